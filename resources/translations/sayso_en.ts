<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sayso</name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>%Ln act undone.</numerusform>
            <numerusform>%Ln acts undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
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
        <source>%Ln annotation(s) share one line here.</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>
            <numerusform>%Ln annotation has to share its line here.</numerusform>
            <numerusform>%Ln annotations share one line here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) share one line here. With the caret in the words, {key} lists them.</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>
            <numerusform>%Ln annotation has to share its line here. With the caret in the words, {key} lists it.</numerusform>
            <numerusform>%Ln annotations share one line here. With the caret in the words, {key} lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are hidden: weak suggestions, or layers and types that are not shown.</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>
            <numerusform>%Ln annotation is hidden: weak suggestions, or layers and types that are not shown.</numerusform>
            <numerusform>%Ln annotations are hidden: weak suggestions, or layers and types that are not shown.</numerusform>
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
        <source>%Ln changed. One undo takes all of it back.</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>
            <numerusform>%Ln changed. One undo takes all of it back.</numerusform>
            <numerusform>%Ln changed. One undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands get their usual keys back.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>%Ln command gets its usual keys back.</numerusform>
            <numerusform>%Ln commands get their usual keys back.</numerusform>
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
        <source>%Ln documents have not been looked at yet: Document &gt; Detect in new documents.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>%Ln document has not been looked at yet: Document &gt; Detect in new documents.</numerusform>
            <numerusform>%Ln documents have not been looked at yet: Document &gt; Detect in new documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
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
        <translation>
            <numerusform>%Ln left.</numerusform>
            <numerusform>%Ln left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of hidden types</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln of hidden types</numerusform>
            <numerusform>%Ln of hidden types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
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
        <extracomment>gui/models/document_cells.py</extracomment>
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
        <extracomment>gui/models/document_cells.py</extracomment>
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
        <source>%Ln weaker suggestion(s) hidden</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln weaker suggestion hidden</numerusform>
            <numerusform>%Ln weaker suggestions hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln suggestions that the table shows?</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>Accept %Ln suggestion that the table shows?</numerusform>
            <numerusform>Accept all %Ln suggestions that the table shows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All suggestions shown here are decided; %Ln weaker ones are hidden.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>All suggestions shown here are decided; %Ln weaker one is hidden.</numerusform>
            <numerusform>All suggestions shown here are decided; %Ln weaker ones are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {refused} refused.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>Imported %Ln article, {refused} refused.</numerusform>
            <numerusform>Imported %Ln articles, {refused} refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {skipped} here already, {refused} refused.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>Imported %Ln article, {skipped} here already, {refused} refused.</numerusform>
            <numerusform>Imported %Ln articles, {skipped} here already, {refused} refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {skipped} here already.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>Imported %Ln article, {skipped} here already.</numerusform>
            <numerusform>Imported %Ln articles, {skipped} here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>Imported %Ln article.</numerusform>
            <numerusform>Imported %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for quotes and names in %Ln document(s) by rule, for the model&apos;s files are missing.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Looked for quotes and names in %Ln document by rule, for the model&apos;s files are missing.</numerusform>
            <numerusform>Looked for quotes and names in %Ln documents by rule, for the model&apos;s files are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for quotes and names in %Ln document(s).</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Looked for quotes and names in %Ln document.</numerusform>
            <numerusform>Looked for quotes and names in %Ln documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for quotes and names broke off in “{title}” and %Ln more. What you did is safe, and what was found so far is kept. Document &gt; Detect in new documents tries again.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Looking for quotes and names broke off in “{title}” and %Ln more. What you did is safe, and what was found so far is kept. Document &gt; Detect in new documents tries again.</numerusform>
            <numerusform>Looking for quotes and names broke off in “{title}” and %Ln more. What you did is safe, and what was found so far is kept. Document &gt; Detect in new documents tries again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln suggestions that the table shows?</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>Reject %Ln suggestion that the table shows?</numerusform>
            <numerusform>Reject all %Ln suggestions that the table shows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln act(s) undone, the rest stands.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>Stopped: %Ln act undone, the rest stands.</numerusform>
            <numerusform>Stopped: %Ln acts undone, the rest stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln annotation(s).</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>
            <numerusform>The filter hides %Ln annotation.</numerusform>
            <numerusform>The filter hides %Ln annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter leaves %Ln annotation(s) here.</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>
            <numerusform>The filter leaves %Ln annotation here.</numerusform>
            <numerusform>The filter leaves %Ln annotations here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This library has a fault: {fault} (and %Ln more). File &gt; Restore a copy brings an earlier state back; the present one is kept beside it.</source>
        <extracomment>gui/session/upkeep.py</extracomment>
        <translation>
            <numerusform>This library has a fault: {fault} (and %Ln more). File &gt; Restore a copy brings an earlier state back; the present one is kept beside it.</numerusform>
            <numerusform>This library has a fault: {fault} (and %Ln more). File &gt; Restore a copy brings an earlier state back; the present one is kept beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo your %Ln act(s) after “{act}” ({moment})?</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>Undo your %Ln act after “{act}” ({moment})?</numerusform>
            <numerusform>Undo your %Ln acts after “{act}” ({moment})?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {quotes} and {entities} to {name}; %Ln undecided left out.</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>
            <numerusform>Wrote {quotes} and {entities} to {name}; %Ln undecided left out.</numerusform>
            <numerusform>Wrote {quotes} and {entities} to {name}; %Ln undecided left out.</numerusform>
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
    <message numerus="yes">
        <source>{rows} of %Ln document(s)</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>
            <numerusform>{rows} of %Ln document</numerusform>
            <numerusform>{rows} of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{threshold}. %Ln weaker suggestion(s) hidden here.</source>
        <extracomment>gui/widgets/handlers/shown.py</extracomment>
        <translation>
            <numerusform>{threshold}. %Ln weaker suggestion hidden here.</numerusform>
            <numerusform>{threshold}. %Ln weaker suggestions hidden here.</numerusform>
        </translation>
    </message>
</context>
</TS>
