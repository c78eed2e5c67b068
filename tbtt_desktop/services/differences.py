"""Where two versions of a story differ, and what is put together of both."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from tbtt_desktop.bundle import labels
from tbtt_desktop.bundle.labels import Label
from tbtt_desktop.bundle.story import SHARE_SCOPES, ConsentScope, Redacted, Story, StoryItem, Unredacted
from tbtt_desktop.services.custody import telling
from tbtt_desktop.services.narrowing import leaves_nothing, leaves_originals, narrowed

CONSENT: Final = "consent"
LOG: Final = "redaction_log"
_ITEM: Final = "items."


class Take(StrEnum):
    """From which version something is taken."""

    HERE = "here"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two versions differ. `field` is its path in schema words, such as `items.2`.

    Positions count from 1, in the order in which the two were laid side by side. A side that lacks the field
    has "" and None. What nobody chooses follows from the rest: she agreed to what both versions say.
    """

    field: str
    here: str
    there: str
    here_item: StoryItem | None = None
    there_item: StoryItem | None = None
    labels: Mapping[str, Label] = dataclasses.field(default_factory=dict, hash=False)  # of codes of kits

    @property
    def chosen(self) -> bool:
        """Whether a person chooses this one."""
        return self.field not in (CONSENT, LOG)


def differences(here: Story, there: Story) -> list[Difference]:
    """Return the fields in which two versions differ: facts, what it is about, parts, then what follows."""
    found = [
        Difference(name, getattr(here, name) or "", getattr(there, name) or "")
        for name in ("pseudonym", "language", "date", "spatial")
        if getattr(here, name) != getattr(there, name)
    ]
    mine, theirs = dict(here.subject), dict(there.subject)
    found += [
        Difference(
            f"subject.{name}",
            ", ".join(mine.get(name, ())),
            ", ".join(theirs.get(name, ())),
            labels=labels.beside(here.labels, there.labels).get(name, {}),
        )
        for name in sorted({*mine, *theirs})
        if set(mine.get(name, ())) != set(theirs.get(name, ()))
    ]
    found += [
        Difference(f"{_ITEM}{number}", _said(one), _said(other), one, other)
        for number, (one, other) in enumerate(paired(here.items, there.items), start=1)
        if one != other
    ]
    if set(here.consent) != set(there.consent):
        found.append(Difference(CONSENT, _scopes(here), _scopes(there)))
    if set(here.redaction_log) != set(there.redaction_log):
        found.append(Difference(LOG, _log(here), _log(there)))
    return found


def paired(
    here: Sequence[StoryItem], there: Sequence[StoryItem]
) -> list[tuple[StoryItem | None, StoryItem | None]]:
    """Lay the parts of two versions side by side: the equal ones, and changed ones by their kind."""
    mine, theirs = [_key(one) for one in here], [_key(one) for one in there]
    found: list[tuple[StoryItem | None, StoryItem | None]] = []
    for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            found += list(zip(here[a:b], there[c:d], strict=True))
        else:
            found += _by_kind(here[a:b], there[c:d])
    return found


def _by_kind(
    here: Sequence[StoryItem], there: Sequence[StoryItem]
) -> list[tuple[StoryItem | None, StoryItem | None]]:
    waiting, found = list(there), list[tuple[StoryItem | None, StoryItem | None]]()
    for one in here:
        other = next((item for item in waiting if item.kind is one.kind), None)
        if other is not None:
            found += [(None, item) for item in waiting[: waiting.index(other)]]
            del waiting[: waiting.index(other) + 1]
        found.append((one, other))
    return found + [(None, item) for item in waiting]


def _key(item: StoryItem) -> str:
    return json.dumps(item.to_json(), sort_keys=True)


def _said(item: StoryItem | None) -> str:
    """Return what a part says in words."""
    if item is None:
        return ""
    return "\n".join(one for one in (item.text, item.caption, item.transcript or "") if one)


