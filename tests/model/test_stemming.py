"""Forms of a word share a stem; different words do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.stemming import stem


@pytest.mark.parametrize(
    "forms",
    [
        "study studies studied studying",
        "use uses used using",
        "add adds added adding",
        "agent agents",
        "lm lms",
        "tie ties tied",
        "policy policies",
        "happy happiness",
        "hop hops hopped hopping",
        "agree agrees agreed agreeing",
        "generalize generalizes generalized generalization",
        "optimize optimizer optimizers optimization optimizing optimized",
        "activate activated activating activation",
        "control controls controlled controlling",
        "class classes",
        "feed feeds",
        "play plays played playing",
        "roll rolls rolled rolling",
    ],
)
def test_forms_of_a_word_share_a_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    "words", ["us use", "ad add", "gas ga", "station state", "sky ski", "egg eg"]
)
def test_words_are_not_mixed_up(words: str) -> None:
    one, other = words.split()
    assert stem(one) != stem(other)


# From the examples in Porter's paper, where no stem has fewer than three letters.
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("caresses", "caress"), ("ponies", "poni"), ("caress", "caress"), ("cats", "cat"),
        ("feed", "feed"), ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"),
        ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("troubled", "troubl"),
        ("sized", "size"), ("tanned", "tan"), ("falling", "fall"), ("hissing", "hiss"),
        ("fizzed", "fizz"), ("failing", "fail"), ("filing", "file"), ("happy", "happi"),
        ("sky", "sky"), ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"),
        ("valenci", "valenc"), ("digitizer", "digit"), ("conformabli", "conform"),
        ("radicalli", "radic"), ("differentli", "differ"), ("vileli", "vile"),
        ("analogousli", "analog"), ("vietnamization", "vietnam"), ("predication", "predic"),
        ("operator", "oper"), ("feudalism", "feudal"), ("decisiveness", "decis"),
        ("hopefulness", "hope"), ("callousness", "callous"), ("formaliti", "formal"),
        ("sensitiviti", "sensit"), ("sensibiliti", "sensibl"), ("triplicate", "triplic"),
        ("formative", "form"), ("formalize", "formal"), ("electriciti", "electr"),
        ("electrical", "electr"), ("hopeful", "hope"), ("goodness", "good"), ("revival", "reviv"),
        ("allowance", "allow"), ("inference", "infer"), ("airliner", "airlin"),
        ("adjustable", "adjust"), ("defensible", "defens"), ("irritant", "irrit"),
        ("replacement", "replac"), ("adjustment", "adjust"), ("dependent", "depend"),
        ("adoption", "adopt"), ("communism", "commun"), ("activate", "activ"),
        ("angulariti", "angular"), ("homologous", "homolog"), ("effective", "effect"),
        ("bowdlerize", "bowdler"), ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"),
        ("controll", "control"), ("roll", "roll"), ("analogy", "analog"), ("region", "region"),
    ],
)  # fmt: skip
def test_agrees_with_the_published_examples(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize("word", ["", "a", "2024", "c++", "模", "ελλαδα", "qwen2"])
def test_what_is_not_english_is_its_own_stem(word: str) -> None:
    assert stem(word) == word


ENDINGS = ["s", "es", "ies", "ed", "eed", "ing", "y", "e", "tional", "ization", "ness", "ion", "ll"]
LIKE_WORDS = st.builds(
    str.__add__, st.text("abcdeilnorstuyz", max_size=8), st.sampled_from(ENDINGS)
)


@given(st.one_of(LIKE_WORDS, st.text("abcdefghijklmnopqrstuvwxyz", max_size=12)))
def test_a_word_begins_with_its_stem_but_for_the_last_letter(word: str) -> None:
    assert word.startswith(stem(word)[:-1])
    assert len(stem(word)) >= min(3, len(word)) or word.endswith("s")
