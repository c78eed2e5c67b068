"""Pictures of the main screens of the demonstration's vaults, and settings for a window that knows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.demo import SETTINGS, Finished
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.store import Vault
from ui import i18n, settings_file
from ui.route import Route, Screen
from ui.screenshots.private import private_folder, settings_in
from ui.screenshots.studio import Look, Shot, Studio, picture_all, studio, without_the_platform
from ui.settings_file import KnownVault, Settings
from ui.words import words_for


def known_vaults(made: Finished) -> tuple[KnownVault, KnownVault]:
    """Return the helper's vault and the coordinator's, by neutral names."""
    helper, desk = made.helper.absolute(), made.coordinator.absolute()
    return KnownVault("Green notebook", helper), KnownVault("Blue notebook", desk)


def keep_settings(made: Finished) -> dict[str, str]:
    """Write settings for a window that knows both vaults; return what tells the window where they are."""
    folder = made.folder.absolute() / SETTINGS
    with settings_in(folder):
        settings_file.save(Settings(language=i18n.system_language(), vaults=known_vaults(made)))
    return {settings_file.FOLDER_VARIABLE: str(folder), settings_file.VAULTS_VARIABLE: str(folder.parent)}


def picture(made: Finished, out: Path, tell: Callable[[str], None]) -> int:
    """Picture the main screens into `out`; say what could not be pictured, and return how many."""
    without_the_platform()
    try:
        out.mkdir(exist_ok=True)
        with private_folder(out) as private, studio(private) as opened:
            helper = open_vault(made.helper, made.passphrase, opened.lane())
            desk = open_vault(made.coordinator, made.passphrase, opened.lane())
            try:
                return picture_all(opened, _shots(opened, made, helper, desk), (Look(),), out, tell)
            finally:
                opened.close()
                helper.close()
                desk.close()
    except WorldError as error:
        tell(" ".join(words_for(error)))
    except OSError as error:
        tell(f"{out}: {error.strerror}")
    return 1


def _shots(opened: Studio, made: Finished, helper: Vault, desk: Vault) -> tuple[Shot, ...]:
    ours, theirs = known_vaults(made)

    def unlock() -> None:
        opened.knows(ours, theirs)
        opened.show_unlock()

    def story(screen: Screen, place: str = "") -> Callable[[], object]:
        return lambda: opened.go(ours, helper, Route(screen, made.story_id, place))

    def at_desk(route: Route) -> Callable[[], object]:
        return lambda: opened.go(theirs, desk, route)

    return (
        Shot("unlock", unlock),
        Shot("stories", lambda: opened.go(ours, helper, Route(Screen.STORIES))),
        Shot("before", story(Screen.BEFORE)),
        Shot("interview", story(Screen.INTERVIEW)),
        Shot("what-happened", story(Screen.WHAT_HAPPENED)),
        Shot("protect-text", story(Screen.PROTECT, "text")),
        Shot("protect-voice", story(Screen.PROTECT, "voice")),
        Shot("protect-pictures", story(Screen.PROTECT, "pictures:3")),
        Shot("protect-leaving", story(Screen.PROTECT, "leaving")),
        Shot("hand-over", lambda: opened.go(ours, helper, Route(Screen.HAND_OVER))),
        Shot("desk-stories", at_desk(Route(Screen.STORIES))),
        Shot("read", at_desk(Route(Screen.READ, made.story_id))),
        Shot("desk-people", at_desk(Route(Screen.PEOPLE))),
    )
