"""The machine and what else it did: without that no figure means anything."""

import os
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

IDLE = 1.0
"""Load average above which the machine counts as busy with something else."""


def load() -> float:
    """Return the load average of the last minute: processes that ran or wanted to."""
    return os.getloadavg()[0]


def describe(qt_platform: str) -> str:
    """Return processors, versions and the day, in one line."""
    return (
        f"{os.cpu_count()} × {_processor()}, {platform.system()} {platform.release()}, "
        f"Python {sys.version.split()[0]}, PySide6 {version('PySide6-Essentials')} "
        f"({qt_platform}), aiohttp {version('aiohttp')}, requests {version('requests')}, "
        f"{datetime.now(UTC).date().isoformat()}"
    )


def describe_load(before: float, after: float) -> str:
    """Return the load averages before and after, and whether the figures can be trusted."""
    words = f"Load average {before:.2f} before, {after:.2f} after."
    if before >= IDLE:
        words += " **The machine was not idle: these figures say little.**"
    return words


def _processor() -> str:
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if "model name" in line]
    except OSError:
        names = []
    return names[0] if names else platform.machine()
