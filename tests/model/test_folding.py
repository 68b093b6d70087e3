"""Words are the same however they are spelt."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.folding import Word, fingerprint, fold, forms, pieces, words


@pytest.mark.parametrize(
    "spelling",
    [
        "Rossler", "Rössler", "Ro\u0308ssler", 'R\\"ossler', 'R{\\"o}ssler', 'R\\"{o}ssler',
        "ROSSLER", "{R}össler", "Ｒｏｓｓｌｅｒ", "Rö\u00adssler",
    ],
)  # fmt: skip
def test_a_name_is_one_word_in_every_spelling(spelling: str) -> None:
    assert fold(spelling) == "rossler"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("α", "alpha"),
        ("\\alpha", "alpha"),
        ("$\\alpha$", "alpha"),
        ("p+2-α", "p 2 alpha"),
        ("\\varepsilon-greedy", "epsilon greedy"),
        ("μν Δx", "mu nu delta x"),
        ("\\mu\\nu", "mu nu"),
        ("ς 𝛼 ϕ", "sigma alpha phi"),
        ("Ελλάδα", "ελλαδα"),
    ],
)
def test_greek_letters_are_words_by_name(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("{\\L}ukasz Pawe{\\l}", "lukasz pawel"),
        ("\\O ystein Erd\\H{o}s", "oystein erdos"),
        ("\\'{\\i} na\\\"\\i ve", "i naive"),
        ("Fran\\c{c}ois Fran\\c cois", "francois francois"),
        ("$\\mathcal{L}$-smooth", "l smooth"),
        ("\\emph{Deep}er \\textbf{nets}", "deeper nets"),
        ("\\frac{a}{b} {D}{N}{A}", "a b dna"),
        ("O(\\log n) \\ours{}", "o log n ours"),
        ("50\\% \\& more", "50 more"),
        ("fm^{-3} x_{ij}", "fm 3 x ij"),
        ("``think''", "think"),
        ("\\ell_2 ℓ₂ L2 $L_2$", "l 2 l 2 l 2 l 2"),
        ("\\", ""),
        ("\\'3 {} }{", "3"),
    ],
)
def test_tex_is_read_for_its_words(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("agent's agent’s agents'", "agent agent agents"),
        ("don't L'Hôpital", "don t l hopital"),
        ("off-policy off–policy off policy", "off policy off policy off policy"),
        ("GPT4 GPT-4 GPT₄ GPT_4", "gpt 4 gpt 4 gpt 4 gpt 4"),
        ("Q^* SAP^{2} S^3 S³", "q sap 2 s 3 s 3"),
        ("10⁶ 10^{6} 106 10¹²", "10 6 10 6 106 10 12"),
        ("Qwen2.5-Math 3D", "qwen 2.5 math 3 d"),
        ("C++ C\\# F# C++20 a++b", "c++ c# f# c++ 20 a b"),
        ("ﬁne straße Øre æon", "fine strasse ore aeon"),
        ("１２ ½ ① Foo™", "12 1 2 1 foo"),
        ("大模型 LLM模型 ガ 한국", "大 模 型 llm 模 型 ガ 한 국"),
        ("हिन्दी", "हिन्दी"),
        ("İstanbul ﷺx", "istanbul صلى الله عليه وسلمx"),
        ("\u0301 \ud800 …", ""),
    ],
)
def test_signs_between_and_around_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_say_where_they_stand() -> None:
    text = "On R{\\\"o}ssler's \\alpha-flow (Ö\u0301)"
    assert list(words(text)) == [
        Word("on", 0, 2),
        Word("rossler", 3, 14),
        Word("alpha", 17, 23),
        Word("flow", 24, 28),
        Word("o", 30, 32),
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Almost-linear RNNs for R\\\"ossler's $\\alpha$-flow: part 2.",
        "almost linear rnns for Rössler’s α flow – Part 2",
        "ALMOST–LINEAR  RNNs (for) {R}össler \\alpha flow, part2",
        "Almostlinear RNN\u200bs for Rossler alpha-flow part 2",
    ],
)
def test_one_title_has_one_fingerprint(other: str) -> None:
    assert fingerprint(other) == fingerprint("Almost-Linear RNNs for Rössler's α-Flow: Part 2")


@given(st.text("aZ -.,:!?()[]_/\t\n“–’'\\{+#é大\x7f37", max_size=20))
def test_a_fingerprint_is_made_of_the_folded_words(title: str) -> None:
    joined = "".join("".join(title.split()).casefold() if not fold(title) else fold(title).split())

    assert fingerprint(title).replace(" ", "") == joined


def test_fingerprints_keep_titles_apart() -> None:
    assert fingerprint("Part 1 2") != fingerprint("Part 12")
    assert fingerprint("GPT-4") != fingerprint("GPT-5")
    assert fingerprint("¿?") == fingerprint("¿ ?")
    assert fingerprint("¿?") != fingerprint("¡!")
    assert fingerprint(" ") == ""


TROUBLE = st.text(alphabet=list("aZé1. \\{}\"'’cvlLoi+#$^_-αß²\u0308大㎒’s\n"), max_size=60)


@given(st.one_of(TROUBLE, st.text(max_size=60)))
def test_any_text_is_read(text: str) -> None:
    found = list(words(text))
    assert forms(text) == [word.form for word in found]
    assert all(word.form and not word.form.isspace() for word in found)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    starts = [word.start for word in found]
    assert starts == sorted(starts)


@given(st.one_of(TROUBLE, st.text("a’s\\c \xa0\u2028\x85\x1c\u200b1", max_size=30)))
def test_pieces_have_the_words_of_the_text(text: str) -> None:
    assert [form for piece in pieces(text) for form in forms(piece)] == forms(text)


@given(st.one_of(TROUBLE, st.text(max_size=60)))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "part", ["\\", "{", "a", "é", "a'", '\\"', "1.", "a\\c ", "α", "}{", "\\a", "C++", "大", "’s"]
)
def test_time_grows_with_length_only(part: str) -> None:
    def seconds(times: int) -> float:
        text = part * times
        begin = time.process_time()
        forms(text)
        return time.process_time() - begin

    # Quadratic work would be 64 times more.
    assert seconds(32_000) < 24 * max(seconds(4_000), 0.002)
