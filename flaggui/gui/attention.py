"""How a run is seen from outside of the window: in the task bar, and at the end of a long one."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import Executor
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

_LONG = 5.0
"""Seconds from which on a run is one that a person may have turned away from."""
_STEP = 250
"""Milliseconds between two pictures of the progress."""
_STAYS = 10_000
"""Milliseconds for which a notification stays."""
_PATIENCE = 5
"""Seconds that a notification may take to be sent."""
_NAME = "flaggui"


class Attention(QObject):
    """Tells desktop and task bar how far a run is, and that it is over."""

    def __init__(self, window: QMainWindow, executor: Executor) -> None:
        """Follow the runs of `window`; what may take a moment is done in `executor`."""
        super().__init__(window)
        self._window, self._executor = window, executor
        self._progress = (0, 1)
        self._step = QTimer(self, interval=_STEP, singleShot=True)
        self._step.timeout.connect(self._show)

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` flags have arrived, a few times a second at most."""
        self._progress = (done, total)
        if total and not self._step.isActive():
            self._step.start()

    def end(self, sentence: str, seconds: float) -> None:
        """Show that a run of `seconds` is over; of a long one that nobody watched, say so."""
        self._step.stop()
        if self._window.windowTitle() != _NAME:
            self._window.setWindowTitle(_NAME)
            self._tell_launcher(1.0, visible=False)
        if seconds >= _LONG and not self._window.isActiveWindow():
            QApplication.alert(self._window)
            self._notify(sentence)

    def _show(self) -> None:
        done, total = self._progress
        words = self.tr("{} of {} flags – flaggui")
        self._window.setWindowTitle(words.format(done, total))
        self._tell_launcher(done / total, visible=True)

    def _notify(self, sentence: str) -> None:
        program = shutil.which("notify-send") if sys.platform == "linux" else None
        if program is not None:
            icon = f"--icon={QApplication.desktopFileName()}"
            command = [program, f"--app-name={_NAME}", icon, "--", _NAME, sentence]
            self._executor.submit(_run, command)
        elif sys.platform != "linux" and QSystemTrayIcon.supportsMessages():
            tray = QSystemTrayIcon(self._window.windowIcon(), self)
            tray.show()
            tray.showMessage(_NAME, sentence, self._window.windowIcon(), _STAYS)
            QTimer.singleShot(_STAYS, tray.deleteLater)

    def _tell_launcher(self, share: float, *, visible: bool) -> None:
        if sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            identity = QApplication.desktopFileName()
            self._executor.submit(_update_launcher, identity, share, visible)


def _run(command: list[str]) -> None:
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run(command, check=False, timeout=_PATIENCE)  # noqa: S603 - `_notify`'s own


def _update_launcher(identity: str, share: float, visible: bool) -> None:
    """Send what docks of Linux listen for: Unity's LauncherEntry, which KDE's and others' read."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    message = QDBusMessage.createSignal(f"/{_NAME}", "com.canonical.Unity.LauncherEntry", "Update")
    message.setArguments(
        [f"application://{identity}.desktop", {"progress": share, "progress-visible": visible}]
    )
    QDBusConnection.sessionBus().send(message)
