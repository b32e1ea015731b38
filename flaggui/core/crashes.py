"""Reports of crashes: what nobody foresaw is written where people can find it.

Python's own hooks say what they caught to the log, and so do asyncio and the parts of flaggui
that outlive an error; each such record with a traceback becomes a report. What kills the process
itself is noted by `faulthandler`, and becomes a report at the next start.
"""

import faulthandler
import logging
import re
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Any

from flaggui.core.logs import NAME, discreet, put, stamp, tail, versions

_OURS = ("flaggui", "asyncio", "qasync")
"""Whose errors are crashes; other libraries log what they can cope with."""
_MOST = 5
"""Reports of one process: what fails at every paint need not be told again."""
_KEPT = 10
_NEWS, _TOLD = "new-crash-", "crash-"
_FATAL = "fatal.txt"
_LOG_BEFORE = 8000
"""Bytes of the log that a report repeats."""
_LONGEST = 50_000
# On Windows faulthandler also notes what the program copes with, as “code 0x…”.
_DEADLY = r"(?m)^(Fatal Python error|Windows fatal exception: (?!code))"
_logger = logging.getLogger(__name__)
_fatal: FileIO | None = None
listeners: list[Callable[[], object]] = []
"""Are called, from any thread, when something is being reported."""


def watch(folder: Path) -> None:
    """Report to `folder` what nobody catches in any thread, and what kills the process."""
    global _fatal
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    logging.getLogger().addHandler(_Reporter(folder))
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Open until the end: there is no time to open it when it is needed. All processes share
        # it, and each appends.
        _fatal = (folder / _FATAL).open("ab", buffering=0)
        faulthandler.enable(_fatal)


def last_words(text: str) -> None:
    """Write `text` at once, into the report of what is about to kill the process, and where we are.

    What faulthandler writes when it happens is of threads that run on meanwhile: it may be cut.
    """
    if _fatal is not None:
        with suppress(OSError):
            _fatal.write(text.encode("utf-8", "backslashreplace"))
            faulthandler.dump_traceback(_fatal, all_threads=False)


def news(folder: Path) -> list[Path]:
    """Return the reports that nobody was told of, the newest first; from now on they are told.

    Blocks on the disk.
    """
    try:
        _report_fatal(folder)
        new = sorted(folder.glob(f"{_NEWS}*.txt"), reverse=True)
        told = [path.replace(path.with_name(path.name.replace(_NEWS, _TOLD, 1))) for path in new]
        for old in reports(folder)[_KEPT:]:
            old.unlink()
    except OSError:  # another window is at it, or the folder cannot be written
        return []
    return told


def reports(folder: Path) -> list[Path]:
    """Return all reports there are, the newest first."""
    found = [*folder.glob(f"{_TOLD}*.txt"), *folder.glob(f"{_NEWS}*.txt")]
    return sorted(found, key=lambda path: path.name.removeprefix(_NEWS[:4]), reverse=True)


class _Reporter(logging.Handler):
    """Makes a report of each record of ours that has a traceback."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self._folder = folder
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        trace = record.exc_text  # one that comes from a process of ours
        if record.exc_info and record.exc_info[0]:
            trace = logging.Formatter().formatException(record.exc_info)
        if not trace or record.name.partition(".")[0] not in _OURS:
            return
        text = f"{record.getMessage()}\n{trace}\n"
        if text not in self._seen and len(self._seen) < _MOST:
            self._seen.add(text)
            report = _new_report(self._folder, _TOLD if listeners else _NEWS)
            put(report, partial(_report, self._folder, text))
            for listener in listeners:
                with suppress(RuntimeError):  # its window is gone
                    listener()


def _uncaught(kind: type[BaseException], error: BaseException, trace: Any) -> None:  # noqa: ANN401
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        where = threading.current_thread().name
        _logger.critical("not caught in %s", where, exc_info=(kind, error, trace))


def _uncaught_in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
        where = told.thread.name if told.thread else "a thread"
        facts = (told.exc_type, told.exc_value, told.exc_traceback)
        _logger.critical("not caught in %s", where, exc_info=facts)


def _unraisable(told: "sys.UnraisableHookArgs") -> None:
    if told.exc_value is not None:
        words = told.err_msg or "Exception ignored in"
        facts = (told.exc_type, told.exc_value, told.exc_traceback)
        _logger.error("%s %r", words, told.object, exc_info=facts)


def _report(folder: Path, text: str) -> str:
    moment = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
    before = tail(folder / NAME, _LOG_BEFORE)
    head = f"{moment}\n{versions()}\n\n{discreet(text)[:_LONGEST]}"
    return f"{head}\nThe log before it:\n{before}" if before else head


def _new_report(folder: Path, kind: str) -> Path:
    return folder / f"{kind}{stamp()}.txt"


def _report_fatal(folder: Path) -> None:
    """Make a report of what killed a process, if something did."""
    fatal = folder / _FATAL
    if fatal.exists() and (text := fatal.read_text(encoding="utf-8", errors="replace")):
        # Not removed: other windows append to it.
        with fatal.open("r+b") as file:
            file.truncate(0)
        if re.search(_DEADLY, text):
            report = _new_report(folder, _NEWS)
            report.write_text(_report(folder, text), encoding="utf-8", errors="backslashreplace")
