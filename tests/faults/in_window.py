"""A child that meets every fault in a real window: ``python -m tests.faults.in_window MODE``.

Prints one line of JSON: what is wrong, the longest freeze and how much memory it took. Light to
import: the workers of a process pool import it again.
"""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flaggui.core.options import Options
    from flaggui.gui.running.runner import Shown
    from flaggui.gui.window import MainWindow

_WARM_UPS = 2


def main() -> None:
    """Run all faults in the mode that the first argument names."""
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
            found = runner.run(_meet_faults(sys.argv[1], int(sys.argv[2])))
    finally:
        own_process.end_child()
        mode_table.end_all()
    print(json.dumps(found), flush=True)


async def _meet_faults(mode: str, workers: int) -> dict[str, Any]:
    """Return what is wrong, the longest freeze (seconds) and the memory it took (bytes)."""
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
    with tempfile.TemporaryDirectory() as folder, serving(TABLE, tuple(FAULTS)) as served:
        for _ in range(_WARM_UPS):  # so that memory is as in a window that is in use
            await _run(window, Options(mode=mode, workers=workers))
        before = _memory()
        for number, asking in enumerate(groups(tuple(FAULTS), served.ports)):
            shown = await _run(window, replace(asking, mode=mode, workers=workers))
            # The first fault stands for its group.
            freezes[asking.countries[0].name] = shown.report["longest_freeze"] or 0.0
            wrong += await asyncio.to_thread(
                lambda n=number, s=shown: list(_wrong(Path(folder) / str(n), s, served.log()))
            )
        grown = _memory(peak=True) - before
    window.close()
    await leave(window, window.runner)
    return {"wrong": wrong, "freezes": freezes, "memory": grown}


async def _run(window: "MainWindow", options: "Options") -> "Shown":
    from PySide6.QtCore import QObject

    over: asyncio.Future[Shown] = asyncio.get_running_loop().create_future()
    connection = window.runner.run_finished.connect(over.set_result)
    window.runner.start(options)
    shown = await over
    QObject.disconnect(connection)
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
