"""Less motion: by the menu, and where the system asks for it."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction

from flaggui.core.builtin import BuiltinServer
from flaggui.gui.gallery.delegate import CardDelegate
from flaggui.gui.motion import system_reduces_motion
from flaggui.gui.settings import Settings, load_settings, save_settings
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, opened

PORTAL = Path(__file__).with_name("portal.py")
ASK = "from flaggui.gui.motion import system_reduces_motion as f; print(f())"


def keeps_still(window: MainWindow) -> tuple[bool, bool]:
    """Return whether gallery and timeline do."""
    delegate = window.gallery.view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    return not delegate.fading, window.timeline.timeline._reduced_motion


def choose(window: MainWindow, text: str) -> None:
    """Choose the entry with this text from View > Motion."""
    menu = next(a for a in window.findChildren(QAction) if a.text() == "Mot&ion").menu()
    next(a for a in menu.actions() if a.text() == text).trigger()  # type: ignore[attr-defined]


def test_the_menu_reaches_gallery_and_timeline(
    runner: asyncio.Runner, server: BuiltinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    async def main() -> None:
        settings = Settings()
        async with opened(asking(server), settings) as window:
            assert keeps_still(window) == (False, False)
            choose(window, "&Reduced")
            assert keeps_still(window) == (True, True)
            assert settings.motion == "reduced"
            choose(window, "&Usual")
            assert keeps_still(window) == (False, False)
            choose(window, "&Reduced")
            choose(window, "&System")
            assert keeps_still(window) == (False, False)
            assert settings.motion == "system"
        async with opened(asking(server), Settings(motion="reduced")) as window:
            assert keeps_still(window) == (True, True)

    runner.run(main())


def test_the_system_is_followed_only_where_it_was_chosen(
    runner: asyncio.Runner, server: BuiltinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flaggui.gui.motion.system_reduces_motion", lambda: True)

    async def main() -> None:
        async with opened(asking(server)) as window:
            told = asyncio.Event()
            window.session.motion._asked.connect(lambda _reduced: told.set())
            window.session.motion.ask_system()
            async with asyncio.timeout(20):
                await told.wait()
            assert keeps_still(window) == (True, True)
            choose(window, "&Usual")
            assert keeps_still(window) == (False, False)
            window.session.motion._asked.emit(True)  # an answer that comes late
            assert keeps_still(window) == (False, False)

    runner.run(main())


def test_the_choice_is_remembered(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    save_settings(Settings(motion="reduced"), store)
    assert load_settings(store).motion == "reduced"
    store.setValue("motion", "wild")
    assert load_settings(store).motion == "system"


def test_without_a_desktop_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert system_reduces_motion() is False


@pytest.mark.xserver
@pytest.mark.parametrize(
    ("namespace", "key", "value", "reduced"),
    [
        ("org.freedesktop.appearance", "reduced-motion", "uint32 1", True),
        ("org.freedesktop.appearance", "reduced-motion", "uint32 0", False),
        ("org.gnome.desktop.interface", "enable-animations", "false", True),
        ("org.gnome.desktop.interface", "enable-animations", "true", False),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", '"0"', True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", '"0.5"', False),
        ("org.example.nothing", "at-all", "uint32 1", False),
    ],
)
def test_the_desktop_is_asked_by_its_portal(
    namespace: str, key: str, value: str, reduced: bool
) -> None:
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "/usr/bin/python3", str(PORTAL), namespace, key, value),
            *(sys.executable, "-c", ASK),
        ],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, [str(reduced)]), done.stderr
