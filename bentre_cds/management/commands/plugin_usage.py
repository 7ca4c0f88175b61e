import json

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from wagtail.fields import StreamField
from wagtail.models import Page

from core.stream import collect_blocks


def _types(raw):
    """Names of all blocks in a stored body, nested ones too."""
    if isinstance(raw, dict):
        if "type" in raw and "value" in raw:
            yield raw["type"]
        for value in raw.values():
            yield from _types(value)
    elif isinstance(raw, list):
        for item in raw:
            yield from _types(item)


def _stored(value):
    return json.loads(value) if isinstance(value, str) and value else value or []


class Command(BaseCommand):
    help = "Đếm trang (đang đăng và bản nháp mới nhất) dùng các khối của một ứng dụng, trước khi gỡ ứng dụng ấy."

    def add_arguments(self, parser):
        parser.add_argument("label", help="Nhãn hoặc tên của ứng dụng, ví dụ: news")

    def handle(self, *args, label, **options):
        config = next((c for c in apps.get_app_configs() if label in (c.label, c.name)), None)
        if config is None:
            known = ", ".join(sorted(c.label for c in apps.get_app_configs()))
            raise CommandError(f"Không có ứng dụng «{label}». Các ứng dụng đang cài: {known}.")
        blocks = {name for name, (app, _block) in collect_blocks().items() if app == config.name}
        used = self.usage(blocks) if blocks else []
        live = sum(1 for *_rest, in_live, _draft in used if in_live)
        drafts = sum(1 for *_rest, draft in used if draft)
        names = ", ".join(sorted(blocks)) or "không có khối nào"
        self.stdout.write(f"{config.label}: {names}")
        self.stdout.write(f"Đang đăng: {live} trang · bản nháp: {drafts} trang")
        for instance, in_live, draft in used:
            where = " và ".join(words for words, there in (("đang đăng", in_live), ("bản nháp", draft)) if there)
            self.stdout.write(f"  {instance._meta.verbose_name} {instance.pk}: {instance} ({where})")
        own = sum(model.objects.count() for model in config.get_models() if issubclass(model, Page))
        if own:
            self.stdout.write(f"Trang thuộc loại của ứng dụng: {own}")
        if used:
            self.stdout.write("Gỡ ứng dụng thì phần nội dung trong các khối này mất ở lần lưu trang kế tiếp.")

    def usage(self, blocks):
        """(object, used by what is live, used by a newer draft) for everything with a body that holds one of ``blocks``."""
        found = []
        for model in apps.get_models():
            fields = [f.name for f in model._meta.local_fields if isinstance(f, StreamField)]
            if not fields:
                continue
            rows = model._default_manager.order_by("pk")
            if hasattr(model, "latest_revision"):
                rows = rows.select_related("latest_revision")
            for instance in rows.iterator(chunk_size=200):
                stored = [list(getattr(instance, name).raw_data) for name in fields]
                newest = getattr(instance, "latest_revision", None)
                newer = [_stored(newest.content.get(name)) for name in fields] if newest else []
                in_live = getattr(instance, "live", True) and not blocks.isdisjoint(_types(stored))
                in_draft = not getattr(instance, "live", True) and not blocks.isdisjoint(_types(stored))
                if getattr(instance, "has_unpublished_changes", False):
                    in_draft = in_draft or not blocks.isdisjoint(_types(newer))
                if in_live or in_draft:
                    found.append((instance, in_live, in_draft))
        return found
