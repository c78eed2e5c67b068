from __future__ import annotations

import io
import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import x25519

from tbtt_desktop import limits
from tbtt_desktop.crypto import age
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.errors import BugError, Cancelled, FileProblem

IDENTITY = age.new_identity()
RECIPIENT = age.recipient_of(IDENTITY)
CHUNK = 64 * 1024
BATCH = 4 * CHUNK  # what is read at a time
PLAIN = random.Random(5).randbytes(100_000)


def _encrypted(plain: bytes, *recipients: str) -> bytes:
    out = io.BytesIO()
    age.encrypt(io.BytesIO(plain), out, recipients or (RECIPIENT,))
    return out.getvalue()


def _decrypted(data: bytes, identity: str = IDENTITY) -> bytes:
    out = io.BytesIO()
    age.decrypt(io.BytesIO(data), out, identity)
    return out.getvalue()


def _refused(data: bytes, identity: str = IDENTITY) -> str:
    with pytest.raises(AgeProblem) as problem:
        age.decrypt(io.BytesIO(data), io.BytesIO(), identity)
    return problem.value.code


ENCRYPTED = _encrypted(PLAIN)
LONG = bytes(4 * BATCH + 1)  # read and written five times
LONG_ENCRYPTED = _encrypted(LONG)
INTRO = b"age-encryption.org/v1\n"
STANZA = ENCRYPTED[len(INTRO) : ENCRYPTED.index(b"\n--- ") + 1]
GREASE = b"-> x-grease a b\nAAAA\n"
MAC = b"--- " + b"A" * 43 + b"\n"


class _Raising:
    """A reader and writer that raises once it was used a few times."""

    def __init__(self, data: bytes, failure: BaseException, after: int) -> None:
        self._inner, self._failure, self._left = io.BytesIO(data), failure, after

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise self._failure

    def read(self, size: int, /) -> bytes:
        self._count()
        return self._inner.read(size)

    def write(self, data: bytes | memoryview, /) -> int:
        self._count()
        return len(data)


class _Drip:
    """A reader and writer that moves a few bytes at a time, as pipes do."""

    def __init__(self, data: bytes = b"") -> None:
        self._inner, self.out = io.BytesIO(data), bytearray()

    def read(self, size: int, /) -> bytes:
        return self._inner.read(min(size, 700))

    def write(self, data: bytes | memoryview, /) -> int:
        self.out += data[:900]
        return len(data[:900])


class TestRoundTrip:
    @pytest.mark.parametrize(
        "size",
        [
            *(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 300_000),
            *(BATCH - 1, BATCH, BATCH + 1, BATCH + CHUNK, 2 * BATCH, 2 * BATCH + 1),
        ],
    )
    def test_every_size_comes_back(self, size: int) -> None:
        """Else a story of an unlucky length could not be read by its coordinator, or by other programs."""
        plain = random.Random(size).randbytes(size)
        sealed = _encrypted(plain)
        assert _decrypted(sealed) == plain
        assert pyrage.decrypt(sealed, [x25519.Identity.from_str(IDENTITY)]) == plain
        assert _decrypted(pyrage.encrypt(plain, [x25519.Recipient.from_str(RECIPIENT)])) == plain

    def test_all_recipients_read_it_and_nobody_else(self) -> None:
        """Else a second coordinator would get a file she cannot open, or a stranger one he can."""
        identities = [age.new_identity() for _ in range(limits.AGE_RECIPIENTS_MAX)]
        data = _encrypted(PLAIN, *map(age.recipient_of, identities))
        assert age.parse_header(io.BytesIO(data)).recipients == len(identities)
        assert all(_decrypted(data, identity) == PLAIN for identity in identities)
        assert pyrage.decrypt(data, [x25519.Identity.from_str(identities[-1])]) == PLAIN
        assert _refused(data) == "not_for_us"

    def test_small_reads_and_short_writes_lose_nothing(self) -> None:
        """Else a slow USB stick would cut a bundle short."""
        sink = _Drip()
        age.encrypt(_Drip(PLAIN), sink, [RECIPIENT])
        back = _Drip()
        age.decrypt(_Drip(bytes(sink.out)), back, IDENTITY)
        assert bytes(back.out) == PLAIN

    def test_header_first_then_the_rest(self) -> None:
        """Else a bundle could not be looked at before it is decrypted."""
        reader = io.BytesIO(ENCRYPTED)
        header = age.parse_header(reader)
        assert header.recipients == 1
        assert ENCRYPTED[: header.size].endswith(b"\n")
        assert header.consumed == ENCRYPTED[: limits.AGE_HEADER_MAX]
        out = io.BytesIO()
        age.decrypt_after(header, reader, out, IDENTITY)
        assert out.getvalue() == PLAIN


