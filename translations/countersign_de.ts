<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>This cannot be used as it is</source>
        <translation>So lässt sich das nicht verwenden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Something changed in between</source>
        <translation>Inzwischen hat sich etwas geändert</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The project file has a problem</source>
        <translation>Mit der Projektdatei stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Somebody else has the project open</source>
        <translation>Das Projekt ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>This version cannot do that</source>
        <translation>Diese Version kann das nicht</translation>
    </message>
    <message>
        <source>The endpoint was not reached</source>
        <translation>Der Endpunkt wurde nicht erreicht</translation>
    </message>
    <message>
        <source>The endpoint refused the key</source>
        <translation>Der Endpunkt hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The endpoint&apos;s quota is used up</source>
        <translation>Das Kontingent am Endpunkt ist aufgebraucht</translation>
    </message>
    <message>
        <source>The endpoint asks to wait</source>
        <translation>Der Endpunkt bittet zu warten</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>The endpoint answered something else</source>
        <translation>Der Endpunkt hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Something is broken in Countersign</source>
        <translation>In Countersign ist etwas defekt</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Addresses the model</source>
        <translation>Spricht das Modell an</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Konfidenz</translation>
    </message>
    <message>
        <source>%1, %2, below the threshold of %3</source>
        <translation>%1, %2, unter der Schwelle von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of colours lacks %1.</source>
        <translation>In der Farbdatei fehlt %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>countersign::AdvancedForm</name>
    <message>
        <source>Network and model settings</source>
        <translation>Netz und Modell</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>the desktop&apos;s proxy</source>
        <translation>Proxy des Desktops</translation>
    </message>
    <message>
        <source>this proxy:</source>
        <translation>dieser Proxy:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File with further authorities to trust</source>
        <translation>Datei mit weiteren Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Authorities to trust</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>countersign::AnsweredList</name>
    <message>
        <source>Just answered</source>
        <translation>Gerade beantwortet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>countersign::AnswersJson</name>
    <message>
        <source>Stored answers in the project cannot be read: the file is damaged. Restore a backup copy.</source>
        <translation>Gespeicherte Antworten im Projekt sind nicht lesbar: Die Datei ist beschädigt. Stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
</context>
<context>
    <name>countersign::ApplicationWindow</name>
    <message>
        <source>Tickets to import</source>
        <translation>Tickets zum Importieren</translation>
    </message>
    <message>
        <source>Tickets (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tickets (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>Projekte (*.countersign)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The keys are shown on the review page, the steps on the start page.</source>
        <translation>Die Tasten stehen auf der Prüfseite, die Schritte auf der Startseite.</translation>
    </message>
</context>
<context>
    <name>countersign::BadRow</name>
    <message numerus="yes">
        <source>%n row(s) with a quote that is never closed</source>
        <translation>
            <numerusform>%Ln Zeile mit einem Anführungszeichen, das nie geschlossen wird</numerusform>
            <numerusform>%Ln Zeilen mit einem Anführungszeichen, das nie geschlossen wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with text after a closing quote</source>
        <translation>
            <numerusform>%Ln Zeile mit Text nach einem schließenden Anführungszeichen</numerusform>
            <numerusform>%Ln Zeilen mit Text nach einem schließenden Anführungszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header</source>
        <translation>
            <numerusform>%Ln Zeile mit weniger Zellen als die Kopfzeile</numerusform>
            <numerusform>%Ln Zeilen mit weniger Zellen als die Kopfzeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header</source>
        <translation>
            <numerusform>%Ln Zeile mit mehr Zellen als die Kopfzeile</numerusform>
            <numerusform>%Ln Zeilen mit mehr Zellen als die Kopfzeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are too large</source>
        <translation>
            <numerusform>%Ln zu große Zeile</numerusform>
            <numerusform>%Ln zu große Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with bytes that do not fit the encoding</source>
        <translation>
            <numerusform>%Ln Zeile mit Bytes, die nicht zur Kodierung passen</numerusform>
            <numerusform>%Ln Zeilen mit Bytes, die nicht zur Kodierung passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are not valid JSON</source>
        <translation>
            <numerusform>%Ln Datensatz, der kein gültiges JSON ist</numerusform>
            <numerusform>%Ln Datensätze, die kein gültiges JSON sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n JSON value(s) that are not objects</source>
        <translation>
            <numerusform>%Ln JSON-Wert, der kein Objekt ist</numerusform>
            <numerusform>%Ln JSON-Werte, die keine Objekte sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) nested too deeply</source>
        <translation>
            <numerusform>%Ln zu tief verschachtelter Datensatz</numerusform>
            <numerusform>%Ln zu tief verschachtelte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cut off before their end</source>
        <translation>
            <numerusform>%Ln vor dem Ende abgeschnittener Datensatz</numerusform>
            <numerusform>%Ln vor dem Ende abgeschnittene Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a member that stands twice</source>
        <translation>
            <numerusform>%n Datensatz mit einem doppelten Element</numerusform>
            <numerusform>%n Datensätze mit einem doppelten Element</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Banners</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open for reading only: nothing that you do here is kept. %1</source>
        <translation>Nur zum Lesen geöffnet: Was Sie hier tun, wird nicht gespeichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) may have been paid for: the program ended before their answers came.</source>
        <translation>
            <numerusform>%Ln Ticket wurde vielleicht schon bezahlt: Das Programm endete, bevor die Antwort kam.</numerusform>
            <numerusform>%Ln Tickets wurden vielleicht schon bezahlt: Das Programm endete, bevor die Antworten kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>An einer Kopie arbeiten …</translation>
    </message>
    <message>
        <source>Open the newest backup copy</source>
        <translation>Neueste Sicherungskopie öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>Projekte (*.countersign)</translation>
    </message>
</context>
<context>
    <name>countersign::BaselinePanel</name>
    <message>
        <source>Label now</source>
        <translation>Jetzt labeln</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>Offline-Basis</translation>
    </message>
    <message>
        <source>It counts words: those of the options and their descriptions at first, then those of the tickets that people decide. Nothing leaves this machine and nothing costs.</source>
        <translation>Sie zählt Wörter: zuerst die der Optionen und ihrer Beschreibungen, dann die der Tickets, die Menschen entscheiden. Nichts verlässt diesen Rechner, und nichts kostet.</translation>
    </message>
    <message>
        <source>It learns from every decision. Until a field has 50 of them, its suggestions all need a review; from then on its confidence is measured.</source>
        <translation>Sie lernt aus jeder Entscheidung. Bis ein Feld 50 davon hat, sind alle Vorschläge zu prüfen; danach ist ihre Konfidenz gemessen.</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translation>Bisher richtig</translation>
    </message>
    <message>
        <source>Progress of the offline baseline</source>
        <translation>Fortschritt der Offline-Basis</translation>
    </message>
    <message>
        <source>It has not labelled this project yet.</source>
        <translation>Sie hat dieses Projekt noch nicht gelabelt.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n decision(s).</source>
        <translation>
            <numerusform>Gelernt aus %Ln Entscheidung.</numerusform>
            <numerusform>Gelernt aus %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided a ticket yet, so nothing is measured.</source>
        <translation>Noch hat niemand ein Ticket entschieden; gemessen ist also nichts.</translation>
    </message>
    <message>
        <source>%1: right %2 of %3 times</source>
        <translation>%1: bei %2 von %3 richtig</translation>
    </message>
    <message>
        <source>%1: not yet measured</source>
        <translation>%1: noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 von %2 Tickets</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
</context>
<context>
    <name>countersign::BlindBlock</name>
    <message>
        <source>Your last blind ticket</source>
        <translation>Ihr letztes blindes Ticket</translation>
    </message>
    <message>
        <source>Blind ticket. Choose first, then see what the model said: so the measured error is honest.</source>
        <translation>Blindes Ticket. Erst wählen, dann sehen, was das Modell sagte: So bleibt der gemessene Fehler ehrlich.</translation>
    </message>
    <message>
        <source>Suggestions are hidden in this project. Choose an option of each field.</source>
        <translation>Vorschläge sind in diesem Projekt verborgen. Wählen Sie in jedem Feld eine Option.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>%1 and %2 are open</source>
        <translation>%1 und %2 sind offen</translation>
    </message>
</context>
<context>
    <name>countersign::BulkController</name>
    <message>
        <source>The labels are still being read. Try again in a moment.</source>
        <translation>Die Labels werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Suggestions are hidden, so they cannot be accepted unseen. Show them first.</source>
        <translation>Vorschläge sind verborgen und können deshalb nicht ungesehen angenommen werden. Lassen Sie sie zuerst anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were written before; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Ticket wurde vorher geschrieben; Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%Ln Tickets wurden vorher geschrieben; Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) accepted.</source>
        <translation>
            <numerusform>%Ln Ticket angenommen.</numerusform>
            <numerusform>%Ln Tickets angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set.</source>
        <translation>
            <numerusform>%Ln Ticket gesetzt.</numerusform>
            <numerusform>%Ln Tickets gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were.</source>
        <translation>
            <numerusform>%Ln hat sich inzwischen geändert und blieb, wie es war.</numerusform>
            <numerusform>%Ln haben sich inzwischen geändert und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes them back.</source>
        <translation>%1 nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>countersign::BulkFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket annehmen</numerusform>
            <numerusform>%Ln Tickets annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket setzen</numerusform>
            <numerusform>%Ln Tickets setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged tickets are never part of this.</source>
        <translation>Markierte Tickets gehören nie dazu.</translation>
    </message>
    <message>
        <source>Nothing can be done here: the sum above says why.</source>
        <translation>Hier ist nichts zu tun: Die Summe oben sagt, warum.</translation>
    </message>
    <message>
        <source>Choose what to set, then check the samples.</source>
        <translation>Wählen Sie, was gesetzt wird, dann prüfen Sie die Stichproben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) to go before the button works.</source>
        <translation>
            <numerusform>Noch %Ln Stichprobe, dann geht der Knopf.</numerusform>
            <numerusform>Noch %Ln Stichproben, dann geht der Knopf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket was found wrong: nothing is left.</source>
        <translation>Jedes Ticket wurde als falsch erkannt: Es bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>All samples are checked.</source>
        <translation>Alle Stichproben sind geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 von %2 Tickets</translation>
    </message>
</context>
<context>
    <name>countersign::BulkOutlook</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Match the filter</source>
        <translation>Passen zum Filter</translation>
    </message>
    <message>
        <source>Decided before, left alone</source>
        <translation>Vorher entschieden, bleiben so</translation>
    </message>
    <message>
        <source>Blind, left open</source>
        <translation>Blind, bleiben offen</translation>
    </message>
    <message>
        <source>Flagged, or with a warning</source>
        <translation>Markiert oder mit Warnung</translation>
    </message>
    <message>
        <source>Without a whole suggestion</source>
        <translation>Ohne vollständigen Vorschlag</translation>
    </message>
    <message>
        <source>Found wrong by you</source>
        <translation>Von Ihnen als falsch erkannt</translation>
    </message>
    <message>
        <source>Accepted by this step</source>
        <translation>Durch diesen Schritt angenommen</translation>
    </message>
    <message>
        <source>Set by this step</source>
        <translation>Durch diesen Schritt gesetzt</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>What the samples say</source>
        <translation>Was die Stichproben sagen</translation>
    </message>
    <message>
        <source>One wrong sample keeps its ticket out and shows the new figure. The whole step is one Undo.</source>
        <translation>Eine falsche Stichprobe lässt ihr Ticket aus und zeigt die neue Zahl. Der ganze Schritt ist ein Rückgängig.</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Was gesetzt wird</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Feld, das gesetzt wird</translation>
    </message>
    <message>
        <source>Option to set</source>
        <translation>Option, die gesetzt wird</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Option wählen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Also decided tickets (%1)</source>
        <translation>Auch entschiedene Tickets (%1)</translation>
    </message>
    <message>
        <source>Tickets that are decided already are changed too: %1</source>
        <translation>Auch schon entschiedene Tickets werden geändert: %1</translation>
    </message>
    <message>
        <source>Nothing checked yet.</source>
        <translation>Noch nichts geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln wrong so far.</source>
        <translation>
            <numerusform>Bisher %1 von %Ln falsch.</numerusform>
            <numerusform>Bisher %1 von %Ln falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are all the tickets of this step.</source>
        <translation>Das sind alle Tickets dieses Schritts.</translation>
    </message>
    <message>
        <source>With 95 % certainty at most %1 of the %2 are wrong.</source>
        <translation>Mit 95 % Sicherheit sind höchstens %1 der %2 falsch.</translation>
    </message>
    <message>
        <source>%1 clean samples show at most %2, %3 show at most %4.</source>
        <translation>%1 fehlerfreie Stichproben zeigen höchstens %2, %3 zeigen höchstens %4.</translation>
    </message>
    <message>
        <source>There is nothing to draw samples from.</source>
        <translation>Es gibt nichts, woraus Stichproben gezogen werden könnten.</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>%1 weitere ziehen</translation>
    </message>
