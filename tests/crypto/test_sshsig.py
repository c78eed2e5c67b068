from __future__ import annotations

import base64
import struct
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.crypto.errors import SignatureProblem

SEED = bytes(range(32))
KEY = sshsig.public_key(SEED)
SPACE = "bundle@tbtt"
MESSAGE = b"ab cd ef\n" * 100
SIGNATURE = sshsig.sign(SEED, SPACE, MESSAGE)


def _code(armored: bytes, namespace: str = SPACE, message: bytes = MESSAGE, key: bytes | None = None) -> str:
    with pytest.raises(SignatureProblem) as problem:
        sshsig.verify(armored, namespace, message, key)
    return problem.value.code


def _blob(armored: bytes = SIGNATURE) -> bytes:
    return base64.b64decode(b"".join(armored.split(b"\n")[1:-2]))


def _armor(blob: bytes, width: int = 70) -> bytes:
    body = base64.b64encode(blob)
    lines = [body[at : at + width] for at in range(0, len(body), width)]
    return b"\n".join((b"-----BEGIN SSH SIGNATURE-----", *lines, b"-----END SSH SIGNATURE-----", b""))


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _made(
    key_blob: bytes | None = None,
    namespace: bytes = SPACE.encode(),
    reserved: bytes = b"",
    hash_name: bytes = b"sha512",
    signature: bytes | None = None,
) -> bytes:
    """An armored signature with parts exchanged; its signature is the good one unless given."""
    good = _string(b"ssh-ed25519") + _string(_blob()[-64:])
    parts = (
        sshsig.key_blob(KEY) if key_blob is None else key_blob,
        namespace,
        reserved,
        hash_name,
        good if signature is None else signature,
    )
    return _armor(b"SSHSIG" + struct.pack(">I", 1) + b"".join(_string(part) for part in parts))


def _private_file(folder: Path) -> Path:
    path = folder / "key"
    path.write_bytes(
        Ed25519PrivateKey.from_private_bytes(SEED).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
        )
    )
    path.chmod(0o600)
    return path


class TestRoundTrip:
    def test_signature_verifies_and_names_its_key(self) -> None:
        """Else no coordinator could tell a helper's bundle from a forged one."""
        assert sshsig.verify(SIGNATURE, SPACE, MESSAGE) == KEY
        assert sshsig.verify(SIGNATURE, SPACE, MESSAGE, KEY) == KEY
        assert sshsig.verify(SIGNATURE, SPACE, MESSAGE) == sshsig.verify(_made(), SPACE, MESSAGE)

    def test_signing_twice_gives_the_same_bytes(self) -> None:
        """Else a bundle could not be made again byte for byte to prove that it holds nothing hidden."""
        assert sshsig.sign(SEED, SPACE, MESSAGE) == SIGNATURE

    def test_new_seeds_differ(self, world: World) -> None:
        """Else two helpers would have one key."""
        first, second = sshsig.new_seed(world), sshsig.new_seed(world)
        assert len(first) == 32
        assert sshsig.public_key(first) != sshsig.public_key(second)

    @given(st.binary(max_size=300), st.sampled_from(["bundle@tbtt", "card@tbtt"]))
    def test_any_message(self, message: bytes, namespace: str) -> None:
        """Else a bundle with unlucky bytes could not be handed over."""
        assert sshsig.verify(sshsig.sign(SEED, namespace, message), namespace, message, KEY) == KEY


