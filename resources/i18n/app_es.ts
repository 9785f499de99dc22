<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Accept this weight</source>
        <translation>Aceptar este peso</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <translation>Cambiar quién trabaja aquí</translation>
    </message>
    <message>
        <source>Confirm an item by hand</source>
        <translation>Confirmar un artículo a mano</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Note that an invoice is there</source>
        <translation>Anotar que la factura está</translation>
    </message>
    <message>
        <source>Open a packed order again</source>
        <translation>Reabrir un pedido empacado</translation>
    </message>
    <message>
        <source>Pack orders</source>
        <translation>Empacar pedidos</translation>
    </message>
    <message>
        <source>Print a label again</source>
        <translation>Reimprimir una etiqueta</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>Retener el pedido</translation>
    </message>
    <message>
        <source>Release an order from hold</source>
        <translation>Liberar un pedido retenido</translation>
    </message>
    <message>
        <source>Send a substitute</source>
        <translation>Enviar un sustituto</translation>
    </message>
    <message>
        <source>Send the order short</source>
        <translation>Enviar el pedido con faltante</translation>
    </message>
    <message>
        <source>Ship orders</source>
        <translation>Despachar pedidos</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Measured {weight}, expected {expected}.</source>
        <translation>Medido: {weight}, esperado: {expected}.</translation>
    </message>
    <message>
        <source>Measured {weight}.</source>
        <translation>Medido: {weight}.</translation>
    </message>
    <message>
        <source>Not weighed: no scale answers.</source>
        <translation>Sin pesar: ninguna balanza responde.</translation>
    </message>
    <message>
        <source>Packing slip of parcel {number}</source>
        <translation>Lista de contenido del bulto {number}</translation>
    </message>
    <message>
        <source>Shipping label of parcel {number}</source>
        <translation>Etiqueta de envío del bulto {number}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>estante {shelf}</translation>
    </message>
    <message>
        <source>{item}: {instead} goes in instead, {qty}</source>
        <translation>{item}: en su lugar entra {instead}, {qty}</translation>
    </message>
    <message>
        <source>{item}: {qty} not sent</source>
        <translation>{item}: {qty} sin enviar</translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message>
        <source>A supervisor is needed</source>
        <translation>Hace falta un supervisor</translation>
    </message>
    <message>
        <source>Badge number by hand, then Enter</source>
        <translation>Escribe el número de la credencial y Enter</translation>
    </message>
    <message>
        <source>Or type its number below.</source>
        <translation>O escribe el número abajo.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Scan the supervisor&apos;s badge</source>
        <translation>Escanea la credencial del supervisor</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Carrier: {old} → {new}</source>
        <translation>Transportista: {old} → {new}</translation>
    </message>
    <message>
        <source>Cut-off: {old} → {new}</source>
        <translation>Hora de corte: {old} → {new}</translation>
    </message>
    <message>
        <source>It is a gift now</source>
        <translation>Ahora es un regalo</translation>
    </message>
    <message>
        <source>It is not a gift any more</source>
        <translation>Ya no es un regalo</translation>
    </message>
    <message>
        <source>Order number: {old} → {new}</source>
        <translation>Número de pedido: {old} → {new}</translation>
    </message>
    <message>
        <source>Service: {old} → {new}</source>
        <translation>Servicio de envío: {old} → {new}</translation>
    </message>
    <message>
        <source>Station: {old} → {new}</source>
        <translation>Mesa: {old} → {new}</translation>
    </message>
    <message>
        <source>The address is another one</source>
        <translation>La dirección cambió</translation>
    </message>
    <message>
        <source>The gift message is another one</source>
        <translation>El mensaje del regalo cambió</translation>
    </message>
    <message>
        <source>The invoice is another one</source>
        <translation>La factura es otra</translation>
    </message>
    <message>
        <source>The note for the packer is another one</source>
        <translation>La nota para quien empaca cambió</translation>
    </message>
    <message>
        <source>Tracking number: {old} → {new}</source>
        <translation>Número de seguimiento: {old} → {new}</translation>
    </message>
    <message>
        <source>{item}: {old} → {new}</source>
        <translation>{item}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>The code {code} fits several. Press a number, or scan another code of it.</source>
        <translation>El código {code} corresponde a varios. Pulsa un número o escanea otro código del artículo.</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál de ellos es?</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>The order wants</source>
        <translation>El pedido quiere</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Escaneaste</translation>
    </message>
</context>
<context>
    <name>ControlCode</name>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar a mano</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Done / yes</source>
        <translation>Listo / sí</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Nuevo bulto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Dejar el pedido aparte</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Escanéalo o escríbelo.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>The order wants lot {lot}. Scan it, or type it.</source>
        <translation>El pedido quiere el lote {lot}. Escanéalo o escríbelo.</translation>
    </message>
    <message>
        <source>Which expiry date?</source>
        <translation>¿Qué fecha de caducidad?</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>¿Qué lote?</translation>
    </message>
    <message>
        <source>Which serial number?</source>
        <translation>¿Qué número de serie?</translation>
    </message>
    <message>
        <source>dd/mm/yyyy or mm/yyyy</source>
        <translation>dd/mm/aaaa o mm/aaaa</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lector de teclado</translation>
    </message>
    <message>
        <source>No label printer found</source>
        <translation>Sin impresora de etiquetas</translation>
    </message>
    <message>
        <source>choose it later</source>
        <translation>elígela después</translation>
    </message>
</context>
<context>
    <name>ExceptionView</name>
    <message>
        <source>A unit cannot be sent</source>
        <translation>Una unidad no se puede enviar</translation>
    </message>
    <message>
        <source>Accept the weight and close</source>
        <translation>Aceptar el peso y cerrar</translation>
    </message>
    <message>
        <source>Another product goes in instead</source>
        <translation>Otro producto va en su lugar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Llamar al supervisor</translation>
    </message>
    <message>
        <source>Close without weighing</source>
        <translation>Cerrar sin pesar</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar a mano</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message numerus="yes">
        <source>How many units? At most %Ln.</source>
        <translation>
            <numerusform>¿Cuántas unidades? %Ln como máximo.</numerusform>
            <numerusform>¿Cuántas unidades? %Ln como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another parcel</source>
        <translation>Pasar a otro bulto</translation>
    </message>
    <message>
        <source>No: the order stays as it is</source>
        <translation>No: el pedido queda como está</translation>
    </message>
    <message>
        <source>Press a number, touch, or scan the code on the desk mat.</source>
        <translation>Pulsa un número, toca o escanea la hoja de comandos.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Guardar ahí</translation>
    </message>
    <message>
        <source>Put the order on the hold shelf</source>
        <translation>Dejar el pedido en el estante de retenidos</translation>
    </message>
    <message>
        <source>Scan the code of the hold shelf, or type it.</source>
        <translation>Escanea o escribe el código del estante de retenidos.</translation>
    </message>
    <message>
        <source>Scan the product that goes in instead.</source>
        <translation>Escanea el producto que va en su lugar.</translation>
    </message>
    <message>
        <source>Shelf code</source>
        <translation>Código del estante</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Sacar de la caja</translation>
    </message>
    <message>
        <source>The barcode cannot be read</source>
        <translation>El código no se puede leer</translation>
    </message>
    <message>
        <source>The barcode is not known yet</source>
        <translation>El código todavía no está registrado</translation>
    </message>
    <message>
        <source>The item does not scan; say why</source>
        <translation>El artículo no se lee; di por qué</translation>
    </message>
    <message>
        <source>The order stays as it is until then</source>
        <translation>Hasta entonces el pedido queda como está</translation>
    </message>
    <message>
        <source>The order waits until it is authorised</source>
        <translation>El pedido espera hasta que se autorice</translation>
    </message>
    <message>
        <source>The scanner does not read</source>
        <translation>El lector no lee</translation>
    </message>
    <message>
        <source>There is no barcode</source>
        <translation>No tiene código de barras</translation>
    </message>
    <message>
        <source>Units of this line are missing</source>
        <translation>Faltan unidades de esta línea</translation>
    </message>
    <message>
        <source>Verified units go into the next parcel</source>
        <translation>Las unidades verificadas van al siguiente bulto</translation>
    </message>
    <message>
        <source>Waiting for the invoice</source>
        <translation>En espera de factura</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>¿Cuál es la incidencia?</translation>
    </message>
    <message>
        <source>What was scanned last of this line goes back</source>
        <translation>Vuelve la última lectura de esta línea</translation>
    </message>
    <message>
        <source>Why can it not be scanned? The reason is kept with the order.</source>
        <translation>¿Por qué no se puede escanear? El motivo queda en el pedido.</translation>
    </message>
    <message>
        <source>Yes: close the parcel</source>
        <translation>Sí: cerrar el bulto</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>Se te pregunta una vez más</translation>
    </message>
    <message>
        <source>{weight} The label is printed at once.</source>
        <translation>{weight} La etiqueta se imprime enseguida.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A PIN has at least four digits, and nothing but digits.</source>
        <translation>El PIN tiene al menos cuatro dígitos, y solo dígitos.</translation>
    </message>
    <message>
        <source>A PIN is needed; only a packer may sign in with the badge alone.</source>
        <translation>Falta el PIN; solo un empacador puede entrar solo con la credencial.</translation>
    </message>
    <message>
        <source>A bar code cannot carry {text}: {reason}.</source>
        <translation>El código de barras no admite {text}: {reason}.</translation>
    </message>
    <message>
        <source>A disk, port, device or network does not answer.</source>
        <translation>Un disco, un puerto, un equipo o la red no responde.</translation>
    </message>
    <message>
        <source>A person needs a badge.</source>
        <translation>Falta la credencial de la persona.</translation>
    </message>
    <message>
        <source>A person needs a name, a badge, a known role and a PIN of four digits; one admin must remain.</source>
        <translation>Una persona necesita nombre, credencial, función y PIN de cuatro dígitos; tiene que quedar un administrador.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Falta el nombre de la persona.</translation>
    </message>
    <message>
        <source>A printer is `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` or `file:/dev/usb/lp0`.</source>
        <translation>Escribe la impresora como `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` o `file:/dev/usb/lp0`.</translation>
    </message>
    <message>
        <source>Code 128 holds ASCII characters only</source>
        <translation>el Code 128 solo lleva caracteres ASCII</translation>
    </message>
    <message>
        <source>No printer is chosen yet: choose one in Settings (F11).</source>
        <translation>Ninguna impresora elegida: elígela en Ajustes (F11).</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves.</source>
        <translation>Nadie se puede desactivar a sí mismo.</translation>
    </message>
    <message>
        <source>One active administrator must remain.</source>
        <translation>Tiene que quedar un administrador activo.</translation>
    </message>
    <message>
        <source>Only a shift lead, a supervisor or an admin may import: sign in, and import again.</source>
        <translation>Solo un líder de turno, un supervisor o un administrador importa: inicia sesión e importa otra vez.</translation>
    </message>
    <message>
        <source>Only an admin may change this.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: this label cannot be made.</source>
        <translation>Algo falló dentro del programa: esta etiqueta no se puede hacer.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>The bar code of {text} needs {needed} mm and its place has {available} mm.</source>
        <translation>El código de barras de {text} necesita {needed} mm y su lugar tiene {available} mm.</translation>
    </message>
    <message>
        <source>The connection to the printer broke while printing; look whether the label came out.</source>
        <translation>Se perdió la impresora al imprimir; mira si salió la etiqueta.</translation>
    </message>
    <message>
        <source>The printer at {place} cannot be opened: {reason}.</source>
        <translation>La impresora en {place} no se abre: {reason}.</translation>
    </message>
    <message>
        <source>The printer at {place} was lost after {sent_bytes} bytes: {reason}.</source>
        <translation>La impresora en {place} se perdió tras {sent_bytes} bytes: {reason}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The printer does not answer: check its cable.</source>
        <translation>No responde: revisa el cable.</translation>
    </message>
    <message>
        <source>The printer has not been opened.</source>
        <translation>La impresora no se ha abierto.</translation>
    </message>
    <message>
        <source>The printer is out of paper: put in a new roll.</source>
        <translation>Sin papel: pon un rollo nuevo.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: put in a new one.</source>
        <translation>Sin cinta: pon una nueva.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause button.</source>
        <translation>En pausa: pulsa su botón de pausa.</translation>
    </message>
    <message>
        <source>The printer took nothing; the job can be tried again.</source>
        <translation>La impresora no aceptó nada; se puede intentar otra vez.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open: close it.</source>
        <translation>Tapa abierta: ciérrala.</translation>
    </message>
    <message>
        <source>The station has been stopped.</source>
        <translation>La mesa se ha detenido.</translation>
    </message>
    <message>
        <source>The station&apos;s disk is full or does not answer; nothing was saved.</source>
        <translation>El disco de la mesa está lleno o no responde; no se guardó nada.</translation>
    </message>
    <message>
        <source>This badge belongs to somebody else already.</source>
        <translation>Esta credencial ya es de otra persona.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>This code is a command of the desk mat: take another one as the badge.</source>
        <translation>Este código es de la hoja de comandos: usa otro como credencial.</translation>
    </message>
    <message>
        <source>This label cannot be made.</source>
        <translation>Esta etiqueta no se puede hacer.</translation>
    </message>
    <message>
        <source>This language is not known.</source>
        <translation>Este idioma no se conoce.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Esta persona no se conoce aquí.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>Esta función no se conoce.</translation>
    </message>
    <message>
        <source>it is not a device</source>
        <translation>no es un equipo</translation>
    </message>
    <message>
        <source>it serves somebody else or another port</source>
        <translation>atiende a otro programa u otro puerto</translation>
    </message>
    <message>
        <source>it takes no more data</source>
        <translation>ya no acepta datos</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>setting {name} cannot be {value}</source>
        <translation>el ajuste {name} no puede ser {value}</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elige el archivo que vas a importar</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Orders, products, cartons, invoices ({patterns})</source>
        <translation>Pedidos, productos, cajas, facturas ({patterns})</translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message numerus="yes">
        <source>%Ln sample order(s) are ready</source>
        <translation>
            <numerusform>%Ln pedido de ejemplo está listo</numerusform>
            <numerusform>%Ln pedidos de ejemplo están listos</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile sets the tolerances and what closes an order. All of it can change later.</source>
        <translation>Define las tolerancias y qué cierra un pedido. Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Add sample orders to try it out</source>
        <translation>Añadir pedidos de ejemplo para probar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Badge: scan it or type it</source>
        <translation>Credencial: escanéala o escríbela</translation>
    </message>
    <message>
        <source>Each person can have another one later.</source>
        <translation>Después, cada persona puede tener el suyo.</translation>
    </message>
    <message>
        <source>How do you pack?</source>
        <translation>¿Cómo empacas?</translation>
    </message>
    <message>
        <source>Import your orders on the next screen, or try with sample orders first.</source>
        <translation>Importa tus pedidos en la pantalla siguiente o prueba antes con pedidos de ejemplo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the bench, such as Bench 4</source>
        <translation>Nombre de la mesa, como Mesa 4</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is needed to begin: a scanner is enough, and devices may come later.</source>
        <translation>No hace falta nada para empezar: basta un lector; los equipos pueden llegar después.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Start packing</source>
        <translation>Empezar a empacar</translation>
    </message>
    <message>
        <source>The first administrator. The badge can be scanned; the PIN has at least 4 digits.</source>
        <translation>El primer administrador. Escanea la credencial; el PIN tiene 4 dígitos o más.</translation>
    </message>
    <message>
        <source>The name stands on every record of this station.</source>
        <translation>El nombre aparece en cada registro de esta mesa.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>Los dos PIN no coinciden. Escríbelos otra vez.</translation>
    </message>
    <message>
        <source>What is on the bench?</source>
        <translation>¿Qué hay en la mesa?</translation>
    </message>
    <message>
        <source>What is this bench called?</source>
        <translation>¿Cómo se llama esta mesa?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>¿Qué idioma?</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <translation>¿Quién puede cambiar los ajustes?</translation>
    </message>
