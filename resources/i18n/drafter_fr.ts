<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>drafter</name>
<message><source>'utf-8' codec can't decode byte {1} in position {2}: {3}</source><translation>codage UTF-8, octet {1} illisible en position {2} : {3}</translation></message>
<message><source>a capital mark before a short line</source><translation>une marque en capitale devant une ligne courte</translation></message>
<message><source>a colon</source><translation>deux-points</translation></message>
<message><source>A colon announces a list, but none follows.</source><translation>Deux-points annoncent une liste, mais aucune ne suit.</translation></message>
<message><source>A colon announces further subparagraphs, but none follow.</source><translation>Deux-points annoncent d’autres alinéas, mais aucun ne suit.</translation></message>
<message><source>a comma</source><translation>une virgule</translation></message>
<message><source>A compound takes a hyphen without spaces.</source><translation>Un mot composé prend un trait d’union sans espaces.</translation></message>
<message><source>A cross-reference has its target, on the side that the words say</source><translation>Un renvoi a sa cible, du côté qu’indiquent les mots</translation></message>
<message><source>A date has its month in words.</source><translation>Le mois d’une date s’écrit en lettres.</translation></message>
<message><source>A date is written like “21 November 2023”, without comma or ending.</source><translation>Une date s’écrit comme « 21 November 2023 », sans virgule ni terminaison.</translation></message>
<message><source>A decimal below one begins with a zero.</source><translation>Une décimale inférieure à un commence par un zéro.</translation></message>
<message><source>A decision ends with its last operative paragraph</source><translation>Une décision se termine par son dernier paragraphe du dispositif</translation></message>
<message><source>A decision has a title in the form of its body</source><translation>Une décision a un titre dans la forme de son organe</translation></message>
<message><source>A decision is cited with its number</source><translation>Une décision est citée avec son numéro</translation></message>
<message><source>A draft carries no line of its adoption</source><translation>Un projet ne porte pas de mention d’adoption</translation></message>
<message><source>a field is not a pair of texts</source><translation>un champ n’est pas une paire de textes</translation></message>
<message><source>A final text has no numbers such as “5 bis”</source><translation>Un texte final n’a pas de numéros tels que « 5 bis »</translation></message>
<message><source>A final text holds no words in square brackets</source><translation>Un texte final ne contient pas de mots entre crochets</translation></message>
<message><source>a folder has that name</source><translation>un dossier porte ce nom</translation></message>
<message><source>a full stop</source><translation>un point</translation></message>
<message><source>A full stop parts hours and minutes.</source><translation>Un point sépare les heures et les minutes.</translation></message>
<message><source>A full stop stands inside this paragraph, which should be one clause of a long sentence.</source><translation>Un point se trouve à l’intérieur de ce paragraphe, qui devrait être une seule proposition d’une longue phrase.</translation></message>
<message><source>A heading</source><translation>Un intertitre</translation></message>
<message><source>A level is skipped: directly under {1} stands “{2}”.</source><translation>Un niveau est sauté : directement sous {1} figure « {2} ».</translation></message>
<message><source>a line in square brackets under the title</source><translation>une ligne entre crochets sous le titre</translation></message>
<message><source>a line of the masthead</source><translation>une ligne de l’en-tête</translation></message>
<message><source>A list goes down one level at a time</source><translation>Une liste descend d’un niveau à la fois</translation></message>
<message><source>A list has two items or more</source><translation>Une liste a deux éléments ou plus</translation></message>
<message><source>a mark lies outside the text, {1}</source><translation>une marque se trouve hors du texte, {1}</translation></message>
<message><source>A meeting lies behind or before us as the words say</source><translation>Une réunion est passée ou à venir, comme le disent les mots</translation></message>
<message><source>A meeting or adoption line stands under adopted texts only, not under a draft.</source><translation>Une mention de réunion ou d’adoption figure sous les textes adoptés seulement, non sous un projet.</translation></message>
<message><source>A new table behind this paragraph</source><translation>Un nouveau tableau après ce paragraphe</translation></message>
<message><source>A no-break space stands between words that a line may part.</source><translation>Une espace insécable figure entre des mots qu’une ligne peut séparer.</translation></message>
<message><source>A no-break space stands where a line must not break, and only there</source><translation>Une espace insécable se met là où la ligne ne doit pas être coupée, et nulle part ailleurs</translation></message>
<message><source>A note begins with a capital letter</source><translation>Une note commence par une majuscule</translation></message>
<message><source>A note ends with a full stop</source><translation>Une note se termine par un point</translation></message>
<message><source>A note mark is a real one, not a figure typed or set high</source><translation>Un appel de note est véritable, non un chiffre tapé ou mis en exposant</translation></message>
<message><source>A note mark stands directly behind the punctuation, or the word</source><translation>Un appel de note suit directement la ponctuation, ou le mot</translation></message>
<message><source>A note should begin with a capital letter.</source><translation>Une note devrait commencer par une majuscule.</translation></message>
<message><source>A note should end with a full stop.</source><translation>Une note devrait se terminer par un point.</translation></message>
<message><source>A note that nothing refers to was left out: “{1}”.</source><translation>Une note à laquelle rien ne renvoie a été laissée de côté : « {1} ».</translation></message>
<message><source>a number before a short line</source><translation>un numéro devant une ligne courte</translation></message>
<message><source>A number from 10 on is written in figures: “{1}”.</source><translation>Un nombre à partir de 10 s’écrit en chiffres : « {1} ».</translation></message>
<message><source>a number stands before it</source><translation>un numéro le précède</translation></message>
<message><source>A number under 10 is written in words: “{1}”.</source><translation>Un nombre inférieur à 10 s’écrit en lettres : « {1} ».</translation></message>
<message><source>a paragraph</source><translation>un paragraphe</translation></message>
<message><source>A paragraph begins and ends without a space</source><translation>Un paragraphe commence et finit sans espace</translation></message>
<message><source>a paragraph in a section of a note, where numbers are usual</source><translation>un paragraphe dans une section d’une note, où les numéros sont d’usage</translation></message>
<message><source>A paragraph in square brackets has its last mark inside them</source><translation>Un paragraphe entre crochets a sa ponctuation finale à l’intérieur</translation></message>
<message><source>A paragraph is cited as “paragraph 5”, without “operative”.</source><translation>Un paragraphe se cite « paragraph 5 », sans « operative ».</translation></message>
<message><source>A paragraph opens with a capital letter, and with one only</source><translation>Un paragraphe commence par une majuscule, et une seule</translation></message>
<message><source>A paragraph that introduces subparagraphs ends with a colon</source><translation>Un paragraphe qui introduit des alinéas se termine par deux-points</translation></message>
<message><source>A paragraph that introduces subparagraphs should end with a colon.</source><translation>Un paragraphe qui introduit des alinéas devrait se terminer par deux points.</translation></message>
<message><source>A percentage takes figures.</source><translation>Un pourcentage s’écrit en chiffres.</translation></message>
<message><source>A preambular paragraph</source><translation>Un paragraphe du préambule</translation></message>
<message><source>A preambular paragraph bears no number or mark; “{1}” stands before it.</source><translation>Un paragraphe du préambule ne porte ni numéro ni marque ; « {1} » le précède.</translation></message>
<message><source>A preambular paragraph ends with a comma</source><translation>Un paragraphe du préambule se termine par une virgule</translation></message>
<message><source>A preambular paragraph opens with a participle or an adjective</source><translation>Un paragraphe du préambule s’ouvre par un participe ou un adjectif</translation></message>
<message><source>A profile extends “{1}”, which does not exist.</source><translation>Un profil étend « {1} », qui n’existe pas.</translation></message>
<message><source>A range of figures takes an en dash without spaces.</source><translation>Un intervalle de chiffres prend un tiret court sans espaces.</translation></message>
<message><source>A range that begins with “from” goes on with “to”, and years are written in full</source><translation>Une période qui commence par « from » continue par « to », et les années sont écrites en entier</translation></message>
<message><source>a row of a table</source><translation>une ligne d’un tableau</translation></message>
<message><source>A section heading before this paragraph</source><translation>Un intertitre avant ce paragraphe</translation></message>
<message><source>a semicolon</source><translation>un point-virgule</translation></message>
<message><source>a short first line</source><translation>une première ligne courte</translation></message>
<message><source>a short line without a final mark</source><translation>une ligne courte sans ponctuation finale</translation></message>
<message><source>A source is given once, where it is first mentioned</source><translation>Une source est donnée une fois, là où elle est mentionnée en premier</translation></message>
<message><source>A space is missing at the bracket.</source><translation>Il manque une espace à la parenthèse.</translation></message>
<message><source>A space is missing behind the “{1}”.</source><translation>Il manque une espace après « {1} ».</translation></message>
<message><source>A space stands</source><translation>Il y a une espace</translation></message>
<message><source>A space stands behind a mark, not before it</source><translation>L’espace se met après le signe, non avant</translation></message>
<message><source>A space stands {1} word of the paragraph.</source><translation>Il y a une espace {1} mot du paragraphe.</translation></message>
<message><source>A subparagraph</source><translation>Un alinéa</translation></message>
<message><source>a subparagraph</source><translation>un alinéa</translation></message>
<message><source>A subparagraph begins with a capital letter</source><translation>Un alinéa commence par une majuscule</translation></message>
<message><source>A subparagraph ends with a semicolon, the last one like its paragraph</source><translation>Un alinéa se termine par un point-virgule, le dernier comme son paragraphe</translation></message>
<message><source>A subparagraph should begin with a capital letter, though its paragraph goes on.</source><translation>Un alinéa devrait commencer par une majuscule, bien que la phrase de son paragraphe continue.</translation></message>
<message><source>A symbol has no space.</source><translation>Une cote n’a pas d’espace.</translation></message>
<message><source>A tab stands</source><translation>Une tabulation figure</translation></message>
<message><source>A table is changed in a window of its own: press Enter on it.</source><translation>Un tableau se modifie dans une fenêtre à part : placez-vous dessus et appuyez sur Entrée.</translation></message>
<message><source>A text speaks of itself as its body does</source><translation>Un texte parle de lui-même comme le fait son organe</translation></message>
<message><source>A title</source><translation>Un titre</translation></message>
<message><source>A title has the form “{1} …” here.</source><translation>Un titre a ici la forme « {1} … ».</translation></message>
<message><source>A tracked change stands here. Accept or reject it first.</source><translation>Une modification suivie se trouve ici. Acceptez-la ou refusez-la d’abord.</translation></message>
<message><source>A version is the text as it is now, kept in the file under a name.</source><translation>Une version est le texte tel qu’il est maintenant, conservé sous un nom dans le fichier.</translation></message>
<message><source>a word is not text</source><translation>un mot n’est pas du texte</translation></message>
<message><source>a {1} paragraph cannot have level {2}</source><translation>un paragraphe de sorte « {1} » ne peut avoir le niveau {2}</translation></message>
<message><source>&amp;About drafter</source><translation>À &amp;propos de drafter</translation></message>
<message><source>About drafter</source><translation>À propos de drafter</translation></message>
<message><source>above</source><translation>above</translation></message>
<message><source>&amp;Accept</source><translation>A&amp;ccepter</translation></message>
<message><source>&amp;Accept All</source><translation>A&amp;ccepter tout</translation></message>
<message><source>Accept A&amp;ll</source><translation>Tout acce&amp;pter</translation></message>
<message><source>accept changes</source><translation>acceptation des modifications</translation></message>
<message><source>Accept every change in the text</source><translation>Accepter toutes les modifications du texte</translation></message>
<message><source>&amp;Accept Here</source><translation>&amp;Accepter ici</translation></message>
<message><source>Accept or reject the tracked changes in this draft first.</source><translation>Acceptez ou refusez d’abord les modifications suivies de ce projet.</translation></message>
<message><source>Accept the changes at the caret or in the selection</source><translation>Accepter les modifications au curseur ou dans la sélection</translation></message>
<message><source>Action</source><translation>Action</translation></message>
<message><source>Actions</source><translation>Actions</translation></message>
<message><source>Add to My Words</source><translation>Ajouter à mes mots</translation></message>
<message><source>Adopted texts mostly write “{1}”, not “{2}”.</source><translation>Les textes adoptés écrivent le plus souvent « {1} », non « {2} ».</translation></message>
<message><source>Advance</source><translation>Version préliminaire</translation></message>
<message><source>Advice</source><translation>Conseils</translation></message>
<message><source>After a colon something follows</source><translation>Après deux-points vient quelque chose</translation></message>
<message><source>After the paragraph below, with its subparagraphs</source><translation>Après le paragraphe qui suit, avec ses alinéas</translation></message>
<message><source>After&amp;wards:</source><translation>E&amp;nsuite :</translation></message>
<message><source>Agenda item</source><translation>Point de l’ordre du jour</translation></message>
<message><source>All Defaults</source><translation>Tout par défaut</translation></message>
<message><source>All documents</source><translation>Tous les documents</translation></message>
<message><source>All keys as you have them</source><translation>Toutes les touches, telles que vous les avez</translation></message>
<message><source>All rules</source><translation>Toutes les règles</translation></message>
<message><source>All, by weight</source><translation>Toutes, par gravité</translation></message>
<message><source>All, in the order of the text</source><translation>Toutes, dans l’ordre du texte</translation></message>
<message><source>among the base</source><translation>dans le texte de base</translation></message>
<message><source>among the comments</source><translation>parmi les commentaires</translation></message>
<message><source>among the ignored findings</source><translation>parmi les observations ignorées</translation></message>
<message><source>among the revisions</source><translation>parmi les révisions</translation></message>
<message><source>An acronym is explained where it is used first</source><translation>Un sigle est expliqué là où il apparaît en premier</translation></message>
<message><source>An acronym is introduced once</source><translation>Un sigle est introduit une seule fois</translation></message>
<message><source>an annex</source><translation>une annexe</translation></message>
<message><source>An annex behind this decision, with numbers of its own</source><translation>Une annexe à la suite de cette décision, avec sa propre numérotation</translation></message>
<message><source>An annex is “to” its decision, not “of” it.</source><translation>Une annexe se rapporte à sa décision par « to », non par « of ».</translation></message>
<message><source>An annex is “to” its text, and named</source><translation>Une annexe se rapporte « to » à son texte, et elle est nommée</translation></message>
<message><source>An annex that the text announces is there</source><translation>Une annexe que le texte annonce existe</translation></message>
<message><source>An empty column after this one</source><translation>Une colonne vide après celle-ci</translation></message>
<message><source>An empty column before this one</source><translation>Une colonne vide avant celle-ci</translation></message>
<message><source>an empty paragraph</source><translation>un paragraphe vide</translation></message>
<message><source>An empty row above this one</source><translation>Une ligne vide au-dessus de celle-ci</translation></message>
<message><source>An empty row below this one</source><translation>Une ligne vide au-dessous de celle-ci</translation></message>
<message><source>an entry is not an object</source><translation>une entrée n’est pas un objet</translation></message>
<message><source>an entry lacks a field</source><translation>il manque un champ à une entrée</translation></message>
<message><source>an item of the list above it</source><translation>un élément de la liste qui précède</translation></message>
<message><source>An operative paragraph</source><translation>Un paragraphe du dispositif</translation></message>
<message><source>An operative paragraph ends with a semicolon, the last one with a full stop</source><translation>Un paragraphe du dispositif se termine par un point-virgule, le dernier par un point</translation></message>
<message><source>An operative paragraph opens with a verb in the present tense</source><translation>Un paragraphe du dispositif s’ouvre par un verbe au présent</translation></message>
<message><source>Anne&amp;x</source><translation>Anne&amp;xe</translation></message>
<message><source>Annex</source><translation>Annexe</translation></message>
<message><source>annex</source><translation>annexe</translation></message>
<message><source>Annex title</source><translation>Titre d’annexe</translation></message>
<message><source>annex title</source><translation>titre d’annexe</translation></message>
<message><source>Another copy changes the same words: only one can be taken.</source><translation>Un autre exemplaire modifie les mêmes mots : un seul peut être retenu.</translation></message>
<message><source>Another &amp;Decision</source><translation>Autre &amp;décision</translation></message>
<message><source>Another text and this one side by side, and as tracked changes</source><translation>Un autre texte et celui-ci côte à côte, et en modifications suivies</translation></message>
<message><source>Answer</source><translation>Réponse</translation></message>
<message><source>answer</source><translation>réponse</translation></message>
<message><source>Ans&amp;wer…</source><translation>Répo&amp;ndre…</translation></message>
<message><source>Any United Nations body</source><translation>Tout organe des Nations Unies</translation></message>
<message><source>Apply every fix that is the only right answer</source><translation>Appliquer chaque correction qui est la seule réponse juste</translation></message>
<message><source>Arabic</source><translation>Arabe</translation></message>
<message><source>Articles and their paragraphs come in the order and with the letter of the house</source><translation>Les articles et leurs paragraphes ont l’ordre et la lettre de la maison</translation></message>
<message><source>As a &amp;New Document</source><translation>Comme &amp;nouveau document</translation></message>
<message><source>As the body has it</source><translation>Comme l’organe</translation></message>
<message><source>As the body has them</source><translation>Comme l’organe</translation></message>
<message><source>As the system has it</source><translation>Comme le système</translation></message>
<message><source>Ask for the file again, or raise the limits (see the guide).</source><translation>Demandez de nouveau le fichier ou relevez les limites (voir le guide).</translation></message>
<message><source>Ask its owner for access or copy it first.</source><translation>Demandez l’accès à son propriétaire ou copiez-le d’abord.</translation></message>
<message><source>Asked as</source><translation>Forme</translation></message>
<message><source>Asterisk or &amp;Number</source><translation>&amp;Astérisque ou numéro</translation></message>
<message><source>At stage “{stage}”: ready to go out.</source><translation>Au stade « {stage} » : prêt à partir.</translation></message>
<message><source>At stage “{stage}”: ready to go out. There is {rest}.</source><translation>Au stade « {stage} » : prêt à partir. Il reste {rest}.</translation></message>
<message><source>At stage “{stage}”: {rest}.</source><translation>Au stade « {stage} » : {rest}.</translation></message>
<message><source>At the start: join the paragraph to the one above</source><translation>Au début : joindre le paragraphe au précédent</translation></message>
<message><source>at the top</source><translation>au début</translation></message>
<message><source>author</source><translation>ligne de l’auteur</translation></message>
<message><source>Author line</source><translation>Ligne de l’auteur</translation></message>
<message><source>&amp;Back</source><translation>&amp;Retour</translation></message>
<message><source>base text</source><translation>texte de base</translation></message>
<message><source>Basel, Rotterdam and Stockholm conventions</source><translation>Conventions de Bâle, de Rotterdam et de Stockholm</translation></message>
<message><source>before</source><translation>avant</translation></message>
<message><source>Before it goes out</source><translation>Avant l’envoi</translation></message>
<message><source>&amp;Before It Goes Out…</source><translation>A&amp;vant l’envoi…</translation></message>
<message><source>before the first</source><translation>avant le premier</translation></message>
<message><source>Before the paragraph above, with its subparagraphs</source><translation>Avant le paragraphe qui précède, avec ses alinéas</translation></message>
<message><source>before the verb</source><translation>avant le verbe</translation></message>
<message><source>&amp;Begin</source><translation>&amp;Commencer</translation></message>
<message><source>Begin a new document</source><translation>Commencer un nouveau document</translation></message>
<message><source>Begin a new text</source><translation>Commencer un nouveau texte</translation></message>
<message><source>Begin the next paragraph, of the same kind</source><translation>Commencer le paragraphe suivant, de même nature</translation></message>
<message><source>beginning</source><translation>début</translation></message>
<message><source>behind</source><translation>après</translation></message>
<message><source>behind the last</source><translation>après le dernier</translation></message>
<message><source>behind the opening phrase</source><translation>après la formule introductive</translation></message>
<message><source>below</source><translation>below</translation></message>
<message><source>binding of Qt and Python</source><translation>liaison de Qt et de Python</translation></message>
<message><source>Bodies request {1}; “{2}” is addressed to States and others.</source><translation>Les organes prient {1} ; « {2} » s’adresse aux États et à d’autres.</translation></message>
<message><source>Bodies that cannot be instructed are invited</source><translation>Les organes auxquels on ne peut donner d’instructions sont invités</translation></message>
<message><source>&amp;Body</source><translation>&amp;Organe</translation></message>
<message><source>Body</source><translation>Organe</translation></message>
<message><source>Body and stage</source><translation>Organe et stade</translation></message>
<message><source>Body line</source><translation>Ligne de l’organe</translation></message>
<message><source>body line</source><translation>ligne de l’organe</translation></message>
<message><source>Body line, then preamble, then operative part</source><translation>Ligne de l’organe, puis préambule, puis dispositif</translation></message>
<message><source>Body of new documents</source><translation>Organe des nouveaux documents</translation></message>
<message><source>&amp;Bold</source><translation>&amp;Gras</translation></message>
<message><source>Bold</source><translation>Gras</translation></message>
<message><source>bold</source><translation>gras</translation></message>
<message><source>Bookmarks of a converter left out: {1}.</source><translation>Signets d’un convertisseur laissés de côté : {1}.</translation></message>
<message><source>Both texts are the same.</source><translation>Les deux textes sont identiques.</translation></message>
<message><source>Both texts side by side</source><translation>Les deux textes côte à côte</translation></message>
<message><source>Both years are written in full.</source><translation>Les deux années s’écrivent en entier.</translation></message>
<message><source>Bracket</source><translation>Crochets</translation></message>
<message><source>Break the line within the paragraph</source><translation>Aller à la ligne dans le paragraphe</translation></message>
<message><source>&amp;Cancel</source><translation>&amp;Annuler</translation></message>
<message><source>Cancel</source><translation>Annuler</translation></message>
<message><source>Cannot declare {1} twice</source><translation>{1} est déclaré deux fois</translation></message>
<message><source>Cannot mutate immutable namespace {1}</source><translation>{1} ne peut être modifié</translation></message>
<message><source>Cannot overwrite a value</source><translation>une valeur est donnée deux fois</translation></message>
<message><source>Cannot redefine namespace {1}</source><translation>{1} est défini deux fois</translation></message>
<message><source>Cells</source><translation>Cellules</translation></message>
<message><source>&amp;Change It</source><translation>&amp;Modifier</translation></message>
<message><source>Change it, or keep it if it is right all the same.</source><translation>Modifiez-la, ou gardez-la si elle est exacte malgré tout.</translation></message>
<message><source>change of kind</source><translation>changement de nature</translation></message>
<message><source>Changes and comments</source><translation>Modifications et commentaires</translation></message>
<message><source>Changes are tracked</source><translation>Suivi des modifications actif</translation></message>
<message><source>Changes of fonts, styles or layout were taken as accepted ({1}).</source><translation>Les modifications de police, de style ou de mise en page ont été considérées comme acceptées ({1}).</translation></message>
<message><source>Charts and drawn shapes were left out ({1}).</source><translation>Les graphiques et les formes dessinées ont été laissés de côté ({1}).</translation></message>
<message><source>&amp;Check</source><translation>&amp;Vérification</translation></message>
<message><source>Check its place under Settings › Word files.</source><translation>Vérifiez son emplacement sous Paramètres › Fichiers Word.</translation></message>
<message><source>Check that it is switched on, or write a PDF file (File › Export) and print that.</source><translation>Vérifiez qu’elle est allumée, ou écrivez un fichier PDF (Fichier › Exporter) et imprimez-le.</translation></message>
<message><source>Check the name and the folder.</source><translation>Vérifiez le nom et le dossier.</translation></message>
<message><source>Check the name.</source><translation>Vérifiez le nom.</translation></message>
<message><source>Check the name; if it is right, install the program again.</source><translation>Vérifiez le nom ; s’il est juste, installez de nouveau le programme.</translation></message>
<message><source>Check the text while I write</source><translation>Vérifier le texte pendant que j’écris</translation></message>
<message><source>Checking a text</source><translation>Vérifier un texte</translation></message>
<message><source>Checking by itself</source><translation>Vérification automatique</translation></message>
<message><source>Checking …</source><translation>Vérification…</translation></message>
<message><source>Checks</source><translation>Vérification</translation></message>
<message><source>Chinese</source><translation>Chinois</translation></message>
<message><source>Choose a .docx file.</source><translation>Choisissez un fichier .docx.</translation></message>
<message><source>Choose a .png or .svg file.</source><translation>Choisissez un fichier .png ou .svg.</translation></message>
<message><source>Choose a file that drafter saved.</source><translation>Choisissez un fichier que drafter a enregistré.</translation></message>
<message><source>Choose a file that “Export Settings” has written.</source><translation>Choisissez un fichier écrit par « Exporter les paramètres ».</translation></message>
<message><source>Choose a folder nearer to the top.</source><translation>Choisissez un dossier plus proche de la racine.</translation></message>
<message><source>Choose a shorter name.</source><translation>Choisissez un nom plus court.</translation></message>
<message><source>Choose a smaller picture.</source><translation>Choisissez une image plus petite.</translation></message>
<message><source>Choose another file.</source><translation>Choisissez un autre fichier.</translation></message>
<message><source>Choose another folder.</source><translation>Choisissez un autre dossier.</translation></message>
<message><source>Choose another name.</source><translation>Choisissez un autre nom.</translation></message>
<message><source>&amp;Choose Another…</source><translation>En &amp;choisir un autre…</translation></message>
<message><source>Choose one without \ / : * ? " &lt; &gt; |.</source><translation>Choisissez-en un sans \ / : * ? " &lt; &gt; |.</translation></message>
<message><source>Choose the program’s own renderer under Settings › Word files, or install LibreOffice again.</source><translation>Choisissez la mise en page par drafter sous Paramètres › Fichiers Word, ou installez de nouveau LibreOffice.</translation></message>
<message><source>Choose the program’s own renderer under Settings › Word files.</source><translation>Choisissez la mise en page par drafter sous Paramètres › Fichiers Word.</translation></message>
<message><source>Choose…</source><translation>Choisir…</translation></message>
<message><source>Cite a footnote again</source><translation>Citer de nouveau une note</translation></message>
<message><source>Cite a Footnote A&amp;gain…</source><translation>Citer de nou&amp;veau une note…</translation></message>
<message><source>C&amp;lean: brackets taken off, their words stay</source><translation>&amp;Propre : crochets retirés, les mots restent</translation></message>
<message><source>&amp;Close</source><translation>&amp;Fermer</translation></message>
<message><source>Close</source><translation>Fermer</translation></message>
<message><source>Close all windows and end</source><translation>Fermer toutes les fenêtres et terminer</translation></message>
<message><source>Close it there (in Word, for instance) and try again.</source><translation>Fermez-le dans cet autre programme (Word, par exemple), puis réessayez.</translation></message>
<message><source>Close this window</source><translation>Fermer cette fenêtre</translation></message>
<message><source>closed but was never opened</source><translation>fermé mais n’a pas été ouvert</translation></message>
<message><source>closing</source><translation>ligne de clôture</translation></message>
<message><source>Closing line</source><translation>Ligne de clôture</translation></message>
<message><source>Closing &amp;Marks Follow</source><translation>Ponctuation finale a&amp;utomatique</translation></message>
<message><source>Closing marks follow the structure</source><translation>La ponctuation finale suit la structure</translation></message>
<message><source>colon</source><translation>deux-points</translation></message>
<message><source>Colours</source><translation>Couleurs</translation></message>
<message><source>Colours of the &amp;System</source><translation>Couleurs du s&amp;ystème</translation></message>
<message><source>Co&amp;lumn</source><translation>Co&amp;lonne</translation></message>
<message><source>Column &amp;After</source><translation>Colonne &amp;après</translation></message>
<message><source>Column &amp;Before</source><translation>Colonne a&amp;vant</translation></message>
<message><source>&amp;Columns</source><translation>&amp;Colonnes</translation></message>
<message><source>Columns</source><translation>Colonnes</translation></message>
<message><source>comma</source><translation>virgule</translation></message>
<message><source>Commas and “and” join the statements of a preambular paragraph, not semicolons.</source><translation>Des virgules et « and » relient les propositions d’un paragraphe du préambule, non des points-virgules.</translation></message>
<message><source>Commas join the statements of a preambular paragraph</source><translation>Des virgules relient les propositions d’un paragraphe du préambule</translation></message>
<message><source>Commas, semicolons and full stops change when paragraphs are added or moved</source><translation>Virgules, points-virgules et points changent quand on ajoute ou déplace des paragraphes</translation></message>
<message><source>Commas, semicolons and full stops change when paragraphs are added, moved or removed</source><translation>Virgules, points-virgules et points changent quand on ajoute, déplace ou supprime des paragraphes</translation></message>
<message><source>Comment</source><translation>Commentaire</translation></message>
<message><source>comment</source><translation>commentaire</translation></message>
<message><source>Comments that stand nowhere in the text are listed without a place ({1}).</source><translation>Les commentaires qui ne figurent nulle part dans le texte sont énumérés sans emplacement ({1}).</translation></message>
<message><source>Comments were left out.</source><translation>Les commentaires ont été laissés de côté.</translation></message>
<message><source>Comments without a place in the text were not written ({1}).</source><translation>Les commentaires sans emplacement dans le texte n’ont pas été écrits ({1}).</translation></message>
<message><source>&amp;Comment…</source><translation>&amp;Commentaire…</translation></message>
<message><source>Com&amp;pare With…</source><translation>Co&amp;mparer avec…</translation></message>
<message><source>Compare: {old} – {new}</source><translation>Comparaison : {old} – {new}</translation></message>
<message><source>Connection timed out</source><translation>le délai de connexion est dépassé</translation></message>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>Convention on Biological Diversity</source><translation>Convention sur la diversité biologique</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copier</translation></message>
<message><source>Copy it to this computer first.</source><translation>Copiez-le d’abord sur cet ordinateur.</translation></message>
<message><source>Copy the selection to the clipboard</source><translation>Copier la sélection dans le presse-papiers</translation></message>
<message><source>correction</source><translation>correction</translation></message>
<message><source>corrections</source><translation>corrections</translation></message>
<message><source>Counted by Word</source><translation>Comptés par Word</translation></message>
<message><source>Cross-reference</source><translation>Renvoi</translation></message>
<message><source>cross-reference</source><translation>renvoi</translation></message>
<message><source>cross-references</source><translation>renvois</translation></message>
<message><source>&amp;Cross-reference…</source><translation>&amp;Renvoi…</translation></message>
<message><source>Ctrl+Alt+F puts a mark at the caret and takes you to the note; Escape comes back. Notes follow their marks when paragraphs move.</source><translation>Ctrl+Alt+F place un appel au curseur et mène à la note ; Échap ramène au texte. Les notes suivent leurs appels quand les paragraphes bougent.</translation></message>
<message><source>Cu&amp;t</source><translation>Cou&amp;per</translation></message>
<message><source>cut</source><translation>coupe</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>&amp;Dark Colours</source><translation>Couleurs so&amp;mbres</translation></message>
<message><source>Dark text on white</source><translation>Texte sombre sur fond blanc</translation></message>
<message><source>Date</source><translation>Date</translation></message>
<message><source>Dates</source><translation>Dates</translation></message>
<message><source>Dates are written “21 November 2023”</source><translation>Les dates s’écrivent « 21 November 2023 »</translation></message>
<message><source>decision</source><translation>décision</translation></message>
<message><source>Decision title</source><translation>Titre de décision</translation></message>
<message><source>decision title</source><translation>titre de décision</translation></message>
<message><source>Deleted</source><translation>Supprimé</translation></message>
<message><source>deletion</source><translation>suppression</translation></message>
<message><source>Device or resource busy</source><translation>périphérique ou ressource occupé</translation></message>
<message><source>Dictionaries</source><translation>Dictionnaires</translation></message>
<message><source>Difference</source><translation>Différence</translation></message>
<message><source>&amp;Differences only</source><translation>&amp;Différences seulement</translation></message>
<message><source>&amp;Discard</source><translation>&amp;Ne pas enregistrer</translation></message>
<message><source>Dismiss</source><translation>Fermer</translation></message>
<message><source>Distribution</source><translation>Distribution</translation></message>
<message><source>Do it again</source><translation>Refaire</translation></message>
<message><source>Documents</source><translation>Documents</translation></message>
<message><source>Documents opened last</source><translation>Derniers documents ouverts</translation></message>
<message><source>Documents that you open or save will stand here, to go on with at a click.</source><translation>Les documents que vous ouvrez ou enregistrez se trouveront ici, à reprendre d’un clic.</translation></message>
<message><source>Documents with “L.” in their symbol are of limited distribution: “Limited”.</source><translation>Les documents dont la cote porte « L. » sont à distribution limitée : « Limited ».</translation></message>
<message><source>Dollars of the United States are written “$”.</source><translation>Les dollars des États-Unis s’écrivent « $ ».</translation></message>
<message><source>Double quotation marks come first; single ones stand inside them.</source><translation>Les guillemets doubles viennent d’abord ; les simples figurent à l’intérieur.</translation></message>
<message><source>Draft</source><translation>Projet</translation></message>
<message><source>Draft decision</source><translation>Projet de décision</translation></message>
<message><source>Draft resolution</source><translation>Projet de résolution</translation></message>
<message><source>drafter</source><translation>drafter</translation></message>
<message><source>drafter document</source><translation>Document drafter</translation></message>
<message><source>Drafts, checks and converts decisions of United Nations bodies.</source><translation>Rédige, vérifie et convertit les décisions des organes des Nations Unies.</translation></message>
<message><source>Duplicate inline table key {1}</source><translation>clé de table {1} donnée deux fois</translation></message>
<message><source>D&amp;uplicate Paragraph</source><translation>Dupliquer le &amp;paragraphe</translation></message>
<message><source>duplicate paragraph</source><translation>duplication d’un paragraphe</translation></message>
<message><source>Earlier versions</source><translation>Versions antérieures</translation></message>
<message><source>Earlier versions kept of each file</source><translation>Versions antérieures conservées de chaque fichier</translation></message>
<message><source>Ea&amp;rlier Versions…</source><translation>Versions an&amp;térieures…</translation></message>
<message><source>Economic and Social Council</source><translation>Conseil économique et social</translation></message>
<message><source>&amp;Edit</source><translation>É&amp;dition</translation></message>
<message><source>Edit Ta&amp;ble…</source><translation>&amp;Modifier le tableau…</translation></message>
<message><source>Edit the table at the caret</source><translation>Modifier le tableau au curseur</translation></message>
<message><source>Element of the original file (kept, not edited here)</source><translation>Élément du fichier d’origine (conservé, non modifiable ici)</translation></message>
<message><source>Elsewhere in this paragraph a no-break space keeps number and word together.</source><translation>Ailleurs dans ce paragraphe une espace insécable tient ensemble le nombre et le mot.</translation></message>
<message><source>Embedded objects were kept as the pictures that they show ({1}).</source><translation>Les objets incorporés ont été conservés comme les images qu’ils montrent ({1}).</translation></message>
<message><source>Embedded objects were left out ({1}).</source><translation>Les objets incorporés ont été laissés de côté ({1}).</translation></message>
<message><source>empty</source><translation>vide</translation></message>
<message><source>Empty: Times New Roman or what stands in for it</source><translation>Vide : Times New Roman ou ce qui la remplace</translation></message>
<message><source>End it with a full stop</source><translation>Terminer par un point</translation></message>
<message><source>End it with {1}</source><translation>Terminer par {1}</translation></message>
<message><source>End it with “{1}”</source><translation>Terminer par « {1} »</translation></message>
<message><source>Endnotes were written as footnotes.</source><translation>Les notes de fin ont été écrites comme notes de bas de page.</translation></message>
<message><source>ends as operative paragraphs do</source><translation>se termine comme les paragraphes du dispositif</translation></message>
<message><source>ends as the last operative paragraph does</source><translation>se termine comme le dernier paragraphe du dispositif</translation></message>
<message><source>English</source><translation>Anglais</translation></message>
<message><source>English (SCOWL, without variants in -ise)</source><translation>Anglais (SCOWL, sans les variantes en -ise)</translation></message>
<message><source>Enter begins the next paragraph, Ctrl+Enter goes on to the next part: title, body line, preamble, operative part. Tab makes a subparagraph. You never type a number.</source><translation>Entrée commence le paragraphe suivant, Ctrl+Entrée passe à la partie suivante : titre, ligne de l’organe, préambule, dispositif. Tab fait un alinéa. Vous ne tapez jamais de numéro.</translation></message>
<message><source>Enter opens the page, F3 and Shift+F3 go on and back</source><translation>Entrée ouvre la page, F3 et Maj+F3 avancent et reculent</translation></message>
<message><source>Enter: go there</source><translation>Entrée : aller à l’endroit</translation></message>
<message><source>equation</source><translation>équation</translation></message>
<message><source>Equations that cannot be kept were taken as plain text ({1}).</source><translation>Les équations qui ne peuvent être conservées ont été reprises comme texte seul ({1}).</translation></message>
<message><source>Error</source><translation>Erreur</translation></message>
<message><source>Errors</source><translation>Erreurs</translation></message>
<message><source>Errors and warnings</source><translation>Erreurs et avertissements</translation></message>
<message><source>Errors only</source><translation>Erreurs seulement</translation></message>
<message><source>Español</source><translation>Español</translation></message>
<message><source>Every key reaches a journal on your own disk within a second, also before you have saved. No text leaves this computer.</source><translation>Chaque frappe est inscrite en une seconde dans un journal sur votre propre disque, même avant le premier enregistrement. Aucun texte ne quitte cet ordinateur.</translation></message>
<message><source>Every note is cited in the text</source><translation>Chaque note est appelée dans le texte</translation></message>
<message><source>Every note mark has its note</source><translation>Chaque appel de note a sa note</translation></message>
<message><source>Every request of the operative part: whom it addresses, what it asks, by when</source><translation>Toutes les demandes du dispositif : à qui, quoi, pour quand</translation></message>
<message><source>Every rule with its reason, source and examples</source><translation>Chaque règle avec sa raison, sa source et des exemples</translation></message>
<message><source>Every symbol of a list is written out</source><translation>Chaque cote d’une énumération est écrite en entier</translation></message>
<message><source>Every symbol of a list is written out.</source><translation>Chaque cote d’une énumération s’écrit en entier.</translation></message>
<message><source>Every word is in the dictionary or on a list of yours.</source><translation>Tous les mots figurent dans le dictionnaire ou dans une de vos listes.</translation></message>
<message><source>Everybody</source><translation>Tout le monde</translation></message>
<message><source>Exactly the opening phrase is in italics</source><translation>La formule introductive exactement est en italique</translation></message>
<message><source>Exec format error</source><translation>ce n’est pas un programme exécutable</translation></message>
<message><source>Expected '=' after a key in a key/value pair</source><translation>« = » attendu après une clé</translation></message>
<message><source>Expected ']' at the end of a table declaration</source><translation>« ] » attendu à la fin d’une déclaration de table</translation></message>
<message><source>Expected ']]' at the end of an array declaration</source><translation>« ]] » attendu à la fin d’une déclaration de tableau</translation></message>
<message><source>Expected newline or end of document after a statement</source><translation>fin de ligne attendue après une instruction</translation></message>
<message><source>Expected {1}</source><translation>{1} attendu</translation></message>
<message><source>&amp;Export</source><translation>E&amp;xporter</translation></message>
<message><source>&amp;Export Anyway</source><translation>E&amp;xporter quand même</translation></message>
<message><source>Export settings</source><translation>Exporter les paramètres</translation></message>
<message><source>Export the document</source><translation>Exporter le document</translation></message>
<message><source>Export the text as a Word file, and print it from there.</source><translation>Exportez le texte en fichier Word et imprimez-le à partir de là.</translation></message>
<message><source>Exported to {path}</source><translation>Exporté vers {path}</translation></message>
<message><source>Export…</source><translation>Exporter…</translation></message>
<message><source>Fetch it again, or take an older copy of it.</source><translation>Récupérez-le de nouveau ou prenez-en une copie plus ancienne.</translation></message>
<message><source>Fields of the masthead that plain text cannot hold were left out: “{1}”.</source><translation>Les champs de l’en-tête que le texte brut ne peut pas contenir ont été omis : « {1} ».</translation></message>
<message><source>&amp;File</source><translation>&amp;Fichier</translation></message>
<message><source>File exists</source><translation>le fichier existe déjà</translation></message>
<message><source>Files embedded in the text were left out ({1}).</source><translation>Les fichiers incorporés au texte ont été laissés de côté ({1}).</translation></message>
<message><source>Final</source><translation>Version finale</translation></message>
<message><source>final text</source><translation>texte final</translation></message>
<message><source>Find</source><translation>Rechercher</translation></message>
<message><source>&amp;Find and Replace…</source><translation>Rec&amp;hercher et remplacer…</translation></message>
<message><source>Find &amp;Next</source><translation>Occurrence sui&amp;vante</translation></message>
<message><source>Find Pre&amp;vious</source><translation>Occurrence précé&amp;dente</translation></message>
<message><source>Find references that are typed and make them follow their paragraphs</source><translation>Trouver les renvois tapés et les faire suivre leurs paragraphes</translation></message>
<message><source>&amp;Findings</source><translation>&amp;Observations</translation></message>
<message><source>Findings</source><translation>Observations</translation></message>
<message><source>Fixed terms have the capitals that the house gives them</source><translation>Les termes consacrés ont les majuscules que la maison leur donne</translation></message>
<message><source>&amp;Fixes Here…</source><translation>&amp;Corrections ici…</translation></message>
<message><source>Font</source><translation>Police</translation></message>
<message><source>Font of the text on the screen</source><translation>Police du texte à l’écran</translation></message>
<message><source>Fonts</source><translation>Polices</translation></message>
<message><source>&amp;Footnote</source><translation>&amp;Note de bas de page</translation></message>
<message><source>Footnote</source><translation>Note de bas de page</translation></message>
<message><source>footnote</source><translation>note de bas de page</translation></message>
<message><source>Footnotes</source><translation>Notes de bas de page</translation></message>
<message><source>For example, that is: Latin abbreviations are written out</source><translation>Les abréviations latines s’écrivent en toutes lettres</translation></message>
<message><source>For the &amp;Room</source><translation>Pour la &amp;salle</translation></message>
<message><source>foreign</source><translation>élément conservé</translation></message>
<message><source>F&amp;ormat</source><translation>F&amp;ormat</translation></message>
<message><source>Format</source><translation>Mise en forme</translation></message>
<message><source>format</source><translation>mise en forme</translation></message>
<message><source>&amp;Forward</source><translation>&amp;Suivant</translation></message>
<message><source>Found invalid character {1}</source><translation>caractère non valide {1}</translation></message>
<message><source>Français</source><translation>Français</translation></message>
<message><source>Free some space or save it elsewhere.</source><translation>Libérez de l’espace ou enregistrez-le ailleurs.</translation></message>
<message><source>French</source><translation>Français</translation></message>
<message><source>French (Dicollecte)</source><translation>Français (Dicollecte)</translation></message>
<message><source>front</source><translation>ligne d’en-tête</translation></message>
<message><source>full stop</source><translation>point</translation></message>
<message><source>Further references, numbers of pages and links were taken as words ({1}).</source><translation>D’autres renvois, numéros de page et liens ont été repris comme simples mots ({1}).</translation></message>
<message><source>General</source><translation>Général</translation></message>
<message><source>General Assembly</source><translation>Assemblée générale</translation></message>
<message><source>Give the footnote an asterisk instead of its number, or the number back</source><translation>Donner à la note un astérisque au lieu de son numéro, ou lui rendre le numéro</translation></message>
<message><source>Give up what you changed in this table?</source><translation>Renoncer à ce que vous avez modifié dans ce tableau ?</translation></message>
<message><source>Go back from a footnote to the text; close the list of phrases or the search bar</source><translation>Revenir d’une note au texte ; fermer la liste des formules ou la barre de recherche</translation></message>
<message><source>&amp;Go Back to It</source><translation>&amp;Revenir à celle-ci</translation></message>
<message><source>Go on</source><translation>Continuer</translation></message>
<message><source>Go on to the body line, the preamble or the operative part</source><translation>Passer à la ligne de l’organe, au préambule ou au dispositif</translation></message>
<message><source>&amp;Go There</source><translation>&amp;Y aller</translation></message>
<message><source>Go to a paragraph by its number, such as op 5 or 3 (b)</source><translation>Aller à un paragraphe par son numéro, tel que op 5 ou 3 (b)</translation></message>
<message><source>Go to paragraph</source><translation>Aller au paragraphe</translation></message>
<message><source>&amp;Go to Paragraph…</source><translation>Aller au para&amp;graphe…</translation></message>
<message><source>Go to the change or comment before</source><translation>Aller à la modification ou au commentaire qui précède</translation></message>
<message><source>Go to the finding before</source><translation>Aller à l’observation précédente</translation></message>
<message><source>Go to the next change or comment</source><translation>Aller à la modification ou au commentaire qui suit</translation></message>
<message><source>Go to the next finding</source><translation>Aller à l’observation suivante</translation></message>
<message><source>Go to the next place</source><translation>Aller à l’occurrence suivante</translation></message>
<message><source>Go to the next word that is in no dictionary</source><translation>Aller au mot suivant qui ne figure dans aucun dictionnaire</translation></message>
<message><source>Go to the place before</source><translation>Aller à l’occurrence précédente</translation></message>
<message><source>Go to the word before that is in no dictionary</source><translation>Aller au mot précédent qui ne figure dans aucun dictionnaire</translation></message>
<message><source>&amp;Heading</source><translation>&amp;Intertitre</translation></message>
<message><source>Heading</source><translation>Intertitre</translation></message>
<message><source>heading</source><translation>intertitre</translation></message>
<message><source>Heading number</source><translation>Le numéro d’intertitre</translation></message>
<message><source>Heading number “{1}” does not follow; “{2}” is expected here.</source><translation>Le numéro d’intertitre « {1} » ne suit pas ; « {2} » est attendu ici.</translation></message>
<message><source>&amp;Heading Row</source><translation>Ligne d’en-&amp;tête</translation></message>
<message><source>Headings are numbered I., II., then A., B., without gaps</source><translation>Les intertitres sont numérotés I., II., puis A., B., sans lacune</translation></message>
<message><source>&amp;Help</source><translation>Aid&amp;e</translation></message>
<message><source>Help</source><translation>Aide</translation></message>
<message><source>&amp;High Contrast</source><translation>Contraste é&amp;levé</translation></message>
<message><source>High contrast</source><translation>Contraste élevé</translation></message>
<message><source>Holds for windows opened from now on</source><translation>Vaut pour les fenêtres ouvertes désormais</translation></message>
<message><source>How</source><translation>Comment</translation></message>
<message><source>Human Rights Council</source><translation>Conseil des droits de l’homme</translation></message>
<message><source>ignore</source><translation>observation ignorée</translation></message>
<message><source>Ignore it with a reason, or mend all of its kind</source><translation>L’ignorer en donnant une raison, ou corriger toutes celles de ce type</translation></message>
<message><source>Ignore the finding</source><translation>Ignorer l’observation</translation></message>
<message><source>Ignore the rule</source><translation>Ignorer la règle</translation></message>
<message><source>Ignore This Finding…</source><translation>Ignorer cette observation…</translation></message>
<message><source>Ignore This Rule in the Document…</source><translation>Ignorer cette règle dans le document…</translation></message>
<message><source>Ignored findings</source><translation>Observations ignorées</translation></message>
<message><source>&amp;Ignored Findings…</source><translation>Observations i&amp;gnorées…</translation></message>
<message><source>Illegal character {1}</source><translation>caractère interdit {1}</translation></message>
<message><source>Import settings</source><translation>Importer des paramètres</translation></message>
<message><source>Import…</source><translation>Importer…</translation></message>
<message><source>In French a no-break space stands before ; : ? ! and inside « »</source><translation>En français une espace insécable précède ; : ? ! et s’insère dans « »</translation></message>
<message><source>In French a no-break space stands here.</source><translation>En français une espace insécable se met ici.</translation></message>
<message><source>In session</source><translation>En session</translation></message>
<message><source>In the file the notes here were numbered {1}, which is out of order.</source><translation>Dans le fichier, les notes étaient ici numérotées {1}, ce qui n’est pas dans l’ordre.</translation></message>
<message><source>in the front matter</source><translation>dans l’en-tête</translation></message>
<message><source>In the text</source><translation>Dans le texte</translation></message>
<message><source>In the United Nations the State is named “{1}”, not “{2}”.</source><translation>À l’Organisation des Nations Unies, l’État se nomme « {1} », non « {2} ».</translation></message>
<message><source>in the words</source><translation>dans les mots</translation></message>
<message><source>In this language the note mark should stand before the “{1}”.</source><translation>Dans cette langue l’appel de note devrait précéder « {1} ».</translation></message>
<message><source>Input/output error</source><translation>erreur d’entrée-sortie</translation></message>
<message><source>&amp;Insert</source><translation>&amp;Insertion</translation></message>
<message><source>Insert “{1}{2}”</source><translation>Insérer « {1}{2} »</translation></message>
<message><source>Inserted</source><translation>Inséré</translation></message>
<message><source>Installing</source><translation>Installation</translation></message>
<message><source>Invalid argument</source><translation>argument non valide</translation></message>
<message><source>invalid continuation byte</source><translation>octet de suite non valide</translation></message>
<message><source>Invalid date or datetime</source><translation>date ou heure non valide</translation></message>
<message><source>Invalid hex value</source><translation>valeur hexadécimale non valide</translation></message>
<message><source>Invalid initial character for a key part</source><translation>caractère non valide au début d’une clé</translation></message>
<message><source>invalid start byte</source><translation>octet initial non valide</translation></message>
<message><source>Invalid statement</source><translation>instruction non valide</translation></message>
<message><source>Invalid value</source><translation>valeur non valide</translation></message>
<message><source>Is a directory</source><translation>c’est un dossier</translation></message>
<message><source>It belongs to the Organization and is not part of this program; PNG or SVG</source><translation>Il appartient à l’Organisation et ne fait pas partie de ce programme ; PNG ou SVG</translation></message>
<message><source>it follows no page any more</source><translation>il ne suit plus aucune page</translation></message>
<message><source>it has no document</source><translation>il manque le document</translation></message>
<message><source>it has no identity</source><translation>il manque l’identité</translation></message>
<message><source>it has no text</source><translation>il manque le texte</translation></message>
<message><source>it opens with “{1}”</source><translation>il s’ouvre par « {1} »</translation></message>
<message><source>It was left where it is.</source><translation>Il a été laissé là où il est.</translation></message>
<message><source>It was not opened.</source><translation>Il n’a pas été ouvert.</translation></message>
<message><source>&amp;Italic</source><translation>&amp;Italique</translation></message>
<message><source>Italic</source><translation>Italique</translation></message>
<message><source>italic</source><translation>italique</translation></message>
<message><source>Italics</source><translation>Italique</translation></message>
<message><source>italics of the opening</source><translation>italique de la formule</translation></message>
<message><source>its bytes are not as they were written</source><translation>ses octets ne sont pas tels qu’ils ont été écrits</translation></message>
<message><source>its folder does not exist</source><translation>son dossier n’existe pas</translation></message>
<message><source>its identity is used twice</source><translation>son identité est employée deux fois</translation></message>
<message><source>its outline level and its number say so</source><translation>son niveau hiérarchique et son numéro l’indiquent</translation></message>
<message><source>its style says so</source><translation>son style l’indique</translation></message>
<message><source>its symbol is {1}</source><translation>sa cote est {1}</translation></message>
<message><source>Its tag is “emblem:WIDTHxHEIGHT”, in whole numbers of which 360,000 make a centimetre.</source><translation>Sa balise est « emblem:WIDTHxHEIGHT » (largeur et hauteur), en nombres entiers dont 360 000 font un centimètre.</translation></message>
<message><source>its title is numbered as “{1}”</source><translation>son titre est numéroté comme « {1} »</translation></message>
<message><source>Job number</source><translation>Numéro de travail</translation></message>
<message><source>join paragraphs</source><translation>jonction de paragraphes</translation></message>
<message><source>Join the two</source><translation>Joindre les deux</translation></message>
<message><source>Join with a semicolon</source><translation>Joindre par un point-virgule</translation></message>
<message><source>Keep a journal against crashes</source><translation>Tenir un journal contre les pannes</translation></message>
<message><source>&amp;Keep It</source><translation>&amp;Garder</translation></message>
<message><source>Keep the text as it is under a name, compare with it, go back to it</source><translation>Conserver le texte actuel sous un nom, le comparer avec cette version, y revenir</translation></message>
<message><source>Keep the words</source><translation>Garder les mots</translation></message>
<message><source>&amp;Keep This Version</source><translation>&amp;Conserver cette version</translation></message>
<message><source>Kept element</source><translation>Élément conservé</translation></message>
<message><source>&amp;Keyboard</source><translation>&amp;Clavier</translation></message>
<message><source>Keyboard</source><translation>Clavier</translation></message>
<message><source>Keys</source><translation>Touches</translation></message>
<message><source>Kind</source><translation>Nature</translation></message>
<message><source>kind of paragraph</source><translation>type de paragraphe</translation></message>
<message><source>Known are {1}.</source><translation>Sont connus : {1}.</translation></message>
<message><source>Known: {1}.</source><translation>Connues : {1}.</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Language of the text</source><translation>Langue du texte</translation></message>
<message><source>Language of the window</source><translation>Langue de la fenêtre</translation></message>
<message><source>Large numbers have commas, decimals a full stop</source><translation>Les grands nombres ont des virgules, les décimales un point</translation></message>
<message><source>Larger (Ctrl++)</source><translation>Plus grand (Ctrl++)</translation></message>
<message><source>Larger text</source><translation>Texte plus grand</translation></message>
<message><source>&amp;Later</source><translation>&amp;Plus tard</translation></message>
<message><source>lays out pages (Typst)</source><translation>met les pages en forme (Typst)</translation></message>
<message><source>Leave out pictures first.</source><translation>Retirez d’abord des images.</translation></message>
<message><source>Length</source><translation>Longueur</translation></message>
<message><source>level</source><translation>niveau</translation></message>
<message><source>LibreOffice could not be started ({1}).</source><translation>LibreOffice n’a pas pu être lancé ({1}).</translation></message>
<message><source>LibreOffice did not come to an end within {1} seconds and was stopped.</source><translation>LibreOffice n’a pas terminé en {1} secondes et a été arrêté.</translation></message>
<message><source>LibreOffice gave back no pages.</source><translation>LibreOffice n’a rendu aucune page.</translation></message>
<message><source>LibreOffice was not found, and the program made the pages itself.</source><translation>LibreOffice n’a pas été trouvé, et le programme a composé lui-même les pages.</translation></message>
<message><source>LibreOffice where it is installed</source><translation>LibreOffice là où il est installé</translation></message>
<message><source>Licence</source><translation>Licence</translation></message>
<message><source>Licence and authors</source><translation>Licence et auteurs</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>&amp;Light Colours</source><translation>Couleurs &amp;claires</translation></message>
<message><source>Light or dark as elsewhere</source><translation>Clair ou sombre comme ailleurs</translation></message>
<message><source>Light text on black</source><translation>Texte clair sur fond noir</translation></message>
<message><source>line break</source><translation>saut de ligne</translation></message>
<message><source>line {1}, {2}</source><translation>ligne {1}, {2}</translation></message>
<message><source>Look for a rule</source><translation>Chercher une règle</translation></message>
<message><source>Look for an action or its keys</source><translation>Chercher une action ou ses touches</translation></message>
<message><source>Look for words in the text and the notes</source><translation>Chercher des mots dans le texte et les notes</translation></message>
<message><source>Look Over…</source><translation>Passer en revue…</translation></message>
<message><source>Looks like</source><translation>Semble être</translation></message>
<message><source>Lowered</source><translation>Abaissé</translation></message>
<message><source>made by drafter</source><translation>mises en page par drafter</translation></message>
<message><source>made by LibreOffice</source><translation>mises en page par LibreOffice</translation></message>
<message><source>Make a subparagraph; take the marked opening phrase</source><translation>Faire un alinéa ; prendre la formule marquée</translation></message>
<message><source>Make one cell of those that are chosen, with all their words</source><translation>Faire une seule cellule de celles qui sont choisies, avec tous leurs mots</translation></message>
<message><source>Make room on the disk, or free the folder.</source><translation>Faites de la place sur le disque ou libérez le dossier.</translation></message>
<message><source>Make single cells of a merged one</source><translation>Refaire des cellules simples d’une cellule fusionnée</translation></message>
<message><source>Make the folder or choose another.</source><translation>Créez le dossier ou choisissez-en un autre.</translation></message>
<message><source>Make the paragraph one of this kind</source><translation>Donner cette nature au paragraphe</translation></message>
<message><source>&amp;Make Them Follow</source><translation>Les faire s&amp;uivre</translation></message>
<message><source>Making the pages…</source><translation>Mise en page…</translation></message>
<message><source>Mark it by its place</source><translation>La marquer selon sa place</translation></message>
<message><source>mark of the footnote</source><translation>appel de la note</translation></message>
<message><source>Mark the list by level and place</source><translation>Marquer la liste par niveau et par place</translation></message>
<message><source>Mark words that are not in the dictionary</source><translation>Signaler les mots qui ne sont pas dans le dictionnaire</translation></message>
<message><source>Marks of notes that the file does not hold were left out ({1}).</source><translation>Les appels de notes que le fichier ne contient pas ont été laissés de côté ({1}).</translation></message>
<message><source>Masthead</source><translation>En-tête</translation></message>
<message><source>masthead</source><translation>en-tête</translation></message>
<message><source>masthead incomplete</source><translation>en-tête incomplet</translation></message>
<message><source>Masthead line</source><translation>Ligne d’en-tête</translation></message>
<message><source>&amp;Masthead…</source><translation>&amp;En-tête…</translation></message>
<message><source>Match case</source><translation>Respecter la casse</translation></message>
<message><source>Meeting</source><translation>Réunion</translation></message>
<message><source>Meetings and sessions have their number in words</source><translation>Réunions et sessions ont leur numéro en toutes lettres</translation></message>
<message><source>Mend All of This Kind ({count})</source><translation>Corriger toutes celles de ce type ({count})</translation></message>
<message><source>Mend &amp;All That Is Certain</source><translation>Corriger &amp;tout ce qui est certain</translation></message>
<message><source>Mend it in {1}.</source><translation>Corrigez-le dans {1}.</translation></message>
<message><source>Mend it so (Ctrl+. lists the fixes at the caret)</source><translation>Corriger ainsi (Ctrl+. donne la liste des corrections au curseur)</translation></message>
<message><source>Mend “extends”.</source><translation>Corrigez « extends ».</translation></message>
<message><source>&amp;Merge Cells</source><translation>&amp;Fusionner</translation></message>
<message><source>Minamata Convention on Mercury</source><translation>Convention de Minamata sur le mercure</translation></message>
<message><source>missing ), unterminated subpattern at position {1}</source><translation>parenthèse non fermée en position {1}</translation></message>
<message><source>Montreal Protocol</source><translation>Protocole de Montréal</translation></message>
<message><source>More about this rule</source><translation>En savoir plus sur cette règle</translation></message>
<message><source>More…</source><translation>Plus…</translation></message>
<message><source>Move &amp;Down</source><translation>Déplacer vers le b&amp;as</translation></message>
<message><source>Move &amp;In</source><translation>A&amp;baisser d’un niveau</translation></message>
<message><source>move in</source><translation>abaissement d’un niveau</translation></message>
<message><source>Move it to the level of “{1}”</source><translation>Le mettre au niveau de « {1} »</translation></message>
<message><source>Move &amp;Out</source><translation>Rele&amp;ver d’un niveau</translation></message>
<message><source>move out</source><translation>relèvement d’un niveau</translation></message>
<message><source>move paragraph</source><translation>déplacement d’un paragraphe</translation></message>
<message><source>move text</source><translation>déplacement de texte</translation></message>
<message><source>Move the mark inside</source><translation>Mettre la ponctuation à l’intérieur</translation></message>
<message><source>Move the mark outside</source><translation>Mettre le signe à l’extérieur</translation></message>
<message><source>Move the note mark</source><translation>Déplacer l’appel de note</translation></message>
<message><source>Move the selection to the clipboard</source><translation>Déplacer la sélection dans le presse-papiers</translation></message>
<message><source>Move &amp;Up</source><translation>Déplacer vers le &amp;haut</translation></message>
<message><source>Moved</source><translation>Déplacé</translation></message>
<message><source>&amp;My words</source><translation>&amp;Mes mots</translation></message>
<message><source>Name a file inside it.</source><translation>Indiquez un fichier qui s’y trouve.</translation></message>
<message><source>Name its place under Settings › Word files.</source><translation>Indiquez son emplacement sous Paramètres › Fichiers Word.</translation></message>
<message><source>Name of the version</source><translation>Nom de la version</translation></message>
<message><source>Name the meeting in words: “at its {1} meeting”, not “{2}”.</source><translation>Nommez la réunion en toutes lettres : « at its {1} meeting », non « {2} ».</translation></message>
<message><source>Name, such as: as sent to the Bureau</source><translation>Nom, par exemple : envoyé au Bureau</translation></message>
<message><source>Named &amp;Versions…</source><translation>&amp;Versions nommées…</translation></message>
<message><source>names the organ, an opening phrase follows</source><translation>nomme l’organe, une formule introductive suit</translation></message>
<message><source>Narrow the list</source><translation>Restreindre la liste</translation></message>
<message><source>New document</source><translation>Nouveau document</translation></message>
<message><source>New keys:</source><translation>Nouvelles touches :</translation></message>
<message><source>new paragraph</source><translation>nouveau paragraphe</translation></message>
<message><source>New texts, recent documents, hints</source><translation>Nouveaux textes, documents récents, conseils</translation></message>
<message><source>&amp;New…</source><translation>&amp;Nouveau…</translation></message>
<message><source>&amp;Next</source><translation>S&amp;uivant</translation></message>
<message><source>Next</source><translation>Suivant</translation></message>
<message><source>&amp;Next Change</source><translation>Mod&amp;ification suivante</translation></message>
<message><source>&amp;Next Finding</source><translation>Observation &amp;suivante</translation></message>
<message><source>Next Misspelt &amp;Word</source><translation>&amp;Mot mal orthographié suivant</translation></message>
<message><source>Next &amp;Part</source><translation>Partie &amp;suivante</translation></message>
<message><source>next part</source><translation>partie suivante</translation></message>
<message><source>No blank is left to be filled</source><translation>Aucun blanc ne reste à remplir</translation></message>
<message><source>No blank is left to be filled in a footnote</source><translation>Aucun blanc ne reste à remplir dans une note</translation></message>
<message><source>No findings</source><translation>Aucune observation</translation></message>
<message><source>No findings. The text keeps to the conventions that are checked. It is checked again whenever you stop typing.</source><translation>Aucune observation. Le texte respecte les conventions vérifiées. Il est vérifié de nouveau chaque fois que vous cessez de taper.</translation></message>
<message><source>No footnotes yet. Ctrl+Alt+F puts one at the caret.</source><translation>Pas encore de notes. Ctrl+Alt+F en place une au curseur.</translation></message>
<message><source>No full stop stands inside a paragraph of a decision</source><translation>Aucun point ne figure à l’intérieur d’un paragraphe de décision</translation></message>
<message><source>no longer in the text</source><translation>n’est plus dans le texte</translation></message>
<message><source>no mark</source><translation>aucune ponctuation</translation></message>
<message><source>No More Hints</source><translation>Ne plus afficher de conseils</translation></message>
<message><source>no number stands before it</source><translation>aucun numéro ne le précède</translation></message>
<message><source>no number, and no opening phrase</source><translation>ni numéro ni formule introductive</translation></message>
<message><source>No opening phrase and no body line stands without italics</source><translation>Aucune formule introductive ni ligne de l’organe ne reste sans italique</translation></message>
<message><source>No operative paragraph asks anybody to do anything.</source><translation>Aucun paragraphe du dispositif ne demande rien à personne.</translation></message>
<message><source>No page has “{words}”. Use fewer words, or only the beginning of one; the pages are written in English.</source><translation>Aucune page ne contient « {words} ». Saisissez moins de mots, ou seulement le début de l’un d’eux ; les pages sont rédigées en anglais.</translation></message>
<message><source>No paragraph is broken in two</source><translation>Aucun paragraphe n’est coupé en deux</translation></message>
<message><source>No paragraph is left without words</source><translation>Aucun paragraphe ne reste sans mots</translation></message>
<message><source>No paragraph is longer than nearly all adopted ones</source><translation>Aucun paragraphe n’est plus long que presque tous ceux qui ont été adoptés</translation></message>
<message><source>No space left on device</source><translation>il n’y a plus de place sur le disque</translation></message>
<message><source>No space stands</source><translation>Il n’y a pas d’espace</translation></message>
<message><source>No space stands before the “{1}”.</source><translation>Aucune espace ne précède « {1} ».</translation></message>
<message><source>No space stands behind the “$”.</source><translation>Aucune espace ne suit « $ ».</translation></message>
<message><source>No space stands inside a bracket or quotation mark.</source><translation>Aucune espace ne figure à l’intérieur d’une parenthèse ou de guillemets.</translation></message>
<message><source>No such file or directory</source><translation>ce fichier ou ce dossier n’existe pas</translation></message>
<message><source>No suggestion</source><translation>Aucune suggestion</translation></message>
<message><source>No text leaves this computer: the program opens no network connection.</source><translation>Aucun texte ne quitte cet ordinateur : le programme n’ouvre aucune connexion réseau.</translation></message>
<message><source>No typed reference says without doubt which paragraph it means. Found are words such as “paragraph 3 (b) above” or “paragraph 2 of the present decision”.</source><translation>Aucun renvoi tapé ne dit sans équivoque de quel paragraphe il s’agit. Sont reconnus des mots tels que « paragraph 3 (b) above » ou « paragraph 2 of the present decision ».</translation></message>
<message><source>No word stands twice in a row</source><translation>Aucun mot ne figure deux fois de suite</translation></message>
<message><source>no “{1}”</source><translation>aucun « {1} »</translation></message>
<message><source>Nobody named</source><translation>Personne n’est désigné</translation></message>
<message><source>None</source><translation>Aucune</translation></message>
<message><source>Norm&amp;al Size</source><translation>&amp;Taille normale</translation></message>
<message><source>Not a directory</source><translation>ce n’est pas un dossier</translation></message>
<message><source>Not a regular expression: {reason}</source><translation>Expression régulière non valable : {reason}</translation></message>
<message><source>Not found</source><translation>Introuvable</translation></message>
<message><source>not named</source><translation>non indiqué</translation></message>
<message><source>Note by …</source><translation>Note de…</translation></message>
<message><source>Note mark {1} has no note. Write the note or remove the mark.</source><translation>L’appel {1} n’a pas de note. Écrivez la note ou retirez l’appel.</translation></message>
<message><source>Note to the agenda item</source><translation>Note relative au point de l’ordre du jour</translation></message>
<message><source>Note with draft decision</source><translation>Note avec projet de décision</translation></message>
<message><source>Note with draft resolution</source><translation>Note avec projet de résolution</translation></message>
<message><source>note {1}</source><translation>note {1}</translation></message>
<message><source>Note {1} is empty. Write it or remove its mark.</source><translation>La note {1} est vide. Écrivez-la ou retirez son appel.</translation></message>
<message><source>Note {1} says the same as note {2}; a source is given at its first mention only.</source><translation>La note {1} dit la même chose que la note {2} ; une source n’est donnée qu’à sa première mention.</translation></message>
<message><source>note {number}</source><translation>note {number}</translation></message>
<message><source>note “{1}”</source><translation>note « {1} »</translation></message>
<message><source>&amp;Notes</source><translation>&amp;Notes</translation></message>
<message><source>Notes are numbered in the order in which they are first mentioned</source><translation>Les notes sont numérotées dans l’ordre de leur première mention</translation></message>
<message><source>Nothing</source><translation>Rien</translation></message>
<message><source>Nothing can be mended without a choice of yours.</source><translation>Rien ne peut être corrigé sans que vous choisissiez.</translation></message>
<message><source>nothing else fits</source><translation>rien d’autre ne convient</translation></message>
<message><source>nothing in it names a body</source><translation>rien n’y nomme un organe</translation></message>
<message><source>Nothing in the text refers to “{1}”.</source><translation>Rien dans le texte ne renvoie à « {1} ».</translation></message>
<message><source>Nothing is ignored in this document.</source><translation>Rien n’est ignoré dans ce document.</translation></message>
<message><source>Nothing is lost</source><translation>Rien ne se perd</translation></message>
<message><source>Nothing is open.</source><translation>Rien ne reste en suspens.</translation></message>
<message><source>Nothing stands under this heading.</source><translation>Rien ne figure sous cet intertitre.</translation></message>
<message><source>Nothing to mend in this paragraph.</source><translation>Rien à corriger dans ce paragraphe.</translation></message>
<message><source>nothing to repeat at position {1}</source><translation>rien à répéter en position {1}</translation></message>
<message><source>Notices</source><translation>Avis</translation></message>
<message><source>Number</source><translation>Numéro</translation></message>
<message><source>Number all by their place</source><translation>Tout numéroter selon la place</translation></message>
<message><source>Number by place</source><translation>Numéroter selon la place</translation></message>
<message><source>Number it</source><translation>Le numéroter</translation></message>
<message><source>Number of findings</source><translation>Nombre d’observations</translation></message>
<message><source>Number of paragraphs</source><translation>Nombre de paragraphes</translation></message>
<message><source>&amp;Number only</source><translation>&amp;Numéro seulement</translation></message>
<message><source>&amp;Number the lines, for the meeting room</source><translation>&amp;Numéroter les lignes, pour la salle</translation></message>
<message><source>Number them in the order of their marks</source><translation>Les numéroter dans l’ordre des appels</translation></message>
<message><source>number typed by hand</source><translation>numéro saisi à la main</translation></message>
<message><source>Number, such as 5, 3 (b), op 5, pp 2 or section II:</source><translation>Numéro, tel que 5, 3 (b), op 5, pp 2 ou section II :</translation></message>
<message><source>numbered</source><translation>paragraphe numéroté</translation></message>
<message><source>Numbered paragraph</source><translation>Paragraphe numéroté</translation></message>
<message><source>Numbering</source><translation>Numérotation</translation></message>
<message><source>Numbers of decisions have the form of their body</source><translation>Les numéros des décisions ont la forme de leur organe</translation></message>
<message><source>Numbers under 10 are written in words, others in figures</source><translation>Les nombres inférieurs à 10 s’écrivent en lettres, les autres en chiffres</translation></message>
<message><source>Objects that are no picture or equation were not written.</source><translation>Les objets qui ne sont ni une image ni une équation n’ont pas été écrits.</translation></message>
<message><source>Of paragraphs with one verb the second takes “also”, the third “further” and the fourth neither; here “{1}” takes {2}.</source><translation>Des paragraphes d’un même verbe, le deuxième prend « also », le troisième « further » et le quatrième ni l’un ni l’autre ; ici « {1} » prend {2}.</translation></message>
<message><source>of the names and numbers that it mentions</source><translation>d’après les noms et numéros qu’il mentionne</translation></message>
<message><source>Of two spellings in use the commoner one is better</source><translation>De deux graphies usitées, la plus courante est préférable</translation></message>
<message><source>Off</source><translation>Désactivée</translation></message>
<message><source>Offer opening phrases for what is typed; Tab takes one</source><translation>Proposer des formules introductives pour ce qui est tapé ; Tab en prend une</translation></message>
<message><source>Offer opening phrases while I type</source><translation>Proposer des formules introductives pendant que je tape</translation></message>
<message><source>Offices and people are named without their sex</source><translation>Fonctions et personnes sont nommées sans distinction de sexe</translation></message>
<message><source>One annex is “Annex”, several are “Annex I”, “Annex II”</source><translation>Une seule annexe est « Annex », plusieurs sont « Annex I », « Annex II »</translation></message>
<message><source>one finding</source><translation>une observation</translation></message>
<message><source>One level down, as a subparagraph (Tab)</source><translation>Un niveau plus bas, comme alinéa (Tab)</translation></message>
<message><source>One level up (Shift+Tab)</source><translation>Un niveau plus haut (Maj+Tab)</translation></message>
<message><source>One space parts two words, also after a full stop</source><translation>Une seule espace sépare deux mots, même après un point</translation></message>
<message><source>One word a line. “methylation” allows “Methylation” too, not the other way round.</source><translation>Un mot par ligne. « méthylation » admet aussi « Méthylation », mais non l’inverse.</translation></message>
<message><source>only part of it is a tracked change, or something else stands in it</source><translation>une partie seulement en est une modification suivie, ou autre chose s’y trouve</translation></message>
<message><source>Only the first verb of a paragraph is in italics</source><translation>Seul le premier verbe d’un paragraphe est en italique</translation></message>
<message><source>Only the first verb of a paragraph should be in italics, not “{1}” too.</source><translation>Seul le premier verbe d’un paragraphe devrait être en italique, et non « {1} » aussi.</translation></message>
<message><source>Only the last words are in square brackets, so the “{1}” belongs outside.</source><translation>Seuls les derniers mots sont entre crochets : le « {1} » se place à l’extérieur.</translation></message>
<message><source>Only the opening phrase “{1}” should be in italics, not the words behind it.</source><translation>Seule la formule d’introduction « {1} » devrait être en italique, et non les mots qui suivent.</translation></message>
<message><source>Only what was &amp;guessed or set aside</source><translation>Seulement ce qui a été &amp;deviné ou mis de côté</translation></message>
<message><source>op</source><translation>op</translation></message>
<message><source>Open a document</source><translation>Ouvrir un document</translation></message>
<message><source>Open a Word file after writing it</source><translation>Ouvrir un fichier Word après l’avoir écrit</translation></message>
<message><source>&amp;Open Beside</source><translation>&amp;Ouvrir à côté</translation></message>
<message><source>Open it in the program it comes from and save it as .docx.</source><translation>Ouvrez-le dans le programme dont il provient et enregistrez-le en .docx.</translation></message>
<message><source>Open it in the program that made it and save it as text.</source><translation>Ouvrez-le dans le programme qui l’a produit et enregistrez-le comme texte.</translation></message>
<message><source>Open it in Word and save it as .docx without a password.</source><translation>Ouvrez-le dans Word et enregistrez-le en .docx sans mot de passe.</translation></message>
<message><source>Open it in Word and save it as .docx, which leaves the macros out.</source><translation>Ouvrez-le dans Word et enregistrez-le en .docx, ce qui retire les macros.</translation></message>
<message><source>Open it in Word and save it as .docx.</source><translation>Ouvrez-le dans Word et enregistrez-le en .docx.</translation></message>
<message><source>Open it in Word, take the password off (File, Info, Protect Document) and save it.</source><translation>Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.</translation></message>
<message><source>Open it with “{1}”</source><translation>L’ouvrir par « {1} »</translation></message>
<message><source>Open the backup copy, or mend the place in a text editor.</source><translation>Ouvrez la version antérieure, ou corrigez l’endroit dans un éditeur de texte.</translation></message>
<message><source>Open the document that it was made from.</source><translation>Ouvrez le document dont il a été tiré.</translation></message>
<message><source>Open the file</source><translation>Ouvrir le fichier</translation></message>
<message><source>Open the template in Word and save it again.</source><translation>Ouvrez le modèle dans Word et enregistrez-le de nouveau.</translation></message>
<message><source>Open what an earlier save replaced, as a copy</source><translation>Ouvrir, en copie, ce qu’un enregistrement antérieur a remplacé</translation></message>
<message><source>opened but never closed</source><translation>ouvert mais jamais fermé</translation></message>
<message><source>Opening</source><translation>Formule</translation></message>
<message><source>opening phrase</source><translation>formule introductive</translation></message>
<message><source>Opening phrases</source><translation>Formules introductives</translation></message>
<message><source>Opening phrases are spelt as adopted texts spell them</source><translation>Les formules introductives s’écrivent comme dans les textes adoptés</translation></message>
<message><source>&amp;Opening Phrase…</source><translation>&amp;Formule introductive…</translation></message>
<message><source>Opening “{name}” …</source><translation>Ouverture de « {name} »…</translation></message>
<message><source>opens as preambular paragraphs do, though it bears a number</source><translation>s’ouvre comme les paragraphes du préambule, bien qu’il porte un numéro</translation></message>
<message><source>opens with a participle and announces a list</source><translation>commence par un participe et annonce une liste</translation></message>
<message><source>opens with a participle and ends with a comma</source><translation>s’ouvre par un participe et se termine par une virgule</translation></message>
<message><source>opens with a participle or adjective</source><translation>s’ouvre par un participe ou un adjectif</translation></message>
<message><source>opens with a verb in the indicative</source><translation>s’ouvre par un verbe à l’indicatif</translation></message>
<message><source>opens Word files</source><translation>ouvre les fichiers Word</translation></message>
<message><source>&amp;Open…</source><translation>&amp;Ouvrir…</translation></message>
<message><source>Open…</source><translation>Ouvrir…</translation></message>
<message><source>Operation not permitted</source><translation>opération non permise</translation></message>
<message><source>operative</source><translation>paragraphe du dispositif</translation></message>
<message><source>Operative paragraph</source><translation>Paragraphe du dispositif</translation></message>
<message><source>operative paragraph</source><translation>paragraphe du dispositif</translation></message>
<message><source>Operative paragraph: Requests …</source><translation>Paragraphe du dispositif : Prie…</translation></message>
<message><source>Operative paragraphs are numbered 1., 2., 3. without gaps</source><translation>Les paragraphes du dispositif sont numérotés 1., 2., 3. sans lacune</translation></message>
<message><source>Operative part only</source><translation>Dispositif seulement</translation></message>
<message><source>operative {number}</source><translation>dispositif {number}</translation></message>
<message><source>Original language</source><translation>Langue originale</translation></message>
<message><source>original text</source><translation>texte d’origine</translation></message>
<message><source>Our text</source><translation>Notre texte</translation></message>
<message><source>Ours</source><translation>Le nôtre</translation></message>
<message><source>&amp;Outline</source><translation>&amp;Plan</translation></message>
<message><source>Outline</source><translation>Plan</translation></message>
<message><source>Own words</source><translation>Mots ajoutés</translation></message>
<message><source>&amp;Own Words…</source><translation>Mots a&amp;joutés…</translation></message>
<message><source>Package</source><translation>Paquet</translation></message>
<message><source>Page of the help</source><translation>Page de l’aide</translation></message>
<message><source>Page {page} of {count}</source><translation>Page {page} sur {count}</translation></message>
<message><source>&amp;Pages</source><translation>Aperç&amp;u des pages</translation></message>
<message><source>Pages</source><translation>Pages</translation></message>
<message><source>Pages as wide as the window</source><translation>Pages de la largeur de la fenêtre</translation></message>
<message><source>Pages for preview, print and PDF are made by</source><translation>Les pages pour l’aperçu, l’impression et le PDF sont composées par</translation></message>
<message><source>Pages found</source><translation>Pages trouvées</translation></message>
<message><source>Pages, PDF and print</source><translation>Pages, PDF et impression</translation></message>
<message><source>Pages: {name}</source><translation>Pages : {name}</translation></message>
<message><source>&amp;Paragraph</source><translation>&amp;Paragraphe</translation></message>
<message><source>Paragraph</source><translation>Paragraphe</translation></message>
<message><source>paragraph</source><translation>paragraphe</translation></message>
<message><source>paragraph at place {1} (“{2}”) would bear the number “{3}”</source><translation>le paragraphe en position {1} (« {2} ») porterait le numéro « {3} »</translation></message>
<message><source>paragraph at place {1} (“{2}”) would not come back as it is written</source><translation>le paragraphe en position {1} (« {2} ») ne reviendrait pas tel qu’il est écrit</translation></message>
<message><source>paragraph deleted</source><translation>paragraphe supprimé</translation></message>
<message><source>paragraph moved</source><translation>paragraphe déplacé</translation></message>
<message><source>Paragraph number</source><translation>Le numéro de paragraphe</translation></message>
<message><source>Paragraph numbers in Word files</source><translation>Numéros de paragraphe dans les fichiers Word</translation></message>
<message><source>Paragraph numbers run on under all headings or under none</source><translation>La numérotation des paragraphes continue sous tous les intertitres ou sous aucun</translation></message>
<message><source>paragraph {1}</source><translation>paragraphe {1}</translation></message>
<message><source>paragraph {1} at place {2} (“{3}”) would bear the number “{4}”</source><translation>le paragraphe {1} en position {2} (« {3} ») porterait le numéro « {4} »</translation></message>
<message><source>paragraph {1} at place {2} (“{3}”) would not come back as it is written</source><translation>le paragraphe {1} en position {2} (« {3} ») ne reviendrait pas tel qu’il est écrit</translation></message>
<message><source>Paragraph {1} stands {2} this one, not “{3}”.</source><translation>Le paragraphe {1} figure {2} celui-ci, non « {3} ».</translation></message>
<message><source>paragraph {number}</source><translation>paragraphe {number}</translation></message>
<message><source>paragraph “{1}”</source><translation>paragraphe « {1} »</translation></message>
<message><source>Paragraphs are joined by “also” and “further”, not by other adverbs</source><translation>Les paragraphes s’enchaînent par « also » et « further », non par d’autres adverbes</translation></message>
<message><source>Paragraphs as they were read</source><translation>Paragraphes tels qu’ils ont été lus</translation></message>
<message><source>Paragraphs of one verb run bare, “also”, “further”, and bare again</source><translation>Les paragraphes d’un même verbe se suivent sans adverbe, avec « also », « further », puis de nouveau sans</translation></message>
<message><source>Parties are written with the letter the body gives them</source><translation>Le mot « Parties » s’écrit avec la lettre que l’organe lui donne</translation></message>
<message><source>&amp;Paste</source><translation>Co&amp;ller</translation></message>
<message><source>paste</source><translation>collage</translation></message>
<message><source>Paste as Plain Te&amp;xt</source><translation>Coller en &amp;texte seul</translation></message>
<message><source>Pasted as {kinds}. Please look over the kinds.</source><translation>Collé comme {kinds}. Veuillez revoir la nature des paragraphes.</translation></message>
<message><source>PDF document</source><translation>Document PDF</translation></message>
<message><source>Percentages are written “15 per cent”</source><translation>Les pourcentages s’écrivent « 15 per cent »</translation></message>
<message><source>Permission denied</source><translation>accès refusé</translation></message>
<message><source>phrase</source><translation>formule</translation></message>
<message><source>picture</source><translation>image</translation></message>
<message><source>Picture of the emblem</source><translation>Image de l’emblème</translation></message>
<message><source>picture {1}</source><translation>image {1}</translation></message>
<message><source>picture “{1}”</source><translation>image « {1} »</translation></message>
<message><source>Pictures</source><translation>Images</translation></message>
<message><source>Pictures left out: {1}.</source><translation>Images laissées de côté : {1}.</translation></message>
<message><source>Pictures of a kind that is not kept here, too large or damaged were left out ({1}).</source><translation>Les images d’une sorte qui n’est pas conservée ici, trop volumineuses ou endommagées ont été laissées de côté ({1}).</translation></message>
<message><source>Pictures that lie outside the file were left out, and not fetched ({1}).</source><translation>Les images qui se trouvent hors du fichier ont été laissées de côté et n’ont pas été cherchées ({1}).</translation></message>
<message><source>Pictures were taken out of the drawing around them, into the line ({1}).</source><translation>Des images ont été sorties du dessin qui les entoure et mises dans la ligne ({1}).</translation></message>
<message><source>Pin to the Top</source><translation>Épingler en haut</translation></message>
<message><source>Place and dates</source><translation>Lieu et dates</translation></message>
<message><source>Place of LibreOffice</source><translation>Emplacement de LibreOffice</translation></message>
<message><source>Place of the caret</source><translation>Position du curseur</translation></message>
<message><source>Placeholder</source><translation>Blancs à remplir</translation></message>
<message><source>plain</source><translation>paragraphe simple</translation></message>
<message><source>Plain paragraph</source><translation>Paragraphe simple</translation></message>
<message><source>Plain text</source><translation>Texte seul</translation></message>
<message><source>pp</source><translation>pp</translation></message>
<message><source>pp {number}</source><translation>pp {number}</translation></message>
<message><source>Preamble only</source><translation>Préambule seulement</translation></message>
<message><source>preambular</source><translation>paragraphe du préambule</translation></message>
<message><source>Preambular paragraph</source><translation>Paragraphe du préambule</translation></message>
<message><source>preambular paragraph</source><translation>paragraphe du préambule</translation></message>
<message><source>Preambular paragraph: Recalling …</source><translation>Paragraphe du préambule : Rappelant…</translation></message>
<message><source>Preambular paragraphs bear no number</source><translation>Les paragraphes du préambule n’ont pas de numéro</translation></message>
<message><source>preambular {number}</source><translation>préambule {number}</translation></message>
<message><source>Press the new keys</source><translation>Appuyez sur les nouvelles touches</translation></message>
<message><source>&amp;Previous</source><translation>&amp;Précédent</translation></message>
<message><source>Previo&amp;us</source><translation>Précéden&amp;t</translation></message>
<message><source>Previous</source><translation>Précédent</translation></message>
<message><source>Previo&amp;us Change</source><translation>Modifica&amp;tion précédente</translation></message>
<message><source>&amp;Previous Finding</source><translation>Observation &amp;précédente</translation></message>
<message><source>Previous &amp;Misspelt Word</source><translation>Mot mal &amp;orthographié précédent</translation></message>
<message><source>Print</source><translation>Imprimer</translation></message>
<message><source>Print the pages of the Word file</source><translation>Imprimer les pages du fichier Word</translation></message>
<message><source>Print these pages</source><translation>Imprimer ces pages</translation></message>
<message><source>&amp;Print…</source><translation>&amp;Imprimer…</translation></message>
<message><source>Print…</source><translation>Imprimer…</translation></message>
<message><source>Proposal</source><translation>Proposition</translation></message>
<message><source>Proposals</source><translation>Propositions</translation></message>
<message><source>Proposed</source><translation>Proposé</translation></message>
<message><source>Punctuation</source><translation>Ponctuation</translation></message>
<message><source>Put a footnote here and write it; Escape comes back</source><translation>Mettre ici une note et l’écrire ; Échap ramène au texte</translation></message>
<message><source>Put a footnote here; its words are written below the text afterwards</source><translation>Insérer une note ici ; son texte s’écrit ensuite sous le texte</translation></message>
<message><source>Put in the words only, without kinds, italics or notes</source><translation>Mettre les mots seulement, sans nature, italique ni notes</translation></message>
<message><source>Put in what is on the clipboard</source><translation>Mettre ce qui est dans le presse-papiers</translation></message>
<message><source>Put the mark of a footnote that is there already</source><translation>Placer l’appel d’une note qui existe déjà</translation></message>
<message><source>Put the table into the text (Ctrl+Enter)</source><translation>Mettre le tableau dans le texte (Ctrl+Entrée)</translation></message>
<message><source>Put {1}.docx into a folder of your own templates, or name another template in the body's profile.</source><translation>Mettez {1}.docx dans un dossier de vos propres modèles, ou indiquez un autre modèle dans le profil de l’organe.</translation></message>
<message><source>Put {1}.docx into {2}, or name another template in the body's profile.</source><translation>Mettez {1}.docx dans {2}, ou indiquez un autre modèle dans le profil de l’organe.</translation></message>
<message><source>Qt and Qt for Python are used as separate libraries under the GNU Lesser General Public License, version 3; you may replace them by versions of your own.</source><translation>Qt et Qt for Python sont utilisés comme bibliothèques distinctes sous la licence publique générale limitée GNU, version 3 ; vous pouvez les remplacer par vos propres versions.</translation></message>
<message><source>Qt for Python and Qt</source><translation>Qt for Python et Qt</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Quitter</translation></message>
<message><source>Quotation marks are curly, double ones come first</source><translation>Les guillemets sont courbes, les doubles d’abord</translation></message>
<message><source>Quotation marks come in pairs</source><translation>Les guillemets vont par paires</translation></message>
<message><source>Raised</source><translation>Élevé</translation></message>
<message><source>Ranges of figures take an en dash, compounds a hyphen</source><translation>Un intervalle de chiffres prend un tiret court, un mot composé un trait d’union</translation></message>
<message><source>Read-only file system</source><translation>le disque est en lecture seule</translation></message>
<message><source>reads and writes XML (with libxml2 and libxslt, MIT)</source><translation>lit et écrit le XML (avec libxml2 et libxslt, MIT)</translation></message>
<message><source>Ready, or what is still open: findings, blanks, brackets, the masthead</source><translation>Prêt, ou ce qui reste en suspens : observations, blancs, crochets, en-tête</translation></message>
<message><source>Reason</source><translation>Raison</translation></message>
<message><source>records the adoption</source><translation>consigne l’adoption</translation></message>
<message><source>&amp;Recover</source><translation>&amp;Récupérer</translation></message>
<message><source>recovered changes</source><translation>modifications récupérées</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rétablir</translation></message>
<message><source>Re&amp;do</source><translation>Réta&amp;blir</translation></message>
<message><source>&amp;Redo {step}</source><translation>&amp;Rétablir : {step}</translation></message>
<message><source>Refer to a paragraph, section or annex by a number that follows it</source><translation>Renvoyer à un paragraphe, une section ou une annexe par un numéro qui suit</translation></message>
<message><source>Reference</source><translation>Renvois et citations</translation></message>
<message><source>References to paragraphs have the form of the house</source><translation>Les renvois à des paragraphes ont la forme de la maison</translation></message>
<message><source>&amp;Refuse All</source><translation>Tout &amp;refuser</translation></message>
<message><source>Regular expression</source><translation>Expression régulière</translation></message>
<message><source>Re&amp;ject</source><translation>Refu&amp;ser</translation></message>
<message><source>Re&amp;ject All</source><translation>Refu&amp;ser tout</translation></message>
<message><source>Reject All</source><translation>Tout refuser</translation></message>
<message><source>reject changes</source><translation>refus des modifications</translation></message>
<message><source>Reject every change in the text</source><translation>Refuser toutes les modifications du texte</translation></message>
<message><source>&amp;Reject Here</source><translation>&amp;Refuser ici</translation></message>
<message><source>Reject the changes at the caret or in the selection</source><translation>Refuser les modifications au curseur ou dans la sélection</translation></message>
<message><source>removal of a footnote</source><translation>suppression d’une note</translation></message>
<message><source>removal of a table</source><translation>suppression d’un tableau</translation></message>
<message><source>removal of a version</source><translation>suppression d’une version</translation></message>
<message><source>&amp;Remove</source><translation>&amp;Supprimer</translation></message>
<message><source>Remove</source><translation>Supprimer</translation></message>
<message><source>&amp;Remove Column</source><translation>&amp;Supprimer la colonne</translation></message>
<message><source>remove comment</source><translation>suppression du commentaire</translation></message>
<message><source>Remove footnote</source><translation>Supprimer la note</translation></message>
<message><source>Remove Foo&amp;tnote…</source><translation>Retirer &amp;la note…</translation></message>
<message><source>Remove it</source><translation>Le retirer</translation></message>
<message><source>&amp;Remove Paragraph</source><translation>&amp;Supprimer le paragraphe</translation></message>
<message><source>remove paragraph</source><translation>suppression d’un paragraphe</translation></message>
<message><source>&amp;Remove Row</source><translation>&amp;Supprimer la ligne</translation></message>
<message><source>Remove the mark</source><translation>Retirer la ponctuation</translation></message>
<message><source>Remove the number</source><translation>Retirer le numéro</translation></message>
<message><source>Remove the words</source><translation>Retirer les mots</translation></message>
<message><source>Rename it first.</source><translation>Renommez-le d’abord.</translation></message>
<message><source>Repeat the paragraph with its subparagraphs</source><translation>Répéter le paragraphe avec ses alinéas</translation></message>
<message><source>Rep&amp;lace</source><translation>Remp&amp;lacer</translation></message>
<message><source>replace</source><translation>remplacement</translation></message>
<message><source>Replace All</source><translation>Tout remplacer</translation></message>
<message><source>replace all</source><translation>remplacement de tout</translation></message>
<message><source>&amp;Replace It</source><translation>&amp;Le remplacer</translation></message>
<message><source>Replace with</source><translation>Remplacer par</translation></message>
<message><source>Replace with “{1}.”</source><translation>Remplacer par « {1}. »</translation></message>
<message><source>Replace with “{1}”</source><translation>Remplacer par « {1} »</translation></message>
<message><source>Replaced on:</source><translation>Remplacée le :</translation></message>
<message><source>report again</source><translation>nouveau signalement</translation></message>
<message><source>Report this with the name of the paragraph.</source><translation>Signalez-le en indiquant le nom du paragraphe.</translation></message>
<message><source>Requests are read from English paragraphs only.</source><translation>Les demandes ne sont lues que dans les paragraphes en anglais.</translation></message>
<message><source>resolution</source><translation>résolution</translation></message>
<message><source>Re&amp;solve</source><translation>Ré&amp;gler</translation></message>
<message><source>resolve comment</source><translation>règlement du commentaire</translation></message>
<message><source>resolved</source><translation>réglé</translation></message>
<message><source>Resources</source><translation>Ressources</translation></message>
<message><source>return to a version</source><translation>retour à une version</translation></message>
<message><source>&amp;Review</source><translation>&amp;Révision</translation></message>
<message><source>Re&amp;view</source><translation>Ré&amp;vision</translation></message>
<message><source>Review</source><translation>Révision</translation></message>
<message><source>Reviewed copies of this draft</source><translation>Exemplaires relus de ce projet</translation></message>
<message><source>Reviewer</source><translation>Relecteur</translation></message>
<message><source>Right</source><translation>Juste</translation></message>
<message><source>Right for everyone who opens the document.</source><translation>Admis pour quiconque ouvre le document.</translation></message>
<message><source>Right in all documents on this computer.</source><translation>Admis dans tous les documents sur cet ordinateur.</translation></message>
<message><source>Right in This Document</source><translation>Juste dans ce document</translation></message>
<message><source>Round brackets come in pairs</source><translation>Les parenthèses vont par paires</translation></message>
<message><source>&amp;Row</source><translation>&amp;Ligne</translation></message>
<message><source>Row</source><translation>Ligne</translation></message>
<message><source>Row &amp;Above</source><translation>Ligne &amp;au-dessus</translation></message>
<message><source>Row &amp;Below</source><translation>Ligne au-&amp;dessous</translation></message>
<message><source>&amp;Rows</source><translation>&amp;Lignes</translation></message>
<message><source>Rows</source><translation>Lignes</translation></message>
<message><source>Rule</source><translation>Règle</translation></message>
<message><source>&amp;Rules</source><translation>&amp;Règles</translation></message>
<message><source>Rules</source><translation>Règles</translation></message>
<message><source>Running heads and feet were set aside; fields of the masthead were taken from them where they say so: “{1}”.</source><translation>Les en-têtes et pieds de page ont été mis de côté ; les champs de l’en-tête du document en ont été tirés là où ils les donnent : « {1} ».</translation></message>
<message><source>Russian</source><translation>Russe</translation></message>
<message><source>Sample decision</source><translation>Exemple de décision</translation></message>
<message><source>&amp;Save</source><translation>&amp;Enregistrer</translation></message>
<message><source>Save as CSV</source><translation>Enregistrer en CSV</translation></message>
<message><source>Save as &amp;CSV…</source><translation>Enregistrer en &amp;CSV…</translation></message>
<message><source>Save &amp;As…</source><translation>Enregistrer &amp;sous…</translation></message>
<message><source>Save it again in Word or take an older copy.</source><translation>Enregistrez-le de nouveau dans Word ou prenez une copie plus ancienne.</translation></message>
<message><source>Save it again in Word.</source><translation>Enregistrez-le de nouveau dans Word.</translation></message>
<message><source>Save it again with the encoding UTF-8.</source><translation>Enregistrez-le de nouveau avec le codage UTF-8.</translation></message>
<message><source>Save it as .docx in Word or LibreOffice first.</source><translation>Enregistrez-le d’abord en .docx dans Word ou LibreOffice.</translation></message>
<message><source>Save it as a file and open that instead.</source><translation>Enregistrez-le dans un fichier et ouvrez plutôt celui-ci.</translation></message>
<message><source>Save it elsewhere.</source><translation>Enregistrez-le ailleurs.</translation></message>
<message><source>Save the changes to “{name}”?</source><translation>Enregistrer les modifications de « {name} » ?</translation></message>
<message><source>Save the document</source><translation>Enregistrer le document</translation></message>
<message><source>Save under another name</source><translation>Enregistrer sous un autre nom</translation></message>
<message><source>Save yours under another name to keep both; what is replaced is kept as a backup.</source><translation>Enregistrez le vôtre sous un autre nom pour garder les deux ; ce qui est remplacé est conservé comme version antérieure.</translation></message>
<message><source>Saving</source><translation>Enregistrement</translation></message>
<message><source>Say something about the selection</source><translation>Dire quelque chose de la sélection</translation></message>
<message><source>Say where the text stands: “set out in the annex to the present decision”.</source><translation>Dites où figure le texte : « set out in the annex to the present decision ».</translation></message>
<message><source>says who put the draft forward</source><translation>indique qui a présenté le projet</translation></message>
<message><source>says whose note it is</source><translation>dit de qui est la note</translation></message>
<message><source>Search the guide and the rules</source><translation>Rechercher dans le guide et les règles</translation></message>
<message><source>Section heading</source><translation>Intertitre</translation></message>
<message><source>section heading</source><translation>intertitre</translation></message>
<message><source>Section {1} does not stand {2} this place.</source><translation>La section {1} ne figure pas « {2} » par rapport à cet endroit.</translation></message>
<message><source>section {number}</source><translation>section {number}</translation></message>
<message><source>Security Council</source><translation>Conseil de sécurité</translation></message>
<message><source>Select &amp;All</source><translation>Tout &amp;sélectionner</translation></message>
<message><source>Select the whole text</source><translation>Sélectionner tout le texte</translation></message>
<message><source>semicolon</source><translation>point-virgule</translation></message>
<message><source>Sequence</source><translation>Enchaînement</translation></message>
<message><source>Session</source><translation>Session</translation></message>
<message><source>Set a typed opening phrase in italics</source><translation>Mettre en italique une formule introductive tapée</translation></message>
<message><source>Set all opening phrases in italics</source><translation>Mettre toutes les formules introductives en italique</translation></message>
<message><source>Set the name in italics</source><translation>Mettre le nom en italique</translation></message>
<message><source>Set “{1}” in italics</source><translation>Mettre « {1} » en italique</translation></message>
<message><source>Set “{1}” in roman</source><translation>Mettre « {1} » en romain</translation></message>
<message><source>Settings</source><translation>Paramètres</translation></message>
<message><source>Settings › Keyboard changes them; this sheet shows the keys that you have.</source><translation>Paramètres › Clavier les change ; cette feuille montre les touches que vous avez.</translation></message>
<message><source>&amp;Settings…</source><translation>Para&amp;mètres…</translation></message>
<message><source>Settings…</source><translation>Paramètres…</translation></message>
<message><source>Several annexes are numbered in order with roman numerals; “{1}” is meant.</source><translation>Plusieurs annexes sont numérotées dans l’ordre en chiffres romains ; « {1} » est voulu.</translation></message>
<message><source>Several spaces stand</source><translation>Plusieurs espaces figurent</translation></message>
<message><source>Severity</source><translation>Gravité</translation></message>
<message><source>Severity of rules</source><translation>Gravité des règles</translation></message>
<message><source>Show</source><translation>Afficher</translation></message>
<message><source>Show advice, not only errors and warnings</source><translation>Afficher les conseils, non seulement les erreurs et avertissements</translation></message>
<message><source>Show Changes</source><translation>Montrer les modifications</translation></message>
<message><source>Show changes and comments</source><translation>Montrer modifications et commentaires</translation></message>
<message><source>Show &amp;Final Text</source><translation>Montrer le texte &amp;final</translation></message>
<message><source>Show hints for the first steps on the start page</source><translation>Afficher sur la page d’accueil des conseils pour les premiers pas</translation></message>
<message><source>Show its folder</source><translation>Montrer son dossier</translation></message>
<message><source>Show &amp;Marked Text</source><translation>Mo&amp;ntrer le texte annoté</translation></message>
<message><source>Show &amp;Original Text</source><translation>Montrer le texte d’&amp;origine</translation></message>
<message><source>Show the findings</source><translation>Afficher les observations</translation></message>
<message><source>Show the footnotes</source><translation>Afficher les notes de bas de page</translation></message>
<message><source>Show the pages that the Word file will have</source><translation>Afficher les pages qu’aura le fichier Word</translation></message>
<message><source>Show the start page when no document is opened</source><translation>Afficher la page d’accueil quand aucun document n’est ouvert</translation></message>
<message><source>Show the structure</source><translation>Afficher la structure</translation></message>
<message><source>Show what can be mended here</source><translation>Montrer ce qui peut être corrigé ici</translation></message>
<message><source>Showing the final text: changes are hidden. Saving keeps them.</source><translation>Texte final affiché : les modifications sont masquées. L’enregistrement les garde.</translation></message>
<message><source>Showing the original text: changes are hidden. Saving keeps them.</source><translation>Texte d’origine affiché : les modifications sont masquées. L’enregistrement les garde.</translation></message>
<message><source>shows pages (with PDFium)</source><translation>affiche les pages (avec PDFium)</translation></message>
<message><source>silent, tracking was off</source><translation>sans suivi</translation></message>
<message><source>Size of the text, in per cent</source><translation>Taille du texte, en pour cent</translation></message>
<message><source>Smaller (Ctrl+-)</source><translation>Plus petit (Ctrl+-)</translation></message>
<message><source>Smaller text</source><translation>Texte plus petit</translation></message>
<message><source>Something stands under every heading</source><translation>Quelque chose figure sous chaque intertitre</translation></message>
<message><source>Something went wrong in the program. Your text is safe.</source><translation>Le programme a rencontré une erreur. Votre texte est en sûreté.</translation></message>
<message><source>Source</source><translation>Source</translation></message>
<message><source>Space takes or refuses; what clashes with another, or with your own, is in bold.</source><translation>Espace accepte ou refuse ; ce qui heurte une autre proposition, ou votre texte, est en gras.</translation></message>
<message><source>Spanish</source><translation>Espagnol</translation></message>
<message><source>Spanish (LibreOffice)</source><translation>Espagnol (LibreOffice)</translation></message>
<message><source>Spelling</source><translation>Orthographe</translation></message>
<message><source>spelling</source><translation>orthographe</translation></message>
<message><source>spelling (with Hunspell)</source><translation>orthographe (avec Hunspell)</translation></message>
<message><source>Spelling is not looked at. Settings › Spelling switches it on.</source><translation>L’orthographe n’est pas vérifiée. Paramètres › Orthographe l’active.</translation></message>
<message><source>Spelling: “{word}”</source><translation>Orthographe : « {word} »</translation></message>
<message><source>&amp;Split Cell</source><translation>&amp;Scinder</translation></message>
<message><source>Split it in Word, or raise the limits (see the guide).</source><translation>Divisez-le dans Word ou relevez les limites (voir le guide).</translation></message>
<message><source>Split it into smaller documents.</source><translation>Divisez-le en documents plus petits.</translation></message>
<message><source>Square brackets come in pairs</source><translation>Les crochets vont par paires</translation></message>
<message><source>Stage</source><translation>Stade</translation></message>
<message><source>Stage of new documents</source><translation>Stade des nouveaux documents</translation></message>
<message><source>Stale file handle</source><translation>le fichier n’est plus accessible</translation></message>
<message><source>stands above the title</source><translation>figure au-dessus du titre</translation></message>
<message><source>stands above the title of an adopted text</source><translation>figure au-dessus du titre d’un texte adopté</translation></message>
<message><source>stands before the decision</source><translation>précède la décision</translation></message>
<message><source>stands directly above the author line</source><translation>figure juste au-dessus de la ligne de l’auteur</translation></message>
<message><source>stands directly above the body line</source><translation>figure juste au-dessus de la ligne de l’organe</translation></message>
<message><source>stands in the preamble and ends with a comma</source><translation>figure au préambule et finit par une virgule</translation></message>
<message><source>Stands with comments, revisions and reasons that you write; nowhere else</source><translation>Figure avec les commentaires, révisions et raisons que vous écrivez ; nulle part ailleurs</translation></message>
<message><source>Start here</source><translation>Commencer ici</translation></message>
<message><source>S&amp;tart Page</source><translation>Page d’&amp;accueil</translation></message>
<message><source>States bear the names that they have in the United Nations</source><translation>Les États portent le nom qu’ils ont à l’Organisation des Nations Unies</translation></message>
<message><source>Still empty: {names}.</source><translation>Encore vides : {names}.</translation></message>
<message><source>Stopping …</source><translation>Arrêt…</translation></message>
<message><source>Structure</source><translation>Structure</translation></message>
<message><source>Structure comes by itself</source><translation>La structure vient d’elle-même</translation></message>
<message><source>Style</source><translation>Style</translation></message>
<message><source>subparagraph</source><translation>alinéa</translation></message>
<message><source>Subparagraphs bear the mark of their level: (a), then (i)</source><translation>Les alinéas portent la marque de leur niveau : (a), puis (i)</translation></message>
<message><source>Subs&amp;cript</source><translation>In&amp;dice</translation></message>
<message><source>subscript</source><translation>indice</translation></message>
<message><source>Sums are written “$2.3 million” or “2,300,000 United States dollars”</source><translation>Les montants s’écrivent « $2.3 million » ou « 2,300,000 United States dollars »</translation></message>
<message><source>Su&amp;perscript</source><translation>Ex&amp;posant</translation></message>
<message><source>superscript</source><translation>exposant</translation></message>
<message><source>Symbol</source><translation>Cote</translation></message>
<message><source>Symbol, meeting, agenda item and the other fields of the body</source><translation>Cote, réunion, point de l’ordre du jour et autres rubriques de l’organe</translation></message>
<message><source>Symbols of documents are well formed and possible</source><translation>Les cotes des documents sont bien formées et possibles</translation></message>
<message><source>Symbols, title and masthead name one session, and cite none of the future</source><translation>Cotes, titre et en-tête désignent une même session et ne citent rien d’à venir</translation></message>
<message><source>Tab goes to the next cell, and behind the last one adds a row. Escape chooses cells: with Shift and the arrows several, to merge them.</source><translation>Tab passe à la cellule suivante et ajoute une ligne après la dernière. Échap permet de choisir des cellules : avec Maj et les flèches plusieurs, pour les fusionner.</translation></message>
<message><source>Table</source><translation>Tableau</translation></message>
<message><source>table</source><translation>tableau</translation></message>
<message><source>Tables within tables were taken as lines of their cell ({1}).</source><translation>Les tableaux dans des tableaux ont été repris comme lignes de leur cellule ({1}).</translation></message>
<message><source>T&amp;able…</source><translation>Ta&amp;bleau…</translation></message>
<message><source>Tabs and several spaces stand where one space parts the words.</source><translation>Des tabulations et plusieurs espaces figurent là où une seule espace sépare les mots.</translation></message>
<message><source>Take a last look before every export to Word</source><translation>Jeter un dernier coup d’œil avant chaque exportation vers Word</translation></message>
<message><source>Take a subparagraph back out</source><translation>Ressortir un alinéa</translation></message>
<message><source>&amp;Take All</source><translation>&amp;Tout retenir</translation></message>
<message><source>Take away a tick to have a finding reported again.</source><translation>Décochez une ligne pour que l’observation soit signalée de nouveau.</translation></message>
<message><source>Take back the last step</source><translation>Annuler la dernière opération</translation></message>
<message><source>&amp;Take In</source><translation>&amp;Reprendre</translation></message>
<message><source>Take in reviewed copies</source><translation>Reprendre des exemplaires relus</translation></message>
<message><source>take in reviewed copies</source><translation>reprise d’exemplaires relus</translation></message>
<message><source>Take &amp;in Reviewed Copies…</source><translation>Reprendre des e&amp;xemplaires relus…</translation></message>
<message><source>Take off the List</source><translation>Retirer de la liste</translation></message>
<message><source>Take out the footnote with all its marks</source><translation>Retirer la note avec tous ses appels</translation></message>
<message><source>Take the column out with its words</source><translation>Retirer la colonne avec son texte</translation></message>
<message><source>Take the paragraph out whole</source><translation>Retirer le paragraphe entier</translation></message>
<message><source>Take the password off.</source><translation>Retirez le mot de passe.</translation></message>
<message><source>Take the row out with its words</source><translation>Retirer la ligne avec son texte</translation></message>
<message><source>Taken as a text of the body “{1}”: {2}.</source><translation>Considéré comme un texte de l’organe « {1} » : {2}.</translation></message>
<message><source>Taken as {1}: {2}.</source><translation>Lu comme {1} : {2}.</translation></message>
<message><source>Tasks</source><translation>Tâches</translation></message>
<message><source>Text</source><translation>Texte</translation></message>
<message><source>Text and notes</source><translation>Texte et notes</translation></message>
<message><source>Text in its normal size</source><translation>Texte à sa taille normale</translation></message>
<message><source>Text of the draft</source><translation>Texte du projet</translation></message>
<message><source>Text stands after the last operative paragraph; a decision ends with that, and what follows belongs in an annex.</source><translation>Du texte suit le dernier paragraphe du dispositif ; une décision se termine là, et ce qui suit va dans une annexe.</translation></message>
<message><source>Text:</source><translation>Texte :</translation></message>
<message><source>that is no possible file name</source><translation>ce nom de fichier n’est pas possible</translation></message>
<message><source>The agenda item is printed as it stands here: “Item {number} of the provisional agenda” is usual.</source><translation>Le point de l’ordre du jour est imprimé tel quel : on écrit d’ordinaire « Item {number} of the provisional agenda ».</translation></message>
<message><source>The base text of this draft is {name}.</source><translation>Le texte de base de ce projet est {name}.</translation></message>
<message><source>The base text of this draft, {name}, has changed since.</source><translation>Le texte de base de ce projet, {name}, a changé depuis.</translation></message>
<message><source>The base text of this draft, {name}, is neither beside it nor where documents were opened lately.</source><translation>Le texte de base de ce projet, {name}, ne se trouve ni à côté de lui ni là où des documents ont été ouverts récemment.</translation></message>
<message><source>The body is one, so the verb is “{1}”, not “{2}”.</source><translation>L’organe est un : le verbe est « {1} », non « {2} ».</translation></message>
<message><source>The body line comes first; this paragraph belongs after it.</source><translation>La ligne de l’organe vient en premier ; ce paragraphe vient après.</translation></message>
<message><source>The body line should end with “{1}” before a preamble.</source><translation>La ligne de l’organe devrait se terminer par « {1} » avant un préambule.</translation></message>
<message><source>The body line stands twice; a decision opens with it once.</source><translation>La ligne de l’organe figure deux fois ; une décision s’ouvre par elle une seule fois.</translation></message>
<message><source>The body “{1}” is not known here; the general conventions were taken.</source><translation>L’organe « {1} » est inconnu ici ; les conventions générales ont été prises.</translation></message>
<message><source>The copies propose nothing: they read as this draft does.</source><translation>Les exemplaires ne proposent rien : ils se lisent comme ce projet.</translation></message>
<message><source>The decimal mark is a full stop.</source><translation>Le séparateur décimal est un point.</translation></message>
<message><source>The decision lacks its body line “{1},” under the title.</source><translation>Il manque à la décision sa ligne de l’organe « {1}, » sous le titre.</translation></message>
<message><source>The decision opens once with the name of its body</source><translation>La décision s’ouvre une seule fois par le nom de son organe</translation></message>
<message><source>the disk is full</source><translation>le disque est plein</translation></message>
<message><source>the disk is read-only</source><translation>le disque est en lecture seule</translation></message>
<message><source>the disk reported a fault</source><translation>le disque a signalé une erreur</translation></message>
<message><source>The document has {1} words, {2} more than the limit of {3}.</source><translation>Le document a {1} mots, {2} de plus que la limite de {3}.</translation></message>
<message><source>The document keeps the limit of words</source><translation>Le document respecte la limite de mots</translation></message>
<message><source>The document.xml of the Word template “{1}” does not call its own names w:.</source><translation>La partie document.xml du modèle Word « {1} » n’appelle pas ses propres noms w:.</translation></message>
<message><source>the file name is too long</source><translation>le nom du fichier est trop long</translation></message>
<message><source>The file that was there is untouched.</source><translation>Le fichier qui s’y trouvait est intact.</translation></message>
<message><source>The final text is only shown. “Show Changes” goes back to writing.</source><translation>Le texte final est seulement affiché. « Montrer les modifications » ramène à l’écriture.</translation></message>
<message><source>The first mention of a resolution gives its date where the house wants it</source><translation>La première mention d’une résolution en donne la date là où la maison le veut</translation></message>
<message><source>The first mention of resolution {1} gives its date.</source><translation>La première mention de la résolution {1} en donne la date.</translation></message>
<message><source>The first row is a &amp;heading, repeated on each page</source><translation>La première ligne est un en-&amp;tête, répété sur chaque page</translation></message>
<message><source>The folder “{1}” for LibreOffice could not be made ({2}).</source><translation>Le dossier « {1} » pour LibreOffice n’a pas pu être créé ({2}).</translation></message>
<message><source>The guide from its beginning</source><translation>Le guide depuis le début</translation></message>
<message><source>The house calls upon, it does not call on</source><translation>La maison écrit « calls upon », non « calls on »</translation></message>
<message><source>The house sets an en dash with spaces, not a long dash.</source><translation>La maison met un tiret court entre espaces, non un tiret long.</translation></message>
<message><source>the kind “{1}” is not known</source><translation>la sorte « {1} » est inconnue</translation></message>
<message><source>The last operative paragraph</source><translation>Le dernier paragraphe du dispositif</translation></message>
<message><source>The letter of a subparagraph stands in brackets.</source><translation>La lettre d’un alinéa s’écrit entre parenthèses.</translation></message>
<message><source>The limits in “{1}” cannot be read: {2}.</source><translation>Les limites dans « {1} » ne peuvent être lues : {2}.</translation></message>
<message><source>The link within the document “{1}” was taken as words: {2}.</source><translation>Le lien interne au document « {1} » a été repris comme simples mots : {2}.</translation></message>
<message><source>The mark behind the name of the body should not be in italics.</source><translation>Le signe qui suit le nom de l’organe ne devrait pas être en italique.</translation></message>
<message><source>The mark of note {1} stands here a second time; a source is given at its first mention only, and a further mark takes a note of its own.</source><translation>L’appel de la note {1} figure ici une deuxième fois ; une source n’est donnée qu’à sa première mention, et un autre appel prend sa propre note.</translation></message>
<message><source>The marks of a list run on without gaps or repeats</source><translation>Les marques d’une liste se suivent sans lacune ni répétition</translation></message>
<message><source>The masthead lacks: {names}.</source><translation>Il manque à l’en-tête : {names}.</translation></message>
<message><source>The members of the United Nations are “Member States”</source><translation>Les membres de l’Organisation des Nations Unies sont les « Member States »</translation></message>
<message><source>The members of the United Nations are “Member States”.</source><translation>Les membres de l’Organisation des Nations Unies sont les « Member States ».</translation></message>
<message><source>The month is written in full.</source><translation>Le mois s’écrit en entier.</translation></message>
<message><source>The name of the body is in italics, its comma is not</source><translation>Le nom de l’organe est en italique, sa virgule ne l’est pas</translation></message>
<message><source>The name of the body should be in italics as a whole.</source><translation>Le nom de l’organe devrait être tout entier en italique.</translation></message>
<message><source>The name of the body,</source><translation>Le nom de l’organe,</translation></message>
<message><source>The name that stands with your changes and comments:</source><translation>Le nom qui accompagne vos modifications et commentaires :</translation></message>
<message><source>the note comes further on, or is gone, and the number does not follow it</source><translation>la note vient plus loin, ou n’existe plus, et le numéro ne la suit pas</translation></message>
<message><source>The note mark should stand behind the {1}.</source><translation>L’appel de note devrait suivre {1}.</translation></message>
<message><source>The note mark should stand directly behind the word, without a space.</source><translation>L’appel de note devrait suivre directement le mot, sans espace.</translation></message>
<message><source>The note to the agenda item is shown only where an agenda item is given.</source><translation>La note relative au point de l’ordre du jour ne paraît que si un point de l’ordre du jour est indiqué.</translation></message>
<message><source>The note “{1}” has no mark in the text, so it cannot be printed.</source><translation>La note « {1} » n’a pas d’appel dans le texte : elle ne peut être imprimée.</translation></message>
<message><source>The note “{1}” has no text.</source><translation>La note « {1} » n’a pas de texte.</translation></message>
<message><source>The number is given by itself; Ctrl+Z brings back what you typed.</source><translation>Le numéro se met de lui-même ; Ctrl+Z rétablit ce que vous avez saisi.</translation></message>
<message><source>The number of a meeting stands in words: “{1}”.</source><translation>Le numéro d’une réunion s’écrit en toutes lettres : « {1} ».</translation></message>
<message><source>The number of a note “{1}” was taken as words: {2}.</source><translation>Le numéro de note « {1} » a été repris comme simples mots : {2}.</translation></message>
<message><source>The number of a page “{1}” was taken as words: {2}.</source><translation>Le numéro de page « {1} » a été repris comme simples mots : {2}.</translation></message>
<message><source>The numbers begin anew here but run on under other headings; they do one or the other.</source><translation>La numérotation recommence ici mais continue sous d’autres intertitres ; c’est l’un ou l’autre.</translation></message>
<message><source>The only annex bears no number; it is called “{1}”.</source><translation>L’annexe unique ne porte pas de numéro ; elle s’appelle « {1} ».</translation></message>
<message><source>The only operative paragraph bears no number</source><translation>Le paragraphe unique du dispositif ne porte pas de numéro</translation></message>
<message><source>The only operative paragraph of a decision bears no number; “{1}” stands before it.</source><translation>Le paragraphe unique du dispositif d’une décision ne porte pas de numéro ; « {1} » le précède.</translation></message>
<message><source>The opening is one of this body, not of the Security Council alone</source><translation>La formule est de cet organe, non du seul Conseil de sécurité</translation></message>
<message><source>The opening phrase is met in adopted texts</source><translation>La formule introductive se rencontre dans les textes adoptés</translation></message>
<message><source>The original text is only shown. “Show Changes” goes back to writing.</source><translation>Le texte d’origine est seulement affiché. « Montrer les modifications » ramène à l’écriture.</translation></message>
<message><source>The page of the guide that fits where you are</source><translation>La page du guide qui convient là où vous êtes</translation></message>
<message><source>The pages below are older than the text.</source><translation>Les pages ci-dessous sont plus anciennes que le texte.</translation></message>
<message><source>The pages could not be set ({1}).</source><translation>Les pages n’ont pas pu être composées ({1}).</translation></message>
<message><source>The pages that were made cannot be shown.</source><translation>Les pages composées ne peuvent être affichées.</translation></message>
<message><source>The paragraph before addresses somebody else, so “{1}” stands without “{2}”.</source><translation>Le paragraphe qui précède s’adresse à quelqu’un d’autre : « {1} » s’écrit sans « {2} ».</translation></message>
<message><source>The paragraph before opens with the same {1}, so “{2}” takes “{3}”.</source><translation>Le paragraphe qui précède s’ouvre par la même {1} : « {2} » prend « {3} ».</translation></message>
<message><source>The paragraph has {1} words; 99 in 100 have fewer than {2}. Consider two.</source><translation>Le paragraphe a {1} mots ; 99 sur 100 en ont moins de {2}. Envisagez d’en faire deux.</translation></message>
<message><source>The paragraph numbered {1} in the file is {2} by its place and was numbered so.</source><translation>Le paragraphe numéroté {1} dans le fichier est {2} par sa place et a été numéroté ainsi.</translation></message>
<message><source>The paragraph points to itself: paragraph {1} is this one.</source><translation>Le paragraphe renvoie à lui-même : le paragraphe {1} est celui-ci.</translation></message>
<message><source>The paragraph that a reference names is there</source><translation>Le paragraphe qu’un renvoi désigne existe</translation></message>
<message><source>the paragraph that it points to is {1} here</source><translation>ce à quoi il renvoie est ici {1}</translation></message>
<message><source>The paragraph that this reference names is gone or has no number.</source><translation>Le paragraphe que ce renvoi désigne a disparu ou n’a pas de numéro.</translation></message>
<message><source>the place that it points to is not in the text</source><translation>l’endroit auquel il renvoie n’est pas dans le texte</translation></message>
<message><source>The place “{1}” of the Word template cannot hold a picture.</source><translation>L’emplacement « {1} » du modèle Word ne peut contenir d’image.</translation></message>
<message><source>The preamble ends where the operative part begins; this comes too late.</source><translation>Le préambule finit là où commence le dispositif ; ceci vient trop tard.</translation></message>
<message><source>The printer does not take the pages.</source><translation>L’imprimante n’accepte pas les pages.</translation></message>
<message><source>The program ended without saving what is listed here. Recover it, then save it under its name or another.</source><translation>Le programme s’est arrêté sans enregistrer ce qui figure ici. Récupérez-le, puis enregistrez-le sous son nom ou un autre.</translation></message>
<message><source>The program soffice; empty: looked for where it usually is</source><translation>Le programme soffice ; vide : recherché là où il se trouve d’ordinaire</translation></message>
<message><source>The reference “{1}” was taken as words: {2}.</source><translation>Le renvoi « {1} » a été repris comme simples mots : {2}.</translation></message>
<message><source>The row is repeated at the top of each page</source><translation>La ligne est répétée en haut de chaque page</translation></message>
<message><source>The secretariat is requested, not urged or called upon</source><translation>Le secrétariat est prié, non exhorté ni engagé</translation></message>
<message><source>The secretariat is written with the letter the body gives it</source><translation>Le mot « secretariat » s’écrit avec la lettre que l’organe lui donne</translation></message>
<message><source>The section that a reference names is there</source><translation>La section qu’un renvoi désigne existe</translation></message>
<message><source>the stage “{1}” is not known</source><translation>le stade « {1} » est inconnu</translation></message>
<message><source>The sum is written “{1}”.</source><translation>Le montant s’écrit « {1} ».</translation></message>
<message><source>The symbol is malformed; it reads “{1}”.</source><translation>La cote est mal formée ; elle se lit « {1} ».</translation></message>
<message><source>the system refused it ({1})</source><translation>le système l’a refusé ({1})</translation></message>
<message><source>The table of contents was taken as plain text ({1}).</source><translation>La table des matières a été reprise comme texte seul ({1}).</translation></message>
<message><source>The text alone, large, with a name beside every paragraph</source><translation>Le texte seul, en grand, avec un nom à côté de chaque paragraphe</translation></message>
<message><source>The text announces {1}, but there is none.</source><translation>Le texte annonce {1}, mais il n’y en a pas.</translation></message>
<message><source>The text as if every change were accepted, to look at</source><translation>Le texte comme si toutes les modifications étaient acceptées, pour le lire</translation></message>
<message><source>The text as if every change were rejected, to look at</source><translation>Le texte comme si toutes les modifications étaient rejetées, pour le lire</translation></message>
<message><source>The text carried no italics; opening phrases were set in them.</source><translation>Le texte ne comportait pas d’italique ; les formules introductives y ont été mises.</translation></message>
<message><source>The text has changed; there is nothing to mend.</source><translation>Le texte a changé ; il n’y a rien à corriger.</translation></message>
<message><source>The text is being checked against the conventions of the body.</source><translation>Le texte est en cours de vérification au regard des conventions de l’organe.</translation></message>
<message><source>The text is checked while you write. F8 goes to the next finding, Ctrl+. shows what can be done about it; what is right as it stands can be ignored with a reason.</source><translation>Le texte est vérifié pendant que vous écrivez. F8 va à l’observation suivante, Ctrl+. montre ce qu’on peut y faire ; ce qui est juste en l’état peut être ignoré en donnant une raison.</translation></message>
<message><source>The text says what each annex is there for</source><translation>Le texte dit à quoi sert chaque annexe</translation></message>
<message><source>the text that the paragraph above it sets out</source><translation>le texte qu’énonce le paragraphe précédent</translation></message>
<message><source>The text to paste has {1} characters; at most {2} can be pasted at once.</source><translation>Le texte à coller a {1} caractères ; on peut en coller au plus {2} à la fois.</translation></message>
<message><source>The text with its changes marked, to write in</source><translation>Le texte avec ses modifications marquées, pour y écrire</translation></message>
<message><source>The time of day is written “3.15 p.m.”</source><translation>L’heure s’écrit « 3.15 p.m. »</translation></message>
<message><source>The time of day is written “{1} {2}”.</source><translation>L’heure s’écrit « {1} {2} ».</translation></message>
<message><source>The time of day is written “{1}”.</source><translation>L’heure s’écrit « {1} ».</translation></message>
<message><source>The title has a number but no words yet.</source><translation>Le titre a un numéro mais pas encore de mots.</translation></message>
<message><source>The title of the {1} is empty.</source><translation>Le titre est vide ({1}).</translation></message>
<message><source>The verb of an operative paragraph is singular, as the body is one</source><translation>Le verbe d’un paragraphe du dispositif est au singulier, car l’organe est un</translation></message>
<message><source>The whole opening phrase “{1}” should be in italics.</source><translation>Toute la formule d’introduction « {1} » devrait être en italique.</translation></message>
<message><source>The whole paragraph is in square brackets, so its “{1}” belongs inside.</source><translation>Le paragraphe entier est entre crochets : « {1} » se met à l’intérieur.</translation></message>
<message><source>The window</source><translation>La fenêtre</translation></message>
<message><source>the word annex alone on its line</source><translation>le mot annexe seul sur sa ligne</translation></message>
<message><source>The Word template “{1}” cannot be used: {2}.</source><translation>Le modèle Word « {1} » est inutilisable : {2}.</translation></message>
<message><source>The Word template “{1}” extends templates in a circle.</source><translation>Le modèle Word « {1} » étend des modèles en boucle.</translation></message>
<message><source>The Word template “{1}” has a faulty entry under “lines”: {2}.</source><translation>Le modèle Word « {1} » a une entrée erronée sous « lines » : {2}.</translation></message>
<message><source>The Word template “{1}” has a part “{2}” that is not well-formed: {3}.</source><translation>Le modèle Word « {1} » a une partie « {2} » mal formée : {3}.</translation></message>
<message><source>The Word template “{1}” has a table “{2}” that cannot be used: {3}.</source><translation>Le modèle Word « {1} » a une table « {2} » inutilisable : {3}.</translation></message>
<message><source>The Word template “{1}” has no text part.</source><translation>Le modèle Word « {1} » n’a pas de partie de texte.</translation></message>
<message><source>The Word template “{1}” has something else than texts under “{2}.{3}”.</source><translation>Le modèle Word « {1} » a autre chose que des textes sous « {2}.{3} ».</translation></message>
<message><source>The Word template “{1}” has unknown keys under “lines”: {2}.</source><translation>Le modèle Word « {1} » a des clés inconnues sous « lines » : {2}.</translation></message>
<message><source>The Word template “{1}” lacks the part “styles.xml”.</source><translation>Il manque au modèle Word « {1} » la partie « styles.xml ».</translation></message>
<message><source>The Word template “{1}” lacks the part “{2}”.</source><translation>Il manque au modèle Word « {1} » la partie « {2} ».</translation></message>
<message><source>The Word template “{1}” lacks the style “{2}” that its table names for “{3}”.</source><translation>Il manque au modèle Word « {1} » le style « {2} » que sa table indique pour « {3} ».</translation></message>
<message><source>The Word template “{1}” lacks the style “{2}”.</source><translation>Il manque au modèle Word « {1} » le style « {2} ».</translation></message>
<message><source>The Word template “{1}” lacks the table “template.toml”.</source><translation>Il manque au modèle Word « {1} » la table « template.toml ».</translation></message>
<message><source>The Word template “{1}” names no style for “{2}”.</source><translation>Le modèle Word « {1} » n’indique aucun style pour « {2} ».</translation></message>
<message><source>The Word template “{1}” needs two whole numbers under “space.{2}”.</source><translation>Le modèle Word « {1} » demande deux nombres entiers sous « space.{2} ».</translation></message>
<message><source>The words that you or this document added to the dictionary</source><translation>Les mots que vous ou ce document avez ajoutés au dictionnaire</translation></message>
<message><source>The {1} has no title.</source><translation>Il manque un titre ({1}).</translation></message>
<message><source>The {1} is cited without its number.</source><translation>Citation sans numéro : {1}.</translation></message>
<message><source>The {1} {2} has not been held yet.</source><translation>La réunion « {1} {2} » n’a pas encore eu lieu.</translation></message>
<message><source>The {1} {2} is not still to come.</source><translation>La réunion « {1} {2} » n’est plus à venir.</translation></message>
<message><source>There are no changes and no comments.</source><translation>Il n’y a ni modification ni commentaire.</translation></message>
<message><source>There are no earlier versions of this document.</source><translation>Il n’y a pas de versions antérieures de ce document.</translation></message>
<message><source>There are no findings.</source><translation>Il n’y a pas d’observations.</translation></message>
<message><source>There are no tracked changes.</source><translation>Il n’y a pas de modifications suivies.</translation></message>
<message><source>There is no body “{1}”.</source><translation>Il n’y a pas d’organe « {1} ».</translation></message>
<message><source>There is no paragraph {1} in this text.</source><translation>Il n’y a pas de paragraphe {1} dans ce texte.</translation></message>
<message><source>There is no paragraph “{number}”.</source><translation>Il n’y a pas de paragraphe « {number} ».</translation></message>
<message><source>There is no rule “{1}”.</source><translation>Il n’y a pas de règle « {1} ».</translation></message>
<message><source>There is no section {1} in this text.</source><translation>Il n’y a pas de section {1} dans ce texte.</translation></message>
<message><source>There is no table at the caret.</source><translation>Il n’y a pas de tableau au curseur.</translation></message>
<message><source>There is no tracked change at the caret.</source><translation>Il n’y a pas de modification suivie au curseur.</translation></message>
<message><source>There is no Word template “{1}”.</source><translation>Il n’y a pas de modèle Word « {1} ».</translation></message>
<message><source>These settings are not known here and were left out: {names}.</source><translation>Ces paramètres sont inconnus ici et ont été laissés de côté : {names}.</translation></message>
<message><source>This address is not opened, since drafter stays offline: {address}</source><translation>Cette adresse n’est pas ouverte, car drafter reste hors ligne : {address}</translation></message>
<message><source>This body cites its decisions by number alone, without a date.</source><translation>Cet organe cite ses décisions par leur seul numéro, sans date.</translation></message>
<message><source>This body has no symbols of the form “{symbol}”.</source><translation>Cet organe n’a pas de cotes de la forme « {symbol} ».</translation></message>
<message><source>This body writes “{1}”, not “{2}”.</source><translation>Cet organe écrit « {1} », non « {2} ».</translation></message>
<message><source>This body writes “{1}”.</source><translation>Cet organe écrit « {1} ».</translation></message>
<message><source>This body “calls upon”, it does not “call on”.</source><translation>Cet organe écrit « calls upon », non « call on ».</translation></message>
<message><source>This bracket crosses another pair; what opens inside closes inside.</source><translation>Ce crochet en croise une autre paire ; ce qui s’ouvre à l’intérieur s’y ferme.</translation></message>
<message><source>This document is open already by {who}. You have a copy here; save it under another name.</source><translation>Ce document est déjà ouvert par {who}. Vous en avez ici une copie ; enregistrez-la sous un autre nom.</translation></message>
<message><source>This document is open already in another window. You have a copy here; save it under another name.</source><translation>Ce document est déjà ouvert dans une autre fenêtre. Vous en avez ici une copie ; enregistrez-la sous un autre nom.</translation></message>
<message><source>This draft as tracked changes to an adopted text</source><translation>Ce projet en modifications suivies d’un texte adopté</translation></message>
<message><source>This footnote is cited {count} times. Remove all its marks?</source><translation>Cette note est appelée {count} fois. Supprimer tous ses appels ?</translation></message>
<message><source>This is the only item of its list; a list has two or more, and a single one belongs in the paragraph above.</source><translation>C’est le seul élément de sa liste ; une liste en a deux ou plus, et un élément unique va dans le paragraphe qui précède.</translation></message>
<message><source>This is the rest of the paragraph before, from which it was broken off.</source><translation>C’est la suite du paragraphe qui précède, dont elle a été coupée.</translation></message>
<message><source>This mark is straight; the house sets it curly.</source><translation>Ce signe est droit ; la maison le met courbe.</translation></message>
<message><source>This operative paragraph has no number.</source><translation>Ce paragraphe du dispositif n’a pas de numéro.</translation></message>
<message><source>This program itself</source><translation>Ce programme lui-même</translation></message>
<message><source>This quotation mark is {1}.</source><translation>Ce guillemet est {1}.</translation></message>
<message><source>This round bracket is {1}.</source><translation>Cette parenthèse : signe {1}.</translation></message>
<message><source>this sentence</source><translation>cette phrase</translation></message>
<message><source>This square bracket is closed but was never opened.</source><translation>Ce crochet est fermé mais n’a pas été ouvert.</translation></message>
<message><source>This square bracket is opened but never closed.</source><translation>Ce crochet est ouvert mais jamais fermé.</translation></message>
<message><source>This subparagraph has lost its mark.</source><translation>Cet alinéa a perdu sa marque.</translation></message>
<message><source>This {1} has no words.</source><translation>Sans mots : {1}.</translation></message>
<message><source>Thousands are parted by commas: “{1}”.</source><translation>Les milliers sont séparés par des virgules : « {1} ».</translation></message>
<message><source>three findings</source><translation>trois observations</translation></message>
<message><source>&amp;Throw Away</source><translation>&amp;Jeter</translation></message>
<message><source>Ticked references become genuine: they show the number their paragraph has.</source><translation>Les renvois cochés deviennent véritables : ils affichent le numéro de leur paragraphe.</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>title</source><translation>titre</translation></message>
<message><source>Title of the agenda item</source><translation>Titre du point de l’ordre du jour</translation></message>
<message><source>Title of the decision</source><translation>Titre de la décision</translation></message>
<message><source>Title, body line, preamble and operative part of a further decision</source><translation>Titre, ligne de l’organe, préambule et dispositif d’une autre décision</translation></message>
<message><source>Titles and headings end without a mark</source><translation>Titres et intertitres finissent sans ponctuation</translation></message>
<message><source>Too many open files</source><translation>trop de fichiers sont ouverts</translation></message>
<message><source>Tools</source><translation>Outils</translation></message>
<message><source>&amp;Track Changes</source><translation>&amp;Suivre les modifications</translation></message>
<message><source>tracked</source><translation>suivi</translation></message>
<message><source>Tracked changes were written as if all were accepted.</source><translation>Les modifications suivies ont été écrites comme si toutes étaient acceptées.</translation></message>
<message><source>Try it again.</source><translation>Réessayez.</translation></message>
<message><source>Try the Sample</source><translation>Essayer avec l’exemple</translation></message>
<message><source>Turns of phrase have their usual form</source><translation>Les tournures ont leur forme usuelle</translation></message>
<message><source>two findings</source><translation>deux observations</translation></message>
<message><source>Two hyphens stand where a dash belongs.</source><translation>Deux traits d’union figurent là où il faut un tiret.</translation></message>
<message><source>Two letters bring up the list; Tab takes a phrase</source><translation>Deux lettres font apparaître la liste ; Tab prend une formule</translation></message>
<message><source>Two letters bring up the phrases of your body, the most usual first. Tab takes one; the italics are set, and “also” and “further” are offered where they belong.</source><translation>Deux lettres font apparaître les formules de votre organe, les plus usuelles d’abord. Tab en prend une ; l’italique est mis, et « also » et « further » sont proposés là où il faut.</translation></message>
<message><source>Type a number or a few words</source><translation>Tapez un numéro ou quelques mots</translation></message>
<message><source>Typed</source><translation>Tapés</translation></message>
<message><source>Typed references</source><translation>Renvois tapés</translation></message>
<message><source>Typed references follow the structure</source><translation>Les renvois tapés suivent la structure</translation></message>
<message><source>Typed References That Fo&amp;llow…</source><translation>Renvois tapés qui s&amp;uivent…</translation></message>
<message><source>types of Python</source><translation>types de Python</translation></message>
<message><source>typing</source><translation>saisie</translation></message>
<message><source>Typography</source><translation>Typographie</translation></message>
<message><source>Unclosed array</source><translation>tableau non fermé</translation></message>
<message><source>Unclosed inline table</source><translation>table non fermée</translation></message>
<message><source>&amp;Underline</source><translation>&amp;Souligné</translation></message>
<message><source>Underline</source><translation>Souligné</translation></message>
<message><source>underline</source><translation>souligné</translation></message>
<message><source>Underline findings in the text</source><translation>Souligner les observations dans le texte</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
<message><source>&amp;Undo {step}</source><translation>&amp;Annuler : {step}</translation></message>
<message><source>Unescaped '\' in a string</source><translation>barre oblique inverse non échappée dans un texte</translation></message>
<message><source>unexpected end of data</source><translation>fin inattendue des données</translation></message>
<message><source>United Nations Convention to Combat Desertification</source><translation>Convention des Nations Unies sur la lutte contre la désertification</translation></message>
<message><source>United Nations Environment Assembly</source><translation>Assemblée des Nations Unies pour l’environnement</translation></message>
<message><source>United Nations Framework Convention on Climate Change</source><translation>Convention-cadre des Nations Unies sur les changements climatiques</translation></message>
<message><source>United Nations Habitat Assembly</source><translation>Assemblée des Nations Unies pour l’habitat</translation></message>
<message><source>United Nations, General Assembly, Conference of the Parties are never abbreviated</source><translation>Organisation des Nations Unies, Assemblée générale, Conférence des Parties ne s’abrègent jamais</translation></message>
<message><source>Unpin</source><translation>Détacher</translation></message>
<message><source>Unsaved documents</source><translation>Documents non enregistrés</translation></message>
<message><source>Unsaved work was found</source><translation>Du travail non enregistré a été trouvé</translation></message>
<message><source>unterminated character set at position {1}</source><translation>crochet non fermé en position {1}</translation></message>
<message><source>Unterminated string</source><translation>texte non terminé</translation></message>
<message><source>Untitled</source><translation>Sans titre</translation></message>
<message><source>Update drafter, or ask for the file in an older version.</source><translation>Mettez drafter à jour, ou demandez le fichier dans une version plus ancienne.</translation></message>
<message><source>&amp;Use It</source><translation>&amp;L’utiliser</translation></message>
<message><source>Use one of {1}.</source><translation>Utilisez l’un de ceux-ci : {1}.</translation></message>
<message><source>&amp;User Guide</source><translation>&amp;Guide de l’utilisateur</translation></message>
<message><source>Usual Keys</source><translation>Touches habituelles</translation></message>
<message><source>verb and addressee</source><translation>combinaison de verbe et de destinataire</translation></message>
<message><source>version</source><translation>version</translation></message>
<message><source>version {1}</source><translation>version {1}</translation></message>
<message><source>Versions</source><translation>Versions</translation></message>
<message><source>&amp;View</source><translation>&amp;Affichage</translation></message>
<message><source>Warning</source><translation>Avertissement</translation></message>
<message><source>Warnings</source><translation>Avertissements</translation></message>
<message><source>Web page</source><translation>Page Web</translation></message>
<message><source>What</source><translation>Quoi</translation></message>
<message><source>What File › New offers first</source><translation>Ce que Fichier › Nouveau propose d’abord</translation></message>
<message><source>What for</source><translation>Utilité</translation></message>
<message><source>What goes out is the final text, as it is shown.</source><translation>Ce qui sort est le texte final, tel qu’il est affiché.</translation></message>
<message><source>What goes out is the original text, as it is shown.</source><translation>Ce qui sort est le texte d’origine, tel qu’il est affiché.</translation></message>
<message><source>What is on the clipboard is not text, so nothing was pasted.</source><translation>Le contenu du presse-papiers n’est pas du texte ; rien n’a donc été collé.</translation></message>
<message><source>What is open</source><translation>Ce qui reste en suspens</translation></message>
<message><source>What it is made with</source><translation>De quoi il est fait</translation></message>
<message><source>What it means</source><translation>Ce qu’il désigne</translation></message>
<message><source>what it points to bears no number</source><translation>ce à quoi il renvoie ne porte pas de numéro</translation></message>
<message><source>What reviewers changed, tracked or silently, to be taken or refused one by one</source><translation>Ce que les relecteurs ont changé, avec ou sans suivi, à retenir ou refuser un par un</translation></message>
<message><source>What this program is</source><translation>Ce qu’est ce programme</translation></message>
<message><source>What was left alone in this document, and why</source><translation>Ce qui a été laissé en l’état dans ce document, et pourquoi</translation></message>
<message><source>What was not saved is in {folder}. Save your document now. The details below hold no text of it; send them on.</source><translation>Ce qui n’était pas enregistré se trouve dans {folder}. Enregistrez maintenant votre document. Les détails ci-dessous n’en contiennent aucun mot ; transmettez-les.</translation></message>
<message><source>What was read</source><translation>Ce qui a été lu</translation></message>
<message><source>What would come back</source><translation>Ce qui reviendrait</translation></message>
<message><source>What you change from now on stays visible under your name</source><translation>Ce que vous changez désormais reste visible sous votre nom</translation></message>
<message><source>What you change is kept as changes by {name}. Click to end this.</source><translation>Ce que vous changez est conservé comme modifications de {name}. Cliquez pour y mettre fin.</translation></message>
<message><source>What you may set: checks, keys, colours, files</source><translation>Ce que vous pouvez régler : vérifications, touches, couleurs, fichiers</translation></message>
<message><source>What you type reaches your own disk within a second</source><translation>Ce que vous tapez atteint votre propre disque en une seconde</translation></message>
<message><source>What you want to say:</source><translation>Ce que vous voulez dire :</translation></message>
<message><source>When</source><translation>Quand</translation></message>
<message><source>Where</source><translation>Où</translation></message>
<message><source>Where to look</source><translation>Où chercher</translation></message>
<message><source>Which findings, in which order</source><translation>Quelles observations, dans quel ordre</translation></message>
<message><source>White and yellow on black</source><translation>Blanc et jaune sur noir</translation></message>
<message><source>Who</source><translation>Qui</translation></message>
<message><source>Who does what by when</source><translation>Qui fait quoi et pour quand</translation></message>
<message><source>Who Does What by W&amp;hen…</source><translation>&amp;Qui fait quoi et pour quand…</translation></message>
<message><source>Whole document</source><translation>Document entier</translation></message>
<message><source>whole document</source><translation>document entier</translation></message>
<message><source>Whole file</source><translation>Fichier entier</translation></message>
<message><source>Whole page</source><translation>Page entière</translation></message>
<message><source>Whole pages in the window</source><translation>Pages entières dans la fenêtre</translation></message>
<message><source>Whole words</source><translation>Mots entiers</translation></message>
<message><source>Whose changes are listed</source><translation>De qui les modifications sont énumérées</translation></message>
<message><source>Whose tasks are listed</source><translation>De qui les tâches sont énumérées</translation></message>
<message><source>Why</source><translation>Pourquoi</translation></message>
<message><source>Why it is right as it stands (others will read this):</source><translation>Pourquoi c’est juste en l’état (d’autres le liront) :</translation></message>
<message><source>Width</source><translation>Largeur</translation></message>
<message><source>With its &amp;brackets</source><translation>Avec ses cr&amp;ochets</translation></message>
<message><source>With its fixes</source><translation>Avec ses corrections</translation></message>
<message><source>With the proposal</source><translation>Avec la proposition</translation></message>
<message><source>With &amp;tracked changes and comments, as a reviewer sees them</source><translation>Avec modifications suivies et commen&amp;taires, comme un relecteur les voit</translation></message>
<message><source>Without saving, what you changed since the last time is lost.</source><translation>Sans enregistrement, ce que vous avez modifié depuis la dernière fois est perdu.</translation></message>
<message><source>Word document</source><translation>Document Word</translation></message>
<message><source>Word files</source><translation>Fichiers Word</translation></message>
<message><source>Word files that come in</source><translation>Fichiers Word qui entrent</translation></message>
<message><source>Word files that go out</source><translation>Fichiers Word qui sortent</translation></message>
<message><source>word of the document</source><translation>mot du document</translation></message>
<message><source>Words</source><translation>Texte</translation></message>
<message><source>Words are spelt as the spelling list has them</source><translation>Les mots s’écrivent comme dans la liste orthographique</translation></message>
<message><source>words changed</source><translation>mots modifiés</translation></message>
<message><source>Words end in -ize and -ization, not -ise and -isation</source><translation>Les mots se terminent en -ize et -ization, non en -ise et -isation</translation></message>
<message><source>Words of the cell</source><translation>Texte de la cellule</translation></message>
<message><source>Words of this &amp;document</source><translation>Mots de ce &amp;document</translation></message>
<message><source>Words that were struck out were left out.</source><translation>Les mots barrés ont été laissés de côté.</translation></message>
<message><source>Write a comma</source><translation>Mettre une virgule</translation></message>
<message><source>Write a copy as {suffix}</source><translation>Écrire une copie en {suffix}</translation></message>
<message><source>Write against a base text</source><translation>Écrire par rapport à un texte de base</translation></message>
<message><source>Write Against a &amp;Base Text…</source><translation>Écrire par rapport à un texte de &amp;base…</translation></message>
<message><source>&amp;Write as Tracked Changes…</source><translation>É&amp;crire en modifications suivies…</translation></message>
<message><source>Write the date “{1}”.</source><translation>Écrivez la date « {1} ».</translation></message>
<message><source>Write tracked changes</source><translation>Écrire les modifications suivies</translation></message>
<message><source>Write “Ibid.”, with a capital and a full stop.</source><translation>Écrivez « Ibid. », avec une majuscule et un point.</translation></message>
<message><source>Write “per cent”, in two words.</source><translation>Écrivez « per cent », en deux mots.</translation></message>
<message><source>Write “upon”</source><translation>Écrire « upon »</translation></message>
<message><source>Write “{1}”</source><translation>Écrire « {1} »</translation></message>
<message><source>Write “{1}” where a range begins with a word.</source><translation>Écrivez « {1} » là où une période commence par un mot.</translation></message>
<message><source>Write “{1}”, not “{2}”.</source><translation>Écrivez « {1} », non « {2} ».</translation></message>
<message><source>Write “{1}”, or use the plural.</source><translation>Écrivez « {1} », ou mettez le pluriel.</translation></message>
<message><source>Writing</source><translation>Rédaction</translation></message>
<message><source>Writing and reading it again…</source><translation>Écriture et relecture…</translation></message>
<message><source>Wrong</source><translation>Faux</translation></message>
<message><source>You have changed these words since the copy was sent. Taking it undoes yours.</source><translation>Vous avez modifié ces mots depuis l’envoi de la copie. Accepter la proposition annule les vôtres.</translation></message>
<message><source>you may not write there</source><translation>vous ne pouvez pas y écrire</translation></message>
<message><source>your disk quota is used up</source><translation>votre quota de disque est épuisé</translation></message>
<message><source>Your name</source><translation>Votre nom</translation></message>
<message><source>Your text is safe: it is open here, and what you typed is in the journal on this computer.</source><translation>Votre texte est en sûreté : il est ouvert ici, et ce que vous avez tapé est dans le journal de cet ordinateur.</translation></message>
<message><source>Zoom &amp;In</source><translation>&amp;Agrandir</translation></message>
<message><source>Zoom O&amp;ut</source><translation>&amp;Réduire</translation></message>
<message><source>{1} (at end of document)</source><translation>{1} (à la fin du document)</translation></message>
<message><source>{1} (at line {2}, column {3})</source><translation>{1} (à la ligne {2}, colonne {3})</translation></message>
<message><source>{1} and set right the other {2} of its run</source><translation>{1} et corriger les {2} autres de la suite</translation></message>
<message><source>{1} before the letter of a subparagraph.</source><translation>{1} avant la lettre d’un alinéa.</translation></message>
<message><source>{1} ends with {2}; it should end with {3}.</source><translation>{1} se termine par {2} ; il faudrait terminer par {3}.</translation></message>
<message><source>{1} has no mark at its end; it should end with {2}.</source><translation>{1} n’a pas de signe à la fin ; il faudrait terminer par {2}.</translation></message>
<message><source>{1} names session {2}, “{3}” names {4}.</source><translation>{1} désigne la session {2}, « {3} » désigne {4}.</translation></message>
<message><source>{1} opening phrases stand without italics; the body line and the phrase that opens each paragraph should be in italics.</source><translation>{1} formules d’introduction ne sont pas en italique ; le nom de l’organe et la formule qui ouvre chaque paragraphe devraient l’être.</translation></message>
<message><source>{1} should end with {2} alone.</source><translation>{1} devrait se terminer par {2} seulement.</translation></message>
<message><source>{1} should end with {2} and without “{3}”.</source><translation>{1} devrait se terminer par {2} et sans « {3} ».</translation></message>
<message><source>{1} should end without a {2}.</source><translation>{1} devrait se terminer sans {2}.</translation></message>
<message><source>{1} square brackets were taken off; the words in them stay.</source><translation>{1} crochets ont été retirés ; les mots qu’ils contenaient restent.</translation></message>
<message><source>{1} where one space parts the words.</source><translation>{1} là où une seule espace sépare les mots.</translation></message>
<message><source>{1} “{2}” is missing before “{3}”.</source><translation>{1} « {2} » manque avant « {3} ».</translation></message>
<message><source>{1} “{2}” is out of order; “{3}” is expected here.</source><translation>{1} « {2} » n’est pas dans l’ordre ; « {3} » est attendu ici.</translation></message>
<message><source>{1} “{2}” occurs twice; “{3}” is expected here.</source><translation>{1} « {2} » figure deux fois ; « {3} » est attendu ici.</translation></message>
<message><source>{1}, level {2}</source><translation>{1}, niveau {2}</translation></message>
<message><source>{1}{2} is not bound by this body; it is invited.</source><translation>{1}{2} : cet organe ne peut lui donner d’instructions, il l’invite.</translation></message>
<message><source>{count} blank or bracket left</source><translation>{count} blanc ou crochet restant</translation></message>
<message><source>{count} blanks or brackets left</source><translation>{count} blancs ou crochets restants</translation></message>
<message><source>{count} comment stays behind.</source><translation>{count} commentaire reste ici.</translation></message>
<message><source>{count} comments stay behind.</source><translation>{count} commentaires restent ici.</translation></message>
<message><source>{count} finding</source><translation>{count} observation</translation></message>
<message><source>{count} finding was left alone with a reason.</source><translation>{count} observation a été laissée en l’état avec une raison.</translation></message>
<message><source>{count} findings</source><translation>{count} observations</translation></message>
<message><source>{count} findings were left alone with a reason.</source><translation>{count} observations ont été laissées en l’état avec une raison.</translation></message>
<message><source>{count} note that nothing refers to stays behind.</source><translation>{count} note à laquelle rien ne renvoie reste ici.</translation></message>
<message><source>{count} notes that nothing refers to stay behind.</source><translation>{count} notes auxquelles rien ne renvoie restent ici.</translation></message>
<message><source>{count} of them was made with tracking off.</source><translation>{count} a été faite sans suivi.</translation></message>
<message><source>{count} of them were made with tracking off.</source><translation>{count} ont été faites sans suivi.</translation></message>
<message><source>{count} of {limit} words</source><translation>{count} mots sur {limit}</translation></message>
<message><source>{count} paragraph or note differs.</source><translation>{count} paragraphe ou note diffère.</translation></message>
<message><source>{count} paragraphs and notes differ.</source><translation>{count} paragraphes et notes diffèrent.</translation></message>
<message><source>{count} place</source><translation>{count} occurrence</translation></message>
<message><source>{count} place replaced</source><translation>{count} occurrence remplacée</translation></message>
<message><source>{count} place was mended.</source><translation>{count} endroit a été corrigé.</translation></message>
<message><source>{count} places</source><translation>{count} occurrences</translation></message>
<message><source>{count} places replaced</source><translation>{count} occurrences remplacées</translation></message>
<message><source>{count} places were mended.</source><translation>{count} endroits ont été corrigés.</translation></message>
<message><source>{count} proposal.</source><translation>{count} proposition.</translation></message>
<message><source>{count} proposals.</source><translation>{count} propositions.</translation></message>
<message><source>{count} report is asked for without a day or a meeting.</source><translation>{count} rapport est demandé sans date ni réunion.</translation></message>
<message><source>{count} reports are asked for without a day or a meeting.</source><translation>{count} rapports sont demandés sans date ni réunion.</translation></message>
<message><source>{count} request.</source><translation>{count} demande.</translation></message>
<message><source>{count} requests.</source><translation>{count} demandes.</translation></message>
<message><source>{count} thing to know about “{name}”</source><translation>{count} chose à savoir sur « {name} »</translation></message>
<message><source>{count} things to know about “{name}”</source><translation>{count} choses à savoir sur « {name} »</translation></message>
<message><source>{count} tracked change goes out as if it were accepted.</source><translation>{count} modification suivie sort comme si elle était acceptée.</translation></message>
<message><source>{count} tracked changes go out as if all were accepted.</source><translation>{count} modifications suivies sortent comme si toutes étaient acceptées.</translation></message>
<message><source>{count} word</source><translation>{count} mot</translation></message>
<message><source>{count} word is in no dictionary.</source><translation>{count} mot ne figure dans aucun dictionnaire.</translation></message>
<message><source>{count} words</source><translation>{count} mots</translation></message>
<message><source>{count} words are in no dictionary.</source><translation>{count} mots ne figurent dans aucun dictionnaire.</translation></message>
<message><source>{count} × footnote</source><translation>{count} × note de bas de page</translation></message>
<message><source>{keys} already does this: {name}.</source><translation>{keys} sert déjà à ceci : {name}.</translation></message>
<message><source>{label}: {value}</source><translation>{label} : {value}</translation></message>
<message><source>{name} (never saved)</source><translation>{name} (jamais enregistré)</translation></message>
<message><source>{name} – who does what</source><translation>{name} – qui fait quoi</translation></message>
<message><source>{number} of {count}</source><translation>{number} sur {count}</translation></message>
<message><source>{number} of {count} on this page; F3 goes on.</source><translation>{number} sur {count} dans cette page ; F3 continue.</translation></message>
<message><source>{rows} by {columns} cells</source><translation>{rows} cellules sur {columns}</translation></message>
<message><source>{step} in a note</source><translation>{step} dans une note</translation></message>
<message><source>{taken} of {count} taken</source><translation>{taken} sur {count} retenues</translation></message>
<message><source>“Above” is wrong: {1} does not stand before this paragraph.</source><translation>« Above » est faux : {1} ne figure pas avant ce paragraphe.</translation></message>
<message><source>“Above” points back, “below” points on</source><translation>« Above » renvoie en arrière, « below » en avant</translation></message>
<message><source>“Also” and “further” follow a paragraph with the same verb</source><translation>« Also » et « further » suivent un paragraphe de même verbe</translation></message>
<message><source>“Also” and “further” stand where the house puts them</source><translation>« Also » et « further » sont à la place que leur donne la maison</translation></message>
<message><source>“Also” comes second in a run of one verb, “further” third</source><translation>« Also » vient en deuxième dans une suite d’un même verbe, « further » en troisième</translation></message>
<message><source>“And/or” is avoided</source><translation>« And/or » est évité</translation></message>
<message><source>“annex” has no capital.</source><translation>« annex » n’a pas de majuscule.</translation></message>
<message><source>“Below” is wrong: {1} does not stand behind this paragraph.</source><translation>« Below » est faux : {1} ne figure pas après ce paragraphe.</translation></message>
<message><source>“extra” holds something other than pairs of texts</source><translation>« extra » contient autre chose que des paires de textes</translation></message>
<message><source>“Ibid.” follows a note with several sources; say which of them is meant.</source><translation>« Ibid. » suit une note à plusieurs sources ; dites laquelle est visée.</translation></message>
<message><source>“Ibid.” repeats the one source of the note before</source><translation>« Ibid. » répète la source unique de la note précédente</translation></message>
<message><source>“Ibid.” stands in the first note, so there is no source for it to repeat.</source><translation>« Ibid. » figure dans la première note : il n’y a pas de source à répéter.</translation></message>
<message><source>“Million” and “billion” are written out.</source><translation>« Million » et « billion » s’écrivent en toutes lettres.</translation></message>
<message><source>“paragraph 2 above” becomes “paragraph 3 above” when the paragraph moves</source><translation>« paragraph 2 above » devient « paragraph 3 above » quand le paragraphe se déplace</translation></message>
<message><source>“start” is not a possible number</source><translation>« start » n’est pas un nombre possible</translation></message>
<message><source>“With a view to” is followed by “{1}”, not “{2}”.</source><translation>« With a view to » est suivi de « {1} », non de « {2} ».</translation></message>
<message><source>“{1}.toml”: “{2}” is not a list.</source><translation>« {1}.toml » : « {2} » n’est pas une liste.</translation></message>
<message><source>“{1}.toml”: “{2}” is not a table.</source><translation>« {1}.toml » : « {2} » n’est pas une table.</translation></message>
<message><source>“{1}” before it</source><translation>« {1} » le précède</translation></message>
<message><source>“{1}” cannot be read ({2}).</source><translation>« {1} » ne peut être lu ({2}).</translation></message>
<message><source>“{1}” cannot be used: {2}.</source><translation>« {1} » est inutilisable : {2}.</translation></message>
<message><source>“{1}” cannot be written: {2} is only read.</source><translation>« {1} » ne peut être écrit : ce format ne peut qu’être lu ({2}).</translation></message>
<message><source>“{1}” declares entities, which no Word file does ({2}).</source><translation>« {1} » déclare des entités, ce que ne fait aucun fichier Word ({2}).</translation></message>
<message><source>“{1}” does not belong to this installation of drafter.</source><translation>« {1} » n’appartient pas à cette installation de drafter.</translation></message>
<message><source>“{1}” does not exist.</source><translation>« {1} » n’existe pas.</translation></message>
<message><source>“{1}” does not open a paragraph; a further one of the same verb takes “also” or “further”.</source><translation>« {1} » n’ouvre pas un paragraphe ; un autre du même verbe prend « also » ou « further ».</translation></message>
<message><source>“{1}” does not open a preambular paragraph; a preambular one opens with a participle or adjective, such as “Recalling”.</source><translation>« {1} » n’ouvre pas un paragraphe du préambule, qui s’ouvre par un participe ou un adjectif, tel que « Recalling ».</translation></message>
<message><source>“{1}” extends profiles in a circle.</source><translation>« {1} » étend des profils en boucle.</translation></message>
<message><source>“{1}” has a name that is too long.</source><translation>« {1} » a un nom trop long.</translation></message>
<message><source>“{1}” has a stroke too many.</source><translation>« {1} » a une barre oblique de trop.</translation></message>
<message><source>“{1}” has been introduced before; use it, or the full name, without the bracket.</source><translation>« {1} » a déjà été introduit ; employez-le, ou le nom complet, sans la parenthèse.</translation></message>
<message><source>“{1}” has no capital before a number.</source><translation>« {1} » n’a pas de majuscule avant un numéro.</translation></message>
<message><source>“{1}” has no format version.</source><translation>« {1} » n’a pas de version de format.</translation></message>
<message><source>“{1}” has no suffix, which is not known here.</source><translation>« {1} » n’a pas d’extension, ce qui est inconnu ici.</translation></message>
<message><source>“{1}” has no text.</source><translation>« {1} » n’a pas de texte.</translation></message>
<message><source>“{1}” has the suffix “{2}”, which is not known here.</source><translation>« {1} » a l’extension « {2} », inconnue ici.</translation></message>
<message><source>“{1}” has too many paragraphs to be opened.</source><translation>« {1} » a trop de paragraphes pour être ouvert.</translation></message>
<message><source>“{1}” holds no words.</source><translation>« {1} » ne contient aucun mot.</translation></message>
<message><source>“{1}” holds nothing that can be brought back.</source><translation>« {1} » ne contient rien qui puisse être récupéré.</translation></message>
<message><source>“{1}” in the footnote is a blank still to be filled.</source><translation>« {1} » dans la note est un blanc qui reste à remplir.</translation></message>
<message><source>“{1}” in “{2}” has no paragraph of that verb before it.</source><translation>« {1} » dans « {2} » n’a avant lui aucun paragraphe de ce verbe.</translation></message>
<message><source>“{1}” in “{2}” is no limit.</source><translation>« {1} » dans « {2} » n’est pas une limite.</translation></message>
<message><source>“{1}” in “{2}” is not a whole number above 0.</source><translation>« {1} » dans « {2} » n’est pas un nombre entier supérieur à 0.</translation></message>
<message><source>“{1}” is a blank still to be filled.</source><translation>« {1} » est un blanc qui reste à remplir.</translation></message>
<message><source>“{1}” is a document with macros.</source><translation>« {1} » est un document avec macros.</translation></message>
<message><source>“{1}” is a folder.</source><translation>« {1} » est un dossier.</translation></message>
<message><source>“{1}” is a number of negotiation; a final text is numbered through.</source><translation>« {1} » est un numéro de négociation ; un texte final est numéroté de bout en bout.</translation></message>
<message><source>“{1}” is a PDF file under another name.</source><translation>« {1} » est un fichier PDF sous un autre nom.</translation></message>
<message><source>“{1}” is a phrase of the Security Council; no text of this body that was counted opens a paragraph with it.</source><translation>« {1} » est une formule du Conseil de sécurité ; aucun texte de cet organe parmi ceux comptés n’ouvre un paragraphe ainsi.</translation></message>
<message><source>“{1}” is a PowerPoint presentation under another name.</source><translation>« {1} » est une présentation PowerPoint sous un autre nom.</translation></message>
<message><source>“{1}” is a rich text file under another name.</source><translation>« {1} » est un fichier de texte enrichi sous un autre nom.</translation></message>
<message><source>“{1}” is a template with macros.</source><translation>« {1} » est un modèle avec macros.</translation></message>
<message><source>“{1}” is a web page under another name.</source><translation>« {1} » est une page Web sous un autre nom.</translation></message>
<message><source>“{1}” is a Word document saved as XML.</source><translation>« {1} » est un document Word enregistré en XML.</translation></message>
<message><source>“{1}” is a {2} file.</source><translation>« {1} » est un fichier {2}.</translation></message>
<message><source>“{1}” is an Excel workbook under another name.</source><translation>« {1} » est un classeur Excel sous un autre nom.</translation></message>
<message><source>“{1}” is an old .doc file.</source><translation>« {1} » est un ancien fichier .doc.</translation></message>
<message><source>“{1}” is an OpenDocument file under another name.</source><translation>« {1} » est un fichier OpenDocument sous un autre nom.</translation></message>
<message><source>“{1}” is avoided; say which is meant.</source><translation>« {1} » est évité ; dites ce qui est voulu.</translation></message>
<message><source>“{1}” is cut off before its end (line {2}).</source><translation>« {1} » est coupé avant la fin (ligne {2}).</translation></message>
<message><source>“{1}” is cut off before its end.</source><translation>« {1} » est coupé avant la fin.</translation></message>
<message><source>“{1}” is cut off or damaged.</source><translation>« {1} » est coupé ou endommagé.</translation></message>
<message><source>“{1}” is damaged (line {2}).</source><translation>« {1} » est endommagé (ligne {2}).</translation></message>
<message><source>“{1}” is damaged ({2}).</source><translation>« {1} » est endommagé ({2}).</translation></message>
<message><source>“{1}” is damaged.</source><translation>« {1} » est endommagé.</translation></message>
<message><source>“{1}” is damaged: {2} ({3}).</source><translation>« {1} » est endommagé : {2} ({3}).</translation></message>
<message><source>“{1}” is empty.</source><translation>« {1} » est vide.</translation></message>
<message><source>“{1}” is impossible: {2}.</source><translation>« {1} » est impossible : {2}.</translation></message>
<message><source>“{1}” is larger than {2} MB.</source><translation>« {1} » dépasse {2} Mo.</translation></message>
<message><source>“{1}” is never abbreviated; write “{2}”.</source><translation>« {1} » ne s’abrège jamais ; écrivez « {2} ».</translation></message>
<message><source>“{1}” is no picture that Word can show.</source><translation>« {1} » n’est pas une image que Word puisse afficher.</translation></message>
<message><source>“{1}” is not a drafter document (line {2}).</source><translation>« {1} » n’est pas un document drafter (ligne {2}).</translation></message>
<message><source>“{1}” is not a drafter document.</source><translation>« {1} » n’est pas un document drafter.</translation></message>
<message><source>“{1}” is not a file of settings.</source><translation>« {1} » n’est pas un fichier de paramètres.</translation></message>
<message><source>“{1}” is not a list</source><translation>« {1} » n’est pas une liste</translation></message>
<message><source>“{1}” is not a possible file name.</source><translation>« {1} » n’est pas un nom de fichier possible.</translation></message>
<message><source>“{1}” is not a text file.</source><translation>« {1} » n’est pas un fichier texte.</translation></message>
<message><source>“{1}” is not a verb that opens an operative paragraph.</source><translation>« {1} » n’est pas un verbe qui ouvre un paragraphe du dispositif.</translation></message>
<message><source>“{1}” is not a whole number</source><translation>« {1} » n’est pas un nombre entier</translation></message>
<message><source>“{1}” is not a Word document.</source><translation>« {1} » n’est pas un document Word.</translation></message>
<message><source>“{1}” is not a Word file.</source><translation>« {1} » n’est pas un fichier Word.</translation></message>
<message><source>“{1}” is not explained; decisions give names in full.</source><translation>« {1} » n’est pas expliqué ; les décisions donnent les noms en entier.</translation></message>
<message><source>“{1}” is not explained; give the full name at the first use.</source><translation>« {1} » n’est pas expliqué ; donnez le nom complet à la première mention.</translation></message>
<message><source>“{1}” is not how a paragraph is numbered; “{2}.” is expected.</source><translation>Un paragraphe n’est pas numéroté « {1} » ; « {2}. » est attendu.</translation></message>
<message><source>“{1}” is not how a {2} is numbered.</source><translation>« {1} » n’est pas la forme d’un numéro ({2}).</translation></message>
<message><source>“{1}” is not how adopted texts say it.</source><translation>« {1} » n’est pas ce que disent les textes adoptés.</translation></message>
<message><source>“{1}” is not how an operative paragraph is numbered; “1.” is the form.</source><translation>Un paragraphe du dispositif n’est pas numéroté « {1} » ; la forme est « 1. ».</translation></message>
<message><source>“{1}” is not how this body names itself; it opens with “{2},”.</source><translation>Cet organe ne se nomme pas « {1} » ; il ouvre par « {2}, ».</translation></message>
<message><source>“{1}” is not known here</source><translation>« {1} » est inconnu ici</translation></message>
<message><source>“{1}” is not text</source><translation>« {1} » n’est pas du texte</translation></message>
<message><source>“{1}” is not text in UTF-8 (byte {2}).</source><translation>« {1} » n’est pas du texte en UTF-8 (octet {2}).</translation></message>
<message><source>“{1}” is not the mark of this level; “{2}” is expected.</source><translation>« {1} » n’est pas la marque de ce niveau ; « {2} » est attendu.</translation></message>
<message><source>“{1}” is not true or false</source><translation>« {1} » n’est ni vrai ni faux</translation></message>
<message><source>“{1}” is not used in a decision; write it out or leave it.</source><translation>« {1} » ne s’emploie pas dans une décision ; écrivez-le en toutes lettres ou supprimez-le.</translation></message>
<message><source>“{1}” is not used in a decision; write it out: “{2}”.</source><translation>« {1} » ne s’emploie pas dans une décision ; écrivez en toutes lettres : « {2} ».</translation></message>
<message><source>“{1}” is not used; give the source again.</source><translation>« {1} » n’est pas employé ; redonnez la source.</translation></message>
<message><source>“{1}” is not valid TOML: {2}.</source><translation>« {1} » n’est pas du TOML valide : {2}.</translation></message>
<message><source>“{1}” is of a kind that is written here, but not read.</source><translation>« {1} » est d’un format qui s’écrit ici, mais ne se lit pas.</translation></message>
<message><source>“{1}” is of session {2}, but this text belongs to session {3}.</source><translation>« {1} » est de la session {2}, mais ce texte appartient à la session {3}.</translation></message>
<message><source>“{1}” is open in another program, which lets nobody read it.</source><translation>« {1} » est ouvert dans un autre programme, qui ne le laisse lire par personne.</translation></message>
<message><source>“{1}” is protected by a password or is a file of an older Office program.</source><translation>« {1} » est protégé par un mot de passe ou est un fichier d’un ancien programme Office.</translation></message>
<message><source>“{1}” is protected by a password.</source><translation>« {1} » est protégé par un mot de passe.</translation></message>
<message><source>“{1}” is spelt “{2}”.</source><translation>« {1} » s’écrit « {2} ».</translation></message>
<message><source>“{1}” is still in square brackets; a final text holds agreed words only.</source><translation>« {1} » est encore entre crochets ; un texte final ne contient que des mots convenus.</translation></message>
<message><source>“{1}” is too large for a file of settings.</source><translation>« {1} » est trop volumineux pour un fichier de paramètres.</translation></message>
<message><source>“{1}” is too large for an emblem.</source><translation>« {1} » est trop volumineux pour un emblème.</translation></message>
<message><source>“{1}” is too large to be a journal.</source><translation>« {1} » est trop volumineux pour être un journal.</translation></message>
<message><source>“{1}” is too large to be opened ({2}).</source><translation>« {1} » est trop volumineux pour être ouvert ({2}).</translation></message>
<message><source>“{1}” is too large to be opened.</source><translation>« {1} » est trop volumineux pour être ouvert.</translation></message>
<message><source>“{1}” is written in capitals.</source><translation>« {1} » s’écrit en capitales.</translation></message>
<message><source>“{1}” is written out in a text: “{2}”.</source><translation>« {1} » s’écrit en toutes lettres dans un texte : « {2} ».</translation></message>
<message><source>“{1}” lacks a part that every Word file has ({2}).</source><translation>Il manque à « {1} » une partie que tout fichier Word possède ({2}).</translation></message>
<message><source>“{1}” looks like the mark of a note, but no note hangs on it.</source><translation>« {1} » ressemble à un appel de note, mais aucune note n’y est attachée.</translation></message>
<message><source>“{1}” may not be read by you.</source><translation>Vous n’avez pas le droit de lire « {1} ».</translation></message>
<message><source>“{1}” opens a preambular paragraph; an operative one opens with a verb in the present tense, such as “Requests”.</source><translation>« {1} » ouvre un paragraphe du préambule ; un paragraphe du dispositif s’ouvre par un verbe au présent, tel que « Requests ».</translation></message>
<message><source>“{1}” opens an operative paragraph; a preambular one opens with a participle or adjective, such as “Recalling”.</source><translation>« {1} » ouvre un paragraphe du dispositif ; un paragraphe du préambule s’ouvre par un participe ou un adjectif, tel que « Recalling ».</translation></message>
<message><source>“{1}” opens no paragraph in adopted texts; perhaps “{2}” is meant.</source><translation>« {1} » n’ouvre aucun paragraphe des textes adoptés ; « {2} » est peut-être voulu.</translation></message>
<message><source>“{1}” opens no paragraph in the adopted texts that were counted.</source><translation>« {1} » n’ouvre aucun paragraphe des textes adoptés qui ont été comptés.</translation></message>
<message><source>“{1}” opens the paragraph and should have a capital letter.</source><translation>« {1} » ouvre le paragraphe et devrait avoir une majuscule.</translation></message>
<message><source>“{1}” should be in italics at the head of the paragraph.</source><translation>« {1} » devrait être en italique en tête du paragraphe.</translation></message>
<message><source>“{1}” should have one capital letter only.</source><translation>« {1} » ne devrait avoir qu’une majuscule.</translation></message>
<message><source>“{1}” stands before it</source><translation>« {1} » le précède</translation></message>
<message><source>“{1}” stands twice.</source><translation>« {1} » figure deux fois.</translation></message>
<message><source>“{1}” stands {2}, other than in “{3}”.</source><translation>« {1} » se met {2}, autrement que dans « {3} ».</translation></message>
<message><source>“{1}” stands {2}: “{3}”.</source><translation>« {1} » se met {2} : « {3} ».</translation></message>
<message><source>“{1}” unpacks to far more than a document can be.</source><translation>« {1} » se décomprime bien au-delà de ce que peut être un document.</translation></message>
<message><source>“{1}” was not written: another program has it open.</source><translation>« {1} » n’a pas été écrit : un autre programme l’a ouvert.</translation></message>
<message><source>“{1}” was not written: it could not be read again ({2}).</source><translation>« {1} » n’a pas été écrit : il n’a pas pu être relu ({2}).</translation></message>
<message><source>“{1}” was not written: it was not known again as a file of this program.</source><translation>« {1} » n’a pas été écrit : il n’a pas été reconnu comme un fichier de ce programme.</translation></message>
<message><source>“{1}” was not written: its comments would not all come back.</source><translation>« {1} » n’a pas été écrit : ses commentaires ne reviendraient pas tous.</translation></message>
<message><source>“{1}” was not written: its folder cannot be made ({2}).</source><translation>« {1} » n’a pas été écrit : son dossier ne peut être créé ({2}).</translation></message>
<message><source>“{1}” was not written: its folder does not exist.</source><translation>« {1} » n’a pas été écrit : son dossier n’existe pas.</translation></message>
<message><source>“{1}” was not written: its notes or its masthead would not come back.</source><translation>« {1} » n’a pas été écrit : ses notes ou son en-tête ne reviendraient pas.</translation></message>
<message><source>“{1}” was not written: its path is too long.</source><translation>« {1} » n’a pas été écrit : son chemin est trop long.</translation></message>
<message><source>“{1}” was not written: its pictures would not all come back.</source><translation>« {1} » n’a pas été écrit : ses images ne reviendraient pas toutes.</translation></message>
<message><source>“{1}” was not written: note {2} (“{3}”) would not come back.</source><translation>« {1} » n’a pas été écrit : la note {2} (« {3} ») ne reviendrait pas.</translation></message>
<message><source>“{1}” was not written: Word allows {2} notes and the document has more.</source><translation>« {1} » n’a pas été écrit : Word admet {2} notes et le document en a davantage.</translation></message>
<message><source>“{1}” was not written: {2}.</source><translation>« {1} » n’a pas été écrit : {2}.</translation></message>
<message><source>“{1}” was saved by a newer drafter (format version {2}; this one reads up to {3}).</source><translation>« {1} » a été enregistré par un drafter plus récent (version de format {2} ; celui-ci lit jusqu’à {3}).</translation></message>
<message><source>“{1}”, line {2}: “{3}” has a value of the wrong kind.</source><translation>« {1} », ligne {2} : « {3} » a une valeur de la mauvaise sorte.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is none of {4}.</source><translation>« {1} », ligne {2} : « {3} » n’est aucune de ces valeurs : {4}.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a list of texts.</source><translation>« {1} », ligne {2} : « {3} » n’est pas une liste de textes.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a regular expression ({4}).</source><translation>« {1} », ligne {2} : « {3} » n’est pas une expression régulière ({4}).</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a table.</source><translation>« {1} », ligne {2} : « {3} » n’est pas une table.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not known.</source><translation>« {1} », ligne {2} : « {3} » est inconnu.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not of the kind {4}.</source><translation>« {1} », ligne {2} : « {3} » n’est pas de la sorte {4}.</translation></message>
<message><source>“{1}”, line {2}: “{3}” lacks {4}.</source><translation>« {1} », ligne {2} : il manque à « {3} » {4}.</translation></message>
<message><source>“{1}”, not “{2}”</source><translation>« {1} », non « {2} »</translation></message>
<message><source>“{1}”: “extends” is not the name of a profile.</source><translation>« {1} » : « extends » n’est pas le nom d’un profil.</translation></message>
<message><source>“{1}”: “{2}” has a value of the wrong kind.</source><translation>« {1} » : « {2} » a une valeur de la mauvaise sorte.</translation></message>
<message><source>“{1}”: “{2}” is none of {3}.</source><translation>« {1} » : « {2} » n’est aucune de ces valeurs : {3}.</translation></message>
<message><source>“{1}”: “{2}” is not a list of texts.</source><translation>« {1} » : « {2} » n’est pas une liste de textes.</translation></message>
<message><source>“{1}”: “{2}” is not a regular expression ({3}).</source><translation>« {1} » : « {2} » n’est pas une expression régulière ({3}).</translation></message>
<message><source>“{1}”: “{2}” is not a table.</source><translation>« {1} » : « {2} » n’est pas une table.</translation></message>
<message><source>“{1}”: “{2}” is not known.</source><translation>« {1} » : « {2} » est inconnu.</translation></message>
<message><source>“{1}”: “{2}” is not of the kind {3}.</source><translation>« {1} » : « {2} » n’est pas de la sorte {3}.</translation></message>
<message><source>“{1}”: “{2}” lacks {3}.</source><translation>« {1} » : il manque à « {2} » {3}.</translation></message>
<message><source>“{1}”: “{2}” needs a verb and a form ({3}).</source><translation>« {1} » : « {2} » demande un verbe et une forme ({3}).</translation></message>
<message><source>“{action}” is not possible here.</source><translation>« {action} » n’est pas possible ici.</translation></message>
<message><source>“{name}” is there already. Replace it?</source><translation>« {name} » existe déjà. Le remplacer ?</translation></message>
<message><source>“{name}” was changed by somebody else since you opened it.</source><translation>« {name} » a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation></message>
<message><source>“{name}” was written. Please note:</source><translation>« {name} » a été écrit. Veuillez noter :</translation></message>
<message><source>“{word}” is in no dictionary; the only one. Ctrl+. shows what can be done.</source><translation>« {word} » ne figure dans aucun dictionnaire ; c’est le seul. Ctrl+. montre ce qui peut être fait.</translation></message>
<message><source>“{word}” is in no dictionary; {number} of {count}. Ctrl+. shows what can be done.</source><translation>« {word} » ne figure dans aucun dictionnaire ; {number} sur {count}. Ctrl+. montre ce qui peut être fait.</translation></message>
</context>
</TS>
