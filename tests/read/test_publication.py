"""Places that say when an article was published, and what is believed."""

from datetime import datetime

import pytest

from models.article import IssueCode
from spiders.cms.shared.publication import Place, published


def at(name: str, moment: str) -> Place:
    return Place(name, datetime.fromisoformat(f"{moment}+07:00"))


CASES: list[tuple[list[Place | None], str | None, IssueCode | None]] = [
    ([at("visible", "2023-10-17T14:20"), at("metadata", "2023-10-17T14:20:31")], "2023-10-17T14:20", None),
    # an edit's time in one place: the two others agree
    (
        [at("visible", "2023-10-17T14:20"), at("metadata", "2023-10-17T14:20"), at("microdata", "2023-10-19T09:00")],
        "2023-10-17T14:20",
        None,
    ),
    (
        [at("microdata", "2023-10-19T09:00"), at("visible", "2023-10-17T14:20"), at("metadata", "2023-10-17T14:20")],
        "2023-10-17T14:20",
        None,
    ),
    # a day and a minute of it
    ([at("visible", "2023-10-17T00:00"), at("metadata", "2023-10-17T14:20")], "2023-10-17T14:20", None),
    ([at("metadata", "2023-10-17T14:20"), at("visible", "2023-10-17T00:00")], "2023-10-17T14:20", None),
    ([at("metadata", "2023-10-17T00:00"), at("visible", "2023-10-17T00:00")], "2023-10-17T00:00", None),
    (
        [at("microdata", "2023-10-17T14:30"), at("visible", "2023-10-17T14:20")],
        "2023-10-17T14:30",
        "published_disagree",
    ),
    ([at("metadata", "2023-10-17T14:20"), at("visible", "2023-10-18T00:00")], "2023-10-17T14:20", "published_disagree"),
    ([None, at("visible", "2023-10-17T14:20")], "2023-10-17T14:20", "published_one_place"),
    # the same place read twice is one place
    ([at("visible", "2023-10-17T14:20"), at("visible", "2023-10-17T14:20")], "2023-10-17T14:20", "published_one_place"),
    ([None, None], None, "published_unknown"),
    ([], None, "published_unknown"),
]


@pytest.mark.parametrize(("places", "moment", "code"), CASES)
def test_two_places_agree_or_there_is_an_issue(
    places: list[Place | None], moment: str | None, code: IssueCode | None
) -> None:
    found, issues = published(places)
    assert (found.isoformat(timespec="minutes") if found else None) == (f"{moment}+07:00" if moment else None)
    assert [issue.code for issue in issues] == ([code] if code else [])
    assert all(place.name in issue.detail for issue in issues for place in places if place)
