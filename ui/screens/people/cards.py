"""How a person is shown wherever cards are: name, role, words to compare, trust, a code to scan."""

from __future__ import annotations

import datetime as dt

import segno
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Role, Trust
from ui.i18n import isolated, moment_day
from ui.theme import Size, Space, ThemeName, Tone, current
from ui.theme.tokens import PALETTES
from ui.widgets import Pill, Small, Strong, Text, hbox, vbox
from ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate
_QUIET = 2  # modules of white around a code on a white ground of its own


def name_of(person: Person) -> str:
    """Return what a person is called: the name on the card, else the alias."""
    return isolated(person.name or person.alias)


def role_words(role: Role) -> str:
    """Return what a card says that its owner does."""
    return {
        Role.HELPER: translate("People", "Helper"),
        Role.COORDINATOR: translate("People", "Coordinator"),
        Role.ARCHIVE: translate("People", "Archive"),
    }[role]


def trust_pill(trust: Trust) -> tuple[str, Tone]:
    """Return what was decided about a card, and its tone."""
    return {
        Trust.TRUSTED: (translate("People", "Trusted"), Tone.DONE),
        Trust.UNKNOWN: (translate("People", "Not compared yet"), Tone.CAUTION),
        Trust.REVOKED: (translate("People", "Not trusted any more"), Tone.DANGER),
    }[trust]


def decided_words(person: Person) -> str:
    """Return when it was decided, "" where it never was."""
    if not person.decided:
        return ""
    day = moment_day(dt.datetime.fromisoformat(person.decided))
    if person.trust is Trust.REVOKED:
        return translate("People", "since %1").replace("%1", day)
    return translate("People", "compared on %1").replace("%1", day)


def words_of(person: Person) -> str:
    """Return the eight words, kept left to right among words of any script."""
    return isolated(" ".join(person.words))


def digits_of(person: Person) -> str:
    """Return the same as groups of digits."""
    return isolated(" ".join(person.digits))


def about(person: Person) -> str:
    """Return what stands under a name."""
    return " · ".join(part for part in (decided_words(person), words_of(person)) if part)


class WordsToCompare(QWidget):
    """The eight words, large enough to be read out, and the digits under them."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Text(words_of(person))
        words.setProperty("role", "strong")
        words.setAccessibleName(
            translate("People", "Words to compare: %1").replace("%1", " ".join(person.words))
        )
        digits = Small(digits_of(person))
        self.setLayout(vbox(words, digits, gap=Space.XXS))


class PersonLine(QWidget):
    """A name and a role, when the words were compared, the words; the trust at the trailing end."""

    def __init__(self, person: Person, *, code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role = Small(role_words(person.role))
        role.setWordWrap(False)
        head = QWidget()
        pill = Pill(*trust_pill(person.trust))
        head.setLayout(FlowLayout(Strong(name_of(person)), role, pill, last_trails=True))
        words = vbox(gap=Space.XXS)
        words.addWidget(head)
        words.addWidget(Small(about(person)))
        words.addStretch(1)
        row = hbox(gap=Space.S)
        if code:
            sign = CodeToScan(person.fingerprint, Size.ROW)
            sign.setAccessibleName(translate("People", "Code of this key"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)


class CodeToScan(QLabel):
    """A QR code, dark on white in every theme, for cameras read no other. Made in memory."""

    def __init__(self, content: bytes | str, size: int, parent: QWidget | None = None) -> None:
        """Show `content` in at least `size` (of the tokens) a side, more where its squares need it."""
        super().__init__(parent)
        self.setPixmap(code_to_scan(content, current().px(size)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def code_to_scan(content: bytes | str, side: int) -> QPixmap:
    """Return a QR code of about `side` pixels: whole pixels a module, at least one."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    rows = [bytes(row) for row in segno.make_qr(content, error="l").matrix_iter(border=_QUIET)]
    count = len(rows)
    image = QImage(count, count, QImage.Format.Format_RGB32)
    dark, light = (QColor(getattr(PALETTES[ThemeName.CONTRAST], name)) for name in ("ink", "paper"))
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            image.setPixelColor(x, y, dark if is_dark else light)
    whole = max(1, round(side * ratio / count)) * count
    picture = QPixmap.fromImage(image.scaled(whole, whole))
    picture.setDevicePixelRatio(ratio)
    return picture
