"""The timeline shows the rows it is given, and answers mouse, keyboard and screen readers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from flaggui.core.flag import DownloadStatus
from flaggui.core.segments import KINDS
from flaggui.gui.style import theme
from flaggui.gui.timeline.legend import Legend
from flaggui.gui.timeline.picture import draw_picture
from flaggui.gui.timeline.view import Timeline
from tests.gui.made import BEGUN, rows

WIDTH, HEIGHT = 900, 280


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    qapp.setPalette(theme.palette("light"))
    yield
    qapp.setPalette(before)


@pytest.fixture
def timeline(qtbot: QtBot, light: None) -> Timeline:  # noqa: ARG001
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    widget.set_run(rows(), BEGUN)
    widget.finish(1.0)
    return widget


def place(timeline: Timeline, i: int, seconds: float) -> QPoint:
    """Return the point of the row at position `i`, `seconds` after t = 0."""
    picture = timeline.picture()
    track = picture.track_of(i)
    assert track is not None
    return QPoint(round(picture.plot.x(seconds)), picture.top(track) + picture.track // 2)


def pixel(timeline: Timeline, i: int, seconds: float, down: int = 0) -> str:
    at = place(timeline, i, seconds) + QPoint(0, down)
    return timeline.viewport().grab().toImage().pixelColor(at).name().upper()


def wheel(timeline: Timeline, at: QPoint, delta: int, shift: bool = False) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at),
        QPointF(timeline.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(timeline.viewport(), event)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.1, "AF Land 5 · queued · 200 ms"),
        (0.215, "AF Land 5 · connecting · 30 ms"),
        (0.26, "AF Land 5 · waiting for the server · 60 ms"),
        (0.305, "AF Land 5 · receiving · 30 ms"),
        (0.36, "AF Land 5 · held back · 80 ms"),
        (0.8, "AF Land 5"),
    ],
)
def test_hovering_names_the_segment(timeline: Timeline, seconds: float, words: str) -> None:
    at = place(timeline, 5, seconds)
    event = QHelpEvent(QEvent.Type.ToolTip, at, timeline.viewport().mapToGlobal(at))
    QGuiApplication.sendEvent(timeline.viewport(), event)
    assert QToolTip.text() == words


def test_work_has_a_word_of_its_own(timeline: Timeline) -> None:
    timeline.set_run(rows(work=True), BEGUN)
    timeline.finish(1.0)
    at = place(timeline, 5, 0.312)
    assert timeline.tooltip(at.x(), at.y()) == "AF Land 5 · working · 15 ms"
    timeline.zoom(8, at.x())
    assert ">working<" in timeline.svg().decode()


def test_nothing_lies_on_the_axis_or_below_the_rows(timeline: Timeline) -> None:
    assert timeline.tooltip(300, 4) == ""
    timeline.set_run(rows(3), BEGUN)
    timeline.finish(None)
    assert timeline.tooltip(300, 200) == ""
    assert timeline.tooltip(5, place(timeline, 2, 0).y()) == "AC Land 2"


@pytest.mark.parametrize(
    ("kind", "seconds"), [("queued", 0.19), ("waiting", 0.28), ("receiving", 0.315)]
)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_segments_wear_the_colours_of_the_theme(
    timeline: Timeline, qapp: QApplication, name: str, kind: str, seconds: float
) -> None:
    qapp.setPalette(theme.palette(name))
    assert pixel(timeline, 4, seconds) == theme.THEMES[name][kind]


@pytest.mark.parametrize("kind", ["connecting", "working", "held_back"])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_patterns_carry_the_colour_and_another(
    timeline: Timeline, qapp: QApplication, name: str, kind: str
) -> None:
    qapp.setPalette(theme.palette(name))
    timeline.set_run(rows(work=True), BEGUN)
    timeline.finish(1.0)
    places = {"connecting": (0.205, 0.225), "working": (0.307, 0.319), "held_back": (0.33, 0.39)}
    low, high = places[kind]
    image = timeline.viewport().grab().toImage()
    left, right = place(timeline, 4, low), place(timeline, 4, high)
    seen = [
        image.pixelColor(x, left.y() + y).name().upper()
        for x in range(left.x(), right.x())
        for y in range(-4, 5)
    ]
    share = seen.count(theme.THEMES[name][kind]) / len(seen)
    assert 0.2 < share < 0.95


def test_a_cancelled_row_is_an_outline(timeline: Timeline) -> None:
    timeline.set_run(rows(status=DownloadStatus.CANCELLED), BEGUN)
    timeline.finish(None)
    assert pixel(timeline, 4, 0.3) == theme.THEMES["light"]["base"]
    colors = {pixel(timeline, 4, 0.3, down) for down in range(-8, 8)}
    assert theme.THEMES["light"]["queued_outline"] in colors


@pytest.mark.parametrize("by_worker", [False, True])
def test_an_error_ends_in_a_cross(timeline: Timeline, by_worker: bool) -> None:
    def reds() -> int:
        image = timeline.viewport().grab().toImage()
        red = QColor(theme.THEMES["light"]["error"])
        every = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(*at) == red for at in every)

    timeline.set_by_worker(by_worker)
    assert reds() == 0
    timeline.set_run(rows(status=DownloadStatus.ERROR), BEGUN)
    timeline.finish(None)
    assert reds() > 15


def test_receiving_is_never_too_small_to_see(timeline: Timeline) -> None:
    made = rows(4)
    for row in made:
        assert row.finished is not None
        row.first_byte = row.finished - 0.0001
    timeline.set_run(made, BEGUN)
    timeline.finish(60.0)  # the ideal stretches the axis: a millisecond is nothing on it
    spans = timeline.picture().spans(0, timeline.picture().chart)
    assert [right - left for left, right, s in spans if s.kind == "receiving"] == [3]


def test_a_click_chooses_a_flag(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.flag_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(
            timeline.viewport(), Qt.MouseButton.LeftButton, pos=place(timeline, 7, 0.1)
        )
    assert chosen.args == [7]
    assert "AH Land 7: queued 200 ms, connecting 30 ms" in timeline.accessibleDescription()
    assert timeline.accessibleDescription().endswith("held back 80 ms, ok.")


def test_a_click_beside_a_lane_s_bars_chooses_none(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.set_by_worker(True)
    with qtbot.assertNotEmitted(timeline.flag_chosen):
        qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 60))
    with qtbot.waitSignal(timeline.flag_chosen, timeout=1000) as chosen:
        at = place(timeline, 6, 0.3)
        qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [6]


@pytest.mark.parametrize(
    ("by_worker", "key", "index"),
    [
        (False, Qt.Key.Key_Down, 6),
        (False, Qt.Key.Key_Up, 4),
        (False, Qt.Key.Key_Home, 0),
        (False, Qt.Key.Key_End, 19),
        (True, Qt.Key.Key_Down, 9),  # the same worker's next
        (True, Qt.Key.Key_Up, 1),
    ],
)
def test_keys_choose(
    timeline: Timeline, qtbot: QtBot, by_worker: bool, key: Qt.Key, index: int
) -> None:
    timeline.set_by_worker(by_worker)
    timeline.select(5)
    with qtbot.waitSignal(timeline.flag_chosen, timeout=1000) as chosen:
        qtbot.keyClick(timeline, key)
    assert chosen.args == [index]


def test_selecting_from_outside_is_silent_and_scrolls(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.set_run(rows(250), BEGUN)
    timeline.finish(None)
    with qtbot.assertNotEmitted(timeline.flag_chosen):
        timeline.select(200)
    assert 200 in timeline.picture().in_sight()
    assert timeline.accessibleDescription().startswith("HS Land 200")
    timeline.zoom(20)
    timeline.select(5)
    plot = timeline.picture().plot
    assert plot.start <= 0.2 + 1e-3  # the sixth row works from 0.2 to 0.32 s
    assert plot.start + plot.seconds >= 0.32 - 1e-3
    timeline.select(-1)
    assert timeline.accessibleDescription() == ""


def test_the_selected_row_is_filled_and_wears_the_focus_ring(
    timeline: Timeline, qtbot: QtBot
) -> None:
    timeline.select(0)
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus, timeout=1000)
    image = timeline.viewport().grab().toImage()
    picture = timeline.picture()
    right, top = picture.width - 20, picture.top(0)
    assert image.pixelColor(right, top + 1).name().upper() == theme.THEMES["light"]["accent"]
    assert image.pixelColor(right, top + 8).name().upper() == theme.THEMES["light"]["selection"]


def test_there_is_a_lane_for_each_worker(timeline: Timeline) -> None:
    timeline.set_by_worker(True)
    timeline.grab()
    assert timeline.tracks_painted == timeline.picture().tracks() == 4
    at = place(timeline, 5, 0.26)
    assert timeline.tooltip(at.x(), at.y()) == "AF Land 5 · waiting for the server · 60 ms"
    assert timeline.kinds_present() == ["connecting", "waiting", "receiving"]


@pytest.mark.parametrize("x", [100, 450, 800])
def test_zooming_keeps_the_time_under_the_pointer(timeline: Timeline, x: int) -> None:
    before = timeline.picture().plot
    for _ in range(20):
        wheel(timeline, QPoint(x, 100), 120)
    after = timeline.picture().plot
    assert after.seconds == pytest.approx(before.seconds / 1.25**20)
    few_pixels = 3 * after.seconds / after.width
    assert after.time(x) == pytest.approx(before.time(x), abs=few_pixels)
    for _ in range(20):
        wheel(timeline, QPoint(x, 100), -120)
    assert timeline.picture().plot == before


@pytest.mark.parametrize(("x", "shift"), [(300, True), (10, False)])
def test_the_wheel_scrolls_with_shift_and_over_the_codes(
    timeline: Timeline, x: int, shift: bool
) -> None:
    wheel(timeline, QPoint(x, 100), -120, shift=shift)
    assert timeline.picture().scroll > 0
    assert timeline.picture().plot.start == 0


def test_keys_zoom_pan_and_fit(timeline: Timeline, qtbot: QtBot) -> None:
    whole = timeline.picture().plot
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    closer = timeline.picture().plot
    assert closer.seconds < whole.seconds
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.picture().plot.start > closer.start
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.picture().plot.start == pytest.approx(closer.start)
    qtbot.keyClick(timeline, Qt.Key.Key_0)
    assert timeline.picture().plot == whole


def test_dragging_pans_and_chooses_nothing(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.zoom(4)
    viewport, before = timeline.viewport(), timeline.picture().plot
    with qtbot.assertNotEmitted(timeline.flag_chosen):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
        qtbot.mouseMove(viewport, QPoint(350, 100))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(350, 100))
    moved = before.time(400) - before.time(350)
    assert timeline.picture().plot.start == pytest.approx(before.start + moved)


def test_dragging_pans_the_rows_too(timeline: Timeline, qtbot: QtBot) -> None:
    viewport = timeline.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(400, 120))
    qtbot.mouseMove(viewport, QPoint(400, 80))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(400, 80))
    assert timeline.picture().scroll == 40
    assert timeline.picture().plot.start == 0


def test_a_live_run_grows_and_the_axis_moves_in_steps(timeline: Timeline) -> None:
    made = rows(4)
    for row in made:
        row.first_byte = row.finished = row.delivered = row.rank = row.flag = None
    timeline.set_run(made, BEGUN)
    seconds = []
    for ms in (100, 200, 400, 700, 900):
        timeline.refresh(BEGUN + ms / 1000)
        seconds.append(timeline.picture().plot.seconds)
        assert pixel(timeline, 0, ms / 1000 - 0.005, 3) == theme.THEMES["light"]["waiting"]
        assert pixel(timeline, 0, ms / 1000 + 0.03) == theme.THEMES["light"]["base"]
    assert seconds == pytest.approx([0.5, 0.5, 0.5, 0.8, 1.0])


@pytest.mark.parametrize("selected", [None, 3])
def test_a_live_picture_is_the_same_however_it_came_about(
    timeline: Timeline, selected: int | None
) -> None:
    finished, live = rows(), rows()
    for row in live:
        row.delivered = row.finished = row.first_byte = row.flag = row.rank = None
    timeline.set_run(live, BEGUN)
    if selected is not None:
        timeline.select(selected)
    for row, end in zip(live, finished, strict=True):
        if row.index % 4 < 2:
            row.first_byte, row.finished, row.delivered = (
                end.first_byte,
                end.finished,
                end.delivered,
            )
            row.rank, row.flag = end.rank, end.flag
        timeline.refresh(BEGUN + 1.0 + row.index / 1000)
        timeline.viewport().grab()
    step_by_step = timeline.viewport().grab().toImage()
    at_once = QImage(step_by_step.size(), step_by_step.format())
    painter = QPainter(at_once)
    picture = timeline.picture()
    picture.selected, picture.focused = selected, timeline.hasFocus()
    draw_picture(painter, timeline._look, picture)
    painter.end()
    assert step_by_step == at_once


def test_reduced_motion_shows_four_edges_a_second(timeline: Timeline) -> None:
    def edges() -> int:
        timeline.set_run(rows(4), BEGUN)
        seen = set()
        for frame in range(61):
            timeline.refresh(BEGUN + frame / 60)
            seen.add(timeline.picture().chart.now)
        return len(seen)

    assert edges() == 61
    timeline.set_reduced_motion(True)
    assert edges() == 5


def test_after_the_end_nothing_moves(timeline: Timeline) -> None:
    before = timeline.grab().toImage()
    timeline.refresh(BEGUN + 100)
    assert timeline.grab().toImage() == before


def test_the_ideal_is_a_line_with_its_name(timeline: Timeline) -> None:
    def column() -> set[str]:
        image, x = timeline.viewport().grab().toImage(), place(timeline, 0, 0.9).x()
        return {image.pixelColor(x, y).name().upper() for y in range(30, 100)}

    text = theme.THEMES["light"]["text"]
    assert text not in column()
    timeline.finish(0.9)
    assert text in column()


def test_a_ghost_is_drawn_on_the_same_axis(timeline: Timeline) -> None:
    base = theme.THEMES["light"]["base"]
    assert pixel(timeline, 0, 0.7) == base
    timeline.set_ghost(rows(20, workers=1), BEGUN)
    assert timeline.picture().plot.seconds == pytest.approx(4.0)
    assert pixel(timeline, 5, 1.1) == theme.THEMES["light"]["window"]
    timeline.set_ghost(None)
    assert timeline.picture().plot.seconds == pytest.approx(1.0)


@pytest.mark.parametrize("by_worker", [False, True])
def test_only_what_is_in_sight_is_painted(timeline: Timeline, by_worker: bool) -> None:
    timeline.set_by_worker(by_worker)
    timeline.set_run(rows(5000, workers=500), BEGUN)
    timeline.finish(None)
    for value in (0, 7, timeline.verticalScrollBar().maximum()):
        timeline.verticalScrollBar().setValue(value)
        timeline.viewport().grab()
        assert 9 <= timeline.tracks_painted <= 18
    bottom = timeline.picture().in_sight()[-1]
    assert bottom == (499 if by_worker else 4999)


def test_kinds_present_and_their_signal(timeline: Timeline, qtbot: QtBot) -> None:
    assert timeline.kinds_present() == [kind for kind in KINDS if kind != "working"]
    with qtbot.waitSignal(timeline.kinds_changed, timeout=1000):
        timeline.set_run(rows(work=True), BEGUN)
        timeline.finish(1.0)
    assert timeline.kinds_present() == list(KINDS)
    made = rows(4)
    for row in made:
        row.connected, row.delivered = None, row.finished
    with qtbot.waitSignal(timeline.kinds_changed, timeout=1000):
        timeline.set_run(made, BEGUN)
        timeline.finish(None)
    assert timeline.kinds_present() == ["waiting", "receiving"]


@pytest.mark.parametrize("by_worker", [False, True])
def test_exports_hold_every_row(timeline: Timeline, by_worker: bool) -> None:
    timeline.set_by_worker(by_worker)
    timeline.zoom(5)
    drawing = timeline.svg()
    image, renderer = QImage.fromData(timeline.png(2)), QSvgRenderer()
    assert renderer.load(QByteArray(drawing))
    picture = timeline.picture()
    assert image.height() == 2 * (picture.axis + picture.tracks() * picture.track + 32)
    assert renderer.viewBox().height() * 2 == image.height()
    words = drawing.decode()
    assert ">AT<" in words  # the last of twenty
    assert "held back" in words or by_worker


def test_exports_are_light_and_fit_a_picture(timeline: Timeline, qapp: QApplication) -> None:
    qapp.setPalette(theme.palette("dark"))
    timeline.set_run(rows(5000), BEGUN)
    timeline.finish(None)
    image = QImage.fromData(timeline.png())
    assert 30_000 < image.height() <= 32_000
    assert image.pixelColor(image.width() - 2, 20).name().upper() == theme.THEMES["light"]["base"]


def test_an_empty_timeline_stays_calm(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.clear()
    image = timeline.viewport().grab().toImage()
    assert image.pixelColor(5, 5).name().upper() == theme.THEMES["light"]["base"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Right):
        qtbot.keyClick(timeline, key)
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert timeline.svg().endswith(b"</svg>\n")
    assert timeline.kinds_present() == []
    assert timeline.tooltip(300, 100) == ""


def test_right_to_left_moves_the_codes_and_not_the_time(timeline: Timeline) -> None:
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture = timeline.picture()
    assert picture.mirrored
    assert picture.plot.x(0.1) < picture.plot.x(0.2)
    assert picture.plot.left + picture.plot.width < picture.width - 40
    at = place(timeline, 5, 0.26)
    assert timeline.tooltip(at.x(), at.y()).endswith("waiting for the server · 60 ms")


def test_type_is_never_under_9_pt_and_rows_grow_with_it(timeline: Timeline) -> None:
    font = timeline.font()
    font.setPointSizeF(8)
    timeline.setFont(font)
    small = timeline.picture().track
    assert small == 16
    font.setPointSizeF(20)
    timeline.setFont(font)
    assert timeline.picture().track >= 24


def test_the_legend_shows_the_kinds_it_is_given(qtbot: QtBot, light: None) -> None:  # noqa: ARG001
    legend = Legend()
    qtbot.addWidget(legend)
    whole = legend.sizeHint().width()
    legend.set_kinds(["waiting", "held_back"])
    assert legend.accessibleName() == "waiting, held back"
    assert 0 < legend.sizeHint().width() < whole / 2
    legend.resize(legend.sizeHint())
    image = legend.grab().toImage()
    colors = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert {theme.THEMES["light"]["waiting"], theme.THEMES["light"]["held_back"]} <= colors
    assert theme.THEMES["light"]["connecting"] not in colors
    legend.set_kinds([])
    assert legend.sizeHint().width() == 0


def test_it_has_a_name(timeline: Timeline) -> None:
    assert timeline.accessibleName() == "Timeline"
    assert timeline.focusPolicy() is Qt.FocusPolicy.StrongFocus
