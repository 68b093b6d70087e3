"""Org: papers as headings, with their facts as properties, for Emacs, org-roam and citar.

Notes stay the Markdown that they are, in blocks that say so: Emacs shows and edits them as such.
In a block a comma keeps a line from being read as Org (https://orgmode.org/manual/Literal-Examples.html);
elsewhere a sign that is not seen does (https://orgmode.org/manual/Escape-Character.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.paper import Paper
from desktop.writers.referring import addresses, key_of, one_line
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, choice_of

_CITE = Option(
    "cite",
    "Citation",
    (("org-cite", "@key, as Org cites"), ("org-ref-2", "cite:key"), ("org-ref-3", "cite:&key")),
)
_CITES = {"org-cite": "@{}", "org-ref-2": "cite:{}", "org-ref-3": "cite:&{}"}
_IN_BLOCK = re.compile(r"^(?=,*(?:\*|#\+))", re.MULTILINE)
_IN_TEXT = re.compile(r"^(?=\s*(?:\*|#|:[\w-]+:|\|))", re.MULTILINE)
# The end of a title that would be taken for tags.
_LIKE_TAGS = re.compile(r"(?<=:)$")
_NO_TAG = re.compile(r"[^\w@#%]+")
_UNSEEN = "\u200b"
NOTES_BEGIN, NOTES_END = "#+begin_src markdown", "#+end_src"


class Org:
    """One heading a paper."""

    name = "org"
    label = "Org"
    description = "For Emacs: headings with properties, ids and citation keys"
    suffix = ".org"
    options: tuple[Option, ...] = (_CITE,)

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the headings."""
        for number, paper in enumerate(papers):
            tags = ":".join(_tags(paper))
            title = _LIKE_TAGS.sub(_UNSEEN, one_line(paper.title))
            head = f"* {title}" + (f" :{tags}:" if tags else "")
            yield "\n" * bool(number) + f"{head}\n{_drawer(paper, chosen)}\n{_body(paper, '**')}"


def page(paper: Paper, chosen: Chosen = NOTHING_CHOSEN) -> str:
    """Return a paper as a file of its own, as org-roam keeps them."""
    tags = ":".join(_tags(paper))
    head = f"#+title: {one_line(paper.title)}\n" + (f"#+filetags: :{tags}:\n" if tags else "")
    return f"{_drawer(paper, chosen)}\n{head}{_body(paper, '*')}"


def _drawer(paper: Paper, chosen: Chosen) -> str:
    cite = _CITES[choice_of([_CITE], "cite", chosen)].format(key_of(paper))
    lines = [f":{name}: {one_line(value)}" for name, value in _properties(paper, cite) if value]
    return "\n".join([":PROPERTIES:", *lines, ":END:"])


def _properties(paper: Paper, cite: str) -> Iterator[tuple[str, str | None]]:
    facts, marks = paper.facts, paper.marks
    yield "ID", paper.uid
    yield "ROAM_REFS", cite
    yield "AUTHORS", "; ".join(facts.authors)
    yield "AUTHOR_COUNT", str(facts.author_count or "")
    yield "ORGANIZATION", facts.organization
    yield "DATE", facts.published
    yield "DATE_GUESSED", "yes" * (facts.published_guessed and facts.published is not None)
    yield "DIGEST", "; ".join(", ".join(filter(None, (s.name, s.date))) for s in paper.sightings)
    yield "ARXIV", facts.arxiv_id
    yield "DOI", facts.doi
    yield "URL", " ".join(addresses(facts))
    yield "STATUS", marks.status.value
    yield "STARRED", "yes" * marks.starred
    yield "RATING", str(marks.rating or "")
    yield "TAGS_IN_CARREL", "; ".join(marks.tags)


def _body(paper: Paper, stars: str) -> str:
    parts = []
    if paper.facts.abstract:
        abstract = _IN_TEXT.sub(_UNSEEN, paper.facts.abstract.strip())
        parts.append(f"\n#+begin_quote\n{abstract}\n#+end_quote\n")
    if paper.note.strip():
        note = _IN_BLOCK.sub(",", paper.note.rstrip())
        parts.append(f"\n{stars} Notes\n{NOTES_BEGIN}\n{note}\n{NOTES_END}\n")
    return "".join(parts)


def _tags(paper: Paper) -> list[str]:
    """Return the tags as Org allows them: letters, digits and a few signs, no blanks."""
    return [name for tag in paper.marks.tags if (name := _NO_TAG.sub("_", tag).strip("_"))]
