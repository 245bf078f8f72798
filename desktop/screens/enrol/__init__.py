"""A new workstation meets its district: address and one-time code."""
