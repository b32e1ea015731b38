"""The gallery: a card for each flag, in order of arrival or in another."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from time import monotonic

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from flaggui.core.predict import Prediction
from flaggui.core.run import Row
from flaggui.gui.gallery.card_menu import CardMenu
from flaggui.gui.gallery.cards import Cards
from flaggui.gui.gallery.delegate import FADE
from flaggui.gui.gallery.drag import CardDrag
from flaggui.gui.gallery.empty import EmptyPage, NothingFound
from flaggui.gui.gallery.head import GalleryHead
from flaggui.gui.gallery.lesson_line import LessonLine
from flaggui.gui.gallery.model import ROW, GalleryModel
from flaggui.gui.gallery.order import FILTERS, ORDERS, UNDER_WAY
from flaggui.gui.gallery.sharp import SharpPictures
from flaggui.gui.gallery.viewer import FlagViewer
from flaggui.gui.gallery.words import number
from flaggui.gui.language import say

_FADE_STEP = 33
"""Milliseconds between two steps of the fading pictures."""
_NOTCH = 16
"""How much wider a notch of the wheel makes a card, device-independent pixels."""


class GalleryPane(QWidget):
    """Cards, how they are ordered, what to do while there are none, the question of a lesson.

    Attributes:
        model, view: The cards.
        viewer: The large picture beside the window, None until one was opened.

    Signals:
        flag_chosen: Index of the row whose card became the current one.
        facts_asked: Index of the row about whose flag all shall be told.
        save_asked: Index of the row whose flag shall be saved.
        compare_clicked, download_clicked: The buttons of the empty gallery.
        retry_clicked: Retry on a card.
    """

    flag_chosen = Signal(int)
    facts_asked = Signal(int)
    save_asked = Signal(int)
    compare_clicked = Signal()
    download_clicked = Signal()
    retry_clicked = Signal()

    def __init__(self, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._executor = executor
        self._choosing = self._as_asked = self._under_way = False
        self._current: int | None = None
        self.model = GalleryModel(self)
        self.view = Cards(self.model)
        self.view.delegate.sharp = self._sharp = SharpPictures(executor, self.view.viewport())
        self.drag = CardDrag(executor, self.view)
        self.menu = CardMenu(self.view, executor)
        self.viewer: FlagViewer | None = None
        self.head = GalleryHead()
        self.slider = self.head.slider
        self.empty, self.nothing, self.lesson = EmptyPage(), NothingFound(), LessonLine()
        self._stack = QStackedLayout()
        self._fade_timer = QTimer(self, interval=_FADE_STEP)
        self._fading: deque[int] = deque()
        self._put_together()
        self._wire()
        self._say()
        self._lay_out()
        self._show_choice()

    def set_rows(self, rows: Sequence[Row], *, as_asked: bool = False) -> None:
        """Show another run, whose flags come `as_asked` and not as they arrive; or none."""
        self._as_asked, self._current = as_asked, None
        self._under_way = any(row.rank is None for row in rows)
        self._sharp.allowed = not self._under_way
        self.model.set_rows(rows)
        self._fading.clear()
        self._show_choice()
        self.view.scrollToTop()
        self._follow_run()

    def set_order(self, order: str) -> None:
        """Have the cards stand in one of `ORDERS`, keeping what is chosen."""
        self._keeping(lambda: self.model.set_order(order))

    def set_filter(self, status: str, words: str) -> None:
        """Show the cards of one of `FILTERS`, of countries with `words` in their names."""
        self._keeping(lambda: self.model.set_filter(status, words))

    def invite(self, count: int, guess: Prediction | None, one_by_one: Prediction | None) -> None:
        """Say on the empty page what Compare would show; see `EmptyPage.invite`."""
        self.empty.invite(count, guess, one_by_one)

    def deliver(self, rows: Sequence[Row]) -> None:
        """Take up newly delivered rows, and phases that changed."""
        several = self.view.chosen_to_move()
        before = self.model.rowCount()
        self.model.deliver(rows)
        if self._current is not None:
            self._choosing = True
            self.view.make_current(self._current)
            self._choosing = False
        if several:
            self.view.choose(several)
        if self.model.rowCount() != before:
            self._show_choice()
        if self.view.delegate.fading:
            self._fading.extend(row.index for row in rows)
            if self._fading:
                self._fade_timer.start()
        if self.viewer is not None and self.viewer.isVisible():
            self._show_large()

    def settle(self) -> None:
        """Put the cards into their final order: the run is over."""
        if self._under_way:
            self._under_way = False
            self._sharp.allowed = True
            self._keeping(self.model.settle)
            self.view.viewport().update()

    def choose(self, index: int) -> None:
        """Make the card of row `index` the current one, without telling anybody."""
        self._current = index
        self._choosing = True
        self.view.make_current(index, alone=True)
        self._choosing = False

    def set_reduced_motion(self, reduced: bool) -> None:
        """Fade pictures in, or let them appear at once."""
        self.view.delegate.fading = not reduced

    def clear_files(self) -> Future[None]:
        """Have the files written for drags removed; return the future of that."""
        return self.drag.clear_files()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the font grows; speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()
            self._keeping(self.model.say)
            self.view.viewport().update()

    def _say(self) -> None:
        self.view.setAccessibleName(self.tr("Gallery"))
        self.menu.say()

    # Order and choice.

    def _keeping(self, arrange: Callable[[], object]) -> None:
        """Call `arrange`, and choose afterwards what was chosen before."""
        chosen = self.view.chosen()
        arrange()
        if self._current is not None:
            self.choose(self._current)
        if len(chosen) > 1:
            self.view.choose(chosen)
        # Last: cards that get the focus without a current one make the first it.
        self._show_choice()
        self.view.scrollTo(self.view.currentIndex())

    def _show_choice(self) -> None:
        """Say in words which cards are shown, and in which order."""
        model, total = self.model, len(self.model.rows)
        words = say(ORDERS[model.order])
        if model.order == "arrival" and self._as_asked:
            words = self.tr("in the order asked")
        elif self._under_way and model.order in UNDER_WAY:
            words = say(UNDER_WAY[model.order])
        parts = [words]
        if model.status != "all":
            parts.append(say(FILTERS[model.status]))
        if model.status != "all" or model.words:
            shown = self.tr("{} of {}")
            parts.append(shown.format(*map(number, (model.rowCount(), total))))
        self.head.show_choice(" · ".join(parts), model.order, model.status, model.words)
        page = self.view if model.rowCount() else self.nothing if total else self.empty
        self._stack.setCurrentWidget(page)

    def _show_all(self) -> None:
        self.set_filter("all", "")
        self.view.setFocus()

    # The large picture.

    def _open(self, index: int) -> None:
        if self.viewer is None:
            self.viewer = FlagViewer(self._executor, self.window())
            self.viewer.step_asked.connect(self._step)
            self.viewer.end_asked.connect(self._go_to_end)
            self.viewer.save_asked.connect(self.save_asked)
            self.viewer.copy_asked.connect(lambda i: self.menu.copy_rows([self.model.rows[i]]))
        self.choose(index)
        self._show_large()
        self.viewer.show()
        self.viewer.raise_()
        self.viewer.activateWindow()

    def _show_large(self) -> None:
        place = self.view.currentIndex()
        if self.viewer is not None and place.isValid():
            self.viewer.show_row(place.data(ROW), place.row(), self.model.rowCount())

    def _step(self, step: int) -> None:
        self._go_to(self.view.currentIndex().row() + step)

    def _go_to_end(self, last: bool) -> None:
        self._go_to(self.model.rowCount() - 1 if last else 0)

    def _go_to(self, place: int) -> None:
        if 0 <= place < self.model.rowCount():
            self.view.make_current(self.model.row_at(place).index, alone=True)

    def _follow_run(self) -> None:
        """Go on with the same country in another run, if it has one."""
        viewer = self.viewer
        if viewer is None or not viewer.isVisible() or viewer.row is None:
            return
        country = viewer.row.country
        same = (row.index for row in self.model.rows if row.country == country)
        if (index := next(same, None)) is None:
            viewer.close()
        else:
            self.choose(index)
            self._show_large()

    # What it is made of.

    def _put_together(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 4)
        above.addWidget(self.lesson)
        for page in (self.empty, self.view, self.nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addWidget(self.head)
        layout.addLayout(self._stack, 1)

    def _wire(self) -> None:
        view, head, menu = self.view, self.head, self.menu
        view.resized.connect(self._lay_out)
        view.drag_begun.connect(lambda: self.drag.begin(view.chosen_rows()))
        view.wheel_turned.connect(self._zoom)
        view.doubleClicked.connect(lambda place: self._open(place.data(ROW).index))
        view.delegate.retry_clicked.connect(self.retry_clicked)
        view.selectionModel().currentChanged.connect(self._tell_current)
        menu.open_asked.connect(self._open)
        menu.facts_asked.connect(self.facts_asked)
        menu.save_asked.connect(self.save_asked)
        menu.retry_asked.connect(self.retry_clicked)
        head.slider.valueChanged.connect(self._resize_cards)
        head.order_chosen.connect(self.set_order)
        head.status_chosen.connect(lambda status: self.set_filter(status, self.model.words))
        head.words_typed.connect(lambda words: self.set_filter(self.model.status, words))
        head.left_search.connect(view.setFocus)
        self.empty.compare_clicked.connect(self.compare_clicked)
        self.empty.download_clicked.connect(self.download_clicked)
        self.nothing.all_asked.connect(self._show_all)
        self._fade_timer.timeout.connect(self._fade)

    def _lay_out(self) -> None:
        # Cards grow with their text, beyond 10 points.
        growth = max(1.0, self.font().pointSizeF() / 10)
        self.view.lay_out(round(self.slider.value() * growth))

    def _resize_cards(self) -> None:
        """Keep in sight what is: the current card, or else the first."""
        sight, anchor = self.view.in_sight(), self.view.currentIndex()
        if anchor.row() not in sight:
            anchor = self.model.index(sight.start)
        self._lay_out()
        self.view.scrollTo(anchor)

    def _zoom(self, notches: float) -> None:
        self.slider.setValue(self.slider.value() + round(notches * _NOTCH))

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

    def _tell_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._choosing:
            self._current = index.data(ROW).index
            self.flag_chosen.emit(self._current)
            if self.viewer is not None and self.viewer.isVisible():
                self._show_large()
