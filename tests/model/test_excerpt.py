"""Excerpts as values."""

from __future__ import annotations

from desktop.model.excerpt import Excerpt, Source


def test_an_excerpt_shows_the_abstract_unless_it_says_otherwise() -> None:
    assert Excerpt().source is Source.ABSTRACT
