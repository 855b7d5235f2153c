"""The gazetteers of people, awards and targets: no row twice, none that can never match."""

import pytest

from gazetteers.awards import award_cues, award_forms, counted_nouns
from gazetteers.folding import fold
from gazetteers.people import honorifics, namesakes, office_synonyms, organisation_words, surnames, titles
from gazetteers.targets import target_cues

FORMS = {
    "honorifics": [row.form for row in honorifics()],
    "titles": [row.form for row in titles()],
    "organisation_words": [row.form for row in organisation_words()],
    "office_synonyms": [row.form for row in office_synonyms()],
    "award_forms": [row.form for row in award_forms()],
    "award_cues": [row.form for row in award_cues()],
    "counted_nouns": [row.noun for row in counted_nouns()],
    "target_cues": [f"{row.form} as {row.kind}" for row in target_cues()],
    "surnames": [row.name for row in surnames()],
    "namesakes": [row.name for row in namesakes()],
}


@pytest.mark.parametrize("name", FORMS)
def test_no_row_twice(name: str) -> None:
    folded = [fold(form) for form in FORMS[name]]
    assert sorted(folded) == sorted(set(folded))


@pytest.mark.parametrize("name", ["honorifics", "titles", "organisation_words", "award_forms", "award_cues"])
def test_forms_are_in_lower_case(name: str) -> None:
    assert [form for form in FORMS[name] if form != form.lower()] == []


@pytest.mark.parametrize("name", ["surnames", "namesakes"])
def test_names_begin_with_a_capital(name: str) -> None:
    assert [form for form in FORMS[name] if not form[0].isupper()] == []


def test_every_people_of_the_country_has_its_surnames() -> None:
    peoples = " ".join(row.people for row in surnames())
    for people in ("Tày", "Thái", "Mông", "Dao", "Khmer", "Chăm", "Gia Rai", "Ê Đê", "Ba Na", "Cơ Tu", "Hoa", "Raglai"):
        assert people in peoples
