"""A button that shows what most people need not see."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from flaggui.gui.style.controls import cached_icon
from flaggui.gui.style.theme import colors


class Disclosure(QPushButton):
    """Shows `hidden` while it is pressed down; its chevron points there."""

    def __init__(self, text: str, hidden: QWidget) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self._hidden = hidden
        self.setProperty("kind", "flat")
        self.setProperty("flush", True)
        self.setAutoDefault(False)  # Enter is for the dialog
        self.toggled.connect(self._follow)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._follow()

    def _follow(self) -> None:
        aside = "chevron-left" if self.isRightToLeft() else "chevron-right"
        name = "chevron-down" if self.isChecked() else aside
        c = colors(self)
        self.setIcon(cached_icon(name, c["text"].name(), c["border"].name()))
        self._hidden.setVisible(self.isChecked())
