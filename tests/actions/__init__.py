"""What an administrator can do, without a screen."""
