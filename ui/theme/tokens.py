"""Every colour and every size of the window, once.

Colours are `#RRGGBB`. Sizes are device-independent pixels at 100 %: 15 px are 11 pt at
96 dots an inch. `Theme.px` turns them into pixels at the chosen text size. Nothing
outside this package names a colour or a size.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ThemeName(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a coloured thing means. Never the only sign of it: words stand beside it."""

    ACCENT = "accent"
    INFO = "info"
    DONE = "done"
    CAUTION = "caution"
    DANGER = "danger"
    ROSE = "rose"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme. `x_soft` is the ground on which the text colour `x` stands."""

    paper: str
    panel: str
    ink: str
    muted: str
    line: str
    border: str  # of fields and boxes that are to be found: 3:1 on paper and panel
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    info: str
    info_soft: str
    done: str
    on_done: str
    done_soft: str
    caution: str
    caution_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    rose: str
    rose_soft: str
    muted_soft: str
    hover: str
    knob: str
    stage: str  # the ground behind a picture that is worked on
    chip: str  # the edge of a filter or a tab
    chosen: str  # the edge of the one that is chosen, on accent_soft
    selection: str  # the ground of letters that are selected, ink upon it

    def tone(self, tone: Tone) -> str:
        """Return the text colour of a tone."""
        return str(getattr(self, tone.value))

    def ground(self, tone: Tone) -> str:
        """Return the soft ground of a tone."""
        return str(getattr(self, f"{tone.value}_soft"))


LIGHT: Final = Palette(
    paper="#FBF9F6",
    panel="#FFFFFF",
    ink="#2B2433",
    muted="#635A6E",
    line="#E6E0EA",
    border="#857C90",
    accent="#5B3E8A",
    accent_hover="#4C3275",
    on_accent="#FFFFFF",
    accent_soft="#EFE9F7",
    info="#245C9E",
    info_soft="#E3EEF9",
    done="#1B6F6D",
    on_done="#FFFFFF",
    done_soft="#E2F1F0",
    caution="#835800",
    caution_soft="#FBF0D9",
    danger="#B3261E",
    on_danger="#FFFFFF",
    danger_soft="#FBE7E5",
    rose="#9C2F63",
    rose_soft="#FAE6EF",
    muted_soft="#E6E0EA",
    hover="#F3EFF6",
    knob="#FFFFFF",
    stage="#E4DFE9",
    chip="#E6E0EA",
    chosen="#EFE9F7",
    selection="#93C4F0",
)

DARK: Final = Palette(
    paper="#1B1820",
    panel="#25212C",
    ink="#EEE9F3",
    muted="#AEA5BA",
    line="#3A3443",
    border="#82798F",
    accent="#B79CEB",
    accent_hover="#C7B1F2",
    on_accent="#1B1820",
    accent_soft="#352B47",
    info="#8DBBF0",
    info_soft="#22344A",
    done="#6CC7C4",
    on_done="#1B1820",
    done_soft="#1F3A39",
    caution="#E5B65C",
    caution_soft="#3D321C",
    danger="#F2958D",
    on_danger="#1B1820",
    danger_soft="#48231F",
    rose="#EE93BE",
    rose_soft="#452638",
    muted_soft="#3A3443",
    hover="#2E2937",
    knob="#1B1820",
    stage="#131117",
    chip="#3A3443",
    chosen="#352B47",
    selection="#2F5F8F",
)

CONTRAST: Final = Palette(
    paper="#FFFFFF",
    panel="#FFFFFF",
    ink="#000000",
    muted="#2E2E2E",
    line="#000000",
    border="#000000",
    accent="#3A1C74",
    accent_hover="#241048",
    on_accent="#FFFFFF",
    accent_soft="#ECE4FB",
    info="#003A75",
    info_soft="#E0EDFC",
    done="#00433F",
    on_done="#FFFFFF",
    done_soft="#DDF3F1",
    caution="#5A3A00",
    caution_soft="#FFF0CC",
    danger="#7E0F0A",
    on_danger="#FFFFFF",
    danger_soft="#FFE5E2",
    rose="#6B0F3E",
    rose_soft="#FDE3EF",
    muted_soft="#E6E6E6",
    hover="#EDEDED",
    knob="#FFFFFF",
    stage="#D0D0D0",
    chip="#000000",
    chosen="#3A1C74",
    selection="#FFE14D",
)

PALETTES: Final = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}

# Text on ground, as used by the style sheet and the painted widgets.
TEXT_PAIRS: Final = (
    *((text, ground) for text in ("ink", "muted", "accent", "danger", "done", "caution", "info")
      for ground in ("paper", "panel")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_done", "done"),
    ("on_danger", "danger"),
    ("ink", "hover"),
    ("ink", "selection"),
    ("muted", "hover"),
    ("accent", "hover"),
    ("danger", "hover"),
    ("muted", "accent_soft"),
    *(("ink", f"{tone.value}_soft") for tone in Tone),
    *((tone.value, f"{tone.value}_soft") for tone in Tone),
)  # fmt: skip

# Edges and signs that must be found: 3:1 (WCAG 2.2, 1.4.11).
EDGE_PAIRS: Final = (
    ("border", "panel"),
    ("border", "paper"),
    ("accent", "panel"),
    ("accent", "paper"),
    ("done", "panel"),
    ("knob", "done"),
    ("ink", "selection"),
)

# Grounds that must be told apart at a glance: what is selected is not what is covered.
GROUND_PAIRS: Final = tuple(("selection", tone.value) for tone in Tone)


class Space:
    """Distances."""

    XXS: Final = 4
    XS: Final = 8
    S: Final = 12
    M: Final = 16
    L: Final = 24
    XL: Final = 32


class Type:
    """Heights of letters."""

    SMALL: Final = 13
    BODY: Final = 15
    READING: Final = 17
    TITLE: Final = 20
    DISPLAY: Final = 25
    DIGITS: Final = 32


LARGE: Final = 1.5  # times the usual size of letters: from here on ornament gives way


class Radius:
    """Corners."""

    SMALL: Final = 6
    CONTROL: Final = 9
    CARD: Final = 12


class Size:
    """Things with a size of their own."""

    TARGET: Final = 32  # nothing to be pressed is smaller
    BUTTON: Final = 39
    FIELD: Final = 43
    ICON: Final = 18
    ROW: Final = 52
    ROW_HEAD: Final = 40
    TABLE: Final = 760  # a table that is narrower becomes cards
    MARKER: Final = 3  # width of the bar beside the row that has the focus
    RAIL: Final = 195
    RAIL_NARROW: Final = 80
    NARROW: Final = 900  # a window that is narrower has a narrow rail
    TOP_LINE: Final = 60
    STEP_LINE: Final = 52
    FORM: Final = 420  # width of a form in the middle of the window
    FORM_WIDE: Final = 560
    SHARE: Final = 96  # height of the field for a recovery share
    READING: Final = 640  # 60 to 75 characters a line
    SIDE: Final = 320  # width of a side panel
    SWITCH_W: Final = 36
    SWITCH_H: Final = 20
    BOX: Final = 20
    BAR: Final = 8
    STEP: Final = 20
    LOGO: Final = 26
    LOGO_LARGE: Final = 44
    WINDOW_W: Final = 1280
    WINDOW_H: Final = 800
    WINDOW_MIN_W: Final = 800
    WINDOW_MIN_H: Final = 520


class Duration:
    """Milliseconds."""

    SHORT: Final = 120
    SAVED: Final = 2_000
    LATE: Final = 300  # a load longer than this shows progress
