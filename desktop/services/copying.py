"""Papers as texts for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.paper import Paper
from desktop.writers.markdown import section
from desktop.writers.plain_text import PlainText


def as_markdown(papers: Sequence[Paper]) -> str:
    """Return papers as Markdown that another text can take in: without front matter."""
    return "\n---\n\n".join(section(paper) for paper in papers)


def as_text(papers: Sequence[Paper]) -> str:
    """Return papers as plain text."""
    return "".join(PlainText().write(papers))
