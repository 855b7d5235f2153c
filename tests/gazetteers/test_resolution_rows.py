"""The gazetteers of resolution: no row twice, offices and forms that the other tables know."""

from gazetteers.folding import fold
from gazetteers.loader import OF_THE_REGISTRY, folder
from gazetteers.offices import common_words, office_ranks
from gazetteers.people import office_synonyms, titles
from gazetteers.unit_forms import unit_forms


def test_the_tables_are_there() -> None:
    assert {path.name for path in folder().iterdir()} >= OF_THE_REGISTRY


def test_no_unit_form_twice() -> None:
    forms = [fold(row.words) for row in unit_forms()]
    assert sorted(forms) == sorted(set(forms))


def test_heads_say_where_their_name_is_one_unit_s_alone() -> None:
    scopes = {
        "national", "province", "district", "city", "local", "school", "part", "organ", "body",
    }  # fmt: skip
    assert {row.scope for row in unit_forms() if row.role in ("head", "type")} == scopes
    assert {row.scope for row in unit_forms() if row.role == "mark"} == {"province", "city", "district", "commune"}


def test_ranks_are_of_known_offices() -> None:
    known = {fold(row.form) for row in titles()} | {fold(row.same_as) for row in office_synonyms()}
    assert sorted(office_ranks().keys() - known) == []


def test_common_words_are_folded() -> None:
    surnames, given = common_words()
    assert all(word == fold(word) for word in surnames | given)
    assert len(surnames) == 25
