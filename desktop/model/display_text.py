"""Titles and abstracts as they should read on a page; what is stored stays as it came."""

from __future__ import annotations

import re
import unicodedata

from desktop.model.tex_symbols import (
    ACCENTS,
    HATS,
    LETTERS,
    NAMES,
    SIGNS,
    SUBSCRIPTS,
    SUPERSCRIPTS,
)

# Longer runs between dollars are two prices rather than a formula.
_LONGEST_MATHS = 1_000
_DEEPEST = 4

_HINTS = re.compile(r"[\\^_~]|``|--|(?<!\w)`\w")
_MATHS = (
    rf"(?<!\\)\$\$.{{1,{_LONGEST_MATHS}}}?\$\$"
    rf"|(?<!\\)\$(?![\s$])[^$]{{0,{_LONGEST_MATHS}}}?(?<![\s\\])\$(?!\d)"
    rf"|\\\((?:(?!\\\().){{1,{_LONGEST_MATHS}}}?\\\)"
    rf"|\\\[(?:(?!\\\[).){{1,{_LONGEST_MATHS}}}?\\\]"
)
# Addresses, too, are full of signs that mean something else in TeX.
_APART = re.compile(rf"({_MATHS}|https?://[^\s{{}}]+)", re.DOTALL)
_QUOTES = re.compile(
    rf"{_MATHS}|(?P<open>``)|(?P<close>'')|(?<![\w`])`(?P<single>[^`'\n]{{1,80}})'(?!\w)",
    re.DOTALL,
)

_ADDRESS = re.compile(r"\\url\s*\{([^{}\s]*)\}")
_LINK = re.compile(r"\\href\s*\{([^{}\s]*)\}\s*\{([^{}]*)\}")
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

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef]"
)
_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
# Shaping a word takes time that grows with its square.
_LONG_WORD = re.compile(r"(\S{1000})(?=\S)")
_BREAK = "\u200b"


def readable(text: str) -> str:
    r"""Return a text in which TeX that lost its dollars reads as it should; for display only.

    ``quotes'' become “quotes”, `R\"ossler` Rössler, `fm^{-3}` fm⁻³, `\alpha` α, `\%` %. What stands
    between dollars is maths and stays as it is, and so does every command that is not known.
    """
    if not _HINTS.search(text):
        return text
    text = _LINK.sub(r"\2 (\1)", _ADDRESS.sub(r"\1", text))
    parts = _APART.split(_quoted(text))
    return "".join(part if number % 2 else _without_tex(part) for number, part in enumerate(parts))


def tamed(text: str) -> str:
    """Return a text without signs that could disturb what stands around it, or take for ever.

    Controls and marks that turn the direction of writing are left out, piles of accents are cut,
    and words of more than a thousand letters may break. Takes linear time.
    """
    text = _CONTROLS.sub("", text)
    return _LONG_WORD.sub(rf"\1{_BREAK}", _PILED_MARKS.sub(r"\1", text))


def _quoted(text: str) -> str:
    """Give quotes in TeX's spelling their curls; '' alone may be a second derivative."""
    still_open = 0

    def curled(match: re.Match[str]) -> str:
        nonlocal still_open
        if match["open"]:
            still_open += 1
            return "“"
        if match["close"] and still_open:
            still_open -= 1
            return "”"
        return f"‘{match['single']}’" if match["single"] else match[0]

    return _QUOTES.sub(curled, text)


def _without_tex(text: str) -> str:
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
