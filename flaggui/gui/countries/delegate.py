"""How a country looks in the list: check box, name, code."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from flaggui.gui.countries.model import COUNTRY
from flaggui.gui.style.controls import draw_check
from flaggui.gui.style.theme import colors

_BOX = 16
_PAD = 12
_GAP = 10


class CountryDelegate(QStyledItemDelegate):
    """Paints a country's row; a click anywhere on the row ticks it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return one line with room above and below."""
        return QSize(160, max(28, option.fontMetrics.height() + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        widget, rect, state = option.widget, option.rect, option.state
        c = colors(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Leading and trailing below are as the list has them: it is at the right in Arabic.
        painter.setLayoutDirection(option.direction)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, c["window"])
        selected = state & QStyle.StateFlag.State_Selected
        focused = state & QStyle.StateFlag.State_HasFocus
        if selected or focused:
            painter.setPen(QPen(c["accent"], 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(c["selection"] if selected else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), 4, 4)
        box, name, code = _places(option)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        draw_check(painter, QRectF(box), c, checked=checked)
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(c["muted"])
        painter.drawText(code, Qt.AlignmentFlag.AlignTrailing | middle, index.data(COUNTRY).code)
        painter.setPen(c["text"])
        painter.drawText(name, Qt.AlignmentFlag.AlignLeading | middle, _elided(option, index))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole name where the row has no room for it."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        name = str(index.data())
        cut = _elided(option, index) != name
        QToolTip.showText(event.globalPos(), name if cut else "", view.viewport(), option.rect)
        return True

    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick on a left click; the view's own handling of Space comes by `tick`."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
        ):
            tick(index)
            return True
        return event.type() is QEvent.Type.MouseButtonDblClick


def tick(index: QModelIndex | QPersistentModelIndex) -> None:
    """Check the country at `index`, or uncheck it."""
    role = Qt.ItemDataRole.CheckStateRole
    checked = index.data(role) == Qt.CheckState.Checked
    model = index.model()
    model.setData(index, Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked, role)


def _places(option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
    """Return where the box, the name and the code stand, in the direction of the list."""
    rect = option.rect
    wide = option.fontMetrics.horizontalAdvance("WW")
    side = max(_BOX, option.fontMetrics.height() * 7 // 8)
    box = QRect(rect.left() + _PAD, rect.top() + (rect.height() - side) // 2, side, side)
    text = rect.adjusted(_PAD + side + _GAP, 0, -_PAD, 0)
    name, code = text.adjusted(0, 0, -wide - _GAP, 0), text.adjusted(text.width() - wide, 0, 0, 0)
    box, name, code = (QStyle.visualRect(option.direction, rect, p) for p in (box, name, code))
    return box, name, code


def _elided(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> str:
    width = _places(option)[1].width()
    return option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, width)
