"""A paper as a JSON object, on the command line and in files alike."""

from __future__ import annotations

from typing import Any

from desktop.model.paper import Paper


def paper_fields(paper: Paper) -> dict[str, Any]:
    """Return a paper as JSON; the names are documented in the README and stay."""
    facts, marks = paper.facts, paper.marks
    return {
        "id": paper.id,
        "uid": paper.uid,
        "key": paper.key,
        "title": facts.title,
        "abstract": facts.abstract,
        "authors": list(facts.authors),
        "author_count": facts.author_count or len(facts.authors) or None,
        "organization": facts.organization,
        "published": facts.published,
        "published_guessed": facts.published_guessed,
        "comments": facts.comments,
        "upvotes": facts.upvotes,
        "arxiv_id": facts.arxiv_id,
        "doi": facts.doi,
        "urls": list(facts.urls),
        "status": marks.status.value,
        "starred": marks.starred,
        "rating": marks.rating,
        "tags": list(marks.tags),
        "deleted": marks.deleted,
        "note": paper.note,
        "digests": [
            {
                "name": seen.name,
                "date": seen.date,
                "date_guessed": seen.date_guessed,
                "first_line": seen.first_line,
                "last_line": seen.last_line,
            }
            for seen in paper.sightings
        ],
    }
