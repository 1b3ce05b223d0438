"""What the statements are together: in order, indexed by every facet, knowing their neighbours."""
