"""What the files of a gallery are called and look like: chosen before anything is written."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from string import Formatter
from typing import Any, Literal, Self, get_args

from flaggui.core.countries import countries, country_names
from flaggui.core.files import NAME_BYTES, safe_name
from flaggui.core.sentence import N_

FileFormat = Literal["png", "webp", "jpeg", "gif", "ico"]
Folders = Literal["one", "region", "size"]
FILE_FORMATS: tuple[FileFormat, ...] = get_args(FileFormat)
FOLDERS: tuple[Folders, ...] = get_args(Folders)
FIELDS = ("cc", "name", "region", "rank")
"""What may stand in braces in a template of names."""
WIDEST = 4096
"""Pixels of the widest file that is made."""
ICO_WIDEST = 256
"""Pixels of the widest picture in an ICO file, whose header has one byte for it."""
_LONGEST = 4
"""How many times as wide as high a file may be, or the other way round."""
_NOT_ASPECT = N_("A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.")
_MOST = 12
"""Widths at once."""
_SUFFIXES = {"jpeg": "jpg"}


@dataclass(frozen=True, slots=True)
class Form:
    """Names, formats and sizes of a gallery's files; the default is what the source sent.

    Attributes:
        names: Template of the names, without extension: `FIELDS` in braces.
        language: In which countries are named; a key of `country_names`, or "en". Regions are
            always named in English.
        formats: What each flag is converted to; empty for the source's own bytes.
        widths: Pixels of each file of a flag; empty for the source's own width. An ICO file
            holds all of them.
        aspect: Width to height of each file, the flag whole in its middle; None for its own.
        enlarge: Whether a file may be wider than its flag came; it is marked then.
        folders: How files are spread over folders: all in one, one for each region or size.
    """

    names: str = "{cc}"
    language: str = "en"
    formats: tuple[FileFormat, ...] = ()
    widths: tuple[int, ...] = ()
    aspect: tuple[int, int] | None = None
    enlarge: bool = False
    folders: Folders = "one"

    def __post_init__(self) -> None:
        """Check it; raises ValueError with one sentence for people."""
        check_names(self.names)
        if self.language != "en" and self.language not in country_names():
            raise ValueError(N_("Countries have no names in “{}” here.").format(self.language))
        if unknown := [name for name in self.formats if name not in FILE_FORMATS]:
            words = N_("Flags cannot be converted to “{name}”; there are {names}.")
            raise ValueError(words.format(name=unknown[0], names=", ".join(FILE_FORMATS)))
        if len(set(self.formats)) < len(self.formats):
            raise ValueError(N_("Each format can be chosen once."))
        if (self.widths or self.aspect) and not self.formats:
            raise ValueError(N_("A width or a shape of your own needs a format to convert to."))
        _check_widths(self.widths, self.formats)
        _check_aspect(self.aspect)
        if self.folders not in FOLDERS:
            raise ValueError(N_("Files are in “one” folder, or one for each “region” or “size”."))
        if self.folders == "size" and not self.widths:
            raise ValueError(N_("A folder for each size needs sizes."))

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the form that `to_json` made `value` from.

        Raises:
            ValueError: It is none.
        """
        if not isinstance(value, dict) or not value.keys() <= cls.__dataclass_fields__.keys():
            raise ValueError(N_("its “form” is not what a gallery has there"))
        for name, kind in (("names", str), ("language", str), ("enlarge", bool), ("folders", str)):
            if name in value and type(value[name]) is not kind:
                raise ValueError(N_("its “form” is not what a gallery has there"))
        kinds = (("formats", str), ("widths", int), ("aspect", int))
        lists = {name: _tuple_of(kind, value.get(name)) for name, kind in kinds}
        if len(lists["aspect"]) not in (0, 2):
            raise ValueError(N_("its “form” is not what a gallery has there"))
        return cls(**{**value, **lists, "aspect": lists["aspect"] or None})

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}

    def stem(self, code: str, country: str, rank: int) -> str:
        """Return the name, without extension, of the files of a flag: valid on every system.

        Args:
            code: Its country's code, in any case.
            country: Its English name.
            rank: As which it was handed over, from 1.
        """
        known = countries().get(code.upper())
        name = country
        if known and self.language != "en":
            name = country_names()[self.language].get(known.code, name)
        values = {"cc": code.lower(), "name": name, "rank": str(rank)}
        values["region"] = known.region if known else ""
        # Room for a number, a width and the extension.
        return safe_name(self.names.format_map(values), NAME_BYTES - 20)

    def path(self, code: str, stem: str, suffix: str, width: int | None) -> str:
        """Return where a file goes within the gallery: a folder and a slash at the most.

        Args:
            code: Its country's code.
            stem: Its name without extension.
            suffix: A format; of the source where it is not converted.
            width: Pixels; None for the source's own, and for an ICO, which holds all.
        """
        if width is not None and len(self.widths) > 1 and self.folders != "size":
            stem = f"{stem}-{width}"
        folder = ""
        if self.folders == "region" and (known := countries().get(code.upper())):
            folder = safe_name(known.region)
        elif self.folders == "size":
            folder = suffix if width is None else str(width)
        name = f"{stem}.{_SUFFIXES.get(suffix, suffix)}"
        return f"{folder}/{name}" if folder else name


