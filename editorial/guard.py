"""The editorial board's guard (``settings.PUBLICATION_GUARD``): what stands behind each door of core/publishing.py."""

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Collection, Page

from core.actor import current_act, current_user
from core.publishing import Door, PublicationRefused

from . import permissions


class BoardGuard:
    """Stateless. ``check`` raises ``PublicationRefused`` with words; ``allows`` answers for a button."""

    def check(self, door, instance, *, revision=None, user=None):
        act = current_act()
        if act is not None and act.kind == "system":
            return
        user = user or current_user()
        getattr(self, f"_check_{door}")(instance, revision, user, act)

    def allows(self, door, instance, user):
        if door in (Door.PUBLISH, Door.SCHEDULE, Door.WITHDRAW):
            return False  # the workflow publishes; withdrawing has a page of its own, which asks for the reason
        try:
            _ForButtons().check(door, instance, user=user)
        except PublicationRefused:
            return False
        return True

    # -- going live ---------------------------------------------------------------------------------------------------
    def _check_publish(self, instance, revision, user, act):
        from .rules import evidence

        if revision is not None:
            if act is not None and act.kind == "emergency" and act.target == revision.pk:
                return
            if approvals := evidence(revision):
                # One approval, one publication: what was withdrawn needs the board again.
                now = timezone.now()
                type(approvals[0]).objects.filter(pk__in=[a.pk for a in approvals]).update(used_at=now)
                return
        if getattr(instance, "alias_of_id", None):
            raise PublicationRefused(
                _("Cổng không dùng bí danh của trang: nội dung nào cũng phải qua Ban Biên tập. Hãy đặt liên kết đến trang gốc.")
            )
        raise PublicationRefused(
            _(
                "«%(title)s» chưa được công bố: nội dung lên cổng phải qua đủ ba bước kiểm tra, duyệt và cho đăng. "
                "Bản nháp vẫn còn nguyên; hãy bấm «Gửi duyệt»."
            )
            % {"title": instance}
        )

    def _check_schedule(self, instance, revision, user, act):
        from .rules import evidence

        if revision is not None and (
            (act is not None and act.kind == "emergency" and act.target == revision.pk) or evidence(revision)
        ):
            return
        raise PublicationRefused(
            _(
                "«%(title)s» chưa được hẹn giờ: giờ công bố chỉ có hiệu lực khi bài đã qua ba bước duyệt. Bản nháp vẫn còn nguyên."
            )
            % {"title": instance}
        )

    # -- going away ---------------------------------------------------------------------------------------------------
    def _check_withdraw(self, instance, revision, user, act):
        if act is not None and act.kind == "withdrawal" and act.target == instance.pk:
            return
        raise PublicationRefused(
            _("«%(title)s» vẫn đang công bố: chỉ Trưởng ban gỡ nội dung, bằng nút «Gỡ khỏi cổng», và phải nêu lý do.")
            % {"title": instance}
        )

    def _check_delete(self, instance, revision, user, act):
        if not self._shown(instance):
            return
        raise PublicationRefused(
            _(
                "«%(title)s» đang công bố hoặc có trang con đang công bố nên chưa xóa. Trưởng ban gỡ khỏi cổng trước, rồi mới xóa."
            )
            % {"title": instance}
        )

    # -- changing place, reach or file --------------------------------------------------------------------------------
    def _check_move(self, instance, revision, user, act):
        if not self._shown(instance) or permissions.user_can_move_live_content(user):
            return
        raise PublicationRefused(
            _("«%(title)s» đang công bố: chỉ Trưởng ban chuyển sang mục khác, vì địa chỉ của trang sẽ đổi. Trang vẫn ở chỗ cũ.")
            % {"title": instance}
        )

    def _check_restrict(self, instance, revision, user, act):
        if isinstance(instance, Page) and not self._shown(instance):
            return
        if permissions.user_can_restrict_live_content(user):
            return
        name = instance.name if isinstance(instance, Collection) else instance.title
        raise PublicationRefused(
            _("Quyền xem «%(title)s» chưa đổi: việc này làm nội dung hiện ra hoặc ẩn đi nên chỉ Trưởng ban được làm.")
            % {"title": name}
        )

    def _check_replace_file(self, instance, revision, user, act):
        if permissions.user_can_replace_live_file(user):
            return
        raise PublicationRefused(
            _(
                "Tệp «%(title)s» đang dùng trên nội dung công bố nên chưa thay và chưa xóa: Trưởng ban hoặc Phó Trưởng ban thay tệp, "
                "hoặc ông/bà tải lên thành tệp mới, đặt vào bài rồi gửi duyệt."
            )
            % {"title": instance}
        )

    @staticmethod
    def _shown(instance):
        """Whether readers can see the object, or any page below it."""
        if isinstance(instance, Page):
            return Page.objects.descendant_of(instance, inclusive=True).filter(live=True).exists()
        return bool(getattr(instance, "live", False))


class _ForButtons(BoardGuard):
    """Answers for the rows of a list without a question to the database for each; the door itself asks again."""

    @staticmethod
    def _shown(instance):
        if not isinstance(instance, Page):
            return BoardGuard._shown(instance)
        if instance.is_leaf():
            return instance.live
        if not hasattr(instance, "shown_for_buttons"):
            instance.shown_for_buttons = instance.live or BoardGuard._shown(instance)
        return instance.shown_for_buttons
