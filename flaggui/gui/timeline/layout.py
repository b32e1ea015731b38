"""Where everything of a timeline lies: time and rows to pixels and back, without painting.

Here, in the strip of runs and in races, time runs from left to right in every language, as the
numbers of a ruler do; only the columns of words beside it change sides from right to left.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flaggui.core.segments import Chart, Segment


@dataclass(frozen=True, slots=True)
class Plot:
    """Where time lies: `seconds` from `start` on over `width` pixels from `left` on."""

    left: float
    width: float
    start: float
    seconds: float

    def x(self, time: float) -> float:
        """Return the pixel of `time` (seconds since t = 0)."""
        return self.left + (time - self.start) * self.width / self.seconds

    def time(self, x: float) -> float:
        """Return the seconds since t = 0 at pixel `x`."""
        return self.start + (x - self.left) * self.seconds / self.width


Span = tuple[int, int, Segment]
_MARK = 5
"""Pixels that show the dark start of receiving and its colour."""


def spans(segments: Iterable[Segment], plot: Plot, least: int = 3) -> list[Span]:
    """Return the segments in sight, each with its first pixel and the one after its last.

    Whole pixels keep edges crisp. Receiving is often too short for its mark: it borrows from
    the segment before, so that the end stays true, or else grows to `least` pixels.
    """
    low, high = round(plot.left) - 2, round(plot.left + plot.width) + 64
    result: list[Span] = []
    edge = low
    for segment in segments:
        left = max(round(plot.x(segment.start)), edge)
        right = round(plot.x(segment.end))
        if segment.kind == "receiving" and low <= right < left + _MARK:
            if result and edge - result[-1][0] > 2 * _MARK:
                left = max(right, edge) - _MARK
                result[-1] = (result[-1][0], left, result[-1][2])
            right = max(right, left + least)
        right = min(right, high)
        if right > left:
            result.append((left, right, segment))
            edge = right
    return result


@dataclass(slots=True)
class Picture:
    """What is drawn: charts, where they lie, and what is marked; lengths in pixels.

    Attributes:
        chart: The run shown.
        ghost: Another run, drawn as outlines, or None.
        plot: Where time lies.
        width: Width of the whole.
        height: Height of the whole.
        axis: Height of the axis above the tracks.
        track: Height of a track.
        by_worker: Whether a track is a worker's lane and not one flag's row.
        scroll: How far the tracks are moved up.
        ideal: Seconds of the ideal line, or None.
        selected: Position of the selected row, or None.
        focused: Whether the keyboard acts here.
        mirrored: Whether the column of codes stands on the right.
    """

    chart: Chart
    ghost: Chart | None
    plot: Plot
    width: int
    height: int
    axis: int
    track: int
    by_worker: bool = False
    scroll: int = 0
    ideal: float | None = None
    selected: int | None = None
    focused: bool = False
    mirrored: bool = False

    def tracks(self) -> int:
        """Return how many tracks there are, in sight or not."""
        return len(self.chart.lanes if self.by_worker else self.chart.rows)

    def in_sight(self) -> range:
        """Return the numbers of the tracks of which something can be seen."""
        first = max(self.scroll // self.track, 0)
        last = -(-(self.height - self.axis + self.scroll) // self.track)
        return range(first, min(last, self.tracks()))

    def top(self, track: int) -> int:
        """Return the first pixel of `track`."""
        return self.axis + track * self.track - self.scroll

    def track_of(self, i: int) -> int | None:
        """Return the track of the row at position `i`, None while it has no worker."""
        return self.chart.rows[i].lane if self.by_worker else i

    def sight_of(self, i: int) -> tuple[int, float]:
        """Return the nearest scroll and the nearest start that show the row at position `i`."""
        track, worked = self.track_of(i), self.chart.worked(i)
        scroll, start = self.scroll, self.plot.start
        if track is not None:
            bottom = (track + 1) * self.track - (self.height - self.axis)
            scroll = min(max(scroll, bottom), track * self.track)
        if worked:
            start = min(max(start, worked[-1].end - self.plot.seconds), worked[0].start)
        return scroll, start

    def members(self, track: int, chart: Chart) -> Sequence[int]:
        """Return the positions of those rows of `chart` that lie in `track`."""
        if self.by_worker:
            return chart.lanes[track] if track < len(chart.lanes) else ()
        return (track,) if track < len(chart.rows) else ()

    def spans(self, i: int, chart: Chart) -> list[Span]:
        """Return the pixels of the row of `chart` at position `i`.

        A ghost begins where its worker took it up; a lane shows what its worker did.
        """
        if not self.by_worker:
            segments = chart.segments(i)
            queued = chart is self.ghost and segments and segments[0].kind == "queued"
            return spans(segments[1:] if queued else segments, self.plot)
        # A lane's next flag may begin where this one ends: there is no room to grow.
        return spans(chart.worked(i), self.plot, 1)

    def at(self, x: float, y: float) -> tuple[int | None, Segment | None]:
        """Return the position of the row at a point, and its segment there, if any."""
        track = int(y - self.axis + self.scroll) // self.track
        if y < self.axis or track not in range(self.tracks()):
            return None, None
        if self.plot.left <= x < self.plot.left + self.plot.width:
            for i in self.members(track, self.chart):
                for left, right, segment in self.spans(i, self.chart):
                    if left <= x < right:
                        return i, segment
        return (None if self.by_worker else track), None
