"""The legend of a timeline: a swatch and a word for each kind of segment."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flaggui.core.segments import KINDS, Kind
from flaggui.gui.style.theme import colors
from flaggui.gui.timeline.paint import Look, baseline, draw_segment

_SWATCH, _NEAR, _GAP = 18, 6, 16
"""Pixels of a swatch, to its word, and to the next swatch."""


class Legend(QWidget):
    """The swatches and words of some kinds of segments, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: Sequence[Kind] = KINDS
        self._look = Look(colors(self), self.font())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_kinds(KINDS)

    def set_kinds(self, kinds: Sequence[Kind]) -> None:
        """Show these kinds, in this order."""
        self._kinds = tuple(kinds)
        self._say()

    def sizeHint(self) -> QSize:
        """Return the size of all swatches and words."""
        return QSize(legend_width(self._look, self._kinds), self._look.row + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the swatches alone: where there is little room, words give way."""
        swatches = len(self._kinds) * (_SWATCH + _GAP)
        return QSize(min(swatches, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        if self._look.colors is not colors(self):  # a theme's palette may come without an event
            self._look = Look(colors(self), self.font())
        painter, mirrored = QPainter(self), self.isRightToLeft()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, middle, room = self.width() if mirrored else 0, self.height() / 2, self.width()
        draw_legend(painter, self._look, self._kinds, start, middle, room, mirrored=mirrored)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tool tip what may be cut short."""
        self._say_cut()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._look = Look(colors(self), self.font())
            self._say()

    def _say(self) -> None:
        words = [self._look.words[kind] for kind in self._kinds]
        self.setAccessibleName(reduce(self.tr("{}, {}").format, words or [""]))
        self._say_cut()
        self.updateGeometry()
        self.update()

    def _say_cut(self) -> None:
        whole = self.width() >= self.sizeHint().width()
        self.setToolTip("" if whole else self.accessibleName())


def legend_width(look: Look, kinds: Sequence[Kind]) -> int:
    """Return the width in pixels of the legend of `kinds`."""
    return sum(_part(look, look.words[kind]) for kind in kinds) - _GAP * bool(kinds)


def draw_legend(
    painter: QPainter,
    look: Look,
    kinds: Sequence[Kind],
    start: float,
    middle: float,
    room: float = float("inf"),
    *,
    mirrored: bool = False,
) -> None:
    """Draw a swatch and the word of each of `kinds`, from `start` on around height `middle`.

    `mirrored` goes from right to left. Words are cut short where `room` px are not enough.
    """
    painter.setFont(look.font)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    top, along = round(middle - look.bar / 2), 0
    for kind, word in zip(kinds, _cut(look, kinds, room), strict=True):
        width = look.width(word)
        swatch = start - along - _SWATCH if mirrored else start + along
        written = swatch - _NEAR - width if mirrored else swatch + _SWATCH + _NEAR
        draw_segment(painter, look, kind, QRectF(swatch, top, _SWATCH, look.bar))
        painter.setPen(look.colors["muted"])
        painter.drawText(QPointF(written, baseline(look, middle)), word)
        along += _part(look, word)


def _part(look: Look, word: str) -> int:
    """Return the pixels from one swatch to the next."""
    return _SWATCH + _GAP + (round(look.width(word)) + _NEAR if word else 0)


def _cut(look: Look, kinds: Sequence[Kind], room: float) -> list[str]:
    """Return the words of `kinds`, the longest cut short so that all have `room`."""
    words = [look.words[kind] for kind in kinds]
    if legend_width(look, kinds) <= room:
        return words
    left = room + _GAP - len(words) * (_SWATCH + _NEAR + _GAP)
    for n, width in enumerate(sorted(map(look.width, words))):
        most = left / (len(words) - n)
        if width > most:
            break
        left -= width
    cut = [look.metrics.elidedText(word, Qt.TextElideMode.ElideRight, most) for word in words]
    return [word if word != "…" else "" for word in cut]
