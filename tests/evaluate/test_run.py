import json
from pathlib import Path

import pytest

from models import Article
from pipeline.evaluate import GoldError, evaluate
from pipeline.evaluate.gold import GoldArticle
from pipeline.evaluate.run import UNSEEN, cases

FIELDS = ("events", "dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets")


def _gold(folder: Path, **changes: object) -> Path:
    path = folder / "one.json"
    record: dict[str, object] = {
        "title": "Tin",
        "published": None,
        "author": None,
        "source": None,
        "negative": False,
        "text": None,
        "gold": {name: [] for name in FIELDS},
    }
    path.write_text(json.dumps(record | changes), encoding="utf-8")
    return path


def test_the_text_beside_a_gold_file_is_what_is_read(tmp_path: Path) -> None:
    _gold(tmp_path).with_suffix(".txt").write_text("Tin\nNgày 03/4/2023, trường họp.", encoding="utf-8")
    assert evaluate(tmp_path).sums["dates"].spurious == 1


@pytest.mark.parametrize("content", [b"", b"  \n", b"\xff\xfe\xfa", b"---"])
def test_a_text_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    _gold(tmp_path).with_suffix(".txt").write_bytes(content)
    with pytest.raises(GoldError, match=r"one\.txt: "):
        evaluate(tmp_path)


def test_a_record_whose_text_is_blank_is_named(tmp_path: Path) -> None:
    _gold(tmp_path, text="  ")
    with pytest.raises(GoldError, match=r"one\.json: JSON không có text"):
        evaluate(tmp_path)


def test_a_reader_that_crashes_is_a_full_miss_and_a_bad_gold_file_is_none(tmp_path: Path) -> None:
    _gold(tmp_path, text="Ngày 03/4/2023, trường họp.")

    def crashing(_gold: GoldArticle) -> Article | None:
        raise IndexError("no such place")

    (case,) = cases(tmp_path, reader=crashing)
    assert case.crash == "IndexError: no such place"
    assert case.extraction.mentions() == ()
    (blind,) = cases(tmp_path, reader=lambda _gold: None)
    assert blind.crash == UNSEEN
