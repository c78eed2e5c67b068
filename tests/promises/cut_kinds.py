"""The kinds of work that are cut off: writing, recording, taking in, handing over, migrating, keys."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import approval, capture, consent, handover, intake, recording, stories
from tbtt_desktop.services.vaults import create_vault, open_vault, recover
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import RecordingState, Role
from tbtt_desktop.vault import handovers
from tbtt_desktop.vault.migrate import latest, version
from tests.helpers.made import EVERYTHING_LEAVES
from tests.helpers.vaults import CHEAP, PASSPHRASE, introduce, make_vault
from tests.promises.cut_worker import SOUND, Outcome, outside
from tests.promises.cuts import Cut, left_over, opened, opening, recovery_fits
from tests.promises.pen import Pen, passphrases_after, state_of, world_of

KEPT: Final = Path(__file__).parents[1] / "vectors" / "vaults"
LOST_MAX: Final = 2.0  # seconds of sound


class Writing(Cut):
    """What was reported saved is there, and of the next change all or nothing."""

    kind = "writing"
    seed = 5

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        make_vault(folder / "vault", WORLD).vault.close()
        shutil.copytree(folder / "vault", folder / "replayed")
        vault = open_vault(folder / "replayed", PASSPHRASE, world=world_of(self.seed))
        self._pen = Pen(vault, self.seed)
        self._states = [state_of(vault)]  # after each act

    def source(self, _number: int) -> Path:
        """Return a vault with nothing in it."""
        return self.folder / "vault"

    def given(self, _number: int) -> str:
        """Return the seed."""
        return str(self.seed)

    def check(self, folder: Path, outcome: Outcome, _number: int) -> None:
        """Compare every row with what the same hand wrote without being cut off."""
        told = int(outcome.told[-1]) if len(outcome.told) > 1 else 0
        while len(self._states) <= told + 1:
            self._pen.act()
            self._states.append(state_of(self._pen.vault))
        with opened(folder) as vault:
            assert state_of(vault) in self._states[told : told + 2]


class Recording(Cut):
    """Every second that was reported kept is there, and what was lost is less than two."""

    kind = "recording"
    longest = 3.5
    at_once = 10  # they wait for their sound

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        vault = make_vault(folder / "vault", WORLD).vault
        self._story = stories.new_story(vault)
        consent.change(vault, self._story, grant=[Scope.RECORD_AUDIO])
        vault.close()

    def source(self, _number: int) -> Path:
        """Return a vault with an empty story."""
        return self.folder / "vault"

    def given(self, _number: int) -> str:
        """Return the story."""
        return self._story

    def check(self, folder: Path, outcome: Outcome, _number: int) -> None:
        """Compare every sample that is there with what the microphone gave."""
        came, kept = (int(word) for word in (outcome.told[1:] or ["0 0"])[-1].split())
        with opened(folder) as vault:
            items = stories.view(vault, self._story).items
            frames = 0
            for item in items:
                assert item.recording is RecordingState.CUT
                assert item.audio is not None
                frames = item.audio.frames
                heard = np.frombuffer(recording.reader(vault, item)(0, frames), "<i2")
                assert np.array_equal(heard, SOUND[:frames])
            assert len(items) == (1 if frames else 0)
        assert frames >= kept
        assert came - frames <= LOST_MAX * RATE


class Importing(Cut):
    """A story that arrives is there as a whole or not at all, and comes again where it was not."""

    kind = "importing"
    longest = None
    seconds = 25  # of sound, 2.4 MB in three chunks

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        helper = make_vault(folder / "helper", WORLD).vault
        desk = make_vault(folder / "vault", WORLD, Role.COORDINATOR, "desk").vault
        introduce(helper, desk)
        story = stories.new_story(helper)
        consent.change(helper, story, grant=EVERYTHING_LEAVES)
        stories.add_text(helper, story, "It began in spring.")
        capture.add_audio(helper, story, Memory(bytearray(_noise(self.seconds))))
        approval.approve(helper, story)
        handover.export(helper, handover.plan(helper, [story], ["desk"]), folder / "it.tbtt")
        helper.close()
        self._before = state_of(desk)
        desk.close()

    def source(self, _number: int) -> Path:
        """Return a coordinator's vault with nothing in it."""
        return self.folder / "vault"

    def given(self, _number: int) -> str:
        """Return the bundle."""
        return str(self.folder / "it.tbtt")

    def check(self, folder: Path, outcome: Outcome, _number: int) -> None:
        """Look for all of it or nothing, and take it in once more."""
        with opened(folder) as vault:
            there = stories.list_stories(vault)
            assert [(row.texts, row.sounds) for row in there] in ([], [(1, 1)])
            assert there or outcome.told[1:] == []
            assert there or state_of(vault) == self._before  # no row of a sound that came halfway
            again = intake.take_in(vault, self.folder / "it.tbtt").result
            assert again is (intake.Result.DUPLICATE if there else intake.Result.IMPORTED)
        with opened(folder) as vault:
            assert len(stories.list_stories(vault)) == 1


