"""The gallery: places are kept, nothing jumps, and each card says what became of its flag."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from gallery_cards import FATAL, arrive, order, rows, shown_pane
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flaggui.core.builtin import BuiltinServer
from flaggui.core.flag import DownloadStatus
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.predict import predict
from flaggui.gui.gallery.head import LARGEST, SMALLEST
from flaggui.gui.gallery.model import PIXMAP, ROW, GalleryModel
from flaggui.gui.gallery.pane import GalleryPane
from flaggui.gui.gallery.words import card_words, time_words
from tests.gui.windows import asking, downloaded, opened


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[GalleryPane]:
    with shown_pane(qtbot) as shown:
        yield shown


def sentence(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_delivered_cards_come_first_and_never_move(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    assert order(pane.model) == list(range(20))
    pane.deliver([arrive(run[7], 1), arrive(run[2], 2)])
    assert order(pane.model)[:3] == [7, 2, 0]
    pane.deliver([arrive(run[0], 3, DownloadStatus.ERROR, "no answer in 10 s")])
    assert order(pane.model)[:4] == [7, 2, 0, 1]
    assert len(order(pane.model)) == 20
    assert pane.model.index(0).data(PIXMAP) is not None
    assert pane.model.index(2).data(PIXMAP) is None


def test_a_finished_run_is_shown_in_order_of_arrival(pane: GalleryPane) -> None:
    run = rows()
    for rank, row in enumerate(reversed(run), 1):
        arrive(row, rank)
    pane.set_rows(run)
    assert order(pane.model) == list(reversed(range(20)))


def test_a_card_says_what_became_of_its_flag(pane: GalleryPane) -> None:
    run = rows()
    run[1].started = 10.0
    pane.set_rows(run)
    arrive(run[2], 1)
    arrive(run[3], 2, DownloadStatus.NOT_FOUND, "not found")
    arrive(run[4], 3, DownloadStatus.CANCELLED, "abandoned")
    pane.deliver(run[2:5])
    said = {place.data(ROW).index: sentence(place) for place in map(pane.model.index, range(20))}
    names = [row.country.name for row in run]
    assert said[0] == f"{names[0]}, queued"
    assert said[1] == f"{names[1]}, waiting…"
    assert said[2] == f"{names[2]}, arrived as number 1, 0.20 s"
    assert said[3] == f"{names[3]}, not found"
    assert said[4] == f"{names[4]}, abandoned"


def test_an_unchanged_flag_says_so_in_place_of_its_time(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    row = arrive(run[2], 1)
    assert card_words(row) == "0.20 s"
    assert row.flag is not None
    row.flag = replace(row.flag, http_status=304, body=b"")
    pane.deliver([row])
    name = row.country.name
    assert card_words(row) == "unchanged"
    said = "unchanged, answered as number 1, 0.20 s"
    assert sentence(pane.model.place_of(2)) == f"{name}, {said}"
    row.delivered = 12.0
    assert card_words(row) == "0.20 s, held back 1.80 s"
    for width in (SMALLEST, 144):
        pane.slider.setValue(width)
        assert not pane.view.grab().isNull()


def test_a_flag_held_back_says_so_from_50_ms_on() -> None:
    row = arrive(rows()[0], 1)
    row.delivered = 10.249
    assert time_words(row) == "0.20 s"
    row.delivered = 10.251
    assert time_words(row) == "0.20 s, held back 0.05 s"
    row.delivered = 12.0
    assert time_words(row) == "0.20 s, held back 1.80 s"


def test_the_chosen_card_stays_chosen_while_others_arrive(pane: GalleryPane, qtbot: QtBot) -> None:
    run = rows()
    pane.set_rows(run)
    with qtbot.waitSignal(pane.flag_chosen) as told:
        pane.view.setCurrentIndex(pane.model.place_of(5))
    assert told.args == [5]
    with qtbot.assertNotEmitted(pane.flag_chosen):
        pane.deliver([arrive(run[9], 1), arrive(run[5], 2)])
        assert pane.view.currentIndex().data(ROW).index == 5
        pane.choose(9)
    assert pane.view.currentIndex().data(ROW).index == 9


def test_every_state_is_painted_at_every_size(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    run[1].started = 10.0
    run[2].started, run[2].first_byte = 10.0, 10.1
    run[6].started, run[6].first_byte, run[6].received = 10.0, 10.1, 10.11
    arrive(run[3], 1)
    arrive(run[4], 2, DownloadStatus.ERROR, "the connection was closed " * 9)
    arrive(run[5], 3, DownloadStatus.CANCELLED, "cancelled")
    pane.deliver(run[3:6])
    pane.set_reduced_motion(True)
    seen = set()
    for width in (SMALLEST, 144, LARGEST):
        pane.slider.setValue(width)
        image = pane.view.grab().toImage()
        colors = {image.pixel(x, y) for x in range(0, 600, 7) for y in range(0, 300, 7)}
        assert len(colors) > 5
        assert pane.view.gridSize().width() >= width
        seen.add(pane.view.gridSize().width())
    assert len(seen) == 3


def test_cards_fill_their_rows(pane: GalleryPane) -> None:
    pane.set_rows(rows())
    for width in (400, 640, 900):
        pane.resize(width, 400)
        room = pane.view.viewport().width()
        columns = room // pane.view.gridSize().width()
        assert room - columns * pane.view.gridSize().width() <= columns + 12


def test_the_empty_gallery_invites(pane: GalleryPane, qtbot: QtBot) -> None:
    options = Options()
    pane.invite(20, predict(options), predict(Options(mode="sequential")))
    said = [part.text() for part in pane.findChildren(QLabel) if part.isVisible()]
    assert "Twenty flags, two ways." in said
    assert pane.empty.invitation.text() == (
        "Press F5: first one at a time, about 6.0 s, then together, about 0.4 s."
    )
    with qtbot.waitSignal(pane.compare_clicked):
        QTest.mouseClick(pane.empty.compare, Qt.MouseButton.LeftButton)
    pane.invite(20, predict(Options(mode="sequential")), None)
    assert pane.empty.invitation.text() == (
        "One at a time, about 6.0 s. Choose another mode, and F5 compares them."
    )
    pane.invite(20, None, None)
    assert pane.empty.invitation.text() == "Choose countries and press Download."
    pane.set_rows(rows())
    assert not pane.empty.isVisible()
    pane.set_rows([])
    assert pane.empty.isVisible()


@pytest.mark.parametrize("mode", ["thread-map", "thread-futures", "asyncio"])
def test_the_model_keeps_the_rules_through_a_whole_run(
    mode: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0.02, jitter=0.02, error_rate=0.2, seed=2))

    async def main() -> None:
        async with opened(asking(server, mode=mode)) as window:
            models: list[QAbstractItemModel] = [
                window.gallery.model, window.runs.model, window.countries.model,
                window.countries.list.model(), window.toolbar.mode.model(),
            ]  # fmt: skip
            testers = [QAbstractItemModelTester(model, FATAL) for model in models]
            await downloaded(window)
            await downloaded(window, window.session.compare)
            for tester in testers:
                tester.deleteLater()

    runner.run(main())


def test_a_model_without_rows_says_nothing(qtbot: QtBot) -> None:  # noqa: ARG001
    model = GalleryModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.deliver([])
    assert model.rowCount() == 0
    assert not model.place_of(0).isValid()
    assert model.data(QModelIndex(), ROW) is None
    tester.deleteLater()


def test_retry_stands_on_failed_cards_only(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    pane.deliver([arrive(run[0], 1), arrive(run[1], 2, DownloadStatus.ERROR, "cut short")])
    asked: list[None] = []
    pane.retry_clicked.connect(lambda: asked.append(None))
    size = pane.view.delegate.measures(pane.view.font())
    for row in run[:2]:
        centre = pane.view.visualRect(pane.model.place_of(row.index)).center()
        foot = centre + QPoint(size.width // 2 - 20, size.height // 2 - 12)
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=foot)
    assert len(asked) == 1
