"""Galleries in the window: verified, updated, and saved flag by flag as they arrive."""

import asyncio
import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from flaggui.core.arguments import make_parser
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.gui.app import click_through, leave
from flaggui.gui.galleries.result_dialog import ResultDialog
from flaggui.gui.running.runner import Shown
from flaggui.gui.window import MainWindow
from tests.gui.test_accessibility import nameless
from tests.gui.windows import after, asking, cards, click, delivered, downloaded, opened, settled

CODES = ("BR", "CN", "IN", "JP")
FLAGS = tuple(countries()[code] for code in CODES)
WAITING = Knobs(latency=0, jitter=0, slow={"JP": 5.0})
"""Japan's flag does not arrive while a test runs."""


async def dialog_after(window: MainWindow, name: str) -> ResultDialog:
    """Choose an entry of a menu and return the dialog that follows."""
    window.commands[name].trigger()
    async with asyncio.timeout(20):
        while (dialog := window.session.galleries.dialog) is None:
            await settled()
    return dialog


def lines(dialog: ResultDialog) -> list[str]:
    """Return the lines in the list of `dialog`."""
    model = dialog.lines.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


async def saved(window: MainWindow, folder: Path) -> None:
    assert await window.saving.save_gallery(await downloaded(window), folder)


def manifest(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "manifest.json").read_text())
    return found


