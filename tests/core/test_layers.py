"""Imports go one way, `__main__ -> gui -> core -> resources`, and cost only what they must."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import flaggui

PACKAGE = Path(flaggui.__file__).parent
QT = {"PySide6", "shiboken6", "qasync"}
# The floors of gui: a module or package imports its own siblings and what stands below it.
FLOORS = (
    {"start"},
    {"app"},
    {"window"},
    {"session"},
    {"beside"},
    {"race", "flagset", "stage", "run_log", "opening", "attention", "possible", "galleries"},
    {"panes"},
    {"tabs", "saving"},
    {"countries", "gallery", "runs", "timeline", "toolbar"}
    | {"folding", "frame", "help", "lab", "log_window", "looks", "motion", "status_line"},
    {"running", "style", "actions", "settings", "search"},
    {"language", "announcing"},
    # Loaded without a window as well.
    {"libraries", "modes"},
)


def loaded_by(code: str) -> set[str]:
    """Return the top-level names of all modules in a new process that has run `code`."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def imports(file: Path, root: Path = PACKAGE) -> set[str]:
    """Return the full name of each thing that `file` imports, wherever in it that is done.

    ``from a.b import c`` counts as ``a.b.c``, as c may be a module.
    """
    package = ["flaggui", *file.relative_to(root).parent.parts]
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else []
            base = [*above, *([node.module] if node.module else [])]
            names |= {".".join([*base, alias.name]) for alias in node.names}
    return names


def inside(name: str, *packages: str) -> bool:
    return any(f"{name}.".startswith(f"{package}.") for package in packages)


def room(name: str) -> str:
    """Return the module or package of gui that the full name of a module is in."""
    return name.removeprefix("flaggui.gui.").partition(".")[0]


def imports_between_rooms(gui: Path) -> Iterator[tuple[str, str]]:
    """Yield (room, room) for each import from one module or package of `gui` to another."""
    rooms = {path.stem for path in gui.iterdir() if path.stem not in ("__init__", "__pycache__")}
    for file in sorted(gui.rglob("*.py")):
        here = file.relative_to(gui).parts[0].removesuffix(".py")
        for name in sorted(imports(file, gui.parent)):
            if inside(name, "flaggui.gui") and room(name) in rooms - {here}:
                yield here, room(name)


def test_core_loads_no_qt() -> None:
    loaded = loaded_by(
        "import flaggui.core, importlib, pkgutil\n"
        "for module in pkgutil.walk_packages(flaggui.core.__path__, 'flaggui.core.'):\n"
        "    importlib.import_module(module.name)"
    )
    assert {"aiohttp", "requests", "PIL"} <= loaded  # it did import them all
    assert not loaded & QT


@pytest.mark.parametrize(
    "name", ["run", "flag", "options", "mode_table", "report", "arguments", "galleries.sizes"]
)
def test_what_a_window_needs_to_open_is_light(name: str) -> None:
    loaded = loaded_by(f"import flaggui.core.{name}")
    assert "flaggui" in loaded
    assert not loaded & {"PIL", "requests", "aiohttp", *QT}


@pytest.mark.parametrize("name", ["blocking", "aio"])
def test_readers_load_the_decoder_before_the_clock_starts(name: str) -> None:
    assert "PIL" in loaded_by(f"import flaggui.core.{name}")


def test_only_gui_imports_qt() -> None:
    users = {file for file in PACKAGE.rglob("*.py") if any(inside(n, *QT) for n in imports(file))}
    assert users
    assert {file for file in users if PACKAGE / "gui" not in file.parents} == set()


def test_core_does_not_import_gui_nor_resources_anything_of_ours() -> None:
    files = list((PACKAGE / "core").rglob("*.py"))
    assert len(files) > 10
    wrong = {(f.name, n) for f in files for n in imports(f) if inside(n, "flaggui.gui")}
    assert wrong == set()
    # An installed package may have data beside it, but nothing in it is a module.
    ours = [name for name in imports(PACKAGE / "resources.py") if inside(name, "flaggui")]
    assert ours == []


def test_inside_gui_imports_lead_downstairs() -> None:
    floor = {name: number for number, names in enumerate(FLOORS) for name in names}
    found = set(imports_between_rooms(PACKAGE / "gui"))
    assert len(found) > 20
    assert {(here, there) for here, there in found if floor[here] >= floor[there]} == set()


def test_no_way_of_importing_is_overlooked(tmp_path: Path) -> None:
    gui = tmp_path / "gui"
    gui.mkdir()
    for name in ("page", "tiles", "window"):
        (gui / f"{name}.py").touch()
    (gui / "tiles.py").write_text(
        "from . import page\nfrom .window import Window\nfrom ..core import run\n"
        "def late():\n    import flaggui.gui.page\n    from flaggui.gui import window\n"
    )
    ours = {"core.run", "gui.page", "gui.window", "gui.window.Window"}
    assert imports(gui / "tiles.py", tmp_path) == {f"flaggui.{name}" for name in ours}
    assert set(imports_between_rooms(gui)) == {("tiles", "page"), ("tiles", "window")}
