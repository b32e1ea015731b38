"""What every test shares: a home of its own, loopback only, the real flag server.

Where the system lacks a library of Qt, the tests that need Qt are left out: those in `gui/`
and `accessibility/`, and those marked `qt`. The others pass all the same.
"""

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import PRESETS
from flaggui.core.mode_table import end_all
from flaggui.core.own_process import end_child
from flaggui.core.sources import SOURCES, Source
from flaggui.gui.libraries import missing_libraries

# Before Qt is loaded; the tests under Xvfb are run with QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LACK = missing_libraries()

# Where Python is told to keep no bytecode, every program that a test starts would compile anew all
# that it imports: half a second to a second of the processor for each. It is kept with what pytest
# keeps, for this run and the next, and not beside the sources.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

collect_ignore = ["gui", "accessibility"] if LACK else []


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Take pytest-qt out where Qt cannot be loaded, before it tries to."""
    if LACK:
        pluginmanager.unregister(name="pytest-qt")


def pytest_report_header() -> str | None:
    return f"The tests that need Qt are left out: {LACK}" if LACK else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if LACK and item.get_closest_marker("qt")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and what it starts, an empty home directory; return it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    return folder


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse each connection that Python opens in this process to another host, and fail."""
    strangers: list[Any] = []

    def guarded(method: str) -> Any:
        original = getattr(socket.socket, method)

        def connect(self: socket.socket, address: Any) -> Any:
            # A datagram socket that connects sends nothing: it asks for a route.
            inet = self.family in (socket.AF_INET, socket.AF_INET6)
            if inet and self.type != socket.SOCK_DGRAM and not is_loopback(address[0]):
                strangers.append(address)
                raise ConnectionRefusedError(f"{address[0]} is not this machine")
            return original(self, address)

        return connect

    monkeypatch.setattr(socket.socket, "connect", guarded("connect"))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded("connect_ex"))
    yield
    assert strangers == []


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(autouse=True, scope="module")
def no_process_left() -> Iterator[None]:
    """End the processes that are kept between runs, so that none outlives its module."""
    yield
    end_child()
    end_all()


@pytest.fixture(scope="session")
def session_server() -> Iterator[BuiltinServer]:
    with BuiltinServer.start(PRESETS["LOCAL"]) as server:
        yield server


@pytest.fixture
def server(session_server: BuiltinServer) -> BuiltinServer:
    """Return the built-in server, without delay and counting from one; `set_knobs` slows it."""
    session_server.set_knobs(PRESETS["LOCAL"])
    return session_server


@pytest.fixture
def source(server: BuiltinServer) -> Source:
    """Return the source that `server` is."""
    return replace(SOURCES["builtin"], template=server.template)


@pytest.fixture
def server_log(tmp_path: Path) -> Path:
    """Return the file that `logged_server` writes; `set_knobs` flushes it."""
    return tmp_path / "server.log"


@pytest.fixture
def logged_server(server_log: Path) -> Iterator[BuiltinServer]:
    """Yield a server of this test's own that writes `server_log`."""
    with BuiltinServer.start(PRESETS["LOCAL"], server_log) as server:
        yield server
