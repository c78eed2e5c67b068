"""The style sheet, made from the tokens. Widgets choose by `kind` and `role` properties."""

from __future__ import annotations

from string import Template

from ui.theme.tokens import Palette, Radius, Size, Space, Type

_SHEET = Template("""
* { font-size: ${t_body}; }
QWidget { color: ${ink}; }
QMainWindow, QDialog, QWidget[kind="paper"] { background: ${paper}; }
QToolTip { background: ${panel}; color: ${ink}; border: 1px solid ${border}; padding: ${s_xxs}; }

QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${t_display}; font-weight: 600; }
QLabel[role="title"] { font-size: ${t_title}; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: ${muted}; }
QLabel[role="small"] { font-size: ${t_small}; color: ${muted}; }
QLabel[role="small-ink"] { font-size: ${t_small}; }
QLabel[role="reading"] { font-size: ${t_reading}; }
QLabel[role="digits"] { font-size: ${t_digits}; font-weight: 600; }
QLabel[role="danger"] { color: ${danger}; }

QFrame[kind="card"] { background: ${panel}; border: 1px solid ${line}; border-radius: ${r_card}; }
QFrame[kind="card"][tone="danger"] { border: 1px solid ${danger}; }
QFrame[kind="card"][tone="accent"] { border: 1px solid ${accent}; }
QFrame[kind="card"][tone="dashed"] { border: 1px dashed ${border}; }
QFrame[kind="line"] { background: ${line}; border: none; }
QFrame[kind="word"] { background: ${hover}; border: 1px solid ${hover}; border-radius: ${r_small}; }
QFrame[kind="word"][gap="true"] { background: ${panel}; border: 1px dashed ${border}; }
QFrame[kind="selected"] { background: ${accent_soft}; border: none; border-radius: ${r_control}; }

QFrame[kind="message"] { border: none; border-radius: ${r_card}; }
QFrame[kind="message"][tone="danger"] { background: ${danger_soft}; }
QFrame[kind="message"][tone="caution"] { background: ${caution_soft}; }
QFrame[kind="message"][tone="info"] { background: ${info_soft}; }
QFrame[kind="message"][tone="done"] { background: ${done_soft}; }
QFrame[kind="message"] QLabel { color: ${ink}; }

QPushButton {
  min-height: ${button_inner}; padding: 0px ${s_m}; border-radius: ${r_control};
  background: ${panel}; color: ${ink}; border: 1px solid ${line}; outline: none;
}
QPushButton:hover { background: ${hover}; }
QPushButton:focus { border: 2px solid ${accent}; padding: 0px ${s_m_focus}; min-height: ${button_focus}; }
QPushButton:disabled { color: ${muted}; background: ${paper}; }
QPushButton[kind="primary"] {
  background: ${accent}; color: ${on_accent}; border: 1px solid ${accent}; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: ${accent_hover}; color: ${on_accent}; }
QPushButton[kind="primary"]:focus { border: 2px solid ${ink}; }
QPushButton[kind="primary"]:disabled {
  background: ${muted_soft}; color: ${muted}; border: 1px solid ${muted_soft};
}
QPushButton[kind="strong"] { border: 1px solid ${ink}; font-weight: 600; }
QPushButton[kind="strong"]:focus { border: 2px solid ${accent}; }
QPushButton[kind="danger"] { color: ${danger}; }
QPushButton[kind="danger-primary"] {
  background: ${danger}; color: ${on_danger}; border: 1px solid ${danger}; font-weight: 600;
}
QPushButton[kind="danger-primary"]:focus { border: 2px solid ${ink}; }
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: ${accent}; padding: 0px ${s_xs};
  min-height: ${target_inner}; border-radius: ${r_small};
}
QPushButton[kind="link"]:hover { background: ${hover}; color: ${accent}; }
QPushButton[kind="link"]:focus {
  border: 2px solid ${accent}; padding: 0px ${s_xs_focus}; min-height: ${target_focus};
}
QPushButton[kind="link"]:disabled { color: ${muted}; }
QPushButton[kind="link-danger"] {
  background: transparent; border: 1px solid transparent; color: ${danger}; padding: 0px ${s_xs};
  min-height: ${target_inner}; border-radius: ${r_small};
}
QPushButton[kind="link-danger"]:focus {
  border: 2px solid ${accent}; padding: 0px ${s_xs_focus}; min-height: ${target_focus};
}
QPushButton[kind="quiet"] {
  background: transparent; border: 1px solid transparent; color: ${muted}; font-size: ${t_small};
  padding: 0px ${s_xs}; min-height: ${target_inner}; border-radius: ${r_small};
}
QPushButton[kind="quiet"]:hover { color: ${ink}; background: ${hover}; }
QPushButton[kind="quiet"]:checked { color: ${accent}; font-weight: 600; }
QPushButton[kind="quiet"]:focus {
  border: 2px solid ${accent}; padding: 0px ${s_xs_focus}; min-height: ${target_focus};
}
QPushButton[kind="chip"] {
  background: ${muted_soft}; color: ${muted}; border: 1px solid ${chip}; font-size: ${t_small};
  padding: 0px ${s_s}; min-height: ${chip_inner}; border-radius: ${r_chip};
}
QPushButton[kind="chip"]:hover { color: ${ink}; }
QPushButton[kind="chip"]:checked {
  background: ${accent_soft}; color: ${accent}; border: 1px solid ${chosen};
}
QPushButton[kind="chip"]:focus {
  border: 2px solid ${accent}; padding: 0px ${s_s_focus}; min-height: ${chip_focus};
}
QPushButton[kind="rail"] {
  background: transparent; border: 1px solid transparent; color: ${muted}; text-align: left;
  padding: 0px ${s_s}; min-height: ${rail_inner}; border-radius: ${r_control};
}
QPushButton[kind="rail"]:hover { background: ${hover}; color: ${ink}; }
QPushButton[kind="rail"][here="true"] {
  background: ${accent_soft}; color: ${accent}; font-weight: 600; border: 1px solid ${chosen};
}
QPushButton[kind="rail"]:focus {
  border: 2px solid ${accent}; padding: 0px ${s_s_focus}; min-height: ${rail_focus};
}

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: ${panel}; color: ${ink}; border: 1px solid ${border}; border-radius: ${r_control};
  padding: 0px ${s_s}; selection-background-color: ${accent}; selection-color: ${on_accent};
  placeholder-text-color: ${muted};
}
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: ${field_inner}; }
QLineEdit { lineedit-password-character: 8226; }
QTextEdit, QPlainTextEdit { padding: ${s_xs} ${s_s}; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid ${accent};
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  padding: 0px ${s_s_focus}; min-height: ${field_focus};
}
QTextEdit:focus, QPlainTextEdit:focus { padding: ${s_xs_focus} ${s_s_focus}; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled { color: ${muted}; background: ${paper}; }
QTextEdit[kind="bare"], QTextEdit[kind="bare"]:focus { border: none; background: transparent; padding: 0px; }
QTextEdit[kind="reading"] {
  font-size: ${t_reading}; border: 1px solid ${line}; border-radius: ${r_card}; padding: ${s_m};
  selection-background-color: ${selection}; selection-color: ${ink};
}
QTextEdit[kind="reading"]:focus { border: 2px solid ${accent}; padding: ${s_m_focus}; }
QTextEdit[kind="single"] { padding: 0px ${s_xxs}; }
QTextEdit[kind="single"]:focus { padding: 0px ${s_xxs_focus}; }
QTextEdit[kind="search"] { padding: 0px ${s_s} 0px ${search_lead}; border: 1px solid ${line}; }
QTextEdit[kind="search"]:focus { padding: 0px ${s_s_focus} 0px ${search_lead}; border: 2px solid ${accent}; }
QTextEdit[kind="search-rtl"] { padding: 0px ${search_lead} 0px ${s_s}; border: 1px solid ${line}; }
QTextEdit[kind="search-rtl"]:focus {
  padding: 0px ${search_lead} 0px ${s_s_focus}; border: 2px solid ${accent};
}
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${s_xl}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: ${panel}; }
QCalendarWidget QToolButton {
  background: transparent; color: ${ink}; border: none; border-radius: ${r_small};
  min-height: ${target}; min-width: ${target}; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: ${hover}; }
QCalendarWidget QAbstractItemView {
  background: ${panel}; selection-background-color: ${accent}; selection-color: ${on_accent}; outline: none;
}
QComboBox QAbstractItemView {
  background: ${panel}; color: ${ink}; border: 1px solid ${border}; outline: none;
  selection-background-color: ${accent_soft}; selection-color: ${ink};
}
QComboBox QAbstractItemView::item { min-height: ${target}; }

QListView, QTreeView {
  background: ${panel}; border: 1px solid ${line}; border-radius: ${r_control}; outline: none;
}
QListView:focus, QTreeView:focus { border: 2px solid ${accent}; }
QListView::item { min-height: ${target}; padding: 0px ${s_xs}; border-radius: ${r_small}; color: ${ink}; }
QListView::item:hover { background: ${hover}; }
QListView::item:selected { background: ${accent_soft}; color: ${ink}; }
QTreeView::item { min-height: ${target}; }
QTreeView::item:selected { background: ${accent_soft}; color: ${ink}; }
QTableView[kind="rows"] {
  background: transparent; border: none; outline: none; gridline-color: transparent;
  selection-background-color: transparent; selection-color: ${ink};
}
QListView[kind="found"], QListView[kind="found"]:focus { background: transparent; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: ${muted}; border: none; border-bottom: 1px solid ${line};
  font-size: ${t_small}; padding: 0px ${s_s}; min-height: ${row_head};
}

QProgressBar {
  background: ${muted_soft}; border: none; border-radius: ${r_bar}; max-height: ${bar}; min-height: ${bar};
}
QProgressBar::chunk { background: ${done}; border-radius: ${r_bar}; }
QProgressBar[tone="caution"]::chunk { background: ${caution}; }
QProgressBar[tone="danger"]::chunk { background: ${danger}; }

QScrollArea, QScrollArea > QWidget > QWidget[kind="paper"] { border: none; background: ${paper}; }
QScrollArea[kind="clear"] { background: transparent; }
QScrollArea[kind="page"] { background: transparent; border: 2px solid transparent; }
QScrollArea[kind="page"]:focus { border: 2px solid ${accent}; }
QScrollBar:vertical { background: transparent; width: ${s_s}; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: ${s_s}; margin: 0px; }
QScrollBar::handle { background: ${line}; border-radius: ${r_scroll}; }
QScrollBar::handle:vertical { min-height: ${s_xl}; margin: 2px; }
QScrollBar::handle:horizontal { min-width: ${s_xl}; margin: 2px; }
QScrollBar::handle:hover { background: ${border}; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0px; height: 0px;
}

QMenu { background: ${panel}; color: ${ink}; border: 1px solid ${border}; padding: ${s_xxs}; }
QMenu::item { min-height: ${target}; padding: 0px ${s_m}; border-radius: ${r_small}; }
QMenu::item:selected { background: ${accent_soft}; color: ${ink}; }
QMenu::item:disabled { color: ${muted}; }

QLabel[kind="pill"] { border-radius: ${r_pill}; padding: ${s_pill} ${s_pill_x}; font-size: ${t_small}; }
QLabel[kind="pill"][tone="accent"] { background: ${accent_soft}; color: ${accent}; }
QLabel[kind="pill"][tone="info"] { background: ${info_soft}; color: ${info}; }
QLabel[kind="pill"][tone="done"] { background: ${done_soft}; color: ${done}; }
QLabel[kind="pill"][tone="caution"] { background: ${caution_soft}; color: ${caution}; }
QLabel[kind="pill"][tone="danger"] { background: ${danger_soft}; color: ${danger}; }
QLabel[kind="pill"][tone="rose"] { background: ${rose_soft}; color: ${rose}; }
QLabel[kind="pill"][tone="muted"] { background: ${muted_soft}; color: ${muted}; }
QLabel[kind="key"] {
  background: ${panel}; color: ${muted}; border: 1px solid ${line}; border-bottom: 2px solid ${line};
  border-radius: ${r_key}; padding: 0px ${s_key}; font-size: ${t_small};
}

QFrame[kind="rail"] { background: ${paper}; border: none; border-right: 1px solid ${line}; }
QFrame[kind="rail-rtl"] { background: ${paper}; border: none; border-left: 1px solid ${line}; }
QFrame[kind="top"] { background: ${paper}; border: none; border-bottom: 1px solid ${line}; }
QFrame[kind="logo"] { background: ${accent}; border: none; border-radius: ${r_small}; }
QFrame[kind="logo-large"] { background: ${accent}; border: none; border-radius: ${r_card}; }
""")


