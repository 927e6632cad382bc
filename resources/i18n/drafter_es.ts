<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>drafter</name>
<message><source>'utf-8' codec can't decode byte {1} in position {2}: {3}</source><translation>codificación UTF-8, byte {1} ilegible en la posición {2}: {3}</translation></message>
<message><source>a capital mark before a short line</source><translation>una marca en mayúscula ante una línea corta</translation></message>
<message><source>a colon</source><translation>dos puntos</translation></message>
<message><source>A colon announces a list, but none follows.</source><translation>Los dos puntos anuncian una lista, pero no sigue ninguna.</translation></message>
<message><source>A colon announces further subparagraphs, but none follow.</source><translation>Los dos puntos anuncian más apartados, pero no sigue ninguno.</translation></message>
<message><source>a comma</source><translation>una coma</translation></message>
<message><source>A compound takes a hyphen without spaces.</source><translation>Un compuesto lleva guion sin espacios.</translation></message>
<message><source>A cross-reference has its target, on the side that the words say</source><translation>Una remisión tiene su destino, del lado que indican las palabras</translation></message>
<message><source>A date has its month in words.</source><translation>El mes de una fecha va en letras.</translation></message>
<message><source>A date is written like “21 November 2023”, without comma or ending.</source><translation>Una fecha se escribe como “21 November 2023”, sin coma ni terminación.</translation></message>
<message><source>A decimal below one begins with a zero.</source><translation>Un decimal menor que uno empieza con cero.</translation></message>
<message><source>A decision ends with its last operative paragraph</source><translation>Una decisión termina con su último párrafo de la parte dispositiva</translation></message>
<message><source>A decision has a title in the form of its body</source><translation>Una decisión lleva un título en la forma de su órgano</translation></message>
<message><source>A decision is cited with its number</source><translation>Una decisión se cita con su número</translation></message>
<message><source>A draft carries no line of its adoption</source><translation>Un proyecto no lleva mención de su aprobación</translation></message>
<message><source>a field is not a pair of texts</source><translation>un campo no es un par de textos</translation></message>
<message><source>A final text has no numbers such as “5 bis”</source><translation>Un texto final no tiene números como “5 bis”</translation></message>
<message><source>A final text holds no words in square brackets</source><translation>Un texto final no contiene palabras entre corchetes</translation></message>
<message><source>a folder has that name</source><translation>una carpeta tiene ese nombre</translation></message>
<message><source>a full stop</source><translation>un punto</translation></message>
<message><source>A full stop parts hours and minutes.</source><translation>Un punto separa las horas y los minutos.</translation></message>
<message><source>A full stop stands inside this paragraph, which should be one clause of a long sentence.</source><translation>Hay un punto dentro de este párrafo, que debería ser una sola cláusula de una oración larga.</translation></message>
<message><source>A heading</source><translation>Un título de sección</translation></message>
<message><source>A level is skipped: directly under {1} stands “{2}”.</source><translation>Se ha saltado un nivel: directamente bajo {1} está “{2}”.</translation></message>
<message><source>a line in square brackets under the title</source><translation>una línea entre corchetes bajo el título</translation></message>
<message><source>a line of the masthead</source><translation>una línea del encabezado</translation></message>
<message><source>A list goes down one level at a time</source><translation>Una lista baja un nivel cada vez</translation></message>
<message><source>A list has two items or more</source><translation>Una lista tiene dos elementos o más</translation></message>
<message><source>a mark lies outside the text, {1}</source><translation>una marca queda fuera del texto, {1}</translation></message>
<message><source>A meeting lies behind or before us as the words say</source><translation>Una reunión es pasada o futura, como dicen las palabras</translation></message>
<message><source>A meeting or adoption line stands under adopted texts only, not under a draft.</source><translation>La línea de la sesión o de la aprobación va solo bajo los textos aprobados, no bajo un proyecto.</translation></message>
<message><source>A new table behind this paragraph</source><translation>Una tabla nueva después de este párrafo</translation></message>
<message><source>A no-break space stands between words that a line may part.</source><translation>Hay un espacio de no separación entre palabras que una línea puede separar.</translation></message>
<message><source>A no-break space stands where a line must not break, and only there</source><translation>El espacio de no separación va donde la línea no debe cortarse, y solo allí</translation></message>
<message><source>A note begins with a capital letter</source><translation>Una nota empieza con mayúscula</translation></message>
<message><source>A note ends with a full stop</source><translation>Una nota termina con punto</translation></message>
<message><source>A note mark is a real one, not a figure typed or set high</source><translation>Una llamada de nota es auténtica, no una cifra escrita o elevada</translation></message>
<message><source>A note mark stands directly behind the punctuation, or the word</source><translation>La llamada de nota va inmediatamente después de la puntuación, o de la palabra</translation></message>
<message><source>A note should begin with a capital letter.</source><translation>Una nota debería empezar con mayúscula.</translation></message>
<message><source>A note should end with a full stop.</source><translation>Una nota debería terminar con punto.</translation></message>
<message><source>A note that nothing refers to was left out: “{1}”.</source><translation>Se ha omitido una nota a la que nada remite: “{1}”.</translation></message>
<message><source>a number before a short line</source><translation>un número ante una línea corta</translation></message>
<message><source>A number from 10 on is written in figures: “{1}”.</source><translation>Un número a partir de 10 se escribe en cifras: “{1}”.</translation></message>
<message><source>a number stands before it</source><translation>lo precede un número</translation></message>
<message><source>A number under 10 is written in words: “{1}”.</source><translation>Un número menor de 10 se escribe en letras: “{1}”.</translation></message>
<message><source>a paragraph</source><translation>un párrafo</translation></message>
<message><source>A paragraph begins and ends without a space</source><translation>Un párrafo empieza y termina sin espacio</translation></message>
<message><source>a paragraph in a section of a note, where numbers are usual</source><translation>un párrafo en una sección de una nota, donde los números son habituales</translation></message>
<message><source>A paragraph in square brackets has its last mark inside them</source><translation>Un párrafo entre corchetes lleva su puntuación final dentro de ellos</translation></message>
<message><source>A paragraph is cited as “paragraph 5”, without “operative”.</source><translation>Un párrafo se cita “paragraph 5”, sin “operative”.</translation></message>
<message><source>A paragraph opens with a capital letter, and with one only</source><translation>Un párrafo empieza con mayúscula, y solo con una</translation></message>
<message><source>A paragraph that introduces subparagraphs ends with a colon</source><translation>Un párrafo que introduce apartados termina con dos puntos</translation></message>
<message><source>A paragraph that introduces subparagraphs should end with a colon.</source><translation>Un párrafo que introduce apartados debería terminar con dos puntos.</translation></message>
<message><source>A percentage takes figures.</source><translation>Un porcentaje lleva cifras.</translation></message>
<message><source>A preambular paragraph</source><translation>Un párrafo del preámbulo</translation></message>
<message><source>A preambular paragraph bears no number or mark; “{1}” stands before it.</source><translation>Un párrafo del preámbulo no lleva número ni marca; “{1}” lo precede.</translation></message>
<message><source>A preambular paragraph ends with a comma</source><translation>Un párrafo del preámbulo termina con coma</translation></message>
<message><source>A preambular paragraph opens with a participle or an adjective</source><translation>Un párrafo del preámbulo empieza con un gerundio, un participio o un adjetivo</translation></message>
<message><source>A profile extends “{1}”, which does not exist.</source><translation>Un perfil amplía “{1}”, que no existe.</translation></message>
<message><source>A range of figures takes an en dash without spaces.</source><translation>Un intervalo de cifras lleva semirraya sin espacios.</translation></message>
<message><source>A range that begins with “from” goes on with “to”, and years are written in full</source><translation>Un período que empieza con “from” sigue con “to”, y los años se escriben completos</translation></message>
<message><source>a row of a table</source><translation>una fila de un cuadro</translation></message>
<message><source>A section heading before this paragraph</source><translation>Un título de sección antes de este párrafo</translation></message>
<message><source>a semicolon</source><translation>punto y coma</translation></message>
<message><source>a short first line</source><translation>una primera línea corta</translation></message>
<message><source>a short line without a final mark</source><translation>una línea corta sin puntuación final</translation></message>
<message><source>A source is given once, where it is first mentioned</source><translation>Una fuente se indica una vez, donde se menciona por primera vez</translation></message>
<message><source>A space is missing at the bracket.</source><translation>Falta un espacio junto al paréntesis.</translation></message>
<message><source>A space is missing behind the “{1}”.</source><translation>Falta un espacio después de “{1}”.</translation></message>
<message><source>A space stands</source><translation>Hay un espacio</translation></message>
<message><source>A space stands behind a mark, not before it</source><translation>El espacio va después del signo, no antes</translation></message>
<message><source>A space stands {1} word of the paragraph.</source><translation>Hay un espacio {1} palabra del párrafo.</translation></message>
<message><source>A subparagraph</source><translation>Un apartado</translation></message>
<message><source>a subparagraph</source><translation>un apartado</translation></message>
<message><source>A subparagraph begins with a capital letter</source><translation>Un apartado comienza con mayúscula</translation></message>
<message><source>A subparagraph ends with a semicolon, the last one like its paragraph</source><translation>Un apartado termina con punto y coma, el último como su párrafo</translation></message>
<message><source>A subparagraph should begin with a capital letter, though its paragraph goes on.</source><translation>Un apartado debería comenzar con mayúscula, aunque la frase de su párrafo continúe.</translation></message>
<message><source>A symbol has no space.</source><translation>Una signatura no lleva espacios.</translation></message>
<message><source>A tab stands</source><translation>Hay un tabulador</translation></message>
<message><source>A table is changed in a window of its own: press Enter on it.</source><translation>Una tabla se modifica en una ventana aparte: sitúese en ella y pulse Intro.</translation></message>
<message><source>A text speaks of itself as its body does</source><translation>Un texto habla de sí mismo como lo hace su órgano</translation></message>
<message><source>A title</source><translation>Un título</translation></message>
<message><source>A title has the form “{1} …” here.</source><translation>Un título tiene aquí la forma “{1} …”.</translation></message>
<message><source>A tracked change stands here. Accept or reject it first.</source><translation>Aquí hay un cambio controlado. Acéptelo o rechácelo primero.</translation></message>
<message><source>A version is the text as it is now, kept in the file under a name.</source><translation>Una versión es el texto tal como está ahora, guardado en el archivo con un nombre.</translation></message>
<message><source>a word is not text</source><translation>una palabra no es texto</translation></message>
<message><source>a {1} paragraph cannot have level {2}</source><translation>un párrafo de clase “{1}” no puede tener el nivel {2}</translation></message>
<message><source>&amp;About drafter</source><translation>&amp;Acerca de drafter</translation></message>
<message><source>About drafter</source><translation>Acerca de drafter</translation></message>
<message><source>above</source><translation>above</translation></message>
<message><source>&amp;Accept</source><translation>Acep&amp;tar</translation></message>
<message><source>&amp;Accept All</source><translation>Acep&amp;tar todo</translation></message>
<message><source>Accept A&amp;ll</source><translation>Aceptar t&amp;odo</translation></message>
<message><source>accept changes</source><translation>aceptación de cambios</translation></message>
<message><source>Accept every change in the text</source><translation>Aceptar todos los cambios del texto</translation></message>
<message><source>&amp;Accept Here</source><translation>&amp;Aceptar aquí</translation></message>
<message><source>Accept or reject the tracked changes in this draft first.</source><translation>Acepte o rechace primero los cambios marcados de este proyecto.</translation></message>
<message><source>Accept the changes at the caret or in the selection</source><translation>Aceptar los cambios en el cursor o en la selección</translation></message>
<message><source>Action</source><translation>Acción</translation></message>
<message><source>Actions</source><translation>Acciones</translation></message>
<message><source>Add to My Words</source><translation>Añadir a mis palabras</translation></message>
<message><source>Adopted texts mostly write “{1}”, not “{2}”.</source><translation>Los textos aprobados escriben más a menudo “{1}”, no “{2}”.</translation></message>
<message><source>Advance</source><translation>Versión preliminar</translation></message>
<message><source>Advice</source><translation>Consejos</translation></message>
<message><source>After a colon something follows</source><translation>Después de los dos puntos sigue algo</translation></message>
<message><source>After the paragraph below, with its subparagraphs</source><translation>Después del párrafo siguiente, con sus apartados</translation></message>
<message><source>After&amp;wards:</source><translation>Des&amp;pués:</translation></message>
<message><source>Agenda item</source><translation>Tema del programa</translation></message>
<message><source>All Defaults</source><translation>Todo por defecto</translation></message>
<message><source>All documents</source><translation>Todos los documentos</translation></message>
<message><source>All keys as you have them</source><translation>Todas las teclas, tal como las tiene</translation></message>
<message><source>All rules</source><translation>Todas las reglas</translation></message>
<message><source>All, by weight</source><translation>Todas, por gravedad</translation></message>
<message><source>All, in the order of the text</source><translation>Todas, en el orden del texto</translation></message>
<message><source>among the base</source><translation>en el texto de base</translation></message>
<message><source>among the comments</source><translation>entre los comentarios</translation></message>
<message><source>among the ignored findings</source><translation>entre las observaciones ignoradas</translation></message>
<message><source>among the revisions</source><translation>entre las revisiones</translation></message>
<message><source>An acronym is explained where it is used first</source><translation>Una sigla se explica donde se usa por primera vez</translation></message>
<message><source>An acronym is introduced once</source><translation>Una sigla se introduce una sola vez</translation></message>
<message><source>an annex</source><translation>un anexo</translation></message>
<message><source>An annex behind this decision, with numbers of its own</source><translation>Un anexo después de esta decisión, con numeración propia</translation></message>
<message><source>An annex is “to” its decision, not “of” it.</source><translation>Un anexo se une a su decisión con “to”, no con “of”.</translation></message>
<message><source>An annex is “to” its text, and named</source><translation>Un anexo se refiere con “to” a su texto, y se nombra</translation></message>
<message><source>An annex that the text announces is there</source><translation>Un anexo que el texto anuncia existe</translation></message>
<message><source>An empty column after this one</source><translation>Una columna vacía después de esta</translation></message>
<message><source>An empty column before this one</source><translation>Una columna vacía antes de esta</translation></message>
<message><source>an empty paragraph</source><translation>un párrafo vacío</translation></message>
<message><source>An empty row above this one</source><translation>Una fila vacía encima de esta</translation></message>
<message><source>An empty row below this one</source><translation>Una fila vacía debajo de esta</translation></message>
<message><source>an entry is not an object</source><translation>una entrada no es un objeto</translation></message>
<message><source>an entry lacks a field</source><translation>a una entrada le falta un campo</translation></message>
<message><source>an item of the list above it</source><translation>un elemento de la lista anterior</translation></message>
<message><source>An operative paragraph</source><translation>Un párrafo de la parte dispositiva</translation></message>
<message><source>An operative paragraph ends with a semicolon, the last one with a full stop</source><translation>Un párrafo de la parte dispositiva termina con punto y coma, el último con punto</translation></message>
<message><source>An operative paragraph opens with a verb in the present tense</source><translation>Un párrafo de la parte dispositiva empieza con un verbo en presente</translation></message>
<message><source>Anne&amp;x</source><translation>Ane&amp;xo</translation></message>
<message><source>Annex</source><translation>Anexo</translation></message>
<message><source>annex</source><translation>anexo</translation></message>
<message><source>Annex title</source><translation>Título de anexo</translation></message>
<message><source>annex title</source><translation>título de anexo</translation></message>
<message><source>Another copy changes the same words: only one can be taken.</source><translation>Otro ejemplar cambia las mismas palabras: solo se puede tomar uno.</translation></message>
<message><source>Another &amp;Decision</source><translation>Otra &amp;decisión</translation></message>
<message><source>Another text and this one side by side, and as tracked changes</source><translation>Otro texto y este lado a lado, y como cambios marcados</translation></message>
<message><source>Answer</source><translation>Respuesta</translation></message>
<message><source>answer</source><translation>respuesta</translation></message>
<message><source>Ans&amp;wer…</source><translation>Respon&amp;der…</translation></message>
<message><source>Any United Nations body</source><translation>Cualquier órgano de las Naciones Unidas</translation></message>
<message><source>Apply every fix that is the only right answer</source><translation>Aplicar todas las correcciones que son la única respuesta correcta</translation></message>
<message><source>Arabic</source><translation>Árabe</translation></message>
<message><source>Articles and their paragraphs come in the order and with the letter of the house</source><translation>Los artículos y sus párrafos siguen el orden y la letra de la casa</translation></message>
<message><source>As a &amp;New Document</source><translation>Como &amp;nuevo documento</translation></message>
<message><source>As the body has it</source><translation>Como el órgano</translation></message>
<message><source>As the body has them</source><translation>Como el órgano</translation></message>
<message><source>As the system has it</source><translation>Como el sistema</translation></message>
<message><source>Ask for the file again, or raise the limits (see the guide).</source><translation>Pida de nuevo el archivo o aumente los límites (véase la guía).</translation></message>
<message><source>Ask its owner for access or copy it first.</source><translation>Pida acceso a su propietario o cópielo primero.</translation></message>
<message><source>Asked as</source><translation>Forma</translation></message>
<message><source>Asterisk or &amp;Number</source><translation>&amp;Asterisco o número</translation></message>
<message><source>At stage “{stage}”: ready to go out.</source><translation>En la etapa “{stage}”: listo para salir.</translation></message>
<message><source>At stage “{stage}”: ready to go out. There is {rest}.</source><translation>En la etapa “{stage}”: listo para salir. Queda {rest}.</translation></message>
<message><source>At stage “{stage}”: {rest}.</source><translation>En la etapa “{stage}”: {rest}.</translation></message>
<message><source>At the start: join the paragraph to the one above</source><translation>Al principio: unir el párrafo al anterior</translation></message>
<message><source>at the top</source><translation>al principio</translation></message>
<message><source>author</source><translation>línea del autor</translation></message>
<message><source>Author line</source><translation>Línea del autor</translation></message>
<message><source>&amp;Back</source><translation>A&amp;trás</translation></message>
<message><source>base text</source><translation>texto de base</translation></message>
<message><source>Basel, Rotterdam and Stockholm conventions</source><translation>Convenios de Basilea, Rotterdam y Estocolmo</translation></message>
<message><source>before</source><translation>antes de</translation></message>
<message><source>Before it goes out</source><translation>Antes de enviar</translation></message>
<message><source>&amp;Before It Goes Out…</source><translation>Antes de &amp;enviar…</translation></message>
<message><source>before the first</source><translation>antes de la primera</translation></message>
<message><source>Before the paragraph above, with its subparagraphs</source><translation>Antes del párrafo anterior, con sus apartados</translation></message>
<message><source>before the verb</source><translation>antes del verbo</translation></message>
<message><source>&amp;Begin</source><translation>&amp;Empezar</translation></message>
<message><source>Begin a new document</source><translation>Empezar un documento nuevo</translation></message>
<message><source>Begin a new text</source><translation>Empezar un texto nuevo</translation></message>
<message><source>Begin the next paragraph, of the same kind</source><translation>Empezar el párrafo siguiente, del mismo tipo</translation></message>
<message><source>beginning</source><translation>comienzo</translation></message>
<message><source>behind</source><translation>después de</translation></message>
<message><source>behind the last</source><translation>después de la última</translation></message>
<message><source>behind the opening phrase</source><translation>después de la fórmula introductoria</translation></message>
<message><source>below</source><translation>below</translation></message>
<message><source>binding of Qt and Python</source><translation>enlace de Qt y Python</translation></message>
<message><source>Bodies request {1}; “{2}” is addressed to States and others.</source><translation>Los órganos solicitan a {1}; “{2}” se dirige a los Estados y a otros.</translation></message>
<message><source>Bodies that cannot be instructed are invited</source><translation>A los órganos que no reciben instrucciones se los invita</translation></message>
<message><source>&amp;Body</source><translation>Ó&amp;rgano</translation></message>
<message><source>Body</source><translation>Órgano</translation></message>
<message><source>Body and stage</source><translation>Órgano y etapa</translation></message>
<message><source>Body line</source><translation>Línea del órgano</translation></message>
<message><source>body line</source><translation>línea del órgano</translation></message>
<message><source>Body line, then preamble, then operative part</source><translation>Línea del órgano, después preámbulo, después parte dispositiva</translation></message>
<message><source>Body of new documents</source><translation>Órgano de los documentos nuevos</translation></message>
<message><source>&amp;Bold</source><translation>&amp;Negrita</translation></message>
<message><source>Bold</source><translation>Negrita</translation></message>
<message><source>bold</source><translation>negrita</translation></message>
<message><source>Bookmarks of a converter left out: {1}.</source><translation>Marcadores de un conversor omitidos: {1}.</translation></message>
<message><source>Both texts are the same.</source><translation>Los dos textos son iguales.</translation></message>
<message><source>Both texts side by side</source><translation>Los dos textos lado a lado</translation></message>
<message><source>Both years are written in full.</source><translation>Los dos años se escriben completos.</translation></message>
<message><source>Bracket</source><translation>Corchetes</translation></message>
<message><source>Break the line within the paragraph</source><translation>Cortar la línea dentro del párrafo</translation></message>
<message><source>&amp;Cancel</source><translation>&amp;Cancelar</translation></message>
<message><source>Cancel</source><translation>Cancelar</translation></message>
<message><source>Cannot declare {1} twice</source><translation>{1} se declara dos veces</translation></message>
<message><source>Cannot mutate immutable namespace {1}</source><translation>{1} no se puede modificar</translation></message>
<message><source>Cannot overwrite a value</source><translation>un valor se da dos veces</translation></message>
<message><source>Cannot redefine namespace {1}</source><translation>{1} se define dos veces</translation></message>
<message><source>Cells</source><translation>Celdas</translation></message>
<message><source>&amp;Change It</source><translation>&amp;Cambiar</translation></message>
<message><source>Change it, or keep it if it is right all the same.</source><translation>Cámbiela, o consérvela si es correcta de todos modos.</translation></message>
<message><source>change of kind</source><translation>cambio de tipo</translation></message>
<message><source>Changes and comments</source><translation>Cambios y comentarios</translation></message>
<message><source>Changes are tracked</source><translation>Control de cambios activo</translation></message>
<message><source>Changes of fonts, styles or layout were taken as accepted ({1}).</source><translation>Los cambios de fuente, estilo o diseño se han dado por aceptados ({1}).</translation></message>
<message><source>Charts and drawn shapes were left out ({1}).</source><translation>Se han omitido los gráficos y las formas dibujadas ({1}).</translation></message>
<message><source>&amp;Check</source><translation>&amp;Comprobar</translation></message>
<message><source>Check its place under Settings › Word files.</source><translation>Compruebe su ubicación en Configuración › Archivos de Word.</translation></message>
<message><source>Check that it is switched on, or write a PDF file (File › Export) and print that.</source><translation>Compruebe que está encendida, o escriba un archivo PDF (Archivo › Exportar) e imprímalo.</translation></message>
<message><source>Check the name and the folder.</source><translation>Compruebe el nombre y la carpeta.</translation></message>
<message><source>Check the name.</source><translation>Compruebe el nombre.</translation></message>
<message><source>Check the name; if it is right, install the program again.</source><translation>Compruebe el nombre; si es correcto, instale de nuevo el programa.</translation></message>
<message><source>Check the text while I write</source><translation>Comprobar el texto mientras escribo</translation></message>
<message><source>Checking a text</source><translation>Comprobar un texto</translation></message>
<message><source>Checking by itself</source><translation>Revisión automática</translation></message>
<message><source>Checking …</source><translation>Comprobando…</translation></message>
<message><source>Checks</source><translation>Comprobación</translation></message>
<message><source>Chinese</source><translation>Chino</translation></message>
<message><source>Choose a .docx file.</source><translation>Elija un archivo .docx.</translation></message>
<message><source>Choose a .png or .svg file.</source><translation>Elija un archivo .png o .svg.</translation></message>
<message><source>Choose a file that drafter saved.</source><translation>Elija un archivo guardado por drafter.</translation></message>
<message><source>Choose a file that “Export Settings” has written.</source><translation>Elija un archivo escrito con “Exportar la configuración”.</translation></message>
<message><source>Choose a folder nearer to the top.</source><translation>Elija una carpeta más cercana a la raíz.</translation></message>
<message><source>Choose a shorter name.</source><translation>Elija un nombre más corto.</translation></message>
<message><source>Choose a smaller picture.</source><translation>Elija una imagen más pequeña.</translation></message>
<message><source>Choose another file.</source><translation>Elija otro archivo.</translation></message>
<message><source>Choose another folder.</source><translation>Elija otra carpeta.</translation></message>
<message><source>Choose another name.</source><translation>Elija otro nombre.</translation></message>
<message><source>&amp;Choose Another…</source><translation>&amp;Elegir otro…</translation></message>
<message><source>Choose one without \ / : * ? " &lt; &gt; |.</source><translation>Elija uno sin \ / : * ? " &lt; &gt; |.</translation></message>
<message><source>Choose the program’s own renderer under Settings › Word files, or install LibreOffice again.</source><translation>Elija la composición por drafter en Configuración › Archivos de Word, o instale de nuevo LibreOffice.</translation></message>
<message><source>Choose the program’s own renderer under Settings › Word files.</source><translation>Elija la composición por drafter en Configuración › Archivos de Word.</translation></message>
<message><source>Choose…</source><translation>Elegir…</translation></message>
<message><source>Cite a footnote again</source><translation>Volver a citar una nota</translation></message>
<message><source>Cite a Footnote A&amp;gain…</source><translation>&amp;Volver a citar una nota…</translation></message>
<message><source>C&amp;lean: brackets taken off, their words stay</source><translation>&amp;Limpio: sin corchetes, las palabras quedan</translation></message>
<message><source>&amp;Close</source><translation>Ce&amp;rrar</translation></message>
<message><source>Close</source><translation>Cerrar</translation></message>
<message><source>Close all windows and end</source><translation>Cerrar todas las ventanas y terminar</translation></message>
<message><source>Close it there (in Word, for instance) and try again.</source><translation>Ciérrelo en ese otro programa (Word, por ejemplo) e inténtelo de nuevo.</translation></message>
<message><source>Close this window</source><translation>Cerrar esta ventana</translation></message>
<message><source>closed but was never opened</source><translation>cerrado pero no se abrió</translation></message>
<message><source>closing</source><translation>línea de cierre</translation></message>
<message><source>Closing line</source><translation>Línea de cierre</translation></message>
<message><source>Closing &amp;Marks Follow</source><translation>Puntuación final a&amp;utomática</translation></message>
<message><source>Closing marks follow the structure</source><translation>La puntuación final sigue la estructura</translation></message>
<message><source>colon</source><translation>dos puntos</translation></message>
<message><source>Colours</source><translation>Colores</translation></message>
<message><source>Colours of the &amp;System</source><translation>Colores del s&amp;istema</translation></message>
<message><source>Co&amp;lumn</source><translation>Co&amp;lumna</translation></message>
<message><source>Column &amp;After</source><translation>Columna &amp;después</translation></message>
<message><source>Column &amp;Before</source><translation>Columna &amp;antes</translation></message>
<message><source>&amp;Columns</source><translation>&amp;Columnas</translation></message>
<message><source>Columns</source><translation>Columnas</translation></message>
<message><source>comma</source><translation>coma</translation></message>
<message><source>Commas and “and” join the statements of a preambular paragraph, not semicolons.</source><translation>Las oraciones de un párrafo del preámbulo se unen con comas y “and”, no con punto y coma.</translation></message>
<message><source>Commas join the statements of a preambular paragraph</source><translation>Las oraciones de un párrafo del preámbulo se unen con comas</translation></message>
<message><source>Commas, semicolons and full stops change when paragraphs are added or moved</source><translation>Las comas, los puntos y coma y los puntos cambian al añadir o mover párrafos</translation></message>
<message><source>Commas, semicolons and full stops change when paragraphs are added, moved or removed</source><translation>Las comas, los puntos y coma y los puntos cambian al añadir, mover o eliminar párrafos</translation></message>
<message><source>Comment</source><translation>Comentario</translation></message>
<message><source>comment</source><translation>comentario</translation></message>
<message><source>Comments that stand nowhere in the text are listed without a place ({1}).</source><translation>Los comentarios que no están en ningún lugar del texto se enumeran sin lugar ({1}).</translation></message>
<message><source>Comments were left out.</source><translation>Se omitieron los comentarios.</translation></message>
<message><source>Comments without a place in the text were not written ({1}).</source><translation>No se han escrito los comentarios sin lugar en el texto ({1}).</translation></message>
<message><source>&amp;Comment…</source><translation>&amp;Comentario…</translation></message>
<message><source>Com&amp;pare With…</source><translation>Com&amp;parar con…</translation></message>
<message><source>Compare: {old} – {new}</source><translation>Comparación: {old} – {new}</translation></message>
<message><source>Connection timed out</source><translation>se agotó el tiempo de conexión</translation></message>
<message><source>Contents</source><translation>Contenido</translation></message>
<message><source>Convention on Biological Diversity</source><translation>Convenio sobre la Diversidad Biológica</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Copiar</translation></message>
<message><source>Copy it to this computer first.</source><translation>Cópielo primero en esta computadora.</translation></message>
<message><source>Copy the selection to the clipboard</source><translation>Copiar la selección en el portapapeles</translation></message>
<message><source>correction</source><translation>corrección</translation></message>
<message><source>corrections</source><translation>correcciones</translation></message>
<message><source>Counted by Word</source><translation>Contados por Word</translation></message>
<message><source>Cross-reference</source><translation>Remisión</translation></message>
<message><source>cross-reference</source><translation>remisión</translation></message>
<message><source>cross-references</source><translation>remisiones</translation></message>
<message><source>&amp;Cross-reference…</source><translation>&amp;Remisión…</translation></message>
<message><source>Ctrl+Alt+F puts a mark at the caret and takes you to the note; Escape comes back. Notes follow their marks when paragraphs move.</source><translation>Ctrl+Alt+F pone una llamada en el cursor y lleva a la nota; Esc vuelve al texto. Las notas siguen a sus llamadas cuando los párrafos se mueven.</translation></message>
<message><source>Cu&amp;t</source><translation>Cor&amp;tar</translation></message>
<message><source>cut</source><translation>corte</translation></message>
<message><source>Dark</source><translation>Oscuro</translation></message>
<message><source>&amp;Dark Colours</source><translation>Colores osc&amp;uros</translation></message>
<message><source>Dark text on white</source><translation>Texto oscuro sobre blanco</translation></message>
<message><source>Date</source><translation>Fecha</translation></message>
<message><source>Dates</source><translation>Fechas</translation></message>
<message><source>Dates are written “21 November 2023”</source><translation>Las fechas se escriben “21 November 2023”</translation></message>
<message><source>decision</source><translation>decisión</translation></message>
<message><source>Decision title</source><translation>Título de decisión</translation></message>
<message><source>decision title</source><translation>título de decisión</translation></message>
<message><source>Deleted</source><translation>Suprimido</translation></message>
<message><source>deletion</source><translation>supresión</translation></message>
<message><source>Device or resource busy</source><translation>dispositivo o recurso ocupado</translation></message>
<message><source>Dictionaries</source><translation>Diccionarios</translation></message>
<message><source>Difference</source><translation>Diferencia</translation></message>
<message><source>&amp;Differences only</source><translation>Solo &amp;diferencias</translation></message>
<message><source>&amp;Discard</source><translation>&amp;No guardar</translation></message>
<message><source>Dismiss</source><translation>Cerrar</translation></message>
<message><source>Distribution</source><translation>Distribución</translation></message>
<message><source>Do it again</source><translation>Hacerlo otra vez</translation></message>
<message><source>Documents</source><translation>Documentos</translation></message>
<message><source>Documents opened last</source><translation>Últimos documentos abiertos</translation></message>
<message><source>Documents that you open or save will stand here, to go on with at a click.</source><translation>Los documentos que abra o guarde estarán aquí, para seguir con un clic.</translation></message>
<message><source>Documents with “L.” in their symbol are of limited distribution: “Limited”.</source><translation>Los documentos con “L.” en la signatura son de distribución limitada: “Limited”.</translation></message>
<message><source>Dollars of the United States are written “$”.</source><translation>Los dólares de los Estados Unidos se escriben “$”.</translation></message>
<message><source>Double quotation marks come first; single ones stand inside them.</source><translation>Primero van las comillas dobles; las simples van dentro de ellas.</translation></message>
<message><source>Draft</source><translation>Proyecto</translation></message>
<message><source>Draft decision</source><translation>Proyecto de decisión</translation></message>
<message><source>Draft resolution</source><translation>Proyecto de resolución</translation></message>
<message><source>drafter</source><translation>drafter</translation></message>
<message><source>drafter document</source><translation>Documento de drafter</translation></message>
<message><source>Drafts, checks and converts decisions of United Nations bodies.</source><translation>Redacta, comprueba y convierte decisiones de los órganos de las Naciones Unidas.</translation></message>
<message><source>Duplicate inline table key {1}</source><translation>clave de tabla {1} repetida</translation></message>
<message><source>D&amp;uplicate Paragraph</source><translation>Duplicar el &amp;párrafo</translation></message>
<message><source>duplicate paragraph</source><translation>duplicación de un párrafo</translation></message>
<message><source>Earlier versions</source><translation>Versiones anteriores</translation></message>
<message><source>Earlier versions kept of each file</source><translation>Versiones anteriores que se conservan de cada archivo</translation></message>
<message><source>Ea&amp;rlier Versions…</source><translation>Versiones an&amp;teriores…</translation></message>
<message><source>Economic and Social Council</source><translation>Consejo Económico y Social</translation></message>
<message><source>&amp;Edit</source><translation>&amp;Editar</translation></message>
<message><source>Edit Ta&amp;ble…</source><translation>&amp;Modificar la tabla…</translation></message>
<message><source>Edit the table at the caret</source><translation>Editar la tabla en el cursor</translation></message>
<message><source>Element of the original file (kept, not edited here)</source><translation>Elemento del archivo original (se conserva, no se edita aquí)</translation></message>
<message><source>Elsewhere in this paragraph a no-break space keeps number and word together.</source><translation>En otro lugar de este párrafo un espacio de no separación mantiene juntos el número y la palabra.</translation></message>
<message><source>Embedded objects were kept as the pictures that they show ({1}).</source><translation>Los objetos incrustados se han conservado como las imágenes que muestran ({1}).</translation></message>
<message><source>Embedded objects were left out ({1}).</source><translation>Se han omitido los objetos incrustados ({1}).</translation></message>
<message><source>empty</source><translation>vacío</translation></message>
<message><source>Empty: Times New Roman or what stands in for it</source><translation>Vacío: Times New Roman o la que la sustituya</translation></message>
<message><source>End it with a full stop</source><translation>Terminarla con punto</translation></message>
<message><source>End it with {1}</source><translation>Terminar con {1}</translation></message>
<message><source>End it with “{1}”</source><translation>Terminar con “{1}”</translation></message>
<message><source>Endnotes were written as footnotes.</source><translation>Las notas finales se han escrito como notas de pie de página.</translation></message>
<message><source>ends as operative paragraphs do</source><translation>termina como los párrafos de la parte dispositiva</translation></message>
<message><source>ends as the last operative paragraph does</source><translation>termina como el último párrafo de la parte dispositiva</translation></message>
<message><source>English</source><translation>Inglés</translation></message>
<message><source>English (SCOWL, without variants in -ise)</source><translation>Inglés (SCOWL, sin las variantes en -ise)</translation></message>
<message><source>Enter begins the next paragraph, Ctrl+Enter goes on to the next part: title, body line, preamble, operative part. Tab makes a subparagraph. You never type a number.</source><translation>Intro empieza el párrafo siguiente, Ctrl+Intro pasa a la parte siguiente: título, línea del órgano, preámbulo, parte dispositiva. Tab hace un apartado. Nunca se escribe un número.</translation></message>
<message><source>Enter opens the page, F3 and Shift+F3 go on and back</source><translation>Intro abre la página, F3 y Mayús+F3 avanzan y retroceden</translation></message>
<message><source>Enter: go there</source><translation>Intro: ir al lugar</translation></message>
<message><source>equation</source><translation>ecuación</translation></message>
<message><source>Equations that cannot be kept were taken as plain text ({1}).</source><translation>Las ecuaciones que no se pueden conservar se han tomado como texto sin formato ({1}).</translation></message>
<message><source>Error</source><translation>Error</translation></message>
<message><source>Errors</source><translation>Errores</translation></message>
<message><source>Errors and warnings</source><translation>Errores y advertencias</translation></message>
<message><source>Errors only</source><translation>Solo errores</translation></message>
<message><source>Español</source><translation>Español</translation></message>
<message><source>Every key reaches a journal on your own disk within a second, also before you have saved. No text leaves this computer.</source><translation>Cada tecla llega en un segundo a un registro en su propio disco, también antes de guardar por primera vez. Ningún texto sale de este ordenador.</translation></message>
<message><source>Every note is cited in the text</source><translation>Cada nota se cita en el texto</translation></message>
<message><source>Every note mark has its note</source><translation>Cada llamada tiene su nota</translation></message>
<message><source>Every request of the operative part: whom it addresses, what it asks, by when</source><translation>Todas las solicitudes de la parte dispositiva: a quién, qué y para cuándo</translation></message>
<message><source>Every rule with its reason, source and examples</source><translation>Cada regla con su motivo, su fuente y ejemplos</translation></message>
<message><source>Every symbol of a list is written out</source><translation>Cada signatura de una enumeración se escribe completa</translation></message>
<message><source>Every symbol of a list is written out.</source><translation>Cada signatura de una enumeración se escribe completa.</translation></message>
<message><source>Every word is in the dictionary or on a list of yours.</source><translation>Todas las palabras están en el diccionario o en una de sus listas.</translation></message>
<message><source>Everybody</source><translation>Todos</translation></message>
<message><source>Exactly the opening phrase is in italics</source><translation>Va en cursiva exactamente la fórmula introductoria</translation></message>
<message><source>Exec format error</source><translation>no es un programa ejecutable</translation></message>
<message><source>Expected '=' after a key in a key/value pair</source><translation>se esperaba “=” después de una clave</translation></message>
<message><source>Expected ']' at the end of a table declaration</source><translation>se esperaba “]” al final de una declaración de tabla</translation></message>
<message><source>Expected ']]' at the end of an array declaration</source><translation>se esperaba “]]” al final de una declaración de lista</translation></message>
<message><source>Expected newline or end of document after a statement</source><translation>se esperaba un fin de línea después de una instrucción</translation></message>
<message><source>Expected {1}</source><translation>se esperaba {1}</translation></message>
<message><source>&amp;Export</source><translation>&amp;Exportar</translation></message>
<message><source>&amp;Export Anyway</source><translation>&amp;Exportar de todos modos</translation></message>
<message><source>Export settings</source><translation>Exportar la configuración</translation></message>
<message><source>Export the document</source><translation>Exportar el documento</translation></message>
<message><source>Export the text as a Word file, and print it from there.</source><translation>Exporte el texto como archivo de Word e imprímalo desde allí.</translation></message>
<message><source>Exported to {path}</source><translation>Exportado a {path}</translation></message>
<message><source>Export…</source><translation>Exportar…</translation></message>
<message><source>Fetch it again, or take an older copy of it.</source><translation>Vuelva a obtenerlo o tome una copia anterior.</translation></message>
<message><source>Fields of the masthead that plain text cannot hold were left out: “{1}”.</source><translation>Se omitieron los campos del encabezamiento que el texto sin formato no puede contener: “{1}”.</translation></message>
<message><source>&amp;File</source><translation>&amp;Archivo</translation></message>
<message><source>File exists</source><translation>el archivo ya existe</translation></message>
<message><source>Files embedded in the text were left out ({1}).</source><translation>Se han omitido los archivos incrustados en el texto ({1}).</translation></message>
<message><source>Final</source><translation>Versión final</translation></message>
<message><source>final text</source><translation>texto final</translation></message>
<message><source>Find</source><translation>Buscar</translation></message>
<message><source>&amp;Find and Replace…</source><translation>&amp;Buscar y reemplazar…</translation></message>
<message><source>Find &amp;Next</source><translation>Buscar sig&amp;uiente</translation></message>
<message><source>Find Pre&amp;vious</source><translation>Buscar &amp;anterior</translation></message>
<message><source>Find references that are typed and make them follow their paragraphs</source><translation>Encontrar las remisiones escritas y hacer que sigan a sus párrafos</translation></message>
<message><source>&amp;Findings</source><translation>&amp;Observaciones</translation></message>
<message><source>Findings</source><translation>Observaciones</translation></message>
<message><source>Fixed terms have the capitals that the house gives them</source><translation>Los términos fijos llevan las mayúsculas que les da la casa</translation></message>
<message><source>&amp;Fixes Here…</source><translation>&amp;Correcciones aquí…</translation></message>
<message><source>Font</source><translation>Fuente</translation></message>
<message><source>Font of the text on the screen</source><translation>Tipo de letra del texto en la pantalla</translation></message>
<message><source>Fonts</source><translation>Fuentes</translation></message>
<message><source>&amp;Footnote</source><translation>&amp;Nota a pie de página</translation></message>
<message><source>Footnote</source><translation>Nota a pie de página</translation></message>
<message><source>footnote</source><translation>nota a pie de página</translation></message>
<message><source>Footnotes</source><translation>Notas a pie de página</translation></message>
<message><source>For example, that is: Latin abbreviations are written out</source><translation>Las abreviaturas latinas se escriben con todas las letras</translation></message>
<message><source>For the &amp;Room</source><translation>Para la &amp;sala</translation></message>
<message><source>foreign</source><translation>elemento conservado</translation></message>
<message><source>F&amp;ormat</source><translation>&amp;Formato</translation></message>
<message><source>Format</source><translation>Formato</translation></message>
<message><source>format</source><translation>formato</translation></message>
<message><source>&amp;Forward</source><translation>A&amp;delante</translation></message>
<message><source>Found invalid character {1}</source><translation>carácter no válido {1}</translation></message>
<message><source>Français</source><translation>Français</translation></message>
<message><source>Free some space or save it elsewhere.</source><translation>Libere espacio o guárdelo en otro lugar.</translation></message>
<message><source>French</source><translation>Francés</translation></message>
<message><source>French (Dicollecte)</source><translation>Francés (Dicollecte)</translation></message>
<message><source>front</source><translation>línea del encabezado</translation></message>
<message><source>full stop</source><translation>punto</translation></message>
<message><source>Further references, numbers of pages and links were taken as words ({1}).</source><translation>Otras remisiones, números de página y enlaces se han tomado como palabras ({1}).</translation></message>
<message><source>General</source><translation>General</translation></message>
<message><source>General Assembly</source><translation>Asamblea General</translation></message>
<message><source>Give the footnote an asterisk instead of its number, or the number back</source><translation>Dar a la nota un asterisco en lugar de su número, o devolverle el número</translation></message>
<message><source>Give up what you changed in this table?</source><translation>¿Renunciar a lo que cambió en esta tabla?</translation></message>
<message><source>Go back from a footnote to the text; close the list of phrases or the search bar</source><translation>Volver de una nota al texto; cerrar la lista de fórmulas o la barra de búsqueda</translation></message>
<message><source>&amp;Go Back to It</source><translation>&amp;Volver a ella</translation></message>
<message><source>Go on</source><translation>Continuar</translation></message>
<message><source>Go on to the body line, the preamble or the operative part</source><translation>Pasar a la línea del órgano, al preámbulo o a la parte dispositiva</translation></message>
<message><source>&amp;Go There</source><translation>&amp;Ir allí</translation></message>
<message><source>Go to a paragraph by its number, such as op 5 or 3 (b)</source><translation>Ir a un párrafo por su número, como op 5 o 3 (b)</translation></message>
<message><source>Go to paragraph</source><translation>Ir al párrafo</translation></message>
<message><source>&amp;Go to Paragraph…</source><translation>&amp;Ir al párrafo…</translation></message>
<message><source>Go to the change or comment before</source><translation>Ir al cambio o comentario anterior</translation></message>
<message><source>Go to the finding before</source><translation>Ir a la observación anterior</translation></message>
<message><source>Go to the next change or comment</source><translation>Ir al cambio o comentario siguiente</translation></message>
<message><source>Go to the next finding</source><translation>Ir a la observación siguiente</translation></message>
<message><source>Go to the next place</source><translation>Ir a la aparición siguiente</translation></message>
<message><source>Go to the next word that is in no dictionary</source><translation>Ir a la siguiente palabra que no está en ningún diccionario</translation></message>
<message><source>Go to the place before</source><translation>Ir a la aparición anterior</translation></message>
<message><source>Go to the word before that is in no dictionary</source><translation>Ir a la palabra anterior que no está en ningún diccionario</translation></message>
<message><source>&amp;Heading</source><translation>Título de &amp;sección</translation></message>
<message><source>Heading</source><translation>Título de sección</translation></message>
<message><source>heading</source><translation>título de sección</translation></message>
<message><source>Heading number</source><translation>El número del título de sección</translation></message>
<message><source>Heading number “{1}” does not follow; “{2}” is expected here.</source><translation>El número de título “{1}” no sigue; aquí se espera “{2}”.</translation></message>
<message><source>&amp;Heading Row</source><translation>Fila de &amp;encabezamiento</translation></message>
<message><source>Headings are numbered I., II., then A., B., without gaps</source><translation>Los títulos de sección se numeran I., II., después A., B., sin saltos</translation></message>
<message><source>&amp;Help</source><translation>Ay&amp;uda</translation></message>
<message><source>Help</source><translation>Ayuda</translation></message>
<message><source>&amp;High Contrast</source><translation>A&amp;lto contraste</translation></message>
<message><source>High contrast</source><translation>Alto contraste</translation></message>
<message><source>Holds for windows opened from now on</source><translation>Vale para las ventanas que se abran a partir de ahora</translation></message>
<message><source>How</source><translation>Cómo</translation></message>
<message><source>Human Rights Council</source><translation>Consejo de Derechos Humanos</translation></message>
<message><source>ignore</source><translation>observación ignorada</translation></message>
<message><source>Ignore it with a reason, or mend all of its kind</source><translation>Ignorarla con un motivo, o corregir todas las de su tipo</translation></message>
<message><source>Ignore the finding</source><translation>Ignorar la observación</translation></message>
<message><source>Ignore the rule</source><translation>Ignorar la regla</translation></message>
<message><source>Ignore This Finding…</source><translation>Ignorar esta observación…</translation></message>
<message><source>Ignore This Rule in the Document…</source><translation>Ignorar esta regla en el documento…</translation></message>
<message><source>Ignored findings</source><translation>Observaciones ignoradas</translation></message>
<message><source>&amp;Ignored Findings…</source><translation>Observaciones &amp;ignoradas…</translation></message>
<message><source>Illegal character {1}</source><translation>carácter no permitido {1}</translation></message>
<message><source>Import settings</source><translation>Importar una configuración</translation></message>
<message><source>Import…</source><translation>Importar…</translation></message>
<message><source>In French a no-break space stands before ; : ? ! and inside « »</source><translation>En francés va un espacio de no separación antes de ; : ? ! y dentro de « »</translation></message>
<message><source>In French a no-break space stands here.</source><translation>En francés va aquí un espacio de no separación.</translation></message>
<message><source>In session</source><translation>En sesión</translation></message>
<message><source>In the file the notes here were numbered {1}, which is out of order.</source><translation>En el archivo las notas estaban aquí numeradas {1}, lo que no sigue el orden.</translation></message>
<message><source>in the front matter</source><translation>en el encabezado</translation></message>
<message><source>In the text</source><translation>En el texto</translation></message>
<message><source>In the United Nations the State is named “{1}”, not “{2}”.</source><translation>En las Naciones Unidas el Estado se llama “{1}”, no “{2}”.</translation></message>
<message><source>in the words</source><translation>en las palabras</translation></message>
<message><source>In this language the note mark should stand before the “{1}”.</source><translation>En este idioma la llamada de nota debería ir antes de “{1}”.</translation></message>
<message><source>Input/output error</source><translation>error de entrada o salida</translation></message>
<message><source>&amp;Insert</source><translation>&amp;Insertar</translation></message>
<message><source>Insert “{1}{2}”</source><translation>Insertar “{1}{2}”</translation></message>
<message><source>Inserted</source><translation>Insertado</translation></message>
<message><source>Installing</source><translation>Instalación</translation></message>
<message><source>Invalid argument</source><translation>argumento no válido</translation></message>
<message><source>invalid continuation byte</source><translation>byte de continuación no válido</translation></message>
<message><source>Invalid date or datetime</source><translation>fecha u hora no válida</translation></message>
<message><source>Invalid hex value</source><translation>valor hexadecimal no válido</translation></message>
<message><source>Invalid initial character for a key part</source><translation>carácter no válido al comienzo de una clave</translation></message>
<message><source>invalid start byte</source><translation>byte inicial no válido</translation></message>
<message><source>Invalid statement</source><translation>instrucción no válida</translation></message>
<message><source>Invalid value</source><translation>valor no válido</translation></message>
<message><source>Is a directory</source><translation>es una carpeta</translation></message>
<message><source>It belongs to the Organization and is not part of this program; PNG or SVG</source><translation>Pertenece a la Organización y no forma parte de este programa; PNG o SVG</translation></message>
<message><source>it follows no page any more</source><translation>ya no sigue a ninguna página</translation></message>
<message><source>it has no document</source><translation>le falta el documento</translation></message>
<message><source>it has no identity</source><translation>le falta la identidad</translation></message>
<message><source>it has no text</source><translation>le falta el texto</translation></message>
<message><source>it opens with “{1}”</source><translation>empieza con “{1}”</translation></message>
<message><source>It was left where it is.</source><translation>Se ha dejado donde está.</translation></message>
<message><source>It was not opened.</source><translation>No se ha abierto.</translation></message>
<message><source>&amp;Italic</source><translation>&amp;Cursiva</translation></message>
<message><source>Italic</source><translation>Cursiva</translation></message>
<message><source>italic</source><translation>cursiva</translation></message>
<message><source>Italics</source><translation>Cursiva</translation></message>
<message><source>italics of the opening</source><translation>cursiva de la fórmula</translation></message>
<message><source>its bytes are not as they were written</source><translation>sus bytes no están como se escribieron</translation></message>
<message><source>its folder does not exist</source><translation>su carpeta no existe</translation></message>
<message><source>its identity is used twice</source><translation>su identidad se usa dos veces</translation></message>
<message><source>its outline level and its number say so</source><translation>su nivel de esquema y su número lo indican</translation></message>
<message><source>its style says so</source><translation>su estilo lo indica</translation></message>
<message><source>its symbol is {1}</source><translation>su signatura es {1}</translation></message>
<message><source>Its tag is “emblem:WIDTHxHEIGHT”, in whole numbers of which 360,000 make a centimetre.</source><translation>Su etiqueta es “emblem:WIDTHxHEIGHT” (anchura y altura), en números enteros de los que 360.000 hacen un centímetro.</translation></message>
<message><source>its title is numbered as “{1}”</source><translation>su título está numerado como “{1}”</translation></message>
<message><source>Job number</source><translation>Número de trabajo</translation></message>
<message><source>join paragraphs</source><translation>unión de párrafos</translation></message>
<message><source>Join the two</source><translation>Unir los dos</translation></message>
<message><source>Join with a semicolon</source><translation>Unir con punto y coma</translation></message>
<message><source>Keep a journal against crashes</source><translation>Llevar un registro contra fallos</translation></message>
<message><source>&amp;Keep It</source><translation>Co&amp;nservar</translation></message>
<message><source>Keep the text as it is under a name, compare with it, go back to it</source><translation>Conservar el texto actual con un nombre, compararlo con esa versión, volver a ella</translation></message>
<message><source>Keep the words</source><translation>Conservar las palabras</translation></message>
<message><source>&amp;Keep This Version</source><translation>&amp;Conservar esta versión</translation></message>
<message><source>Kept element</source><translation>Elemento conservado</translation></message>
<message><source>&amp;Keyboard</source><translation>&amp;Teclado</translation></message>
<message><source>Keyboard</source><translation>Teclado</translation></message>
<message><source>Keys</source><translation>Teclas</translation></message>
<message><source>Kind</source><translation>Clase</translation></message>
<message><source>kind of paragraph</source><translation>tipo de párrafo</translation></message>
<message><source>Known are {1}.</source><translation>Se conocen {1}.</translation></message>
<message><source>Known: {1}.</source><translation>Conocidos: {1}.</translation></message>
<message><source>Language</source><translation>Idioma</translation></message>
<message><source>Language of the text</source><translation>Idioma del texto</translation></message>
<message><source>Language of the window</source><translation>Idioma de la ventana</translation></message>
<message><source>Large numbers have commas, decimals a full stop</source><translation>Los números grandes llevan comas, los decimales un punto</translation></message>
<message><source>Larger (Ctrl++)</source><translation>Más grande (Ctrl++)</translation></message>
<message><source>Larger text</source><translation>Texto más grande</translation></message>
<message><source>&amp;Later</source><translation>&amp;Más tarde</translation></message>
<message><source>lays out pages (Typst)</source><translation>compone las páginas (Typst)</translation></message>
<message><source>Leave out pictures first.</source><translation>Quite primero imágenes.</translation></message>
<message><source>Length</source><translation>Longitud</translation></message>
<message><source>level</source><translation>nivel</translation></message>
<message><source>LibreOffice could not be started ({1}).</source><translation>No se ha podido iniciar LibreOffice ({1}).</translation></message>
<message><source>LibreOffice did not come to an end within {1} seconds and was stopped.</source><translation>LibreOffice no ha terminado en {1} segundos y se ha detenido.</translation></message>
<message><source>LibreOffice gave back no pages.</source><translation>LibreOffice no ha devuelto ninguna página.</translation></message>
<message><source>LibreOffice was not found, and the program made the pages itself.</source><translation>No se ha encontrado LibreOffice, y el programa ha compuesto las páginas por sí mismo.</translation></message>
<message><source>LibreOffice where it is installed</source><translation>LibreOffice donde esté instalado</translation></message>
<message><source>Licence</source><translation>Licencia</translation></message>
<message><source>Licence and authors</source><translation>Licencia y autores</translation></message>
<message><source>Light</source><translation>Claro</translation></message>
<message><source>&amp;Light Colours</source><translation>Colores &amp;claros</translation></message>
<message><source>Light or dark as elsewhere</source><translation>Claro u oscuro como en lo demás</translation></message>
<message><source>Light text on black</source><translation>Texto claro sobre negro</translation></message>
<message><source>line break</source><translation>salto de línea</translation></message>
<message><source>line {1}, {2}</source><translation>línea {1}, {2}</translation></message>
<message><source>Look for a rule</source><translation>Buscar una regla</translation></message>
<message><source>Look for an action or its keys</source><translation>Buscar una acción o sus teclas</translation></message>
<message><source>Look for words in the text and the notes</source><translation>Buscar palabras en el texto y en las notas</translation></message>
<message><source>Look Over…</source><translation>Revisar…</translation></message>
<message><source>Looks like</source><translation>Parece ser</translation></message>
<message><source>Lowered</source><translation>Bajado</translation></message>
<message><source>made by drafter</source><translation>compuestas por drafter</translation></message>
<message><source>made by LibreOffice</source><translation>compuestas por LibreOffice</translation></message>
<message><source>Make a subparagraph; take the marked opening phrase</source><translation>Hacer un apartado; tomar la fórmula marcada</translation></message>
<message><source>Make one cell of those that are chosen, with all their words</source><translation>Hacer una sola celda de las elegidas, con todas sus palabras</translation></message>
<message><source>Make room on the disk, or free the folder.</source><translation>Haga sitio en el disco o libere la carpeta.</translation></message>
<message><source>Make single cells of a merged one</source><translation>Volver a hacer celdas simples de una combinada</translation></message>
<message><source>Make the folder or choose another.</source><translation>Cree la carpeta o elija otra.</translation></message>
<message><source>Make the paragraph one of this kind</source><translation>Dar al párrafo este tipo</translation></message>
<message><source>&amp;Make Them Follow</source><translation>Hacer que si&amp;gan</translation></message>
<message><source>Making the pages…</source><translation>Componiendo las páginas…</translation></message>
<message><source>Mark it by its place</source><translation>Marcarlo según su lugar</translation></message>
<message><source>mark of the footnote</source><translation>llamada de la nota</translation></message>
<message><source>Mark the list by level and place</source><translation>Marcar la lista por nivel y lugar</translation></message>
<message><source>Mark words that are not in the dictionary</source><translation>Marcar las palabras que no están en el diccionario</translation></message>
<message><source>Marks of notes that the file does not hold were left out ({1}).</source><translation>Se han omitido las llamadas de notas que el archivo no contiene ({1}).</translation></message>
<message><source>Masthead</source><translation>Encabezado</translation></message>
<message><source>masthead</source><translation>encabezado</translation></message>
<message><source>masthead incomplete</source><translation>encabezado incompleto</translation></message>
<message><source>Masthead line</source><translation>Línea de encabezado</translation></message>
<message><source>&amp;Masthead…</source><translation>&amp;Encabezado…</translation></message>
<message><source>Match case</source><translation>Distinguir mayúsculas</translation></message>
<message><source>Meeting</source><translation>Reunión</translation></message>
<message><source>Meetings and sessions have their number in words</source><translation>Las reuniones y los períodos de sesiones llevan su número en letras</translation></message>
<message><source>Mend All of This Kind ({count})</source><translation>Corregir todas las de este tipo ({count})</translation></message>
<message><source>Mend &amp;All That Is Certain</source><translation>Corregir &amp;todo lo seguro</translation></message>
<message><source>Mend it in {1}.</source><translation>Corríjala en {1}.</translation></message>
<message><source>Mend it so (Ctrl+. lists the fixes at the caret)</source><translation>Corregirlo así (Ctrl+. muestra las correcciones en el cursor)</translation></message>
<message><source>Mend “extends”.</source><translation>Corrija “extends”.</translation></message>
<message><source>&amp;Merge Cells</source><translation>Co&amp;mbinar celdas</translation></message>
<message><source>Minamata Convention on Mercury</source><translation>Convenio de Minamata sobre el Mercurio</translation></message>
<message><source>missing ), unterminated subpattern at position {1}</source><translation>paréntesis sin cerrar en la posición {1}</translation></message>
<message><source>Montreal Protocol</source><translation>Protocolo de Montreal</translation></message>
<message><source>More about this rule</source><translation>Más sobre esta regla</translation></message>
<message><source>More…</source><translation>Más…</translation></message>
<message><source>Move &amp;Down</source><translation>Mover hacia &amp;abajo</translation></message>
<message><source>Move &amp;In</source><translation>&amp;Bajar un nivel</translation></message>
<message><source>move in</source><translation>bajada de nivel</translation></message>
<message><source>Move it to the level of “{1}”</source><translation>Ponerlo al nivel de “{1}”</translation></message>
<message><source>Move &amp;Out</source><translation>&amp;Subir un nivel</translation></message>
<message><source>move out</source><translation>subida de nivel</translation></message>
<message><source>move paragraph</source><translation>movimiento de un párrafo</translation></message>
<message><source>move text</source><translation>movimiento de texto</translation></message>
<message><source>Move the mark inside</source><translation>Poner la puntuación dentro</translation></message>
<message><source>Move the mark outside</source><translation>Poner el signo fuera</translation></message>
<message><source>Move the note mark</source><translation>Mover la llamada de nota</translation></message>
<message><source>Move the selection to the clipboard</source><translation>Mover la selección al portapapeles</translation></message>
<message><source>Move &amp;Up</source><translation>Mover &amp;hacia arriba</translation></message>
<message><source>Moved</source><translation>Movido</translation></message>
<message><source>&amp;My words</source><translation>&amp;Mis palabras</translation></message>
<message><source>Name a file inside it.</source><translation>Indique un archivo que esté dentro.</translation></message>
<message><source>Name its place under Settings › Word files.</source><translation>Indique su ubicación en Configuración › Archivos de Word.</translation></message>
<message><source>Name of the version</source><translation>Nombre de la versión</translation></message>
<message><source>Name the meeting in words: “at its {1} meeting”, not “{2}”.</source><translation>Nombre la reunión en letras: “at its {1} meeting”, no “{2}”.</translation></message>
<message><source>Name, such as: as sent to the Bureau</source><translation>Nombre, por ejemplo: enviado a la Mesa</translation></message>
<message><source>Named &amp;Versions…</source><translation>&amp;Versiones con nombre…</translation></message>
<message><source>names the organ, an opening phrase follows</source><translation>nombra el órgano y sigue una fórmula introductoria</translation></message>
<message><source>Narrow the list</source><translation>Reducir la lista</translation></message>
<message><source>New document</source><translation>Documento nuevo</translation></message>
<message><source>New keys:</source><translation>Teclas nuevas:</translation></message>
<message><source>new paragraph</source><translation>párrafo nuevo</translation></message>
<message><source>New texts, recent documents, hints</source><translation>Textos nuevos, documentos recientes, sugerencias</translation></message>
<message><source>&amp;New…</source><translation>&amp;Nuevo…</translation></message>
<message><source>&amp;Next</source><translation>&amp;Siguiente</translation></message>
<message><source>Next</source><translation>Siguiente</translation></message>
<message><source>&amp;Next Change</source><translation>Cambio &amp;siguiente</translation></message>
<message><source>&amp;Next Finding</source><translation>Observación &amp;siguiente</translation></message>
<message><source>Next Misspelt &amp;Word</source><translation>&amp;Palabra mal escrita siguiente</translation></message>
<message><source>Next &amp;Part</source><translation>Parte s&amp;iguiente</translation></message>
<message><source>next part</source><translation>parte siguiente</translation></message>
<message><source>No blank is left to be filled</source><translation>No queda ningún blanco por llenar</translation></message>
<message><source>No blank is left to be filled in a footnote</source><translation>No queda ningún blanco por llenar en una nota</translation></message>
<message><source>No findings</source><translation>Sin observaciones</translation></message>
<message><source>No findings. The text keeps to the conventions that are checked. It is checked again whenever you stop typing.</source><translation>Sin observaciones. El texto respeta las convenciones que se comprueban. Se vuelve a comprobar cada vez que deja de escribir.</translation></message>
<message><source>No footnotes yet. Ctrl+Alt+F puts one at the caret.</source><translation>Todavía no hay notas. Ctrl+Alt+F pone una en el cursor.</translation></message>
<message><source>No full stop stands inside a paragraph of a decision</source><translation>No hay punto dentro de un párrafo de una decisión</translation></message>
<message><source>no longer in the text</source><translation>ya no está en el texto</translation></message>
<message><source>no mark</source><translation>ninguna puntuación</translation></message>
<message><source>No More Hints</source><translation>No mostrar más sugerencias</translation></message>
<message><source>no number stands before it</source><translation>no lo precede ningún número</translation></message>
<message><source>no number, and no opening phrase</source><translation>sin número ni fórmula introductoria</translation></message>
<message><source>No opening phrase and no body line stands without italics</source><translation>Ninguna fórmula introductoria ni línea del órgano queda sin cursiva</translation></message>
<message><source>No operative paragraph asks anybody to do anything.</source><translation>Ningún párrafo de la parte dispositiva pide nada a nadie.</translation></message>
<message><source>No page has “{words}”. Use fewer words, or only the beginning of one; the pages are written in English.</source><translation>Ninguna página contiene “{words}”. Escriba menos palabras o solo el comienzo de una; las páginas están redactadas en inglés.</translation></message>
<message><source>No paragraph is broken in two</source><translation>Ningún párrafo está partido en dos</translation></message>
<message><source>No paragraph is left without words</source><translation>Ningún párrafo queda sin palabras</translation></message>
<message><source>No paragraph is longer than nearly all adopted ones</source><translation>Ningún párrafo es más largo que casi todos los aprobados</translation></message>
<message><source>No space left on device</source><translation>no queda espacio en el disco</translation></message>
<message><source>No space stands</source><translation>No va espacio</translation></message>
<message><source>No space stands before the “{1}”.</source><translation>No va espacio antes de “{1}”.</translation></message>
<message><source>No space stands behind the “$”.</source><translation>No va espacio después de “$”.</translation></message>
<message><source>No space stands inside a bracket or quotation mark.</source><translation>No va espacio dentro de un paréntesis o de comillas.</translation></message>
<message><source>No such file or directory</source><translation>no existe tal archivo o carpeta</translation></message>
<message><source>No suggestion</source><translation>Ninguna sugerencia</translation></message>
<message><source>No text leaves this computer: the program opens no network connection.</source><translation>Ningún texto sale de este ordenador: el programa no abre ninguna conexión de red.</translation></message>
<message><source>No typed reference says without doubt which paragraph it means. Found are words such as “paragraph 3 (b) above” or “paragraph 2 of the present decision”.</source><translation>Ninguna remisión escrita dice sin duda a qué párrafo se refiere. Se reconocen palabras como “paragraph 3 (b) above” o “paragraph 2 of the present decision”.</translation></message>
<message><source>No word stands twice in a row</source><translation>Ninguna palabra figura dos veces seguidas</translation></message>
<message><source>no “{1}”</source><translation>ningún “{1}”</translation></message>
<message><source>Nobody named</source><translation>Nadie designado</translation></message>
<message><source>None</source><translation>Ninguna</translation></message>
<message><source>Norm&amp;al Size</source><translation>&amp;Tamaño normal</translation></message>
<message><source>Not a directory</source><translation>no es una carpeta</translation></message>
<message><source>Not a regular expression: {reason}</source><translation>Expresión regular no válida: {reason}</translation></message>
<message><source>Not found</source><translation>No se encuentra</translation></message>
<message><source>not named</source><translation>no indicado</translation></message>
<message><source>Note by …</source><translation>Nota de…</translation></message>
<message><source>Note mark {1} has no note. Write the note or remove the mark.</source><translation>La llamada {1} no tiene nota. Escriba la nota o quite la llamada.</translation></message>
<message><source>Note to the agenda item</source><translation>Nota al tema del programa</translation></message>
<message><source>Note with draft decision</source><translation>Nota con proyecto de decisión</translation></message>
<message><source>Note with draft resolution</source><translation>Nota con proyecto de resolución</translation></message>
<message><source>note {1}</source><translation>nota {1}</translation></message>
<message><source>Note {1} is empty. Write it or remove its mark.</source><translation>La nota {1} está vacía. Escríbala o quite su llamada.</translation></message>
<message><source>Note {1} says the same as note {2}; a source is given at its first mention only.</source><translation>La nota {1} dice lo mismo que la nota {2}; una fuente se da solo en su primera mención.</translation></message>
<message><source>note {number}</source><translation>nota {number}</translation></message>
<message><source>note “{1}”</source><translation>nota “{1}”</translation></message>
<message><source>&amp;Notes</source><translation>&amp;Notas</translation></message>
<message><source>Notes are numbered in the order in which they are first mentioned</source><translation>Las notas se numeran en el orden de su primera mención</translation></message>
<message><source>Nothing</source><translation>Nada</translation></message>
<message><source>Nothing can be mended without a choice of yours.</source><translation>Nada puede corregirse sin que usted elija.</translation></message>
<message><source>nothing else fits</source><translation>nada más encaja</translation></message>
<message><source>nothing in it names a body</source><translation>nada en él nombra un órgano</translation></message>
<message><source>Nothing in the text refers to “{1}”.</source><translation>Nada en el texto remite a “{1}”.</translation></message>
<message><source>Nothing is ignored in this document.</source><translation>En este documento no se ignora nada.</translation></message>
<message><source>Nothing is lost</source><translation>Nada se pierde</translation></message>
<message><source>Nothing is open.</source><translation>No queda nada pendiente.</translation></message>
<message><source>Nothing stands under this heading.</source><translation>Bajo este título de sección no hay nada.</translation></message>
<message><source>Nothing to mend in this paragraph.</source><translation>No hay nada que corregir en este párrafo.</translation></message>
<message><source>nothing to repeat at position {1}</source><translation>nada que repetir en la posición {1}</translation></message>
<message><source>Notices</source><translation>Avisos</translation></message>
<message><source>Number</source><translation>Número</translation></message>
<message><source>Number all by their place</source><translation>Numerar todo según el lugar</translation></message>
<message><source>Number by place</source><translation>Numerar según el lugar</translation></message>
<message><source>Number it</source><translation>Numerarlo</translation></message>
<message><source>Number of findings</source><translation>Número de observaciones</translation></message>
<message><source>Number of paragraphs</source><translation>Número de párrafos</translation></message>
<message><source>&amp;Number only</source><translation>Solo el &amp;número</translation></message>
<message><source>&amp;Number the lines, for the meeting room</source><translation>&amp;Numerar las líneas, para la sala</translation></message>
<message><source>Number them in the order of their marks</source><translation>Numerarlas en el orden de sus llamadas</translation></message>
<message><source>number typed by hand</source><translation>número escrito a mano</translation></message>
<message><source>Number, such as 5, 3 (b), op 5, pp 2 or section II:</source><translation>Número, como 5, 3 (b), op 5, pp 2 o section II:</translation></message>
<message><source>numbered</source><translation>párrafo numerado</translation></message>
<message><source>Numbered paragraph</source><translation>Párrafo numerado</translation></message>
<message><source>Numbering</source><translation>Numeración</translation></message>
<message><source>Numbers of decisions have the form of their body</source><translation>Los números de las decisiones tienen la forma de su órgano</translation></message>
<message><source>Numbers under 10 are written in words, others in figures</source><translation>Los números menores de 10 se escriben en letras, los demás en cifras</translation></message>
<message><source>Objects that are no picture or equation were not written.</source><translation>No se han escrito los objetos que no son una imagen ni una ecuación.</translation></message>
<message><source>Of paragraphs with one verb the second takes “also”, the third “further” and the fourth neither; here “{1}” takes {2}.</source><translation>De los párrafos de un mismo verbo el segundo lleva “also”, el tercero “further” y el cuarto ninguno de los dos; aquí “{1}” lleva {2}.</translation></message>
<message><source>of the names and numbers that it mentions</source><translation>por los nombres y números que menciona</translation></message>
<message><source>Of two spellings in use the commoner one is better</source><translation>De dos grafías en uso es mejor la más común</translation></message>
<message><source>Off</source><translation>Desactivada</translation></message>
<message><source>Offer opening phrases for what is typed; Tab takes one</source><translation>Ofrecer fórmulas introductorias para lo escrito; Tab toma una</translation></message>
<message><source>Offer opening phrases while I type</source><translation>Ofrecer fórmulas introductorias mientras escribo</translation></message>
<message><source>Offices and people are named without their sex</source><translation>Los cargos y las personas se nombran sin distinción de sexo</translation></message>
<message><source>One annex is “Annex”, several are “Annex I”, “Annex II”</source><translation>Un solo anexo es “Annex”, varios son “Annex I”, “Annex II”</translation></message>
<message><source>one finding</source><translation>una observación</translation></message>
<message><source>One level down, as a subparagraph (Tab)</source><translation>Un nivel más abajo, como apartado (Tab)</translation></message>
<message><source>One level up (Shift+Tab)</source><translation>Un nivel más arriba (Mayús+Tab)</translation></message>
<message><source>One space parts two words, also after a full stop</source><translation>Un solo espacio separa dos palabras, también después de punto</translation></message>
<message><source>One word a line. “methylation” allows “Methylation” too, not the other way round.</source><translation>Una palabra por línea. «metilación» admite también «Metilación», pero no al revés.</translation></message>
<message><source>only part of it is a tracked change, or something else stands in it</source><translation>solo una parte es un cambio registrado, o contiene otra cosa</translation></message>
<message><source>Only the first verb of a paragraph is in italics</source><translation>Solo el primer verbo de un párrafo va en cursiva</translation></message>
<message><source>Only the first verb of a paragraph should be in italics, not “{1}” too.</source><translation>Solo el primer verbo de un párrafo debería ir en cursiva, no también “{1}”.</translation></message>
<message><source>Only the last words are in square brackets, so the “{1}” belongs outside.</source><translation>Solo las últimas palabras están entre corchetes; el “{1}” va fuera.</translation></message>
<message><source>Only the opening phrase “{1}” should be in italics, not the words behind it.</source><translation>Solo la fórmula inicial “{1}” debería ir en cursiva, no las palabras que siguen.</translation></message>
<message><source>Only what was &amp;guessed or set aside</source><translation>Solo lo que se ha &amp;supuesto o apartado</translation></message>
<message><source>op</source><translation>op</translation></message>
<message><source>Open a document</source><translation>Abrir un documento</translation></message>
<message><source>Open a Word file after writing it</source><translation>Abrir el archivo de Word después de escribirlo</translation></message>
<message><source>&amp;Open Beside</source><translation>&amp;Abrir al lado</translation></message>
<message><source>Open it in the program it comes from and save it as .docx.</source><translation>Ábralo en el programa del que procede y guárdelo como .docx.</translation></message>
<message><source>Open it in the program that made it and save it as text.</source><translation>Ábralo en el programa que lo creó y guárdelo como texto.</translation></message>
<message><source>Open it in Word and save it as .docx without a password.</source><translation>Ábralo en Word y guárdelo como .docx sin contraseña.</translation></message>
<message><source>Open it in Word and save it as .docx, which leaves the macros out.</source><translation>Ábralo en Word y guárdelo como .docx, lo que quita las macros.</translation></message>
<message><source>Open it in Word and save it as .docx.</source><translation>Ábralo en Word y guárdelo como .docx.</translation></message>
<message><source>Open it in Word, take the password off (File, Info, Protect Document) and save it.</source><translation>Ábralo en Word, quite la contraseña (Archivo, Información, Proteger documento) y guárdelo.</translation></message>
<message><source>Open it with “{1}”</source><translation>Empezarlo con “{1}”</translation></message>
<message><source>Open the backup copy, or mend the place in a text editor.</source><translation>Abra la versión anterior, o corrija el lugar en un editor de texto.</translation></message>
<message><source>Open the document that it was made from.</source><translation>Abra el documento del que procede.</translation></message>
<message><source>Open the file</source><translation>Abrir el archivo</translation></message>
<message><source>Open the template in Word and save it again.</source><translation>Abra la plantilla en Word y vuelva a guardarla.</translation></message>
<message><source>Open what an earlier save replaced, as a copy</source><translation>Abrir como copia lo que reemplazó un guardado anterior</translation></message>
<message><source>opened but never closed</source><translation>abierto pero no se cierra</translation></message>
<message><source>Opening</source><translation>Fórmula</translation></message>
<message><source>opening phrase</source><translation>fórmula introductoria</translation></message>
<message><source>Opening phrases</source><translation>Fórmulas introductorias</translation></message>
<message><source>Opening phrases are spelt as adopted texts spell them</source><translation>Las fórmulas introductorias se escriben como en los textos aprobados</translation></message>
<message><source>&amp;Opening Phrase…</source><translation>&amp;Fórmula introductoria…</translation></message>
<message><source>Opening “{name}” …</source><translation>Abriendo “{name}”…</translation></message>
<message><source>opens as preambular paragraphs do, though it bears a number</source><translation>empieza como los párrafos del preámbulo, aunque lleva un número</translation></message>
<message><source>opens with a participle and announces a list</source><translation>comienza con un gerundio y anuncia una lista</translation></message>
<message><source>opens with a participle and ends with a comma</source><translation>empieza con un participio y termina con coma</translation></message>
<message><source>opens with a participle or adjective</source><translation>empieza con un participio o un adjetivo</translation></message>
<message><source>opens with a verb in the indicative</source><translation>empieza con un verbo en indicativo</translation></message>
<message><source>opens Word files</source><translation>abre archivos de Word</translation></message>
<message><source>&amp;Open…</source><translation>&amp;Abrir…</translation></message>
<message><source>Open…</source><translation>Abrir…</translation></message>
<message><source>Operation not permitted</source><translation>operación no permitida</translation></message>
<message><source>operative</source><translation>párrafo de la parte dispositiva</translation></message>
<message><source>Operative paragraph</source><translation>Párrafo de la parte dispositiva</translation></message>
<message><source>operative paragraph</source><translation>párrafo de la parte dispositiva</translation></message>
<message><source>Operative paragraph: Requests …</source><translation>Párrafo de la parte dispositiva: Solicita…</translation></message>
<message><source>Operative paragraphs are numbered 1., 2., 3. without gaps</source><translation>Los párrafos de la parte dispositiva se numeran 1., 2., 3. sin saltos</translation></message>
<message><source>Operative part only</source><translation>Solo la parte dispositiva</translation></message>
<message><source>operative {number}</source><translation>parte dispositiva {number}</translation></message>
<message><source>Original language</source><translation>Idioma original</translation></message>
<message><source>original text</source><translation>texto original</translation></message>
<message><source>Our text</source><translation>Nuestro texto</translation></message>
<message><source>Ours</source><translation>El nuestro</translation></message>
<message><source>&amp;Outline</source><translation>&amp;Esquema</translation></message>
<message><source>Outline</source><translation>Esquema</translation></message>
<message><source>Own words</source><translation>Palabras propias</translation></message>
<message><source>&amp;Own Words…</source><translation>Palabras p&amp;ropias…</translation></message>
<message><source>Package</source><translation>Paquete</translation></message>
<message><source>Page of the help</source><translation>Página de la ayuda</translation></message>
<message><source>Page {page} of {count}</source><translation>Página {page} de {count}</translation></message>
<message><source>&amp;Pages</source><translation>&amp;Páginas</translation></message>
<message><source>Pages</source><translation>Páginas</translation></message>
<message><source>Pages as wide as the window</source><translation>Páginas del ancho de la ventana</translation></message>
<message><source>Pages for preview, print and PDF are made by</source><translation>Las páginas para la vista previa, la impresión y el PDF las compone</translation></message>
<message><source>Pages found</source><translation>Páginas encontradas</translation></message>
<message><source>Pages, PDF and print</source><translation>Páginas, PDF e impresión</translation></message>
<message><source>Pages: {name}</source><translation>Páginas: {name}</translation></message>
<message><source>&amp;Paragraph</source><translation>&amp;Párrafo</translation></message>
<message><source>Paragraph</source><translation>Párrafo</translation></message>
<message><source>paragraph</source><translation>párrafo</translation></message>
<message><source>paragraph at place {1} (“{2}”) would bear the number “{3}”</source><translation>el párrafo en la posición {1} (“{2}”) llevaría el número “{3}”</translation></message>
<message><source>paragraph at place {1} (“{2}”) would not come back as it is written</source><translation>el párrafo en la posición {1} (“{2}”) no volvería como está escrito</translation></message>
<message><source>paragraph deleted</source><translation>párrafo suprimido</translation></message>
<message><source>paragraph moved</source><translation>párrafo movido</translation></message>
<message><source>Paragraph number</source><translation>El número de párrafo</translation></message>
<message><source>Paragraph numbers in Word files</source><translation>Números de párrafo en los archivos de Word</translation></message>
<message><source>Paragraph numbers run on under all headings or under none</source><translation>La numeración de los párrafos sigue bajo todos los títulos de sección o bajo ninguno</translation></message>
<message><source>paragraph {1}</source><translation>párrafo {1}</translation></message>
<message><source>paragraph {1} at place {2} (“{3}”) would bear the number “{4}”</source><translation>el párrafo {1} en la posición {2} (“{3}”) llevaría el número “{4}”</translation></message>
<message><source>paragraph {1} at place {2} (“{3}”) would not come back as it is written</source><translation>el párrafo {1} en la posición {2} (“{3}”) no volvería como está escrito</translation></message>
<message><source>Paragraph {1} stands {2} this one, not “{3}”.</source><translation>El párrafo {1} está {2} este, no “{3}”.</translation></message>
<message><source>paragraph {number}</source><translation>párrafo {number}</translation></message>
<message><source>paragraph “{1}”</source><translation>párrafo “{1}”</translation></message>
<message><source>Paragraphs are joined by “also” and “further”, not by other adverbs</source><translation>Los párrafos se enlazan con “also” y “further”, no con otros adverbios</translation></message>
<message><source>Paragraphs as they were read</source><translation>Párrafos tal como se han leído</translation></message>
<message><source>Paragraphs of one verb run bare, “also”, “further”, and bare again</source><translation>Los párrafos de un mismo verbo van sin adverbio, con “also”, “further” y de nuevo sin él</translation></message>
<message><source>Parties are written with the letter the body gives them</source><translation>“Parties” se escribe con la letra que le da el órgano</translation></message>
<message><source>&amp;Paste</source><translation>&amp;Pegar</translation></message>
<message><source>paste</source><translation>pegado</translation></message>
<message><source>Paste as Plain Te&amp;xt</source><translation>Pegar como te&amp;xto sin formato</translation></message>
<message><source>Pasted as {kinds}. Please look over the kinds.</source><translation>Pegado como {kinds}. Revise los tipos de párrafo.</translation></message>
<message><source>PDF document</source><translation>Documento PDF</translation></message>
<message><source>Percentages are written “15 per cent”</source><translation>Los porcentajes se escriben “15 per cent”</translation></message>
<message><source>Permission denied</source><translation>acceso denegado</translation></message>
<message><source>phrase</source><translation>fórmula</translation></message>
<message><source>picture</source><translation>imagen</translation></message>
<message><source>Picture of the emblem</source><translation>Imagen del emblema</translation></message>
<message><source>picture {1}</source><translation>imagen {1}</translation></message>
<message><source>picture “{1}”</source><translation>imagen “{1}”</translation></message>
<message><source>Pictures</source><translation>Imágenes</translation></message>
<message><source>Pictures left out: {1}.</source><translation>Imágenes omitidas: {1}.</translation></message>
<message><source>Pictures of a kind that is not kept here, too large or damaged were left out ({1}).</source><translation>Se han omitido las imágenes de una clase que aquí no se conserva, demasiado grandes o dañadas ({1}).</translation></message>
<message><source>Pictures that lie outside the file were left out, and not fetched ({1}).</source><translation>Las imágenes que están fuera del archivo se han omitido y no se han buscado ({1}).</translation></message>
<message><source>Pictures were taken out of the drawing around them, into the line ({1}).</source><translation>Se han sacado imágenes del dibujo que las rodea y se han puesto en la línea ({1}).</translation></message>
<message><source>Pin to the Top</source><translation>Fijar arriba</translation></message>
<message><source>Place and dates</source><translation>Lugar y fechas</translation></message>
<message><source>Place of LibreOffice</source><translation>Ubicación de LibreOffice</translation></message>
<message><source>Place of the caret</source><translation>Posición del cursor</translation></message>
<message><source>Placeholder</source><translation>Blancos por llenar</translation></message>
<message><source>plain</source><translation>párrafo simple</translation></message>
<message><source>Plain paragraph</source><translation>Párrafo simple</translation></message>
<message><source>Plain text</source><translation>Texto sin formato</translation></message>
<message><source>pp</source><translation>pp</translation></message>
<message><source>pp {number}</source><translation>pp {number}</translation></message>
<message><source>Preamble only</source><translation>Solo el preámbulo</translation></message>
<message><source>preambular</source><translation>párrafo del preámbulo</translation></message>
<message><source>Preambular paragraph</source><translation>Párrafo del preámbulo</translation></message>
<message><source>preambular paragraph</source><translation>párrafo del preámbulo</translation></message>
<message><source>Preambular paragraph: Recalling …</source><translation>Párrafo del preámbulo: Recordando…</translation></message>
<message><source>Preambular paragraphs bear no number</source><translation>Los párrafos del preámbulo no llevan número</translation></message>
<message><source>preambular {number}</source><translation>preámbulo {number}</translation></message>
<message><source>Press the new keys</source><translation>Pulse las teclas nuevas</translation></message>
<message><source>&amp;Previous</source><translation>&amp;Anterior</translation></message>
<message><source>Previo&amp;us</source><translation>A&amp;nterior</translation></message>
<message><source>Previous</source><translation>Anterior</translation></message>
<message><source>Previo&amp;us Change</source><translation>Cambio a&amp;nterior</translation></message>
<message><source>&amp;Previous Finding</source><translation>Observación &amp;anterior</translation></message>
<message><source>Previous &amp;Misspelt Word</source><translation>Palabra &amp;mal escrita anterior</translation></message>
<message><source>Print</source><translation>Imprimir</translation></message>
<message><source>Print the pages of the Word file</source><translation>Imprimir las páginas del archivo de Word</translation></message>
<message><source>Print these pages</source><translation>Imprimir estas páginas</translation></message>
<message><source>&amp;Print…</source><translation>&amp;Imprimir…</translation></message>
<message><source>Print…</source><translation>Imprimir…</translation></message>
<message><source>Proposal</source><translation>Propuesta</translation></message>
<message><source>Proposals</source><translation>Propuestas</translation></message>
<message><source>Proposed</source><translation>Propuesto</translation></message>
<message><source>Punctuation</source><translation>Puntuación</translation></message>
<message><source>Put a footnote here and write it; Escape comes back</source><translation>Poner aquí una nota y escribirla; Esc vuelve al texto</translation></message>
<message><source>Put a footnote here; its words are written below the text afterwards</source><translation>Poner aquí una nota; sus palabras se escriben después debajo del texto</translation></message>
<message><source>Put in the words only, without kinds, italics or notes</source><translation>Poner solo las palabras, sin tipos, cursivas ni notas</translation></message>
<message><source>Put in what is on the clipboard</source><translation>Poner lo que hay en el portapapeles</translation></message>
<message><source>Put the mark of a footnote that is there already</source><translation>Poner la llamada de una nota que ya existe</translation></message>
<message><source>Put the table into the text (Ctrl+Enter)</source><translation>Poner la tabla en el texto (Ctrl+Intro)</translation></message>
<message><source>Put {1}.docx into a folder of your own templates, or name another template in the body's profile.</source><translation>Ponga {1}.docx en una carpeta de plantillas propias, o indique otra plantilla en el perfil del órgano.</translation></message>
<message><source>Put {1}.docx into {2}, or name another template in the body's profile.</source><translation>Ponga {1}.docx en {2}, o indique otra plantilla en el perfil del órgano.</translation></message>
<message><source>Qt and Qt for Python are used as separate libraries under the GNU Lesser General Public License, version 3; you may replace them by versions of your own.</source><translation>Qt y Qt for Python se usan como bibliotecas separadas bajo la Licencia Pública General Reducida de GNU, versión 3; puede reemplazarlas por versiones propias.</translation></message>
<message><source>Qt for Python and Qt</source><translation>Qt for Python y Qt</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Salir</translation></message>
<message><source>Quotation marks are curly, double ones come first</source><translation>Las comillas son curvas, primero las dobles</translation></message>
<message><source>Quotation marks come in pairs</source><translation>Las comillas van por pares</translation></message>
<message><source>Raised</source><translation>Elevado</translation></message>
<message><source>Ranges of figures take an en dash, compounds a hyphen</source><translation>Los intervalos de cifras llevan semirraya, los compuestos guion</translation></message>
<message><source>Read-only file system</source><translation>el disco es de solo lectura</translation></message>
<message><source>reads and writes XML (with libxml2 and libxslt, MIT)</source><translation>lee y escribe XML (con libxml2 y libxslt, MIT)</translation></message>
<message><source>Ready, or what is still open: findings, blanks, brackets, the masthead</source><translation>Listo, o lo que queda pendiente: observaciones, blancos, corchetes, encabezado</translation></message>
<message><source>Reason</source><translation>Motivo</translation></message>
<message><source>records the adoption</source><translation>deja constancia de la aprobación</translation></message>
<message><source>&amp;Recover</source><translation>&amp;Recuperar</translation></message>
<message><source>recovered changes</source><translation>cambios recuperados</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rehacer</translation></message>
<message><source>Re&amp;do</source><translation>Re&amp;hacer</translation></message>
<message><source>&amp;Redo {step}</source><translation>&amp;Rehacer: {step}</translation></message>
<message><source>Refer to a paragraph, section or annex by a number that follows it</source><translation>Remitir a un párrafo, una sección o un anexo con un número que lo sigue</translation></message>
<message><source>Reference</source><translation>Remisiones y citas</translation></message>
<message><source>References to paragraphs have the form of the house</source><translation>Las remisiones a párrafos tienen la forma de la casa</translation></message>
<message><source>&amp;Refuse All</source><translation>&amp;Rechazar todas</translation></message>
<message><source>Regular expression</source><translation>Expresión regular</translation></message>
<message><source>Re&amp;ject</source><translation>Rec&amp;hazar</translation></message>
<message><source>Re&amp;ject All</source><translation>Rec&amp;hazar todo</translation></message>
<message><source>Reject All</source><translation>Rechazar todo</translation></message>
<message><source>reject changes</source><translation>rechazo de cambios</translation></message>
<message><source>Reject every change in the text</source><translation>Rechazar todos los cambios del texto</translation></message>
<message><source>&amp;Reject Here</source><translation>&amp;Rechazar aquí</translation></message>
<message><source>Reject the changes at the caret or in the selection</source><translation>Rechazar los cambios en el cursor o en la selección</translation></message>
<message><source>removal of a footnote</source><translation>eliminación de una nota</translation></message>
<message><source>removal of a table</source><translation>supresión de una tabla</translation></message>
<message><source>removal of a version</source><translation>eliminación de una versión</translation></message>
<message><source>&amp;Remove</source><translation>&amp;Eliminar</translation></message>
<message><source>Remove</source><translation>Suprimir</translation></message>
<message><source>&amp;Remove Column</source><translation>&amp;Suprimir la columna</translation></message>
<message><source>remove comment</source><translation>supresión del comentario</translation></message>
<message><source>Remove footnote</source><translation>Eliminar la nota</translation></message>
<message><source>Remove Foo&amp;tnote…</source><translation>&amp;Quitar la nota…</translation></message>
<message><source>Remove it</source><translation>Quitarlo</translation></message>
<message><source>&amp;Remove Paragraph</source><translation>&amp;Eliminar el párrafo</translation></message>
<message><source>remove paragraph</source><translation>eliminación de un párrafo</translation></message>
<message><source>&amp;Remove Row</source><translation>&amp;Suprimir la fila</translation></message>
<message><source>Remove the mark</source><translation>Quitar la puntuación</translation></message>
<message><source>Remove the number</source><translation>Quitar el número</translation></message>
<message><source>Remove the words</source><translation>Quitar las palabras</translation></message>
<message><source>Rename it first.</source><translation>Cámbiele primero el nombre.</translation></message>
<message><source>Repeat the paragraph with its subparagraphs</source><translation>Repetir el párrafo con sus apartados</translation></message>
<message><source>Rep&amp;lace</source><translation>Ree&amp;mplazar</translation></message>
<message><source>replace</source><translation>reemplazo</translation></message>
<message><source>Replace All</source><translation>Reemplazar todo</translation></message>
<message><source>replace all</source><translation>reemplazo de todo</translation></message>
<message><source>&amp;Replace It</source><translation>&amp;Reemplazarlo</translation></message>
<message><source>Replace with</source><translation>Reemplazar por</translation></message>
<message><source>Replace with “{1}.”</source><translation>Reemplazar por “{1}.”</translation></message>
<message><source>Replace with “{1}”</source><translation>Reemplazar por “{1}”</translation></message>
<message><source>Replaced on:</source><translation>Reemplazada el:</translation></message>
<message><source>report again</source><translation>nuevo aviso</translation></message>
<message><source>Report this with the name of the paragraph.</source><translation>Comuníquelo con el nombre del párrafo.</translation></message>
<message><source>Requests are read from English paragraphs only.</source><translation>Las solicitudes solo se leen en los párrafos en inglés.</translation></message>
<message><source>resolution</source><translation>resolución</translation></message>
<message><source>Re&amp;solve</source><translation>Reso&amp;lver</translation></message>
<message><source>resolve comment</source><translation>resolución del comentario</translation></message>
<message><source>resolved</source><translation>resuelto</translation></message>
<message><source>Resources</source><translation>Recursos</translation></message>
<message><source>return to a version</source><translation>vuelta a una versión</translation></message>
<message><source>&amp;Review</source><translation>&amp;Revisión</translation></message>
<message><source>Re&amp;view</source><translation>Re&amp;visión</translation></message>
<message><source>Review</source><translation>Revisión</translation></message>
<message><source>Reviewed copies of this draft</source><translation>Ejemplares revisados de este proyecto</translation></message>
<message><source>Reviewer</source><translation>Revisor</translation></message>
<message><source>Right</source><translation>Correcto</translation></message>
<message><source>Right for everyone who opens the document.</source><translation>Correctas para quien abra el documento.</translation></message>
<message><source>Right in all documents on this computer.</source><translation>Correctas en todos los documentos de este equipo.</translation></message>
<message><source>Right in This Document</source><translation>Correcta en este documento</translation></message>
<message><source>Round brackets come in pairs</source><translation>Los paréntesis van por pares</translation></message>
<message><source>&amp;Row</source><translation>&amp;Fila</translation></message>
<message><source>Row</source><translation>Fila</translation></message>
<message><source>Row &amp;Above</source><translation>Fila &amp;encima</translation></message>
<message><source>Row &amp;Below</source><translation>Fila &amp;debajo</translation></message>
<message><source>&amp;Rows</source><translation>&amp;Filas</translation></message>
<message><source>Rows</source><translation>Filas</translation></message>
<message><source>Rule</source><translation>Regla</translation></message>
<message><source>&amp;Rules</source><translation>&amp;Reglas</translation></message>
<message><source>Rules</source><translation>Reglas</translation></message>
<message><source>Running heads and feet were set aside; fields of the masthead were taken from them where they say so: “{1}”.</source><translation>Los encabezados y pies de página se han apartado; los campos del encabezado del documento se han tomado de ellos donde los indican: “{1}”.</translation></message>
<message><source>Russian</source><translation>Ruso</translation></message>
<message><source>Sample decision</source><translation>Decisión de muestra</translation></message>
<message><source>&amp;Save</source><translation>&amp;Guardar</translation></message>
<message><source>Save as CSV</source><translation>Guardar como CSV</translation></message>
<message><source>Save as &amp;CSV…</source><translation>Guardar como &amp;CSV…</translation></message>
<message><source>Save &amp;As…</source><translation>Guardar &amp;como…</translation></message>
<message><source>Save it again in Word or take an older copy.</source><translation>Vuelva a guardarlo en Word o tome una copia anterior.</translation></message>
<message><source>Save it again in Word.</source><translation>Vuelva a guardarlo en Word.</translation></message>
<message><source>Save it again with the encoding UTF-8.</source><translation>Vuelva a guardarlo con la codificación UTF-8.</translation></message>
<message><source>Save it as .docx in Word or LibreOffice first.</source><translation>Guárdelo primero como .docx en Word o LibreOffice.</translation></message>
<message><source>Save it as a file and open that instead.</source><translation>Guárdelo en un archivo y abra este.</translation></message>
<message><source>Save it elsewhere.</source><translation>Guárdelo en otro lugar.</translation></message>
<message><source>Save the changes to “{name}”?</source><translation>¿Guardar los cambios de “{name}”?</translation></message>
<message><source>Save the document</source><translation>Guardar el documento</translation></message>
<message><source>Save under another name</source><translation>Guardar con otro nombre</translation></message>
<message><source>Save yours under another name to keep both; what is replaced is kept as a backup.</source><translation>Guarde el suyo con otro nombre para conservar los dos; lo que se reemplaza queda como versión anterior.</translation></message>
<message><source>Saving</source><translation>Guardado</translation></message>
<message><source>Say something about the selection</source><translation>Decir algo sobre la selección</translation></message>
<message><source>Say where the text stands: “set out in the annex to the present decision”.</source><translation>Diga dónde figura el texto: “set out in the annex to the present decision”.</translation></message>
<message><source>says who put the draft forward</source><translation>indica quién presentó el proyecto</translation></message>
<message><source>says whose note it is</source><translation>dice de quién es la nota</translation></message>
<message><source>Search the guide and the rules</source><translation>Buscar en la guía y las reglas</translation></message>
<message><source>Section heading</source><translation>Título de sección</translation></message>
<message><source>section heading</source><translation>título de sección</translation></message>
<message><source>Section {1} does not stand {2} this place.</source><translation>La sección {1} no está “{2}” respecto de este lugar.</translation></message>
<message><source>section {number}</source><translation>sección {number}</translation></message>
<message><source>Security Council</source><translation>Consejo de Seguridad</translation></message>
<message><source>Select &amp;All</source><translation>&amp;Seleccionar todo</translation></message>
<message><source>Select the whole text</source><translation>Seleccionar todo el texto</translation></message>
<message><source>semicolon</source><translation>punto y coma</translation></message>
<message><source>Sequence</source><translation>Secuencia</translation></message>
<message><source>Session</source><translation>Período de sesiones</translation></message>
<message><source>Set a typed opening phrase in italics</source><translation>Poner en cursiva la fórmula introductoria escrita</translation></message>
<message><source>Set all opening phrases in italics</source><translation>Poner en cursiva todas las fórmulas introductorias</translation></message>
<message><source>Set the name in italics</source><translation>Poner el nombre en cursiva</translation></message>
<message><source>Set “{1}” in italics</source><translation>Poner “{1}” en cursiva</translation></message>
<message><source>Set “{1}” in roman</source><translation>Poner “{1}” en redonda</translation></message>
<message><source>Settings</source><translation>Configuración</translation></message>
<message><source>Settings › Keyboard changes them; this sheet shows the keys that you have.</source><translation>Configuración › Teclado las cambia; esta hoja muestra las teclas que usted tiene.</translation></message>
<message><source>&amp;Settings…</source><translation>Confi&amp;guración…</translation></message>
<message><source>Settings…</source><translation>Configuración…</translation></message>
<message><source>Several annexes are numbered in order with roman numerals; “{1}” is meant.</source><translation>Varios anexos se numeran en orden con números romanos; se quiere decir “{1}”.</translation></message>
<message><source>Several spaces stand</source><translation>Hay varios espacios</translation></message>
<message><source>Severity</source><translation>Gravedad</translation></message>
<message><source>Severity of rules</source><translation>Gravedad de las reglas</translation></message>
<message><source>Show</source><translation>Mostrar</translation></message>
<message><source>Show advice, not only errors and warnings</source><translation>Mostrar consejos, no solo errores y advertencias</translation></message>
<message><source>Show Changes</source><translation>Mostrar los cambios</translation></message>
<message><source>Show changes and comments</source><translation>Mostrar cambios y comentarios</translation></message>
<message><source>Show &amp;Final Text</source><translation>Mostrar el texto &amp;final</translation></message>
<message><source>Show hints for the first steps on the start page</source><translation>Mostrar en la página de inicio sugerencias para los primeros pasos</translation></message>
<message><source>Show its folder</source><translation>Mostrar su carpeta</translation></message>
<message><source>Show &amp;Marked Text</source><translation>Mos&amp;trar el texto marcado</translation></message>
<message><source>Show &amp;Original Text</source><translation>Mostrar el texto or&amp;iginal</translation></message>
<message><source>Show the findings</source><translation>Mostrar las observaciones</translation></message>
<message><source>Show the footnotes</source><translation>Mostrar las notas a pie de página</translation></message>
<message><source>Show the pages that the Word file will have</source><translation>Mostrar las páginas que tendrá el archivo de Word</translation></message>
<message><source>Show the start page when no document is opened</source><translation>Mostrar la página de inicio cuando no se abre ningún documento</translation></message>
<message><source>Show the structure</source><translation>Mostrar la estructura</translation></message>
<message><source>Show what can be mended here</source><translation>Mostrar lo que puede corregirse aquí</translation></message>
<message><source>Showing the final text: changes are hidden. Saving keeps them.</source><translation>Se muestra el texto final: los cambios están ocultos. Al guardar se conservan.</translation></message>
<message><source>Showing the original text: changes are hidden. Saving keeps them.</source><translation>Se muestra el texto original: los cambios están ocultos. Al guardar se conservan.</translation></message>
<message><source>shows pages (with PDFium)</source><translation>muestra las páginas (con PDFium)</translation></message>
<message><source>silent, tracking was off</source><translation>sin marcar</translation></message>
<message><source>Size of the text, in per cent</source><translation>Tamaño del texto, en por ciento</translation></message>
<message><source>Smaller (Ctrl+-)</source><translation>Más pequeño (Ctrl+-)</translation></message>
<message><source>Smaller text</source><translation>Texto más pequeño</translation></message>
<message><source>Something stands under every heading</source><translation>Bajo cada título de sección hay algo</translation></message>
<message><source>Something went wrong in the program. Your text is safe.</source><translation>Se ha producido un fallo en el programa. Su texto está a salvo.</translation></message>
<message><source>Source</source><translation>Fuente</translation></message>
<message><source>Space takes or refuses; what clashes with another, or with your own, is in bold.</source><translation>La barra espaciadora acepta o rechaza; lo que choca con otra propuesta, o con su texto, está en negrita.</translation></message>
<message><source>Spanish</source><translation>Español</translation></message>
<message><source>Spanish (LibreOffice)</source><translation>Español (LibreOffice)</translation></message>
<message><source>Spelling</source><translation>Ortografía</translation></message>
<message><source>spelling</source><translation>ortografía</translation></message>
<message><source>spelling (with Hunspell)</source><translation>ortografía (con Hunspell)</translation></message>
<message><source>Spelling is not looked at. Settings › Spelling switches it on.</source><translation>La ortografía no se revisa. Configuración › Ortografía lo activa.</translation></message>
<message><source>Spelling: “{word}”</source><translation>Ortografía: «{word}»</translation></message>
<message><source>&amp;Split Cell</source><translation>Di&amp;vidir celda</translation></message>
<message><source>Split it in Word, or raise the limits (see the guide).</source><translation>Divídalo en Word o aumente los límites (véase la guía).</translation></message>
<message><source>Split it into smaller documents.</source><translation>Divídalo en documentos más pequeños.</translation></message>
<message><source>Square brackets come in pairs</source><translation>Los corchetes van por pares</translation></message>
<message><source>Stage</source><translation>Etapa</translation></message>
<message><source>Stage of new documents</source><translation>Etapa de los documentos nuevos</translation></message>
<message><source>Stale file handle</source><translation>el archivo ya no es accesible</translation></message>
<message><source>stands above the title</source><translation>está sobre el título</translation></message>
<message><source>stands above the title of an adopted text</source><translation>está sobre el título de un texto aprobado</translation></message>
<message><source>stands before the decision</source><translation>precede a la decisión</translation></message>
<message><source>stands directly above the author line</source><translation>está justo sobre la línea del autor</translation></message>
<message><source>stands directly above the body line</source><translation>está justo sobre la línea del órgano</translation></message>
<message><source>stands in the preamble and ends with a comma</source><translation>está en el preámbulo y termina con coma</translation></message>
<message><source>Stands with comments, revisions and reasons that you write; nowhere else</source><translation>Figura con los comentarios, revisiones y motivos que usted escribe; en ningún otro lugar</translation></message>
<message><source>Start here</source><translation>Empezar aquí</translation></message>
<message><source>S&amp;tart Page</source><translation>&amp;Página de inicio</translation></message>
<message><source>States bear the names that they have in the United Nations</source><translation>Los Estados llevan el nombre que tienen en las Naciones Unidas</translation></message>
<message><source>Still empty: {names}.</source><translation>Aún vacíos: {names}.</translation></message>
<message><source>Stopping …</source><translation>Deteniendo…</translation></message>
<message><source>Structure</source><translation>Estructura</translation></message>
<message><source>Structure comes by itself</source><translation>La estructura viene sola</translation></message>
<message><source>Style</source><translation>Estilo</translation></message>
<message><source>subparagraph</source><translation>apartado</translation></message>
<message><source>Subparagraphs bear the mark of their level: (a), then (i)</source><translation>Los apartados llevan la marca de su nivel: (a), después (i)</translation></message>
<message><source>Subs&amp;cript</source><translation>Su&amp;bíndice</translation></message>
<message><source>subscript</source><translation>subíndice</translation></message>
<message><source>Sums are written “$2.3 million” or “2,300,000 United States dollars”</source><translation>Las sumas se escriben “$2.3 million” o “2,300,000 United States dollars”</translation></message>
<message><source>Su&amp;perscript</source><translation>Su&amp;períndice</translation></message>
<message><source>superscript</source><translation>superíndice</translation></message>
<message><source>Symbol</source><translation>Signatura</translation></message>
<message><source>Symbol, meeting, agenda item and the other fields of the body</source><translation>Signatura, reunión, tema del programa y los demás datos del órgano</translation></message>
<message><source>Symbols of documents are well formed and possible</source><translation>Las signaturas de los documentos están bien formadas y son posibles</translation></message>
<message><source>Symbols, title and masthead name one session, and cite none of the future</source><translation>Las signaturas, el título y el encabezado indican un mismo período de sesiones y no citan ninguno futuro</translation></message>
<message><source>Tab goes to the next cell, and behind the last one adds a row. Escape chooses cells: with Shift and the arrows several, to merge them.</source><translation>Tab pasa a la celda siguiente y añade una fila después de la última. Esc permite elegir celdas: con Mayús y las flechas varias, para combinarlas.</translation></message>
<message><source>Table</source><translation>Cuadro</translation></message>
<message><source>table</source><translation>tabla</translation></message>
<message><source>Tables within tables were taken as lines of their cell ({1}).</source><translation>Las tablas dentro de tablas se han tomado como líneas de su celda ({1}).</translation></message>
<message><source>T&amp;able…</source><translation>Ta&amp;bla…</translation></message>
<message><source>Tabs and several spaces stand where one space parts the words.</source><translation>Hay tabuladores y varios espacios donde un solo espacio separa las palabras.</translation></message>
<message><source>Take a last look before every export to Word</source><translation>Echar un último vistazo antes de cada exportación a Word</translation></message>
<message><source>Take a subparagraph back out</source><translation>Sacar de nuevo un apartado</translation></message>
<message><source>&amp;Take All</source><translation>&amp;Tomar todas</translation></message>
<message><source>Take away a tick to have a finding reported again.</source><translation>Quite una marca para que la observación vuelva a señalarse.</translation></message>
<message><source>Take back the last step</source><translation>Deshacer el último paso</translation></message>
<message><source>&amp;Take In</source><translation>&amp;Tomar</translation></message>
<message><source>Take in reviewed copies</source><translation>Tomar ejemplares revisados</translation></message>
<message><source>take in reviewed copies</source><translation>toma de ejemplares revisados</translation></message>
<message><source>Take &amp;in Reviewed Copies…</source><translation>Tomar e&amp;jemplares revisados…</translation></message>
<message><source>Take off the List</source><translation>Quitar de la lista</translation></message>
<message><source>Take out the footnote with all its marks</source><translation>Quitar la nota con todas sus llamadas</translation></message>
<message><source>Take the column out with its words</source><translation>Quitar la columna con sus palabras</translation></message>
<message><source>Take the paragraph out whole</source><translation>Quitar el párrafo entero</translation></message>
<message><source>Take the password off.</source><translation>Quite la contraseña.</translation></message>
<message><source>Take the row out with its words</source><translation>Quitar la fila con sus palabras</translation></message>
<message><source>Taken as a text of the body “{1}”: {2}.</source><translation>Considerado texto del órgano “{1}”: {2}.</translation></message>
<message><source>Taken as {1}: {2}.</source><translation>Leído como {1}: {2}.</translation></message>
<message><source>Tasks</source><translation>Tareas</translation></message>
<message><source>Text</source><translation>Texto</translation></message>
<message><source>Text and notes</source><translation>Texto y notas</translation></message>
<message><source>Text in its normal size</source><translation>Texto en su tamaño normal</translation></message>
<message><source>Text of the draft</source><translation>Texto del proyecto</translation></message>
<message><source>Text stands after the last operative paragraph; a decision ends with that, and what follows belongs in an annex.</source><translation>Hay texto después del último párrafo de la parte dispositiva; una decisión termina ahí, y lo que sigue va en un anexo.</translation></message>
<message><source>Text:</source><translation>Texto:</translation></message>
<message><source>that is no possible file name</source><translation>ese nombre de archivo no es posible</translation></message>
<message><source>The agenda item is printed as it stands here: “Item {number} of the provisional agenda” is usual.</source><translation>El tema del programa se imprime tal como figura aquí: lo habitual es “Item {number} of the provisional agenda”.</translation></message>
<message><source>The base text of this draft is {name}.</source><translation>El texto de base de este proyecto es {name}.</translation></message>
<message><source>The base text of this draft, {name}, has changed since.</source><translation>El texto de base de este proyecto, {name}, ha cambiado desde entonces.</translation></message>
<message><source>The base text of this draft, {name}, is neither beside it nor where documents were opened lately.</source><translation>El texto de base de este proyecto, {name}, no está ni junto a él ni donde se abrieron documentos últimamente.</translation></message>
<message><source>The body is one, so the verb is “{1}”, not “{2}”.</source><translation>El órgano es uno, así que el verbo es “{1}”, no “{2}”.</translation></message>
<message><source>The body line comes first; this paragraph belongs after it.</source><translation>La línea del órgano va primero; este párrafo va después.</translation></message>
<message><source>The body line should end with “{1}” before a preamble.</source><translation>La línea del órgano debería terminar con “{1}” antes de un preámbulo.</translation></message>
<message><source>The body line stands twice; a decision opens with it once.</source><translation>La línea del órgano figura dos veces; una decisión empieza con ella una sola vez.</translation></message>
<message><source>The body “{1}” is not known here; the general conventions were taken.</source><translation>El órgano “{1}” no se conoce aquí; se han tomado las convenciones generales.</translation></message>
<message><source>The copies propose nothing: they read as this draft does.</source><translation>Los ejemplares no proponen nada: dicen lo mismo que este proyecto.</translation></message>
<message><source>The decimal mark is a full stop.</source><translation>El separador decimal es un punto.</translation></message>
<message><source>The decision lacks its body line “{1},” under the title.</source><translation>A la decisión le falta su línea del órgano “{1},” bajo el título.</translation></message>
<message><source>The decision opens once with the name of its body</source><translation>La decisión empieza una sola vez con el nombre de su órgano</translation></message>
<message><source>the disk is full</source><translation>el disco está lleno</translation></message>
<message><source>the disk is read-only</source><translation>el disco es de solo lectura</translation></message>
<message><source>the disk reported a fault</source><translation>el disco ha comunicado un error</translation></message>
<message><source>The document has {1} words, {2} more than the limit of {3}.</source><translation>El documento tiene {1} palabras, {2} más que el límite de {3}.</translation></message>
<message><source>The document keeps the limit of words</source><translation>El documento respeta el límite de palabras</translation></message>
<message><source>The document.xml of the Word template “{1}” does not call its own names w:.</source><translation>El document.xml de la plantilla de Word “{1}” no llama w: a sus propios nombres.</translation></message>
<message><source>the file name is too long</source><translation>el nombre del archivo es demasiado largo</translation></message>
<message><source>The file that was there is untouched.</source><translation>El archivo que estaba allí queda intacto.</translation></message>
<message><source>The final text is only shown. “Show Changes” goes back to writing.</source><translation>El texto final solo se muestra. «Mostrar los cambios» vuelve a la escritura.</translation></message>
<message><source>The first mention of a resolution gives its date where the house wants it</source><translation>La primera mención de una resolución da su fecha donde la casa lo quiere</translation></message>
<message><source>The first mention of resolution {1} gives its date.</source><translation>La primera mención de la resolución {1} da su fecha.</translation></message>
<message><source>The first row is a &amp;heading, repeated on each page</source><translation>La primera fila es un &amp;encabezamiento, repetido en cada página</translation></message>
<message><source>The folder “{1}” for LibreOffice could not be made ({2}).</source><translation>No se ha podido crear la carpeta “{1}” para LibreOffice ({2}).</translation></message>
<message><source>The guide from its beginning</source><translation>La guía desde el principio</translation></message>
<message><source>The house calls upon, it does not call on</source><translation>La casa escribe “calls upon”, no “calls on”</translation></message>
<message><source>The house sets an en dash with spaces, not a long dash.</source><translation>La casa pone semirraya entre espacios, no raya larga.</translation></message>
<message><source>the kind “{1}” is not known</source><translation>no se conoce la clase “{1}”</translation></message>
<message><source>The last operative paragraph</source><translation>El último párrafo de la parte dispositiva</translation></message>
<message><source>The letter of a subparagraph stands in brackets.</source><translation>La letra de un apartado va entre paréntesis.</translation></message>
<message><source>The limits in “{1}” cannot be read: {2}.</source><translation>No se pueden leer los límites en “{1}”: {2}.</translation></message>
<message><source>The link within the document “{1}” was taken as words: {2}.</source><translation>El enlace interno del documento “{1}” se ha tomado como palabras: {2}.</translation></message>
<message><source>The mark behind the name of the body should not be in italics.</source><translation>El signo que sigue al nombre del órgano no debería ir en cursiva.</translation></message>
<message><source>The mark of note {1} stands here a second time; a source is given at its first mention only, and a further mark takes a note of its own.</source><translation>La llamada de la nota {1} figura aquí por segunda vez; una fuente se da solo en su primera mención, y otra llamada lleva su propia nota.</translation></message>
<message><source>The marks of a list run on without gaps or repeats</source><translation>Las marcas de una lista siguen sin saltos ni repeticiones</translation></message>
<message><source>The masthead lacks: {names}.</source><translation>Al encabezado le falta: {names}.</translation></message>
<message><source>The members of the United Nations are “Member States”</source><translation>Los miembros de las Naciones Unidas son los “Member States”</translation></message>
<message><source>The members of the United Nations are “Member States”.</source><translation>Los miembros de las Naciones Unidas son los “Member States”.</translation></message>
<message><source>The month is written in full.</source><translation>El mes se escribe completo.</translation></message>
<message><source>The name of the body is in italics, its comma is not</source><translation>El nombre del órgano va en cursiva, su coma no</translation></message>
<message><source>The name of the body should be in italics as a whole.</source><translation>El nombre del órgano debería ir entero en cursiva.</translation></message>
<message><source>The name of the body,</source><translation>El nombre del órgano,</translation></message>
<message><source>The name that stands with your changes and comments:</source><translation>El nombre que acompaña sus cambios y comentarios:</translation></message>
<message><source>the note comes further on, or is gone, and the number does not follow it</source><translation>la nota viene más adelante, o ya no existe, y el número no la sigue</translation></message>
<message><source>The note mark should stand behind the {1}.</source><translation>La llamada de nota debería ir después de {1}.</translation></message>
<message><source>The note mark should stand directly behind the word, without a space.</source><translation>La llamada de nota debería ir inmediatamente después de la palabra, sin espacio.</translation></message>
<message><source>The note to the agenda item is shown only where an agenda item is given.</source><translation>La nota sobre el tema del programa solo aparece si se indica un tema del programa.</translation></message>
<message><source>The note “{1}” has no mark in the text, so it cannot be printed.</source><translation>La nota “{1}” no tiene llamada en el texto, así que no puede imprimirse.</translation></message>
<message><source>The note “{1}” has no text.</source><translation>La nota “{1}” no tiene texto.</translation></message>
<message><source>The number is given by itself; Ctrl+Z brings back what you typed.</source><translation>El número se pone solo; Ctrl+Z devuelve lo que ha escrito.</translation></message>
<message><source>The number of a meeting stands in words: “{1}”.</source><translation>El número de una reunión va en letras: “{1}”.</translation></message>
<message><source>The number of a note “{1}” was taken as words: {2}.</source><translation>El número de nota “{1}” se ha tomado como palabras: {2}.</translation></message>
<message><source>The number of a page “{1}” was taken as words: {2}.</source><translation>El número de página “{1}” se ha tomado como palabras: {2}.</translation></message>
<message><source>The numbers begin anew here but run on under other headings; they do one or the other.</source><translation>La numeración empieza aquí de nuevo pero sigue bajo otros títulos; es lo uno o lo otro.</translation></message>
<message><source>The only annex bears no number; it is called “{1}”.</source><translation>El anexo único no lleva número; se llama “{1}”.</translation></message>
<message><source>The only operative paragraph bears no number</source><translation>El párrafo único de la parte dispositiva no lleva número</translation></message>
<message><source>The only operative paragraph of a decision bears no number; “{1}” stands before it.</source><translation>El párrafo único de la parte dispositiva de una decisión no lleva número; “{1}” lo precede.</translation></message>
<message><source>The opening is one of this body, not of the Security Council alone</source><translation>La fórmula es de este órgano, no solo del Consejo de Seguridad</translation></message>
<message><source>The opening phrase is met in adopted texts</source><translation>La fórmula introductoria se encuentra en los textos aprobados</translation></message>
<message><source>The original text is only shown. “Show Changes” goes back to writing.</source><translation>El texto original solo se muestra. «Mostrar los cambios» vuelve a la escritura.</translation></message>
<message><source>The page of the guide that fits where you are</source><translation>La página de la guía que corresponde a donde está</translation></message>
<message><source>The pages below are older than the text.</source><translation>Las páginas de abajo son anteriores al texto.</translation></message>
<message><source>The pages could not be set ({1}).</source><translation>No se han podido componer las páginas ({1}).</translation></message>
<message><source>The pages that were made cannot be shown.</source><translation>Las páginas compuestas no se pueden mostrar.</translation></message>
<message><source>The paragraph before addresses somebody else, so “{1}” stands without “{2}”.</source><translation>El párrafo anterior se dirige a otro, así que “{1}” va sin “{2}”.</translation></message>
<message><source>The paragraph before opens with the same {1}, so “{2}” takes “{3}”.</source><translation>El párrafo anterior empieza con la misma {1}, así que “{2}” lleva “{3}”.</translation></message>
<message><source>The paragraph has {1} words; 99 in 100 have fewer than {2}. Consider two.</source><translation>El párrafo tiene {1} palabras; 99 de cada 100 tienen menos de {2}. Considere hacer dos.</translation></message>
<message><source>The paragraph numbered {1} in the file is {2} by its place and was numbered so.</source><translation>El párrafo numerado {1} en el archivo es {2} por su lugar y se ha numerado así.</translation></message>
<message><source>The paragraph points to itself: paragraph {1} is this one.</source><translation>El párrafo remite a sí mismo: el párrafo {1} es este.</translation></message>
<message><source>The paragraph that a reference names is there</source><translation>El párrafo que indica una remisión existe</translation></message>
<message><source>the paragraph that it points to is {1} here</source><translation>aquello a lo que remite es aquí {1}</translation></message>
<message><source>The paragraph that this reference names is gone or has no number.</source><translation>El párrafo que indica esta remisión ha desaparecido o no tiene número.</translation></message>
<message><source>the place that it points to is not in the text</source><translation>el lugar al que remite no está en el texto</translation></message>
<message><source>The place “{1}” of the Word template cannot hold a picture.</source><translation>El lugar “{1}” de la plantilla de Word no puede contener una imagen.</translation></message>
<message><source>The preamble ends where the operative part begins; this comes too late.</source><translation>El preámbulo termina donde empieza la parte dispositiva; esto llega demasiado tarde.</translation></message>
<message><source>The printer does not take the pages.</source><translation>La impresora no acepta las páginas.</translation></message>
<message><source>The program ended without saving what is listed here. Recover it, then save it under its name or another.</source><translation>El programa terminó sin guardar lo que aquí figura. Recupérelo y guárdelo con su nombre o con otro.</translation></message>
<message><source>The program soffice; empty: looked for where it usually is</source><translation>El programa soffice; vacío: se busca donde suele estar</translation></message>
<message><source>The reference “{1}” was taken as words: {2}.</source><translation>La remisión “{1}” se ha tomado como palabras: {2}.</translation></message>
<message><source>The row is repeated at the top of each page</source><translation>La fila se repite al comienzo de cada página</translation></message>
<message><source>The secretariat is requested, not urged or called upon</source><translation>A la secretaría se le solicita, no se la insta ni se la exhorta</translation></message>
<message><source>The secretariat is written with the letter the body gives it</source><translation>“Secretariat” se escribe con la letra que le da el órgano</translation></message>
<message><source>The section that a reference names is there</source><translation>La sección que indica una remisión existe</translation></message>
<message><source>the stage “{1}” is not known</source><translation>no se conoce la etapa “{1}”</translation></message>
<message><source>The sum is written “{1}”.</source><translation>La suma se escribe “{1}”.</translation></message>
<message><source>The symbol is malformed; it reads “{1}”.</source><translation>La signatura está mal formada; se lee “{1}”.</translation></message>
<message><source>the system refused it ({1})</source><translation>el sistema lo ha rechazado ({1})</translation></message>
<message><source>The table of contents was taken as plain text ({1}).</source><translation>El índice se ha tomado como texto sin formato ({1}).</translation></message>
<message><source>The text alone, large, with a name beside every paragraph</source><translation>Solo el texto, grande, con un nombre junto a cada párrafo</translation></message>
<message><source>The text announces {1}, but there is none.</source><translation>El texto anuncia {1}, pero no existe.</translation></message>
<message><source>The text as if every change were accepted, to look at</source><translation>El texto como si se aceptaran todos los cambios, para leerlo</translation></message>
<message><source>The text as if every change were rejected, to look at</source><translation>El texto como si se rechazaran todos los cambios, para leerlo</translation></message>
<message><source>The text carried no italics; opening phrases were set in them.</source><translation>El texto no llevaba cursiva; las fórmulas introductorias se han puesto en cursiva.</translation></message>
<message><source>The text has changed; there is nothing to mend.</source><translation>El texto ha cambiado; no hay nada que corregir.</translation></message>
<message><source>The text is being checked against the conventions of the body.</source><translation>El texto se está comprobando según las convenciones del órgano.</translation></message>
<message><source>The text is checked while you write. F8 goes to the next finding, Ctrl+. shows what can be done about it; what is right as it stands can be ignored with a reason.</source><translation>El texto se comprueba mientras escribe. F8 va a la observación siguiente, Ctrl+. muestra qué puede hacerse; lo que está bien así puede ignorarse con un motivo.</translation></message>
<message><source>The text says what each annex is there for</source><translation>El texto dice para qué sirve cada anexo</translation></message>
<message><source>the text that the paragraph above it sets out</source><translation>el texto que enuncia el párrafo anterior</translation></message>
<message><source>The text to paste has {1} characters; at most {2} can be pasted at once.</source><translation>El texto para pegar tiene {1} caracteres; se pueden pegar como máximo {2} a la vez.</translation></message>
<message><source>The text with its changes marked, to write in</source><translation>El texto con sus cambios marcados, para escribir en él</translation></message>
<message><source>The time of day is written “3.15 p.m.”</source><translation>La hora se escribe “3.15 p.m.”</translation></message>
<message><source>The time of day is written “{1} {2}”.</source><translation>La hora se escribe “{1} {2}”.</translation></message>
<message><source>The time of day is written “{1}”.</source><translation>La hora se escribe “{1}”.</translation></message>
<message><source>The title has a number but no words yet.</source><translation>El título tiene número pero aún no palabras.</translation></message>
<message><source>The title of the {1} is empty.</source><translation>El título está vacío ({1}).</translation></message>
<message><source>The verb of an operative paragraph is singular, as the body is one</source><translation>El verbo de un párrafo de la parte dispositiva va en singular, pues el órgano es uno</translation></message>
<message><source>The whole opening phrase “{1}” should be in italics.</source><translation>Toda la fórmula inicial “{1}” debería ir en cursiva.</translation></message>
<message><source>The whole paragraph is in square brackets, so its “{1}” belongs inside.</source><translation>Todo el párrafo está entre corchetes, así que “{1}” va dentro.</translation></message>
<message><source>The window</source><translation>La ventana</translation></message>
<message><source>the word annex alone on its line</source><translation>la palabra anexo sola en su línea</translation></message>
<message><source>The Word template “{1}” cannot be used: {2}.</source><translation>La plantilla de Word “{1}” no se puede usar: {2}.</translation></message>
<message><source>The Word template “{1}” extends templates in a circle.</source><translation>La plantilla de Word “{1}” amplía plantillas en círculo.</translation></message>
<message><source>The Word template “{1}” has a faulty entry under “lines”: {2}.</source><translation>La plantilla de Word “{1}” tiene una entrada errónea en “lines”: {2}.</translation></message>
<message><source>The Word template “{1}” has a part “{2}” that is not well-formed: {3}.</source><translation>La plantilla de Word “{1}” tiene una parte “{2}” mal formada: {3}.</translation></message>
<message><source>The Word template “{1}” has a table “{2}” that cannot be used: {3}.</source><translation>La plantilla de Word “{1}” tiene una tabla “{2}” que no se puede usar: {3}.</translation></message>
<message><source>The Word template “{1}” has no text part.</source><translation>La plantilla de Word “{1}” no tiene parte de texto.</translation></message>
<message><source>The Word template “{1}” has something else than texts under “{2}.{3}”.</source><translation>La plantilla de Word “{1}” tiene algo distinto de textos en “{2}.{3}”.</translation></message>
<message><source>The Word template “{1}” has unknown keys under “lines”: {2}.</source><translation>La plantilla de Word “{1}” tiene claves desconocidas en “lines”: {2}.</translation></message>
<message><source>The Word template “{1}” lacks the part “styles.xml”.</source><translation>A la plantilla de Word “{1}” le falta la parte “styles.xml”.</translation></message>
<message><source>The Word template “{1}” lacks the part “{2}”.</source><translation>A la plantilla de Word “{1}” le falta la parte “{2}”.</translation></message>
<message><source>The Word template “{1}” lacks the style “{2}” that its table names for “{3}”.</source><translation>A la plantilla de Word “{1}” le falta el estilo “{2}” que su tabla indica para “{3}”.</translation></message>
<message><source>The Word template “{1}” lacks the style “{2}”.</source><translation>A la plantilla de Word “{1}” le falta el estilo “{2}”.</translation></message>
<message><source>The Word template “{1}” lacks the table “template.toml”.</source><translation>A la plantilla de Word “{1}” le falta la tabla “template.toml”.</translation></message>
<message><source>The Word template “{1}” names no style for “{2}”.</source><translation>La plantilla de Word “{1}” no indica ningún estilo para “{2}”.</translation></message>
<message><source>The Word template “{1}” needs two whole numbers under “space.{2}”.</source><translation>La plantilla de Word “{1}” necesita dos números enteros en “space.{2}”.</translation></message>
<message><source>The words that you or this document added to the dictionary</source><translation>Las palabras que usted o este documento añadieron al diccionario</translation></message>
<message><source>The {1} has no title.</source><translation>Falta el título ({1}).</translation></message>
<message><source>The {1} is cited without its number.</source><translation>Cita sin número: {1}.</translation></message>
<message><source>The {1} {2} has not been held yet.</source><translation>La reunión “{1} {2}” aún no se ha celebrado.</translation></message>
<message><source>The {1} {2} is not still to come.</source><translation>La reunión “{1} {2}” ya no está por celebrarse.</translation></message>
<message><source>There are no changes and no comments.</source><translation>No hay cambios ni comentarios.</translation></message>
<message><source>There are no earlier versions of this document.</source><translation>No hay versiones anteriores de este documento.</translation></message>
<message><source>There are no findings.</source><translation>No hay observaciones.</translation></message>
<message><source>There are no tracked changes.</source><translation>No hay cambios marcados.</translation></message>
<message><source>There is no body “{1}”.</source><translation>No hay ningún órgano “{1}”.</translation></message>
<message><source>There is no paragraph {1} in this text.</source><translation>En este texto no hay ningún párrafo {1}.</translation></message>
<message><source>There is no paragraph “{number}”.</source><translation>No hay ningún párrafo “{number}”.</translation></message>
<message><source>There is no rule “{1}”.</source><translation>No hay ninguna regla “{1}”.</translation></message>
<message><source>There is no section {1} in this text.</source><translation>En este texto no hay ninguna sección {1}.</translation></message>
<message><source>There is no table at the caret.</source><translation>No hay ninguna tabla en el cursor.</translation></message>
<message><source>There is no tracked change at the caret.</source><translation>No hay ningún cambio marcado en el cursor.</translation></message>
<message><source>There is no Word template “{1}”.</source><translation>No hay ninguna plantilla de Word “{1}”.</translation></message>
<message><source>These settings are not known here and were left out: {names}.</source><translation>Estos ajustes no se conocen aquí y se han dejado de lado: {names}.</translation></message>
<message><source>This address is not opened, since drafter stays offline: {address}</source><translation>Esta dirección no se abre, porque drafter permanece sin conexión: {address}</translation></message>
<message><source>This body cites its decisions by number alone, without a date.</source><translation>Este órgano cita sus decisiones solo por su número, sin fecha.</translation></message>
<message><source>This body has no symbols of the form “{symbol}”.</source><translation>Este órgano no tiene signaturas de la forma “{symbol}”.</translation></message>
<message><source>This body writes “{1}”, not “{2}”.</source><translation>Este órgano escribe “{1}”, no “{2}”.</translation></message>
<message><source>This body writes “{1}”.</source><translation>Este órgano escribe “{1}”.</translation></message>
<message><source>This body “calls upon”, it does not “call on”.</source><translation>Este órgano escribe “calls upon”, no “call on”.</translation></message>
<message><source>This bracket crosses another pair; what opens inside closes inside.</source><translation>Este corchete cruza otro par; lo que se abre dentro se cierra dentro.</translation></message>
<message><source>This document is open already by {who}. You have a copy here; save it under another name.</source><translation>{who} ya tiene abierto este documento. Aquí tiene una copia; guárdela con otro nombre.</translation></message>
<message><source>This document is open already in another window. You have a copy here; save it under another name.</source><translation>Este documento ya está abierto en otra ventana. Aquí tiene una copia; guárdela con otro nombre.</translation></message>
<message><source>This draft as tracked changes to an adopted text</source><translation>Este proyecto como cambios marcados de un texto aprobado</translation></message>
<message><source>This footnote is cited {count} times. Remove all its marks?</source><translation>Esta nota se cita {count} veces. ¿Eliminar todas sus llamadas?</translation></message>
<message><source>This is the only item of its list; a list has two or more, and a single one belongs in the paragraph above.</source><translation>Es el único elemento de su lista; una lista tiene dos o más, y uno solo va en el párrafo anterior.</translation></message>
<message><source>This is the rest of the paragraph before, from which it was broken off.</source><translation>Es el resto del párrafo anterior, del que se separó.</translation></message>
<message><source>This mark is straight; the house sets it curly.</source><translation>Este signo es recto; la casa lo pone curvo.</translation></message>
<message><source>This operative paragraph has no number.</source><translation>Este párrafo de la parte dispositiva no tiene número.</translation></message>
<message><source>This program itself</source><translation>Este mismo programa</translation></message>
<message><source>This quotation mark is {1}.</source><translation>Este signo de comillas está {1}.</translation></message>
<message><source>This round bracket is {1}.</source><translation>Este paréntesis está {1}.</translation></message>
<message><source>this sentence</source><translation>esta oración</translation></message>
<message><source>This square bracket is closed but was never opened.</source><translation>Este corchete está cerrado pero no se abrió.</translation></message>
<message><source>This square bracket is opened but never closed.</source><translation>Este corchete está abierto pero no se cierra.</translation></message>
<message><source>This subparagraph has lost its mark.</source><translation>Este apartado ha perdido su marca.</translation></message>
<message><source>This {1} has no words.</source><translation>Sin palabras: {1}.</translation></message>
<message><source>Thousands are parted by commas: “{1}”.</source><translation>Los miles se separan con comas: “{1}”.</translation></message>
<message><source>three findings</source><translation>tres observaciones</translation></message>
<message><source>&amp;Throw Away</source><translation>&amp;Desechar</translation></message>
<message><source>Ticked references become genuine: they show the number their paragraph has.</source><translation>Las remisiones marcadas se vuelven auténticas: muestran el número que tiene su párrafo.</translation></message>
<message><source>Title</source><translation>Título</translation></message>
<message><source>title</source><translation>título</translation></message>
<message><source>Title of the agenda item</source><translation>Título del tema del programa</translation></message>
<message><source>Title of the decision</source><translation>Título de la decisión</translation></message>
<message><source>Title, body line, preamble and operative part of a further decision</source><translation>Título, línea del órgano, preámbulo y parte dispositiva de otra decisión</translation></message>
<message><source>Titles and headings end without a mark</source><translation>Los títulos terminan sin puntuación</translation></message>
<message><source>Too many open files</source><translation>hay demasiados archivos abiertos</translation></message>
<message><source>Tools</source><translation>Herramientas</translation></message>
<message><source>&amp;Track Changes</source><translation>&amp;Marcar cambios</translation></message>
<message><source>tracked</source><translation>marcado</translation></message>
<message><source>Tracked changes were written as if all were accepted.</source><translation>Los cambios controlados se escribieron como si todos estuvieran aceptados.</translation></message>
<message><source>Try it again.</source><translation>Inténtelo de nuevo.</translation></message>
<message><source>Try the Sample</source><translation>Probar la muestra</translation></message>
<message><source>Turns of phrase have their usual form</source><translation>Los giros tienen su forma habitual</translation></message>
<message><source>two findings</source><translation>dos observaciones</translation></message>
<message><source>Two hyphens stand where a dash belongs.</source><translation>Hay dos guiones donde va una raya.</translation></message>
<message><source>Two letters bring up the list; Tab takes a phrase</source><translation>Con dos letras aparece la lista; Tab toma una fórmula</translation></message>
<message><source>Two letters bring up the phrases of your body, the most usual first. Tab takes one; the italics are set, and “also” and “further” are offered where they belong.</source><translation>Con dos letras aparecen las fórmulas de su órgano, primero las más usuales. Tab toma una; se pone la cursiva, y “also” y “further” se ofrecen donde corresponden.</translation></message>
<message><source>Type a number or a few words</source><translation>Escriba un número o algunas palabras</translation></message>
<message><source>Typed</source><translation>Escritos</translation></message>
<message><source>Typed references</source><translation>Remisiones escritas</translation></message>
<message><source>Typed references follow the structure</source><translation>Las remisiones escritas siguen la estructura</translation></message>
<message><source>Typed References That Fo&amp;llow…</source><translation>Remisiones escritas que si&amp;guen…</translation></message>
<message><source>types of Python</source><translation>tipos de Python</translation></message>
<message><source>typing</source><translation>escritura</translation></message>
<message><source>Typography</source><translation>Tipografía</translation></message>
<message><source>Unclosed array</source><translation>lista sin cerrar</translation></message>
<message><source>Unclosed inline table</source><translation>tabla sin cerrar</translation></message>
<message><source>&amp;Underline</source><translation>&amp;Subrayado</translation></message>
<message><source>Underline</source><translation>Subrayado</translation></message>
<message><source>underline</source><translation>subrayado</translation></message>
<message><source>Underline findings in the text</source><translation>Subrayar las observaciones en el texto</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Deshacer</translation></message>
<message><source>&amp;Undo {step}</source><translation>&amp;Deshacer: {step}</translation></message>
<message><source>Unescaped '\' in a string</source><translation>barra inversa sin escapar en un texto</translation></message>
<message><source>unexpected end of data</source><translation>fin inesperado de los datos</translation></message>
<message><source>United Nations Convention to Combat Desertification</source><translation>Convención de las Naciones Unidas de Lucha contra la Desertificación</translation></message>
<message><source>United Nations Environment Assembly</source><translation>Asamblea de las Naciones Unidas sobre el Medio Ambiente</translation></message>
<message><source>United Nations Framework Convention on Climate Change</source><translation>Convención Marco de las Naciones Unidas sobre el Cambio Climático</translation></message>
<message><source>United Nations Habitat Assembly</source><translation>Asamblea de las Naciones Unidas sobre los Asentamientos Humanos</translation></message>
<message><source>United Nations, General Assembly, Conference of the Parties are never abbreviated</source><translation>Naciones Unidas, Asamblea General, Conferencia de las Partes no se abrevian nunca</translation></message>
<message><source>Unpin</source><translation>Soltar</translation></message>
<message><source>Unsaved documents</source><translation>Documentos sin guardar</translation></message>
<message><source>Unsaved work was found</source><translation>Se ha encontrado trabajo sin guardar</translation></message>
<message><source>unterminated character set at position {1}</source><translation>corchete sin cerrar en la posición {1}</translation></message>
<message><source>Unterminated string</source><translation>texto sin terminar</translation></message>
<message><source>Untitled</source><translation>Sin título</translation></message>
<message><source>Update drafter, or ask for the file in an older version.</source><translation>Actualice drafter, o pida el archivo en una versión anterior.</translation></message>
<message><source>&amp;Use It</source><translation>&amp;Utilizarlo</translation></message>
<message><source>Use one of {1}.</source><translation>Use uno de estos: {1}.</translation></message>
<message><source>&amp;User Guide</source><translation>&amp;Guía del usuario</translation></message>
<message><source>Usual Keys</source><translation>Teclas habituales</translation></message>
<message><source>verb and addressee</source><translation>combinación de verbo y destinatario</translation></message>
<message><source>version</source><translation>versión</translation></message>
<message><source>version {1}</source><translation>versión {1}</translation></message>
<message><source>Versions</source><translation>Versiones</translation></message>
<message><source>&amp;View</source><translation>&amp;Ver</translation></message>
<message><source>Warning</source><translation>Advertencia</translation></message>
<message><source>Warnings</source><translation>Advertencias</translation></message>
<message><source>Web page</source><translation>Página web</translation></message>
<message><source>What</source><translation>Qué</translation></message>
<message><source>What File › New offers first</source><translation>Lo que ofrece primero Archivo › Nuevo</translation></message>
<message><source>What for</source><translation>Para qué</translation></message>
<message><source>What goes out is the final text, as it is shown.</source><translation>Lo que sale es el texto final, tal como se muestra.</translation></message>
<message><source>What goes out is the original text, as it is shown.</source><translation>Lo que sale es el texto original, tal como se muestra.</translation></message>
<message><source>What is on the clipboard is not text, so nothing was pasted.</source><translation>Lo que hay en el portapapeles no es texto, así que no se ha pegado nada.</translation></message>
<message><source>What is open</source><translation>Lo que queda pendiente</translation></message>
<message><source>What it is made with</source><translation>De qué está hecho</translation></message>
<message><source>What it means</source><translation>Lo que significa</translation></message>
<message><source>what it points to bears no number</source><translation>aquello a lo que remite no lleva número</translation></message>
<message><source>What reviewers changed, tracked or silently, to be taken or refused one by one</source><translation>Lo que cambiaron los revisores, marcado o no, para tomar o rechazar uno a uno</translation></message>
<message><source>What this program is</source><translation>Qué es este programa</translation></message>
<message><source>What was left alone in this document, and why</source><translation>Lo que se ha dejado como está en este documento, y por qué</translation></message>
<message><source>What was not saved is in {folder}. Save your document now. The details below hold no text of it; send them on.</source><translation>Lo que no estaba guardado se encuentra en {folder}. Guarde ahora su documento. Los detalles que siguen no contienen nada de su texto; transmítalos.</translation></message>
<message><source>What was read</source><translation>Lo que se ha leído</translation></message>
<message><source>What would come back</source><translation>Lo que volvería</translation></message>
<message><source>What you change from now on stays visible under your name</source><translation>Lo que cambie desde ahora queda visible con su nombre</translation></message>
<message><source>What you change is kept as changes by {name}. Click to end this.</source><translation>Lo que usted cambia se conserva como cambios de {name}. Haga clic para terminar.</translation></message>
<message><source>What you may set: checks, keys, colours, files</source><translation>Lo que puede ajustar: comprobaciones, teclas, colores, archivos</translation></message>
<message><source>What you type reaches your own disk within a second</source><translation>Lo que escribe llega a su propio disco en un segundo</translation></message>
<message><source>What you want to say:</source><translation>Lo que quiere decir:</translation></message>
<message><source>When</source><translation>Cuándo</translation></message>
<message><source>Where</source><translation>Dónde</translation></message>
<message><source>Where to look</source><translation>Dónde buscar</translation></message>
<message><source>Which findings, in which order</source><translation>Qué observaciones, en qué orden</translation></message>
<message><source>White and yellow on black</source><translation>Blanco y amarillo sobre negro</translation></message>
<message><source>Who</source><translation>Quién</translation></message>
<message><source>Who does what by when</source><translation>Quién hace qué y para cuándo</translation></message>
<message><source>Who Does What by W&amp;hen…</source><translation>&amp;Quién hace qué y para cuándo…</translation></message>
<message><source>Whole document</source><translation>Todo el documento</translation></message>
<message><source>whole document</source><translation>todo el documento</translation></message>
<message><source>Whole file</source><translation>Archivo entero</translation></message>
<message><source>Whole page</source><translation>Página entera</translation></message>
<message><source>Whole pages in the window</source><translation>Páginas enteras en la ventana</translation></message>
<message><source>Whole words</source><translation>Palabras completas</translation></message>
<message><source>Whose changes are listed</source><translation>De quién son los cambios enumerados</translation></message>
<message><source>Whose tasks are listed</source><translation>De quién se muestran las tareas</translation></message>
<message><source>Why</source><translation>Por qué</translation></message>
<message><source>Why it is right as it stands (others will read this):</source><translation>Por qué está bien así (otros lo leerán):</translation></message>
<message><source>Width</source><translation>Ancho</translation></message>
<message><source>With its &amp;brackets</source><translation>Con sus &amp;corchetes</translation></message>
<message><source>With its fixes</source><translation>Con sus correcciones</translation></message>
<message><source>With the proposal</source><translation>Con la propuesta</translation></message>
<message><source>With &amp;tracked changes and comments, as a reviewer sees them</source><translation>Con cambios marcados y comen&amp;tarios, como los ve un revisor</translation></message>
<message><source>Without saving, what you changed since the last time is lost.</source><translation>Si no guarda, se pierde lo que ha cambiado desde la última vez.</translation></message>
<message><source>Word document</source><translation>Documento de Word</translation></message>
<message><source>Word files</source><translation>Archivos de Word</translation></message>
<message><source>Word files that come in</source><translation>Archivos de Word que entran</translation></message>
<message><source>Word files that go out</source><translation>Archivos de Word que salen</translation></message>
<message><source>word of the document</source><translation>palabra del documento</translation></message>
<message><source>Words</source><translation>Texto</translation></message>
<message><source>Words are spelt as the spelling list has them</source><translation>Las palabras se escriben como en la lista ortográfica</translation></message>
<message><source>words changed</source><translation>palabras cambiadas</translation></message>
<message><source>Words end in -ize and -ization, not -ise and -isation</source><translation>Las palabras terminan en -ize e -ization, no en -ise e -isation</translation></message>
<message><source>Words of the cell</source><translation>Palabras de la celda</translation></message>
<message><source>Words of this &amp;document</source><translation>Palabras de este &amp;documento</translation></message>
<message><source>Words that were struck out were left out.</source><translation>Las palabras tachadas se han omitido.</translation></message>
<message><source>Write a comma</source><translation>Poner una coma</translation></message>
<message><source>Write a copy as {suffix}</source><translation>Escribir una copia en {suffix}</translation></message>
<message><source>Write against a base text</source><translation>Escribir respecto de un texto de base</translation></message>
<message><source>Write Against a &amp;Base Text…</source><translation>Escribir frente a un texto de &amp;base…</translation></message>
<message><source>&amp;Write as Tracked Changes…</source><translation>&amp;Escribir como cambios marcados…</translation></message>
<message><source>Write the date “{1}”.</source><translation>Escriba la fecha “{1}”.</translation></message>
<message><source>Write tracked changes</source><translation>Escribir los cambios marcados</translation></message>
<message><source>Write “Ibid.”, with a capital and a full stop.</source><translation>Escriba “Ibid.”, con mayúscula y punto.</translation></message>
<message><source>Write “per cent”, in two words.</source><translation>Escriba “per cent”, en dos palabras.</translation></message>
<message><source>Write “upon”</source><translation>Escribir “upon”</translation></message>
<message><source>Write “{1}”</source><translation>Escribir “{1}”</translation></message>
<message><source>Write “{1}” where a range begins with a word.</source><translation>Escriba “{1}” donde un período empieza con una palabra.</translation></message>
<message><source>Write “{1}”, not “{2}”.</source><translation>Escriba “{1}”, no “{2}”.</translation></message>
<message><source>Write “{1}”, or use the plural.</source><translation>Escriba “{1}”, o use el plural.</translation></message>
<message><source>Writing</source><translation>Redacción</translation></message>
<message><source>Writing and reading it again…</source><translation>Escribiendo y volviendo a leer…</translation></message>
<message><source>Wrong</source><translation>Incorrecto</translation></message>
<message><source>You have changed these words since the copy was sent. Taking it undoes yours.</source><translation>Usted ha cambiado estas palabras desde que se envió la copia. Aceptar la propuesta deshace las suyas.</translation></message>
<message><source>you may not write there</source><translation>usted no puede escribir allí</translation></message>
<message><source>your disk quota is used up</source><translation>su cuota de disco está agotada</translation></message>
<message><source>Your name</source><translation>Su nombre</translation></message>
<message><source>Your text is safe: it is open here, and what you typed is in the journal on this computer.</source><translation>Su texto está a salvo: está abierto aquí, y lo que ha escrito está en el registro de este ordenador.</translation></message>
<message><source>Zoom &amp;In</source><translation>&amp;Aumentar</translation></message>
<message><source>Zoom O&amp;ut</source><translation>&amp;Reducir</translation></message>
<message><source>{1} (at end of document)</source><translation>{1} (al final del documento)</translation></message>
<message><source>{1} (at line {2}, column {3})</source><translation>{1} (en la línea {2}, columna {3})</translation></message>
<message><source>{1} and set right the other {2} of its run</source><translation>{1} y corregir las otras {2} de la serie</translation></message>
<message><source>{1} before the letter of a subparagraph.</source><translation>{1} antes de la letra de un apartado.</translation></message>
<message><source>{1} ends with {2}; it should end with {3}.</source><translation>{1} termina con {2}; debería terminar con {3}.</translation></message>
<message><source>{1} has no mark at its end; it should end with {2}.</source><translation>{1} no lleva signo al final; debería terminar con {2}.</translation></message>
<message><source>{1} names session {2}, “{3}” names {4}.</source><translation>{1} indica el período de sesiones {2}, “{3}” indica {4}.</translation></message>
<message><source>{1} opening phrases stand without italics; the body line and the phrase that opens each paragraph should be in italics.</source><translation>{1} fórmulas iniciales no van en cursiva; la línea del órgano y la fórmula que abre cada párrafo deberían ir en cursiva.</translation></message>
<message><source>{1} should end with {2} alone.</source><translation>{1} debería terminar solo con {2}.</translation></message>
<message><source>{1} should end with {2} and without “{3}”.</source><translation>{1} debería terminar con {2} y sin “{3}”.</translation></message>
<message><source>{1} should end without a {2}.</source><translation>{1} debería terminar sin {2}.</translation></message>
<message><source>{1} square brackets were taken off; the words in them stay.</source><translation>Se han quitado {1} corchetes; las palabras que contenían se mantienen.</translation></message>
<message><source>{1} where one space parts the words.</source><translation>{1} donde un solo espacio separa las palabras.</translation></message>
<message><source>{1} “{2}” is missing before “{3}”.</source><translation>{1} “{2}” falta antes de “{3}”.</translation></message>
<message><source>{1} “{2}” is out of order; “{3}” is expected here.</source><translation>{1} “{2}” no sigue el orden; aquí se espera “{3}”.</translation></message>
<message><source>{1} “{2}” occurs twice; “{3}” is expected here.</source><translation>{1} “{2}” figura dos veces; aquí se espera “{3}”.</translation></message>
<message><source>{1}, level {2}</source><translation>{1}, nivel {2}</translation></message>
<message><source>{1}{2} is not bound by this body; it is invited.</source><translation>{1}{2}: este órgano no puede darle instrucciones, lo invita.</translation></message>
<message><source>{count} blank or bracket left</source><translation>queda {count} blanco o corchete</translation></message>
<message><source>{count} blanks or brackets left</source><translation>quedan {count} blancos o corchetes</translation></message>
<message><source>{count} comment stays behind.</source><translation>{count} comentario no sale.</translation></message>
<message><source>{count} comments stay behind.</source><translation>{count} comentarios no salen.</translation></message>
<message><source>{count} finding</source><translation>{count} observación</translation></message>
<message><source>{count} finding was left alone with a reason.</source><translation>{count} observación se dejó como está con un motivo.</translation></message>
<message><source>{count} findings</source><translation>{count} observaciones</translation></message>
<message><source>{count} findings were left alone with a reason.</source><translation>{count} observaciones se dejaron como están con un motivo.</translation></message>
<message><source>{count} note that nothing refers to stays behind.</source><translation>{count} nota a la que nada remite no sale.</translation></message>
<message><source>{count} notes that nothing refers to stay behind.</source><translation>{count} notas a las que nada remite no salen.</translation></message>
<message><source>{count} of them was made with tracking off.</source><translation>{count} se hizo sin marcar.</translation></message>
<message><source>{count} of them were made with tracking off.</source><translation>{count} se hicieron sin marcar.</translation></message>
<message><source>{count} of {limit} words</source><translation>{count} de {limit} palabras</translation></message>
<message><source>{count} paragraph or note differs.</source><translation>{count} párrafo o nota difiere.</translation></message>
<message><source>{count} paragraphs and notes differ.</source><translation>{count} párrafos y notas difieren.</translation></message>
<message><source>{count} place</source><translation>{count} aparición</translation></message>
<message><source>{count} place replaced</source><translation>{count} aparición reemplazada</translation></message>
<message><source>{count} place was mended.</source><translation>Se ha corregido {count} lugar.</translation></message>
<message><source>{count} places</source><translation>{count} apariciones</translation></message>
<message><source>{count} places replaced</source><translation>{count} apariciones reemplazadas</translation></message>
<message><source>{count} places were mended.</source><translation>Se han corregido {count} lugares.</translation></message>
<message><source>{count} proposal.</source><translation>{count} propuesta.</translation></message>
<message><source>{count} proposals.</source><translation>{count} propuestas.</translation></message>
<message><source>{count} report is asked for without a day or a meeting.</source><translation>Se pide {count} informe sin fecha ni reunión.</translation></message>
<message><source>{count} reports are asked for without a day or a meeting.</source><translation>Se piden {count} informes sin fecha ni reunión.</translation></message>
<message><source>{count} request.</source><translation>{count} solicitud.</translation></message>
<message><source>{count} requests.</source><translation>{count} solicitudes.</translation></message>
<message><source>{count} thing to know about “{name}”</source><translation>{count} cosa que conviene saber sobre “{name}”</translation></message>
<message><source>{count} things to know about “{name}”</source><translation>{count} cosas que conviene saber sobre “{name}”</translation></message>
<message><source>{count} tracked change goes out as if it were accepted.</source><translation>{count} cambio controlado sale como si estuviera aceptado.</translation></message>
<message><source>{count} tracked changes go out as if all were accepted.</source><translation>{count} cambios controlados salen como si todos estuvieran aceptados.</translation></message>
<message><source>{count} word</source><translation>{count} palabra</translation></message>
<message><source>{count} word is in no dictionary.</source><translation>{count} palabra no está en ningún diccionario.</translation></message>
<message><source>{count} words</source><translation>{count} palabras</translation></message>
<message><source>{count} words are in no dictionary.</source><translation>{count} palabras no están en ningún diccionario.</translation></message>
<message><source>{count} × footnote</source><translation>{count} × nota a pie de página</translation></message>
<message><source>{keys} already does this: {name}.</source><translation>{keys} ya hace esto: {name}.</translation></message>
<message><source>{label}: {value}</source><translation>{label}: {value}</translation></message>
<message><source>{name} (never saved)</source><translation>{name} (nunca guardado)</translation></message>
<message><source>{name} – who does what</source><translation>{name} – quién hace qué</translation></message>
<message><source>{number} of {count}</source><translation>{number} de {count}</translation></message>
<message><source>{number} of {count} on this page; F3 goes on.</source><translation>{number} de {count} en esta página; F3 continúa.</translation></message>
<message><source>{rows} by {columns} cells</source><translation>{rows} por {columns} celdas</translation></message>
<message><source>{step} in a note</source><translation>{step} en una nota</translation></message>
<message><source>{taken} of {count} taken</source><translation>{taken} de {count} tomadas</translation></message>
<message><source>“Above” is wrong: {1} does not stand before this paragraph.</source><translation>“Above” es incorrecto: {1} no está antes de este párrafo.</translation></message>
<message><source>“Above” points back, “below” points on</source><translation>“Above” remite hacia atrás, “below” hacia delante</translation></message>
<message><source>“Also” and “further” follow a paragraph with the same verb</source><translation>“Also” y “further” siguen a un párrafo con el mismo verbo</translation></message>
<message><source>“Also” and “further” stand where the house puts them</source><translation>“Also” y “further” van donde los pone la casa</translation></message>
<message><source>“Also” comes second in a run of one verb, “further” third</source><translation>“Also” va segundo en una serie de un mismo verbo, “further” tercero</translation></message>
<message><source>“And/or” is avoided</source><translation>“And/or” se evita</translation></message>
<message><source>“annex” has no capital.</source><translation>“annex” no lleva mayúscula.</translation></message>
<message><source>“Below” is wrong: {1} does not stand behind this paragraph.</source><translation>“Below” es incorrecto: {1} no está después de este párrafo.</translation></message>
<message><source>“extra” holds something other than pairs of texts</source><translation>“extra” contiene algo que no son pares de textos</translation></message>
<message><source>“Ibid.” follows a note with several sources; say which of them is meant.</source><translation>“Ibid.” sigue a una nota con varias fuentes; diga a cuál se refiere.</translation></message>
<message><source>“Ibid.” repeats the one source of the note before</source><translation>“Ibid.” repite la única fuente de la nota anterior</translation></message>
<message><source>“Ibid.” stands in the first note, so there is no source for it to repeat.</source><translation>“Ibid.” está en la primera nota, así que no hay fuente que repetir.</translation></message>
<message><source>“Million” and “billion” are written out.</source><translation>“Million” y “billion” se escriben completos.</translation></message>
<message><source>“paragraph 2 above” becomes “paragraph 3 above” when the paragraph moves</source><translation>“paragraph 2 above” pasa a ser “paragraph 3 above” cuando el párrafo se mueve</translation></message>
<message><source>“start” is not a possible number</source><translation>“start” no es un número posible</translation></message>
<message><source>“With a view to” is followed by “{1}”, not “{2}”.</source><translation>“With a view to” va seguido de “{1}”, no de “{2}”.</translation></message>
<message><source>“{1}.toml”: “{2}” is not a list.</source><translation>“{1}.toml”: “{2}” no es una lista.</translation></message>
<message><source>“{1}.toml”: “{2}” is not a table.</source><translation>“{1}.toml”: “{2}” no es una tabla.</translation></message>
<message><source>“{1}” before it</source><translation>lo precede “{1}”</translation></message>
<message><source>“{1}” cannot be read ({2}).</source><translation>“{1}” no se puede leer ({2}).</translation></message>
<message><source>“{1}” cannot be used: {2}.</source><translation>“{1}” no se puede usar: {2}.</translation></message>
<message><source>“{1}” cannot be written: {2} is only read.</source><translation>“{1}” no se puede escribir: este formato solo se lee ({2}).</translation></message>
<message><source>“{1}” declares entities, which no Word file does ({2}).</source><translation>“{1}” declara entidades, lo que no hace ningún archivo de Word ({2}).</translation></message>
<message><source>“{1}” does not belong to this installation of drafter.</source><translation>“{1}” no pertenece a esta instalación de drafter.</translation></message>
<message><source>“{1}” does not exist.</source><translation>“{1}” no existe.</translation></message>
<message><source>“{1}” does not open a paragraph; a further one of the same verb takes “also” or “further”.</source><translation>“{1}” no abre un párrafo; otro del mismo verbo lleva “also” o “further”.</translation></message>
<message><source>“{1}” does not open a preambular paragraph; a preambular one opens with a participle or adjective, such as “Recalling”.</source><translation>“{1}” no abre un párrafo del preámbulo, que empieza con un participio o un adjetivo, como “Recalling”.</translation></message>
<message><source>“{1}” extends profiles in a circle.</source><translation>“{1}” amplía perfiles en círculo.</translation></message>
<message><source>“{1}” has a name that is too long.</source><translation>“{1}” tiene un nombre demasiado largo.</translation></message>
<message><source>“{1}” has a stroke too many.</source><translation>“{1}” tiene una barra de más.</translation></message>
<message><source>“{1}” has been introduced before; use it, or the full name, without the bracket.</source><translation>“{1}” ya se ha introducido; úselo, o el nombre completo, sin el paréntesis.</translation></message>
<message><source>“{1}” has no capital before a number.</source><translation>“{1}” no lleva mayúscula antes de un número.</translation></message>
<message><source>“{1}” has no format version.</source><translation>“{1}” no tiene versión de formato.</translation></message>
<message><source>“{1}” has no suffix, which is not known here.</source><translation>“{1}” no tiene extensión, lo que no se conoce aquí.</translation></message>
<message><source>“{1}” has no text.</source><translation>“{1}” no tiene texto.</translation></message>
<message><source>“{1}” has the suffix “{2}”, which is not known here.</source><translation>“{1}” tiene la extensión “{2}”, que no se conoce aquí.</translation></message>
<message><source>“{1}” has too many paragraphs to be opened.</source><translation>“{1}” tiene demasiados párrafos para abrirse.</translation></message>
<message><source>“{1}” holds no words.</source><translation>“{1}” no contiene palabras.</translation></message>
<message><source>“{1}” holds nothing that can be brought back.</source><translation>“{1}” no contiene nada que se pueda recuperar.</translation></message>
<message><source>“{1}” in the footnote is a blank still to be filled.</source><translation>“{1}” en la nota es un blanco por llenar.</translation></message>
<message><source>“{1}” in “{2}” has no paragraph of that verb before it.</source><translation>“{1}” en “{2}” no tiene antes ningún párrafo de ese verbo.</translation></message>
<message><source>“{1}” in “{2}” is no limit.</source><translation>“{1}” en “{2}” no es un límite.</translation></message>
<message><source>“{1}” in “{2}” is not a whole number above 0.</source><translation>“{1}” en “{2}” no es un número entero mayor que 0.</translation></message>
<message><source>“{1}” is a blank still to be filled.</source><translation>“{1}” es un blanco por llenar.</translation></message>
<message><source>“{1}” is a document with macros.</source><translation>“{1}” es un documento con macros.</translation></message>
<message><source>“{1}” is a folder.</source><translation>“{1}” es una carpeta.</translation></message>
<message><source>“{1}” is a number of negotiation; a final text is numbered through.</source><translation>“{1}” es un número de negociación; un texto final se numera de corrido.</translation></message>
<message><source>“{1}” is a PDF file under another name.</source><translation>“{1}” es un archivo PDF con otro nombre.</translation></message>
<message><source>“{1}” is a phrase of the Security Council; no text of this body that was counted opens a paragraph with it.</source><translation>“{1}” es una fórmula del Consejo de Seguridad; ningún texto de este órgano entre los contados abre así un párrafo.</translation></message>
<message><source>“{1}” is a PowerPoint presentation under another name.</source><translation>“{1}” es una presentación de PowerPoint con otro nombre.</translation></message>
<message><source>“{1}” is a rich text file under another name.</source><translation>“{1}” es un archivo de texto enriquecido con otro nombre.</translation></message>
<message><source>“{1}” is a template with macros.</source><translation>“{1}” es una plantilla con macros.</translation></message>
<message><source>“{1}” is a web page under another name.</source><translation>“{1}” es una página web con otro nombre.</translation></message>
<message><source>“{1}” is a Word document saved as XML.</source><translation>“{1}” es un documento de Word guardado como XML.</translation></message>
<message><source>“{1}” is a {2} file.</source><translation>“{1}” es un archivo {2}.</translation></message>
<message><source>“{1}” is an Excel workbook under another name.</source><translation>“{1}” es un libro de Excel con otro nombre.</translation></message>
<message><source>“{1}” is an old .doc file.</source><translation>“{1}” es un archivo .doc antiguo.</translation></message>
<message><source>“{1}” is an OpenDocument file under another name.</source><translation>“{1}” es un archivo OpenDocument con otro nombre.</translation></message>
<message><source>“{1}” is avoided; say which is meant.</source><translation>“{1}” se evita; diga qué se quiere decir.</translation></message>
<message><source>“{1}” is cut off before its end (line {2}).</source><translation>“{1}” está cortado antes del final (línea {2}).</translation></message>
<message><source>“{1}” is cut off before its end.</source><translation>“{1}” está cortado antes del final.</translation></message>
<message><source>“{1}” is cut off or damaged.</source><translation>“{1}” está cortado o dañado.</translation></message>
<message><source>“{1}” is damaged (line {2}).</source><translation>“{1}” está dañado (línea {2}).</translation></message>
<message><source>“{1}” is damaged ({2}).</source><translation>“{1}” está dañado ({2}).</translation></message>
<message><source>“{1}” is damaged.</source><translation>“{1}” está dañado.</translation></message>
<message><source>“{1}” is damaged: {2} ({3}).</source><translation>“{1}” está dañado: {2} ({3}).</translation></message>
<message><source>“{1}” is empty.</source><translation>“{1}” está vacío.</translation></message>
<message><source>“{1}” is impossible: {2}.</source><translation>“{1}” es imposible: {2}.</translation></message>
<message><source>“{1}” is larger than {2} MB.</source><translation>“{1}” ocupa más de {2} MB.</translation></message>
<message><source>“{1}” is never abbreviated; write “{2}”.</source><translation>“{1}” nunca se abrevia; escriba “{2}”.</translation></message>
<message><source>“{1}” is no picture that Word can show.</source><translation>“{1}” no es una imagen que Word pueda mostrar.</translation></message>
<message><source>“{1}” is not a drafter document (line {2}).</source><translation>“{1}” no es un documento de drafter (línea {2}).</translation></message>
<message><source>“{1}” is not a drafter document.</source><translation>“{1}” no es un documento de drafter.</translation></message>
<message><source>“{1}” is not a file of settings.</source><translation>“{1}” no es un archivo de configuración.</translation></message>
<message><source>“{1}” is not a list</source><translation>“{1}” no es una lista</translation></message>
<message><source>“{1}” is not a possible file name.</source><translation>“{1}” no es un nombre de archivo posible.</translation></message>
<message><source>“{1}” is not a text file.</source><translation>“{1}” no es un archivo de texto.</translation></message>
<message><source>“{1}” is not a verb that opens an operative paragraph.</source><translation>“{1}” no es un verbo que abra un párrafo de la parte dispositiva.</translation></message>
<message><source>“{1}” is not a whole number</source><translation>“{1}” no es un número entero</translation></message>
<message><source>“{1}” is not a Word document.</source><translation>“{1}” no es un documento de Word.</translation></message>
<message><source>“{1}” is not a Word file.</source><translation>“{1}” no es un archivo de Word.</translation></message>
<message><source>“{1}” is not explained; decisions give names in full.</source><translation>“{1}” no se explica; las decisiones dan los nombres completos.</translation></message>
<message><source>“{1}” is not explained; give the full name at the first use.</source><translation>“{1}” no se explica; dé el nombre completo en la primera mención.</translation></message>
<message><source>“{1}” is not how a paragraph is numbered; “{2}.” is expected.</source><translation>Un párrafo no se numera “{1}”; se espera “{2}.”.</translation></message>
<message><source>“{1}” is not how a {2} is numbered.</source><translation>“{1}” no es la forma de un número ({2}).</translation></message>
<message><source>“{1}” is not how adopted texts say it.</source><translation>“{1}” no es como lo dicen los textos aprobados.</translation></message>
<message><source>“{1}” is not how an operative paragraph is numbered; “1.” is the form.</source><translation>Un párrafo de la parte dispositiva no se numera “{1}”; la forma es “1.”.</translation></message>
<message><source>“{1}” is not how this body names itself; it opens with “{2},”.</source><translation>Este órgano no se nombra “{1}”; empieza con “{2},”.</translation></message>
<message><source>“{1}” is not known here</source><translation>“{1}” no se conoce aquí</translation></message>
<message><source>“{1}” is not text</source><translation>“{1}” no es texto</translation></message>
<message><source>“{1}” is not text in UTF-8 (byte {2}).</source><translation>“{1}” no es texto en UTF-8 (byte {2}).</translation></message>
<message><source>“{1}” is not the mark of this level; “{2}” is expected.</source><translation>“{1}” no es la marca de este nivel; se espera “{2}”.</translation></message>
<message><source>“{1}” is not true or false</source><translation>“{1}” no es ni verdadero ni falso</translation></message>
<message><source>“{1}” is not used in a decision; write it out or leave it.</source><translation>“{1}” no se usa en una decisión; escríbalo completo o suprímalo.</translation></message>
<message><source>“{1}” is not used in a decision; write it out: “{2}”.</source><translation>“{1}” no se usa en una decisión; escríbalo completo: “{2}”.</translation></message>
<message><source>“{1}” is not used; give the source again.</source><translation>“{1}” no se usa; dé de nuevo la fuente.</translation></message>
<message><source>“{1}” is not valid TOML: {2}.</source><translation>“{1}” no es TOML válido: {2}.</translation></message>
<message><source>“{1}” is of a kind that is written here, but not read.</source><translation>«{1}» es de un formato que aquí se escribe, pero no se lee.</translation></message>
<message><source>“{1}” is of session {2}, but this text belongs to session {3}.</source><translation>“{1}” es del período de sesiones {2}, pero este texto pertenece al período de sesiones {3}.</translation></message>
<message><source>“{1}” is open in another program, which lets nobody read it.</source><translation>«{1}» está abierto en otro programa, que no deja que nadie lo lea.</translation></message>
<message><source>“{1}” is protected by a password or is a file of an older Office program.</source><translation>“{1}” está protegido con contraseña o es un archivo de un programa de Office antiguo.</translation></message>
<message><source>“{1}” is protected by a password.</source><translation>“{1}” está protegido con contraseña.</translation></message>
<message><source>“{1}” is spelt “{2}”.</source><translation>“{1}” se escribe “{2}”.</translation></message>
<message><source>“{1}” is still in square brackets; a final text holds agreed words only.</source><translation>“{1}” sigue entre corchetes; un texto final contiene solo palabras acordadas.</translation></message>
<message><source>“{1}” is too large for a file of settings.</source><translation>“{1}” es demasiado grande para un archivo de configuración.</translation></message>
<message><source>“{1}” is too large for an emblem.</source><translation>“{1}” es demasiado grande para un emblema.</translation></message>
<message><source>“{1}” is too large to be a journal.</source><translation>“{1}” es demasiado grande para ser un registro.</translation></message>
<message><source>“{1}” is too large to be opened ({2}).</source><translation>“{1}” es demasiado grande para abrirse ({2}).</translation></message>
<message><source>“{1}” is too large to be opened.</source><translation>“{1}” es demasiado grande para abrirse.</translation></message>
<message><source>“{1}” is written in capitals.</source><translation>“{1}” se escribe en mayúsculas.</translation></message>
<message><source>“{1}” is written out in a text: “{2}”.</source><translation>“{1}” se escribe completo en un texto: “{2}”.</translation></message>
<message><source>“{1}” lacks a part that every Word file has ({2}).</source><translation>A “{1}” le falta una parte que tiene todo archivo de Word ({2}).</translation></message>
<message><source>“{1}” looks like the mark of a note, but no note hangs on it.</source><translation>“{1}” parece una llamada de nota, pero ninguna nota depende de ella.</translation></message>
<message><source>“{1}” may not be read by you.</source><translation>Usted no tiene permiso para leer “{1}”.</translation></message>
<message><source>“{1}” opens a preambular paragraph; an operative one opens with a verb in the present tense, such as “Requests”.</source><translation>“{1}” abre un párrafo del preámbulo; uno de la parte dispositiva empieza con un verbo en presente, como “Requests”.</translation></message>
<message><source>“{1}” opens an operative paragraph; a preambular one opens with a participle or adjective, such as “Recalling”.</source><translation>“{1}” abre un párrafo de la parte dispositiva; uno del preámbulo empieza con un participio o un adjetivo, como “Recalling”.</translation></message>
<message><source>“{1}” opens no paragraph in adopted texts; perhaps “{2}” is meant.</source><translation>“{1}” no abre ningún párrafo en los textos aprobados; quizá se quiera decir “{2}”.</translation></message>
<message><source>“{1}” opens no paragraph in the adopted texts that were counted.</source><translation>“{1}” no abre ningún párrafo en los textos aprobados que se contaron.</translation></message>
<message><source>“{1}” opens the paragraph and should have a capital letter.</source><translation>“{1}” abre el párrafo y debería llevar mayúscula.</translation></message>
<message><source>“{1}” should be in italics at the head of the paragraph.</source><translation>“{1}” debería ir en cursiva al comienzo del párrafo.</translation></message>
<message><source>“{1}” should have one capital letter only.</source><translation>“{1}” debería tener una sola mayúscula.</translation></message>
<message><source>“{1}” stands before it</source><translation>lo precede “{1}”</translation></message>
<message><source>“{1}” stands twice.</source><translation>“{1}” figura dos veces.</translation></message>
<message><source>“{1}” stands {2}, other than in “{3}”.</source><translation>“{1}” va {2}, a diferencia de “{3}”.</translation></message>
<message><source>“{1}” stands {2}: “{3}”.</source><translation>“{1}” va {2}: “{3}”.</translation></message>
<message><source>“{1}” unpacks to far more than a document can be.</source><translation>“{1}” se descomprime en mucho más de lo que puede ser un documento.</translation></message>
<message><source>“{1}” was not written: another program has it open.</source><translation>«{1}» no se escribió: otro programa lo tiene abierto.</translation></message>
<message><source>“{1}” was not written: it could not be read again ({2}).</source><translation>No se ha escrito “{1}”: no se ha podido releer ({2}).</translation></message>
<message><source>“{1}” was not written: it was not known again as a file of this program.</source><translation>No se ha escrito “{1}”: no se ha reconocido como archivo de este programa.</translation></message>
<message><source>“{1}” was not written: its comments would not all come back.</source><translation>No se ha escrito “{1}”: no volverían todos sus comentarios.</translation></message>
<message><source>“{1}” was not written: its folder cannot be made ({2}).</source><translation>No se ha escrito “{1}”: no se puede crear su carpeta ({2}).</translation></message>
<message><source>“{1}” was not written: its folder does not exist.</source><translation>No se ha escrito “{1}”: su carpeta no existe.</translation></message>
<message><source>“{1}” was not written: its notes or its masthead would not come back.</source><translation>No se ha escrito “{1}”: no volverían sus notas o su encabezado.</translation></message>
<message><source>“{1}” was not written: its path is too long.</source><translation>«{1}» no se escribió: su ruta es demasiado larga.</translation></message>
<message><source>“{1}” was not written: its pictures would not all come back.</source><translation>No se ha escrito “{1}”: no volverían todas sus imágenes.</translation></message>
<message><source>“{1}” was not written: note {2} (“{3}”) would not come back.</source><translation>No se ha escrito “{1}”: no volvería la nota {2} (“{3}”).</translation></message>
<message><source>“{1}” was not written: Word allows {2} notes and the document has more.</source><translation>No se ha escrito “{1}”: Word admite {2} notas y el documento tiene más.</translation></message>
<message><source>“{1}” was not written: {2}.</source><translation>No se ha escrito “{1}”: {2}.</translation></message>
<message><source>“{1}” was saved by a newer drafter (format version {2}; this one reads up to {3}).</source><translation>“{1}” se guardó con un drafter más reciente (versión de formato {2}; este lee hasta la {3}).</translation></message>
<message><source>“{1}”, line {2}: “{3}” has a value of the wrong kind.</source><translation>“{1}”, línea {2}: “{3}” tiene un valor de clase equivocada.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is none of {4}.</source><translation>“{1}”, línea {2}: “{3}” no es ninguno de estos valores: {4}.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a list of texts.</source><translation>“{1}”, línea {2}: “{3}” no es una lista de textos.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a regular expression ({4}).</source><translation>“{1}”, línea {2}: “{3}” no es una expresión regular ({4}).</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not a table.</source><translation>“{1}”, línea {2}: “{3}” no es una tabla.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not known.</source><translation>“{1}”, línea {2}: “{3}” no se conoce.</translation></message>
<message><source>“{1}”, line {2}: “{3}” is not of the kind {4}.</source><translation>“{1}”, línea {2}: “{3}” no es de la clase {4}.</translation></message>
<message><source>“{1}”, line {2}: “{3}” lacks {4}.</source><translation>“{1}”, línea {2}: a “{3}” le falta {4}.</translation></message>
<message><source>“{1}”, not “{2}”</source><translation>“{1}”, no “{2}”</translation></message>
<message><source>“{1}”: “extends” is not the name of a profile.</source><translation>“{1}”: “extends” no es el nombre de un perfil.</translation></message>
<message><source>“{1}”: “{2}” has a value of the wrong kind.</source><translation>“{1}”: “{2}” tiene un valor de clase equivocada.</translation></message>
<message><source>“{1}”: “{2}” is none of {3}.</source><translation>“{1}”: “{2}” no es ninguno de estos valores: {3}.</translation></message>
<message><source>“{1}”: “{2}” is not a list of texts.</source><translation>“{1}”: “{2}” no es una lista de textos.</translation></message>
<message><source>“{1}”: “{2}” is not a regular expression ({3}).</source><translation>“{1}”: “{2}” no es una expresión regular ({3}).</translation></message>
<message><source>“{1}”: “{2}” is not a table.</source><translation>“{1}”: “{2}” no es una tabla.</translation></message>
<message><source>“{1}”: “{2}” is not known.</source><translation>“{1}”: “{2}” no se conoce.</translation></message>
<message><source>“{1}”: “{2}” is not of the kind {3}.</source><translation>“{1}”: “{2}” no es de la clase {3}.</translation></message>
<message><source>“{1}”: “{2}” lacks {3}.</source><translation>“{1}”: a “{2}” le falta {3}.</translation></message>
<message><source>“{1}”: “{2}” needs a verb and a form ({3}).</source><translation>“{1}”: “{2}” necesita un verbo y una forma ({3}).</translation></message>
<message><source>“{action}” is not possible here.</source><translation>«{action}» no es posible aquí.</translation></message>
<message><source>“{name}” is there already. Replace it?</source><translation>«{name}» ya existe. ¿Reemplazarlo?</translation></message>
<message><source>“{name}” was changed by somebody else since you opened it.</source><translation>Otra persona ha cambiado “{name}” desde que usted lo abrió.</translation></message>
<message><source>“{name}” was written. Please note:</source><translation>Se ha escrito “{name}”. Tenga en cuenta:</translation></message>
<message><source>“{word}” is in no dictionary; the only one. Ctrl+. shows what can be done.</source><translation>“{word}” no está en ningún diccionario; es la única. Ctrl+. muestra lo que se puede hacer.</translation></message>
<message><source>“{word}” is in no dictionary; {number} of {count}. Ctrl+. shows what can be done.</source><translation>“{word}” no está en ningún diccionario; {number} de {count}. Ctrl+. muestra lo que se puede hacer.</translation></message>
</context>
</TS>