</context>
<context>
    <name>countersign::BulkSampleView</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The act would be right for this ticket (%1)</source>
        <translation>Der Schritt wäre für dieses Ticket richtig (%1)</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>choose what to set</source>
        <translation>wählen, was gesetzt wird</translation>
    </message>
    <message>
        <source>Wrong: the ticket stays out (%1)</source>
        <translation>Falsch: Das Ticket bleibt außen vor (%1)</translation>
    </message>
    <message>
        <source>Open the sample again that was checked last (%1)</source>
        <translation>Die zuletzt geprüfte Stichprobe wieder öffnen (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::BulkSheet</name>
    <message>
        <source>Accept many</source>
        <translation>Viele annehmen</translation>
    </message>
    <message>
        <source>Set many</source>
        <translation>Viele setzen</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Nothing to accept</source>
        <translation>Nichts anzunehmen</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nichts zu setzen</translation>
    </message>
    <message>
        <source>No ticket of this filter is left for this step. Change the filter.</source>
        <translation>Kein Ticket dieses Filters bleibt für diesen Schritt. Ändern Sie den Filter.</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>Stichprobe %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln ticket(s)</source>
        <translation>
            <numerusform>das einzige Ticket</numerusform>
            <numerusform>alle %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawn at random</source>
        <translation>
            <numerusform>%Ln zufällig gezogen</numerusform>
            <numerusform>%Ln zufällig gezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln geprüft</numerusform>
            <numerusform>%Ln geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChoiceBlock</name>
    <message numerus="yes">
        <source>Find one of %n option(s)</source>
        <translation>
            <numerusform>%Ln Option durchsuchen</numerusform>
            <numerusform>Eine von %Ln Optionen suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an option of %1</source>
        <translation>Option von %1 suchen</translation>
    </message>
    <message>
        <source>none, yours</source>
        <translation>keine, von Ihnen</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1, von Ihnen</translation>
    </message>
    <message>
        <source>said “%1”</source>
        <translation>sagte „%1“</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>eine wählen</translation>
    </message>
    <message>
        <source>choose any</source>
        <translation>beliebig viele wählen</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnMapping</name>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind %2.</translation>
    </message>
    <message>
        <source>No text column is chosen. The columns are %1; choose one with --body.</source>
        <translation>Keine Textspalte ist gewählt. Die Spalten sind %1; wählen Sie eine mit --body.</translation>
    </message>
    <message>
        <source>The file has no record that can be read. Check its format, or choose another one with --format.</source>
        <translation>Die Datei hat keinen lesbaren Datensatz. Prüfen Sie ihr Format oder wählen Sie ein anderes mit --format.</translation>
    </message>
    <message>
        <source>The file has no text column; its columns are %1; choose one with --body.</source>
        <translation>Die Datei hat keine Textspalte; ihre Spalten sind %1; wählen Sie eine mit --body.</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnsPanel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>none: numbered</source>
        <translation>keine: nummeriert</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Known labels</source>
        <translation>Bekannte Labels</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Body, column %1</source>
        <translation>Text, Spalte %1</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>keine weitere</translation>
    </message>
    <message>
        <source>Another body column</source>
        <translation>Weitere Textspalte</translation>
    </message>
    <message>
        <source>Several columns are joined, each under its name</source>
        <translation>Mehrere Spalten werden verbunden, jede unter ihrem Namen</translation>
    </message>
    <message>
        <source>Known label of %1</source>
        <translation>Bekanntes Label von %1</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>keines in dieser Datei</translation>
    </message>
    <message>
        <source>The true value of %1, if the file has it. Only measuring reads it: it is never shown in review and never sent.</source>
        <translation>Der wahre Wert von %1, falls die Datei ihn enthält. Nur die Messung liest ihn: Er wird beim Prüfen nie gezeigt und nie gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n column(s) stay with each ticket and come back in the export.</source>
        <translation>
            <numerusform>Die andere Spalte bleibt bei jedem Ticket und kommt im Export zurück.</numerusform>
            <numerusform>Die anderen %Ln Spalten bleiben bei jedem Ticket und kommen im Export zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>No command has these words. Esc leaves.</source>
        <translation>Kein Befehl hat diese Wörter. Esc schließt.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln command(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Befehl</numerusform>
            <numerusform>%L1 von %Ln Befehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Commands</name>
    <message>
        <source>This ticket</source>
        <translation>Dieses Ticket</translation>
    </message>
    <message>
        <source>Pre-label</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>countersign::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
</context>
<context>
    <name>countersign::ConfidenceLabel</name>
    <message>
        <source>Confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Konfidenz</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionCard</name>
    <message>
        <source>Connection not tested</source>
        <translation>Verbindung nicht getestet</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connection works</source>
        <translation>Verbindung steht</translation>
    </message>
    <message>
        <source>Reached, no model chosen</source>
        <translation>Erreicht, kein Modell gewählt</translation>
    </message>
    <message>
        <source>Connection does not work</source>
        <translation>Verbindung steht nicht</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Changed since the last test</source>
        <translation>Seit dem letzten Test geändert</translation>
    </message>
    <message>
        <source>Asks for the models and for five tokens. Sends no ticket.</source>
        <translation>Fragt nach den Modellen und um fünf Token. Sendet kein Ticket.</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionTest</name>
    <message numerus="yes">
        <source>%1 is reached and lists %n model(s).</source>
        <translation>
            <numerusform>%1 ist erreichbar und nennt %Ln Modell.</numerusform>
            <numerusform>%1 ist erreichbar und nennt %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is reached but does not list its models.</source>
        <translation>%1 ist erreichbar, nennt aber seine Modelle nicht.</translation>
    </message>
    <message>
        <source>Choose a model to see whether it answers.</source>
        <translation>Wählen Sie ein Modell, um zu sehen, ob es antwortet.</translation>
    </message>
    <message>
        <source>The model “%1” is not in that list.</source>
        <translation>Das Modell „%1“ steht nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>The model “%1” answers in %2 s.</source>
        <translation>Das Modell „%1“ antwortet in %2 s.</translation>
    </message>
    <message>
        <source>It accepts a JSON schema, so its labels keep to the taxonomy.</source>
        <translation>Es nimmt ein JSON-Schema an; seine Labels halten sich also an die Taxonomie.</translation>
    </message>
    <message>
        <source>It does not take a JSON schema but promises JSON.</source>
        <translation>Es nimmt kein JSON-Schema an, verspricht aber JSON.</translation>
    </message>
    <message>
        <source>It takes no reply format: the prompt alone asks for JSON.</source>
        <translation>Es nimmt kein Antwortformat an: Nur der Prompt bittet um JSON.</translation>
    </message>
    <message>
        <source>Limit found: %1 requests in its window.</source>
        <translation>Gefundene Grenze: %1 Anfragen im Zeitfenster.</translation>
    </message>
    <message>
        <source>Limit found: %1 tokens in its window.</source>
        <translation>Gefundene Grenze: %1 Token im Zeitfenster.</translation>
    </message>
    <message>
        <source>It thinks before it answers: leave room for that if you set a token cap.</source>
        <translation>Es denkt vor der Antwort nach: Lassen Sie dafür Platz, wenn Sie eine Token-Obergrenze setzen.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file whose first line names the columns.</source>
        <translation>%1 ist leer. Wählen Sie eine Datei, deren erste Zeile die Spalten nennt.</translation>
    </message>
    <message>
        <source>The header of %1 cannot be read: %2. Correct the first line, or choose another delimiter or encoding.</source>
        <translation>Die Kopfzeile von %1 ist nicht lesbar: %2. Berichtigen Sie die erste Zeile oder wählen Sie ein anderes Trennzeichen oder eine andere Kodierung.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Its columns are %3.</source>
        <translation>%1 hat keine Spalte „%2“. Die Spalten sind %3.</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>the record is larger than %1 bytes</source>
        <translation>der Datensatz ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of the cell that opens here</source>
        <translation>hinter dem schließenden Anführungszeichen der Zelle, die hier beginnt, steht Text</translation>
    </message>
    <message>
        <source>the record has more than %1 cells</source>
        <translation>der Datensatz hat mehr als %1 Zellen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), the header has %1</source>
        <translation>
            <numerusform>%Ln Zelle, die Kopfzeile hat %1</numerusform>
            <numerusform>%Ln Zellen, die Kopfzeile hat %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a byte that is not %1</source>
        <translation>ein Byte, das nicht %1 ist</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPanel</name>
    <message>
        <source>There is a newer suggestion.</source>
        <translation>Es gibt einen neueren Vorschlag.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not in the text: “%1”</source>
        <translation>Nicht im Text: „%1“</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Entschieden von %1.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Skipped: set aside until somebody comes back to it.</source>
        <translation>Übersprungen: zurückgelegt, bis jemand darauf zurückkommt.</translation>
    </message>
    <message>
        <source>No suggestion yet. Label it by hand, or start a run on the pre-label page.</source>
        <translation>Noch kein Vorschlag. Labeln Sie von Hand, oder starten Sie auf der Seite „Vorlabeln“ einen Lauf.</translation>
    </message>
    <message>
        <source>Every field reaches its threshold.</source>
        <translation>Jedes Feld erreicht seine Schwelle.</translation>
    </message>
    <message>
        <source>It was made with an older version of the taxonomy.</source>
        <translation>Er entstand mit einer älteren Version der Taxonomie.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>countersign::Desktop</name>
    <message>
        <source>Label support tickets: a model signs first, a person countersigns.</source>
        <translation>Support-Tickets labeln: Ein Modell unterschreibt zuerst, ein Mensch zeichnet gegen.</translation>
    </message>
    <message>
        <source>A project, or a file of tickets.</source>
        <translation>Ein Projekt oder eine Datei mit Tickets.</translation>
    </message>
    <message>
        <source>Open the sample of 240 tickets.</source>
        <translation>Öffnet das Beispiel mit 240 Tickets.</translation>
    </message>
    <message>
        <source>Offer this endpoint on the pre-label page.</source>
        <translation>Bietet diesen Endpunkt auf der Seite „Vorlabeln“ an.</translation>
    </message>
    <message>
        <source>Its model.</source>
        <translation>Sein Modell.</translation>
    </message>
    <message>
        <source>The environment variable that holds its key.</source>
        <translation>Die Umgebungsvariable mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>One file at a time: a project, or a file of tickets.</source>
        <translation>Eine Datei auf einmal: ein Projekt oder eine Datei mit Tickets.</translation>
    </message>
    <message>
        <source>--model and --key-env need --base-url.</source>
        <translation>--model und --key-env brauchen --base-url.</translation>
    </message>
</context>
<context>
    <name>countersign::Endpoint</name>
    <message>
        <source>No endpoint is set. Enter a base URL, for example http://localhost:11434/v1.</source>
        <translation>Kein Endpunkt ist gesetzt. Geben Sie eine Basis-URL ein, zum Beispiel http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>The base URL contains control characters. Type it again by hand.</source>
        <translation>Die Basis-URL enthält Steuerzeichen. Tippen Sie sie noch einmal von Hand ein.</translation>
    </message>
    <message>
        <source>“%1” is not a base URL. It should look like https://api.openai.com/v1.</source>
        <translation>„%1“ ist keine Basis-URL. Sie sollte aussehen wie https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The base URL begins with “%1:”. Only http and https are possible.</source>
        <translation>Die Basis-URL beginnt mit „%1:“. Möglich sind nur http und https.</translation>
    </message>
    <message>
        <source>The base URL has no usable host. Enter it again.</source>
        <translation>Die Basis-URL hat keinen brauchbaren Rechnernamen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The base URL for %1 contains a user name or password. Take it out and enter the key in its own field.</source>
        <translation>Die Basis-URL für %1 enthält einen Benutzernamen oder ein Passwort. Nehmen Sie das heraus und geben Sie den Schlüssel in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>%1 would be reached over http: tickets and key could be read on the way. Use https, or allow http for this endpoint explicitly.</source>
        <translation>%1 würde über http erreicht: Tickets und Schlüssel wären unterwegs lesbar. Verwenden Sie https oder erlauben Sie http für diesen Endpunkt ausdrücklich.</translation>
    </message>
    <message>
        <source>The key for %1 contains blanks, line breaks or characters that no key has. Copy it again from the provider&apos;s page.</source>
        <translation>Der Schlüssel für %1 enthält Leerzeichen, Zeilenumbrüche oder Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal von der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used. It should look like http://proxy.example:3128 or socks5://localhost:1080.</source>
        <translation>Die Proxy-Adresse ist nicht brauchbar. Sie sollte aussehen wie http://proxy.example:3128 oder socks5://localhost:1080.</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2). Check the key and that it may use the model “%3”.</source>
        <translation>%1 lehnt den Schlüssel ab (HTTP %2). Prüfen Sie den Schlüssel und ob er das Modell „%3“ nutzen darf.</translation>
    </message>
    <message>
        <source>The credit or the plan&apos;s limit at %1 is used up. Top it up or raise the limit there, then continue the run.</source>
        <translation>Das Guthaben oder Kontingent bei %1 ist aufgebraucht. Laden Sie es auf oder erhöhen Sie dort die Grenze, dann setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2” or the path %3 (HTTP %4). Check the base URL and choose a model from its list.</source>
        <translation>%1 kennt das Modell „%2“ oder den Pfad %3 nicht (HTTP %4). Prüfen Sie die Basis-URL und wählen Sie ein Modell aus der Liste.</translation>
    </message>
    <message>
        <source>%1 asks for a slower pace (HTTP 429). It is asked again later.</source>
        <translation>%1 verlangt ein langsameres Tempo (HTTP 429). Später wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 is busy or still starting (HTTP %2). It is asked again later.</source>
        <translation>%1 ist beschäftigt oder startet noch (HTTP %2). Später wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (HTTP %2). It is asked again later.</source>
        <translation>%1 meldet einen eigenen Fehler (HTTP %2). Später wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 gave up waiting for its model (HTTP %2). It is asked again later.</source>
        <translation>%1 hat nicht länger auf sein Modell gewartet (HTTP %2). Später wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The ticket is too long for the model “%1” at %2. Lower the length limit in the taxonomy, or use a model with a larger context.</source>
        <translation>Das Ticket ist zu lang für das Modell „%1“ bei %2. Senken Sie die Längengrenze in der Taxonomie oder nehmen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>The content filter of %1 stopped this ticket. Label it by hand.</source>
        <translation>Der Inhaltsfilter von %1 hat dieses Ticket gestoppt. Labeln Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 rejects this request (HTTP %2). Its own words are under Details.</source>
        <translation>%1 weist diese Anfrage zurück (HTTP %2). Der Wortlaut steht unter „Details“.</translation>
    </message>
    <message>
        <source>%1 does not support this reply format. A simpler one is used from now on.</source>
        <translation>%1 unterstützt dieses Antwortformat nicht. Ab jetzt wird ein einfacheres verwendet.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the parameters for the model “%2”. It is left out from now on.</source>
        <translation>%1 nimmt einen der Parameter für das Modell „%2“ nicht an. Er wird ab jetzt weggelassen.</translation>
    </message>
    <message>
        <source>%1 answered a web page instead of an API (HTTP %2). Check the base URL, and whether this network asks for a login.</source>
        <translation>%1 hat mit einer Webseite statt einer API geantwortet (HTTP %2). Prüfen Sie die Basis-URL und ob dieses Netz eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password (HTTP 407). Check the proxy setting.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Passwort (HTTP 407). Prüfen Sie die Proxy-Einstellung.</translation>
    </message>
    <message>
        <source>%1 answered without any text. It may have been paid; the ticket needs another try or a label by hand.</source>
        <translation>%1 hat ohne Text geantwortet. Das wurde vielleicht bezahlt; das Ticket braucht einen neuen Versuch oder ein Label von Hand.</translation>
    </message>
    <message>
        <source>%1 answered something that is not a chat completion (HTTP %2). Check the base URL.</source>
        <translation>%1 hat etwas geantwortet, das keine Chat-Antwort ist (HTTP %2). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. It may have been paid, so it is not asked again without your consent.</source>
        <translation>Die Antwort von %1 brach ab. Sie wurde vielleicht bezahlt; ohne Ihre Zustimmung wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The host of %1 is not found. Check the base URL and the network connection.</source>
        <translation>Der Rechner von %1 wird nicht gefunden. Prüfen Sie die Basis-URL und die Netzverbindung.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model server, or check the port.</source>
        <translation>An %1 antwortet niemand. Starten Sie den Modellserver oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 is not reached. Check the network connection.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>%1 does not accept the connection in time. Check the address and the network.</source>
        <translation>%1 nimmt die Verbindung nicht rechtzeitig an. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Check the address, or name the CA file of your organisation.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen; darum wurde nichts gesendet. Prüfen Sie die Adresse oder nennen Sie die CA-Datei Ihrer Organisation.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work. Check the proxy setting; nothing is sent past it.</source>
        <translation>Der Proxy auf dem Weg zu %1 funktioniert nicht. Prüfen Sie die Proxy-Einstellung; an ihm vorbei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 took the request but did not begin to answer in time. It may have been paid.</source>
        <translation>%1 hat die Anfrage angenommen, aber nicht rechtzeitig zu antworten begonnen. Sie wurde vielleicht bezahlt.</translation>
    </message>
    <message>
        <source>The answer of %1 took longer than the total time allowed. It may have been paid.</source>
        <translation>Die Antwort von %1 dauerte länger als insgesamt erlaubt. Sie wurde vielleicht bezahlt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. It may have been paid, so it is not asked again without your consent.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war. Sie wurde vielleicht bezahlt; ohne Ihre Zustimmung wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 sends more than an answer can be and was stopped. It may have been paid. Check the base URL.</source>
        <translation>%1 sendet mehr, als eine Antwort sein kann, und wurde gestoppt. Das wurde vielleicht bezahlt. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>%1 sends a compressed answer although none was asked for. It may have been paid. Check for a proxy in between.</source>
        <translation>%1 sendet eine komprimierte Antwort, obwohl keine verlangt war. Sie wurde vielleicht bezahlt. Prüfen Sie, ob ein Proxy dazwischen steht.</translation>
    </message>
    <message>
        <source>The key or address for %1 contains characters that cannot be sent. Enter it again.</source>
        <translation>Der Schlüssel oder die Adresse für %1 enthält Zeichen, die sich nicht senden lassen. Geben Sie das neu ein.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>an unnamed address</source>
        <translation>eine ungenannte Adresse</translation>
    </message>
    <message>
        <source>%1 says it has moved to %2. That was not followed, so key and tickets stayed here. If you trust the new address, enter it as the base URL.</source>
        <translation>%1 sagt, es sei nach %2 umgezogen. Dem wurde nicht gefolgt; Schlüssel und Tickets sind hier geblieben. Wenn Sie der neuen Adresse trauen, geben Sie sie als Basis-URL ein.</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy, but this endpoint is reached directly. Choose the system proxy if it is needed.</source>
        <translation>Die Variable %1 nennt einen Proxy, aber dieser Endpunkt wird direkt erreicht. Wählen Sie den System-Proxy, falls er nötig ist.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2. Choose another one.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar: %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The CA file %1 contains no certificate in PEM form. Choose another one.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat im PEM-Format. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is this machine itself (%2).</source>
        <translation>%1 ist dieser Rechner selbst (%2).</translation>
    </message>
    <message>
        <source>%1 is a machine of a private network (%2).</source>
        <translation>%1 ist ein Rechner in einem privaten Netz (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2). Check the key, then test again.</source>
        <translation>%1 weist den Schlüssel zurück (HTTP %2). Prüfen Sie ihn, dann testen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>countersign::EndpointForm</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Send readable over http anyway</source>
        <translation>Trotzdem lesbar über http senden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufheben</translation>
    </message>
    <message>
        <source>Key and tickets can be read by every machine on the way.</source>
        <translation>Schlüssel und Tickets kann jeder Rechner unterwegs lesen.</translation>
    </message>
    <message>
        <source>its name; a test lists them</source>
        <translation>sein Name; ein Test listet sie</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>none (a server of your own)</source>
        <translation>keiner (ein eigener Server)</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>aus einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Name der Umgebungsvariable</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>für diese Sitzung aufgehoben</translation>
    </message>
    <message>
        <source>%1 is not set where Countersign was started.</source>
        <translation>%1 ist dort nicht gesetzt, wo Countersign gestartet wurde.</translation>
    </message>
    <message>
        <source>The key is never written to a file.</source>
        <translation>Der Schlüssel wird nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>countersign::EstimateCard</name>
    <message>
        <source>See one exact request</source>
        <translation>Eine genaue Anfrage ansehen</translation>
    </message>
    <message>
        <source>Estimate before the start</source>
        <translation>Schätzung vor dem Start</translation>
    </message>
    <message>
        <source>Requests, one a ticket</source>
        <translation>Anfragen, eine je Ticket</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens in, about %1 a ticket</source>
        <translation>Token ein, etwa %1 je Ticket</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>known once it runs</source>
        <translation>bekannt, sobald er läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n test question(s) sent; they count towards the next run&apos;s limit.</source>
        <translation>
            <numerusform>%Ln Testfrage gesendet; sie zählt für die Grenze des nächsten Laufs mit.</numerusform>
            <numerusform>%Ln Testfragen gesendet; sie zählen für die Grenze des nächsten Laufs mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExactRequestDialog</name>
    <message>
        <source>One exact request</source>
        <translation>Eine genaue Anfrage</translation>
    </message>
    <message>
        <source>What is sent for ticket %1</source>
        <translation>Was für Ticket %1 gesendet wird</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>The 16 signs around the ticket are made anew for every run; all else is sent like this.</source>
        <translation>Die 16 Zeichen um das Ticket entstehen für jeden Lauf neu; alles andere wird so gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>countersign::Export</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Another export to %1 is under way. Wait for it or choose another name.</source>
        <translation>Ein anderer Export nach %1 läuft. Warten Sie darauf oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be replaced. Name a file for the export.</source>
        <translation>%1 ist keine Datei, die sich ersetzen lässt. Nennen Sie eine Datei für den Export.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 belongs to the project itself. Choose another name for the export.</source>
        <translation>%1 gehört zum Projekt selbst. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>There is no space left for %1: about %2 more are needed. Free some space and export again; the old file is unchanged.</source>
        <translation>Für %1 ist kein Platz mehr: Etwa %2 fehlen. Schaffen Sie Platz und exportieren Sie noch einmal; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The project counts %1 tickets, but %2 could be read, so nothing was exported. Open a backup copy from the project&apos;s folder.</source>
        <translation>Das Projekt zählt %1 Tickets, lesbar waren %2; darum wurde nichts exportiert. Öffnen Sie eine Sicherungskopie aus dem Ordner des Projekts.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The export format &quot;%1&quot; is not known. Use %2.</source>
        <translation>Das Exportformat „%1“ ist nicht bekannt. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of tickets to export. Use %2.</source>
        <translation>„%1“ ist keine Auswahl von Tickets für den Export. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>The stored answers of ticket %1 cannot be read: the project file is damaged. Open a backup copy from the same folder.</source>
        <translation>Die gespeicherten Antworten von Ticket %1 sind nicht lesbar: Die Projektdatei ist beschädigt. Öffnen Sie eine Sicherungskopie aus demselben Ordner.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some space and export again; the old file is unchanged.</source>
        <translation>Für %1 ist kein Platz mehr. Schaffen Sie Platz und exportieren Sie noch einmal; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Check the disk and export again; the old file is unchanged.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den Datenträger und exportieren Sie noch einmal; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Ticket %1 cannot be exported. %2</source>
        <translation>Ticket %1 lässt sich nicht exportieren. %2</translation>
    </message>
    <message>
        <source>A stored JSON record cannot be read again: fault at byte %1.</source>
        <translation>Ein gespeicherter JSON-Datensatz ist nicht mehr lesbar: Fehler bei Byte %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoices</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Where each label comes from</source>
        <translation>Woher jedes Label kommt</translation>
    </message>
    <message>
        <source>Columns of the source file</source>
        <translation>Spalten der Quelldatei</translation>
    </message>
    <message>
        <source>Reasoning and evidence</source>
        <translation>Begründung und Belege</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>raw values, for programs</source>
        <translation>rohe Werte, für Programme</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>formulas made harmless, BOM</source>
        <translation>Formeln entschärft, BOM</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>JSONL</source>
        <translation>JSONL</translation>
    </message>
    <message>
        <source>one object a ticket, everything in it</source>
        <translation>ein Objekt je Ticket, mit allem</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Welche Tickets</translation>
    </message>
    <message>
        <source>Decided only</source>
        <translation>Nur entschiedene</translation>
    </message>
    <message>
        <source>what a person settled</source>
        <translation>was ein Mensch geklärt hat</translation>
    </message>
    <message>
        <source>Decided and ready</source>
        <translation>Entschiedene und bereite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>with what nobody settled yet</source>
        <translation>auch was noch niemand geklärt hat</translation>
    </message>
    <message>
        <source>Label of what nobody settled</source>
        <translation>Label für Ungeklärtes</translation>
    </message>
    <message>
        <source>none; human_review for instance</source>
        <translation>keines; zum Beispiel human_review</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>the final value of every field, and the state</source>
        <translation>der endgültige Wert jedes Feldes und der Zustand</translation>
    </message>
    <message>
        <source>who or what decided, confidence, run, model, taxonomy, time</source>
        <translation>wer oder was entschied, Konfidenz, Lauf, Modell, Taxonomie, Zeit</translation>
    </message>
    <message>
        <source>unharmed, in their old order</source>
        <translation>unversehrt, in alter Reihenfolge</translation>
    </message>
    <message>
        <source>what the model gave as its grounds</source>
        <translation>womit das Modell es begründete</translation>
    </message>
    <message>
        <source>%1 by people, %2 by the suggestions that passed; each row says which</source>
        <translation>%1 von Menschen, %2 durch Vorschläge über der Schwelle; jede Zeile sagt, was gilt</translation>
    </message>
</context>
<context>
    <name>countersign::ExportPage</name>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>Öffnen Sie ein Projekt oder beginnen Sie ein neues aus einer Datei. Drücken Sie Strg+O.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket exportieren</numerusform>
            <numerusform>%Ln Tickets exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready label(s) were not seen by a person.</source>
        <translation>
            <numerusform>%Ln bereites Label hat kein Mensch gesehen.</numerusform>
            <numerusform>%Ln bereite Labels hat kein Mensch gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>Ziehen Sie eine Datei hierher oder drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Review a few tickets first.</source>
        <translation>Prüfen Sie erst ein paar Tickets.</translation>
    </message>
    <message>
        <source>Nothing to write yet</source>
        <translation>Noch nichts zu schreiben</translation>
    </message>
    <message>
        <source>Review a few tickets or start a run, or choose All.</source>
        <translation>Prüfen Sie ein paar Tickets, starten Sie einen Lauf oder wählen Sie „Alle“.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already. Its content is replaced once every row is written and counted.</source>
        <translation>%1 gibt es schon. Der Inhalt wird ersetzt, sobald jede Zeile geschrieben und gezählt ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again.</source>
        <translation>
            <numerusform>Export geschrieben: %Ln Zeile, nachgezählt.</numerusform>
            <numerusform>Export geschrieben: %Ln Zeilen, nachgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was changed.</source>
        <translation>Abgebrochen. Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <translation>nennen Sie die Zieldatei</translation>
    </message>
    <message>
        <source>no ticket to write yet</source>
        <translation>noch kein Ticket zu schreiben</translation>
    </message>
    <message>
        <source>written beside, counted, then renamed</source>
        <translation>daneben geschrieben, gezählt, dann umbenannt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>JSONL</source>
        <translation>JSONL</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>last export: %1, %2, %3</source>
        <translation>letzter Export: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Format and tickets</source>
        <translation>Format und Tickets</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>countersign::ExportPreviewView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview as a table</source>
        <translation>Vorschau als Tabelle</translation>
    </message>
    <message>
        <source>Preview as in the file</source>
        <translation>Vorschau wie in der Datei</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>Art der Vorschau</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>erste %1 von %2</translation>
    </message>
</context>
<context>
    <name>countersign::FacetModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, filtered by</source>
        <translation>%1, danach gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: %1</source>
        <translation>
            <numerusform>%Ln weiterer: %1</numerusform>
            <numerusform>%Ln weitere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>%1, entschieden</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe gleiche</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>beinahe gleiche</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
</context>
<context>
    <name>countersign::FieldForm</name>
    <message>
        <source>A ticket is decided only with it</source>
        <translation>Ein Ticket ist nur damit entschieden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choice: exactly one option</source>
        <translation>Auswahl: genau eine Option</translation>
    </message>
    <message>
        <source>Choices: any number of options</source>
        <translation>Mehrfachauswahl: beliebig viele Optionen</translation>
    </message>
    <message>
        <source>Text: a short answer in words</source>
        <translation>Text: eine kurze Antwort in Worten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Bereit ab</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatzwert</translation>
    </message>
    <message>
        <source>Exported where nobody settled the field.</source>
        <translation>Steht im Export, wo niemand das Feld geklärt hat.</translation>
    </message>
    <message>
        <source>%1, as the whole</source>
        <translation>%1, wie das Ganze</translation>
    </message>
</context>
<context>
    <name>countersign::FieldHeader</name>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>countersign::FilterBlock</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ctrl+click or Space: several at once</source>
        <translation>Strg+Klick oder Leertaste: mehrere zugleich</translation>
    </message>
</context>
<context>
    <name>countersign::FilterChip</name>
    <message>
        <source>%1, remove from the filter</source>
        <translation>%1, aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>Aus dem Filter nehmen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::FilterChips</name>
    <message>
        <source>Filtered by</source>
        <translation>Gefiltert nach</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>countersign::FilterWords</name>
    <message>
        <source>with near-duplicates</source>
        <translation>mit beinahe gleichen</translation>
    </message>
    <message>
        <source>of one group</source>
        <translation>einer Gruppe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>an option that is gone</source>
        <translation>eine Option, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>%1 entschieden</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>Konfidenz ab %1</translation>
    </message>
    <message>
        <source>confidence up to %1</source>
        <translation>Konfidenz bis %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>suggested before taxonomy %1</source>
        <translation>vorgeschlagen vor Taxonomie %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>geändert seit %1</translation>
    </message>
    <message>
        <source>decided since %1</source>
        <translation>entschieden seit %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Konfidenz</translation>
    </message>
    <message>
        <source>repaired answer</source>
        <translation>reparierte Antwort</translation>
    </message>
    <message>
        <source>missing confidence</source>
        <translation>fehlende Konfidenz</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>unbekanntes Label</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>fehlendes Feld</translation>
    </message>
    <message>
        <source>addresses the model</source>
        <translation>spricht das Modell an</translation>
    </message>
    <message>
        <source>control words</source>
        <translation>Steuerwörter</translation>
    </message>
    <message>
        <source>sent in part</source>
        <translation>nur teilweise gesendet</translation>
    </message>
    <message>
        <source>unusual ending</source>
        <translation>ungewöhnliches Ende</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>quote not found</source>
        <translation>Zitat nicht gefunden</translation>
    </message>
    <message>
        <source>text cut to its limit</source>
        <translation>Text auf sein Limit gekürzt</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>Offline-Basis</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsModel</name>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>stops the import</source>
        <translation>stoppt den Import</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>first kept</source>
        <translation>erster bleibt</translation>
    </message>
    <message>
        <source>kept, with a suffix</source>
        <translation>bleibt, mit Zusatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>%Ln wiederholte Kennung</numerusform>
            <numerusform>%Ln wiederholte Kennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>another record with other content has the id</source>
        <translation>ein Datensatz mit anderem Inhalt hat die Kennung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal record(s)</source>
        <translation>
            <numerusform>%Ln gleicher Datensatz</numerusform>
            <numerusform>%Ln gleiche Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>there already, with the same id and the same content</source>
        <translation>schon da, mit gleicher Kennung und gleichem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without text</source>
        <translation>
            <numerusform>%Ln Datensatz ohne Text</numerusform>
            <numerusform>%Ln Datensätze ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>subject and body are empty</source>
        <translation>Betreff und Text sind leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>%Ln wiederholter Text</numerusform>
            <numerusform>%Ln wiederholte Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>subject and body equal another ticket&apos;s</source>
        <translation>Betreff und Text gleichen einem anderen Ticket</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Zeilen verbergen</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where, at first</source>
        <translation>Wo zuerst</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The file is being read to its end.</source>
        <translation>Die Datei wird bis zum Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>%Ln wiederholte Kennung</numerusform>
            <numerusform>%Ln wiederholte Kennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>%Ln wiederholter Text</numerusform>
            <numerusform>%Ln wiederholte Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mention: every row can be read.</source>
        <translation>Nichts zu melden: Jede Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>Save the list of rows that cannot be read</source>
        <translation>Liste der nicht lesbaren Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>countersign::FirstKeysStrip</name>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>wählen eine Option</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>shows every key</source>
        <translation>zeigt jede Taste</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>countersign::FoldingPanes</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>countersign::FormatPanel</name>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1 mit BOM</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>of the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>chosen: %n column(s)</source>
        <translation>
            <numerusform>gewählt: %Ln Spalte</numerusform>
            <numerusform>gewählt: %Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file says so: %n column(s)</source>
        <translation>
            <numerusform>so sagt es die Datei: %Ln Spalte</numerusform>
            <numerusform>so sagt es die Datei: %Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found: %n column(s)</source>
        <translation>
            <numerusform>gefunden: %Ln Spalte</numerusform>
            <numerusform>gefunden: %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>none found: one column</source>
        <translation>keines gefunden: eine Spalte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>found by its first bytes</source>
        <translation>an den ersten Bytes erkannt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>guessed: look at the preview</source>
        <translation>geraten: sehen Sie in die Vorschau</translation>
    </message>
</context>
<context>
    <name>countersign::Gate</name>
    <message>
        <source>%1 %2 is below its threshold of %3.</source>
        <translation>%1 %2 liegt unter der Schwelle von %3.</translation>
    </message>
    <message>
        <source>%1 came without a usable confidence.</source>
        <translation>%1 kam ohne brauchbare Konfidenz.</translation>
    </message>
    <message>
        <source>The answer came without a usable confidence.</source>
        <translation>Die Antwort kam ohne brauchbare Konfidenz.</translation>
    </message>
    <message>
        <source>%1 was answered with a word that is none of its options.</source>
        <translation>%1 wurde mit einem Wort beantwortet, das keine Option ist.</translation>
    </message>
    <message>
        <source>A word of the answer is no option.</source>
        <translation>Ein Wort der Antwort ist keine Option.</translation>
    </message>
    <message>
        <source>%1 was not answered.</source>
        <translation>%1 wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>A field was not answered.</source>
        <translation>Ein Feld wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 was answered with an option that is no longer offered.</source>
        <translation>%1 wurde mit einer Option beantwortet, die nicht mehr angeboten wird.</translation>
    </message>
    <message>
        <source>The answer was not clean and had to be repaired.</source>
        <translation>Die Antwort war nicht sauber und musste repariert werden.</translation>
    </message>
    <message>
        <source>The ticket seems to give orders to the model.</source>
        <translation>Das Ticket scheint dem Modell Anweisungen zu geben.</translation>
    </message>
    <message>
        <source>The ticket carries control words of chat models.</source>
        <translation>Das Ticket enthält Steuerwörter von Chatmodellen.</translation>
    </message>
    <message>
        <source>The middle of this long ticket was not read.</source>
        <translation>Die Mitte dieses langen Tickets wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server did not say that the answer is complete.</source>
        <translation>Der Server hat nicht gesagt, dass die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>The offline baseline is not yet measured here.</source>
        <translation>Die Offline-Basis ist hier noch nicht gemessen.</translation>
    </message>
</context>
<context>
    <name>countersign::GlobalActions</name>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>Tickets &amp;importieren…</translation>
    </message>
    <message>
        <source>Import tickets from a file</source>
        <translation>Tickets aus einer Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Bei&amp;spiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Desktops</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Jeden Befehl finden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>See and change every key</source>
        <translation>Jede Taste sehen und ändern</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Die ersten Schritte wieder zeigen</translation>
    </message>
</context>
<context>
    <name>countersign::GroupDecision</name>
    <message>
        <source>Text fields stay as they are in each ticket.</source>
        <translation>Textfelder bleiben in jedem Ticket, wie sie sind.</translation>
    </message>
    <message>
        <source>Skip group</source>
        <translation>Gruppe überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Suggested for most of the group</source>
        <translation>Für die meisten der Gruppe vorgeschlagen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Tickets in the group</source>
        <translation>Tickets in der Gruppe</translation>
    </message>
    <message>
        <source>Decided before, left alone</source>
        <translation>Vorher entschieden, bleiben so</translation>
    </message>
    <message>
        <source>Flagged, left in the queue</source>
        <translation>Markiert, bleiben in der Liste</translation>
    </message>
    <message>
        <source>Labelled blind, left in the queue</source>
        <translation>Werden blind gelabelt, bleiben in der Liste</translation>
    </message>
    <message>
        <source>Not ticked, left in the queue</source>
        <translation>Nicht angehakt, bleiben in der Liste</translation>
    </message>
    <message>
        <source>Decided by this step</source>
        <translation>Durch diesen Schritt entschieden</translation>
    </message>
    <message>
        <source>− %1</source>
        <extracomment>A number that is taken away from a sum</extracomment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 say so</source>
        <translation>%1 von %2 sagen das</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket labeln</numerusform>
            <numerusform>%Ln Tickets labeln</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step: Undo takes all of it back. Each ticket says “decided as a group” in its history.</source>
        <translation>Das ist ein Schritt: Rückgängig nimmt alles zurück. Der Verlauf jedes Tickets sagt „als Gruppe entschieden“.</translation>
    </message>
</context>
<context>
    <name>countersign::GroupListModel</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
</context>
<context>
    <name>countersign::GroupModel</name>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 gleich</translation>
    </message>
</context>
<context>
    <name>countersign::GroupPage</name>
    <message>
        <source>Saving, %1 of %2</source>
        <translation>Speichern, %1 von %2</translation>
    </message>
    <message>
        <source>Suggestions are hidden</source>
        <translation>Vorschläge sind verborgen</translation>
    </message>
    <message>
        <source>Groups show what is suggested. Let suggestions be shown to label groups.</source>
        <translation>Gruppen zeigen, was vorgeschlagen ist. Lassen Sie Vorschläge anzeigen, um Gruppen zu labeln.</translation>
    </message>
    <message>
        <source>The groups could not be found</source>
        <translation>Die Gruppen konnten nicht gefunden werden</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Suche nach beinahe gleichen Tickets</translation>
    </message>
    <message>
        <source>The groups appear as soon as every text is read. You can go on reviewing.</source>
        <translation>Die Gruppen erscheinen, sobald jeder Text gelesen ist. Sie können weiter prüfen.</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>Keine Gruppe ist offen</translation>
    </message>
    <message>
        <source>No two open tickets say nearly the same.</source>
        <translation>Keine zwei offenen Tickets sagen beinahe dasselbe.</translation>
    </message>
    <message>
        <source>Reading the group</source>
        <translation>Die Gruppe wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No option has this key.</source>
        <translation>Keine Option hat diese Taste.</translation>
    </message>
    <message>
        <source>Nothing more is decided until this is saved.</source>
        <translation>Nichts weiter wird entschieden, bis dies gespeichert ist.</translation>
    </message>
    <message>
        <source>Choose an option of %1 first.</source>
        <translation>Wählen Sie zuerst eine Option von %1.</translation>
    </message>
    <message>
        <source>No ticket is ticked.</source>
        <translation>Kein Ticket ist angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket wird gespeichert</numerusform>
            <numerusform>%Ln Tickets werden gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln ticket(s): %1</source>
        <translation>
            <numerusform>%Ln Ticket gespeichert: %1</numerusform>
            <numerusform>%Ln Tickets gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were</source>
        <translation>
            <numerusform>%Ln hat sich inzwischen geändert und blieb, wie es war</numerusform>
            <numerusform>%Ln haben sich inzwischen geändert und blieben, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Das ist die letzte Gruppe.</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>Das ist die erste Gruppe.</translation>
    </message>
    <message>
        <source>No other group is open.</source>
        <translation>Keine andere Gruppe ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as they were.</source>
        <translation>
            <numerusform>Rückgängig: %Ln Ticket ist, wie es war.</numerusform>
            <numerusform>Rückgängig: %Ln Tickets sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>Wieder ausgeführt: %Ln Ticket.</numerusform>
            <numerusform>Wieder ausgeführt: %Ln Tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupPanel</name>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Suche nach beinahe gleichen Tickets</translation>
    </message>
    <message>
        <source>Groups of near-duplicates</source>
        <translation>Gruppen beinahe gleicher Tickets</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many groups of near-duplicates are left, and how many open tickets stand in them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tickets or groups</source>
        <translation>Tickets oder Gruppen</translation>
    </message>
</context>
<context>
    <name>countersign::GroupRowDelegate</name>
    <message numerus="yes">
        <source>%Ln odd one(s) out</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>another suggestion, or less than %1 alike; left out unless you tick them</source>
        <translation>anderer Vorschlag oder weniger als %1 gleich; bleiben außen vor, bis Sie sie anhaken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln angehakt</numerusform>
            <numerusform>%Ln angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Text, differences marked</source>
        <translation>Text, Unterschiede hervorgehoben</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
</context>
<context>
    <name>countersign::GroupStrip</name>
    <message>
        <source>Show the group</source>
        <translation>Gruppe zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) are waiting</source>
        <translation>
            <numerusform>%Ln beinahe gleiches wartet</numerusform>
            <numerusform>%Ln beinahe gleiche warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Tickets of the group</source>
        <translation>Tickets der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation>
            <numerusform>Gruppe von %Ln</numerusform>
            <numerusform>Gruppe von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>texts at least %1 alike, most alike first</source>
        <translation>Texte mindestens %1 gleich, die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>countersign::HistorySheet</name>
    <message>
        <source>Flag or note</source>
        <translation>Marke oder Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) decided in bulk</source>
        <translation>
            <numerusform>%Ln Ticket auf einmal entschieden</numerusform>
            <numerusform>%Ln Tickets auf einmal entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) decided as a group</source>
        <translation>
            <numerusform>%Ln Ticket als Gruppe entschieden</numerusform>
            <numerusform>%Ln Tickets als Gruppe entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Take back to here</source>
        <translation>Bis hierher zurücknehmen</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Ticket zeigen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>Das ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Only %1 can take this back.</source>
        <translation>Nur %1 kann das zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back this and what you did after it: %Ln step(s). Redo brings them again.</source>
        <translation>
            <numerusform>Nimmt dies und alles zurück, was Sie danach getan haben: %Ln Schritt. Wiederholen bringt ihn wieder.</numerusform>
            <numerusform>Nimmt dies und alles zurück, was Sie danach getan haben: %Ln Schritte. Wiederholen bringt sie wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Import</name>
    <message>
        <source>%1 is being read by another program. Close it there and import again.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt. Schließen Sie die Datei dort und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The sample&apos;s taxonomy is missing from the program.</source>
        <translation>Die Taxonomie des Beispiels fehlt im Programm.</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked in the temporary folder: %1</source>
        <translation>Das Beispiel lässt sich im temporären Ordner nicht entpacken: %1</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was.</source>
        <translation>Der Import wurde abgebrochen; das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>%1, %2. Nothing was imported. Mend the file, or choose to skip rows that cannot be read.</source>
        <translation>%1, %2. Nichts wurde importiert. Berichtigen Sie die Datei oder lassen Sie nicht lesbare Zeilen überspringen.</translation>
    </message>
    <message>
        <source>%1, line %2: the id %3 is already taken by a record with other content. Nothing was imported. Choose to add a suffix or to keep the first, or choose another id column.</source>
        <translation>%1, Zeile %2: Die Kennung %3 gehört schon einem Datensatz mit anderem Inhalt. Nichts wurde importiert. Wählen Sie einen Zusatz, behalten Sie den ersten oder wählen Sie eine andere Kennungsspalte.</translation>
    </message>
    <message>
        <source>%1 could not be written whole. Check the disk and import again; the project is as it was.</source>
        <translation>%1 konnte nicht ganz geschrieben werden. Prüfen Sie den Datenträger und importieren Sie noch einmal; das Projekt ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>countersign::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s) as they will be stored</source>
        <translation>
            <numerusform>die erste Zeile, wie sie gespeichert wird</numerusform>
            <numerusform>die ersten %Ln Zeilen, wie sie gespeichert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, read to the end</source>
        <translation>%1, %2, bis zum Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Zeilen werden gezählt…</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>By the rules at the left this file is refused: see the findings.</source>
        <translation>Nach den Regeln links wird diese Datei abgelehnt: siehe Befunde.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket importieren</numerusform>
            <numerusform>%Ln Tickets importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O. CSV, TSV, JSON or JSON Lines, with or without labels.</source>
        <translation>Ziehen Sie eine Datei hierher oder drücken Sie Strg+O. CSV, TSV, JSON oder JSON Lines, mit oder ohne Labels.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Pre-label…</source>
        <translation>Vorlabeln…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>row(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Ticket</numerusform>
            <numerusform>Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no records that can be read as %2. Choose another kind or another file.</source>
        <translation>%1 enthält keine Datensätze, die sich als %2 lesen lassen. Wählen Sie eine andere Art oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Wählen Sie die Spalte mit dem Text.</translation>
    </message>
    <message>
        <source>The file has column names, but no rows.</source>
        <translation>Die Datei hat Spaltennamen, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Format and columns</source>
        <translation>Format und Spalten</translation>
    </message>
    <message>
        <source>Preview and findings</source>
        <translation>Vorschau und Befunde</translation>
    </message>
    <message>
        <source>There is no room for the tickets, so nothing was imported. Free some space or choose another place below, then import again.</source>
        <translation>Für die Tickets ist kein Platz, daher wurde nichts importiert. Schaffen Sie Platz oder wählen Sie unten einen anderen Ort und importieren Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>countersign::ImportProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling; nothing of it is kept.</source>
        <translation>Wird abgebrochen; nichts davon bleibt.</translation>
    </message>
</context>
<context>
    <name>countersign::ImportReport</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%Ln Datensatz gelesen</numerusform>
            <numerusform>%Ln Datensätze gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stored</source>
        <translation>
            <numerusform>%Ln Ticket gespeichert</numerusform>
            <numerusform>%Ln Tickets gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) already in the project, skipped</source>
        <translation>
            <numerusform>%Ln Datensatz schon im Projekt, übersprungen</numerusform>
            <numerusform>%Ln Datensätze schon im Projekt, übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with an id that another one has</source>
        <translation>
            <numerusform>%Ln Datensatz mit einer schon vergebenen Kennung</numerusform>
            <numerusform>%Ln Datensätze mit einer schon vergebenen Kennung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat another one exactly</source>
        <translation>
            <numerusform>%Ln Text, der einen anderen genau wiederholt</numerusform>
            <numerusform>%Ln Texte, die einen anderen genau wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any text, skipped</source>
        <translation>
            <numerusform>%Ln Datensatz ohne Text, übersprungen</numerusform>
            <numerusform>%Ln Datensätze ohne Text, übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of bad rows cannot be written to %1: %2. Choose another place.</source>
        <translation>Die Liste der fehlerhaften Zeilen lässt sich nicht nach %1 schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>countersign::ImportResultCard</name>
    <message numerus="yes">
        <source>%Ln ticket(s) imported</source>
        <translation>
            <numerusform>%Ln Ticket importiert</numerusform>
            <numerusform>%Ln Tickets importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The offline baseline is making its first suggestions; you can start at once.</source>
        <translation>Die Offline-Basis macht ihre ersten Vorschläge; Sie können sofort anfangen.</translation>
    </message>
