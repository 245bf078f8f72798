"""The Measures as code: pure rules that the desk and the district share."""
