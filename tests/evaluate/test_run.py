import json
from pathlib import Path

import pytest

from pipeline.evaluate import GoldError, evaluate

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
    with pytest.raises(GoldError, match=r"one\.json: JSON without text"):
        evaluate(tmp_path)
