from tests.machines import portal  # noqa: F401
