"""Bring the translations in resources/translations/ in line with the texts in the program.

Run it with ``uv run packaging/make_translations.py`` after a text has changed: it notes what is
new in each flaggui_*.ts, for Qt Linguist or an editor, drops what is no longer there, and makes the
*.qm that the program reads and marked.json, the core's texts. ``--pseudo FOLDER`` makes a language
there in which every text is in brackets and longer, to look for what is not translatable.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "pt_BR", "es", "de", "fr", "ja", "ar")


def tool(name: str, *arguments: str | Path) -> None:
    """Run lupdate or lrelease, which come with PySide6.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{name}{suffix}"
    command = [program, *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True)


def collect(languages: Iterable[str], folder: Path) -> list[Path]:
    """Note the program's texts in the files of `languages` in `folder`; return those files.

    What is translated there already is kept; what the program no longer says is dropped. Qt reads
    the language from the name of a file.
    """
    paths = [folder / f"flaggui_{language}.ts" for language in languages]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    sources = sorted((ROOT / "flaggui").rglob("*.py"))
    tool("lupdate", *options, "-tr-function-alias", "tr+=N_", *sources, "-ts", *paths)
    return paths


def release(path: Path) -> Path:
    """Make the file that Qt reads beside the `path` of one for Qt Linguist; return it."""
    target = path.with_suffix(".qm")
    tool("lrelease", "-silent", path, "-qm", target)
    return target


def marked(path: Path) -> list[str]:
    """Return the texts that the core marks with `N_`, sorted, from the file at `path`."""
    texts = []
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        if not context.findtext("name"):
            texts += [m.findtext("source") or "" for m in context.iter("message")]
    return sorted(texts)


def write_marked(path: Path, folder: Path) -> Path:
    """Write the texts that the core marks, from the `path` of a language; return that file."""
    target = folder / "marked.json"
    target.write_text(
        json.dumps(marked(path), ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    return target


def pseudo(folder: Path) -> Path:
    """Make a language of longer texts in brackets in `folder`; return what Qt reads of it."""
    (path,) = collect(["qps"], folder)
    tree = ET.parse(path)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None  # noqa: S101 - each has one
        translation.attrib.clear()
        translation.text = f"⟦{source}{' ~' * (len(source) // 5)}⟧"
    tree.write(path, encoding="utf-8")
    return release(path)


def main() -> None:
    """Bring every language in line, or make the pseudo one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pseudo", type=Path, metavar="FOLDER")
    folder = parser.parse_args().pseudo
    if folder is not None:
        print(pseudo(folder))
        return
    FOLDER.mkdir(exist_ok=True)
    for path in collect(LANGUAGES, FOLDER):
        release(path)
        open_ones = path.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{path.name}: {open_ones} texts to translate")
        write_marked(path, FOLDER)


if __name__ == "__main__":
    main()
