"""A third process at work: reads names of acts, does each as a command would, says when it is done."""

import datetime
import io
import sys

import django

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from PIL import Image
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from core import outbox
from core.actor import system_act
from home.models import AgencySettings, HomePage, NavigationSettings, NoticeSettings, SectionPage, StandardPage
from media_library.models import PortalDocument, PortalImage
from news.models import NewsCategory, NewsIndexPage, NewsPage, RunningStory
from search.models import Answer, Pin, Synonym


def picture(colour):
    out = io.BytesIO()
    Image.new("RGB", (1600, 900), colour).save(out, "PNG")
    return SimpleUploadedFile(f"{colour}.png", out.getvalue())


def publish(page, parent=None):
    if parent is not None:
        page.live = False
        parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def page(slug):
    return Page.objects.get(slug=slug).specific


def prepare():
    category = NewsCategory.objects.create(name="Chính quyền số")
    image = PortalImage.objects.create(title="Bến sông", alt="Bến sông", file=picture("navy"))
    file = PortalDocument.objects.create(title="Kế hoạch", file=SimpleUploadedFile("ke-hoach.txt", b"Ke hoach nam nay."))
    story = RunningStory(title="Chữ ký số cho mọi người", live=False)
    story.save()
    story.save_revision().publish()
    body = [("document", {"document": file, "title": "", "description": ""})]
    for number in (1, 2, 3):
        item = NewsPage(title=f"Tin số {number}", slug=f"tin-{number}", summary=f"Tóm tắt {number}.", category=category)
        item.published_at, item.body = timezone.now(), body
        item.lead_image, item.lead_image_alt, item.running_story = image, "Bến sông", story
        publish(item, NewsIndexPage.objects.get())
    publish(StandardPage(title="Trang hướng dẫn", slug="huong-dan", body=[("paragraph", "<p>Lời cũ.</p>")]), page("ky-nang-so"))


def publish_new():
    item = NewsPage(title="Tin vừa công bố", slug="tin-vua-cong-bo", summary="Mới.", category=NewsCategory.objects.first())
    item.published_at = timezone.now()
    publish(item, NewsIndexPage.objects.get())


def publish_change():
    found = page("huong-dan")
    found.body = [("paragraph", "<p>Lời mới.</p>")]
    publish(found)


def draft():
    found = page("lien-he")
    found.intro = "Lời nháp chưa duyệt."
    found.save_revision()


def unpublish():
    page("tin-vua-cong-bo").unpublish()


def schedule():
    item = NewsPage(
        title="Tin hẹn giờ", slug="tin-hen-gio", summary="Hẹn giờ.", category=NewsCategory.objects.first(), live=False
    )
    item.published_at = timezone.now()
    NewsIndexPage.objects.get().add_child(instance=item)
    item.go_live_at = timezone.now() + datetime.timedelta(seconds=0.5)
    item.save_revision(approved_go_live_at=item.go_live_at)
    import time

    time.sleep(0.6)
    call_command("publish_scheduled")


def expire():
    found = page("tin-hen-gio")
    Page.objects.filter(pk=found.pk).update(expire_at=timezone.now() - datetime.timedelta(seconds=1))
    call_command("publish_scheduled")


def move():
    page("huong-dan").move(page("gioi-thieu"), pos="last-child")


def rename():
    found = page("tin-1")
    found.slug, found.title = "tin-mot", "Tin số một, tên mới"
    publish(found)


def delete():
    page("tin-2").delete()


def hide_page():
    PageViewRestriction.objects.create(page=page("gioi-thieu"), restriction_type="login")


def show_page():
    PageViewRestriction.objects.get().delete()


def hide_collection():
    closed = Collection.get_first_root_node().add_child(name="Nội bộ")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    file = PortalDocument.objects.get()
    file.collection = closed
    file.save()


def replace_image():
    image = PortalImage.objects.get()
    image.file = picture("darkred")
    image.save()
    outbox.drain(kinds=["rendition"])


def replace_document():
    file = PortalDocument.objects.get()
    file.file = SimpleUploadedFile("ke-hoach-sua-doi.txt", b"Ke hoach da sua doi, dai hon truoc." * 200)
    file.save()


def rename_category():
    category = NewsCategory.objects.get()
    category.name = "Chuyên mục tên mới"
    category.save()


def rename_story():
    story = RunningStory.objects.get()
    story.title = "Dòng sự kiện tên mới"
    story.save_revision().publish()


def change_menu():
    menu = NavigationSettings.load()
    first = menu.menu_items.all()[1]
    first.title = "Menu tên mới"
    first.save()


def put_notice():
    notice = NoticeSettings.load()
    notice.text = "Cổng tạm dừng đêm nay."
    notice.save()


def end_notice():
    notice = NoticeSettings.load()
    notice.ends_at = timezone.now() - datetime.timedelta(seconds=1)
    notice.save()


def rename_agency():
    agency = AgencySettings.load()
    agency.portal_name = "Cổng của tỉnh mới"
    agency.save()


def reorder_home():
    home = HomePage.objects.get()
    home.hero_title = "Câu hỏi mới ở đầu trang"
    publish(home)


def redirect():
    Redirect.objects.create(old_path="/dia-chi-cu", redirect_link="/lien-he/")


def new_section():
    publish(SectionPage(title="Mục mới lập", slug="muc-moi"), HomePage.objects.get())


def add_synonym():
    Synonym.objects.create(spelling="zalo tổng đài", equivalents="liên hệ")


def add_pin():
    Pin.objects.create(queries="zalo phường", page=page("so-do-cong"))


def add_answer():
    answer = Answer(queries="zalo phường", title="Nhắn Zalo thế nào?", text="<p>Tìm trang của phường.</p>", live=False)
    answer.save()
    publish(answer)


def hide_for_question():
    Pin.objects.create(queries="zalo tổng đài", page=page("lien-he"), hidden=True)


def drain():
    """Do what waits, as the worker of the portal will within a minute."""
    outbox.drain()


def main():
    print("ready", flush=True)
    for line in sys.stdin:
        name = line.strip()
        try:
            with system_act("test"):
                if name in ("schedule", "expire", "replace_image", "drain"):
                    globals()[name]()
                else:
                    with transaction.atomic():
                        globals()[name]()
            print("done", flush=True)
        except Exception as error:
            print(f"{type(error).__name__}: {error}".replace("\n", " "), flush=True)


main()
