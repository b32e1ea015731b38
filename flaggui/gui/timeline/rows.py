"""The rows of a timeline as a list: what a screen reader finds in it, and hears when one is chosen.

Qt makes list items of the rows of a `QListView`, with names, places and states, on every platform;
PySide6 has no way to do so by hand that lives as long as the rows do. Of the list view nothing
else is used: a timeline paints, scrolls and takes keys and clicks as it always did.
"""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QToolTip, QWidget

from flaggui.core.segments import Chart
from flaggui.gui.timeline.layout import Picture
from flaggui.gui.timeline.words import row_summary, row_text

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class RowModel(QAbstractListModel):
    """The rows of a chart, each with the sentence on its life so far."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart = Chart((), 0.0)

    def set_chart(self, chart: Chart) -> None:
        """Have the rows of another chart."""
        self.beginResetModel()
        self._chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._chart.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the country's name, or the sentence as of now."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return row_text(self._chart.rows[index.row()], None)
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            i = index.row()
            return row_summary(self._chart.rows[i], self._chart.segments(i))
        return None


class RowList(QListView):
    """A list view that leaves painting, scrolling, keys and clicks to whoever inherits it.

    Attributes:
        model_of_rows: Its model.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = RowModel(self)
        self.setUniformItemSizes(True)
        self.setAutoScroll(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def picture(self) -> Picture:
        """Return what is in sight and where, in pixels of the viewport."""
        raise NotImplementedError

    def tooltip(self, x: float, y: float) -> str:
        """Return the words for the point `x`, `y` of the viewport; empty where nothing lies."""
        raise NotImplementedError

    def set_current(self, i: int | None) -> None:
        """Make the row at position `i` the current and selected one; Qt tells screen readers."""
        index = _NONE if i is None else self.model_of_rows.index(i)
        if index != self.currentIndex() or i is None:
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def visualRect(self, index: Index) -> QRect:
        """Return where a row lies; nowhere while it has no worker and those are shown."""
        picture = self.picture()
        track = picture.track_of(index.row()) if index.isValid() else None
        if track is None:
            return QRect()
        return QRect(0, picture.top(track), picture.width, picture.track)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Return which row lies at a point of the viewport."""
        i, _segment = self.picture().at(p.x(), p.y())
        return _NONE if i is None else self.model_of_rows.index(i)

    def viewportEvent(self, event: QEvent) -> bool:
        """Answer the mouse at rest with the words for what lies under it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.tooltip(event.pos().x(), event.pos().y())
            near = QRect(event.pos() - QPoint(4, 4), QSize(8, 8))
            QToolTip.showText(event.globalPos(), text, self.viewport(), near)
            return True
        return QAbstractScrollArea.viewportEvent(self, event)

    # What a list view would do by itself.

    def doItemsLayout(self) -> None:
        """Lay out nothing: a row's place is worked out when it is asked for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars at once; a list view may take its time."""
        self.updateGeometries()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Choose nothing when the focus comes."""
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Stay: what is chosen is scrolled to by whoever chooses it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with Page Up and Page Down, and leave the other keys to the window."""
        QAbstractScrollArea.keyPressEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click for no more than its second click."""
        self.mousePressEvent(event)
