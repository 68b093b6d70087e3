"""CSL-JSON: references as citation processors, Pandoc and Zotero exchange them.

The names of the fields stand in https://docs.citationstyles.org/en/stable/specification.html.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from desktop.model.paper import Facts, Paper
from desktop.writers import referring
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, is_on, switch

_OPTIONS = (
    switch("abstracts", "Abstracts", usual=True),
    switch("notes", "Notes", usual=True),
)

Item = dict[str, object]


class CslJson:
    """References as JSON, one object each."""

    name = "csl-json"
    label = "CSL-JSON"
    description = "References for Pandoc, Zotero and citation processors"
    suffix = ".json"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the list, reference by reference."""
        yield "["
        for number, paper in enumerate(papers):
            yield ",\n" if number else "\n"
            yield json.dumps(_chosen(paper, chosen), ensure_ascii=False, indent=2)
        yield "\n]\n"


def item(paper: Paper) -> Item:
    """Return a paper as a reference. What is not known has no name in it."""
    facts = paper.facts
    values: Item = {
        "id": referring.key_of(paper),
        "type": "article",
        "title": referring.one_line(facts.title),
        "author": [_name(name) for name in referring.names(facts)],
        "issued": _issued(facts),
        "number": f"{referring.ARXIV}:{facts.arxiv_id}" if facts.arxiv_id else None,
        "publisher": referring.ARXIV if facts.arxiv_id else None,
        "DOI": referring.doi(facts),
        "URL": next(iter(referring.addresses(facts)), None),
        "abstract": facts.abstract,
        "keyword": ", ".join(tag.replace(",", " ") for tag in paper.marks.tags),
        "note": paper.note.strip(),
    }
    return {name: value for name, value in values.items() if value}


def _chosen(paper: Paper, chosen: Chosen) -> Item:
    values = item(paper)
    for option, name in (("abstracts", "abstract"), ("notes", "note")):
        if not is_on(_OPTIONS, option, chosen):
            values.pop(name, None)
    return values


def _name(name: referring.Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given}


def _issued(facts: Facts) -> dict[str, object] | None:
    parts = referring.all_date_parts(facts)
    if not parts:
        return None
    # The one format that can say of a date that it is no more than about right.
    circa = {"circa": True} if facts.published_guessed else {}
    return {"date-parts": [list(parts)], **circa}
