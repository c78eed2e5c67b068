"""Every theme can be read, and nothing outside the theme names a colour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tbtt_desktop.stories.records import Category
from ui.theme import Theme, ThemeName, apply, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.icons import FOLDER, pixmap
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import EDGE_PAIRS, GROUND_PAIRS, PALETTES, TEXT_PAIRS, Palette

UI = Path(__file__).parents[3] / "ui"
TEXT_NEEDED = {ThemeName.LIGHT: 4.5, ThemeName.DARK: 4.5, ThemeName.CONTRAST: 7.0}
EDGE_NEEDED = 3.0
GROUND_NEEDED = 2.5


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_standard_says() -> None:
    """With a wrong formula the other checks prove nothing."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(name: ThemeName, pair: tuple[str, str]) -> None:
    """Somebody with tired or weak eyes could not read what she agrees to."""
    palette = PALETTES[name]
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= TEXT_NEEDED[name]


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids="-on-".join)
def test_edges_can_be_found(name: ThemeName, pair: tuple[str, str]) -> None:
    """A field or a switch that cannot be seen cannot be used."""
    palette = PALETTES[name]
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= EDGE_NEEDED


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", GROUND_PAIRS, ids="-beside-".join)
def test_what_is_selected_does_not_look_covered(name: ThemeName, pair: tuple[str, str]) -> None:
    """A name that is only selected would be taken for one that is covered, and leave."""
    palette = PALETTES[name]
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= GROUND_NEEDED


def pairs_in(sheet: str, palette: Palette) -> set[tuple[str, str]]:
    """The names of text and ground that stand together in a rule of the style sheet."""
    names: dict[str, set[str]] = {}
    for field in palette.__slots__:
        names.setdefault(getattr(palette, field), set()).add(field)
    found = set()
    for body in re.findall(r"\{([^}]*)\}", sheet):
        text = re.search(r"(?<!-)\bcolor: (#\w{6})", body)
        ground = re.search(r"background(?:-color)?: (#\w{6})", body)
        if text and ground:
            found.add((text[1], ground[1]))
    return found


@pytest.mark.parametrize("name", ThemeName)
def test_every_rule_of_the_style_sheet_can_be_read(name: ThemeName) -> None:
    """A rule with a pair that nobody listed could be unreadable in one theme only."""
    palette = PALETTES[name]
    pairs = pairs_in(stylesheet(palette, 1.0), palette)
    assert len(pairs) > 5
    assert [pair for pair in pairs if contrast(*pair) < TEXT_NEEDED[name]] == []


def test_no_colour_outside_the_theme() -> None:
    """A colour of its own stays light in the dark theme, and unreadable in high contrast."""
    found = [
        f"{path.relative_to(UI)}: {match}"
        for path in UI.rglob("*.py")
        if path.parent.name != "theme"
        for match in re.findall(
            r"#[0-9A-Fa-f]{6}\b|\brgba?\(|QColor\(\s*\d|GlobalColor\.(?!transparent)\w+", path.read_text()
        )
    ]
    assert found == []


def test_every_category_has_a_tone() -> None:
    """A mark without a colour would not be seen in the text."""
    assert set(CATEGORY_TONES) == set(Category)


def test_every_icon_that_is_named_is_there(qapp: QApplication) -> None:
    """A button whose icon is missing would stop its page from opening."""
    apply(qapp, Theme())
    named = set()
    for path in UI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named.update(
            re.findall(r"icon=\"([a-z0-9-]+)\"|pixmap\(\s*\"([a-z0-9-]+)\"|set_icon\(\"([a-z0-9-]+)\"", text)
        )
    names = {name for found in named for name in found if name}
    assert len(names) > 8
    assert [name for name in sorted(names) if not (FOLDER / f"{name}.svg").is_file()] == []
    assert not pixmap("lock", "ink", 18).isNull()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ThemeName)
def test_a_theme_is_put_in_force(qapp: QApplication, name: ThemeName, scale: float) -> None:
    """Settings would promise a theme and show another."""
    apply(qapp, Theme(name, scale))
    assert current() == Theme(name, scale)
    assert qapp.font().pixelSize() == round(15 * scale)
    assert "$" not in qapp.styleSheet()