def stylesheet(palette: Palette, scale: float) -> str:
    """Return the style sheet of a palette at a scale of 1.0 to 2.0."""

    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    sizes = {
        "t_small": px(Type.SMALL),
        "t_body": px(Type.BODY),
        "t_reading": px(Type.READING),
        "t_title": px(Type.TITLE),
        "t_display": px(Type.DISPLAY),
        "t_digits": px(Type.DIGITS),
        "s_xxs": px(Space.XXS),
        "s_xs": px(Space.XS),
        "s_s": px(Space.S),
        "s_m": px(Space.M),
        "s_l": px(Space.L),
        "s_xl": px(Space.XL),
        "r_small": px(Radius.SMALL),
        "r_control": px(Radius.CONTROL),
        "r_card": px(Radius.CARD),
        "r_key": px(Space.XXS),
        "r_bar": px(Size.BAR / 2),
        "r_scroll": px(Space.XXS),
        "s_pill": px(Space.XXS - 1),
        "s_pill_x": px(Space.XS + 2),
        "s_key": px(Space.XXS + 2),
        "bar": px(Size.BAR),
        "row_head": px(Size.ROW_HEAD),
        "target": px(Size.TARGET),
        "search_lead": px(Size.FIELD - Space.XS),
    }
    # A border of two pixels on focus must not move what is inside: a pixel less of padding.
    for name, size in (("s_m", Space.M), ("s_s", Space.S), ("s_xs", Space.XS), ("s_xxs", Space.XXS)):
        sizes[f"{name}_focus"] = f"{round(size * scale) - 1}px"
    for name, size in (
        ("button", Size.BUTTON),
        ("field", Size.FIELD),
        ("target", Size.TARGET),
        ("chip", Size.TARGET),
        ("rail", Size.BUTTON + 2),
    ):
        sizes[f"{name}_inner"] = f"{round(size * scale) - 2}px"
        sizes[f"{name}_focus"] = f"{round(size * scale) - 4}px"
    sizes["r_chip"] = f"{round(Size.TARGET * scale) // 2}px"
    sizes["r_pill"] = f"{round((Type.SMALL + 2 * Space.XXS) * scale) // 2}px"
    colours = {field: getattr(palette, field) for field in palette.__slots__}
    return _SHEET.substitute(sizes, **colours)
