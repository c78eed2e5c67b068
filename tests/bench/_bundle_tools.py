"""What a person would type otherwise, over the same files, where the tools for it are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tbtt_desktop.limits import MIB
from tbtt_desktop.services import people
from tbtt_desktop.vault.identity import identity
from tests.bench import _bundle_made as made
from tests.bench._pairs import take

TOOLS: Final = ("age", "age-keygen", "tar", "ssh-keygen")
BAGIT: Final = Path(sys.executable).with_name("bagit.py")
MAKE: Final = (
    'tar --format=ustar -cf - $(cat names) | age -r "$(cat recipient)" > sealed.age && sync sealed.age'
)
OPEN: Final = """
age -d -i key.txt x.tbtt | tar xf - -C out
cd out/bundle
"$PYTHON" "$BAGIT" --quiet --validate .
ssh-keygen -Y verify -f ../../allowed_signers -I amal -n bundle@tbtt -s tagmanifest-sha256.txt.sig \\
  < tagmanifest-sha256.txt
"""


def measure(folder: Path, size: int, rounds: int) -> None:
    """Type both, some times over, and print how fast the middle one was."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None] + ["bagit.py"] * (not BAGIT.exists())
    if missing:
        print(f"stock tools not measured: {', '.join(missing)} not installed")
        return
    folder.mkdir()
    scene = made.make_scene(folder / "scene", size)
    _lay_out(scene, folder)
    seconds: dict[str, list[float]] = {"tar | age": [], "age | tar, bagit, ssh-keygen": []}
    for _ in range(rounds):
        seconds["tar | age"].append(take(lambda: _type(MAKE, folder)).clock)
        (folder / "out").mkdir()
        seconds["age | tar, bagit, ssh-keygen"].append(take(lambda: _type(OPEN, folder)).clock)
        shutil.rmtree(folder / "out")
    for name, taken in seconds.items():
        print(f"{name:28} {size / MIB / sorted(taken)[rounds // 2]:6.1f} MiB/s", flush=True)
    shutil.rmtree(folder)


def _lay_out(scene: made.Scene, folder: Path) -> None:
    """Write a bundle for the desk, its files, and what the tools ask for."""
    lane = made.LANES["command line"]()
    desk = made.opened(scene.folder / "empty", lane)
    (folder / "key.txt").write_text(desk.read(identity).age_identity + "\n", encoding="ascii")
    (folder / "recipient").write_text(people.own_card(desk).age_recipient, encoding="ascii")
    desk.close()
    here = made.opened(scene.here, lane)
    card = people.own_card(here)
    signers = f'{card.alias} namespaces="bundle@tbtt" {card.signing_key}\n'
    (folder / "allowed_signers").write_text(signers, encoding="ascii")
    payload = made.parts(scene, here)
    made.export(here, payload, folder / "x.tbtt")
    names = []
    for part in made.composed(here, payload).parts:
        name = f"bundle/{part.name}"
        names.append(name)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with (folder / name).open("wb") as file:
            for offset in range(0, part.size, MIB):
                file.write(part.source.read_at(offset, min(MIB, part.size - offset)))
    (folder / "names").write_text("\n".join(names), encoding="ascii")
    here.close()


def _type(script: str, folder: Path) -> None:
    subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PYTHON": sys.executable, "BAGIT": str(BAGIT)},
        check=True,
        capture_output=True,
    )
