"""The cards of a gallery's page: a flag with its names, its code and its files."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from flaggui.core.countries import countries, country_names, other_names
from flaggui.core.galleries.gallery_files import GalleryFile
from flaggui.core.report import HELD_BACK, FlagRecord

_ENOUGH = 320
"""Pixels of width that fill a card on a screen with two pixels to each of CSS's."""
FORMAT_NAMES = {"png": "PNG", "webp": "WebP", "jpeg": "JPEG", "gif": "GIF", "ico": "ICO"}

_CARD = """\
<li data-names="{names}" data-region="{region}">
<a class="picture" href="{url}"><img src="{url}" width="{width}" height="{height}" alt="{alt}" \
loading="lazy" decoding="async"></a>
<p class="name"><b>{rank}</b> <span{language}>{name}</span></p>{english}
<p class="meta"><code>{cc}</code> <span class="time">{time}</span></p>{files}
</li>"""


def card(flag: FlagRecord, files: Sequence[GalleryFile], language: str) -> str:
    """Return the card of a flag as HTML, all that came from outside escaped.

    Args:
        flag: Its record.
        files: Its images; one at least.
        language: In which its country is named: a key of `country_names`, or "en".
    """
    shown = shown_file(files)
    name, english = _name(flag, language), flag["country"]
    known = countries().get(flag["cc"])
    return _CARD.format(
        names=escape("\n".join(_all_names(flag, name))),
        region=escape(known.region if known else ""),
        url=_url(shown.path),
        width=shown.width,
        height=shown.height,
        alt=escape(f"Flag of {english}"),
        rank="" if flag["rank"] is None else flag["rank"],
        language="" if name == english else _language_attributes(language),
        name=escape(name),
        english="" if name == english else f'\n<p class="english">{escape(english)}</p>',
        cc=escape(flag["cc"]),
        time=_time(flag),
        files=_file_list(files),
    )


def shown_file(files: Sequence[GalleryFile]) -> GalleryFile:
    """Return the one of `files` to show: large enough and no larger, and an ICO only if all are."""
    pictures = [file for file in files if file.format != "ico"] or files
    enough = [file for file in pictures if file.width >= _ENOUGH]
    if enough:
        return min(enough, key=lambda file: file.width)
    return max(pictures, key=lambda file: file.width)


def _language_attributes(language: str) -> str:
    """Return the attributes, a space first, of an element whose text is in `language`."""
    direction = ' dir="auto"' if language == "ar" else ""
    return f' lang="{escape(language.replace("_", "-"))}"{direction}'


def _name(flag: FlagRecord, language: str) -> str:
    return country_names().get(language, {}).get(flag["cc"], flag["country"])


def _all_names(flag: FlagRecord, shown: str) -> Iterable[str]:
    """Return every name the country of `flag` is known by, each once."""
    code = flag["cc"]
    known = [names[code] for names in country_names().values() if code in names]
    return dict.fromkeys([shown, flag["country"], *known, *other_names().get(code, ())])


def _time(flag: FlagRecord) -> str:
    finished, delivered = flag["finished"], flag["delivered"]
    if finished is None:
        return ""
    held = 0.0 if delivered is None else delivered - finished
    text = f"{finished:.2f} s" + (f", held back {held:.2f} s" if held > HELD_BACK else "")
    return text.replace(" s", "&nbsp;s")


def _file_list(files: Sequence[GalleryFile]) -> str:
    """Return links to all of `files`, a line for each format; nothing where one says no more."""
    if len(files) == 1 and not files[0].enlarged:
        return ""
    links: dict[str, list[str]] = {}
    for file in files:
        links.setdefault(FORMAT_NAMES.get(file.format, file.format), []).append(_link(file))
    lines = [f"<li><b>{escape(kind)}</b> {' '.join(some)}</li>" for kind, some in links.items()]
    return "\n".join(['\n<ul class="files">', *lines, "</ul>"])


def _link(file: GalleryFile) -> str:
    link = f'<a href="{_url(file.path)}">{file.width}</a>'
    return f"<span>{link} enlarged</span>" if file.enlarged else link


def _url(path: str) -> str:
    """Return the address of the file at `path`, which stays in the gallery's folder."""
    folder, _, name = path.rpartition("/")
    return "/".join(quote(part, safe="") for part in (folder, name) if part)
