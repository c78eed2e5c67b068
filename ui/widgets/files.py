"""Choosing files and folders without leaving a trace of what was chosen.

Qt's own dialog writes `lastVisited=…` and a history into QtProject.conf when it is destroyed,
and the dialogs of desktops keep lists of recent files. So the dialog is Qt's, its settings go
nowhere, and it forgets where it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QWidget


@dataclass(frozen=True, slots=True)
class FileKind:
    """What may be chosen: words, and endings such as `*.wav`."""

    words: str
    patterns: tuple[str, ...]

    def as_filter(self) -> str:
        """Return it as Qt wants it."""
        return f"{self.words} ({' '.join(self.patterns)})"


class FileChooser(Protocol):
    """A port: asks the person for files. Empty or None when they changed their mind."""

    def open_files(self, title: str, kinds: tuple[FileKind, ...]) -> list[Path]:
        """Ask for files that exist."""

    def save_file(self, title: str, name: str, kind: FileKind) -> Path | None:
        """Ask where to write a file; `name` is offered."""

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""


class _Dialog(QFileDialog):
    """Qt's dialog, which takes a path that was typed, with its ending or without."""

    def __init__(self, window: QWidget, title: str, kinds: tuple[FileKind, ...]) -> None:
        super().__init__(window, title)
        self._endings = [pattern.lstrip("*") for kind in kinds for pattern in kind.patterns]

    def accept(self) -> None:
        """Take what is typed, else what is selected.

        While a path is typed, Qt (6.12) selects what the name so far stands for as soon as the folder
        was read, and goes by the selection: Return then opened the folder instead of taking the file.
        """
        field = self.findChild(QLineEdit, "fileNameEdit")
        if isinstance(field, QLineEdit) and self.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
            field.setText(self._with_ending(field.text()))
        if isinstance(field, QLineEdit) and "/" in QDir.fromNativeSeparators(field.text()):
            for view in self.findChildren(QAbstractItemView):
                selection = view.selectionModel()
                if selection is not None:
                    selection.clearSelection()
        super().accept()

    def _with_ending(self, typed: str) -> str:
        """Return what was typed, with the first ending with which there is such a file."""
        if not typed or Path(self.directory().filePath(typed)).exists():
            return typed
        endings = (ending for ending in self._endings if ending.startswith("."))
        there = (one for one in endings if Path(self.directory().filePath(typed + one)).is_file())
        return typed + next(there, "")


class DialogFileChooser:
    """The window's file chooser: Qt's dialog, its memory off."""

    def __init__(self, window: QWidget, start: Path | None = None) -> None:
        self._window = window
        self._start = start if start is not None else Path.home()

    def open_files(self, title: str, kinds: tuple[FileKind, ...]) -> list[Path]:
        """Ask for files that exist."""
        return self._ask(title, QFileDialog.FileMode.ExistingFiles, kinds)

    def save_file(self, title: str, name: str, kind: FileKind) -> Path | None:
        """Ask where to write a file. An existing one is asked about."""
        chosen = self._ask(title, QFileDialog.FileMode.AnyFile, (kind,), name)
        if not chosen:
            return None
        ending = kind.patterns[0].lstrip("*")
        return chosen[0] if chosen[0].suffix else chosen[0].with_name(chosen[0].name + ending)

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        chosen = self._ask(title, QFileDialog.FileMode.Directory, ())
        return chosen[0] if chosen else None

    def _ask(
        self, title: str, mode: QFileDialog.FileMode, kinds: tuple[FileKind, ...], name: str = ""
    ) -> list[Path]:
        dialog = _Dialog(self._window, title, kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # "Pictures", and not twenty endings
        dialog.setFileMode(mode)
        dialog.setDirectory(str(self._start))
        dialog.setNameFilters([kind.as_filter() for kind in kinds])
        if mode == QFileDialog.FileMode.AnyFile:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            # Qt then asks before it writes over the file that has the ending.
            dialog.setDefaultSuffix(kinds[0].patterns[0].lstrip("*."))
            dialog.selectFile(name)
        if mode == QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        accepted = bool(dialog.exec())
        chosen = [Path(name) for name in dialog.selectedFiles()] if accepted else []
        self._forget(dialog)
        return chosen

    def _forget(self, dialog: QFileDialog) -> None:
        """Leave the dialog at home with no history, so that what it may keep says nothing."""
        dialog.setDirectory(str(Path.home()))
        dialog.setHistory([])
        dialog.deleteLater()
