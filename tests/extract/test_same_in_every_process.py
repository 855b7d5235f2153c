"""An extraction is a function of the article alone: Python's order of sets, new in every process, must not show."""

import os
import subprocess
import sys

TEXT = (
    "Sở GD&ĐT tổng kết năm học 2022-2023 và triển khai nhiệm vụ năm học 2023-2024\n"
    "Sáng 11/8/2023, tại Lạng Sơn, Sở GD&ĐT tổ chức hội nghị tổng kết công tác thi đua, phát động phong trào thi đua "
    "và ký kết giao ước thi đua Cụm thi đua số 3. Ông Lò Văn Nhay - HUV, Phó Giám đốc Sở trao Bằng khen cho 12 tập thể."
)
PROGRAM = (
    "import sys; from models import Article; from pipeline.extract import extract\n"
    "print(extract(Article(key='k', title='t', text=sys.argv[1])).model_dump_json())"
)


def read(seed: str) -> str:
    run = [sys.executable, "-c", PROGRAM, TEXT]
    return subprocess.run(
        run, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    ).stdout


def test_an_extraction_is_the_same_whatever_the_order_of_sets() -> None:
    first, *others = (read(seed) for seed in ("0", "1", "2"))
    assert first
    assert others == [first, first]
