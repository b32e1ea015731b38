"""The dialogs beside the window: each is loaded when it is first asked for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMainWindow

from flaggui.core.options import Options
from flaggui.gui.panes import Panes
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings

if TYPE_CHECKING:
    from flaggui.gui.flagset.save_dialog import SaveDialog
    from flaggui.gui.flagset.set_dialog import SetDialog
    from flaggui.gui.race.dialog import RaceDialog


class Beside(QObject):
    """Shows dialogs beside a window, each at most once.

    Attributes:
        race: The race of the modes, None until it was opened.
        flag_set: The dialog that is open to save or to get a gallery, None without one.
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
        self.flag_set: SaveDialog | SetDialog | None = None

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

    def save_gallery(
        self, shown: Shown | None, settings: Settings, retry: Callable[[], object]
    ) -> None:
        """Ask where and as what to save the gallery of `shown`; `retry` is for what failed."""
        if shown is not None:
            from flaggui.gui.flagset.save_dialog import SaveDialog

            self._open(SaveDialog(shown, self._saving, settings, retry, self._window))

    def get_flag_set(
        self, settings: Settings, retry: Callable[[Options], object], run_over: SignalInstance
    ) -> None:
        """Ask for a set of flags, download it in the window, and save it.

        `retry` downloads what failed with some options; `run_over` tells of the end of a run.
        """
        from flaggui.gui.flagset.set_dialog import Runs, SetDialog

        runs = Runs(self._start, retry, run_over)
        options, runner = self._options(), self._runner
        self._open(SetDialog(options, runs, runner, self._saving, settings, self._window))

    def offer_folder(self, name: str) -> None:
        """Offer, in the status line, to open the folder of a gallery that was saved."""
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(name))
        self._panes.status.offer(lambda: self.tr("Open folder"), show)

    def open_log(self, *, report: bool = False) -> None:
        """Show the end of the log, or the newest report of a crash."""
        from flaggui.gui.log_window import show_log

        show_log(self._runner.executor, self._window, report=report)

    def import_countries(self) -> None:
        """Ask for a list of countries; those that it names are chosen then."""
        from flaggui.gui.countries.import_dialog import show_import

        show_import(self._runner.executor, self._window, self._panes.countries.choose)

    def show_help(self, name: str) -> None:
        """Show a page of `gui.help`, by the name of the function that does."""
        from flaggui.gui import help as pages

        getattr(pages, name)(self._window)

    def close(self) -> None:
        """End the race, and ask for no gallery any more: the window is closed."""
        if self.race is not None:
            self.race.close()
        if self.flag_set is not None:
            self.flag_set.done(QDialog.DialogCode.Rejected)

    def _open(self, dialog: "SaveDialog | SetDialog") -> None:
        self.flag_set = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.flag_set = None
