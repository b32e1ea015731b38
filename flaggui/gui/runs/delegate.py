"""How a finished run looks: name, workers, a bar on the axis all rows share, what came of it."""

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

from flaggui.gui.runs.layout import (
    BARE_ICON,
    BUTTON,
    ICON,
    PAD,
    SHORT_NAME,
    SHORT_RATIO,
    RunLayout,
    lay_out,
    row_height,
)
from flaggui.gui.runs.model import WORDS, RunsModel, RunWords
from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.icons import grown
from flaggui.gui.style.theme import colors


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

    def layout_for(self, width: int, font: QFont, *, mirrored: bool = False) -> RunLayout:
        """Return what all rows share in `width` pixels; there has to be a row."""
        key = (width, font.key(), self._model.version, mirrored)
        if self._layout is None or key != self._layout_of:
            indexes = map(self._model.index, range(self._model.rowCount()))
            words = [index.data(WORDS) for index in indexes]
            self._layout = lay_out(words, width, QFontMetrics(font), mirrored=mirrored)
            self._layout_of = key
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
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        layout = self.layout_for(option.rect.width(), font, mirrored=mirrored)
        _paint_axis(painter, option, layout.zero - (not mirrored), c)
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
        QToolTip.showText(event.globalPos(), self.words(button, index), view)
        return True

    def words(self, button: str, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what the `button` "pin" or "remove" of a run does."""
        if button == "remove":
            return self.tr("Remove this run (Delete)")
        text = self.tr("Pin: a grey ghost under the next timeline (P)")
        return self.tr("Unpin (P)") if index.data(WORDS).pinned else text


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
    x, y = option.rect.width() - PAD, (option.rect.height() - BUTTON) // 2
    boxes = {"pin": x - 2 * BUTTON, "remove": x - BUTTON}
    return {n: _placed(option, QRect(x, y, BUTTON, BUTTON)) for n, x in boxes.items()}


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
    painter.fillRect(_placed(option, QRect(axis, 0, 1, option.rect.height())), c["border"])


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
    name = words.short if layout.level >= SHORT_NAME else words.name
    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, places.name.width())
    leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
    main = "muted" if words.dimmed else "text"
    ratio = words.ratio if layout.level < SHORT_RATIO else words.short_ratio
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
        size = grown(ICON)
        icon = QRect(places.failure.x(), (option.rect.height() - size) // 2, size, size)
        color = c[words.role]
        cached_icon(words.icon, color.name()).paint(painter, _placed(option, icon))
        if layout.level < BARE_ICON:
            painter.setPen(color)
            place = _placed(option, places.failure.adjusted(size + 6, 0, 0, 0))
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
        inset = (BUTTON - ICON) // 2
        icon = cached_icon("pin" if name == "pin" else "clear", c[role].name())
        icon.paint(painter, box.adjusted(inset, inset, -inset, -inset))
