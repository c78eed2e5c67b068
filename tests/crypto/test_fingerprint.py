from __future__ import annotations

import base64
import hashlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.crypto import sshsig
from tbtt_desktop.crypto.errors import FingerprintProblem
from tbtt_desktop.crypto.fingerprint import Fingerprint, fingerprint, matches, parse
from tbtt_desktop.crypto.words import word_list

KEY = bytes(range(32))
EXPECTED_WORDS = "green accident celery spice flat path inner divide"
EXPECTED_GROUPS = "0818 0011 0296 1676 0708 1287 0931 0511"


def test_words_are_the_bits_of_the_digest() -> None:
    """Else two versions of the program would show two fingerprints for one person."""
    blob = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20" + KEY
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(blob).digest())
    expected = tuple(int(bits[at : at + 11], 2) for at in range(0, 88, 11))
    shown = fingerprint(KEY)
    assert shown.indexes == expected
    assert shown.words == tuple(word_list()[index] for index in expected)
    assert shown.groups == tuple(f"{index:04d}" for index in expected)
    assert str(shown) == EXPECTED_WORDS
    assert " ".join(shown.groups) == EXPECTED_GROUPS


@pytest.mark.tools
def test_same_digest_as_ssh_keygen(tmp_path: Path) -> None:
    """Else a coordinator could not check the words against what ssh-keygen says."""
    line = tmp_path / "key.pub"
    line.write_text(sshsig.public_line(KEY) + "\n", encoding="ascii")
    told = subprocess.run(["ssh-keygen", "-lf", line], capture_output=True, check=True, text=True).stdout
    digest = base64.b64decode(told.split("SHA256:")[1].split()[0] + "=")
    assert f"{int.from_bytes(digest, 'big'):0256b}"[:88] == "".join(
        f"{index:011b}" for index in fingerprint(KEY).indexes
    )


def test_list_is_the_bip39_one() -> None:
    """Else words would not mean the same on two computers."""
    words = word_list()
    assert (len(words), words[0], words[1], words[2047]) == (2048, "abandon", "ability", "zoo")
    digest = hashlib.sha256("".join(f"{word}\n" for word in words).encode()).hexdigest()
    assert digest == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"


def test_read_aloud_and_typed_in_any_way() -> None:
    """Else two people who compare by telephone would be told "no" for a capital letter."""
    shown = fingerprint(KEY)
    for text in (
        str(shown),
        " ".join(shown.words).title(),
        "-".join(shown.words),
        ",  ".join(shown.groups) + "\n",
        "".join(shown.groups),
        " ".join((*shown.words[:4], *shown.groups[4:])),
    ):
        assert parse(text) == shown
        assert matches(KEY, text)


def test_every_single_difference_is_seen() -> None:
    """Else somebody in the middle could put his own key under her name."""
    shown = fingerprint(KEY)
    for at in range(8):
        for change in (1, 1024):
            indexes = list(shown.indexes)
            indexes[at] ^= change
            assert not matches(KEY, str(Fingerprint(tuple(indexes))))


def test_what_is_no_fingerprint_is_named() -> None:
    """Else a slip would read as "this is not her"."""
    words = list(fingerprint(KEY).words)
    with pytest.raises(FingerprintProblem) as problem:
        parse(" ".join(words[:7]))
    assert problem.value.params == {"count": 7, "expected": 8}
    with pytest.raises(FingerprintProblem) as problem:
        parse(" ".join([*words[:5], "2048", *words[6:]]))
    assert (problem.value.code, problem.value.params) == ("fingerprint_word_unknown", {"place": 6})


@given(st.binary(min_size=32, max_size=32))
def test_words_and_groups_come_back(key: bytes) -> None:
    """Else a fingerprint on paper could not be compared later."""
    shown = fingerprint(key)
    assert parse(str(shown)) == shown == parse("".join(shown.groups))


@given(st.text(max_size=60) | st.lists(st.sampled_from([*word_list()[:20], "12", "٠١"])).map(" ".join))
def test_arbitrary_text_is_parsed_or_refused_by_code(text: str) -> None:
    """Else something typed by accident would crash the comparing screen."""
    try:
        parsed = parse(text)
    except FingerprintProblem:
        return
    assert parse(str(parsed)) == parsed
