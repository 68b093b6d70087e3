"""What is known of a paper after another digest told of it: gaps are filled, nothing is lost."""

from __future__ import annotations

import dataclasses

from desktop.model.paper import Facts


def enriched(known: Facts, told: Facts) -> Facts:
    """Return the known facts with what was missing filled in from another digest.

    What is known stays, but for three cases in which the other digest plainly knows better: an
    abstract or a list of authors that it continues, a date that was guessed or less precise, and
    counts of votes and comments, which only grow.
    """
    published, guessed = _better_date(known, told)
    return dataclasses.replace(
        known,
        abstract=_longer(known.abstract, told.abstract),
        authors=told.authors if _continues(known.authors, told.authors) else known.authors,
        author_count=known.author_count or told.author_count,
        organization=known.organization or told.organization,
        published=published,
        published_guessed=guessed,
        comments=_most(known.comments, told.comments),
        upvotes=_most(known.upvotes, told.upvotes),
        arxiv_id=known.arxiv_id or told.arxiv_id,
        doi=known.doi or told.doi,
        urls=(*known.urls, *(url for url in told.urls if url not in known.urls)),
    )


def _longer(known: str, told: str) -> str:
    stem = known.rstrip(" .…")
    return told if len(told) > len(known) and told.startswith(stem) else known


def _continues(known: tuple[str, ...], told: tuple[str, ...]) -> bool:
    return len(told) > len(known) and told[: len(known)] == known


def _most(known: int | None, told: int | None) -> int | None:
    counts = [count for count in (known, told) if count is not None]
    return max(counts, default=None)


def _better_date(known: Facts, told: Facts) -> tuple[str | None, bool]:
    if told.published is None:
        return known.published, known.published_guessed
    is_better = (
        known.published is None
        or (known.published_guessed and not told.published_guessed)
        or (
            known.published_guessed == told.published_guessed
            and told.published.startswith(known.published)
        )
    )
    if is_better:
        return told.published, told.published_guessed
    return known.published, known.published_guessed
