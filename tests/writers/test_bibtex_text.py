from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.readers.tex_text import decoded
from desktop.writers.bibtex_text import address, escaped, is_balanced, title

TEX = st.lists(st.sampled_from([*"ab A{}$\\&%#_^~@", '\\"o', "$x$", "\\{", "@a{"]), max_size=14)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50% of A & B_1 #2 for $5", r"50\% of A \& B\_1 \#2 for \$5"),
        (r"already \% and \& \alpha R\"ossler", r"already \% and \& \alpha R\"ossler"),
        ("$a_1 & b$ c_2", r"$a_1 & b$ c\_2"),
        ("x^2 ~ y \\", r"x\textasciicircum{}2 \textasciitilde{} y \textbackslash{}"),
        ("open { only", r"open \textbraceleft{} only"),
        ("} $a_{1$", r"\textbraceright{} $a_\lbrace 1$"),
        ("{Kept} \\{as\\}", "{Kept} \\{as\\}"),
        ("@article{x}", "{@}article{x}"),
        ("bell\x07", "bell"),
    ],
)
def test_signs_are_escaped_outside_maths(text: str, expected: str) -> None:
    assert escaped(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorting socks", "Sorting socks"),
        ("GANs and RNNs Sort socks", "{GANs} and {RNNs Sort} socks"),
        ("iPhones", "{iPhones}"),
        ("on $O(N)$ \\emph{All} x", r"on {$O(N)$ \emph{All}} x"),
        ("\\emph{All} x", r"{{\emph{All}}} x"),
        ("a {Kept Group} b", "a {{Kept Group}} b"),
        ("for A or $a B$ c", "for {A} or {$a B$} c"),
        ("", ""),
    ],
)
def test_capitals_are_protected(text: str, expected: str) -> None:
    assert title(text) == expected


@settings(max_examples=50)
@given(TEX.map("".join))
def test_braces_always_have_their_partners(text: str) -> None:
    assert is_balanced(escaped(text))
    assert is_balanced(title(text))
    assert decoded(title(text)) == decoded(escaped(" ".join(text.split())))


def test_an_address_stays_but_for_what_would_end_the_field() -> None:
    assert address("https://a.org/x_y%20&z={1}") == "https://a.org/x_y%20&z=%7B1%7D"
