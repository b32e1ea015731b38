"""The flags of a run in order of arrival, as a list of cards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from flaggui.core.flag import DownloadStatus
from flaggui.core.picture import Thumbnail
from flaggui.core.report import HELD_BACK
from flaggui.core.run import Row

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
        self._order: list[int] = []
        self._places: dict[int, int] = {}
        self._pixmaps: dict[int, QPixmap] = {}

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the country's name, the `Row`, its picture or a sentence about it."""
        if not index.isValid():
            return None
        row = self._rows[self._order[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.country.name
        if role == ROW:
            return row
        if role == PIXMAP:
            return self._pixmap(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(row)
        return None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show the rows of another run."""
        self.beginResetModel()
        self._rows = rows
        ranked = sorted((row for row in rows if row.rank is not None), key=lambda r: r.rank or 0)
        self._delivered = [row.index for row in ranked]
        self._pixmaps.clear()
        self._put_in_order()
        self.endResetModel()

    def deliver(self, rows: Iterable[Row]) -> None:
        """Take up newly delivered rows, in order of hand-over, and repaint what changed."""
        first = len(self._delivered)
        self._delivered += [row.index for row in rows]
        if len(self._delivered) > first:
            self._put_in_order()
        if self._order:
            self.dataChanged.emit(
                self.index(min(first, len(self._order) - 1)), self.index(len(self._order) - 1)
            )

    def place_of(self, index: int) -> QModelIndex:
        """Return where the card of the run's row `index` is."""
        return self.index(self._places[index]) if index in self._places else QModelIndex()

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
        return self.tr("{}, {}").format(name, flag.message)

    def _put_in_order(self) -> None:
        done = set(self._delivered)
        waiting = [row.index for row in self._rows if row.index not in done]
        self._order = self._delivered + waiting
        self._places = {index: place for place, index in enumerate(self._order)}

    def _pixmap(self, row: Row) -> QPixmap | None:
        if row.index not in self._pixmaps:
            if row.flag is None or row.flag.picture is None:
                return None
            self._pixmaps[row.index] = QPixmap.fromImage(to_image(row.flag.picture.thumbnail))
        return self._pixmaps[row.index]


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