def images(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.gif"))


def damage(folder: Path) -> dict[str, bytes]:
    """Remove one file, change another, add a third; return what was in the first two."""
    before = {name: (folder / name).read_bytes() for name in ("br.gif", "cn.gif")}
    (folder / "br.gif").unlink()
    (folder / "cn.gif").write_bytes(b"another")
    (folder / "mine.txt").write_text("mine")
    return before


def test_a_gallery_as_it_was_saved_and_one_that_was_not(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            assert not window.commands["verify_gallery"].isEnabled()
            assert await window.saving.save_gallery(shown, folder)
            dialog = await dialog_after(window, "verify_gallery")
            assert dialog.heading.text() == "All 5 files are as they were saved"
            assert (lines(dialog), dialog.lines.isVisible()) == ([], False)
            assert nameless(dialog) == []
            dialog.reject()
            damage(folder)
            dialog = await dialog_after(window, "verify_gallery")
            assert dialog.heading.text() == window.status.sentence.text()
            assert dialog.heading.text() == "2 files are not as they were saved"
            assert lines(dialog) == [
                "Missing (1)", "br.gif",
                "Not as they were saved (1)", "cn.gif",
                "Not of this gallery, left alone (1)", "mine.txt",
            ]  # fmt: skip
            assert nameless(dialog) == []
            dialog.lines.selectAll()
            dialog.lines.copy_chosen()
            assert QGuiApplication.clipboard().text() == "br.gif\ncn.gif\nmine.txt"
            click(dialog.copy)
            assert "Missing (1)\nbr.gif\n" in QGuiApplication.clipboard().text()

    runner.run(main())


def test_an_update_repairs_what_was_damaged_and_nothing_else(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await saved(window, folder)
            before = damage(folder)
            window.countries.choose(["DE"])
            dialog = await dialog_after(window, "verify_gallery")
            assert dialog.update_button is not None
            run = await downloaded(window, partial(click, dialog.update_button))
            # What was whole is known to be as it was, and its picture is at hand.
            known = {row.country.code for row in run.rows if row.flag and row.flag.unchanged}
            assert known == {"IN", "JP"}
            assert all(row.flag and row.flag.picture for row in run.rows)
            now = await after(window.session.galleries.gallery_updated, lambda: None)
            assert {name: (folder / name).read_bytes() for name in before} == before
            assert (folder / "mine.txt").read_text() == "mine"
            assert window.session.shown is now
            assert [window.runs.model.run(row).kept for row in range(2)] == [now, run]
            assert (now.folder, [r.country.code for r in now.rows]) == (folder, list(CODES))
            assert all(row.flag and row.flag.picture for row in cards(window))
            assert [c.code for c in window.countries.chosen()] == ["DE"]
            dialog = window.session.galleries.dialog
            assert dialog is not None
            assert dialog.heading.text() == "The gallery is up to date"
            assert lines(dialog) == ["Repaired (2)", "br.gif", "cn.gif"]
            assert "0 changed, 0 new, 2 repaired, 4 unchanged in" in window.status.sentence.text()

    runner.run(main())


def test_an_update_that_is_cancelled_leaves_the_rest_as_it_is(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await saved(window, folder)
            before = damage(folder)
            (folder / "jp.gif").unlink()
            server.set_knobs(WAITING)
            await delivered(window, 3, window.session.update_gallery)
            await after(window.session.galleries.gallery_updated, window.session.cancel)
            assert {name: (folder / name).read_bytes() for name in before} == before
            dialog = window.session.galleries.dialog
            assert dialog is not None
            assert dialog.heading.text() == "1 flag could not be asked for"
            assert lines(dialog)[:2] == ["Could not be asked for, left alone (1)",
                                         "Japan: cancelled"]  # fmt: skip
            dialog.reject()
            assert images(folder) == ["br", "cn", "in"]
            assert "checked" not in manifest(folder)

    runner.run(main())


def test_to_try_again_after_an_update_is_to_update_again(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    refusing = Knobs(latency=0, jitter=0, error_rate=1.0, error_status=404)

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            server.set_knobs(WAITING)
            await delivered(window, 3, partial(click, window.toolbar.download))
            shown = await downloaded(window, window.session.cancel)
            assert await window.saving.save_gallery(shown, folder)
            server.set_knobs(refusing)
            told = window.session.galleries.gallery_updated
            await after(told, window.session.update_gallery)
            assert images(folder) == ["br", "cn", "in"]
            server.set_knobs(Knobs(latency=0, jitter=0))
            assert window.commands["retry_failed"].isEnabled()
            now = await after(told, window.session.retry_failed)
            assert now.report["counts"]["ok"] == 4
            assert images(folder) == ["br", "cn", "in", "jp"]

    runner.run(main())


def test_where_no_gallery_is_any_more_nothing_changes(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await saved(window, folder)
            (folder / "manifest.json").unlink()
            shown = window.session.shown
            told = window.saving.failed
            sentence = await after(told, window.session.verify_gallery)
            assert "no gallery in it" in sentence
            assert await after(window.run_over, window.session.update_gallery) is None
            assert "no gallery in it" in window.status.sentence.text()
            assert window.session.shown is shown
            assert images(folder) == sorted(code.lower() for code in CODES)

    runner.run(main())


async def ticked(window: MainWindow, folder: Path) -> None:
    """Tick Save as they arrive and choose `folder`."""
    window.session.arrivals.action.trigger()
    await settled()
    assert not window.session.arrivals.action.isChecked()
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    assert window.session.arrivals.action.isChecked()


async def has_images(folder: Path, names: list[str]) -> None:
    async with asyncio.timeout(20):
        while images(folder) != names:
            await settled()


async def finished(window: MainWindow) -> bool:
    """Return whether the gallery was brought to its end."""
    task = window.session.arrivals.saved
    assert task is not None
    return await task


def test_flags_are_saved_as_they_arrive_and_a_run_goes_on(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    server.set_knobs(WAITING)

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            note = window.status.note
            assert not note.isVisible()
            await ticked(window, folder)
            assert (note.isVisible(), note.text()) == (True, "Saving to flags as they arrive")
            await after(window.runner.run_started, lambda: click(window.toolbar.download))
            assert not window.session.arrivals.action.isEnabled()
            await has_images(folder, ["br", "cn", "in"])
            assert window.runner.busy
            assert manifest(folder)["unfinished"] is True
            await downloaded(window, window.session.cancel)
            assert await finished(window)
            words = f"3 of 4 flags are in {folder}; the next Download goes on from there"
            assert window.status.sentence.text() == words
            server.set_knobs(Knobs(latency=0, jitter=0))
            asked = []
            window.runner.rows_changed.connect(asked.extend)
            shown = await downloaded(window)
            assert [row.country.code for row in asked] == ["JP"]
            assert await finished(window)
            assert images(folder) == ["br", "cn", "in", "jp"]
            assert "unfinished" not in manifest(folder)
            assert (
                window.status.sentence.text() == f"4 flags saved in {folder}; the set is complete"
            )
            assert (shown.folder, len(cards(window))) == (folder, 4)
            assert all(row.flag and row.flag.picture for row in cards(window))
            assert window.commands["verify_gallery"].isEnabled()

    runner.run(main())


def test_a_finished_gallery_is_not_replaced_flag_by_flag(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await saved(window, tmp_path / "flags")
            window.session.arrivals.begin(tmp_path / "flags")
            over = await after(window.run_over, lambda: click(window.toolbar.download))
            assert over is None
            assert "holds a finished gallery" in window.status.sentence.text()
            assert window.status.offered.text() == "Another folder…"
            click(window.status.offered)
            await settled()
            dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
            dialog.fileSelected.emit(str(tmp_path / "more"))
            dialog.reject()
            await downloaded(window)
            assert await finished(window)
            assert len(images(tmp_path / "more")) == 4

    runner.run(main())


def test_what_cannot_be_saved_is_said_at_once_and_the_run_goes_on(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    server.set_knobs(WAITING)

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            folder.write_text("in the way")
            window.session.arrivals.begin(folder)
            told = window.session.arrivals.save_failed
            await after(told, lambda: click(window.toolbar.download))
            await settled()
            note = window.status.note
            assert (note.property("role"), window.runner.busy) == ("error", True)
            assert str(folder) in note.text()
            shown = await downloaded(window, window.session.cancel)
            assert shown.report["counts"]["ok"] == 3
            assert not await finished(window)
            assert window.status.sentence.property("role") == "error"
            window.session.arrivals.action.trigger()
            assert not note.isVisible()

    runner.run(main())


def test_what_is_tried_again_is_saved_and_what_is_compared_is_not(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1.0, error_status=404))
    notes: list[str] = []

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            window.session.arrivals.begin(folder)
            await downloaded(window)
            assert await finished(window)
            assert "are missing: BR, CN, IN, JP" in window.status.sentence.text()
            server.set_knobs(Knobs(latency=0, jitter=0))
            window.runner.run_started.connect(lambda: notes.append(window.status.note.text()))
            shown = await downloaded(window, window.session.retry_failed)
            assert await finished(window)
            assert (len(images(folder)), shown.folder) == (4, folder)
            await downloaded(window, window.session.compare)
            saved_run, compared, *_ = notes
            assert saved_run == "Saving to flags as they arrive"
            assert compared == "This run is not saved as it arrives"
            assert note_of(window) == saved_run

    runner.run(main())


def note_of(window: MainWindow) -> str:
    return window.status.note.text()


def test_the_command_line_has_flags_saved_and_a_kill_before_the_end_made_good(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    given = ["--start", "--as-they-arrive", "--save", str(folder)]
    arguments = make_parser().parse_args(given)

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            assert await click_through(window, arguments) == 0
            assert len(images(folder)) == 4
            # A kill just before the last version: all flags are there already.
            path = folder / "manifest.json"
            path.write_text(json.dumps({**manifest(folder), "unfinished": True}))
            assert await click_through(window, arguments) == 0
            assert "unfinished" not in manifest(folder)
            assert (len(cards(window)), window.status.elapsed.isVisible()) == (4, True)
            assert await click_through(window, arguments) == 1  # it is finished

    runner.run(main())


def test_who_leaves_finds_what_had_come(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    folder = tmp_path / "flags"
    server.set_knobs(WAITING)

    async def main() -> Shown | None:
        async with opened(asking(server, countries=FLAGS)) as window:
            window.session.arrivals.begin(folder)
            await delivered(window, 3, lambda: click(window.toolbar.download))
            window.close()
            await leave(window, window.runner)
            return window.session.shown

    shown = runner.run(main())
    assert shown is not None
    assert images(folder) == ["br", "cn", "in"]
    assert (manifest(folder)["unfinished"], shown.report["counts"]["cancelled"]) == (True, 1)
