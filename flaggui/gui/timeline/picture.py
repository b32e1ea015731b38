"""A whole timeline drawn: grid, rows or lanes, lines, names and the axis."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from flaggui.core.flag import DownloadStatus
from flaggui.core.run import Row
from flaggui.core.segments import nice_ticks
from flaggui.gui.timeline.layout import Picture, Plot, Span
from flaggui.gui.timeline.paint import (
    Look,
    baseline,
    draw_bar,
    draw_cross,
    draw_end,
    draw_ghost,
    draw_outline,
    fault_color,
)
from flaggui.gui.timeline.words import ideal_text, seconds_text

_CENTER = Qt.AlignmentFlag.AlignCenter
_PAD = 8
"""Pixels between a code and the edge it stands at."""


def draw_picture(painter: QPainter, look: Look, picture: Picture) -> int:
    """Draw what of a timeline is in sight; return how many tracks that took."""
    tracks = picture.in_sight()
    _draw_back(painter, look, picture)
    draw_track = _draw_lane if picture.by_worker else _draw_row
    for track in tracks:
        draw_track(painter, look, picture, track)
    _draw_lines(painter, look, picture)
    _draw_names(painter, look, picture, tracks)
    _draw_axis(painter, look, picture.plot, picture.width, picture.ideal)
    if picture.focused:
        _draw_focus(painter, look, picture)
    return len(tracks)


def draw_ground(painter: QPainter, look: Look, picture: Picture) -> None:
    """Draw all that stands still around the bars of a timeline with a row for each flag."""
    _draw_back(painter, look, picture)
    _draw_names(painter, look, picture, picture.in_sight())
    _draw_axis(painter, look, picture.plot, picture.width, picture.ideal)


def draw_rows(painter: QPainter, look: Look, picture: Picture, rows: Iterable[int]) -> None:
    """Draw the bars of these `rows` on the ground, beside names and axis."""
    _set_up(painter, look)
    painter.setClipRect(_bars_box(look, picture))
    for i in rows:
        _draw_row(painter, look, picture, i)
    painter.setClipping(False)


def draw_marks(painter: QPainter, look: Look, picture: Picture) -> None:
    """Draw what lies over the bars: the lines across all rows, and the keyboard's place."""
    painter.setClipRect(_bars_box(look, picture))
    _draw_lines(painter, look, picture)
    painter.setClipping(False)
    if picture.focused:
        _draw_focus(painter, look, picture)


def _set_up(painter: QPainter, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font)
    # As each text asks for: "0.2 s" has its unit on the right in an Arabic window too.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _bars_box(look: Look, picture: Picture) -> QRectF:
    """Return the place of the bars: all but the axis and the column of names."""
    left = 0 if picture.mirrored else look.code
    width, height = picture.width - look.code, picture.height - picture.axis
    return QRectF(left, picture.axis, width, height)


def _draw_back(painter: QPainter, look: Look, picture: Picture) -> None:
    """Draw what lies under the bars: ground, selected track, grid."""
    _set_up(painter, look)
    painter.fillRect(QRectF(0, 0, picture.width, picture.height), look.colors["base"])
    if (selected := _selected_track(picture)) is not None:
        box = QRectF(0, picture.top(selected), picture.width, picture.track)
        painter.fillRect(box, look.colors["selection"])
    _draw_grid(painter, look, picture.plot, picture.axis, _bottom(picture))


def _draw_lines(painter: QPainter, look: Look, picture: Picture) -> None:
    """Draw the line of the ideal and the live edge."""
    plot, bottom = picture.plot, _bottom(picture)
    if picture.ideal is not None:
        pen = QPen(look.colors["text"], 1, Qt.PenStyle.DashLine)
        _draw_upright(painter, pen, plot.x(picture.ideal), picture.axis, bottom)
    if picture.chart.now is not None:
        edge = plot.x(picture.chart.now - picture.chart.begun)
        _draw_upright(painter, QPen(look.colors["accent"], 1), edge, picture.axis, bottom)


def _bottom(picture: Picture) -> int:
    return min(picture.height, picture.top(picture.tracks()))


def _selected_track(picture: Picture) -> int | None:
    return None if picture.selected is None else picture.track_of(picture.selected)


def draw_empty(painter: QPainter, look: Look, picture: Picture, words: str) -> None:
    """Draw nothing but `words`."""
    box = QRectF(0, 0, picture.width, picture.height)
    painter.fillRect(box, look.colors["base"])
    painter.setPen(look.colors["muted"])
    painter.drawText(box, _CENTER | Qt.TextFlag.TextWordWrap, words)


def _draw_row(painter: QPainter, look: Look, picture: Picture, i: int) -> None:
    """Draw one flag's bar over that of the ghost, and how it ended."""
    top = picture.top(i) + (picture.track - look.bar) // 2
    if picture.ghost and i < len(picture.ghost.rows):
        draw_ghost(painter, look, picture.spans(i, picture.ghost), top, look.bar)
    if not (found := picture.spans(i, picture.chart)):
        return
    row = picture.chart.rows[i]
    if _is_cancelled(row):
        _draw_cancelled(painter, look, found, top, look.bar)
        return
    draw_bar(painter, look, found, top, look.bar)
    ideal = None if picture.ideal is None else picture.plot.x(picture.ideal)
    draw_end(painter, look, row, found[-1][1], top + look.bar / 2, ideal)


