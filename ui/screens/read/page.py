"""A story that arrived: to be read, not changed."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tbtt_desktop.bundle.story import Approval, ConsentScope, MediaRef, Story, StoryItem, Voice
from tbtt_desktop.services.evidence import ending_of_received
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.reading import ReceivedStory
from tbtt_desktop.stories.records import ItemKind, Stage
from tbtt_desktop.vault.decisions import Decision
from ui.i18n import about_when, day, duration, filled, isolated, listed, moment_day
from ui.listening import Listening, SoundPresenter
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.codes import code_labels, list_label, scope_words
from ui.screens.custody import CustodyCard
from ui.screens.evidence import Evidence, EvidencePresenter, Offered
from ui.screens.people.saying import trust_pill
from ui.screens.read.aside import AsideBanner
from ui.screens.read.heard_words import HeardWords
from ui.screens.read.original import OriginalBlock
from ui.screens.read.picture import show_picture
from ui.screens.read.presenter import ReadPresenter, ReadState
from ui.screens.steps import story_of
from ui.session import Navigator, Session
from ui.theme import Size, Space, Tone, current
from ui.theme.icons import pixmap
from ui.widgets import (
    Card,
    DangerButton,
    FileChooser,
    Heading,
    InlineMessage,
    Muted,
    Pill,
    SecondaryButton,
    Small,
    Text,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, flow
from ui.widgets.late import LateNote
from ui.widgets.waveform_panel import SoundPanel
from ui.words import words_for

PICTURE: Final = Size.FORM
ASIDE: Final = "aside"  # the place at which what is kept aside of a story is read


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a received story."""
    side = current().px(PICTURE)
    aside = route.place == ASIDE
    presenter = ReadPresenter(session.vault, session.jobs, story_of(route), side, aside=aside)
    listening = Listening(session.jobs, session.loudspeakers)
    copies = EvidencePresenter(session.vault, session.jobs, story_of(route))
    return ReadPage(presenter, listening, session.navigator, copies, session.files)


