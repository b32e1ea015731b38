"""The two sides of the race's dialog: how they look, and what they do in little height."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = 160
"""Pixels of height, at least."""


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
