"""All of the kit at once; `ui.widgets` gives what is here."""

from __future__ import annotations

from ui.widgets.buttons import (
    Button,
    ChipButton,
    DangerButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from ui.widgets.choice import ChoiceList, ChoiceRow
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.files import DialogFileChooser, FileChooser, FileKind
from ui.widgets.labels import Display, Elided, Heading, KeyCap, Muted, Pill, Small, Strong, Text, Title
from ui.widgets.picker import Picker
from ui.widgets.private import PrivateClipboard, PrivateLineEdit, PrivateTextEdit
from ui.widgets.search import SearchField
from ui.widgets.states import EmptyState, InlineMessage, ProgressPanel, SavedNote
from ui.widgets.stepper import Step, Stepper
from ui.widgets.surfaces import Card, Line, Spacer, clear, hbox, scrolled, vbox
from ui.widgets.table import Cell, Column, Place, Row, TableList
from ui.widgets.toggles import CheckRow, Switch, SwitchRow

__all__ = [
    "Button",
    "Card",
    "Cell",
    "CheckRow",
    "ChipButton",
    "ChoiceList",
    "ChoiceRow",
    "Column",
    "DangerButton",
    "DialogFileChooser",
    "Display",
    "Elided",
    "EmptyState",
    "FileChooser",
    "FileKind",
    "Heading",
    "InlineMessage",
    "KeyCap",
    "Labelled",
    "Line",
    "LinkButton",
    "Muted",
    "PassphraseField",
    "Picker",
    "Pill",
    "Place",
    "PrimaryButton",
    "PrivateClipboard",
    "PrivateLineEdit",
    "PrivateTextEdit",
    "ProgressPanel",
    "QuietButton",
    "Row",
    "SavedNote",
    "SearchField",
    "SecondaryButton",
    "Small",
    "Spacer",
    "Step",
    "Stepper",
    "Strong",
    "Switch",
    "SwitchRow",
    "TableList",
    "Text",
    "Title",
    "clear",
    "hbox",
    "scrolled",
    "vbox",
]
