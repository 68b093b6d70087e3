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
from desktop.writers.markdown_text import begun, escaped, escaped_line, is_plain
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

_STARRED = "starred: true\n"
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
    parts = [f"# {_shown(paper.title)}", _fact_lines(paper)]
    abstract = paper.facts.abstract.strip()
    if abstract:
        parts.append(_quotation(abstract))
    if paper.note.strip():
        parts.append(f"{NOTES_BEGIN}\n{paper.note.rstrip()}\n{NOTES_END}")
    return "\n\n".join(parts) + "\n"


def front_matter(paper: Paper, *, for_obsidian: bool = False) -> str:
    """Return the YAML block of a paper. What is not known is left out."""
    facts, marks = paper.facts, paper.marks
    sighting = paper.sightings[-1] if paper.sightings else None
    title = one_line(facts.title)
    tags = [_NO_TAG.sub("-", tag) for tag in marks.tags] if for_obsidian else list(marks.tags)
    # One text for all, since what exports take most of their time for are calls for each.
    head = (
        f"---\ntitle: {encode_basestring(title)}\n"
        f"aliases: {_list(_aliases(title))}\n"
        f"{_entry('citekey', paper.key or None)}"
        f"authors: {_list(map(one_line, facts.authors))}\n"
        f"{_number('author_count', facts.author_count)}"
        f"{_entry('organization', facts.organization)}"
        f"{_entry('date', facts.published)}"
        f"{_entry('digest', one_line(sighting.name) if sighting else None)}"
        f"{_entry('digest_date', sighting.date if sighting else None)}"
        f"{_entry('arxiv', facts.arxiv_id)}"
        f"{_entry('doi', facts.doi)}"
        f"{_entry('url', facts.urls[0] if facts.urls else None)}"
        f'status: "{marks.status.value}"\n'
        f"{_STARRED * marks.starred}"
        f"{_number('rating', marks.rating)}"
        f"tags: {_list(tags)}\n"
        f"carrel_id: {encode_basestring(paper.uid)}\n---\n\n"
    )
    if head.isascii() and "\x7f" not in head:
        return head
    return _YAML_UNPRINTABLE.sub(_escape, head)


def page(paper: Paper, *, for_obsidian: bool = False) -> str:
    """Return a paper as a file of its own."""
    return front_matter(paper, for_obsidian=for_obsidian) + section(paper)


def yaml(value: object) -> str:
    """Return a YAML scalar or flow list; texts are always in double quotes."""
    return _YAML_UNPRINTABLE.sub(_escape, _raw(value))


def _raw(value: object) -> str:
    """Return what is YAML but for signs that it does not allow raw."""
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_raw, value))}]"
    return _json(value)


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(encode_basestring, texts))}]"


def _entry(name: str, value: str | None) -> str:
    return f"{name}: {encode_basestring(value)}\n" if value is not None else ""


def _number(name: str, value: int | None) -> str:
    return f"{name}: {value}\n" if value is not None else ""


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _aliases(title: str) -> list[str]:
    """Return what a title with a subtitle is called for short."""
    short = _SUBTITLE.split(title, maxsplit=1)[0] if ":" in title else title
    return [short] if short and short != title else []


def _quotation(abstract: str) -> str:
    """Return an abstract, which has no blanks around it, as a quotation."""
    if is_plain(abstract):
        return f"> {begun(abstract)}"
    lines = abstract.splitlines()
    return "\n".join([f"> {escaped_line(one_line(line))}".rstrip() for line in lines])


def _fact_lines(paper: Paper) -> str:
    return "\n".join([f"- {name}: {value}" for name, value in _facts(paper) if value])


def _facts(paper: Paper) -> Iterator[tuple[str, str]]:
    """Yield what is told of a paper, by its name; what is not known is empty."""
    facts, marks = paper.facts, paper.marks
    authors, digests = _authors(facts), [sighting.name for sighting in paper.sightings]
    texts = [authors, facts.organization, facts.published, *digests, facts.arxiv_id, facts.doi]
    # Nearly always there is nothing to escape, which one look at all of it tells.
    shown = str if is_plain(" ".join(filter(None, texts))) else _shown
    yield "Authors", shown(authors)
    yield "Organization", shown(facts.organization or "")
    if facts.published:
        yield "Published", shown(facts.published) + " (year guessed)" * facts.published_guessed
    for sighting in paper.sightings:
        date = f", {sighting.date}" if sighting.name and sighting.date else ""
        yield "Digest", shown(sighting.name) + date
    yield "arXiv", shown(facts.arxiv_id or "")
    yield "DOI", shown(facts.doi or "")
    for url in facts.urls:
        yield "Link", f"<{url}>" if _ADDRESS.fullmatch(url) else escaped(url)
    yield "Status", marks.status.value + " ★" * marks.starred
    yield "Rating", f"{marks.rating} of 5" if marks.rating else ""
    yield "Tags", " ".join([f"#{tag.replace(' ', '-')}" for tag in marks.tags])


def _shown(text: str) -> str:
    return text if is_plain(text) else escaped(one_line(text))


def _authors(facts: Facts) -> str:
    if facts.authors:
        return ", ".join(facts.authors)
    return str(facts.author_count or "")
