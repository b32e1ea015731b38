"""Whether things move that need not: as the menu says, or else as the system asks."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import Executor

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from flaggui.core.sentence import N_
from flaggui.gui.actions import add_choices
from flaggui.gui.settings import Settings

_NAMES = {"system": N_("&System"), "usual": N_("&Usual"), "reduced": N_("&Reduced")}
_CALM = {
    ("org.freedesktop.appearance", "reduced-motion"): ("1",),
    ("org.gnome.desktop.interface", "enable-animations"): ("False",),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): ("0", "0.0"),
}
"""Settings of Linux desktops, by namespace and key, with the values that ask for less motion."""
_PATIENCE = 1000
"""Milliseconds for which a desktop may think about one of its settings."""
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of SystemParametersInfo: Windows' “animation effects”."""


class Motion(QObject):
    """Tells each of `followers` whether to keep still, now and whenever that changes.

    Qt (6.11) does not say what the system asks for, so it is asked itself: once when the window
    is there, and again when System is chosen in the menu.
    """

    _asked = Signal(bool)

    def __init__(
        self,
        settings: Settings,
        window: QMainWindow,
        executor: Executor,
        followers: tuple[Callable[[bool], object], ...],
    ) -> None:
        """Put the choice into the View menu of `window`; the system is asked in `executor`."""
        super().__init__(window)
        self._settings, self._executor, self._followers = settings, executor, followers
        self._asked.connect(self._follow)
        actions = add_choices(window, "&View", N_("Mot&ion"), _NAMES, self.choose)
        actions[settings.motion].setChecked(True)
        self._tell(settings.motion == "reduced")

    def choose(self, choice: str) -> None:
        """Move as `choice` says: "system", "usual" or "reduced"."""
        self._settings.motion = choice
        self._tell(choice == "reduced")
        self.ask_system()

    def ask_system(self) -> None:
        """Ask the system, where that is what is chosen, and follow when it has answered."""
        if self._settings.motion == "system":
            self._executor.submit(lambda: self._asked.emit(system_reduces_motion()))

    def _follow(self, reduced: bool) -> None:
        if self._settings.motion == "system":
            self._tell(reduced)

    def _tell(self, reduced: bool) -> None:
        for follower in self._followers:
            follower(reduced)


def system_reduces_motion() -> bool:
    """Return whether the system asks for less motion; may block for some seconds.

    Windows: SPI_GETCLIENTAREAANIMATION is off. macOS: reduceMotion of com.apple.universalaccess.
    Linux: one of `_CALM` in the settings portal, by which GNOME, KDE and others tell them
    (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html).
    """
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        place = ctypes.byref(animated)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, place, 0)
        return not animated.value
    if sys.platform == "darwin":
        return bool(QSettings("apple.com", "universalaccess").value("reduceMotion", False, bool))
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    return any(_desktop_says(*key) in values for key, values in _CALM.items())


def _desktop_says(namespace: str, key: str) -> str:
    """Return what the settings portal has under `key`, as text; empty if it has nothing."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    call = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    call.setArguments([namespace, key])
    reply = QDBusConnection.sessionBus().call(call, QDBus.CallMode.Block, _PATIENCE)
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
        return ""
    value = reply.arguments()[0]
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return str(value)
