"""The sounds of the timeline: each can be heard where it stands, but while one records."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.audio.recorder import RecorderState
from tbtt_desktop.audio.source import SoundOutput
from ui.jobs import Jobs
from ui.listening import Keep, Listening, Prepare, SoundPresenter
from ui.screens.interview.presenter import Part
from ui.screens.interview.recorder import RecorderPresenter
from ui.widgets.waveform_panel import SoundPanel


class TimelineSounds:
    """Keeps a presenter for every sound of the timeline, by the keys of its parts."""

    def __init__(self, jobs: Jobs, output: SoundOutput, recorder: RecorderPresenter) -> None:
        self._recorder = recorder
        self._listening = Listening(jobs, output, self._is_recording)
        self._sounds: dict[str, SoundPresenter] = {}
        self.toggle = self._listening.toggle
        self.go_back = self._listening.go_back
        self.faster = self._listening.faster
        self.pause = self._listening.pause
        self.close = self._listening.close

    def _is_recording(self) -> bool:
        state = self._recorder.state
        live = state.status is not None and state.status.state is RecorderState.RECORDING
        return live or state.starting

    def panel(self, key: str, prepare: Prepare, keep: Keep, name: str) -> SoundPanel:
        """Return what shows the sound of a part."""
        sound = self._sounds[key] = self._listening.sound(prepare, keep)
        panel = SoundPanel(sound, name, tools=True)
        sound.load()
        return panel

    def sound(self, key: str) -> SoundPresenter:
        """Return the sound of a part."""
        return self._sounds[key]

    def set_back(self, seconds: int) -> None:
        """Go back so far when it is played after a pause."""
        self._listening.back = float(seconds)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Be silent for what was taken out, and let go what is no longer there."""
        there = {part.key: part for part in parts}
        for key in [key for key in self._sounds if key not in there]:
            self._listening.drop(self._sounds.pop(key))
        for key, sound in self._sounds.items():
            removed = there[key].removed
            if removed and not sound.aside:
                sound.pause()
            sound.aside = removed
        self._listening.look_again()
