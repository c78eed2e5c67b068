"""The recorder of an interview: which microphone, how it stands, and how it ends when the page goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.audio.recorder import Recorder, RecorderState, RecorderStatus
from tbtt_desktop.audio.source import Device, SoundProblem, SoundSource
from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.services import recording
from tbtt_desktop.stories.records import Category, StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.interview.recorder_hearing import BARS, POLL, Bars, Break, LevelWatch, Loud
from ui.screens.interview.recorder_tryout import TryoutPresenter
from ui.system.awake import Awake

__all__ = ("BARS", "POLL", "LiveRecording", "Marked", "RecorderPresenter", "RecorderView")

_LOOKS_A_BAR: Final = 4
_LOOKS_A_ROOM: Final = 100  # the room on the disk is asked for every five seconds
_LOOKS_A_SEARCH: Final = 40  # microphones are looked for every two seconds while one is lost
_GAP: Final = 3  # bars that a pause takes
_BREAK: Final = 24  # bars that a gap takes, however long: its words stand in it
_WAIT: Final = 0.05  # seconds
_SILENT_STATES: Final = {RecorderState.OFF_RECORD: Break.OFF_RECORD, RecorderState.LOST: Break.LOST}


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark that was just made and can be named."""

    number: int
    at: int  # frames
    category: Category


@dataclass(frozen=True, slots=True)
class RecorderView:
    """What the card shows. Without a `status` there is no recording."""

    devices: tuple[Device, ...] = ()
    device: str = ""  # the key of the microphone in use, or of the next one
    looking: bool = True
    hindrance: TbttError | None = None  # why none can be begun
    starting: bool = False
    status: RecorderStatus | None = None
    room: int = 0  # seconds of recording that the disk has room for
    bars: Bars = ()
    flags: tuple[int, ...] = ()  # places in `bars` that were marked
    marked: Marked | None = None
    loud: Loud = Loud.FINE
    error: TbttError | None = None  # why the last thing asked for was not done, or why it ended by itself


class LiveRecording:
    """A recording that goes on behind the cover of a locked window: `ui.page.Live`."""

    def __init__(self, recorder: Recorder, awake: Awake) -> None:
        self._recorder = recorder
        self._awake = awake

    def running(self) -> bool:
        """Whether it takes sound; without a microphone it ends, for nobody would see it go on."""
        return self._recorder.status().state is RecorderState.RECORDING

    def finish(self) -> None:
        """End it, and wait until all of it is on disk. Raises the `WorldError` that stands in the way."""
        self._recorder.stop()
        while not self._recorder.wait(_WAIT):
            held = self._recorder.status().held
            if held is not None:
                raise held
        self._awake.release()


