"""The Log tab: the book's lines as they happen."""

from collections import deque
from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.mode_table import MODES
from flaggui.gui.language import say
from flaggui.gui.style.controls import IconButton, label, name_clear_button, plain_tip
from flaggui.gui.style.fixed_font import FixedFont

MOST_LINES = 5000
"""Lines kept; older ones are dropped."""
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """The newest lines, at most `MOST_LINES` of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: deque[str] = deque()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line; as the tab may be narrower, it is its own tool tip."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row()]
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._lines[index.row()])
        return None

    def add(self, lines: Iterable[str]) -> None:
        """Append `lines` at once, and drop the oldest ones that are too many."""
        new = deque(lines, MOST_LINES)
        if not new:
            return
        if (excess := len(self._lines) + len(new) - MOST_LINES) > 0:
            self.beginRemoveRows(_NONE, 0, excess - 1)
            self._lines = deque(islice(self._lines, excess, None))
            self.endRemoveRows()
        first = len(self._lines)
        self.beginInsertRows(_NONE, first, first + len(new) - 1)
        self._lines += new
        self.endInsertRows()

    def clear(self) -> None:
        """Drop every line."""
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()

    def text(self) -> str:
        """Return all lines, one below the other."""
        return "\n".join(self._lines)


class LineDelegate(QStyledItemDelegate):
    """Paints a line as wide as the view, with its middle left out where it is too long.

    Both ends matter: which future, and what became of it. None has to be measured.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line; the view knows the width."""
        return QSize(0, QFontMetrics(option.font).height() + 4)


class LogTab(QWidget):
    """Heading, filter, and the lines of the run under way or last shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run: tuple[str, int, int] | None = None
        self.model = LineModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.heading = label("", "title")
        self.heading.setWordWrap(True)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.copy = IconButton("copy", "")
        self._copy_selected, self._copy_all = QAction(self), QAction(self)
        self._copy_selected.triggered.connect(self.copy_selected)
        self._copy_all.triggered.connect(self.copy_all)
        self.view = self._view()
        self._font = FixedFont(self.view)
        self.view.installEventFilter(self)
        self.nothing = label("", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(24, 0, 24, 48)
        self._lay_out()
        self.filter.textChanged.connect(self._find)
        self.copy.clicked.connect(self.copy_all)
        self._say()

    def start_run(self, mode: str, flags: int, workers: int) -> None:
        """Drop the lines of the run before; a new one in `mode` begins."""
        self._run = (mode, flags, workers)
        self.heading.setText(self._title())
        self.model.clear()
        self._show_whether_empty()

    def add(self, lines: Iterable[str]) -> None:
        """Append `lines`; the view follows only if its end is in sight."""
        bar = self.view.verticalScrollBar()
        following = bar.value() >= bar.maximum() or not self._filter.rowCount()
        self.model.add(lines)
        self._show_whether_empty()
        if following and self.view.isVisible():
            self.view.scrollToBottom()

    def copy_all(self) -> None:
        """Put the heading and all lines, also those filtered out, on the clipboard."""
        text = "\n".join(part for part in (self.heading.text(), self.model.text()) if part)
        QGuiApplication.clipboard().setText(text)

    def copy_selected(self) -> None:
        """Put the selected lines on the clipboard, in their order."""
        chosen = sorted(self.view.selectedIndexes(), key=lambda index: index.row())
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(index.data() for index in chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy all selected lines, where Qt would copy the current one."""
        if (
            watched is self.view
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            self.copy_selected()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; the lines stay as they are written to files, in English."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter the log"))
        name_clear_button(self.filter, self.tr("Clear the filter"))
        self.copy.say(self.tr("Copy all lines"))
        self._copy_selected.setText(self.tr("Copy"))
        self._copy_all.setText(self.tr("Copy all lines"))
        self.view.setAccessibleName(self.tr("Log"))
        self.heading.setText(self._title())
        self._show_whether_empty()

    def _title(self) -> str:
        if self._run is None:
            return ""
        mode, *counts = self._run
        words = self.tr("{} · flags: {} · workers: {}")
        return words.format(say(MODES[mode].name), *map(QLocale().toString, counts))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.filter, 1)
        # Without an alignment, its fixed height would be the most for the filter too.
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.heading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        for page in (self.view, self.nothing):
            page.setMinimumHeight(40)  # in little height the heading comes first
        lines = QHBoxLayout()
        lines.setContentsMargins(9, 0, 0, 0)  # the style indents a line by three more
        lines.addLayout(self._stack)
        layout.addLayout(lines, 1)

    def _view(self) -> QListView:
        view = QListView()
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.setModel(self._filter)
        view.setProperty("role", "lines")
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.addActions([self._copy_selected, self._copy_all])
        view.setItemDelegate(LineDelegate(view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _find(self, words: str) -> None:
        self._filter.setFilterFixedString(words)
        self._show_whether_empty()

    def _show_whether_empty(self) -> None:
        words = self.filter.text()
        if words and self.model.rowCount():
            self.nothing.setText(self.tr("No line contains “{}”").format(words))
        else:
            self.nothing.setText(
                self.tr("What the book’s scripts print appears here, as it happens.")
            )
        self.heading.setVisible(bool(self.heading.text()))
        self.copy.setEnabled(self.model.rowCount() > 0)
        self._stack.setCurrentWidget(self.view if self._filter.rowCount() else self.nothing)
