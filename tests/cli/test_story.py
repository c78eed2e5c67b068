"""Taking a story in, reading it, covering it, on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from tbtt_desktop.services import stories, transcripts
from tbtt_desktop.services.vaults import open_vault
from tests.cli.conftest import CONSENT, TEXT, Cli, names_below
from tests.helpers.vaults import PASSPHRASE


def test_a_story_shows_what_was_taken_in(cli: Cli, story: str) -> None:
    """A word, a second or a pixel would be missing from what she told."""
    told = cli("story", "show", story[:8], "--vault", "h", "--json").json
    assert [(item["number"], item["kind"]) for item in told["items"]] == [
        (1, "text"),
        (2, "audio"),
        (3, "photo"),
    ]
    assert told["items"][0]["text"] == TEXT
    assert (told["items"][1]["seconds"], told["items"][1]["rate"]) == (2.0, 16_000)
    assert (told["items"][2]["width"], told["items"][2]["height"]) == (320, 240)
    assert {grant["scope"] for grant in told["consent"]["grants"]} == set(CONSENT.split(","))
    assert all(
        grant["recipient"] is None and grant["purpose"] == "archive" for grant in told["consent"]["grants"]
    )


@pytest.mark.parametrize(
    ("option", "file", "scope"),
    [
        ("--text", "t.txt", "take_notes"),
        ("--audio", "s.wav", "record_audio"),
        ("--photo", "p.jpg", "take_photo"),
    ],
)
def test_nothing_is_taken_in_without_her_yes(
    cli: Cli, helper: Path, media: Path, option: str, file: str, scope: str
) -> None:
    """Something would be recorded to which she did not agree."""
    others = ",".join(one for one in CONSENT.split(",") if one != scope)
    ran = cli("story", "add", "--vault", "h", option, file, "--consent", others)
    assert ran.code == 1
    assert scope in ran.line
    assert "[consent_missing]" in ran.line
    assert cli("story", "list", "--vault", "h", "--json").json == {"stories": []}


def test_a_story_is_taken_in_whole_or_not_at_all(cli: Cli, helper: Path, media: Path) -> None:
    """Half of a story would lie in the vault, with an id that nobody was told."""
    (media / "bad.jpg").write_bytes((media / "p.jpg").read_bytes()[:900])
    ran = cli(
        *("story", "add", "--vault", "h", "--text", "t.txt", "--audio", "s.wav", "--photo", "p.jpg"),
        *("--photo", "bad.jpg", "--consent", CONSENT),
    )
    assert (ran.code, ran.out) == (1, "")
    assert ran.line.startswith("bad.jpg: ")
    assert cli("story", "list", "--vault", "h", "--json").json == {"stories": []}
    checked = cli("vault", "check", "--vault", "h", "--json").json
    assert (checked["ok"], checked["media"]) == (True, 0)


def test_words_can_be_kept_out_of_the_list_of_programs(cli: Cli, story: str, tmp_path: Path) -> None:
    """A colleague who lists the running programs would read her name."""
    (tmp_path / "terms").write_text("Nasreen\n\nZubeida Khan=PERSON\n", encoding="utf-8")
    ran = cli("story", "redact", story, "--vault", "h", "--term-file", "terms", "--json")
    assert ran.json["covered"] == {"PERSON": 2}
    again = cli("story", "redact", story, "--vault", "h", "--term-file", "-", stdin="Nasreen\n")
    assert again.code == 0
    found = cli("story", "search", "-", "--vault", "h", "--json", stdin="nasreen\n").json["stories"]
    assert [one["story_id"] for one in found] == [story]
    named = cli("story", "add", "--vault", "h", "--pseudonym-file", "-", "--json", stdin="Blue Door\n")
    assert named.json["pseudonym"] == "Blue Door"


def test_places_count_as_the_window_counts(cli: Cli, story: str) -> None:
    """A box would cover the wrong face, a mute the wrong word."""
    ran = cli(
        "story", "redact", story, "--vault", "h", "--box", "3:20,20,280,50", "--mute", "2:0.2500312-0.5000001"
    )
    assert ran.code == 0, ran.err
    told = cli("story", "show", story, "--vault", "h", "--json").json
    mark = told["items"][1]["marks"][0]
    assert (mark["from"] * 16_000, mark["to"] * 16_000) == pytest.approx((4_000, 8_001))
    assert told["items"][2]["marks"][0]["box"] == [20, 20, 280, 50]
    leaving = cli("story", "show", story, "--redacted", "--vault", "h", "--json").json
    assert leaving["items"][1]["mutes"] == [{"from": 0.25, "to": pytest.approx(8_001 / 16_000)}]


def test_suggestions_point_at_their_words(cli: Cli, story: str) -> None:
    """A script would cover letters beside the name."""
    items = cli("story", "suggest", story, "--vault", "h", "--json").json["items"]
    assert [(item["item"], item["kind"]) for item in items] == [(1, "text"), (2, "audio"), (3, "photo")]
    found = items[0]["suggestions"]
    assert {"PERSON", "PHONE", "EMAIL"} <= {one["category"] for one in found}
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in found)


def test_a_command_that_covers_does_all_or_nothing(cli: Cli, story: str) -> None:
    """After a typing slip nobody would know what is covered and what is not."""
    before = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    for wrong, code in (
        (("--term", "Nobody At All"), "term_not_found"),
        (("--term", "Nasreen=PERSON 7"), "label_unknown"),
        (("--box", "3:900,900,10,10"), "box_outside"),
        (("--box", "1:0,0,10,10"), "place_not_here"),
        (("--box", "9:0,0,10,10"), "item_unknown"),
        (("--mute", "2:5-6"), "stretch_outside"),
        (("--mute", "3:0-1"), "place_not_here"),
    ):
        ran = cli("story", "redact", story, "--vault", "h", "--accept", "all", "--box", "3:0,0,50,50", *wrong)
        assert (ran.code, ran.out) == (1, ""), wrong
        assert f"[{code}]" in ran.line
    assert cli("story", "show", story, "--vault", "h", "--json").json["items"] == before


@pytest.mark.parametrize(
    "wrong",
    [
        ("--mute", "2:1,5-2"),
        ("--mute", "2:2-1"),
        ("--mute", "2:1-1"),
        ("--box", "3:1,2,3"),
        ("--box", "3:1,2,0,4"),
        ("--accept", "NAMES"),
        ("--term", "Nasreen=FACE"),
        (),
    ],
)
def test_wrong_usage_is_told_apart(cli: Cli, story: str, wrong: tuple[str, ...]) -> None:
    """A script could not tell its own mistake from a refusal."""
    ran = cli("story", "redact", story, "--vault", "h", *wrong)
    assert (ran.code, ran.out) == (2, "")
    assert "--help" in ran.line
    assert "Nasreen" not in ran.err


def test_what_is_rendered_is_what_leaves(cli: Cli, ready: str, tmp_path: Path) -> None:
    """A person would look at something other than what leaves."""
    refused = cli("story", "render", ready, "--vault", "h", "--out", "r")
    assert refused.code == 1
    assert "[not_confirmed]" in refused.line
    assert not (tmp_path / "r").exists()
    assert cli("story", "render", ready, "--vault", "h", "--out", "r", "--yes").code == 0
    assert names_below(tmp_path / "r") == {"1-text.txt", "2-audio.flac", "3-photo.png"}
    text = (tmp_path / "r" / "1-text.txt").read_text(encoding="utf-8")
    assert "[PERSON 1]" in text
    assert not any(word in text for word in ("Zubeida", "Khan", "Nasreen", "1234567", "example.org"))
    photo = (tmp_path / "r" / "3-photo.png").read_bytes()
    assert b"Exif" not in photo
    assert Image.open(io.BytesIO(photo)).getpixel((100, 40)) == (0, 0, 0)
    again = cli("story", "render", ready, "--vault", "h", "--out", "r", "--yes")
    assert "[file_exists]" in again.line


def test_what_consent_keeps_here_is_not_rendered(cli: Cli, ready: str, tmp_path: Path) -> None:
    """Her voice would lie in a plain file though she did not agree that it leaves."""
    assert cli("story", "consent", ready, "--vault", "h", "--withdraw", "publish_voice_original").code == 0
    ran = cli("story", "render", ready, "--vault", "h", "--out", "r", "--yes", "--json").json
    assert ran["held_back"] == [{"number": 2, "kind": "audio", "scope": "publish_voice_original"}]
    assert not (tmp_path / "r" / "2-audio.flac").exists()


def test_consent_is_given_and_taken_back(cli: Cli, story: str) -> None:
    """A yes or a no of hers would not be kept."""
    given = cli(
        *("story", "consent", story, "--vault", "h", "--json", "--grant", "recontact", "--for", "nadia"),
        *("--until", "2030-01-31", "--purpose", "follow up"),
    ).json
    assert {
        "scope": "recontact",
        "recipient": "nadia",
        "purpose": "follow up",
        "until": "2030-01-31",
    } in given["grants"]
    taken = cli("story", "consent", story, "--vault", "h", "--json", "--withdraw", "recontact").json
    assert "recontact" not in {grant["scope"] for grant in taken["grants"]}
    assert taken["version"] == given["version"] + 1
    assert cli("story", "consent", story, "--vault", "h", "--grant", "withhold_from").code == 2
    assert cli("story", "consent", story, "--vault", "h", "--grant", "everything").code == 2


def test_codes_of_a_story_are_checked(cli: Cli, helper: Path) -> None:
    """A story would be counted under a word that means nothing."""
    made = cli("story", "add", "--vault", "h", "--field", "act=threats,doxing", "--json")
    shown = cli("story", "show", made.json["story_id"], "--vault", "h", "--json").json
    assert shown["codes"] == {"act": ["doxing", "threats"]}
    for wrong, code in (("act=nonsense", "code_unknown"), ("nonsense=threats", "list_unknown")):
        ran = cli("story", "add", "--vault", "h", "--field", wrong)
        assert ran.code == 1
        assert f"[{code}]" in ran.line
    assert len(cli("story", "list", "--vault", "h", "--json").json["stories"]) == 1


def test_a_wrong_passphrase_has_its_own_exit_code(cli: Cli, story: str, tmp_path: Path) -> None:
    """A script would keep on trying, or give up on a vault that is well."""
    (tmp_path / "wrong").write_text(PASSPHRASE + " \n", encoding="utf-8")
    (tmp_path / "empty").write_text("\n", encoding="utf-8")
    for words in ("wrong", "empty"):
        ran = cli("story", "list", "--vault", "h", "--passphrase-file", words)
        assert (ran.code, ran.out) == (3, "")
        assert "[wrong_passphrase]" in ran.line
    assert cli("story", "list", "--vault", "h", "--passphrase-file", "nowhere").code == 1


def test_a_hostile_text_cannot_talk_to_the_terminal(cli: Cli, helper: Path, media: Path) -> None:
    """A story with control characters could rewrite what the terminal shows."""
    (media / "t.txt").write_text("before\x1b[2J\x9b31mafter\x07 \u202eanima", encoding="utf-8")
    made = cli("story", "add", "--vault", "h", "--text", "t.txt", "--consent", "take_notes").out.strip()
    shown = cli("story", "show", made, "--vault", "h").out
    assert not any(letter in shown for letter in "\x1b\x9b\x07\u202e")


def test_when_and_where_go_in_and_come_out(cli: Cli, helper: Path) -> None:
    """A screenless machine could not say what the window can."""
    said = ("--field", "date=2025-11", "--field", "spatial=Coast, north", "--field", "act=threats")
    story = cli("story", "add", "--vault", "h", *said).out.strip()
    shown = cli("story", "show", story, "--vault", "h", "--json").json
    assert (shown["date"], shown["spatial"]) == ("2025-11", "Coast, north")
    assert shown["codes"] == {"act": ["threats"]}
    assert "date: 2025-11\nspatial: Coast, north\n" in cli("story", "show", story, "--vault", "h").out
    redacted = cli("story", "show", story, "--redacted", "--vault", "h", "--json").json
    assert (redacted["date"], redacted["spatial"]) == ("2025-11", None)
    refused = cli("story", "add", "--vault", "h", "--field", "date=2025-11-03")
    assert refused.code == 1
    assert "[date_invalid]" in refused.line
    assert len(cli("story", "list", "--vault", "h", "--json").json["stories"]) == 1


def test_a_voice_is_disguised_and_said_to_be(cli: Cli, ready: str, tmp_path: Path) -> None:
    """A script would hand over her own voice and report another."""
    granted = ("story", "consent", ready, "--vault", "h", "--grant", "publish_voice_distorted")
    assert cli(*granted).code == 0
    own = cli("story", "show", ready, "--vault", "h", "--redacted", "--json").json["items"][1]
    ran = cli("story", "redact", ready, "--vault", "h", "--disguise-voice", "--json")
    assert ran.json["voices"] == {"2": "strong"}
    told = cli("story", "show", ready, "--vault", "h", "--redacted", "--json").json["items"][1]
    assert (own["voice"], told["voice"]) == ("own", "disguised")
    assert (told["seconds"], told["mutes"]) == (own["seconds"], own["mutes"])
    assert told["sha256"] != own["sha256"]
    assert "voice disguised" in cli("story", "show", ready, "--vault", "h", "--redacted").out
    stays = cli("story", "redact", ready, "--vault", "h", "--voice", "2:stays")
    assert "Sound 2 leaves: not at all." in stays.out
    rendered = cli("story", "render", ready, "--vault", "h", "--out", "r", "--yes", "--json").json
    assert rendered["held_back"] == [{"number": 2, "kind": "audio", "scope": "decided_to_stay"}]
    assert not (tmp_path / "r" / "2-audio.flac").exists()


def test_a_voice_that_cannot_be_chosen_changes_nothing(cli: Cli, ready: str) -> None:
    """Half of a command that was refused would still be carried out."""
    before = cli("story", "show", ready, "--vault", "h", "--json").json["items"]
    ran = cli("story", "redact", ready, "--vault", "h", "--mute", "2:0.1-0.2", "--voice", "1:mild")
    assert (ran.code, "[voice_not_a_sound]" in ran.line) == (1, True)
    assert cli("story", "show", ready, "--vault", "h", "--json").json["items"] == before
    assert cli("story", "redact", ready, "--vault", "h", "--voice", "2:loud").code == 2


def test_the_words_of_a_sound_leave_in_another_voice(cli: Cli, ready: str, tmp_path: Path) -> None:
    """A screenless machine could hand over no sound but in her own voice."""
    vault = open_vault(tmp_path / "h", PASSPHRASE)
    story_id = stories.find_story(vault, ready)
    sound = next(item for item in stories.view(vault, story_id).items if item.audio is not None)
    redact = ("story", "redact", ready, "--vault", "h")
    vault.close()
    refused = cli(*redact, "--revoice", "2")
    assert (refused.code, "[voice_no_transcript]" in refused.line) == (1, True)
    vault = open_vault(tmp_path / "h", PASSPHRASE)
    transcripts.write(vault, sound.item_id, "He came at night.")
    vault.close()
    assert cli("story", "consent", ready, "--vault", "h", "--grant", "publish_transcript").code == 0
    for voice, code in (("2:tlh", "voice_language_unknown"), ("2:en:zz", "voice_variant_unknown")):
        refused = cli(*redact, "--mute", "2:0.1-0.2", "--revoice", voice)
        assert (refused.code, f"[{code}]" in refused.line) == (1, True)
    said = cli(*redact, "--revoice", "2:en:m6")
    assert "its redacted transcript, spoken by a synthetic voice (en, m6)." in said.out
    told = cli("story", "show", ready, "--redacted", "--vault", "h", "--json").json["items"][1]
    assert (told["voice"], told["mutes"]) == ("revoiced", [])
    assert cli(*redact, "--voice", "2:revoiced", "--json").json["voices"] == {"2": "revoiced"}
    again = cli(*redact, "--read-aloud", "2:2")
    assert (again.code, "[voice_reads_itself]" in again.line) == (1, True)
    for wrong in (("--revoice", "2:e"), ("--revoice", "x"), ("--read-aloud", "2"), ("--voice", "2:read")):
        assert cli(*redact, *wrong).code == 2


def test_a_disguise_that_is_made_anew_is_said(cli: Cli, ready: str) -> None:
    """Two disguises of the same words would leave one after the other, and undo each other."""
    redact = ("story", "redact", ready, "--vault", "h")
    granted = ("story", "consent", ready, "--vault", "h", "--grant", "publish_voice_distorted")
    assert cli(*granted).code == 0
    assert cli(*redact, "--disguise-voice", "--json").json["disguised_anew"] == []
    assert cli("story", "show", ready, "--redacted", "--vault", "h").code == 0
    assert cli(*redact, "--mute", "2:0.1-0.2", "--json").json["disguised_anew"] == [2]
    assert "Sound 2 will be disguised anew" in cli(*redact, "--voice", "2:mild").err


def test_a_language_leaves_in_the_form_that_a_bundle_takes(
    cli: Cli, helper: Path, media: Path, desk: Path
) -> None:
    """Told long ago as pt_BR, her story would be refused on the day on which it is to leave."""
    add = ("story", "add", "--text", "t.txt", "--consent", CONSENT, "--vault", "h", "--json")
    for wrong in (("--language", "Portuguese (Brazil)"), ("--language", "a" * 9), ("--country", "Brazil")):
        assert cli(*add, *wrong).code == 2
    story = cli(*add, "--language", "pt_BR", "--country", "br").json["story_id"]
    assert cli("story", "redact", story, "--accept", "all", "--vault", "h").code == 0
    assert cli("export", story, "--to", "nadia", "--attest", "--out", "b.tbtt", "--vault", "h").code == 0
    assert cli("import", "b.tbtt", "--vault", "c").code == 0
    assert cli("story", "show", story, "--vault", "c", "--json").json["language"] == "pt-BR"
