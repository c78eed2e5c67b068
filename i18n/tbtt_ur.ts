<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: day, %2: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the log is missing or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. Do it only where you know that it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Ask who made them, on a number you know, then decide about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>%1: day of the month, %2: its short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: name of the month, %2: year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>%1: day, %2: short name of month, %3: year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1. %2</source>
        <comment>%1: what happened, %2: what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds originals, which we do not take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Decide under People whether it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
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
        <source>State of saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
