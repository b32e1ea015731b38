"""What the window tells the log, and what the reports of crashes tell the window."""

import logging
import sys
from asyncio import get_running_loop
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from flaggui.core import crashes, logs
from flaggui.core.places import log_folder
from flaggui.core.run_log import note_run
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.saving import Saving
from flaggui.gui.status_line import StatusLine

_logger = logging.getLogger(__name__)
_qt_logger = logging.getLogger(logs.QT)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class RunLog(QObject):
    """Logs the runs of a window and what it saved, and says in it when something crashed.

    Signals:
        crash_reported: Something failed in this process, and a report is being written.
    """

    crash_reported = Signal()

    def __init__(
        self,
        runner: Runner,
        saving: Saving,
        status: StatusLine,
        show_log: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Log what `runner` and `saving` tell; `status` offers `show_log` after a crash."""
        super().__init__(parent)
        self._runner, self._status, self._show_log = runner, status, show_log
        self.crash_reported.connect(self._say_failed)
        crashes.listeners.append(self.crash_reported.emit)
        runner.run_finished.connect(_note_shown)
        runner.run_failed.connect(partial(_logger.info, "run: %s"))
        saving.saved.connect(partial(_logger.info, "%s"))

    async def begin(self) -> None:
        """Begin to write the log, and say so if the program crashed the last time."""
        logs.start_writing()
        folder = log_folder()
        if folder is not None and not self._runner.busy:
            loop = get_running_loop()
            if await loop.run_in_executor(self._runner.executor, crashes.news, folder):
                self._offer(
                    lambda: self.tr("flaggui crashed the last time. There is a report of it.")
                )

    def _say_failed(self) -> None:
        self._offer(lambda: self.tr("Something in flaggui failed. There is a report of it."))

    def _offer(self, sentence: Callable[[], str]) -> None:
        self._status.say(sentence, error=True)
        self._status.offer(lambda: self.tr("Show report…"), self._show_log)


def listen_to_qt() -> None:
    """Have Qt's messages in the log, and on standard error as ever."""
    qInstallMessageHandler(_note_qt)


def leave_qt() -> None:
    """Give Qt's messages back: some come when Python is no longer there to hear them."""
    qInstallMessageHandler(None)


def _note_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    if sys.stderr is not None:
        print(message, file=sys.stderr)
    if kind is QtMsgType.QtFatalMsg:  # Qt ends the process as soon as this returns
        crashes.last_words(f"Qt: {message}\n")
    _qt_logger.log(_LEVELS[kind], "%s", message)


def _note_shown(shown: Shown) -> None:
    note_run(shown.report)
