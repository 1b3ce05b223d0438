"""Programs that others wrote judge a whole site: the sample archive, and one of hostile words."""
