"""How a finished run looks: name, workers, a bar on the axis all rows share, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from flaggui.gui.runs.model import WORDS, RunsModel, RunWords
from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.theme import colors

_PAD, _GAP, _NEAR = 10, 16, 8
_BUTTON, _ICON = 24, 16
_BAR = 10
_SHORTEST = 140
"""Pixels that the longest bar keeps before words give way to it."""
_NAMES = 0.32
"""Share of the width that short names may take."""
_NO_FREEZE, _SHORT_NAME, _NO_WORKERS, _SHORT_RATIO, _BARE_ICON = range(1, 6)
"""What gives way to the bars, one after another; at level 0 nothing has."""


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the parts of one row stand, left to right, in pixels; None where there is nothing.

    For right-to-left languages the delegate mirrors them.
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
        axis: Where t = 0 stands.
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
    scale: float = 0.0

    def places(self, words: RunWords, metrics: QFontMetrics, height: int) -> RowPlaces:
        """Return where the parts of a row stand, `height` pixels high."""
        bar = QRect(self.axis, (height - _BAR) // 2, self.bar(words.elapsed), _BAR)
        seconds = _advance(metrics, words.seconds)
        workers = QRect(_PAD + self.name + _NEAR, 0, self.workers, height)
        failure, ratio, freeze = (
            QRect(x, 0, width, height) if width else None for x, width in self._details(words)
        )
        return RowPlaces(
            name=QRect(_PAD, 0, self.name, height),
            workers=workers if self.workers else None,
            bar=bar,
            seconds=QRect(bar.right() + 1 + _NEAR, 0, seconds, height),
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
    def _edge(self) -> int:
        return self.width - _PAD - 2 * _BUTTON - _NEAR

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


def lay_out(rows: Sequence[RunWords], width: int, metrics: QFontMetrics) -> RunLayout:
    """Return the layout of `rows` in `width` pixels; words give way until the bars have room."""
    layout = _at_level(rows, width, metrics, 0)
    for level in range(1, _BARE_ICON + 1):
        if layout.bar(max(row.elapsed for row in rows)) >= _SHORTEST:
            break
        layout = _at_level(rows, width, metrics, level)
    return layout


def _at_level(rows: Sequence[RunWords], width: int, metrics: QFontMetrics, level: int) -> RunLayout:
    def widest(texts: list[str]) -> int:
        return max(_advance(metrics, text) for text in texts)

    name = widest([row.name for row in rows])
    if level >= _SHORT_NAME:
        name = min(widest([row.short for row in rows]), round(width * _NAMES))
    workers = widest([row.workers for row in rows]) if level < _NO_WORKERS else 0
    failure = widest([row.failure for row in rows])
    if failure:
        failure = _ICON + (failure + 6 if level < _BARE_ICON else 0)
    layout = RunLayout(
        width=width,
        level=level,
        name=name,
        workers=workers,
        axis=_PAD + name + (_NEAR + workers if workers else 0) + _GAP,
        failure=failure,
        ratio=widest([row.ratio if level < _SHORT_RATIO else row.short_ratio for row in rows]),
        freeze=widest([row.freeze for row in rows]) if level < _NO_FREEZE else 0,
    )
    rooms = [
        (layout.end(row) - layout.axis - _NEAR - _advance(metrics, row.seconds))
        / max(row.elapsed, 1e-6)
        for row in rows
    ]
    return replace(layout, scale=max(0.0, min(rooms)))


def _advance(metrics: QFontMetrics, text: str) -> int:
    # Qt rounds the advance: a text may need up to half a pixel more, and would be elided.
    return metrics.horizontalAdvance(text) + 1 if text else 0


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row in device-independent pixels."""
    return max(_BUTTON, metrics.height() + 8)


