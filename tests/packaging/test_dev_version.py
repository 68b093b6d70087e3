"""What release this is."""

from __future__ import annotations

import ast

import pytest

import desktop
import dev_version


def test_the_number_is_that_of_the_app() -> None:
    assert dev_version.version() == desktop.__version__


def test_the_moment_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")

    assert dev_version.moment() == 1234567890


def test_the_moment_does_not_change_from_call_to_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert dev_version.moment() == dev_version.moment() > 1_700_000_000


@pytest.mark.parametrize(
    ("given", "page"),
    [
        ("https://example.org/a/carrel", "https://example.org/a/carrel"),
        ("https://example.org/a/carrel.git", "https://example.org/a/carrel"),
        ("https://example.org/a/carrel/", "https://example.org/a/carrel"),
        ("https://person:word@example.org/a/carrel", ""),
        ("/srv/carrel", ""),
        ("git@example.org:a/carrel.git", ""),
    ],
)
def test_only_a_page_that_anybody_can_open_is_an_address(
    given: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARREL_ADDRESS", given)

    assert dev_version.address() == page


def test_windows_is_told_of_four_numbers() -> None:
    text = dev_version.windows_resource()

    tree = ast.parse(text, mode="eval")
    numbers = [
        ast.literal_eval(keyword.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "filevers"
    ]
    assert [".".join(map(str, one[:3])) for one in numbers] == [desktop.__version__]
    assert len(numbers[0]) == 4
