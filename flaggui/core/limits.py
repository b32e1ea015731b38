"""What one download may cost: the one place where the bounds of a flag stand."""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one flag's download, the same for every mode.

    Attributes:
        connect: Seconds for one connection attempt.
        total: Seconds for the whole flag, with every retry and pause.
        body: Bytes of the largest body accepted.
        side: Pixels of the longest side accepted.
        redirects: Redirects followed before giving up.
        retries: Further tries after a failure that may pass (429, 5xx, broken connection).
        backoff: Seconds of the first pause between tries, doubled each time, before jitter.
        thumbnail: Pixels (width, height) into which thumbnails are fitted.
        cpu_work: Seconds of Python work on each picture, for the lesson on the GIL; 0 for none.
    """

    connect: float = 5.0
    total: float = 10.0
    body: int = 2_000_000
    side: int = 4096
    redirects: int = 5
    retries: int = 2
    backoff: float = 0.2
    thumbnail: tuple[int, int] = (128, 96)
    cpu_work: float = 0.0


def longest_run(limits: Limits, flags: int, at_once: int) -> float:
    """Return the seconds after which `flags` downloads are over, whatever the servers do.

    Each, `at_once` of them at a time, has its own bound; CPU work may have to wait for the one GIL.
    """
    return ceil(flags / at_once) * limits.total + flags * limits.cpu_work
