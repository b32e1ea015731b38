"""The command line: its options, and the `Options` they mean. Light to import."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from flaggui import __version__
from flaggui.core.countries import Country, countries, every_code, parse_countries
from flaggui.core.galleries.target import add_target_options
from flaggui.core.knobs import PRESETS, add_knob_options, add_serve_options, knobs_from
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options, parse_workers, usual_workers
from flaggui.core.sources import SOURCES, parse_source
from flaggui.core.work import MOST


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence, without the whole usage, and exit with 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of ``flaggui`` and its commands."""
    parser = _Parser(
        prog="flaggui",
        description="Download country flags in one concurrency mode or another, and watch.",
        epilog="“flaggui COMMAND --help” lists the options of a command.",
    )
    parser.add_argument("--version", action="version", version=f"flaggui {__version__}")
    parser.set_defaults(command="window")
    _add_window_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    download = commands.add_parser("download", help="download flags without a window")
    _add_download_options(download)
    download.set_defaults(command="download")
    check = commands.add_parser("verify", help="compare a gallery with its manifest")
    check.add_argument("folder", type=Path, metavar="DIR", help="the gallery's folder")
    check.set_defaults(command="verify")
    race = commands.add_parser("race", help="compare the modes: each does the same, in turns")
    _add_race_options(race)
    race.set_defaults(command="race", mode=Options.mode)
    serve = commands.add_parser("serve", help="serve the built-in flags, as slowly as you like")
    add_serve_options(serve)
    serve.set_defaults(command="serve")
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--select", metavar="CC,CC|top20|all", help="countries to choose (default: the book's 20)"
    )
    _add_list_option(which)
    _add_run_options(parser)
    parser.add_argument("--start", action="store_true", help="click Download once the window is up")
    parser.add_argument("--save", type=Path, metavar="DIR", help="save the gallery there")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window as PNG"
    )
    parser.add_argument(
        "--quit", action="store_true", help="quit when done; exit 1 if a flag failed"
    )
    parser.add_argument(
        "--reset-settings", action="store_true", help="forget all that the window remembers"
    )
    add_target_options(parser)


def _add_country_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "cc", nargs="*", metavar="CC", help="country code, or one letter for all codes with it"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("-a", "--all", action="store_true", help="all countries")
    which.add_argument("-e", "--every", action="store_true", help="every code from AA to ZZ")
    _add_list_option(which)
    parser.add_argument("-l", "--limit", type=_limit, metavar="N", help="the first N codes only")


def _add_list_option(which: argparse._MutuallyExclusiveGroup) -> None:
    which.add_argument(
        "--list", metavar="FILE",
        help="countries listed in FILE, “-” for standard input: codes or names, one a line or as "
        "CSV",
    )  # fmt: skip


def _add_download_options(parser: argparse.ArgumentParser) -> None:
    _add_country_options(parser)
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="show each future as it is scheduled and done"
    )
    _add_run_options(parser)
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("downloads"), metavar="DIR",
        help="folder for the gallery (default: downloads)",
    )  # fmt: skip
    parser.add_argument(
        "--update", type=Path, metavar="DIR",
        help="bring the gallery in DIR up to date instead: ask its source for what changed",
    )  # fmt: skip
    add_target_options(parser)
    parser.add_argument("--timeout", type=_seconds, metavar="S", help="seconds for each flag (10)")
    parser.add_argument("--retries", type=_retries, metavar="N", help="further tries per flag (2)")


def _add_race_options(parser: argparse.ArgumentParser) -> None:
    _add_country_options(parser)
    parser.add_argument(
        "--modes", metavar="M,M", help="modes to race (default: all on this machine)"
    )
    parser.add_argument(
        "--repeat", type=_repetitions, metavar="N", help="counted runs of each mode (5)"
    )
    _add_work_options(parser)


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(MODES)
    parser.add_argument(
        "--mode", metavar="M", default=Options.mode, help=f"one of {names} ({Options.mode})"
    )
    _add_work_options(parser)


