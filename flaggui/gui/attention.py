"""How a run is seen from outside of the window: in the task bar, and at the end of a long one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from flaggui.gui.running.runner import Runner

_LONG = 5.0
"""Seconds from which on a run is one that a person may have turned away from."""
_STEP = 250
"""Milliseconds between two pictures of the progress."""
_ROW = 300
"""Milliseconds within which the next run of several in a row begins."""
_STAYS = 10_000
"""Milliseconds for which a notification stays."""
_PATIENCE = 5
"""Seconds that a notification may take to be sent."""
_NAME = "flaggui"


class Attention(QObject):
    """Tells desktop and task bar how far a run is, and that it is over."""

    def __init__(self, window: QMainWindow, runner: Runner) -> None:
        """Follow the runs of `window`, made by `runner`, in whose executor the desktop is told."""
        super().__init__(window)
        self._window, self._runner, self._executor = window, runner, runner.executor
        self._progress = (0, 1)
        self._sentence, self._seconds = "", 0.0
        self._over = QTimer(self, interval=_ROW, singleShot=True)
        self._over.timeout.connect(self._end)
        self._step = QTimer(self, interval=_STEP, singleShot=True)
        self._step.timeout.connect(self._show)

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` flags have arrived, a few times a second at most."""
        self._progress = (done, total)
        if not self._step.isActive():
            self._step.start()

    def end(self, sentence: str, seconds: float) -> None:
        """Show that a run of `seconds` is over; where it took long and nobody watched, say so.

        Of several in a row, as in a race, the last `sentence` is said. Without one none is.
        """
        self._step.stop()
        if self._window.windowTitle() != _NAME:
            self._window.setWindowTitle(_NAME)
            self._tell_launcher(1.0, visible=False)
        self._sentence, self._seconds = sentence, self._seconds + seconds
        self._over.start()

    def _end(self) -> None:
        if self._runner.busy:
            return
        seconds, self._seconds = self._seconds, 0.0
        if self._sentence and seconds >= _LONG and not self._is_watched():
            QApplication.alert(self._window)
            self._notify(self._sentence)

    def _show(self) -> None:
        done, total = self._progress
        words = self.tr("{} of {} flags – flaggui")
        self._window.setWindowTitle(words.format(*map(QLocale().toString, (done, total))))
        self._tell_launcher(done / max(total, 1), visible=True)

    def _is_watched(self) -> bool:
        """Return whether somebody is at the window, or at a dialog of it."""
        active = QApplication.activeWindow()
        while active is not None and active is not self._window:
            active = active.parentWidget()
        return active is not None

    def _notify(self, sentence: str) -> None:
        if sys.platform == "linux":
            icon = f"--icon={QApplication.desktopFileName()}"
            self._submit(_send, [f"--app-name={_NAME}", icon, "--", _NAME, sentence])
        elif QSystemTrayIcon.supportsMessages():
            tray = QSystemTrayIcon(self._window.windowIcon(), self)
            tray.show()
            tray.showMessage(_NAME, sentence, self._window.windowIcon(), _STAYS)
            QTimer.singleShot(_STAYS, tray.deleteLater)

    def _tell_launcher(self, share: float, *, visible: bool) -> None:
        if sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            identity = QApplication.desktopFileName()
            self._submit(_update_launcher, identity, share, visible)

    def _submit(self, function: Callable[..., None], *values: object) -> None:
        with suppress(RuntimeError):  # the window is closing, and the executor has
            self._executor.submit(function, *values)


def _send(words: list[str]) -> None:
    """Notify the desktop by notify-send, where that is installed."""
    if (program := shutil.which("notify-send")) is None:
        return
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run([program, *words], check=False, timeout=_PATIENCE)  # noqa: S603 - ours


def _update_launcher(identity: str, share: float, visible: bool) -> None:
    """Send what docks of Linux listen for: Unity's LauncherEntry, which KDE's and others' read."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    message = QDBusMessage.createSignal(f"/{_NAME}", "com.canonical.Unity.LauncherEntry", "Update")
    message.setArguments(
        [f"application://{identity}.desktop", {"progress": share, "progress-visible": visible}]
    )
    QDBusConnection.sessionBus().send(message)
