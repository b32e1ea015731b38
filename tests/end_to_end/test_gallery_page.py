"""The page of a saved gallery in a real browser: Chromium without a screen, the page from disk."""

import os
import shutil
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from flaggui.core.countries import countries, country_names, other_names
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.galleries.gallery_files import GalleryFile
from flaggui.core.galleries.page import gallery_page
from tests.core.test_gallery import flags_of, report_of

# In order of arrival. The last is no country, and its name tries to become markup.
CODES = "br de ci cn gb us jp in eg ng cv za np ch fr es pt it se fi au nz ca mx ar aq qq"
HOSTILE = "\"><img src=x onerror='pwned=1'><script>pwned=1</script>"
ARGUMENTS = [
    "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1280,900",
]  # fmt: skip

# The text with the least contrast to what is behind it, as [ratio, text].
CONTRAST = """
const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
const light = (color) => {
  const [r, g, b] = rgb(color).map((x) => x / 255)
    .map((x) => (x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (element) => {
  const color = getComputedStyle(element).backgroundColor;
  return rgb(color)[3] === 0 ? behind(element.parentElement) : color;
};
const found = [];
for (const element of document.body.querySelectorAll("*")) {
  const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!text || !element.checkVisibility()) continue;
  const pair = [light(getComputedStyle(element).color), light(behind(element))].sort();
  const [dark, bright] = pair.sort((a, b) => a - b);
  found.push([(bright + 0.05) / (dark + 0.05), element.textContent]);
}
return found.sort((a, b) => a[0] - b[0])[0];
"""


def program(*names: str) -> str:
    """Return the path of the first of `names` that is installed."""
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        words = f"{' or '.join(names)} is not installed (.ci/run installs it on Debian)"
        if os.environ.get("CI") and sys.platform == "linux":
            pytest.fail(words)
        pytest.skip(words)
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Yield one browser for all tests; it has a home of its own."""
    home = tmp_path_factory.mktemp("browser")
    options = ChromeOptions()
    options.binary_location = program("chromium", "chromium-browser", "google-chrome")
    for argument in [*ARGUMENTS, f"--user-data-dir={home / 'profile'}"]:
        options.add_argument(argument)
    if hasattr(os, "getuid") and os.getuid() == 0:
        options.add_argument("--no-sandbox")  # it has no sandbox for root
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = Service(program("chromedriver"), env={**os.environ, "HOME": str(home)})
    browser = Chrome(options, service)
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of the page of a saved gallery, in which France is missing."""
    codes = CODES.split()
    flags = flags_of(*[f"{code.replace('qq', 'xk')}.png" for code in codes], codes=CODES)
    france = codes.index("fr")
    flags[france] = Flag(france, "FR", DownloadStatus.NOT_FOUND, "404 Not Found")
    known = countries()
    names = [known[code].name if code in known else HOSTILE for code in CODES.upper().split()]
    folder = tmp_path_factory.mktemp("gallery") / "flags"
    return (save_gallery(folder, flags, report_of(flags, *names)).folder / "index.html").as_uri()


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of a page with ten files of each flag, named in Arabic."""
    folder = tmp_path_factory.mktemp("sizes")
    form = Form(language="ar", formats=("png", "webp"), widths=(16, 64, 256, 512, 1024))
    flags = flags_of("ci.png", "de.png", "br.png")
    names = [countries()[flag.cc].name for flag in flags]
    files = {
        flag.index: [
            GalleryFile(f"{flag.cc}-{width}.{kind}", kind, width, width, width > 320)
            for kind in form.formats
            for width in form.widths
        ]
        for flag in flags
    }
    for flag in flags:
        (folder / f"{flag.cc}-512.png").write_bytes(flag.body)
    page = gallery_page(report_of(flags, *names), files, form)
    (folder / "index.html").write_text(page, encoding="utf-8")
    return (folder / "index.html").as_uri()


class _Page:
    """An open page, and what a person does there."""

    def __init__(self, browser: Chrome) -> None:
        self.browser = browser
        self.run = browser.execute_script

    def open(self, address: str) -> None:
        self.browser.get(address)

    def one(self, selector: str) -> WebElement:
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def press(self, *keys: str) -> None:
        """Press `keys`, one after the other, wherever the focus is."""
        for key in keys:
            self.browser.switch_to.active_element.send_keys(key)

    def search(self, words: str) -> None:
        self.one("#words").clear()
        self.one("#words").send_keys(words)

    def codes(self) -> list[str]:
        """Return the codes of the cards in sight, in their order."""
        cards = "#cards li[data-names]"
        return list(
            self.run(
                f"return [...document.querySelectorAll('{cards}')].filter(c => c.checkVisibility())"
                ".map(c => c.querySelector('code').textContent)"
            )
        )

    def screen(self, width: int, height: int, *, touch: bool = False) -> None:
        """Look at it on a screen of so many CSS pixels."""
        size = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": touch}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        touches = {"enabled": touch, "maxTouchPoints": 5}
        self.browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", touches)

    def media(self, name: str = "", scheme: str = "light") -> None:
        feature = {"name": "prefers-color-scheme", "value": scheme}
        media = {"media": name, "features": [feature]}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)

    def scripts(self, *, on: bool) -> None:
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not on})


@pytest.fixture
def page(chromium: Chrome, gallery: str) -> Iterator[_Page]:
    """Yield the gallery's page, open; its console must stay empty."""
    page = _Page(chromium)
    page.open(gallery)
    yield page
    assert chromium.get_log("browser") == []
    page.scripts(on=True)
    page.media()
    chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    chromium.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


