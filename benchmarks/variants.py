"""Any number of different articles out of a few: other figures, other names, as an archive of years has them."""

import random
from collections.abc import Iterator
from itertools import cycle, islice

from models import Article
from pipeline.demo.samples import SITE_NAMES, load_samples, plain_text
from pipeline.read import read_text

_SYLLABLES = ("ban", "cô", "dung", "hiên", "khuê", "lam", "mây", "ngân", "phong", "quế", "sơn", "thuận", "vân", "yên")


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """The demo's articles over and over, each time with other digits and two sentences that no other has."""
    chance = random.Random(seed)  # noqa: S311  # samples, no secrets
    texts = [f"{sample.title}\n{plain_text(sample)}" for site in SITE_NAMES for sample in load_samples(site)]
    for text in islice(cycle(texts), count):
        digits = str.maketrans("3456789", "".join(chance.sample("3456789", 7)))  # days and months stay what they are
        yield read_text(f"{text.translate(digits)}\n{_sentence(chance)}\n{_sentence(chance)}")


def _sentence(chance: random.Random) -> str:
    name = " ".join(word.capitalize() + chance.choice("bcdghklmnp") for word in chance.sample(_SYLLABLES, 3))
    number = chance.randrange(1, 10**6)
    return f"Ông Lê {name}, Hiệu trưởng Trường THPT {name.swapcase().title()}, nhận Quyết định số {number}/QĐ-SGDĐT."
