<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Accept this weight</source>
        <translation>Aceitar este peso</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Mudar os ajustes</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <translation>Mudar quem trabalha aqui</translation>
    </message>
    <message>
        <source>Confirm an item by hand</source>
        <translation>Confirmar um item sem bipar</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Note that an invoice is there</source>
        <translation>Registrar que a nota fiscal chegou</translation>
    </message>
    <message>
        <source>Open a packed order again</source>
        <translation>Reabrir um pedido embalado</translation>
    </message>
    <message>
        <source>Pack orders</source>
        <translation>Embalar pedidos</translation>
    </message>
    <message>
        <source>Print a label again</source>
        <translation>Imprimir 2ª via da etiqueta</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>Bloquear o pedido</translation>
    </message>
    <message>
        <source>Release an order from hold</source>
        <translation>Liberar um pedido bloqueado</translation>
    </message>
    <message>
        <source>Send a substitute</source>
        <translation>Enviar um substituto</translation>
    </message>
    <message>
        <source>Send the order short</source>
        <translation>Enviar o pedido com falta</translation>
    </message>
    <message>
        <source>Ship orders</source>
        <translation>Expedir pedidos</translation>
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
        <translation>Não pesado: nenhuma balança responde.</translation>
    </message>
    <message>
        <source>Packing slip of parcel {number}</source>
        <translation>Romaneio do volume {number}</translation>
    </message>
    <message>
        <source>Shipping label of parcel {number}</source>
        <translation>Etiqueta de envio do volume {number}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>prateleira {shelf}</translation>
    </message>
    <message>
        <source>{item}: {instead} goes in instead, {qty}</source>
        <translation>{item}: no lugar entra {instead}, {qty}</translation>
    </message>
    <message>
        <source>{item}: {qty} not sent</source>
        <translation>{item}: {qty} sem enviar</translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message>
        <source>A supervisor is needed</source>
        <translation>Precisa do supervisor</translation>
    </message>
    <message>
        <source>Badge number by hand, then Enter</source>
        <translation>Digite o número do crachá e tecle Enter</translation>
    </message>
    <message>
        <source>Or type its number below.</source>
        <translation>Ou digite o número abaixo.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Senha de {name}</translation>
    </message>
    <message>
        <source>Scan the supervisor&apos;s badge</source>
        <translation>Bipe o crachá do supervisor</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Carrier: {old} → {new}</source>
        <translation>Transportadora: {old} → {new}</translation>
    </message>
    <message>
        <source>Cut-off: {old} → {new}</source>
        <translation>Horário de corte: {old} → {new}</translation>
    </message>
    <message>
        <source>It is a gift now</source>
        <translation>Agora é presente</translation>
    </message>
    <message>
        <source>It is not a gift any more</source>
        <translation>Não é mais presente</translation>
    </message>
    <message>
        <source>Order number: {old} → {new}</source>
        <translation>Número do pedido: {old} → {new}</translation>
    </message>
    <message>
        <source>Service: {old} → {new}</source>
        <translation>Modalidade de envio: {old} → {new}</translation>
    </message>
    <message>
        <source>Station: {old} → {new}</source>
        <translation>Bancada: {old} → {new}</translation>
    </message>
    <message>
        <source>The address is another one</source>
        <translation>O endereço mudou</translation>
    </message>
    <message>
        <source>The gift message is another one</source>
        <translation>A mensagem do presente mudou</translation>
    </message>
    <message>
        <source>The invoice is another one</source>
        <translation>A nota fiscal é outra</translation>
    </message>
    <message>
        <source>The note for the packer is another one</source>
        <translation>A observação para quem embala mudou</translation>
    </message>
    <message>
        <source>Tracking number: {old} → {new}</source>
        <translation>Código de rastreio: {old} → {new}</translation>
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
        <translation>O código {code} serve para mais de um. Tecle um número ou bipe outro código do item.</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Qual deles é?</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>The order wants</source>
        <translation>O pedido quer</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Você bipou</translation>
    </message>
</context>
<context>
    <name>ControlCode</name>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar sem bipar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>Done / yes</source>
        <translation>Pronto / sim</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Novo volume</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Deixar o pedido de lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>2ª via</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substituto</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Bipe ou digite.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>The order wants lot {lot}. Scan it, or type it.</source>
        <translation>O pedido quer o lote {lot}. Bipe ou digite.</translation>
    </message>
    <message>
        <source>Which expiry date?</source>
        <translation>Qual a validade?</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>Qual o lote?</translation>
    </message>
    <message>
        <source>Which serial number?</source>
        <translation>Qual o número de série?</translation>
    </message>
    <message>
        <source>dd/mm/yyyy or mm/yyyy</source>
        <translation>dd/mm/aaaa ou mm/aaaa</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Leitor de teclado</translation>
    </message>
    <message>
        <source>No label printer found</source>
        <translation>Sem impressora de etiquetas</translation>
    </message>
    <message>
        <source>choose it later</source>
        <translation>escolha depois</translation>
    </message>
</context>
<context>
    <name>ExceptionView</name>
    <message>
        <source>A unit cannot be sent</source>
        <translation>Uma unidade não pode ser enviada</translation>
    </message>
    <message>
        <source>Accept the weight and close</source>
        <translation>Aceitar o peso e fechar</translation>
    </message>
    <message>
        <source>Another product goes in instead</source>
        <translation>Outro produto vai no lugar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Chamar o supervisor</translation>
    </message>
    <message>
        <source>Close without weighing</source>
        <translation>Fechar sem pesar</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar sem bipar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>How many units? At most %Ln.</source>
        <translation>
            <numerusform>Quantas unidades? No máximo %Ln.</numerusform>
            <numerusform>Quantas unidades? No máximo %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another parcel</source>
        <translation>Passar para outro volume</translation>
    </message>
    <message>
        <source>No: the order stays as it is</source>
        <translation>Não: o pedido fica como está</translation>
    </message>
    <message>
        <source>Press a number, touch, or scan the code on the desk mat.</source>
        <translation>Tecle um número, toque ou bipe a folha de comandos.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Guardar ali</translation>
    </message>
    <message>
        <source>Put the order on the hold shelf</source>
        <translation>Deixar o pedido na prateleira de bloqueio</translation>
    </message>
    <message>
        <source>Scan the code of the hold shelf, or type it.</source>
        <translation>Bipe ou digite o código da prateleira de bloqueio.</translation>
    </message>
    <message>
        <source>Scan the product that goes in instead.</source>
        <translation>Bipe o produto que vai no lugar.</translation>
    </message>
    <message>
        <source>Shelf code</source>
        <translation>Código da prateleira</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substituto</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Tirar da caixa</translation>
    </message>
    <message>
        <source>The barcode cannot be read</source>
        <translation>O código não dá para ler</translation>
    </message>
    <message>
        <source>The barcode is not known yet</source>
        <translation>O código ainda não está cadastrado</translation>
    </message>
    <message>
        <source>The item does not scan; say why</source>
        <translation>O item não bipa; diga o motivo</translation>
    </message>
    <message>
        <source>The order stays as it is until then</source>
        <translation>Até lá o pedido fica como está</translation>
    </message>
    <message>
        <source>The order waits until it is authorised</source>
        <translation>O pedido espera até a NF ser autorizada</translation>
    </message>
    <message>
        <source>The scanner does not read</source>
        <translation>O leitor não lê</translation>
    </message>
    <message>
        <source>There is no barcode</source>
        <translation>Não tem código de barras</translation>
    </message>
    <message>
        <source>Units of this line are missing</source>
        <translation>Faltam unidades deste item</translation>
    </message>
    <message>
        <source>Verified units go into the next parcel</source>
        <translation>As unidades conferidas vão para o próximo volume</translation>
    </message>
    <message>
        <source>Waiting for the invoice</source>
        <translation>Aguardando NF</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>Qual é a divergência?</translation>
    </message>
    <message>
        <source>What was scanned last of this line goes back</source>
        <translation>Volta o último bipe deste item</translation>
    </message>
    <message>
        <source>Why can it not be scanned? The reason is kept with the order.</source>
        <translation>Por que não dá para bipar? O motivo fica no pedido.</translation>
    </message>
    <message>
        <source>Yes: close the parcel</source>
        <translation>Sim: fechar o volume</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>Você confirma mais uma vez</translation>
    </message>
    <message>
        <source>{weight} The label is printed at once.</source>
        <translation>{weight} A etiqueta é impressa na hora.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A PIN has at least four digits, and nothing but digits.</source>
        <translation>A senha tem pelo menos quatro dígitos, e só dígitos.</translation>
    </message>
    <message>
        <source>A PIN is needed; only a packer may sign in with the badge alone.</source>
        <translation>Falta a senha; só um embalador pode entrar só com o crachá.</translation>
    </message>
    <message>
        <source>A bar code cannot carry {text}: {reason}.</source>
        <translation>O código de barras não comporta {text}: {reason}.</translation>
    </message>
    <message>
        <source>A disk, port, device or network does not answer.</source>
        <translation>Um disco, uma porta, um aparelho ou a rede não responde.</translation>
    </message>
    <message>
        <source>A person needs a badge.</source>
        <translation>Falta o crachá da pessoa.</translation>
    </message>
    <message>
        <source>A person needs a name, a badge, a known role and a PIN of four digits; one admin must remain.</source>
        <translation>A pessoa precisa de nome, crachá, função e senha de quatro dígitos; tem que ficar um administrador.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Falta o nome da pessoa.</translation>
    </message>
    <message>
        <source>A printer is `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` or `file:/dev/usb/lp0`.</source>
        <translation>Escreva a impressora como `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` ou `file:/dev/usb/lp0`.</translation>
    </message>
    <message>
        <source>Code 128 holds ASCII characters only</source>
        <translation>o Code 128 só leva caracteres ASCII</translation>
    </message>
    <message>
        <source>No printer is chosen yet: choose one in Settings (F11).</source>
        <translation>Nenhuma impressora escolhida: escolha em Ajustes (F11).</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves.</source>
        <translation>Ninguém pode desativar a si mesmo.</translation>
    </message>
    <message>
        <source>One active administrator must remain.</source>
        <translation>Tem que ficar um administrador ativo.</translation>
    </message>
    <message>
        <source>Only a shift lead, a supervisor or an admin may import: sign in, and import again.</source>
        <translation>Só líder de turno, supervisor ou administrador importa: entre e importe de novo.</translation>
    </message>
    <message>
        <source>Only an admin may change this.</source>
        <translation>Só um administrador pode mudar isto.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: this label cannot be made.</source>
        <translation>Algo deu errado dentro do programa: esta etiqueta não pode ser feita.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>The bar code of {text} needs {needed} mm and its place has {available} mm.</source>
        <translation>O código de barras de {text} precisa de {needed} mm e o seu lugar tem {available} mm.</translation>
    </message>
    <message>
        <source>The connection to the printer broke while printing; look whether the label came out.</source>
        <translation>A impressora caiu durante a impressão; veja se a etiqueta saiu.</translation>
    </message>
    <message>
        <source>The printer at {place} cannot be opened: {reason}.</source>
        <translation>A impressora em {place} não abre: {reason}.</translation>
    </message>
    <message>
        <source>The printer at {place} was lost after {sent_bytes} bytes: {reason}.</source>
        <translation>A impressora em {place} caiu depois de {sent_bytes} bytes: {reason}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>A impressora não responde.</translation>
    </message>
    <message>
        <source>The printer does not answer: check its cable.</source>
        <translation>Não responde: confira o cabo.</translation>
    </message>
    <message>
        <source>The printer has not been opened.</source>
        <translation>A impressora não foi aberta.</translation>
    </message>
    <message>
        <source>The printer is out of paper: put in a new roll.</source>
        <translation>Sem papel: ponha um rolo novo.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: put in a new one.</source>
        <translation>Sem ribbon: ponha um novo.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause button.</source>
        <translation>Em pausa: aperte o botão de pausa.</translation>
    </message>
    <message>
        <source>The printer took nothing; the job can be tried again.</source>
        <translation>A impressora não aceitou; dá para tentar de novo.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open: close it.</source>
        <translation>Tampa aberta: feche.</translation>
    </message>
    <message>
        <source>The station has been stopped.</source>
        <translation>A bancada foi encerrada.</translation>
    </message>
    <message>
        <source>The station&apos;s disk is full or does not answer; nothing was saved.</source>
        <translation>O disco da bancada está cheio ou não responde; nada foi gravado.</translation>
    </message>
    <message>
        <source>This badge belongs to somebody else already.</source>
        <translation>Este crachá já é de outra pessoa.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Isso não dá para fazer agora.</translation>
    </message>
    <message>
        <source>This code is a command of the desk mat: take another one as the badge.</source>
        <translation>Este código é da folha de comandos: use outro como crachá.</translation>
    </message>
    <message>
        <source>This label cannot be made.</source>
        <translation>Esta etiqueta não pode ser feita.</translation>
    </message>
    <message>
        <source>This language is not known.</source>
        <translation>Este idioma não é conhecido.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Esta pessoa não é conhecida aqui.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>Esta função não é conhecida.</translation>
    </message>
    <message>
        <source>it is not a device</source>
        <translation>não é um aparelho</translation>
    </message>
    <message>
        <source>it serves somebody else or another port</source>
        <translation>atende outro programa ou outra porta</translation>
    </message>
    <message>
        <source>it takes no more data</source>
        <translation>não aceita mais dados</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <source>setting {name} cannot be {value}</source>
        <translation>o ajuste {name} não pode ser {value}</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos os arquivos ({patterns})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Escolha o arquivo para importar</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nome do arquivo:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de arquivo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Orders, products, cartons, invoices ({patterns})</source>
        <translation>Pedidos, produtos, caixas, notas ({patterns})</translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message numerus="yes">
        <source>%Ln sample order(s) are ready</source>
        <translation>
            <numerusform>%Ln pedido de exemplo está pronto</numerusform>
            <numerusform>%Ln pedidos de exemplo estão prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile sets the tolerances and what closes an order. All of it can change later.</source>
        <translation>Define as tolerâncias e o que fecha um pedido. Dá para mudar depois.</translation>
    </message>
    <message>
        <source>Add sample orders to try it out</source>
        <translation>Pôr pedidos de exemplo para testar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Badge: scan it or type it</source>
        <translation>Crachá: bipe ou digite</translation>
    </message>
    <message>
        <source>Each person can have another one later.</source>
        <translation>Depois, cada pessoa pode ter o seu.</translation>
    </message>
    <message>
        <source>How do you pack?</source>
        <translation>Como você embala?</translation>
    </message>
    <message>
        <source>Import your orders on the next screen, or try with sample orders first.</source>
        <translation>Importe seus pedidos na próxima tela ou teste antes com pedidos de exemplo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the bench, such as Bench 4</source>
        <translation>Nome da bancada, como Bancada 4</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Nothing is needed to begin: a scanner is enough, and devices may come later.</source>
        <translation>Dá para começar sem nada: um leitor basta, os aparelhos podem vir depois.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Senha de novo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Start packing</source>
        <translation>Começar a embalar</translation>
    </message>
    <message>
        <source>The first administrator. The badge can be scanned; the PIN has at least 4 digits.</source>
        <translation>O primeiro administrador. Bipe o crachá; a senha tem 4 dígitos ou mais.</translation>
    </message>
    <message>
        <source>The name stands on every record of this station.</source>
        <translation>O nome aparece em cada registro desta bancada.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>As duas senhas são diferentes. Digite de novo.</translation>
    </message>
    <message>
        <source>What is on the bench?</source>
        <translation>O que tem na bancada?</translation>
    </message>
    <message>
        <source>What is this bench called?</source>
        <translation>Como se chama esta bancada?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Qual idioma?</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <translation>Quem pode mudar os ajustes?</translation>
    </message>
