"""The courier between real caches and a real district."""
