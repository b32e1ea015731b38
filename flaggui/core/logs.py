"""The log: what the program did, in one file that every window and command writes to.

Whoever logs only puts a line into a queue; a thread writes it. Children of the program write
nothing there: what they have to say comes to the program by the ways they have.
"""

import atexit
import logging
import os
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from flaggui import __version__
from flaggui.core.places import log_folder

NAME = "flaggui.log"
QT = "qt"
"""The logger of Qt's messages, which are said on standard error without it."""
_LARGEST = 1_000_000
"""Bytes of a log; then it is put by, and `_KEPT` of those are kept: 4 MB in all."""
_KEPT = 3
_LONGEST = 20_000
"""Characters of a line, or of a traceback."""
_MOST = 10_000
"""Lines that may wait for a disk that does not answer; more are dropped."""
_PATIENCE = 1.0
"""Seconds that leaving waits for the disk."""
# What would begin another line, or move the cursor of a terminal that shows the log.
_CONTROLS = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"

Text = str | Callable[[], str]
"""A text, or what makes it in the thread that writes it."""
_Piece = tuple[Path, Text]
"""A file, and what is to be appended to it."""
_pieces: deque[_Piece | None] = deque()
_more = threading.Event()
_writer: threading.Thread | None = None
_folder: Path | None = None


def begin(*, to_file: bool = True) -> Path | None:
    """Say warnings on standard error, and keep lines for the log unless `to_file` is false.

    They are written from `start_writing` on, or at the end of the program. Returns the folder
    of the log, None if there is to be none.
    """
    global _folder
    root = logging.getLogger()
    spoken = logging.StreamHandler()
    spoken.setLevel(logging.WARNING)
    spoken.addFilter(lambda record: record.name != QT)
    spoken.setFormatter(logging.Formatter("flaggui: %(message)s"))
    root.addHandler(spoken)
    _folder = log_folder() if to_file else None
    if _folder is not None:
        logging.getLogger("flaggui").setLevel(logging.INFO)
        root.addHandler(_Queued(_folder / NAME))
        atexit.register(settle)
    return _folder


def start_writing() -> None:
    """Begin to write what was logged so far and what will be, in a thread."""
    global _writer
    if _writer is None and _folder is not None:
        _writer = threading.Thread(target=_write, args=(_folder,), name="log", daemon=True)
        _writer.start()


def put(path: Path, text: Text) -> None:
    """Have `text` appended to the file at `path`, after all that was put before; never waits."""
    if len(_pieces) < _MOST:
        _pieces.append((path, text))
        _more.set()


def settle() -> None:
    """Write what is still waiting, for at most a second; the last thing before the end."""
    global _folder
    start_writing()
    if _writer is not None and _folder is not None:
        _folder = None
        _pieces.append(None)
        _more.set()
        _writer.join(_PATIENCE)


def stamp() -> str:
    """Return the present moment in UTC, for the name of a file; names sort as moments do."""
    seconds, rest = divmod(time.time_ns(), 10**9)
    return time.strftime("%Y%m%d-%H%M%S", time.gmtime(seconds)) + f"-{rest // 1000:06}"


def discreet(text: str) -> str:
    """Return `text` with ``~`` for the user's home, and addresses without name and password."""
    text = re.sub(r"(?<=://)[^/\s@]+@", "…@", text)
    return re.sub(_home_names(os.path.expanduser("~")), "~", text)  # noqa: PTH111 - no error without one


@cache
def _home_names(home: str) -> re.Pattern[str]:
    """Return what matches the folder `home` under any of its names; nothing without a home."""
    names = {home, str(Path(home).resolve()), home.replace("\\", "\\\\")}
    found = [re.escape(name) for name in names if Path(name).is_absolute() and len(name) > 1]
    return re.compile(f"(?:{'|'.join(found)})(?![\\w.-])" if found else "(?!)")


def versions() -> str:
    """Return what the program and what it stands on are, in one line."""
    import platform  # two milliseconds, which a window need not wait for

    qt = sys.modules.get("PySide6")
    parts = [f"flaggui {__version__}", f"Python {platform.python_version()}"]
    parts += [f"PySide6 {qt.__version__}"] if qt else []
    return ", ".join([*parts, platform.platform()])


def tail(path: Path, size: int) -> str:
    """Return the last lines of the file at `path`, at most `size` bytes; empty without one."""
    try:
        with path.open("rb") as file:
            whole = file.seek(0, os.SEEK_END) <= size
            file.seek(-size if not whole else 0, os.SEEK_END if not whole else os.SEEK_SET)
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return text if whole else text.partition("\n")[2]


class _Lines(logging.Formatter):
    """A record in one line, with its traceback indented below."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - as in logging
        # It may quote a server or a file, which must not forge lines.
        record.message = re.sub(_CONTROLS, lambda c: repr(c[0])[1:-1], record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        text = discreet(super().format(record).replace("\n", "\n    "))
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} […]"


class _Queued(logging.Handler):
    """Keeps lines for the thread that writes them: whoever logs never waits for a disk."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setFormatter(_Lines(f"%(asctime)s {os.getpid()} %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        put(self._path, self.format(record) + "\n")


def _write(folder: Path) -> None:
    """Append each piece to its file until there is None."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = time.strftime("%Y-%m-%d %H:%M:%S")
    piece: _Piece | None = (folder / NAME, f"{moment} {os.getpid()} {versions()}\n")
    while piece is not None:
        # A full disk or a folder that cannot be written costs the log and nothing else.
        with suppress(OSError):
            _append(*piece)
        while not _pieces:
            _more.wait()
            _more.clear()
        piece = _pieces.popleft()


def _append(path: Path, text: Text) -> None:
    """Append `text` in one write: lines of two processes do not mix (open(2), O_APPEND)."""
    data = (text if isinstance(text, str) else text()).encode("utf-8", "backslashreplace")
    if _size(path) + len(data) > _LARGEST:
        _put_by(path)
    # What cannot be put by, as where Windows has it open somewhere, does not grow for ever.
    if _size(path) > 2 * _LARGEST:
        return
    with path.open("ab", buffering=0) as file:
        file.write(data)


def _put_by(path: Path) -> None:
    """Put a full log by under a name of its own, and drop the oldest of those.

    Two processes may do so at the same moment: that costs an early end of a file, and no line.
    """
    with suppress(OSError):
        path.replace(path.with_name(f"{path.stem}-{stamp()}{path.suffix}"))
    older = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}"))
    for old in older[:-_KEPT]:
        with suppress(OSError):
            old.unlink()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
