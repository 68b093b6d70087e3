"""Markdown: papers with their abstracts and notes, to read, print and keep.

A file of one paper begins with YAML front matter that Obsidian and others read (flat keys, every
text in double quotes). Notes stand between `%% begin notes %%` and `%% end notes %%`, so that a
program can tell them from what Carrel wrote around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from json import JSONEncoder
from json.encoder import encode_basestring

from desktop.model.paper import Facts, Paper
from desktop.writers.markdown_text import escaped, escaped_line
from desktop.writers.referring import one_line
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option

# What may be made a link without a doubt.
_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
# What YAML does not allow raw, even in double quotes (YAML 1.2.2, 5.1), beyond what JSON escapes.
_YAML_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# A subtitle: what comes before it is what people call the paper.
_SUBTITLE = re.compile(r":\s")
# What no tag of Obsidian may hold (https://help.obsidian.md/tags).
_NO_TAG = re.compile(r"[^\w/-]+")

_json = JSONEncoder(ensure_ascii=False).encode

NOTES_BEGIN, NOTES_END = "%% begin notes %%", "%% end notes %%"


class Markdown:
    """One Markdown file for any number of papers."""

    name = "markdown"
    label = "Markdown"
    description = (
        "To read, print and keep; one paper begins with properties for Obsidian and others"
    )
    suffix = ".md"
    options: tuple[Option, ...] = ()

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the text, paper by paper."""
        del chosen
        stream = iter(papers)
        first = list(islice(stream, 2))
        if len(first) == 1:
            yield front_matter(first[0])
        for number, paper in enumerate(chain(first, stream)):
            yield ("\n---\n\n" if number else "") + section(paper)


def section(paper: Paper) -> str:
    """Return a paper as text: title, facts, abstract, note."""
    parts = [f"# {escaped(one_line(paper.title))}", _fact_lines(paper)]
    if paper.facts.abstract:
        lines = paper.facts.abstract.strip().splitlines()
        parts.append("\n".join([f"> {escaped_line(one_line(line))}".rstrip() for line in lines]))
    if paper.note.strip():
        parts.append(f"{NOTES_BEGIN}\n{paper.note.rstrip()}\n{NOTES_END}")
    return "\n\n".join(part for part in parts if part) + "\n"


def front_matter(paper: Paper, *, for_obsidian: bool = False) -> str:
    """Return the YAML block of a paper. What is not known is left out."""
    facts, marks = paper.facts, paper.marks
    sighting = paper.sightings[-1] if paper.sightings else None
    values: dict[str, object] = {
        "title": one_line(facts.title),
        "aliases": _aliases(facts),
        "citekey": paper.key or None,
        "authors": [one_line(name) for name in facts.authors],
        "author_count": facts.author_count,
        "organization": facts.organization,
        "date": facts.published,
        "digest": one_line(sighting.name) if sighting else None,
        "digest_date": sighting.date if sighting else None,
        "arxiv": facts.arxiv_id,
        "doi": facts.doi,
        "url": facts.urls[0] if facts.urls else None,
        "status": marks.status.value,
        "starred": marks.starred or None,
        "rating": marks.rating,
        "tags": [_NO_TAG.sub("-", tag) for tag in marks.tags] if for_obsidian else list(marks.tags),
        "carrel_id": paper.uid,
    }
    lines = [f"{key}: {yaml(value)}" for key, value in values.items() if value is not None]
    return "\n".join(["---", *lines, "---", "", ""])


def page(paper: Paper, *, for_obsidian: bool = False) -> str:
    """Return a paper as a file of its own."""
    return front_matter(paper, for_obsidian=for_obsidian) + section(paper)


def yaml(value: object) -> str:
    """Return a YAML scalar or flow list; texts are always in double quotes."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return f"[{', '.join(map(yaml, value))}]"
    return _json(value)


def _quoted(value: str) -> str:
    text = encode_basestring(value)
    if text.isprintable():
        return text
    return _YAML_UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _aliases(facts: Facts) -> list[str]:
    """Return what a title with a subtitle is called for short."""
    title = one_line(facts.title)
    short = _SUBTITLE.split(title, maxsplit=1)[0]
    return [short] if short and short != title else []


def _fact_lines(paper: Paper) -> str:
    return "\n".join([f"- {name}: {value}" for name, value in _facts(paper) if value])


def _facts(paper: Paper) -> Iterator[tuple[str, str]]:
    """Yield what is told of a paper, by its name; what is not known is empty."""
    facts, marks = paper.facts, paper.marks
    yield "Authors", _shown(_authors(facts))
    yield "Organization", _shown(facts.organization)
    if facts.published:
        yield "Published", _shown(facts.published) + " (year guessed)" * facts.published_guessed
    for sighting in paper.sightings:
        date = f", {sighting.date}" if sighting.name and sighting.date else ""
        yield "Digest", _shown(sighting.name) + date
    yield "arXiv", _shown(facts.arxiv_id)
    yield "DOI", _shown(facts.doi)
    for url in facts.urls:
        yield "Link", f"<{url}>" if _ADDRESS.fullmatch(url) else escaped(url)
    yield "Status", marks.status.value + " ★" * marks.starred
    yield "Rating", f"{marks.rating} of 5" if marks.rating else ""
    yield "Tags", " ".join(f"#{tag.replace(' ', '-')}" for tag in marks.tags)


def _shown(text: str | None) -> str:
    return escaped(one_line(text)) if text else ""


def _authors(facts: Facts) -> str | None:
    if facts.authors:
        return ", ".join(facts.authors)
    return str(facts.author_count) if facts.author_count else None
