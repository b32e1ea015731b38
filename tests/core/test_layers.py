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
WIRING = {"app", "window"}  # modules of gui that may import any sibling
LEAVES = {"icons", "theme"}  # modules of gui that any sibling may import, beside *_paint


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


def sibling_imports(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (module, imported module) for each import within `folder`, a folder of flaggui."""
    siblings = {file.stem for file in folder.glob("*.py")}
    prefix = f"flaggui.{folder.name}."
    for file in sorted(folder.rglob("*.py")):
        for name in sorted(imports(file, folder.parent)):
            sibling = name.removeprefix(prefix).partition(".")[0]
            if name.startswith(prefix) and sibling in siblings:
                yield file.stem, sibling


def test_core_loads_no_qt() -> None:
    loaded = loaded_by(
        "import flaggui.core, importlib, pkgutil\n"
        "for module in pkgutil.walk_packages(flaggui.core.__path__, 'flaggui.core.'):\n"
        "    importlib.import_module(module.name)"
    )
    assert {"aiohttp", "requests", "PIL"} <= loaded  # it did import them all
    assert not loaded & QT


@pytest.mark.parametrize("name", ["run", "flag", "options", "mode_table", "report", "arguments"])
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


def test_inside_gui_only_the_window_imports_its_siblings() -> None:
    found = {
        (module, sibling)
        for module, sibling in sibling_imports(PACKAGE / "gui")
        if module not in WIRING and sibling not in LEAVES and not sibling.endswith("_paint")
    }
    assert found == set()


def test_leaves_of_gui_import_no_sibling() -> None:
    found = set(sibling_imports(PACKAGE / "gui"))
    assert {(module, sibling) for module, sibling in found if module in LEAVES} == set()


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
    assert set(sibling_imports(gui)) == {("tiles", "page"), ("tiles", "window")}
