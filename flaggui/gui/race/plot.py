"""Every run of a race, and how one of each mode went, on one time axis."""

from collections.abc import Mapping, Sequence
from math import floor, log10
from statistics import median

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from flaggui.core.mode_table import MODES
from flaggui.core.segments import nice_ticks
from flaggui.gui.style.theme import colors

_PAD = 8
_DOT = 7.0
_TICK = 4.0
_SPREAD = 4.0
"""How many times as long the longest run may be until the axis is logarithmic."""


class Axis:
    """Seconds to pixels: from 0 where the times are alike, logarithmic where they are not.

    Attributes:
        ticks: Round seconds to mark.
        logarithmic: Whether equal lengths are equal ratios.
    """

    def __init__(self, times: Sequence[float], left: float, right: float) -> None:
        low, high = min(times, default=0.0), max(times, default=0.0)
        self._left, self._right = left, right
        self.logarithmic = low > 0 and high > _SPREAD * low
        if self.logarithmic:
            self._ends = (log10(low * 0.85), log10(high * 1.1))
            self.ticks = _log_ticks(low * 0.85, high * 1.1)
        else:
            self._ends = (0.0, high * 1.05 or 1.0)
            self.ticks = nice_ticks(self._ends[1]) if high else []

    def x(self, seconds: float) -> float:
        """Return where `seconds` stand."""
        low, high = self._ends
        value = log10(seconds) if self.logarithmic else seconds
        return self._left + (value - low) / (high - low) * (self._right - self._left)


class StripPlot(QWidget):
    """A dot for each run, a line at the median of each mode, and below them a tick for each flag.

    The ticks are of the run nearest to the median: they show whether flags came one by one or
    all at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: dict[str, tuple[float, ...]] = {}
        self._arrivals: dict[str, tuple[float, ...]] = {}
        self.setToolTip(
            self.tr(
                "<qt>A dot is a run, the upright line their median. The ticks below are the flags "
                "of the run nearest to it, each where it was handed over.</qt>"
            )
        )
        self.setAccessibleName(self.tr("All runs on one time axis"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_runs(
        self,
        times: Mapping[str, tuple[float, ...]],
        arrivals: Mapping[str, tuple[float, ...]],
    ) -> None:
        """Show how long each run took, and when the flags of one came, the modes from the top.

        Both in seconds by mode.
        """
        resized = len(times) != len(self._times)
        self._times, self._arrivals = dict(times), dict(arrivals)
        words = self.tr("{}: median {} s")
        said = [
            words.format(MODES[mode].name, QLocale().toString(median(own), "f", 3))
            for mode, own in times.items()
            if own
        ]
        self.setAccessibleDescription("; ".join(said))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a row per mode and the axis."""
        return QSize(320, (max(2, len(self._times)) + 1) * self._row() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the same: rows keep their height."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, axis and dots."""
        painter, c = QPainter(self), colors(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        painter.fillRect(self.rect(), c["base"])
        left = self._names() + 2 * _PAD
        shown = [*self._times.values(), *self._arrivals.values()]
        axis = Axis([t for own in shown for t in own], left, self.width() - 2 * _PAD)
        self._paint_axis(painter, axis, c)
        if not axis.ticks:
            painter.setPen(c["muted"])
            place = self._place(QRectF(left, _PAD, self.width() - left, self._row()))
            painter.drawText(place, self._side(), self.tr("Each run will be one dot."))
        for i, (mode, times) in enumerate(self._times.items()):
            self._paint_row(painter, axis, i, mode, times, c)

    def _paint_axis(self, painter: QPainter, axis: Axis, c: dict[str, QColor]) -> None:
        row, foot = self._row(), len(self._times) * self._row() + _PAD
        if axis.logarithmic:
            painter.setPen(c["muted"])
            place = self._place(QRectF(_PAD, foot, self._names(), row))
            painter.drawText(place, self._side(), self.tr("logarithmic"))
        free = -1.0
        for seconds in axis.ticks:
            x = axis.x(seconds)
            painter.setPen(QPen(c["hairline"], 1))
            painter.drawLine(self._point(x, _PAD), self._point(x, foot))
            words = self.tr("{} s").format(QLocale().toString(seconds, "g", 3))
            half = painter.fontMetrics().horizontalAdvance(words) / 2 + 2
            if x - half < free or x + half > self.width():
                continue
            free = x + half + _PAD
            painter.setPen(c["muted"])
            place = self._place(QRectF(x - half, foot, 2 * half, row))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_row(
        self,
        painter: QPainter,
        axis: Axis,
        i: int,
        mode: str,
        times: Sequence[float],
        c: dict[str, QColor],
    ) -> None:
        row, top = self._row(), _PAD + i * self._row()
        painter.setPen(c["muted"])
        place = self._place(QRectF(_PAD, top, self._names(), row))
        painter.drawText(place, self._side(), MODES[mode].name)
        middle = top + row / 2
        fill = QColor(c["waiting"])
        fill.setAlphaF(0.55)
        painter.setBrush(fill)
        painter.setPen(Qt.PenStyle.NoPen)
        # One for each pixel: thousands of flags are not thousands of lines.
        for pixel in {round(axis.x(seconds)) for seconds in self._arrivals.get(mode, ())}:
            tick = QRectF(pixel - 0.5, top + row - _TICK, 1, _TICK)
            painter.fillRect(self._place(tick), c["muted"])
        for seconds in times:
            painter.drawEllipse(self._point(axis.x(seconds), middle), _DOT / 2, _DOT / 2)
        if times:
            x = axis.x(median(times))
            painter.setPen(QPen(c["text"], 1.5))
            painter.drawLine(self._point(x, top + 3), self._point(x, top + row - 3))

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(9.0, font.pointSizeF() * 0.9))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _row(self) -> int:
        return QFontMetrics(self._small()).height() + 4

    def _names(self) -> int:
        metrics = QFontMetrics(self._small())
        names = (MODES[mode].name for mode in self._times)
        return max(map(metrics.horizontalAdvance, names), default=0) + 2

    def _side(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return QStyle.visualAlignment(self.layoutDirection(), side)

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(self.width() - x if self.isRightToLeft() else x, y)

    def _place(self, place: QRectF) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place.toAlignedRect())


def _log_ticks(low: float, high: float) -> list[float]:
    """Return 1, 2 and 5 times the powers of ten between `low` and `high`."""
    powers = range(floor(log10(low)), floor(log10(high)) + 1)
    ticks = (factor * 10.0**power for power in powers for factor in (1, 2, 5))
    return [tick for tick in ticks if low <= tick <= high]
