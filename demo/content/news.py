"""All news of the demonstration, newest first, and those that still wait for the board."""

from . import news_1, news_2, news_3, news_4
from .news_waiting import NEWS_WAITING  # noqa: F401  read from here, with the rest of the news

NEWS = sorted([*news_1.NEWS, *news_2.NEWS, *news_3.NEWS, *news_4.NEWS], key=lambda item: item["published"], reverse=True)
