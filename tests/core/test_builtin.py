"""The flag server as a child process: started, told new knobs, never left behind."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import PRESETS, Knobs

FAST = PRESETS["LOCAL"]


@pytest.fixture(scope="module")
def server() -> Iterator[BuiltinServer]:
    with BuiltinServer.start(FAST) as server:
        yield server


def get(server: BuiltinServer, cc: str = "br") -> requests.Response:
    return requests.get(server.template.format(cc=cc), timeout=5)


def connect(template: str) -> socket.socket:
    return socket.create_connection(("127.0.0.1", urlsplit(template).port or 0), timeout=5)


def test_it_serves(server: BuiltinServer) -> None:
    assert server.alive
    assert get(server).content.startswith(b"GIF8")


def test_new_knobs_apply_at_once_and_count_anew(server: BuiltinServer) -> None:
    knobs = Knobs(latency=0, jitter=0, error_rate=0.5, seed=2)
    rounds = []
    for _ in range(2):
        server.set_knobs(knobs)
        rounds.append([get(server).status_code for _ in range(8)])
    server.set_knobs(FAST)
    assert rounds[0] == rounds[1] == [418 if knobs.fails("br", n) else 200 for n in range(1, 9)]
    assert set(rounds[0]) == {200, 418}
    assert get(server).status_code == 200


def test_ctrl_c_in_the_terminal_leaves_the_child_alone(server: BuiltinServer) -> None:
    os.kill(server._process.pid, signal.SIGINT)
    server.set_knobs(FAST)
    assert get(server).status_code == 200


def test_a_control_line_that_is_no_knobs_is_answered_with_a_sentence() -> None:
    command = [sys.executable, "-m", "flaggui", "serve", "--child"]
    lines = b'not JSON\n{"latency": -1}\n{"latency": 0}\n'
    run = subprocess.run(command, input=lines, capture_output=True, check=True, timeout=10)
    replies = [json.loads(line) for line in run.stdout.splitlines()]
    assert [set(reply) for reply in replies] == [{"port"}, {"error"}, {"error"}, {"ok"}]
    assert run.stderr == b""


def test_the_log_is_complete_once_new_knobs_are_taken_up(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with BuiltinServer.start(FAST, log) as server:
        assert get(server).status_code == 200
        server.set_knobs(FAST)
        assert [json.loads(line)["cc"] for line in log.read_text().splitlines()] == ["br"]


def test_close_ends_the_child_even_with_requests_open() -> None:
    server = BuiltinServer.start(Knobs(latency=60, jitter=0))
    with connect(server.template) as sock:
        sock.sendall(b"GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\n\r\n")
        start = time.monotonic()
        server.close()
        server.close()
        assert time.monotonic() - start < 2
    assert not server.alive
    assert server._process.returncode == 0  # it ended by itself
    with pytest.raises(OSError, match="gone"):
        server.set_knobs(FAST)


def test_a_child_that_was_killed_is_noticed() -> None:
    with BuiltinServer.start(FAST) as server:
        server._process.kill()
        server._process.wait(5)
        assert not server.alive
        with pytest.raises(OSError, match="gone"):
            server.set_knobs(FAST)


def test_the_child_dies_with_a_parent_that_is_killed() -> None:
    code = (
        "import sys; from flaggui.core.builtin import BuiltinServer;"
        "from flaggui.core.knobs import Knobs;"
        "server = BuiltinServer.start(Knobs());"
        "print(server.template, flush=True); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe) as parent:
        assert parent.stdout is not None
        template = parent.stdout.readline().decode().strip()
        with connect(template) as sock:
            parent.kill()
            assert parent.wait(5) == -signal.SIGKILL
            assert sock.recv(1) == b""  # the server shuts what it has open
        with pytest.raises(ConnectionRefusedError):
            connect(template)


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"cannot use .*directory"):
        BuiltinServer.start(FAST, tmp_path)


def test_the_parent_needs_no_aiohttp() -> None:
    code = "import sys, flaggui.core.builtin; sys.exit('aiohttp' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=20)
