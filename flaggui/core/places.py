"""Where the program keeps what no person asked for."""

import os
import sys
from pathlib import Path


def state_folder() -> Path | None:
    """Return the folder for what is under way, the same with and without a window.

    It is Qt's AppLocalDataLocation, found without Qt. It need not exist; None if the user has no
    home.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = str(_home() / "Library" / "Application Support")
    else:
        # A relative path there is to be ignored (XDG Base Directory Specification).
        base = os.environ.get("XDG_DATA_HOME", "")
        base = base if Path(base).is_absolute() else str(_home() / ".local" / "share")
    return Path(base) / "flaggui" / "flaggui" if Path(base).is_absolute() else None


def log_folder() -> Path | None:
    """Return where this platform keeps logs; the folder need not exist. None without a home.

    XDG Base Directory Specification 0.8 (a relative path is to be ignored); Apple's File System
    Programming Guide; on Windows, beside the other data of this machine.
    """
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        folder = (Path(local) if local else _home() / "AppData/Local") / "flaggui" / "Logs"
    elif sys.platform == "darwin":
        folder = _home() / "Library" / "Logs" / "flaggui"
    else:
        state = Path(os.environ.get("XDG_STATE_HOME", ""))
        folder = (state if state.is_absolute() else _home() / ".local" / "state") / "flaggui"
    return folder if folder.is_absolute() else None


def _home() -> Path:
    return Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is none
