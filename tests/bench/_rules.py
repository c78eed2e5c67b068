"""The compiled rules in a process of their own, to be measured beside their sources.

This process has the sources loaded already, and cannot load both.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.bench.suggest import Taken, Timed

ROOT: Final = Path(__file__).parents[2]
COMPILER: Final = ROOT / "packaging" / "compile_rules.py"


def are_compiled() -> bool:
    """Compile the rules, unless they are; where that cannot be, say so."""
    done = subprocess.run([sys.executable, COMPILER], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print("\n" + (done.stderr.rstrip().rpartition("\n")[2] or "The compiler was ended."))
    return done.returncode == 0


@contextmanager
def running() -> Iterator[Timed]:
    """Give what takes the time of ten thousand words with the compiled rules."""
    command = [sys.executable, str(COMPILER), "-m", "tests.bench._rules"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        given, said = process.stdin, process.stdout
        assert given is not None
        assert said is not None

        def take() -> Taken:
            given.write("\n")
            used, passed = said.readline().split()
            return float(used), float(passed)

        yield take
        given.close()


def main() -> None:
    """Suggest once a line, and answer with the milliseconds of the processor and of the clock."""
    from tbtt_desktop.redaction import suggest as rules
    from tests.bench.suggest import ten_thousand_words, timed

    if str(rules.__file__).endswith(".py"):
        raise SystemExit(f"These rules are not compiled: {rules.__file__}")
    text = ten_thousand_words()
    take = timed(lambda: rules.suggest(text))
    for _ in sys.stdin:
        print(*take(), flush=True)


if __name__ == "__main__":
    main()
