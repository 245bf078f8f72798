"""The line between a unit and its district; knows no Qt."""