</context>
<context>
    <name>countersign::JsonSource</name>
    <message>
        <source>not valid JSON from here</source>
        <translation>ab hier kein gültiges JSON</translation>
    </message>
    <message>
        <source>a comma without a value behind it</source>
        <translation>ein Komma ohne Wert dahinter</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON</source>
        <translation>NaN und Infinity sind kein JSON</translation>
    </message>
    <message>
        <source>an escape that JSON does not have</source>
        <translation>eine Escape-Folge, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>an unescaped control character in a string</source>
        <translation>ein unmaskiertes Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>the record ends too early</source>
        <translation>der Datensatz endet zu früh</translation>
    </message>
    <message>
        <source>something stands behind the record</source>
        <translation>hinter dem Datensatz steht noch etwas</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read</source>
        <translation>%1; der Rest der Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the record is larger than %1 bytes</source>
        <translation>der Datensatz ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the record that begins here is never closed: a quote or a bracket is missing</source>
        <translation>der Datensatz, der hier beginnt, wird nie geschlossen: ein Anführungszeichen oder eine Klammer fehlt</translation>
    </message>
    <message>
        <source>not a JSON object or array</source>
        <translation>kein JSON-Objekt und kein JSON-Array</translation>
    </message>
    <message>
        <source>the file ends before its last bracket</source>
        <translation>die Datei endet vor ihrer letzten Klammer</translation>
    </message>
    <message>
        <source>the line is larger than %1 bytes</source>
        <translation>die Zeile ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;. Its members are %3.</source>
        <translation>%1 hat kein Element „%2“. Die Elemente sind %3.</translation>
    </message>
    <message>
        <source>a byte that is not %1</source>
        <translation>ein Byte, das nicht %1 ist</translation>
    </message>
    <message>
        <source>a JSON value that is not an object</source>
        <translation>ein JSON-Wert, der kein Objekt ist</translation>
    </message>
    <message>
        <source>a member that stood before with another value</source>
        <translation>ein Element, das zuvor schon mit einem anderen Wert dastand</translation>
    </message>
