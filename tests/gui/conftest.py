"""What the tests of the window share: one application, a loop and settings for each test."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from flaggui.gui.language import speak, spoken
from flaggui.gui.running.garbage import collect_some, keep_on_this_thread
from flaggui.gui.running.loop import Loop
from flaggui.gui.style.sheet import apply_theme
from tests.gui.windows import on_loop


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application, under its name and in its style: Fusion, light."""
    qapp.setApplicationName("flaggui")
    qapp.setOrganizationName("flaggui")
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setStyle("Fusion")
    apply_theme(qapp, "light")
    keep_on_this_thread()
    return qapp


@pytest.fixture(autouse=True)
def clean(home: Path, qapp: QApplication) -> Iterator[None]:
    """Give the test settings of its own, English numbers, and the light theme again after it."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home))
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    worn = qapp.styleSheet()
    yield
    # What a test left open would be polished, half gone, with the next theme.
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_some()
    if spoken() != "en":
        speak("en")
    QLocale.setDefault(before)
    if qapp.styleSheet() != worn:
        apply_theme(qapp, "light")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[asyncio.Runner]:
    """Yield a runner of coroutines on Qt's event loop; what goes wrong unseen fails the test."""
    with on_loop(lambda: Loop(qapp)) as runner:
        yield runner
