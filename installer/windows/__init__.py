"""The package for Windows 10 and 11, built on a Windows machine."""
