"""Formulas as plain text, as far as Unicode has signs for them."""

from __future__ import annotations

import re
import unicodedata

from desktop.model.tex_symbols import (
    BLACKBOARD,
    HATS,
    LETTERS,
    NAMES,
    SIGNS,
    SUBSCRIPTS,
    SUPERSCRIPTS,
)

_DEEPEST = 8

# Prices and names: two words, a number with a word and more, the beginning of a path.
# A run of letters is looked at from its beginning only, so that a long one is not seen many times.
_NO_MATHS = re.compile(
    r"(?<![A-Za-z])[A-Za-z]{2,}[\s,;/-]+[A-Za-z]{2}|^[\d.,]+\s*\(?\s*[A-Za-z]{2,}\W+\w|/$"
)
_TEX_SIGNS = re.compile(r"[\\^_=<>|{}+]")

_ESCAPED = re.compile(r"\\([{}|$\\%&#_])")
# Signs that stand for themselves are put aside while those of TeX are resolved.
_ASIDE = str.maketrans("{}^_", "\ue000\ue001\ue002\ue003")
_BACK = str.maketrans("\ue000\ue001\ue002\ue003", "{}^_", "{}")
_MEANT = {"|": "‖", "\\": " "}
_PRIMES = str.maketrans({"'": "′"})
_SILENT = re.compile(
    r"\\(?:(?:left|right|middle)(?![A-Za-z])\s*\.?|[Bb]igg?[lrm]?(?![A-Za-z])\s*"
    r"|(?:display|text|script)style(?![A-Za-z])\s*|(?:no)?limits(?![A-Za-z])|xspace(?![A-Za-z])"
    r"|(?:rm|em|bf|it|sc|tt|sf|sl|cal)(?![A-Za-z])\s*|!)"
)
_SPACE = re.compile(r"\\[,;:> ]|~|\\q?quad(?![A-Za-z])")
_COMMAND = re.compile(r"([\w)\]}]?)\\([A-Za-z]+)(?![A-Za-z])")
_STYLED = re.compile(
    r"\\(text[a-z]*|math[a-z]+|emph|operatorname\*?|boldsymbol|bm|pmb|[mhf]box|ensuremath)"
    r"\s*(?:\{([^{}]*)\}|\b([A-Za-z0-9]))"
)
_HATTED = re.compile(rf"\\({'|'.join(HATS)})\s*(?:\{{(\w)\}}|(?<![a-z])(\w))")
_SCRIPT = re.compile(r"([\^_])\s*(?:\{([^{}]*)\}|([^\s{}\\^_]))")
_ROOT = re.compile(r"\\sqrt\s*(?:\{([^{}]*)\}|(\w))")
_FRACTION = re.compile(r"\\[dt]?frac\s*(?:\{([^{}]*)\}|(\w))\s*(?:\{([^{}]*)\}|(\w))")
# Braces that group and are no argument.
_GROUP = re.compile(r"(\\[A-Za-z]+\*?\s*|[\^_}]\s*)?\{([^{}]*)\}")
_BLANKS = re.compile(r"\s+")


def is_maths(tex: str) -> bool:
    """Say whether what stands between two dollars is a formula, rather than prices or names."""
    return bool(tex) and (_TEX_SIGNS.search(tex) is not None or _NO_MATHS.search(tex) is None)


def plain_maths(tex: str) -> str | None:
    """Return a formula as plain text, or None when there are no signs for all of it."""
    text = _ESCAPED.sub(lambda match: _MEANT.get(match[1]) or match[1].translate(_ASIDE), tex)
    text = _SPACE.sub(" ", _SILENT.sub("", text))
    text = _COMMAND.sub(_sign, text)
    for _level in range(_DEEPEST):
        before, text = text, _unwrapped(text)
        if text == before:
            break
    if "\\" in text:
        return None
    text = text.translate(_BACK).translate(_PRIMES).replace("′′", "″")
    return _BLANKS.sub(" ", text).strip() or None


def _sign(match: re.Match[str]) -> str:
    r"""Resolve a command for one sign; `n\log n` needs a blank that TeX makes by itself."""
    before, name = match[1], match[2]
    if name in NAMES:
        return f"{before} {name}" if before else name
    return before + (SIGNS.get(name) or LETTERS.get(name) or f"\\{name}")


def _unwrapped(text: str) -> str:
    """Resolve what has arguments without braces in them."""
    text = _STYLED.sub(_styled, text)
    text = _HATTED.sub(_hatted, text)
    text = _SCRIPT.sub(_script, text)
    text = _ROOT.sub(lambda match: f"{{√{_grouped(match[1] or match[2] or '')}}}", text)
    text = _FRACTION.sub(_fraction, text)
    return _GROUP.sub(lambda match: match[0] if match[1] else match[2], text)


def _styled(match: re.Match[str]) -> str:
    inside = match[2] if match[2] is not None else match[3]
    if match[1] == "mathbb":
        inside = "".join(BLACKBOARD.get(letter, letter) for letter in inside)
    return f"{{{inside}}}"


def _hatted(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", (match[2] or match[3]) + HATS[match[1]])


def _script(match: re.Match[str]) -> str:
    """Raise or lower what Unicode can; the rest stands after its sign, in brackets if need be."""
    inside = match[2] if match[2] is not None else match[3]
    table = SUPERSCRIPTS if match[1] == "^" else SUBSCRIPTS
    letters = [table.get(letter) for letter in _BLANKS.sub("", inside)]
    if None not in letters:
        return "".join(letter for letter in letters if letter)
    return f"{match[1].translate(_ASIDE)}{_grouped(inside)}"


def _fraction(match: re.Match[str]) -> str:
    return f"{{{_grouped(match[1] or match[2] or '')}/{_grouped(match[3] or match[4] or '')}}}"


def _grouped(text: str) -> str:
    text = text.strip()
    return text if (text.isalnum() and text.isascii()) or len(text) == 1 else f"({text})"
