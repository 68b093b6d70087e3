"""Text as feeds of papers carry it: with markup inside, and with notes on the announcement."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_MARKUP = re.compile(
    r"</?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|tt|u|ul|jats:\w{1,20})"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"</?(?:b|em|i|span|strong|sub|sup|tt|u|jats:(?:bold|italic|sub|sup))(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"</?(?:br|div|h[1-6]|li|p|jats:p)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});")
_SUFFIX = re.compile(
    r"\.?\s*\(\s*(?:arXiv:)(?P<id>[^\s()\[\]]{4,40})\s*(?:\[[^\[\]]{0,40}\])?"
    r"\s*(?P<note>UPDATED|CROSS LISTED)?\s*\)\s*$",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\s*arXiv:\S{4,40}\s+Announce Type:\s*(?P<kind>[\w-]+)\s*(?:Abstract:\s*)?", re.IGNORECASE
)
_ABSTRACT = re.compile(r"\s*Abstract:\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announced:
    """A text without the note on its announcement, and what the note said."""

    text: str
    arxiv_id: str | None = None
    is_update: bool = False


def plain(text: str) -> str:
    """Return a text with single blanks, markup taken out and signs of HTML resolved.

    Markup within words leaves no blank behind: H<sub>2</sub>O.
    """
    bare = _MARKUP.sub(" ", _INLINE.sub("", text))
    return " ".join(_REFERENCE.sub(lambda found: html.unescape(found.group()), bare).split())


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text in HTML, each as `plain` gives it."""
    return [part for part in map(plain, _BLOCK.split(text)) if part]


def announced_title(title: str) -> Announced:
    """Split “Title. (arXiv:2410.00001v2 [cs.LG] UPDATED)”, the form of arXiv's feeds to 2024."""
    found = _SUFFIX.search(title[-200:])
    if not found:
        return Announced(title)
    start = max(len(title) - 200, 0) + found.start()
    is_update = (found["note"] or "").upper() == "UPDATED"
    return Announced(title[:start].rstrip(), found["id"], is_update)


def announced_abstract(text: str) -> Announced:
    """Split “arXiv:2410.00001v2 Announce Type: replace Abstract: …”, the form since 2024."""
    found = _ANNOUNCED.match(text)
    if found:
        return Announced(text[found.end() :], None, found["kind"].lower().startswith("replace"))
    label = _ABSTRACT.match(text)
    return Announced(text[label.end() :] if label else text)
