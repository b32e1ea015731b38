"""The Flag tab: everything of one flag, in its library's words, and nothing decoded here."""

import asyncio
import io
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.flag import Attempt, DownloadStatus, FaultKind, Flag, Phases, cancelled_flag
from flaggui.core.follow import follow
from flaggui.core.images import judge
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load
from flaggui.core.run import Row, Run
from flaggui.core.sources import Source
from flaggui.gui.tabs.flag import FlagTab
from flaggui.gui.tabs.flag_parts import file_data


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


@pytest.fixture
def tab(qtbot: QtBot, executor: ThreadPoolExecutor) -> FlagTab:
    tab = FlagTab(executor)
    qtbot.addWidget(tab)
    tab.resize(280, 640)
    tab.show()
    return tab


def gif(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#009739").save(out, "GIF")
    return out.getvalue()


def row(index: int = 0, flag: Flag | None = None, code: str = "BR") -> Row:
    """Return a row that waited 300 ms from t = 10 s on and was handed over 100 ms late."""
    future: Future[Flag] = Future()
    result = Row(index, countries()[code], future, submitted=10.0)
    if flag is not None:
        future.set_running_or_notify_cancel()
        future.set_result(flag)
        result.started, result.first_byte, result.finished = 10.1, 10.4, 10.402
        result.delivered, result.rank, result.flag = 10.502, 3, flag
        result.where, result.lane = "ThreadPoolExecutor-0_4", 4
    return result


def ok(width: int = 200, height: int = 140) -> Flag:
    body = gif(width, height)
    return Flag(
        0,
        "BR",
        DownloadStatus.OK,
        url="http://127.0.0.1:8001/flags/br/br.gif",
        http_status=200,
        body=body,
        sha256=sha256(body).hexdigest(),
        picture=judge(body, Limits()),
        attempts=(Attempt(10.1, 10.402, 200, ""),),
        where="ThreadPoolExecutor-0_4",
        phases=Phases(10.1, None, 10.4, finished=10.402),
    )


def broken() -> Flag:
    attempts = (Attempt(10.1, 10.2, 503, "server error"), Attempt(10.3, 10.4, None, "reset"))
    message = "the connection broke"
    return Flag(
        0, "BR", DownloadStatus.ERROR, message, FaultKind.BROKEN, attempts=attempts, http_status=503
    )


def test_without_a_row_it_invites(tab: FlagTab) -> None:
    tab.show_row(None, 0.0, "thread-map")
    assert not tab.page.isVisible()
    tab.show_row(row(flag=ok()), 10.0, "thread-map")
    assert tab.page.isVisible()
    tab.show_row(None, 0.0, "thread-map")
    assert not tab.page.isVisible()


def test_it_shows_all_that_is_known(tab: FlagTab) -> None:
    flag = ok()
    tab.show_row(row(flag=flag), 10.0, "thread-futures")
    assert (tab.name.text(), tab.code.text()) == ("Brazil", "BR")
    assert tab.status.text() == "ok, arrived as number 3 after 0.50 s"
    assert tab.reason.isHidden()
    assert tab.facts.url.whole == flag.url
    assert tab.facts.sha256.whole == flag.sha256
    assert tab.facts.reply.text() == "HTTP 200"
    assert tab.facts.amount.text().endswith("bytes · GIF 200\xa0×\xa0140")
    assert tab.facts.worker.text() == "5 · ThreadPoolExecutor-0_4"
    assert tab.facts.attempts.text() == "1 · HTTP 200 · 302 ms"
    assert tab.state.text() == "finished"
    name = "queued 100 ms, waiting 300 ms, receiving 2.0 ms, held back 100 ms"
    assert tab.phases.accessibleName() == name
    assert tab.page.accessibleName() == "Flag"


def test_an_unchanged_flag_has_a_picture_and_nothing_to_save(tab: FlagTab) -> None:
    flag = replace(ok(), http_status=304, body=b"")
    tab.show_row(row(flag=flag), 10.0, "thread-futures")
    assert tab.status.text() == "ok, arrived as number 3 after 0.50 s"
    assert tab.facts.reply.text() == "HTTP 304"
    assert tab.facts.amount.text() == "unchanged, nothing transferred · GIF 200\xa0×\xa0140"
    assert not tab.picture.pixmap.isNull()
    assert tab.copy_picture.isEnabled()
    assert not tab.save.isEnabled()
    QTest.mousePress(tab.picture, Qt.MouseButton.LeftButton)
    assert tab.picture.file is None


def test_the_phases_tell_work_apart_from_receiving(tab: FlagTab) -> None:
    worked = row(flag=ok())
    worked.received, worked.finished, worked.delivered = 10.402, 10.502, 10.503
    tab.show_row(worked, 10.0, "thread-futures")
    name = "queued 100 ms, waiting 300 ms, receiving 2.0 ms, working 100 ms"
    assert tab.phases.accessibleName() == name


def test_a_failed_flag_says_why_and_can_be_tried_again(tab: FlagTab, qtbot: QtBot) -> None:
    tab.show_row(row(7, broken()), 10.0, "thread-futures")
    assert (tab.status.text(), tab.reason.text()) == (
        "error",
        "the connection broke. Another try may help.",
    )
    assert tab.facts.attempts.text().split("\n") == [
        "1 · HTTP 503 · 100 ms · server error",
        "2 · 100 ms · reset",
    ]
    assert tab.retry.isVisible()
    assert not tab.save.isEnabled()
    assert tab.picture.isHidden()
    with qtbot.waitSignal(tab.retry_asked, timeout=1000) as asked:
        tab.retry.click()
    assert asked.args == [7]
    tab.show_row(row(8, ok()), 10.0, "thread-futures")
    assert not tab.retry.isVisible()
    with qtbot.waitSignal(tab.save_asked, timeout=1000) as asked:
        tab.save.click()
    assert asked.args == [8]


def test_it_follows_a_future(tab: FlagTab) -> None:
    shown, flag = row(), ok()
    future = shown.future
    assert isinstance(future, Future)
    tab.show_row(shown, 10.0, "thread-futures")
    assert (tab.status.text(), tab.state.text()) == ("queued", "pending")
    future.set_running_or_notify_cancel()
    shown.started = 10.1
    tab.refresh()
    assert (tab.status.text(), tab.state.text()) == ("waiting", "running")
    future.set_result(flag)
    shown.flag, shown.finished, shown.delivered, shown.rank = flag, 10.3, 10.3, 1
    tab.refresh()
    tab.refresh()
    assert tab.state.text() == "finished"
    lines = tab.changes.toPlainText().splitlines()
    assert [line.split("state=")[1] for line in lines] == [
        "pending>",
        "running>",
        "finished returned Flag>",
    ]
    assert all(" s  <Future at 0x" in line for line in lines)


def test_changes_are_kept_for_rows_not_shown_and_bounded(tab: FlagTab) -> None:
    class Talkative(Future[Flag]):
        said = 0

        def __repr__(self) -> str:
            self.said += 1
            return f"<change {self.said}>"

    other = row()
    other.future = Talkative()
    for n in range(40):
        other.started = 10.0 + n
        tab.note_repr(other)
        tab.note_repr(other)
    tab.show_row(other, 10.0, "thread-map")
    lines = tab.changes.toPlainText().splitlines()
    assert [line.split("<")[1] for line in (lines[0], lines[-1])] == ["change 11>", "change 40>"]
    assert len(lines) == 30


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("qthreadpool", "Qt has no futures; this one is ours, completed in the callback."),
        ("thread-map", "map keeps its futures to itself; we looked over its shoulder."),
        ("asyncio", "never “running”"),
        ("sequential", "this one is ours"),
        ("thread-futures", ""),
    ],
)
def test_it_says_whose_futures_they_are(tab: FlagTab, mode: str, words: str) -> None:
    tab.show_row(row(flag=ok()), 10.0, mode)
    assert words in tab.note.text()
    assert tab.note.isVisible() == bool(words)


