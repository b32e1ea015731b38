"""The flags of a run in order of arrival, as a list of cards."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from flaggui.core.faults import advice_for
from flaggui.core.flag import DownloadStatus
from flaggui.core.picture import Thumbnail
from flaggui.core.report import HELD_BACK
from flaggui.core.run import Row
from flaggui.gui.style.controls import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
PIXMAP = Qt.ItemDataRole.UserRole + 2
_NONE = QModelIndex()


class GalleryModel(QAbstractListModel):
    """A run's rows: first those delivered, by rank, then the others as they were submitted.

    Delivered cards never move; places are reserved for all from the start.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._delivered: list[int] = []
        self._waiting: list[int] = []
        self._places: dict[int, int] = {}
        self._pixmaps: dict[int, QPixmap] = {}

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the country's name, the `Row`, its picture or a sentence about it."""
        if not index.isValid():
            return None
        row = self._rows[self._index_at(index.row())]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.country.name
        if role == ROW:
            return row
        if role == PIXMAP:
            return self._pixmap(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.sentence(row))
        return None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show the rows of another run."""
        self.beginResetModel()
        self._rows = rows
        ranked = sorted((row for row in rows if row.rank is not None), key=lambda r: r.rank or 0)
        self._delivered = [row.index for row in ranked]
        self._places = {index: place for place, index in enumerate(self._delivered)}
        self._waiting = [row.index for row in rows if row.rank is None]
        self._pixmaps.clear()
        self.endResetModel()

    def deliver(self, rows: Iterable[Row]) -> None:
        """Take up newly delivered rows, in order of hand-over, and repaint what changed."""
        first, last = len(self._delivered), len(self._rows) - 1
        for row in rows:
            self._places[row.index] = len(self._delivered)
            self._delivered.append(row.index)
            del self._waiting[bisect_left(self._waiting, row.index)]
        if self._rows:
            self.dataChanged.emit(self.index(min(first, last)), self.index(last))

    def place_of(self, index: int) -> QModelIndex:
        """Return where the card of the run's row `index` is."""
        if index in self._places:
            return self.index(self._places[index])
        place = bisect_left(self._waiting, index)
        if self._waiting[place : place + 1] != [index]:
            return QModelIndex()
        return self.index(len(self._delivered) + place)

    def delivered_at(self, index: int) -> float:
        """Return the monotonic second at which row `index` was delivered, 0 before."""
        return self._rows[index].delivered or 0.0

    def sentence(self, row: Row) -> str:
        """Return what the card says, as one sentence for tool tips and screen readers."""
        flag, name = row.flag, row.country.name
        if flag is None:
            state = self.tr("waiting") if row.started else self.tr("queued")
            return self.tr("{}, {}").format(name, state)
        if flag.status is DownloadStatus.OK:
            return self.tr("{}, arrived as number {}, {}").format(name, row.rank, time_words(row))
        advice = advice_for(flag.fault, flag.message, flag.http_status)
        reason = f"{flag.message}. {advice}" if advice else flag.message
        return self.tr("{}, {}").format(name, reason)

    def _index_at(self, place: int) -> int:
        """Return the index of the row whose card is at `place`."""
        delivered = len(self._delivered)
        return self._delivered[place] if place < delivered else self._waiting[place - delivered]

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


def time_words(row: Row) -> str:
    """Return how long the flag took, and how long it was held back where that shows."""
    if row.started is None or row.finished is None or row.delivered is None:
        return ""
    words = f"{row.finished - row.started:.2f} s"
    held = row.delivered - row.finished
    return f"{words}, held back {held:.2f} s" if held > HELD_BACK else words


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
