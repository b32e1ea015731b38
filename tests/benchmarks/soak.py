"""``python -m tests.benchmarks.soak``: many small runs in one window; what is there at the end?

Every mode, some in a process of their own, good servers and bad ones, runs cancelled at any
moment, galleries saved, runs replayed and retried. Then nothing may have grown: memory (Pss, the
fair share of what processes share; proc(5)), threads, descriptors, sockets, temporary files,
widgets. Linux only. Light to import: workers of the process pool import it again.
"""

import argparse
import asyncio
import ctypes
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flaggui.core.options import Options
    from flaggui.gui.running.runner import Shown

_FLAGS = (8, 20)
_WORKERS = 4
_PATIENCE = 60.0
"""Seconds that one run may take, with all that is done to it."""
_SPAN = 100
_GROWTH = 1.05
"""How much memory may be at the end, as a share of what was at the mark."""
_MORE = 1.2
"""The same for descriptors: the processes of a cluster keep the connections they once needed."""


@dataclass(frozen=True)
class Sample:
    """What there is after a run: bytes of memory, and numbers of everything else."""

    memory: int
    elsewhere: int
    processes: int
    threads: int
    files: int
    sockets: int
    temporary: int
    widgets: int


def main() -> int:
    """Soak, print the table, and return 1 if something grew."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="flaggui-soak-") as folder:
        _move_to(Path(folder), arguments.platform)
        samples = _soak(arguments, Path(folder))
    more = _MORE if "cluster" in (arguments.modes or "cluster") else 1.0
    return 0 if _print_verdict(samples, arguments.mark, arguments.runs, more) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000, metavar="N", help="how many runs (1000)")
    parser.add_argument("--mark", type=int, default=200, metavar="N", help="compare with run N")
    parser.add_argument("--every", type=int, default=20, metavar="N", help="look every N runs")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what is done in each run")
    parser.add_argument("--modes", default="", metavar="M,M", help="these modes only")
    parser.add_argument("--platform", default="offscreen", help="Qt's platform (offscreen)")
    arguments = parser.parse_args()
    arguments.mark = min(arguments.mark, max(1, arguments.runs // 2))
    arguments.every = min(arguments.every, arguments.mark)
    return arguments


def _move_to(folder: Path, platform: str) -> None:
    """Give this process, before it loads Qt, a home and a place for temporary files there."""
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    for name in list(os.environ):
        if name.startswith("XDG_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    home, temporary = str(folder / "home"), str(folder / "tmp")
    os.environ |= {"HOME": home, "TMPDIR": temporary, "QT_QPA_PLATFORM": platform}
    tempfile.tempdir = None


def _soak(arguments: argparse.Namespace, folder: Path) -> dict[int, Sample]:
    from flaggui.core import mode_table, own_process
    from flaggui.gui.running.garbage import keep_on_this_thread
    from flaggui.gui.running.loop import Loop
    from flaggui.gui.start import make_application
    from flaggui.gui.style.sheet import apply_theme

    app = make_application()
    keep_on_this_thread()
    apply_theme(app, "light")
    faults = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.soak_faults"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with faults:
        assert faults.stdout is not None
        template = faults.stdout.readline().strip()
        try:
            with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
                return runner.run(_Soak(arguments, folder, template, faults.pid).run())
        finally:
            own_process.end_child()
            mode_table.end_all()
            faults.kill()


class _Soak:
    """One window and what is done to it."""

    def __init__(
        self, arguments: argparse.Namespace, folder: Path, template: str, stranger: int
    ) -> None:
        from flaggui.core.mode_table import MODES
        from flaggui.gui.running.runner import Runner
        from flaggui.gui.settings import Settings
        from flaggui.gui.window import make_window

        self._arguments = arguments
        self._folder = folder
        self._template = template
        self._stranger = stranger
        self._luck = random.Random(arguments.seed)
        self._modes = tuple(filter(None, arguments.modes.split(","))) or tuple(MODES)
        self._counts: Counter[str] = Counter()
        self._window = make_window(Settings(), Runner())

    async def run(self) -> dict[int, Sample]:
        """Do all runs; return what there was after those that were looked at."""
        from flaggui.gui.app import leave

        window, samples = self._window, {}
        window.show()
        await window.runner.warm_up()
        # Both of its threads, for a pool starts the second when the first is busy.
        await asyncio.gather(*(self._rest(0.5) for _ in range(2)))
        begun = monotonic()
        for number in range(1, self._arguments.runs + 1):
            async with asyncio.timeout(_PATIENCE):
                await self._run(number)
            if number % self._arguments.every == 0:
                samples[number] = sample = await self._sample()
                print(
                    f"{number:5} runs, {monotonic() - begun:4.0f} s: {_words(sample)}", flush=True
                )
        print(", ".join(f"{n} {status}" for status, n in self._counts.items()))
        window.close()
        await leave(window, window.runner)
        return samples

    async def _rest(self, seconds: float) -> None:
        executor = self._window.runner.executor
        await asyncio.get_running_loop().run_in_executor(executor, sleep, seconds)

    async def _run(self, number: int) -> None:
        """Do one run, and to what it shows what a person may do."""
        window, luck = self._window, self._luck
        options = self._options(number)
        window.session.show_options(options)
        shown = await self._over(lambda: window.session.start(options), luck.random() < 0.2)
        window.panes.show_tab(number % 3)
        window.session.stage.choose_flag(0)
        if number % 10 == 0:
            window.session.slow_motion()
            await asyncio.sleep(0.05)
            window.session.cancel()
        if number % 7 == 0 and shown.report["counts"]["ok"] < len(shown.rows):
            await self._over(window.session.retry_failed, cancelled=False)
        if number % 20 == 0 and shown.report["counts"]["ok"]:
            assert await window.saving.save_gallery(shown, self._folder / "gallery")
            assert await window.saving.open_report(self._folder / "gallery" / "manifest.json")

    def _options(self, number: int) -> "Options":
        from flaggui.core.countries import countries
        from flaggui.core.knobs import Knobs
        from flaggui.core.limits import Limits
        from flaggui.core.options import Options
        from flaggui.core.sources import SOURCES, parse_source

        luck, (turn, mode) = self._luck, divmod(number, len(self._modes))
        knobs = Knobs(latency=0.01, jitter=0.01, error_rate=luck.choice([0.0, 0.2]), seed=number)
        return Options(
            countries=tuple(luck.sample(list(countries().values()), luck.randint(*_FLAGS))),
            mode=self._modes[mode],
            workers=_WORKERS,
            source=parse_source(self._template) if luck.random() < 0.5 else SOURCES["builtin"],
            knobs=knobs,
            limits=Limits(connect=0.4, total=0.4, backoff=0.02),
            own_process=turn % 3 == 2,
        )

    async def _over(self, start: "Callable[[], object]", cancelled: bool) -> "Shown":
        """Return the run that `start` starts, some of them cancelled in the middle."""
        from PySide6.QtCore import QObject

        window = self._window
        loop = asyncio.get_running_loop()
        over: asyncio.Future[Shown | None] = loop.create_future()
        late = self._luck.uniform(0, 0.15) if cancelled else _PATIENCE
        timers: list[asyncio.TimerHandle] = []

        def wait_to_cancel(_run: object) -> None:
            timers.append(loop.call_later(late, window.runner.cancel))

        wires = [
            window.run_over.connect(over.set_result),
            window.runner.run_started.connect(wait_to_cancel),
        ]
        start()
        shown = await over
        for wire in wires:
            QObject.disconnect(wire)
        for timer in timers:
            timer.cancel()
        assert shown is not None, window.status.sentence.text()
        counts = shown.report["counts"]
        assert sum(counts.values()) == len(shown.rows), counts
        self._counts.update(counts)
        return shown

    async def _sample(self) -> Sample:
        """Return what there is once the last run's threads have come to rest."""
        from PySide6.QtWidgets import QApplication

        from flaggui.gui.running.garbage import collect_all

        # The window does so after every twentieth run, when it has nothing else to do.
        collect_all()
        before = None
        for _ in range(20):
            await asyncio.sleep(0.25)
            now = _numbers(self._stranger)
            if now == before:
                break
            before = now
        # What was freed, but kept for what may come, is no growth (malloc_trim(3); glibc only).
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
        pids = _family(os.getpid()) - {self._stranger}
        memory = {pid: _memory(pid) for pid in pids}
        own = memory.pop(os.getpid())
        temporary = sum(len(files) for _, _, files in os.walk(self._folder / "tmp"))
        widgets = len(QApplication.allWidgets())
        return Sample(own, sum(memory.values()), *_numbers(self._stranger), temporary, widgets)