</context>
<context>
    <name>FirstStartViewModel</name>
    <message>
        <source>A name, a badge and a PIN of at least 4 digits are needed.</source>
        <translation>Faltam o nome, o crachá ou a senha de pelo menos 4 dígitos.</translation>
    </message>
    <message>
        <source>Give the bench a name, for example “Bench 1”.</source>
        <translation>Dê um nome à bancada, por exemplo “Bancada 1”.</translation>
    </message>
    <message>
        <source>The sample orders could not be added.</source>
        <translation>Não foi possível incluir os pedidos de exemplo.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close carton</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Novo volume</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Qtde.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>2ª via</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>GIFT: no price</source>
        <translation>PRESENTE: sem preço</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>aguardando NF</translation>
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
        <translation>MEU RITMO HOJE</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>PEDIDO</translation>
    </message>
    <message>
        <source>PACKING STATION</source>
        <translation>BANCADA DE EMBALAGEM</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>ENVIO</translation>
    </message>
    <message>
        <source>pickup in {time}</source>
        <translation>coleta em {time}</translation>
    </message>
    <message>
        <source>pickup missed by {time}</source>
        <translation>coleta perdida há {time}</translation>
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
        <translation>Entrou tudo, mas não deu para guardar o que as colunas significam para o próximo arquivo.</translation>
    </message>
    <message>
        <source>Open one file after the other; only invoices may come several at once.</source>
        <translation>Abra um arquivo de cada vez; só notas podem vir várias juntas.</translation>
    </message>
    <message>
        <source>Stopped. Records that went in and stay: {count}. Import again to go on.</source>
        <translation>Parou. Registros que entraram e ficam: {count}. Importe de novo para continuar.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer. Records that went in and stay: {count}. Import again when there is space.</source>
        <translation>O disco está cheio ou não responde. Registros que entraram e ficam: {count}. Importe de novo quando houver espaço.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer; nothing of this was saved.</source>
        <translation>O disco está cheio ou não responde; nada disto foi gravado.</translation>
    </message>
    <message>
        <source>The disk or the network did not answer: try again.</source>
        <translation>O disco ou a rede não respondeu: tente de novo.</translation>
    </message>
    <message>
        <source>The station cannot do this now: {reason}</source>
        <translation>A bancada não pode fazer isso agora: {reason}</translation>
    </message>
    <message>
        <source>This should not have happened; it is in the log. What went in stays in.</source>
        <translation>Isto não devia ter acontecido; ficou no registro de erros. O que entrou, ficou.</translation>
    </message>
    <message>
        <source>What was remembered about columns cannot be read: correct or remove the file {file}.</source>
        <translation>Não dá para ler o que foi guardado sobre as colunas: corrija ou apague o arquivo {file}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>on hold: {reason}</source>
        <translation>bloqueado: {reason}</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>aguardando NF</translation>
    </message>
    <message>
        <source>{file} cannot be opened: see whether it is still there and may be read.</source>
        <translation>{file} não abre: veja se ainda está lá e se você tem permissão para ler.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Address complement</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Só para maiores</translation>
    </message>
    <message>
        <source>All barcodes</source>
        <translation>Todos os códigos de barras</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Todos os cuidados</translation>
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
        <translation>Transportadora</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code on scale labels</source>
        <translation>Código nas etiquetas da balança</translation>
    </message>
    <message>
        <source>Components of the kit</source>
        <translation>Componentes do kit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Horário de corte</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Expiry date required</source>
        <translation>Validade obrigatória</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Frágil</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Mensagem do presente</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How the kit is verified</source>
        <translation>Como o kit é conferido</translation>
    </message>
    <message>
        <source>Inner height</source>
        <translation>Altura interna</translation>
    </message>
    <message>
        <source>Inner length</source>
        <translation>Comprimento interno</translation>
    </message>
    <message>
        <source>Inner size</source>
        <translation>Medidas internas</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>Largura interna</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nome do item</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Manter em pé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número da linha</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Produtos parecidos</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot required</source>
        <translation>Lote obrigatório</translation>
    </message>
    <message>
        <source>Maximum weight</source>
        <translation>Peso máximo</translation>
    </message>
    <message>
        <source>NF-e access key</source>
        <translation>Chave de acesso da NF-e</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note for the packer</source>
        <translation>Recado para o embalador</translation>
    </message>
    <message>
        <source>Nothing on top</source>
        <translation>Nada em cima</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Data da compra</translation>
    </message>
    <message>
        <source>Outer height</source>
        <translation>Altura externa</translation>
    </message>
    <message>
        <source>Outer length</source>
        <translation>Comprimento externo</translation>
    </message>
    <message>
        <source>Outer size</source>
        <translation>Medidas externas</translation>
    </message>
    <message>
        <source>Outer width</source>
        <translation>Largura externa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Quantity may be typed</source>
        <translation>Quantidade pode ser digitada</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de venda</translation>
    </message>
    <message>
        <source>Serial number required</source>
        <translation>Número de série obrigatório</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Modalidade de envio</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Prateleira</translation>
    </message>
    <message>
        <source>Shipment number</source>
        <translation>Número da remessa</translation>
    </message>
    <message>
        <source>Ships in its own carton</source>
        <translation>Vai na própria caixa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>UF</translation>
    </message>
    <message>
        <source>State of the invoice</source>
        <translation>Situação da NF</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Bancada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Caixa de coleta (tote)</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Código de rastreio</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unidade de medida</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preço unitário</translation>
    </message>
    <message>
        <source>Units per scan of barcode 2</source>
        <translation>Unidades por bipe do código 2</translation>
    </message>
    <message>
        <source>Units per scan of barcode 3</source>
        <translation>Unidades por bipe do código 3</translation>
    </message>
    <message>
        <source>Units per scan of barcode 4</source>
        <translation>Unidades por bipe do código 4</translation>
    </message>
    <message>
        <source>Units per scan of barcode 5</source>
        <translation>Unidades por bipe do código 5</translation>
    </message>
    <message>
        <source>Units per scan of the barcode</source>
        <translation>Unidades por bipe do código</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>Cartons, CSV</source>
        <translation>Caixas, CSV</translation>
    </message>
    <message>
        <source>Cartons, Excel</source>
        <translation>Caixas, Excel</translation>
    </message>
    <message>
        <source>Cartons, JSON</source>
        <translation>Caixas, JSON</translation>
    </message>
    <message>
        <source>NF-e invoices</source>
        <translation>Notas NF-e</translation>
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
        <translation>Produtos, CSV</translation>
    </message>
    <message>
        <source>Products, Excel</source>
        <translation>Produtos, Excel</translation>
    </message>
    <message>
        <source>Products, JSON</source>
        <translation>Produtos, JSON</translation>
    </message>
    <message>
        <source>Shopify orders export</source>
        <translation>Pedidos exportados da Shopify</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>caixas</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
