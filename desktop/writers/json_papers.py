"""JSON of Carrel's own: all that it knows of papers, as the command line prints it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from desktop.model.paper import Paper
from desktop.writers.paper_fields import paper_fields
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option


class JsonPapers:
    """One object with a list of papers."""

    name = "json"
    label = "JSON"
    description = "Everything Carrel knows, for programs, and to import again"
    suffix = ".json"
    options: tuple[Option, ...] = ()

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the object, paper by paper."""
        del chosen
        yield '{"papers": ['
        for number, paper in enumerate(papers):
            yield ",\n" if number else "\n"
            yield json.dumps(paper_fields(paper), ensure_ascii=False)
        yield "\n]}\n"
