"""A fuzzer of the readers that follows their code: inputs that reach new lines are kept and varied.

`fuzz_readers.py [--minutes N] [--reader NAME] [--out FOLDER]` varies the sample of the package, the
samples in the tests, and those that `CARREL_SAMPLES` names. It reports exceptions, lines missing
in a ledger, more than a second for each 100 KB, and memory out of proportion, and keeps the
smallest input for each in a file. `fuzz_readers.py FILE…` tries such files again.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING

from desktop.model.errors import ReadProblem
from desktop.readers.reader import Reader
from desktop.readers.registry import READERS, reader_for, reader_named
from desktop.readers.source import Source
from fuzz_inputs import seeds, varied
from tests.readers.ledgers import read_source

if TYPE_CHECKING:
    from _typeshed import TraceFunction

ROOT = Path(__file__).resolve().parent.parent
READERS_FOLDER = str(ROOT / "desktop" / "readers")
# Most inputs are small, since a step of the fuzzer follows every line; a few are as long as files.
SMALL, LARGE = 6_000, 150_000
LARGE_ONE_IN, OTHER_READER_ONE_IN = 40, 3
LEAST_SECONDS, SECONDS_PER_BYTE = 1.0, 1 / 100_000
MOST_MEMORY, MEMORY_PER_BYTE = 60_000_000, 300
TRIES_TO_SHRINK = 150


class Slow(BaseException):
    """A reader takes longer than it may. No reader may catch it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a reader, and the input that shows it."""

    reader: str
    kind: str
    where: str
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Fuzzer:
    """The inputs so far, the lines of code that they reach, and the faults that they show."""

    chance: random.Random
    seeds: list[bytes]
    only: Reader | None = None
    reached: set[tuple[CodeType, int]] = field(default_factory=set)
    faults: dict[tuple[str, str, str], Fault] = field(default_factory=dict)
    runs: int = 0

    def step(self) -> Fault | None:
        """Try one input; return its fault if that is one that was not seen before."""
        self.runs += 1
        is_large = self.chance.randrange(LARGE_ONE_IN) == 0
        data = varied(self.chance, self.seeds, LARGE if is_large else SMALL, grown=is_large)
        reader = self._reader(data)
        if reader is None:
            return None
        fault = check(reader, data)
        if fault is None:
            if not is_large and self._reaches_more(reader, data):
                self.seeds.append(data)
            return None
        key = fault.reader, fault.kind, fault.where
        if key in self.faults:
            return None
        self.faults[key] = fault
        return fault

    def _reader(self, data: bytes) -> Reader | None:
        if self.only or self.chance.randrange(OTHER_READER_ONE_IN) == 0:
            return self.only or self.chance.choice(READERS)
        try:
            with limited(LEAST_SECONDS + len(data) * SECONDS_PER_BYTE):
                return reader_for(Source.from_bytes(data, "fuzz"))
        except ReadProblem:
            return self.chance.choice(READERS)
        except (Slow, Exception):  # noqa: BLE001 - whose fault it is shows when each is asked
            return next((one for one in READERS if check(one, data)), None)

    def _reaches_more(self, reader: Reader, data: bytes) -> bool:
        before = len(self.reached)
        with followed(self.reached):
            check(reader, data, in_time=False)
        return len(self.reached) > before


def check(reader: Reader, data: bytes, *, in_time: bool = True) -> Fault | None:
    """Read an input with a reader; return what is wrong, if anything is."""
    seconds = LEAST_SECONDS + len(data) * SECONDS_PER_BYTE
    memory = most_memory()
    kind, where = "", ""
    try:
        with limited(seconds if in_time else 60 * seconds):
            source = Source.from_bytes(data, "fuzz")
            if not 0 <= reader.accepts(source) <= 100:
                kind = "sureness"
            read_source(reader, source)
    except ReadProblem:
        pass
    except Slow as slow:
        kind, where = "slow", place_of(slow)
    except AssertionError as wrong:
        kind, where = "ledger", str(wrong).split("\n", 1)[0][:60] or place_of(wrong)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        kind, where = type(error).__name__, place_of(error)
    if not kind and most_memory() - memory > MOST_MEMORY + MEMORY_PER_BYTE * len(data):
        kind = "memory"
    return Fault(reader.name, kind, where, data) if kind else None


def place_of(error: BaseException) -> str:
    """Return the last place in the readers that an error came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if one.filename.startswith(READERS_FOLDER)]
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""


