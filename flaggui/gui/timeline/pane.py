"""The timeline with its head: legend, the switch of its rows, slow motion."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from flaggui.gui.style.controls import IconButton, label
from flaggui.gui.timeline.legend import Legend
from flaggui.gui.timeline.view import Timeline


class TimelinePane(QWidget):
    """A title, a legend of the kinds present, two switches and the timeline.

    Signals:
        slow_motion_clicked: The button that replays the last run slowly.
    """

    slow_motion_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.timeline = Timeline()
        self._legend = Legend()
        self.slow_motion = IconButton("slow-motion", "")
        self.slow_motion.setEnabled(False)
        self.slow_motion.clicked.connect(self.slow_motion_clicked)
        self._by_flag, self._by_worker = IconButton("by-flag", ""), IconButton("by-worker", "")
        group = QButtonGroup(self)
        for button in (self._by_flag, self._by_worker):
            button.setCheckable(True)
            group.addButton(button)
        self._by_flag.setChecked(True)
        self._by_worker.toggled.connect(self.timeline.set_by_worker)
        self.timeline.kinds_changed.connect(self._show_kinds)
        self._show_kinds()
        self._title = label("", "title", 1.1)
        self._lay_out()
        self._say()

    @property
    def by_worker(self) -> bool:
        """Whether there is a row for each worker, and not for each flag."""
        return self._by_worker.isChecked()

    def swap_rows(self) -> None:
        """Show a row for each worker instead of each flag, or the other way round."""
        (self._by_flag if self.by_worker else self._by_worker).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._title.setText(self.tr("Timeline"))
        self._by_flag.say(self.tr("One row for each flag"))
        self._by_worker.say(self.tr("One row for each worker"))
        self.slow_motion.say(self.tr("Slow motion (F7)"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(12)
        head.addSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._legend)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self._by_flag, self._by_worker, self.slow_motion):
            buttons.addWidget(button)
        head.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.timeline, 1)

    def _show_kinds(self) -> None:
        self._legend.set_kinds(self.timeline.kinds_present())
