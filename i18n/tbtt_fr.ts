<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>Tout le monde peut le lire sur cet ordinateur. Le mieux est un nom qui ne dit rien.</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>Tout ce que vous écrivez et enregistrez y est gardé, sous clé.</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>Je reçois des histoires des accompagnantes</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>Je m&apos;assieds avec les survivantes</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>Il figure sur votre carte. Petites lettres latines et traits d&apos;union, pas votre vrai nom.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardé dans %1</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nom du coffre</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Où le coffre est gardé</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>Vous recevez ce que les accompagnantes remettent, vérifiez qui l&apos;a envoyé, lisez et comptez.</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>Vous écrivez et enregistrez des histoires, les protégez et les remettez.</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Votre nom court</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>%n tentative d&apos;ouverture a échoué</numerusform>
            <numerusform>%n tentatives d&apos;ouverture ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>Un paquet n&apos;a finalement pas pu être écrit</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>Un paquet d&apos;une clé révoquée a été mis de côté</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>Un paquet a été reçu</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>Une carte a une nouvelle clé</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>Une carte garde la confiance bien qu&apos;une liste la révoque</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>Une carte que personne n&apos;a comparée a été enlevée</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>Une carte a été ajoutée</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>Une carte a été révoquée</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>Une copie de preuve a été faite</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>Un kit a été fait</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>Un kit a été mis en usage</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>Un kit a été enlevé</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>Un kit a été reçu</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>Un kit a cessé d&apos;être utilisé</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>Une partie d&apos;une histoire a été effacée pour de bon</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>Une phrase secrète a été ajoutée</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Une phrase secrète a été changée</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>Une phrase secrète a reçu un nom</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>Une phrase secrète a été retirée</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>Un enregistrement s&apos;est terminé</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>Un enregistrement a commencé</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>Un enregistrement a été coupé</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>Une liste de confiance a été faite</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>Une liste de confiance a été reçue</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>Une histoire mise de côté compte de nouveau</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>Une histoire mise de côté a été effacée</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>Une histoire a été commencée</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>Une histoire a été effacée</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>Une histoire a été remise de côté</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>Une histoire a été retirée et effacée</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>Une histoire entière a été donnée à une autre accompagnante</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Une histoire entière a été reprise</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>Une phrase de retrait a été enlevée</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>Une phrase de retrait qui ne correspond à aucune histoire a été essayée</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>Un retrait a été écrit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>Un original est arrivé, non masqué</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>Un original a été remis, non masqué</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Repris d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>Vérifié&#xa0;: tout était sain</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>Vérifié&#xa0;: quelque chose est abîmé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>Sa propre copie a été faite</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>Il a été répondu si on la reconnaîtrait</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>Il a été décidé entre deux versions</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>Il a été décidé de qui les listes sont suivies</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>De nouvelles parts de récupération ont été faites</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>Ouvert avec des parts de récupération</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>Des images ont été regardées</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Des accusés de réception ont été écrits</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>Des parts de récupération ont été vérifiées</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>Enregistré à côté d&apos;un coffre qui avait été remplacé</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Sauvé d&apos;un coffre abîmé</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>Elle a accepté que des originaux sortent</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>Elle a accepté ce qui sort</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>Elle a reçu une phrase de retrait</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>Des histoires reçues ont été transmises</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>Des histoires ont été remises</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>Réponse à la recherche de fuites&#xa0;: ce n&apos;est pas elle</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>L&apos;index de recherche a été refait</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>La clé du coffre a été changée</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Le coffre a été créé</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>Ce qui est arrivé a été mis de côté, ou compte de nouveau</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>Ce qui est sorti et arrivé</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>Ce qu&apos;elle accepte a été changé</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>Vos propres clés ont été changées</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>partie %1</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: day, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A line of the log is missing or was changed</source>
        <translation>Une ligne du journal manque ou a été changée</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>Tout le monde peut le lire. Il contient des identifiants et des heures, et les noms des histoires d&apos;ici.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Rien de ce genre pour l&apos;instant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Enregistrer la liste en tableau</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>Quelqu&apos;un qui a les clés peut l&apos;avoir fait, ou une page a été abîmée&#xa0;: vérifiez tout.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>La liste est dans %1</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>Le journal en est à %1. Notez-le et gardez-le ailleurs&#xa0;: on voit ainsi plus tard si quelqu&apos;un qui a les clés a changé le journal.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>Ce qui est ouvert, remis, effacé ou changé est noté ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Effacer %1 ici</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Effacer %1 ici&#x202f;?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Effacer ici…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>Tout ce qui est sorti</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Lire un accusé de réception</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Elle la retire…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>Le texte, le son et les images sont effacés de cet ordinateur et ne peuvent pas être récupérés. Ce qui a été remis reste chez les personnes qui l&apos;ont.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>Quand l&apos;accusé de réception revient, déposez-le sur cette page. L&apos;histoire apparaît alors comme reçue, et vous pouvez l&apos;effacer ici.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>Chaque point est son propre choix. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>Pas gardée ici&#xa0;: elle est remise ou effacée à la fin de la séance. On vous demande avant d&apos;effacer quoi que ce soit, au plus tard au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>Ce qu&apos;elle accepte</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>Avant qu&apos;un programme prenne une image de l&apos;écran, cet ordinateur vous le demande.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>Rien n&apos;a été trouvé qui garde des traces de votre travail.</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>Sur cet ordinateur, n&apos;importe quel programme peut prendre une image de l&apos;écran. Fermez ceux que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>Cette fenêtre reste hors des images et des enregistrements de l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Effacer %1 pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>Ne le faites que si vous savez par un autre moyen qu&apos;elle vient bien de qui elle dit. Elle est alors trouvée et comptée, figure dans les rapports et peut être transmise. La clé reste sans confiance, personne ne reçoit d&apos;accusé de réception, et vous pouvez la remettre de côté.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>On ne peut pas la reprendre d&apos;ici, et elle reste dehors si on la renvoie. Ne le faites que si vous savez qu&apos;elle est inventée.</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>Laisser %1 compter&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>Mise de côté&#xa0;: personne ne s&apos;en porte garant</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>La laisser compter</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>La laisser compter…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>On ne fait plus confiance à la clé qui l&apos;a signée&#xa0;: qui l&apos;a peut l&apos;avoir inventée et antidatée. Elle n&apos;est ni comptée, ni trouvée, ni dans les rapports, ni transmise. Demandez à qui l&apos;aurait faite, à un numéro que vous connaissez, puis décidez.</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 compte désormais</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 est remise de côté</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été effacée</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>Elle n&apos;est ni comptée, ni trouvée, ni transmise.</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>Elle est de nouveau parmi les histoires.</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>On n&apos;en dit rien à qui l&apos;a signée.</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>Laisser %1 compter</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>La laisser compter</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>La laisser compter…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>Elles sont arrivées signées avec une clé à laquelle on ne fait plus confiance, et aucun accusé de réception ne montre qu&apos;elles étaient ici avant. Personne ne s&apos;en porte garant, et elles ne sont ni comptées, ni trouvées, ni transmises. Demandez qui les a faites, à un numéro que vous connaissez, puis décidez pour chacune.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>signée par %1, arrivée le %2</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>quelqu&apos;un dont la carte n&apos;est pas ici</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1&#xa0;: on lui a demandé, cela reste ainsi</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>Lui redemander</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>Son consentement pour %1</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Son consentement…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>On lui a demandé, cela reste ainsi</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>Ce coffre a été sauvé d&apos;un coffre abîmé, et ce qui a été retiré de ces histoires est peut-être perdu. Rien n&apos;en sort avant qu&apos;on leur demande.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Tout est effacé de cet ordinateur et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Commencer l&apos;entretien</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Effacer %1 ici&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>Effacer cette histoire…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>La liste de ce qui a été remis, quand et à qui, est conservée.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Entrée ou Échap font revenir aussi.</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>Tout est enregistré. Prenez le temps qu&apos;il vous faut.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>Tout n&apos;a pas pu être enregistré. Ce sera encore là à votre retour.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n image prise</numerusform>
            <numerusform>%n images prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Fermer la caméra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Prendre l&apos;image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1, entière. Gardez-la ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>%n page du coffre est abîmée.</numerusform>
            <numerusform>%n pages du coffre sont abîmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n partie est effacée pour de bon</numerusform>
            <numerusform>%n parties sont effacées pour de bon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n histoire a perdu son nom.</numerusform>
            <numerusform>%n histoires ont perdu leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n histoire.</numerusform>
            <numerusform>%n histoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>%n chose effacée depuis reste effacée.</numerusform>
            <numerusform>%n choses effacées depuis restent effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>Une ligne du journal d&apos;activité manque.</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>Un son ou une image est abîmé.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Reprise de la sauvegarde</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Vérification complète</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>Tout peut de nouveau être trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>Dans %n histoire, le consentement a été retiré depuis.</numerusform>
            <numerusform>Dans %n histoires, le consentement a été retiré depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>Verrouillez, puis choisissez Carnet restauré pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>Recherche de ce qui reste</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Reconstruction de l&apos;index de recherche</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>Il n&apos;en reste rien dans le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>De %n histoire, rien ne sort avant qu&apos;on lui redemande&#x202f;; après le déverrouillage, on vous dit laquelle.</numerusform>
            <numerusform>De %n histoires, rien ne sort avant qu&apos;on leur redemande&#x202f;; après le déverrouillage, on vous dit lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>De l&apos;histoire %1, quelque chose est perdu.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>De l&apos;histoire %1, partie %2, quelque chose est perdu.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Lecture de chaque page</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>Lecture de chaque son et image</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Relecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>Carnet restauré</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Enregistrement de ce qui peut être lu</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>Quelque chose est abîmé qui est refait dans un nouveau coffre.</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>Quelque chose de %n partie est perdu.</numerusform>
            <numerusform>Quelque chose de %n parties est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>Quelque chose d&apos;un son ou d&apos;une image est perdu.</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>Quelque chose du journal d&apos;activité est perdu.</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>Quelque chose des cartes de personnes est perdu.</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>Quelque chose de la liste de ce qui est sorti et arrivé est perdu.</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>Quelque chose de ce qui avait été accepté est perdu.</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>Quelque chose de ce qui devait être masqué est perdu.</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>Quelque chose de ce qui a été écrit est perdu.</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>Le journal d&apos;activité d&apos;ici ne continue pas celui de la sauvegarde&#xa0;: l&apos;un des deux a été changé.</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>La sauvegarde %1 est écrite et relue</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>La sauvegarde est reprise, dans %1</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>La copie de l&apos;emplacement de récupération manque&#x202f;; elle est refaite au prochain démarrage.</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>La base de données est en désordre.</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>Le fichier de clé est abîmé. Gardez les parts de récupération à portée de main.</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>L&apos;index de recherche est abîmé&#x202f;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>L&apos;index de recherche a été refait</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Les clés de signature sont perdues&#xa0;: donnez à toutes votre nouvelle carte.</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>Ce coffre est tel qu&apos;il était&#x202f;; n&apos;y écrivez plus.</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Déballage de la sauvegarde</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>Ce qui peut être lu est enregistré, dans %1</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>%n partie d&apos;histoire peut encore être remise.</numerusform>
            <numerusform>%n parties d&apos;histoires peuvent encore être remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>Une sauvegarde est un seul fichier chiffré avec tout ce qu&apos;il y a dans ce coffre. Elle s&apos;ouvre avec les mêmes phrases secrètes et parts de récupération. Gardez-la sur une clé USB rangée ailleurs.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Un dossier vide pour le coffre</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Un dossier vide pour ce qui peut être lu</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>Au plus tard quand elle accepte ce qui sort, ou quand l&apos;histoire est effacée.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Sauvegarde et santé</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>Vérifié le %1&#xa0;: tout était sain.</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>Vérifié le %1&#xa0;: quelque chose est abîmé.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>Choisir un dossier et restaurer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>Effacer %n partie pour de bon&#x202f;?</numerusform>
            <numerusform>Effacer %n parties pour de bon&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>Les effacer maintenant pour de bon</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>Chaque page, son et image est lu. Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Tout est-il sain&#x202f;?</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>Elle va dans un nouveau dossier, comme un coffre à part. Celui-ci reste tel quel. Ce qui a été effacé ou retiré ici depuis la sauvegarde n&apos;est pas repris.</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>Il est temps d&apos;en faire une nouvelle.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Dernière sauvegarde le %1.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refaire l&apos;index de recherche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>Aucune. Ce qui est enlevé peut être remis pendant un temps.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>Parties enlevées</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>Me le rappeler quand la dernière sauvegarde a plus de</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Montrer ce qui a été fait</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Si cet ordinateur est perdu, le coffre l&apos;est aussi.</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>Elles sont effacées pour de bon après</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>Elles sont effacées sans reste et ne peuvent pas être remises. Leurs histoires restent.</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>Quand le coffre a été ouvert, ce qui est sorti, ce qui a été effacé, et avec quelle clé.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 a une nouvelle clé</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>Les huit sont identiques</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>Appelez %1 à un numéro que vous connaissez, ou asseyez-vous ensemble. Demandez les huit mots, ou les chiffres. Deux manquent ici&#xa0;: choisissez ce que vous entendez.</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>Comparer plus tard</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>On a peut-être mal entendu. Demandez encore une fois&#xa0;: deux autres mots manquent maintenant.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>Quelqu&apos;un a peut-être glissé une autre carte entre vous. Personne n&apos;a la confiance. Demandez encore une fois la carte à %1, par un autre chemin.</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>Ce mot n&apos;est pas sur cette carte</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>L&apos;ancienne clé a signé pour elle. Ses mots étaient&#xa0;: %1. Une fois que les nouveaux concordent, seule la nouvelle clé est utilisée.</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>Ce ne sont pas les mots de cette carte</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Ils ne concordent pas</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>Quel est le mot %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>Me recontacter</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>La compter dans les statistiques</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>Que quelqu&apos;un ne l&apos;ait pas</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>La garder dans ce coffre</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>La garder dans ce coffre après ce jour</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>Garder les images que je montre</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>Me mettre en lien avec quelqu&apos;un qui aide</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>Publier ma propre voix</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>Publier ma voix, déguisée</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>Publier mes mots sans mon nom</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>Publier des images</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>Citer une phrase sans mon nom</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Enregistrer ma voix</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>L&apos;envoyer aux archives sous un nom inventé</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>L&apos;envoyer aux archives avec mon nom</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>Montrer la région approximative sur une carte publique</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>L&apos;utiliser comme preuve devant un tribunal</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>Écrire ce que je dis</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>À la place d&apos;un point que ce programme n&apos;a pas&#xa0;: il vient en dernier.</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>À la place de&#xa0;: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>Dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>Aucune des questions venues avec le programme n&apos;est posée.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Montrer l&apos;autre (%n)</numerusform>
            <numerusform>Montrer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>Jusqu&apos;ici, en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Jusqu&apos;ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>Terminer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Où en est le travail</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Verrouiller sans enregistrer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Arrêter le travail</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>Cadre %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>Changer ce que %1 masque</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>Masqué dans cette image</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>Rien encore. Dessinez un cadre à la souris, ou appuyez sur N.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>Ce qui reste&#xa0;: %1 sur %2 pixels. Entrée termine, Suppr laisse tout.</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older lines</source>
        <translation>
            <numerusform>%n ligne plus ancienne</numerusform>
            <numerusform>%n lignes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Lignes plus anciennes</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>Par quelles mains c&apos;est passé</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1, de la sauvegarde</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, sauvé</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n histoire est sauvée, dans %1</numerusform>
            <numerusform>%n histoires sont sauvées, dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n texte est dans une histoire à part&#xa0;: on ne sait plus à laquelle il appartient.</numerusform>
            <numerusform>%n textes sont dans une histoire à part&#xa0;: on ne sait plus à laquelle ils appartiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>Une histoire a perdu son nom et s&apos;appelle maintenant %1.</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>Il est maintenant le premier de la liste. Le coffre abîmé est tel qu&apos;il était&#x202f;; gardez-le pour l&apos;instant.</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>Il est maintenant le premier de la liste. Ce qui a été effacé après la sauvegarde y est de nouveau&#xa0;: parcourez-le avant que quoi que ce soit sorte.</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>Aucune histoire n&apos;a pu être lue</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>Rien n&apos;en est perdu. Le nouveau coffre est maintenant le premier de la liste.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>De l&apos;histoire %1, partie %2, quelque chose est perdu.</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>La sauvegarde est reprise, dans %1</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>Le nouveau coffre est dans %1. S&apos;il y a une sauvegarde, reprenez-la.</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Les clés de signature sont perdues&#xa0;: donnez à toutes votre nouvelle carte.</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>Ce qu&apos;elle a retiré de %1 est peut-être perdu&#xa0;: rien ne sort avant qu&apos;on lui redemande.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>Un dossier vide pour la sauvegarde</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Un dossier vide pour ce qui peut être lu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>Passer au déverrouillage</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est abîmé</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>Tout ce qui est entier va dans un nouveau coffre. Il s&apos;ouvre avec la nouvelle phrase secrète et les mêmes parts de récupération. L&apos;abîmé est seulement lu.</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>Tout ce qui est entier va dans un nouveau coffre. Il s&apos;ouvre avec les mêmes phrases secrètes et parts de récupération. L&apos;abîmé est seulement lu.</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>Mieux, quand c&apos;est possible&#xa0;: enregistrez ce qui peut être lu, déverrouillez-le, et reprenez-y la sauvegarde, sous Sauvegarde et santé. Ainsi, ce qui a été effacé reste effacé.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>Elle va dans un nouveau dossier, comme un coffre à part. Ce qui est venu après la sauvegarde n&apos;y est pas, et ce qui a été effacé après y est de nouveau.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>Enregistrer ce qui peut être lu dans un nouveau coffre…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>Ce que vous avez tapé est juste, mais une partie du coffre ne peut pas être lue, comme il arrive quand un disque ou une clé USB lâche. Rien n&apos;a été changé&#xa0;: chaque fichier est là où il était, chiffré comme avant.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>%1: day of the month, %2: its short name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: name of the month, %2: year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>%1: day, %2: short name of month, %3: year</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 non sorties.</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1, tel que c&apos;est dans l&apos;histoire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un son</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel qu&apos;arrivé</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Tel qu&apos;ici</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>Seulement dans cette version&#xa0;:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Son, %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>Là où les deux sont pris, seulement ce que disent les deux.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>Tout tel qu&apos;arrivé</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Tout tel qu&apos;ici</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>Retour à Réception</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>Choisissez pour chaque champ la version juste. Les deux restent telles qu&apos;elles sont arrivées, et on dit à qui les a envoyées ce qu&apos;il en est advenu. Là où les deux sont prises, elle a accepté ce que disent les deux.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Ici&#xa0;: %1. Arrivé ainsi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>Garder ce qui a été raconté ici</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Lire le son, ou le mettre en pause</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Prendre l&apos;autre version</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Annuler le dernier choix</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>Ce qui compte désormais&#xa0;: %1. Les accusés de réception pour qui les a envoyées sont à écrire&#x202f;; faites-le dans Réception.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>Ce qui a été raconté ici reste tel quel&#xa0;: ses sons et images, ce que vous avez masqué et son propre oui en dépendent. Ce qui est juste dans l&apos;autre version, écrivez-le dans l&apos;histoire. On dit à qui l&apos;a envoyée qu&apos;elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 est arrivée en deux versions</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 a été racontée ici et est arrivée autrement</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>Les deux sont gardées telles qu&apos;arrivées. Ce qui est ici compte jusqu&apos;à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>Comparer les versions de %1</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Ici&#xa0;: %1. Arrivé ainsi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connue sous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>Elle a accepté</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>réunie ici</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>racontée ici</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>Une liste de confiance</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>Ensuite, qui ne figure que sur cette liste n&apos;a plus la confiance.</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>La donner à %1</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>Elle met aussi fin à la confiance en %n clé à laquelle vous ne faites plus confiance.</numerusform>
            <numerusform>Elle met aussi fin à la confiance en %n clés auxquelles vous ne faites plus confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>Elle reste telle qu&apos;elle a été faite, jusqu&apos;au %1, et inscrit&#xa0;: %2. Choisissez qui d&apos;autre la reçoit.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, numéro %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>N&apos;en faire aucune</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>Il n&apos;y a ici personne de confiance à qui la donner. Comparez d&apos;abord des mots.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Liste de confiance %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Enregistrer le kit</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui la reçoit</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>Qui elle inscrit&#xa0;: toutes les personnes dont vous avez comparé les mots, sauf celles que vous laissez de côté. Qui la suit donne à chacune les droits du rôle inscrit ici, quoi que dise la carte.</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>telle que vous l&apos;avez faite, pour plus de personnes</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>c&apos;est tout ce qui sort</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>Vérifier ces parts</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>Les parts de récupération sont-elles en sûreté&#x202f;?</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Faire de nouvelles parts</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>Les nouvelles parts prennent la place des anciennes, qui n&apos;ouvrent alors plus rien.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>Personne n&apos;a encore montré qu&apos;elles ont été notées. Sans elles, une phrase secrète perdue est un coffre perdu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Elles sont perdues</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>Les sauvegardes, et les copies faites par un programme de sauvegarde, ne le sont pas&#xa0;: détruisez-les aussi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>Effacement du coffre</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>Ses clés sont détruites, et tout le reste aussi.</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>Le coffre est effacé</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>Ces fichiers n&apos;ont pas pu être supprimés&#x202f;; sans les clés, personne ne peut les lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>Ce disque n&apos;a pas laissé réécrire chaque fichier. Ils ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>Un enregistrement continue. Quand il est terminé, ceci se ferme.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>Verrouillé, mais tout n&apos;est pas encore enregistré</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>Un travail en cours se termine. Ensuite, ceci se ferme.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 et d&apos;autres</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n a changé après avoir été remise</numerusform>
            <numerusform>%n ont changé après avoir été remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n jamais remise&#xa0;:</numerusform>
            <numerusform>%n jamais remises&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n reçue d&apos;autres</numerusform>
            <numerusform>%n reçues d&apos;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>%n histoire dans ce coffre</numerusform>
            <numerusform>%n histoires dans ce coffre</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Effacer ce coffre</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>Jamais sauvegardé.</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>Les clés sont détruites d&apos;abord, puis tout le reste. Rien ne le ramène, ni phrase secrète ni parts. Les sauvegardes et les copies ne sont pas effacées&#xa0;: détruisez-les vous-même. Un SSD ou une clé USB peut garder des restes que personne ne peut lire sans les clés.</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>Tapez d&apos;abord le mot. Rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Tapez le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1. %2</source>
        <comment>%1: what happened, %2: what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A choice reads like one that is there already</source>
        <translation>Un choix se lit comme un autre qui existe déjà</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>Une date du paquet n&apos;est pas possible</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>Un document du paquet ne peut pas être lu</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>Un document du paquet n&apos;a pas la bonne forme</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>Un document du paquet a trop de niveaux</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>Un document du paquet n&apos;est pas du texte simple</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>Un document du paquet est trop grand</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>Un document du paquet dit deux fois la même chose</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>Un fichier du paquet a un nom qui n&apos;est pas permis</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>Un fichier du paquet n&apos;est pas ce que dit son nom</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>Un fichier du paquet est trop grand</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>Un fichier du paquet a été changé</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>Un fichier que le paquet nomme manque</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>Un film montrerait qui on y voit. Tirez-en d&apos;abord le son avec un autre programme.</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>Un kit n&apos;a pas de partie nommée {where}</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>Un kit de ce nom est ici, et il est de {name}</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>Un kit de ce nom est ici, d&apos;une clé de {name} à laquelle on ne fait pas confiance</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>Une liste plus récente de leur part est déjà ici</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>Le paquet a été fait par une version plus récente du programme</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>Ce coffre a été fait par une version plus récente du programme</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>Un nombre du paquet n&apos;est pas permis</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>Une page d&apos;un document a été enlevée, et le fichier la ramènerait</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>Une partie peut avoir {limit} caractères. Continuez dans une nouvelle partie.</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>Une partie du paquet ne peut pas être lue</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>Une partie du programme manque&#xa0;: {missing}. Cherchez de vos propres yeux ce qui la nomme.</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>Une partie de ce coffre manque</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>Une partie que tout paquet a manque</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>Une image n&apos;a pas été regardée</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>Une image ou un son du paquet ne peut pas être lu</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>Une image ou un son du paquet est abîmé</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>Une image ou un son manque dans le paquet</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>Une image ou un son n&apos;est pas ce que dit l&apos;histoire</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>Une liste contredit ce que vous avez décidé sur {name}</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>Une part en a {expected}.</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>Une clé de signature ne peut pas être lue</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>Une histoire du paquet se contredit</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>Une histoire du paquet se contredit sur ses originaux</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>Une histoire transmise n&apos;est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>Une histoire racontée ici reste ce qu&apos;elle est</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>Un texte est vide</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>À un texte il manque la langue du kit</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>Une transcription peut en avoir {limit}. Rien n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>Une transcription peut en avoir {limit}. Écrivez des lignes plus longues.</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>Un coffre est en train d&apos;être créé dans ce dossier</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>Une phrase de retrait a {count} mots</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>Une année suffit. Choisissez-en une qui est venue, et un mois si elle le sait.</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>Ajoutez une autre phrase secrète avant de la retirer.</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>Ajoutez les cartes d&apos;autres personnes.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>Permettez-le dans les réglages de l&apos;ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Un autre fichier a été mis à la place de ce coffre</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>Un autre kit avec le numéro {number} est ici</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>Une autre phrase secrète s&apos;appelle déjà ainsi</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Un autre programme utilise la caméra</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>Un autre programme l&apos;utilise peut-être, ou cet ordinateur ne le permet pas.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>Un autre programme l&apos;utilise peut-être.</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>Une autre liste ne fait pas confiance à qui a fait celle qui inscrit cette carte. Décidez d&apos;abord à son sujet.</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>Une autre liste avec le numéro {serial} est déjà ici</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>Demandez la carte, et ajoutez-la sous Réglages.</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>Demandez le code qui figure sous Personnes comme «&#xa0;Votre carte&#xa0;».</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>Demandez-lui d&apos;abord, sous Avant de commencer.</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>Redemandez la carte à sa propriétaire, et comparez les mots.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>Demandez une nouvelle liste à la coordinatrice, ou comparez les mots.</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>Demandez une nouvelle carte à cette personne.</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>Changez-le dans votre fichier et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>Vérifiez que la clé USB est branchée et que vous pouvez ouvrir le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>Vérifiez qu&apos;elles ont été notées pour celui-ci.</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>Vérifiez les parts une fois, ou faites-en de nouvelles. Changez ensuite la clé du coffre.</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>Vérifiez l&apos;orthographe. Rien n&apos;a été masqué.</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>On peut ajouter des choix aux listes qui existent.</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>Choisissez d&apos;abord un déguisement.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>Choisissez une langue pour la voix de synthèse.</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>Choisissez une partie du bon genre.</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>Choisissez une hauteur de {least} à {most}.</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>Choisissez un moment avant sa fin.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>Choisissez un autre dossier, ou vérifiez que la clé USB n&apos;est pas protégée.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Choisissez un autre genre.</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>Choisissez une autre langue, ou lisez vous-même les mots à voix haute.</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>Choisissez un autre nom, par exemple avec un nombre derrière.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Choisissez-en une autre. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Choisissez pour qui il est.</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>Choisissez-en une du formulaire.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une de la liste.</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>Choisissez une de ses graphies. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>Choisissez l&apos;enregistrement où vous l&apos;avez lu à voix haute.</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>Choisissez ce qui sort.</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>Choisissez qui pourra l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>Choisissez de {least} à {most} mots par minute.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>Comparez chacune avec ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>Comparez-la avec ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>Comparez d&apos;abord ses mots avec cette personne, sous Réglages.</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>Comparez la part entière, aussi l&apos;ordre de ses mots.</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>Comparez les mots avec cette personne avant de décider.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Branchez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Branchez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>Corrigez-le dans le fichier, et ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>Coupez-le en parties, puis ajoutez-les une à une.</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>Décidez d&apos;abord si vous faites encore confiance à cette carte.</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>Ne remettez rien avec cette version. Prévenez celles et ceux qui la font.</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>Dessinez-le sur l&apos;image.</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>Chaque fichier est resté tel quel. Copiez le dossier, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>Tout le reste fonctionne. Réinstallez le programme pour la retrouver.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>Les fichiers ne peuvent pas être lus sûrement en ce moment</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>Terminez-la, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>De {least} à {most} peuvent être nécessaires, sur {limit} au plus.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>Donnez plus de son nom.</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>Elle est arrivée sans ce qui prouve qui l&apos;a signée. Demandez à son accompagnante de la remettre de nouveau.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>On peut la lire ici, pas la changer.</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>Cela peut se terminer aujourd&apos;hui au plus tôt, et dans {limit} jours au plus tard.</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>Elle peut contenir {limit} personnes au plus. Laissez-en quelques-unes de côté.</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>Il s&apos;est terminé après {hours} heures, et tout est gardé. Commencez-en un autre.</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Il est ouvert depuis {since} (processus {process}). Verrouillez-le d&apos;abord là-bas. Après Cacher, attendez un moment que le travail soit terminé.</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>Il est ouvert depuis {since}. Verrouillez-le d&apos;abord là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>Il a plus de {limit} octets. Laissez quelque chose de côté.</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>Il contient des originaux qu&apos;elle n&apos;a pas accepté de donner à toutes les personnes d&apos;ici</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>Il contient des originaux, et elle n&apos;a pas accepté, nommément, que {who} les ait. Cela continue tel que signé, ou pas du tout.</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>Elle en contient {limit}. Commencez une autre histoire.</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>Il en contient {limit}. Enlevez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>C&apos;est déjà une entrée à part</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>C&apos;est ici&#xa0;: {where}. Changez-le dans votre fichier et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>C&apos;est ici&#xa0;: {where}. Personne ne pourrait les distinguer.</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>Ce n&apos;est pas du YAML comme un kit s&apos;écrit. Enregistrez un exemple pour voir comment.</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>Il n&apos;est pas décidé qui se porte garant de {name}</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>Elle n&apos;est pas donnée à plus de personnes. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>Il est peut-être abîmé. Copiez-le de nouveau de là où il vient.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Elle a peut-être été effacée.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>Il a peut-être été déplacé, ou la clé USB retirée. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>Elle a peut-être été enlevée.</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>Il peut avoir {limit} caractères.</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>Elle dit à qui était cette clé, et qu&apos;elle ne compte plus.</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>Entre-temps, cela a été décidé, retiré ou effacé.</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>Elle n&apos;a pas été transmise</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>On n&apos;y a pas touché. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>Il n&apos;a pas été utilisé. Remettez à sa place une copie à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>Il a été refusé, et rien d&apos;autre n&apos;a été touché.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>Il a été refusé, et rien d&apos;autre n&apos;a été touché. Prudence avec lui.</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>Signé d&apos;une manière que nous n&apos;utilisons pas</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>Signé avec un genre de clé que nous n&apos;utilisons pas</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>Sa clé USB ou son disque a peut-être été retiré. Remettez-le et continuez&#xa0;: ce qui a été enregistré y est, et ce que vous avez tapé depuis est encore ici.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF et PDF vont. Enregistrez-la dans un de ces formats.</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>Laissez-en davantage, ou rendez-la moins petite. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>La ligne {line} n&apos;a pas de temps lisible</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Verrouillez-le d&apos;abord là-bas. Après Cacher, attendez un moment que le travail soit terminé.</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>Verrouillez, déverrouillez avec votre phrase secrète, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>Regardez de nouveau chaque mot. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>Regardez-le lettre par lettre.</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>Regardez-le lettre par lettre. Quatre lettres suffisent pour reconnaître un mot.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>Rendez-la plus petite, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>Il faut davantage de parts</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>Plus d&apos;une histoire commence ainsi</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra n&apos;a été trouvée</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>Aucun code ne peut être lu sur cette image</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Aucune copie n&apos;a été faite.</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>Aucune copie n&apos;a été faite. Son accompagnante l&apos;a en entier.</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>Aucun fichier ne peut être fait pour les personnes qui l&apos;ont</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>Il ne reste pas de numéro plus haut pour ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>Aucun haut-parleur ni casque n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>Aucun paquet reçu, ou plus d&apos;un, ne s&apos;appelle {name}</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>Aucune phrase secrète ne s&apos;appelle ainsi</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>On ne connaît encore aucune phrase secrète qui pourrait rester</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>Aucune liste ne révoque {name}</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>Aucune histoire d&apos;ici ne va avec ces mots</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>Aucune histoire n&apos;a été choisie</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>Personne parmi elles n&apos;a une carte de confiance ici. Voyez Personnes.</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>Personne n&apos;a encore écrit ce que dit ce son</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>Personne ne dit encore ces mots</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>Personne n&apos;a été choisi</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>Personne ne la recevrait. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>Aucune n&apos;a été faite avec les clés que vous avez maintenant. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>Rien n&apos;y est, ou ses questions sont seules et il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>Rien n&apos;est sorti de cet ordinateur. Laissez l&apos;histoire de côté, ou redemandez-lui.</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>Rien n&apos;est sorti, et rien de cette histoire ne sortira.</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>Rien n&apos;est sorti.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>Rien n&apos;est sorti. Demandez-lui pour {who}, sous Avant de commencer.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>Rien n&apos;est sorti. Demandez-lui, sous Avant de commencer, pour {name} nommément.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>Rien n&apos;est sorti. Demandez-lui, sous Avant de commencer, ou laissez l&apos;histoire de côté.</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>Rien n&apos;est sorti. Masquez-le sous Protéger.</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>Rien n&apos;est sorti. Décidez de chaque marque sous Protéger.</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>Rien n&apos;est sorti. Remettez-la sans originaux.</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>Rien n&apos;est sorti. Elle est transmise telle qu&apos;elle est arrivée.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>Rien n&apos;est sorti. Regardez-le sous Protéger, et décidez.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>Rien n&apos;est sorti. Regardez-le sous Protéger.</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>Rien n&apos;est sorti. Un paquet peut être pour {limit} personnes. Faites-en un autre.</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>Rien n&apos;est sorti. Remettez la page, ou enlevez aussi les autres.</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>Rien n&apos;est sorti. Montrez-le ou lisez-le-lui, à la fin de Protéger.</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>Rien n&apos;est sorti. Dites-lui ce qui sort non masqué, et demandez-lui.</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>Rien n&apos;est sorti. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>Plus rien ne s&apos;enregistre, et il n&apos;y a pas de place à côté. Laissez cette fenêtre ouverte, libérez une place à côté du dossier du coffre, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>Rien de cette histoire n&apos;est mis de côté</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>Rien de cette histoire n&apos;attend de décision</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>Rien n&apos;a été changé ici. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>Rien n&apos;a été changé ici. Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>Rien n&apos;a été changé. Demandez une nouvelle carte à cette personne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>Rien n&apos;a été changé. Vérifiez le coffre, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>Rien n&apos;a été changé. Choisissez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Rien n&apos;a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>Rien n&apos;a été changé. Mettez plutôt fin à la confiance.</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>Rien n&apos;a été changé. Elle part avec cette liste.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>Rien n&apos;a été changé. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>Rien n&apos;a été changé. Remettez-en une copie, ou utilisez les parts de récupération.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>Rien n&apos;a été changé. Remettez-le à côté du coffre, ou utilisez les parts de récupération.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>Rien n&apos;a été changé. Remettez le fichier qui manque, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>Rien n&apos;a été changé. Réessayez quand enregistrements et sauvegardes sont terminés.</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>Rien n&apos;a été changé. {mebibytes} Mo doivent être libres. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n&apos;a été décidé.</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>Rien n&apos;a été décidé. Ouvrez de nouveau les versions et regardez encore une fois.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>Rien n&apos;a été perdu. Choisissez un autre endroit, ou une clé USB formatée en exFAT.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>Rien n&apos;a été perdu. Choisissez un autre endroit, ou vérifiez que la clé USB n&apos;est pas protégée.</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>Rien n&apos;a été ouvert. Réinstallez le programme depuis une source à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>Rien n&apos;a été lu. Choisissez-en une autre, ou mettez une copie à sa place.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>Rien n&apos;a été reçu, et rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n&apos;a été reçu.</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>Rien n&apos;a été reçu. Une version plus récente du programme peut peut-être le lire.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>Rien n&apos;a été reçu. Demandez à qui l&apos;a envoyé de vous l&apos;adresser.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>Rien n&apos;a été reçu. Demandez à qui l&apos;a envoyé de refaire et renvoyer le fichier.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>Rien n&apos;a été reçu. Demandez à qui l&apos;a envoyé si ce fichier vient bien de là.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>Rien n&apos;a été reçu. Demandez-en un nouveau à qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>Rien n&apos;a été reçu. Comparez d&apos;abord les mots et suivez ses listes sous Personnes.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>Rien n&apos;a été reçu. Copiez de nouveau le fichier de là où il vient.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>Rien n&apos;a été reçu. Déposez de nouveau le fichier ici ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>Rien n&apos;a été reçu. Verrouillez, déverrouillez, et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>Rien n&apos;a été reçu. Enlevez d&apos;abord celui-là si celui-ci doit servir.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>Rien n&apos;a été reçu. Prévenez tout de suite qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>Rien n&apos;a été reçu. Celle qui est ici porte le numéro {serial}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>Rien n&apos;a été écrit. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>Rien n&apos;a été écrit. Choisissez un autre nom ou un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>Rien n&apos;a été écrit. Transmettez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>Le numéro {number} est ici. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>Sur une ligne, avec {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>Seule une coordinatrice ou des archives font des listes de confiance.</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>Seule une image peut être recadrée ou réduite.</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>Seul un son a une voix dont décider.</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>Une seule réponse convient ici</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>On ne peut croire que les listes d&apos;une coordinatrice ou d&apos;archives.</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>Seules des images fixes peuvent être reçues. Faites une capture de chaque moment qui compte.</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>Seule la personne qui l&apos;a écrite peut la retirer.</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>Seul le coffre d&apos;une coordinatrice ou d&apos;archives fait des kits.</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>On ne peut écrire que ce qui est dit dans un son.</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>Ouvrez-le dans un autre programme, enregistrez-le sans, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>Pour l&apos;ouvrir, il faut {mebibytes} Mo. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>Un autre travail se poursuivait dans le coffre</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>Les images ne peuvent pas être parcourues sur cet ordinateur</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>Branchez la clé USB, ou choisissez le dossier où est maintenant le coffre.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>La lecture du fichier a pris trop de temps</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>Enregistrez-le en texte simple (UTF-8), puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>Dites à qui est la phrase secrète</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>Voyez si le fichier appartient à ce son.</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>Sélectionnez les mots à masquer.</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>La part {share} appartient à un autre jeu</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>La part {share} a {count} mots</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>La part {share} a été faite par un autre programme</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>Part {share}&#xa0;: plus d&apos;un mot est faux</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>Part {share}&#xa0;: le mot {place} est un autre</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>Part {share}&#xa0;: le mot {place} n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>Elle n&apos;a pas accepté que vous ayez ces originaux</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>Elle n&apos;a pas accepté que vous ayez cette histoire telle quelle</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>Elle n&apos;a pas accepté que cette personne l&apos;ait telle quelle</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>Elle n&apos;a pas accepté de partager cela</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>Elle ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>Elle n&apos;a pas accepté, nommément, que chaque personne d&apos;ici ait des originaux</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>Elle n&apos;a pas dit oui à ces originaux pour ces personnes</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>Elle n&apos;a pas dit oui à ce qui sort</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>Elle a retiré son consentement</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Elle l&apos;a retirée. Ce qui était arrivé a été effacé ici.</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>Elle a retiré l&apos;histoire.</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a signé que ce qui est dit</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>Quelqu&apos;un a peut-être échangé le fichier. On n&apos;y a pas touché. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>Autre chose est arrivé entre-temps</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>Il manque quelque chose qui prouve qui a signé une histoire</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>Quelque chose manque, est trop long ou ne peut pas être dans un kit</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>Quelque chose n&apos;est pas encore décidé</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>Quelque chose que vous avez masqué est peut-être lisible</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>Quelque chose est deux fois dans la partie qui commence à la ligne {line}</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>Quelque chose que vous avez masqué est encore lisible</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>Le son ne fonctionne pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>Reprenez-la&#xa0;: droite, nette, avec tout le bord blanc du code.</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>Retirez-la chez les personnes qui l&apos;ont.</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>Prenez davantage de mots, ou ceux qui sont proposés.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Enlevez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Ce n&apos;est pas la phrase secrète</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>Ce n&apos;est pas le bon nombre de mots</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>C&apos;est trop de personnes pour un paquet</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>Le cadre est hors de l&apos;image</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>Le paquet ne suit pas celui d&apos;avant</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>Le paquet ne vous nomme pas comme lectrice</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>Le paquet se termine trop tôt</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>Le paquet donne une histoire entière à plus d&apos;une personne</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>Le paquet continue après sa fin</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>Le paquet a une forme que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>Le paquet a une partie que sa liste ne nomme pas</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>Le paquet contient un fichier que sa liste ne nomme pas</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>Le paquet contient une image ou un son d&apos;aucune histoire</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>Le paquet contient quelque chose qu&apos;elle n&apos;a pas accepté de partager</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>Le paquet contient quelque chose qui n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>Le paquet contient trop de fichiers</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>Le paquet contient ce qui n&apos;a pas à y être</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>Le paquet est pour quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>Le paquet est d&apos;un genre que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>Le paquet est emballé dans une autre version</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>Le paquet utilise une forme que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>Le paquet a été vérifié d&apos;une manière qui n&apos;est pas sûre</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>La caméra n&apos;a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>La caméra a cessé de répondre</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>La caméra était allumée depuis une demi-heure et a été fermée</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>La caméra a disparu</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>La carte de {name} n&apos;a pas encore été comparée</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>La carte de {name} est ici par une liste seulement</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>On ne fait plus confiance à la carte de {name}</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>La carte de {name} reste</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>La carte de {name} a été révoquée</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>La carte n&apos;a pas été signée par sa propriétaire</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>La carte n&apos;a pas reçu la confiance. Appelez la personne à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>L&apos;adresse de la carte ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>L&apos;ancienne clé de la carte n&apos;a pas signé pour elle</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>Le code sur cette image n&apos;est pas une carte</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>Le consentement venu avec elle ne va pas jusqu&apos;à toutes les personnes choisies.</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>Le registre de garde à côté des originaux ne leur correspond pas</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>La démonstration a trouvé une fuite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>Le document demande un mot de passe</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>Le document a trop de pages</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>Les documents du paquet sont trop grands</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>Le fichier a cassé ce qui devait le lire</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>Le fichier ne peut pas être lu à la ligne {line}</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>Le fichier ne contient pas de texte simple</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>Le fichier est scellé pour plus de personnes que permis</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>Le fichier est scellé d&apos;une manière plus récente</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>Le fichier est scellé d&apos;une manière que nous n&apos;utilisons pas</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>Le fichier a été coupé ou changé</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>Le sceau du fichier est plus grand que tout vrai sceau</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>Les fichiers du paquet sont dans le mauvais ordre</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>Le fichier de clé demande plus que tout vrai fichier</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>Le fichier de clé de ce coffre est abîmé</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>Le fichier de clé de ce coffre manque</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>La clé de la carte ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>Les clés de ce coffre sont en train d&apos;être changées ailleurs</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>Les clés de ce coffre ont été changées entre-temps</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>Le kit se contredit</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>Le kit n&apos;est pas utilisé. Demandez-en un à quelqu&apos;un de confiance.</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>Le kit n&apos;a pas été fait</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>La langue de cette histoire n&apos;est pas connue</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>La liste a peut-être changé. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>La liste du paquet ne peut pas être lue</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>Le haut-parleur n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>Le haut-parleur a disparu</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>La marque est hors du texte</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>Le microphone n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>Le microphone a disparu</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>Le nom sur la carte n&apos;est pas permis</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>Le numéro doit monter à chaque liste&#xa0;: {serial} ou plus.</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>L&apos;emballage du paquet est abîmé</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>La phrase secrète est vide</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>La phrase secrète est trop longue</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>L&apos;image ne peut pas être lue</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>L&apos;image est trop grande</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>Les images prises sont gardées. Branchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>Les images prises sont gardées. Continuez quand il le faut.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>Les images prises sont gardées. Réessayez. Si elle s&apos;arrête encore, débranchez-la un moment.</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>L&apos;endroit dans le son est gardé.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>L&apos;enregistrement est aussi long que possible</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>Il faut d&apos;abord voir les parts de récupération</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>La liste commence le {since}</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>La liste se contredit, ou n&apos;est pas de qui l&apos;a signée</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>La liste s&apos;est terminée le {until}</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>La liste n&apos;a pas été faite</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>La signature ne peut pas être lue</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>La signature ne va pas avec le paquet</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>La signature est plus grande que toute vraie signature</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>La signature a été faite pour autre chose</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>La signature a été faite avec une autre clé</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>La taille du paquet n&apos;est pas celle qu&apos;il dit</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>Le son ne peut pas être lu</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>Le son est déjà fini au temps de la ligne {line}</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>Le son est trop grand</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>Le son est trop long</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>L&apos;histoire a changé entre-temps</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>L&apos;histoire a autant de parties que possible</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>L&apos;histoire était sortie avant d&apos;arriver ici</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>L&apos;histoire a été racontée ici. Remettez-la dans un paquet à elle.</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>Le passage est hors du son</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>La voix de synthèse ne peut pas être si haute ou si grave</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>La voix de synthèse ne peut pas parler si vite ou si lentement</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>La voix de synthèse ne parle pas cette langue</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>La voix de synthèse n&apos;est pas là</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>Le texte a peut-être changé. Sélectionnez de nouveau les mots.</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>Le temps manque à la ligne {line}</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>Le temps de la ligne {line} n&apos;est pas après celui du dessus</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>La transcription a changé, ou il n&apos;y en a pas. Choisissez de nouveau comment ce son sort.</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>Les deux versions ne peuvent pas être réunies</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>Le coffre ne peut pas être atteint</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>Le coffre n&apos;est pas là</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>Le coffre est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>Le coffre est ouvert dans une autre fenêtre de cet ordinateur</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>Le coffre est ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>On ne peut pas écrire dans le dossier du coffre</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>Les versions ne diffèrent pas pour {name}</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>Les mots ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>Les mots de ce son ne sont pas écrits</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>Il n&apos;y a pas de mots à dire</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>Il y a trop de repères de temps</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>Il y a trop de repères de temps dans ce fichier</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>Il y en a {expected}&#x202f;; {count} ont été donnés.</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>Il ne peut pas y avoir autant de parts</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>Il y a déjà un coffre dans ce dossier</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>Il y a déjà {name}</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>Il y a déjà ici quelqu&apos;un d&apos;autre nommé {name}</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>Il y a plus d&apos;une carte sur cette image</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>Il n&apos;y a pas de carte de {name} ici</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>Il n&apos;y a pas de liste nommée {where}</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>Il n&apos;y a aucun original qui puisse sortir</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Il n&apos;y a plus de place</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>Il n&apos;y a pas de son dans ce fichier</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>Il n&apos;y a aucune histoire qui puisse être transmise</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Il n&apos;y a pas de telle réponse</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>Il n&apos;y a pas de telle phrase secrète ici</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>Il n&apos;y a pas de telle question</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>Il n&apos;y a personne à inscrire, ou personne à qui la donner. Comparez d&apos;abord des mots.</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>Il n&apos;y a encore rien dans cette histoire</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>Il n&apos;y a rien à retirer. Vous pouvez l&apos;effacer ici.</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>Il y a trop peu de place pour une seconde copie</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>C&apos;est trop d&apos;histoires pour un paquet</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>Ces parts appartiennent à un autre coffre</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>Ces parts ne vont pas ensemble</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>Ces mots ne sont pas dans l&apos;histoire</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>C&apos;est ici&#xa0;: {where}. Personne ne pourrait les distinguer.</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>Cela ne peut pas se faire avec cette partie de l&apos;histoire</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>Cet ordinateur ne laisse pas le programme utiliser la caméra</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>Cet ordinateur a trop peu de mémoire libre</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>Cette copie du programme ne peut pas chiffrer</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>Cette entrée n&apos;est pas écrite ainsi</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>Cette entrée ne nomme plus personne</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>C&apos;est un film, pas un son</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>Ce n&apos;est pas un moment qui a eu lieu</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>Ce n&apos;est pas un paquet</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>Cette image ne peut pas être reçue</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>Ce son ne peut pas être reçu</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>C&apos;est le dernier moyen d&apos;ouvrir le coffre</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>C&apos;est la même entrée</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>C&apos;est votre propre carte</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>Ce genre de marque ne convient pas ici</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>Ce kit n&apos;est plus ici</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>Ce kit est plus ancien que celui qui est ici</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>Cette marque ne convient pas à cette partie de l&apos;histoire</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>Cette marque n&apos;est pas ici</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Ce nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>Ce nom ne peut pas être utilisé pour l&apos;histoire</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>Cette partie n&apos;est pas une image</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>Cette partie n&apos;est pas un son</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>Cette partie de l&apos;histoire n&apos;est pas ici</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>Cette phrase secrète ouvre déjà le coffre</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>Cette phrase secrète serait vite devinée</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Cette image bouge</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>Cet enregistrement est encore en cours</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>Ce son ne peut pas être lu à voix haute en lui-même</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>Ce son ne sort pas déguisé</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>Cette histoire est venue de quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>Cette histoire ne compte pas, par une décision de vous</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>Cette histoire est déjà ici</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>Cette histoire n&apos;est pas ici</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>Cette histoire n&apos;est jamais sortie de cet ordinateur</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>Cette histoire a été racontée ici</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>Cette voix de synthèse n&apos;est pas là</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>Ce coffre a autant de phrases secrètes que possible</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>Ce coffre est abîmé</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>Ce coffre n&apos;est pas chiffré, il n&apos;a donc pas été ouvert</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>La propre clé de ce coffre ne peut pas être lue</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>Ceux-là ne sont pas reçus. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>Il resterait trop peu de l&apos;image</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>Réessayez. Les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>Deux choix d&apos;une liste se lisent de la même façon</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>Deux fichiers du paquet ont le même nom</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>Deux versions ne vont pas ensemble. Décidez-en d&apos;abord, sous Réception.</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>Tapez-les tous, avec un espace entre deux. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>Tapez-la, puis déverrouillez.</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>On peut recevoir {pages} pages au plus. Enregistrez à part les pages qui comptent.</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>Utilisez une image avec une seule carte.</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>Utilisez des parts notées le même jour pour le même coffre.</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>Utilisez les parts qui ont été notées pour ce coffre.</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>Utilisez jusqu&apos;à 32 petites lettres (a à z), chiffres et traits d&apos;union.</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>Utilisez jusqu&apos;à {limit} caractères sur une ligne, et pas son propre nom.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Attendez que ce soit fini, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>Ce qui est juste dans l&apos;autre version, écrivez-le dans l&apos;histoire.</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>Ce dont il devrait prendre la place n&apos;est pas là</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>Ce que font téléphones et enregistreurs va&#xa0;: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR et 3GP.</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>Ce qui doit prouver qui a signé une histoire ne tient pas</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>Ce qu&apos;elle a accepté dans les deux ne laisse rien à partager. Prenez-en une en entier.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>Ce qu&apos;elle a accepté ne laisse rien à remettre</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>Ce qui a été enregistré est gardé. Continuez quand il est revenu.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Ce qui a été enregistré est en sûreté. Continuez, ou verrouillez et déverrouillez pour repartir.</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>Ce qui a été enregistré est en sûreté. Faites de la place sur le disque ou la clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>On fait confiance à qui l&apos;a signé, mais pas pour envoyer cela</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>Windows prend ce nom pour un appareil. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>Le mot {place} n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>Écrivez d&apos;abord ce qu&apos;on entend.</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>Écrivez ce qui est dit, sous le son dans Entretien.</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>Écrivez-le comme [00:01:02.5] et ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>Écrivez d&apos;abord sa transcription. Une autre voix peut ensuite la dire.</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>L&apos;écriture et les images, oui.</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>Vous avez comparé les mots de {name}</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>Vous ne suivez pas les listes de qui a signé celle-ci</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>Votre dernière liste s&apos;est terminée le {until}</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>Votre dernière liste inscrit {name} avec une clé qui ne compte plus</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} ne peut pas être écrit là</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} ne contient pas de kit</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} ne contient pas de liste de confiance</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} ne contient pas d&apos;histoire d&apos;une clé à laquelle on ne fait plus confiance</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} contient des originaux, signés par une clé à laquelle on ne fait plus confiance</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} contient déjà quelque chose</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} est un dossier</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} est abîmé</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} est plus grand qu&apos;un fichier ne peut l&apos;être sur cette clé USB</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} n&apos;est pas coordinatrice</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} n&apos;est pas la sauvegarde d&apos;un coffre</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} n&apos;est pas là</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} est trop grand</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>{name} avait la confiance par une liste qui est terminée</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}, qui l&apos;avait signée, peut la retirer, ou elle avec ses mots.</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>Il en faut {needed}, {given} ont été données.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>Copier l&apos;original…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>Copie de l&apos;original</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>Pour un tribunal</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>Son SHA-256, qui montre que personne ne l&apos;a changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>Elle a accepté que cela serve de preuve. Une copie est l&apos;original&#xa0;: rien n&apos;y est masqué, et elle n&apos;est pas chiffrée. Qui a le fichier sait qui elle est. Chaque copie est notée, et le registre de garde est écrit à côté.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>Où copier l&apos;original</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Quelle partie</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Regarder&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>Pas elle</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>Pas elle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n lisible</numerusform>
            <numerusform>%n lisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n sous une image ou un son</numerusform>
            <numerusform>%n sous une image ou un son</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>reste lisible</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>le texte a changé ici&#xa0;: est-ce encore cela&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>%1 pixels, de %2</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>Une image plus petite garde moins de trace&#xa0;: à un quart de la largeur, environ un cinquantième. Jamais rien.</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>Toute, %1 pixels</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>Un huitième</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>Combien en sort</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>La laisser toute</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>À %1&#xa0;: hors enregistrement</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>À %1&#xa0;: hors enregistrement pendant %2</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>À %1&#xa0;: sans microphone</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>À %1&#xa0;: sans microphone pendant %2</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 lira chaque nom, entendra sa voix et verra chaque image. Vos propres notes restent ici.</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1, %2. Donnez-le à %3. Quand l&apos;accusé de réception revient, vous pouvez effacer l&apos;histoire ici.</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>Une autre accompagnante peut poursuivre cette histoire&#xa0;: chaque nom, voix et image tels quels. Elle doit l&apos;avoir accepté pour cette personne, nommément, sous Avant de commencer.</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>Choisissez une personne qui puisse l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>La donner telle quelle</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>Donner l&apos;histoire entière…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>La garder ici</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Création du fichier</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>Rien n&apos;y est masqué</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Le fichier est fait</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>À une autre accompagnante, non masquée</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>D&apos;un kit qui n&apos;est plus utilisé</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>Du kit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1, dans la partie %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1&#xa0;: reçue le %2</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1&#xa0;: en attente depuis le %2</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1&#xa0;: retirée là-bas le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un fichier n&apos;est pas ce qu&apos;il devrait être</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>Une marque attend une décision.</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>Une voix dit d&apos;autres mots que ceux qui sortent par écrit</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Une histoire entière a été reprise</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>Un original sortirait qu&apos;elle n&apos;a pas accepté</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>Vérifié, une partie retenue</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Dedans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>Elle ne sort pas d&apos;ici.</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>Il est noté plus bas qui a confirmé quoi.</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>Elle est sous Histoires, et vous pouvez la poursuivre. Rien n&apos;y est masqué pour sortir.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>Personne n&apos;a comparé les mots de qui l&apos;a signé</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>Personne n&apos;a regardé chaque image telle qu&apos;elle sort.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non masqué</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Il n&apos;y a encore rien dedans.</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>Rien n&apos;est noté. C&apos;est peut-être pour un autre coffre, ou de quelqu&apos;un à qui rien n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Il n&apos;y a plus rien à en faire.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>Rien n&apos;a été reçu. Ajoutez la carte sous Personnes, puis relisez-le.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>Rien n&apos;a été reçu. Demandez à la personne une nouvelle carte et un nouvel accusé de réception.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>Rien n&apos;a été reçu. Les paquets qui contiennent des histoires se reçoivent sous Réception.</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>La partie %1 reste ici&#xa0;: ses mots ont changé depuis qu&apos;ils ont été lus à voix haute.</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>La partie %1 reste ici&#xa0;: personne ne dit encore ses mots.</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>La partie %1 reste ici&#xa0;: elle n&apos;a pas accepté de la partager.</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>La partie %1 reste ici&#xa0;: vous avez décidé qu&apos;elle ne sort pas.</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>Les images restent ici&#xa0;: elle a dit non au partage d&apos;images.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>Elle a demandé que quelqu&apos;un qui est choisi ici ne l&apos;ait pas.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>Elle n&apos;a pas accepté de la remettre à toutes les personnes choisies ici.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>Elle n&apos;a pas accepté de la remettre.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>Elle n&apos;a pas accepté, nommément, que %1 ait ses originaux.</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>Elle n&apos;a pas encore dit oui exactement à ce qui sort.</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>Quelque chose de masqué se voit encore</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>Quelque chose sort qu&apos;elle n&apos;a pas accepté</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>Quelque chose de muet s&apos;entend encore</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>Quelque chose que vous avez masqué se lit encore</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>Le son reste ici&#xa0;: elle a dit non au partage de sa propre voix.</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>Le son reste ici&#xa0;: elle a dit non au partage de sa voix déguisée.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>On ne fait plus confiance à la clé qui l&apos;a signé</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>L&apos;accusé de réception a été lu</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>Il n&apos;y en a aucun original qui puisse sortir.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Ce n&apos;est pas un accusé de réception</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>Cela ressemble à quelque chose que vous avez masqué</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>Cet accusé de réception ne répond à rien qui soit sorti d&apos;ici</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>Cet accusé de réception a déjà été lu</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>La transcription reste ici&#xa0;: elle a dit non à son partage.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>Ce qu&apos;elle a accepté ne laisse rien à remettre.</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>Vous pouvez garder ces histoires, ou les effacer ici.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1, %2, dans %3. Donnez-le à %4. Quand l&apos;accusé de réception revient, les histoires apparaissent comme reçues, et vous pouvez les effacer ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n carte attend cela. Comparez ses mots, sous Personnes.</numerusform>
            <numerusform>%n cartes attendent cela. Comparez les mots de l&apos;une d&apos;elles, sous Personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>Une histoire peut être remise une fois protégée et qu&apos;elle a dit oui.</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>Ajoutez la carte de la personne qui doit l&apos;avoir, et comparez les mots, sous Personnes.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>Recherche, dans les octets finaux, de tout ce que vous avez masqué</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>Sa copie</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Faire le paquet</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Création du paquet</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d&apos;histoires</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>Aucune histoire n&apos;est prête. Ce qui manque à chacune est en dessous.</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>Personne d&apos;autre, pas même vous une fois fait. Le fichier ne dit ni qui l&apos;a fait ni pour qui.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>Personne encore à qui remettre</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>Les mots de personne n&apos;ont encore été comparés</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prête</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>Rien ne peut sortir avant que tout soit vérifié.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Lire un accusé de réception</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Lecture de l&apos;accusé de réception</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>Le paquet est fait</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>Où va sa copie</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Où va le paquet</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Qui peut l&apos;ouvrir</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>La même pour chaque histoire. Elle est gardée dans ce coffre et ne sort jamais.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>Qui aide près d&apos;ici&#xa0;: noms, horaires, numéros, chemins sûrs pour y aller.</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Mon histoire</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>Dans cette copie, noms et lieux sont masqués, comme dans ce qui a été remis.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>Ceci est à vous. Qui l&apos;ouvre lit tout&#xa0;: gardez-le à part de sa phrase secrète, et seulement là où c&apos;est sûr.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Ce que j&apos;ai accepté</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>Vous pouvez retirer votre histoire à tout moment, par toute accompagnante ou coordinatrice. Si vous avez reçu six mots, dites-les&#xa0;: ils suffisent.</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1, %2. Seule sa phrase secrète l&apos;ouvre.</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>Une copie que l&apos;on trouve raconte tout. Demandez-lui s&apos;il est sûr de l&apos;avoir. Elle choisit la phrase secrète, et personne ici ne la garde. Tout ordinateur l&apos;ouvre avec le programme age.</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>Une phrase secrète à elle</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>Masquer noms et lieux, comme dans ce qui sort</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>Sa copie est faite</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>Sa propre copie</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>Lui faire une copie…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>Faire sa copie</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>Création de sa copie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n ne concorde pas</numerusform>
            <numerusform>%n ne concordent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas été reçu</numerusform>
            <numerusform>%n fichiers n&apos;ont pas été reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n original, non masqué</numerusform>
            <numerusform>%n originaux, non masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n image ou son</numerusform>
            <numerusform>%n images et sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n accusé de réception</numerusform>
            <numerusform>%n accusés de réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n refusé ou non lu</numerusform>
            <numerusform>%n refusés ou non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n reste dehors</numerusform>
            <numerusform>%n restent dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n encore à recevoir</numerusform>
            <numerusform>%n encore à recevoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n histoire</numerusform>
            <numerusform>%n histoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n histoire entière, non masquée</numerusform>
            <numerusform>%n histoires entières, non masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n retirée ici</numerusform>
            <numerusform>%n retirées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 sur %2)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>Un kit</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>Une liste de confiance</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Ajouter des fichiers de son</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>En cours d&apos;examen…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ne peut pas être lu</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>Décidez de %1 sous Personnes. Jusque-là, rien n&apos;est reçu.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne concorde pas</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>On ne peut pas le lire</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>C&apos;est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>C&apos;est caché</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>Ce n&apos;est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>Ce n&apos;est pas un paquet</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>Il n&apos;est pas décidé si cette clé compte</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>C&apos;est enlevé du presse-papiers, où tout programme pouvait le lire.</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>Ses mots lui sont lus à voix haute. Regardez ce qu&apos;il change, puis utilisez-le.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>Mise sous clé de %1 dans le coffre</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>Pas un paquet</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Pas pour vous</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Pas intact</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Il n&apos;y a plus rien à en faire.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>Rien n&apos;a été reçu. Demandez, à un numéro que vous connaissez, qui l&apos;a fait. Pour comparer encore, choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>Rien n&apos;a été reçu. Qui l&apos;a envoyé a besoin d&apos;une nouvelle carte, et refait le paquet.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>Prêt à recevoir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>Quelque chose ne concorde pas avec ce qui est ici</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>Reste dehors&#xa0;: retirée</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>Reçu, plus récent</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>C&apos;était le %1. Ce que vous avez écarté reste dehors, qui que ce soit qui le renvoie.</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>Le kit ne change encore rien</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>L&apos;image est dans l&apos;histoire</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Les mots diffèrent</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Ce paquet a déjà été reçu</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>On ne fait plus confiance à cette clé</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>Ce qui concorde a été reçu. Ce qui ne concorde pas n&apos;a rien changé ici, et l&apos;accusé de réception le dit.</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>Sera retirée ici</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>Retirée ici</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>Les mots diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>Vous avez écarté %n histoire de ce paquet</numerusform>
            <numerusform>Vous avez écarté %n histoires de ce paquet</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>l&apos;image collée</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n accusé de réception est à écrire.</numerusform>
            <numerusform>%n accusés de réception sont à écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>%n accusé de réception a été écrit. Donnez à chacune son fichier.</numerusform>
            <numerusform>%n accusés de réception ont été écrits. Donnez à chacune son fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>Une clé que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>Les paquets faits pour vous sont examinés ici. Rien n&apos;est reçu avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>Changer où les accusés de réception sont écrits</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>Vérification que chaque fichier est entier, signé et pour vous</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Choisissez un autre dossier, ou les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Choisir des paquets</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>Déposez ici des fichiers ou un dossier, ou</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Fichiers arrivés</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>Les fichiers non examinés ont quitté la liste. Déposez-les de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>Il dit qu&apos;il est %1. Appelez la personne qui dit l&apos;avoir envoyé.</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>Regarder le kit</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>Recherche de paquets</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>Rien n&apos;a changé ici</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l&apos;instant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>Des accusés de réception sont écrits pour chaque expéditrice, dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>Des accusés de réception sont écrits pour chaque expéditrice.</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Des accusés de réception ont été écrits</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Elle a une phrase de retrait</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>Six mots par téléphone, et pas de fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recevoir</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Recevoir %n</numerusform>
            <numerusform>Recevoir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>Recevoir ce qui est prêt</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Réception en cours</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>Il n&apos;y a pas de paquet dans ce dossier</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>Ce qui dit «&#xa0;reçu&#xa0;» est ici. Le reste est comme avant.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Où les accusés de réception sont écrits</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>Écrire de nouveau son accusé de réception</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Écriture des accusés de réception</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>choisissez un dossier</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>choisissez des fichiers</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>Ajouter un fichier de son</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Ajouter des fichiers de son</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marquer ce qui vient d&apos;être dit</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Hors enregistrement, ou de nouveau enregistré</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Coller une image ou des fichiers</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Mettre l&apos;enregistrement en pause, ou continuer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Elle ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>commencée %1</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>enregistrements de sa voix</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>Pour un appareil qui ne va jamais en ligne. Ce qui le scanne garde une copie de la part.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>Rien n&apos;a été imprimé. Voyez si elle est allumée, ou copiez la part à la main.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>Enregistrez-la sur une clé USB qui va à sa gardienne, chaque part sur une autre, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>Enregistrer cette part</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>Enregistrée. Donnez-la à sa gardienne, et n&apos;en gardez pas de copie ici.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyée à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Montrer en code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>L&apos;imprimante ne l&apos;a pas acceptée</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>Le système d&apos;impression de cet ordinateur garde un temps une copie de la page, hors du coffre, et l&apos;imprimante aussi peut-être. À la main, c&apos;est le plus sûr.</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>Les mots de cette part en code</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>Qui obtient le fichier a cette part</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n histoire est mise de côté</numerusform>
            <numerusform>%n histoires sont mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>Mettre de côté ce qu&apos;a signé une clé sans confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>Le mettre de côté, pour le lire…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser dehors</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>Personne ne s&apos;en porte garant. Lisez-les sous Personnes, puis décidez.</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>Rien n&apos;en a été mis de côté</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Lire et décider</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>Ce qu&apos;elle a retiré reste dehors, et ce qui est déjà ici n&apos;est pas reçu deux fois.</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>Qui a la clé peut l&apos;avoir inventé et antidaté. Ce n&apos;est ni compté, ni trouvé, ni dans les rapports, ni transmis, et on n&apos;en dit rien à qui l&apos;a signé. Vous pouvez le lire sous Personnes, puis décider si cela compte ou part.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>Un nom sous lequel vous la connaissez toutes. Il est gardé dans le coffre.</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>À qui est la phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Votre phrase secrète actuelle</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>Comparaison avec l&apos;ancien</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>Réécriture de tout sous la nouvelle clé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>Réécriture par-dessus ce qui était là</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>quelqu&apos;un qu&apos;on ne connaît pas encore</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>Une ancienne copie du fichier de clé l&apos;ouvre encore, jusqu&apos;au changement de la clé du coffre.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Changer la clé du coffre</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>Vérifier des parts</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>Vérifiez-les une fois, pour que la clé du coffre puisse être changée.</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>Détruit les clés, puis tout. Montre d&apos;abord ce qui n&apos;a pas été remis.</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>Les sauvegardes d&apos;avant s&apos;ouvrent encore avec l&apos;ancienne clé. Faites-en une nouvelle, et détruisez-les.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Effacer ce coffre</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Clés et récupération</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Faites le %1</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Faire de nouvelles parts</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>Nommer la phrase secrète de %1</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>Personne ne les a encore relues</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>Relues sur papier</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Retirer la phrase secrète de %1</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>Cette phrase secrète n&apos;ouvre plus le coffre</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>Le nom est gardé</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>Les nouvelles parts sont en bonnes mains</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>Le coffre a une nouvelle clé</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>Le coffre a une nouvelle clé, mais ce disque n&apos;a pas laissé réécrire l&apos;ancien fichier</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>La clé du coffre</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>Le coffre s&apos;ouvre aussi avec la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>Il y a %1 parts, et %2 d&apos;entre elles, n&apos;importe lesquelles, ouvrent le coffre.</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>Ces parts ouvrent le coffre</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>Quand quelqu&apos;un est parti, une nouvelle clé met hors jeu les anciennes copies du fichier de clé. Tout est réécrit sous elle.</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>Qui peut ouvrir ce coffre</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Vous, maintenant</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Votre phrase secrète est changée</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>%n entrée d&apos;aide</numerusform>
            <numerusform>%n entrées d&apos;aide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>%n point à dire</numerusform>
            <numerusform>%n points à dire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>Il ne change rien avant que vous l&apos;ayez regardé.</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>Regarder ce que change %1</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>Regarder ce qui change</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>Pas encore de kit</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>Le numéro %1 est arrivé. Celui-ci reste utilisé jusqu&apos;à ce que vous l&apos;ayez regardé.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Enlever…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>Enregistrer %1 pour le changer</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>L&apos;enregistrer pour le changer</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>Voir ce qu&apos;il y a dans %1</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Voir ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Ne plus utiliser %1</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ne plus l&apos;utiliser</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>On ne fait plus confiance à la clé de qui l&apos;a fait. Aucun de ses mots n&apos;est utilisé&#x202f;; ce qui a été dit et choisi reste dans les histoires.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>On ne fait pas confiance ici, maintenant, à qui l&apos;a fait. Jusque-là, aucun de ses mots n&apos;est utilisé.</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>Avec un kit, une coordinatrice vous donne des mots à dire, des questions à poser, plus de choix et une liste de qui peut aider.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>fait par vous</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>Demandé dans l&apos;entretien</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d&apos;autres</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>N&apos;y est plus</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Pas utilisé</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>Dit avant qu&apos;elle parle</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>À choisir dans «&#xa0;Ce qui s&apos;est passé&#xa0;»</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>Un kit se fait d&apos;un seul fichier que vous écrivez dans n&apos;importe quel éditeur. L&apos;exemple dit comment. Vous voyez tout avant qu&apos;il sorte.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Donnez-la à toutes les personnes pour qui vous l&apos;avez faite. Elles seules peuvent l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>C&apos;est un texte simple que tout le monde peut lire. Il ne contient rien d&apos;aucune histoire.</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>Ses mots et ses questions sont désormais à côté de chaque histoire.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>Faire un kit d&apos;un fichier</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Ouvrir un kit</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Enregistrer un exemple</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>L&apos;enregistrer pour le changer</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Enregistrer le kit</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>On ne fait plus confiance à la clé de qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>Le kit est utilisé</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>Le kit n&apos;est plus utilisé</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>Le kit est resté dehors</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>Le kit n&apos;a pas été reçu</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>Le kit a été enlevé</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>Le kit a été enregistré sous %1</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>Ce qui a été dit et choisi reste dans les histoires.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>On ne fait pas confiance ici à qui l&apos;a fait. Comparez d&apos;abord les mots sous Personnes.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>Dans quelle langue voulez-vous travailler&#x202f;? On peut en changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>%1 de sa propre voix, dont %2 en silence complet.</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>%1 de sa voix, déguisée, dont %2 en silence complet.</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1, lu à voix haute par vous. Rien de sa propre voix ne sort.</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1, dit par une voix de synthèse. Rien de sa propre voix ne sort.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n image n&apos;a pas été regardée</numerusform>
            <numerusform>%n images n&apos;ont pas été regardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n suggestion n&apos;est pas décidée</numerusform>
            <numerusform>%n suggestions ne sont pas décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>Un métier, un village, une famille, une phrase de lui&#xa0;: relisez-le encore une fois avec elle.</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>Une marque a perdu sa place</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>Un endroit dans un son a été marqué, et n&apos;est pas décidé</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Sur l&apos;histoire</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Région&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>Lisez d&apos;abord avec elle ce qui pourrait dire qui elle est, et indiquez que cela peut rester.</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>Dites d&apos;abord comment elle sait ce qui sort.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>Comment sait-elle ce qui sort&#x202f;?</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>On le lui a lu</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>Connue sous %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>Écoutez ce qui a été marqué pendant l&apos;enregistrement&#xa0;: rendez-le muet, ou laissez-le.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>Préparation de ce qui sort</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>Il ne reste ni date, ni lieu, ni lien, ni travail qui ait été remarqué.</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>Il n&apos;y a encore rien dans cette histoire qu&apos;elle puisse accepter.</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>Lu avec elle&#xa0;: tout ceci peut rester</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>Elle a accepté le %1</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>Elle accepte ceci</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>On peut lui demander une fois que ce qui sort est montré.</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>On peut lui demander une fois que ce qui sort est montré. C&apos;est en préparation.</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>On peut lui demander une fois fait ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>Elle l&apos;a vu</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>On le lui a dit</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer %n</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Montrer ce qui sort</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>Quelqu&apos;un regarde chaque image avant qu&apos;elle sorte.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>L&apos;histoire telle qu&apos;elle sort</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>Le texte a changé après avoir été masqué. Dites où est sa place.</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>Cette histoire est vide</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>Cette histoire est prête à remettre. Si quelque chose change, redemandez-lui.</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>Ce qui n&apos;est pas masqué reste lisible.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>Quelqu&apos;un qui la connaît la reconnaîtrait-il à cela&#x202f;?</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>Écrivez ou ajoutez quelque chose dans Entretien.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1&#x202f;; retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>ne concorde pas avec ce qui est là-bas&#x202f;; une personne décide</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>pas encore d&apos;accusé de réception</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>pas retirée là-bas&#xa0;: ce n&apos;était pas à vous de la retirer</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>pas reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>elle l&apos;a retirée là-bas</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>retirée là-bas le %1</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>on n&apos;y fait pas confiance à la clé qui l&apos;a signée</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>on y a décidé pour une autre version</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>on l&apos;y a effacée, et elle reste dehors</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>retrait donné, pas encore confirmé</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1, effacée ici</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>donnée %n fois</numerusform>
            <numerusform>donnée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>Une histoire effacée ici peut encore être retirée chez les personnes qui l&apos;ont.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Rien n&apos;est encore sorti</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Elle a une phrase de retrait</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Elle la retire…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;elle est devenue</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>Ce que vous remettez est noté ici, avec ses accusés de réception, même effacé ici.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>Regardées&#xa0;: %1 sur %2 qui peuvent sortir. Aucune ne sort sans être vue.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Pas de microphone</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors enregistrement</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Il est utilisé.</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>Il prendrait la place du numéro %1. Ce qui diffère est marqué.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, numéro %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>Lisez-le avant de l&apos;utiliser&#xa0;: ses mots lui seront lus à voix haute.</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>On ne fait plus confiance à la clé de qui l&apos;a fait. Il ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Utiliser ce kit</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>On ne fait pas confiance ici à qui l&apos;a fait. Comparez d&apos;abord les mots sous Personnes.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>fait par vous</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>Marqué à %1. Qu&apos;a-t-on dit là&#x202f;? Vous pouvez aussi décider dans Protéger.</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>Dire plus tard ce qui a été marqué</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n passage. Tab va de l&apos;un à l&apos;autre.</numerusform>
            <numerusform>%n passages. Tab va de l&apos;un à l&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>Un nouveau passage commence à %1</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>Passage %1 sur %2, %3, de %4 à %5</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1&#xa0;: histoire %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>%n paquet de %1 n&apos;est pas arrivé&#xa0;: %2</numerusform>
            <numerusform>%n paquets de %1 ne sont pas arrivés&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>Après le numéro %2, les paquets de %1 se divisent. Deux copies de ce coffre sont peut-être en usage, ou quelqu&apos;un d&apos;autre a la clé. Demandez, à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Lui demander</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>Chaque expéditrice numérote ce qui est fait pour vous. Une clé USB en route explique un trou.</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>Tout n&apos;est pas arrivé</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>Elle n&apos;a pas accepté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 n&apos;est pas un temps. Écrivez-le comme %2, minutes et secondes.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>Marqué pendant l&apos;enregistrement. Écoutez, et décidez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>Dites de quand à quand, par exemple %2.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Le rendre muet</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>Le son est alors fini&#xa0;: il dure %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>Ce qui a été dit là</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>Le nom est gardé dans le coffre. Jusqu&apos;à %1 lettres.</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>À qui est la phrase secrète&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Vite devinée. Prenez davantage de mots.</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>Difficile à deviner, et deux fois la même.</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>Difficile à deviner. Tapez-la encore une fois en dessous.</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>À quel point elle est difficile à deviner</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D&apos;autres</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>Six mots ou plus sont le mieux.</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>Encore faible. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Mots proposés</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>Ce n&apos;est pas ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>Notez-les sur papier jusqu&apos;à les savoir par cœur, puis détruisez-le.</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>Nouvelle histoire</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>Les notes ne sortent jamais de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>Ce qu&apos;il faut retenir, ce qu&apos;il faut demander plus tard.</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>Écouter l&apos;original</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>Original, non masqué</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Montrer l&apos;original</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 verra chaque visage et entendra chaque voix et chaque nom qui s&apos;y trouvent, et lira ce qui est noté dans les fichiers, comme où et quand une image a été prise et avec quel téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n fichier sort non masqué</numerusform>
            <numerusform>%n fichiers sortent non masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>Choisissez une histoire, et qui peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>Document, pages %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>Donner aussi les originaux</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non masqué</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>Rien de ce qui est choisi n&apos;a d&apos;original qui puisse sortir.</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>Originaux, non masqués</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>Partie %1&#xa0;: son original reste ici, comme son son.</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>Partie %1&#xa0;: son original reste ici. Une page du document a été enlevée, et le fichier la ramènerait.</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>Image %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>Images, documents et sons tels qu&apos;ils ont été reçus, pour des archives ou un tribunal qui doit les avoir. Ce qui est écrit reste masqué.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>Elle n&apos;a pas accepté, nommément, que %1 ait des originaux de %2&#xa0;: sous Avant de commencer, pour %1 seulement, que son nom soit connu des archives, ou que cela serve de preuve.</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>Elle les a entendus, et accepte</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>Elle les a vus, et accepte</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>On le lui a dit, et elle accepte</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>Son %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>Dites-lui ce qui sort ainsi, et qui le reçoit. Son oui à ce qui est masqué n&apos;en est pas un à ceci. Comment a-t-elle dit oui&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>Changer vos clés…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>Présentez ce code à la caméra de qui vous ajoute. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>Imprimer votre carte</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>La montrer en grand</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>Lisez ensuite ces mots à voix haute, tous les huit. Les chiffres disent la même chose dans chaque langue.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l&apos;écran</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>Tenez l&apos;autre caméra de sorte que tout le carré blanc soit dans son image.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>%1 de ces parts ensemble, n&apos;importe lesquelles, l&apos;ouvrent. Gardez-les séparées.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>Scannez ce code avec le programme pour ajouter cette carte.</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Part %1 sur %2</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>Comparez ensuite ces mots à voix haute, tous les huit, ou les chiffres.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Enlever cette partie</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Enlevée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Ce qu&apos;elle raconte</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>Écrivez ici ce qu&apos;elle raconte. C&apos;est enregistré pendant que vous tapez.</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>les données de l&apos;appareil sont enlevées quand elle sort</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1, %2. Donnez-le aux personnes que vous avez choisies. Leur accusé de réception dit qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1&#xa0;: a tout ce qui est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n reste ici&#xa0;: le consentement venu avec elle ne va pas jusqu&apos;à toutes les personnes choisies.</numerusform>
            <numerusform>%n restent ici&#xa0;: le consentement venu avec elles ne va pas jusqu&apos;à toutes les personnes choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n reste ici&#xa0;: elle est arrivée sans ce qui prouve qui l&apos;a signée. Redemandez-la.</numerusform>
            <numerusform>%n restent ici&#xa0;: elles sont arrivées sans ce qui prouve qui les a signées. Redemandez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n reste ici&#xa0;: elle contient des originaux, et elle n&apos;a pas nommé toutes les personnes d&apos;ici pour eux.</numerusform>
            <numerusform>%n restent ici&#xa0;: elles contiennent des originaux, et elle n&apos;a pas nommé toutes les personnes d&apos;ici pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n reste ici&#xa0;: deux versions ne vont pas ensemble.</numerusform>
            <numerusform>%n restent ici&#xa0;: deux versions de chacune ne vont pas ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n histoire peut être transmise.</numerusform>
            <numerusform>%n histoires peuvent être transmises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>En cours de lecture…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Choisissez d&apos;abord qui peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Création du paquet</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>Transmettre %n</numerusform>
            <numerusform>Transmettre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>Les histoires reçues continuent telles qu&apos;arrivées, avec la preuve de qui les a signées. Rien n&apos;y est changé.</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>Le paquet est fait</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>%1 a une nouvelle clé, signée avec l&apos;ancienne. Comparez ses mots&#xa0;: jusque-là, l&apos;ancienne clé compte.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>%1 n&apos;a plus la confiance</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>%1 a la confiance désormais</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>%1 garde la confiance ici</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>%1 est sur la liste, sans la confiance</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1, vos clés sont nouvelles</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>Une clé plus récente a pris sa place. Ce que celle-ci a signé compte encore&#x202f;; rien n&apos;est plus fait pour elle.</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>Une liste donne à cette carte un nom qu&apos;une autre clé porte ici. Rien n&apos;en compte jusqu&apos;à ce que l&apos;une des deux n&apos;ait plus la confiance.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>Par la liste %1 de %2, jusqu&apos;au %3.</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>Code de cette clé</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>Comparez les mots avant de remettre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatrice</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>Copiez l&apos;image du code, ou ses mots, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>Donnez la nouvelle carte à toutes les personnes qui ont l&apos;ancienne, et comparez ses mots.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Accompagnante</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>Il ne contient aucun secret. Donnez-le à la personne, puis comparez les mots.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Peut&#xa0;: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparée</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>N&apos;a plus la confiance</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>Rien ne comptait par elle. Ajoutez de nouveau la carte si c&apos;était par mégarde.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>Rien de %1 n&apos;a été pris</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>Rien de ce que signe cette clé n&apos;est reçu désormais.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>La liste %1 de %2 s&apos;est terminée le %3. Rien n&apos;est reçu ni donné avant qu&apos;une plus récente arrive, ou que vous compariez les mots.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>La liste %1 de %2 inscrit cette carte, et une autre liste ne fait pas confiance à %2. Jusqu&apos;à ce que vous décidiez de %2, rien n&apos;est reçu ni donné.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>La liste %1 de %2 dit qu&apos;on ne fait plus confiance à cette clé depuis le %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>La liste %1 de %2 dit que cette clé a été perdue le %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>La liste %1 de %2 dit que cette clé a été volée le %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>La liste %1 de %2 dit que cette personne est partie le %3.</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>Dites à la personne, à un numéro que vous connaissez, que la carte ne concordait pas, et redemandez-la.</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>La carte de %1 a été enlevée</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>On croit désormais ici les listes de %1</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>On ne croit plus les listes de %1</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>Les mots n&apos;ont pas encore été comparés. Rien n&apos;est reçu de cette personne, et rien ne peut lui être donné.</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>Il n&apos;y avait rien à coller qui puisse être une carte</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>Qui ne figurait que sur elles doit être comparé.</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>Qui elles inscrivent a la confiance sans comparer de mots, jusqu&apos;au jour qu&apos;elles disent.</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Mots à comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>Vous pouvez remettre à cette personne, et recevoir ce qu&apos;elle signe.</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>Vous aviez comparé ses mots, alors rien de cette clé ne compte avant que vous décidiez.</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>Vous avez comparé les mots le %1.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>Vous avez décidé contre la liste. Dites-le à sa coordinatrice.</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>Vous avez mis fin à la confiance le %1. Ce que signe cette clé reste dehors.</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>Votre carte en code à scanner, pour %1</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>Votre carte a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>Votre carte a été enregistrée en image sous %1</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>confirmer ce qui est arrivé</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>recevoir des histoires</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>dire par une liste à qui faire confiance</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>envoyer des formulaires</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>envoyer des histoires</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>retirer ce qu&apos;elle a envoyé</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>Changer cette entrée</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>Ou faites glisser l&apos;une sur l&apos;autre&#xa0;: les deux sortent sous l&apos;étiquette de celle-là.</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personnes et lieux</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>La même que…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>C&apos;est quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>La même que</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>La même étiquette partout dans cette histoire.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>Ajoutez la carte de la personne à qui vous remettez, ou qui vous envoie.</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>Ne croire aucune liste</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>Ne croire aucune liste de %1</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>Croire ses listes</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>Croire les listes de %1</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>Comparer les mots de %1</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>Garder la confiance</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>Garder la confiance en %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>Enlever la carte de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Enlever…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>Ne plus faire confiance à %1</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>Fin de confiance…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>Une carte est un fichier, ou un code dans une image. Vous pouvez déposer l&apos;un ou l&apos;autre sur cette page.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Signataires admises</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>Cartes et images de cartes</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>Placez le code de la carte de l&apos;autre personne dans l&apos;image, avec tout le blanc autour. Rien de ce que voit la caméra n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Ouvrir une liste de confiance</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>Coller une carte, ou une image de carte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Enregistrer pour ssh-keygen</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>Enregistrer votre carte</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>Enregistrer votre carte en image</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>Une phrase de retrait</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>Lui donner de nouveaux mots</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>Lui donner six mots</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>Si elle veut, elle reçoit six mots. Avec eux, elle peut retirer son histoire plus tard, par toute accompagnante ou coordinatrice qui l&apos;a, sans dire qui elle est.</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>Elle seule les garde&#xa0;: sur papier en lieu sûr, ou par cœur. Ils sont montrés cette seule fois et ne peuvent pas être retrouvés. Ils comptent pour ce qui est remis désormais.</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>Elle les a, les ranger</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>Elle n&apos;en veut pas</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>Une trace reste</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>Dans une image de ce genre, une faible trace de ce qui est sous un cadre se répand partout, et aucun cadre ne l&apos;enlève. Une image plus petite en garde moins. Là où même cela est trop, laissez l&apos;image de côté.</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>Sort sans</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>Seul son premier instant est montré ici, et lui seul peut sortir.</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Cette image bouge</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>données d&apos;appareil, de lieu et d&apos;heure · nom du fichier · tout, sauf une trace de ce qui est sous les cadres</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>données d&apos;appareil, de lieu et d&apos;heure · nom du fichier · tout ce qui est sous les cadres, pour de bon</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>D&apos;un bord à l&apos;autre</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Ajouter un cadre</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>Dessinez ce qui doit rester. Les flèches le déplacent, avec Maj elles changent sa taille. Entrée termine.</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>Chacune a été dessinée avec ce qui y est masqué. Appuyez sur l&apos;une pour la regarder de près.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>Pas d&apos;images dans cette histoire</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>Les images ajoutées dans Entretien apparaissent ici.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Entière</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n&apos;est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>Elle ne contient aucun secret, mais montre à qui la trouve avec qui vous travaillez. Le système d&apos;impression de cet ordinateur garde un temps une copie de la page, hors du coffre, et l&apos;imprimante aussi peut-être.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>Rien n&apos;a été imprimé. Voyez si elle est allumée, ou enregistrez la page en PDF.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>Enregistrer votre carte comme page</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyée à l&apos;imprimante</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>L&apos;imprimante ne l&apos;a pas acceptée</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>Votre carte a été enregistrée comme page %1</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1, enregistré à côté</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>%n autre histoire attend.</numerusform>
            <numerusform>%n autres histoires attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Un autre fichier a été mis à la place de ce coffre</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>Redemandez-lui pour %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>Bon à savoir sur cet ordinateur</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Son consentement…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>Si cet ordinateur est perdu, ce qui est venu depuis l&apos;est avec lui.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>Rien n&apos;est perdu&#xa0;: tout est maintenant dans le dossier %1, et ce que vous faites se poursuit là. L&apos;autre fichier a été laissé tel quel. Les programmes qui synchronisent des dossiers font cela&#xa0;: gardez le coffre ailleurs.</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>On lui a demandé, cela reste ainsi</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>La dernière sauvegarde a %n jour</numerusform>
            <numerusform>La dernière sauvegarde a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n&apos;y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>Ce coffre a été sauvé d&apos;un coffre abîmé, et ce qu&apos;elle a retiré est peut-être perdu. Rien de cette histoire ne sort avant qu&apos;on lui demande.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Ce qui a été enregistré est en sûreté. Continuez, ou verrouillez et déverrouillez pour repartir.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>environ %n min</numerusform>
            <numerusform>environ %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>environ %n s</numerusform>
            <numerusform>environ %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>Nom de compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>Banque ou carte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numéro d&apos;appareil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Famille et autres</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numéro d&apos;identité</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Adresse internet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Plaque d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>Position sur une carte</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>Code QR ou code-barres</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>Mot rare</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>École, travail, groupe</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>Reste ici&#xa0;: ses mots doivent être dits, et il n&apos;y en a pas encore, ou aucune voix ne parle leur langue.</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>Reste ici&#xa0;: ses mots ont changé depuis qu&apos;ils ont été lus à voix haute. Relisez-les.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté que sa propre voix sorte.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté que sa voix sorte déguisée.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté que ses mots sortent en transcription.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté que cela sorte.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté que des images sortent.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>Reste ici&#xa0;: elle n&apos;a pas accepté de partager son histoire.</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>Reste ici&#xa0;: vous avez décidé que cela ne sort pas.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>Mots d&apos;un son, partie %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>Mots en dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>Travail ou études</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1&#xa0;: marqué pendant l&apos;enregistrement. Écoutez, et décidez.</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1&#xa0;: muet de %2 à %3, et ces mots peuvent encore être lus.</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est masqué dans les mots, et s&apos;entend encore.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>De %1 à %2. C&apos;est estimé entre deux temps&#xa0;: le silence est plus large de %3 s au plus de chaque côté.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Le rendre muet</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>Toutes les images côte à côte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>Masquer à cet endroit seulement</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>Masquer ce qui est sélectionné&#x202f;; sur une image, ajouter un cadre</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>Masquer, partout où cela se trouve</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>Recadrer une image, ou terminer</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl et Gauche, Droite</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>J&apos;ai regardé celle-ci</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>Dans Personnes et lieux&#xa0;: les choisies sont la même, ou l&apos;une est la même que…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>Dans un son, une seconde en arrière ou en avant&#x202f;; avec Maj cinq secondes</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Dans les mots d&apos;un son, lire depuis le curseur</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>Laisser à cet endroit seulement</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>Laisser lisible</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>Commencer ou finir un silence là où en est le son</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>Les regarder une à une</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>Déplacer une marque qui a perdu sa place vers ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>Déplacer le cadre choisi&#x202f;; avec Maj changer sa taille, avec Ctrl finement</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>Déplacer le silence choisi&#x202f;; avec Maj aussi, seulement sa fin</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>Endroit suivant des mêmes mots</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>Trouvaille suivante</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>Suite&#xa0;: images</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>Suite&#xa0;: voix</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Suite&#xa0;: ce qui sort</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>Sur une image, masquer tous les codes</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>Sur une image, masquer tous les visages</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>Sur une image, masquer tous les noms et numéros</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>Sur une image, masquer tout le texte</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>Sur une image, masquer toute la ligne</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>Sur une image, étendre le cadre choisi d&apos;un bord à l&apos;autre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>Images · %n non regardée</numerusform>
            <numerusform>Images · %n non regardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Lire le son, ou le mettre en pause</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Enlever le cadre choisi</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>Dire ce que masque le cadre choisi</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>Voir une image en taille réelle, ou en entier</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>Voir une image plus grande, ou plus petite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>L&apos;image précédente, la suivante</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L&apos;endroit précédent</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Trois secondes en arrière</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>Voix · %n marque</numerusform>
            <numerusform>Voix · %n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>Ce qui a été trouvé, par genre ou dans l&apos;ordre du texte</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>Chaque question peut être passée.</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>Si cela aide</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 non sorties.</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 atteste qu&apos;elle a accepté, le %1.</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>Un clic lit depuis un mot.</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>Un conflit</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un son</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>Une histoire arrivée</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>Tout est effacé de cet ordinateur. Qu&apos;elle est arrivée, et ce qui a été répondu, reste dans la liste. Qui l&apos;a envoyée l&apos;a encore.</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>Une autre version est arrivée, qui ne va pas avec celle-ci.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Effacer %1 ici&#x202f;?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Effacer ici…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Pour %1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>Son accord</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>Son accord pour les originaux</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Dans les mots d&apos;un son, lire depuis le curseur</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>La remettre de côté</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>Compte par votre décision</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>Personne ne l&apos;a signée telle qu&apos;elle est ici&#xa0;: %1 l&apos;a réunie le %2 à partir de deux versions arrivées. Les deux sont gardées telles que signées.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Rien n&apos;a été choisi.</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>Transmise par %1. La signature est toujours celle de la personne ci-dessus.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Lire le son, ou le mettre en pause</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>Elle a entendu ce qui sort, le %1.</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>Elle a vu ce qui sort, le %1.</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Elle la retire…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>Elle a retiré&#xa0;: %1. Ce que cela couvrait n&apos;est plus montré ici.</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Elle l&apos;a retirée. Ce qui était arrivé a été effacé ici.</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>On lui a dit ce qui sort, le %1.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>Quelqu&apos;un dont la carte n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Son, %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>Son, %1, lu à voix haute par l&apos;accompagnante</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>Son, %1, dit par une voix de synthèse</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>Son, %1, la voix déguisée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>On ne fait plus confiance à la clé qui l&apos;a signée, et aucun accusé de réception ne montre qu&apos;elle était ici avant. Lisez-la, puis décidez si elle compte.</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>On ne fait plus confiance à la clé qui l&apos;a signée. Elle compte parce que quelqu&apos;un ici l&apos;a décidé.</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Trois secondes en arrière</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Ce qu&apos;elle a accepté</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Qui l&apos;a signée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Mots de&#xa0;: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>tout destinataire de confiance</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>mise de côté, à décider</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>reçue, à lire</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>Choisir l&apos;enregistrement</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>Il dit ces mots</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>Lisez ces mots à voix haute dans un nouvel enregistrement dans Entretien, puis choisissez-le ici. Il sort à la place de ce son&#x202f;; sa voix à elle ne sort pas.</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>Enregistrement où les mots sont lus à voix haute</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>Les mots ont changé depuis qu&apos;ils ont été lus. Relisez-les à voix haute.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>Il vous entend.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>Rien de ceci n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>On n&apos;entend que du silence. Le microphone est-il éteint&#x202f;?</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>Dites quelque chose, aussi fort qu&apos;elle parlera&#xa0;: la barre devrait devenir verte.</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>Trop fort&#xa0;: éloignez un peu le microphone.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L&apos;essayer</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Essayer le microphone</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 peut l&apos;ouvrir</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>Terminer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>Terminer sans le reste</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Chercher encore des microphones</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marquer ce qui vient d&apos;être dit</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>Rien n&apos;est enregistré depuis %1. Cela reprend tout seul quand le microphone revient&#x202f;; ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors enregistrement</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>Hors enregistrement depuis %1. Le microphone est fermé&#xa0;: rien n&apos;est entendu ni gardé.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>On n&apos;entend que du silence. Le microphone est-il éteint&#x202f;?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Elle ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>L&apos;ordinateur a été trop occupé un instant&#xa0;: un peu de son manque.</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>Le disque est plein. Ce qui est dit attend en mémoire&#xa0;: faites de la place, et c&apos;est gardé.</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>Trop fort&#xa0;: le son est coupé. Éloignez un peu le microphone.</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>Très faible. Rapprochez d&apos;elle le microphone.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>place pour %n heure</numerusform>
            <numerusform>place pour %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>place pour %n minute</numerusform>
            <numerusform>place pour %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>Je le sais&#xa0;: ensuite, aucune phrase secrète de quelqu&apos;un d&apos;autre n&apos;ouvre plus ce coffre</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>Elle prend la place de toutes les phrases secrètes que ce coffre avait. Les parts restent valables.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>Les phrases secrètes de toutes les autres disparaissent aussi</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>Qui partage ce coffre avec vous ne peut plus l&apos;ouvrir. Donnez ensuite à chacune une nouvelle phrase secrète, sous Phrases secrètes et récupération.</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>Environ %1 sont écrits. Jusqu&apos;à la fin on peut arrêter, et rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>Les sauvegardes d&apos;avant s&apos;ouvrent encore avec l&apos;ancienne clé. Détruisez-les.</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>Changer la clé du coffre et nettoyer</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>Pour quand quelqu&apos;un est parti. Tout est réécrit sous une nouvelle clé, si bien qu&apos;une ancienne copie du fichier de clé n&apos;ouvre rien de ce qui est ici.</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>L&apos;ancien fichier est réécrit par-dessus. Un SSD ou une clé USB peut en garder des restes, que seule l&apos;ancienne clé ouvre.</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>Il faut ajouter celles-ci de nouveau, car elles n&apos;ont pas été utilisées avec cette version&#xa0;: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>Ces phrases secrètes et les parts de récupération restent valables&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>%n histoire signée par cette clé reste ici.</numerusform>
            <numerusform>%n histoires signées par cette clé restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>%n histoire qui lui a été remise reste dans la liste de ce qui est sorti.</numerusform>
            <numerusform>%n histoires qui lui ont été remises restent dans la liste de ce qui est sorti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>Elle est sur une liste de %1. Là où on croit cette liste, elle reste par elle.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>Il n&apos;y a rien ici de cette clé, et rien ne lui a été donné.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L&apos;enlever</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>Enlever la carte de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Enlever «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>Les mots n&apos;ont jamais été comparés, alors rien ne compte par cette carte. Enlevée par erreur, elle peut être ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>Ce qui a été dit et choisi reste dans les histoires. Qui l&apos;a envoyé peut le renvoyer&#x202f;; un plus ancien ne revient pas.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>Changer aussi la clé du coffre, et tout réécrire sous la nouvelle</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>Elle n&apos;ouvre plus le coffre. Qui a gardé une copie du fichier de clé pourrait encore l&apos;ouvrir avec, sauf si la clé du coffre change aussi.</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Retirer la phrase secrète de %1</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>%n autre du dossier a été laissé de côté.</numerusform>
            <numerusform>%n autres du dossier ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>Ne pas les montrer</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>Montrer %n fichier</numerusform>
            <numerusform>Montrer les %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>Montrer seulement ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>%n histoire venue de cette clé n&apos;a pas encore d&apos;accusé de réception. Elle est mise de côté jusqu&apos;à ce que vous la regardiez&#xa0;: qui a la clé pourrait l&apos;avoir faite.</numerusform>
            <numerusform>%n histoires venues de cette clé n&apos;ont pas encore d&apos;accusé de réception. Elles sont mises de côté jusqu&apos;à ce que vous regardiez chacune&#xa0;: qui a la clé pourrait les avoir faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>Je ne le dis pas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>Aucune histoire ne doit être mise de côté&#xa0;: ce qui est venu de cette clé est couvert par des accusés de réception.</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>La clé a été perdue</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>La clé a été volée</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>La personne est partie</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>Cela ne peut pas être défait. Rien ne peut être remis à cette clé, et ce qu&apos;elle signe reste dehors. La personne a besoin d&apos;une nouvelle carte.</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>Ne plus faire confiance à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>Pourquoi&#x202f;? Cela figure dans la prochaine liste.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>Un fichier de signataires admises, avec lequel n&apos;importe qui peut vérifier des paquets sans ce programme</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>Une liste de confiance est celle d&apos;une coordinatrice&#xa0;: à qui faire confiance et jusqu&apos;à quand. Avec elle, toutes n&apos;ont pas à comparer des mots avec toutes. Il n&apos;y en a pas ici.</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>Une autre liste ne fait pas confiance à cette personne. Décidez d&apos;abord à son sujet&#xa0;: cherchez «&#xa0;À vous de décider&#xa0;» dans la liste.</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>À côté se trouvent les clés auxquelles on ne fait plus confiance, avec la terminaison «&#xa0;.revoked&#xa0;».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Donnez-la à toutes les personnes pour qui vous l&apos;avez faite. Elles seules peuvent l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>Donner la vôtre à plus de personnes</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>Suivre cette liste</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Elle ne vaut pas encore.</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>Elle est terminée. Demandez-en une plus récente.</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>Faire une liste de confiance</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Pas crue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>Rien n&apos;a été changé. Demandez-en une nouvelle à sa coordinatrice.</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Ouvrir une liste de confiance</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>Liste %1 de %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Listes de confiance</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Enregistrer pour ssh-keygen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>La liste vaut ici désormais</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>La liste vaut, et vous contredit</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>La liste n&apos;a pas été reçue</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>La liste a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>Cette liste est déjà ici</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>Là où elle le fait, rien ne compte avant que vous décidiez. Cherchez «&#xa0;À vous de décider&#xa0;» dans la liste.</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>Qui elle inscrit a la confiance jusqu&apos;à son dernier jour.</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>Vous ne croyez pas les listes de cette personne. Comparez d&apos;abord les mots, puis choisissez Croire ses listes.</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>Votre liste de confiance %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>met fin à la confiance en %n clé</numerusform>
            <numerusform>met fin à la confiance en %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>fait confiance à %n personne</numerusform>
            <numerusform>fait confiance à %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>Changer les clés</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>Changer vos clés&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>Toutes les personnes qui ont votre carte ont besoin de la nouvelle, et comparent de nouveau ses mots avec vous. Jusque-là, elles suivent votre ancienne clé.</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>Si quelqu&apos;un d&apos;autre peut avoir votre clé, dites-le aussi à votre coordinatrice&#xa0;: cette personne pourrait la changer tout autant, et seule la fin de la confiance la tient dehors. Cela ne peut pas être défait.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>De nouvelles clés sont faites, et l&apos;ancienne signe pour elles. Puis elle est détruite.</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>Ce que d&apos;autres ont fait pour vos anciennes clés peut encore être lu ici, et vos histoires restent les vôtres.</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>Cacher notre liste</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>Est-ce un moment sûr&#x202f;?</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>Elle sait qu&apos;elle peut arrêter, faire une pause ou taire quelque chose.</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>Elle sait qui peut l&apos;aider aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>Montrer notre liste</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>Nous sommes seules, et personne ne peut voir cet écran.</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>Demandez calmement et ouvertement&#xa0;: «&#xa0;Pensez-vous à mettre fin à vos jours&#x202f;?&#xa0;» Le demander n&apos;en donne pas l&apos;idée.</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>Appelez quelqu&apos;un de formé pour cela. Si elle est en danger maintenant, appelez le numéro d&apos;urgence.</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>Ne la laissez pas seule. Mettez hors de portée ce avec quoi elle pourrait se blesser.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger ceci</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>Dites-lui ce que vous allez faire avant de le faire.</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>L&apos;histoire peut attendre. Arrêtez l&apos;entretien pour l&apos;instant, et restez avec elle.</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>Quand elle risque de se faire du mal</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>État de l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%1 sur %2 · %3 expliqués</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Depuis le premier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>Lu à voix haute · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>Dites ceci dans sa langue</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Masquer tous les codes</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>Masquer tous les visages</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>Masquer tous les noms et numéros</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Masquer tout le texte</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>Masquer toute la ligne</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>Trouvé dans cette image</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>Cela reste visible quand l&apos;image sort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>Chercher visages et noms</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>Recherche de visages, d&apos;écriture et de codes&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>Rien d&apos;autre n&apos;a été trouvé automatiquement. Une personne en voit plus&#xa0;: regardez vous-même.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter de chercher</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Comme l&apos;ordinateur est réglé</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Sauvegarde et santé</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>Les sauvegardes, si tout est sain, et ce qui a été fait avec ce coffre.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>Cacher d&apos;un coup&#xa0;: appuyez trois fois sur Maj.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardé dans %1</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Clés et récupération</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>Les kits sont ce qu&apos;une coordinatrice vous donne à dire, à demander et à consulter.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Verrouiller quand personne n&apos;était là pendant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>Personnes et cartes</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>Version du programme %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>Taille des lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>La fenêtre s&apos;appelle alors Carnet, avec un signe simple.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>Utiliser un nom qui ne dit rien</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>Qui peut ouvrir ce coffre, ses parts de récupération, une nouvelle clé pour lui, et sa fin.</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>Votre propre carte, et celles des personnes à qui vous remettez des histoires ou qui vous en envoient.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>Carnet bleu</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>Carnet vert</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>Carnet rouge</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>Carnet jaune</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>J&apos;ai déjà un coffre</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>Elle ouvre le coffre. Personne ne peut la retrouver ni la refaire, alors gardez-la bien.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>Elles ouvrent le coffre quand la phrase secrète est perdue. Vous les copiez à l&apos;étape suivante.</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>Lisez sur votre papier</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>Tapez ces mots de la part, ou leurs chiffres.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Tout fichier</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne concorde pas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>Lire une part</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lire depuis un fichier</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Se lit bien</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>Part %1&#x202f;; %2 de son jeu, n&apos;importe lesquelles, ouvrent le coffre.</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>Prendre le mot %1</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>Les quatre premières lettres d&apos;un mot suffisent.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>Le mot %1 n&apos;est pas dans la liste. Regardez-le lettre par lettre.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>%1 des %2 parts, n&apos;importe lesquelles, ouvrent le coffre quand la phrase secrète est perdue. Donnez chacune à une autre personne de confiance, ou gardez-les à des endroits différents. N&apos;en prenez pas de photo.</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>Copiez cette part sur papier</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>Écrivez les mots, ou les quatre chiffres sous chacun. Numérotez-les.</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>Une autre part</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>Part du premier papier</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>C&apos;est encore la même part. Il en faut une autre.</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>Cette part appartient à un autre jeu, d&apos;un autre jour ou d&apos;un autre coffre.</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>Ouvrir avec des parts de récupération</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>Tapez les mots de chaque part, ou leurs chiffres, dans leur ordre. Le fichier de clé n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Coffres</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>Comparez avec votre papier. Retour montre de nouveau la part.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l&apos;ai copiée</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>Pas identique&#xa0;: mot %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Part %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>Parts qui ouvrent le coffre</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>Parts à distribuer</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>Cacher d&apos;un coup</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle histoire</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>Enregistrer, et redemander la phrase secrète (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>Enregistrer, et disparaître d&apos;un coup (appuyez trois fois sur Maj)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Maj, Maj, Maj</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>10 secondes telles qu&apos;elles sortent&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>Tel qu&apos;il sort&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>Chaque silence commence %1 plus tôt et finit d&apos;autant plus tard, car un tel fichier brouille les sons.</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>Sort&#xa0;: %1 de sa propre voix, dont %2 en silence complet.</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>Sort&#xa0;: %1, déguisé, dont %2 en silence complet.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>Sort&#xa0;: tout, %1 de sa propre voix.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>Sort&#xa0;: tout, %1, déguisé.</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>Sort&#xa0;: ses mots dans une voix de synthèse, et rien de ce son.</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>Sort&#xa0;: ses mots dans votre voix, et rien de ce son.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>Rien n&apos;est muet. Dessinez sur le son, ou tapez en dessous de quand à quand.</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>Le silence commence ici</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>Le silence finit ici</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>3 s en arrière</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>Un enregistrement est en cours&#xa0;: ce qui est lu s&apos;y entendrait.</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>En cours de dessin</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>Ce qu&apos;on voit de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>Son entier</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus haute</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>À quelle vitesse elle parle</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>À quelle hauteur elle parle</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>Langue de la voix de synthèse</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus basse</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voix de synthèse</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Allure habituelle</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>Hauteur habituelle</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>Voix 1, haute</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>Voix 2, basse</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>Voix 3, basse</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>Voix 4, basse</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>Un clic lit depuis un mot. Ce qui est masqué ici est proposé comme silence, et inversement.</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Mots de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n cadre. Tab va de l&apos;un à l&apos;autre.</numerusform>
            <numerusform>%n cadres. Tab va de l&apos;un à l&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>Cadre %1 sur %2, %3, %4 sur %5 pixels</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n dans ce coffre</numerusform>
            <numerusform>%n dans ce coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Tout est effacé de cet ordinateur et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>Commencez par Nouvelle histoire. Ce qui est écrit est enregistré au fil de la frappe, sous clé dans ce coffre.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Effacer %1 ici&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>Effacer l&apos;histoire marquée</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>Tout ici est chiffré sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>Remise, en attente de l&apos;accusé</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>Elle a été remise à %1 et est arrivée.</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>Elle a été remise à %1 et a changé ensuite&#xa0;: le changement n&apos;est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>Elle a été remise à %1&#x202f;; personne n&apos;a encore confirmé qu&apos;elle est arrivée.</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>Elle n&apos;a été remise à personne&#xa0;: rien n&apos;en est ailleurs.</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Tout juste commencée</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>Mise de côté&#xa0;: la clé de sa signature</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Connue ici sous</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Dernière sauvegarde le %1.</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>À protéger</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle histoire</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d&apos;histoires</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>Ouvrir l&apos;histoire marquée</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>D&apos;autres histoires en sont ailleurs. Tout les montre toutes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Prête à remettre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Chercher dans tout</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>Les histoires des paquets que vous recevez apparaissent ici.</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Recevoir un paquet</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>La liste de ce qui a été remis, quand et à qui, est conservée.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>Essayez moins de mots, ou plus courts. Noms, notes et tout ce qui est écrit sont parcourus.</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>Ce qui a été remis est chez d&apos;autres et y reste.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>vos notes</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>Un nom inventé, jamais le sien.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Connue ici sous</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Racontée en</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 copie ce coffre ailleurs</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>Qui a ce disque ou cette clé USB peut copier le coffre</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>Demandez à quelqu&apos;un qui connaît cet ordinateur de chiffrer tout le disque, ou de désactiver la mémoire d&apos;échange.</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>La mise en veille prolongée écrit toute la mémoire sur le disque</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>Il est fermé maintenant. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>Il reste chiffré. Gardez la clé USB sur vous, et une phrase secrète longue.</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>Son dossier n&apos;a pas pu leur être fermé. Déplacez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>Verrouillez avant de partir, et éteignez au lieu de mettre en veille prolongée.</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>D&apos;autres personnes sur cet ordinateur peuvent copier ce coffre</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>Des parties de la mémoire peuvent être écrites sur le disque, non chiffrées</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>Les copies sont chiffrées, mais les anciennes y restent après un effacement. Déplacez le coffre dans un dossier qui n&apos;est pas synchronisé.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>Le dossier du coffre était ouvert à d&apos;autres personnes sur cet ordinateur</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>Ce coffre est sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>Qui s&apos;occupe de cet ordinateur peut le copier, et une coupure du réseau interrompt le travail. Gardez-le sur cet ordinateur ou sur une clé USB.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>La caméra est allumée. Seules les images que vous prenez sont gardées, sous clé dans l&apos;histoire.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l&apos;image</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>Une phrase secrète pour une personne de plus</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L&apos;ajouter</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>Une autre phrase secrète pour vous</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Changer la clé du coffre</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>Vérifier ces parts</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>Les parts ouvrent-elles ce coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>Pour quand quelqu&apos;un qui en tenait une est parti, ou qu&apos;une est perdue. Les anciennes n&apos;ouvrent plus le coffre. Une ancienne copie du fichier de clé s&apos;ouvre encore avec elles, jusqu&apos;à ce que la clé du coffre change aussi&#x202f;; les sauvegardes d&apos;avant, toujours.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Faire de nouvelles parts</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>Nouvelles parts de récupération</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>Elle ouvre ce coffre avec, et y voit tout. Laissez-la la taper.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>L&apos;ancienne n&apos;ouvre plus le coffre. Les parts restent valables.</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>Tapez-les telles qu&apos;elles sont sur papier. Rien n&apos;est changé.</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>Tout est décidé. Lisez le texte encore une fois&#xa0;: N masque ce que vous sélectionnez.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>Tout masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>Masquer tout ce qui a été trouvé et n&apos;est pas encore décidé</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>Masquer ici</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>Masquer la sélection</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>Exactement ainsi cela sort, lettre pour lettre</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>Dans l&apos;ordre du texte, ou genre par genre</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>Cela reste lisible quand l&apos;histoire sort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>Tout laisser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Déplacer vers la sélection</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n&apos;est encore écrit</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>Rien n&apos;a été trouvé automatiquement. Lisez le texte&#xa0;: sélectionnez ce qui pourrait l&apos;identifier et appuyez sur N.</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>Appuyez sur F9 pour revenir y travailler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Sélectionnez d&apos;abord les mots</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>C&apos;est un autre texte</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>Les textes de cette histoire</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>Voici comment cela sort</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>Cette marque ne peut être déplacée que dans le texte où elle a été faite.</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>Ce qui est écrit dans Entretien, aussi sous les images et les sons, apparaît ici.</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>À la souris, ou avec Maj et les flèches dans le texte.</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1, regardée</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1, pas encore regardée</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 sur %2 regardées</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>regardée</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardée</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>Lire un son, ou le mettre en pause</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>Lire depuis le curseur&#x202f;; Ctrl et un clic lisent depuis un mot</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>La ligne que vous écrivez s&apos;entend ici</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Trois secondes en arrière</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>Rien n&apos;attend de décision dans les sons.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>Ligne %1, s&apos;entend à %2</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation>Après une pause, revenir</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>Après une pause, revenir de %n seconde</numerusform>
            <numerusform>Après une pause, revenir de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>La ligne s&apos;entend ici</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Lire depuis le curseur</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>Enlever le temps de cette ligne</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>Sans temps</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Mots de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Écrire ce qui est dit</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>Écrivez ce qui est dit, une ligne à la fois. Pendant la lecture, chaque nouvelle ligne reçoit son temps. F4 lit et met en pause, Maj+F4 revient en arrière.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>Remettez-la ou effacez-la avant de partir. Si vous verrouillez, elle reste ici sous clé, et on vous demande au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>À ne pas garder ici</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>Continuer, et me demander au prochain déverrouillage</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1. Remise à %2, et changée depuis.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1. Remise à %2, où elle est arrivée.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1. Remise à %2&#x202f;; aucun accusé de réception n&apos;est encore venu.</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1. Elle n&apos;a pas été remise&#xa0;: ce qui est ici est tout ce qu&apos;il y a.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>Effacer %1…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>L&apos;effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>L&apos;effacer…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>À ne pas garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>Elle n&apos;a pas accepté que ceci reste ici après la séance. Rien n&apos;est effacé tout seul&#xa0;: dites ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>Elle permet que %1 soit gardée</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>Elle permet qu&apos;elle soit gardée</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Reprendre une sauvegarde…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>Choisissez-en un qui ne dit rien aux autres, comme une couleur.</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>J&apos;ai perdu ma phrase secrète</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>Ses fichiers restent où ils sont. Il peut être ajouté de nouveau comme autre dossier.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Nom dans cette liste</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>Enlever %1 de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L&apos;enlever</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Enlever de la liste</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Coffres</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Contente de vous revoir</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>utilisé %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>utilisé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>utilisé hier</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>Un déguisement est pour des oreilles de passage, et se comprend moins bien. Qui la connaît bien, ou a des outils, peut encore la reconnaître&#xa0;: à ses mots, son rythme, son accent. Ce qui est muet reste muet.</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>Un déguisement est fait une fois et gardé&#xa0;: ce que vous entendez est ce qui sort. Ne déguisez de nouveau que si cela ne se comprend pas&#xa0;: plusieurs déguisements d&apos;une même parole aident qui voudrait les défaire.</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>Une voix de synthèse</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Une voix de synthèse dit ses mots tels qu&apos;ils sont masqués. Rien de sa propre voix ne sort.</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>Un chuchotement dit ses mots. Il se comprend moins bien.</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>Une autre voix dit ses mots et monte et descend un peu, comme la sienne. Qui la connaît peut le reconnaître.</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>Une autre voix, qui ne monte ni ne descend, dit ses mots.</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>Déguiser de nouveau</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>Déguisée, un peu</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>Déguisée, fortement</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>Déguisée, chuchotée</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>Qui connaît sa voix saura que c&apos;est elle.</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>Écouter 10 secondes telles qu&apos;elles sortent</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>Sa propre voix</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Comment cela sort</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>Elle sera déguisée une seconde fois</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>Lu à voix haute par vous</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>Le son reste sur cet ordinateur. Sa transcription sort, telle qu&apos;elle est masquée.</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>Le son reste sur cet ordinateur. Les textes sortent sans lui.</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Transcription seulement</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>Ce qui est muet, ou la manière dont cela sort, a changé depuis le déguisement. Si le premier est déjà sorti, les deux ensemble sont plus faciles à défaire. Décidez de chaque silence avant d&apos;écouter.</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>Écrivez ses mots dans Entretien, et une autre voix peut les dire&#xa0;: c&apos;est ce qui cache le mieux la sienne.</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Votre voix dit ses mots tels qu&apos;ils sont masqués. Rien de sa propre voix ne sort.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>Masquer les mots sélectionnés</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>Les noms, numéros et lieux prononcés sont à rendre muets ici. Ce qui est muet sort comme rien du tout. Une voix peut encore être reconnue par qui la connaît.</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>Pas de son dans cette histoire</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>Les sons ajoutés dans Entretien apparaissent ici.</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>Ce qui est muet</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>À %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>Choisissez ce qui convient. Rien n&apos;est obligatoire.</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>Passer à Protéger</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>Que faire quand elle risque de se faire du mal</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>Une région ou une grande ville</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>Vers quand, et à peu près où</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>Région approximative</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>Jamais une rue, une école ou un village.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>L&apos;année et le mois sortent avec l&apos;histoire. La région reste ici&#xa0;: elle n&apos;a pas accepté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>L&apos;année, le mois et la région sortent avec l&apos;histoire.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 ne peut pas encore sortir. Ce qui lui manque est sous son nom.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 libres. Cela ne suffit pas.</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 a été remise. Choisissez-la pour la remettre encore.</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>Une clé USB ou un dossier. On vous demande quand le paquet est fait.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un endroit</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Choisissez d&apos;abord une histoire.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Choisissez d&apos;abord qui peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Faire le paquet</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>Rien n&apos;a été écrit. Tout est comme avant.</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>Un fichier d&apos;environ %1, nommé %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>Quelque chose de choisi ne peut pas encore sortir. Ce qui lui manque est en dessous.</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>Clé USB ou disque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 vous l&apos;a donnée</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1&#xa0;: donnée le %2, et reçue</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1&#xa0;: donnée le %2, pas encore d&apos;accusé de réception</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1&#x202f;; confirmé le %2</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1&#x202f;; pas encore confirmé</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>Les copies que quelqu&apos;un a faites hors du programme, et les pages imprimées, ne peuvent pas être rappelées.</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>Qui l&apos;a reçoit un fichier à soi. Son programme l&apos;exécute quand il le reçoit, et son accusé de réception le dit.</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>Pour %1 aucun fichier n&apos;a pu être fait&#xa0;: la carte n&apos;a pas la confiance ici. Prévenez cette personne.</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>D&apos;ici, elle ne sort qu&apos;aussi loin qu&apos;elle l&apos;accepte encore.</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>Ici elle est effacée, et aucun paquet ultérieur ne la ramène.</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>Ici, ce qu&apos;elle retire est effacé ou caché, et n&apos;est plus ni compté ni transmis.</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>Dans %1 se trouve un fichier pour chaque personne qui l&apos;a. %2. Donnez-les-leur.</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>Cela vaut aussi pour les versions venues d&apos;autres avec ses mots.</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>Elle ne sort plus d&apos;ici. Ce que vous avez enregistré reste ici jusqu&apos;à ce que vous l&apos;effaciez.</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>Elle avait été effacée ici. Rien n&apos;en revient.</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>Elle l&apos;a retirée</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>Elle en a retiré une partie</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>Les accusés de réception pour qui l&apos;a donnée sont dus&#x202f;; Réception les écrit.</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>Retrait donné le %1</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>Retrait donné le %1, de&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>Un fichier pour chacune est écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>Un fichier pour chacune est écrit. On vous demande où.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>Trouver son histoire</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>Ses six mots</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>Sa phrase de retrait</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>D&apos;ici, elle n&apos;a été donnée à personne.</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>Aucun fichier ne peut être fait&#xa0;: la carte n&apos;a pas la confiance ici.</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>Seulement une partie de ce qu&apos;elle avait accepté</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Elle la retire</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>Six mots qu&apos;elle a reçus quand l&apos;histoire a été racontée. Ils trouvent son histoire, et rien n&apos;est dit d&apos;aucune autre. La recherche prend un moment.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toute l&apos;histoire</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>Essai de ses mots avec chaque histoire qui a une phrase</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>Ce qu&apos;elle retire</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l&apos;a</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>Écriture des retraits</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>Vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>Comment elle a accepté</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>Elle-même</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>Elle comprend ce qu&apos;elle accepte, et personne ne fait pression sur elle.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De vive voix, avec témoin</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Empreinte du pouce</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>Qui s&apos;occupe d&apos;elle</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Par écrit</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>Inscrire %1</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>Rôle de %1 sur la liste</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>Après ce jour, plus rien ne sort.</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>Accepté un à un, pour des personnes ou des jours différents</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Pour %1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Utiliser pour tout</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>tout destinataire de confiance</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>Que ne l&apos;ait pas</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>Que %1 ne l&apos;ait pas</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>On ne connaît encore personne ici à qui elle pourrait aller.</translation>
    </message>
</context>
</TS>
