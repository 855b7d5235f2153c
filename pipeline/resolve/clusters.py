"""Which of many things are one: pairs that belong together make groups, as far as nothing forbids it."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Clusters(Generic[T]):
    """Groups that grow by `join`; two that hold members of a parted pair never become one (union–find).

    The groups do not depend on the order of the members, only on that of the calls of `join`.
    """

    def __init__(self, parted: Iterable[tuple[T, T]] = ()) -> None:
        self._parent: dict[T, T] = {}
        self._apart: dict[T, set[T]] = {}  # roots that a root may not join
        for one, other in parted:
            self.part(one, other)

    def root(self, member: T) -> T:
        """The member that stands for the group of `member`."""
        parent = self._parent.setdefault(member, member)
        while parent != self._parent[parent]:
            self._parent[parent] = self._parent[self._parent[parent]]
            parent = self._parent[parent]
        self._parent[member] = parent
        return parent

    def part(self, one: T, other: T) -> None:
        """Keep the groups of the two apart from now on. Raises `ValueError` where they are one already."""
        first, second = self.root(one), self.root(other)
        if first == second:
            raise ValueError(f"{one!r} and {other!r} are joined already")
        self._apart.setdefault(first, set()).add(second)
        self._apart.setdefault(second, set()).add(first)

    def join(self, one: T, other: T) -> bool:
        """Make the groups of the two one; false where something keeps them apart."""
        first, second = self.root(one), self.root(other)
        if first == second:
            return True
        if second in self._apart.get(first, ()):
            return False
        self._parent[second] = first
        self._inherit(first, second)
        return True

    def _inherit(self, first: T, second: T) -> None:
        for stranger in self._apart.pop(second, set()):
            self._apart[stranger].discard(second)
            self._apart[stranger].add(first)
            self._apart.setdefault(first, set()).add(stranger)
