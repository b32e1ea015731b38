"""What a window holds once it has shown flags, against a bare one."""

from collections.abc import Iterator
from time import sleep

from tests.benchmarks.idle import resident
from tests.benchmarks.plan import Plan, Work
from tests.benchmarks.probes import probe
from tests.benchmarks.rows import Row, gathered, in_turns

_SETTLE = 1.0


def rows(plan: Plan) -> Iterator[Row]:
    """Yield the resident size after 250 flags and after many; each in a window of its own."""
    few, many = Work(250, 0.05, 30), Work(plan.many, 0.0, 30)
    measures = {
        "bare": lambda: _bare(plan),
        "few": lambda: _after(plan, few, "thread-futures", own=False),
        "many": lambda: _after(plan, many, "asyncio", own=True),
    }
    found = gathered(in_turns(plan.repeat, measures))
    bare = [sample["rss"] for sample in found["bare"]]
    sizes = {name: [sample["rss"] for sample in found[name]] for name in ("few", "many")}
    pixels = found["many"][0]["pixels"]
    held = [size - other for size, other in zip(sizes["many"], bare, strict=True)]
    words = "memory (RSS) after {} flags, {}"
    few_words = words.format(few.number, "thread-futures")
    yield Row(few_words, "MB", sizes["few"], "bare window", bare, "difference", 45e6)
    many_words = words.format(many.number, "asyncio, own process; less a bare window")
    yield Row(many_words, "MB", held, "pixels of the thumbnails", [pixels], at_most=1.1)


def _bare(plan: Plan) -> dict[str, float]:
    with probe("plain_window", "bare", "--stay", platform=plan.platform) as child:
        try:
            sleep(_SETTLE)
            return {"rss": resident(child.pid)}
        finally:
            child.terminate()


def _after(plan: Plan, work: Work, mode: str, *, own: bool) -> dict[str, float]:
    with probe("in_window", platform=plan.platform) as child:
        told = child.ask(**work.job(mode, own=own))
        assert told["report"]["counts"]["ok"] == work.number, told["report"]["counts"]
        sleep(_SETTLE)
        return {"rss": resident(child.pid), "pixels": told["pixels"]}
