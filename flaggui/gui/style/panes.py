"""Sides of a dialog: how they look, and what they do in little height."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = 160
"""Pixels of height, at least."""
_AROUND = 64
"""Pixels of the screen for its bars, and for what is behind a dialog."""


class TallPane(QScrollArea):
    """Scrolls a pane up and down where there is too little height, as with large text."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self._pane = pane
        self.setWidget(pane)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus inside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Return the size of all of the pane."""
        return self._pane.sizeHint()

    def height_at(self, width: int) -> int:
        """Return the height of all of the pane where it is so wide: lines of words are broken."""
        layout = self._pane.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._pane.sizeHint().height()
        return layout.totalHeightForWidth(width) + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the pane, a scroll bar beside it, and some height."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._pane.minimumSizeHint().width() + bar, _LEAST)

    def event(self, event: QEvent) -> bool:
        """Follow the size of the pane, which its words change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


def pane_layout(pane: QWidget) -> QVBoxLayout:
    """Make `pane` look like one of the window's, and return the layout for what is in it."""
    pane.setProperty("role", "pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(16, 12, 16, 12)
    layout.setSpacing(8)
    return layout


def fit(dialog: QWidget, width: int = 0) -> None:
    """Make `dialog` as high as all of it, and at least `width` pixels wide, within the screen."""
    room = dialog.screen().availableSize() - QSize(_AROUND, _AROUND)
    wide = max(width or dialog.width(), dialog.minimumSizeHint().width())
    wide = min(wide, room.width())
    panes, layout = dialog.findChildren(TallPane), dialog.layout()
    for pane in panes:
        pane.updateGeometry()  # what was shown or hidden in it has not told yet
    high = dialog.sizeHint().height()
    if layout is not None and layout.hasHeightForWidth():
        high = layout.totalHeightForWidth(wide)
    high += sum(pane.height_at(wide) - pane.sizeHint().height() for pane in panes)
    high = min(high, room.height())
    dialog.setProperty("fitting", high)
    dialog.resize(wide, high)


def keep_fitting(dialog: QWidget) -> None:
    """Fit `dialog` again after something in it has changed, unless a person gave it a height."""
    if dialog.height() == dialog.property("fitting"):
        fit(dialog)
