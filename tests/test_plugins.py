"""Plugins bring blocks without touching migrations, and go without a trace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from core import stream
from settings.plugins import PLUGINS
from tests.testplugin import stream_blocks
from tests.testplugin.models import TipIndexPage, TipPage

ROOT = Path(__file__).resolve().parent.parent


def test_blocks_of_apps_are_collected():
    found = stream.collect_blocks()
    assert found["tip"] == ("tests.testplugin", stream_blocks.BLOCKS[0][1])
    assert found["paragraph"][0] == "core"


def test_every_body_of_every_model_offers_them():
    for model in (TipPage, TipIndexPage):
        offered = model._meta.get_field("body").stream_block.child_blocks
        assert list(offered) == list(stream.collect_blocks())
        assert offered["tip"].name == "tip"


def test_two_apps_cannot_offer_one_name(monkeypatch):
    monkeypatch.setattr(stream_blocks, "BLOCKS", [("paragraph", stream_blocks.BLOCKS[0][1])])
    with pytest.raises(ImproperlyConfigured, match="paragraph"):
        stream.collect_blocks()


@pytest.mark.django_db
def test_migrations_are_clean_with_the_plugin():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_are_clean_without_the_plugin(tmp_path):
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings.local", "VAR_DIR": str(tmp_path)}
    environment.pop("DATABASE_URL", None)
    command = [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_migrations_name_no_block():
    for path in ROOT.glob("*/migrations/0*.py"):
        text = path.read_text(encoding="utf-8")
        assert "stream_blocks" not in text and "core.blocks" not in text, path


@pytest.mark.parametrize("name", [*PLUGINS, "tests.testplugin"])
def test_plugin_is_complete(name):
    config = next(config for config in apps.get_app_configs() if config.name == name)
    assert "label" in type(config).__dict__, "explicit label"
    assert str(config.verbose_name) != config.label.replace("_", " ").title(), "Vietnamese name"
    assert (ROOT / Path(*name.split(".")) / "README.md").exists(), "README"
