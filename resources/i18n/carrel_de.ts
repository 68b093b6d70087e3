<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation>Carrel %1</translation>
    </message>
    <message>
        <source>A desktop reading list for research-paper digests.</source>
        <translation>Eine Leseliste für Digests mit Forschungspapern.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Mögliche &amp;Dubletten…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import &amp;recent</source>
        <translation>Zuletzt &amp;importiert</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>&amp;Digests importieren…</translation>
    </message>
    <message>
        <source>Import &amp;pasted text</source>
        <translation>Aus &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;New paper…</source>
        <translation>&amp;Neues Paper…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Prin&amp;t paper…</source>
        <translation>Paper dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Move this library…</source>
        <translation>Bibliothek &amp;verschieben…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Select paper</source>
        <translation>&amp;Paper auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all papers</source>
        <translation>&amp;Alle Paper auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>&amp;Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Als Nur-&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to the paper</source>
        <translation>Lin&amp;k zum Paper kopieren</translation>
    </message>
    <message>
        <source>Copy citation &amp;in style…</source>
        <translation>Literaturangabe im &amp;Stil kopieren…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Go to &amp;Inbox</source>
        <translation>&amp;Eingang anzeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Later</source>
        <translation>„S&amp;päter“ anzeigen</translation>
    </message>
    <message>
        <source>Go to S&amp;tarred</source>
        <translation>Paper mit S&amp;tern anzeigen</translation>
    </message>
    <message>
        <source>Go to papers &amp;with notes</source>
        <translation>Paper mit &amp;Notizen anzeigen</translation>
    </message>
    <message>
        <source>S&amp;how or hide list</source>
        <translation>L&amp;iste ein-/ausblenden</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Größere Schri&amp;ft</translation>
    </message>
    <message>
        <source>S&amp;croll back</source>
        <translation>&amp;Zurückblättern</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>Letztes Paper</translation>
    </message>
    <message>
        <source>Back to inbo&amp;x</source>
        <translation>Zurück in den Ein&amp;gang</translation>
    </message>
    <message>
        <source>Empty bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Find in pa&amp;ge…</source>
        <translation>Auf der S&amp;eite suchen…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Bereich &amp;wechseln</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show or hide &amp;sidebar</source>
        <translation>Seitenleiste ein-/&amp;ausblenden</translation>
    </message>
    <message>
        <source>Show or hide n&amp;otes</source>
        <translation>N&amp;otizen ein-/ausblenden</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Kompakte Liste</translation>
    </message>
    <message>
        <source>Sort and &amp;group list…</source>
        <translation>Liste sortieren und &amp;gruppieren…</translation>
    </message>
    <message>
        <source>T&amp;urn order round</source>
        <translation>&amp;Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>Nä&amp;chste Gruppe</translation>
    </message>
    <message>
        <source>Pre&amp;vious group</source>
        <translation>Vorige Gr&amp;uppe</translation>
    </message>
    <message>
        <source>Fold or unfold group</source>
        <translation>Gruppe ein-/ausklappen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kleinere Sc&amp;hrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Nor&amp;male Schrift</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell o&amp;der dunkel</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys on or off</source>
        <translation>&amp;Buchstabentasten ein/aus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>T&amp;riage mode: list and page alone</source>
        <translation>&amp;Sichtungsmodus: nur Liste und Seite</translation>
    </message>
    <message>
        <source>R&amp;eading mode: the page alone</source>
        <translation>&amp;Lesemodus: nur die Seite</translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation>&amp;Nächstes Paper</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>Voriges P&amp;aper</translation>
    </message>
    <message>
        <source>Scroll, then next &amp;undecided</source>
        <translation>Blättern, dann nächstes &amp;offenes</translation>
    </message>
    <message>
        <source>&amp;First paper</source>
        <translation>E&amp;rstes Paper</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;In Lektüre</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Go on after a decision, or sta&amp;y</source>
        <translation>Nach Entscheidung &amp;weitergehen oder bleiben</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach…</translation>
    </message>
    <message>
        <source>&amp;Open link in the browser</source>
        <translation>Link im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Attach link…</source>
        <translation>Link &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Ed&amp;it paper…</source>
        <translation>Paper &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>In &amp;den Papierkorb</translation>
    </message>
    <message>
        <source>R&amp;estore from bin</source>
        <translation>A&amp;us dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Done with all abo&amp;ve</source>
        <translation>Alle dar&amp;über erledigt</translation>
    </message>
    <message>
        <source>Done with this di&amp;gest</source>
        <translation>Gesa&amp;mten Digest erledigt</translation>
    </message>
    <message>
        <source>S&amp;weep what lies about…</source>
        <translation>Liegengebliebenes aufr&amp;äumen…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Quote selection</source>
        <translation>Auswahl &amp;zitieren</translation>
    </message>
    <message>
        <source>Insert &amp;template…</source>
        <translation>&amp;Vorlage einfügen…</translation>
    </message>
    <message>
        <source>Note te&amp;mplates…</source>
        <translation>Notizvor&amp;lagen…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Frühere Versionen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this search…</source>
        <translation>&amp;Regel aus dieser Suche…</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>Papers of an a&amp;uthor…</source>
        <translation>Paper nach &amp;Autor…</translation>
    </message>
    <message>
        <source>&amp;Next hit on the page</source>
        <translation>&amp;Nächster Treffer auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Previous hit on the page</source>
        <translation>&amp;Voriger Treffer auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Why this paper?</source>
        <translation>&amp;Warum dieses Paper?</translation>
    </message>
    <message>
        <source>&amp;Earlier searches</source>
        <translation>Frühere S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Remember searches, or not</source>
        <translation>Suchen &amp;merken oder nicht</translation>
    </message>
    <message>
        <source>F&amp;orget earlier searches</source>
        <translation>Frühere Suchen &amp;löschen</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Mögliche &amp;Dubletten…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>Reading &amp;statistics…</source>
        <translation>Leses&amp;tatistik…</translation>
    </message>
    <message>
        <source>&amp;Rules on arrival…</source>
        <translation>&amp;Eingangsregeln…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>Rebuild search &amp;index</source>
        <translation>Such&amp;index neu aufbauen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Sheet of shortcuts</source>
        <translation>Tasten&amp;übersicht</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;About Carrel</source>
        <translation>Über &amp;Carrel</translation>
    </message>
</context>
<context>
    <name>ArrivalBar</name>
    <message>
        <source>Apply &amp;rules</source>
        <translation>&amp;Regeln anwenden</translation>
    </message>
    <message>
        <source>Where new papers go</source>
        <translation>Wohin neue Paper kommen</translation>
    </message>
    <message>
        <source>Let the rules on arrival act on the papers that are new</source>
        <translation>Die Eingangsregeln auf die neuen Paper anwenden</translation>
    </message>
    <message>
        <source>New papers go to</source>
        <translation>Neue Paper nach</translation>
    </message>
    <message>
        <source>with tags</source>
        <translation>mit Schlagwörtern</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>2410.12345, 10.1000/182 or https://…</source>
        <translation>2410.12345, 10.1000/182 oder https://…</translation>
    </message>
    <message>
        <source>&amp;arXiv id, DOI or web address</source>
        <translation>&amp;arXiv-ID, DOI oder Webadresse</translation>
    </message>
    <message>
        <source>This is neither an arXiv id nor a DOI nor a web address.</source>
        <translation>Das ist weder eine arXiv-ID noch eine DOI noch eine Webadresse.</translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation>Fügt %1 hinzu</translation>
    </message>
    <message>
        <source>It can also be pasted on a paper in the list, or dropped there.</source>
        <translation>Das geht auch in der Liste: auf einem Paper einfügen oder dort ablegen.</translation>
    </message>
</context>
<context>
    <name>AuthorCommands</name>
    <message>
        <source>Papers of an author</source>
        <translation>Paper nach Autor</translation>
    </message>
    <message>
        <source>The name of an author…</source>
        <translation>Name eines Autors…</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor Update</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor Reparatur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor Rückspielen</translation>
    </message>
    <message>
        <source>1 note vanishes</source>
        <translation>1 Notiz verschwindet</translation>
    </message>
    <message>
        <source>%1 notes vanish</source>
        <translation>%1 Notizen verschwinden</translation>
    </message>
    <message>
        <source>1 note becomes what it was</source>
        <translation>1 Notiz wird wieder, wie sie war</translation>
    </message>
    <message>
        <source>%1 notes become what they were</source>
        <translation>%1 Notizen werden wieder, wie sie waren</translation>
    </message>
    <message>
        <source>1 paper vanishes</source>
        <translation>1 Paper verschwindet</translation>
    </message>
    <message>
        <source>%1 papers vanish</source>
        <translation>%1 Paper verschwinden</translation>
    </message>
    <message>
        <source>1 paper is decided as it was</source>
        <translation>1 Paper erhält seinen früheren Status</translation>
    </message>
    <message>
        <source>%1 papers are decided as they were</source>
        <translation>%1 Paper erhalten ihren früheren Status</translation>
    </message>
    <message>
        <source>1 paper loses tags</source>
        <translation>1 Paper verliert Schlagwörter</translation>
    </message>
    <message>
        <source>%1 papers lose tags</source>
        <translation>%1 Paper verlieren Schlagwörter</translation>
    </message>
    <message>
        <source>1 saved search vanishes</source>
        <translation>1 gespeicherte Suche verschwindet</translation>
    </message>
    <message>
        <source>%1 saved searches vanish</source>
        <translation>%1 gespeicherte Suchen verschwinden</translation>
    </message>
    <message>
        <source>1 note comes back</source>
        <translation>1 Notiz kommt zurück</translation>
    </message>
    <message>
        <source>%1 notes come back</source>
        <translation>%1 Notizen kommen zurück</translation>
    </message>
    <message>
        <source>1 paper comes back</source>
        <translation>1 Paper kommt zurück</translation>
    </message>
    <message>
        <source>%1 papers come back</source>
        <translation>%1 Paper kommen zurück</translation>
    </message>
    <message>
        <source>1 paper gets tags back</source>
        <translation>1 Paper erhält Schlagwörter zurück</translation>
    </message>
    <message>
        <source>%1 papers get tags back</source>
        <translation>%1 Paper erhalten Schlagwörter zurück</translation>
    </message>
    <message>
        <source>1 saved search comes back</source>
        <translation>1 gespeicherte Suche kommt zurück</translation>
    </message>
    <message>
        <source>%1 saved searches come back</source>
        <translation>%1 gespeicherte Suchen kommen zurück</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 Paper</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Make a backup of the library as it is now, and check it</source>
        <translation>Die Bibliothek in ihrem jetzigen Stand sichern und die Sicherung prüfen</translation>
    </message>
    <message>
        <source>Show what would be otherwise, and ask</source>
        <translation>Zeigen, was sich ändern würde, und nachfragen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made every day on which something changed, while Carrel is open.</source>
        <translation>Solange Carrel geöffnet ist, entsteht an jedem Tag mit Änderungen eine.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>The inbox is empty. Enjoy the quiet.</source>
        <translation>Der Eingang ist leer. Genießen Sie die Ruhe.</translation>
    </message>
    <message>
        <source>Nothing kept for later</source>
        <translation>Nichts für später zurückgelegt</translation>
    </message>
    <message>
        <source>Press L on a paper to come back to it another day.</source>
        <translation>Mit der Taste L legen Sie ein Paper für einen anderen Tag zurück.</translation>
    </message>
    <message>
        <source>No paper is being read</source>
        <translation>Kein Paper in Lektüre</translation>
    </message>
    <message>
        <source>Press R on a paper that you have begun.</source>
        <translation>Mit der Taste R merken Sie ein Paper vor, das Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Press E on a paper when you are through with it.</source>
        <translation>Drücken Sie E, wenn Sie mit einem Paper fertig sind.</translation>
    </message>
    <message>
        <source>Nothing skipped</source>
        <translation>Nichts übersprungen</translation>
    </message>
    <message>
        <source>Press D on a paper that is not for you. It stays findable.</source>
        <translation>Drücken Sie D bei einem Paper, das nichts für Sie ist. Es bleibt auffindbar.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>Press S on a paper that stands out.</source>
        <translation>Drücken Sie S bei einem Paper, das heraussticht.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Press N on a paper and write down what it tells you.</source>
        <translation>Drücken Sie N bei einem Paper und halten Sie fest, was es Ihnen sagt.</translation>
    </message>
    <message>
        <source>Nothing came since yesterday</source>
        <translation>Seit gestern nichts Neues</translation>
    </message>
    <message>
        <source>Papers show here on the day that they come, and the next.</source>
        <translation>Hier stehen Paper am Tag ihres Eingangs und am Tag danach.</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>Keine Paper</translation>
    </message>
    <message>
        <source>Every paper that you had is in the bin.</source>
        <translation>Alle Ihre Paper liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted papers wait here, and can be restored.</source>
        <translation>Gelöschte Paper liegen hier und lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Welcome to your reading desk</source>
        <translation>Willkommen an Ihrem Lesetisch</translation>
    </message>
    <message>
        <source>Bring in a digest of papers: a file, or a page or mail that you have copied.</source>
        <translation>Holen Sie einen Digest herein: eine Datei oder eine Seite oder E-Mail, die Sie kopiert haben.</translation>
    </message>
    <message>
        <source>Import a digest…</source>
        <translation>Digest importieren…</translation>
    </message>
    <message>
        <source>Paste one</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>No papers of this digest</source>
        <translation>Keine Paper aus diesem Digest</translation>
    </message>
    <message>
        <source>They are in the bin, or their import was undone.</source>
        <translation>Sie liegen im Papierkorb, oder ihr Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No papers of this author</source>
        <translation>Keine Paper dieses Autors</translation>
    </message>
    <message>
        <source>No paper carries this tag</source>
        <translation>Kein Paper trägt dieses Schlagwort</translation>
    </message>
    <message>
        <source>Press T on a paper to give it one.</source>
        <translation>Mit der Taste T vergeben Sie Schlagwörter.</translation>
    </message>
    <message>
        <source>Searched for {papers}.</source>
        <translation>Gesucht: {papers}.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Searched {place} for {papers}.</source>
        <translation>Gesucht in „{place}“: {papers}.</translation>
    </message>
    <message>
        <source>The newest papers are still being indexed.</source>
        <translation>Die neuesten Paper werden noch indiziert.</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation>So suchen</translation>
    </message>
    <message>
        <source>No paper matches “{query}”</source>
        <translation>Kein Treffer für „{query}“</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Alle Paper durchsuchen</translation>
    </message>
    <message>
        <source>No paper there answers to {parts}.</source>
        <translation>Zu {parts} gibt es dort kein Paper.</translation>
    </message>
    <message>
        <source>Without {part}: {papers}</source>
        <translation>Ohne {part}: {papers}</translation>
    </message>
    <message>
        <source>In the bin: {papers}</source>
        <translation>Im Papierkorb: {papers}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show &amp;table</source>
        <translation>&amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabelle: {title}</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the table: {title}</source>
        <translation>Tabelle zeigen: {title}</translation>
    </message>
    <message>
        <source>Save as: {title}</source>
        <translation>Speichern als: {title}</translation>
    </message>
    <message>
        <source>Show the numbers of this chart below it</source>
        <translation>Die Zahlen des Diagramms darunter zeigen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save this chart as a picture, or its table</source>
        <translation>Das Diagramm als Bild oder seine Tabelle speichern</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>&amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Grafik…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-Tabelle…</translation>
    </message>
    <message>
        <source>Hide &amp;table</source>
        <translation>&amp;Tabelle ausblenden</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>Arrow keys go from value to value</source>
        <translation>Pfeiltasten gehen von Wert zu Wert</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>Short: authors, year, title, address</source>
        <translation>Kurz: Autoren, Jahr, Titel, Adresse</translation>
    </message>
    <message>
        <source>Author and year, in the manner of APA</source>
        <translation>Autor und Jahr, nach Art der APA</translation>
    </message>
    <message>
        <source>Author and title, in the manner of Chicago</source>
        <translation>Autor und Titel, nach Art von Chicago</translation>
    </message>
    <message>
        <source>Numbered, in the manner of IEEE</source>
        <translation>Nummeriert, nach Art der IEEE</translation>
    </message>
    <message>
        <source>Citation keys, for Markdown and Org: [@key]</source>
        <translation>Zitierschlüssel für Markdown und Org: [@key]</translation>
    </message>
    <message>
        <source>Citation keys, for LaTeX: \cite{key}</source>
        <translation>Zitierschlüssel für LaTeX: \cite{key}</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy citation as</source>
        <translation>Literaturangabe kopieren als</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page of the paper</source>
        <translation>Seite des Papers</translation>
    </message>
    <message>
        <source>No paper chosen</source>
        <translation>Kein Paper ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>Wählen Sie in der Liste eines aus, um es hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>DigestDate</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All papers are here already.</source>
        <translation>Hier sind schon alle Paper.</translation>
    </message>
    <message>
        <source>Papers come here when you write a note.</source>
        <translation>Hierher kommen Paper, zu denen Sie eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Papers are here for two days after they came.</source>
        <translation>Hier stehen Paper zwei Tage lang nach ihrem Eingang.</translation>
    </message>
    <message>
        <source>A paper stays in the digests that it came in.</source>
        <translation>Ein Paper bleibt in den Digests, in denen es kam.</translation>
    </message>
    <message>
        <source>A search finds its papers itself. Drop them on a state or a tag.</source>
        <translation>Eine Suche findet ihre Paper selbst. Legen Sie sie auf einem Status oder Schlagwort ab.</translation>
    </message>
    <message>
        <source>Authors are changed with “Edit paper”.</source>
        <translation>Autoren ändern Sie mit „Paper bearbeiten“.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Merge, keep &amp;left</source>
        <translation>Zusammenführen, &amp;linkes behalten</translation>
    </message>
    <message>
        <source>Merge, keep &amp;right</source>
        <translation>Zusammenführen, &amp;rechtes behalten</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>The two papers side by side</source>
        <translation>Die beiden Paper nebeneinander</translation>
    </message>
    <message>
        <source>Put the right paper into the left one</source>
        <translation>Das rechte Paper im linken aufgehen lassen</translation>
    </message>
    <message>
        <source>Put the left paper into the right one</source>
        <translation>Das linke Paper im rechten aufgehen lassen</translation>
    </message>
    <message>
        <source>Keep both papers, and do not ask again</source>
        <translation>Beide Paper behalten und nicht mehr fragen</translation>
    </message>
    <message>
        <source>Leave this pair for later</source>
        <translation>Dieses Paar vorerst übergehen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Some of their ids agree, others do not.</source>
        <translation>Einige ihrer IDs stimmen überein, andere nicht.</translation>
    </message>
    <message>
        <source>They have the same title; the rest does not settle it.</source>
        <translation>Der Titel ist gleich; das Übrige entscheidet es nicht.</translation>
    </message>
    <message>
        <source>Their titles are nearly the same.</source>
        <translation>Die Titel sind fast gleich.</translation>
    </message>
    <message>
        <source>One title is the other without its end.</source>
        <translation>Der eine Titel ist der Anfang des anderen.</translation>
    </message>
    <message>
        <source>They have one abstract, and titles as in a series.</source>
        <translation>Das Abstract ist dasselbe, die Titel klingen nach einer Reihe.</translation>
    </message>
    <message>
        <source>They have one abstract under two titles.</source>
        <translation>Dasselbe Abstract unter zwei Titeln.</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Keine möglichen Dubletten</translation>
    </message>
    <message>
        <source>Papers that look like one, but not for sure, are shown here side by side.</source>
        <translation>Paper, die vielleicht dasselbe sind, stehen hier nebeneinander.</translation>
    </message>
