"""Adjectives of countries and names of their people, by language."""
