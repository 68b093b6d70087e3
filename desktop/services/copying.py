"""Papers as texts for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.addresses import links_of
from desktop.model.paper import Facts, Paper
from desktop.model.paper_link import link_of
from desktop.model.row import said_authors
from desktop.writers.markdown import section
from desktop.writers.markdown_text import escaped
from desktop.writers.plain_text import PlainText


def as_markdown(papers: Sequence[Paper]) -> str:
    """Return papers as Markdown that another text can take in: without front matter."""
    return "\n---\n\n".join(section(paper) for paper in papers)


def as_references(papers: Sequence[Paper], count: int | None = None) -> str:
    """Return papers as a list in Markdown: who wrote what when, the title a link.

    `count` is how many there are in all, if these are only the first of them.
    """
    lines = [_reference(paper.facts) for paper in papers]
    if count is not None and count > len(lines):
        lines.append(f"- … and {count - len(lines):,} more")
    return "".join(f"{line}\n" for line in lines)


def _reference(facts: Facts) -> str:
    names = said_authors(facts.authors, facts.author_count, facts.organization)
    title = escaped(" ".join(facts.title.split()))
    links = links_of(facts)
    year = facts.published[:4] if facts.published and not facts.published_guessed else ""
    linked = f"[{title}](<{links[0].address}>)" if links else title
    return "- " + ". ".join(part for part in (escaped(names), linked, year) if part)


def as_links(papers: Sequence[Paper]) -> str:
    """Return the links to papers that Carrel opens, a line each."""
    return "\n".join(link_of(paper.uid) for paper in papers)


def as_text(papers: Sequence[Paper]) -> str:
    """Return papers as plain text."""
    return "".join(PlainText().write(papers))