def _numbers(stranger: int) -> tuple[int, int, int, int]:
    """Return how many processes, threads, open files and sockets the program has in all."""
    pids = _family(os.getpid()) - {stranger}
    threads = sum(len(list(Path(f"/proc/{pid}/task").iterdir())) for pid in pids)
    targets = [target for pid in pids for target in _open_files(pid)]
    return len(pids), threads, len(targets), sum(t.startswith("socket:") for t in targets)


def _family(pid: int) -> set[int]:
    """Return `pid`, its children, and theirs."""
    family = {pid}
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            family |= _family(int(child))
    return family


def _open_files(pid: int) -> "Iterator[str]":
    for place in Path(f"/proc/{pid}/fd").iterdir():
        try:
            yield str(place.readlink())
        except FileNotFoundError:
            continue  # the one that reads the folder


def _memory(pid: int) -> int:
    """Return the proportional set size of a process in bytes (proc(5), smaps_rollup)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _words(sample: Sample) -> str:
    megabytes = f"{sample.memory / 1e6:.1f} + {sample.elsewhere / 1e6:.1f} MB"
    names = ("processes", "threads", "files", "sockets", "temporary", "widgets")
    return megabytes + "".join(f", {getattr(sample, name)} {name}" for name in names)


def _until(samples: dict[int, Sample], last: int) -> Sample:
    """Return the least of what there was in the runs before `last`: what leaks is always there.

    What a mode keeps for its next run is there or not, as the mixture has it.
    """
    looks = [astuple(sample) for n, sample in samples.items() if last - _SPAN < n <= last]
    return Sample(*(min(column) for column in zip(*looks, strict=True)))


def _print_verdict(samples: dict[int, Sample], mark: int, last: int, more: float) -> bool:
    """Print the table; return whether nothing grew from run `mark` to run `last`."""
    before, after = _until(samples, mark), _until(samples, last)
    print(f"\nThe least of the looks in the {_SPAN} runs up to the one that is named.")
    print(f"\n| | run {mark} | run {last} | growth | |\n|---|---|---|---|---|")
    whole = True
    for name in Sample.__dataclass_fields__:
        old, new = getattr(before, name), getattr(after, name)
        memory = name in ("memory", "elsewhere")
        some = more if name in ("files", "sockets") else 1.0
        good = new <= old * (_GROWTH if memory else some)
        whole = whole and good
        if memory:
            figures = f"{old / 1e6:.1f} MB | {new / 1e6:.1f} MB | {100 * (new / old - 1):+.1f} %"
        else:
            figures = f"{old} | {new} | {new - old:+}"
        title = {"memory": "memory of the program", "elsewhere": "memory of its children"}
        print(f"| {title.get(name, name)} | {figures} | {'level' if good else '**grew**'} |")
    return whole


if __name__ == "__main__":
    sys.exit(main())
