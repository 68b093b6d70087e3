"""Telling from words what a line of a digest, or a link in it, is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.md_labels import GENERIC, NAMES, Field

_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]{0,40}[)）\]】]")
_SIGNS = re.compile(
    r"[\s*_`#>|~:：.,;!?\"'“”‘’«»《》「」【】\[\]{}<>•·–—\-/\\+=✨📝📄🔗👥👤✍📑📃📰📎🗣📅📌🏷️💡🚀🎯📖🧠✅⭐🔍🖼️🌟📊🗓✍️\ufe0f\u200d]+"
)
_NUMBER = re.compile(r"^(?:[(\[]?\d{1,3}[)\].:、]?\s{0,3})")
_COLON = re.compile(r"\s{0,3}(?:\*\*|__|\*|_|`)?\s{0,2}[:：]\s{0,2}(?:\*\*|__|\*|_|`)?\s{0,3}")
# How arXiv's feeds begin an abstract: https://info.arxiv.org/help/rss_specifications.html
_ANNOUNCED = re.compile(
    r"\s{0,9}arXiv:\S{4,40}\s{1,9}Announce Type:\s{0,9}[\w-]{1,20}\s{0,9}(?:Abstract:|$)",
    re.IGNORECASE,
)
_ENDS = (".", "!", "?", "。", "！", "？", "…")
_BETWEEN_LINKS = " \t|·•,[]()–—-"
_LAST_LATIN = "\u0250"
_ENGLISH = 0.9
_LONGEST_NAME = 40
_TITLE_LIKE = ("paper", "papers", "论文", "論文", "논문", "article", "articles", "work")


def _folded(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.casefold()).split())


_FIELDS = {_folded(name) or name: field for field, names in NAMES.items() for name in names}
# Words that a link bears whatever paper it leads to.
_LINK_WORDS = GENERIC.union(
    word
    for field in (Field.LINK, Field.ABSTRACT, Field.SUMMARY, Field.TITLE)
    for name in NAMES[field]
    for word in _folded(name).split()
)


def field_named(text: str) -> Field | None:
    """Return the part of a paper that a text names, and nothing else, if it does."""
    if len(text) > 2 * _LONGEST_NAME:
        return None
    found = _FIELDS.get(_folded(text))
    if found is None:
        short = _NUMBER.sub("", _BRACKETS.sub(" ", text).strip(" *_#`"))
        found = _FIELDS.get(_folded(short)) if short else None
    return found


def column_fields(names: Sequence[str]) -> tuple[Field | None, ...]:
    """Return what the columns of a table hold, by the names above them."""
    fields = [_column(name) for name in names]
    if Field.TITLE not in fields:
        # “Paper” heads either the titles or the links.
        headed = [place for place, name in enumerate(names) if _folded(name) in _TITLE_LIKE]
        for place in headed[:1]:
            fields[place] = Field.TITLE
    return tuple(fields)


def _column(name: str) -> Field | None:
    """Read the name of a column, or of the first half of one such as “Title & Authors”."""
    halves = (field_named(half) for half in (name, *name.replace("/", "&").split("&")))
    return next((field for field in halves if field), None)


def labelled(text: str) -> tuple[Field, str] | None:
    """Split “**Authors**: A. Ros” into the part it names and what is said of it."""
    announced = _ANNOUNCED.match(text)
    if announced:
        return Field.ABSTRACT, text[announced.end() :].strip()
    colon = _COLON.search(text, 0, _LONGEST_NAME + 20)
    if colon is None or text.startswith("//", colon.end()):
        return None
    field = field_named(text[: colon.start()])
    return (field, text[colon.end() :].strip()) if field else None


def is_generic(label: str) -> bool:
    """Say whether the words of a link tell nothing of the paper that it leads to."""
    if arxiv_id(label) or doi(label) or "://" in label or label.startswith("www."):
        return True
    words = _folded(label).split()
    return all(word in _LINK_WORDS or not any(map(str.isalpha, word)) for word in words)


def without_last_links(text: str, labels: Sequence[str]) -> str:
    """Return a text but for links behind its last sentence that say no more than “arXiv”."""
    for label in reversed(labels):
        bare = text.removesuffix(label).rstrip(_BETWEEN_LINKS)
        is_behind = bool(label) and text.endswith(label) and bare.endswith(_ENDS)
        if not (is_behind and is_generic(label)):
            break
        text = bare
    return text


def is_english(text: str) -> bool:
    """Say whether a text is written in Latin letters, as good as English for telling originals."""
    letters = [sign for sign in text[:4000] if sign.isalpha()]
    return bool(letters) and sum(sign < _LAST_LATIN for sign in letters) >= _ENGLISH * len(letters)
