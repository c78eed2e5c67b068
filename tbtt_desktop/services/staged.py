"""Media on their way into the vault, before anybody may see them."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.bundle.reader import BundleReader
from tbtt_desktop.bundle.story import EXTENSIONS
from tbtt_desktop.errors import BugError
from tbtt_desktop.services.people import trust_in
from tbtt_desktop.services.taking.answer import Answer
from tbtt_desktop.stories.records import AudioFacts, PhotoFacts, Trust
from tbtt_desktop.vault import intake, media, staging
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.outlines import StoredOutline
from tbtt_desktop.vault.phrases import PhraseHash
from tbtt_desktop.vault.store import Vault

ORIGINAL = "bin"  # its type is what the guard finds it to be
_TYPES = {ORIGINAL: ""} | {extension: type_ for type_, extension in EXTENSIONS.items()}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the guard found an original to be."""

    facts: PhotoFacts | AudioFacts
    drawn: StoredOutline | None = None


class Staging:
    """Media on their way in: rows of the vault that nothing points to yet.

    Nothing is staged of a bundle that will not be taken: who signed is known before the first medium, and
    whoever is not trusted must not be able to fill the disk.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._reader: BundleReader | None = None
        self._takes: bool | None = None
        self._open: media.RowSink | None = None
        self.arrived: dict[str, tuple[media.RowSink, int]] = {}
        self.proofs: frozenset[tuple[str, PhraseHash]] = frozenset()
        self.answer = Answer()  # what the bundle came to, once it was taken
        self.looked: dict[tuple[str, int], Seen] = {}  # originals, by SHA-256 and page

    @property
    def left_out(self) -> bool:
        """Whether media came that were not staged."""
        return self._takes is False

    def read_from(self, reader: BundleReader) -> None:
        """Say who knows who signed."""
        self._reader = reader

    def _asked(self) -> bool:
        """Whether anything of the bundle will be taken."""
        if self._reader is None:
            raise BugError
        envelope, digest = self._reader.signed()

        def step(db: Connection) -> bool:
            trust = trust_in(db, envelope.signer, self._vault.world.clock)
            return not intake.is_taken(db, digest) and trust is Trust.TRUSTED

        return self._vault.read(step)

    def begin(self, name: str, size: int) -> None:
        """Start a medium."""
        if self._takes is None:
            self._takes = self._asked()
        if not self._takes:
            return
        extension = name.rpartition(".")[2]
        role = "original" if extension == ORIGINAL else "received"
        self._open = media.RowSink(self._vault, role, _TYPES[extension])
        self.arrived[name] = (self._open, size)

    def data(self, data: bytes) -> None:
        """Stage bytes."""
        if self._takes:
            self._current().append(data)

    def end(self) -> None:
        """Stage the last bytes."""
        if self._takes:
            self._current().flush()

    def _current(self) -> media.RowSink:
        if self._open is None:
            raise BugError
        return self._open

    def abandon(self) -> None:
        """Remove what is still staged, in small steps; what became part of a story stays."""
        left = self._vault.read(staging.is_any)
        if left:
            for media_id in (*(sink.media_id for sink, _ in self.arrived.values()), *self.answer.emptied):
                self._vault.drop_staged(media_id)


class WantedStaging(Staging):
    """The same for a bundle that somebody wants to read, whoever signed it."""

    def _asked(self) -> bool:
        return True
