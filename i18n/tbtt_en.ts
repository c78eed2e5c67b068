<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>%n attempt to open it failed</numerusform>
            <numerusform>%n attempts to open it failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n picture taken</numerusform>
            <numerusform>%n pictures taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>%n page of the vault is damaged.</numerusform>
            <numerusform>%n pages of the vault are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n part is deleted for good</numerusform>
            <numerusform>%n parts are deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n story lost its name.</numerusform>
            <numerusform>%n stories lost their name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n story.</numerusform>
            <numerusform>%n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>%n thing that was deleted since stays deleted.</numerusform>
            <numerusform>%n things that were deleted since stay deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>In %n story consent was taken back since.</numerusform>
            <numerusform>In %n stories consent was taken back since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>Of %n story nothing leaves until she is asked again; after unlocking it says which.</numerusform>
            <numerusform>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>Something is lost of %n part.</numerusform>
            <numerusform>Something is lost of %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>%n part of a story can still be put back.</numerusform>
            <numerusform>%n parts of stories can still be put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>Delete %n part for good?</numerusform>
            <numerusform>Delete %n parts for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Show the other one</numerusform>
            <numerusform>Show the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message numerus="yes">
        <source>%n older lines</source>
        <translation>
            <numerusform>%n older line</numerusform>
            <numerusform>%n older lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n story is saved, in %1</numerusform>
            <numerusform>%n stories are saved, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n text stands in a story of its own: where it belongs is lost.</numerusform>
            <numerusform>%n texts stand in a story of their own: where they belong is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>It also ends the trust in %n key that you trust no more.</numerusform>
            <numerusform>It also ends the trust in %n keys that you trust no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n changed after it was handed over</numerusform>
            <numerusform>%n changed after they were handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n never handed over:</numerusform>
            <numerusform>%n never handed over:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n received from others</numerusform>
            <numerusform>%n received from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>%n story in this vault</numerusform>
            <numerusform>%n stories in this vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n readable</numerusform>
            <numerusform>%n readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n under a picture or sound</numerusform>
            <numerusform>%n under a picture or sound</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n card waits for that. Compare its words, under People.</numerusform>
            <numerusform>%n cards wait for that. Compare the words of one, under People.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n does not fit</numerusform>
            <numerusform>%n do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n file was not taken in</numerusform>
            <numerusform>%n files were not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n original, not covered</numerusform>
            <numerusform>%n originals, not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n picture or sound</numerusform>
            <numerusform>%n pictures and sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n refused or not read</numerusform>
            <numerusform>%n refused or not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n still to be taken in</numerusform>
            <numerusform>%n still to be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n whole story, not covered</numerusform>
            <numerusform>%n whole stories, not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>%n withdrawal</numerusform>
            <numerusform>%n withdrawals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n withdrawn here</numerusform>
            <numerusform>%n withdrawn here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>You discarded %n story of this bundle</numerusform>
            <numerusform>You discarded %n stories of this bundle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n receipt waits to be written.</numerusform>
            <numerusform>%n receipts wait to be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>%n receipt was written. Give the sender their file.</numerusform>
            <numerusform>%n receipts were written. Give each sender their file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Take in %n</numerusform>
            <numerusform>Take in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n story is kept aside</numerusform>
            <numerusform>%n stories are kept aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>%n entry of help</numerusform>
            <numerusform>%n entries of help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>%n point to say</numerusform>
            <numerusform>%n points to say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n picture was not looked at</numerusform>
            <numerusform>%n pictures were not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n suggestion is not decided</numerusform>
            <numerusform>%n suggestions are not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>%n time given</numerusform>
            <numerusform>%n times given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n stretch. Tab goes from one to the next.</numerusform>
            <numerusform>%n stretches. Tab goes from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>%n bundle of %1 has not arrived: %2</numerusform>
            <numerusform>%n bundles of %1 have not arrived: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n file leaves not covered</numerusform>
            <numerusform>%n files leave not covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n stays here: the consent that came with it does not reach everybody who is chosen.</numerusform>
            <numerusform>%n stay here: the consent that came with them does not reach everybody who is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n stays here: it came in without what proves who signed it. Ask for it once more.</numerusform>
            <numerusform>%n stay here: they came in without what proves who signed them. Ask for them once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n stays here: it holds originals, and she did not name everybody here for them.</numerusform>
            <numerusform>%n stay here: they hold originals, and she did not name everybody here for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n stays here: two versions of it do not fit.</numerusform>
            <numerusform>%n stay here: two versions of each do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n story can be passed on.</numerusform>
            <numerusform>%n stories can be passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>Pass on %n</numerusform>
            <numerusform>Pass on %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>%n more story waits.</numerusform>
            <numerusform>%n more stories wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>The last backup is %n day old</numerusform>
            <numerusform>The last backup is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>Pictures · %n not looked at</numerusform>
            <numerusform>Pictures · %n not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>Voice · %n mark</numerusform>
            <numerusform>Voice · %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>room for %Ln hour</numerusform>
            <numerusform>room for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>room for %Ln minute</numerusform>
            <numerusform>room for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>%n story that this key signed stays here.</numerusform>
            <numerusform>%n stories that this key signed stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>%n story that was handed over to it stays in the ledger.</numerusform>
            <numerusform>%n stories that were handed over to it stay in the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>%n other in the folder was left out.</numerusform>
            <numerusform>%n others in the folder were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>List the %n file</numerusform>
            <numerusform>List all %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>%n story that came from this key has no receipt yet. It is kept aside until you look at it: whoever has the key could have made it.</numerusform>
            <numerusform>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>ends the trust in %n key</numerusform>
            <numerusform>ends the trust in %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>trusts %n person</numerusform>
            <numerusform>trusts %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n box. Tab goes to it.</numerusform>
            <numerusform>%n boxes. Tab goes from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n in this vault</numerusform>
            <numerusform>%n in this vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>After a pause, go back %n second</numerusform>
            <numerusform>After a pause, go back %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
