"""Papers as texts for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.paper import Paper
from desktop.model.paper_link import link_of
from desktop.writers.markdown import section
from desktop.writers.plain_text import PlainText


def as_markdown(papers: Sequence[Paper]) -> str:
    """Return papers as Markdown that another text can take in: without front matter."""
    return "\n---\n\n".join(section(paper) for paper in papers)


def as_links(papers: Sequence[Paper]) -> str:
    """Return the links to papers that Carrel opens, a line each."""
    return "\n".join(link_of(paper.uid) for paper in papers)


def as_text(papers: Sequence[Paper]) -> str:
    """Return papers as plain text."""
    return "".join(PlainText().write(papers))
