"""Values into text: dates in words, sitemaps, robots.txt."""
