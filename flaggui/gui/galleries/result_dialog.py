"""What was found in a gallery, or became of its update: a heading, lists, facts."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from flaggui.gui.galleries.words import Group, Told, as_lines, with_name
from flaggui.gui.style.controls import ElidedLabel, cached_icon, label, plain_tip, push_button
from flaggui.gui.style.icons import grown
from flaggui.gui.style.theme import colors

_MOST_ROWS, _LEAST_ROWS = 10, 3
"""Lines of the list that the dialog opens with, at most and at least."""
_LETTERS = 76
"""How many there is room for beside each other, about, when it opens."""
_ABOVE, _INDENT = 4, 16
"""Device-independent pixels above and below a line, and before one that is in a group."""
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ResultDialog(QDialog):
    """Shows what is told of a gallery, and offers to update it.

    Attributes:
        lines: The list.
        update_button: None where no update is offered.

    Signals:
        update_asked: The gallery shall be updated.
    """

    update_asked = Signal()

    def __init__(self, told: Callable[[], Told], parent: QWidget, *, update: bool = False) -> None:
        """Show what `told` returns, and what it returns in another language."""
        super().__init__(parent)
        self._told, self._good = told, True
        self._icon, self.heading = QLabel(), label("", "title", 1.2)
        self.heading.setWordWrap(True)
        self.lines = _LineList(self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.copy = push_button("", "outlined", self.copy_text)
        self.update_button = push_button("", "outlined", self._ask_update) if update else None
        self.close_button = push_button("", "outlined", self.reject)
        self._lay_out()
        self._say()
        usual = self.close_button if self._good or not self.update_button else self.update_button
        usual.setDefault(True)
        usual.setFocus()

    def copy_text(self) -> None:
        """Put all that is said on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(as_lines(self._told())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme; speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def _say(self) -> None:
        told = self._told()
        self.setWindowTitle(told.title)
        self.heading.setText(told.heading)
        self.lines.show_groups(told.groups)
        self.lines.setAccessibleName(self.tr("Files and countries"))
        self.lines.setVisible(self.lines.model().rowCount() > 0)
        # Qt would go by the language of each value, of which many are names.
        absolute = Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, value in told.facts:
            words = ElidedLabel(cut=Qt.TextElideMode.ElideMiddle)
            words.setText(value)
            words.setToolTip(plain_tip(value))
            words.setAlignment(absolute | side | Qt.AlignmentFlag.AlignVCenter)
            self._facts.addRow(label(name, "muted"), words)
        self.copy.setText(self.tr("Copy"))
        self.close_button.setText(self.tr("Close"))
        if self.update_button is not None:
            self.update_button.setText(self.tr("Update"))
            self.update_button.setToolTip(
                self.tr("Asks the source what has changed, and repairs what is not as it was saved")
            )
            self.update_button.setProperty("kind", "outlined" if told.good else "filled")
        self._good = told.good
        self._dress()

    def _dress(self) -> None:
        name, role = ("check", "ok") if self._good else ("error", "error")
        side = grown(24)
        pixmap = cached_icon(name, colors(self)[role].name()).pixmap(
            QSize(side, side), self.devicePixelRatioF()
        )
        self._icon.setPixmap(pixmap)
        self._icon.setFixedSize(side, side)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        if self.update_button is not None:
            foot.addWidget(self.update_button)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.lines, 1)
        layout.addLayout(self._facts)
        layout.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return the size it opens with."""
        width = _LETTERS * self.fontMetrics().averageCharWidth()
        return super().sizeHint().expandedTo(QSize(width, 0))

    def _ask_update(self) -> None:
        self.accept()
        self.update_asked.emit()


class _LineList(QListView):
    """A list of lines in groups; what is chosen can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "lines")
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # there may be thousands
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keys of the focus alone: the window has none for copying.
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_chosen)

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Show the lines of each group under its name."""
        self._lines.show_groups(groups)
        self.updateGeometry()

    def copy_chosen(self) -> None:
        """Put the lines that are chosen on the clipboard."""
        chosen = sorted(self.selectedIndexes(), key=QModelIndex.row)
        QGuiApplication.clipboard().setText("\n".join(self._lines.line(i.row()) for i in chosen))

    def sizeHint(self) -> QSize:
        """Return room for the first lines."""
        return self._room(_MOST_ROWS)

    def minimumSizeHint(self) -> QSize:
        """Return room for fewer."""
        return self._room(_LEAST_ROWS)

    def _room(self, most: int) -> QSize:
        rows = max(_LEAST_ROWS, min(self._lines.rowCount(), most))
        edge = 2 * self.frameWidth() + 4
        return QSize(200, rows * max(1, self.sizeHintForRow(0)) + edge)


class _LineDelegate(QStyledItemDelegate):
    """Paints a line, further in than the name of its group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a line."""
        return super().sizeHint(option, index) + QSize(0, 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            option.rect.adjust(0 if mirrored else _INDENT, 0, -_INDENT if mirrored else 0, 0)
        super().paint(painter, option, index)


class _Lines(QAbstractListModel):
    """Groups of lines, each with its name above them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, bool]] = []

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Hold these from now on."""
        self.beginResetModel()
        self._lines = []
        for name, lines in groups:
            if lines:
                self._lines.append((with_name(name, lines), True))
                self._lines += [(line, False) for line in lines]
        self.endResetModel()

    def line(self, row: int) -> str:
        """Return the text of a line."""
        return self._lines[row][0]

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of lines, the groups' names among them."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, whole in its tool tip, and bold if it is a group's name."""
        if not index.isValid():
            return None
        text, is_name = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            # Isolated: from right to left the "/" after a folder would move to its other end.
            return text if is_name else f"\u2068{text}\u2069"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.FontRole and is_name:
            font = QFont(QGuiApplication.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a line can be chosen, and a group's name only read."""
        name = index.isValid() and self._lines[index.row()][1]
        enabled, chosen = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsSelectable
        return enabled if name else enabled | chosen | Qt.ItemFlag.ItemNeverHasChildren