def _draw_lane(painter: QPainter, look: Look, picture: Picture, lane: int) -> None:
    """Draw the bars of one worker over those of the ghost's, and crosses where they failed."""
    height = look.bar + 4
    top = picture.top(lane) + (picture.track - height) // 2
    if ghost := picture.ghost:
        for i in picture.members(lane, ghost):
            draw_ghost(painter, look, picture.spans(i, ghost), top, height)
    edge, failed = round(picture.plot.left), []
    for i in picture.members(lane, picture.chart):
        worked, row = picture.chart.worked(i), picture.chart.rows[i]
        if not worked or picture.plot.x(worked[-1].end) <= edge:  # hidden by those before
            continue
        if not (found := picture.spans(i, picture.chart)):
            continue
        edge = found[-1][1]
        if _is_cancelled(row):
            _draw_cancelled(painter, look, found, top, height)
            continue
        draw_bar(painter, look, found, top, height, row.country.code)
        if row.flag and row.flag.status is not DownloadStatus.OK:
            failed.append((edge, row.flag.status))
    for x, status in failed:  # last, for the next bar begins where one ends
        painter.fillRect(QRectF(x - 12, top + height / 2 - 5, 10, 10), look.colors["base"])
        draw_cross(painter, fault_color(look, status), x - 10, top + height / 2)


def _is_cancelled(row: Row) -> bool:
    return row.flag is not None and row.flag.status is DownloadStatus.CANCELLED


def _draw_cancelled(
    painter: QPainter, look: Look, found: Sequence[Span], top: int, height: int
) -> None:
    box = QRectF(found[0][0], top, found[-1][1] - found[0][0], height)
    draw_outline(painter, box, look.colors["queued_outline"])


def _draw_names(painter: QPainter, look: Look, picture: Picture, tracks: range) -> None:
    """Draw the column of codes, or of the workers' numbers, on ground of its own."""
    left = picture.width - look.code if picture.mirrored else 0
    box = QRectF(left, picture.axis, look.code, picture.height - picture.axis)
    painter.fillRect(box, look.colors["base"])
    rows, chosen = picture.chart.rows, picture.selected
    for track in tracks:
        is_chosen = chosen is not None and picture.track_of(chosen) == track
        box = QRectF(left, picture.top(track), look.code, picture.track)
        if is_chosen:
            painter.fillRect(box, look.colors["selection"])
        text = QLocale().toString(track + 1) if picture.by_worker else rows[track].country.code
        x = picture.width - _PAD - look.width(text) if picture.mirrored else _PAD
        painter.setPen(look.colors["text" if is_chosen else "muted"])
        painter.drawText(QPointF(x, baseline(look, box.center().y())), text)


def _draw_focus(painter: QPainter, look: Look, picture: Picture) -> None:
    """Draw the 2 px ring of the keyboard's place: the selected row, bar of a lane, or all."""
    box = QRectF(0, 0, picture.width, picture.height)
    if (selected := _selected_track(picture)) is not None:
        box = QRectF(0, picture.top(selected), picture.width, picture.track)
        if picture.by_worker and picture.selected is not None:
            found = picture.spans(picture.selected, picture.chart)
            if found:
                box.setLeft(found[0][0] - 4)
                box.setRight(found[-1][1] + 3)
    painter.setPen(QPen(look.colors["accent"], 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)


def _draw_grid(painter: QPainter, look: Look, plot: Plot, top: float, bottom: float) -> None:
    """Draw a light line at each tick of the axis."""
    painter.setPen(QPen(look.colors["hairline"], 1))
    for tick in nice_ticks(plot.seconds, start=plot.start):
        x = round(plot.x(tick)) + 0.5
        painter.drawLine(QLineF(x, top, x, bottom))


def _draw_axis(
    painter: QPainter, look: Look, plot: Plot, right: float, ideal: float | None
) -> None:
    """Draw the axis on its own ground, from pixel 0 to `right`, with the name of the ideal."""
    painter.fillRect(QRectF(0, 0, right, look.axis), look.colors["base"])
    painter.setPen(QPen(look.colors["hairline"], 1))
    painter.drawLine(QLineF(0, look.axis - 0.5, right, look.axis - 0.5))
    taken = QRectF()
    if ideal is not None and plot.start <= ideal <= plot.start + plot.seconds:
        text = ideal_text(ideal)
        taken = _axis_box(look, plot.x(ideal), text, right)
        painter.setPen(look.colors["text"])
        painter.drawText(taken, _CENTER, text)
    painter.setPen(look.colors["muted"])
    ticks, last = nice_ticks(plot.seconds, start=plot.start), QRectF()
    for tick in ticks:
        text = seconds_text(tick, _decimals(ticks) if tick else 0)
        box = _axis_box(look, plot.x(tick), text, right)
        if not box.intersects(taken) and not box.intersects(last):
            painter.drawText(box, _CENTER, text)
            last = box


def _axis_box(look: Look, x: float, text: str, right: float) -> QRectF:
    width = look.width(text) + 8
    return QRectF(min(max(x - width / 2, 0), right - width), 0, width, look.axis - 2)


def _draw_upright(painter: QPainter, pen: QPen, x: float, top: float, bottom: float) -> None:
    """Draw a crisp vertical line: the live edge, or the ideal."""
    painter.setPen(pen)
    painter.drawLine(QLineF(round(x) + 0.5, top, round(x) + 0.5, bottom))


def _decimals(ticks: Sequence[float]) -> int:
    return next(n for n in range(12) if all(abs(round(t, n) - t) < 1e-9 for t in ticks))