</context>
<context>
    <name>ImportOption</name>
    <message>
        <source>, comma</source>
        <translation>, vírgula</translation>
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
        <translation>; ponto e vírgula</translation>
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
        <translation>vírgula: 1,5</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>ponto: 1.5</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
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
            <numerusform>%Ln caixa pode entrar</numerusform>
            <numerusform>%Ln caixas podem entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) can go in</source>
        <translation>
            <numerusform>%Ln pedido pode entrar</numerusform>
            <numerusform>%Ln pedidos podem entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) are not in the catalogue and would be added without barcode and weight: {skus}. Import the products first to check them by their barcodes.</source>
        <translation>
            <numerusform>%Ln produto não está no catálogo e entraria sem código de barras e sem peso: {skus}. Importe antes os produtos para conferir pelo código.</numerusform>
            <numerusform>%Ln produtos não estão no catálogo e entrariam sem código de barras e sem peso: {skus}. Importe antes os produtos para conferir pelo código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) can go in</source>
        <translation>
            <numerusform>%Ln produto pode entrar</numerusform>
            <numerusform>%Ln produtos podem entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not go in</source>
        <translation>
            <numerusform>%Ln registro não entra</numerusform>
            <numerusform>%Ln registros não entram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln sem mudança</numerusform>
            <numerusform>%Ln sem mudança</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, shop exports and invoices (XML or ZIP) are recognised by content.</source>
        <translation>CSV, Excel, JSON, exportações de loja e notas (XML ou ZIP): o conteúdo é reconhecido.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Escolha a coluna de: {fields}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Columns of the file → our fields</source>
        <translation>Colunas do arquivo → nossos campos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Done – {kind}: {counts}.</source>
        <translation>Pronto – {kind}: {counts}.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Solte um arquivo aqui ou escolha um</translation>
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
        <translation>Primeiro você vê; nada entra antes de você confirmar. O mesmo arquivo de novo não muda nada.</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Letras (codificação)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Recado</translation>
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
        <translation>O arquivo traz</translation>
    </message>
    <message>
        <source>The first orders, as they would come in</source>
        <translation>Os primeiros pedidos, como vão entrar</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Este arquivo não pôde ser lido. Nada mudou.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Ir para a fila</translation>
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
        <translation>A etiqueta saiu certa?</translation>
    </message>
    <message>
        <source>Did the packing slip come out?</source>
        <translation>O romaneio de itens saiu certo?</translation>
    </message>
    <message>
        <source>If it came out, just scan it</source>
        <translation>Se saiu, é só bipar a etiqueta</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Não, imprimir de novo</translation>
    </message>
    <message>
        <source>Nothing is printed twice without your answer.</source>
        <translation>Nada sai duas vezes sem a sua resposta.</translation>
    </message>
    <message>
        <source>Order {order} · parcel {number} of {total}</source>
        <translation>Pedido {order} · volume {number} de {total}</translation>
    </message>
    <message>
        <source>The copy is marked and counted</source>
        <translation>A 2ª via sai marcada e é contada</translation>
    </message>
    <message>
        <source>The parcel is done</source>
        <translation>O volume está pronto</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Sim, saiu</translation>
    </message>
    <message>
        <source>sent to {printer}</source>
        <translation>enviada para {printer}</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>no scan yet</source>
        <translation>sem leitura</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhuma escolhida</translation>
    </message>
    <message>
        <source>none connected</source>
        <translation>não conectada</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sem teste</translation>
    </message>
</context>
<context>
    <name>LampStrip</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>{device} lost</source>
        <translation>{device}: sem sinal</translation>
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
        <translation>Fácil de confundir com {name}</translation>
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
        <translation>não usar</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>F10  I have read it</source>
        <translation>F10  Já li</translation>
    </message>
    <message>
        <source>NOTE FOR THE PACKER</source>
        <translation>OBSERVAÇÃO PARA QUEM EMBALA</translation>
    </message>
    <message>
        <source>READ THE NOTE: THEN THE ORDER CLOSES</source>
        <translation>LEIA A OBSERVAÇÃO: DEPOIS O PEDIDO FECHA</translation>
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
        <translation>Há uma pergunta em aberto: responda, ou desfaça a leitura com F4.</translation>
    </message>
    <message>
        <source>Another order is open by now: look at the screen and choose again.</source>
        <translation>Agora outro pedido está aberto: olhe a tela e escolha de novo.</translation>
    </message>
    <message>
        <source>No order is open: scan an order, tote, invoice or item.</source>
        <translation>Nenhum pedido está aberto: bipe um pedido, caixa de coleta, nota ou item.</translation>
    </message>
    <message>
        <source>No unit of this parcel was scanned yet: scan one, then give the quantity.</source>
        <translation>Nenhuma peça deste volume foi bipada ainda: bipe uma e depois informe a quantidade.</translation>
    </message>
    <message>
        <source>No weight waits for approval: pack what is missing and put the parcel on the scale.</source>
        <translation>Nenhum peso espera aprovação: embale o que falta e ponha o volume na balança.</translation>
    </message>
    <message>
        <source>Nobody&apos;s PIN is awaited: scan the badge first.</source>
        <translation>Nenhum PIN está sendo esperado: bipe primeiro o crachá.</translation>
    </message>
    <message>
        <source>Nothing is missing of this line: to change it, take a unit out first (F4).</source>
        <translation>Não falta nada deste item: para mudar, tire antes uma peça (F4).</translation>
    </message>
    <message>
        <source>Only goods by weight go in for goods by weight, and pieces for pieces: choose another product.</source>
        <translation>Produto por peso só troca com produto por peso, e peça com peça: escolha outro produto.</translation>
    </message>
    <message>
        <source>The order was cancelled: put its goods back, then confirm.</source>
        <translation>O pedido foi cancelado: devolva os produtos ao estoque e confirme.</translation>
    </message>
    <message>
        <source>The order was changed: look at the changed lines, then press F10.</source>
        <translation>O pedido mudou: veja os itens alterados e aperte F10.</translation>
    </message>
    <message>
        <source>The parcel is closed: open the next one with F6.</source>
        <translation>O volume está fechado: abra o próximo com F6.</translation>
    </message>
    <message>
        <source>The question was answered already, or never asked: go on scanning.</source>
        <translation>Essa pergunta já foi respondida ou não foi feita: continue bipando.</translation>
    </message>
    <message>
        <source>There are not so many units: count again and give a smaller number.</source>
        <translation>Não há tantas peças: conte de novo e informe um número menor.</translation>
    </message>
    <message>
        <source>There is no label to print again: close a parcel first, or choose one in Parcels (F7).</source>
        <translation>Não há etiqueta para reimprimir: feche um volume antes, ou escolha um em Volumes (F7).</translation>
    </message>
    <message>
        <source>There is no such choice: take one that you see.</source>
        <translation>Essa opção não existe: escolha uma das que estão na tela.</translation>
    </message>
    <message>
        <source>There is no such parcel: open the next one with F6.</source>
        <translation>Esse volume não existe: abra o próximo com F6.</translation>
    </message>
    <message>
        <source>This code opens an order: scan the lot of the item. If it really is that, type it.</source>
        <translation>Este código abre um pedido: leia o lote do item. Se for mesmo o lote, digite-o.</translation>
    </message>
    <message>
        <source>This code opens an order: scan the serial number of the item. If it really is that, type it.</source>
        <translation>Este código abre um pedido: leia o número de série do item. Se for mesmo o número de série, digite-o.</translation>
    </message>
    <message>
        <source>This is all the parcel holds, and it would stay empty: leave a unit in it.</source>
        <translation>É tudo o que há no volume, que ficaria vazio: deixe ao menos uma peça.</translation>
    </message>
    <message>
        <source>This is only for a packed order that was not shipped: scan the order to pack it.</source>
        <translation>Isto só vale para pedido embalado e ainda não despachado: bipe o pedido para embalar.</translation>
    </message>
    <message>
        <source>This line is not in the order any more: look at the list and choose again.</source>
        <translation>Este item não está mais no pedido: olhe a lista e escolha de novo.</translation>
    </message>
    <message>
        <source>This order is not at this station any more: look for it in the queue (F3).</source>
        <translation>Este pedido não está mais nesta bancada: procure-o na fila (F3).</translation>
    </message>
    <message>
        <source>This order is not on hold: scan it to open it.</source>
        <translation>Este pedido não está bloqueado: bipe-o para abrir.</translation>
    </message>
    <message>
        <source>This order is on hold, packed or cancelled: look in the queue (F3) or in Parcels (F7).</source>
        <translation>Este pedido está bloqueado, embalado ou cancelado: veja na fila (F3) ou em Volumes (F7).</translation>
    </message>
    <message>
        <source>This order waits for no invoice: there is nothing to do.</source>
        <translation>Este pedido não espera nota fiscal: não há nada a fazer.</translation>
    </message>
    <message>
        <source>This order waits for no label: look at it in Parcels (F7).</source>
        <translation>Este pedido não espera etiqueta: veja-o em Volumes (F7).</translation>
    </message>
    <message>
        <source>This product may go in already: just scan it as an item.</source>
        <translation>Este produto já está liberado: é só bipá-lo como item.</translation>
    </message>
    <message>
        <source>This was read before the question was on the screen: read the question and scan again.</source>
        <translation>Isto foi lido antes de a pergunta aparecer: leia a pergunta e bipe de novo.</translation>
    </message>
    <message>
        <source>What has a serial number or is sold by weight is never confirmed by hand: take another unit, or put the order on hold (F8).</source>
        <translation>O que tem número de série ou é vendido por peso nunca se confirma sem bipar: pegue outra peça, ou bloqueie o pedido (F8).</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>embalado</translation>
    </message>
    <message>
        <source>packed, no label yet</source>
        <translation>embalado, ainda sem etiqueta</translation>
    </message>
    <message>
        <source>packed, waiting for the invoice</source>
        <translation>embalado, aguardando NF</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expedido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
</context>
<context>
    <name>PackingStation</name>
    <message>
        <source>Something went wrong inside the program; nothing was lost. Try again.</source>
        <translation>Erro interno do programa; nada se perdeu. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message>
        <source>CARTON IN USE · {parcel}</source>
        <translation>CAIXA EM USO · {parcel}</translation>
    </message>
    <message>
        <source>CARTON · {parcel}</source>
        <translation>CAIXA · {parcel}</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>SUGGESTED CARTON · {parcel}</source>
        <translation>CAIXA SUGERIDA · {parcel}</translation>
    </message>
    <message>
        <source>Scan a carton</source>
        <translation>Bipe uma caixa</translation>
    </message>
    <message>
        <source>held back until the invoice is there</source>
        <translation>retida até a NF chegar</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>não impressa</translation>
    </message>
    <message>
        <source>packed, but there is no label</source>
        <translation>embalado, mas sem etiqueta</translation>
    </message>
    <message>
        <source>parcel {number} of {total}</source>
        <translation>volume {number} de {total}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impressa</translation>
    </message>
    <message>
        <source>printed: stick it on and scan it</source>
        <translation>impressa: cole e bipe</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>imprimindo…</translation>
    </message>
    <message>
        <source>prints by itself on closing</source>
        <translation>imprime sozinha ao fechar</translation>
    </message>
    <message>
        <source>prints when you close the carton</source>
        <translation>imprime quando você fechar a caixa</translation>
    </message>
    <message>
        <source>sent: did it come out?</source>
        <translation>enviada: saiu certa?</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>esperando a impressora</translation>
    </message>