ALL = [code for code in CODES.upper().split() if code != "FR"]


def test_every_picture_loads(page: _Page) -> None:
    widths = "return [...document.images].map(i => i.naturalWidth)"
    page.run("scrollTo(0, document.body.scrollHeight)")  # pictures out of sight wait
    WebDriverWait(page.browser, 10).until(lambda _: all(page.run(widths)))
    assert len(page.run(widths)) == len(ALL)
    assert page.one("h1").text == f"{len(ALL)} flags"
    assert page.run("return window.pwned") is None


FOUND = {
    "德国": ["DE"],
    "cote": ["CI"],
    "Côte d'i": ["CI"],
    "alemanha": ["DE"],
    "ALLEMAGNE": ["DE"],
    "ألمانيا": ["DE"],
    "المانيا": ["DE"],
    "どいつ": ["DE"],
    "uk": ["GB"],
    "zealand": ["NZ"],
    "elfenbeinkuste": ["CI"],
    "pwned": ["QQ"],
    "  ": ALL,
}


def test_a_country_is_found_in_every_language(page: _Page) -> None:
    found, said = {}, {}
    for words in FOUND:
        page.search(words)
        found[words], said[words] = page.codes(), page.one("#result").text
    assert found == FOUND
    assert said["  "] == ""
    assert said["uk"] == f"1 of {len(ALL)} flags"


def test_what_is_not_found_is_said(page: _Page) -> None:
    page.search("<b>Atlantis</b>")
    assert page.codes() == []
    assert page.one("#result").text == "Nothing found for “<b>Atlantis</b>”."
    page.one("#clear").click()
    assert page.codes() == ALL
    assert page.browser.switch_to.active_element == page.one("#words")
    assert not page.one("#clear").is_displayed()


def test_the_orders(page: _Page) -> None:
    names = {code: countries()[code].name if code != "QQ" else HOSTILE for code in ALL}
    assert page.codes() == ALL
    page.one("[value=name]").click()
    # Punctuation comes first, and accents do not count: Argentina, …, Côte d’Ivoire, Egypt.
    assert page.codes() == sorted(ALL, key=lambda code: names[code].replace("ô", "o"))
    page.one("[value=region]").click()
    headings = [heading.text for heading in page.browser.find_elements(By.CSS_SELECTOR, "h2")]
    assert headings == [
        "Africa 5", "Americas 5", "Antarctica 1", "Asia 4", "Europe 8", "Oceania 2", "Elsewhere 1",
        "Missing: 1",
    ]  # fmt: skip
    assert page.codes()[:5] == ["CV", "CI", "EG", "NG", "ZA"]
    page.search("ca")
    shown = [h.text for h in page.browser.find_elements(By.CSS_SELECTOR, "h2") if h.is_displayed()]
    assert shown[:2] == ["Africa 2", "Americas 1"]
    page.one("[value=arrival]").click()
    page.press(Keys.ESCAPE)
    assert page.codes() == ALL


@pytest.mark.parametrize(("code", "clipboard"), [("DE", True), ("BR", False)])
def test_a_code_is_copied(page: _Page, code: str, clipboard: bool) -> None:
    if not clipboard:  # as where a page from disk may not use it
        page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    button = page.one(f"[aria-label='Copy {code}']")
    button.click()
    WebDriverWait(page.browser, 5).until(lambda _: page.one("#copied").get_property("textContent"))
    assert page.one("#copied").get_property("textContent") == f"Copied {code}"
    assert button.text == "Copied"
    page.one("#words").send_keys(Keys.CONTROL, "v")
    assert page.one("#words").get_property("value") == code


