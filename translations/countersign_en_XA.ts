<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>This cannot be used as it is</source>
        <translation>[Thíš çáññöt bé úšéd áš ít íš ~~~~~~]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>[Ñöt föúñd ~~~]</translation>
    </message>
    <message>
        <source>Something changed in between</source>
        <translation>[Šöméthíñg çháñgéd íñ bétwééñ ~~~~~~~]</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>[Thé fílé çöúld ñöt bé réád ör wríttéñ ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>[Thé díšk íš fúll ~~~~]</translation>
    </message>
    <message>
        <source>The project file has a problem</source>
        <translation>[Thé pröjéçt fílé háš á pröblém ~~~~~~~]</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>[Thé pröjéçt íš öpéñ för réádíñg öñlý ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Somebody else has the project open</source>
        <translation>[Šömébödý élšé háš thé pröjéçt öpéñ ~~~~~~~~]</translation>
    </message>
    <message>
        <source>This version cannot do that</source>
        <translation>[Thíš véršíöñ çáññöt dö thát ~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint was not reached</source>
        <translation>[Thé éñdpöíñt wáš ñöt réáçhéd ~~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint refused the key</source>
        <translation>[Thé éñdpöíñt réfúšéd thé kéý ~~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint&apos;s quota is used up</source>
        <translation>[Thé éñdpöíñt&apos;š qúötá íš úšéd úp ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint asks to wait</source>
        <translation>[Thé éñdpöíñt áškš tö wáít ~~~~~~]</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>[Ñö áñšwér íñ tímé ~~~~]</translation>
    </message>
    <message>
        <source>The endpoint answered something else</source>
        <translation>[Thé éñdpöíñt áñšwéréd šöméthíñg élšé ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>[Štöppéd ~~]</translation>
    </message>
    <message>
        <source>Something is broken in Countersign</source>
        <translation>[Šöméthíñg íš brökéñ íñ Çöúñtéršígñ ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>[Šöméthíñg wéñt wröñg ~~~~~]</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>[Éñtér ~~]</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Decided</source>
        <translation>[Déçídéd ~~]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Škíppéd ~~]</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>[Íñ révíéw ~~~]</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>[Áútömátíç ~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý ~~]</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>[Ñéédš révíéw ~~~]</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>[Úñkñöwñ ~~]</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>[Fáíléd ~~]</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>[Ñöt ýét ~~]</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>[Blíñd ~~]</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>[Flággéd ~~]</translation>
    </message>
    <message>
        <source>Addresses the model</source>
        <translation>[Áddréššéš thé mödél ~~~~~]</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>[gúéšš ~~]</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>[úñšúré ~~]</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>[líkélý ~~]</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>[šúré ~~]</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>[ñö çöñfídéñçé ~~~~]</translation>
    </message>
    <message>
        <source>%1, %2, below the threshold of %3</source>
        <translation>[%1, %2, bélöw thé thréšhöld öf %3 ~~~~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of colours lacks %1.</source>
        <translation>[Thé fílé öf çölöúrš láçkš %1. ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>[%1 (%2)]</translation>
    </message>
</context>
<context>
    <name>countersign::AdvancedForm</name>
    <message>
        <source>Network and model settings</source>
        <translation>[Ñétwörk áñd mödél šéttíñgš ~~~~~~]</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>[Témpérátúré ~~~]</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>[ñö çáp ~~]</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation>[ tökéñš ~~]</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>[Áñ áñšwér ~~~]</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>[ñö pröxý ~~]</translation>
    </message>
    <message>
        <source>the desktop&apos;s proxy</source>
        <translation>[thé déšktöp&apos;š pröxý ~~~~~~]</translation>
    </message>
    <message>
        <source>this proxy:</source>
        <translation>[thíš pröxý: ~~~]</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>[Pröxý ~~]</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>[Áddréšš öf thé pröxý ~~~~~]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé… ~~]</translation>
    </message>
    <message>
        <source>File with further authorities to trust</source>
        <translation>[Fílé wíth fúrthér áúthörítíéš tö trúšt ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>[thé šýštém&apos;š öñlý ~~~~~]</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>[ÇÁ fílé ~~]</translation>
    </message>
    <message>
        <source>Authorities to trust</source>
        <translation>[Áúthörítíéš tö trúšt ~~~~~]</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>[Çértífíçátéš (*.pém *.çrt) ~~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>[úñföldéd ~~~]</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>[földéd ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::AnsweredList</name>
    <message>
        <source>Just answered</source>
        <translation>[Júšt áñšwéréd ~~~~]</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>[%1 š]</translation>
    </message>
</context>
<context>
    <name>countersign::AnswersJson</name>
    <message>
        <source>Stored answers in the project cannot be read: the file is damaged. Restore a backup copy.</source>
        <translation>[Štöréd áñšwérš íñ thé pröjéçt çáññöt bé réád: thé fílé íš dámágéd. Réštöré á báçkúp çöpý. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ApplicationWindow</name>
    <message>
        <source>Tickets to import</source>
        <translation>[Tíçkétš tö ímpört ~~~~]</translation>
    </message>
    <message>
        <source>Tickets (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>[Tíçkétš (*.çšv *.tšv *.txt *.jšöñ *.jšöñl *.ñdjšöñ) ~~~~~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>[Öpéñ á pröjéçt ~~~~]</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>[Pröjéçtš (*.çöúñtéršígñ) ~~~~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>The keys are shown on the review page, the steps on the start page.</source>
        <translation>[Thé kéýš áré šhöwñ öñ thé révíéw págé, thé štépš öñ thé štárt págé. ~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BadRow</name>
    <message numerus="yes">
        <source>%n row(s) with a quote that is never closed</source>
        <translation>
            <numerusform>[%n röw(š) wíth á qúöté thát íš ñévér çlöšéd ~~~~~~~~~]</numerusform>
            <numerusform>[%n röw(š) wíth á qúöté thát íš ñévér çlöšéd ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with text after a closing quote</source>
        <translation>
            <numerusform>[%n röw(š) wíth téxt áftér á çlöšíñg qúöté ~~~~~~~~]</numerusform>
            <numerusform>[%n röw(š) wíth téxt áftér á çlöšíñg qúöté ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header</source>
        <translation>
            <numerusform>[%n röw(š) wíth féwér çéllš tháñ thé héádér ~~~~~~~~~]</numerusform>
            <numerusform>[%n röw(š) wíth féwér çéllš tháñ thé héádér ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header</source>
        <translation>
            <numerusform>[%n röw(š) wíth möré çéllš tháñ thé héádér ~~~~~~~~]</numerusform>
            <numerusform>[%n röw(š) wíth möré çéllš tháñ thé héádér ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are too large</source>
        <translation>
            <numerusform>[%n röw(š) thát áré töö lárgé ~~~~~~]</numerusform>
            <numerusform>[%n röw(š) thát áré töö lárgé ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with bytes that do not fit the encoding</source>
        <translation>
            <numerusform>[%n röw(š) wíth býtéš thát dö ñöt fít thé éñçödíñg ~~~~~~~~~~]</numerusform>
            <numerusform>[%n röw(š) wíth býtéš thát dö ñöt fít thé éñçödíñg ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are not valid JSON</source>
        <translation>
            <numerusform>[%n réçörd(š) thát áré ñöt válíd JŠÖÑ ~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) thát áré ñöt válíd JŠÖÑ ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n JSON value(s) that are not objects</source>
        <translation>
            <numerusform>[%n JŠÖÑ válúé(š) thát áré ñöt öbjéçtš ~~~~~~~~]</numerusform>
            <numerusform>[%n JŠÖÑ válúé(š) thát áré ñöt öbjéçtš ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) nested too deeply</source>
        <translation>
            <numerusform>[%n réçörd(š) ñéštéd töö dééplý ~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) ñéštéd töö dééplý ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cut off before their end</source>
        <translation>
            <numerusform>[%n réçörd(š) çút öff béföré théír éñd ~~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) çút öff béföré théír éñd ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>[líñé %1, çölúmñ %2: %3 ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a member that stands twice</source>
        <translation>
            <numerusform>[%n réçörd(š) wíth á mémbér thát štáñdš twíçé ~~~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) wíth á mémbér thát štáñdš twíçé ~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Banners</name>
    <message>
        <source>Look at them</source>
        <translation>[Löök át thém ~~~]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér ~~]</translation>
    </message>
    <message>
        <source>Open for reading only: nothing that you do here is kept. %1</source>
        <translation>[Öpéñ för réádíñg öñlý: ñöthíñg thát ýöú dö héré íš képt. %1 ~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) may have been paid for: the program ended before their answers came.</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) máý hávé bééñ páíd för: thé prögrám éñdéd béföré théír áñšwérš çámé. ~~~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) máý hávé bééñ páíd för: thé prögrám éñdéd béföré théír áñšwérš çámé. ~~~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>[Wörk öñ á çöpý… ~~~]</translation>
    </message>
    <message>
        <source>Open the newest backup copy</source>
        <translation>[Öpéñ thé ñéwéšt báçkúp çöpý ~~~~~~]</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>[Šávé á çöpý… ~~~]</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>[%1 çöpý ~~]</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>[Šávé á çöpý öf thé pröjéçt ~~~~~~]</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>[Pröjéçtš (*.çöúñtéršígñ) ~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BaselinePanel</name>
    <message>
        <source>Label now</source>
        <translation>[Lábél ñöw ~~~]</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>[Révíéw ~~]</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>[Öfflíñé bášélíñé ~~~~]</translation>
    </message>
    <message>
        <source>It counts words: those of the options and their descriptions at first, then those of the tickets that people decide. Nothing leaves this machine and nothing costs.</source>
        <translation>[Ít çöúñtš wördš: thöšé öf thé öptíöñš áñd théír déšçríptíöñš át fíršt, théñ thöšé öf thé tíçkétš thát péöplé déçídé. Ñöthíñg léávéš thíš máçhíñé áñd ñöthíñg çöštš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It learns from every decision. Until a field has 50 of them, its suggestions all need a review; from then on its confidence is measured.</source>
        <translation>[Ít léárñš fröm évérý déçíšíöñ. Úñtíl á fíéld háš 50 öf thém, ítš šúggéštíöñš áll ñééd á révíéw; fröm théñ öñ ítš çöñfídéñçé íš méášúréd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translation>[Ríght šö fár ~~~]</translation>
    </message>
    <message>
        <source>Progress of the offline baseline</source>
        <translation>[Prögréšš öf thé öfflíñé bášélíñé ~~~~~~~~]</translation>
    </message>
    <message>
        <source>It has not labelled this project yet.</source>
        <translation>[Ít háš ñöt lábélléd thíš pröjéçt ýét. ~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n decision(s).</source>
        <translation>
            <numerusform>[Léárñéd fröm %n déçíšíöñ(š). ~~~~~~]</numerusform>
            <numerusform>[Léárñéd fröm %n déçíšíöñ(š). ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided a ticket yet, so nothing is measured.</source>
        <translation>[Ñöbödý déçídéd á tíçkét ýét, šö ñöthíñg íš méášúréd. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: right %2 of %3 times</source>
        <translation>[%1: ríght %2 öf %3 tíméš ~~~~]</translation>
    </message>
    <message>
        <source>%1: not yet measured</source>
        <translation>[%1: ñöt ýét méášúréd ~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>[%1 öf %2 tíçkétš ~~~]</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>[Léárñíñg ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BlindBlock</name>
    <message>
        <source>Your last blind ticket</source>
        <translation>[Ýöúr lášt blíñd tíçkét ~~~~~]</translation>
    </message>
    <message>
        <source>Blind ticket. Choose first, then see what the model said: so the measured error is honest.</source>
        <translation>[Blíñd tíçkét. Çhööšé fíršt, théñ šéé whát thé mödél šáíd: šö thé méášúréd érrör íš höñéšt. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Suggestions are hidden in this project. Choose an option of each field.</source>
        <translation>[Šúggéštíöñš áré híddéñ íñ thíš pröjéçt. Çhööšé áñ öptíöñ öf éáçh fíéld. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>[%1 íš öpéñ ~~]</translation>
    </message>
    <message>
        <source>%1 and %2 are open</source>
        <translation>[%1 áñd %2 áré öpéñ ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BulkController</name>
    <message>
        <source>The labels are still being read. Try again in a moment.</source>
        <translation>[Thé lábélš áré štíll béíñg réád. Trý ágáíñ íñ á möméñt. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Suggestions are hidden, so they cannot be accepted unseen. Show them first.</source>
        <translation>[Šúggéštíöñš áré híddéñ, šö théý çáññöt bé áççéptéd úñšééñ. Šhöw thém fíršt. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were written before; Undo takes them back.</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) wéré wríttéñ béföré; Úñdö tákéš thém báçk. ~~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) wéré wríttéñ béföré; Úñdö tákéš thém báçk. ~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) accepted.</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) áççéptéd. ~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) áççéptéd. ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set.</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) šét. ~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) šét. ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>[Štöppéd. ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were.</source>
        <translation>
            <numerusform>[%Ln çháñgéd méáñwhílé áñd štáýéd áš théý wéré. ~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln çháñgéd méáñwhílé áñd štáýéd áš théý wéré. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes them back.</source>
        <translation>[%1 tákéš thém báçk. ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BulkFooter</name>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štöp ~~]</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>[Prögréšš ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln ticket(s)</source>
        <translation>
            <numerusform>[Áççépt %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Áççépt %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln ticket(s)</source>
        <translation>
            <numerusform>[Šét %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Šét %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged tickets are never part of this.</source>
        <translation>[Flággéd tíçkétš áré ñévér párt öf thíš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing can be done here: the sum above says why.</source>
        <translation>[Ñöthíñg çáñ bé döñé héré: thé šúm ábövé šáýš whý. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose what to set, then check the samples.</source>
        <translation>[Çhööšé whát tö šét, théñ çhéçk thé šámpléš. ~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) to go before the button works.</source>
        <translation>
            <numerusform>[%Ln šámplé(š) tö gö béföré thé búttöñ wörkš. ~~~~~~~~~]</numerusform>
            <numerusform>[%Ln šámplé(š) tö gö béföré thé búttöñ wörkš. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket was found wrong: nothing is left.</source>
        <translation>[Évérý tíçkét wáš föúñd wröñg: ñöthíñg íš léft. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All samples are checked.</source>
        <translation>[Áll šámpléš áré çhéçkéd. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>[%1 öf %2 tíçkétš ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BulkOutlook</name>
    <message>
        <source>%1 %</source>
        <translation>[%1 %]</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>[Whát wíll háppéñ ~~~~]</translation>
    </message>
    <message>
        <source>Match the filter</source>
        <translation>[Mátçh thé fíltér ~~~~]</translation>
    </message>
    <message>
        <source>Decided before, left alone</source>
        <translation>[Déçídéd béföré, léft álöñé ~~~~~~]</translation>
    </message>
    <message>
        <source>Blind, left open</source>
        <translation>[Blíñd, léft öpéñ ~~~~]</translation>
    </message>
    <message>
        <source>Flagged, or with a warning</source>
        <translation>[Flággéd, ör wíth á wárñíñg ~~~~~~]</translation>
    </message>
    <message>
        <source>Without a whole suggestion</source>
        <translation>[Wíthöút á whölé šúggéštíöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Found wrong by you</source>
        <translation>[Föúñd wröñg bý ýöú ~~~~]</translation>
    </message>
    <message>
        <source>Accepted by this step</source>
        <translation>[Áççéptéd bý thíš štép ~~~~~]</translation>
    </message>
    <message>
        <source>Set by this step</source>
        <translation>[Šét bý thíš štép ~~~~]</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>[Áftér ít ~~]</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>[Ñöthíñg çháñgéš. ~~~~]</translation>
    </message>
    <message>
        <source>What the samples say</source>
        <translation>[Whát thé šámpléš šáý ~~~~~]</translation>
    </message>
    <message>
        <source>One wrong sample keeps its ticket out and shows the new figure. The whole step is one Undo.</source>
        <translation>[Öñé wröñg šámplé kéépš ítš tíçkét öút áñd šhöwš thé ñéw fígúré. Thé whölé štép íš öñé Úñdö. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>[Whát tö šét ~~~]</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>[Fíéld tö šét ~~~]</translation>
    </message>
    <message>
        <source>Option to set</source>
        <translation>[Öptíöñ tö šét ~~~]</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>[Çhööšé áñ öptíöñ ~~~~]</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>[Ñöñé öf thém ~~~]</translation>
    </message>
    <message>
        <source>Also decided tickets (%1)</source>
        <translation>[Álšö déçídéd tíçkétš (%1) ~~~~~]</translation>
    </message>
    <message>
        <source>Tickets that are decided already are changed too: %1</source>
        <translation>[Tíçkétš thát áré déçídéd álréádý áré çháñgéd töö: %1 ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing checked yet.</source>
        <translation>[Ñöthíñg çhéçkéd ýét. ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln wrong so far.</source>
        <translation>
            <numerusform>[%1 öf %Ln wröñg šö fár. ~~~~]</numerusform>
            <numerusform>[%1 öf %Ln wröñg šö fár. ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>These are all the tickets of this step.</source>
        <translation>[Théšé áré áll thé tíçkétš öf thíš štép. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>With 95 % certainty at most %1 of the %2 are wrong.</source>
        <translation>[Wíth 95 % çértáíñtý át möšt %1 öf thé %2 áré wröñg. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 clean samples show at most %2, %3 show at most %4.</source>
        <translation>[%1 çléáñ šámpléš šhöw át möšt %2, %3 šhöw át möšt %4. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is nothing to draw samples from.</source>
        <translation>[Théré íš ñöthíñg tö dráw šámpléš fröm. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>[Dráw %1 möré ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BulkSampleView</name>
    <message>
        <source>Right</source>
        <translation>[Ríght ~~]</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>[Wröñg ~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>The act would be right for this ticket (%1)</source>
        <translation>[Thé áçt wöúld bé ríght för thíš tíçkét (%1) ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>[šúggéštéd: %1 ~~~]</translation>
    </message>
    <message>
        <source>choose what to set</source>
        <translation>[çhööšé whát tö šét ~~~~]</translation>
    </message>
    <message>
        <source>Wrong: the ticket stays out (%1)</source>
        <translation>[Wröñg: thé tíçkét štáýš öút (%1) ~~~~~~]</translation>
    </message>
    <message>
        <source>Open the sample again that was checked last (%1)</source>
        <translation>[Öpéñ thé šámplé ágáíñ thát wáš çhéçkéd lášt (%1) ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::BulkSheet</name>
    <message>
        <source>Accept many</source>
        <translation>[Áççépt máñý ~~~]</translation>
    </message>
    <message>
        <source>Set many</source>
        <translation>[Šét máñý ~~]</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>[Çháñgé thé fíltér ~~~~]</translation>
    </message>
    <message>
        <source>Nothing to accept</source>
        <translation>[Ñöthíñg tö áççépt ~~~~]</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>[Ñöthíñg tö šét ~~~~]</translation>
    </message>
    <message>
        <source>No ticket of this filter is left for this step. Change the filter.</source>
        <translation>[Ñö tíçkét öf thíš fíltér íš léft för thíš štép. Çháñgé thé fíltér. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>[šámplé %1 öf %2 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln ticket(s)</source>
        <translation>
            <numerusform>[áll %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[áll %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawn at random</source>
        <translation>
            <numerusform>[%Ln dráwñ át ráñdöm ~~~~]</numerusform>
            <numerusform>[%Ln dráwñ át ráñdöm ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>[%Ln çhéçkéd ~~~]</numerusform>
            <numerusform>[%Ln çhéçkéd ~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChoiceBlock</name>
    <message numerus="yes">
        <source>Find one of %n option(s)</source>
        <translation>
            <numerusform>[Fíñd öñé öf %n öptíöñ(š) ~~~~~]</numerusform>
            <numerusform>[Fíñd öñé öf %n öptíöñ(š) ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an option of %1</source>
        <translation>[Fíñd áñ öptíöñ öf %1 ~~~~]</translation>
    </message>
    <message>
        <source>none, yours</source>
        <translation>[ñöñé, ýöúrš ~~~]</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>[%1, ýöúrš ~~]</translation>
    </message>
    <message>
        <source>said “%1”</source>
        <translation>[šáíd “%1” ~~]</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>[ñö mátçh ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>[%n mátçh(éš) ~~~]</numerusform>
            <numerusform>[%n mátçh(éš) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>[Fíñd… ~~]</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>[çhööšé öñé ~~~]</translation>
    </message>
    <message>
        <source>choose any</source>
        <translation>[çhööšé áñý ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnMapping</name>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are %2.</source>
        <translation>[Théré íš ñö fíéld &quot;%1&quot;. Thé fíéldš áré %2. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are %2.</source>
        <translation>[Théré íš ñö çölúmñ &quot;%1&quot;. Thé çölúmñš áré %2. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No text column is chosen. The columns are %1; choose one with --body.</source>
        <translation>[Ñö téxt çölúmñ íš çhöšéñ. Thé çölúmñš áré %1; çhööšé öñé wíth --bödý. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The file has no record that can be read. Check its format, or choose another one with --format.</source>
        <translation>[Thé fílé háš ñö réçörd thát çáñ bé réád. Çhéçk ítš förmát, ör çhööšé áñöthér öñé wíth --förmát. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The file has no text column; its columns are %1; choose one with --body.</source>
        <translation>[Thé fílé háš ñö téxt çölúmñ; ítš çölúmñš áré %1; çhööšé öñé wíth --bödý. ~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnsPanel</name>
    <message>
        <source>Columns</source>
        <translation>[Çölúmñš ~~]</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>[Íd]</translation>
    </message>
    <message>
        <source>none: numbered</source>
        <translation>[ñöñé: ñúmbéréd ~~~~]</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>[Šúbjéçt ~~]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñöñé ~~]</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>[Çréátéd ~~]</translation>
    </message>
    <message>
        <source>Known labels</source>
        <translation>[Kñöwñ lábélš ~~~]</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>[Bödý ~~]</translation>
    </message>
    <message>
        <source>and</source>
        <translation>[áñd]</translation>
    </message>
    <message>
        <source>Body, column %1</source>
        <translation>[Bödý, çölúmñ %1 ~~~]</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>[ñö möré ~~]</translation>
    </message>
    <message>
        <source>Another body column</source>
        <translation>[Áñöthér bödý çölúmñ ~~~~~]</translation>
    </message>
    <message>
        <source>Several columns are joined, each under its name</source>
        <translation>[Šévérál çölúmñš áré jöíñéd, éáçh úñdér ítš ñámé ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Known label of %1</source>
        <translation>[Kñöwñ lábél öf %1 ~~~~]</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>[ñöñé íñ thíš fílé ~~~~]</translation>
    </message>
    <message>
        <source>The true value of %1, if the file has it. Only measuring reads it: it is never shown in review and never sent.</source>
        <translation>[Thé trúé válúé öf %1, íf thé fílé háš ít. Öñlý méášúríñg réádš ít: ít íš ñévér šhöwñ íñ révíéw áñd ñévér šéñt. ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The other %n column(s) stay with each ticket and come back in the export.</source>
        <translation>
            <numerusform>[Thé öthér %n çölúmñ(š) štáý wíth éáçh tíçkét áñd çömé báçk íñ thé éxpört. ~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Thé öthér %n çölúmñ(š) štáý wíth éáçh tíçkét áñd çömé báçk íñ thé éxpört. ~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>[Týpé á çömmáñd ~~~~]</translation>
    </message>
    <message>
        <source>No command has these words. Esc leaves.</source>
        <translation>[Ñö çömmáñd háš théšé wördš. Éšç léávéš. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>[Áll çömmáñdš ~~~]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>[Çömmáñdš ~~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln command(s)</source>
        <translation>
            <numerusform>[%L1 öf %Ln çömmáñd(š) ~~~~]</numerusform>
            <numerusform>[%L1 öf %Ln çömmáñd(š) ~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Commands</name>
    <message>
        <source>This ticket</source>
        <translation>[Thíš tíçkét ~~~]</translation>
    </message>
    <message>
        <source>Pre-label</source>
        <translation>[Pré-lábél ~~~]</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>[Táxöñömý ~~~]</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>[Éxpört ~~]</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>[Gö tö ~~]</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>[Pröjéçt ~~]</translation>
    </message>
    <message>
        <source>View</source>
        <translation>[Víéw ~~]</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>[Prögrám ~~]</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>[Hélp ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>[Çöñfídéñçé %1 ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ConfidenceLabel</name>
    <message>
        <source>Confidence %1</source>
        <translation>[Çöñfídéñçé %1 ~~~]</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>[ñö çöñfídéñçé ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionCard</name>
    <message>
        <source>Connection not tested</source>
        <translation>[Çöññéçtíöñ ñöt téštéd ~~~~~]</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>[Téšt çöññéçtíöñ ~~~~]</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>[Téštíñg… ~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>Connection works</source>
        <translation>[Çöññéçtíöñ wörkš ~~~~]</translation>
    </message>
    <message>
        <source>Reached, no model chosen</source>
        <translation>[Réáçhéd, ñö mödél çhöšéñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Connection does not work</source>
        <translation>[Çöññéçtíöñ döéš ñöt wörk ~~~~~~]</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>[Téšt ágáíñ ~~~]</translation>
    </message>
    <message>
        <source>Changed since the last test</source>
        <translation>[Çháñgéd šíñçé thé lášt téšt ~~~~~~]</translation>
    </message>
    <message>
        <source>Asks for the models and for five tokens. Sends no ticket.</source>
        <translation>[Áškš för thé mödélš áñd för fívé tökéñš. Šéñdš ñö tíçkét. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionTest</name>
    <message numerus="yes">
        <source>%1 is reached and lists %n model(s).</source>
        <translation>
            <numerusform>[%1 íš réáçhéd áñd líštš %n mödél(š). ~~~~~~~]</numerusform>
            <numerusform>[%1 íš réáçhéd áñd líštš %n mödél(š). ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is reached but does not list its models.</source>
        <translation>[%1 íš réáçhéd bút döéš ñöt líšt ítš mödélš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a model to see whether it answers.</source>
        <translation>[Çhööšé á mödél tö šéé whéthér ít áñšwérš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The model “%1” is not in that list.</source>
        <translation>[Thé mödél “%1” íš ñöt íñ thát líšt. ~~~~~~~]</translation>
    </message>
    <message>
        <source>The model “%1” answers in %2 s.</source>
        <translation>[Thé mödél “%1” áñšwérš íñ %2 š. ~~~~~~]</translation>
    </message>
    <message>
        <source>It accepts a JSON schema, so its labels keep to the taxonomy.</source>
        <translation>[Ít áççéptš á JŠÖÑ šçhémá, šö ítš lábélš kéép tö thé táxöñömý. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It does not take a JSON schema but promises JSON.</source>
        <translation>[Ít döéš ñöt táké á JŠÖÑ šçhémá bút prömíšéš JŠÖÑ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It takes no reply format: the prompt alone asks for JSON.</source>
        <translation>[Ít tákéš ñö réplý förmát: thé prömpt álöñé áškš för JŠÖÑ. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Limit found: %1 requests in its window.</source>
        <translation>[Límít föúñd: %1 réqúéštš íñ ítš wíñdöw. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Limit found: %1 tokens in its window.</source>
        <translation>[Límít föúñd: %1 tökéñš íñ ítš wíñdöw. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>It thinks before it answers: leave room for that if you set a token cap.</source>
        <translation>[Ít thíñkš béföré ít áñšwérš: léávé rööm för thát íf ýöú šét á tökéñ çáp. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>[Thé šérvér šáýš: %1 ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>[Çölúmñ %1 ~~]</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file whose first line names the columns.</source>
        <translation>[%1 íš émptý. Çhööšé á fílé whöšé fíršt líñé ñáméš thé çölúmñš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The header of %1 cannot be read: %2. Correct the first line, or choose another delimiter or encoding.</source>
        <translation>[Thé héádér öf %1 çáññöt bé réád: %2. Çörréçt thé fíršt líñé, ör çhööšé áñöthér délímítér ör éñçödíñg. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Its columns are %3.</source>
        <translation>[%1 háš ñö çölúmñ &quot;%2&quot;. Ítš çölúmñš áré %3. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>[thé qúöté thát öpéñš héré íš ñévér çlöšéd ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the record is larger than %1 bytes</source>
        <translation>[thé réçörd íš lárgér tháñ %1 býtéš ~~~~~~~]</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of the cell that opens here</source>
        <translation>[téxt štáñdš béhíñd thé çlöšíñg qúöté öf thé çéll thát öpéñš héré ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the record has more than %1 cells</source>
        <translation>[thé réçörd háš möré tháñ %1 çéllš ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), the header has %1</source>
        <translation>
            <numerusform>[%n çéll(š), thé héádér háš %1 ~~~~~]</numerusform>
            <numerusform>[%n çéll(š), thé héádér háš %1 ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>a byte that is not %1</source>
        <translation>[á býté thát íš ñöt %1 ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPanel</name>
    <message>
        <source>There is a newer suggestion.</source>
        <translation>[Théré íš á ñéwér šúggéštíöñ. ~~~~~~]</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>[Réášöñíñg ~~~]</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>[Ráw áñšwér ~~~]</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>[Šhöw ít ~~]</translation>
    </message>
    <message>
        <source>History</source>
        <translation>[Híštörý ~~]</translation>
    </message>
    <message>
        <source>Not in the text: “%1”</source>
        <translation>[Ñöt íñ thé téxt: “%1” ~~~~]</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>[Déçídéd bý %1. ~~~]</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>[Déçídéd. ~~]</translation>
    </message>
    <message>
        <source>Skipped: set aside until somebody comes back to it.</source>
        <translation>[Škíppéd: šét ášídé úñtíl šömébödý çöméš báçk tö ít. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No suggestion yet. Label it by hand, or start a run on the pre-label page.</source>
        <translation>[Ñö šúggéštíöñ ýét. Lábél ít bý háñd, ör štárt á rúñ öñ thé pré-lábél págé. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Every field reaches its threshold.</source>
        <translation>[Évérý fíéld réáçhéš ítš thréšhöld. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>It was made with an older version of the taxonomy.</source>
        <translation>[Ít wáš mádé wíth áñ öldér véršíöñ öf thé táxöñömý. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>[Šééñ ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Desktop</name>
    <message>
        <source>Label support tickets: a model signs first, a person countersigns.</source>
        <translation>[Lábél šúppört tíçkétš: á mödél šígñš fíršt, á péršöñ çöúñtéršígñš. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A project, or a file of tickets.</source>
        <translation>[Á pröjéçt, ör á fílé öf tíçkétš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the sample of 240 tickets.</source>
        <translation>[Öpéñ thé šámplé öf 240 tíçkétš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Offer this endpoint on the pre-label page.</source>
        <translation>[Öffér thíš éñdpöíñt öñ thé pré-lábél págé. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its model.</source>
        <translation>[Ítš mödél. ~~~]</translation>
    </message>
    <message>
        <source>The environment variable that holds its key.</source>
        <translation>[Thé éñvíröñméñt váríáblé thát höldš ítš kéý. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>One file at a time: a project, or a file of tickets.</source>
        <translation>[Öñé fílé át á tímé: á pröjéçt, ör á fílé öf tíçkétš. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--model and --key-env need --base-url.</source>
        <translation>[--mödél áñd --kéý-éñv ñééd --bášé-úrl. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Endpoint</name>
    <message>
        <source>No endpoint is set. Enter a base URL, for example http://localhost:11434/v1.</source>
        <translation>[Ñö éñdpöíñt íš šét. Éñtér á bášé ÚRL, för éxámplé http://löçálhöšt:11434/v1. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The base URL contains control characters. Type it again by hand.</source>
        <translation>[Thé bášé ÚRL çöñtáíñš çöñtröl çháráçtérš. Týpé ít ágáíñ bý háñd. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>“%1” is not a base URL. It should look like https://api.openai.com/v1.</source>
        <translation>[“%1” íš ñöt á bášé ÚRL. Ít šhöúld löök líké httpš://ápí.öpéñáí.çöm/v1. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The base URL begins with “%1:”. Only http and https are possible.</source>
        <translation>[Thé bášé ÚRL bégíñš wíth “%1:”. Öñlý http áñd httpš áré pöššíblé. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The base URL has no usable host. Enter it again.</source>
        <translation>[Thé bášé ÚRL háš ñö úšáblé höšt. Éñtér ít ágáíñ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The base URL for %1 contains a user name or password. Take it out and enter the key in its own field.</source>
        <translation>[Thé bášé ÚRL för %1 çöñtáíñš á úšér ñámé ör páššwörd. Táké ít öút áñd éñtér thé kéý íñ ítš öwñ fíéld. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 would be reached over http: tickets and key could be read on the way. Use https, or allow http for this endpoint explicitly.</source>
        <translation>[%1 wöúld bé réáçhéd övér http: tíçkétš áñd kéý çöúld bé réád öñ thé wáý. Úšé httpš, ör állöw http för thíš éñdpöíñt éxplíçítlý. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The key for %1 contains blanks, line breaks or characters that no key has. Copy it again from the provider&apos;s page.</source>
        <translation>[Thé kéý för %1 çöñtáíñš bláñkš, líñé bréákš ör çháráçtérš thát ñö kéý háš. Çöpý ít ágáíñ fröm thé prövídér&apos;š págé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The proxy address cannot be used. It should look like http://proxy.example:3128 or socks5://localhost:1080.</source>
        <translation>[Thé pröxý áddréšš çáññöt bé úšéd. Ít šhöúld löök líké http://pröxý.éxámplé:3128 ör šöçkš5://löçálhöšt:1080. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2). Check the key and that it may use the model “%3”.</source>
        <translation>[%1 réfúšéš thé kéý (HTTP %2). Çhéçk thé kéý áñd thát ít máý úšé thé mödél “%3”. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The credit or the plan&apos;s limit at %1 is used up. Top it up or raise the limit there, then continue the run.</source>
        <translation>[Thé çrédít ör thé pláñ&apos;š límít át %1 íš úšéd úp. Töp ít úp ör ráíšé thé límít théré, théñ çöñtíñúé thé rúñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2” or the path %3 (HTTP %4). Check the base URL and choose a model from its list.</source>
        <translation>[%1 döéš ñöt kñöw thé mödél “%2” ör thé páth %3 (HTTP %4). Çhéçk thé bášé ÚRL áñd çhööšé á mödél fröm ítš líšt. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 asks for a slower pace (HTTP 429). It is asked again later.</source>
        <translation>[%1 áškš för á šlöwér páçé (HTTP 429). Ít íš áškéd ágáíñ látér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is busy or still starting (HTTP %2). It is asked again later.</source>
        <translation>[%1 íš búšý ör štíll štártíñg (HTTP %2). Ít íš áškéd ágáíñ látér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (HTTP %2). It is asked again later.</source>
        <translation>[%1 répörtš áñ érrör öf ítš öwñ (HTTP %2). Ít íš áškéd ágáíñ látér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 gave up waiting for its model (HTTP %2). It is asked again later.</source>
        <translation>[%1 gávé úp wáítíñg för ítš mödél (HTTP %2). Ít íš áškéd ágáíñ látér. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The ticket is too long for the model “%1” at %2. Lower the length limit in the taxonomy, or use a model with a larger context.</source>
        <translation>[Thé tíçkét íš töö löñg för thé mödél “%1” át %2. Löwér thé léñgth límít íñ thé táxöñömý, ör úšé á mödél wíth á lárgér çöñtéxt. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The content filter of %1 stopped this ticket. Label it by hand.</source>
        <translation>[Thé çöñtéñt fíltér öf %1 štöppéd thíš tíçkét. Lábél ít bý háñd. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 rejects this request (HTTP %2). Its own words are under Details.</source>
        <translation>[%1 réjéçtš thíš réqúéšt (HTTP %2). Ítš öwñ wördš áré úñdér Détáílš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 does not support this reply format. A simpler one is used from now on.</source>
        <translation>[%1 döéš ñöt šúppört thíš réplý förmát. Á šímplér öñé íš úšéd fröm ñöw öñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 does not accept one of the parameters for the model “%2”. It is left out from now on.</source>
        <translation>[%1 döéš ñöt áççépt öñé öf thé párámétérš för thé mödél “%2”. Ít íš léft öút fröm ñöw öñ. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 answered a web page instead of an API (HTTP %2). Check the base URL, and whether this network asks for a login.</source>
        <translation>[%1 áñšwéréd á wéb págé íñštéád öf áñ ÁPÍ (HTTP %2). Çhéçk thé bášé ÚRL, áñd whéthér thíš ñétwörk áškš för á lögíñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password (HTTP 407). Check the proxy setting.</source>
        <translation>[Thé pröxý öñ thé wáý tö %1 áškš för á páššwörd (HTTP 407). Çhéçk thé pröxý šéttíñg. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 answered without any text. It may have been paid; the ticket needs another try or a label by hand.</source>
        <translation>[%1 áñšwéréd wíthöút áñý téxt. Ít máý hávé bééñ páíd; thé tíçkét ñéédš áñöthér trý ör á lábél bý háñd. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 answered something that is not a chat completion (HTTP %2). Check the base URL.</source>
        <translation>[%1 áñšwéréd šöméthíñg thát íš ñöt á çhát çömplétíöñ (HTTP %2). Çhéçk thé bášé ÚRL. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. It may have been paid, so it is not asked again without your consent.</source>
        <translation>[Thé áñšwér öf %1 bröké öff. Ít máý hávé bééñ páíd, šö ít íš ñöt áškéd ágáíñ wíthöút ýöúr çöñšéñt. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The host of %1 is not found. Check the base URL and the network connection.</source>
        <translation>[Thé höšt öf %1 íš ñöt föúñd. Çhéçk thé bášé ÚRL áñd thé ñétwörk çöññéçtíöñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model server, or check the port.</source>
        <translation>[Ñöthíñg líštéñš át %1. Štárt thé mödél šérvér, ör çhéçk thé pört. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not reached. Check the network connection.</source>
        <translation>[%1 íš ñöt réáçhéd. Çhéçk thé ñétwörk çöññéçtíöñ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 does not accept the connection in time. Check the address and the network.</source>
        <translation>[%1 döéš ñöt áççépt thé çöññéçtíöñ íñ tímé. Çhéçk thé áddréšš áñd thé ñétwörk. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Check the address, or name the CA file of your organisation.</source>
        <translation>[Thé çértífíçáté öf %1 çáññöt bé trúštéd, šö ñöthíñg wáš šéñt. Çhéçk thé áddréšš, ör ñámé thé ÇÁ fílé öf ýöúr örgáñíšátíöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work. Check the proxy setting; nothing is sent past it.</source>
        <translation>[Thé pröxý öñ thé wáý tö %1 döéš ñöt wörk. Çhéçk thé pröxý šéttíñg; ñöthíñg íš šéñt pášt ít. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 took the request but did not begin to answer in time. It may have been paid.</source>
        <translation>[%1 töök thé réqúéšt bút díd ñöt bégíñ tö áñšwér íñ tímé. Ít máý hávé bééñ páíd. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer of %1 took longer than the total time allowed. It may have been paid.</source>
        <translation>[Thé áñšwér öf %1 töök löñgér tháñ thé tötál tímé állöwéd. Ít máý hávé bééñ páíd. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. It may have been paid, so it is not asked again without your consent.</source>
        <translation>[%1 çlöšéd thé çöññéçtíöñ béföré ítš áñšwér wáš çömplété. Ít máý hávé bééñ páíd, šö ít íš ñöt áškéd ágáíñ wíthöút ýöúr çöñšéñt. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 sends more than an answer can be and was stopped. It may have been paid. Check the base URL.</source>
        <translation>[%1 šéñdš möré tháñ áñ áñšwér çáñ bé áñd wáš štöppéd. Ít máý hávé bééñ páíd. Çhéçk thé bášé ÚRL. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 sends a compressed answer although none was asked for. It may have been paid. Check for a proxy in between.</source>
        <translation>[%1 šéñdš á çömpréššéd áñšwér álthöúgh ñöñé wáš áškéd för. Ít máý hávé bééñ páíd. Çhéçk för á pröxý íñ bétwééñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The key or address for %1 contains characters that cannot be sent. Enter it again.</source>
        <translation>[Thé kéý ör áddréšš för %1 çöñtáíñš çháráçtérš thát çáññöt bé šéñt. Éñtér ít ágáíñ. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>[Thé réqúéšt tö %1 wáš çáñçélléd. ~~~~~~~]</translation>
    </message>
    <message>
        <source>an unnamed address</source>
        <translation>[áñ úññáméd áddréšš ~~~~~]</translation>
    </message>
    <message>
        <source>%1 says it has moved to %2. That was not followed, so key and tickets stayed here. If you trust the new address, enter it as the base URL.</source>
        <translation>[%1 šáýš ít háš mövéd tö %2. Thát wáš ñöt föllöwéd, šö kéý áñd tíçkétš štáýéd héré. Íf ýöú trúšt thé ñéw áddréšš, éñtér ít áš thé bášé ÚRL. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy, but this endpoint is reached directly. Choose the system proxy if it is needed.</source>
        <translation>[Thé váríáblé %1 ñáméš á pröxý, bút thíš éñdpöíñt íš réáçhéd díréçtlý. Çhööšé thé šýštém pröxý íf ít íš ñéédéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2. Choose another one.</source>
        <translation>[Thé ÇÁ fílé %1 çáññöt bé réád: %2. Çhööšé áñöthér öñé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The CA file %1 contains no certificate in PEM form. Choose another one.</source>
        <translation>[Thé ÇÁ fílé %1 çöñtáíñš ñö çértífíçáté íñ PÉM förm. Çhööšé áñöthér öñé. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is this machine itself (%2).</source>
        <translation>[%1 íš thíš máçhíñé ítšélf (%2). ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is a machine of a private network (%2).</source>
        <translation>[%1 íš á máçhíñé öf á príváté ñétwörk (%2). ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2). Check the key, then test again.</source>
        <translation>[%1 réfúšéš thé kéý (HTTP %2). Çhéçk thé kéý, théñ téšt ágáíñ. ~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::EndpointForm</name>
    <message>
        <source>Endpoint</source>
        <translation>[Éñdpöíñt ~~~]</translation>
    </message>
    <message>
        <source>Send readable over http anyway</source>
        <translation>[Šéñd réádáblé övér http áñýwáý ~~~~~~~]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>[Mödél ~~]</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>[Kéép ít íñ thé kéýçháíñ ~~~~~]</translation>
    </message>
    <message>
        <source>Key and tickets can be read by every machine on the way.</source>
        <translation>[Kéý áñd tíçkétš çáñ bé réád bý évérý máçhíñé öñ thé wáý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>its name; a test lists them</source>
        <translation>[ítš ñámé; á téšt líštš thém ~~~~~~]</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>[Táxöñömý ~~~]</translation>
    </message>
    <message>
        <source>none (a server of your own)</source>
        <translation>[ñöñé (á šérvér öf ýöúr öwñ) ~~~~~~]</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>[fröm áñ éñvíröñméñt váríáblé ~~~~~~~]</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>[fröm thé kéýçháíñ ~~~~]</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>[týpéd héré ~~~]</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>[Kéý]</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>[Ñámé öf thé éñvíröñméñt váríáblé ~~~~~~~~]</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>[thé kéý ~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>[képt för thíš šéššíöñ ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not set where Countersign was started.</source>
        <translation>[%1 íš ñöt šét whéré Çöúñtéršígñ wáš štártéd. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The key is never written to a file.</source>
        <translation>[Thé kéý íš ñévér wríttéñ tö á fílé. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::EstimateCard</name>
    <message>
        <source>See one exact request</source>
        <translation>[Šéé öñé éxáçt réqúéšt ~~~~~]</translation>
    </message>
    <message>
        <source>Estimate before the start</source>
        <translation>[Éštímáté béföré thé štárt ~~~~~~]</translation>
    </message>
    <message>
        <source>Requests, one a ticket</source>
        <translation>[Réqúéštš, öñé á tíçkét ~~~~~]</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>[Tökéñš íñ ~~~]</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>[Tökéñš öút ~~~]</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>[Çöšt ~~]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Tímé ~~]</translation>
    </message>
    <message>
        <source>Tokens in, about %1 a ticket</source>
        <translation>[Tökéñš íñ, áböút %1 á tíçkét ~~~~~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>[áböút %1 ~~]</translation>
    </message>
    <message>
        <source>known once it runs</source>
        <translation>[kñöwñ öñçé ít rúñš ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n test question(s) sent; they count towards the next run&apos;s limit.</source>
        <translation>
            <numerusform>[%n téšt qúéštíöñ(š) šéñt; théý çöúñt töwárdš thé ñéxt rúñ&apos;š límít. ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n téšt qúéštíöñ(š) šéñt; théý çöúñt töwárdš thé ñéxt rúñ&apos;š límít. ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExactRequestDialog</name>
    <message>
        <source>One exact request</source>
        <translation>[Öñé éxáçt réqúéšt ~~~~]</translation>
    </message>
    <message>
        <source>What is sent for ticket %1</source>
        <translation>[Whát íš šéñt för tíçkét %1 ~~~~~~]</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>[Thé réqúéšt áš ít íš šéñt ~~~~~~]</translation>
    </message>
    <message>
        <source>The 16 signs around the ticket are made anew for every run; all else is sent like this.</source>
        <translation>[Thé 16 šígñš áröúñd thé tíçkét áré mádé áñéw för évérý rúñ; áll élšé íš šéñt líké thíš. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Export</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>[%1 çáññöt bé wríttéñ: %2. Çhööšé áñöthér földér ör ñámé. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Another export to %1 is under way. Wait for it or choose another name.</source>
        <translation>[Áñöthér éxpört tö %1 íš úñdér wáý. Wáít för ít ör çhööšé áñöthér ñámé. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not a file that can be replaced. Name a file for the export.</source>
        <translation>[%1 íš ñöt á fílé thát çáñ bé répláçéd. Ñámé á fílé för thé éxpört. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or choose another one.</source>
        <translation>[Thé földér %1 döéš ñöt éxíšt. Máké ít ör çhööšé áñöthér öñé. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 belongs to the project itself. Choose another name for the export.</source>
        <translation>[%1 bélöñgš tö thé pröjéçt ítšélf. Çhööšé áñöthér ñámé för thé éxpört. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no space left for %1: about %2 more are needed. Free some space and export again; the old file is unchanged.</source>
        <translation>[Théré íš ñö špáçé léft för %1: áböút %2 möré áré ñéédéd. Fréé šömé špáçé áñd éxpört ágáíñ; thé öld fílé íš úñçháñgéd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The project counts %1 tickets, but %2 could be read, so nothing was exported. Open a backup copy from the project&apos;s folder.</source>
        <translation>[Thé pröjéçt çöúñtš %1 tíçkétš, bút %2 çöúld bé réád, šö ñöthíñg wáš éxpörtéd. Öpéñ á báçkúp çöpý fröm thé pröjéçt&apos;š földér. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>[Thé éxpört wáš çáñçélléd. ~~~~~~]</translation>
    </message>
    <message>
        <source>The export format &quot;%1&quot; is not known. Use %2.</source>
        <translation>[Thé éxpört förmát &quot;%1&quot; íš ñöt kñöwñ. Úšé %2. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of tickets to export. Use %2.</source>
        <translation>[&quot;%1&quot; íš ñö çhöíçé öf tíçkétš tö éxpört. Úšé %2. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The stored answers of ticket %1 cannot be read: the project file is damaged. Open a backup copy from the same folder.</source>
        <translation>[Thé štöréd áñšwérš öf tíçkét %1 çáññöt bé réád: thé pröjéçt fílé íš dámágéd. Öpéñ á báçkúp çöpý fröm thé šámé földér. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some space and export again; the old file is unchanged.</source>
        <translation>[Théré íš ñö špáçé léft för %1. Fréé šömé špáçé áñd éxpört ágáíñ; thé öld fílé íš úñçháñgéd. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Check the disk and export again; the old file is unchanged.</source>
        <translation>[Wrítíñg %1 fáíléd: %2. Çhéçk thé díšk áñd éxpört ágáíñ; thé öld fílé íš úñçháñgéd. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ticket %1 cannot be exported. %2</source>
        <translation>[Tíçkét %1 çáññöt bé éxpörtéd. %2 ~~~~~~~]</translation>
    </message>
    <message>
        <source>A stored JSON record cannot be read again: fault at byte %1.</source>
        <translation>[Á štöréd JŠÖÑ réçörd çáññöt bé réád ágáíñ: fáúlt át býté %1. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoices</name>
    <message>
        <source>Labels</source>
        <translation>[Lábélš ~~]</translation>
    </message>
    <message>
        <source>Where each label comes from</source>
        <translation>[Whéré éáçh lábél çöméš fröm ~~~~~~]</translation>
    </message>
    <message>
        <source>Columns of the source file</source>
        <translation>[Çölúmñš öf thé šöúrçé fílé ~~~~~~]</translation>
    </message>
    <message>
        <source>Reasoning and evidence</source>
        <translation>[Réášöñíñg áñd évídéñçé ~~~~~~]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>[Tábléš ~~]</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>[ÇŠV]</translation>
    </message>
    <message>
        <source>raw values, for programs</source>
        <translation>[ráw válúéš, för prögrámš ~~~~~~]</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>[ÇŠV för špréádšhéétš ~~~~~]</translation>
    </message>
    <message>
        <source>formulas made harmless, BOM</source>
        <translation>[förmúláš mádé hármléšš, BÖM ~~~~~~]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Líñéš ~~]</translation>
    </message>
    <message>
        <source>JSONL</source>
        <translation>[JŠÖÑL ~~]</translation>
    </message>
    <message>
        <source>one object a ticket, everything in it</source>
        <translation>[öñé öbjéçt á tíçkét, évérýthíñg íñ ít ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>[Whíçh tíçkétš ~~~~]</translation>
    </message>
    <message>
        <source>Decided only</source>
        <translation>[Déçídéd öñlý ~~~]</translation>
    </message>
    <message>
        <source>what a person settled</source>
        <translation>[whát á péršöñ šéttléd ~~~~~]</translation>
    </message>
    <message>
        <source>Decided and ready</source>
        <translation>[Déçídéd áñd réádý ~~~~]</translation>
    </message>
    <message>
        <source>All</source>
        <translation>[Áll]</translation>
    </message>
    <message>
        <source>with what nobody settled yet</source>
        <translation>[wíth whát ñöbödý šéttléd ýét ~~~~~~~]</translation>
    </message>
    <message>
        <source>Label of what nobody settled</source>
        <translation>[Lábél öf whát ñöbödý šéttléd ~~~~~~~]</translation>
    </message>
    <message>
        <source>none; human_review for instance</source>
        <translation>[ñöñé; húmáñ_révíéw för íñštáñçé ~~~~~~~]</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>[Çölúmñš ~~]</translation>
    </message>
    <message>
        <source>the final value of every field, and the state</source>
        <translation>[thé fíñál válúé öf évérý fíéld, áñd thé štáté ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>who or what decided, confidence, run, model, taxonomy, time</source>
        <translation>[whö ör whát déçídéd, çöñfídéñçé, rúñ, mödél, táxöñömý, tímé ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>unharmed, in their old order</source>
        <translation>[úñhárméd, íñ théír öld ördér ~~~~~~]</translation>
    </message>
    <message>
        <source>what the model gave as its grounds</source>
        <translation>[whát thé mödél gávé áš ítš gröúñdš ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 by people, %2 by the suggestions that passed; each row says which</source>
        <translation>[%1 bý péöplé, %2 bý thé šúggéštíöñš thát páššéd; éáçh röw šáýš whíçh ~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ExportPage</name>
    <message>
        <source>No project is open</source>
        <translation>[Ñö pröjéçt íš öpéñ ~~~~]</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>[Öpéñ á pröjéçt ör štárt á ñéw öñé fröm á fílé. Préšš Çtrl+Ö. ~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Export %n ticket(s)</source>
        <translation>
            <numerusform>[Éxpört %n tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Éxpört %n tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready label(s) were not seen by a person.</source>
        <translation>
            <numerusform>[%n réádý lábél(š) wéré ñöt šééñ bý á péršöñ. ~~~~~~~~~]</numerusform>
            <numerusform>[%n réádý lábél(š) wéré ñöt šééñ bý á péršöñ. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>[Ñö tíçkétš ýét ~~~~]</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>[Dröp á fílé ör préšš Çtrl+Ö. ~~~~~~]</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>[Ñö prévíéw ~~~]</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>[Ñöthíñg déçídéd ýét ~~~~~]</translation>
    </message>
    <message>
        <source>Review a few tickets first.</source>
        <translation>[Révíéw á féw tíçkétš fíršt. ~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to write yet</source>
        <translation>[Ñöthíñg tö wríté ýét ~~~~~]</translation>
    </message>
    <message>
        <source>Review a few tickets or start a run, or choose All.</source>
        <translation>[Révíéw á féw tíçkétš ör štárt á rúñ, ör çhööšé Áll. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>[Éxpört tö ~~~]</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>[JŠÖÑ Líñéš (*.jšöñl) ~~~~]</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>[ÇŠV (*.çšv) ~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>[Répláçé thé fílé? ~~~~]</translation>
    </message>
    <message>
        <source>%1 exists already. Its content is replaced once every row is written and counted.</source>
        <translation>[%1 éxíštš álréádý. Ítš çöñtéñt íš répláçéd öñçé évérý röw íš wríttéñ áñd çöúñtéd. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>[Répláçé ~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again.</source>
        <translation>
            <numerusform>[Éxpört wríttéñ: %n röw(š), çöúñtéd ágáíñ. ~~~~~~~~]</numerusform>
            <numerusform>[Éxpört wríttéñ: %n röw(š), çöúñtéd ágáíñ. ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was changed.</source>
        <translation>[Çáñçélléd. Ñö fílé wáš çháñgéd. ~~~~~~~]</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <translation>[ñámé thé fílé tö wríté ~~~~~]</translation>
    </message>
    <message>
        <source>no ticket to write yet</source>
        <translation>[ñö tíçkét tö wríté ýét ~~~~~]</translation>
    </message>
    <message>
        <source>written beside, counted, then renamed</source>
        <translation>[wríttéñ béšídé, çöúñtéd, théñ réñáméd ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>[Éxpört ~~]</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>[Wríté thé fílé ~~~~]</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>[Ímpört á fílé ~~~]</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>[Šhöw thé fílé ~~~]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé… ~~]</translation>
    </message>
    <message>
        <source>To</source>
        <translation>[Tö]</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>[Fílé tö wríté ~~~]</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>[Prögréšš öf thé éxpört ~~~~~]</translation>
    </message>
    <message>
        <source>JSONL</source>
        <translation>[JŠÖÑL ~~]</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>[ÇŠV för špréádšhéétš ~~~~~]</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>[ÇŠV]</translation>
    </message>
    <message>
        <source>last export: %1, %2, %3</source>
        <translation>[lášt éxpört: %1, %2, %3 ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Format and tickets</source>
        <translation>[Förmát áñd tíçkétš ~~~~~]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Prévíéw ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ExportPreviewView</name>
    <message>
        <source>Table</source>
        <translation>[Táblé ~~]</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>[Áš íñ thé fílé ~~~]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Prévíéw ~~]</translation>
    </message>
    <message>
        <source>Preview as a table</source>
        <translation>[Prévíéw áš á táblé ~~~~]</translation>
    </message>
    <message>
        <source>Preview as in the file</source>
        <translation>[Prévíéw áš íñ thé fílé ~~~~~]</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>[Höw thé prévíéw íš šhöwñ ~~~~~~]</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>[fíršt %1 öf %2 ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FacetModel</name>
    <message>
        <source>State</source>
        <translation>[Štáté ~~]</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <translation>[%1, šúggéštéd ~~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>%1, filtered by</source>
        <translation>[%1, fíltéréd bý ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: %1</source>
        <translation>
            <numerusform>[%Ln möré: %1 ~~]</numerusform>
            <numerusform>[%Ln möré: %1 ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>[%1, úñföldéd ~~~]</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>[%1, földéd ~~]</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>[%1, déçídéd ~~~]</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>[Çöñfídéñçé ~~~]</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>[çöñfídéñçé ~~~]</translation>
    </message>
    <message>
        <source>None</source>
        <translation>[Ñöñé ~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>[Whý]</translation>
    </message>
    <message>
        <source>why</source>
        <translation>[whý]</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>[Rúñ]</translation>
    </message>
    <message>
        <source>run</source>
        <translation>[rúñ]</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>[Çháñgéd ~~]</translation>
    </message>
    <message>
        <source>date</source>
        <translation>[dáté ~~]</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>[Márkš ~~]</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>[márkš ~~]</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>[Flággéd ~~]</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>[Wíth á ñöté ~~~]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šöúrçé ~~]</translation>
    </message>
    <message>
        <source>source</source>
        <translation>[šöúrçé ~~]</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>[Déçídéd bý ~~~]</translation>
    </message>
    <message>
        <source>person</source>
        <translation>[péršöñ ~~]</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>[Ñéár-dúplíçátéš ~~~~]</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>[ñéár-dúplíçátéš ~~~~]</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>[Íñ á gröúp ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FieldForm</name>
    <message>
        <source>A ticket is decided only with it</source>
        <translation>[Á tíçkét íš déçídéd öñlý wíth ít ~~~~~~~]</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>[Títlé ~~]</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>[Kéý]</translation>
    </message>
    <message>
        <source>Choice: exactly one option</source>
        <translation>[Çhöíçé: éxáçtlý öñé öptíöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Choices: any number of options</source>
        <translation>[Çhöíçéš: áñý ñúmbér öf öptíöñš ~~~~~~~]</translation>
    </message>
    <message>
        <source>Text: a short answer in words</source>
        <translation>[Téxt: á šhört áñšwér íñ wördš ~~~~~~]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Kíñd ~~]</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>[Áškš ~~]</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>[Réqúíréd ~~~]</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>[Réádý fröm ~~~]</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>[ñö límít ~~]</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>[Wördš ~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>[Fállbáçk ~~~]</translation>
    </message>
    <message>
        <source>Exported where nobody settled the field.</source>
        <translation>[Éxpörtéd whéré ñöbödý šéttléd thé fíéld. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, as the whole</source>
        <translation>[%1, áš thé whölé ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FieldHeader</name>
    <message>
        <source>was %1</source>
        <translation>[wáš %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FilterBlock</name>
    <message>
        <source>Filter</source>
        <translation>[Fíltér ~~]</translation>
    </message>
    <message>
        <source>Ctrl+click or Space: several at once</source>
        <translation>[Çtrl+çlíçk ör Špáçé: šévérál át öñçé ~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FilterChip</name>
    <message>
        <source>%1, remove from the filter</source>
        <translation>[%1, rémövé fröm thé fíltér ~~~~~~]</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>[Rémövé fröm thé fíltér: %1 ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FilterChips</name>
    <message>
        <source>Filtered by</source>
        <translation>[Fíltéréd bý ~~~]</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>[Çléár thé fíltér ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FilterWords</name>
    <message>
        <source>with near-duplicates</source>
        <translation>[wíth ñéár-dúplíçátéš ~~~~~]</translation>
    </message>
    <message>
        <source>of one group</source>
        <translation>[öf öñé gröúp ~~~]</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>[“%1”]</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>[Áll öpéñ ~~]</translation>
    </message>
    <message>
        <source>an option that is gone</source>
        <translation>[áñ öptíöñ thát íš göñé ~~~~~]</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>[ñö %1]</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>[déçídéd %1 ~~~]</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>[çöñfídéñçé fröm %1 ~~~~]</translation>
    </message>
    <message>
        <source>confidence up to %1</source>
        <translation>[çöñfídéñçé úp tö %1 ~~~~]</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>[rúñ %1 ~~]</translation>
    </message>
    <message>
        <source>suggested before taxonomy %1</source>
        <translation>[šúggéštéd béföré táxöñömý %1 ~~~~~~~]</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>[déçídéd bý %1 ~~~]</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>[çháñgéd %1 ~~~]</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>[çháñgéd šíñçé %1 ~~~~]</translation>
    </message>
    <message>
        <source>decided since %1</source>
        <translation>[déçídéd šíñçé %1 ~~~~]</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>[flággéd ~~]</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>[ñöt flággéd ~~~]</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>[háš á ñöté ~~~]</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>[wíthöút á ñöté ~~~~]</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>[Áll tíçkétš ~~~]</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>[%1 ör %2 ~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>[bélöw %1 ~~]</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>[%1 tö %2 ~~]</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>[fröm %1 ~~]</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>[ñö çöñfídéñçé ~~~~]</translation>
    </message>
    <message>
        <source>repaired answer</source>
        <translation>[répáíréd áñšwér ~~~~]</translation>
    </message>
    <message>
        <source>missing confidence</source>
        <translation>[míššíñg çöñfídéñçé ~~~~~]</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>[úñkñöwñ lábél ~~~~]</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>[míššíñg fíéld ~~~~]</translation>
    </message>
    <message>
        <source>addresses the model</source>
        <translation>[áddréššéš thé mödél ~~~~~]</translation>
    </message>
    <message>
        <source>control words</source>
        <translation>[çöñtröl wördš ~~~~]</translation>
    </message>
    <message>
        <source>sent in part</source>
        <translation>[šéñt íñ párt ~~~]</translation>
    </message>
    <message>
        <source>unusual ending</source>
        <translation>[úñúšúál éñdíñg ~~~~]</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <translation>[ñöt ýét méášúréd ~~~~]</translation>
    </message>
    <message>
        <source>quote not found</source>
        <translation>[qúöté ñöt föúñd ~~~~]</translation>
    </message>
    <message>
        <source>text cut to its limit</source>
        <translation>[téxt çút tö ítš límít ~~~~~]</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>[šöúrçéš díšágréé ~~~~]</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>[Öfflíñé bášélíñé ~~~~]</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>[Láñgúágé mödél ~~~~]</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>[Ímpörtéd ~~~]</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>[Rúñ %1 ~~]</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>[Rúñ %1, %2 ~~]</translation>
    </message>
    <message>
        <source>today</source>
        <translation>[tödáý ~~]</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>[íñ thé lášt %Ln dáý(š) ~~~~]</numerusform>
            <numerusform>[íñ thé lášt %Ln dáý(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>[péršöñ %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsModel</name>
    <message>
        <source>skipped</source>
        <translation>[škíppéd ~~]</translation>
    </message>
    <message>
        <source>stops the import</source>
        <translation>[štöpš thé ímpört ~~~~]</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>[réçörd %1 ~~]</translation>
    </message>
    <message>
        <source>first kept</source>
        <translation>[fíršt képt ~~~]</translation>
    </message>
    <message>
        <source>kept, with a suffix</source>
        <translation>[képt, wíth á šúffíx ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>[%Ln répéátéd íd(š) ~~~~]</numerusform>
            <numerusform>[%Ln répéátéd íd(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>another record with other content has the id</source>
        <translation>[áñöthér réçörd wíth öthér çöñtéñt háš thé íd ~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal record(s)</source>
        <translation>
            <numerusform>[%Ln éqúál réçörd(š) ~~~~]</numerusform>
            <numerusform>[%Ln éqúál réçörd(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>there already, with the same id and the same content</source>
        <translation>[théré álréádý, wíth thé šámé íd áñd thé šámé çöñtéñt ~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without text</source>
        <translation>
            <numerusform>[%Ln réçörd(š) wíthöút téxt ~~~~~~]</numerusform>
            <numerusform>[%Ln réçörd(š) wíthöút téxt ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>subject and body are empty</source>
        <translation>[šúbjéçt áñd bödý áré émptý ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>[%Ln répéátéd téxt(š) ~~~~]</numerusform>
            <numerusform>[%Ln répéátéd téxt(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>subject and body equal another ticket&apos;s</source>
        <translation>[šúbjéçt áñd bödý éqúál áñöthér tíçkét&apos;š ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>[képt ~~]</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>[Hídé líñéš ~~~]</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>[Šhöw líñéš ~~~]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Whát ~~]</translation>
    </message>
    <message>
        <source>Where, at first</source>
        <translation>[Whéré, át fíršt ~~~~]</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>[Whát háppéñš ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message>
        <source>Save the list…</source>
        <translation>[Šávé thé líšt… ~~~]</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>[Fíñdíñgš ~~~]</translation>
    </message>
    <message>
        <source>The file is being read to its end.</source>
        <translation>[Thé fílé íš béíñg réád tö ítš éñd. ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>[%Ln úñréádáblé ~~~~]</numerusform>
            <numerusform>[%Ln úñréádáblé ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated id(s)</source>
        <translation>
            <numerusform>[%Ln répéátéd íd(š) ~~~~]</numerusform>
            <numerusform>[%Ln répéátéd íd(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated text(s)</source>
        <translation>
            <numerusform>[%Ln répéátéd téxt(š) ~~~~]</numerusform>
            <numerusform>[%Ln répéátéd téxt(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mention: every row can be read.</source>
        <translation>[Ñöthíñg tö méñtíöñ: évérý röw çáñ bé réád. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save the list of rows that cannot be read</source>
        <translation>[Šávé thé líšt öf röwš thát çáññöt bé réád ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>[ÇŠV (*.çšv) ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FirstKeysStrip</name>
    <message>
        <source>accepts</source>
        <translation>[áççéptš ~~]</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>[çhööšé áñ öptíöñ ~~~~]</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>[tákéš báçk ~~~]</translation>
    </message>
    <message>
        <source>shows every key</source>
        <translation>[šhöwš évérý kéý ~~~~]</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>[Göt ít ~~]</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>[%1 tö %2 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FoldingPanes</name>
    <message>
        <source>Parts of this page</source>
        <translation>[Pártš öf thíš págé ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::FormatPanel</name>
    <message>
        <source>Kind of file</source>
        <translation>[Kíñd öf fílé ~~~]</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>[Délímítér ~~~]</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>[Éñçödíñg ~~~]</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>[ÇŠV]</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>[TŠV]</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>[JŠÖÑ ~~]</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>[JŠÖÑ Líñéš ~~~]</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>[Çömmá  , ~~]</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>[Šémíçölöñ  ; ~~~]</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>[Táb]</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>[Bár  |]</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>[Förmát ~~]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Kíñd ~~]</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>[Fíršt röw ~~~]</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>[%1 wíth márk ~~~]</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>[Réçördš ~~]</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>[Çölúmñ ñáméš ~~~]</translation>
    </message>
    <message>
        <source>of the whole file</source>
        <translation>[öf thé whölé fílé ~~~~]</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>[íñ %1]</translation>
    </message>
    <message numerus="yes">
        <source>chosen: %n column(s)</source>
        <translation>
            <numerusform>[çhöšéñ: %n çölúmñ(š) ~~~~]</numerusform>
            <numerusform>[çhöšéñ: %n çölúmñ(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file says so: %n column(s)</source>
        <translation>
            <numerusform>[thé fílé šáýš šö: %n çölúmñ(š) ~~~~~~]</numerusform>
            <numerusform>[thé fílé šáýš šö: %n çölúmñ(š) ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found: %n column(s)</source>
        <translation>
            <numerusform>[föúñd: %n çölúmñ(š) ~~~~]</numerusform>
            <numerusform>[föúñd: %n çölúmñ(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>none found: one column</source>
        <translation>[ñöñé föúñd: öñé çölúmñ ~~~~~]</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>[çhöšéñ ~~]</translation>
    </message>
    <message>
        <source>found by its first bytes</source>
        <translation>[föúñd bý ítš fíršt býtéš ~~~~~~]</translation>
    </message>
    <message>
        <source>found</source>
        <translation>[föúñd ~~]</translation>
    </message>
    <message>
        <source>guessed: look at the preview</source>
        <translation>[gúéššéd: löök át thé prévíéw ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Gate</name>
    <message>
        <source>%1 %2 is below its threshold of %3.</source>
        <translation>[%1 %2 íš bélöw ítš thréšhöld öf %3. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 came without a usable confidence.</source>
        <translation>[%1 çámé wíthöút á úšáblé çöñfídéñçé. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer came without a usable confidence.</source>
        <translation>[Thé áñšwér çámé wíthöút á úšáblé çöñfídéñçé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was answered with a word that is none of its options.</source>
        <translation>[%1 wáš áñšwéréd wíth á wörd thát íš ñöñé öf ítš öptíöñš. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A word of the answer is no option.</source>
        <translation>[Á wörd öf thé áñšwér íš ñö öptíöñ. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was not answered.</source>
        <translation>[%1 wáš ñöt áñšwéréd. ~~~~]</translation>
    </message>
    <message>
        <source>A field was not answered.</source>
        <translation>[Á fíéld wáš ñöt áñšwéréd. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was answered with an option that is no longer offered.</source>
        <translation>[%1 wáš áñšwéréd wíth áñ öptíöñ thát íš ñö löñgér öfféréd. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer was not clean and had to be repaired.</source>
        <translation>[Thé áñšwér wáš ñöt çléáñ áñd hád tö bé répáíréd. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The ticket seems to give orders to the model.</source>
        <translation>[Thé tíçkét šéémš tö gívé ördérš tö thé mödél. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The ticket carries control words of chat models.</source>
        <translation>[Thé tíçkét çárríéš çöñtröl wördš öf çhát mödélš. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The middle of this long ticket was not read.</source>
        <translation>[Thé míddlé öf thíš löñg tíçkét wáš ñöt réád. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The server did not say that the answer is complete.</source>
        <translation>[Thé šérvér díd ñöt šáý thát thé áñšwér íš çömplété. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The offline baseline is not yet measured here.</source>
        <translation>[Thé öfflíñé bášélíñé íš ñöt ýét méášúréd héré. ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GlobalActions</name>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>[&amp;Ímpört tíçkétš… ~~~~~]</translation>
    </message>
    <message>
        <source>Import tickets from a file</source>
        <translation>[Ímpört tíçkétš fröm á fílé ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>[&amp;Öpéñ á pröjéçt… ~~~~]</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>[Trý thé &amp;šámplé ~~~~]</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>[&amp;Çlöšé thé pröjéçt ~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ~~~]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qúít ~~]</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>[Hélp ~~]</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>[Áll kéýš ~~]</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>[Çölöúrš öf thé &amp;déšktöp ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>[&amp;Líght ~~~]</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>[D&amp;árk ~~]</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>[&amp;Fílé ~~]</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>[&amp;Gö tö ~~]</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>[&amp;Víéw ~~]</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>[&amp;Hélp ~~]</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>[Áll çömmáñdš… ~~~]</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>[Fíñd áñý çömmáñd ~~~~]</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>[Kéýböárd šhörtçútš… ~~~~~]</translation>
    </message>
    <message>
        <source>See and change every key</source>
        <translation>[Šéé áñd çháñgé évérý kéý ~~~~~~]</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>[Šhöw thé fíršt štépš ágáíñ ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupDecision</name>
    <message>
        <source>Text fields stay as they are in each ticket.</source>
        <translation>[Téxt fíéldš štáý áš théý áré íñ éáçh tíçkét. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Skip group</source>
        <translation>[Škíp gröúp ~~~]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>Suggested for most of the group</source>
        <translation>[Šúggéštéd för möšt öf thé gröúp ~~~~~~~]</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>[Whát wíll háppéñ ~~~~]</translation>
    </message>
    <message>
        <source>Tickets in the group</source>
        <translation>[Tíçkétš íñ thé gröúp ~~~~~]</translation>
    </message>
    <message>
        <source>Decided before, left alone</source>
        <translation>[Déçídéd béföré, léft álöñé ~~~~~~]</translation>
    </message>
    <message>
        <source>Flagged, left in the queue</source>
        <translation>[Flággéd, léft íñ thé qúéúé ~~~~~~]</translation>
    </message>
    <message>
        <source>Labelled blind, left in the queue</source>
        <translation>[Lábélléd blíñd, léft íñ thé qúéúé ~~~~~~~]</translation>
    </message>
    <message>
        <source>Not ticked, left in the queue</source>
        <translation>[Ñöt tíçkéd, léft íñ thé qúéúé ~~~~~~]</translation>
    </message>
    <message>
        <source>Decided by this step</source>
        <translation>[Déçídéd bý thíš štép ~~~~~]</translation>
    </message>
    <message>
        <source>− %1</source>
        <extracomment>A number that is taken away from a sum</extracomment>
        <translation>[− %1]</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>[ñöthíñg šúggéštéd ~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2 say so</source>
        <translation>[%1 öf %2 šáý šö ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln ticket(s)</source>
        <translation>
            <numerusform>[Lábél %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Lábél %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step: Undo takes all of it back. Each ticket says “decided as a group” in its history.</source>
        <translation>[Thíš íš öñé štép: Úñdö tákéš áll öf ít báçk. Éáçh tíçkét šáýš “déçídéd áš á gröúp” íñ ítš híštörý. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupListModel</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>[déçídéd ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupModel</name>
    <message>
        <source>ticked</source>
        <translation>[tíçkéd ~~]</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>[ñöt tíçkéd ~~~]</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>[%1 álíké ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupPage</name>
    <message>
        <source>Saving, %1 of %2</source>
        <translation>[Šávíñg, %1 öf %2 ~~~]</translation>
    </message>
    <message>
        <source>Suggestions are hidden</source>
        <translation>[Šúggéštíöñš áré híddéñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Groups show what is suggested. Let suggestions be shown to label groups.</source>
        <translation>[Gröúpš šhöw whát íš šúggéštéd. Lét šúggéštíöñš bé šhöwñ tö lábél gröúpš. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The groups could not be found</source>
        <translation>[Thé gröúpš çöúld ñöt bé föúñd ~~~~~~~]</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>[Löökíñg för ñéár-dúplíçátéš ~~~~~~~]</translation>
    </message>
    <message>
        <source>The groups appear as soon as every text is read. You can go on reviewing.</source>
        <translation>[Thé gröúpš áppéár áš šööñ áš évérý téxt íš réád. Ýöú çáñ gö öñ révíéwíñg. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>[Ñö gröúp íš öpéñ ~~~~]</translation>
    </message>
    <message>
        <source>No two open tickets say nearly the same.</source>
        <translation>[Ñö twö öpéñ tíçkétš šáý ñéárlý thé šámé. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading the group</source>
        <translation>[Réádíñg thé gröúp ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>No option has this key.</source>
        <translation>[Ñö öptíöñ háš thíš kéý. ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing more is decided until this is saved.</source>
        <translation>[Ñöthíñg möré íš déçídéd úñtíl thíš íš šávéd. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose an option of %1 first.</source>
        <translation>[Çhööšé áñ öptíöñ öf %1 fíršt. ~~~~~~]</translation>
    </message>
    <message>
        <source>No ticket is ticked.</source>
        <translation>[Ñö tíçkét íš tíçkéd. ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln ticket(s)</source>
        <translation>
            <numerusform>[Šávíñg %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Šávíñg %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln ticket(s): %1</source>
        <translation>
            <numerusform>[Šávéd %Ln tíçkét(š): %1 ~~~~]</numerusform>
            <numerusform>[Šávéd %Ln tíçkét(š): %1 ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>[%1; %2]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile and stayed as they were</source>
        <translation>
            <numerusform>[%Ln çháñgéd méáñwhílé áñd štáýéd áš théý wéré ~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln çháñgéd méáñwhílé áñd štáýéd áš théý wéré ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>[Thíš íš thé lášt gröúp. ~~~~~]</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>[Thíš íš thé fíršt gröúp. ~~~~~]</translation>
    </message>
    <message>
        <source>No other group is open.</source>
        <translation>[Ñö öthér gröúp íš öpéñ. ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as they were.</source>
        <translation>
            <numerusform>[Úñdöñé: %Ln tíçkét(š) áré áš théý wéré. ~~~~~~~~]</numerusform>
            <numerusform>[Úñdöñé: %Ln tíçkét(š) áré áš théý wéré. ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>[Döñé ágáíñ: %Ln tíçkét(š). ~~~~~]</numerusform>
            <numerusform>[Döñé ágáíñ: %Ln tíçkét(š). ~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupPanel</name>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>[Löökíñg för ñéár-dúplíçátéš ~~~~~~~]</translation>
    </message>
    <message>
        <source>Groups of near-duplicates</source>
        <translation>[Gröúpš öf ñéár-dúplíçátéš ~~~~~~]</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>[Lárgéšt fíršt ~~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many groups of near-duplicates are left, and how many open tickets stand in them</extracomment>
        <translation>[%1, %2]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>[%Ln gröúp(š) ~~~]</numerusform>
            <numerusform>[%Ln gröúp(š) ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>[Tíçkétš ~~]</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>[Gröúpš ~~]</translation>
    </message>
    <message>
        <source>Tickets or groups</source>
        <translation>[Tíçkétš ör gröúpš ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupRowDelegate</name>
    <message numerus="yes">
        <source>%Ln odd one(s) out</source>
        <translation>
            <numerusform>[%Ln ödd öñé(š) öút ~~~~]</numerusform>
            <numerusform>[%Ln ödd öñé(š) öút ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>[%Ln álíké ~~]</numerusform>
            <numerusform>[%Ln álíké ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>another suggestion, or less than %1 alike; left out unless you tick them</source>
        <translation>[áñöthér šúggéštíöñ, ör léšš tháñ %1 álíké; léft öút úñléšš ýöú tíçk thém ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>[%Ln tíçkéd ~~~]</numerusform>
            <numerusform>[%Ln tíçkéd ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>[Tíçkét ~~]</translation>
    </message>
    <message>
        <source>Text, differences marked</source>
        <translation>[Téxt, dífféréñçéš márkéd ~~~~~~]</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>[Álíké ~~]</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>[Šúggéštéd ~~~]</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>[Çöñf. ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::GroupStrip</name>
    <message>
        <source>Show the group</source>
        <translation>[Šhöw thé gröúp ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) are waiting</source>
        <translation>
            <numerusform>[%Ln ñéár-dúplíçáté(š) áré wáítíñg ~~~~~~~]</numerusform>
            <numerusform>[%Ln ñéár-dúplíçáté(š) áré wáítíñg ~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::GroupView</name>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ ~~~]</translation>
    </message>
    <message>
        <source>Tickets of the group</source>
        <translation>[Tíçkétš öf thé gröúp ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation>
            <numerusform>[Gröúp öf %Ln ~~~]</numerusform>
            <numerusform>[Gröúp öf %Ln ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>texts at least %1 alike, most alike first</source>
        <translation>[téxtš át léášt %1 álíké, möšt álíké fíršt ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>[“%1”]</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryList</name>
    <message>
        <source>History</source>
        <translation>[Híštörý ~~]</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>[Ñöthíñg ýét ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::HistorySheet</name>
    <message>
        <source>Flag or note</source>
        <translation>[Flág ör ñöté ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) decided in bulk</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) déçídéd íñ búlk ~~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) déçídéd íñ búlk ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) decided as a group</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) déçídéd áš á gröúp ~~~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) déçídéd áš á gröúp ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>[Déçíšíöñ ~~~]</translation>
    </message>
    <message>
        <source>Take back to here</source>
        <translation>[Táké báçk tö héré ~~~~]</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>[Šhöw thé tíçkét ~~~~]</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>[Whát wáš döñé ~~~]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>[Whéñ ~~]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Whát ~~]</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>[Tíçkét ~~]</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>[Whö]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>[Štáté ~~]</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>[Whát wáš döñé, ñéwéšt fíršt ~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>[Ñöthíñg wáš döñé ýét. ~~~~~]</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>[tákéñ báçk ~~~]</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>[štáñdš ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>[%1 áñd %Ln möré ~~~]</numerusform>
            <numerusform>[%1 áñd %Ln möré ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>[Thíš íš tákéñ báçk álréádý. ~~~~~~]</translation>
    </message>
    <message>
        <source>Only %1 can take this back.</source>
        <translation>[Öñlý %1 çáñ táké thíš báçk. ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Takes back this and what you did after it: %Ln step(s). Redo brings them again.</source>
        <translation>
            <numerusform>[Tákéš báçk thíš áñd whát ýöú díd áftér ít: %Ln štép(š). Rédö bríñgš thém ágáíñ. ~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Tákéš báçk thíš áñd whát ýöú díd áftér ít: %Ln štép(š). Rédö bríñgš thém ágáíñ. ~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Import</name>
    <message>
        <source>%1 is being read by another program. Close it there and import again.</source>
        <translation>[%1 íš béíñg réád bý áñöthér prögrám. Çlöšé ít théré áñd ímpört ágáíñ. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sample&apos;s taxonomy is missing from the program.</source>
        <translation>[Thé šámplé&apos;š táxöñömý íš míššíñg fröm thé prögrám. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked in the temporary folder: %1</source>
        <translation>[Thé šámplé çáññöt bé úñpáçkéd íñ thé témpörárý földér: %1 ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was.</source>
        <translation>[Thé ímpört wáš çáñçélléd; thé pröjéçt íš áš ít wáš. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, %2. Nothing was imported. Mend the file, or choose to skip rows that cannot be read.</source>
        <translation>[%1, %2. Ñöthíñg wáš ímpörtéd. Méñd thé fílé, ör çhööšé tö škíp röwš thát çáññöt bé réád. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, line %2: the id %3 is already taken by a record with other content. Nothing was imported. Choose to add a suffix or to keep the first, or choose another id column.</source>
        <translation>[%1, líñé %2: thé íd %3 íš álréádý tákéñ bý á réçörd wíth öthér çöñtéñt. Ñöthíñg wáš ímpörtéd. Çhööšé tö ádd á šúffíx ör tö kéép thé fíršt, ör çhööšé áñöthér íd çölúmñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be written whole. Check the disk and import again; the project is as it was.</source>
        <translation>[%1 çöúld ñöt bé wríttéñ whölé. Çhéçk thé díšk áñd ímpört ágáíñ; thé pröjéçt íš áš ít wáš. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>[Ímpört ~~]</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s) as they will be stored</source>
        <translation>
            <numerusform>[thé fíršt %n röw(š) áš théý wíll bé štöréd ~~~~~~~~]</numerusform>
            <numerusform>[thé fíršt %n röw(š) áš théý wíll bé štöréd ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>[%n çölúmñ(š) ~~~]</numerusform>
            <numerusform>[%n çölúmñ(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, read to the end</source>
        <translation>[%1, %2, réád tö thé éñd ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>[%Ln röw(š) ~~]</numerusform>
            <numerusform>[%Ln röw(š) ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>[Çöúñtíñg thé röwš… ~~~~]</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>[úñréádáblé ~~~]</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>[répéátéd ~~~]</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>[émptý ~~]</translation>
    </message>
    <message>
        <source>By the rules at the left this file is refused: see the findings.</source>
        <translation>[Bý thé rúléš át thé léft thíš fílé íš réfúšéd: šéé thé fíñdíñgš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln ticket(s)</source>
        <translation>
            <numerusform>[Ímpört %Ln tíçkét(š) ~~~~]</numerusform>
            <numerusform>[Ímpört %Ln tíçkét(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>[Áñöthér fílé… ~~~]</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>[Ñö fílé çhöšéñ ~~~~]</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O. CSV, TSV, JSON or JSON Lines, with or without labels.</source>
        <translation>[Dröp á fílé ör préšš Çtrl+Ö. ÇŠV, TŠV, JŠÖÑ ör JŠÖÑ Líñéš, wíth ör wíthöút lábélš. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>[Çhööšé á fílé… ~~~]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Prévíéw ~~]</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>[Révíéw ~~]</translation>
    </message>
    <message>
        <source>Pre-label…</source>
        <translation>[Pré-lábél… ~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message numerus="yes">
        <source>row(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>[röw(š) ~~]</numerusform>
            <numerusform>[röw(š) ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>[tíçkét(š) ~~]</numerusform>
            <numerusform>[tíçkét(š) ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no records that can be read as %2. Choose another kind or another file.</source>
        <translation>[%1 háš ñö réçördš thát çáñ bé réád áš %2. Çhööšé áñöthér kíñd ör áñöthér fílé. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>[Çhööšé thé çölúmñ thát höldš thé téxt. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The file has column names, but no rows.</source>
        <translation>[Thé fílé háš çölúmñ ñáméš, bút ñö röwš. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Format and columns</source>
        <translation>[Förmát áñd çölúmñš ~~~~~]</translation>
    </message>
    <message>
        <source>Preview and findings</source>
        <translation>[Prévíéw áñd fíñdíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>There is no room for the tickets, so nothing was imported. Free some space or choose another place below, then import again.</source>
        <translation>[Théré íš ñö rööm för thé tíçkétš, šö ñöthíñg wáš ímpörtéd. Fréé šömé špáçé ör çhööšé áñöthér pláçé bélöw, théñ ímpört ágáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ImportProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 ~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>[Réádíñg %1 ~~~]</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>[Bégíññíñg ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>[%Ln röw(š) ~~]</numerusform>
            <numerusform>[%Ln röw(š) ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>[áböút %n šéçöñd(š) léft ~~~~~]</numerusform>
            <numerusform>[áböút %n šéçöñd(š) léft ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>[áböút %n míñúté(š) léft ~~~~~]</numerusform>
            <numerusform>[áböút %n míñúté(š) léft ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling; nothing of it is kept.</source>
        <translation>[Çáñçéllíñg; ñöthíñg öf ít íš képt. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ImportReport</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>[%n réçörd(š) réád ~~~~]</numerusform>
            <numerusform>[%n réçörd(š) réád ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stored</source>
        <translation>
            <numerusform>[%n tíçkét(š) štöréd ~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) štöréd ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) already in the project, skipped</source>
        <translation>
            <numerusform>[%n réçörd(š) álréádý íñ thé pröjéçt, škíppéd ~~~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) álréádý íñ thé pröjéçt, škíppéd ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with an id that another one has</source>
        <translation>
            <numerusform>[%n réçörd(š) wíth áñ íd thát áñöthér öñé háš ~~~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) wíth áñ íd thát áñöthér öñé háš ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat another one exactly</source>
        <translation>
            <numerusform>[%n téxt(š) thát répéát áñöthér öñé éxáçtlý ~~~~~~~~~]</numerusform>
            <numerusform>[%n téxt(š) thát répéát áñöthér öñé éxáçtlý ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any text, skipped</source>
        <translation>
            <numerusform>[%n réçörd(š) wíthöút áñý téxt, škíppéd ~~~~~~~~]</numerusform>
            <numerusform>[%n réçörd(š) wíthöút áñý téxt, škíppéd ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of bad rows cannot be written to %1: %2. Choose another place.</source>
        <translation>[Thé líšt öf bád röwš çáññöt bé wríttéñ tö %1: %2. Çhööšé áñöthér pláçé. ~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ImportResultCard</name>
    <message numerus="yes">
        <source>%Ln ticket(s) imported</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ímpörtéd ~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ímpörtéd ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The offline baseline is making its first suggestions; you can start at once.</source>
        <translation>[Thé öfflíñé bášélíñé íš mákíñg ítš fíršt šúggéštíöñš; ýöú çáñ štárt át öñçé. ~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::JsonSource</name>
    <message>
        <source>not valid JSON from here</source>
        <translation>[ñöt válíd JŠÖÑ fröm héré ~~~~~~]</translation>
    </message>
    <message>
        <source>a comma without a value behind it</source>
        <translation>[á çömmá wíthöút á válúé béhíñd ít ~~~~~~~]</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON</source>
        <translation>[ÑáÑ áñd Íñfíñítý áré ñöt JŠÖÑ ~~~~~~~]</translation>
    </message>
    <message>
        <source>an escape that JSON does not have</source>
        <translation>[áñ éšçápé thát JŠÖÑ döéš ñöt hávé ~~~~~~~]</translation>
    </message>
    <message>
        <source>an unescaped control character in a string</source>
        <translation>[áñ úñéšçápéd çöñtröl çháráçtér íñ á štríñg ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the record ends too early</source>
        <translation>[thé réçörd éñdš töö éárlý ~~~~~~]</translation>
    </message>
    <message>
        <source>something stands behind the record</source>
        <translation>[šöméthíñg štáñdš béhíñd thé réçörd ~~~~~~~~]</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>[ñéštéd déépér tháñ %1 lévélš ~~~~~~]</translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read</source>
        <translation>[%1; thé réšt öf thé fílé wáš ñöt réád ~~~~~~~]</translation>
    </message>
    <message>
        <source>the record is larger than %1 bytes</source>
        <translation>[thé réçörd íš lárgér tháñ %1 býtéš ~~~~~~~]</translation>
    </message>
    <message>
        <source>the record that begins here is never closed: a quote or a bracket is missing</source>
        <translation>[thé réçörd thát bégíñš héré íš ñévér çlöšéd: á qúöté ör á bráçkét íš míššíñg ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>not a JSON object or array</source>
        <translation>[ñöt á JŠÖÑ öbjéçt ör árráý ~~~~~~]</translation>
    </message>
    <message>
        <source>the file ends before its last bracket</source>
        <translation>[thé fílé éñdš béföré ítš lášt bráçkét ~~~~~~~~]</translation>
    </message>
    <message>
        <source>the line is larger than %1 bytes</source>
        <translation>[thé líñé íš lárgér tháñ %1 býtéš ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;. Its members are %3.</source>
        <translation>[%1 háš ñö mémbér &quot;%2&quot;. Ítš mémbérš áré %3. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a byte that is not %1</source>
        <translation>[á býté thát íš ñöt %1 ~~~~]</translation>
    </message>
    <message>
        <source>a JSON value that is not an object</source>
        <translation>[á JŠÖÑ válúé thát íš ñöt áñ öbjéçt ~~~~~~~]</translation>
    </message>
    <message>
        <source>a member that stood before with another value</source>
        <translation>[á mémbér thát štööd béföré wíth áñöthér válúé ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::KeyBinding</name>
    <message>
        <source>Shift+%1</source>
        <translation>[Šhíft+%1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::KeyButton</name>
    <message>
        <source>key %1</source>
        <translation>[kéý %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::KeyCap</name>
    <message>
        <source>key %1</source>
        <translation>[kéý %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::KeySheet</name>
    <message>
        <source>Keys on this page</source>
        <translation>[Kéýš öñ thíš págé ~~~~]</translation>
    </message>
    <message>
        <source>Each row of the keyboard is one field; the lowest row is what you do.</source>
        <translation>[Éáçh röw öf thé kéýböárd íš öñé fíéld; thé löwéšt röw íš whát ýöú dö. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
</context>
<context>
    <name>countersign::KeySheetRows</name>
    <message>
        <source>Rows of keys</source>
        <translation>[Röwš öf kéýš ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::LeaveGuard</name>
    <message>
        <source>The import is not finished</source>
        <translation>[Thé ímpört íš ñöt fíñíšhéd ~~~~~~]</translation>
    </message>
    <message>
        <source>It is cancelled if you go on; nothing of it is kept.</source>
        <translation>[Ít íš çáñçélléd íf ýöú gö öñ; ñöthíñg öf ít íš képt. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>[Çáñçél thé ímpört ~~~~]</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>[Štáý ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are not on disk</source>
        <translation>
            <numerusform>[%Ln déçíšíöñ(š) áré ñöt öñ díšk ~~~~~~]</numerusform>
            <numerusform>[%Ln déçíšíöñ(š) áré ñöt öñ díšk ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file cannot be written. Free some space or connect the drive again, then stay and try once more. If you go on they are lost.</source>
        <translation>[Thé pröjéçt fílé çáññöt bé wríttéñ. Fréé šömé špáçé ör çöññéçt thé drívé ágáíñ, théñ štáý áñd trý öñçé möré. Íf ýöú gö öñ théý áré löšt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Lose them</source>
        <translation>[Löšé thém ~~~]</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>[Štáý áñd trý ágáíñ ~~~~]</translation>
    </message>
    <message>
        <source>A run is going</source>
        <translation>[Á rúñ íš göíñg ~~~]</translation>
    </message>
    <message>
        <source>Closing pauses the run; it goes on where it was.</source>
        <translation>[Çlöšíñg páúšéš thé rúñ; ít göéš öñ whéré ít wáš. ~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are under way: their answers may be lost though paid for.</source>
        <translation>
            <numerusform>[%Ln réqúéšt(š) áré úñdér wáý: théír áñšwérš máý bé löšt thöúgh páíd för. ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln réqúéšt(š) áré úñdér wáý: théír áñšwérš máý bé löšt thöúgh páíd för. ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and pause the run</source>
        <translation>[Çlöšé áñd páúšé thé rúñ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Letter</name>
    <message>
        <source>Show all</source>
        <translation>[Šhöw áll ~~]</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>[Šávíñg… ~~]</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>[Thé fíršt %1 öf %2 çháráçtérš. ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::LetterHead</name>
    <message>
        <source>Ticket %1</source>
        <translation>[Tíçkét %1 ~~]</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>[Tíçkét %1, %2 ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::LetterText</name>
    <message>
        <source>Ticket text</source>
        <translation>[Tíçkét téxt ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::LimitsForm</name>
    <message>
        <source>all of them</source>
        <translation>[áll öf thém ~~~]</translation>
    </message>
    <message>
        <source>0 requests</source>
        <translation>[0 réqúéštš ~~~]</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>[áútömátíç ~~~]</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>[ñö límít ~~]</translation>
    </message>
    <message>
        <source>undecided and not yet asked</source>
        <translation>[úñdéçídéd áñd ñöt ýét áškéd ~~~~~~]</translation>
    </message>
    <message>
        <source>failed ones</source>
        <translation>[fáíléd öñéš ~~~]</translation>
    </message>
    <message>
        <source>stale: an older taxonomy</source>
        <translation>[štálé: áñ öldér táxöñömý ~~~~~~]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[áll]</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>[Tíçkétš ~~]</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>[Át möšt ~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>[Çöštš ~~]</translation>
    </message>
    <message>
        <source>in</source>
        <translation>[íñ]</translation>
    </message>
    <message>
        <source>out</source>
        <translation>[öút]</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>[réqúéštš ~~~]</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>[Štöp át ~~]</translation>
    </message>
    <message>
        <source>Requests at which the run stops</source>
        <translation>[Réqúéštš át whíçh thé rúñ štöpš ~~~~~~~]</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>[Át öñçé ~~]</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation>[ á míñúté ~~]</translation>
    </message>
    <message>
        <source>any a minute</source>
        <translation>[áñý á míñúté ~~~]</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>[Réqúéštš á míñúté ~~~~]</translation>
    </message>
    <message>
        <source> a day</source>
        <translation>[ á dáý ~~]</translation>
    </message>
    <message>
        <source>any a day</source>
        <translation>[áñý á dáý ~~]</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>[Réqúéštš á dáý ~~~~]</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>[Páçé ~~]</translation>
    </message>
    <message>
        <source>US dollars at which the run stops</source>
        <translation>[ÚŠ döllárš át whíçh thé rúñ štöpš ~~~~~~~]</translation>
    </message>
    <message>
        <source>Price of 1,000,000 tokens in, in US dollars</source>
        <translation>[Príçé öf 1,000,000 tökéñš íñ, íñ ÚŠ döllárš ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Price of 1,000,000 tokens out, in US dollars</source>
        <translation>[Príçé öf 1,000,000 tökéñš öút, íñ ÚŠ döllárš ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Price of a request, in US dollars</source>
        <translation>[Príçé öf á réqúéšt, íñ ÚŠ döllárš ~~~~~~~]</translation>
    </message>
    <message>
        <source>USD per 1,000,000 tokens</source>
        <translation>[ÚŠD pér 1,000,000 tökéñš ~~~~~]</translation>
    </message>
    <message>
        <source>USD per request</source>
        <translation>[ÚŠD pér réqúéšt ~~~~]</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>[ÚŠD]</translation>
    </message>
</context>
<context>
    <name>countersign::LivePanel</name>
    <message numerus="yes">
        <source>%n suggestion(s) are kept.</source>
        <translation>
            <numerusform>[%n šúggéštíöñ(š) áré képt. ~~~~~]</numerusform>
            <numerusform>[%n šúggéštíöñ(š) áré képt. ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n suggestion(s) are kept; a new start goes on from here.</source>
        <translation>
            <numerusform>[Štöppéd. %n šúggéštíöñ(š) áré képt; á ñéw štárt göéš öñ fröm héré. ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Štöppéd. %n šúggéštíöñ(š) áré képt; á ñéw štárt göéš öñ fröm héré. ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to ask: no ticket is in this choice.</source>
        <translation>[Théré wáš ñöthíñg tö ášk: ñö tíçkét íš íñ thíš çhöíçé. ~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s), %1 left open.</source>
        <translation>
            <numerusform>[Thé rúñ íš döñé: %n šúggéštíöñ(š), %1 léft öpéñ. ~~~~~~~~~]</numerusform>
            <numerusform>[Thé rúñ íš döñé: %n šúggéštíöñ(š), %1 léft öpéñ. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is done: %n suggestion(s).</source>
        <translation>
            <numerusform>[Thé rúñ íš döñé: %n šúggéštíöñ(š). ~~~~~~~]</numerusform>
            <numerusform>[Thé rúñ íš döñé: %n šúggéštíöñ(š). ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>[Téšt ágáíñ ~~~]</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>[Déçídé… ~~]</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>[Áñšwérš á šéçöñd ~~~~]</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>[Révíéw ~~]</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>[Íñ flíght ~~~]</translation>
    </message>
    <message>
        <source>of %1 done, %2 %</source>
        <translation>[öf %1 döñé, %2 % ~~~]</translation>
    </message>
    <message>
        <source>Waiting until %1: the endpoint asked to, or a limit is used up. It goes on by itself.</source>
        <translation>[Wáítíñg úñtíl %1: thé éñdpöíñt áškéd tö, ör á límít íš úšéd úp. Ít göéš öñ bý ítšélf. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait: %n suggestion(s) can be reviewed now, %1 are decided.</source>
        <translation>
            <numerusform>[Ýöú ñééd ñöt wáít: %n šúggéštíöñ(š) çáñ bé révíéwéd ñöw, %1 áré déçídéd. ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Ýöú ñééd ñöt wáít: %n šúggéštíöñ(š) çáñ bé révíéwéd ñöw, %1 áré déçídéd. ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again, or leave them to people?</source>
        <translation>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för. Ášk ágáíñ, ör léávé thém tö péöplé? ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för. Ášk ágáíñ, ör léávé thém tö péöplé? ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 have a suggestion or a decision</source>
        <translation>[öf %1 hávé á šúggéštíöñ ör á déçíšíöñ ~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) can be reviewed, %1 are decided.</source>
        <translation>
            <numerusform>[%n šúggéštíöñ(š) çáñ bé révíéwéd, %1 áré déçídéd. ~~~~~~~~~~]</numerusform>
            <numerusform>[%n šúggéštíöñ(š) çáñ bé révíéwéd, %1 áré déçídéd. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MessageBox</name>
    <message>
        <source>Details</source>
        <translation>[Détáílš ~~]</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>[Hídé détáílš ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::NearDuplicates</name>
    <message>
        <source>Looking for near-duplicates was stopped.</source>
        <translation>[Löökíñg för ñéár-dúplíçátéš wáš štöppéd. ~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::NoteStrip</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was.</source>
        <translation>[Éñtér kéépš ít, Šhíft+Éñtér bégíñš á líñé, Éšç léávéš ít áš ít wáš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>[Édít ~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñöté ~~]</translation>
    </message>
    <message>
        <source>What the next reader should know</source>
        <translation>[Whát thé ñéxt réádér šhöúld kñöw ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::OfflineBaseline</name>
    <message>
        <source>No word of this ticket points to an option; %1 is a guess.</source>
        <translation>[Ñö wörd öf thíš tíçkét pöíñtš tö áñ öptíöñ; %1 íš á gúéšš. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Words that point to %1: %2.</source>
        <extracomment>%1 an option of the taxonomy, %2 one to three words of the ticket</extracomment>
        <translation>[Wördš thát pöíñt tö %1: %2. ~~~~~]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>No option of this field seems to fit.</source>
        <translation>[Ñö öptíöñ öf thíš fíéld šéémš tö fít. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The ticket has no words to go by.</source>
        <translation>[Thé tíçkét háš ñö wördš tö gö bý. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::OptionForm</name>
    <message>
        <source>Retired: kept for old decisions, no longer offered or asked.</source>
        <translation>[Rétíréd: képt för öld déçíšíöñš, ñö löñgér öfféréd ör áškéd. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé ~~]</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>[Méáñš ~~]</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>[Úšé whéñ ~~]</translation>
    </message>
    <message>
        <source>one line each</source>
        <translation>[öñé líñé éáçh ~~~]</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>[Ñöt whéñ ~~]</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>[Éxámpléš ~~~]</translation>
    </message>
    <message>
        <source>short texts, one line each</source>
        <translation>[šhört téxtš, öñé líñé éáçh ~~~~~~]</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>[Álíášéš ~~]</translation>
    </message>
    <message>
        <source>other spellings, one line each</source>
        <translation>[öthér špéllíñgš, öñé líñé éáçh ~~~~~~~]</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>[Réádý fröm ~~~]</translation>
    </message>
    <message>
        <source>%1, as its field</source>
        <translation>[%1, áš ítš fíéld ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::OptionPill</name>
    <message>
        <source>%1, suggested</source>
        <translation>[%1, šúggéštéd ~~~]</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>[%1, çhöšéñ ~~]</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>[kéý %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::PlainTextDialog</name>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
</context>
<context>
    <name>countersign::PrelabelPage</name>
    <message>
        <source>No project is open</source>
        <translation>[Ñö pröjéçt íš öpéñ ~~~~]</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>[Öpéñ á pröjéçt ör štárt á ñéw öñé fröm á fílé. Préšš Çtrl+Ö. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>[Ñö tíçkétš ýét ~~~~]</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>[Dröp á fílé ör préšš Çtrl+Ö. ~~~~~~]</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>[Réšúmé ~~]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Páúšé ~~]</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>[%1, véršíöñ %2 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n ticket(s)</source>
        <translation>
            <numerusform>[Ášk áböút %n tíçkét(š) ~~~~~]</numerusform>
            <numerusform>[Ášk áböút %n tíçkét(š) ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-label</source>
        <translation>[Pré-lábél ~~~]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Štárt ~~]</translation>
    </message>
    <message>
        <source>Start asking the model</source>
        <translation>[Štárt áškíñg thé mödél ~~~~~]</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>[Páúšé ör réšúmé thé rúñ ~~~~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štöp ~~]</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>[Éñd thé rúñ ~~~]</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>[Ímpört á fílé ~~~]</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>[Láñgúágé mödél ~~~~]</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>[Öfflíñé bášélíñé ~~~~]</translation>
    </message>
    <message>
        <source>Works without any network, from the words of the taxonomy and from your decisions.</source>
        <translation>[Wörkš wíthöút áñý ñétwörk, fröm thé wördš öf thé táxöñömý áñd fröm ýöúr déçíšíöñš. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Closing the window stops the run; it goes on where it was.</source>
        <translation>[Çlöšíñg thé wíñdöw štöpš thé rúñ; ít göéš öñ whéré ít wáš. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šöúrçé ~~]</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>[Límítš ~~]</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it and start Countersign again, or choose another place for the key.</source>
        <translation>[Thé éñvíröñméñt váríáblé %1 íš ñöt šét. Šét ít áñd štárt Çöúñtéršígñ ágáíñ, ör çhööšé áñöthér pláçé för thé kéý. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No key is kept for %1. Type it once, then it can be kept in the keychain.</source>
        <translation>[Ñö kéý íš képt för %1. Týpé ít öñçé, théñ ít çáñ bé képt íñ thé kéýçháíñ. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No model is chosen. Test the connection to see the models that %1 lists.</source>
        <translation>[Ñö mödél íš çhöšéñ. Téšt thé çöññéçtíöñ tö šéé thé mödélš thát %1 líštš. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Send %n ticket(s) to %1?</source>
        <translation>
            <numerusform>[Šéñd %n tíçkét(š) tö %1? ~~~~]</numerusform>
            <numerusform>[Šéñd %n tíçkét(š) tö %1? ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has sent nothing to %1 so far. The text of each ticket goes to the model %2.</source>
        <translation>[Thíš pröjéçt háš šéñt ñöthíñg tö %1 šö fár. Thé téxt öf éáçh tíçkét göéš tö thé mödél %2. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>By the prices given it costs nothing.</source>
        <translation>[Bý thé príçéš gívéñ ít çöštš ñöthíñg. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>It costs about %1.</source>
        <translation>[Ít çöštš áböút %1. ~~~~]</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>[Šéñd ~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for</source>
        <translation>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för ~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent, but no answer came back. Ask again, or leave them to people?</source>
        <translation>[Théý wéré šéñt, bút ñö áñšwér çámé báçk. Ášk ágáíñ, ör léávé thém tö péöplé? ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Asking again takes the %n failed one(s) along.</source>
        <translation>
            <numerusform>[Áškíñg ágáíñ tákéš thé %n fáíléd öñé(š) álöñg. ~~~~~~~~~]</numerusform>
            <numerusform>[Áškíñg ágáíñ tákéš thé %n fáíléd öñé(š) álöñg. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>[Ášk ágáíñ ~~~]</translation>
    </message>
    <message>
        <source>Leave them to people</source>
        <translation>[Léávé thém tö péöplé ~~~~~]</translation>
    </message>
    <message>
        <source>Locked while the run is going.</source>
        <translation>[Löçkéd whílé thé rúñ íš göíñg. ~~~~~~~]</translation>
    </message>
    <message>
        <source>The key is never written to a file.</source>
        <translation>[Thé kéý íš ñévér wríttéñ tö á fílé. ~~~~~~~]</translation>
    </message>
    <message>
        <source>One exact request, for ticket %1</source>
        <translation>[Öñé éxáçt réqúéšt, för tíçkét %1 ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewModel</name>
    <message>
        <source>Id</source>
        <translation>[Íd]</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>[Çréátéd ~~]</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>[Šúbjéçt ~~]</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>[Bödý ~~]</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>[Kñöwñ: %1 ~~]</translation>
    </message>
    <message>
        <source>line</source>
        <translation>[líñé ~~]</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>[képt ~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewTable</name>
    <message>
        <source>Preview of the first rows</source>
        <translation>[Prévíéw öf thé fíršt röwš ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ProjectSession</name>
    <message>
        <source>me</source>
        <translation>[mé]</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>[Thé pröjéçt íš öpéñ för réádíñg öñlý. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no backup copy of today. %1</source>
        <translation>[Théré íš ñö báçkúp çöpý öf tödáý. %1 ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>decided</source>
        <translation>[déçídéd ~~]</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>[áççéptéd ~~~]</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>[wáš %1 ~~]</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>[çörréçtéd ~~~]</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>[škíppéd ~~]</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>[pártlý déçídéd ~~~~]</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>[áútömátíç ~~~]</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>[áñšwér löšt ~~~]</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>[ñö úšáblé áñšwér ~~~~]</translation>
    </message>
    <message>
        <source>no suggestion yet</source>
        <translation>[ñö šúggéštíöñ ýét ~~~~]</translation>
    </message>
    <message>
        <source>addresses the model</source>
        <translation>[áddréššéš thé mödél ~~~~~]</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <translation>[ñöt ýét méášúréd ~~~~]</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>[úñkñöwñ lábél ~~~~]</translation>
    </message>
    <message>
        <source>incomplete answer</source>
        <translation>[íñçömplété áñšwér ~~~~~]</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>[bélöw %1 ~~]</translation>
    </message>
    <message>
        <source>another field is unsure</source>
        <translation>[áñöthér fíéld íš úñšúré ~~~~~~]</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>[šöúrçéš díšágréé ~~~~]</translation>
    </message>
    <message>
        <source>blind: choose first</source>
        <translation>[blíñd: çhööšé fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>choose first</source>
        <translation>[çhööšé fíršt ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::QueuePanel</name>
    <message>
        <source>Tickets</source>
        <translation>[Tíçkétš ~~]</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>[Ördér: %1 ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match by now</source>
        <translation>
            <numerusform>[%Ln möré mátçh bý ñöw ~~~~~]</numerusform>
            <numerusform>[%Ln möré mátçh bý ñöw ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in tickets, or an id</source>
        <translation>[Fíñd íñ tíçkétš, ör áñ íd ~~~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
</context>
<context>
    <name>countersign::Rail</name>
    <message>
        <source>Pages</source>
        <translation>[Págéš ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RateChart</name>
    <message>
        <source>Answers a second</source>
        <translation>[Áñšwérš á šéçöñd ~~~~]</translation>
    </message>
    <message>
        <source>%1: %2, waiting</source>
        <translation>[%1: %2, wáítíñg ~~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>[Ñö áñšwérš ýét. ~~~~]</translation>
    </message>
    <message>
        <source>The rate is drawn here once a run goes on.</source>
        <translation>[Thé ráté íš dráwñ héré öñçé á rúñ göéš öñ. ~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RawExchange</name>
    <message>
        <source>Nothing was sent to a model about ticket %1, so there is no raw answer.</source>
        <translation>[Ñöthíñg wáš šéñt tö á mödél áböút tíçkét %1, šö théré íš ñö ráw áñšwér. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>[Ráw áñšwér ~~~]</translation>
    </message>
    <message>
        <source>Error of the server</source>
        <translation>[Érrör öf thé šérvér ~~~~~]</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>[Šýštém méššágé ~~~~]</translation>
    </message>
    <message>
        <source>User message</source>
        <translation>[Úšér méššágé ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RecentDelegate</name>
    <message>
        <source>This file cannot be read as a project.</source>
        <translation>[Thíš fílé çáññöt bé réád áš á pröjéçt. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not found: moved, or the drive is not connected.</source>
        <translation>[Ñöt föúñd: mövéd, ör thé drívé íš ñöt çöññéçtéd. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>[Fíñd ít ~~]</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>[Löökíñg… ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>[Réçéñt pröjéçtš ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RecentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>[%1, ñöt föúñd ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RecentProject</name>
    <message>
        <source>No tickets yet</source>
        <translation>[Ñö tíçkétš ýét ~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>[%1 öf %2 déçídéd ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <translation>
            <numerusform>[%Ln ñééd(š) révíéw ~~~~]</numerusform>
            <numerusform>[%Ln ñééd(š) révíéw ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>[%Ln réádý ~~]</numerusform>
            <numerusform>[%Ln réádý ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>[%Ln fáíléd ~~~]</numerusform>
            <numerusform>[%Ln fáíléd ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>[tödáý, %1 ~~]</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>[d MMM ~~]</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>[d MMM ýýýý ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RecordFormat</name>
    <message>
        <source>The format &quot;%1&quot; is not known. Use csv, tsv, json or jsonl.</source>
        <translation>[Thé förmát &quot;%1&quot; íš ñöt kñöwñ. Úšé çšv, tšv, jšöñ ör jšöñl. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The stored format of an import has no delimiter. Import the file again.</source>
        <translation>[Thé štöréd förmát öf áñ ímpört háš ñö délímítér. Ímpört thé fílé ágáíñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A stored CSV record cannot be split into its cells again. Check that the import&apos;s delimiter was not changed.</source>
        <translation>[Á štöréd ÇŠV réçörd çáññöt bé šplít íñtö ítš çéllš ágáíñ. Çhéçk thát thé ímpört&apos;š délímítér wáš ñöt çháñgéd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A stored JSON record cannot be read again: fault at byte %1.</source>
        <translation>[Á štöréd JŠÖÑ réçörd çáññöt bé réád ágáíñ: fáúlt át býté %1. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReplyParser</name>
    <message>
        <source>The provider&apos;s content filter stopped the answer. Decide this ticket yourself.</source>
        <translation>[Thé prövídér&apos;š çöñtéñt fíltér štöppéd thé áñšwér. Déçídé thíš tíçkét ýöúršélf. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The model refused to answer. Decide this ticket yourself.</source>
        <translation>[Thé mödél réfúšéd tö áñšwér. Déçídé thíš tíçkét ýöúršélf. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer is empty. If the model thinks before it answers, its token limit was spent on that: raise the limit or switch thinking off, then retry.</source>
        <translation>[Thé áñšwér íš émptý. Íf thé mödél thíñkš béföré ít áñšwérš, ítš tökéñ límít wáš špéñt öñ thát: ráíšé thé límít ör šwítçh thíñkíñg öff, théñ rétrý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer was cut off. Raise the token limit and retry.</source>
        <translation>[Thé áñšwér wáš çút öff. Ráíšé thé tökéñ límít áñd rétrý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer contradicts itself. Retry it, or decide this ticket yourself.</source>
        <translation>[Thé áñšwér çöñtrádíçtš ítšélf. Rétrý ít, ör déçídé thíš tíçkét ýöúršélf. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer is not the JSON object that was asked for. Retry it, or try another model.</source>
        <translation>[Thé áñšwér íš ñöt thé JŠÖÑ öbjéçt thát wáš áškéd för. Rétrý ít, ör trý áñöthér mödél. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Review</name>
    <message>
        <source>%1 is open for reading only, so nothing can be decided in it.</source>
        <translation>[%1 íš öpéñ för réádíñg öñlý, šö ñöthíñg çáñ bé déçídéd íñ ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The taxonomy no longer has this field. Open the ticket again to see today&apos;s fields.</source>
        <translation>[Thé táxöñömý ñö löñgér háš thíš fíéld. Öpéñ thé tíçkét ágáíñ tö šéé tödáý&apos;š fíéldš. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 takes a text, not an option.</source>
        <translation>[%1 tákéš á téxt, ñöt áñ öptíöñ. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no such option.</source>
        <translation>[%1 háš ñö šúçh öptíöñ. ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is no longer an option of %2. Choose another.</source>
        <translation>[%1 íš ñö löñgér áñ öptíöñ öf %2. Çhööšé áñöthér. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 takes one option.</source>
        <translation>[%1 tákéš öñé öptíöñ. ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n word(s); shorten it to %2 at most.</source>
        <translation>
            <numerusform>[%1 háš %n wörd(š); šhörtéñ ít tö %2 át möšt. ~~~~~~~~]</numerusform>
            <numerusform>[%1 háš %n wörd(š); šhörtéñ ít tö %2 át möšt. ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket has no suggestion yet. Choose an option, or start a run.</source>
        <translation>[Thíš tíçkét háš ñö šúggéštíöñ ýét. Çhööšé áñ öptíöñ, ör štárt á rúñ. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The suggestion has no usable answer for %1. Choose an option.</source>
        <translation>[Thé šúggéštíöñ háš ñö úšáblé áñšwér för %1. Çhööšé áñ öptíöñ. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This field takes an option, not a text.</source>
        <translation>[Thíš fíéld tákéš áñ öptíöñ, ñöt á téxt. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Use one of: %2.</source>
        <translation>[Théré íš ñö fíéld &quot;%1&quot;. Úšé öñé öf: %2. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;. Use one of: %3.</source>
        <translation>[%1 háš ñö öptíöñ &quot;%2&quot;. Úšé öñé öf: %3. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. Write FIELD=OPTION.</source>
        <translation>[&quot;%1&quot; íš ñö šéttíñg. Wríté FÍÉLD=ÖPTÍÖÑ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This ticket is too long for the limit or the model.</source>
        <translation>[Thíš tíçkét íš töö löñg för thé límít ör thé mödél. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped the answer.</source>
        <translation>[Thé prövídér&apos;š çöñtéñt fíltér štöppéd thé áñšwér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The model refused to label this ticket.</source>
        <translation>[Thé mödél réfúšéd tö lábél thíš tíçkét. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer was not the JSON that was asked for.</source>
        <translation>[Thé áñšwér wáš ñöt thé JŠÖÑ thát wáš áškéd för. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit.</source>
        <translation>[Thé áñšwér wáš çút öff át thé tökéñ límít. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>[Thé áñšwér wáš émptý. ~~~~~]</translation>
    </message>
    <message>
        <source>The answer contradicted itself.</source>
        <translation>[Thé áñšwér çöñtrádíçtéd ítšélf. ~~~~~~~]</translation>
    </message>
    <message>
        <source>The server failed at every try.</source>
        <translation>[Thé šérvér fáíléd át évérý trý. ~~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint refused it as too many requests at every try.</source>
        <translation>[Thé éñdpöíñt réfúšéd ít áš töö máñý réqúéštš át évérý trý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>[Ñö áñšwér çámé íñ tímé. ~~~~~]</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>[Thé çöññéçtíöñ fáíléd. ~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint rejected the request.</source>
        <translation>[Thé éñdpöíñt réjéçtéd thé réqúéšt. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The request was called off.</source>
        <translation>[Thé réqúéšt wáš çálléd öff. ~~~~~~]</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>[Thé réqúéšt fáíléd. ~~~~~]</translation>
    </message>
    <message>
        <source>This ticket was sent, but its answer was lost; it may have been paid. Label it by hand, or ask again on the pre-label page.</source>
        <translation>[Thíš tíçkét wáš šéñt, bút ítš áñšwér wáš löšt; ít máý hávé bééñ páíd. Lábél ít bý háñd, ör ášk ágáíñ öñ thé pré-lábél págé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Label it by hand, or retry failed ones on the pre-label page.</source>
        <translation>[Lábél ít bý háñd, ör rétrý fáíléd öñéš öñ thé pré-lábél págé. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody is named as the annotator. Enter your name in the settings.</source>
        <translation>[Ñöbödý íš ñáméd áš thé áññötátör. Éñtér ýöúr ñámé íñ thé šéttíñgš. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No ticket is shown. Choose one from the list.</source>
        <translation>[Ñö tíçkét íš šhöwñ. Çhööšé öñé fröm thé líšt. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The decision on ticket %1 is not saved yet; it is kept and tried again. %2</source>
        <translation>[Thé déçíšíöñ öñ tíçkét %1 íš ñöt šávéd ýét; ít íš képt áñd tríéd ágáíñ. %2 ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Loading the list was stopped.</source>
        <translation>[Löádíñg thé líšt wáš štöppéd. ~~~~~~~]</translation>
    </message>
    <message>
        <source>This ticket is blind: choose first, then see what the model said.</source>
        <translation>[Thíš tíçkét íš blíñd: çhööšé fíršt, théñ šéé whát thé mödél šáíd. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Suggestions are hidden: choose an option of each field.</source>
        <translation>[Šúggéštíöñš áré híddéñ: çhööšé áñ öptíöñ öf éáçh fíéld. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A step over many tickets is still being written. Press again when it is done.</source>
        <translation>[Á štép övér máñý tíçkétš íš štíll béíñg wríttéñ. Préšš ágáíñ whéñ ít íš döñé. ~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewFilters</name>
    <message>
        <source>%1. %2</source>
        <translation>[%1. %2]</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>[Répláçé “%1”? ~~~]</translation>
    </message>
    <message>
        <source>There is a view of this name already. Its filter and order will be those on screen.</source>
        <translation>[Théré íš á víéw öf thíš ñámé álréádý. Ítš fíltér áñd ördér wíll bé thöšé öñ šçrééñ. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>[Répláçé ~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>[Thé víéw wáš ñöt šávéd ~~~~~]</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>[Rémövé “%1”? ~~]</translation>
    </message>
    <message>
        <source>Only the view goes, no ticket and no decision.</source>
        <translation>[Öñlý thé víéw göéš, ñö tíçkét áñd ñö déçíšíöñ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Rémövé ~~]</translation>
    </message>
    <message>
        <source>The view was not removed</source>
        <translation>[Thé víéw wáš ñöt rémövéd ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewHeader</name>
    <message>
        <source>Review</source>
        <translation>[Révíéw ~~]</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>[Qúéúé ~~]</translation>
    </message>
    <message>
        <source>left in this view</source>
        <translation>[léft íñ thíš víéw ~~~~]</translation>
    </message>
    <message>
        <source>a ticket, my pace</source>
        <translation>[á tíçkét, mý páçé ~~~~]</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>[tö gö ~~]</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>[ágrééd ~~]</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>[%1 %]</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <translation>[ágrééd, %1 öf %2 ~~~]</translation>
    </message>
    <message>
        <source>agreed, blind</source>
        <translation>[ágrééd, blíñd ~~~]</translation>
    </message>
    <message>
        <source>blind, %1 of %2</source>
        <translation>[blíñd, %1 öf %2 ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewKeys</name>
    <message>
        <source>row of digits</source>
        <translation>[röw öf dígítš ~~~]</translation>
    </message>
    <message>
        <source>row %1 to %2</source>
        <translation>[röw %1 tö %2 ~~]</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>[Flág ~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñöté ~~]</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>[Ñéár-dúplíçátéš ~~~~]</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>[Édít thé téxt ~~~]</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>[Págé döwñ ~~~]</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>[Págé úp ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPace</name>
    <message>
        <source>%1 s</source>
        <translation>[%1 š]</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>[%1 míñ %2 š ~~]</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>[%1 míñ ~~]</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>[%1 h %2 míñ ~~]</translation>
    </message>
    <message>
        <source>%1 of your last %2 were accepted in under a second. Is each of them read?</source>
        <translation>[%1 öf ýöúr lášt %2 wéré áççéptéd íñ úñdér á šéçöñd. Íš éáçh öf thém réád? ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your last %1 were accepted as they were, but %2 of %3 blind ones came out differently. Look twice.</source>
        <translation>[Ýöúr lášt %1 wéré áççéptéd áš théý wéré, bút %2 öf %3 blíñd öñéš çámé öút dífféréñtlý. Löök twíçé. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>[Révíéw ~~]</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>[Éxpört… ~~]</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>[Ñö tíçkétš ýét ~~~~]</translation>
    </message>
    <message>
        <source>Drop a file or press Ctrl+O.</source>
        <translation>[Dröp á fílé ör préšš Çtrl+Ö. ~~~~~~]</translation>
    </message>
    <message>
        <source>Import tickets…</source>
        <translation>[Ímpört tíçkétš… ~~~~]</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>[Áççépt áñd gö öñ ~~~~]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Škíp ~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Rédö ~~]</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>[Prévíöúš tíçkét ~~~~]</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>[Ñéxt tíçkét ~~~]</translation>
    </message>
    <message>
        <source>Next undecided ticket</source>
        <translation>[Ñéxt úñdéçídéd tíçkét ~~~~~]</translation>
    </message>
    <message>
        <source>Raw answer and exact prompt</source>
        <translation>[Ráw áñšwér áñd éxáçt prömpt ~~~~~~]</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s text</source>
        <translation>[Çöpý thé tíçkét&apos;š téxt ~~~~~~]</translation>
    </message>
    <message>
        <source>Go to a ticket…</source>
        <translation>[Gö tö á tíçkét… ~~~]</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>[Šhöw whát íš ñéw ~~~~]</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>[Qúéúé ~~]</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>[Lárgér téxt ~~~]</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>[Šmállér téxt ~~~]</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>[Téxt át 100 % ~~~]</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>[Ñöthíñg tö úñdö. ~~~~]</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>[Ñöthíñg tö rédö. ~~~~]</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>[Téxt át %1 % ~~]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>[%1 (%2)]</translation>
    </message>
    <message>
        <source>Done for now: this view is empty</source>
        <translation>[Döñé för ñöw: thíš víéw íš émptý ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are open in other views.</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) áré öpéñ íñ öthér víéwš. ~~~~~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) áré öpéñ íñ öthér víéwš. ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket is settled. Look at them again, or export.</source>
        <translation>[Évérý tíçkét íš šéttléd. Löök át thém ágáíñ, ör éxpört. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>[Ñö šúggéštíöñ ~~~~]</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <translation>[Šúggéštéd bý %1 ~~~~]</translation>
    </message>
    <message>
        <source>Imported suggestion</source>
        <translation>[Ímpörtéd šúggéštíöñ ~~~~~]</translation>
    </message>
    <message>
        <source>Offline baseline: right %1 of %2 so far; it learns from your decisions</source>
        <translation>[Öfflíñé bášélíñé: ríght %1 öf %2 šö fár; ít léárñš fröm ýöúr déçíšíöñš ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Offline baseline: it learns from your decisions</source>
        <translation>[Öfflíñé bášélíñé: ít léárñš fröm ýöúr déçíšíöñš ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is the last ticket of this view.</source>
        <translation>[Thíš íš thé lášt tíçkét öf thíš víéw. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is the first ticket of this view.</source>
        <translation>[Thíš íš thé fíršt tíçkét öf thíš víéw. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>[Çöpíéd. ~~]</translation>
    </message>
    <message>
        <source>No option has this key.</source>
        <translation>[Ñö öptíöñ háš thíš kéý. ~~~~~]</translation>
    </message>
    <message>
        <source>No ticket is shown. Choose a view or a ticket from the list.</source>
        <translation>[Ñö tíçkét íš šhöwñ. Çhööšé á víéw ör á tíçkét fröm thé líšt. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>[škíppéd ~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>[Šávíñg %1 ~~]</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>[Úñdöñé: %1 íš öpéñ ágáíñ. ~~~~~]</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>[Döñé ágáíñ: %1. ~~~]</translation>
    </message>
    <message>
        <source>Undone: %1 is back to %2.</source>
        <translation>[Úñdöñé: %1 íš báçk tö %2. ~~~~~]</translation>
    </message>
    <message>
        <source>Done again: %1 is %2.</source>
        <translation>[Döñé ágáíñ: %1 íš %2. ~~~~]</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>[Šávéd %1 ~~]</translation>
    </message>
    <message>
        <source>Raw answer and exact prompt: %1</source>
        <translation>[Ráw áñšwér áñd éxáçt prömpt: %1 ~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing more is decided until this is saved.</source>
        <translation>[Ñöthíñg möré íš déçídéd úñtíl thíš íš šávéd. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No suggestion yet: the offline baseline is reading</source>
        <translation>[Ñö šúggéštíöñ ýét: thé öfflíñé bášélíñé íš réádíñg ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>[Whát ýöú dö ~~~]</translation>
    </message>
    <message>
        <source>A suggestion has come. Look at it, then press Enter again.</source>
        <translation>[Á šúggéštíöñ háš çömé. Löök át ít, théñ préšš Éñtér ágáíñ. ~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) so far…</source>
        <translation>
            <numerusform>[%Ln tíçkét(š) šö fár… ~~~~]</numerusform>
            <numerusform>[%Ln tíçkét(š) šö fár… ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>[Flág, ör táké thé flág áwáý ~~~~~~]</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>[Ñöté… ~~]</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>[Whát wáš döñé… ~~~]</translation>
    </message>
    <message>
        <source>This sitting…</source>
        <translation>[Thíš šíttíñg… ~~~]</translation>
    </message>
    <message>
        <source>Accept many…</source>
        <translation>[Áççépt máñý… ~~~]</translation>
    </message>
    <message>
        <source>Set many…</source>
        <translation>[Šét máñý… ~~]</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>[Ñéár-dúplíçátéš ~~~~]</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>[Šávíñg thé ñöté ~~~~]</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>[flággéd ~~]</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>[wíth á ñöté ~~~]</translation>
    </message>
    <message>
        <source>Saved %1: no flag, no note</source>
        <translation>[Šávéd %1: ñö flág, ñö ñöté ~~~~~]</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>[Šávéd %1: %2 ~~]</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>[%1 öf %2 réád ~~~]</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>[Ñöthíñg mátçhéš ~~~~]</translation>
    </message>
    <message>
        <source>Esc clears the filter. Or choose another view.</source>
        <translation>[Éšç çléárš thé fíltér. Ör çhööšé áñöthér víéw. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What machines said is sealed</source>
        <translation>[Whát máçhíñéš šáíd íš šéáléd ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln ticket(s) are as before.</source>
        <translation>
            <numerusform>[Úñdöñé: %Ln tíçkét(š) áré áš béföré. ~~~~~~~]</numerusform>
            <numerusform>[Úñdöñé: %Ln tíçkét(š) áré áš béföré. ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln ticket(s).</source>
        <translation>
            <numerusform>[Döñé ágáíñ: %Ln tíçkét(š). ~~~~~]</numerusform>
            <numerusform>[Döñé ágáíñ: %Ln tíçkét(š). ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first: the answer is sealed until then.</source>
        <translation>[Çhööšé fíršt: thé áñšwér íš šéáléd úñtíl théñ. ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewViews</name>
    <message>
        <source>All open</source>
        <translation>[Áll öpéñ ~~]</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>[Ñéédš révíéw ~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý ~~]</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>[Ñöt ýét ~~]</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>[Fáíléd ~~]</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>[Úñkñöwñ ~~]</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>[Déçídéd ~~]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Škíppéd ~~]</translation>
    </message>
    <message>
        <source>All</source>
        <translation>[Áll]</translation>
    </message>
    <message>
        <source>Import order</source>
        <translation>[Ímpört ördér ~~~]</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>[Léášt çöñfídéñt fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>[Möšt çöñfídéñt fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>By suggested option</source>
        <translation>[Bý šúggéštéd öptíöñ ~~~~~]</translation>
    </message>
    <message>
        <source>Most valuable first</source>
        <translation>[Möšt válúáblé fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>[Díšágrééméñt fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>[Ráñdöm ördér ~~~]</translation>
    </message>
    <message>
        <source>As the files had them.</source>
        <translation>[Áš thé fíléš hád thém. ~~~~~]</translation>
    </message>
    <message>
        <source>What the model is least sure of comes first.</source>
        <translation>[Whát thé mödél íš léášt šúré öf çöméš fíršt. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the model is surest of comes first: quick to accept.</source>
        <translation>[Whát thé mödél íš šúréšt öf çöméš fíršt: qúíçk tö áççépt. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tickets with the same suggested option stand together.</source>
        <translation>[Tíçkétš wíth thé šámé šúggéštéd öptíöñ štáñd tögéthér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unsure tickets that stand for many others come first, near-duplicates once.</source>
        <translation>[Úñšúré tíçkétš thát štáñd för máñý öthérš çömé fíršt, ñéár-dúplíçátéš öñçé. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tickets where two sources suggest different options come first.</source>
        <translation>[Tíçkétš whéré twö šöúrçéš šúggéšt dífféréñt öptíöñš çömé fíršt. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>One fixed random order, the same every time: a fair sample.</source>
        <translation>[Öñé fíxéd ráñdöm ördér, thé šámé évérý tímé: á fáír šámplé. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RulesPanel</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>[Röwš thát çáññöt bé réád ~~~~~~]</translation>
    </message>
    <message>
        <source>Skip and list them</source>
        <translation>[Škíp áñd líšt thém ~~~~]</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>[Štöp thé ímpört ~~~~]</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>[Répéátéd ídš ~~~]</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>[Kéép thé fíršt ~~~~]</translation>
    </message>
    <message>
        <source>Add a suffix, as in 47001-2</source>
        <translation>[Ádd á šúffíx, áš íñ 47001-2 ~~~~~~]</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>[Réfúšé thé fílé ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Run</name>
    <message>
        <source>The offline baseline was stopped; what it had labelled stays.</source>
        <translation>[Thé öfflíñé bášélíñé wáš štöppéd; whát ít hád lábélléd štáýš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) too long for the limit or the model</source>
        <translation>
            <numerusform>[%n tíçkét(š) töö löñg för thé límít ör thé mödél ~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) töö löñg för thé límít ör thé mödél ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stopped by the provider&apos;s content filter</source>
        <translation>
            <numerusform>[%n áñšwér(š) štöppéd bý thé prövídér&apos;š çöñtéñt fíltér ~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n áñšwér(š) štöppéd bý thé prövídér&apos;š çöñtéñt fíltér ~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) the model refused to label</source>
        <translation>
            <numerusform>[%n tíçkét(š) thé mödél réfúšéd tö lábél ~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) thé mödél réfúšéd tö lábél ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not the JSON asked for</source>
        <translation>
            <numerusform>[%n áñšwér(š) thát wéré ñöt thé JŠÖÑ áškéd för ~~~~~~~~~]</numerusform>
            <numerusform>[%n áñšwér(š) thát wéré ñöt thé JŠÖÑ áškéd för ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut off at the token limit</source>
        <translation>
            <numerusform>[%n áñšwér(š) çút öff át thé tökéñ límít ~~~~~~~~]</numerusform>
            <numerusform>[%n áñšwér(š) çút öff át thé tökéñ límít ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty answer(s)</source>
        <translation>
            <numerusform>[%n émptý áñšwér(š) ~~~~]</numerusform>
            <numerusform>[%n émptý áñšwér(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that contradicted themselves</source>
        <translation>
            <numerusform>[%n áñšwér(š) thát çöñtrádíçtéd thémšélvéš ~~~~~~~~~]</numerusform>
            <numerusform>[%n áñšwér(š) thát çöñtrádíçtéd thémšélvéš ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) after repeated server errors</source>
        <translation>
            <numerusform>[%n tíçkét(š) áftér répéátéd šérvér érrörš ~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) áftér répéátéd šérvér érrörš ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) refused as too many requests</source>
        <translation>
            <numerusform>[%n tíçkét(š) réfúšéd áš töö máñý réqúéštš ~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) réfúšéd áš töö máñý réqúéštš ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without an answer in time</source>
        <translation>
            <numerusform>[%n tíçkét(š) wíthöút áñ áñšwér íñ tímé ~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) wíthöút áñ áñšwér íñ tímé ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) whose connection failed</source>
        <translation>
            <numerusform>[%n tíçkét(š) whöšé çöññéçtíöñ fáíléd ~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) whöšé çöññéçtíöñ fáíléd ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) the endpoint rejected</source>
        <translation>
            <numerusform>[%n réqúéšt(š) thé éñdpöíñt réjéçtéd ~~~~~~~~]</numerusform>
            <numerusform>[%n réqúéšt(š) thé éñdpöíñt réjéçtéd ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) called off</source>
        <translation>
            <numerusform>[%n réqúéšt(š) çálléd öff ~~~~~]</numerusform>
            <numerusform>[%n réqúéšt(š) çálléd öff ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for an unnamed reason</source>
        <translation>
            <numerusform>[%n tíçkét(š) för áñ úññáméd réášöñ ~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) för áñ úññáméd réášöñ ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the taxonomy keep head and tail of long tickets, or label them by hand.</source>
        <translation>[Lét thé táxöñömý kéép héád áñd táíl öf löñg tíçkétš, ör lábél thém bý háñd. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read them yourself; they stay in the queue.</source>
        <translation>[Réád thém ýöúršélf; théý štáý íñ thé qúéúé. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Raise the token limit, then retry.</source>
        <translation>[Ráíšé thé tökéñ límít, théñ rétrý. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Retry, or try a model that keeps to JSON.</source>
        <translation>[Rétrý, ör trý á mödél thát kéépš tö JŠÖÑ. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>A thinking model may need a higher token limit; then retry.</source>
        <translation>[Á thíñkíñg mödél máý ñééd á híghér tökéñ límít; théñ rétrý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Lower the pace, then retry.</source>
        <translation>[Löwér thé páçé, théñ rétrý. ~~~~~~]</translation>
    </message>
    <message>
        <source>Retry them when the endpoint is well.</source>
        <translation>[Rétrý thém whéñ thé éñdpöíñt íš wéll. ~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The run stopped at its limit of %n request(s). Raise the limit to go on.</source>
        <translation>
            <numerusform>[Thé rúñ štöppéd át ítš límít öf %n réqúéšt(š). Ráíšé thé límít tö gö öñ. ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Thé rúñ štöppéd át ítš límít öf %n réqúéšt(š). Ráíšé thé límít tö gö öñ. ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stopped before its limit of %1: %2 is spent and the next request might pass it. Raise the limit to go on.</source>
        <translation>[Thé rúñ štöppéd béföré ítš límít öf %1: %2 íš špéñt áñd thé ñéxt réqúéšt míght pášš ít. Ráíšé thé límít tö gö öñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>[löñgér tháñ %1 çháráçtérš ~~~~~~]</translation>
    </message>
    <message>
        <source>Ticket %1 is %2, and the taxonomy says to ask first. Set &quot;long_tickets&quot; in the taxonomy to &quot;head_and_tail&quot; or &quot;refuse&quot;, then go on.</source>
        <translation>[Tíçkét %1 íš %2, áñd thé táxöñömý šáýš tö ášk fíršt. Šét &quot;löñg_tíçkétš&quot; íñ thé táxöñömý tö &quot;héád_áñd_táíl&quot; ör &quot;réfúšé&quot;, théñ gö öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A run is going already. Stop it first, or wait for its end.</source>
        <translation>[Á rúñ íš göíñg álréádý. Štöp ít fíršt, ör wáít för ítš éñd. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be labelled.</source>
        <translation>[%1 íš öpéñ för réádíñg öñlý, šö ñöthíñg çáñ bé lábélléd. ~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RunFigures</name>
    <message>
        <source>%1 a second</source>
        <translation>[%1 á šéçöñd ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>[%n át öñçé ~~]</numerusform>
            <numerusform>[%n át öñçé ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>to go, done about %1</source>
        <translation>[tö gö, döñé áböút %1 ~~~~]</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>[tö gö ~~]</translation>
    </message>
    <message>
        <source>spent, about %1 in all</source>
        <translation>[špéñt, áböút %1 íñ áll ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>spent, %n request(s)</source>
        <translation>
            <numerusform>[špéñt, %n réqúéšt(š) ~~~~]</numerusform>
            <numerusform>[špéñt, %n réqúéšt(š) ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>[%1 š]</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>[áñ áñšwér ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>[%n tímé(š) ~~]</numerusform>
            <numerusform>[%n tímé(š) ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to wait, obeyed</source>
        <translation>[áškéd tö wáít, öbéýéd ~~~~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RunForecast</name>
    <message>
        <source>%1 million</source>
        <translation>[%1 míllíöñ ~~~]</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>[%1 š]</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>[%1 míñ %2 š ~~]</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>[%1 míñ ~~]</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>[%1 h %2 míñ ~~]</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>[Šýštém méššágé ~~~~]</translation>
    </message>
    <message>
        <source>User message</source>
        <translation>[Úšér méššágé ~~~]</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>[Párámétérš ~~~]</translation>
    </message>
    <message>
        <source>USD %1</source>
        <translation>[ÚŠD %1 ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::RunNotices</name>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>[Rúñ %1 íš döñé: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 íš döñé: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %Ln suggestion(s).</source>
        <translation>
            <numerusform>[Rúñ %1 íš döñé: %Ln šúggéštíöñ(š). ~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 íš döñé: %Ln šúggéštíöñ(š). ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was stopped: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>[Rúñ %1 wáš štöppéd: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 wáš štöppéd: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has reached its limit: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>[Rúñ %1 háš réáçhéd ítš límít: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 háš réáçhéd ítš límít: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 could not go on: %Ln suggestion(s), %2 left open.</source>
        <translation>
            <numerusform>[Rúñ %1 çöúld ñöt gö öñ: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 çöúld ñöt gö öñ: %Ln šúggéštíöñ(š), %2 léft öpéñ. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SampleList</name>
    <message>
        <source>Samples</source>
        <translation>[Šámpléš ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::SampleModel</name>
    <message>
        <source>right</source>
        <translation>[ríght ~~]</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>[wröñg ~~]</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>[ñöt çhéçkéd ~~~]</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>[%1, %2, %3]</translation>
    </message>
</context>
<context>
    <name>countersign::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>[Šávé thíš víéw ~~~~]</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>[Ñámé öf thé víéw ~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>[Éñtér ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::SealBox</name>
    <message>
        <source>Opens after %1</source>
        <translation>[Öpéñš áftér %1 ~~~]</translation>
    </message>
    <message>
        <source>Opens after %1 and %2</source>
        <translation>[Öpéñš áftér %1 áñd %2 ~~~~]</translation>
    </message>
    <message>
        <source>Suggestion sealed. %1. %2 of %3 chosen.</source>
        <translation>[Šúggéštíöñ šéáléd. %1. %2 öf %3 çhöšéñ. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>[Šéál öpéñéd ~~~]</translation>
    </message>
    <message>
        <source>%1: you %2, %3 %4</source>
        <translation>[%1: ýöú %2, %3 %4 ~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
    <message>
        <source>Suggestion sealed</source>
        <translation>[Šúggéštíöñ šéáléd ~~~~~]</translation>
    </message>
    <message>
        <source>you</source>
        <translation>[ýöú]</translation>
    </message>
</context>
<context>
    <name>countersign::SessionStatus</name>
    <message>
        <source>Countersign %1</source>
        <translation>[Çöúñtéršígñ %1 ~~~~]</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you name an endpoint.</source>
        <translation>[Ñöthíñg léávéš thíš çömpútér úñtíl ýöú ñámé áñ éñdpöíñt. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Until the last row is read the project stays as it was.</source>
        <translation>[Úñtíl thé lášt röw íš réád thé pröjéçt štáýš áš ít wáš. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>[Ñöthíñg íš wríttéñ úñtíl ýöú préšš Ímpört. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>[Öpéñ för réádíñg öñlý ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not on disk yet</source>
        <translation>
            <numerusform>[%Ln déçíšíöñ(š) ñöt öñ díšk ýét ~~~~~~]</numerusform>
            <numerusform>[%Ln déçíšíöñ(š) ñöt öñ díšk ýét ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, %1 decided of %2</source>
        <translation>[Šávéd, %1 déçídéd öf %2 ~~~~~]</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>[%1 á šéçöñd ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>[áböút %n š léft ~~~]</numerusform>
            <numerusform>[áböút %n š léft ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>[áböút %n míñ léft ~~~~]</numerusform>
            <numerusform>[áböút %n míñ léft ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>[Rúñ %1 ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>[%Ln réqúéšt(š) ~~~]</numerusform>
            <numerusform>[%Ln réqúéšt(š) ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>USD %1 spent</source>
        <translation>[ÚŠD %1 špéñt ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Settings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>[%1 çáññöt bé wríttéñ: %2. ~~~~~]</translation>
    </message>
    <message>
        <source>No key store is running, so the key is kept only until Countersign closes. Start a keyring service, or put the key into an environment variable.</source>
        <translation>[Ñö kéý štöré íš rúññíñg, šö thé kéý íš képt öñlý úñtíl Çöúñtéršígñ çlöšéš. Štárt á kéýríñg šérvíçé, ör pút thé kéý íñtö áñ éñvíröñméñt váríáblé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ~~~]</translation>
    </message>
    <message>
        <source>Every change is kept at once.</source>
        <translation>[Évérý çháñgé íš képt át öñçé. ~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>[Áš thé déšktöp ~~~~]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Líght ~~]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Dárk ~~]</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>[Çölöúrš ~~]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñgúágé ~~~]</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>[Fröm thé ñéxt štárt öñ. ~~~~~]</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>[Ýöúr ñámé ~~~]</translation>
    </message>
    <message>
        <source>Decisions are recorded under it, and exports carry it.</source>
        <translation>[Déçíšíöñš áré réçördéd úñdér ít, áñd éxpörtš çárrý ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source> %</source>
        <translation>[ %]</translation>
    </message>
    <message>
        <source>Ticket text</source>
        <translation>[Tíçkét téxt ~~~]</translation>
    </message>
    <message>
        <source>Go on to the next ticket when the last field is settled</source>
        <translation>[Gö öñ tö thé ñéxt tíçkét whéñ thé lášt fíéld íš šéttléd ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No fades</source>
        <translation>[Ñö fádéš ~~]</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>[Whílé révíéwíñg ~~~~]</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>[Mötíöñ ~~]</translation>
    </message>
    <message>
        <source> s</source>
        <translation>[ š]</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>[áútömátíç ~~~]</translation>
    </message>
    <message>
        <source>Automatic: 120 s, and 300 s for a server on this computer.</source>
        <translation>[Áútömátíç: 120 š, áñd 300 š för á šérvér öñ thíš çömpútér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>[Çöññéçt wíthíñ ~~~~]</translation>
    </message>
    <message>
        <source>First answer in</source>
        <translation>[Fíršt áñšwér íñ ~~~~]</translation>
    </message>
    <message>
        <source>Whole answer in</source>
        <translation>[Whölé áñšwér íñ ~~~~]</translation>
    </message>
    <message>
        <source>Tell me when a run ends while I am elsewhere</source>
        <translation>[Téll mé whéñ á rúñ éñdš whílé Í ám élšéwhéré ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>[Ñötífíçátíöñš ~~~~]</translation>
    </message>
    <message>
        <source>Counts only, never a ticket&apos;s text.</source>
        <translation>[Çöúñtš öñlý, ñévér á tíçkét&apos;š téxt. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>[Kéýböárd šhörtçútš… ~~~~~]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš ~~]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñöñé ~~]</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>[Šhöwñ ~~]</translation>
    </message>
    <message>
        <source>Shown after the choice</source>
        <translation>[Šhöwñ áftér thé çhöíçé ~~~~~]</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>[Híddéñ ~~]</translation>
    </message>
    <message>
        <source>Blind tickets</source>
        <translation>[Blíñd tíçkétš ~~~~]</translation>
    </message>
    <message>
        <source>Of this project: a random sample that people label before they see the suggestion. Only so is the error measured honestly.</source>
        <translation>[Öf thíš pröjéçt: á ráñdöm šámplé thát péöplé lábél béföré théý šéé thé šúggéštíöñ. Öñlý šö íš thé érrör méášúréd höñéštlý. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>[Šúggéštíöñš ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutDialog</name>
    <message>
        <source>Find a command</source>
        <translation>[Fíñd á çömmáñd ~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>[Répláçé ~~]</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>[Kéép ~~]</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>[Çháñgé… ~~]</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <translation>[Réšét thíš öñé ~~~~]</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>[Réšét áll ~~~]</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>[Kéýböárd šhörtçútš ~~~~~]</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>[Çömmáñdš áñd théír kéýš ~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>[Ñö çömmáñd háš théšé wördš. ~~~~~~]</translation>
    </message>
    <message>
        <source>Every change applies and is kept at once.</source>
        <translation>[Évérý çháñgé ápplíéš áñd íš képt át öñçé. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. A letter or digit alone counts by its place on the keyboard.</source>
        <translation>[Préšš thé ñéw kéý öf “%1”. Á léttér ör dígít álöñé çöúñtš bý ítš pláçé öñ thé kéýböárd. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Replace it?</source>
        <translation>[%1 íš thé kéý öf “%2” ñöw. Répláçé ít? ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 chooses %2, which would have no key. Replace it?</source>
        <translation>[%1 çhööšéš %2, whíçh wöúld hávé ñö kéý. Répláçé ít? ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Backspace and Delete stay free: a slip must never lose anything. Press another key.</source>
        <translation>[Báçkšpáçé áñd Délété štáý fréé: á šlíp múšt ñévér löšé áñýthíñg. Préšš áñöthér kéý. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter always accepts. Press another key.</source>
        <translation>[Éñtér álwáýš áççéptš. Préšš áñöthér kéý. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Esc always leaves. Press another key.</source>
        <translation>[Éšç álwáýš léávéš. Préšš áñöthér kéý. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tab always goes to the next control. Press another key.</source>
        <translation>[Táb álwáýš göéš tö thé ñéxt çöñtröl. Préšš áñöthér kéý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A letter alone works on the review page only. Hold Ctrl or Alt with it.</source>
        <translation>[Á léttér álöñé wörkš öñ thé révíéw págé öñlý. Höld Çtrl ör Ált wíth ít. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>option %1 of the first field</source>
        <translation>[öptíöñ %1 öf thé fíršt fíéld ~~~~~~]</translation>
    </message>
    <message>
        <source>option %1 of the second field</source>
        <translation>[öptíöñ %1 öf thé šéçöñd fíéld ~~~~~~]</translation>
    </message>
    <message>
        <source>option %1 of the third field</source>
        <translation>[öptíöñ %1 öf thé thírd fíéld ~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>[Ñöthíñg wáš çháñgéd. ~~~~~]</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>[“%1” háš thé kéý %2 ñöw. ~~~~]</translation>
    </message>
    <message>
        <source>“%1” is as it was made.</source>
        <translation>[“%1” íš áš ít wáš mádé. ~~~~]</translation>
    </message>
    <message>
        <source>All keys are as they were made.</source>
        <translation>[Áll kéýš áré áš théý wéré mádé. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutModel</name>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>[Préšš thé ñéw kéý, ör Éšç ~~~~~]</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>[ñö kéý ~~]</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>[çháñgéd ~~]</translation>
    </message>
    <message>
        <source>press the new key</source>
        <translation>[préšš thé ñéw kéý ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::SittingSummary</name>
    <message>
        <source>%1 of %2 (%3 %; 95 % interval %4 to %5 %)</source>
        <translation>[%1 öf %2 (%3 %; 95 % íñtérvál %4 tö %5 %) ~~~~~]</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>[Tíçkétš ~~]</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>[Çörréçtéd ~~~]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Škíppéd ~~]</translation>
    </message>
    <message>
        <source>Time, without pauses</source>
        <translation>[Tímé, wíthöút páúšéš ~~~~~]</translation>
    </message>
    <message>
        <source>A ticket, the middle one</source>
        <translation>[Á tíçkét, thé míddlé öñé ~~~~~]</translation>
    </message>
    <message>
        <source>Agreed, shown</source>
        <translation>[Ágrééd, šhöwñ ~~~]</translation>
    </message>
    <message>
        <source>Agreed, blind</source>
        <translation>[Ágrééd, blíñd ~~~]</translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation>[Thíš šíttíñg ~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlöšé ~~]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç]</translation>
    </message>
</context>
<context>
    <name>countersign::SourceGrid</name>
    <message>
        <source>Source columns</source>
        <translation>[Šöúrçé çölúmñš ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>[%n möré çölúmñ(š) ~~~~]</numerusform>
            <numerusform>[%n möré çölúmñ(š) ~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SourceProbe</name>
    <message>
        <source>Some texts look encoded twice, like &quot;Ã©&quot; for &quot;é&quot;. They are imported as they are; choose another encoding if the preview shows it.</source>
        <translation>[Šömé téxtš löök éñçödéd twíçé, líké &quot;Ã©&quot; för &quot;é&quot;. Théý áré ímpörtéd áš théý áré; çhööšé áñöthér éñçödíñg íf thé prévíéw šhöwš ít. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Some cells are numbers like 1.23457E+15: a spreadsheet has shortened them. If they are ids, export the file again with the ids as text.</source>
        <translation>[Šömé çéllš áré ñúmbérš líké 1.23457É+15: á špréádšhéét háš šhörtéñéd thém. Íf théý áré ídš, éxpört thé fílé ágáíñ wíth thé ídš áš téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Some cells have exactly 32,767 characters: a spreadsheet has probably cut them off.</source>
        <translation>[Šömé çéllš hávé éxáçtlý 32,767 çháráçtérš: á špréádšhéét háš pröbáblý çút thém öff. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Some cells hold control characters such as NUL. They are kept.</source>
        <translation>[Šömé çéllš höld çöñtröl çháráçtérš šúçh áš ÑÚL. Théý áré képt. ~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::SourceTag</name>
    <message>
        <source>E-mail</source>
        <translation>[É-máíl ~~]</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>[Wéb]</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>[Çhát ~~]</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>[Phöñé ~~]</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;Wed 4 Nov 2026&quot;</extracomment>
        <translation>[ddd d MMM ýýýý ~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>[%1, %2]</translation>
    </message>
</context>
<context>
    <name>countersign::StartPage</name>
    <message>
        <source>Start</source>
        <translation>[Štárt ~~]</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>[Fíñd %1 ~~]</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>[Pröjéçtš (*.çöúñtéršígñ) ~~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>[Hélp ~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ~~~]</translation>
    </message>
    <message>
        <source>Drop a ticket file here</source>
        <translation>[Dröp á tíçkét fílé héré ~~~~~]</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON or JSON Lines, with or without labels</source>
        <translation>[ÇŠV, TŠV, JŠÖÑ ör JŠÖÑ Líñéš, wíth ör wíthöút lábélš ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>[Çhööšé á fílé… ~~~]</translation>
    </message>
    <message>
        <source>Which tickets today?</source>
        <translation>[Whíçh tíçkétš tödáý? ~~~~~]</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>[Trý thé šámplé ~~~~]</translation>
    </message>
    <message>
        <source>240 tickets in several languages, works without a key or network</source>
        <translation>[240 tíçkétš íñ šévérál láñgúágéš, wörkš wíthöút á kéý ör ñétwörk ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>[Öpéñ á pröjéçt… ~~~~]</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>[Höw ít wörkš ~~~]</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>[Dö ñöt šhöw ágáíñ ~~~~]</translation>
    </message>
    <message>
        <source>1. Load tickets</source>
        <translation>[1. Löád tíçkétš ~~~~]</translation>
    </message>
    <message>
        <source>From a file. Every column comes back in the export.</source>
        <translation>[Fröm á fílé. Évérý çölúmñ çöméš báçk íñ thé éxpört. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>2. The model signs first</source>
        <translation>[2. Thé mödél šígñš fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>In pencil: a dashed line, with how sure it is and why.</source>
        <translation>[Íñ péñçíl: á dášhéd líñé, wíth höw šúré ít íš áñd whý. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>3. You countersign</source>
        <translation>[3. Ýöú çöúñtéršígñ ~~~~]</translation>
    </message>
    <message>
        <source>In ink: Enter agrees, one more key corrects.</source>
        <translation>[Íñ íñk: Éñtér ágrééš, öñé möré kéý çörréçtš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>[Réçéñt pröjéçtš ~~~~]</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>[çhööšé ~~]</translation>
    </message>
    <message>
        <source>open</source>
        <translation>[öpéñ ~~]</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>[öff thé líšt ~~~]</translation>
    </message>
    <message>
        <source>None yet. Projects that you open are listed here.</source>
        <translation>[Ñöñé ýét. Pröjéçtš thát ýöú öpéñ áré líštéd héré. ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::StateBar</name>
    <message>
        <source>%1 %2</source>
        <translation>[%1 %2]</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>[ñöthíñg ýét ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>[Štátúš ~~]</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>[Gö öñ wíth %1 ~~~]</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>[Páúšé %1 ~~]</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>[%1, páúšéd ~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>[%Ln fáíléd ~~~]</numerusform>
            <numerusform>[%Ln fáíléd ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>[%Ln úñkñöwñ ~~~]</numerusform>
            <numerusform>[%Ln úñkñöwñ ~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StepPicture</name>
    <message>
        <source>Billing</source>
        <translation>[Bíllíñg ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Store</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>[%1 éxíštš álréádý. Çhööšé áñöthér ñámé. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>[%1 çáññöt bé çréátéd: %2. ~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be written to disk: %2.</source>
        <translation>[%1 çöúld ñöt bé wríttéñ tö díšk: %2. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be put in place: %2.</source>
        <translation>[%1 çöúld ñöt bé pút íñ pláçé: %2. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no run %2.</source>
        <translation>[%1 háš ñö rúñ %2. ~~~]</translation>
    </message>
    <message>
        <source>%1 is damaged. Open its newest backup copy from the same folder; this file is left as it is.</source>
        <translation>[%1 íš dámágéd. Öpéñ ítš ñéwéšt báçkúp çöpý fröm thé šámé földér; thíš fílé íš léft áš ít íš. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written, so the project can only be read.</source>
        <translation>[Thé földér öf %1 çáññöt bé wríttéñ, šö thé pröjéçt çáñ öñlý bé réád. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there, or read it only.</source>
        <translation>[%1 íš öpéñ íñ %2 (pröçéšš %3 öñ %4). Çlöšé ít théré, ör réád ít öñlý. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>[áñöthér prögrám ~~~~]</translation>
    </message>
    <message>
        <source>%1 is not a Countersign project. Open a file that ends in .countersign, or import this one as tickets.</source>
        <translation>[%1 íš ñöt á Çöúñtéršígñ pröjéçt. Öpéñ á fílé thát éñdš íñ .çöúñtéršígñ, ör ímpört thíš öñé áš tíçkétš. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was written by a newer Countersign (format %2, this one knows %3). Update Countersign to open it.</source>
        <translation>[%1 wáš wríttéñ bý á ñéwér Çöúñtéršígñ (förmát %2, thíš öñé kñöwš %3). Úpdáté Çöúñtéršígñ tö öpéñ ít. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is an unfinished project. Delete it and make it again.</source>
        <translation>[%1 íš áñ úñfíñíšhéd pröjéçt. Délété ít áñd máké ít ágáíñ. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 holds something that Countersign never writes (%2), so it is not opened. Ask whoever sent it for a fresh copy.</source>
        <translation>[%1 höldš šöméthíñg thát Çöúñtéršígñ ñévér wrítéš (%2), šö ít íš ñöt öpéñéd. Ášk whöévér šéñt ít för á fréšh çöpý. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a table is missing</source>
        <translation>[á táblé íš míššíñg ~~~~]</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>[Thé pröjéçt fílé ~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot grow: the disk is full. Free some space; the work goes on by itself.</source>
        <translation>[%1 çáññöt gröw: thé díšk íš fúll. Fréé šömé špáçé; thé wörk göéš öñ bý ítšélf. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>[%1 çáñ öñlý bé réád. ~~~~]</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>[%1 íš íñ úšé bý áñöthér prögrám. Çlöšé ít théré áñd trý ágáíñ. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>[Íñtérrúptéd. ~~~]</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Countersign project. Open a backup copy from the same folder.</source>
        <translation>[%1 íš dámágéd ör íš ñöt á Çöúñtéršígñ pröjéçt. Öpéñ á báçkúp çöpý fröm thé šámé földér. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>[%1 çáññöt bé öpéñéd. Çhéçk thát ít éxíštš áñd thát ýöú máý réád ít. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk; nothing that was saved is lost.</source>
        <translation>[Réádíñg ör wrítíñg %1 fáíléd. Çhéçk thé díšk; ñöthíñg thát wáš šávéd íš löšt. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>[%1 çöúld ñöt bé úšéd (%2). ~~~~~]</translation>
    </message>
    <message>
        <source>The project&apos;s taxonomy</source>
        <translation>[Thé pröjéçt&apos;š táxöñömý ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no taxonomy yet. Load a template or a file.</source>
        <translation>[%1 háš ñö táxöñömý ýét. Löád á témpláté ör á fílé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This project has had more than %1 options. Start a new project.</source>
        <translation>[Thíš pröjéçt háš hád möré tháñ %1 öptíöñš. Štárt á ñéw pröjéçt. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no ticket %2.</source>
        <translation>[%1 háš ñö tíçkét %2. ~~~~]</translation>
    </message>
    <message>
        <source>%1 is not there: %2.</source>
        <translation>[%1 íš ñöt théré: %2. ~~~~]</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open, so nothing more is saved into it. Save a copy under a new name.</source>
        <translation>[%1 wáš répláçéd bý áñöthér fílé whílé ít wáš öpéñ, šö ñöthíñg möré íš šávéd íñtö ít. Šávé á çöpý úñdér á ñéw ñámé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open, so nothing more is saved. Put it back, or save a copy under a new name.</source>
        <translation>[%1 wáš mövéd ör délétéd whílé ít wáš öpéñ, šö ñöthíñg möré íš šávéd. Pút ít báçk, ör šávé á çöpý úñdér á ñéw ñámé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or make it with &quot;new&quot;.</source>
        <translation>[%1 íš ñöt théré. Çhéçk thé ñámé, ör máké ít wíth &quot;ñéw&quot;. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>[%1 íš ñöt á fílé. ~~~]</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a project can only be read. Copy it to this computer to work on it.</source>
        <translation>[%1 líéš öñ á ñétwörk drívé, whéré á pröjéçt çáñ öñlý bé réád. Çöpý ít tö thíš çömpútér tö wörk öñ ít. ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it can only be read.</source>
        <translation>[%1 íš wríté-prötéçtéd, šö ít çáñ öñlý bé réád. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is in an older format. Open it once for writing to bring it up to date.</source>
        <translation>[%1 íš íñ áñ öldér förmát. Öpéñ ít öñçé för wrítíñg tö bríñg ít úp tö dáté. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>[%1 íš öpéñ för réádíñg öñlý. ~~~~~~]</translation>
    </message>
    <message>
        <source>Step %1 of the project format is missing in this program. Install it again.</source>
        <translation>[Štép %1 öf thé pröjéçt förmát íš míššíñg íñ thíš prögrám. Íñštáll ít ágáíñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is damaged: its list of imports does not fit its tickets. Open its newest backup copy from the same folder.</source>
        <translation>[%1 íš dámágéd: ítš líšt öf ímpörtš döéš ñöt fít ítš tíçkétš. Öpéñ ítš ñéwéšt báçkúp çöpý fröm thé šámé földér. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The lock file beside %1 cannot be written; the disk may be full. Free some space and open it again, or read it only.</source>
        <translation>[Thé löçk fílé béšídé %1 çáññöt bé wríttéñ; thé díšk máý bé fúll. Fréé šömé špáçé áñd öpéñ ít ágáíñ, ör réád ít öñlý. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or choose another one.</source>
        <translation>[Thé földér %1 döéš ñöt éxíšt. Máké ít ör çhööšé áñöthér öñé. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is being read by another program, so an older state of it is kept beside it for now. Close it there and do this once more.</source>
        <translation>[%1 íš béíñg réád bý áñöthér prögrám, šö áñ öldér štáté öf ít íš képt béšídé ít för ñöw. Çlöšé ít théré áñd dö thíš öñçé möré. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>[%1 çöúld ñöt bé wríttéñ. ~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be written safely where it lies. Check that the disk has space and that no other program uses the file.</source>
        <translation>[%1 çáññöt bé wríttéñ šáfélý whéré ít líéš. Çhéçk thát thé díšk háš špáçé áñd thát ñö öthér prögrám úšéš thé fílé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The copy %1 was not finished.</source>
        <translation>[Thé çöpý %1 wáš ñöt fíñíšhéd. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2. Remove it by hand.</source>
        <translation>[%1 çöúld ñöt bé rémövéd: %2. Rémövé ít bý háñd. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is a backup copy, which stays as it is. Copy it under another name to work on it.</source>
        <translation>[%1 íš á báçkúp çöpý, whíçh štáýš áš ít íš. Çöpý ít úñdér áñöthér ñámé tö wörk öñ ít. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has another name (a hard link), so it can only be read. Copy it, or remove the other name.</source>
        <translation>[%1 háš áñöthér ñámé (á hárd líñk), šö ít çáñ öñlý bé réád. Çöpý ít, ör rémövé thé öthér ñámé. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2. Shorten it.</source>
        <translation>[Á ñöté höldš át möšt %1 çháráçtérš; thíš öñé háš %2. Šhörtéñ ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Name the view with 1 to %1 characters.</source>
        <translation>[Ñámé thé víéw wíth 1 tö %1 çháráçtérš. ~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TargetPanel</name>
    <message>
        <source>Where the tickets go</source>
        <translation>[Whéré thé tíçkétš gö ~~~~~]</translation>
    </message>
    <message>
        <source>Questions about each ticket</source>
        <translation>[Qúéštíöñš áböút éáçh tíçkét ~~~~~~~]</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>[Ádd tö ít ~~]</translation>
    </message>
    <message>
        <source>File of the new project</source>
        <translation>[Fílé öf thé ñéw pröjéçt ~~~~~]</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>[Íñtö ~~]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé… ~~]</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>[Qúéštíöñš ~~~]</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>[Fröm á fílé… ~~~]</translation>
    </message>
    <message>
        <source>the open project, %1</source>
        <translation>[thé öpéñ pröjéçt, %1 ~~~~]</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>[á ñéw pröjéçt ~~~]</translation>
    </message>
    <message>
        <source>Say where the new project goes.</source>
        <translation>[Šáý whéré thé ñéw pröjéçt göéš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>[%1 éxíštš álréádý. ~~~~]</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>[Théré íš ñö földér %1. ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>[Ñöthíñg çáñ bé wríttéñ tö %1. Çhööšé áñöthér földér. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>[Úšé %1 ~~]</translation>
    </message>
    <message>
        <source>Where the new project goes</source>
        <translation>[Whéré thé ñéw pröjéçt göéš ~~~~~~]</translation>
    </message>
    <message>
        <source>Projects (*.countersign)</source>
        <translation>[Pröjéçtš (*.çöúñtéršígñ) ~~~~~]</translation>
    </message>
    <message>
        <source>Questions from a taxonomy file</source>
        <translation>[Qúéštíöñš fröm á táxöñömý fílé ~~~~~~~]</translation>
    </message>
    <message>
        <source>Taxonomies (*.json)</source>
        <translation>[Táxöñömíéš (*.jšöñ) ~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>[%1 çáññöt bé réád: %2. ~~~~]</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>[%1, fröm á fílé… ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyCheck</name>
    <message>
        <source>must be at least %1 characters.</source>
        <translation>[múšt bé át léášt %1 çháráçtérš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>is empty. Add at least one field.</source>
        <translation>[íš émptý. Ádd át léášt öñé fíéld. ~~~~~~~]</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1.</source>
        <translation>[múšt bé á ñúmbér fröm 0 tö 1. ~~~~~~]</translation>
    </message>
    <message>
        <source>has the unknown placeholder {{%1}}. Known are: %2.</source>
        <translation>[háš thé úñkñöwñ pláçéhöldér {{%1}}. Kñöwñ áré: %2. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>lacks {{%1}}: the model would not learn what to answer. Add it.</source>
        <translation>[láçkš {{%1}}: thé mödél wöúld ñöt léárñ whát tö áñšwér. Ádd ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>must be small letters a-z, digits and _, beginning with a letter.</source>
        <translation>[múšt bé šmáll léttérš á-ž, dígítš áñd _, bégíññíñg wíth á léttér. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>must not be &quot;%1&quot;: replies use this word themselves. Choose another.</source>
        <translation>[múšt ñöt bé &quot;%1&quot;: réplíéš úšé thíš wörd thémšélvéš. Çhööšé áñöthér. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot; for the second time. Every field needs a key of its own.</source>
        <translation>[íš &quot;%1&quot; för thé šéçöñd tímé. Évérý fíéld ñéédš á kéý öf ítš öwñ. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>must be 0 (no limit) or more.</source>
        <translation>[múšt bé 0 (ñö límít) ör möré. ~~~~~~]</translation>
    </message>
    <message>
        <source>belongs to choice fields; this one is a text. Remove the options or change the kind.</source>
        <translation>[bélöñgš tö çhöíçé fíéldš; thíš öñé íš á téxt. Rémövé thé öptíöñš ör çháñgé thé kíñd. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>belongs to text fields; this one is a choice. Remove it or change the kind.</source>
        <translation>[bélöñgš tö téxt fíéldš; thíš öñé íš á çhöíçé. Rémövé ít ör çháñgé thé kíñd. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>has no option to choose. Add at least two.</source>
        <translation>[háš ñö öptíöñ tö çhööšé. Ádd át léášt twö. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>has only one option to choose. Add a second one.</source>
        <translation>[háš öñlý öñé öptíöñ tö çhööšé. Ádd á šéçöñd öñé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>has %1 options; at most %2 fit into a prompt.</source>
        <translation>[háš %1 öptíöñš; át möšt %2 fít íñtö á prömpt. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no option of this field. Name one of its options.</source>
        <translation>[íš &quot;%1&quot;, whíçh íš ñö öptíöñ öf thíš fíéld. Ñámé öñé öf ítš öptíöñš. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is empty. Give it a name.</source>
        <translation>[íš émptý. Gívé ít á ñámé. ~~~~~]</translation>
    </message>
    <message>
        <source>is longer than %1 characters. Shorten it; details belong into the description.</source>
        <translation>[íš löñgér tháñ %1 çháráçtérš. Šhörtéñ ít; détáílš bélöñg íñtö thé déšçríptíöñ. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>has a line break or a control character. Write it on one line.</source>
        <translation>[háš á líñé bréák ör á çöñtröl çháráçtér. Wríté ít öñ öñé líñé. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>stands at another option too. Remove it here; a new one is made.</source>
        <translation>[štáñdš át áñöthér öptíöñ töö. Rémövé ít héré; á ñéw öñé íš mádé. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which means the same as %2 (case, spaces and quotation marks do not count). Rename one of the two.</source>
        <translation>[íš &quot;%1&quot;, whíçh méáñš thé šámé áš %2 (çášé, špáçéš áñd qúötátíöñ márkš dö ñöt çöúñt). Réñámé öñé öf thé twö. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: pandas and R read this word as a missing value. Another name is safer.</source>
        <translation>[íš &quot;%1&quot;: páñdáš áñd R réád thíš wörd áš á míššíñg válúé. Áñöthér ñámé íš šáfér. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyEdits</name>
    <message>
        <source>New option</source>
        <translation>[Ñéw öptíöñ ~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyFile</name>
    <message>
        <source>%1 ends in the middle of its JSON text. Save it again completely.</source>
        <translation>[%1 éñdš íñ thé míddlé öf ítš JŠÖÑ téxt. Šávé ít ágáíñ çömplétélý. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>%1, line %2 is not valid JSON. Correct the text there and load the file again.</source>
        <translation>[%1, líñé %2 íš ñöt válíd JŠÖÑ. Çörréçt thé téxt théré áñd löád thé fílé ágáíñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>[%1, líñé %2 ~~]</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <translation>[%1, líñé %2, %3 ~~]</translation>
    </message>
    <message>
        <source>must be an object in { }.</source>
        <translation>[múšt bé áñ öbjéçt íñ { }. ~~~~~]</translation>
    </message>
    <message>
        <source>is not a member that is known here. Allowed are: %1. Correct its name or remove it.</source>
        <translation>[íš ñöt á mémbér thát íš kñöwñ héré. Állöwéd áré: %1. Çörréçt ítš ñámé ör rémövé ít. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>stands here twice. Remove one of the two.</source>
        <translation>[štáñdš héré twíçé. Rémövé öñé öf thé twö. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>must be a text in quotation marks.</source>
        <translation>[múšt bé á téxt íñ qúötátíöñ márkš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>must be a list of texts in [ ].</source>
        <translation>[múšt bé á líšt öf téxtš íñ [ ]. ~~~~~~]</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>[múšt bé trúé ör fálšé. ~~~~~]</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>[múšt bé á whölé ñúmbér. ~~~~~]</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1.</source>
        <translation>[múšt bé á ñúmbér fröm 0 tö 1. ~~~~~~]</translation>
    </message>
    <message>
        <source>is not a UUID. Remove it; a new one is made.</source>
        <translation>[íš ñöt á ÚÚÍD. Rémövé ít; á ñéw öñé íš mádé. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>must be one of %1.</source>
        <translation>[múšt bé öñé öf %1. ~~~~]</translation>
    </message>
    <message>
        <source>must be a list of fields in [ ].</source>
        <translation>[múšt bé á líšt öf fíéldš íñ [ ]. ~~~~~~]</translation>
    </message>
    <message>
        <source>is missing. Add a list with at least one field.</source>
        <translation>[íš míššíñg. Ádd á líšt wíth át léášt öñé fíéld. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translation>[íš míššíñg. Ádd ít. ~~~~]</translation>
    </message>
    <message>
        <source>must be a list of options in [ ].</source>
        <translation>[múšt bé á líšt öf öptíöñš íñ [ ]. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and load it again.</source>
        <translation>[%1 íš ñöt ÚTF-8 téxt. Šávé ít áš ÚTF-8 áñd löád ít ágáíñ. ~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyMerge</name>
    <message>
        <source>Field %1 is no longer asked. Its decisions stay in the project.</source>
        <translation>[Fíéld %1 íš ñö löñgér áškéd. Ítš déçíšíöñš štáý íñ thé pröjéçt. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order of the fields changes.</source>
        <translation>[Thé ördér öf thé fíéldš çháñgéš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>[ñámé ~~]</translation>
    </message>
    <message>
        <source>description</source>
        <translation>[déšçríptíöñ ~~~]</translation>
    </message>
    <message>
        <source>general rules</source>
        <translation>[géñérál rúléš ~~~~]</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>[prömpt ~~]</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>[thréšhöld ~~~]</translation>
    </message>
    <message>
        <source>rule for long tickets</source>
        <translation>[rúlé för löñg tíçkétš ~~~~~]</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>[Çháñgéš: %1. ~~~]</translation>
    </message>
    <message>
        <source>Field %1 is new.</source>
        <translation>[Fíéld %1 íš ñéw. ~~~]</translation>
    </message>
    <message>
        <source>Field %1 changes between text and choice: it becomes a new field, and its former decisions stay with the old one.</source>
        <translation>[Fíéld %1 çháñgéš bétwééñ téxt áñd çhöíçé: ít béçöméš á ñéw fíéld, áñd ítš förmér déçíšíöñš štáý wíth thé öld öñé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>key (was %1)</source>
        <translation>[kéý (wáš %1) ~~]</translation>
    </message>
    <message>
        <source>title</source>
        <translation>[títlé ~~]</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>[kíñd ~~]</translation>
    </message>
    <message>
        <source>required</source>
        <translation>[réqúíréd ~~~]</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>[fállbáçk ~~~]</translation>
    </message>
    <message>
        <source>word limit</source>
        <translation>[wörd límít ~~~]</translation>
    </message>
    <message>
        <source>Field %1 changes: %2.</source>
        <translation>[Fíéld %1 çháñgéš: %2. ~~~~]</translation>
    </message>
    <message>
        <source>%1: option %2 is new.</source>
        <translation>[%1: öptíöñ %2 íš ñéw. ~~~~]</translation>
    </message>
    <message>
        <source>%1: option %2 is no longer offered. What was decided with it stays.</source>
        <translation>[%1: öptíöñ %2 íš ñö löñgér öfféréd. Whát wáš déçídéd wíth ít štáýš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: the order of the options changes.</source>
        <translation>[%1: thé ördér öf thé öptíöñš çháñgéš. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: option %2 is renamed to %3.</source>
        <translation>[%1: öptíöñ %2 íš réñáméd tö %3. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1: option %2 is offered again.</source>
        <translation>[%1: öptíöñ %2 íš öfféréd ágáíñ. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1: description, examples, aliases or threshold of %2 change.</source>
        <translation>[%1: déšçríptíöñ, éxámpléš, álíášéš ör thréšhöld öf %2 çháñgé. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPage</name>
    <message>
        <source>the draft</source>
        <translation>[thé dráft ~~~]</translation>
    </message>
    <message>
        <source>Adopted as version %1.</source>
        <translation>[Ádöptéd áš véršíöñ %1. ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be adopted.</source>
        <translation>
            <numerusform>[%n thíñg(š) tö pút ríght béföré ít çáñ bé ádöptéd. ~~~~~~~~~~]</numerusform>
            <numerusform>[%n thíñg(š) tö pút ríght béföré ít çáñ bé ádöptéd. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and prompt</source>
        <translation>[Rúléš áñd prömpt ~~~~]</translation>
    </message>
    <message>
        <source>Version %1, open for reading only</source>
        <translation>[Véršíöñ %1, öpéñ för réádíñg öñlý ~~~~~~~]</translation>
    </message>
    <message>
        <source>Draft on version %1</source>
        <translation>[Dráft öñ véršíöñ %1 ~~~~]</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>[Véršíöñ %1 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) were made under an older version.</source>
        <translation>
            <numerusform>[%n šúggéštíöñ(š) wéré mádé úñdér áñ öldér véršíöñ. ~~~~~~~~~~]</numerusform>
            <numerusform>[%n šúggéštíöñ(š) wéré mádé úñdér áñ öldér véršíöñ. ~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>[Táxöñömý ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>[áñd %n möré ~~~]</numerusform>
            <numerusform>[áñd %n möré ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>Load a taxonomy</source>
        <translation>[Löád á táxöñömý ~~~~]</translation>
    </message>
    <message>
        <source>Taxonomies (*.json)</source>
        <translation>[Táxöñömíéš (*.jšöñ) ~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fíléš (*) ~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>[%1 çáññöt bé réád: %2. ~~~~]</translation>
    </message>
    <message>
        <source>it is too large for a taxonomy</source>
        <translation>[ít íš töö lárgé för á táxöñömý ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 says the same as the draft.</source>
        <translation>[%1 šáýš thé šámé áš thé dráft. ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n change(s) into the draft</source>
        <translation>
            <numerusform>[%1 bríñgš %n çháñgé(š) íñtö thé dráft ~~~~~~~]</numerusform>
            <numerusform>[%1 bríñgš %n çháñgé(š) íñtö thé dráft ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>[Táké íñtö thé dráft ~~~~~]</translation>
    </message>
    <message>
        <source>Save the taxonomy</source>
        <translation>[Šávé thé táxöñömý ~~~~]</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>[Šávéd tö %1. ~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>[%1 çáññöt bé wríttéñ: %2. Çhööšé áñöthér pláçé. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not adopted: %1</source>
        <translation>[Ñöt ádöptéd: %1 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s) as version %1?</source>
        <translation>
            <numerusform>[Ádöpt %n çháñgé(š) áš véršíöñ %1? ~~~~~~]</numerusform>
            <numerusform>[Ádöpt %n çháñgé(š) áš véršíöñ %1? ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>[Ádöpt ~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>Take back the last edit of the draft</source>
        <translation>[Táké báçk thé lášt édít öf thé dráft ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Rédö ~~]</translation>
    </message>
    <message>
        <source>Do the edit of the draft again</source>
        <translation>[Dö thé édít öf thé dráft ágáíñ ~~~~~~~]</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>[Ádöpt… ~~]</translation>
    </message>
    <message>
        <source>Make the draft the project&apos;s taxonomy</source>
        <translation>[Máké thé dráft thé pröjéçt&apos;š táxöñömý ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>[Löád… ~~]</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>[Šávé áš JŠÖÑ… ~~~]</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>[Témplátéš ~~~]</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>[Šhöw ~~]</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>[Ášk ágáíñ… ~~~]</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>[Ñö pröjéçt íš öpéñ ~~~~]</translation>
    </message>
    <message>
        <source>Open a project or start a new one from a file. Press Ctrl+O.</source>
        <translation>[Öpéñ á pröjéçt ör štárt á ñéw öñé fröm á fílé. Préšš Çtrl+Ö. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>[Édít ~~]</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>[Whát thé mödél réádš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyPreview</name>
    <message>
        <source>Prompt</source>
        <translation>[Prömpt ~~]</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>[Tíçkét ~~]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>[Véršíöñš ~~~]</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>[Šýštém méššágé ~~~~]</translation>
    </message>
    <message>
        <source>Message with the ticket</source>
        <translation>[Méššágé wíth thé tíçkét ~~~~~~]</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>[Whát thé mödél réádš ~~~~~]</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>[Whát íš šhöwñ ~~~]</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>[Véršíöñ ~~]</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>[Ádöptéd ~~]</translation>
    </message>
    <message>
        <source>Versions of the taxonomy</source>
        <translation>[Véršíöñš öf thé táxöñömý ~~~~~~]</translation>
    </message>
    <message>
        <source>(the text of a ticket)</source>
        <translation>[(thé téxt öf á tíçkét) ~~~~~]</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>[Véršíöñ %1 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s), then the ticket</source>
        <translation>
            <numerusform>[áböút %Ln tökéñ(š), théñ thé tíçkét ~~~~~~~]</numerusform>
            <numerusform>[áböút %Ln tökéñ(š), théñ thé tíçkét ~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTemplates</name>
    <message>
        <source>There is no template %1. Choose one of: %2.</source>
        <translation>[Théré íš ñö témpláté %1. Çhööšé öñé öf: %2. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The template %1 is missing in this program. Install it again.</source>
        <translation>[Thé témpláté %1 íš míššíñg íñ thíš prögrám. Íñštáll ít ágáíñ. ~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TaxonomyTree</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>[%n wörd(š) ~~]</numerusform>
            <numerusform>[%n wörd(š) ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>[téxt ~~]</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>[öñé öf %n ~~]</numerusform>
            <numerusform>[öñé öf %n ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n</source>
        <translation>
            <numerusform>[áñý öf %n ~~]</numerusform>
            <numerusform>[áñý öf %n ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>[Ádd á fíéld ~~~]</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>[Ádd áñ öptíöñ ~~~]</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>[Úp]</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>[Döwñ ~~]</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>[Rétíré ~~]</translation>
    </message>
    <message>
        <source>Fields and options</source>
        <translation>[Fíéldš áñd öptíöñš ~~~~~]</translation>
    </message>
    <message>
        <source>With options to choose from</source>
        <translation>[Wíth öptíöñš tö çhööšé fröm ~~~~~~]</translation>
    </message>
    <message>
        <source>With a short text</source>
        <translation>[Wíth á šhört téxt ~~~~]</translation>
    </message>
    <message>
        <source>Rules and prompt</source>
        <translation>[Rúléš áñd prömpt ~~~~]</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>[rétíréd ~~]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Rémövé ~~]</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>[Réštöré ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TextBlock</name>
    <message>
        <source>no text</source>
        <translation>[ñö téxt ~~]</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>[Ñöthíñg ýét ~~~]</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>[édít ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>[%1 öf %n wörd(š) ~~~]</numerusform>
            <numerusform>[%1 öf %n wörd(š) ~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TextEncoding</name>
    <message>
        <source>The file is UTF-32, which cannot be read. Save it as UTF-8.</source>
        <translation>[Thé fílé íš ÚTF-32, whíçh çáññöt bé réád. Šávé ít áš ÚTF-8. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Names are UTF-8, UTF-16, windows-1252, Shift_JIS, GB18030 and others.</source>
        <translation>[Thé éñçödíñg &quot;%1&quot; íš ñöt kñöwñ. Ñáméš áré ÚTF-8, ÚTF-16, wíñdöwš-1252, Šhíft_JÍŠ, GB18030 áñd öthérš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TextStream</name>
    <message>
        <source>%1 is a link to a file that does not exist. Choose the file itself.</source>
        <translation>[%1 íš á líñk tö á fílé thát döéš ñöt éxíšt. Çhööšé thé fílé ítšélf. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>[%1 döéš ñöt éxíšt. Çhéçk thé páth. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>[%1 íš á földér. Çhööšé á fílé íñ ít. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file. Save its content to a file first.</source>
        <translation>[%1 íš á pípé ör á dévíçé, ñöt á fílé. Šávé ítš çöñtéñt tö á fílé fíršt. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check its permissions.</source>
        <translation>[%1 çáññöt bé öpéñéd: %2. Çhéçk ítš pérmíššíöñš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be read after byte %2: %3. Check the disk and try again.</source>
        <translation>[%1 çáññöt bé réád áftér býté %2: %3. Çhéçk thé díšk áñd trý ágáíñ. ~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TextTypicality</name>
    <message>
        <source>Looking for typical tickets was stopped.</source>
        <translation>[Löökíñg för týpíçál tíçkétš wáš štöppéd. ~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdForm</name>
    <message>
        <source>Adopt</source>
        <translation>[Ádöpt ~~]</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>[Réádý fröm ~~~]</translation>
    </message>
    <message>
        <source>No ticket moves. The model is asked nothing.</source>
        <translation>[Ñö tíçkét mövéš. Thé mödél íš áškéd ñöthíñg. ~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to ready. The model is asked nothing.</source>
        <translation>
            <numerusform>[%n tíçkét(š) mövé tö réádý. Thé mödél íš áškéd ñöthíñg. ~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) mövé tö réádý. Thé mödél íš áškéd ñöthíñg. ~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to needs review. The model is asked nothing.</source>
        <translation>
            <numerusform>[%n tíçkét(š) mövé tö ñéédš révíéw. Thé mödél íš áškéd ñöthíñg. ~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) mövé tö ñéédš révíéw. Thé mödél íš áškéd ñöthíñg. ~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TicketGroup</name>
    <message>
        <source>Reading the group was stopped.</source>
        <translation>[Réádíñg thé gröúp wáš štöppéd. ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TicketHistory</name>
    <message>
        <source>Today %1</source>
        <translation>[Tödáý %1 ~~]</translation>
    </message>
    <message>
        <source>%1 accepted: %2</source>
        <translation>[%1 áççéptéd: %2 ~~~]</translation>
    </message>
    <message>
        <source>%1 chose: %2</source>
        <translation>[%1 çhöšé: %2 ~~]</translation>
    </message>
    <message>
        <source>%1 chose so far: %2</source>
        <translation>[%1 çhöšé šö fár: %2 ~~~~]</translation>
    </message>
    <message>
        <source>%1 skipped it</source>
        <translation>[%1 škíppéd ít ~~~]</translation>
    </message>
    <message>
        <source>%1 undid it</source>
        <translation>[%1 úñdíd ít ~~~]</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>[Rúñ %1 ~~]</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>[%1, rúñ %2 ~~]</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>[Ímpörtéd ~~~]</translation>
    </message>
    <message>
        <source>Offline baseline</source>
        <translation>[Öfflíñé bášélíñé ~~~~]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñöñé ~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year or another is written, in Qt&apos;s letters: &quot;18 Nov&quot;</extracomment>
        <translation>[d MMM ~~]</translation>
    </message>
    <message>
        <source>%1 (decided as a group)</source>
        <translation>[%1 (déçídéd áš á gröúp) ~~~~~]</translation>
    </message>
    <message>
        <source>%1 (decided in bulk)</source>
        <translation>[%1 (déçídéd íñ búlk) ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TicketSource</name>
    <message>
        <source>%1 is a zip archive or a spreadsheet (XLSX, ODS). Save it as &quot;CSV UTF-8&quot; and choose that file.</source>
        <translation>[%1 íš á žíp árçhívé ör á špréádšhéét (XLŠX, ÖDŠ). Šávé ít áš &quot;ÇŠV ÚTF-8&quot; áñd çhööšé thát fílé. ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is not a text file. Use CSV, TSV, JSON or JSONL.</source>
        <translation>[%1 íš ñöt á téxt fílé. Úšé ÇŠV, TŠV, JŠÖÑ ör JŠÖÑL. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check its permissions.</source>
        <translation>[%1 çáññöt bé öpéñéd: %2. Çhéçk ítš pérmíššíöñš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This character cannot be a delimiter. Use , ; tab or |.</source>
        <translation>[Thíš çháráçtér çáññöt bé á délímítér. Úšé , ; táb ör |. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with at least one record.</source>
        <translation>[%1 íš émptý. Çhööšé á fílé wíth át léášt öñé réçörd. ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>[Çlöšé thé méššágé ~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TranscodingStream</name>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>[Thé éñçödíñg &quot;%1&quot; íš ñöt kñöwñ. ~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::TroubleList</name>
    <message>
        <source>What went wrong</source>
        <translation>[Whát wéñt wröñg ~~~~]</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>[Déçídé… ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) lost after sending</source>
        <translation>
            <numerusform>[%n áñšwér(š) löšt áftér šéñdíñg ~~~~~~~]</numerusform>
            <numerusform>[%n áñšwér(š) löšt áftér šéñdíñg ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>May have been paid; nothing is sent twice without you.</source>
        <translation>[Máý hávé bééñ páíd; ñöthíñg íš šéñt twíçé wíthöút ýöú. ~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s); none of them is lost</source>
        <translation>
            <numerusform>[%n tíçkét(š); ñöñé öf thém íš löšt ~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š); ñöñé öf thém íš löšt ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthíñg ~~]</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <translation>
            <numerusform>[Rétrý %n fáíléd ~~~~]</numerusform>
            <numerusform>[Rétrý %n fáíléd ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>[Révíéw %n ~~]</numerusform>
            <numerusform>[Révíéw %n ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>[Rétrý %n ~~]</numerusform>
            <numerusform>[Rétrý %n ~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Accept and go on</source>
        <translation>[Áççépt áñd gö öñ ~~~~]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Škíp ~~]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ~~]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ ~~~]</translation>
    </message>
    <message>
        <source>Accept the rest and go on</source>
        <translation>[Áççépt thé réšt áñd gö öñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>[Gö öñ ~~]</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>[Flág ~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñöté ~~]</translation>
    </message>
</context>
<context>
    <name>countersign::ViewChooser</name>
    <message>
        <source>View</source>
        <translation>[Víéw ~~]</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>[Öwñ fíltér ~~~]</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>[Šávé thíš víéw… ~~~~]</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>[Rémövé “%1”… ~~]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>[%1 (%2)]</translation>
    </message>
</context>
<context>
    <name>countersign::WholeForm</name>
    <message>
        <source>Name</source>
        <translation>[Ñámé ~~]</translation>
    </message>
    <message>
        <source>About</source>
        <translation>[Áböút ~~]</translation>
    </message>
    <message>
        <source>for the model, one sentence a line</source>
        <translation>[för thé mödél, öñé šéñtéñçé á líñé ~~~~~~~]</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>[Géñérál rúléš ~~~~]</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>[Réádý fröm ~~~]</translation>
    </message>
    <message>
        <source>The confidence from which a suggestion needs no review, 0 to 1.</source>
        <translation>[Thé çöñfídéñçé fröm whíçh á šúggéštíöñ ñéédš ñö révíéw, 0 tö 1. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keep head and tail</source>
        <translation>[Kéép héád áñd táíl ~~~~]</translation>
    </message>
    <message>
        <source>Refuse: the ticket fails</source>
        <translation>[Réfúšé: thé tíçkét fáílš ~~~~~~]</translation>
    </message>
    <message>
        <source>Ask: the run stops before it</source>
        <translation>[Ášk: thé rúñ štöpš béföré ít ~~~~~~]</translation>
    </message>
    <message>
        <source>Long tickets</source>
        <translation>[Löñg tíçkétš ~~~]</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>[ çháráçtérš ~~~]</translation>
    </message>
    <message>
        <source>Long from</source>
        <translation>[Löñg fröm ~~~]</translation>
    </message>
    <message>
        <source>the built-in prompt</source>
        <translation>[thé búílt-íñ prömpt ~~~~~]</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>[Prömpt ~~]</translation>
    </message>
    <message>
        <source>Empty: the built-in prompt. A prompt of your own is filled in at %1.</source>
        <translation>[Émptý: thé búílt-íñ prömpt. Á prömpt öf ýöúr öwñ íš fílléd íñ át %1. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Start from the built-in prompt</source>
        <translation>[Štárt fröm thé búílt-íñ prömpt ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Words</name>
    <message>
        <source>%1 has no option %2.</source>
        <translation>[%1 háš ñö öptíöñ %2. ~~~~]</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>[--%1 tákéš ñö válúé. ~~~~]</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>[--%1 ñéédš á válúé: --%1 %2. ~~~~]</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>[--%1 íš öñé öf %2, ñöt &quot;%3&quot;. ~~~~~~]</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>[--%1 íš gívéñ twíçé. ~~~~]</translation>
    </message>
    <message>
        <source>%1 takes: %2</source>
        <translation>[%1 tákéš: %2 ~~]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>[Úšágé: %1 ~~]</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>[--%1 íš á whölé ñúmbér fröm %2 tö %3, ñöt &quot;%4&quot;. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>[--%1 íš á ñúmbér fröm %2 tö %3, ñöt &quot;%4&quot;. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 ~~]</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>[Štáñdárd íñpút çáññöt bé réád. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>[Réádý. ~~]</translation>
    </message>
    <message>
        <source>Needs review: %1</source>
        <translation>[Ñéédš révíéw: %1 ~~~~]</translation>
    </message>
    <message>
        <source>The text is %1.</source>
        <translation>[Thé téxt íš %1. ~~~]</translation>
    </message>
    <message>
        <source>Asking %1, model %2.</source>
        <translation>[Áškíñg %1, mödél %2. ~~~~]</translation>
    </message>
    <message>
        <source>Name one of --template, --taxonomy and --project.</source>
        <translation>[Ñámé öñé öf --témpláté, --táxöñömý áñd --pröjéçt. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Say --source baseline or --source llm.</source>
        <translation>[Šáý --šöúrçé bášélíñé ör --šöúrçé llm. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The taxonomy of a project, and for the baseline its decisions.</source>
        <translation>[Thé táxöñömý öf á pröjéçt, áñd för thé bášélíñé ítš déçíšíöñš. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The offline baseline, or a language model.</source>
        <translation>[Thé öfflíñé bášélíñé, ör á láñgúágé mödél. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>One object.</source>
        <translation>[Öñé öbjéçt. ~~~]</translation>
    </message>
    <message>
        <source>Proposes labels for one text, or for standard input (-).</source>
        <translation>[Pröpöšéš lábélš för öñé téxt, ör för štáñdárd íñpút (-). ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>See: countersign-cli %1 --help</source>
        <translation>[Šéé: çöúñtéršígñ-çlí %1 --hélp ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is set aside.</source>
        <translation>[%1 íš šét ášídé. ~~~]</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>[%1 íš öpéñ ágáíñ. ~~~~]</translation>
    </message>
    <message>
        <source>%1 is in review: %2. Still open: %3.</source>
        <translation>[%1 íš íñ révíéw: %2. Štíll öpéñ: %3. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is decided, as suggested: %2.</source>
        <translation>[%1 íš déçídéd, áš šúggéštéd: %2. ~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is decided: %2.</source>
        <translation>[%1 íš déçídéd: %2. ~~~]</translation>
    </message>
    <message>
        <source>Say one of --accept, --skip or --set FIELD=OPTION.</source>
        <translation>[Šáý öñé öf --áççépt, --škíp ör --šét FÍÉLD=ÖPTÍÖÑ. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--annotator needs a name.</source>
        <translation>[--áññötátör ñéédš á ñámé. ~~~~~]</translation>
    </message>
    <message>
        <source>It stood so already; nothing was written.</source>
        <translation>[Ít štööd šö álréádý; ñöthíñg wáš wríttéñ. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Settles one ticket, named by the id of its file.</source>
        <translation>[Šéttléš öñé tíçkét, ñáméd bý thé íd öf ítš fílé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Takes the current suggestion.</source>
        <translation>[Tákéš thé çúrréñt šúggéštíöñ. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Sets the ticket aside.</source>
        <translation>[Šétš thé tíçkét ášídé. ~~~~~]</translation>
    </message>
    <message>
        <source>Who decides; without it the name of your account.</source>
        <translation>[Whö déçídéš; wíthöút ít thé ñámé öf ýöúr áççöúñt. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The former %1 cannot be removed.</source>
        <translation>[Thé förmér %1 çáññöt bé rémövéd. ~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>[%1 çáññöt bé wríttéñ: %2. ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) labelled %n ticket(s).</source>
        <translation>
            <numerusform>[Thé öfflíñé bášélíñé (ñöt á láñgúágé mödél) lábélléd %n tíçkét(š). ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Thé öfflíñé bášélíñé (ñöt á láñgúágé mödél) lábélléd %n tíçkét(š). ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 was asked.</source>
        <translation>[%1 át %2 wáš áškéd. ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>[%n tíçkét(š) wéré ímpörtéd. ~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) wéré ímpörtéd. ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels.%1: %n row(s), counted again.</source>
        <translation>
            <numerusform>[lábélš.%1: %n röw(š), çöúñtéd ágáíñ. ~~~~~~~]</numerusform>
            <numerusform>[lábélš.%1: %n röw(š), çöúñtéd ágáíñ. ~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1: sample.countersign, labels.csv, labels.jsonl, report.txt</source>
        <translation>[Wríttéñ tö %1: šámplé.çöúñtéršígñ, lábélš.çšv, lábélš.jšöñl, répört.txt ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>[Thé földér %1 çáññöt bé mádé. ~~~~~~]</translation>
    </message>
    <message>
        <source>Labels the sample, measures it and exports it into a folder; replaces a former demo.</source>
        <translation>[Lábélš thé šámplé, méášúréš ít áñd éxpörtš ít íñtö á földér; répláçéš á förmér démö. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Countersign on its sample of %n ticket(s)</source>
        <translation>
            <numerusform>[Çöúñtéršígñ öñ ítš šámplé öf %n tíçkét(š) ~~~~~~~~~]</numerusform>
            <numerusform>[Çöúñtéršígñ öñ ítš šámplé öf %n tíçkét(š) ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>[Whát wáš döñé ~~~]</translation>
    </message>
    <message>
        <source>Where the tickets stand</source>
        <translation>[Whéré thé tíçkétš štáñd ~~~~~~]</translation>
    </message>
    <message>
        <source>How good the suggestions are, against the sample&apos;s true labels (%1)</source>
        <translation>[Höw gööd thé šúggéštíöñš áré, ágáíñšt thé šámplé&apos;š trúé lábélš (%1) ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The offline baseline is not a language model: it knows only the words of the options
and learns from decisions, of which the sample has none. All it says needs review.</source>
        <translation>[Thé öfflíñé bášélíñé íš ñöt á láñgúágé mödél: ít kñöwš öñlý thé wördš öf thé öptíöñš
áñd léárñš fröm déçíšíöñš, öf whíçh thé šámplé háš ñöñé. Áll ít šáýš ñéédš révíéw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The intervals are Wilson&apos;s, 95 %. The sample was written for this program, so the figures
say little about your tickets.</source>
        <translation>[Thé íñtérválš áré Wílšöñ&apos;š, 95 %. Thé šámplé wáš wríttéñ för thíš prögrám, šö thé fígúréš
šáý líttlé áböút ýöúr tíçkétš. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The environment variable that --key-env names is not set. It takes the variable&apos;s name, not the key.</source>
        <translation>[Thé éñvíröñméñt váríáblé thát --kéý-éñv ñáméš íš ñöt šét. Ít tákéš thé váríáblé&apos;š ñámé, ñöt thé kéý. ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>An OpenAI-compatible endpoint, for example http://127.0.0.1:8080/v1.</source>
        <translation>[Áñ ÖpéñÁÍ-çömpátíblé éñdpöíñt, för éxámplé http://127.0.0.1:8080/v1. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Without it, the endpoint&apos;s models are listed.</source>
        <translation>[Wíthöút ít, thé éñdpöíñt&apos;š mödélš áré líštéd. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The environment variable that holds the key.</source>
        <translation>[Thé éñvíröñméñt váríáblé thát höldš thé kéý. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>0 to 2; 0.1 without it.</source>
        <translation>[0 tö 2; 0.1 wíthöút ít. ~~~~]</translation>
    </message>
    <message>
        <source>Cap of an answer; none without it.</source>
        <translation>[Çáp öf áñ áñšwér; ñöñé wíthöút ít. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Lets key and tickets travel readable to another machine.</source>
        <translation>[Létš kéý áñd tíçkétš trávél réádáblé tö áñöthér máçhíñé. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No proxy is used without it.</source>
        <translation>[Ñö pröxý íš úšéd wíthöút ít. ~~~~~~]</translation>
    </message>
    <message>
        <source>PEM file with further authorities to trust.</source>
        <translation>[PÉM fílé wíth fúrthér áúthörítíéš tö trúšt. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--source llm needs --base-url, for example --base-url http://127.0.0.1:8080/v1.</source>
        <translation>[--šöúrçé llm ñéédš --bášé-úrl, för éxámplé --bášé-úrl http://127.0.0.1:8080/v1. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Name one of the endpoint&apos;s models with --model:</source>
        <translation>[Ñámé öñé öf thé éñdpöíñt&apos;š mödélš wíth --mödél: ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The endpoint lists none; ask its operator for the name.</source>
        <translation>[Thé éñdpöíñt líštš ñöñé; ášk ítš öpérátör för thé ñámé. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 has no true labels to measure against. Import a file with them: countersign-cli import PROJECT FILE --truth FIELD=COL</source>
        <translation>[%1 háš ñö trúé lábélš tö méášúré ágáíñšt. Ímpört á fílé wíth thém: çöúñtéršígñ-çlí ímpört PRÖJÉÇT FÍLÉ --trúth FÍÉLD=ÇÖL ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Measured: %1, run %2, against the labels of the file</source>
        <translation>[Méášúréd: %1, rúñ %2, ágáíñšt thé lábélš öf thé fílé ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There are no suggestions yet: every answer counts as wrong.</source>
        <translation>[Théré áré ñö šúggéštíöñš ýét: évérý áñšwér çöúñtš áš wröñg. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Compares the current suggestions with the true labels of the file.</source>
        <translation>[Çömpáréš thé çúrréñt šúggéštíöñš wíth thé trúé lábélš öf thé fílé. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1  no true label that the taxonomy knows</source>
        <translation>[%1  ñö trúé lábél thát thé táxöñömý kñöwš ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1  %2 of %3 right, %4 % (95 % interval %5 to %6 %)</source>
        <translation>[%1  %2 öf %3 ríght, %4 % (95 % íñtérvál %5 tö %6 %) ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>    %n without a usable answer, counted as wrong</source>
        <translation>
            <numerusform>[    %n wíthöút á úšáblé áñšwér, çöúñtéd áš wröñg ~~~~~~~~~]</numerusform>
            <numerusform>[    %n wíthöút á úšáblé áñšwér, çöúñtéd áš wröñg ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    %n with a true label that the taxonomy has not, left out</source>
        <translation>
            <numerusform>[    %n wíth á trúé lábél thát thé táxöñömý háš ñöt, léft öút ~~~~~~~~~~~]</numerusform>
            <numerusform>[    %n wíth á trúé lábél thát thé táxöñömý háš ñöt, léft öút ~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>[áll fíéldš ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Export written: %n row(s), counted again: %1</source>
        <translation>
            <numerusform>[Éxpört wríttéñ: %n röw(š), çöúñtéd ágáíñ: %1 ~~~~~~~~]</numerusform>
            <numerusform>[Éxpört wríttéñ: %n röw(š), çöúñtéd ágáíñ: %1 ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet; --include ready or --include all writes more.</source>
        <translation>[Ñöthíñg íš déçídéd ýét; --íñçlúdé réádý ör --íñçlúdé áll wrítéš möré. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Writes tickets with their labels to a file, which is replaced whole.</source>
        <translation>[Wrítéš tíçkétš wíth théír lábélš tö á fílé, whíçh íš répláçéd whölé. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Without it the file&apos;s name says it.</source>
        <translation>[Wíthöút ít thé fílé&apos;š ñámé šáýš ít. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>decided by people (the default), with ready ones, or all.</source>
        <translation>[déçídéd bý péöplé (thé défáúlt), wíth réádý öñéš, ör áll. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The label of what nobody settled, human_review for example.</source>
        <translation>[Thé lábél öf whát ñöbödý šéttléd, húmáñ_révíéw för éxámplé. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Overwrites the text of one ticket, and what models said about it, for good.</source>
        <translation>[Övérwrítéš thé téxt öf öñé tíçkét, áñd whát mödélš šáíd áböút ít, för gööd. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>delimiter %1</source>
        <translation>[délímítér %1 ~~~]</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>[Réád áš %1. ~~]</translation>
    </message>
    <message>
        <source>The first %1 of each cause are listed in %2.</source>
        <translation>[Thé fíršt %1 öf éáçh çáúšé áré líštéd íñ %2. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was. Run the same command to import.</source>
        <translation>[Štöppéd; thé pröjéçt íš áš ít wáš. Rúñ thé šámé çömmáñd tö ímpört. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reads tickets from CSV, TSV, JSON or JSON Lines.</source>
        <translation>[Réádš tíçkétš fröm ÇŠV, TŠV, JŠÖÑ ör JŠÖÑ Líñéš. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Found by itself without it.</source>
        <translation>[Föúñd bý ítšélf wíthöút ít. ~~~~~~]</translation>
    </message>
    <message>
        <source>The column with the ticket&apos;s id.</source>
        <translation>[Thé çölúmñ wíth thé tíçkét&apos;š íd. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The column with the subject.</source>
        <translation>[Thé çölúmñ wíth thé šúbjéçt. ~~~~~~]</translation>
    </message>
    <message>
        <source>A column with text; again for more, joined in this order.</source>
        <translation>[Á çölúmñ wíth téxt; ágáíñ för möré, jöíñéd íñ thíš ördér. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The column with the time.</source>
        <translation>[Thé çölúmñ wíth thé tímé. ~~~~~~]</translation>
    </message>
    <message>
        <source>The column with the true value of a field; again for other fields.</source>
        <translation>[Thé çölúmñ wíth thé trúé válúé öf á fíéld; ágáíñ för öthér fíéldš. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>stop: nothing is imported (the default). skip: the others are.</source>
        <translation>[štöp: ñöthíñg íš ímpörtéd (thé défáúlt). škíp: thé öthérš áré. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For equal ids with other content; refuse is the default.</source>
        <translation>[För éqúál ídš wíth öthér çöñtéñt; réfúšé íš thé défáúlt. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--delimiter is one character or &quot;tab&quot;.</source>
        <translation>[--délímítér íš öñé çháráçtér ör &quot;táb&quot;. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--truth takes FIELD=COL, not &quot;%1&quot;.</source>
        <translation>[--trúth tákéš FÍÉLD=ÇÖL, ñöt &quot;%1&quot;. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>truth of %1</source>
        <translation>[trúth öf %1 ~~~]</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>[Çölúmñš: %1 ~~~]</translation>
    </message>
    <message>
        <source>no price was named</source>
        <translation>[ñö príçé wáš ñáméd ~~~~]</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>[%1 á réqúéšt ~~~]</translation>
    </message>
    <message>
        <source>%1 in and %2 out per 1,000,000 tokens</source>
        <translation>[%1 íñ áñd %2 öút pér 1,000,000 tökéñš ~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be sent to %1, model %2; %3. The first request, exactly:</source>
        <translation>
            <numerusform>[%n tíçkét(š) wíll bé šéñt tö %1, mödél %2; %3. Thé fíršt réqúéšt, éxáçtlý: ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) wíll bé šéñt tö %1, mödél %2; %3. Thé fíršt réqúéšt, éxáçtlý: ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This is said once for this host. Ctrl+C stops.</source>
        <translation>[Thíš íš šáíd öñçé för thíš höšt. Çtrl+Ç štöpš. ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Usage: countersign-cli COMMAND …</source>
        <translation>[Úšágé: çöúñtéršígñ-çlí ÇÖMMÁÑD … ~~~~~~~]</translation>
    </message>
    <message>
        <source>countersign-cli COMMAND --help says more. Exit status: 0 done, 1 failed, 2 wrong usage, 3 finished but some tickets failed, are unknown or were skipped, 4 stopped by the endpoint or the budget, 130 stopped by Ctrl+C.</source>
        <translation>[çöúñtéršígñ-çlí ÇÖMMÁÑD --hélp šáýš möré. Éxít štátúš: 0 döñé, 1 fáíléd, 2 wröñg úšágé, 3 fíñíšhéd bút šömé tíçkétš fáíléd, áré úñkñöwñ ör wéré škíppéd, 4 štöppéd bý thé éñdpöíñt ör thé búdgét, 130 štöppéd bý Çtrl+Ç. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>[Á çömmáñd íš míššíñg. ~~~~~]</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>[Théré íš ñö çömmáñd &quot;%1&quot;. ~~~~~~~]</translation>
    </message>
    <message>
        <source>See: countersign-cli --help</source>
        <translation>[Šéé: çöúñtéršígñ-çlí --hélp ~~~~~~]</translation>
    </message>
    <message>
        <source>The results could not be written whole. Is the disk full?</source>
        <translation>[Thé réšúltš çöúld ñöt bé wríttéñ whölé. Íš thé díšk fúll? ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is made. It asks for: %2. Next: countersign-cli import.</source>
        <translation>[%1 íš mádé. Ít áškš för: %2. Ñéxt: çöúñtéršígñ-çlí ímpört. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>[Mákéš áñ émptý pröjéçt. ~~~~~]</translation>
    </message>
    <message>
        <source>The threshold is now %1 (taxonomy version %2). Nothing is asked again for it.</source>
        <translation>[Thé thréšhöld íš ñöw %1 (táxöñömý véršíöñ %2). Ñöthíñg íš áškéd ágáíñ för ít. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Name either --price-per-request or the prices per 1,000,000 tokens.</source>
        <translation>[Ñámé éíthér --príçé-pér-réqúéšt ör thé príçéš pér 1,000,000 tökéñš. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>--max-cost needs a price: --price-per-request, or --price-input and --price-output.</source>
        <translation>[--máx-çöšt ñéédš á príçé: --príçé-pér-réqúéšt, ör --príçé-íñpút áñd --príçé-öútpút. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>New default threshold of the taxonomy, 0 to 1; fields and options with their own keep it.</source>
        <translation>[Ñéw défáúlt thréšhöld öf thé táxöñömý, 0 tö 1; fíéldš áñd öptíöñš wíth théír öwñ kéép ít. ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Most requests at a time; found by itself below that.</source>
        <translation>[Möšt réqúéštš át á tímé; föúñd bý ítšélf bélöw thát. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asks about at most so many tickets.</source>
        <translation>[Áškš áböút át möšt šö máñý tíçkétš. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stops at so many requests, repeated ones included.</source>
        <translation>[Štöpš át šö máñý réqúéštš, répéátéd öñéš íñçlúdéd. ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stops before the cost passes this; needs a price.</source>
        <translation>[Štöpš béföré thé çöšt páššéš thíš; ñéédš á príçé. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A flat price.</source>
        <translation>[Á flát príçé. ~~~]</translation>
    </message>
    <message>
        <source>Price per 1,000,000 prompt tokens.</source>
        <translation>[Príçé pér 1,000,000 prömpt tökéñš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Price per 1,000,000 answer tokens.</source>
        <translation>[Príçé pér 1,000,000 áñšwér tökéñš. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Own limit of requests a minute.</source>
        <translation>[Öwñ límít öf réqúéštš á míñúté. ~~~~~~~]</translation>
    </message>
    <message>
        <source>Own limit of requests a day (UTC); the run sleeps.</source>
        <translation>[Öwñ límít öf réqúéštš á dáý (ÚTÇ); thé rúñ šléépš. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asks again what may have been paid for.</source>
        <translation>[Áškš ágáíñ whát máý hávé bééñ páíd för. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Proposes labels for undecided tickets; the same command again goes on.</source>
        <translation>[Pröpöšéš lábélš för úñdéçídéd tíçkétš; thé šámé çömmáñd ágáíñ göéš öñ. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>[%n š léft ~~]</numerusform>
            <numerusform>[%n š léft ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>[%n míñ léft ~~~]</numerusform>
            <numerusform>[%n míñ léft ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is done: %n suggestion(s).</source>
        <translation>
            <numerusform>[Rúñ %1 íš döñé: %n šúggéštíöñ(š). ~~~~~~]</numerusform>
            <numerusform>[Rúñ %1 íš döñé: %n šúggéštíöñ(š). ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n ticket(s) to go. Run the same command again to go on.</source>
        <translation>
            <numerusform>[Štöppéd wíth %n tíçkét(š) tö gö. Rúñ thé šámé çömmáñd ágáíñ tö gö öñ. ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Štöppéd wíth %n tíçkét(š) tö gö. Rúñ thé šámé çömmáñd ágáíñ tö gö öñ. ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended early.</source>
        <translation>[Thé rúñ éñdéd éárlý. ~~~~~]</translation>
    </message>
    <message>
        <source>offline baseline, not a language model</source>
        <translation>[öfflíñé bášélíñé, ñöt á láñgúágé mödél ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>[láñgúágé mödél ~~~~]</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>[ímpörtéd fílé ~~~~]</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>[wáítíñg úñtíl %1 ~~~~]</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>[%1 á šéçöñd ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>[%n fáíléd ~~]</numerusform>
            <numerusform>[%n fáíléd ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>[%n úñkñöwñ ~~~]</numerusform>
            <numerusform>[%n úñkñöwñ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>[špéñt %1 ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) may have been paid for. Ask again with --resend-unknown, or leave them to people.</source>
        <translation>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för. Ášk ágáíñ wíth --réšéñd-úñkñöwñ, ör léávé thém tö péöplé. ~~~~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) máý hávé bééñ páíd för. Ášk ágáíñ wíth --réšéñd-úñkñöwñ, ör léávé thém tö péöplé. ~~~~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are stored; the same command goes on from there.</source>
        <translation>
            <numerusform>[%n šúggéštíöñ(š) áré štöréd; thé šámé çömmáñd göéš öñ fröm théré. ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n šúggéštíöñ(š) áré štöréd; thé šámé çömmáñd göéš öñ fröm théré. ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) had an answer to the same request already and were not asked.</source>
        <translation>
            <numerusform>[%n tíçkét(š) hád áñ áñšwér tö thé šámé réqúéšt álréádý áñd wéré ñöt áškéd. ~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) hád áñ áñšwér tö thé šámé réqúéšt álréádý áñd wéré ñöt áškéd. ~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <translation>[Fáíléd: %1. %2 ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent, %1 spent.</source>
        <translation>
            <numerusform>[%n réqúéšt(š) šéñt, %1 špéñt. ~~~~~]</numerusform>
            <numerusform>[%n réqúéšt(š) šéñt, %1 špéñt. ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of the offline baseline.</source>
        <translation>
            <numerusform>[%n šúggéštíöñ(š) öf thé öfflíñé bášélíñé. ~~~~~~~~~]</numerusform>
            <numerusform>[%n šúggéštíöñ(š) öf thé öfflíñé bášélíñé. ~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offline baseline (not a language model) has labelled %n ticket(s).</source>
        <translation>
            <numerusform>[Thé öfflíñé bášélíñé (ñöt á láñgúágé mödél) háš lábélléd %n tíçkét(š). ~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Thé öfflíñé bášélíñé (ñöt á láñgúágé mödél) háš lábélléd %n tíçkét(š). ~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has learned from %n decision(s) so far.</source>
        <translation>
            <numerusform>[Ít háš léárñéd fröm %n déçíšíöñ(š) šö fár. ~~~~~~~~]</numerusform>
            <numerusform>[Ít háš léárñéd fröm %n déçíšíöñ(š) šö fár. ~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not yet measured; all of it needs review until 50 are decided.</source>
        <translation>[%1: ñöt ýét méášúréd; áll öf ít ñéédš révíéw úñtíl 50 áré déçídéd. ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 so far.</source>
        <translation>[%1: ríght öñ %2 öf %3 šö fár. ~~~~~]</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>[--štáté íš öñé öf %1. ~~~~]</translation>
    </message>
    <message>
        <source>One line a ticket: state, options, lowest confidence, beginning of the text.</source>
        <translation>[Öñé líñé á tíçkét: štáté, öptíöñš, löwéšt çöñfídéñçé, bégíññíñg öf thé téxt. ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Only tickets in this state.</source>
        <translation>[Öñlý tíçkétš íñ thíš štáté. ~~~~~~]</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>[Át möšt šö máñý. ~~~~]</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>[Fáíléd: %1 ~~]</translation>
    </message>
    <message>
        <source>Counts tickets by state; also while a run goes on.</source>
        <translation>[Çöúñtš tíçkétš bý štáté; álšö whílé á rúñ göéš öñ. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What to ask about each ticket, a JSON file (see README.md).</source>
        <translation>[Whát tö ášk áböút éáçh tíçkét, á JŠÖÑ fílé (šéé RÉÁDMÉ.md). ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A taxonomy that comes along: %1.</source>
        <translation>[Á táxöñömý thát çöméš álöñg: %1. ~~~~~~~]</translation>
    </message>
    <message>
        <source>The taxonomy %1 cannot be read: %2.</source>
        <translation>[Thé táxöñömý %1 çáññöt bé réád: %2. ~~~~~~~]</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>[ñö šúçh fílé ~~~]</translation>
    </message>
    <message>
        <source>%1 is too large for a taxonomy.</source>
        <translation>[%1 íš töö lárgé för á táxöñömý. ~~~~~~]</translation>
    </message>
    <message>
        <source>Name either --taxonomy or --template.</source>
        <translation>[Ñámé éíthér --táxöñömý ör --témpláté. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>No change: the project asks just this already.</source>
        <translation>[Ñö çháñgé: thé pröjéçt áškš júšt thíš álréádý. ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stored as version %1. Suggestions of older versions can be asked again with: countersign-cli prelabel %2 --only stale</source>
        <translation>[Štöréd áš véršíöñ %1. Šúggéštíöñš öf öldér véršíöñš çáñ bé áškéd ágáíñ wíth: çöúñtéršígñ-çlí prélábél %2 --öñlý štálé ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>taxonomy takes: %1</source>
        <translation>[táxöñömý tákéš: %1 ~~~~]</translation>
    </message>
    <message>
        <source>Writes, replaces or lists what is asked about each ticket.</source>
        <translation>[Wrítéš, répláçéš ör líštš whát íš áškéd áböút éáçh tíçkét. ~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %1 of %2, %Ln record(s)</source>
        <translation>
            <numerusform>[Réádíñg, %1 öf %2, %Ln réçörd(š) ~~~~~~]</numerusform>
            <numerusform>[Réádíñg, %1 öf %2, %Ln réçörd(š) ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the connection must stand; 10 without it.</source>
        <translation>[Šéçöñdš úñtíl thé çöññéçtíöñ múšt štáñd; 10 wíthöút ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Seconds until an answer must begin; 120 without it, 300 on this machine.</source>
        <translation>[Šéçöñdš úñtíl áñ áñšwér múšt bégíñ; 120 wíthöút ít, 300 öñ thíš máçhíñé. ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Seconds until an answer must be complete; 600 without it.</source>
        <translation>[Šéçöñdš úñtíl áñ áñšwér múšt bé çömplété; 600 wíthöút ít. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no text to label.</source>
        <translation>[Théré íš ñö téxt tö lábél. ~~~~~~]</translation>
    </message>
    <message>
        <source>Run the same command again to go on.</source>
        <translation>[Rúñ thé šámé çömmáñd ágáíñ tö gö öñ. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>--set takes FIELD=OPTION, not &quot;%1&quot;.</source>
        <translation>[--šét tákéš FÍÉLD=ÖPTÍÖÑ, ñöt &quot;%1&quot;. ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sets a field; again for more options or fields; FIELD= clears it, FIELD=[] says that none of several applies.</source>
        <translation>[Šétš á fíéld; ágáíñ för möré öptíöñš ör fíéldš; FÍÉLD= çléárš ít, FÍÉLD=[] šáýš thát ñöñé öf šévérál ápplíéš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped. The same command begins the demo anew; to go on with this project, use: countersign-cli prelabel %1</source>
        <translation>[Štöppéd. Thé šámé çömmáñd bégíñš thé démö áñéw; tö gö öñ wíth thíš pröjéçt, úšé: çöúñtéršígñ-çlí prélábél %1 ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The offline baseline asks no server; without effect: %1.</source>
        <translation>[Thé öfflíñé bášélíñé áškš ñö šérvér; wíthöút éfféçt: %1. ~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have only another source&apos;s answer, which is not measured here: they count as without one.</source>
        <translation>
            <numerusform>[%n tíçkét(š) hávé öñlý áñöthér šöúrçé&apos;š áñšwér, whíçh íš ñöt méášúréd héré: théý çöúñt áš wíthöút öñé. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n tíçkét(š) hávé öñlý áñöthér šöúrçé&apos;š áñšwér, whíçh íš ñöt méášúréd héré: théý çöúñt áš wíthöút öñé. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is stored stays; run the same command again to go on.</source>
        <translation>[Štöppéd. Whát íš štöréd štáýš; rúñ thé šámé çömmáñd ágáíñ tö gö öñ. ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Which tickets; undecided without it. The baseline never asks about decided ones.</source>
        <translation>[Whíçh tíçkétš; úñdéçídéd wíthöút ít. Thé bášélíñé ñévér áškš áböút déçídéd öñéš. ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The text of %1 is overwritten in the project; its id and its labels stay. Exports made before still hold it, and so does the file it came from.</source>
        <translation>[Thé téxt öf %1 íš övérwríttéñ íñ thé pröjéçt; ítš íd áñd ítš lábélš štáý. Éxpörtš mádé béföré štíll höld ít, áñd šö döéš thé fílé ít çámé fröm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies that held it are deleted, and a new one is made:</source>
        <translation>
            <numerusform>[%Ln báçkúp çöpíéš thát héld ít áré délétéd, áñd á ñéw öñé íš mádé: ~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln báçkúp çöpíéš thát héld ít áré délétéd, áñd á ñéw öñé íš mádé: ~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup copies beside the project still hold it:</source>
        <translation>
            <numerusform>[%Ln báçkúp çöpíéš béšídé thé pröjéçt štíll höld ít: ~~~~~~~~~~~]</numerusform>
            <numerusform>[%Ln báçkúp çöpíéš béšídé thé pröjéçt štíll höld ít: ~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the same command with --delete-backups to delete them.</source>
        <translation>[Rúñ thé šámé çömmáñd wíth --délété-báçkúpš tö délété thém. ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Deletes the backup copies that hold the text, and makes a new one without it.</source>
        <translation>[Délétéš thé báçkúp çöpíéš thát höld thé téxt, áñd mákéš á ñéw öñé wíthöút ít. ~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
</TS>