@pytest.mark.tools
class TestWithSshKeygen:
    def test_ssh_keygen_verifies_ours(self, tmp_path: Path) -> None:
        """Else a coordinator without this program could not check who signed."""
        (tmp_path / "allowed").write_text(f'amal namespaces="{SPACE}" {sshsig.public_line(KEY)}\n')
        (tmp_path / "sig").write_bytes(SIGNATURE)
        command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "amal", "-n", SPACE, "-s", "sig"]
        good = subprocess.run(command, cwd=tmp_path, input=MESSAGE, capture_output=True, check=False)
        assert good.returncode == 0, good.stderr
        bad = subprocess.run(command, cwd=tmp_path, input=MESSAGE + b"x", capture_output=True, check=False)
        assert bad.returncode != 0

    @pytest.mark.parametrize("hash_name", ["sha512", "sha256"])
    def test_ours_verifies_ssh_keygen(self, tmp_path: Path, hash_name: str) -> None:
        """Else a bundle put together from stock tools alone would be refused."""
        key = _private_file(tmp_path)
        command = ["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", SPACE, "-O", f"hashalg={hash_name}"]
        armored = subprocess.run(command, input=MESSAGE, capture_output=True, check=True).stdout
        assert sshsig.verify(armored, SPACE, MESSAGE, KEY) == KEY
        if hash_name == "sha512":
            assert armored == SIGNATURE

    def test_other_key_types_are_named(self, tmp_path: Path) -> None:
        """Else somebody with an RSA key would be told that her good signature is broken."""
        key = tmp_path / "rsa"
        subprocess.run(["ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", key], check=True)
        command = ["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", SPACE]
        armored = subprocess.run(command, input=MESSAGE, capture_output=True, check=True).stdout
        assert _code(armored) == "signature_key_unsupported"
        with pytest.raises(SignatureProblem) as problem:
            sshsig.parse_public_line(key.with_suffix(".pub").read_text())
        assert problem.value.code == "signing_key_malformed"

    def test_public_line_is_ssh_keygens(self, tmp_path: Path) -> None:
        """Else a card made by hand would be refused."""
        key = _private_file(tmp_path)
        told = subprocess.run(["ssh-keygen", "-yf", key], capture_output=True, check=True, text=True).stdout
        assert told.strip() == sshsig.public_line(KEY)
        assert sshsig.parse_public_line(told) == KEY
        assert sshsig.parse_public_line(f"{sshsig.public_line(KEY)} amal@field laptop\r\n") == KEY


