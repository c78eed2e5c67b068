"""An open vault in the window: the shell, its pages, and going from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

from tbtt_desktop.clock import WORLD
from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.process import SPARE
from tbtt_desktop.services import recovery, vault_settings
from tbtt_desktop.services.asking import Waiting, asked_again, to_ask_again
from tbtt_desktop.services.reminder import BackupAge, backup_age
from tbtt_desktop.services.surroundings import Concern, Finding, look_and_mend
from tbtt_desktop.services.unkept import unkept
from tbtt_desktop.vault.store import Vault
from ui.bookmark import Return, bookmark_of
from ui.bugs import BugReport
from ui.host import Host
from ui.i18n import filled, isolated
from ui.notices import Notices
from ui.page import Live, Page
from ui.route import Route, Screen, parse_route
from ui.screens.before.unkept import open_unkept
from ui.screens.recover.due import open_due
from ui.screens.registry import open_page
from ui.session import Session
from ui.shell import Shell, ShellActions
from ui.staying import Staying, beside
from ui.theme import Tone
from ui.widgets.files import DialogFileChooser
from ui.words.surroundings import sentences_of_finding, words_of_finding

_CALM: Final = 3_000  # milliseconds that the first page has the computer for itself; then a guard may wait


class OpenedVault:
    """Builds pages and leaves them. It is the `Navigator` of every session."""

    def __init__(self, host: Host, vault: Vault) -> None:
        self._host = host
        self._vault = vault
        self._role = vault_settings.own_role(vault)
        self._shell: Shell | None = None
        self._notices: Notices | None = None
        self._calm = QTimer(host.window)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(SPARE.keep)
        self._staying = Staying(vault, host.jobs(), self._moved, self.show_error, host.window)

    def start(self) -> None:
        """Show the drill where it is due, or the place where the window was locked."""
        self._host.lock_after(vault_settings.idle_minutes(self._vault))
        if recovery.drill_done(self._vault):
            self.show_shell()
            return
        self._host.window.show_only(open_due(self._host, self._vault, self.show_shell))

    def show_shell(self) -> None:
        """Show the shell at the place where the window was locked; first ask about what may not stay."""
        waiting = unkept(self._vault)
        if waiting:
            self._host.window.show_only(open_unkept(self._host, self._vault, waiting, self._go_on))
            return
        self._go_on(None)

    def _go_on(self, route: Route | None) -> None:
        """Show the shell at a place, or where the window was locked."""
        if route is not None:
            self._build_shell(route)
        else:
            self._come_back()
        self._calm.start()
        self._host.jobs().run(
            look_and_mend, self._vault.files.folder, on_done=self._tell_around, on_failed=self.show_error
        )
        self._host.jobs().run(to_ask_again, self._vault, on_done=self._ask_again, on_failed=self.show_error)
        self._host.jobs().run(backup_age, self._vault, on_done=self._remind, on_failed=self.show_error)

    def _come_back(self) -> None:
        kept = parse_route(vault_settings.get(self._vault, vault_settings.LAST_PLACE))
        self._build_shell(kept or Route(Screen.STORIES))
        page = self._shell.page if self._shell is not None else None
        bookmark = vault_settings.get(self._vault, vault_settings.LAST_BOOKMARK)
        if bookmark and page is not None:
            Return(page, bookmark, self._forget_bookmark)

    def _remind(self, age: BackupAge) -> None:
        """Say that the last backup is old, after what has to be said first."""
        shell = self._shell
        if shell is None or not age.due:
            return
        if age.days is None:
            title = QCoreApplication.translate("Program", "There is no backup yet")
        else:
            title = QCoreApplication.translate("Program", "The last backup is %n days old", "", age.days)
        text = QCoreApplication.translate(
            "Program", "If this computer is lost, what came since is lost with it."
        )
        now = QCoreApplication.translate("Program", "Back up…")
        later = QCoreApplication.translate("Program", "Not now")
        actions = ((now, lambda: self.open(Route(Screen.CARE))), (later, shell.message.clear_message))
        self._notify(lambda: shell.message.show_message(Tone.CAUTION, title, text, actions=actions))

    def _ask_again(self, waiting: tuple[Waiting, ...]) -> None:
        """Say of which story she has to be asked again, the first of those that wait."""
        shell = self._shell
        if shell is None or not waiting:
            return
        first = waiting[0]

        def was_asked() -> None:
            shell.message.clear_message()
            jobs = self._host.jobs()
            jobs.run(
                asked_again, self._vault, first.story_id, on_done=lambda _: None, on_failed=self.show_error
            )
            self._ask_again(waiting[1:])

        def consent() -> None:
            shell.message.clear_message()
            self.open(Route(Screen.BEFORE, first.story_id))

        title, text = ask_again_words(first.pseudonym, len(waiting) - 1)
        actions = (
            (QCoreApplication.translate("Program", "Her consent…"), consent),
            (QCoreApplication.translate("Program", "She was asked, it stays so"), was_asked),
            (QCoreApplication.translate("Program", "Not now"), shell.message.clear_message),
        )
        self._notify(lambda: shell.message.show_message(Tone.CAUTION, title, text, actions=actions))

    def _notify(self, show: Callable[[], None]) -> None:
        if self._notices is not None:
            self._notices.add(show)

    def _tell_around(self, found: tuple[Finding, ...]) -> None:
        """Say once what this computer keeps that the program cannot prevent; all of it stands in Settings."""
        shell = self._shell
        told = vault_settings.get(self._vault, vault_settings.TOLD).split(" ")
        new = [one for one in found if one.concern is Concern.MENDED or one.concern not in told]
        if shell is None or not new:
            return

        def understood() -> None:
            shell.message.clear_message()
            known = sorted({one.concern for one in found} - {Concern.MENDED})
            self._keep(vault_settings.TOLD, " ".join(known))

        title, text = words_of_finding(new[0])
        if len(new) > 1:
            title = QCoreApplication.translate("Program", "Good to know about this computer")
            text = "\n".join(sentences_of_finding(one) for one in new)
        tone = Tone.INFO if all(one.concern is Concern.MENDED for one in new) else Tone.CAUTION
        action = (QCoreApplication.translate("Program", "Understood"), understood)
        self._notify(lambda: shell.message.show_message(tone, title, text, actions=(action,)))

    def _moved(self, before: Path, now: Path) -> None:
        """Say that another file lies in the vault's place, and where all of it is saved now."""
        self._host.holds(beside(self._host.settings, before, now), self._vault)
        shell = self._shell
        if shell is None:
            return
        title = QCoreApplication.translate("Program", "Another file was put in the place of this vault")
        text = QCoreApplication.translate(
            "Program",
            "Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other"
            " file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.",
        )
        text = filled(text, isolated(now.name))
        understood = (QCoreApplication.translate("Program", "Understood"), shell.message.clear_message)
        shell.message.show_message(Tone.CAUTION, title, text, actions=(understood,))

    # Navigator

    def open(self, route: Route) -> None:
        """Leave this page, which saves, and show another."""
        shell = self._shell
        if shell is None:
            return
        try:
            if shell.page is not None:
                shell.page.leave()
            page = open_page(self._session(), route)
        except TbttError as error:
            shell.show_error(error)
            return
        shell.show_page(route, page)

    def lock(self) -> None:
        """Save and lock."""
        self._host.lock()

    def rebuild(self) -> None:
        """Build the window anew, after the theme, the text size or the language changed."""
        route = self._shell.route if self._shell is not None else None
        if self._shell is not None and self._shell.page is not None:
            self._shell.page.leave()
        self._build_shell(route or Route(Screen.STORIES))

    # The end

    def leave(self) -> None:
        """Save what the page holds, and where one is. Raises `WorldError`."""
        self._no_more_guards()
        shell = self._shell
        if shell is None or shell.page is None or shell.route is None:
            return
        route, bookmark = shell.route, self._bookmark(shell.route, shell.page)
        shell.page.leave()
        self._keep_place(route, bookmark)

    def leave_covered(self) -> Live | None:
        """As `leave`, before a lock: what goes on behind the cover is handed over."""
        self._no_more_guards()
        shell = self._shell
        if shell is None or shell.page is None or shell.route is None:
            return None
        route, bookmark = shell.route, self._bookmark(shell.route, shell.page)
        live = shell.page.leave_covered()
        self._keep_place(route, bookmark)
        return live

    def _no_more_guards(self) -> None:
        self._calm.stop()
        SPARE.let_go()

    def _bookmark(self, route: Route, page: Page) -> str:
        # A passphrase or words of a share may stand in Settings.
        return "" if route.screen in (Screen.SETTINGS, Screen.KEYS) else bookmark_of(page)

    def _keep_place(self, route: Route, bookmark: str) -> None:
        vault_settings.put(self._vault, vault_settings.LAST_PLACE, route.as_text())
        vault_settings.put(self._vault, vault_settings.LAST_BOOKMARK, bookmark)

    def _forget_bookmark(self) -> None:
        self._keep(vault_settings.LAST_BOOKMARK, "")

    def _keep(self, key: str, value: str) -> None:
        try:
            vault_settings.put(self._vault, key, value)
        except TbttError as error:
            self.show_error(error)

    def show_error(self, error: TbttError) -> None:
        """Say above the page what went wrong."""
        if self._shell is not None:
            self._shell.show_error(error)

    def show_bug(self, report: BugReport) -> None:
        """Say above the page that the program made a mistake, and where."""
        if self._shell is not None:
            text = QCoreApplication.translate(
                "Program", "What was saved is safe. Go on, or lock and unlock to start afresh."
            )
            title = QCoreApplication.translate("Program", "The program made a mistake")
            place = report.places[-1] if report.places else ""
            self._shell.message.show_message(Tone.DANGER, title, f"{text} ({report.kind} {place})")

    def _build_shell(self, route: Route) -> None:
        actions = ShellActions(self.open, self._host.lock, self._host.hide)
        self._shell = Shell(self._host.program_name(), self._role, actions)
        self._notices = Notices(self._shell.message)
        self._host.window.show_only(self._shell)
        self.open(route)
        if self._shell.page is None:
            self._shell.show_page(Route(Screen.STORIES), open_page(self._session(), Route(Screen.STORIES)))

    def _session(self) -> Session:
        return Session(
            vault=self._vault,
            role=self._role,
            jobs=self._host.jobs(),
            navigator=self,
            files=DialogFileChooser(self._host.window),
            world=WORLD,
            language=self._host.settings.language,
            microphones=self._host.microphones(),
            loudspeakers=self._host.loudspeakers(),
            host=self._host,
            awake=self._host.awake(),
        )


def ask_again_words(pseudonym: str, others: int) -> tuple[str, str]:
    """Return what is said of a story about which she has to be asked again."""
    title = filled(QCoreApplication.translate("Program", "Ask her again about %1"), isolated(pseudonym))
    text = QCoreApplication.translate(
        "Program",
        "This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story"
        " leaves before she is asked.",
    )
    if others:
        text += " " + QCoreApplication.translate("Program", "%n more stories wait.", "", others)
    return title, text
