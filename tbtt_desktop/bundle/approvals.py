"""Her approval of what leaves, as it travels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.strictjson import Json


@dataclass(frozen=True, slots=True)
class Approval:
    """Her approval of what leaves; `attested_by` where somebody vouches for it."""

    date: dt.date
    how: str  # "seen", "heard", "told", "attested"
    attested_by: str | None = None  # alias

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        head: dict[str, Json] = {"date": self.date.isoformat(), "how": self.how}
        return head if self.attested_by is None else head | {"attested_by": self.attested_by}

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> Approval:
        """Read an object that the schema has let through. Raises `BundleRefused` for a day that is none."""
        return cls(
            schemas.date(value, "date"),
            schemas.text(value, "how"),
            schemas.optional_text(value, "attested_by"),
        )
