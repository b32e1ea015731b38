"""One flag, large, in a window of its own; the arrow keys go through the gallery."""

from concurrent.futures import Executor
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.picture import Thumbnail
from flaggui.core.run import Row
from flaggui.gui.gallery.delegate import failure_icon
from flaggui.gui.gallery.model import to_image
from flaggui.gui.gallery.pictures import has_ground, large
from flaggui.gui.gallery.words import number, reason, sentence, state_words, time_words
from flaggui.gui.language import country_name
from flaggui.gui.style.controls import IconButton, cached_icon, hairline, label
from flaggui.gui.style.theme import colors

_SQUARE = 8
"""Side of a square of the ground behind transparent pictures, device-independent pixels."""


class FlagViewer(QDialog):
    """A picture as large as the window lets it be, over what is known of its flag.

    Attributes:
        row: What it shows.

    Signals:
        step_asked: How many cards to go on; back if negative.
        end_asked: The last card is asked for, or the first (False).
        copy_asked, save_asked: Index of the row whose picture shall be copied or saved.
    """

    step_asked = Signal(int)
    end_asked = Signal(bool)
    copy_asked = Signal(int)
    save_asked = Signal(int)
    _decoded = Signal(object, object, bool)

    def __init__(self, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self.row: Row | None = None
        self._flag: Flag | None = None
        self._place = (0, 0)
        self.picture = LargePicture()
        self.name, self.code = label("", "title", 1.3), label("", "muted", 1.1)
        self.name.setWordWrap(True)
        self.facts, self.position = label("", "muted"), label("", "muted")
        self.facts.setWordWrap(True)
        self.back, self.on = _Arrow("left"), _Arrow("right")
        self.copy, self.save = IconButton("copy", ""), IconButton("save", "")
        self._lay_out()
        self._wire()
        self._say()
        self.resize(720, 600)

    def show_row(self, row: Row, place: int, count: int) -> None:
        """Show `row`, whose card stands at `place` (from 0) of `count`."""
        self.row, self._place = row, (place, count)
        self.refresh()

    def refresh(self) -> None:
        """Show what has become of the row by now."""
        self._take_flag(self.row.flag if self.row else None)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        for button, text in (
            (self.back, self.tr("Previous flag")),
            (self.on, self.tr("Next flag")),
            (self.copy, self.tr("Copy image and name")),
            (self.save, self.tr("Save this flag…")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        row = self.row
        if row is None:
            return
        place, count = self._place
        name = country_name(row.country)
        self.setWindowTitle(self.tr("{} – flag").format(name))
        self.name.setText(name)
        self.code.setText(row.country.code)
        self.facts.setText(self._facts(row))
        self.position.setText(self.tr("{} of {}").format(number(place + 1), number(count)))
        self.picture.setAccessibleName(self.tr("Flag: {}").format(sentence(row)))
        self.picture.say(state_words(row), row.flag)
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place + 1 < count)
        self.save.setEnabled(row.flag is not None and bool(row.flag.body))
        self.copy.setEnabled(row.flag is not None and row.flag.picture is not None)

    def _facts(self, row: Row) -> str:
        """Return size, format and time in words; the reason where there is no picture."""
        flag = row.flag
        if flag is None:
            return state_words(row)
        if flag.status is not DownloadStatus.OK or flag.picture is None:
            return reason(flag)
        picture, parts = flag.picture, []
        words = self.tr("{} × {} pixels")
        parts = [words.format(number(picture.width), number(picture.height))]
        size = QLocale().formattedDataSize(
            len(flag.body), 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        parts += [size] if flag.body else []
        parts += [self.tr("unchanged, nothing transferred")] if flag.unchanged else []
        parts += [picture.format.upper(), time_words(row)]
        if row.rank is not None:
            parts.append(self.tr("arrived as number {}").format(number(row.rank)))
        return " · ".join(part for part in parts if part)

    # The picture: decoded in the executor, as all bytes from a network.

    def _take_flag(self, flag: Flag | None) -> None:
        if flag is self._flag:
            return
        self._flag = flag
        picture = flag.picture if flag else None
        # What is there at once, until the large one is decoded.
        thumbnail = picture.thumbnail if picture else None
        self._show(flag, thumbnail, bool(thumbnail and has_ground(thumbnail)))
        if flag is not None and flag.body:
            self._executor.submit(self._decode, flag)

    def _decode(self, flag: Flag) -> None:
        if flag is not self._flag:  # somebody went on meanwhile
            return
        picture = large(flag)
        if picture is not None:
            with suppress(RuntimeError):  # the dialog may be gone by now
                self._decoded.emit(flag, picture, has_ground(picture))

    def _show(self, flag: Flag | None, picture: Thumbnail | None, ground: bool) -> None:
        if flag is self._flag:
            image = to_image(picture).copy() if picture else QImage()
            self.picture.show_image(image, ground=ground)

    def _wire(self) -> None:
        self._decoded.connect(self._show)
        self.back.clicked.connect(partial(self._step, -1))
        self.on.clicked.connect(partial(self._step, 1))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        key = Qt.Key
        # Shortcuts, as a button that has the focus would take the arrow keys for itself.
        for pressed, ahead in ((key.Key_Right, True), (key.Key_Left, False)):
            QShortcut(pressed, self, partial(self._turn, ahead))
        for pressed, step in ((key.Key_PageDown, 1), (key.Key_PageUp, -1)):
            QShortcut(pressed, self, partial(self.step_asked.emit, step))
        for pressed, last in ((key.Key_End, True), (key.Key_Home, False)):
            QShortcut(pressed, self, partial(self.end_asked.emit, last))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self._copy)

    def _turn(self, to_right: bool) -> None:
        """Go to the card that stands on that side: from right to left, the next is on the left."""
        self.step_asked.emit(1 if to_right is not self.isRightToLeft() else -1)

    def _step(self, step: int, _checked: bool = False) -> None:
        self.step_asked.emit(step)

    def _copy(self) -> None:
        if self.row is not None and self.copy.isEnabled():
            self.copy_asked.emit(self.row.index)

    def _save(self) -> None:
        if self.row is not None:
            self.save_asked.emit(self.row.index)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.name)
        title.addWidget(self.code)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(title)
        words.addWidget(self.facts)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        for part in (self.copy, self.save, self.back, self.position, self.on):
            foot.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.picture, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        self.picture.setFocus()


class _Arrow(IconButton):
    """A button that points to a side, to the other one from right to left."""

    def __init__(self, side: str) -> None:
        super().__init__(f"chevron-{side}", "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._recolor()

    def _recolor(self) -> None:
        others = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
        name = others[self._name] if self.isRightToLeft() else self._name
        c = colors(self)
        self.setIcon(cached_icon(name, c["text"].name(), c["border"].name()))


class LargePicture(QLabel):
    """An image in the middle of its room, as large as fits; a label, so that it counts as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self._image, self._ground, self._words = QImage(), False, ""
        self._flag: Flag | None = None
        self._scaled = QPixmap()

    def show_image(self, image: QImage, *, ground: bool) -> None:
        """Show `image`, over squares where something can be seen through it; a null one not."""
        self._image, self._ground, self._scaled = image, ground, QPixmap()
        self.update()

    def say(self, words: str, flag: Flag | None) -> None:
        """Say `words` where there is no image; show by an icon that `flag` brought none."""
        self._words, self._flag = words, flag
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a picture of 4 to 3."""
        return QSize(640, 480)

    def place(self) -> QRect:
        """Return where the image is, in device-independent pixels."""
        room = self.rect().adjusted(24, 24, -24, -24)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the image with a hairline around it, so that white flags have an edge."""
        painter, c = QPainter(self), colors(self)
        if self._image.isNull() and self._flag is not None:
            place = QRect(0, 0, 40, 40)
            place.moveCenter(self.rect().center())
            failure_icon(self._flag, c).paint(painter, place)
        elif self._image.isNull():
            painter.setPen(c["muted"])
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), middle, self._words)
        else:
            place = self.place()
            if self._ground:
                _draw_squares(painter, place, self)
            painter.drawPixmap(place, self._fitted(place.size()))
            painter.setPen(c["hairline"])
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def _fitted(self, size: QSize) -> QPixmap:
        """Return the image in `size`: scaling is too slow to be done with every paint."""
        ratio = self.devicePixelRatioF()
        wanted = size * ratio
        if self._scaled.size() != wanted:
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(wanted, ignore, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def _draw_squares(painter: QPainter, place: QRect, widget: QWidget) -> None:
    c = colors(widget)
    painter.fillRect(place, c["base"])
    painter.setClipRect(place)
    for row, y in enumerate(range(place.top(), place.bottom() + 1, _SQUARE)):
        for x in range(place.left() + row % 2 * _SQUARE, place.right() + 1, 2 * _SQUARE):
            painter.fillRect(x, y, _SQUARE, _SQUARE, c["hairline"])
    painter.setClipping(False)
