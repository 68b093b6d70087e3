"""What an import did, or would do, with each file: as JSON, or as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.cli.printing import papers_in_words
from desktop.model.digest import LineKind, Problem
from desktop.model.errors import ReadProblem
from desktop.model.rule import Rule, deeds_in_words
from desktop.model.sentence import Sentence
from desktop.services.importing import FilePlan, Verdict
from desktop.services.reading import Reading
from desktop.services.ruling import Ruled


def file_fields(path: str, plan: FilePlan | ReadProblem) -> dict[str, Any]:
    """Return what an import did with a file, as JSON; one that could not be read looks the same."""
    if isinstance(plan, ReadProblem):
        return _failed_file_fields(path, plan.message)
    reading = plan.dated.reading
    return {
        "path": path,
        "format": reading.format,
        "papers": len(plan.papers),
        "added": plan.count(Verdict.ADDED),
        "updated": plan.count(Verdict.UPDATED),
        "unchanged": plan.count(Verdict.UNCHANGED),
        "problems": [problem_fields(problem) for problem in reading.problems],
        "digest_date": plan.dated.date,
        "digest_date_guessed": plan.dated.date_guessed,
        "ledger": list(ledger(reading)),
    }


def _failed_file_fields(path: str, message: Sentence) -> dict[str, Any]:
    return {
        "path": path,
        "format": None,
        "papers": 0,
        "added": 0,
        "updated": 0,
        "unchanged": 0,
        "problems": [problem_fields(Problem(message))],
        "digest_date": None,
        "digest_date_guessed": False,
        "ledger": [],
    }


def ledger(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield what each line that is not blank was understood to be.

    The text is given of those that were not understood.
    """
    for number, text in reading.source.lines():
        if not text.strip():
            continue
        lines = reading.lines.at(number)
        entry: dict[str, Any] = {
            "line": number,
            "class": (lines.kind if lines else LineKind.UNKNOWN).value,
            "paper": lines.paper if lines else None,
        }
        if entry["class"] == LineKind.UNKNOWN:
            entry["text"] = text
        yield entry


def problem_fields(problem: Problem) -> dict[str, Any]:
    """Return a problem as JSON."""
    return {"line": problem.line, "text": problem.text}


def file_lines(path: str, plan: FilePlan, *, dry: bool) -> Iterator[str]:
    """Yield what an import did with a file, for a person."""
    date = plan.dated.date or "no date"
    guess = " (year guessed; --digest-date corrects it)" if plan.dated.date_guessed else ""
    yield f"{path}: {plan.dated.reading.label}, {date}{guess}"
    would = "would be " if dry else ""
    added, updated, unchanged = (plan.count(verdict) for verdict in Verdict)
    papers = papers_in_words(len(plan.papers))
    yield f"  {papers}: {added} {would}added, {updated} updated, {unchanged} known"
    yield from (f"  {line}" for line in problem_lines(plan.dated.reading.problems))


def rule_lines(rules: Sequence[Rule], ruled: Ruled, *, dry: bool) -> Iterator[str]:
    """Yield what rules did with the papers that are new, for a person."""
    papers = dict(ruled.by_rule)
    would = "would act" if dry else "acted"
    for rule in rules:
        if rule.id in papers:
            count = papers_in_words(papers[rule.id])
            yield f"rule “{rule.title}” {would} on {count}: {deeds_in_words(rule)}"


def returning_lines(papers: Sequence[int]) -> Iterator[str]:
    """Yield of how many known papers notes and marks would come back, for a person."""
    if sum(papers):
        count = papers_in_words(sum(papers))
        yield f"notes or marks that you changed in files would come back for {count}"


def problem_lines(problems: Sequence[Problem]) -> Iterator[str]:
    """Yield problems for a person."""
    for problem in problems:
        where = f"line {problem.line}: " if problem.line else ""
        yield f"{where}{problem.text}"


def is_understood(reading: Reading) -> bool:
    """Say whether every line of a digest made sense."""
    unknown = any(lines.kind is LineKind.UNKNOWN for lines in reading.lines)
    return not unknown and not reading.problems
