"""The one error that a person is shown as it is."""

from gui.domain.message import Message


class UserError(Exception):
    """Something that a person can understand and act on.

    The message is one plain sentence (or two): what happened, and what can be done. It is written
    with places for its values, `UserError("{name} is not a library.", name=path.name)`, since it
    is translated before they are put in. Anything that is not a UserError is a fault of ours and
    goes to the log with its traceback.
    """

    def __init__(self, text: str | Message, /, **values: object) -> None:
        self.message = text if isinstance(text, Message) else Message(text, values)
        super().__init__(str(self.message))
