"""The decisions about people: whose card is here, who is trusted, what is being compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import people
from tbtt_desktop.services.people import CardRefused, Person
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class Pending:
    """A card whose words are being compared. `known`: it stands in the list already."""

    card: Card
    person: Person
    known: bool


@dataclass(frozen=True, slots=True)
class PeopleState:
    """Everybody, and what is being decided.

    `note` is what was done last: added, trusted, revoked or exported.
    """

    own: Person | None = None
    own_card: bytes = b""
    people: tuple[Person, ...] = ()
    pending: Pending | None = None
    revoking: str = ""  # fingerprint
    note: str = ""
    about: str = ""  # the alias or the file that the note is about
    loading: bool = True
    error: TbttError | None = None


@dataclass(frozen=True, slots=True)
class Everybody:
    """What one load brings."""

    own: Person
    own_card: bytes
    people: tuple[Person, ...]


def load_everybody(vault: Vault) -> Everybody:
    """Return our own card and everybody else's."""
    return Everybody(people.own_person(vault), people.own_card(vault).raw, tuple(people.people(vault)))


def read_pending(vault: Vault, path: Path) -> Pending:
    """Read a card to be compared. Raises `CardRefused` for our own and for a revoked one."""
    card = people.read_card(path)
    person = people.person_of(vault, card)
    if card.fingerprint == people.own_card(vault).fingerprint:
        raise CardRefused("card_own", name=card.alias)
    if person.trust is Trust.REVOKED:
        raise CardRefused("card_revoked", name=card.alias)
    known = any(one.fingerprint == person.fingerprint for one in people.people(vault))
    return Pending(card, person, known)


def pending_of(vault: Vault, fingerprint: str) -> Pending:
    """Return a card of the list, to be compared."""
    card = people.card_of(vault, fingerprint)
    return Pending(card, people.person_of(vault, card), known=True)


def add(vault: Vault, card: Card, *, compared: bool) -> Person:
    """Add a card, trusted where somebody compared its words."""
    return people.add_card(vault, card, compared=compared)


class PeoplePresenter(Presenter[PeopleState]):
    """Nobody is trusted but by somebody who says that the words match."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(PeopleState())
        self._vault = vault
        self._jobs = jobs

    def load(self) -> None:
        """Read the cards."""
        self.own(self._jobs.run(load_everybody, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, found: Everybody) -> None:
        self.change(own=found.own, own_card=found.own_card, people=found.people, loading=False)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, note="", loading=False)

    def open_card(self, path: Path) -> None:
        """Read a card from a file and show its words."""
        self.change(error=None, note="", revoking="")
        self.own(
            self._jobs.run(read_pending, self._vault, path, on_done=self._opened, on_failed=self._failed)
        )

    def compare(self, fingerprint: str) -> None:
        """Show the words of a card of the list."""
        self.change(error=None, note="", revoking="")
        self.own(
            self._jobs.run(pending_of, self._vault, fingerprint, on_done=self._opened, on_failed=self._failed)
        )

    def _opened(self, pending: Pending) -> None:
        self.change(pending=pending)

    def decide(self, *, compared: bool) -> None:
        """Take the card that is shown: trusted where its words were compared, else without trust."""
        pending = self.state.pending
        if pending is None:
            return

        def work(vault: Vault) -> Person:
            return add(vault, pending.card, compared=compared)

        self.own(self._jobs.run(work, self._vault, on_done=self._added, on_failed=self._failed))

    def _added(self, person: Person) -> None:
        note = "trusted" if person.trust is Trust.TRUSTED else "added"
        self.change(pending=None, note=note, about=person.alias, error=None)
        self.load()

    def put_back(self) -> None:
        """Take nothing, and show the list as it was."""
        self.change(pending=None, revoking="", error=None)

    def ask_to_revoke(self, fingerprint: str) -> None:
        """Ask before trust ends for good."""
        self.change(revoking=fingerprint, pending=None, note="", error=None)

    def revoke(self) -> None:
        """Trust the card no more."""
        person = next((one for one in self.state.people if one.fingerprint == self.state.revoking), None)
        if person is None:
            return
        self.own(
            self._jobs.run(
                people.revoke, self._vault, person.alias, on_done=self._revoked, on_failed=self._failed
            )
        )

    def _revoked(self, person: Person) -> None:
        self.change(revoking="", note="revoked", about=person.alias, error=None)
        self.load()

    def export(self, path: Path) -> None:
        """Write our own card to a file."""
        self.change(error=None, note="")

        def written(_: None) -> None:
            self.change(note="exported", about=path.name)

        self.own(
            self._jobs.run(people.export_card, self._vault, path, on_done=written, on_failed=self._failed)
        )
