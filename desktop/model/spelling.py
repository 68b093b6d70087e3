"""How far two spellings are apart."""

from __future__ import annotations


def distance(one: str, other: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with the next to get from one to the other.

    Gives up beyond `most` and returns `most + 1`. (The optimal string alignment distance.)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    far = most + 1
    before: list[int] = []
    row = [min(column, far) for column in range(len(other) + 1)]
    for place, letter in enumerate(one, 1):
        low, high = max(1, place - most), min(len(other), place + most)
        new = [far] * (len(other) + 1)
        if place <= most:
            new[0] = place
        for column in range(low, high + 1):
            same = letter == other[column - 1]
            cost = min(row[column - 1] + (not same), row[column] + 1, new[column - 1] + 1)
            if _swapped(one, other, place, column):
                cost = min(cost, before[column - 2] + 1)
            new[column] = cost
        if min(new) > most:
            return far
        before, row = row, new
    return min(row[-1], far)


def _swapped(one: str, other: str, place: int, column: int) -> bool:
    return (
        place > 1
        and column > 1
        and one[place - 1] == other[column - 2]
        and one[place - 2] == other[column - 1]
    )
