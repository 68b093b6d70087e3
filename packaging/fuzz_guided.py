"""One target, fuzzed: inputs that reach new code are kept and varied.

`fuzz_guided.py TARGET [--minutes N] [--runs N] [--out FOLDER]` ends at whichever comes first. With
Atheris (libFuzzer for Python) where that is installed, otherwise by the way of `fuzz_readers`. The
input of each fault is kept in a file; `fuzz_guided.py TARGET FILE…` tries such files again.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib
import importlib.util
import os
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING

from fuzz_inputs import varied
from fuzz_readers import Slow, limited

if TYPE_CHECKING:
    from _typeshed import TraceFunction

    from fuzz_targets import Target

ROOT = Path(__file__).resolve().parent.parent
FOLLOWED = ["desktop", "markdown", "ziamath", "latex2mathml", "json"]
MINUTES, RUNS = 60.0, 1_000_000
TELL_EVERY = 60
TRIES_TO_SHRINK = 400


@dataclass(slots=True)
class Fuzzing:
    """What came of the inputs so far; `faults` by what is wrong and where."""

    target: Target
    out: Path
    runs: int = 0
    ended: int = 0
    faults: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def attempt(self, data: bytes) -> None:
        """Try an input; keep it if it shows a fault that was not seen before."""
        self.runs += 1
        found = fault_of(self.target, data)
        if found is None:
            return
        if found[0] == "Slow" and self.target.is_ended:
            self.ended += 1
            return
        if found not in self.faults:
            self.faults[found] = data
            small = smaller(self.target, data, found)
            name = f"{self.target.name}-{hashlib.sha256(small).hexdigest()[:10]}"
            (self.out / name).write_bytes(small)
            print(f"{self.target.name}: {' '.join(found)}: {self.out / name}", flush=True)

    def told(self) -> str:
        """Return the figures in a line."""
        ended = f", {self.ended} ended after their time" if self.ended else ""
        return f"{self.target.name}: {self.runs} runs, {len(self.faults)} faults{ended}"


def fault_of(target: Target, data: bytes) -> tuple[str, str] | None:
    """Try an input; return what is wrong and where, or None."""
    try:
        with warnings.catch_warnings(), limited(target.seconds):
            warnings.simplefilter("ignore")
            target.attempt(data)
    except KeyboardInterrupt:
        raise
    except Slow:
        return "Slow", ""
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        frames = traceback.extract_tb(error.__traceback__)
        ours = [one for one in frames if str(ROOT) in one.filename] or frames
        words = str(error)[:60] if isinstance(error, AssertionError) else ""
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}"
        return type(error).__name__, f"{place} {words}".strip()
    return None


def smaller(target: Target, data: bytes, found: tuple[str, str]) -> bytes:
    """Return as little of an input as shows the same fault, within some tries."""
    size, tries = len(data) // 2, TRIES_TO_SHRINK if found[0] != "Slow" else 0
    while size and tries > 0:
        for start in range(0, len(data), size):
            tries -= 1
            shorter = data[:start] + data[start + size :]
            if fault_of(target, shorter) == found:
                data = shorter
                break
        else:
            size //= 2
    return data


def by_lines(fuzzing: Fuzzing, end: float, runs: int, chance: random.Random) -> None:
    """Fuzz with inputs that reach new lines of the code that is followed."""
    target, seeds = fuzzing.target, fuzzing.target.seeds()
    for seed in seeds:
        fuzzing.attempt(seed)
    reached: set[tuple[CodeType, int]] = set()
    told = time.monotonic()
    while time.monotonic() < end and fuzzing.runs < runs:
        data = varied(chance, seeds, target.longest, grown=chance.randrange(40) == 0)
        before = len(reached)
        with followed(target.folders, reached):
            fuzzing.attempt(data)
        if len(reached) > before:
            seeds.append(data)
        if time.monotonic() > told + TELL_EVERY:
            told = time.monotonic()
            print(f"{fuzzing.told()}, {len(seeds)} inputs, {len(reached)} lines", flush=True)


@contextlib.contextmanager
def followed(folders: tuple[str, ...], reached: set[tuple[CodeType, int]]) -> Iterator[None]:
    """Note every line in some folders that is reached meanwhile."""

    def line(frame: FrameType, event: str, _value: object) -> TraceFunction | None:
        if event == "line":
            reached.add((frame.f_code, frame.f_lineno))
        return line

    def call(frame: FrameType, _event: str, _value: object) -> TraceFunction | None:
        return line if any(one in frame.f_code.co_filename for one in folders) else None

    sys.settrace(call)
    try:
        yield
    finally:
        sys.settrace(None)


def by_libfuzzer(fuzzing: Fuzzing, end: float, runs: int, seed: int | None) -> None:
    """Fuzz with Atheris; it ends the process, so the figures are told here."""
    atheris = importlib.import_module("atheris")
    place = Path(tempfile.mkdtemp(prefix="carrel-fuzz-"))
    for number, data in enumerate(fuzzing.target.seeds()):
        (place / str(number)).write_bytes(data)
    words = place.with_suffix(".dict")
    escaped = ("".join(f"\\x{byte:02x}" for byte in one.encode()) for one in fuzzing.target.words)
    words.write_text("".join(f'"{one}"\n' for one in escaped), encoding="ascii")
    told = [time.monotonic()]

    def attempt(data: bytes) -> None:
        fuzzing.attempt(data)
        now = time.monotonic()
        if now > told[0] + TELL_EVERY:
            told[0] = now
            print(fuzzing.told(), flush=True)
        if now > end or fuzzing.runs >= runs:
            print(fuzzing.told(), flush=True)
            os._exit(1 if fuzzing.faults else 0)

    options = [f"-max_len={fuzzing.target.longest}", "-rss_limit_mb=8000", "-verbosity=0"]
    options += [f"-dict={words}"] * bool(fuzzing.target.words)
    options += [f"-seed={seed}"] * (seed is not None)
    atheris.Setup([sys.argv[0], str(place), *options], attempt)
    atheris.Fuzz()


def main() -> int:
    """Fuzz one target, or try files again; say what was found."""
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("target")
    parser.add_argument("files", nargs="*", type=Path, help="inputs to try again")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--seed", type=int, default=None, help="to do the same again")
    parser.add_argument("--lines", action="store_true", help="without Atheris")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz")
    asked = parser.parse_args()
    is_guided = not asked.lines and importlib.util.find_spec("atheris") is not None
    with _instrumented(is_guided and not asked.files):
        from fuzz_targets import TARGETS
    asked.out.mkdir(parents=True, exist_ok=True)
    fuzzing = Fuzzing(TARGETS[asked.target], asked.out)
    end = time.monotonic() + 60 * asked.minutes
    if asked.files:
        for file in asked.files:
            fuzzing.attempt(file.read_bytes())
    elif is_guided:
        by_libfuzzer(fuzzing, end, asked.runs, asked.seed)
    else:
        by_lines(fuzzing, end, asked.runs, random.Random(asked.seed))
    print(fuzzing.told())
    return 1 if fuzzing.faults else 0


def _instrumented(wanted: bool) -> contextlib.AbstractContextManager[object]:
    """Let what is imported meanwhile tell Atheris which of its branches are taken."""
    if not wanted:
        return contextlib.nullcontext()
    made: contextlib.AbstractContextManager[object] = importlib.import_module(
        "atheris"
    ).instrument_imports(include=FOLLOWED)
    return made


if __name__ == "__main__":
    sys.exit(main())
