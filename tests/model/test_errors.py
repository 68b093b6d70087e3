from __future__ import annotations

import inspect
import re

import pytest

from desktop.model import errors
from desktop.model.errors import AppError, LibraryProblem

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if kind.__module__ == errors.__name__
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_problem_carries_a_sentence_for_the_person(kind: type[AppError]) -> None:
    problem = kind("The shelf is wet. Dry it.")

    assert isinstance(problem, AppError)
    assert problem.message == str(problem) == "The shelf is wet. Dry it."


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = re.findall(r"^(│|\s)*[├└]── (\w+)", inspect.getdoc(errors) or "", re.MULTILINE)

    assert {name for _, name in drawn} == {kind.__name__ for kind in KINDS} - {"AppError"}
    below = {kind.__name__ for kind in KINDS if LibraryProblem in kind.__bases__}
    assert {name for indent, name in drawn if indent} == below
