"""The cards: a list that paints only what changed in sight, and knows which are chosen."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QWidget

from flaggui.core.run import Row
from flaggui.gui.gallery.delegate import GAP, CardDelegate
from flaggui.gui.gallery.model import GalleryModel, Index

_NOTCH = 120
"""What one notch of a wheel turns, in eighths of a degree (QWheelEvent)."""


class Cards(QListView):
    """A list of cards that repaints only those in sight that changed.

    Attributes:
        cards: Its model.
        delegate: Paints the cards.

    Signals:
        drag_begun: The chosen cards are being pulled away.
        menu_asked: Where on the screen the menu of the chosen cards is asked for.
        wheel_turned: Notches, upwards, that the wheel was turned with Ctrl.
        resized: There is another width for the cards.
    """

    drag_begun = Signal()
    menu_asked = Signal(QPoint)
    wheel_turned = Signal(float)
    resized = Signal()

    def __init__(self, model: GalleryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self.delegate = model, CardDelegate(self)
        self._amount = 0
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        # With the gap between two cards that makes the usual margin.
        self.setViewportMargins(GAP // 2, 0, GAP // 2, 0)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Iterable[int] = ()) -> None:
        """Repaint the changed cards in sight; Qt would repaint all, changed or not."""
        sight = self.in_sight()
        first = max(top_left.row(), sight.start)
        for row in range(first, min(bottom_right.row() + 1, sight.stop)):
            self.update(self.model().index(row, 0))

    def in_sight(self) -> range:
        """Return the rows of the cards that can be seen, at least in part."""
        cell, view = self.gridSize(), self.viewport()
        if cell.isEmpty():
            return range(0)
        columns = max(1, view.width() // cell.width())
        top = self.verticalScrollBar().value()
        first, last = top // cell.height(), (top + view.height()) // cell.height()
        return range(first * columns, (last + 1) * columns)

    def lay_out(self, width: int) -> None:
        """Share the room out evenly among cards `width` wide, so that they fill their rows."""
        self.delegate.card_width = width
        card = self.delegate.measures(self.font())
        # A card that ends where the room ends is put into the next row.
        room = max(1, self.viewport().width() - 1)
        columns = max(1, room // (card.width + GAP))
        self.delegate.cell = QSize(room // columns, card.height + GAP)
        self.setGridSize(self.delegate.cell)

    def chosen_rows(self) -> list[Row]:
        """Return the rows whose cards are selected, card by card."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [self.cards.row_at(place) for place in places]

    def chosen(self) -> list[int]:
        """Return the indexes of the rows whose cards are selected."""
        return [row.index for row in self.chosen_rows()]

    def chosen_to_move(self) -> list[int]:
        """Return the same, or nothing where no delivery can move one of several cards."""
        amount = self._amount
        # One alone is the current one. All, as after Ctrl+A, stay all.
        if amount < 2 or amount == self.cards.rowCount():
            return []
        last = max(found.bottom() for found in self._ranges())
        return self.chosen() if last >= self.cards.settled else []

    def amount(self) -> int:
        """Return how many cards are selected."""
        return self._amount

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Count what is selected: deliveries want to know it, and come often."""
        super().selectionChanged(selected, deselected)
        self._amount = sum(found.bottom() - found.top() + 1 for found in self._ranges())

    def reset(self) -> None:
        """Forget the selection, as Qt does."""
        super().reset()
        self._amount = 0

    def _ranges(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def make_current(self, index: int, *, alone: bool = False) -> None:
        """Make the card of row `index` the current one, if that is shown.

        Where several are selected they stay so, unless it shall be `alone`.
        """
        place = self.cards.place_of(index)
        if place == self.currentIndex():
            return
        flags = QItemSelectionModel.SelectionFlag
        # Not setCurrentIndex of the view: that looks which keys are held down just now.
        flag = flags.ClearAndSelect if alone or self.amount() < 2 else flags.NoUpdate
        self.selectionModel().setCurrentIndex(place, flag)

    def choose(self, indexes: Iterable[int]) -> None:
        """Select the cards of the rows `indexes`, as far as they are shown."""
        found = (self.cards.place_of(index) for index in indexes)
        places = sorted(place.row() for place in found if place.isValid())
        selection, first = QItemSelection(), 0
        for n, place in enumerate(places, 1):
            if n == len(places) or places[n] != place + 1:
                top, bottom = self.cards.index(places[first]), self.cards.index(place)
                selection.append(QItemSelectionRange(top, bottom))
                first = n
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Tell of it: what is dragged has to be written first, and not in this thread."""
        self.drag_begun.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: at the pointer, or at the current card if a key was pressed."""
        current, place = self.currentIndex(), event.globalPos()
        on_card = self.indexAt(event.pos()).isValid()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            on_card = current.isValid()
            self.scrollTo(current)
            place = self.viewport().mapToGlobal(self.visualRect(current).center())
        if on_card and self.amount():
            self.menu_asked.emit(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell of a turn with Ctrl; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheel_turned.emit(event.angleDelta().y() / _NOTCH)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new width."""
        super().resizeEvent(event)
        self.resized.emit()
