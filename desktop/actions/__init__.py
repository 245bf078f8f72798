"""What an administrator can do at the desk: Qt-free, one verb a file; every action returns what it changed."""
