"""A pane at the side that folds to a rail of icons where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flaggui.gui.style.controls import IconButton
from flaggui.gui.style.icons import grown

RAIL = 40
"""Width of a rail beside text of the usual size, device-independent pixels."""
_ANY = 16_777_215


def rail_width() -> int:
    """Return the width of a rail, whose icons grow with the text, device-independent pixels."""
    return RAIL - 20 + grown(20)


class FoldingPane(QWidget):
    """Shows `content`, or a rail with a button for each of its pages.

    Signals:
        unfold_asked: Number of the page whose button on the rail was clicked.
    """

    unfold_asked = Signal(int)

    def __init__(self, content: QWidget, least: int, icons: Sequence[str]) -> None:
        """Take `content`, its least width and the icon of each page's button."""
        super().__init__()
        self._least = least
        self.content = content
        rail = QWidget()
        buttons = QVBoxLayout(rail)
        buttons.setContentsMargins(3, 8, 3, 8)
        self._buttons = [IconButton(name, "") for name in icons]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, n=number: self.unfold_asked.emit(n))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._rail = rail
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        layout.addWidget(rail)
        self.set_folded(False)

    @property
    def folded(self) -> bool:
        """Whether only the rail shows."""
        return self.content.isHidden()

    def say(self, texts: Sequence[str]) -> None:
        """Name the pages: one text for each button on the rail."""
        for button, text in zip(self._buttons, texts, strict=True):
            button.say(text)

    def set_folded(self, folded: bool) -> None:
        """Fold to the rail, or show the content."""
        self.content.setHidden(folded)
        self._rail.setHidden(not folded)
        self.setMaximumWidth(rail_width() if folded else _ANY)
        self.updateGeometry()

    def least_width(self, *, folded: bool) -> int:
        """Return the least width, `folded` or not, in device-independent pixels.

        That of the content follows its font and language. With twice the text it is half as wide
        again, as the other panes need room, too.
        """
        least = max(self._least, grown(self._least) * 3 // 4)
        return rail_width() if folded else max(least, self.content.minimumSizeHint().width())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the application's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMaximumWidth(rail_width() if self.folded else _ANY)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the least size, device-independent pixels."""
        return QSize(self.least_width(folded=self.folded), super().minimumSizeHint().height())
