"""What each command does: handlers join the session's requests and facts with the views.

They import a dialog when it is asked for: the first paint needs none.
"""
