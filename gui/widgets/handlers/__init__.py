"""What each command does: handlers join the session's requests and facts with the views."""
