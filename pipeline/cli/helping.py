"""What Typer itself writes on a page of help, in Vietnamese."""

from typing import Any

import typer
from typer import rich_utils
from typer.core import TyperGroup

_PAGE = {
    "ARGUMENTS_PANEL_TITLE": "Tham số",
    "OPTIONS_PANEL_TITLE": "Tùy chọn",
    "COMMANDS_PANEL_TITLE": "Lệnh",
    "ERRORS_PANEL_TITLE": "Lỗi",
    "DEFAULT_STRING": "[mặc định: {}]",
    "ENVVAR_STRING": "[biến môi trường: {}]",
    "REQUIRED_LONG_STRING": "[bắt buộc]",
}


class _Formatter(typer.Context.formatter_class):  # type: ignore[misc,valid-type]  # Typer does not name it
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """See click's `HelpFormatter`."""
        super().write_usage(prog, args, prefix or "Cách dùng: ")


class _Context(typer.Context):
    formatter_class = _Formatter


class Group(TyperGroup):
    """Commands whose help is Vietnamese, its own included."""

    context_class = _Context

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401  # click's signature
        """The option `--help`."""
        return _said(super().get_help_option(ctx))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401  # click's signature
        """A command by its name; null where there is none."""
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.context_class = _Context
            _said(command.get_help_option(ctx))
        return command


def _said(option: Any) -> Any:  # noqa: ANN401  # click's class, which Typer does not name
    if option is not None:
        option.help = "Hiện hướng dẫn này."
    return option


def speak_vietnamese() -> None:
    """Titles and marks of Typer's pages of help; its module of them has these names for being set."""
    for name, words in _PAGE.items():
        if not hasattr(rich_utils, name):
            raise AttributeError(f"typer.rich_utils has no {name} any more: pipeline/cli/helping.py")
        setattr(rich_utils, name, words)
