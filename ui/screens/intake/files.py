"""What is known of a file that came in, and what will become of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from tbtt_desktop.services.intake import Result, Taken, Verdict
from tbtt_desktop.stories.records import Trust

_FILE_CODES = frozenset(
    {
        *("file_missing", "file_unreadable", "file_is_folder", "file_empty", "file_too_large"),
    }
)
_OTHERS = frozenset({"not_for_us", "not_addressed"})
_NO_BUNDLE = frozenset({"age_malformed"})
_NAME = 12


class Fate(StrEnum):
    """What a file will lead to, or has led to."""

    LOOKING = "looking"  # not yet verified
    READY = "ready"
    WITHDRAWAL = "withdrawal"  # ready, and deletes here
    KNOWN = "known"
    COMPARE = "compare"  # nobody compared the signer's words yet
    DIFFERS = "differs"  # somebody did, and they did not match
    KEPT_OUT = "kept_out"  # signed with a key that is trusted no more
    DISPUTED = "disputed"  # signed with a key about which a roster and a person say different things
    UNREADABLE = "unreadable"
    NO_BUNDLE = "no_bundle"
    ELSEWHERE = "elsewhere"  # for somebody else
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file. `mismatch`: the signer's words were compared and differ."""

    path: Path
    verdict: Verdict | None = None
    taken: Taken | None = None
    mismatch: bool = False

    @property
    def short_name(self) -> str:
        """Return the file's name, its middle left out where it is long: `8f3c….tbtt`."""
        name = self.path.name
        if len(name) <= _NAME:
            return name
        return f"{self.path.stem[:4]}…{self.path.suffix[:8]}"

    @property
    def fate(self) -> Fate:
        """Return what will become of it, or that it is done."""
        if self.taken is not None and self.taken.result is not Result.REFUSED:
            return Fate.DONE
        verdict = self.verdict
        if verdict is None:
            return Fate.LOOKING
        if not verdict.ok:
            return _fate_of_code(verdict.code)
        if verdict.known:
            return Fate.KNOWN
        return self._fate_by_trust(verdict)

    def _fate_by_trust(self, verdict: Verdict) -> Fate:
        if verdict.trust is Trust.REVOKED:
            return Fate.KEPT_OUT
        if verdict.withdrawals and verdict.trust in (Trust.TRUSTED, Trust.EXPIRED):
            return Fate.WITHDRAWAL  # what she takes back waits for no roster
        if verdict.trust is Trust.TRUSTED:
            return Fate.READY
        if verdict.signer is not None and verdict.signer.dispute is not None:
            return Fate.DISPUTED
        return Fate.DIFFERS if self.mismatch else Fate.COMPARE

    @property
    def takes(self) -> bool:
        """Whether `Take in` takes it."""
        return self.fate in (Fate.READY, Fate.WITHDRAWAL)

    def decided(self, taken: Taken) -> Incoming:
        """Return it with what became of it; what was refused says why."""
        verdict = self.verdict if self.verdict is not None and taken.verdict.ok else taken.verdict
        return replace(self, taken=taken, verdict=verdict)


def is_answered(file: Incoming) -> bool:
    """Whether a receipt of ours went, or is to go, to who signed it: to a revoked key none does."""
    verdict = file.verdict
    return file.fate is Fate.KNOWN and verdict is not None and verdict.trust is not Trust.REVOKED


def _fate_of_code(code: str) -> Fate:
    if code in _FILE_CODES:
        return Fate.UNREADABLE
    if code in _NO_BUNDLE:
        return Fate.NO_BUNDLE
    return Fate.ELSEWHERE if code in _OTHERS else Fate.REFUSED
