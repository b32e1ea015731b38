"""The countries as a checkable list, and the search in it."""

import unicodedata
from collections.abc import Iterable, Sequence

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
        self._countries = list(countries)
        self._checked: set[str] = set()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of countries."""
        return 0 if parent.isValid() else len(self._countries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the check state or the `Country` itself."""
        if not index.isValid():
            return None
        country = self._countries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return country.name
        if role == Qt.ItemDataRole.CheckStateRole:
            checked = country.code in self._checked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{country.name} {country.code}"
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
        self._checked = wanted
        self._countries.sort(key=lambda country: (country.code not in wanted, country.name))
        self.endResetModel()
        self.choice_changed.emit()

    def chosen(self) -> tuple[Country, ...]:
        """Return the checked countries, in the order of their codes."""
        found = (country for country in self._countries if country.code in self._checked)
        return tuple(sorted(found, key=lambda country: country.code))

    def row_of(self, code: str) -> int:
        """Return the row of the country with `code`, -1 if there is none."""
        rows = (row for row, country in enumerate(self._countries) if country.code == code)
        return next(rows, -1)


class CountrySearch(QSortFilterProxyModel):
    """The countries that match what was typed, by name in any language or by code."""

    def __init__(self, source: CountryModel) -> None:
        # Not a child of `source`, which it refers to: PySide crashes when it collects such a ring.
        super().__init__(source.parent())
        self._words = ""
        self.setSourceModel(source)

    def search(self, words: str) -> None:
        """Show the countries that match `words`; all when empty."""
        self._words = _plain(words)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Return whether the country in `row` matches."""
        if not self._words:
            return True
        country = self.sourceModel().index(row, 0, parent).data(COUNTRY)
        names = (country.name, country.zh)
        return country.code.casefold() == self._words or any(
            self._words in _plain(name) for name in names
        )


def _plain(text: str) -> str:
    """Return `text` without accents, apostrophes and capitals: "cote" finds Côte d’Ivoire."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c) and c not in "'’‘").strip()
