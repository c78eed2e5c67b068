"""The decisions about people: whose card is here, who is trusted, what is being compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bytesource import Fixed
from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import cards_as_pictures, people, quarantine, rotation, unneeded
from tbtt_desktop.services.people import CardRefused, Person
from tbtt_desktop.services.unneeded import Removal
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class Pending:
    """A card whose words are being compared. `known`: it stands in the list already."""

    card: Card
    person: Person
    known: bool
    former: Person | None = None  # whose new key it is, where the old one is trusted here


@dataclass(frozen=True, slots=True)
class Revoking:
    """Whose trust is about to end, what that keeps aside, and why, as far as somebody said."""

    person: Person
    stories: int
    reason: Reason = Reason.UNSAID


@dataclass(frozen=True, slots=True)
class PeopleState:
    """Everybody, and what is being decided.

    `note` is what was done last: added, trusted, differs, revoked, removed, kept, believed, unbelieved,
    exported, pictured, rotated, or nothing, where nothing that could be a card was pasted.
    """

    own: Person | None = None
    own_code: bytes = b""
    people: tuple[Person, ...] = ()
    pending: Pending | None = None
    revoking: Revoking | None = None
    removing: Removal | None = None  # about whose card it is asked whether it goes
    large: bool = False  # our own code is shown in full
    reading: bool = False  # a picture is looked at
    asking_to_rotate: bool = False
    rotating: bool = False
    note: str = ""
    about: str = ""  # the alias or the file that the note is about
    loading: bool = True
    error: TbttError | None = None


@dataclass(frozen=True, slots=True)
class Everybody:
    """What one load brings."""

    own: Person
    own_code: bytes
    people: tuple[Person, ...]


def load_everybody(vault: Vault) -> Everybody:
    """Return our own card and everybody else's."""
    return Everybody(people.own_person(vault), cards_as_pictures.own_code(vault), tuple(people.people(vault)))


def to_compare(vault: Vault, card: Card) -> Pending:
    """Return a card to be compared. Raises `CardRefused` for our own and for a revoked one."""
    person = people.person_of(vault, card)
    if card.fingerprint == people.own_card(vault).fingerprint:
        raise CardRefused("card_own", name=card.alias)
    if person.trust is Trust.REVOKED:
        raise CardRefused("card_revoked", name=card.alias)
    return _pending(vault, card, person)


def _pending(vault: Vault, card: Card, person: Person) -> Pending:
    here = people.people(vault)
    known = any(one.fingerprint == person.fingerprint for one in here)
    former = next((one for one in here if person.succeeds and one.fingerprint == card.former), None)
    return Pending(card, person, known, former)


def read_pending(vault: Vault, path: Path, progress: Progress = SILENT) -> Pending:
    """Read a card, or a picture of one, to be compared. Raises as `cards_as_pictures.read_card`."""
    return to_compare(vault, cards_as_pictures.read_card(path, progress))


def take_pending(vault: Vault, data: bytes, progress: Progress = SILENT) -> Pending:
    """Read a card from what was pasted or dropped, to be compared. Raises as `read_pending`."""
    return to_compare(vault, cards_as_pictures.card_in(Fixed(data), progress))


def pending_of(vault: Vault, fingerprint: str) -> Pending:
    """Return a card of the list, to be compared."""
    card = people.card_of(vault, fingerprint)
    return _pending(vault, card, people.person_of(vault, card))


def revoking_of(vault: Vault, person: Person) -> Revoking:
    """Return what ends with the trust in somebody."""
    return Revoking(person, quarantine.would_keep_aside(vault, person.fingerprint))


