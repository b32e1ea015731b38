"""The gallery: a card for each flag, in order of arrival."""

from collections import deque
from collections.abc import Iterable, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSlider, QStackedLayout, QVBoxLayout, QWidget

from flaggui.core.predict import Prediction
from flaggui.core.run import Row
from flaggui.gui.gallery.delegate import FADE, GAP, CardDelegate
from flaggui.gui.gallery.lesson_line import LessonLine
from flaggui.gui.gallery.model import ROW, GalleryModel, Index
from flaggui.gui.style.controls import label, push_button, tenths

SMALLEST, USUAL, LARGEST = 96, 144, 320
_FADE_STEP = 33
"""Milliseconds between two steps of the fading pictures."""


class Cards(QListView):
    """A list of cards that repaints only those in sight that changed."""

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


class GalleryPane(QWidget):
    """Cards, a size slider, what to do while there are none, and the question of a lesson.

    Signals:
        flag_chosen: Index of the row whose card became the current one.
        flag_opened: Index of the row whose card was activated.
        compare_clicked, download_clicked: The buttons of the empty gallery.
        retry_clicked: Retry on a card.
    """

    flag_chosen = Signal(int)
    flag_opened = Signal(int)
    compare_clicked = Signal()
    download_clicked = Signal()
    retry_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = GalleryModel(self)
        self._delegate = CardDelegate(self)
        self._delegate.retry_clicked.connect(self.retry_clicked)
        self._choosing = False
        self.view = self._view()
        self.order = label(self.tr("in order of arrival"), "muted", 0.95)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.tr("Size of the pictures"))
        self.slider.setFixedWidth(120)
        self.slider.valueChanged.connect(self._lay_out)
        self.slider.setValue(USUAL)
        self.empty = self._empty()
        self.lesson = LessonLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 4)
        above.addWidget(self.lesson)
        layout.addLayout(above)
        layout.addLayout(self._head())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        layout.addLayout(self._stack, 1)
        self._fade_timer = QTimer(self, interval=_FADE_STEP)
        self._fade_timer.timeout.connect(self._fade)
        self._fading: deque[int] = deque()

    def set_rows(self, rows: Sequence[Row], *, as_asked: bool = False) -> None:
        """Show another run, whose flags come `as_asked` and not as they arrive; or none."""
        words = self.tr("in the order asked") if as_asked else self.tr("in order of arrival")
        self.order.setText(words)
        self.model.set_rows(rows)
        self._fading.clear()
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        self.view.scrollToTop()

    def invite(self, count: int, guess: Prediction | None, one_by_one: Prediction | None) -> None:
        """Say on the empty page what Compare would show of `count` flags, if that can be told.

        `one_by_one` is None, too, where Sequential is the mode to be compared.
        """
        self.heading.setText(
            self.tr("Twenty flags, two ways.")
            if count == 20
            else self.tr("{} flags, two ways.").format(count)
        )
        if guess is None:
            self.invitation.setText(self.tr("Choose countries and press Download."))
            return
        if one_by_one is None:
            words = self.tr("One at a time, about {} s. Choose another mode, and F5 compares them.")
            self.invitation.setText(words.format(tenths(guess.seconds)))
            return
        words = self.tr("Press F5: first one at a time, about {} s, then together, about {} s.")
        self.invitation.setText(words.format(tenths(one_by_one.seconds), tenths(guess.seconds)))

    def deliver(self, rows: Sequence[Row]) -> None:
        """Take up newly delivered rows, and phases that changed."""
        current = self.view.currentIndex().data(ROW)
        self.model.deliver(rows)
        if current is not None:
            self.choose(current.index)
        if self._delegate.fading:
            self._fading.extend(row.index for row in rows)
            if self._fading:
                self._fade_timer.start()

    def choose(self, index: int) -> None:
        """Make the card of row `index` the current one, without telling anybody."""
        place = self.model.place_of(index)
        if place != self.view.currentIndex():
            self._choosing = True
            self.view.setCurrentIndex(place)
            self._choosing = False

    def set_reduced_motion(self, reduced: bool) -> None:
        """Fade pictures in, or let them appear at once."""
        self._delegate.fading = not reduced

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter open a picture; a new width lays the cards out anew."""
        if watched is self.view.viewport() and event.type() is QEvent.Type.Resize:
            self._lay_out()
        if (
            watched is self.view
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and self.view.currentIndex().isValid()
        ):
            self._open(self.view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the font grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(12)
        head.addWidget(label(self.tr("Gallery"), "title", 1.1))
        head.addWidget(self.order)
        head.addStretch(1)
        head.addWidget(self.slider)
        return head

    def _view(self) -> Cards:
        view = Cards()
        view.setAccessibleName(self.tr("Gallery"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setFlow(QListView.Flow.LeftToRight)
        view.setWrapping(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.activated.connect(self._open)
        view.selectionModel().currentChanged.connect(self._tell_current)
        return view

    def _empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.heading = label(self.tr("Twenty flags, two ways."), "title", 1.6)
        self.invitation = label("", "muted")
        self.invitation.setWordWrap(True)
        self.invitation.setAlignment(centre)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        self.empty_compare = push_button(self.tr("Compare"), "outlined", self.compare_clicked.emit)
        download = push_button(self.tr("Download"), "outlined", self.download_clicked.emit)
        buttons.addStretch(1)
        buttons.addWidget(self.empty_compare)
        buttons.addWidget(download)
        buttons.addStretch(1)
        layout.addStretch(2)
        layout.addWidget(self.heading, 0, centre)
        layout.addWidget(self.invitation)
        layout.addLayout(buttons)
        layout.addStretch(3)
        return page

    def _lay_out(self) -> None:
        """Share the width out evenly, so that the cards fill their rows."""
        # Cards grow with their text, beyond 10 points.
        growth = max(1.0, self.font().pointSizeF() / 10)
        self._delegate.card_width = round(self.slider.value() * growth)
        card = self._delegate.measures(self.view.font())
        room = max(1, self.view.viewport().width() - GAP)
        columns = max(1, room // (card.width + GAP))
        self._delegate.cell = QSize(room // columns, card.height + GAP)
        self.view.setGridSize(self._delegate.cell)

    def _fade(self) -> None:
        sight, now = self.view.in_sight(), monotonic()
        for index in self._fading:
            place = self.model.place_of(index)
            if place.row() in sight:
                self.view.update(place)
        while self._fading and self.model.delivered_at(self._fading[0]) < now - FADE - 0.02:
            self._fading.popleft()
        if not self._fading:
            self._fade_timer.stop()

    def _open(self, index: QModelIndex) -> None:
        self.flag_opened.emit(index.data(ROW).index)

    def _tell_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._choosing:
            self.flag_chosen.emit(index.data(ROW).index)
