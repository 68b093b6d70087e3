from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.tex_text import decoded, verbatim
from tests.readers.ledgers import unhurried


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"M{\"o}ss \& {Fern}", "Möss & Fern"),
        (r"\'{\i} \'\i{} \v{S} \v c {\v c} \c{c} \H{o} \'{\^e}", "í í Š č č ç ő ế"),
        (r"Stra{\ss}e, {\O}re, \L{}ód\'z, \o re, {\AA}s", "Straße, Øre, Łódź, øre, Ås"),
        (r"{\'{E}}t{\'e}, Fen{\H o}s, \"{U}ber, \'{\relax e}", "Été, Fenős, Über, é"),
        (r"\emph{Bogs {\it and} fens} \textsuperscript{2} {\bf x}", "Bogs and fens 2 x"),
        (r"{{Deep}} {{Bogs}}", "Deep Bogs"),
        (r"pages 1--2, a~fen --- ``wet''", "pages 1–2, a fen — “wet”"),
        (r"50\% of $5, \$7 and \#1\_a", "50% of $5, $7 and #1_a"),
        (r"{\textendash} \textohm{} \guillemotleft x\guillemotright{} \TeX", "– Ω «x» TeX"),
        (r"\noopsort{1973}On \href{http://example.org}{bogs} \textcolor{red}{now}", "On bogs now"),
        (r"\alpha decay {\~{}} {\^{}}", "α decay ~ ^"),
        (r"a{\textless}b{\textgreater} \textbar{} I\textasciicircum{}2", "a<b> | I^2"),
        (r"\textalpha-moss, 5\,{\textmu}m \lq wet\rq{}", "α-moss, 5 μm ‘wet’"),
        (r"Mos{\ocirc{u}} Fen{\cprime}, Reed\cprime s", "Mosů Fenʹ, Reedʹs"),
        ("wrapped\n\tlines ", "wrapped lines"),
        ("no TeX at all: 100%", "no TeX at all: 100%"),
    ],
)
def test_what_is_written_in_tex_is_what_it_prints(tex: str, text: str) -> None:
    assert decoded(tex) == text


@pytest.mark.parametrize(
    "text",
    ["$\\alpha_{1}$ and $$x \\leq 2$$", r"\(x^{2}\) of", r"$O(n\log{n})$ bogs", r"$\pm$0.1 $<$5"],
)
def test_maths_stays_as_it_is(text: str) -> None:
    assert decoded(text) == text


@pytest.mark.parametrize("text", [r"\frac{a}{b} of \unknown{x}", "fm^{-3} and x_{ij}"])
def test_what_is_not_known_stays_with_its_braces(text: str) -> None:
    assert decoded(text) == text


def test_tex_that_was_escaped_is_read_twice() -> None:
    tex = r"\textbackslash emph\{wet\} bogs of \$\textbackslash mathcal\{O\}(n)\$"
    assert decoded(tex) == r"wet bogs of $\mathcal{O}(n)$"
    assert decoded(r"{\textbackslash}emph\{wet\}") == "wet"
    assert decoded(r"M$\backslash$'oss of {\$}$\backslash$alpha{\$}") == r"Móss of $\alpha$"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        (r"http://example.org/\~{}fen/a\_b{\_}c\%20", "http://example.org/~fen/a_b_c%20"),
        (r"\url{http://example.org/a--b}", "http://example.org/a--b"),
        (r"http://example.org/{\textasciitilde}fen", "http://example.org/~fen"),
        (r"10.1000/moss\_5", "10.1000/moss_5"),
        ("http://example.org/~fen", "http://example.org/~fen"),
    ],
)
def test_addresses_lose_their_escapes_alone(written: str, address: str) -> None:
    assert verbatim(written) == address


@pytest.mark.parametrize(
    "part", ["{", "\\'", "$x ", r"\( a", "\\a", r"\foo{", "}", "\\textbackslash}"]
)
def test_long_runs_take_linear_time(part: str) -> None:
    text = part * (50_000 // len(part))
    start = time.process_time()
    decoded(text)
    verbatim(text)
    assert time.process_time() - start < 1


@unhurried
@given(st.text(alphabet="\\{}$~-'`^\"_abciov \n", max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    decoded(text)
    verbatim(text)
