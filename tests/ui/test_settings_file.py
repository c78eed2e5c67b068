"""The small file that is read before anything is unlocked."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.errors import FileProblem
from ui import settings_file
from ui.settings_file import KnownVault, Settings


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the settings."""
    monkeypatch.setenv(settings_file.FOLDER_VARIABLE, str(tmp_path / "s"))
    return tmp_path / "s"


def test_settings_come_back(place: Path) -> None:
    """Language, letters and the list of vaults would be gone at each start."""
    kept = Settings("ar", "dark", 150, discreet=False, vaults=(KnownVault("Grün", place / "v"),))
    settings_file.save(kept)
    assert settings_file.load() == kept
    assert [path.name for path in place.iterdir()] == [settings_file.FILE_NAME]


def test_only_what_may_be_known_is_kept(place: Path) -> None:
    """A key that says who works here, or when, could be read without any passphrase."""
    settings_file.save(Settings(vaults=(KnownVault("Green", place),)))
    document = json.loads((place / settings_file.FILE_NAME).read_text(encoding="utf-8"))
    assert set(document) == {"version", "language", "theme", "text_size", "discreet", "vaults"}
    assert set(document["vaults"][0]) == {"name", "folder"}


def test_a_first_start_is_discreet(place: Path) -> None:
    """The name of the program in the task bar gives her away before she can set anything."""
    assert settings_file.load() == Settings()
    assert settings_file.load().discreet


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["language", "theme", "text_size", "discreet", "vaults", "name", "folder"]),
                inner,
            )
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_a_damaged_file_never_stops_the_start(raw: bytes) -> None:
    """The way to her vault would be barred by a file that holds nothing of worth."""
    settings = settings_file.parse(raw)
    assert settings.theme in settings_file.THEMES
    assert settings.text_size in settings_file.TEXT_SIZES


def test_each_good_value_of_a_damaged_file_is_kept() -> None:
    """One wrong value would lose the list of vaults."""
    raw = json.dumps({"theme": "neon", "text_size": 150, "vaults": [{"name": "Green", "folder": "/v"}, 3]})
    assert settings_file.parse(raw.encode()) == Settings(
        text_size=150, vaults=(KnownVault("Green", Path("/v")),)
    )


def test_a_vault_is_listed_once_newest_first() -> None:
    """The list would grow with every unlock."""
    one, two = KnownVault("a", Path("/a")), KnownVault("b", Path("/b"))
    assert Settings().with_vault(one).with_vault(two).with_vault(one).vaults == (one, two)


@pytest.mark.skipif(os.name == "nt", reason="a folder in the place of the file is told differently there")
def test_what_cannot_be_read_or_written_is_told(place: Path) -> None:
    """Settings that silently do not hold make one doubt everything else."""
    (place / settings_file.FILE_NAME).mkdir(parents=True)
    with pytest.raises(FileProblem, match="file_unreadable"):
        settings_file.load()
    with pytest.raises(FileProblem, match="file_unwritable"):
        settings_file.save(Settings())
