"""Compile the rules by which suggestions are made with mypyc: the same source, in two thirds of the time.

python packaging/compile_rules.py                  make the modules
python packaging/compile_rules.py -m pytest tests/redaction    make them, then run a module with them

`dev.py build` puts them into the program in the place of their sources, and `dev.py bench suggest --packages`
measures them beside these. Making them needs a C compiler and takes a minute or two; what was made of the
same sources by the same tools is used again. Ends with code 1 where it cannot be done.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import io
import os
import runpy
import shutil
import sys
import sysconfig
import textwrap
from collections.abc import Mapping, Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
MADE: Final = ROOT / "build" / "rules"
GROUP: Final = "tbtt_rules"  # what the modules share lies in a module of this name
PACKAGE: Final = "tbtt_desktop/redaction"
BESIDE: Final = (f"{PACKAGE}/suggest.py", "tbtt_desktop/stories/normalize.py")
# Not compiled; what is knows how these are made, and their constants.
LOOKED_INTO: Final = ("tbtt_desktop/stories/records.py", "tbtt_desktop/paths.py", "pyproject.toml")
LEFT_OUT: Final = frozenset({"__init__"})  # nothing to compile


def sources() -> list[str]:
    """Return the sources that are compiled, from the root on, in order."""
    rules = sorted((ROOT / PACKAGE / "recognisers").glob("*.py"))
    inside = [path.relative_to(ROOT).as_posix() for path in rules if path.stem not in LEFT_OUT]
    return [*inside, *BESIDE]


def folder() -> Path:
    """Return where modules of these sources, by these tools, belong."""
    digest = hashlib.sha256()
    digest.update(repr((sys.version, sysconfig.get_platform(), importlib.metadata.version("mypy"))).encode())
    rest = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / PACKAGE).glob("*.py"))]
    for name in [*sources(), *rest, *LOOKED_INTO, "packaging/compile_rules.py"]:
        digest.update(name.encode() + b"\0" + hashlib.sha256((ROOT / name).read_bytes()).digest())
    return MADE / digest.hexdigest()[:16]


def compiled(inside: Path) -> dict[str, Path]:
    """Return the files of the modules in a folder by their names."""
    suffix = EXTENSION_SUFFIXES[0]
    return {
        ".".join(path.relative_to(inside).parts).removesuffix(suffix): path
        for path in inside.rglob(f"*{suffix}")
    }


def make() -> Path:
    """Return the folder of the modules, which are made unless they are there.

    Raises:
        SystemExit: there is no C compiler, or it or mypyc stopped.
    """
    wanted = folder()
    if wanted.exists():
        return wanted
    work = MADE / f"work-{os.getpid()}"
    work.mkdir(parents=True)
    said = io.StringIO()  # notes on every third file; of use where it stops
    try:
        with contextlib.redirect_stdout(said):
            _build(work)
        for older in MADE.glob("[!w]*"):
            shutil.rmtree(older, ignore_errors=True)
        (work / "made").rename(wanted)
    except SystemExit as stopped:
        sys.exit(stopped.code if isinstance(stopped.code, str) else f"mypyc stopped:\n{said.getvalue()}")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return wanted


def _build(work: Path) -> None:
    """Make the modules in `work`/made."""
    from mypyc.build import mypycify  # late: loads mypy
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext
    from setuptools.errors import BaseError, CompileError, LinkError

    modules = mypycify(
        [f"--cache-dir={work / 'mypy'}", *sources()],
        group_name=GROUP,
        opt_level="1",  # more takes longer and brings nothing
        debug_level="0",
        multi_file=True,  # one file would be 35 MB of C
        target_dir=str(work),
    )
    command = build_ext(Distribution({"name": GROUP, "ext_modules": modules}))
    command.build_lib, command.build_temp = str(work / "made"), str(work / "objects")
    command.ensure_finalized()
    try:
        command.run()
    except (BaseError, CompileError, LinkError) as error:
        why = textwrap.shorten(str(error), 200)  # it may give the compiler's whole command
        sys.exit(f"The rules could not be compiled; is there a C compiler? {why}")


class Compiled:
    """A finder of the modules, asked before the sources are."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the module of this name, where it was compiled."""
        file = self._files.get(name)
        return None if file is None else spec_from_file_location(name, file)


def main() -> None:
    """Do what the arguments say."""
    if sys.argv[1:] and (sys.argv[1] != "-m" or len(sys.argv) < 3):
        sys.exit(f"usage: {sys.argv[0]} [-m MODULE ARGUMENTS]")
    os.chdir(ROOT)
    made = make()
    if sys.argv[1:]:
        sys.meta_path.insert(0, Compiled(compiled(made)))
        sys.path[0] = str(ROOT)
        sys.argv = sys.argv[2:]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
