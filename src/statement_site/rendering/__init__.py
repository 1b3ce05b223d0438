"""From pages to bytes, and the fingerprint that says whether the bytes would be the same."""
