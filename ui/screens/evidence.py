"""For a court: a copy of an original in which nothing is covered, where she agreed to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.custody import Chain, chain_of
from tbtt_desktop.services.evidence import EvidenceCopy, copy_evidence
from tbtt_desktop.stories.consent import Consent, Scope
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault
from ui.i18n import filled, isolated, number
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.custody import CustodyCard
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    FileChooser,
    FileKind,
    Heading,
    InlineMessage,
    Picker,
    ProgressPanel,
    SecondaryButton,
    Small,
    hbox,
)
from ui.words import words_for


@dataclass(frozen=True, slots=True)
class Offered:
    """A part of which there is an original: `ending` is that of a copy's name, ".jpg", "" where unknown."""

    number: int
    kind: ItemKind
    ending: str


def read_chain(vault: Vault, story_id: StoryId) -> Chain:
    """Return the custody log of a story."""
    return vault.read(lambda db: chain_of(db, story_id))


@dataclass(frozen=True, slots=True)
class EvidenceState:
    """The copy that is on its way, or what came of the last one; and the log, once it is read."""

    working: bool = False
    done: int = 0  # bytes
    total: int = 0
    made: EvidenceCopy | None = None
    error: TbttError | None = None
    chain: Chain | None = None


class EvidencePresenter(Presenter[EvidenceState]):
    """Writes one copy at a time; where the page is left, or it is locked, no half one stays."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(EvidenceState())
        self._vault, self._jobs, self._story_id = vault, jobs, story_id
        self._handle: JobHandle | None = None

    def agreed(self, consent: Consent) -> bool:
        """Whether she lets it be used as evidence today."""
        return consent.allows(Scope.LEGAL_EVIDENCE, self._vault.world.clock.today())

    def load(self) -> None:
        """Read the custody log."""
        self.own(
            self._jobs.run(
                read_chain,
                self._vault,
                self._story_id,
                on_done=lambda chain: self.change(chain=chain),
                on_failed=lambda error: self.change(error=error),
            )
        )

    def copy(self, part: int, out: Path) -> None:
        """Write the original of a part."""
        if self.state.working:
            return
        self.change(working=True, done=0, total=0, made=None, error=None)
        self._handle = self.own(
            self._jobs.run(
                copy_evidence,
                self._vault,
                self._story_id,
                part,
                out,
                on_done=self._made,
                on_failed=lambda error: self.change(working=False, error=error),
                on_progress=lambda _, done, total: self.change(done=done, total=total),
            )
        )

    def _made(self, made: EvidenceCopy) -> None:
        self.change(working=False, made=made)
        self.load()

    def cancel(self) -> None:
        """Stop; no file is left then."""
        if self._handle is not None:
            self._handle.cancel()


class Evidence(Card):
    """Says what a copy costs, asks which part and where to, and shows its digest. Seen where she agreed."""

    def __init__(self, presenter: EvidencePresenter, files: FileChooser, log: CustodyCard) -> None:
        """`log` is the card of the custody log: seen where part of it came along, or a court may ask."""
        super().__init__(gap=Space.XS)
        self._presenter, self._files, self._log = presenter, files, log
        self._items: dict[str, Offered] = {}
        self._told: object = None
        self._picker = Picker(self.tr("Which part"))
        self._button = SecondaryButton(self.tr("Copy the original…"), icon="download")
        self._button.clicked.connect(self._copy)
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._message = InlineMessage()
        self.body.addWidget(Heading(self.tr("For a court")))
        self.body.addWidget(Small(self._cost()))
        for widget in (self._picker, _alone(self._button), self._progress, self._message):
            self.body.addWidget(widget)
        self.hide()
        presenter.watch(self._show)

    def _cost(self) -> str:
        return self.tr(
            "She agreed that it may be used as evidence. A copy is the original: nothing in it is covered,"
            " and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the"
            " custody log is written beside it."
        )

    def offer(self, parts: Sequence[Offered]) -> None:
        """Offer these parts; none where she did not agree."""
        self.setVisible(bool(parts))
        found = {str(one.number): one for one in parts}
        if found.keys() != self._items.keys():
            kept = self._picker.key() if self._items else ""
            self._picker.clear()
            for key, item in found.items():
                self._picker.add(key, self._name(item))
            self._picker.pick(kept)
        self._items = found
        self._show_log()

    def _show_log(self) -> None:
        chain = self._presenter.state.chain
        wanted = chain is not None and (chain.before or self._items)
        self._log.show_chain(chain if wanted else None)

    def _name(self, item: Offered) -> str:
        words = {
            ItemKind.TEXT: self.tr("Text %1"),
            ItemKind.AUDIO: self.tr("Sound %1"),
            ItemKind.PHOTO: self.tr("Picture %1"),
        }[item.kind]
        return filled(words, number(item.number))

    def _copy(self) -> None:
        item = self._items.get(self._picker.key())
        if item is None:
            return
        ending = item.ending
        kind = FileKind(self.tr("Originals"), (f"*{ending}",))
        out = self._files.save_file(
            self.tr("Where to copy the original"), f"original-{item.number}{ending}", kind
        )
        if out is not None:
            self._presenter.copy(item.number, out)

    def _show(self, state: EvidenceState) -> None:
        self._show_log()
        self._button.setEnabled(not state.working)
        words = self.tr("Copying the original")
        if state.working and self._progress.isHidden():
            self._progress.start(words)
        if state.working:
            self._progress.show_progress(words, state.done, state.total)
        else:
            self._progress.finish()
        if self._told == (state.made, state.error):
            return
        self._told = (state.made, state.error)
        if state.error is not None:
            calm = state.error.code == "cancelled"
            self._message.show_message(Tone.CAUTION if calm else Tone.DANGER, *words_for(state.error))
        elif state.made is not None:
            title = filled(self.tr("%1 is written"), isolated(state.made.path.name))
            text = self.tr("Its SHA-256, which shows that nobody changed it: %1")
            self._message.show_message(
                Tone.DONE, title, filled(text, isolated(_in_groups(state.made.sha256)))
            )
        else:
            self._message.clear_message()


def _in_groups(digest: str) -> str:
    """Return a digest with spaces, at which a line may break."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def _alone(button: QWidget) -> QWidget:
    """Return a button at its own width."""
    row = QWidget()
    layout: QHBoxLayout = hbox(button, None)
    row.setLayout(layout)
    return row