</context>
<context>
    <name>EditSearchDialog</name>
    <message>
        <source>Change search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Suchanfrage</translation>
    </message>
    <message>
        <source>There is a search of this name already.</source>
        <translation>Eine Suche mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Findet: %1</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>Delete 1 paper</source>
        <translation>1 Paper löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln papers</source>
        <translation>
            <numerusform>%Ln Paper löschen</numerusform>
            <numerusform>%Ln Paper löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for good?</source>
        <translation>Endgültig %1?</translation>
    </message>
    <message>
        <source>Notes, tags and the history of these papers go with them. Everything else in Carrel can be undone; this cannot.</source>
        <translation>Ihre Notizen, ihre Schlagwörter und ihr Verlauf gehen mit verloren. Alles andere in Carrel lässt sich rückgängig machen, das hier nicht.</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation>Carrel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Put the text of the whole export on the clipboard</source>
        <translation>Den Text des ganzen Exports in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Preview of the first papers</source>
        <translation>Vorschau der ersten Paper</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Export 1 paper</source>
        <translation>1 Paper exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln papers</source>
        <translation>
            <numerusform>%Ln Paper exportieren</numerusform>
            <numerusform>%Ln Paper exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 paper.</source>
        <translation>1 Paper kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers.</source>
        <translation>
            <numerusform>%Ln Paper kopiert.</numerusform>
            <numerusform>%Ln Paper kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a file “%1” in this folder.</source>
        <translation>In diesem Ordner gibt es schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>To read, print and keep; one paper begins with properties for Obsidian and others</source>
        <translation>Zum Lesen, Drucken und Aufheben; ein einzelnes Paper beginnt mit Eigenschaften für Obsidian und andere</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Ordner mit Notizen</translation>
    </message>
    <message>
        <source>One file a paper, for Obsidian, Logseq or Emacs; what you write there stays when you export again</source>
        <translation>Eine Datei je Paper, für Obsidian, Logseq oder Emacs; was Sie dort schreiben, bleibt beim nächsten Export</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>any program (plain Markdown)</source>
        <translation>jedes Programm (einfaches Markdown)</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>Logseq</source>
        <translation>Logseq</translation>
    </message>
    <message>
        <source>Emacs (Org)</source>
        <translation>Emacs (Org)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>citation keys</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Write files again that were deleted in the folder</source>
        <translation>Im Ordner gelöschte Dateien wieder schreiben</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A page for any browser, in one file that loads nothing</source>
        <translation>Eine Seite für jeden Browser, in einer Datei, die nichts nachlädt</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Typeset pages, to print or to read on a tablet</source>
        <translation>Gesetzte Seiten, zum Drucken oder zum Lesen auf dem Tablet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To read and to mail: titles, abstracts and notes without any markup</source>
        <translation>Zum Lesen und Verschicken: Titel, Abstracts und Notizen ohne Auszeichnung</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>References for LaTeX, JabRef and Zotero, with arXiv’s own fields</source>
        <translation>Literaturangaben für LaTeX, JabRef und Zotero, mit den Feldern von arXiv</translation>
    </message>
    <message>
        <source>JabRef’s marks for rating, star and reading</source>
        <translation>JabRefs Kennzeichen für Bewertung, Stern und Lektüre</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>References for LaTeX with biber, with exact dates</source>
        <translation>Literaturangaben für LaTeX mit biber, mit genauen Daten</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>References for EndNote, Zotero, Mendeley and most databases</source>
        <translation>Literaturangaben für EndNote, Zotero, Mendeley und die meisten Datenbanken</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>References for Pandoc, Zotero and citation processors</source>
        <translation>Literaturangaben für Pandoc, Zotero und Zitierprogramme</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>Eine Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>any program</source>
        <translation>jedes Programm</translation>
    </message>
    <message>
        <source>Excel, which needs a mark to read accents</source>
        <translation>Excel, das für Umlaute eine Kennung braucht</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything Carrel knows, for programs, and to import again</source>
        <translation>Alles, was Carrel weiß, für Programme und zum erneuten Import</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>For Emacs: headings with properties, ids and citation keys</source>
        <translation>Für Emacs: Überschriften mit Eigenschaften, IDs und Zitierschlüsseln</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>@key, as Org cites</source>
        <translation>@key, wie Org zitiert</translation>
    </message>
    <message>
        <source>cite:key</source>
        <translation>cite:key</translation>
    </message>
    <message>
        <source>cite:&amp;key</source>
        <translation>cite:&amp;key</translation>
    </message>
    <message>
        <source>Blocks with properties, to paste into or open with Logseq</source>
        <translation>Blöcke mit Eigenschaften, zum Einfügen oder Öffnen in Logseq</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Text as a template of your own says, in the language of Jinja</source>
        <translation>Text nach einer eigenen Vorlage in der Sprache von Jinja</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>A file; without one an example is shown</source>
        <translation>Eine Datei; ohne sie erscheint ein Beispiel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ExportPlace</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a digest first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Digest.</translation>
    </message>
    <message>
        <source>This is the library in “{name}”.</source>
        <translation>Das ist die Bibliothek in „{name}“.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>Ausgewählte ({count})</translation>
    </message>
    <message>
        <source>This list ({count})</source>
        <translation>Diese Liste ({count})</translation>
    </message>
    <message>
        <source>All papers with notes ({count})</source>
        <translation>Alle Paper mit Notizen ({count})</translation>
    </message>
    <message>
        <source>Changed since the last export ({count})</source>
        <translation>Seit dem letzten Export geändert ({count})</translation>
    </message>
    <message>
        <source>All papers ({count})</source>
        <translation>Alle Paper ({count})</translation>
    </message>
    <message>
        <source>The folder is {folder}</source>
        <translation>Der Ordner ist {folder}</translation>
    </message>
    <message>
        <source>The backup is in its place. The library before it is a backup now.</source>
        <translation>Die Sicherung ist eingesetzt. Die bisherige Bibliothek ist jetzt eine Sicherung.</translation>
    </message>
    <message>
        <source>Added 1 paper.</source>
        <translation>1 Paper hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln papers.</source>
        <translation>
            <numerusform>%Ln Paper hinzugefügt.</numerusform>
            <numerusform>%Ln Paper hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been seen before.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 may be a duplicate.</source>
        <translation>1 ist vielleicht eine Dublette.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be duplicates.</source>
        <translation>
            <numerusform>%Ln ist vielleicht eine Dublette.</numerusform>
            <numerusform>%Ln sind vielleicht Dubletten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: every paper was here already.</source>
        <translation>Nichts Neues: Alle Paper waren schon da.</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Paper zeigen</translation>
    </message>
    <message>
        <source>Show papers</source>
        <translation>Paper zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Exported 1 paper to {name}.</source>
        <translation>1 Paper nach {name} exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln papers to {name}.</source>
        <translation>
            <numerusform>%Ln Paper nach {name} exportiert.</numerusform>
            <numerusform>%Ln Paper nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted there and stay so.</source>
        <translation>
            <numerusform>%Ln war dort gelöscht und bleibt es.</numerusform>
            <numerusform>%Ln waren dort gelöscht und bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been changed on both sides: look for “conflict”.</source>
        <translation>
            <numerusform>%Ln war auf beiden Seiten geändert: Suchen Sie nach „conflict“.</numerusform>
            <numerusform>%Ln waren auf beiden Seiten geändert: Suchen Sie nach „conflict“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>This date is right</source>
        <translation>Dieses Datum stimmt</translation>
    </message>
    <message>
        <source>Enter in the date says so, too.</source>
        <translation>Die Eingabetaste im Datum sagt es auch.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>As it looks: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The digest does not say its date.</source>
        <translation>Der Digest nennt sein Datum nicht.</translation>
    </message>
    <message>
        <source>Year guessed: the digest does not say it.</source>
        <translation>Jahr vermutet: Der Digest nennt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gain something</source>
        <translation>
            <numerusform>%Ln ergänzt</numerusform>
            <numerusform>%Ln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: news of papers you do not have</source>
        <translation>
            <numerusform>%Ln ausgelassen: Neues zu einem Paper, das Sie nicht haben</numerusform>
            <numerusform>%Ln ausgelassen: Neues zu Papern, die Sie nicht haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %Ln: %1</source>
        <translation>
            <numerusform>Zeile %Ln: %1</numerusform>
            <numerusform>Zeile %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Date of the digest</source>
        <translation>Datum des Digests</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln %</source>
        <translation>
            <numerusform>Wird gelesen… %Ln %</numerusform>
            <numerusform>Wird gelesen… %Ln %</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with your library…</source>
        <translation>Vergleich mit Ihrer Bibliothek…</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Move to a state, a tag, the starred papers or the bin…</source>
        <translation>Verschieben in einen Status, zu einem Schlagwort, zu den Sternen oder in den Papierkorb…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Any digest</source>
        <translation>Jeder Digest</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Jede Organisation</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Single &amp;letters: E is done, L later, N writes a note</source>
        <translation>Einzelne &amp;Buchstaben: E ist erledigt, L später, N schreibt eine Notiz</translation>
    </message>
    <message>
        <source>Only &amp;menus and keys with Ctrl or Alt</source>
        <translation>Nur &amp;Menüs und Tasten mit Strg oder Alt</translation>
    </message>
    <message>
        <source>Open the &amp;sample and look around</source>
        <translation>Das &amp;Beispiel öffnen und sich umsehen</translation>
    </message>
    <message>
        <source>&amp;Import digests that I have</source>
        <translation>Eigene Digests &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Neither, for now</source>
        <translation>&amp;Noch keines von beiden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome to Carrel</source>
        <translation>Willkommen bei Carrel</translation>
    </message>
    <message>
        <source>Your papers and notes stay in one folder on this computer. Carrel never opens a network connection. The folder can be moved at any time: File → Library.</source>
        <translation>Ihre Paper und Notizen bleiben in einem Ordner auf diesem Rechner. Carrel baut nie eine Netzwerkverbindung auf. Der Ordner lässt sich jederzeit verschieben: Datei → Bibliothek.</translation>
    </message>
    <message>
        <source>How would you like to use the keyboard?</source>
        <translation>Wie möchten Sie die Tastatur benutzen?</translation>
    </message>
    <message>
        <source>Letters act while no text is being edited. F1 shows all keys, and the preferences (Ctrl+,) change this later.</source>
        <translation>Buchstaben wirken, solange kein Text bearbeitet wird. F1 zeigt alle Tasten; später ändern Sie das in den Einstellungen (Strg+,).</translation>
    </message>
    <message>
        <source>The first papers</source>
        <translation>Die ersten Paper</translation>
    </message>
    <message>
        <source>Whatever you bring in is shown before it is written, and can be undone. Later, press Ctrl+I, drop a file on the window, or paste a copied page with Ctrl+V.</source>
        <translation>Was Sie hereinholen, sehen Sie, bevor es gespeichert wird, und können es rückgängig machen. Später genügt Strg+I, oder Sie ziehen eine Datei auf das Fenster oder fügen eine kopierte Seite mit Strg+V ein.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>The keys of %1</source>
        <translation>Tasten wie in %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Divider of sidebar and list</source>
        <translation>Trennlinie zwischen Seitenleiste und Liste</translation>
    </message>
    <message>
        <source>Divider of list and page</source>
        <translation>Trennlinie zwischen Liste und Seite</translation>
    </message>
    <message>
        <source>Divider of page and notes</source>
        <translation>Trennlinie zwischen Seite und Notizen</translation>
    </message>
