from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.index.measures import FIELDS
from desktop.model.folding import forms
from desktop.model.query_parts import TextField
from desktop.model.word_pattern import WordPattern
from desktop.services.paper_words import PLACES, Lexicon, PaperWords
from tests.index.test_oracle import TEXTS, WORDS

FORMS = sorted({form for word in WORDS for form in forms(word)})
PATTERNS = st.builds(
    WordPattern,
    st.sampled_from(FORMS),
    same_stem=st.booleans(),
    goes_on=st.booleans(),
    edits=st.integers(0, 2),
)


def test_words_are_looked_for_where_the_index_has_them() -> None:
    assert {field: set(names) for field, names in PLACES.items()} == {
        field: set(names) for field, names in FIELDS.items()
    }


@settings(deadline=None, max_examples=60)
@given(st.lists(PATTERNS, max_size=8), TEXTS)
def test_words_answer_to_patterns_as_they_do_one_by_one(
    wanted: list[WordPattern], text: str
) -> None:
    expected = {
        number
        for number, pattern in enumerate(wanted)
        if any(pattern.matches(word) for word in forms(text))
    }

    lexicon = Lexicon(wanted)

    assert lexicon.in_texts([text]) == expected
    assert lexicon.in_texts([text]) == expected  # what it remembers by now


def test_only_so_many_spellings_are_remembered() -> None:
    lexicon = Lexicon([WordPattern("moss")], kept=20)
    lexicon.in_texts([" ".join(f"w{number}" for number in range(50))])

    assert lexicon.in_texts(["moss and w1"]) == {0}


def test_no_phrase_reaches_from_one_text_into_the_next() -> None:
    lexicon = Lexicon([WordPattern("ada"), WordPattern("quill")])
    empty = dict.fromkeys(PLACES[TextField.ANYWHERE], ())

    def phrase(**texts: tuple[str, ...]) -> bool:
        return PaperWords({**empty, **texts}, lexicon).have(TextField.ANYWHERE, (0, 1))

    assert phrase(author=("Bo Reed", "Ada Quill"))
    assert not phrase(author=("Bo Ada", "Quill Reed"))
    assert not phrase(title=("Ada",), abstract=("Quill",))
    assert not PaperWords({**empty, "title": ("Ada",)}, lexicon).have(TextField.TITLE, ())
