"""Ways in which one paper is told of differently, and in which other papers look like it."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

from desktop.model.clues import head
from desktop.model.paper import Facts

Recipe = Callable[[Facts, Facts, random.Random], Facts]

_TEX = {"\u0301": "'", "\u0300": "`", "\u0308": '"', "\u0302": "^", "\u0303": "~", "\u030c": "v "}
_SYMBOLS = {"α": r"$\alpha$", "β": r"$\beta$", "γ": r"$\gamma$", "μ": r"$\mu$", "π": r"$\pi$"}
_DASHES = "-‐‑–—"


def retitled(change: Callable[[str, random.Random], str]) -> Recipe:
    """Return the recipe for a paper with another title and all else the same."""
    return lambda facts, _, dice: facts._replace(title=change(facts.title, dice))


def slip(title: str, dice: random.Random) -> str:
    """Drop, double, swap or replace a letter inside a word of some length."""
    words = list(re.finditer(r"[^\W\d_]{5,}", title))
    if not words:
        return title
    word = dice.choice(words)
    place = dice.randrange(word.start() + 1, word.end() - 1)
    one, two = title[place], title[place + 1]
    changed = dice.choice((one, one + one + two, two + one, dice.choice("aeinrst") + two))
    return title[:place] + changed + title[place + 2 :]


def two_slips(title: str, dice: random.Random) -> str:
    return slip(slip(title, dice), dice)


def in_tex(title: str, dice: random.Random) -> str:
    """Write accents and Greek as TeX does, and one word in an upright font."""
    pieces = []
    for character in title:
        letter, *marks = unicodedata.normalize("NFD", character)
        is_tex = len(marks) == 1 and marks[0] in _TEX
        pieces.append(
            rf"\{_TEX[marks[0]]}{{{letter}}}" if is_tex else _SYMBOLS.get(character, character)
        )
    words = "".join(pieces).split(" ")
    plain = [number for number, word in enumerate(words) if word.isalpha()]
    if plain:
        number = dice.choice(plain)
        words[number] = rf"$\mathrm{{{words[number]}}}$"
    return " ".join(words)


def other_dashes(title: str, dice: random.Random) -> str:
    return re.sub(rf"[{_DASHES}]", lambda _: dice.choice((*_DASHES, " ", "")), title)


def other_spacing(title: str, dice: random.Random) -> str:
    return re.sub(r" ", lambda _: dice.choice((" ", "\u00a0", "  ", "\u2009")), title) + " ."


def other_case(title: str, dice: random.Random) -> str:
    return dice.choice((title.upper(), title.lower(), title.title()))


def without_subtitle(title: str, _: random.Random) -> str:
    return head(title)


def with_remark(title: str, dice: random.Random) -> str:
    return title + dice.choice(
        (" (extended version)", " [Technical Report]", ": Extended Abstract")
    )


def _abstract_cut(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    cut = facts.abstract[: dice.randint(120, 300)].rstrip()
    return facts._replace(abstract=f"{cut}…", title=slip(facts.title, dice))


def _abstract_in_tex(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    return facts._replace(title=in_tex(facts.title, dice), abstract=in_tex(facts.abstract, dice))


def _title_alone(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    return Facts(other_dashes(other_case(facts.title, dice), dice))


def _slip_and_names(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    """Leave title and authors. (With a slip in it a title alone is nobody's for sure.)"""
    if not facts.authors:
        return facts
    return Facts(slip(facts.title, dice), authors=facts.authors)


def _initials(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    names = tuple(f"{name[:1]}. {name.split()[-1]}" for name in facts.authors if name.split())
    return facts._replace(authors=names, title=other_case(facts.title, dice))


def _all_at_once(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    title = other_dashes(other_case(slip(facts.title, dice), dice), dice)
    return Facts(title, abstract=facts.abstract[40:400])


VARIANTS: dict[str, Recipe] = {
    "slip": retitled(slip),
    "two slips": retitled(two_slips),
    "tex": retitled(in_tex),
    "dashes": retitled(other_dashes),
    "spacing": retitled(other_spacing),
    "case": retitled(other_case),
    "subtitle cut": retitled(without_subtitle),
    "remark added": retitled(with_remark),
    "abstract cut": _abstract_cut,
    "abstract in tex": _abstract_in_tex,
    "title alone": _title_alone,
    "slip and names": _slip_and_names,
    "initials": _initials,
    "all at once": _all_at_once,
}


def _sibling(change: Callable[[str, random.Random], str]) -> Recipe:
    """Return the recipe for a paper by the same authors under a title that is nearly the same.

    Its abstract begins and ends in the same words, as those of siblings do.
    """

    def made(facts: Facts, other: Facts, dice: random.Random) -> Facts:
        title = change(facts.title, dice)
        if title == facts.title:
            return facts
        shared = facts.abstract.split()
        few = len(shared) // 10
        abstract = " ".join((*shared[:few], other.abstract, *shared[len(shared) - few :]))
        return facts._replace(title=title, abstract=abstract)

    return made


def next_part(title: str, dice: random.Random) -> str:
    return title + dice.choice((" II", ", Part 2", ": Part II", " III", " - Part B"))


def next_number(title: str, _: random.Random) -> str:
    return re.sub(r"\d+", lambda match: str(int(match.group()) + 1), title, count=1)


def other_word(title: str, dice: random.Random) -> str:
    words = title.split(" ")
    long = [number for number, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if long:
        words[dice.choice(long)] = dice.choice(("herons", "kettle", "salt", "moss"))
    return " ".join(words)


def negated(title: str, dice: random.Random) -> str:
    words = title.split(" ")
    long = [number for number, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if long:
        number = dice.choice(long)
        words[number] = dice.choice(("un", "non", "re", "2")) + words[number]
    return " ".join(words)


def other_subtitle(title: str, dice: random.Random) -> str:
    return head(title) + dice.choice((": A Second Look", ": The Northern Case", " in Teacups"))


def _reply(facts: Facts, other: Facts, dice: random.Random) -> Facts:
    title = dice.choice(("Reply to “{}”", "Comment on: {}", "Erratum: {}", "{} (Correction)"))
    return Facts(title.format(facts.title), abstract=other.abstract[:200])


def _bare_reply(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    title = dice.choice(("Reply to “{}”", "{}: a reply", "Erratum: {}", "{} (Erratum)"))
    return Facts(title.format(facts.title), authors=facts.authors)


def _bare_part(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    return Facts(next_part(facts.title, dice), authors=facts.authors)


def _namesake(facts: Facts, other: Facts, _: random.Random) -> Facts:
    return Facts(facts.title, abstract=other.abstract, authors=("Zoe Oakmoss", "Cy Elmwood"))


def _part_with_one_abstract(facts: Facts, _: Facts, dice: random.Random) -> Facts:
    return facts._replace(title=next_part(facts.title, dice))


SIBLINGS: dict[str, Recipe] = {
    "next part": _sibling(next_part),
    "next number": _sibling(next_number),
    "other word": _sibling(other_word),
    "negated": _sibling(negated),
    "other subtitle": _sibling(other_subtitle),
    "reply": _reply,
    "bare reply": _bare_reply,
    "bare part": _bare_part,
    "namesake": _namesake,
    "part with one abstract": _part_with_one_abstract,
}
