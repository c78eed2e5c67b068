"""Every word of the window can be translated: a language that wraps what it is given shows the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.paths import resource
from tbtt_desktop.services import consent, recovery
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, StoryId
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.ui.screens.protect_story import tell
from ui import i18n, settings_file
from ui.app import App
from ui.countries import countries
from ui.route import Route, Screen
from ui.screens.unlock.page import UnlockPage
from ui.settings_file import KnownVault, Settings
from ui.shell import Shell

WAIT = 20_000
OPEN, CLOSE = "⟦", "⟧"


class Pseudo(QTranslator):
    """Says everything in brackets, and longer."""

    def isEmpty(self) -> bool:
        """Never."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Wrap."""
        return f"{OPEN}{source}{'~' * (len(source) // 3)}{CLOSE}"


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A window in that language, from right to left."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    monkeypatch.setattr(
        i18n, "install", lambda app, _: app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    )
    yield
    qapp.removeTranslator(translator)


def words_of(widget: QWidget) -> Iterator[str]:
    """Every word that a widget shows or says."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.accessibleName()
        yield one.accessibleDescription()
        yield one.toolTip()
        yield one.windowTitle()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QComboBox):
            yield from (one.itemText(index) for index in range(one.count()))
        if isinstance(one, QTextEdit | QPlainTextEdit):
            yield one.placeholderText()
        if isinstance(one, QTableView):
            model = one.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


# What is the same in every language: names of languages and keys, and what people wrote.
SAME = {
    *(language.name for language in i18n.LANGUAGES),
    "Green notebook",
    "Rain",
    "amal",
    "desk",
    "amal-field-team",
}
KEY = re.compile(
    r"(Ctrl\+|Shift\+|Alt\+)*(F\d+|[A-Z]|Enter|Del|Esc|PgUp|PgDown|Home|End|Left|Right|Up|Down|Space)"
)


def untranslated(widget: QWidget, also: frozenset[str] = frozenset()) -> set[str]:
    """The words that nobody can translate."""
    found = set()
    for words in words_of(widget):
        # What stands between the isolating signs is what a person wrote, or a name.
        plain = re.sub("\u2068.*?\u2069", "", words, flags=re.DOTALL).strip()
        told = OPEN in plain or plain in SAME or also.issuperset(plain.split(": ")) or KEY.fullmatch(plain)
        if re.search(r"[^\W\d_]", plain) and not told:
            found.add(plain)
    return found


@pytest.mark.usefixtures("pseudo")
def test_the_unlock_screen(folder: Path, start: Callable[[], App]) -> None:
    """The first words she sees would be in a language she does not read."""
    app = start()
    assert untranslated(app.window) == set()


@pytest.mark.usefixtures("pseudo")
def test_the_set_up(settings_place: Path, start: Callable[[], App], qtbot: QtBot) -> None:
    """A helper could not set her vault up."""
    app = start()
    page = app.window.screen_shown()
    folder = str(settings_place)
    assert page is not None
    assert {words for words in untranslated(page) if folder not in words} == set()
    page._presenter.language_chosen()  # type: ignore[attr-defined]
    assert {words for words in untranslated(page) if folder not in words} == set()
    page._presenter.about("Green notebook", settings_place / "v", Role.HELPER, "amal")  # type: ignore[attr-defined]
    suggested = page.question()._presenter.state.suggested  # type: ignore[attr-defined]
    assert untranslated(page) == {suggested}


@pytest.mark.usefixtures("pseudo")
def test_the_way_back(folder: Path, start: Callable[[], App]) -> None:
    """Without her passphrase she would also be without words."""
    app = start()
    app.show_recover()
    assert untranslated(app.window) == set()


@pytest.fixture
def told(settings_place: Path, world: World) -> tuple[Path, StoryId]:
    """A vault with a story that has something of everything, and people."""
    made = make_vault(settings_place / "notebook", world)
    desk = make_vault(settings_place / "desk", world, Role.COORDINATOR, "desk").vault
    introduce(made.vault, desk)
    desk.close()
    story = tell(made.vault)
    consent.change(made.vault, story.story_id, grant=[Scope.STORE_LOCAL])
    recovery.confirm_drill(made.vault)
    made.vault.close()
    place = settings_place / "notebook"
    settings_file.save(Settings(language="en", vaults=(KnownVault("Green notebook", place),)))
    return place, story.story_id


def strings(value: object) -> Iterator[str]:
    """Every text in a document."""
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def asked() -> frozenset[str]:
    """What is said and asked, and the codes: plain files with every language in them."""
    files = (*resource("forms").rglob("*.yaml"), resource("taxonomy.yaml"))
    return frozenset(text for path in files for text in strings(yaml.safe_load(path.read_bytes())))


def named_elsewhere() -> frozenset[str]:
    """Languages, days and months, whose names come from Qt, and countries, whose names come from CLDR."""
    locales = [QLocale(language) for language in QLocale.Language]
    here = QLocale()
    return frozenset(
        {here.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)}
        | {here.standaloneMonthName(month) for month in range(1, 13)}
        | {locale.nativeLanguageName() for locale in locales}
        | {QLocale.languageToCode(language) for language in QLocale.Language}
        | {name for _, name in countries()}
    )


@pytest.mark.usefixtures("pseudo")
def test_every_screen(told: tuple[Path, StoryId], start: Callable[[], App], qtbot: QtBot) -> None:
    """One sentence in English on a page in Urdu, and she guesses at the rest."""
    _, story_id = told
    app = start()
    unlock = app.window.screen_shown()
    assert isinstance(unlock, UnlockPage)
    QTest.keyClicks(unlock._passphrase._line, PASSPHRASE)
    QTest.keyClick(unlock._passphrase._line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), Shell), timeout=WAIT)
    assert app._opened is not None
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    found = {}
    for screen in Screen:
        app._opened.open(Route(screen, story_id))
        qtbot.waitUntil(lambda: not app.jobs().busy(), timeout=WAIT)
        qtbot.wait(50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert shell.route is not None
        assert shell.route.screen == screen
        found[screen.value] = untranslated(shell, asked() | named_elsewhere())
    assert {screen: words for screen, words in found.items() if words} == {}


def test_what_is_not_translated_is_seen(qtbot: QtBot, pseudo: None) -> None:
    """A check that sees nothing proves nothing."""
    widget = QLabel("Plain words")
    qtbot.addWidget(widget)
    assert untranslated(widget) == {"Plain words"}
    widget.setText(QCoreApplication.translate("Test", "Plain words"))
    assert untranslated(widget) == set()
