"""The weights of signs: how they are fitted, and that the table holds what can be read."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from gazetteers.events import EventWeight, event_weights
from gazetteers.loader import GazetteerError, Row, folder, load
from models.event import EventType
from pipeline.evaluate import event_weights as fitting
from pipeline.evaluate.logistic import fit

ROWS = np.array([[True, True], [True, False], [False, True], [False, False]] * 30)


def test_a_sign_that_tells_has_a_weight_and_one_that_does_not_has_none() -> None:
    """The second column stands as often with as without."""
    base, (telling, idle) = fit(ROWS, ROWS[:, 0])
    assert base < -1
    assert telling > 2
    assert idle == 0


def test_a_sign_that_speaks_against_is_below_zero() -> None:
    """What never holds where the sign stands."""
    base, (against, _) = fit(ROWS, ~ROWS[:, 0])
    assert base > 1
    assert against < -2


def test_less_strength_leaves_fewer_weights() -> None:
    """A penalty that outweighs what the rows say."""
    assert not fit(ROWS, ROWS[:, 0], strength=0.001).of.any()


@pytest.mark.parametrize("kind", get_args(EventType))
def test_every_kind_of_activity_is_unlikely_before_any_sign(kind: EventType) -> None:
    """Each has its base."""
    base, _ = event_weights()
    assert base[kind] < 0


def test_a_weight_of_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kind of terms that was renamed takes no weight with it in silence."""
    row = EventWeight(type="award", group="front", sign="NO_SUCH_KIND", weight=1)
    monkeypatch.setattr("gazetteers.events.load", _with(row))
    event_weights.cache_clear()
    with pytest.raises(GazetteerError, match="nothing is front NO_SUCH_KIND"):
        event_weights()
    monkeypatch.undo()
    event_weights.cache_clear()


def test_what_no_article_reports_has_its_base_alone() -> None:
    """Half a case against the rest, and nothing that speaks for it."""
    base, (first, second) = fit(ROWS, ROWS[:, 0] & False)
    assert base < -5
    assert first == second == 0


def test_nothing_to_fit_leaves_the_table() -> None:
    """No folder is an error, not an empty table."""
    before = (folder() / "event_weights.csv").read_bytes()
    with pytest.raises(ValueError, match="no folder"):
        fitting.main([])
    assert (folder() / "event_weights.csv").read_bytes() == before


def test_the_table_is_fitted_from_articles_with_gold(tmp_path: Path) -> None:
    """Each headline counts once; a sign of fewer than three articles has no weight."""
    for number in range(8):
        awards = number % 2
        act = "trao Cờ thi đua cho tập thể xuất sắc" if awards else "thi kéo co, đẩy gậy và nhảy bao bố"
        event = '{"types": ["award"], "date": null, "date_end": null, "venue": null, "blocks": [], '
        events = event + '"school_year": null, "province": null}' if awards else ""
        fields = ", ".join(f'"{name}": []' for name in
                           ("dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets"))  # fmt: skip
        (tmp_path / f"{number}.json").write_text(
            f'{{"url": null, "title": "Tin số {number}", "published": null, "author": null, "source": null, '
            f'"negative": false, "text": "Sáng nay, Trường Tiểu học Nà Phặc {act}.", '
            f'"gold": {{"events": [{events}], {fields}}}}}',
            encoding="utf-8",
        )
    articles = [*fitting.seen([tmp_path, tmp_path])]
    assert len(articles) == 8
    rows = {(row.type, row.group, row.sign): row.weight for row in fitting.weights(articles)}
    assert any(kind == "award" and group != "base" and weight > 0 for (kind, group, _), weight in rows.items())
    assert not any(kind == "training" and group != "base" for kind, group, _ in rows)


def _with(row: EventWeight) -> Callable[[str, type[Row]], tuple[Row, ...]]:
    """A loader that knows one weight."""
    return lambda name, kind: (row,) if name == "event_weights" else load(name, kind)
