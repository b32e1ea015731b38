"""Write flaggui.1, the man page, after the program's own options: ``make_man.py [--check]``.

Options, their words and defaults are read from the parser; what no parser knows stands here. With
``--check`` nothing is written; the exit status is 1 if the page has aged.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from flaggui import __version__
from flaggui.core.arguments import make_parser

PAGE = Path(__file__).with_name("flaggui.1")

DESCRIPTION = """\
flaggui downloads country flags one after another, in threads, with asyncio, in processes and in
Qt's own ways, and draws what happens meanwhile: each future from the moment it is submitted to the
moment its result is handed over. It is the flags example of
.IR "Fluent Python" ,
for people who learn concurrency in Python and for people who teach it.
.PP
Without a command it opens a window, as it was left; where there is no display, it says so and
downloads into
.I downloads
instead. It brings its own flag server, as slow as you like: nothing is asked of the internet unless
a source there is chosen.
.PP
The mode
.B cluster
and the option
.B \\-\\-scheduler
are there where Dask\\(cqs distributed is installed beside flaggui."""

TAIL = """\
.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
A flag did not arrive, or could not be saved, or the system lacks something that one sentence names.
.TP
.B 2
The arguments make no sense; one sentence says why.
.TP
.B 130
It was interrupted (Ctrl+C).
.SH ENVIRONMENT
.TP
.BR http_proxy ", " https_proxy ", " no_proxy
Proxies, the same for every mode.
.TP
.B QT_QPA_PLATFORM
The platform that Qt opens its window on, such as
.BR xcb ", " wayland " or " offscreen .
.TP
.BR XDG_CONFIG_HOME ", " XDG_DATA_HOME ", " XDG_STATE_HOME
Where the files below are, instead of
.IR \\(ti/.config ", " \\(ti/.local/share " and " \\(ti/.local/state .
.SH FILES
.TP
.I \\(ti/.config/flaggui/flaggui.conf
What the window remembers.
.TP
.I \\(ti/.local/share/flaggui/
Notes that let an interrupted save be completed.
.TP
.I \\(ti/.local/state/flaggui/
The log, at most 5 MB, and reports of crashes.
.SH EXAMPLES
.TP
Five rounds: why does it take 1.0 s?
.EX
flaggui \\-\\-workers 4 \\-\\-latency 200
.EE
.TP
Download all flags without a window:
.EX
flaggui download \\-\\-all \\-\\-latency 50 \\-\\-output gallery
.EE
.TP
Drive the window: run, save the gallery, the report and a picture, and quit:
.EX
flaggui \\-\\-start \\-\\-save gallery \\-\\-report run.json \\-\\-screenshot window.png \\-\\-quit
.EE
.TP
Which mode is faster, and what is noise?
.EX
flaggui race \\-\\-modes sequential,thread\\-futures,asyncio \\-\\-repeat 3 \\-\\-report race.md
.EE
.TP
A server for the scripts of the book:
.EX
flaggui serve \\-\\-preset DELAY
.EE
.SH SEE ALSO
.BR python3 (1).
F1 in the window opens a guide to read beside it."""


def man_page() -> str:
    """Return the man page in the language of man(7)."""
    parser = make_parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    says = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    options = {"": _options(parser)}
    options |= {name: _options(sub) for name, sub in commands.choices.items()}
    # What serve takes is the server's, what window, download and race take is of every run.
    serving = [o for o in options["race"] if o in options["serve"] and o in options[""]]
    running = [o for o in options["race"] if o in options[""] and o not in serving]
    shared = serving + running
    own = {name: [o for o in found if o not in shared] for name, found in options.items()}
    parts = [
        f'.TH FLAGGUI 1 "" "flaggui {__version__}" "User Commands"',
        ".SH NAME",
        "flaggui \\- download country flags in every way, and watch each future",
        ".SH SYNOPSIS",
        ".B flaggui\n.RI [ options ]",
        *(f".br\n.B flaggui {name}\n{_synopsis(sub)}" for name, sub in commands.choices.items()),
        ".SH DESCRIPTION",
        DESCRIPTION,
        ".SH OPTIONS OF THE WINDOW",
        *own.pop(""),
        ".SH COMMANDS",
    ]
    for name, found in own.items():
        parts += [f".SS flaggui {name}", _sentence(says[name]), *found]
    parts += [".SH OPTIONS OF EVERY RUN", "Of the window, of download and of race.", *running]
    parts += [".SH OPTIONS OF THE BUILT-IN FLAG SERVER", "Of all of them, and of serve.", *serving]
    return "\n".join([*parts, TAIL]) + "\n"


def _synopsis(parser: argparse.ArgumentParser) -> str:
    takes = [a.metavar for a in parser._actions if not a.option_strings]
    return "\n".join([".RI [ options ]", *(f".RI [ {name} \\ ...]" for name in takes)])


def _options(parser: argparse.ArgumentParser) -> list[str]:
    """Return a paragraph for each option, and for each argument, of `parser`."""
    return [
        f".TP\n{_names(action)}\n{_escaped(_sentence((action.help or '').replace('%%', '%')))}"
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction)
        and action.help != argparse.SUPPRESS
    ]


def _names(action: argparse.Action) -> str:
    """Return how an option is written: names in bold, what it takes in italics."""
    names = [_escaped(name) for name in action.option_strings]
    takes = "" if action.nargs == 0 else str(action.metavar or "|".join(_choices(action)))
    if not names:
        return f".I {takes}"
    joined = ' ", " '.join(names)
    return f".BR {joined}" if not takes else f'.BR {joined} " \\fI{_escaped(takes)}\\fR"'


def _choices(action: argparse.Action) -> Iterable[str]:
    return map(str, action.choices or (action.dest.upper(),))


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text[:1].upper()}{text[1:]}."


def _escaped(text: str) -> str:
    """Return `text` so that roff takes nothing in it for its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{text}" if text.startswith(".") else text


def main() -> int:
    """Write the page, or compare it; return the exit status."""
    page = man_page()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") == page:
        return 0
    print(f"{PAGE.name} has aged: run packaging/make_man.py")
    return 1


if __name__ == "__main__":
    sys.exit(main())