class Exporting(Cut):
    """A bundle is under its name as a whole or not at all, and known here; no half of it stays anywhere."""

    kind = "exporting"
    longest = 0.1
    seconds = 60  # of sound, 5.8 MB

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        helper = make_vault(folder / "vault", WORLD).vault
        self._desk = make_vault(folder / "desk", WORLD, Role.COORDINATOR, "desk").vault
        introduce(helper, self._desk)
        self._story = stories.new_story(helper)
        consent.change(helper, self._story, grant=EVERYTHING_LEAVES)
        capture.add_audio(helper, self._story, Memory(bytearray(_noise(self.seconds))))
        approval.approve(helper, self._story)
        self._before = state_of(helper)
        helper.close()

    def source(self, _number: int) -> Path:
        """Return a vault with a story that may leave."""
        return self.folder / "vault"

    def given(self, _number: int) -> str:
        """Return the story."""
        return self._story

    def check(self, folder: Path, outcome: Outcome, _number: int) -> None:
        """Open the vault, then look at what lies outside, and what the ledger says of it."""
        with opened(folder) as vault:
            out = outside(folder)
            there = [path.name for path in out.iterdir()]
            assert there in ([], ["it.tbtt"])
            assert there or outcome.told[1:] == []
            known = vault.read(lambda db: handovers.ledger_of(db, self._story))
            assert len(known) == 1 or (not there and state_of(vault) == self._before)
            assert not there or intake.verify(self._desk, out / "it.tbtt").ok
        shutil.rmtree(out)


class Migrating(Cut):
    """A vault of any earlier version opens after a cut, with everything that was in it."""

    kind = "migrating"
    longest = None

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._versions = sorted(int(path.name[1:]) for path in KEPT.iterdir())[:-1]
        self._states = {}
        for number in self._versions:
            shutil.copytree(KEPT / f"v{number}", folder / str(number))
            with opened(folder / str(number)) as vault:
                self._states[number] = state_of(vault)

    def source(self, number: int) -> Path:
        """Return the kept vault of one version after the other."""
        return KEPT / f"v{self._version(number)}"

    def _version(self, number: int) -> int:
        return self._versions[number % len(self._versions)]

    def check(self, folder: Path, _outcome: Outcome, number: int) -> None:
        """Compare every row with a copy that was migrated without a cut."""
        with opened(folder) as vault:
            assert vault.read(version) == latest()
            assert state_of(vault) == self._states[self._version(number)]
        assert left_over(folder) == set()


class Passphrases(Cut):
    """The passphrases that were told to be good open the vault, and no others but the next one's."""

    kind = "passphrases"
    longest = 0.15

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        make_vault(folder / "vault", WORLD).vault.close()

    def source(self, _number: int) -> Path:
        """Return a vault with one passphrase."""
        return self.folder / "vault"

    def check(self, folder: Path, outcome: Outcome, _number: int) -> None:
        """Try every passphrase."""
        told = int(outcome.told[-1]) if len(outcome.told) > 1 else 0
        assert opening(folder) in (passphrases_after(told), passphrases_after(told + 1))
        with opened(folder):
            assert recovery_fits(folder)
        assert left_over(folder) == set()


class Rekeying(Cut):
    """The passphrase and the shares open either the old vault or the new one, whole."""

    kind = "rekeying"
    longest = None

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        created = create_vault(folder / "vault", Role.HELPER, "amal", PASSPHRASE, world=WORLD, params=CHEAP)
        self._shares = [" ".join(share.words) for share in created.shares[:2]]
        pen = Pen(created.vault, 7)
        for _ in range(30):
            pen.act()
        self._state = state_of(created.vault)
        created.vault.close()

    def source(self, _number: int) -> Path:
        """Return a vault with a few stories."""
        return self.folder / "vault"

    def check(self, folder: Path, _outcome: Outcome, _number: int) -> None:
        """Open it by its passphrase, then by its shares."""
        with opened(folder) as vault:
            assert state_of(vault) == self._state
        assert left_over(folder) == set()
        recover(folder, self._shares, "comet willow saffron river", params=CHEAP).close()
        with opened(folder, "comet willow saffron river") as vault:
            assert state_of(vault) == self._state


KINDS: Final[tuple[type[Cut], ...]] = (
    *(Writing, Recording, Importing, Exporting, Migrating, Passphrases, Rekeying),
)


def _noise(seconds: float) -> bytes:
    noise = np.random.default_rng(7).integers(-9000, 9000, int(seconds * 48_000), dtype=np.int16)
    out = io.BytesIO()
    soundfile.write(out, noise, 48_000, format="WAV")
    return out.getvalue()
