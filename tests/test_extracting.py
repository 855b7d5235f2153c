import json
from pathlib import Path

import pytest

from models import Article, Extraction
from pipeline import extracting
from pipeline.extract import extract
from pipeline.extracting import lines_from
from pipeline.inputs import Failure


@pytest.mark.timeout(120)
def test_processes_print_what_one_process_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracting, "CHUNK", 2)
    for number in range(12):
        text = f"Hội nghị giao ban số {number}\nNgày {number + 1}/3/2023, Cụm thi đua số {number + 1} họp giao ban."
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "05.txt").write_bytes(b"")
    one, two = (list(lines_from([tmp_path], processes)) for processes in (1, 2))
    assert one == two
    assert len(two) == 12
    assert isinstance(two[5], Failure)
    assert [json.loads(line)["dates"][0]["value"] for line in two[:3] if isinstance(line, str)] == [
        "2023-03-01",
        "2023-03-02",
        "2023-03-03",
    ]


def test_an_article_on_which_the_extractor_crashes_is_a_failure_and_the_others_are_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_on_one(article: Article) -> Extraction:
        if article.title == "Hội nghị thứ nhất":
            raise TypeError("no number")
        return extract(article)

    monkeypatch.setattr(extracting, "extract", fails_on_one)
    for number, name in enumerate(("nhất", "hai")):
        (tmp_path / f"{number}.txt").write_text(f"Hội nghị thứ {name}\nNgày 5/3/2023 họp.", encoding="utf-8")
    first, second = lines_from([tmp_path], 1)
    assert str(first) == f"{tmp_path / '0.txt'}: TypeError: no number"
    assert isinstance(second, str)
