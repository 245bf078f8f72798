"""Finding orders while typing."""