def most_memory() -> int:
    """Return the most bytes that this process ever held."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise Slow in what takes longer, in the time of the processor."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise Slow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def followed(reached: set[tuple[CodeType, int]]) -> Iterator[None]:
    """Note every line of the readers that is reached meanwhile."""

    def line(frame: FrameType, event: str, _value: object) -> TraceFunction | None:
        if event == "line":
            reached.add((frame.f_code, frame.f_lineno))
        return line

    def call(frame: FrameType, _event: str, _value: object) -> TraceFunction | None:
        return line if frame.f_code.co_filename.startswith(READERS_FOLDER) else None

    sys.settrace(call)
    try:
        yield
    finally:
        sys.settrace(None)


def smaller(fault: Fault) -> Fault:
    """Return the same fault with as little input as some tries find."""
    reader, data, size = reader_named(fault.reader), fault.data, len(fault.data) // 2
    for _ in range(TRIES_TO_SHRINK if fault.kind not in ("slow", "memory") else 0):
        for start in range(0, len(data), max(size, 1)):
            shorter = data[:start] + data[start + size :]
            found = check(reader, shorter)
            if found and (found.kind, found.where) == (fault.kind, fault.where):
                data = shorter
                break
        else:
            if size <= 1:
                break
            size //= 2
    return Fault(fault.reader, fault.kind, fault.where, data)


def main() -> int:
    """Fuzz for some minutes, or try files again; say what was found."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="inputs to try again")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--reader", help="the name of the one to try; else all")
    parser.add_argument("--seed", type=int, default=None, help="to do the same again")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz")
    asked = parser.parse_args()
    only = reader_named(asked.reader) if asked.reader else None
    if asked.files:
        return again(asked.files, only)
    # Pauses for garbage would count as the reader's.
    gc.freeze()
    fuzzer = Fuzzer(random.Random(asked.seed), seeds(), only)
    asked.out.mkdir(parents=True, exist_ok=True)
    end, told = time.monotonic() + 60 * asked.minutes, 0.0
    while time.monotonic() < end:
        fault = fuzzer.step()
        if fault:
            keep(smaller(fault), asked.out)
        if time.monotonic() > told + 60:
            told = time.monotonic()
            counts = f"{len(fuzzer.seeds)} inputs, {len(fuzzer.reached)} lines of code"
            print(f"{fuzzer.runs} runs, {counts}, {len(fuzzer.faults)} faults", flush=True)
    print(f"{fuzzer.runs} runs, {len(fuzzer.faults)} faults, in {asked.out}")
    return 1 if fuzzer.faults else 0


def keep(fault: Fault, folder: Path) -> None:
    """Write the input of a fault to a file, and say where."""
    name = f"{fault.reader}-{fault.kind}-{hashlib.sha256(fault.data).hexdigest()[:8]}"
    (folder / name).write_bytes(fault.data)
    size = f"{len(fault.data)} bytes"
    print(f"{fault.reader}: {fault.kind} {fault.where} ({size}): {folder / name}", flush=True)


def again(files: list[Path], only: Reader | None) -> int:
    """Try files with the reader that their names begin with; say what is still wrong."""
    wrong = 0
    for file in files:
        named = [one for one in READERS if file.name.startswith(f"{one.name}-")]
        best = only or max(named, key=lambda one: len(one.name), default=None)
        for reader in [best] if best else READERS:
            fault = check(reader, file.read_bytes())
            if fault:
                wrong += 1
                print(f"{file}: {fault.reader}: {fault.kind} {fault.where}")
    print("all are read" if not wrong else f"{wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
