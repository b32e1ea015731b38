"""A report as a table for spreadsheets."""

import csv
import io
import re
from typing import Any

from flaggui.core.report import FlagRecord, Report

# After any white space, as some programs pass over that; the second four are full-width.
_FORMULA = re.compile(r"\s*[=+@\-\uff1d\uff0b\uff20\uff0d]|[\t\r\n]")


def to_csv(report: Report) -> str:
    """Return one row per flag under a row of names (RFC 4180); times in seconds.

    `attempts` is how many there were. Text that a spreadsheet would take for a formula gets a
    leading apostrophe (OWASP, "CSV Injection").
    """
    text = io.StringIO(newline="")
    names = list(FlagRecord.__annotations__)
    writer = csv.writer(text)
    writer.writerow(names)
    for flag in report["flags"]:
        cells: dict[str, Any] = {**flag, "attempts": len(flag["attempts"])}
        writer.writerow([_cell(cells[name]) for name in names])
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, float):
        return f"{value:.6f}"
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
