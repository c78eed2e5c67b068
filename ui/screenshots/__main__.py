"""`python -m ui.screenshots [--out DIR]`: every screen, in English and Arabic or as asked, to PNG files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ui.screenshots.made import Maker
from ui.screenshots.private import private_folder
from ui.screenshots.shots import shots
from ui.screenshots.studio import EVERY_LOOK, LOOKS, Look, picture_all, studio, without_the_platform


def main(arguments: list[str]) -> int:
    """Make the pictures; return 0, or 1 where a screen could not be pictured."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"), help="default: screenshots")
    parser.add_argument("--only", default="", help="screens whose name begins so, such as protect")
    parser.add_argument("--look", default="", help="looks whose name begins so, such as light-fr-100")
    chosen = parser.parse_args(arguments)
    looks = tuple(look for look in EVERY_LOOK if look.name.startswith(chosen.look)) if chosen.look else LOOKS
    chosen.out.mkdir(parents=True, exist_ok=True)
    failed = everything(chosen.out, looks, chosen.only)
    if failed:
        _tell(f"{failed} screens could not be pictured.")
    return int(failed > 0)


def everything(out: Path, looks: tuple[Look, ...], only: str = "") -> int:
    """Picture the screens into `out`, with vaults in a folder below it that is gone afterwards."""
    without_the_platform()
    if not looks:
        _tell("There is no such look.")
        return 1
    with private_folder(out) as private, studio(private) as opened:
        made = Maker(private, opened.lane()).make()
        try:
            wanted = tuple(shot for shot in shots(opened, made) if shot.name.startswith(only))
            if not wanted:
                _tell("There is no such screen.")
                return 1
            return picture_all(opened, wanted, looks, out, _tell)
        finally:
            opened.close()
            made.helper.close()
            made.desk.close()


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
