"""The recorder of an interview: which microphone, how it stands, and how it ends when the page goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.audio.recorder import Recorder, RecorderState, RecorderStatus
from tbtt_desktop.audio.source import Device, SoundProblem, SoundSource
from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.services import recording
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

POLL: Final = 50  # milliseconds between looks at the recorder
BARS: Final = 150  # half a minute
_LOOKS_A_BAR: Final = 4
_LOOKS_A_ROOM: Final = 100  # the room on the disk is asked for every five seconds
_GAP: Final = 3  # bars that a pause takes
_WAIT: Final = 0.05  # seconds

Bars = tuple[float | None, ...]
"""The loudest sample of every fifth of a second, 0 to 1, oldest first; None where it was paused."""


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
    error: TbttError | None = None  # why the last thing asked for was not done, or why it ended by itself


class LiveRecording:
    """A recording that goes on behind the cover of a locked window: `ui.page.Live`."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def running(self) -> bool:
        """Whether it takes sound."""
        return self._recorder.status().state is RecorderState.RECORDING

    def finish(self) -> None:
        """End it, and wait until all of it is on disk. Raises the `WorldError` that stands in the way."""
        self._recorder.stop()
        while not self._recorder.wait(_WAIT):
            held = self._recorder.status().held
            if held is not None:
                raise held


class RecorderPresenter(Presenter[RecorderView]):
    """Records into one story. `ended` is called when a recording has become a part of it."""

    def __init__(
        self,
        vault: Vault,
        jobs: Jobs,
        story_id: StoryId,
        microphones: SoundSource,
        ended: Callable[[], None],
    ) -> None:
        super().__init__(RecorderView())
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._microphones = microphones
        self._ended = ended
        self._begun: recording.Recording | None = None  # set by the job that begins it
        self._starting: JobHandle | None = None
        self._looks = 0
        self._loudest = 0.0

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
        self.change(starting=True, error=None, bars=())
        self._looks, self._loudest = 0, 0.0

        def work() -> None:
            self._begun = recording.begin(
                self._vault, self._story_id, self._microphones, state.device or None
            )

        self._starting = self.own(self._jobs.run(work, on_done=self._was_begun, on_failed=self._not_begun))

    def _was_begun(self, _: None) -> None:
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
            self.change(status=None, error=status.problem)
            self._ended()
            return
        room = self.state.room
        if self._looks % _LOOKS_A_ROOM == 0:
            room = recording.room(self._vault)
        self._looks += 1
        self.change(status=status, room=room, bars=self._bars(before, status))
        if status.state is RecorderState.LOST and before is not None and before.state is not status.state:
            self.look()  # what is there now is what she can go on with

    def _bars(self, before: RecorderStatus | None, status: RecorderStatus) -> Bars:
        bars = self.state.bars
        if status.state is RecorderState.RECORDING:
            self._loudest = max(self._loudest, status.peak)
            if self._looks % _LOOKS_A_BAR == 0:
                bars, self._loudest = (*bars, self._loudest), 0.0
        elif before is not None and before.state is RecorderState.RECORDING:
            bars = (*bars, *[None] * _GAP)
        return bars[-BARS:]

    def pause_or_go_on(self) -> None:
        """Pause what runs; go on with what is paused or has lost its microphone."""
        state = self.state
        if self._begun is None or state.status is None:
            return
        if state.status.state is RecorderState.RECORDING:
            self.pause()
        elif not state.looking:
            self._resume()

    def pause(self) -> None:
        """Take nothing until she goes on."""
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
        if status is not None and status.state is RecorderState.RECORDING:
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
        if self._starting is not None:
            self._starting.settle()
        if self._begun is not None:
            LiveRecording(self._begun.recorder).finish()
            self._begun = None

    def leave_covered(self) -> LiveRecording | None:
        """Hand over what records; finish and keep what is paused. Raises as `leave` does."""
        if self._starting is not None:
            self._starting.settle()
        if self._begun is not None:
            live = LiveRecording(self._begun.recorder)
            if live.running():
                self._begun = None
                return live
        self.leave()
        return None
