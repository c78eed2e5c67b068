"""The second run of what failed: the very tests, few of them, and as red as the first if they are broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import again


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout that is not this one, whose pytest has kept something."""
    (tmp_path / again.FAILED).parent.mkdir(parents=True)
    return tmp_path


def test_names_are_those_that_pytest_takes(root: Path) -> None:
    """A name with the group that xdist adds would select nothing, and nothing would be red."""
    (root / again.FAILED).write_text(
        json.dumps({"tests/a.py::test_b@display": True, "tests/a.py::test_c[x@y-é]": True})
    )
    assert again.failed(root) == ["tests/a.py::test_b", "tests/a.py::test_c[x@y-é]"]


@pytest.mark.parametrize("names", [None, [], [f"t.py::test_{number}" for number in range(again.MOST + 1)]])
def test_what_is_no_lateness_stays_red(root: Path, names: list[str] | None) -> None:
    """Nothing kept is a run that broke down, and many are a change that breaks things."""
    if names is not None:
        (root / again.FAILED).write_text(json.dumps(dict.fromkeys(names, True)))
    assert again.main(root) == 1


@pytest.mark.parametrize("broken", [True, False])
def test_the_second_run_decides(root: Path, broken: bool) -> None:
    """What failed is really run: a broken test fails again, a late one passes."""
    (root / "dev.py").write_text(
        "import subprocess, sys\nsys.exit(subprocess.run([sys.executable, '-m', 'pytest', '-q', '-p', "
        "'no:cacheprovider', *sys.argv[2:]], cwd=sys.path[0]).returncode)\n"
    )
    (root / "test_t.py").write_text(f"def test_one():\n    assert {not broken}\n")
    (root / again.FAILED).write_text(json.dumps({"test_t.py::test_one@display": True}))
    assert (again.main(root) == 0) is not broken
