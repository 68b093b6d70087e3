"""Addresses in digests, and the papers that they name."""

from __future__ import annotations

_PAPER_SITES = ("arxiv.org/", "huggingface.co/papers/", "doi.org/", "alphaxiv.org/")


def addresses(text: str) -> tuple[str, ...]:
    """Return the web addresses among the words of a text, without the signs around them."""
    found = []
    for word in text.split():
        bare = word.strip("<>()[]{}\"'“”,;")
        if bare.startswith(("http://", "https://")) and len(bare) > len("https://"):
            found.append(bare.rstrip("."))
    return tuple(found)


def is_addresses_only(text: str) -> bool:
    """Say whether a line holds web addresses and nothing else but a label such as “PDF:”."""
    words = text.split()
    if words and words[0].endswith(":") and not words[0].startswith("http"):
        words = words[1:]
    return bool(words) and len(addresses(" ".join(words))) == len(words)


def names_paper(address: str) -> bool:
    """Say whether an address leads to a paper rather than to code, data or a project."""
    return any(site in address for site in _PAPER_SITES)


def arxiv_id(address: str) -> str | None:
    """Return the arXiv id (without version) that an address names, else None.

    Identifiers: https://info.arxiv.org/help/arxiv_identifier.html
    """
    for mark in ("/abs/", "/pdf/", "/html/", "huggingface.co/papers/"):
        _, found, rest = address.partition(mark)
        if found:
            return _modern_id(rest) or _old_id(rest)
    return None


def doi(address: str) -> str | None:
    """Return the DOI that an address names, else None."""
    _, found, rest = address.partition("doi.org/")
    return rest if found and rest.startswith("10.") and "/" in rest else None


def _modern_id(rest: str) -> str | None:
    """Read `2410.12345` or `0704.0001`, with or without version, at the start of a text."""
    head, dot, tail = rest[:4], rest[4:5], rest[5:]
    digits = _leading_digits(tail)
    if dot == "." and _leading_digits(head) == head and len(digits) in (4, 5):
        return f"{head}.{digits}"
    return None


def _old_id(rest: str) -> str | None:
    """Read `math/0507289` or `math.GT/0309136` at the start of a text."""
    archive, slash, tail = rest.partition("/")
    digits = _leading_digits(tail)
    named = archive.replace("-", "").replace(".", "")
    if slash and len(digits) == 7 and named.isascii() and named.isalpha():
        return f"{archive}/{digits}"
    return None


def _leading_digits(text: str) -> str:
    end = 0
    while end < min(len(text), 8) and text[end].isascii() and text[end].isdigit():
        end += 1
    return text[:end]
