"""A paper as one line that can be pasted into a text."""

from __future__ import annotations

from desktop.model.paper import Facts


def citation(facts: Facts) -> str:
    """Return authors, year, title and a lasting address; what is not known is left out."""
    authors = _authors(facts)
    year = f"({facts.published[:4]})" if facts.published and not facts.published_guessed else ""
    head = " ".join(part for part in (authors, year) if part)
    sentences = [_sentence(part) for part in (head, " ".join(facts.title.split())) if part]
    # No full stop after an address: programs would take it for a part of it.
    return " ".join(part for part in (*sentences, _address(facts)) if part)


def _authors(facts: Facts) -> str:
    names = facts.authors
    if not names:
        return facts.organization or ""
    if len(names) > 3:
        return f"{names[0]} et al."
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _address(facts: Facts) -> str:
    if facts.doi:
        return f"https://doi.org/{facts.doi}"
    if facts.arxiv_id:
        return f"arXiv:{facts.arxiv_id}"
    return facts.urls[0] if facts.urls else ""
