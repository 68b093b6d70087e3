"""Texts as Markdown shows them: signs that would be read as markup are escaped, maths is kept."""

from __future__ import annotations

import re

from desktop.writers.maths import around_maths

# Signs that would be read as markup anywhere; a # makes a tag in some programs. The backslash
# comes first, since others get one.
_MARKUP = "\\`*_[]#"
# What would be read as HTML. A backslash before it is not understood everywhere.
_HTML = re.compile(r"<|&(?=#?\w+;)")
_ANY = f"{_MARKUP}<&"
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
# What makes a list, a quotation or a rule of the line that begins with it.
_BLOCK = re.compile(r"\d{1,9}(?=[.)])|(?=[-+>])")
_TAG_IN_MATHS = re.compile(r"<(?=[A-Za-z/!?])")
# The signs of ASCII that are seen, and are never markup.
_PLAIN = bytes(sign for sign in range(32, 127) if chr(sign) not in f"{_ANY}$")


def is_plain(text: str) -> bool:
    """Say whether a text is one line of ASCII with single blanks, in which nothing is markup.

    Most texts are so, and to see it takes a fraction of looking for each thing by itself.
    """
    return (
        text.isascii()
        and not text.encode().translate(None, _PLAIN)
        and "  " not in text
        and text[:1] != " "
        and text[-1:] != " "
    )


def escaped(text: str) -> str:
    """Return a line of text so that Markdown shows it as it is; maths between dollars is kept."""
    # The blank says nothing in maths, and keeps what follows from being read as HTML.
    return around_maths(text, _plain, lambda maths: _TAG_IN_MATHS.sub("< ", maths))


def escaped_line(line: str) -> str:
    """Return a text that begins a line, so that Markdown shows it as it is."""
    return begun(escaped(line))


def begun(line: str) -> str:
    """Return what is escaped already, so that it can begin a line."""
    found = _BLOCK.match(line)
    return f"{found[0]}\\{line[found.end() :]}" if found else line


def _plain(text: str) -> str:
    # To look for each sign by itself is faster than a pattern for all of them.
    if not any(map(text.__contains__, _ANY)):
        return text
    if "<" in text or "&" in text:
        text = _HTML.sub(lambda found: _ENTITIES[found[0]], text)
    for sign in _MARKUP:
        text = text.replace(sign, f"\\{sign}")
    return text
