"""What touches the world: files read, the site written."""
