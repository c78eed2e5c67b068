"""The recipes of FORMAT.md with the real age, ssh-keygen, sha256sum, tar, jq and bagit.py, both ways."""

from __future__ import annotations

import io
import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tbtt_desktop.bundle import names, ustar
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope, Kind, Link, Recipient
from tbtt_desktop.bundle.reader import BundleReader, Verified
from tbtt_desktop.bundle.writer import compose
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age, sshsig
from tests.bundle import rosters
from tests.bundle.makers import (
    AMAL,
    CHAIN,
    EVE,
    NOOR,
    SOUND,
    SOUND_REF,
    Collect,
    envelope,
    story,
    story_parts,
)

TOOLS = ("age", "age-keygen", "ssh-keygen", "sha256sum", "tar", "jq")
BAGIT = Path(sys.executable).with_name("bagit.py")

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS) or not BAGIT.exists(), reason="needs " + ", ".join(TOOLS)
)


def shell(script: str, folder: Path, **environment: str) -> str:
    """Run a recipe line by line as a person would; fail with what the tools said."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "BAGIT": f"{sys.executable} {BAGIT}", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


OPEN = """
mkdir b && age -d -i key.txt x.tbtt | tar xf - -C b && cd b/bundle
ssh-keygen -Y verify -f ../../allowed_signers -I amal -n bundle@tbtt \
  -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt
sha256sum --strict -c tagmanifest-sha256.txt && sha256sum --strict -c manifest-sha256.txt
$BAGIT --validate .
"""

CARD = """
ssh-keygen -q -t ed25519 -N '' -C noor@fieldlaptop -f key
age-keygen -o age.txt 2>/dev/null
jq -n --arg a "$ALIAS" --arg k "$(cut -d' ' -f1,2 key.pub)" --arg r "$(age-keygen -y age.txt)" \
  '{format: "tbtt-card", version: "1.0", alias: $a, name: "Amal, équipe 1 <&>", role: "helper",
    signing_key: $k, age_recipient: $r, created: "2026-11-21"}' > card.json
jq -cSj . card.json | ssh-keygen -q -Y sign -f key -n card@tbtt > card.sig
jq --rawfile s card.sig '. + {signature: $s}' card.json > "$ALIAS.tbtt-card"
"""

MAKE = """
$BAGIT --quiet --sha256 bundle
cp tbtt.json bundle/tbtt.json
(cd bundle && sha256sum bagit.txt bag-info.txt manifest-sha256.txt tbtt.json > tagmanifest-sha256.txt)
ssh-keygen -q -Y sign -f key -n bundle@tbtt bundle/tagmanifest-sha256.txt
tar --format=ustar --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=0644 -cf - \
  bundle/tagmanifest-sha256.txt bundle/tagmanifest-sha256.txt.sig bundle/bagit.txt bundle/bag-info.txt \
  bundle/manifest-sha256.txt bundle/tbtt.json $(find bundle/data -type f) | age -r "$RECIPIENT" > x.tbtt
