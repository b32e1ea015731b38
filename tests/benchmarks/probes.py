"""Children that measure: each is told one job a line and answers with one line of JSON."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

ROOT = Path(__file__).parents[2]
_BYTECODE = Path(gettempdir()) / "flaggui-benchmark-bytecode"
_PATIENCE = 300.0
"""Seconds for one answer."""


class Probe:
    """A child process that runs a module of this package."""

    def __init__(self, module: str, *arguments: str, home: str, platform: str) -> None:
        self._process = subprocess.Popen(
            command(module, *arguments),
            env=environment(home, platform),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.answer: dict[str, Any] = self._answer()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, **job: Any) -> dict[str, Any]:
        """Return the answer to `job`.

        Raises:
            RuntimeError: The child ended, or took longer than 300 s and was ended.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def terminate(self) -> None:
        """Ask the child to end, where the end of its input would tell it nothing."""
        self._process.terminate()

    def close(self) -> None:
        """Let the child end, by force after 10 s."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        watch = threading.Timer(_PATIENCE, self._process.kill)
        watch.daemon = True
        watch.start()
        line = self._process.stdout.readline()
        watch.cancel()
        if not line:
            raise RuntimeError(f"A probe has ended: {self._process.args!r}")
        answer: dict[str, Any] = json.loads(line)
        return answer


@contextmanager
def probe(module: str, *arguments: str, platform: str) -> Iterator[Probe]:
    """Start a probe with a home of its own; end it afterwards."""
    with TemporaryDirectory(prefix="flaggui-benchmark-") as home:
        child = Probe(module, *arguments, home=home, platform=platform)
        try:
            yield child
        finally:
            child.close()


def command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs `module` of this package."""
    return [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]


def environment(home: str, platform: str) -> dict[str, str]:
    """Return our environment with another home, Qt's `platform`, and without proxies.

    Python compiles once and keeps that, whatever our own environment says: as when installed.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("XDG_") and not name.lower().endswith("_proxy")
    }
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    more = {"HOME": home, "QT_QPA_PLATFORM": platform, "PYTHONPYCACHEPREFIX": str(_BYTECODE)}
    return {**kept, **more}


def answer_jobs(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """In the child: answer each job, after a first line that says that it is ready."""
    tell({})
    for line in sys.stdin:
        tell(answer(json.loads(line)))


def tell(answer: dict[str, Any]) -> None:
    """In the child: write an answer."""
    print(json.dumps(answer), flush=True)
