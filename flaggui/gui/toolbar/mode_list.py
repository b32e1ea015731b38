"""The list of modes: in groups, each with a line that says what it does."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from flaggui.core.mode_table import MODES
from flaggui.gui.style.controls import Choice
from flaggui.gui.style.theme import colors

_LINE = Qt.ItemDataRole.UserRole + 1


class ModeList(Choice):
    """Lets one mode be chosen; its data are the keys of `MODES`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        group = ""
        for key, row in MODES.items():
            if row.group != group:
                group = row.group
                heading = QStandardItem(self.tr(group))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                model.appendRow(heading)
            item = QStandardItem(self.tr(row.name))
            item.setData(key, Qt.ItemDataRole.UserRole)
            item.setData(self.tr(row.line), _LINE)
            item.setToolTip(self.tr(row.notice))
            model.appendRow(item)
        self.setModel(model)
        self.setItemDelegate(_ModeDelegate(self))
        self.setAccessibleName(self.tr("Mode"))
        self.setMaxVisibleItems(20)
        self.view().setMinimumWidth(300)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.choose(next(iter(MODES)))

    def mode(self) -> str:
        """Return the key of the chosen mode."""
        return str(self.currentData(Qt.ItemDataRole.UserRole))

    def choose(self, mode: str) -> None:
        """Choose the mode with the key `mode`."""
        self.setCurrentIndex(self.findData(mode, Qt.ItemDataRole.UserRole))


class _ModeDelegate(QStyledItemDelegate):
    """Paints headings in small type and modes in two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        return QSize(280, line + 14 if index.data(_LINE) is None else 2 * line + 12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        c, rect, font = colors(option.widget), option.rect, QFont(option.font)
        line, text = index.data(_LINE), str(index.data())
        painter.save()
        if line is not None and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, c["selection"])
        leading = Qt.AlignmentFlag.AlignLeading
        if line is None:
            font.setPointSizeF(max(9.0, font.pointSizeF() * 0.9))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(c["muted"])
            bottom = leading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(12, 0, -12, -4), bottom, text)
        else:
            height = option.fontMetrics.height()
            first = QRect(rect.x() + 20, rect.y() + 6, rect.width() - 32, height)
            painter.setFont(font)
            painter.setPen(c["text"])
            painter.drawText(first, leading, text)
            font.setPointSizeF(max(9.0, font.pointSizeF() * 0.9))
            painter.setFont(font)
            painter.setPen(c["muted"])
            painter.drawText(first.translated(0, height), leading, line)
        painter.restore()
