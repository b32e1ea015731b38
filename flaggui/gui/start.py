"""From the start of the program to a window that can be used: first its frame, then the rest.

What is imported here at the top is all that comes before the first paint.
"""

import ctypes
import gc
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from flaggui import __version__
from flaggui.gui.frame import Frame
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.style.theme import palette
from flaggui.gui.window import MainWindow

if TYPE_CHECKING:
    from flaggui.core.options import Options

_PARTS = (
    "asyncio",
    "flaggui.core.mode_table",
    "flaggui.gui.settings",
    "flaggui.gui.style.controls",
    "flaggui.gui.toolbar.bar",
    "flaggui.gui.gallery.pane",
    "flaggui.gui.timeline.pane",
    "flaggui.gui.tabs.flag",
    "flaggui.gui.panes",
    "flaggui.gui.session",
    "flaggui.gui.app",
)
"""What is loaded while the frame is seen, each in a few tens of milliseconds."""
_PATIENCE = 500
"""Milliseconds after which the window is filled though nobody has seen it: it may be covered."""


def run_window(options: "Options | None", arguments: Namespace | None) -> int:
    """Show the window until it is closed; return the exit status.

    Args:
        options: What the command line chose; None keeps what the settings remember.
        arguments: What to do by itself: reset_settings, start, save, report, screenshot, quit;
            None for nothing.
    """
    gc.disable()  # see `running.garbage`; and what is being loaded stays
    app = make_application()
    store = QSettings()
    if arguments is not None and arguments.reset_settings:
        store.clear()
        store.sync()
    theme = _theme(app, store)
    app.setPalette(palette(theme))
    frame = Frame(theme, str(store.value("areas", "")))
    geometry = store.value("geometry")
    window = MainWindow(frame, geometry if isinstance(geometry, QByteArray) else None)
    window.show()
    in_steps(app, window, frame, _steps(app, window, store, options))
    if not window.is_filled:
        return 0
    from flaggui.gui.app import run_until_closed

    return run_until_closed(app, window, store, arguments)


def make_application() -> QApplication:
    """Return the application, in our style and under its name."""
    _spare_sources()
    _share_memory()
    # Not by setStyle, which returns the style: PySide6 takes 10 ms for all the names in QStyle.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("flaggui")
    app.setOrganizationName("flaggui")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.flaggui.flaggui")
    # Clean-up is awaited on the live loop after the window has gone.
    app.setQuitOnLastWindowClosed(False)
    return app


def _spare_sources() -> None:
    """Keep PySide6 from reading the source of each module that is imported, and keeping it.

    It looks whether the text says "PySide6", for ``from __feature__ import``, which nobody writes
    here. That takes 12 MB, and as long as the imports themselves.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - not typed


def _share_memory() -> None:
    """Have all threads allocate in one arena: each other one keeps what a run had there.

    10 MB after 250 flags in 30 threads. M_ARENA_MAX of mallopt(3), which only glibc has.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(-8, 1)


def _theme(app: QApplication, store: QSettings) -> str:
    """Return "light" or "dark" as the settings say, or else as the system's colours are."""
    choice = store.value("theme")
    if choice in ("light", "dark"):
        return str(choice)
    return "dark" if app.palette().window().color().lightness() < 128 else "light"


def _steps(
    app: QApplication, window: MainWindow, store: QSettings, options: "Options | None"
) -> Iterator[None]:
    """Yield after each step on the way from the frame to the window."""
    for name in _PARTS:
        import_module(name)
        yield
    from flaggui.gui.language import speak
    from flaggui.gui.running.garbage import pass_over
    from flaggui.gui.running.runner import Runner
    from flaggui.gui.settings import load_settings

    pass_over()
    settings = load_settings(store)
    yield
    speak(settings.language)
    yield
    yield from window.fill(settings, Runner())
    # The style sheet comes last: each widget that is put into another would wear it anew.
    apply_theme(app, settings.theme)
    window.toolbar.compare.setFocus()
    if options is not None:
        window.session.show_options(options)
        # What a script asked for is not what a person chose.
        window.session.remembers = False


def in_steps(app: QApplication, window: MainWindow, frame: Frame, steps: Iterator[None]) -> None:
    """Run `steps` after the first paint of `frame`, with a turn of the event loop between two.

    Returns after the last one, or when `window` was closed; raises what a step raises.
    """
    timer, late = QTimer(interval=0), QTimer(interval=_PATIENCE, singleShot=True)
    errors: list[BaseException] = []

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            end()
        except BaseException as error:
            errors.append(error)
            end()

    def end() -> None:
        timer.stop()
        late.stop()
        app.exit()

    timer.timeout.connect(step)
    late.timeout.connect(timer.start)
    late.start()
    frame.painted.connect(timer.start)
    window.closed.connect(end)
    app.exec()
    window.closed.disconnect(end)
    if errors:
        raise errors[0]
