"""Where flaggui's data files are: in a wheel, an editable install or a frozen program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# Wheels and frozen programs carry the data inside the package; a clone has it beside it.
_ROOT = next(
    (p for p in (_PACKAGE / "_resources", _PACKAGE.parent / "resources") if p.is_dir()),
    _PACKAGE / "_resources",
)


def resource(name: str) -> Path:
    """Return the path of the data file or folder called `name`, such as ``countries.json``."""
    return _ROOT / name
