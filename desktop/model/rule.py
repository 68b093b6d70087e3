"""A rule: what is done with new papers that a query finds, as they arrive."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.row import Status

# What a rule may do with a paper that nobody decided about.
MOVES = (Status.LATER, Status.READING, Status.DONE, Status.SKIPPED)


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done with papers that an import adds, if `query` finds them.

    `id` is 0 as long as the library has not kept it; without a `name` it is called by its query.
    It adds `tags`, gives a star, and moves to `status` what would come into the inbox.
    """

    query: str
    tags: tuple[str, ...] = ()
    starred: bool = False
    status: Status | None = None
    name: str = ""
    is_on: bool = True
    id: int = 0

    @property
    def title(self) -> str:
        """What the rule is called."""
        return self.name or self.query

    @property
    def does_nothing(self) -> bool:
        """Whether nothing is said of what is to be done."""
        return not (self.tags or self.starred or self.status)


def deeds_in_words(rule: Rule) -> str:
    """Say in plain English what a rule does, as in “#rl, ★, later”."""
    parts = [f"#{tag}" for tag in rule.tags]
    parts += ["★"] * rule.starred
    parts += [rule.status.value] if rule.status else []
    return ", ".join(parts)
