<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sayso</name>
    <message numerus="yes">
        <source>%Ln annotation(s) changed.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation changed.</numerusform>
            <numerusform>%Ln annotations changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) in {documents}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation in {documents}</numerusform>
            <numerusform>%Ln annotations in {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}” and get the new name.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation in {documents} bears “{name}” and gets the new name.</numerusform>
            <numerusform>%Ln annotations in {documents} bear “{name}” and get the new name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}” and get the other tag. Undo brings all back.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation in {documents} bears “{name}” and gets the other tag. Undo brings all back.</numerusform>
            <numerusform>%Ln annotations in {documents} bear “{name}” and get the other tag. Undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}”.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation in {documents} bears “{name}”.</numerusform>
            <numerusform>%Ln annotations in {documents} bear “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands get their usual keys back.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are new, {changed} change, {missing} are only in this library and stay. No annotation changes.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln label is new, {changed} change, {missing} are only in this library and stay. No annotation changes.</numerusform>
            <numerusform>%Ln labels are new, {changed} change, {missing} are only in this library and stay. No annotation changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes and entities stay, without it.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln quote or entity stays, without it.</numerusform>
            <numerusform>%Ln quotes and entities stay, without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to decide</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>
            <numerusform>%Ln suggestion to decide</numerusform>
            <numerusform>%Ln suggestions to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged passages go with it.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln tagged passage goes with it.</numerusform>
            <numerusform>%Ln tagged passages go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>in %Ln document</numerusform>
            <numerusform>in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln place(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>{count} of %Ln place</numerusform>
            <numerusform>{count} of %Ln places</numerusform>
        </translation>
    </message>
</context>
</TS>
