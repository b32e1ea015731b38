"""Saving and opening from the window: off the GUI thread, one sentence in the end."""

import asyncio
import json
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.files import write_new
from flaggui.core.galleries import gallery
from flaggui.core.knobs import Knobs
from flaggui.core.places import state_folder
from flaggui.gui import saving
from flaggui.gui.gallery.model import PIXMAP
from flaggui.gui.running.runner import FRAME
from flaggui.gui.window import MainWindow
from tests.gui.windows import after, asking, downloaded, opened, settled

FLAGS = tuple(countries()[code] for code in ("BR", "JP", "IN"))


def said(window: MainWindow) -> tuple[str, bool]:
    """Return the sentence in the status line, and whether it tells of an error."""
    sentence = window.status.sentence
    return sentence.text(), sentence.property("role") == "error"


@pytest.mark.parametrize("suffix", ["json", "csv", "trace.json", "har"])
def test_a_report_is_saved_in_the_format_of_its_suffix(
    suffix: str, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    path = tmp_path / f"run.{suffix}"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            assert await window.saving.save_report(shown, path)
            assert said(window) == (f"Saved as {path}", False)

    runner.run(main())
    text = path.read_text(encoding="utf-8")
    found = {
        "json": '"schema": 1', "csv": "index", "trace.json": "traceEvents", "har": '"version"',
    }  # fmt: skip
    assert found[suffix] in text


@pytest.mark.parametrize(("suffix", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_the_timeline_is_saved_as_a_picture(
    suffix: str, head: bytes, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    path = tmp_path / f"timeline.{suffix}"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            assert await window.saving.save_timeline(window.timeline.timeline, path)

    runner.run(main())
    assert path.read_bytes().startswith(head)


def test_a_gallery_is_saved_in_a_worker_thread_and_remembered(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            folder = tmp_path / "flags"
            assert await window.saving.save_gallery(shown, folder)
            assert said(window) == (f"3 flags saved in {folder}; the set is complete", False)
            assert window.session.settings.folder == str(folder)
            assert shown.report["saved"] is not None
            threads: list[threading.Thread] = []

            def data() -> bytes:
                threads.append(threading.current_thread())
                return b"x"

            await window.saving.save_bytes(data, tmp_path / "x")
            assert threads != [threading.main_thread()]

    runner.run(main())
    assert sorted(path.name for path in (tmp_path / "flags").iterdir()) == [
        "br.gif", "in.gif", "index.html", "jp.gif", "manifest.json",
    ]  # fmt: skip


def test_a_gallery_with_errors_holds_what_came(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=0.5, error_status=404, seed=3))

    async def main() -> dict[str, int]:
        async with opened(asking(server)) as window:
            shown = await downloaded(window)
            assert await window.saving.save_gallery(shown, tmp_path / "flags")
            return shown.report["counts"]

    counts = runner.run(main())
    assert counts["not_found"] > 0
    assert len(list((tmp_path / "flags").glob("*.gif"))) == counts["ok"]


def test_what_cannot_be_saved_is_one_sentence(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("mine")

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            for task in (
                window.saving.save_gallery(shown, in_the_way / "flags"),
                window.saving.save_report(shown, in_the_way / "run.json"),
                window.saving.save_report(shown, tmp_path / "missing" / "run.json"),
            ):
                assert not await task
                sentence, error = said(window)
                assert error
                assert str(tmp_path) in sentence
                assert sentence.endswith(".")
                assert "Errno" not in sentence

    runner.run(main())
    assert in_the_way.read_text() == "mine"


def test_a_saved_report_is_opened_and_replayed(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"

    async def main() -> None:
        async with opened(asking(server)) as window:
            shown = await downloaded(window)
            order = [row.country.code for row in sorted(shown.rows, key=lambda r: r.rank or 0)]
            await window.saving.save_report(shown, path)
        async with opened(asking(server)) as window:
            await after(window.saving.report_opened, lambda: window.saving.open_report(path))
            model = window.gallery.model
            places = [model.index(place) for place in range(model.rowCount())]
            names = [countries()[code].name for code in order]
            assert [place.data() for place in places] == names
            assert all(place.data(PIXMAP) is not None for place in places)
            assert window.status.sentence.text() == (
                f"20 flags downloaded in {shown.report['elapsed']:.2f} s"
            )
            assert window.runs.model.rowCount() == 1
            replay = window.session.replay
            await after(replay.replay_finished, window.commands["slow_motion"].trigger)
            assert [place.data() for place in places] == names

    runner.run(main())


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 99}', "\0\1", '{"schema": 1}'])
def test_what_is_no_report_is_refused_in_one_sentence(
    text: str, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"
    path.write_text(text)

    async def main() -> None:
        async with opened(asking(server)) as window:
            assert not await window.saving.open_report(path)
            sentence, error = said(window)
            assert error
            assert len(sentence) > 10
            assert window.session.shown is None

    runner.run(main())


def test_the_dialogs_save_where_they_are_told(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await downloaded(window)
            window.session.stage.choose_flag(0)
            for name, path in (
                ("save_report", tmp_path / "run.json"),
                ("save_timeline", tmp_path / "timeline.png"),
            ):
                window.commands[name].trigger()
                await settled()
                dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
                await after(window.saving.saved, partial(pick, dialog, path))
                assert path.exists()
                await settled()
            # What is unchanged since it was saved has no bytes to save again.
            flag = window.session.stage.rows[0].flag
            assert flag is not None
            window.saving.ask_flag(replace(flag, http_status=304, body=b""))
            assert not [d for d in window.findChildren(QFileDialog) if d.isVisible()]

    runner.run(main())
    assert json.loads((tmp_path / "run.json").read_text())["counts"]["ok"] == 3


def pick(dialog: QFileDialog, path: Path) -> None:
    """Do what a person who chooses `path` makes the dialog tell."""
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_save_that_takes_long_is_cancelled_on_leaving(
    runner: asyncio.Runner,
    server: BuiltinServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writing = threading.Event()

    def slow(path: Path, data: bytes) -> None:
        write_new(path, data)
        writing.set()
        left.wait(10)  # a disk that takes its time, until the window does not wait any longer

    left = threading.Event()
    monkeypatch.setattr(gallery, "write_new", slow)
    monkeypatch.setattr(saving, "_PATIENCE", 0.05)

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            task = window.saving.save_gallery(shown, tmp_path / "flags")
            assert await asyncio.to_thread(writing.wait, 10)
            asyncio.get_running_loop().call_later(0.2, left.set)
            await window.saving.finished()
            assert task.done()
            assert not task.result()
            assert said(window) == ("Saving was cancelled.", True)

    runner.run(main())
    assert list(tmp_path.iterdir()) == []


def test_counts_cross_to_the_window_once_per_frame_and_the_last_one_always(
    runner: asyncio.Runner,
) -> None:
    told: list[tuple[int, int]] = []
    threads = set()

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        threads.add(threading.current_thread())

    async def main() -> None:
        relay = saving._Relay(tell)
        began = time.monotonic()

        def work() -> None:
            for done in range(2001):
                relay(done, 2000)

        await asyncio.to_thread(work)
        async with asyncio.timeout(10):
            while not told or told[-1] != (2000, 2000):
                await settled()
        # One at once, one at the end, and one for each frame between.
        assert len(told) <= 2 + (time.monotonic() - began) / FRAME

    runner.run(main())
    assert told == sorted(told)
    assert threads == {threading.main_thread()}


def test_what_nobody_foresaw_is_a_sentence_too(
    runner: asyncio.Runner,
    server: BuiltinServer,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def data() -> bytes:
        raise RuntimeError("unforeseen")

    async def main() -> None:
        async with opened(asking(server)) as window:
            assert not await window.saving.save_bytes(data, tmp_path / "x")
            assert said(window) == ("flaggui itself failed; the log says how.", True)

    runner.run(main())
    assert "RuntimeError: unforeseen" in caplog.text


def test_nothing_is_noted_as_under_way_in_the_end(
    home: Path, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shown = await downloaded(window)
            assert await window.saving.save_gallery(shown, tmp_path / "flags")
            assert await window.saving.save_report(shown, tmp_path / "run.csv")
            assert not await window.saving.save_report(shown, tmp_path / "none" / "run.csv")

    runner.run(main())
    folder = state_folder()
    assert folder is not None
    assert folder.is_relative_to(home)
    assert folder == Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    )
    assert list(folder.iterdir()) == []
