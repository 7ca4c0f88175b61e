"""Kinds of documents to begin with (NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III; legislative kinds by Luật 64/2025/QH15)."""

from django.apps import apps

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
    """Fill the register of document kinds and the search's table of abbreviations when they are empty."""
    if apps.is_installed("search"):
        from search.founding import found_words

        found_words()
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
