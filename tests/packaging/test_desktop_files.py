"""Desktop file, metainfo, icons and the recipes say the same as the program."""

import os
import re
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from flaggui import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
NAME = "io.github.flaggui.flaggui"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
METAINFO = ET.parse(PACKAGING / f"linux/{NAME}.metainfo.xml").getroot()  # noqa: S314 - ours
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str  # type: ignore[assignment,method-assign] # as its documentation says
    parser.read(PACKAGING / f"linux/{NAME}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def run(*command: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


@pytest.mark.qt
def test_the_program_the_desktop_file_and_the_metainfo_have_one_name() -> None:
    script = (
        "from flaggui.gui.start import make_application\n"
        "app = make_application()\n"
        "print(app.desktopFileName(), app.applicationName())\n"
    )
    identity, program = run(sys.executable, "-c", script).split()
    entry = desktop_entry()
    assert (identity, program) == (NAME, entry["Name"])
    assert (entry["Icon"], METAINFO.findtext("id")) == (NAME, NAME)
    assert METAINFO.findtext("name") == program
    assert METAINFO.findtext("launchable") == f"{NAME}.desktop"
    # X11 knows a window by the name of the program, Wayland by that of the desktop file.
    assert entry["StartupWMClass"] == program


def test_they_start_the_program_that_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert list(project["scripts"]) == [desktop_entry()["Exec"]]
    assert METAINFO.findtext("provides/binary") == desktop_entry()["Exec"]
    assert METAINFO.findtext("project_license") == project["license"]


def test_the_newest_release_is_this_version() -> None:
    newest = METAINFO.find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == __version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.attrib["date"])


@pytest.mark.qt
def test_they_speak_every_language_of_the_window() -> None:
    from flaggui.gui.language import LANGUAGES

    others = set(LANGUAGES) - {"en"}
    for key in ("GenericName", "Comment", "Keywords"):
        assert {k[len(key) + 1 : -1] for k in desktop_entry() if k.startswith(f"{key}[")} == others
    summaries = [s.attrib.get(LANG, "en").replace("-", "_") for s in METAINFO.findall("summary")]
    assert sorted(summaries) == sorted(LANGUAGES)
    spec = (PACKAGING / "flaggui.spec").read_text(encoding="utf-8")
    taken = re.search(r'^LANGUAGES = "(.+)"$', spec, re.MULTILINE)
    assert taken is not None
    assert set(taken[1].split("|")) == others


@pytest.mark.qt
def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    run(sys.executable, "packaging/make_icons.py", str(tmp_path))
    theme = tmp_path / "hicolor"
    assert (theme / f"scalable/apps/{NAME}.svg").is_file()
    files = sorted(theme.glob(f"*x*/apps/{NAME}.png"))
    assert [file.parts[-3] for file in files] == sorted(f"{n}x{n}" for n in SIZES)
    for file in files:
        with Image.open(file) as image:
            assert f"{image.width}x{image.height}" == file.parts[-3]
            colours = image.convert("RGBA").getcolors(1 << 20) or []
            # The ground, clear corners and, in the smallest too, the three pennants.
            assert len(colours) > 20


def test_every_recipe_uses_that_name() -> None:
    recipes = [*PACKAGING.glob("*.py"), *PACKAGING.glob("*.spec"), *PACKAGING.glob("flatpak/*")]
    said = [re.findall(r"io\.github\.\w+\.\w+", f.read_text(encoding="utf-8")) for f in recipes]
    assert {name for names in said for name in names} == {NAME}
