"""Cases are built by the service of every build, its links are scored, and the gate shuts below the floors."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application
from pipeline.evaluate import GoldError
from pipeline.evaluate.case_fields import KINDS, Kind
from pipeline.evaluate.case_gold import Gold, gold_of, with_units
from pipeline.evaluate.case_sets import read_set
from pipeline.evaluate.cases import Case, read_cases
from pipeline.evaluate.clusters import Clusters
from pipeline.evaluate.corpus import gold_paths
from pipeline.evaluate.floors import load
from pipeline.evaluate.gate import gate
from pipeline.evaluate.resolution import Resolution, bounds, cases_hash, resolution, scored

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
SETS = {"corpus": ROOT / "tests" / "corpus", "dev": ROOT.parent / "shared" / "dev"}
DEMANDED = {"b3_precision": 0.98, "b3_recall": 0.92}


def _floors(name: str) -> Path:
    return ROOT / "tests" / "floors" / f"{name}.toml"


FLOORS = _floors("cases")


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return list(read_cases(CASES))


@pytest.fixture(scope="module")
def gold(cases: list[Case]) -> Gold:
    """The gold, with a mention of each unit's name in each article as if a build had found just these."""
    found = gold_of(cases)
    with_units(found, {f"{article}/{name}": (article, name) for article, name in found.units})
    return found


@pytest.fixture(scope="module")
def built(cases: list[Case]) -> Resolution:
    return resolution(cases)


def gated(cases: list[Case], gold: Gold, found: Mapping[Kind, Clusters]) -> list[str]:
    return gate(FLOORS, CASES, scored(cases, gold, found), digest=cases_hash(CASES))


def test_the_gold_itself_passes_the_gate(cases: list[Case], gold: Gold) -> None:
    assert gated(cases, gold, gold.clusters) == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "copies"])
def test_the_gate_shuts_where_nothing_or_everything_is_joined(cases: list[Case], gold: Gold, kind: Kind) -> None:
    mentions = gold.clusters[kind]
    apart, together = {mention: mention for mention in mentions}, dict.fromkeys(mentions, "one")
    for links, figure in ((apart, "recall"), (together, "precision")):
        faults = gated(cases, gold, {**gold.clusters, kind: links})
        assert any(fault.startswith(f"{kind}.b3_{figure}: ") for fault in faults)


def test_the_gate_shuts_where_a_link_table_or_a_row_is_missing(cases: list[Case], gold: Gold) -> None:
    without: dict[Kind, Clusters] = {kind: clusters for kind, clusters in gold.clusters.items() if kind != "blocks"}
    assert any(fault.startswith("blocks.b3_recall: nothing to measure") for fault in gated(cases, gold, without))
    lost = dict(list(gold.clusters["leaders"].items())[1:])
    assert any("no row of person_mentions" in fault for fault in gated(cases, gold, {**gold.clusters, "leaders": lost}))


def test_the_floors_are_at_least_what_is_demanded() -> None:
    for name in ("cases", "cases_corpus", "cases_dev"):
        floors = load(_floors(name))
        for kind in ("events", "documents", "blocks", "leaders"):
            for figure, demanded in DEMANDED.items():
                assert floors.floors[f"{kind}.{figure}"] >= demanded
        assert floors.epsilon == 0


def test_a_join_across_cases_counts_in_both_and_in_neither_by_itself(cases: list[Case], gold: Gold) -> None:
    by_case = {place.case: mention for (kind, mention), place in gold.places.items() if kind == "leaders"}
    one, other = by_case["promoted"], by_case["date-conflict"]
    links = {**gold.clusters["leaders"]}
    links[other] = links[one]
    result = scored(cases, gold, {**gold.clusters, "leaders": links}).kinds["leaders"]
    assert {case for case, tally in result.joined.items() if (tally.b3_precision or 0) < 1} == {
        "promoted",
        "date-conflict",
    }
    assert all(tally.b3_precision == 1 for tally in result.within.values())
    low, high = bounds(result.joined, "b3_precision") or (1, 1)
    assert low < high <= 1


def test_a_build_joins_the_cases_as_the_floors_demand(built: Resolution) -> None:
    assert gate(FLOORS, CASES, built, digest=cases_hash(CASES)) == []