</context>
<context>
    <name>countersign::KeyBinding</name>
    <message>
        <source>Shift+%1</source>
        <translation>Umschalt+%1</translation>
    </message>
</context>
<context>
    <name>countersign::KeyButton</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>countersign::KeyCap</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>countersign::KeySheet</name>
    <message>
        <source>Keys on this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Each row of the keyboard is one field; the lowest row is what you do.</source>
        <translation>Jede Reihe der Tastatur ist ein Feld; die unterste ist, was Sie tun.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>countersign::KeySheetRows</name>
    <message>
        <source>Rows of keys</source>
        <translation>Tastenreihen</translation>
    </message>
</context>
<context>
    <name>countersign::LeaveGuard</name>
    <message>
        <source>The import is not finished</source>
        <translation>Der Import ist nicht fertig</translation>
    </message>
    <message>
        <source>It is cancelled if you go on; nothing of it is kept.</source>
        <translation>Wenn Sie fortfahren, wird er abgebrochen; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are not on disk</source>
        <translation>
            <numerusform>%Ln Entscheidung ist nicht gespeichert</numerusform>
            <numerusform>%Ln Entscheidungen sind nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file cannot be written. Free some space or connect the drive again, then stay and try once more. If you go on they are lost.</source>
        <translation>Die Projektdatei lässt sich nicht schreiben. Schaffen Sie Platz oder verbinden Sie das Laufwerk wieder, dann bleiben Sie und versuchen es noch einmal. Wenn Sie fortfahren, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Lose them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Bleiben und noch einmal versuchen</translation>
    </message>
    <message>
        <source>A run is going</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Closing pauses the run; it goes on where it was.</source>
        <translation>Schließen hält den Lauf an; er geht dort weiter, wo er war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are under way: their answers may be lost though paid for.</source>
        <translation>
            <numerusform>%Ln Anfrage ist unterwegs: Ihre Antwort geht vielleicht verloren, obwohl sie bezahlt ist.</numerusform>
            <numerusform>%Ln Anfragen sind unterwegs: Ihre Antworten gehen vielleicht verloren, obwohl sie bezahlt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and pause the run</source>
        <translation>Schließen und Lauf anhalten</translation>
    </message>
</context>
<context>
    <name>countersign::Letter</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>Die ersten %1 von %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>countersign::LetterHead</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Ticket %1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::LetterText</name>
    <message>
        <source>Ticket text</source>
        <translation>Text des Tickets</translation>
    </message>
</context>
<context>
    <name>countersign::LimitsForm</name>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>0 requests</source>
        <translation>0 Anfragen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>undecided and not yet asked</source>
        <translation>offene, noch nicht gefragte</translation>
    </message>
    <message>
        <source>failed ones</source>
        <translation>fehlgeschlagene</translation>
    </message>
    <message>
        <source>stale: an older taxonomy</source>
        <translation>veraltete: ältere Taxonomie</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Anhalten bei</translation>
    </message>
    <message>
        <source>Requests at which the run stops</source>
        <translation>Anfragen, bei denen der Lauf anhält</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> je Minute</translation>
    </message>
    <message>
        <source>any a minute</source>
        <translation>beliebig viele je Minute</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source> a day</source>
        <translation> je Tag</translation>
    </message>
    <message>
        <source>any a day</source>
        <translation>beliebig viele je Tag</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen je Tag</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>US dollars at which the run stops</source>
        <translation>US-Dollar, bei denen der Lauf anhält</translation>
    </message>
    <message>
        <source>Price of 1,000,000 tokens in, in US dollars</source>
        <translation>Preis für 1.000.000 Token ein, in US-Dollar</translation>
    </message>
    <message>
        <source>Price of 1,000,000 tokens out, in US dollars</source>
        <translation>Preis für 1.000.000 Token aus, in US-Dollar</translation>
    </message>
    <message>
        <source>Price of a request, in US dollars</source>
        <translation>Preis einer Anfrage, in US-Dollar</translation>
    </message>
    <message>
        <source>USD per 1,000,000 tokens</source>
        <translation>USD je 1.000.000 Token</translation>
    </message>
    <message>
        <source>USD per request</source>
        <translation>USD je Anfrage</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
</context>
<context>
    <name>countersign::LivePanel</name>
    <message numerus="yes">
        <source>%n suggestion(s) are kept.</source>
        <translation>
            <numerusform>%Ln Vorschlag bleibt.</numerusform>
            <numerusform>%Ln Vorschläge bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n suggestion(s) are kept; a new start goes on from here.</source>
        <translation>
            <numerusform>Angehalten. %Ln Vorschlag bleibt; ein neuer Start setzt hier fort.</numerusform>
            <numerusform>Angehalten. %Ln Vorschläge bleiben; ein neuer Start setzt hier fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to ask: no ticket is in this choice.</source>
        <translation>Es gab nichts zu fragen: Kein Ticket ist in dieser Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s), %1 left open.</source>
        <translation>
            <numerusform>Der Lauf ist fertig: %Ln Vorschlag, %1 offen geblieben.</numerusform>
            <numerusform>Der Lauf ist fertig: %Ln Vorschläge, %1 offen geblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s).</source>
        <translation>
            <numerusform>Der Lauf ist fertig: %Ln Vorschlag.</numerusform>
            <numerusform>Der Lauf ist fertig: %Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>of %1 done, %2 %</source>
        <translation>von %1 fertig, %2 %</translation>
    </message>
    <message>
        <source>Waiting until %1: the endpoint asked to, or a limit is used up. It goes on by itself.</source>
        <translation>Wartet bis %1: Der Endpunkt bat darum, oder eine Grenze ist aufgebraucht. Es geht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait: %n suggestion(s) can be reviewed now, %1 are decided.</source>
        <translation>
            <numerusform>Sie müssen nicht warten: %Ln Vorschlag lässt sich jetzt prüfen, %1 sind entschieden.</numerusform>
            <numerusform>Sie müssen nicht warten: %Ln Vorschläge lassen sich jetzt prüfen, %1 sind entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again, or leave them to people?</source>
        <translation>
            <numerusform>%Ln Ticket wurde vielleicht schon bezahlt. Noch einmal fragen oder Menschen überlassen?</numerusform>
            <numerusform>%Ln Tickets wurden vielleicht schon bezahlt. Noch einmal fragen oder Menschen überlassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 have a suggestion or a decision</source>
        <translation>von %1 haben einen Vorschlag oder eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) can be reviewed, %1 are decided.</source>
        <translation>
            <numerusform>%Ln Vorschlag lässt sich prüfen, %1 sind entschieden.</numerusform>
            <numerusform>%Ln Vorschläge lassen sich prüfen, %1 sind entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MessageBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>countersign::NearDuplicates</name>
    <message>
        <source>Looking for near-duplicates was stopped.</source>
        <translation>Die Suche nach Beinahe-Dubletten wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>countersign::NoteStrip</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was.</source>
        <translation>Enter behält sie, Umschalt+Enter beginnt eine Zeile, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the next reader should know</source>
        <translation>Was der Nächste wissen sollte</translation>
    </message>
</context>
<context>
    <name>countersign::OfflineBaseline</name>
    <message>
        <source>No word of this ticket points to an option; %1 is a guess.</source>
        <translation>Kein Wort dieses Tickets weist auf eine Option hin; %1 ist geraten.</translation>
    </message>
    <message>
        <source>Words that point to %1: %2.</source>
        <extracomment>%1 an option of the taxonomy, %2 one to three words of the ticket</extracomment>
        <translation>Wörter, die auf %1 hinweisen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No option of this field seems to fit.</source>
        <translation>Keine Option dieses Feldes scheint zu passen.</translation>
    </message>
    <message>
        <source>The ticket has no words to go by.</source>
        <translation>Das Ticket hat keine Wörter, an die man sich halten kann.</translation>
    </message>
</context>
<context>
    <name>countersign::OptionForm</name>
    <message>
        <source>Retired: kept for old decisions, no longer offered or asked.</source>
        <translation>Zurückgezogen: bleibt für alte Entscheidungen, wird nicht mehr angeboten oder gefragt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>one line each</source>
        <translation>je eine Zeile</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Nicht wenn</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>short texts, one line each</source>
        <translation>kurze Texte, je eine Zeile</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Zweitnamen</translation>
    </message>
    <message>
        <source>other spellings, one line each</source>
        <translation>andere Schreibweisen, je eine Zeile</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Bereit ab</translation>
    </message>
    <message>
        <source>%1, as its field</source>
        <translation>%1, wie sein Feld</translation>
    </message>
</context>
<context>
    <name>countersign::OptionPill</name>
    <message>
        <source>%1, suggested</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>countersign::PlainTextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>countersign::PrelabelPage</name>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>Öffnen Sie ein Projekt oder beginnen Sie ein neues aus einer Datei. Drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>Ziehen Sie eine Datei hierher oder drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n ticket(s)</source>
        <translation>
            <numerusform>Nach %Ln Ticket fragen</numerusform>
            <numerusform>Nach %Ln Tickets fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-label</source>
        <translation>Vorlabeln</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start asking the model</source>
        <translation>Modell zu fragen beginnen</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Lauf anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>Offline-Basis</translation>
    </message>
    <message>
        <source>Works without any network, from the words of the taxonomy and from your decisions.</source>
        <translation>Arbeitet ganz ohne Netz, aus den Wörtern der Taxonomie und Ihren Entscheidungen.</translation>
    </message>
    <message>
        <source>Closing the window stops the run; it goes on where it was.</source>
        <translation>Das Fenster zu schließen hält den Lauf an; er geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it and start Countersign again, or choose another place for the key.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Setzen Sie sie und starten Sie Countersign neu, oder wählen Sie einen anderen Ort für den Schlüssel.</translation>
    </message>
    <message>
        <source>No key is kept for %1. Type it once, then it can be kept in the keychain.</source>
        <translation>Für %1 ist kein Schlüssel aufgehoben. Geben Sie ihn einmal ein, dann kann er im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>No model is chosen. Test the connection to see the models that %1 lists.</source>
        <translation>Kein Modell ist gewählt. Testen Sie die Verbindung, um die Modelle von %1 zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n ticket(s) to %1?</source>
        <translation>
            <numerusform>%Ln Ticket an %1 senden?</numerusform>
            <numerusform>%Ln Tickets an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has sent nothing to %1 so far. The text of each ticket goes to the model %2.</source>
        <translation>Dieses Projekt hat bisher nichts an %1 gesendet. Der Text jedes Tickets geht an das Modell %2.</translation>
    </message>
    <message>
        <source>By the prices given it costs nothing.</source>
        <translation>Nach den genannten Preisen kostet es nichts.</translation>
    </message>
    <message>
        <source>It costs about %1.</source>
        <translation>Es kostet etwa %1.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for</source>
        <translation>
            <numerusform>%Ln Ticket wurde vielleicht schon bezahlt</numerusform>
            <numerusform>%Ln Tickets wurden vielleicht schon bezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent, but no answer came back. Ask again, or leave them to people?</source>
        <translation>Sie wurden gesendet, aber es kam keine Antwort. Noch einmal fragen oder Menschen überlassen?</translation>
    </message>
    <message numerus="yes">
        <source>Asking again takes the %n failed one(s) along.</source>
        <translation>
            <numerusform>Noch einmal fragen nimmt das %Ln fehlgeschlagene mit.</numerusform>
            <numerusform>Noch einmal fragen nimmt die %Ln fehlgeschlagenen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Leave them to people</source>
        <translation>Menschen überlassen</translation>
    </message>
    <message>
        <source>Locked while the run is going.</source>
        <translation>Gesperrt, solange der Lauf im Gang ist.</translation>
    </message>
    <message>
        <source>The key is never written to a file.</source>
        <translation>Der Schlüssel wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>One exact request, for ticket %1</source>
        <translation>Eine genaue Anfrage, zum Ticket %1</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewModel</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Bekannt: %1</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewTable</name>
    <message>
        <source>Preview of the first rows</source>
        <translation>Vorschau der ersten Zeilen</translation>
    </message>
</context>
<context>
    <name>countersign::ProjectSession</name>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no backup copy of today. %1</source>
        <translation>Von heute gibt es keine Sicherungskopie. %1</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>teilweise entschieden</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>no suggestion yet</source>
        <translation>noch kein Vorschlag</translation>
    </message>
    <message>
        <source>addresses the model</source>
        <translation>spricht das Modell an</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>unbekanntes Label</translation>
    </message>
    <message>
        <source>incomplete answer</source>
        <translation>unvollständige Antwort</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>another field is unsure</source>
        <translation>ein anderes Feld ist unsicher</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>blind: choose first</source>
        <translation>blind: erst wählen</translation>
    </message>
    <message>
        <source>choose first</source>
        <translation>erst wählen</translation>
    </message>
</context>
<context>
    <name>countersign::QueuePanel</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match by now</source>
        <translation>
            <numerusform>%Ln weiteres passt inzwischen</numerusform>
            <numerusform>%Ln weitere passen inzwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in tickets, or an id</source>
        <translation>In Tickets suchen, oder eine Nummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>countersign::RateChart</name>
    <message>
        <source>Answers a second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>%1: %2, waiting</source>
        <translation>%1: %2, wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>The rate is drawn here once a run goes on.</source>
        <translation>Hier wird das Tempo gezeichnet, sobald ein Lauf im Gang ist.</translation>
    </message>
</context>
<context>
    <name>countersign::RawExchange</name>
    <message>
        <source>Nothing was sent to a model about ticket %1, so there is no raw answer.</source>
        <translation>Zu Ticket %1 wurde nichts an ein Modell gesendet; eine rohe Antwort gibt es also nicht.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Error of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>User message</source>
        <translation>Benutzernachricht</translation>
    </message>
</context>
<context>
    <name>countersign::RecentDelegate</name>
    <message>
        <source>This file cannot be read as a project.</source>
        <translation>Diese Datei ist nicht als Projekt lesbar.</translation>
    </message>
    <message>
        <source>Not found: moved, or the drive is not connected.</source>
        <translation>Nicht gefunden: verschoben, oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>countersign::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>countersign::RecentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
</context>
<context>
    <name>countersign::RecentProject</name>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>countersign::RecordFormat</name>
    <message>
        <source>The format &quot;%1&quot; is not known. Use csv, tsv, json or jsonl.</source>
        <translation>Das Format „%1“ ist nicht bekannt. Verwenden Sie csv, tsv, json oder jsonl.</translation>
    </message>
    <message>
        <source>The stored format of an import has no delimiter. Import the file again.</source>
        <translation>Dem gespeicherten Format eines Imports fehlt das Trennzeichen. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>A stored CSV record cannot be split into its cells again. Check that the import&apos;s delimiter was not changed.</source>
        <translation>Ein gespeicherter CSV-Datensatz lässt sich nicht mehr in seine Zellen teilen. Prüfen Sie, ob das Trennzeichen des Imports geändert wurde.</translation>
    </message>
    <message>
        <source>A stored JSON record cannot be read again: fault at byte %1.</source>
        <translation>Ein gespeicherter JSON-Datensatz ist nicht mehr lesbar: Fehler bei Byte %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ReplyParser</name>
    <message>
        <source>The provider&apos;s content filter stopped the answer. Decide this ticket yourself.</source>
        <translation>Der Inhaltsfilter des Anbieters hat die Antwort gestoppt. Entscheiden Sie dieses Ticket selbst.</translation>
    </message>
    <message>
        <source>The model refused to answer. Decide this ticket yourself.</source>
        <translation>Das Modell hat die Antwort verweigert. Entscheiden Sie dieses Ticket selbst.</translation>
    </message>
    <message>
        <source>The answer is empty. If the model thinks before it answers, its token limit was spent on that: raise the limit or switch thinking off, then retry.</source>
        <translation>Die Antwort ist leer. Falls das Modell vor der Antwort nachdenkt, hat das die Token-Grenze aufgebraucht: Erhöhen Sie die Grenze oder schalten Sie das Nachdenken ab, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer was cut off. Raise the token limit and retry.</source>
        <translation>Die Antwort wurde abgeschnitten. Erhöhen Sie die Token-Grenze und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer contradicts itself. Retry it, or decide this ticket yourself.</source>
        <translation>Die Antwort widerspricht sich. Versuchen Sie es noch einmal oder entscheiden Sie dieses Ticket selbst.</translation>
    </message>
    <message>
        <source>The answer is not the JSON object that was asked for. Retry it, or try another model.</source>
        <translation>Die Antwort ist nicht das verlangte JSON-Objekt. Versuchen Sie es noch einmal oder mit einem anderen Modell.</translation>
    </message>
