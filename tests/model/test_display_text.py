from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.model.display_text import Passage, passages, readable, tamed


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("``Why'' and ``how''", "“Why” and “how”"),
        ("they `think' it's so", "they ‘think’ it's so"),
        (r"R\"ossler, R{\"o}ssler, R\"{o}ssler", "Rössler, Rössler, Rössler"),
        (
            r"Erd\H{o}s, \v{C}ech, \c{c}a, Garc{\'\i}a, Garc\'{\i}a",
            "Erdős, Čech, ça, García, García",
        ),
        (r"\L{}\'od\'z, \o ystein, Stra\ss e, {\aa}r", "Łódź, øystein, Straße, år"),
        (r"it\'s and don\'t", "it’s and don’t"),
        (r"MeV fm^{-3}, 10^6, S^3, Q^*, 30^{\circ}", "MeV fm⁻³, 10⁶, S³, Q*, 30°"),
        (r"H_0, x_1, a_{ij}, M_{\odot}, L_{\rm Edd}", "H₀, x₁, aᵢⱼ, M⊙, L_Edd"),
        (r"\alpha-\beta \sim 5 \times 10^{-2}", "α-β ∼ 5 × 10⁻²"),
        (r"90.0\% of \$5 \& a\_b", "90.0% of $5 & a_b"),
        (r"\mathcal{O}(n^2), \sqrt{T}, \frac{a}{b+c}, \dot{M}", "O(n²), √T, a/(b+c), Ṁ"),
        (r"\textbf{so}, \emph{very} {\em new}, \log x", "so, very new, log x"),
        (r"\left( x \right) and \hat{\mathrm{k}}", "( x ) and k̂"),
        (r"\url{https://a.example/b_{c}}", r"\url{https://a.example/b_{c}}"),
        (r"see \url{https://a.example/x_1}.", "see https://a.example/x_1."),
        (r"\href{https://a.example}{here}", "here (https://a.example)"),
        ("1--2, wait---no, Fig.~3", "1–2, wait—no, Fig.\u00a03"),
    ],
)
def test_bare_tex_reads_as_it_should(stored: str, shown: str) -> None:
    assert readable(stored) == shown


@pytest.mark.parametrize(
    "text",
    [
        r"$\ours{x}$ and $$\begin{cases}a\end{cases}$$",
        r"C:\alpha\beta_1\x.tex and \\host\pi\x_1",
        "`x_1`, `a^2 $b$` and `\\alpha`",
        "$HOME/$USER, A$AP and Ke$ha, $5 (or 6$), 7$ and 8$",
        "The $100 that one pays, and the $200 that two do, are $300",
        r"f''(x) is no quote",
        r"\unknown{x} and \ours",
        "10^{10.9} and _{22-43 GHz}",
        "snake_case_1, __init__, --flag, ^_^, ~30%, a `b` c",
        "https://a.example/x_1--2~z and C--",
        "$5 and $10 for ours_1",
    ],
)
def test_what_is_maths_or_unknown_stays_as_it_is(text: str) -> None:
    assert readable(text) == text


def test_quotes_may_hold_a_formula() -> None:
    assert readable("``order $n$''") == "“order n”"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (r"Sorting in $O(n \log n)$ time", "Sorting in O(n log n) time"),
        (r"$\alpha_{1}$, $$x^{2}$$, \(\beta\), \[\gamma\]", "α₁, x², β, γ"),
        (r"maps $\mathbb{R}^d \to \mathbb R$", "maps ℝᵈ → ℝ"),
        (r"$\mathcal{L}_{\text{CE}}$ and $f_\mathrm{NL}$", "L_CE and f_NL"),
        (r"CO$_2$, 10$^{-3}$, $30^\circ$, $k$-NN, $n$th", "CO₂, 10⁻³, 30°, k-NN, nth"),
        (r"$\frac{a+b}{c}$, $\sqrt{2}$, $\sqrt{s_{NN}}$", "(a+b)/c, √2, √(s_NN)"),
        (r"$x^{n^{2}}$, $10^{10.9}$, $a_{ij,k}$", "x^(n²), 10^(10.9), a_(ij,k)"),
        (r"$\hat{\mathbf{k}}$, $\tilde O(\sqrt T)$, $\bar x$", "k̂, Õ(√T), x̄"),
        (r"$\left\{1, 2\right\}$, $\|x\|_2$, $f''$", "{1, 2}, ‖x‖₂, f″"),
        (r"$\gamma\gamma\to\mu^+\mu^-$, $5\%$, $10{,}000$", "γγ→μ⁺μ⁻, 5%, 10,000"),
        (r"$p$ costs \$5 or 6\$", "p costs $5 or 6$"),
    ],
)
def test_formulas_become_plain_text_where_unicode_has_signs(stored: str, shown: str) -> None:
    assert readable(stored) == shown


def test_passages_tell_formulas_from_what_stands_around_them() -> None:
    assert list(passages(r"Of \$5 or 6\$: $x^2$, \(\ours\) and 3")) == [
        Passage("Of $5 or 6$: "),
        Passage("x²", "x^2"),
        Passage(", "),
        Passage(r"\(\ours\)", r"\ours"),
        Passage(" and 3"),
    ]
    assert list(passages("plain")) == [Passage("plain")]


@given(st.text(alphabet="ab3 .,-/()'", max_size=60))
def test_text_without_tex_stays_as_it_is(text: str) -> None:
    assume("--" not in text)
    assert readable(text) == text


@given(st.lists(st.sampled_from(["a_b", "x_1_y", "__c__", "$7", "C:\\mu\\x_1", "`d_1^2`"])))
def test_names_prices_paths_and_code_stay_as_they_are(words: list[str]) -> None:
    assert readable(" ".join(words)) == " ".join(words)


def test_controls_and_turned_writing_are_left_out() -> None:
    assert tamed("a\u202eb\x00c\u2066d\ufeff e\nf\tg") == "abcd e\nf\tg"


def test_piles_of_accents_are_cut_and_long_words_may_break() -> None:
    assert tamed("e" + "\u0301" * 500) == "e" + "\u0301" * 4
    assert max(len(run) for run in tamed("x" * 3000).split("\u200b")) == 1000
    assert tamed("x" * 3000).replace("\u200b", "") == "x" * 3000


@given(st.text(alphabet="ab \\{}$^_`'\"~-(1", max_size=60))
def test_anything_can_be_shown(text: str) -> None:
    assert isinstance(tamed(readable(text)), str)


@pytest.mark.parametrize(
    "piece",
    ["$", r"\(", "``", "{", "a^{", r"\frac{", "`a", "\\", r"\text ", "$a", "$$a", r"\c ", "x"],
)
def test_hostile_text_takes_no_more_than_its_length_deserves(piece: str) -> None:
    """A quadratic pattern would take minutes here."""
    assert readable(tamed(piece * (100_000 // len(piece))))
