"""What the window remembers survives the file, and nothing in the file can break a start."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.sources import parse_source
from flaggui.gui.settings import TABS, Settings, load_settings, save_settings
from flaggui.gui.style.theme import THEMES
from flaggui.gui.window import MainWindow
from tests.gui.windows import asking, opened, settled


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "flaggui.ini"


def store(place: Path) -> QSettings:
    """Return the settings in the file at `place`, read anew."""
    return QSettings(str(place), QSettings.Format.IniFormat)


def reread(settings: Settings, place: Path) -> Settings:
    save_settings(settings, store(place))
    return load_settings(store(place))


def test_nothing_saved_is_the_first_start(place: Path) -> None:
    settings = load_settings(store(place))
    assert settings == Settings()
    assert settings.options() == Options()


def test_everything_comes_back(place: Path) -> None:
    options = Options(
        countries=(countries()["BR"], countries()["JP"]),
        mode="thread-map",
        workers=7,
        source=parse_source("http://127.0.0.1:9/{cc}.png"),
        knobs=Knobs(latency=0.05, jitter=0.0, bandwidth=2000, seed=4, slow={"BR": 1.5}),
    )
    settings = Settings(
        theme="dark",
        zoom=150,
        card_width=200,
        gallery_order="region",
        language="fr",
        motion="reduced",
        by_worker=True,
        tab=2,
        list_folded=True,
        side_folded=True,
        form='{"names": "{name}"}',
        zipped=True,
        recent='["/somewhere/flags"]',
        folder="/somewhere/flags",
        geometry=QByteArray(b"\x01\x00g"),
        left_split=QByteArray(b"l"),
        main_split=QByteArray(b"m"),
        top_split=QByteArray(b"t"),
    )
    settings.remember(options)
    again = reread(settings, place)
    assert again == settings
    assert again.options() == options


def test_a_choice_of_no_country_is_kept(place: Path) -> None:
    settings = Settings(countries="")
    assert reread(settings, place).options().countries == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("countries", 7),
        ("countries", ["BR", "JP"]),
        ("mode", "teleport"),
        ("mode", ["asyncio"]),
        ("workers", "many"),
        ("workers", "-3"),
        ("workers", 2.5),
        ("workers", "²"),
        ("workers", "9" * 5000),
        ("cpu_work", "9" * 400),
        ("source", "ftp://example.org/{cc}"),
        ("source", "http://no-code.example/"),
        ("knobs", "fast"),
        ("knobs", {"latency": "soon"}),
        ("knobs", {"latency": -1.0}),
        ("knobs", {"speed": 1}),
        ("theme", "pink"),
        ("zoom", 101),
        ("zoom", "big"),
        ("card_width", "wide"),
        ("gallery_order", "by luck"),
        ("tab", "9" * 30),
        ("geometry", "@Invalid()"),
        ("geometry", 12),
        ("folder", 3),
    ],
)
def test_a_value_of_no_use_counts_as_never_set(place: Path, name: str, value: object) -> None:
    before = store(place)
    before.setValue(name, value)
    before.sync()
    settings = load_settings(store(place))
    assert settings.options() == Options()
    assert (settings.theme, settings.zoom, settings.card_width) == ("system", 100, 144)
    assert (settings.gallery_order, settings.tab) == ("arrival", 0)
    assert settings.geometry == QByteArray()
    assert settings.folder == ""


@pytest.mark.parametrize(
    ("name", "value", "kept"), [("workers", 5000, 1000), ("workers", 0, 1), ("workers", "12", 12)]
)
def test_workers_stay_within_their_bounds(place: Path, name: str, value: object, kept: int) -> None:
    before = store(place)
    before.setValue(name, value)
    before.sync()
    assert load_settings(store(place)).options().workers == kept


def test_there_are_no_more_tabs_than_there_are(place: Path) -> None:
    assert reread(Settings(tab=7), place).tab == TABS - 1


def test_countries_that_there_are_not_are_left_out(place: Path) -> None:
    settings = reread(Settings(countries="BR QQ ../.. JP"), place)
    assert [country.code for country in settings.options().countries] == ["BR", "JP"]


def test_a_file_of_garbage_is_the_first_start(place: Path) -> None:
    place.write_bytes(bytes(range(256)) * 20)
    assert load_settings(store(place)).options() == Options()


def test_the_window_comes_back_as_it_was(
    runner: asyncio.Runner, server: BuiltinServer, place: Path
) -> None:
    async def first() -> list[list[int]]:
        settings = Settings()
        async with opened(asking(server), settings) as window:
            panes = window.panes
            panes.left_split.setSizes([260, 1019])
            panes.main_split.setSizes([250, 260, 120])
            panes.top_split.setSizes([600, 418])
            window.gallery.slider.setValue(180)
            window.gallery.set_order("name")
            window.toolbar.mode.choose("thread-map")
            window.toolbar.workers.setValue(9)
            window.countries.choose(["BR"])
            await settled()
            sizes = sizes_of(window)
        # A screen of the tests is too small for the window: Qt would make it fit.
        settings.geometry = QByteArray()
        save_settings(settings, store(place))
        return sizes

    async def second(sizes: list[list[int]]) -> None:
        async with opened(None, load_settings(store(place))) as window:
            await settled()
            assert sizes_of(window) == sizes
            assert window.gallery.slider.value() == 180
            assert window.gallery.head.button.words == "by name"
            options = window.session.options()
            assert (options.mode, options.workers) == ("thread-map", 9)
            assert [country.code for country in options.countries] == ["BR"]
            assert options.source.template == server.template

    sizes = runner.run(first())
    runner.run(second(sizes))


def sizes_of(window: MainWindow) -> list[list[int]]:
    panes = window.panes
    return [split.sizes() for split in (panes.left_split, panes.main_split, panes.top_split)]


def test_its_size_comes_back(runner: asyncio.Runner, server: BuiltinServer, place: Path) -> None:
    async def main() -> None:
        settings = Settings()
        async with opened(asking(server), settings) as window:
            window.resize(window.minimumSizeHint().width(), 655)
            await settled()
            size = window.size()
        async with opened(None, reread(settings, place)) as window:
            assert window.size().height() == 655
            assert window.size() == size

    runner.run(main())


def test_theme_and_zoom_are_taken_up_and_remembered(
    runner: asyncio.Runner, qapp: QApplication, server: BuiltinServer
) -> None:
    usual = qapp.font().pointSizeF()

    async def main() -> None:
        settings = Settings(zoom=125)
        async with opened(asking(server), settings) as window:
            assert qapp.font().pointSizeF() == pytest.approx(usual * 1.25)
            for zoom in (150, 200, 200):
                window.commands["enlarge"].trigger()
                assert settings.zoom == zoom
                assert qapp.font().pointSizeF() == pytest.approx(usual * zoom / 100)
            await settled()
            bar = window.toolbar
            assert bar.download.width() >= bar.download.sizeHint().width()
            assert bar.mode.height() >= bar.mode.sizeHint().height()
            window.commands["shrink"].trigger()
            assert settings.zoom == 150
            window.commands["reset_zoom"].trigger()
            assert settings.zoom == 100
            assert qapp.font().pointSizeF() == pytest.approx(usual)
            window.session.looks.set_theme("dark")
            assert settings.theme == "dark"
            assert qapp.palette().window().color().name().upper() == THEMES["dark"]["window"]

    runner.run(main())


def test_the_panes_are_as_they_were_left(runner: asyncio.Runner) -> None:
    settings = Settings()

    async def leave_them() -> None:
        async with opened(settings=settings) as window:
            window.commands["swap_rows"].trigger()
            window.commands["show_log"].trigger()
            window.commands["toggle_list"].trigger()

    async def find_them() -> None:
        async with opened(settings=settings) as window:
            panes = window.panes
            assert window.timeline.by_worker
            assert panes.tabs.currentIndex() == 2
            assert panes.list_fold.folded
            assert not panes.side_fold.folded
            window.commands["toggle_list"].trigger()
            assert not panes.list_fold.folded

    runner.run(leave_them())
    assert (settings.list_folded, settings.side_folded) == (True, False)
    settings.geometry = QByteArray()  # this screen is narrower than the window
    runner.run(find_them())
    assert not settings.list_folded


def test_a_narrow_window_is_not_remembered_as_folded(runner: asyncio.Runner) -> None:
    settings = Settings()

    async def job() -> None:
        async with opened(settings=settings) as window:
            window.resize(920, 700)
            await settled()
            assert window.panes.list_fold.folded
            assert window.panes.side_fold.folded

    runner.run(job())
    assert not settings.list_folded
    assert not settings.side_folded


# The window is closed while the thread that sweeps has the lock of the file.
AT_ONCE = """
import sys, threading, time
from pathlib import Path
from PySide6.QtCore import QSettings
from flaggui.gui.settings import Settings, save_settings, sweep_settings

def store():
    return QSettings(sys.argv[1], QSettings.Format.IniFormat)

def slowly(place, pattern):
    locked.set()
    time.sleep(0.1)
    return iter(())

locked, Path.glob = threading.Event(), slowly
sweeping = threading.Thread(target=lambda: sweep_settings(store()), daemon=True)
sweeping.start()
assert locked.wait(10)
save_settings(Settings(workers=7), store())
sweeping.join(10)  # a thread that is in Qt as the interpreter ends would abort the process
"""


def test_saving_waits_for_a_sweep_and_not_for_ever(tmp_path: Path) -> None:
    place = tmp_path / "flaggui.conf"
    subprocess.run([sys.executable, "-c", AT_ONCE, str(place)], check=True, timeout=20)
    assert load_settings(store(place)).workers == 7
