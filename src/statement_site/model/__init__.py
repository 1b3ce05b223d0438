"""The nouns: statement, text, term, page, problem. Plain frozen values that know nothing of files."""
