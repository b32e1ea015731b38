"""Python's garbage: what a run leaves goes soon, what was there before it when all is collected."""

import weakref
from collections.abc import Callable

import pytest

from flaggui.gui.running.garbage import collect_all, collect_new, collect_some, pass_over


class Ring:
    """Refers to itself, so that only the collector can end it."""

    def __init__(self) -> None:
        self.ring = self


def left() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


@pytest.mark.parametrize("collect", [collect_new, collect_all])
def test_what_a_run_left_is_collected(collect: Callable[[], None]) -> None:
    pass_over()
    ring = left()
    assert ring() is not None
    collect()
    assert ring() is None


def test_what_was_there_before_it_takes_no_time_until_all_is_collected() -> None:
    ring = left()
    pass_over()
    collect_new()
    assert ring() is not None
    collect_all()
    assert ring() is None


def test_while_it_is_under_way_only_much_is_worth_a_look() -> None:
    collect_all()
    ring = left()
    collect_some()
    assert ring() is not None
    kept = [[n] for n in range(3000)]
    collect_some()
    assert ring() is None
    assert len(kept) == 3000
