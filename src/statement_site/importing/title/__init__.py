"""Which line of a page is the title of the statement."""
