"""Where the flags of a run go, and the options of the command line that say so."""

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from flaggui.core.countries import country_names
from flaggui.core.galleries.form import FILE_FORMATS, FOLDERS, Form, parse_aspect, parse_widths

_NAMES = {"code": "{cc}", "country": "{name}"}


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be written of a run.

    Attributes:
        folder: The gallery's folder; None for none.
        form: What its files are called and look like.
        zipped: Whether the gallery is also packed into a ZIP file beside the folder.
        as_they_arrive: Whether each flag is saved when its future is finished.
        report: File for the report; None for none.
    """

    folder: Path | None = None
    form: Form = field(default_factory=Form)
    zipped: bool = False
    as_they_arrive: bool = False
    report: Path | None = None


def add_target_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of what is saved to `parser`; `target_from` reads them."""
    group = parser.add_argument_group("files of the gallery")
    group.add_argument(
        "--names", metavar="T", default="code",
        help="code, country, or a template with {cc}, {name}, {region}, {rank} (code)",
    )  # fmt: skip
    group.add_argument(
        "--names-in", metavar="LANG", default="en",
        help=f"language of the countries' names: en, {', '.join(country_names())} (en)",
    )  # fmt: skip
    group.add_argument(
        "--format", metavar="F,F", dest="formats", default="",
        help=f"convert to one or more of {', '.join(FILE_FORMATS)} (as the source sends them)",
    )  # fmt: skip
    group.add_argument(
        "--width", metavar="PX,PX", dest="widths", default="",
        help="pixels, one or more: a file for each; PNG unless --format says otherwise",
    )  # fmt: skip
    group.add_argument(
        "--aspect", metavar="W:H", default="",
        help="give all files this shape, such as 4:3, each flag whole in its middle",
    )  # fmt: skip
    group.add_argument(
        "--enlarge", action="store_true",
        help="allow files wider than the flag came; they are marked as enlarged",
    )  # fmt: skip
    group.add_argument(
        "--folders", choices=FOLDERS, default="one",
        help="all files in one folder, or one for each region or size (one)",
    )  # fmt: skip
    group.add_argument("--zip", action="store_true", help="pack the gallery into DIR.zip as well")
    group.add_argument(
        "--as-they-arrive", action="store_true",
        help="save each flag when its future is finished; started again, go on where it stopped",
    )  # fmt: skip


def target_from(namespace: argparse.Namespace, folder: Path | None, report: Path | None) -> Target:
    """Return what the options of `add_target_options` ask for.

    Raises:
        ValueError: They make no sense; one sentence says why.
    """
    widths, aspect = parse_widths(namespace.widths), parse_aspect(namespace.aspect)
    formats = tuple(filter(None, (f.strip().lower() for f in namespace.formats.split(","))))
    if not formats and (widths or aspect):
        formats = ("png",)
    form = Form(
        names=_NAMES.get(namespace.names, namespace.names),
        language=namespace.names_in,
        formats=tuple("jpeg" if name == "jpg" else name for name in formats),
        widths=widths,
        aspect=aspect,
        enlarge=namespace.enlarge,
        folders=namespace.folders,
    )
    return Target(folder, form, namespace.zip, namespace.as_they_arrive, report)
