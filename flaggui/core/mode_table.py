"""The modes there are: a mode costs one function and one row here."""

import sys
from asyncio import AbstractEventLoop
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from flaggui.core.run import Mode
from flaggui.core.sentence import N_
from flaggui.core.sources import Source


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
        ready: What gets it ready before the clock starts, as ``module:name``: takes workers,
            source and scheduler, returns how many downloads there can be at once.
        end: What ends what `ready` started, at the end of the program.
        roots: What reads the certificates that https needs, as ``module:name``, before the clock
            starts and off the window's thread.
        loop: What makes the event loop it needs without a window; empty for asyncio's own.
        needs: A package that has to be installed for it.
    """

    name: str
    group: str
    line: str
    notice: str
    function: str
    reader: str = "flaggui.core.blocking"
    futures: str = "concurrent"
    ready: str = ""
    end: str = ""
    roots: str = ""
    loop: str = ""
    needs: str = ""


_BOOK, _QT, _MORE = N_("From the book"), N_("Qt’s own"), N_("More machines")

_ALL = {
    "sequential": ModeRow(
        N_("Sequential"),
        _BOOK,
        N_("one after another"),
        N_("Each request waits for the one before. The processor is idle almost all the time."),
        "flaggui.core.modes:sequential",
    ),
    "thread-map": ModeRow(
        N_("Thread pool, map"),
        _BOOK,
        N_("results in the order asked"),
        N_(
            "All start together; results come out in the order they went in, so one slow flag "
            "holds back finished ones."
        ),
        "flaggui.core.modes:thread_map",
    ),
    "thread-futures": ModeRow(
        N_("Thread pool, as_completed"),
        _BOOK,
        N_("results as they finish"),
        N_(
            "submit returns a Future at once; as_completed hands over each one when it is finished."
        ),
        "flaggui.core.modes:thread_futures",
    ),
    "asyncio": ModeRow(
        N_("asyncio on the Qt loop"),
        _BOOK,
        N_("one thread takes turns"),
        N_("One thread. Each await says: I am waiting, let another run."),
        "flaggui.core.modes:asyncio_tasks",
        reader="flaggui.core.aio",
        roots="flaggui.core.aio:read_roots",
        futures="asyncio",
    ),
    "process-pool": ModeRow(
        N_("Process pool"),
        _BOOK,
        N_("several Pythons"),
        N_(
            "A GIL of its own for each process. Costs start-up and pickling; pays only for CPU "
            "work."
        ),
        "flaggui.core.processes:process_pool",
        reader="flaggui.core.processes",
        ready="flaggui.core.processes:get_ready",
        end="flaggui.core.processes:shutdown_pool",
    ),
    "qthreadpool": ModeRow(
        N_("QThreadPool"),
        _QT,
        N_("Qt’s own threads"),
        N_("Qt’s threads; Python code in them takes turns at the same GIL."),
        "flaggui.gui.modes.qt_modes:qthreadpool",
        futures="qt",
    ),
    "qtnetwork": ModeRow(
        N_("Qt Network"),
        _QT,
        N_("a callback per reply"),
        N_("No thread and no await: a callback per reply."),
        "flaggui.gui.modes.qt_modes:qtnetwork",
        reader="flaggui.gui.modes.qt_network",
        futures="qt",
        roots="flaggui.gui.modes.qt_access:read_roots",
        loop="flaggui.gui.modes.qt_modes:new_loop",
    ),
    "cluster": ModeRow(
        N_("Dask cluster"),
        _MORE,
        N_("workers on other machines"),
        N_("The same futures, on other machines. Worth it past one machine; no flag comes faster."),
        "flaggui.core.cluster:cluster",
        reader="flaggui.core.cluster",
        ready="flaggui.core.cluster:get_ready",
        end="flaggui.core.cluster:disconnect",
        needs="distributed",
    ),
}
MODES = {key: row for key, row in _ALL.items() if not row.needs or find_spec(row.needs)}
"""The modes that can run here, by the names that ``--mode`` and reports give them."""


def load(mode: str) -> Mode:
    """Return the function of `mode`, a key of `MODES`, with its reader imported."""
    row = MODES[mode]
    import_module(row.reader)
    function: Mode = _named(row.function)
    return function


def get_ready(mode: str, workers: int, source: Source, scheduler: str) -> int:
    """Start what `mode` needs beside its function; return how many downloads it can have open.

    Blocks for as long as that takes.

    Raises:
        OSError: It cannot be started; one sentence says so.
    """
    row = MODES[mode]
    if row.roots and source.template.startswith("https:"):
        _named(row.roots)()
    if not row.ready:
        return workers
    at_once: int = _named(row.ready)(workers, source, scheduler)
    return at_once


def end_all() -> None:
    """End whatever `get_ready` started, at the end of the program; blocks at most some seconds."""
    for row in MODES.values():
        if row.end and row.end.split(":")[0] in sys.modules:
            _named(row.end)()


def loop_factory(mode: str) -> Callable[[], AbstractEventLoop] | None:
    """Return what makes a loop on which `mode` runs without a window, None for asyncio's own."""
    row = MODES[mode]
    return _named(row.loop) if row.loop else None


def _named(place: str) -> Any:  # noqa: ANN401 - the row says what it is
    module, name = place.split(":")
    return getattr(import_module(module), name)
