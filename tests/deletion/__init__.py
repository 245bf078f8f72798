"""Takes what enforces a requirement out of the code, and sees whether a test that names the requirement minds."""
