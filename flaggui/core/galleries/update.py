"""Bringing a gallery up to date: its source is asked for what has changed, files are repaired."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

from flaggui.core.countries import Country, countries
from flaggui.core.flag import DownloadStatus, Flag, Known, Validators, cancelled_flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import Progress, Saved, save_gallery
from flaggui.core.galleries.gallery_files import PAGE
from flaggui.core.galleries.manifest import (
    Manifest,
    SavedFlag,
    is_saved,
    report_of,
    saved_flags,
    state_of,
)
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.verify import Verdict, verify
from flaggui.core.options import Options
from flaggui.core.picture import Picture
from flaggui.core.replay import rows_of, thumbnails_for
from flaggui.core.report import Report
from flaggui.core.retry import joined
from flaggui.core.run import Row
from flaggui.core.sources import parse_source


@dataclass(frozen=True, slots=True)
class Update:
    """What is known of a gallery before its source is asked.

    Attributes:
        verdict: What is there.
        options: The run that asks for all flags: for those that are whole, whether they changed.
    """

    verdict: Verdict
    options: Options


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did. Countries are codes, sorted.

    Attributes:
        saved: The gallery as it is now.
        changed: Countries that have another image at the source than before.
        added: Countries that had no image before.
        repaired: Paths of files that were missing or changed, and are as they were again.
        failed: Countries that could not be asked for, with the reason; they stay as they were.
        unchanged: How many flags are as they were.
    """

    saved: Saved
    changed: tuple[str, ...]
    added: tuple[str, ...]
    repaired: tuple[str, ...]
    failed: dict[str, str]
    unchanged: int


def plan_update(folder: Path, options: Options, *, pictures: bool = False) -> Update:
    """Return how the gallery in `folder` is to be brought up to date. Blocks while it reads.

    Args:
        folder: The gallery's folder.
        options: How to ask: mode, workers, limits; the gallery says what, and where.
        pictures: Whether thumbnails of the flags that may be unchanged are wanted.

    Raises:
        GalleryError: There is no gallery that can be updated; one sentence says so.
    """
    verdict = verify(folder)
    manifest = verdict.manifest
    try:
        source = parse_source(str(manifest["options"].get("source", "")))
    except ValueError as error:
        raise GalleryError(str(error)) from None
    found = _pictures(manifest, verdict.folder) if pictures else {}
    broken = {*verdict.missing, *verdict.changed}
    known = {
        flag["index"]: Known(state, flag["sha256"], found.get(flag["index"]))
        for flag in saved_flags(manifest)
        if is_saved(flag, broken) and (state := state_of(flag, manifest)) != Validators()
    }
    chosen = [_country(flag) for flag in _by_index(manifest)]
    asking = replace(options, countries=tuple(chosen), source=source, known=known)
    return Update(verdict, asking)


def save_update(
    update: Update,
    rows: Sequence[Row],
    report: Report,
    *,
    state: Path | None = None,
    progress: Progress | None = None,
    stopped: Event | None = None,
) -> Updated:
    """Bring the gallery up to date with what a run of `update.options` brought.

    Only what differs is written. A flag that could not be asked for stays as it is. Blocks; the
    arguments are those of `gallery.save_gallery`.

    Raises:
        GalleryError: All is as it was, or `transaction.recover` will finish it.
    """
    before = update.verdict.manifest
    old, _ = rows_of(before)
    had = {flag["index"]: flag for flag in saved_flags(before)}
    new = {row.index: row.flag for row in rows if row.flag is not None}
    came = {i for i, flag in new.items() if flag.status is DownloadStatus.OK}
    taken = {i for i in came if new[i].sha256 != had[i]["sha256"] or not had[i].get("files")}
    whole, joint = _joined(old, before, [row for row in rows if row.index in taken], report)
    saved = save_gallery(
        update.verdict.folder,
        list(_flags(whole, new, taken, came)),
        joint,
        Form.from_json(before["form"]),
        before=before,
        more=_more(before, new.values(), complete=came == had.keys()),
        state=state,
        progress=progress,
        stopped=stopped,
    )
    of_old = {f["path"] for i, flag in had.items() if i not in taken for f in flag.get("files", ())}
    page = {PAGE} & {*update.verdict.missing, *update.verdict.changed}
    return Updated(
        saved=saved,
        changed=_codes(had[i] for i in taken if had[i].get("files")),
        added=_codes(had[i] for i in taken if not had[i].get("files")),
        repaired=tuple(sorted({*saved.written} & of_old | page)),
        failed={flag.cc: flag.message for i, flag in new.items() if i not in came},
        unchanged=len(came - taken),
    )


def _joined(
    old: list[Row], before: Manifest, again: list[Row], report: Report
) -> tuple[list[Row], Report]:
    """Return rows and report of the gallery, with those that came `again` in their places."""
    if not again:
        return old, report_of(before)
    replaced = {row.index for row in again}
    rest = [
        replace(row, flag=cancelled_flag(row.index, row.country.code))
        if row.index in replaced
        else row
        for row in old
    ]
    return joined(rest, before, again, report)


def _flags(
    rows: list[Row], new: Mapping[int, Flag], taken: set[int], came: set[int]
) -> Iterator[Flag]:
    """Yield the flags in order of arrival, each with what is known of it now."""
    for row in sorted(rows, key=lambda row: (row.rank or len(rows) + 1, row.index)):
        if row.flag is None:
            continue
        if row.index in came - taken:
            now = new[row.index]
            yield replace(row.flag, body=now.body, picture=now.picture, validators=now.validators)
        else:
            yield row.flag


def _more(before: Manifest, flags: Collection[Flag], *, complete: bool) -> dict[str, Any]:
    """Return what else the manifest says; a source that was not asked to the end is unchecked."""
    more = {"checked": before["checked"]} if "checked" in before else {}
    found = {flag.status for flag in flags}
    if DownloadStatus.OK in found and DownloadStatus.CANCELLED not in found:
        more["checked"] = datetime.now(UTC).isoformat(timespec="seconds")
    if before.get("unfinished") and not complete:
        return {**more, "unfinished": True}
    return more


def _codes(flags: Iterator[SavedFlag]) -> tuple[str, ...]:
    return tuple(sorted({flag["cc"] for flag in flags}))


def _by_index(manifest: Manifest) -> list[SavedFlag]:
    flags = saved_flags(manifest)
    return sorted(flags, key=lambda flag: flag["index"])


def _country(flag: SavedFlag) -> Country:
    return countries().get(flag["cc"]) or Country(flag["cc"], flag["country"] or flag["cc"])


def _pictures(manifest: Manifest, folder: Path) -> dict[int, Picture | None]:
    return {found.index: found.picture for found in thumbnails_for(manifest, folder)}
