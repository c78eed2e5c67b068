"""Her own copy opens with her passphrase and stock tools, holds everything, and asks for nothing."""

from __future__ import annotations

import base64
import io
import os
import pty
import re
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image
from pyrage import passphrase as stock  # type: ignore[import-untyped]

from tbtt_desktop.crypto import age_passphrase
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.services import consent, her_copy, protect, stories
from tbtt_desktop.services.her_copy import CopyRefused, CopyWords
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import TESTIMONY, make_story

SECRET = "six words that are only hers"
WORDS = CopyWords(
    "sw", True, "T<tle", "about", "covered!", "a sound", "a picture", "agreed", "%1 to %2", "none", "back", {}
)


def made(vault: Vault, story_id: StoryId, path: Path, *, covered: bool) -> str:
    """Return the page, opened by another program."""
    her_copy.make_copy(vault, story_id, path, SECRET, WORDS, covered=covered, log_n=10)
    page: bytes = stock.decrypt(path.read_bytes(), SECRET)
    return page.decode()


def test_she_has_all_of_it_as_it_is_or_as_it_leaves(vault: Vault, tmp_path: Path) -> None:
    """Her story would be gone with one helper's computer."""
    told = make_story(vault, f"{TESTIMONY} <script>x</script>")
    protect.accept(vault, told.story_id)
    protect.cover(vault, told.photo, Box(20, 20, 280, 50), Category.TEXT)
    stories.save_notes(vault, told.story_id, "her brother works at the bank")
    page = made(vault, told.story_id, tmp_path / "whole.age", covered=False)
    assert "Zubeida Khan" in page
    assert "covered!" not in page
    assert "&lt;script&gt;" in page
    assert "share_pseudonymised_to_archive to 2027-03-08" in page
    for never in ("<script", "http:", "https:", "brother", 'src="/'):
        assert never not in page
    found = re.findall(r'src="data:(image/jpeg|image/png|audio/flac);base64,([A-Za-z0-9+/=]+)"', page)
    kinds = {kind: base64.b64decode(data) for kind, data in found}
    picture = next(data for kind, data in kinds.items() if kind.startswith("image"))
    assert Image.open(io.BytesIO(picture)).size == (320, 240)
    assert b"Zubeidaphone" not in picture
    assert kinds["audio/flac"].startswith(b"fLaC")
    assert 'dir="rtl"' in page
    page = made(vault, told.story_id, tmp_path / "covered.age", covered=True)
    assert "Zubeida" not in page
    assert "[PERSON 1]" in page
    assert "covered!" in page
    held = vault.read(lambda db: db.execute("SELECT count(*) FROM media WHERE complete = 0").fetchone())
    assert held == (0,)


@pytest.mark.skipif(shutil.which("age") is None, reason="needs age")
def test_the_stock_tool_opens_it(tmp_path: Path) -> None:
    """In ten years this program may be gone; her passphrase must be enough."""
    if sys.platform == "win32":
        pytest.skip("the terminal that the tool asks on is POSIX")
    path = tmp_path / "x.age"
    with path.open("wb") as file:
        age_passphrase.encrypt(io.BytesIO(b"hers" * 50_000), file, SECRET, 10)
    tool, master = pty.fork()
    if not tool:  # the tool asks on the terminal that is its own
        os.execlp("age", "age", "-d", "-o", str(tmp_path / "plain"), str(path))
    os.read(master, 100)
    os.write(master, SECRET.encode() + b"\n")
    assert os.waitpid(tool, 0)[1] == 0
    os.close(master)
    assert (tmp_path / "plain").read_bytes() == b"hers" * 50_000


def test_another_passphrase_and_a_changed_file_open_nothing(tmp_path: Path) -> None:
    """Whoever finds the stick must find nothing on it."""
    out = io.BytesIO()
    age_passphrase.encrypt(io.BytesIO(b"hers"), out, SECRET, 10)
    with pytest.raises(Exception, match="ecrypt"):
        stock.decrypt(out.getvalue(), "another")
    changed = bytearray(out.getvalue())
    changed[-1] ^= 1
    with pytest.raises(Exception, match="ecrypt"):
        stock.decrypt(bytes(changed), SECRET)
    with pytest.raises(KeyFileProblem) as caught:
        age_passphrase.encrypt(io.BytesIO(b"hers"), io.BytesIO(), "  ", 10)
    assert caught.value.code == "passphrase_empty"


def test_a_copy_that_was_stopped_leaves_no_file(vault: Vault, tmp_path: Path) -> None:
    """Half a copy, in the wrong hands, is still her story."""

    class Stop:
        def cancelled(self) -> bool:
            """Yes."""
            return True

        def report(self, step: str, done: int, total: int) -> None:
            """Nothing."""

    story_id = stories.new_story(vault)
    with pytest.raises(CopyRefused):
        her_copy.make_copy(vault, story_id, tmp_path / "x.age", SECRET, WORDS, covered=False, log_n=10)
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES])
    stories.add_text(vault, story_id, "hers")
    with pytest.raises(Cancelled):
        her_copy.make_copy(
            vault, story_id, tmp_path / "x.age", SECRET, WORDS, covered=False, progress=Stop(), log_n=10
        )
    assert not list(tmp_path.glob("x*"))