class RecorderPresenter(Presenter[RecorderView]):
    """Records into one story. `ended` is called when a recording has become a part of it."""

    def __init__(
        self,
        vault: Vault,
        jobs: Jobs,
        story_id: StoryId,
        microphones: SoundSource,
        ended: Callable[[], None],
        awake: Awake | None = None,
    ) -> None:
        """`awake` keeps the computer from sleeping while it records."""
        super().__init__(RecorderView())
        self._awake = awake if awake is not None else Awake()
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._microphones = microphones
        self._ended = ended
        self.tryout = TryoutPresenter(jobs, microphones)
        self._begun: recording.Recording | None = None  # set by the job that begins it
        self._starting: JobHandle | None = None
        self._looks = 0
        self._loudest = 0.0
        self._level = LevelWatch()

    def look(self) -> None:
        """See which microphones are there, now or again."""
        self.change(looking=True)
        self.own(self._jobs.run(self._microphones.devices, on_done=self._found, on_failed=self._found_none))

    def _found(self, devices: list[Device]) -> None:
        keys = {device.key for device in devices}
        default = next((device.key for device in devices if device.default), "")
        first = devices[0].key if devices else ""
        self.change(
            looking=False,
            devices=tuple(devices),
            device=self.state.device if self.state.device in keys else default or first,
            hindrance=None if devices else SoundProblem("microphone_missing"),
        )

    def _found_none(self, error: TbttError) -> None:
        self.change(looking=False, devices=(), hindrance=error)

    def begin(self) -> None:
        """Begin to record."""
        state = self.state
        if state.starting or state.looking or state.status is not None or state.hindrance is not None:
            return
        self.tryout.stop()
        self.change(starting=True, error=None, bars=(), flags=(), marked=None, loud=Loud.FINE)
        self._looks, self._loudest, self._level = 0, 0.0, LevelWatch()

        def work() -> None:
            self._begun = recording.begin(
                self._vault, self._story_id, self._microphones, state.device or None
            )

        self._starting = self.own(self._jobs.run(work, on_done=self._was_begun, on_failed=self._not_begun))

    def _was_begun(self, _: None) -> None:
        self._awake.hold()
        self.change(starting=False)
        self.poll()

    def _not_begun(self, error: TbttError) -> None:
        self.change(starting=False, error=error)

    def poll(self) -> None:
        """Look at the recorder, every `POLL` milliseconds."""
        if self._begun is None:
            return
        before = self.state.status
        status = self._begun.recorder.status()
        if status.state is RecorderState.FINISHED:
            self._begun = None
            self._awake.release()
            self.change(status=None, error=status.problem, marked=None)
            self._ended()
            return
        room = self.state.room
        if self._looks % _LOOKS_A_ROOM == 0:
            room = recording.room(self._vault, status.kept, status.kept_bytes)
        self._looks += 1
        bars, flags = self._bars(before, status)
        self.change(status=status, room=room, bars=bars, flags=flags, loud=self._loud(status))
        if status.state is RecorderState.LOST:
            self._look_for_others(new=before is not None and before.state is not status.state)

    def _loud(self, status: RecorderStatus) -> Loud:
        if status.state is not RecorderState.RECORDING or not status.frames:
            self._level = LevelWatch(status.clipped)
            return Loud.FINE
        return self._level.heard(status.peak, status.clipped)

    def _look_for_others(self, *, new: bool) -> None:
        """What is there now is what she can go on with; nothing is disabled while that is found out again."""
        if new:
            self.look()
        elif not self.state.looking and self._looks % _LOOKS_A_SEARCH == 0:
            devices = self._microphones.devices
            self.own(self._jobs.run(devices, on_done=self._found, on_failed=self._found_none))

    def _bars(self, before: RecorderStatus | None, status: RecorderStatus) -> tuple[Bars, tuple[int, ...]]:
        bars, silent = self.state.bars, _SILENT_STATES.get(status.state)
        if status.state is RecorderState.RECORDING:
            self._loudest = max(self._loudest, status.peak)
            if self._looks % _LOOKS_A_BAR == 0:
                bars, self._loudest = (*bars, self._loudest), 0.0
        elif before is not None and before.state is not status.state:
            if silent is not None:
                bars = (*bars, *[silent] * _BREAK)
            elif before.state is RecorderState.RECORDING:
                bars = (*bars, *[None] * _GAP)
        gone = max(0, len(bars) - BARS)
        return bars[gone:], tuple(flag - gone for flag in self.state.flags if flag >= gone)

    def pause_or_go_on(self) -> None:
        """Pause what runs; go on with what is paused or has lost its microphone."""
        state = self.state
        if self._begun is None or state.status is None:
            return
        if state.status.state is RecorderState.RECORDING:
            self.pause()
        elif not state.looking:
            self._resume()

    def off_or_on_record(self) -> None:
        """Go off the record at once, or back on it."""
        state = self.state
        if self._begun is None or state.status is None:
            return
        recorder, error = self._begun.recorder, None
        if state.status.state is not RecorderState.OFF_RECORD:
            recorder.off_record()
        else:
            try:
                recorder.on_record(state.device or None)
            except SoundProblem as problem:
                error = problem
        self.change(error=error)
        self.poll()

    def mark(self) -> None:
        """Mark this place, to return to it in Protect."""
        state = self.state
        number = None if self._begun is None else self._begun.recorder.mark(Category.PERSON)
        if number is not None and state.status is not None:
            marked = Marked(number, state.status.frames, Category.PERSON)
            self.change(marked=marked, flags=(*state.flags, len(state.bars)))

    def name_mark(self, category: Category) -> None:
        """Say what was said at the mark that was made last."""
        marked = self.state.marked
        if self._begun is not None and marked is not None:
            self._begun.recorder.name_mark(marked.number, category)
        self.change(marked=None)

    def leave_mark(self) -> None:
        """Leave it to Protect to say what was said there."""
        self.change(marked=None)

    def pause(self) -> None:
        """Take nothing until she goes on, and try no microphone either."""
        self.tryout.stop()
        if self._begun is not None:
            self._begun.recorder.pause()
            self.poll()

    def _resume(self) -> None:
        if self._begun is None:
            return
        error: WorldError | None = None
        try:
            self._begun.recorder.resume(self.state.device or None)
        except SoundProblem as problem:
            error = problem
        self.change(error=error)
        self.poll()

    def pick(self, key: str) -> None:
        """Use another microphone; one that records goes on with it."""
        self.change(device=key)
        status = self.state.status
        if status is not None and status.state in {RecorderState.RECORDING, RecorderState.LOST}:
            self.pause()
            self._resume()

    def finish(self) -> None:
        """End the recording; it becomes a part of the story when all of it is on disk."""
        if self._begun is not None:
            self._begun.recorder.stop()
            self.poll()

    def give_up(self) -> None:
        """End it without what there is no room for."""
        if self._begun is not None:
            self._begun.recorder.give_up()
            self.poll()

    def dismiss(self) -> None:
        """Take the message away."""
        self.change(error=None)

    def leave(self) -> None:
        """Finish and keep, before the page goes. Raises the `WorldError` that stands in the way."""
        self.tryout.stop()
        if self._starting is not None:
            self._starting.settle()
        if self._begun is not None:
            LiveRecording(self._begun.recorder, self._awake).finish()
            self._begun = None

    def leave_covered(self) -> LiveRecording | None:
        """Hand over what records; finish and keep what is paused. Raises as `leave` does."""
        self.tryout.stop()
        if self._starting is not None:
            self._starting.settle()
        if self._begun is not None:
            live = LiveRecording(self._begun.recorder, self._awake)
            if live.running():
                self._begun = None
                return live
        self.leave()
        return None

    def close(self) -> None:
        """The page goes."""
        self.tryout.close()
        super().close()
