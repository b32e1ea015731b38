"""A window from exec to its first paint, and idle: flaggui, or a bare one of PySide6.

``flaggui`` starts the program itself, ``bare`` an empty QMainWindow of the same size. Both write
the monotonic second of the first paint, flaggui also that of the first one with all that belongs
into the window; with ``--stay`` they go on, else they end there.
"""

import json
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
    import flaggui.__main__

    sys.argv = ["flaggui"]
    # The program imports it too, once it knows that there is a display.
    from flaggui.gui import start
    from flaggui.gui.window import MainWindow

    setattr(start, "MainWindow", _watched(MainWindow, stay))  # noqa: B010 - no export
    flaggui.__main__.main()


def _watched(kind: Any, stay: bool) -> Any:
    """Return a window of `kind` that tells of its first paint and is otherwise the same."""
    from PySide6.QtCore import QTimer

    told: dict[str, float] = {}

    def tell(what: str) -> None:
        told[what] = monotonic()
        if what == "usable" or kind.__name__ == "QMainWindow":
            print(json.dumps(told), flush=True)
            if not stay:
                os._exit(0)

    class Watched(kind):  # type: ignore[misc]
        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            # What else is painted with the window is painted in the same event: a timer is heard
            # after it.
            what = "usable" if getattr(self, "is_filled", False) else "painted"
            if what not in told:
                told[what] = 0.0
                QTimer.singleShot(0, lambda: tell(what))

    return Watched


if __name__ == "__main__":
    main()
