"""The decisions of Intake: what came in, whom to ask about it, what is taken, who gets an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import intake, people
from tbtt_desktop.services.bundle_files import Gathered, gather
from tbtt_desktop.services.chains import Chain, chains
from tbtt_desktop.services.conflicts import Conflict, conflicts
from tbtt_desktop.services.files import is_folder
from tbtt_desktop.services.intake import Result, Taken, Verdict
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.receipts import ask_again, senders_waiting, write_receipts
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.intake.files import Fate, Incoming
from ui.screens.intake.kept_out import KeptOutPresenter
from ui.screens.intake.state import IntakeState, Note, Work


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits in the vault, whatever came in today."""

    waiting: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    chains: tuple[Chain, ...] = ()  # in which something is missing


def load_standing(vault: Vault) -> Standing:
    """Return for whom an answer waits, which revisions do not fit, and what has not arrived."""
    return Standing(tuple(senders_waiting(vault)), tuple(conflicts(vault)), tuple(chains(vault)))


def due_again(vault: Vault, bundle_id: str) -> Standing:
    """Let the answer to a bundle be written once more."""
    ask_again(vault, bundle_id=bundle_id)
    return load_standing(vault)


def gather_files(paths: tuple[Path, ...], progress: Progress) -> Gathered:
    """Return the files to look at, and what else is in folders."""
    return gather(paths, progress)


def trust(vault: Vault, card: Card) -> Person:
    """Trust a card whose words were compared."""
    return people.add_card(vault, card, compared=True)


