"""What was found in a story's texts, put together by words: suggestions and decisions side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tbtt_desktop.redaction.entities import Register, form_key
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import (
    Category,
    Entity,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkState,
    Span,
    Suggestion,
)

Offered = Mapping[ItemId, Sequence[Suggestion]]


class Standing(StrEnum):
    """How far the decision on something found is."""

    LEFT = "left"  # suggested, nobody has decided
    COVERED = "covered"
    KEPT = "kept"
    UNPLACED = "unplaced"  # the text changed under it


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One place in one text. `mark` is None where it is only suggested."""

    item_id: ItemId
    span: Span
    mark: Mark | None
    in_caption: bool

    @property
    def standing(self) -> Standing:
        """Return how far the decision on this place is."""
        return Standing.LEFT if self.mark is None else Standing(self.mark.state.value)


@dataclass(frozen=True, slots=True)
class Group:
    """The same words everywhere in the story. `entity` is None while nothing of it is covered.

    `standing` is where the whole of it stands: open as long as one place is. It is found out once, where the
    group is made: of thousands of groups it is asked with every step through the list.
    """

    key: str
    category: Category
    words: str
    entity: Entity | None
    places: tuple[FoundPlace, ...]
    standing: Standing = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Find out where the group stands."""
        standings = {place.standing for place in self.places}
        first = (one for one in (Standing.UNPLACED, Standing.LEFT, Standing.COVERED) if one in standings)
        object.__setattr__(self, "standing", next(first, Standing.KEPT))

    @property
    def open(self) -> bool:
        """Whether a person still has to decide."""
        return self.standing in (Standing.LEFT, Standing.UNPLACED)

    def count(self, standing: Standing) -> int:
        """Return how many places stand so."""
        return sum(place.standing is standing for place in self.places)


def groups(story: StoryView, offered: Offered) -> tuple[Group, ...]:
    """Return everything found, in the order in which it first stands in the story."""
    gathered: dict[str, list[tuple[Category, Entity | None, FoundPlace, str]]] = {}
    meaning = _Meaning(story.entities)
    for item in story.items:
        places = sorted(_places(item, story.marks[item.item_id], offered.get(item.item_id, ())), key=_order)
        for category, place in places:
            words = item.text[place.span.start : place.span.end]
            entity = meaning.of(category, place, words)
            gathered.setdefault(_key(category, entity, place, words), []).append(
                (category, entity, place, words)
            )
    return tuple(_group(key, members) for key, members in gathered.items())


def _places(
    item: Item, decided: Sequence[Mark], offered: Sequence[Suggestion]
) -> Iterator[tuple[Category, FoundPlace]]:
    caption = item.kind is not ItemKind.TEXT
    for mark in decided:
        if isinstance(mark.place, Span):
            yield mark.category, FoundPlace(item.item_id, mark.place, mark, caption)
    for found in offered:
        yield found.category, FoundPlace(item.item_id, Span(found.start, found.end), None, caption)


def _order(place: tuple[Category, FoundPlace]) -> tuple[int, int]:
    return place[1].span.start, place[1].span.end


class _Meaning:
    """Which entry a place means; each wording is asked for once."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._by_id = {one.entity_id: one for one in entities}
        self._register = Register(entities)
        self._asked: dict[tuple[Category, str], Entity | None] = {}

    def of(self, category: Category, place: FoundPlace, words: str) -> Entity | None:
        if place.mark is not None and place.mark.entity_id is not None:
            return self._by_id.get(place.mark.entity_id)
        if (category, words) not in self._asked:
            self._asked[category, words] = self._register.meant(words, category) if words else None
        return self._asked[category, words]


def _key(category: Category, entity: Entity | None, place: FoundPlace, words: str) -> str:
    """Return a key that stays the same when the words are covered, kept or left open again."""
    if place.mark is not None and place.mark.state is MarkState.UNPLACED:
        return f"mark:{place.mark.mark_id}"
    return f"{category}:{form_key(entity.forms[0] if entity is not None and entity.forms else words)}"


def _group(key: str, members: Sequence[tuple[Category, Entity | None, FoundPlace, str]]) -> Group:
    category = members[0][0]
    entity = next((entity for _, entity, _, _ in members if entity is not None), None)
    words = entity.forms[0] if entity is not None and entity.forms else members[0][3]
    return Group(key, category, words, entity, tuple(place for _, _, place, _ in members))


def in_order(found: tuple[Group, ...], *, by_kind: bool) -> tuple[Group, ...]:
    """Return what was found in the order of the text, or kind by kind."""
    kinds = list(Category)
    return tuple(sorted(found, key=lambda group: kinds.index(group.category))) if by_kind else found


def counts(found: Sequence[Group]) -> dict[Category, int]:
    """Return how many groups of each kind were found, the most frequent first."""
    return dict(Counter(group.category for group in found).most_common())


def group_at(found: Sequence[Group], item_id: ItemId, offset: int) -> tuple[str, int] | None:
    """Return the key and the place's number of what stands at a code point, the shortest first."""
    hits = [
        (place.span.end - place.span.start, group.key, number)
        for group in found
        for number, place in enumerate(group.places)
        if place.item_id == item_id and place.span.start <= offset < place.span.end
    ]
    return min(hits)[1:] if hits else None


def moved(found: Sequence[Group], current: str, step: int) -> str:
    """Return the key of the group `step` further on, staying at either end."""
    if not found:
        return ""
    keys = [group.key for group in found]
    if current not in keys:
        return keys[0]
    return keys[max(0, min(len(keys) - 1, keys.index(current) + step))]


def next_open(found: Sequence[Group], current: str) -> str:
    """Return the key of the next group to decide after `current`, else one before it, else `current`."""
    keys = [group.key for group in found]
    at = keys.index(current) if current in keys else -1
    for group in (*found[at + 1 :], *found[: at + 1]):
        if group.open:
            return group.key
    return current if current in keys else (keys[0] if keys else "")
