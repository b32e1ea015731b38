"""Make flaggui's package for Debian and Ubuntu, and prove it: ``make_deb.py [STEP...]``.

``program`` makes the program's folder (make_program.py), ``package`` makes of it
dist/flaggui_VERSION_ARCHITECTURE.deb; its dependencies are those of the libraries in it, found by
dpkg-shlibdeps. ``check`` judges the package with lintian, desktop-file-validate and appstreamcli,
and makes the round trip that deb_check.py describes. Without a word it does all three. Needs Debian
or Ubuntu: the oldest that the package shall run on.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from deb_check import check
from make_program import LINKED_PROGRAM, ROOT, make_program, size

HERE = ROOT / "packaging"
NAME = "io.github.flaggui.flaggui"
MAINTAINER = "The flaggui developers <flaggui@users.noreply.github.com>"
TREE = ROOT / "build/deb"
CONTROL = """\
Package: flaggui
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Suggests: fonts-noto-cjk, fonts-noto-core
Section: education
Priority: optional
Description: see concurrent downloads happen, future by future
 flaggui downloads country flags one at a time, in threads, with asyncio, in
 processes and in Qt's own ways, and draws each future from the moment it is
 submitted to the moment its result is handed over. It is the flags example of
 Fluent Python as a desktop program, for people who learn concurrency in Python
 and for people who teach it. It brings its own flag server, as slow as you
 like, so that no network is needed.