</context>
<context>
    <name>FirstStartViewModel</name>
    <message>
        <source>A name, a badge and a PIN of at least 4 digits are needed.</source>
        <translation>Hacen falta un nombre, una credencial y un PIN de al menos 4 dígitos.</translation>
    </message>
    <message>
        <source>Give the bench a name, for example “Bench 1”.</source>
        <translation>Dale un nombre a la mesa, por ejemplo “Mesa 1”.</translation>
    </message>
    <message>
        <source>The sample orders could not be added.</source>
        <translation>No se pudieron añadir los pedidos de ejemplo.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close carton</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Nuevo bulto</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>GIFT: no price</source>
        <translation>REGALO: sin precio</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>en espera de factura</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>%Ln order(s)/h</source>
        <translation>
            <numerusform>%Ln pedido/h</numerusform>
            <numerusform>%Ln pedidos/h</numerusform>
        </translation>
    </message>
    <message>
        <source>DESTINATION</source>
        <translation>DESTINO</translation>
    </message>
    <message>
        <source>MY PACE TODAY</source>
        <translation>MI RITMO HOY</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>PEDIDO</translation>
    </message>
    <message>
        <source>PACKING STATION</source>
        <translation>MESA DE EMPAQUE</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>ENVÍO</translation>
    </message>
    <message>
        <source>pickup in {time}</source>
        <translation>recogida en {time}</translation>
    </message>
    <message>
        <source>pickup missed by {time}</source>
        <translation>recogida perdida hace {time}</translation>
    </message>
    <message>
        <source>target {count}</source>
        <translation>meta {count}</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>target {orders}/h</source>
        <translation>meta {orders}/h</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Everything went in, but what the columns mean could not be kept for the next file.</source>
        <translation>Entró todo, pero no se pudo guardar qué significan las columnas para el próximo archivo.</translation>
    </message>
    <message>
        <source>Open one file after the other; only invoices may come several at once.</source>
        <translation>Abre un archivo cada vez; solo las facturas pueden venir varias juntas.</translation>
    </message>
    <message>
        <source>Stopped. Records that went in and stay: {count}. Import again to go on.</source>
        <translation>Detenido. Registros que entraron y se quedan: {count}. Importa otra vez para seguir.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer. Records that went in and stay: {count}. Import again when there is space.</source>
        <translation>El disco está lleno o no responde. Registros que entraron y se quedan: {count}. Importa otra vez cuando haya espacio.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer; nothing of this was saved.</source>
        <translation>El disco está lleno o no responde; nada de esto se guardó.</translation>
    </message>
    <message>
        <source>The disk or the network did not answer: try again.</source>
        <translation>El disco o la red no respondió: inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The station cannot do this now: {reason}</source>
        <translation>La mesa no puede hacer esto ahora: {reason}</translation>
    </message>
    <message>
        <source>This should not have happened; it is in the log. What went in stays in.</source>
        <translation>Esto no debía pasar; quedó en el registro de errores. Lo que entró se queda.</translation>
    </message>
    <message>
        <source>What was remembered about columns cannot be read: correct or remove the file {file}.</source>
        <translation>No se puede leer lo que se guardó sobre las columnas: corrige o borra el archivo {file}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>regalo</translation>
    </message>
    <message>
        <source>on hold: {reason}</source>
        <translation>retenido: {reason}</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>en espera de factura</translation>
    </message>
    <message>
        <source>{file} cannot be opened: see whether it is still there and may be read.</source>
        <translation>{file} no se abre: mira si sigue ahí y si se puede leer.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Address complement</source>
        <translation>Complemento de la dirección</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Solo adultos</translation>
    </message>
    <message>
        <source>All barcodes</source>
        <translation>Todos los códigos de barras</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Todos los avisos</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Barcode 2</source>
        <translation>Código de barras 2</translation>
    </message>
    <message>
        <source>Barcode 3</source>
        <translation>Código de barras 3</translation>
    </message>
    <message>
        <source>Barcode 4</source>
        <translation>Código de barras 4</translation>
    </message>
    <message>
        <source>Barcode 5</source>
        <translation>Código de barras 5</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code on scale labels</source>
        <translation>Código en las etiquetas de balanza</translation>
    </message>
    <message>
        <source>Components of the kit</source>
        <translation>Componentes del kit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Hora de corte</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Expiry date required</source>
        <translation>Caducidad obligatoria</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Frágil</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Mensaje del regalo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la calle</translation>
    </message>
    <message>
        <source>How the kit is verified</source>
        <translation>Cómo se verifica el kit</translation>
    </message>
    <message>
        <source>Inner height</source>
        <translation>Alto interior</translation>
    </message>
    <message>
        <source>Inner length</source>
        <translation>Largo interior</translation>
    </message>
    <message>
        <source>Inner size</source>
        <translation>Medidas interiores</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>Ancho interior</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nombre del artículo</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Mantener de pie</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Productos parecidos</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot required</source>
        <translation>Lote obligatorio</translation>
    </message>
    <message>
        <source>Maximum weight</source>
        <translation>Peso máximo</translation>
    </message>
    <message>
        <source>NF-e access key</source>
        <translation>Clave de acceso de la NF-e</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note for the packer</source>
        <translation>Nota para el empacador</translation>
    </message>
    <message>
        <source>Nothing on top</source>
        <translation>Nada encima</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Fecha de compra</translation>
    </message>
    <message>
        <source>Outer height</source>
        <translation>Alto exterior</translation>
    </message>
    <message>
        <source>Outer length</source>
        <translation>Largo exterior</translation>
    </message>
    <message>
        <source>Outer size</source>
        <translation>Medidas exteriores</translation>
    </message>
    <message>
        <source>Outer width</source>
        <translation>Ancho exterior</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quantity may be typed</source>
        <translation>La cantidad se puede escribir</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Serial number required</source>
        <translation>Número de serie obligatorio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio de envío</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Shipment number</source>
        <translation>Número de envío</translation>
    </message>
    <message>
        <source>Ships in its own carton</source>
        <translation>Va en su propia caja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the invoice</source>
        <translation>Situación de la factura</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Cubeta</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unidad de medida</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Units per scan of barcode 2</source>
        <translation>Unidades por lectura del código 2</translation>
    </message>
    <message>
        <source>Units per scan of barcode 3</source>
        <translation>Unidades por lectura del código 3</translation>
    </message>
    <message>
        <source>Units per scan of barcode 4</source>
        <translation>Unidades por lectura del código 4</translation>
    </message>
    <message>
        <source>Units per scan of barcode 5</source>
        <translation>Unidades por lectura del código 5</translation>
    </message>
    <message>
        <source>Units per scan of the barcode</source>
        <translation>Unidades por lectura del código</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>Cartons, CSV</source>
        <translation>Cajas, CSV</translation>
    </message>
    <message>
        <source>Cartons, Excel</source>
        <translation>Cajas, Excel</translation>
    </message>
    <message>
        <source>Cartons, JSON</source>
        <translation>Cajas, JSON</translation>
    </message>
    <message>
        <source>NF-e invoices</source>
        <translation>Facturas NF-e</translation>
    </message>
    <message>
        <source>Orders, CSV</source>
        <translation>Pedidos, CSV</translation>
    </message>
    <message>
        <source>Orders, Excel</source>
        <translation>Pedidos, Excel</translation>
    </message>
    <message>
        <source>Orders, JSON</source>
        <translation>Pedidos, JSON</translation>
    </message>
    <message>
        <source>Products, CSV</source>
        <translation>Productos, CSV</translation>
    </message>
    <message>
        <source>Products, Excel</source>
        <translation>Productos, Excel</translation>
    </message>
    <message>
        <source>Products, JSON</source>
        <translation>Productos, JSON</translation>
    </message>
    <message>
        <source>Shopify orders export</source>
        <translation>Pedidos exportados de Shopify</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cajas</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
