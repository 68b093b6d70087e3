"""Which folded words answer to the words of a query; shared by the index and the highlighting."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.folding import forms
from desktop.model.query_parts import Match, Text
from desktop.model.spelling import distance
from desktop.model.stemming import stem


@dataclass(frozen=True, slots=True)
class WordPattern:
    """A word that is looked for, and how far others may differ from it.

    With `same_stem`, other forms of it will do; with `goes_on`, longer words that begin with it;
    with `edits`, words misspelt by so many letters, but not by the first.
    """

    form: str
    same_stem: bool = False
    goes_on: bool = False
    edits: int = 0

    def matches(self, word: str) -> bool:
        """Say whether a folded word answers."""
        if word == self.form:
            return True
        if self.goes_on and word.startswith(self.form):
            return True
        if self.same_stem and stem(word) == stem(self.form):
            return True
        near = self.edits and word[:1] == self.form[:1]
        return bool(near) and distance(self.form, word, self.edits) <= self.edits


def patterns(text: Text) -> tuple[WordPattern, ...]:
    """Return what is looked for, a pattern for each word; several must stand side by side."""
    folded = forms(text.words)
    if text.match is Match.FUZZY and len(folded) == 1:
        return (WordPattern(folded[0], edits=text.edits),)
    stems = text.match in (Match.WORD, Match.TYPED, Match.FUZZY)
    goes_on = text.match in (Match.TYPED, Match.PREFIX)
    last = len(folded) - 1
    return tuple(
        WordPattern(form, same_stem=stems, goes_on=goes_on and place == last)
        for place, form in enumerate(folded)
    )
