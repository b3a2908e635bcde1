"""A quote as an object: the list of its parts, by real keys and the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from gui.domain.annotation import Annotation, Role
from gui.session.tagging import Tagging
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.quote_panel import QuotePanel
from tests.end_to_end.conftest import CTRL, PLAIN, Desk
from tests.widgets.handlers.looking import current, quote_of, words_of

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FIRST = "A complete ceasefire"
SECOND = "all hostilities"
NAME = "Jean-Yves Le Drian"


def made(desk: Desk) -> Annotation:
    """Tag a quote of two pieces with a source and two speakers."""
    desk.select(FIRST)
    desk.press(KEY.Key_Q)
    ident = quote_of(desk).id
    tagging = Tagging(desk.session)
    for role, words in ((Role.CONTENT, SECOND), (Role.SOURCE, NAME)):
        tagging.toggle_part(role, *desk.place(words), further=True, quote=quote_of(desk))
    for name in ("Ada", "Bo"):
        tagging.link_actor(quote_of(desk), name, None, further=True)
    assert quote_of(desk).id == ident
    desk.window.reader.setFocus()
    return quote_of(desk)


def panel(desk: Desk) -> QuotePanel:
    return desk.window.quote


def rows(desk: Desk) -> list[tuple[str, str]]:
    model = panel(desk).model
    return [
        (str(model.index(n, 0).data()), str(model.index(n, 1).data()))
        for n in range(model.rowCount())
    ]


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key in the list, and let it follow."""
    QTest.keyClick(panel(desk).view, key, held)
    desk.qtbot.wait(1)


def opened(desk: Desk) -> Annotation:
    quote = made(desk)
    desk.press(KEY.Key_V)
    assert panel(desk).view.hasFocus()
    return quote


def test_a_key_lists_the_quote_and_esc_goes_back_to_the_text(desk: Desk) -> None:
    opened(desk)
    assert rows(desk) == [
        ("Content 1", FIRST),
        ("Content 2", SECOND),
        ("Source", NAME),
        ("Speaker 1", "Ada"),
        ("Speaker 2", "Bo"),
    ]
    press(desk, KEY.Key_Escape)
    assert desk.window.reader.hasFocus()
    assert panel(desk).isVisible(), "it stays, and the key comes back to it"
    desk.press(KEY.Key_V)
    assert panel(desk).view.hasFocus()
    desk.command("view.parts")
    assert not panel(desk).isVisible()
    assert desk.window.reader.hasFocus()


def test_pieces_are_ordered_by_alt_and_arrows_and_undone_one_by_one(desk: Desk) -> None:
    quote = opened(desk)
    press(desk, KEY.Key_Down, ALT)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [SECOND, FIRST]
    assert panel(desk).view.currentIndex().row() == 1, "the row is the same piece still"
    press(desk, KEY.Key_Down, ALT)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [SECOND, FIRST], "it is the last"
    press(desk, KEY.Key_Up, ALT)
    assert quote_of(desk).main == quote.main
    QTest.keyClick(panel(desk).view, KEY.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: rows(desk)[0] == ("Content 1", SECOND))


def test_parts_and_speakers_are_removed_but_not_the_last_piece(desk: Desk) -> None:
    opened(desk)
    press(desk, KEY.Key_End)
    press(desk, KEY.Key_Delete)
    assert rows(desk)[-1] == ("Speaker", "Ada")
    press(desk, KEY.Key_Up)
    press(desk, KEY.Key_Delete)
    assert quote_of(desk).spans(Role.SOURCE) == ()
    press(desk, KEY.Key_Home)
    press(desk, KEY.Key_Delete)
    assert rows(desk) == [("Content", SECOND), ("Speaker", "Ada")]
    press(desk, KEY.Key_Delete)
    assert rows(desk)[0] == ("Content", SECOND)
    assert "keeps at least one piece" in desk.notice()
    for _ in range(3):
        QTest.keyClick(panel(desk).view, KEY.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: len(rows(desk)) == 5)


