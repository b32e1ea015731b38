"""Make one folder with flaggui and the Python it runs on: ``make_program.py [OPTION...]``.

It goes into build/program/flaggui; on macOS, build/program/flaggui.app stands beside it. Needs
uv, which fetches PyInstaller and makes an environment of its own with what flaggui needs and no
more. ``--system-libraries`` is for a package of the distribution that this runs on, and makes
build/linked-program/flaggui; ``--archive PLATFORM`` puts the folder, or the .app, into
dist/flaggui-VERSION-PLATFORM.zip.
"""

import argparse
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "build/program/flaggui"
LINKED_PROGRAM = ROOT / "build/linked-program/flaggui"
"""The one that needs the libraries of the distribution."""
PYINSTALLER = "pyinstaller==6.22.3"
FREEZE = ["uv", "run", "--isolated", "--no-default-groups", "--with", PYINSTALLER]


def make_program(*, system_libraries: bool = False) -> Path:
    """Build the folder anew, in about a minute, and return its path.

    Args:
        system_libraries: Whether libraries of the Linux distribution are left out.

    Raises:
        subprocess.CalledProcessError: A step failed, and has said why.
    """
    # One hash seed, so that the same sources give the same bytecode.
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    subprocess.run([*FREEZE, "python", "packaging/make_icons.py"], cwd=ROOT, check=True)
    program = LINKED_PROGRAM if system_libraries else PROGRAM
    places = ["--distpath", str(program.parent), "--workpath", "build/pyinstaller"]
    quiet = ["--noconfirm", "--clean", "--log-level", "WARN"]
    options = ["--", "--system-libraries"] if system_libraries else []
    command = ["pyinstaller", *quiet, *places, "packaging/flaggui.spec", *options]
    subprocess.run([*FREEZE, *command], cwd=ROOT, env=environment, check=True)
    if sys.platform == "linux":
        _strip(program)
    return program


def _strip(folder: Path) -> None:
    """Take the debug symbols out of Python's own libraries and its extension modules: 30 MB.

    Qt's have none; those that Pillow brings were edited by auditwheel, which strip may break.
    """
    if not shutil.which("strip"):
        print("strip is missing (apt install binutils): the folder stays 30 MB larger.")
        return
    found = [*folder.glob("_internal/**/*.so"), *folder.glob("_internal/libpython*")]
    files = [f for f in found if not {"PIL", "pillow.libs", "PySide6", "shiboken6"} & {*f.parts}]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)


def size(folder: Path) -> int:
    """Return how many bytes the files in `folder` have together."""
    return sum(f.lstat().st_size for f in folder.rglob("*") if f.is_file() or f.is_symlink())


def archive(platform: str) -> Path:
    """Pack what was made into dist/ and return the archive's path."""
    version = runpy.run_path(str(ROOT / "flaggui/__init__.py"))["__version__"]
    made = PROGRAM.with_suffix(".app") if sys.platform == "darwin" else PROGRAM
    target = ROOT / f"dist/flaggui-{version}-{platform}.zip"
    target.parent.mkdir(exist_ok=True)
    if sys.platform == "darwin":  # its tool keeps the links and rights that an .app needs
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(made), str(target)], check=True)
    else:
        shutil.make_archive(str(target.with_suffix("")), "zip", made.parent, made.name)
    return target


def main() -> None:
    """Make the folder, say how large it is, and pack it if that is asked for."""
    parser = argparse.ArgumentParser(description="Make one folder with flaggui and its Python.")
    parser.add_argument("--system-libraries", action="store_true")
    parser.add_argument("--archive", metavar="PLATFORM")
    arguments = parser.parse_args()
    made = make_program(system_libraries=arguments.system_libraries)
    print(f"{made.relative_to(ROOT)}: {size(made) / 1e6:.0f} MB")
    if arguments.archive:
        print(archive(arguments.archive).relative_to(ROOT))


if __name__ == "__main__":
    main()
