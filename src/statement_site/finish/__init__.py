"""Steps on the written site, each by itself and each to be skipped: the search index."""
