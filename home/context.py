"""What every public template needs around the page: read once as long as nothing visible changes, without growing."""

from django.conf import settings
from django.db.models import CharField, F, Value
from django.utils import timezone
from django.utils.functional import cached_property

from core import page_cache, sites

from .settings_models import AgencySettings, FooterLink, MenuItem


def _agency():
    # Not ``load()``: it writes a row when there is none, and nothing is written while a page is rendered.
    rows = AgencySettings.objects.select_related("emblem", "noticesettings", "measurementsettings")
    return rows.prefetch_related("emblem__renditions").first() or AgencySettings()


def agency():
    """Who runs the portal, with the notice and the measurement that are set beside it."""
    return page_cache.memo("home.agency", _agency)


def measurement():
    """The state's measurement as it is set, or ``None`` while it is not connected."""
    return measurement_of(agency())


def measurement_of(agency):
    found = getattr(agency, "measurementsettings", None)
    return found if found and found.is_connected() else None


def measurement_hosts():
    found = measurement()
    return found.hosts() if found else []


def _links():
    """Title and address of each link of the one navigation row, menu and footer, in the editors' order: one query."""
    home = sites.home()
    prefix = len(home.url_path) if home else 1
    found = {"menu": [], "footer": []}
    rows = [_rows(MenuItem, "menu", Value("", CharField())), _rows(FooterLink, "footer", F("icon"))]
    for place, icon, _settings, _order, title, url, page_path, page_live in (
        rows[0].union(rows[1], all=True).order_by("settings_id", "sort_order")
    ):
        if page_path is None:
            found[place].append((title, url, icon))
        elif page_live:
            found[place].append((title, "/" + page_path[prefix:], icon))
    return found


def _rows(model, place, icon):
    rows = model.objects.order_by().annotate(place=Value(place, CharField()), drawing=icon)
    return rows.values_list("place", "drawing", "settings_id", "sort_order", "title", "url", "page__url_path", "page__live")


class Chrome:
    """Header, menu, notice and footer of the portal, for one request."""

    def __init__(self, request):
        self.request = request

    @cached_property
    def agency(self):
        return agency()

    @cached_property
    def notice(self):
        notice = getattr(self.agency, "noticesettings", None)
        if notice is None:
            return None
        now = timezone.now()
        for moment in (notice.starts_at, notice.ends_at):
            if moment and moment > now:
                page_cache.fresh_until(self.request, moment)
        return notice if notice.is_shown(now) else None

    @cached_property
    def measurement(self):
        return None if getattr(self.request, "is_preview", False) else measurement_of(self.agency)

    @cached_property
    def home(self):
        return sites.home()

    def _shown(self, place):
        path = self.request.path
        return [
            {
                "title": title,
                "url": url,
                "current": url == path or (url != "/" and path.startswith(url)),
                "external": url.startswith("http"),
                "icon": icon,
            }
            for title, url, icon in page_cache.memo("home.links", _links)[place]
        ]

    @cached_property
    def menu(self):
        return self._shown("menu")

    @property
    def place(self):
        """Which entry of the menu is marked, and whether as this very page: all in which one head differs from another."""
        marked = [(item["url"], item["url"] == self.request.path) for item in self.menu if item["current"]]
        return (*marked, self.request.path == "/")

    @cached_property
    def footer_links(self):
        return self._shown("footer")

    @property
    def utility_links(self):
        """Links of the foot that also stand in the line over the head: those with a drawing."""
        return [link for link in self.footer_links if link["icon"]]

    @property
    def search_url(self):
        return "/tim-kiem/"

    @property
    def public_url(self):
        return settings.PUBLIC_URL


def chrome(request):
    """Context processor: ``chrome`` in every template; nothing is read until a template asks."""
    if request.path.startswith("/admin/") and not getattr(request, "is_preview", False):
        return {}
    # One object a request: parts of a page that are rendered on their own share it.
    if not hasattr(request, "portal_chrome"):
        request.portal_chrome = Chrome(request)
    return {"chrome": request.portal_chrome}
