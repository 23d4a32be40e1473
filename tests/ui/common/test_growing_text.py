"""A text editor as tall as its text."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.common.growing_text import GrowingText


def test_it_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    editor = GrowingText(2, 5)
    qtbot.addWidget(editor)
    editor.resize(300, 40)
    editor.show()
    heights = []
    for lines in (1, 2, 4, 5, 50):
        editor.setPlainText("\n".join(["word"] * lines))
        heights.append(editor.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
