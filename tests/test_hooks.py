"""No hook without documentation and without a user; no misspelt hook in silence."""

import re
from pathlib import Path

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory
from django.urls import reverse
from wagtail import hooks
from wagtail.models import Page, Site

from core import hooks as portal_hooks
from core.checks import unknown_hooks
from tests.testplugin.models import TipPage

ROOT = Path(__file__).resolve().parent.parent
NAMES = sorted(portal_hooks.PORTAL_HOOKS)


@pytest.mark.parametrize("name", NAMES)
def test_hook_has_its_heading_with_its_signature(name):
    text = (ROOT / "docs" / "hooks.md").read_text(encoding="utf-8")
    section = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert section, f"docs/hooks.md has no heading for {name}"
    assert portal_hooks.PORTAL_HOOKS[name].signature in section.group(1)


def test_documentation_names_no_hook_that_is_gone():
    text = (ROOT / "docs" / "hooks.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^## (portal_\w+)$", text, re.MULTILINE)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_hook_is_used_by_the_test_plugin(name):
    modules = {function.__module__ for function in hooks.get_hooks(name)}
    assert "tests.testplugin.wagtail_hooks" in modules


def test_misspelt_hook_is_warned_about():
    with hooks.register_temporarily("portal_urlz", test_misspelt_hook_is_warned_about):
        warnings = unknown_hooks(None)
    assert [(w.id, "portal_urlz" in w.msg) for w in warnings] == [("portal.W001", True)]
    assert unknown_hooks(None) == []


def test_unknown_name_cannot_be_asked():
    with pytest.raises(LookupError):
        portal_hooks.collect("portal_urlz")


def test_urls(client):
    assert client.get(reverse("testplugin_tips")).content.decode() == "Mẹo trong ngày"


def test_search_sources():
    assert "testplugin_tip" in [source.kind for source in portal_hooks.collect("portal_search_sources")]


@pytest.mark.django_db
def test_search_views():
    assert "/meo-vat/" in [view.url for view in portal_hooks.collect("portal_search_views")]


@pytest.mark.django_db
def test_sitemap(client, settings):
    Site.objects.get_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": Page.objects.get(depth=2)})
    assert f"<loc>{settings.PUBLIC_URL}/meo-vat/</loc>" in client.get("/sitemap.xml").content.decode()


def test_editorial_menu():
    assert "testplugin-tips" in [item.name for item in portal_hooks.collect("portal_editorial_menu")]


def test_health_checks():
    probes = {check.name: check for check in portal_hooks.collect("portal_health_checks")}
    assert probes["testplugin"].probe() == "ổn"
    assert probes["testplugin"].required is False


@pytest.mark.django_db
class TestSlots:
    def render(self, slot, page):
        request = RequestFactory().get("/")
        return Template('{% load portal_blocks %}{% slot "' + slot + '" %}').render(Context({"page": page, "request": request}))

    def test_plugin_fills_its_slot_on_its_pages_only(self):
        page = TipPage(title="Chụp <rõ>")
        assert '<p class="testplugin-slot">Mẹo khác của Chụp &lt;rõ&gt;</p>' in self.render("after_content", page)
        assert "testplugin" not in self.render("after_content", Page(title="Khác"))
        assert "testplugin" not in self.render("sidebar", page)

    def test_plain_text_is_escaped(self):
        with hooks.register_temporarily("portal_page_slot", lambda slot, page, request: "<b>" if slot == "footer" else ""):
            assert "&lt;b&gt;" in self.render("footer", None)

    def test_unknown_slot_is_an_error(self):
        with pytest.raises(TemplateSyntaxError):
            self.render("aftercontent", None)