@pytest.mark.tools
class TestWithAge:
    def test_age_reads_ours(self, tmp_path: Path) -> None:
        """Else a coordinator without this program could not open what is sent to her."""
        (tmp_path / "key").write_text(IDENTITY + "\n", encoding="ascii")
        (tmp_path / "key").chmod(0o600)
        command = ["age", "-d", "-i", "key"]
        told = subprocess.run(command, cwd=tmp_path, input=ENCRYPTED, capture_output=True, check=True)
        assert told.stdout == PLAIN

    def test_we_read_ages(self, tmp_path: Path) -> None:
        """Else a bundle put together from stock tools alone would be refused."""
        subprocess.run(["age-keygen", "-o", tmp_path / "key"], capture_output=True, check=True)
        text = (tmp_path / "key").read_text(encoding="ascii").splitlines()
        identity = text[-1]
        assert age.recipient_of(identity) == text[1].removeprefix("# public key: ")
        command = ["age", "-r", age.recipient_of(identity), "-r", RECIPIENT]
        data = subprocess.run(command, input=PLAIN, capture_output=True, check=True).stdout
        assert _decrypted(data, identity) == PLAIN == _decrypted(data)
        assert _refused(data[:-1] + bytes([data[-1] ^ 1])) == "cut_or_changed"

    def test_other_kinds_of_recipient_are_named(self, tmp_path: Path) -> None:
        """Else somebody who encrypted to an SSH key would only hear that her file is broken."""
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
        command = ["age", "-R", str(tmp_path / "key.pub"), "-r", RECIPIENT]
        data = subprocess.run(command, input=PLAIN, capture_output=True, check=True).stdout
        with pytest.raises(AgeProblem) as problem:
            _decrypted(data)
        assert problem.value.code == "age_recipient_type_unsupported"
        assert problem.value.params == {"type": "ssh-ed25519"}


class TestCutOrChanged:
    def test_last_byte_changed(self) -> None:
        """Else a story tampered with on the way would be taken for hers."""
        assert _refused(ENCRYPTED[:-1] + bytes([ENCRYPTED[-1] ^ 1])) == "cut_or_changed"
        assert _refused(ENCRYPTED + b"x") == "cut_or_changed"

    def test_cut_anywhere(self) -> None:
        """Else half a story would be taken for the whole."""
        header = age.parse_header(io.BytesIO(ENCRYPTED)).size
        chunk = CHUNK + 16
        places = [1, 10, 22, 23, 60, header - 1, header, header + 8, header + 16, header + 17]
        places += [header + 16 + chunk - 1, header + 16 + chunk, header + 17 + chunk, len(ENCRYPTED) - 1]
        assert [_refused(ENCRYPTED[:at]) for at in places] == ["cut_or_changed"] * len(places)
        assert _refused(b"") == "age_malformed"

    def test_two_whole_chunks_cut_to_one(self) -> None:
        """Else a cut between two chunks, where each is authentic, would pass."""
        data = _encrypted(bytes(2 * CHUNK))
        assert _refused(data[: -(CHUNK + 16)]) == "cut_or_changed"

    def test_header_changed(self) -> None:
        """Else recipients could be taken away or added on the way."""
        mac = ENCRYPTED.index(b"\n---") + 5
        other = b"B" if ENCRYPTED[mac : mac + 1] == b"A" else b"A"
        assert _refused(ENCRYPTED[:mac] + other + ENCRYPTED[mac + 1 :]) == "cut_or_changed"
        assert _refused(ENCRYPTED.replace(STANZA, STANZA + GREASE, 1)) == "cut_or_changed"

    def test_what_was_written_before_is_a_true_beginning(self) -> None:
        """Else a hostile file could put words of its own before the refusal."""
        out = io.BytesIO()
        with pytest.raises(AgeProblem):
            age.decrypt(io.BytesIO(ENCRYPTED[:-1]), out, IDENTITY)
        assert PLAIN.startswith(out.getvalue())


