"""What a short line of a “Daily Papers” page says of a paper, whatever its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from desktop.model.dates import PartialDate
from desktop.readers.hf_names import people, undoubled
from desktop.readers.links import addresses, is_addresses_only
from desktop.readers.written_dates import leading_date, number

DOTS = "·•∙⋅‧・●"
BULLETS = DOTS + "*-–—+"

_DATE_LABELS = ("published on", "published", "submitted on", "posted on", "date")
_AUTHOR_WORDS = ("author", "authors")
_COMMENT_WORDS = ("comment", "comments")
_VOTE_WORDS = ("upvote", "upvotes", "vote", "votes", "likes", "like")
# Counted on some pages, and nothing that Carrel keeps.
_UNKEPT_WORDS = ("github", "stars", "views")
_VOTE_SIGNS = "▲△⬆↑👍❤♥🔥\ufe0f"


# Without one of these there is neither date nor number, address or list of authors.
_TELLING = re.compile("[0-9:]")


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a paper, besides title and abstract; `count` counts nobody knows what."""

    author_count: int | None = None
    authors: tuple[str, ...] = ()
    organization: str | None = None
    date: PartialDate | None = None
    comments: int | None = None
    upvotes: int | None = None
    count: int | None = None
    urls: tuple[str, ...] = ()


NOTHING = Said()


def merged(said: Said, more: Said) -> Said:
    """Return what two lines say together: what was said first stays, but for more addresses."""
    return Said(
        author_count=_first(said.author_count, more.author_count),
        authors=said.authors or more.authors,
        organization=said.organization or more.organization,
        date=said.date or more.date,
        comments=_first(said.comments, more.comments),
        upvotes=_first(said.upvotes, more.upvotes),
        count=_first(said.count, more.count),
        urls=tuple(dict.fromkeys(said.urls + more.urls)),
    )


def said_in(plain: str) -> Said | None:
    """Read a line of one thing, or of several between dots; None when it is something else."""
    if not _TELLING.search(plain):
        return None
    return _piece(plain) or _pieces(plain)


def byline(text: str) -> Said:
    """Read the line that stands where the number of authors would: who, or for whom."""
    plain = " ".join(text.split())
    bare = plain.lstrip(BULLETS + " ")
    if bare.lower().startswith("by "):
        bare = bare[3:]
    names = people(bare)
    if len(names) > 1 and bare != plain:
        return Said(authors=names)
    return Said(organization=undoubled(bare))


def _piece(plain: str) -> Said | None:
    if is_addresses_only(plain):
        return Said(urls=addresses(plain))
    bare = plain.lstrip(BULLETS + " ")
    said = _authors(bare) or _date(bare) or _count(bare)
    # A number behind a bullet is the rest of a line that was cut.
    return None if said and said.count is not None and bare != plain else said


def _pieces(plain: str) -> Said | None:
    """Read a line such as “4 authors · Oct 18, 2024 · 2”; the first part may be a name."""
    for dot in DOTS:
        plain = plain.replace(dot, "·")
    parts = [part.strip() for part in plain.split("·") if part.strip()]
    if len(parts) < 2:
        return None
    read = [_piece(part) for part in parts]
    if None in read[1:]:
        return None
    said = read[0] or Said(organization=undoubled(parts[0]))
    for piece in read[1:]:
        said = merged(said, piece or NOTHING)
    if said.date is None and said.author_count is None and said.comments is None:
        return None
    return replace(said, comments=_first(said.comments, said.count), count=None)


def _authors(bare: str) -> Said | None:
    label, colon, names = bare.partition(":")
    is_labelled = bool(colon) and label.lower() in _AUTHOR_WORDS
    words = (names if is_labelled else bare).split()
    if len(words) == 2 and words[1].lower() in _AUTHOR_WORDS:
        count = whole(words[0])
        if count is not None:
            return Said(author_count=count)
    return Said(authors=people(names)) if is_labelled and words else None


def _date(bare: str) -> Said | None:
    folded = bare.lower()
    label = next((label for label in _DATE_LABELS if folded.startswith(label)), "")
    found = leading_date(bare[len(label) :].lstrip(": "))
    if found is None:
        return None
    date, rest = found
    if not rest:
        return Said(date=date)
    said = _count(rest.strip("()[] " + DOTS))
    if said is None or said.upvotes is not None:
        return None
    return Said(date=date, comments=_first(said.comments, said.count))


def _count(bare: str) -> Said | None:
    """Read `12`, `12 upvotes`, `comments: 12` or `▲ 12`."""
    words = bare.lstrip(_VOTE_SIGNS).replace(":", " ").split()
    if bare.startswith(tuple(_VOTE_SIGNS)):
        words.append(_VOTE_WORDS[0])
    values = [value for value in map(whole, words) if value is not None]
    labels = [word.lower() for word in words if whole(word) is None]
    if len(values) != 1 or len(labels) > 1:
        return None
    if not labels:
        return Said(count=values[0])
    if labels[0] in _VOTE_WORDS:
        return Said(upvotes=values[0])
    if labels[0] in _COMMENT_WORDS:
        return Said(comments=values[0])
    return NOTHING if labels[0] in _UNKEPT_WORDS else None


def whole(word: str) -> int | None:
    """Read `12`, `1,024` or `1.2k`; None for any other word."""
    if word[-1:] in ("k", "K"):
        thousands, _, rest = word[:-1].partition(".")
        return number(thousands + rest.ljust(3, "0")) if thousands and len(rest) <= 3 else None
    groups = word.split(",")
    if any(len(group) != 3 for group in groups[1:]):
        return None
    return number("".join(groups))


def _first(one: int | None, other: int | None) -> int | None:
    return other if one is None else one
