"""Which words answer to the words of a query."""

from __future__ import annotations

import pytest

from desktop.model.query_parts import Match, Text
from desktop.model.word_pattern import WordPattern, patterns


@pytest.mark.parametrize(
    ("pattern", "answers", "does_not"),
    [
        (WordPattern("study"), "study", "studies"),
        (WordPattern("study", same_stem=True), "studies", "studio"),
        (WordPattern("stud", goes_on=True), "studio", "stu"),
        (WordPattern("study", edits=1), "stduy", "tudy"),
        (WordPattern("study", edits=2), "stdy", "studying"),
    ],
)
def test_answers(pattern: WordPattern, answers: str, does_not: str) -> None:
    assert pattern.matches(pattern.form)
    assert pattern.matches(answers)
    assert not pattern.matches(does_not)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (Text("Agents"), (WordPattern("agents", same_stem=True),)),
        (Text("Agents", match=Match.PHRASE), (WordPattern("agents"),)),
        (Text("agen", match=Match.PREFIX), (WordPattern("agen", goes_on=True),)),
        (Text("agen", match=Match.TYPED), (WordPattern("agen", same_stem=True, goes_on=True),)),
        (Text("agnet", match=Match.FUZZY, edits=2), (WordPattern("agnet", edits=2),)),
        (
            Text("GPT-4", match=Match.TYPED),
            (
                WordPattern("gpt", same_stem=True),
                WordPattern("4", same_stem=True, goes_on=True),
            ),
        ),
        (
            Text("deep ne", match=Match.PREFIX),
            (WordPattern("deep"), WordPattern("ne", goes_on=True)),
        ),
        (Text("…"), ()),
    ],
)
def test_words_become_patterns(text: Text, expected: tuple[WordPattern, ...]) -> None:
    assert patterns(text) == expected
