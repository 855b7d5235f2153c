"""The shape of a world on its way from the command line of one process to another."""

import json
from dataclasses import asdict
from datetime import datetime

from benchmarks.web.world import Shape


def text_of(shape: Shape, scale: float) -> str:
    """Shape and scale of time as JSON."""
    return json.dumps({**asdict(shape), "begins": shape.begins.isoformat(), "scale": scale})


def shape_of(text: str) -> tuple[Shape, float]:
    """What `text_of` wrote."""
    cells = json.loads(text)
    scale = float(cells.pop("scale"))
    cells["begins"] = datetime.fromisoformat(cells["begins"])
    cells["kinds"] = tuple(cells["kinds"]) if cells["kinds"] is not None else None
    return Shape(**cells), scale
