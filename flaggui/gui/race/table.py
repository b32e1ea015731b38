"""The table of the standings: bars on a shared scale, sorted by any column, by mouse or keys."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from flaggui.gui.race.model import BAR, RUNNING, SORT, WIDEST, Bar, Column, RaceModel
from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.theme import colors

_PAD = 8
_BAR = 10
_BAR_ROOM = 104
"""Pixels that the longest bar has at least."""
_WHISKER = 6
_ARROW = 12
Index = QModelIndex | QPersistentModelIndex


class StandingDelegate(QStyledItemDelegate):
    """Paints the cells: figures, and the median as a bar with the range of the runs on it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the text, and for a bar where there is one."""
        metrics = option.fontMetrics
        height = row_height(metrics)
        if index.column() == Column.MEDIAN:
            figures = _figures(index.model(), metrics)
            return QSize(2 * _PAD + _BAR_ROOM + _PAD + figures, height)
        texts = (str(index.data()), _widest(index.model(), index.column()))
        return QSize(max(map(metrics.horizontalAdvance, texts)) + 2 * _PAD + 2, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        c = colors(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(option.font))
        _paint_ground(painter, option, c)
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if index.data(RUNNING) and index.column() == Column.MODE:
            foot = QRectF(inner.left(), option.rect.bottom() - 3, inner.width(), 2)
            painter.fillRect(foot, c["waiting"])
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        bar = index.data(BAR)
        if isinstance(bar, Bar):
            figures = _figures(index.model(), painter.fontMetrics())
            place = inner.adjusted(0, 0, -figures - _PAD, 0)
            draw_bar(painter, QStyle.visualRect(option.direction, inner, place), bar, c)
            alignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        strong = index.column() in (Column.MODE, Column.MEDIAN, Column.RANK)
        painter.setPen(c["text" if strong or index.data() != "–" else "muted"])
        painter.setLayoutDirection(option.direction)
        painter.drawText(inner, QStyle.visualAlignment(option.direction, alignment), text)
        painter.restore()


def draw_bar(painter: QPainter, place: QRect, bar: Bar, c: dict[str, QColor]) -> None:
    """Draw `bar` into `place`, whose width stands for `bar.whole` seconds."""
    scale = (place.width() - 2) / max(bar.whole, 1e-9)

    def x(seconds: float) -> float:
        return place.left() + seconds * scale

    middle = place.center().y() + 0.5
    shape = QRectF(QPointF(x(0), middle - _BAR / 2), QPointF(x(bar.median), middle + _BAR / 2))
    shape.setWidth(max(2.0, shape.width()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(c["waiting"])
    painter.drawRoundedRect(shape, 2, 2)
    # A line on a bar of nearly its own colour shows by the light around it.
    for color, width in ((c["base"], 4.0), (c["text"], 1.5)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawLine(QPointF(x(bar.fastest), middle), QPointF(x(bar.slowest), middle))
        for end in (x(bar.fastest), x(bar.slowest)):
            up = _WHISKER / 2
            painter.drawLine(QPointF(end, middle - up), QPointF(end, middle + up))


class PlainHeader(QHeaderView):
    """Names of columns over a hairline, and a chevron where it is sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, logical_index: int) -> QSize:
        """Return room for name and chevron."""
        metrics = QFontMetrics(self.font())
        text = str(self.model().headerData(logical_index, self.orientation()))
        width = metrics.horizontalAdvance(text) + _PAD + _ARROW + 4
        return QSize(width, row_height(metrics) + 4)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint the name of one column."""
        c, model, role = colors(self), self.model(), Qt.ItemDataRole.TextAlignmentRole
        painter.fillRect(rect, c["base"])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c["hairline"])
        by_this = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical_index
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        alignment = Qt.AlignmentFlag(model.headerData(logical_index, self.orientation(), role))
        alignment = QStyle.visualAlignment(self.layoutDirection(), alignment)
        text = str(model.headerData(logical_index, self.orientation()))
        painter.setFont(self.font())
        painter.setPen(c["text" if by_this else "muted"])
        painter.drawText(inner, alignment, text)
        if by_this:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            width = painter.fontMetrics().horizontalAdvance(text)
            left = inner.right() - width - 4 - _ARROW
            if alignment & Qt.AlignmentFlag.AlignLeft:
                left = inner.left() + width + 4
            arrow = QRect(left, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
            name = "chevron-up" if up else "chevron-down"
            cached_icon(name, c["text"].name()).paint(painter, arrow)


class StandingsTable(QTableView):
    """The standings, in the order of their turns until a column is chosen to sort by."""

    def __init__(self, model: RaceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSortRole(SORT)
        self.sorted.setSourceModel(model)
        self.setHorizontalHeader(PlainHeader(self))
        self.setModel(self.sorted)
        self.setItemDelegate(StandingDelegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.horizontalHeader().sectionResized.connect(self._fill_width)
        self._fit()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font; speak another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Standings"))
        self._model.say()
        self._fit()
        self._fill_width(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sorts by the column, once more the other way round; the rest moves."""
        column = self.currentIndex().column()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and column >= 0:
            header = self.horizontalHeader()
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is up
            self.sortByColumn(column, down if again else up)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size at which every row is in sight."""
        rows = max(3, self.model().rowCount()) if self.model() else 3
        height = self.horizontalHeader().sizeHint().height()
        height += rows * self.verticalHeader().defaultSectionSize() + 2
        if (bar := self.horizontalScrollBar()).isVisible():
            height += bar.height()
        header = self.horizontalHeader()
        figures = header.length() - header.sectionSize(Column.MEDIAN) if header.count() else 0
        return QSize(figures + self._least_median() + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the header and a row or two."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the bars what width there is."""
        super().resizeEvent(event)
        self._fill_width(-1)

    def _fill_width(self, section: int) -> None:
        """Have the bars take the width that the figures leave, but never too little."""
        header = self.horizontalHeader()
        if section != Column.MEDIAN and header.count():
            taken = header.length() - header.sectionSize(Column.MEDIAN)
            least = self._least_median()
            header.resizeSection(Column.MEDIAN, max(least, self.viewport().width() - taken))
            self.updateGeometry()

    def _least_median(self) -> int:
        """Return the pixels that bars and their figures need."""
        return 3 * _PAD + _BAR_ROOM + _figures(self.sorted, QFontMetrics(self.font()))

    def _fit(self) -> None:
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        if header.count():
            header.setSectionResizeMode(mode.ResizeToContents)
            header.setSectionResizeMode(Column.MEDIAN, mode.Fixed)
        metrics = QFontMetrics(self.font())
        header.setMinimumSectionSize(metrics.horizontalAdvance("00") + 2 * _PAD)
        self.verticalHeader().setMinimumSectionSize(row_height(metrics))
        self.verticalHeader().setDefaultSectionSize(row_height(metrics))
        self.updateGeometry()


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row in device-independent pixels."""
    return metrics.height() + 12


def tabular(font: QFont) -> QFont:
    """Return `font` with digits of one width."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _figures(model: QAbstractItemModel, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(_widest(model, Column.MEDIAN))


def _widest(model: QAbstractItemModel, column: int) -> str:
    return str(model.headerData(column, Qt.Orientation.Horizontal, WIDEST))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, c: dict[str, QColor]) -> None:
    state, flag = option.state, QStyle.StateFlag
    if state & flag.State_Selected:
        painter.fillRect(option.rect, c["selection"])
    elif state & flag.State_MouseOver:
        painter.fillRect(option.rect, c["window"])
    if state & flag.State_HasFocus:
        painter.setPen(QPen(c["accent"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
