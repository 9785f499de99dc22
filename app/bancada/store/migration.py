"""Brings a database to the present schema: a backup and a check, then Alembic's steps in one transaction."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Connection, Engine

from bancada.store.schema import SCHEMA_REVISION
from bancada.store.statements import Statements
from bancada.store.store_errors import DamagedDatabase, NewerDatabase

_log = logging.getLogger(__name__)
_SCRIPTS = Path(__file__).parent / "migrations"


def revision_of(sql: Statements) -> str | None:
    """The step the database stands at; None for an empty one."""
    has_table = sql.value("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    if not has_table:
        return None
    revision: str | None = sql.value("SELECT version_num FROM alembic_version")
    return revision


def bring_up_to_date(engine: Engine, folder: Path) -> None:
    """Migrate to the present schema; an existing database is backed up and checked before.

    Raises:
        DamagedDatabase: the integrity check found something; nothing was changed.
        NewerDatabase: the schema is not one this program knows.
    """
    with engine.connect() as connection:
        standing = revision_of(Statements(connection))
    if standing == SCHEMA_REVISION:
        return
    if standing is not None:
        _secure(engine, folder, standing)
    with engine.begin() as connection:
        _upgrade(connection)
    _log.info("database brought from schema %s to %s", standing, SCHEMA_REVISION)


def _secure(engine: Engine, folder: Path, standing: str) -> None:
    backup = folder / f"before-{standing}-to-{SCHEMA_REVISION}.sqlite3"
    backup.unlink(missing_ok=True)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        sql = Statements(connection)
        found = sql.value("PRAGMA integrity_check")
        if found != "ok":
            raise DamagedDatabase(str(found))
        sql.run("VACUUM INTO ?", (str(backup),))


def _upgrade(connection: Connection) -> None:
    # Loaded only when there is something to migrate: it would cost a tenth of a second at every start.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise NewerDatabase from error
