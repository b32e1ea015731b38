"""The command line: ``python -m flaggui``."""

import argparse
import sys

from flaggui.core.knobs import add_serve_options


def main() -> int:
    """Run flaggui with the arguments of the process and return its exit status."""
    parser = argparse.ArgumentParser(prog="flaggui")
    add_serve_options(parser.add_subparsers(required=True).add_parser("serve"))
    namespace = parser.parse_args()
    from flaggui.core.server import run_server

    return run_server(namespace)


if __name__ == "__main__":
    sys.exit(main())
