"""Get a flag set…: one dialog from a choice to a folder, through the window behind it."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty, countries
from flaggui.core.galleries.form import Form
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.options import Options
from flaggui.core.sources import SOURCES
from flaggui.gui.flagset.set_dialog import SetDialog
from flaggui.gui.settings import Settings
from flaggui.gui.window import MainWindow
from tests.gui.windows import MID_RUN, after, asking, click, downloaded, opened, settled

FLAGS = tuple(countries()[code] for code in ("BR", "JP", "IN"))


async def set_dialog(window: MainWindow, folder: Path | None = None) -> SetDialog:
    """Press Ctrl+G and return the dialog once it knows where to save; write `folder` there."""
    assert window.commands["get_flag_set"].shortcut().toString() == "Ctrl+G"
    window.commands["get_flag_set"].trigger()
    dialog = window.session.beside.flag_set
    assert isinstance(dialog, SetDialog)
    async with asyncio.timeout(10):
        while not dialog.place.text.text():
            await settled()
    if folder is not None:
        dialog.place.text.setText(str(folder))
    return dialog


async def over(dialog: SetDialog) -> None:
    """Return when the dialog is at rest again."""
    async with asyncio.timeout(40):
        while not dialog.get.isEnabled():
            await settled()


async def got(dialog: SetDialog) -> str:
    """Click Get and return what came of it."""
    click(dialog.get)
    async with asyncio.timeout(40):
        while not dialog._step:
            await settled()
    await over(dialog)
    return dialog.outcome.line.text.text()


def test_from_a_choice_to_the_folder(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    settings, folder = Settings(), tmp_path / "set"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS, workers=3), settings) as window:
            before = window.session.options()
            dialog = await set_dialog(window, folder)
            assert dialog.countries.currentText() == "Chosen in the window (3)"
            assert dialog.source.choice.value() == server.template
            assert dialog.get.text() == "&Get 3 flags"
            dialog.panel.names.show_value("{name}")
            dialog.panel.formats.show_formats(("png",))
            dialog.panel.widths.text.setText("16, 64")
            seen = set()
            window.runner.rows_changed.connect(lambda _rows: seen.add(dialog.status.text.text()))
            line = await got(dialog)
            assert line == f"3 flags saved in {folder}, in 6 files altogether; the set is complete"
            assert dialog.outcome.line.property("role") == "ok"
            assert dialog.outcome.open.isVisible()
            assert not dialog.outcome.retry.isVisible()
            assert {words.rpartition(" of ")[2] for words in seen} == {"3 flags"}
            # The window shows the run, and has chosen what it had chosen.
            assert window.session.shown is not None
            assert window.session.shown.report["own_process"]
            assert window.gallery.model.rowCount() == 3
            assert window.session.options() == before
            assert window.status.sentence.text() == line
            assert dialog.cancel.text() == "Close"
            click(dialog.cancel)
            await settled()
            assert not isValid(dialog)

    runner.run(main())
    assert {path.name for path in folder.glob("*.png")} == {
        f"{name}-{width}.png" for name in ("Brazil", "India", "Japan") for width in (16, 64)
    }
    assert settings.last_form() == Form(names="{name}", formats=("png",), widths=(16, 64))


def test_the_built_in_set_comes_without_delay_and_in_regions(
    runner: asyncio.Runner, tmp_path: Path
) -> None:
    async def main() -> Options:
        async with opened(Options(knobs=Knobs(latency=5, jitter=0))) as window:
            dialog = await set_dialog(window, tmp_path / "set")
            assert dialog.countries.currentText() == "All (250)"  # nobody has chosen the book's
            assert dialog.get.text() == "&Get 250 flags"
            number = sum(country.region == "Oceania" for country in countries().values())
            place = dialog.countries.findText(f"Oceania ({number})")
            dialog.countries.setCurrentIndex(place)
            assert dialog.get.text() == f"&Get {number} flags"
            assert dialog.panel.note.text.text() == "as.gif, au.gif"
            assert (await got(dialog)).endswith("the set is complete")
            return window.session.options()

    options = runner.run(main())
    assert options.knobs.latency == 5
    assert options.countries == tuple(book_twenty())
    manifest = json.loads((tmp_path / "set" / "manifest.json").read_text())
    assert manifest["options"]["latency"] == 0
    assert manifest["licence"] == "MIT (flag-icons)"


def test_what_is_missing_is_said_with_the_reason_and_downloaded_again(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=0.5, error_status=404, seed=3))
    folder = tmp_path / "set"

    async def main() -> None:
        async with opened(asking(server)) as window:
            # The book's are chosen, and what the window would ask is not what is asked again.
            dialog = await set_dialog(window, folder)
            dialog.countries.setCurrentIndex(0)
            window.session.show_options(Options(countries=FLAGS))
            line = await got(dialog)
            missing = sorted(row.country.code for row in dialog.outcome.missing)
            assert missing
            assert line.startswith(f"{20 - len(missing)} flags saved in {folder}; {len(missing)} ")
            assert line.endswith(", ".join(missing))
            assert dialog.outcome.line.property("role") == "warning"
            assert dialog.outcome.reasons.text.text().endswith(": not found at this source (404)")
            assert dialog.outcome.retry.isVisible()
            server.set_knobs(PRESETS["LOCAL"])
            click(dialog.outcome.retry)
            assert dialog.status.text.text() == f"0 of {len(missing)} flags"
            await over(dialog)
            assert dialog.outcome.line.text.text() == (
                f"20 flags saved in {folder}; the set is complete"
            )
            assert not dialog.outcome.retry.isVisible()

    runner.run(main())
    assert len(list(folder.glob("*.gif"))) == 20


def test_where_nothing_came_nothing_is_saved(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1, error_status=404))

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            dialog = await set_dialog(window, tmp_path / "set")
            assert await got(dialog) == "0 of 3 flags: Brazil, India, Japan are missing"
            assert dialog.outcome.line.property("role") == "error"
            assert dialog.outcome.reasons.text.text() == (
                "Brazil, India, Japan: not found at this source (404)"
            )
            assert not dialog.outcome.open.isVisible()

    runner.run(main())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", ["button", "escape", "close", "window"])
def test_it_can_be_left_in_mid_run(
    how: str, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, mode="thread-map")) as window:
            dialog = await set_dialog(window, tmp_path / "set")
            dialog.countries.setCurrentIndex(0)
            await after(window.runner.rows_changed, lambda: click(dialog.get))
            await settled()
            assert dialog.cancel.text() == "Cancel"
            assert not dialog.panel.isEnabled()
            ways = {
                "button": lambda: click(dialog.cancel),
                "escape": lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape),
                "close": dialog.close,
                "window": window.close,
            }
            await after(window.run_over, ways[how])
            assert not window.runner.busy
            await settled()
            assert isValid(dialog) is (how in ("button", "escape"))
            if isValid(dialog):
                assert dialog.status.text.text() == "Cancelled; nothing was saved."
                assert dialog.get.isEnabled()
                click(dialog.cancel)
            if how != "window":
                server.set_knobs(PRESETS["LOCAL"])
                shown = await downloaded(window)
                assert shown.report["counts"]["ok"] == 20

    runner.run(main())
    assert list(tmp_path.iterdir()) == []


def test_sources_say_licence_size_and_shapes(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(Options()) as window:
            dialog = await set_dialog(window)
            source = dialog.source
            assert source.facts.text.text() == (
                "Licence of the images: MIT (flag-icons). They are 320 pixels wide."
            )
            assert source.shapes.text.text() == SOURCES["builtin"].shapes
            options = dialog._options_for(SOURCES["builtin"])
            assert options.own_process
            assert options.knobs.latency == 0
            click(source.true_shapes)
            assert source.source() is SOURCES["flagcdn"]
            assert not source.shapes.isVisible()
            assert dialog.panel.note.text.text().startswith("ad.png")
            assert dialog._options_for(SOURCES["flagcdn"]).at_once == 10
            source.choice.choice.setCurrentIndex(3)
            assert source.choice.text.text() == "https://"
            assert source.source() is None
            assert source.facts.property("role") == "error"
            assert not dialog.get.isEnabled()
            source.choice.text.setText(server.template)
            assert source.facts.text.text() == (
                "The licence of the images is not known: ask the source."
            )
            assert dialog.get.isEnabled()

    runner.run(main())


def test_nothing_is_asked_for_that_could_not_be_saved(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    started: list[object] = []

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            window.runner.run_started.connect(started.append)
            dialog = await set_dialog(window, tmp_path / "none" / "set")
            await after(window.saving.failed, lambda: click(dialog.get))
            assert str(tmp_path / "none") in dialog.status.text.text()
            assert dialog.status.property("role") == "error"
            # A gallery that is there is replaced only if one says so, and that comes first too.
            folder = tmp_path / "set"
            dialog.place.text.setText(str(folder))
            await got(dialog)
            click(dialog.get)
            async with asyncio.timeout(20):
                while not (boxes := [b for b in dialog.findChildren(QMessageBox) if b.isVisible()]):
                    await settled()
            (box,) = boxes
            box.button(QMessageBox.StandardButton.Cancel).click()
            await settled()
            assert len(started) == 1
            assert dialog.get.isEnabled()

    runner.run(main())


def test_a_run_that_cannot_start_is_told(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("No server today.")

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            dialog = await set_dialog(window, tmp_path / "set")
            monkeypatch.setattr(window.runner, "_prepare", broken)
            click(dialog.get)
            async with asyncio.timeout(20):
                while dialog.status.property("role") != "error":
                    await settled()
            assert dialog.status.text.text() == "No server today."
            assert dialog.get.isEnabled()

    runner.run(main())


def test_enter_gets_the_set_and_then_closes(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            dialog = await set_dialog(window, tmp_path / "set")
            assert QApplication.focusWidget() is dialog.countries
            dialog.place.text.setFocus()
            await after(
                window.saving.saved, lambda: QTest.keyClick(dialog.place.text, Qt.Key.Key_Return)
            )
            await over(dialog)
            assert QApplication.focusWidget() is dialog.cancel
            QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
            await settled()
            assert not isValid(dialog)

    runner.run(main())
