"""The line above the cards: how they are ordered, which are shown, and how large they are."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from flaggui.gui.gallery.order import FILTERS, ORDERS
from flaggui.gui.language import say
from flaggui.gui.style.controls import IconButton, cached_icon, label
from flaggui.gui.style.theme import colors

SMALLEST, USUAL, LARGEST = 96, 144, 320
"""Widths of a card, device-independent pixels, before the text is larger than usual."""


class GalleryHead(QWidget):
    """Title, order and choice of the cards in words, search, size.

    Signals:
        order_chosen: One of `ORDERS`.
        status_chosen: One of `FILTERS`.
        words_typed: What is looked for.
        left_search: The cards shall have the focus.
    """

    order_chosen = Signal(str)
    status_chosen = Signal(str)
    words_typed = Signal(str)
    left_search = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "title", 1.1)
        self.menu = QMenu(self)
        self.orders = self._entries(ORDERS, self.order_chosen)
        self.menu.addSeparator()
        self.filters = self._entries(FILTERS, self.status_chosen)
        self.button = MenuButton(self.menu)
        self.search_button = IconButton("search", "")
        self.search_button.setCheckable(True)
        self.search_button.toggled.connect(self._show_search)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setSingleStep(8)
        self.slider.setPageStep(32)
        self.slider.setValue(USUAL)
        # From right to left Qt moves the handle to the other side, but not what is filled.
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider.setMinimumWidth(64)
        self.slider.setMaximumWidth(120)
        self.search = _Search()
        self.search.textChanged.connect(self.words_typed)
        self.search.closed.connect(partial(self.search_button.setChecked, False))
        self.search.left.connect(self.left_search)
        self.search.hide()
        self._lay_out()
        self._say()

    def show_choice(self, words: str, order: str, status: str, searched: str) -> None:
        """Show what was chosen, in `words` and in the menu."""
        self.button.say(words)
        self.orders[order].setChecked(True)
        self.filters[status].setChecked(True)
        if self.search.text() != searched:
            self.search.setText(searched)
        if not searched and not self.search.hasFocus():
            self.search_button.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.title.setText(self.tr("Gallery"))
        self.button.setToolTip(self.tr("Order of the cards, and which are shown"))
        for texts, actions in ((ORDERS, self.orders), (FILTERS, self.filters)):
            for key, action in actions.items():
                action.setText(say(texts[key]))
        for name in (self.search_button.setToolTip, self.search_button.setAccessibleName):
            name(self.tr("Find a card"))
        self.search.setPlaceholderText(self.tr("Name or code of a country"))
        self.search.setAccessibleName(self.tr("Find a card"))
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.tr("Size of the pictures"))

    def _show_search(self, shown: bool) -> None:
        self.search.setVisible(shown)
        if shown:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.text():
            self.search.clear()

    def _entries(self, texts: Mapping[str, str], chosen: SignalInstance) -> dict[str, QAction]:
        """Add an entry to the menu for each of `texts`, of which one is ticked."""
        group, actions = QActionGroup(self), {}
        for key in texts:
            actions[key] = QAction(group, checkable=True)
            actions[key].triggered.connect(partial(_tell, chosen, key))
            self.menu.addAction(actions[key])
        return actions

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title)
        line.addWidget(self.button)
        line.addStretch(1)
        line.addWidget(self.search_button)
        line.addWidget(self.slider)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.search)


class MenuButton(QPushButton):
    """A button that says what is chosen in its menu, as much of it as there is room for."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMenu(menu)
        self._words = ""

    def say(self, words: str) -> None:
        """Show `words`."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(self.tr("Cards: {}").format(words))
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return the room that the words take."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 40, 32)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the first letters: the words give way."""
        return QSize(self.fontMetrics().horizontalAdvance("mmm") + 40, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style sheet says, on it the words, and a chevron after them."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        direction, whole, c = self.layoutDirection(), self.rect(), colors(self)
        text = QStyle.visualRect(direction, whole, whole.adjusted(8, 0, -28, 0))
        chevron = QRect(self.width() - 24, (self.height() - 16) // 2, 16, 16)
        cached_icon("chevron-down", c["muted"].name()).paint(
            painter, QStyle.visualRect(direction, whole, chevron)
        )
        painter.setPen(c["muted"])
        right = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self._words, right, text.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(text, middle, words)
        painter.end()


class _Search(QLineEdit):
    """A search field that closes with Esc.

    Signals:
        closed: Esc was pressed.
        left: Enter or the arrow down was pressed, or it was closed: on to the cards.
    """

    closed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Keep Esc, which cancels a run elsewhere."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, Enter and the arrow down."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _tell(signal: SignalInstance, key: str, _checked: bool = False) -> None:
    signal.emit(key)
