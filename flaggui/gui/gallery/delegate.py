"""How a flag's card looks: picture, rank, name, code, time or reason."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.run import Row
from flaggui.gui.gallery.model import PIXMAP, ROW, CardSize, card_size
from flaggui.gui.gallery.words import (
    card_words,
    number,
    short_time_words,
    state_words,
    time_words,
)
from flaggui.gui.language import country_name, say_message
from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.swatches import draw_swatches
from flaggui.gui.style.theme import colors

if TYPE_CHECKING:
    from flaggui.gui.gallery.sharp import SharpPictures

GAP = 12
FADE = 0.15
"""Seconds over which a picture fades in."""


class CardDelegate(QStyledItemDelegate):
    """Paints cards; on a failed one, Retry stands under the pointer and when it is chosen.

    Signals:
        retry_clicked: Somebody clicked Retry.

    Attributes:
        card_width: Width of a card, device-independent pixels.
        cell: Size of the cell that each card is centred in.
        fading: Whether pictures fade in.
        sharp: Has pictures for cards that are larger than the thumbnails.
    """

    retry_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card_width = 144
        self.cell = QSize(144 + GAP, 160)
        self.fading = True
        self.sharp: SharpPictures | None = None

    def measures(self, font: QFont) -> CardSize:
        """Return the measures of a card in `font`."""
        return card_size(self.card_width, QFontMetrics(font).height())

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the cell's size."""
        return self.cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card of a row."""
        row: Row = index.data(ROW)
        c, size = colors(option.widget), self.measures(option.font)
        card = QRectF(0, 0, size.width, size.height)
        card.moveCenter(QRectF(option.rect).center())
        card.moveTo(round(card.x()), round(card.y()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_card(painter, card, c, option.state)
        box = QRectF(card.x() + 8, card.y() + 8, *size.box)
        pixmap = index.data(PIXMAP)
        if pixmap is not None:
            if self.sharp is not None and row.flag is not None:
                needed = QSize(*size.box) * painter.device().devicePixelRatio()
                pixmap = self.sharp.better(row.flag, pixmap, needed)
            painter.setOpacity(self._opacity(row))
            _paint_picture(painter, box, pixmap, c)
            painter.setOpacity(1.0)
            if row.flag is not None and row.flag.swatches:
                draw_swatches(painter, box.bottomRight() - QPointF(3, 3), row.flag.swatches, c)
        else:
            _paint_empty(painter, box, row, c, option.font)
        text = QRect(
            round(card.x()) + 10,
            round(box.bottom()) + 6,
            size.width - 20,
            round(card.bottom() - box.bottom()) - 10,
        )
        _paint_text(painter, text, row, c, option)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Let a click on Retry retry."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and can_be_retried(index.data(ROW))
            and self._retry_place(option).contains(event.position())
        ):
            self.retry_clicked.emit()
            return True
        return super().editorEvent(event, model, option, index)

    def _retry_place(self, option: QStyleOptionViewItem) -> QRectF:
        """Return where Retry stands: at the end of the card's last line."""
        size, height = self.measures(option.font), QFontMetrics(option.font).height() + 8
        card = QRectF(0, 0, size.width, size.height)
        card.moveCenter(QRectF(option.rect).center())
        place = QRectF(card.center().x(), card.bottom() - height, card.width() / 2, height)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            place.moveRight(card.center().x())
        return place

    def _opacity(self, row: Row) -> float:
        if not self.fading or row.delivered is None:
            return 1.0
        return max(0.15, min(1.0, (monotonic() - row.delivered) / FADE))


def _paint_card(
    painter: QPainter, card: QRectF, c: dict[str, QColor], state: QStyle.StateFlag
) -> None:
    """Paint the ground: selected with a border, and around it a ring where the keyboard is."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.setBrush(c["selection"] if selected else c["base"])
    painter.setPen(QPen(c["accent"], 2) if selected else QPen(c["hairline"], 1))
    inset = 1.0 if selected else 0.5
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(c["accent"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 11, 11)


def _paint_picture(painter: QPainter, box: QRectF, pixmap: QPixmap, c: dict[str, QColor]) -> None:
    scale = min(box.width() / pixmap.width(), box.height() / pixmap.height())
    place = QRectF(0, 0, round(pixmap.width() * scale), round(pixmap.height() * scale))
    place.moveCenter(box.center())
    place.moveTo(round(place.x()), round(place.y()))
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
    # Japan's flag on white would have no edge without one.
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(c["hairline"], 1))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_empty(
    painter: QPainter, box: QRectF, row: Row, c: dict[str, QColor], font: QFont
) -> None:
    """Paint the box of a flag that has no picture: queued, running or failed."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(c["window"])
    painter.drawRoundedRect(box, 4, 4)
    if row.flag is not None:
        _paint_failure(painter, box, row.flag, c, font)
    elif row.started is not None:
        painter.setBrush(c["waiting"])
        painter.drawRect(QRectF(box.x() + 4, box.bottom() - 2, box.width() - 8, 2))


