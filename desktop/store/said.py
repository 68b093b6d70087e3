"""What digests say of papers that the person corrected, and the corrections, as rows hold them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from peewee import SqliteDatabase

from desktop.model.correction import NOTHING_SAID, PARTS, Corrected, Corrections, Field
from desktop.model.paper import Facts
from desktop.store.papers import authors_of, facts_of, links_of, read_values, said_of
from desktop.store.rows import among, answers, column, fetch, listed, pairs
from desktop.store.tables import CorrectionRow, EarlierTitleRow, PaperRow, SaidRow

_WITHOUT = "without"
_ALONE = """
    SELECT paper FROM correction WHERE paper NOT IN (SELECT paper FROM said)
    UNION SELECT paper FROM said WHERE paper NOT IN (SELECT paper FROM correction)
"""


def corrected_among(papers: Iterable[int]) -> dict[int, Corrected]:
    """Return those of the papers that the person corrected."""
    ids = list(papers)
    said = said_of(ids)
    if not said:
        return {}
    rows = CorrectionRow.select(CorrectionRow.paper, CorrectionRow.field, CorrectionRow.value)
    fields: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for paper, field, value in answers(rows.where(among(CorrectionRow.paper, ids))):
        fields[paper][field] = value
    return {
        paper: Corrected(facts, _corrections_in(fields[paper])) for paper, facts in said.items()
    }


def called(fingerprints: Iterable[str]) -> list[int]:
    """Return the papers that digests call by one of these titles, whatever the person does."""
    return column(SaidRow.select(SaidRow.paper).where(listed(SaidRow.fingerprint, fingerprints)))


def is_anything_said() -> bool:
    """Say whether any paper was corrected."""
    return bool(SaidRow.select().exists())


def keep_said(paper: int, facts: Facts) -> None:
    """Write what digests say of a paper that the person corrected."""
    # Its patterns take long to prepare.
    from desktop.model.folding import fingerprint

    values = {"facts": _written(facts._asdict()), "fingerprint": fingerprint(facts.title)}
    if not SaidRow.update(values).where(SaidRow.paper == paper).execute():
        SaidRow.insert(paper=paper, **values).execute()


def keep_earlier_title(paper: int, before: str, after: str) -> None:
    """Remember what a paper was called until now: notes may link to it by that title."""
    from desktop.model.folding import fingerprint

    name = fingerprint(before)
    if name in ("", fingerprint(after)):
        return
    kept = EarlierTitleRow.select().where(
        EarlierTitleRow.paper == paper, EarlierTitleRow.fingerprint == name
    )
    if not kept.exists():
        EarlierTitleRow.insert(paper=paper, fingerprint=name).execute()


def forget_corrections(paper: int) -> None:
    """Forget what the person said of a paper, and what digests said in its place."""
    for table in (CorrectionRow, SaidRow):
        table.delete().where(table.paper == paper).execute()


def keep_corrections(paper: int, corrections: Corrections, at: str) -> None:
    """Write what the person corrected of a paper; `at` is the moment of what is new in it."""
    wanted = {field.value: _written_field(corrections, field) for field in corrections.fields}
    kept = CorrectionRow.select(CorrectionRow.field, CorrectionRow.value)
    there = dict(pairs(kept.where(CorrectionRow.paper == paper)))
    for field in sorted(there.keys() | wanted.keys()):
        row = (CorrectionRow.paper == paper) & (CorrectionRow.field == field)
        if field not in wanted:
            CorrectionRow.delete().where(row).execute()
        elif field not in there:
            CorrectionRow.insert(paper=paper, field=field, value=wanted[field], at=at).execute()
        elif there[field] != wanted[field]:
            CorrectionRow.update(value=wanted[field], at=at).where(row).execute()


def corrections_astray(db: SqliteDatabase) -> list[str]:
    """Return which papers do not show what digests say with the corrections over it."""
    wrong = {paper for (paper,) in fetch(db, _ALONE)}
    ids = column(SaidRow.select(SaidRow.paper))
    authors, links = authors_of(ids), links_of(ids)
    shown = {
        row.id: facts_of(row, authors[row.id], links[row.id])
        for row in PaperRow.select().where(among(PaperRow.id, ids))
    }
    for paper in ids:
        try:
            is_right = corrected_among([paper])[paper].facts == shown.get(paper)
        except (AttributeError, KeyError, TypeError, ValueError):
            is_right = False  # neither what was said nor what was corrected can be read
        if not is_right:
            wrong.add(paper)
    return [f"paper {paper} does not show what was corrected" for paper in sorted(wrong)]


def _corrections_in(fields: Mapping[str, str]) -> Corrections:
    """Return corrections from what is written of each field."""
    values: dict[str, Any] = {}
    for text in fields.values():
        values |= read_values(text)
    without = values.pop(_WITHOUT, ())
    facts = NOTHING_SAID._replace(**values)
    return Corrections(facts, frozenset(map(Field, fields)), without)


def _written_field(corrections: Corrections, field: Field) -> str:
    values = {name: getattr(corrections.facts, name) for name in PARTS[field]}
    if field is Field.LINKS:
        values[_WITHOUT] = corrections.without
    return _written(values)


def _written(values: dict[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
