"""Which texts may be near-duplicates: MinHash and locality-sensitive hashing, by datasketch.

Broder, "On the resemblance and containment of documents" (1997); Leskovec, Rajaraman, Ullman, "Mining of Massive
Datasets", ch. 3. Signatures are those of `datasketch.MinHash` (scheme affine32), computed for a whole batch at once:
its own `update_batch` takes 88 µs a text, this 5 µs. The index is `datasketch.MinHashLSH`.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
import numpy.typing as npt
from datasketch import LeanMinHash, MinHash, MinHashLSH

from pipeline.resolve.copies_words import Hashes, Places

PERMUTATIONS = 64
BANDS, ROWS = 16, 4  # texts that share half of their sequences meet with probability 0.64, two thirds: 0.97
_SCHEME = "affine32"
_SEED = 1
_EMPTY = np.uint32(0xFFFFFFFF)
_MIXED = np.array([pow(0x9E3779B97F4A7C15, power, 1 << 64) for power in range(1, ROWS + 1)], np.uint64)
_MOST = 20  # candidates a text; a text met by more is boilerplate, whose first ones are enough to find its group

Signatures = npt.NDArray[np.uint32]


@cache
def _permutations() -> tuple[Hashes, Hashes]:
    first, second = MinHash(num_perm=PERMUTATIONS, seed=_SEED, scheme=_SCHEME).permutations
    return first, second


def _finalised(hashes: Hashes) -> Hashes:
    """MurmurHash3's finaliser, with which the scheme begins."""
    hashes = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashes = (hashes ^ (hashes >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return hashes ^ (hashes >> np.uint32(16))


def signatures(hashes: Hashes, texts: Places, count: int) -> Signatures:
    """The signature of each of `count` texts from their sequences; `texts` ascends. A text without any has no minimum.

    The shape is (count, `PERMUTATIONS`).
    """
    found = np.full((count, PERMUTATIONS), _EMPTY, np.uint32)
    if not len(hashes):
        return found
    begins = np.flatnonzero(np.concatenate(([True], texts[1:] != texts[:-1])))
    mixed = _finalised(hashes)
    for column, (factor, summand) in enumerate(zip(*_permutations(), strict=True)):
        found[texts[begins], column] = np.minimum.reduceat(mixed * factor + summand, begins)
    return found


class _Period:
    """The texts of one period: each signature's first text, and the index over those."""

    def __init__(self) -> None:
        self.firsts: dict[bytes, int] = {}
        self.index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS))


class Earlier:
    """Finds earlier texts that may be near-duplicates, among those of the same and the last period.

    What was published long before is no original of a copy but last year's text, and is forgotten: memory grows with
    the texts of two periods (6 KB each), not with the archive. Texts of no known period are remembered.
    """

    def __init__(self) -> None:
        self._periods: dict[int | None, _Period] = {}

    def met(self, key: int, period: int | None, signature: Signatures) -> list[int]:
        """Keys of earlier texts that may be near-duplicates, ascending, `_MOST` at most; then remember this one.

        Equal signatures are paired with the first of them alone, so that a notice put up a thousand times costs a
        thousand pairs.
        """
        near = self._near(period)
        name = signature.tobytes()
        firsts = [kept.firsts[name] for kept in near if name in kept.firsts]
        home = self._periods.setdefault(period, _Period())
        home.firsts[name] = min([key, *firsts])
        if firsts:
            return [min(firsts)]
        sketch = LeanMinHash(seed=_SEED, hashvalues=signature, scheme=_SCHEME)
        found = sorted({other for kept in near for other in kept.index.query(sketch)})
        home.index.insert(key, sketch, check_duplication=False)
        return found[:_MOST]

    def _near(self, period: int | None) -> list[_Period]:
        if period is not None and period not in self._periods:
            self._periods = {name: kept for name, kept in self._periods.items() if name is None or name >= period - 1}
        names = list(self._periods) if period is None else [None, period - 1, period]
        return [self._periods[name] for name in names if name in self._periods]


def candidates(found: Signatures, periods: Iterable[int | None]) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of texts that may be near-duplicates; texts stand in the order of their publication.

    A text without a sequence is like none.
    """
    earlier = Earlier()
    shared = _shared(found)
    for key, period in enumerate(periods):
        if shared[key]:
            yield from ((other, key) for other in earlier.met(key, period, found[key]))


def _shared(found: Signatures) -> npt.NDArray[np.bool_]:
    """Which texts have a band in common with any other: most have none, and the index need not hold them."""
    shared = np.zeros(len(found), np.bool_)
    for band in range(BANDS):
        keys = found[:, band * ROWS : (band + 1) * ROWS].astype(np.uint64) @ _MIXED
        order = np.argsort(keys)
        alike = np.flatnonzero(keys[order[1:]] == keys[order[:-1]])
        shared[order[alike]] = shared[order[alike + 1]] = True
    shared &= (found != _EMPTY).any(axis=1)
    return shared
