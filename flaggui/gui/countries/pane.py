"""The left pane: which countries."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.countries import REGIONS, Country, countries
from flaggui.gui.countries.delegate import CountryDelegate, tick
from flaggui.gui.countries.model import COUNTRY, CountryModel, CountrySearch
from flaggui.gui.language import alphabet, say
from flaggui.gui.style.controls import Choice, label, name_clear_button, push_button


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
        self.model = CountryModel(list(countries().values()), self)
        self._search_model = CountrySearch(self.model)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.quick = Choice()
        self.quick.activated.connect(self._choose_quickly)
        self.list = self._list()
        self._count = label("", "muted")
        self._none = push_button("", "link", lambda: self.choose(()))
        self._no_match_text = label("", "muted")
        self._clear = push_button("", "outlined", self.search.clear)
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
        self._say()

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

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            place = self.list.visualRect(self.list.currentIndex())
            seen = self.list.viewport().rect().intersects(place)
            self.model.say()
            self._say()
            if seen:
                self.list.scrollTo(self.list.currentIndex())

    def _say(self) -> None:
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search countries"))
        name_clear_button(self.search, self.tr("Clear the search"))
        self.quick.setAccessibleName(self.tr("Quick choices"))
        self.quick.setToolTip(self.tr("Choose many countries at once"))
        self.quick.setPlaceholderText(self.tr("Choose…"))
        self._say_quick_choices()
        self.list.setAccessibleName(self.tr("Countries"))
        self._clear.setText(self.tr("Clear"))
        self._none.setText(self.tr("None"))
        self._find(self.search.text())
        self._show_count()

    def _say_quick_choices(self) -> None:
        known = countries().values()
        sets = {
            self.tr("Book’s 20"): [c.code for c in known if c.book],
            self.tr("All"): [c.code for c in known],
        }
        key = alphabet()
        for region in sorted(REGIONS, key=lambda region: key(say(region))):
            sets[say(region)] = [c.code for c in known if c.region == region]
        self.quick.clear()
        for name, codes in sets.items():
            count = QLocale().toString(len(codes))
            self.quick.addItem(self.tr("{} ({})").format(name, count), codes)
        self.quick.setCurrentIndex(-1)

    def _choose_quickly(self, row: int) -> None:
        self.choose(self.quick.itemData(row))
        self.quick.setCurrentIndex(-1)

    def _list(self) -> QListView:
        view = QListView()
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
        self._no_match_text.setWordWrap(True)
        self._no_match_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        layout.addWidget(self._no_match_text)
        layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        # Alike at both sides, for a layout's margins do not change sides with the language.
        foot.setContentsMargins(6, 0, 6, 0)
        self._count.setContentsMargins(6, 0, 6, 0)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._none)
        return foot

    def _find(self, words: str) -> None:
        self._search_model.search(words)
        found = self._search_model.rowCount() > 0
        self._no_match_text.setText(self.tr("No country called “{}”").format(words.strip()))
        self._stack.setCurrentWidget(self.list if found else self._nothing)

    def _show_count(self) -> None:
        counts = map(QLocale().toString, (len(self.chosen()), self.model.rowCount()))
        self._count.setText(self.tr("{} of {}").format(*counts))

    def _tell_current(self) -> None:
        country = self.list.currentIndex().data(COUNTRY)
        if country is not None:
            self.country_activated.emit(country.code)
