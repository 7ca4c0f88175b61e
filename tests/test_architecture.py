"""The star of imports: an app knows ``core`` and itself; ``core`` knows nobody of ours."""

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps

ROOT = Path(__file__).resolve().parent.parent
# These wire, test or show the others and may name anything.
FREE = {"bentre_cds", "settings", "tests", "demo", "docs"}
OURS = sorted(path.parent.name for path in ROOT.glob("*/apps.py") if path.parent.name not in FREE)
ROOMS = {*OURS, "bentre_cds", "settings", "tests", "demo"}
# A page's place in the tree is data.
PLACES = {"parent_page_types", "subpage_types"}


def sources(app):
    return [path for path in sorted((ROOT / app).rglob("*.py")) if "migrations" not in path.parts]


def foreign_names(tree, app):
    """(line, what) for every import or model string by which ``app`` names another of our apps."""
    others = ROOMS - {app, "core"}
    models = {
        f"{config.label}.{model.__name__}".lower()
        for config in apps.get_app_configs()
        if config.name in others
        for model in config.get_models()
    }
    labels = "|".join(sorted(others))
    dotted = re.compile(rf"(?:{labels})(?:\.[A-Za-z_]\w*)+")
    excused = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id in PLACES for t in node.targets):
            excused.update(id(child) for child in ast.walk(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] in others:
                    yield node.lineno, f"import {alias.name}"
        elif isinstance(node, ast.ImportFrom) and not node.level:
            if (node.module or "").split(".")[0] in others:
                yield node.lineno, f"from {node.module} import …"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in excused:
            text = node.value
            if text.lower() in models or (dotted.fullmatch(text) and (text.count(".") > 1 or re.search(r"\.[A-Z]\w*$", text))):
                yield node.lineno, repr(text)


@pytest.mark.parametrize("app", OURS)
def test_app_knows_only_core_and_itself(app):
    found = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in sources(app)
        for line, what in foreign_names(ast.parse(path.read_text(encoding="utf-8")), app)
    ]
    assert found == []


def test_nobody_imports_the_wiring():
    for app in OURS:
        for path in sources(app):
            assert not re.search(r"^\s*(?:from|import) bentre_cds\b", path.read_text(encoding="utf-8"), re.MULTILINE), path


@pytest.mark.parametrize(
    "source",
    [
        "import news.models",
        "from documents_hub import models",
        "def late():\n    from editorial.guard import BoardGuard",
        "apps.get_model('accounts.User')",
        "models.ForeignKey('media_library.PortalImage', on_delete=models.CASCADE)",
        "import_string('editorial.guard.BoardGuard')",
    ],
)
def test_the_walk_sees(source):
    assert list(foreign_names(ast.parse(source), "search"))


@pytest.mark.parametrize(
    "source",
    [
        "from core.pages import BasePage",
        "from search.engine import Engine",
        "parent_page_types = ['home.HomePage']",
        "ForeignKey('wagtailcore.Page', on_delete=CASCADE)",
        "template = 'search/results.html'",
    ],
)
def test_the_walk_lets_pass(source):
    assert not list(foreign_names(ast.parse(source), "search"))
