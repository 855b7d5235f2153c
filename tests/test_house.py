"""The laws of the house (CONTRIBUTING.md), asked of every module."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.cli import COMMANDS

ROOT = Path(__file__).parent.parent
# what each package may import besides itself
ALLOWED: dict[str, frozenset[str]] = {
    "models": frozenset(),
    "gazetteers": frozenset({"models"}),
    "spiders": frozenset({"models", "gazetteers"}),
    "pipeline": frozenset({"models", "gazetteers", "spiders"}),
    "notebooks": frozenset({"models", "gazetteers", "spiders", "pipeline"}),
    "benchmarks": frozenset({"models", "gazetteers", "spiders", "pipeline"}),
}
MODULES = sorted(path for package in ALLOWED for path in (ROOT / package).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_FUNCTION = 45


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the arrow"
            yield node.module or ""


def wrong_arrows(package: str, source: str) -> list[str]:
    foreign = {name for name in imports(ast.parse(source)) if name.partition(".")[0] in {*ALLOWED, "tests"}}
    return sorted(name for name in foreign if name.partition(".")[0] not in {package, *ALLOWED[package]})


def long_functions(source: str) -> list[str]:
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [node.name for node in nodes if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION]


def broad_handlers(source: str) -> list[int]:
    """Lines of handlers that swallow whatever comes; one that ends by raising it again only tidies up."""
    handlers = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ExceptHandler))
    names = {"Exception", "BaseException"}
    return [
        node.lineno
        for node in handlers
        if (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in names))
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    ]


def unordered_lists(sql: str) -> list[str]:
    """Aggregated lists and texts whose parts come as the threads of one build happen to bring them."""
    sorted_first = r"(?<!list_sort\()(?<!list_sort\(list_distinct\()(?<![\w.])"
    inside = r"(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))"
    found = re.findall(rf"{sorted_first}(?:list|array_agg|string_agg){inside}(?! OVER)", sql)
    return [parts for parts in found if "ORDER BY" not in parts]


def test_every_package_is_looked_at() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} == ALLOWED.keys()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_keeps_the_laws(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert wrong_arrows(path.relative_to(ROOT).parts[0], source) == []
    assert len(source.splitlines()) <= LONGEST_MODULE
    assert long_functions(source) == []
    assert broad_handlers(source) == []


def test_no_file_of_tests_is_longer_than_a_module_may_be() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in TESTS}
    assert len(lengths) > len(ALLOWED)
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_the_laws_can_be_broken() -> None:
    assert wrong_arrows("spiders", "def late():\n    from pipeline.home import Home") == ["pipeline.home"]
    assert wrong_arrows("models", "import gazetteers.loader") == ["gazetteers.loader"]
    assert wrong_arrows("pipeline", "import tests.samples, models, json") == ["tests.samples"]
    assert long_functions("def long():\n" + "    x = 1\n" * LONGEST_FUNCTION) == ["long"]
    assert broad_handlers("try:\n    x()\nexcept Exception:\n    pass\nexcept ValueError:\n    pass") == [3]
    assert broad_handlers("try:\n    x()\nexcept BaseException:\n    y()\n    raise") == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"thidua {command}" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / "pipeline" / "cli" / f"{command}.py").is_file()


def test_tables_and_views_are_made_by_sql_files_alone() -> None:
    made = ("CREATE TABLE", "CREATE VIEW", "CREATE OR REPLACE VIEW")
    found = [
        name_of(path)
        for path in MODULES
        if path.relative_to(ROOT).parts[:2] == ("pipeline", "registry")
        and any(statement in path.read_text(encoding="utf-8") for statement in made)
    ]
    assert found == []


def test_two_builds_of_the_same_give_lists_in_the_same_order() -> None:
    """In what is stored; views are asked anew each time, and a level is the highest whatever the order."""
    stored = ("derived", "entities", "former", "load")
    files = [path for part in stored for path in (ROOT / "pipeline/registry/sql" / part).glob("*.sql")]
    files += [*(ROOT / "pipeline/resolve/sql").glob("*.sql"), *(ROOT / "pipeline/export/sql").rglob("*.sql")]
    assert len(files) > 50
    texts = {name_of(path): path.read_text(encoding="utf-8") for path in files if path.name != "12_levels.sql"}
    assert {name: lists for name, sql in texts.items() if (lists := unordered_lists(sql))} == {}
    assert unordered_lists("SELECT list(x ORDER BY x), list({'k': f(a)}), map_list(x)") == ["({'k': f(a)})"]
