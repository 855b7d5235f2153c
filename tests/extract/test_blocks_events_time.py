"""Hostile texts are read in linear time: four times the text takes at most eight times as long."""

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from models import Article
from pipeline.extract import extract

STAGES = ("blocks", "units", "themes", "events")
PIECES = {
    "capitals": "Trường THPT Nguyễn ",
    "names": "đồng chí Nguyễn Văn Hùng - Phó Giám đốc Sở GD&ĐT; ",
    "heads": "Cụm thi đua số 3 do Trường THPT A làm cụm trưởng, ",
    "numbers": "Cụm thi đua số 1, số 2, ",
    "lists": "cụm gồm các trường có ",
    "members on lines": "\n- Trường THPT An (cụm phó)",
    "members in words": "Cụm gồm: Trường THPT An, Ba và Tư; ",
    "members of members": "các thành viên gồm A, ",
    "roles": "cụm trưởng, khối phó - Sở Nội vụ ",
    "counts": "12 trường thuộc cụm có 9 đơn vị ",
    "scopes": "khối thi đua các trường THPT và các ",
    "cells": "1 | Cụm 1 | Trường THPT An | Cụm trưởng\n",
    "words of names": "Trường Đại học Kỹ thuật Công nghệ và ",
    "districts": "huyện Châu Thành A ",
    "quotations": "phong trào “Dạy tốt” ",
    "towns": "Ba Đình Tây Hồ ",
    "gifts": "tại hội nghị tặng ",
}


def seconds(text: str) -> dict[str, float]:
    """CPU seconds of each stage, the least of several runs."""
    least: dict[str, float] = {}
    for _ in range(2):
        spent: defaultdict[str, float] = defaultdict(float)

        @contextmanager
        def timer(stage: str, spent: defaultdict[str, float] = spent) -> Iterator[None]:
            start = time.process_time()
            yield
            spent[stage] += time.process_time() - start

        extract(Article(key="k", title="Ký giao ước thi đua", text=f"Ký giao ước thi đua\n{text}"), timer)
        least = {stage: min(spent[stage], least.get(stage, spent[stage])) for stage in STAGES}
    return least


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_time_grows_with_the_text(piece: str) -> None:
    short, long = (seconds(piece * (length // len(piece))) for length in (5_000, 20_000))
    for stage in STAGES:
        assert long[stage] <= 8 * max(short[stage], 0.03), (stage, short[stage], long[stage])
