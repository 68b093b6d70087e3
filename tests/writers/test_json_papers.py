from __future__ import annotations

import json

from desktop.writers.json_papers import JsonPapers
from desktop.writers.paper_fields import paper_fields
from tests.writers.papers import BARE, FULL


def test_it_is_what_the_command_line_prints() -> None:
    text = "".join(JsonPapers().write([FULL, BARE]))

    assert json.loads(text) == {"papers": [paper_fields(FULL), paper_fields(BARE)]}
    assert json.loads("".join(JsonPapers().write([]))) == {"papers": []}