@pytest.mark.parametrize("name", ["corpus", "dev"])
def test_a_build_joins_the_sets_as_the_floors_demand(name: str) -> None:
    folder = SETS[name]
    if not folder.is_dir():
        pytest.skip(f"{folder} is not here")
    labels = CASES / f"{name}.csv"
    result = resolution([read_set(folder, labels)])
    assert gate(_floors(f"cases_{name}"), folder, result, digest=cases_hash(labels, *gold_paths(folder))) == []


def test_every_mention_of_a_case_has_a_place_in_the_registry(built: Resolution, cases: list[Case]) -> None:
    assert len(built.articles) == sum(len(case.articles) for case in cases)
    assert all(joined.sums()["joined"].mentions for kind, joined in built.kinds.items() if kind != "units")


def written(folder: Path, rows: str) -> Path:
    path = folder / "labels.csv"
    path.write_text(f"# made for a test\narticle,kind,ordinal,cluster\n{rows}\n", encoding="utf-8")
    return path


def test_a_set_is_one_case_whose_labels_say_what_is_one(tmp_path: Path) -> None:
    case = read_set(ROOT / "tests" / "corpus", written(tmp_path, "W-054,documents,4,D1\nW-003,documents,1,D1"))
    labels = gold_of([case]).clusters["documents"]
    assert sorted(labels.values()).count("labels/D1") == 2
    leader = next(found for found in case.articles if found.name == "nukeviet-118").extraction.leaders[0]
    assert leader.organisations == ("Sở GD&ĐT",)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("W-054,documents,99,D1", "no mention W-054 documents 99"),
        ("W-054,papers,1,D1", "not article,kind,ordinal,cluster"),
        ("W-054,documents,one,D1", "not article,kind,ordinal,cluster"),
    ],
)
def test_a_label_that_fits_no_mention_is_named(tmp_path: Path, rows: str, message: str) -> None:
    with pytest.raises(GoldError, match=message):
        read_set(ROOT / "tests" / "corpus", written(tmp_path, rows))
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(GoldError, match="the columns are article, kind, ordinal, cluster"):
        read_set(ROOT / "tests" / "corpus", bad)


def small(folder: Path) -> Path:
    target = folder / "cases"
    target.mkdir()
    for name in ("promoted", "date-corrected"):
        (target / f"{name}.xml").write_bytes((CASES / "open" / f"{name}.xml").read_bytes())
    return target


def test_the_command_prints_joins_and_tables_and_ends_with_status_1_below_floors(tmp_path: Path) -> None:
    options = ["--differences", "all", "--gate", str(FLOORS)]
    shown = CliRunner().invoke(app, ["evaluate", "--clusters", str(small(tmp_path)), *options])
    assert shown.exit_code == 1
    assert "in one registry: 5 articles" in shown.output
    assert f"The gate {FLOORS} is shut" in " ".join(shown.output.split())


def test_the_command_prints_json_and_renews_floors(tmp_path: Path) -> None:
    folder, floors = small(tmp_path), tmp_path / "floors.toml"
    floors.write_text(FLOORS.read_text(encoding="utf-8"), encoding="utf-8")
    done = CliRunner().invoke(app, ["evaluate", "--clusters", str(folder), "--json", "--renew", str(floors)])
    found = json.loads(done.output)
    assert found["articles"] == 5
    assert set(found) == {"articles", "figures", "intervals", "differences", "unlinked"}
    assert f'hash = "{cases_hash(folder)}"' in floors.read_text(encoding="utf-8")


def test_renewed_floors_keep_their_epsilon_and_name_the_command_that_wrote_them(tmp_path: Path) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text(
        FLOORS.read_text(encoding="utf-8").replace("epsilon = 0.0\n", "epsilon = 0.02\n"), encoding="utf-8"
    )
    CliRunner().invoke(app, ["evaluate", "--clusters", str(small(tmp_path)), "--renew", str(floors)])
    assert load(floors).epsilon == 0.02
    head = floors.read_text(encoding="utf-8").splitlines()[:2]
    assert "`thidua evaluate --clusters --gate THIS_FILE DIR`" in head[0]
    assert "`thidua evaluate --clusters --renew THIS_FILE DIR`" in head[1]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--clusters", "--by", "cms"], "không đi với --by"),
        (["--labels", "x.csv"], "đi với --clusters"),
        (["--clusters", "--differences", "dates"], "không có dates"),
    ],
)
def test_options_that_exclude_each_other_are_wrong_usage(options: list[str], message: str) -> None:
    done = CliRunner().invoke(app, ["evaluate", str(CASES), *options])
    assert done.exit_code == 2
    assert message in done.output
