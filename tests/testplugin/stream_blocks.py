from django.utils.translation import gettext_lazy as _

from core.blocks.base import TEXT, Line, PortalBlock, Prose


class TipBlock(PortalBlock):
    title = Line(label=_("Mẹo"))
    text = Prose(label=_("Cách làm"))

    class Meta:
        icon = "help"
        label = _("Mẹo vặt")
        description = _("Một mẹo ngắn của plugin thử.")
        group = TEXT
        template = "testplugin/blocks/tip.html"

    def example(self):
        return {
            "title": "Chụp rõ giấy tờ",
            "text": "<p>Đặt giấy trên nền tối, không bật đèn chớp.</p>",
        }


BLOCKS = [("tip", TipBlock())]