class TestHeader:
    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (INTRO + STANZA * 17 + MAC, "age_too_many_recipients"),
            (INTRO + STANZA + GREASE * 5 + MAC, "age_too_many_recipients"),
            (INTRO + STANZA * 4000 + MAC, "age_too_many_recipients"),
            (
                INTRO + STANZA + b"-> x-grease\n" + (b"A" * 64 + b"\n") * 200 + b"\n" + MAC,
                "age_header_too_large",
            ),
            (INTRO + b"-> X25519 " + b"A" * 20_000, "age_header_too_large"),
            (INTRO + MAC, "age_malformed"),
            (INTRO + GREASE + MAC, "age_malformed"),
            (INTRO + STANZA, "cut_or_changed"),
            (INTRO + STANZA + b"---\n", "age_malformed"),
            (INTRO + STANZA + b"--- AAAA\n", "age_malformed"),
            (INTRO + STANZA + b"--- " + b"A" * 42 + b"B\n", "age_malformed"),
            (INTRO + STANZA.replace(b"\n", b"\r\n") + MAC, "age_malformed"),
            (INTRO + STANZA.replace(b"X25519 ", b"X25519  ") + MAC, "age_malformed"),
            (INTRO + STANZA.replace(b"X25519 ", b"X25519 x ") + MAC, "age_malformed"),
            (INTRO + b"-> X25519\n\n" + MAC, "age_malformed"),
            (INTRO + b"-> \n\n" + MAC, "age_malformed"),
            (INTRO + b"-> x-grease\nA\n" + MAC, "age_malformed"),
            (INTRO + b"-> x-grease\nAAA=\n" + MAC, "age_malformed"),
            (INTRO + b"-> X25519-other\n\n" + MAC, "age_recipient_type_unsupported"),
            (INTRO + b"-> scrypt AAAA 18\nAAAA\n" + MAC, "age_recipient_type_unsupported"),
            (b"age-encryption.org/v2\n" + STANZA + MAC, "age_newer"),
            (b"age-encryption.org/v1 \n" + STANZA + MAC, "age_malformed"),
            (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "age_malformed"),
            (b"PK\x03\x04", "age_malformed"),
        ],
    )
    def test_is_refused_by_code(self, data: bytes, code: str) -> None:
        """Else a crafted bundle could occupy the computer, or slip past with a kind nobody checked."""
        with pytest.raises(AgeProblem) as problem:
            age.parse_header(io.BytesIO(data))
        assert problem.value.code == code

    def test_foreign_type_names_are_not_repeated(self) -> None:
        """Else a hostile file could put words of its own into our message."""
        with pytest.raises(AgeProblem) as problem:
            age.parse_header(io.BytesIO(INTRO + b"-> call-this-number\n\n" + MAC))
        assert problem.value.params == {"type": "other"}

    def test_most_stanzas_allowed(self) -> None:
        """Else a file of the stock tool for sixteen coordinators would be refused."""
        header = age.parse_header(io.BytesIO(INTRO + GREASE * 2 + STANZA * 16 + GREASE * 2 + MAC + b"rest"))
        assert header.recipients == 16
        assert header.consumed[header.size :] == b"rest"

    def test_thousands_of_stanzas_cost_nothing(self) -> None:
        """Else one crafted file would hold the window for minutes (135 s, measured on the library)."""
        start = time.process_time()
        assert _refused(INTRO + STANZA * 4000 + MAC) == "age_too_many_recipients"
        assert time.process_time() - start < 1

    @given(st.binary(max_size=300))
    def test_arbitrary_bytes_are_refused_by_code(self, data: bytes) -> None:
        """Else rubbish on a USB stick would crash the import."""
        for start in (b"", INTRO, INTRO + STANZA, INTRO + b"-> ", INTRO + STANZA + MAC):
            assert _refused(start + data) in AgeProblem.codes

    @given(st.integers(0, len(ENCRYPTED) - 1) | st.integers(0, 400), st.binary(max_size=4), st.integers(0, 4))
    @settings(max_examples=300)
    def test_small_changes_are_refused_by_code(self, at: int, put: bytes, instead_of: int) -> None:
        """Else a file damaged on the way could crash the import, or pass."""
        changed = ENCRYPTED[:at] + put + ENCRYPTED[at + instead_of :]
        if changed != ENCRYPTED:
            assert _refused(changed) in AgeProblem.codes


