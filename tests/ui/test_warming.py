"""What is imported after Qt, where sources cannot be had."""

import linecache

from desktop_app.ui.warming import no_sources_kept


class _Loader:
    """Of a module without a source, as the packaged program has them."""

    def get_source(self, _name: str) -> None:
        return None


def test_a_module_without_a_source_can_be_asked_for_it() -> None:
    with no_sources_kept():
        found = linecache.getlines("/nowhere/module.py", {"__name__": "module", "__loader__": _Loader()})
    assert found == []


def test_sources_that_can_be_had_are_read_and_not_kept() -> None:
    with no_sources_kept():
        assert linecache.getlines(__file__)
    assert __file__ not in linecache.cache
