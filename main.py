"""The door: without arguments the window, with arguments the command line.

Without arguments this process is a supervisor. It holds no secrets and loads neither Qt nor
the vault; it starts one process for each unlocked session. Locking ends that process, so what
was in its memory is gone with it, and the supervisor starts a fresh one at the unlock screen.
"""

from __future__ import annotations

import sys

from ui import exit_codes

WINDOW = "--window"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def main(argv: list[str]) -> int:
    """Do what the arguments say, and return the exit code."""
    if not argv:
        return supervise()
    if argv == [WINDOW]:
        return window()
    if argv == ["--guard"]:
        from tbtt_desktop.guard.worker import main as guard  # late: a process of its own

        return guard()
    if argv[0] == "demo":
        return demonstrate(argv)
    from tbtt_desktop.cli import main as command_line  # late: not for the window

    return command_line(argv)


def supervise() -> int:
    """Keep a window open until it ends by itself: after a lock, a fresh one."""
    if not _has(*DISPLAYS, "QT_QPA_PLATFORM"):  # Qt would abort, in five lines of its own
        _say("There is no display to open a window on. What works without one: --help")
        return 1
    command = _command(WINDOW)
    code = exit_codes.LOCKED
    while code == exit_codes.LOCKED:
        code = _session(command)
    if code in (exit_codes.DONE, exit_codes.HIDDEN):
        return 0
    sys.stderr.write(f"The window ended unexpectedly ({code}). What was saved is safe. Start again.\n")
    return 1


def demonstrate(argv: list[str]) -> int:
    """Run the demonstration, picture the main screens of its vaults, and open the window on them."""
    from tbtt_desktop.cli.demo import run  # late: loads the whole core

    outcome = run(argv)
    if outcome.finished is None or outcome.screenshots is None:
        return outcome.code
    from ui.screenshots.demo import keep_settings, picture  # late: loads Qt

    failed = picture(outcome.finished, outcome.screenshots, _say)
    _say(f"Pictures of the main screens are in {outcome.screenshots}.")
    if outcome.open_window:
        _open_window(keep_settings(outcome.finished))
    return int(failed > 0)


def _open_window(settings: dict[str, str]) -> None:
    """Start the program afresh, where there is a display, with `settings` added to its environment."""
    import os  # late: `--version` answers without it
    import subprocess  # late: as above

    if not _has(*DISPLAYS):
        _say("There is no display, so the window is not opened.")
        return
    _say("The window opens on both vaults. Their passphrase is in the file named above.")
    subprocess.run(_command(), env={**os.environ, **settings}, check=False)


def _has(*displays: str) -> bool:
    """Whether one of the variables that name a display does, where they are what names one."""
    import os  # late: `--version` answers without it

    return sys.platform != "linux" or any(map(os.environ.get, displays))


def _command(*arguments: str) -> list[str]:
    """Return how to start this program."""
    frozen = [] if getattr(sys, "frozen", False) else [__file__]
    return [sys.executable, *frozen, *arguments]


def _say(line: str) -> None:
    """Say something beside what a command answers."""
    sys.stderr.write(line + "\n")


def _session(command: list[str]) -> int:
    """Run one session, and return its exit code."""
    import signal  # late: `--version` answers without them
    import subprocess  # late: as above

    child = subprocess.Popen(command)
    from ui.process_name import take_neutral_name  # late: beside the start of the window, not before it

    # Ctrl+C reaches the window itself; a request to end is passed on, for it has something to save.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    take_neutral_name()
    return child.wait()


def window() -> int:
    """Show the window: the process of one session."""
    from tbtt_desktop.hardening import harden_session  # late: the supervisor has nothing to protect

    harden_session()
    from ui.process_name import SESSION, take_neutral_name  # late: as above

    take_neutral_name(SESSION)
    from ui.app import leave, run  # late: not before this process is closed to others

    leave(run())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
