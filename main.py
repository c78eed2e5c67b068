"""The door: without arguments the window, with arguments the command line.

Without arguments this process is a supervisor. It holds no secrets and loads neither Qt nor
the vault; it starts one process for each unlocked session. Locking ends that process, so what
was in its memory is gone with it, and the supervisor starts a fresh one at the unlock screen.
"""

from __future__ import annotations

import sys

from ui import exit_codes

WINDOW = "--window"


def main(argv: list[str]) -> int:
    """Do what the arguments say, and return the exit code."""
    if not argv:
        return supervise()
    if argv == [WINDOW]:
        return window()
    if argv == ["--version"]:
        from tbtt_desktop import __version__  # late: nothing else is needed to answer

        sys.stdout.write(f"TBTT Desktop {__version__}\n")
        return 0
    if argv == ["--guard"]:
        from tbtt_desktop.guard.worker import main as guard  # late: a process of its own

        return guard()
    from tbtt_desktop.cli import main as command_line  # late: not for the window

    return command_line(argv)


def supervise() -> int:
    """Keep a window open until it ends by itself: after a lock, a fresh one."""
    command = (
        [sys.executable, WINDOW] if getattr(sys, "frozen", False) else [sys.executable, __file__, WINDOW]
    )
    code = exit_codes.LOCKED
    while code == exit_codes.LOCKED:
        code = _session(command)
    if code in (exit_codes.DONE, exit_codes.HIDDEN):
        return 0
    sys.stderr.write(f"The window ended unexpectedly ({code}). What was saved is safe. Start again.\n")
    return 1


def _session(command: list[str]) -> int:
    """Run one session, and return its exit code."""
    import signal  # late: `--version` answers without them
    import subprocess  # late: as above

    child = subprocess.Popen(command)
    # Ctrl+C reaches the window itself; a request to end is passed on, for it has something to save.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    return child.wait()


def window() -> int:
    """Show the window: the process of one session."""
    from tbtt_desktop.hardening import harden_session  # late: the supervisor has nothing to protect

    harden_session()
    from ui.app import leave, run  # late: not before this process is closed to others

    leave(run())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
