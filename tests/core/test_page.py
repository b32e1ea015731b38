"""The gallery's page: what it says, and that nothing from outside gets into its markup."""

from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

import pytest

from flaggui.core.page import gallery_page
from flaggui.core.report import Report

HOSTILE = """"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;$closing{url}\ud800"""


class _Page(HTMLParser):
    """What a browser sees: every tag with its attributes, and all text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every `tag`."""
        return [attributes for name, attributes in self.tags if name == tag]


def report_of(*flags: dict[str, Any], **changes: Any) -> Report:
    """Return a report with `flags`, each a change to one that is ok."""
    records = [
        {
            "index": index,
            "cc": "BR",
            "country": "Brazil",
            "status": "ok",
            "message": "",
            "finished": 0.214,
            "delivered": 0.215,
            "rank": index + 1,
            **flag,
        }
        for index, flag in enumerate(flags)
    ]
    report: Any = {
        "flaggui": "0.1",
        "date": "2026-11-22T12:00:00+00:00",
        "mode": "thread-futures",
        "own_process": False,
        "workers": 20,
        "source": "http://127.0.0.1/{cc}",
        "options": {"source": "builtin"},
        "elapsed": 0.42,
        "counts": {"ok": len(flags), "not_found": 0, "error": 0, "cancelled": 0},
        "flags": records,
        **changes,
    }
    return report  # type: ignore[no-any-return]


def test_flags_stand_in_order_of_arrival() -> None:
    names = [{"country": "Last", "rank": 3}, {"country": "First", "rank": 1}]
    names += [{"country": "Lost", "status": "not_found", "rank": 2, "message": "404 not found"}]
    names += [{"country": "Never", "status": "cancelled", "rank": None, "finished": None}]
    page = _Page(gallery_page(report_of(*names), {0: "last.gif", 1: "first one.gif"}))
    assert [image["alt"] for image in page.of("img")] == ["Flag of First", "Flag of Last"]
    assert [image["src"] for image in page.of("img")] == ["first%20one.gif", "last.gif"]
    text = " ".join(page.text.split())
    assert "1 First BR 0.21 s 3 Last BR 0.21 s" in text
    assert "Without a picture: 2 BR Lost 404 not found BR Never cancelled" in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "1 flag downloaded in 0.42s"),
        ({}, "Mode Thread pool, as_completed Workers 20 Source Built-in"),
        ({"own_process": True}, "as_completed, in its own process"),
        ({"mode": "new-mode"}, "Mode new-mode"),
        ({}, "Licence of the images MIT (flag-icons)"),
        (
            {"options": {"source": "http://x/{cc}"}},
            "http://127.0.0.1/{cc} Licence of the images unk",
        ),
        ({}, "2026-11-22 12:00:00 UTC"),
    ],
)
def test_what_the_page_says_of_the_run(changes: dict[str, Any], words: str) -> None:
    page = _Page(gallery_page(report_of({}, **changes), {0: "br.gif"}))
    assert words in " ".join(page.text.split())


def test_a_flag_that_was_held_back_says_so() -> None:
    page = _Page(gallery_page(report_of({"delivered": 2.014}), {0: "br.gif"}))
    assert "0.21\xa0s, held back 1.80\xa0s" in page.text


def test_an_empty_gallery_is_a_page() -> None:
    page = _Page(gallery_page(report_of(), {}))
    assert "0 flags downloaded" in page.text
    assert not page.of("img")


def test_nothing_from_outside_becomes_markup() -> None:
    hostile = {"cc": HOSTILE, "country": HOSTILE, "message": HOSTILE}
    report = report_of(
        hostile,
        {**hostile, "status": "error"},
        {**hostile, "status": HOSTILE, "message": ""},
        mode=HOSTILE,
        source=HOSTILE,
        date=HOSTILE,
        flaggui=HOSTILE,
        options={"source": HOSTILE},
    )
    page = _Page(gallery_page(report, {0: f"{HOSTILE[:-1]}.gif"}))
    assert not page.of("script")
    assert page.of("img") == [
        {
            "src": page.of("a")[0]["href"],
            "alt": f"Flag of {HOSTILE}",
            "loading": "lazy",
            "decoding": "async",
        }
    ]
    assert unquote(str(page.of("img")[0]["src"])) == f"{HOSTILE[:-1]}.gif"
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)


def test_the_page_needs_no_network_and_no_script() -> None:
    page = _Page(gallery_page(report_of({}), {0: "br.gif"}))
    policy = next(meta for meta in page.of("meta") if "http-equiv" in meta)["content"]
    assert "default-src 'none'" in str(policy)
    assert "script" not in str(policy)
    addresses = [tag.get("src") or tag.get("href") for _, tag in page.tags]
    assert {address for address in addresses if address} == {"br.gif", "manifest.json"}
    assert not page.of("link")
    assert "url(" not in page.text
