from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import KdfParams, database_key, installed_memory, passphrase_bytes
from tbtt_desktop.crypto.keys import RecoverySecret, SlotId, VaultKey

CHEAP = KdfParams(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "river candle orbit"
VECTOR = Path(__file__).parents[1] / "vectors" / "key-file-1.json"


def create(
    passphrase: str, world: World, params: KdfParams | None = CHEAP
) -> tuple[keyfile.KeyFile, VaultKey, RecoverySecret]:
    """A key file, its vault key and its recovery secret."""
    fresh, secret = keyfile.create(passphrase, world, params)
    return fresh.keyfile, fresh.vault_key, secret


@pytest.fixture
def made(world: World) -> tuple[keyfile.KeyFile, VaultKey, RecoverySecret]:
    """What `create` gives."""
    return create(PASSPHRASE, world)


def _code(problem: pytest.ExceptionInfo[KeyFileProblem]) -> str:
    return problem.value.code


def _signed(body: dict[str, Any]) -> bytes:
    """The bytes of a file whose digest is right, whatever stands in it."""

    def dump(value: object) -> str:
        return json.dumps(value, sort_keys=True, separators=(",", ":"))

    digest = hashlib.sha256(dump(body).encode()).hexdigest()
    return (dump({"body": body, "sha256": digest}) + "\n").encode()


def _body(file: keyfile.KeyFile) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(keyfile.to_bytes(file))["body"]
    return body


class TestOpening:
    def test_passphrase_opens_what_it_made(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else nobody would see her stories again after the first locking."""
        file, vault_key, _ = made
        assert keyfile.unlock(keyfile.from_bytes(keyfile.to_bytes(file)), PASSPHRASE) == vault_key

    def test_another_passphrase_is_wrong_not_damage(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else a typing slip would send her to the recovery shares, or let a stranger in."""
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(made[0], PASSPHRASE + "s")
        assert _code(problem) == "wrong_passphrase"

    def test_recovery_secret_opens(self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]) -> None:
        """Else a forgotten passphrase would be a lost vault, whatever the shares."""
        file, vault_key, secret = made
        assert keyfile.unlock_with_recovery(file, secret).vault_key == vault_key
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock_with_recovery(file, RecoverySecret(bytes(16)))
        assert _code(problem) == "wrong_recovery"

    def test_composed_and_decomposed_letters_are_one_passphrase(self, world: World) -> None:
        """Else a passphrase set on a Mac would be refused on the field laptop."""
        file, vault_key, _ = create("caf\u00e9 ni\u00f1a", world)
        assert keyfile.unlock(file, "cafe\u0301 nin\u0303a") == vault_key

    def test_two_vaults_with_one_passphrase_share_no_key(self, world: World) -> None:
        """Else who learns the key of one vault would open the other."""
        first, second = (create(PASSPHRASE, world) for _ in range(2))
        assert first[1] != second[1]
        assert first[2] != second[2]
        assert first[0].salt != second[0].salt

    def test_an_old_key_file_still_opens(self) -> None:
        """Else an update of the program would lock everybody out of what she wrote before."""
        vector = json.loads(VECTOR.read_text(encoding="ascii"))
        file = keyfile.from_bytes(vector["key_file"].encode("ascii"))
        assert keyfile.unlock(file, vector["passphrase"]).hex() == vector["vault_key"]
        secret = RecoverySecret(bytes.fromhex(vector["recovery_secret"]))
        assert keyfile.unlock_with_recovery(file, secret).vault_key.hex() == vector["vault_key"]
        key, salt = database_key(VaultKey(bytes.fromhex(vector["vault_key"])))
        assert (key.hex(), salt.hex()) == (vector["database_key"], vector["database_salt"])

    def test_file_says_nothing_of_people_or_purpose(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else the file itself would tell a finder of the computer what it guards."""
        file, vault_key, secret = made
        data = keyfile.to_bytes(file)
        for canary in (PASSPHRASE.encode(), vault_key, vault_key.hex().encode(), secret.hex().encode()):
            assert canary not in data
        assert b"tbtt" not in data.lower()
        assert b"story" not in data.lower()

    def test_secrets_stay_out_of_repr(self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]) -> None:
        """Else a crash report would carry the key."""
        opened = keyfile.unlock_slot(made[0], PASSPHRASE)
        assert opened.vault_key == made[1]
        assert repr(made[1]) not in repr(opened)


class TestSlots:
    def test_second_person_gets_in_and_out(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else a colleague could not be let into a shared vault, or never be shut out again."""
        file, vault_key, _ = made
        both = keyfile.add_passphrase(file, vault_key, "window basket lemon", world).keyfile
        opened = keyfile.unlock_slot(both, "window basket lemon")
        assert opened.vault_key == vault_key == keyfile.unlock(both, PASSPHRASE)
        alone = keyfile.remove_slot(both, opened.slot_id)
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(alone, "window basket lemon")
        assert _code(problem) == "wrong_passphrase"

    def test_all_slots_cost_one_derivation(
        self,
        made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret],
        world: World,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Else unlocking a team's vault would take a second for each member."""
        file = made[0]
        for number in range(5):
            file = keyfile.add_passphrase(file, made[1], f"colleague {number}", world).keyfile
        calls: list[int] = []
        monkeypatch.setattr(
            "tbtt_desktop.crypto.kdf.Argon2id", lambda **kw: _Counted(Argon2id(**kw), calls), raising=True
        )
        assert keyfile.unlock(file, "colleague 4") == made[1]
        assert len(calls) == 1

    def test_changed_passphrase_replaces_the_old_one(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else a passphrase that somebody saw would go on opening the vault."""
        file, vault_key, secret = made
        changed = keyfile.change_passphrase(file, PASSPHRASE, "quiet ladder moss", world).keyfile
        assert keyfile.unlock(changed, "quiet ladder moss") == vault_key
        assert keyfile.unlock_with_recovery(changed, secret).vault_key == vault_key
        assert len(changed.slots) == len(file.slots)
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(changed, PASSPHRASE)
        assert _code(problem) == "wrong_passphrase"
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.change_passphrase(file, "not this", "other", world)
        assert _code(problem) == "wrong_passphrase"

    def test_the_last_ways_in_stay(self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]) -> None:
        """Else one click could lose the vault for good."""
        file = made[0]
        for slot in file.slots:
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.remove_slot(file, slot.slot_id)
            assert _code(problem) == "last_slot"
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.remove_slot(file, SlotId("00" * 16))
        assert _code(problem) == "slot_unknown"

    def test_slots_are_counted(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else the program would write a key file that it then refuses to read."""
        file, vault_key, _ = made
        for number in range(limits.KEY_SLOTS_MAX - len(file.slots)):
            file = keyfile.add_passphrase(file, vault_key, f"number {number}", world).keyfile
        assert keyfile.from_bytes(keyfile.to_bytes(file)) == file
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.add_passphrase(file, vault_key, "one more", world)
        assert _code(problem) == "slots_full"

    def test_reissued_shares_shut_the_old_ones_out(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else a holder who left could still open the vault with what she kept."""
        file, vault_key, old = made
        kept, secret = keyfile.reissue_recovery(file, vault_key, world)
        renewed = kept.keyfile
        assert keyfile.unlock_with_recovery(renewed, secret).vault_key == vault_key
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock_with_recovery(renewed, old)
        assert _code(problem) == "wrong_recovery"

    def test_one_passphrase_is_not_for_two(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else taking it from one would leave her the way in of the other."""
        file, vault_key, _ = made
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.add_passphrase(file, vault_key, PASSPHRASE, world)
        assert _code(problem) == "passphrase_taken"
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.change_passphrase(file, PASSPHRASE, PASSPHRASE, world)
        assert _code(problem) == "passphrase_taken"


class TestChangingTheKey:
    def test_who_stays_and_the_shares_open_both_keys_until_it_is_settled(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else a cut in the middle would leave a database whose key nobody has, or shares that are paper."""
        fresh, secret = keyfile.create(PASSPHRASE, world, CHEAP)
        leaves = keyfile.add_passphrase(fresh.keyfile, fresh.vault_key, "who leaves", world)
        stays = keyfile.add_passphrase(leaves.keyfile, fresh.vault_key, "who stays", world)
        publics = {one.slot_id: one.public for one in (fresh.passphrase, fresh.recovery, stays)}
        both, new_key = keyfile.changing_key(stays.keyfile, publics, world)
        both = keyfile.from_bytes(keyfile.to_bytes(both))
        assert new_key != fresh.vault_key
        for opened in (
            keyfile.unlock_slot(both, PASSPHRASE),
            keyfile.unlock_slot(both, "who stays"),
            keyfile.unlock_with_recovery(both, secret),
            keyfile.unlock_recovery_slot(keyfile.recovery_slot_bytes(both), secret),
        ):
            assert opened.keys == (fresh.vault_key, new_key)
        assert keyfile.unlock_slot(both, "who leaves").keys == (fresh.vault_key,)
        before = keyfile.settled(both, on_next=False)
        assert before == stays.keyfile
        after = keyfile.from_bytes(keyfile.to_bytes(keyfile.settled(both, on_next=True)))
        assert keyfile.unlock(after, "who stays") == keyfile.unlock(after, PASSPHRASE) == new_key
        assert keyfile.unlock_with_recovery(after, secret).vault_key == new_key
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(after, "who leaves")
        assert _code(problem) == "wrong_passphrase"

    def test_the_file_holds_nothing_to_seal_with(self, world: World) -> None:
        """Else whoever holds the key file could make a slot that her passphrase opens to a key of his."""
        fresh, _ = keyfile.create(PASSPHRASE, world, CHEAP)
        data = keyfile.to_bytes(fresh.keyfile)
        assert fresh.passphrase.public.hex().encode() not in data
        assert fresh.recovery.public.hex().encode() not in data

    def test_it_does_not_go_on_without_the_shares_or_anybody(self, world: World) -> None:
        """Else the vault would have no way in, or none back, from then on."""
        fresh, _ = keyfile.create(PASSPHRASE, world, CHEAP)
        for publics, code in (
            ({fresh.passphrase.slot_id: fresh.passphrase.public}, "recovery_unknown"),
            ({fresh.recovery.slot_id: fresh.recovery.public}, "slots_unknown"),
        ):
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.changing_key(fresh.keyfile, publics, world)
            assert _code(problem) == code

    def test_a_slot_of_an_earlier_version_is_made_anew(self, world: World) -> None:
        """Else who has used the program for a year could never shut anybody out."""
        vector = json.loads(VECTOR.read_text(encoding="ascii"))
        old = keyfile.from_bytes(vector["key_file"].encode("ascii"))
        opened = keyfile.unlock_slot(old, vector["passphrase"])
        assert opened.public is None
        kept = keyfile.renewed_passphrase(old, opened, vector["passphrase"], world)
        again = keyfile.unlock_slot(kept.keyfile, vector["passphrase"])
        assert (again.vault_key, again.public) == (opened.vault_key, kept.public)
        secret = RecoverySecret(bytes.fromhex(vector["recovery_secret"]))
        copy = keyfile.recovery_slot_bytes(kept.keyfile)
        assert copy == keyfile.recovery_slot_bytes(old)  # nothing to rewrite beside the database
        assert keyfile.unlock_recovery_slot(copy, secret).vault_key == opened.vault_key
        whole = keyfile.renewed_recovery(kept.keyfile, opened.vault_key, secret, world)
        assert keyfile.unlock_with_recovery(whole.keyfile, secret).public == whole.public


class _Counted:
    def __init__(self, inner: Argon2id, calls: list[int]) -> None:
        self._inner, self._calls = inner, calls

    def derive(self, secret: bytes) -> bytes:
        self._calls.append(1)
        return self._inner.derive(secret)


class TestRecoverySlot:
    def test_vault_comes_back_without_its_key_file(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else a deleted key file would be a deleted vault."""
        file, vault_key, secret = made
        opened = keyfile.unlock_recovery_slot(keyfile.recovery_slot_bytes(file), secret)
        assert opened.vault_key == vault_key
        fresh = keyfile.keyfile_for_recovered(vault_key, secret, "new words here", world, CHEAP)
        assert keyfile.unlock(fresh.keyfile, "new words here") == vault_key
        assert keyfile.unlock_with_recovery(fresh.keyfile, secret).vault_key == vault_key

    def test_wrong_shares_or_a_wrong_file_are_told_apart(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], world: World
    ) -> None:
        """Else somebody with the right shares would be told that they are wrong."""
        file, _, secret = made
        copy = keyfile.recovery_slot_bytes(file)
        for data, given_secret, code in (
            (copy, RecoverySecret(bytes(16)), "wrong_recovery"),
            (copy[:-9], secret, "key_file_damaged"),
            (keyfile.to_bytes(file), secret, "key_file_damaged"),
            (b"", secret, "key_file_damaged"),
        ):
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.unlock_recovery_slot(data, given_secret)
            assert _code(problem) == code
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.from_bytes(copy)
        assert _code(problem) == "key_file_damaged"


class TestDamage:
    def test_every_flipped_bit_is_called_damage(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else a failing disk would look like a forgotten passphrase."""
        data = keyfile.to_bytes(made[0])
        for at in range(len(data)):
            changed = bytearray(data)
            changed[at] ^= 1 << at % 8
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.from_bytes(bytes(changed))
            assert _code(problem) == "key_file_damaged", at

    @pytest.mark.parametrize("member", ["nonce", "wrapped", "ephemeral"])
    def test_slot_changed_with_a_new_digest_is_damage(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], member: str
    ) -> None:
        """Else somebody could slip a vault key of his own under her passphrase."""
        file, _, secret = made
        body = _body(file)
        for slot in body["slots"]:
            slot[member] = f"{int(slot[member][0], 16) ^ 1:x}" + slot[member][1:]
        changed = keyfile.from_bytes(_signed(body))
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(changed, PASSPHRASE)
        assert _code(problem) == "key_file_damaged"
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock_with_recovery(changed, secret)
        assert _code(problem) == "key_file_damaged"

    def test_parameters_are_authenticated(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else parameters could be lowered under a slot without anybody noticing."""
        file = made[0]
        slot = dataclasses.replace(file.passphrase_slots[0], slot_id=SlotId("ab" * 16))
        moved = dataclasses.replace(file, slots=(slot, file.recovery_slot))
        cheaper = dataclasses.replace(file, params=KdfParams(memory_kib=32, passes=1, lanes=1))
        for changed in (moved, cheaper):
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.unlock(changed, PASSPHRASE)
            assert _code(problem) == "wrong_passphrase"

    def test_newer_version_is_named(self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]) -> None:
        """Else an older program would call a newer vault broken."""
        body = _body(made[0]) | {"version": 3, "something": "new"}
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.from_bytes(_signed(body))
        assert _code(problem) == "key_file_newer"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("memory_kib", 64 * 1024 * 1024),
            ("memory_kib", 0),
            ("memory_kib", -1),
            ("passes", 17),
            ("passes", 0),
            ("lanes", 17),
            ("lanes", 0),
            ("lanes", 9),
        ],
    )
    def test_hostile_parameters_are_refused_before_deriving(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], name: str, value: int
    ) -> None:
        """Else a swapped key file could freeze the computer it is opened on."""
        body = _body(made[0])
        body["kdf"][name] = value
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.from_bytes(_signed(body))
        assert _code(problem) == "key_file_hostile"

    def test_too_many_slots_or_bytes_are_refused(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret]
    ) -> None:
        """Else a swapped key file could keep the computer busy for minutes."""
        body = _body(made[0])
        body["slots"] = body["slots"] * (limits.KEY_SLOTS_MAX // 2 + 1)
        for data in (_signed(body), b" " * (limits.KEY_FILE_MAX + 1)):
            with pytest.raises(KeyFileProblem) as problem:
                keyfile.from_bytes(data)
            assert _code(problem) == "key_file_hostile"

    @pytest.mark.parametrize(
        "change",
        [
            lambda b: b.update(slots=[]),
            lambda b: b.update(slots={}),
            lambda b: b.update(slots=b["slots"][:1]),
            lambda b: b.update(slots=b["slots"][1:]),
            lambda b: b.update(slots=[b["slots"][0], *b["slots"]]),
            lambda b: b.update(kdf=None),
            lambda b: b.update(extra=1),
            lambda b: b.update(version=True),
            lambda b: b.update(version=0),
            lambda b: b.update(version="1"),
            lambda b: b.update(format="other"),
            lambda b: b["kdf"].update(name="scrypt"),
            lambda b: b["kdf"].update(salt="00"),
            lambda b: b["kdf"].update(salt="0" * 31 + "\n"),
            lambda b: b["kdf"].update(passes=True),
            lambda b: b["kdf"].update(passes="3"),
            lambda b: b["slots"][0].update(kind="other"),
            lambda b: b["slots"][0].update(kind=[]),
            lambda b: b["slots"][0].update(id="AB" * 16),
            lambda b: b["slots"][0].pop("check"),
            lambda b: b["slots"].append("slot"),
            lambda b: b.pop("next"),
            lambda b: b.update(next=None),
            lambda b: b.update(next=b["slots"][:1]),
            lambda b: b.update(next=[b["slots"][0] | {"id": "ab" * 16}, b["slots"][1]]),
            lambda b: b["slots"][0].pop("ephemeral"),
            lambda b: b["slots"][0].update(ephemeral="00"),
            lambda b: b.update(version=1),
        ],
    )
    def test_every_other_shape_is_damage(
        self, made: tuple[keyfile.KeyFile, VaultKey, RecoverySecret], change: Any
    ) -> None:
        """Else a broken file would crash the unlock screen instead of being named."""
        body = _body(made[0])
        change(body)
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.from_bytes(_signed(body))
        assert _code(problem) == "key_file_damaged"

    @pytest.mark.parametrize(
        "data",
        [
            b"[" * 60_000,
            b'{"body":{"version":' + b"9" * 60_000 + b"}}",
            b'{"body":{"version":NaN},"sha256":""}',
            b'{"body":{"version":1.5},"sha256":""}',
            b'{"body":1,"body":{},"sha256":""}',
            b"\xff\xfe",
            b"null",
        ],
    )
    def test_json_tricks_are_damage(self, data: bytes) -> None:
        """Else a crafted file could hang or crash the program before anybody is asked anything."""
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.from_bytes(data)
        assert _code(problem) == "key_file_damaged"

    @given(st.binary(max_size=300))
    def test_arbitrary_bytes_are_refused_by_code(self, data: bytes) -> None:
        """Else rubbish in place of the key file would crash the unlock screen."""
        for read in (
            keyfile.from_bytes,
            lambda d: keyfile.unlock_recovery_slot(d, RecoverySecret(bytes(16))),
        ):
            with pytest.raises(KeyFileProblem):
                read(data)

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["format", "version", "kdf", "slots", "x"]), inner)
            ),
            max_leaves=8,
        )
    )
    @settings(max_examples=60)
    def test_arbitrary_json_is_refused_by_code(self, body: Any) -> None:
        """Else a strange but well-formed file would crash the unlock screen."""
        with pytest.raises(KeyFileProblem):
            keyfile.from_bytes(_signed(body))
        with pytest.raises(KeyFileProblem):
            keyfile.from_bytes(
                _signed({"format": "key-file", "version": 2, "kdf": body, "slots": body, "next": body})
            )


