"""What the head of a list says of an author, or of a digest."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuthorFacts:
    """The years (or none) between which an author's papers came out, and their commonest tags."""

    first_year: str | None
    last_year: str | None
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DigestFacts:
    """The file that a digest came in, when it was imported (ISO 8601, UTC), what is undecided."""

    file: str
    imported_at: str
    undecided: int


PlaceFacts = AuthorFacts | DigestFacts
