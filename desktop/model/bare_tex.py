"""TeX that stands in plain text, without dollars around it, as what it stands for."""

from __future__ import annotations

import re
import unicodedata

from desktop.model.tex_symbols import (
    ACCENTS,
    BLACKBOARD,
    HATS,
    LETTERS,
    NAMES,
    SIGNS,
    SUBSCRIPTS,
    SUPERSCRIPTS,
)

_DEEPEST = 4

_APOSTROPHE = re.compile(r"(?<=\w)\\'(?=(?:s|t|d|m|re|ve|ll)\b)")
_LETTER = re.compile(
    rf"\{{\\({'|'.join(sorted(LETTERS, key=len, reverse=True))})\}}"
    rf"|\\({'|'.join(sorted(LETTERS, key=len, reverse=True))})(?![A-Za-z])(?:\{{\}}|\x20(?=[a-z]))?"
)
_ACCENT = re.compile(
    r"\{\\(?P<outer>[\"'`^~=.]|[cvHukrbd](?=\s|\\?[ij]))\s*(?P<inside>[^\W\d_])\}"
    r"|\\(?P<sign>[\"'`^~=.])\s?(?:\{(?P<braced>[^\W\d_])\}|(?P<bare>[^\W\d_]))"
    r"|\\(?P<name>[cvHukrbd])(?:\s*\{(?P<within>[^\W\d_])\}|\x20(?P<after>[^\W\d_]))"
)
_SWITCH = r"\\(?:rm|em|bf|it|sc|tt|sf|sl|cal)(?![A-Za-z])\s*"
_SWITCHED = re.compile(rf"(?<![\^_])\{{{_SWITCH}([^{{}}]*)\}}")
_SWITCH_IN_SCRIPT = re.compile(rf"(?<=[\^_]\{{){_SWITCH}")
_SIZE = re.compile(r"\\(?:left|right)(?![A-Za-z])\s*\.?|\\[Bb]igg?[lrm]?(?![A-Za-z])\s*")
_COMMAND = re.compile(r"\\([A-Za-z]+)(?![A-Za-z{])|\\([A-Za-z]+)(?=\{)")
_STYLED = re.compile(
    r"\\(?:text[a-z]*|math[a-z]+|emph|operatorname\*?|boldsymbol|bm|pmb|[mhf]box|ensuremath)"
    r"\s*\{([^{}]*)\}"
)
_BLACKBOARD = re.compile(r"\\mathbb\s*\{([A-Z])\}")
_HATTED = re.compile(rf"\\({'|'.join(HATS)})(?:\s*\{{(\w)\}}|\x20(\w)(?!\w))")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_RAISED = re.compile(
    r"(?<!\\)\^(?:\{([^{}]*)\}|(?<=[\w)\]⟩|]\^)([-−+]?\d+|[∘*∗′†‡]|[A-Za-z](?!\w)))"
)
_LOWERED = re.compile(
    r"(?<!\\)_\{([^{}]*)\}"
    r"|(?<=(?<![A-Za-z0-9_])[A-Za-z\u0370-\u03ffℓ])_([0-9a-z\u0370-\u03ff⊙])(?![A-Za-z0-9_])"
)
_SPACE = re.compile(r"\\[,;: ]")
_TIE = re.compile(r"(?<=[A-Za-z]\.)~(?=\w)|(?<=\w)~(?=\\(?:cite|ref))")
_ESCAPED = re.compile(r"\\([%&#_{}$])")
_LONG_DASH = re.compile(r"(?<![-\s])---(?![-\s])|(?<=\s)---(?=\s)")
_SHORT_DASH = re.compile(r"(?<=\w)--(?=\w)")


def without_tex(text: str) -> str:
    """Return a text in which known commands, accents and scripts read as they should."""
    text = _APOSTROPHE.sub("’", text)
    text = _LETTER.sub(lambda match: LETTERS[match[1] or match[2]], text)
    text = _ACCENT.sub(_accented, text)
    text = _SWITCH_IN_SCRIPT.sub("", _SWITCHED.sub(r"\1", text))
    text = _COMMAND.sub(_sign, _SIZE.sub("", text))
    text = _unwrapped(text)
    text = _TIE.sub("\u00a0", _SPACE.sub(" ", text))
    text = _SHORT_DASH.sub("–", _LONG_DASH.sub("—", text))
    return _ESCAPED.sub(r"\1", text)


def _accented(match: re.Match[str]) -> str:
    """Put letter and accent together, if that is a letter people write."""
    mark = ACCENTS[match["outer"] or match["sign"] or match["name"]]
    letter = next(
        match[group] for group in ("inside", "braced", "bare", "within", "after") if match[group]
    )
    letter = {"ı": "i", "ȷ": "j"}.get(letter, letter)
    whole = unicodedata.normalize("NFC", letter + mark)
    return whole if len(whole) == 1 else match[0]


def _sign(match: re.Match[str]) -> str:
    name = match[1] or match[2]
    if name in NAMES:
        return name
    return SIGNS.get(name, match[0])


def _unwrapped(text: str) -> str:
    """Resolve commands with arguments, from the innermost outwards."""
    for _level in range(_DEEPEST):
        before = text
        text = _BLACKBOARD.sub(lambda match: BLACKBOARD.get(match[1], match[1]), text)
        text = _STYLED.sub(r"\1", text)
        text = _HATTED.sub(_hatted, text)
        text = _LOWERED.sub(lambda match: _script(match, "_", SUBSCRIPTS), text)
        text = _RAISED.sub(lambda match: _script(match, "^", SUPERSCRIPTS), text)
        text = _ROOT.sub(lambda match: f"√{_grouped(match[1])}", text)
        text = _FRACTION.sub(lambda match: f"{_grouped(match[1])}/{_grouped(match[2])}", text)
        if text == before:
            break
    return text


def _hatted(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", (match[2] or match[3]) + HATS[match[1]])


def _script(match: re.Match[str], sign: str, table: dict[str, str]) -> str:
    """Raise or lower what Unicode can; a plain word keeps the sign and loses the braces."""
    inside = match[1] if match[1] is not None else match[2]
    letters = [table.get(letter) for letter in inside.replace(" ", "")]
    if letters and None not in letters:
        return "".join(letter for letter in letters if letter)
    return f"{sign}{inside}" if inside.isalnum() else match[0]


def _grouped(text: str) -> str:
    return text if text.isalnum() else f"({text})"
