"""Which lines of a page are the text of a statement: what stands above, below and in its midst."""