def _add_work_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-m", "--max_req", "--workers", dest="workers", metavar="N", help="downloads at once (20)"
    )
    parser.add_argument(
        "--own-process", action="store_true", help="run the mode in a child process"
    )
    parser.add_argument(
        "--cpu-work", type=_cpu_work, default=0.0, metavar="MS",
        help="milliseconds of Python work on each picture, 0 to 200: what the GIL does to it",
    )  # fmt: skip
    if "cluster" in MODES:
        parser.add_argument(
            "--scheduler", default="", metavar="TCP", help="a Dask scheduler: tcp://host:8786"
        )
    parser.add_argument(
        "-s", "--source", metavar="S", default="builtin",
        help=f"one of {', '.join(SOURCES)}, or a URL with {{cc}} where the code goes; "
        "LOCAL, DELAY and ERROR are the built-in server with that preset",
    )  # fmt: skip
    parser.add_argument(
        "--report", type=Path, metavar="FILE",
        help="write the report there, as JSON; of a race also .csv and .md",
    )  # fmt: skip
    add_knob_options(parser)


def check_update(namespace: argparse.Namespace) -> None:
    """Raise ValueError where `--update` is given with what the gallery itself decides."""
    names = {"cc": "CC", "all": "--all", "every": "--every", "limit": "--limit"}
    fresh = make_parser().parse_args(["download"])
    chosen = ("source", "output", "names", "names_in", "formats", "widths", "aspect", "enlarge")
    for name in (*names, *chosen, "folders", "zip", "as_they_arrive"):
        if getattr(namespace, name) != getattr(fresh, name):
            word = names.get(name, f"--{name.replace('_', '-')}")
            raise ValueError(f"--update takes no {word}: the gallery says what it has.")


def options_of(namespace: argparse.Namespace) -> Options:
    """Return the `Options` that parsed arguments ask for.

    Raises:
        ValueError: They make no sense; one sentence says why.
    """
    mode = namespace.mode
    if mode not in MODES:
        raise ValueError(f"No mode is called “{mode}”; there are {', '.join(MODES)}.")
    source = namespace.source
    if source.upper() in PRESETS:
        namespace.preset, source = source.upper(), "builtin"
    limits = Limits(cpu_work=namespace.cpu_work)
    if getattr(namespace, "timeout", None) is not None:
        limits = replace(limits, total=namespace.timeout)
    if getattr(namespace, "retries", None) is not None:
        limits = replace(limits, retries=namespace.retries)
    return Options(
        countries=tuple(_countries(namespace)),
        mode=mode,
        workers=usual_workers(mode)
        if namespace.workers is None
        else parse_workers(namespace.workers),
        source=parse_source(source),
        knobs=knobs_from(namespace),
        limits=limits,
        own_process=namespace.own_process,
        scheduler=getattr(namespace, "scheduler", ""),
    )


def _countries(namespace: argparse.Namespace) -> Sequence[Country]:
    if namespace.list is not None:
        if namespace.command != "window" and namespace.cc:
            raise ValueError("Countries come from --list or as codes, not from both.")
        # Few lists, many starts: what reads one is loaded when there is one.
        from flaggui.core.lists.list_file import listed_countries

        chosen = listed_countries(namespace.list)
        return chosen[: getattr(namespace, "limit", None)]
    if namespace.command == "window":
        return parse_countries([namespace.select or "top20"])
    if namespace.every:
        chosen = every_code()
    elif namespace.all:
        chosen = list(countries().values())
    else:
        chosen = parse_countries(namespace.cc or ["top20"])
    return chosen[: namespace.limit]


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:6]) > 0):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of flags")
    return int(text[:6])


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0.1 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds from 0.1 to 3600")
    return seconds


def _cpu_work(text: str) -> float:
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= MOST * 1000):
        limit = round(MOST * 1000)
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of ms from 0 to {limit}")
    return int(text) / 1000


def _retries(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:3]) <= 10):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of tries from 0 to 10")
    return int(text)


def _repetitions(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of runs")
    return int(text[:6])
