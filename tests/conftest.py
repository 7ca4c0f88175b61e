"""What every test may use. A system program that is missing is named, with the tests left out; in CI it is an error."""

import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings

from bentre_cds import services

# Not in the folder of the test run, which is new each time: Elasticsearch is fetched once.
KEPT = services.BASE / "var" / "services"
# A server that lives for minutes is not worth compiling well: each start takes half of the work.
os.environ.setdefault("ES_JAVA_OPTS", "-XX:TieredStopAtLevel=1")
CHECKERS = Path(__file__).parent / "e2e" / "node_modules"
PROGRAMS = {
    "browser": ("chromium", "apt-get install chromium"),
    "java": ("java", "apt-get install default-jre-headless"),
    "npm": ("npm", "apt-get install npm"),
    "proxy": ("nginx", "apt-get install nginx-light"),
    "redis": ("redis-server", "apt-get install redis-server"),
}


def _missing():
    return {
        mark: line
        for mark, line in PROGRAMS.items()
        if shutil.which(line[0]) is None and not (mark == "npm" and CHECKERS.exists())
    }


# One long story at the end would leave the other workers without work. Of the first four only one needs a database: the others
# would wait half a minute for its migrations, and for the demonstration longer.
LONG = [
    "demo/test_questions.py",
    "ops/test_services.py",
    "feedback/test_masking.py",
    "search/test_elasticsearch.py",
    "feedback/test_plugin_out.py",
    "e2e/test_opinion.py",
    "e2e/test_path.py",
    "search/test_fallback.py",
    "search/test_rebuild.py",
    "demo/test_checkers.py",
    "feedback/test_hostile.py",
    "e2e/test_decision.py",
    "e2e/test_search_loop.py",
    "ops/test_process.py",
    "e2e/test_one_save.py",
]


def pytest_collection_modifyitems(items):
    first = {Path(__file__).parent / name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: first.get(item.path, len(LONG)))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    for mark, (program, command) in _missing().items():
        if item.get_closest_marker(mark):
            words = f"{program} is missing: {command}"
            pytest.fail(words) if "CI" in os.environ else pytest.skip(words)
    if item.get_closest_marker("servers") and (wanted := services.missing(KEPT)):
        words = f"{', '.join(name for name, _c in wanted)} missing: " + "; ".join(command for _n, command in wanted)
        pytest.fail(words) if os.environ.get("REQUIRE_SERVICES") == "1" else pytest.skip(words)


def pytest_terminal_summary(terminalreporter, config):
    """Name each missing program, the command that installs it, and the tests left out."""
    skipped = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else str(report.longrepr)
        skipped.setdefault(reason, []).append(report.nodeid)
    for reason, names in skipped.items():
        terminalreporter.write_line(f"LEFT OUT ({len(names)} tests): {reason}")
        for name in names:
            terminalreporter.write_line(f"  {name}")


def pytest_sessionfinish(session):
    if not hasattr(session.config, "workerinput"):
        _end_servers(Path(session.config._tmp_path_factory.getbasetemp()))
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if "CI" in os.environ and terminal and terminal.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED  # CI leaves no test out, for whatever reason


@pytest.fixture(autouse=True)
def own_files(tmp_path):
    """Files, letters and index of a test lie in a folder of their own; sites of a test that was rolled back are forgotten."""
    from django.test import override_settings
    from wagtail.models import Site

    Site.clear_site_root_paths_cache()
    with override_settings(MEDIA_ROOT=tmp_path / "media", MAIL_DIR=tmp_path / "mail"):
        Path(settings.MEDIA_ROOT).mkdir()
        yield


def once(shared, name, make):
    """``shared / name``, made by the first worker of the run that asks for it."""
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / name).exists():
            make(_folder(shared / f"{name}-making")).rename(shared / name)
    return shared / name