def _paint_failure(
    painter: QPainter, box: QRectF, flag: Flag, c: dict[str, QColor], font: QFont
) -> None:
    painter.setFont(small := _scaled(font, 0.9))
    text = "\n".join(_wrapped(say_message(flag.message), small, round(box.width()) - 12, most=2))
    height = 24 + 4 + painter.fontMetrics().height() * (text.count("\n") + 1)
    top = box.center().y() - height / 2
    icon = failure_icon(flag, c)
    icon.paint(painter, QRect(round(box.center().x()) - 12, round(top), 24, 24))
    painter.setPen(c["text"])
    place = QRectF(box.x() + 6, top + 28, box.width() - 12, box.bottom() - top - 28)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)


def failure_icon(flag: Flag, c: dict[str, QColor]) -> QIcon:
    """Return the icon of a flag that brought no picture, in the colours `c`."""
    names = {
        DownloadStatus.OK: ("check", "ok"),  # nobody knows what it looks like, and yet
        DownloadStatus.NOT_FOUND: ("not-found", "warning"),
        DownloadStatus.CANCELLED: ("dash", "muted"),
    }
    name, role = names.get(flag.status, ("error", "error"))
    return cached_icon(name, c[role].name())


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return `text` in at most `most` lines of `width` pixels, the last one elided."""
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    # Chinese and Japanese have no spaces to break at, German has words wider than a card.
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    lines: list[str] = []
    rest = text
    layout.beginLayout()
    while len(lines) < most - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        lines.append(text[line.textStart() : end].strip())
        rest = text[end:]
    layout.endLayout()
    if rest:
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines


def _paint_text(
    painter: QPainter, place: QRect, row: Row, c: dict[str, QColor], option: QStyleOptionViewItem
) -> None:
    """Paint rank and name over code and time."""
    done = row.flag is not None and row.flag.status is DownloadStatus.OK
    line = QFontMetrics(option.font).height()
    top = QRect(place.x(), place.y(), place.width(), line)
    bottom = top.translated(0, line)
    if row.rank is not None and done:
        painter.setFont(_scaled(option.font, 1.0, bold=True))
        painter.setPen(c["muted"])
        rank = number(row.rank)
        _draw_line(painter, top, rank)
        room = painter.fontMetrics().horizontalAdvance(rank) + 6
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        top.adjust(0 if right_to_left else room, 0, -room if right_to_left else 0, 0)
    painter.setFont(option.font)
    painter.setPen(c["text"] if row.flag is not None else c["muted"])
    metrics = painter.fontMetrics()
    name = metrics.elidedText(country_name(row.country), Qt.TextElideMode.ElideMiddle, top.width())
    _draw_line(painter, top, name)
    painter.setFont(_scaled(option.font, 0.9))
    painter.setPen(c["muted"])
    words = card_words(row) if done else state_words(row)
    near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
    retry = can_be_retried(row) and bool(option.state & near)
    if retry:
        words = QCoreApplication.translate("CardDelegate", "Retry")
    metrics = painter.fontMetrics()
    room = bottom.width() - metrics.horizontalAdvance(row.country.code + "  ")
    if done and metrics.horizontalAdvance(words) > room:
        words = time_words(row)
    if metrics.horizontalAdvance(words) <= room:
        _draw_line(painter, bottom, row.country.code)
    elif metrics.horizontalAdvance(words) > bottom.width():
        words = short_time_words(row) if done else words
    # Where a flag was held back, that says more than its code.
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, bottom.width())
    painter.setPen(c["accent" if retry else "muted"])
    _draw_line(painter, bottom, words, at_end=True)


def _draw_line(painter: QPainter, place: QRect, text: str, *, at_end: bool = False) -> None:
    """Draw `text` where lines begin in `place`, or end.

    On the base line of the font: a rectangle is filled from its top, and Chinese letters, which
    another font has to bring, would stand lower than the figures before them.
    """
    metrics = painter.fontMetrics()
    at_right = at_end != (painter.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    left = place.right() + 1 - metrics.horizontalAdvance(text) if at_right else place.x()
    painter.drawText(QPoint(left, place.y() + metrics.ascent()), text)


def can_be_retried(row: Row) -> bool:
    """Return whether another try may bring the flag of `row`."""
    return row.flag is not None and row.flag.status is DownloadStatus.ERROR


def _scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    """Return `font` `scale` times as large, never under 9 points."""
    result = QFont(font)
    result.setPointSizeF(max(9.0, font.pointSizeF() * scale))
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result
