"""Every run of a race, and how one of each mode went, on one time axis."""

from collections.abc import Mapping, Sequence
from math import floor, log10
from statistics import median

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from flaggui.core.mode_table import MODES
from flaggui.core.segments import nice_ticks
from flaggui.gui.language import say
from flaggui.gui.style.theme import colors

_PAD = 8
_DOT = 7.0
_TICK = 4.0
_NAMES = 0.4
"""Share of the width that the names of the modes may take."""
_SPREAD = 4.0
"""How many times as long the longest run may be until the axis is logarithmic."""


_SIDE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

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
        self._describe()
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
        """Grow with the font; speak another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setToolTip(
            self.tr(
                "<qt>A dot is a run, the upright line their median. The ticks below are the flags "
                "of the run nearest to it, each where it was handed over.</qt>"
            )
        )
        self.setAccessibleName(self.tr("All runs on one time axis"))
        self._describe()
        self.update()

    def _describe(self) -> None:
        words = self.tr("{}: median {} s")
        said = [
            words.format(say(MODES[mode].name), QLocale().toString(median(own), "f", 3))
            for mode, own in self._times.items()
            if own
        ]
        self.setAccessibleDescription("; ".join(said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, axis and dots."""
        painter, c = QPainter(self), colors(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        painter.fillRect(self.rect(), c["base"])
        painter.setLayoutDirection(self.layoutDirection())
        shown = [*self._times.values(), *self._arrivals.values()]
        axis = Axis([t for own in shown for t in own], *self._ends())
        self._paint_axis(painter, axis, c)
        if not axis.ticks:
            painter.setPen(c["muted"])
            left = self._names() + 2 * _PAD
            place = self._place(QRectF(left, _PAD, self.width() - left, self._row()))
            words = self.tr("Each run will be one dot.")
            cut = Qt.TextElideMode.ElideRight
            words = painter.fontMetrics().elidedText(words, cut, round(place.width()))
            painter.drawText(place, _SIDE, words)
        for i, (mode, times) in enumerate(self._times.items()):
            self._paint_row(painter, axis, i, mode, times, c)

    def _paint_axis(self, painter: QPainter, axis: Axis, c: dict[str, QColor]) -> None:
        row, foot = self._row(), len(self._times) * self._row() + _PAD
        if axis.logarithmic:
            painter.setPen(c["muted"])
            self._paint_name(painter, foot, self.tr("logarithmic"))
        left, right = self._room(axis)
        free = left - 1.0
        for seconds in axis.ticks:
            x = axis.x(seconds)
            painter.setPen(QPen(c["hairline"], 1))
            painter.drawLine(QPointF(x, _PAD), QPointF(x, foot))
            words = self.tr("{} s").format(QLocale().toString(seconds, "g", 3))
            half = painter.fontMetrics().horizontalAdvance(words) / 2 + 2
            if x - half < free or x + half > right:
                continue
            free = x + half + _PAD
            painter.setPen(c["muted"])
            place = QRectF(x - half, foot, 2 * half, row)
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
        self._paint_name(painter, top, say(MODES[mode].name))
        middle = top + row / 2
        fill = QColor(c["waiting"])
        fill.setAlphaF(0.55)
        painter.setBrush(fill)
        painter.setPen(Qt.PenStyle.NoPen)
        # One for each pixel: thousands of flags are not thousands of lines.
        for pixel in {round(axis.x(seconds)) for seconds in self._arrivals.get(mode, ())}:
            tick = QRectF(pixel - 0.5, top + row - _TICK, 1, _TICK)
            painter.fillRect(tick.toAlignedRect(), c["muted"])
        for seconds in times:
            painter.drawEllipse(QPointF(axis.x(seconds), middle), _DOT / 2, _DOT / 2)
        if times:
            x = axis.x(median(times))
            painter.setPen(QPen(c["text"], 1.5))
            painter.drawLine(QPointF(x, top + 3), QPointF(x, top + row - 3))

    def _paint_name(self, painter: QPainter, top: float, text: str) -> None:
        """Write `text` into the column of names."""
        place = self._place(QRectF(_PAD, top, self._names(), self._row()))
        cut = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(text, cut, place.width())
        painter.drawText(place, _SIDE, text)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(9.0, font.pointSizeF() * 0.9))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _row(self) -> int:
        return QFontMetrics(self._small()).height() + 4

    def _names(self) -> int:
        metrics = QFontMetrics(self._small())
        names = [say(MODES[mode].name) for mode in self._times]
        widest = max(map(metrics.horizontalAdvance, [*names, self.tr("logarithmic")])) + 2
        return min(widest, round(_NAMES * self.width()))

    def _ends(self) -> tuple[float, float]:
        """Return where the time axis begins and ends: beside the names, wherever these are."""
        names = self._names() + 2 * _PAD
        if self.isRightToLeft():
            return 2 * _PAD, self.width() - names
        return names, self.width() - 2 * _PAD

    def _room(self, axis: Axis) -> tuple[float, float]:
        """Return from where to where the words of the axis may reach."""
        names = self._names() + 2 * _PAD if axis.logarithmic else 0
        return (0, self.width() - names) if self.isRightToLeft() else (names, self.width())

    def _place(self, place: QRectF) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place.toAlignedRect())


def _log_ticks(low: float, high: float) -> list[float]:
    """Return 1, 2 and 5 times the powers of ten between `low` and `high`."""
    powers = range(floor(log10(low)), floor(log10(high)) + 1)
    ticks = (factor * 10.0**power for power in powers for factor in (1, 2, 5))
    return [tick for tick in ticks if low <= tick <= high]