</context>
<context>
    <name>countersign::Review</name>
    <message>
        <source>%1 is open for reading only, so nothing can be decided in it.</source>
        <translation>%1 ist nur zum Lesen geöffnet; darin lässt sich nichts entscheiden.</translation>
    </message>
    <message>
        <source>The taxonomy no longer has this field. Open the ticket again to see today&apos;s fields.</source>
        <translation>Die Taxonomie hat dieses Feld nicht mehr. Öffnen Sie das Ticket noch einmal, um die heutigen Felder zu sehen.</translation>
    </message>
    <message>
        <source>%1 takes a text, not an option.</source>
        <translation>%1 nimmt einen Text, keine Option.</translation>
    </message>
    <message>
        <source>%1 has no such option.</source>
        <translation>%1 hat diese Option nicht.</translation>
    </message>
    <message>
        <source>%1 is no longer an option of %2. Choose another.</source>
        <translation>%1 ist keine Option von %2 mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 takes one option.</source>
        <translation>%1 nimmt eine Option.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n word(s); shorten it to %2 at most.</source>
        <translation>
            <numerusform>%1 hat %Ln Wort; kürzen Sie auf höchstens %2.</numerusform>
            <numerusform>%1 hat %Ln Wörter; kürzen Sie auf höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket has no suggestion yet. Choose an option, or start a run.</source>
        <translation>Dieses Ticket hat noch keinen Vorschlag. Wählen Sie eine Option oder starten Sie einen Lauf.</translation>
    </message>
    <message>
        <source>The suggestion has no usable answer for %1. Choose an option.</source>
        <translation>Der Vorschlag hat keine brauchbare Antwort für %1. Wählen Sie eine Option.</translation>
    </message>
    <message>
        <source>This field takes an option, not a text.</source>
        <translation>Dieses Feld nimmt eine Option, keinen Text.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt kein Feld „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;. Use one of: %3.</source>
        <translation>%1 hat keine Option „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. Write FIELD=OPTION.</source>
        <translation>„%1“ ist keine Zuweisung. Schreiben Sie FIELD=OPTION.</translation>
    </message>
    <message>
        <source>This ticket is too long for the limit or the model.</source>
        <translation>Dieses Ticket ist zu lang für die Grenze oder das Modell.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped the answer.</source>
        <translation>Der Inhaltsfilter des Anbieters hat die Antwort gestoppt.</translation>
    </message>
    <message>
        <source>The model refused to label this ticket.</source>
        <translation>Das Modell hat sich geweigert, dieses Ticket zu labeln.</translation>
    </message>
    <message>
        <source>The answer was not the JSON that was asked for.</source>
        <translation>Die Antwort war nicht das verlangte JSON.</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit.</source>
        <translation>Die Antwort wurde an der Token-Grenze abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer contradicted itself.</source>
        <translation>Die Antwort widersprach sich.</translation>
    </message>
    <message>
        <source>The server failed at every try.</source>
        <translation>Der Server scheiterte bei jedem Versuch.</translation>
    </message>
    <message>
        <source>The endpoint refused it as too many requests at every try.</source>
        <translation>Der Endpunkt lehnte bei jedem Versuch ab: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung scheiterte.</translation>
    </message>
    <message>
        <source>The endpoint rejected the request.</source>
        <translation>Der Endpunkt wies die Anfrage zurück.</translation>
    </message>
    <message>
        <source>The request was called off.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Die Anfrage scheiterte.</translation>
    </message>
    <message>
        <source>This ticket was sent, but its answer was lost; it may have been paid. Label it by hand, or ask again on the pre-label page.</source>
        <translation>Dieses Ticket wurde gesendet, aber die Antwort ging verloren; sie wurde vielleicht bezahlt. Labeln Sie es von Hand oder fragen Sie auf der Seite „Vorlabeln“ noch einmal.</translation>
    </message>
    <message>
        <source>Label it by hand, or retry failed ones on the pre-label page.</source>
        <translation>Labeln Sie es von Hand oder wiederholen Sie fehlgeschlagene auf der Seite „Vorlabeln“.</translation>
    </message>
    <message>
        <source>Nobody is named as the annotator. Enter your name in the settings.</source>
        <translation>Niemand ist als Annotator genannt. Tragen Sie in den Einstellungen Ihren Namen ein.</translation>
    </message>
    <message>
        <source>No ticket is shown. Choose one from the list.</source>
        <translation>Kein Ticket wird gezeigt. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The decision on ticket %1 is not saved yet; it is kept and tried again. %2</source>
        <translation>Die Entscheidung zu Ticket %1 ist noch nicht gespeichert; sie wird aufbewahrt und noch einmal versucht. %2</translation>
    </message>
    <message>
        <source>Loading the list was stopped.</source>
        <translation>Das Laden der Liste wurde angehalten.</translation>
    </message>
    <message>
        <source>This ticket is blind: choose first, then see what the model said.</source>
        <translation>Dieses Ticket ist blind: Wählen Sie erst, dann sehen Sie, was das Modell sagte.</translation>
    </message>
    <message>
        <source>Suggestions are hidden: choose an option of each field.</source>
        <translation>Vorschläge sind verborgen: Wählen Sie in jedem Feld eine Option.</translation>
    </message>
    <message>
        <source>A step over many tickets is still being written. Press again when it is done.</source>
        <translation>Ein Schritt über viele Tickets wird noch geschrieben. Drücken Sie noch einmal, wenn er fertig ist.</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewFilters</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>There is a view of this name already. Its filter and order will be those on screen.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon. Ihr Filter und ihre Ordnung werden die auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Die Ansicht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Only the view goes, no ticket and no decision.</source>
        <translation>Nur die Ansicht verschwindet, kein Ticket und keine Entscheidung.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The view was not removed</source>
        <translation>Die Ansicht wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewHeader</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>left in this view</source>
        <translation>übrig in dieser Ansicht</translation>
    </message>
    <message>
        <source>a ticket, my pace</source>
        <translation>je Ticket, mein Tempo</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <translation>einig, %1 von %2</translation>
    </message>
    <message>
        <source>agreed, blind</source>
        <translation>einig, blind</translation>
    </message>
    <message>
        <source>blind, %1 of %2</source>
        <translation>blind, %1 von %2</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewKeys</name>
    <message>
        <source>row of digits</source>
        <translation>Ziffernreihe</translation>
    </message>
    <message>
        <source>row %1 to %2</source>
        <translation>Reihe %1 bis %2</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe gleiche</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPace</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of your last %2 were accepted in under a second. Is each of them read?</source>
        <translation>%1 Ihrer letzten %2 wurden in weniger als einer Sekunde angenommen. Ist jedes davon gelesen?</translation>
    </message>
    <message>
        <source>Your last %1 were accepted as they were, but %2 of %3 blind ones came out differently. Look twice.</source>
        <translation>Ihre letzten %1 wurden unverändert angenommen, aber %2 von %3 blinden fielen anders aus. Sehen Sie zweimal hin.</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>Ziehen Sie eine Datei hierher oder drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>Import tickets…</source>
        <translation>Tickets importieren…</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Next undecided ticket</source>
        <translation>Nächstes offenes Ticket</translation>
    </message>
    <message>
        <source>Raw answer and exact prompt</source>
        <translation>Rohe Antwort und genauer Prompt</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s text</source>
        <translation>Text des Tickets kopieren</translation>
    </message>
    <message>
        <source>Go to a ticket…</source>
        <translation>Zu einem Ticket…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text auf %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done for now: this view is empty</source>
        <translation>Für jetzt fertig: Diese Ansicht ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are open in other views.</source>
        <translation>
            <numerusform>%Ln Ticket ist in anderen Ansichten offen.</numerusform>
            <numerusform>%Ln Tickets sind in anderen Ansichten offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket is settled. Look at them again, or export.</source>
        <translation>Jedes Ticket ist geklärt. Sehen Sie sie noch einmal an oder exportieren Sie.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <translation>Vorgeschlagen von %1</translation>
    </message>
    <message>
        <source>Imported suggestion</source>
        <translation>Importierter Vorschlag</translation>
    </message>
    <message>
        <source>Offline baseline: right %1 of %2 so far; it learns from your decisions</source>
        <translation>Offline-Basis: bisher %1 von %2 richtig; sie lernt aus Ihren Entscheidungen</translation>
    </message>
    <message>
        <source>Offline baseline: it learns from your decisions</source>
        <translation>Offline-Basis: sie lernt aus Ihren Entscheidungen</translation>
    </message>
    <message>
        <source>This is the last ticket of this view.</source>
        <translation>Das ist das letzte Ticket dieser Ansicht.</translation>
    </message>
    <message>
        <source>This is the first ticket of this view.</source>
        <translation>Das ist das erste Ticket dieser Ansicht.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No option has this key.</source>
        <translation>Keine Option hat diese Taste.</translation>
    </message>
    <message>
        <source>No ticket is shown. Choose a view or a ticket from the list.</source>
        <translation>Kein Ticket wird gezeigt. Wählen Sie eine Ansicht oder ein Ticket aus der Liste.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>Rückgängig: %1 ist wieder offen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1 is back to %2.</source>
        <translation>Rückgängig: %1 ist wieder %2.</translation>
    </message>
    <message>
        <source>Done again: %1 is %2.</source>
        <translation>Wiederholt: %1 ist %2.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Raw answer and exact prompt: %1</source>
        <translation>Rohe Antwort und genauer Prompt: %1</translation>
    </message>
    <message>
        <source>Nothing more is decided until this is saved.</source>
        <translation>Nichts wird mehr entschieden, bis dies gespeichert ist.</translation>
    </message>
    <message>
        <source>No suggestion yet: the offline baseline is reading</source>
        <translation>Noch kein Vorschlag: die Offline-Basis liest gerade</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>A suggestion has come. Look at it, then press Enter again.</source>
        <translation>Ein Vorschlag ist gekommen. Ansehen, dann noch einmal Eingabe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) so far…</source>
        <translation>
            <numerusform>%Ln Ticket bisher…</numerusform>
            <numerusform>%Ln Tickets bisher…</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>Markieren oder Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Was getan wurde…</translation>
    </message>
    <message>
        <source>This sitting…</source>
        <translation>Diese Sitzung…</translation>
    </message>
    <message>
        <source>Accept many…</source>
        <translation>Viele annehmen…</translation>
    </message>
    <message>
        <source>Set many…</source>
        <translation>Viele setzen…</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe gleiche</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Die Notiz wird gespeichert</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Saved %1: no flag, no note</source>
        <translation>%1 gespeichert: keine Marke, keine Notiz</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Esc clears the filter. Or choose another view.</source>
        <translation>Esc hebt den Filter auf. Oder wählen Sie eine andere Ansicht.</translation>
    </message>
    <message>
        <source>What machines said is sealed</source>
        <translation>Was Maschinen sagten, ist versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as before.</source>
        <translation>
            <numerusform>Rückgängig: %Ln Ticket ist wie zuvor.</numerusform>
            <numerusform>Rückgängig: %Ln Tickets sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>Wieder ausgeführt: %Ln Ticket.</numerusform>
            <numerusform>Wieder ausgeführt: %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first: the answer is sealed until then.</source>
        <translation>Erst wählen: Bis dahin ist die Antwort versiegelt.</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewViews</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import order</source>
        <translation>Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>By suggested option</source>
        <translation>Nach vorgeschlagener Option</translation>
    </message>
    <message>
        <source>Most valuable first</source>
        <translation>Wertvollste zuerst</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Widersprüche zuerst</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>Zufällige Reihenfolge</translation>
    </message>
    <message>
        <source>As the files had them.</source>
        <translation>Wie die Dateien sie hatten.</translation>
    </message>
    <message>
        <source>What the model is least sure of comes first.</source>
        <translation>Wobei das Modell am unsichersten ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>What the model is surest of comes first: quick to accept.</source>
        <translation>Wobei das Modell am sichersten ist, kommt zuerst: schnell anzunehmen.</translation>
    </message>
    <message>
        <source>Tickets with the same suggested option stand together.</source>
        <translation>Tickets mit derselben vorgeschlagenen Option stehen beisammen.</translation>
    </message>
    <message>
        <source>Unsure tickets that stand for many others come first, near-duplicates once.</source>
        <translation>Unsichere Tickets, die für viele andere stehen, kommen zuerst, beinahe gleiche nur einmal.</translation>
    </message>
    <message>
        <source>Tickets where two sources suggest different options come first.</source>
        <translation>Tickets, bei denen zwei Quellen verschiedene Optionen vorschlagen, kommen zuerst.</translation>
    </message>
    <message>
        <source>One fixed random order, the same every time: a fair sample.</source>
        <translation>Eine feste zufällige Reihenfolge, jedes Mal dieselbe: eine faire Stichprobe.</translation>
    </message>
</context>
<context>
    <name>countersign::RulesPanel</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Skip and list them</source>
        <translation>Überspringen und auflisten</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>Wiederholte Kennungen</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Erste behalten</translation>
    </message>
    <message>
        <source>Add a suffix, as in 47001-2</source>
        <translation>Zusatz anhängen, wie 47001-2</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Datei ablehnen</translation>
    </message>
</context>
<context>
    <name>countersign::Run</name>
    <message>
        <source>The offline baseline was stopped; what it had labelled stays.</source>
        <translation>Die Offline-Basis wurde angehalten; was sie gelabelt hat, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) too long for the limit or the model</source>
        <translation>
            <numerusform>%Ln Ticket zu lang für die Grenze oder das Modell</numerusform>
            <numerusform>%Ln Tickets zu lang für die Grenze oder das Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stopped by the provider&apos;s content filter</source>
        <translation>
            <numerusform>%Ln Antwort vom Inhaltsfilter des Anbieters gestoppt</numerusform>
            <numerusform>%Ln Antworten vom Inhaltsfilter des Anbieters gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) the model refused to label</source>
        <translation>
            <numerusform>%Ln Ticket, das das Modell nicht labeln wollte</numerusform>
            <numerusform>%Ln Tickets, die das Modell nicht labeln wollte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not the JSON asked for</source>
        <translation>
            <numerusform>%Ln Antwort, die nicht das verlangte JSON war</numerusform>
            <numerusform>%Ln Antworten, die nicht das verlangte JSON waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut off at the token limit</source>
        <translation>
            <numerusform>%Ln Antwort an der Token-Grenze abgeschnitten</numerusform>
            <numerusform>%Ln Antworten an der Token-Grenze abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty answer(s)</source>
        <translation>
            <numerusform>%Ln leere Antwort</numerusform>
            <numerusform>%Ln leere Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that contradicted themselves</source>
        <translation>
            <numerusform>%Ln Antwort, die sich widersprach</numerusform>
            <numerusform>%Ln Antworten, die sich widersprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) after repeated server errors</source>
        <translation>
            <numerusform>%Ln Ticket nach wiederholten Serverfehlern</numerusform>
            <numerusform>%Ln Tickets nach wiederholten Serverfehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) refused as too many requests</source>
        <translation>
            <numerusform>%Ln Ticket abgelehnt: zu viele Anfragen</numerusform>
            <numerusform>%Ln Tickets abgelehnt: zu viele Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without an answer in time</source>
        <translation>
            <numerusform>%Ln Ticket ohne rechtzeitige Antwort</numerusform>
            <numerusform>%Ln Tickets ohne rechtzeitige Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) whose connection failed</source>
        <translation>
            <numerusform>%Ln Ticket, dessen Verbindung scheiterte</numerusform>
            <numerusform>%Ln Tickets, deren Verbindung scheiterte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) the endpoint rejected</source>
        <translation>
            <numerusform>%Ln Anfrage vom Endpunkt zurückgewiesen</numerusform>
            <numerusform>%Ln Anfragen vom Endpunkt zurückgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) called off</source>
        <translation>
            <numerusform>%Ln Anfrage abgebrochen</numerusform>
            <numerusform>%Ln Anfragen abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for an unnamed reason</source>
        <translation>
            <numerusform>%Ln Ticket aus ungenanntem Grund</numerusform>
            <numerusform>%Ln Tickets aus ungenanntem Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the taxonomy keep head and tail of long tickets, or label them by hand.</source>
        <translation>Lassen Sie die Taxonomie Anfang und Ende langer Tickets behalten oder labeln Sie diese von Hand.</translation>
    </message>
    <message>
        <source>Read them yourself; they stay in the queue.</source>
        <translation>Lesen Sie diese selbst; sie bleiben in der Warteschlange.</translation>
    </message>
    <message>
        <source>Raise the token limit, then retry.</source>
        <translation>Erhöhen Sie die Token-Grenze, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Retry, or try a model that keeps to JSON.</source>
        <translation>Versuchen Sie es noch einmal oder mit einem Modell, das sich an JSON hält.</translation>
    </message>
    <message>
        <source>A thinking model may need a higher token limit; then retry.</source>
        <translation>Ein nachdenkendes Modell braucht vielleicht eine höhere Token-Grenze; dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Lower the pace, then retry.</source>
        <translation>Senken Sie das Tempo, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Retry them when the endpoint is well.</source>
        <translation>Wiederholen Sie sie, wenn es dem Endpunkt wieder gut geht.</translation>
    </message>
    <message numerus="yes">
        <source>The run stopped at its limit of %n request(s). Raise the limit to go on.</source>
        <translation>
            <numerusform>Der Lauf hielt an seiner Grenze von %Ln Anfrage an. Erhöhen Sie die Grenze, um fortzufahren.</numerusform>
            <numerusform>Der Lauf hielt an seiner Grenze von %Ln Anfragen an. Erhöhen Sie die Grenze, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stopped before its limit of %1: %2 is spent and the next request might pass it. Raise the limit to go on.</source>
        <translation>Der Lauf hielt vor seiner Grenze von %1 an: %2 ist ausgegeben, und die nächste Anfrage könnte sie überschreiten. Erhöhen Sie die Grenze, um fortzufahren.</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Ticket %1 is %2, and the taxonomy says to ask first. Set &quot;long_tickets&quot; in the taxonomy to &quot;head_and_tail&quot; or &quot;refuse&quot;, then go on.</source>
        <translation>Ticket %1 ist %2, und die Taxonomie will erst gefragt haben. Setzen Sie &quot;long_tickets&quot; in der Taxonomie auf &quot;head_and_tail&quot; oder &quot;refuse&quot;, dann fahren Sie fort.</translation>
    </message>
    <message>
        <source>A run is going already. Stop it first, or wait for its end.</source>
        <translation>Ein Lauf ist schon im Gang. Halten Sie ihn an oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be labelled.</source>
        <translation>%1 ist nur zum Lesen geöffnet; darin lässt sich nichts labeln.</translation>
    </message>
</context>
<context>
    <name>countersign::RunFigures</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%Ln gleichzeitig</numerusform>
            <numerusform>%Ln gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>to go, done about %1</source>
        <translation>verbleibend, fertig gegen %1</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>spent, about %1 in all</source>
        <translation>ausgegeben, insgesamt etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>spent, %n request(s)</source>
        <translation>
            <numerusform>ausgegeben, %Ln Anfrage</numerusform>
            <numerusform>ausgegeben, %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>je Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to wait, obeyed</source>
        <translation>zum Warten gebeten, befolgt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>countersign::RunForecast</name>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>User message</source>
        <translation>Benutzernachricht</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>USD %1</source>
        <translation>%1 USD</translation>
    </message>
</context>
<context>
    <name>countersign::RunNotices</name>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Lauf %1 ist fertig: %Ln Vorschlag, %2 blieben offen.</numerusform>
            <numerusform>Lauf %1 ist fertig: %Ln Vorschläge, %2 blieben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s).</source>
        <translation>
            <numerusform>Lauf %1 ist fertig: %Ln Vorschlag.</numerusform>
            <numerusform>Lauf %1 ist fertig: %Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was stopped: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Lauf %1 wurde angehalten: %Ln Vorschlag, %2 blieben offen.</numerusform>
            <numerusform>Lauf %1 wurde angehalten: %Ln Vorschläge, %2 blieben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has reached its limit: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Lauf %1 hat sein Limit erreicht: %Ln Vorschlag, %2 blieben offen.</numerusform>
            <numerusform>Lauf %1 hat sein Limit erreicht: %Ln Vorschläge, %2 blieben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 could not go on: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Lauf %1 konnte nicht weiter: %Ln Vorschlag, %2 blieben offen.</numerusform>
            <numerusform>Lauf %1 konnte nicht weiter: %Ln Vorschläge, %2 blieben offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SampleList</name>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
