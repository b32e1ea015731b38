"""The timeline of a run: one row per flag, or one lane per worker, over a common time axis."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from flaggui.core.run import Row
from flaggui.core.segments import KINDS, WORKED, Chart, Kind, nice_bound
from flaggui.gui.style.controls import plain_tip
from flaggui.gui.style.theme import THEMES, colors
from flaggui.gui.timeline.export import png, svg
from flaggui.gui.timeline.layout import Picture, Plot
from flaggui.gui.timeline.paint import Look
from flaggui.gui.timeline.picture import draw_empty, draw_picture
from flaggui.gui.timeline.rows import RowList
from flaggui.gui.timeline.still import Still
from flaggui.gui.timeline.words import row_summary, row_text

_ZOOM = 1.25
_ZOOMS = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}
_ZOOMS[Qt.Key.Key_0] = 0.0  # all in sight
_END = 1_000_000
_PANS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_END, Qt.Key.Key_End: _END}
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_FINE = 16  # steps of the horizontal scroll bar in a pixel: by whole pixels a zoom would drift
_CLOSEST = 0.001  # seconds that fill the width at the closest zoom
_PAPER = 900  # least width of an exported picture, in pixels
_CALM = 0.25  # seconds between two looks of the live edge with reduced motion


class Timeline(RowList):
    """Shows rows, live or finished; it reads them and changes nothing.

    Attributes:
        tracks_painted: How many rows or lanes the last paint drew.

    Signals:
        flag_chosen: The user chose the flag with this index, by mouse or keyboard.
        kinds_changed: `kinds_present` has another answer.
    """

    flag_chosen = Signal(int)
    kinds_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tracks_painted = 0
        self._chart = Chart((), 0.0)
        self._ghost: Chart | None = None
        self._by_worker = False
        self._ideal: float | None = None
        self._selected: int | None = None
        self._reduced_motion = False
        self._span = 1.0
        self._seconds: float | None = None  # seconds in sight; None shows all
        self._kinds: list[Kind] = []
        self._press: tuple[QPoint, int, int] | None = None  # the pointer, the bars' values then
        self._dragged = False
        self._look = Look(colors(self), self.font())
        self._still = Still()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time
        self.setModel(self.model_of_rows)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        self._say()

    def set_run(self, rows: Sequence[Row], begun: float) -> None:
        """Show `rows`, live, from the monotonic second `begun` on; the rows stay shared."""
        self._chart = Chart(rows, begun)
        self._selected = self._ideal = self._seconds = None
        self.model_of_rows.set_chart(self._chart)
        self._span = nice_bound(self._ghost.end if self._ghost else 0.0)
        self._describe(None)
        self.verticalScrollBar().setValue(0)
        self._show(begun)

    def refresh(self, now: float) -> None:
        """Move the live edge to `now` (monotonic seconds); call it at most once per frame."""
        before = self._chart.now
        if before is not None and now - before >= (_CALM if self._reduced_motion else 0):
            self._show(now)

    def finish(self, ideal: float | None) -> None:
        """End the run; `ideal` (seconds, or None) becomes a line."""
        self._ideal = ideal
        self._show(None)
        self._describe(self._selected)

    def clear(self) -> None:
        """Show nothing but the words of an empty timeline."""
        self.set_run((), 0.0)
        self.finish(None)

    def set_ghost(self, rows: Sequence[Row] | None, begun: float = 0.0) -> None:
        """Draw the finished `rows` as outlines on the same axis; None takes them away."""
        self._ghost = None if rows is None else Chart(rows, begun)
        if self._ghost:
            self._ghost.update(None)
        self._show(self._chart.now)

    def set_by_worker(self, by_worker: bool) -> None:
        """Show one lane per worker, or one row per flag."""
        self._by_worker = by_worker
        self.verticalScrollBar().setValue(0)
        self._show(self._chart.now)
        self._reveal()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Move the live edge at most four times a second, or with every `refresh`."""
        self._reduced_motion = reduced

    def select(self, index: int) -> None:
        """Select the flag with this index and scroll to it; any other number selects none."""
        rows = self._chart.rows
        self._describe(next((i for i, row in enumerate(rows) if row.index == index), None))
        self._reveal()

    def kinds_present(self) -> list[Kind]:
        """Return the kinds of segments long enough to be seen, in the order of a flag's life."""
        return list(self._kinds)

    def _show(self, now: float | None) -> None:
        """Bring chart, axis, legend and scroll bars up to date and paint."""
        self._chart.update(now)
        end = max(self._chart.end, self._ideal or 0.0, self._ghost.end if self._ghost else 0.0)
        if now is None:
            self._span = end or 1.0
        else:
            self._span = max(self._span, nice_bound(max(end, now - self._chart.begun)))
        kinds = self._chart.kinds(WORKED if self._by_worker else KINDS, self._span / 200)
        if kinds != self._kinds:
            self._kinds = kinds
            self.kinds_changed.emit()
        if self._seconds is not None and self._seconds >= self._span:
            self._seconds = None
        self._lay_out()
        self.viewport().update()

    def picture(self) -> Picture:
        """Return what is in sight and where, in pixels of the viewport."""
        size, bar = self.viewport().size(), self.horizontalScrollBar()
        left, width = self._plot_box(size.width())
        seconds = self._seconds or self._span
        plot = Plot(left, width, bar.value() / _FINE * seconds / width, seconds)
        return self._picture(plot, size, self.verticalScrollBar().value())

    def _picture(self, plot: Plot, size: QSize, scroll: int) -> Picture:
        return Picture(
            *(self._chart, self._ghost, plot, size.width(), size.height(), self._look.axis),
            track=self._look.lane if self._by_worker else self._look.row,
            by_worker=self._by_worker,
            scroll=scroll,
            ideal=self._ideal,
            mirrored=self.isRightToLeft(),
        )

    def _plot_box(self, width: int) -> tuple[int, int]:
        """Return where the plot begins and how wide it is in a picture `width` px wide."""
        ends = 16 if self._by_worker else self._look.margin(len(self._chart.rows))
        left, right = (12, self._look.code) if self.isRightToLeft() else (self._look.code, 0)
        return left, max(width - left - ends - right, 1)

    def _lay_out(self) -> None:
        """Fit the scroll bars to the rows and to the zoom."""
        picture, across, down = self.picture(), self.horizontalScrollBar(), self.verticalScrollBar()
        page = max(picture.height - picture.axis, 1)
        down.setRange(0, max(picture.tracks() * picture.track - page, 0))
        down.setPageStep(page)
        down.setSingleStep(picture.track)
        width = round(picture.plot.width * _FINE)
        across.setRange(0, max(round(width * self._span / picture.plot.seconds) - width, 0))
        across.setPageStep(width)
        across.setSingleStep(width // 10)

    def _reveal(self) -> None:
        """Scroll to the selected row, across too when zoomed."""
        if self._selected is not None:
            scroll, start = self.picture().sight_of(self._selected)
            self.verticalScrollBar().setValue(scroll)
            self._pan_to(start)
        self.viewport().update()

    def _pan_to(self, start: float) -> None:
        """Let the plot begin at `start` (seconds since t = 0), or as near as there is time."""
        plot = self.picture().plot
        self.horizontalScrollBar().setValue(round(start * plot.width / plot.seconds * _FINE))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Show `factor` times closer what lies at pixel `x`, or in the middle; 0 shows all."""
        plot = self.picture().plot
        x = plot.left + plot.width / 2 if x is None else x
        time, closest = plot.time(x), max(_CLOSEST, self._span / 50_000)
        seconds = max(plot.seconds / factor, closest) if factor else self._span
        self._seconds = seconds if seconds < 0.999 * self._span else None
        self._lay_out()
        plot = self.picture().plot
        self._pan_to(time - plot.time(x) + plot.start)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        if self._look.colors is not colors(self):  # a theme's palette may come without an event
            self._look = Look(colors(self), self.font())
        painter, picture = QPainter(self.viewport()), self.picture()
        if self._chart.rows:
            picture.selected, picture.focused = self._selected, self.hasFocus()
            live_flags = self._chart.now is not None and not self._by_worker
            draw = self._still.draw if live_flags else draw_picture
            self.tracks_painted = draw(painter, self._look, picture)
        else:
            draw_empty(painter, self._look, picture, self.tr("Each row will be one future."))
        painter.end()

    def png(self, scale: float = 2) -> bytes:
        """Return all rows as a PNG with `scale` pixels for one, fewer for very many rows."""
        picture, look = self._whole()
        return png(picture, look, self._kinds, scale)

    def svg(self) -> bytes:
        """Return all rows as an SVG."""
        picture, look = self._whole()
        return svg(picture, look, self._kinds)

    def _whole(self) -> tuple[Picture, Look]:
        """Return the picture of all rows and all time, in light colours for paper."""
        look = Look({role: QColor(value) for role, value in THEMES["light"].items()}, self.font())
        seen = self.picture()
        size = QSize(max(seen.width, _PAPER), seen.axis + seen.tracks() * seen.track)
        plot = Plot(*self._plot_box(size.width()), 0.0, self._span)
        return self._picture(plot, size, 0), look

    def tooltip(self, x: float, y: float) -> str:
        """Return the words for the point `x`, `y` of the viewport; empty where nothing lies."""
        i, segment = self.picture().at(x, y)
        return "" if i is None else plain_tip(row_text(self._chart.rows[i], segment))

    def _describe(self, i: int | None) -> None:
        """Make the row at position `i` the selected one, for eyes and for screen readers."""
        self._selected, chart = i, self._chart
        text = "" if i is None else row_summary(chart.rows[i], chart.segments(i))
        self.setAccessibleDescription(text)
        self.set_current(i)

    def _follow_selection(self) -> None:
        """Choose what was selected from outside, by a screen reader."""
        for index in self.selectedIndexes():
            if index.row() != self._selected:
                self._choose(index.row())

    def _choose(self, i: int) -> None:
        self._describe(i)
        self._reveal()
        self.flag_chosen.emit(self._chart.rows[i].index)

    def _step(self, by: int) -> None:
        """Choose the row `by` places further down; by worker, along the lanes."""
        order: Sequence[int] = range(len(self._chart.rows))
        if self._by_worker:
            order = [i for lane in self._chart.lanes for i in lane]
        if order:
            place = order.index(self._selected) + by if self._selected in order else by - 1
            self._choose(order[min(max(place, 0), len(order) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            self._press = event.position().toPoint(), across.value(), down.value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan once it is a drag."""
        if self._press is not None:
            begun, across, down = self._press
            moved = event.position().toPoint() - begun
            if moved.manhattanLength() > 4 or self._dragged:
                self._dragged = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.horizontalScrollBar().setValue(across - moved.x() * _FINE)
                self.verticalScrollBar().setValue(down - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the flag under a click."""
        i, _segment = self.picture().at(event.position().x(), event.position().y())
        if self._press is not None and i is not None and not self._dragged:
            self._choose(i)
        self._press, self._dragged = None, False
        self.viewport().unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; scroll with Shift, and beside the bars, over the codes."""
        plot, x = self.picture().plot, event.position().x()
        scrolls = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if plot.left <= x <= plot.left + plot.width and not scrolls:
            self.zoom(_ZOOM ** (event.angleDelta().y() / 120), x)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Up, Down, Home and End, pan with Left and Right, zoom with + - 0."""
        key, across = Qt.Key(event.key()), self.horizontalScrollBar()
        if event.modifiers() & ~_HARMLESS:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _PANS:
            across.setValue(across.value() + _PANS[key] * across.singleStep())
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        else:
            super().keyPressEvent(event)

    # What Qt tells it.

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the axis and the codes do not move with the rest."""
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Fit the scroll bars, and not to rows as a list view has them."""
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Show or take away the focus ring, which the viewport draws."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._look = Look(colors(self), self.font())
            self._lay_out()
            self._say()
            self.viewport().update()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        self._describe(self._selected)