"""
# dpkg-shlibdeps wants a source package; this is all it reads of it.
SOURCE = "Source: flaggui\n\nPackage: flaggui\nArchitecture: any\n"
TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "objdump": "binutils"}


def make_package() -> Path:
    """Make the package from the program's folder and return its path.

    Raises:
        SystemExit: The folder or a tool is missing; one sentence says so.
        subprocess.CalledProcessError: A step failed, and has said why.
    """
    need(TOOLS)
    if not LINKED_PROGRAM.exists():
        sys.exit("There is no program in build/: make it first.")
    version, date = release()
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(date.timestamp())))
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out(LINKED_PROGRAM, TREE, version, date)
    depends, recommends = dependencies(TREE)
    architecture = output("dpkg", "--print-architecture")
    control = CONTROL.format(
        version=f"{version}-1",
        architecture=architecture,
        maintainer=MAINTAINER,
        kilobytes=size(TREE) // 1024,
        depends=depends,
        recommends=", ".join([recommends, "libnotify-bin", "xdg-utils"]),  # notify-send, xdg-open
    )
    write(TREE / "DEBIAN/md5sums", md5sums(TREE))
    write(TREE / "DEBIAN/control", control)
    package = ROOT / f"dist/flaggui_{version}-1_{architecture}.deb"
    package.parent.mkdir(exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(TREE), str(package)]
    subprocess.run(command, check=True)
    print(control)
    pressed, installed = package.stat().st_size / 1e6, size(TREE) / 1e6
    print(f"{package.name}: {pressed:.1f} MB, {installed:.0f} MB installed")
    return package


def need(tools: dict[str, str]) -> None:
    """End with one sentence if one of `tools`, a program to its package, is not there."""
    if missing := [package for tool, package in tools.items() if not shutil.which(tool)]:
        sys.exit(f"Missing: {', '.join(missing)}.")


def release() -> tuple[str, datetime]:
    """Return version and date of the newest release in the metainfo."""
    newest = ET.parse(HERE / f"linux/{NAME}.metainfo.xml").find("releases/release")  # noqa: S314
    assert newest is not None  # noqa: S101 - a test sees to it
    return newest.attrib["version"], datetime.fromisoformat(newest.attrib["date"]).replace(
        tzinfo=UTC
    )


def lay_out(program: Path, tree: Path, version: str, date: datetime) -> None:
    """Put all files of the package where they belong below `tree`."""
    share, documents = tree / "usr/share", tree / "usr/share/doc/flaggui"
    shutil.copytree(program, tree / "usr/lib/flaggui", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/flaggui").symlink_to("../lib/flaggui/flaggui")
    copy(HERE / f"linux/{NAME}.desktop", share / "applications")
    copy(HERE / f"linux/{NAME}.metainfo.xml", share / "metainfo")
    shutil.copytree(ROOT / "build/icons/hicolor", share / "icons/hicolor")
    press(share / "man/man1/flaggui.1.gz", (HERE / "flaggui.1").read_bytes())
    copy(HERE / "debian/copyright", documents)
    press(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    entry = (
        f"flaggui ({version}-1) stable; urgency=medium\n\n  * Release {version}.\n\n"
        f" -- {MAINTAINER}  {format_datetime(date)}\n"
    )
    press(documents / "changelog.Debian.gz", entry.encode())
    overrides = share / "lintian/overrides"
    copy(HERE / "debian/lintian-overrides", overrides)
    (overrides / "lintian-overrides").rename(overrides / "flaggui")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / "usr/lib/flaggui/flaggui"
            path.chmod(0o755 if runs else 0o644)


def copy(file: Path, folder: Path) -> None:
    """Copy `file` into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def press(file: Path, content: bytes) -> None:
    """Write `content` to `file`, compressed, the same bytes each time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(content, mtime=0))


def write(file: Path, text: str) -> None:
    """Write `text` to `file`, which everybody may read."""
    file.parent.mkdir(mode=0o755, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o644)


def dependencies(tree: Path) -> tuple[str, str]:
    """Return what the package depends on and what it recommends, as control files list it.

    Of what the libraries in it are linked to, only GTK is not needed: Qt's plugin for its dialogs
    is not loaded where it is missing.
    """
    work = ROOT / "build/shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian/control").write_text(SOURCE, encoding="utf-8")
    files = [f for f in tree.rglob("*") if f.is_file() and not f.is_symlink() and is_elf(f)]
    optional = [f for f in files if f.name == "libqgtk3.so"]
    needed = [f for f in files if f not in optional]
    folders = {f"-l{f.parent}" for f in files if ".so" in f.name}
    (tree / "DEBIAN").mkdir(exist_ok=True)  # by which it knows a package
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *sorted(folders)]
    command += [f"-e{f}" for f in sorted(needed)]
    command += ["-dRecommends", *(f"-e{f}" for f in optional)]
    found = dict(line.split("=", 1) for line in output(*command, cwd=work).splitlines())
    gtk = next(p for p in found["shlibs:Recommends"].split(", ") if p.startswith("libgtk-3"))
    depends = found["shlibs:Depends"]
    if "libssl3" not in depends:  # Qt opens it by name, for https
        depends += ", libssl3"
    return depends, gtk  # which depends on the others of GTK


def is_elf(file: Path) -> bool:
    """Return whether `file` is a program or a library."""
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def md5sums(tree: Path) -> str:
    """Return the checksums of all files in `tree`, as dpkg keeps them."""
    files = sorted(f for f in tree.rglob("*") if f.is_file() and not f.is_symlink())
    sums = [hashlib.md5(f.read_bytes(), usedforsecurity=False).hexdigest() for f in files]
    return "".join(f"{s}  {f.relative_to(tree)}\n" for s, f in zip(sums, files, strict=True))


def output(*command: str, cwd: Path = ROOT) -> str:
    """Return what `command` writes."""
    return subprocess.run(
        command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()


def main() -> int:
    """Do the steps that are asked for; return the exit status."""
    parser = argparse.ArgumentParser(description="Make flaggui's .deb and prove it.")
    parser.add_argument("steps", nargs="*", metavar="STEP", help="program, package, check (all)")
    parser.add_argument(
        "--root-tarball", type=Path, metavar="FILE", default=ROOT / "build/debian12.tar",
        help="a minimal Debian 12; made with debootstrap if it is not there",
    )  # fmt: skip
    arguments = parser.parse_args()
    steps = arguments.steps or ["program", "package", "check"]
    if unknown := set(steps) - {"program", "package", "check"}:
        parser.error(f"no such step: {', '.join(unknown)}")
    if "program" in steps:
        need({"uv": "uv, from https://docs.astral.sh/uv/"})
        make_program(system_libraries=True)
    if "package" in steps:
        make_package()
    if "check" in steps:
        packages = sorted((ROOT / "dist").glob(f"flaggui_{release()[0]}-1_*.deb"))
        if not packages:
            sys.exit("There is no package in dist/: make it first.")
        check(packages[-1], arguments.root_tarball)
    return 0


if __name__ == "__main__":
    sys.exit(main())
