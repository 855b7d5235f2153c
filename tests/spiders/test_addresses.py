import pytest

from spiders.addresses import is_public


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("sgddt.vidu.test", True),  # a name is looked at once it is resolved
        ("103.1.2.3", True),
        ("2001:4860:4860::8888", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104  # an address to refuse
        ("224.0.0.1", False),
        ("[::1]", False),
        ("fd00::1", False),
        ("fe80::1", False),
        ("::ffff:10.0.0.1", False),
    ],
)
def test_is_public(address: str, public: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_public(address) is public