</context>
<context>
    <name>HandCommands</name>
    <message>
        <source>%1 is that of another paper: “%2”.</source>
        <translation>%1 gehört zu einem anderen Paper: „%2“.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” has this already.</source>
        <translation>„%1“ hat das schon.</translation>
    </message>
    <message>
        <source>Attached %1 to “%2”.</source>
        <translation>%1 zu „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved your changes.</source>
        <translation>Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Added the paper.</source>
        <translation>Paper hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>In no digest</source>
        <translation>In keinem Digest</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Headway</name>
    <message>
        <source>The one paper is decided</source>
        <translation>Das eine Paper ist entschieden</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>Alle %1 entschieden</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>noch etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2 papers are decided, %3 are left.</source>
        <translation>Entschieden: %1 von %2, offen: %3.</translation>
    </message>
    <message>
        <source>The time left is told once a few more decisions are known.</source>
        <translation>Die verbleibende Zeit erscheint nach einigen weiteren Entscheidungen.</translation>
    </message>
    <message>
        <source>A paper takes you %1 s: the median of your last %2 decisions about one paper. Pauses of more than %3 min are left out.</source>
        <translation>Für ein Paper brauchen Sie %1 s: der Median Ihrer letzten %2 Einzelentscheidungen. Pausen von mehr als %3 min zählen nicht mit.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to here</source>
        <translation>Bis hierher &amp;zurück</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, der neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Every import, decision, tag and note stands here, to be taken back.</source>
        <translation>Hier steht jeder Import, jede Entscheidung, jedes Schlagwort und jede Notiz und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Vor alldem</translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation>Bis hierher &amp;vor</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Sie sind hier.</translation>
    </message>
    <message>
        <source>Does 1 step again.</source>
        <translation>Wiederholt 1 Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>Does %Ln steps again.</source>
        <translation>
            <numerusform>Wiederholt %Ln Schritt.</numerusform>
            <numerusform>Wiederholt %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes 1 step back.</source>
        <translation>Nimmt 1 Schritt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln steps back.</source>
        <translation>
            <numerusform>Nimmt %Ln Schritt zurück.</numerusform>
            <numerusform>Nimmt %Ln Schritte zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Author: {words}</source>
        <translation>Autor: {words}</translation>
    </message>
    <message>
        <source>Organisation: {words}</source>
        <translation>Organisation: {words}</translation>
    </message>
    <message>
        <source>Tag: {words}</source>
        <translation>Schlagwort: {words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln papers</source>
        <translation>
            <numerusform>%Ln Paper importieren</numerusform>
            <numerusform>%Ln Paper importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln papers</source>
        <translation>
            <numerusform>%Ln Paper aktualisieren</numerusform>
            <numerusform>%Ln Paper aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fills in %Ln papers that you have.</source>
        <translation>
            <numerusform>Ergänzt %Ln vorhandenes Paper.</numerusform>
            <numerusform>Ergänzt %Ln vorhandene Paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were seen before.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be duplicates.</source>
        <translation>
            <numerusform>%Ln ist vielleicht eine Dublette.</numerusform>
            <numerusform>%Ln sind vielleicht Dubletten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht erkannt.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 paper</source>
        <translation>1 Paper importieren</translation>
    </message>
    <message>
        <source>Update 1 paper</source>
        <translation>1 Paper aktualisieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing new: you have %1 of this already.</source>
        <translation>Nichts Neues: %1 daraus haben Sie schon.</translation>
    </message>
    <message>
        <source>Importing only notes that they stood here, too.</source>
        <translation>Ein Import vermerkt nur, dass sie auch hier standen.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Fügt %1 hinzu.</translation>
    </message>
    <message>
        <source>Fills in 1 paper that you have.</source>
        <translation>Ergänzt 1 vorhandenes Paper.</translation>
    </message>
    <message>
        <source>1 was seen before.</source>
        <translation>1 war schon da.</translation>
    </message>
    <message>
        <source>1 may be a duplicate.</source>
        <translation>1 ist vielleicht eine Dublette.</translation>
    </message>
    <message>
        <source>Nothing to import: no paper is ticked.</source>
        <translation>Nichts zu importieren: Kein Paper ist angehakt.</translation>
    </message>
    <message>
        <source>Nothing to import: there is no new paper in it.</source>
        <translation>Nichts zu importieren: Es ist kein neues Paper dabei.</translation>
    </message>
    <message>
        <source>Nothing to import: the file could not be read.</source>
        <translation>Nichts zu importieren: Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing to import: none of the files could be read.</source>
        <translation>Nichts zu importieren: Keine der Dateien ließ sich lesen.</translation>
    </message>
    <message>
        <source>1 line was not understood.</source>
        <translation>1 Zeile wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>1 Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, may be a duplicate</source>
        <translation>neu, vielleicht Dublette</translation>
    </message>
    <message>
        <source>seen before, your corrections stay</source>
        <translation>bekannt, Ihre Korrekturen bleiben</translation>
    </message>
    <message>
        <source>gains %1</source>
        <translation>ergänzt: %1</translation>
    </message>
    <message>
        <source>in another file</source>
        <translation>in anderer Datei</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>number of authors</source>
        <translation>Zahl der Autoren</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv-ID</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>Vergleich…</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Divider of files and papers</source>
        <translation>Trennlinie zwischen Dateien und Papern</translation>
    </message>
    <message>
        <source>Divider of papers and source</source>
        <translation>Trennlinie zwischen Papern und Quelle</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Diese Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Papers show here once it is read.</source>
        <translation>Sobald die Datei gelesen ist, stehen hier die Paper.</translation>
    </message>
    <message>
        <source>There is no paper in it that could be added</source>
        <translation>Darin ist kein Paper, das hinzugefügt werden könnte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose digest files</source>
        <translation>Digest-Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder of digests</source>
        <translation>Ordner mit Digests wählen</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Drop digest files here</source>
        <translation>Digest-Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>You see what is in them before anything is added.</source>
        <translation>Sie sehen, was darin steht, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Adding to your library…</source>
        <translation>Wird in Ihre Bibliothek aufgenommen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen…</numerusform>
            <numerusform>%Ln Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with your library…</source>
        <translation>Vergleich mit Ihrer Bibliothek…</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>Digests importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 files read</source>
        <translation>%1 von %2 Dateien gelesen</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>%1 % verglichen</translation>
    </message>
    <message>
        <source>Looking for papers that you have…</source>
        <translation>Suche nach Papern, die Sie schon haben…</translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation>%1 % aufgenommen</translation>
    </message>
    <message>
        <source>Adding to your library…</source>
        <translation>Wird in Ihre Bibliothek aufgenommen…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1 is needed by lists and dialogs themselves.</source>
        <translation>%1 brauchen Listen und Dialoge selbst.</translation>
    </message>
    <message>
        <source>%1 begins %2 of “%3”.</source>
        <translation>%1 ist der Anfang von %2 für „%3“.</translation>
    </message>
    <message>
        <source>%1 goes on from %2 of “%3”.</source>
        <translation>%1 beginnt mit %2 für „%3“.</translation>
    </message>
    <message>
        <source>%1 stands for “%3” now.</source>
        <translation>%1 steht zurzeit für „%3“.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2” elsewhere in the window.</source>
        <translation>%1 öffnet sonst das Menü „%2“.</translation>
    </message>
    <message>
        <source>While text is typed, %1 goes on editing it.</source>
        <translation>Beim Schreiben von Text bearbeitet %1 weiterhin den Text.</translation>
    </message>
    <message>
        <source>It acts while no text is typed, as all bare keys do.</source>
        <translation>Sie wirkt wie alle einfachen Tasten nur, solange kein Text geschrieben wird.</translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation>Carrel</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Vim</source>
        <translation>Vim</translation>
    </message>
    <message>
        <source>Emacs</source>
        <translation>Emacs</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set of keys to begin with</source>
        <translation>Tastenbelegung als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Give all commands the keys of the set again</source>
        <translation>Allen Befehlen wieder die Tasten der Belegung geben</translation>
    </message>
    <message>
        <source>&amp;Keys like</source>
        <translation>&amp;Tasten wie in</translation>
    </message>
    <message>
        <source>Two strokes, such as G and I, may be one key.</source>
        <translation>Auch zwei Anschläge wie G und I können ein Kürzel sein.</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{key} of “{one}” and {other_key} of “{other}” are in each other&apos;s way.</source>
        <translation>{key} für „{one}“ und {other_key} für „{other}“ kommen sich in die Quere.</translation>
    </message>
    <message>
        <source>{key} stands for “{one}” and for “{other}”: it does neither.</source>
        <translation>{key} steht für „{one}“ und für „{other}“ und bewirkt deshalb keines von beiden.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the command the keys of the set again</source>
        <translation>Dem Befehl wieder die Tasten der Belegung geben</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Wählen Sie einen Befehl</translation>
    </message>
    <message>
        <source>New key for {command}</source>
        <translation>Neue Taste für {command}</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>{key} entfernen</translation>
    </message>
    <message>
        <source>The command has this key.</source>
        <translation>Der Befehl hat diese Taste schon.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Choose an empty folder for the new library</source>
        <translation>Leeren Ordner für die neue Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Ordner einer Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose an empty folder to move this library to</source>
        <translation>Leeren Ordner wählen, in den diese Bibliothek umzieht</translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation>Diese Bibliothek ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Choose again…</source>
        <translation>Neu wählen…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
</context>
<context>
    <name>LibraryTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Open the usual one</source>
        <translation>Die übliche öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Ordner einer Bibliothek wählen</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Papers to link to</source>
        <translation>Paper zum Verlinken</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Sort by: {what}</source>
        <translation>Sortieren: {what}</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>Gruppieren: {what}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Compact list</source>
        <translation>Kompakte Liste</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>Ergebnisse für „{query}“</translation>
    </message>
    <message>
        <source>{papers} in {place}</source>
        <translation>{papers} in „{place}“</translation>
    </message>
    <message>
        <source>{marked} of {count} selected</source>
        <translation>{marked} von {count} ausgewählt</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
    <message>
        <source>Sort by: {order}</source>
        <translation>Sortieren: {order}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>ListSpeech</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>in Lektüre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>mit %1 von 5 bewertet</translation>
    </message>
    <message numerus="yes">
        <source>seen in %n digests</source>
        <translation>
            <numerusform>in %n Digest gesehen</numerusform>
            <numerusform>in %n Digests gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Papers</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>“%1” beside the library is a copy that a synchronised folder left.</source>
        <translation>„%1“ neben der Bibliothek ist eine Kopie, die ein synchronisierter Ordner hinterlassen hat.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>No page has all these words.</source>
        <translation>Auf keiner Seite stehen all diese Wörter.</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Library moved</source>
        <translation>Bibliothek verschoben</translation>
    </message>
    <message>
        <source>The library is in “{new}” now; each byte was compared. What was in “{old}” is still there.</source>
        <translation>Die Bibliothek liegt jetzt in „{new}“; jedes Byte wurde verglichen. Was in „{old}“ lag, ist noch dort.</translation>
    </message>
    <message>
        <source>“{old}” could not be moved to the trash. It is still there.</source>
        <translation>„{old}“ ließ sich nicht in den Papierkorb legen und ist noch da.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Move library</source>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <source>The library is copied to “{folder}” and compared with the copy. Until that is done, it stays where it is.</source>
        <translation>Die Bibliothek wird nach „{folder}“ kopiert und mit der Kopie verglichen. Bis dahin bleibt sie, wo sie ist.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel geschafft ist</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Note templates…</source>
        <translation>Notizvorlagen…</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note. Markdown works.</source>
        <translation>Notiz, gern in Markdown</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft</source>
        <translation>Noch nicht gespeichert; als Entwurf bewahrt</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Die Notiz schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read the note as a page</source>
        <translation>Die Notiz als Seite lesen</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Write and see the page</source>
        <translation>Schreiben und die Seite sehen</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>This note is too long for a preview, so it is shown as typed.</source>
        <translation>Diese Notiz ist zu lang für eine Vorschau und erscheint, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>This note is nested too deep for a preview; shown as typed.</source>
        <translation>Diese Notiz ist zu tief verschachtelt für eine Vorschau und erscheint, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>The preview of this note takes too long; shown as typed.</source>
        <translation>Die Vorschau dieser Notiz dauert zu lange; sie erscheint, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>There is no preview of this note; it is shown as typed.</source>
        <translation>Von dieser Notiz gibt es keine Vorschau; sie erscheint, wie sie geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>NoteVersions</name>
    <message>
        <source>Versions of this note</source>
        <translation>Versionen dieser Notiz</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What changed until now</source>
        <translation>Änderungen bis jetzt</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Änderungen dieser Version</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Was von der Version gezeigt wird</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Version</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Hier wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Underlined: added (%1). Struck out: removed (%2).</source>
        <translation>Unterstrichen: neu (%1). Durchgestrichen: entfernt (%2).</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Choose a paper, and what you write about it stands here.</source>
        <translation>Wählen Sie ein Paper aus; was Sie dazu schreiben, steht hier.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere too. Yours stays; the other is a version.</source>
        <translation>Diese Notiz wurde auch anderswo geändert. Ihre bleibt, die andere ist eine Version.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Danach</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;Select the papers of this group</source>
        <translation>Paper dieser Gruppe aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Ein-/ausklappen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Alle einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all of them are as at first. It is kept as “{name}”.</source>
        <translation>Die Datei mit den Einstellungen war beschädigt: Alle stehen wieder auf dem Ausgangswert. Sie ist als „{name}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Linked from 1 note</source>
        <translation>In 1 Notiz verlinkt</translation>
    </message>
    <message>
        <source>Linked from {n} notes</source>
        <translation>In {n} Notizen verlinkt</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Similar in your library</source>
        <translation>Ähnliches in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing here is like it.</source>
        <translation>Nichts hier ähnelt ihm.</translation>
    </message>
    <message>
        <source>shares: {words}</source>
        <translation>gemeinsam: {words}</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Esc goes back.</source>
        <translation>Esc führt zurück.</translation>
    </message>
    <message>
        <source>Copied 1 paper.</source>
        <translation>1 Paper kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers.</source>
        <translation>
            <numerusform>%Ln Paper kopiert.</numerusform>
            <numerusform>%Ln Paper kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is chosen.</source>
        <translation>Kein Paper ausgewählt.</translation>
    </message>
</context>
<context>
    <name>PageFind</name>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>Auf der Seite gesuchte Wörter</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message numerus="yes">
        <source>%Ln papers selected</source>
        <translation>
            <numerusform>%Ln Paper ausgewählt</numerusform>
            <numerusform>%Ln Paper ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done to all of them, in one step that can be undone.</source>
        <translation>Was Sie jetzt tun, gilt für alle, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>1 author</source>
        <translation>1 Autor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln authors</source>
        <translation>
            <numerusform>%Ln Autor</numerusform>
            <numerusform>%Ln Autoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the papers of this author</source>
        <translation>Die Paper dieses Autors zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 upvote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upvotes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest gave no year; this is the one that fits its other dates.</source>
        <translation>Der Digest nennt kein Jahr; dieses passt zu seinen anderen Daten.</translation>
    </message>
    <message>
        <source>year guessed</source>
        <translation>Jahr vermutet</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Show the papers of this digest</source>
        <translation>Die Paper dieses Digests zeigen</translation>
    </message>
    <message>
        <source>a digest without a name</source>
        <translation>ein Digest ohne Namen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>You added this paper by hand.</source>
        <translation>Sie haben dieses Paper von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv-ID</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Show what digests say, and restore it</source>
        <translation>Zeigen, was die Digests sagen, und wiederherstellen</translation>
    </message>
    <message>
        <source>There is no abstract yet.</source>
        <translation>Noch kein Abstract vorhanden.</translation>
    </message>
    <message>
        <source>The digest gave no abstract.</source>
        <translation>Der Digest enthielt kein Abstract.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlag­wörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>In Lektüre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>mit %1 von 5 bewertet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>A command, a place, a tag, a paper…</source>
        <translation>Befehl, Ort, Schlagwort, Paper…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Select on the page what you want to quote.</source>
        <translation>Markieren Sie auf der Seite, was Sie zitieren möchten.</translation>
    </message>
    <message>
        <source>This paper has no link.</source>
        <translation>Dieses Paper hat keinen Link.</translation>
    </message>
    <message>
        <source>This link cannot be opened: {link}</source>
        <translation>Dieser Link lässt sich nicht öffnen: {link}</translation>
    </message>
    <message>
        <source>Saved a note that an interruption had left.</source>
        <translation>Eine Notiz, die nach einer Unterbrechung offen war, ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln notes that an interruption had left.</source>
        <translation>
            <numerusform>%Ln Notiz, die nach einer Unterbrechung offen war, ist gespeichert.</numerusform>
            <numerusform>%Ln Notizen, die nach einer Unterbrechung offen waren, sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 citation.</source>
        <translation>1 Literaturangabe kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln citations.</source>
        <translation>
            <numerusform>%Ln Literaturangabe kopiert.</numerusform>
            <numerusform>%Ln Literaturangaben kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperControls</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Where this paper stands</source>
        <translation>Wo dieses Paper steht</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Give it a star</source>
        <translation>Stern geben</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more tags</source>
        <translation>
            <numerusform>%Ln weiteres Schlagwort zeigen</numerusform>
            <numerusform>%Ln weitere Schlagwörter zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Add paper</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Neues Paper</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Paper bearbeiten</translation>
    </message>
    <message>
        <source>Only the title is needed. What you leave empty, later digests may fill in.</source>
        <translation>Nur der Titel ist nötig. Was leer bleibt, können spätere Digests ergänzen.</translation>
    </message>
    <message>
        <source>What you write here stays, whatever later digests say. What they say is kept below it.</source>
        <translation>Was Sie hier schreiben, bleibt, was immer spätere Digests sagen. Deren Angaben stehen darunter.</translation>
    </message>
    <message>
        <source>This paper is here already: “%1”.</source>
        <translation>Dieses Paper gibt es schon: „%1“.</translation>
    </message>
    <message>
        <source>This paper may be here already: “%1”.</source>
        <translation>Dieses Paper gibt es vielleicht schon: „%1“.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Digests say: %1</source>
        <translation>Laut Digests: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Take back what digests say</source>
        <translation>Die Angabe der Digests übernehmen</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utoren</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>A&amp;bstract</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>2024, 2024-10, 2024-10-18</source>
        <translation>2024, 2024-10, 2024-10-18</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>ar&amp;Xiv id</source>
        <translation>ar&amp;Xiv-ID</translation>
    </message>
    <message>
        <source>2410.12345</source>
        <translation>2410.12345</translation>
    </message>
    <message>
        <source>DO&amp;I</source>
        <translation>DO&amp;I</translation>
    </message>
    <message>
        <source>10.1000/182</source>
        <translation>10.1000/182</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>%1 (year guessed)</source>
        <translation>%1 (Jahr vermutet)</translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation>Ein Paper braucht einen Titel.</translation>
    </message>
    <message>
        <source>This is not a date. Write 2024, 2024-10 or 2024-10-18.</source>
        <translation>Das ist kein Datum. Schreiben Sie 2024, 2024-10 oder 2024-10-18.</translation>
    </message>
    <message>
        <source>This is not an arXiv id. They look like 2410.12345 or hep-th/9901001.</source>
        <translation>Das ist keine arXiv-ID. Sie sieht aus wie 2410.12345 oder hep-th/9901001.</translation>
    </message>
    <message>
        <source>This is not a DOI. They begin with 10. and a number, as in 10.1000/182.</source>
        <translation>Das ist keine DOI. Sie beginnt mit 10. und einer Zahl, wie in 10.1000/182.</translation>
    </message>
    <message>
        <source>Each line has to be one web address, with https:// at its beginning.</source>
        <translation>Jede Zeile muss eine Webadresse sein, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papers of the file</source>
        <translation>Paper der Datei</translation>
    </message>
    <message>
        <source>123 authors</source>
        <translation>123 Autoren</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>schon bekannt</translation>
    </message>
</context>
<context>
    <name>Pixels</name>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>In Lektüre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>1 digest</source>
        <translation>1 Digest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln Digest</numerusform>
            <numerusform>%Ln Digests</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importiert am %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Neu seit gestern</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Paper</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>keine Paper</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Something went wrong in Carrel itself. Nothing was changed.</source>
        <translation>In Carrel selbst ist etwas schiefgegangen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No setting like this.</source>
        <translation>Keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>The settings as they were before the reset</source>
        <translation>Die Einstellungen, wie sie vor dem Zurücksetzen waren</translation>
    </message>
    <message>
        <source>Everything as it was at first</source>
        <translation>Alles auf den Ausgangswert</translation>
    </message>
    <message>
        <source>The file of settings ({file}) was damaged, so all of them are as at first. What was in it is kept as “{name}”.</source>
        <translation>Die Datei mit den Einstellungen ({file}) war beschädigt; alle stehen wieder auf dem Ausgangswert. Ihr Inhalt ist als „{name}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Print paper</source>
        <translation>Paper drucken</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the abstract</source>
        <translation>im Abstract</translation>
    </message>
    <message>
        <source>in the note</source>
        <translation>in der Notiz</translation>
    </message>
    <message>
        <source>in a tag</source>
        <translation>in einem Schlagwort</translation>
    </message>
    <message>
        <source>among the authors</source>
        <translation>bei den Autoren</translation>
    </message>
    <message>
        <source>in the organisation</source>
        <translation>in der Organisation</translation>
    </message>
    <message>
        <source>in an id</source>
        <translation>in einer ID</translation>
    </message>
</context>
<context>
    <name>ReasonsPopup</name>
    <message>
        <source>Why this paper?</source>
        <translation>Warum dieses Paper?</translation>
    </message>
    <message>
        <source>No word of the search stands in it.</source>
        <translation>Kein Wort der Suche steht darin.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The search also asks for: {filters}</source>
        <translation>Die Suche verlangt außerdem: {filters}</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Use the newest backup</source>
        <translation>&amp;Neueste Sicherung verwenden</translation>
    </message>
    <message>
        <source>&amp;Open the library</source>
        <translation>Bibliothek ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation>Carrel</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>A repair reads what can be read, takes the rest from the newest backup if there is one, and tells what is lost. The damaged file is kept.</source>
        <translation>Eine Reparatur liest, was lesbar ist, nimmt den Rest aus der neuesten Sicherung, falls es eine gibt, und sagt, was verloren ist. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Die neueste Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Papers: %1, notes: %2.</source>
        <translation>Paper: %1, Notizen: %2.</translation>
    </message>
    <message>
        <source>%2 entries are from the backup of %1.</source>
        <translation>%2 Einträge stammen aus der Sicherung vom %1.</translation>
    </message>
    <message>
        <source>What was damaged, and what could not be saved:</source>
        <translation>Was beschädigt war und was sich nicht retten ließ:</translation>
    </message>
    <message>
        <source>The library is repaired</source>
        <translation>Die Bibliothek ist repariert</translation>
    </message>
    <message>
        <source>The backup is in its place</source>
        <translation>Die Sicherung ist eingesetzt</translation>
    </message>
    <message>
        <source>The damaged library is kept in %1</source>
        <translation>Die beschädigte Bibliothek ist aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the library of %1?</source>
        <translation>Zurück zur Bibliothek vom %1?</translation>
    </message>
    <message>
        <source>The library as it is now is kept as a backup first, so that you can come back to it in the same way.</source>
        <translation>Zuerst wird die Bibliothek in ihrem jetzigen Stand gesichert, damit Sie auf demselben Weg zu ihr zurückkönnen.</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>The backup is checked, and compared with the library.</source>
        <translation>Die Sicherung wird geprüft und mit der Bibliothek verglichen.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Papers, notes and decisions are the same as in the backup.</source>
        <translation>Paper, Notizen und Entscheidungen sind dieselben wie in der Sicherung.</translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation>Diese Sicherung ist nicht brauchbar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Give them a &amp;star</source>
        <translation>Einen &amp;Stern geben</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>As in the search box: title:survey OR tag:rl</source>
        <translation>Wie im Suchfeld: title:survey OR tag:rl</translation>
    </message>
    <message>
        <source>Without one it is called by its query</source>
        <translation>Ohne Namen heißt sie wie ihre Suchanfrage</translation>
    </message>
    <message>
        <source>Leave them in the inbox</source>
        <translation>Im Eingang lassen</translation>
    </message>
    <message>
        <source>Move them to %1</source>
        <translation>Verschieben nach „%1“</translation>
    </message>
    <message>
        <source>Where new papers go</source>
        <translation>Wohin neue Paper kommen</translation>
    </message>
    <message>
        <source>New papers &amp;like</source>
        <translation>Neue &amp;Paper wie</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It looks at the papers that an import adds.</source>
        <translation>Sie betrachtet die Paper, die ein Import hinzufügt.</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Findet: %1</translation>
    </message>
    <message>
        <source>Say what is done: a tag, a star or a state.</source>
        <translation>Was soll geschehen? Wählen Sie Schlagwort, Stern oder Status.</translation>
    </message>
    <message>
        <source>In your library it finds %1.</source>
        <translation>In Ihrer Bibliothek findet sie %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>no rule applies</source>
        <translation>keine Regel greift</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to %1</source>
        <translation>
            <numerusform>%Ln nach „%1“</numerusform>
            <numerusform>%Ln nach „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged</source>
        <translation>
            <numerusform>%Ln mit Schlagwort</numerusform>
            <numerusform>%Ln mit Schlagwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln mit Stern</numerusform>
            <numerusform>%Ln mit Stern</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach „%1“</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Rules on arrival</source>
        <translation>Eingangsregeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Bewirkt</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>Findet jetzt</translation>
    </message>
    <message>
        <source>They act on papers that an import adds, and show in its preview. Of two that move a paper, the upper one counts.</source>
        <translation>Sie gelten für Paper, die ein Import hinzufügt, und zeigen sich in seiner Vorschau. Verschieben zwei ein Paper, so zählt die obere.</translation>
    </message>
    <message>
        <source>Make another rule (Ctrl+N)</source>
        <translation>Weitere Regel anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>Change the rule (F2)</source>
        <translation>Regel ändern (F2)</translation>
    </message>
    <message>
        <source>Forget the rule (Del); it can be undone</source>
        <translation>Regel löschen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Let it come before the one above (Alt+Up)</source>
        <translation>Vor die Regel darüber setzen (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Let it come after the one below (Alt+Down)</source>
        <translation>Hinter die Regel darunter setzen (Alt+Runter)</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A rule tags, stars or moves new papers that a search finds, as they arrive.</source>
        <translation>Eine Regel gibt neuen Papern, die eine Suche findet, gleich beim Eingang Schlagwörter oder einen Stern oder verschiebt sie.</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Regel anlegen…</translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message>
        <source>After a decision the list goes on to the next undecided paper.</source>
        <translation>Nach einer Entscheidung geht die Liste weiter zum nächsten offenen Paper.</translation>
    </message>
    <message>
        <source>After a decision the list stays where it is.</source>
        <translation>Nach einer Entscheidung bleibt die Liste, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Finds: %1</source>
        <translation>Findet: %1</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is a search of this name already; it will be replaced.</source>
        <translation>Eine Suche mit diesem Namen gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>{papers}, as far as they are indexed</source>
        <translation>{papers}, soweit schon indiziert</translation>
    </message>
    <message>
        <source>Search, or  tag:rl -survey after:2024</source>
        <translation>Suchen, oder  tag:rl -survey after:2024</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>Filters of the search</source>
        <translation>Filter der Suche</translation>
    </message>
    <message>
        <source>1 more filter</source>
        <translation>1 weiterer Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation>
            <numerusform>%Ln weiterer Filter</numerusform>
            <numerusform>%Ln weitere Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>{filter} entfernen</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no hit on this page.</source>
        <translation>Auf dieser Seite gibt es keinen Treffer.</translation>
    </message>
    <message>
        <source>No paper is chosen.</source>
        <translation>Kein Paper ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing was searched for yet.</source>
        <translation>Noch nichts gesucht.</translation>
    </message>
    <message>
        <source>Searches are not remembered.</source>
        <translation>Suchen werden nicht gemerkt.</translation>
    </message>
    <message>
        <source>Searches are remembered.</source>
        <translation>Suchen werden gemerkt.</translation>
    </message>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation>Frühere Suchen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Another Carrel is bringing the search index up to date. Try again in a moment.</source>
        <translation>Ein anderes Carrel bringt gerade den Suchindex auf den neuesten Stand. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The search index in {folder} could not be written: {reason}.</source>
        <translation>Der Suchindex in {folder} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>1 author</source>
        <translation>1 Autor</translation>
    </message>
    <message numerus="yes">
        <source>{count} authors</source>
        <translation>
            <numerusform>{count} Autor</numerusform>
            <numerusform>{count} Autoren</numerusform>
        </translation>
    </message>
    <message>
        <source>“{field}:” goes with {listed} or {last}</source>
        <translation>„{field}:“ geht mit {listed} oder {last}</translation>
    </message>
    <message>
        <source>There is not enough memory left. Close other programs, and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“rating:” goes with 1 to 5, also as &gt;3 or 2..4</source>
        <translation>„rating:“ geht mit 1 bis 5, auch als &gt;3 oder 2..4</translation>
    </message>
    <message>
        <source>“{field}:” goes with a date such as 2024, 2024-05 or 2024-05-31</source>
        <translation>„{field}:“ geht mit einem Datum wie 2024, 2024-05 oder 2024-05-31</translation>
    </message>
    <message>
        <source>A * means “and so on”: it stands behind the beginning of a word.</source>
        <translation>Ein * heißt „und so weiter“: Es steht hinter einem Wortanfang.</translation>
    </message>
    <message>
        <source>Only the first {most} characters were read.</source>
        <translation>Nur die ersten {most} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>Brackets more than {most} deep were left out.</source>
        <translation>Klammern tiefer als {most} Ebenen wurden weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to be joined, so it was read as plain words.</source>
        <translation>Es gibt nichts zu verknüpfen; gelesen als einfache Wörter.</translation>
    </message>
    <message>
        <source>There is no letter and no digit in it to look for.</source>
        <translation>Darin ist kein Buchstabe und keine Ziffer zum Suchen.</translation>
    </message>
    <message>
        <source>“{text}” is not a field, so it was read as a plain word.</source>
        <translation>„{text}“ ist kein Feld; gelesen als einfaches Wort.</translation>
    </message>
    <message>
        <source>A closing bracket that nothing opened was left out.</source>
        <translation>Eine schließende Klammer ohne öffnende wurde weggelassen.</translation>
    </message>
    <message>
        <source>An OR without something on both sides was left out.</source>
        <translation>Ein OR ohne etwas auf beiden Seiten wurde weggelassen.</translation>
    </message>
    <message>
        <source>An AND without something on both sides was left out.</source>
        <translation>Ein AND ohne etwas auf beiden Seiten wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{text}” is left out until something follows it.</source>
        <translation>„{text}“ zählt erst, wenn etwas darauf folgt.</translation>
    </message>
    <message>
        <source>A quote is open, and was read as closed at the end.</source>
        <translation>Ein Anführungszeichen ist offen; gelesen als am Ende geschlossen.</translation>
    </message>
    <message>
        <source>{text} is left out until it is complete.</source>
        <translation>{text} zählt erst, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>A ~ works on single words, not on phrases.</source>
        <translation>Ein ~ wirkt auf einzelne Wörter, nicht auf Wortfolgen.</translation>
    </message>
    <message>
        <source>“{text}” is not a field behind other signs, so it was read as a plain word.</source>
        <translation>„{text}“ ist hinter anderen Zeichen kein Feld; gelesen als einfaches Wort.</translation>
    </message>
    <message>
        <source>A ~ works on single words of {least} letters or more.</source>
        <translation>Ein ~ wirkt auf einzelne Wörter ab {least} Buchstaben.</translation>
    </message>
    <message>
        <source>A ~ allows for {most} wrong letters at most.</source>
        <translation>Ein ~ erlaubt höchstens {most} falsche Buchstaben.</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>Nur die ersten {most} Wörter wurden gesucht.</translation>
    </message>
    <message>
        <source>A bracket is open, and was read as closed at the end.</source>
        <translation>Eine Klammer ist offen; gelesen als am Ende geschlossen.</translation>
    </message>
    <message>
        <source>{text} was read as plain words: {why}.</source>
        <translation>{text} wurde als einfache Wörter gelesen: {why}.</translation>
    </message>
    <message>
        <source>“{text}” has nothing behind it and was left out.</source>
        <translation>Hinter „{text}“ steht nichts; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>im Eingang</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>in „Später“</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>in Lektüre</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>marked as skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with a DOI</source>
        <translation>mit DOI</translation>
    </message>
    <message>
        <source>with an arXiv number</source>
        <translation>mit arXiv-Nummer</translation>
    </message>
    <message>
        <source>with an abstract</source>
        <translation>mit Abstract</translation>
    </message>
    <message>
        <source>with a rating</source>
        <translation>mit Bewertung</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>without a DOI</source>
        <translation>ohne DOI</translation>
    </message>
    <message>
        <source>without an arXiv number</source>
        <translation>ohne arXiv-Nummer</translation>
    </message>
    <message>
        <source>without an abstract</source>
        <translation>ohne Abstract</translation>
    </message>
    <message>
        <source>without a rating</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>tagged “{value}”</source>
        <translation>mit dem Schlagwort „{value}“</translation>
    </message>
    <message>
        <source>from the digest “{value}”</source>
        <translation>aus dem Digest „{value}“</translation>
    </message>
    <message>
        <source>published in {value}</source>
        <translation>erschienen {value}</translation>
    </message>
    <message>
        <source>published after {value}</source>
        <translation>erschienen nach {value}</translation>
    </message>
    <message>
        <source>published before {value}</source>
        <translation>erschienen vor {value}</translation>
    </message>
    <message>
        <source>with the id {value}</source>
        <translation>mit der ID {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>mit {words}</translation>
    </message>
    <message>
        <source>with {words} in the title</source>
        <translation>mit {words} im Titel</translation>
    </message>
    <message>
        <source>with {words} in the abstract</source>
        <translation>mit {words} im Abstract</translation>
    </message>
    <message>
        <source>with {words} in the note</source>
        <translation>mit {words} in der Notiz</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>von {words}</translation>
    </message>
    <message>
        <source>from {words}</source>
        <translation>aus {words}</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>without {words} in the title</source>
        <translation>ohne {words} im Titel</translation>
    </message>
    <message>
        <source>without {words} in the abstract</source>
        <translation>ohne {words} im Abstract</translation>
    </message>
    <message>
        <source>without {words} in the note</source>
        <translation>ohne {words} in der Notiz</translation>
    </message>
    <message>
        <source>not by {words}</source>
        <translation>nicht von {words}</translation>
    </message>
    <message>
        <source>not from {words}</source>
        <translation>nicht aus {words}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}…”</source>
        <translation>„{text}…“</translation>
    </message>
    <message>
        <source>words beginning with “{text}”</source>
        <translation>Wortanfang „{text}“</translation>
    </message>
    <message>
        <source>exactly “{text}”</source>
        <translation>genau „{text}“</translation>
    </message>
    <message>
        <source>words like “{text}”</source>
        <translation>etwa „{text}“</translation>
    </message>
    <message>
        <source>rated at least {number}</source>
        <translation>mit mindestens {number} bewertet</translation>
    </message>
    <message>
        <source>rated at most {number}</source>
        <translation>mit höchstens {number} bewertet</translation>
    </message>
    <message>
        <source>rated more than {number}</source>
        <translation>besser als {number} bewertet</translation>
    </message>
    <message>
        <source>rated less than {number}</source>
        <translation>schlechter als {number} bewertet</translation>
    </message>
    <message>
        <source>rated {number}</source>
        <translation>mit {number} bewertet</translation>
    </message>
    <message>
        <source>papers {clause}</source>
        <translation>Paper {clause}</translation>
    </message>
    <message>
        <source>all papers</source>
        <translation>alle Paper</translation>
    </message>
    <message>
        <source>published on {date}</source>
        <translation>erschienen am {date}</translation>
    </message>
    <message>
        <source>rated {least} to {most}</source>
        <translation>mit {least} bis {most} bewertet</translation>
    </message>
    <message>
        <source>not ({clause})</source>
        <translation>nicht ({clause})</translation>
    </message>
    <message>
        <source>not {clause}</source>
        <translation>nicht {clause}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>published in {date} or later</source>
        <translation>erschienen {date} oder später</translation>
    </message>
    <message>
        <source>published in {date} or earlier</source>
        <translation>erschienen {date} oder früher</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>In Lektüre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>no ★</source>
        <translation>kein ★</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>import of {detail}</source>
        <translation>Import von {detail}</translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>save search “{detail}”</source>
        <translation>Suche „{detail}“ speichern</translation>
    </message>
    <message>
        <source>forget search “{detail}”</source>
        <translation>Suche „{detail}“ löschen</translation>
    </message>
    <message>
        <source>new paper</source>
        <translation>Neues Paper</translation>
    </message>
    <message>
        <source>edit of a paper</source>
        <translation>Paper bearbeiten</translation>
    </message>
    <message>
        <source>attach {detail}</source>
        <translation>{detail} hinzufügen</translation>
    </message>
    <message>
        <source>rename tag {detail}</source>
        <translation>Schlagwort umbenennen: {detail}</translation>
    </message>
    <message>
        <source>merge tag {detail}</source>
        <translation>Schlagwort zusammenführen: {detail}</translation>
    </message>
    <message>
        <source>delete tag “{detail}”</source>
        <translation>Schlagwort „{detail}“ löschen</translation>
    </message>
    <message>
        <source>colour tag “{detail}”</source>
        <translation>Schlagwort „{detail}“ färben</translation>
    </message>
    <message>
        <source>rename search {detail}</source>
        <translation>Suche umbenennen: {detail}</translation>
    </message>
    <message>
        <source>new rule “{detail}”</source>
        <translation>Neue Regel „{detail}“</translation>
    </message>
    <message>
        <source>change of rule “{detail}”</source>
        <translation>Regel „{detail}“ ändern</translation>
    </message>
    <message>
        <source>switch rule “{detail}” on</source>
        <translation>Regel „{detail}“ einschalten</translation>
    </message>
    <message>
        <source>switch rule “{detail}” off</source>
        <translation>Regel „{detail}“ ausschalten</translation>
    </message>
    <message>
        <source>move of rule “{detail}”</source>
        <translation>Regel „{detail}“ verschieben</translation>
    </message>
    <message>
        <source>delete rule “{detail}”</source>
        <translation>Regel „{detail}“ löschen</translation>
    </message>
    <message>
        <source>save note template “{detail}”</source>
        <translation>Notizvorlage „{detail}“ speichern</translation>
    </message>
    <message>
        <source>delete note template “{detail}”</source>
        <translation>Notizvorlage „{detail}“ löschen</translation>
    </message>
    <message>
        <source>rating {number}</source>
        <translation>Bewertung {number}</translation>
    </message>
    <message>
        <source>move 1 paper to {detail}</source>
        <translation>1 Paper nach „{detail}“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>move {count} papers to {detail}</source>
        <translation>
            <numerusform>{count} Paper nach „{detail}“ verschieben</numerusform>
            <numerusform>{count} Paper nach „{detail}“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>star 1 paper</source>
        <translation>Stern für 1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>star {count} papers</source>
        <translation>
            <numerusform>Stern für {count} Paper</numerusform>
            <numerusform>Stern für {count} Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>unstar 1 paper</source>
        <translation>Stern von 1 Paper entfernen</translation>
    </message>
    <message numerus="yes">
        <source>unstar {count} papers</source>
        <translation>
            <numerusform>Stern von {count} Paper entfernen</numerusform>
            <numerusform>Sterne von {count} Papern entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>rate 1 paper</source>
        <translation>1 Paper bewerten</translation>
    </message>
    <message numerus="yes">
        <source>rate {count} papers</source>
        <translation>
            <numerusform>{count} Paper bewerten</numerusform>
            <numerusform>{count} Paper bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>tag 1 paper “{detail}”</source>
        <translation>Schlagwort „{detail}“ für 1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>tag {count} papers “{detail}”</source>
        <translation>
            <numerusform>Schlagwort „{detail}“ für {count} Paper</numerusform>
            <numerusform>Schlagwort „{detail}“ für {count} Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>untag 1 paper “{detail}”</source>
        <translation>Schlagwort „{detail}“ von 1 Paper entfernen</translation>
    </message>
    <message numerus="yes">
        <source>untag {count} papers “{detail}”</source>
        <translation>
            <numerusform>Schlagwort „{detail}“ von {count} Paper entfernen</numerusform>
            <numerusform>Schlagwort „{detail}“ von {count} Papern entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete 1 paper</source>
        <translation>1 Paper löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} papers</source>
        <translation>
            <numerusform>{count} Paper löschen</numerusform>
            <numerusform>{count} Paper löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>restore 1 paper</source>
        <translation>1 Paper wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>restore {count} papers</source>
        <translation>
            <numerusform>{count} Paper wiederherstellen</numerusform>
            <numerusform>{count} Paper wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>merge of 1 paper</source>
        <translation>1 Paper zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>merge of {count} papers</source>
        <translation>
            <numerusform>{count} Paper zusammenführen</numerusform>
            <numerusform>{count} Paper zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>keep 1 paper apart</source>
        <translation>1 Paper getrennt halten</translation>
    </message>
    <message numerus="yes">
        <source>keep {count} papers apart</source>
        <translation>
            <numerusform>{count} Paper getrennt halten</numerusform>
            <numerusform>{count} Paper getrennt halten</numerusform>
        </translation>
    </message>
    <message>
        <source>mark 1 paper {detail}</source>
        <translation>1 Paper kennzeichnen: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>mark {count} papers {detail}</source>
        <translation>
            <numerusform>{count} Paper kennzeichnen: {detail}</numerusform>
            <numerusform>{count} Paper kennzeichnen: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>tag 1 paper {detail}</source>
        <translation>Schlagwörter von 1 Paper: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>tag {count} papers {detail}</source>
        <translation>
            <numerusform>Schlagwörter von {count} Paper: {detail}</numerusform>
            <numerusform>Schlagwörter von {count} Papern: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>sweep 1 paper to {detail}</source>
        <translation>1 Paper aufräumen nach „{detail}“</translation>
    </message>
    <message numerus="yes">
        <source>sweep {count} papers to {detail}</source>
        <translation>
            <numerusform>{count} Paper aufräumen nach „{detail}“</numerusform>
            <numerusform>{count} Paper aufräumen nach „{detail}“</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv daily mail or listing</source>
        <translation>arXiv-Tagesmail oder -Liste</translation>
    </message>
    <message>
        <source>The text ends inside the abstract of {name}, which is left out.</source>
        <translation>Der Text endet im Abstract von {name}, das ausgelassen ist.</translation>
    </message>
    <message>
        <source>The text ends before the abstract of {name}.</source>
        <translation>Der Text endet vor dem Abstract von {name}.</translation>
    </message>
    <message>
        <source>The text ends with the abstract of {name}; it may go on elsewhere.</source>
        <translation>Der Text endet mit dem Abstract von {name}; vielleicht geht es anderswo weiter.</translation>
    </message>
    <message>
        <source>The text ends inside it.</source>
        <translation>Der Text endet darin.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Er hat keinen Titel.</translation>
    </message>
    <message>
        <source>The entry of {name} was left out. {why}</source>
        <translation>Der Eintrag {name} wurde ausgelassen. {why}</translation>
    </message>
    <message>
        <source>A line of {name} was not understood.</source>
        <translation>Eine Zeile von {name} wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>This is no entry of a listing and was left out.</source>
        <translation>Das ist kein Eintrag einer Liste und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>arXiv listing or search page, saved as HTML</source>
        <translation>arXiv-Listen- oder Suchseite, als HTML gespeichert</translation>
    </message>
    <message>
        <source>The page ends inside arXiv:{number}; its last part ({name}) was left out.</source>
        <translation>Die Seite endet in arXiv:{number}; der letzte Teil ({name}) wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The entry of arXiv:{number} has no title.</source>
        <translation>Der Eintrag arXiv:{number} hat keinen Titel.</translation>
    </message>
    <message>
        <source>arXiv listing page, copied as text</source>
        <translation>arXiv-Listenseite, als Text kopiert</translation>
    </message>
    <message>
        <source>No entry of a listing was found.</source>
        <translation>Kein Eintrag einer Liste gefunden.</translation>
    </message>
    <message>
        <source>arXiv API answer or other Atom feed</source>
        <translation>Antwort der arXiv-API oder anderer Atom-Feed</translation>
    </message>
    <message>
        <source>arXiv answered with an error: {error}</source>
        <translation>arXiv antwortete mit einem Fehler: {error}</translation>
    </message>
    <message>
        <source>there is no title.</source>
        <translation>es gibt keinen Titel.</translation>
    </message>
    <message>
        <source>BibTeX or BibLaTeX file</source>
        <translation>BibTeX- oder BibLaTeX-Datei</translation>
    </message>
    <message>
        <source>“{field}” in {entry}</source>
        <translation>„{field}“ in {entry}</translation>
    </message>
    <message>
        <source>The braces or quotes of {what} do not match; its end is a guess.</source>
        <translation>Klammern oder Anführungszeichen passen nicht zusammen ({what}); das Ende ist vermutet.</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation>Eintrag {name}</translation>
    </message>
    <message>
        <source>The entry {name}</source>
        <translation>Eintrag {name}</translation>
    </message>
    <message>
        <source>Nothing ends {what}, which is left out.</source>
        <translation>Ohne Ende und deshalb ausgelassen: {what}.</translation>
    </message>
    <message>
        <source>“@{kind}” is not closed.</source>
        <translation>„@{kind}“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something in {entry} is no field.</source>
        <translation>Etwas in {entry} ist kein Feld.</translation>
    </message>
    <message>
        <source>{entry} is not closed.</source>
        <translation>{entry} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>{entry} has no title and is left out.</source>
        <translation>{entry} hat keinen Titel und ist ausgelassen.</translation>
    </message>
    <message>
        <source>A field stands outside of any entry.</source>
        <translation>Ein Feld steht außerhalb aller Einträge.</translation>
    </message>
    <message>
        <source>one paper per block</source>
        <translation>ein Paper je Absatz</translation>
    </message>
    <message>
        <source>This stands before the first heading.</source>
        <translation>Das steht vor der ersten Überschrift.</translation>
    </message>
    <message>
        <source>This stands before the first number.</source>
        <translation>Das steht vor der ersten Nummer.</translation>
    </message>
    <message>
        <source>The first line of this block is too long for a title.</source>
        <translation>Die erste Zeile dieses Absatzes ist zu lang für einen Titel.</translation>
    </message>
    <message>
        <source>This block begins with a line that is no title.</source>
        <translation>Dieser Absatz beginnt mit einer Zeile, die kein Titel ist.</translation>
    </message>
    <message>
        <source>No block of this text begins with a title.</source>
        <translation>Kein Absatz dieses Textes beginnt mit einem Titel.</translation>
    </message>
    <message>
        <source>bookmarks or saved links (HTML)</source>
        <translation>Lesezeichen oder gespeicherte Links (HTML)</translation>
    </message>
    <message>
        <source>The text ends inside a link, which was left out.</source>
        <translation>Der Text endet in einem Link, der ausgelassen wurde.</translation>
    </message>
    <message>
        <source>JSON of Carrel&apos;s own</source>
        <translation>JSON von Carrel</translation>
    </message>
    <message>
        <source>Markdown of Carrel&apos;s own</source>
        <translation>Markdown von Carrel</translation>
    </message>
    <message>
        <source>1 line was not understood, and left out.</source>
        <translation>1 Zeile wurde nicht erkannt und ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were not understood, and left out.</source>
        <translation>
            <numerusform>{count} Zeile wurde nicht erkannt und ausgelassen.</numerusform>
            <numerusform>{count} Zeilen wurden nicht erkannt und ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper was found in this text.</source>
        <translation>In diesem Text wurde kein Paper gefunden.</translation>
    </message>
    <message>
        <source>The text ends within a note; what followed is missing.</source>
        <translation>Der Text endet in einer Notiz; was folgte, fehlt.</translation>
    </message>
    <message>
        <source>Logseq of Carrel&apos;s own</source>
        <translation>Logseq von Carrel</translation>
    </message>
    <message>
        <source>Org of Carrel&apos;s own</source>
        <translation>Org von Carrel</translation>
    </message>
    <message>
        <source>The text ends within a block; what followed is missing.</source>
        <translation>Der Text endet in einem Block; was folgte, fehlt.</translation>
    </message>
    <message>
        <source>plain text of Carrel&apos;s own</source>
        <translation>reiner Text von Carrel</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>there is no title in it, or it is not YAML.</source>
        <translation>ohne Titel, oder es ist kein YAML.</translation>
    </message>
    <message>
        <source>CSL-YAML</source>
        <translation>CSL-YAML</translation>
    </message>
    <message>
        <source>1 item was left out: {why}</source>
        <translation>1 Eintrag wurde ausgelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} items were left out: {why}</source>
        <translation>
            <numerusform>{count} Eintrag wurde ausgelassen: {why}</numerusform>
            <numerusform>{count} Einträge wurden ausgelassen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and left out: {names}.</source>
        <translation>Unbekannt und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{rows} left out: a quotation mark is never closed, or cells are missing.</source>
        <translation>{rows} ausgelassen: Ein Anführungszeichen wird nie geschlossen, oder Zellen fehlen.</translation>
    </message>
    <message>
        <source>{rows} left out, with a single cell.</source>
        <translation>{rows} mit nur einer Zelle ausgelassen.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>CSV or TSV table of papers</source>
        <translation>CSV- oder TSV-Tabelle mit Papern</translation>
    </message>
    <message>
        <source>{rows} with more cells than there are columns; they were left off.</source>
        <translation>{rows} mit mehr Zellen als Spalten; die überzähligen sind weggelassen.</translation>
    </message>
    <message>
        <source>{rows} left out, with more cells than there are columns.</source>
        <translation>{rows} mit mehr Zellen als Spalten ausgelassen.</translation>
    </message>
    <message>
        <source>{rows} left out, without a title.</source>
        <translation>{rows} ohne Titel ausgelassen.</translation>
    </message>
    <message>
        <source>The column “{name}” was read as {kind}, by its look.</source>
        <translation>Die Spalte „{name}“ wurde dem Aussehen nach gelesen als: {kind}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} with fewer cells than there are columns.</source>
        <translation>{rows} mit weniger Zellen als Spalten.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as {name}, which is a guess.</source>
        <translation>Der Text ist nicht UTF-8; er wurde vermutungsweise als {name} gelesen.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive (or an office document)</source>
        <translation>ein ZIP-Archiv (oder ein Office-Dokument)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>The text has no mark of its encoding and was read as UTF-16.</source>
        <translation>Der Text nennt seine Kodierung nicht und wurde als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>EndNote XML</source>
        <translation>EndNote-XML</translation>
    </message>
    <message>
        <source>Daily Papers page, saved as HTML</source>
        <translation>Daily-Papers-Seite, als HTML gespeichert</translation>
    </message>
    <message>
        <source>The page ends inside its data</source>
        <translation>Die Seite endet in ihren Daten</translation>
    </message>
    <message>
        <source>1 paper has no abstract here: the data of the page lacks it, its card has a title only.</source>
        <translation>1 Paper hat hier kein Abstract: In den Daten der Seite fehlt es, und seine Karte hat nur einen Titel.</translation>
    </message>
    <message numerus="yes">
        <source>{count} papers have no abstracts here: the data of the page lacks them, its cards have titles only.</source>
        <translation>
            <numerusform>{count} Paper hat hier kein Abstract: In den Daten der Seite fehlt es, und seine Karte hat nur einen Titel.</numerusform>
            <numerusform>{count} Paper haben hier keine Abstracts: In den Daten der Seite fehlen sie, und ihre Karten haben nur Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>one paper</source>
        <translation>ein Paper</translation>
    </message>
    <message>
        <source>The data of the page is broken</source>
        <translation>Die Daten der Seite sind fehlerhaft</translation>
    </message>
    <message>
        <source>{why}: {which} was left out.</source>
        <translation>{why}: {which} wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The page ends at “{title}”, which was left out.</source>
        <translation>Die Seite endet bei „{title}“; dieses Paper wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The page holds no paper that can be read.</source>
        <translation>Die Seite enthält kein lesbares Paper.</translation>
    </message>
    <message>
        <source>Hugging Face Daily Papers, JSON</source>
        <translation>Hugging Face Daily Papers, JSON</translation>
    </message>
    <message>
        <source>Daily Papers page, copied as Markdown</source>
        <translation>Daily-Papers-Seite, als Markdown kopiert</translation>
    </message>
    <message>
        <source>Daily Papers page, copied as text</source>
        <translation>Daily-Papers-Seite, als Text kopiert</translation>
    </message>
    <message>
        <source>{reason}: “{text}”</source>
        <translation>{reason}: „{text}“</translation>
    </message>
    <message>
        <source>There is no abstract to “{title}”.</source>
        <translation>Zu „{title}“ gibt es kein Abstract.</translation>
    </message>
    <message>
        <source>The text ends before the date of “{title}”; what is there was kept.</source>
        <translation>Der Text endet vor dem Datum von „{title}“; was da ist, wurde behalten.</translation>
    </message>
    <message>
        <source>The text ends after the title of “{title}”; what is there was kept.</source>
        <translation>Der Text endet nach dem Titel von „{title}“; was da ist, wurde behalten.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the abstract of “{title}”; what is there was kept.</source>
        <translation>Der Text endet mitten im Abstract von „{title}“; was da ist, wurde behalten.</translation>
    </message>
    <message>
        <source>Hugging Face papers as a newsletter (HTML)</source>
        <translation>Hugging-Face-Newsletter mit Papern (HTML)</translation>
    </message>
    <message>
        <source>The page ends early; what follows “{title}” was left out.</source>
        <translation>Die Seite endet zu früh; was auf „{title}“ folgt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The page ends early; it was left out.</source>
        <translation>Die Seite endet zu früh und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This line was not understood</source>
        <translation>Diese Zeile wurde nicht erkannt</translation>
    </message>
    <message>
        <source>There is no title to this abstract</source>
        <translation>Zu diesem Abstract gibt es keinen Titel</translation>
    </message>
    <message>
        <source>This was said before in another way</source>
        <translation>Das stand vorher schon anders da</translation>
    </message>
    <message>
        <source>A date was expected here</source>
        <translation>Hier wurde ein Datum erwartet</translation>
    </message>
    <message>
        <source>This may be the abstract of another paper</source>
        <translation>Das ist vielleicht das Abstract eines anderen Papers</translation>
    </message>
    <message>
        <source>web page with links to papers</source>
        <translation>Webseite mit Links zu Papern</translation>
    </message>
    <message>
        <source>The link to {address} says no title and was left out.</source>
        <translation>Der Link zu {address} nennt keinen Titel und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{more} more links to papers say no title and were left out.</source>
        <translation>{more} weitere Links zu Papern nennen keinen Titel und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{many} left out: they lead to no paper that Carrel knows.</source>
        <translation>{many} ausgelassen: Sie führen zu keinem Paper, das Carrel erkennt.</translation>
    </message>
    <message>
        <source>The page ends early; what followed is missing.</source>
        <translation>Die Seite endet zu früh; was folgte, fehlt.</translation>
    </message>
    <message>
        <source>web page of one paper, saved as HTML</source>
        <translation>Webseite eines Papers, als HTML gespeichert</translation>
    </message>
    <message>
        <source>The page names no title.</source>
        <translation>Die Seite nennt keinen Titel.</translation>
    </message>
    <message>
        <source>JSON or JSON Lines of papers</source>
        <translation>JSON oder JSON Lines mit Papern</translation>
    </message>
    <message>
        <source>they do not tell of a paper, or have no title.</source>
        <translation>sie beschreiben kein Paper oder haben keinen Titel.</translation>
    </message>
    <message>
        <source>a text or number where a paper was looked for.</source>
        <translation>Text oder Zahl, wo ein Paper erwartet wurde.</translation>
    </message>
    <message>
        <source>The list is empty: this digest holds no papers.</source>
        <translation>Die Liste ist leer: Dieser Digest enthält keine Paper.</translation>
    </message>
    <message>
        <source>No papers were found: no object in this text has a title and what else papers have.</source>
        <translation>Keine Paper gefunden: Kein Objekt in diesem Text hat einen Titel und was Paper sonst haben.</translation>
    </message>
    <message>
        <source>The text ends in it; what followed is missing.</source>
        <translation>Der Text endet darin; was folgte, fehlt.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Es ist kein JSON.</translation>
    </message>
    <message>
        <source>It is too long, or too deep, to be a paper.</source>
        <translation>Für ein Paper ist es zu lang oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Not known, and left out: the fields {names}.</source>
        <translation>Unbekannt und ausgelassen: die Felder {names}.</translation>
    </message>
    <message>
        <source>A part of the text was left out. {why}</source>
        <translation>Ein Teil des Textes wurde ausgelassen. {why}</translation>
    </message>
    <message>
        <source>1 value was left out: {why}</source>
        <translation>1 Wert wurde ausgelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} values were left out: {why}</source>
        <translation>
            <numerusform>{count} Wert wurde ausgelassen: {why}</numerusform>
            <numerusform>{count} Werte wurden ausgelassen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and left out: the fields {names} and {rest} more.</source>
        <translation>Unbekannt und ausgelassen: die Felder {names} und {rest} weitere.</translation>
    </message>
    <message>
        <source>The record of “{title}” was left out. {why}</source>
        <translation>Der Datensatz „{title}“ wurde ausgelassen. {why}</translation>
    </message>
    <message>
        <source>1 more part was left out likewise.</source>
        <translation>1 weiterer Teil wurde ebenso ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more parts were left out likewise.</source>
        <translation>
            <numerusform>{count} weiterer Teil wurde ebenso ausgelassen.</numerusform>
            <numerusform>{count} weitere Teile wurden ebenso ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text ends early: a bracket is not closed.</source>
        <translation>Der Text endet zu früh: Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text is not quite JSON; it was read as it is meant. Please look at it.</source>
        <translation>Der Text ist nicht ganz JSON; er wurde gelesen, wie er gemeint ist. Bitte sehen Sie ihn durch.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Try again.</source>
        <translation>„{name}“ ließ sich nicht lesen: {reason}. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>JSON of papers inside another text</source>
        <translation>JSON mit Papern in einem anderen Text</translation>
    </message>
    <message>
        <source>There is no JSON in this text.</source>
        <translation>In diesem Text ist kein JSON.</translation>
    </message>
    <message>
        <source>mail with a digest, or a file of mails</source>
        <translation>E-Mail mit einem Digest oder Datei mit E-Mails</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>1 mail tells of no paper that Carrel knows: {mails}.</source>
        <translation>1 E-Mail nennt kein Paper, das Carrel erkennt: {mails}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} mails tell of no paper that Carrel knows: {mails}.</source>
        <translation>
            <numerusform>{count} E-Mail nennt kein Paper, das Carrel erkennt: {mails}.</numerusform>
            <numerusform>{count} E-Mails nennen kein Paper, das Carrel erkennt: {mails}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail ends early; what followed is missing.</source>
        <translation>Die E-Mail endet zu früh; was folgte, fehlt.</translation>
    </message>
    <message>
        <source>mails in the JSON of Gmail&apos;s API</source>
        <translation>E-Mails im JSON der Gmail-API</translation>
    </message>
    <message>
        <source>The text ends inside a mail, or is broken there: the mail “{subject}” was left out.</source>
        <translation>Der Text endet in einer E-Mail oder ist dort fehlerhaft: Die E-Mail „{subject}“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The text ends inside a mail, or is broken there: the mail was left out.</source>
        <translation>Der Text endet in einer E-Mail oder ist dort fehlerhaft: Die E-Mail wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>„{name}“ ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>text with addresses of papers</source>
        <translation>Text mit Adressen von Papern</translation>
    </message>
    <message>
        <source>No title stands before {address}; it was left out.</source>
        <translation>Vor {address} steht kein Titel; die Adresse wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Markdown list of papers</source>
        <translation>Markdown-Liste mit Papern</translation>
    </message>
    <message>
        <source>The text ends within the abstract of “{title}”; the rest is lost.</source>
        <translation>Der Text endet im Abstract von „{title}“; der Rest ist verloren.</translation>
    </message>
    <message>
        <source>There is no title to the link to {address}.</source>
        <translation>Der Link zu {address} hat keinen Titel.</translation>
    </message>
    <message>
        <source>references of several kinds in one text</source>
        <translation>Literaturangaben mehrerer Arten in einem Text</translation>
    </message>
    <message>
        <source>MEDLINE or PubMed references (.nbib)</source>
        <translation>MEDLINE- oder PubMed-Literaturangaben (.nbib)</translation>
    </message>
    <message>
        <source>OAI-PMH answer</source>
        <translation>OAI-PMH-Antwort</translation>
    </message>
    <message>
        <source>The service answered with an error: {error}</source>
        <translation>Der Dienst antwortete mit einem Fehler: {error}</translation>
    </message>
    <message>
        <source>marked as deleted.</source>
        <translation>als gelöscht gekennzeichnet.</translation>
    </message>
    <message>
        <source>OPML list of feeds</source>
        <translation>OPML-Liste von Feeds</translation>
    </message>
    <message>
        <source>This list names 1 feed.</source>
        <translation>Diese Liste nennt 1 Feed.</translation>
    </message>
    <message numerus="yes">
        <source>This list names {count} feeds.</source>
        <translation>
            <numerusform>Diese Liste nennt {count} Feed.</numerusform>
            <numerusform>Diese Liste nennt {count} Feeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the feed that you want and import that.</source>
        <translation>Speichern Sie den gewünschten Feed und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>This list names 1 feed and no papers.</source>
        <translation>Diese Liste nennt 1 Feed und keine Paper.</translation>
    </message>
    <message numerus="yes">
        <source>This list names {count} feeds and no papers.</source>
        <translation>
            <numerusform>Diese Liste nennt {count} Feed und keine Paper.</numerusform>
            <numerusform>Diese Liste nennt {count} Feeds und keine Paper.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list names no papers.</source>
        <translation>Diese Liste nennt keine Paper.</translation>
    </message>
    <message>
        <source>Ovid citations as text</source>
        <translation>Ovid-Literaturangaben als Text</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, which no collection of digests does. Unpack it and choose the files that you mean.</source>
        <translation>„{name}“ wird entpackt größer als {most} MB, was keine Sammlung von Digests ist. Entpacken Sie es und wählen Sie die gemeinten Dateien.</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: it is damaged or cut off. Get it once more.</source>
        <translation>„{name}“ lässt sich nicht entpacken: Es ist beschädigt oder abgeschnitten. Beschaffen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are no files in “{name}”. Choose one that holds digests.</source>
        <translation>In „{name}“ sind keine Dateien. Wählen Sie etwas mit Digests darin.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files. Choose a folder with fewer of them.</source>
        <translation>„{name}“ enthält mehr als {most} Dateien. Wählen Sie einen Ordner mit weniger.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the files.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Entpacken Sie es und wählen Sie die Dateien.</translation>
    </message>
    <message>
        <source>PubMed abstracts as text</source>
        <translation>PubMed-Abstracts als Text</translation>
    </message>
    <message>
        <source>PubMed summaries as text</source>
        <translation>PubMed-Kurzangaben als Text</translation>
    </message>
    <message>
        <source>The text ends inside this record; the end of it was left out.</source>
        <translation>Der Text endet in diesem Datensatz; sein Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is no summary of PubMed, and was left out.</source>
        <translation>Das ist keine Kurzangabe von PubMed und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is no record of PubMed, and was left out.</source>
        <translation>Das ist kein Datensatz von PubMed und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>PubMed XML</source>
        <translation>PubMed-XML</translation>
    </message>
    <message>
        <source>links saved in Pocket, Instapaper, Readwise or Raindrop (CSV)</source>
        <translation>Links aus Pocket, Instapaper, Readwise oder Raindrop (CSV)</translation>
    </message>
    <message>
        <source>These are highlights of books and pages without their addresses: no paper is named.</source>
        <translation>Das sind Markierungen aus Büchern und Seiten ohne deren Adressen: Kein Paper ist genannt.</translation>
    </message>
    <message>
        <source>1 row was left out: there is no address.</source>
        <translation>1 Zeile wurde ausgelassen: Es fehlt die Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were left out: there is no address.</source>
        <translation>
            <numerusform>{count} Zeile wurde ausgelassen: Es fehlt die Adresse.</numerusform>
            <numerusform>{count} Zeilen wurden ausgelassen: Es fehlt die Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text ends early: what followed is missing.</source>
        <translation>Der Text endet zu früh: Was folgte, fehlt.</translation>
    </message>
    <message>
        <source>A part of the text is not JSON and was left out.</source>
        <translation>Ein Teil des Textes ist kein JSON und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A part of the text is too long, or too deep, to be read.</source>
        <translation>Ein Teil des Textes ist zu lang oder zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>saved links or bookmarks (JSON)</source>
        <translation>gespeicherte Links oder Lesezeichen (JSON)</translation>
    </message>
    <message>
        <source>EndNote or Refer references (.enw)</source>
        <translation>EndNote- oder Refer-Literaturangaben (.enw)</translation>
    </message>
    <message>
        <source>RefWorks references</source>
        <translation>RefWorks-Literaturangaben</translation>
    </message>
    <message>
        <source>one paper between rules</source>
        <translation>ein Paper zwischen Trennlinien</translation>
    </message>
    <message>
        <source>one paper per heading</source>
        <translation>ein Paper je Überschrift</translation>
    </message>
    <message>
        <source>one paper per number</source>
        <translation>ein Paper je Nummer</translation>
    </message>
    <message>
        <source>Carrel knows no format “{name}”. Choose one of: {names}.</source>
        <translation>Carrel kennt kein Format „{name}“. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>“{name}” does not look like a digest that Carrel reads: {some_labels}. Choose another file, or copy the whole page again and save it as text. Any text can also be read as one paper per block (--format blocks).</source>
        <translation>„{name}“ sieht nicht aus wie ein Digest, den Carrel liest: {some_labels}. Wählen Sie eine andere Datei, oder kopieren Sie die ganze Seite noch einmal und speichern Sie sie als Text. Jeder Text lässt sich auch mit einem Paper je Absatz lesen (--format blocks).</translation>
    </message>
    <message>
        <source>RePEc NEP report</source>
        <translation>RePEc-NEP-Bericht</translation>
    </message>
    <message>
        <source>The text ends inside the abstract of “{title}”, which is left out.</source>
        <translation>Der Text endet im Abstract von „{title}“, das ausgelassen ist.</translation>
    </message>
    <message>
        <source>The text ends inside “{title}”, which is left out.</source>
        <translation>Der Text endet in „{title}“; dieses Paper ist ausgelassen.</translation>
    </message>
    <message>
        <source>No paper of a report was found.</source>
        <translation>Kein Paper eines Berichts gefunden.</translation>
    </message>
    <message>
        <source>A paper without a title was left out.</source>
        <translation>Ein Paper ohne Titel wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A line of “{title}” was not understood.</source>
        <translation>Eine Zeile von „{title}“ wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>RIS-Literaturangaben</translation>
    </message>
    <message>
        <source>RSS feed of papers</source>
        <translation>RSS-Feed mit Papern</translation>
    </message>
    <message>
        <source>they lead to no paper that Carrel knows.</source>
        <translation>sie führen zu keinem Paper, das Carrel erkennt.</translation>
    </message>
    <message>
        <source>they lead to papers, but say no title.</source>
        <translation>sie führen zu Papern, nennen aber keinen Titel.</translation>
    </message>
    <message>
        <source>1 link was left out: {why}</source>
        <translation>1 Link wurde ausgelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} links were left out: {why}</source>
        <translation>
            <numerusform>{count} Link wurde ausgelassen: {why}</numerusform>
            <numerusform>{count} Links wurden ausgelassen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more link to a paper says no title and was left out.</source>
        <translation>1 weiterer Link zu einem Paper nennt keinen Titel und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more links to papers say no title and were left out.</source>
        <translation>
            <numerusform>{count} weiterer Link zu einem Paper nennt keinen Titel und wurde ausgelassen.</numerusform>
            <numerusform>{count} weitere Links zu Papern nennen keinen Titel und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google Scholar alert</source>
        <translation>Google-Scholar-Benachrichtigung</translation>
    </message>
    <message>
        <source>The text ends at “{title}”, which was left out.</source>
        <translation>Der Text endet bei „{title}“; dieses Paper wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The text ends at the authors of “{title}”, which were left out.</source>
        <translation>Der Text endet bei den Autoren von „{title}“; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name and the folder.</source>
        <translation>Eine Datei „{name}“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Allow yourself to read it, or copy it elsewhere.</source>
        <translation>„{name}“ darf nicht gelesen werden. Erteilen Sie sich das Leserecht oder kopieren Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that cannot be looked into. Allow yourself to read it.</source>
        <translation>Der Ordner „{name}“ lässt sich nicht einsehen. Erteilen Sie sich das Leserecht.</translation>
    </message>
    <message>
        <source>Some characters could not be read and show as {sign}, first in line {line}.</source>
        <translation>Einige Zeichen ließen sich nicht lesen und erscheinen als {sign}, zuerst in Zeile {line}.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a file that holds a digest.</source>
        <translation>„{name}“ ist leer. Wählen Sie eine Datei mit einem Digest.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Save its content to a file and read that.</source>
        <translation>„{name}“ ist keine Datei. Speichern Sie den Inhalt in einer Datei und lesen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}. Choose a digest that was saved as text.</source>
        <translation>„{name}“ ist {kind}. Wählen Sie einen Digest, der als Text gespeichert wurde.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that Carrel reads. Split it and read the parts.</source>
        <translation>„{name}“ ist größer als {limit} MB; mehr liest Carrel nicht. Teilen Sie die Datei auf und lesen Sie die Teile.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Check it.</source>
        <translation>„{name}“ kann nicht der Name einer Datei sein. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The text ends before the end of this record; something of it may be missing.</source>
        <translation>Der Text endet vor dem Ende dieses Datensatzes; vielleicht fehlt etwas.</translation>
    </message>
    <message>
        <source>The text ends here, perhaps inside an abstract; please look at it.</source>
        <translation>Der Text endet hier, vielleicht in einem Abstract; bitte sehen Sie nach.</translation>
    </message>
    <message>
        <source>The text ends inside a title, which was left out.</source>
        <translation>Der Text endet in einem Titel, der ausgelassen wurde.</translation>
    </message>
    <message>
        <source>The text ends inside an abstract, which was left out.</source>
        <translation>Der Text endet in einem Abstract, das ausgelassen wurde.</translation>
    </message>
    <message>
        <source>1 record was left out: {why}</source>
        <translation>1 Datensatz wurde ausgelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} records were left out: {why}</source>
        <translation>
            <numerusform>{count} Datensatz wurde ausgelassen: {why}</numerusform>
            <numerusform>{count} Datensätze wurden ausgelassen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is outside of the records and was left out.</source>
        <translation>1 Zeile steht außerhalb der Datensätze und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are outside of the records and were left out.</source>
        <translation>
            <numerusform>{count} Zeile steht außerhalb der Datensätze und wurde ausgelassen.</numerusform>
            <numerusform>{count} Zeilen stehen außerhalb der Datensätze und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “{tag}” (it stands here once) is not known and was left out.</source>
        <translation>Das Feldkürzel „{tag}“ (hier einmal) ist unbekannt und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The tag “{tag}” (it stands here {count} times) is not known and was left out.</source>
        <translation>
            <numerusform>Das Feldkürzel „{tag}“ (hier {count}-mal) ist unbekannt und wurde ausgelassen.</numerusform>
            <numerusform>Das Feldkürzel „{tag}“ (hier {count}-mal) ist unbekannt und wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web of Science references</source>
        <translation>Web-of-Science-Literaturangaben</translation>
    </message>
    <message>
        <source>This is outside of the data, or the data is broken here.</source>
        <translation>Das liegt außerhalb der Daten, oder die Daten sind hier fehlerhaft.</translation>
    </message>
    <message>
        <source>The record of “{name}” was left out. {why}</source>
        <translation>Der Datensatz „{name}“ wurde ausgelassen. {why}</translation>
    </message>
    <message>
        <source>It is broken.</source>
        <translation>Er ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>Er hat kein Ende.</translation>
    </message>
    <message>
        <source>The record was left out. {why}</source>
        <translation>Der Datensatz wurde ausgelassen. {why}</translation>
    </message>
    <message>
        <source>Signs that may not stand in XML were read as they are meant; please look at it.</source>
        <translation>Zeichen, die in XML nicht stehen dürfen, wurden gelesen, wie sie gemeint sind; bitte sehen Sie es durch.</translation>
    </message>
    <message>
        <source>The text ends early: “{name}” has no end. What followed is missing.</source>
        <translation>Der Text endet zu früh: „{name}“ hat kein Ende. Was folgte, fehlt.</translation>
    </message>
    <message>
        <source>The element “{name}” (it stands here once) is not known and was left out.</source>
        <translation>Das Element „{name}“ (hier einmal) ist unbekannt und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The element “{name}” (it stands here {count} times) is not known and was left out.</source>
        <translation>
            <numerusform>Das Element „{name}“ (hier {count}-mal) ist unbekannt und wurde ausgelassen.</numerusform>
            <numerusform>Das Element „{name}“ (hier {count}-mal) ist unbekannt und wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero or Better BibTeX JSON</source>
        <translation>JSON von Zotero oder Better BibTeX</translation>
    </message>
    <message>
        <source>notes and attachments are no papers.</source>
        <translation>Notizen und Anhänge sind keine Paper.</translation>
    </message>
    <message>
        <source>Zotero RDF</source>
        <translation>Zotero-RDF</translation>
    </message>
    <message>
        <source>they are attachments, not papers.</source>
        <translation>es sind Anhänge, keine Paper.</translation>
    </message>
    <message>
        <source>they are notes, not papers.</source>
        <translation>es sind Notizen, keine Paper.</translation>
    </message>
    <message>
        <source>No paper was found: this RDF is not about publications as Zotero&apos;s is.</source>
        <translation>Kein Paper gefunden: Dieses RDF handelt nicht von Veröffentlichungen wie das von Zotero.</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>Das Paper ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{target}” is a file. Give the name of a folder.</source>
        <translation>„{target}“ ist eine Datei. Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({reason}). Check the folder and the space on its disk, or choose another place.</source>
        <translation>„{target}“ ließ sich nicht schreiben ({reason}). Prüfen Sie den Ordner und den Platz auf dem Datenträger oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Carrel cannot export “{name}”. Choose one of: {names}.</source>
        <translation>Carrel kann „{name}“ nicht exportieren. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read ({why}).</source>
        <translation>Die Vorlage „{name}“ lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Give the name of a file in it.</source>
        <translation>„{target}“ ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>“{target}” is no file that can be replaced. Choose another name.</source>
        <translation>„{target}“ ist keine Datei, die sich ersetzen lässt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({reason}). Check the folder and the space on its disk, or choose another place. Nothing was replaced.</source>
        <translation>„{target}“ ließ sich nicht schreiben ({reason}). Prüfen Sie den Ordner und den Platz auf dem Datenträger oder wählen Sie einen anderen Ort. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>One of the two papers is no longer in the library.</source>
        <translation>Eines der beiden Paper ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty. Choose an empty one.</source>
        <translation>Der Ordner „{folder}“ ist nicht leer. Wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”: it would hold a file named {name}.</source>
        <translation>In „{folder}“ ist keine Bibliothek: Dort läge sonst eine Datei namens {name}.</translation>
    </message>
    <message>
        <source>There is a library in “{folder}” already. Open it, or choose an empty folder.</source>
        <translation>In „{folder}“ ist schon eine Bibliothek. Öffnen Sie sie oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. If it is on a drive, connect it.</source>
        <translation>Der Ordner „{folder}“ ist nicht da. Liegt er auf einem Laufwerk, schließen Sie es an.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be used ({reason}). Choose another one.</source>
        <translation>Der Ordner „{folder}“ ist nicht verwendbar ({reason}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{target}” is inside the library. Choose a folder elsewhere.</source>
        <translation>„{target}“ liegt in der Bibliothek. Wählen Sie einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>The library could not be copied to “{target}” ({reason}). It is still in “{source}”, and nothing was changed.</source>
        <translation>Die Bibliothek ließ sich nicht nach „{target}“ kopieren ({reason}). Sie liegt weiterhin in „{source}“, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no space left for temporary files in {folder}, where a large import keeps what it has read. Nothing was added: free some space and import again, or import less at a time.</source>
        <translation>In {folder}, wo ein großer Import Gelesenes ablegt, ist kein Platz mehr für temporäre Dateien. Nichts wurde hinzugefügt: Schaffen Sie Platz und importieren Sie noch einmal, oder weniger auf einmal.</translation>
    </message>
    <message>
        <source>The pages could not be set. Check the space on the disk, or choose another format.</source>
        <translation>Die Seiten ließen sich nicht setzen. Prüfen Sie den Platz auf dem Datenträger oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. “carrel backup list” tells which there are.</source>
        <translation>Eine Sicherung namens „{name}“ gibt es nicht. „carrel backup list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged ({found}). Nothing was changed: choose another backup.</source>
        <translation>Die Sicherung „{name}“ ist beschädigt ({found}). Nichts wurde geändert: Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup “{path}” went away while it was made. Try again.</source>
        <translation>Die Sicherung „{path}“ verschwand, während sie entstand. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{folder}”: {wanted} MB are needed. The library is as it was: free some space and try again.</source>
        <translation>In „{folder}“ ist kein Platz für eine Sicherung: {wanted} MB sind nötig. Die Bibliothek ist unverändert: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of backups “{folder}” cannot be used ({reason}). Check its permissions and that its disk is connected; the library is as it was.</source>
        <translation>Der Sicherungsordner „{folder}“ ist nicht verwendbar ({reason}). Prüfen Sie seine Zugriffsrechte und ob der Datenträger angeschlossen ist; die Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged ({found}), so no backup was made of it. Run “carrel repair”; earlier backups are as they were.</source>
        <translation>Die Bibliothek „{path}“ ist beschädigt ({found}); deshalb wurde sie nicht gesichert. Führen Sie „carrel repair“ aus; frühere Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged. Nothing was written to it: “carrel repair” saves what can be saved, and keeps the damaged file.</source>
        <translation>Die Bibliothek „{path}“ ist beschädigt. Nichts wurde in sie geschrieben: „carrel repair“ rettet, was zu retten ist, und bewahrt die beschädigte Datei auf.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds the library “{path}”. Nothing was changed: free some space and try again.</source>
        <translation>Auf dem Datenträger mit der Bibliothek „{path}“ ist kein Platz mehr. Nichts wurde geändert: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be written to. Check the permissions of the folder and of the files in it, or choose another library.</source>
        <translation>In die Bibliothek „{path}“ lässt sich nicht schreiben. Prüfen Sie die Zugriffsrechte des Ordners und der Dateien darin oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library “{path}” is in use by another program that does not let go of it. Close it, or wait a moment, and try again.</source>
        <translation>Ein anderes Programm hält die Bibliothek „{path}“ fest. Schließen Sie es oder warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be opened. Check that the folder exists and may be read and written, or choose another library.</source>
        <translation>Die Bibliothek „{path}“ lässt sich nicht öffnen. Prüfen Sie, ob der Ordner existiert und gelesen und beschrieben werden darf, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The file “{path}” is not a Carrel library. Choose another folder, or put a backup of the library in its place.</source>
        <translation>Die Datei „{path}“ ist keine Carrel-Bibliothek. Wählen Sie einen anderen Ordner oder setzen Sie eine Sicherung der Bibliothek an ihre Stelle.</translation>
    </message>
    <message>
        <source>The disk that holds the library “{path}” is full or reports an error. Nothing was changed: free some space, or check that the disk is connected and sound.</source>
        <translation>Der Datenträger mit der Bibliothek „{path}“ ist voll oder meldet einen Fehler. Nichts wurde geändert: Schaffen Sie Platz oder prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist.</translation>
    </message>
    <message>
        <source>The file “{path}” {what}. Nothing was written to it: put a backup in its place, or choose another library.</source>
        <translation>Die Datei „{path}“ {what}. Nichts wurde in sie geschrieben: Setzen Sie eine Sicherung an ihre Stelle oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of Carrel (format {version}; this version knows formats up to {newest}). Update Carrel to open it.</source>
        <translation>Die Bibliothek „{path}“ stammt von einer neueren Version von Carrel (Format {version}; diese Version kennt Formate bis {newest}). Aktualisieren Sie Carrel, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be opened ({reason}). Check the folder and its permissions, or choose another library.</source>
        <translation>Die Bibliothek „{path}“ lässt sich nicht öffnen ({reason}). Prüfen Sie den Ordner und seine Zugriffsrechte oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>Eine Bewertung ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a saved search “{new}” already.</source>
        <translation>Eine gespeicherte Suche „{new}“ gibt es schon.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>names of authors</source>
        <translation>Namen von Autoren</translation>
    </message>
    <message>
        <source>authors of papers</source>
        <translation>Autoren von Papern</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>decisions about papers</source>
        <translation>Entscheidungen über Paper</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags of papers</source>
        <translation>Schlagwörter von Papern</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>earlier versions of notes</source>
        <translation>frühere Fassungen von Notizen</translation>
    </message>
    <message>
        <source>names of digests</source>
        <translation>Namen von Digests</translation>
    </message>
    <message>
        <source>notes on where papers were seen</source>
        <translation>Angaben, wo Paper gesehen wurden</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>gespeicherte Suchen</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>originals of corrected papers</source>
        <translation>Originale korrigierter Paper</translation>
    </message>
    <message>
        <source>earlier titles of papers</source>
        <translation>frühere Titel von Papern</translation>
    </message>
    <message>
        <source>1 place of the file where {what} stood cannot be read</source>
        <translation>1 Stelle der Datei ist nicht lesbar ({what})</translation>
    </message>
    <message numerus="yes">
        <source>{count} places of the file where {what} stood cannot be read</source>
        <translation>
            <numerusform>{count} Stelle der Datei ist nicht lesbar ({what})</numerusform>
            <numerusform>{count} Stellen der Datei sind nicht lesbar ({what})</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands there now is as it was in the backup</source>
        <translation>Was jetzt dort steht, stammt aus der Sicherung</translation>
    </message>
    <message>
        <source>1 note is from its kept versions</source>
        <translation>1 Notiz stammt aus ihren aufbewahrten Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes are from their kept versions</source>
        <translation>
            <numerusform>{count} Notiz stammt aus ihren aufbewahrten Fassungen</numerusform>
            <numerusform>{count} Notizen stammen aus ihren aufbewahrten Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paper is lost, what you wrote and decided about it is kept at a paper that says so</source>
        <translation>1 Paper ist verloren; was Sie darüber geschrieben und entschieden haben, steht bei einem Paper, das dies sagt</translation>
    </message>
    <message numerus="yes">
        <source>{count} papers are lost, what you wrote and decided about them is kept at papers that say so</source>
        <translation>
            <numerusform>{count} Paper ist verloren; was Sie darüber geschrieben und entschieden haben, steht bei einem Paper, das dies sagt</numerusform>
            <numerusform>{count} Paper sind verloren; was Sie darüber geschrieben und entschieden haben, steht bei Papern, die dies sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paper is in the inbox, as it is not known what you decided</source>
        <translation>1 Paper liegt im Eingang, da nicht bekannt ist, was Sie entschieden haben</translation>
    </message>
    <message numerus="yes">
        <source>{count} papers are in the inbox, as it is not known what you decided</source>
        <translation>
            <numerusform>{count} Paper liegt im Eingang, da nicht bekannt ist, was Sie entschieden haben</numerusform>
            <numerusform>{count} Paper liegen im Eingang, da nicht bekannt ist, was Sie entschieden haben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag has lost its name, and is called “lost …”</source>
        <translation>1 Schlagwort hat seinen Namen verloren und heißt „lost …“</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags have lost their names, and are called “lost …”</source>
        <translation>
            <numerusform>{count} Schlagwort hat seinen Namen verloren und heißt „lost …“</numerusform>
            <numerusform>{count} Schlagwörter haben ihre Namen verloren und heißen „lost …“</numerusform>
        </translation>
    </message>
    <message>
        <source>the history begins anew: nothing before the repair can be undone</source>
        <translation>Der Verlauf beginnt neu: Nichts vor der Reparatur lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>{count} of the {what} have letters that cannot be read</source>
        <translation>{what}: {count} mit Zeichen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>{count} of the {what} made no sense</source>
        <translation>{what}: {count} ergaben keinen Sinn</translation>
    </message>
    <message>
        <source>{count} of the {what} belonged to what is lost</source>
        <translation>{what}: {count} gehörten zu Verlorenem</translation>
    </message>
    <message>
        <source>The library “{database}” is damaged ({found}), so it was not brought up to date. “carrel repair” saves what can be saved.</source>
        <translation>Die Bibliothek „{database}“ ist beschädigt ({found}) und wurde deshalb nicht aktualisiert. „carrel repair“ rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a template “{name}” already. Choose another name.</source>
        <translation>Eine Vorlage „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A template may have {most} characters at most.</source>
        <translation>Eine Vorlage darf höchstens {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>There is no paper with the number {paper}.</source>
        <translation>Ein Paper mit der Nummer {paper} gibt es nicht.</translation>
    </message>
    <message>
        <source>The library “{library}” could not be repaired ({problems}).</source>
        <translation>Die Bibliothek „{library}“ ließ sich nicht reparieren ({problems}).</translation>
    </message>
    <message>
        <source>Nothing could be saved from “{library}”. It is as it was: put a backup in its place, or import your digests into a new library.</source>
        <translation>Aus „{library}“ ließ sich nichts retten. Die Datei ist unverändert: Setzen Sie eine Sicherung an ihre Stelle oder importieren Sie Ihre Digests in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>The library “{library}” was written by a newer version of Carrel.</source>
        <translation>Die Bibliothek „{library}“ stammt von einer neueren Version von Carrel.</translation>
    </message>
    <message>
        <source>The library “{library}” cannot be repaired ({reason}). It is as it was: check the permissions of its folder and the space on its disk.</source>
        <translation>Die Bibliothek „{library}“ lässt sich nicht reparieren ({reason}). Sie ist unverändert: Prüfen Sie die Zugriffsrechte ihres Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The library “{library}” cannot be replaced ({reason}). It is as it was: check the permissions of its folder, and close other programs that use it.</source>
        <translation>Die Bibliothek „{library}“ lässt sich nicht ersetzen ({reason}). Sie ist unverändert: Prüfen Sie die Zugriffsrechte ihres Ordners und schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>The library “{library}” is in use by another program that does not let go of it. Nothing was changed: close it, and try again.</source>
        <translation>Ein anderes Programm hält die Bibliothek „{library}“ fest. Nichts wurde geändert: Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A rule needs a query: say which papers it is about.</source>
        <translation>Eine Regel braucht eine Suchanfrage: Welche Paper sind gemeint?</translation>
    </message>
    <message>
        <source>A rule needs something to do: a tag, a star or a state.</source>
        <translation>Eine Regel braucht etwas zu tun: Schlagwort, Stern oder Status.</translation>
    </message>
    <message>
        <source>New papers come into the inbox anyway: choose another state.</source>
        <translation>Neue Paper kommen ohnehin in den Eingang: Wählen Sie einen anderen Status.</translation>
    </message>
    <message>
        <source>There is no rule with the number {id}.</source>
        <translation>Eine Regel mit der Nummer {id} gibt es nicht.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Ein Schlagwort „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Searching or indexing keeps failing. Choose Tools → Rebuild search index, and start Carrel anew if that does not help. Your papers and notes are safe.</source>
        <translation>Die Suche oder der Suchindex scheitert immer wieder. Wählen Sie Extras → Suchindex neu aufbauen, und starten Sie Carrel neu, falls das nicht hilft. Ihre Paper und Notizen sind sicher.</translation>
    </message>
    <message>
        <source>There is no option “{name}” of this format. There are: {there}.</source>
        <translation>Dieses Format hat keine Option „{name}“. Es gibt: {there}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{name}” can be. Choose one of: {names}.</source>
        <translation>„{value}“ ist für „{name}“ nicht möglich. Möglich sind: {names}.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As it was at first</source>
        <translation>Auf den Ausgangswert</translation>
    </message>
    <message>
        <source>{name}: as it was at first</source>
        <translation>{name}: auf den Ausgangswert</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Hell, dunkel oder wie im System.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>How large the letters of page and notes are.</source>
        <translation>Wie groß die Schrift von Seite und Notizen ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What Carrel speaks, from its next start on.</source>
        <translation>Was Carrel spricht, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Buchstabentasten</translation>
    </message>
    <message>
        <source>Letters such as E for done act on papers while no text is being edited.</source>
        <translation>Buchstaben wie E für „Erledigt“ wirken auf Paper, solange kein Text bearbeitet wird.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Nach Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>The list goes on to the next undecided paper by itself.</source>
        <translation>Die Liste geht von selbst weiter zum nächsten offenen Paper.</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Suchen merken</translation>
    </message>
    <message>
        <source>Earlier searches come back with the arrow up. Off, they are forgotten.</source>
        <translation>Der Pfeil nach oben bringt frühere Suchen zurück. Ausgeschaltet werden sie vergessen.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Carrel looks there for new digests and tells you. Nothing is imported by itself.</source>
        <translation>Dort sieht Carrel nach neuen Digests und meldet sie. Nichts wird von selbst importiert.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>The colour of links, signs and what is selected.</source>
        <translation>Die Farbe von Links, Zeichen und Auswahl.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white or white on black, and outlines that are easy to see.</source>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz, mit deutlichen Umrissen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Größe aller Texte</translation>
    </message>
    <message>
        <source>How large all letters are, from the next start on.</source>
        <translation>Wie groß alle Buchstaben sind, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>110%</source>
        <translation>110&#xa0;%</translation>
    </message>
    <message>
        <source>125%</source>
        <translation>125&#xa0;%</translation>
    </message>
    <message>
        <source>150%</source>
        <translation>150&#xa0;%</translation>
    </message>
    <message>
        <source>175%</source>
        <translation>175&#xa0;%</translation>
    </message>
    <message>
        <source>200%</source>
        <translation>200&#xa0;%</translation>
    </message>
    <message>
        <source>250%</source>
        <translation>250&#xa0;%</translation>
    </message>
    <message>
        <source>300%</source>
        <translation>300&#xa0;%</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Three lines for each paper, or one.</source>
        <translation>Drei Zeilen für jedes Paper oder eine.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing fades or slides. Off, it is as the system says.</source>
        <translation>Nichts blendet oder gleitet. Ausgeschaltet gilt, was das System sagt.</translation>
    </message>
    <message>
        <source>Serif letters</source>
        <translation>Serifenschrift</translation>
    </message>
    <message>
        <source>Titles, abstracts and notes are set like a book. Off, like the window.</source>
        <translation>Titel, Abstracts und Notizen sind gesetzt wie ein Buch. Ausgeschaltet wie das Fenster.</translation>
    </message>
    <message>
        <source>When Carrel starts</source>
        <translation>Wenn Carrel startet</translation>
    </message>
    <message>
        <source>What the list shows first.</source>
        <translation>Was die Liste zuerst zeigt.</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Wo Sie waren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Paper</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No command or key like this.</source>
        <translation>Kein solcher Befehl, keine solche Taste.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Single letters act while no text is being typed.</source>
        <translation>Einzelne Buchstaben wirken, solange kein Text geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Andere Tasten wählen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Change this search…</source>
        <translation>Suche ändern…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>Sorts</name>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Erscheinen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Inbox first</source>
        <translation>Eingang zuerst</translation>
    </message>
    <message>
        <source>Skipped first</source>
        <translation>Übersprungene zuerst</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Früheste zuerst</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Starred first</source>
        <translation>Mit Stern zuerst</translation>
    </message>
    <message>
        <source>Starred last</source>
        <translation>Mit Stern zuletzt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Wie oft gesehen</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation>Eingangsdatum</translation>
    </message>
    <message>
        <source>Place in the digest</source>
        <translation>Platz im Digest</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Last to first</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>then {key}</source>
        <translation>dann {key}</translation>
    </message>
    <message>
        <source>grouped by {what}</source>
        <translation>gruppiert: {what}</translation>
    </message>
    <message>
        <source>{name}, {way}</source>
        <translation>{name} ({way})</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Earlier</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Go to the next line that was not understood</source>
        <translation>Zur nächsten nicht erkannten Zeile</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Show long lines whole</source>
        <translation>Lange Zeilen ganz zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation>Es gibt keinen Text zu zeigen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 line not understood</source>
        <translation>1 Zeile nicht erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <translation>
            <numerusform>%Ln Zeile nicht erkannt</numerusform>
            <numerusform>%Ln Zeilen nicht erkannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>How long the inbox has waited</source>
        <translation>Wie lange der Eingang wartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 decided</source>
        <translation>%1: %2 eingegangen, %3 entschieden</translation>
    </message>
    <message>
        <source>What came, and what was decided</source>
        <translation>Eingegangen und entschieden</translation>
    </message>
    <message>
        <source>What came, and what was decided, in stretches of %1</source>
        <translation>Eingegangen und entschieden, je %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1: %2 in the inbox</source>
        <translation>%1: %2 im Eingang</translation>
    </message>
    <message>
        <source>What is left, and when it would be done</source>
        <translation>Was übrig ist und wann es geschafft wäre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In the inbox when it ended</source>
        <translation>Am Ende im Eingang</translation>
    </message>
    <message>
        <source>Too early: there is but one day.</source>
        <translation>Zu früh: Es gibt erst einen Tag.</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>in diesem Tempo</translation>
    </message>
    <message>
        <source>empty on %1</source>
        <translation>leer am %1</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>weiter bis %1</translation>
    </message>
    <message>
        <source>Papers decided one by one, by day of the week</source>
        <translation>Einzeln entschiedene Paper nach Wochentag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Papers on average</source>
        <translation>Paper im Schnitt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Zu früh.</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3 in %4</source>
        <translation>%1: im Schnitt %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Which part was kept, by digest</source>
        <translation>Welcher Anteil behalten wurde, nach Digest</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Which part was kept, by tag</source>
        <translation>Welcher Anteil behalten wurde, nach Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Too little was decided to compare, %1 papers of one at least.</source>
        <translation>Für einen Vergleich wurde zu wenig entschieden; je Zeile braucht es mindestens %1 Paper.</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1–6 days</source>
        <translation>1–6 Tage</translation>
    </message>
    <message>
        <source>1–2 weeks</source>
        <translation>1–2 Wochen</translation>
    </message>
    <message>
        <source>2–4 weeks</source>
        <translation>2–4 Wochen</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1–3 Monate</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The inbox is empty: nothing is waiting.</source>
        <translation>Der Eingang ist leer: Nichts wartet.</translation>
    </message>
    <message>
        <source>%1 in the inbox, all of which came today.</source>
        <translation>%1 im Eingang, alles von heute.</translation>
    </message>
    <message>
        <source>%1 in the inbox: half of them have waited %2 or less, the oldest %3.</source>
        <translation>%1 im Eingang: Die Hälfte wartet %2 oder weniger, das älteste %3.</translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox grew by %4.</source>
        <translation>Seit %1: %2 eingegangen, %3 entschieden; der Eingang wuchs um %4.</translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox shrank by %4.</source>
        <translation>Seit %1: %2 eingegangen, %3 entschieden; der Eingang schrumpfte um %4.</translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox is as large as before.</source>
        <translation>Seit %1: %2 eingegangen, %3 entschieden; der Eingang ist so groß wie zuvor.</translation>
    </message>
    <message>
        <source>There is nothing to forecast: the inbox is empty.</source>
        <translation>Nichts vorherzusagen: Der Eingang ist leer.</translation>
    </message>
    <message>
        <source>It is too early for a forecast, which needs a week of whole days.</source>
        <translation>Für eine Prognose ist es zu früh; sie braucht eine Woche ganzer Tage.</translation>
    </message>
    <message>
        <source>Never empty at this pace, as few inboxes are: %1 papers a day came in the last %3, and %2 were decided one by one.</source>
        <translation>In diesem Tempo nie leer, wie wohl die meisten Eingänge: Im Schnitt der letzten %3 kamen %1 Paper am Tag, und %2 wurden einzeln entschieden.</translation>
    </message>
    <message>
        <source>Empty on %4 at this pace: %1 papers a day came in the last %3, and %2 were decided one by one.</source>
        <translation>In diesem Tempo leer am %4: Im Schnitt der letzten %3 kamen %1 Paper am Tag, und %2 wurden einzeln entschieden.</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>In dieser Zeit wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>%1 of %2 that were decided were kept.</source>
        <translation>%2 entschieden, davon %1 behalten.</translation>
    </message>
    <message>
        <source>%1 of %2 that were decided were kept: most of %3 (%4), least of %5 (%6).</source>
        <translation>%2 entschieden, davon %1 behalten: am meisten aus %3 (%4), am wenigsten aus %5 (%6).</translation>
    </message>
    <message>
        <source>Nothing that was decided in this time has a tag.</source>
        <translation>Nichts, was in dieser Zeit entschieden wurde, hat ein Schlagwort.</translation>
    </message>
    <message>
        <source>%1 of the papers with the tag %2 were kept.</source>
        <translation>Mit dem Schlagwort %2 wurden %1 der Paper behalten.</translation>
    </message>
    <message>
        <source>Kept most often with the tag %1 (%2), least often with %3 (%4).</source>
        <translation>Am häufigsten behalten mit dem Schlagwort %1 (%2), am seltensten mit %3 (%4).</translation>
    </message>
    <message>
        <source>Nothing was decided one by one in this time.</source>
        <translation>In dieser Zeit wurde nichts einzeln entschieden.</translation>
    </message>
    <message>
        <source>It takes a whole week to compare the days of the week.</source>
        <translation>Um Wochentage zu vergleichen, braucht es eine ganze Woche.</translation>
    </message>
    <message>
        <source>Each day of the week is like the others: %1 decided one by one.</source>
        <translation>Ein Wochentag ist wie der andere: %1 einzeln entschieden.</translation>
    </message>
    <message>
        <source>Most is decided on a %1 (%2 papers one by one on average), least on a %3 (%4).</source>
        <translation>Am meisten wird am %1 entschieden (im Schnitt %2 Paper einzeln), am wenigsten am %3 (%4).</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Reading statistics</source>
        <translation>Lesestatistik</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>What came, what was decided, what waits</source>
        <translation>Was einging, was entschieden wurde, was wartet</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Import a digest, and decide about some of its papers.</source>
        <translation>Importieren Sie einen Digest und entscheiden Sie über einige seiner Paper.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the list</source>
        <translation>Stelle in der Liste</translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation>Stand des Suchindex</translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation>Was „Rückgängig“ zurücknimmt</translation>
    </message>
    <message>
        <source>Changing papers</source>
        <translation>Paper werden geändert</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} von {count}</translation>
    </message>
    <message>
        <source>Indexing, {count} left…</source>
        <translation>Indizierung, noch {count}…</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>Index aktuell</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Also those that wait in &amp;Later</source>
        <translation>Auch die, die in „&amp;Später“ warten</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Nach „Erledigt“</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>&amp;Undecided papers that were not touched for</source>
        <translation>&amp;Offene Paper, unberührt seit</translation>
    </message>
    <message>
        <source>1 paper goes to done.</source>
        <translation>1 Paper kommt nach „Erledigt“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers go to done.</source>
        <translation>
            <numerusform>%Ln Paper kommt nach „Erledigt“.</numerusform>
            <numerusform>%Ln Paper kommen nach „Erledigt“.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is that old.</source>
        <translation>So alt ist kein Paper.</translation>
    </message>
    <message>
        <source>Starred papers stay where they are. It is one step, which can be undone.</source>
        <translation>Paper mit Stern bleiben. Es lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>TagBoxes</name>
    <message>
        <source>on all of these papers</source>
        <translation>bei allen diesen Papern</translation>
    </message>
    <message>
        <source>on some of these papers</source>
        <translation>bei einigen dieser Paper</translation>
    </message>
    <message>
        <source>on none of these papers</source>
        <translation>bei keinem dieser Paper</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag; Delete takes it away</source>
        <translation>Schlagwort; Entf nimmt es weg</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>Überall &amp;löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag 1 paper</source>
        <translation>1 Paper verschlagworten</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln papers</source>
        <translation>
            <numerusform>%Ln Paper verschlagworten</numerusform>
            <numerusform>%Ln Paper verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, nested with / if you like</source>
        <translation>Name, mit / auch verschachtelt</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>Vorhandene Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>On %1 of these papers</source>
        <translation>Bei %1 dieser Paper</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln papers</source>
        <translation>
            <numerusform>Bei %Ln Paper</numerusform>
            <numerusform>Bei %Ln Papern</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag like this yet: it will be made.</source>
        <translation>Dieses Schlagwort gibt es noch nicht; es wird angelegt.</translation>
    </message>
    <message>
        <source>You have no tags yet. Type the first one.</source>
        <translation>Sie haben noch keine Schlagwörter. Geben Sie das erste ein.</translation>
    </message>
</context>
<context>
    <name>TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TagNameDialog</name>
    <message>
        <source>Merge tag “%1” into</source>
        <translation>Schlagwort „%1“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Schlagwort „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Name, nested with / if you like</source>
        <translation>Name, mit / auch verschachtelt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>There is a tag “%1”: the two become one.</source>
        <translation>Das Schlagwort „%1“ gibt es schon: Aus beiden wird eines.</translation>
    </message>
    <message>
        <source>Tags nested below it go along.</source>
        <translation>Darunter verschachtelte Schlagwörter gehen mit.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Give the tag another name (F2)</source>
        <translation>Dem Schlagwort einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Make it one with another tag</source>
        <translation>Mit einem anderen Schlagwort vereinen</translation>
    </message>
    <message>
        <source>Mark the tag, and those below it, with a colour</source>
        <translation>Das Schlagwort und die darunter farbig kennzeichnen</translation>
    </message>
    <message>
        <source>Take it off all papers (Del); it can be undone</source>
        <translation>Von allen Papern nehmen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Put one on a paper with T; nest them with a slash, as in “rl/offline”.</source>
        <translation>Mit T vergeben Sie eines; ein Schrägstrich verschachtelt sie, wie in „rl/offline“.</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Begin new notes with it</source>
        <translation>Neue Notizen damit &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>Feld &amp;einfügen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Notizvorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Markdown with fields, such as {{title}}.</source>
        <translation>Markdown mit Feldern wie {{title}}.</translation>
    </message>
    <message>
        <source>Of all templates, one can be for new notes</source>
        <translation>Nur eine Vorlage kann für neue Notizen sein</translation>
    </message>
    <message>
        <source>Notes that were made with it stay; it can be undone</source>
        <translation>Damit angelegte Notizen bleiben; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>%1 (new notes)</source>
        <translation>%1 (neue Notizen)</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Eine Vorlage mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>This is too long for a template.</source>
        <translation>Das ist zu lang für eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>TidyCommands</name>
    <message>
        <source>Choose a digest in the sidebar first.</source>
        <translation>Wählen Sie zuerst in der Seitenleiste einen Digest.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Deleted 1 paper.</source>
        <translation>1 Paper gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln papers.</source>
        <translation>
            <numerusform>%Ln Paper gelöscht.</numerusform>
            <numerusform>%Ln Paper gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to move.</source>
        <translation>Es gab nichts zu verschieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>%1k</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>next, previous</source>
        <translation>vor, zurück</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>weiterlesen</translation>
    </message>
</context>
<context>
    <name>TriageStrip</name>
    <message>
        <source>Papers that are decided</source>
        <translation>Entschiedene Paper</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Wie weit Sie sind</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Tasten ein-/ausblenden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave triage mode (Esc)</source>
        <translation>Sichtungsmodus verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Something went wrong inside Carrel. Your papers and notes are saved; you can go on. The details help to mend it.</source>
        <translation>In Carrel ist etwas schiefgegangen. Ihre Paper und Notizen sind gespeichert; Sie können weiterarbeiten. Die Details helfen, den Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>“{link}” is no link to a paper.</source>
        <translation>„{link}“ ist kein Link zu einem Paper.</translation>
    </message>
    <message>
        <source>The paper of this link is not in this library.</source>
        <translation>Das Paper zu diesem Link ist nicht in dieser Bibliothek.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Carrel looks there for digests that come from now on, such as downloads, and tells you. Nothing is imported before you have seen what is in it.</source>
        <translation>Carrel sieht dort nach Digests, die von jetzt an hinzukommen, etwa Downloads, und meldet sie. Nichts wird importiert, bevor Sie gesehen haben, was darin steht.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>1 new digest waits.</source>
        <translation>1 neuer Digest wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new digests wait.</source>
        <translation>
            <numerusform>%Ln neuer Digest wartet.</numerusform>
            <numerusform>%Ln neue Digests warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Ordner zum Überwachen wählen</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>1 new digest in %1</source>
        <translation>1 neuer Digest in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new digests in %1</source>
        <translation>
            <numerusform>%Ln neuer Digest in %1</numerusform>
            <numerusform>%Ln neue Digests in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>From year</source>
        <translation>Ab Jahr</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Bis Jahr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>_Hairline</name>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter folds the pane</source>
        <translation>Pfeiltasten verschieben sie, Eingabe klappt den Bereich ein</translation>
    </message>
</context>
</TS>
