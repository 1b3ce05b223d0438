"""A page as it was found → the draft of a statement, with the evidence for each field."""
