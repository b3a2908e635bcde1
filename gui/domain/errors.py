"""The one error that a person is shown as it is."""


class UserError(Exception):
    """Something that a person can understand and act on.

    The message is one plain sentence (or two): what happened, and what can be done. Anything that
    is not a UserError is a fault of ours and goes to the log with its traceback.
    """
