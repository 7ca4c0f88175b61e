"""Questions about rights in the search."""


def user_can_read_search_log(user):
    """What is asked on the portal, and why results stand where they stand: people of the board, not of one agency."""
    return user.is_active and user.has_perm("search.view_queryday")


def user_can_add(user, model):
    return user.has_perm(f"search.add_{model}")
