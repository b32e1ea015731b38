"""The window: a frame that is there at once, and what fills it a moment later.

Only `fill` imports what the window is made of, so that nothing of it delays the first paint.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QEnterEvent
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from flaggui.gui.countries.pane import CountryPane
    from flaggui.gui.gallery.pane import GalleryPane
    from flaggui.gui.panes import Panes
    from flaggui.gui.running.runner import Runner
    from flaggui.gui.runs.pane import RunsPane
    from flaggui.gui.saving import Saving
    from flaggui.gui.session import Session
    from flaggui.gui.settings import Settings
    from flaggui.gui.status_line import StatusLine
    from flaggui.gui.timeline.pane import TimelinePane
    from flaggui.gui.toolbar.bar import Toolbar


class MainWindow(QMainWindow):
    """Everything a person sees.

    Attributes:
        is_filled: Whether the attributes below are there.
        session: What is done with the window.
        panes, toolbar, countries, gallery, timeline, runs, status: What is in it.
        runner, saving, commands: What it runs, saves and has in its menus.

    Signals:
        filled: All that belongs into the window is there.
        entered: The pointer has come into the window: somebody is there.
        closed: The window was closed; it hides, and its owner ends the program.
        run_over: The `Shown` run that ended, None if it could not start.
    """

    filled = Signal()
    entered = Signal()
    closed = Signal()
    run_over = Signal(object)

    session: "Session"
    panes: "Panes"
    toolbar: "Toolbar"
    countries: "CountryPane"
    gallery: "GalleryPane"
    timeline: "TimelinePane"
    runs: "RunsPane"
    status: "StatusLine"
    runner: "Runner"
    saving: "Saving"
    commands: "dict[str, QAction]"

    def __init__(self, frame: QWidget | None = None, geometry: QByteArray | None = None) -> None:
        """Show `frame` until the window is filled, where `geometry` says (`saveGeometry`)."""
        super().__init__()
        self.setWindowTitle("flaggui")
        self.resize(1280, 800)
        if geometry is not None:
            self.restoreGeometry(geometry)
        if frame is not None:
            self.setCentralWidget(frame)
        self.is_filled = False

    def fill(self, settings: "Settings", runner: "Runner") -> Iterator[None]:
        """Fill the window, in steps of some milliseconds; it is complete after the last one."""
        from flaggui.gui.panes import Panes
        from flaggui.gui.session import Session
        from flaggui.gui.style.icons import app_icon

        self.setWindowIcon(app_icon())
        self.panes = panes = Panes()
        yield from panes.fill(runner.executor)
        self.session = session = Session(self, panes, settings, runner)
        self.toolbar, self.countries, self.gallery = panes.toolbar, panes.countries, panes.gallery
        self.timeline, self.runs, self.status = panes.timeline, panes.runs, panes.status
        self.runner, self.saving, self.commands = runner, session.saving, session.commands
        session.run_over.connect(self.run_over)
        yield
        self.setCentralWidget(panes)
        self.is_filled = True
        self.filled.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.is_filled:
            self.session.say()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        super().enterEvent(event)
        self.entered.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what may be a gallery or a report; the session has the window take drops."""
        from flaggui.gui.opening import dropped

        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        from flaggui.gui.opening import dropped

        event.acceptProposedAction()
        for path in dropped(event):
            self.session.opening.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; whoever runs the program cleans up on the live loop and ends it."""
        event.ignore()
        if self.is_filled:
            self.session.remember()
        QTimer.singleShot(0, self.hide)
        self.closed.emit()


def make_window(settings: "Settings", runner: "Runner") -> MainWindow:
    """Return a window that is filled before it is shown."""
    window = MainWindow(geometry=settings.geometry)
    for _step in window.fill(settings, runner):
        pass
    return window
