"""``python -m tests.benchmarks``: runs the benchmarks and writes their table."""

import argparse
import json
import os
import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.machine import describe, describe_load, load
from tests.benchmarks.plan import Plan
from tests.benchmarks.rows import Row, markdown

NAMES = ("engine", "transport", "freeze", "start", "memory", "idle", "agreement")


def main() -> int:
    """Run what the arguments ask for; return the exit status."""
    arguments = _arguments()
    plan = Plan(
        repeat=1 if arguments.quick else arguments.repeat,
        many=1000 if arguments.quick else 5000,
        platform=arguments.platform,
    )
    before = load()
    found: dict[str, list[Row]] = {}
    for name in arguments.names or NAMES:
        print(f"{name} …", file=sys.stderr, flush=True)
        found[name] = list(import_module(f"tests.benchmarks.{name}").rows(plan))
        print(markdown(found[name]), flush=True)
    machine, loads = describe(plan.platform), describe_load(before, load())
    note = f"Medians of {plan.repeat}, least and most in brackets."
    if arguments.quick:
        note = "Quick: one sample each, which proves nothing."
    table = "\n".join(
        [f"{machine}. {loads} {note}\n", *(f"### {n}\n\n{markdown(r)}" for n, r in found.items())]
    )
    print(f"{machine}. {loads} {note}")
    if arguments.markdown:
        arguments.markdown.write_text(table, encoding="utf-8")
    if arguments.json:
        rows = {name: [row.to_json() for row in rows] for name, rows in found.items()}
        data = {"machine": machine, "load": loads, "repeat": plan.repeat, "rows": rows}
        arguments.json.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], metavar="NAME", help=str(NAMES))
    parser.add_argument("--repeat", type=int, default=5, metavar="N", help="samples of each (5)")
    parser.add_argument("--quick", action="store_true", help="one sample, fewer flags")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample there")
    parser.add_argument(
        "--platform",
        default=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        help="Qt's platform for the windows: offscreen (the default) or xcb",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
