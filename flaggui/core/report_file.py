"""A report as a file."""

from pathlib import Path

from flaggui.core.exports import export_for
from flaggui.core.notes import write_noted
from flaggui.core.report import Report


def report_bytes(report: Report, name: str) -> bytes:
    """Return `report` in the format of the suffix of `name`, as its file holds it."""
    return export_for(name).text(report).encode(errors="backslashreplace")


def write_report(report: Report, path: Path, state: Path | None = None) -> None:
    """Write `report` to `path` in the format of its suffix, whole or not at all.

    Args:
        report: What to write.
        path: The file.
        state: Folder where a save under way is noted, for the next start after a kill.

    Raises:
        OSError: It cannot be written there.
    """
    write_noted(state, path, report_bytes(report, path.name))
