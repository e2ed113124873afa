<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>countersign::BadRow</name>
    <message numerus="yes">
        <source>%n row(s) with a quote that is never closed</source>
        <translation>
            <numerusform>%n row with a quote that is never closed</numerusform>
            <numerusform>%n rows with a quote that is never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with text after a closing quote</source>
        <translation>
            <numerusform>%n row with text after a closing quote</numerusform>
            <numerusform>%n rows with text after a closing quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header</source>
        <translation>
            <numerusform>%n row with fewer cells than the header</numerusform>
            <numerusform>%n rows with fewer cells than the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header</source>
        <translation>
            <numerusform>%n row with more cells than the header</numerusform>
            <numerusform>%n rows with more cells than the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are too large</source>
        <translation>
            <numerusform>%n row that is too large</numerusform>
            <numerusform>%n rows that are too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with bytes that do not fit the encoding</source>
        <translation>
            <numerusform>%n row with bytes that do not fit the encoding</numerusform>
            <numerusform>%n rows with bytes that do not fit the encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are not valid JSON</source>
        <translation>
            <numerusform>%n record that is not valid JSON</numerusform>
            <numerusform>%n records that are not valid JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n JSON value(s) that are not objects</source>
        <translation>
            <numerusform>%n JSON value that is not an object</numerusform>
            <numerusform>%n JSON values that are not objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) nested too deeply</source>
        <translation>
            <numerusform>%n record nested too deeply</numerusform>
            <numerusform>%n records nested too deeply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cut off before their end</source>
        <translation>
            <numerusform>%n record cut off before its end</numerusform>
            <numerusform>%n records cut off before their end</numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChoiceBlock</name>
    <message numerus="yes">
        <source>Find one of %n option(s)</source>
        <translation>
            <numerusform>Find one of %n option</numerusform>
            <numerusform>Find one of %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ColumnsPanel</name>
    <message numerus="yes">
        <source>The other %n column(s) stay with each ticket and come back in the export.</source>
        <translation>
            <numerusform>The other column stays with each ticket and comes back in the export.</numerusform>
            <numerusform>The other %n columns stay with each ticket and come back in the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionTest</name>
    <message numerus="yes">
        <source>%1 is reached and lists %n model(s).</source>
        <translation>
            <numerusform>%1 is reached and lists %n model.</numerusform>
            <numerusform>%1 is reached and lists %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CsvSource</name>
    <message numerus="yes">
        <source>%n cell(s), the header has %1</source>
        <translation>
            <numerusform>%n cell, the header has %1</numerusform>
            <numerusform>%n cells, the header has %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EstimateCard</name>
    <message numerus="yes">
        <source>%n test question(s) sent; they count towards the next run&apos;s limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportPage</name>
    <message numerus="yes">
        <source>Export %n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready label(s) were not seen by a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>chosen: %n column</numerusform>
            <numerusform>chosen: %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file says so: %n column(s)</source>
        <translation>
            <numerusform>the file says so: %n column</numerusform>
            <numerusform>the file says so: %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found: %n column(s)</source>
        <translation>
            <numerusform>found: %n column</numerusform>
            <numerusform>found: %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportPage</name>
    <message numerus="yes">
        <source>the first %n row(s) as they will be stored</source>
        <translation>
            <numerusform>the first row as it will be stored</numerusform>
            <numerusform>the first %n rows as they will be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
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
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportReport</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stored</source>
        <translation>
            <numerusform>%n ticket stored</numerusform>
            <numerusform>%n tickets stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) already in the project, skipped</source>
        <translation>
            <numerusform>%n record already in the project, skipped</numerusform>
            <numerusform>%n records already in the project, skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with an id that another one has</source>
        <translation>
            <numerusform>%n record with an id that another one has</numerusform>
            <numerusform>%n records with an id that another one has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat another one exactly</source>
        <translation>
            <numerusform>%n text that repeats another one exactly</numerusform>
            <numerusform>%n texts that repeat another one exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any text, skipped</source>
        <translation>
            <numerusform>%n record without any text, skipped</numerusform>
            <numerusform>%n records without any text, skipped</numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n suggestion(s) are kept; a new start goes on from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s), %1 left open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need not wait: %n suggestion(s) can be reviewed now, %1 are decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again, or leave them to people?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrelabelPage</name>
    <message numerus="yes">
        <source>Ask about %n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n ticket(s) to %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again takes the %n failed one(s) along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>%1 has %n word; shorten it to %2 at most.</numerusform>
            <numerusform>%1 has %n words; shorten it to %2 at most.</numerusform>
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
</context>
<context>
    <name>countersign::Run</name>
    <message numerus="yes">
        <source>%n ticket(s) too long for the limit or the model</source>
        <translation>
            <numerusform>%n ticket too long for the limit or the model</numerusform>
            <numerusform>%n tickets too long for the limit or the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stopped by the provider&apos;s content filter</source>
        <translation>
            <numerusform>%n answer stopped by the provider&apos;s content filter</numerusform>
            <numerusform>%n answers stopped by the provider&apos;s content filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) the model refused to label</source>
        <translation>
            <numerusform>%n ticket the model refused to label</numerusform>
            <numerusform>%n tickets the model refused to label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not the JSON asked for</source>
        <translation>
            <numerusform>%n answer that was not the JSON asked for</numerusform>
            <numerusform>%n answers that were not the JSON asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut off at the token limit</source>
        <translation>
            <numerusform>%n answer cut off at the token limit</numerusform>
            <numerusform>%n answers cut off at the token limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty answer(s)</source>
        <translation>
            <numerusform>%n empty answer</numerusform>
            <numerusform>%n empty answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that contradicted themselves</source>
        <translation>
            <numerusform>%n answer that contradicted itself</numerusform>
            <numerusform>%n answers that contradicted themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) after repeated server errors</source>
        <translation>
            <numerusform>%n ticket after repeated server errors</numerusform>
            <numerusform>%n tickets after repeated server errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) refused as too many requests</source>
        <translation>
            <numerusform>%n ticket refused as too many requests</numerusform>
            <numerusform>%n tickets refused as too many requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without an answer in time</source>
        <translation>
            <numerusform>%n ticket without an answer in time</numerusform>
            <numerusform>%n tickets without an answer in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) whose connection failed</source>
        <translation>
            <numerusform>%n ticket whose connection failed</numerusform>
            <numerusform>%n tickets whose connection failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) the endpoint rejected</source>
        <translation>
            <numerusform>%n request the endpoint rejected</numerusform>
            <numerusform>%n requests the endpoint rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) called off</source>
        <translation>
            <numerusform>%n request called off</numerusform>
            <numerusform>%n requests called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for an unnamed reason</source>
        <translation>
            <numerusform>%n ticket for an unnamed reason</numerusform>
            <numerusform>%n tickets for an unnamed reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stopped at its limit of %n request(s). Raise the limit to go on.</source>
        <translation>
            <numerusform>The run stopped at its limit of %n request. Raise the limit to go on.</numerusform>
            <numerusform>The run stopped at its limit of %n requests. Raise the limit to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RunFigures</name>
    <message numerus="yes">
        <source>%n at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spent, %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
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
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) were made under an older version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n change(s) into the draft</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s) as version %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPreview</name>
    <message numerus="yes">
        <source>about %n token(s) a ticket, without its text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTree</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TextBlock</name>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdForm</name>
    <message numerus="yes">
        <source>%n ticket(s) move to ready. The model is asked nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to needs review. The model is asked nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TroubleList</name>
    <message numerus="yes">
        <source>%n answer(s) lost after sending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s); none of them is lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry all %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::cli::Words</name>
    <message numerus="yes">
        <source>The offline baseline (not a language model) labelled %n ticket(s).</source>
        <translation>
            <numerusform>The offline baseline (not a language model) labelled %n ticket.</numerusform>
            <numerusform>The offline baseline (not a language model) labelled %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%n ticket was imported.</numerusform>
            <numerusform>%n tickets were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels.%1: %n row(s), counted again.</source>
        <translation>
            <numerusform>labels.%1: %n row, counted again.</numerusform>
            <numerusform>labels.%1: %n rows, counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Countersign on its sample of %n ticket(s)</source>
        <translation>
            <numerusform>Countersign on its sample of %n ticket</numerusform>
            <numerusform>Countersign on its sample of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n without a usable answer, counted as wrong</source>
        <translation>
            <numerusform>    %n without a usable answer, counted as wrong</numerusform>
            <numerusform>    %n without a usable answer, counted as wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n with a true label that the taxonomy has not, left out</source>
        <translation>
            <numerusform>    %n with a true label that the taxonomy has not, left out</numerusform>
            <numerusform>    %n with a true label that the taxonomy has not, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again: %1</source>
        <translation>
            <numerusform>Export written: %n row, counted again: %1</numerusform>
            <numerusform>Export written: %n rows, counted again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be sent to %1, model %2; %3. The first request, exactly:</source>
        <translation>
            <numerusform>%n ticket will be sent to %1, model %2; %3. The first request, exactly:</numerusform>
            <numerusform>%n tickets will be sent to %1, model %2; %3. The first request, exactly:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %n suggestion(s).</source>
        <translation>
            <numerusform>Run %1 is done: %n suggestion.</numerusform>
            <numerusform>Run %1 is done: %n suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n ticket(s) to go. Run the same command again to go on.</source>
        <translation>
            <numerusform>Stopped with %n ticket to go. Run the same command again to go on.</numerusform>
            <numerusform>Stopped with %n tickets to go. Run the same command again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again with --resend-unknown, or leave them to people.</source>
        <translation>
            <numerusform>%n ticket may have been paid for. Ask again with --resend-unknown, or leave it to people.</numerusform>
            <numerusform>%n tickets may have been paid for. Ask again with --resend-unknown, or leave them to people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are stored; the same command goes on from there.</source>
        <translation>
            <numerusform>%n suggestion is stored; the same command goes on from there.</numerusform>
            <numerusform>%n suggestions are stored; the same command goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) had an answer to the same request already and were not asked.</source>
        <translation>
            <numerusform>%n ticket had an answer to the same request already and was not asked.</numerusform>
            <numerusform>%n tickets had an answer to the same request already and were not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent, %1 spent.</source>
        <translation>
            <numerusform>%n request sent, %1 spent.</numerusform>
            <numerusform>%n requests sent, %1 spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of the offline baseline.</source>
        <translation>
            <numerusform>%n suggestion of the offline baseline.</numerusform>
            <numerusform>%n suggestions of the offline baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) has labelled %n ticket(s).</source>
        <translation>
            <numerusform>The offline baseline (not a language model) has labelled %n ticket.</numerusform>
            <numerusform>The offline baseline (not a language model) has labelled %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has learned from %n decision(s) so far.</source>
        <translation>
            <numerusform>It has learned from %n decision so far.</numerusform>
            <numerusform>It has learned from %n decisions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, %1 of %2, %Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
