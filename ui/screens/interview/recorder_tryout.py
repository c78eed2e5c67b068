"""Trying the microphone before anything is recorded: speak, and see whether it hears."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.audio.source import SoundProblem, SoundSource
from tbtt_desktop.audio.tryout import Tryout
from tbtt_desktop.errors import TbttError
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.interview.recorder_hearing import LevelWatch, Loud


@dataclass(frozen=True, slots=True)
class TryoutView:
    """What is shown while a microphone is tried. `peak`: 0 to 1, None before it gave a sound."""

    open: bool = False
    peak: float | None = None
    best: float = 0.0  # the loudest so far
    loud: Loud = Loud.FINE
    error: TbttError | None = None


class TryoutPresenter(Presenter[TryoutView]):
    """Opens a microphone, looks at its level, and keeps nothing."""

    def __init__(self, jobs: Jobs, microphones: SoundSource) -> None:
        super().__init__(TryoutView())
        self._jobs = jobs
        self._microphones = microphones
        self._tryout: Tryout | None = None  # set by the job that opens it
        self._opening: JobHandle | None = None
        self._level = LevelWatch()

    def begin(self, device: str) -> None:
        """Try the microphone of that key, in place of the one before; "" for the system's choice."""
        self.stop()
        self._level = LevelWatch()
        self.change(open=True)

        def work() -> None:
            self._tryout = Tryout(self._microphones, device or None)

        self._opening = self.own(
            self._jobs.run(
                work, on_done=lambda _: self.poll(), on_failed=lambda error: self.change(error=error)
            )
        )

    def poll(self) -> None:
        """Look at the level."""
        tryout = self._tryout
        if tryout is None:
            return
        if tryout.lost:
            self._give_back()
            self.change(peak=None, error=SoundProblem("microphone_lost"))
            return
        peak = tryout.peak()
        if peak is not None:
            loud = self._level.heard(peak)
            self.change(peak=peak, best=max(peak, self.state.best), loud=loud)

    def stop(self) -> None:
        """Give the microphone back and show nothing more."""
        if self._opening is not None:
            self._opening.settle()
            self._opening = None
        self._give_back()
        if self.state.open:
            self.change(open=False, peak=None, best=0.0, loud=Loud.FINE, error=None)

    def _give_back(self) -> None:
        tryout, self._tryout = self._tryout, None
        if tryout is not None:
            tryout.close()
