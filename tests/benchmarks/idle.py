"""What a window does and holds while nobody does anything, against a bare one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import sleep

from tests.benchmarks.plan import Plan
from tests.benchmarks.probes import probe
from tests.benchmarks.rows import Row, gathered, in_turns

_SETTLE = 3.0
_WATCH = 3.0


def rows(plan: Plan) -> Iterator[Row]:
    """Yield processor time and wake-ups of 3 idle seconds, from 3 s after the first paint on."""
    measures = {kind: partial(_idle, kind, plan) for kind in ("bare", "flaggui")}
    found = gathered(in_turns(plan.repeat, measures))

    def row(words: str, what: str, unit: str, limit: float | None) -> Row:
        ours, theirs = ([s[what] for s in found[kind]] for kind in ("flaggui", "bare"))
        return Row(f"idle window, {words}", unit, ours, "bare window", theirs, "difference", limit)

    yield row(f"CPU time in {_WATCH:.0f} s", "cpu", "ms", 0.0)
    yield row(f"wake-ups of the main thread in {_WATCH:.0f} s", "main", "", 0.0)
    yield row(f"wake-ups of all threads in {_WATCH:.0f} s", "all", "", 0.0)
    yield row("memory (RSS)", "rss", "MB", 25e6)


def resident(pid: int) -> int:
    """Return the resident size of process `pid` in bytes (proc(5), VmRSS)."""
    return 1024 * _field(Path(f"/proc/{pid}/status"), "VmRSS")


def _idle(kind: str, plan: Plan) -> dict[str, float]:
    with probe("plain_window", kind, "--stay", platform=plan.platform) as child:
        try:
            sleep(_SETTLE)
            before = _looked_at(child.pid)
            sleep(_WATCH)
            after = _looked_at(child.pid)
            found = {name: after[name] - before[name] for name in after}
            return {**found, "rss": resident(child.pid)}
        finally:
            child.terminate()


def _looked_at(pid: int) -> dict[str, float]:
    """Return the CPU seconds of a process, and how often its threads have gone to sleep."""
    tasks = {int(task.name): task for task in Path(f"/proc/{pid}/task").iterdir()}
    sleeps = {n: _field(task / "status", "voluntary_ctxt_switches") for n, task in tasks.items()}
    # The first number of schedstat: nanoseconds on a processor (Documentation/scheduler).
    on_processor = (int((task / "schedstat").read_text().split()[0]) for task in tasks.values())
    return {"cpu": sum(on_processor) / 1e9, "main": sleeps[pid], "all": sum(sleeps.values())}


def _field(file: Path, name: str) -> int:
    for line in file.read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    raise ValueError(f"{file} says nothing of {name}")
