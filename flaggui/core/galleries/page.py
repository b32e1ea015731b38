"""The gallery's page: one HTML file that needs no network and no server, and works without script.

Its script and its style stand in it, allowed by their digests (`hash-source` in section 2.3.1 of
Content Security Policy level 3); the policy forbids any other, and any address outside the folder.
"""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from html import escape
from string import Template

from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery_files import GalleryFile
from flaggui.core.galleries.manifest import licence_of
from flaggui.core.galleries.page_cards import FORMAT_NAMES, card
from flaggui.core.mode_table import MODES
from flaggui.core.report import FlagRecord, Report, closing_line
from flaggui.core.sources import SOURCES
from flaggui.resources import resource

_MISSING = "<li><code>{cc}</code> <b>{country}</b> <span>{reason}</span></li>"


def gallery_page(report: Report, files: Mapping[int, Sequence[GalleryFile]], form: Form) -> str:
    """Return the page of a gallery as HTML; the same for the same arguments.

    Flags stand in order of arrival, those without a file at the end with the reason. All that
    came from outside is escaped.

    Args:
        report: The run.
        files: The images of each saved flag, by `index`.
        form: What they were to look like.
    """
    flags = sorted(report["flags"], key=_by_rank)
    saved = [flag for flag in flags if files.get(flag["index"])]
    missing = [flag for flag in flags if not files.get(flag["index"])]
    fewer = sum(len(files[flag["index"]]) < _files_asked(form) for flag in saved)
    title = f"{len(saved):,} flag{'' if len(saved) == 1 else 's'}"
    complete = saved and not missing and not fewer
    script, style = _part("page.js"), _part("page.css")
    return Template(_part("page.html")).substitute(
        title=title,
        heading=f"{title}<span>, complete</span>" if complete else title,
        lead=_lead(len(saved), len(missing), fewer),
        notes=_notes(report),
        facts="\n".join(_facts(report, _files_text(form, files))),
        cards=_cards([card(flag, files[flag["index"]], form.language) for flag in saved], form),
        missing=_missing([_reason(flag) for flag in missing]),
        version=escape(report["flaggui"]),
        script=script,
        script_hash=_digest(script),
        style=style,
        style_hash=_digest(style),
    )


def _part(name: str) -> str:
    return resource(f"gallery/{name}").read_text(encoding="utf-8")


def _digest(text: str) -> str:
    """Return what a policy calls the script or style `text`."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _by_rank(flag: FlagRecord) -> tuple[float, int]:
    rank = flag["rank"]
    return (float("inf") if rank is None else rank, flag["index"])


def _files_asked(form: Form) -> int:
    """Return how many files each flag should have; an ICO file holds every width."""
    each = [1 if name == "ico" else len(form.widths) or 1 for name in form.formats]
    return sum(each) or 1


def _lead(saved: int, missing: int, fewer: int) -> str:
    """Return what the set has of what was chosen, as HTML."""
    chosen = saved + missing
    if not chosen:
        return "No flag was chosen."
    if missing:
        words = f"{missing:,} of the {chosen:,} chosen {'is' if missing == 1 else 'are'} missing"
        sentence = f'<a href="#missing">{words}</a>; the end of the page says why.'
    else:
        sentence = f"All {chosen:,} chosen are here." if chosen > 1 else "Nothing is missing."
    if fewer:
        has = "has" if fewer == 1 else "have"
        sentence += f" {fewer:,} of the flags {has} fewer files than asked for."
    return sentence


def _notes(report: Report) -> str:
    """Return what to know of the flags' shapes, as HTML."""
    source = SOURCES.get(str(report["options"].get("source", "")))
    return f'<p class="note">{escape(source.shapes)}</p>' if source and source.shapes else ""


def _facts(report: Report, files: str) -> list[str]:
    mode = MODES.get(report["mode"])
    source = SOURCES.get(str(report["options"].get("source", "")))
    facts = {
        "Source": source.name if source else report["source"],
        "Licence of the images": licence_of(report) or "unknown",
        "Files": files,
        "Date": report["date"].replace("T", " ").replace("+00:00", " UTC"),
        "Mode": (mode.name if mode else report["mode"])
        + (", in its own process" if report["own_process"] else "")
        + f"; {report['workers']} worker{'' if report['workers'] == 1 else 's'}",
        "Measured": closing_line(report["counts"], report["elapsed"]),
    }
    return [f"<div><dt>{key}</dt> <dd>{escape(value)}</dd></div>" for key, value in facts.items()]


def _files_text(form: Form, files: Mapping[int, Sequence[GalleryFile]]) -> str:
    if not form.formats:
        return "as the source sent them"
    parts = [", ".join(FORMAT_NAMES[name] for name in form.formats)]
    if form.widths:
        parts.append(f"{', '.join(map(str, form.widths))} px wide")
    if form.aspect:
        parts.append("each flag whole in the middle of {}:{}".format(*form.aspect))
    if any(file.enlarged for several in files.values() for file in several):
        parts.append("some of them enlarged")
    return "; ".join(parts)


def _cards(cards: list[str], form: Form) -> str:
    language = escape(form.language.replace("_", "-"))
    opening = [
        f'<div id="cards" data-order="arrival" data-language="{language}">',
        '<ol class="cards" role="list">',
    ]
    return "\n".join([*opening, *cards, "</ol>", "</div>"]) if cards else ""


def _reason(flag: FlagRecord) -> str:
    return _MISSING.format(
        cc=escape(flag["cc"]),
        country=escape(flag["country"]),
        reason=escape(flag["message"] or flag["status"].replace("_", " ")),
    )


def _missing(items: list[str]) -> str:
    if not items:
        return ""
    heading = f'<h2 id="missing">Missing: {len(items):,}</h2>'
    opening = ['<section class="missing" aria-labelledby="missing">', heading, "<ul>"]
    return "\n".join([*opening, *items, "</ul>", "</section>"])
