"""What the person says of a paper in place of digests, kept apart from what these say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.paper import Facts

NOTHING_SAID = Facts("")


class Field(StrEnum):
    """What can be corrected of a paper, one by one."""

    TITLE = "title"
    AUTHORS = "authors"
    ABSTRACT = "abstract"
    PUBLISHED = "published"
    ORGANIZATION = "organization"
    ARXIV = "arxiv_id"
    DOI = "doi"
    LINKS = "urls"


# The facts that a field stands for: who names all authors need not count them.
PARTS: dict[Field, tuple[str, ...]] = {
    **{field: (field.value,) for field in Field},
    Field.AUTHORS: ("authors", "author_count"),
    Field.PUBLISHED: ("published", "published_guessed"),
}


@dataclass(frozen=True, slots=True)
class Corrections:
    """Fields that the person corrected; those of `facts` stand in place of what digests say.

    Links are the exception, as later digests may bring good ones: those of `facts` are added to
    what digests say, and those of `without` taken away.
    """

    facts: Facts = NOTHING_SAID
    fields: frozenset[Field] = frozenset()
    without: tuple[str, ...] = ()

    def over(self, said: Facts) -> Facts:
        """Return the facts of a paper of which digests say this."""
        values = {name: getattr(self.facts, name) for name in parts(self.fields)}
        if Field.LINKS in self.fields:
            left = (url for url in said.urls if url not in self.without)
            values["urls"] = tuple(dict.fromkeys((*left, *self.facts.urls)))
        return said._replace(**values)


UNCORRECTED = Corrections()


@dataclass(frozen=True, slots=True)
class Corrected:
    """A paper as digests tell of it, and what the person corrected."""

    said: Facts
    corrections: Corrections = UNCORRECTED

    @property
    def facts(self) -> Facts:
        """What is known of the paper: what digests say, but for what was corrected."""
        return self.corrections.over(self.said)

    def telling(self, said: Facts) -> Corrected:
        """Return the paper with the same corrections of what digests say now."""
        return Corrected(said, self.corrections)

    def edited(self, wanted: Facts, fields: Iterable[Field]) -> Corrected:
        """Return the paper with some fields as they are wanted.

        A field that is wanted as digests say it is corrected no longer.
        """
        edited = frozenset(fields)
        after = copied(wanted, self.facts, edited)
        added, without = self.corrections.facts.urls, self.corrections.without
        if Field.LINKS in edited:
            added = tuple(url for url in after.urls if url not in self.said.urls)
            without = tuple(url for url in self.said.urls if url not in after.urls)
        kept = (self.corrections.fields - edited) | (changed(self.said, after) & edited)
        facts = copied(after, NOTHING_SAID, kept)._replace(urls=added)
        return Corrected(self.said, Corrections(facts, kept, without))

    def description(self) -> Facts:
        """Return how digests describe the paper, to know it by when they tell of it again.

        An id that the person replaced is that of another paper, and one that they added counts.
        """
        facts = self.facts
        return self.said._replace(
            arxiv_id=facts.arxiv_id if self.said.arxiv_id in {None, facts.arxiv_id} else None,
            doi=facts.doi if self.said.doi in {None, facts.doi} else None,
        )


def by_hand(facts: Facts) -> Corrected:
    """Return a paper that the person wrote down: every word of it corrects what nobody said."""
    return Corrected(NOTHING_SAID).edited(facts, Field)


def merged(keep: Corrected, other: Corrected, said: Facts) -> Corrected:
    """Return a paper after another one went into it; `said` is what digests say of both.

    Corrections of the kept one stay; of those of the other one, what fills a gap.
    """
    gaps = {
        field
        for field in other.corrections.fields
        if field is Field.LINKS or not getattr(keep.facts, field.value)
    }
    links = tuple(dict.fromkeys((*keep.facts.urls, *other.facts.urls)))
    wanted = copied(other.facts, keep.facts, gaps)
    return keep.telling(said).edited(wanted._replace(urls=links), gaps)


def changed(before: Facts, after: Facts) -> frozenset[Field]:
    """Return the fields in which two descriptions of a paper differ; links have no order."""
    differing = {
        field
        for field, names in PARTS.items()
        if any(getattr(before, name) != getattr(after, name) for name in names)
    }
    return frozenset(
        differing - {Field.LINKS} if set(before.urls) == set(after.urls) else differing
    )


def copied(source: Facts, target: Facts, fields: Iterable[Field]) -> Facts:
    """Return the target with some fields of the source."""
    return target._replace(**{name: getattr(source, name) for name in parts(fields)})


def parts(fields: Iterable[Field]) -> list[str]:
    """Return the names of the facts that fields stand for."""
    return [name for field in fields for name in PARTS[field]]
