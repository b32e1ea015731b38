"""Stand-in until the real one is merged."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flaggui.core.form import Form
from flaggui.core.limits import Limits


@dataclass(frozen=True, slots=True)
class Made:
    format: str
    width: int | None
    pixels: tuple[int, int]
    body: bytes
    enlarged: bool


def convert(
    body: bytes,
    form: Form,
    limits: Limits = Limits(),
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Made]:
    yield from ()


def planned(own: tuple[int, int], form: Form) -> list[Made]:
    return []
