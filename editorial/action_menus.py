"""The actions below the page editor and the snippet editor, in the board's words."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import action_menu as pages
from wagtail.models import WorkflowState
from wagtail.snippets import action_menu as snippets


class _Submit:
    """«Gửi duyệt»; after a return «Gửi duyệt lại», which begins at the first step."""

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        obj = context.get("page") or context.get("instance")
        state = obj.current_workflow_state if obj and obj.pk else None
        returned = state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES
        context["label"] = _("Gửi duyệt lại") if returned else _("Gửi duyệt")
        return context


class PageSubmit(_Submit, pages.SubmitForModerationMenuItem):
    pass


class SnippetSubmit(_Submit, snippets.SubmitForModerationMenuItem):
    pass


class PageCancel(pages.CancelWorkflowMenuItem):
    label = gettext_lazy("Rút khỏi hàng chờ duyệt")


class SnippetCancel(snippets.CancelWorkflowMenuItem):
    label = gettext_lazy("Rút khỏi hàng chờ duyệt")


_PAGES = {"action-submit": PageSubmit, "action-cancel-workflow": PageCancel}
_SNIPPETS = {"action-submit": SnippetSubmit, "action-cancel-workflow": SnippetCancel}


def _reword(items, ours):
    # Submitting again begins at the first step anyway: Wagtail's «restart» would be a second button for the same.
    items[:] = [ours[i.name](i.order) if i.name in ours else i for i in items if i.name != "action-restart-workflow"]


def of_pages(menu_items, request, context):
    _reword(menu_items, _PAGES)


def of_snippets(menu_items, request, context):
    _reword(menu_items, _SNIPPETS)
