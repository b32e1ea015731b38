"""What a sentence looks like that was made from a template: who shows it can say it otherwise."""

import re

_FIELD = re.compile(r"\{([^}]*)\}")
_COUNTS = {"n", "plain", "workers", "rounds", "cores"}
"""Values that are whole numbers wherever they stand: other words before “flags” are not `n`."""


def literal(template: str) -> str:
    """Return what stands around the values of `template`."""
    return _FIELD.sub("", template)


def shape(template: str) -> re.Pattern[str]:
    """Return a pattern for the whole of a sentence made from `template`; its groups are the values.

    A value ends where what follows it in the template first occurs, for good: a sentence from a
    stranger's report takes time in proportion to its length, however it is built.
    """
    first, *parts = _FIELD.split(template)
    pattern, known = re.escape(first), set[str]()
    for place in range(0, len(parts), 2):
        name, text = parts[place], re.escape(parts[place + 1])
        is_last = place + 2 == len(parts)
        value = r"\d+" if name in _COUNTS else ".*" if is_last else ".*?"
        group = f"(?P<{name}>{value})" if name else f"({value})"
        group = f"(?P={name})" if name in known else group
        pattern += f"{group}{text}" if is_last else f"(?>{group}{text})"
        known |= {name} if name else set()
    return re.compile(pattern, re.DOTALL)


def particular(template: str) -> tuple[int, str]:
    """Return a key that sorts templates with the most words of their own first."""
    return -len(literal(template)), template
