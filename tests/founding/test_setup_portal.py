"""setup_portal alone on an empty database: a portal that works and in which nobody may publish."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.test import Client
from wagtail.models import GroupPagePermission, Page, Site, Workflow, WorkflowContentType, WorkflowPage

from accounts.models import User
from bentre_cds.founding.board import GROUPS, HEAD
from editorial.models import BoardTask
from home.models import AgencySettings, NavigationSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def founded():
    call_command("setup_portal", verbosity=0)


def test_no_group_holds_a_publish_right(founded):
    assert not GroupPagePermission.objects.filter(permission__codename__in=["publish_page", "bulk_delete_page"]).exists()
    assert (
        not Group.objects.filter(permissions__codename__startswith="publish_")
        .exclude(permissions__codename="publish_in_emergency")
        .exists()
    )
    assert not Permission.objects.filter(group__isnull=False, codename__startswith="publish_").exists()


def test_exceptional_rights_are_the_head_s_alone_and_file_replacement_the_deputy_s_too(founded):
    def holders(codename):
        return set(Group.objects.filter(permissions__codename=codename).values_list("name", flat=True))

    for codename in ("withdraw_content", "move_live_content", "restrict_live_content"):
        assert holders(codename) == {HEAD}
    assert holders("replace_live_file") == {HEAD, "Phó Trưởng ban"}


@pytest.mark.parametrize(
    "model", ["agencysettings", "noticesettings", "navigationsettings", "redirect", "newssource", "issuingbody", "signer"]
)
def test_registers_and_settings_are_changed_by_head_and_administrator_only(founded, model):
    holders = set(Group.objects.filter(permissions__codename=f"change_{model}").values_list("name", flat=True))
    assert holders == {"Trưởng ban", "Quản trị"}


def test_wagtail_s_own_groups_workflow_and_welcome_page_are_gone(founded):
    assert not Group.objects.filter(name__in=["Moderators", "Editors"]).exists()
    assert not Workflow.objects.filter(name="Moderators approval").exists()
    assert not Page.objects.filter(title__startswith="Welcome").exists()
    assert set(Group.objects.values_list("name", flat=True)) == set(GROUPS)


def test_every_page_and_published_snippet_is_under_the_three_steps(founded):
    from django.apps import apps
    from wagtail.models import WorkflowMixin

    workflow = Workflow.objects.get()
    assert [t.specific.step for t in workflow.tasks] == ["check", "approve", "release"]
    assert WorkflowPage.objects.filter(page__depth=1, workflow=workflow).exists()
    for page in Page.objects.filter(depth__gt=1):
        assert page.get_workflow() == workflow
    snippets = {m for m in apps.get_models() if issubclass(m, WorkflowMixin) and not issubclass(m, Page)}
    assert snippets
    assert {row.content_type.model_class() for row in WorkflowContentType.objects.filter(workflow=workflow)} == snippets


def test_running_it_again_changes_nothing(founded):
    def state():
        return (
            list(Page.objects.order_by("pk").values_list("pk", "title", "latest_revision_id")),
            list(Group.objects.order_by("pk").values_list("name", "permissions")),
            list(GroupPagePermission.objects.order_by("pk").values_list("group", "page", "permission")),
            BoardTask.objects.count(),
            list(User.objects.values_list("username", "password")),
            NavigationSettings.load().menu_items.count(),
        )

    before = state()
    call_command("setup_portal", verbosity=0)
    assert state() == before


def test_what_people_changed_is_left_alone(founded):
    agency = AgencySettings.load()
    agency.owner_agency = "Ủy ban nhân dân tỉnh Vĩnh Long"
    agency.save()
    navigation = NavigationSettings.load()
    first = navigation.menu_items.first()
    first.title = "Đầu trang"
    first.save()
    call_command("setup_portal", verbosity=0)
    assert AgencySettings.load().owner_agency == "Ủy ban nhân dân tỉnh Vĩnh Long"
    assert NavigationSettings.load().menu_items.first().title == "Đầu trang"


def test_the_first_administrator_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("ADMIN_USERNAME", "nguoi-truc")
    monkeypatch.setenv("ADMIN_PASSWORD", "mat-khau-rat-dai-1")
    call_command("setup_portal", verbosity=0)
    assert User.objects.get(is_superuser=True).check_password("mat-khau-rat-dai-1")
    assert User.objects.get(is_superuser=True).username == "nguoi-truc"


def test_every_page_of_a_founded_portal_answers_and_is_in_the_sitemap(founded, settings):
    sitemap = Client().get("/sitemap.xml").content.decode()
    prefix = len(Site.objects.get().root_page.url_path)
    pages = Page.objects.filter(depth__gt=1, live=True)
    assert pages.count() >= 9
    for page in pages:
        path = "/" + page.url_path[prefix:]
        assert Client().get(path).status_code == 200, path
        assert f"<loc>{settings.PUBLIC_URL}{path}</loc>" in sitemap
