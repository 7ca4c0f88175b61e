"""Sound and moving pictures: captions and transcript are part of them."""

from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructValue
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtailmedia import get_media_model
from wagtailmedia.blocks import AudioChooserBlock, VideoChooserBlock

from .base import MEDIA, Line, PortalBlock, Prose, SafeURL, newest

# How each known video site names a film; the sites that may be used are listed in settings.VIDEO_HOSTS.
VIDEO_ID_CHARS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def read_video_url(url):
    """Name of the site and address of the frame for a film on an allowed site; ``None`` for any other address.

    Only the text of the address is read: the server never calls a video site.
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    for prefix in ("www.", "m.", "player."):
        host = host.removeprefix(prefix)
    if parts.scheme != "https" or host not in settings.VIDEO_HOSTS:
        return None
    steps = [step for step in parts.path.split("/") if step]
    if host in ("youtube.com", "youtube-nocookie.com"):
        film = parse_qs(parts.query).get("v", [""])[0] if steps == ["watch"] else steps[1] if len(steps) == 2 else ""
        site, frame = "YouTube", "https://www.youtube-nocookie.com/embed/"
    elif host == "youtu.be":
        film, site, frame = (
            steps[0] if len(steps) == 1 else "",
            "YouTube",
            "https://www.youtube-nocookie.com/embed/",
        )
    elif host == "vimeo.com":
        film, site, frame = (
            steps[-1] if steps and steps[-1].isdigit() else "",
            "Vimeo",
            "https://player.vimeo.com/video/",
        )
    else:
        return {"site": host, "frame": ""}
    if not film or not set(film) <= VIDEO_ID_CHARS:
        return None
    return {"site": site, "frame": frame + film}


def check_video_url(url):
    if read_video_url(url) is None:
        hosts = ", ".join(settings.VIDEO_HOSTS)
        raise ValidationError(
            _now(
                "Địa chỉ này không phải của một video trên các trang được phép (%(hosts)s). Chép lại địa chỉ, hoặc tải tệp video lên."
            )
            % {"hosts": hosts}
        )


class AudioBlock(PortalBlock):
    media = AudioChooserBlock(label=_("Tệp âm thanh"))
    title = Line(label=_("Tên"), help_text=_("Ví dụ: Nghe bài này"))
    transcript = Prose(
        label=_("Bản chữ"),
        required=False,
        help_text=_("Toàn bộ lời nói, cho người không nghe được."),
    )

    class Meta:
        icon = "media"
        label = _("Âm thanh")
        description = _("Tệp âm thanh nghe ngay trên trang, kèm bản chữ.")
        group = MEDIA
        template = "core/blocks/audio.html"
        label_format = "{title}"

    def missing(self, value):
        errors = super().missing(value)
        if not value.get("transcript"):
            errors["transcript"] = _now("Âm thanh chưa có bản chữ. Chép lời nói vào đây, để người không nghe được đọc được.")
        return errors

    def example(self):
        return {
            "media": next(iter(newest(get_media_model(), type="audio")), None),
            "title": "Nghe bài này",
            "transcript": "<p>Kính chào quý vị và các bạn. Đây là bản tin chuyển đổi số.</p>",
        }


class VideoValue(StructValue):
    @property
    def external(self):
        return read_video_url(self.get("external_url")) if self.get("external_url") else None


class VideoBlock(PortalBlock):
    media = VideoChooserBlock(label=_("Tệp video"), required=False)
    external_url = SafeURL(
        label=_("hoặc địa chỉ video"),
        required=False,
        help_text=_("Trang video được phép; khung chỉ mở khi người đọc bấm."),
    )
    title = Line(label=_("Tên"))
    poster = ImageChooserBlock(label=_("Hình đại diện"), required=False)
    captions = DocumentChooserBlock(label=_("Phụ đề (.vtt)"), required=False)
    transcript = Prose(
        label=_("Bản chữ"),
        required=False,
        help_text=_("Lời nói và điều nhìn thấy, cho người không xem được."),
    )

    class Meta:
        icon = "desktop"
        label = _("Video")
        description = _("Tệp video có phụ đề và bản chữ, hoặc video ở trang được phép, chỉ mở khi bấm.")
        group = MEDIA
        template = "core/blocks/video.html"
        label_format = "{title}"
        value_class = VideoValue

    def problems(self, value):
        errors = super().problems(value)
        captions = value.get("captions")
        if value.get("media") and value.get("external_url"):
            errors["external_url"] = _now("Chỉ chọn một: tệp video, hoặc địa chỉ. Xóa bớt một ô.")
        elif value.get("external_url"):
            try:
                check_video_url(value["external_url"])
            except ValidationError as error:
                errors["external_url"] = error.messages[0]
        if captions and captions.file_extension.lower() != "vtt":
            errors["captions"] = _now("Phụ đề phải là tệp .vtt (WebVTT). Chọn tệp khác.")
        return errors

    def missing(self, value):
        errors = super().missing(value)
        if not value.get("media") and not value.get("external_url"):
            errors["media"] = _now("Chọn tệp video, hoặc nhập địa chỉ ở ô dưới.")
        if value.get("media") and not value.get("captions"):
            errors["captions"] = _now("Video chưa có phụ đề. Tải tệp .vtt lên kho tệp rồi chọn ở đây.")
        if value.get("media") and not value.get("transcript"):
            errors["transcript"] = _now("Video chưa có bản chữ. Chép lời nói và điều nhìn thấy vào đây.")
        return errors

    def example(self):
        media = next(iter(newest(get_media_model(), type="video")), None)
        return {
            "media": media,
            "external_url": "" if media else "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
            "title": "Nộp hồ sơ trực tuyến trong ba bước",
            "transcript": "<p>Bước một, mở trang dịch vụ công và đăng nhập.</p>",
        }
