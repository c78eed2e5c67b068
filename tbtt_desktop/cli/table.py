"""Every command, its place and its one line, without loading any of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

HELP_OPTIONS: Final = ("--help", "-h")


# No dataclass: loading what makes one took a quarter of the time of --help.
class Entry(NamedTuple):
    """A command: either `place` (`module:name` in this package) or the commands below it."""

    line: str
    place: str = ""
    below: Mapping[str, Entry] | None = None


_PASSPHRASE: Final = {
    "list": Entry("who can open the vault", "passphrase:list_"),
    "suggest": Entry("six random words for a new passphrase", "passphrase:suggest"),
    "add": Entry("let one more passphrase open the vault", "passphrase:add"),
    "change": Entry("put a new passphrase in place of the old one", "passphrase:change"),
    "name": Entry("say whose a passphrase is", "passphrase:name"),
    "remove": Entry("take away a passphrase; the last one stays", "passphrase:remove"),
}
_SHARES: Final = {
    "new": Entry("new recovery shares in place of the old ones", "shares:new"),
    "check": Entry("see whether recovery shares open the vault", "shares:check"),
}
_VAULT: Final = {
    "create": Entry("make a new vault", "vault_create:create"),
    "info": Entry("what the vault is", "vault_info:info"),
    "check": Entry("full check of the database, every medium and the key file", "vault_check:check"),
    "salvage": Entry("save all that can be read of a damaged vault into a new one", "vault_check:salvage"),
    "log": Entry("what was done with the vault, and whether a line is missing", "log:log"),
    "passphrase": Entry("passphrases that open the vault", below=_PASSPHRASE),
    "recover": Entry("open the vault with recovery shares and give it a new passphrase", "shares:recover"),
    "shares": Entry("recovery shares, for the day a passphrase is lost", below=_SHARES),
    "rekey": Entry("change the vault key and rewrite everything under it", "rekey:rekey"),
    "erase": Entry("destroy the vault, its keys first", "erase:erase"),
    "backup": Entry("write an encrypted copy to one file", "backup:backup"),
    "restore": Entry("put a backup into a new folder", "backup:restore"),
}
_CARD: Final = {
    "export": Entry("write your own card, to give away", "card:export"),
    "show": Entry("show a card's words, to compare them with its owner", "card:show"),
    "add": Entry("add somebody's card", "card:add"),
    "list": Entry("everybody whose card is here", "card:list_"),
    "revoke": Entry("trust a card no more, for good", "card:revoke"),
    "remove": Entry("take out a card that was added by mistake and never compared", "trust:remove"),
    "keep": Entry("go on trusting a card that a roster revokes", "trust:keep"),
    "authority": Entry("believe a coordinator's rosters, or no more", "trust:authority"),
    "rotate": Entry("give this vault new keys", "trust:rotate"),
    "signers": Entry("whom the vault trusts, for ssh-keygen -Y verify", "trust:signers_"),
}
_ROSTER: Final = {
    "create": Entry("a signed list of whom you trust, and until when", "roster:create"),
    "show": Entry("what a roster says, taking nothing in", "roster:show"),
    "list": Entry("the rosters that came in, and your own", "roster:list_"),
}
_KIT: Final = {
    "example": Entry("write an example of a kit, to change it", "kit:example"),
    "make": Entry("a signed kit for helpers, of a file that you wrote", "kit:make"),
    "show": Entry("all that a kit holds, and what a newer one changes", "kit:show"),
    "list": Entry("the kits that are here, and which are used", "kit:list_"),
    "use": Entry("use a kit, having seen what it changes", "kit:use"),
    "stop": Entry("stop using a kit", "kit:stop"),
    "export": Entry("write a kit as a file to change", "kit:export"),
    "remove": Entry("remove a kit", "kit:remove"),
}
_QUARANTINE: Final = {
    "list": Entry("what is kept aside since a key was revoked", "quarantine:list_"),
    "take": Entry("keep aside what an import kept out, to read it", "quarantine:take"),
    "show": Entry("the words of a story that is kept aside", "quarantine:show"),
    "accept": Entry("let a story count all the same", "quarantine:accept"),
    "undo": Entry("keep a story aside again that you let count", "quarantine:undo"),
    "discard": Entry("delete what is kept aside of a story", "quarantine:discard"),
}
_STORY: Final = {
    "add": Entry("a new story from a text, a sound and pictures", "story_add:add"),
    "list": Entry("every story, newest change first", "story_read:list_"),
    "show": Entry("a story as it is, or as it leaves", "story_read:show"),
    "transcript": Entry(
        "the words of a sound, written or read with their times", "story_transcript:transcript"
    ),
    "search": Entry("find words in every story", "story_read:search"),
    "remove": Entry("take a part out of a story, or delete it for good", "story_delete:remove"),
    "delete": Entry("delete a story here for good", "story_delete:delete"),
    "consent": Entry("what she agrees to, and takes back", "story_consent:consent"),
    "ask-again": Entry(
        "stories about which she has to be asked again, since the vault was saved", "story_consent:ask_again"
    ),
    "suggest": Entry("what could identify her", "story_protect:suggest"),
    "redact": Entry("mark what is to be covered", "story_redact:redact"),
    "frame": Entry("crop pictures as they leave, or make them smaller", "story_frame:frame"),
    "people": Entry("the people and places of a story, and which of them are one", "story_people:people"),
    "looked-at": Entry(
        "note that a person has looked at the pictures as they leave", "story_protect:looked_at"
    ),
    "not-her": Entry(
        "answer the leak check's question about a place: it is not her", "story_protect:not_her"
    ),
    "indirect": Entry(
        "by what who knows her may recognise the story as it leaves", "story_indirect:indirect"
    ),
    "approve": Entry("note that she agreed to what leaves, as it is now", "story_protect:approve"),
    "transfer": Entry("give a whole story, not redacted, to another helper", "story_transfer:transfer"),
    "copy": Entry("her own copy, sealed with a passphrase of hers", "story_copy:copy"),
    "evidence": Entry(
        "write an original, unchanged and in the clear, for a court", "story_evidence:evidence"
    ),
    "custody": Entry("show what was done with a story, by whom, oldest first", "story_evidence:custody"),
    "render": Entry("write what would leave as plain files, to look at", "story_render:render"),
}
_RECEIPT: Final = {
    "apply": Entry("mark what the coordinator confirmed", "intake:receipt_apply"),
    "write": Entry("write the receipts that are due, or one once more", "ledger:receipt_write"),
}
_CONFLICT: Final = {
    "list": Entry("stories of which two versions do not fit", "conflict:list_"),
    "show": Entry("both versions of a story side by side", "conflict:show"),
    "decide": Entry("say which version counts, or what of each", "conflict:decide"),
}
_PHRASE: Final = {
    "give": Entry("six words with which she can take her story back anywhere", "withdraw:give"),
    "find": Entry("the story that her phrase belongs to", "withdraw:find"),
    "forget": Entry("let a story leave without a phrase", "withdraw:forget"),
}
_BUNDLE: Final = {"missing": Entry("bundles that have not arrived, by their numbers", "ledger:missing")}

COMMANDS: Final[Mapping[str, Entry]] = {
    "demo": Entry("the whole way of a story on real input, from start to end", "demo:demo"),
    "vault": Entry("make, check, open and copy vaults", below=_VAULT),
    "card": Entry("public keys of people", below=_CARD),
    "roster": Entry("lists of trusted people, signed by a coordinator", below=_ROSTER),
    "kit": Entry("what a coordinator gives helpers to say, ask, choose from and look up", below=_KIT),
    "quarantine": Entry("stories kept aside since a key was revoked", below=_QUARANTINE),
    "story": Entry("write, read and protect stories", below=_STORY),
    "suggest-text": Entry(
        "what could identify somebody in a plain text; needs no vault", "suggest_text:suggest_text"
    ),
    "export": Entry("hand stories over in one signed and encrypted bundle", "handover:export"),
    "verify": Entry("check a bundle, taking nothing in", "intake:verify"),
    "import": Entry("check bundles and take them in", "intake:import_"),
    "withdraw": Entry("take back a story that was handed over, or that came in", "withdraw:withdraw"),
    "phrase": Entry("withdrawal phrases", below=_PHRASE),
    "ledger": Entry("what left, to whom, and what came of it", "ledger:ledger_"),
    "conflict": Entry("versions of a story that do not fit", below=_CONFLICT),
    "bundle": Entry("bundles that came in", below=_BUNDLE),
    "receipt": Entry("answers to bundles", below=_RECEIPT),
    "report": Entry("statistics from stories whose tellers agreed to be counted", "report:report"),
}

SUMMARY: Final = """\
Record, protect and hand over testimonies, offline and encrypted. Without a command the window opens.
"""
COMMON: Final = """\
Every command takes --help. Those that need a vault take --vault DIR (or TBTT_VAULT) and
--passphrase-file FILE (or TBTT_PASSPHRASE_FILE; its first line); without one the passphrase is asked for
on the terminal. It is never an argument. --json gives one JSON document on stdout.
Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase.
"""


def overview(program: str) -> str:
    """Return the help of the program as a whole."""
    return (
        f"Usage: {program} [COMMAND] [ARGUMENTS]\n\n{SUMMARY}\nCommands:\n{listing(COMMANDS)}\n"
        f"  --version  the version\n\n{COMMON}"
    )


def listing(entries: Mapping[str, Entry]) -> str:
    """Return one line a command."""
    width = max(map(len, entries))
    return "".join(f"  {name:{width}}  {entry.line}\n" for name, entry in entries.items())
