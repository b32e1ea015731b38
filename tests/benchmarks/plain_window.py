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
    window = _watched(QMainWindow, stay)()
    window.setWindowTitle("bare")
    window.resize(1280, 800)
    window.show()
    app.exec()


def _flaggui(stay: bool) -> None:
    from flaggui.__main__ import main as program

    # The program imports it too, once it knows that there is a display.
    from flaggui.gui import app
    from flaggui.gui.window import MainWindow

    setattr(app, "MainWindow", _watched(MainWindow, stay))  # noqa: B010 - mypy sees no export
    sys.argv = ["flaggui"]
    program()


def _watched(kind: Any, stay: bool) -> Any:
    """Return a window of `kind` that tells of its first paint and is otherwise the same."""
    from PySide6.QtCore import Qt, Signal

    class Watched(kind):  # type: ignore[misc]
        painted = Signal()
        told = False

        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            if not self.told:
                self.told = True
                # What else is painted with the window is painted in the same event: a posted
                # one comes after it, and before all timers.
                self.painted.connect(tell, Qt.ConnectionType.QueuedConnection)
                self.painted.emit()

    def tell() -> None:
        print(f'{{"painted": {monotonic()!r}}}', flush=True)
        if not stay:
            os._exit(0)

    return Watched


if __name__ == "__main__":
    main()