class IntakePresenter(Presenter[IntakeState]):
    """One file after another, so that each row says at once what it is and Cancel stops between two.

    Taking in and answering go on when the page goes: a lock waits for them, and nothing is half taken.
    """

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(IntakeState())
        self._vault = vault
        self._jobs = jobs
        self._handle: JobHandle | None = None
        self.kept_out = KeptOutPresenter(vault, jobs)
        self._stopped = False
        self._at = 0  # how far the work under way has come in the files
        self._written: set[Path] = set()  # our own answers, sealed for others

    def load(self) -> None:
        """Read what waits in the vault."""

        def loaded(standing: Standing) -> None:
            self._stand(standing)

        self.own(self._jobs.run(load_standing, self._vault, on_done=loaded, on_failed=self._failed))

    def _failed(self, error: TbttError) -> None:
        self._handle = None
        self.change(error=error, work=Work.NONE)

    def cancel(self) -> None:
        """Stop what is under way. What was finished stays."""
        self._stopped = True
        if self._handle is not None:
            self._handle.cancel()

    # Looking

    def add(self, paths: Iterable[Path]) -> None:
        """Look at files, and at what is in folders."""
        named = tuple(paths)
        if self.state.work is not Work.NONE or not named:
            return
        self._stopped = False
        folder = named[0] if is_folder(named[0]) else named[0].parent
        self.change(work=Work.GATHERING, done=0, total=0, share=0.0, note=Note.NONE, error=None)
        if self.state.folder is None:
            self.change(folder=folder)
        self._handle = self.own(
            self._jobs.run(
                gather_files,
                named,
                on_done=self._gathered,
                on_failed=self._not_gathered,
                on_progress=self._moved,
            )
        )

    def _not_gathered(self, error: TbttError) -> None:
        self._handle = None
        if error.code == "cancelled":
            self.change(work=Work.NONE, note=Note.STOPPED_LOOKING)
            return
        self._failed(error)

    def _gathered(self, found: Gathered) -> None:
        """Look at what is new, and once more at what was there but not taken: it may be a better copy."""
        finished = {file.path for file in self.state.files if file.fate is Fate.DONE} | self._written
        new = [Incoming(path) for path in found.bundles if path not in finished]
        others = {one.path: one for one in (*self.state.left_out, *found.left_out)}
        bundles = set(found.bundles)
        self.change(left_out=tuple(one for path, one in others.items() if path not in bundles))
        if not new:
            self.change(work=Work.NONE, note=Note.NONE if found.bundles else Note.NOTHING_FOUND)
            return
        again = {file.path for file in new}
        kept = [file for file in self.state.files if file.path not in again]
        self.change(files=(*kept, *new), work=Work.VERIFYING, done=0, total=len(new), share=0.0)
        self._at = 0
        self._verify_next()

    def _verify_next(self) -> None:
        place = self._next(lambda file: file.fate is Fate.LOOKING)
        if place is None or self._stopped:
            self._end_looking()
            return
        file = self.state.files[place]
        self._handle = self.own(
            self._jobs.run(
                intake.verify,
                self._vault,
                file.path,
                on_done=lambda verdict: self._verified(place, verdict),
                on_failed=lambda error: self._not_verified(place, error),
                on_progress=self._moved,
            )
        )

    def _verified(self, place: int, verdict: Verdict) -> None:
        self._finish(place, replace(self.state.files[place], verdict=verdict))
        self._verify_next()

    def _not_verified(self, place: int, error: TbttError) -> None:
        if error.code == "cancelled":
            self._stopped = True
            self._end_looking()
            return
        self._verified(place, Verdict(ok=False, code=error.code, params=error.params))

    def _end_looking(self) -> None:
        """Files that nobody looked at leave the list, so that nothing in it is a guess."""
        self._handle = None
        seen = tuple(file for file in self.state.files if file.fate is not Fate.LOOKING)
        note = Note.STOPPED_LOOKING if self._stopped else Note.NONE
        self.change(files=seen, work=Work.NONE, note=note)

    # Whom to trust

    def matches(self) -> None:
        """The words are the same: trust this signer, and make their files ready."""
        stranger = self.state.stranger
        if stranger is None:
            return

        def trusted(person: Person) -> None:
            self._signer_is(person)

        self.own(
            self._jobs.run(trust, self._vault, stranger.card, on_done=trusted, on_failed=self._not_trusted)
        )

    def _not_trusted(self, error: TbttError) -> None:
        self.change(error=error)

    def _signer_is(self, person: Person) -> None:
        files = []
        for file in self.state.files:
            verdict = file.verdict
            if verdict and verdict.card and verdict.card.fingerprint == person.fingerprint:
                verdict = replace(verdict, trust=person.trust, signer=person)
            files.append(replace(file, verdict=verdict))
        self.change(files=tuple(files), error=None)

    def differs(self) -> None:
        """The words are not the same: leave this signer's files alone."""
        stranger = self.state.stranger
        if stranger is None:
            return
        self.change(
            error=None,
            files=tuple(
                replace(file, mismatch=True)
                if file.verdict is not None and file.verdict.card == stranger.card
                else file
                for file in self.state.files
            ),
        )

    # Taking in

    def take_in(self) -> None:
        """Take in every file that is ready."""
        ready = self.state.ready
        if self.state.work is not Work.NONE or not ready:
            return
        self._stopped = False
        self.change(
            work=Work.TAKING, done=0, total=len(ready), share=0.0, note=Note.NONE, error=None, answered=0
        )
        self._at = 0
        self._take_next()

    def _take_next(self) -> None:
        place = self._next(lambda file: file.takes)
        if place is None or self._stopped:
            self._end_taking()
            return
        self._handle = self._jobs.run(
            intake.take_in,
            self._vault,
            self.state.files[place].path,
            on_done=lambda taken: self._took(place, taken),
            on_failed=lambda error: self._not_taken(place, error),
            on_progress=self._moved,
            must_finish=True,
        )

    def _took(self, place: int, taken: Taken) -> None:
        self._finish(place, self.state.files[place].decided(taken))
        self._take_next()

    def _not_taken(self, place: int, error: TbttError) -> None:
        if error.code == "cancelled":
            self._stopped = True
            self._end_taking()
            return
        if error.code == "disk_full" or isinstance(error, VaultRefused):  # the rest of the files waits
            self._stopped = True
            self._end_taking()
            self.change(error=error)
            return
        verdict = Verdict(ok=False, code=error.code, params=error.params)
        self._took(place, Taken(Result.REFUSED, verdict))

    def _end_taking(self) -> None:
        self._handle = None
        self.change(work=Work.NONE, note=Note.STOPPED_TAKING if self._stopped else Note.TAKEN)
        self._run_to_end(load_standing, self._vault, on_done=self._stands)

    def _stands(self, standing: Standing) -> None:
        self._handle = None
        self._stand(standing)
        if standing.waiting and self.state.folder is not None and not self._stopped:
            self.answer()

    # Answering

    def choose_folder(self, folder: Path) -> None:
        """Write answers there from now on, and at once what waits."""
        self.change(folder=folder, error=None)
        if self.state.waiting:
            self.answer()

    def answer_again(self, bundle_id: str) -> None:
        """Write the answer to a bundle once more: the file with it was lost."""
        if self.state.work is Work.NONE:
            self._stopped = False
            self._handle = self._jobs.run(
                due_again,
                self._vault,
                bundle_id,
                on_done=self._stands,
                on_failed=self._failed,
                must_finish=True,
            )

    def _stand(self, standing: Standing) -> None:
        self.change(waiting=standing.waiting, conflicts=standing.conflicts, chains=standing.chains)

    def answer(self) -> None:
        """Write every answer that waits, one file a sender."""
        folder = self.state.folder
        if folder is None or self.state.work is not Work.NONE:
            return
        self.change(work=Work.ANSWERING, done=0, total=0, share=0.0, error=None)
        self._handle = self._jobs.run(
            write_receipts,
            self._vault,
            folder,
            on_done=self._answered,
            on_failed=self._failed,
            on_progress=self._moved,
            must_finish=True,
        )

    def _answered(self, written: list[Sealed]) -> None:
        self._handle = None
        self._written |= {one.path for one in written}
        self.change(work=Work.NONE, waiting=(), answered=len(written), note=Note.ANSWERED)

    # Within

    def _run_to_end(
        self, work: Callable[[Vault], Standing], vault: Vault, *, on_done: Callable[[Standing], None]
    ) -> None:
        """Run the step between taking in and answering, so that a lock does not come between them."""
        self._handle = self._jobs.run(work, vault, on_done=on_done, on_failed=self._failed, must_finish=True)

    def _moved(self, step: str, done: int, total: int) -> None:
        within = done / total if total else 0.0
        files = self.state.total
        self.change(share=min(1.0, (self.state.done + within) / files) if files else within)

    def _next(self, wanted: Callable[[Incoming], bool]) -> int | None:
        """Return the place of the next file for the work under way; those before it are finished."""
        files = self.state.files
        while self._at < len(files):
            if wanted(files[self._at]):
                return self._at
            self._at += 1
        return None

    def _finish(self, place: int, file: Incoming) -> None:
        """Put what a file is, or has become, in its place, and count it."""
        files, done = self.state.files, self.state.done + 1
        self.change(
            files=(*files[:place], file, *files[place + 1 :]),
            done=done,
            share=done / self.state.total if self.state.total else 1.0,
        )
