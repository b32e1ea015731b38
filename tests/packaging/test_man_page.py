"""The man page says what the program's own help says."""

import argparse
import re
import runpy
from pathlib import Path

from flaggui import __version__
from flaggui.core.arguments import make_parser

PACKAGING = Path(__file__).parents[2] / "packaging"
PAGE = (PACKAGING / "flaggui.1").read_text(encoding="utf-8")


def test_it_is_what_make_man_writes_of_the_parser() -> None:
    written = runpy.run_path(str(PACKAGING / "make_man.py"))["man_page"]()
    assert written == PAGE, "The man page has aged: uv run packaging/make_man.py"


def test_it_has_every_option_and_command_of_the_help() -> None:
    parser = make_parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    texts = [parser.format_help(), *(c.format_help() for c in commands.choices.values())]
    options = {option for text in texts for option in re.findall(r"(?<![\w-])--?[a-z_-]+", text)}
    options -= {"-h", "--help"}  # as with every program
    assert len(options) > 25
    read = PAGE.replace("\\-", "-")
    assert [option for option in sorted(options) if not re.search(rf"{option}\b", read)] == []
    assert [name for name in commands.choices if f".SS flaggui {name}\n" not in PAGE] == []


def test_it_is_of_this_version() -> None:
    assert PAGE.startswith(f'.TH FLAGGUI 1 "" "flaggui {__version__}" ')
