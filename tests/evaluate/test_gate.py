"""The gate can be shut: each way in which accuracy could sink unnoticed is tried."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from models import Article, Extraction
from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application
from pipeline.evaluate import GoldError, evaluate
from pipeline.evaluate.corpus import corpus_hash
from pipeline.evaluate.floors import Floors, Lowered, committed, dump, load, parse, renewed
from pipeline.evaluate.gate import gate
from pipeline.extract import extract

ONE = """<article id="{name}" cms="other" level="school" negative="{negative}" hard="false" about="">
<text>
Trường Tiểu học Mẫu Sơn tuyên dương học sinh
Ngày <date value="2024-05-{day}">{day}/5/2024</date>, Trường Tiểu học Mẫu Sơn tổ chức lễ tuyên dương, khen thưởng.
</text>
{event}</article>
"""
EVENT = '<event types="award" date="2024-05-{day}"/>\n'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for day in (20, 21, 22):
        _write(folder, f"A{day}", day, EVENT.format(day=day))
    return folder


def _write(folder: Path, name: str, day: int, event: str) -> None:
    negative = str(not event).lower()
    (folder / f"{name}.xml").write_text(
        ONE.format(name=name, day=day, event=event, negative=negative), encoding="utf-8"
    )


def _floors(folder: Path, **changes: object) -> Floors:
    given: dict[str, object] = {
        "epsilon": 0.01,
        "articles": 3,
        "hash": corpus_hash(folder),
        "floors": {"dates": 1.0, "event_presence": 1.0},
        "high": {"dates": 1.0, "event_presence": 1.0},
    }
    return Floors.model_validate(given | changes)


def _faults(folder: Path, floors: Floors, extractor: Callable[[Article], Extraction] = extract) -> list[str]:
    path = folder.parent / "floors.toml"
    path.write_text(dump(floors), encoding="utf-8")
    return gate(path, folder, evaluate(folder, extractor))


def _blind(article: Article) -> Extraction:
    return Extraction(article_key=article.key, content_hash=article.content_hash, extractor="blind")


def _crashing(article: Article) -> Extraction:
    if "21/5" in article.text:
        raise IndexError("no such place")
    return extract(article)


def test_open_when_every_floor_is_reached(corpus: Path) -> None:
    assert _faults(corpus, _floors(corpus)) == []


def test_every_figure_under_its_floor_is_named(corpus: Path) -> None:
    faults = _faults(corpus, _floors(corpus), _blind)
    assert [fault.partition(":")[0] for fault in faults] == ["dates", "event_presence"]
    assert "0.0000 is under the floor of 1.0 less 0.01" in faults[0]


def test_epsilon_is_the_slack(corpus: Path) -> None:
    def all_but_one(article: Article) -> Extraction:
        return _blind(article) if "21/5" in article.text else extract(article)

    found = evaluate(corpus, all_but_one).figures()["dates"] or 0.0
    near = {"dates": found + 0.04}
    assert _faults(corpus, _floors(corpus, epsilon=0.05, floors=near, high={}), all_but_one) == []
    assert len(_faults(corpus, _floors(corpus, epsilon=0.03, floors=near, high={}), all_but_one)) == 1


def test_a_figure_that_cannot_be_measured_or_does_not_exist_is_no_pass(corpus: Path) -> None:
    floors = _floors(corpus, floors={"awards": 0.5, "beauty": 0.5}, high={})
    assert _faults(corpus, floors) == ["awards: nothing to measure, and a floor of 0.5", "beauty: no such figure"]


@pytest.mark.parametrize("change", ["edited", "added", "removed", "renamed"])
def test_another_corpus_is_noticed_and_the_command_named(corpus: Path, change: str) -> None:
    floors = _floors(corpus)
    first = corpus / "A20.xml"
    if change == "edited":
        first.write_text(first.read_text(encoding="utf-8").replace("Mẫu Sơn", "Mẫu Thôn"), encoding="utf-8")
    elif change == "added":
        _write(corpus, "A23", 23, "")
    else:
        first.unlink()
        if change == "renamed":
            _write(corpus, "A19", 20, EVENT.format(day=20))
    (fault,) = [fault for fault in _faults(corpus, floors) if "corpus" in fault and "--renew" in fault]
    assert f"thidua evaluate --renew {corpus.parent / 'floors.toml'} {corpus}" in fault


def test_a_crash_is_a_full_miss_and_is_named(corpus: Path) -> None:
    faults = _faults(corpus, _floors(corpus), _crashing)
    assert faults[0] == "A21: a full miss: IndexError: no such place"
    assert [fault.partition(":")[0] for fault in faults[1:]] == ["dates", "event_presence"]
    counts = evaluate(corpus, _crashing).sums["dates"]
    assert (counts.matched, counts.missed) == (2, 1)


def test_a_crash_on_an_article_without_gold_shuts_the_gate_too(corpus: Path) -> None:
    (corpus / "A21.xml").unlink()
    text = ONE.format(name="B", day=21, event="", negative="true").replace('<date value="2024-05-21">', "")
    (corpus / "B.xml").write_text(text.replace("</date>", ""), encoding="utf-8")
    assert _faults(corpus, _floors(corpus), _crashing) == ["B: a full miss: IndexError: no such place"]


def test_an_empty_corpus_is_no_pass(corpus: Path) -> None:
    floors = _floors(corpus)
    for path in corpus.iterdir():
        path.unlink()
    with pytest.raises(GoldError, match="no folder with gold files"):
        _faults(corpus, floors)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"floors": {"dates": 0.9, "event_presence": 1.0}}, ["dates"]),
        ({"floors": {"event_presence": 1.0}}, ["dates"]),
        ({"floors": {"dates": 0.9, "event_presence": 0.8}}, ["dates", "event_presence"]),
        ({"floors": {"dates": 0.9, "event_presence": 1.0},
          "lowered": [{"figure": "dates", "floor": 0.9, "reason": "harder articles came"}]}, []),
        ({"floors": {"dates": 0.8, "event_presence": 1.0},
          "lowered": [{"figure": "dates", "floor": 0.9, "reason": "harder articles came"}]}, ["dates"]),
    ],
)  # fmt: skip
def test_a_floor_under_its_mark_needs_a_reason(corpus: Path, changes: dict[str, object], named: list[str]) -> None:
    faults = _faults(corpus, _floors(corpus, **changes))
    assert [fault.partition(":")[0] for fault in faults] == named
    assert all("no entry in [[lowered]] says why" in fault for fault in faults)


def _git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.edu.vn", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S607


@pytest.fixture
def repository(corpus: Path) -> Path:
    _git(corpus.parent, "init", "-q")
    _commit(corpus, _floors(corpus))
    return corpus


def _commit(corpus: Path, floors: Floors) -> None:
    (corpus.parent / "floors.toml").write_text(dump(floors), encoding="utf-8")
    _git(corpus.parent, "add", "-A")
    _git(corpus.parent, "commit", "-q", "--allow-empty", "-m", "x")


LOWERED: dict[str, object] = {"floors": {"dates": 0.9, "event_presence": 1.0}, "high": {"event_presence": 1.0}}
EXCUSE = {"figure": "dates", "floor": 0.9, "reason": "harder articles came"}


def test_lowering_floor_and_mark_together_is_noticed_before_and_after_the_commit(repository: Path) -> None:
    lowered = _floors(repository, **LOWERED)
    expected = ["dates: its floor, 0.9, is under that of", "dates: its mark in [high] was 1.0 at"]
    for _ in range(2):
        faults = _faults(repository, lowered)
        assert [fault.startswith(start) for fault, start in zip(faults, expected, strict=True)] == [True, True]
        _commit(repository, lowered)


def test_a_written_reason_lowers_a_floor_but_its_mark_stays(repository: Path) -> None:
    assert _faults(repository, _floors(repository, floors=LOWERED["floors"], lowered=[EXCUSE])) == []


def test_a_greater_epsilon_needs_a_reason(repository: Path) -> None:
    (fault,) = _faults(repository, _floors(repository, epsilon=0.02))
    assert fault.startswith("epsilon: 0.02 is more than at")
    excuse = {"figure": "epsilon", "floor": 0.02, "reason": "the corpus is small"}
    assert _faults(repository, _floors(repository, epsilon=0.02, lowered=[excuse])) == []


def test_only_the_last_two_commits_of_the_file_count(repository: Path) -> None:
    path = repository.parent / "floors.toml"
    assert len(committed(path)) == 1
    for high in (1.0, 0.5):
        _commit(repository, _floors(repository, high={"dates": high, "event_presence": 1.0}))
    assert len(committed(path)) == 2


def test_renewing_raises_floors_and_never_lowers_one_without_a_reason(corpus: Path) -> None:
    before = _floors(corpus, floors={"dates": 0.8, "awards": 0.7}, high={"dates": 0.95}, hash="0" * 64, articles=1)
    figures = {"dates": 0.98765, "awards": 0.6}
    after = renewed(before, corpus_hash(corpus), 3, figures, None)
    assert (after.floors, after.high) == ({"dates": 0.987, "awards": 0.7}, {"dates": 0.987, "awards": 0.7})
    assert (after.hash, after.articles, after.lowered) == (corpus_hash(corpus), 3, ())
    excused = renewed(before, corpus_hash(corpus), 3, figures, "harder articles came")
    assert excused.floors["awards"] == 0.6
    assert excused.high["awards"] == 0.7
    assert excused.lowered == (Lowered(figure="awards", floor=0.6, reason="harder articles came"),)
    half = renewed(excused, corpus_hash(corpus), 3, {"dates": 1.0, "awards": 0.65}, None)
    assert half.lowered == (Lowered(figure="awards", floor=0.65, reason="harder articles came"),)
    again = renewed(half, corpus_hash(corpus), 3, {"dates": 1.0, "awards": 0.9}, None)
    assert again.lowered == ()


def test_a_file_of_floors_comes_back_as_it_was(corpus: Path) -> None:
    floors = _floors(corpus, lowered=[{"figure": "dates", "floor": 0.9, "reason": 'một "lý do" khác'}])
    assert parse(dump(floors), "floors.toml") == floors


@pytest.mark.parametrize(
    ("right", "wrong", "reason"),
    [
        ("epsilon = 0.01", "epsilon = 0.5", "epsilon: Input should be less than"),
        ("articles = 3", "articles = 0", "articles: "),
        ("\n[floors]", "\n[flours]", "floors: Field required"),
        ("\n[floors]", "\n[floors", r"floors\.toml: "),
        ('"dates" = 1.0', '"dates" = "high"', "floors.dates: "),
    ],
)
def test_a_bad_file_of_floors_is_named(corpus: Path, right: str, wrong: str, reason: str) -> None:
    path = corpus.parent / "floors.toml"
    path.write_text(dump(_floors(corpus)).replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(GoldError, match=reason):
        load(path)
    with pytest.raises(GoldError, match=r"nowhere\.toml"):
        load(corpus / "nowhere.toml")


def test_a_reason_is_more_than_a_word() -> None:
    with pytest.raises(ValueError, match="reason"):
        Lowered(figure="dates", floor=0.5, reason="ok")


def test_the_command_ends_with_status_one_and_names_what_is_wrong(corpus: Path) -> None:
    path = corpus.parent / "floors.toml"
    path.write_text(dump(_floors(corpus)), encoding="utf-8")
    arguments = ["evaluate", "--gate", str(path), str(corpus)]
    runner = CliRunner()
    assert runner.invoke(app, arguments).exit_code == 0
    _write(corpus, "A23", 23, EVENT.format(day=24))
    shut = runner.invoke(app, arguments)
    assert shut.exit_code == 1
    assert "thidua evaluate --renew" in shut.stderr
    assert runner.invoke(app, ["evaluate", "--renew", str(path), str(corpus)]).exit_code == 0
    assert load(path).hash == corpus_hash(corpus)
    assert runner.invoke(app, ["evaluate", "--gate", str(path), str(corpus / "none")]).exit_code == 1
