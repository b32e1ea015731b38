"""What the log says of runs: what was asked for, what came of it, and each kind of fault."""

import logging
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from flaggui.core.report import Report

_MOST_CODES = 30
_logger = logging.getLogger(__name__)


def note_run(report: Report) -> None:
    """Log what `report` says in a line, and a line for each sentence why flags are missing."""
    for line in run_lines(report):
        _logger.info("%s", line)


def note_saved(place: Path) -> None:
    """Log that something was saved at `place`."""
    _logger.info("saved: %s", place)


def complain(sentence: object) -> None:
    """Say, on standard error and in the log, why something was not done."""
    print(f"flaggui: {sentence}", file=sys.stderr)
    _logger.info("refused: %s", sentence)


def run_lines(report: Report) -> Iterable[str]:
    """Yield those lines. Of the source they name the host: an address may hold a password."""
    counts = ", ".join(f"{number} {status}" for status, number in report["counts"].items())
    mode = report["mode"] + (" in its own process" if report["own_process"] else "")
    host = urlsplit(report["source"]).netloc.rpartition("@")[2]
    freeze = report["longest_freeze"]
    window = "" if freeze is None else f", longest freeze {freeze * 1000:.0f} ms"
    yield (
        f"run: {mode}, {report['workers']} workers, {host}: {counts} in {report['elapsed']:.2f} s "
        f"(prepared in {report['prepared']:.2f} s{window})"
    )
    missing: dict[str, list[str]] = {}
    for flag in report["flags"]:
        if flag["status"] != "ok":
            missing.setdefault(flag["message"], []).append(flag["cc"])
    for message, codes in missing.items():
        more = "" if len(codes) <= _MOST_CODES else f" and {len(codes) - _MOST_CODES} more"
        yield f"no flag: {message}: {' '.join(codes[:_MOST_CODES])}{more}"
