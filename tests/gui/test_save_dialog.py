"""Save gallery…: where, as what, whether it is complete, and what becomes of it."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.files import write_new
from flaggui.core.galleries import gallery
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.gui.flagset.save_dialog import SaveDialog
from flaggui.gui.settings import Settings
from flaggui.gui.window import MainWindow
from tests.gui.windows import after, asking, click, downloaded, opened, settled

FLAGS = tuple(countries()[code] for code in ("BR", "JP", "IN"))


async def save_dialog(window: MainWindow) -> SaveDialog:
    """Press Ctrl+S and return the dialog once it knows all it asks for."""
    assert window.commands["save_gallery"].shortcut().toString() == "Ctrl+S"
    window.commands["save_gallery"].trigger()
    dialog = window.session.beside.flag_set
    assert isinstance(dialog, SaveDialog)
    assert dialog.isVisible()
    async with asyncio.timeout(10):
        while not dialog.place.text.text() or not dialog.complete.text.text():
            await settled()
    return dialog


def words(dialog: SaveDialog) -> tuple[str, str]:
    """Return what stands at the foot, and its role."""
    return dialog.status.text.text(), dialog.status.property("role")


async def said(dialog: SaveDialog, start: str) -> str:
    """Return what stands at the foot, as soon as it begins with `start`."""
    async with asyncio.timeout(20):
        while not dialog.status.text.text().startswith(start):
            await settled()
    return dialog.status.text.text()


@contextmanager
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have each file take a tenth of a second; yield the event that tells of the first."""
    writing, go_on = threading.Event(), threading.Event()

    def slow(path: Path, data: bytes) -> None:
        write_new(path, data)
        writing.set()
        go_on.wait(0.1)

    with monkeypatch.context() as patched:
        patched.setattr(gallery, "write_new", slow)
        yield writing
    go_on.set()


def test_enter_saves_a_new_gallery_beside_the_others(
    runner: asyncio.Runner, server: BuiltinServer, home: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            folder = home / "flags"
            assert dialog.place.text.text() == str(folder)
            assert dialog.complete.text.text() == "3 of 3 flags"
            assert dialog.complete.property("role") == "ok"
            assert not dialog.retry.isVisible()
            assert not dialog.panel.isVisible()
            assert QApplication.focusWidget() is dialog.place.text
            await after(
                window.saving.saved, lambda: QTest.keyClick(dialog.place.text, Qt.Key.Key_Return)
            )
            await settled()
            assert not isValid(dialog)
            saved = f"3 flags saved in {folder}; the set is complete"
            assert window.status.sentence.text() == saved
            assert window.status.offered.text() == "Open folder"
            assert window.status.offered.isVisible()
            assert {path.name for path in folder.glob("*.gif")} == {"br.gif", "in.gif", "jp.gif"}
            # The next one has a name of its own, and a bare name is beside it.
            dialog = await save_dialog(window)
            assert dialog.place.text.text() == str(home / "flags-2")
            dialog.place.text.setText("mine")
            assert dialog.place.place() == home / "mine"
            dialog.place.text.setText("")
            assert not dialog.save.isEnabled()

    runner.run(main())


def test_the_form_and_the_zip_file_are_those_filled_in_and_remembered(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    settings = Settings()

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS), settings) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            click(dialog.more)
            await settled()
            assert dialog.panel.isVisible()
            dialog.panel.names.show_value("{rank}-{cc}")
            dialog.panel.folders.setCurrentIndex(dialog.panel.folders.findData("region"))
            dialog.panel.zipped.setChecked(True)
            dialog.place.text.setText(str(tmp_path / "set"))
            sentence = await after(window.saving.saved, dialog.save.click)
            assert sentence == (
                f"3 flags saved in {tmp_path / 'set'}, also packed as set.zip; the set is complete"
            )
            await settled()
            dialog = await save_dialog(window)
            form = dialog.panel.form()
            assert form is not None
            assert (form.names, form.folders) == ("{rank}-{cc}", "region")
            assert dialog.panel.zipped.isChecked()
            # A form that is not valid can not be saved, and the line says why while it is folded.
            dialog.panel.names.show_value("all the same")
            assert not dialog.save.isEnabled()
            assert dialog._summary.isVisible()
            assert dialog._summary.property("role") == "error"

    runner.run(main())
    saved = {path.relative_to(tmp_path / "set").as_posix() for path in tmp_path.rglob("*.gif")}
    assert {Path(name).parent.name for name in saved} == {"Americas", "Asia"}
    names = set(ZipFile(tmp_path / "set.zip").namelist())
    assert {f"set/{name}" for name in saved} | {"set/manifest.json", "set/index.html"} == names
    assert json.loads(settings.form)["folders"] == "region"


def test_what_is_missing_is_named_and_can_be_downloaded_again(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1, error_status=404))

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            server.set_knobs(PRESETS["LOCAL"])
            shown = await downloaded(window, window.session.retry_failed)
            one, other = shown.rows[0], shown.rows[1]
            server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1, error_status=404))
            other_countries = (*FLAGS[:1], countries()["FR"])
            window.session.show_options(asking(server, countries=other_countries))
            assert one.flag is not None
            assert other.flag is not None
            failed = await downloaded(window)
            failed.rows[0].flag = one.flag  # one came, the other did not
            failed.report["counts"] |= {"ok": 1, "not_found": 1}
            failed.report["flags"][0]["status"] = "ok"
            window.session._enable()
            dialog = await save_dialog(window)
            assert dialog.complete.text.text() == "1 of 2 flags: France is missing"
            assert dialog.complete.property("role") == "warning"
            folder = tmp_path / "flags"
            dialog.place.text.setText(str(folder))
            sentence = await after(window.saving.saved, dialog.save.click)
            assert sentence == f"1 flag saved in {folder}; one of the chosen is missing: FR"
            await settled()
            dialog = await save_dialog(window)
            server.set_knobs(PRESETS["LOCAL"])
            again = await downloaded(window, lambda: click(dialog.retry))
            await settled()
            assert not isValid(dialog)
            assert again.report["counts"]["ok"] == 2

    runner.run(main())


