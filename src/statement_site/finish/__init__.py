"""Steps on the written site, each by itself: the search index, whether it is as published, the bag."""