</context>
<context>
    <name>ImportOption</name>
    <message>
        <source>, comma</source>
        <translation>, coma</translation>
    </message>
    <message>
        <source>12/31</source>
        <translation>12/31</translation>
    </message>
    <message>
        <source>31/12</source>
        <translation>31/12</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; punto y coma</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>coma: 1,5</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>punto: 1.5</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| barra</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%Ln carton(s) can go in</source>
        <translation>
            <numerusform>%Ln caja puede entrar</numerusform>
            <numerusform>%Ln cajas pueden entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) can go in</source>
        <translation>
            <numerusform>%Ln pedido puede entrar</numerusform>
            <numerusform>%Ln pedidos pueden entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) are not in the catalogue and would be added without barcode and weight: {skus}. Import the products first to check them by their barcodes.</source>
        <translation>
            <numerusform>%Ln producto no está en el catálogo y entraría sin código de barras ni peso: {skus}. Importa antes los productos para verificarlos por su código.</numerusform>
            <numerusform>%Ln productos no están en el catálogo y entrarían sin código de barras ni peso: {skus}. Importa antes los productos para verificarlos por su código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) can go in</source>
        <translation>
            <numerusform>%Ln producto puede entrar</numerusform>
            <numerusform>%Ln productos pueden entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not go in</source>
        <translation>
            <numerusform>%Ln registro no entra</numerusform>
            <numerusform>%Ln registros no entran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, shop exports and invoices (XML or ZIP) are recognised by content.</source>
        <translation>CSV, Excel, JSON, exportaciones de tienda y facturas (XML o ZIP): se reconoce el contenido.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Elige la columna de: {fields}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns of the file → our fields</source>
        <translation>Columnas del archivo → nuestros campos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Done – {kind}: {counts}.</source>
        <translation>Listo – {kind}: {counts}.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Suelta un archivo aquí o elige uno</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <source>It is shown first; nothing goes in before you say so. The same file twice changes nothing.</source>
        <translation>Primero se muestra; nada entra antes de que lo confirmes. El mismo archivo dos veces no cambia nada.</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Letras (codificación)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>El archivo trae</translation>
    </message>
    <message>
        <source>The first orders, as they would come in</source>
        <translation>Los primeros pedidos, como entrarían</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Este archivo no se pudo leer. Nada cambió.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unid.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>InDoubtView</name>
    <message>
        <source>Did the label come out?</source>
        <translation>¿Salió la etiqueta?</translation>
    </message>
    <message>
        <source>Did the packing slip come out?</source>
        <translation>¿Salió la lista de empaque?</translation>
    </message>
    <message>
        <source>If it came out, just scan it</source>
        <translation>Si salió, basta escanearla</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>No, imprimir otra vez</translation>
    </message>
    <message>
        <source>Nothing is printed twice without your answer.</source>
        <translation>Nada se imprime dos veces sin tu respuesta.</translation>
    </message>
    <message>
        <source>Order {order} · parcel {number} of {total}</source>
        <translation>Pedido {order} · bulto {number} de {total}</translation>
    </message>
    <message>
        <source>The copy is marked and counted</source>
        <translation>La copia sale marcada y se cuenta</translation>
    </message>
    <message>
        <source>The parcel is done</source>
        <translation>El bulto está listo</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Sí, salió</translation>
    </message>
    <message>
        <source>sent to {printer}</source>
        <translation>enviada a {printer}</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>no scan yet</source>
        <translation>sin lecturas</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>none connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>LampStrip</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>{device} lost</source>
        <translation>{device}: sin señal</translation>
    </message>
    <message>
        <source>{stored} stored</source>
        <translation>{stored} guardados</translation>
    </message>
</context>
<context>
    <name>LinePainter</name>
    <message>
        <source>Easily confused with {name}</source>
        <translation>Se confunde con {name}</translation>
    </message>
    <message>
        <source>{qty} short</source>
        <translation>falta: {qty}</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>F10  I have read it</source>
        <translation>F10  Ya la leí</translation>
    </message>
    <message>
        <source>NOTE FOR THE PACKER</source>
        <translation>NOTA PARA QUIEN EMPACA</translation>
    </message>
    <message>
        <source>READ THE NOTE: THEN THE ORDER CLOSES</source>
        <translation>LEE LA NOTA: DESPUÉS SE CIERRA EL PEDIDO</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>A question is still open: answer it, or undo the scan with F4.</source>
        <translation>Hay una pregunta abierta: responde, o deshaz la lectura con F4.</translation>
    </message>
    <message>
        <source>Another order is open by now: look at the screen and choose again.</source>
        <translation>Ahora hay otro pedido abierto: mira la pantalla y elige de nuevo.</translation>
    </message>
    <message>
        <source>No order is open: scan an order, tote, invoice or item.</source>
        <translation>No hay ningún pedido abierto: escanea un pedido, cubeta, factura o artículo.</translation>
    </message>
    <message>
        <source>No unit of this parcel was scanned yet: scan one, then give the quantity.</source>
        <translation>Aún no se escaneó ninguna pieza de este bulto: escanea una y luego indica la cantidad.</translation>
    </message>
    <message>
        <source>No weight waits for approval: pack what is missing and put the parcel on the scale.</source>
        <translation>Ningún peso espera aprobación: empaca lo que falta y pon el bulto en la balanza.</translation>
    </message>
    <message>
        <source>Nobody&apos;s PIN is awaited: scan the badge first.</source>
        <translation>No se espera ningún PIN: escanea primero la credencial.</translation>
    </message>
    <message>
        <source>Nothing is missing of this line: to change it, take a unit out first (F4).</source>
        <translation>No falta nada de esta línea: para cambiarla, saca antes una pieza (F4).</translation>
    </message>
    <message>
        <source>Only goods by weight go in for goods by weight, and pieces for pieces: choose another product.</source>
        <translation>Un producto por peso solo se cambia por otro por peso, y una pieza por otra pieza: elige otro producto.</translation>
    </message>
    <message>
        <source>The order was cancelled: put its goods back, then confirm.</source>
        <translation>El pedido fue cancelado: devuelve la mercancía y confirma.</translation>
    </message>
    <message>
        <source>The order was changed: look at the changed lines, then press F10.</source>
        <translation>El pedido cambió: mira las líneas cambiadas y pulsa F10.</translation>
    </message>
    <message>
        <source>The parcel is closed: open the next one with F6.</source>
        <translation>El bulto está cerrado: abre el siguiente con F6.</translation>
    </message>
    <message>
        <source>The question was answered already, or never asked: go on scanning.</source>
        <translation>La pregunta ya fue respondida o no se hizo: sigue escaneando.</translation>
    </message>
    <message>
        <source>There are not so many units: count again and give a smaller number.</source>
        <translation>No hay tantas piezas: cuenta de nuevo e indica un número menor.</translation>
    </message>
    <message>
        <source>There is no label to print again: close a parcel first, or choose one in Parcels (F7).</source>
        <translation>No hay etiqueta que reimprimir: cierra antes un bulto, o elige uno en Bultos (F7).</translation>
    </message>
    <message>
        <source>There is no such choice: take one that you see.</source>
        <translation>Esa opción no existe: elige una de las que ves.</translation>
    </message>
    <message>
        <source>There is no such parcel: open the next one with F6.</source>
        <translation>Ese bulto no existe: abre el siguiente con F6.</translation>
    </message>
    <message>
        <source>This code opens an order: scan the lot of the item. If it really is that, type it.</source>
        <translation>Este código abre un pedido: escanea el lote del artículo. Si de verdad lo es, escríbelo.</translation>
    </message>
    <message>
        <source>This code opens an order: scan the serial number of the item. If it really is that, type it.</source>
        <translation>Este código abre un pedido: escanea el número de serie del artículo. Si de verdad lo es, escríbelo.</translation>
    </message>
    <message>
        <source>This is all the parcel holds, and it would stay empty: leave a unit in it.</source>
        <translation>Es todo lo que hay en el bulto, que quedaría vacío: deja al menos una pieza.</translation>
    </message>
    <message>
        <source>This is only for a packed order that was not shipped: scan the order to pack it.</source>
        <translation>Esto es solo para un pedido empacado y no enviado: escanea el pedido para empacarlo.</translation>
    </message>
    <message>
        <source>This line is not in the order any more: look at the list and choose again.</source>
        <translation>Esta línea ya no está en el pedido: mira la lista y elige de nuevo.</translation>
    </message>
    <message>
        <source>This order is not at this station any more: look for it in the queue (F3).</source>
        <translation>Este pedido ya no está en esta estación: búscalo en la cola (F3).</translation>
    </message>
    <message>
        <source>This order is not on hold: scan it to open it.</source>
        <translation>Este pedido no está retenido: escanéalo para abrirlo.</translation>
    </message>
    <message>
        <source>This order is on hold, packed or cancelled: look in the queue (F3) or in Parcels (F7).</source>
        <translation>Este pedido está retenido, empacado o cancelado: mira en la cola (F3) o en Bultos (F7).</translation>
    </message>
    <message>
        <source>This order waits for no invoice: there is nothing to do.</source>
        <translation>Este pedido no espera factura: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This order waits for no label: look at it in Parcels (F7).</source>
        <translation>Este pedido no espera etiqueta: míralo en Bultos (F7).</translation>
    </message>
    <message>
        <source>This product may go in already: just scan it as an item.</source>
        <translation>Este producto ya está permitido: simplemente escanéalo como artículo.</translation>
    </message>
    <message>
        <source>This was read before the question was on the screen: read the question and scan again.</source>
        <translation>Esto se escaneó antes de que apareciera la pregunta: lee la pregunta y escanea otra vez.</translation>
    </message>
    <message>
        <source>What has a serial number or is sold by weight is never confirmed by hand: take another unit, or put the order on hold (F8).</source>
        <translation>Lo que lleva número de serie o se vende por peso nunca se confirma a mano: toma otra pieza o retén el pedido (F8).</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>empacado</translation>
    </message>
    <message>
        <source>packed, no label yet</source>
        <translation>empacado, todavía sin etiqueta</translation>
    </message>
    <message>
        <source>packed, waiting for the invoice</source>
        <translation>empacado, en espera de factura</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>despachado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>PackingStation</name>
    <message>
        <source>Something went wrong inside the program; nothing was lost. Try again.</source>
        <translation>Error interno del programa; no se perdió nada. Inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message>
        <source>CARTON IN USE · {parcel}</source>
        <translation>CAJA EN USO · {parcel}</translation>
    </message>
    <message>
        <source>CARTON · {parcel}</source>
        <translation>CAJA · {parcel}</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>SUGGESTED CARTON · {parcel}</source>
        <translation>CAJA SUGERIDA · {parcel}</translation>
    </message>
    <message>
        <source>Scan a carton</source>
        <translation>Escanea una caja</translation>
    </message>
    <message>
        <source>held back until the invoice is there</source>
        <translation>retenida: falta la factura</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>packed, but there is no label</source>
        <translation>empacado, pero sin etiqueta</translation>
    </message>
    <message>
        <source>parcel {number} of {total}</source>
        <translation>bulto {number} de {total}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>printed: stick it on and scan it</source>
        <translation>impresa: pégala y escanéala</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>imprimiendo…</translation>
    </message>
    <message>
        <source>prints by itself on closing</source>
        <translation>se imprime sola al cerrar</translation>
    </message>
    <message>
        <source>prints when you close the carton</source>
        <translation>se imprime cuando cierres la caja</translation>
    </message>
    <message>
        <source>sent: did it come out?</source>
        <translation>enviada: ¿salió?</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>esperando la impresora</translation>
    </message>