def test_an_opened_gallery_is_saved_from_its_own_files(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await window.saving.save_gallery(await downloaded(window), first)
            lose_original(first, "br")
            await after(window.saving.report_opened, lambda: window.saving.open_report(first))
            dialog = await save_dialog(window)
            assert dialog.complete.text.text() == "2 of 3 flags: Brazil is missing"
            note = dialog._lost_note
            assert note.isVisible()
            assert note.text.text() == (
                "Brazil: its original image is not here; download it again."
            )
            assert not dialog.retry.isVisible()  # it would bring nothing: nothing failed
            dialog.place.text.setText(str(second))
            sentence = await after(window.saving.saved, dialog.save.click)
            assert sentence == f"2 flags saved in {second}; one of the chosen is missing: BR"

    runner.run(main())
    for name in ("in.gif", "jp.gif"):
        assert (second / name).read_bytes() == (first / name).read_bytes()
    assert not (second / "br.gif").exists()


def lose_original(folder: Path, cc: str) -> None:
    """Have the manifest in `folder` tell of another image than there is for `cc`."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["files"][f"{cc}.gif"] = "0" * 64
    for flag in manifest["flags"]:
        if flag["cc"] == cc.upper():
            flag["sha256"] = "0" * 64
    path.write_text(json.dumps(manifest))


def test_saving_is_cancelled_and_can_be_done_again(
    runner: asyncio.Runner,
    server: BuiltinServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            dialog.place.text.setText(str(tmp_path / "flags"))
            with slow_disk(monkeypatch) as writing:
                dialog.save.click()
                await said(dialog, "0 of 22 files")
                assert await asyncio.to_thread(writing.wait, 10)
                assert not dialog.save.isEnabled()
                assert not dialog.place.isEnabled()
                assert dialog.progress.maximum() == 22
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
                assert dialog.isVisible()
                await said(dialog, "Saving was cancelled.")
            assert words(dialog)[1] == "error"
            assert not (tmp_path / "flags").exists()
            await settled()
            assert dialog.save.isEnabled()
            await after(window.saving.saved, lambda: click(dialog.save))

    runner.run(main())
    assert (tmp_path / "flags" / "br.gif").exists()


@pytest.mark.parametrize("how", ["dialog", "window"])
def test_either_can_be_closed_while_it_saves(
    how: str,
    runner: asyncio.Runner,
    server: BuiltinServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            dialog.place.text.setText(str(tmp_path / "flags"))
            with slow_disk(monkeypatch) as writing:
                dialog.save.click()
                async with asyncio.timeout(10):
                    while not writing.is_set():
                        await settled()
                if how == "window":
                    window.close()
                else:
                    dialog.close()
                await settled()
                assert not isValid(dialog)
                await window.saving.finished()
            if how == "dialog":
                assert window.status.sentence.text() == "Saving was cancelled."

    runner.run(main())
    # Who leaves the program has it saved; who closes the dialog does not want it any more.
    assert (tmp_path / "flags").exists() is (how == "window")


def test_a_place_where_nothing_can_be_saved_is_told_in_the_dialog(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            folder = tmp_path / "missing" / "flags"
            dialog.place.text.setText(str(folder))
            click(dialog.save)
            sentence = await said(dialog, "“")
            assert str(folder) in sentence
            assert words(dialog)[1] == "error"
            assert dialog.isVisible()
            assert dialog.save.isEnabled()

    runner.run(main())


def test_browsing_takes_a_gallery_or_an_empty_folder_or_makes_one(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            dialog = await save_dialog(window)
            for picked, place in (
                (tmp_path, tmp_path / "flags"), (tmp_path / "empty", tmp_path / "empty"),
            ):  # fmt: skip
                click(dialog.place.browse)
                await settled()
                (browser,) = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
                browser.fileSelected.emit(str(picked))
                browser.reject()
                async with asyncio.timeout(10):
                    while dialog.place.place() != place:
                        await settled()

    runner.run(main())


def test_a_gallery_is_replaced_only_if_one_says_so(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def asked(window: MainWindow) -> QMessageBox:
        """Choose the same folder once more; return the question that follows."""
        dialog = window.session.beside.flag_set or await save_dialog(window)
        assert isinstance(dialog, SaveDialog)
        dialog.place.text.setText(str(folder))
        click(dialog.save)
        async with asyncio.timeout(20):
            while not (boxes := [b for b in window.findChildren(QMessageBox) if b.isVisible()]):
                await settled()
        return boxes[0]

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            await window.saving.save_gallery(shown, folder)
            before = (folder / "manifest.json").stat().st_ino
            box = await asked(window)
            assert folder.name in box.text()
            assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
            box.defaultButton().click()
            await window.saving.finished()
            assert (folder / "manifest.json").stat().st_ino == before
            await settled()
            box = await asked(window)
            (replace_it,) = [b for b in box.buttons() if b is not box.defaultButton()]
            await after(window.saving.saved, replace_it.click)
            assert (folder / "manifest.json").stat().st_ino != before

    folder = tmp_path / "flags"
    runner.run(main())
