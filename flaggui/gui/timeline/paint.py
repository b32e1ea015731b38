"""The parts of a timeline drawn: plain functions from a painter, a look and a place."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen

from flaggui.core.flag import DownloadStatus
from flaggui.core.run import Row
from flaggui.core.segments import Kind
from flaggui.gui.timeline.layout import Span
from flaggui.gui.timeline.words import words

WORD_FROM = 64
"""Pixels from which a segment carries its word."""


class Look:
    """Colours, type, sizes and words of a timeline; made again when theme, font or language change.

    Attributes:
        colors: A colour for each role of the theme.
        font: Small type, never under 9 pt.
        metrics: Its metrics.
        bar: Height of a bar: 10 px, or more where a word needs it.
        row: Height of a flag's row.
        lane: Height of a worker's lane.
        axis: Height of the axis above them.
        code: Width of the column of codes.
        words: The word for each kind of segment.
    """

    def __init__(self, colors: Mapping[str, QColor], font: QFont) -> None:
        self.colors = colors
        self.font = QFont(font)
        self.font.setPointSizeF(max(9.0, QFontInfo(font).pointSizeF() * 0.9))
        self.font.setPixelSize(QFontInfo(self.font).pixelSize())  # the same on every device
        self.metrics = QFontMetricsF(self.font)
        self._widths: dict[str, float] = {}
        self.bar = max(10, round(self.metrics.capHeight() + self.metrics.descent()) + 1)
        self.row = max(16, self.bar + 3)
        self.lane = max(24, self.bar + 12)
        self.axis = round(self.metrics.height()) + 8
        self.code = max(40, round(self.metrics.horizontalAdvance("MM")) + 16)
        self.words = words()
        self.inks = {kind: _ink(colors[kind]) for kind in self.words} | {"queued": colors["muted"]}
        self.stripe = _mix(colors["held_back"], colors["base"], 0.55)
        self.stroke = _mix(colors["working"], self.inks["working"], 0.55)
        self.tick = colors["receiving"].darker(230)

    def width(self, text: str) -> float:
        """Return the width of `text` in pixels."""
        if text not in self._widths:
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def margin(self, rows: int) -> int:
        """Return the pixels that a cross and the rank of the last of `rows` rows need."""
        return round(self.width("0" * len(QLocale().toString(rows)))) + 26


def draw_segment(painter: QPainter, look: Look, kind: Kind, rect: QRectF) -> None:
    """Draw one segment: its colour, and the pattern that says the same without colour."""
    color = look.colors[kind]
    if kind == "queued":
        draw_outline(painter, rect, look.colors["queued_outline"], color)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, 2, 2)
    size = int(rect.width()), int(rect.height())
    if kind == "receiving":
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), look.tick)
    elif kind == "connecting":
        # Round ones would take seven times as long, and so small they look the same.
        painter.setPen(QPen(look.colors["base"], 1.5, c=Qt.PenCapStyle.SquareCap))
        painter.translate(rect.topLeft())
        painter.drawPoints(_dots(*size))
        painter.translate(-rect.topLeft())
    elif kind == "working":
        _draw_lines(painter, QPen(look.stroke, 1), rect, _strokes(*size))
    elif kind == "held_back":
        pen = QPen(look.stripe, 1.5, c=Qt.PenCapStyle.FlatCap)
        _draw_lines(painter, pen, rect, _hatch(*size))


def _draw_lines(painter: QPainter, pen: QPen, rect: QRectF, lines: list[QLineF]) -> None:
    """Draw `lines`, which count from the corner of `rect`, without blurring them."""
    painter.setPen(pen)
    painter.translate(rect.topLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-rect.topLeft())


def draw_outline(painter: QPainter, rect: QRectF, pen: QColor, fill: QColor | None = None) -> None:
    """Draw a crisp 1 px outline just inside `rect`, filled only with a `fill`."""
    if rect.width() < 3:
        painter.fillRect(rect, pen)
        return
    painter.setPen(QPen(pen, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _draw_word(painter: QPainter, look: Look, kind: Kind, rect: QRectF, text: str) -> None:
    """Write `text` at the start of a segment if it fits."""
    start, width = rect.left() + 6, look.width(text)
    if start + width + 4 > rect.right():
        return
    if kind in ("connecting", "working", "held_back"):  # a word wants plain ground
        painter.fillRect(QRectF(start - 3, rect.top(), width + 6, rect.height()), look.colors[kind])
    painter.setPen(look.inks[kind])
    tall = look.metrics.capHeight()
    free = rect.height() - tall
    above = max(0, min(free / 2, free - look.metrics.descent()))  # room for "queued" and its q
    painter.drawText(QPointF(start, round(rect.top() + above + tall)), text)


def baseline(look: Look, middle: float) -> float:
    """Return where type must stand so that its capitals are centred on `middle`."""
    return round(middle + look.metrics.capHeight() / 2)


@lru_cache(maxsize=128)
def _hatch(width: int, height: int) -> list[QLineF]:
    """Return lines at 45°, 6 px apart, 1 px inside a box: a clip would be lost in an SVG."""
    lines = []
    for x in range(4 - height, width - 2, 6):
        left, right = max(x + 1, 1), min(x + height - 1, width - 1)
        lines.append(QLineF(left, height - (left - x), right, height - (right - x)))
    return lines


@lru_cache(maxsize=128)
def _strokes(width: int, height: int) -> list[QLineF]:
    """Return upright strokes, 4 px apart: the ticks of a processor at work."""
    foot = height // 4
    return [QLineF(x + 0.5, foot, x + 0.5, height - foot - 0.5) for x in range(2, width - 1, 4)]


@lru_cache(maxsize=128)
def _dots(width: int, height: int) -> list[QPointF]:
    return [
        QPointF(x + 0.5, y + 0.5)
        for y in range(2, height - 1, 4)
        for x in range(2 + y % 8 // 4 * 2, width - 1, 4)
    ]


def draw_bar(
    painter: QPainter, look: Look, found: Sequence[Span], top: int, height: int, label: str = ""
) -> None:
    """Draw the segments of a bar with 1 px between them; in a lane with one `label` inside."""
    if found[-1][1] - found[0][0] < 12:  # too small for more than its colours
        for left, right, segment in found:
            painter.fillRect(left, top, right - left, height, look.colors[segment.kind])
        return
    widest = max(right - left for left, right, _segment in found)
    for n, (left, right, segment) in enumerate(found, 1):
        gap = right - left > 1 and (n < len(found) or bool(label))
        rect = QRectF(left, top, right - left - gap, height)
        draw_segment(painter, look, segment.kind, rect)
        if label and right - left == widest:
            _draw_word(painter, look, segment.kind, rect, label)
        elif not label and right - left >= WORD_FROM:
            _draw_word(painter, look, segment.kind, rect, look.words[segment.kind])


def draw_end(
    painter: QPainter, look: Look, row: Row, x: float, middle: float, ideal: float | None
) -> None:
    """Draw after a bar a cross where there is no flag, and the rank beside the ideal's line."""
    status = row.flag.status if row.flag else DownloadStatus.OK
    if status is DownloadStatus.CANCELLED or row.rank is None:
        return
    if status is not DownloadStatus.OK:
        draw_cross(painter, fault_color(look, status), x + 5, middle)
        x += 11
    text = QLocale().toString(row.rank)
    if ideal is not None and x + 2 < ideal < x + 8 + look.width(text):
        x = ideal
    painter.setPen(look.colors["muted"])
    painter.drawText(QPointF(x + 5, baseline(look, middle)), text)