</context>
<context>
    <name>countersign::SampleModel</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>countersign::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>countersign::SealBox</name>
    <message>
        <source>Opens after %1</source>
        <translation>Öffnet sich nach %1</translation>
    </message>
    <message>
        <source>Opens after %1 and %2</source>
        <translation>Öffnet sich nach %1 und %2</translation>
    </message>
    <message>
        <source>Suggestion sealed. %1. %2 of %3 chosen.</source>
        <translation>Vorschlag versiegelt. %1. %2 von %3 gewählt.</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>Siegel geöffnet</translation>
    </message>
    <message>
        <source>%1: you %2, %3 %4</source>
        <translation>%1: Sie %2, %3 %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Suggestion sealed</source>
        <translation>Vorschlag versiegelt</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>countersign::SessionStatus</name>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you name an endpoint.</source>
        <translation>Nichts verlässt diesen Rechner, bis Sie einen Endpunkt nennen.</translation>
    </message>
    <message>
        <source>Until the last row is read the project stays as it was.</source>
        <translation>Bis zur letzten Zeile bleibt das Projekt, wie es war.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Nichts wird geschrieben, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not on disk yet</source>
        <translation>
            <numerusform>%Ln Entscheidung noch nicht gespeichert</numerusform>
            <numerusform>%Ln Entscheidungen noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, %1 decided of %2</source>
        <translation>Gespeichert, %1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>USD %1 spent</source>
        <translation>%1 USD ausgegeben</translation>
    </message>
</context>
<context>
    <name>countersign::Settings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>No key store is running, so the key is kept only until Countersign closes. Start a keyring service, or put the key into an environment variable.</source>
        <translation>Kein Schlüsselbund läuft; der Schlüssel bleibt nur, bis Countersign schließt. Starten Sie einen Schlüsselbunddienst oder legen Sie den Schlüssel in eine Umgebungsvariable.</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is kept at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Decisions are recorded under it, and exports carry it.</source>
        <translation>Entscheidungen werden darunter gespeichert, und Exporte tragen ihn.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Ticket text</source>
        <translation>Text des Tickets</translation>
    </message>
    <message>
        <source>Go on to the next ticket when the last field is settled</source>
        <translation>Weiter, sobald das letzte Feld geklärt ist</translation>
    </message>
    <message>
        <source>No fades</source>
        <translation>Keine Überblendungen</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>Beim Prüfen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Automatic: 120 s, and 300 s for a server on this computer.</source>
        <translation>Automatisch: 120 s, und 300 s für einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Verbinden binnen</translation>
    </message>
    <message>
        <source>First answer in</source>
        <translation>Erste Antwort in</translation>
    </message>
    <message>
        <source>Whole answer in</source>
        <translation>Ganze Antwort in</translation>
    </message>
    <message>
        <source>Tell me when a run ends while I am elsewhere</source>
        <translation>Mir sagen, wenn ein Lauf endet, während ich woanders bin</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Counts only, never a ticket&apos;s text.</source>
        <translation>Nur Zahlen, nie den Text eines Tickets.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Shown after the choice</source>
        <translation>Nach der Wahl gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Blind tickets</source>
        <translation>Blinde Tickets</translation>
    </message>
    <message>
        <source>Of this project: a random sample that people label before they see the suggestion. Only so is the error measured honestly.</source>
        <translation>Von diesem Projekt: eine zufällige Stichprobe, die man labelt, bevor man den Vorschlag sieht. Nur so wird der Fehler ehrlich gemessen.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutDialog</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <translation>Diese zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl hat diese Wörter.</translation>
    </message>
    <message>
        <source>Every change applies and is kept at once.</source>
        <translation>Jede Änderung gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. A letter or digit alone counts by its place on the keyboard.</source>
        <translation>Drücken Sie die neue Taste für „%1“. Ein Buchstabe oder eine Ziffer allein zählt nach dem Platz auf der Tastatur.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Replace it?</source>
        <translation>%1 ist jetzt die Taste für „%2“. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 chooses %2, which would have no key. Replace it?</source>
        <translation>%1 wählt %2, das dann keine Taste hätte. Ersetzen?</translation>
    </message>
    <message>
        <source>Backspace and Delete stay free: a slip must never lose anything. Press another key.</source>
        <translation>Rücktaste und Entf bleiben frei: Ein Ausrutscher darf nie etwas kosten. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Enter always accepts. Press another key.</source>
        <translation>Enter nimmt immer an. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Esc always leaves. Press another key.</source>
        <translation>Esc führt immer hinaus. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Tab always goes to the next control. Press another key.</source>
        <translation>Tab geht immer zum nächsten Element. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>A letter alone works on the review page only. Hold Ctrl or Alt with it.</source>
        <translation>Ein Buchstabe allein gilt nur auf der Prüfseite. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>option %1 of the first field</source>
        <translation>Option %1 des ersten Felds</translation>
    </message>
    <message>
        <source>option %1 of the second field</source>
        <translation>Option %1 des zweiten Felds</translation>
    </message>
    <message>
        <source>option %1 of the third field</source>
        <translation>Option %1 des dritten Felds</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>„%1“ hat jetzt die Taste %2.</translation>
    </message>
    <message>
        <source>“%1” is as it was made.</source>
        <translation>„%1“ ist wieder wie zu Anfang.</translation>
    </message>
    <message>
        <source>All keys are as they were made.</source>
        <translation>Alle Tasten sind wieder wie zu Anfang.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutModel</name>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>Drücken Sie die neue Taste, oder Esc</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>press the new key</source>
        <translation>neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>countersign::SittingSummary</name>
    <message>
        <source>%1 of %2 (%3 %; 95 % interval %4 to %5 %)</source>
        <translation>%1 von %2 (%3 %; 95-%-Intervall %4 bis %5 %)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Time, without pauses</source>
        <translation>Zeit, ohne Pausen</translation>
    </message>
    <message>
        <source>A ticket, the middle one</source>
        <translation>Ein Ticket, das mittlere</translation>
    </message>
    <message>
        <source>Agreed, shown</source>
        <translation>Einig, gezeigt</translation>
    </message>
    <message>
        <source>Agreed, blind</source>
        <translation>Einig, blind</translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>countersign::SourceGrid</name>
    <message>
        <source>Source columns</source>
        <translation>Quellspalten</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%Ln weitere Spalte</numerusform>
            <numerusform>%Ln weitere Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SourceProbe</name>
    <message>
        <source>Some texts look encoded twice, like &quot;Ã©&quot; for &quot;é&quot;. They are imported as they are; choose another encoding if the preview shows it.</source>
        <translation>Manche Texte sehen doppelt kodiert aus, etwa „Ã©“ für „é“. Sie werden importiert, wie sie sind; wählen Sie eine andere Kodierung, wenn die Vorschau das zeigt.</translation>
    </message>
    <message>
        <source>Some cells are numbers like 1.23457E+15: a spreadsheet has shortened them. If they are ids, export the file again with the ids as text.</source>
        <translation>Manche Zellen sind Zahlen wie 1.23457E+15: Eine Tabellenkalkulation hat sie verkürzt. Sind es Kennungen, exportieren Sie die Datei noch einmal mit den Kennungen als Text.</translation>
    </message>
    <message>
        <source>Some cells have exactly 32,767 characters: a spreadsheet has probably cut them off.</source>
        <translation>Manche Zellen haben genau 32.767 Zeichen: Eine Tabellenkalkulation hat sie wohl abgeschnitten.</translation>
    </message>
    <message>
        <source>Some cells hold control characters such as NUL. They are kept.</source>
        <translation>Manche Zellen enthalten Steuerzeichen wie NUL. Sie bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>countersign::SourceTag</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;Wed 4 Nov 2026&quot;</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>Projekte (*.countersign)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Drop a ticket file here</source>
        <translation>Ticketdatei hierher ziehen</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON or JSON Lines, with or without labels</source>
        <translation>CSV, TSV, JSON oder JSON Lines, mit oder ohne Labels</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Which tickets today?</source>
        <translation>Welche Tickets heute?</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>240 tickets in several languages, works without a key or network</source>
        <translation>240 Tickets in mehreren Sprachen, ohne Schlüssel und ohne Netz</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>1. Load tickets</source>
        <translation>1. Tickets laden</translation>
    </message>
    <message>
        <source>From a file. Every column comes back in the export.</source>
        <translation>Aus einer Datei. Jede Spalte kommt im Export zurück.</translation>
    </message>
    <message>
        <source>2. The model signs first</source>
        <translation>2. Erst das Modell</translation>
    </message>
    <message>
        <source>In pencil: a dashed line, with how sure it is and why.</source>
        <translation>Mit Bleistift: eine gestrichelte Linie, wie sicher es ist und warum.</translation>
    </message>
    <message>
        <source>3. You countersign</source>
        <translation>3. Sie zeichnen gegen</translation>
    </message>
    <message>
        <source>In ink: Enter agrees, one more key corrects.</source>
        <translation>Mit Tinte: Die Eingabetaste stimmt zu, eine weitere Taste korrigiert.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>None yet. Projects that you open are listed here.</source>
        <translation>Noch keine. Projekte, die Sie öffnen, stehen hier.</translation>
    </message>
</context>
<context>
    <name>countersign::StateBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>countersign::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StepPicture</name>
    <message>
        <source>Billing</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>countersign::Store</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written to disk: %2.</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be put in place: %2.</source>
        <translation>%1 konnte nicht an seinen Platz gesetzt werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no run %2.</source>
        <translation>%1 hat keinen Lauf %2.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open its newest backup copy from the same folder; this file is left as it is.</source>
        <translation>%1 ist beschädigt. Öffnen Sie die neueste Sicherungskopie aus demselben Ordner; diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written, so the project can only be read.</source>
        <translation>Der Ordner von %1 ist nicht beschreibbar; das Projekt lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there, or read it only.</source>
        <translation>%1 ist in %2 geöffnet (Prozess %3 auf %4). Schließen Sie es dort oder lesen Sie es nur.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 is not a Countersign project. Open a file that ends in .countersign, or import this one as tickets.</source>
        <translation>%1 ist kein Countersign-Projekt. Öffnen Sie eine Datei, die auf .countersign endet, oder importieren Sie diese als Tickets.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Countersign (format %2, this one knows %3). Update Countersign to open it.</source>
        <translation>%1 wurde von einem neueren Countersign geschrieben (Format %2, dieses kennt %3). Aktualisieren Sie Countersign, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is an unfinished project. Delete it and make it again.</source>
        <translation>%1 ist ein unfertiges Projekt. Löschen Sie es und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>%1 holds something that Countersign never writes (%2), so it is not opened. Ask whoever sent it for a fresh copy.</source>
        <translation>%1 enthält etwas, das Countersign nie schreibt (%2), und wird darum nicht geöffnet. Bitten Sie den Absender um eine neue Kopie.</translation>
    </message>
    <message>
        <source>a table is missing</source>
        <translation>eine Tabelle fehlt</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>Die Projektdatei</translation>
    </message>
    <message>
        <source>%1 cannot grow: the disk is full. Free some space; the work goes on by itself.</source>
        <translation>%1 kann nicht wachsen: Der Datenträger ist voll. Schaffen Sie Platz; die Arbeit geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Countersign project. Open a backup copy from the same folder.</source>
        <translation>%1 ist beschädigt oder kein Countersign-Projekt. Öffnen Sie eine Sicherungskopie aus demselben Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen Sie, ob es existiert und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk; nothing that was saved is lost.</source>
        <translation>Lesen oder Schreiben von %1 scheiterte. Prüfen Sie den Datenträger; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>%1 war nicht benutzbar (%2).</translation>
    </message>
    <message>
        <source>The project&apos;s taxonomy</source>
        <translation>Die Taxonomie des Projekts</translation>
    </message>
    <message>
        <source>%1 has no taxonomy yet. Load a template or a file.</source>
        <translation>%1 hat noch keine Taxonomie. Laden Sie eine Vorlage oder eine Datei.</translation>
    </message>
    <message>
        <source>This project has had more than %1 options. Start a new project.</source>
        <translation>Dieses Projekt hatte mehr als %1 Optionen. Beginnen Sie ein neues Projekt.</translation>
    </message>
    <message>
        <source>%1 has no ticket %2.</source>
        <translation>%1 hat kein Ticket %2.</translation>
    </message>
    <message>
        <source>%1 is not there: %2.</source>
        <translation>%1 ist nicht da: %2.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open, so nothing more is saved into it. Save a copy under a new name.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während es geöffnet war; darin wird nichts mehr gespeichert. Speichern Sie eine Kopie unter neuem Namen.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open, so nothing more is saved. Put it back, or save a copy under a new name.</source>
        <translation>%1 wurde verschoben oder gelöscht, während es geöffnet war; nichts wird mehr gespeichert. Legen Sie es zurück oder speichern Sie eine Kopie unter neuem Namen.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or make it with &quot;new&quot;.</source>
        <translation>%1 ist nicht da. Prüfen Sie den Namen oder legen Sie es mit „new“ an.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a project can only be read. Copy it to this computer to work on it.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, wo sich ein Projekt nur lesen lässt. Kopieren Sie es auf diesen Rechner, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it can only be read.</source>
        <translation>%1 ist schreibgeschützt und lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>%1 is in an older format. Open it once for writing to bring it up to date.</source>
        <translation>%1 hat ein älteres Format. Öffnen Sie es einmal zum Schreiben, um es zu erneuern.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Step %1 of the project format is missing in this program. Install it again.</source>
        <translation>Schritt %1 des Projektformats fehlt in diesem Programm. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: its list of imports does not fit its tickets. Open its newest backup copy from the same folder.</source>
        <translation>%1 ist beschädigt: Die Liste der Importe passt nicht zu den Tickets. Öffnen Sie die neueste Sicherungskopie aus demselben Ordner.</translation>
    </message>
    <message>
        <source>The lock file beside %1 cannot be written; the disk may be full. Free some space and open it again, or read it only.</source>
        <translation>Die Sperrdatei neben %1 lässt sich nicht schreiben; vielleicht ist der Datenträger voll. Schaffen Sie Platz und öffnen Sie es noch einmal, oder lesen Sie es nur.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is being read by another program, so an older state of it is kept beside it for now. Close it there and do this once more.</source>
        <translation>%1 wird von einem anderen Programm gelesen; darum bleibt vorerst ein älterer Stand daneben. Schließen Sie es dort und tun Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written safely where it lies. Check that the disk has space and that no other program uses the file.</source>
        <translation>%1 lässt sich dort, wo es liegt, nicht sicher schreiben. Prüfen Sie, ob der Datenträger Platz hat und kein anderes Programm die Datei benutzt.</translation>
    </message>
    <message>
        <source>The copy %1 was not finished.</source>
        <translation>Die Kopie %1 wurde nicht fertig.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2. Remove it by hand.</source>
        <translation>%1 konnte nicht gelöscht werden: %2. Löschen Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>%1 is a backup copy, which stays as it is. Copy it under another name to work on it.</source>
        <translation>%1 ist eine Sicherungskopie und bleibt, wie sie ist. Kopieren Sie sie unter einem anderen Namen, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 has another name (a hard link), so it can only be read. Copy it, or remove the other name.</source>
        <translation>%1 hat einen zweiten Namen (einen Hardlink) und kann deshalb nur gelesen werden. Kopieren Sie die Datei oder entfernen Sie den anderen Namen.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2. Shorten it.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen; diese hat %2. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Name the view with 1 to %1 characters.</source>
        <translation>Benennen Sie die Ansicht mit 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>countersign::TargetPanel</name>
    <message>
        <source>Where the tickets go</source>
        <translation>Wohin die Tickets kommen</translation>
    </message>
    <message>
        <source>Questions about each ticket</source>
        <translation>Fragen zu jedem Ticket</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Dort anfügen</translation>
    </message>
    <message>
        <source>File of the new project</source>
        <translation>Datei des neuen Projekts</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>the open project, %1</source>
        <translation>offenes Projekt, %1</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>Say where the new project goes.</source>
        <translation>Sagen Sie, wohin das neue Projekt kommt.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>In %1 lässt sich nichts schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Where the new project goes</source>
        <translation>Wohin das neue Projekt kommt</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>Projekte (*.countersign)</translation>
    </message>
    <message>
        <source>Questions from a taxonomy file</source>
        <translation>Fragen aus einer Taxonomiedatei</translation>
    </message>
    <message>
        <source>Taxonomies (*.json)</source>
        <translation>Taxonomien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>%1, aus einer Datei…</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyCheck</name>
    <message>
        <source>must be at least %1 characters.</source>
        <translation>muss mindestens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>is empty. Add at least one field.</source>
        <translation>ist leer. Fügen Sie mindestens ein Feld hinzu.</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1.</source>
        <translation>muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>has the unknown placeholder {{%1}}. Known are: %2.</source>
        <translation>hat den unbekannten Platzhalter {{%1}}. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>lacks {{%1}}: the model would not learn what to answer. Add it.</source>
        <translation>enthält {{%1}} nicht: Das Modell wüsste nicht, was es antworten soll. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>must be small letters a-z, digits and _, beginning with a letter.</source>
        <translation>darf nur Kleinbuchstaben a-z, Ziffern und _ enthalten und muss mit einem Buchstaben beginnen.</translation>
    </message>
    <message>
        <source>must not be &quot;%1&quot;: replies use this word themselves. Choose another.</source>
        <translation>darf nicht „%1“ sein: Antworten benutzen dieses Wort selbst. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot; for the second time. Every field needs a key of its own.</source>
        <translation>ist zum zweiten Mal „%1“. Jedes Feld braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>must be 0 (no limit) or more.</source>
        <translation>muss 0 (keine Grenze) oder mehr sein.</translation>
    </message>
    <message>
        <source>belongs to choice fields; this one is a text. Remove the options or change the kind.</source>
        <translation>gehört zu Auswahlfeldern; dieses ist ein Text. Entfernen Sie die Optionen oder ändern Sie die Art.</translation>
    </message>
    <message>
        <source>belongs to text fields; this one is a choice. Remove it or change the kind.</source>
        <translation>gehört zu Textfeldern; dieses ist eine Auswahl. Entfernen Sie es oder ändern Sie die Art.</translation>
    </message>
    <message>
        <source>has no option to choose. Add at least two.</source>
        <translation>hat keine Option zur Wahl. Fügen Sie mindestens zwei hinzu.</translation>
    </message>
    <message>
        <source>has only one option to choose. Add a second one.</source>
        <translation>hat nur eine Option zur Wahl. Fügen Sie eine zweite hinzu.</translation>
    </message>
    <message>
        <source>has %1 options; at most %2 fit into a prompt.</source>
        <translation>hat %1 Optionen; höchstens %2 passen in einen Prompt.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no option of this field. Name one of its options.</source>
        <translation>ist „%1“, was keine Option dieses Feldes ist. Nennen Sie eine seiner Optionen.</translation>
    </message>
    <message>
        <source>is empty. Give it a name.</source>
        <translation>ist leer. Geben Sie einen Namen.</translation>
    </message>
    <message>
        <source>is longer than %1 characters. Shorten it; details belong into the description.</source>
        <translation>ist länger als %1 Zeichen. Kürzen Sie; Einzelheiten gehören in die Beschreibung.</translation>
    </message>
    <message>
        <source>has a line break or a control character. Write it on one line.</source>
        <translation>hat einen Zeilenumbruch oder ein Steuerzeichen. Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>stands at another option too. Remove it here; a new one is made.</source>
        <translation>steht auch bei einer anderen Option. Entfernen Sie es hier; ein neues wird vergeben.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which means the same as %2 (case, spaces and quotation marks do not count). Rename one of the two.</source>
        <translation>ist „%1“, was dasselbe bedeutet wie %2 (Großschreibung, Leerzeichen und Anführungszeichen zählen nicht). Benennen Sie eines der beiden um.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: pandas and R read this word as a missing value. Another name is safer.</source>
        <translation>ist „%1“: pandas und R lesen dieses Wort als fehlenden Wert. Ein anderer Name ist sicherer.</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyEdits</name>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyFile</name>
    <message>
        <source>%1 ends in the middle of its JSON text. Save it again completely.</source>
        <translation>%1 endet mitten im JSON-Text. Speichern Sie die Datei noch einmal vollständig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2 is not valid JSON. Correct the text there and load the file again.</source>
        <translation>%1, Zeile %2 ist kein gültiges JSON. Berichtigen Sie dort den Text und laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <translation>%1, Zeile %2, %3</translation>
    </message>
    <message>
        <source>must be an object in { }.</source>
        <translation>muss ein Objekt in { } sein.</translation>
    </message>
    <message>
        <source>is not a member that is known here. Allowed are: %1. Correct its name or remove it.</source>
        <translation>ist hier kein bekanntes Element. Erlaubt sind: %1. Berichtigen Sie den Namen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>stands here twice. Remove one of the two.</source>
        <translation>steht hier zweimal. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>must be a text in quotation marks.</source>
        <translation>muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>must be a list of texts in [ ].</source>
        <translation>muss eine Liste von Texten in [ ] sein.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1.</source>
        <translation>muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>is not a UUID. Remove it; a new one is made.</source>
        <translation>ist keine UUID. Entfernen Sie sie; eine neue wird vergeben.</translation>
    </message>
    <message>
        <source>must be one of %1.</source>
        <translation>muss eines von %1 sein.</translation>
    </message>
    <message>
        <source>must be a list of fields in [ ].</source>
        <translation>muss eine Liste von Feldern in [ ] sein.</translation>
    </message>
    <message>
        <source>is missing. Add a list with at least one field.</source>
        <translation>fehlt. Fügen Sie eine Liste mit mindestens einem Feld hinzu.</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translation>fehlt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>must be a list of options in [ ].</source>
        <translation>muss eine Liste von Optionen in [ ] sein.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and load it again.</source>
        <translation>%1 ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und laden Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyMerge</name>
    <message>
        <source>Field %1 is no longer asked. Its decisions stay in the project.</source>
        <translation>Feld %1 wird nicht mehr gefragt. Seine Entscheidungen bleiben im Projekt.</translation>
    </message>
    <message>
        <source>The order of the fields changes.</source>
        <translation>Die Reihenfolge der Felder ändert sich.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>general rules</source>
        <translation>allgemeine Regeln</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>rule for long tickets</source>
        <translation>Regel für lange Tickets</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Ändert sich: %1.</translation>
    </message>
    <message>
        <source>Field %1 is new.</source>
        <translation>Feld %1 ist neu.</translation>
    </message>
    <message>
        <source>Field %1 changes between text and choice: it becomes a new field, and its former decisions stay with the old one.</source>
        <translation>Feld %1 wechselt zwischen Text und Auswahl: Es wird ein neues Feld, und die früheren Entscheidungen bleiben beim alten.</translation>
    </message>
    <message>
        <source>key (was %1)</source>
        <translation>Schlüssel (war %1)</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ersatzwert</translation>
    </message>
    <message>
        <source>word limit</source>
        <translation>Wortgrenze</translation>
    </message>
    <message>
        <source>Field %1 changes: %2.</source>
        <translation>Feld %1 ändert sich: %2.</translation>
    </message>
    <message>
        <source>%1: option %2 is new.</source>
        <translation>%1: Option %2 ist neu.</translation>
    </message>
    <message>
        <source>%1: option %2 is no longer offered. What was decided with it stays.</source>
        <translation>%1: Option %2 wird nicht mehr angeboten. Was damit entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1: the order of the options changes.</source>
        <translation>%1: Die Reihenfolge der Optionen ändert sich.</translation>
    </message>
    <message>
        <source>%1: option %2 is renamed to %3.</source>
        <translation>%1: Option %2 heißt nun %3.</translation>
    </message>
    <message>
        <source>%1: option %2 is offered again.</source>
        <translation>%1: Option %2 wird wieder angeboten.</translation>
    </message>
    <message>
        <source>%1: description, examples, aliases or threshold of %2 change.</source>
        <translation>%1: Beschreibung, Beispiele, Zweitnamen oder Schwelle von %2 ändern sich.</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPage</name>
    <message>
        <source>the draft</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>Adopted as version %1.</source>
        <translation>Als Version %1 übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be adopted.</source>
        <translation>
            <numerusform>%Ln Sache ist zu berichtigen, bevor er übernommen werden kann.</numerusform>
            <numerusform>%Ln Sachen sind zu berichtigen, bevor er übernommen werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and prompt</source>
        <translation>Regeln und Prompt</translation>
    </message>
    <message>
        <source>Version %1, open for reading only</source>
        <translation>Version %1, nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Draft on version %1</source>
        <translation>Entwurf auf Version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) were made under an older version.</source>
        <translation>
            <numerusform>%Ln Vorschlag entstand unter einer älteren Version.</numerusform>
            <numerusform>%Ln Vorschläge entstanden unter einer älteren Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Load a taxonomy</source>
        <translation>Taxonomie laden</translation>
    </message>
    <message>
        <source>Taxonomies (*.json)</source>
        <translation>Taxonomien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is too large for a taxonomy</source>
        <translation>für eine Taxonomie ist das zu groß</translation>
    </message>
    <message>
        <source>%1 says the same as the draft.</source>
        <translation>%1 sagt dasselbe wie der Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n change(s) into the draft</source>
        <translation>
            <numerusform>%1 bringt %Ln Änderung in den Entwurf</numerusform>
            <numerusform>%1 bringt %Ln Änderungen in den Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>In den Entwurf nehmen</translation>
    </message>
    <message>
        <source>Save the taxonomy</source>
        <translation>Taxonomie speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Not adopted: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s) as version %1?</source>
        <translation>
            <numerusform>%Ln Änderung als Version %1 übernehmen?</numerusform>
            <numerusform>%Ln Änderungen als Version %1 übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit of the draft</source>
        <translation>Letzte Änderung am Entwurf zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the edit of the draft again</source>
        <translation>Änderung am Entwurf wiederholen</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Make the draft the project&apos;s taxonomy</source>
        <translation>Entwurf zur Taxonomie des Projekts machen</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Noch einmal fragen…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>Öffnen Sie ein Projekt oder beginnen Sie ein neues aus einer Datei. Drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPreview</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>Message with the ticket</source>
        <translation>Nachricht mit dem Ticket</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Versions of the taxonomy</source>
        <translation>Versionen der Taxonomie</translation>
    </message>
    <message>
        <source>(the text of a ticket)</source>
        <translation>(der Text eines Tickets)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s), then the ticket</source>
        <translation>
            <numerusform>etwa %Ln Token, dann das Ticket</numerusform>
            <numerusform>etwa %Ln Token, dann das Ticket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTemplates</name>
    <message>
        <source>There is no template %1. Choose one of: %2.</source>
        <translation>Es gibt keine Vorlage %1. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The template %1 is missing in this program. Install it again.</source>
        <translation>Die Vorlage %1 fehlt in diesem Programm. Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTree</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>eine von %Ln</numerusform>
            <numerusform>eine von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n</source>
        <translation>
            <numerusform>beliebige von %Ln</numerusform>
            <numerusform>beliebige von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Fields and options</source>
        <translation>Felder und Optionen</translation>
    </message>
    <message>
        <source>With options to choose from</source>
        <translation>Mit Optionen zur Wahl</translation>
    </message>
    <message>
        <source>With a short text</source>
        <translation>Mit kurzem Text</translation>
    </message>
    <message>
        <source>Rules and prompt</source>
        <translation>Regeln und Prompt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>countersign::TextBlock</name>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 von %Ln Wort</numerusform>
            <numerusform>%1 von %Ln Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TextEncoding</name>
    <message>
        <source>The file is UTF-32, which cannot be read. Save it as UTF-8.</source>
        <translation>Die Datei ist UTF-32; das ist nicht lesbar. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Names are UTF-8, UTF-16, windows-1252, Shift_JIS, GB18030 and others.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Namen sind UTF-8, UTF-16, windows-1252, Shift_JIS, GB18030 und andere.</translation>
    </message>