class TestParameters:
    @pytest.mark.parametrize("passphrase", ["", " ", "\t\n\u3000"])
    def test_nothing_is_no_passphrase(self, world: World, passphrase: str) -> None:
        """Else a vault could stand open without anybody knowing."""
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.create(passphrase, world, CHEAP)
        assert _code(problem) == "passphrase_empty"

    def test_long_passphrases_are_capped(self) -> None:
        """Else a pasted document could hang the unlock screen."""
        assert passphrase_bytes("x" * limits.PASSPHRASE_MAX)
        with pytest.raises(KeyFileProblem) as problem:
            passphrase_bytes("x" * (limits.PASSPHRASE_MAX + 1))
        assert _code(problem) == "passphrase_too_long"

    @given(st.text(min_size=1, max_size=40, alphabet=st.characters(exclude_categories=())))
    def test_any_text_is_a_passphrase(self, text: str) -> None:
        """Else a script or an undecodable argument would crash instead of opening."""
        if text.strip():
            assert passphrase_bytes(text)

    def test_default_follows_the_computer(self) -> None:
        """Else an old laptop could not unlock at all, or a good one would be guessed too fast."""
        mib = limits.MIB
        assert KdfParams() == KdfParams(256 * 1024, 3, 4)
        assert KdfParams.for_this_computer(16 * 1024 * mib).memory_kib == 256 * 1024
        assert KdfParams.for_this_computer(1024 * mib).memory_kib == 128 * 1024
        assert KdfParams.for_this_computer(256 * mib).memory_kib == 64 * 1024
        installed = installed_memory()
        assert installed is None or installed > 64 * mib

    def test_new_vault_without_given_parameters_is_slow_to_guess(self, world: World) -> None:
        """Else the thief of a computer could try passphrases by the million."""
        file, vault_key, _ = create(PASSPHRASE, world, None)
        read = keyfile.from_bytes(keyfile.to_bytes(file))
        assert read.params.memory_kib >= limits.KDF_MEMORY_KIB_FLOOR
        assert (read.params.passes, read.params.lanes) == (limits.KDF_TIME, limits.KDF_LANES)
        assert keyfile.unlock(read, PASSPHRASE) == vault_key

    def test_short_memory_is_said(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """Else a full computer would look like a wrong passphrase."""
        file, _, _ = create(PASSPHRASE, world)
        monkeypatch.setattr("tbtt_desktop.crypto.kdf.Argon2id", _Starved)
        with pytest.raises(KeyFileProblem) as problem:
            keyfile.unlock(file, PASSPHRASE)
        assert _code(problem) == "memory_short"

    def test_database_key_is_not_the_vault_key(self, world: World) -> None:
        """Else a leak of SQLCipher's key would give away every other key too."""
        _, vault_key, _ = create(PASSPHRASE, world)
        key, salt = database_key(vault_key)
        assert (len(key), len(salt)) == (32, 16)
        assert len({bytes(vault_key), key, salt}) == 3
        assert key[:16] != salt


class _Starved:
    def __init__(self, **_: object) -> None:
        pass

    def derive(self, _secret: bytes) -> bytes:
        raise MemoryError
