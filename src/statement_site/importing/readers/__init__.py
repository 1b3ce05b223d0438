"""Bytes → a raw page: a reader for each kind of file."""
