"""The round trip of flaggui's package through a minimal Debian: install, run, remove.

The root has no X server and no font but what the package depends on; the X server is outside.
Needs to be root, and the right to mount.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
TOOLS = {
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "man": "man-db",
    "Xvfb": "xvfb",
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
}
MODES = (
    "thread-futures",
    "sequential",
    "thread-map",
    "asyncio",
    "process-pool",
    "qthreadpool",
    "qtnetwork",
)
CHOSEN = "BR,CN,DE,EG,ES,FR,ID,IN,JP,US"
# Of apt, dpkg and the loader themselves; and the homes of people, where no package may delete.
IGNORED = (
    "./dev", "./home", "./proc", "./run", "./sys", "./tmp",
    "./var/cache/apt", "./var/cache/ldconfig", "./var/lib/apt", "./var/log",
)  # fmt: skip
START = """
mount --bind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/dev/shm" && mount -t proc proc "$0/proc"
mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
exec chroot "$0" "$@"
"""


def check(package: Path, tarball: Path) -> None:
    """Judge `package`, then install, run and remove it in a root made from `tarball`.

    Raises:
        SystemExit: It failed, or something to check it with is missing; one sentence says which.
        subprocess.CalledProcessError: A step failed, and has said why.
    """
    if missing := [name for tool, name in TOOLS.items() if not shutil.which(tool)]:
        sys.exit(f"Missing: apt install {' '.join(missing)}")
    if os.geteuid():
        sys.exit("Only root can make a root to install in: run this with sudo.")
    judge(package)
    make_tarball(tarball)
    with TemporaryDirectory(prefix="flaggui-deb-") as folder, display() as name:
        root = Path(folder)
        subprocess.run(["tar", "-xpf", str(tarball), "-C", folder], check=True)
        root.chmod(0o755)  # a temporary folder is its owner's alone
        prepare(root)
        before = paths(root)
        install(root, package)
        read_man(root)
        use(root, name)
        remove(root)
        left = sorted(set(paths(root)) - set(before))
        gone = sorted(set(before) - set(paths(root)))
        if left or gone:
            sys.exit(f"Left behind: {left}; missing: {gone}")
    print(f"Removed: nothing is left, the same {len(before)} paths as before.")


def judge(package: Path) -> None:
    """Have Debian's and freedesktop.org's tools judge the package and what describes it."""
    with TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        share = Path(folder, "usr/share")
        for file in share.glob("applications/*"):
            subprocess.run(["desktop-file-validate", str(file)], check=True)
        for file in share.glob("metainfo/*"):
            subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], check=True)
    lintian = ["lintian", "--fail-on", "error,warning", "--allow-root", str(package)]
    subprocess.run(lintian, check=True)
    print("lintian, desktop-file-validate and appstreamcli find nothing.")


def make_tarball(tarball: Path) -> None:
    """Make a minimal Debian 12 as `tarball`, in some minutes, unless it is there."""
    if tarball.exists():
        return
    with TemporaryDirectory(prefix="flaggui-root-") as folder:
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", folder], check=True)
        tarball.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["tar", "-cf", str(tarball), "-C", folder, "."], check=True)


@contextmanager
def display() -> Iterator[str]:
    """Yield the name of an X server's display outside of the root."""
    reader, writer = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *screen], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def inside(root: Path, *command: str, user: str = "root", **variables: str) -> str:
    """Run `command` in `root`, at most five minutes, and return what it writes."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **variables}
    environment |= {"DEBIAN_FRONTEND": "noninteractive"}
    if user != "root":
        command = ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", *command)
        environment["HOME"] = f"/home/{user}"
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-ec", START, str(root), *command],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}\n“{' '.join(command)}” ended with {done.returncode}.")
    return done.stdout


def prepare(root: Path) -> None:
    """Give `root` a name server, a list of packages and a user."""
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    inside(root, "apt-get", "update", "-q")
    inside(root, "useradd", "--create-home", "student")


def paths(root: Path) -> list[str]:
    """Return every path in `root` that a package could leave behind."""
    found = (f"./{path.relative_to(root)}" for path in root.rglob("*"))
    return [path for path in found if not path.startswith(IGNORED)]


def install(root: Path, package: Path) -> None:
    """Install the package with what it depends on and no more; every library must be there."""
    shutil.copyfile(package, root / package.name)
    text = inside(
        root, "apt-get", "install", "-q", "-y", "--no-install-recommends", f"/{package.name}"
    )
    (root / package.name).unlink()
    print("Installed:", text[text.index("The following NEW") :].partition("\n0 upgraded")[0])
    if libraries := lacking(root):
        sys.exit(f"The package does not declare {', '.join(sorted(libraries))}.")


def lacking(root: Path) -> set[str]:
    """Return the libraries that the installed program's files are linked to and that are missing.

    Those of Qt's plugin for GTK's dialogs are recommended, not needed.
    """
    script = (
        "find /usr/lib/flaggui -type f \\( -name '*.so*' -o -name flaggui \\) "
        "! -name libqgtk3.so -exec ldd {} +"
    )
    # Where the start program has libraries looked for first.
    place = "/usr/lib/flaggui/_internal"
    lines = inside(root, "sh", "-c", script, LD_LIBRARY_PATH=place).splitlines()
    return {line.split()[0] for line in lines if "not found" in line}


def read_man(root: Path) -> None:
    """Read the man page as it was installed; groff must have nothing to say against it."""
    page = root / "usr/share/man/man1/flaggui.1.gz"
    environment = os.environ | {"MANWIDTH": "80", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["man", "--warnings", "--local-file", str(page)],
        env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    if done.stderr or "--reset-settings" not in done.stdout:
        sys.exit(f"The man page is faulty: {done.stderr}")
    print(f"The man page has {len(done.stdout.splitlines())} lines.")


def use(root: Path, name: str) -> None:
    """Do the main job in every mode in the window, and without one, as a user."""
    print(inside(root, "flaggui", "--version", user="student").strip())
    inside(root, "flaggui", "--help", user="student")
    told = inside(
        root, "flaggui", "download", "--latency", "50", "-o", "/home/student/headless",
        user="student",
    )  # fmt: skip
    print(told.strip().splitlines()[-2])
    judge_gallery(root / "home/student/headless", 20)
    for mode in MODES:
        seconds = [main_job(root, name, mode) for _ in range(3 if mode == MODES[0] else 1)]
        words = ", ".join(f"{s:.2f} s" for s in seconds)
        print(f"{mode}: done; from exec until the window could be used {words}")


def main_job(root: Path, name: str, mode: str) -> float:
    """Choose, download, save and quit in the window; return the seconds until it was usable.

    A picture of the window is left in build/ to look at.
    """
    home = root / "home/student"
    shutil.rmtree(home / mode, ignore_errors=True)
    began = time.monotonic()
    inside(
        root, "flaggui", "--select", CHOSEN, "--mode", mode, "--latency", "50", "--start",
        "--save", f"/home/student/{mode}", "--report", f"/home/student/{mode}.json",
        "--screenshot", f"/home/student/{mode}.png", "--quit",
        user="student", DISPLAY=name,
    )  # fmt: skip
    judge_gallery(home / mode, 10)
    report = json.loads((home / f"{mode}.json").read_text(encoding="utf-8"))
    if report["counts"]["ok"] != 10 or report["mode"] != mode:
        sys.exit(f"The report of {mode} says {report['counts']}.")
    shutil.copyfile(home / f"{mode}.png", ROOT / f"build/deb-{mode}.png")
    # Both clocks are the system's monotonic one; the click, which came once the window was up, and
    # what was prepared then came before the run.
    return float(report["clock"]) - float(report["prepared"]) - began


def judge_gallery(folder: Path, count: int) -> None:
    """End unless `folder` holds `count` images of ours, a page and a manifest that says so."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    images = list(folder.glob("**/*.gif"))
    whole = all(digest(f) == digest(RESOURCES / "flags" / f.name) for f in images)
    page = (folder / "index.html").is_file()
    if not (whole and page and len(images) == manifest["counts"]["ok"] == count):
        sys.exit(f"The gallery {folder.name} has {len(images)} images: {manifest['counts']}.")


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def remove(root: Path) -> None:
    """Remove the package and what came with it."""
    inside(root, "apt-get", "purge", "-q", "-y", "flaggui")
    inside(root, "apt-get", "autoremove", "-q", "-y", "--purge")
