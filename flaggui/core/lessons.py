"""Seven lessons: what each sets and the question it asks. None runs anything by itself."""

from dataclasses import dataclass
from functools import cache

from flaggui.core.countries import book_twenty
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.sentence import N_


@dataclass(frozen=True, slots=True)
class Lesson:
    """A question that one run answers, or two runs compared.

    Attributes:
        title: What it is called.
        question: What to think about before the click.
        steps: What each of its runs is to be set to, in order.
    """

    title: str
    question: str
    steps: tuple[Options, ...]


@cache
def lessons() -> tuple[Lesson, ...]:
    """Return the lessons, in the order of the menu. Every choice not named is the usual one."""
    twenty = tuple(book_twenty())
    one_slow = Knobs(latency=0.2, jitter=0.0, slow={twenty[0].code: 2.0})
    quick = Knobs(latency=0.02, jitter=0.0)
    work = Limits(cpu_work=0.1)
    return (
        Lesson(
            N_("One at a time"),
            N_(
                "Each answer takes about 0.3 s, and nobody asks before the last one came. How long?"
            ),
            (Options(twenty, "sequential"),),
        ),
        Lesson(
            N_("Twenty at once"),
            N_("All twenty are asked at once. How long now, and which flag decides it?"),
            (Options(twenty, "thread-map", 20),),
        ),
        Lesson(
            N_("Five flags, three workers"),
            N_("Each answer takes 0.5 s. When does the fourth start?"),
            (Options(twenty[:5], "thread-futures", 3, knobs=Knobs(latency=0.5, jitter=0.0)),),
        ),
        Lesson(
            N_("Five rounds"),
            N_("Twenty flags, four workers, 0.2 s for each answer. How long, and why?"),
            (Options(twenty, "thread-futures", 4, knobs=Knobs(latency=0.2, jitter=0.0)),),
        ),
        Lesson(
            N_("One slow flag"),
            N_("The first flag takes 2 s, the others 0.2 s. When do you see the others?"),
            tuple(Options(twenty, m, 20, knobs=one_slow) for m in ("thread-map", "thread-futures")),
        ),
        Lesson(
            N_("One thread is enough"),
            N_("One thread, twenty answers to wait for. As fast as twenty threads?"),
            (Options(twenty, "asyncio", 20),),
        ),
        Lesson(
            N_("When work is not waiting"),
            N_(
                "Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are "
                "four processes?"
            ),
            tuple(
                Options(twenty, mode, 4, knobs=quick, limits=work)
                for mode in ("thread-futures", "process-pool")
            ),
        ),
    )
