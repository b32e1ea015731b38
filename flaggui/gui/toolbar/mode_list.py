"""The list of modes: in groups, each with a line that says what it does."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from flaggui.core.mode_table import MODES
from flaggui.gui.language import say
from flaggui.gui.style.controls import Choice
from flaggui.gui.style.theme import colors

_LINE = Qt.ItemDataRole.UserRole + 1
_BEFORE, _AFTER = 20, 12
"""Device-independent pixels on both sides of a mode's text."""


class ModeList(Choice):
    """Lets one mode be chosen; its data are the keys of `MODES`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: dict[str, QStandardItem] = {}
        self._items: dict[str, QStandardItem] = {}
        model = QStandardItemModel(self)
        for key, row in MODES.items():
            if row.group not in self._headings:
                heading = self._headings[row.group] = QStandardItem()
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                model.appendRow(heading)
            item = self._items[key] = QStandardItem()
            item.setData(key, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        self._say()
        self.setModel(model)
        self.setItemDelegate(_ModeDelegate(self))
        self.setMaxVisibleItems(20)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(20)
        self.currentIndexChanged.connect(self._say_chosen)
        self.choose(next(iter(MODES)))

    def mode(self) -> str:
        """Return the key of the chosen mode."""
        return str(self.currentData(Qt.ItemDataRole.UserRole))

    def choose(self, mode: str) -> None:
        """Choose the mode with the key `mode`."""
        self.setCurrentIndex(self.findData(mode, Qt.ItemDataRole.UserRole))

    def showPopup(self) -> None:
        """Open the list as wide as its widest line, in whatever language and size."""
        self.view().setMinimumWidth(max(300, self.view().sizeHintForColumn(0) + 24))
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Mode"))
        for group, heading in self._headings.items():
            heading.setText(say(group))
        for key, item in self._items.items():
            row = MODES[key]
            item.setText(say(row.name))
            item.setData(say(row.line), _LINE)
            item.setToolTip(say(row.notice))
        self._say_chosen()

    def _say_chosen(self) -> None:
        self.setToolTip(self.currentText())  # of a long name only a part may be in sight


class _ModeDelegate(QStyledItemDelegate):
    """Paints headings in small type and modes in two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        high, metrics = option.fontMetrics.height(), option.fontMetrics
        texts = [str(text) for text in (index.data(), index.data(_LINE)) if text is not None]
        width = max(metrics.horizontalAdvance(text) for text in texts) + _BEFORE + _AFTER
        return QSize(width, high + 14 if len(texts) == 1 else 2 * high + 12)

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
            width = rect.width() - _BEFORE - _AFTER
            first = QRect(rect.x() + _BEFORE, rect.y() + 6, width, height)
            first = QStyle.visualRect(option.direction, rect, first)
            painter.setFont(font)
            painter.setPen(c["text"])
            painter.drawText(first, leading, text)
            font.setPointSizeF(max(9.0, font.pointSizeF() * 0.9))
            painter.setFont(font)
            painter.setPen(c["muted"])
            painter.drawText(first.translated(0, height), leading, line)
        painter.restore()
