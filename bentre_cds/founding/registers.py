"""Kinds of documents to begin with (NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III; legislative kinds by Luật 64/2025/QH15)."""

from django.apps import apps

from core.founding import found_days_off

LEGISLATIVE = [
    ("Hiến pháp", ""), ("Luật", ""), ("Pháp lệnh", "PL"), ("Lệnh", "L"), ("Nghị quyết", "NQ"), ("Nghị định", "NĐ"),
    ("Quyết định", "QĐ"), ("Thông tư", "TT"), ("Thông tư liên tịch", "TTLT"),
]  # fmt: skip
ADMINISTRATIVE = [
    ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"), ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"),
    ("Chương trình", "CTr"), ("Kế hoạch", "KH"), ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"),
    ("Tờ trình", "TTr"), ("Công văn", ""), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản thỏa thuận", "BTT"),
]  # fmt: skip


def found_registers():
    """Fill the days off, the registers and tables of the apps that are there, each when it is empty."""
    found_days_off()
    if apps.is_installed("search"):
        from search.founding import found_words

        found_words()
    if apps.is_installed("feedback"):
        from feedback.founding import found_feedback

        found_feedback()
    if not apps.is_installed("documents_hub"):
        return
    from documents_hub.models import DocumentKind

    if DocumentKind.objects.exists():
        return
    DocumentKind.objects.bulk_create(
        DocumentKind(name=name, abbreviation=short, legislative=kinds is LEGISLATIVE)
        for kinds in (LEGISLATIVE, ADMINISTRATIVE)
        for name, short in kinds
    )
