# Never run to its end: appimagetool was not at hand. What it is given, build/AppDir, was run.
"""Make flaggui's AppImage: ``make_appimage.py [--folder-only]``; needs uv and appimagetool.

build/AppDir holds the program's folder (make_program.py) with the libraries that it needs from the
distribution, so make it on an old one; dist/flaggui-VERSION-MACHINE.AppImage is made of it by
appimagetool, from https://github.com/AppImage/appimagetool.
"""

import argparse
import os
import platform
import shutil
import subprocess

from make_deb import HERE, NAME, copy, need, release
from make_program import ROOT, make_program

TREE = ROOT / "build/AppDir"


def lay_out() -> None:
    """Make build/AppDir; see the AppDir specification of AppImage."""
    program = make_program()
    shutil.rmtree(TREE, ignore_errors=True)
    # GTK must be the distribution's own, as its themes and settings are.
    gtk = shutil.ignore_patterns("libqgtk3.so", "libgtk-3*", "libgdk-3*", "libgdk_pixbuf*")
    shutil.copytree(program, TREE / "usr/lib/flaggui", symlinks=True, ignore=gtk)
    (TREE / "AppRun").symlink_to("usr/lib/flaggui/flaggui")
    copy(HERE / f"linux/{NAME}.metainfo.xml", TREE / "usr/share/metainfo")
    copy(HERE / f"linux/{NAME}.desktop", TREE / "usr/share/applications")
    copy(HERE / f"linux/{NAME}.desktop", TREE)
    icons = ROOT / "build/icons/hicolor"
    shutil.copytree(icons, TREE / "usr/share/icons/hicolor")
    copy(icons / f"256x256/apps/{NAME}.png", TREE)
    (TREE / ".DirIcon").symlink_to(f"{NAME}.png")


def main() -> None:
    """Make the folder and, unless told otherwise, the AppImage."""
    parser = argparse.ArgumentParser(description="Make flaggui's AppImage.")
    parser.add_argument("--folder-only", action="store_true", help="stop at build/AppDir")
    only = parser.parse_args().folder_only
    need({"uv": "uv"} if only else {"uv": "uv", "appimagetool": "appimagetool"})
    version, date = release()
    lay_out()
    if only:
        return
    target = ROOT / f"dist/flaggui-{version}-{platform.machine()}.AppImage"
    target.parent.mkdir(exist_ok=True)
    epoch = {"SOURCE_DATE_EPOCH": str(int(date.timestamp())), "ARCH": platform.machine()}
    command = ["appimagetool", str(TREE), str(target)]
    subprocess.run(command, env=os.environ | epoch, check=True)


if __name__ == "__main__":
    main()