@pytest.fixture(scope="session")
def migrated_var(tmp_path_factory):
    """A var/ with an empty database, migrated: the three hundred migrations run once a run, and are copied."""

    def make(folder):
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings.local", "VAR_DIR": str(folder)}
        environment.pop("DATABASE_URL", None)
        subprocess.run([sys.executable, "manage.py", "migrate", "-v", "0"], cwd=services.BASE, env=environment, check=True)
        with closing(sqlite3.connect(folder / "portal.sqlite3")) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return folder

    return once(shared_folder(tmp_path_factory), "migrated", make)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    settings.DATABASES["default"]["TEST"]["MIGRATE"] = False


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, migrated_var, django_db_blocker):
    from django.contrib.contenttypes.models import ContentType
    from django.core.management import call_command
    from django.db import connection

    with django_db_blocker.unblock(), closing(sqlite3.connect(migrated_var / "portal.sqlite3")) as migrated:
        connection.ensure_connection()
        migrated.backup(connection.connection)
        ContentType.objects.clear_cache()  # numbers of the tables that were there for a moment
        call_command("migrate", verbosity=0)  # the plugin that only the tests have


@pytest.fixture(scope="module")
def founded_portal(django_db_setup, django_db_blocker):
    """The portal as `setup_portal` founds it, in the test database for a whole module: each test takes back its own changes,
    the module's end takes back the founding."""
    from django.core.management import call_command
    from django.db import transaction

    with django_db_blocker.unblock():
        whole = transaction.atomic()
        whole._from_testcase = True  # as Django marks the transaction of a class of tests: durable blocks may stand in it
        whole.__enter__()
        call_command("setup_portal", verbosity=0, no_administrator=True)
    yield
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        whole.__exit__(None, None, None)


@pytest.fixture
def drain():
    """Do the work that waits in the outbox, as the worker would."""
    from core import outbox

    return outbox.drain


def shared_folder(tmp_path_factory):
    """The folder of the run, which all its workers see."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def servers(tmp_path_factory):
    """PostgreSQL, Redis and Elasticsearch of this run: started by the first test that asks, ended with the run.

    Other tests use them at the same time: own names for own data, and whoever kills takes ``own_servers``.
    """
    shared = shared_folder(tmp_path_factory)
    with (shared / "servers.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        note = shared / "servers"
        if not note.exists():
            note.write_text(str(services.scratch_folder()))
        return services.Services(note.read_text(), KEPT).start()


@pytest.fixture(scope="module")
def own_servers():
    """The three again, for a module that kills them; they end with it."""
    folder = services.scratch_folder()
    found = services.Services(folder, KEPT).start()
    yield found
    found.stop()
    shutil.rmtree(folder, ignore_errors=True)


def _end_servers(shared):
    note = shared / "servers"
    if note.exists():
        folder = note.read_text()
        services.Services(folder, KEPT).stop()
        note.unlink()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def founded_var(migrated_var, tmp_path_factory):
    """A var/ with a founded portal and the board's six accounts: made once a run, by its first user, for copying."""
    from tests.portal_process import Portal

    def make(folder):
        shutil.copytree(migrated_var, folder, dirs_exist_ok=True)
        portal = Portal(var=folder).start()
        portal.people()
        portal.stop()
        return folder

    return once(shared_folder(tmp_path_factory), "founded", make)


def _folder(path):
    path.mkdir()
    return path


@pytest.fixture(scope="module")
def portal_of(founded_var, tmp_path_factory):
    """Make real portals, each in a copy of the founded folder; they end with the module."""
    from tests.portal_process import Portal

    made = []

    def make(**options):
        var = tmp_path_factory.mktemp("portal") / "var"
        shutil.copytree(founded_var, var)
        made.append(Portal(var=var, **options))
        return made[-1]

    yield make
    for portal in made:
        portal.stop()


@pytest.fixture(scope="module")
def live_portal(portal_of):
    """The portal as `make run` starts it, without the demonstration: a process of its own, reached by HTTP."""
    return portal_of().start()


@pytest.fixture(scope="module")
def chromium():
    """A real Chromium; a test opens its own context: ``chromium.new_context()``.

    It ends with its module: while it runs, Django takes the whole process for asynchronous and refuses the database.
    """
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # a busy machine is slow, not wrong
    flags = (
        "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=[*flags.split(), "--disable-sync"], headless=True
        )
        yield browser
        browser.close()
