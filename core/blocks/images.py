"""Pictures: every one has words for those who cannot see it."""

import re

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from .base import MEDIA, Line, PortalBlock, newest

FILE_NAME = re.compile(r"\S+\.(jpe?g|png|gif|webp|avif|heic)", re.IGNORECASE)


class PictureFields(PortalBlock):
    """A picture with its description; the description kept with the picture is used when the field is left empty."""

    image = ImageChooserBlock(label=_("Hình"))
    alt = Line(
        label=_("Mô tả hình"),
        required=False,
        max_length=300,
        help_text=_("Câu mà người không nhìn thấy hình sẽ nghe. Bỏ trống thì dùng mô tả đã ghi cùng hình trong kho."),
    )
    caption = Line(label=_("Chú thích"), required=False, max_length=400)

    def problems(self, value):
        errors = super().problems(value)
        if FILE_NAME.fullmatch((value.get("alt") or "").strip()):
            errors["alt"] = _now("Đây là tên tệp. Viết một câu kể hình cho thấy gì.")
        return errors

    def missing(self, value):
        errors = super().missing(value)
        image = value.get("image")
        if image and not value.get("alt") and not getattr(image, "alt", ""):
            errors["alt"] = _now(
                "Hình chưa có mô tả. Viết một câu kể hình cho thấy gì, để người không nhìn thấy hình nghe được."
            )
        return errors


class ImageBlock(PictureFields):
    credit = Line(
        label=_("Nguồn hình"),
        required=False,
        help_text=_("Người chụp, người vẽ. Bỏ trống thì dùng nguồn ghi cùng hình."),
    )

    class Meta:
        icon = "image"
        label = _("Hình")
        description = _("Một hình với mô tả, chú thích và nguồn.")
        group = MEDIA
        template = "core/blocks/image.html"
        label_format = "{caption}"

    def example(self):
        image = next(iter(newest(get_image_model())), None)
        return {
            "image": image,
            "alt": "Bến sông lúc sáng sớm",
            "caption": "Tổ công nghệ số đi bằng xuồng đến các ấp ven sông",
            "credit": "Ban Biên tập",
        }


class GalleryBlock(PortalBlock):
    title = Line(label=_("Tên bộ hình"), required=False)
    images = ListBlock(PictureFields(label=_("Hình")), min_num=2, max_num=24, label=_("Các hình"))

    class Meta:
        icon = "copy"
        label = _("Bộ hình")
        description = _("Từ 2 đến 24 hình xếp cạnh nhau; không chạy, không che nội dung.")
        group = MEDIA
        template = "core/blocks/gallery.html"
        label_format = "{title}"

    def example(self):
        images = newest(get_image_model(), 3) or [None, None]
        words = [
            "Bến sông lúc sáng sớm",
            "Điểm hướng dẫn ở nhà văn hóa",
            "Một gia đình nhận kết quả",
        ]
        return {
            "title": "Một ngày của Tổ công nghệ số",
            "images": [{"image": image, "alt": text, "caption": text} for image, text in zip(images, words, strict=False)],
        }