</context>
<context>
    <name>ParcelsView</name>
    <message>
        <source>! no label yet</source>
        <translation>! ainda sem etiqueta</translation>
    </message>
    <message>
        <source>! waiting for the invoice</source>
        <translation>! aguardando NF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln volume</numerusform>
            <numerusform>%Ln volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>? did the label come out</source>
        <translation>? a etiqueta saiu</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>No parcel matches this search.</source>
        <translation>Nenhum volume nesta busca.</translation>
    </message>
    <message>
        <source>Nothing was packed here yet. Parcels appear as soon as they are closed.</source>
        <translation>Nada foi embalado aqui ainda. Os volumes aparecem assim que são fechados.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message numerus="yes">
        <source>Order {order}, parcel {number} of {total}, printed %Ln time(s).</source>
        <translation>
            <numerusform>Pedido {order}, volume {number} de {total}, impresso %Ln vez.</numerusform>
            <numerusform>Pedido {order}, volume {number} de {total}, impresso %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order}, parcel {number} of {total}: the label waits for the printer.</source>
        <translation>Pedido {order}, volume {number} de {total}: a etiqueta espera a impressora.</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Embalador</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Reopen the order</source>
        <translation>Reabrir o pedido</translation>
    </message>
    <message>
        <source>Reprint the label</source>
        <translation>2ª via da etiqueta</translation>
    </message>
    <message>
        <source>Search order, tracking number, packer (F3)</source>
        <translation>Buscar pedido, rastreio, embalador (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Touch a parcel, or scan its label.</source>
        <translation>Toque em um volume ou bipe a etiqueta.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Código de rastreio</translation>
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
        <translation>… esperando a impressora</translation>
    </message>
    <message>
        <source>→ shipped</source>
        <translation>→ expedido</translation>
    </message>
    <message>
        <source>✓ label printed</source>
        <translation>✓ etiqueta impressa</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Crachá</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra com</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (você)</translation>
    </message>
    <message>
        <source>× deactivated</source>
        <translation>× desativado</translation>
    </message>
    <message>
        <source>✓ badge alone</source>
        <translation>✓ só o crachá</translation>
    </message>
    <message>
        <source>✓ badge and PIN</source>
        <translation>✓ crachá e senha</translation>
    </message>
</context>
<context>
    <name>PeopleViewModel</name>
    <message>
        <source>Enter the name.</source>
        <translation>Escreva o nome.</translation>
    </message>
    <message>
        <source>Scan the badge, or type what stands on it.</source>
        <translation>Bipe o crachá ou digite o que está nele.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; nothing was lost. Try again.</source>
        <translation>Erro interno do programa; nada se perdeu. Tente de novo.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>As duas senhas são diferentes. Digite de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Type a PIN of at least %Ln digit(s).</source>
        <translation>
            <numerusform>A senha precisa de pelo menos %Ln dígito.</numerusform>
            <numerusform>A senha precisa de pelo menos %Ln dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is deactivated: the badge is refused from now on.</source>
        <translation>Acesso de {name} desativado: o crachá não é mais aceito.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} pode entrar de novo.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Acesso de {name} criado.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>Dados de {name} alterados.</translation>
    </message>
</context>
<context>
    <name>PersonFormView</name>
    <message>
        <source>Badge: scan it now</source>
        <translation>Crachá: bipe agora</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
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
        <translation>Deixar trabalhar de novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Senha de novo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Save this person first, or cancel.</source>
        <translation>Salve esta pessoa primeiro, ou cancele.</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Bipe ou digite</translation>
    </message>
    <message>
        <source>The badge alone signs in, without a PIN</source>
        <translation>Entra só com o crachá, sem senha</translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <translation>pelo menos 4 dígitos</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>{badge} (a scan replaces it)</source>
        <translation>{badge} (um bipe troca)</translation>
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
        <translation>pede validade</translation>
    </message>
    <message>
        <source>keep upright ↑</source>
        <translation>manter em pé ↑</translation>
    </message>
    <message>
        <source>lot required</source>
        <translation>pede lote</translation>
    </message>
    <message>
        <source>nothing on top</source>
        <translation>nada em cima</translation>
    </message>
    <message>
        <source>quantity may be typed</source>
        <translation>quantidade pode ser digitada</translation>
    </message>
    <message>
        <source>serial no. required</source>
        <translation>pede nº de série</translation>
    </message>
    <message>
        <source>ships in its own carton</source>
        <translation>vai na própria caixa</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>An order opens only when its NF-e is authorised.</source>
        <translation>O pedido só abre com a NF-e autorizada.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>Every parcel is weighed; the label prints by itself when all is right.</source>
        <translation>Todo volume é pesado; a etiqueta sai sozinha quando está tudo certo.</translation>
    </message>
    <message>
        <source>Invoice first</source>
        <translation>Nota primeiro</translation>
    </message>
    <message>
        <source>The label prints by itself after the last item.</source>
        <translation>A etiqueta sai sozinha depois do último item.</translation>
    </message>
    <message>
        <source>The packer closes each carton and scans the label that was stuck on.</source>
        <translation>O embalador fecha cada caixa e bipa a etiqueta colada.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Without a scale</source>
        <translation>Sem balança</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln unit(s)</source>
        <translation>
            <numerusform>{done} de %Ln unidade</numerusform>
            <numerusform>{done} de %Ln unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>How many units go in?</source>
        <translation>Quantas unidades entram?</translation>
    </message>
    <message>
        <source>{done} of {ordered} verified, {missing} to go.</source>
        <translation>{done} de {ordered} conferidas, faltam {missing}.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>leaves at {time}</source>
        <translation>sai às {time}</translation>
    </message>
    <message>
        <source>no cut-off, waiting for {hours}</source>
        <translation>sem corte, esperando há {hours}</translation>
    </message>
    <message>
        <source>on shelf {shelf}</source>
        <translation>na prateleira {shelf}</translation>
    </message>
    <message>
        <source>priority: {minutes} min earlier</source>
        <translation>prioridade +{minutes} min</translation>
    </message>
    <message>
        <source>waiting for the invoice</source>
        <translation>aguardando NF</translation>
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
        <translation>O supervisor pode passar pedidos para esta bancada.</translation>
    </message>
    <message>
        <source>All open orders are on hold</source>
        <translation>Todos os pedidos estão bloqueados</translation>
    </message>
    <message>
        <source>All open orders are with other stations</source>
        <translation>Todos os pedidos estão com outras bancadas</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Por urgência</translation>
    </message>
    <message>
        <source>Clear the search or switch a filter off to see the others.</source>
        <translation>Limpe a busca ou desligue um filtro para ver os outros.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Tudo embalado</translation>
    </message>
    <message>
        <source>Fast lane: one unit</source>
        <translation>Via rápida: 1 unidade</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Import a file; its orders then appear here by themselves.</source>
        <translation>Importe um arquivo; os pedidos aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>No open order is left at this station. New ones appear here by themselves.</source>
        <translation>Não há mais pedido nesta bancada. Os novos aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Nenhum pedido encontrado</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lendo a fila…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Search order, SKU, city, carrier (F3)</source>
        <translation>Buscar pedido, SKU, cidade, transportadora (F3)</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation>Ainda não há pedidos</translation>
    </message>
    <message>
        <source>They wait for an invoice, for goods, or for a decision of the supervisor.</source>
        <translation>Esperam a NF, a mercadoria ou uma decisão do supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>first {shown} of %Ln order(s)</source>
        <translation>
            <numerusform>primeiros {shown} de %Ln pedido</numerusform>
            <numerusform>primeiros {shown} de %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Carrier</source>
        <translation>Transportadora</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Itens</translation>
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
        <translation>Por que aqui</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>atraso {time}</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message numerus="yes">
        <source>%Ln order(s) packed today</source>
        <translation>
            <numerusform>%Ln pedido embalado hoje</numerusform>
            <numerusform>%Ln pedidos embalados hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>An item opens the most urgent order that needs it.</source>
        <translation>Um item abre o pedido mais urgente que precisa dele.</translation>
    </message>
    <message>
        <source>Opening the order…</source>
        <translation>Abrindo o pedido…</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item</source>
        <translation>Bipe um pedido, caixa de coleta, nota ou item</translation>
    </message>
    <message>
        <source>Scans are kept meanwhile.</source>
        <translation>Os bipes ficam guardados enquanto isso.</translation>
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
        <translation>outro motivo</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrado</translation>
    </message>
    <message>
        <source>cancelled by the shop</source>
        <translation>cancelado pela loja</translation>
    </message>
    <message>
        <source>changed by the shop</source>
        <translation>alterado pela loja</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>it has no code</source>
        <translation>não tem código</translation>
    </message>
    <message>
        <source>its code cannot be read</source>
        <translation>o código não pode ser lido</translation>
    </message>
    <message>
        <source>not enough there</source>
        <translation>não há o bastante</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>stopped by the shop, perhaps not paid yet</source>
        <translation>parado pela loja, talvez ainda não pago</translation>
    </message>
    <message>
        <source>the customer was asked</source>
        <translation>aguardando o cliente</translation>
    </message>
    <message>
        <source>unclear address</source>
        <translation>endereço duvidoso</translation>
    </message>
    <message>
        <source>waiting for its invoice</source>
        <translation>aguardando a nota fiscal</translation>
    </message>
    <message>
        <source>wrong goods</source>
        <translation>produto errado</translation>
    </message>
    <message>
        <source>wrong weight</source>
        <translation>peso errado</translation>
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
        <translation>registros lidos: {done}</translation>
    </message>
