"""Which countries take part in a statement: who speaks, who is met or written to, and who is only named."""
