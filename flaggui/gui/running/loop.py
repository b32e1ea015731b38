"""The asyncio loop that is Qt's event loop."""

import sys

if sys.platform == "win32":
    # Windows' ways of waiting have no descriptor that Qt could watch.
    from flaggui.gui.running.timed_loop import TimedLoop as Loop
else:
    from flaggui.gui.running.polled_loop import PolledLoop as Loop

__all__ = ["Loop"]
