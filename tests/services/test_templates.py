from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.paper import Paper
from desktop.services import templates
from desktop.services.templates import EXAMPLE, LONGEST, Fault, render, written
from desktop.writers.paper_fields import paper_fields
from tests.writers.papers import BARE, FULL

PAPERS = [paper_fields(paper) | {"key": paper.key} for paper in (FULL, BARE)]


def test_a_template_writes_what_it_says() -> None:
    assert render(
        "{% for paper in papers %}{{ paper.key }}: {{ paper.title }}\n{% endfor %}", PAPERS
    ) == (f"quill2024tides: {FULL.title}\nbare: Bare\n")
    assert render("{{ papers[0].title|markdown }}", PAPERS) == (
        "Tides in \\*Teacups\\*: A 50% Study of GANs with $O(N_1)$"
    )
    assert render('{{ "=1"|csv }} {{ "a%"|bibtex }} {{ "no"|yaml }}', PAPERS) == '\'=1 a\\% "no"'
    assert "- Bare (unknown, None)" in str(render(EXAMPLE, PAPERS))


@pytest.mark.parametrize(
    ("template", "line", "words"),
    [
        ("a\n{% for x in %}", 2, "Expected an expression"),
        ("a\nb\n{{ paper.title }}", 3, "'paper' is undefined"),
        ("\n{{ papers[0].nothing }}", 2, "no attribute 'nothing'"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("{{ papers|nothing }}", 1, "No filter named 'nothing'"),
        ("x" * (LONGEST + 1), None, "more than"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(template: str, line: int | None, words: str) -> None:
    fault = render(template, PAPERS)

    assert isinstance(fault, Fault)
    assert (fault.line, words in fault.text) == (line, True), fault


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ papers.__class__.__base__.__subclasses__() }}",
        "{{ papers.append(1) }}",
        "{{ cycler.__init__.__globals__.os.system('x') }}",
        "{{ ''.format.__globals__ }}",
        "{{ '{0.__class__}'.format(papers) }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{{ range(10000000)|list }}",
        "{{ open('/etc/passwd') }}",
    ],
)
def test_a_template_reaches_nothing_but_its_papers(template: str) -> None:
    answer = render(template, PAPERS)

    assert isinstance(answer, Fault) or not re.search("class|root:", answer), answer


def test_it_runs_in_a_process_of_its_own(papers: Sequence[Paper]) -> None:
    assert written("{{ papers|length }}", papers) == "2"
    with pytest.raises(UsageProblem, match="Line 2 of the template: Expected"):
        written("\n{{ }}", papers)


@pytest.mark.parametrize(
    "template",
    [
        "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(99) %}"
        "{% endfor %}{% endfor %}{% endfor %}",
        "{{ 'x' * 10**10 }}",
        "{% set x = 9**(9**9) %}",
    ],
)
def test_what_takes_too_long_or_too_much_is_ended(papers: Sequence[Paper], template: str) -> None:
    with pytest.raises(UsageProblem, match="too"):
        written(template, papers, patience=1)


def test_a_template_cannot_write_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "MOST_WRITTEN", 100)

    answer = render("{% for a in range(99) %}{{ a }}, {% endfor %}", PAPERS)
    assert isinstance(answer, Fault)
    assert "too much" in answer.text


@pytest.fixture
def papers() -> list[Paper]:
    return [FULL, BARE]