</context>
<context>
    <name>RedStopView</name>
    <message numerus="yes">
        <source>Everything before it is safe: %Ln record(s) on this machine.</source>
        <translation>
            <numerusform>Tudo antes disso está salvo: %Ln registro nesta máquina.</numerusform>
            <numerusform>Tudo antes disso está salvo: %Ln registros nesta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are back, label is destroyed</source>
        <translation>Itens devolvidos, etiqueta destruída</translation>
    </message>
    <message>
        <source>Its label is already printed. Do not send this parcel: destroy the label {label}.</source>
        <translation>A etiqueta já foi impressa. Não envie este volume: destrua a etiqueta {label}.</translation>
    </message>
    <message>
        <source>No label was printed. Put the goods back.</source>
        <translation>Nenhuma etiqueta foi impressa. Devolva os itens.</translation>
    </message>
    <message>
        <source>STOP: nothing can be saved</source>
        <translation>PARE: nada está sendo gravado</translation>
    </message>
    <message>
        <source>STOP: order {order} was cancelled</source>
        <translation>PARE: o pedido {order} foi cancelado</translation>
    </message>
    <message>
        <source>STOP: the disk is full</source>
        <translation>PARE: o disco está cheio</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln unit(s):</source>
        <translation>
            <numerusform>Retire da separação %Ln unidade:</numerusform>
            <numerusform>Retire da separação %Ln unidades:</numerusform>
        </translation>
    </message>
    <message>
        <source>The goods are back</source>
        <translation>Itens devolvidos</translation>
    </message>
    <message>
        <source>The last scan was not saved and does not count. Call the supervisor, then try again.</source>
        <translation>O último bipe não foi gravado e não conta. Chame o supervisor e tente de novo.</translation>
    </message>
    <message>
        <source>The last scan was not saved and does not count. Make room on the disk, then try again.</source>
        <translation>O último bipe não foi gravado e não conta. Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A code cannot be used: correct it and import again.</source>
        <translation>Um código não serve: corrija e importe de novo.</translation>
    </message>
    <message>
        <source>A column is not understood: say what it means and import again.</source>
        <translation>Uma coluna não foi entendida: diga o que ela significa e importe de novo.</translation>
    </message>
    <message>
        <source>A date cannot be used: correct it and import again.</source>
        <translation>Uma data não serve: corrija e importe de novo.</translation>
    </message>
    <message>
        <source>A file of this kind ({what}) holds no {wanted}.</source>
        <translation>Um arquivo deste tipo ({what}) não traz {wanted}.</translation>
    </message>
    <message>
        <source>A label has room for a tracking number of {high} characters: check the columns.</source>
        <translation>Na etiqueta cabe um código de rastreio de {high} caracteres: confira as colunas.</translation>
    </message>
    <message>
        <source>A number cannot be used: correct it and import again.</source>
        <translation>Um número não serve: corrija e importe de novo.</translation>
    </message>
    <message>
        <source>A quantity cannot be used: correct it and import again.</source>
        <translation>Uma quantidade não serve: corrija e importe de novo.</translation>
    </message>
    <message>
        <source>A record must be an object in braces: {expected}.</source>
        <translation>Um registro deve ser um objeto entre chaves: {expected}.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this code and digits are lost: format the column as text, enter the code again and export again.</source>
        <translation>A planilha encurtou este código e perdeu dígitos: formate a coluna como texto, digite o código de novo e exporte de novo.</translation>
    </message>
    <message>
        <source>A tracking number has letters, digits and . - / _ only: no label can carry this one.</source>
        <translation>Um código de rastreio só tem letras, dígitos e . - / _: nenhuma etiqueta comporta este.</translation>
    </message>
    <message>
        <source>A value is missing: fill it in and import again.</source>
        <translation>Falta um valor: preencha e importe de novo.</translation>
    </message>
    <message>
        <source>Line number {line_no} stands twice in this order: remove one.</source>
        <translation>O número de linha {line_no} aparece duas vezes neste pedido: apague um.</translation>
    </message>
    <message>
        <source>No product has this name or barcode: give the line a SKU, or import the product first.</source>
        <translation>Nenhum produto tem este nome ou código de barras: ponha um SKU na linha ou importe o produto antes.</translation>
    </message>
    <message>
        <source>Nobody has yet said what the columns of this file mean (not found: {missing}; not certain: {unsure}). Open it once in the import window, or write a mapping file.</source>
        <translation>Ninguém disse ainda o que as colunas deste arquivo significam (não achadas: {missing}; sem certeza: {unsure}). Abra uma vez na tela de importação ou escreva um arquivo de colunas.</translation>
    </message>
    <message>
        <source>Records of this kind cannot be packed here.</source>
        <translation>Registros deste tipo não podem ser embalados aqui.</translation>
    </message>
    <message>
        <source>The XML declares entities or a document type, which is never needed here: export it again.</source>
        <translation>O XML declara entidades ou um tipo de documento, o que aqui nunca é preciso: exporte de novo.</translation>
    </message>
    <message>
        <source>The archive holds more than {high} files: split it.</source>
        <translation>O arquivo compactado traz mais de {high} arquivos: divida.</translation>
    </message>
    <message>
        <source>The cell holds more than {high} characters: shorten it.</source>
        <translation>A célula tem mais de {high} caracteres: encurte.</translation>
    </message>
    <message>
        <source>The code holds characters that cannot be printed: enter it again.</source>
        <translation>O código tem caracteres que não podem ser impressos: digite de novo.</translation>
    </message>
    <message>
        <source>The code is longer than {high} characters: check the columns.</source>
        <translation>O código tem mais de {high} caracteres: confira as colunas.</translation>
    </message>
    <message>
        <source>The file changed while it was read, and this order may be incomplete: import it again.</source>
        <translation>O arquivo mudou durante a leitura e este pedido pode estar incompleto: importe de novo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end ({what}); what came before went in: import it again.</source>
        <translation>O arquivo não pôde ser lido até o fim ({what}); o que veio antes entrou: importe de novo.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}): export it again.</source>
        <translation>O arquivo está danificado ({what}): exporte de novo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is larger than {high} MB when opened: split it into smaller ones.</source>
        <translation>Aberto, o arquivo passa de {high} MB: divida em partes menores.</translation>
    </message>
    <message>
        <source>The line names no product: give it a SKU, a barcode or a name.</source>
        <translation>A linha não diz o produto: ponha um SKU, um código de barras ou um nome.</translation>
    </message>
    <message>
        <source>The number must lie between {low} and {high}.</source>
        <translation>O número deve ficar entre {low} e {high}.</translation>
    </message>
    <message>
        <source>The order has more than {high} lines: split it.</source>
        <translation>O pedido tem mais de {high} itens: divida.</translation>
    </message>
    <message>
        <source>The order has no lines: add what is to be packed.</source>
        <translation>O pedido não tem itens: acrescente o que deve ser embalado.</translation>
    </message>
    <message>
        <source>The order was cancelled after its label was printed, or its goods are not yet put back: put them back, or send it as a new order.</source>
        <translation>O pedido foi cancelado depois de impressa a etiqueta, ou os produtos ainda não foram devolvidos ao lugar: devolva-os, ou envie-o como pedido novo.</translation>
    </message>
    <message>
        <source>The outer size is smaller than the inner one: exchange or correct them.</source>
        <translation>A medida externa é menor que a interna: troque ou corrija.</translation>
    </message>
    <message>
        <source>The quantity is larger than {high}: check it.</source>
        <translation>A quantidade passa de {high}: confira.</translation>
    </message>
    <message>
        <source>The quantity is not whole and the unit “{unit}” is not a weight: correct the quantity or the unit.</source>
        <translation>A quantidade não é inteira e a unidade “{unit}” não é de peso: corrija a quantidade ou a unidade.</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>A quantidade deve ser maior que zero.</translation>
    </message>
    <message>
        <source>The quotation marks do not close between lines {first} and {last}. Nothing of this file was taken in, because orders could be incomplete: export it again.</source>
        <translation>As aspas não fecham entre as linhas {first} e {last}. Nada deste arquivo entrou, porque pedidos poderiam ficar incompletos: exporte de novo.</translation>
    </message>
    <message>
        <source>The record is damaged: export it again.</source>
        <translation>O registro está danificado: exporte de novo.</translation>
    </message>
    <message>
        <source>The row below this order (line {line}) has no order number and may belong to it: fill it in.</source>
        <translation>A linha abaixo deste pedido (linha {line}) não tem número de pedido e pode ser dele: preencha.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: look for a separator inside a text that is not quoted.</source>
        <translation>A linha tem mais células que o cabeçalho: procure um separador dentro de um texto sem aspas.</translation>
    </message>
    <message>
        <source>The row has no order number: fill it in. The order of the row above was left out too, because the row may belong to it.</source>
        <translation>A linha não tem número de pedido: preencha. O pedido da linha de cima também ficou fora, porque a linha pode ser dele.</translation>
    </message>
    <message>
        <source>The same order stands twice in this file: keep one.</source>
        <translation>O mesmo pedido aparece duas vezes neste arquivo: deixe um só.</translation>
    </message>
    <message>
        <source>The same rows of this order stand twice in the file (again at line {line}): remove one set.</source>
        <translation>As mesmas linhas deste pedido aparecem duas vezes no arquivo (de novo na linha {line}): apague uma das vezes.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error in place of the code: correct its formula and export again.</source>
        <translation>A planilha mostra um erro no lugar do código: corrija a fórmula e exporte de novo.</translation>
    </message>
    <message>
        <source>The tax authority did not authorise this invoice (status {status}: {text}): issue it again.</source>
        <translation>A SEFAZ não autorizou esta nota (status {status}: {text}): emita de novo.</translation>
    </message>
    <message>
        <source>The tax authority did not register this cancellation (status {status}): the invoice still stands.</source>
        <translation>A SEFAZ não registrou este cancelamento (status {status}): a nota continua valendo.</translation>
    </message>
    <message>
        <source>The tax authority has not authorised this invoice.</source>
        <translation>A SEFAZ ainda não autorizou esta nota.</translation>
    </message>
    <message>
        <source>This XML is not an NF-e ({what}).</source>
        <translation>Este XML não é uma NF-e ({what}).</translation>
    </message>
    <message>
        <source>This can be read as {small} or as {large}: write the quantity without separators.</source>
        <translation>Isto pode ser lido como {small} ou como {large}: escreva a quantidade sem separadores.</translation>
    </message>
    <message>
        <source>This does not fit what the station already has: correct it and import again.</source>
        <translation>Isto não bate com o que a bancada já tem: corrija e importe de novo.</translation>
    </message>
    <message>
        <source>This event ({what}) does not cancel an invoice: nothing to do.</source>
        <translation>Este evento ({what}) não cancela nota: nada a fazer.</translation>
    </message>
    <message>
        <source>This invoice brings goods in: nothing to pack.</source>
        <translation>Esta nota é de entrada: nada a embalar.</translation>
    </message>
    <message>
        <source>This invoice comes from the test environment and has no fiscal value: issue the real one.</source>
        <translation>Esta nota é do ambiente de teste e não tem valor fiscal: emita a verdadeira.</translation>
    </message>
    <message>
        <source>This invoice completes or adjusts another one: nothing to pack.</source>
        <translation>Esta nota complementa ou ajusta outra: nada a embalar.</translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls format: open it and save it as .xlsx or CSV.</source>
        <translation>É uma planilha do formato antigo .xls: abra e salve como .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is an NFC-e (model 65), a shop receipt for goods already handed over: nothing to pack.</source>
        <translation>É uma NFC-e (modelo 65), cupom de mercadoria já entregue na loja: nada a embalar.</translation>
    </message>
    <message>
        <source>This is not a date: write it as 2026-12-31 or 2026-12-31 14:00.</source>
        <translation>Isto não é uma data: escreva como 2026-12-31 ou 2026-12-31 14:00.</translation>
    </message>
    <message>
        <source>This is not a number: write it with digits.</source>
        <translation>Isto não é um número: escreva com algarismos.</translation>
    </message>
    <message>
        <source>This is not an NF-e access key (44 characters with a check digit): copy it from the invoice.</source>
        <translation>Isto não é uma chave de acesso de NF-e (44 caracteres com dígito verificador): copie da nota.</translation>
    </message>
    <message>
        <source>This is not known here; use one of: {known}.</source>
        <translation>Isto não é conhecido aqui; use um destes: {known}.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read ({what}): use CSV, XLSX, JSON or NF-e XML.</source>
        <translation>Este tipo de arquivo não dá para ler ({what}): use CSV, XLSX, JSON ou XML da NF-e.</translation>
    </message>
    <message>
        <source>Two rows of this order disagree about “{field}” (“{first}” before): make them equal.</source>
        <translation>Duas linhas deste pedido discordam em “{field}” (antes “{first}”): deixe iguais.</translation>
    </message>
    <message>
        <source>Write a size as LENGTH x WIDTH x HEIGHT, all three of them.</source>
        <translation>Escreva a medida como COMPRIMENTO x LARGURA x ALTURA, as três.</translation>
    </message>
    <message>
        <source>Write barcodes as CODE or CODE|UNITS, several of them separated by “;”.</source>
        <translation>Escreva os códigos de barras como CÓDIGO ou CÓDIGO|UNIDADES, vários separados por “;”.</translation>
    </message>
    <message>
        <source>Write components as SKU|QUANTITY, several of them separated by “;”.</source>
        <translation>Escreva os componentes como SKU|QUANTIDADE, vários separados por “;”.</translation>
    </message>
    <message>
        <source>“{field}” is empty: fill it in and import again.</source>
        <translation>“{field}” está vazio: preencha e importe de novo.</translation>
    </message>
    <message>
        <source>“{key}” stands already at line {line}: remove one.</source>
        <translation>“{key}” já aparece na linha {line}: apague um.</translation>
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
        <translation>Importa e autoriza o que é reservado.</translation>
    </message>
    <message>
        <source>May do everything, people and settings too.</source>
        <translation>Pode tudo, também pessoas e ajustes.</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Embalador</translation>
    </message>
    <message>
        <source>Packs orders.</source>
        <translation>Embala pedidos.</translation>
    </message>
    <message>
        <source>Packs, and imports files.</source>
        <translation>Embala e importa arquivos.</translation>
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
        <translation>4 dígitos de item, 7 de preço</translation>
    </message>
    <message>
        <source>5 digits item, 5 weight</source>
        <translation>5 dígitos de item, 5 de peso</translation>
    </message>
    <message>
        <source>6 digits item, 5 weight</source>
        <translation>6 dígitos de item, 5 de peso</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como o computador está ajustado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Each parcel when it is closed</source>
        <translation>Cada volume ao fechar</translation>
    </message>
    <message>
        <source>Holds the label back</source>
        <translation>Segura a etiqueta</translation>
    </message>
    <message>
        <source>Is not waited for</source>
        <translation>Não espera a nota</translation>
    </message>
    <message>
        <source>Keeps the order from opening</source>
        <translation>Não deixa abrir o pedido</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Lines move to their place</source>
        <translation>As linhas deslizam até o lugar</translation>
    </message>
    <message>
        <source>No labels of shop scales</source>
        <translation>Sem etiquetas de balança de loja</translation>
    </message>
    <message>
        <source>Nothing is weighed</source>
        <translation>Nada é pesado</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se move</translation>
    </message>
    <message>
        <source>The printer says that the test label came out.</source>
        <translation>A impressora diz que a etiqueta de teste saiu.</translation>
    </message>
    <message>
        <source>The scale stands under the carton</source>
        <translation>A balança fica embaixo da caixa</translation>
    </message>
    <message>
        <source>The sender has at most 5 lines of 60 characters. The old one stays.</source>
        <translation>O remetente tem no máximo 5 linhas de 60 caracteres. Fica o antigo.</translation>
    </message>
    <message>
        <source>The test label did not come out. {reason}</source>
        <translation>A etiqueta de teste não saiu. {reason}</translation>
    </message>
    <message>
        <source>The test label was sent: look whether it came out.</source>
        <translation>A etiqueta de teste foi enviada: veja se saiu.</translation>
    </message>
    <message>
        <source>This cannot be set here; the old value stays.</source>
        <translation>Isto não pode ser ajustado aqui; fica o valor antigo.</translation>
    </message>
    <message>
        <source>“{value}” is no printer: write tcp:HOST, folder:DIR or file:/dev/usb/lp0. The old one stays.</source>
        <translation>“{value}” não é impressora: escreva tcp:HOST, folder:DIR ou file:/dev/usb/lp0. Fica a antiga.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>A missing invoice (NF-e)</source>
        <translation>Falta a nota (NF-e)</translation>
    </message>
    <message>
        <source>A packing slip for each order</source>
        <translation>Um romaneio de itens por pedido</translation>
    </message>
    <message>
        <source>A sample label, of no order</source>
        <translation>Etiqueta de teste, sem pedido</translation>
    </message>
    <message>
        <source>Addresses are deleted after shipping</source>
        <translation>Endereços apagados depois da expedição</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizações</translation>
    </message>
    <message>
        <source>Begun as “{profile}”.</source>
        <translation>Começou como “{profile}”.</translation>
    </message>
    <message>
        <source>Close Bancada</source>
        <translation>Fechar o Bancada</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Filling material in each parcel</source>
        <translation>Material de preenchimento por volume</translation>
    </message>
    <message>
        <source>Full screen: only an administrator closes it</source>
        <translation>Tela cheia: só o administrador fecha</translation>
    </message>
    <message>
        <source>Items may be confirmed by hand</source>
        <translation>Itens podem ser confirmados sem bipar</translation>
    </message>
    <message>
        <source>Label printer found here</source>
        <translation>Impressora de etiquetas encontrada aqui</translation>
    </message>
    <message>
        <source>Language while nobody is signed in</source>
        <translation>Idioma enquanto não há ninguém</translation>
    </message>
    <message>
        <source>Lock after a pause of (0 never)</source>
        <translation>Travar a tela após pausa de (0 nunca)</translation>
    </message>
    <message>
        <source>Motion on the screen</source>
        <translation>Movimento na tela</translation>
    </message>
    <message>
        <source>Name of the bench</source>
        <translation>Nome da bancada</translation>
    </message>
    <message>
        <source>No label without a tracking number</source>
        <translation>Sem código de rastreio, sem etiqueta</translation>
    </message>
    <message>
        <source>No sound: the answer&apos;s border flashes</source>
        <translation>Sem som: a borda da resposta pisca</translation>
    </message>
    <message>
        <source>One scan when repeated within</source>
        <translation>Um bipe só, se repetido em até</translation>
    </message>
    <message>
        <source>Only an administrator can change settings.</source>
        <translation>Só um administrador pode mudar os ajustes.</translation>
    </message>
    <message>
        <source>Or: tcp:HOST, folder:DIR, file:/dev/usb/lp0</source>
        <translation>Ou: tcp:HOST, folder:DIR, file:/dev/usb/lp0</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Embalagem</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Pessoas…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Resolução da impressora</translation>
    </message>
    <message>
        <source>Sender on the label: name, then the address</source>
        <translation>Remetente na etiqueta: nome, depois endereço</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shelf where orders wait for it</source>
        <translation>Prateleira onde os pedidos esperam por ela</translation>
    </message>
    <message>
        <source>Shop-scale labels (13 digits, 2…)</source>
        <translation>Etiquetas de balança de loja (13 dígitos, 2…)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Volume do som</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Bancada</translation>
    </message>
    <message>
        <source>Target per hour (0 shows none)</source>
        <translation>Meta por hora (0 não mostra)</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Testar impressora</translation>
    </message>
    <message>
        <source>The last scan closes the order</source>
        <translation>O último bipe fecha o pedido</translation>
    </message>
    <message>
        <source>The printed label is scanned back</source>
        <translation>A etiqueta impressa é bipada</translation>
    </message>
    <message>
        <source>The scale is empty below</source>
        <translation>A balança está vazia abaixo de</translation>
    </message>
    <message>
        <source>The test label is on its way…</source>
        <translation>A etiqueta de teste está a caminho…</translation>
    </message>
    <message>
        <source>Touch a tone to hear it as loud as it will be:</source>
        <translation>Toque em um som para ouvi-lo no volume escolhido:</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pesagem</translation>
    </message>
    <message>
        <source>Weight tolerance of the whole</source>
        <translation>Tolerância de peso, do total</translation>
    </message>
    <message>
        <source>Weight tolerance, at least</source>
        <translation>Tolerância de peso, mínimo</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>O que é pesado</translation>
    </message>
    <message>
        <source>With a tick, a packer needs the badge and PIN of a supervisor to:</source>
        <translation>Marcado, o embalador precisa do crachá e da senha de um supervisor para:</translation>
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
            <numerusform>%Ln erro pego</numerusform>
            <numerusform>%Ln erros pegos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>By packer</source>
        <translation>Por embalador</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Erros pegos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Due by {time}</source>
        <translation>Fila até {time}</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Nothing was packed here in this time. The figures come with the first order.</source>
        <translation>Nada foi embalado aqui nesse período. Os números vêm com o primeiro pedido.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Orders on hold</source>
        <translation>Pedidos bloqueados</translation>
    </message>
    <message>
        <source>Orders packed</source>
        <translation>Pedidos embalados</translation>
    </message>
    <message>
        <source>Orders packed per hour</source>
        <translation>Pedidos embalados por hora</translation>
    </message>
    <message>
        <source>Orders per hour</source>
        <translation>Pedidos por hora</translation>
    </message>
    <message>
        <source>Orders waiting</source>
        <translation>Pedidos na fila</translation>
    </message>
    <message>
        <source>Orders/h</source>
        <translation>Pedidos/h</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Embalador</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>Por pedido</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>Certo de primeira</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Time per order</source>
        <translation>Tempo por pedido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>Peças/h</translation>
    </message>
    <message>
        <source>at this pace ready at {time}</source>
        <translation>neste ritmo, prontos às {time}</translation>
    </message>
    <message>
        <source>at this pace ready at {time}: too late</source>
        <translation>neste ritmo, prontos às {time}: tarde demais</translation>
    </message>
    <message>
        <source>nine of ten under {time}</source>
        <translation>nove em dez abaixo de {time}</translation>
    </message>
    <message>
        <source>no cut-off ahead</source>
        <translation>sem corte à frente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>of this station, from what was scanned here</source>
        <translation>desta bancada, pelo que foi lido aqui</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>esperando uma decisão</translation>
    </message>
    <message>
        <source>{units} units/h · {lines} lines/h</source>
        <translation>{units} peças/h · {lines} itens/h</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Esc  Back</source>
        <translation>Esc  Voltar</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Badge number by hand, then Enter</source>
        <translation>Digite o número do crachá e tecle Enter</translation>
    </message>
    <message>
        <source>Esc  Another badge</source>
        <translation>Esc  Outro crachá</translation>
    </message>
    <message>
        <source>Locked after a pause</source>
        <translation>Tela travada após uma pausa</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s).</source>
        <translation>
            <numerusform>Tente de novo em %Ln segundo.</numerusform>
            <numerusform>Tente de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; the screen is where it was.</source>
        <translation>Nada se perdeu; a tela está onde estava.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Order {order} is kept as it is.</source>
        <translation>O pedido {order} fica como está.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Senha de {name}</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Bipe seu crachá</translation>
    </message>
    <message>
        <source>Scan your badge to go on</source>
        <translation>Bipe seu crachá para continuar</translation>
    </message>
    <message>
        <source>The language follows the person.</source>
        <translation>O idioma acompanha a pessoa.</translation>
    </message>
    <message>
        <source>This is a demo. Who may sign in:</source>
        <translation>Isto é uma demonstração. Quem pode entrar:</translation>
    </message>
    <message>
        <source>Who is packing?</source>
        <translation>Quem vai embalar?</translation>
    </message>
    <message>
        <source>{name}: badge {badge}, PIN {pin}</source>
        <translation>{name}: crachá {badge}, senha {pin}</translation>
    </message>
