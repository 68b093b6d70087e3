"""What is known of a paper after another digest told of it: gaps are filled, nothing is lost."""

from __future__ import annotations

from desktop.model.folding import fingerprint, forms
from desktop.model.paper import Facts

_DOTS = ("…", "...")
# However much punctuation and TeX it may hold, a repeated title is not longer than that.
_TIMES_A_TITLE = 4
# An abstract that is told in another spelling is only taken when it goes on for so many words.
_WORDS_MORE = 5


def enriched(known: Facts, told: Facts) -> Facts:
    """Return the known facts with what was missing filled in from another digest.

    What is known stays, but for some cases in which the other digest plainly knows better: a title
    or an abstract that broke off, authors of whom only the first or the initials were known, a
    date that was guessed or less precise, and counts of votes and comments, which only grow.
    """
    published, guessed = _better_date(known, told)
    return known._replace(
        title=_whole_title(known.title, told.title),
        abstract=_longer(known, told),
        authors=told.authors if _names_more(known.authors, told.authors) else known.authors,
        author_count=known.author_count or told.author_count,
        organization=known.organization or told.organization,
        published=published,
        published_guessed=guessed,
        comments=_most(known.comments, told.comments),
        upvotes=_most(known.upvotes, told.upvotes),
        arxiv_id=known.arxiv_id or told.arxiv_id,
        doi=known.doi or told.doi,
        urls=(*known.urls, *(url for url in told.urls if url not in known.urls)),
    )


def has_abstract(facts: Facts) -> bool:
    """Say whether there is an abstract that says more than the title."""
    if len(facts.abstract) > _TIMES_A_TITLE * len(facts.title):
        return True
    return bool(facts.abstract) and fingerprint(facts.abstract) != fingerprint(facts.title)


def _whole_title(known: str, told: str) -> str:
    if not known.strip():
        return told
    stem = fingerprint(known)
    is_cut = bool(stem) and known.rstrip().endswith(_DOTS) and not told.rstrip().endswith(_DOTS)
    return told if is_cut and fingerprint(told).startswith(stem) else known


def _longer(known: Facts, told: Facts) -> str:
    """Return the abstract, or the one told of if it is the same and goes on."""
    if not known.abstract or not has_abstract(known):
        return told.abstract if has_abstract(told) or not known.abstract else known.abstract
    if len(told.abstract) <= len(known.abstract):
        return known.abstract
    is_longer = told.abstract.startswith(known.abstract.rstrip(" .…"))
    return told.abstract if is_longer or _goes_on(known.abstract, told.abstract) else known.abstract


def _goes_on(known: str, told: str) -> bool:
    """Say whether a text begins with the words of another one, however spelt, and goes on."""
    first, whole = forms(known), forms(told)
    if known.rstrip().endswith(_DOTS):
        first = first[:-1]  # which may be half a word
    return len(whole) >= len(first) + _WORDS_MORE and whole[: len(first)] == first


def _names_more(known: tuple[str, ...], told: tuple[str, ...]) -> bool:
    """Say whether a list of authors is the other one continued, or with the names in full."""
    if len(told) < len(known) or told == known:
        return False
    return all(map(_is_short_for, known, told))


def _is_short_for(short: str, name: str) -> bool:
    """Say whether a name is another one, or has initials where that one has names."""
    if short == name:
        return True
    *initials, family = forms(short) or [""]
    *names, other_family = forms(name) or [""]
    if family != other_family or not initials or not names:
        return False
    are_initials = all(len(one) == 1 for one in initials)
    return are_initials and len(names[0]) > 1 and names[0].startswith(initials[0])


def _most(known: int | None, told: int | None) -> int | None:
    counts = [count for count in (known, told) if count is not None]
    return max(counts, default=None)


def _better_date(known: Facts, told: Facts) -> tuple[str | None, bool]:
    if told.published is None:
        return known.published, known.published_guessed
    is_better = (
        known.published is None
        or (known.published_guessed and not told.published_guessed)
        or (
            known.published_guessed == told.published_guessed
            and told.published.startswith(known.published)
        )
    )
    if is_better:
        return told.published, told.published_guessed
    return known.published, known.published_guessed
