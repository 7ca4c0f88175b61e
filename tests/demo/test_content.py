"""The demonstration's texts: links that lead somewhere, laws quoted word for word, every block used."""

from demo.content.check import Check


def test_texts_of_the_demonstration_have_no_problem():
    assert Check().run() == []
