"""The package for Debian, UOS and Kylin: built, measured and tried in chroots of an old Debian."""
