"""Leaving at any moment, in any mode: gone within two seconds, with everything that was started."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from flaggui.core.mode_table import MODES
from tests.benchmarks.kill import Wrong, check_nothing_temporary, old_gallery, version
from tests.end_to_end.test_window_command import (
    alive,
    descendants,
    open_connections,
    said,
    wait_until_gone,
)

pytestmark = pytest.mark.qt

COMMAND = (sys.executable, "-m", "flaggui")
ROOT = Path(__file__).parents[2]
SECONDS = 2.0
WAYS = [*MODES, "thread-futures+own", "asyncio+own", "qtnetwork+own", "process-pool+own"]
"""Every mode, and some in a process of their own."""
# Which signal, and whether there is a window, changes from one way to the next.
LEAVING = [
    pytest.param(
        way, window, signal.SIGTERM if (n + window) % 2 else signal.SIGINT, id=f"{way}-{n}"
    )
    for n, way in enumerate(WAYS)
    for window in (False, True)
]


@contextmanager
def started(home: Path, *words: object) -> Iterator[subprocess.Popen[str]]:
    """Start flaggui with `words` in the folder `home`, and leave no process behind."""
    process = subprocess.Popen(
        [*COMMAND, *map(str, words)],
        env={
            **os.environ,
            "HOME": str(home),
            "TMPDIR": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        },
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if alive(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdout, process.stderr):
            assert pipe
            pipe.close()


def connections(process: subprocess.Popen[str]) -> int:
    """Return how many connections `process` and those it started have opened."""
    return sum(open_connections(pid) for pid in (process.pid, *descendants(process.pid)))


@pytest.mark.parametrize(("way", "window", "number"), LEAVING)
def test_eight_stalled_downloads_are_left_within_two_seconds(
    way: str, window: bool, number: signal.Signals, home: Path
) -> None:
    mode, _, own = way.partition("+")
    words = ["--mode", mode, "--latency", "20000", "--own-process"]
    words = words[: 5 if own else 4]
    if window:
        words += ["--workers", "8", "--start"]
    else:
        words = ["download", *words, "-m", "8", "-o", str(home / "flags")]
    stalled = 1 if mode == "sequential" else 8
    with started(home, *words) as process:
        deadline = time.monotonic() + 40
        # Each connection is seen from both of its ends, for the server is a child too.
        while connections(process) < 2 * stalled:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        children = descendants(process.pid)
        begun = time.monotonic()
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
        seconds = time.monotonic() - begun
        print(f"{way}, {'window' if window else 'command'}: {seconds:.2f} s")
        assert said(errors) == []
        assert wait_until_gone(children, 1) == set()
        assert seconds < SECONDS
    assert process.returncode in ((0,) if window else (130,))


@pytest.mark.parametrize("seed", range(4))
def test_leaving_while_a_gallery_is_saved(seed: int, home: Path, tmp_path: Path) -> None:
    luck = random.Random(seed)
    place = tmp_path / "place"
    place.mkdir()
    old_gallery(place)
    words = ["--select", "all", "--latency", "0", "--start", "--save", place / "gallery"]
    if seed % 2:
        words = ["download", "-a", "-l", "250", "--latency", "0", "-o", place / "gallery"]
    with started(home, *words) as process:
        deadline = time.monotonic() + 40
        while not any(home.rglob("saving-*.json")):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.002)
        time.sleep(luck.uniform(0, 0.1))
        children = descendants(process.pid)
        begun = time.monotonic()
        process.send_signal(luck.choice([signal.SIGINT, signal.SIGTERM]))
        _, errors = process.communicate(timeout=20)
        seconds = time.monotonic() - begun
        assert said(errors) == []
        assert wait_until_gone(children, 1) == set()
        assert seconds < SECONDS
    with started(home, "download", "BR", "--latency", "0", "-o", tmp_path / "other") as process:
        process.communicate(timeout=40)
    try:
        check_nothing_temporary(home, place, tmp_path)
        assert version(place / "gallery") in ("old", "new")
    except Wrong as error:
        raise AssertionError(str(error)) from error
