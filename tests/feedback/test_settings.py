"""What production asks of the administrator for the keys of opinions."""

import pytest

from tests.ops.test_start import NEEDED, PRODUCTION, refused, run


@pytest.mark.parametrize("value", ["", "not-a-key"])
def test_a_master_key_is_needed(tmp_path, value):
    said = refused(
        run("manage.py", "check", **{**PRODUCTION, "VAR_DIR": str(tmp_path), "KEY_STORE_MASTERS": value}), "KEY_STORE_MASTERS: "
    )
    assert not [name for name in NEEDED if f"{name}: " in said]


def test_a_master_key_that_is_none_is_named_by_its_place_and_not_shown(tmp_path):
    wrong = f"{PRODUCTION['KEY_STORE_MASTERS']},{PRODUCTION['KEY_STORE_MASTERS'][:-8]}khongdung"
    done = run("manage.py", "check", **{**PRODUCTION, "VAR_DIR": str(tmp_path), "KEY_STORE_MASTERS": wrong})
    said = refused(done, "KEY_STORE_MASTERS: khóa thứ 2 không phải khóa Fernet", "Fernet.generate_key()")
    assert PRODUCTION["KEY_STORE_MASTERS"][:20] not in said and "khongdung" not in said
    assert not (tmp_path / "keys").exists()


def test_a_portal_without_opinions_needs_no_master_key(tmp_path):
    code = "from settings import plugins; plugins.PLUGINS.remove('feedback'); import settings.production as s; print(s.DEBUG)"
    values = {**PRODUCTION, "VAR_DIR": str(tmp_path), "KEY_STORE_MASTERS": ""}
    done = run("-c", code, **values)
    assert done.stdout.split() == ["False"], done.stderr
