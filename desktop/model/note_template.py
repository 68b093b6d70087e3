"""Templates of notes: text with fields such as `{{title}}`, which are filled in and do no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.paper import Paper

# In the order in which a person is offered them.
FIELDS = (
    "title",
    "authors",
    "date",
    "digest",
    "digest_date",
    "key",
    "abstract",
    "organization",
    "arxiv",
    "doi",
    "url",
    "tags",
    "today",
)
LONGEST = 50_000
_FIELD = re.compile(r"\{\{[ \t]*([a-z_]{1,30})[ \t]*\}\}")


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """A text for notes under a name. That `for_new` begins new notes; there is one at most.

    The `id` is 0 as long as it is not kept.
    """

    name: str
    text: str
    for_new: bool = False
    id: int = 0


def fields_in(text: str) -> set[str]:
    """Return the fields that a template asks for, as far as they are known."""
    return set(_FIELD.findall(text)) & set(FIELDS)


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a template with its fields filled in; a field that is not known stays as it is.

    What is filled in is not looked through for fields again.
    """
    return _FIELD.sub(lambda found: values.get(found[1], found[0]), text)


def values_of(paper: Paper, today: str) -> dict[str, str]:
    """Return what fields stand for, `today` in ISO 8601; empty for what is not known of a paper."""
    facts = paper.facts
    sighting = paper.sightings[-1] if paper.sightings else None
    values = {
        "title": facts.title,
        "authors": ", ".join(facts.authors),
        "date": facts.published,
        "digest": sighting.name if sighting else None,
        "digest_date": sighting.date if sighting else None,
        "key": paper.key,
        "organization": facts.organization,
        "arxiv": facts.arxiv_id,
        "doi": facts.doi,
        "url": facts.urls[0] if facts.urls else None,
        "tags": ", ".join(paper.marks.tags),
        "today": today,
    }
    lines = {name: " ".join((value or "").split()) for name, value in values.items()}
    return lines | {"abstract": facts.abstract.strip()}
