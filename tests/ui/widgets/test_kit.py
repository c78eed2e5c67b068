"""The kit: by keyboard, with names, large enough, quiet when it should be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Size, Theme, ThemeName, Tone, apply, current
from ui.widgets import (
    Cell,
    CheckRow,
    ChipButton,
    ChoiceList,
    Column,
    DangerButton,
    EmptyState,
    InlineMessage,
    LinkButton,
    PassphraseField,
    Picker,
    Pill,
    PrimaryButton,
    PrivateLineEdit,
    ProgressPanel,
    QuietButton,
    Row,
    SavedNote,
    SearchField,
    SecondaryButton,
    Step,
    Stepper,
    Switch,
    SwitchRow,
    TableList,
)
from ui.widgets import fields as fields_module
from ui.widgets.surfaces import hbox, vbox

Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Show a widget and wait until it is."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: PrimaryButton("Save"),
    "secondary": lambda: SecondaryButton("Pause", icon="pause", key="F6"),
    "danger": lambda: DangerButton("Finish"),
    "link": lambda: LinkButton("Change"),
    "quiet": lambda: QuietButton("English"),
    "chip": lambda: ChipButton("All"),
    "switch": lambda: Switch("Record my voice"),
    "check": lambda: CheckRow("We are alone"),
    "search": lambda: SearchField("Search in everything"),
    "line": lambda: PrivateLineEdit("Name"),
    "picker": lambda: Picker("Language"),
}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", CONTROLS)
def test_controls_can_be_hit_and_named(qtbot: QtBot, qapp: QApplication, kind: str, scale: float) -> None:
    """Somebody with shaking hands, or without sight, could not use it."""
    apply(qapp, Theme(scale=scale))
    control = shown(qtbot, CONTROLS[kind]())
    assert control.height() >= current().px(Size.TARGET)
    assert control.sizeHint().width() >= current().px(Size.TARGET)
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface.text(QAccessible.Text.Name)
    assert interface.role() != QAccessible.Role.NoRole
    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (lambda: Switch("Voice"), QAccessible.Role.CheckBox),
        (lambda: CheckRow("Alone"), QAccessible.Role.CheckBox),
        (lambda: PrimaryButton("Save"), QAccessible.Role.PushButton),
        (lambda: PrivateLineEdit("Name"), QAccessible.Role.EditableText),
    ],
)
def test_a_screen_reader_hears_what_it_is(
    qtbot: QtBot, make: Callable[[], QWidget], role: QAccessible.Role
) -> None:
    """A switch that is read as a picture cannot be switched by who does not see it."""
    control = shown(qtbot, make())
    assert QAccessible.queryAccessibleInterface(control).role() == role


@pytest.mark.parametrize("make", [lambda: Switch("Voice"), lambda: CheckRow("We are alone")])
def test_toggles_answer_to_the_space_bar(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    """Without a mouse she could not say yes, nor no."""
    toggle = shown(qtbot, make())
    assert isinstance(toggle, QAbstractButton)
    QTest.keyClick(toggle, Key.Key_Space)
    assert toggle.isChecked()
    QTest.keyClick(toggle, Key.Key_Space)
    assert not toggle.isChecked()


def test_the_sentence_switches_too(qtbot: QtBot) -> None:
    """A small switch far from its sentence is missed, and her answer with it."""
    row = SwitchRow("Record my voice")
    shown(qtbot, row)
    heard: list[bool] = []
    row.toggled.connect(heard.append)
    QTest.mouseClick(row.label, Qt.MouseButton.LeftButton)
    assert (row.is_on(), heard) == (True, [True])
    row.set_on(False)
    assert heard == [True], "set by the program, nobody is told"


def test_a_long_check_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    """Half of what she agrees to would stand outside the window."""
    row = CheckRow(
        "She knows that she can stop, pause or leave anything out, at any moment, without a reason."
    )
    shown(qtbot, row)
    assert row.heightForWidth(200) > 2 * row.heightForWidth(2_000)


def test_buttons_answer_to_their_key(qtbot: QtBot) -> None:
    """The key that the button shows would do nothing."""
    button = SecondaryButton("As it leaves", key="F9")
    shown(qtbot, button)
    button.setText("As it was")
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Key.Key_F9)


def test_the_stepper_goes_anywhere_and_says_what_is_done(qtbot: QtBot) -> None:
    """A story's steps are walked in any order; a check that is not heard is no check."""
    stepper = Stepper()
    stepper.resize(1_000, 60)
    shown(qtbot, stepper)
    stepper.show_state(Step.INTERVIEW, {Step.BEFORE})
    buttons = stepper.findChildren(QAbstractButton)
    assert [button.accessibleName() for button in buttons][:2] == ["1. Before we begin, done", "2. Interview"]
    with qtbot.waitSignal(stepper.chosen) as heard:
        QTest.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert heard.args == [Step.PROTECT.value]
    assert [button.accessibleDescription() for button in buttons] == ["", "You are here", "", "", ""]


