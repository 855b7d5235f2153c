"""`thidua query`: SQL over the published registry."""

from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.home import Home
