"""What is said of a gallery that was verified or updated, in the language of the window."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from flaggui.core.galleries.manifest import Manifest
from flaggui.core.galleries.update import Updated
from flaggui.core.galleries.verify import Verdict
from flaggui.core.sources import SOURCES
from flaggui.gui.language import country_name, say, say_message

Group = tuple[str, Sequence[str]]
"""What things have in common, and the things."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a dialog says.

    Attributes:
        title: Of the dialog.
        heading: What came out, in one sentence.
        good: Whether that is well.
        groups: Lists; one that is empty is not shown.
        facts: What is known besides, each with its name.
    """

    title: str
    heading: str
    good: bool
    groups: tuple[Group, ...]
    facts: tuple[tuple[str, str], ...]


def verdict_told(verdict: Verdict) -> Told:
    """Return what was found in a gallery."""
    return Told(
        title=QCoreApplication.translate("GalleryResult", "Verify gallery"),
        heading=verdict_heading(verdict),
        good=verdict.is_whole,
        groups=(
            (QCoreApplication.translate("GalleryResult", "Missing"), verdict.missing),
            (
                QCoreApplication.translate("GalleryResult", "Not as they were saved"),
                verdict.changed,
            ),
            (
                QCoreApplication.translate("GalleryResult", "Not of this gallery, left alone"),
                verdict.foreign,
            ),
            _lacking(verdict.lacking),
        ),
        facts=tuple(_facts(verdict.manifest, verdict.folder)),
    )


def verdict_heading(verdict: Verdict) -> str:
    """Return in one sentence whether the gallery is as it was saved."""
    differing = len(verdict.missing) + len(verdict.changed)
    if not differing:
        number = len(verdict.manifest["files"])
        words = QCoreApplication.translate("GalleryResult", "All {} files are as they were saved")
        return words.format(_number(number))
    words = QCoreApplication.translate("GalleryResult", "{} files are not as they were saved")
    if differing == 1:
        words = QCoreApplication.translate("GalleryResult", "{} file is not as it was saved")
    return words.format(_number(differing))


def update_told(updated: Updated) -> Told:
    """Return what an update did."""
    pair = QCoreApplication.translate("GalleryResult", "{}: {}")
    failed = [pair.format(country_name(cc), say_message(m)) for cc, m in updated.failed.items()]
    unchanged = QCoreApplication.translate("GalleryResult", "Unchanged")
    flags = QCoreApplication.translate("GalleryResult", "{} flags")
    if updated.unchanged == 1:
        flags = QCoreApplication.translate("GalleryResult", "{} flag")
    return Told(
        title=QCoreApplication.translate("GalleryResult", "Update gallery"),
        heading=update_heading(updated),
        good=not updated.failed,
        groups=(
            (
                QCoreApplication.translate("GalleryResult", "Could not be asked for, left alone"),
                sorted(failed),
            ),
            (QCoreApplication.translate("GalleryResult", "Changed"), _names(updated.changed)),
            (QCoreApplication.translate("GalleryResult", "New"), _names(updated.added)),
            (QCoreApplication.translate("GalleryResult", "Repaired"), updated.repaired),
            (QCoreApplication.translate("GalleryResult", "Removed"), updated.saved.removed),
            _lacking(tuple(set(updated.saved.lacking) - updated.failed.keys())),
        ),
        facts=(
            (unchanged, flags.format(_number(updated.unchanged))),
            *_facts(updated.saved.manifest, updated.saved.folder),
        ),
    )


def update_heading(updated: Updated) -> str:
    """Return in one sentence how an update went."""
    if not updated.failed:
        return QCoreApplication.translate("GalleryResult", "The gallery is up to date")
    number = len(updated.failed)
    words = QCoreApplication.translate("GalleryResult", "{} flags could not be asked for")
    if number == 1:
        words = QCoreApplication.translate("GalleryResult", "{} flag could not be asked for")
    return words.format(_number(number))


def with_name(name: str, lines: Collection[str]) -> str:
    """Return the name of a group of `lines`, and how many there are."""
    words = QCoreApplication.translate("GalleryResult", "{} ({})")
    return words.format(name, _number(len(lines)))


def as_lines(told: Told) -> Iterator[str]:
    """Yield the lines of all that is told, as plain text."""
    yield told.heading
    for name, lines in told.groups:
        if lines:
            yield from ("", with_name(name, lines), *lines)
    yield ""
    pair = QCoreApplication.translate("GalleryResult", "{}: {}")
    yield from (pair.format(name, value) for name, value in told.facts)


def _facts(manifest: Manifest, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what a gallery says of itself, each with its name; it may come from a stranger."""
    if manifest.get("unfinished"):
        state = QCoreApplication.translate("GalleryResult", "unfinished, flags are still to come")
        yield QCoreApplication.translate("GalleryResult", "State"), state
    source = SOURCES.get(str(manifest["options"].get("source", "")))
    name = say(source.name) if source else manifest["source"]
    yield QCoreApplication.translate("GalleryResult", "Source"), name
    licence = manifest.get("licence") or ""
    if licence in ("", "unknown"):
        licence = QCoreApplication.translate("GalleryResult", "nothing is known of it")
    yield QCoreApplication.translate("GalleryResult", "Licence"), licence
    yield QCoreApplication.translate("GalleryResult", "Downloaded"), _moment(manifest["date"])
    checked = _moment(manifest.get("checked", ""))
    never = QCoreApplication.translate("GalleryResult", "never")
    yield QCoreApplication.translate("GalleryResult", "Last checked"), checked or never
    # Isolated: from right to left the first "/" would move to the other end.
    yield QCoreApplication.translate("GalleryResult", "Folder"), f"\u2066{folder}\u2069"


def _lacking(codes: Iterable[str]) -> Group:
    words = QCoreApplication.translate("GalleryResult", "Chosen, and there is no flag of them")
    return words, _names(codes)


def _names(codes: Iterable[str]) -> list[str]:
    """Return the countries with these codes as people look for them."""
    pair = QCoreApplication.translate("GalleryResult", "{} ({})")
    return sorted(pair.format(country_name(code), code) for code in codes)


def _moment(text: str) -> str:
    """Return a moment in ISO format as people write it here and now; nothing if it is none."""
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    local, locale = moment.toLocalTime(), QLocale()
    day = locale.toString(local.date(), QLocale.FormatType.LongFormat)
    clock = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("GalleryResult", "{}, {}").format(day, clock)


def _number(value: int) -> str:
    return QLocale().toString(value)
