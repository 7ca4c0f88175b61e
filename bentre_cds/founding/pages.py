"""The site and the sections that the portal's regulation names, live from the start."""

from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from wagtail.models import Collection, Locale, Page, Site

from home.models import (
    AgencySettings,
    ContactPage,
    FooterLink,
    HomePage,
    HomeSection,
    MenuItem,
    NavigationSettings,
    SectionPage,
    SiteMapPage,
    StandardPage,
)

COLLECTIONS = ["Hình ảnh", "Âm thanh và video", "Tệp văn bản", "Tài liệu nội bộ"]

# Standing pages below the home page: (model, slug, title, intro). Their words are the editors' to improve.
INTRODUCTION = "Cổng là kênh chính thức của tỉnh về chuyển đổi số: tin tức, văn bản, hướng dẫn, tiếp nhận góp ý."
STANDING = [
    (SectionPage, "gioi-thieu", "Giới thiệu", INTRODUCTION),
    (SectionPage, "ky-nang-so", "Kỹ năng số", "Hướng dẫn từng bước để dùng dịch vụ số, an toàn và không mất phí."),
    (ContactPage, "lien-he", "Liên hệ", "Hỏi ai, gọi số nào, gửi thư đến đâu."),
    (SiteMapPage, "so-do-cong", "Sơ đồ cổng", "Mọi trang của cổng, theo mục."),
]
FOOTER = [
    (
        "bao-ve-du-lieu-ca-nhan",
        "Bảo vệ dữ liệu cá nhân",
        "Cổng thu thập gì, để làm gì, giữ bao lâu và ông/bà có quyền gì.",
        "<p>Đọc cổng không cần đăng nhập và không bị theo dõi từng người. Khi ông/bà gửi thông tin, cổng nói rõ mục đích trước khi nhận.</p>",
    ),
    (
        "su-dung-lai-thong-tin",
        "Sử dụng lại thông tin",
        "Tin, bài, ảnh của cổng được dùng lại khi ghi rõ nguồn.",
        "<p>Khi sử dụng tin, bài, ảnh trên Cổng phải ghi rõ nguồn (Quyết định số 35/2023/QĐ-UBND, Điều 17 khoản 1 của Quy chế).</p>",
    ),
    (
        "ho-tro-tiep-can",
        "Hỗ trợ tiếp cận",
        "Cổng đọc được bằng bàn phím, trình đọc màn hình, chữ lớn và khi in.",
        "<p>Cổng hướng tới chuẩn WCAG 2.2 mức AA. Gặp chỗ khó dùng, xin báo cho Ban Biên tập để sửa.</p>",
    ),
]


def publish_new(parent, page):
    """Add ``page`` below ``parent`` and publish it; the caller is inside ``system_act``."""
    page.live = False
    parent.add_child(instance=page)
    page.save_revision(log_action=True).publish(skip_permission_checks=True)
    return page


def found_site(home=None):
    """Wagtail's site record follows PUBLIC_URL, which is the one address that anything prints."""
    home = home or HomePage.objects.first()
    address = urlsplit(settings.PUBLIC_URL)
    values = {
        "hostname": address.hostname or "localhost",
        "port": address.port or (443 if address.scheme == "https" else 80),
        "root_page": home,
        "site_name": settings.WAGTAIL_SITE_NAME,
    }
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if site.pk is None or any(getattr(site, name) != value for name, value in values.items()):
        for name, value in values.items():
            setattr(site, name, value)
        site.save()


def found_pages():
    """Site, home page, sections, menus, collections; returns the home page.

    Sections and menus are made once, together with the home page: what people rename, move or remove afterwards is
    theirs. Only the list of a plugin that came later is added.
    """
    Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
    home = HomePage.objects.first()
    new = home is None
    if new:
        home = _found_home()
    found_site(home)
    sections = {}
    if new:
        sections = {
            slug: publish_new(home, model(slug=slug, title=title, intro=intro)) for model, slug, title, intro in STANDING
        }
    sections |= _found_lists(home)
    if new:
        footer = [
            publish_new(home, StandardPage(slug=slug, title=title, intro=intro, body=[("paragraph", text)]))
            for slug, title, intro, text in FOOTER
        ]
        _navigation(home, sections, footer)
        _agency()
        _collections()
    return home


def _found_home():
    home = HomePage(
        title="Trang chủ", slug="trang-chu", search_description="Tin tức, văn bản và hướng dẫn về chuyển đổi số của tỉnh."
    )
    home.sections = [
        HomeSection(kind="tasks", sort_order=0),
        HomeSection(kind="featured_news", title="Tin nổi bật", sort_order=1),
        HomeSection(kind="documents", title="Văn bản mới", sort_order=2),
        HomeSection(kind="latest_news", title="Tin mới", limit=6, sort_order=3),
    ]
    return publish_new(Page.get_first_root_node(), home)


def _found_lists(home):
    """The lists of news and of documents, where their apps are installed and no list stands anywhere yet."""
    made = {}
    if apps.is_installed("news"):
        from news.models import NewsIndexPage

        if not NewsIndexPage.objects.exists():
            intro = "Tin và thông báo về chuyển đổi số của tỉnh."
            made["tin-tuc"] = publish_new(home, NewsIndexPage(slug="tin-tuc", title="Tin tức", intro=intro))
    if apps.is_installed("documents_hub"):
        from documents_hub.models import DocumentIndexPage

        if not DocumentIndexPage.objects.exists():
            intro = "Văn bản pháp luật và văn bản hướng dẫn, kèm tình trạng hiệu lực."
            made["van-ban"] = publish_new(home, DocumentIndexPage(slug="van-ban", title="Văn bản", intro=intro))
    return made


def _agency():
    agency = AgencySettings.load()
    if not agency.owner_agency:
        agency.owner_agency = "Ủy ban nhân dân tỉnh"
        agency.save()


def _collections():
    parent = Collection.get_first_root_node()
    have = set(parent.get_children().values_list("name", flat=True))
    for name in COLLECTIONS:
        if name not in have:
            parent.add_child(name=name)


def _navigation(home, sections, footer):
    navigation = NavigationSettings.load()
    if navigation.menu_items.exists() or navigation.footer_links.exists():
        return
    order = [home, *(sections[s] for s in ("gioi-thieu", "tin-tuc", "van-ban", "ky-nang-so", "lien-he") if s in sections)]
    navigation.menu_items = [MenuItem(title=p.title, page=p, sort_order=n) for n, p in enumerate(order)]
    icons = {"ho-tro-tiep-can": FooterLink.Icon.ACCESSIBILITY, "so-do-cong": FooterLink.Icon.MAP}
    navigation.footer_links = [
        FooterLink(title=p.title, page=p, sort_order=n, icon=icons.get(p.slug, ""))
        for n, p in enumerate([*footer, sections["so-do-cong"]])
    ]
    navigation.save()
