"""Readings as dates and document numbers that were given up are told to those who ask."""

from models import Article
from pipeline.extract.candidates import Lost, lost_of, watch
from pipeline.extract.pipe import build


def losers(text: str) -> list[Lost]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="Tin", text=text)
    watch(doc)
    for name in ("thidua_documents", "thidua_dates"):
        doc = nlp.get_pipe(name)(doc)
    return list(lost_of(doc))


def test_a_class_and_a_lunar_day_say_why_they_are_no_dates() -> None:
    text = "Tin\nlớp 5/2 dâng hương ngày 10/3 âm lịch"
    found = {text[one.start : one.end]: one.why for one in losers(text)}
    assert found["5/2"] == "the place is taken: class"
    assert found["10/3"] == "the place is taken: lunar"


def test_the_digits_of_a_number_are_masked() -> None:
    (one,) = losers("Tin\ntheo 19/8/KH-CTĐ-SGDĐT ngày")
    assert (one.group, one.why) == ("dates", "no such day, or no word beside it makes it one")


def test_a_number_without_sign_or_known_code_is_doubtful() -> None:
    (one,) = losers("Tin\nđạt 15/THPT")
    assert (one.group, one.why) == ("documents", "no word before it, no code known")
