"""A paper as one line that can be pasted into a text."""

from __future__ import annotations

from desktop.model.paper import Facts


def citation(facts: Facts) -> str:
    """Return authors, year, title and a lasting address; what is not known is left out."""
    authors = _authors(facts)
    year = f"({facts.published[:4]})" if facts.published and not facts.published_guessed else ""
    head = " ".join(part for part in (authors, year) if part)
    title = " ".join(facts.title.split())
    parts = [head, title, _address(facts)]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _authors(facts: Facts) -> str:
    names = facts.authors
    if not names:
        return facts.organization or ""
    if len(names) > 3:
        return f"{names[0]} et al."
    return " and ".join(", ".join(names).rsplit(", ", 1))


def _address(facts: Facts) -> str:
    if facts.doi:
        return f"https://doi.org/{facts.doi}"
    if facts.arxiv_id:
        return f"arXiv:{facts.arxiv_id}"
    return facts.urls[0] if facts.urls else ""
