"""The parts of the Flag tab: a picture to drag out, its phases, a future's changes."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMimeData,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from flaggui.core.segments import KINDS, Segment
from flaggui.gui.style.fixed_font import FixedFont
from flaggui.gui.style.sheet import RING
from flaggui.gui.style.swatches import GAP, SIDE, draw_swatch
from flaggui.gui.style.theme import colors
from flaggui.gui.timeline.paint import Look, baseline, draw_segment


class Swatches(QWidget):
    """The dominant colours of a picture, largest first; each says its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.squares: list[_Swatch] = []

    def set_colours(self, colours: Sequence[str]) -> None:
        """Show `colours` (#RRGGBB)."""
        for square in self.squares:
            square.deleteLater()
        self.squares = [_Swatch(colour) for colour in colours]
        for square in self.squares:
            self._row.addWidget(square)


class _Swatch(QWidget):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(SIDE, SIDE)
        self.setToolTip(colour)
        self.setAccessibleName(colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_swatch(painter, QRectF(self.rect()), self._colour, colors(self))
        painter.end()


class PictureBox(QWidget):
    """A picture as large as the tab is wide; it can be dragged out as a file.

    Attributes:
        pixmap: The picture, null without one.
        file: What a drag carries, None until it is written.

    Signals:
        pressed: A drag may follow, so the file is wanted.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pixmap = QPixmap()
        self.file: Path | None = None
        self._pressed_at: QPoint | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_picture(self, pixmap: QPixmap) -> None:
        """Show `pixmap`; a null one empties the box."""
        self.pixmap = pixmap
        self.setCursor(
            Qt.CursorShape.ArrowCursor if pixmap.isNull() else Qt.CursorShape.OpenHandCursor
        )
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: the shape of the box is that of most flags, somewhat flat."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the box, at most 216."""
        return min(216, round(width * 0.64))

    def sizeHint(self) -> QSize:
        """Return a size for the usual width of the tab."""
        return QSize(312, self.heightForWidth(312))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture with a hairline around it, so that white flags have an edge."""
        painter, c = QPainter(self), colors(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(self.pixmap.size() if not self.pixmap.isNull() else QSize(4, 3))
        size.scale(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        x, y = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        if self.pixmap.isNull():
            painter.fillRect(x, y, size.width(), size.height(), c["window"])
        painter.drawPixmap(x, y, size.width(), size.height(), self.pixmap)
        painter.setPen(c["hairline"])
        painter.drawRect(x - 1, y - 1, size.width() + 1, size.height() + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Have the file written while the hand begins to move."""
        if event.button() is Qt.MouseButton.LeftButton and not self.pixmap.isNull():
            self._pressed_at = event.position().toPoint()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the hand has moved far enough and the file is there."""
        hints = QGuiApplication.styleHints()
        if self._pressed_at is None or self.file is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= hints.startDragDistance():
            self._pressed_at = None
            drag = QDrag(self)
            drag.setMimeData(file_data(self.file))
            mode = Qt.TransformationMode.SmoothTransformation
            drag.setPixmap(self.pixmap.scaledToWidth(128, mode))
            drag.exec(Qt.DropAction.CopyAction)


def file_data(path: Path) -> QMimeData:
    """Return what another program gets when `path` is dropped on it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


class PhaseTable(QWidget):
    """The phases of a flag: a word, a bar on their common time axis, and milliseconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look(colors(self), self.font())
        self._segments: Sequence[Segment] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, found: Sequence[Segment]) -> None:
        """Show these segments."""
        self._segments = found
        self._say()
        self.update()

    def _say(self) -> None:
        texts = self._look.words
        said = [f"{texts[s.kind]} {milliseconds(s.end - s.start)}" for s in self._segments]
        self.setAccessibleName(", ".join(said))

    def sizeHint(self) -> QSize:
        """Return the size of a line for each kind of segment."""
        return QSize(240, len(KINDS) * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each kind, also for those that did not happen.

        Words and numbers change sides with the language; time runs from left to right.
        """
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font)
        texts = look.words
        word = max(look.width(texts[kind]) for kind in KINDS) + 12
        number = look.width(milliseconds(99.999)) + 16
        mirrored = self.isRightToLeft()
        left, right = (number, self.width() - word) if mirrored else (word, self.width() - number)
        found = {segment.kind: segment for segment in self._segments}
        begin = min((s.start for s in self._segments), default=0.0)
        span = max((s.end for s in self._segments), default=0.0) - begin or 1.0
        scale = max(right - left, 8) / span
        for n, kind in enumerate(KINDS):
            middle = (n + 0.5) * self._line()
            segment, base = found.get(kind), baseline(look, middle)
            painter.setPen(look.colors["text" if segment else "muted"])
            said = milliseconds(segment.end - segment.start) if segment else "–"
            near, far = (said, texts[kind]) if mirrored else (texts[kind], said)
            painter.drawText(0, round(base), near)
            painter.drawText(round(self.width() - look.width(far)), round(base), far)
            if segment:
                width = max((segment.end - segment.start) * scale, 3.0)
                x = min(left + (segment.start - begin) * scale, right - 3)
                place = QRectF(x, round(middle - look.bar / 2), width, look.bar)
                draw_segment(painter, look, kind, place)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, the font and the language."""
        super().changeEvent(event)
        kinds = QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange
        if event.type() in kinds:
            self._look = Look(colors(self), self.font())
            self._say()
            self.update()
            self.updateGeometry()

    def _line(self) -> int:
        return round(self._look.metrics.height()) + 5


def milliseconds(seconds: float) -> str:
    """Return `seconds` as milliseconds, as the user's locale writes them."""
    value = seconds * 1000
    text = QLocale().toString(value, "f", 0 if value >= 10 else 1)
    return QCoreApplication.translate("Timeline", "{} ms").format(text)


class Changes(QPlainTextEdit):
    """Lines of code to read and copy, wrapped anywhere, and as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # What a future says of itself is code.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = ""
        self._font = FixedFont(self)
        self._fit()

    def set_lines(self, lines: Iterable[str]) -> None:
        """Show `lines`; a selection is kept when they are the same."""
        text = "\n".join(lines)
        if text != self._text:
            self._text = text
            self.setPlainText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew for another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: all lines are in sight, and Qt would zoom with Ctrl."""
        event.ignore()

    def _fit(self) -> None:
        # A plain text's document counts its height in lines.
        lines = round(self.document().size().height())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 4 + 2 * RING)
