"""The desk's own tests: real windows offscreen, a real cache, and no waiting longer than it takes."""
