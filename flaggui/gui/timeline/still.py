"""The part of a live timeline that stands still, kept as a picture: most of what is in sight."""

from PySide6.QtGui import QPainter, QPixmap

from flaggui.gui.timeline.layout import Picture
from flaggui.gui.timeline.paint import Look
from flaggui.gui.timeline.picture import draw_ground, draw_marks, draw_rows


class Still:
    """Ground, axis, names and the bars of finished flags, drawn once; the rest anew each time."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._shows: tuple[Look, Picture] | None = None
        self._drawn: set[int] = set()

    def draw(self, painter: QPainter, look: Look, picture: Picture) -> int:
        """Draw what is in sight of a timeline with a row for each flag; return how many rows."""
        rows, ratio = picture.in_sight(), painter.device().devicePixelRatio()
        if (look, picture) != self._shows or ratio != self._pixmap.devicePixelRatio():
            self._begin(look, picture, ratio)
        settled = {i for i in rows if picture.chart.is_settled(i)}
        if new := settled - self._drawn:
            on_pixmap = QPainter(self._pixmap)
            draw_rows(on_pixmap, look, picture, sorted(new))
            on_pixmap.end()
            self._drawn |= new
        painter.drawPixmap(0, 0, self._pixmap)
        draw_rows(painter, look, picture, [i for i in rows if i not in self._drawn])
        draw_marks(painter, look, picture)
        return len(rows)

    def _begin(self, look: Look, picture: Picture, ratio: float) -> None:
        self._pixmap = QPixmap(round(picture.width * ratio), round(picture.height * ratio))
        self._pixmap.setDevicePixelRatio(ratio)
        self._shows, self._drawn = (look, picture), set()
        painter = QPainter(self._pixmap)
        draw_ground(painter, look, picture)
        painter.end()
