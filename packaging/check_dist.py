"""Make the wheel and the sdist, and prove them: ``check_dist.py``; needs uv and a network.

Both are built twice, from copies of the sources in different places, and must be the same byte by
byte. Then twine judges them, and the wheel is run from uvx and from pipx, each in an environment of
its own. dist/ then holds both.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(".*", "build", "dist", "downloads", "__pycache__", "uv.lock")
TWINE = "twine>=6.1"
PIPX = "pipx>=1.7"


def build(work: Path) -> dict[str, str]:
    """Build from a copy of the sources in `work`; return the files' names and their SHA-256."""
    sources = work / "sources"
    shutil.copytree(ROOT, sources, ignore=LEFT_OUT)
    shutil.copyfile(ROOT / ".gitignore", sources / ".gitignore")
    for path in sources.rglob("*"):
        os.utime(path)  # when a clone was made says nothing
    run("uv", "build", "--quiet", "--out-dir", str(work / "dist"), str(sources))
    files = sorted((work / "dist").glob("flaggui*"))
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def run(*command: str, cwd: Path = ROOT, **variables: str) -> str:
    """Return what `command` writes; end with it if it fails."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | {"NO_COLOR": "1"} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}\n“{' '.join(command)}” ended with {done.returncode}.")
    return done.stdout.strip()


def check_installed(work: Path, wheel: str) -> None:
    """Run the `wheel` from uvx, and from pipx in a home of its own."""
    download = ("download", "BR", "CN", "--latency", "0", "-o", str(work / "gallery"))
    uvx = ("uvx", "--isolated", "--from", wheel, "flaggui")
    print("uvx:", run(*uvx, "--version", cwd=work).splitlines()[-1])
    print(run(*uvx, *download, cwd=work).splitlines()[-2])
    places = {"PIPX_HOME": str(work / "pipx"), "PIPX_BIN_DIR": str(work / "bin")}
    places["PIPX_MAN_DIR"] = str(work / "man")
    run("uvx", "--from", PIPX, "pipx", "install", wheel, cwd=work, **places)
    print("pipx:", run(str(work / "bin/flaggui"), "--version", cwd=work))
    print(run(str(work / "bin/flaggui"), *download, cwd=work).splitlines()[-2])
    if os.name == "posix" and not (work / "man/man1/flaggui.1").exists():
        sys.exit("pipx did not find the man page in the wheel.")


def main() -> None:
    """Build twice, compare, judge and run."""
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        once, again = build(Path(first)), build(Path(second))
        if once != again or len(once) != 2:
            sys.exit(f"Two builds differ: {once}, {again}")
        print(
            "Built twice, the same bytes:", *(f"{d}  {name}" for name, d in once.items()), sep="\n"
        )
        (ROOT / "dist").mkdir(exist_ok=True)
        files = [shutil.copy(Path(first, "dist", name), ROOT / "dist") for name in once]
        print(run("uvx", "--from", TWINE, "twine", "check", "--strict", *map(str, files)))
        wheel = next(str(file) for file in files if str(file).endswith(".whl"))
        check_installed(Path(first), wheel)


if __name__ == "__main__":
    main()