</context>
<context>
    <name>ParcelsView</name>
    <message>
        <source>! no label yet</source>
        <translation>! todavía sin etiqueta</translation>
    </message>
    <message>
        <source>! waiting for the invoice</source>
        <translation>! en espera de factura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln bulto</numerusform>
            <numerusform>%Ln bultos</numerusform>
        </translation>
    </message>
    <message>
        <source>? did the label come out</source>
        <translation>? salió la etiqueta</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>No parcel matches this search.</source>
        <translation>Ningún bulto coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing was packed here yet. Parcels appear as soon as they are closed.</source>
        <translation>Aquí todavía no se empacó nada. Los bultos aparecen en cuanto se cierran.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message numerus="yes">
        <source>Order {order}, parcel {number} of {total}, printed %Ln time(s).</source>
        <translation>
            <numerusform>Pedido {order}, bulto {number} de {total}, impreso %Ln vez.</numerusform>
            <numerusform>Pedido {order}, bulto {number} de {total}, impreso %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order}, parcel {number} of {total}: the label waits for the printer.</source>
        <translation>Pedido {order}, bulto {number} de {total}: la etiqueta espera la impresora.</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empacado</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Empacador</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Bulto</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Reopen the order</source>
        <translation>Reabrir el pedido</translation>
    </message>
    <message>
        <source>Reprint the label</source>
        <translation>Reimprimir la etiqueta</translation>
    </message>
    <message>
        <source>Search order, tracking number, packer (F3)</source>
        <translation>Buscar pedido, seguimiento, empacador (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Touch a parcel, or scan its label.</source>
        <translation>Toca un bulto o escanea su etiqueta.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>× cancelled</source>
        <translation>× cancelado</translation>
    </message>
    <message>
        <source>… waiting for the printer</source>
        <translation>… esperando la impresora</translation>
    </message>
    <message>
        <source>→ shipped</source>
        <translation>→ despachado</translation>
    </message>
    <message>
        <source>✓ label printed</source>
        <translation>✓ etiqueta impresa</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra con</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (tú)</translation>
    </message>
    <message>
        <source>× deactivated</source>
        <translation>× desactivado</translation>
    </message>
    <message>
        <source>✓ badge alone</source>
        <translation>✓ solo la credencial</translation>
    </message>
    <message>
        <source>✓ badge and PIN</source>
        <translation>✓ credencial y PIN</translation>
    </message>
</context>
<context>
    <name>PeopleViewModel</name>
    <message>
        <source>Enter the name.</source>
        <translation>Escribe el nombre.</translation>
    </message>
    <message>
        <source>Scan the badge, or type what stands on it.</source>
        <translation>Escanea la credencial o escribe lo que dice.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; nothing was lost. Try again.</source>
        <translation>Error interno del programa; no se perdió nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>Los dos PIN no coinciden. Escríbelos otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Type a PIN of at least %Ln digit(s).</source>
        <translation>
            <numerusform>El PIN necesita al menos %Ln dígito.</numerusform>
            <numerusform>El PIN necesita al menos %Ln dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is deactivated: the badge is refused from now on.</source>
        <translation>Acceso de {name} desactivado: la credencial ya no se acepta.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} puede entrar otra vez.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Acceso de {name} creado.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>Datos de {name} cambiados.</translation>
    </message>
</context>
<context>
    <name>PersonFormView</name>
    <message>
        <source>Badge: scan it now</source>
        <translation>Credencial: escanéala</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Esc  Cancel</source>
        <translation>Esc  Cancelar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Let work again</source>
        <translation>Dejar trabajar otra vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this person first, or cancel.</source>
        <translation>Guarda primero a esta persona, o cancela.</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Escanéala o escríbela</translation>
    </message>
    <message>
        <source>The badge alone signs in, without a PIN</source>
        <translation>Entra solo con la credencial, sin PIN</translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <translation>al menos 4 dígitos</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>{badge} (a scan replaces it)</source>
        <translation>{badge} (escanea para cambiar)</translation>
    </message>
</context>
<context>
    <name>ProductFlag</name>
    <message>
        <source>FRAGILE</source>
        <translation>FRÁGIL</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>+18</translation>
    </message>
    <message>
        <source>expiry required</source>
        <translation>pide caducidad</translation>
    </message>
    <message>
        <source>keep upright ↑</source>
        <translation>mantener de pie ↑</translation>
    </message>
    <message>
        <source>lot required</source>
        <translation>pide lote</translation>
    </message>
    <message>
        <source>nothing on top</source>
        <translation>nada encima</translation>
    </message>
    <message>
        <source>quantity may be typed</source>
        <translation>la cantidad se puede escribir</translation>
    </message>
    <message>
        <source>serial no. required</source>
        <translation>pide n.º de serie</translation>
    </message>
    <message>
        <source>ships in its own carton</source>
        <translation>va en su propia caja</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>An order opens only when its NF-e is authorised.</source>
        <translation>El pedido solo se abre con la NF-e autorizada.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>Every parcel is weighed; the label prints by itself when all is right.</source>
        <translation>Cada bulto se pesa; la etiqueta sale sola cuando todo está bien.</translation>
    </message>
    <message>
        <source>Invoice first</source>
        <translation>Factura primero</translation>
    </message>
    <message>
        <source>The label prints by itself after the last item.</source>
        <translation>La etiqueta sale sola después del último artículo.</translation>
    </message>
    <message>
        <source>The packer closes each carton and scans the label that was stuck on.</source>
        <translation>El empacador cierra cada caja y escanea la etiqueta pegada.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Without a scale</source>
        <translation>Sin balanza</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln unit(s)</source>
        <translation>
            <numerusform>{done} de %Ln unidad</numerusform>
            <numerusform>{done} de %Ln unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>How many units go in?</source>
        <translation>¿Cuántas unidades entran?</translation>
    </message>
    <message>
        <source>{done} of {ordered} verified, {missing} to go.</source>
        <translation>{done} de {ordered} verificadas, faltan {missing}.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>leaves at {time}</source>
        <translation>sale a las {time}</translation>
    </message>
    <message>
        <source>no cut-off, waiting for {hours}</source>
        <translation>sin corte, espera desde hace {hours}</translation>
    </message>
    <message>
        <source>on shelf {shelf}</source>
        <translation>en el estante {shelf}</translation>
    </message>
    <message>
        <source>priority: {minutes} min earlier</source>
        <translation>prioridad +{minutes} min</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>en espera de factura</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor can move work to this station.</source>
        <translation>Un supervisor puede pasar trabajo a esta mesa.</translation>
    </message>
    <message>
        <source>All open orders are on hold</source>
        <translation>Todos los pedidos abiertos están retenidos</translation>
    </message>
    <message>
        <source>All open orders are with other stations</source>
        <translation>Todos los pedidos abiertos están en otras mesas</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Por urgencia</translation>
    </message>
    <message>
        <source>Clear the search or switch a filter off to see the others.</source>
        <translation>Borra la búsqueda o quita un filtro para ver los demás.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Todo está empacado</translation>
    </message>
    <message>
        <source>Fast lane: one unit</source>
        <translation>Vía rápida: 1 unidad</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import a file; its orders then appear here by themselves.</source>
        <translation>Importa un archivo; sus pedidos aparecen aquí solos.</translation>
    </message>
    <message>
        <source>No open order is left at this station. New ones appear here by themselves.</source>
        <translation>No queda ningún pedido en esta mesa. Los nuevos aparecen aquí solos.</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Ningún pedido coincide</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search order, SKU, city, carrier (F3)</source>
        <translation>Buscar pedido, SKU, ciudad, transportista (F3)</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation>Todavía no hay pedidos</translation>
    </message>
    <message>
        <source>They wait for an invoice, for goods, or for a decision of the supervisor.</source>
        <translation>Esperan una factura, mercancía o una decisión del supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>first {shown} of %Ln order(s)</source>
        <translation>
            <numerusform>primeros {shown} de %Ln pedido</numerusform>
            <numerusform>primeros {shown} de %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unid.</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Por qué aquí</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>retraso {time}</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message numerus="yes">
        <source>%Ln order(s) packed today</source>
        <translation>
            <numerusform>%Ln pedido empacado hoy</numerusform>
            <numerusform>%Ln pedidos empacados hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>An item opens the most urgent order that needs it.</source>
        <translation>Un artículo abre el pedido más urgente que lo necesita.</translation>
    </message>
    <message>
        <source>Opening the order…</source>
        <translation>Abriendo el pedido…</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item</source>
        <translation>Escanea un pedido, cubeta, factura o artículo</translation>
    </message>
    <message>
        <source>Scans are kept meanwhile.</source>
        <translation>Mientras tanto, las lecturas se guardan.</translation>
    </message>
    <message>
        <source>last: {order}</source>
        <translation>último: {order}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>cancelled by the shop</source>
        <translation>cancelado por la tienda</translation>
    </message>
    <message>
        <source>changed by the shop</source>
        <translation>cambiado por la tienda</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>it has no code</source>
        <translation>no tiene código</translation>
    </message>
    <message>
        <source>its code cannot be read</source>
        <translation>su código no se puede leer</translation>
    </message>
    <message>
        <source>not enough there</source>
        <translation>no hay suficiente</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>stopped by the shop, perhaps not paid yet</source>
        <translation>detenido por la tienda, quizá aún sin pagar</translation>
    </message>
    <message>
        <source>the customer was asked</source>
        <translation>se consultó al cliente</translation>
    </message>
    <message>
        <source>unclear address</source>
        <translation>dirección dudosa</translation>
    </message>
    <message>
        <source>waiting for its invoice</source>
        <translation>espera su factura</translation>
    </message>
    <message>
        <source>wrong goods</source>
        <translation>producto equivocado</translation>
    </message>
    <message>
        <source>wrong weight</source>
        <translation>peso incorrecto</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln record(s)</source>
        <translation>
            <numerusform>{done} de %Ln registro</numerusform>
            <numerusform>{done} de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} record(s) read</source>
        <translation>registros leídos: {done}</translation>
    </message>
