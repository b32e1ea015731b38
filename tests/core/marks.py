"""The texts that the program marks for translation, and which of them a sentence was made from."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import flaggui
from flaggui.core.shapes import particular, shape

ROOT = Path(flaggui.__file__).parent


@cache
def tree(path: Path) -> ast.Module:
    """Return the module in the file at `path`."""
    return ast.parse(path.read_text(encoding="utf-8"))


def modules(folder: Path = ROOT) -> list[Path]:
    """Return the files of the modules in `folder`."""
    return sorted(folder.rglob("*.py"))


def calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    """Yield the calls of the function called `name` in `node`."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and getattr(inner.func, "id", "") == name:
            yield inner


@cache
def marked() -> frozenset[str]:
    """Return every literal that is marked with `N_`."""
    return frozenset(
        argument.value
        for path in modules()
        for call in calls(tree(path), "N_")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    )


@cache
def shapes() -> list[tuple[str, re.Pattern[str]]]:
    """Return the marked texts and their shapes, the most particular first."""
    return [(text, shape(text)) for text in sorted(marked(), key=particular)]


def leftovers(message: str) -> list[str]:
    """Return what stays as it is when `message` is said in another language.

    That is the whole message where nobody marked what it was made from, else those of its values.
    """
    for _, pattern in shapes():
        if found := pattern.fullmatch(message):
            return [text for value in found.groups() for text in leftovers(value)]
    return [message]


def is_marked(message: str) -> bool:
    """Return whether `message` was made from a marked text."""
    return any(pattern.fullmatch(message) for _, pattern in shapes())
