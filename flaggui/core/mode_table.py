"""The modes there are: a mode costs one function and one row here."""

from asyncio import AbstractEventLoop
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from flaggui.core.run import Mode


@dataclass(frozen=True, slots=True)
class ModeRow:
    """A mode as the window, the command line and the report know it.

    Attributes:
        name: What people call it.
        group: Heading it stands under in the list.
        line: What it does, in a few words.
        notice: What to notice while it runs.
        function: Where its function is, as ``module:name``; loaded when first needed, so that
            Qt and aiohttp cost nothing where they are not used.
        reader: Module to import before the clock starts.
        futures: Whose futures they are: "concurrent", "asyncio" or "qt".
        loop: What makes the event loop it needs without a window, as ``module:name``; empty
            for asyncio's own.
    """

    name: str
    group: str
    line: str
    notice: str
    function: str
    reader: str = "flaggui.core.blocking"
    futures: str = "concurrent"
    loop: str = ""


_BOOK, _QT = "From the book", "Qt’s own"

MODES = {
    "sequential": ModeRow(
        "Sequential",
        _BOOK,
        "one after another",
        "Each request waits for the one before. The processor is idle almost all the time.",
        "flaggui.core.modes:sequential",
    ),
    "thread-map": ModeRow(
        "Thread pool, map",
        _BOOK,
        "results in the order asked",
        "All start together; results come out in the order they went in, so one slow flag "
        "holds back finished ones.",
        "flaggui.core.modes:thread_map",
    ),
    "thread-futures": ModeRow(
        "Thread pool, as_completed",
        _BOOK,
        "results as they finish",
        "submit returns a Future at once; as_completed hands over each one when it is finished.",
        "flaggui.core.modes:thread_futures",
    ),
    "asyncio": ModeRow(
        "asyncio on the Qt loop",
        _BOOK,
        "one thread takes turns",
        "One thread. Each await says: I am waiting, let another run.",
        "flaggui.core.modes:asyncio_tasks",
        reader="flaggui.core.aio",
        futures="asyncio",
    ),
    "qthreadpool": ModeRow(
        "QThreadPool",
        _QT,
        "Qt’s own threads",
        "Qt’s threads; Python code in them takes turns at the same GIL.",
        "flaggui.gui.qt_modes:qthreadpool",
        futures="qt",
    ),
}


def load(mode: str) -> Mode:
    """Return the function of `mode`, a key of `MODES`, with its reader imported."""
    row = MODES[mode]
    import_module(row.reader)
    function: Mode = _named(row.function)
    return function


def loop_factory(mode: str) -> Callable[[], AbstractEventLoop] | None:
    """Return what makes a loop on which `mode` runs without a window, None for asyncio's own."""
    row = MODES[mode]
    return _named(row.loop) if row.loop else None


def _named(place: str) -> Any:  # noqa: ANN401 - the row says what it is
    module, name = place.split(":")
    return getattr(import_module(module), name)
