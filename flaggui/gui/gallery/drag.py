"""Cards pulled out of the gallery: to a folder, a mail, a text, as the image files they are."""

import logging
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from flaggui.core.notes import temporary_folder
from flaggui.core.picture import Thumbnail
from flaggui.core.places import state_folder
from flaggui.core.run import Row
from flaggui.gui.gallery.model import to_image
from flaggui.gui.gallery.pictures import card_data, large, write_flags
from flaggui.gui.gallery.words import number
from flaggui.gui.style.theme import colors

_BOX = (128, 96)
"""Size of the picture under the pointer, device-independent pixels."""
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is pulled out.

    Attributes:
        rows: The flags.
        files: Theirs, written; fewer where there are no images any more.
        picture: The picture of one alone; None for several.
    """

    rows: Sequence[Row]
    files: Sequence[Path]
    picture: Thumbnail | None

    def data(self) -> QMimeData:
        """Return what the program gets that it is dropped on."""
        return card_data(self.rows, self.picture, self.files)


class CardDrag(QObject):
    """Writes flags to a temporary folder, in a worker thread, and has them dragged from there.

    Signals:
        packed: The `Parcel` is ready; tells it before the drag begins.
    """

    packed = Signal(object)

    def __init__(self, executor: Executor, view: QWidget) -> None:
        super().__init__(view)
        self._executor, self._view = executor, view
        self._wanted: Sequence[Row] = ()
        self._files = ExitStack()
        self.packed.connect(self._pull)

    def begin(self, rows: Sequence[Row]) -> None:
        """Drag the pictures of `rows` as soon as they are written, if the hand still holds them."""
        self._wanted = [row for row in rows if row.flag is not None and row.flag.picture]
        if self._wanted:
            self._executor.submit(self._pack, self._wanted)

    def clear_files(self) -> Future[None]:
        """Have the files written for drags removed; return the future of that."""
        files, self._files = self._files, ExitStack()
        return self._executor.submit(files.close)

    def _pack(self, rows: Sequence[Row]) -> None:
        flags = [row.flag for row in rows if row.flag is not None]
        files: list[Path] = []
        try:
            # Each has a folder of its own: whoever got the last files may still be reading.
            if any(flag.body for flag in flags):
                folder = self._files.enter_context(temporary_folder(state_folder()))
                files = write_flags(flags, folder)
        except OSError as error:
            _logger.info("no files to drag: %s", error)
        picture = large(flags[0]) if len(flags) == 1 else None
        with suppress(RuntimeError):  # the gallery may be gone by now
            self.packed.emit(Parcel(rows, files, picture))

    def _pull(self, parcel: Parcel) -> None:
        held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if parcel.rows is not self._wanted or not held:
            return
        drag = QDrag(self._view)
        drag.setMimeData(parcel.data())
        drag.setPixmap(drag_picture(self._view, parcel.rows))
        drag.setHotSpot(QPoint(_BOX[0] // 2, _BOX[1] // 2))
        drag.exec(Qt.DropAction.CopyAction)


def drag_picture(view: QWidget, rows: Sequence[Row]) -> QPixmap:
    """Return what hangs at the pointer: the first picture, and how many there are."""
    ratio, c = view.devicePixelRatioF(), colors(view)
    pixmap = QPixmap(QSize(*_BOX) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    first = rows[0].flag
    if first is None or first.picture is None:
        return pixmap
    image = to_image(first.picture.thumbnail)
    size = image.size().scaled(QSize(*_BOX), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(QRect(0, 0, *_BOX).center())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(place, image)
    if len(rows) > 1:
        font = QFont(view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text, metrics = number(len(rows)), painter.fontMetrics()
        height = metrics.height() + 4
        width = max(height, metrics.horizontalAdvance(text) + 14)
        badge = QRectF(_BOX[0] - width, _BOX[1] - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c["accent"])
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(c["on_accent"])
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
