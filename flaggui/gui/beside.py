"""The dialogs beside the window: each is loaded when it is first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from flaggui.core.options import Options
from flaggui.gui.panes import Panes
from flaggui.gui.running.runner import Runner
from flaggui.gui.saving import Saving

if TYPE_CHECKING:
    from flaggui.gui.race.dialog import RaceDialog


class Beside(QObject):
    """Shows dialogs beside a window, each at most once.

    Attributes:
        race: The race of the modes, None until it was opened.
    """

    def __init__(
        self, window: QMainWindow, panes: Panes, runner: Runner, saving: Saving,
        options: Callable[[], Options], start: Callable[[Options], object],
    ) -> None:  # fmt: skip
        """Serve `window`; `options` returns what is chosen in it, `start` begins a run in it."""
        super().__init__(window)
        self._window, self._panes = window, panes
        self._runner, self._saving = runner, saving
        self._options, self._start = options, start
        self.race: RaceDialog | None = None

    def open_race(self) -> None:
        """Show the race of the modes."""
        if self.race is None:
            from flaggui.gui.race.dialog import RaceDialog

            self.race = RaceDialog(
                self._options, self._start, self._runner, self._saving, self._window
            )
            self._panes.toolbar.options_changed.connect(self.race.show_choice)
            self._panes.countries.choice_changed.connect(self.race.show_choice)
        self.race.show()
        self.race.raise_()
        self.race.activateWindow()

    def open_log(self, *, report: bool = False) -> None:
        """Show the end of the log, or the newest report of a crash."""
        from flaggui.gui.log_window import show_log

        show_log(self._runner.executor, self._window, report=report)

    def show_help(self, name: str) -> None:
        """Show a page of `gui.help`, by the name of the function that does."""
        from flaggui.gui import help as pages

        getattr(pages, name)(self._window)

    def close(self) -> None:
        """End the race: the window is closed."""
        if self.race is not None:
            self.race.close()
