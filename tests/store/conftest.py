"""A PostgreSQL for the tests that need one; without its programs those are skipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from sandbox.store.postgres import PostgresStore
from tests.store.postgres_server import PostgresServer, programs

NewStore = Callable[[], PostgresStore]


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for all tests of a process, each with a database of its own."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed here: see .ci/optional")
    server = PostgresServer()
    server.make()
    yield server
    server.throw_away()


@pytest.fixture
def own_server(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """A server that this test makes and may stop: not the one of all tests."""
    assert postgres.folder.exists()
    server = PostgresServer()
    yield server
    server.throw_away()


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    """A number for each database."""
    return count(1)


@pytest.fixture
def database(postgres: PostgresServer, numbers: Iterator[int]) -> str:
    """The address of an empty database."""
    return postgres.new_database(f"leeg_{next(numbers)}")


@pytest.fixture
def new_postgres(database: str) -> Iterator[NewStore]:
    """Opens this empty database, as often as processes would."""
    opened: list[PostgresStore] = []

    def new() -> PostgresStore:
        opened.append(PostgresStore(database, patience=5))
        return opened[-1]

    yield new
    for store in opened:
        store.close()
