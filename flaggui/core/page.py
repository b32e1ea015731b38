"""The gallery's page: one HTML file that needs no network, no server and no script."""

from collections.abc import Mapping, Sequence
from html import escape
from string import Template
from urllib.parse import quote

from flaggui.core.form import Form
from flaggui.core.gallery_files import GalleryFile
from flaggui.core.mode_table import MODES
from flaggui.core.report import HELD_BACK, FlagRecord, Report, closing_line
from flaggui.core.sources import SOURCES
from flaggui.resources import resource

_CARD = """\
<li>
<a class="picture" href="{url}"><img src="{url}" alt="{alt}" loading="lazy" decoding="async"></a>
<p class="name"><b>{rank}</b> <span>{country}</span></p>
<p class="meta"><code>{cc}</code> <span>{time}</span></p>
</li>"""
_FAILURE = "<li><code>{cc}</code> <b>{country}</b> <span>{reason}</span></li>"


def gallery_page(report: Report, paths: Mapping[int, Sequence[GalleryFile]], form: Form) -> str:
    """Return the page of a gallery as HTML.

    Flags stand in order of arrival, those without a picture below with the reason. All that
    came from outside is escaped, and a policy in the page forbids scripts and any address
    outside the folder.

    Args:
        report: The run.
        files: Name of the image of each saved flag, by `index`.
    """
    files = {i: f[0].path for i, f in paths.items()}
    flags = sorted(report["flags"], key=_by_rank)
    cards = [_card(flag, files[flag["index"]]) for flag in flags if flag["index"] in files]
    failures = [_failure(flag) for flag in flags if flag["index"] not in files]
    template = Template(resource("gallery/page.html").read_text(encoding="utf-8"))
    return template.substitute(
        title=f"{len(cards)} flag{'' if len(cards) == 1 else 's'}",
        closing=escape(closing_line(report["counts"], report["elapsed"])),
        facts="\n".join(_facts(report)),
        cards="\n".join(['<ol class="cards">', *cards, "</ol>"]) if cards else "",
        failures=_failures(failures),
        version=escape(report["flaggui"]),
    )


def _by_rank(flag: FlagRecord) -> tuple[float, int]:
    rank = flag["rank"]
    return (float("inf") if rank is None else rank, flag["index"])


def _card(flag: FlagRecord, file: str) -> str:
    return _CARD.format(
        url=quote(file, safe=""),
        alt=escape(f"Flag of {flag['country']}"),
        rank="" if flag["rank"] is None else flag["rank"],
        country=escape(flag["country"]),
        cc=escape(flag["cc"]),
        time=_time(flag),
    )


def _time(flag: FlagRecord) -> str:
    finished, delivered = flag["finished"], flag["delivered"]
    if finished is None:
        return ""
    held = 0.0 if delivered is None else delivered - finished
    text = f"{finished:.2f} s" + (f", held back {held:.2f} s" if held > HELD_BACK else "")
    return text.replace(" s", "&nbsp;s")


def _failure(flag: FlagRecord) -> str:
    return _FAILURE.format(
        cc=escape(flag["cc"]),
        country=escape(flag["country"]),
        reason=escape(flag["message"] or flag["status"].replace("_", " ")),
    )


def _failures(items: list[str]) -> str:
    if not items:
        return ""
    heading = f'<h2 id="without">Without a picture: {len(items)}</h2>'
    opening = ['<section aria-labelledby="without">', heading, '<ul class="failures">']
    return "\n".join([*opening, *items, "</ul>", "</section>"])


def _facts(report: Report) -> list[str]:
    mode = MODES.get(report["mode"])
    source = SOURCES.get(str(report["options"].get("source", "")))
    facts = {
        "Mode": (mode.name if mode else report["mode"])
        + (", in its own process" if report["own_process"] else ""),
        "Workers": str(report["workers"]),
        "Source": source.name if source else report["source"],
        "Licence of the images": source.licence if source else "unknown",
        "Date": report["date"].replace("T", " ").replace("+00:00", " UTC"),
    }
    return [f"<div><dt>{key}</dt> <dd>{escape(value)}</dd></div>" for key, value in facts.items()]
