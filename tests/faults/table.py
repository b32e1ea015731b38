"""The table of faults: every row by its name. All tests of faults go by it."""

from tests.faults.case import Case
from tests.faults.connections import CONNECTIONS
from tests.faults.replies import REPLIES

FAULTS: dict[str, Case] = CONNECTIONS | REPLIES
