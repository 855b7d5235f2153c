"""Writes `ftm_model.json`: the schemata that exports use, as `followthemoney` (MIT, OpenSanctions) has them.

    uv run --with followthemoney python tests/export/ftm_model.py

Only names and types of the model are kept, so that tests need neither the package nor ICU, which it is built on.
"""

import json
from pathlib import Path
from typing import Any

from pipeline.export.ftm_mapping import sources

FILE = Path(__file__).with_name("ftm_model.json")


def model(version: str, schemata: Any) -> dict[str, object]:  # noqa: ANN401  # the package's own
    """Schemata with all they are, what they require, and the type and range of each of their properties."""
    used = {one.ftm_schema for rows in sources().values() for one in rows} | {"PublicBody"}
    return {"version": version, "schemata": {name: described(schemata.get(name)) for name in sorted(used)}}


def described(schema: Any) -> dict[str, object]:  # noqa: ANN401  # the package's own
    own = sorted((one for one in schema.properties.values() if not one.stub), key=lambda one: str(one.name))
    return {
        "is": sorted(one.name for one in schema.schemata),
        "required": sorted(schema.required),
        "properties": {one.name: [one.type.name, one.range.name if one.range else None] for one in own},
    }


if __name__ == "__main__":
    import followthemoney

    made = model(followthemoney.__version__, followthemoney.model)
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(one)}" for name, one in made["schemata"].items())  # type: ignore[attr-defined]
    FILE.write_text(f'{{"version": {json.dumps(made["version"])}, "schemata": {{\n{lines}\n}}}}\n', encoding="utf-8")
