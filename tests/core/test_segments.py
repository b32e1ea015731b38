"""A flag's life is cut into segments without gaps, whatever is known of it; ticks are round."""

import random
from itertools import pairwise

import pytest

from flaggui.core.countries import Country
from flaggui.core.run import Row
from flaggui.core.segments import Chart, nice_bound, nice_ticks, segments

BRAZIL = Country("BR", "Brazil")
BEGUN = 1000.0
FIELDS = ("submitted", "started", "connected", "first_byte", "finished", "delivered", "received")
"""In the order of a life, but for the one that only a life with CPU work has."""


def row(
    *moments: float | None, index: int = 0, lane: int | None = None, begun: float = BEGUN
) -> Row:
    """Return a row whose stations were passed at these seconds since t = 0."""
    made = Row(index, BRAZIL, lane=lane)
    for field, moment in zip(FIELDS, moments, strict=False):
        setattr(made, field, None if moment is None else begun + moment)
    return made


def cut(made: Row, now: float | None = None) -> list[tuple[str, float, float]]:
    """Return the segments with times rounded to microseconds."""
    found = segments(made, BEGUN, None if now is None else BEGUN + now)
    return [(kind, round(start, 6), round(end, 6)) for kind, start, end in found]


def test_a_whole_life() -> None:
    assert cut(row(0.0, 0.1, 0.15, 0.4, 0.5, 0.9)) == [
        ("queued", 0.0, 0.1),
        ("connecting", 0.1, 0.15),
        ("waiting", 0.15, 0.4),
        ("receiving", 0.4, 0.5),
        ("held_back", 0.5, 0.9),
    ]


def test_cpu_work_is_not_receiving() -> None:
    assert cut(row(0.0, 0.1, None, 0.4, 0.5, 0.9, 0.41))[2:] == [
        ("receiving", 0.4, 0.41),
        ("working", 0.41, 0.5),
        ("held_back", 0.5, 0.9),
    ]


def test_a_kept_connection_has_no_connecting() -> None:
    kinds = [kind for kind, *_ in cut(row(0.0, 0.1, None, 0.4, 0.5, 0.5))]
    assert kinds == ["queued", "waiting", "receiving"]


@pytest.mark.parametrize(("gap", "held"), [(0.049, False), (0.051, True)])
def test_held_back_begins_at_50_ms(gap: float, held: bool) -> None:
    last = cut(row(0.0, 0.1, None, 0.4, 0.5, 0.5 + gap))[-1][0]
    assert (last == "held_back") is held


@pytest.mark.parametrize(
    ("moments", "last"),
    [
        ((0.0,), ("queued", 0.0, 0.3)),
        ((0.0, 0.1), ("waiting", 0.1, 0.3)),
        ((0.0, 0.1, 0.2), ("waiting", 0.2, 0.3)),
        ((0.0, 0.1, None, 0.2), ("receiving", 0.2, 0.3)),
        ((0.0, 0.1, None, 0.2, None, None, 0.21), ("working", 0.21, 0.3)),
        ((0.0, 0.1, None, 0.2, 0.21), ("held_back", 0.21, 0.3)),
    ],
)
def test_a_live_row_ends_now(moments: tuple[float | None, ...], last: object) -> None:
    assert cut(row(*moments), now=0.3)[-1] == last


def test_an_error_before_the_first_byte_ends_in_waiting() -> None:
    assert cut(row(0.0, 0.1, None, None, 0.5, 0.5))[-1] == ("waiting", 0.1, 0.5)


def test_a_future_cancelled_while_pending_has_only_queued() -> None:
    assert cut(row(0.0, None, None, None, None, 0.7)) == [("queued", 0.0, 0.7)]


def test_an_abandoned_row_ends_when_it_is_given_up() -> None:
    assert cut(row(0.0, 0.1, None, None, None, 0.7))[-1] == ("waiting", 0.1, 0.7)


def test_nothing_known_is_nothing_drawn() -> None:
    assert cut(row()) == []
    assert cut(row(), now=1.0) == []
    assert cut(row(0.0, 0.1)) == []  # over, and no one knows when


