"""House rules as system checks."""

import re

from django.conf import settings
from django.core import checks
from wagtail import hooks

from .hooks import PORTAL_HOOKS

# Hooks of the Wagtail packages we run with; a plugin of the portal registers one of these or of PORTAL_HOOKS.
_WAGTAIL_HOOK = re.compile(r"""hooks?(?:_name)?\s*[(=]\s*["'](\w+)["']|hook_output\s+["'](\w+)["']""")


def known_hooks():
    """Names of hooks that Wagtail's own code asks for, read from its source, and the portal's."""
    import importlib
    from pathlib import Path

    names = set(PORTAL_HOOKS)
    for package in ("wagtail", "wagtailmedia", "wagtail_modeladmin"):
        root = Path(importlib.import_module(package).__file__).parent
        for path in [*root.rglob("*.py"), *root.rglob("*.html")]:
            if "/tests/" not in path.as_posix() and "hook" in (source := path.read_text(encoding="utf-8")):
                names.update(name for groups in _WAGTAIL_HOOK.findall(source) for name in groups if name)
    return names


@checks.register("portal", deploy=False)
def unknown_hooks(app_configs, **kwargs):
    """Warn about registered hook names that nobody asks for: Wagtail ignores a misspelt one in silence."""
    hooks.search_for_hooks()
    registered = {(name, function.__module__) for name, functions in hooks._hooks.items() for function, _order in functions}
    foreign = {name for name, module in registered if not module.startswith(("wagtail", "wagtailmedia", "wagtail_modeladmin"))}
    unknown = foreign - set(PORTAL_HOOKS)
    if not unknown:
        return []
    unknown -= known_hooks()
    return [
        checks.Warning(
            f"Hook {name!r} is known neither to Wagtail nor to the portal.",
            hint="Look for a misspelling, or declare the hook in core/hooks.py and docs/hooks.md.",
            id="portal.W001",
        )
        for name in sorted(unknown)
    ]


@checks.register("portal")
def guard_is_named(app_configs, **kwargs):
    if getattr(settings, "PUBLICATION_GUARD", ""):
        return []
    return [
        checks.Error(
            "PUBLICATION_GUARD is not set: nothing guards what goes live.", hint="Set it to a class path.", id="portal.E001"
        )
    ]
