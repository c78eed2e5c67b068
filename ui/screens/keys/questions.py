"""What each task on keys asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services.ending import VaultLoss
from tbtt_desktop.services.keys import LABEL_MAX, Passphrase
from tbtt_desktop.services.rekey import RekeyPlan
from ui import i18n
from ui.jobs import Jobs
from ui.screens.setup.frame import Question
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Muted, Strong, Text
from ui.widgets.private import PrivateLineEdit
from ui.widgets.surfaces import Card
from ui.widgets.toggles import CheckRow

_SHOWN: Final = 8  # stories by name; of more their number is told


class KeyPassphrase(NewPassphrase):
    """A new passphrase, and before it the one that opens the vault now; whose it is where `named`."""

    def __init__(self, title: str, text: str, jobs: Jobs, *, named: bool) -> None:
        super().__init__(title, text, NewPassphrasePresenter(jobs, WORLD))
        self._own_field = PassphraseField(self.tr("Your passphrase now"), forget=False)
        self._label = PrivateLineEdit(self.tr("Whose passphrase it is"))
        self.body.insertWidget(0, Labelled(self.tr("Your passphrase now"), self._own_field))
        if named:
            hint = self.tr("A name that you all know her by. It is kept inside the vault.")
            self.body.insertWidget(0, Labelled(self.tr("Whose passphrase it is"), self._label, hint))
        else:
            self._label.hide()
        self._named = named

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        (self._label if self._named else self._own_field).setFocus()

    def label(self) -> str:
        """Return whose it is."""
        return self._label.text()

    def own(self) -> str:
        """Return the passphrase that opens the vault now."""
        return self._own_field.text()


class OwnPassphrase(Question):
    """The passphrase that opens the vault now, under what is asked besides it."""

    def __init__(self, title: str, text: str, *pieces: QWidget) -> None:
        super().__init__(title, text)
        for piece in pieces:
            self.body.addWidget(piece)
        self._own_field = PassphraseField(self.tr("Your passphrase"))
        self.body.addWidget(Labelled(self.tr("Your passphrase"), self._own_field))
        self.body.addStretch(1)

    def own(self) -> str:
        """Return what was typed."""
        return self._own_field.text()

    def on_enter(self, act: Callable[[], None]) -> None:
        """Call `act` on Enter in the passphrase."""
        self._own_field.entered.connect(act)

    def focus_first(self) -> None:
        """Put the focus into the passphrase."""
        self._own_field.setFocus()


class NameQuestion(Question):
    """Whose a passphrase is."""

    def __init__(self, whose: Passphrase) -> None:
        super().__init__("")
        self.title = self.tr("Whose passphrase is it?")
        self.text = self.tr("The name is kept inside the vault. Up to %1 letters.").replace(
            "%1", i18n.number(LABEL_MAX)
        )
        self._label = PrivateLineEdit(self.tr("Name"))
        self._label.set_text(whose.label)
        self.body.addWidget(Labelled(self.tr("Name"), self._label))
        self.body.addStretch(1)

    def label(self) -> str:
        """Return what was typed."""
        return self._label.text()

    def on_enter(self, act: Callable[[], None]) -> None:
        """Call `act` on Enter."""
        self._label.entered.connect(act)

    def focus_first(self) -> None:
        """Put the focus into the name."""
        self._label.setFocus()


class RemoveQuestion(OwnPassphrase):
    """Taking a passphrase away, and the vault key with it."""

    def __init__(self, whose: Passphrase, name: str) -> None:
        self._check = CheckRow("")
        super().__init__("", "", self._check)
        self.title = self.tr("Take the passphrase of %1 away").replace("%1", name)
        self.text = self.tr(
            "It opens the vault no more. Whoever kept a copy of the key file could still open the vault "
            "with it, unless the vault key changes too."
        )
        self._check.setText(self.tr("Change the vault key too, and rewrite everything under the new one"))
        self._check.setChecked(not whose.current)
        self._check.setVisible(not whose.current)  # a passphrase that stays has to be given for it

    def change_key(self) -> bool:
        """Whether the vault key is to change too."""
        return self._check.isChecked()


class RekeyQuestion(OwnPassphrase):
    """What a change of the vault key does, and for whom."""

    def __init__(self, plan: RekeyPlan, names: tuple[str, ...], left_behind: tuple[str, ...]) -> None:
        told = Card(Heading(self.tr("What happens")))
        size = self.tr("About %1 are written. Until the end it can be stopped, and nothing has changed.")
        told.body.addWidget(Muted(size.replace("%1", i18n.size(plan.size))))
        staying = self.tr("These passphrases and the recovery shares stay good: %1")
        told.body.addWidget(Text(staying.replace("%1", i18n.listed(names))))
        if left_behind:
            gone = self.tr("These have to be added again, for they have not been used with this version: %1")
            told.body.addWidget(Text(gone.replace("%1", i18n.listed(left_behind))))
        told.body.addWidget(Muted(self.tr("Backups made before open with the old key still. Destroy them.")))
        told.body.addWidget(
            Muted(
                self.tr(
                    "The old file is written over. An SSD or a stick may keep parts of it, "
                    "which only the old key opens."
                )
            )
        )
        super().__init__("", "", told)
        self.title = self.tr("Change the vault key and clean")
        self.text = self.tr(
            "For when somebody has left. Everything is rewritten under a new key, so that an old copy of "
            "the key file opens nothing that is here."
        )


class EraseQuestion(OwnPassphrase):
    """What would be lost with the vault, and a word to type."""

    def __init__(self, loss: VaultLoss) -> None:
        card = Card(Heading(self.tr("What would be lost")))
        for line in self._lines(loss):
            card.body.addWidget(line)
        word = self.tr("erase")
        label = self.tr("Type the word “%1”").replace("%1", word)
        self._word = PrivateLineEdit(label)
        super().__init__("", "", card, Labelled(label, self._word))
        self._wanted = word.casefold()
        self.title = self.tr("Erase this vault")
        self.text = self.tr(
            "The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and "
            "no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick "
            "may keep parts that nobody can read without the keys."
        )

    def confirmed(self) -> bool:
        """Whether the word was typed."""
        return self._word.text().strip().casefold() == self._wanted

    def word_missing(self) -> str:
        """Return what to say when it was not."""
        return self.tr("Type the word first. Nothing was erased.")

    def _lines(self, loss: VaultLoss) -> list[QWidget]:
        lines: list[QWidget] = [Strong(self.tr("%n stories in this vault", "", loss.stories))]
        if loss.never_handed_over:
            lines.append(Text(self.tr("%n never handed over:", "", len(loss.never_handed_over))))
            shown = loss.never_handed_over[:_SHOWN]
            names = i18n.listed(i18n.isolated(row.pseudonym) for row in shown)
            more = len(loss.never_handed_over) - len(shown)
            lines.append(Muted(names if not more else self.tr("%1 and more").replace("%1", names)))
        if loss.changed_since:
            lines.append(Text(self.tr("%n changed after they were handed over", "", len(loss.changed_since))))
        if loss.received:
            lines.append(Text(self.tr("%n received from others", "", loss.received)))
        lines.append(
            Muted(self.tr("Never backed up.") if not loss.backed_up else self.tr("A backup was made."))
        )
        return lines
