from tests.machines import portal