class TestRefusals:
    def test_other_message_namespace_or_key(self) -> None:
        """Else a signature under a card could be passed off as one under a bundle, or hers as his."""
        assert _code(SIGNATURE, message=MESSAGE + b"x") == "signature_wrong"
        assert _code(SIGNATURE, namespace="card@tbtt") == "signature_namespace"
        assert _code(SIGNATURE, key=sshsig.public_key(bytes(32))) == "signature_other_key"
        assert _code(_made(namespace=b"card@tbtt"), namespace="card@tbtt") == "signature_wrong"
        assert _code(_made(hash_name=b"sha256")) == "signature_wrong"

    def test_other_hashes_and_keys(self) -> None:
        """Else a weak hash could be slipped in."""
        assert _code(_made(hash_name=b"sha1")) == "signature_hash_unsupported"
        assert _code(_made(key_blob=_string(b"ssh-rsa") + _string(b"x"))) == "signature_key_unsupported"

    def test_every_flipped_bit_is_noticed(self) -> None:
        """Else a changed signature could still say "good"."""
        blob = _blob()
        for at in range(len(blob)):
            changed = bytearray(blob)
            changed[at] ^= 1 << at % 8
            with pytest.raises(SignatureProblem):
                sshsig.verify(_armor(bytes(changed)), SPACE, MESSAGE, KEY)

    def test_small_order_keys_are_refused(self) -> None:
        """Else one crafted signature would be good for every message."""
        identity = b"\x01" + bytes(31)
        forged = _string(b"ssh-ed25519") + _string(identity + bytes(32))
        armored = _made(key_blob=sshsig.key_blob(identity), signature=forged)
        assert _code(armored) == "signature_wrong"

    def test_signature_out_of_range_is_refused(self) -> None:
        """Else one signature could be turned into a second good one."""
        order = 2**252 + 27742317777372353535851937790883648493
        good = _blob()[-64:]
        moved = (int.from_bytes(good[32:], "little") + order).to_bytes(32, "little")
        forged = _string(b"ssh-ed25519") + _string(good[:32] + moved)
        assert _code(_made(signature=forged)) == "signature_wrong"

    @pytest.mark.parametrize(
        "armored",
        [
            b"",
            b"\n",
            _blob(),
            SIGNATURE[1:],
            b"\n" + SIGNATURE,
            SIGNATURE + b"\n",
            SIGNATURE + b"more",
            SIGNATURE + SIGNATURE,
            SIGNATURE.replace(b"\n", b" \n"),
            SIGNATURE.replace(b"\n", b"\n\n"),
            SIGNATURE.replace(b"SSH", b"PGP"),
            SIGNATURE.replace(b"\n", b"\r"),
            b"-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
            "\u00e9".encode() + SIGNATURE,
            _armor(_blob() + b"\0"),
            _armor(_blob()[:-1]),
            _armor(b"SSHSIH" + _blob()[6:]),
            _armor(b"SSHSIG\0\0\0\2" + _blob()[10:]),
            _armor(b"SSHSIG\0\0\0\1\xff\xff\xff\xff" + _blob()[14:]),
            _armor(_blob(), width=200),
            _made(reserved=b"x"),
            _made(namespace=b""),
            _made(key_blob=sshsig.key_blob(KEY) + b"\0"),
            _made(key_blob=_string(b"ssh-ed25519") + _string(KEY[:31])),
            _made(signature=_string(b"ssh-ed25519") + _string(bytes(63))),
            _made(signature=_string(b"ssh-rsa") + _string(bytes(64))),
            _made(signature=_string(b"ssh-ed25519") + _string(bytes(64)) + b"\0"),
        ],
    )
    def test_every_other_form_is_malformed(self, armored: bytes) -> None:
        """Else two readers could see two things in one file."""
        assert _code(armored) == "signature_malformed"

    def test_last_bits_of_base64_are_canonical(self) -> None:
        """Else the same signature would have several spellings."""
        blob = sshsig.sign(SEED, SPACE + "x" * next(n for n in range(3) if _ends_padded(n)), MESSAGE)
        lines = blob.split(b"\n")
        at = len(lines[-3].rstrip(b"=")) - 1
        alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        last = alphabet[alphabet.index(lines[-3][at]) + 1]
        lines[-3] = lines[-3][:at] + bytes([last]) + lines[-3][at + 1 :]
        assert _code(b"\n".join(lines)) == "signature_malformed"

    def test_other_line_breaks_of_stock_tools_are_read(self) -> None:
        """Else a signature that went through Windows or another library would be refused."""
        for armored in (
            SIGNATURE.replace(b"\n", b"\r\n"),
            SIGNATURE[:-1],
            _armor(_blob(), 64),
            _armor(_blob(), 76),
        ):
            assert sshsig.verify(armored, SPACE, MESSAGE, KEY) == KEY

    def test_size_is_capped(self) -> None:
        """Else a huge signature would be decoded before it is refused."""
        assert _code(_armor(bytes(limits.SIGNATURE_MAX))) == "signature_too_large"

    @given(st.binary(max_size=400))
    def test_arbitrary_bytes_are_refused_by_code(self, data: bytes) -> None:
        """Else a hostile bundle would crash the import."""
        for armored in (data, _armor(data), _armor(b"SSHSIG\0\0\0\1" + data)):
            assert _code(armored) in SignatureProblem.codes

    @given(
        st.text(max_size=120)
        | st.binary(max_size=60).map(lambda b: "ssh-ed25519 " + base64.b64encode(b).decode())
    )
    def test_arbitrary_public_lines_are_refused_by_code(self, text: str) -> None:
        """Else a card with rubbish in it would crash the adding of people."""
        with pytest.raises(SignatureProblem) as problem:
            sshsig.parse_public_line(text)
        assert problem.value.code == "signing_key_malformed"

    def test_public_line_is_one_line_of_one_form(self) -> None:
        """Else a card could smuggle a second key, or options, into an allowed_signers file."""
        line = sshsig.public_line(KEY)
        for text in (
            f" {line}",
            f"{line}\n{line}",
            line[:-1],
            line + "=",
            f"cert-authority {line}",
            f"{line} a\tb",
        ):
            with pytest.raises(SignatureProblem):
                sshsig.parse_public_line(text)


def _ends_padded(extra: int) -> bool:
    return sshsig.sign(SEED, SPACE + "x" * extra, MESSAGE).split(b"\n")[-3].endswith(b"=")
