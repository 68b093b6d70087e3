"""The single lines of a copied “Daily Papers” page, told apart by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.model.dates import PartialDate
from desktop.readers.hf_said import BULLETS, NOTHING, Said, said_in
from desktop.readers.md_marks import unquoted
from desktop.readers.prose_looks import ends_sentence

_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_RULES = frozenset("-–—_=*#~─━|>+.`")
# What stands in the place of a number of votes when nobody voted.
NO_VOTES = ("-", "–", "—")
_LONGEST_DATA = 400
_LEAST_WRAPPED = 20
_TEXT_LABELS = ("title", "abstract")
_SUBMITTED = "submitted by"
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
        "new dataset", "new space", "references", "visible links", "hidden links", "links",
        "daily weekly monthly", "hugging face's logo hugging face", "huggingface.co",
        "daily papers - hugging face", "trending papers - hugging face", "markdown content",
    )
)  # fmt: skip
# What reader services and the reading views of browsers put above a page.
_ABOVE = ("url source:", "published time:", "title: daily papers", "title: trending papers")
_READING_TIME = re.compile(r"[0-9]{1,3}(?:[-–][0-9]{1,3})? min(?:ute)?s?(?: read)?")
_ADDRESS_OF_DAY = re.compile(r"url source:.*/papers/date/(\d{4})-(\d\d)-(\d\d)\b", re.IGNORECASE)
# What stands in the place of pictures, boxes to tick and fields to fill in: lynx, w3m.
_PLACEHOLDER = re.compile(
    r"\[(?:\s{0,40}|[_-]|[0-9]{1,4}x[0-9]{1,4}|avatar|img|image|link|inline"
    r"|(?:image|img|picture|bild|图片|圖片|画像|이미지)\s?[:：][^\[\]]{0,80})\]|\(BUTTON\)|_{3,200}",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"(?:</?[a-z][^<>]{0,200}>\s{0,4}){1,9}", re.IGNORECASE)
# The end of a link that began on a line before: “4 authors](https://…)”.
_END_OF_LINK = re.compile(r"([^\[\]()]{1,120})\]\(https?://[^()\s]{1,2000}\)")
_COMMUNITY = ("byakandtheresearchcommunity", "byak", "bytheresearchcommunity")
# Where buttons lead those who are not signed in.
_LOGIN = "https://huggingface.co/login"
_VOTE = ("upvote", "upvotes")
# The same for parts of a card.
_BUTTONS = frozenset(
    (
        "upvote", "view arxiv page", "view pdf", "pdf", "arxiv", "arxiv page",
        "add to collection", "read more", "show more", "show less", "code", "project page",
        "ai-generated summary", "title", "abstract", "authors",
        "your browser does not support the video tag.",
    )
)  # fmt: skip


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
class Line:
    """A line that is not blank. `spaced` says whether a blank line was before it.

    `is_heading` marks a title where the page marks its titles.
    """

    number: int
    text: str
    spaced: bool
    shape: Shape
    said: Said = NOTHING
    is_heading: bool = False


def page_lines(lines: Iterable[tuple[int, str]]) -> Iterator[Line]:
    """Give each line that is not blank its shape, minding the line before."""
    before: Line | None = None
    spaced = False
    for number, raw in lines:
        text = unquoted(raw).strip()
        if text:
            line = in_place(line_of(number, _unlabelled(text), spaced=spaced), before)
            before = before if hides(line, before) else line
            yield line
        spaced = is_hollow(text)


def is_hollow(text: str) -> bool:
    """Say whether a line is blank, or would be without the signs of a quotation."""
    return not text.strip("> ")


def hides(line: Line, before: Line | None) -> bool:
    """Say whether a line is nothing, or the picture of the sender who is named next."""
    is_named = before is not None and before.shape is Shape.SUBMITTER
    return line.shape is Shape.BUTTON and (is_named or is_hollow(line.text))


def _unlabelled(text: str) -> str:
    ended = _END_OF_LINK.fullmatch(text) if text.endswith(")") else None
    text = ended[1] if ended else text
    label, colon, rest = text.partition(":")
    return rest.strip() or text if colon and label.lower() in _TEXT_LABELS else text


def line_of(number: int, text: str, *, spaced: bool) -> Line:
    """Look at a line by itself."""
    bare = (
        _PLACEHOLDER.sub("", text).strip() if "[" in text or "__" in text or "(" in text else text
    )
    if is_hollow(bare) or (text[0] == "<" and _MARKUP.fullmatch(text)):
        return Line(number, text, spaced, Shape.BUTTON)
    text = bare
    plain = " ".join(text.strip(_INVISIBLE).split())
    day = _day_of_address(plain) if plain[:4].lower() == "url " else None
    if day:
        return Line(number, text, spaced, Shape.DATE, Said(date=day))
    shape = _shape_of_words(plain) if any(map(str.isalnum, plain)) else _shape_of_signs(plain)
    if shape is not None:
        return Line(number, text, spaced, shape)
    # No line of data is long, and prose is not worth taking apart.
    said = said_in(plain) if len(plain) <= _LONGEST_DATA else None
    return Line(number, text, spaced, _shape_of_data(said), said or NOTHING)


def _shape_of_signs(plain: str) -> Shape:
    if plain in ("[", "]"):
        return Shape.BUTTON
    if all(sign in _RULES for sign in plain):
        return Shape.COUNT if plain in NO_VOTES else Shape.FURNITURE
    return Shape.DOT if plain.strip(BULLETS + " ") == "" else Shape.ODD


def _day_of_address(plain: str) -> PartialDate | None:
    """Return the day of the page whose address a line tells."""
    found = _ADDRESS_OF_DAY.match(plain)
    try:
        return PartialDate(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _shape_of_words(plain: str) -> Shape | None:
    folded = plain.lower().lstrip(BULLETS + "# ").rstrip(":")
    if folded in _FURNITURE or folded.replace(" ", "") in _COMMUNITY:
        return Shape.FURNITURE
    if folded.startswith(_ABOVE) or _READING_TIME.fullmatch(folded):
        return Shape.FURNITURE
    if folded in _BUTTONS or folded.startswith(_LOGIN):
        return Shape.BUTTON
    return Shape.SUBMITTER if folded.startswith(_SUBMITTED) else None


def _shape_of_data(said: Said | None) -> Shape:
    if said is None:
        return Shape.TEXT
    if said.author_count is not None or said.authors or said.organization:
        return Shape.AUTHORS
    if said.date:
        return Shape.DATE
    return Shape.LINK if said.urls else Shape.COUNT


def in_place(line: Line, before: Line | None) -> Line:
    """Correct a shape that the line before speaks against."""
    if before is None:
        return line
    if before.shape is Shape.BUTTON and before.text.strip("[ ").lower() in _VOTE:
        said = line.said
        is_votes = said.count is not None
        return (
            replace(line, said=replace(said, upvotes=said.count, count=None)) if is_votes else line
        )
    if before.shape is Shape.SUBMITTER and before.text.lower().endswith(_SUBMITTED):
        return replace(line, shape=Shape.SUBMITTER) if line.shape is Shape.TEXT else line
    is_wrapped = before.shape is Shape.TEXT and len(before.text) >= _LEAST_WRAPPED
    if line.spaced or not is_wrapped or ends_sentence(before.text):
        return line
    # The last word of a wrapped title may be “Models”.
    is_word = line.shape is Shape.FURNITURE and line.text.isalpha()
    return replace(line, shape=Shape.TEXT) if is_word else line
