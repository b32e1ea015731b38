"""The flags of a run as a list of cards, in the order and choice that was asked for."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from flaggui.core.picture import Thumbnail
from flaggui.core.run import Row
from flaggui.gui.gallery.order import STEADY, UNDER_WAY, is_shown, sorted_rows, sought
from flaggui.gui.gallery.words import sentence
from flaggui.gui.language import country_name
from flaggui.gui.style.controls import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
PIXMAP = Qt.ItemDataRole.UserRole + 2
_NONE = QModelIndex()


class GalleryModel(QAbstractListModel):
    """A run's rows in one of `ORDERS`, all of them or those of one of `FILTERS`.

    Where a card stands is settled when its flag is delivered, by name and by region from the
    start: such cards stay where they are until `settle` or another choice. The others follow as
    they were submitted.

    Attributes:
        order: One of `ORDERS`.
        status: One of `FILTERS`.
        words: What is looked for in the names, empty for all.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order, self.status, self.words = "arrival", "all", ""
        self._rows: Sequence[Row] = ()
        self._codes: Collection[str] | None = None
        """What the words mean; None for all."""
        # Indexes of the rows of the cards shown, the waiting ones ascending.
        self._settled: list[int] = []
        self._waiting: list[int] = []
        self._places: dict[int, int] = {}
        """Where the card of a settled row is."""
        self._steady: dict[int, int] = {}
        """Where each row of the run would stand if all were shown; empty unless that is known."""
        self._pixmaps: dict[int, QPixmap] = {}

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._settled) + len(self._waiting)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the country's name, the `Row`, its picture or a sentence about it."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return country_name(row.country)
        if role == ROW:
            return row
        if role == PIXMAP:
            return self._pixmap(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(sentence(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a card can be chosen, and dragged if there is a picture on it."""
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() else None
        if row is not None and row.flag is not None and row.flag.picture is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show the rows of another run; all of them if it is only beginning."""
        self.beginResetModel()
        self._rows = rows
        self._pixmaps.clear()
        if not any(row.rank is not None for row in rows):
            self.status, self.words, self._codes = "all", "", None
        self._arrange()
        self.endResetModel()

    def set_order(self, order: str) -> None:
        """Have the cards stand in one of `ORDERS`."""
        if order != self.order:
            self.order = order
            self._arrange_anew()

    def set_filter(self, status: str, words: str) -> None:
        """Show only the cards of one of `FILTERS` whose countries `words` mean."""
        before = self.status, self._codes
        self.status, self.words, self._codes = status, words, sought(words)
        if (self.status, self._codes) != before:
            self._arrange_anew()

    def settle(self) -> None:
        """Put the cards in order, now that no more will come."""
        if self.order in UNDER_WAY:
            self._arrange_anew()

    def say(self) -> None:
        """Speak another language: names are other ones, and so is their order."""
        self._codes = sought(self.words)
        if self.order in STEADY or self.words:
            self._arrange_anew()

    def deliver(self, rows: Iterable[Row]) -> None:
        """Take up newly delivered rows, in order of hand-over, and repaint what changed."""
        first = 0 if self._steady else len(self._settled)
        waiting, settled, places = self._waiting, self._settled, self._places
        for row in rows:
            place = bisect_left(waiting, row.index)
            if waiting[place : place + 1] == [row.index]:
                places[row.index] = len(settled)
                settled.append(row.index)
                del waiting[place]
            elif row.index not in places and is_shown(row, self.status, self._codes):
                self._insert(row.index)
        if last := self.rowCount():
            self.dataChanged.emit(self.index(min(first, last - 1)), self.index(last - 1))

    def place_of(self, index: int) -> QModelIndex:
        """Return where the card of the run's row `index` is; invalid if it is not shown."""
        if index in self._places:
            return self.index(self._places[index])
        place = bisect_left(self._waiting, index)
        if self._waiting[place : place + 1] != [index]:
            return QModelIndex()
        return self.index(len(self._settled) + place)

    def row_at(self, place: int) -> Row:
        """Return the row whose card is at `place`."""
        settled = len(self._settled)
        index = self._settled[place] if place < settled else self._waiting[place - settled]
        return self._rows[index]

    @property
    def rows(self) -> Sequence[Row]:
        """The rows of the run, in order of submission."""
        return self._rows

    @property
    def settled(self) -> int:
        """How many cards, from the first on, stay where they are."""
        return len(self._settled)

    def delivered_at(self, index: int) -> float:
        """Return the monotonic second at which row `index` was delivered, 0 before."""
        return self._rows[index].delivered or 0.0

    def _arrange_anew(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        ordered = sorted_rows(self._rows, self.order)
        steady = self.order in STEADY
        self._steady = {row.index: n for n, row in enumerate(ordered)} if steady else {}
        if self.status != "all" or self._codes is not None:
            ordered = [row for row in ordered if is_shown(row, self.status, self._codes)]
        self._settled = [row.index for row in ordered if steady or row.rank is not None]
        self._waiting = [row.index for row in ordered if not steady and row.rank is None]
        self._places = {index: place for place, index in enumerate(self._settled)}

    def _insert(self, index: int) -> None:
        """Add a card that was not shown before its flag was delivered."""
        steady, place = self._steady, len(self._settled)
        if steady:
            place = bisect_left(self._settled, steady[index], key=steady.__getitem__)
        self.beginInsertRows(_NONE, place, place)
        self._settled.insert(place, index)
        self._places.update((moved, n) for n, moved in enumerate(self._settled[place:], place))
        self.endInsertRows()

    def _pixmap(self, row: Row) -> QPixmap | None:
        if row.flag is None or row.flag.picture is None:
            return None
        # Flags that come twice share their thumbnail, and the rows keep it: its id stays its own.
        thumbnail = row.flag.picture.thumbnail
        if id(thumbnail) not in self._pixmaps:
            self._pixmaps[id(thumbnail)] = QPixmap.fromImage(to_image(thumbnail))
        return self._pixmaps[id(thumbnail)]


def to_image(thumbnail: Thumbnail) -> QImage:
    """Return `thumbnail` as an image that shares its bytes: keep both."""
    return QImage(
        thumbnail.rgba,
        thumbnail.width,
        thumbnail.height,
        thumbnail.width * 4,
        QImage.Format.Format_RGBA8888,
    )


@dataclass(frozen=True, slots=True)
class CardSize:
    """The measures of a card, in device-independent pixels.

    Attributes:
        width: Of the card.
        box: Width and height of the picture's box.
        height: Of the card.
    """

    width: int
    box: tuple[int, int]
    height: int


def card_size(width: int, line: int) -> CardSize:
    """Return the measures of a card `width` wide whose text lines are `line` high."""
    box = (width - 16, round((width - 16) * 0.75))
    return CardSize(width, box, 8 + box[1] + 6 + 2 * line + 6)
