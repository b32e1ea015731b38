"""``flaggui serve`` as a person starts it."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

SERVE = [sys.executable, "-m", "flaggui", "serve"]


@contextmanager
def serving(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Yield the process and the address it says it serves flags at."""
    command = [*SERVE, "--port", "0", *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            said = re.match("Serving flags at (http://[^ ,]+)", process.stdout.readline())
            assert said is not None
            yield process, said[1]
        finally:
            process.kill()


def test_the_books_layout(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving("--preset", "LOCAL", "--log", str(log)) as (process, base):
        with requests.Session() as session:
            session.trust_env = False
            assert session.get(f"{base}/br/br.gif", timeout=5).content.startswith(b"GIF8")
            assert session.get(f"{base}/br/br.png", timeout=5).content.startswith(b"\x89PNG")
            metadata = session.get(f"{base}/br/metadata.json", timeout=5).json()
            assert metadata["country"] == "Brazil"
            assert session.get(f"{base}/zz/zz.gif", timeout=5).status_code == 404
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["cc"] for line in lines] == ["br", "br", "br", "zz"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it(number: signal.Signals) -> None:
    with serving() as (process, _base):
        os.kill(process.pid, number)
        assert process.wait(5) == 0


def test_a_port_that_is_taken() -> None:
    with serving() as (_process, base):
        port = base.split(":")[2].split("/")[0]
        other = subprocess.run(
            [*SERVE, "--port", port], capture_output=True, text=True, timeout=10, check=False
        )
    assert other.returncode == 1
    assert other.stderr == f"flaggui: The flag server cannot use port {port}: " + (
        "Address already in use.\n"
    )


@pytest.mark.parametrize(
    "options", [["--latency", "-1"], ["--port", "99999"], ["--slow", "BR"], ["--error-rate", "7"]]
)
def test_options_that_make_no_sense(options: list[str]) -> None:
    done = subprocess.run(
        [*SERVE, *options], capture_output=True, text=True, timeout=10, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("flaggui")
    assert done.stderr.count("\n") == 1