def test_the_stepper_fits_a_narrow_window(qtbot: QtBot) -> None:
    """At large letters the last steps would stand outside the window."""
    stepper = Stepper()
    shown(qtbot, stepper)
    stepper.show_state(Step.INTERVIEW, ())
    narrow = stepper.minimumSizeHint().width()
    stepper.resize(narrow, 60)
    QApplication.processEvents()
    last = stepper.findChildren(QAbstractButton)[-1]
    assert last.geometry().right() <= narrow


ROWS = (
    Row("a", (Cell("Rain", strong=True), Cell("Needs protecting", Tone.CAUTION))),
    Row("b", (Cell("Cedar", strong=True), Cell("Ready", Tone.ACCENT))),
)


def table(qtbot: QtBot) -> TableList:
    """A list of two stories."""
    listed = TableList(
        "Stories", (Column("Known here as"), Column("Where it stands")), EmptyState("list", "None", "Begin.")
    )
    listed.resize(900, 300)
    shown(qtbot, listed)
    listed.set_rows(ROWS)
    return listed


def test_a_list_is_walked_and_opened_by_keyboard(qtbot: QtBot) -> None:
    """Without a mouse no story could be opened."""
    listed = table(qtbot)
    opened: list[str] = []
    listed.activated.connect(opened.append)
    listed.view().setFocus()
    assert listed.current_key() == "a"
    QTest.keyClick(listed.view(), Key.Key_Down)
    QTest.keyClick(listed.view(), Key.Key_Return)
    assert opened == ["b"]


def test_a_list_keeps_its_place_and_says_its_cells(qtbot: QtBot) -> None:
    """After each change one would be thrown back to the top."""
    listed = table(qtbot)
    listed.select("b")
    listed.set_rows((Row("c", ROWS[0].cells), *ROWS))
    assert listed.current_key() == "b"
    index = listed.view().model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Where it stands: Needs protecting"


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    """An empty frame looks broken."""
    listed = table(qtbot)
    listed.set_rows(())
    assert not listed.view().isVisible()
    empty = listed.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()


def test_a_half_typed_passphrase_is_forgotten(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody called away would leave most of her passphrase in the field."""
    monkeypatch.setattr(fields_module, "FORGET_AFTER", 30)
    field = PassphraseField("Passphrase")
    shown(qtbot, field)
    QTest.keyClicks(field._line, "half of it")
    field.set_shown(True)
    qtbot.waitUntil(lambda: not field.text())
    assert field._line.echoMode() == QLineEdit.EchoMode.Password


def test_a_shown_passphrase_cannot_be_selected(qtbot: QtBot) -> None:
    """Selected, it would lie in X11's PRIMARY for any program to read."""
    field = PassphraseField("Passphrase")
    shown(qtbot, field)
    field.set_text("six good words")
    field.set_shown(True)
    field.select_all()
    assert not field._line.hasSelectedText()
    field.set_shown(False)
    field.select_all()
    assert field._line.hasSelectedText()


def test_a_message_says_itself_to_a_screen_reader_and_goes(qtbot: QtBot) -> None:
    """What went wrong would be seen but not heard, and its buttons would pile up."""
    message = InlineMessage()
    qtbot.addWidget(message)
    pressed: list[str] = []
    message.show_message(
        Tone.DANGER, "No room", "Nothing was lost.", actions=(("Try again", lambda: pressed.append("x")),)
    )
    assert (message.accessibleName(), message.accessibleDescription()) == ("No room", "Nothing was lost.")
    button = message.findChild(QAbstractButton)
    assert button is not None
    button.click()
    message.show_message(Tone.INFO, "Done")
    assert pressed == ["x"]
    assert [b for b in message.findChildren(QAbstractButton) if not b.isHidden()] == []
    message.clear_message()
    assert message.isHidden()


def test_progress_says_what_and_can_be_stopped(qtbot: QtBot) -> None:
    """A bar without words, or that cannot be stopped, is a locked door."""
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.start("Checking the final bytes")
    panel.show_progress("Checking the final bytes", 1, 2)
    cancel = panel.findChild(QAbstractButton)
    assert cancel is not None
    with qtbot.waitSignal(panel.cancelled):
        cancel.click()
    assert not cancel.isEnabled()
    panel.finish()
    assert panel.isHidden()


def test_saved_is_said_only_when_it_is(qtbot: QtBot) -> None:
    """She would pull the plug on the word."""
    note = SavedNote()
    qtbot.addWidget(note)
    said = []
    for show in (note.show_saving, note.show_not_saved, note.show_saved, note.show_nothing):
        show()
        said.append(note.text())
    assert said == ["Saving…", "Not saved", "Saved", ""]


@pytest.mark.parametrize(
    "kind", ["primary", "secondary", "danger", "link", "quiet", "chip", "switch", "check"]
)
def test_the_focus_has_one_ring(qtbot: QtBot, kind: str) -> None:
    """Whoever came by Tab saw a grey box behind the words of a button, within its ring."""
    control = CONTROLS[kind]()
    shown(qtbot, control)
    control.setFocus()
    pictures = []
    for by_keys in (False, True):  # of a window, that the focus was last moved by a key
        control.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keys)
        pictures.append(control.grab().toImage())
    assert pictures[0] == pictures[1]


