"""The gallery's page: what it says, and that nothing from outside gets into its markup."""

from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

import pytest

from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery_files import GalleryFile
from flaggui.core.galleries.page import gallery_page
from flaggui.core.galleries.page_cards import shown_file
from flaggui.core.report import Report
from flaggui.core.sources import SOURCES

AS_SENT = Form()
TWO = Form(formats=("png", "ico"), widths=(16, 32), aspect=(4, 3))
HOSTILE = """"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;$closing{url}\ud800"""


class _Page(HTMLParser):
    """What a browser sees: every tag with its attributes, and all text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.feed(text)
        self.close()
        self.words = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts.append(data)
        elif self.cdata_elem == "style":
            self.styles.append(data)
        else:
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


def page_of(report: Report, files: dict[int, list[str]], form: Form = AS_SENT) -> _Page:
    """Return the page with `files`, GIFs of 320 × 240 pixels, by the index of their flag."""
    made = {
        index: [GalleryFile(path, "gif", 320, 240) for path in paths]
        for index, paths in files.items()
    }
    return _Page(gallery_page(report, made, form))


def digest_of(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def test_flags_stand_in_order_of_arrival() -> None:
    names = [{"country": "Last", "rank": 3}, {"country": "First", "rank": 1}]
    names += [{"country": "Lost", "status": "not_found", "rank": 2, "message": "404 not found"}]
    names += [{"country": "Never", "status": "cancelled", "rank": None, "finished": None}]
    page = page_of(report_of(*names), {0: ["last.gif"], 1: ["first one.gif"]})
    assert [image["alt"] for image in page.of("img")] == ["Flag of First", "Flag of Last"]
    assert [image["src"] for image in page.of("img")] == ["first%20one.gif", "last.gif"]
    assert "1 First BR 0.21 s 3 Last BR 0.21 s" in page.words
    assert "Missing: 2 BR Lost 404 not found BR Never cancelled" in page.words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Measured 1 flag downloaded in 0.42s"),
        ({}, "Mode Thread pool, as_completed; 20 workers"),
        ({"workers": 1}, "as_completed; 1 worker Measured"),
        ({"own_process": True}, "as_completed, in its own process; 20 workers"),
        ({"mode": "new-mode"}, "Mode new-mode"),
        ({}, "Source Built-in Licence of the images MIT (flag-icons)"),
        ({}, SOURCES["builtin"].shapes),
        (
            {"options": {"source": "http://x/{cc}"}},
            "Source http://127.0.0.1/{cc} Licence of the images unknown Files",
        ),
        ({}, "2026-11-22 12:00:00 UTC"),
    ],
)
def test_what_the_page_says_of_the_run(changes: dict[str, Any], words: str) -> None:
    assert words in page_of(report_of({}, **changes), {0: ["br.gif"]}).words


@pytest.mark.parametrize(
    ("chosen", "files", "form", "words"),
    [
        (2, {0: ["a.gif"], 1: ["b.gif"]}, Form(), "2 flags, complete All 2 chosen are here."),
        (1, {0: ["a.gif"]}, Form(), "1 flag, complete Nothing is missing."),
        (2, {0: ["a.gif"]}, Form(), "1 flag 1 of the 2 chosen is missing; the end of the page"),
        (2, {}, Form(), "0 flags 2 of the 2 chosen are missing; the end of the page"),
        (0, {}, Form(), "0 flags No flag was chosen."),
        (1, {0: ["a.png"]}, TWO, "1 flag Nothing is missing. 1 of the flags has fewer files"),
        (1, {0: ["a.png", "a-2.png", "a.ico"]}, TWO, "1 flag, complete"),
        (
            1,
            {0: ["a.png"]},
            TWO,
            "Files PNG, ICO; 16, 32 px wide; each flag whole in the middle of",
        ),
        (1, {0: ["a.png"]}, Form(), "Files as the source sent them"),
    ],
)
def test_whether_it_is_complete(
    chosen: int, files: dict[int, list[str]], form: Form, words: str
) -> None:
    assert words in page_of(report_of(*[{}] * chosen), files, form).words


def test_a_flag_that_was_held_back_says_so() -> None:
    page = page_of(report_of({"delivered": 2.014}), {0: ["br.gif"]})
    assert "0.21 s, held back 1.80 s" in page.words


@pytest.mark.parametrize(
    ("files", "shown"),
    [
        ([("png", 16), ("png", 320), ("png", 640)], 1),
        ([("webp", 640), ("png", 500), ("png", 64)], 1),
        ([("png", 16), ("webp", 64), ("png", 64)], 1),
        ([("ico", 512), ("gif", 16)], 1),
        ([("ico", 256)], 0),
    ],
)
def test_the_file_to_show(files: list[tuple[str, int]], shown: int) -> None:
    made = [GalleryFile(f"{i}", kind, width, 1) for i, (kind, width) in enumerate(files)]
    assert shown_file(made) is made[shown]


def test_a_flag_with_several_files_lists_them_all() -> None:
    files = [
        GalleryFile("16/br.png", "png", 16, 12),
        GalleryFile("16/br.webp", "webp", 16, 12),
        GalleryFile("640/br.png", "png", 640, 480, enlarged=True),
        GalleryFile("br.ico", "ico", 16, 12),
    ]
    page = _Page(gallery_page(report_of({}), {0: files}, TWO))
    assert "0.21 s PNG 16 640 enlarged WebP 16 ICO 16" in page.words
    assert "; some of them enlarged" in page.words
    addresses = [link["href"] for link in page.of("a")]
    assert addresses == [
        "640/br.png", "16/br.png", "640/br.png", "16/br.webp", "br.ico", "manifest.json",
    ]  # fmt: skip


def test_countries_are_named_in_the_language_of_the_form() -> None:
    flags = report_of({"cc": "DE", "country": "Germany"}, {"cc": "QQ", "country": "Nowhere"})
    files = {0: ["de.gif"], 1: ["qq.gif"]}
    page = page_of(flags, files, Form(language="ar"))
    assert "1 ألمانيا Germany DE" in page.words
    assert "2 Nowhere QQ" in page.words
    assert [span for span in page.of("span") if "lang" in span] == [{"lang": "ar", "dir": "auto"}]
    page = page_of(flags, files, Form(language="pt_BR"))
    assert [span for span in page.of("span") if "lang" in span] == [{"lang": "pt-BR"}]
    english = page_of(flags, files)
    assert "1 Germany DE" in english.words
    assert not [span for span in english.of("span") if "lang" in span]


def test_a_card_is_found_by_every_name() -> None:
    flag = {"cc": "CI", "country": "Côte d’Ivoire"}
    page = page_of(report_of(flag, {"cc": "QQ", "country": "Nowhere"}), {0: ["a"], 1: ["b"]})
    names = [str(card["data-names"]).split("\n") for card in page.of("li") if "data-names" in card]
    assert {"Côte d’Ivoire", "科特迪瓦", "Costa do Marfim", "ساحل العاج", "Ivory Coast"} <= set(
        names[0]
    )
    assert len(set(names[0])) == len(names[0])
    assert names[1] == ["Nowhere"]
    assert [c["data-region"] for c in page.of("li") if "data-names" in c] == ["Africa", ""]


def test_an_empty_gallery_is_a_page() -> None:
    page = page_of(report_of(), {})
    assert "0 flags downloaded" in page.text
    assert not page.of("img")


def test_the_same_run_is_the_same_page() -> None:
    files = {0: [GalleryFile("br.gif", "gif", 320, 240)]}
    assert gallery_page(report_of({}), files, Form()) == gallery_page(report_of({}), files, Form())


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
    name = HOSTILE[:-1].replace("/", "")
    files = [GalleryFile(f"{name}/{name}", HOSTILE, 640, 480), GalleryFile("b", HOSTILE, 1, 1)]
    page = _Page(gallery_page(report, {0: files}, Form()))
    clean = _Page(gallery_page(report_of({}), {0: [GalleryFile("a", "gif", 1, 1)]}, Form()))
    assert page.of("script") == clean.of("script") == [{}]
    assert page.scripts == clean.scripts
    assert page.of("img") == [
        {
            "src": page.of("a")[1]["href"],
            "width": "640",
            "height": "480",
            "alt": f"Flag of {HOSTILE}",
            "loading": "lazy",
            "decoding": "async",
        }
    ]
    assert unquote(str(page.of("img")[0]["src"])) == f"{name}/{name}"
    assert [c for c in page.of("li") if c] == [{"data-names": HOSTILE, "data-region": ""}]
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    more = {"section", "h2", "ul"}  # for what is missing
    assert {name for name, _ in page.tags} == {name for name, _ in clean.tags} | more


@pytest.mark.parametrize("path", ["//127.0.0.1/a.gif", "/a.gif", "http://x/a.gif", "javascript:0"])
def test_no_path_leads_out_of_the_folder(path: str) -> None:
    address = str(page_of(report_of({}), {0: [path]}).of("img")[0]["src"])
    assert not address.startswith("/")
    assert ":" not in address


def test_the_page_needs_no_network_and_allows_no_other_script() -> None:
    page = page_of(report_of({}), {0: ["br.gif"]})
    policy = next(meta for meta in page.of("meta") if "http-equiv" in meta)["content"]
    kinds = dict(part.split(" ", 1) for part in str(policy).split("; "))
    assert kinds == {
        "default-src": "'none'",
        "img-src": "'self' file:",
        "script-src": f"'{digest_of(page.scripts[0])}'",
        "style-src": f"'{digest_of(page.styles[0])}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    addresses = [tag.get("src") or tag.get("href") for _, tag in page.tags]
    assert {address for address in addresses if address} == {"br.gif", "manifest.json"}
    assert not page.of("link")
    assert "url(" not in page.styles[0]
    assert not any("style" in attributes for _, attributes in page.tags)
