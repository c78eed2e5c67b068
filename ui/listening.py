"""The sounds of a page: each is prepared, drawn and played beside the window, and one is heard at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from tbtt_desktop.audio.peaks import Peaks
from tbtt_desktop.audio.playback import Player, PlayerState
from tbtt_desktop.audio.source import SoundOutput, SoundProblem
from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import transcripts
from tbtt_desktop.services.listening import Sound, taken_in
from tbtt_desktop.stories.records import Item
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

POLL: Final = 40  # milliseconds between looks at what plays
SPEEDS: Final = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
BACK: Final = 3  # seconds that a key goes back
_NEAR_END: Final = 1  # seconds: who stopped there has heard it all, and begins anew


Keep = Callable[[int], object]
"""A job that keeps the frame at which somebody stopped. Raises `WorldError`."""


class Prepare(Protocol):
    """A job that makes a sound ready to be heard."""

    def __call__(self, *, progress: Progress = SILENT) -> Sound:
        """Return it. Raises `WorldError`."""


@dataclass(frozen=True, slots=True)
class SoundState:
    """What is to be seen of a sound. `done` of `total` while it is prepared or drawn."""

    sound: Sound | None = None
    peaks: Peaks | None = None
    preparing: bool = False
    drawing: bool = False
    done: int = 0
    total: int = 0
    starting: bool = False  # the loudspeaker is being taken
    playing: bool = False
    position: int = 0  # frames
    speed: float = 1.0  # times its own
    hindered: bool = False  # a recording runs: what is played would be heard in it
    error: TbttError | None = None  # why it cannot be heard


def of_item(vault: Vault, item: Item) -> Prepare:
    """Return what makes a sound ready as it was recorded or taken in."""

    def prepare(*, progress: Progress = SILENT) -> Sound:  # noqa: ARG001 - it is there at once
        return taken_in(vault, item)

    return prepare


def keep_place(vault: Vault, item: Item) -> Keep:
    """Return what keeps the frame at which somebody stopped listening to a sound of a story."""
    return partial(transcripts.remember_place, vault, item.item_id)


class SoundPresenter(Presenter[SoundState]):
    """One sound. Its page looks at it every `POLL` milliseconds while it plays."""

    def __init__(self, listening: Listening, prepare: Prepare, keep: Keep | None = None) -> None:
        super().__init__(SoundState())
        self._listening = listening
        self._jobs = listening.jobs
        self._prepare = prepare
        self._keep = keep
        self._kept = 0  # the place that is on disk
        self._stopped: int | None = None  # where it was paused, while nobody has gone elsewhere
        self._player: Player | None = None
        self._work: JobHandle | None = None
        self._starting: JobHandle | None = None
        self._wanted = False  # whether it is to play once the loudspeaker is there
        self._feeding = False
        self.aside = False  # it is not in sight, and no key is for it

    # Before it can be heard

    def load(self) -> None:
        """Make it ready to be heard, then draw it."""
        self.change(preparing=True, error=None, done=0, total=0)
        self._work = self.own(
            self._jobs.run(
                self._prepare, on_done=self._prepared, on_failed=self._not_prepared, on_progress=self._report
            )
        )

    def _prepared(self, sound: Sound) -> None:
        self._player = Player(sound.read, sound.facts, self._listening.output)
        self._kept = sound.place
        place = sound.place if sound.place < sound.facts.frames - _NEAR_END * sound.facts.rate else 0
        self._player.seek(place)
        self.change(sound=sound, preparing=False, done=0, total=0, position=place)
        self._listening.draw(self)

    def _not_prepared(self, error: TbttError) -> None:
        self.change(preparing=False, error=error)

    def _report(self, _step: str, done: int, total: int) -> None:
        self.change(done=done, total=total)

    def draw(self, then: Callable[[], None]) -> None:
        """Make the outline, and say when that is over."""
        sound = self.state.sound
        if sound is None or self.state.peaks is not None:
            then()
            return

        def drawn(peaks: Peaks) -> None:
            self.change(peaks=peaks, drawing=False)
            then()

        def not_drawn(error: TbttError) -> None:
            self.change(drawing=False, error=error)
            then()

        self.change(drawing=True, error=None, done=0, total=0)
        self._work = self.own(
            self._jobs.run(_draw, sound, on_done=drawn, on_failed=not_drawn, on_progress=self._report)
        )

    def stop_work(self) -> None:
        """Stop making it ready, or drawing it."""
        if self._work is not None:
            self._work.cancel()

    def retry(self) -> None:
        """Do again what did not work."""
        if self.state.sound is None:
            self.load()
        elif self.state.peaks is None:
            self._listening.draw(self)
        else:
            self.play()

    # While it is heard

    def toggle(self) -> None:
        """Play, or pause."""
        if self._wanted:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from where one is; what else is heard on the page is paused."""
        if self._player is None or self.state.starting or self.state.playing:
            self._wanted = self._player is not None
            return
        self._listening.take_turn(self)
        if self._listening.is_hindered():
            self.change(hindered=True)
            return
        self._go_back_a_little()
        self._wanted = True
        self.change(starting=True, hindered=False, error=None)
        self._starting = self.own(
            self._jobs.run(self._player.open, on_done=self._opened, on_failed=self._refused)
        )

    def _go_back_a_little(self) -> None:
        """Begin before the word at which it was paused, as far as was asked for."""
        sound, stopped, self._stopped = self.state.sound, self._stopped, None
        if sound is not None and self._player is not None and stopped == self.state.position:
            back = round(self._listening.back * sound.facts.rate)
            if back and stopped < sound.facts.frames:
                self._player.seek(stopped - back)
                self.change(position=max(0, stopped - back))

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast."""
        if self._player is not None:
            self._player.set_speed(speed)
            self.change(speed=speed)
            if not self.state.starting:
                self.poll()

    def faster(self, steps: int = 1) -> None:
        """Play a step faster, or with -1 slower."""
        nearest = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - self.state.speed))
        self.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, nearest + steps))])

    def go_back(self, seconds: float = BACK) -> None:
        """Go back so far, and play on if it plays."""
        sound = self.state.sound
        if sound is not None:
            self.seek(self.state.position - round(seconds * sound.facts.rate))

    def _keep_place(self) -> None:
        keep, place = self._keep, self.state.position
        if keep is not None and place != self._kept and self.state.sound is not None:
            self._kept = place
            self._jobs.run(keep, place, on_done=_unheard, on_failed=_unheard, must_finish=True)

    def _opened(self, _: None) -> None:
        player = self._player
        self.change(starting=False)
        if player is None:
            return
        if not self._wanted:
            player.pause()
            return
        try:
            player.play()
        except SoundProblem as problem:
            self._refused(problem)
            return
        self.poll()

    def _refused(self, error: TbttError) -> None:
        self._wanted = False
        self.change(starting=False, playing=False, error=error)

    def pause(self) -> None:
        """Stop where it is, and give the loudspeaker back."""
        self._wanted = False
        if self._player is not None and not self.state.starting:  # else it is halted when it is there
            self._player.pause()
            self.poll()
            self._stopped = self.state.position
            self._keep_place()

    def seek(self, frame: int) -> None:
        """Go to a frame."""
        self._listening.touch(self)
        sound = self.state.sound
        if self._player is None or sound is None:
            return
        self._stopped = None
        self._player.seek(frame)
        if self.state.starting:
            self.change(position=max(0, min(sound.facts.frames, frame)))
        else:
            self.poll()

    def touch(self) -> None:
        """Note that the person is at this sound."""
        self._listening.touch(self)

    def poll(self) -> None:
        """Look how it stands, every `POLL` milliseconds while it plays."""
        player = self._player
        if player is None or self.state.starting:
            return
        if self._wanted and self._listening.is_hindered():
            self._wanted = False
            player.pause()
            self.change(hindered=True)
        status = player.status()
        playing = status.state is PlayerState.PLAYING
        self._wanted = self._wanted and playing
        error = status.problem if status.problem is not None else self.state.error
        if (playing, status.position, error) != (self.state.playing, self.state.position, self.state.error):
            self.change(playing=playing, position=status.position, error=error)
        if playing and status.hungry and not self._feeding:
            self._feed(player)

    def _feed(self, player: Player) -> None:
        def fed(_: object) -> None:
            self._feeding = False
            self.poll()

        self._feeding = True
        self.own(self._jobs.run(player.feed, on_done=fed, on_failed=fed, on_progress=_unheard))

    def close(self) -> None:
        """Be silent, and give the loudspeaker back for good."""
        self._wanted = False
        if self._starting is not None:
            self._starting.settle()
        if self._player is not None:
            self.poll()
            self._player.close()
            self._player = None
            self._keep_place()
        super().close()


class Listening:
    """All sounds of a page. `hindered` says that nothing may be played now, such as while one records."""

    def __init__(self, jobs: Jobs, output: SoundOutput, hindered: Callable[[], bool] = lambda: False) -> None:
        self.jobs: Final = jobs
        self.output: Final = output
        self.is_hindered: Final = hindered
        self.back = 0.0  # seconds before the place of a pause at which it goes on
        self._sounds: list[SoundPresenter] = []
        self._touched: SoundPresenter | None = None
        self._waiting: deque[SoundPresenter] = deque()
        self._drawing: SoundPresenter | None = None
        self._closed = False

    def sound(self, prepare: Prepare, keep: Keep | None = None) -> SoundPresenter:
        """Return the presenter of one more sound; `keep` where its place is to be found again."""
        sound = SoundPresenter(self, prepare, keep)
        self._sounds.append(sound)
        return sound

    def drop(self, sound: SoundPresenter) -> None:
        """Let a sound go: it is no longer on the page."""
        sound.close()
        self._sounds.remove(sound)
        if self._touched is sound:
            self._touched = None
        if self._drawing is sound:
            self._drawn()

    def draw(self, sound: SoundPresenter) -> None:
        """Have a sound drawn when those before it are: one that is decoded takes a thread of the pool."""
        self._waiting.append(sound)
        if self._drawing is None:
            self._drawn()

    def _drawn(self) -> None:
        self._drawing = None
        while self._waiting and self._drawing is None and not self._closed:
            sound = self._waiting.popleft()
            if sound in self._sounds:
                self._drawing = sound
                sound.draw(lambda sound=sound: self._after(sound))  # type: ignore[misc]

    def _after(self, sound: SoundPresenter) -> None:
        if self._drawing is sound:
            self._drawn()

    def touch(self, sound: SoundPresenter) -> None:
        """Note which sound the person is at."""
        self._touched = sound

    def take_turn(self, sound: SoundPresenter) -> None:
        """Let one sound be heard alone."""
        self.touch(sound)
        for other in self._sounds:
            if other is not sound:
                other.pause()

    def at_hand(self) -> SoundPresenter | None:
        """Return what is heard, else the sound the person was at last, else the first."""
        there = [one for one in self._sounds if not one.aside and one.state.sound is not None]
        heard = [one for one in there if one.state.playing or one.state.starting]
        last = [one for one in there if one is self._touched]
        return next(iter((*heard, *last, *there)), None)

    def toggle(self) -> None:
        """Play or pause the sound at hand."""
        sound = self.at_hand()
        if sound is not None:
            sound.toggle()

    def go_back(self) -> None:
        """Go back three seconds in the sound at hand."""
        sound = self.at_hand()
        if sound is not None:
            sound.go_back()

    def faster(self, steps: int = 1) -> None:
        """Play the sound at hand a step faster, or with -1 slower."""
        sound = self.at_hand()
        if sound is not None:
            sound.faster(steps)

    def look_again(self) -> None:
        """Take back that nothing may be played, where it may again."""
        for sound in self._sounds:
            if sound.state.hindered and not self.is_hindered():
                sound.change(hindered=False)

    def pause(self) -> None:
        """Be silent, and give the loudspeaker back."""
        for sound in self._sounds:
            sound.pause()

    def close(self) -> None:
        """The page goes."""
        self._closed = True
        for sound in self._sounds:
            sound.close()
        self._sounds.clear()


def _draw(sound: Sound, *, progress: Progress) -> Peaks:
    return sound.draw(progress)


def _unheard(*_: object) -> None:
    """Nobody looks at how far a job is that may be asked to stop, nor at a place that could not be kept."""
