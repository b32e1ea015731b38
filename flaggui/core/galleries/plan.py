"""Which files a gallery is to have: how each is called, what is there already, what is made."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flaggui.core.countries import name_of
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery_files import (
    MANIFEST,
    PAGE,
    GalleryFile,
    is_foreign,
    is_real,
    is_taken,
    is_whole,
)
from flaggui.core.galleries.manifest import Manifest, gallery_files
from flaggui.core.galleries.sizes import check_sizes, planned
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.report import Report
from flaggui.core.sentence import N_

_NO_IMAGE = N_("The image of the flag of {} is not here, only a report of it; download it again.")

Asked = tuple[str, int | None]
"""Format and width of a file; None for the source's own width, and for an ICO."""


@dataclass(slots=True)
class Order:
    """What is to be made of the bytes of one flag.

    Attributes:
        make: Each file to write, by what is asked of it.
    """

    flag: Flag
    make: dict[Asked, GalleryFile]


@dataclass(slots=True)
class Plan:
    """All files of a gallery that is to be.

    Attributes:
        orders: What is to be made.
        files: Images of each flag that has any, by its index.
        kept: SHA-256 of the images that are there already, by path.
    """

    orders: list[Order] = field(default_factory=list)
    files: dict[int, list[GalleryFile]] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)


def plan_files(
    flags: Sequence[Flag],
    report: Report,
    form: Form,
    place: Path,
    there: Mapping[str, str],
    before: Manifest | None,
) -> Plan:
    """Return which files the gallery in `place` is to have; reads and hashes what is there.

    The same country with the same image is one set of files; with another it gets a number.

    Args:
        flags: In order of arrival, those that are not ok too.
        report: The run they come from.
        form: What the files are called and look like.
        place: The gallery's folder, links resolved; it need not exist.
        there: SHA-256 of the files of the gallery that is there, by path.
        before: Its manifest, where it is to be brought up to date; see `gallery.save_gallery`. It
            may have more files that are the gallery's own.

    Raises:
        GalleryError: There is a gallery and a flag that came has no bytes, a file would be larger
            than its flag came and must not, or a folder cannot be made; one sentence says which.
    """
    ours = {**before["files"], **there} if before else there
    plan, names = Plan(), _Names(place, ours, before is not None)
    had = _had(before, form)
    known: dict[tuple[str, str], list[GalleryFile]] = {}
    ok = [flag for flag in flags if flag.status is DownloadStatus.OK]
    for flag in ok:  # first: no other file may be called like one that stays
        if files := had.get((flag.cc, flag.sha256)):
            known[flag.cc, flag.sha256] = files
            _keep(plan, flag, form, files, names)
    countries = {record["index"]: record["country"] for record in report["flags"]}
    ranks = {r["index"]: r["rank"] for r in before["flags"]} if before else {}
    for rank, flag in enumerate(flags, 1):
        if flag.status is DownloadStatus.OK and (flag.cc, flag.sha256) not in known:
            if not flag.body:
                if there:  # an image of the gallery there would go, and none come for it
                    raise GalleryError(_NO_IMAGE.format(flag.cc))
                continue
            country = countries.get(flag.index, flag.cc)
            stem = form.stem(flag.cc, country, ranks.get(flag.index) or rank)
            make = _named(flag, form, stem, names)
            plan.orders.append(Order(flag, make))
            known[flag.cc, flag.sha256] = list(make.values())
    for flag in ok:
        if files := known.get((flag.cc, flag.sha256)):
            plan.files[flag.index] = files
    return plan


def _had(before: Manifest | None, form: Form) -> dict[tuple[str, str], list[GalleryFile]]:
    """Return the images of each flag of a gallery of the same form, by its code and digest."""
    if before is None or before.get("form") != form.to_json():
        return {}
    return {(flag["cc"], flag["sha256"]): gallery_files(flag) for flag in before["flags"]}


def _keep(plan: Plan, flag: Flag, form: Form, files: list[GalleryFile], names: "_Names") -> None:
    """Keep `files` as they are; with the flag's bytes here, order those that are not whole."""
    asked = _asked(flag, form) if flag.body else {}
    broken = [file for file in files if not names.keeps(file.path)]
    for file in files:
        plan.kept[file.path] = names.ours.get(file.path, "")
    if broken and len(asked) == len(files):
        make = {key: file for key, file in zip(asked, files, strict=True) if file in broken}
        plan.orders.append(Order(flag, make))


def _named(flag: Flag, form: Form, stem: str, names: "_Names") -> dict[Asked, GalleryFile]:
    """Return each file to make of `flag`, all with one number where their name is taken."""
    asked = _asked(flag, form)
    number, numbered = 1, stem
    while True:
        paths = [form.path(flag.cc, numbered, format_, width) for format_, width in asked]
        if names.take(paths):
            return {
                key: GalleryFile(path, key[0], *pixels, enlarged)
                for path, (key, (pixels, enlarged)) in zip(paths, asked.items(), strict=True)
            }
        number += 1
        numbered = f"{stem}-{number}"


def _asked(flag: Flag, form: Form) -> dict[Asked, tuple[tuple[int, int], bool]]:
    """Return size in pixels of each file of `flag`, and whether it is larger than that came."""
    picture = flag.picture
    assert picture is not None  # noqa: S101 - a flag with bytes has one
    own = picture.width, picture.height
    try:
        check_sizes(own, form)
    except ValueError as error:
        words = N_("The flag of {country} cannot be made so. {reason}")
        raise GalleryError(words.format(country=name_of(flag.cc), reason=error)) from None
    files = planned(own, form, picture.format)
    return {(file.format, file.width): (file.pixels, file.enlarged) for file in files}


@dataclass(slots=True)
class _Names:
    """Which paths are free.

    Attributes:
        place: The gallery's folder.
        ours: SHA-256 of the gallery's files, by path.
        update: Whether files of the gallery are replaced whatever has become of them.
    """

    place: Path
    ours: Mapping[str, str]
    update: bool
    # Compared without case, as Windows and macOS do.
    _used: set[str] = field(default_factory=lambda: {PAGE, MANIFEST})

    def keeps(self, path: str) -> bool:
        """Note that `path` is used, and return whether it is there as it was saved."""
        self._used.add(path.casefold())
        return is_whole(self.place, path, self.ours.get(path, ""))

    def take(self, paths: list[str]) -> bool:
        """Note `paths` as used and return True, if all of them are free."""
        if any(path.casefold() in self._used or self._taken(path) for path in paths):
            return False
        self._used.update(path.casefold() for path in paths)
        return True

    def _taken(self, path: str) -> bool:
        folder = (self.place / path).parent
        if os.path.lexists(folder) and not is_real(self.place, path):
            raise GalleryError(N_("“{}” is a link or a file, and no folder.").format(folder))
        if self.update:
            return is_foreign(self.place, path, self.ours)
        return is_taken(self.place, path, self.ours)
