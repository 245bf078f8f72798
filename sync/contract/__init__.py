"""What travels between a unit and its district: commands up, feed pages down, receipts and problems both ways."""