def _scopes(story: Story) -> str:
    return ", ".join(sorted({one.scope for one in story.consent}))


def _log(story: Story) -> str:
    return ", ".join(f"{one.category} {one.count}" for one in sorted(story.redaction_log, key=_category))


def _category(one: Redacted) -> str:
    return one.category


def put_together(here: Story, there: Story, takes: Mapping[str, Take], whose: str = "") -> Story | None:
    """Return what a person chose of two versions; a field that is not named is taken from `here`.

    She agreed to what both say that she agreed to, until the earlier day. Originals stay where both name
    `whose` alias for them, "" for anybody's. None where that leaves no yes to sharing, or no part: then one
    of the two has to be taken whole.
    """

    def side(field: str) -> Story:
        return there if takes.get(field) is Take.THERE else here

    pairs = paired(here.items, there.items)
    chosen = [pair[side(f"{_ITEM}{number}") is there] for number, pair in enumerate(pairs, start=1)]
    consent = _both(here.consent, there.consent)
    names = sorted({name for name, _ in (*here.subject, *there.subject)})
    taken = ((name, dict(side(f"subject.{name}").subject).get(name, ())) for name in names)
    subject = tuple((name, codes) for name, codes in taken if codes)
    made = dataclasses.replace(
        here,
        revision=max(here.revision, there.revision),
        pseudonym=side("pseudonym").pseudonym,
        language=side("language").language,
        date=side("date").date,
        spatial=side("spatial").spatial,
        subject=subject,
        labels=labels.within(labels.beside(here.labels, there.labels), subject),
        items=tuple(one for one in chosen if one is not None),
        consent=consent,
        redaction_log=_together(here.redaction_log, there.redaction_log),
        supersedes=None,
        withdrawal_phrase=here.withdrawal_phrase or there.withdrawal_phrase,
    )
    lost = {one.scope for one in (*here.consent, *there.consent)} - {one.scope for one in consent}
    made = narrowed(made, lost, whose)
    if not leaves_originals(made, lost, whose):
        bare = tuple(dataclasses.replace(one, original=None, page=0) for one in made.items)
        made = dataclasses.replace(made, items=bare)
    kept = tuple(one for one in made.items if _holds(one))
    made = dataclasses.replace(made, items=kept, unredacted=_unredacted(made, here, there))
    return None if not made.items or leaves_nothing(made, ()) else made


def _holds(item: StoryItem) -> bool:
    """Whether anything is left of a part."""
    return bool(item.media or item.transcript or item.text or item.original)


def _unredacted(made: Story, here: Story, there: Story) -> Unredacted | None:
    """Return what both versions say of the originals that are left: one log, a line of both once."""
    told = [one.unredacted for one in (here, there) if one.unredacted is not None]
    digests = {one.sha256 for one in made.originals}
    if not told or not digests:
        return None
    lines = dict.fromkeys(line for one in told for line in one.custody)
    return Unredacted(told[0].approval, telling(lines, digests))


def _both(here: Iterable[ConsentScope], there: Iterable[ConsentScope]) -> tuple[ConsentScope, ...]:
    """Return the scopes that stand in both, for whom and for what both say, until the earlier day."""
    other = {(one.scope, one.purpose, one.recipient): one for one in there}
    return tuple(
        dataclasses.replace(
            one, until=min(one.until, other[key].until), anybody=one.anybody or other[key].anybody
        )
        for one in here
        if (key := (one.scope, one.purpose, one.recipient)) in other
    )


def _together(here: Iterable[Redacted], there: Iterable[Redacted]) -> tuple[Redacted, ...]:
    """Return how often each category is covered, at most."""
    counts: dict[str, int] = {}
    for one in (*here, *there):
        counts[one.category] = max(counts.get(one.category, 0), one.count)
    return tuple(Redacted(category, count) for category, count in counts.items())


def may_be_shared(story: Story) -> bool:
    """Whether a version holds a yes to sharing at all."""
    return any(one.scope in SHARE_SCOPES for one in story.consent)