class PeoplePresenter(Presenter[PeopleState]):
    """Nobody is trusted but by somebody who has heard the words, or by a roster that she believes."""

    def __init__(self, vault: Vault, jobs: Jobs, place: str = "") -> None:
        """Begin at a `place`: "large", "rotate", "compare:ALIAS", "revoke:ALIAS" or "remove:ALIAS"."""
        super().__init__(PeopleState())
        self._place = place
        self._vault = vault
        self._jobs = jobs
        self._reading: JobHandle | None = None
        self._removed: Card | None = None  # what can still be brought back

    def load(self) -> None:
        """Read the cards."""
        self.own(self._jobs.run(load_everybody, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, found: Everybody) -> None:
        self.change(own=found.own, own_code=found.own_code, people=found.people, loading=False)
        place, self._place = self._place, ""
        self._go(*place.partition(":")[::2])

    def _go(self, what: str, alias: str) -> None:
        """Open what was asked for with the page."""
        person = next((one for one in self.state.people if one.alias == alias), None)
        if what == "large":
            self.show_large(on=True)
        elif what == "rotate":
            self.ask_to_rotate(on=True)
        elif what == "compare" and person is not None:
            self.compare(person.fingerprint)
        elif what == "revoke" and person is not None:
            self.ask_to_revoke(person)
        elif what == "remove" and person is not None:
            self.ask_to_remove(person)

    def _failed(self, error: TbttError) -> None:
        told = None if error.code == "cancelled" else error
        self.change(error=told, note="", loading=False, reading=False, rotating=False)

    def _begin(self) -> None:
        self.change(error=None, note="", revoking=None, removing=None)

    # Whose card

    def open_card(self, path: Path) -> None:
        """Read a card from a file or a picture, and show its words."""
        self._read(read_pending, path)

    def take_card(self, data: bytes) -> None:
        """Read a card from what was pasted or dropped: a picture, a card, or the words of its code."""
        self._read(take_pending, data)

    def meet(self, card: Card) -> None:
        """Show the words of a card that a camera saw."""
        self._begin()
        self.own(self._jobs.run(to_compare, self._vault, card, on_done=self._opened, on_failed=self._failed))

    def nothing_there(self) -> None:
        """Say that what was pasted or dropped can hold no card."""
        self._begin()
        self.change(note="nothing", about="")

    def _read(self, work: Callable[..., Pending], what: Path | bytes) -> None:
        self.stop_reading()
        self._begin()
        self.change(reading=True, pending=None)
        self._reading = self.own(
            self._jobs.run(
                work,
                self._vault,
                what,
                on_done=self._opened,
                on_failed=self._failed,
                on_progress=lambda *_: None,
            )
        )

    def stop_reading(self) -> None:
        """Look at a picture no further."""
        if self._reading is not None and self._reading.running:
            self._reading.drop()
        self.change(reading=False)

    def compare(self, fingerprint: str) -> None:
        """Show the words of a card of the list."""
        self._begin()
        self.own(
            self._jobs.run(pending_of, self._vault, fingerprint, on_done=self._opened, on_failed=self._failed)
        )

    def _opened(self, pending: Pending) -> None:
        self.change(pending=pending, reading=False)

    # Trust

    def decide(self, *, compared: bool) -> None:
        """Take the card that is shown: trusted where its words were compared, else without trust."""
        pending = self.state.pending
        if pending is None:
            return

        def work(vault: Vault) -> Person:
            return people.add_card(vault, pending.card, compared=compared)

        self._change(work, "trusted" if compared else "added")

    def differs(self) -> None:
        """Take nothing: the words are not those of the person."""
        pending = self.state.pending
        if pending is not None:
            self.change(pending=None, note="differs", about=pending.person.alias, error=None)

    def put_back(self) -> None:
        """Take nothing, and show the list as it was."""
        self.change(pending=None, revoking=None, removing=None, error=None)

    def ask_to_revoke(self, person: Person) -> None:
        """Say what ends with the trust, and ask."""
        self._begin()
        self.change(pending=None)
        self.own(
            self._jobs.run(
                revoking_of, self._vault, person, on_done=self._asks_to_revoke, on_failed=self._failed
            )
        )

    def _asks_to_revoke(self, revoking: Revoking) -> None:
        self.change(revoking=revoking)

    def say_why(self, reason: Reason) -> None:
        """Note why trust ends."""
        if self.state.revoking is not None:
            self.change(revoking=Revoking(self.state.revoking.person, self.state.revoking.stories, reason))

    def revoke(self) -> None:
        """Trust the card no more."""
        asked = self.state.revoking
        if asked is None:
            return
        self._change(lambda vault: people.revoke(vault, asked.person.fingerprint, asked.reason), "revoked")

    def ask_to_remove(self, person: Person) -> None:
        """Say what stays of a card that nobody compared, and ask."""
        self._begin()
        self.change(pending=None)

        def asks(removal: Removal) -> None:
            self.change(removing=removal)

        work = unneeded.what_stays
        self.own(self._jobs.run(work, self._vault, person.fingerprint, on_done=asks, on_failed=self._failed))

    def remove(self) -> None:
        """Take the card out of the list."""
        asked = self.state.removing
        if asked is None:
            return
        self._removed = asked.card
        self._change(lambda vault: unneeded.remove(vault, asked.person.fingerprint).person, "removed")

    def undo_remove(self) -> None:
        """Bring the card back that was removed last."""
        card, self._removed = self._removed, None
        if card is not None:
            self._change(lambda vault: people.add_card(vault, card), "added")

    def keep(self, person: Person) -> None:
        """Go on trusting whom a roster does not trust any more."""
        self._change(lambda vault: people.keep(vault, person.fingerprint), "kept")

    def believe(self, person: Person, *, on: bool) -> None:
        """Believe a coordinator's rosters, or do so no more."""
        done = "believed" if on else "unbelieved"
        self._change(lambda vault: people.set_authority(vault, person.fingerprint, on=on), done)

    def _change(self, work: Callable[[Vault], Person], note: str) -> None:
        def done(person: Person) -> None:
            self.change(pending=None, revoking=None, removing=None, note=note, about=person.alias, error=None)
            self.load()

        self.own(self._jobs.run(work, self._vault, on_done=done, on_failed=self._failed, must_finish=True))

    # Our own card

    def show_large(self, *, on: bool) -> None:
        """Show our own code in full, or the list again."""
        self.change(large=on and self.state.own is not None)

    def ask_to_rotate(self, *, on: bool) -> None:
        """Say what new keys of our own change, or leave it."""
        self._begin()
        self.change(asking_to_rotate=on)

    def rotate(self) -> None:
        """Make new keys of our own. A lock waits until they are there."""
        if not self.state.asking_to_rotate or self.state.rotating:
            return
        self.change(rotating=True, error=None, note="")
        self.own(
            self._jobs.run(
                rotation.rotate,
                self._vault,
                on_done=self._rotated,
                on_failed=self._failed,
                must_finish=True,
            )
        )

    def _rotated(self, own: Person) -> None:
        self.change(rotating=False, asking_to_rotate=False, note="rotated", about=own.alias)
        self.load()

    def export(self, path: Path) -> None:
        """Write our own card to a file."""
        self._write(people.export_card, path, "exported")

    def save_picture(self, path: Path) -> None:
        """Write our own card as a picture."""
        self._write(cards_as_pictures.save_picture, path, "pictured")

    def _write(self, work: Callable[[Vault, Path], None], path: Path, note: str) -> None:
        self.change(error=None, note="")

        def written(_: None) -> None:
            self.change(note=note, about=path.name)

        self.own(self._jobs.run(work, self._vault, path, on_done=written, on_failed=self._failed))