def test_choices_move_with_the_arrows(qtbot: QtBot) -> None:
    """Without a mouse the vault could not be chosen."""
    choices = ChoiceList("Vaults")
    for key in ("a", "b", "c"):
        choices.add(key, key.upper())
    choices.choose("a")
    shown(qtbot, choices)
    choices.setFocus()
    with qtbot.waitSignal(choices.chosen) as heard:
        QTest.keyClick(choices._rows["a"], Key.Key_Down)
    assert (heard.args, choices.current_key()) == (["b"], "b")


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("kind", ["rows", "chips"])
def test_tab_comes_to_what_is_chosen_of_a_group(qtbot: QtBot, kind: str, back: bool) -> None:
    """Shift+Tab came to the last row, and an arrow from there made a helper of a coordinator."""
    before, after = QLineEdit(), QLineEdit()
    if kind == "rows":
        rows = ChoiceList("What you do")
        group: QWidget = rows
        choices: list[QAbstractButton] = [rows.add(name, name) for name in ("one", "two", "three")]
    else:
        group = QWidget()
        choices = [ChipButton(name) for name in ("one", "two", "three")]
        group.setLayout(hbox(*choices))
    choices[1].setChecked(True)
    window = QWidget()
    window.setLayout(vbox(before, group, after))
    shown(qtbot, window)
    begin, end = (after, before) if back else (before, after)
    key, modifier = (Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) if back else (Key.Key_Tab, _NONE)
    begin.setFocus()
    QTest.keyClick(begin, key, modifier)
    assert QApplication.focusWidget() is choices[1]
    QTest.keyClick(choices[1], key, modifier)
    assert QApplication.focusWidget() is end
    QTest.keyClick(end, Key.Key_Tab if back else Key.Key_Backtab)
    assert QApplication.focusWidget() is choices[1]
    QTest.keyClick(choices[1], Key.Key_Down if kind == "rows" else Key.Key_Right)
    assert QApplication.focusWidget() is choices[2]
    assert choices[2].isChecked()


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_paints_in_both_directions(
    qtbot: QtBot, qapp: QApplication, theme: ThemeName, direction: Qt.LayoutDirection
) -> None:
    """A widget that cannot be drawn in Arabic takes its page with it."""
    qapp.setLayoutDirection(direction)
    apply(qapp, Theme(theme))
    widgets: list[QWidget] = [make() for make in CONTROLS.values()]
    widgets += [table(qtbot), Stepper(), Pill("Ready", Tone.DONE)]
    for widget in widgets:
        qtbot.addWidget(widget)
        picture = widget.grab().toImage()
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
        }
        assert picture.size() != QSize()
        assert len(colours) > 1, type(widget).__name__


def test_a_flush_link_begins_below_the_text_above(qtbot: QtBot) -> None:
    """Indented by the ring that it has now and then, it looks as if it belonged to something else."""
    plain, flush = LinkButton("Delete here…"), LinkButton("Delete here…", flush=True)
    for link in (plain, flush):
        qtbot.addWidget(link)
        link.resize(link.sizeHint())
    assert flush.width() < plain.width()
    assert [first_ink(link) > 5 for link in (plain, flush)] == [True, False]
    assert flush.height() >= Size.TARGET


def first_ink(widget: QWidget) -> int:
    """Return the first column in which something is drawn."""
    picture = widget.grab().toImage()
    ground = picture.pixelColor(0, picture.height() // 2)
    return next(
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) != ground
    )


@pytest.mark.parametrize("name", ThemeName)
def test_a_switch_that_is_off_is_hollow(qtbot: QtBot, qapp: QApplication, name: ThemeName) -> None:
    """In high contrast both colours are nearly black: whether she agreed hung on the place of a dot."""
    apply(qapp, Theme(name))
    switch = Switch("Keep it in this vault")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    seen = []
    for on in (True, False):
        switch.setChecked(on)
        picture = switch.grab().toImage()
        middle = picture.pixelColor(picture.width() // 2 - 5 * (1 if on else -1), picture.height() // 2)
        seen.append(middle.name())
    assert seen == [current().color("done").name(), current().color("panel").name()]
    apply(qapp, Theme())
