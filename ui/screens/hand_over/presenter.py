"""The decisions of Hand over: what is chosen, for whom, what the check says, where the file goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tbtt_desktop.clock import World
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import handover, leakcheck
from tbtt_desktop.services.handover import Plan
from tbtt_desktop.services.outbox import Outbox
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.services.stories import delete_story
from tbtt_desktop.services.unredacted import offer
from tbtt_desktop.stories.records import Stage, StoryId, Trust
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.hand_over.findings import Finding
from ui.screens.hand_over.place import neutral_name
from ui.screens.hand_over.receipts import ReceiptRead, read_receipt
from ui.screens.hand_over.state import NO_OFFER, HandOverState, Loaded, Made, Work, approve_all, load_desk

_FIRST_HALF = frozenset({"render", "decode"})


class HandOverPresenter(Presenter[HandOverState]):
    """Whatever changes in the choice is checked again, on the final bytes, before a file can be made."""

    def __init__(self, vault: Vault, jobs: Jobs, world: World, story_id: StoryId | None = None) -> None:
        super().__init__(HandOverState(proposed=neutral_name(world.chance), story_id=story_id))
        self._vault, self._jobs, self._world, self._story_id = vault, jobs, world, story_id
        self._handle: JobHandle | None = None
        self._offered: JobHandle | None = None
        self._first = True

    def load(self) -> None:
        """Read what can be chosen."""
        self.own(
            self._jobs.run(
                load_desk, self._vault, self._story_id, on_done=self._loaded, on_failed=self._failed
            )
        )

    def _loaded(self, found: Loaded) -> None:
        trusted = tuple(one for one in found.people if one.trust is Trust.TRUSTED and not one.successor)
        ready = {one.row.story_id for one in found.outbox.candidates if not one.missing}
        chosen, recipients = self.state.chosen & ready, self.state.recipients
        if self._first:
            self._first = False
            chosen = _not_left_yet(found.outbox)
            if self._story_id:
                chosen &= {self._story_id}
            recipients = _only(trusted)
        self.change(
            loading=False,
            outbox=found.outbox,
            people=trusted,
            strangers=sum(person.trust is Trust.UNKNOWN for person in found.people),
            title=found.title,
            done=found.done,
            chosen=chosen,
            recipients=recipients & {person.alias for person in trusted},
        )
        self._check()

    def _failed(self, error: TbttError) -> None:
        gone = isinstance(error, NotThere) and self._story_id is not None and self.state.loading
        self._handle = None
        self.change(error=error, work=Work.NONE, loading=False)
        if gone:
            self._story_id = None
            self.change(story_id=None)
            self.load()

    # Choosing

    def choose_story(self, story_id: StoryId, *, on: bool) -> None:
        """Take a story into the bundle, or leave it out."""
        self._choose(chosen=self.state.chosen | {story_id} if on else self.state.chosen - {story_id})

    def choose_recipient(self, alias: str, *, on: bool) -> None:
        """Let somebody open the bundle, or not."""
        chosen = self.state.recipients | {alias} if on else self.state.recipients - {alias}
        self._choose(recipients=chosen)

    def _choose(self, **fields: frozenset[str] | frozenset[StoryId]) -> None:
        if self.state.work in (Work.EXPORTING, Work.READING):
            return
        self.change(**fields, made=None, receipt=None, file_error=None, originals=False)
        self._check()

    # Originals

    def want_originals(self, *, on: bool) -> None:
        """Let originals leave too, or no longer; another choice of stories or people asks anew."""
        if self.state.work in (Work.EXPORTING, Work.READING) or on == self.state.originals:
            return
        self.change(originals=on and self.state.offer.open, made=None, receipt=None, file_error=None)
        self._check()

    def originals_approved(self, how: str) -> None:
        """Record that she said yes to just these originals for just these people, and check again."""
        waiting = self.state.unapproved()
        if not waiting or self.state.work is not Work.NONE:
            return

        def noted(_: None) -> None:
            self._check()

        self.own(
            self._jobs.run(
                approve_all,
                self._vault,
                waiting,
                self._aliases(),
                how,
                on_done=noted,
                on_failed=self._failed,
            )
        )

    def _aliases(self) -> list[str]:
        return [person.alias for person in self.state.people if person.alias in self.state.recipients]

    def _ask_offer(self, story_ids: Sequence[StoryId], aliases: Sequence[str]) -> None:
        """Find out whether originals may go to who is chosen."""
        if self._offered is not None:
            self._offered.drop()
            self._offered = None
        if not story_ids or not aliases:
            self.change(offer=NO_OFFER)
            return
        handle = self._jobs.run(
            offer,
            self._vault,
            story_ids,
            aliases,
            on_done=lambda found: self.change(offer=found),
            on_failed=self._failed,
        )
        if handle.running:
            self._offered = self.own(handle)

    # Checking

    def check_again(self) -> None:
        """Check once more, after somebody stopped it."""
        self._check()

    def _check(self) -> None:
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
        story_ids = [
            one.row.story_id for one in self.state.outbox.candidates if one.row.story_id in self.state.chosen
        ]
        aliases = self._aliases()
        self._ask_offer(story_ids, aliases)
        self.change(plan=None, work=Work.NONE, share=0.0, at=0, error=None, stopped=False)
        if not story_ids or not aliases:
            return
        self.change(work=Work.CHECKING, at=1)
        handle = self._jobs.run(
            partial(handover.plan, originals=self.state.originals),
            self._vault,
            story_ids,
            aliases,
            on_done=self._checked,
            on_failed=self._not_checked,
            on_progress=self._moved,
        )
        if handle.running:
            self._handle = self.own(handle)

    def _checked(self, planned: Plan) -> None:
        self._handle = None
        self.change(plan=planned, work=Work.NONE)

    def _not_checked(self, error: TbttError) -> None:
        self._handle = None
        if error.code == "cancelled":
            self.change(work=Work.NONE, stopped=True)
            return
        self._failed(error)

    def _moved(self, step: str, done: int, total: int) -> None:
        within = done / total if total else 0.0
        if self.state.work is not Work.CHECKING:
            self.change(share=within)
            return
        if step == "plan":
            self.change(at=done + 1, share=within)
            return
        # A story is rendered first, where that was not done before, and then searched.
        of_story = within / 2 if step in _FIRST_HALF else 0.5 + within / 2
        stories = max(1, len(self.state.chosen))
        self.change(share=max(self.state.share, (self.state.at - 1 + min(of_story, 1.0)) / stories))

    def cancel(self) -> None:
        """Stop what is under way; a half-written file is removed."""
        if self._handle is not None:
            self._handle.cancel()

    def not_her(self, finding: Finding) -> None:
        """Remember that a person looked and says that this is not her, and check again."""

        def answered(_: None) -> None:
            self._check()

        self.own(
            self._jobs.run(
                leakcheck.answer,
                self._vault,
                finding.story_id,
                finding.place,
                on_done=answered,
                on_failed=self._failed,
            )
        )

    # Making the bundle

    def set_place(self, path: Path) -> None:
        """Say where the file goes."""
        self.change(path=path, file_error=None, made=None)

    def make(self) -> None:
        """Write the bundle. Goes on when the page goes: a lock waits for it."""
        planned, path = self.state.plan, self.state.path
        if planned is None or path is None or not self.state.can_make:
            return
        self.change(work=Work.EXPORTING, share=0.0, file_error=None, receipt=None, stopped=False)
        handle = self._jobs.run(
            handover.export,
            self._vault,
            planned,
            path,
            on_done=lambda sealed: self._made(sealed, planned),
            on_failed=self._not_made,
            on_progress=self._moved,
            must_finish=True,
        )
        if handle.running:
            self._handle = handle

    def _made(self, sealed: Sealed, planned: Plan) -> None:
        self._handle = None
        names = tuple(person.name or person.alias for person in planned.recipients)
        self.change(
            work=Work.NONE,
            made=Made(sealed, names),
            plan=None,
            chosen=frozenset(),
            originals=False,
            path=None,
            proposed=neutral_name(self._world.chance),
        )
        self.load()

    def _not_made(self, error: TbttError) -> None:
        self._handle = None
        if error.code == "cancelled":
            self.change(work=Work.NONE, stopped=True)
            return
        self.change(work=Work.NONE, file_error=error)

    # Receipts, and what was handed over

    def read_receipt(self, path: Path) -> None:
        """Read a receipt that came back."""
        if self.state.work in (Work.EXPORTING, Work.READING):
            return
        if self._handle is not None:
            self._handle.drop()
        self.change(work=Work.READING, share=0.0, error=None, made=None, receipt=None)
        handle = self._jobs.run(
            read_receipt,
            self._vault,
            path,
            on_done=self._read,
            on_failed=self._failed,
            on_progress=self._moved,
            must_finish=True,
        )
        self._handle = handle if handle.running else None

    def _read(self, receipt: ReceiptRead) -> None:
        self._handle = None
        self.change(work=Work.NONE, receipt=receipt)
        self.load()

    def ask_to_delete(self, story_id: StoryId) -> None:
        """Ask before a story that was received is deleted here."""
        self.change(doomed=story_id)

    def keep(self) -> None:
        """Delete nothing."""
        self.change(doomed=None)

    def delete(self) -> None:
        """Delete a story here; the list of what was handed over keeps it."""
        story_id = self.state.doomed
        if story_id is None:
            return
        self.change(doomed=None)

        def deleted(_: None) -> None:
            self.load()

        self.own(
            self._jobs.run(
                delete_story, self._vault, story_id, on_done=deleted, on_failed=self._failed, must_finish=True
            )
        )


def _not_left_yet(box: Outbox) -> frozenset[StoryId]:
    """Return what is ready and did not leave as it is: a second bundle of the same is asked for by hand."""
    return frozenset(one.row.story_id for one in box.candidates if one.row.stage is Stage.READY)


def _only(trusted: tuple[Person, ...]) -> frozenset[str]:
    """With one person to hand over to, there is nothing to choose."""
    return frozenset({trusted[0].alias}) if len(trusted) == 1 else frozenset()
