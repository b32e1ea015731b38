"""The Runs strip: finished runs on one time axis, to bring back, to pin, to remove."""

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedLayout,
    QStyleOptionViewItem,
    QWidget,
)

from flaggui.core.report import Report
from flaggui.gui.runs.delegate import RunDelegate
from flaggui.gui.runs.layout import row_height
from flaggui.gui.runs.model import RunsModel
from flaggui.gui.style.controls import label

ROWS_IN_SIGHT = 4


def _emit(signal: SignalInstance, row: int, _checked: bool = False) -> None:
    signal.emit(row)


class RunList(QListView):
    """The list of runs with its buttons and keys.

    Signals:
        chosen_again: Row of the selected run that was clicked or entered once more.
        pin_clicked, remove_clicked: Row of the run whose button or key was pressed.
    """

    chosen_again = Signal(int)
    pin_clicked = Signal(int)
    remove_clicked = Signal(int)

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RunDelegate(model, self)
        self._pressed: tuple[int, str] | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._say()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.set_rows_in_sight(ROWS_IN_SIGHT)

    def set_rows_in_sight(self, rows: int) -> None:
        """Be at least `rows` rows high."""
        self._rows = rows
        self.setMinimumHeight(rows * row_height(QFontMetrics(self.font())))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size at which the rows in sight fill the list."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen run in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font; speak another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.set_rows_in_sight(self._rows)
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P pins, Delete removes, Enter and Space choose; the rest moves."""
        signals = {
            Qt.Key.Key_P: self.pin_clicked,
            Qt.Key.Key_Delete: self.remove_clicked,
            Qt.Key.Key_Backspace: self.remove_clicked,
        }
        index, key = self.currentIndex(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and index.isValid() and key in signals:
            signals[key].emit(index.row())
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button without choosing its run, or choose a run."""
        self._pressed = self._button_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._pressed is None:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the button under the mouse; a drag chooses nothing."""
        self._set_hot(self._button_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the button says, if the mouse is still on it."""
        pressed, self._pressed = self._pressed, None
        released = self._button_at(event.position().toPoint())
        if (
            pressed is None
            or pressed != released
            or event.button() is not Qt.MouseButton.LeftButton
        ):
            return
        row, button = pressed
        (self.pin_clicked if button == "pin" else self.remove_clicked).emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two as one more click."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer for a run what its buttons do."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if not index.isValid():
            return
        menu, row = QMenu(self), index.row()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, signal in (("pin", self.pin_clicked), ("remove", self.remove_clicked)):
            action = menu.addAction(self._delegate.words(name, index))
            action.triggered.connect(partial(_emit, signal, row))
        menu.popup(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self._set_hot(None)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Runs"))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.selectionModel().isSelected(index):
            self.chosen_again.emit(index.row())
        else:
            self.setCurrentIndex(index)
            self.selectionModel().select(index, self.selectionModel().SelectionFlag.ClearAndSelect)

    def _button_at(self, pos: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(pos)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        button = self._delegate.button_at(option, pos) if index.isValid() else ""
        return (index.row(), button) if button else None

    def _set_hot(self, hot: tuple[int, str] | None) -> None:
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            self.viewport().update()


class RunsPane(QWidget):
    """Title and list, or what will be there.

    Signals:
        run_chosen: What was kept with the run that a person chose.
        run_pinned: What was kept with the run now pinned, None when none is any more.
    """

    run_chosen = Signal(object)
    run_pinned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = RunsModel(self)
        self._quiet = False
        self.list = RunList(self.model)
        self.list.chosen_again.connect(self._tell_chosen)
        self.list.pin_clicked.connect(self._pin)
        self.list.remove_clicked.connect(self._remove)
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self._title = label("", "title", 1.1)
        self._empty = label("", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        # A spacing and no margin: only that changes sides from right to left.
        layout.addSpacing(12)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)
        self._say()

    def add(self, report: Report, kept: object) -> None:
        """Append a finished run; `kept` comes back when the run is chosen or pinned."""
        self._quiet = True
        self.model.add(report, kept)
        self._quiet = False
        self._compare_with_selected()
        self._stack.setCurrentWidget(self.list)
        self.list.scrollToBottom()

    def replace(self, before: object, report: Report, kept: object) -> None:
        """Put a run in the place of the one kept with `before`, or at the end, and select it."""
        self._quiet = True
        row = self.model.replace(before, report, kept)
        self.list.setCurrentIndex(self.model.index(row))
        self._quiet = False
        self._compare_with_selected()
        self._stack.setCurrentWidget(self.list)
        if self.model.run(row).pinned:
            self.run_pinned.emit(kept)

    def clear(self) -> None:
        """Take all runs out; a pinned one is told to be so no more."""
        was_pinned = self.model.pinned() is not None
        self.model.clear()
        self._stack.setCurrentWidget(self._empty)
        if was_pinned:
            self.run_pinned.emit(None)

    def select_last(self) -> None:
        """Select the newest run without telling anybody."""
        self._quiet = True
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1))
        self._quiet = False
        self._compare_with_selected()
        self.list.scrollToBottom()

    def sentence(self) -> str:
        """Return all that the selected run says of itself, empty if there is none."""
        said = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(said or "")

    def visible_rows(self, n: int) -> None:
        """Keep at least `n` rows in sight; more where there is room."""
        self.list.set_rows_in_sight(n)

    def event(self, event: QEvent) -> bool:
        """Keep the title level with the first row when the font grows."""
        if event.type() is QEvent.Type.LayoutRequest:  # the title has its new size by now
            self._align()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._title.setText(self.tr("Runs"))
        self._empty.setText(self.tr("Finished runs line up here."))
        self.model.say()
        self._align()

    def _align(self) -> None:
        height = row_height(QFontMetrics(self.list.font()))
        # Its size hint would be at least the height that it was given before.
        self._title.setFixedHeight(max(height, QFontMetrics(self._title.font()).height()))
        above = (self._title.height() - QFontMetrics(self._empty.font()).height()) // 2
        self._empty.setContentsMargins(10, above, 10, 0)

    def _follow_selection(self, selected: QItemSelection, _old: QItemSelection) -> None:
        if self._quiet:
            return
        self._compare_with_selected()
        for index in selected.indexes():
            self._tell_chosen(index.row())

    def _compare_with_selected(self) -> None:
        rows = [index.row() for index in self.list.selectedIndexes()]
        self.model.set_current(rows[0] if rows else -1)

    def _tell_chosen(self, row: int) -> None:
        self.run_chosen.emit(self.model.run(row).kept)

    def _pin(self, row: int) -> None:
        self.model.pin(row)
        run = self.model.pinned()
        self.run_pinned.emit(run.kept if run else None)

    def _remove(self, row: int) -> None:
        run = self.model.run(row)
        was_selected = self.list.selectionModel().isSelected(self.model.index(row))
        # The list selects a neighbour while the row is still there: tell it when it is gone.
        self._quiet = True
        self.model.remove(row)
        self._quiet = False
        self._compare_with_selected()
        if run.pinned:
            self.run_pinned.emit(None)
        if not self.model.rowCount():
            self._stack.setCurrentWidget(self._empty)
        elif was_selected:
            self._tell_chosen(self.list.currentIndex().row())
