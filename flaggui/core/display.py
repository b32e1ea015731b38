"""Whether there is a screen to open a window on."""

import os
import sys


def has_display() -> bool:
    """Return whether a window can be opened: a display, or a platform the user named."""
    if not sys.platform.startswith(("linux", "freebsd", "openbsd")):
        return True
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names)
