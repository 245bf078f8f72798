"""Tests of the Measures as code."""