</context>
<context>
    <name>SimulatedBench</name>
    <message>
        <source>Badges</source>
        <translation>Crachás</translation>
    </message>
    <message>
        <source>Bancada – simulated bench</source>
        <translation>Bancada – bancada simulada</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Desk mat</source>
        <translation>Folha de comandos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Goods: click to scan</source>
        <translation>Produtos: clique para bipar</translation>
    </message>
    <message>
        <source>In order {order}: click to scan</source>
        <translation>No pedido {order}: clique para bipar</translation>
    </message>
    <message>
        <source>Nothing here matches “{search}”.</source>
        <translation>Nada aqui combina com “{search}”.</translation>
    </message>
    <message>
        <source>Order cards: click to scan</source>
        <translation>Fichas de pedido: clique para bipar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Other goods on the shelf</source>
        <translation>Outros produtos na prateleira</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Romaneio de itens</translation>
    </message>
    <message>
        <source>Packs by itself</source>
        <translation>Embala sozinha</translation>
    </message>
    <message>
        <source>Scan this text</source>
        <translation>Bipar este texto</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Buscar por nome ou código</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Etiqueta de envio</translation>
    </message>
    <message>
        <source>Simulated bench</source>
        <translation>Bancada simulada</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>SimulatedPrinterCard</name>
    <message>
        <source>Cable out</source>
        <translation>Cabo solto</translation>
    </message>
    <message>
        <source>Click to scan the label</source>
        <translation>Clique para bipar a etiqueta</translation>
    </message>
    <message>
        <source>Labels come out here.</source>
        <translation>As etiquetas saem aqui.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
