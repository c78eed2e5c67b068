"""Every screen, and how to get there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import approval, protect, stories, transcripts, voices
from tbtt_desktop.services.salvage import Salvaged
from tbtt_desktop.services.vaults import Created
from tbtt_desktop.stories.records import ItemKind, Role, StoryId
from tbtt_desktop.vault.errors import VaultRefused
from ui.route import Route, Screen
from ui.screens.care.presenter import Done
from ui.screens.custody import CustodyCard
from ui.screens.hand_over.giving import GivingCard
from ui.screens.hand_over.her_copy import HerCopyCard
from ui.screens.hand_over.lines import RecipientLine, StoryLine
from ui.screens.hand_over.originals import OriginalsCard
from ui.screens.kits.page import KitsPage
from ui.screens.protect.voice_choice import VoiceChoiceRow
from ui.screens.read.original import OriginalBlock
from ui.screens.recover.due import open_due
from ui.screens.recover.field import ShareField
from ui.screens.setup.page import SetupPage
from ui.screens.setup.presenter import SetupPresenter, SetupState, SetupStep
from ui.screens.setup.shares import SharesPresenter, SharesSteps
from ui.screens.unlock.damaged import DamagedPage
from ui.screens.unlock.damaged_presenter import DamagedPresenter
from ui.screens.unlock.way_in import WayIn
from ui.screenshots.made import Made
from ui.screenshots.seeing import find_no_camera, look_through_camera
from ui.screenshots.speaking import go_off_record, record, try_microphone
from ui.screenshots.studio import NotPictured, Shot, Studio
from ui.widgets.drop import DropZone
from ui.widgets.files import DialogFileChooser
from ui.widgets.transcript import TranscriptEdit
from ui.widgets.waveform_panel import SoundPanel
from ui.window import Cover

SPOKEN = "He knew where I was, every hour of the day. My name is Amina Yusuf. I was afraid to go out."


def shots(opened: Studio, made: Made) -> tuple[Shot, ...]:
    """Return every screen, those before a vault is open first."""
    return (*_before(opened, made), *_helper(opened, made), *_desk(opened, made))


def _before(opened: Studio, made: Made) -> tuple[Shot, ...]:
    def show(screen: Callable[[], QWidget]) -> Callable[[], None]:
        def act() -> None:
            opened.leave()
            opened.window.show_only(screen())

        return act

    def unlock() -> None:
        opened.leave()
        opened.knows(*made.known.values())
        opened.show_unlock()

    def setup(step: SetupStep) -> Callable[[], QWidget]:
        start = SetupState(
            step=step,
            first=SetupStep.LANGUAGE,
            vault_name="Green notebook",
            folder=made.helper.files.folder,
            alias="amal",
        )
        return lambda: SetupPage(opened, SetupPresenter(start, opened.jobs, _not_made, _not_shown))

    def shares(*, asking: bool) -> Callable[[], QWidget]:
        def build() -> QWidget:
            presenter = SharesPresenter(made.shares, WORLD, _nothing)
            steps = SharesSteps(presenter, DialogFileChooser(opened.window))
            steps.guard(_nothing, _nothing)
            if asking:
                presenter.ask()
            return steps

        return build

    def recover() -> None:
        opened.leave()
        opened.knows(*made.known.values())
        opened.show_recover()

    return (
        Shot("unlock", unlock),
        Shot("setup-language", show(setup(SetupStep.LANGUAGE))),
        Shot("setup-about", show(setup(SetupStep.ABOUT))),
        Shot("setup-passphrase", show(setup(SetupStep.PASSPHRASE))),
        Shot("setup-share", show(shares(asking=False))),
        Shot("setup-drill", show(shares(asking=True))),
        Shot("damaged", show(lambda: _damaged(opened, made))),
        Shot("damaged-saved", show(lambda: _damaged(opened, made, _some_lost(made)))),
        Shot("recover", recover),
        Shot("recover-typing", lambda: _type_shares(opened, made, recover)),
        Shot("recover-due", show(lambda: open_due(opened, made.helper, _nothing))),
        Shot("locked", show(_locked)),
    )


def _damaged(opened: Studio, made: Made, saved: Salvaged | None = None) -> QWidget:
    known, reason = made.known[Role.HELPER], VaultRefused("vault_damaged")
    presenter = DamagedPresenter(known.folder, WayIn("typed"), reason, opened.jobs, _not_shown)
    page = DamagedPage(opened, known.name, presenter)
    if saved is not None:
        presenter.change(done=Done("salvage", Path("notebook-2"), saved.stories, salvaged=saved))
    return page


def _some_lost(made: Made) -> Salvaged:
    rain, harbour = made.stories["rain"], made.stories["harbour"]
    names = {rain: "Rain", harbour: "River 2"}
    damaged = {"media_chunks": 2, "stories": 1}
    return Salvaged(2_140, 7, damaged, (harbour,), ((rain, 3),), 0, identity=True, names=names)


def _helper(opened: Studio, made: Made) -> tuple[Shot, ...]:
    def at(screen: Screen, story: str = "", place: str = "") -> Callable[[], object]:
        story_id: StoryId | None = made.stories[story] if story else None
        return lambda: opened.go(made.known[Role.HELPER], made.helper, Route(screen, story_id, place))

    def her_copy() -> None:
        at(Screen.HAND_OVER, "rain")()
        card = opened.window.findChild(HerCopyCard)
        if not isinstance(card, HerCopyCard):
            raise NotPictured("there is nothing to make her copy with")
        card.begin.click()
        QCoreApplication.processEvents()  # Qt places what came in with the next event
        area = opened.window.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(card.make)

    def give_whole() -> None:
        at(Screen.HAND_OVER, "rain")()
        card = opened.window.findChild(GivingCard)
        if not isinstance(card, GivingCard):
            raise NotPictured("there is nothing to give a story with")
        card.button.click()
        area = opened.window.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(card)

    return (
        Shot("stories", at(Screen.STORIES)),
        Shot("before", at(Screen.BEFORE, "rain")),
        Shot("before-new", at(Screen.BEFORE, "meadow")),
        Shot("interview", at(Screen.INTERVIEW, "rain")),
        Shot("interview-recording", lambda: _record(opened, made, at(Screen.INTERVIEW, "harbour"))),
        Shot(
            "interview-off-record",
            lambda: _record(opened, made, at(Screen.INTERVIEW, "harbour"), go_off_record),
        ),
        Shot(
            "interview-trying",
            lambda: _record(opened, made, at(Screen.INTERVIEW, "harbour"), try_microphone),
        ),
        Shot("interview-camera", lambda: _see(opened, at(Screen.INTERVIEW, "rain"), look_through_camera)),
        Shot("interview-no-camera", lambda: _see(opened, at(Screen.INTERVIEW, "rain"), find_no_camera)),
        Shot("interview-playing", lambda: _play(opened, at(Screen.INTERVIEW, "rain"))),
        Shot("interview-words", lambda: _write_down(opened, at(Screen.INTERVIEW, "rain"))),
        Shot("what-happened", at(Screen.WHAT_HAPPENED, "rain")),
        Shot("protect-text", at(Screen.PROTECT, "rain", "text")),
        Shot("keys", lambda: _press(opened, at(Screen.PROTECT, "rain", "text"), "F1")),
        Shot("protect-voice", at(Screen.PROTECT, "rain", "voice")),
        Shot("protect-voice-playing", lambda: _play(opened, at(Screen.PROTECT, "rain", "voice"))),
        Shot(
            "protect-voice-other", lambda: _say_otherwise(opened, made, at(Screen.PROTECT, "delta", "voice"))
        ),
        Shot("protect-voice-leaving", lambda: _press(opened, at(Screen.PROTECT, "rain", "voice"), "F9")),
        Shot("protect-pictures", at(Screen.PROTECT, "rain", "pictures:2")),
        Shot("protect-table", at(Screen.PROTECT, "rain", "pictures")),
        Shot("protect-crop", lambda: _press(opened, at(Screen.PROTECT, "rain", "pictures:2"), "X")),
        Shot("protect-leaving", at(Screen.PROTECT, "rain", "leaving")),
        Shot("protect-agreed", at(Screen.PROTECT, "cedar", "leaving")),
        Shot("hand-over-story", at(Screen.HAND_OVER, "rain")),
        Shot("hand-over-originals", lambda: _give_originals(opened, made, at(Screen.HAND_OVER, "delta"))),
        Shot("hand-over-whole", give_whole),
        Shot("hand-over-her-copy", her_copy),
        Shot("hand-over", at(Screen.HAND_OVER)),
        Shot("ledger", at(Screen.LEDGER)),
        Shot("withdraw", at(Screen.WITHDRAW, "river")),
        Shot("people", at(Screen.PEOPLE)),
        Shot("people-large", at(Screen.PEOPLE, place="large")),
        Shot("people-revoking", at(Screen.PEOPLE, place="revoke:desk")),
        Shot("people-rotating", at(Screen.PEOPLE, place="rotate")),
        Shot("kits", at(Screen.KITS)),
        Shot("kits-looking", at(Screen.KITS, place="coast")),
        Shot("settings", at(Screen.SETTINGS)),
        Shot("vault-keys", at(Screen.KEYS)),
        Shot("vault-keys-add", at(Screen.KEYS, place="add")),
        Shot("vault-keys-shares", at(Screen.KEYS, place="shares")),
        Shot("vault-keys-check", at(Screen.KEYS, place="check")),
        Shot("vault-keys-rekey", at(Screen.KEYS, place="rekey")),
        Shot("vault-keys-erase", at(Screen.KEYS, place="erase")),
        Shot("care", at(Screen.CARE)),
        Shot("activity", at(Screen.ACTIVITY)),
    )


def _type_shares(opened: Studio, made: Made, go: Callable[[], object]) -> None:
    go()
    first, second = (" ".join(share.words) for share in made.shares[:2])
    slip = second.split()
    fields = [field for field in opened.window.findChildren(ShareField) if field.isVisible()]
    for field, text in zip(fields, (first, " ".join([*slip[:4], "acedemic"]) + " "), strict=True):
        field.edit.setFocus()
        field.edit.insertPlainText(text)
    opened.settle()


def _press(opened: Studio, go: Callable[[], object], key: str) -> None:
    go()
    opened.press(key)
    opened.settle()


def _record(
    opened: Studio, made: Made, go: Callable[[], object], speak: Callable[[Studio], None] = record
) -> None:
    for item in stories.view(made.helper, made.stories["harbour"]).items:
        if item.kind is ItemKind.AUDIO:
            stories.remove_item(made.helper, item.item_id)  # of the picture before
    go()
    speak(opened)


def _see(opened: Studio, go: Callable[[], object], camera: Callable[[Studio], None]) -> None:
    go()
    camera(opened)


def _play(opened: Studio, go: Callable[[], object]) -> None:
    """Play the sound of a page from its middle, where it can be seen."""
    go()
    panel = opened.window.findChild(SoundPanel)
    if not isinstance(panel, SoundPanel):
        raise NotPictured("there is no sound")
    for area in opened.window.findChildren(QScrollArea):
        if area.isAncestorOf(panel):
            area.ensureWidgetVisible(panel)
    panel.waveform.go_to(panel.waveform.view().frames * 2 // 5)
    opened.press("F4")
    opened.settle()


def _say_otherwise(opened: Studio, made: Made, go: Callable[[], object]) -> None:
    """Let a synthetic voice say the words of a sound, and show how that is chosen."""
    story_id = made.stories["delta"]
    sound = next(item for item in stories.view(made.helper, story_id).items if item.audio is not None)
    transcripts.write(made.helper, sound.item_id, SPOKEN)
    if not sound.transcribed:
        protect.cover_term(made.helper, story_id, "Amina Yusuf")
    voices.revoice(made.helper, story_id, sound.item_id, "en")
    go()
    for area in opened.window.findChildren(QScrollArea):
        row = area.findChild(VoiceChoiceRow)
        if isinstance(row, VoiceChoiceRow):
            area.ensureWidgetVisible(row)
    opened.settle()


def _see_originals(opened: Studio, go: Callable[[], object]) -> None:
    """Show the last original that came in, and through whose hands they went."""
    go()
    blocks, log = opened.window.findChildren(OriginalBlock), opened.window.findChild(CustodyCard)
    if not blocks or not isinstance(log, CustodyCard):
        raise NotPictured("no original came in")
    blocks[-1].button.click()
    opened.settle()
    area = opened.window.findChild(QScrollArea)
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(log)


def _give_originals(opened: Studio, made: Made, go: Callable[[], object]) -> None:
    """Choose a story once more, with its originals."""
    approval.approve(made.helper, made.stories["delta"])  # of the picture before
    go()
    line, card = opened.window.findChild(StoryLine), opened.window.findChild(OriginalsCard)
    if not isinstance(card, OriginalsCard) or not isinstance(line, StoryLine):
        raise NotPictured("there is nothing to give originals of")
    for box in (line.box, card.box):
        box.click()
        opened.settle()
    area = opened.window.findChild(QScrollArea)
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(card)


def _write_down(opened: Studio, go: Callable[[], object]) -> None:
    """Go to where the words of a sound are written."""
    go()
    edit = opened.window.findChild(TranscriptEdit)
    if not isinstance(edit, TranscriptEdit):
        raise NotPictured("nobody has written anything down")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.setFocus()
    for area in opened.window.findChildren(QScrollArea):
        if area.isAncestorOf(edit):
            area.ensureWidgetVisible(edit)
    opened.settle()


def _desk(opened: Studio, made: Made) -> tuple[Shot, ...]:
    def at(screen: Screen, story: str = "", place: str = "") -> Callable[[], object]:
        story_id = made.stories[story] if story else None
        return lambda: opened.go(made.known[Role.COORDINATOR], made.desk, Route(screen, story_id, place))

    def drop() -> None:
        at(Screen.INTAKE)()
        zone = opened.window.findChild(DropZone)
        if not isinstance(zone, DropZone):
            raise NotPictured("there is no place to drop files")
        zone.dropped.emit(list(made.came_in))

    def make_kit() -> None:
        at(Screen.KITS)()
        page = opened.window.findChild(KitsPage)
        if not isinstance(page, KitsPage):
            raise NotPictured("there is no page of kits")
        page.make_of(made.kit)
        opened.settle()

    def pass_on() -> None:
        at(Screen.HAND_OVER)()
        lines = opened.window.findChildren(RecipientLine)
        if not lines:
            raise NotPictured("nobody is there to pass anything on to")
        lines[-1].box.click()

    return (
        Shot("desk-stories", at(Screen.STORIES)),
        Shot("read", at(Screen.READ, "river")),
        Shot("read-voice", at(Screen.READ, "delta")),
        Shot("read-originals", lambda: _see_originals(opened, at(Screen.READ, "delta"))),
        Shot("intake-empty", at(Screen.INTAKE)),
        Shot("intake", drop),
        Shot("decide", at(Screen.DECIDE, "river")),
        Shot("withdraw-phrase", at(Screen.WITHDRAW)),
        Shot("withdraw-received", at(Screen.WITHDRAW, "river")),
        Shot("desk-people", at(Screen.PEOPLE)),
        Shot("read-aside", at(Screen.READ, "fern", "aside")),
        Shot("desk-removing", at(Screen.PEOPLE, place="remove:samira")),
        Shot("desk-comparing", at(Screen.PEOPLE, place="compare:samira")),
        Shot("desk-roster", at(Screen.PEOPLE, place="roster")),
        Shot("desk-kit", make_kit),
        Shot("desk-pass-on", pass_on),
    )


def _locked() -> QWidget:
    text = QCoreApplication.translate(
        "Ending", "Work that was under way is being finished. Then this closes."
    )
    return Cover(QCoreApplication.translate("Ending", "Locked"), text)


def _not_made(*_: object) -> Created:
    raise NotPictured("no vault is made for a picture")


def _not_shown(*_: object) -> None:
    raise NotPictured("no vault is made for a picture")


def _nothing() -> None:
    pass
