<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop reading list for research-paper digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move this library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation &amp;in style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to S&amp;tarred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to papers with &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide &amp;sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide n&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and &amp;group list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn order round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter &amp;keys on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;riage mode: list and page alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eading mode: the page alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll, then next &amp;undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a decision, or sta&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore from bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with all abo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this di&amp;gest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep what lies about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note te&amp;mplates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search&amp;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a rule of this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of an a&amp;uthor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next hit on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember searches, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &amp;statistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules on arrival…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild search &amp;index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet of shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Carrel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalBar</name>
    <message>
        <source>Apply &amp;rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new papers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rules on arrival act on the papers that are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New papers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2410.12345, 10.1000/182 or https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;arXiv id, DOI or web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an arXiv id nor a DOI nor a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can also be pasted on a paper in the list, or dropped there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorCommands</name>
    <message>
        <source>Papers of an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note vanishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note becomes what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes become what they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper vanishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper is decided as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers are decided as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper loses tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers lose tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 saved search vanishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved searches vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper gets tags back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers get tags back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 saved search comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved searches come back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup of the library as it is now, and check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be otherwise, and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made every day on which something changed, while Carrel is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox is empty. Enjoy the quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press L on a paper to come back to it another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press R on a paper that you have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press E on a paper when you are through with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press D on a paper that is not for you. It stays findable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a paper that stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N on a paper and write down what it tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers show here on the day that they come, and the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paper that you had is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted papers wait here, and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to your reading desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a digest of papers: a file, or a page or mail that you have copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a digest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers of this digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the bin, or their import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers of this author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper carries this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press T on a paper to give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched {place} for {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest papers are still being indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper matches “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper at all answers to {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {part}: {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin: {papers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of this chart below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart as a picture, or its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigestDate</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Merge, keep &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, keep &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two papers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right paper into the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the left paper into the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both papers, and do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this pair for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of their ids agree, others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the same title; the rest does not settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their titles are nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One title is the other without its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have one abstract, and titles as in a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have one abstract under two titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that look like one, but not for sure, are shown here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditSearchDialog</name>
    <message>
        <source>Change search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a search of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>Delete 1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, tags and the history of these papers go with them. Everything else in Carrel can be undone; this cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text of the whole export on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the first papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a file “%1” in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file; without one an example is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPlace</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a digest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers with notes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last export ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place. The library before it is a backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added 1 paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln papers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been seen before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 may be a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be duplicates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: every paper was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported 1 paper to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln papers to {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted there and stay so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been changed on both sides: look for “conflict”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Undo the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it looks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest does not say its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year guessed: the digest does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gain something</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: news of papers you do not have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %Ln: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with your library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a state, a tag, the starred papers or the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single &amp;letters: E is done, L later, N writes a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;menus and keys with Ctrl or Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample and look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import digests that I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither, for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your papers and notes stay in one folder on this computer. Carrel never opens a network connection. The folder can be moved at any time: File → Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to use the keyboard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters act while no text is being edited. F1 shows all keys, and the preferences (Ctrl+,) change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you bring in is shown before it is written, and can be undone. Later, press Ctrl+I, drop a file on the window, or paste a copied page with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandCommands</name>
    <message>
        <source>%1 is that of another paper: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached %1 to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import, decision, tag and note stands here, to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does 1 step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Does %Ln steps again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Takes 1 step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln steps back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update 1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: you have %1 of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing only notes that they stood here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in 1 paper that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 may be a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import: no paper is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import: there is no new paper in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import: the file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import: none of the files could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, may be a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before, your corrections stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider: arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers show here once it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper in it that could be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose digest files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop digest files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in them before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for papers that you have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to your library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1 is needed by lists and dialogs themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins %2 of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on from %2 of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for “%3” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the menu “%2” elsewhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While text is typed, %1 goes on editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts while no text is typed, as all bare keys do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emacs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of keys to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all commands the keys of the set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strokes, such as G and I, may be one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} of “{one}” and {other_key} of “{other}” are in each other&apos;s way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stands for “{one}” and for “{other}”: it does neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command the keys of the set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Choose an empty folder for the new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder to move this library to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTrouble</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Papers to link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Sort by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Compact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marked} of {count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by: {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSpeech</name>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in %n digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dropped text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>No page has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in “{new}” now; each byte was compared. What was in “{old}” is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” could not be moved to the trash. It is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Move library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is copied to “{folder}” and compared with the copy. Until that is done, it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Note templates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. Markdown works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and see the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is too long for a preview, so it is shown as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is nested too deep for a preview; shown as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview of this note takes too long; shown as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this note; it is shown as typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteVersions</name>
    <message>
        <source>Versions of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: added (%1). Struck out: removed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paper, and what you write about it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note was changed elsewhere too. Yours stays; the other is a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select the papers of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of settings was damaged: all of them are as at first. It is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Linked from 1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from {n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied 1 paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFind</name>
    <message>
        <source>Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message numerus="yes">
        <source>%Ln papers selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done to all of them, in one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 author</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln authors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the papers of this author</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 upvote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln upvotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The digest gave no year; this is the one that fits its other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the papers of this digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digest without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added this paper by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what digests say, and restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no abstract yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest gave no abstract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a place, a tag, a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Select on the page what you want to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be opened: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a note that an interruption had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln notes that an interruption had left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln citations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperControls</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this paper stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Add paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title is needed. What you leave empty, later digests may fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here stays, whatever later digests say. What they say is kept below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is here already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper may be here already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what digests say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024, 2024-10, 2024-10-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ar&amp;Xiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2410.12345</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO&amp;I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.1000/182</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (year guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write 2024, 2024-10 or 2024-10-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an arXiv id. They look like 2410.12345 or hep-th/9901001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a DOI. They begin with 10. and a number, as in 10.1000/182.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line has to be one web address, with https:// at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papers of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>123 authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pixels</name>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Something went wrong in Carrel itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No setting like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings as they were before the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of settings ({file}) was damaged, so all of them are as at first. What was in it is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsPopup</name>
    <message>
        <source>Why this paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the search stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search also asks for: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The library is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repair reads what can be read, takes the rest from the newest backup if there is one, and tells what is lost. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers: %1, notes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 entries are from the backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was damaged, and what could not be saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the library of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library as it is now is kept as a backup first, so that you can come back to it in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked, and compared with the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers, notes and decisions are the same as in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Give them a &amp;star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the search box: title:survey OR tag:rl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one it is called by its query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new papers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New papers &amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at the papers that an import adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is done: a tag, a star or a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your library it finds %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>no rule applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They act on papers that an import adds, and show in its preview. Of two that move a paper, the upper one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another rule (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the rule (Del); it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it come before the one above (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it come after the one below (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule tags, stars or moves new papers that a search finds, as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message>
        <source>After a decision the list goes on to the next undecided paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a decision the list stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Finds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a search of this name already; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers}, as far as they are indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or  tag:rl -survey after:2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>Filters of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no hit on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches are not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the letters of page and notes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters such as E for done act on papers while no text is being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list goes on to the next undecided paper by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches come back with the arrow up. Off, they are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel looks there for new digests and tells you. Nothing is imported by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of links, signs and what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines for each paper, or one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades or slides. Off, it is as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, abstracts and notes are set like a book. Off, like the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Carrel starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command or key like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act while no text is being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sorts</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouped by {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next line that was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show long lines whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>How long the inbox has waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 came, %3 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came, and what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came, and what was decided, in stretches of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left, and when it would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inbox when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early: there is but one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers decided one by one, by day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on average, %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part was kept, by digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part was kept, by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was decided to compare, %1 papers of one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–6 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox is empty: nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the inbox, all of which came today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the inbox: half of them have waited %2 or less, the oldest %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox grew by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox shrank by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 came and %3 were decided since %1: the inbox is as large as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to forecast: the inbox is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for a forecast, which needs a week of whole days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never empty at this pace, as few inboxes are: %1 papers a day came in the last %3, and %2 were decided one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty on %4 at this pace: %1 papers a day came in the last %3, and %2 were decided one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 that were decided were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 that were decided were kept: most of %3 (%4), least of %5 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was decided in this time has a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the papers with the tag %2 were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept most often with the tag %1 (%2), least often with %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided one by one in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a whole week to compare the days of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day of the week is like the others: %1 decided one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most is decided on a %1 (%2 papers one by one on average), least on a %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came, what was decided, what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a digest, and decide about some of its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing, {count} left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Also those that wait in &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undecided papers that were not touched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper goes to done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers go to done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is that old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred papers stay where they are. It is one step, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBoxes</name>
    <message>
        <source>on all of these papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on some of these papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on none of these papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag 1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name, nested with / if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 of these papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No tag like this yet: it will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no tags yet. Type the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagNameDialog</name>
    <message>
        <source>Merge tag “%1” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, nested with / if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “%1”: the two become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags nested below it go along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tag another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one with another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the tag, and those below it, with a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off all papers (Del); it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one on a paper with T; nest them with a slash, as in “rl/offline”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Begin new notes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown with fields, such as {{title}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all templates, one can be for new notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that were made with it stay; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TidyCommands</name>
    <message>
        <source>Choose a digest in the sidebar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted 1 paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln papers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>%1k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageStrip</name>
    <message>
        <source>Papers that are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave triage mode (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Something went wrong inside Carrel. Your papers and notes are saved; you can go on. The details help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>“{link}” is no link to a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of this link is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel looks there for digests that come from now on, such as downloads, and tells you. Nothing is imported before you have seen what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new digest waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new digests wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>1 new digest in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new digests in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>From year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hairline</name>
    <message>
        <source>Divider: arrow keys move it, Enter folds the pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>“%1” beside the library is a copy that a synchronised folder left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