</context>
<context>
    <name>countersign::TextStream</name>
    <message>
        <source>%1 is a link to a file that does not exist. Choose the file itself.</source>
        <translation>%1 verweist auf eine Datei, die es nicht gibt. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file. Save its content to a file first.</source>
        <translation>%1 ist eine Pipe oder ein Gerät, keine Datei. Speichern Sie den Inhalt erst in eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check its permissions.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 cannot be read after byte %2: %3. Check the disk and try again.</source>
        <translation>%1 ist nach Byte %2 nicht lesbar: %3. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>countersign::TextTypicality</name>
    <message>
        <source>Looking for typical tickets was stopped.</source>
        <translation>Die Suche nach typischen Tickets wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdForm</name>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Bereit ab</translation>
    </message>
    <message>
        <source>No ticket moves. The model is asked nothing.</source>
        <translation>Kein Ticket wechselt. Das Modell wird nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to ready. The model is asked nothing.</source>
        <translation>
            <numerusform>%Ln Ticket wechselt zu „Bereit“. Das Modell wird nichts gefragt.</numerusform>
            <numerusform>%Ln Tickets wechseln zu „Bereit“. Das Modell wird nichts gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to needs review. The model is asked nothing.</source>
        <translation>
            <numerusform>%Ln Ticket wechselt zu „Zu prüfen“. Das Modell wird nichts gefragt.</numerusform>
            <numerusform>%Ln Tickets wechseln zu „Zu prüfen“. Das Modell wird nichts gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TicketGroup</name>
    <message>
        <source>Reading the group was stopped.</source>
        <translation>Das Lesen der Gruppe wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>countersign::TicketHistory</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>%1 accepted: %2</source>
        <translation>%1 nahm an: %2</translation>
    </message>
    <message>
        <source>%1 chose: %2</source>
        <translation>%1 wählte: %2</translation>
    </message>
    <message>
        <source>%1 chose so far: %2</source>
        <translation>%1 wählte bisher: %2</translation>
    </message>
    <message>
        <source>%1 skipped it</source>
        <translation>%1 hat es übersprungen</translation>
    </message>
    <message>
        <source>%1 undid it</source>
        <translation>%1 hat es rückgängig gemacht</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>Offline-Basis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year or another is written, in Qt&apos;s letters: &quot;18 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 (decided as a group)</source>
        <translation>%1 (als Gruppe entschieden)</translation>
    </message>
    <message>
        <source>%1 (decided in bulk)</source>
        <translation>%1 (auf einmal entschieden)</translation>
    </message>
</context>
<context>
    <name>countersign::TicketSource</name>
    <message>
        <source>%1 is a zip archive or a spreadsheet (XLSX, ODS). Save it as &quot;CSV UTF-8&quot; and choose that file.</source>
        <translation>%1 ist ein ZIP-Archiv oder eine Tabelle (XLSX, ODS). Speichern Sie es als „CSV UTF-8“ und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Use CSV, TSV, JSON or JSONL.</source>
        <translation>%1 ist keine Textdatei. Verwenden Sie CSV, TSV, JSON oder JSONL.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check its permissions.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>This character cannot be a delimiter. Use , ; tab or |.</source>
        <translation>Dieses Zeichen kann kein Trennzeichen sein. Verwenden Sie , ; Tabulator oder |.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with at least one record.</source>
        <translation>%1 ist leer. Wählen Sie eine Datei mit mindestens einem Datensatz.</translation>
    </message>
</context>
<context>
    <name>countersign::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>countersign::TranscodingStream</name>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>countersign::TroubleList</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) lost after sending</source>
        <translation>
            <numerusform>%Ln Antwort nach dem Senden verloren</numerusform>
            <numerusform>%Ln Antworten nach dem Senden verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>May have been paid; nothing is sent twice without you.</source>
        <translation>Vielleicht bezahlt; ohne Sie wird nichts zweimal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s); none of them is lost</source>
        <translation>
            <numerusform>%Ln Ticket; es ist nicht verloren</numerusform>
            <numerusform>%Ln Tickets; keines ist verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenes wiederholen</numerusform>
            <numerusform>%Ln fehlgeschlagene wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>%Ln prüfen</numerusform>
            <numerusform>%Ln prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>%Ln wiederholen</numerusform>
            <numerusform>%Ln wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Accept and go on</source>
        <translation>Annehmen und weiter</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Accept the rest and go on</source>
        <translation>Rest annehmen und weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>countersign::ViewChooser</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Eigener Filter</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>„%1“ entfernen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>countersign::WholeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>for the model, one sentence a line</source>
        <translation>für das Modell, ein Satz je Zeile</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Bereit ab</translation>
    </message>
    <message>
        <source>The confidence from which a suggestion needs no review, 0 to 1.</source>
        <translation>Die Konfidenz, ab der ein Vorschlag nicht zu prüfen ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Keep head and tail</source>
        <translation>Anfang und Ende behalten</translation>
    </message>
    <message>
        <source>Refuse: the ticket fails</source>
        <translation>Ablehnen: Das Ticket schlägt fehl</translation>
    </message>
    <message>
        <source>Ask: the run stops before it</source>
        <translation>Fragen: Der Lauf hält davor an</translation>
    </message>
    <message>
        <source>Long tickets</source>
        <translation>Lange Tickets</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Long from</source>
        <translation>Lang ab</translation>
    </message>
    <message>
        <source>the built-in prompt</source>
        <translation>der eingebaute Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Empty: the built-in prompt. A prompt of your own is filled in at %1.</source>
        <translation>Leer: der eingebaute Prompt. Ein eigener Prompt wird bei %1 gefüllt.</translation>
    </message>
    <message>
        <source>Start from the built-in prompt</source>
        <translation>Mit dem eingebauten Prompt beginnen</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Words</name>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 takes: %2</source>
        <translation>%1 nimmt: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 ist eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Needs review: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>The text is %1.</source>
        <translation>Der Text ist %1.</translation>
    </message>
    <message>
        <source>Asking %1, model %2.</source>
        <translation>%1 wird gefragt, Modell %2.</translation>
    </message>
    <message>
        <source>Name one of --template, --taxonomy and --project.</source>
        <translation>Nennen Sie eines von --template, --taxonomy und --project.</translation>
    </message>
    <message>
        <source>Say --source baseline or --source llm.</source>
        <translation>Geben Sie --source baseline oder --source llm an.</translation>
    </message>
    <message>
        <source>The taxonomy of a project, and for the baseline its decisions.</source>
        <translation>Die Taxonomie eines Projekts, für die Offline-Basis auch seine Entscheidungen.</translation>
    </message>
    <message>
        <source>The offline baseline, or a language model.</source>
        <translation>Die Offline-Basis oder ein Sprachmodell.</translation>
    </message>
    <message>
        <source>One object.</source>
        <translation>Ein Objekt.</translation>
    </message>
    <message>
        <source>Proposes labels for one text, or for standard input (-).</source>
        <translation>Schlägt Labels für einen Text vor oder für die Standardeingabe (-).</translation>
    </message>
    <message>
        <source>See: countersign-cli %1 --help</source>
        <translation>Siehe: countersign-cli %1 --help</translation>
    </message>
    <message>
        <source>%1 is set aside.</source>
        <translation>%1 ist zurückgelegt.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 is in review: %2. Still open: %3.</source>
        <translation>%1 ist in Prüfung: %2. Noch offen: %3.</translation>
    </message>
    <message>
        <source>%1 is decided, as suggested: %2.</source>
        <translation>%1 ist entschieden, wie vorgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1 is decided: %2.</source>
        <translation>%1 ist entschieden: %2.</translation>
    </message>
    <message>
        <source>Say one of --accept, --skip or --set FIELD=OPTION.</source>
        <translation>Geben Sie --accept, --skip oder --set FIELD=OPTION an.</translation>
    </message>
    <message>
        <source>--annotator needs a name.</source>
        <translation>--annotator braucht einen Namen.</translation>
    </message>
    <message>
        <source>It stood so already; nothing was written.</source>
        <translation>Es stand schon so da; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Settles one ticket, named by the id of its file.</source>
        <translation>Klärt ein Ticket, genannt mit der Kennung aus seiner Datei.</translation>
    </message>
    <message>
        <source>Takes the current suggestion.</source>
        <translation>Nimmt den aktuellen Vorschlag an.</translation>
    </message>
    <message>
        <source>Sets the ticket aside.</source>
        <translation>Legt das Ticket zurück.</translation>
    </message>
    <message>
        <source>Who decides; without it the name of your account.</source>
        <translation>Wer entscheidet; sonst der Name Ihres Kontos.</translation>
    </message>
    <message>
        <source>The former %1 cannot be removed.</source>
        <translation>Das frühere %1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) labelled %n ticket(s).</source>
        <translation>
            <numerusform>Die Offline-Basis (kein Sprachmodell) hat %n Ticket gelabelt.</numerusform>
            <numerusform>Die Offline-Basis (kein Sprachmodell) hat %n Tickets gelabelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 was asked.</source>
        <translation>%1 bei %2 wurde gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%n Ticket wurde importiert.</numerusform>
            <numerusform>%n Tickets wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels.%1: %n row(s), counted again.</source>
        <translation>
            <numerusform>labels.%1: %n Zeile, nachgezählt.</numerusform>
            <numerusform>labels.%1: %n Zeilen, nachgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1: sample.countersign, labels.csv, labels.jsonl, report.txt</source>
        <translation>Nach %1 geschrieben: sample.countersign, labels.csv, labels.jsonl, report.txt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Labels the sample, measures it and exports it into a folder; replaces a former demo.</source>
        <translation>Labelt das Beispiel, misst es und exportiert es in einen Ordner; ersetzt eine frühere Vorführung.</translation>
    </message>
    <message numerus="yes">
        <source>Countersign on its sample of %n ticket(s)</source>
        <translation>
            <numerusform>Countersign an seinem Beispiel mit %n Ticket</numerusform>
            <numerusform>Countersign an seinem Beispiel mit %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Where the tickets stand</source>
        <translation>Wo die Tickets stehen</translation>
    </message>
    <message>
        <source>How good the suggestions are, against the sample&apos;s true labels (%1)</source>
        <translation>Wie gut die Vorschläge sind, gegen die wahren Labels des Beispiels (%1)</translation>
    </message>
    <message>
        <source>The offline baseline is not a language model: it knows only the words of the options
and learns from decisions, of which the sample has none. All it says needs review.</source>
        <translation>Die Offline-Basis ist kein Sprachmodell: Sie kennt nur die Wörter der Optionen
und lernt aus Entscheidungen, die das Beispiel nicht hat. Alles von ihr ist zu prüfen.</translation>
    </message>
    <message>
        <source>The intervals are Wilson&apos;s, 95 %. The sample was written for this program, so the figures
say little about your tickets.</source>
        <translation>Die Intervalle sind nach Wilson, 95 %. Das Beispiel wurde für dieses Programm geschrieben;
