"""Texts as BibTeX takes them: signs escaped outside maths, capitals kept, braces in pairs.

Of braces BibTeX knows only how many there are, escaped or not, so where some have no partner all
are spelt out. TeX commands that a title holds stay: they are what the title says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from desktop.writers.maths import around_maths

# Accents, commands and escaped signs, as TeX takes them.
_SIGN = re.compile(r"\\(?:[A-Za-z]+|[\"'`^~=.&%#_$ ,;:!{}-])|[\\&%#_$^~]")
_SIGNS = {
    "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "\\": r"\textbackslash{}",
}  # fmt: skip
_BRACE = re.compile(r"\\?[{}]")
_BRACES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_BRACES_IN_MATHS = {"{": r"\lbrace ", "}": r"\rbrace "}
# Some programs take this for the beginning of an entry, wherever it stands.
_ENTRY = re.compile(r"@(?=\w*\s*\{)")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_UNSAFE_IN_ADDRESS = re.compile(r"[{}\\]")


def escaped(text: str) -> str:
    """Return a text as the value of a field, to stand between braces."""
    text = _CONTROLS.sub("", text)
    if is_balanced(text):
        told = around_maths(text, _without_signs)
    else:
        told = around_maths(text, _without_braces, partial(_respelt, braces=_BRACES_IN_MATHS))
    return _ENTRY.sub("{@}", told)


def title(text: str) -> str:
    """Return a title whose capitals no style makes small.

    Words that are written large stand in braces together. The first letter is safe as it is, and
    a group must not begin with a command: BibTeX would change the letters of such a one.
    """
    told: list[str] = []
    large: list[str] = []
    for number, word in enumerate(_words(escaped(" ".join(text.split())))):
        if any(sign.isupper() for sign in (word[1:] if number == 0 else word)):
            large.append(word)
            continue
        told += [*_group(large), word]
        large = []
    return " ".join([*told, *_group(large)])


def address(url: str) -> str:
    """Return an address as it is, but for what would end the field."""
    return _UNSAFE_IN_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", url)


def is_balanced(text: str) -> bool:
    """Say whether each brace has its partner, as BibTeX counts them."""
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


def _group(words: Iterable[str]) -> Iterator[str]:
    group = " ".join(words)
    if group:
        yield f"{{{{{group}}}}}" if group.startswith("\\") else f"{{{group}}}"


def _words(text: str) -> Iterator[str]:
    """Yield the words of an escaped text; blanks in braces or maths part none."""
    depth, is_maths, word = 0, False, ""
    before = ""
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        is_maths ^= sign == "$" and before != "\\"
        if sign.isspace() and not depth and not is_maths:
            if word:
                yield word
            word = ""
        else:
            word += sign
        before = sign
    if word:
        yield word


def _without_signs(text: str) -> str:
    return _SIGN.sub(lambda found: _SIGNS.get(found[0], found[0]), text)


def _without_braces(text: str) -> str:
    return "".join(
        _without_signs(part) if number % 2 == 0 else part
        for number, part in enumerate(_parts_at_braces(text))
    )


def _parts_at_braces(text: str) -> Iterator[str]:
    end = 0
    for found in _BRACE.finditer(text):
        yield text[end : found.start()]
        yield _BRACES[found[0][-1]]
        end = found.end()
    yield text[end:]


def _respelt(text: str, braces: Mapping[str, str]) -> str:
    return _BRACE.sub(lambda found: braces[found[0][-1]], text)
