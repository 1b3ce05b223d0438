"""From pages to bytes, and the key that says whether the bytes would be the same."""