def fault_color(look: Look, status: DownloadStatus) -> QColor:
    """Return the colour of the cross for a download that ended in `status`."""
    return look.colors["error" if status is DownloadStatus.ERROR else "warning"]


def draw_cross(painter: QPainter, color: QColor, x: float, middle: float) -> None:
    """Draw a cross 6 px wide from `x` on: strokes and not a letter, which a font may lack."""
    painter.setPen(QPen(color, 1.75, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(x, middle - 3, x + 6, middle + 3))
    painter.drawLine(QLineF(x, middle + 3, x + 6, middle - 3))


def draw_ghost(painter: QPainter, look: Look, found: Sequence[Span], top: int, height: int) -> None:
    """Draw the grey outline of a bar of another run, a little taller than a bar."""
    if found:
        rect = QRectF(found[0][0], top - 1, max(found[-1][1] - found[0][0], 3), height + 2)
        draw_outline(painter, rect, look.colors["border"], look.colors["window"])


def _ink(ground: QColor) -> QColor:
    """Return black or white, whichever stands out more on `ground`."""
    dark, light = QColor("#090C10"), QColor("#FFFFFF")
    return max(dark, light, key=lambda ink: _contrast(ink, ground))


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _mix(one: QColor, other: QColor, part: float) -> QColor:
    """Return `one` with `part` of it replaced by `other`."""
    near, far = 1 - part, part
    return QColor.fromRgbF(
        one.redF() * near + other.redF() * far,
        one.greenF() * near + other.greenF() * far,
        one.blueF() * near + other.blueF() * far,
    )
