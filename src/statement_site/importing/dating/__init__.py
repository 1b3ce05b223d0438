"""When a statement was made: the places where it can say so, and what is asked where it does not."""