class ReadPage(Page):
    """What stands in it at the leading side; whose it is and what it may be used for beside it."""

    def __init__(
        self,
        presenter: ReadPresenter,
        listening: Listening,
        navigator: Navigator,
        copies: EvidencePresenter,
        files: FileChooser,
    ) -> None:
        super().__init__(self.tr("A story that arrived"))
        self._presenter = presenter
        self._copies, self._files = copies, files
        self._listening = listening
        self._navigator = navigator
        self._told: object = None
        self._filled = False
        self._pictures: dict[str, list[QLabel]] = {}
        self._originals: list[OriginalBlock] = []
        self._is_aside = False  # then nobody vouches for what it is, and it is shown to be decided about
        self._message = InlineMessage()
        self._aside = AsideBanner(presenter)
        self._late = LateNote()
        self._parts = QVBoxLayout()
        self._facts = QVBoxLayout()
        for column in (self._parts, self._facts):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(current().px(Space.M))
        leading, trailing = QWidget(), QWidget()
        leading.setLayout(self._parts)
        trailing.setLayout(self._facts)
        self._content = Columns(leading, trailing, shares=(3, 2))
        self._content.hide()
        parts = (self._message, self._aside, self._late, self._content, None)
        self.setLayout(vbox(*parts, gap=Space.M, margin=Space.L))
        self.add_shortcut("F4", self.tr("Play the sound, or pause it"), listening.toggle)
        self.add_shortcut("Shift+F4", self.tr("Three seconds back"), listening.go_back)
        self.add_shortcut("F10", self.tr("Play slower"), lambda: listening.faster(-1))
        self.add_shortcut("F11", self.tr("Play faster"), listening.faster)
        self.list_shortcut("Ctrl+Enter", self.tr("In the words of a sound, play from the cursor"))
        self._late.set_loading(True)
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: ReadState) -> None:
        if state.gone or state.decided:
            self._navigator.open(self._next(state))
            return
        self._show_message(state)
        self._late.set_loading(state.story is None and state.error is None)
        if state.story is None:
            return
        if not self._filled:
            self._filled = True
            self._fill(state.story)
        for sha256, picture in state.pictures.items():
            for label in self._pictures.get(sha256, []):
                show_picture(label, picture)
        for block in self._originals:
            if block.key in state.originals:
                block.show_drawn(state.originals[block.key])

    def _next(self, state: ReadState) -> Route:
        """Return where to go once something was decided."""
        if state.gone or state.story is None:
            return Route(Screen.STORIES)
        if state.decided == "counted":
            return Route(Screen.READ, state.story.row.story_id)
        return Route(Screen.PEOPLE)

    def _fill(self, received: ReceivedStory) -> None:
        self._is_aside = received.aside
        about = self.tr("kept aside, to be decided") if received.aside else self.tr("received, to be read")
        self.set_heading(received.row.pseudonym, about)
        story = received.story
        if story is None and received.row.stage is Stage.QUARANTINED:
            self._parts.addWidget(self._kept_aside(received))
        elif story is None:
            gone = self.tr("She took it back. What arrived was erased here.")
            self._parts.addWidget(Card(Heading(self.tr("Withdrawn")), Text(gone)))
        else:
            for item in story.items:
                self._parts.addWidget(self._part(item))
            self._add_facts(received, story)
        if not received.aside:
            self._add_ends(received)
        self._parts.addStretch(1)
        self._facts.addStretch(1)
        self._content.show()

    def _add_ends(self, received: ReceivedStory) -> None:
        """Add the ways in which a story ends here."""
        back = SecondaryButton(self.tr("She takes it back…"))
        back.clicked.connect(lambda: self._navigator.open(Route(Screen.WITHDRAW, received.row.story_id)))
        self._facts.addLayout(hbox(back, None))
        delete = DangerButton(self.tr("Delete here…"), icon="trash-2")
        delete.clicked.connect(lambda: self._presenter.ask_to_delete(True))
        self._facts.addLayout(hbox(delete, None))

    def _kept_aside(self, received: ReceivedStory) -> Card:
        words = self.tr(
            "The key that signed it is not trusted any more, and no receipt shows that it was here before."
            " Read it, then decide whether it counts."
        )
        read = SecondaryButton(self.tr("Read it"), icon="eye")
        route = Route(Screen.READ, received.row.story_id, ASIDE)
        read.clicked.connect(lambda: self._navigator.open(route))
        people = SecondaryButton(self.tr("People"), icon="users")
        people.clicked.connect(lambda: self._navigator.open(Route(Screen.PEOPLE)))
        ways = flow(read, people)
        return Card(Heading(self.tr("Kept aside")), Text(words), ways)

    def _let_count(self) -> Card:
        words = self.tr(
            "The key that signed it is not trusted any more. It counts because somebody here decided so."
        )
        again = SecondaryButton(self.tr("Keep it aside again"))
        again.clicked.connect(self._presenter.keep_aside_again)
        return Card(Heading(self.tr("Let count by you")), Text(words), hbox(again, None))

    def _part(self, item: StoryItem) -> Card:
        if item.kind is ItemKind.TEXT:
            words = Text(item.text)
            words.setProperty("role", "reading")
            return Card(words)
        card = Card(gap=Space.XS)
        timed: HeardWords | None = None
        if item.kind is ItemKind.PHOTO and item.media is not None:
            label = QLabel()
            label.setPixmap(pixmap("image", "muted", current().px(Space.XL)))
            label.setAccessibleName(item.caption or self.tr("Picture"))
            self._pictures.setdefault(item.media.sha256, []).append(label)
            card.body.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)
        elif item.media is not None:
            timed = self._add_sound(card, item, item.media)
        else:
            kind = self.tr("A picture") if item.kind is ItemKind.PHOTO else self.tr("A sound")
            card.body.addWidget(Muted(self.tr("%1 that did not leave.").replace("%1", kind)))
        if item.caption:
            card.body.addWidget(Text(item.caption))
        if timed is not None:
            card.body.addWidget(Small(self.tr("A click plays from a word.")))
            card.body.addWidget(timed)
        elif item.transcript:
            card.body.addWidget(Text(item.transcript))
        if item.original is not None and not self._is_aside:
            block = OriginalBlock(item, item.original, self._presenter.show_original, self._hearing)
            self._originals.append(block)
            card.body.addWidget(block)
        return card

    def _hearing(self, sha256: str) -> SoundPresenter:
        return self._listening.sound(self._presenter.hearing(sha256))

    def _add_sound(self, card: Card, item: StoryItem, media: MediaRef) -> HeardWords | None:
        """Add what plays a sound; return its words where they have times, to stand below."""
        sign = QLabel()
        sign.setPixmap(pixmap("volume-2"))
        length = isolated(duration(media.seconds or 0.0))
        name = self.tr("Sound, %1").replace("%1", length)
        if media.voice is Voice.DISGUISED:
            name = self.tr("Sound, %1, the voice disguised").replace("%1", length)
        elif media.voice is Voice.REVOICED:
            name = self.tr("Sound, %1, spoken by a synthetic voice").replace("%1", length)
        elif media.voice is Voice.READ:
            name = self.tr("Sound, %1, read aloud by the helper").replace("%1", length)
        card.body.addLayout(hbox(sign, Small(name), None))
        sound = self._listening.sound(self._presenter.hearing(media.sha256))
        panel = SoundPanel(sound, name, tools=True)
        card.body.addWidget(panel)
        timed = bool(item.transcript and item.time_codes)
        words = self.tr("Words of: %1").replace("%1", name)
        heard = HeardWords(item, sound, panel, words) if timed else None
        sound.load()
        return heard

    def _add_facts(self, received: ReceivedStory, story: Story) -> None:
        if received.put_together is not None:
            self._facts.addWidget(self._put_together(received.put_together))
        else:
            self._facts.addWidget(self._signed(received.signer, received.passed_on_by))
        if received.let_count:
            self._facts.addWidget(self._let_count())
        self._facts.addWidget(self._about(story))
        self._facts.addWidget(self._agreed(story))
        if story.unredacted is not None and not received.aside:
            self._add_hands(received, story)
        if received.conflicts:
            text = self.tr("Another version of it arrived that does not fit this one.")
            decide = SecondaryButton(self.tr("Compare and decide"))
            decide.clicked.connect(lambda: self._navigator.open(Route(Screen.DECIDE, received.row.story_id)))
            card = Card(Heading(self.tr("A conflict")), Text(text))
            card.body.addLayout(hbox(decide, None))
            self._facts.addWidget(card)
        if received.taken_back:
            words = self.tr("She took back: %1. What that covered is not shown here any more.")
            scopes = listed(scope_words(scope) for scope in sorted(received.taken_back))
            self._facts.addWidget(Card(Heading(self.tr("Taken back")), Text(words.replace("%1", scopes))))

    def _put_together(self, made: Decision) -> Card:
        words = self.tr(
            "Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are"
            " kept as they were signed."
        )
        when = moment_day(dt.datetime.fromisoformat(made.stamp))
        text = Text(filled(words, isolated(made.decided_by), when))
        return Card(Heading(self.tr("Who signed it")), text)

    def _signed(self, signer: Person | None, passed_on_by: Person | None) -> Card:
        card = Card(gap=Space.XS)
        card.body.addWidget(Heading(self.tr("Who signed it")))
        if signer is None:
            card.body.addWidget(Text(self.tr("Someone whose card is no longer here.")))
            return card
        names = isolated(signer.alias) + (
            f" · {isolated(signer.name)}" if signer.name not in ("", signer.alias) else ""
        )
        row = hbox(gap=Space.S)
        row.addWidget(Text(names), 1)
        row.addWidget(Pill(*trust_pill(signer)))
        card.body.addLayout(row)
        card.body.addWidget(Small(isolated(" ".join(signer.words))))
        if passed_on_by is not None:
            words = self.tr("Passed on by %1. The signature is still of the person above.")
            card.body.addWidget(Text(words.replace("%1", isolated(passed_on_by.name or passed_on_by.alias))))
        return card

    def _about(self, story: Story) -> Card:
        card = Card(gap=Space.XS)
        card.body.addWidget(Heading(self.tr("What happened")))
        said = [about_when(story.date)] if story.date else []
        said += [isolated(story.spatial)] if story.spatial else []
        if said:
            card.body.addWidget(Text(" · ".join(said)))
        for name, codes in story.subject:
            card.body.addWidget(Small(list_label(name)))
            card.body.addWidget(Text(code_labels(name, codes, story.labels)))
        if not story.subject:
            card.body.addWidget(Muted(self.tr("Nothing was chosen.")))
        return card

    def _agreed(self, story: Story) -> Card:
        card = Card(gap=Space.XS)
        card.body.addWidget(Heading(self.tr("What she agreed to")))
        by_terms: dict[str, list[str]] = {}
        for one in story.consent:
            by_terms.setdefault(self._terms(one), []).append(scope_words(one.scope))
        for terms, scopes in by_terms.items():
            for words in scopes:
                card.body.addWidget(Text(words))
            card.body.addWidget(Small(terms))
        card.body.addWidget(Heading(self.tr("Her approval")))
        card.body.addWidget(Text(self._approval(story.approval)))
        if story.unredacted is not None:
            card.body.addWidget(Heading(self.tr("Her approval of the originals")))
            card.body.addWidget(Text(self._approval(story.unredacted.approval)))
        return card

    def _add_hands(self, received: ReceivedStory, story: Story) -> None:
        """Add what was done with originals, and where she agreed to that a copy for a court."""
        custody = CustodyCard()
        copies = Evidence(self._copies, self._files, custody)
        if received.may_copy:
            copies.offer(
                [
                    Offered(place, item.kind, ending_of_received(item))
                    for place, item in enumerate(story.items, 1)
                    if item.original is not None
                ]
            )
        self._facts.addWidget(custody)
        self._facts.addWidget(copies)
        self._copies.load()

    def _terms(self, one: ConsentScope) -> str:
        recipient = isolated(one.recipient) if one.recipient else self.tr("any trusted recipient")
        return filled(self.tr("For %1 until %2"), recipient, day(one.until))

    def _approval(self, approval: Approval) -> str:
        how = {
            "seen": self.tr("She saw what leaves, on %1."),
            "heard": self.tr("She heard what leaves, on %1."),
            "told": self.tr("She was told what leaves, on %1."),
        }.get(approval.how, self.tr("%2 vouches that she agreed, on %1."))
        vouching = isolated(approval.attested_by or self.tr("Someone"))
        return how.replace("%1", day(approval.date)).replace("%2", vouching)

    def _show_message(self, state: ReadState) -> None:
        if state.story is not None and state.story.aside:
            self._aside.show_aside(state.story.row.pseudonym, state.asked, state.error)
            return
        told = (state.error, state.asking_to_delete)
        if told == self._told:
            return
        self._told = told
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.asking_to_delete:
            self._ask_to_delete()
        else:
            self._message.clear_message()

    def _ask_to_delete(self) -> None:
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Delete %1 here?").replace("%1", isolated(self.title)),
            self.tr(
                "All of it is erased from this computer. That it arrived, and what was answered, stays in "
                "the list. Whoever sent it still has it."
            ),
            actions=(
                (self.tr("Keep it"), lambda: self._presenter.ask_to_delete(False)),
                (self.tr("Delete"), self._presenter.delete),
            ),
        )
        self._message.focus_first()

    def leave(self) -> None:
        """Be silent; nothing is unsaved here."""
        self._listening.close()
        self._copies.close()
        self._presenter.close()