</context>
<context>
    <name>RedStopView</name>
    <message numerus="yes">
        <source>Everything before it is safe: %Ln record(s) on this machine.</source>
        <translation>
            <numerusform>Todo lo anterior está a salvo: %Ln registro en esta máquina.</numerusform>
            <numerusform>Todo lo anterior está a salvo: %Ln registros en esta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are back, label is destroyed</source>
        <translation>Mercancía devuelta, etiqueta destruida</translation>
    </message>
    <message>
        <source>Its label is already printed. Do not send this parcel: destroy the label {label}.</source>
        <translation>La etiqueta ya está impresa. No envíes este bulto: destruye la etiqueta {label}.</translation>
    </message>
    <message>
        <source>No label was printed. Put the goods back.</source>
        <translation>No se imprimió ninguna etiqueta. Devuelve la mercancía.</translation>
    </message>
    <message>
        <source>STOP: nothing can be saved</source>
        <translation>ALTO: no se puede guardar nada</translation>
    </message>
    <message>
        <source>STOP: order {order} was cancelled</source>
        <translation>ALTO: el pedido {order} fue cancelado</translation>
    </message>
    <message>
        <source>STOP: the disk is full</source>
        <translation>ALTO: el disco está lleno</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln unit(s):</source>
        <translation>
            <numerusform>Devuelve %Ln unidad:</numerusform>
            <numerusform>Devuelve %Ln unidades:</numerusform>
        </translation>
    </message>
    <message>
        <source>The goods are back</source>
        <translation>Mercancía devuelta</translation>
    </message>
    <message>
        <source>The last scan was not saved and does not count. Call the supervisor, then try again.</source>
        <translation>La última lectura no se guardó y no cuenta. Llama al supervisor e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The last scan was not saved and does not count. Make room on the disk, then try again.</source>
        <translation>La última lectura no se guardó y no cuenta. Libera espacio en el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A code cannot be used: correct it and import again.</source>
        <translation>Un código no sirve: corrígelo e importa otra vez.</translation>
    </message>
    <message>
        <source>A column is not understood: say what it means and import again.</source>
        <translation>Una columna no se entiende: di qué significa e importa otra vez.</translation>
    </message>
    <message>
        <source>A date cannot be used: correct it and import again.</source>
        <translation>Una fecha no sirve: corrígela e importa otra vez.</translation>
    </message>
    <message>
        <source>A file of this kind ({what}) holds no {wanted}.</source>
        <translation>Un archivo de este tipo ({what}) no trae {wanted}.</translation>
    </message>
    <message>
        <source>A label has room for a tracking number of {high} characters: check the columns.</source>
        <translation>En la etiqueta cabe un número de seguimiento de {high} caracteres: revisa las columnas.</translation>
    </message>
    <message>
        <source>A number cannot be used: correct it and import again.</source>
        <translation>Un número no sirve: corrígelo e importa otra vez.</translation>
    </message>
    <message>
        <source>A quantity cannot be used: correct it and import again.</source>
        <translation>Una cantidad no sirve: corrígela e importa otra vez.</translation>
    </message>
    <message>
        <source>A record must be an object in braces: {expected}.</source>
        <translation>Un registro debe ser un objeto entre llaves: {expected}.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this code and digits are lost: format the column as text, enter the code again and export again.</source>
        <translation>La hoja de cálculo acortó este código y se perdieron dígitos: da formato de texto a la columna, escribe el código otra vez y exporta otra vez.</translation>
    </message>
    <message>
        <source>A tracking number has letters, digits and . - / _ only: no label can carry this one.</source>
        <translation>Un número de seguimiento solo tiene letras, dígitos y . - / _: ninguna etiqueta puede llevar este.</translation>
    </message>
    <message>
        <source>A value is missing: fill it in and import again.</source>
        <translation>Falta un valor: complétalo e importa otra vez.</translation>
    </message>
    <message>
        <source>Line number {line_no} stands twice in this order: remove one.</source>
        <translation>El número de línea {line_no} está dos veces en este pedido: borra uno.</translation>
    </message>
    <message>
        <source>No product has this name or barcode: give the line a SKU, or import the product first.</source>
        <translation>Ningún producto tiene este nombre o código de barras: pon un SKU en la línea o importa antes el producto.</translation>
    </message>
    <message>
        <source>Nobody has yet said what the columns of this file mean (not found: {missing}; not certain: {unsure}). Open it once in the import window, or write a mapping file.</source>
        <translation>Nadie ha dicho aún qué significan las columnas de este archivo (no encontradas: {missing}; sin certeza: {unsure}). Ábrelo una vez en la pantalla de importación o escribe un archivo de columnas.</translation>
    </message>
    <message>
        <source>Records of this kind cannot be packed here.</source>
        <translation>Los registros de este tipo no se pueden empacar aquí.</translation>
    </message>
    <message>
        <source>The XML declares entities or a document type, which is never needed here: export it again.</source>
        <translation>El XML declara entidades o un tipo de documento, que aquí nunca hace falta: expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The archive holds more than {high} files: split it.</source>
        <translation>El archivo comprimido trae más de {high} archivos: divídelo.</translation>
    </message>
    <message>
        <source>The cell holds more than {high} characters: shorten it.</source>
        <translation>La celda tiene más de {high} caracteres: acórtala.</translation>
    </message>
    <message>
        <source>The code holds characters that cannot be printed: enter it again.</source>
        <translation>El código tiene caracteres que no se pueden imprimir: escríbelo otra vez.</translation>
    </message>
    <message>
        <source>The code is longer than {high} characters: check the columns.</source>
        <translation>El código tiene más de {high} caracteres: revisa las columnas.</translation>
    </message>
    <message>
        <source>The file changed while it was read, and this order may be incomplete: import it again.</source>
        <translation>El archivo cambió mientras se leía y este pedido puede estar incompleto: impórtalo otra vez.</translation>
    </message>
    <message>
        <source>The file could not be read to its end ({what}); what came before went in: import it again.</source>
        <translation>El archivo no se pudo leer hasta el final ({what}); lo anterior entró: impórtalo otra vez.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}): export it again.</source>
        <translation>El archivo está dañado ({what}): expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {high} MB when opened: split it into smaller ones.</source>
        <translation>Abierto, el archivo pasa de {high} MB: divídelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The line names no product: give it a SKU, a barcode or a name.</source>
        <translation>La línea no dice el producto: pon un SKU, un código de barras o un nombre.</translation>
    </message>
    <message>
        <source>The number must lie between {low} and {high}.</source>
        <translation>El número debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The order has more than {high} lines: split it.</source>
        <translation>El pedido tiene más de {high} líneas: divídelo.</translation>
    </message>
    <message>
        <source>The order has no lines: add what is to be packed.</source>
        <translation>El pedido no tiene líneas: añade lo que hay que empacar.</translation>
    </message>
    <message>
        <source>The order was cancelled after its label was printed, or its goods are not yet put back: put them back, or send it as a new order.</source>
        <translation>El pedido se canceló después de imprimir la etiqueta, o sus productos aún no se devolvieron a su lugar: devuélvalos, o envíelo como pedido nuevo.</translation>
    </message>
    <message>
        <source>The outer size is smaller than the inner one: exchange or correct them.</source>
        <translation>La medida exterior es menor que la interior: intercámbialas o corrígelas.</translation>
    </message>
    <message>
        <source>The quantity is larger than {high}: check it.</source>
        <translation>La cantidad pasa de {high}: revísala.</translation>
    </message>
    <message>
        <source>The quantity is not whole and the unit “{unit}” is not a weight: correct the quantity or the unit.</source>
        <translation>La cantidad no es entera y la unidad “{unit}” no es de peso: corrige la cantidad o la unidad.</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>La cantidad debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The quotation marks do not close between lines {first} and {last}. Nothing of this file was taken in, because orders could be incomplete: export it again.</source>
        <translation>Las comillas no se cierran entre las líneas {first} y {last}. Nada de este archivo entró, porque podría haber pedidos incompletos: expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The record is damaged: export it again.</source>
        <translation>El registro está dañado: expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The row below this order (line {line}) has no order number and may belong to it: fill it in.</source>
        <translation>La fila debajo de este pedido (línea {line}) no tiene número de pedido y puede ser suya: complétala.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: look for a separator inside a text that is not quoted.</source>
        <translation>La fila tiene más celdas que el encabezado: busca un separador dentro de un texto sin comillas.</translation>
    </message>
    <message>
        <source>The row has no order number: fill it in. The order of the row above was left out too, because the row may belong to it.</source>
        <translation>La fila no tiene número de pedido: complétala. El pedido de la fila de arriba también quedó fuera, porque la fila puede ser suya.</translation>
    </message>
    <message>
        <source>The same order stands twice in this file: keep one.</source>
        <translation>El mismo pedido está dos veces en este archivo: deja uno solo.</translation>
    </message>
    <message>
        <source>The same rows of this order stand twice in the file (again at line {line}): remove one set.</source>
        <translation>Las mismas filas de este pedido están dos veces en el archivo (otra vez en la línea {line}): borra un grupo.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error in place of the code: correct its formula and export again.</source>
        <translation>La hoja de cálculo muestra un error en lugar del código: corrige su fórmula y exporta otra vez.</translation>
    </message>
    <message>
        <source>The tax authority did not authorise this invoice (status {status}: {text}): issue it again.</source>
        <translation>La autoridad fiscal no autorizó esta factura (estado {status}: {text}): emítela otra vez.</translation>
    </message>
    <message>
        <source>The tax authority did not register this cancellation (status {status}): the invoice still stands.</source>
        <translation>La autoridad fiscal no registró esta cancelación (estado {status}): la factura sigue en pie.</translation>
    </message>
    <message>
        <source>The tax authority has not authorised this invoice.</source>
        <translation>La autoridad fiscal no ha autorizado esta factura.</translation>
    </message>
    <message>
        <source>This XML is not an NF-e ({what}).</source>
        <translation>Este XML no es una NF-e ({what}).</translation>
    </message>
    <message>
        <source>This can be read as {small} or as {large}: write the quantity without separators.</source>
        <translation>Esto se puede leer como {small} o como {large}: escribe la cantidad sin separadores.</translation>
    </message>
    <message>
        <source>This does not fit what the station already has: correct it and import again.</source>
        <translation>Esto no concuerda con lo que la mesa ya tiene: corrígelo e importa otra vez.</translation>
    </message>
    <message>
        <source>This event ({what}) does not cancel an invoice: nothing to do.</source>
        <translation>Este evento ({what}) no cancela una factura: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This invoice brings goods in: nothing to pack.</source>
        <translation>Esta factura es de entrada: no hay nada que empacar.</translation>
    </message>
    <message>
        <source>This invoice comes from the test environment and has no fiscal value: issue the real one.</source>
        <translation>Esta factura es del ambiente de prueba y no tiene valor fiscal: emite la verdadera.</translation>
    </message>
    <message>
        <source>This invoice completes or adjusts another one: nothing to pack.</source>
        <translation>Esta factura completa o ajusta otra: no hay nada que empacar.</translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls format: open it and save it as .xlsx or CSV.</source>
        <translation>Es un libro del formato antiguo .xls: ábrelo y guárdalo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>This is an NFC-e (model 65), a shop receipt for goods already handed over: nothing to pack.</source>
        <translation>Es una NFC-e (modelo 65), un recibo de tienda por mercancía ya entregada: no hay nada que empacar.</translation>
    </message>
    <message>
        <source>This is not a date: write it as 2026-12-31 or 2026-12-31 14:00.</source>
        <translation>Esto no es una fecha: escríbela como 2026-12-31 o 2026-12-31 14:00.</translation>
    </message>
    <message>
        <source>This is not a number: write it with digits.</source>
        <translation>Esto no es un número: escríbelo con cifras.</translation>
    </message>
    <message>
        <source>This is not an NF-e access key (44 characters with a check digit): copy it from the invoice.</source>
        <translation>Esto no es una clave de acceso de NF-e (44 caracteres con dígito verificador): cópiala de la factura.</translation>
    </message>
    <message>
        <source>This is not known here; use one of: {known}.</source>
        <translation>Esto no se conoce aquí; usa uno de estos: {known}.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read ({what}): use CSV, XLSX, JSON or NF-e XML.</source>
        <translation>Este tipo de archivo no se puede leer ({what}): usa CSV, XLSX, JSON o XML de NF-e.</translation>
    </message>
    <message>
        <source>Two rows of this order disagree about “{field}” (“{first}” before): make them equal.</source>
        <translation>Dos filas de este pedido no concuerdan en “{field}” (antes “{first}”): hazlas iguales.</translation>
    </message>
    <message>
        <source>Write a size as LENGTH x WIDTH x HEIGHT, all three of them.</source>
        <translation>Escribe la medida como LARGO x ANCHO x ALTO, las tres.</translation>
    </message>
    <message>
        <source>Write barcodes as CODE or CODE|UNITS, several of them separated by “;”.</source>
        <translation>Escribe los códigos de barras como CÓDIGO o CÓDIGO|UNIDADES, varios separados por “;”.</translation>
    </message>
    <message>
        <source>Write components as SKU|QUANTITY, several of them separated by “;”.</source>
        <translation>Escribe los componentes como SKU|CANTIDAD, varios separados por “;”.</translation>
    </message>
    <message>
        <source>“{field}” is empty: fill it in and import again.</source>
        <translation>“{field}” está vacío: complétalo e importa otra vez.</translation>
    </message>
    <message>
        <source>“{key}” stands already at line {line}: remove one.</source>
        <translation>“{key}” ya está en la línea {line}: borra uno.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Imports, and approves what is reserved.</source>
        <translation>Importa y autoriza lo reservado.</translation>
    </message>
    <message>
        <source>May do everything, people and settings too.</source>
        <translation>Puede todo, también personas y ajustes.</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Empacador</translation>
    </message>
    <message>
        <source>Packs orders.</source>
        <translation>Empaca pedidos.</translation>
    </message>
    <message>
        <source>Packs, and imports files.</source>
        <translation>Empaca e importa archivos.</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Líder de turno</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>4 digits item, 7 price</source>
        <translation>4 dígitos de artículo, 7 de precio</translation>
    </message>
    <message>
        <source>5 digits item, 5 weight</source>
        <translation>5 dígitos de artículo, 5 de peso</translation>
    </message>
    <message>
        <source>6 digits item, 5 weight</source>
        <translation>6 dígitos de artículo, 5 de peso</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como esté el equipo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Each parcel when it is closed</source>
        <translation>Cada bulto al cerrarlo</translation>
    </message>
    <message>
        <source>Holds the label back</source>
        <translation>Retiene la etiqueta</translation>
    </message>
    <message>
        <source>Is not waited for</source>
        <translation>No se espera</translation>
    </message>
    <message>
        <source>Keeps the order from opening</source>
        <translation>No deja abrir el pedido</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Lines move to their place</source>
        <translation>Las líneas se deslizan a su sitio</translation>
    </message>
    <message>
        <source>No labels of shop scales</source>
        <translation>Sin etiquetas de balanza de tienda</translation>
    </message>
    <message>
        <source>Nothing is weighed</source>
        <translation>No se pesa nada</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>The printer says that the test label came out.</source>
        <translation>La impresora dice que la etiqueta de prueba salió.</translation>
    </message>
    <message>
        <source>The scale stands under the carton</source>
        <translation>La balanza está debajo de la caja</translation>
    </message>
    <message>
        <source>The sender has at most 5 lines of 60 characters. The old one stays.</source>
        <translation>El remitente tiene como máximo 5 líneas de 60 caracteres. Queda el anterior.</translation>
    </message>
    <message>
        <source>The test label did not come out. {reason}</source>
        <translation>La etiqueta de prueba no salió. {reason}</translation>
    </message>
    <message>
        <source>The test label was sent: look whether it came out.</source>
        <translation>La etiqueta de prueba se envió: mira si salió.</translation>
    </message>
    <message>
        <source>This cannot be set here; the old value stays.</source>
        <translation>Esto no se puede ajustar aquí; queda el valor anterior.</translation>
    </message>
    <message>
        <source>“{value}” is no printer: write tcp:HOST, folder:DIR or file:/dev/usb/lp0. The old one stays.</source>
        <translation>“{value}” no es una impresora: escribe tcp:HOST, folder:DIR o file:/dev/usb/lp0. Queda la anterior.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>A missing invoice (NF-e)</source>
        <translation>Falta la factura (NF-e)</translation>
    </message>
    <message>
        <source>A packing slip for each order</source>
        <translation>Una lista de empaque por pedido</translation>
    </message>
    <message>
        <source>A sample label, of no order</source>
        <translation>Etiqueta de prueba, sin pedido</translation>
    </message>
    <message>
        <source>Addresses are deleted after shipping</source>
        <translation>Las direcciones se borran tras el despacho</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Begun as “{profile}”.</source>
        <translation>Empezó como “{profile}”.</translation>
    </message>
    <message>
        <source>Close Bancada</source>
        <translation>Cerrar Bancada</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Filling material in each parcel</source>
        <translation>Material de relleno por bulto</translation>
    </message>
    <message>
        <source>Full screen: only an administrator closes it</source>
        <translation>Pantalla completa: solo la cierra un administrador</translation>
    </message>
    <message>
        <source>Items may be confirmed by hand</source>
        <translation>Se puede confirmar artículos a mano</translation>
    </message>
    <message>
        <source>Label printer found here</source>
        <translation>Impresora de etiquetas encontrada aquí</translation>
    </message>
    <message>
        <source>Language while nobody is signed in</source>
        <translation>Idioma mientras no hay nadie</translation>
    </message>
    <message>
        <source>Lock after a pause of (0 never)</source>
        <translation>Bloquear la pantalla tras (0 nunca)</translation>
    </message>
    <message>
        <source>Motion on the screen</source>
        <translation>Movimiento en la pantalla</translation>
    </message>
    <message>
        <source>Name of the bench</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>No label without a tracking number</source>
        <translation>Sin número de seguimiento, sin etiqueta</translation>
    </message>
    <message>
        <source>No sound: the answer&apos;s border flashes</source>
        <translation>Sin sonido: parpadea el borde de la respuesta</translation>
    </message>
    <message>
        <source>One scan when repeated within</source>
        <translation>Una sola lectura si se repite en</translation>
    </message>
    <message>
        <source>Only an administrator can change settings.</source>
        <translation>Solo un administrador puede cambiar los ajustes.</translation>
    </message>
    <message>
        <source>Or: tcp:HOST, folder:DIR, file:/dev/usb/lp0</source>
        <translation>O: tcp:HOST, folder:DIR, file:/dev/usb/lp0</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaque</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Resolución de la impresora</translation>
    </message>
    <message>
        <source>Sender on the label: name, then the address</source>
        <translation>Remitente en la etiqueta: nombre y dirección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shelf where orders wait for it</source>
        <translation>Estante donde los pedidos la esperan</translation>
    </message>
    <message>
        <source>Shop-scale labels (13 digits, 2…)</source>
        <translation>Etiquetas de balanza de tienda (13 dígitos, 2…)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Target per hour (0 shows none)</source>
        <translation>Meta por hora (0 no muestra)</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Probar impresora</translation>
    </message>
    <message>
        <source>The last scan closes the order</source>
        <translation>La última lectura cierra el pedido</translation>
    </message>
    <message>
        <source>The printed label is scanned back</source>
        <translation>La etiqueta impresa se escanea</translation>
    </message>
    <message>
        <source>The scale is empty below</source>
        <translation>La balanza está vacía por debajo de</translation>
    </message>
    <message>
        <source>The test label is on its way…</source>
        <translation>La etiqueta de prueba está en camino…</translation>
    </message>
    <message>
        <source>Touch a tone to hear it as loud as it will be:</source>
        <translation>Toca un tono para oírlo con el volumen elegido:</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pesaje</translation>
    </message>
    <message>
        <source>Weight tolerance of the whole</source>
        <translation>Tolerancia de peso, del total</translation>
    </message>
    <message>
        <source>Weight tolerance, at least</source>
        <translation>Tolerancia de peso, mínimo</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Qué se pesa</translation>
    </message>
    <message>
        <source>With a tick, a packer needs the badge and PIN of a supervisor to:</source>
        <translation>Con la marca, un empacador necesita la credencial y el PIN de un supervisor para:</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>‰</source>
        <translation>‰</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message numerus="yes">
        <source>%Ln error(s) caught</source>
        <translation>
            <numerusform>%Ln error detectado</numerusform>
            <numerusform>%Ln errores detectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>By packer</source>
        <translation>Por empacador</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Detectados</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Due by {time}</source>
        <translation>Para las {time}</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Nothing was packed here in this time. The figures come with the first order.</source>
        <translation>Nada se empacó aquí en este tiempo. Las cifras llegan con el primer pedido.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Orders on hold</source>
        <translation>Pedidos retenidos</translation>
    </message>
    <message>
        <source>Orders packed</source>
        <translation>Pedidos empacados</translation>
    </message>
    <message>
        <source>Orders packed per hour</source>
        <translation>Pedidos empacados por hora</translation>
    </message>
    <message>
        <source>Orders per hour</source>
        <translation>Pedidos por hora</translation>
    </message>
    <message>
        <source>Orders waiting</source>
        <translation>Pedidos en espera</translation>
    </message>
    <message>
        <source>Orders/h</source>
        <translation>Pedidos/h</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Empacador</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>Por pedido</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>Bien a la primera</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Time per order</source>
        <translation>Tiempo por pedido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>Unid./h</translation>
    </message>
    <message>
        <source>at this pace ready at {time}</source>
        <translation>a este ritmo, listos a las {time}</translation>
    </message>
    <message>
        <source>at this pace ready at {time}: too late</source>
        <translation>a este ritmo, listos a las {time}: tarde</translation>
    </message>
    <message>
        <source>nine of ten under {time}</source>
        <translation>nueve de diez bajo {time}</translation>
    </message>
    <message>
        <source>no cut-off ahead</source>
        <translation>sin corte por delante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of this station, from what was scanned here</source>
        <translation>de esta mesa, por lo leído aquí</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>esperan una decisión</translation>
    </message>
    <message>
        <source>{units} units/h · {lines} lines/h</source>
        <translation>{units} unid./h · {lines} líneas/h</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Esc  Back</source>
        <translation>Esc  Volver</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Badge number by hand, then Enter</source>
        <translation>Escribe el número de la credencial y Enter</translation>
    </message>
    <message>
        <source>Esc  Another badge</source>
        <translation>Esc  Otra credencial</translation>
    </message>
    <message>
        <source>Locked after a pause</source>
        <translation>Pantalla bloqueada tras una pausa</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s).</source>
        <translation>
            <numerusform>Próximo intento en %Ln segundo.</numerusform>
            <numerusform>Próximo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; the screen is where it was.</source>
        <translation>No se perdió nada; la pantalla está donde estaba.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Order {order} is kept as it is.</source>
        <translation>El pedido {order} queda como está.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Escanea tu credencial</translation>
    </message>
    <message>
        <source>Scan your badge to go on</source>
        <translation>Escanea tu credencial para seguir</translation>
    </message>
    <message>
        <source>The language follows the person.</source>
        <translation>El idioma sigue a la persona.</translation>
    </message>
    <message>
        <source>This is a demo. Who may sign in:</source>
        <translation>Esto es una demostración. Quién puede entrar:</translation>
    </message>
    <message>
        <source>Who is packing?</source>
        <translation>¿Quién empaca?</translation>
    </message>
    <message>
        <source>{name}: badge {badge}, PIN {pin}</source>
        <translation>{name}: credencial {badge}, PIN {pin}</translation>
    </message>