class TestExceptionsComeThrough:
    @pytest.mark.parametrize("after", [0, 1, 3])
    @pytest.mark.parametrize(
        "make",
        [
            Cancelled,
            lambda: FileProblem("disk_full"),
            lambda: OSError(28, "full"),
            lambda: InterruptedError(4, "again"),
            EOFError,
            StopIteration,
            lambda: ValueError("refused by whoever reads the plaintext"),
            KeyboardInterrupt,
        ],
    )
    def test_unchanged(self, make: Callable[[], BaseException], after: int) -> None:
        """Else Cancel, a full disk or a refusal would be shown as a broken file, or hang."""
        plain, data = LONG, LONG_ENCRYPTED
        cause = RuntimeError("cause")
        for run in (
            lambda f: age.encrypt(_Raising(plain, f, after), io.BytesIO(), [RECIPIENT]),
            lambda f: age.encrypt(io.BytesIO(plain), _Raising(b"", f, after), [RECIPIENT]),
            lambda f: age.decrypt(_Raising(data, f, after), io.BytesIO(), IDENTITY),
            lambda f: age.decrypt(io.BytesIO(data), _Raising(b"", f, after), IDENTITY),
        ):
            failure = make()
            failure.__cause__ = cause
            with pytest.raises(type(failure)) as raised:
                run(failure)
            assert raised.value is failure
            assert failure.__cause__ is cause

    def test_objects_that_break_their_promise_are_our_bug(self) -> None:
        """Else a mistake of ours would lose bytes without a word."""

        class Bad:
            def read(self, size: int, /) -> bytes:
                return bytes(size + 1)

            def write(self, data: bytes | memoryview, /) -> int:
                return 0

        runs: tuple[Callable[[], None], ...] = (
            lambda: age.encrypt(Bad(), io.BytesIO(), [RECIPIENT]),
            lambda: age.encrypt(io.BytesIO(b"x"), Bad(), [RECIPIENT]),
            lambda: age.encrypt(io.BytesIO(b"x"), io.BytesIO(), []),
        )
        for run in runs:
            with pytest.raises(BugError):
                run()


class TestKeys:
    def test_identities_differ_and_have_recipients(self) -> None:
        """Else two people could read each other's files."""
        assert age.new_identity() != IDENTITY
        assert RECIPIENT.startswith("age1")
        age.check_recipient(RECIPIENT)

    @pytest.mark.parametrize(
        "text",
        ["", "age1", RECIPIENT.upper(), RECIPIENT + " ", RECIPIENT[:-1], RECIPIENT[:-1] + "b", IDENTITY],
        ids=["empty", "prefix", "upper case", "space", "cut", "changed", "identity"],
    )
    def test_bad_recipients_are_refused(self, text: str) -> None:
        """Else a slip on a card would send a story to a key that nobody has."""
        with pytest.raises(AgeProblem) as problem:
            age.check_recipient(text)
        assert problem.value.code == "age_recipient_malformed"

    def test_too_many_recipients_are_refused(self) -> None:
        """Else the program would write a file that it refuses to read."""
        with pytest.raises(AgeProblem) as problem:
            _encrypted(b"x", *[RECIPIENT] * 17)
        assert problem.value.code == "age_too_many_recipients"

    def test_bad_identity_is_not_repeated(self) -> None:
        """Else a secret with one slip in it would stand in a crash report."""
        with pytest.raises(AgeProblem) as problem:
            age.recipient_of(IDENTITY[:-1])
        assert problem.value.code == "age_identity_malformed"
        assert problem.value.__cause__ is None
        assert problem.value.__suppress_context__

    @given(st.text(max_size=80))
    def test_arbitrary_text_is_refused_by_code(self, text: str) -> None:
        """Else a card with rubbish in it would crash the adding of people."""
        for call in (age.check_recipient, age.recipient_of):
            with pytest.raises(AgeProblem):
                call(text)
