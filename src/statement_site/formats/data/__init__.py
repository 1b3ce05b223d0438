"""The archive as data: a table, JSON Lines, a database, and what describes them to programs."""
