"""The single lines of a copied “Daily Papers” page, told apart by what they look like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.model.dates import PartialDate
from desktop.readers.hf_names import people, undoubled
from desktop.readers.links import addresses, is_addresses_only
from desktop.readers.prose_looks import ends_sentence
from desktop.readers.written_dates import leading_date, number

DOTS = "·•∙⋅‧・●"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_RULES = frozenset("-–—_=*#~─━|>+.`")
_BULLETS = DOTS + "*-–—+"
_TEXT_LABELS = ("title", "abstract")
_BLOCK_LABELS = ("published on", "published", "submitted on", "posted on", "date")
_COMMENT_WORDS = ("comment", "comments")
_VOTE_WORDS = ("upvote", "upvotes", "vote", "votes", "likes", "like")
_VOTE_SIGNS = "▲△⬆↑👍❤♥🔥\ufe0f"

# Parts of the page that are no paper. Lines are compared without case and bullets.
_FURNITURE = frozenset(
    (
        "new", "hugging face", "hugging face's logo", "models", "datasets", "spaces", "buckets",
        "buckets new", "community", "docs", "enterprise", "pricing", "website", "tasks",
        "huggingchat", "collections", "languages", "organizations", "blog", "posts",
        "daily papers", "learn", "discord", "forum", "github", "solutions", "team & enterprise",
        "hugging face pro", "enterprise support", "inference providers", "inference endpoints",
        "storage buckets", "log in", "sign up", "papers", "trending papers", "subscribe",
        "daily", "weekly", "monthly", "get trending papers in your email inbox!",
        "get trending papers in your email inbox once a day!", "previous", "next", "company",
        "tos", "terms of service", "privacy", "about", "careers", "jobs", "press", "contact",
        "system theme", "skip to content", "main menu", "search papers", "log out", "settings",
        "submit a paper", "submit paper", "back to top", "by", "ak",
        "and the research community", "© hugging face", "notifications", "profile", "new model",
        "new dataset", "new space",
    )
)  # fmt: skip
# The same for parts of a card.
_BUTTONS = frozenset(
    (
        "upvote", "view arxiv page", "view pdf", "pdf", "arxiv", "arxiv page",
        "add to collection", "read more", "show more", "show less", "code", "project page",
        "ai-generated summary", "abstract", "authors",
    )
)  # fmt: skip
_COMMUNITY = ("byakandtheresearchcommunity", "byak", "bytheresearchcommunity")
_SUBMITTED = "submitted by"


class Shape(Enum):
    """What a line looks like by itself."""

    TEXT = auto()
    AUTHORS = auto()
    DOT = auto()
    DATE = auto()
    COUNT = auto()
    LINK = auto()
    SUBMITTER = auto()
    FURNITURE = auto()
    BUTTON = auto()
    ODD = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says of a paper, besides title and abstract."""

    author_count: int | None = None
    authors: tuple[str, ...] = ()
    organization: str | None = None
    date: PartialDate | None = None
    comments: int | None = None
    upvotes: int | None = None
    count: int | None = None
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. `spaced` says whether a blank line was before it."""

    number: int
    text: str
    spaced: bool
    shape: Shape
    said: Said = Said()


NOTHING = Said()


def page_lines(lines: Iterable[tuple[int, str]]) -> Iterator[Line]:
    """Give each line that is not blank its shape, minding the line before."""
    before: Line | None = None
    spaced = False
    for line_number, raw in lines:
        text = raw.strip()
        if not text:
            spaced = True
            continue
        text = _unlabelled(text)
        line = Line(line_number, text, spaced, *look_at(text))
        before = _in_place(line, before)
        yield before
        spaced = False


def _unlabelled(text: str) -> str:
    label, colon, rest = text.partition(":")
    return rest.strip() or text if colon and label.lower() in _TEXT_LABELS else text


def _in_place(line: Line, before: Line | None) -> Line:
    """Correct a shape that the line before speaks against."""
    if before is None:
        return line
    if before.shape is Shape.SUBMITTER and before.text.lower().endswith(_SUBMITTED):
        return replace(line, shape=Shape.SUBMITTER) if line.shape is Shape.TEXT else line
    if line.spaced or before.shape is not Shape.TEXT or ends_sentence(before.text):
        return line
    # The last word of a wrapped title may be “Models”.
    if line.shape is Shape.FURNITURE and line.text.isalpha():
        return replace(line, shape=Shape.TEXT)
    return line


def look_at(text: str) -> tuple[Shape, Said]:
    """Tell the shape of a line and what it says."""
    plain = " ".join(text.strip(_INVISIBLE).split())
    if not any(sign.isalnum() for sign in plain):
        return _signs_only(plain), NOTHING
    # No line of the page's own is long, and prose is not worth taking apart.
    if len(plain) > 400:
        return Shape.TEXT, NOTHING
    return _furniture(plain) or _piece(plain) or _pieces(plain) or (Shape.TEXT, NOTHING)


def _signs_only(plain: str) -> Shape:
    if not plain or all(sign in _RULES for sign in plain):
        return Shape.COUNT if plain in ("-", "–", "—") else Shape.FURNITURE
    return Shape.DOT if all(sign in DOTS for sign in plain) else Shape.ODD


def _furniture(plain: str) -> tuple[Shape, Said] | None:
    folded = plain.lower().lstrip(_BULLETS + "# ").rstrip(":")
    if folded in _FURNITURE or folded.replace(" ", "") in _COMMUNITY:
        return Shape.FURNITURE, NOTHING
    if folded in _BUTTONS:
        return Shape.BUTTON, NOTHING
    return (Shape.SUBMITTER, NOTHING) if folded.startswith(_SUBMITTED) else None


def _piece(plain: str) -> tuple[Shape, Said] | None:
    """Read a line, or a part of one between dots, that says a single thing."""
    if is_addresses_only(plain):
        return Shape.LINK, Said(urls=addresses(plain))
    bare = plain.lstrip(_BULLETS + " ")
    found = _authors(bare) or _date(bare) or _count(bare)
    # A number behind a bullet is the rest of a line that was cut.
    return None if found and found[1].count is not None and bare != plain else found


def _pieces(plain: str) -> tuple[Shape, Said] | None:
    """Read a line such as “4 authors · Oct 18, 2024 · 2”; the first part may be a name."""
    for dot in DOTS:
        plain = plain.replace(dot, "·")
    parts = [part.strip() for part in plain.split("·") if part.strip()]
    if len(parts) < 2:
        return None
    read = [_piece(part) for part in parts]
    said = NOTHING if read[0] else Said(organization=undoubled(parts[0]))
    for piece in read if read[0] else read[1:]:
        if piece is None:
            return None
        said = merged(said, piece[1])
    if said.date is None and (said.organization or said.author_count is None):
        return None
    return Shape.AUTHORS, _count_as_comments(said)


def merged(said: Said, more: Said) -> Said:
    """Return what two lines say together; what was said first stays."""
    changes = {
        name: getattr(more, name)
        for name in Said.__slots__
        if getattr(said, name) in (None, ()) and getattr(more, name) not in (None, ())
    }
    return replace(said, **changes)


def _count_as_comments(said: Said) -> Said:
    if said.comments is not None:
        return said
    return replace(said, comments=said.count, count=None)


def _authors(bare: str) -> tuple[Shape, Said] | None:
    label, colon, names = bare.partition(":")
    is_labelled = bool(colon) and label.lower() in ("author", "authors")
    words = (names if is_labelled else bare).split()
    if len(words) == 2 and words[1].lower() in ("author", "authors"):
        count = _whole(words[0])
        if count is not None:
            return Shape.AUTHORS, Said(author_count=count)
    return (Shape.AUTHORS, Said(authors=people(names))) if is_labelled and words else None


def byline(text: str) -> Said:
    """Read the line that stands where the number of authors would."""
    plain = " ".join(text.split())
    bare = plain.lstrip(_BULLETS + " ")
    if bare.lower().startswith("by "):
        bare = bare[3:]
    names = people(bare)
    if len(names) > 1 and bare != plain:
        return Said(authors=names)
    return Said(organization=undoubled(bare))


def _date(bare: str) -> tuple[Shape, Said] | None:
    folded = bare.lower()
    for label in _BLOCK_LABELS:
        if folded.startswith(label):
            bare = bare[len(label) :].lstrip(": ")
            break
    found = leading_date(bare)
    if found is None:
        return None
    date, rest = found
    if not rest:
        return Shape.DATE, Said(date=date)
    counted = _count(rest.strip("()[] " + DOTS))
    if counted is None or counted[1].upvotes is not None:
        return None
    said = counted[1]
    return Shape.DATE, Said(
        date=date, comments=said.count if said.comments is None else said.comments
    )


def _count(bare: str) -> tuple[Shape, Said] | None:
    words = bare.replace(":", " ").split()
    signs = bool(words) and all(sign in _VOTE_SIGNS for sign in words[0])
    if signs:
        words = words[1:]
    if not 1 <= len(words) <= 2:
        return None
    numbers = [_whole(word) for word in words]
    labels = [word.lower() for word, value in zip(words, numbers, strict=True) if value is None]
    values = [value for value in numbers if value is not None]
    if len(values) != 1:
        return None
    return _labelled(values[0], "upvotes" if signs else "".join(labels))


def _labelled(value: int, label: str) -> tuple[Shape, Said] | None:
    if not label:
        return Shape.COUNT, Said(count=value)
    if label in _VOTE_WORDS:
        return Shape.COUNT, Said(upvotes=value)
    if label in _COMMENT_WORDS:
        return Shape.COUNT, Said(comments=value)
    return None


def _whole(word: str) -> int | None:
    """Read `12`, `1,024` or `1.2k`."""
    if word[-1:] in ("k", "K"):
        whole, dot, tenths = word[:-1].partition(".")
        thousands, part = number(whole), number(tenths.ljust(3, "0")) if dot else 0
        return (
            None
            if thousands is None or part is None or len(tenths) > 3
            else thousands * 1000 + part
        )
    groups = word.split(",")
    if any(len(group) != 3 for group in groups[1:]):
        return None
    return number("".join(groups))