"""


def test_stock_tools_open_ours(world: World, tmp_path: Path) -> None:
    """A coordinator without this program, today or in thirty years, must still reach the stories."""
    with (tmp_path / "x.tbtt").open("wb") as out:
        age.encrypt(compose(envelope(world), story_parts(), AMAL.seed).open(), out, [NOOR.card.age_recipient])
    (tmp_path / "key.txt").write_text(NOOR.identity + "\n")
    (tmp_path / "allowed_signers").write_text(f'amal namespaces="bundle@tbtt" {AMAL.card.signing_key}\n')
    said = shell(OPEN, tmp_path)
    assert 'Good "bundle@tbtt" signature for amal' in said
    assert "is valid" in said
    taken = tmp_path / "b" / "bundle"
    assert (taken / SOUND_REF.name).read_bytes() == SOUND
    listed = sorted(str(path.relative_to(taken)) for path in taken.rglob("*") if path.is_file())
    assert len(listed) == 6 + 4


def test_bytes_of_our_stream_are_those_of_gnu_tar(world: World, tmp_path: Path) -> None:
    """One difference in a header would be a fingerprint of the computer that made the bundle."""
    data = compose(envelope(world), story_parts(), AMAL.seed).open().read()
    (tmp_path / "ours.tar").write_bytes(data)
    script = """
    tar xf ours.tar
    tar --format=ustar --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=0644 \
      -cf theirs.tar $(tar tf ours.tar)
    """
    shell(script, tmp_path)
    theirs = (tmp_path / "theirs.tar").read_bytes()
    assert theirs[: len(data)] == data
    assert not theirs[len(data) :].strip(b"\0")


def test_card_by_hand_is_taken(tmp_path: Path) -> None:
    """People who cannot install the program must still be able to be written to."""
    shell(CARD, tmp_path, ALIAS="amal")
    card = Card.parse((tmp_path / "amal.tbtt-card").read_bytes())
    assert card.name == "Amal, équipe 1 <&>"
    said = shell("ssh-keygen -l -f key.pub", tmp_path)
    assert card.fingerprint in said
    assert Card.from_json(card.to_json()) == card


def test_card_of_ours_verifies_by_hand(tmp_path: Path) -> None:
    """Somebody careful must be able to check a card without trusting this program."""
    (tmp_path / "amal.tbtt-card").write_bytes(AMAL.card.raw)
    script = """
    jq -r '"\\(.alias) namespaces=\\"card@tbtt\\" \\(.signing_key)"' amal.tbtt-card > allowed_signers
    jq -rj .signature amal.tbtt-card > card.sig
    jq -cSj 'del(.signature)' amal.tbtt-card |
      ssh-keygen -Y verify -f allowed_signers -I amal -n card@tbtt -s card.sig
    """
    assert 'Good "card@tbtt" signature for amal' in shell(script, tmp_path)


def stock_bundle(world: World, folder: Path) -> bytes:
    """Make a bundle with stock tools alone; only the story file and the envelope come from here."""
    shell(CARD, folder, ALIAS="amal")
    card = Card.parse((folder / "amal.tbtt-card").read_bytes())
    sealed = Envelope.new(world, Kind.STORIES, card, (Recipient.of(NOOR.card),), Link(CHAIN, 1, None))
    (folder / "tbtt.json").write_bytes(sealed.to_bytes())
    for part in story_parts(story()):
        place = folder / "bundle" / part.name.removeprefix("data/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(part.source.read_at(0, part.size))
    shell(MAKE, folder, RECIPIENT=NOOR.card.age_recipient)
    return (folder / "x.tbtt").read_bytes()


def _read(locked: bytes) -> tuple[Verified, Collect]:
    sink = Collect()
    reader = BundleReader(NOOR.recipient, sink)
    age.decrypt(io.BytesIO(locked), reader, NOOR.identity)
    return reader.finish(), sink


def test_bundle_from_stock_tools_is_taken(world: World, tmp_path: Path) -> None:
    """Another organisation's tools, or a person with a terminal, must be able to hand stories in."""
    verified, sink = _read(stock_bundle(world, tmp_path))
    assert verified.contents.stories[0].value == story()
    assert sink.files[SOUND_REF.name] == SOUND
    key = sshsig.parse_public_line((tmp_path / "key.pub").read_text())
    assert verified.signer_key == key
    assert b"BagIt-Version: 0.97" in (tmp_path / "bundle" / "bagit.txt").read_bytes()


def recipe(begins: str) -> str:
    """Return the lines of FORMAT.md from the one that begins so to the end of its block."""
    lines = Path(ustar.__file__).with_name("FORMAT.md").read_text("utf-8").split("\n")
    first = next(at for at, line in enumerate(lines) if line.startswith("    " + begins))
    block = itertools.takewhile(lambda line: line.startswith("    "), lines[first:])
    return "\n".join(line[4:] for line in block)


def test_a_roster_and_a_new_key_are_checked_with_stock_tools(tmp_path: Path) -> None:
    """When this program is gone, who may speak for whom must still be told apart, as it is written there."""
    verify = recipe("jq -r '.valid_from").replace("<alias>", "rose")
    follows = recipe("""jq -r '"\\(.alias) namespaces=\\"card-succession""")
    rose, amal = rosters.renewed(rosters.ROSE, 5), rosters.renewed(AMAL, 8)
    (tmp_path / "data" / "rosters").mkdir(parents=True)
    (tmp_path / rosters.FILE).write_bytes(rosters.roster().to_bytes())
    card, listed = tmp_path / "amal.tbtt-card", b"a tagmanifest\n"
    (tmp_path / "tagmanifest-sha256.txt").write_bytes(listed)
    signature = tmp_path / "tagmanifest-sha256.txt.sig"
    signature.write_bytes(sshsig.sign(rose.seed, names.NAMESPACE, listed))
    assert "Good" in shell(verify, tmp_path)
    for one in (EVE, rosters.ROSE):  # revoked, and the key before the one that is listed
        signature.write_bytes(sshsig.sign(one.seed, names.NAMESPACE, listed))
        with pytest.raises(AssertionError):
            shell(verify, tmp_path)
    card.write_bytes(amal.card.raw)
    assert "Good" in shell(follows, tmp_path)
    card.write_bytes(amal.card.raw.replace(AMAL.card.signing_key.encode(), EVE.card.signing_key.encode()))
    with pytest.raises(AssertionError):
        shell(follows, tmp_path)
