"""From bytes to the model: files are decoded, parsed and judged here, without touching a disk."""
