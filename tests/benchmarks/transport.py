"""Thousands of requests without delay: processor and wall-clock time against plain clients."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import PRESETS
from tests.benchmarks.plan import Plan
from tests.benchmarks.probes import probe
from tests.benchmarks.rows import Row, gathered, in_turns

_WORKERS = 30
_WAYS = (
    "asyncio",
    "aiohttp",
    "asyncio-checked",
    "aiohttp-checked",
    "aiohttp-thumbnails",
    "thread-futures",
    "requests",
)


def rows(plan: Plan) -> Iterator[Row]:
    """Yield processor and wall-clock time of each way against its rival."""
    found = _measured(plan)
    gets = f"{plan.many} GETs @ 0 ms, W={_WORKERS}"
    bare = "transport alone, image checks off"

    def times(way: str, what: str) -> list[float]:
        return [sample[what] for sample in found[way]]

    def row(ours: str, theirs: str, what: str, note: str, limit: float | None) -> Row:
        clock = {"cpu": "CPU", "wall": "wall clock"}[what]
        words = f"{gets}, {ours.removesuffix('-checked')}, {clock}, {note}"
        rival = f"{_NAMES.get(theirs, theirs)}"
        return Row(words, "s", times(ours, what), rival, times(theirs, what), at_most=limit)

    checks = "every check on"
    yield row("asyncio", "aiohttp", "cpu", bare, 1.3)
    yield row("asyncio", "aiohttp", "wall", bare, None)
    if "curl" in found:
        yield row("asyncio", "curl", "wall", bare, 1.0)
    if "aria2c" in found:
        yield row("asyncio", "aria2c", "wall", bare, None)
    yield row("asyncio-checked", "aiohttp-checked", "cpu", checks, 1.2)
    yield row("asyncio-checked", "aiohttp-checked", "wall", checks, None)
    # Loading is a check; a thumbnail is a service, and most of the work.
    yield row("asyncio-checked", "aiohttp-thumbnails", "cpu", checks, None)
    yield row("thread-futures", "requests", "cpu", bare, None)
    yield row("thread-futures", "requests", "wall", bare, None)


_NAMES = {
    "aiohttp": "plain aiohttp",
    "aiohttp-checked": "plain aiohttp, sha256 and Pillow's load()",
    "aiohttp-thumbnails": "plain aiohttp, sha256 and Pillow's thumbnail()",
    "requests": "plain requests in a thread pool",
    "curl": "curl --parallel, its start included",
    "aria2c": "aria2c, its start included",
}


def _measured(plan: Plan) -> dict[str, list[Any]]:
    with ExitStack() as stack:
        server = stack.enter_context(BuiltinServer.start(PRESETS["LOCAL"]))
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="flaggui-benchmark-")))
        job = {"number": plan.many, "workers": _WORKERS, "template": server.template}
        measures: dict[str, Callable[[], Any]] = {}
        for way in _WAYS:
            child = stack.enter_context(probe("getting", way, platform=plan.platform))
            measures[way] = partial(child.ask, **job)
        for name, write in (("curl", _curl), ("aria2c", _aria2c)):
            if shutil.which(name):
                told = write(folder, server.template, plan.many)
                measures[name] = partial(_timed, told)
        return gathered(in_turns(plan.repeat, measures))


def _curl(folder: Path, template: str, number: int) -> list[str]:
    config = folder / "curl.txt"
    lines = [f'url = "{url}"\noutput = "/dev/null"\n' for url in _urls(template, number)]
    config.write_text("".join(lines), encoding="utf-8")
    return [
        "curl", "--silent", "--fail", "--parallel", "--parallel-max", str(_WORKERS),
        "--noproxy", "*", "--config", str(config),
    ]  # fmt: skip


def _aria2c(folder: Path, template: str, number: int) -> list[str]:
    # It has to write files: it cannot throw a body away.
    config = folder / "aria2c.txt"
    lines = [f"{url}\n  out={i}\n" for i, url in enumerate(_urls(template, number))]
    config.write_text("".join(lines), encoding="utf-8")
    return [
        "aria2c", "--quiet", "--no-proxy=*", f"--max-concurrent-downloads={_WORKERS}",
        "--allow-overwrite=true", f"--dir={folder / 'aria2c'}", f"--input-file={config}",
    ]  # fmt: skip


def _urls(template: str, number: int) -> Iterator[str]:
    codes = islice(cycle(countries()), number)
    return (template.replace("{cc}", code.lower()) for code in codes)


def _timed(told: list[str]) -> dict[str, float]:
    began = time.monotonic()
    # curl draws a meter of parallel downloads whatever it is told.
    process = subprocess.Popen(told, stderr=subprocess.DEVNULL)
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, told
    return {"wall": time.monotonic() - began, "cpu": used.ru_utime + used.ru_stime}
