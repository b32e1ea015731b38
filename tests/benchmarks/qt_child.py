"""A process with windows of the program in it. Light to import: its workers import it again."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


def run_on_qt(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Return what `main` does on Qt's loop of a new application; what was started is ended."""
    from flaggui.core import mode_table, own_process
    from flaggui.gui.running.garbage import keep_on_this_thread
    from flaggui.gui.running.loop import Loop
    from flaggui.gui.start import make_application
    from flaggui.gui.style.sheet import apply_theme

    app = make_application()
    keep_on_this_thread()
    apply_theme(app, "light")
    try:
        with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
            return runner.run(main())
    finally:
        own_process.end_child()
        mode_table.end_all()