def test_the_keyboard_is_enough(page: _Page) -> None:
    def focused() -> Any:
        return page.run("return document.activeElement.className || document.activeElement.value")

    page.press("/")
    assert page.browser.switch_to.active_element == page.one("#words")
    page.press("d", "e", "/")
    assert page.one("#words").get_property("value") == "de/"
    page.press(Keys.ESCAPE)
    assert page.codes() == ALL
    assert page.one("#words").get_property("value") == ""
    page.press(Keys.TAB)
    assert focused() == "arrival"
    page.press(Keys.ARROW_RIGHT)
    assert focused() == "name"
    assert page.codes()[:3] == ["QQ", "AQ", "AR"]
    page.press("/", "d", "e", Keys.TAB, Keys.TAB)
    assert focused() == "picture"
    assert page.run("return getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.press(Keys.TAB)
    assert focused() == "copy"
    page.press(Keys.ENTER)
    WebDriverWait(page.browser, 5).until(lambda _: page.one(".copy:focus").text == "Copied")
    page.press(Keys.ESCAPE)
    assert len(page.codes()) == len(ALL)


def test_without_scripts_it_is_whole(page: _Page, gallery: str) -> None:
    page.scripts(on=False)
    page.open(gallery)
    assert page.codes() == ALL
    controls = page.browser.find_elements(By.CSS_SELECTOR, "input, button")
    assert not any(control.is_displayed() for control in controls)
    assert "404 Not Found" in page.one(".missing").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_is_readable(page: _Page, gallery: str, sizes: str, scheme: str) -> None:
    page.media(scheme=scheme)
    for address in (gallery, sizes):
        page.open(address)
        least, text = page.run(CONTRAST)
        assert least >= 4.5, text
    background = page.run("return getComputedStyle(document.body).backgroundColor")
    assert background == {"light": "rgb(244, 246, 248)", "dark": "rgb(21, 24, 28)"}[scheme]


@pytest.mark.parametrize("width", [320, 390, 3840])
def test_it_fits_every_screen(page: _Page, gallery: str, sizes: str, width: int) -> None:
    page.screen(width, 844, touch=width < 1000)
    for address in (gallery, sizes):
        page.open(address)
        assert page.run("return document.documentElement.scrollWidth") <= width
        if width > 1000:
            continue
        assert page.run(
            "return [...document.querySelectorAll('main a, button, fieldset label, #words')]"
            ".filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect())"
            ".filter(r => r.width < 44 || r.height < 44).length"
        ) == 0  # fmt: skip


def test_names_in_a_language_and_all_sizes(page: _Page, sizes: str) -> None:
    page.open(sizes)
    card = page.one("#cards li")
    assert card.text.splitlines()[:2] == ["1 ساحل العاج", "Côte d’Ivoire"]
    assert (
        page.run("return getComputedStyle(document.querySelector('[lang=ar]')).direction") == "rtl"
    )
    assert [line.text for line in card.find_elements(By.CSS_SELECTOR, ".files li")] == [
        "PNG\n16\n64\n256\n512 enlarged\n1024 enlarged",
        "WebP\n16\n64\n256\n512 enlarged\n1024 enlarged",
    ]
    page.one("[value=name]").click()
    assert page.codes() == ["BR", "DE", "CI"]


def test_on_paper_only_the_flags_are_left(page: _Page, sizes: str) -> None:
    page.open(sizes)
    page.media("print", "dark")
    for selector in (".controls", ".result", ".copy", ".files"):
        assert not page.one(selector).is_displayed()
    assert page.codes() == ["CI", "DE", "BR"]
    background = page.run("return getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"


@pytest.mark.qt
def test_the_search_takes_words_as_the_window_does(page: _Page) -> None:
    from flaggui.gui.search import plain

    names = [country.name for country in countries().values()]
    names += [name for several in country_names().values() for name in several.values()]
    names += [name for several in other_names().values() for name in several]
    names += ["Straße", "GROẞ", "Ⅷ ﬁ", "  a_b—c ", "پاکستان", "がぎ", "İstanbul"]
    assert page.run("return arguments[0].map(plain)", names) == [plain(name) for name in names]
