"""The board's groups and what each may do. No group holds a publish right: the workflow publishes."""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from home.models import HomePage

EDITOR, AGENCY_EDITOR, CHECKER, DEPUTY, HEAD, ADMINISTRATOR = GROUPS = (
    "Biên tập viên",
    "Biên tập viên cơ quan",
    "Thành viên kiểm duyệt",
    "Phó Trưởng ban",
    "Trưởng ban",
    "Quản trị",
)
MAY_WRITE = (EDITOR, CHECKER, DEPUTY, HEAD, ADMINISTRATOR)
# Wagtail asks for the rights on its own models, whatever models stand in for them.
FILE_MODELS = [("wagtailimages", "image"), ("wagtaildocs", "document"), ("wagtailmedia", "media")]
# Registers, menus, footer, notice, settings, redirects: the head and the administrator (logged by Wagtail).
REGISTERS = [
    ("home", ["agencysettings", "noticesettings", "navigationsettings", "measurementsettings"]),
    ("news", ["newscategory", "newssource", "contributor"]),
    ("documents_hub", ["documentkind", "issuingbody", "signer"]),
    ("wagtailredirects", ["redirect"]),
    ("core", ["dayoff"]),
    ("feedback", ["casekind", "clock", "notice", "topic", "place", "unit", "routingrule", "replytemplate"]),
]
# Snippets under the board's workflow: editors write them, nobody publishes them.
SNIPPETS = [("news", ["runningstory"]), ("search", ["answer"]), ("feedback", ["publicquestion"])]
# What decides where words lead and which page comes first: no words of the portal, so editors may change it, logged.
TUNING = [("search", ["synonym", "pin"])]
# Who works on what citizens send. Erasing is for those who answer for it; a person reads nothing by that right alone.
OF_ALL_CASES = ["handle_case", "handle_all_cases", "approve_reply", "restrict_case"]
CASES = {CHECKER: ["handle_case"], DEPUTY: OF_ALL_CASES, HEAD: [*OF_ALL_CASES, "erase_case"], ADMINISTRATOR: ["erase_case"]}


def _grant(group, app, model, actions):
    codenames = [f"{action}_{model}" for action in actions]
    _give(group, app, codenames)


def _give(group, app, codenames):
    group.permissions.add(*Permission.objects.filter(content_type__app_label=app, codename__in=codenames))


def found_board():
    """Groups with their rights, and the three-step workflow when the editorial app is installed. Returns the groups."""
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in GROUPS}
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    home = HomePage.objects.get()
    files = Collection.get_first_root_node()
    for name, group in groups.items():
        group.permissions.add(access)
        for app, model in FILE_MODELS:
            actions = ("add", "choose") if name == AGENCY_EDITOR else ("add", "change", "choose")
            codenames = [f"{action}_{model}" for action in actions]
            for permission in Permission.objects.filter(content_type__app_label=app, codename__in=codenames):
                GroupCollectionPermission.objects.get_or_create(group=group, collection=files, permission=permission)
        if name in MAY_WRITE:
            for action in ("add_page", "change_page"):
                permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=action)
                GroupPagePermission.objects.get_or_create(group=group, page=home, permission=permission)
            for app, models in SNIPPETS:
                for model in models:
                    _grant(group, app, model, ("add", "change", "view"))
            for app, models in TUNING:
                for model in models:
                    _grant(group, app, model, ("add", "change", "delete", "view"))
            _grant(group, "search", "queryday", ("view",))
            _grant(group, "feedback", "pagerating", ("view",))
    for name in (HEAD, ADMINISTRATOR):
        for app, models in REGISTERS:
            for model in models:
                _grant(groups[name], app, model, ("add", "change", "delete", "view"))
    for name, codenames in CASES.items():
        _give(groups[name], "feedback", codenames)
    if apps.is_installed("editorial"):
        from editorial.founding import found_workflow

        found_workflow({"check": groups[CHECKER], "approve": groups[DEPUTY], "release": groups[HEAD]})
    return groups


def give_section(group, page):
    """Let ``group`` write below ``page`` and nowhere else (an agency's own section; Điều 11 khoản 2 of the regulation)."""
    permission = Permission.objects.get(content_type__app_label="wagtailcore", codename="add_page")
    GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)
