"""Brings a database to the present schema: a backup and a check, then Alembic's steps in one transaction."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from bancada.store.schema import SCHEMA_REVISION
from bancada.store.statements import Statements, faults_named
from bancada.store.store_errors import DamagedDatabase, NewerDatabase

if TYPE_CHECKING:
    from alembic.config import Config

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
    """Migrate to the present schema; an existing database is checked and backed up before.

    Raises:
        DamagedDatabase: the integrity check found something; nothing was changed.
        NewerDatabase: the schema is not one this program knows.
    """
    with engine.connect() as connection:
        standing = revision_of(Statements(connection))
    if standing == SCHEMA_REVISION:
        return
    config = _config()
    if standing is not None:
        _refuse_unknown(config, standing)
        back_up(engine, folder / f"before-{standing}-to-{SCHEMA_REVISION}.sqlite3")
    with engine.begin() as connection:
        _upgrade(config, connection)
    _log.info("database brought from schema %s to %s", standing, SCHEMA_REVISION)


def back_up(engine: Engine, target: Path) -> None:
    """Check the database and copy it whole to ``target``, replacing what is there.

    Raises:
        DamagedDatabase: the check found something; no copy is made.
        StoreFault: the disk is full or does not answer.
    """
    with engine.connect() as connection, faults_named():
        # Past SQLAlchemy, which would begin a transaction: a copy cannot be made inside one.
        cursor = connection.connection.cursor()
        found = cursor.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise DamagedDatabase(found)
        target.unlink(missing_ok=True)
        cursor.execute("VACUUM INTO ?", (str(target),))
        cursor.close()


def _config() -> Config:
    # Loaded only when there is something to migrate: it would cost a tenth of a second at every start.
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return config


def _refuse_unknown(config: Config, standing: str) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(config).get_revision(standing)
    except CommandError as error:
        raise NewerDatabase from error


def _upgrade(config: Config, connection: Connection) -> None:
    from alembic import command

    config.attributes["connection"] = connection
    command.upgrade(config, "head")
