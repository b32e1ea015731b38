"""How a country looks in the list: check box, name, code."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flaggui.gui.countries.model import COUNTRY
from flaggui.gui.style.controls import draw_check
from flaggui.gui.style.theme import colors

_BOX = 16
_PAD = 12


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
        country = index.data(COUNTRY)
        widget = option.widget
        c, rect = colors(widget), option.rect
        state = option.state
        rtl = widget.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, c["window"])
        if state & QStyle.StateFlag.State_Selected:
            focused = widget.hasFocus()
            painter.setPen(QPen(c["accent"], 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(c["selection"])
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), 4, 4)
        box = QRectF(_PAD, rect.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        if rtl:
            box.moveRight(rect.right() - _PAD)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        draw_check(painter, box, c, checked=checked)
        font = option.font
        painter.setFont(font)
        metrics = option.fontMetrics
        text = rect.adjusted(_PAD + _BOX + 10, 0, -_PAD, 0)
        if rtl:
            text = rect.adjusted(_PAD, 0, -(_PAD + _BOX + 10), 0)
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(c["muted"])
        painter.drawText(text, far | middle, country.code)
        width = text.width() - metrics.horizontalAdvance("WW") - 10
        name = text.adjusted(text.width() - width, 0, 0, 0) if rtl else text.adjusted(0, 0, 0, 0)
        name.setWidth(width)
        painter.setPen(c["text"])
        shown = metrics.elidedText(country.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(name, near | middle, shown)
        painter.restore()

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
