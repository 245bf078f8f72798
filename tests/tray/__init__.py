"""What is said outside the window, against real caches, a real message bus and a real tray."""
