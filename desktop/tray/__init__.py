"""What is said outside the window: which reminders are due, how they are shown, the icon and its menu."""
