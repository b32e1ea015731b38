"""The left pane: which countries."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.countries import Country, countries
from flaggui.gui.countries.delegate import CountryDelegate, tick
from flaggui.gui.countries.model import COUNTRY, CountryModel, CountrySearch
from flaggui.gui.style.controls import Choice, label, push_button


class CountryPane(QWidget):
    """Search, quick choices, the list and the count.

    Signals:
        choice_changed: Which countries are chosen changed.
        country_activated: A country's code, when its row became the current one.
    """

    choice_changed = Signal()
    country_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        known = sorted(countries().values(), key=lambda country: country.name)
        self.model = CountryModel(known, self)
        self._search_model = CountrySearch(self.model)
        self.search = QLineEdit(placeholderText=self.tr("Search…"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search countries"))
        self.quick = self._quick_choices(known)
        self.list = self._list()
        self._count = label("", "muted")
        self._nothing = self._no_match()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 8)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.quick)
        layout.addLayout(top)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        layout.addLayout(self._stack, 1)
        layout.addLayout(self._foot())
        self.setTabOrder(self.search, self.quick)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.list.setFocus)
        self.model.choice_changed.connect(self._show_count)
        self.model.choice_changed.connect(self.choice_changed)
        self._show_count()

    def choose(self, codes: Iterable[str]) -> None:
        """Choose exactly the countries of `codes`."""
        self.model.choose(codes)

    def chosen(self) -> tuple[Country, ...]:
        """Return the chosen countries, in the order of their codes."""
        return self.model.chosen()

    def show_country(self, code: str) -> None:
        """Make the row of `code` the current one and scroll to it, if the search shows it."""
        source = self.model.index(self.model.row_of(code))
        index = self._search_model.mapFromSource(source)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space tick the country under the cursor."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            if self.list.currentIndex().isValid():
                tick(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _quick_choices(self, known: list[Country]) -> Choice:
        quick = Choice()
        quick.setAccessibleName(self.tr("Quick choices"))
        quick.setToolTip(self.tr("Choose many countries at once"))
        quick.setPlaceholderText(self.tr("Choose…"))
        sets = {
            self.tr("Book’s 20"): [c.code for c in known if c.book],
            self.tr("All"): [c.code for c in known],
        }
        for region in sorted({c.region for c in known}):
            sets[self.tr(region)] = [c.code for c in known if c.region == region]
        for name, codes in sets.items():
            quick.addItem(self.tr("{} ({})").format(name, len(codes)), codes)
        quick.setCurrentIndex(-1)
        quick.activated.connect(self._choose_quickly)
        return quick

    def _choose_quickly(self, row: int) -> None:
        self.choose(self.quick.itemData(row))
        self.quick.setCurrentIndex(-1)

    def _list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Countries"))
        view.setModel(self._search_model)
        view.setItemDelegate(CountryDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._tell_current)
        return view

    def _no_match(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        self._no_match_text = label("", "muted")
        self._no_match_text.setTextFormat(Qt.TextFormat.PlainText)
        self._no_match_text.setWordWrap(True)
        self._no_match_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        clear = push_button(self.tr("Clear"), "outlined", self.search.clear)
        layout.addStretch(1)
        layout.addWidget(self._no_match_text)
        layout.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 6, 0)
        foot.addWidget(self._count, 1)
        foot.addWidget(push_button(self.tr("None"), "link", lambda: self.choose(())))
        return foot

    def _find(self, words: str) -> None:
        self._search_model.search(words)
        found = self._search_model.rowCount() > 0
        self._no_match_text.setText(self.tr("No country called “{}”").format(words.strip()))
        self._stack.setCurrentWidget(self.list if found else self._nothing)

    def _show_count(self) -> None:
        self._count.setText(self.tr("{} of {}").format(len(self.chosen()), self.model.rowCount()))

    def _tell_current(self) -> None:
        country = self.list.currentIndex().data(COUNTRY)
        if country is not None:
            self.country_activated.emit(country.code)
