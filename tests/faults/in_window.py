"""A child that meets every fault in a real window: ``python -m tests.faults.in_window MODE``.

Prints one line of JSON: what is wrong, the longest freeze and how much memory it took. Light to
import: the workers of a process pool import it again.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.qt_child import run_on_qt

if TYPE_CHECKING:
    from flaggui.core.options import Options
    from flaggui.gui.running.runner import Shown
    from flaggui.gui.window import MainWindow

_WARM_UPS = 2


def main() -> None:
    """Run all faults in the mode that the first argument names."""
    found = run_on_qt(lambda: _meet_faults(sys.argv[1], int(sys.argv[2])))
    print(json.dumps(found), flush=True)


async def _meet_faults(mode: str, workers: int) -> dict[str, Any]:
    """Return what is wrong, the longest freezes (seconds) and the memory it took (bytes).

    Freezes are those of the report and, as "work", those of this process's own making.
    """
    from flaggui.core.options import Options
    from flaggui.gui.app import leave
    from flaggui.gui.running.runner import Runner
    from flaggui.gui.settings import Settings
    from flaggui.gui.window import make_window
    from tests.faults.matrix import TABLE, groups
    from tests.faults.serving import serving
    from tests.faults.table import FAULTS

    window = make_window(Settings(), Runner())
    window.show()
    wrong: list[str] = []
    freezes: dict[str, float] = {}
    work: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, serving(TABLE, tuple(FAULTS)) as served:
        for _ in range(_WARM_UPS):  # so that memory is as in a window that is in use
            await _run(window, Options(mode=mode, workers=workers), _Beats())
        before = _memory()
        for number, asking in enumerate(groups(tuple(FAULTS), served.ports)):
            beats = _Beats()
            shown = await _run(window, replace(asking, mode=mode, workers=workers), beats)
            # The first fault stands for its group.
            group = asking.countries[0].name
            freezes[group] = shown.report["longest_freeze"] or 0.0
            work[group] = beats.longest
            wrong += await asyncio.to_thread(
                lambda n=number, s=shown: list(_wrong(Path(folder) / str(n), s, served.log()))
            )
        grown = _memory(peak=True) - before
    window.close()
    await leave(window, window.runner)
    return {"wrong": wrong, "freezes": freezes, "work": work, "memory": grown}


class _Beats:
    """How long a window stood still because this process worked, whatever others did.

    On a busy machine a gap between two beats is long because nobody let this process run.

    Attributes:
        longest: Seconds: of a gap or of the processor time in it, whichever is less.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last: tuple[float, float] | None = None

    def beat(self) -> None:
        """Note that the window is alive."""
        now = time.monotonic(), time.process_time()
        if self._last:
            self.longest = max(self.longest, min(now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now


async def _run(window: "MainWindow", options: "Options", beats: _Beats) -> "Shown":
    from PySide6.QtCore import QObject, Qt, QTimer

    over: asyncio.Future[Shown] = asyncio.get_running_loop().create_future()
    timer = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beats.beat)
    wires = [
        window.runner.run_started.connect(lambda _run: timer.start()),
        window.runner.run_finished.connect(over.set_result),
    ]
    window.runner.start(options)
    shown = await over
    for wire in wires:
        QObject.disconnect(wire)
    timer.stop()
    timer.deleteLater()
    return shown


def _wrong(folder: Path, shown: "Shown", log: Any) -> Iterator[str]:
    from tests.faults.matrix import cells_of, wrong_rows

    for cell in cells_of(shown.rows, log):
        yield from (f"{cell.fault}: {problem}" for problem in cell.problems)
    yield from wrong_rows(folder, shown.rows, shown.report)
    if log.most > shown.report["workers"]:
        yield f"{log.most} requests open"


def _memory(*, peak: bool = False) -> int:
    """Return the resident bytes of this process, now or at most since it was last asked."""
    status = Path("/proc/self/status").read_text()
    key = "VmHWM:" if peak else "VmRSS:"
    kibibytes = next(line.split()[1] for line in status.splitlines() if line.startswith(key))
    Path("/proc/self/clear_refs").write_text("5")  # proc(5): resets the peak
    return int(kibibytes) * 1024


if __name__ == "__main__":
    # As the program does when all is settled: a name lookup cannot be interrupted.
    main()
    sys.stdout.flush()
    os._exit(0)