</context>
<context>
    <name>SimulatedBench</name>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Bancada – simulated bench</source>
        <translation>Bancada – mesa simulada</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Desk mat</source>
        <translation>Hoja de comandos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Goods: click to scan</source>
        <translation>Productos: clic para escanear</translation>
    </message>
    <message>
        <source>In order {order}: click to scan</source>
        <translation>En el pedido {order}: clic para escanear</translation>
    </message>
    <message>
        <source>Nothing here matches “{search}”.</source>
        <translation>Nada aquí coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Order cards: click to scan</source>
        <translation>Fichas de pedido: clic para escanear</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Other goods on the shelf</source>
        <translation>Otros productos en el estante</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lista de empaque</translation>
    </message>
    <message>
        <source>Packs by itself</source>
        <translation>Empaca sola</translation>
    </message>
    <message>
        <source>Scan this text</source>
        <translation>Escanear este texto</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Buscar por nombre o código</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Etiqueta de envío</translation>
    </message>
    <message>
        <source>Simulated bench</source>
        <translation>Mesa simulada</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
</context>
<context>
    <name>SimulatedPrinterCard</name>
    <message>
        <source>Cable out</source>
        <translation>Cable suelto</translation>
    </message>
    <message>
        <source>Click to scan the label</source>
        <translation>Clic para escanear la etiqueta</translation>
    </message>
    <message>
        <source>Labels come out here.</source>
        <translation>Las etiquetas salen aquí.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
