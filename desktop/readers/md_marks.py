"""The marks that a line of Markdown bears: of an item, a quotation, a rule, a row of a table."""

from __future__ import annotations

import re

from desktop.readers.md_inline import inline

ITEM = re.compile(
    r"(\s*)((?:[-*+•·●▪◦‣○–]|\(?\d{1,4}[.)、]|\[\^?\d{1,4}\]:?)"
    r"(?:\s+(?:\[[ xX]\]\s+)?|(?<=、)))(\S.*)"
)
LONGEST_HEAD = 300
_RULE = frozenset("-=_*~#+ \t")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_MOST_QUOTES = 5
_FEW_SIGNS = 8


def cells(text: str) -> list[str]:
    """Return the cells of a row; a bar after a backslash parts nothing."""
    bare = text.strip().replace("\\|", "\x04")
    bare = bare.removeprefix("|").removesuffix("|")
    return [cell.replace("\x04", "|").strip() for cell in bare.split("|")]


def unquoted(text: str) -> str:
    """Take the signs of a quotation from the beginning of a line."""
    for _ in range(_MOST_QUOTES):
        found = _QUOTE.match(text)
        if found is None or not text[found.end() :].strip():
            break
        text = text[found.end() :]
    return text


def unbulleted(text: str) -> str:
    """Take the mark of an item from the beginning of a line."""
    item = ITEM.fullmatch(text)
    return item[3] if item else text


def indent_of(text: str) -> int:
    """Return how far a line is indented, in blanks; deeper than forty is all the same."""
    expanded = text.expandtabs(4)
    return min(len(expanded) - len(expanded.lstrip()), 40)


def is_rule(bare: str) -> bool:
    """Say whether a line is a rule or some lonely signs."""
    if len(bare) > 1 and set(bare) <= _RULE:
        return True
    return len(bare) <= _FEW_SIGNS and not any(map(str.isalnum, bare))


def is_separator(text: str) -> bool:
    """Say whether a line is the one below the names of the columns of a table."""
    bare = set(text.strip())
    return bare <= set("|:- \t") and "-" in bare and "|" in bare


def is_markup(bare: str) -> bool:
    """Say whether a line holds tags or pictures and no words."""
    if not bare.startswith(("<", "![", "[![")):
        return False
    said = inline(bare)
    return not any(map(str.isalnum, said.text)) and not said.papers


def may_be_heading(text: str) -> bool:
    """Say whether a line with a rule below may be a heading: it is short and no sentence."""
    return len(text) <= LONGEST_HEAD and not text.rstrip().endswith((".", "。", ":", "："))
