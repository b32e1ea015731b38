"""What a timeline says: words for segments, rows and seconds."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale

from flaggui.core.flag import DownloadStatus
from flaggui.core.run import Row
from flaggui.core.segments import Kind, Segment
from flaggui.gui.language import country_name


def words() -> dict[Kind, str]:
    """Return the word for each kind of segment in the user's language."""
    return {
        "queued": QCoreApplication.translate("Timeline", "queued"),
        "connecting": QCoreApplication.translate("Timeline", "connecting"),
        "waiting": QCoreApplication.translate("Timeline", "waiting"),
        "receiving": QCoreApplication.translate("Timeline", "receiving"),
        "working": QCoreApplication.translate("Timeline", "working"),
        "held_back": QCoreApplication.translate("Timeline", "held back"),
    }


def outcomes() -> dict[DownloadStatus, str]:
    """Return the word for each way to end in the user's language."""
    return {
        DownloadStatus.OK: QCoreApplication.translate("Timeline", "ok"),
        DownloadStatus.NOT_FOUND: QCoreApplication.translate("Timeline", "not found"),
        DownloadStatus.ERROR: QCoreApplication.translate("Timeline", "error"),
        DownloadStatus.CANCELLED: QCoreApplication.translate("Timeline", "cancelled"),
    }


def row_text(row: Row, segment: Segment | None) -> str:
    """Return the name of a row's country, and what it does during `segment` for how long."""
    if segment is None:
        return _name(row)
    return " · ".join((_name(row), _doing(segment.kind), _milliseconds(segment)))


def row_summary(row: Row, segments: Sequence[Segment]) -> str:
    """Return one sentence on a row's life, for a screen reader."""
    lasting = QCoreApplication.translate("Timeline", "{} {}", "what is done, and for how long")
    parts = [lasting.format(_doing(s.kind), _milliseconds(s)) for s in segments]
    if row.flag is not None:
        parts.append(outcomes()[row.flag.status])
    listed = reduce(QCoreApplication.translate("Timeline", "{}, {}").format, parts or [""])
    sentence = QCoreApplication.translate("Timeline", "{}: {}.")
    return sentence.format(_name(row), listed)


def ideal_text(ideal: float) -> str:
    """Return the words at the line of the ideal, given in seconds."""
    return QCoreApplication.translate("Timeline", "ideal {}").format(seconds_text(ideal, 2))


def seconds_text(value: float, decimals: int) -> str:
    """Return `value` in seconds with its unit, as the user's locale writes it."""
    text = QLocale().toString(value, "f", decimals)
    return QCoreApplication.translate("Timeline", "{} s").format(text)


def _name(row: Row) -> str:
    return f"{row.country.code} {country_name(row.country)}"


def _doing(kind: Kind) -> str:
    if kind == "waiting":
        return QCoreApplication.translate("Timeline", "waiting for the server")
    return words()[kind]


def _milliseconds(segment: Segment) -> str:
    value = (segment.end - segment.start) * 1000
    text = QLocale().toString(value, "f", 0 if value >= 10 else 1)
    return QCoreApplication.translate("Timeline", "{} ms").format(text)
