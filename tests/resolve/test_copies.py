"""Near-duplicate texts: what is a copy, what only looks like one."""

import unicodedata
from random import Random

import numpy as np
import pytest
from datasketch import MinHash
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.resolve.copies import bodies, grouped, is_copy
from pipeline.resolve.copies_sketch import PERMUTATIONS, Earlier, candidates, signatures
from pipeline.resolve.copies_words import LONGEST, sequences, words

NEWS = (
    "Sáng 14/10/2022, tại Trường THPT Hòa Phú, Cụm thi đua số 2 tổ chức hội nghị ký kết giao ước thi đua năm học "
    "2022-2023. Dự hội nghị có lãnh đạo Sở Giáo dục và Đào tạo, hiệu trưởng và chủ tịch công đoàn của bảy trường. "
    "Các đơn vị thảo luận quy chế hoạt động, thống nhất mười hai chỉ tiêu và đề ra giải pháp nâng cao chất lượng dạy "
    "học ở vùng khó khăn. Kết thúc hội nghị, đại diện các trường ký kết giao ước trước sự chứng kiến của đại biểu."
)
OWN = (
    "Bảy trường vùng cao vừa cùng nhau đặt bút ký bản giao ước mới. Cô hiệu trưởng trường chủ nhà cho biết năm nay cụm "
    "chọn việc khó làm trước: giữ học sinh ở lại lớp sau Tết, mở thêm hai câu lạc bộ đọc sách. Ngày 14/10/2022 cũng là "
    "dịp các thầy cô trao đổi cách tổ chức ôn thi cho học sinh nội trú."
)
CUT = NEWS.partition(" Kết thúc")[0]

COPIES = {
    "word for word": (NEWS, NEWS),
    "in capitals, decomposed, with other tone marks": (
        NEWS,
        unicodedata.normalize("NFD", NEWS.upper().replace("HÒA", "HOÀ")),
    ),
    "the end left out": (NEWS, CUT),
    "a line of the sender's own before it, a stamp behind": (NEWS, f"Theo tin từ cơ sở. {NEWS} Cập nhật lúc 17:05"),
    "one word changed": (NEWS, NEWS.replace("chứng kiến", "có mặt")),
}
NO_COPIES = {
    "two reports of one meeting": (NEWS, OWN),
    "the same form a year later": (
        NEWS,
        NEWS.replace("14/10/2022", "12/10/2023").replace("2022-2023", "2023-2024"),
    ),
    "the same form of another block": (NEWS, NEWS.replace("số 2", "số 3")),
    "a set phrase": ("Trường thi đua dạy tốt học tốt.", "Trường thi đua dạy tốt học tốt."),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("one", "other"), COPIES.values(), ids=COPIES)
def test_copies(one: str, other: str) -> None:
    assert is_copy(*bodies([one, other]))


@pytest.mark.parametrize(("one", "other"), NO_COPIES.values(), ids=NO_COPIES)
def test_no_copies(one: str, other: str) -> None:
    assert not is_copy(*bodies([one, other]))


def _pairs(texts: list[str], periods: list[int | None]) -> list[tuple[int, int]]:
    return list(candidates(signatures(*sequences(words(texts)), len(texts)), periods))


@given(st.lists(st.lists(st.integers(0, 1), min_size=16, max_size=16), max_size=20), st.randoms())
@settings(max_examples=30)
def test_texts_without_a_band_in_common_need_no_place_in_the_index(bands: list[list[int]], draw: Random) -> None:
    other = [[(1 << 20) + draw.randrange(1 << 20) for _ in range(16)] for _ in bands]
    rows = [row for pair in zip(bands, other, strict=True) for row in pair]
    found = np.repeat(np.array(rows, np.uint32).reshape(-1, 16), 4, axis=1)
    earlier = Earlier()
    met = [(one, key) for key in range(len(found)) for one in earlier.met(key, None, found[key])]
    assert list(candidates(found, [None] * len(found))) == met


def test_candidates_are_found_near_in_time_only() -> None:
    texts = [NEWS, OWN, CUT, NEWS]
    assert {(0, 2), (0, 3)} <= set(_pairs(texts, [5, 5, 5, 6]))
    assert _pairs(texts, [5, 6, 17, 29]) == []
    assert (0, 3) in _pairs(texts, [None, 5, 17, 40])


def test_a_notice_put_up_a_hundred_times_costs_a_hundred_pairs() -> None:
    assert _pairs([NEWS] * 100, [1] * 100) == [(0, key) for key in range(1, 100)]
    assert len(_pairs([NEWS] * 100, [month // 10 for month in range(100)])) == 99


def test_copies_of_copies_are_of_the_first() -> None:
    longer = f"{NEWS} Hội nghị thành công tốt đẹp, để lại nhiều ấn tượng trong lòng đại biểu về dự từ khắp các huyện."
    seen = dict(enumerate(bodies([longer, NEWS, CUT, OWN])))
    assert grouped([(0, 1), (1, 2), (0, 3), (2, 3)], seen) == [(1, 0), (2, 0)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(alphabet="ab đòÀ\u0300\n1\U0001f393", max_size=60), max_size=6))
def test_a_batch_reads_as_its_texts_one_by_one(texts: list[str]) -> None:
    found = words(texts)
    for place, text in enumerate(texts):
        alone = words([text])
        assert (found.hashes[found.texts == place] == alone.hashes).all()
        assert (found.numeric[found.texts == place] == alone.numeric).all()
        assert len(alone.hashes) == len(_plain(text).split())
    hashes, owners = sequences(found)
    assert len(hashes) == sum(max(0, len(_plain(text).split()) - 4) for text in texts) == len(owners)


def _plain(text: str) -> str:
    bare = (char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return "".join(char if char.isalnum() else " " for char in bare)


def test_signatures_are_those_of_datasketch() -> None:
    hashes, texts = sequences(words([NEWS, OWN]))
    for place in (0, 1):
        sketch = MinHash(num_perm=PERMUTATIONS, scheme="affine32", hashfunc=int)
        sketch.update_batch(hashes[texts == place].tolist())
        assert (sketch.hashvalues == signatures(hashes, texts, 2)[place]).all()


def test_most_texts_that_share_most_sequences_meet() -> None:
    """The curve of `BANDS` and `ROWS`: of pairs that share seven tenths of their sequences, 99 % meet."""
    random = Random(1)  # noqa: S311
    texts = []
    for _ in range(200):
        said = [f"từ{random.randrange(10**6)}" for _ in range(200)]
        texts += [" ".join(said), " ".join(said[:165] + [f"khác{random.randrange(10**6)}" for _ in range(35)])]
    met = set(_pairs(texts, [1] * len(texts)))
    assert len(met & {(place, place + 1) for place in range(0, 400, 2)}) >= 190


def test_a_hostile_text_is_read_to_a_bound() -> None:
    assert len(words(["a " * (10 * LONGEST)]).hashes) == LONGEST // 2
    assert len(np.unique(words(["x" * LONGEST]).hashes)) == 1