def check_names(template: str) -> None:
    """Raise ValueError, with one sentence, if `template` is none for names.

    A name without code, country or rank would be that of every flag.
    """
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        raise ValueError(
            N_("In a template, braces come in pairs, as in {}.").format("{cc}")
        ) from None
    fields = [field for _, field, _, _ in parts if field is not None]
    listed = ", ".join(f"{{{field}}}" for field in FIELDS)
    for _, field, spec, conversion in parts:
        if field is not None and (field not in FIELDS or spec or conversion):
            raise ValueError(N_("A template of names may have {fields}.").format(fields=listed))
    if not {"cc", "name", "rank"} & set(fields):
        words = N_("A template of names needs {cc}, {name} or {rank}: each flag has its own name.")
        raise ValueError(words)
    if len(template) > NAME_BYTES:
        raise ValueError(N_("The template is longer than {} characters.").format(NAME_BYTES))


def parse_widths(text: str) -> tuple[int, ...]:
    """Return the widths listed in `text`, in pixels, each once and sorted; commas part them.

    Raises:
        ValueError: It is something else; one sentence says so.
    """
    parts = text.replace(",", " ").split()
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(_not_widths())
    widths = tuple(sorted({int(part[:6]) for part in parts}))
    _check_widths(widths, ())
    return widths


def parse_aspect(text: str) -> tuple[int, int] | None:
    """Return the shape in `text`, as in ``4:3``; None where it is empty, for each flag's own.

    Raises:
        ValueError: It is something else; one sentence says so.
    """
    if not text.strip():
        return None
    sides = [part.strip() for part in text.split(":")]
    if len(sides) != 2 or not all(side.isascii() and side.isdigit() for side in sides):
        raise ValueError(_NOT_ASPECT)
    aspect = int(sides[0][:4]), int(sides[1][:4])
    _check_aspect(aspect)
    return aspect


def _check_aspect(aspect: tuple[int, int] | None) -> None:
    if aspect is None:
        return
    across, down = aspect
    if not (min(aspect) > 0 and across <= _LONGEST * down and down <= _LONGEST * across):
        raise ValueError(_NOT_ASPECT)


def _check_widths(widths: Iterable[int], formats: Iterable[str]) -> None:
    listed = list(widths)
    if len(listed) > _MOST or len(set(listed)) < len(listed):
        raise ValueError(N_("There can be at most {} widths, each once.").format(_MOST))
    if not all(1 <= width <= WIDEST for width in listed):
        raise ValueError(_not_widths())
    if "ico" in formats and not 0 < max(listed, default=0) <= ICO_WIDEST:
        words = N_("An ICO file needs widths, and none above {} pixels.")
        raise ValueError(words.format(ICO_WIDEST))


def _not_widths() -> str:
    return N_("Widths are whole numbers of pixels from 1 to {}, as in 16, 64.").format(WIDEST)


def _tuple_of(kind: type, value: object) -> tuple[Any, ...]:
    values = [] if value is None else value
    if not isinstance(values, list) or not all(type(item) is kind for item in values):
        raise ValueError(N_("its “form” is not what a gallery has there"))
    return tuple(values)
