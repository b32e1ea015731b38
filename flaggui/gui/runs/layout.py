"""Where everything of a finished run's row lies, and what gives way where there is little room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from flaggui.gui.runs.model import RunWords
from flaggui.gui.style.icons import grown

PAD, _GAP, _NEAR = 10, 16, 8
BUTTON, ICON = 24, 16
_BAR = 10
_SHORTEST = 140
"""Pixels that the longest bar keeps before words give way to it."""
_NAMES = 0.32
"""Share of the width that short names may take."""
_NO_FREEZE, SHORT_NAME, _NO_WORKERS, SHORT_RATIO, BARE_ICON = range(1, 6)
"""What gives way to the bars, one after another; at level 0 nothing has."""


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the parts of one row stand, left to right, in pixels; None where there is nothing.

    For right-to-left languages the delegate mirrors them; bar and seconds are placed so that
    time runs from left to right even then.
    """

    name: QRect
    workers: QRect | None
    bar: QRect
    seconds: QRect
    failure: QRect | None
    ratio: QRect | None
    freeze: QRect | None


@dataclass(frozen=True, slots=True)
class RunLayout:
    """The widths that all rows share, in device-independent pixels, 0 for what is left out.

    Attributes:
        level: How much gave way; see `_NO_FREEZE` and what follows.
        axis: Where bars begin.
        far: Where bars and their seconds have to end, in all rows.
        mirrored: Whether the delegate will mirror it: then t = 0 is at `far`.
        scale: Pixels per second.
    """

    width: int
    level: int
    name: int
    workers: int
    axis: int
    failure: int
    ratio: int
    freeze: int
    mirrored: bool = False
    far: int = 0
    scale: float = 0.0

    def places(self, words: RunWords, metrics: QFontMetrics, height: int) -> RowPlaces:
        """Return where the parts of a row stand, `height` pixels high."""
        long, seconds = self.bar(words.elapsed), _advance(metrics, words.seconds)
        bar, after = self.axis, self.axis + long + _NEAR
        if self.mirrored:
            bar, after = self.far - long, self.far - long - _NEAR - seconds
        workers = QRect(PAD + self.name + _NEAR, 0, self.workers, height)
        failure, ratio, freeze = (
            QRect(x, 0, width, height) if width else None for x, width in self._details(words)
        )
        return RowPlaces(
            name=QRect(PAD, 0, self.name, height),
            workers=workers if self.workers else None,
            bar=QRect(bar, (height - _BAR) // 2, long, _BAR),
            seconds=QRect(after, 0, seconds, height),
            failure=failure,
            ratio=ratio,
            freeze=freeze,
        )

    def bar(self, elapsed: float) -> int:
        """Return the length of the bar of `elapsed` seconds, in pixels."""
        return max(2, round(self.scale * elapsed))

    def end(self, words: RunWords) -> int:
        """Return where a row's bar and seconds have to end: before its first detail."""
        starts = [x for x, width in self._details(words) if width]
        return min([self._edge + _NEAR, *starts]) - _GAP

    @property
    def zero(self) -> int:
        """Where t = 0 stands."""
        return self.far if self.mirrored else self.axis

    @property
    def _edge(self) -> int:
        return self.width - PAD - 2 * BUTTON - _NEAR

    def _details(self, words: RunWords) -> list[tuple[int, int]]:
        """Return start and width of failure, ratio and freeze: columns against the far edge."""
        said = (words.failure, words.ratio, words.freeze)
        x, found = self._edge, []
        for text, width in reversed(
            list(zip(said, (self.failure, self.ratio, self.freeze), strict=True))
        ):
            found.append((x - width, width if text else 0))
            x -= width + _GAP if width else 0
        return found[::-1]


def lay_out(
    rows: Sequence[RunWords], width: int, metrics: QFontMetrics, *, mirrored: bool = False
) -> RunLayout:
    """Return the layout of `rows` in `width` pixels; words give way until the bars have room."""
    layout = _at_level(rows, width, metrics, 0, mirrored)
    for level in range(1, BARE_ICON + 1):
        if layout.bar(max(row.elapsed for row in rows)) >= _SHORTEST:
            break
        layout = _at_level(rows, width, metrics, level, mirrored)
    return layout


def _at_level(
    rows: Sequence[RunWords], width: int, metrics: QFontMetrics, level: int, mirrored: bool
) -> RunLayout:
    def widest(texts: list[str]) -> int:
        return max(_advance(metrics, text) for text in texts)

    name = widest([row.name for row in rows])
    if level >= SHORT_NAME:
        name = min(widest([row.short for row in rows]), round(width * _NAMES))
    workers = widest([row.workers for row in rows]) if level < _NO_WORKERS else 0
    failure = widest([row.failure for row in rows])
    if failure:
        failure = grown(ICON) + (failure + 6 if level < BARE_ICON else 0)
    layout = RunLayout(
        width=width,
        level=level,
        name=name,
        workers=workers,
        axis=PAD + name + (_NEAR + workers if workers else 0) + _GAP,
        failure=failure,
        ratio=widest([row.ratio if level < SHORT_RATIO else row.short_ratio for row in rows]),
        freeze=widest([row.freeze for row in rows]) if level < _NO_FREEZE else 0,
        mirrored=mirrored,
    )
    # Left to right a row without details has their room too; mirrored, all begin beside them.
    ends = [layout.end(row) for row in rows]
    rooms = [
        ((min(ends) if mirrored else end) - layout.axis - _NEAR - _advance(metrics, row.seconds))
        / max(row.elapsed, 1e-6)
        for row, end in zip(rows, ends, strict=True)
    ]
    return replace(layout, far=min(ends), scale=max(0.0, min(rooms)))


def _advance(metrics: QFontMetrics, text: str) -> int:
    # Qt rounds the advance: a text may need up to half a pixel more, and would be elided.
    return metrics.horizontalAdvance(text) + 1 if text else 0


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row in device-independent pixels."""
    return max(BUTTON, metrics.height() + 8)
