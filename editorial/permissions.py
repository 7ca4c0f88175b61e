"""Questions about rights in the board. A superuser holds the office of nobody: only groups give these rights."""

from django.contrib.auth.models import Permission


def _holds(user, codename):
    if user is None or not user.is_active:
        return False
    if not hasattr(user, "board_rights"):  # for the length of a request, as Django keeps its own
        found = Permission.objects.filter(content_type__app_label="editorial", group__user=user)
        user.board_rights = frozenset(found.values_list("codename", flat=True))
    return codename in user.board_rights


def user_can_withdraw_content(user):
    """The head; an administrator in an emergency (logged as such)."""
    return _holds(user, "withdraw_content") or bool(user and user.is_active and user.is_superuser)


def user_can_move_live_content(user):
    return _holds(user, "move_live_content")


def user_can_restrict_live_content(user):
    return _holds(user, "restrict_live_content")


def user_can_replace_live_file(user):
    return _holds(user, "replace_live_file")


def user_can_publish_in_emergency(user):
    return bool(user and user.is_active and (user.is_superuser or _holds(user, "publish_in_emergency")))
