"""What the gazetteers of documents and dates promise to the grammar."""

from datetime import date

from gazetteers.documents import document_types, issuer_words, issuing_bodies
from gazetteers.false_friends import date_false_friends
from gazetteers.folding import fold
from gazetteers.holidays import holidays

DECREE_30 = [
    "NQ",
    "QĐ",
    "CT",
    "QC",
    "QyĐ",
    "TC",
    "TB",
    "HD",
    "CTr",
    "KH",
    "PA",
    "ĐA",
    "DA",
    "BC",
    "BB",
    "TTr",
    "HĐ",
    "CV",
    "CĐ",
    "BGN",
    "BTT",
    "GUQ",
    "GM",
    "GGT",
    "GNP",
    "PG",
    "PC",
    "PB",
]  # 28 codes; the 29th form, thư công, has none


def test_the_forms_of_decree_30_are_complete() -> None:
    decree = [row for row in document_types() if row.source.startswith("decree 30/2020/NĐ-CP appendix III")]
    assert len(decree) == 29
    assert [row.code for row in decree if row.code] == DECREE_30


def test_every_body_has_a_code_and_a_name() -> None:
    assert {"TW", "TU", "UBND", "HĐND", "BGDĐT", "SGDĐT", "PGDĐT", "CP", "TTg", "QH"} <= {
        row.code for row in issuing_bodies()
    }


def test_phrases_are_folded_so_that_they_can_match() -> None:
    assert [row.phrase for row in issuer_words() if fold(row.phrase) != row.phrase] == []
    assert all(fold(word) == word for day in holidays().values() for word in day.words.split("|"))


def test_holidays_are_days() -> None:
    assert all(date(2000, month, day) for day, month in holidays())


def test_false_friends_have_names_of_their_own() -> None:
    rules = [row.rule for firm in (True, False) for row, _ in date_false_friends(firm=firm).rows]
    assert len(rules) == len(set(rules))
