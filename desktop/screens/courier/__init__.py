"""信使文件: what travels by hand where there is no line. The menu stands from the start; what it does comes later."""