die Zahlen sagen wenig über Ihre Tickets.</translation>
    </message>
    <message>
        <source>The environment variable that --key-env names is not set. It takes the variable&apos;s name, not the key.</source>
        <translation>Die Umgebungsvariable, die --key-env nennt, ist nicht gesetzt. Gefragt ist der Name der Variable, nicht der Schlüssel.</translation>
    </message>
    <message>
        <source>An OpenAI-compatible endpoint, for example http://127.0.0.1:8080/v1.</source>
        <translation>Ein OpenAI-kompatibler Endpunkt, zum Beispiel http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Without it, the endpoint&apos;s models are listed.</source>
        <translation>Sonst werden die Modelle des Endpunkts aufgelistet.</translation>
    </message>
    <message>
        <source>The environment variable that holds the key.</source>
        <translation>Die Umgebungsvariable mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>0 to 2; 0.1 without it.</source>
        <translation>0 bis 2; sonst 0.1.</translation>
    </message>
    <message>
        <source>Cap of an answer; none without it.</source>
        <translation>Obergrenze einer Antwort; sonst keine.</translation>
    </message>
    <message>
        <source>Lets key and tickets travel readable to another machine.</source>
        <translation>Lässt Schlüssel und Tickets lesbar zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>No proxy is used without it.</source>
        <translation>Sonst wird kein Proxy benutzt.</translation>
    </message>
    <message>
        <source>PEM file with further authorities to trust.</source>
        <translation>PEM-Datei mit weiteren Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>--source llm needs --base-url, for example --base-url http://127.0.0.1:8080/v1.</source>
        <translation>--source llm braucht --base-url, zum Beispiel --base-url http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Name one of the endpoint&apos;s models with --model:</source>
        <translation>Nennen Sie mit --model eines der Modelle des Endpunkts:</translation>
    </message>
    <message>
        <source>The endpoint lists none; ask its operator for the name.</source>
        <translation>Der Endpunkt nennt keine; fragen Sie den Betreiber nach dem Namen.</translation>
    </message>
    <message>
        <source>%1 has no true labels to measure against. Import a file with them: countersign-cli import PROJECT FILE --truth FIELD=COL</source>
        <translation>%1 hat keine wahren Labels zum Messen. Importieren Sie eine Datei damit: countersign-cli import PROJECT FILE --truth FIELD=COL</translation>
    </message>
    <message>
        <source>Measured: %1, run %2, against the labels of the file</source>
        <translation>Gemessen: %1, Lauf %2, gegen die Labels der Datei</translation>
    </message>
    <message>
        <source>There are no suggestions yet: every answer counts as wrong.</source>
        <translation>Noch gibt es keine Vorschläge: Jede Antwort zählt als falsch.</translation>
    </message>
    <message>
        <source>Compares the current suggestions with the true labels of the file.</source>
        <translation>Vergleicht die aktuellen Vorschläge mit den wahren Labels der Datei.</translation>
    </message>
    <message>
        <source>%1  no true label that the taxonomy knows</source>
        <translation>%1  kein wahres Label, das die Taxonomie kennt</translation>
    </message>
    <message>
        <source>%1  %2 of %3 right, %4 % (95 % interval %5 to %6 %)</source>
        <translation>%1  %2 von %3 richtig, %4 % (95-%-Intervall %5 bis %6 %)</translation>
    </message>
    <message numerus="yes">
        <source>    %n without a usable answer, counted as wrong</source>
        <translation>
            <numerusform>    %n ohne brauchbare Antwort, als falsch gezählt</numerusform>
            <numerusform>    %n ohne brauchbare Antwort, als falsch gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n with a true label that the taxonomy has not, left out</source>
        <translation>
            <numerusform>    %n mit einem wahren Label, das der Taxonomie fehlt, ausgelassen</numerusform>
            <numerusform>    %n mit einem wahren Label, das der Taxonomie fehlt, ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle Felder</translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again: %1</source>
        <translation>
            <numerusform>Export geschrieben: %n Zeile, nachgezählt: %1</numerusform>
            <numerusform>Export geschrieben: %n Zeilen, nachgezählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet; --include ready or --include all writes more.</source>
        <translation>Noch ist nichts entschieden; --include ready oder --include all schreibt mehr.</translation>
    </message>
    <message>
        <source>Writes tickets with their labels to a file, which is replaced whole.</source>
        <translation>Schreibt Tickets mit ihren Labels in eine Datei, die ganz ersetzt wird.</translation>
    </message>
    <message>
        <source>Without it the file&apos;s name says it.</source>
        <translation>Sonst sagt es der Name der Datei.</translation>
    </message>
    <message>
        <source>decided by people (the default), with ready ones, or all.</source>
        <translation>von Menschen entschiedene (Vorgabe), mit bereiten, oder alle.</translation>
    </message>
    <message>
        <source>The label of what nobody settled, human_review for example.</source>
        <translation>Das Label für alles, was niemand geklärt hat, zum Beispiel human_review.</translation>
    </message>
    <message>
        <source>Overwrites the text of one ticket, and what models said about it, for good.</source>
        <translation>Überschreibt den Text eines Tickets und was Modelle dazu sagten, endgültig.</translation>
    </message>
    <message>
        <source>delimiter %1</source>
        <translation>Trennzeichen %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>The first %1 of each cause are listed in %2.</source>
        <translation>Die ersten %1 jeder Ursache stehen in %2.</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was. Run the same command to import.</source>
        <translation>Angehalten; das Projekt ist, wie es war. Derselbe Befehl importiert.</translation>
    </message>
    <message>
        <source>Reads tickets from CSV, TSV, JSON or JSON Lines.</source>
        <translation>Liest Tickets aus CSV, TSV, JSON oder JSON Lines.</translation>
    </message>
    <message>
        <source>Found by itself without it.</source>
        <translation>Sonst von selbst gefunden.</translation>
    </message>
    <message>
        <source>The column with the ticket&apos;s id.</source>
        <translation>Die Spalte mit der Kennung des Tickets.</translation>
    </message>
    <message>
        <source>The column with the subject.</source>
        <translation>Die Spalte mit dem Betreff.</translation>
    </message>
    <message>
        <source>A column with text; again for more, joined in this order.</source>
        <translation>Eine Spalte mit Text; mehrfach für weitere, in dieser Reihenfolge verbunden.</translation>
    </message>
    <message>
        <source>The column with the time.</source>
        <translation>Die Spalte mit der Zeit.</translation>
    </message>
    <message>
        <source>The column with the true value of a field; again for other fields.</source>
        <translation>Die Spalte mit dem wahren Wert eines Feldes; mehrfach für andere Felder.</translation>
    </message>
    <message>
        <source>stop: nothing is imported (the default). skip: the others are.</source>
        <translation>stop: nichts wird importiert (Vorgabe). skip: die übrigen schon.</translation>
    </message>
    <message>
        <source>For equal ids with other content; refuse is the default.</source>
        <translation>Bei gleicher Kennung mit anderem Inhalt; Vorgabe ist refuse.</translation>
    </message>
    <message>
        <source>--delimiter is one character or &quot;tab&quot;.</source>
        <translation>--delimiter ist ein Zeichen oder „tab“.</translation>
    </message>
    <message>
        <source>--truth takes FIELD=COL, not &quot;%1&quot;.</source>
        <translation>--truth nimmt FIELD=COL, nicht „%1“.</translation>
    </message>
    <message>
        <source>truth of %1</source>
        <translation>wahrer Wert von %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>no price was named</source>
        <translation>kein Preis wurde genannt</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 je Anfrage</translation>
    </message>
    <message>
        <source>%1 in and %2 out per 1,000,000 tokens</source>
        <translation>%1 ein und %2 aus je 1.000.000 Token</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be sent to %1, model %2; %3. The first request, exactly:</source>
        <translation>
            <numerusform>%n Ticket wird an %1 gesendet, Modell %2; %3. Die erste Anfrage, genau:</numerusform>
            <numerusform>%n Tickets werden an %1 gesendet, Modell %2; %3. Die erste Anfrage, genau:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is said once for this host. Ctrl+C stops.</source>
        <translation>Das steht für diesen Rechner nur einmal hier. Strg+C hält an.</translation>
    </message>
    <message>
        <source>Usage: countersign-cli COMMAND …</source>
        <translation>Aufruf: countersign-cli COMMAND …</translation>
    </message>
    <message>
        <source>countersign-cli COMMAND --help says more. Exit status: 0 done, 1 failed, 2 wrong usage, 3 finished but some tickets failed, are unknown or were skipped, 4 stopped by the endpoint or the budget, 130 stopped by Ctrl+C.</source>
        <translation>countersign-cli COMMAND --help sagt mehr. Rückgabewert: 0 fertig, 1 gescheitert, 2 falscher Aufruf, 3 fertig, aber einige Tickets sind fehlgeschlagen, ungewiss oder übersprungen, 4 vom Endpunkt oder Budget angehalten, 130 mit Strg+C angehalten.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See: countersign-cli --help</source>
        <translation>Siehe: countersign-cli --help</translation>
    </message>
    <message>
        <source>The results could not be written whole. Is the disk full?</source>
        <translation>Die Ergebnisse konnten nicht ganz geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 is made. It asks for: %2. Next: countersign-cli import.</source>
        <translation>%1 ist angelegt. Gefragt wird: %2. Weiter: countersign-cli import.</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>Legt ein leeres Projekt an.</translation>
    </message>
    <message>
        <source>The threshold is now %1 (taxonomy version %2). Nothing is asked again for it.</source>
        <translation>Die Schwelle ist jetzt %1 (Taxonomie-Version %2). Dafür wird nichts noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Name either --price-per-request or the prices per 1,000,000 tokens.</source>
        <translation>Nennen Sie entweder --price-per-request oder die Preise je 1.000.000 Token.</translation>
    </message>
    <message>
        <source>--max-cost needs a price: --price-per-request, or --price-input and --price-output.</source>
        <translation>--max-cost braucht einen Preis: --price-per-request oder --price-input und --price-output.</translation>
    </message>
    <message>
        <source>New default threshold of the taxonomy, 0 to 1; fields and options with their own keep it.</source>
        <translation>Neue Vorgabe für die Schwelle der Taxonomie, 0 bis 1; Felder und Optionen mit eigener behalten sie.</translation>
    </message>
    <message>
        <source>Most requests at a time; found by itself below that.</source>
        <translation>Höchstzahl gleichzeitiger Anfragen; darunter von selbst gefunden.</translation>
    </message>
    <message>
        <source>Asks about at most so many tickets.</source>
        <translation>Fragt nach höchstens so vielen Tickets.</translation>
    </message>
    <message>
        <source>Stops at so many requests, repeated ones included.</source>
        <translation>Hält bei so vielen Anfragen an, wiederholte mitgezählt.</translation>
    </message>
    <message>
        <source>Stops before the cost passes this; needs a price.</source>
        <translation>Hält an, bevor die Kosten das überschreiten; braucht einen Preis.</translation>
    </message>
    <message>
        <source>A flat price.</source>
        <translation>Ein fester Preis.</translation>
    </message>
    <message>
        <source>Price per 1,000,000 prompt tokens.</source>
        <translation>Preis je 1.000.000 Prompt-Token.</translation>
    </message>
    <message>
        <source>Price per 1,000,000 answer tokens.</source>
        <translation>Preis je 1.000.000 Antwort-Token.</translation>
    </message>
    <message>
        <source>Own limit of requests a minute.</source>
        <translation>Eigene Grenze der Anfragen je Minute.</translation>
    </message>
    <message>
        <source>Own limit of requests a day (UTC); the run sleeps.</source>
        <translation>Eigene Grenze der Anfragen je Tag (UTC); der Lauf wartet.</translation>
    </message>
    <message>
        <source>Asks again what may have been paid for.</source>
        <translation>Fragt noch einmal, was vielleicht schon bezahlt wurde.</translation>
    </message>
    <message>
        <source>Proposes labels for undecided tickets; the same command again goes on.</source>
        <translation>Schlägt Labels für offene Tickets vor; derselbe Befehl setzt fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %n suggestion(s).</source>
        <translation>
            <numerusform>Lauf %1 ist fertig: %n Vorschlag.</numerusform>
            <numerusform>Lauf %1 ist fertig: %n Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n ticket(s) to go. Run the same command again to go on.</source>
        <translation>
            <numerusform>Angehalten, %n Ticket steht noch aus. Derselbe Befehl setzt fort.</numerusform>
            <numerusform>Angehalten, %n Tickets stehen noch aus. Derselbe Befehl setzt fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended early.</source>
        <translation>Der Lauf endete vorzeitig.</translation>
    </message>
    <message>
        <source>offline baseline, not a language model</source>
        <translation>Offline-Basis, kein Sprachmodell</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>importierte Datei</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n ungewiss</numerusform>
            <numerusform>%n ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>ausgegeben %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again with --resend-unknown, or leave them to people.</source>
        <translation>
            <numerusform>%n Ticket wurde vielleicht schon bezahlt. Fragen Sie mit --resend-unknown noch einmal, oder überlassen Sie es Menschen.</numerusform>
            <numerusform>%n Tickets wurden vielleicht schon bezahlt. Fragen Sie mit --resend-unknown noch einmal, oder überlassen Sie sie Menschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are stored; the same command goes on from there.</source>
        <translation>
            <numerusform>%n Vorschlag ist gespeichert; derselbe Befehl setzt dort fort.</numerusform>
            <numerusform>%n Vorschläge sind gespeichert; derselbe Befehl setzt dort fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) had an answer to the same request already and were not asked.</source>
        <translation>
            <numerusform>%n Ticket hatte schon eine Antwort auf dieselbe Anfrage und wurde nicht gefragt.</numerusform>
            <numerusform>%n Tickets hatten schon eine Antwort auf dieselbe Anfrage und wurden nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent, %1 spent.</source>
        <translation>
            <numerusform>%n Anfrage gesendet, %1 ausgegeben.</numerusform>
            <numerusform>%n Anfragen gesendet, %1 ausgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of the offline baseline.</source>
        <translation>
            <numerusform>%n Vorschlag der Offline-Basis.</numerusform>
            <numerusform>%n Vorschläge der Offline-Basis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) has labelled %n ticket(s).</source>
        <translation>
            <numerusform>Die Offline-Basis (kein Sprachmodell) hat %n Ticket gelabelt.</numerusform>
            <numerusform>Die Offline-Basis (kein Sprachmodell) hat %n Tickets gelabelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has learned from %n decision(s) so far.</source>
        <translation>
            <numerusform>Sie hat bisher aus %n Entscheidung gelernt.</numerusform>
            <numerusform>Sie hat bisher aus %n Entscheidungen gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not yet measured; all of it needs review until 50 are decided.</source>
        <translation>%1: noch nicht gemessen; bis 50 entschieden sind, ist alles davon zu prüfen.</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 so far.</source>
        <translation>%1: bisher bei %2 von %3 richtig.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state ist eines von %1.</translation>
    </message>
    <message>
        <source>One line a ticket: state, options, lowest confidence, beginning of the text.</source>
        <translation>Eine Zeile je Ticket: Zustand, Optionen, niedrigste Konfidenz, Anfang des Textes.</translation>
    </message>
    <message>
        <source>Only tickets in this state.</source>
        <translation>Nur Tickets in diesem Zustand.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Counts tickets by state; also while a run goes on.</source>
        <translation>Zählt Tickets nach Zustand; auch während eines Laufs.</translation>
    </message>
    <message>
        <source>What to ask about each ticket, a JSON file (see README.md).</source>
        <translation>Was zu jedem Ticket gefragt wird, eine JSON-Datei (siehe README.md).</translation>
    </message>
    <message>
        <source>A taxonomy that comes along: %1.</source>
        <translation>Eine mitgelieferte Taxonomie: %1.</translation>
    </message>
    <message>
        <source>The taxonomy %1 cannot be read: %2.</source>
        <translation>Die Taxonomie %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>%1 is too large for a taxonomy.</source>
        <translation>%1 ist zu groß für eine Taxonomie.</translation>
    </message>
    <message>
        <source>Name either --taxonomy or --template.</source>
        <translation>Nennen Sie entweder --taxonomy oder --template.</translation>
    </message>
    <message>
        <source>No change: the project asks just this already.</source>
        <translation>Keine Änderung: Das Projekt fragt schon genau das.</translation>
    </message>
    <message>
        <source>Stored as version %1. Suggestions of older versions can be asked again with: countersign-cli prelabel %2 --only stale</source>
        <translation>Als Version %1 gespeichert. Vorschläge älterer Versionen lassen sich neu erfragen mit: countersign-cli prelabel %2 --only stale</translation>
    </message>
    <message>
        <source>taxonomy takes: %1</source>
        <translation>taxonomy nimmt: %1</translation>
    </message>
    <message>
        <source>Writes, replaces or lists what is asked about each ticket.</source>
        <translation>Schreibt, ersetzt oder listet, was zu jedem Ticket gefragt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %1 of %2, %Ln record(s)</source>
        <translation>
            <numerusform>Lesen, %1 von %2, %Ln Datensatz</numerusform>
            <numerusform>Lesen, %1 von %2, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the connection must stand; 10 without it.</source>
        <translation>Sekunden, bis die Verbindung stehen muss; sonst 10.</translation>
    </message>
    <message>
        <source>Seconds until an answer must begin; 120 without it, 300 on this machine.</source>
        <translation>Sekunden, bis eine Antwort beginnen muss; sonst 120, auf diesem Rechner 300.</translation>
    </message>
    <message>
        <source>Seconds until an answer must be complete; 600 without it.</source>
        <translation>Sekunden, bis eine Antwort vollständig sein muss; sonst 600.</translation>
    </message>
    <message>
        <source>There is no text to label.</source>
        <translation>Es ist kein Text da, der eingeordnet werden könnte.</translation>
    </message>
    <message>
        <source>Run the same command again to go on.</source>
        <translation>Mit demselben Befehl geht es weiter.</translation>
    </message>
    <message>
        <source>--set takes FIELD=OPTION, not &quot;%1&quot;.</source>
        <translation>--set erwartet FIELD=OPTION, nicht „%1“.</translation>
    </message>
    <message>
        <source>Sets a field; again for more options or fields; FIELD= clears it, FIELD=[] says that none of several applies.</source>
        <translation>Setzt ein Feld; mehrfach für weitere Optionen oder Felder; FIELD= leert es, FIELD=[] sagt, dass keine von mehreren zutrifft.</translation>
    </message>
    <message>
        <source>Stopped. The same command begins the demo anew; to go on with this project, use: countersign-cli prelabel %1</source>
        <translation>Angehalten. Derselbe Befehl beginnt die Vorführung von vorn; mit diesem Projekt geht es weiter mit: countersign-cli prelabel %1</translation>
    </message>
    <message>
        <source>The offline baseline asks no server; without effect: %1.</source>
        <translation>Die Offline-Basis fragt keinen Server; ohne Wirkung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have only another source&apos;s answer, which is not measured here: they count as without one.</source>
        <translation>
            <numerusform>%Ln Ticket hat nur die Antwort einer anderen Quelle, die hier nicht gemessen wird: Es zählt als ohne Antwort.</numerusform>
            <numerusform>%Ln Tickets haben nur die Antwort einer anderen Quelle, die hier nicht gemessen wird: Sie zählen als ohne Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is stored stays; run the same command again to go on.</source>
        <translation>Angehalten. Was gespeichert ist, bleibt; mit demselben Befehl geht es weiter.</translation>
    </message>
    <message>
        <source>Which tickets; undecided without it. The baseline never asks about decided ones.</source>
        <translation>Welche Tickets; sonst undecided. Die Offline-Basis fragt nie nach entschiedenen.</translation>
    </message>
    <message>
        <source>The text of %1 is overwritten in the project; its id and its labels stay. Exports made before still hold it, and so does the file it came from.</source>
        <translation>Der Text von %1 ist im Projekt überschrieben; Kennung und Labels bleiben. Frühere Exporte enthalten ihn noch, ebenso die Datei, aus der er kam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies that held it are deleted, and a new one is made:</source>
        <translation>
            <numerusform>%Ln Sicherungskopie, die ihn enthielt, ist gelöscht, und eine neue ist angelegt:</numerusform>
            <numerusform>%Ln Sicherungskopien, die ihn enthielten, sind gelöscht, und eine neue ist angelegt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies beside the project still hold it:</source>
        <translation>
            <numerusform>%Ln Sicherungskopie neben dem Projekt enthält ihn noch:</numerusform>
            <numerusform>%Ln Sicherungskopien neben dem Projekt enthalten ihn noch:</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the same command with --delete-backups to delete them.</source>
        <translation>Derselbe Befehl mit --delete-backups löscht sie.</translation>
    </message>
    <message>
        <source>Deletes the backup copies that hold the text, and makes a new one without it.</source>
        <translation>Löscht die Sicherungskopien, die den Text enthalten, und legt eine neue ohne ihn an.</translation>
    </message>
</context>
</TS>
