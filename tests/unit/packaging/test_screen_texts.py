from screen_texts import ScreenText, screen_texts


def test_that_a_text_of_a_view_has_its_class_as_context() -> None:
    found = screen_texts('class Queue:\n    def f(self):\n        self.tr("{n} of %Ln", "a note", 3)\n')

    assert found.said == {ScreenText("Queue", "{n} of %Ln", "a note")}
    assert found.hidden == []


def test_that_the_text_after_an_inner_class_belongs_to_the_outer_one() -> None:
    code = "class A:\n    class B:\n        def f(self): self.tr('b')\n    def g(self): self.tr('a')\n"

    assert screen_texts(code).said == {ScreenText("A", "a"), ScreenText("B", "b")}


def test_that_translate_and_marks_name_their_context() -> None:
    found = screen_texts(
        'QCoreApplication.translate("A", "x", "why")\nT = (QT_TRANSLATE_NOOP("B", "y" "z"),)\n'
    )

    assert found.said == {ScreenText("A", "x", "why"), ScreenText("B", "yz")}


def test_that_a_marked_text_may_be_looked_up_by_a_variable() -> None:
    found = screen_texts('QCoreApplication.translate("A", str(TABLE[key]), "", count)')

    assert found == type(found)()


def test_that_texts_within_the_arguments_of_other_calls_are_found() -> None:
    code = 'class V:\n    def f(self): show(self.tr("x").format(a=self.tr("y")))\n'

    assert screen_texts(code).said == {ScreenText("V", "x"), ScreenText("V", "y")}


def test_that_a_shorter_name_for_translate_is_hidden_text() -> None:
    assert screen_texts('\nsay = QCoreApplication.translate\nsay("A", "x")').hidden == [2]


def test_that_a_variable_or_built_text_is_hidden_text() -> None:
    code = 'class V:\n    def f(self):\n        self.tr(name)\n        self.tr(f"{name} of")\n'

    assert screen_texts(code).hidden == [3, 4]


def test_that_a_context_by_variable_is_hidden_text() -> None:
    assert screen_texts('QCoreApplication.translate(context, "x")').hidden == [1]