def test_zero_is_a_moment_too() -> None:
    made = row(0.0, 0.0, None, 0.4, 0.5, 0.9, begun=0.0)
    kinds = [segment.kind for segment in segments(made, 0.0)]
    assert kinds == ["waiting", "receiving", "held_back"]


def test_times_in_any_order_leave_no_gap_and_no_negative_length() -> None:
    luck = random.Random(3)
    for _ in range(2000):
        moments = [luck.choice((None, luck.uniform(-1, 2))) for _field in FIELDS]
        found = cut(row(*moments), now=luck.choice((None, luck.uniform(-1, 2))))
        assert all(0 <= start <= end for _kind, start, end in found)
        assert all(one[2] == other[1] for one, other in pairwise(found))


def test_chart_keeps_delivered_rows_and_follows_live_ones() -> None:
    done, live = row(0.0, 0.1, None, 0.4, 0.5, 0.5, lane=0), row(0.0, 0.1, lane=1, index=1)
    chart = Chart([done, live], BEGUN)
    chart.update(BEGUN + 0.5)
    assert chart.segments(0) is chart.segments(0)
    assert chart.segments(1)[-1].end == pytest.approx(0.5)
    chart.update(BEGUN + 0.8)
    assert chart.segments(1)[-1].end == pytest.approx(0.8)
    assert chart.end == pytest.approx(0.5)
    assert chart.lanes == [[0], [1]]


def test_lanes_grow_in_the_order_of_the_rows() -> None:
    rows = [row(0.0, index=i) for i in range(4)]
    chart = Chart(rows, BEGUN)
    for i, lane in ((2, 1), (0, 1), (3, 0), (3, 1)):
        rows[i].lane = lane
        chart.update(BEGUN + 1)
    assert chart.lanes == [[], [0, 2, 3]]
    assert not chart.is_settled(0)
    chart.update(None)
    assert chart.is_settled(0)


def test_chart_by_worker_leaves_out_what_costs_no_worker() -> None:
    chart = Chart([row(0.0, 0.1, 0.15, 0.4, 0.5, 0.9, 0.45, lane=0)], BEGUN)
    chart.update(None)
    assert [s.kind for s in chart.worked(0)] == ["connecting", "waiting", "receiving", "working"]
    assert chart.longest["held_back"] == pytest.approx(0.4)
    assert chart.kinds(("queued", "waiting", "receiving"), 0.2) == ["waiting", "receiving"]


def test_chart_without_rows_or_with_an_idle_lane() -> None:
    chart = Chart((), BEGUN)
    chart.update(None)
    assert chart.lanes == []
    chart = Chart([row(0.0, 0.1, lane=2)], BEGUN)
    chart.update(BEGUN + 1)
    assert chart.lanes == [[], [], [0]]


@pytest.mark.parametrize("start", [0.0, 0.137, 12.3])
def test_there_are_four_to_eight_round_ticks(start: float) -> None:
    luck = random.Random(4)
    for _ in range(2000):
        span = 10 ** luck.uniform(-3, 4)
        ticks = nice_ticks(span, start=start)
        assert 4 <= len(ticks) <= 8, (span, start)
        assert start - 1e-6 <= ticks[0]
        assert ticks[-1] <= (start + span) * (1 + 1e-6)
        step = ticks[1] - ticks[0]
        assert f"{step:.1e}".partition("e")[0] in ("1.0", "2.0", "2.5", "5.0")


def test_ticks_that_people_know() -> None:
    assert nice_ticks(0.42) == [0.0, 0.1, 0.2, 0.3, 0.4]
    assert nice_ticks(6.02) == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
    assert nice_ticks(0.7) == [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
    assert nice_ticks(0) == []


def test_a_growing_axis_seldom_moves() -> None:
    bounds = [nice_bound(ms / 1000) for ms in range(6000)]
    assert all(bound >= ms / 1000 for ms, bound in enumerate(bounds))
    assert sorted(set(bounds)) == pytest.approx([0.5, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0])
