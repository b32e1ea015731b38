"""A window from exec to its first paint, and idle: flaggui, or a bare one of PySide6.

``flaggui`` starts the program itself, ``bare`` an empty QMainWindow of the same size. Both write
the monotonic second of the first paint; with ``--stay`` they go on, else they end there.
"""

import os
import sys
from time import monotonic
from typing import Any


def main() -> None:
    """Open the window that the first argument names."""
    kind = sys.argv[1]
    stay = "--stay" in sys.argv
    if kind == "bare":
        _bare(stay)
    else:
        _flaggui(stay)


def _bare(stay: bool) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    watch = _tell_first_paint(app, stay)
    window = QMainWindow()
    window.setWindowTitle("bare")
    window.resize(1280, 800)
    window.show()
    app.exec()
    del watch


def _flaggui(stay: bool) -> None:
    from flaggui.__main__ import main as program

    # As the program does once it knows that there is a display; both import the same.
    from flaggui.gui import app as start

    make, watches = start.make_application, []

    def watched() -> Any:
        app = make()
        watches.append(_tell_first_paint(app, stay))
        return app

    start.make_application = watched
    sys.argv = ["flaggui"]
    program()


def _tell_first_paint(app: Any, stay: bool) -> object:
    """Return an event filter that writes when the first window has been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QMainWindow

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
                app.removeEventFilter(self)
                # Whatever else is painted with the window is painted in the same event.
                QTimer.singleShot(0, tell)
            return False

    def tell() -> None:
        print(f'{{"painted": {monotonic()!r}}}', flush=True)
        if not stay:
            os._exit(0)

    watch = Watch(app)
    app.installEventFilter(watch)
    return watch


if __name__ == "__main__":
    main()
