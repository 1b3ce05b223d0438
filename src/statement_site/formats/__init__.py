"""Values into text or picture, each format by its standard."""
