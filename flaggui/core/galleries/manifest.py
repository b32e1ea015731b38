"""What `manifest.json` of a gallery holds: the report of its run, and which files came of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypedDict, cast

from flaggui.core.flag import Validators
from flaggui.core.galleries.gallery_files import GalleryFile
from flaggui.core.report import FlagRecord, Report
from flaggui.core.sources import SOURCES


class FileRecord(TypedDict):
    """One image of a flag, as `GalleryFile` has it."""

    path: str
    format: str
    width: int
    height: int
    enlarged: bool


class SavedFlag(FlagRecord, total=False):
    """A flag of a manifest.

    `file` is the path of the image that shows it best, `files` are all of its images; `downloaded`
    is when it came, as ISO UTC; `etag` and `last_modified` are what its server called its state.
    """

    file: str
    files: list[FileRecord]
    downloaded: str
    etag: str
    last_modified: str


class Manifest(Report, total=False):
    """A report with what makes it a gallery's.

    `form` is a `Form` as JSON, `licence` what is known of the images' licence, None for nothing;
    `files` has the SHA-256 of each file by its path. `unfinished` is true while flags are still to
    come, and `checked` is when its source was last asked for changes, as ISO UTC.
    """

    form: dict[str, Any]
    licence: str | None
    files: dict[str, str]
    unfinished: bool
    checked: str


def report_of(report: Report) -> Report:
    """Return the report without what makes it a manifest."""
    flags = [_without(flag, SavedFlag, FlagRecord) for flag in report["flags"]]
    return cast("Report", {**_without(report, Manifest, Report), "flags": flags})


def _without(record: Mapping[str, Any], kind: type, base: type) -> dict[str, Any]:
    more = kind.__annotations__.keys() - base.__annotations__.keys()
    return {name: value for name, value in record.items() if name not in more}


def licence_of(report: Report) -> str | None:
    """Return what is known of the licence of a run's images; None where nothing is."""
    source = SOURCES.get(str(report["options"].get("source", "")))
    return source.licence if source else None


def note_saved(
    flag: SavedFlag, files: Sequence[GalleryFile], state: Validators, downloaded: str
) -> None:
    """Note in `flag` what its images are, what its server calls their state, and when it came."""
    flag["files"] = [cast("FileRecord", asdict(file)) for file in files]
    flag["downloaded"] = downloaded
    if state.etag:
        flag["etag"] = state.etag
    if state.last_modified:
        flag["last_modified"] = state.last_modified


def saved_flags(manifest: Manifest) -> list[SavedFlag]:
    """Return the flags of a checked manifest with all that a gallery knows of them."""
    return cast("list[SavedFlag]", manifest["flags"])


def gallery_files(flag: Mapping[str, Any]) -> list[GalleryFile]:
    """Return the images of a flag of a checked manifest."""
    return [GalleryFile(**record) for record in flag.get("files", ())]


def is_saved(flag: SavedFlag, broken: Collection[str]) -> bool:
    """Return whether a flag of a checked manifest has images, and none of them is `broken`."""
    files = flag.get("files", [])
    return bool(files) and not any(file["path"] in broken for file in files)


def state_of(flag: Mapping[str, Any], manifest: Report) -> Validators:
    """Return what a flag of a checked `manifest` says of its state at its server."""
    asked = manifest["source"].replace("{cc}", flag["cc"].lower())
    # The built-in server has another address each time: what has come since has another one.
    builtin = manifest["options"].get("source") == "builtin"
    url = "" if builtin or flag["url"] == asked else flag["url"]
    etag, last_modified = flag.get("etag", ""), flag.get("last_modified", "")
    return Validators(etag, last_modified, url if etag or last_modified else "")
