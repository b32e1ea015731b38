"""Pictures of the cards in sight, decoded anew where the thumbnails are too small to be sharp."""

from concurrent.futures import Executor
from contextlib import suppress

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from flaggui.core.flag import Flag
from flaggui.core.picture import Thumbnail
from flaggui.gui.gallery.model import to_image
from flaggui.gui.gallery.pictures import large

_STEP = 64
"""Widths are multiples of it: not every step of the slider shall decode all anew."""
_KEPT = 40
"""Pictures that are kept: more than can be seen at once where they are large; 20 MB."""


class SharpPictures(QObject):
    """Decodes one picture after another in a worker thread, those asked for last first.

    Attributes:
        allowed: Whether anything is decoded now: while a run is under way it would be measured.
    """

    _decoded = Signal(object, int, object)

    def __init__(self, executor: Executor, view: QWidget) -> None:
        """Repaint `view` with each picture that is there."""
        super().__init__(view)
        self.allowed = True
        self._executor, self._view = executor, view
        self._known: dict[str, tuple[int, QPixmap]] = {}
        self._wanted: dict[str, tuple[Flag, int]] = {}
        self._busy = False
        self._decoded.connect(self._take)

    def better(self, flag: Flag, thumbnail: QPixmap, size: QSize) -> QPixmap:
        """Return the sharpest picture of `flag` that is there for `size` in physical pixels.

        One that is sharper is asked for if there can be one.
        """
        picture = flag.picture
        if picture is None or thumbnail.width() >= min(size.width(), picture.width):
            return thumbnail
        if thumbnail.height() >= size.height():
            return thumbnail
        width = -(-size.width() // _STEP) * _STEP
        known, pixmap = self._known.get(flag.sha256, (0, thumbnail))
        if known != width and self.allowed and flag.body:
            self._wanted.pop(flag.sha256, None)
            self._wanted[flag.sha256] = (flag, width)
            while len(self._wanted) > _KEPT:
                del self._wanted[next(iter(self._wanted))]
            self._begin_next()
        return pixmap

    def _begin_next(self) -> None:
        if self._wanted and not self._busy:
            self._busy = True
            self._executor.submit(self._decode, *self._wanted.popitem()[1])

    def _decode(self, flag: Flag, width: int) -> None:
        picture = large(flag, (width, width * 3 // 4))
        with suppress(RuntimeError):  # the gallery may be gone by now
            self._decoded.emit(flag, width, picture)

    def _take(self, flag: Flag, width: int, picture: Thumbnail | None) -> None:
        self._busy = False
        self._known.pop(flag.sha256, None)
        if picture is not None:
            self._known[flag.sha256] = (width, QPixmap.fromImage(to_image(picture)))
        while len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        self._view.update()
        self._begin_next()
