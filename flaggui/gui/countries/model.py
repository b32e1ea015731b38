"""The countries as a checkable list, in the order of the language."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from flaggui.core.countries import Country
from flaggui.gui.language import alphabet, country_name
from flaggui.gui.search import found

Index = QModelIndex | QPersistentModelIndex
COUNTRY = Qt.ItemDataRole.UserRole + 1
_NONE = QModelIndex()


class CountryModel(QAbstractListModel):
    """Countries with check boxes.

    Signals:
        choice_changed: Which countries are checked changed.
    """

    choice_changed = Signal()

    def __init__(self, countries: Sequence[Country], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: set[str] = set()
        self._checked: set[str] = set()
        self._countries = sorted(countries, key=self._order())

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of countries."""
        return 0 if parent.isValid() else len(self._countries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name in the language, the check state or the `Country` itself."""
        if not index.isValid():
            return None
        country = self._countries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return country_name(country)
        if role == Qt.ItemDataRole.CheckStateRole:
            checked = country.code in self._checked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{country_name(country)} {country.code}"
        return country if role == COUNTRY else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a country."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        code = self._countries[index.row()].code
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._checked.add(code)
        else:
            self._checked.discard(code)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.choice_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a country can be selected and checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def choose(self, codes: Iterable[str]) -> None:
        """Check exactly the countries of `codes` and put them first; ticks move nothing."""
        wanted = set(codes)
        if wanted == self._checked:
            return
        self.beginResetModel()
        self._checked, self._first = wanted, set(wanted)
        self._countries.sort(key=self._order())
        self.endResetModel()
        self.choice_changed.emit()

    def chosen(self) -> tuple[Country, ...]:
        """Return the checked countries, in the order of their codes."""
        checked = (country for country in self._countries if country.code in self._checked)
        return tuple(sorted(checked, key=lambda country: country.code))

    def row_of(self, code: str) -> int:
        """Return the row of the country with `code`, -1 if there is none."""
        rows = (row for row, country in enumerate(self._countries) if country.code == code)
        return next(rows, -1)

    def country(self, row: int) -> Country:
        """Return the country in `row`."""
        return self._countries[row]

    def say(self) -> None:
        """Show the names in the language of the window, in its order; ticks stay."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        codes = [self._countries[index.row()].code for index in before]
        self._countries.sort(key=self._order())
        self.changePersistentIndexList(before, [self.index(self.row_of(code)) for code in codes])
        self.layoutChanged.emit()
        self.dataChanged.emit(self.index(0), self.index(len(self._countries) - 1))

    def _order(self) -> Callable[[Country], tuple[bool, Any]]:
        key = alphabet()
        return lambda country: (country.code not in self._first, key(country_name(country)))


class CountrySearch(QSortFilterProxyModel):
    """The countries that match what was typed, by name in any language or by code."""

    def __init__(self, source: CountryModel) -> None:
        # Not a child of `source`, which it refers to: PySide crashes when it collects such a ring.
        super().__init__(source.parent())
        self._found: frozenset[str] | None = None
        self.setSourceModel(source)

    def search(self, words: str) -> None:
        """Show the countries that match `words`; all when empty."""
        self._found = found(words)
        self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Return whether the country in `row` matches."""
        if self._found is None:
            return True
        source = self.sourceModel()
        return isinstance(source, CountryModel) and source.country(row).code in self._found
