<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>countersign::BadRow</name>
    <message numerus="yes">
        <source>%n row(s) with a quote that is never closed</source>
        <translation>
            <numerusform>%Ln row with a quote that is never closed</numerusform>
            <numerusform>%Ln rows with a quote that is never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with text after a closing quote</source>
        <translation>
            <numerusform>%Ln row with text after a closing quote</numerusform>
            <numerusform>%Ln rows with text after a closing quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header</source>
        <translation>
            <numerusform>%Ln row with fewer cells than the header</numerusform>
            <numerusform>%Ln rows with fewer cells than the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header</source>
        <translation>
            <numerusform>%Ln row with more cells than the header</numerusform>
            <numerusform>%Ln rows with more cells than the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are too large</source>
        <translation>
            <numerusform>%Ln row that is too large</numerusform>
            <numerusform>%Ln rows that are too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with bytes that do not fit the encoding</source>
        <translation>
            <numerusform>%Ln row with bytes that do not fit the encoding</numerusform>
            <numerusform>%Ln rows with bytes that do not fit the encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are not valid JSON</source>
        <translation>
            <numerusform>%Ln record that is not valid JSON</numerusform>
            <numerusform>%Ln records that are not valid JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n JSON value(s) that are not objects</source>
        <translation>
            <numerusform>%Ln JSON value that is not an object</numerusform>
            <numerusform>%Ln JSON values that are not objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) nested too deeply</source>
        <translation>
            <numerusform>%Ln record nested too deeply</numerusform>
            <numerusform>%Ln records nested too deeply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cut off before their end</source>
        <translation>
            <numerusform>%Ln record cut off before its end</numerusform>
            <numerusform>%Ln records cut off before their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a member that stands twice</source>
        <translation>
            <numerusform>%n record with a member that stands twice</numerusform>
            <numerusform>%n records with a member that stands twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Banners</name>
    <message numerus="yes">
        <source>%Ln ticket(s) may have been paid for: the program ended before their answers came.</source>
        <translation>
            <numerusform>%Ln ticket may have been paid for: the program ended before its answer came.</numerusform>
            <numerusform>%Ln tickets may have been paid for: the program ended before their answers came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BaselinePanel</name>
    <message numerus="yes">
        <source>Learned from %n decision(s).</source>
        <translation>
            <numerusform>Learned from %Ln decision.</numerusform>
            <numerusform>Learned from %Ln decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BulkController</name>
    <message numerus="yes">
        <source>%Ln ticket(s) were written before; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln ticket was written before; Undo takes it back.</numerusform>
            <numerusform>%Ln tickets were written before; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) accepted.</source>
        <translation>
            <numerusform>%Ln ticket accepted.</numerusform>
            <numerusform>%Ln tickets accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set.</source>
        <translation>
            <numerusform>%Ln ticket set.</numerusform>
            <numerusform>%Ln tickets set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were.</source>
        <translation>
            <numerusform>%Ln changed meanwhile and stayed as they were.</numerusform>
            <numerusform>%Ln changed meanwhile and stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BulkFooter</name>
    <message numerus="yes">
        <source>Accept %Ln ticket(s)</source>
        <translation>
            <numerusform>Accept %Ln ticket</numerusform>
            <numerusform>Accept %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln ticket(s)</source>
        <translation>
            <numerusform>Set %Ln ticket</numerusform>
            <numerusform>Set %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) to go before the button works.</source>
        <translation>
            <numerusform>%Ln sample to go before the button works.</numerusform>
            <numerusform>%Ln samples to go before the button works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BulkOutlook</name>
    <message numerus="yes">
        <source>%1 of %Ln wrong so far.</source>
        <translation>
            <numerusform>%1 of %Ln wrong so far.</numerusform>
            <numerusform>%1 of %Ln wrong so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BulkSheet</name>
    <message numerus="yes">
        <source>all %Ln ticket(s)</source>
        <translation>
            <numerusform>all %Ln ticket</numerusform>
            <numerusform>all %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawn at random</source>
        <translation>
            <numerusform>%Ln drawn at random</numerusform>
            <numerusform>%Ln drawn at random</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln checked</numerusform>
            <numerusform>%Ln checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChoiceBlock</name>
    <message numerus="yes">
        <source>Find one of %n option(s)</source>
        <translation>
            <numerusform>Find one of %Ln option</numerusform>
            <numerusform>Find one of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ColumnsPanel</name>
    <message numerus="yes">
        <source>The other %n column(s) stay with each ticket and come back in the export.</source>
        <translation>
            <numerusform>The other column stays with each ticket and comes back in the export.</numerusform>
            <numerusform>The other %Ln columns stay with each ticket and come back in the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message numerus="yes">
        <source>%L1 of %Ln command(s)</source>
        <translation>
            <numerusform>%L1 of %Ln command</numerusform>
            <numerusform>%L1 of %Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionTest</name>
    <message numerus="yes">
        <source>%1 is reached and lists %n model(s).</source>
        <translation>
            <numerusform>%1 is reached and lists %Ln model.</numerusform>
            <numerusform>%1 is reached and lists %Ln models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CsvSource</name>
    <message numerus="yes">
        <source>%n cell(s), the header has %1</source>
        <translation>
            <numerusform>%Ln cell, the header has %1</numerusform>
            <numerusform>%Ln cells, the header has %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EstimateCard</name>
    <message numerus="yes">
        <source>%n test question(s) sent; they count towards the next run&apos;s limit.</source>
        <translation>
            <numerusform>%Ln test question sent; it counts towards the next run&apos;s limit.</numerusform>
            <numerusform>%Ln test questions sent; they count towards the next run&apos;s limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportPage</name>
    <message numerus="yes">
        <source>Export %n ticket(s)</source>
        <translation>
            <numerusform>Export %Ln ticket</numerusform>
            <numerusform>Export %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready label(s) were not seen by a person.</source>
        <translation>
            <numerusform>%Ln ready label was not seen by a person.</numerusform>
            <numerusform>%Ln ready labels were not seen by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again.</source>
        <translation>
            <numerusform>Export written: %Ln row, counted again.</numerusform>
            <numerusform>Export written: %Ln rows, counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: %1</source>
        <translation>
            <numerusform>%Ln more: %1</numerusform>
            <numerusform>%Ln more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterWords</name>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>in the last %Ln day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>%Ln repeated id</numerusform>
            <numerusform>%Ln repeated ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal record(s)</source>
        <translation>
            <numerusform>%Ln equal record</numerusform>
            <numerusform>%Ln equal records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without text</source>
        <translation>
            <numerusform>%Ln record without text</numerusform>
            <numerusform>%Ln records without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>%Ln repeated text</numerusform>
            <numerusform>%Ln repeated texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>%Ln repeated id</numerusform>
            <numerusform>%Ln repeated ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>%Ln repeated text</numerusform>
            <numerusform>%Ln repeated texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FormatPanel</name>
    <message numerus="yes">
        <source>chosen: %n column(s)</source>
        <translation>
            <numerusform>chosen: %Ln column</numerusform>
            <numerusform>chosen: %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file says so: %n column(s)</source>
        <translation>
            <numerusform>the file says so: %Ln column</numerusform>
            <numerusform>the file says so: %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found: %n column(s)</source>
        <translation>
            <numerusform>found: %Ln column</numerusform>
            <numerusform>found: %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupDecision</name>
    <message numerus="yes">
        <source>Label %Ln ticket(s)</source>
        <translation>
            <numerusform>Label %Ln ticket</numerusform>
            <numerusform>Label %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupListModel</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupPage</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln ticket(s)</source>
        <translation>
            <numerusform>Saving %Ln ticket</numerusform>
            <numerusform>Saving %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln ticket(s): %1</source>
        <translation>
            <numerusform>Saved %Ln ticket: %1</numerusform>
            <numerusform>Saved %Ln tickets: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were</source>
        <translation>
            <numerusform>%Ln changed meanwhile and stayed as they were</numerusform>
            <numerusform>%Ln changed meanwhile and stayed as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as they were.</source>
        <translation>
            <numerusform>Undone: %Ln ticket is as they were.</numerusform>
            <numerusform>Undone: %Ln tickets are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>Done again: %Ln ticket.</numerusform>
            <numerusform>Done again: %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupPanel</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupRowDelegate</name>
    <message numerus="yes">
        <source>%Ln odd one(s) out</source>
        <translation>
            <numerusform>%Ln odd one out</numerusform>
            <numerusform>%Ln odd ones out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln alike</numerusform>
            <numerusform>%Ln alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupStrip</name>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) are waiting</source>
        <translation>
            <numerusform>%Ln near-duplicate is waiting</numerusform>
            <numerusform>%Ln near-duplicates are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupView</name>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation>
            <numerusform>Group of %Ln</numerusform>
            <numerusform>Group of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HistorySheet</name>
    <message numerus="yes">
        <source>%Ln ticket(s) decided in bulk</source>
        <translation>
            <numerusform>%Ln ticket decided in bulk</numerusform>
            <numerusform>%Ln tickets decided in bulk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) decided as a group</source>
        <translation>
            <numerusform>%Ln ticket decided as a group</numerusform>
            <numerusform>%Ln tickets decided as a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes back this and what you did after it: %Ln step(s). Redo brings them again.</source>
        <translation>
            <numerusform>Takes back this and what you did after it: %Ln step. Redo brings it again.</numerusform>
            <numerusform>Takes back this and what you did after it: %Ln steps. Redo brings them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportPage</name>
    <message numerus="yes">
        <source>the first %n row(s) as they will be stored</source>
        <translation>
            <numerusform>the first row as it will be stored</numerusform>
            <numerusform>the first %Ln rows as they will be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln ticket(s)</source>
        <translation>
            <numerusform>Import %Ln ticket</numerusform>
            <numerusform>Import %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>row</numerusform>
            <numerusform>rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ticket</numerusform>
            <numerusform>tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportProgressCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportReport</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stored</source>
        <translation>
            <numerusform>%Ln ticket stored</numerusform>
            <numerusform>%Ln tickets stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) already in the project, skipped</source>
        <translation>
            <numerusform>%Ln record already in the project, skipped</numerusform>
            <numerusform>%Ln records already in the project, skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with an id that another one has</source>
        <translation>
            <numerusform>%Ln record with an id that another one has</numerusform>
            <numerusform>%Ln records with an id that another one has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat another one exactly</source>
        <translation>
            <numerusform>%Ln text that repeats another one exactly</numerusform>
            <numerusform>%Ln texts that repeat another one exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any text, skipped</source>
        <translation>
            <numerusform>%Ln record without any text, skipped</numerusform>
            <numerusform>%Ln records without any text, skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportResultCard</name>
    <message numerus="yes">
        <source>%Ln ticket(s) imported</source>
        <translation>
            <numerusform>%Ln ticket imported</numerusform>
            <numerusform>%Ln tickets imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LeaveGuard</name>
    <message numerus="yes">
        <source>%Ln decision(s) are not on disk</source>
        <translation>
            <numerusform>%Ln decision is not on disk</numerusform>
            <numerusform>%Ln decisions are not on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are under way: their answers may be lost though paid for.</source>
        <translation>
            <numerusform>%Ln request is under way: its answer may be lost though paid for.</numerusform>
            <numerusform>%Ln requests are under way: their answers may be lost though paid for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LivePanel</name>
    <message numerus="yes">
        <source>%n suggestion(s) are kept.</source>
        <translation>
            <numerusform>%Ln suggestion is kept.</numerusform>
            <numerusform>%Ln suggestions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n suggestion(s) are kept; a new start goes on from here.</source>
        <translation>
            <numerusform>Stopped. %Ln suggestion is kept; a new start goes on from here.</numerusform>
            <numerusform>Stopped. %Ln suggestions are kept; a new start goes on from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s), %1 left open.</source>
        <translation>
            <numerusform>The run is done: %Ln suggestion, %1 left open.</numerusform>
            <numerusform>The run is done: %Ln suggestions, %1 left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s).</source>
        <translation>
            <numerusform>The run is done: %Ln suggestion.</numerusform>
            <numerusform>The run is done: %Ln suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need not wait: %n suggestion(s) can be reviewed now, %1 are decided.</source>
        <translation>
            <numerusform>You need not wait: %Ln suggestion can be reviewed now, %1 are decided.</numerusform>
            <numerusform>You need not wait: %Ln suggestions can be reviewed now, %1 are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again, or leave them to people?</source>
        <translation>
            <numerusform>%Ln ticket may have been paid for. Ask again, or leave it to people?</numerusform>
            <numerusform>%Ln tickets may have been paid for. Ask again, or leave them to people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) can be reviewed, %1 are decided.</source>
        <translation>
            <numerusform>%Ln suggestion can be reviewed, %1 are decided.</numerusform>
            <numerusform>%Ln suggestions can be reviewed, %1 are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrelabelPage</name>
    <message numerus="yes">
        <source>Ask about %n ticket(s)</source>
        <translation>
            <numerusform>Ask about %Ln ticket</numerusform>
            <numerusform>Ask about %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n ticket(s) to %1?</source>
        <translation>
            <numerusform>Send %Ln ticket to %1?</numerusform>
            <numerusform>Send %Ln tickets to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for</source>
        <translation>
            <numerusform>%Ln ticket may have been paid for</numerusform>
            <numerusform>%Ln tickets may have been paid for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again takes the %n failed one(s) along.</source>
        <translation>
            <numerusform>Asking again takes the %Ln failed one along.</numerusform>
            <numerusform>Asking again takes the %Ln failed ones along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::QueuePanel</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match by now</source>
        <translation>
            <numerusform>%Ln more matches by now</numerusform>
            <numerusform>%Ln more match by now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecentProject</name>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <translation>
            <numerusform>%Ln needs review</numerusform>
            <numerusform>%Ln need review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Review</name>
    <message numerus="yes">
        <source>%1 has %n word(s); shorten it to %2 at most.</source>
        <translation>
            <numerusform>%1 has %Ln word; shorten it to %2 at most.</numerusform>
            <numerusform>%1 has %Ln words; shorten it to %2 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are open in other views.</source>
        <translation>
            <numerusform>%Ln ticket is open in other views.</numerusform>
            <numerusform>%Ln tickets are open in other views.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) so far…</source>
        <translation>
            <numerusform>%Ln ticket so far…</numerusform>
            <numerusform>%Ln tickets so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as before.</source>
        <translation>
            <numerusform>Undone: %Ln ticket is as before.</numerusform>
            <numerusform>Undone: %Ln tickets are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>Done again: %Ln ticket.</numerusform>
            <numerusform>Done again: %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Run</name>
    <message numerus="yes">
        <source>%n ticket(s) too long for the limit or the model</source>
        <translation>
            <numerusform>%Ln ticket too long for the limit or the model</numerusform>
            <numerusform>%Ln tickets too long for the limit or the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stopped by the provider&apos;s content filter</source>
        <translation>
            <numerusform>%Ln answer stopped by the provider&apos;s content filter</numerusform>
            <numerusform>%Ln answers stopped by the provider&apos;s content filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) the model refused to label</source>
        <translation>
            <numerusform>%Ln ticket the model refused to label</numerusform>
            <numerusform>%Ln tickets the model refused to label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not the JSON asked for</source>
        <translation>
            <numerusform>%Ln answer that was not the JSON asked for</numerusform>
            <numerusform>%Ln answers that were not the JSON asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut off at the token limit</source>
        <translation>
            <numerusform>%Ln answer cut off at the token limit</numerusform>
            <numerusform>%Ln answers cut off at the token limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty answer(s)</source>
        <translation>
            <numerusform>%Ln empty answer</numerusform>
            <numerusform>%Ln empty answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that contradicted themselves</source>
        <translation>
            <numerusform>%Ln answer that contradicted itself</numerusform>
            <numerusform>%Ln answers that contradicted themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) after repeated server errors</source>
        <translation>
            <numerusform>%Ln ticket after repeated server errors</numerusform>
            <numerusform>%Ln tickets after repeated server errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) refused as too many requests</source>
        <translation>
            <numerusform>%Ln ticket refused as too many requests</numerusform>
            <numerusform>%Ln tickets refused as too many requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without an answer in time</source>
        <translation>
            <numerusform>%Ln ticket without an answer in time</numerusform>
            <numerusform>%Ln tickets without an answer in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) whose connection failed</source>
        <translation>
            <numerusform>%Ln ticket whose connection failed</numerusform>
            <numerusform>%Ln tickets whose connection failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) the endpoint rejected</source>
        <translation>
            <numerusform>%Ln request the endpoint rejected</numerusform>
            <numerusform>%Ln requests the endpoint rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) called off</source>
        <translation>
            <numerusform>%Ln request called off</numerusform>
            <numerusform>%Ln requests called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for an unnamed reason</source>
        <translation>
            <numerusform>%Ln ticket for an unnamed reason</numerusform>
            <numerusform>%Ln tickets for an unnamed reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stopped at its limit of %n request(s). Raise the limit to go on.</source>
        <translation>
            <numerusform>The run stopped at its limit of %Ln request. Raise the limit to go on.</numerusform>
            <numerusform>The run stopped at its limit of %Ln requests. Raise the limit to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RunFigures</name>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%Ln at once</numerusform>
            <numerusform>%Ln at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spent, %n request(s)</source>
        <translation>
            <numerusform>spent, %Ln request</numerusform>
            <numerusform>spent, %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RunNotices</name>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Run %1 is done: %Ln suggestion, %2 left open.</numerusform>
            <numerusform>Run %1 is done: %Ln suggestions, %2 left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s).</source>
        <translation>
            <numerusform>Run %1 is done: %Ln suggestion.</numerusform>
            <numerusform>Run %1 is done: %Ln suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was stopped: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Run %1 was stopped: %Ln suggestion, %2 left open.</numerusform>
            <numerusform>Run %1 was stopped: %Ln suggestions, %2 left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has reached its limit: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Run %1 has reached its limit: %Ln suggestion, %2 left open.</numerusform>
            <numerusform>Run %1 has reached its limit: %Ln suggestions, %2 left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 could not go on: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>Run %1 could not go on: %Ln suggestion, %2 left open.</numerusform>
            <numerusform>Run %1 could not go on: %Ln suggestions, %2 left open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SessionStatus</name>
    <message numerus="yes">
        <source>%Ln decision(s) not on disk yet</source>
        <translation>
            <numerusform>%Ln decision not on disk yet</numerusform>
            <numerusform>%Ln decisions not on disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SourceGrid</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%Ln more column</numerusform>
            <numerusform>%Ln more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPage</name>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be adopted.</source>
        <translation>
            <numerusform>%Ln thing to put right before it can be adopted.</numerusform>
            <numerusform>%Ln things to put right before it can be adopted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) were made under an older version.</source>
        <translation>
            <numerusform>%Ln suggestion was made under an older version.</numerusform>
            <numerusform>%Ln suggestions were made under an older version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n change(s) into the draft</source>
        <translation>
            <numerusform>%1 brings %Ln change into the draft</numerusform>
            <numerusform>%1 brings %Ln changes into the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s) as version %1?</source>
        <translation>
            <numerusform>Adopt %Ln change as version %1?</numerusform>
            <numerusform>Adopt %Ln changes as version %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPreview</name>
    <message numerus="yes">
        <source>about %Ln token(s), then the ticket</source>
        <translation>
            <numerusform>about %Ln token, then the ticket</numerusform>
            <numerusform>about %Ln tokens, then the ticket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTree</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>one of %Ln</numerusform>
            <numerusform>one of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n</source>
        <translation>
            <numerusform>any of %Ln</numerusform>
            <numerusform>any of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TextBlock</name>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %Ln word</numerusform>
            <numerusform>%1 of %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdForm</name>
    <message numerus="yes">
        <source>%n ticket(s) move to ready. The model is asked nothing.</source>
        <translation>
            <numerusform>%Ln ticket moves to ready. The model is asked nothing.</numerusform>
            <numerusform>%Ln tickets move to ready. The model is asked nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to needs review. The model is asked nothing.</source>
        <translation>
            <numerusform>%Ln ticket moves to needs review. The model is asked nothing.</numerusform>
            <numerusform>%Ln tickets move to needs review. The model is asked nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TroubleList</name>
    <message numerus="yes">
        <source>%n answer(s) lost after sending</source>
        <translation>
            <numerusform>%Ln answer lost after sending</numerusform>
            <numerusform>%Ln answers lost after sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s); none of them is lost</source>
        <translation>
            <numerusform>%Ln ticket; it is not lost</numerusform>
            <numerusform>%Ln tickets; none of them is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <translation>
            <numerusform>Retry %Ln failed</numerusform>
            <numerusform>Retry %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>Review %Ln</numerusform>
            <numerusform>Review %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::cli::Words</name>
    <message numerus="yes">
        <source>The offline baseline (not a language model) labelled %n ticket(s).</source>
        <translation>
            <numerusform>The offline baseline (not a language model) labelled %Ln ticket.</numerusform>
            <numerusform>The offline baseline (not a language model) labelled %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%Ln ticket was imported.</numerusform>
            <numerusform>%Ln tickets were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels.%1: %n row(s), counted again.</source>
        <translation>
            <numerusform>labels.%1: %Ln row, counted again.</numerusform>
            <numerusform>labels.%1: %Ln rows, counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Countersign on its sample of %n ticket(s)</source>
        <translation>
            <numerusform>Countersign on its sample of %Ln ticket</numerusform>
            <numerusform>Countersign on its sample of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n without a usable answer, counted as wrong</source>
        <translation>
            <numerusform>    %Ln without a usable answer, counted as wrong</numerusform>
            <numerusform>    %Ln without a usable answer, counted as wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n with a true label that the taxonomy has not, left out</source>
        <translation>
            <numerusform>    %Ln with a true label that the taxonomy has not, left out</numerusform>
            <numerusform>    %Ln with a true label that the taxonomy has not, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again: %1</source>
        <translation>
            <numerusform>Export written: %Ln row, counted again: %1</numerusform>
            <numerusform>Export written: %Ln rows, counted again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be sent to %1, model %2; %3. The first request, exactly:</source>
        <translation>
            <numerusform>%Ln ticket will be sent to %1, model %2; %3. The first request, exactly:</numerusform>
            <numerusform>%Ln tickets will be sent to %1, model %2; %3. The first request, exactly:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%Ln s left</numerusform>
            <numerusform>%Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %n suggestion(s).</source>
        <translation>
            <numerusform>Run %1 is done: %Ln suggestion.</numerusform>
            <numerusform>Run %1 is done: %Ln suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n ticket(s) to go. Run the same command again to go on.</source>
        <translation>
            <numerusform>Stopped with %Ln ticket to go. Run the same command again to go on.</numerusform>
            <numerusform>Stopped with %Ln tickets to go. Run the same command again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again with --resend-unknown, or leave them to people.</source>
        <translation>
            <numerusform>%Ln ticket may have been paid for. Ask again with --resend-unknown, or leave it to people.</numerusform>
            <numerusform>%Ln tickets may have been paid for. Ask again with --resend-unknown, or leave them to people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are stored; the same command goes on from there.</source>
        <translation>
            <numerusform>%Ln suggestion is stored; the same command goes on from there.</numerusform>
            <numerusform>%Ln suggestions are stored; the same command goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) had an answer to the same request already and were not asked.</source>
        <translation>
            <numerusform>%Ln ticket had an answer to the same request already and was not asked.</numerusform>
            <numerusform>%Ln tickets had an answer to the same request already and were not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent, %1 spent.</source>
        <translation>
            <numerusform>%Ln request sent, %1 spent.</numerusform>
            <numerusform>%Ln requests sent, %1 spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of the offline baseline.</source>
        <translation>
            <numerusform>%Ln suggestion of the offline baseline.</numerusform>
            <numerusform>%Ln suggestions of the offline baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) has labelled %n ticket(s).</source>
        <translation>
            <numerusform>The offline baseline (not a language model) has labelled %Ln ticket.</numerusform>
            <numerusform>The offline baseline (not a language model) has labelled %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has learned from %n decision(s) so far.</source>
        <translation>
            <numerusform>It has learned from %Ln decision so far.</numerusform>
            <numerusform>It has learned from %Ln decisions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, %1 of %2, %Ln record(s)</source>
        <translation>
            <numerusform>Reading, %1 of %2, %Ln record</numerusform>
            <numerusform>Reading, %1 of %2, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have only another source&apos;s answer, which is not measured here: they count as without one.</source>
        <translation>
            <numerusform>%Ln ticket has only another source&apos;s answer, which is not measured here: it counts as without one.</numerusform>
            <numerusform>%Ln tickets have only another source&apos;s answer, which is not measured here: they count as without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies that held it are deleted, and a new one is made:</source>
        <translation>
            <numerusform>%Ln backup copy that held it is deleted, and a new one is made:</numerusform>
            <numerusform>%Ln backup copies that held it are deleted, and a new one is made:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies beside the project still hold it:</source>
        <translation>
            <numerusform>%Ln backup copy beside the project still holds it:</numerusform>
            <numerusform>%Ln backup copies beside the project still hold it:</numerusform>
        </translation>
    </message>
</context>
</TS>
