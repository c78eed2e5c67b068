"""How the lists in `resources/names/` are read, above all those that are written by hand.

Such a list is prose: words with blanks between, an underscore for a blank within one. A line that begins with
`#` is a remark; `[title]` at the beginning of a line begins a section. All of it is folded when it is read.
"""

from __future__ import annotations

from collections.abc import Iterator

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.normalize import fold


def text(name: str) -> str:
    """Return a list as it is written."""
    read = resource(f"names/{name}").read_bytes().decode("utf-8")
    return read.replace("\r\n", "\n")  # in a third of the time that reading as text takes


def sections(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the title of each section and its folded words, in the list's order.

    What stands before the first title is a section without one.
    """
    prose = "\n".join(line for line in text(name).split("\n") if not line.startswith("#"))
    untitled, *titled = ("\n" + prose).split("\n[")
    if untitled.strip():
        yield "", fold(untitled).text.split()
    for section in titled:
        title, _, listed = section.partition("]")
        yield title, fold(listed).text.split()


def words(name: str) -> frozenset[str]:
    """Return the folded words of all sections of a list."""
    return frozenset(word for _, listed in sections(name) for word in listed)
