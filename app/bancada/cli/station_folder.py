"""Where a command finds the folder of its station."""

from pathlib import Path

import platformdirs
import typer


def default_station_folder() -> Path:
    """The platform's data folder for this user."""
    return platformdirs.user_data_path("bancada", appauthor=False)


def station_folder(context: typer.Context) -> Path:
    """The folder chosen by `--data`, in any command or sub-command; it may not exist yet."""
    chosen = context.find_root().params.get("data")
    return chosen if isinstance(chosen, Path) else default_station_folder()
