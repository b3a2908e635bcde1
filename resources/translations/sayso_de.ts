<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sayso</name>
    <message>
        <source> characters</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation> Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Handlung</numerusform>
            <numerusform>%Ln Handlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>%Ln Handlung zurückgenommen.</numerusform>
            <numerusform>%Ln Handlungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) changed.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation geändert.</numerusform>
            <numerusform>%Ln Annotationen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) in {documents}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation in {documents}</numerusform>
            <numerusform>%Ln Annotationen in {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) share one line here.</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation muss sich hier eine Linie teilen.</numerusform>
            <numerusform>%Ln Annotationen teilen sich hier eine Linie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) share one line here. With the caret in the words, {key} lists them.</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation muss sich hier eine Linie teilen. Mit der Schreibmarke in den Wörtern zeigt {key} sie an.</numerusform>
            <numerusform>%Ln Annotationen teilen sich hier eine Linie. Mit der Schreibmarke in den Wörtern zeigt {key} alle an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are hidden: weak suggestions, or layers and types that are not shown.</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation ist verborgen: schwache Vorschläge oder Ebenen und Arten, die nicht gezeigt werden.</numerusform>
            <numerusform>%Ln Annotationen sind verborgen: schwache Vorschläge oder Ebenen und Arten, die nicht gezeigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}” and get the new name.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation in {documents} trägt „{name}“ und bekommt den neuen Namen.</numerusform>
            <numerusform>%Ln Annotationen in {documents} tragen „{name}“ und bekommen den neuen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}” and get the other tag. Undo brings all back.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation in {documents} trägt „{name}“ und bekommt den anderen Code. Rückgängig stellt alles wieder her.</numerusform>
            <numerusform>%Ln Annotationen in {documents} tragen „{name}“ und bekommen den anderen Code. Rückgängig stellt alles wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in {documents} bear “{name}”.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation in {documents} trägt „{name}“.</numerusform>
            <numerusform>%Ln Annotationen in {documents} tragen „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed. One undo takes all of it back.</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>
            <numerusform>%Ln geändert. Einmal „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>%Ln geändert. Einmal „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands get their usual keys back.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>%Ln Befehl bekommt seine üblichen Tasten zurück.</numerusform>
            <numerusform>%Ln Befehle bekommen ihre üblichen Tasten zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents have not been looked at yet: Document &gt; Detect in new documents.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>%Ln Dokument ist noch nicht durchgesehen: Dokument &gt; In neuen Dokumenten erkennen.</numerusform>
            <numerusform>%Ln Dokumente sind noch nicht durchgesehen: Dokument &gt; In neuen Dokumenten erkennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are new, {changed} change, {missing} are only in this library and stay. No annotation changes.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Code ist neu, {changed} ändern sich, {missing} gibt es nur in dieser Bibliothek, und sie bleiben. Keine Annotation ändert sich.</numerusform>
            <numerusform>%Ln Codes sind neu, {changed} ändern sich, {missing} gibt es nur in dieser Bibliothek, und sie bleiben. Keine Annotation ändert sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>
            <numerusform>Noch %Ln.</numerusform>
            <numerusform>Noch %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of hidden types</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln mit verborgener Art</numerusform>
            <numerusform>%Ln mit verborgener Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes and entities stay, without it.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln Zitat oder Entität bleibt, ohne ihn.</numerusform>
            <numerusform>%Ln Zitate und Entitäten bleiben, ohne ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to decide</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>
            <numerusform>%Ln offener Vorschlag</numerusform>
            <numerusform>%Ln offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged passages go with it.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>
            <numerusform>%Ln codierte Stelle geht mit.</numerusform>
            <numerusform>%Ln codierte Stellen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker suggestion(s) hidden</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln schwächerer Vorschlag verborgen</numerusform>
            <numerusform>%Ln schwächere Vorschläge verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Sayso</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Über Sayso</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept all shown</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle gezeigten &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;All bookmarks…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Alle Lesezeichen …</translation>
    </message>
    <message>
        <source>&amp;All suggestions</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Alle Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Annotation table</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Annotationstabelle</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <extracomment>gui/widgets/dialogs/removed.py</extracomment>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Cue</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Signalwort</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Detect again</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Erneut erkennen</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Entität …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Fewer suggestions</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Weniger Vorschläge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Filter …</translation>
    </message>
    <message>
        <source>&amp;Find in document…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Im Dokument &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Go to a bookmark</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Zu einem Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Height of a line</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>H&amp;öhe einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Join quotes</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitate ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Least certain first</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Unsicherste zuerst</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>gui/widgets/dialogs/key_question.py</extracomment>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>&amp;Length of a line</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>&amp;Länge einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link all to an actor…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle mit einem A&amp;kteur verknüpfen …</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Memo …</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Vereinigen …</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>&amp;Modellkarte</translation>
    </message>
    <message>
        <source>&amp;More suggestions</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Mehr Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Move a border</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Bereichsgrenze &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/dialogs/tag_name.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Neuer Code …</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Not an entity…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Keine &amp;Entität …</translation>
    </message>
    <message>
        <source>&amp;Note on the bookmark…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Notiz zum Lesezeichen …</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Bibliothek ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Piece earlier</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stück nach &amp;vorn</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Voriges Dokument</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/handlers/edit.py</extracomment>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Redo {act}</source>
        <extracomment>gui/widgets/handlers/edit.py</extracomment>
        <translation>Wieder&amp;holen: {act}</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Reject all shown</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle gezeigten ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Kopie &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Reversed</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>&amp;Umgekehrt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show all documents</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Alle Dokumente &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show the place</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Split the quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitat &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/handlers/edit.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo to here…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Bis hierher rückgängig …</translation>
    </message>
    <message>
        <source>&amp;Undo {act}</source>
        <extracomment>gui/widgets/handlers/edit.py</extracomment>
        <translation>&amp;Rückgängig: {act}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&apos;according to&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚according to‘</translation>
    </message>
    <message>
        <source>&apos;according to&apos; after closing mark</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚according to‘ nach dem Schlusszeichen</translation>
    </message>
    <message>
        <source>&apos;according to&apos; before opening mark</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚according to‘ vor dem Anfangszeichen</translation>
    </message>
    <message>
        <source>&apos;to ...&apos; after &apos;{cue}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚to ...‘ nach ‚{cue}‘</translation>
    </message>
    <message>
        <source>&apos;who&apos; taken for &apos;{name}&apos;, the name before it</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚who‘ als ‚{name}‘ verstanden, der Name davor</translation>
    </message>
    <message>
        <source>&apos;{opening}&apos; clause after &apos;{cue}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Nebensatz mit ‚{opening}‘ nach ‚{cue}‘</translation>
    </message>
    <message>
        <source>&apos;{role}&apos; before the name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{role}‘ vor dem Namen</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for those who spoke before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als die verstanden, die zuvor sprachen</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for {name}, likeliest man&apos;s name or title before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als {name} verstanden, wahrscheinlichster Männername oder -titel davor</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for {name}, likeliest organisation before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als {name} verstanden, wahrscheinlichste Organisation davor</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for {name}, likeliest that fits before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als {name} verstanden, davor am wahrscheinlichsten passend</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for {name}, likeliest woman&apos;s name or title before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als {name} verstanden, wahrscheinlichster Frauenname oder -titel davor</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; taken for {name}, the organisation that spoke before</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>‚{word}‘ als {name} verstanden, die Organisation, die zuvor sprach</translation>
    </message>
    <message>
        <source>1 character that no text may hold became �</source>
        <extracomment>gui/domain/document.py</extracomment>
        <translation>1 Zeichen, das in keinem Text stehen darf, wurde zu �</translation>
    </message>
    <message>
        <source>1–9 choose at once · type to narrow · Enter takes · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/entity_picker.py</extracomment>
        <translation>1–9 wählen sofort · Tippen engt ein · Eingabe nimmt · Esc verlässt</translation>
    </message>
    <message>
        <source>A &amp;further key</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>&amp;Weitere Taste</translation>
    </message>
    <message>
        <source>A f&amp;urther source</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Weitere Q&amp;uelle</translation>
    </message>
    <message>
        <source>A further cue</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Weiteres Signalwort</translation>
    </message>
    <message>
        <source>A judgement that cannot be true or false.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Ein Urteil, das nicht wahr oder falsch sein kann.</translation>
    </message>
    <message>
        <source>A library is one file with articles and all that is tagged in them.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Eine Bibliothek ist eine Datei mit Artikeln und allem, was darin ausgezeichnet ist.</translation>
    </message>
    <message>
        <source>A newer Sayso wrote this; use that one to read it.</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>Das hat ein neueres Sayso geschrieben; lesen Sie es mit diesem.</translation>
    </message>
    <message>
        <source>A quote keeps at least one piece; deleting removes it.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Ein Zitat behält mindestens ein Stück; Löschen entfernt es.</translation>
    </message>
    <message>
        <source>A spea&amp;ker…</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>S&amp;precher …</translation>
    </message>
    <message>
        <source>A statement of fact that should be verified.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Eine Tatsachenbehauptung, die zu prüfen ist.</translation>
    </message>
    <message>
        <source>A tag has no speaker. Put the caret on a quote.</source>
        <extracomment>gui/widgets/handlers/annotate.py</extracomment>
        <translation>Ein Code hat keinen Sprecher. Setzen Sie die Schreibmarke auf ein Zitat.</translation>
    </message>
    <message>
        <source>A&amp;ll at once</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle au&amp;f einmal</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>About Sayso</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Über Sayso</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln suggestions that the table shows?</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag annehmen, den die Tabelle zeigt?</numerusform>
            <numerusform>Alle %Ln Vorschläge annehmen, die die Tabelle zeigt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Alle gezeigten annehmen</translation>
    </message>
    <message>
        <source>Accept all suggestions that are shown and that the filter lets pass.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Alle gezeigten Vorschläge annehmen, die der Filter durchlässt.</translation>
    </message>
    <message>
        <source>Accept all suggestions that the table shows.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nimmt alle Vorschläge an, die die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>Accept all suggestions with exactly these words, here or in the whole library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nimmt alle Vorschläge mit genau diesen Wörtern an, hier oder in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>Accept all suggestions with the text “{words}”.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Alle Vorschläge mit dem Text „{words}“ annehmen.</translation>
    </message>
    <message>
        <source>Accept all with this te&amp;xt…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle mit diesem &amp;Text annehmen …</translation>
    </message>
    <message>
        <source>Accept the suggestion at the caret.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nimmt den Vorschlag an der Schreibmarke an.</translation>
    </message>
    <message>
        <source>Accept {count}</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>{count} annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted and suggested</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Angenommene und vorgeschlagene</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Nur angenommene</translation>
    </message>
    <message>
        <source>Accepted or rejected</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Angenommen oder abgelehnt</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Accepting</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>Accusation</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Vorwurf</translation>
    </message>
    <message>
        <source>Acts of one kind</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Handlungen einer Art</translation>
    </message>
    <message>
        <source>Acts of one person</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Handlungen einer Person</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;piece</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stüc&amp;k hinzufügen</translation>
    </message>
    <message>
        <source>Add one more piece of the cue.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Fügt dem Signalwort noch ein Stück hinzu.</translation>
    </message>
    <message>
        <source>Add one more source.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Fügt noch eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>Add the &amp;samples</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Bei&amp;spiele hinzufügen</translation>
    </message>
    <message>
        <source>Add the sa&amp;mples</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>&amp;Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Add the sample articles to this library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Fügt dieser Bibliothek die Beispielartikel hinzu.</translation>
    </message>
    <message>
        <source>Add the selection, or take a piece away.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Fügt die Auswahl hinzu oder nimmt ein Stück weg.</translation>
    </message>
    <message>
        <source>Add to the quote</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle &amp;Befehle …</translation>
    </message>
    <message>
        <source>All acts</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Alle Handlungen</translation>
    </message>
    <message>
        <source>All but numbers and quantities.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle außer Zahlen und Mengen.</translation>
    </message>
    <message>
        <source>All but rejected</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Ohne abgelehnte</translation>
    </message>
    <message>
        <source>All commands</source>
        <extracomment>gui/widgets/dialogs/palette.py</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All documents</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All documents have been looked at.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>Alle Dokumente sind durchgesehen.</translation>
    </message>
    <message>
        <source>All keys are the usual ones again.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Alle Tasten sind wieder die üblichen.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>All keys are written to {file}.</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Alle Tasten stehen in {file}.</translation>
    </message>
    <message>
        <source>All labels of the file are here already.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Alle Codes der Datei sind schon da.</translation>
    </message>
    <message>
        <source>All sa&amp;ved</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alles ges&amp;peichert</translation>
    </message>
    <message>
        <source>All saved</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>All saved: every act is kept the moment it is made.</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Alles gespeichert: Jede Handlung bleibt, sobald sie getan ist.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>All suggestions in this library that pass the filter are decided.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Über alle Vorschläge dieser Bibliothek, die der Filter durchlässt, ist entschieden.</translation>
    </message>
    <message>
        <source>All suggestions shown here are decided.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Über alle hier gezeigten Vorschläge ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>All suggestions shown here are decided; %Ln weaker ones are hidden.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>Über alle hier gezeigten Vorschläge ist entschieden; %Ln schwächerer ist verborgen.</numerusform>
            <numerusform>Über alle hier gezeigten Vorschläge ist entschieden; %Ln schwächere sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions shown in this library are decided.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Über alle in dieser Bibliothek gezeigten Vorschläge ist entschieden.</translation>
    </message>
    <message>
        <source>Also when a selection is tagged</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Auch beim Auszeichnen einer Auswahl</translation>
    </message>
    <message>
        <source>Alt and arrows move a label · F2 renames · Delete deletes · Ctrl+Z takes back</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>Alt und Pfeile verschieben einen Code · F2 benennt um · Entf löscht · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Alt lets an end that is dragged stand anywhere.</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Mit Alt kann ein gezogenes Ende überall stehen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus, and stays.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>Alt mit einem Buchstaben öffnet die Menüs und bleibt.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Amounts of money, with the unit.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Geldbeträge, mit der Einheit.</translation>
    </message>
    <message>
        <source>An import was cut off. The articles that had come in are listed now ({count}). Import the files again for the rest; what is here already is skipped.</source>
        <extracomment>gui/session/arrived.py</extracomment>
        <translation>Ein Import wurde abgebrochen. Die Artikel, die schon da waren, sind jetzt in der Liste ({count}). Importieren Sie die Dateien für den Rest noch einmal; was schon hier ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Another document: {title}</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Anderes Dokument: {title}</translation>
    </message>
    <message>
        <source>Another program is writing to “{name}”. Wait a moment and try again.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>Ein anderes Programm schreibt gerade in „{name}“. Warten Sie einen Augenblick und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Any status</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Apache License 2.0. What others own is named here, the data that the model was trained on included:</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Apache License 2.0. Was anderen gehört, ist hier genannt, auch die Daten, mit denen das Modell trainiert wurde:</translation>
    </message>
    <message>
        <source>Apply tag 1 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 1 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 2 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 2 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 3 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 3 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 4 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 4 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 5 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 5 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 6 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 6 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 7 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 7 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 8 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 8 des Codebuchs.</translation>
    </message>
    <message>
        <source>Apply tag 9 of the codebook.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vergibt Code 9 des Codebuchs.</translation>
    </message>
    <message>
        <source>Arrows move this border, with Ctrl by little · Esc goes back</source>
        <extracomment>gui/widgets/handlers/borders.py</extracomment>
        <translation>Pfeile verschieben diese Grenze, mit Strg nur wenig · Esc führt zurück</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>gui/widgets/reader_text.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.jsonl *.csv);;All files (*)</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Artikel (*.txt *.text *.md *.jsonl *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At character {place}: {why}</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>Bei Zeichen {place}: {why}</translation>
    </message>
    <message>
        <source>At the end: {why}</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>Am Ende: {why}</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before a copy was restored</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Bevor eine Kopie wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Before the library got a newer form</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Bevor die Bibliothek eine neuere Form bekam</translation>
    </message>
    <message>
        <source>Blame put on somebody.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Schuld, die jemandem gegeben wird.</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark set here.</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Bookmark set here; {key} comes back.</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Lesezeichen gesetzt; {key} kommt hierher zurück.</translation>
    </message>
    <message>
        <source>Bookmark taken away.</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Lesezeichen entfernt.</translation>
    </message>
    <message>
        <source>Bookmark {number} of {total}</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Lesezeichen {number} von {total}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>Lesezeichen: {note}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>gui/widgets/dialogs/bookmarks.py</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Border between panes</source>
        <extracomment>gui/widgets/splitter.py</extracomment>
        <translation>Grenze zwischen den Bereichen</translation>
    </message>
    <message>
        <source>Bring text files in as documents.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Holt Textdateien als Dokumente herein.</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Durch&amp;suchen …</translation>
    </message>
    <message>
        <source>Building or site</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>Buildings, airports, roads, bridges.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Gebäude, Flughäfen, Straßen, Brücken.</translation>
    </message>
    <message>
        <source>By rule, without the model</source>
        <extracomment>gui/widgets/handlers/help.py</extracomment>
        <translation>Nach Regeln, ohne das Modell</translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Byte {number} of the line is not UTF-8.</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>Byte {number} der Zeile ist kein UTF-8.</translation>
    </message>
    <message>
        <source>CSV table of quotes</source>
        <extracomment>gui/exchange/export/table.py</extracomment>
        <translation>CSV-Tabelle der Zitate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>gui/session/beside.py</extracomment>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Capitals and small letters are not the same.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Große und kleine Buchstaben sind nicht dasselbe.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>&amp;Tasten ändern …</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>A&amp;rt ändern</translation>
    </message>
    <message>
        <source>Change &amp;state</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Stand ändern</translation>
    </message>
    <message>
        <source>Change labels: names, colours, keys, order, tree.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ändert Codes: Namen, Farben, Tasten, Reihenfolge, Baum.</translation>
    </message>
    <message>
        <source>Change the &amp;type of all…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Die A&amp;rt von allen ändern …</translation>
    </message>
    <message>
        <source>Changed.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changed: {label}: {changes}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Geändert: {label}: {changes}</translation>
    </message>
    <message>
        <source>Changing types</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>Arten werden geändert</translation>
    </message>
    <message>
        <source>Check this</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>gui/session/upkeep.py</extracomment>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Wählen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Choose an act in the history first.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Wählen Sie zuerst eine Handlung im Verlauf.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or drop text files here.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Wählen Sie eines in der Liste der Dokumente oder legen Sie Textdateien hier ab.</translation>
    </message>
    <message>
        <source>Choose what to bring back, with its annotations.</source>
        <extracomment>gui/widgets/dialogs/removed.py</extracomment>
        <translation>Wählen Sie, was mit seinen Annotationen zurückkommen soll.</translation>
    </message>
    <message>
        <source>Choose which statuses are shown</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Wählen, welcher Status gezeigt wird</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>gui/widgets/filter_chips.py</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Sayso; nothing is lost.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Schließt Sayso; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebooks (*.json);;All files (*)</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Codebücher (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Codebuch …</translation>
    </message>
    <message>
        <source>Columns are parted by bars; “{column}” has the texts.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Senkrechte Striche trennen die Spalten; „{column}“ hat die Texte.</translation>
    </message>
    <message>
        <source>Columns are parted by commas; “{column}” has the texts.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Kommas trennen die Spalten; „{column}“ hat die Texte.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons; “{column}” has the texts.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Semikolons trennen die Spalten; „{column}“ hat die Texte.</translation>
    </message>
    <message>
        <source>Columns are parted by tabs; “{column}” has the texts.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Tabulatoren trennen die Spalten; „{column}“ hat die Texte.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>gui/widgets/actions.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Companies, agencies, ministries, parties, courts, media.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Firmen, Behörden, Ministerien, Parteien, Gerichte, Medien.</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content {number}</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Inhalt {number}</translation>
    </message>
    <message>
        <source>Context that the article gives without a source.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Zusammenhang, den der Artikel ohne Quelle gibt.</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Kopiert den ausgewählten Text.</translation>
    </message>
    <message>
        <source>Copy versions and recent log lines.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Kopiert Versionen und die letzten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Correct title, date, byline and outlet.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Berichtigt Titel, Datum, Autorenzeile und Medium.</translation>
    </message>
    <message>
        <source>Countries, cities, states: places with a government.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Länder, Städte, Staaten: Orte mit einer Regierung.</translation>
    </message>
    <message>
        <source>Country or city</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Land oder Stadt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <extracomment>gui/widgets/dialogs/memo.py</extracomment>
        <translation>Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Cue of {quote}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Signalwort von {quote}</translation>
    </message>
    <message>
        <source>Cue of: {title}</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation>Signalwort von: {title}</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Signalwort {number}</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Signalwort: {words}</translation>
    </message>
    <message>
        <source>Cut the quote in two at the caret.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Teilt das Zitat an der Schreibmarke in zwei.</translation>
    </message>
    <message>
        <source>Daily copy</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Tägliche Kopie</translation>
    </message>
    <message>
        <source>Damaged, put aside</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Beschädigt, beiseitegelegt</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates and periods, absolute or relative.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Daten und Zeiträume, absolut oder relativ.</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Delete it; a suggestion is rejected.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Löscht sie; ein Vorschlag wird abgelehnt.</translation>
    </message>
    <message>
        <source>Delete “{tag}”</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Deleting the tag</source>
        <extracomment>gui/session/codebook.py</extracomment>
        <translation>Code wird gelöscht</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/widgets/dialogs/asking.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Detect in ne&amp;w documents</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>In neuen Dokumenten e&amp;rkennen</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard; they hold no document text.</source>
        <extracomment>gui/widgets/handlers/help.py</extracomment>
        <translation>Die Diagnose liegt in der Zwischenablage; sie enthält keinen Dokumenttext.</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Direktes Zitat</translation>
    </message>
    <message>
        <source>Direct, indirect, mixed, none: go one further.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Direkt, indirekt, gemischt, keine: einen Schritt weiter.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Tut noch einmal, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>Document lis&amp;t</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Dokumen&amp;tliste</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>gui/widgets/clearable.py</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>End of “{words}” · Arrows move it by words, Ctrl: characters, Shift: sentences, Up and Down: quotation marks, Home and End: paragraphs · Enter or Esc ends.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Ende von „{words}“ · Pfeile verschieben es wortweise, Strg: zeichenweise, Umschalt: satzweise, Auf und Ab: zu Anführungszeichen, Pos1 und Ende: zu Absätzen · Eingabe oder Esc beendet.</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+Enter adds a further speaker · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>Eingabe verknüpft · Strg+Eingabe: weiterer Sprecher · Esc verlässt</translation>
    </message>
    <message>
        <source>Enter links · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>Eingabe verknüpft · Esc verlässt</translation>
    </message>
    <message>
        <source>Enter on a command, then press its new key.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Eingabetaste auf einem Befehl, dann seine neue Taste drücken.</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entities −{count}</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Entitäten −{count}</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Entity ty&amp;pes</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Arten von Ent&amp;itäten</translation>
    </message>
    <message>
        <source>Entity types</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Arten von Entitäten</translation>
    </message>
    <message>
        <source>Entity “{id}”: {reason}</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>Entität „{id}“: {reason}</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every act is saved the moment it is made.</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Jede Handlung ist gespeichert, sobald sie getan ist.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>Figures, documents, eyewitnesses: what a claim rests on.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Zahlen, Dokumente, Augenzeugen: worauf sich eine Behauptung stützt.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File &gt; Open library opens a library, and File &gt; New library makes one.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Datei &gt; Bibliothek öffnen öffnet eine Bibliothek, und Datei &gt; Neue Bibliothek legt eine an.</translation>
    </message>
    <message>
        <source>Files that end in {ending} cannot be read yet.</source>
        <extracomment>gui/exchange/intake/reading.py</extracomment>
        <translation>Dateien mit der Endung {ending} lassen sich noch nicht lesen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by label, speaker, score, or who made it</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Nach Art, Sprecher, Wert oder Urheber filtern</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter: {filter}</source>
        <extracomment>gui/widgets/filter_chips.py</extracomment>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <source>Find &amp;options</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Su&amp;choptionen</translation>
    </message>
    <message>
        <source>Find a command by its letters and run it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Findet einen Befehl nach seinen Buchstaben und führt ihn aus.</translation>
    </message>
    <message>
        <source>Find in document</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Find words in the open document.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sucht Wörter im offenen Dokument.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First, second, 3rd.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Erster, zweite, 3.</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Folgt dem Farbschema des Systems.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>From {score}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>Ab {score}</translation>
    </message>
    <message>
        <source>G&amp;o and select</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Gehen und aus&amp;wählen</translation>
    </message>
    <message>
        <source>Gi&amp;ve it</source>
        <extracomment>gui/widgets/dialogs/key_question.py</extracomment>
        <translation>&amp;Vergeben</translation>
    </message>
    <message>
        <source>Gi&amp;ve it to “{command}”</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>An „{command}“ &amp;vergeben</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Give all mentions of this name another type, here or in the whole library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Gibt allen Nennungen dieses Namens eine andere Art, hier oder in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>Give all mentions of “{words}” the type “{type}”.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Allen Nennungen von „{words}“ die Art „{type}“ geben.</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Legt Befehle auf andere Tasten.</translation>
    </message>
    <message>
        <source>Give the speaker to the further quotes whose source has the same words.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Gibt den Sprecher den weiteren Zitaten, deren Quelle dieselben Wörter hat.</translation>
    </message>
    <message>
        <source>Giving the speaker</source>
        <extracomment>gui/session/inheriting_all.py</extracomment>
        <translation>Sprecher wird vergeben</translation>
    </message>
    <message>
        <source>Go back to a dated copy of this library; the present state is kept beside it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zu einer datierten Kopie dieser Bibliothek zurück; der jetzige Stand bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Go back to the place before the last jump.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zur Stelle vor dem letzten Sprung zurück.</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht wieder dorthin, woher Sie zurückgekommen sind.</translation>
    </message>
    <message>
        <source>Go to a border between panes; arrows move it, once more goes to the next one.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zu einer Grenze zwischen Bereichen; Pfeile verschieben sie, nochmals führt zur nächsten.</translation>
    </message>
    <message>
        <source>Go to the bookmark set last; from a bookmark, to the one set before it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zum zuletzt gesetzten Lesezeichen; von einem aus zum davor gesetzten.</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Zum Treffer davor</translation>
    </message>
    <message>
        <source>Go to the hit before.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zum Treffer davor.</translation>
    </message>
    <message>
        <source>Go to the list of documents.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zur Liste der Dokumente.</translation>
    </message>
    <message>
        <source>Go to the next annotation.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zur nächsten Annotation.</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zum nächsten offenen Vorschlag.</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zu dem davor.</translation>
    </message>
    <message>
        <source>Go to the table of annotations.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zur Tabelle der Annotationen.</translation>
    </message>
    <message>
        <source>Go to the text.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht zum Text.</translation>
    </message>
    <message>
        <source>Go to what the act chosen in the history was about.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht dorthin, worum es bei der im Verlauf gewählten Handlung ging.</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey, line only</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Grau, nur Linie</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Grow to the marks around it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Erweitert die Auswahl bis zu den Anführungszeichen.</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Höhe einer Zeile</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Hide suggestions that nobody has decided and that score less than 0.50.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt Vorschläge, über die niemand entschieden hat und deren Wert unter 0,50 liegt.</translation>
    </message>
    <message>
        <source>Hide suggestions that nobody has decided and that score less than 0.60.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt Vorschläge, über die niemand entschieden hat und deren Wert unter 0,60 liegt.</translation>
    </message>
    <message>
        <source>Hide suggestions that nobody has decided and that score less than 0.70.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt Vorschläge, über die niemand entschieden hat und deren Wert unter 0,70 liegt.</translation>
    </message>
    <message>
        <source>Hide suggestions that nobody has decided and that score less than 0.80.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt Vorschläge, über die niemand entschieden hat und deren Wert unter 0,80 liegt.</translation>
    </message>
    <message>
        <source>Hide suggestions that nobody has decided and that score less than 0.90.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt Vorschläge, über die niemand entschieden hat und deren Wert unter 0,90 liegt.</translation>
    </message>
    <message>
        <source>Hide the document; it can come back.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt das Dokument; es kann zurückkommen.</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Verlauf verbergen</translation>
    </message>
    <message>
        <source>Hide the parts of the quote</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Teile des Zitats verbergen</translation>
    </message>
    <message>
        <source>Hide the weakest suggestions shown.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbirgt die schwächsten gezeigten Vorschläge.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>How far the work on the document has come</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Wie weit die Arbeit am Dokument ist</translation>
    </message>
    <message>
        <source>How many suggestions are decided, of those that are shown.</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Über wie viele der gezeigten Vorschläge entschieden ist.</translation>
    </message>
    <message>
        <source>How well the detector does, and its limits.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Wie gut die Erkennung ist, und ihre Grenzen.</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Import text files, or drop them here. The samples show what Sayso does.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Importieren Sie Textdateien oder legen Sie sie hier ab. Die Beispiele zeigen, was Sayso tut.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {refused} refused.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel importiert, {refused} zurückgewiesen.</numerusform>
            <numerusform>%Ln Artikel importiert, {refused} zurückgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {skipped} here already, {refused} refused.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel importiert, {skipped} schon da, {refused} zurückgewiesen.</numerusform>
            <numerusform>%Ln Artikel importiert, {skipped} schon da, {refused} zurückgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s), {skipped} here already.</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel importiert, {skipped} schon da.</numerusform>
            <numerusform>%Ln Artikel importiert, {skipped} schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel importiert.</numerusform>
            <numerusform>%Ln Artikel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In use: {detector}.</source>
        <extracomment>gui/widgets/dialogs/model_card.py</extracomment>
        <translation>In Gebrauch: {detector}.</translation>
    </message>
    <message>
        <source>In use: {detector}. The files of the model, which this card is about, are missing.</source>
        <extracomment>gui/widgets/dialogs/model_card.py</extracomment>
        <translation>In Gebrauch: {detector}. Die Dateien des Modells, um das es in dieser Karte geht, fehlen.</translation>
    </message>
    <message>
        <source>Indirect quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Indirektes Zitat</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Is: {names}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Ist: {names}</translation>
    </message>
    <message>
        <source>It has 1 cell; the header has {wanted}.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Sie hat 1 Zelle; die Kopfzeile hat {wanted}.</translation>
    </message>
    <message>
        <source>It has {count} cells; the header has {wanted}.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Sie hat {count} Zellen; die Kopfzeile hat {wanted}.</translation>
    </message>
    <message>
        <source>It is in the library again already, so this was not done.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Es ist schon wieder in der Bibliothek, darum ist dies nicht geschehen.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is not there any more; this is where it was.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Es ist nicht mehr da; hier war es.</translation>
    </message>
    <message>
        <source>It is put at the end. Give it a colour, a key and a description then.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Er kommt ans Ende. Geben Sie ihm dann Farbe, Taste und Beschreibung.</translation>
    </message>
    <message>
        <source>It must be an object with the lists “entity”, “quote” and “tag”.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Es muss ein Objekt mit den Listen „entity“, „quote“ und „tag“ sein.</translation>
    </message>
    <message>
        <source>It was changed by {who} in the meantime.</source>
        <extracomment>gui/store/passing.py</extracomment>
        <translation>Es wurde inzwischen von {who} geändert.</translation>
    </message>
    <message>
        <source>It was changed in the meantime.</source>
        <extracomment>gui/store/passing.py</extracomment>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told. Save it as UTF-8, or name its encoding.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Die Kodierung lässt sich nicht bestimmen. Speichern Sie sie als UTF-8 oder nennen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>Its id is that of row {row}.</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>Seine Kennung ist die von Zeile {row}.</translation>
    </message>
    <message>
        <source>Its quotation marks are not those of a table ({fault}).</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Ihre Anführungszeichen sind nicht die einer Tabelle ({fault}).</translation>
    </message>
    <message>
        <source>Its text has CR line ends or a BOM, so its spans cannot be trusted.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>Der Text hat CR-Zeilenenden oder ein BOM, darum ist auf die Stellen kein Verlass.</translation>
    </message>
    <message>
        <source>Its text is longer than any article.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Ihr Text ist länger als jeder Artikel.</translation>
    </message>
    <message>
        <source>Join it with the next, or join the selected ones.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verbindet es mit dem nächsten oder die ausgewählten miteinander.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key claim</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys (*.json);;All files (*)</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Tasten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keys of “{command}”:</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Tasten von „{command}“:</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of quotes</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Arten von Zitaten</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Sp&amp;rache, vom nächsten Start an</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/widgets/label_tree.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label {number} of “{layer}” has “{field}”, which no label has.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Eintrag {number} von „{layer}“ hat „{field}“, was kein Eintrag hat.</translation>
    </message>
    <message>
        <source>Label {number} of “{layer}” is no object.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Eintrag {number} von „{layer}“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>Label {number} of “{layer}” needs a name of at most {most} characters.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Eintrag {number} von „{layer}“ braucht einen Namen von höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Label {number} of “{layer}”: “{field}” must be text.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Eintrag {number} von „{layer}“: „{field}“ muss Text sein.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gui/widgets/label_tree.py</extracomment>
        <translation>Codes und Arten</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Leaf</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Laub</translation>
    </message>
    <message>
        <source>Leave &amp;all out</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>&amp;Alle auslassen</translation>
    </message>
    <message>
        <source>Leave it undecided and go on.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lässt ihn offen und geht weiter.</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lässt weg, was Teil eines längeren Wortes ist.</translation>
    </message>
    <message>
        <source>Leave the act that could not be undone as it is; undo goes on with the one before.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lässt die Handlung, die sich nicht zurücknehmen ließ, wie sie ist; weiter geht es mit der davor.</translation>
    </message>
    <message>
        <source>Left as it is: {act}. Undo goes on before it.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Bleibt, wie es ist: {act}. „Rückgängig“ geht davor weiter.</translation>
    </message>
    <message>
        <source>Left out, {title}</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Ausgelassen, {title}</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Länge einer Zeile</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Lizenzen und Herkunft</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link all mentions of “{words}” to {name}.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Alle Nennungen von „{words}“ mit {name} verknüpfen.</translation>
    </message>
    <message>
        <source>Linking</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>Wird verknüpft</translation>
    </message>
    <message>
        <source>List all commands and their keys.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet alle Befehle und ihre Tasten auf.</translation>
    </message>
    <message>
        <source>List everything in sight.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet alles Sichtbare auf.</translation>
    </message>
    <message>
        <source>List the bookmarks of the whole library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet die Lesezeichen der ganzen Bibliothek auf.</translation>
    </message>
    <message>
        <source>List the parts and speakers of the quote; from there add, remove and order them.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet Teile und Sprecher des Zitats auf; dort lassen sie sich hinzufügen, entfernen und ordnen.</translation>
    </message>
    <message>
        <source>List the removed documents and bring some back.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet die entfernten Dokumente auf und holt welche zurück.</translation>
    </message>
    <message>
        <source>List what overlaps at the caret always, or only when stepping through it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Listet auf, was sich an der Schreibmarke überlappt: immer oder nur beim Durchgehen.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Look for quotes and entities in all documents that were not looked at yet.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sucht in allen Dokumenten, die noch nicht durchgesehen sind, nach Zitaten und Entitäten.</translation>
    </message>
    <message>
        <source>Look for quotes and entities once more.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sucht noch einmal nach Zitaten und Entitäten.</translation>
    </message>
    <message numerus="yes">
        <source>Looked for quotes and names in %Ln document(s) by rule, for the model&apos;s files are missing.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Zitate und Namen in %Ln Dokument nach Regeln gesucht, denn die Dateien des Modells fehlen.</numerusform>
            <numerusform>Zitate und Namen in %Ln Dokumenten nach Regeln gesucht, denn die Dateien des Modells fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for quotes and names in %Ln document(s).</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Zitate und Namen in %Ln Dokument gesucht.</numerusform>
            <numerusform>Zitate und Namen in %Ln Dokumenten gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Looking at the detector</source>
        <extracomment>gui/session/detector_in_use.py</extracomment>
        <translation>Erkennung wird betrachtet</translation>
    </message>
    <message>
        <source>Looking for new documents</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>Suche nach neuen Dokumenten</translation>
    </message>
    <message>
        <source>Looking for quotes and names</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>Suche nach Zitaten und Namen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for quotes and names broke off in “{title}” and %Ln more. What you did is safe, and what was found so far is kept. Document &gt; Detect in new documents tries again.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>
            <numerusform>Die Suche nach Zitaten und Namen brach in „{title}“ und %Ln weiteren ab. Was Sie getan haben, ist sicher, und was gefunden ist, bleibt. Dokument &gt; In neuen Dokumenten erkennen versucht es noch einmal.</numerusform>
            <numerusform>Die Suche nach Zitaten und Namen brach in „{title}“ und %Ln weiteren ab. Was Sie getan haben, ist sicher, und was gefunden ist, bleibt. Dokument &gt; In neuen Dokumenten erkennen versucht es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for quotes and names broke off in “{title}”. What you did is safe, and what was found so far is kept. Document &gt; Detect in new documents tries again.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>Die Suche nach Zitaten und Namen brach in „{title}“ ab. Was Sie getan haben, ist sicher, und was gefunden ist, bleibt. Dokument &gt; In neuen Dokumenten erkennen versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Looking for the next suggestion</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Suche nach dem nächsten Vorschlag</translation>
    </message>
    <message>
        <source>Looking for the same text</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Suche nach gleichem Text</translation>
    </message>
    <message>
        <source>Looking for “{words}”</source>
        <extracomment>gui/session/finding.py</extracomment>
        <translation>Suche nach „{words}“</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Magenta</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Make an empty library in a new file.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Legt eine leere Bibliothek in einer neuen Datei an.</translation>
    </message>
    <message>
        <source>Make the name at the caret the source of the quote, and who is meant its speaker.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Macht den Namen an der Schreibmarke zur Quelle des Zitats und wer gemeint ist zum Sprecher.</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Macht den Text größer.</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Macht den Text kleiner.</translation>
    </message>
    <message>
        <source>Make {name} the speaker of the further quotes by “{words}” in this document that have no speaker decided on, up to where somebody else is named or speaks who may be meant. Suggestions among them are accepted.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>{name} zum Sprecher der weiteren Zitate von „{words}“ in diesem Dokument machen, über deren Sprecher nicht entschieden ist, bis jemand anderes genannt wird oder spricht, der gemeint sein kann. Vorschläge darunter werden angenommen.</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Match capitals and small letters</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Measures of weight, length, area and so on, with the unit.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Maße für Gewicht, Länge, Fläche und so weiter, mit der Einheit.</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>gui/widgets/dialogs/memo.py</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo: {memo}</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Memo: {memo}</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>gui/widgets/actions.py</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Merge “{tag}” into</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ vereinigen mit</translation>
    </message>
    <message>
        <source>Mixed quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Gemischtes Zitat</translation>
    </message>
    <message>
        <source>Model card</source>
        <extracomment>gui/widgets/dialogs/model_card.py</extracomment>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move the e&amp;nd</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>En&amp;de verschieben</translation>
    </message>
    <message>
        <source>Move the s&amp;tart</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Anfang &amp;verschieben</translation>
    </message>
    <message>
        <source>N&amp;ote on the document…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Noti&amp;z zum Dokument …</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <extracomment>gui/widgets/dialogs/tag_name.py</extracomment>
        <translation>Name des Codes</translation>
    </message>
    <message>
        <source>Named laws, treaties, resolutions.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Benannte Gesetze, Verträge, Resolutionen.</translation>
    </message>
    <message>
        <source>Named wars, elections, storms, games, summits.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Benannte Kriege, Wahlen, Stürme, Spiele, Gipfel.</translation>
    </message>
    <message>
        <source>Names go by the same score; how often they are right is not measured</source>
        <extracomment>gui/widgets/handlers/shown.py</extracomment>
        <translation>Für Namen gilt derselbe Wert; wie oft sie stimmen, ist nicht gemessen</translation>
    </message>
    <message>
        <source>Nationalities, religious and political groups.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Nationalitäten, religiöse und politische Gruppen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt suggestion</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Näc&amp;hster Vorschlag</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>gui/widgets/dialogs/key_field.py</extracomment>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New key of {command}</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Neue Taste von {command}</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>New, in progress, done: go one further.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Neu, in Arbeit, fertig: einen Schritt weiter.</translation>
    </message>
    <message>
        <source>New: {label}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Neu: {label}</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Next &amp;overlap</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nächste Ü&amp;berlappung</translation>
    </message>
    <message>
        <source>Next and previous suggestion go by score, the lowest first.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nächster und voriger Vorschlag gehen nach dem Wert, der niedrigste zuerst.</translation>
    </message>
    <message>
        <source>Next and previous suggestion go on to other documents.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nächster und voriger Vorschlag gehen in andere Dokumente weiter.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>No annotations</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Keine Annotationen</translation>
    </message>
    <message>
        <source>No bookmark has these words.</source>
        <extracomment>gui/widgets/dialogs/bookmarks.py</extracomment>
        <translation>Kein Lesezeichen hat diese Wörter.</translation>
    </message>
    <message>
        <source>No command has these letters in this order.</source>
        <extracomment>gui/widgets/dialogs/palette.py</extracomment>
        <translation>Kein Befehl hat diese Buchstaben in dieser Folge.</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be made: {reason}.</source>
        <extracomment>gui/store/copies.py</extracomment>
        <translation>Von „{name}“ ließ sich keine Kopie machen: {reason}.</translation>
    </message>
    <message>
        <source>No document found</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Kein Dokument gefunden</translation>
    </message>
    <message>
        <source>No document is open</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>Kein Dokument ist offen</translation>
    </message>
    <message>
        <source>No document is removed. Document &gt; Remove hides one, and it comes here.</source>
        <extracomment>gui/widgets/dialogs/removed.py</extracomment>
        <translation>Kein Dokument ist entfernt. Dokument &gt; Entfernen verbirgt eines, und es kommt hierher.</translation>
    </message>
    <message>
        <source>No documents</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Keine Dokumente</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>No further annotation in this direction.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Keine weitere Annotation in dieser Richtung.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No library is open</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Keine Bibliothek ist offen</translation>
    </message>
    <message>
        <source>No library is open. Open one with File &gt; Open library.</source>
        <extracomment>gui/session/session.py</extracomment>
        <translation>Es ist keine Bibliothek offen. Öffnen Sie eine mit Datei &gt; Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>No likely cue is near. Select its words first.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>Kein wahrscheinliches Signalwort ist in der Nähe. Wählen Sie zuerst die Wörter aus.</translation>
    </message>
    <message>
        <source>No likely source is near. Select its words first.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>Keine wahrscheinliche Quelle ist in der Nähe. Wählen Sie zuerst ihre Wörter aus.</translation>
    </message>
    <message>
        <source>No model card came with this installation.</source>
        <extracomment>gui/widgets/dialogs/model_card.py</extracomment>
        <translation>Mit dieser Installation kam keine Modellkarte.</translation>
    </message>
    <message>
        <source>No quote is chosen</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Kein Zitat gewählt</translation>
    </message>
    <message>
        <source>No speaker</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>No speaker and no name stands before this quote.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Vor diesem Zitat steht kein Sprecher und kein Name.</translation>
    </message>
    <message>
        <source>No status</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>No tag {digit}</source>
        <extracomment>gui/widgets/handlers/codebook.py</extracomment>
        <translation>Kein Code {digit}</translation>
    </message>
    <message>
        <source>No undecided suggestion after this place</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Kein offener Vorschlag nach dieser Stelle</translation>
    </message>
    <message>
        <source>No undecided suggestion before this place</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Kein offener Vorschlag vor dieser Stelle</translation>
    </message>
    <message>
        <source>No undecided suggestion that is less certain</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Kein offener Vorschlag, der unsicherer ist</translation>
    </message>
    <message>
        <source>No undecided suggestion that is more certain</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Kein offener Vorschlag, der sicherer ist</translation>
    </message>
    <message>
        <source>No undo was refused.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Kein „Rückgängig“ wurde verweigert.</translation>
    </message>
    <message>
        <source>Nobody before may be meant by “{words}”.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Mit „{words}“ kann niemand davor gemeint sein.</translation>
    </message>
    <message>
        <source>Nobody else before comes into question.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Niemand sonst davor kommt infrage.</translation>
    </message>
    <message>
        <source>Nobody is linked to what is at the caret.</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>Mit dem an der Schreibmarke ist niemand verknüpft.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None has “{words}”. A shorter word finds more.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Keines hat „{words}“. Ein kürzeres Wort findet mehr.</translation>
    </message>
    <message>
        <source>None of your own acts after this one stands.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Keine Ihrer Handlungen nach dieser gilt noch.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>gui/widgets/handlers/menus.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Not done: this library is open for reading only.</source>
        <extracomment>gui/session/session.py</extracomment>
        <translation>Nicht geschehen: Diese Bibliothek ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Not done: wait for what runs below, or cancel it there.</source>
        <extracomment>gui/session/session.py</extracomment>
        <translation>Nicht geschehen: Warten Sie auf das, was unten läuft, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <source>Not now: {reason}</source>
        <extracomment>gui/widgets/actions.py</extracomment>
        <translation>Jetzt nicht: {reason}</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <extracomment>gui/widgets/actions.py</extracomment>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Note on the bookmark</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Notiz zum Lesezeichen</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>gui/widgets/reader_header.py</extracomment>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing bears this tag yet.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Noch trägt nichts diesen Code.</translation>
    </message>
    <message>
        <source>Nothing bears “{name}”.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Nichts trägt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing bears “{name}”; it only leaves the codebook.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Nichts trägt „{name}“; er verlässt nur das Codebuch.</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Nichts blinkt oder bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Nothing here is left to take back.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Hier ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing is tagged at the caret.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>An der Schreibmarke ist nichts ausgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Noch ist nichts ausgezeichnet</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>gui/session/travelling.py</extracomment>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>gui/session/travelling.py</extracomment>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Es würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers that are nothing else.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Zahlen, die nichts anderes sind.</translation>
    </message>
    <message>
        <source>O&amp;verlaps at the caret listed</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Überlappungen auflis&amp;ten</translation>
    </message>
    <message>
        <source>O&amp;verview of the quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitat i&amp;m Überblick</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <extracomment>gui/widgets/dialogs/memo.py</extracomment>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <source>One row an annotation, the outermost first</source>
        <extracomment>gui/widgets/stack_view.py</extracomment>
        <translation>Eine Zeile je Annotation, die äußerste zuerst</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Only in this library, stays: {label}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Nur in dieser Bibliothek, bleibt: {label}</translation>
    </message>
    <message>
        <source>Only one pane is in sight.</source>
        <extracomment>gui/widgets/handlers/borders.py</extracomment>
        <translation>Nur ein Bereich ist zu sehen.</translation>
    </message>
    <message>
        <source>Only tags can be renamed, merged or deleted; the other names are fixed.</source>
        <extracomment>gui/widgets/dialogs/codebook.py</extracomment>
        <translation>Nur Codes lassen sich umbenennen, vereinigen oder löschen; die anderen Namen sind fest.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Öffnen Sie zuerst ein Dokument.</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>gui/widgets/handlers/codebook.py</extracomment>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Open another library file.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Öffnet eine andere Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>Open library</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open the next document.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Öffnet das nächste Dokument.</translation>
    </message>
    <message>
        <source>Open the one before.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Öffnet das Dokument davor.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of &amp;import</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>&amp;Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other places: mountains, seas, regions, streets.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Andere Orte: Berge, Meere, Gegenden, Straßen.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Overlaps at the caret are always listed.</source>
        <extracomment>gui/widgets/handlers/stack.py</extracomment>
        <translation>Überlappungen an der Schreibmarke erscheinen immer.</translation>
    </message>
    <message>
        <source>Overlaps at the caret are listed on demand.</source>
        <extracomment>gui/widgets/handlers/stack.py</extracomment>
        <translation>Überlappungen an der Schreibmarke erscheinen auf Wunsch.</translation>
    </message>
    <message>
        <source>Overlaps at the caret listed</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Überlappungen an der Schreibmarke auflisten</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Pale blue</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Blassblau</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of the quote</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Teile des Zitats</translation>
    </message>
    <message>
        <source>Parts of: {words}</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Teile von: {words}</translation>
    </message>
    <message>
        <source>People, real or invented.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Menschen, wirklich oder erfunden.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Prozentwert</translation>
    </message>
    <message>
        <source>Percentages, with the sign or word.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Prozentwerte, mit dem Zeichen oder Wort.</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pieces: {pieces}</source>
        <extracomment>gui/widgets/handlers/quotes.py</extracomment>
        <translation>Stücke: {pieces}</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>gui/exchange/intake/reading.py</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Pre&amp;vious suggestion</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>V&amp;origer Vorschlag</translation>
    </message>
    <message>
        <source>Prediction</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Press Delete to take this off.</source>
        <extracomment>gui/widgets/filter_chips.py</extracomment>
        <translation>Entf nimmt dies weg.</translation>
    </message>
    <message>
        <source>Press the further key; Esc leaves</source>
        <extracomment>gui/widgets/dialogs/key_field.py</extracomment>
        <translation>Weitere Taste drücken; Esc verlässt</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves</source>
        <extracomment>gui/widgets/dialogs/key_field.py</extracomment>
        <translation>Neue Taste drücken; Esc verlässt</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorige Annotation</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Promise</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Put it before; the first goes last.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stellt es davor; das erste wird das letzte.</translation>
    </message>
    <message>
        <source>Put the caret between two words of the quote.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter des Zitats.</translation>
    </message>
    <message>
        <source>Put the caret on a bookmark first.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Put the caret on a name first.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf einen Namen.</translation>
    </message>
    <message>
        <source>Put the caret on a piece of a quote first.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Stück eines Zitats.</translation>
    </message>
    <message>
        <source>Put the caret on a quote first, or tag one with {key}.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Zitat oder zeichnen Sie eines mit {key} aus.</translation>
    </message>
    <message>
        <source>Put the caret on a quote first, or tag one.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Zitat oder zeichnen Sie eines aus.</translation>
    </message>
    <message>
        <source>Put the caret on a quote first.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Zitat.</translation>
    </message>
    <message>
        <source>Put the caret on a quote or a name first.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Zitat oder einen Namen.</translation>
    </message>
    <message>
        <source>Put the caret on a suggestion first.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf einen Vorschlag.</translation>
    </message>
    <message>
        <source>Put the caret on a suggestion, or press {key} for the next.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Setzen Sie die Schreibmarke auf einen Vorschlag oder drücken Sie {key} für den nächsten.</translation>
    </message>
    <message>
        <source>Put the caret on a suggestion.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Setzen Sie die Schreibmarke auf einen Vorschlag.</translation>
    </message>
    <message>
        <source>Put the caret on an annotation first.</source>
        <extracomment>gui/widgets/handlers/annotate.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf eine Annotation.</translation>
    </message>
    <message>
        <source>Put the caret on an entity first.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Setzen Sie die Schreibmarke zuerst auf eine Entität.</translation>
    </message>
    <message>
        <source>Put the piece earlier (Alt+Up)</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Stück nach vorn (Alt+Auf)</translation>
    </message>
    <message>
        <source>Put the piece later (Alt+Down)</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Stück nach hinten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <extracomment>gui/widgets/banner.py</extracomment>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote without a kind</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Zitat ohne Art</translation>
    </message>
    <message>
        <source>Quote “{id}”: {reason}</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>Zitat „{id}“: {reason}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes in the document; rejected ones do not count</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Zitate im Dokument; abgelehnte zählen nicht</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ableh&amp;nen</translation>
    </message>
    <message>
        <source>Read as UTF-8, which is damaged: 1 place became �.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Als UTF-8 gelesen, das beschädigt ist: 1 Stelle wurde zu �.</translation>
    </message>
    <message>
        <source>Read as UTF-8, which is damaged: {count} places became �.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Als UTF-8 gelesen, das beschädigt ist: {count} Stellen wurden zu �.</translation>
    </message>
    <message>
        <source>Read as {encoding}, as its bytes suggest.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Als {encoding} gelesen, wie die Bytes nahelegen.</translation>
    </message>
    <message>
        <source>Read as {encoding}, which is a guess from its bytes.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Als {encoding} gelesen; das ist nach den Bytes geraten.</translation>
    </message>
    <message>
        <source>Read it as a regular expression</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>Als regulären Ausdruck lesen</translation>
    </message>
    <message>
        <source>Read only; single letters act here, and Help &gt; Keys lists them</source>
        <extracomment>gui/widgets/reader_view.py</extracomment>
        <translation>Nur zum Lesen; einzelne Buchstaben wirken hier, Hilfe &gt; Tasten listet sie auf</translation>
    </message>
    <message>
        <source>Read what is typed as a pattern; ^ and $ are the ends of a line.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Liest das Getippte als Muster; ^ und $ sind die Enden einer Zeile.</translation>
    </message>
    <message>
        <source>Reads news and keeps who said what. All of it offline.</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Liest Nachrichten und hält fest, wer was gesagt hat. Alles offline.</translation>
    </message>
    <message>
        <source>Recent li&amp;braries</source>
        <extracomment>gui/widgets/handlers/menus.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Redoing</source>
        <extracomment>gui/session/travelling.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject all %Ln suggestions that the table shows?</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag ablehnen, den die Tabelle zeigt?</numerusform>
            <numerusform>Alle %Ln Vorschläge ablehnen, die die Tabelle zeigt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all shown</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Alle gezeigten ablehnen</translation>
    </message>
    <message>
        <source>Reject all suggestions that are shown and that the filter lets pass.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Alle gezeigten Vorschläge ablehnen, die der Filter durchlässt.</translation>
    </message>
    <message>
        <source>Reject all suggestions that the table shows.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lehnt alle Vorschläge ab, die die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>Reject all suggestions with exactly these words, here or in the whole library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lehnt alle Vorschläge mit genau diesen Wörtern ab, hier oder in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>Reject all suggestions with the text “{words}”.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>Alle Vorschläge mit dem Text „{words}“ ablehnen.</translation>
    </message>
    <message>
        <source>Reject all with t&amp;his text…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Alle mit &amp;diesem Text ablehnen …</translation>
    </message>
    <message>
        <source>Reject the suggestion; it does not return.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lehnt den Vorschlag ab; er kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Reject these words wherever they are suggested; they are not proposed again.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lehnt diese Wörter überall ab, wo sie vorgeschlagen sind; sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Reject {count}</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>{count} ablehnen</translation>
    </message>
    <message>
        <source>Reject “{words}” wherever it is suggested as an entity. No detector proposes it again in this library.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>„{words}“ überall ablehnen, wo es als Entität vorgeschlagen ist. Keine Erkennung schlägt es in dieser Bibliothek wieder vor.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Remember this place, or forget it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Merkt sich diese Stelle oder vergisst sie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed do&amp;cuments…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Entfernte &amp;Dokumente …</translation>
    </message>
    <message>
        <source>Removed documents</source>
        <extracomment>gui/widgets/dialogs/removed.py</extracomment>
        <translation>Entfernte Dokumente</translation>
    </message>
    <message>
        <source>Removed. Undo, or Document &gt; Removed documents, brings it back.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Entfernt. „Rückgängig“ oder Dokument &gt; Entfernte Dokumente holt es zurück.</translation>
    </message>
    <message>
        <source>Rename “{tag}”</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ umbenennen</translation>
    </message>
    <message>
        <source>Reported words of which some stand inside marks.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Wiedergegebene Worte, von denen einige in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Reported words without quotation marks.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Wiedergegebene Worte ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset th&amp;em</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Durchsich&amp;t</translation>
    </message>
    <message>
        <source>Review goes through the whole library, in reading order.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Die Durchsicht geht durch die ganze Bibliothek, in Lesefolge.</translation>
    </message>
    <message>
        <source>Review goes through the whole library, the least certain first.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Die Durchsicht geht durch die ganze Bibliothek, Unsicherstes zuerst.</translation>
    </message>
    <message>
        <source>Review goes through this document, in reading order.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Die Durchsicht geht durch dieses Dokument, in Lesefolge.</translation>
    </message>
    <message>
        <source>Review goes through this document, the least certain first.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Die Durchsicht geht durch dieses Dokument, Unsicherstes zuerst.</translation>
    </message>
    <message>
        <source>Review the whole li&amp;brary</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ganze Bibliot&amp;hek durchsehen</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Row {row}: {notice}</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Zeile {row}: {notice}</translation>
    </message>
    <message>
        <source>S&amp;erif or sans</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Mit oder ohne &amp;Serifen</translation>
    </message>
    <message>
        <source>S&amp;kip the refused act</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Verweigerte Handlung über&amp;gehen</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>S&amp;uggestions shown</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Gezeigte &amp;Vorschläge</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Sand</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Sans</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Say that everything is saved: each act is, as soon as it is made.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sagt, dass alles gespeichert ist: Jede Handlung ist es, sobald sie getan ist.</translation>
    </message>
    <message>
        <source>Say which actor speaks, or is meant.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sagt, welcher Akteur spricht oder gemeint ist.</translation>
    </message>
    <message>
        <source>Say who is meant by all mentions of this name, here or in the whole library.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sagt, wer mit allen Nennungen dieses Namens gemeint ist, hier oder in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>Say who speaks in this quote first.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Sagen Sie zuerst, wer in diesem Zitat spricht.</translation>
    </message>
    <message>
        <source>Sayso JSONL</source>
        <extracomment>gui/exchange/intake/reading.py</extracomment>
        <translation>Sayso-JSONL</translation>
    </message>
    <message>
        <source>Sayso JSONL (everything)</source>
        <extracomment>gui/exchange/export/jsonl.py</extracomment>
        <translation>Sayso-JSONL (alles)</translation>
    </message>
    <message>
        <source>Sayso cannot write to its folder {folder}: {reason}.</source>
        <extracomment>gui/app/starting.py</extracomment>
        <translation>Sayso kann nicht in seinen Ordner {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Sayso libraries ({pattern});;All files (*)</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Sayso-Bibliotheken ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sayso made a mistake; what you did before is saved. Help &gt; Copy diagnostics copies what is needed to report it.</source>
        <extracomment>gui/app/faults.py</extracomment>
        <translation>Sayso hat einen Fehler gemacht; was Sie vorher getan haben, ist gespeichert. Hilfe &gt; Diagnose kopieren kopiert, was zum Melden nötig ist.</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Score at least {score}</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Wert mindestens {score}</translation>
    </message>
    <message>
        <source>Score at most {score}</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Wert höchstens {score}</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all documents.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Durchsucht alle Dokumente.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search documents</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Search result: {words}</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Suchergebnis: {words}</translation>
    </message>
    <message>
        <source>Search the &amp;library</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Select &amp;word</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Wort auswählen</translation>
    </message>
    <message>
        <source>Select a name first.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Wählen Sie zuerst einen Namen aus.</translation>
    </message>
    <message>
        <source>Select a stretch that holds two quotes.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Wählen Sie ein Stück aus, das zwei Zitate enthält.</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Wählen Sie zuerst einige Wörter aus.</translation>
    </message>
    <message>
        <source>Select some words, or go to a quote, to tag it.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Wählen Sie Wörter aus oder gehen Sie zu einem Zitat, um es zu codieren.</translation>
    </message>
    <message>
        <source>Select the sentence, or to its end, or one sentence more.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Wählt den Satz aus, bis zu seinem Ende oder einen Satz mehr.</translation>
    </message>
    <message>
        <source>Select the word at the caret, or one word more.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Wählt das Wort an der Schreibmarke aus oder ein Wort mehr.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Wählen Sie zuerst die Wörter aus.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <extracomment>gui/widgets/handlers/quote_panel.py</extracomment>
        <translation>Wählen Sie zuerst die Wörter im Text aus.</translation>
    </message>
    <message>
        <source>Select the words of the quote first.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Wählen Sie zuerst die Wörter des Zitats aus.</translation>
    </message>
    <message>
        <source>Select to quotation marks</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Bis zu den Anführungszeichen auswählen</translation>
    </message>
    <message>
        <source>Select words in the text, then choose Annotate &gt; Quote or Annotate &gt; Entity. Document &gt; Detect again looks for them.</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Wählen Sie Wörter im Text aus, dann Annotieren &gt; Zitat oder Annotieren &gt; Entität. Dokument &gt; Erneut erkennen sucht danach.</translation>
    </message>
    <message>
        <source>Select words, then {keys}</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>Wörter auswählen, dann {keys}</translation>
    </message>
    <message>
        <source>Serif</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Set name, theme, type, lines and keys.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stellt Namen, Farbschema, Schrift, Zeilen und Tasten ein.</translation>
    </message>
    <message>
        <source>Set or remove a &amp;bookmark</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set the name under which your acts are kept in the history.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Legt den Namen fest, unter dem Ihre Handlungen im Verlauf stehen.</translation>
    </message>
    <message>
        <source>Sho&amp;w only</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nur &amp;welche zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all types</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Alle Arten zeigen</translation>
    </message>
    <message>
        <source>Show Sayso on the whole screen.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt Sayso auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Show entities of every type.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt Entitäten jeder Art.</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>gui/widgets/dialogs/filter_picker.py</extracomment>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Show only some labels, speakers, scores or makers.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt nur bestimmte Arten, Sprecher, Werte oder Urheber.</translation>
    </message>
    <message>
        <source>Show only what has the label of what is at the caret; once more shows all again.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt nur, was dieselbe Art hat wie das an der Schreibmarke; noch einmal zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Show only what has the speaker of what is at the caret; once more shows all again.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt nur, was denselben Sprecher hat wie das an der Schreibmarke; noch einmal zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Show only what was made by the same; once more shows all again.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt nur, was vom selben Urheber ist; noch einmal zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Show or hide all acts: what, who and when.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt oder verbirgt alle Handlungen: was, wer und wann.</translation>
    </message>
    <message>
        <source>Show or hide all entities.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt oder verbirgt alle Entitäten.</translation>
    </message>
    <message>
        <source>Show or hide all quotes, in the text and in the lists.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt oder verbirgt alle Zitate, im Text und in den Listen.</translation>
    </message>
    <message>
        <source>Show or hide all tags.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt oder verbirgt alle Codes.</translation>
    </message>
    <message>
        <source>Show or hide entities, in the text too</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Entitäten zeigen oder verbergen, auch im Text</translation>
    </message>
    <message>
        <source>Show or hide quotes, in the text too</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Zitate zeigen oder verbergen, auch im Text</translation>
    </message>
    <message>
        <source>Show or hide tags, in the text too</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Codes zeigen oder verbergen, auch im Text</translation>
    </message>
    <message>
        <source>Show suggestions of every score.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt Vorschläge mit jedem Wert.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Show the text at its normal size.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt den Text in normaler Größe.</translation>
    </message>
    <message>
        <source>Show them; View &gt; Suggestions hides them again</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>Zeigt sie; Ansicht &gt; Vorschläge verbirgt sie wieder</translation>
    </message>
    <message>
        <source>Show weaker suggestions again.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeigt schwächere Vorschläge wieder.</translation>
    </message>
    <message>
        <source>Single letters, digits and signs work while the text has the focus.</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>Einzelne Buchstaben, Ziffern und Zeichen wirken, solange der Text den Fokus hat.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Skip the refused act</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Verweigerte Handlung übergehen</translation>
    </message>
    <message>
        <source>Sky</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Snap to &amp;words</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>An &amp;Wörtern einrasten</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>An Wörtern einrasten</translation>
    </message>
    <message>
        <source>Somebody rejects a claim or blame.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Jemand weist eine Behauptung oder Schuld zurück.</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Nach Titel ordnen</translation>
    </message>
    <message>
        <source>Sort documents</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>Dokumente ordnen</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source and cue go to the quote “{words}”</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>Quelle und Signalwort gehen zum Zitat „{words}“</translation>
    </message>
    <message>
        <source>Source of {quote}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Quelle von {quote}</translation>
    </message>
    <message>
        <source>Source of: {title}</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation>Quelle von: {title}</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Quelle: {words}</translation>
    </message>
    <message>
        <source>Speake&amp;r…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>S&amp;precher …</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Speaker: {names}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Sprecher: {names}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>Speaker: {name}, as in an earlier quote.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Sprecher: {name}, wie in einem früheren Zitat.</translation>
    </message>
    <message>
        <source>Speaker: {name}, as in the quote around it.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Sprecher: {name}, wie im Zitat darum.</translation>
    </message>
    <message>
        <source>Speaker: {name}, as in the quote before.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Sprecher: {name}, wie im Zitat davor.</translation>
    </message>
    <message>
        <source>Speaker: {name}, named before.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Sprecher: {name}, davor genannt.</translation>
    </message>
    <message>
        <source>Stac&amp;k at the caret</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sta&amp;pel an der Schreibmarke</translation>
    </message>
    <message>
        <source>Start of “{words}” · Arrows move it by words, Ctrl: characters, Shift: sentences, Up and Down: quotation marks, Home and End: paragraphs · Enter or Esc ends.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Anfang von „{words}“ · Pfeile verschieben ihn wortweise, Strg: zeichenweise, Umschalt: satzweise, Auf und Ab: zu Anführungszeichen, Pos1 und Ende: zu Absätzen · Eingabe oder Esc beendet.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State: done.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Stand: fertig.</translation>
    </message>
    <message>
        <source>State: in progress.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Stand: in Arbeit.</translation>
    </message>
    <message>
        <source>State: new.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Stand: neu.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status shown: {statuses}</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Gezeigter Status: {statuses}</translation>
    </message>
    <message>
        <source>Step through what lies at the caret.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Geht durch, was an der Schreibmarke liegt.</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Anhalten: {job}</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is marked.</source>
        <extracomment>gui/session/finding.py</extracomment>
        <translation>Angehalten. Was bis dahin gefunden ist, ist markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln act(s) undone, the rest stands.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>Angehalten: %Ln Handlung zurückgenommen, der Rest gilt.</numerusform>
            <numerusform>Angehalten: %Ln Handlungen zurückgenommen, der Rest gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested again.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Suggested or rejected</source>
        <extracomment>gui/widgets/filter_row.py</extracomment>
        <translation>Vorgeschlagen oder abgelehnt</translation>
    </message>
    <message>
        <source>Suggestions by {detector}, a small model trained for Sayso, and by rule.</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Vorschläge von {detector}, einem kleinen, für Sayso trainierten Modell, und nach Regeln.</translation>
    </message>
    <message>
        <source>Suggestions by {detector}: the files of the model are missing.</source>
        <extracomment>gui/widgets/dialogs/about.py</extracomment>
        <translation>Vorschläge von {detector}: Die Dateien des Modells fehlen.</translation>
    </message>
    <message>
        <source>Suggestions from 0.&amp;50</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorschläge ab 0,&amp;50</translation>
    </message>
    <message>
        <source>Suggestions from 0.&amp;60</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorschläge ab 0,&amp;60</translation>
    </message>
    <message>
        <source>Suggestions from 0.&amp;70</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorschläge ab 0,&amp;70</translation>
    </message>
    <message>
        <source>Suggestions from 0.&amp;80</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorschläge ab 0,&amp;80</translation>
    </message>
    <message>
        <source>Suggestions from 0.&amp;90</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Vorschläge ab 0,&amp;90</translation>
    </message>
    <message>
        <source>Suggestions shown</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Gezeigte Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions that nobody has decided yet</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Vorschläge, über die noch niemand entschieden hat</translation>
    </message>
    <message>
        <source>Switch the type face of the text.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Wechselt die Schriftart des Textes.</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>Table with a column of texts</source>
        <extracomment>gui/exchange/intake/reading.py</extracomment>
        <translation>Tabelle mit einer Spalte von Texten</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tag &amp;missed mentions…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>&amp;Fehlende Nennungen auszeichnen …</translation>
    </message>
    <message>
        <source>Tag 1</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 1</translation>
    </message>
    <message>
        <source>Tag 2</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 2</translation>
    </message>
    <message>
        <source>Tag 3</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 3</translation>
    </message>
    <message>
        <source>Tag 4</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 4</translation>
    </message>
    <message>
        <source>Tag 5</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 5</translation>
    </message>
    <message>
        <source>Tag 6</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 6</translation>
    </message>
    <message>
        <source>Tag 7</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 7</translation>
    </message>
    <message>
        <source>Tag 8</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 8</translation>
    </message>
    <message>
        <source>Tag 9</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code 9</translation>
    </message>
    <message>
        <source>Tag the selected words as a quote.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeichnet die ausgewählten Wörter als Zitat aus.</translation>
    </message>
    <message>
        <source>Tag the selection as an entity: then 1-9 or type.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeichnet die Auswahl als Entität aus: dann 1–9 oder tippen.</translation>
    </message>
    <message>
        <source>Tag the source of the quote as an entity: then 1-9 or type.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeichnet die Quelle des Zitats als Entität aus: dann 1–9 oder tippen.</translation>
    </message>
    <message>
        <source>Tag this name wherever it stands and is not tagged yet.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zeichnet diesen Namen überall aus, wo er steht und noch nicht ausgezeichnet ist.</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>Code {name}</translation>
    </message>
    <message>
        <source>Tag “{id}”: {reason}</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>Code „{id}“: {reason}</translation>
    </message>
    <message>
        <source>Tag “{words}” as “{type}” wherever it stands and is no entity yet.</source>
        <extracomment>gui/widgets/handlers/bulk.py</extracomment>
        <translation>„{words}“ überall als „{type}“ auszeichnen, wo es steht und noch keine Entität ist.</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <extracomment>gui/models/filter_words.py</extracomment>
        <translation>Code: {tag}</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>Ausgezeichnet.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <extracomment>gui/session/bulk.py</extracomment>
        <translation>Wird ausgezeichnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Codes: {tags}</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>&amp;Alle nehmen</translation>
    </message>
    <message>
        <source>Take back all your acts after the one chosen in the history.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nimmt alle eigenen Handlungen nach der im Verlauf gewählten zurück.</translation>
    </message>
    <message>
        <source>Take the last act back, also after a restart.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Nimmt die letzte Handlung zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Take the row&apos;s part or speaker away (Delete)</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Teil oder Sprecher der Zeile wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Take the speaker over</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher übernehmen</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>gui/widgets/dialogs/key_chips.py</extracomment>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <source>Take {key} away from “{command}”</source>
        <extracomment>gui/widgets/dialogs/key_chips.py</extracomment>
        <translation>{key} von „{command}“ wegnehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The &amp;name is the source</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Der &amp;Name ist die Quelle</translation>
    </message>
    <message>
        <source>The &amp;usual types</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Die ü&amp;blichen Arten</translation>
    </message>
    <message>
        <source>The actor is still used by other quotes or entities, so it stays.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Der Akteur wird noch von anderen Zitaten oder Entitäten gebraucht, darum bleibt er.</translation>
    </message>
    <message>
        <source>The actor was removed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Der Akteur wurde inzwischen entfernt, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The annotation was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Die Annotation wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The bookmark was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Das Lesezeichen wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The bytes are not {encoding}. Name another encoding.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Die Bytes sind nicht {encoding}. Nennen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The codebook has no tag with the key {key}.</source>
        <extracomment>gui/widgets/handlers/annotate.py</extracomment>
        <translation>Das Codebuch hat keinen Code mit der Taste {key}.</translation>
    </message>
    <message>
        <source>The column “{column}” is not there. Name the column that holds the texts; there are: {names}.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Die Spalte „{column}“ gibt es nicht. Nennen Sie die Spalte mit den Texten; es gibt: {names}.</translation>
    </message>
    <message>
        <source>The column “{column}” is twice or more. Name the column that holds the texts; there are: {names}.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>Die Spalte „{column}“ gibt es zweimal oder öfter. Nennen Sie die Spalte mit den Texten; es gibt: {names}.</translation>
    </message>
    <message>
        <source>The copy “{name}” is damaged. Choose another one.</source>
        <extracomment>gui/store/copies.py</extracomment>
        <translation>Die Kopie „{name}“ ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be saved. Free some space and try again.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>Der Datenträger ist voll, darum ließ sich „{name}“ nicht speichern. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with “{name}” fails. See that it is connected.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>Der Datenträger mit „{name}“ versagt. Prüfen Sie, ob er verbunden ist.</translation>
    </message>
    <message>
        <source>The document is removed; Document &gt; Removed documents.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Das Dokument ist entfernt; Dokument &gt; Entfernte Dokumente.</translation>
    </message>
    <message>
        <source>The document was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Das Dokument wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The end stays: there is no such place after the start. “{words}”</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Das Ende bleibt: Nach dem Anfang gibt es keine solche Stelle. „{words}“</translation>
    </message>
    <message>
        <source>The exact words</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Der genaue Wortlaut</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The expression cannot be used: {why}</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>Der Ausdruck lässt sich nicht verwenden: {why}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be used. {reason}</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>Die Datei lässt sich nicht verwenden. {reason}</translation>
    </message>
    <message>
        <source>The file gives {key} to “{first}” and to “{second}”. Your keys stay as they are.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>Die Datei gibt {key} an „{first}“ und an „{second}“. Ihre Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file is damaged: {message}</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>Die Datei ist beschädigt: {message}</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB. Split it first.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Die Datei ist größer als {size} MB. Teilen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The files of the model are missing, so quotes and names are looked for by rule, which finds fewer. Help &gt; Model card says how well each does.</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>Die Dateien des Modells fehlen, darum werden Zitate und Namen nach Regeln gesucht; das findet weniger. Hilfe &gt; Modellkarte sagt, wie gut beides ist.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln annotation(s).</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>
            <numerusform>Der Filter verbirgt %Ln Annotation.</numerusform>
            <numerusform>Der Filter verbirgt %Ln Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared.</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>Der Filter ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>The filter leaves %Ln annotation(s) here.</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>
            <numerusform>Der Filter lässt hier %Ln Annotation übrig.</numerusform>
            <numerusform>Der Filter lässt hier %Ln Annotationen übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter lets no further suggestion pass.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>Der Filter lässt keinen weiteren Vorschlag durch.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Der Ordner lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice in it.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>Die Kennung „{id}“ kommt darin zweimal vor.</translation>
    </message>
    <message>
        <source>The key of “{command}” is the same in every program.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>Die Taste von „{command}“ ist in jedem Programm dieselbe.</translation>
    </message>
    <message>
        <source>The key of “{command}” means the same in every program, and stays.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>Die Taste von „{command}“ bedeutet in jedem Programm dasselbe und bleibt.</translation>
    </message>
    <message>
        <source>The key “{key}” occurs twice.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>Der Schlüssel „{key}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The key “{value}” occurs twice.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Die Taste „{value}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The keys could not be written: {why}.</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Die Tasten ließen sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The keys of {file} are in force.</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>Die Tasten aus {file} gelten.</translation>
    </message>
    <message>
        <source>The label “{name}” was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Der Code „{name}“ wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Die Sprache des Fensters, vom nächsten Start an</translation>
    </message>
    <message>
        <source>The library goes back to the chosen copy. Its present state is kept as a copy too.</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Die Bibliothek geht auf die gewählte Kopie zurück. Der jetzige Stand bleibt ebenfalls als Kopie erhalten.</translation>
    </message>
    <message>
        <source>The library lies on a drive without shared memory: saving is slower there. A local disk is safer.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>Die Bibliothek liegt auf einem Laufwerk ohne gemeinsamen Speicher: Dort dauert das Speichern länger. Ein lokaler Datenträger ist sicherer.</translation>
    </message>
    <message>
        <source>The library lies on a network drive ({kind}): saving is slower there. A local disk is safer.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk ({kind}): Dort dauert das Speichern länger. Ein lokaler Datenträger ist sicherer.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>Die Zeile ist länger als {size} MB.</translation>
    </message>
    <message>
        <source>The name is too long: {most} characters are the most.</source>
        <extracomment>gui/domain/codebook_acts.py</extracomment>
        <translation>Der Name ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The name “{value}” occurs twice.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>Der Name „{value}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The process that looks for quotes and names broke off.</source>
        <extracomment>gui/detect/process/handle.py</extracomment>
        <translation>Der Prozess, der nach Zitaten und Namen sucht, ist abgebrochen.</translation>
    </message>
    <message>
        <source>The process that looks for quotes and names could not start: {reason}.</source>
        <extracomment>gui/detect/process/handle.py</extracomment>
        <translation>Der Prozess, der nach Zitaten und Namen sucht, ließ sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>The selection as a &amp;cue</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Die Auswahl als Si&amp;gnalwort</translation>
    </message>
    <message>
        <source>The selection as a &amp;piece</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Die Auswahl als &amp;Stück</translation>
    </message>
    <message>
        <source>The selection as a &amp;source</source>
        <extracomment>gui/widgets/quote_panel.py</extracomment>
        <translation>Die Auswahl als &amp;Quelle</translation>
    </message>
    <message>
        <source>The selection is the word of saying, or offer it.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Die Auswahl ist das Wort des Sagens; ohne Auswahl wird es angeboten.</translation>
    </message>
    <message>
        <source>The selection said it; without one, offer who.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Die Auswahl hat es gesagt; ohne Auswahl wird angeboten, wer.</translation>
    </message>
    <message>
        <source>The source is a na&amp;me…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Die &amp;Quelle ist ein Name …</translation>
    </message>
    <message>
        <source>The speaker for all like it</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Sprecher für alle gleichen</translation>
    </message>
    <message>
        <source>The speaker for all like it…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher für alle gleichen …</translation>
    </message>
    <message>
        <source>The speaker is whom “she” or “the ministry” means; again takes the next.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher ist, wer mit „sie“ oder „das Ministerium“ gemeint ist; noch einmal nimmt den nächsten.</translation>
    </message>
    <message>
        <source>The start stays: there is no such place before the end. “{words}”</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Der Anfang bleibt: Vor dem Ende gibt es keine solche Stelle. „{words}“</translation>
    </message>
    <message>
        <source>The state of {moment} is back; the later one is kept too.</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Der Stand von {moment} ist wieder da; der spätere bleibt auch erhalten.</translation>
    </message>
    <message>
        <source>The table shows no undecided suggestions.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Die Tabelle zeigt keine offenen Vorschläge.</translation>
    </message>
    <message>
        <source>The tag was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/relabelling.py</extracomment>
        <translation>Der Code wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text is shown at {percent}% of its normal size.</source>
        <extracomment>gui/widgets/handlers/view.py</extracomment>
        <translation>Der Text ist auf {percent} % seiner normalen Größe.</translation>
    </message>
    <message>
        <source>The text itself never changes.</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Der Text selbst ändert sich nie.</translation>
    </message>
    <message>
        <source>The w&amp;hole quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Das ganze Z&amp;itat</translation>
    </message>
    <message>
        <source>The whole library</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme, type face, text size and lines as they were at first</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Farbschema, Schriftart, Textgröße und Zeilen, wie sie anfangs waren</translation>
    </message>
    <message>
        <source>Then arrows move it by words, Ctrl characters, Shift sentences, Up and Down marks.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Pfeile verschieben dann: wortweise, Strg zeichenweise, Umschalt satzweise, Auf und Ab zu Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are no copies yet. Sayso keeps one of each of the last days of work.</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Es gibt noch keine Kopien. Sayso behält eine von jedem der letzten Arbeitstage.</translation>
    </message>
    <message>
        <source>There are no quotation marks around this.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Hier stehen keine Anführungszeichen darum.</translation>
    </message>
    <message>
        <source>There is a note on it, above the text.</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>Es gibt eine Notiz dazu, über dem Text.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. To put two tags together, use Merge.</source>
        <extracomment>gui/domain/codebook_acts.py</extracomment>
        <translation>Es gibt schon einen Code „{name}“. Zwei Codes legt „Vereinigen“ zusammen.</translation>
    </message>
    <message>
        <source>There is no bookmark.</source>
        <extracomment>gui/widgets/dialogs/bookmarks.py</extracomment>
        <translation>Es gibt kein Lesezeichen.</translation>
    </message>
    <message>
        <source>There is no bookmark. {key} sets one.</source>
        <extracomment>gui/widgets/handlers/reasons.py</extracomment>
        <translation>Es gibt kein Lesezeichen. {key} setzt eines.</translation>
    </message>
    <message>
        <source>There is no document {number} in this library.</source>
        <extracomment>gui/store/detections.py</extracomment>
        <translation>Es gibt kein Dokument {number} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>gui/store/header.py</extracomment>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no filter to clear.</source>
        <extracomment>gui/widgets/handlers/filtering.py</extracomment>
        <translation>Es gibt keinen Filter aufzuheben.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>Es gibt keinen Ordner „{folder}“. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no further quote to join.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Es gibt kein weiteres Zitat zum Verbinden.</translation>
    </message>
    <message>
        <source>There is no further sentence.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Es gibt keinen weiteren Satz.</translation>
    </message>
    <message>
        <source>There is no further word.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>Es gibt kein weiteres Wort.</translation>
    </message>
    <message>
        <source>There is no place ahead that is still there.</source>
        <extracomment>gui/widgets/handlers/going.py</extracomment>
        <translation>Keine spätere Stelle ist noch da.</translation>
    </message>
    <message>
        <source>There is no place ahead.</source>
        <extracomment>gui/widgets/handlers/going.py</extracomment>
        <translation>Es gibt keine Stelle, zu der es vorwärtsgeht.</translation>
    </message>
    <message>
        <source>There is no place before that is still there.</source>
        <extracomment>gui/widgets/handlers/going.py</extracomment>
        <translation>Keine frühere Stelle ist noch da.</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <extracomment>gui/widgets/handlers/going.py</extracomment>
        <translation>Es gibt keine Stelle, zu der es zurückgeht.</translation>
    </message>
    <message>
        <source>There is no quote in this paragraph.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>In diesem Absatz ist kein Zitat.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <extracomment>gui/exchange/intake/plain.py</extracomment>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>They are undone one by one; redo brings them back. Acts of other people stay.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Sie werden einzeln zurückgenommen; „Wiederholen“ bringt sie zurück. Handlungen anderer bleiben.</translation>
    </message>
    <message>
        <source>This &amp;label</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Diese A&amp;rt</translation>
    </message>
    <message>
        <source>This &amp;maker</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Diesen &amp;Urheber</translation>
    </message>
    <message>
        <source>This &amp;speaker</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Diesen &amp;Sprecher</translation>
    </message>
    <message>
        <source>This act cannot be done again: {act}. {changed} Nothing was changed. Redo once more to leave it as it is and go on with the act after.</source>
        <extracomment>gui/store/passing.py</extracomment>
        <translation>Diese Handlung lässt sich nicht wiederholen: {act}. {changed} Es wurde nichts geändert. Noch einmal „Wiederholen“ lässt sie, wie sie ist, und geht mit der Handlung danach weiter.</translation>
    </message>
    <message>
        <source>This act cannot be taken back: {act}. {changed} Nothing was changed. Undo once more to leave it as it is and go on with the act before.</source>
        <extracomment>gui/store/passing.py</extracomment>
        <translation>Diese Handlung lässt sich nicht zurücknehmen: {act}. {changed} Es wurde nichts geändert. Noch einmal „Rückgängig“ lässt sie, wie sie ist, und geht mit der Handlung davor weiter.</translation>
    </message>
    <message>
        <source>This act was not about a document.</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Bei dieser Handlung ging es um kein Dokument.</translation>
    </message>
    <message>
        <source>This cannot be changed now: something else is under way.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>Das lässt sich jetzt nicht ändern: Etwas anderes ist im Gange.</translation>
    </message>
    <message>
        <source>This document</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This format leaves out {what}.</source>
        <extracomment>gui/widgets/dialogs/export.py</extracomment>
        <translation>Nicht enthalten: {what}.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a link; links in folders are not followed.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist eine Verknüpfung; Verknüpfungen in Ordnern wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is a pipe, not a file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>This is decided already; deleting removes it.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Darüber ist schon entschieden; Löschen entfernt es.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read: a number is too long.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>Das ist kein lesbares JSON: Eine Zahl ist zu lang.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read: it is nested too deep.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>Das ist kein lesbares JSON: Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no JSON: {fault} at character {place}.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>Das ist kein JSON: {fault} bei Zeichen {place}.</translation>
    </message>
    <message>
        <source>This is no file of keys as Sayso writes it. Your keys stay as they are.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>Das ist keine Tastendatei, wie Sayso sie schreibt. Ihre Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This is no record of Sayso. {fault}</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>Das ist kein Datensatz von Sayso. {fault}</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This is rejected already; it can still be accepted.</source>
        <extracomment>gui/session/tagging.py</extracomment>
        <translation>Das ist schon abgelehnt; es lässt sich noch annehmen.</translation>
    </message>
    <message>
        <source>This is something else, not a file.</source>
        <extracomment>gui/exchange/intake/files.py</extracomment>
        <translation>Das ist etwas anderes, keine Datei.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Das ist das erste Dokument der Liste.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <extracomment>gui/widgets/handlers/documents.py</extracomment>
        <translation>Das ist das letzte Dokument der Liste.</translation>
    </message>
    <message>
        <source>This is the only bookmark.</source>
        <extracomment>gui/widgets/handlers/bookmarks.py</extracomment>
        <translation>Das ist das einzige Lesezeichen.</translation>
    </message>
    <message>
        <source>This is the source; no speaker is linked.</source>
        <extracomment>gui/widgets/handlers/quotes.py</extracomment>
        <translation>Das ist die Quelle; kein Sprecher ist verknüpft.</translation>
    </message>
    <message>
        <source>This is the source; no speaker is linked. {key} names one.</source>
        <extracomment>gui/widgets/handlers/quotes.py</extracomment>
        <translation>Das ist die Quelle; kein Sprecher ist verknüpft. {key} nennt einen.</translation>
    </message>
    <message numerus="yes">
        <source>This library has a fault: {fault} (and %Ln more). File &gt; Restore a copy brings an earlier state back; the present one is kept beside it.</source>
        <extracomment>gui/session/upkeep.py</extracomment>
        <translation>
            <numerusform>Diese Bibliothek hat einen Fehler: {fault} (und %Ln weiteren). Datei &gt; Kopie wiederherstellen bringt einen früheren Stand zurück; der jetzige bleibt daneben erhalten.</numerusform>
            <numerusform>Diese Bibliothek hat einen Fehler: {fault} (und %Ln weitere). Datei &gt; Kopie wiederherstellen bringt einen früheren Stand zurück; der jetzige bleibt daneben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has a fault: {fault}. File &gt; Restore a copy brings an earlier state back; the present one is kept beside it.</source>
        <extracomment>gui/session/upkeep.py</extracomment>
        <translation>Diese Bibliothek hat einen Fehler: {fault}. Datei &gt; Kopie wiederherstellen bringt einen früheren Stand zurück; der jetzige bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>This library has no documents yet. File &gt; Import articles brings text files in, or drop them here. File &gt; Add the samples shows what Sayso does.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Diese Bibliothek hat noch keine Dokumente. Datei &gt; Artikel importieren holt Textdateien herein, oder legen Sie sie hier ab. Datei &gt; Beispiele hinzufügen zeigt, was Sayso tut.</translation>
    </message>
    <message>
        <source>This library is empty and open for reading only.</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Diese Bibliothek ist leer und nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <extracomment>gui/session/detection.py</extracomment>
        <translation>Diese Bibliothek ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>This quote has no source whose words others could share.</source>
        <extracomment>gui/session/inheriting.py</extracomment>
        <translation>Dieses Zitat hat keine Quelle, deren Wörter andere teilen könnten.</translation>
    </message>
    <message>
        <source>This quote has no source yet.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Dieses Zitat hat noch keine Quelle.</translation>
    </message>
    <message>
        <source>This quote has one piece only.</source>
        <extracomment>gui/session/quote_acts.py</extracomment>
        <translation>Dieses Zitat hat nur ein Stück.</translation>
    </message>
    <message>
        <source>This takes too long and was stopped. What was found until then is marked.</source>
        <extracomment>gui/session/finding.py</extracomment>
        <translation>Das dauert zu lange und wurde angehalten. Was bis dahin gefunden ist, ist markiert.</translation>
    </message>
    <message>
        <source>Those of the open document are listed here.</source>
        <extracomment>gui/widgets/annotation_panel.py</extracomment>
        <translation>Hier stehen die des offenen Dokuments.</translation>
    </message>
    <message>
        <source>Ticked, {title}</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Angehakt, {title}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Times shorter than a day.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Zeiten, kürzer als ein Tag.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Werktitel</translation>
    </message>
    <message>
        <source>Titles of books, films, songs, reports.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Titel von Büchern, Filmen, Liedern, Berichten.</translation>
    </message>
    <message>
        <source>To d&amp;ecide</source>
        <extracomment>gui/widgets/sort_menu.py</extracomment>
        <translation>O&amp;ffen</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Training data (what you decided)</source>
        <extracomment>gui/exchange/export/training.py</extracomment>
        <translation>Trainingsdaten (was Sie entschieden haben)</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/widgets/handlers/files.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type &amp;face</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>S&amp;chriftart</translation>
    </message>
    <message>
        <source>Type a label, a name, who made it or a score · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/filter_picker.py</extracomment>
        <translation>Art, Namen, Urheber oder Wert tippen · Esc verlässt</translation>
    </message>
    <message>
        <source>Type face</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Type letters of a command · Enter runs it · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/palette.py</extracomment>
        <translation>Buchstaben eines Befehls tippen · Eingabe führt ihn aus · Esc verlässt</translation>
    </message>
    <message>
        <source>Type to narrow the list · Enter goes there · F2 writes a note · Delete takes it away · Esc leaves</source>
        <extracomment>gui/widgets/dialogs/bookmarks.py</extracomment>
        <translation>Tippen engt ein · Eingabe geht hin · F2 schreibt eine Notiz · Entf entfernt · Esc verlässt</translation>
    </message>
    <message>
        <source>Types and layers that are not shown: View &gt; Entity types</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>Arten und Ebenen, die nicht gezeigt werden: Ansicht &gt; Arten von Entitäten</translation>
    </message>
    <message>
        <source>Undo brings all back.</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>Bis hierher rückgängig</translation>
    </message>
    <message>
        <source>Undo to here…</source>
        <extracomment>gui/widgets/history_panel.py</extracomment>
        <translation>Bis hierher rückgängig …</translation>
    </message>
    <message numerus="yes">
        <source>Undo your %Ln act(s) after “{act}” ({moment})?</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>
            <numerusform>Ihre %Ln Handlung nach „{act}“ ({moment}) zurücknehmen?</numerusform>
            <numerusform>Ihre %Ln Handlungen nach „{act}“ ({moment}) zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo {count}</source>
        <extracomment>gui/widgets/handlers/history.py</extracomment>
        <translation>{count} zurücknehmen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>gui/session/travelling.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>gui/widgets/label_tree.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Used: {use}</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>Verwendet: {use}</translation>
    </message>
    <message>
        <source>Usual l&amp;ook</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Üblic&amp;hes Aussehen</translation>
    </message>
    <message>
        <source>Vehicles, weapons, foods, software: things with a name.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Fahrzeuge, Waffen, Speisen, Programme: Dinge mit einem Namen.</translation>
    </message>
    <message>
        <source>Verbatim words inside quotation marks.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Wörtliche Rede in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Version, licences, sources.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Version, Lizenzen, Herkunft.</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is known of the document was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Was über das Dokument bekannt ist, wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What is no entity was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>Was keine Entität ist, wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What it is; double-click to choose another</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Was es ist; Doppelklick wählt anderes</translation>
    </message>
    <message>
        <source>What lies at the caret</source>
        <extracomment>gui/widgets/stack_view.py</extracomment>
        <translation>Was an der Schreibmarke liegt</translation>
    </message>
    <message>
        <source>What somebody commits to do.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Wozu sich jemand verpflichtet.</translation>
    </message>
    <message>
        <source>What somebody says will happen.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Was nach jemandes Worten geschehen wird.</translation>
    </message>
    <message>
        <source>What the article or a speaker mainly asserts.</source>
        <extracomment>gui/session/first_labels.py</extracomment>
        <translation>Was der Artikel oder ein Sprecher vor allem behauptet.</translation>
    </message>
    <message>
        <source>What you tag and decide from now on is kept under this name. Undo takes back only what was done under it.</source>
        <extracomment>gui/widgets/dialogs/name.py</extracomment>
        <translation>Was Sie von jetzt an auszeichnen und entscheiden, steht unter diesem Namen. „Rückgängig“ nimmt nur zurück, was unter ihm getan wurde.</translation>
    </message>
    <message>
        <source>What you tag and decide is kept under your name. Each change is in force at once, and kept.</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Was Sie auszeichnen und entscheiden, steht unter Ihrem Namen. Jede Änderung gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When an end is dragged</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Beim Ziehen eines Endes</translation>
    </message>
    <message>
        <source>When asked for</source>
        <extracomment>gui/widgets/dialogs/preferences.py</extracomment>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>When the article was published</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Wann der Artikel erschienen ist</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whether a person has decided</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Ob ein Mensch entschieden hat</translation>
    </message>
    <message>
        <source>Which type?</source>
        <extracomment>gui/widgets/dialogs/entity_picker.py</extracomment>
        <translation>Welche Art?</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who or what made it</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Wer oder was es gemacht hat</translation>
    </message>
    <message>
        <source>Who published it</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>Who published the article</source>
        <extracomment>gui/models/documents.py</extracomment>
        <translation>Wer den Artikel veröffentlicht hat</translation>
    </message>
    <message>
        <source>Who said it, or who is meant; ? is only proposed</source>
        <extracomment>gui/models/annotations.py</extracomment>
        <translation>Wer es gesagt hat oder gemeint ist; ? ist nur vorgeschlagen</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/widgets/dialogs/copies.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <extracomment>gui/widgets/reader_hints.py</extracomment>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>Widened to whole words: “{words}”.</source>
        <extracomment>gui/widgets/handlers/annotate.py</extracomment>
        <translation>Auf ganze Wörter erweitert: „{words}“.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>gui/models/place_table.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words or “a phrase” in title and text</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>Wörter oder „eine Wendung“ in Titel und Text</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Write a name for the tag.</source>
        <extracomment>gui/domain/codebook_acts.py</extracomment>
        <translation>Geben Sie dem Code einen Namen.</translation>
    </message>
    <message>
        <source>Write a note on the annotation.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Schreibt eine Notiz zur Annotation.</translation>
    </message>
    <message>
        <source>Write a note on the whole document; it stands above the text.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Schreibt eine Notiz zum ganzen Dokument; sie steht über dem Text.</translation>
    </message>
    <message>
        <source>Write quotes and entities to a file.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Schreibt Zitate und Entitäten in eine Datei.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2020-11-11.</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Schreiben Sie das Datum als Jahr-Monat-Tag, etwa 2020-11-11.</translation>
    </message>
    <message>
        <source>Write the language as its code, such as en, de or ar.</source>
        <extracomment>gui/widgets/dialogs/details.py</extracomment>
        <translation>Schreiben Sie die Sprache als Kürzel, etwa en, de oder ar.</translation>
    </message>
    <message>
        <source>Write why this place matters.</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Schreibt, warum diese Stelle wichtig ist.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>{file} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {quotes} and {entities} to {name}.</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>{quotes} und {entities} in {name} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {quotes} and {entities} to {name}; %Ln undecided left out.</source>
        <extracomment>gui/session/exporting.py</extracomment>
        <translation>
            <numerusform>{quotes} und {entities} in {name} geschrieben; %Ln offene weggelassen.</numerusform>
            <numerusform>{quotes} und {entities} in {name} geschrieben; %Ln offene weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <extracomment>gui/widgets/dialogs/name.py</extracomment>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ihr &amp;Name …</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>gui/widgets/dialogs/name.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a closing bracket ) is missing.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>eine schließende Klammer ) fehlt.</translation>
    </message>
    <message>
        <source>a closing bracket ] is missing.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>eine schließende Klammer ] fehlt.</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a dateline or credit</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Orts- oder Quellenzeile</translation>
    </message>
    <message>
        <source>a document without a title</source>
        <extracomment>gui/session/detecting.py</extracomment>
        <translation>ein Dokument ohne Titel</translation>
    </message>
    <message>
        <source>a name after &apos;{word}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Name nach ‚{word}‘</translation>
    </message>
    <message>
        <source>a name beside a word of speech</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Name neben einem Wort des Sagens</translation>
    </message>
    <message>
        <source>a name that speaks: &apos;{name}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Name, der spricht: ‚{name}‘</translation>
    </message>
    <message>
        <source>a name with an article</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Name mit Artikel</translation>
    </message>
    <message>
        <source>a new tag</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>neuer Code</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number has to follow this backslash.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>nach diesem Rückstrich muss eine Zahl folgen.</translation>
    </message>
    <message>
        <source>a number with a unit</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Zahl mit Einheit</translation>
    </message>
    <message>
        <source>a percentage</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Prozentwert</translation>
    </message>
    <message>
        <source>a piece of the quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stück des Zitats</translation>
    </message>
    <message>
        <source>a place in the dateline</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Ort in der Ortszeile</translation>
    </message>
    <message>
        <source>a row of {table} refers to a row of {parent} that is missing</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>eine Zeile von {table} verweist auf eine Zeile von {parent}, die fehlt</translation>
    </message>
    <message>
        <source>a sentence in marks, without attribution</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Satz in Anführungszeichen, ohne Zuschreibung</translation>
    </message>
    <message>
        <source>a sign has to follow the backslash.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>nach dem Rückstrich muss ein Zeichen folgen.</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Titel in Anführungszeichen</translation>
    </message>
    <message>
        <source>a well-known name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein bekannter Name</translation>
    </message>
    <message>
        <source>about half</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>about {tenths} in 10</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>etwa {tenths} von 10</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>annehmen, ablehnen</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepting</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepting all shown</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>alle gezeigten angenommen</translation>
    </message>
    <message>
        <source>accepting all with the same text</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>alle mit gleichem Text angenommen</translation>
    </message>
    <message>
        <source>actor {number} cannot be found by all its names</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>Akteur {number} ist nicht unter allen seinen Namen zu finden</translation>
    </message>
    <message>
        <source>adding the samples</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Beispiele hinzugefügt</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>an actor has no name.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>ein Akteur hat keinen Namen.</translation>
    </message>
    <message>
        <source>an age after the name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Alter nach dem Namen</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>an initial in the name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Initiale im Namen</translation>
    </message>
    <message>
        <source>an ordinal</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>eine Ordnungszahl</translation>
    </message>
    <message>
        <source>annotation {number} has no parts</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>Annotation {number} hat keine Teile</translation>
    </message>
    <message>
        <source>another description</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>andere Beschreibung</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>gui/store/lock.py</extracomment>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>below {old} → {new}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>unter {old} → {new}</translation>
    </message>
    <message>
        <source>between quotation marks; the text is not taken for English, so no cue was looked for</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>zwischen Anführungszeichen; der Text gilt nicht als englisch, daher wurde kein Signalwort gesucht</translation>
    </message>
    <message>
        <source>brackets lie too deep in each other.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>bringing documents back</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Dokumente zurückgeholt</translation>
    </message>
    <message>
        <source>building or site</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>capital letters throughout</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>durchgehend Großbuchstaben</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changing the type of all</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Art von allen geändert</translation>
    </message>
    <message>
        <source>clause after &apos;{cue}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Nebensatz nach ‚{cue}‘</translation>
    </message>
    <message>
        <source>colour {old} → {new}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Farbe {old} → {new}</translation>
    </message>
    <message>
        <source>country or city</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Land oder Stadt</translation>
    </message>
    <message>
        <source>cue &apos;{cue}&apos; after a comma</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Signalwort ‚{cue}‘ nach einem Komma</translation>
    </message>
    <message>
        <source>cue &apos;{cue}&apos; after closing mark</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Signalwort ‚{cue}‘ nach dem Schlusszeichen</translation>
    </message>
    <message>
        <source>cue &apos;{cue}&apos; before opening mark</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Signalwort ‚{cue}‘ vor dem Anfangszeichen</translation>
    </message>
    <message>
        <source>cue &apos;{cue}&apos;, no source named</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Signalwort ‚{cue}‘, keine Quelle genannt</translation>
    </message>
    <message>
        <source>cue &apos;{cue}&apos;, source &apos;{source}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Signalwort ‚{cue}‘, Quelle ‚{source}‘</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>deleting</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleting a tag</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code gelöscht</translation>
    </message>
    <message>
        <source>direct quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>direktes Zitat</translation>
    </message>
    <message>
        <source>entities, tags of their own, all but the names of speakers, and the texts</source>
        <extracomment>gui/exchange/export/table.py</extracomment>
        <translation>Entitäten, eigenständige Codes, alles außer den Namen der Sprecher, und die Texte</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>first name &apos;{name}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Vorname ‚{name}‘</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>fest</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>hardly any</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>kaum welche</translation>
    </message>
    <message>
        <source>hidden as soon as you leave it</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>verborgen, sobald Sie es verlassen</translation>
    </message>
    <message>
        <source>importing a codebook</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Codebuch importiert</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>in %Ln Dokument</numerusform>
            <numerusform>in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>gui/models/key_rows.py</extracomment>
        <translation>im Text</translation>
    </message>
    <message>
        <source>indirect quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>indirektes Zitat</translation>
    </message>
    <message>
        <source>inherited from a name before: &apos;{word}&apos; is {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen von einem Namen davor: ‚{word}‘ ist {name}</translation>
    </message>
    <message>
        <source>inherited from a name before: {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen von einem Namen davor: {name}</translation>
    </message>
    <message>
        <source>inherited from a quote of the same words: &apos;{word}&apos; is {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen von einem Zitat mit denselben Wörtern: ‚{word}‘ ist {name}</translation>
    </message>
    <message>
        <source>inherited from an earlier quote: &apos;{word}&apos; is {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen von einem früheren Zitat: ‚{word}‘ ist {name}</translation>
    </message>
    <message>
        <source>inherited from an earlier quote: {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen von einem früheren Zitat: {name}</translation>
    </message>
    <message>
        <source>inherited from the quote around: &apos;{word}&apos; is {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen vom Zitat darum: ‚{word}‘ ist {name}</translation>
    </message>
    <message>
        <source>inherited from the quote around: {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen vom Zitat darum: {name}</translation>
    </message>
    <message>
        <source>inherited from the quote before: &apos;{word}&apos; is {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen vom Zitat davor: ‚{word}‘ ist {name}</translation>
    </message>
    <message>
        <source>inherited from the quote before: {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>übernommen vom Zitat davor: {name}</translation>
    </message>
    <message>
        <source>it cannot be read from here on.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>ab hier lässt er sich nicht lesen.</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <extracomment>gui/exchange/intake/jsonl.py</extracomment>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it refers to a group that is not there.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>er verweist auf eine Gruppe, die es nicht gibt.</translation>
    </message>
    <message>
        <source>its speaker is not among its speakers.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>der Sprecher ist nicht unter den Sprechern.</translation>
    </message>
    <message>
        <source>its text is not what stands there.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>der Text ist nicht, was dort steht.</translation>
    </message>
    <message>
        <source>joining quotes</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitate verbunden</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>gui/widgets/label_tree.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>key {old} → {new}</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>Taste {old} → {new}</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>library {decided} of {total}</source>
        <extracomment>gui/models/progress_words.py</extracomment>
        <translation>Bibliothek {decided} von {total}</translation>
    </message>
    <message>
        <source>linking all</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>alle verknüpft</translation>
    </message>
    <message>
        <source>location</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>making a name the source</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Name zur Quelle gemacht</translation>
    </message>
    <message>
        <source>merging tags</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Codes vereinigt</translation>
    </message>
    <message>
        <source>mixed quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>gemischtes Zitat</translation>
    </message>
    <message>
        <source>model {version}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>Modell {version}</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>moving a boundary</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Grenze verschoben</translation>
    </message>
    <message>
        <source>name and colon before opening mark</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Name und Doppelpunkt vor dem Anfangszeichen</translation>
    </message>
    <message>
        <source>named elsewhere</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>an anderer Stelle genannt</translation>
    </message>
    <message>
        <source>named: &apos;{name}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>genannt: ‚{name}‘</translation>
    </message>
    <message>
        <source>nearly all</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>new name</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>neuer Name</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <source>no actor</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no annotation</source>
        <extracomment>gui/models/codebook_words.py</extracomment>
        <translation>keine Annotation</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>gui/widgets/label_tree.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>no speaker</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <extracomment>gui/models/command_rows.py</extracomment>
        <translation>nicht verfügbar: {reason}</translation>
    </message>
    <message>
        <source>now · {type}</source>
        <extracomment>gui/widgets/dialogs/entity_picker.py</extracomment>
        <translation>jetzt · {type}</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>ordinal</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Prozentwert</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>gui/widgets/dialogs/actor_picker.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>quantity</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quote, its source, its cue</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>Zitat, seine Quelle, sein Signalwort</translation>
    </message>
    <message>
        <source>reads like one</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>liest sich so</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejecting</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejecting all shown</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>alle gezeigten abgelehnt</translation>
    </message>
    <message>
        <source>rejecting all with the same text</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>alle mit gleichem Text abgelehnt</translation>
    </message>
    <message>
        <source>removing a document</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code umbenannt</translation>
    </message>
    <message>
        <source>rules {version}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>Regeln {version}</translation>
    </message>
    <message>
        <source>saying it is no entity</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>als keine Entität erklärt</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <source>setting a bookmark</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>speaker, entity</source>
        <extracomment>gui/widgets/reader_empty.py</extracomment>
        <translation>Sprecher, Entität</translation>
    </message>
    <message>
        <source>speakers, tags, notes, who decided, and documents in which nothing was decided; undecided suggestions are marked as unknown</source>
        <extracomment>gui/exchange/export/training.py</extracomment>
        <translation>Sprecher, Codes, Notizen, wer entschieden hat, und Dokumente, in denen nichts entschieden ist; offene Vorschläge sind als unbekannt gekennzeichnet</translation>
    </message>
    <message>
        <source>speaks for: &apos;{name}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>spricht für: ‚{name}‘</translation>
    </message>
    <message>
        <source>splitting a quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitat geteilt</translation>
    </message>
    <message>
        <source>stands, undo has passed over it</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>gilt, Rückgängig hat es übergangen</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>suggested by {detector}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>vorgeschlagen von {detector}</translation>
    </message>
    <message>
        <source>suggested by {detector}, {score}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>vorgeschlagen von {detector}, {score}</translation>
    </message>
    <message>
        <source>suggested by {detector}, {score}: {share} of such are right</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>vorgeschlagen von {detector}, {score}: {share} davon stimmen</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>Code {name}</translation>
    </message>
    <message>
        <source>tagging a quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Zitat ausgezeichnet</translation>
    </message>
    <message>
        <source>tagging an entity</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Entität ausgezeichnet</translation>
    </message>
    <message>
        <source>tagging missed mentions</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>fehlende Nennungen ausgezeichnet</translation>
    </message>
    <message>
        <source>tagging the source as an entity</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Quelle als Entität ausgezeichnet</translation>
    </message>
    <message>
        <source>taking a bookmark away</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>taking the speaker over</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher übernommen</translation>
    </message>
    <message>
        <source>the bookmark at {position} is out of the text</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>das Lesezeichen bei {position} liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>the codebook</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>the cue</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>the document is missing in the search index</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>das Dokument fehlt im Suchindex</translation>
    </message>
    <message>
        <source>the document&apos;s details</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>the document&apos;s state</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Stand des Dokuments</translation>
    </message>
    <message>
        <source>the first number in { } is larger than the second.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>die erste Zahl in { } ist größer als die zweite.</translation>
    </message>
    <message>
        <source>the import</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>the kind of quote</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>the last name of {name}</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>der Nachname von {name}</translation>
    </message>
    <message>
        <source>the memo</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>the name of a city</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>der Name einer Stadt</translation>
    </message>
    <message>
        <source>the name of a country or state</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>der Name eines Landes oder Staates</translation>
    </message>
    <message>
        <source>the name of a people or group</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>der Name eines Volkes oder einer Gruppe</translation>
    </message>
    <message>
        <source>the name of a site</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>der Name eines Bauwerks</translation>
    </message>
    <message>
        <source>the note on a bookmark</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Notiz zum Lesezeichen</translation>
    </message>
    <message>
        <source>the note on the document</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>the number in { } is too large.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>die Zahl in { } ist zu groß.</translation>
    </message>
    <message>
        <source>the order of pieces</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Reihenfolge der Stücke</translation>
    </message>
    <message>
        <source>the range in [ ] runs backwards.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>der Bereich in [ ] läuft rückwärts.</translation>
    </message>
    <message>
        <source>the search index has a document that is not there</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>der Suchindex hat ein Dokument, das es nicht gibt</translation>
    </message>
    <message>
        <source>the search index is not in step with the texts</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>der Suchindex passt nicht zu den Texten</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the speaker</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>the speaker for all like it</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Sprecher für alle gleichen</translation>
    </message>
    <message>
        <source>the tag</source>
        <extracomment>gui/commands/__init__.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>the text is not the one that was imported</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>der Text ist nicht der, der importiert wurde</translation>
    </message>
    <message>
        <source>the word &apos;{word}&apos; in the name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>das Wort ‚{word}‘ im Namen</translation>
    </message>
    <message>
        <source>there are only blanks at {start}-{stop}.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>bei {start}–{stop} steht nur Leerraum.</translation>
    </message>
    <message>
        <source>there is no letter of this name.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>einen Buchstaben dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no such kind of letters.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>eine solche Art von Buchstaben gibt es nicht.</translation>
    </message>
    <message>
        <source>there is nothing before this that could repeat.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>davor steht nichts, was sich wiederholen könnte.</translation>
    </message>
    <message>
        <source>this ) closes nothing.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>diese ) schließt nichts.</translation>
    </message>
    <message>
        <source>this sign after a backslash means nothing.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>dieses Zeichen nach einem Rückstrich bedeutet nichts.</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>title &apos;{title}&apos; before the name</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Titel ‚{title}‘ vor dem Namen</translation>
    </message>
    <message>
        <source>title of a work</source>
        <extracomment>gui/models/label_words.py</extracomment>
        <translation>Werktitel</translation>
    </message>
    <message>
        <source>two or three words with capitals</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>zwei oder drei Wörter mit Großbuchstaben</translation>
    </message>
    <message>
        <source>two signs of repetition follow each other.</source>
        <extracomment>gui/session/sought.py</extracomment>
        <translation>zwei Wiederholungszeichen folgen aufeinander.</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>gui/models/timeline.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>with a memo</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>mit Memo</translation>
    </message>
    <message>
        <source>with a note</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with {others}</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>hier auch: {others}</translation>
    </message>
    <message>
        <source>words after &apos;{cue}&apos;</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Wörter nach ‚{cue}‘</translation>
    </message>
    <message>
        <source>words that name one</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>Wörter, die so etwas benennen</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{act} in “{title}”</source>
        <extracomment>gui/store/passing.py</extracomment>
        <translation>{act} in „{title}“</translation>
    </message>
    <message>
        <source>{choice}, {place} of {count}</source>
        <extracomment>gui/widgets/dialogs/picker.py</extracomment>
        <translation>{choice}, {place} von {count}</translation>
    </message>
    <message>
        <source>{colour} – {label} and more</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>{colour} – {label} und mehr</translation>
    </message>
    <message>
        <source>{count} characters that no text may hold became �</source>
        <extracomment>gui/domain/document.py</extracomment>
        <translation>{count} Zeichen, die in keinem Text stehen dürfen, wurden zu �</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln place(s)</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>
            <numerusform>{count} von %Ln Stelle</numerusform>
            <numerusform>{count} von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <extracomment>gui/models/progress_words.py</extracomment>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>{described}: “{words}”</source>
        <extracomment>gui/models/spoken_words.py</extracomment>
        <translation>{described}: „{words}“</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <extracomment>gui/widgets/handlers/preferences.py</extracomment>
        <translation>{file} ließ sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{filter}. Click or press Delete to take this off.</source>
        <extracomment>gui/widgets/filter_chips.py</extracomment>
        <translation>{filter}. Klick oder Entf nimmt dies weg.</translation>
    </message>
    <message>
        <source>{job} {number} of {total}</source>
        <extracomment>gui/widgets/status_line.py</extracomment>
        <translation>{job} {number} von {total}</translation>
    </message>
    <message>
        <source>{key} accepts</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} nimmt an</translation>
    </message>
    <message>
        <source>{key} again: {name}.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>Noch einmal {key}: {name}.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>{key} gehört zu „{command}“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>{key} for a quote</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} für ein Zitat</translation>
    </message>
    <message>
        <source>{key} for all keys</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} für alle Tasten</translation>
    </message>
    <message>
        <source>{key} for an entity</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} für eine Entität</translation>
    </message>
    <message>
        <source>{key} for the next border</source>
        <extracomment>gui/widgets/handlers/borders.py</extracomment>
        <translation>{key} zur nächsten Grenze</translation>
    </message>
    <message>
        <source>{key} for the next suggestion</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} für den nächsten Vorschlag</translation>
    </message>
    <message>
        <source>{key} goes to the quote “{words}”</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} geht zum Zitat „{words}“</translation>
    </message>
    <message>
        <source>{key} in the text</source>
        <extracomment>gui/widgets/dialogs/keys.py</extracomment>
        <translation>{key} im Text</translation>
    </message>
    <message>
        <source>{key} means the same in every program, and stays.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>{key} bedeutet in jedem Programm dasselbe und bleibt.</translation>
    </message>
    <message>
        <source>{key} moves in texts and lists, and stays.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>{key} bewegt in Texten und Listen und bleibt.</translation>
    </message>
    <message>
        <source>{key} rejects</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{key} lehnt ab</translation>
    </message>
    <message>
        <source>{key} – now {label}</source>
        <extracomment>gui/widgets/dialogs/label_form.py</extracomment>
        <translation>{key} – jetzt {label}</translation>
    </message>
    <message>
        <source>{name} (proposed)</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>{name} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{name} is open already. Choose another name.</source>
        <extracomment>gui/session/session.py</extracomment>
        <translation>{name} ist schon offen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is proposed</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>{name} ist vorgeschlagen</translation>
    </message>
    <message>
        <source>{name}, proposed</source>
        <extracomment>gui/models/annotation_cells.py</extracomment>
        <translation>{name}, vorgeschlagen</translation>
    </message>
    <message>
        <source>{name}, row {row}: {reason}</source>
        <extracomment>gui/exchange/intake/values.py</extracomment>
        <translation>{name}, Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the same text is here already</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>{name}: Derselbe Text ist schon da</translation>
    </message>
    <message>
        <source>{name}: {notice}</source>
        <extracomment>gui/session/importing.py</extracomment>
        <translation>{name}: {notice}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <extracomment>gui/exchange/intake/values.py</extracomment>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{new} new labels, {changed} changed.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>{new} neue Codes, {changed} geändert.</translation>
    </message>
    <message>
        <source>{nothing}; there are some elsewhere.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>{nothing}; anderswo gibt es welche.</translation>
    </message>
    <message>
        <source>{nothing}; {left} elsewhere.</source>
        <extracomment>gui/widgets/handlers/review.py</extracomment>
        <translation>{nothing}; {left} anderswo.</translation>
    </message>
    <message>
        <source>{number} is no number of JSON.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>{number} ist keine Zahl in JSON.</translation>
    </message>
    <message>
        <source>{number} is too large a number.</source>
        <extracomment>gui/exchange/intake/strict_json.py</extracomment>
        <translation>{number} ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>gui/models/wording.py</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{places}, {in_documents}. Space leaves one out. One undo takes all of it back.</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>{places}, {in_documents}. Leertaste lässt eine aus. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{place} of {total} so far</source>
        <extracomment>gui/widgets/find_bar.py</extracomment>
        <translation>{place} von bisher {total}</translation>
    </message>
    <message>
        <source>{quotes}, {suggestions}. {state}.</source>
        <extracomment>gui/models/document_cells.py</extracomment>
        <translation>{quotes}, {suggestions}. {state}.</translation>
    </message>
    <message>
        <source>{quote} by {names}</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>{quote} von {names}</translation>
    </message>
    <message>
        <source>{reason} (text not in English)</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>{reason} (Text nicht auf Englisch)</translation>
    </message>
    <message>
        <source>{reason}, within a quote</source>
        <extracomment>gui/domain/reasons.py</extracomment>
        <translation>{reason}, in einem Zitat</translation>
    </message>
    <message>
        <source>{right} of 100 quotes shown are right</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>{right} von 100 gezeigten Zitaten stimmen</translation>
    </message>
    <message>
        <source>{right} of 100 quotes shown are right, {lost} of 100 right ones are hidden</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>{right} von 100 gezeigten Zitaten stimmen, {lost} von 100 richtigen sind verborgen</translation>
    </message>
    <message>
        <source>{role} {start}-{stop} of annotation {number} has other words</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>{role} {start}–{stop} der Annotation {number} hat andere Wörter</translation>
    </message>
    <message>
        <source>{role} {start}-{stop} of annotation {number} is out of the text</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>{role} {start}–{stop} der Annotation {number} liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>{role}: “{words}”, {place} of {count}. Enter or the next act takes it, Esc leaves it.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>{role}: „{words}“, {place} von {count}. Eingabe oder die nächste Handlung nimmt es, Esc lässt es.</translation>
    </message>
    <message>
        <source>{role}: “{words}”, {place} of {count}. Enter or the next act takes it, {key} goes to the next, Esc leaves it.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>{role}: „{words}“, {place} von {count}. Eingabe oder die nächste Handlung nimmt es, {key} geht zum nächsten, Esc lässt es.</translation>
    </message>
    <message>
        <source>{role}: “{words}”.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>{role}: „{words}“.</translation>
    </message>
    <message>
        <source>{role}: “{words}”. {key} takes it back.</source>
        <extracomment>gui/widgets/handlers/offers.py</extracomment>
        <translation>{role}: „{words}“. {key} nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} of %Ln document(s)</source>
        <extracomment>gui/widgets/document_panel.py</extracomment>
        <translation>
            <numerusform>{rows} von %Ln Dokument</numerusform>
            <numerusform>{rows} von %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} of {total} listed, {hidden} filtered out</source>
        <extracomment>gui/widgets/count_line.py</extracomment>
        <translation>{rows} von {total} gelistet, {hidden} ausgefiltert</translation>
    </message>
    <message>
        <source>{said}, proposed</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>{said}, vorgeschlagen</translation>
    </message>
    <message>
        <source>{said}; {number} of {many}</source>
        <extracomment>gui/models/stack.py</extracomment>
        <translation>{said}; {number} von {many}</translation>
    </message>
    <message>
        <source>{source} and {cue} go to the quote “{words}”</source>
        <extracomment>gui/widgets/handlers/status.py</extracomment>
        <translation>{source} und {cue} gehen zum Zitat „{words}“</translation>
    </message>
    <message>
        <source>{start}-{stop} goes past the text.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>{start}–{stop} reicht über den Text hinaus.</translation>
    </message>
    <message>
        <source>{table} {row} refers to a row of {parent} that is missing</source>
        <extracomment>gui/store/checking.py</extracomment>
        <translation>{table} {row} verweist auf eine Zeile von {parent}, die fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{threshold}. %Ln weaker suggestion(s) hidden here.</source>
        <extracomment>gui/widgets/handlers/shown.py</extracomment>
        <translation>
            <numerusform>{threshold}. %Ln schwächerer Vorschlag hier verborgen.</numerusform>
            <numerusform>{threshold}. %Ln schwächere Vorschläge hier verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{threshold}: {meaning}</source>
        <extracomment>gui/models/suggestion_words.py</extracomment>
        <translation>{threshold}: {meaning}</translation>
    </message>
    <message>
        <source>{title} stopped by a fault in Sayso. Nothing you did is lost; Help &gt; Copy diagnostics.</source>
        <extracomment>gui/session/jobs.py</extracomment>
        <translation>{title}: durch einen Fehler in Sayso abgebrochen. Nichts, was Sie getan haben, ist verloren; Hilfe &gt; Diagnose kopieren.</translation>
    </message>
    <message>
        <source>{title}: choices</source>
        <extracomment>gui/widgets/dialogs/picker.py</extracomment>
        <translation>{title}: Auswahl</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <extracomment>gui/models/quote_parts.py</extracomment>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>{user} on {host} (process {pid})</source>
        <extracomment>gui/store/lock.py</extracomment>
        <translation>{user} auf {host} (Prozess {pid})</translation>
    </message>
    <message>
        <source>{value} is no span.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>{value} ist keine Stelle.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which is not the folder of a model.</source>
        <extracomment>gui/detect/__init__.py</extracomment>
        <translation>{variable} nennt {folder}; das ist kein Ordner eines Modells.</translation>
    </message>
    <message>
        <source>{verb} {count}</source>
        <extracomment>gui/widgets/dialogs/bulk_preview.py</extracomment>
        <translation>{verb}: {count}</translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <extracomment>gui/models/caret_words.py</extracomment>
        <translation>{what}: {names}</translation>
    </message>
    <message>
        <source>{words} ×</source>
        <extracomment>gui/widgets/chip.py</extracomment>
        <translation>{words} ×</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>„{command}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“{command}” has no key.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>„{command}“ hat keine Taste.</translation>
    </message>
    <message>
        <source>“{command}” has {key} now.</source>
        <extracomment>gui/widgets/dialogs/key_editor.py</extracomment>
        <translation>„{command}“ liegt jetzt auf {key}.</translation>
    </message>
    <message>
        <source>“{command}” works everywhere, also while you type: it needs a key with Ctrl, or one of F1 to F12.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>„{command}“ wirkt überall, auch beim Tippen: Der Befehl braucht eine Taste mit Strg oder eine von F1 bis F12.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Python knows.</source>
        <extracomment>gui/exchange/intake/text.py</extracomment>
        <translation>„{encoding}“ ist keine Kodierung, die Python kennt.</translation>
    </message>
    <message>
        <source>“{key}” is no key that can be used.</source>
        <extracomment>gui/models/keymap.py</extracomment>
        <translation>„{key}“ ist keine Taste, die sich verwenden lässt.</translation>
    </message>
    <message>
        <source>“{key}” under meta was left out.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>„{key}“ unter meta wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; left out.</source>
        <extracomment>gui/exchange/intake/unrecord.py</extracomment>
        <translation>„{kind}“ ist keine Art von Akteur; weggelassen.</translation>
    </message>
    <message>
        <source>“{layer}” is no layer; there are “entity”, “quote” and “tag”.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{layer}“ ist keine Ebene; es gibt „entity“, „quote“ und „tag“.</translation>
    </message>
    <message>
        <source>“{layer}” must be a list of labels.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{layer}“ muss eine Liste von Einträgen sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought up to date: parts of it refer to others that are missing. It was left as it was.</source>
        <extracomment>gui/store/schema.py</extracomment>
        <translation>„{name}“ lässt sich nicht auf den neuen Stand bringen: Teile verweisen auf andere, die fehlen. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See that its folder can be used.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>„{name}“ lässt sich nicht öffnen. Prüfen Sie, ob sich der Ordner verwenden lässt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: you have no right to it.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>„{name}“ lässt sich nicht öffnen: Sie haben kein Recht dazu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>gui/store/header.py</extracomment>
        <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a codebook. {reason} Nothing was changed.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ lässt sich nicht als Codebuch verwenden. {reason} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to: it is open for reading only.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>In „{name}“ lässt sich nicht schreiben: Sie ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>“{name}” cannot lie below itself.</source>
        <extracomment>gui/domain/codebook_acts.py</extracomment>
        <translation>„{name}“ kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {reason}.</source>
        <extracomment>gui/store/copies.py</extracomment>
        <translation>„{name}“ ließ sich nicht wiederherstellen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. An older file is unchanged.</source>
        <extracomment>gui/exchange/export/writing.py</extracomment>
        <translation>„{name}“ ließ sich nicht schreiben: {reason}. Eine ältere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” has no known colour; there are {names}.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ hat keine bekannte Farbe; es gibt {names}.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Sayso library.</source>
        <extracomment>gui/store/header.py</extracomment>
        <translation>„{name}“ ist eine Datenbank eines anderen Programms, keine Sayso-Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a Sayso library.</source>
        <extracomment>gui/store/header.py</extracomment>
        <translation>„{name}“ ist ein Ordner, keine Sayso-Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is a library. Choose another name.</source>
        <extracomment>gui/exchange/export/writing.py</extracomment>
        <translation>„{name}“ ist eine Bibliothek. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is being made by {holder}.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ wird gerade von {holder} angelegt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Restore one of its copies (File menu).</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>„{name}“ ist beschädigt. Stellen Sie eine der Kopien wieder her (Menü Datei).</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Restore one of its copies.</source>
        <extracomment>gui/store/copies.py</extracomment>
        <translation>„{name}“ ist beschädigt. Stellen Sie eine der Kopien wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ ist beschädigt: Teile davon fehlen.</translation>
    </message>
    <message>
        <source>“{name}” is no entity type; these are fixed.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ ist keine Art von Entität; diese sind fest.</translation>
    </message>
    <message>
        <source>“{name}” is no kind of quote; these are fixed.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ ist keine Art von Zitat; diese sind fest.</translation>
    </message>
    <message>
        <source>“{name}” is no plain file. Choose another name.</source>
        <extracomment>gui/exchange/export/writing.py</extracomment>
        <translation>„{name}“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is not a Sayso library.</source>
        <extracomment>gui/store/errors.py</extracomment>
        <translation>„{name}“ ist keine Sayso-Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <extracomment>gui/store/library.py</extracomment>
        <translation>„{name}“ ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: its file or folder cannot be written to.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ ist nur zum Lesen offen: In die Datei oder den Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: {holder} has it open.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ ist nur zum Lesen offen: {holder} hat sie geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is open: {holder} has it. Close it first.</source>
        <extracomment>gui/store/copies.py</extracomment>
        <translation>„{name}“ ist offen: {holder} hat sie. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is written “{other}” in this library.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ schreibt sich in dieser Bibliothek „{other}“.</translation>
    </message>
    <message>
        <source>“{name}” lies below itself.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ liegt unter sich selbst.</translation>
    </message>
    <message>
        <source>“{name}” lies below “{parent}”, which is not there.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“ liegt unter „{parent}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile, so this was not done. Try again.</source>
        <extracomment>gui/store/applying.py</extracomment>
        <translation>„{name}“ wurde inzwischen geändert, darum ist dies nicht geschehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Sayso. Update Sayso to open it.</source>
        <extracomment>gui/store/header.py</extracomment>
        <translation>„{name}“ wurde von einem neueren Sayso gemacht. Aktualisieren Sie Sayso, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Sayso, and must be opened for writing once before it can be read.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ wurde von einem älteren Sayso gemacht und muss einmal zum Schreiben geöffnet werden, bevor sie sich lesen lässt.</translation>
    </message>
    <message>
        <source>“{name}” was not closed and its last changes lie in a file beside it. Copy both to a folder that can be written to, and open it there.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{name}“ wurde nicht geschlossen, und die letzten Änderungen liegen in einer Datei daneben. Kopieren Sie beide in einen Ordner, in den sich schreiben lässt, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“{name}”: a key is one of 1 to 9.</source>
        <extracomment>gui/exchange/codebook.py</extracomment>
        <translation>„{name}“: Eine Taste ist eine von 1 bis 9.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}.</source>
        <extracomment>gui/store/opening.py</extracomment>
        <translation>„{path}“ lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>“{tag}” goes: {use}. Ctrl+Z brings it back.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ ist weg: {use}. Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>“{tag}” is called “{name}” now: {use}.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ heißt jetzt „{name}“: {use}.</translation>
    </message>
    <message>
        <source>“{tag}” is merged into “{other}”: {use}.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ ist in „{other}“ aufgegangen: {use}.</translation>
    </message>
    <message>
        <source>“{tag}” is new.</source>
        <extracomment>gui/widgets/handlers/codebook_editor.py</extracomment>
        <translation>„{tag}“ ist neu.</translation>
    </message>
    <message>
        <source>“{value}” is no code of a language; left out.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>„{value}“ ist kein Kürzel einer Sprache; weggelassen.</translation>
    </message>
    <message>
        <source>“{value}” is no date that can be read in one way; left out.</source>
        <extracomment>gui/exchange/intake/table.py</extracomment>
        <translation>„{value}“ ist kein Datum, das sich eindeutig lesen lässt; weggelassen.</translation>
    </message>
    <message>
        <source>“{words}” is shown again, since you tagged one.</source>
        <extracomment>gui/widgets/handlers/shown.py</extracomment>
        <translation>„{words}“ wird wieder gezeigt, denn Sie haben eines ausgezeichnet.</translation>
    </message>
    <message>
        <source>“{words}” · Enter or Esc ends.</source>
        <extracomment>gui/widgets/handlers/boundaries.py</extracomment>
        <translation>„{words}“ · Eingabe oder Esc beendet.</translation>
    </message>
    <message>
        <source>“{words}” → {name}, named before.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>„{words}“ → {name}, davor genannt.</translation>
    </message>
    <message>
        <source>“{words}” → {name}, the speaker of an earlier quote.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>„{words}“ → {name}, Sprecher eines früheren Zitats.</translation>
    </message>
    <message>
        <source>“{words}” → {name}, the speaker of the quote around it.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>„{words}“ → {name}, Sprecher des Zitats darum.</translation>
    </message>
    <message>
        <source>“{words}” → {name}, the speaker of the quote before.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>„{words}“ → {name}, Sprecher des Zitats davor.</translation>
    </message>
    <message>
        <source>“{words}” → {name}.</source>
        <extracomment>gui/widgets/handlers/inherit.py</extracomment>
        <translation>„{words}“ → {name}.</translation>
    </message>
</context>
</TS>