def test_buttons_order_and_remove(desk: Desk) -> None:
    opened(desk)
    buttons = {b.accessibleName() or b.text(): b for b in panel(desk).findChildren(QToolButton)}
    later = buttons["Put the piece later (Alt+Down)"]
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: rows(desk)[0] == ("Content 1", SECOND))
    assert not later.isEnabled()
    QTest.mouseClick(buttons["Remove"], Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: rows(desk)[0] == ("Content", SECOND))
    press(desk, KEY.Key_Home)
    assert not buttons["Remove"].isEnabled(), "a quote keeps a piece"
    QTest.mouseClick(buttons["Hide the parts of the quote"], Qt.MouseButton.LeftButton)
    assert not panel(desk).isVisible()


def add(desk: Desk, number: int) -> None:
    button = next(b for b in panel(desk).findChildren(QToolButton) if b.menu())
    button.menu().actions()[number].trigger()
    desk.qtbot.wait(1)


def test_the_selection_is_added_to_the_quote_listed_wherever_it_is(desk: Desk) -> None:
    quote = opened(desk)
    add(desk, 1)
    assert "Select the words" in desk.notice()
    for number, words in ((0, "liberate"), (1, "Azerbaijan"), (2, "reporters")):
        if words in desk.window.reader.text():
            desk.window.reader.select(*desk.place(words))
            add(desk, number)
            role = (Role.CONTENT, Role.SOURCE, Role.CUE)[number]
            assert quote_of(desk).id == quote.id
            assert words_of(desk, quote_of(desk), role)[-1] == words


def test_a_speaker_is_added_from_the_list(desk: Desk) -> None:
    quote = opened(desk)
    add(desk, 3)
    picker = desk.dialog(ActorPicker)
    assert current(desk).id == quote.id
    picker.reject()


def test_enter_goes_to_the_words_of_a_row(desk: Desk) -> None:
    quote = opened(desk)
    press(desk, KEY.Key_Down)
    press(desk, KEY.Key_Return)
    assert desk.window.reader.hasFocus()
    assert desk.window.reader.caret() == desk.place(SECOND)[0]
    assert current(desk).id == quote.id


def test_quotes_in_quotes_are_named_and_gone_to(desk: Desk) -> None:
    desk.select("A complete ceasefire and a cessation of all hostilities")
    desk.press(KEY.Key_Q)
    outer = quote_of(desk)
    desk.select("cessation of all hostilities")
    desk.press(KEY.Key_Q)
    inner = quote_of(desk)
    desk.press(KEY.Key_V)
    desk.qtbot.waitUntil(lambda: rows(desk)[-1][0] == "Inside")
    press(desk, KEY.Key_End)
    press(desk, KEY.Key_Return)
    assert current(desk).id == outer.id
    desk.qtbot.waitUntil(lambda: rows(desk)[-1] == ("Holds", "cessation of all hostilities"))
    view = panel(desk).view
    place = view.visualRect(panel(desk).model.index(len(rows(desk)) - 1, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, QPoint(place))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, QPoint(place))
    assert current(desk).id == inner.id


def test_it_follows_undo_and_another_quote_and_is_remembered(desk: Desk) -> None:
    opened(desk)
    desk.window.reader.setFocus()
    desk.select("liberate")
    desk.press(KEY.Key_Q)
    desk.qtbot.waitUntil(lambda: rows(desk)[0] == ("Content", "liberate"))
    desk.press(KEY.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: ("Content", "liberate") not in rows(desk))
    state = desk.window.quote_state()
    panel(desk).close_panel()
    assert desk.window.quote_state().isEmpty()
    desk.window.restore_quote(state)
    assert panel(desk).isVisible()


def test_the_menus_offer_it_and_say_why_not(desk: Desk) -> None:
    made(desk)
    desk.from_context("reader", "view.parts")
    assert panel(desk).view.hasFocus()
    desk.from_menu("view.parts")
    assert not panel(desk).isVisible()
    desk.session.open_document(None)
    assert desk.window.actions_by_id.reason("view.parts") == "Open a document first."


def test_a_library_that_is_only_read_lists_the_parts_and_changes_none(desk: Desk) -> None:
    quote = opened(desk)
    desk.session.library.read_only = True
    press(desk, KEY.Key_Down, ALT)
    press(desk, KEY.Key_Delete)
    assert quote_of(desk) == quote
    assert "reading only" in desk.notice()