</context>
<context>
    <name>SimulatedScaleCard</name>
    <message>
        <source>Cable out</source>
        <translation>Cabo solto</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Nenhum volume em mãos</translation>
    </message>
    <message>
        <source>Put on: {weight}</source>
        <translation>Pôr: {weight}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Take everything off</source>
        <translation>Tirar tudo</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>oscilando</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estável</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Item verified</source>
        <translation>Item conferido</translation>
    </message>
    <message>
        <source>Line complete</source>
        <translation>Item completo</translation>
    </message>
    <message>
        <source>Look at the screen</source>
        <translation>Olhe a tela</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Um a mais</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>Pedido completo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Item errado</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Clear the scale, then put the parcel on it.</source>
        <translation>Esvazie a balança e depois ponha o volume.</translation>
    </message>
    <message>
        <source>Close the carton with F10.</source>
        <translation>Feche a caixa com F10.</translation>
    </message>
    <message>
        <source>Count again, or call the supervisor with F8.</source>
        <translation>Conte de novo ou chame o supervisor com F8.</translation>
    </message>
    <message>
        <source>Look at the changed lines, then press F10.</source>
        <translation>Veja os itens alterados e tecle F10.</translation>
    </message>
    <message>
        <source>No scale answers: call the supervisor with F8.</source>
        <translation>A balança não responde: chame o supervisor com F8.</translation>
    </message>
    <message>
        <source>Open the next parcel with F6.</source>
        <translation>Abra um novo volume com F6.</translation>
    </message>
    <message>
        <source>Put the goods back, then confirm.</source>
        <translation>Devolva os itens e confirme.</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Ponha o volume na balança.</translation>
    </message>
    <message>
        <source>Read the note, then press F10.</source>
        <translation>Leia a observação e aperte F10.</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item.</source>
        <translation>Bipe um pedido, caixa de coleta, nota ou item.</translation>
    </message>
    <message>
        <source>Scan the next item.</source>
        <translation>Bipe o próximo item.</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>Cole a etiqueta e bipe.</translation>
    </message>
    <message>
        <source>Take out what is too much: touch its line.</source>
        <translation>Tire o que sobra: toque no item.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>Resta %Ln tentativa.</numerusform>
            <numerusform>Restam %Ln tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed.</source>
        <translation>
            <numerusform>Ainda falta %Ln.</numerusform>
            <numerusform>Ainda faltam %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>Falta %Ln.</numerusform>
            <numerusform>Faltam %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) are missing.</source>
        <translation>
            <numerusform>Falta %Ln unidade.</numerusform>
            <numerusform>Faltam %Ln unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) go back to the shelf.</source>
        <translation>
            <numerusform>%Ln unidade volta para a prateleira.</numerusform>
            <numerusform>%Ln unidades voltam para a prateleira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) short.</source>
        <translation>
            <numerusform>Falta: %Ln unidade.</numerusform>
            <numerusform>Falta: %Ln unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to pack.</source>
        <translation>
            <numerusform>%Ln unidade para embalar.</numerusform>
            <numerusform>%Ln unidades para embalar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) verified.</source>
        <translation>
            <numerusform>%Ln unidade conferida.</numerusform>
            <numerusform>%Ln unidades conferidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label of order {order_ref} would have no recipient.</source>
        <translation>Uma etiqueta do pedido {order_ref} sairia sem destinatário.</translation>
    </message>
    <message>
        <source>A new parcel is open</source>
        <translation>Novo volume aberto</translation>
    </message>
    <message>
        <source>A newer program has worked on this order.</source>
        <translation>Um programa mais novo já mexeu neste pedido.</translation>
    </message>
    <message>
        <source>A supervisor can move it here.</source>
        <translation>O supervisor pode passar para cá.</translation>
    </message>
    <message>
        <source>A supervisor can release it.</source>
        <translation>O supervisor pode liberar.</translation>
    </message>
    <message>
        <source>A supervisor must approve this</source>
        <translation>O supervisor precisa autorizar</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Já embalado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Fale com o supervisor.</translation>
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
        <translation>Chame o supervisor.</translation>
    </message>
    <message>
        <source>Careful: easily confused with {item}.</source>
        <translation>Atenção: é fácil confundir com {item}.</translation>
    </message>
    <message>
        <source>Carton chosen</source>
        <translation>Caixa escolhida</translation>
    </message>
    <message>
        <source>Carton {carton}</source>
        <translation>Caixa {carton}</translation>
    </message>
    <message>
        <source>Clear the scale first</source>
        <translation>Esvazie a balança primeiro</translation>
    </message>
    <message>
        <source>Close it, or hold it with F8.</source>
        <translation>Feche, ou bloqueie com F8.</translation>
    </message>
    <message>
        <source>Complete: {order_ref}</source>
        <translation>Completo: {order_ref}</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado sem bipar</translation>
    </message>
    <message>
        <source>Count again, or call the supervisor with F8.</source>
        <translation>Conte de novo ou chame o supervisor com F8.</translation>
    </message>
    <message>
        <source>Do not open it again.</source>
        <translation>Não abra de novo.</translation>
    </message>
    <message>
        <source>Do not open it and do not check it again.</source>
        <translation>Não abra nem confira de novo.</translation>
    </message>
    <message>
        <source>Do not send it.</source>
        <translation>Não envie.</translation>
    </message>
    <message>
        <source>Expected {expected_weight}.</source>
        <translation>Esperado: {expected_weight}.</translation>
    </message>
    <message>
        <source>Expired on {expires_on}.</source>
        <translation>Venceu em {expires_on}.</translation>
    </message>
    <message>
        <source>Expired: do not pack it</source>
        <translation>Vencido: não embale</translation>
    </message>
    <message>
        <source>Expires on {expires_on}.</source>
        <translation>Vence em {expires_on}.</translation>
    </message>
    <message>
        <source>Finish order {order_ref} first</source>
        <translation>Termine o pedido {order_ref} primeiro</translation>
    </message>
    <message>
        <source>Finish the open order first</source>
        <translation>Termine o pedido aberto primeiro</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Hello, {operator_name}</source>
        <translation>Olá, {operator_name}</translation>
    </message>
    <message>
        <source>How many units?</source>
        <translation>Quantas unidades?</translation>
    </message>
    <message>
        <source>Is the item in the carton?</source>
        <translation>O item está na caixa?</translation>
    </message>
    <message>
        <source>It belongs to station {station_name}.</source>
        <translation>É da bancada {station_name}.</translation>
    </message>
    <message>
        <source>It is back in the queue.</source>
        <translation>Voltou para a fila.</translation>
    </message>
    <message>
        <source>It is not authorised yet, so it cannot leave.</source>
        <translation>NF não autorizada: não pode sair.</translation>
    </message>
    <message>
        <source>It is still open here.</source>
        <translation>Ele ainda está aberto aqui.</translation>
    </message>
    <message numerus="yes">
        <source>It may have at most %Ln character(s).</source>
        <translation>
            <numerusform>Pode ter no máximo %Ln caractere.</numerusform>
            <numerusform>Pode ter no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its label is no longer valid: destroy it.</source>
        <translation>A etiqueta não vale mais: destrua.</translation>
    </message>
    <message>
        <source>Label confirmed</source>
        <translation>Etiqueta conferida</translation>
    </message>
    <message>
        <source>Line complete</source>
        <translation>Item completo</translation>
    </message>
    <message>
        <source>Look at the lines, then go on.</source>
        <translation>Veja os itens e continue.</translation>
    </message>
    <message>
        <source>Lot {lot}.</source>
        <translation>Lote {lot}.</translation>
    </message>
    <message>
        <source>Measured {weight}, expected {expected_weight}.</source>
        <translation>Pesou {weight}, esperado {expected_weight}.</translation>
    </message>
    <message>
        <source>Moved to another parcel</source>
        <translation>Passou para outro volume</translation>
    </message>
    <message>
        <source>Moved to parcel {parcel_number}</source>
        <translation>Passou para o volume {parcel_number}</translation>
    </message>
    <message>
        <source>No open order needs this</source>
        <translation>Nenhum pedido aberto precisa disto</translation>
    </message>
    <message>
        <source>No scale answers</source>
        <translation>Nenhuma balança responde</translation>
    </message>
    <message>
        <source>No tracking number is left for {carrier}.</source>
        <translation>Acabaram os códigos de rastreio: {carrier}.</translation>
    </message>
    <message>
        <source>No unit of this order is verified yet.</source>
        <translation>Nenhuma unidade deste pedido foi conferida ainda.</translation>
    </message>
    <message>
        <source>Nobody knows this code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda não está completo</translation>
    </message>
    <message>
        <source>Not missing any more</source>
        <translation>Não falta mais</translation>
    </message>
    <message>
        <source>Not saved: this scan does not count</source>
        <translation>Bipe não gravado: não conta</translation>
    </message>
    <message>
        <source>Noted as damaged</source>
        <translation>Avaria anotada</translation>
    </message>
    <message>
        <source>Noted as missing</source>
        <translation>Falta anotada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Item excedente</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reaberto</translation>
    </message>
    <message>
        <source>Open: {order_ref}</source>
        <translation>Aberto: {order_ref}</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>Pedido completo</translation>
    </message>
    <message>
        <source>Order put aside</source>
        <translation>Pedido deixado de lado</translation>
    </message>
    <message>
        <source>Order {order_ref} goes on</source>
        <translation>O pedido {order_ref} continua</translation>
    </message>
    <message>
        <source>Order {order_ref} is already packed</source>
        <translation>O pedido {order_ref} já foi embalado</translation>
    </message>
    <message>
        <source>Order {order_ref} is cancelled</source>
        <translation>O pedido {order_ref} foi cancelado</translation>
    </message>
    <message>
        <source>Order {order_ref} is on hold</source>
        <translation>Pedido {order_ref} bloqueado</translation>
    </message>
    <message>
        <source>Order {order_ref} is open again</source>
        <translation>Pedido {order_ref} reaberto</translation>
    </message>
    <message>
        <source>Order {order_ref} is released</source>
        <translation>Pedido {order_ref} liberado</translation>
    </message>
    <message>
        <source>Order {order_ref} is with another station</source>
        <translation>O pedido {order_ref} está com outra bancada</translation>
    </message>
    <message>
        <source>Order {order_ref} put aside</source>
        <translation>Pedido {order_ref} deixado de lado</translation>
    </message>
    <message>
        <source>Order {order_ref} waits for its invoice</source>
        <translation>Pedido {order_ref} aguardando NF</translation>
    </message>
    <message>
        <source>Order {order_ref} was cancelled.</source>
        <translation>O pedido {order_ref} foi cancelado.</translation>
    </message>
    <message>
        <source>Order {order_ref} was changed</source>
        <translation>O pedido {order_ref} mudou</translation>
    </message>
    <message>
        <source>Order {order_ref}.</source>
        <translation>Pedido {order_ref}.</translation>
    </message>
    <message>
        <source>Order {order_ref}: update this station</source>
        <translation>Pedido {order_ref}: atualize esta bancada</translation>
    </message>
    <message>
        <source>Pack what was given up.</source>
        <translation>Embale o que tinha sido dado como falta.</translation>
    </message>
    <message>
        <source>Packed, but there is no label</source>
        <translation>Embalado, mas sem etiqueta</translation>
    </message>
    <message>
        <source>Packed: {order_ref}</source>
        <translation>Embalado: {order_ref}</translation>
    </message>
    <message>
        <source>Packed; the label waits for the invoice</source>
        <translation>Embalado; a etiqueta espera a NF</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} is open</source>
        <translation>Volume {parcel_number} aberto</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} of {parcel_total} is closed</source>
        <translation>Volume {parcel_number} de {parcel_total} fechado</translation>
    </message>
    <message>
        <source>Parcel {parcel_number} of {parcel_total}.</source>
        <translation>Volume {parcel_number} de {parcel_total}.</translation>
    </message>
    <message>
        <source>Press F8 and call the supervisor.</source>
        <translation>Aperte F8 e chame o supervisor.</translation>
    </message>
    <message>
        <source>Press its number, or scan another code of it.</source>
        <translation>Tecle o número, ou bipe outro código do item.</translation>
    </message>
    <message>
        <source>Print it where the order came from.</source>
        <translation>Imprima-a onde o pedido foi feito.</translation>
    </message>
    <message>
        <source>Put everything on shelf {shelf}.</source>
        <translation>Ponha tudo na prateleira {shelf}.</translation>
    </message>
    <message>
        <source>Put it aside and scan another one.</source>
        <translation>Separe este e bipe outro.</translation>
    </message>
    <message>
        <source>Put it aside and scan the right one.</source>
        <translation>Separe este e bipe o certo.</translation>
    </message>
    <message>
        <source>Put it aside and take another one.</source>
        <translation>Separe este e pegue outro.</translation>
    </message>
    <message>
        <source>Put it in, or undo with F4.</source>
        <translation>Ponha na caixa, ou desfaça com F4.</translation>
    </message>
    <message>
        <source>Put it on shelf {shelf}.</source>
        <translation>Ponha na prateleira {shelf}.</translation>
    </message>
    <message>
        <source>Put the items in.</source>
        <translation>Ponha os itens na caixa.</translation>
    </message>
    <message>
        <source>Put the parcel on shelf {shelf}.</source>
        <translation>Ponha o volume na prateleira {shelf}.</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Ponha o volume na balança</translation>
    </message>
    <message>
        <source>Read the note first</source>
        <translation>Leia a observação primeiro</translation>
    </message>
    <message>
        <source>Read: {code}.</source>
        <translation>Lido: {code}.</translation>
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
        <translation>Está errado? Reabra em Volumes (F7).</translation>
    </message>
    <message>
        <source>Scan a badge to go on.</source>
        <translation>Bipe um crachá para continuar.</translation>
    </message>
    <message>
        <source>Scan an item first.</source>
        <translation>Bipe um item primeiro.</translation>
    </message>
    <message>
        <source>Scan an order, tote, invoice or item.</source>
        <translation>Bipe um pedido, caixa de coleta, nota ou item.</translation>
    </message>
    <message>
        <source>Scan another code of the item, or press F8.</source>
        <translation>Bipe outro código, ou tecle F8.</translation>
    </message>
    <message>
        <source>Scan its first item.</source>
        <translation>Bipe o primeiro item dele.</translation>
    </message>
    <message>
        <source>Scan the expiry date</source>
        <translation>Bipe a validade</translation>
    </message>
    <message>
        <source>Scan the first item.</source>
        <translation>Bipe o primeiro item.</translation>
    </message>
    <message>
        <source>Scan the last item once more: it did not count.</source>
        <translation>Leia de novo o último item: ele não contou.</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Bipe o lote</translation>
    </message>
    <message>
        <source>Scan the next item.</source>
        <translation>Bipe o próximo item.</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Bipe o número de série</translation>
    </message>
    <message>
        <source>Scan the serial number of the unit in your hand.</source>
        <translation>Bipe o número de série da unidade na sua mão.</translation>
    </message>
    <message>
        <source>Scan the supervisor&apos;s badge.</source>
        <translation>Bipe o crachá do supervisor.</translation>
    </message>
    <message>
        <source>Scan them, or press F8.</source>
        <translation>Bipe o que falta, ou tecle F8.</translation>
    </message>
    <message>
        <source>Scan your badge.</source>
        <translation>Bipe seu crachá.</translation>
    </message>
    <message>
        <source>Serial no. {serial_no}.</source>
        <translation>Nº de série {serial_no}.</translation>
    </message>
    <message>
        <source>Shelf {shelf}.</source>
        <translation>Prateleira {shelf}.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Identifique-se primeiro</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Cole a etiqueta e bipe</translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation>Substituto aceito</translation>
    </message>
    <message>
        <source>Take it off again.</source>
        <translation>Descole a etiqueta.</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Retire da separação</translation>
    </message>
    <message>
        <source>Take the unit out of the carton.</source>
        <translation>Tire a unidade da caixa.</translation>
    </message>
    <message>
        <source>Take this unit out again.</source>
        <translation>Tire esta unidade da caixa.</translation>
    </message>
    <message>
        <source>Thank you: go on</source>
        <translation>Obrigado: pode continuar</translation>
    </message>
    <message>
        <source>The address is not kept any more</source>
        <translation>O endereço não está mais guardado</translation>
    </message>
    <message>
        <source>The copy is in the queue</source>
        <translation>A 2ª via está na fila</translation>
    </message>
    <message>
        <source>The copy is marked and counted.</source>
        <translation>A 2ª via sai marcada e é contada.</translation>
    </message>
    <message>
        <source>The disk saves again</source>
        <translation>O disco voltou a gravar</translation>
    </message>
    <message>
        <source>The label is in the queue</source>
        <translation>A etiqueta está na fila</translation>
    </message>
    <message>
        <source>The label prints by itself.</source>
        <translation>A etiqueta sai sozinha.</translation>
    </message>
    <message>
        <source>The label waits: {fault}</source>
        <translation>A etiqueta espera: {fault}</translation>
    </message>
    <message>
        <source>The last parcel may still be on it.</source>
        <translation>O último volume ainda está nela?</translation>
    </message>
    <message>
        <source>The order goes on</source>
        <translation>O pedido continua</translation>
    </message>
    <message>
        <source>The order is open</source>
        <translation>O pedido está aberto</translation>
    </message>
    <message>
        <source>The order wants lot {expected}.</source>
        <translation>O pedido quer o lote {expected}.</translation>
    </message>
    <message>
        <source>The parcel is closed</source>
        <translation>O volume está fechado</translation>
    </message>
    <message>
        <source>The screen is where it was.</source>
        <translation>A tela está onde estava.</translation>
    </message>
    <message>
        <source>The weight is wrong</source>
        <translation>O peso não bate</translation>
    </message>
    <message>
        <source>Then scan “done” or press F10.</source>
        <translation>Depois bipe “pronto” ou aperte F10.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há o que desfazer</translation>
    </message>
    <message>
        <source>This PIN is wrong</source>
        <translation>Senha errada</translation>
    </message>
    <message>
        <source>This code fits several things</source>
        <translation>Este código serve para mais de um</translation>
    </message>
    <message>
        <source>This is lot {lot}.</source>
        <translation>Este é o lote {lot}.</translation>
    </message>
    <message>
        <source>This is no date: {detail}</source>
        <translation>Isto não é uma data: {detail}</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Agora não dá</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Isto é comprido demais</translation>
    </message>
    <message>
        <source>This is {item}.</source>
        <translation>Este é {item}.</translation>
    </message>
    <message>
        <source>This item is scanned one by one</source>
        <translation>Este item é lido um por um</translation>
    </message>
    <message>
        <source>This label is {code}.</source>
        <translation>Esta etiqueta é {code}.</translation>
    </message>
    <message>
        <source>This order is cancelled</source>
        <translation>Este pedido foi cancelado</translation>
    </message>
    <message>
        <source>This order is on hold</source>
        <translation>Este pedido está bloqueado</translation>
    </message>
    <message>
        <source>This order is with another station</source>
        <translation>Este pedido está com outra bancada</translation>
    </message>
    <message>
        <source>This order waits for its invoice</source>
        <translation>Este pedido está aguardando NF</translation>
    </message>
    <message>
        <source>This order wants {expected}.</source>
        <translation>Este pedido quer {expected}.</translation>
    </message>
    <message>
        <source>This order was changed</source>
        <translation>Este pedido mudou</translation>
    </message>
    <message>
        <source>This parcel has {expected}.</source>
        <translation>Este volume tem {expected}.</translation>
    </message>
    <message>
        <source>This parcel is still empty</source>
        <translation>Este volume ainda está vazio</translation>
    </message>
    <message>
        <source>This serial number was used before</source>
        <translation>Nº de série já usado</translation>
    </message>
    <message>
        <source>To release it, touch it again or scan Done / yes.</source>
        <translation>Para liberar, toque nele de novo ou leia Pronto / sim.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Muitas senhas erradas</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Update this station first</source>
        <translation>Atualize esta bancada primeiro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Conferido</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), or ask a supervisor.</source>
        <translation>
            <numerusform>Espere %Ln segundo, ou fale com o supervisor.</numerusform>
            <numerusform>Espere %Ln segundos, ou fale com o supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Item errado</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta errada</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Lote errado</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Você não pode fazer isso</translation>
    </message>
    <message>
        <source>{control}</source>
        <translation>{control}</translation>
    </message>
    <message>
        <source>{done_qty} of {ordered_qty} verified.</source>
        <translation>{done_qty} de {ordered_qty} conferidas.</translation>
    </message>
    <message>
        <source>{item}</source>
        <translation>{item}</translation>
    </message>
    <message>
        <source>{item} goes in instead of {expected}.</source>
        <translation>{item} vai no lugar de {expected}.</translation>
    </message>
    <message>
        <source>{item}: line complete</source>
        <translation>{item}: item completo</translation>
    </message>
    <message>
        <source>{item}: the weight did not rise.</source>
        <translation>{item}: o peso não subiu.</translation>
    </message>
    <message>
        <source>{item}: verified</source>
        <translation>{item}: conferido</translation>
    </message>
    <message>
        <source>{item}: {ordered_qty} ordered, {done_qty} already verified.</source>
        <translation>{item}: o pedido quer {ordered_qty}, já conferidas {done_qty}.</translation>
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
        <translation>ESVAZIE A BALANÇA PRIMEIRO</translation>
    </message>
    <message>
        <source>NO SCALE</source>
        <translation>SEM BALANÇA</translation>
    </message>
    <message>
        <source>PUT THE PARCEL ON THE SCALE</source>
        <translation>PONHA O VOLUME NA BALANÇA</translation>
    </message>
    <message>
        <source>WEIGHT (as expected)</source>
        <translation>PESO (como esperado)</translation>
    </message>
    <message>
        <source>WEIGHT (scale is empty)</source>
        <translation>PESO (balança vazia)</translation>
    </message>
    <message>
        <source>WEIGHT (settling)</source>
        <translation>PESO (estabilizando)</translation>
    </message>
    <message>
        <source>WEIGHT (stable)</source>
        <translation>PESO (estável)</translation>
    </message>
    <message>
        <source>WEIGHT (too heavy)</source>
        <translation>PESO (a mais)</translation>
    </message>
    <message>
        <source>WEIGHT (too light)</source>
        <translation>PESO (a menos)</translation>
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
        <translation>Quem importa arquivos é o líder ou o supervisor.</translation>
    </message>
    <message>
        <source>No sound is wanted here: turn it up first.</source>
        <translation>Aqui o som está desligado: aumente o volume primeiro.</translation>
    </message>
    <message>
        <source>This computer has no sound device: the screen alone answers.</source>
        <translation>Este computador não tem saída de som: só a tela responde.</translation>
    </message>
    <message>
        <source>This window stays open. To close it, an administrator signs in and opens Settings (F11).</source>
        <translation>Esta janela fica aberta. Para fechá-la, um administrador entra e abre os Ajustes (F11).</translation>
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
        <translation>coleta em {time}</translation>
    </message>
    <message>
        <source>pickup missed by {time}</source>
        <translation>coleta perdida há {time}</translation>
    </message>
</context>
</TS>
