"""Names of countries that Unicode CLDR lacks: short, formal or usual ones, by language."""
