<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>Cualquiera en este ordenador puede leerlo. Lo mejor es algo que no diga nada.</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>Todo lo que escribas y grabes queda dentro, bajo llave.</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>Recibo historias de acompañantes</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>Me siento con las sobrevivientes</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>Figura en tu tarjeta. Letras latinas minúsculas y guiones, no tu nombre real.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nombre de la bóveda</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Qué haces</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Dónde se guarda la bóveda</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>Recibes lo que entregan las acompañantes, compruebas quién lo envió, lees y cuentas.</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>Escribes y grabas historias, las proteges y las entregas.</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Tu nombre corto</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Tu bóveda</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>Falló %n intento de abrirla</numerusform>
            <numerusform>Fallaron %n intentos de abrirla</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>Al final no se pudo escribir un paquete</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>Se apartó un paquete de una clave revocada</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>Se recibió un paquete</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>Una tarjeta tiene una clave nueva</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>Se confía en una tarjeta aunque una lista la revoca</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>Se quitó una tarjeta que nadie comparó</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>Se añadió una tarjeta</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>Se revocó una tarjeta</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>Se hizo una copia de prueba</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>Se hizo un kit</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>Se empezó a usar un kit</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>Se quitó un kit</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>Se recibió un kit</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>Se dejó de usar un kit</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>Se borró para siempre una parte de una historia</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>Se añadió una frase de paso</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Se cambió una frase de paso</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>Se dio nombre a una frase de paso</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>Se quitó una frase de paso</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>Terminó una grabación</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>Empezó una grabación</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>Se cortó una grabación</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>Se hizo una lista de confianza</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>Se recibió una lista de confianza</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>Una historia apartada vuelve a contar</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>Se borró una historia apartada</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>Se empezó una historia</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>Se borró una historia</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>Se volvió a apartar una historia</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>Se retiró y borró una historia</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>Se dio una historia entera a otra acompañante</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Se recibió una historia entera</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>Se quitó una frase de retirada</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>Se probó una frase de retirada que no corresponde a ninguna historia</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>Se escribió una retirada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>Llegó un original, sin tapar</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>Se entregó un original, sin tapar</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Se hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Se recuperó de una copia de seguridad</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>Comprobado: todo estaba bien</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>Comprobado: algo está dañado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>Se hizo su propia copia</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>Se respondió si podrían reconocerla</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>Se decidió entre dos versiones</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>Se decidió de quién se siguen las listas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>Se hicieron nuevas partes de recuperación</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>Abierta con partes de recuperación</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>Se miraron las imágenes</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Se escribieron acuses de recibo</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>Se comprobaron las partes de recuperación</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>Guardada junto a una bóveda que fue sustituida</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Rescatada de una bóveda dañada</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>Ella aceptó que salgan originales</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>Ella aceptó lo que sale</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>Se le dio una frase de retirada</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>Se transmitieron historias recibidas</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>Se entregaron historias</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>Se respondió al control de fugas: no es ella</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>Se rehízo el índice de búsqueda</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>Se cambió la clave de la bóveda</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Se creó la bóveda</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>Algo recibido se apartó, o vuelve a contar</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>Lo que salió y llegó</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>Cambió lo que ella acepta</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>Se cambiaron tus propias claves</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
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
        <translation>Falta una línea del registro o fue cambiada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>Cualquiera puede leerla. Contiene identificadores y horas, y los nombres de las historias de aquí.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Todavía nada de este tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Guardar la lista como tabla</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>Puede haberlo hecho alguien que tiene las claves, o se dañó una página: compruébalo todo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>La lista está en %1</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>El registro va por %1. Anótalo y guárdalo en otro lugar: así se ve después si alguien que tiene las claves cambió el registro.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>Aquí se anota lo que se abre, se entrega, se borra o se cambia, en cuanto ocurre.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Borrar %1 aquí</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>¿Borrar %1 aquí?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Borrar aquí…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>Todo lo que salió</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Leer un acuse de recibo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ella la retira…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>El texto, el sonido y las imágenes se borran de este ordenador y no se pueden recuperar. Lo que se entregó queda en manos de quienes lo tienen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>Cuando llegue el acuse de recibo, suéltalo en esta página. La historia aparece entonces como recibida y puedes borrarla aquí.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>Cada cosa la decide ella. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>No se guarda aquí: se entrega o se borra cuando termina la sesión. Se te pregunta antes de borrar nada, a más tardar al volver a desbloquear.</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>Lo que ella acepta</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>Antes de que un programa tome una imagen de la pantalla, este ordenador te pregunta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>No se encontró nada que guarde rastros de tu trabajo.</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>En este ordenador cualquier programa puede tomar una imagen de la pantalla. Cierra los que no conozcas.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>Esta ventana queda fuera de las capturas y grabaciones de pantalla.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Borrar %1 para siempre?</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>Hazlo solo si sabes por otro camino que es de quien dice. Entonces se encuentra y se cuenta, figura en informes y se puede transmitir. En la clave se sigue sin confiar, nadie recibe acuse de recibo, y puedes volver a apartarla.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>Desde aquí no se puede recuperar, y queda fuera si se envía otra vez. Hazlo solo si sabes que es inventada.</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>¿Dejar que %1 cuente?</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>Apartada: nadie responde por esto</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Dejarla apartada</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Dejar que cuente</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Dejar que cuente…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>En la clave que la firmó ya no se confía: quien la tenga puede haberla inventado y haberle puesto una fecha anterior. No se cuenta, no se encuentra, no figura en informes ni se transmite. Pregunta a quien se supone que la hizo, en un número que conozcas, y decide después.</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 cuenta desde ahora</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 está apartada de nuevo</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Se borró %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>No se cuenta, no se encuentra ni se transmite.</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>Vuelve a estar entre las historias.</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>A quien la firmó no se le dice nada.</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>Dejar que %1 cuente</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Dejar que cuente</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Dejar que cuente…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>Llegaron firmadas con una clave en la que ya no se confía, y ningún acuse de recibo muestra que estuvieran aquí antes. Nadie responde por ellas, y no se cuentan, no se encuentran ni se transmiten. Pregunta quién las hizo, en un número que conozcas, y decide después sobre cada una.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>firmada por %1, llegó el %2</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>alguien cuya tarjeta no está aquí</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: se le preguntó, queda así</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>Preguntarle de nuevo</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>Su consentimiento para %1</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Su consentimiento…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Se le preguntó, queda así</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>Esta bóveda se rescató de una dañada, y lo que se retiró de estas historias puede haberse perdido. De ellas no sale nada antes de que se les pregunte.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Todo se borra de este ordenador y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Empezar la entrevista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>¿Borrar %1 aquí?</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>Borrar esta historia…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>La lista de lo que se entregó, cuándo y a quién, se conserva.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Enter o Esc también hacen volver.</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>Todo está guardado. Tómate el tiempo que necesites.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>No se pudo guardar todo. Seguirá aquí cuando vuelvas.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n imagen tomada</numerusform>
            <numerusform>%n imágenes tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Cerrar la cámara</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar la imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1, entera. Guárdala en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>%n página de la bóveda está dañada.</numerusform>
            <numerusform>%n páginas de la bóveda están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n parte se borró para siempre</numerusform>
            <numerusform>%n partes se borraron para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n historia perdió su nombre.</numerusform>
            <numerusform>%n historias perdieron su nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n historia.</numerusform>
            <numerusform>%n historias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>%n cosa que se borró desde entonces sigue borrada.</numerusform>
            <numerusform>%n cosas que se borraron desde entonces siguen borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>Falta una línea del registro de actividad.</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>Un sonido o una imagen está dañado.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Recuperando la copia de seguridad</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Comprobándolo todo</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>Todo se puede volver a encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>En %n historia el consentimiento se retiró desde entonces.</numerusform>
            <numerusform>En %n historias el consentimiento se retiró desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>Bloquea, y elige Cuaderno restaurado para abrirlo.</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>Buscando lo que queda</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Rehaciendo el índice de búsqueda</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>En la bóveda no queda nada de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>De %n historia no sale nada hasta que se le pregunte de nuevo; al desbloquear se dice cuál.</numerusform>
            <numerusform>De %n historias no sale nada hasta que se les pregunte de nuevo; al desbloquear se dice cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>De la historia %1 se perdió algo.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>De la historia %1, parte %2, se perdió algo.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Leyendo cada página</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>Leyendo cada sonido e imagen</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Leyendo de nuevo la copia de seguridad</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>Cuaderno restaurado</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>Está dañado algo que se rehace en una bóveda nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>Se perdió algo de %n parte.</numerusform>
            <numerusform>Se perdió algo de %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>Se perdió algo de un sonido o una imagen.</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>Se perdió algo del registro de actividad.</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>Se perdió algo de las tarjetas de las personas.</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>Se perdió algo de la lista de lo que salió y llegó.</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>Se perdió algo de lo que ella había aceptado.</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>Se perdió algo de lo que había que tapar.</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>Se perdió algo de lo que se escribió.</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>El registro de actividad de aquí no continúa el de la copia de seguridad: uno de los dos fue cambiado.</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>La copia de seguridad %1 está escrita y leída de nuevo</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>La copia de seguridad está recuperada, en %1</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>Falta la copia de la ranura de recuperación; se rehace en el próximo inicio.</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>La base de datos está en desorden.</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>El archivo de clave está dañado. Ten a mano las partes de recuperación.</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>El índice de búsqueda está dañado; no se perdió nada.</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>Se rehízo el índice de búsqueda</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Las claves de firma se perdieron: da a todas tu nueva tarjeta.</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>Esta bóveda está como estaba; no escribas más en ella.</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Desempaquetando la copia de seguridad</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>Lo que se puede leer está guardado, en %1</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>%n parte de historias aún se puede recuperar.</numerusform>
            <numerusform>%n partes de historias aún se pueden recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>Una copia de seguridad es un solo archivo cifrado con todo lo que hay en esta bóveda. Se abre con las mismas frases de paso y partes de recuperación. Guárdala en una memoria que esté en otro lugar.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Una carpeta vacía para la bóveda</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Una carpeta vacía para lo que se puede leer</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>A más tardar cuando ella acepte lo que sale, o cuando se borre la historia.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Copias y estado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobarlo todo</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>Comprobado el %1: todo estaba bien.</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>Comprobado el %1: algo está dañado.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>Elegir una carpeta y restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>¿Borrar %n parte para siempre?</numerusform>
            <numerusform>¿Borrar %n partes para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>Borrarlas ahora para siempre</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>Se lee cada página, sonido e imagen. Mientras tanto puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>Va a una carpeta nueva, como bóveda propia. Esta queda como está. Lo que aquí se borró o se retiró desde la copia no se recupera.</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>Es hora de hacer una nueva.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Todavía no se ha comprobado.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Última copia de seguridad el %1.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Rehacer el índice de búsqueda</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>Ninguna. Lo que se quita se puede recuperar durante un tiempo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>Partes que se quitaron</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>Recordármelo cuando la última copia tenga más de</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se puede leer…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Mostrar lo que se hizo</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>Todavía no hay copia de seguridad. Si se pierde este ordenador, se pierde también la bóveda.</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>Se borran para siempre después de</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>Se borran sin dejar restos y no se pueden recuperar. Sus historias se quedan.</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>Cuándo se abrió la bóveda, qué salió, qué se borró y con qué clave.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 tiene una clave nueva</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>Las ocho son iguales</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>Llama a %1 a un número que conozcas, o siéntense juntas. Pide las ocho palabras, o las cifras. Aquí faltan dos: elige lo que oigas.</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>Comparar después</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar las palabras</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>Quizá se oyó mal. Pregunta otra vez: ahora faltan otras dos palabras.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>Alguien puede haber puesto otra tarjeta en medio. No se confía en nadie. Pide a %1 la tarjeta otra vez, por otro camino.</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>Esa palabra no está en esta tarjeta</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>La clave antigua firmó por ella. Sus palabras eran: %1. Cuando las nuevas coincidan, solo se usa la clave nueva.</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>Estas no son las palabras de esta tarjeta</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>¿Cuál es la palabra %1?</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>Volver a contactarme</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>Contarla en estadísticas</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>Que no llegue a alguien</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>Guardarla en esta bóveda</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>Guardarla en esta bóveda después de ese día</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>Guardar imágenes que yo muestre</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>Ponerme en contacto con alguien que ayude</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>Publicar mi propia voz</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>Publicar mi voz, disfrazada</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>Publicar mis palabras sin mi nombre</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>Publicar imágenes</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>Citar una frase sin mi nombre</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Grabar mi voz</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>Enviarla al archivo con un nombre inventado</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>Enviarla al archivo con mi nombre</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>Mostrar la zona aproximada en un mapa público</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>Usarla como prueba ante un tribunal</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>Escribir lo que digo</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>En lugar de un punto que este programa no tiene: va al final.</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>En lugar de: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>En “%1”</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>No se hace ninguna de las preguntas que vienen con el programa.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar los otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>Hasta ahora, en %1: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Cuánto falta del trabajo</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Bloquear sin guardar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>Recuadro %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>Cambiar lo que tapa %1</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>Tapado en esta imagen</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>Nada todavía. Dibuja un recuadro con el ratón, o pulsa N para uno.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>Lo que queda: %1 por %2 píxeles. Intro termina, Supr lo deja todo.</translation>
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
            <numerusform>%n línea más antigua</numerusform>
            <numerusform>%n líneas más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Líneas más antiguas</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>Por qué manos pasó</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1, de la copia de seguridad</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, rescatada</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n historia está guardada, en %1</numerusform>
            <numerusform>%n historias están guardadas, en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n texto está en una historia aparte: se perdió a cuál pertenece.</numerusform>
            <numerusform>%n textos están en una historia aparte: se perdió a cuál pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>Una historia perdió su nombre y ahora se llama %1.</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>Ahora es la primera de la lista. La bóveda dañada está como estaba; consérvala por ahora.</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>Ahora es la primera de la lista. Lo que se borró después de hacer la copia vuelve a estar en ella: revísala antes de que salga nada.</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>No se pudo leer ninguna historia</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>No se perdió nada de ellas. La bóveda nueva es ahora la primera de la lista.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>De la historia %1, parte %2, se perdió algo.</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>La copia de seguridad está recuperada, en %1</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>La bóveda nueva está en %1. Si hay una copia de seguridad, recupérala.</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Las claves de firma se perdieron: da a todas tu nueva tarjeta.</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>Lo que ella retiró de %1 puede haberse perdido: no sale nada hasta que se le pregunte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>Una carpeta vacía para la copia de seguridad</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Una carpeta vacía para lo que se puede leer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>Ir a desbloquear</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se perdió</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañada</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>Todo lo que está entero va a una bóveda nueva. Se abre con la nueva frase de paso y las mismas partes de recuperación. La dañada solo se lee.</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>Todo lo que está entero va a una bóveda nueva. Se abre con las mismas frases de paso y partes de recuperación. La dañada solo se lee.</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>Mejor, donde sea posible: guarda lo que se puede leer, desbloquéalo y recupera allí la copia de seguridad, en Copias y estado. Así lo que se borró sigue borrado.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia de seguridad…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>Va a una carpeta nueva, como bóveda propia. Lo que vino después de la copia no está en ella, y lo que se borró después vuelve a estar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>Guardar lo que se puede leer en una bóveda nueva…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>Lo que escribiste es correcto, pero una parte de la bóveda no se puede leer, como ocurre cuando falla un disco o una memoria. No se cambió nada: cada archivo está donde estaba, cifrado como antes.</translation>
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
        <translation>%1 que no salieron.</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1, como está en la historia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un sonido</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Como está aquí</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>Solo en esta versión:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Sonido, %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>Donde se toman las dos, solo lo que dicen ambas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>Todo como llegó</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Todo como está aquí</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>Volver a Recepción</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>Elige en cada campo qué versión es la correcta. Las dos quedan como llegaron, y a quien las envió se le dice qué fue de ellas. Donde se toman las dos, ella aceptó lo que dicen ambas.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Aquí: %1. Llegó como: %2.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que está aquí</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>Conservar lo que se contó aquí</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Reproducir el sonido, o pausarlo</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Juntar las dos</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Tomar la otra versión</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Deshacer la última elección</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>Lo que cuenta desde ahora: %1. Faltan los acuses de recibo para quienes las enviaron; escríbelos en Recepción.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>Lo que se contó aquí queda como está: de ello dependen sus sonidos e imágenes, lo que tapaste y su propio sí. Lo que sea correcto en la otra versión, escríbelo en la historia. A quien la envió se le dice que se dejó a un lado.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 llegó en dos versiones</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 se contó aquí y llegó de otro modo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>Las dos se guardan como llegaron. Lo que está aquí cuenta hasta que decidas.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>Comparar las versiones de %1</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Aquí: %1. Llegó como: %2.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocida como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>Ella aceptó</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Lo que está tapado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>reunida aquí</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>contada aquí</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>Una lista de confianza</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>Después, en quien solo figure en esta lista ya no se confía.</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Dársela a %1</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>También termina la confianza en %n clave en la que ya no confías.</numerusform>
            <numerusform>También termina la confianza en %n claves en las que ya no confías.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>Queda como se hizo, hasta el %1, e incluye: %2. Elige quién más la recibe.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, número %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>No hacer ninguna</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>Aquí no se confía en nadie a quien puedas darla. Compara palabras primero.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Lista de confianza %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Guardar el kit</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién la recibe</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>A quién incluye: a todas las personas cuyas palabras comparaste, salvo las que dejes fuera. Quien la siga da a cada una los derechos de la función que figura aquí, diga lo que diga la tarjeta.</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>como la hiciste antes, para más personas</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>esto es todo lo que sale</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>Comprobar estas partes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>¿Están a salvo las partes de recuperación?</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Hacer partes nuevas</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>Las partes nuevas ocupan el lugar de las antiguas, que entonces no abren nada.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>Nadie ha mostrado todavía que se anotaron. Sin ellas, perder la frase de paso es perder la bóveda.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Se perdieron</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>Las copias de seguridad, y las copias que hizo un programa de respaldo, no: destrúyelas también.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>Borrando la bóveda</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>Sus claves están destruidas, y también todo lo demás que había en ella.</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>La bóveda está borrada</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>Estos archivos no se pudieron quitar; sin las claves nadie puede leerlos: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>Este disco no permitió sobrescribir todos los archivos. Se quitaron.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>Una grabación sigue en curso. Cuando termine, esto se cierra.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>Bloqueado, pero aún no está todo guardado</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>Se está terminando un trabajo en curso. Después esto se cierra.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n cambió después de entregarse</numerusform>
            <numerusform>%n cambiaron después de entregarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n nunca entregada:</numerusform>
            <numerusform>%n nunca entregadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n recibida de otras</numerusform>
            <numerusform>%n recibidas de otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>%n historia en esta bóveda</numerusform>
            <numerusform>%n historias en esta bóveda</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Borrar esta bóveda</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>Nunca se hizo copia de seguridad.</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>Primero se destruyen las claves, después todo lo demás. Nada la recupera, ni una frase de paso ni las partes. Las copias de seguridad y otras copias no se borran: destrúyelas tú misma. Un SSD o una memoria pueden conservar restos que nadie puede leer sin las claves.</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>Escribe primero la palabra. No se borró nada.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Escribe la palabra “%1”</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Lo que se perdería</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
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
        <translation>Una opción se lee como otra que ya está</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>Una fecha del paquete no es posible</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>Un documento del paquete no se puede leer</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>Un documento del paquete no tiene la forma correcta</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>Un documento del paquete tiene demasiados niveles</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>Un documento del paquete no es texto simple</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>Un documento del paquete es demasiado grande</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>Un documento del paquete dice algo dos veces</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>Un archivo del paquete tiene un nombre no permitido</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>Un archivo del paquete no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>Un archivo del paquete es demasiado grande</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>Un archivo del paquete fue cambiado</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>Falta un archivo que el paquete nombra</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>Una película mostraría a quien se ve en ella. Saca antes su sonido con otro programa.</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>Un kit no tiene ninguna parte llamada {where}</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>Aquí hay un kit con este nombre, y es de {name}</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>Aquí hay un kit con este nombre, de una clave de {name} en la que no se confía</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>Ya hay aquí una lista suya más nueva</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>El paquete se hizo con una versión más nueva del programa</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>Esta bóveda se hizo con una versión más nueva del programa</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>Un número del paquete no está permitido</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>Se quitó una página de un documento, y el archivo la traería de vuelta</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>Una parte puede tener {limit} caracteres. Sigue en una parte nueva.</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>Una parte del paquete no se puede leer</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>Falta una parte del programa: {missing}. Busca con tus propios ojos lo que la nombra.</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>Falta una parte de esta bóveda</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>Falta una parte que tiene todo paquete</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>Hay una imagen que nadie ha mirado</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>Una imagen o un sonido del paquete no se puede leer</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>Una imagen o un sonido del paquete está dañado</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>Falta una imagen o un sonido en el paquete</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>Una imagen o un sonido no es lo que dice la historia</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>Una lista contradice lo que decidiste sobre {name}</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>Una parte tiene {expected}.</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>Una clave de firma no se puede leer</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>Una historia del paquete se contradice</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>Una historia del paquete se contradice sobre sus originales</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>Una historia transmitida no es lo que firmó su firmante</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>Una historia que se contó aquí queda como es</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>Un texto está vacío</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>A un texto le falta el idioma del kit</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>Una transcripción puede tener {limit}. No se guardó nada.</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>Una transcripción puede tener {limit}. Escribe líneas más largas.</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>En esa carpeta se está creando ahora una bóveda</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>Una frase de retirada tiene {count} palabras</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>Un año basta. Elige uno que ya haya llegado, y un mes si ella lo sabe.</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>Añade otra frase de paso antes de quitarla.</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>Añade las tarjetas de otras personas.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>Permítelo en los ajustes del ordenador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Se puso otro archivo en el lugar de esta bóveda</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>Aquí hay otro kit con el número {number}</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>Otra frase de paso ya se llama así</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>Puede estar usándolo otro programa, o este ordenador no lo permite.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>Puede estar usándolo otro programa.</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>Otra lista no confía en quien hizo la que incluye esta tarjeta. Decide primero sobre esa persona.</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>Ya hay aquí otra lista con el número {serial}</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pide una nueva.</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>Pide la tarjeta y añádela en Ajustes.</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>Pide el código que figura en Personas como “Tu tarjeta”.</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>Pregúntale primero, en Antes de empezar.</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>Pide otra vez la tarjeta a su dueña y compara las palabras.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>Pide a la coordinadora una lista nueva, o compara palabras.</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>Pide a esa persona una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>Cámbialo en tu archivo y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>Comprueba que la memoria está puesta y que puedes abrir el archivo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>Comprueba que se anotaron para esta.</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>Comprueba las partes una vez, o haz otras nuevas. Después cambia la clave de la bóveda.</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>Revisa la ortografía. No se tapó nada.</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>Se pueden añadir opciones a las listas que hay.</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>Elige primero un disfraz.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>Elige un idioma para la voz sintética.</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>Elige una parte del tipo correcto.</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>Elige un tono de {least} a {most}.</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>Elige un momento anterior a su final.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>Elige otra carpeta, o comprueba que la memoria no está protegida.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Elige otro tipo.</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>Elige otro idioma para ella, o lee tú misma las palabras.</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>Elige otro idioma para ella.</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>Elige otro nombre, por ejemplo con un número detrás.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Elige otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Elige para quién es.</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>Elige una del formulario.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>Elige una de sus formas de escribirse. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>Elige la grabación en la que lo leíste en voz alta.</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>Elige lo que sale.</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>Elige quién podrá abrirlo.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>Elige de {least} a {most} palabras por minuto.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>Compara cada una con lo que anotaste.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>Compárala con lo que anotaste.</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>Compara antes sus palabras con esa persona, en Ajustes.</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>Compara la parte entera, también el orden de sus palabras.</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>Compara las palabras con esa persona antes de decidir.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Conéctalos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>Corrígelo en el archivo y vuelve a añadirlo.</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>Córtalo en partes y añádelas una por una.</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>Decide primero si sigues confiando en esta tarjeta.</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>No entregues nada con esta versión. Avisa a quienes la hacen.</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>Dibújalo sobre la imagen.</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>Todos los archivos quedaron como estaban. Copia la carpeta y restaura después una copia de seguridad.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>Todo lo demás funciona. Instala el programa de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>Ahora mismo no se pueden leer archivos con seguridad</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>Termínala y vuelve a mirar.</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>Pueden hacer falta de {least} a {most}, de un máximo de {limit}.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>Da más letras de su nombre.</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>Llegó sin lo que prueba quién la firmó. Pide a su acompañante que la entregue de nuevo.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>Se puede leer aquí, pero no cambiar.</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>Puede terminar hoy como muy pronto, y dentro de {limit} días a más tardar.</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>Caben {limit} personas como máximo. Deja fuera a algunas.</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>Terminó después de {hours} horas, y todo está guardado. Empieza otra.</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Está abierta desde {since} (proceso {process}). Bloquéala allí primero. Después de Ocultar, espera un momento a que termine el trabajo.</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>Está abierta desde {since}. Bloquéala allí primero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>Tiene más de {limit} bytes. Deja algo fuera.</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>Contiene originales que ella no aceptó dar a todas las personas de aquí</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>Contiene originales, y ella no ha aceptado, con su nombre, que {who} los tenga. Sigue como se firmó o no sigue.</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>Caben {limit}. Empieza otra historia.</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>Caben {limit}. Quita una primero.</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>Ya es una entrada propia</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>Está aquí: {where}. Cámbialo en tu archivo y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>Está aquí: {where}. Nadie podría distinguirlas.</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>No es YAML como se escribe un kit. Guarda un ejemplo para ver cómo.</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>No está decidido quién responde por {name}</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>No se da a más personas. Haz una nueva.</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>Puede estar dañado. Cópialo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Puede haberse borrado.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>Puede haberse movido, o haberse sacado la memoria. Elígelo de nuevo.</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>Puede haberse quitado.</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>Puede tener {limit} caracteres.</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>Dice de quién era esa clave, y que ya no cuenta.</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>Entretanto se decidió, se retiró o se borró.</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>No se transmitió</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>No se tocó. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>No se usó. Pon en su lugar una copia en la que confíes.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>Se rechazó, y no se tocó nada más.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>Se rechazó, y no se tocó nada más. Ten cuidado con él.</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>Se firmó de una manera que no usamos</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>Se firmó con un tipo de clave que no usamos</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>Puede haberse sacado su memoria o su disco. Ponlo de nuevo y continúa: lo guardado está en él, y lo que escribiste después sigue aquí.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>Sirven JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF y PDF. Guárdala en uno de esos formatos.</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>Deja más de ella, o no la hagas tan pequeña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>La línea {line} no tiene un tiempo que se pueda leer</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Bloquéala allí primero. Después de Ocultar, espera un momento a que termine el trabajo.</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>Bloquea, desbloquea con tu frase de paso e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>Mira de nuevo cada palabra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>Míralo letra por letra.</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>Míralo letra por letra. Cuatro letras bastan para distinguir una palabra.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>Hazla más pequeña y añádela de nuevo.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>Hacen falta más partes</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>Más de una historia empieza así</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>No se puede leer ningún código en esta imagen</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>No se hizo ninguna copia. Su acompañante la tiene entera.</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>No se puede hacer ningún archivo para quienes la tienen</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>No queda ningún número más alto para este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>No se encontró altavoz ni auriculares</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>Ningún paquete recibido, o más de uno, se llama {name}</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>Ninguna frase de paso se llama así</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>Todavía no se conoce ninguna frase de paso que pudiera quedar</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>Ninguna lista revoca a {name}</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>Ninguna historia de aquí corresponde a estas palabras</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>No se eligió ninguna historia</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>Nadie de esas personas tiene una tarjeta en la que se confíe aquí. Mira en Personas.</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>Nadie ha escrito todavía lo que dice este sonido</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>Nadie dice todavía estas palabras</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>No se eligió a nadie</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>Nadie la recibiría. Haz una nueva.</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>Ninguna se hizo con las claves que tienes ahora. Haz una nueva.</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>No hay nada dentro, o sus preguntas van solas y no hay ninguna.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>Nada salió de este ordenador. Deja fuera la historia, o pregúntale de nuevo.</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>No salió nada, y de esta historia no saldrá nada.</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>No salió nada.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>No salió nada. Pregúntale por {who}, en Antes de empezar.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>No salió nada. Pregúntale, en Antes de empezar, por {name} con su nombre.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>No salió nada. Pregúntale, en Antes de empezar, o deja fuera la historia.</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>No salió nada. Tápalo en Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>No salió nada. Decide sobre cada marca en Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>No salió nada. Entrégala sin originales.</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>No salió nada. Se transmite como llegó.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>No salió nada. Míralo en Proteger y decide.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>No salió nada. Míralo en Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>No salió nada. Un paquete puede ser para {limit} personas. Haz otro.</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>No salió nada. Vuelve a poner la página, o quita también las demás.</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>No salió nada. Muéstraselo o léeselo, al final de Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>No salió nada. Dile lo que sale sin tapar y pregúntale.</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>No salió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>Ya no se guarda nada más, y no hay lugar al lado. Deja abierta esta ventana, libera un lugar junto a la carpeta de la bóveda e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>De esta historia no hay nada apartado</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>De esta historia nada espera una decisión</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>Aquí no se cambió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>Aquí no se cambió nada. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>No se cambió nada. Pide a esa persona una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>No se cambió nada. Comprueba la bóveda, o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>No se cambió nada. Elige una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>No se cambió nada. Termina en cambio la confianza.</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>No se cambió nada. Se va con esa lista.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>No se cambió nada. Ábrela con esa versión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>No se cambió nada. Pon en su lugar una copia, o usa las partes de recuperación.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>No se cambió nada. Ponlo de nuevo junto a la bóveda, o usa las partes de recuperación.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>No se cambió nada. Pon de nuevo el archivo que falta, o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>No se cambió nada. Inténtalo cuando terminen las grabaciones y las copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>No se cambió nada. Tienen que estar libres {mebibytes} MB. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>No se decidió nada. Abre de nuevo las versiones y vuelve a mirar.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>No se perdió nada. Elige otro lugar, o una memoria con formato exFAT.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>No se perdió nada. Elige otro lugar, o comprueba que la memoria no está protegida.</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>No se abrió nada. Instala el programa de nuevo desde una fuente en la que confíes.</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>No se leyó nada. Elige otra, o pon una copia en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>No se recibió nada, y nada cambió.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se recibió nada.</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>No se recibió nada. Una versión más nueva del programa quizá pueda leerlo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>No se recibió nada. Pide a quien lo envió que lo dirija a ti.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>No se recibió nada. Pide a quien lo envió que haga y envíe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>No se recibió nada. Pregunta a quien lo envió si hizo este archivo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>No se recibió nada. Pide uno nuevo a quien lo hizo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>No se recibió nada. Compara primero las palabras y sigue sus listas en Personas.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>No se recibió nada. Copia el archivo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>No se recibió nada. Suelta el archivo aquí de nuevo ese día.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>No se recibió nada. Bloquea, desbloquea e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>No se recibió nada. Quita primero aquel si hay que usar este.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>No se recibió nada. Avisa enseguida a quien lo envió.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>No se recibió nada. La que está aquí tiene el número {serial}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>No se escribió nada. Elige una carpeta vacía.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>No se escribió nada. Elige otro nombre u otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>No se escribió nada. Transmite menos de una vez.</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>Aquí está el número {number}. No se cambió nada.</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>En una línea, con un máximo de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>Solo una coordinadora o un archivo hace listas de confianza.</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>Solo una imagen se puede recortar o reducir.</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>Solo un sonido tiene una voz sobre la que decidir.</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>Aquí solo cabe una respuesta</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>Solo se puede creer en las listas de una coordinadora o de un archivo.</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>Solo se reciben imágenes fijas. Toma una captura de cada momento que importe.</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>Solo puede retirarla quien la escribió.</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>Solo la bóveda de una coordinadora o de un archivo hace kits.</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>Solo se puede escribir lo que se dice en un sonido.</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>Ábrelo en otro programa, guárdalo sin ella y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>Abrirla necesita {mebibytes} MB. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>Otro trabajo seguía en marcha en la bóveda</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>En este ordenador no se pueden revisar imágenes</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>Pon la memoria, o elige la carpeta donde está ahora la bóveda.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Leer el archivo tardó demasiado</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>Guárdalo como texto simple (UTF-8) y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>Di de quién es la frase de paso</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>Mira si el archivo pertenece a este sonido.</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>Selecciona las palabras que hay que tapar.</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>La parte {share} pertenece a otro juego</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>La parte {share} tiene {count} palabras</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>La parte {share} la hizo otro programa</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>Parte {share}: más de una palabra está mal</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>Parte {share}: la palabra {place} es otra</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>Parte {share}: la palabra {place} no está en la lista</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>Ella no aceptó que tengas estos originales</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>Ella no aceptó que tengas esta historia tal cual</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>Ella no ha aceptado que esta persona la tenga tal cual</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>Ella no ha aceptado compartir esto</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>Ella no ha aceptado esto</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>Ella no ha aceptado, con su nombre, que cada persona de aquí tenga originales</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>Ella no ha dicho que sí a estos originales para estas personas</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>Ella no ha dicho que sí a lo que sale</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>Ella ha retirado su consentimiento</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ella la retiró. Lo que llegó se borró aquí.</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>Ella retiró la historia.</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>Lo firmó otra persona que la que dice</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>Alguien puede haber cambiado el archivo. No se tocó. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>Entretanto llegó otra cosa</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>Falta algo que prueba quién firmó una historia</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>Algo falta, es demasiado largo o no puede estar en un kit</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>Todavía hay algo sin decidir</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>Quizá se pueda leer algo que tapaste</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>Algo está dos veces en la parte que empieza en la línea {line}</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>Algo que tapaste todavía se puede leer</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>El sonido no funciona en este ordenador</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>Tómala de nuevo: recta, nítida, con todo el borde blanco del código.</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>Retírala de quienes la tienen.</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>Toma más palabras, o las que se proponen.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Quita una primero.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Esa no es la frase de paso</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>Ese no es el número correcto de palabras</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>Son demasiadas personas para un paquete</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>El recuadro queda fuera de la imagen</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>El paquete no sigue al anterior</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>El paquete no te nombra como lectora</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>El paquete termina demasiado pronto</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>El paquete da una historia entera a más de una persona</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>El paquete continúa después de su final</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>El paquete tiene una forma que no conocemos</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>El paquete tiene una parte que su lista no nombra</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>El paquete contiene un archivo que su lista no nombra</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>El paquete contiene una imagen o un sonido de ninguna historia</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>El paquete contiene algo que ella no aceptó compartir</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>El paquete contiene algo que no es un archivo</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>El paquete contiene demasiados archivos</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>El paquete contiene lo que no le corresponde</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>El paquete es para otra persona</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>El paquete es de un tipo que no conocemos</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>El paquete está empaquetado en otra versión</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>El paquete usa una forma que no conocemos</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>El paquete se comprobó de una manera que no es segura</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>No se pudo abrir la cámara</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>La cámara dejó de responder</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>La cámara estuvo media hora encendida y se cerró</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>La cámara se desconectó</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>La tarjeta de {name} todavía no se ha comparado</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>La tarjeta de {name} está aquí solo por una lista</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>En la tarjeta de {name} ya no se confía</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>La tarjeta de {name} se queda</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>La tarjeta de {name} fue revocada</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>La tarjeta no la firmó su dueña</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>No se confió en la tarjeta. Llama a esa persona a un número que conozcas.</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>La dirección de la tarjeta no se puede usar</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>La clave anterior de la tarjeta no firmó por ella</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>El código de esta imagen no es una tarjeta</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>El consentimiento que vino con ella no alcanza a todas las personas elegidas.</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>El registro de custodia junto a los originales no coincide con ellos</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>La demostración encontró una fuga: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>El documento pide una contraseña</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>El documento tiene demasiadas páginas</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>Los documentos del paquete son demasiado grandes</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>El archivo rompió lo que debía leerlo</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>El archivo no se puede leer en la línea {line}</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>El archivo no contiene texto simple</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>El archivo está sellado para más personas de las permitidas</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>El archivo está sellado de una manera más nueva</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>El archivo está sellado de una manera que no usamos</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>El archivo está cortado o fue cambiado</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>El sello del archivo es más grande que cualquiera verdadero</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>Los archivos del paquete están en el orden equivocado</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>El archivo de clave pide más que cualquiera verdadero</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>El archivo de clave de esta bóveda está dañado</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>Falta el archivo de clave de esta bóveda</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>La clave de la tarjeta no se puede usar</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>Las claves de esta bóveda se están cambiando en otro lugar</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>Las claves de esta bóveda se cambiaron entretanto</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>El kit se contradice</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>El kit no se usa. Pide uno a alguien en quien confíes.</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>El kit no se hizo</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>El idioma de esta historia no se conoce</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>La lista puede haber cambiado. Mírala de nuevo.</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>La lista del paquete no se puede leer</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>No se pudo abrir el altavoz</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>El altavoz se desconectó</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>La marca queda fuera del texto</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>No se pudo abrir el micrófono</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>El micrófono se desconectó</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>El nombre es demasiado largo</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>El nombre de la tarjeta no está permitido</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>El número debe subir con cada lista: {serial} o uno más alto.</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>El empaquetado del paquete está dañado</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>La frase de paso está vacía</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>La frase de paso es demasiado larga</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>La imagen es demasiado grande</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>Las imágenes tomadas se conservan. Conéctala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>Las imágenes tomadas se conservan. Sigue cuando lo necesites.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>Las imágenes tomadas se conservan. Inténtalo de nuevo. Si vuelve a pararse, desconéctala un momento.</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>El lugar en el sonido se conserva.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>La grabación es tan larga como puede ser</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>Antes hay que ver las partes de recuperación</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>La lista de confianza empieza el {since}</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>La lista de confianza se contradice, o no es de quien la firmó</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>La lista de confianza terminó el {until}</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>La lista de confianza no se hizo</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>La firma no se puede leer</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>La firma no corresponde al paquete</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>La firma es más grande que cualquiera verdadera</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>La firma se hizo para otra cosa</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>La firma se hizo con otra clave</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>El tamaño del paquete no es el que dice</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>El sonido no se puede leer</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>El sonido ya ha terminado en el tiempo de la línea {line}</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>El sonido es demasiado grande</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>El sonido es demasiado largo</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>La historia cambió entretanto</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>La historia tiene todas las partes que puede</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>La historia salió antes de llegar aquí</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>La historia se contó aquí. Entrégala en un paquete propio.</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>El tramo queda fuera del sonido</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>La voz sintética no puede ser tan aguda ni tan grave</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>La voz sintética no puede hablar tan rápido ni tan despacio</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>La voz sintética no habla este idioma</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>La voz sintética no está</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>El texto puede haber cambiado. Selecciona las palabras de nuevo.</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>Falta el tiempo en la línea {line}</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>El tiempo de la línea {line} no es posterior al de arriba</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>La transcripción cambió, o no hay ninguna. Elige de nuevo cómo sale este sonido.</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>Las dos versiones no se pueden juntar</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>No se puede llegar a la bóveda</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>La bóveda no está</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>La bóveda está abierta en otra ventana</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>La bóveda está abierta en otra ventana de este ordenador</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>La bóveda está abierta en otro ordenador</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>Las versiones no difieren en {name}</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>Las palabras no son las mismas</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>Las palabras de este sonido no están escritas</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>No hay palabras que decir</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>Hay demasiados códigos de tiempo</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>Hay demasiados códigos de tiempo en este archivo</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>Son {expected}; se dieron {count}.</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>No puede haber tantas partes</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>En esa carpeta ya hay una bóveda</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>Ya hay {name}</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>Ya hay aquí otra persona llamada {name}</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>Hay más de una tarjeta en esta imagen</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>Aquí no hay tarjeta de {name}</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>No hay ninguna lista llamada {where}</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>No hay ningún original que pueda salir</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>No hay sonido en este archivo</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>No hay ninguna historia que se pueda transmitir</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>No hay tal respuesta</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>Aquí no hay tal frase de paso</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>No hay tal pregunta</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>No hay a quién incluir, ni a quién dársela. Compara palabras primero.</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>Todavía no hay nada en esta historia</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>No hay nada que retirar. Puedes borrarla aquí.</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>Hay muy poco espacio para una segunda copia</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>Son demasiadas historias para un paquete</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>Estas partes pertenecen a otra bóveda</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>Estas partes no van juntas</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>Estas palabras no están en la historia</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>Están aquí: {where}. Nadie podría distinguirlas.</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>Eso no se puede hacer con esta parte de la historia</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>Este ordenador no deja que el programa use la cámara</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>Este ordenador tiene muy poca memoria libre</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>Esta copia del programa no puede cifrar</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>Esta entrada no se escribe así</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>Esta entrada ya no nombra a nadie</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>Esto es una película, no un sonido</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>Este no es un momento que haya pasado</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>Esto no es un paquete</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>Esta imagen no se puede recibir</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>Este sonido no se puede recibir</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>Esta es la última manera de abrir la bóveda</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>Esta es la misma entrada</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Esta es tu propia tarjeta</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>Este tipo de marca no va aquí</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>Este kit ya no está aquí</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>Este kit es más antiguo que el que está aquí</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>Esta marca no va con esta parte de la historia</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>Esta marca no está aquí</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Este nombre no se puede usar</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>Este nombre no se puede usar para la historia</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>Esta parte no es una imagen</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>Esta parte no es un sonido</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>Esta parte de la historia no está aquí</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>Esta frase de paso ya abre la bóveda</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>Esta frase de paso se adivinaría pronto</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Esta imagen se mueve</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>Esta grabación todavía se está haciendo</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>Este sonido no se puede leer en voz alta en sí mismo</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>Este sonido no sale disfrazado</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>Esta historia vino de otra persona</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>Esta historia no cuenta por una decisión tuya</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>Esta historia ya está aquí</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>Esta historia no está aquí</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>Esta historia nunca salió de este ordenador</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>Esta historia se contó aquí</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>Esta voz sintética no está</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>Esta bóveda tiene todas las frases de paso que puede</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>Esta bóveda está dañada</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>Esta bóveda no está cifrada, por eso no se abrió</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>La propia clave de esta bóveda no se puede leer</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>Esos no se reciben. No se cambió nada.</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>Quedaría muy poco de la imagen</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>Inténtalo de nuevo. Las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>Dos opciones de una lista se leen igual</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>Dos archivos del paquete tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>Dos versiones de ella no concuerdan. Decide antes sobre ellas, en Recepción.</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>Escríbelas todas, con un espacio entre cada dos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>Escríbela y desbloquea.</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>Se pueden recibir hasta {pages} páginas. Guarda aparte las páginas que importan.</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>Usa una imagen que tenga una sola tarjeta.</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>Usa partes anotadas el mismo día para la misma bóveda.</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>Usa las partes que se anotaron para esta bóveda.</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>Usa hasta 32 letras minúsculas (a a z), cifras y guiones.</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>Usa hasta {limit} caracteres en una línea, y no su propio nombre.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Espera a que termine, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>Lo que sea correcto en la otra versión, escríbelo en la historia.</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>Lo que debería sustituir no está</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>Sirve lo que hacen teléfonos y grabadoras: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR y 3GP.</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>Lo que debe probar quién firmó una historia no se sostiene</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>Lo que ella aceptó en ambas no deja nada que compartir. Toma una de ellas entera.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>Lo que ella aceptó no deja nada que entregar</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>Lo grabado se conserva. Continúa cuando vuelva.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Lo guardado está a salvo. Continúa, o bloquea y desbloquea para empezar de nuevo.</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>Lo guardado está a salvo. Haz sitio en el disco o en la memoria e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>En quien lo firmó se confía, pero no para enviar esto</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>Windows toma ese nombre por un dispositivo. Elige otro.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>La palabra {place} no está en la lista</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>Escribe antes lo que se oye.</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>Escribe lo que se dice, bajo el sonido en Entrevista.</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>Escríbelo como [00:01:02.5] y vuelve a añadir el archivo.</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>Escribe antes su transcripción. Después puede decirla otra voz.</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>El texto y las imágenes sí.</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>Comparaste las palabras de {name}</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>No sigues las listas de quien firmó esta</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>Tu última lista terminó el {until}</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>Tu última lista incluye a {name} con una clave que ya no cuenta</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} no se puede leer</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} no se puede escribir allí</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} no contiene ningún kit</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} no contiene una lista de confianza</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} no contiene historias de una clave en la que ya no se confía</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} contiene originales, firmados con una clave en la que ya no se confía</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} ya contiene algo</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} es una carpeta</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} es más grande de lo que puede ser un archivo en esa memoria</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} no es coordinadora</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} no es un archivo corriente</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} no es una copia de seguridad de una bóveda</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} no está</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>En {name} se confiaba por una lista que ha terminado</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}, que la firmó entonces, puede retirarla, o ella con sus palabras.</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>Hacen falta {needed}, se dieron {given}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 está escrito</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>Copiar el original…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>Copiando el original</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>Para un tribunal</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>Su SHA-256, que muestra que nadie lo cambió: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>Ella aceptó que se use como prueba. Una copia es el original: en ella no hay nada tapado y no está cifrada. Quien tenga el archivo sabe quién es ella. Cada copia se anota, y el registro de custodia se escribe a su lado.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sonido %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>Dónde copiar el original</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Qué parte</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Mirarlo: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>No es ella</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>No es ella: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n tapada</numerusform>
            <numerusform>%n tapadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n legible</numerusform>
            <numerusform>%n legibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n bajo una imagen o un sonido</numerusform>
            <numerusform>%n bajo una imagen o un sonido</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>tapado</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>queda legible</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>el texto cambió aquí: ¿sigue siendo esto?</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>%1 píxeles, de %2</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un cuarto</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>Una imagen más pequeña conserva menos rastro: con un cuarto del ancho, cerca de la cincuentava parte. Nunca nada.</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>Toda, %1 píxeles</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>Un octavo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>Cuánto sale</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>Dejarla toda</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>En %1: sin grabar</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>En %1: sin grabar durante %2</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>En %1: sin micrófono</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>En %1: sin micrófono durante %2</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 leerá cada nombre, oirá su voz y verá cada imagen. Tus propias notas se quedan aquí.</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1, %2. Dáselo a %3. Cuando llegue el acuse de recibo, puedes borrar la historia aquí.</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>Otra acompañante puede seguir con esta historia: cada nombre, voz e imagen tal cual. Ella tiene que haberlo aceptado para esta persona, con su nombre, en Antes de empezar.</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>Elige a una persona que pueda abrirlo.</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>Darla tal cual</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>Dar la historia entera…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarla aquí</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Haciendo el archivo</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>Nada en él está tapado</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>El archivo está hecho</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>A otra acompañante, sin tapar</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>De un kit que ya no se usa</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>Del kit “%1”</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1, en la parte %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, el %2: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: recibida el %2</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: en espera desde %2</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: retirada allí el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un archivo no es lo que debería ser</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>Una marca espera una decisión.</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>Una voz dice otras palabras que las que salen por escrito</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Se recibió una historia entera</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>Saldría un original que ella no ha aceptado</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>Comprobado, una parte retenida</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Dentro: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>No sale de aquí.</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>Abajo queda anotado quién confirmó qué.</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>Está en Historias, y puedes seguir con ella. Nada en ella está tapado para salir.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>Nadie ha comparado las palabras de quien lo firmó</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>Nadie ha mirado cada imagen tal como sale.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin tapar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Todavía no hay nada dentro.</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>No se anota nada. Puede ser para otra bóveda, o de alguien a quien no se le dio nada.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>No hay nada más que hacer con él.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>No se recibió nada. Añade la tarjeta en Personas y léelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>No se recibió nada. Pide a esa persona una tarjeta nueva y un acuse de recibo nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>No se recibió nada. Los paquetes que contienen historias se reciben en Recepción.</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>La parte %1 se queda aquí: sus palabras cambiaron desde que se leyeron en voz alta.</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>La parte %1 se queda aquí: nadie dice todavía sus palabras.</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>La parte %1 se queda aquí: ella no ha aceptado compartirla.</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>La parte %1 se queda aquí: decidiste que no sale.</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>Las imágenes se quedan aquí: ella dijo que no a compartir imágenes.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibida: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>Ella pidió que no llegue a alguien que está elegido aquí.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>Ella no ha aceptado que se entregue a todas las personas elegidas aquí.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>Ella no ha aceptado que se entregue.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>Ella no ha aceptado, con su nombre, que %1 tenga sus originales.</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>Ella todavía no ha dicho que sí exactamente a lo que sale.</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>Algo tapado todavía se puede ver</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>Sale algo que ella no ha aceptado</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>Algo silenciado todavía se puede oír</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>Algo que tapaste todavía se puede leer</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>El sonido se queda aquí: ella dijo que no a compartir su propia voz.</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>El sonido se queda aquí: ella dijo que no a compartir su voz disfrazada.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>En la clave que lo firmó ya no se confía</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>Se leyó el acuse de recibo</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>No hay ningún original suyo que pueda salir.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Esto no es un acuse de recibo</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>Esto se parece a algo que tapaste</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>Este acuse de recibo no responde a nada que saliera de aquí</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>Este acuse de recibo ya se leyó antes</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>La transcripción se queda aquí: ella dijo que no a compartirla.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>Lo que ella aceptó no deja nada que entregar.</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>Puedes conservar estas historias, o borrarlas aquí.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1, %2, en %3. Dáselo a %4. Cuando llegue el acuse de recibo, las historias aparecen como recibidas y puedes borrarlas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n tarjeta espera a eso. Compara sus palabras, en Personas.</numerusform>
            <numerusform>%n tarjetas esperan a eso. Compara las palabras de una, en Personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>Una historia se puede entregar cuando está protegida y ella ha dicho que sí.</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>Añade la tarjeta de la persona que debe tenerla, y compara las palabras, en Personas.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>Comprobando en los bytes finales todo lo que tapaste</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Hacer el paquete</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Haciendo el paquete</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Todavía no hay historias</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>Ninguna historia está lista. Lo que le falta a cada una está abajo.</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>Nadie más, ni siquiera tú una vez hecho. El archivo no dice quién lo hizo ni para quién.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>Todavía no hay a quién entregar</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>Todavía no se han comparado las palabras de nadie</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no está lista</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>Nada puede salir antes de que todo esté comprobado.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Leer un acuse de recibo</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Leyendo el acuse de recibo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>El paquete está hecho</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La comprobación se detuvo</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>A dónde va su copia</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>A dónde va el paquete</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>A dónde va el archivo</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>La misma para todas las historias. Se guarda en esta bóveda y nunca sale.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>Quién ayuda cerca de aquí: nombres, horarios, números, caminos seguros para llegar.</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Mi historia</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>En esta copia los nombres y lugares están tapados, como en lo que se entregó.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>Esto es tuyo. Quien lo abra lo lee todo: guárdalo separado de su frase de paso, y solo donde sea seguro.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Lo que acepté</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>Puedes retirar tu historia en cualquier momento, con cualquier acompañante o coordinadora. Si te dieron seis palabras, dilas: bastan.</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1, %2. Solo se abre con su frase de paso.</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>Una copia que alguien encuentra lo cuenta todo. Pregúntale si es seguro tenerla. Ella elige la frase de paso, y aquí nadie la guarda. Cualquier ordenador la abre con el programa age.</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>Una frase de paso suya</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>Tapar nombres y lugares, como en lo que sale</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>Su copia está hecha</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>Su propia copia</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>Hacerle una copia…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>Hacer su copia</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>Haciendo su copia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n no concuerda</numerusform>
            <numerusform>%n no concuerdan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n archivo no se recibió</numerusform>
            <numerusform>%n archivos no se recibieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n original, sin tapar</numerusform>
            <numerusform>%n originales, sin tapar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n imagen o sonido</numerusform>
            <numerusform>%n imágenes y sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n acuse de recibo</numerusform>
            <numerusform>%n acuses de recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n rechazado o no leído</numerusform>
            <numerusform>%n rechazados o no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n queda fuera</numerusform>
            <numerusform>%n quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n por recibir</numerusform>
            <numerusform>%n por recibir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n historia</numerusform>
            <numerusform>%n historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n te espera</numerusform>
            <numerusform>%n te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n historia entera, sin tapar</numerusform>
            <numerusform>%n historias enteras, sin tapar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n retirada aquí</numerusform>
            <numerusform>%n retiradas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 de %2)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>Un kit</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>Una lista de confianza</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Añadir archivos de sonido</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Se está mirando…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparar palabras</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>Decide sobre %1 en Personas. Hasta entonces no se recibe nada.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No concuerda</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>Es un enlace a otro lugar</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Está oculto</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>No es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>No es un paquete</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>No está decidido si esta clave cuenta</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>Se sacó del portapapeles, donde cualquier programa podía leerlo.</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>Sus palabras se le leen a ella en voz alta. Mira lo que cambia y después úsalo.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedó fuera</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>Guardando %1 en la bóveda</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Mirando %1</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>No es un paquete</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>No es para ti</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>No está intacto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>No hay nada más que hacer con él.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>No se recibió nada. Pregunta en un número que conozcas quién lo hizo. Para comparar otra vez, elígelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>No se recibió nada. Quien lo envió necesita una tarjeta nueva y hace el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>Listo para recibir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmado por %1</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>Algo en él no concuerda con lo que está aquí</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>Queda fuera: retirada</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>Recibido, más nuevo</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>Eso fue el %1. Lo que descartaste queda fuera, lo envíe quien lo envíe.</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>El kit todavía no cambia nada</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>La imagen está en la historia</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Las palabras difieren</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Este paquete ya se recibió antes</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>En esta clave ya no se confía</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espera</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>Se recibió lo que concuerda. Lo que no concuerda no cambió nada aquí, y el acuse de recibo lo dice.</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>Se retirará aquí</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>Retirada aquí</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>Las palabras difieren</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>Descartaste %n historia de este paquete</numerusform>
            <numerusform>Descartaste %n historias de este paquete</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>la imagen pegada</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n acuse de recibo está por escribir.</numerusform>
            <numerusform>%n acuses de recibo están por escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>Se escribió %n acuse de recibo. Da a cada persona que envió el suyo.</numerusform>
            <numerusform>Se escribieron %n acuses de recibo. Da a cada persona que envió el suyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>Una clave que no conoces</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>Los paquetes que se hicieron para ti se miran aquí. No se recibe nada antes de que tú lo digas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>Cambiar dónde se escriben los acuses de recibo</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>Comprobando que cada archivo está entero, firmado y es para ti</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Elige otra carpeta, o los propios archivos.</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>Suelta aquí archivos o una carpeta, o</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Archivos que llegaron</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>Los archivos que no se miraron salieron de la lista. Suéltalos de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>Dice que es %1. Llama a quien dice que lo envió.</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>Mirar el kit</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>Buscando paquetes</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>Aquí no cambió nada</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>Los acuses de recibo para cada remitente se escriben en “%1”</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>Se escriben acuses de recibo para cada remitente.</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Se escribieron acuses de recibo</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ella tiene una frase de retirada</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>¿Seis palabras por teléfono, y ningún archivo?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recibir</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Recibir %n</numerusform>
            <numerusform>Recibir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>Recibir lo que está listo</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>No hay ningún paquete en esta carpeta</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>Aquí está lo que dice que se recibió. Lo demás está como estaba.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que pasará</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Dónde se escriben los acuses de recibo</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>Escribir de nuevo su acuse de recibo</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Escribiendo acuses de recibo</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>elige una carpeta</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>elige archivos</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>Añadir un archivo de sonido</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Añadir archivos de sonido</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marcar lo que se acaba de decir</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Sin grabar, o volver a grabar</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir la cámara</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Pegar una imagen o archivos</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar la grabación, o seguir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Ella no ha aceptado esto.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sonido %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>empezada %1</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>grabaciones de su voz</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>Para un aparato que nunca se conecta. Lo que lo escanea conserva una copia de la parte.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>No se imprimió nada. Mira si está encendida, o copia la parte a mano.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>Guárdala en una memoria que irá a quien la custodia, cada parte a otra distinta, no en este ordenador.</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>Guardar esta parte</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>Guardada. Dásela a quien la custodia, y no conserves copia aquí.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada a la impresora</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Mostrar como código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>La impresora no la aceptó</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>El sistema de impresión de este ordenador conserva un tiempo una copia de la página, fuera de la bóveda, y quizá también la impresora. A mano es lo más seguro.</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>Las palabras de esta parte como código</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>Quien consiga el archivo tiene esta parte</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n historia está apartada</numerusform>
            <numerusform>%n historias están apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>¿Apartar lo que firmó una clave en la que nadie confía?</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>Apartarlo, para leerlo…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>Apartando</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>Nadie responde por ellas. Léelas en Personas y decide después.</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>No se apartó nada de ello</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Leer y decidir</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>Lo que ella retiró queda fuera, y lo que ya está aquí no se recibe dos veces.</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>Quien tenga la clave puede haberlo inventado y haberle puesto una fecha anterior. No se cuenta, no se encuentra, no figura en informes ni se transmite, y a quien lo firmó no se le dice nada. Puedes leerlo en Personas y decidir después si cuenta o se va.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>Un nombre por el que todas la conocen. Se guarda dentro de la bóveda.</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>De quién es la frase de paso</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Tu frase de paso actual</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>Comparándola con la antigua</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>Reescribiéndolo todo con la clave nueva</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>Sobrescribiendo lo que había</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>alguien que aún no se conoce</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de paso</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>Una copia antigua del archivo de clave todavía la abre, hasta que cambie la clave de la bóveda.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de paso</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Cambiar la clave de la bóveda</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>Comprobar partes</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>Compruébalas una vez, para que se pueda cambiar la clave de la bóveda.</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>Destruye las claves y después todo. Antes muestra lo que no se ha entregado.</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>Las copias de seguridad anteriores se siguen abriendo con la clave antigua. Haz una nueva y destrúyelas.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Borrar esta bóveda</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Hechas el %1</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Hacer partes nuevas</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>Dar nombre a la frase de paso de %1</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>Nadie las ha releído todavía</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>Releídas del papel</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Partes de recuperación</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Quitar la frase de paso de %1</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>Esa frase de paso ya no abre la bóveda</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>El nombre está guardado</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>Las partes nuevas están en buenas manos</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>La bóveda tiene una clave nueva</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>La bóveda tiene una clave nueva, pero este disco no permitió sobrescribir el archivo antiguo</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>La clave de la bóveda</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>La bóveda se abre también con la nueva frase de paso</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>Hay %1 partes, y %2 cualesquiera de ellas abren la bóveda.</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>Estas partes abren la bóveda</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>Cuando alguien se ha ido, una clave nueva deja sin efecto las copias antiguas del archivo de clave. Todo se reescribe con ella.</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>Quién puede abrir esta bóveda</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Tú, ahora</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Tu frase de paso está cambiada</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usada por última vez %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>%n entrada de ayuda</numerusform>
            <numerusform>%n entradas de ayuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>%n punto que decir</numerusform>
            <numerusform>%n puntos que decir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>No cambia nada hasta que lo hayas mirado.</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>Mirar lo que cambia %1</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>Mirar lo que cambia</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>Todavía no hay ningún kit</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>Llegó el número %1. Este sigue en uso hasta que lo hayas mirado.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>Guardar %1 para cambiarlo</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Guardarlo para cambiarlo</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>Ver lo que hay en %1</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Ver lo que hay dentro</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Dejar de usar %1</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>En la clave de quien lo hizo ya no se confía. No se usa ninguna de sus palabras; lo que se dijo y se eligió queda en las historias.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>En quien lo hizo no se confía aquí ahora. Hasta entonces no se usa ninguna de sus palabras.</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>Con un kit, una coordinadora te da palabras que decir, preguntas que hacer, más entre lo que elegir y una lista de quién puede ayudar.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecho por ti</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>Se pregunta en la entrevista</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para otras personas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>Se dice antes de que ella hable</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>Para elegir en “Lo que pasó”</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>Un kit se hace con un solo archivo que escribes en cualquier editor. El ejemplo dice cómo. Lo ves todo antes de que salga.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Dásela a cada persona para la que la hiciste. Solo ellas pueden abrirla.</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>Es un texto simple que cualquiera puede leer. No contiene nada de ninguna historia.</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>Sus palabras y preguntas están desde ahora junto a cada historia.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>Hacer un kit de un archivo</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Abrir un kit</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Guardar un ejemplo</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Guardarlo para cambiarlo</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Guardar el kit</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>En la clave de quien lo hizo ya no se confía.</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>El kit está en uso</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>El kit ya no se usa</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>El kit quedó fuera</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>El kit no se recibió</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>El kit se quitó</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>El kit se guardó como %1</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>Lo que se dijo y se eligió queda en las historias.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>En quien lo hizo no se confía aquí. Compara primero las palabras en Personas.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>¿En qué idioma quieres trabajar? Se puede cambiar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>%1 de su propia voz, %2 de ello como silencio completo.</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>%1 de su voz, disfrazada, %2 de ello como silencio completo.</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1, leído en voz alta por ti. No sale nada de su propia voz.</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1, dicho por una voz sintética. No sale nada de su propia voz.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n imagen no se ha mirado</numerusform>
            <numerusform>%n imágenes no se han mirado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n propuesta no está decidida</numerusform>
            <numerusform>%n propuestas no están decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>Un trabajo, un pueblo, una familia, una frase de él: léelo con ella una vez más.</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>Una marca perdió su lugar</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>Se marcó un lugar en un sonido y no está decidido</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Sobre la historia</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Zona: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>Lee antes con ella lo que podría decir quién es, e indica que puede quedar.</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>Indica antes cómo sabe ella lo que sale.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>¿Cómo sabe ella lo que sale?</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>Se le leyó</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>Conocida como %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>Escucha lo que se marcó durante la grabación: siléncialo, o déjalo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Mirar %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>Haciendo lo que sale</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>No queda ninguna fecha, lugar, parentesco ni trabajo que se haya notado.</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>Todavía no hay nada en esta historia que ella pueda aceptar.</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>Leído con ella: todo esto puede quedar</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>Ella aceptó el %1</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>Ella acepta esto</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>Se le puede preguntar cuando se muestre lo que sale.</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>Se le puede preguntar cuando se muestre lo que sale. Se está haciendo.</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>Se le puede preguntar cuando esté hecho lo de arriba.</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>Ella lo ha visto</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>Se le contó</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Mostrar lo que sale</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>Alguien mira cada imagen antes de que salga.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>La historia tal como sale</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>El texto cambió después de taparlo. Indica a dónde pertenece.</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>Esta historia está vacía</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>Esta historia está lista para entregar. Si algo cambia, pregúntale de nuevo.</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>Lo que no está tapado queda legible.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>¿La reconocería por esto alguien que la conoce?</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>Escribe o añade algo en Entrevista.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1; retirado: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>no concuerda con lo que hay allí; decide una persona</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>aún sin acuse de recibo</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>no se retiró allí: no te correspondía retirarla</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>no se recibió: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>recibida el %1</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>ella la ha retirado allí</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>retirada allí el %1</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>en la clave que la firmó no se confía allí</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>decidieron por otra versión</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>la borraron, y queda fuera</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>retirada entregada, aún sin confirmar</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1, borrada aquí</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>dada %n vez</numerusform>
            <numerusform>dada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>Una historia borrada aquí todavía se puede retirar de quienes la tienen.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Todavía no ha salido nada</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ella tiene una frase de retirada</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ella la retira…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Lo que salió</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>Lo que entregas se anota aquí, con sus acuses de recibo, también cuando se borró aquí.</translation>
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
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>Miradas: %1 de %2 que pueden salir. Ninguna sale sin mirar.</translation>
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
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sin grabar</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>Ocuparía el lugar del número %1. Lo que difiere está marcado.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, número %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>Léelo antes de usarlo: sus palabras se le leerán a ella en voz alta.</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>En la clave de quien lo hizo ya no se confía. No se puede usar.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Usar este kit</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>En quien lo hizo no se confía aquí. Compara primero las palabras en Personas.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecho por ti</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>Marcado en %1. ¿Qué se dijo ahí? También puedes decidirlo en Proteger.</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>Decir después lo que se marcó</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n tramo. Tab pasa de uno a otro.</numerusform>
            <numerusform>%n tramos. Tab pasa de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>Un tramo nuevo empieza en %1</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>Tramo %1 de %2, %3, de %4 a %5</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: historia %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>No ha llegado %n paquete de %1: %2</numerusform>
            <numerusform>No han llegado %n paquetes de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>Después del número %2 los paquetes de %1 se dividen. Quizá haya en uso dos copias de esa bóveda, o alguien más tenga la clave. Pregunta en un número que conozcas.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Preguntarle</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>Cada remitente numera lo que hace para ti. Una memoria que está en camino explica un hueco.</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>No ha llegado todo</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>Ella no ha aceptado: %1.</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 no es un tiempo. Escríbelo como %2, minutos y segundos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>Marcado durante la grabación. Escucha y decide.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>Indica desde cuándo hasta cuándo, por ejemplo %2.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Silenciarlo</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>El sonido ya ha terminado entonces: dura %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>Qué se dijo ahí</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>El nombre se guarda dentro de la bóveda. Hasta %1 letras.</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>¿De quién es la frase de paso?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Se adivina pronto. Toma más palabras.</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>Difícil de adivinar, y dos veces igual.</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>Difícil de adivinar. Escríbela una vez más abajo.</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Lo difícil que es adivinarla</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de paso, una vez más</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>Lo mejor son seis palabras o más.</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>Todavía débil. Añade una palabra o dos.</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Palabras propuestas</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>Esto no es lo que está arriba.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>Escríbelas en papel hasta que las sepas de memoria, y después destrúyelo.</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>Historia nueva</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>Las notas nunca salen de este ordenador.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>Qué recordar, qué preguntar después.</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>Oír el original</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>Original, sin tapar</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 verá cada cara y oirá cada voz y nombre que haya en ellos, y leerá lo anotado dentro de los archivos, como dónde y cuándo se tomó una imagen y con qué teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n archivo sale sin tapar</numerusform>
            <numerusform>%n archivos salen sin tapar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>Elige una historia, y quién puede abrirlo.</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>Documento, páginas %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>Dar también los originales</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin tapar</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>Nada de lo elegido tiene un original que pueda salir.</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>Originales, sin tapar</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>Parte %1: su original se queda aquí, como su sonido.</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>Parte %1: su original se queda aquí. Se quitó una página del documento, y el archivo la traería de vuelta.</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>Imagen %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>Imágenes, documentos y sonidos tal como llegaron, para un archivo o un tribunal que tiene que tenerlos. Lo escrito sigue tapado.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>Ella no ha aceptado, con su nombre, que %1 tenga originales de %2: en Antes de empezar, solo para %1, que el archivo conozca su nombre, o que sirva de prueba.</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>Los oyó, y acepta</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>Los vio, y acepta</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>Se le contó, y acepta</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>Sonido %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>Dile lo que sale así y quién lo recibe. Su sí a lo tapado no es un sí a esto. ¿Cómo dijo que sí?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>Cambiar tus claves…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>Pon este código ante la cámara de quien te añade. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>Imprimir tu tarjeta</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarla en grande</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>Lee después estas palabras en voz alta, las ocho. Las cifras dicen lo mismo en todos los idiomas.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>Sostén la otra cámara de modo que todo el cuadrado blanco esté en su imagen.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase de paso</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>%1 cualesquiera de estas partes juntas la abren. Guárdalas separadas.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>Escanea este código con el programa para añadir esta tarjeta.</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>Compara después estas palabras en voz alta, las ocho, o las cifras.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Lo que ella cuenta</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>Escribe aquí lo que ella cuenta. Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>los datos de la cámara se quitan cuando sale</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1, %2. Dáselo a quienes elegiste. Su acuse de recibo dice que llegó.</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: tiene todo lo que llegó.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n se queda aquí: el consentimiento que vino con ella no alcanza a todas las personas elegidas.</numerusform>
            <numerusform>%n se quedan aquí: el consentimiento que vino con ellas no alcanza a todas las personas elegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n se queda aquí: llegó sin lo que prueba quién la firmó. Pídela otra vez.</numerusform>
            <numerusform>%n se quedan aquí: llegaron sin lo que prueba quién las firmó. Pídelas otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n se queda aquí: contiene originales, y ella no nombró para ellos a todas las personas de aquí.</numerusform>
            <numerusform>%n se quedan aquí: contienen originales, y ella no nombró para ellos a todas las personas de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n se queda aquí: dos versiones de ella no concuerdan.</numerusform>
            <numerusform>%n se quedan aquí: dos versiones de cada una no concuerdan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n historia se puede transmitir.</numerusform>
            <numerusform>%n historias se pueden transmitir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>Se está revisando…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Elige antes quién puede abrirlo.</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Haciendo el paquete</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmitir</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>Transmitir %n</numerusform>
            <numerusform>Transmitir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>Las historias recibidas siguen como llegaron, con la prueba de quién las firmó. No se cambia nada en ellas.</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>El paquete está hecho</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>%1 tiene una clave nueva, firmada con la antigua. Compara sus palabras: hasta entonces cuenta la clave antigua.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>En %1 ya no se confía</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>En %1 se confía desde ahora</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>En %1 se sigue confiando aquí</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>Se añadió a %1, sin confianza</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1, tus claves son nuevas</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>Una clave más nueva ocupó su lugar. Lo que esta firmó sigue contando; para ella ya no se hace nada.</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>Una lista de confianza da a esta tarjeta un nombre que aquí tiene otra clave. Nada de ella cuenta hasta que en una de las dos ya no se confíe.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>Por la lista %1 de %2, hasta el %3.</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>Código de esta clave</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>Compara las palabras antes de entregar nada.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinadora</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>Copia la imagen del código, o sus palabras, y pega de nuevo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>Da la tarjeta nueva a cada persona que tenga la antigua, y comparad sus palabras.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>No contiene ningún secreto. Dásela a la persona, y después comparad las palabras.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Puede: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún no comparada</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Ya no es de confianza</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>Nada contaba por ella. Añade la tarjeta de nuevo si fue un descuido.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>No se tomó nada de %1</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>Desde ahora no se recibe nada que firme esta clave.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>La lista %1 de %2 terminó el %3. No se recibe ni se da nada hasta que llegue una más nueva, o hasta que compares las palabras.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>La lista %1 de %2 incluye esta tarjeta, y otra lista no confía en %2. Hasta que decidas sobre %2, no se recibe ni se da nada.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>La lista %1 de %2 dice que en esta clave no se confía desde el %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>La lista %1 de %2 dice que esta clave se perdió el %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>La lista %1 de %2 dice que esta clave fue robada el %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>La lista %1 de %2 dice que esta persona se fue el %3.</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>Di a esa persona, en un número que conozcas, que la tarjeta no coincidió, y pídela de nuevo.</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>La tarjeta de %1 se quitó</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>Desde ahora se cree aquí en las listas de %1</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>Ya no se cree en las listas de %1</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>Las palabras aún no se compararon. De esta persona no se recibe nada, y no se le puede dar nada.</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>No había nada que pegar que pudiera ser una tarjeta</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espera</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>A quien solo figuraba en ellas hay que compararla.</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>En quien incluyen se confía sin comparar palabras, hasta el día que indican.</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Palabras para comparar: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>Puedes entregar a esta persona, y recibir lo que firma.</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>Comparaste sus palabras, así que nada de esta clave cuenta hasta que decidas.</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>Comparaste las palabras el %1.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decides tú</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>Decidiste en contra de la lista. Díselo a su coordinadora.</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>Terminaste la confianza el %1. Lo que firma esta clave queda fuera.</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>Tu tarjeta como código para escanear, para %1</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>Tu tarjeta se guardó como %1</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>Tu tarjeta se guardó como la imagen %1</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>confirmar lo que llegó</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>recibir historias</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>decir con una lista en quién confiar</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>enviar formularios</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>enviar historias</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>retirar lo que envió</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>Cambiar esta entrada</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>O arrastra una sobre otra: las dos salen con la etiqueta de esa.</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personas y lugares</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Igual que…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>La misma que</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>La misma etiqueta en toda esta historia.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>Añade la tarjeta de la persona a la que entregas, o que te envía.</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>No creer en ninguna lista</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>No creer en ninguna lista de %1</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>Creer en sus listas</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>Creer en las listas de %1</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar las palabras</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>Comparar las palabras de %1</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>Seguir confiando</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>Seguir confiando en %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>Quitar la tarjeta de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>No confiar más en %1</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>No confiar más…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>Una tarjeta es un archivo, o un código en una imagen. Puedes soltar cualquiera de los dos en esta página.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Firmantes permitidas</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>Tarjetas e imágenes de ellas</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>Pon el código de la tarjeta de la otra persona dentro de la imagen, con todo el blanco que lo rodea. No se guarda nada de lo que ve la cámara.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Abrir una tarjeta</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Abrir una lista de confianza</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>Pegar una tarjeta, o una imagen de una</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Guardar para ssh-keygen</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>Guardar tu tarjeta</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>Guardar tu tarjeta como imagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>Una frase de retirada</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>Darle palabras nuevas</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>Darle seis palabras</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>Si quiere, recibe seis palabras. Con ellas puede retirar su historia más tarde, con cualquier acompañante o coordinadora que la tenga, sin decir quién es.</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>Solo ella las guarda: en papel en un lugar seguro, o de memoria. Se muestran esta única vez y no se pueden consultar. Cuentan para lo que se entregue desde ahora.</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>Ella las tiene, ya no hace falta mostrarlas</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>Ella no quiere ninguna</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>Queda un rastro</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>En una imagen de este tipo queda por toda ella un rastro débil de lo que hay bajo un recuadro, y ningún recuadro lo quita. Una imagen más pequeña conserva menos. Donde incluso eso sea demasiado, deja fuera la imagen.</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>Sale sin</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>Aquí se muestra solo su primer momento, y solo ese puede salir.</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Esta imagen se mueve</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>datos de cámara, lugar y hora · nombre del archivo · todo salvo un rastro de lo que hay bajo los recuadros</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>datos de cámara, lugar y hora · nombre del archivo · todo lo que hay bajo los recuadros, para siempre</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>De lado a lado de la imagen</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Añadir un recuadro</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Como sale</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>Dibuja lo que debe quedar. Las flechas lo mueven, con Shift cambian su tamaño. Intro termina.</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>Cada una se dibujó con lo que está tapado en ella. Pulsa una para mirarla de cerca.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>No hay imágenes en esta historia</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>Las imágenes que se añaden en Entrevista aparecen aquí.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Entera</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora en este ordenador.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Guardar la página como PDF</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>No contiene ningún secreto, pero muestra a quien la encuentre con quién trabajas. El sistema de impresión de este ordenador conserva un tiempo una copia de la página, fuera de la bóveda, y quizá también la impresora.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>No se imprimió nada. Mira si está encendida, o guarda la página como PDF.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>Guardar tu tarjeta como página</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada a la impresora</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>La impresora no la aceptó</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>Tu tarjeta se guardó como la página %1</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1, guardada al lado</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>%n historia más espera.</numerusform>
            <numerusform>%n historias más esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Se puso otro archivo en el lugar de esta bóveda</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>Preguntarle de nuevo por %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>Conviene saber de este ordenador</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Su consentimiento…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>Si se pierde este ordenador, se pierde con él lo que vino desde entonces.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>No se perdió nada: todo está ahora en la carpeta %1, y lo que hagas sigue allí. El otro archivo se dejó como estaba. Los programas que sincronizan carpetas hacen esto: guarda la bóveda en otro lugar.</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Se le preguntó, queda así</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>La última copia de seguridad tiene %n día</numerusform>
            <numerusform>La última copia de seguridad tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Todavía no hay copia de seguridad</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>Esta bóveda se rescató de una dañada, y lo que ella retiró puede haberse perdido. De esta historia no sale nada antes de que se le pregunte.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Lo guardado está a salvo. Continúa, o bloquea y desbloquea para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>cerca de %n min</numerusform>
            <numerusform>cerca de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>cerca de %n s</numerusform>
            <numerusform>cerca de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>Banco o tarjeta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de aparato</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Familia y otras personas</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número de identidad</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Dirección de internet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>Posición en un mapa</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>Código QR o de barras</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>Palabra poco común</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>Escuela, trabajo, grupo</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sonido %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>Se queda aquí: sus palabras deben decirse, y todavía no las hay, o ninguna voz habla su idioma.</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>Se queda aquí: sus palabras cambiaron desde que se leyeron en voz alta. Léelas de nuevo.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>Se queda aquí: ella no ha aceptado que salga su propia voz.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>Se queda aquí: ella no ha aceptado que su voz salga disfrazada.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>Se queda aquí: ella no ha aceptado que sus palabras salgan como transcripción.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>Se queda aquí: ella no ha aceptado que salga.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>Se queda aquí: ella no ha aceptado que salgan imágenes.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>Se queda aquí: ella no ha aceptado compartir su historia.</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>Se queda aquí: decidiste que no sale.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>Palabras de un sonido, parte %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>Palabras debajo: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>Trabajo o estudios</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1: marcado durante la grabación. Escucha y decide.</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: silencio de %2 a %3, y estas palabras todavía se pueden leer.</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: “%2” está tapado en las palabras, y todavía se puede oír.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Tapar las palabras</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>De %1 a %2. Se calcula entre dos tiempos: el silencio es hasta %3 s más ancho a cada lado.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Silenciarlo</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>Todas las imágenes juntas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Como sale</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>Tapar solo en este lugar</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>Tapar lo seleccionado; en una imagen, añadir un recuadro</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>Tapar, en todas partes donde esté</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>Recortar una imagen, o terminar</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl e Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>He mirado esta</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>En Personas y lugares: las elegidas son la misma, o una es igual que…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>En un sonido, un segundo atrás o adelante; con Shift cinco segundos</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>En las palabras de un sonido, reproducir desde el cursor</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>Conservar solo en este lugar</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>Dejar legible</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>Empezar o terminar un silencio donde está el sonido</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>Mirarlas una por una</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>Mover a lo seleccionado una marca que perdió su lugar</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>Mover el recuadro elegido; con Shift cambiar su tamaño, con Ctrl fino</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>Mover el silencio elegido; con Shift además solo su final</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>Siguiente lugar de las mismas palabras</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>Siguiente encontrado</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>Siguiente: imágenes</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>Siguiente: voz</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Siguiente: lo que sale</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>En una imagen, tapar todos los códigos</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>En una imagen, tapar todas las caras</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>En una imagen, tapar todos los nombres y números</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>En una imagen, tapar todo el texto</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>En una imagen, tapar la línea entera</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>En una imagen, que el recuadro elegido llegue de lado a lado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>Imágenes · %n sin mirar</numerusform>
            <numerusform>Imágenes · %n sin mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Reproducir el sonido, o pausarlo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Quitar el recuadro elegido</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>Decir lo que tapa el recuadro elegido</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>Ver una imagen a tamaño completo, o toda</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>Ver una imagen más grande, o más pequeña</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>La imagen anterior, la siguiente</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>El lugar anterior</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Tres segundos atrás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>Voz · %n marca</numerusform>
            <numerusform>Voz · %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>Lo encontrado, por tipo o en el orden del texto</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>Todas las preguntas se pueden saltar.</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>Si ayuda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 que no salieron.</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 da fe de que ella aceptó, el %1.</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>Un clic reproduce desde una palabra.</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>Un conflicto</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un sonido</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>Una historia que llegó</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>Todo se borra de este ordenador. Que llegó, y qué se respondió, queda en la lista. Quien la envió todavía la tiene.</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>Llegó otra versión de ella que no concuerda con esta.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>¿Borrar %1 aquí?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Borrar aquí…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Para %1 hasta el %2</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>Su visto bueno</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>Su visto bueno a los originales</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>En las palabras de un sonido, reproducir desde el cursor</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>Apartarla de nuevo</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>Cuenta por decisión tuya</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>Nadie la firmó tal como está aquí: %1 la reunió el %2 a partir de dos versiones que llegaron. Las dos se guardan como se firmaron.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>Transmitida por %1. La firma sigue siendo de la persona de arriba.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Reproducir el sonido, o pausarlo</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>Ella oyó lo que sale, el %1.</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>Ella vio lo que sale, el %1.</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ella la retira…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>Ella retiró: %1. Lo que eso abarcaba ya no se muestra aquí.</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ella la retiró. Lo que llegó se borró aquí.</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>A ella se le contó lo que sale, el %1.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>Alguien cuya tarjeta ya no está aquí.</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Sonido, %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>Sonido, %1, leído en voz alta por la acompañante</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>Sonido, %1, dicho por una voz sintética</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>Sonido, %1, con la voz disfrazada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>En la clave que la firmó ya no se confía, y ningún acuse de recibo muestra que estuviera aquí antes. Léela y decide después si cuenta.</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>En la clave que la firmó ya no se confía. Cuenta porque alguien aquí lo decidió.</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Tres segundos atrás</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Lo que ella aceptó</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Quién la firmó</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palabras de: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>cualquier destinataria de confianza</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>apartada, por decidir</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>recibida, por leer</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>Elegir la grabación</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>Dice estas palabras</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>Lee estas palabras en voz alta como una grabación nueva en Entrevista, y elígela aquí. Sale en lugar de este sonido; la voz de ella no sale.</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>Grabación en la que se leen las palabras</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>Las palabras cambiaron desde que se leyeron. Léelas en voz alta de nuevo.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>Te oye.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Micrófono: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>Nada de esto se graba.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Solo se oye silencio. ¿Está apagado el micrófono?</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>Di algo, tan alto como hablará ella: la barra debería ponerse verde.</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>Demasiado alto: aparta un poco el micrófono.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 puede abrirlo</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>Se está haciendo una grabación.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Volver a grabar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>Terminar sin el resto</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Buscar micrófonos de nuevo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marcar lo que se acaba de decir</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>Desde hace %1 no se graba nada. Sigue por sí sola cuando vuelva el micrófono; o elige otro.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>Sin grabar desde hace %1. El micrófono está cerrado: no se oye ni se guarda nada.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Solo se oye silencio. ¿Está apagado el micrófono?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Ella no ha aceptado esto.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>El ordenador estuvo demasiado ocupado un momento: falta un poco de sonido.</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>El disco está lleno. Lo que se dice espera en la memoria: haz sitio, y se guarda.</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>Demasiado alto: el sonido se corta. Aparta un poco el micrófono.</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>Muy bajo. Acerca el micrófono a ella.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>queda sitio para %n hora</numerusform>
            <numerusform>queda sitio para %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>queda sitio para %n minuto</numerusform>
            <numerusform>queda sitio para %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elige una frase de paso nueva</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>Lo sé: después de esto, ninguna frase de paso de otra persona abre ya esta bóveda</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>Ocupa el lugar de todas las frases de paso que tenía esta bóveda. Las partes siguen valiendo.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>Las frases de paso de todas las demás también se pierden</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>Quien comparte esta bóveda contigo ya no puede abrirla. Dale después una frase de paso nueva a cada una, en Frases de paso y recuperación.</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>Se escriben unos %1. Hasta el final se puede detener, y nada habrá cambiado.</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>Las copias de seguridad anteriores se siguen abriendo con la clave antigua. Destrúyelas.</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>Cambiar la clave de la bóveda y limpiar</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>Para cuando alguien se ha ido. Todo se reescribe con una clave nueva, de modo que una copia antigua del archivo de clave no abre nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>El archivo antiguo se sobrescribe. Un SSD o una memoria pueden conservar restos, que solo abre la clave antigua.</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>Estas hay que añadirlas de nuevo, porque no se han usado con esta versión: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>Estas frases de paso y las partes de recuperación siguen valiendo: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>%n historia que firmó esta clave se queda aquí.</numerusform>
            <numerusform>%n historias que firmó esta clave se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>%n historia que se le entregó queda en la lista de lo que salió.</numerusform>
            <numerusform>%n historias que se le entregaron quedan en la lista de lo que salió.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>Figura en una lista de %1. Donde se crea en ella, sigue en la lista por eso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>Aquí no hay nada de esta clave, y no se le dio nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>¿Quitar la tarjeta de %1?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>Las palabras nunca se compararon, así que nada cuenta por esta tarjeta. Si se quita por error, se puede añadir de nuevo.</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>Lo que se dijo y se eligió queda en las historias. Quien lo envió puede enviarlo de nuevo; uno más antiguo no vuelve.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>Cambiar también la clave de la bóveda, y reescribirlo todo con la nueva</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>Ya no abre la bóveda. Quien conservó una copia del archivo de clave aún podría abrirla con ella, si no cambia también la clave de la bóveda.</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Quitar la frase de paso de %1</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>%n más de la carpeta quedó fuera.</numerusform>
            <numerusform>%n más de la carpeta quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>No mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>Mostrar %n archivo</numerusform>
            <numerusform>Mostrar los %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>Mostrar solo lo que te necesita</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>%n historia que vino de esta clave aún no tiene acuse de recibo. Se aparta hasta que la mires: quien tenga la clave podría haberla hecho.</numerusform>
            <numerusform>%n historias que vinieron de esta clave aún no tienen acuse de recibo. Se apartan hasta que mires cada una: quien tenga la clave podría haberlas hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>No lo digo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>No hay que apartar ninguna historia: lo que vino de esta clave está cubierto por acuses de recibo.</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>La clave se perdió</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>La clave fue robada</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>La persona se fue</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>Esto no se puede deshacer. No se puede entregar nada a esta clave, y lo que firma queda fuera. La persona necesita una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>¿No confiar más en %1?</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>No confiar más</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>¿Por qué? Figura en la próxima lista.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>Un archivo de firmantes permitidas, con el que cualquiera puede comprobar paquetes sin este programa</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>Una lista de confianza es de una coordinadora: en quién confiar y hasta cuándo. Con ella, no todas tienen que comparar palabras con todas. Aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>Otra lista no confía en esta persona. Decide primero sobre ella: busca “Decides tú” en la lista.</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>A su lado están las claves en las que ya no se confía, con la terminación “.revoked”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Dásela a cada persona para la que la hiciste. Solo ellas pueden abrirla.</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>Dar la tuya a más personas</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>Seguir esta lista</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Todavía no vale.</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>Ha terminado. Pide una más nueva.</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>Hacer una lista de confianza</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>No se cree en ella</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>No se cambió nada. Pide una nueva a su coordinadora.</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Abrir una lista de confianza</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>Lista %1 de %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Listas de confianza</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Guardar para ssh-keygen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>La lista vale aquí desde ahora</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>La lista vale, y te contradice</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>La lista no se recibió</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>La lista se guardó como %1</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>Esta lista ya está aquí</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espera</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>Donde lo hace, nada cuenta hasta que decidas. Busca “Decides tú” en la lista.</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>En quien incluye se confía hasta su último día.</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>No crees en las listas de esta persona. Compara primero las palabras y elige después Creer en sus listas.</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>Tu lista de confianza %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>termina la confianza en %n clave</numerusform>
            <numerusform>termina la confianza en %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>confía en %n persona</numerusform>
            <numerusform>confía en %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las claves</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>¿Cambiar tus claves?</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>Quien tenga tu tarjeta necesita la nueva, y compara de nuevo sus palabras contigo. Hasta entonces se guía por tu clave antigua.</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>Si alguien más puede tener tu clave, díselo también a tu coordinadora: podría cambiarla igual, y solo terminar la confianza la deja fuera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>Se hacen claves nuevas, y la antigua firma por ellas. Después se destruye.</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>Lo que otras hicieron para tus claves antiguas se puede seguir leyendo aquí, y tus historias siguen siendo tuyas.</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>Ocultar nuestra lista</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>¿Es un momento seguro?</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>Ella sabe que puede parar, descansar o dejar algo fuera.</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>Ella sabe quién puede ayudarla hoy.</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>Mostrar nuestra lista</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>Estamos a solas, y nadie puede ver esta pantalla.</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>Pregunta con calma y abiertamente: “¿Estás pensando en quitarte la vida?” Preguntar no mete la idea en la cabeza.</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>Llama a alguien con formación para esto. Si está en peligro ahora, llama al número de emergencias.</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>No la dejes sola. Aparta aquello con lo que podría hacerse daño.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar esto</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>Dile lo que vas a hacer antes de hacerlo.</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>La historia puede esperar. Para la entrevista por ahora y quédate con ella.</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>Cuando ella puede hacerse daño</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Estado del guardado</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%1 de %2 · %3 explicados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Desde el primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>Leído en voz alta · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>Di esto en el idioma de ella</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Tapar todos los códigos</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>Tapar todas las caras</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>Tapar todos los nombres y números</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Tapar todo el texto</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>Tapar la línea entera</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>Encontrado en esta imagen</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>Se sigue viendo cuando la imagen sale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>Buscar caras y nombres</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>Buscando caras, escritura y códigos: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>No se encontró nada más automáticamente. Una persona ve más: mira tú misma.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
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
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Como esté el ordenador</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Copias y estado</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>Las copias de seguridad, si todo está bien, y qué se hizo con esta bóveda.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>Ocultar al instante: pulsa Shift tres veces.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>Los kits son lo que una coordinadora te da para decir, preguntar y consultar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Bloquear cuando no haya nadie durante</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>Personas y tarjetas</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>Versión del programa %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>Tamaño de letra: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>La ventana se llama entonces Cuaderno, con un icono sencillo.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>Usar un nombre que no diga nada</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>Quién puede abrir esta bóveda, sus partes de recuperación, una clave nueva para ella, y su final.</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>Tu propia tarjeta, y las de las personas a las que entregas historias o de las que las recibes.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>Cuaderno azul</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>Cuaderno verde</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>Cuaderno rojo</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>Cuaderno amarillo</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de paso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>Ya tengo una bóveda</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>Abre la bóveda. Nadie puede consultarla ni ponerla de nuevo, así que guárdala bien.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Creando la bóveda…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Partes de recuperación</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>Abren la bóveda cuando se pierde la frase de paso. Las copias en el paso siguiente.</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>Lee de tu papel</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>Escribe estas palabras de la parte, o sus cifras.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Cualquier archivo</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No concuerda</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>Leer una parte</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Leer de un archivo</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Se lee bien</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>Parte %1; %2 cualesquiera de su juego abren la bóveda.</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>Tomar la palabra %1</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>Bastan las cuatro primeras letras de una palabra.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>La palabra %1 no está en la lista. Mírala letra por letra.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>%1 cualesquiera de las %2 partes abren la bóveda cuando se pierde la frase de paso. Da cada una a otra persona de confianza, o guárdalas en lugares distintos. No les hagas fotos.</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>Copia esta parte en papel</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>Escribe las palabras, o las cuatro cifras bajo cada una. Numéralas.</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>Parte del primer papel</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>Esta es la misma parte otra vez. Hace falta otra.</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>Esta parte pertenece a otro juego, de otro día o de otra bóveda.</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>Abrir con partes de recuperación</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>Escribe las palabras de cada parte, o sus cifras, en su orden. El archivo de clave no hace falta.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Bóvedas</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>Compara con tu papel. Atrás muestra de nuevo la parte.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>La he copiado</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>No es igual: palabra %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>Partes que abren la bóveda</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>Partes para repartir</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>Ocultar al instante</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Historia nueva</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>Guardar, y pedir de nuevo la frase de paso (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>Guardar, y desaparecer al instante (pulsa Shift tres veces)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift, Shift, Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>10 segundos tal como salen: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>Como sale: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>Cada silencio empieza %1 antes y termina otro tanto después, porque un archivo así difumina los sonidos.</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>Salen: %1 de su propia voz, %2 de ello como silencio completo.</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>Salen: %1 de ello, disfrazado, %2 como silencio completo.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>Sale: todo, %1 de su propia voz.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>Sale: todo, %1, disfrazado.</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>Salen: sus palabras en una voz sintética, y nada de este sonido.</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>Salen: sus palabras en tu voz, y nada de este sonido.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>No hay nada silenciado. Dibuja sobre el sonido, o escribe abajo desde cuándo hasta cuándo.</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>El silencio empieza aquí</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>El silencio termina aquí</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>3 s atrás</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>Se está haciendo una grabación: lo que se reproduzca se oiría en ella.</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Se está dibujando</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>Se está preparando</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pausar: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>Lo que se ve de: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>Sonido entero</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>Elegir un idioma</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Más agudo</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>Lo rápido que habla</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>Lo agudo que habla</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>Idioma de la voz sintética</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más grave</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voz sintética</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Ritmo habitual</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>Tono habitual</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>Voz 1, aguda</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>Voz 2, grave</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>Voz 3, grave</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>Voz 4, grave</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>Un clic reproduce desde una palabra. Lo que aquí se tapa se propone como silencio, y al revés.</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palabras de: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n recuadro. Tab pasa de uno a otro.</numerusform>
            <numerusform>%n recuadros. Tab pasa de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>Recuadro %1 de %2, %3, %4 por %5 píxeles</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n en esta bóveda</numerusform>
            <numerusform>%n en esta bóveda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Todo se borra de este ordenador y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>Empieza con Historia nueva. Lo que se escribe se guarda mientras se escribe, bajo llave en esta bóveda.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>¿Borrar %1 aquí?</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>Borrar la historia marcada</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>Todo lo de aquí está cifrado solo en este ordenador.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>Entregada, espera acuse de recibo</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>Se entregó a %1 y llegó.</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>Se entregó a %1 y cambió después: el cambio no está en ningún otro lugar.</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>Se entregó a %1; nadie ha confirmado aún que llegó.</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>No se entregó a nadie: nada de ella está en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Recién empezada</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>Apartada: la clave de quien firmó</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Conocida aquí como</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Última copia de seguridad el %1.</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>Falta proteger</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Historia nueva</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Todavía no hay historias</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>Aquí no hay ninguna</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>Abrir la historia marcada</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>Hay otras historias en otros puntos. Todo las muestra todas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Lista para entregar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>Aquí aparecen las historias de los paquetes que recibes.</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Recibir un paquete</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>La lista de lo que se entregó, cuándo y a quién, se conserva.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>Prueba con menos palabras o más cortas. Se busca en nombres, notas y todo lo escrito.</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>Lo que se entregó está en manos de otras personas y allí se queda.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que pasó</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>tus notas</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>Se está comprobando…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>Un nombre inventado, nunca el suyo.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Conocida aquí como</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Contada en</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 copia esta bóveda a otro lugar</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>Cualquiera que tenga este disco o memoria puede copiar la bóveda</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>Pide a alguien que conozca este ordenador que cifre todo el disco, o que desactive la memoria de intercambio.</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>La hibernación escribe toda la memoria en el disco</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>Ahora está cerrada. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>Sigue cifrada. Lleva la memoria contigo, y que la frase de paso sea larga.</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>Su carpeta no se les pudo cerrar. Muévela a una carpeta propia.</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>Bloquea antes de irte, y apaga en vez de hibernar.</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>Otras personas de este ordenador pueden copiar esta bóveda</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>Partes de la memoria pueden escribirse en el disco, sin cifrar</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>Las copias están cifradas, pero las antiguas se quedan allí después de borrar algo. Mueve la bóveda a una carpeta que no se sincronice.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>La carpeta de la bóveda estaba abierta a otras personas de este ordenador</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>Esta bóveda está en otro ordenador</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>Quien cuida de ese ordenador puede copiarla, y un corte de la red interrumpe el trabajo. Guárdala en este ordenador o en una memoria.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir la cámara</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>La cámara está encendida. Solo se conservan las imágenes que tomas, bajo llave en la historia.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>Una frase de paso para una persona más</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>Otra frase de paso para ti</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Cambiar la clave de la bóveda</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>Comprobar estas partes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>¿Abren las partes esta bóveda?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>Para cuando alguien que tenía una se ha ido, o una se perdió. Las antiguas ya no abren la bóveda. Una copia antigua del archivo de clave todavía se abre con ellas, hasta que cambie también la clave de la bóveda; las copias de seguridad anteriores, siempre.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Hacer partes nuevas</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>Nuevas partes de recuperación</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>Con ella abre esta bóveda y ve todo lo que hay dentro. Deja que la escriba ella.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>La antigua ya no abre la bóveda. Las partes siguen valiendo.</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>Escríbelas como están en el papel. No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>Todo está decidido. Lee el texto una vez más: N tapa lo que selecciones.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>Tapar todo</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>Tapar todo: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>Tapar todo lo encontrado que aún no está decidido</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>Tapar aquí</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>Tapar lo seleccionado</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>Exactamente así sale, letra por letra</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>En el orden del texto, o tipo por tipo</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>Queda legible cuando la historia sale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>Dejar todo: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Mover a lo seleccionado</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>No se encontró nada automáticamente. Lee el texto: selecciona lo que podría identificarla y pulsa N.</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>Pulsa F9 para volver a trabajar en él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Selecciona primero las palabras</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>Ese es otro texto</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>Los textos de esta historia</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>Así es como sale</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>Esta marca solo se puede mover dentro del texto en que se hizo.</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>Lo que se escribe en Entrevista, también bajo imágenes y sonidos, aparece aquí.</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>Con el ratón, o con Shift y las flechas en el texto.</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1, mirada</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1, aún sin mirar</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 de %2 miradas</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>mirada</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>Reproducir un sonido, o pausarlo</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>Reproducir desde el cursor; Ctrl y un clic reproducen desde una palabra</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>La línea que escribes se oye aquí</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Tres segundos atrás</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>No hay nada por decidir en los sonidos.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>Línea %1, se oye en %2</translation>
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
        <translation>Tras una pausa, retroceder</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>Tras una pausa, retroceder %n segundo</numerusform>
            <numerusform>Tras una pausa, retroceder %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>La línea se oye aquí</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Reproducir desde el cursor</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>Quitar el tiempo de esta línea</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palabras de: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Escribir lo que se dice</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>Escribe lo que se dice, línea por línea. Mientras suena, cada línea nueva recibe su tiempo. F4 reproduce y pausa, Shift+F4 retrocede.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>Entrégala o bórrala antes de irte. Si bloqueas, queda aquí bajo llave, y se te pregunta al volver a desbloquear.</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>No debe quedarse aquí</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>Seguir, y preguntarme al volver a desbloquear</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1. Entregada a %2, y cambiada desde entonces.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1. Entregada a %2, donde llegó.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1. Entregada a %2; aún no ha llegado acuse de recibo.</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1. No se entregó: lo que hay aquí es todo lo que existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>Borrar %1…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Borrarla para siempre</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Borrarla…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Entregar %1</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>No debe quedarse en este ordenador</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>Ella no aceptó que esto se quede aquí después de la sesión. Nada se borra por sí solo: di qué se hace con ello.</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>Ella permite que %1 se conserve</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>Ella permite que se conserve</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Recuperar una copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>Elige uno que no diga nada a otras personas, como un color.</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Perdí mi frase de paso</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>Sus archivos se quedan donde están. Se puede añadir de nuevo como otra carpeta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Conservar este nombre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Nombre en esta lista</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Bóveda nueva</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>¿Quitar %1 de esta lista?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Bóvedas</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bienvenida de nuevo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usada %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>usada hoy</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>usada ayer</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>Un disfraz es para oyentes casuales, y se entiende peor. Quien la conoce bien, o tiene herramientas, aún puede reconocerla: por sus palabras, su ritmo, su acento. Lo silenciado sigue en silencio.</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>Un disfraz se hace una vez y se conserva: lo que oyes es lo que sale. Disfrázalo de nuevo solo si no se entiende: varios disfraces de lo mismo ayudan a quien quiera deshacerlos.</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>Una voz sintética</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Una voz sintética dice sus palabras tal como están tapadas. No sale nada de su propia voz.</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>Un susurro dice sus palabras. Se entiende peor.</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>Otra voz dice sus palabras y sube y baja un poco, como lo hacía la suya. Quien la conoce puede notarlo.</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>Otra voz que no sube ni baja dice sus palabras.</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>Disfrazarlo de nuevo</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>Disfrazada, suave</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>Disfrazada, fuerte</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>Disfrazada, susurrada</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>Quien conozca su voz sabrá que es ella.</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>Oír 10 segundos tal como sale</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>Su propia voz</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>Se disfrazará por segunda vez</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>Leído en voz alta por ti</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>El sonido se queda en este ordenador. Sale su transcripción, tal como está tapada.</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>El sonido se queda en este ordenador. Los textos salen sin él.</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Solo transcripción</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>Lo que está en silencio, o la manera en que sale, cambió desde que se disfrazó. Si el primer disfraz ya salió, los dos juntos son más fáciles de deshacer. Decide todos los silencios antes de escuchar.</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>Escribe sus palabras en Entrevista, y otra voz puede decirlas: eso es lo que mejor oculta la suya.</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Tu voz dice sus palabras tal como están tapadas. No sale nada de su propia voz.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>Tapar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>Los nombres, números y lugares que se dicen se silencian aquí. Lo silenciado sale como nada en absoluto. Una voz todavía la pueden reconocer quienes la conocen.</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>No hay sonido en esta historia</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>Los sonidos que se añaden en Entrevista aparecen aquí.</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>Lo que se silencia</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>En %1 de %2</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>Elige lo que corresponda. No hay que elegir nada.</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>Ir a proteger</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>Qué hacer cuando ella puede hacerse daño</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>Una región o una ciudad grande</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>Cuándo más o menos, y dónde aproximadamente</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>Zona aproximada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>Nunca una calle, una escuela o un pueblo.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>El año y el mes salen con la historia. La zona se queda aquí: ella no ha aceptado “%1”.</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>El año, el mes y la zona salen con la historia.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 aún no puede salir. Lo que le falta está bajo su nombre.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 libres. No es suficiente.</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 ya se entregó. Elígela para entregarla otra vez.</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>Una memoria USB o una carpeta. Se te pregunta cuando se hace el paquete.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Elige primero una historia.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Elige antes quién puede abrirlo.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Hacer el paquete</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>No se escribió nada. Todo está como antes.</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>Un archivo de unos %1, llamado %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>Algo de lo elegido aún no puede salir. Lo que le falta está debajo.</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>Memoria o disco “%1”</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>A dónde</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 te la dio</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: dada el %2, y recibida</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: dada el %2, aún sin acuse de recibo</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1; confirmada el %2</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1; aún sin confirmar</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>Las copias que alguien hizo fuera del programa, y las páginas impresas, no se pueden hacer volver.</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>Quien la tenga recibe un archivo propio. Su programa lo cumple cuando lo recibe, y su acuse de recibo lo dice.</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>Para %1 no se pudo hacer ningún archivo: en la tarjeta no se confía aquí. Avísale.</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>De aquí sale solo hasta donde ella siga aceptando.</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>Aquí se borra, y ningún paquete posterior la trae de vuelta.</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>Aquí lo que ella retira se borra o se oculta, y ya no se cuenta ni se transmite.</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>En %1 hay un archivo para cada persona que la tiene. %2. Dáselos.</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>Vale también para versiones de ella que llegaron de otras personas con sus palabras.</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>No sale más de aquí. Lo que grabaste se queda aquí hasta que lo borres.</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>Se borró aquí antes. Nada de ella vuelve.</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>Ella la ha retirado</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>Ella ha retirado una parte</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>Faltan los acuses de recibo para quienes la dieron; Recepción los escribe.</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>Retirada entregada el %1</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>Retirada entregada el %1, de: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>Se escribe un archivo para cada una en “%1”.</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>Se escribe un archivo para cada una. Se te pregunta dónde.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>Encontrar su historia</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>Sus seis palabras</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>Su frase de retirada</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>Desde aquí no se dio a nadie.</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>No se puede hacer ningún archivo: en la tarjeta no se confía aquí.</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>Solo una parte de lo que aceptó</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Ella la retira</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>Seis palabras que se le dieron cuando contó la historia. Encuentran su historia, y no se dice nada de ninguna otra. Buscar tarda un poco.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>La historia entera</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>Probando sus palabras con cada historia que tiene una frase</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>Lo que ella retira</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que pasará</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>A dónde van los archivos</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>Escribiendo las retiradas</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>Vacío cuando no lo hay.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>Cómo aceptó</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>Ella misma</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>Entiende lo que acepta, y nadie la presiona.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De palabra, con testigo</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Huella del pulgar</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>Quien cuida de ella</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Por escrito</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>Incluir a %1</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>Función de %1 en la lista</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>Después de ese día no sale nada más.</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>Aceptadas una por una, para distintas personas o días</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Para %1 hasta el %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Usar para todo</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>cualquier destinataria de confianza</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>Que no llegue a</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>Que no llegue a %1</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>Todavía no se conoce aquí a nadie a quien pudiera ir.</translation>
    </message>
</context>
</TS>
