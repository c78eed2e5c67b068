<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>Escolher outro lugar</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>Qualquer pessoa neste computador pode lê-lo. O melhor é algo que não diga nada.</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>Tudo o que você escreve e grava fica guardado nele, trancado.</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>Recebo histórias de acompanhantes</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>Sento-me com sobreviventes</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>Ele está no seu cartão. Letras latinas minúsculas e hífens, não o seu nome verdadeiro.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nome do cofre</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>O que você faz</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Onde o cofre fica guardado</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>Você recebe o que as acompanhantes entregam, confere quem enviou, lê e conta.</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>Você escreve e grava histórias, as protege e as entrega.</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Seu nome curto</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Seu cofre</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>%n tentativa de abri-lo falhou</numerusform>
            <numerusform>%n tentativas de abri-lo falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>Um pacote acabou não podendo ser escrito</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>Um pacote de uma chave revogada foi posto de lado</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>Um pacote foi recebido</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>Um cartão tem uma chave nova</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>Confia-se em um cartão embora uma lista o revogue</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>Um cartão que ninguém comparou foi tirado</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>Um cartão foi adicionado</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>Um cartão foi revogado</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>Uma cópia de prova foi feita</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>Um kit foi feito</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>Um kit passou a ser usado</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>Um kit foi tirado</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>Um kit foi recebido</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>Um kit deixou de ser usado</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>Uma parte de uma história foi apagada de vez</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>Uma frase secreta foi adicionada</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Uma frase secreta foi mudada</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>Uma frase secreta recebeu um nome</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>Uma frase secreta foi retirada</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>Uma gravação terminou</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>Uma gravação começou</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>Uma gravação foi cortada</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>Uma lista de confiança foi feita</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>Uma lista de confiança foi recebida</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>Uma história posta de lado volta a contar</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>Uma história posta de lado foi apagada</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>Uma história foi começada</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>Uma história foi apagada</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>Uma história foi posta de lado de novo</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>Uma história foi retirada e apagada</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>Uma história inteira foi dada a outra acompanhante</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Uma história inteira foi assumida</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>Uma frase de retirada foi tirada</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>Foi tentada uma frase de retirada que não serve para nenhuma história</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>Uma retirada foi escrita</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>Um original chegou, sem cobrir</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>Um original foi entregue, sem cobrir</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Cópia de segurança feita</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Recuperado de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>Conferido: tudo estava em ordem</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>Conferido: algo está danificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>A cópia dela foi feita</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>Foi respondido se ela seria reconhecida</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>Foi decidido entre duas versões</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>Foi decidido de quem se seguem as listas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>Novas partes de recuperação foram feitas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>Aberto com partes de recuperação</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>Imagens foram olhadas</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Recibos foram escritos</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>Partes de recuperação foram conferidas</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>Salvo ao lado de um cofre que foi substituído</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Salvo de um cofre danificado</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>Ela aceitou que originais saiam</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>Ela aceitou o que sai</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>Ela recebeu uma frase de retirada</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>Histórias recebidas foram repassadas</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>Histórias foram entregues</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>A busca de vazamentos foi respondida: não é ela</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>O índice de busca foi refeito</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>A chave do cofre foi mudada</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>O cofre foi criado</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>O que chegou foi posto de lado, ou volta a contar</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>O que saiu e chegou</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>O que ela aceita foi mudado</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>As suas próprias chaves foram mudadas</translation>
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
        <translation>Falta uma linha do registro, ou ela foi mudada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>Qualquer pessoa pode lê-la. Ela contém identificadores e horários, e os nomes das histórias daqui.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Ainda nada deste tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Salvar a lista como tabela</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>Alguém que tem as chaves pode ter feito isso, ou uma página foi danificada: confira tudo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>A lista está em %1</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>O registro está em %1. Anote isso e guarde em outro lugar: assim se vê depois se alguém que tem as chaves mudou o registro.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>O que é aberto, entregue, apagado ou mudado é anotado aqui na hora.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Apagar %1 aqui</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Apagar %1 aqui?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Apagar aqui…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>Tudo o que saiu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Ler um recibo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ela a retira…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>Texto, som e imagens são apagados deste computador e não podem ser recuperados. O que foi entregue fica com quem o tem.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>Quando o recibo voltar, solte-o nesta página. A história aparece então como recebida, e você pode apagá-la aqui.</translation>
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
        <translation>Cada ponto é escolha dela. Tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>Não fica aqui: é entregue ou apagada quando a sessão termina. Você é perguntada antes que algo seja apagado, o mais tardar no próximo destrancamento.</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>O que ela aceita</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>Antes que um programa capture a tela, este computador pergunta a você.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>Não foi encontrado nada que guarde rastros do seu trabalho.</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>Neste computador qualquer programa pode capturar a tela. Feche os que você não conhece.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>Esta janela fica fora de capturas e gravações da tela.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Apagar %1 de vez?</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>Faça isso só se souber por outro caminho que é de quem diz. Então ela é encontrada e contada, está em relatórios e pode ser repassada. Continua-se sem confiar na chave, ninguém recebe recibo, e você pode pô-la de lado de novo.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>Daqui ela não pode ser trazida de volta, e fica de fora se for enviada de novo. Faça isso só se souber que é inventada.</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>Deixar %1 contar?</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>Posta de lado: ninguém responde por isto</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Deixar contar</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Deixar contar…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>Não se confia mais na chave que a assinou: quem a tem pode tê-la inventado e posto uma data anterior. Ela não é contada, encontrada, relatada nem repassada. Pergunte a quem a teria feito, em um número que você conhece, depois decida.</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 conta a partir de agora</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 está posta de lado de novo</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 foi apagada</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>Não é contada, encontrada nem repassada.</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>Ela está de novo entre as histórias.</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>Nada é dito a quem a assinou.</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Postas de lado</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>Deixar %1 contar</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Deixar contar</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Deixar contar…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Ler %1</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>Chegaram assinadas com uma chave em que não se confia mais, e nenhum recibo mostra que estavam aqui antes. Ninguém responde por elas, e não são contadas, encontradas nem repassadas. Pergunte quem as fez, em um número que você conhece, e depois decida sobre cada uma.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>assinada por %1, chegou em %2</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>alguém cujo cartão não está aqui</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: perguntou-se a ela, fica assim</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>Perguntar a ela de novo</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>O consentimento dela para %1</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>O consentimento dela…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Perguntou-se a ela, fica assim</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>Este cofre foi salvo de um danificado, e o que foi retirado destas histórias pode ter se perdido. Nada delas sai antes que se pergunte a elas.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Tudo é apagado deste computador e não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Começar a entrevista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Apagar %1 aqui?</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>Apagar esta história…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>A lista do que foi entregue, quando e a quem, permanece.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Enter ou Esc também fazem voltar.</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>Tudo está salvo. Leve o tempo que precisar.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>Nem tudo pôde ser salvo. Continua aqui quando você voltar.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n imagem tirada</numerusform>
            <numerusform>%n imagens tiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Fechar a câmera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tirar a imagem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1, inteira. Guarde-a em outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>%n página do cofre está danificada.</numerusform>
            <numerusform>%n páginas do cofre estão danificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n parte foi apagada de vez</numerusform>
            <numerusform>%n partes foram apagadas de vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n história perdeu o nome.</numerusform>
            <numerusform>%n histórias perderam o nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n história.</numerusform>
            <numerusform>%n histórias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>%n coisa apagada desde então continua apagada.</numerusform>
            <numerusform>%n coisas apagadas desde então continuam apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>Falta uma linha do registro de atividade.</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>Um som ou uma imagem está danificado.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo a cópia de segurança</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Recuperando a cópia de segurança</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Conferindo tudo</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>Tudo pode ser encontrado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>Em %n história o consentimento foi retirado desde então.</numerusform>
            <numerusform>Em %n histórias o consentimento foi retirado desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>Tranque, e escolha Caderno restaurado para abri-lo.</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>Vendo o que sobrou</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Refazendo o índice de busca</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>Nada delas sobrou no cofre.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>De %n história nada sai até que se pergunte a ela de novo; ao destrancar, é dito qual.</numerusform>
            <numerusform>De %n histórias nada sai até que se pergunte a elas de novo; ao destrancar, é dito quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>Da história %1 algo se perdeu.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>Da história %1, parte %2, algo se perdeu.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Lendo cada página</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>Lendo cada som e imagem</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Lendo de novo a cópia de segurança</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>Caderno restaurado</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvando o que pode ser lido</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>Está danificado algo que é refeito em um cofre novo.</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>Algo se perdeu de %n parte.</numerusform>
            <numerusform>Algo se perdeu de %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>Algo de um som ou de uma imagem se perdeu.</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>Algo do registro de atividade se perdeu.</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>Algo dos cartões de pessoas se perdeu.</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>Algo da lista do que saiu e chegou se perdeu.</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>Algo do que foi aceito se perdeu.</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>Algo do que devia ser coberto se perdeu.</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>Algo do que foi escrito se perdeu.</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>O registro de atividade daqui não continua o da cópia de segurança: um dos dois foi mudado.</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>A cópia de segurança %1 está escrita e lida de novo</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>A cópia de segurança foi recuperada, em %1</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>Falta a cópia do lugar de recuperação; ela é refeita no próximo início.</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>O banco de dados está em desordem.</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>O arquivo de chave está danificado. Tenha as partes de recuperação à mão.</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>O índice de busca está danificado; nada se perdeu.</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>O índice de busca foi refeito</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>As chaves de assinatura se perderam: dê a todas o seu novo cartão.</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>Este cofre está como estava; não escreva mais nele.</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Desempacotando a cópia de segurança</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>O que pode ser lido está salvo, em %1</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escrevendo a cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>%n parte de histórias ainda pode ser posta de volta.</numerusform>
            <numerusform>%n partes de histórias ainda podem ser postas de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>Uma cópia de segurança é um só arquivo cifrado com tudo o que há neste cofre. Abre-se com as mesmas frases secretas e partes de recuperação. Guarde-a em um pen drive que fique em outro lugar.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Uma pasta vazia para o cofre</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Uma pasta vazia para o que pode ser lido</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>O mais tardar quando ela aceita o que sai, ou quando a história é apagada.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Cópias e saúde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Conferir tudo</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>Conferido em %1: tudo estava em ordem.</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>Conferido em %1: algo está danificado.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia de segurança</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>Escolher uma pasta e restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>Apagar %n parte de vez?</numerusform>
            <numerusform>Apagar %n partes de vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>Apagá-las de vez agora</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>Cada página, som e imagem é lido. Você pode continuar trabalhando enquanto isso.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Está tudo em ordem?</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>Ela vai para uma pasta nova, como um cofre próprio. Este fica como está. O que foi apagado ou retirado aqui desde a cópia não é trazido de volta.</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>Está na hora de uma nova.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Ainda não foi conferido.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Última cópia de segurança em %1.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refazer o índice de busca</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>Nenhuma. O que é tirado pode ser posto de volta por um tempo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>Partes que foram tiradas</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta da cópia</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>Lembrar-me quando a última cópia for mais velha que</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Salvar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Salvar o que pode ser lido…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Mostrar o que foi feito</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>Ainda não há cópia de segurança. Se este computador se perder, o cofre se perde também.</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>Elas são apagadas de vez depois de</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>São apagadas sem deixar restos e não podem ser postas de volta. As histórias delas ficam.</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>Quando o cofre foi aberto, o que saiu, o que foi apagado, e com qual chave.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 tem uma chave nova</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>As oito são iguais</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>Ligue para %1 em um número que você conhece, ou sentem-se juntas. Peça as oito palavras, ou os dígitos. Duas faltam aqui: escolha o que ouvir.</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>Comparar depois</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar as palavras</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>Talvez se tenha ouvido mal. Pergunte mais uma vez: agora faltam outras duas palavras.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>Alguém pode ter posto outro cartão no meio. Não se confia em ninguém. Peça o cartão a %1 mais uma vez, por outro caminho.</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>Essa palavra não está neste cartão</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>A chave antiga assinou por ela. Suas palavras eram: %1. Assim que as novas coincidirem, só a chave nova é usada.</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>Estas não são as palavras deste cartão</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Não coincidem</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>Qual é a palavra %1?</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>Entrar em contato comigo de novo</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>Contá-la em estatísticas</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>Que alguém não a receba</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>Guardá-la neste cofre</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>Guardá-la neste cofre depois desse dia</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>Guardar imagens que eu mostro</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>Encaminhar-me a alguém que ajuda</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>Publicar a minha própria voz</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>Publicar a minha voz, disfarçada</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>Publicar as minhas palavras sem o meu nome</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>Publicar imagens</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>Citar uma frase sem o meu nome</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Gravar a minha voz</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>Enviá-la ao arquivo com um nome inventado</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>Enviá-la ao arquivo com o meu nome</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>Mostrar a área aproximada em um mapa público</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>Usá-la como prova em um tribunal</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>Escrever o que eu digo</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>No lugar de um ponto que este programa não tem: vem por último.</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>No lugar de: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>Em “%1”</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>Nenhuma das perguntas que vêm com o programa é feita.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar os outros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>Até agora, em %1: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Até agora: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>Terminar a gravação</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Até onde o trabalho chegou</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Trancar sem salvar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Parar o trabalho</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>Quadro %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>Mudar o que %1 cobre</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>Coberto nesta imagem</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>Ainda nada. Desenhe um quadro com o mouse, ou aperte N para um.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tirar %1</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>O que fica: %1 por %2 pixels. Enter termina, Delete deixa tudo.</translation>
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
            <numerusform>%n linha mais antiga</numerusform>
            <numerusform>%n linhas mais antigas</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Linhas mais antigas</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>Por que mãos passou</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1, da cópia de segurança</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, salvo</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n história está salva, em %1</numerusform>
            <numerusform>%n histórias estão salvas, em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n texto está em uma história à parte: perdeu-se a qual pertence.</numerusform>
            <numerusform>%n textos estão em uma história à parte: perdeu-se a qual pertencem.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>Uma história perdeu o nome e agora se chama %1.</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>Agora é o primeiro da lista. O cofre danificado está como estava; guarde-o por enquanto.</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>Agora é o primeiro da lista. O que foi apagado depois da cópia está nele de novo: reveja-o antes que algo saia.</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>Nenhuma história pôde ser lida</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>Nada delas se perdeu. O cofre novo agora é o primeiro da lista.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>Da história %1, parte %2, algo se perdeu.</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>A cópia de segurança foi recuperada, em %1</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>O cofre novo está em %1. Se houver uma cópia de segurança, recupere-a.</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>As chaves de assinatura se perderam: dê a todas o seu novo cartão.</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>O que ela retirou de %1 pode ter se perdido: nada sai até que se pergunte a ela de novo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>Uma pasta vazia para a cópia de segurança</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Uma pasta vazia para o que pode ser lido</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia de segurança</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>Ir para destrancar</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>O que se perdeu</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>Tudo o que está inteiro vai para um cofre novo. Ele se abre com a nova frase secreta e as mesmas partes de recuperação. O danificado só é lido.</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>Tudo o que está inteiro vai para um cofre novo. Ele se abre com as mesmas frases secretas e partes de recuperação. O danificado só é lido.</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>Melhor, onde for possível: salve o que pode ser lido, destranque-o, e recupere ali a cópia de segurança, em Cópias e saúde. Assim, o que foi apagado continua apagado.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperá-la</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Escolher uma cópia de segurança…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>Ela vai para uma pasta nova, como um cofre próprio. O que veio depois da cópia não está nela, e o que foi apagado depois está de novo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta da cópia</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar o que pode ser lido</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>Salvar o que pode ser lido em um cofre novo…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>O que você digitou está certo, mas uma parte do cofre não pode ser lida, como acontece quando um disco ou pen drive falha. Nada foi mudado: cada arquivo está onde estava, cifrado como antes.</translation>
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
        <translation>%1 que não saíram.</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1, como está na história.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Um som</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como chegou</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Como está aqui</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>Só nesta versão:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Som, %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>Onde se tomam as duas, só o que ambas dizem.</translation>
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
        <translation>Tudo como chegou</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Tudo como está aqui</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>Voltar ao Recebimento</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>Escolha para cada campo qual versão está certa. As duas ficam como chegaram, e quem as enviou fica sabendo o que foi feito delas. Onde se tomam as duas, ela aceitou o que ambas dizem.</translation>
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
        <translation>Aqui: %1. Chegou como: %2.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Manter o que está aqui</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>Manter o que foi contado aqui</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Tocar o som, ou pausá-lo</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Juntar as duas</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Tomar a outra versão</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Duas versões</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Desfazer a última escolha</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>O que conta daqui em diante: %1. Os recibos para quem enviou estão por escrever; escreva-os em Recebimento.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Em que diferem</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>O que foi contado aqui fica como está: os sons e imagens, o que você cobriu e o sim dela dependem disso. O que estiver certo na outra versão, escreva na história. Quem a enviou fica sabendo que foi posta de lado.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>duas versões</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 chegou em duas versões</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 foi contada aqui e chegou de outro modo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>As duas são guardadas como chegaram. O que está aqui conta até você decidir.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar e decidir</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>Comparar as versões de %1</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Aqui: %1. Chegou como: %2.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conhecida como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>Ela aceitou</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>O que está coberto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>juntada aqui</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>contada aqui</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>chave desconhecida</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>Uma lista de confiança</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>Depois dele, em quem só esta lista inclui não se confia mais.</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Dá-la a %1</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>Ela também encerra a confiança em %n chave em que você não confia mais.</numerusform>
            <numerusform>Ela também encerra a confiança em %n chaves em que você não confia mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>Fica como foi feita, até %1, e inclui: %2. Escolha quem mais a recebe.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, número %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>Não fazer nenhuma</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>Não se confia aqui em ninguém a quem você pudesse dá-la. Compare palavras antes.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Lista de confiança %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Salvar o kit</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem a recebe</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>Quem ela inclui: todas as pessoas cujas palavras você comparou, menos as que deixar de fora. Quem a segue dá a cada uma os direitos do papel que está aqui, diga o cartão o que disser.</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>como você a fez antes, para mais pessoas</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>isto é tudo o que sai</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>Conferir estas partes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>As partes de recuperação estão seguras?</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Fazer partes novas</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>As partes novas tomam o lugar das antigas, que então não abrem nada.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>Ninguém mostrou ainda que foram anotadas. Sem elas, uma frase secreta perdida é um cofre perdido.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Perderam-se</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>Cópias de segurança, e cópias que um programa de backup fez, não: destrua-as também.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>Apagando o cofre</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>As chaves estão destruídas, e tudo o mais nele também.</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>O cofre está apagado</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>Estes arquivos não puderam ser removidos; sem as chaves ninguém pode lê-los: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>Este disco não deixou sobrescrever todos os arquivos. Eles foram removidos.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>Uma gravação continua. Quando terminar, isto se fecha.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Trancado</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>Trancado, mas nem tudo está salvo ainda</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>Um trabalho em andamento está sendo terminado. Depois isto se fecha.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 e mais</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n mudou depois de entregue</numerusform>
            <numerusform>%n mudaram depois de entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n nunca entregue:</numerusform>
            <numerusform>%n nunca entregues:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n recebida de outras pessoas</numerusform>
            <numerusform>%n recebidas de outras pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>%n história neste cofre</numerusform>
            <numerusform>%n histórias neste cofre</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Foi feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Apagar este cofre</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>Nunca foi feita cópia de segurança.</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>As chaves são destruídas primeiro, depois tudo o mais. Nada o traz de volta, nem frase secreta nem partes. As cópias de segurança e outras cópias não são apagadas: destrua-as você mesma. Um SSD ou pen drive pode guardar restos que ninguém lê sem as chaves.</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>Digite primeiro a palavra. Nada foi apagado.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Digite a palavra “%1”</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>O que se perderia</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagar</translation>
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
        <translation>Uma opção se lê como outra que já existe</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>Uma data no pacote não é possível</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>Um documento do pacote não pode ser lido</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>Um documento do pacote não tem a forma certa</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>Um documento do pacote tem níveis demais</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>Um documento do pacote não é texto simples</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>Um documento do pacote é grande demais</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>Um documento do pacote diz algo duas vezes</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>Um arquivo do pacote tem um nome que não é permitido</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>Um arquivo do pacote não é o que o nome diz</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>Um arquivo do pacote é grande demais</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>Um arquivo do pacote foi mudado</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>Falta um arquivo que o pacote nomeia</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>Um filme mostraria quem aparece nele. Tire antes o som dele com outro programa.</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>Um kit não tem parte chamada {where}</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>Há aqui um kit com este nome, e é de {name}</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>Há aqui um kit com este nome, de uma chave de {name} em que não se confia</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>Uma lista mais nova dessa pessoa já está aqui</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>Uma versão mais nova do programa fez o pacote</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>Uma versão mais nova do programa fez este cofre</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>Um número no pacote não é permitido</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>Uma página de um documento foi tirada, e o arquivo a traria de volta</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>Uma parte pode ter {limit} caracteres. Continue em uma parte nova.</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>Uma parte do pacote não pode ser lida</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>Falta uma parte do programa: {missing}. Procure com os próprios olhos o que a nomeia.</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>Falta uma parte deste cofre</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>Falta uma parte que todo pacote tem</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>Há uma imagem que ninguém olhou</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>Uma imagem ou um som do pacote não pode ser lido</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>Uma imagem ou um som do pacote está danificado</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>Falta uma imagem ou um som no pacote</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>Uma imagem ou um som não é o que a história diz</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>Uma lista contradiz o que você decidiu sobre {name}</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>Uma parte tem {expected}.</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>Uma chave de assinatura não pode ser lida</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>Uma história do pacote se contradiz</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>Uma história do pacote se contradiz sobre os originais</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>Uma história repassada não é o que foi assinado</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>Uma história contada aqui continua o que é</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>Um texto está vazio</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>A um texto falta a língua do kit</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>Uma transcrição pode ter {limit}. Nada foi guardado.</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>Uma transcrição pode ter {limit}. Escreva linhas mais longas.</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>Um cofre está sendo criado nessa pasta agora</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>Uma frase de retirada tem {count} palavras</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>Um ano basta. Escolha um que já tenha chegado, e um mês se ela souber.</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>Adicione outra frase secreta antes de retirá-la.</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>Adicione os cartões de outras pessoas.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>Permita isso nas configurações do computador e tente de novo.</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Outro arquivo foi posto no lugar deste cofre</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>Há aqui outro kit com o número {number}</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>Outra frase secreta já se chama assim</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Outro programa está usando a câmera</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>Outro programa pode estar usando, ou este computador não permite.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>Outro programa pode estar usando.</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>Outra lista não confia em quem fez a que inclui este cartão. Decida primeiro sobre essa pessoa.</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>Outra lista com o número {serial} já está aqui</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Peça uma nova.</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>Peça o cartão e adicione-o em Configurações.</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>Peça o código que está em Pessoas como “Seu cartão”.</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>Pergunte a ela primeiro, em Antes de começar.</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>Peça de novo o cartão à dona dele e compare as palavras.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>Peça uma lista nova à coordenadora, ou compare as palavras.</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>Peça um cartão novo à pessoa.</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>Mude-o no seu arquivo e escolha-o de novo.</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>Confira se o pen drive está conectado e se você pode abrir o arquivo, e tente de novo.</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>Confira se foram anotadas para este.</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>Confira as partes uma vez, ou faça novas. Depois mude a chave do cofre.</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>Confira a grafia. Nada foi coberto.</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>Podem-se acrescentar opções às listas que existem.</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>Escolha antes um disfarce.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>Escolha uma língua para a voz sintética.</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>Escolha uma parte do tipo certo.</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>Escolha um tom de {least} a {most}.</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>Escolha um momento antes do fim.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>Escolha outra pasta, ou confira se o pen drive não está protegido.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Escolha outro tipo.</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>Escolha outra língua para ela, ou leia você mesma as palavras em voz alta.</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>Escolha outra língua para ela.</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>Escolha outro nome, por exemplo com um número atrás.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Escolha outra. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Escolha para quem é.</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>Escolha uma do formulário.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha uma da lista.</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>Escolha uma das grafias dela. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>Escolha a gravação em que você leu em voz alta.</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>Escolha o que sai.</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>Escolha quem poderá abri-lo.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>Escolha de {least} a {most} palavras por minuto.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>Compare cada uma com o que você anotou.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>Compare com o que você anotou.</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>Compare antes as palavras com a pessoa, em Configurações.</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>Compare a parte inteira, também a ordem das palavras.</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>Compare as palavras com essa pessoa antes de decidir.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecte um e tente de novo.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Conecte-os e tente de novo.</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>Corrija no arquivo e adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>Corte-o em partes e adicione uma por uma.</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>Decida primeiro se você continua confiando neste cartão.</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>Não entregue nada com esta versão. Avise quem a faz.</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>Desenhe-o sobre a imagem.</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>Todos os arquivos ficaram como estavam. Copie a pasta, depois restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>Todo o resto funciona. Instale o programa de novo para tê-la de volta.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Está tudo como antes.</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>No momento não dá para ler arquivos com segurança</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>Termine, e veja de novo.</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>Podem ser precisas de {least} a {most}, de até {limit}.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>Dê mais do nome dele.</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>Chegou sem o que prova quem a assinou. Peça à acompanhante que a entregue de novo.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>Pode ser lida aqui, mas não mudada.</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>Pode terminar hoje no mínimo, e em {limit} dias no máximo.</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>Cabem no máximo {limit} pessoas. Deixe algumas de fora.</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>Terminou depois de {hours} horas, e tudo está guardado. Comece outra.</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Está aberto desde {since} (processo {process}). Tranque-o lá primeiro. Depois de Esconder, espere um momento até o trabalho terminar.</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>Está aberto desde {since}. Tranque-o lá primeiro, depois tente de novo.</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>Tem mais de {limit} bytes. Deixe algo de fora.</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>Contém originais que ela não aceitou dar a todas as pessoas daqui</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>Contém originais, e ela não aceitou, pelo nome, que {who} os tenha. Segue como foi assinada ou não segue.</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>Cabem {limit}. Comece outra história.</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>Cabem {limit}. Tire uma antes.</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>Já é uma entrada própria</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>Está aqui: {where}. Mude-o no seu arquivo e escolha-o de novo.</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>Está aqui: {where}. Ninguém poderia distingui-las.</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>Não é YAML como se escreve um kit. Salve um exemplo para ver como.</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>Não está decidido quem responde por {name}</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>Não é dada a mais pessoas. Faça uma nova.</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>Pode estar danificado. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Pode ter sido apagada.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>Pode ter sido movido, ou o pen drive foi tirado. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>Pode ter sido tirada.</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>Pode ter {limit} caracteres.</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>Diz de quem era essa chave, e que ela não conta mais.</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>Enquanto isso foi decidida, retirada ou apagada.</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>Não foi repassada</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>Não foi tocada. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>Não foi usada. Ponha de volta uma cópia em que você confia.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>Foi recusado, e nada mais foi tocado.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>Foi recusado, e nada mais foi tocado. Tenha cuidado com ele.</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>Foi assinado de um modo que não usamos</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>Foi assinado com um tipo de chave que não usamos</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>O pen drive ou disco dele pode ter sido tirado. Ponha-o de volta e continue: o que foi salvo está nele, e o que você digitou desde então ainda está aqui.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF e PDF servem. Salve-a em um deles.</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>Deixe mais dela, ou não a faça tão pequena. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>A linha {line} não tem um tempo que se possa ler</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Tranque-o lá primeiro. Depois de Esconder, espere um momento até o trabalho terminar.</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>Tranque, destranque com a sua frase secreta e tente de novo.</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>Olhe de novo cada palavra. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>Olhe letra por letra.</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>Olhe letra por letra. Quatro letras bastam para reconhecer uma palavra.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>Faça-a menor e adicione-a de novo.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>São precisas mais partes</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>Mais de uma história começa assim</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Nenhuma câmera foi encontrada</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>Nenhum código pode ser lido nesta imagem</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Nenhuma cópia foi feita.</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>Nenhuma cópia foi feita. A acompanhante a tem inteira.</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>Nenhum arquivo pode ser feito para quem a tem</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>Não resta número maior para este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>Nenhum alto-falante ou fone foi encontrado</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Nenhum microfone foi encontrado</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>Nenhum pacote recebido, ou mais de um, se chama {name}</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>Nenhuma frase secreta se chama assim</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>Ainda não se conhece nenhuma frase secreta que pudesse ficar</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>Nenhuma lista revoga {name}</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>Nenhuma história aqui corresponde a estas palavras</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>Nenhuma história foi escolhida</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>Ninguém entre elas tem um cartão de confiança aqui. Veja Pessoas.</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>Ninguém escreveu ainda o que este som diz</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>Ninguém diz estas palavras ainda</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>Ninguém foi escolhido</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>Ninguém a receberia. Faça uma nova.</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>Nenhuma foi feita com as chaves que você tem agora. Faça uma nova.</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>Não há nada nele, ou as perguntas dele ficam sozinhas e não há nenhuma.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada está selecionado</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>Nada saiu deste computador. Deixe a história de fora, ou pergunte a ela de novo.</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>Nada saiu, e nada desta história sairá.</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>Nada saiu.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>Nada saiu. Pergunte a ela sobre {who}, em Antes de começar.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>Nada saiu. Pergunte a ela, em Antes de começar, sobre {name} pelo nome.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>Nada saiu. Pergunte a ela, em Antes de começar, ou deixe a história de fora.</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>Nada saiu. Cubra-o em Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>Nada saiu. Decida sobre cada marca em Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>Nada saiu. Entregue-a sem originais.</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>Nada saiu. É repassada como chegou.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>Nada saiu. Olhe em Proteger e decida.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>Nada saiu. Olhe em Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>Nada saiu. Um pacote pode ser para {limit} pessoas. Faça outro.</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>Nada saiu. Ponha a página de volta, ou tire também as outras.</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>Nada saiu. Mostre ou leia para ela, no fim de Proteger.</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>Nada saiu. Diga a ela o que sai sem cobrir e pergunte.</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>Nada saiu. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>Nada mais é salvo, e não há lugar ao lado. Deixe esta janela aberta, libere um lugar ao lado da pasta do cofre e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>Nada desta história está posto de lado</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>Nada desta história espera uma decisão</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>Nada foi mudado aqui. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>Nada foi mudado aqui. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>Nada foi mudado. Peça um cartão novo à pessoa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>Nada foi mudado. Confira o cofre, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>Nada foi mudado. Escolha uma cópia de segurança mais antiga.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Nada foi mudado. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>Nada foi mudado. Em vez disso, encerre a confiança.</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>Nada foi mudado. Ele se vai com essa lista.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>Nada foi mudado. Abra-o com aquela versão.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>Nada foi mudado. Ponha uma cópia de volta, ou use as partes de recuperação.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>Nada foi mudado. Ponha-o de volta ao lado do cofre, ou use as partes de recuperação.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>Nada foi mudado. Ponha de volta o arquivo que falta, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>Nada foi mudado. Tente de novo quando gravações e cópias tiverem terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>Nada foi mudado. {mebibytes} MB têm de estar livres. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nada foi decidido.</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>Nada foi decidido. Abra as versões de novo e olhe mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>Nada se perdeu. Escolha outro lugar, ou um pen drive formatado em exFAT.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>Nada se perdeu. Escolha outro lugar, ou confira se o pen drive não está protegido.</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>Nada foi aberto. Instale o programa de novo de uma fonte em que você confia.</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>Nada foi lido. Escolha outra, ou ponha uma cópia no lugar dela.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>Nada foi recebido, e nada mudou.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nada foi recebido.</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>Nada foi recebido. Uma versão mais nova do programa talvez o leia.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>Nada foi recebido. Peça a quem enviou que o enderece a você.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>Nada foi recebido. Peça a quem enviou que faça e envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>Nada foi recebido. Pergunte a quem enviou se fez este arquivo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>Nada foi recebido. Peça um novo a quem o fez.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>Nada foi recebido. Compare antes as palavras e siga as listas dessa pessoa em Pessoas.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>Nada foi recebido. Copie o arquivo de novo de onde veio.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>Nada foi recebido. Solte o arquivo aqui de novo nesse dia.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>Nada foi recebido. Tranque, destranque e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>Nada foi recebido. Tire antes aquele se este deve ser usado.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>Nada foi recebido. Avise já quem enviou.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>Nada foi recebido. A que está aqui tem o número {serial}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>Nada foi escrito. Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>Nada foi escrito. Escolha outro nome ou outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>Nada foi escrito. Repasse menos de cada vez.</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>O número {number} está aqui. Nada foi mudado.</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>Em uma linha, com até {limit} caracteres.</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>Só uma coordenadora ou um arquivo faz listas de confiança.</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>Só uma imagem pode ser recortada ou reduzida.</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>Só um som tem uma voz sobre a qual decidir.</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>Aqui só cabe uma resposta</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>Só se pode acreditar em listas de uma coordenadora ou de um arquivo.</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>Só imagens paradas podem ser recebidas. Faça uma captura de cada momento que importa.</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>Só quem a escreveu pode retirá-la.</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>Só o cofre de uma coordenadora ou de um arquivo faz kits.</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>Só o que é dito em um som pode ser escrito.</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>Abra-o em outro programa, salve-o sem uma e adicione-o de novo.</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>Abrir precisa de {mebibytes} MB. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>Outro trabalho continuava no cofre</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>As imagens não podem ser examinadas neste computador</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>Conecte o pen drive, ou escolha a pasta onde o cofre está agora.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Ler o arquivo demorou demais</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>Salve-o como texto simples (UTF-8) e adicione-o de novo.</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>Diga de quem é a frase secreta</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>Veja se o arquivo pertence a este som.</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>Selecione as palavras a cobrir.</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>A parte {share} pertence a outro conjunto</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>A parte {share} tem {count} palavras</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>A parte {share} foi feita por outro programa</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>Parte {share}: mais de uma palavra está errada</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>Parte {share}: a palavra {place} é outra</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>Parte {share}: a palavra {place} não está na lista</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>Ela não aceitou que você tenha estes originais</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>Ela não aceitou que você tenha esta história como é</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>Ela não aceitou que esta pessoa a tenha como é</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>Ela não aceitou compartilhar isto</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>Ela não aceitou isto</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>Ela não aceitou, pelo nome, que cada pessoa daqui tenha originais</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>Ela não disse sim a estes originais para estas pessoas</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>Ela não disse sim ao que sai</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>Ela retirou o consentimento</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ela a retirou. O que chegou foi apagado aqui.</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>Ela retirou a história.</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>Outra pessoa o assinou, não quem ele diz</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>Alguém pode ter trocado o arquivo. Ele não foi tocado. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>Enquanto isso chegou outra coisa</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>Falta algo que prova quem assinou uma história</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>Algo falta, é longo demais ou não pode estar em um kit</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>Algo ainda não está decidido</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>Algo que você cobriu talvez possa ser lido</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>Algo está duas vezes na parte que começa na linha {line}</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>Algo que você cobriu ainda pode ser lido</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>O som não funciona neste computador</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>Tire-a de novo: reta, nítida, com toda a borda branca do código.</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>Retire-a de quem a tem.</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>Use mais palavras, ou as sugeridas.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Tire uma antes.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Essa não é a frase secreta</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>Esse não é o número certo de palavras</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>São pessoas demais para um pacote</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>O quadro fica fora da imagem</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>O pacote não segue o anterior</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>O pacote não nomeia você como leitora</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>O pacote termina cedo demais</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>O pacote dá uma história inteira a mais de uma pessoa</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>O pacote continua depois do fim</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>O pacote tem uma forma que não conhecemos</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>O pacote tem uma parte que a lista dele não nomeia</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>O pacote contém um arquivo que a lista dele não nomeia</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>O pacote contém uma imagem ou um som de nenhuma história</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>O pacote contém algo que ela não aceitou compartilhar</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>O pacote contém algo que não é um arquivo</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>O pacote contém arquivos demais</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>O pacote contém o que não cabe nele</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>O pacote é para outra pessoa</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>O pacote é de um tipo que não conhecemos</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>O pacote está empacotado em outra versão</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>O pacote usa uma forma que não conhecemos</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>O pacote foi conferido de um modo que não é seguro</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>A câmera não pôde ser aberta</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>A câmera parou de responder</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>A câmera ficou ligada meia hora e foi fechada</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>A câmera sumiu</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>O cartão de {name} ainda não foi comparado</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>O cartão de {name} está aqui só por uma lista</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>Não se confia mais no cartão de {name}</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>O cartão de {name} fica</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>O cartão de {name} foi revogado</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>O cartão não foi assinado pela dona</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>Não se confiou no cartão. Ligue para a pessoa em um número que você conhece.</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>O endereço do cartão não pode ser usado</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>A chave anterior do cartão não assinou por ele</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>O código nesta imagem não é um cartão</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>O consentimento que veio com ela não alcança todas as pessoas escolhidas.</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>O registro de custódia junto dos originais não corresponde a eles</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>A demonstração encontrou um vazamento: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>O documento pede uma senha</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>O documento tem páginas demais</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>Os documentos do pacote são grandes demais</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>O arquivo quebrou o que devia lê-lo</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>O arquivo não pode ser lido na linha {line}</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>O arquivo não contém texto simples</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>O arquivo está selado para mais pessoas do que o permitido</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>O arquivo está selado de um modo mais novo</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>O arquivo está selado de um modo que não usamos</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>O arquivo foi cortado ou mudado</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>O selo do arquivo é maior que qualquer um verdadeiro</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>Os arquivos do pacote estão na ordem errada</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>O arquivo de chave pede mais que qualquer um verdadeiro</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>O arquivo de chave deste cofre está danificado</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>Falta o arquivo de chave deste cofre</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>A chave do cartão não pode ser usada</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>As chaves deste cofre estão sendo mudadas em outro lugar</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>As chaves deste cofre foram mudadas enquanto isso</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>O kit se contradiz</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>O kit não é usado. Peça um a alguém em quem você confia.</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>O kit não foi feito</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>A língua desta história não é conhecida</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>A lista pode ter mudado. Olhe de novo.</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>A lista do pacote não pode ser lida</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>O alto-falante não pôde ser aberto</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>O alto-falante sumiu</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>A marca fica fora do texto</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>O microfone não pôde ser aberto</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>O microfone sumiu</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>O nome é longo demais</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>O nome no cartão não é permitido</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>O número tem de subir a cada lista: {serial} ou maior.</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>O empacotamento do pacote está danificado</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>A frase secreta está vazia</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>A frase secreta é longa demais</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>A imagem não pode ser lida</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>A imagem é grande demais</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>As imagens tiradas estão guardadas. Conecte-a e tente de novo.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>As imagens tiradas estão guardadas. Continue quando precisar.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>As imagens tiradas estão guardadas. Tente de novo. Se parar outra vez, desconecte-a por um momento.</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>O lugar no som está guardado.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>O programa cometeu um erro</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>A gravação é tão longa quanto pode ser</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>É preciso ver antes as partes de recuperação</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>A lista começa em {since}</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>A lista se contradiz, ou não é de quem a assinou</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>A lista terminou em {until}</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>A lista não foi feita</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>A assinatura não pode ser lida</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>A assinatura não corresponde ao pacote</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>A assinatura é maior que qualquer uma verdadeira</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>A assinatura foi feita para outra coisa</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>A assinatura foi feita com outra chave</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>O tamanho do pacote não é o que ele diz</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>O som não pode ser lido</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>O som já terminou no tempo da linha {line}</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>O som é grande demais</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>O som é longo demais</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>A história mudou enquanto isso</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>A história tem tantas partes quanto pode</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>A história saiu antes de chegar aqui</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>A história foi contada aqui. Entregue-a em um pacote próprio.</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>O trecho fica fora do som</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>A voz sintética não pode ser tão aguda nem tão grave</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>A voz sintética não pode falar tão rápido nem tão devagar</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>A voz sintética não fala esta língua</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>A voz sintética não está aqui</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>O texto é longo demais</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>O texto pode ter mudado. Selecione as palavras de novo.</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>Falta o tempo na linha {line}</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>O tempo da linha {line} não vem depois do de cima</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>A transcrição mudou, ou não há nenhuma. Escolha de novo como este som sai.</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>As duas versões não podem ser juntadas</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>Não dá para chegar ao cofre</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>O cofre não está aqui</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>O cofre está aberto em outra janela</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>O cofre está aberto em outra janela deste computador</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>O cofre está aberto em outro computador</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>Não dá para escrever na pasta do cofre</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>As versões não diferem em {name}</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>As palavras não são as mesmas</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>As palavras deste som não estão escritas</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>Não há palavras para dizer</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>Há códigos de tempo demais</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>Há códigos de tempo demais neste arquivo</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>São {expected}; foram dadas {count}.</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>Não pode haver tantas partes</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>Já há um cofre nessa pasta</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>Já há {name}</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>Já há aqui outra pessoa chamada {name}</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>Há mais de um cartão nesta imagem</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>Não há cartão de {name} aqui</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>Não há lista chamada {where}</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>Não há original que possa sair</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Não há mais espaço</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>Não há som neste arquivo</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>Não há história que possa ser repassada</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Não há tal resposta</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>Não há tal frase secreta aqui</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>Não há tal pergunta</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>Não há ninguém a incluir, ou ninguém a quem dar. Compare palavras antes.</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>Ainda não há nada nesta história</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>Não há nada a retirar. Você pode apagá-la aqui.</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>Há pouco espaço para uma segunda cópia</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>São histórias demais para um pacote</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>Estas partes pertencem a outro cofre</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>Estas partes não combinam</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>Estas palavras não estão na história</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>Estão aqui: {where}. Ninguém poderia distingui-las.</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>Isso não pode ser feito com esta parte da história</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>Este computador não deixa o programa usar a câmera</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>Este computador tem pouca memória livre</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>Esta cópia do programa não pode cifrar</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>Esta entrada não se escreve assim</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>Esta entrada não nomeia mais ninguém</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>Isto é um filme, não um som</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>Este não é um tempo que já passou</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>Isto não é um pacote</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>Esta imagem não pode ser recebida</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>Este som não pode ser recebido</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>Este é o último modo de abrir o cofre</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>Esta é a mesma entrada</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Este é o seu próprio cartão</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>Este tipo de marca não cabe aqui</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>Este kit não está mais aqui</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>Este kit é mais antigo que o que está aqui</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>Esta marca não cabe nesta parte da história</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>Esta marca não está aqui</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Este nome não pode ser usado</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>Este nome não pode ser usado para a história</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>Esta parte não é uma imagem</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>Esta parte não é um som</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>Esta parte da história não está aqui</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>Esta frase secreta já abre o cofre</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>Esta frase secreta seria logo adivinhada</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Esta imagem se move</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>Esta gravação ainda está sendo feita</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>Este som não pode ser lido em voz alta nele mesmo</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>Este som não sai disfarçado</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>Esta história veio de outra pessoa</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>Esta história não conta por uma decisão sua</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>Esta história já está aqui</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>Esta história não está aqui</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>Esta história nunca saiu deste computador</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>Esta história foi contada aqui</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>Esta voz sintética não está aqui</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>Este cofre tem tantas frases secretas quanto pode</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>Este cofre está danificado</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>Este cofre não está cifrado, por isso não foi aberto</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>A própria chave deste cofre não pode ser lida</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>Esses não são recebidos. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>Sobraria pouco da imagem</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>Tente de novo. Maiúsculas e espaços contam.</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>Duas opções de uma lista se leem igual</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>Dois arquivos do pacote têm o mesmo nome</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>Duas versões dela não combinam. Decida antes sobre elas, em Recebimento.</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>Digite todas, com um espaço entre duas. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>Digite-a, depois destranque.</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>Até {pages} páginas podem ser recebidas. Salve à parte as páginas que importam.</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>Use uma imagem com um só cartão.</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>Use partes anotadas no mesmo dia para o mesmo cofre.</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>Use as partes que foram anotadas para este cofre.</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>Use até 32 letras minúsculas (a a z), dígitos e hífens.</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>Use até {limit} caracteres em uma linha, e não o nome dela.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Espere até terminar, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>O que estiver certo na outra versão, escreva na história.</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>O que ele deveria substituir não está ali</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>O que telefones e gravadores fazem serve: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR e 3GP.</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>O que deve provar quem assinou uma história não se sustenta</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>O que ela aceitou em ambas não deixa nada para compartilhar. Tome uma delas inteira.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>O que ela aceitou não deixa nada para entregar</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>O que foi gravado está guardado. Continue quando ele voltar.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>O que foi salvo está seguro. Continue, ou tranque e destranque para recomeçar.</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>O que foi salvo está seguro. Libere espaço no disco ou no pen drive e tente de novo.</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>Confia-se em quem o assinou, mas não para enviar isto</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>O Windows toma esse nome por um dispositivo. Escolha outro.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>A palavra {place} não está na lista</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>Escreva antes o que se ouve.</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>Escreva o que é dito, sob o som em Entrevista.</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>Escreva-o como [00:01:02.5] e adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>Escreva antes a transcrição. Depois outra voz pode dizê-la.</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>Texto e imagens, sim.</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>Você comparou as palavras de {name}</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>Você não segue as listas de quem assinou esta</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>A sua última lista terminou em {until}</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>A sua última lista inclui {name} com uma chave que não conta mais</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} não pode ser lido</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} não pode ser escrito ali</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} não contém kit</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} não contém lista de confiança</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} não contém história de uma chave em que não se confia mais</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} contém originais, assinados por uma chave em que não se confia mais</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} já contém algo</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} é uma pasta</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está danificado</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vazio</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} é maior do que um arquivo pode ser nesse pen drive</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} não é coordenadora</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} não é um arquivo comum</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} não é a cópia de segurança de um cofre</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} não está ali</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} é grande demais</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>Confiava-se em {name} por uma lista que terminou</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}, que a assinou então, pode retirá-la, ou ela com as palavras dela.</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>São precisas {needed}, foram dadas {given}.</translation>
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
        <translation>Copiar o original…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>Copiando o original</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>Para um tribunal</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>O SHA-256, que mostra que ninguém o mudou: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originais</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>Ela aceitou que sirva de prova. Uma cópia é o original: nada nela está coberto, e não está cifrada. Quem tem o arquivo sabe quem ela é. Cada cópia é anotada, e o registro de custódia é escrito ao lado.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>Onde copiar o original</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Qual parte</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Olhar: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>Não é ela</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>Não é ela: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n coberto</numerusform>
            <numerusform>%n cobertos</numerusform>
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
            <numerusform>%n legível</numerusform>
            <numerusform>%n legíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n sob uma imagem ou som</numerusform>
            <numerusform>%n sob uma imagem ou som</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>coberto</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>fica legível</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>o texto mudou aqui: ainda é isto?</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
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
        <translation>Um quarto</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>Uma imagem menor guarda menos rastro: com um quarto da largura, cerca de um cinquenta avos. Nunca nada.</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>Toda, %1 pixels</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>Um oitavo</translation>
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
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>Quanto sai</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>Deixar tudo</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>Em %1: sem gravar</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>Em %1: sem gravar por %2</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>Em %1: sem microfone</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>Em %1: sem microfone por %2</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 vai ler cada nome, ouvir a voz dela e ver cada imagem. As suas próprias notas ficam aqui.</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1, %2. Dê-o a %3. Quando o recibo voltar, você pode apagar a história aqui.</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>Outra acompanhante pode continuar esta história: cada nome, voz e imagem como são. Ela tem de ter aceitado isso para essa pessoa, pelo nome, em Antes de começar.</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>Escolha uma pessoa que possa abri-lo.</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>Dá-la como é</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>Dar a história inteira…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Mantê-la aqui</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Fazendo o arquivo</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>Nada nele está coberto</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>O arquivo está feito</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>A outra acompanhante, sem cobrir</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>De um kit que não é mais usado</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>Do kit “%1”</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uma</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1, na parte %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, em %2: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: recebida em %2</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: em espera desde %2</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: retirada lá em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Um arquivo não é o que deveria ser</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>Uma marca espera uma decisão.</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>Uma voz diz outras palavras que as que saem por escrito</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Uma história inteira foi assumida</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>Sairia um original que ela não aceitou</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>Conferido, parte retida</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Nele: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>Não sai daqui.</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>Está anotado abaixo quem confirmou o quê.</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>Está em Histórias, e você pode continuá-la. Nada nela está coberto para sair.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>Ninguém comparou as palavras de quem o assinou</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>Ninguém olhou cada imagem como ela sai.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sem cobrir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Ainda não há nada nela.</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>Nada é anotado. Pode ser para outro cofre, ou de alguém a quem nada foi dado.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Não há mais nada a fazer com ele.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>Nada foi recebido. Adicione o cartão em Pessoas e leia-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>Nada foi recebido. Peça à pessoa um cartão novo e um recibo novo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>Nada foi recebido. Pacotes com histórias são recebidos em Recebimento.</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>A parte %1 fica aqui: as palavras dela mudaram desde que foram lidas em voz alta.</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>A parte %1 fica aqui: ninguém diz as palavras dela ainda.</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>A parte %1 fica aqui: ela não aceitou compartilhá-la.</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>A parte %1 fica aqui: você decidiu que não sai.</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>As imagens ficam aqui: ela disse não a compartilhar imagens.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recebida: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>Ela pediu que alguém escolhido aqui não a receba.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>Ela não aceitou entregá-la a todas as pessoas escolhidas aqui.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>Ela não aceitou entregá-la.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>Ela não aceitou, pelo nome, que %1 tenha os originais dela.</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>Ela ainda não disse sim exatamente ao que sai.</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>Algo coberto ainda pode ser visto</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>Sai algo que ela não aceitou</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>Algo silenciado ainda pode ser ouvido</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>Algo que você cobriu ainda pode ser lido</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>O som fica aqui: ela disse não a compartilhar a própria voz.</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>O som fica aqui: ela disse não a compartilhar a voz disfarçada.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histórias</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>Não se confia mais na chave que o assinou</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>O recibo foi lido</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>Não há original dela que possa sair.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Isto não é um recibo</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>Isto parece algo que você cobriu</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>Este recibo não responde a nada que saiu daqui</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>Este recibo já foi lido</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>A transcrição fica aqui: ela disse não a compartilhá-la.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>O que ela aceitou não deixa nada para entregar.</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>Você pode manter estas histórias, ou apagá-las aqui.</translation>
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
        <translation>%1, %2, em %3. Dê-o a %4. Quando o recibo voltar, as histórias aparecem como recebidas, e você pode apagá-las aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n cartão espera isso. Compare as palavras dele, em Pessoas.</numerusform>
            <numerusform>%n cartões esperam isso. Compare as palavras de um, em Pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>Uma história pode ser entregue quando está protegida e ela disse sim.</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>Adicione o cartão da pessoa que deve recebê-la, e compare as palavras, em Pessoas.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Conferir de novo</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>Conferindo nos bytes finais tudo o que você cobriu</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>Cópia dela</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Fazer o pacote</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Fazendo o pacote</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Ainda não há histórias</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>Nenhuma história está pronta. O que falta a cada uma está abaixo.</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>Mais ninguém, nem você depois de feito. O arquivo não diz quem o fez nem para quem.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>Ainda não há a quem entregar</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>As palavras de ninguém foram comparadas ainda</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ainda não pronta</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>Nada pode sair antes que tudo seja conferido.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Ler um recibo</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Lendo o recibo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>O pacote está feito</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>A conferência foi parada</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>Para onde vai a cópia dela</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Para onde vai o pacote</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Para onde vai o arquivo</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quem pode abri-lo</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>A mesma para todas as histórias. Fica neste cofre e nunca sai.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quem pode ajudar</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>Quem ajuda perto daqui: nomes, horários, números, caminhos seguros até lá.</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Minha história</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>Nesta cópia nomes e lugares estão cobertos, como no que foi entregue.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>Isto é seu. Quem abrir lê tudo: guarde-o longe da frase secreta, e só onde for seguro.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>O que aceitei</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>Você pode retirar a sua história a qualquer momento, com qualquer acompanhante ou coordenadora. Se recebeu seis palavras, diga-as: elas bastam.</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1, %2. Só a frase secreta dela abre.</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>Uma cópia encontrada conta tudo. Pergunte a ela se é seguro tê-la. Ela escolhe a frase secreta, e ninguém aqui a guarda. Qualquer computador a abre com o programa age.</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>Uma frase secreta dela</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>Cobrir nomes e lugares, como no que sai</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>A cópia dela está feita</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>Cópia própria dela</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>Fazer uma cópia para ela…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>Fazer a cópia dela</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>Fazendo a cópia dela</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
            <numerusform>%n já aqui</numerusform>
            <numerusform>%n já aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n não combina</numerusform>
            <numerusform>%n não combinam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n arquivo não foi recebido</numerusform>
            <numerusform>%n arquivos não foram recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n original, sem cobrir</numerusform>
            <numerusform>%n originais, sem cobrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n imagem ou som</numerusform>
            <numerusform>%n imagens e sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n recusado ou não lido</numerusform>
            <numerusform>%n recusados ou não lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n fica de fora</numerusform>
            <numerusform>%n ficam de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n por receber</numerusform>
            <numerusform>%n por receber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n história</numerusform>
            <numerusform>%n histórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n recebido</numerusform>
            <numerusform>%n recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n espera por você</numerusform>
            <numerusform>%n esperam por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n história inteira, sem cobrir</numerusform>
            <numerusform>%n histórias inteiras, sem cobrir</numerusform>
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
            <numerusform>%n retirada aqui</numerusform>
            <numerusform>%n retiradas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 de %2)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>Um kit</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>Uma lista de confiança</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Adicionar arquivos de som</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já aqui</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Sendo examinado…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparar palavras</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>Decida sobre %1 em Pessoas. Até lá nada é recebido.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Não combina</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>É um atalho para outro lugar</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Está oculto</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>Não é nem arquivo nem pasta</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>Não é um pacote</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>Não está decidido se esta chave conta</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>Foi tirado da área de transferência, onde qualquer programa podia lê-lo.</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>As palavras dele são lidas para ela em voz alta. Veja o que ele muda, depois use-o.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>Trancando %1 no cofre</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>Não é pacote</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Não é para você</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Não está intacto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Não há mais nada a fazer com ele.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>Nada foi recebido. Pergunte, em um número que você conhece, quem o fez. Para comparar de novo, escolha-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>Nada foi recebido. Quem enviou precisa de um cartão novo, e faz o pacote de novo.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>Pronto para receber</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Assinado por %1</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>Algo nele não combina com o que está aqui</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>Fica de fora: retirada</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>Recebido, mais novo</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>Isso foi em %1. O que você descartou fica de fora, quem quer que o envie.</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>O kit ainda não muda nada</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>A imagem está na história</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>As palavras diferem</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Este pacote já foi recebido</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>Não se confia mais nesta chave</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiança</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>O que combina foi recebido. O que não combina não mudou nada aqui, e o recibo diz isso.</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>Será retirada aqui</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>Retirada aqui</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>As palavras diferem</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>Você descartou %n história deste pacote</numerusform>
            <numerusform>Você descartou %n histórias deste pacote</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>a imagem colada</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>chave desconhecida</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n recibo está por escrever.</numerusform>
            <numerusform>%n recibos estão por escrever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>%n recibo foi escrito. Dê a quem enviou o seu arquivo.</numerusform>
            <numerusform>%n recibos foram escritos. Dê a cada uma que enviou o seu arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n recebido</numerusform>
            <numerusform>%n recebidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>Uma chave que você não conhece</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>Pacotes feitos para você são examinados aqui. Nada é recebido antes que você diga.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>Mudar onde os recibos são escritos</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>Conferindo se cada arquivo está inteiro, assinado e é para você</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Escolha outra pasta, ou os próprios arquivos.</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Escolher pacotes</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Escolher onde</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>Solte aqui arquivos ou uma pasta, ou</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Arquivos que chegaram</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>Os arquivos não examinados saíram da lista. Solte-os de novo para continuar.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>Diz que é %1. Ligue para quem diz ter enviado.</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>Ver o kit</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>Procurando pacotes</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>Nada mudou aqui</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda nada aqui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>Recibos são escritos para cada remetente, em “%1”</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>Recibos são escritos para cada remetente.</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Recibos foram escritos</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ela tem uma frase de retirada</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>Seis palavras por telefone, e nenhum arquivo?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Receber</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Receber %n</numerusform>
            <numerusform>Receber %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>Receber o que está pronto</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>Não há pacote nesta pasta</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>O que diz que foi recebido está aqui. O resto está como estava.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Onde os recibos são escritos</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>Escrever o recibo de novo</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Escrevendo recibos</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>escolha uma pasta</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>escolha arquivos</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>Adicionar um arquivo de som</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Adicionar arquivos de som</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marcar o que acabou de ser dito</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Sem gravar, ou gravar de novo</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir a câmera</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Colar uma imagem ou arquivos</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar a gravação, ou continuar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Ela não aceitou isto.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fazer uma pausa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>começada %1</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>gravações da voz dela</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escrita</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>Escolher onde</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>Para um aparelho que nunca fica online. O que o escaneia guarda uma cópia da parte.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>Nada foi impresso. Veja se está ligada, ou copie a parte à mão.</translation>
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
        <translation>Salve em um pen drive que vai para quem a guarda, cada parte em outro, não neste computador.</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>Salvar esta parte</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Salvar em um arquivo</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>Salva. Dê a quem a guarda, e não fique com cópia aqui.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada à impressora</translation>
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
        <translation>A impressora não aceitou</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>O sistema de impressão deste computador guarda por um tempo uma cópia da página, fora do cofre, e talvez a impressora também. À mão é o mais seguro.</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>As palavras desta parte como código</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>Quem tiver o arquivo tem esta parte</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n história está posta de lado</numerusform>
            <numerusform>%n histórias estão postas de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>Pôr de lado o que uma chave sem confiança assinou?</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>Pôr de lado, para ler…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>Pondo de lado</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>Ninguém responde por elas. Leia-as em Pessoas, depois decida.</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>Nada disso foi posto de lado</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Ler e decidir</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>O que ela retirou fica de fora, e o que já está aqui não é recebido duas vezes.</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>Quem tem a chave pode tê-lo inventado e posto uma data anterior. Não é contado, encontrado, relatado nem repassado, e nada é dito a quem o assinou. Você pode lê-lo em Pessoas, depois decidir se conta ou vai embora.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>Um nome pelo qual todas a conhecem. Fica dentro do cofre.</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>De quem é a frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Sua frase secreta atual</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>Comparando com o antigo</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>Reescrevendo tudo sob a chave nova</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>Sobrescrevendo o que estava ali</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>alguém ainda não conhecido</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Adicionar uma frase secreta</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>Uma cópia antiga do arquivo de chave ainda o abre, até que a chave do cofre mude.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mudar a minha frase secreta</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Mudar a chave do cofre</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>Conferir partes</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>Confira-as uma vez, para que a chave do cofre possa ser mudada.</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>Destrói as chaves, depois tudo. Mostra antes o que não foi entregue.</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>As cópias de antes ainda se abrem com a chave antiga. Faça uma nova e destrua-as.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Apagar este cofre</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Chaves e recuperação</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Feitas em %1</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Fazer partes novas</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>Dar nome à frase secreta de %1</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>Ninguém as releu ainda</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>Relidas do papel</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Partes de recuperação</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Retirar a frase secreta de %1</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>Essa frase secreta não abre mais o cofre</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>O fim</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>O nome está guardado</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>As partes novas estão em boas mãos</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>O cofre tem uma chave nova</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>O cofre tem uma chave nova, mas este disco não deixou sobrescrever o arquivo antigo</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>A chave do cofre</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>O cofre se abre também com a nova frase secreta</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>Há %1 partes, e quaisquer %2 delas abrem o cofre.</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>Estas partes abrem o cofre</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>Quando alguém saiu, uma chave nova deixa de fora cópias antigas do arquivo de chave. Tudo é reescrito sob ela.</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>Quem pode abrir este cofre</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Você, agora</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Sua frase secreta foi mudada</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usada por último %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>ainda não usada</translation>
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
            <numerusform>%n opção</numerusform>
            <numerusform>%n opções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>%n entrada de ajuda</numerusform>
            <numerusform>%n entradas de ajuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>%n ponto a dizer</numerusform>
            <numerusform>%n pontos a dizer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>Não muda nada até você tê-lo visto.</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>Ver o que %1 muda</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>Ver o que muda</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>Ainda não há kit</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>Chegou o número %1. Este continua em uso até você tê-lo visto.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tirar…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>Salvar %1 para mudá-lo</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Salvá-lo para mudar</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>Ver o que há em %1</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Ver o que há nele</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Parar de usar %1</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Parar de usar</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>Não se confia mais na chave de quem o fez. Nenhuma palavra dele é usada; o que foi dito e escolhido fica nas histórias.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>Não se confia aqui, agora, em quem o fez. Até lá nenhuma palavra dele é usada.</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>Com um kit uma coordenadora dá a você palavras a dizer, perguntas a fazer, mais para escolher e uma lista de quem pode ajudar.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>feito por você</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>Perguntado na entrevista</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudado</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para outras pessoas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Não está mais</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>Dito antes que ela fale</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>Para escolher em “O que aconteceu”</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quem pode ajudar</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>Um kit é feito de um só arquivo que você escreve em qualquer editor. O exemplo diz como. Você vê tudo dele antes que saia.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Dê-a a todas as pessoas para quem a fez. Só elas podem abri-la.</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>É um texto simples que qualquer pessoa pode ler. Não contém nada de história alguma.</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>As palavras e perguntas dele estão ao lado de cada história daqui em diante.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>Fazer um kit de um arquivo</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Abrir um kit</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Salvar um exemplo</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Salvá-lo para mudar</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Salvar o kit</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
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
        <translation>Não se confia mais na chave de quem o fez.</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>O kit está em uso</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>O kit não é mais usado</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>O kit ficou de fora</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>O kit não foi recebido</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>O kit foi tirado</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>O kit foi salvo como %1</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>O que foi dito e escolhido fica nas histórias.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>Não se confia aqui em quem o fez. Compare antes as palavras em Pessoas.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>Em que língua você quer trabalhar? Pode ser mudada a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>%1 da própria voz dela, %2 disso como silêncio completo.</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>%1 da voz dela, disfarçada, %2 disso como silêncio completo.</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1, lido em voz alta por você. Nada da própria voz dela sai.</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1, dito por uma voz sintética. Nada da própria voz dela sai.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n imagem não foi olhada</numerusform>
            <numerusform>%n imagens não foram olhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n sugestão não está decidida</numerusform>
            <numerusform>%n sugestões não estão decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>Um trabalho, um povoado, uma família, uma frase dele: leia com ela mais uma vez.</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>Uma marca perdeu o lugar</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>Um lugar em um som foi marcado, e não está decidido</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Sobre a história</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Área: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>Leia antes com ela o que poderia dizer quem ela é, e diga que pode ficar.</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>Diga antes como ela sabe o que sai.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>Como ela sabe o que sai?</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>Foi lido para ela</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>Conhecida como %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Língua: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>Ouça o que foi marcado durante a gravação: silencie, ou deixe.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Olhar %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Olhar agora</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>Fazendo o que sai</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>Não resta data, lugar, parentesco ou trabalho que tenha sido notado.</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>Ainda não há nada nesta história que ela pudesse aceitar.</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>Lido com ela: tudo isto pode ficar</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>Ela aceitou em %1</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>Ela aceita isto</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>Pode-se perguntar a ela quando o que sai for mostrado.</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>Pode-se perguntar a ela quando o que sai for mostrado. Está sendo feito.</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>Pode-se perguntar a ela quando o que está acima estiver feito.</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>Ela viu</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>Foi contado a ela</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar todos os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Mostrar o que sai</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>Alguém olha cada imagem antes que ela saia.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>A história como ela sai</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>O texto mudou depois de coberto. Diga onde é o lugar.</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>Esta história está vazia</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>Esta história está pronta para entregar. Se algo mudar, pergunte a ela de novo.</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>O que não está coberto fica legível.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quando: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>Alguém que a conhece a reconheceria por isto?</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>Escreva ou adicione algo em Entrevista.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
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
        <translation>não combina com o que há lá; uma pessoa decide</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>ainda sem recibo</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>não retirada lá: não cabia a você retirá-la</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>não recebida: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>recebida em %1</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>ela a retirou lá</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>retirada lá em %1</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>lá não se confia na chave que a assinou</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>decidiram por outra versão</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>apagaram-na, e ela fica de fora</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>retirada entregue, ainda não confirmada</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1, apagada aqui</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>dada %n vez</numerusform>
            <numerusform>dada %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>Uma história apagada aqui ainda pode ser retirada de quem a tem.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Ainda nada saiu</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ela tem uma frase de retirada</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ela a retira…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que foi feito dela</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>O que saiu</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>O que você entrega é anotado aqui, com os recibos, também quando foi apagado aqui.</translation>
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
        <translation>Nível</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>Olhadas: %1 de %2 que podem sair. Nenhuma sai sem ser vista.</translation>
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
        <translation>Volume</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sem microfone</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sem gravar</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está em uso.</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>Tomaria o lugar do número %1. O que difere está marcado.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kit %1, número %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>Leia-o antes de usar: as palavras dele serão lidas para ela em voz alta.</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>Não se confia mais na chave de quem o fez. Não pode ser usado.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Usar este kit</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>Não se confia aqui em quem o fez. Compare antes as palavras em Pessoas.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>feito por você</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>Marcado em %1. O que foi dito ali? Você também pode decidir em Proteger.</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>Dizer depois o que foi marcado</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n trecho. Tab vai de um ao outro.</numerusform>
            <numerusform>%n trechos. Tab vai de um ao outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>Um trecho novo começa em %1</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>Trecho %1 de %2, %3, de %4 a %5</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: história %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>Não chegou %n pacote de %1: %2</numerusform>
            <numerusform>Não chegaram %n pacotes de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>Depois do número %2 os pacotes de %1 se dividem. Duas cópias desse cofre podem estar em uso, ou outra pessoa tem a chave. Pergunte em um número que você conhece.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Perguntar a ela</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>Cada remetente numera o que é feito para você. Um pen drive a caminho explica uma falta.</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>Nem tudo chegou</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>Ela não aceitou: %1.</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 não é um tempo. Escreva-o como %2, minutos e segundos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>Marcado durante a gravação. Ouça e decida.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>Diga de quando a quando, por exemplo %2.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>O fim tem de vir depois do começo.</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>O som já acabou então: ele dura %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>O que foi dito ali</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>O nome fica dentro do cofre. Até %1 letras.</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>De quem é a frase secreta?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Logo adivinhada. Use mais palavras.</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>Difícil de adivinhar, e duas vezes igual.</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>Difícil de adivinhar. Digite-a mais uma vez abaixo.</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Quão difícil é adivinhá-la</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase secreta, mais uma vez</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>Seis palavras ou mais é o melhor.</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>Ainda fraca. Acrescente uma palavra ou duas.</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Palavras sugeridas</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>Isto não é o que está acima.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palavras</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>Escreva-as em papel até sabê-las de cor, depois destrua-o.</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>História nova</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>As notas nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Só para mim</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>O que lembrar, o que perguntar depois.</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>Ouvir o original</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>Original, sem cobrir</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar o original</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 vai ver cada rosto e ouvir cada voz e nome neles, e ler o que está anotado dentro dos arquivos, como onde e quando uma imagem foi tirada e com que telefone.</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n arquivo sai sem cobrir</numerusform>
            <numerusform>%n arquivos saem sem cobrir</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>Escolha uma história, e quem pode abri-lo.</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>Documento, páginas %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>Dar também os originais</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sem cobrir</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>Nada do que foi escolhido tem original que possa sair.</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>Originais, sem cobrir</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>Parte %1: o original dela fica aqui, como o som.</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>Parte %1: o original dela fica aqui. Uma página do documento foi tirada, e o arquivo a traria de volta.</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>Imagem %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>Imagens, documentos e sons como chegaram, para um arquivo ou tribunal que precisa tê-los. O que está escrito continua coberto.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>Ela não aceitou, pelo nome, que %1 tenha originais de %2: em Antes de começar, só para %1, que o nome dela seja conhecido no arquivo, ou que sirva de prova.</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>Ela os ouviu, e aceita</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>Ela os viu, e aceita</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>Foi contado a ela, e ela aceita</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>Som %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>Diga a ela o que sai assim, e quem o recebe. O sim dela ao que está coberto não é um sim a isto. Como ela disse sim?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>Mudar as suas chaves…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>Mostre este código à câmera de quem adiciona você. Ele não contém segredo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>Imprimir o seu cartão</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrar em tamanho grande</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>Depois leia estas palavras em voz alta, todas as oito. Os dígitos dizem o mesmo em todas as línguas.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Seu cartão</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Encher a tela</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>Segure a outra câmera de modo que todo o quadrado branco esteja na imagem dela.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Sua frase secreta</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>Quaisquer %1 destas partes juntas o abrem. Guarde-as separadas.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>Escaneie este código com o programa para adicionar este cartão.</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>Depois compare estas palavras em voz alta, todas as oito, ou os dígitos.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Tirar esta parte</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Tirada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>O que ela conta</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>O que é isto</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>Escreva aqui o que ela conta. É salvo enquanto você digita.</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>os dados da câmera são tirados quando sai</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escrita</translation>
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
        <translation>%1, %2. Dê-o às pessoas que você escolheu. O recibo delas diz que chegou.</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: tem tudo o que chegou.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n fica aqui: o consentimento que veio com ela não alcança todas as pessoas escolhidas.</numerusform>
            <numerusform>%n ficam aqui: o consentimento que veio com elas não alcança todas as pessoas escolhidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n fica aqui: chegou sem o que prova quem a assinou. Peça-a mais uma vez.</numerusform>
            <numerusform>%n ficam aqui: chegaram sem o que prova quem as assinou. Peça-as mais uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n fica aqui: contém originais, e ela não nomeou para eles todas as pessoas daqui.</numerusform>
            <numerusform>%n ficam aqui: contêm originais, e ela não nomeou para eles todas as pessoas daqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n fica aqui: duas versões dela não combinam.</numerusform>
            <numerusform>%n ficam aqui: duas versões de cada uma não combinam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n história pode ser repassada.</numerusform>
            <numerusform>%n histórias podem ser repassadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>Sendo examinadas…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Escolha antes quem pode abri-lo.</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Fazendo o pacote</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Repassar</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>Repassar %n</numerusform>
            <numerusform>Repassar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>Histórias recebidas seguem como chegaram, com a prova de quem as assinou. Nada nelas é mudado.</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>O pacote está feito</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>O que chegou</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
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
        <translation>%1 tem uma chave nova, assinada com a antiga. Compare as palavras: até lá vale a chave antiga.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>Não se confia mais em %1</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>Confia-se em %1 a partir de agora</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>Continua-se a confiar em %1 aqui</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>%1 foi adicionada, sem confiança</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1, suas chaves são novas</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>Uma chave mais nova tomou o lugar dela. O que esta assinou ainda conta; nada mais é feito para ela.</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>Uma lista dá a este cartão um nome que outra chave tem aqui. Nada dele conta até que não se confie mais em um dos dois.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>Pela lista %1 de %2, até %3.</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>Código desta chave</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>Compare as palavras antes de entregar algo.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenadora</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>Copie a imagem do código, ou as palavras, e cole de novo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Chave anterior</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>Dê o cartão novo a todas as pessoas que têm o antigo, e compare as palavras.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Acompanhante</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>Não contém segredo. Dê-o à pessoa, depois comparem as palavras.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Pode: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Chave nova</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ainda não comparado</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Sem confiança</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>Nada contava por ele. Adicione o cartão de novo se foi um descuido.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>Nada de %1 foi aceito</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>Nada que esta chave assina é recebido de agora em diante.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>A lista %1 de %2 terminou em %3. Nada é recebido nem dado até que venha uma mais nova, ou até que você compare as palavras.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>A lista %1 de %2 inclui este cartão, e outra lista não confia em %2. Até você decidir sobre %2, nada é recebido nem dado.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>A lista %1 de %2 diz que não se confia nesta chave desde %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>A lista %1 de %2 diz que esta chave se perdeu em %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>A lista %1 de %2 diz que esta chave foi roubada em %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>A lista %1 de %2 diz que esta pessoa saiu em %3.</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>Diga à pessoa, em um número que você conhece, que o cartão não combinou, e peça-o de novo.</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>O cartão de %1 foi tirado</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>As listas de %1 agora valem aqui</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>As listas de %1 não valem mais</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>As palavras ainda não foram comparadas. Nada desta pessoa é recebido, e nada pode ser dado a ela.</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>Não havia nada para colar que pudesse ser um cartão</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiança</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>Quem só elas incluíam tem de ser comparado.</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>Em quem elas incluem se confia sem comparar palavras, até o dia que dizem.</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Palavras para comparar: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>Você pode entregar a esta pessoa, e receber o que ela assina.</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>Você comparou as palavras, então nada desta chave conta até você decidir.</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>Você comparou as palavras em %1.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Você decide</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>Você decidiu contra a lista. Diga à coordenadora dela.</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>Você encerrou a confiança em %1. O que esta chave assina fica de fora.</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>Seu cartão como código para escanear, para %1</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>Seu cartão foi salvo como %1</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>Seu cartão foi salvo como a imagem %1</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>confirmar o que chegou</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não mostrado</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>receber histórias</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>dizer por uma lista em quem confiar</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>enviar formulários</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>enviar histórias</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>retirar o que enviou</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>Mudar esta entrada</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>Ou arraste uma sobre outra: as duas saem com o rótulo daquela.</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Pessoas e lugares</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Igual a…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>É outra pessoa</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>A mesma que</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>O mesmo rótulo em toda esta história.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>Adicione o cartão da pessoa a quem você entrega, ou que envia a você.</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>Não acreditar em lista alguma</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>Não acreditar em lista alguma de %1</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>Acreditar nas listas</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>Acreditar nas listas de %1</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar as palavras</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>Comparar as palavras de %1</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>Continuar confiando</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>Continuar confiando em %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>Tirar o cartão de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tirar…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>Não confiar mais em %1</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>Não confiar mais…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>Um cartão é um arquivo, ou um código em uma imagem. Você pode soltar qualquer um dos dois nesta página.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar um cartão</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Signatárias permitidas</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>Cartões e imagens deles</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>Ponha o código do cartão da outra pessoa dentro da imagem, com todo o branco em volta. Nada do que a câmera vê é guardado.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Abrir um cartão</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Abrir uma lista de confiança</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>Colar um cartão, ou uma imagem de um</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Salvar para ssh-keygen</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>Salvar o seu cartão</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>Salvar o seu cartão como imagem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar a câmera</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>Uma frase de retirada</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>Dar a ela palavras novas</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>Dar a ela seis palavras</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>Se ela quiser, recebe seis palavras. Com elas pode retirar a história depois, com qualquer acompanhante ou coordenadora que a tenha, sem dizer quem é.</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>Só ela as guarda: em papel em um lugar seguro, ou de cor. São mostradas esta única vez e não podem ser consultadas. Valem para o que for entregue de agora em diante.</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>Ela as tem, tirar da tela</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>Ela não quer</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>Um rastro fica</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>Em uma imagem deste tipo, um rastro fraco do que está sob um quadro se espalha por toda ela, e nenhum quadro o tira. Uma imagem menor guarda menos dele. Onde mesmo isso for demais, deixe a imagem de fora.</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>Sai sem</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>Só o primeiro momento dela é mostrado aqui, e só esse pode sair.</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Esta imagem se move</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>dados de câmera, lugar e hora · nome do arquivo · tudo menos um rastro do que está sob os quadros</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>dados de câmera, lugar e hora · nome do arquivo · tudo sob os quadros, de vez</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>De lado a lado da imagem</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Adicionar um quadro</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Como sai</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>Desenhe o que deve ficar. As setas o movem, com Shift mudam o tamanho. Enter termina.</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>Cada uma foi desenhada com o que está coberto nela. Aperte uma para olhá-la de perto.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>Não há imagens nesta história</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>Imagens adicionadas em Entrevista aparecem aqui.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Inteira</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Nenhuma impressora está instalada neste computador.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Salvar a página como PDF</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>Não contém segredo, mas mostra a quem o encontra com quem você trabalha. O sistema de impressão deste computador guarda por um tempo uma cópia da página, fora do cofre, e talvez a impressora também.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>Nada foi impresso. Veja se está ligada, ou salve a página como PDF.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>Salvar o seu cartão como página</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada à impressora</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>A impressora não aceitou</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>Seu cartão foi salvo como a página %1</translation>
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
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1, salvo ao lado</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>Mais %n história espera.</numerusform>
            <numerusform>Mais %n histórias esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Outro arquivo foi posto no lugar deste cofre</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>Pergunte a ela de novo sobre %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer cópia…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Pasta do cofre</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>Bom saber sobre este computador</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>O consentimento dela…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>Se este computador se perder, o que veio desde então se perde com ele.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Caderno</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>Nada se perdeu: tudo está agora na pasta %1, e o que você faz continua lá. O outro arquivo ficou como estava. Programas que sincronizam pastas fazem isso: guarde o cofre em outro lugar.</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Perguntou-se a ela, fica assim</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>A última cópia de segurança tem %n dia</numerusform>
            <numerusform>A última cópia de segurança tem %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>O programa cometeu um erro</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há cópia de segurança</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>Este cofre foi salvo de um danificado, e o que ela retirou pode ter se perdido. Nada desta história sai antes que se pergunte a ela.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>O que foi salvo está seguro. Continue, ou tranque e destranque para recomeçar.</translation>
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
        <translation>parando…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>Nome de conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>Banco ou cartão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de aparelho</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Família e outras pessoas</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número de identidade</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Endereço de internet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Placa de veículo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>Posição em um mapa</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>Código QR ou de barras</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>Palavra rara</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>Escola, trabalho, grupo</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>Fica aqui: as palavras devem ser ditas, e ainda não há, ou nenhuma voz fala a língua delas.</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>Fica aqui: as palavras mudaram desde que foram lidas em voz alta. Leia-as de novo.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>Fica aqui: ela não aceitou que a própria voz saia.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>Fica aqui: ela não aceitou que a voz dela saia disfarçada.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>Fica aqui: ela não aceitou que as palavras saiam como transcrição.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>Fica aqui: ela não aceitou que saia.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>Fica aqui: ela não aceitou que imagens saiam.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>Fica aqui: ela não aceitou compartilhar a história.</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>Fica aqui: você decidiu que não sai.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>Palavras de um som, parte %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>Palavras abaixo: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>Trabalho ou estudos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
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
        <translation>%1: marcado durante a gravação. Ouça e decida.</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: silêncio de %2 a %3, e estas palavras ainda podem ser lidas.</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: “%2” está coberto nas palavras, e ainda pode ser ouvido.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Cobrir as palavras</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>De %1 a %2. É estimado entre dois tempos: o silêncio é até %3 s mais largo de cada lado.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixá-las</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>Todas as imagens lado a lado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Como sai</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>Cobrir só neste lugar</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>Cobrir o selecionado; em uma imagem, adicionar um quadro</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>Cobrir, em toda parte onde está</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>Recortar uma imagem, ou terminar</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl e Esquerda, Direita</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>Olhei esta</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>Em Pessoas e lugares: as escolhidas são a mesma, ou uma é igual a…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>Em um som, um segundo para trás ou para a frente; com Shift cinco segundos</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Nas palavras de um som, tocar a partir do cursor</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>Deixar só neste lugar</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>Deixar legível</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>Começar, ou terminar, um silêncio onde o som está</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>Olhá-las uma a uma</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>Mover para o selecionado uma marca que perdeu o lugar</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>Mover o quadro escolhido; com Shift mudar o tamanho, com Ctrl fino</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>Mover o silêncio escolhido; com Shift também, só o fim dele</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>Próximo lugar das mesmas palavras</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>Próximo encontrado</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>Próximo: imagens</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>Próximo: voz</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Próximo: o que sai</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>Em uma imagem, cobrir todos os códigos</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>Em uma imagem, cobrir todos os rostos</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>Em uma imagem, cobrir todos os nomes e números</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>Em uma imagem, cobrir todo o texto</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>Em uma imagem, cobrir a linha inteira</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>Em uma imagem, fazer o quadro escolhido ir de lado a lado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>Imagens · %n não olhada</numerusform>
            <numerusform>Imagens · %n não olhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Tocar mais rápido</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Tocar mais devagar</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Tocar o som, ou pausá-lo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Refazer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Tirar o quadro escolhido</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>Dizer o que o quadro escolhido cobre</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>Ver uma imagem em tamanho real, ou toda</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>Ver uma imagem maior, ou menor</translation>
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
        <translation>A imagem anterior, a próxima</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>O lugar anterior</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Três segundos para trás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
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
        <translation>O que sai</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>O que foi encontrado, tipo por tipo ou na ordem do texto</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>Toda pergunta pode ser pulada.</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>Se ajudar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 que não saíram.</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 atesta que ela aceitou, em %1.</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>Um clique toca a partir de uma palavra.</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>Um conflito</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Um som</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>Uma história que chegou</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>Tudo é apagado deste computador. Que ela chegou, e o que foi respondido, fica na lista. Quem a enviou ainda a tem.</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>Chegou outra versão dela que não combina com esta.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar e decidir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Apagar %1 aqui?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Apagar aqui…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Para %1 até %2</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>A aprovação dela</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>A aprovação dela dos originais</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Nas palavras de um som, tocar a partir do cursor</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>Pôr de lado de novo</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Postas de lado</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>Conta por decisão sua</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>Ninguém a assinou como está aqui: %1 a juntou em %2 de duas versões que chegaram. As duas são guardadas como foram assinadas.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>Repassada por %1. A assinatura ainda é da pessoa acima.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Tocar mais rápido</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Tocar mais devagar</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Tocar o som, ou pausá-lo</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lê-la</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>Ela ouviu o que sai, em %1.</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>Ela viu o que sai, em %1.</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Ela a retira…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>Ela retirou: %1. O que isso abrangia não é mais mostrado aqui.</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ela a retirou. O que chegou foi apagado aqui.</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>Foi contado a ela o que sai, em %1.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>Alguém cujo cartão não está mais aqui.</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Som, %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>Som, %1, lido em voz alta pela acompanhante</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>Som, %1, dito por uma voz sintética</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>Som, %1, a voz disfarçada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>Não se confia mais na chave que a assinou, e nenhum recibo mostra que estava aqui antes. Leia-a, depois decida se ela conta.</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>Não se confia mais na chave que a assinou. Ela conta porque alguém aqui decidiu assim.</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Três segundos para trás</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>O que ela aceitou</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Quem a assinou</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palavras de: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>qualquer destinatária de confiança</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>posta de lado, a decidir</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>recebida, a ler</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>Escolher a gravação</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>Ela diz estas palavras</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>Leia estas palavras em voz alta em uma gravação nova em Entrevista, depois escolha-a aqui. Ela sai no lugar deste som; a voz da sobrevivente não sai.</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>Gravação em que as palavras são lidas em voz alta</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>As palavras mudaram desde que foram lidas. Leia-as em voz alta de novo.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>Ele ouve você.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microfone: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>Nada disto é gravado.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Só se ouve silêncio. O microfone está desligado?</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>Diga algo, tão alto quanto ela vai falar: a barra deve ficar verde.</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>Alto demais: afaste um pouco o microfone.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Experimentar o microfone</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 pode abri-lo</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>Uma gravação está sendo feita.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Voltar a gravar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>Terminar a gravação</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>Terminar sem o resto</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Procurar microfones de novo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Marcar o que acabou de ser dito</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>Nada é gravado há %1. Continua sozinho quando o microfone voltar; ou escolha outro.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sem gravar</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>Sem gravar há %1. O microfone está fechado: nada é ouvido nem guardado.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Só se ouve silêncio. O microfone está desligado?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Ela não aceitou isto.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>O computador esteve ocupado demais por um momento: falta um pouco de som.</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>O disco está cheio. O que é dito espera na memória: libere espaço, e é guardado.</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>Alto demais: o som é cortado. Afaste um pouco o microfone.</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>Muito baixo. Aproxime o microfone dela.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>espaço para %n hora</numerusform>
            <numerusform>espaço para %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>espaço para %n minuto</numerusform>
            <numerusform>espaço para %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Escolha uma nova frase secreta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>Eu sei: depois disto, nenhuma frase secreta de outra pessoa abre mais este cofre</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>Ela toma o lugar de todas as frases secretas que este cofre tinha. As partes continuam valendo.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>As frases secretas de todas as outras pessoas também se vão</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>Quem divide este cofre com você não consegue mais abri-lo. Dê depois a cada pessoa uma nova frase secreta, em Frases secretas e recuperação.</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>Cerca de %1 são escritos. Até o fim dá para parar, e nada terá mudado.</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>Cópias de segurança feitas antes ainda se abrem com a chave antiga. Destrua-as.</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>Mudar a chave do cofre e limpar</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>Para quando alguém saiu. Tudo é reescrito sob uma chave nova, de modo que uma cópia antiga do arquivo de chave não abre nada do que está aqui.</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>O arquivo antigo é sobrescrito. Um SSD ou pen drive pode guardar restos dele, que só a chave antiga abre.</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>Estas têm de ser adicionadas de novo, pois não foram usadas com esta versão: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>Estas frases secretas e as partes de recuperação continuam valendo: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>%n história que esta chave assinou fica aqui.</numerusform>
            <numerusform>%n histórias que esta chave assinou ficam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>%n história que lhe foi entregue fica na lista do que saiu.</numerusform>
            <numerusform>%n histórias que lhe foram entregues ficam na lista do que saiu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>Está em uma lista de %1. Onde se acredita nela, fica na lista por ela.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>Não há nada desta chave aqui, e nada lhe foi dado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>Tirar o cartão de %1?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Tirar “%1”?</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>As palavras nunca foram comparadas, então nada conta por este cartão. Tirado por engano, pode ser adicionado de novo.</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>O que foi dito e escolhido fica nas histórias. Quem o enviou pode enviá-lo de novo; um mais antigo não volta.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>Mudar também a chave do cofre, e reescrever tudo sob a nova</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>Ela não abre mais o cofre. Quem guardou uma cópia do arquivo de chave ainda poderia abri-lo com ela, a menos que a chave do cofre mude também.</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Retirar a frase secreta de %1</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>%n outro da pasta ficou de fora.</numerusform>
            <numerusform>%n outros da pasta ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>Não listá-los</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>Listar %n arquivo</numerusform>
            <numerusform>Listar todos os %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>Listar só o que precisa de você</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Listá-los</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>%n história que veio desta chave ainda não tem recibo. Ela fica de lado até você olhá-la: quem tem a chave poderia tê-la feito.</numerusform>
            <numerusform>%n histórias que vieram desta chave ainda não têm recibo. Elas ficam de lado até você olhar cada uma: quem tem a chave poderia tê-las feito.</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>Não digo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>Nenhuma história precisa ser posta de lado: o que veio desta chave está coberto por recibos.</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>A chave se perdeu</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>A chave foi roubada</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>A pessoa saiu</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>Isto não pode ser desfeito. Nada pode ser entregue a esta chave, e o que ela assina fica de fora. A pessoa precisa de um cartão novo.</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>Não confiar mais em %1?</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Não confiar mais</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>Por quê? Isso fica na próxima lista.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>Um arquivo de signatárias permitidas, com que qualquer pessoa confere pacotes sem este programa</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>Uma lista de confiança é de uma coordenadora: em quem confiar e até quando. Com ela, nem todas precisam comparar palavras com todas. Não há nenhuma aqui.</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>Outra lista não confia nesta pessoa. Decida primeiro sobre ela: procure “Você decide” na lista.</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>Ao lado ficam as chaves em que não se confia mais, com a terminação “.revoked”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Dê-a a todas as pessoas para quem a fez. Só elas podem abri-la.</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>Dar a sua a mais pessoas</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>Seguir esta lista</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Ainda não vale.</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>Terminou. Peça uma mais nova.</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>Fazer uma lista de confiança</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Não acreditada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>Nada foi mudado. Peça uma nova à coordenadora dela.</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Abrir uma lista de confiança</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>Lista %1 de %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Listas de confiança</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Salvar para ssh-keygen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>A lista vale aqui agora</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>A lista vale, e contradiz você</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>A lista não foi recebida</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>A lista foi salva como %1</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>Esta lista já está aqui</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>Onde contradiz, nada conta até você decidir. Procure “Você decide” na lista.</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>Em quem ela inclui se confia até o último dia dela.</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>Você não acredita nas listas desta pessoa. Compare antes as palavras, depois escolha Acreditar nas listas.</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>Sua lista de confiança %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>encerra a confiança em %n chave</numerusform>
            <numerusform>encerra a confiança em %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>confia em %n pessoa</numerusform>
            <numerusform>confia em %n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>Mudar as chaves</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>Mudar as suas chaves?</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>Quem tem o seu cartão precisa do novo, e compara as palavras com você de novo. Até lá segue a sua chave antiga.</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>Se outra pessoa pode ter a sua chave, diga também à sua coordenadora: ela poderia mudá-la do mesmo jeito, e só o fim da confiança a deixa de fora. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>Chaves novas são feitas, e a antiga assina por elas. Depois ela é destruída.</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>O que outras fizeram para as suas chaves antigas ainda pode ser lido aqui, e as suas histórias continuam suas.</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>Esconder a nossa lista</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>Este é um momento seguro?</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>Ela sabe que pode parar, pausar ou deixar algo de fora.</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>Ela sabe quem pode ajudá-la hoje.</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>Mostrar a nossa lista</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>Estamos a sós, e ninguém pode ver esta tela.</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>Pergunte com calma e abertamente: “Você está pensando em tirar a sua vida?” Perguntar não põe a ideia na cabeça dela.</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>Chame alguém preparado para isto. Se ela está em perigo agora, ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>Não a deixe sozinha. Guarde longe aquilo com que ela poderia se ferir.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fechar isto</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>Diga a ela o que você vai fazer antes de fazer.</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>A história pode esperar. Pare a entrevista por agora e fique com ela.</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>Quando ela pode se machucar</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quem pode ajudar</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Estado do salvamento</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Desde o primeiro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>Lido em voz alta · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>Diga isto na língua dela</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Cobrir todos os códigos</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>Cobrir todos os rostos</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>Cobrir todos os nomes e números</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Cobrir todo o texto</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>Cobrir a linha inteira</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>Encontrado nesta imagem</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>Continua à vista quando a imagem sai</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>Procurar rostos e nomes</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>Procurando rostos, escrita e códigos: imagem %1 de %2</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>Nada mais foi encontrado automaticamente. Uma pessoa vê mais: olhe você mesma.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar de procurar</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Como está o computador</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Cópias e saúde</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>Cópias de segurança, se tudo está em ordem, e o que foi feito com este cofre.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>Esconder na hora: aperte Shift três vezes.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Chaves e recuperação</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>Kits são o que uma coordenadora dá a você para dizer, perguntar e consultar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Trancar quando ninguém esteve aqui por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>Pessoas e cartões</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>Versão do programa %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>Tamanho das letras: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>A janela então se chama Caderno, com um sinal simples.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Este cofre</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>Usar um nome que não diga nada</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>Quem pode abrir este cofre, as partes de recuperação, uma chave nova para ele, e o fim dele.</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>Seu próprio cartão, e os cartões das pessoas a quem você entrega histórias ou de quem as recebe.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>Caderno azul</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>Caderno verde</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>Caderno vermelho</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>Caderno amarelo</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolha uma frase secreta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>Já tenho um cofre</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>Ela abre o cofre. Ninguém pode consultá-la nem refazê-la, então guarde-a bem.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Criando o cofre…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Partes de recuperação</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>Elas abrem o cofre quando a frase secreta se perde. Você as copia no próximo passo.</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>Leia do seu papel</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>Digite estas palavras da parte, ou os dígitos delas.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palavra %1</translation>
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
        <translation>Qualquer arquivo</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Não combina</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>Ler uma parte</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Ler de um arquivo</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Lê-se bem</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>Parte %1; quaisquer %2 do conjunto abrem o cofre.</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>Usar a palavra %1</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>As quatro primeiras letras de uma palavra bastam.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>A palavra %1 não está na lista. Olhe letra por letra.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>Quaisquer %1 das %2 partes abrem o cofre quando a frase secreta se perde. Dê cada uma a outra pessoa de confiança, ou guarde-as em lugares diferentes. Não tire fotos delas.</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>Copie esta parte em papel</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>Escreva as palavras, ou os quatro dígitos sob cada uma. Numere-as.</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>Outra parte</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>Parte do primeiro papel</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>Esta é a mesma parte mais uma vez. É precisa outra.</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>Esta parte pertence a outro conjunto, de outro dia ou outro cofre.</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>Abrir com partes de recuperação</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>Digite as palavras de cada parte, ou os dígitos, na ordem. O arquivo de chave não é preciso.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Cofres</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>Compare com o seu papel. Voltar mostra a parte de novo.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Copiei</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>Não é igual: palavra %1</translation>
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
        <translation>Partes que abrem o cofre</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>Partes para distribuir</translation>
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
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>Esconder na hora</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>História nova</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>Salvar, e pedir a frase secreta de novo (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>Salvar, e sumir na hora (aperte Shift três vezes)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift, Shift, Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histórias</translation>
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
        <translation>10 segundos como saem: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>Como sai: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>Cada silêncio começa %1 antes e termina o mesmo depois, pois um arquivo assim borra os sons.</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>Sai: %1 da própria voz dela, %2 disso como silêncio completo.</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>Sai: %1 disso, disfarçado, %2 como silêncio completo.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>Sai: tudo, %1 da própria voz dela.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>Sai: tudo, %1, disfarçado.</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>Sai: as palavras dela em uma voz sintética, e nada deste som.</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>Sai: as palavras dela na sua voz, e nada deste som.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>Nada está silenciado. Desenhe sobre o som, ou digite abaixo de quando a quando.</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>O silêncio começa aqui</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>O silêncio termina aqui</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>3 s para trás</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>Uma gravação está sendo feita: o que se toca seria ouvido nela.</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Sendo desenhado</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>Sendo preparado</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
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
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Tocar: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>O que está à vista de: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>Som inteiro</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>Escolher uma língua</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Mais aguda</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>Quão rápido ela fala</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>Quão aguda ela fala</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>Língua da voz sintética</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Mais grave</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voz sintética</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Ritmo normal</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>Tom normal</translation>
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
        <translation>Um clique toca a partir de uma palavra. O que se cobre aqui é oferecido como silêncio, e vice-versa.</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palavras de: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n quadro. Tab vai de um ao outro.</numerusform>
            <numerusform>%n quadros. Tab vai de um ao outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>Quadro %1 de %2, %3, %4 por %5 pixels</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>Antes de começar</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n neste cofre</numerusform>
            <numerusform>%n neste cofre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Tudo é apagado deste computador e não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>Comece com História nova. O que se escreve é salvo enquanto se digita, e trancado neste cofre.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Começada</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Apagar %1 aqui?</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>Apagar a história marcada</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>Tudo aqui está cifrado só neste computador.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrada em</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>Entregue, esperando recibo</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>Foi entregue a %1 e chegou.</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>Foi entregue a %1 e mudou depois: a mudança não está em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>Foi entregue a %1; ninguém confirmou ainda que chegou.</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>Não foi entregue a ninguém: nada dela está em outro lugar.</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Recém-começada</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>Posta de lado: a chave de quem assinou</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Conhecida aqui como</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Última cópia de segurança em %1.</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>Falta proteger</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>História nova</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Ainda não há histórias</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>Nenhuma está aqui</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>Abrir a história marcada</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>Outras histórias estão em outro ponto. Tudo mostra todas elas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Pronta para entregar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histórias</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>Histórias de pacotes que você recebe aparecem aqui.</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Receber um pacote</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>A lista do que foi entregue, quando e a quem, permanece.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>Tente menos palavras, ou mais curtas. Busca-se em nomes, notas e tudo o que foi escrito.</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>O que foi entregue está com outras pessoas e fica lá.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o nome dela</translation>
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
        <translation>o que aconteceu</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>suas notas</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>Sendo conferida…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>Um nome inventado, nunca o dela.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Conhecida aqui como</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não dito</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Contada em</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 copia este cofre para outro lugar</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>Quem tem este disco ou pen drive pode copiar o cofre</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>Peça a alguém que conhece este computador que cifre o disco inteiro, ou desligue a memória de troca.</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>A hibernação escreve toda a memória no disco</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>Está fechado agora. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>Continua cifrado. Leve o pen drive com você, e uma frase secreta longa.</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>A pasta dele não pôde ser fechada a elas. Mova-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>Tranque antes de sair, e desligue em vez de hibernar.</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>Outras pessoas neste computador podem copiar este cofre</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>Partes da memória podem ser escritas no disco, sem cifrar</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>As cópias estão cifradas, mas as antigas ficam lá depois que algo é apagado. Mova o cofre para uma pasta que não seja sincronizada.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>A pasta do cofre estava aberta a outras pessoas neste computador</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>Este cofre está em outro computador</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>Quem cuida daquele computador pode copiá-lo, e uma queda da rede interrompe o trabalho. Guarde-o neste computador ou em um pen drive.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir a câmera</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>A câmera está ligada. Só as imagens que você tira são guardadas, trancadas na história.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>Uma frase secreta para mais uma pessoa</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>Outra frase secreta para você</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Mudar a chave do cofre</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>Conferir estas partes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>As partes abrem este cofre?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>Para quando alguém que tinha uma saiu, ou uma se perdeu. As antigas não abrem mais o cofre. Uma cópia antiga do arquivo de chave ainda se abre com elas, até que a chave do cofre mude também; as cópias de segurança de antes, sempre.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Manter o nome</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Fazer partes novas</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>Novas partes de recuperação</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>Ela abre este cofre com isso, e vê tudo o que há nele. Deixe que ela digite.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>A antiga não abre mais o cofre. As partes continuam valendo.</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>Digite-as como estão no papel. Nada é mudado.</translation>
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
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>Está tudo decidido. Leia o texto mais uma vez: N cobre o que você selecionar.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>Cobrir tudo</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>Cobrir tudo: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>Cobrir tudo o que foi encontrado e ainda não está decidido</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>Cobrir aqui</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>Cobrir o selecionado</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>Exatamente assim sai, letra por letra</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>Na ordem do texto, ou tipo por tipo</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>Fica legível quando a história sai</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>Deixar tudo: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Mover para o selecionado</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ainda não há nada escrito</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>Nada foi encontrado automaticamente. Leia o texto: selecione o que poderia identificá-la e aperte N.</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>Aperte F9 para voltar a trabalhar nele.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Selecione primeiro as palavras</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>Esse é outro texto</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>Os textos desta história</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>É assim que sai</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>Esta marca só pode ser movida dentro do texto em que foi feita.</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>O que se escreve em Entrevista, também sob imagens e sons, aparece aqui.</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>Com o mouse, ou com Shift e as setas no texto.</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1, olhada</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1, ainda não olhada</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 de %2 olhadas</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n quadro</numerusform>
            <numerusform>%n quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>olhada</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ainda não olhada</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>fica aqui</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>Tocar um som, ou pausá-lo</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Tocar mais rápido</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>Tocar a partir do cursor; Ctrl e um clique tocam a partir de uma palavra</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Tocar mais devagar</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>A linha que você escreve é ouvida aqui</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Três segundos para trás</translation>
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
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>Nada espera decisão nos sons.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>Linha %1, ouvida em %2</translation>
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
        <translation>Depois de uma pausa, voltar</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>Depois de uma pausa, voltar %n segundo</numerusform>
            <numerusform>Depois de uma pausa, voltar %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>A linha é ouvida aqui</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Tocar a partir do cursor</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>Tirar o tempo desta linha</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>Sem tempo</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Palavras de: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Escrever o que é dito</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>Escreva o que é dito, uma linha de cada vez. Enquanto toca, cada linha nova recebe o seu tempo. F4 toca e pausa, Shift+F4 volta.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>Entregue-a ou apague-a antes de ir. Se você trancar, ela fica trancada aqui, e você é perguntada no próximo destrancamento.</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>Não deve ficar aqui</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>Continuar, e me perguntar no próximo destrancamento</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1. Entregue a %2, e mudada desde então.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1. Entregue a %2, onde chegou.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1. Entregue a %2; ainda não veio recibo.</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1. Não foi entregue: o que está aqui é tudo o que existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
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
        <translation>Apagar %1…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Entregar %1</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>Não deve ficar neste computador</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>Ela não aceitou que isto fique aqui depois da sessão. Nada se apaga sozinho: diga o que se faz disso.</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>Ela permite que %1 fique guardada</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>Ela permite que fique guardada</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Recuperar uma cópia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>Escolha um que não diga nada aos outros, como uma cor.</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Perdi a minha frase secreta</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>Os arquivos dele ficam onde estão. Pode ser adicionado de novo como outra pasta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Manter este nome</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Nome nesta lista</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Cofre novo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>Tirar %1 desta lista?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destrancar</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Cofres</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Boas-vindas de volta</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>usado hoje</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>usado ontem</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>Um disfarce é para ouvintes casuais, e é mais difícil de entender. Quem a conhece bem, ou tem ferramentas, ainda pode reconhecê-la: pelas palavras, pelo ritmo, pelo sotaque. O que está silenciado continua em silêncio.</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>Um disfarce é feito uma vez e guardado: o que você ouve é o que sai. Disfarce de novo só onde não se entende: vários disfarces da mesma fala ajudam quem quer desfazê-los.</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>Uma voz sintética</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Uma voz sintética diz as palavras dela como estão cobertas. Nada da própria voz dela sai.</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>Um sussurro diz as palavras dela. É mais difícil de entender.</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>Outra voz diz as palavras dela e sobe e desce um pouco, como a dela. Quem a conhece pode perceber.</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>Outra voz que não sobe nem desce diz as palavras dela.</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>Disfarçar de novo</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>Disfarçada, leve</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>Disfarçada, forte</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>Disfarçada, sussurrada</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>Quem conhece a voz dela saberá que é ela.</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>Ouvir 10 segundos como sai</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>A própria voz dela</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Como sai</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>Será disfarçada pela segunda vez</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De modo nenhum</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>Lido em voz alta por você</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>O som fica neste computador. A transcrição sai, como está coberta.</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>O som fica neste computador. Os textos saem sem ele.</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Só a transcrição</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>O que está em silêncio, ou o modo como sai, mudou desde que foi disfarçado. Se o primeiro disfarce já saiu, os dois juntos são mais fáceis de desfazer. Decida cada silêncio antes de ouvir.</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>Escreva as palavras em Entrevista, e outra voz pode dizê-las: é o que melhor esconde a dela.</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>A sua voz diz as palavras dela como estão cobertas. Nada da própria voz dela sai.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>Cobrir as palavras selecionadas</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>Nomes, números e lugares falados devem ser silenciados aqui. O que é silenciado sai como nada mesmo. Uma voz ainda pode ser reconhecida por quem a conhece.</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>Não há som nesta história</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>Sons adicionados em Entrevista aparecem aqui.</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>O que é silenciado</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>Em %1 de %2</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>Escolha o que couber. Nada precisa ser escolhido.</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>Ir para proteger</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>O que fazer quando ela pode se machucar</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>Uma região ou uma cidade grande</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>Mais ou menos quando, e mais ou menos onde</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>Área aproximada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>Nunca uma rua, uma escola ou um povoado.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não dito</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>O ano e o mês saem com a história. A área fica aqui: ela não aceitou “%1”.</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>O ano, o mês e a área saem com a história.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 ainda não pode sair. O que falta está sob o nome dela.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 livres. Não é o bastante.</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 foi entregue. Escolha-a para entregá-la de novo.</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>Um pen drive ou uma pasta. Você é perguntada quando o pacote é feito.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Escolha primeiro uma história.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Escolher outro lugar</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Escolha antes quem pode abri-lo.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Fazer o pacote</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>Nada foi escrito. Está tudo como antes.</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>Um arquivo de cerca de %1, chamado %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>Algo escolhido ainda não pode sair. O que falta está embaixo.</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>Pen drive ou disco “%1”</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 a deu a você</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: dada em %2, e recebida</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: dada em %2, ainda sem recibo</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1; confirmada em %2</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1; ainda não confirmada</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>Cópias que alguém fez fora do programa, e páginas impressas, não podem ser chamadas de volta.</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>Quem a tem recebe um arquivo próprio. O programa dessa pessoa o cumpre quando o recebe, e o recibo diz isso.</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>Para %1 nenhum arquivo pôde ser feito: não se confia no cartão aqui. Avise essa pessoa.</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>Daqui ela sai só até onde ela ainda aceita.</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>Aqui ela é apagada, e nenhum pacote posterior a traz de volta.</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>Aqui o que ela retira é apagado ou escondido, e não é mais contado nem repassado.</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>Em %1 há um arquivo para cada pessoa que a tem. %2. Dê-os a elas.</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>Vale também para versões dela que chegaram de outras pessoas com as palavras dela.</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>Não sai mais daqui. O que você gravou fica aqui até você apagar.</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>Foi apagada aqui antes. Nada dela volta.</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>Ela a retirou</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>Ela retirou uma parte</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>Faltam os recibos para quem a deu; Recebimento os escreve.</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>Retirada entregue em %1</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>Retirada entregue em %1, de: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>Um arquivo para cada uma é escrito em “%1”.</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>Um arquivo para cada uma é escrito. Você é perguntada onde.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>Encontrar a história dela</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>As seis palavras dela</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>A frase de retirada dela</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>Daqui não foi dada a ninguém.</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>Nenhum arquivo pode ser feito: não se confia no cartão aqui.</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>Só uma parte do que ela aceitou</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Ela a retira</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>Seis palavras que ela recebeu quando a história foi contada. Elas encontram a história dela, e nada é dito de nenhuma outra. Procurar demora um pouco.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>A história inteira</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>Tentando as palavras dela com cada história que tem uma frase</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>O que ela retira</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Para onde vão os arquivos</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quem a tem</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>Escrevendo as retiradas</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>Aceito por</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>Vazio quando não há.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>Como ela aceitou</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>Ela mesma</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>Ela entende o que aceita, e ninguém a pressiona.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De viva voz, com testemunha</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Impressão do polegar</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>Quem cuida dela</translation>
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
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>Papel de %1 na lista</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>Depois desse dia nada mais sai.</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>Aceito um a um, para pessoas ou dias diferentes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Para %1 até %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Usar para tudo</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>qualquer destinatária de confiança</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>Que não chegue a</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>Que não chegue a %1</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>Ainda não se conhece aqui ninguém a quem ela pudesse ir.</translation>
    </message>
</context>
</TS>
