"""What the contents of an edited article say of one activity."""

from typing import Any

import pytest

from pipeline.resolve.events_tracks import latest, tracks
from tests.resolve.event_rows import report, rows


def content(number: int, ordinal: int = 1, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    name = f"a-{ordinal}@{number}"
    return report("a", **fields) | {"mention_id": name, "content": number, "ordinal": ordinal, "is_past": True}


TRACKS: dict[str, tuple[list[dict[str, Any]], list[int]]] = {
    "a corrected day": ([content(1, day=0), content(2, day=30)], [0, 0]),
    "another type, the only activity before and after": ([content(1), content(2, types=["award"])], [0, 0]),
    "one more before it": (
        [content(1, day=0), content(2, types=["training"], day=3), content(2, 2, day=0)],
        [0, 1, 0],
    ),
    "they change places": (
        [content(1, day=0), content(1, 2, day=9), content(2, day=9), content(2, 2, day=0)],
        [0, 1, 1, 0],
    ),
    "two with nothing in common": (
        [content(1), content(2, types=["training"]), content(2, 2, types=["contest"])],
        [0, 1, 2],
    ),
    "gone and back": ([content(1), content(3)], [0, 0]),
    "another article": ([report("b"), content(1), content(2)], [0, 1, 1]),
}


@pytest.mark.parametrize(("contents", "expected"), TRACKS.values(), ids=TRACKS)
def test_contents_are_followed(contents: list[dict[str, Any]], expected: list[int]) -> None:
    assert tracks(rows(*contents)).tolist() == expected


def test_the_latest_content_speaks_for_a_track() -> None:
    reverted = [content(1) | {"is_past": False}, content(2), content(3)]
    for contents, expected in ((reverted, {0: 0}), (reverted[1:], {0: 1})):
        found = rows(*contents)
        assert latest(found, tracks(found)) == expected
