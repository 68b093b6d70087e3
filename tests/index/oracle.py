"""Whether a paper answers to a query, so plainly that it must be right: a look at each word.

Nothing of the index, the store or the pattern of a word is used, but only how words are folded and
stemmed, and what the documentation promises.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from desktop.model.folding import forms
from desktop.model.paper import Paper, Sighting
from desktop.model.query_parts import And, Fact, FactField, Match, Node, Not, Or, Text, TextField
from desktop.model.stemming import stem

folded = cache(forms)


def answers(paper: Paper, node: Node) -> bool:
    """Say whether a paper answers."""
    match node:
        case Not(part):
            return not answers(paper, part)
        case And(parts):
            return all(answers(paper, part) for part in parts)
        case Or(parts):
            return any(answers(paper, part) for part in parts)
        case Text():
            return any(stands_in(text, node) for text in texts(paper, node.field))
        case Fact():
            return has(paper, node.field, node.value)


def answering(papers: Iterable[Paper], node: Node) -> set[int]:
    """Return the ids of all papers that answer."""
    return {paper.id for paper in papers if answers(paper, node)}


def texts(paper: Paper, field: TextField) -> list[str]:
    """Return all texts in which a field is looked for."""
    facts = paper.facts
    fields = {
        TextField.TITLE: [facts.title],
        TextField.ABSTRACT: [facts.abstract],
        TextField.NOTE: [paper.note],
        TextField.AUTHOR: list(facts.authors),
        TextField.ORGANIZATION: [facts.organization or ""],
    }
    if field in fields:
        return fields[field]
    return sum(fields.values(), [*paper.marks.tags, facts.arxiv_id or "", facts.doi or ""])


def stands_in(text: str, sought: Text) -> bool:
    """Say whether the words that are sought stand somewhere in a text, side by side."""
    there, wanted = folded(text), folded(sought.words)
    places = range(len(there) - len(wanted) + 1) if wanted else ()
    return any(
        all(
            fits(there[place + number], word, sought, is_last=number == len(wanted) - 1)
            for number, word in enumerate(wanted)
        )
        for place in places
    )


def fits(word: str, wanted: str, sought: Text, *, is_last: bool) -> bool:
    """Say whether a word of a text will do for one that is sought."""
    goes_on = is_last and word.startswith(wanted)
    kin = stem(word) == stem(wanted)
    is_alone = len(folded(sought.words)) == 1
    match sought.match:
        case Match.PHRASE:
            return word == wanted
        case Match.PREFIX:
            return word == wanted or goes_on
        case Match.TYPED:
            return kin or goes_on
        case Match.FUZZY if is_alone:
            return word[0] == wanted[0] and steps(word, wanted) <= sought.edits
        case _:
            return kin


@cache
def steps(one: str, other: str) -> int:
    """Count letters to add, drop, change, or swap with the next: the definition, word for word."""
    if not one or not other:
        return len(one) + len(other)
    ways = [
        steps(one[:-1], other) + 1,
        steps(one, other[:-1]) + 1,
        steps(one[:-1], other[:-1]) + (one[-1] != other[-1]),
    ]
    if len(one) > 1 and len(other) > 1 and one[-2:] == other[:-3:-1]:
        ways.append(steps(one[:-2], other[:-2]) + 1)
    return min(ways)


def has(paper: Paper, field: FactField, value: str) -> bool:
    """Say whether a paper has a property."""
    facts, marks = paper.facts, paper.marks
    # What a `has:` or an `is:` may be followed by.
    there = {
        "note": paper.note,
        "tag": marks.tags,
        "doi": facts.doi,
        "arxiv": facts.arxiv_id,
        "abstract": facts.abstract,
        "rating": marks.rating,
    }
    state = {"starred": marks.starred, "deleted": marks.deleted, marks.status: True}
    ids = [str(paper.id), paper.uid, facts.arxiv_id, (facts.doi or "").lower()]
    properties = {
        FactField.IS: lambda: state.get(value, False),
        FactField.HAS: lambda: bool(there[value]),
        FactField.TAG: lambda: any(tag_is_under(tag, value) for tag in marks.tags),
        FactField.RATING: lambda: marks.rating in ratings(value),
        FactField.DIGEST: lambda: any(seen_in(seen, value) for seen in paper.sightings),
        FactField.ID: lambda: value in ids or value.lower() in ids,
    }
    published = facts.published
    plain = properties.get(field, lambda: bool(published) and dated(published, field, value))
    return plain()


def tag_is_under(tag: str, name: str) -> bool:
    """Say whether a tag has a name or is nested below it."""
    return (tag.lower() + "/").startswith(name.lower() + "/")


def seen_in(sighting: Sighting, value: str) -> bool:
    """Say whether a digest has something in its name, or is of a day."""
    return value.lower() in sighting.name.lower() or (sighting.date or "").startswith(value)


def ratings(value: str) -> list[int]:
    """Return the ratings that a value stands for."""
    if ".." in value:
        low, high = value.split("..")
        return list(range(int(low), int(high) + 1))
    number = int(value.strip("<>="))
    sign = value[: -len(str(number))]
    kept = {
        "": [number],
        "<": range(1, number),
        "<=": range(1, number + 1),
        ">": range(number + 1, 6),
        ">=": range(number, 6),
    }
    return list(kept[sign])


def dated(published: str, field: FactField, value: str) -> bool:
    """Say whether a date is surely in, after or before another; both may lack month and day."""
    first, last = days(published)
    begin, end = days(value)
    if field is FactField.DATE:
        return begin <= first <= last <= end
    return first > end if field is FactField.AFTER else last < begin


def days(date: str) -> tuple[str, str]:
    """Return the first and last day that a date may mean."""
    return date + "-01-01"[len(date) - 4 :], date + "-12-31"[len(date) - 4 :]