def test_a_future_left_behind_is_abandoned_and_a_saved_row_has_none(tab: FlagTab) -> None:
    left = row()
    assert isinstance(left.future, Future)
    left.future.set_running_or_notify_cancel()
    left.started, left.delivered = 10.1, 10.3
    left.flag = Flag(0, "BR", DownloadStatus.CANCELLED, "abandoned")
    tab.show_row(left, 10.0, "thread-futures")
    assert tab.state.text() == "abandoned"
    assert "cancel() returned False" in tab.note.text()
    saved = row(flag=cancelled_flag(0, "BR"))
    saved.future, saved.started = None, None
    tab.show_row(saved, 10.0, "thread-futures")
    assert tab.state.text() == "cancelled"
    assert tab.note.text() == "A saved run has no futures any more, only their times."
    assert tab.changes.isHidden()


def test_the_picture_is_decoded_elsewhere_and_late_ones_are_ignored(
    tab: FlagTab, executor: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    gate = threading.Event()
    executor.submit(gate.wait, 10)
    first, second = row(0, ok(300, 200)), row(1, ok(240, 120))
    tab.show_row(first, 10.0, "thread-map")
    assert tab.picture.pixmap.width() == 128  # the thumbnail stands in
    tab.show_row(second, 10.0, "thread-map")
    sizes = []
    tab._decoded.connect(lambda _flag, big: sizes.append((big.width, big.height)))
    gate.set()
    qtbot.waitUntil(lambda: tab.picture.pixmap.width() == 240, timeout=5000)
    assert sizes == [(240, 120)]
    tab._decoded.emit(first.flag, first.flag.picture.thumbnail)  # type: ignore[union-attr]
    assert tab.picture.pixmap.width() == 240


def test_picture_and_texts_can_be_copied(tab: FlagTab, qtbot: QtBot) -> None:
    flag = ok()
    tab.show_row(row(flag=flag), 10.0, "thread-map")
    qtbot.waitUntil(lambda: tab.picture.pixmap.width() == 200, timeout=5000)
    clipboard = QGuiApplication.clipboard()
    tab.copy_picture.click()
    assert clipboard.image().size().toTuple() == (200, 140)
    assert clipboard.image().pixelColor(50, 50).name().upper() == "#009739"
    assert clipboard.text() == "Brazil"
    tab.facts.copy_url.click()
    assert clipboard.text() == flag.url
    tab.facts.copy_sha256.click()
    assert clipboard.text() == flag.sha256


def test_a_long_text_gives_up_its_middle_until_it_has_the_focus(tab: FlagTab, qtbot: QtBot) -> None:
    flag = ok()
    tab.show_row(row(flag=flag), 10.0, "thread-map")
    field = tab.facts.sha256
    start, end = field.text().split("…")
    assert flag.sha256.startswith(start)
    assert flag.sha256.endswith(end)
    tab.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=5000)
    assert field.text() == field.selectedText() == flag.sha256