</context>
<context>
    <name>SimulatedScaleCard</name>
    <message>
        <source>Cable out</source>
        <translation>Cable suelto</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Ningún bulto a mano</translation>
    </message>
    <message>
        <source>Put on: {weight}</source>
        <translation>Poner: {weight}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Take everything off</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en movimiento</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Item verified</source>
        <translation>Artículo verificado</translation>
    </message>
    <message>
        <source>Line complete</source>
        <translation>Línea completa</translation>
    </message>
    <message>
        <source>Look at the screen</source>
        <translation>Mira la pantalla</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Uno de más</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>Pedido completo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Clear the scale, then put the parcel on it.</source>
        <translation>Vacía la balanza y luego pon el bulto.</translation>
    </message>
    <message>
        <source>Close the carton with F10.</source>
        <translation>Cierra la caja con F10.</translation>
    </message>
    <message>
        <source>Count again, or call the supervisor with F8.</source>
        <translation>Cuenta otra vez o llama al supervisor con F8.</translation>
    </message>
    <message>
        <source>Look at the changed lines, then press F10.</source>
        <translation>Mira las líneas cambiadas y pulsa F10.</translation>
    </message>
    <message>
        <source>No scale answers: call the supervisor with F8.</source>
        <translation>La balanza no responde: llama al supervisor con F8.</translation>
    </message>
    <message>
        <source>Open the next parcel with F6.</source>
        <translation>Abre un bulto nuevo con F6.</translation>
    </message>
    <message>
        <source>Put the goods back, then confirm.</source>
        <translation>Devuelve la mercancía y confirma.</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Pon el bulto en la balanza.</translation>
    </message>
    <message>
        <source>Read the note, then press F10.</source>
        <translation>Lee la nota y pulsa F10.</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item.</source>
        <translation>Escanea un pedido, cubeta, factura o artículo.</translation>
    </message>
    <message>
        <source>Scan the next item.</source>
        <translation>Escanea el siguiente artículo.</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>Pega la etiqueta y escanéala.</translation>
    </message>
    <message>
        <source>Take out what is too much: touch its line.</source>
        <translation>Saca lo que sobra: toca su línea.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed.</source>
        <translation>
            <numerusform>Aún falta %Ln.</numerusform>
            <numerusform>Aún faltan %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>Falta %Ln.</numerusform>
            <numerusform>Faltan %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) are missing.</source>
        <translation>
            <numerusform>Falta %Ln unidad.</numerusform>
            <numerusform>Faltan %Ln unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) go back to the shelf.</source>
        <translation>
            <numerusform>%Ln unidad vuelve al estante.</numerusform>
            <numerusform>%Ln unidades vuelven al estante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) short.</source>
        <translation>
            <numerusform>Faltante: %Ln unidad.</numerusform>
            <numerusform>Faltante: %Ln unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to pack.</source>
        <translation>
            <numerusform>%Ln unidad por empacar.</numerusform>
            <numerusform>%Ln unidades por empacar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) verified.</source>
        <translation>
            <numerusform>%Ln unidad verificada.</numerusform>
            <numerusform>%Ln unidades verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label of order {order_ref} would have no recipient.</source>
        <translation>Una etiqueta del pedido {order_ref} saldría sin destinatario.</translation>
    </message>
    <message>
        <source>A new parcel is open</source>
        <translation>Hay un bulto nuevo abierto</translation>
    </message>
    <message>
        <source>A newer program has worked on this order.</source>
        <translation>Un programa más nuevo ya trabajó en este pedido.</translation>
    </message>
    <message>
        <source>A supervisor can move it here.</source>
        <translation>Un supervisor puede pasarlo aquí.</translation>
    </message>
    <message>
        <source>A supervisor can release it.</source>
        <translation>Un supervisor puede liberarlo.</translation>
    </message>
    <message>
        <source>A supervisor must approve this</source>
        <translation>Un supervisor debe autorizarlo</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Ya está empacado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Pide ayuda a un supervisor.</translation>
    </message>
    <message>
        <source>By {operator_name}.</source>
        <translation>Por {operator_name}.</translation>
    </message>
    <message>
        <source>By {supervisor_name}.</source>
        <translation>Por {supervisor_name}.</translation>
    </message>
    <message>
        <source>Call the supervisor.</source>
        <translation>Llama al supervisor.</translation>
    </message>
    <message>
        <source>Careful: easily confused with {item}.</source>
        <translation>Atención: se confunde fácilmente con {item}.</translation>
    </message>
    <message>
        <source>Carton chosen</source>
        <translation>Caja elegida</translation>
    </message>
    <message>
        <source>Carton {carton}</source>
        <translation>Caja {carton}</translation>
    </message>
    <message>
        <source>Clear the scale first</source>
        <translation>Vacía primero la balanza</translation>
    </message>
    <message>
        <source>Close it, or hold it with F8.</source>
        <translation>Ciérralo o retenlo con F8.</translation>
    </message>
    <message>
        <source>Complete: {order_ref}</source>
        <translation>Completo: {order_ref}</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>Count again, or call the supervisor with F8.</source>
        <translation>Cuenta otra vez o llama al supervisor con F8.</translation>
    </message>
    <message>
        <source>Do not open it again.</source>
        <translation>No lo abras otra vez.</translation>
    </message>
    <message>
        <source>Do not open it and do not check it again.</source>
        <translation>No lo abras ni lo revises otra vez.</translation>
    </message>
    <message>
        <source>Do not send it.</source>
        <translation>No lo envíes.</translation>
    </message>
    <message>
        <source>Expected {expected_weight}.</source>
        <translation>Esperado: {expected_weight}.</translation>
    </message>
    <message>
        <source>Expired on {expires_on}.</source>
        <translation>Caducó el {expires_on}.</translation>
    </message>
    <message>
        <source>Expired: do not pack it</source>
        <translation>Caducado: no lo empaques</translation>
    </message>
    <message>
        <source>Expires on {expires_on}.</source>
        <translation>Caduca el {expires_on}.</translation>
    </message>
    <message>
        <source>Finish order {order_ref} first</source>
        <translation>Termina primero el pedido {order_ref}</translation>
    </message>
    <message>
        <source>Finish the open order first</source>
        <translation>Termina primero el pedido abierto</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Hello, {operator_name}</source>
        <translation>Hola, {operator_name}</translation>
    </message>
    <message>
        <source>How many units?</source>
        <translation>¿Cuántas unidades?</translation>
    </message>
    <message>
        <source>Is the item in the carton?</source>
        <translation>¿Está el artículo en la caja?</translation>
    </message>
    <message>
        <source>It belongs to station {station_name}.</source>
        <translation>Es de la estación {station_name}.</translation>
    </message>
    <message>
        <source>It is back in the queue.</source>
        <translation>Volvió a la cola.</translation>
    </message>
    <message>
        <source>It is not authorised yet, so it cannot leave.</source>
        <translation>Factura no autorizada: no puede salir.</translation>
    </message>
    <message>
        <source>It is still open here.</source>
        <translation>Sigue abierto aquí.</translation>
    </message>
    <message numerus="yes">
        <source>It may have at most %Ln character(s).</source>
        <translation>
            <numerusform>Puede tener como máximo %Ln carácter.</numerusform>
            <numerusform>Puede tener como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its label is no longer valid: destroy it.</source>
        <translation>Su etiqueta ya no vale: destrúyela.</translation>
    </message>
    <message>
        <source>Label confirmed</source>
        <translation>Etiqueta confirmada</translation>
    </message>
    <message>
        <source>Line complete</source>
        <translation>Línea completa</translation>
    </message>
    <message>
        <source>Look at the lines, then go on.</source>
        <translation>Mira las líneas y sigue.</translation>
    </message>
    <message>
        <source>Lot {lot}.</source>
        <translation>Lote {lot}.</translation>
    </message>
    <message>
        <source>Measured {weight}, expected {expected_weight}.</source>
        <translation>Pesó {weight}, se esperaba {expected_weight}.</translation>
    </message>
    <message>
        <source>Moved to another parcel</source>
        <translation>Pasó a otro bulto</translation>
    </message>
    <message>
        <source>Moved to parcel {parcel_number}</source>
        <translation>Pasó al bulto {parcel_number}</translation>
    </message>
    <message>
        <source>No open order needs this</source>
        <translation>Ningún pedido abierto necesita esto</translation>
    </message>
    <message>
        <source>No scale answers</source>
        <translation>Ninguna balanza responde</translation>
    </message>
    <message>
        <source>No tracking number is left for {carrier}.</source>
        <translation>No quedan números de seguimiento: {carrier}.</translation>
    </message>
    <message>
        <source>No unit of this order is verified yet.</source>
        <translation>Todavía no se verificó ninguna unidad de este pedido.</translation>
    </message>
    <message>
        <source>Nobody knows this code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Todavía no está completo</translation>
    </message>
    <message>
        <source>Not missing any more</source>
        <translation>Ya no falta</translation>
    </message>
    <message>
        <source>Not saved: this scan does not count</source>
        <translation>No se guardó: esta lectura no cuenta</translation>
    </message>
    <message>
        <source>Noted as damaged</source>
        <translation>Daño anotado</translation>
    </message>
    <message>
        <source>Noted as missing</source>
        <translation>Faltante anotado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Uno de más</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto otra vez</translation>
    </message>
    <message>
        <source>Open: {order_ref}</source>
        <translation>Abierto: {order_ref}</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>Pedido completo</translation>
    </message>
    <message>
        <source>Order put aside</source>
        <translation>Pedido apartado</translation>
    </message>
    <message>
        <source>Order {order_ref} goes on</source>
        <translation>El pedido {order_ref} sigue</translation>
    </message>
    <message>
        <source>Order {order_ref} is already packed</source>
        <translation>El pedido {order_ref} ya está empacado</translation>
    </message>
    <message>
        <source>Order {order_ref} is cancelled</source>
        <translation>El pedido {order_ref} está cancelado</translation>
    </message>
    <message>
        <source>Order {order_ref} is on hold</source>
        <translation>Pedido {order_ref} retenido</translation>
    </message>
    <message>
        <source>Order {order_ref} is open again</source>
        <translation>Pedido {order_ref} abierto otra vez</translation>
    </message>
    <message>
        <source>Order {order_ref} is released</source>
        <translation>Pedido {order_ref} liberado</translation>
    </message>
    <message>
        <source>Order {order_ref} is with another station</source>
        <translation>El pedido {order_ref} está en otra mesa</translation>
    </message>
    <message>
        <source>Order {order_ref} put aside</source>
        <translation>Pedido {order_ref} apartado</translation>
    </message>
    <message>
        <source>Order {order_ref} waits for its invoice</source>
        <translation>El pedido {order_ref} espera su factura</translation>
    </message>
    <message>
        <source>Order {order_ref} was cancelled.</source>
        <translation>El pedido {order_ref} fue cancelado.</translation>
    </message>
    <message>
        <source>Order {order_ref} was changed</source>
        <translation>El pedido {order_ref} cambió</translation>
    </message>
    <message>
        <source>Order {order_ref}.</source>
        <translation>Pedido {order_ref}.</translation>
    </message>
    <message>
        <source>Order {order_ref}: update this station</source>
        <translation>Pedido {order_ref}: actualiza esta mesa</translation>
    </message>
    <message>
        <source>Pack what was given up.</source>
        <translation>Empaque lo que se había dado por faltante.</translation>
    </message>
    <message>
        <source>Packed, but there is no label</source>
        <translation>Empacado, pero sin etiqueta</translation>
    </message>
    <message>
        <source>Packed: {order_ref}</source>
        <translation>Empacado: {order_ref}</translation>
    </message>
    <message>
        <source>Packed; the label waits for the invoice</source>
        <translation>Empacado; la etiqueta espera la factura</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} is open</source>
        <translation>Bulto {parcel_number} abierto</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} of {parcel_total} is closed</source>
        <translation>Bulto {parcel_number} de {parcel_total} cerrado</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} of {parcel_total}.</source>
        <translation>Bulto {parcel_number} de {parcel_total}.</translation>
    </message>
    <message>
        <source>Press F8 and call the supervisor.</source>
        <translation>Pulsa F8 y llama al supervisor.</translation>
    </message>
    <message>
        <source>Press its number, or scan another code of it.</source>
        <translation>Pulsa su número o escanea otro código suyo.</translation>
    </message>
    <message>
        <source>Print it where the order came from.</source>
        <translation>Imprímala donde se hizo el pedido.</translation>
    </message>
    <message>
        <source>Put everything on shelf {shelf}.</source>
        <translation>Pon todo en el estante {shelf}.</translation>
    </message>
    <message>
        <source>Put it aside and scan another one.</source>
        <translation>Apártalo y escanea otro.</translation>
    </message>
    <message>
        <source>Put it aside and scan the right one.</source>
        <translation>Apártalo y escanea el correcto.</translation>
    </message>
    <message>
        <source>Put it aside and take another one.</source>
        <translation>Apártalo y toma otro.</translation>
    </message>
    <message>
        <source>Put it in, or undo with F4.</source>
        <translation>Ponlo dentro, o deshaz con F4.</translation>
    </message>
    <message>
        <source>Put it on shelf {shelf}.</source>
        <translation>Ponlo en el estante {shelf}.</translation>
    </message>
    <message>
        <source>Put the items in.</source>
        <translation>Pon los artículos dentro.</translation>
    </message>
    <message>
        <source>Put the parcel on shelf {shelf}.</source>
        <translation>Pon el bulto en el estante {shelf}.</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pon el bulto en la balanza</translation>
    </message>
    <message>
        <source>Read the note first</source>
        <translation>Lee primero la nota</translation>
    </message>
    <message>
        <source>Read: {code}.</source>
        <translation>Leído: {code}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motivo: {reason}.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Reopen it from Parcels (F7) if that is wrong.</source>
        <translation>¿Es un error? Reábrelo en Bultos (F7).</translation>
    </message>
    <message>
        <source>Scan a badge to go on.</source>
        <translation>Escanea una credencial para seguir.</translation>
    </message>
    <message>
        <source>Scan an item first.</source>
        <translation>Escanea primero un artículo.</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item.</source>
        <translation>Escanea un pedido, cubeta, factura o artículo.</translation>
    </message>
    <message>
        <source>Scan another code of the item, or press F8.</source>
        <translation>Escanea otro código del artículo o pulsa F8.</translation>
    </message>
    <message>
        <source>Scan its first item.</source>
        <translation>Escanea su primer artículo.</translation>
    </message>
    <message>
        <source>Scan the expiry date</source>
        <translation>Escanea la fecha de caducidad</translation>
    </message>
    <message>
        <source>Scan the first item.</source>
        <translation>Escanea el primer artículo.</translation>
    </message>
    <message>
        <source>Scan the last item once more: it did not count.</source>
        <translation>Lea otra vez el último artículo: no contó.</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Escanea el lote</translation>
    </message>
    <message>
        <source>Scan the next item.</source>
        <translation>Escanea el siguiente artículo.</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Escanea el número de serie</translation>
    </message>
    <message>
        <source>Scan the serial number of the unit in your hand.</source>
        <translation>Escanea el número de serie de la unidad que tienes en la mano.</translation>
    </message>
    <message>
        <source>Scan the supervisor&apos;s badge.</source>
        <translation>Escanea la credencial del supervisor.</translation>
    </message>
    <message>
        <source>Scan them, or press F8.</source>
        <translation>Escanéalas o pulsa F8.</translation>
    </message>
    <message>
        <source>Scan your badge.</source>
        <translation>Escanea tu credencial.</translation>
    </message>
    <message>
        <source>Serial no. {serial_no}.</source>
        <translation>N.º de serie {serial_no}.</translation>
    </message>
    <message>
        <source>Shelf {shelf}.</source>
        <translation>Estante {shelf}.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Identifícate primero</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Pega la etiqueta y escanéala</translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation>Sustituto aceptado</translation>
    </message>
    <message>
        <source>Take it off again.</source>
        <translation>Despégala.</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Devuelve la mercancía</translation>
    </message>
    <message>
        <source>Take the unit out of the carton.</source>
        <translation>Saca la unidad de la caja.</translation>
    </message>
    <message>
        <source>Take this unit out again.</source>
        <translation>Saca esta unidad.</translation>
    </message>
    <message>
        <source>Thank you: go on</source>
        <translation>Gracias: sigue</translation>
    </message>
    <message>
        <source>The address is not kept any more</source>
        <translation>La dirección ya no está guardada</translation>
    </message>
    <message>
        <source>The copy is in the queue</source>
        <translation>La copia está en la cola</translation>
    </message>
    <message>
        <source>The copy is marked and counted.</source>
        <translation>La copia sale marcada y se cuenta.</translation>
    </message>
    <message>
        <source>The disk saves again</source>
        <translation>El disco vuelve a guardar</translation>
    </message>
    <message>
        <source>The label is in the queue</source>
        <translation>La etiqueta está en la cola</translation>
    </message>
    <message>
        <source>The label prints by itself.</source>
        <translation>La etiqueta sale sola.</translation>
    </message>
    <message>
        <source>The label waits: {fault}</source>
        <translation>La etiqueta espera: {fault}</translation>
    </message>
    <message>
        <source>The last parcel may still be on it.</source>
        <translation>¿Sigue en ella el último bulto?</translation>
    </message>
    <message>
        <source>The order goes on</source>
        <translation>El pedido sigue</translation>
    </message>
    <message>
        <source>The order is open</source>
        <translation>El pedido está abierto</translation>
    </message>
    <message>
        <source>The order wants lot {expected}.</source>
        <translation>El pedido quiere el lote {expected}.</translation>
    </message>
    <message>
        <source>The parcel is closed</source>
        <translation>El bulto está cerrado</translation>
    </message>
    <message>
        <source>The screen is where it was.</source>
        <translation>La pantalla está donde estaba.</translation>
    </message>
    <message>
        <source>The weight is wrong</source>
        <translation>El peso no es correcto</translation>
    </message>
    <message>
        <source>Then scan “done” or press F10.</source>
        <translation>Después escanea “listo” o pulsa F10.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>This PIN is wrong</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>This code fits several things</source>
        <translation>Este código corresponde a varios</translation>
    </message>
    <message>
        <source>This is lot {lot}.</source>
        <translation>Este es el lote {lot}.</translation>
    </message>
    <message>
        <source>This is no date: {detail}</source>
        <translation>Esto no es una fecha: {detail}</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Esto es demasiado largo</translation>
    </message>
    <message>
        <source>This is {item}.</source>
        <translation>Este es {item}.</translation>
    </message>
    <message>
        <source>This item is scanned one by one</source>
        <translation>Este artículo se lee uno por uno</translation>
    </message>
    <message>
        <source>This label is {code}.</source>
        <translation>Esta etiqueta es {code}.</translation>
    </message>
    <message>
        <source>This order is cancelled</source>
        <translation>Este pedido está cancelado</translation>
    </message>
    <message>
        <source>This order is on hold</source>
        <translation>Este pedido está retenido</translation>
    </message>
    <message>
        <source>This order is with another station</source>
        <translation>Este pedido está en otra mesa</translation>
    </message>
    <message>
        <source>This order waits for its invoice</source>
        <translation>Este pedido espera su factura</translation>
    </message>
    <message>
        <source>This order wants {expected}.</source>
        <translation>Este pedido quiere {expected}.</translation>
    </message>
    <message>
        <source>This order was changed</source>
        <translation>Este pedido cambió</translation>
    </message>
    <message>
        <source>This parcel has {expected}.</source>
        <translation>Este bulto tiene {expected}.</translation>
    </message>
    <message>
        <source>This parcel is still empty</source>
        <translation>Este bulto todavía está vacío</translation>
    </message>
    <message>
        <source>This serial number was used before</source>
        <translation>N.º de serie ya usado</translation>
    </message>
    <message>
        <source>To release it, touch it again or scan Done / yes.</source>
        <translation>Para liberarlo, tócalo otra vez o escanea Listo / sí.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Update this station first</source>
        <translation>Actualiza esta mesa primero</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), or ask a supervisor.</source>
        <translation>
            <numerusform>Espera %Ln segundo o pide ayuda a un supervisor.</numerusform>
            <numerusform>Espera %Ln segundos o pide ayuda a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta equivocada</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Lote equivocado</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>No puedes hacer esto</translation>
    </message>
    <message>
        <source>{control}</source>
        <translation>{control}</translation>
    </message>
    <message>
        <source>{done_qty} of {ordered_qty} verified.</source>
        <translation>{done_qty} de {ordered_qty} verificadas.</translation>
    </message>
    <message>
        <source>{item}</source>
        <translation>{item}</translation>
    </message>
    <message>
        <source>{item} goes in instead of {expected}.</source>
        <translation>{item} va en lugar de {expected}.</translation>
    </message>
    <message>
        <source>{item}: line complete</source>
        <translation>{item}: línea completa</translation>
    </message>
    <message>
        <source>{item}: the weight did not rise.</source>
        <translation>{item}: el peso no subió.</translation>
    </message>
    <message>
        <source>{item}: verified</source>
        <translation>{item}: verificado</translation>
    </message>
    <message>
        <source>{item}: {ordered_qty} ordered, {done_qty} already verified.</source>
        <translation>{item}: {ordered_qty} en el pedido, {done_qty} ya verificadas.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{tracking_no}</source>
        <translation>{tracking_no}</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>CLEAR THE SCALE FIRST</source>
        <translation>VACÍA PRIMERO LA BALANZA</translation>
    </message>
    <message>
        <source>NO SCALE</source>
        <translation>SIN BALANZA</translation>
    </message>
    <message>
        <source>PUT THE PARCEL ON THE SCALE</source>
        <translation>PON EL BULTO EN LA BALANZA</translation>
    </message>
    <message>
        <source>WEIGHT (as expected)</source>
        <translation>PESO (como se espera)</translation>
    </message>
    <message>
        <source>WEIGHT (scale is empty)</source>
        <translation>PESO (balanza vacía)</translation>
    </message>
    <message>
        <source>WEIGHT (settling)</source>
        <translation>PESO (estabilizando)</translation>
    </message>
    <message>
        <source>WEIGHT (stable)</source>
        <translation>PESO (estable)</translation>
    </message>
    <message>
        <source>WEIGHT (too heavy)</source>
        <translation>PESO (de más)</translation>
    </message>
    <message>
        <source>WEIGHT (too light)</source>
        <translation>PESO (de menos)</translation>
    </message>
    <message>
        <source>expected {low}–{high} kg</source>
        <translation>esperado {low}–{high} kg</translation>
    </message>
    <message>
        <source>tare {tare}</source>
        <translation>tara {tare}</translation>
    </message>
</context>
<context>
    <name>WindowBinding</name>
    <message>
        <source>A lead or a supervisor imports files.</source>
        <translation>Los archivos los importa un líder o un supervisor.</translation>
    </message>
    <message>
        <source>No sound is wanted here: turn it up first.</source>
        <translation>Aquí el sonido está apagado: sube antes el volumen.</translation>
    </message>
    <message>
        <source>This computer has no sound device: the screen alone answers.</source>
        <translation>Este equipo no tiene salida de sonido: solo responde la pantalla.</translation>
    </message>
    <message>
        <source>This window stays open. To close it, an administrator signs in and opens Settings (F11).</source>
        <translation>Esta ventana queda abierta. Para cerrarla, un administrador entra y abre los Ajustes (F11).</translation>
    </message>
</context>
<context>
    <name>_GroupDelegate</name>
    <message numerus="yes">
        <source>order(s)</source>
        <comment>under a large number</comment>
        <translation>
            <numerusform>pedido</numerusform>
            <numerusform>pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>pickup in {time}</source>
        <translation>recogida en {time}</translation>
    </message>
    <message>
        <source>pickup missed by {time}</source>
        <translation>recogida perdida hace {time}</translation>
    </message>
</context>
</TS>
