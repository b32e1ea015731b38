"""The life of a flag cut into segments, and round numbers for a time axis."""

from bisect import insort
from collections.abc import Iterator, Sequence
from itertools import count
from math import ceil, floor, log10
from typing import Literal, NamedTuple, get_args

from flaggui.core.report import HELD_BACK
from flaggui.core.run import Row

Kind = Literal["queued", "connecting", "waiting", "receiving", "working", "held_back"]
KINDS: tuple[Kind, ...] = get_args(Kind)
WORKED: tuple[Kind, ...] = ("connecting", "waiting", "receiving", "working")
"""The kinds that occupy a worker: a queued or held-back flag costs it nothing."""


class Segment(NamedTuple):
    """A stretch of a flag's life; `start` and `end` in seconds since t = 0, never reversed."""

    kind: Kind
    start: float
    end: float


def segments(row: Row, begun: float, now: float | None = None) -> list[Segment]:
    """Return the segments of `row`, one after the other, without gaps.

    A missing time ends no segment; a time out of order is moved to its neighbour, so that no
    length is negative. Empty segments are left out, except for receiving: a reply did come.

    Args:
        row: One flag of a run.
        begun: Monotonic second of t = 0.
        now: Monotonic second at which a row without outcome ends for now; None leaves it out.
    """
    first = row.started if row.submitted is None else row.submitted
    end = next((t for t in (row.finished, row.delivered, now) if t is not None), None)
    if first is None or end is None:
        return []
    at, result = max(first - begun, 0.0), []
    for kind, moment in _stations(row, end, now):
        until = max(moment - begun, at)
        if until > at or kind == "receiving":
            result.append(Segment(kind, at, until))
        at = until
    return result


def _stations(row: Row, end: float, now: float | None) -> Iterator[tuple[Kind, float]]:
    """Yield each kind with the monotonic second at which it ends."""
    yield "queued", end if row.started is None else min(row.started, end)
    if row.started is not None:
        if row.connected is not None:
            yield "connecting", min(row.connected, end)
        yield "waiting", end if row.first_byte is None else min(row.first_byte, end)
        if row.first_byte is not None:
            yield "receiving", end if row.received is None else min(row.received, end)
            yield "working", end
    handed_over = now if row.delivered is None else row.delivered
    if row.finished is None or handed_over is None:
        return
    if handed_over - row.finished > HELD_BACK:
        yield "held_back", handed_over


class Chart:
    """The segments of a run's rows, by flag and by worker; those of delivered rows are kept.

    Attributes:
        rows: The rows shown, in submission order; whoever owns them may go on changing them.
        begun: Monotonic second of t = 0.
        now: Monotonic second of the live edge, None when the run is over.
        lanes: Positions in `rows` for each worker, as of the last `update`.
        longest: Seconds of the longest segment seen of each kind.
        end: Seconds since t = 0 of the last segment kept.
    """

    def __init__(self, rows: Sequence[Row], begun: float) -> None:
        self.rows = rows
        self.begun = begun
        self.now: float | None = None
        self.lanes: list[list[int]] = []
        self.longest: dict[Kind, float] = {}
        self.end = 0.0
        self._kept: dict[int, list[Segment]] = {}
        self._worked: dict[int, list[Segment]] = {}
        self._open = list(range(len(rows)))
        self._lane_of: dict[int, int] = {}

    def update(self, now: float | None) -> None:
        """Move the live edge to `now` (monotonic seconds), or end the run with None."""
        self.now = now
        rows, before = self.rows, len(self._kept)
        for i in self._open:
            if (lane := rows[i].lane) != self._lane_of.get(i) and lane is not None:
                self._put(i, lane)
            if now is None or rows[i].delivered is not None:
                self._keep(i)
        if len(self._kept) > before:
            self._open = [i for i in self._open if i not in self._kept]

    def is_settled(self, i: int) -> bool:
        """Return whether the segments of the row at position `i` change no more."""
        return i in self._kept

    def segments(self, i: int) -> list[Segment]:
        """Return the segments of the row at position `i`, up to now."""
        if (kept := self._kept.get(i)) is not None:
            return kept
        found = segments(self.rows[i], self.begun, self.now)
        self._note(found)
        return found

    def worked(self, i: int) -> list[Segment]:
        """Return those segments of the row at `i` during which it occupied its worker."""
        if (worked := self._worked.get(i)) is None:
            worked = [segment for segment in self.segments(i) if segment.kind in WORKED]
            if i in self._kept:
                self._worked[i] = worked
        return worked

    def kinds(self, wanted: Sequence[Kind], least: float) -> list[Kind]:
        """Return those `wanted` kinds that last `least` seconds somewhere; receiving always."""
        seen = self.longest
        return [k for k in wanted if k in seen and (seen[k] >= least or k == "receiving")]

    def _put(self, i: int, lane: int) -> None:
        """Put the row at `i` into `lane`, perhaps out of another one."""
        if i in self._lane_of:
            self.lanes[self._lane_of[i]].remove(i)
        self.lanes += [[] for _ in range(lane + 1 - len(self.lanes))]
        insort(self.lanes[lane], i)
        self._lane_of[i] = lane

    def _keep(self, i: int) -> None:
        kept = self._kept[i] = segments(self.rows[i], self.begun)
        self._note(kept)
        if kept:
            self.end = max(self.end, kept[-1].end)

    def _note(self, found: list[Segment]) -> None:
        for kind, start, end in found:
            self.longest[kind] = max(self.longest.get(kind, 0.0), end - start)


def nice_ticks(span: float, most: int = 8, start: float = 0.0) -> list[float]:
    """Return the round numbers from `start` to `start + span`, four to `most` of them for 8.

    Their step is 1, 2, 2.5 or 5 times a power of ten. No span, no ticks.
    """
    if span <= 0:
        return []
    power = 10.0 ** floor(log10(span / most))
    for factor in (1, 2, 2.5, 5, 10, 20):
        step = power * factor
        if floor(span / step + 1e-9) + 1 <= most:
            break
    digits = max(0, 2 - floor(log10(step)))
    first = ceil(start / step - 1e-9)
    ticks: list[float] = []
    for k in count(first):
        if k * step > start + span * (1 + 1e-9):
            return ticks
        ticks.append(round(k * step, digits))
    return ticks


def nice_bound(seconds: float, least: float = 0.5) -> float:
    """Return the next round number of seconds, at least `least`.

    Its steps are a third apart or more: an axis that ends there seldom moves.
    """
    if seconds <= least:
        return least
    power = 10.0 ** floor(log10(seconds))
    return next(power * m for m in (1, 1.5, 2, 3, 4, 6, 8, 10) if power * m >= seconds)
