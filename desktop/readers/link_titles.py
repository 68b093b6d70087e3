"""What a link to a paper says: its title, or only that there is something to click."""

from __future__ import annotations

import re

_FEWEST_WORDS = 3
_LONGEST = 400
_NUMBER = re.compile(
    r"^\s*(?:\[\s*(?:arxiv:)?[\w./-]{4,40}\s*\]|arxiv:\s?\S{4,40}|\(?\d{1,3}[.)]{1,2})\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^\s*(?:paper page\s*[-–—:]|(?:pdf|html|book|b)\]|\[(?:pdf|html|book|b)\])\s*", re.IGNORECASE
)
_BEHIND = re.compile(
    r"\s*(?:[|·–—-]\s*(?:openreview|acl anthology|arxiv(?:\.org)?|alphaxiv|papers? with code"
    r"|semantic scholar|biorxiv|medrxiv|hugging ?face|pubmed|nature|sciencedirect|springerlink"
    r"|ieee xplore|pmc|proceedings of\b.{0,200})\s*|\(pdf\)\s*|\[pdf\]\s*)$",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"(?:\W|\b(?:read|view|see|open|get|the|this|full|original|download|here|more|on|in|at|our|my|their"
    r"|for|to|and|a|an|paper|papers|article|preprint|abstract|abs|pdf|html|text|version|link|url|source"
    r"|code|github|project|page|website|arxiv|biorxiv|medrxiv|doi|openreview|alphaxiv|hugging|face"
    r"|huggingface|publisher|discuss|discussion|comments?|share|tweet|save|listen|ask|chat|upvote"
    r"|continue|reading|now|it|online|web|site|details|learn|bibtex|cite|citation|slides|video|poster"
    r"|unsubscribe|browser|email|mail)\b|\d)*",
    re.IGNORECASE,
)

_CITATION = re.compile(r".{0,80}\bet\.? al\b.{0,20}", re.IGNORECASE)


def said_title(text: str, fewest_words: int = _FEWEST_WORDS) -> str | None:
    """Return the title that the text of a link is, without what sites add to it; else None.

    An address, a label such as “PDF” or “read the full paper”, or a sentence too long for a
    title is none.
    """
    title = " ".join(text.split())
    if "://" in title or len(title) > _LONGEST:
        return None
    title = _NUMBER.sub("", _BEFORE.sub("", title))
    title = _BEHIND.sub("", title).strip(" |·[]")
    words = title.split()
    is_long_enough = len(words) >= fewest_words or _is_without_blanks(title)
    if not is_long_enough or _LABELS.fullmatch(title) or _CITATION.fullmatch(title):
        return None
    return title


def _is_without_blanks(title: str) -> bool:
    """Say whether a title is in a script that sets no blanks between words."""
    wide = sum("\u3040" <= sign <= "\u9fff" or "\u0e00" <= sign <= "\u0e7f" for sign in title)
    return wide >= 6
