"""How slow and how unreliable the built-in flag server is, and the options that say so."""

import argparse
import math
import random
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Self


def _check(
    name: str, value: float, low: float, high: float, kind: type = float, unit: str = ""
) -> None:
    number = isinstance(value, (int, kind)) and not isinstance(value, bool)
    if not number or not math.isfinite(value):
        raise ValueError(f"The {name} must be a number, not {value!r}.")
    if not low <= value <= high:
        range_ = f"between {low:g} and {high:g}{unit}"
        raise ValueError(f"The {name} must be {range_}, not {value!r}{unit}.")


@dataclass(frozen=True, slots=True)
class Knobs:
    """What the built-in flag server does to each request.

    Attributes:
        latency: Seconds from a request read to the first byte of its answer.
        jitter: Seconds by which the latency varies at most, either way, uniformly.
        bandwidth: Bytes of body per second on each connection; None for no limit.
        error_rate: Share of requests that fail, 0 to 1.
        error_status: HTTP status of a request that fails.
        seed: Makes luck the same in every process and run; None for new luck each time.
        slow: Country code to seconds, in place of latency and jitter.

    Raises:
        ValueError: A value is out of its range or not of its type; one sentence says which.
    """

    latency: float = 0.3
    jitter: float = 0.1
    bandwidth: float | None = None
    error_rate: float = 0.0
    error_status: int = 418
    seed: int | None = None
    slow: Mapping[str, float] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        _check("latency", self.latency, 0, 3600, unit=" s")
        _check("jitter", self.jitter, 0, 3600, unit=" s")
        _check("error rate", self.error_rate, 0, 1)
        _check("error status", self.error_status, 400, 599, int)
        if self.bandwidth is not None:
            _check("bandwidth", self.bandwidth, 1, 1e12)
        if self.seed is not None:
            _check("seed", self.seed, -(2**63), 2**63, int)
        for cc, seconds in self.slow.items():
            if not re.fullmatch("[A-Za-z]{2}", str(cc)):
                raise ValueError(f"A country code has two letters: {cc!r} does not.")
            _check(f"latency of {cc}", seconds, 0, 3600, unit=" s")
        # A copy, so that nobody changes a frozen value from outside.
        object.__setattr__(self, "slow", {cc.lower(): s for cc, s in self.slow.items()})

    def delay(self, cc: str, n: int) -> float:
        """Return the seconds, never negative, before the answer to the `n`-th request for `cc`."""
        if cc in self.slow:
            return self.slow[cc]
        if not self.jitter:
            return self.latency
        swing = self._luck("delay", cc, n).uniform(-self.jitter, self.jitter)
        return max(0.0, self.latency + swing)

    def fails(self, cc: str, n: int) -> bool:
        """Return whether the `n`-th request for `cc` fails; the next one draws anew."""
        return self.error_rate > 0 and self._luck("fails", cc, n).random() < self.error_rate

    def to_json(self) -> dict[str, Any]:
        """Return the knobs as a plain dict that JSON can hold, with times in seconds."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the knobs that `to_json` wrote; what is missing keeps its default.

        Raises:
            ValueError: `data` is no mapping, has an unknown name or a value out of range.
        """
        if not (isinstance(data, Mapping) and isinstance(data.get("slow", {}), Mapping)):
            raise ValueError("The knobs and the slow countries must be mappings.")  # noqa: TRY004
        unknown = set(data) - {f.name for f in fields(cls)}
        if unknown:
            raise ValueError(f"The flag server has no knob called {min(unknown, key=str)!r}.")
        return cls(**data)

    def _luck(self, what: str, cc: str, n: int) -> random.Random:
        # A string seed is hashed with SHA-512: the same in every process and Python version.
        return random.Random(None if self.seed is None else f"{self.seed}/{what}/{cc}/{n}")


#: The servers of the book: answers at once, after 0.5 to 5 s, and the same with 25 % errors.
PRESETS: dict[str, Knobs] = {
    "LOCAL": Knobs(latency=0.0, jitter=0.0),
    "DELAY": Knobs(latency=2.75, jitter=2.25),
    "ERROR": Knobs(latency=2.75, jitter=2.25, error_rate=0.25),
}

#: The ports at which flags2_common.py of the book looks for those servers.
BOOK_PORTS: dict[str, int] = {"LOCAL": 8000, "DELAY": 8001, "ERROR": 8002}


def add_knob_options(parser: argparse.ArgumentParser) -> None:
    """Add the built-in server's options to `parser`; `knobs_from` reads them."""
    group = parser.add_argument_group("built-in flag server")
    group.add_argument(
        "--preset",
        choices=list(PRESETS),
        type=str.upper,
        help="LOCAL answers at once, DELAY after 0.5 to 5 s, ERROR also fails 25%% of requests",
    )
    group.add_argument(
        "--latency",
        type=float,
        metavar="MS",
        help="milliseconds from request to first byte (300, with jitter 100, when not given)",
    )
    group.add_argument(
        "--jitter", type=float, metavar="MS", help="milliseconds the latency varies either way"
    )
    group.add_argument(
        "--bandwidth",
        type=float,
        metavar="KBPS",
        help="kilobytes (1,000 bytes) per second on each connection",
    )
    group.add_argument(
        "--error-rate", type=float, metavar="P", help="share of requests that fail, 0 to 1"
    )
    group.add_argument(
        "--slow",
        type=_slow,
        action="append",
        metavar="CC=MS",
        help="a latency of its own for one country, in milliseconds; may be repeated",
    )
    group.add_argument("--seed", type=int, metavar="N", help="the same luck in every run")


def knobs_from(namespace: argparse.Namespace) -> Knobs:
    """Return the knobs that the options of `add_knob_options` ask for.

    Options override the preset. A latency without a jitter is exact.

    Raises:
        ValueError: A value is out of its range; one sentence says which.
    """
    knobs = (PRESETS[namespace.preset] if namespace.preset else Knobs()).to_json()
    if namespace.latency is not None:
        knobs |= {"latency": namespace.latency / 1000, "jitter": 0.0}
    if namespace.jitter is not None:
        knobs["jitter"] = namespace.jitter / 1000
    if namespace.bandwidth is not None:
        knobs["bandwidth"] = namespace.bandwidth * 1000
    if namespace.error_rate is not None:
        knobs["error_rate"] = namespace.error_rate
    return Knobs.from_json(knobs | {"slow": dict(namespace.slow or ()), "seed": namespace.seed})


def add_serve_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``flaggui serve`` to `parser`; `server.run_server` reads them."""
    add_knob_options(parser)
    parser.add_argument(
        "--port",
        type=_port,
        metavar="N",
        help="the port, 0 for any free one (default: the book's, 8000 for LOCAL or no preset, "
        "8001 for DELAY, 8002 for ERROR)",
    )
    parser.add_argument(
        "--log", type=Path, metavar="FILE", help="append one JSON line per request to FILE"
    )
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def _slow(text: str) -> tuple[str, float]:
    cc, _, milliseconds = text.partition("=")
    try:
        return cc.strip().lower(), float(milliseconds) / 1000
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like BR=2000") from None


def _port(text: str) -> int:
    if not re.fullmatch("[0-9]{1,5}", text) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)
