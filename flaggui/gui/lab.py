"""The two entries of the Run menu that show the GIL at work."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMenu

from flaggui.core.options import Options
from flaggui.core.sentence import N_
from flaggui.gui.actions import add_choices, named_action

WORK_NAMES = {
    "0": N_("&None"),
    "20": N_("&20 ms"),
    "50": N_("&50 ms"),
    "100": N_("&100 ms"),
    "200": N_("2&00 ms"),
}
"""Milliseconds of CPU work per flag, and what the menu calls them."""


class Lab(QObject):
    """CPU work per flag, and Own process.

    Attributes:
        work: The actions of the amounts of work, by milliseconds.
        own_process: The action that is ticked where runs have a process of their own.

    Signals:
        choice_changed: Something else is chosen now.
    """

    choice_changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._seconds = 0.0
        self.work = add_choices(
            window, "&Run", N_("CPU &work per flag"), WORK_NAMES, self._take_work
        )
        self.own_process = named_action(window, N_("Own &process"), checkable=True)
        self.own_process.triggered.connect(self.choice_changed)
        menu = window.menuBar().findChild(QMenu, "&Run")
        assert menu is not None  # noqa: S101 - add_choices found it too
        menu.addAction(self.own_process)

    def options(self, base: Options) -> Options:
        """Return `base` with what is chosen here."""
        limits = replace(base.limits, cpu_work=self._seconds)
        return replace(base, limits=limits, own_process=self.own_process.isChecked())

    def show_options(self, options: Options) -> None:
        """Tick what `options` say."""
        self._seconds = options.limits.cpu_work
        for choice, action in self.work.items():
            action.setChecked(round(self._seconds * 1000) == int(choice))
        self.own_process.setChecked(options.own_process)

    def _take_work(self, choice: str) -> None:
        self._seconds = int(choice) / 1000
        self.choice_changed.emit()
