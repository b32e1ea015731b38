"""The tests of this folder open the window as those of `tests/gui` do."""

from tests.gui.conftest import clean, qapp, runner

__all__ = ["clean", "qapp", "runner"]
