#!/usr/bin/env python3
"""One door for people who work on this program. Standard library only; the same on Linux, macOS and Windows.

python3 dev.py COMMAND [ARGUMENTS]

  setup         everything that the commands below need; each of them also does its own part of it
  run           start the program; arguments are passed on to it
  demo          run the demonstration; arguments are passed on (--out FOLDER)
  test          run the tests; arguments are passed on to pytest
  lint          ruff, its formatter, and mypy for the three systems
  bench NAME    run a measurement of tests/bench; without a name, list them
  screenshots   picture every screen; arguments are passed on (--out FOLDER)
  translations  bring the catalogues of i18n/ to what the window says now
  build         make a folder that runs without Python, its rules compiled where there is a C compiler;
                arguments are passed on to PyInstaller

Set-up makes .venv beside this file from the lock files, and on Linux installs the shared libraries, fonts
and tools that are missing where it may (as root, or where sudo asks nothing); where it may not, it prints
the line to run. TBTT_SKIP_SYSTEM=1 leaves the system as it is.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "locks.json"
RUNTIME_LOCK = ROOT / "requirements.lock"
DEVELOPMENT_LOCK = ROOT / "requirements-dev.lock"  # holds the runtime lock as well
SOURCE_LOCK = ROOT / "requirements-source.lock"  # published as source only; built by what the former holds
CATALOGUES = ROOT / "i18n"
SOURCE_LANGUAGE = "en"  # its catalogue holds plurals only
LANGUAGES = ("ar", "es", "fr", "hi", "pt", "sw", "ur")
OLDEST_PYTHON = (3, 11)
MYPY_PLATFORMS = ("linux", "darwin", "win32")
WORKERS_LEAST = 3  # a microphone, a loudspeaker and a time limit are waited for, not worked for
WORKERS_MAX = 4  # tests measure times; more workers than this disturb each other
SKIP_SYSTEM = "TBTT_SKIP_SYSTEM"


class Need(NamedTuple):
    """Something that the system must have: how to see it, and which packages bring it.

    `names` are any of: a soname for a library, a command for a program, the beginning of a file's name for a
    font, a file's name for a plug-in of ALSA; one of them is enough. `rpm` is empty where dnf and zypper
    find the package by what it provides.
    """

    kind: str
    names: tuple[str, ...]
    apt: str
    pacman: str
    rpm: str = ""


def _library(soname: str, apt: str, pacman: str) -> Need:
    return Need("library", (soname,), apt, pacman)


def _program(command: str, apt: str, pacman: str) -> Need:
    return Need("program", (command,), apt, pacman)


# What the wheels of Qt (Gui, DBus, Widgets; platforms xcb, wayland, offscreen) and sounddevice link to
# and do not carry with them, read from their ELF headers.
LIBRARIES = (
    _library("libEGL.so.1", "libegl1", "libglvnd"),
    _library("libGL.so.1", "libgl1", "libglvnd"),
    _library("libX11.so.6", "libx11-6", "libx11"),
    _library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _library("libfreetype.so.6", "libfreetype6", "freetype2"),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _library("libwayland-client.so.0", "libwayland-client0", "wayland"),
    _library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    _library("libwayland-egl.so.1", "libwayland-egl1", "wayland"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    _library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    _library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    _library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    _library("libportaudio.so.2", "libportaudio2", "portaudio"),
)

# Stories are written in many scripts; one of each large family stands for the package that has them all.
FONTS = tuple(
    Need("font", names, "fonts-noto-core", "noto-fonts", "google-noto-sans-fonts")
    for names in (
        ("NotoSans-", "NotoSans["),
        ("NotoSansArabic", "NotoNaskhArabic"),
        ("NotoSansDevanagari", "NotoSerifDevanagari"),
        ("NotoSansEthiopic", "NotoSerifEthiopic"),
    )
)

# Other people's programs, which the tests run against ours.
TOOLS = (
    _program("age", "age", "age"),
    _program("ssh-keygen", "openssh-client", "openssh"),
    _program("exiftool", "libimage-exiftool-perl", "perl-image-exiftool"),
    _program("Xvfb", "xvfb", "xorg-server-xvfb"),
    _program("xdotool", "xdotool", "xdotool"),
    _program("setxkbmap", "x11-xkb-utils", "xorg-setxkbmap"),
    _program("dbus-daemon", "dbus-daemon", "dbus"),
    _program("pulseaudio", "pulseaudio", "pulseaudio"),
    _program("pactl", "pulseaudio-utils", "libpulse"),
    _program("strace", "strace", "strace"),
    _program("gdb", "gdb", "gdb"),
    _program("jq", "jq", "jq"),
    Need(
        "alsa plug-in",
        ("libasound_module_pcm_pulse.so",),
        "libasound2-plugins",
        "alsa-plugins",
        "alsa-plugins-pulseaudio",
    ),
)
BUILD_TOOLS = (_program("objdump", "binutils", "binutils"),)

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
LIBRARY_FOLDERS = ("/usr/lib", "/usr/lib64", "/usr/local/lib")


def stop(*lines: str) -> NoReturn:
    """Say why, and end with code 1."""
    sys.exit("\n".join(lines))


def say(line: str) -> None:
    """Print at once, so that lines of programs started later come after it."""
    print(line, flush=True)


# --- what the system has -------------------------------------------------------------------------------


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _file_names(folders: Iterable[str], depth: int) -> Iterator[str]:
    for folder in folders:
        base = os.path.expanduser(folder)
        for place, inner, names in os.walk(base):
            if place[len(base) :].count(os.sep) >= depth:
                inner.clear()
            yield from names


def missing(needs: Sequence[Need]) -> list[Need]:
    """Return those of `needs` that are not here, by asking the linker and the disk, not a package manager."""
    fonts = set(_file_names(FONT_FOLDERS, 6)) if any(need.kind == "font" for need in needs) else set()

    def present(need: Need) -> bool:
        if need.kind == "library":
            return any(_loads(name) for name in need.names)
        if need.kind == "program":
            return any(shutil.which(name) for name in need.names)
        if need.kind == "font":
            return any(font.startswith(need.names) for font in fonts)
        places = [Path(f) for folder in LIBRARY_FOLDERS for f in (folder, *_children(folder))]
        return any((place / "alsa-lib" / name).exists() for place in places for name in need.names)

    return [need for need in needs if not present(need)]


def _children(folder: str) -> list[str]:
    return [entry.path for entry in os.scandir(folder) if entry.is_dir()] if os.path.isdir(folder) else []


def rpm_name(need: Need) -> str:
    """Return what dnf and zypper are asked for: a package, or what one provides."""
    if need.rpm:
        return need.rpm
    name = need.names[0]
    return f"{name}()(64bit)" if need.kind == "library" else f"/usr/bin/{name}"


def install_lines(manager: str, needs: Sequence[Need]) -> list[list[str]]:
    """Return the commands, without sudo, by which `manager` installs what brings `needs`."""
    if manager == "apt-get":
        packages = sorted({need.apt for need in needs})
        return [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]]
    if manager == "pacman":
        return [["pacman", "-Sy", "--needed", "--noconfirm", *sorted({need.pacman for need in needs})]]
    provided = sorted({rpm_name(need) for need in needs})
    if manager == "dnf":
        return [["dnf", "install", "-y", *provided]]
    return [["zypper", "--non-interactive", "install", *provided]]


def _privilege() -> list[str] | None:
    """Return what to put before a command so that it runs as root; None where that would ask something."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def ensure_system(needs: Sequence[Need]) -> None:
    """Install what is missing on Linux, or stop with the line that does."""
    if not sys.platform.startswith("linux") or os.environ.get(SKIP_SYSTEM) == "1":
        return
    lacking = missing(needs)
    if not lacking:
        return
    names = ", ".join(sorted({need.names[0] for need in lacking}))
    manager = next((name for name in ("apt-get", "dnf", "zypper", "pacman") if shutil.which(name)), None)
    if manager is None:
        stop(f"This system lacks: {names}", "Install them, or set " + SKIP_SYSTEM + "=1 to go on without.")
    lines = install_lines(manager, lacking)
    privilege = _privilege()
    if privilege is None:
        by_hand = " && ".join("sudo " + shlex.join(line) for line in lines)
        stop(f"This system lacks: {names}", "Run this once, then the same command again:", "", "  " + by_hand)
    say(f"Installing what this system lacks: {names}")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]  # after sudo, which keeps no variables
    for line in lines:
        done = subprocess.run([*privilege, *quiet, *line], stdout=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            stop("This did not work: " + shlex.join([*privilege, *line]))
    still = missing(lacking)
    if still:
        stop("Installed, and still not found: " + ", ".join(sorted({need.names[0] for need in still})))


# --- the virtual environment ---------------------------------------------------------------------------


def venv_python() -> Path:
    """Return where the environment's interpreter is on this system."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _state(locks: Sequence[Path]) -> dict[str, str]:
    state = {lock.name: hashlib.sha256(lock.read_bytes()).hexdigest() for lock in locks}
    return {**state, "python": ".".join(str(part) for part in sys.version_info[:3]), "home": sys.base_prefix}


def _stamp() -> dict[str, str]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def ensure_packages(*, development: bool) -> None:
    """Make `.venv` hold what the lock says; cheap where the stamp shows that it already does."""
    locks = [RUNTIME_LOCK, DEVELOPMENT_LOCK, SOURCE_LOCK] if development else [RUNTIME_LOCK]
    wanted = _state(locks)
    stamp = _stamp()
    if wanted.items() <= stamp.items() and venv_python().exists():
        return
    same_python = all(stamp.get(key, wanted[key]) == wanted[key] for key in ("python", "home"))
    if not same_python or not _has_pip():
        say(f"Making {VENV}")
        _make_venv()
    if development:
        _install(DEVELOPMENT_LOCK, "--only-binary", ":all:")
        _install(SOURCE_LOCK, "--no-build-isolation")
    else:
        _install(RUNTIME_LOCK, "--only-binary", ":all:")
    STAMP.write_text(json.dumps(wanted, indent=1) + "\n", encoding="utf-8")


def _install(lock: Path, *options: str) -> None:
    say(f"Installing what {lock.name} names")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    pinned = ["--require-hashes", "--no-deps", *options, "-r", str(lock)]
    if subprocess.run([*pip, *pinned], check=False).returncode != 0:
        stop("pip could not install the packages; its message is above.")


def _has_pip() -> bool:
    """Whether the environment is whole: one that was interrupted while it was made has no pip."""
    asked = [str(venv_python()), "-m", "pip", "--version"]
    return venv_python().exists() and subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _make_venv() -> None:
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if made.returncode != 0:
        stop(
            "Python could not make a virtual environment.",
            "On Debian and Ubuntu: sudo apt-get install python3-venv",
        )


# --- the words of the window ---------------------------------------------------------------------------


def _tool(name: str) -> str:
    return str(
        venv_python().parent / (f"pyside6-{name}.exe" if sys.platform == "win32" else f"pyside6-{name}")
    )


def update_catalogues(folder: Path) -> None:
    """Make the catalogues in `folder` say what `ui/` says: new words come, old ones go, the rest stays.

    No places of the sources and no guesses by likeness stand in them, and their order is the alphabet's, so
    that a change shows only what changed.
    """
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    quiet = [
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
        "-sort-messages",
        "-disable-heuristic",
        "similartext",
    ]
    for languages, more in ((LANGUAGES, []), ((SOURCE_LANGUAGE,), ["-pluralonly"])):
        files = [folder / f"tbtt_{language}.ts" for language in languages]
        for language, file in zip(languages, files, strict=True):
            if not file.exists():
                file.write_text(_empty_catalogue(language), encoding="utf-8")
        command = [_tool("lupdate"), *quiet, *more, *sources, "-ts", *(str(file) for file in files)]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            stop("lupdate could not read the words; its message is above.")


def _empty_catalogue(language: str) -> str:
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f'{head}<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">\n</TS>\n'


def ensure_catalogues(folder: Path = CATALOGUES) -> None:
    """Compile each catalogue that changed since; the window reads the result, which is not kept in git.

    A window that is open has the old one mapped into memory: it is replaced whole, never written into.
    """
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not _older(made, source):
            continue
        part = source.with_suffix(".qm.part")
        command = [_tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(part)]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            part.unlink(missing_ok=True)
            stop("lrelease could not compile the words; its message is above.")
        part.replace(made)


def _older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns


# --- the commands --------------------------------------------------------------------------------------


def become(arguments: Sequence[str | Path], *, folder: Path | None = None) -> NoReturn:
    """Run the environment's Python with `arguments` in place of this process; its exit code is ours."""
    command = [str(venv_python()), *(str(argument) for argument in arguments)]
    if folder is not None:
        os.chdir(folder)
    sys.stdout.flush()
    if sys.platform == "win32":
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


def setup(rest: list[str]) -> None:
    """Do the set-up of every command."""
    if rest:
        stop("setup takes no arguments")
    ensure_system(LIBRARIES + FONTS + TOOLS + BUILD_TOOLS)
    ensure_packages(development=True)
    ensure_catalogues()
    say("Ready.")


def run(rest: list[str]) -> None:
    """Start the program."""
    ensure_system(LIBRARIES + FONTS)
    ensure_packages(development=False)
    ensure_catalogues()
    become([ROOT / "main.py", *rest])


def demo(rest: list[str]) -> None:
    """Run the demonstration."""
    run(["demo", *rest])


def test(rest: list[str]) -> None:
    """Run the tests, a few at a time."""
    ensure_system(LIBRARIES + FONTS + TOOLS)
    ensure_packages(development=True)
    ensure_catalogues()
    workers = max(WORKERS_LEAST, min(WORKERS_MAX, os.cpu_count() or 2))
    become(["-m", "pytest", "-n", str(workers), "--dist", "loadgroup", *rest], folder=ROOT)


def lint_commands() -> list[list[str]]:
    """Return every check, as arguments for the environment's Python; mypy keeps one cache a system."""
    return [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        *(
            ["-m", "mypy", "--platform", name, "--cache-dir", f".mypy_cache/{name}"]
            for name in MYPY_PLATFORMS
        ),
    ]


def lint(rest: list[str]) -> None:
    """Run every check to its end, and end with code 1 where one of them complained."""
    if rest:
        stop("lint takes no arguments")
    ensure_packages(development=True)
    python = str(venv_python())
    running = [
        (one, subprocess.Popen([python, *one], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
        for one in lint_commands()
    ]  # side by side
    failed = []
    for arguments, process in running:
        said, _ = process.communicate()
        say("$ python " + shlex.join(arguments))
        say(said.decode("utf-8", "replace").rstrip("\n"))
        if process.returncode != 0:
            failed.append(shlex.join(arguments))
    if failed:
        stop("", "Not clean:", *failed)
    say("Clean.")


def bench(rest: list[str]) -> None:
    """Run one measurement, or list them."""
    names = sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[!_]*.py"))
    if not rest or rest[0] not in names:
        stop("usage: dev.py bench NAME, where NAME is one of: " + ", ".join(names))
    ensure_system(LIBRARIES + FONTS)
    ensure_packages(development=True)
    ensure_catalogues()
    become(["-m", f"tests.bench.{rest[0]}", *rest[1:]], folder=ROOT)


def screenshots(rest: list[str]) -> None:
    """Picture every screen."""
    ensure_system(LIBRARIES + FONTS)
    ensure_packages(development=False)
    ensure_catalogues()
    become(["-m", "ui.screenshots", *rest], folder=ROOT)


def translations(rest: list[str]) -> None:
    """Bring the catalogues to what the window says, and say how much each lacks."""
    if rest:
        stop("translations takes no arguments")
    ensure_packages(development=True)
    update_catalogues(CATALOGUES)
    ensure_catalogues()
    for file in sorted(CATALOGUES.glob("*.ts")):
        words = file.read_text(encoding="utf-8")
        say(f"{file.name}: {words.count('<message')} entries, {words.count('unfinished')} to translate")


def build(rest: list[str]) -> None:
    """Make a folder that runs without Python."""
    ensure_system(LIBRARIES + FONTS + BUILD_TOOLS)
    ensure_packages(development=True)
    ensure_catalogues()
    _compile_rules()
    become(["-m", "PyInstaller", "--noconfirm", *rest, "packaging/tbtt-desktop.spec"], folder=ROOT)


def _compile_rules() -> None:
    """Compile what `build` puts into the program, and run its tests on that; without a C compiler go on."""
    say("Compiling the rules of the suggestions")
    script = [str(venv_python()), str(ROOT / "packaging" / "compile_rules.py")]
    made = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        say(made.stderr.rstrip().rpartition("\n")[2] or "The compiler was ended.")
        say("Going on with their sources, which find the same and take about one and a half times as long.")
        return
    tested = [*script, "-m", "pytest", "-q", "tests/redaction"]
    if subprocess.run(tested, cwd=ROOT, check=False).returncode != 0:
        stop("The compiled rules do not do what their sources do.")


COMMANDS = {
    command.__name__: command
    for command in (setup, run, demo, test, lint, bench, screenshots, translations, build)
}


def main(arguments: Sequence[str]) -> None:
    """Do what the first of `arguments` names."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        stop("This needs Python 3.11 or newer; this one is " + sys.version.split()[0])
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say((__doc__ or "").strip())
        return
    command = COMMANDS.get(arguments[0])
    if command is None:
        stop(f"dev.py has no command {arguments[0]!r}; it has: " + ", ".join(COMMANDS))
    command(list(arguments[1:]))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # `dev.py translations | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
