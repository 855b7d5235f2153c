import string
from itertools import product

import pytest

from models import Article
from pipeline.extract import extract, strings
from pipeline.extract.language import Vietnamese
from pipeline.extract.strings import Strings


def test_what_articles_say_is_forgotten_before_it_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strings, "_MOST", 20_000)
    words = ["".join(letters) for letters in product(string.ascii_lowercase, repeat=3)][:10_000]
    nlp = Vietnamese()
    store = Strings(nlp)
    sizes = []
    for start in range(0, len(words), 500):
        text = " ".join(words[start : start + 500])
        store.lend(len(text))
        assert nlp.make_doc(text)[-1].text == words[start + 499]
        sizes.append(len(nlp.vocab.strings))
    assert max(sizes) < len(words)
    assert sizes[10] < max(sizes)  # forgotten on the way


def test_the_same_article_gives_the_same_before_and_after_the_words_are_forgotten() -> None:
    article = Article(key="k", title="x", text="Cụm thi đua số 3 họp\nNgày 5/9/2024, ông Lê Văn Mẫn, Giám đốc Sở, dự.")
    before = extract(article)
    extract(Article(key="k", title="x", text="Hội nghị\n" + "a " * strings._MOST))
    assert extract(article) == before