def test_only_addresses_of_the_web_are_opened(tab: FlagTab) -> None:
    tab.show_row(row(flag=ok()), 10.0, "thread-map")
    assert tab.facts.open.isEnabled()
    tab.show_row(row(1, replace(ok(), url="file:///etc/passwd")), 10.0, "thread-map")
    assert not tab.facts.open.isEnabled()


def test_a_drag_carries_the_very_file(
    tab: FlagTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    flag = ok()
    tab.show_row(row(flag=flag), 10.0, "thread-map")
    assert list(tmp_path.iterdir()) == []  # nothing is written before a hand is on it
    QTest.mousePress(tab.picture, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.waitUntil(lambda: tab.picture.file is not None, timeout=5000)
    path = tab.picture.file
    assert path is not None
    assert (path.name, path.read_bytes()) == ("br.gif", flag.body)
    assert [url.toLocalFile() for url in file_data(path).urls()] == [path.as_posix()]
    tab.show_row(row(1, ok()), 10.0, "thread-map")
    assert tab.picture.file is None
    assert path.exists()  # whoever got it may still be reading
    tab.clear_files().result(timeout=5)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("flag", [ok(), broken(), None])
def test_it_fits_into_280_pixels(tab: FlagTab, flag: Flag | None) -> None:
    tab.show_row(row(flag=flag), 10.0, "thread-map")
    assert tab.width() == 280
    assert tab.page.horizontalScrollBar().maximum() == 0


def test_a_real_run_is_shown_in_the_words_of_asyncio(
    tab: FlagTab, server: BuiltinServer, source: Source
) -> None:
    seen = set()
    server.set_knobs(Knobs(latency=0.05, jitter=0))
    run = Run([countries()[code] for code in ("BR", "CN", "JP")], source, 2)

    def show(_rows: list[Row]) -> None:
        tab.show_row(run.rows[2], run.begun or 0.0, "asyncio")
        seen.add(tab.state.text())

    asyncio.run(follow(run, load("asyncio"), show))
    assert seen == {"pending", "finished"}
    lines = tab.changes.toPlainText().splitlines()
    assert "<Task pending" in lines[0]
    assert "<Task finished" in lines[-1]
    assert tab.status.text().startswith("ok, arrived as number 3")
