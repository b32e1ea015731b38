"""What the system lacks is said in one sentence, by the real loader and real displays.

A library is taken away by writing another name of the same length into a copy of the Qt plugin
that needs it.
"""

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flaggui.gui import libraries
from flaggui.gui.libraries import missing_libraries

DISPLAY = os.environ.get("DISPLAY", "")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def xcb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the xcb plugin in a copy of PySide6 that Python finds first."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations
    real = Path(spec.submodule_search_locations[0], "Qt")
    copy = tmp_path / "PySide6" / "Qt"
    (copy / "plugins").mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (copy / "lib").symlink_to(real / "lib")
    shutil.copytree(real / "plugins/platforms", copy / "plugins/platforms")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "PySide6", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    return copy / "plugins/platforms/libqxcb.so"


@pytest.fixture
def silent() -> Iterator[str]:
    """Yield the name of an X display that takes a connection and never answers."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        yield f"127.0.0.1:{port - 6000}"


def take_away(plugin: Path, library: str) -> str:
    """Make `plugin` need another library than `library`; return its name."""
    other = library.replace("lib", "no-", 1)
    content = plugin.read_bytes()
    assert content.count(library.encode() + b"\0") == 1
    plugin.write_bytes(content.replace(library.encode() + b"\0", other.encode() + b"\0"))
    return other


def test_nothing_is_missing_where_qt_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_libraries() == ""
    assert missing_libraries(window=False) == ""


def test_it_names_the_library_that_the_loader_misses(
    xcb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = take_away(xcb, "libxcb-cursor.so.0")
    assert missing_libraries() == f"{other} is missing."
    packages = libraries._XCB | {other: libraries._XCB["libxcb-cursor.so.0"]}
    monkeypatch.setitem(libraries._OF_PLATFORM, "xcb", packages)
    assert missing_libraries() == (
        f"{other} is missing; install it with “apt install libxcb-cursor0” (Debian, Ubuntu) or "
        "“dnf install xcb-util-cursor” (Fedora)."
    )


def test_all_that_is_missing_is_installed_at_once(
    xcb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = take_away(xcb, "libxcb-cursor.so.0")
    others = {f"libnone{n}.so.0": (f"debian{n}", "fedora") for n in range(3)}
    packages = {first: ("cursor", "fedora"), **others}
    monkeypatch.setitem(libraries._OF_PLATFORM, "xcb", packages)
    assert missing_libraries() == (
        f"{first}, libnone0.so.0, libnone1.so.0 and 1 more are missing; install them with “apt "
        "install cursor debian0 debian1 debian2” (Debian, Ubuntu) or “dnf install fedora” (Fedora)."
    )


def test_a_library_that_does_not_fit_is_no_missing_one(xcb: Path) -> None:
    xcb.write_bytes(b"nothing that a loader takes")
    sentence = missing_libraries()
    assert sentence.startswith(f"Qt cannot be loaded: {xcb}: ")
    assert "missing" not in sentence


def test_another_platform_that_works_is_enough(xcb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take_away(xcb, "libxcb-cursor.so.0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb;offscreen")
    assert missing_libraries() == ""


@pytest.mark.parametrize(
    ("variable", "value", "sentence"),
    [
        ("DISPLAY", ":987", "The display :987 cannot be opened."),
        ("DISPLAY", "nonsense", "The display nonsense cannot be opened."),
        ("WAYLAND_DISPLAY", "wayland-987", "The display wayland-987 cannot be opened."),
        ("QT_QPA_PLATFORM", "xcb", "DISPLAY names no display."),
        (
            "QT_QPA_PLATFORM",
            "sea",
            "Qt has no platform “sea”, which QT_QPA_PLATFORM names.",
        ),
    ],
)
def test_a_display_that_cannot_be_opened(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(variable, value)
    lack = missing_libraries()
    # A machine for tests need not have the libraries of every platform.
    assert lack == sentence or "install" in lack


def test_a_display_that_never_answers_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    monkeypatch.setenv("DISPLAY", silent)
    monkeypatch.setattr(libraries, "_PATIENCE", 0.1)
    start = time.monotonic()
    lack = missing_libraries()
    assert lack == f"The display {silent} cannot be opened." or "install" in lack
    assert time.monotonic() - start < 2


def test_an_open_wayland_display_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "here")
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(str(tmp_path / "here"))
        server.listen()
        lack = missing_libraries()
    assert lack == "" or "install" in lack


@pytest.mark.xserver
def test_a_real_display_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", DISPLAY)
    assert missing_libraries() == ""


def test_the_command_says_it_and_exits_with_1(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "sea")
    command = [sys.executable, "-m", "flaggui"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    sentence = "flaggui: Qt has no platform “sea”, which QT_QPA_PLATFORM names.\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", sentence)


def test_looking_loads_no_python_module_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    code = (
        "import sys; from flaggui.gui.libraries import missing_libraries; "
        "print(missing_libraries(), 'PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == " False\n"