class RunDelegate(QStyledItemDelegate):
    """Paints runs, and knows where their buttons are.

    Attributes:
        hot: Row and name of the button under the mouse, None without one.
    """

    def __init__(self, model: RunsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.hot: tuple[int, str] | None = None
        self._model = model
        self._layout: RunLayout | None = None
        self._layout_of: tuple[object, ...] = ()

    def button_at(self, option: QStyleOptionViewItem, pos: QPoint) -> str:
        """Return the button of the row `option` that is at `pos`: "pin", "remove" or ""."""
        found = (name for name, box in _buttons(option).items() if box.contains(pos))
        return next(found, "")

    def layout_for(self, width: int, font: QFont) -> RunLayout:
        """Return what all rows share in `width` pixels; there has to be a row."""
        key = (width, font.key(), self._model.version)
        if self._layout is None or key != self._layout_of:
            indexes = map(self._model.index, range(self._model.rowCount()))
            words = [index.data(WORDS) for index in indexes]
            self._layout, self._layout_of = lay_out(words, width, QFontMetrics(font)), key
        return self._layout

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return one line with room above and below; the width is the list's."""
        return QSize(0, row_height(option.fontMetrics))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row of a run."""
        words: RunWords = index.data(WORDS)
        c, font = colors(option.widget), tabular(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        painter.setFont(font)
        _paint_ground(painter, option, c)
        layout = self.layout_for(option.rect.width(), font)
        _paint_axis(painter, option, layout.axis, c)
        _paint_bar(painter, option, layout, words, c)
        _paint_words(painter, option, layout, words, c)
        if words.pinned or shows_buttons(option):
            hot = self.hot[1] if self.hot and self.hot[0] == index.row() else ""
            _paint_buttons(painter, option, words, hot, c)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say what a button does; elsewhere, all about the run."""
        button = self.button_at(option, event.pos()) if index.isValid() else ""
        if event.type() is not QEvent.Type.ToolTip or not button:
            return super().helpEvent(event, view, option, index)
        text = self.tr("Remove this run (Delete)")
        if button == "pin":
            text = self.tr("Pin: a grey ghost under the next timeline (P)")
            text = self.tr("Unpin (P)") if index.data(WORDS).pinned else text
        QToolTip.showText(event.globalPos(), text, view)
        return True


def shows_buttons(option: QStyleOptionViewItem) -> bool:
    """Return whether a row shows its buttons though it is not pinned: mouse or focus is there."""
    state = QStyle.StateFlag
    return bool(option.state & (state.State_MouseOver | state.State_HasFocus))


def tabular(font: QFont) -> QFont:
    """Return `font` with digits of one width."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _placed(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return `place`, given left to right from the row's corner, where it is on the screen."""
    moved = place.translated(option.rect.topLeft())
    return QStyle.visualRect(option.direction, option.rect, moved)


def _buttons(option: QStyleOptionViewItem) -> dict[str, QRect]:
    x, y = option.rect.width() - _PAD, (option.rect.height() - _BUTTON) // 2
    boxes = {"pin": x - 2 * _BUTTON, "remove": x - _BUTTON}
    return {n: _placed(option, QRect(x, y, _BUTTON, _BUTTON)) for n, x in boxes.items()}


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, c: dict[str, QColor]) -> None:
    state, rect = option.state, option.rect
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, c["selection"])
        painter.fillRect(_placed(option, QRect(0, 0, 2, rect.height())), c["accent"])
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, c["window"])
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(c["accent"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _paint_axis(
    painter: QPainter, option: QStyleOptionViewItem, axis: int, c: dict[str, QColor]
) -> None:
    painter.fillRect(_placed(option, QRect(axis - 1, 0, 1, option.rect.height())), c["border"])


def _paint_bar(
    painter: QPainter,
    option: QStyleOptionViewItem,
    layout: RunLayout,
    words: RunWords,
    c: dict[str, QColor],
) -> None:
    bar = _placed(option, layout.places(words, option.fontMetrics, option.rect.height()).bar)
    shape, radius = bar.toRectF(), min(2, bar.width() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(c["waiting"])
    if words.dimmed:
        painter.setPen(QPen(c["queued_outline"], 1))
        painter.setBrush(c["queued"])
        shape.adjust(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, radius, radius)


def _paint_words(
    painter: QPainter,
    option: QStyleOptionViewItem,
    layout: RunLayout,
    words: RunWords,
    c: dict[str, QColor],
) -> None:
    metrics = painter.fontMetrics()
    places = layout.places(words, metrics, option.rect.height())
    name = words.short if layout.level >= _SHORT_NAME else words.name
    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, places.name.width())
    leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
    main = "muted" if words.dimmed else "text"
    ratio = words.ratio if layout.level < _SHORT_RATIO else words.short_ratio
    for text, place, role, side in (
        (name, places.name, main, leading),
        (words.workers, places.workers, "muted", trailing),
        (words.seconds, places.seconds, main, leading),
        (ratio, places.ratio, main, trailing),
        (words.freeze, places.freeze, "muted", trailing),
    ):
        if place is not None:
            painter.setPen(c[role])
            painter.drawText(_placed(option, place), side | Qt.AlignmentFlag.AlignVCenter, text)
    if places.failure is not None:
        icon = QRect(places.failure.x(), (option.rect.height() - _ICON) // 2, _ICON, _ICON)
        color = c[words.role]
        cached_icon(words.icon, color.name()).paint(painter, _placed(option, icon))
        if layout.level < _BARE_ICON:
            painter.setPen(color)
            place = _placed(option, places.failure.adjusted(_ICON + 6, 0, 0, 0))
            painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter, words.failure)


def _paint_buttons(
    painter: QPainter,
    option: QStyleOptionViewItem,
    words: RunWords,
    hot: str,
    c: dict[str, QColor],
) -> None:
    for name, box in _buttons(option).items():
        if name == "remove" and not shows_buttons(option):
            continue
        if name == hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c["hairline"])
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        role = "accent" if name == "pin" and words.pinned else "text"
        inset = (_BUTTON - _ICON) // 2
        icon = cached_icon("pin" if name == "pin" else "clear", c[role].name())
        icon.paint(painter, box.adjusted(inset, inset, -inset, -inset))
