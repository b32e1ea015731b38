<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>Uma de cada vez</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>Cada resposta leva cerca de 0,3 s, e nada é pedido antes de chegar a anterior. Quanto tempo vai levar?</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>Vinte ao mesmo tempo</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>Todas as vinte são pedidas ao mesmo tempo. Quanto vai levar agora, e qual bandeira decide isso?</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>Cinco bandeiras, três workers</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>Cada resposta leva 0,5 s. Quando começa a quarta?</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>Cinco rodadas</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>Vinte bandeiras, quatro workers, 0,2 s por resposta. Quanto tempo vai levar, e por quê?</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>Uma bandeira lenta</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>A primeira bandeira leva 2 s; as outras, 0,2 s. Quando as outras aparecem?</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>Uma thread basta</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>Uma thread e vinte respostas a esperar. Tão rápido quanto vinte threads?</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>Quando trabalhar não é esperar</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>Cada imagem custa 0,1 s de trabalho em Python. Quatro threads são mais rápidas que uma? E quatro processos?</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>Do livro</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Do próprio Qt</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>Mais máquinas</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Sequencial</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>uma após a outra</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>Cada requisição espera a anterior. O processador fica ocioso quase o tempo todo.</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>Pool de threads, map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>resultados na ordem pedida</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>Todas começam juntas; os resultados saem na ordem em que entraram, então uma bandeira lenta retém outras já terminadas.</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>Pool de threads, as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>resultados conforme terminam</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit devolve um Future na hora; as_completed entrega cada um quando ele termina.</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>asyncio no loop do Qt</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>uma só thread, em turnos</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>Uma só thread. Cada await diz: estou esperando, deixe outra rodar.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de processos</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>vários Pythons</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>Um GIL para cada processo. Custa a inicialização e a serialização com pickle; só compensa para trabalho de CPU.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>as threads do Qt</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Threads do Qt; o código Python nelas se reveza no mesmo GIL.</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>um callback por resposta</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>Sem thread e sem await: um callback por resposta.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Cluster Dask</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>workers em outras máquinas</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>Os mesmos futures, em outras máquinas. Vale a pena quando uma só não basta; nenhuma bandeira chega mais cedo.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>&amp;Salvar galeria…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>&amp;Abrir galeria ou relatório…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>&amp;Obter conjunto de bandeiras…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>Im&amp;portar países…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>&amp;Verificar galeria</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>A&amp;tualizar galeria</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>Salvar &amp;linha do tempo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Execução</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>Comparar com &amp;Sequencial</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Câmera &amp;lenta</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>Reproduzir em &amp;velocidade real</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Tentar de novo as que falharam</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>Co&amp;rrida de modos…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>Linha do tempo por &amp;bandeira ou por worker</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>Ba&amp;ndeira</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>&amp;Ocultar lista</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>Ocultar painel &amp;direito</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Di&amp;minuir</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamanho norma&amp;l</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Mostrar &amp;registro…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>&amp;Sobre o flaggui</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;20 ms</source>
        <translation>&amp;20 ms</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>&amp;100 ms</source>
        <translation>&amp;100 ms</translation>
    </message>
    <message>
        <source>2&amp;00 ms</source>
        <translation>2&amp;00 ms</translation>
    </message>
    <message>
        <source>CPU &amp;work per flag</source>
        <translation>Trabalho de C&amp;PU por bandeira</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>Processo s&amp;eparado</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir re&amp;centes</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>a imagem está incompleta</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>imagem {} danificada</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>não é uma imagem (vazio)</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>não é uma imagem (uma resposta HTTP)</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>não é uma imagem ({})</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>não é uma imagem (texto)</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>não é uma imagem (dados desconhecidos)</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} bytes; o limite é {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} pixels; o limite é {limit} por lado</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} pixels; o limite é {limit} milhões no total</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>imagem animada com {} quadros</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>{} bytes depois do fim da imagem</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>imagem JPEG com {} varreduras</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>tempo esgotado ao conectar ({detail})</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>incompleta: a conexão terminou antes da resposta</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>a resposta não é HTTP correto</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>ninguém responde nesse endereço (conexão recusada)</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>certificado TLS não aceito: {detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>host inexistente: não foi possível resolver o nome</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>sem rede: não há rota até esse host</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>o proxy está inacessível ou recusa a conexão</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>seu worker terminou antes de poder responder</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>sem conexão segura: a negociação TLS falhou</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>certificado TLS não aceito: emissor desconhecido</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>certificado TLS não aceito: é autoassinado</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>certificado TLS não aceito: é de outro host</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>certificado TLS não aceito: está vencido</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>certificado TLS não aceito: ainda não é válido</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>Este computador está on-line? O servidor embutido não precisa de rede.</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>Confira o endereço. Este computador está on-line? O servidor embutido não precisa de rede.</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>Confira o endereço e a porta, e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>Confira HTTP_PROXY, HTTPS_PROXY e NO_PROXY; o servidor embutido não precisa de proxy.</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>Usar menos workers pode ajudar, ou tentar de novo.</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>Tentar de novo pode ajudar.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>O servidor está com um problema próprio. Tentar de novo pode ajudar.</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>Confira se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>Uma nova execução inicia novos workers.</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>Com menos workers, os pedidos são menos frequentes. Tentar de novo pode ajudar.</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>O servidor está ocupado. Usar menos workers pode ajudar, ou tentar de novo.</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>redirecionada mais de {} vezes</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>redirecionada para algo que não é um endereço</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>redirecionada para outro esquema ({}:)</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>incompleta: {received} de {length} bytes</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>resposta vazia, sem imagem</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>compactada como {}, o que não foi pedido</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>compactada, e a compactação está corrompida</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>incompleta: a resposta compactada termina antes do fim</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>maior que {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>sem resposta por {} s</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>não é um código de status padrão</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>recusada pelo servidor: {code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>não existe nesta origem ({code})</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>não é uma imagem, e sim outra resposta: {code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>recusada pelo proxy: {code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>O servidor de bandeiras embutido não está mais em execução.</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>O servidor de bandeiras embutido não respondeu em {} s.</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Os workers do Dask não conseguem executar o flaggui: {}.</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>Workers em outras máquinas ({}) não têm acesso a um servidor nesta: escolha uma origem que eles alcancem.</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>Não é possível iniciar um cluster nesta máquina: {}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>Nenhum escalonador do Dask responde em {}.</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>O escalonador do Dask não tem workers.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Américas</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Ásia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceania</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>Nenhuma bandeira foi pedida, então não há nada a explicar.</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>A execução foi cancelada: {cancelled} de {total} bandeiras não chegaram ao fim.</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>Deixe-a ir até o fim para ver o que a limita.</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>Nenhuma bandeira chegou: {errors} terminaram em erro, o mais frequente “{message}” ({count}).</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>A bandeira não chegou: “{message}”.</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>Tente outra origem, ou confira a rede e o endereço da origem.</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>O servidor respondeu e recusou: “Tentar de novo as que falharam” pede outra vez.</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>Execute de novo: uma nova execução inicia novos workers.</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>Descobrir isso levou {elapsed}.</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>Mesmo assim, os futures terminaram: suas bandeiras dizem o que deu errado.</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>A execução foi cancelada antes que alguma bandeira fosse medida.</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>Um future pendente pode ser cancelado; um em execução não: ele é abandonado.</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>Deixe-a ir até o fim para ver onde o tempo é gasto.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>A bandeira passou {share} % do seu tempo esperando o servidor ou a sua vez no GIL: {waited} de {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>Desde que um worker os pegou até terminarem, os {n} futures passaram {share} % do tempo esperando o servidor ou a sua vez no GIL: {waited} de {total}, somando todos.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>A bandeira passou {share} % do seu tempo esperando o servidor: {waited} de {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>Desde que um worker os pegou até terminarem, os {n} futures passaram {share} % do tempo esperando o servidor: {waited} de {total}, somando todos.</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>Uma após a outra, as esperas e o trabalho de CPU se somam: ainda assim, o ideal é {ideal}.</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>As esperas e o trabalho de CPU podem se sobrepor, e o trabalho demora mais que essas esperas: pelo menos {ideal}, o ideal.</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>Uma bandeira é uma só espera, e nada pode se sobrepor a ela: o ideal é {ideal}.</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>Uma após a outra, as esperas se somam; por isso, mesmo sem overhead, o ideal desta execução é {ideal}.</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>Havia um worker para cada uma das {n} bandeiras, então todas puderam esperar ao mesmo tempo: o ideal é a espera mais longa, {ideal}.</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>As esperas foram iguais, cerca de {middle}: {n} bandeiras ÷ {workers} workers = {rounds} rodadas, e o ideal é {ideal}.</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>As esperas variaram, de {shortest} a {longest}, e um worker liberado pega logo a próxima bandeira: sem overhead, {workers} workers teriam precisado de {ideal}, o ideal.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>A execução levou {elapsed}, {speed_up}× menos que a soma das esperas e {ratio} vezes o ideal; a diferença de {overhead} é overhead: enviar tarefas, receber, verificar as imagens, revezar-se no processador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>A execução levou {elapsed}, {speed_up}× menos que a soma dos tempos de cada uma e {ratio} vezes o ideal; a diferença de {overhead} é overhead: enviar tarefas, receber, verificar as imagens, revezar-se no processador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>A execução levou {elapsed}, {ratio} vezes o ideal; a diferença de {overhead} é overhead: enviar tarefas, receber, verificar as imagens, revezar-se no processador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>A execução levou {elapsed}; a diferença de {overhead} é overhead: enviar tarefas, receber, verificar as imagens, revezar-se no processador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>A execução levou {elapsed}, {speed_up}× menos que a soma das esperas e {ratio} vezes o ideal; a diferença de {overhead} é, na maior parte, recebimento.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>A execução levou {elapsed}, {speed_up}× menos que a soma dos tempos de cada uma e {ratio} vezes o ideal; a diferença de {overhead} é, na maior parte, recebimento.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>A execução levou {elapsed}, {ratio} vezes o ideal; a diferença de {overhead} é, na maior parte, recebimento.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>A execução levou {elapsed}; a diferença de {overhead} é, na maior parte, recebimento.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Houve erro em {errors} de {total} bandeiras, o mais frequente “{message}” ({count}); um erro leva tempo como qualquer resposta, e “Tentar de novo as que falharam” pede outra vez.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Houve erro em {errors} de {total} bandeiras, o mais frequente “{message}” ({count}); novas tentativas feitas: {tries}; um erro leva tempo como qualquer resposta, e “Tentar de novo as que falharam” pede outra vez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>Tabela de bandeiras</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Trace do Chrome, para o Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>Arquivo HTTP (HAR)</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>O disco está cheio, e não foi possível gravar “{}”.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>Sua cota de disco acabou, e não foi possível gravar “{}”.</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>“{}” está em um disco somente leitura.</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>Você não tem permissão para gravar “{}”.</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>O nome “{}” é longo demais.</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>“{}” não está em uma pasta, ou é um arquivo onde se precisa de uma pasta.</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>“{}” é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>Não é possível gravar “{}”: a pasta não existe ou sumiu.</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>“{}” já existe.</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>“{}” é um link simbólico, e links não são seguidos.</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>“{}” não é um arquivo comum, e não é substituído por um.</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>“{}” ficaria maior do que um arquivo pode ser ali.</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>O nome “{}” não é permitido ali.</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>O disco acusou uma falha durante a gravação de “{}”.</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>A pasta de rede que contém “{}” sumiu.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>Há arquivos abertos demais para gravar “{}”.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>Não foi possível gravar “{path}” ({reason}).</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>seu worker não respondeu a tempo</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>O salvamento foi cancelado.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>{country}: não é possível converter a bandeira ({reason}).</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>“{}” não é do flaggui; escolha outra pasta.</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>Outro programa está salvando em “{}”; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>“{}” é um arquivo; escolha uma pasta para a galeria.</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>“{}” é um link que não leva a lugar nenhum; escolha outra pasta.</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>lenta demais: incompleta após {} s</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>O limite foi o servidor: passaram {waited} até sua resposta começar.</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>Tente mais países: várias esperas podem se sobrepor; uma só, não.</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>O limite foi o trabalho de CPU: o código Python se reveza em um só GIL, então {n} × {cpu} = {total} é o mínimo que qualquer número de threads, ou o asyncio, pode levar.</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>Tente o pool de processos: cada processo tem um GIL, e eles dividem esse trabalho entre os núcleos do processador.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>O limite foi o trabalho de CPU, mas cada processo tem seu próprio GIL: {n} × {cpu} ÷ o menor entre {workers} workers e {cores} núcleos = {least} é o mínimo que pode levar.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>O limite foi o trabalho de CPU, mas cada processo tem seu próprio GIL: {n} × {cpu} ÷ o menor entre {workers} workers e o número de núcleos é o mínimo que pode levar.</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>Tente um pool de threads com o mesmo trabalho: ali ele leva pelo menos {total}.</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>O limite foi uma retardatária: {country} esperou {longest}; a bandeira mediana, {middle}. Se tivesse sido como esta, o ideal seria {better}.</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>Só uma resposta mais rápida a essa bandeira encurtaria esta execução.</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map entrega na ordem pedida e reteve bandeiras terminadas, {held_count} no total, por até {held}: tente as_completed, que entrega cada uma quando ela termina.</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed entregou {before} bandeiras antes dela: tente map para ver bandeiras terminadas ficarem retidas.</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>Tente vários workers: as outras bandeiras não precisam esperar a lenta.</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>O limite foi a largura de banda: receber ocupou {share} % do tempo das bandeiras, {each} cada uma.</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>Tente imagens menores ou uma origem que as envie mais rápido.</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>O limite foram as conexões: abrir {count}, {each} cada uma, foi {share} % da espera.</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>Tente menos workers: um worker mantém sua conexão, e sua próxima bandeira não abre outra.</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>O limite foi o overhead: {overhead} de {elapsed} passaram fora das esperas do ideal.</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>Execute de novo e compare: outros programas podem ter ocupado o processador.</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>O limite foi o trabalho do próprio programa: ele usou {cpu_time} de processador em uma execução de {elapsed}, e o código Python se reveza em um só GIL.</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>Tente o asyncio: ele gasta menos tempo de processador por requisição que as threads.</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>Tente “Processo separado”: ali os downloads não dividem o GIL com uma janela.</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>O limite foram os workers, poucos demais: {workers} para {n} bandeiras. Uma bandeira ficou {queued} na fila, em média, até um deles ficar livre.</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>Tente {more} workers: eles poderiam dar conta destas mesmas esperas em {then}.</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>O limite foi atender uma só requisição por vez: uma bandeira ficou {queued} na fila, em média, enquanto outras esperavam à sua frente.</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Tente esperar em conjunto: um pool de threads com {more} workers poderia dar conta destas mesmas esperas em {then}.</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Esperar não exige processos: um pool de threads com {more} workers poderia dar conta destas mesmas esperas em {then}.</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>Mais seria indelicado com um servidor público: tente o embutido.</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>O limite foi o servidor: nenhuma bandeira precisou fazer fila por um worker, e a resposta mais lenta começou após {longest}; mais workers não mudariam nada.</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>Tente Sequencial para comparar: uma após a outra, estas mesmas esperas somam {waited}.</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map reteve bandeiras terminadas, {held_count} no total, por até {held}, para manter a ordem pedida: tente as_completed.</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>Não foi possível iniciar o processo para os downloads.</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>outras {count} de {least} a {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} bandeiras × {usual}, uma após a outra = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}, uma após a outra = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}, uma após a outra = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} bandeiras ({plain} de {usual}, {slow}) ao mesmo tempo = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} bandeiras ({slow}) ao mesmo tempo = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} bandeiras ({plain} de {usual}, {slow}) entre {workers} workers; o que fica livre pega logo a próxima = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} bandeiras ({slow}) entre {workers} workers; o que fica livre pega logo a próxima = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} bandeiras × cerca de {usual}, uma após a outra = cerca de {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × cerca de {usual} + {slow}, uma após a outra = cerca de {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} bandeiras (de {low} a {high} cada uma) ao mesmo tempo: a mais lenta de {n} leva cerca de {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} bandeiras ({plain} de {low} a {high}, {slow}) ao mesmo tempo: a mais lenta leva cerca de {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} bandeiras (de {low} a {high} cada uma) entre {workers} workers; o que fica livre pega logo a próxima: cerca de {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} bandeiras ({plain} de {low} a {high}, {slow}) entre {workers} workers; o que fica livre pega logo a próxima: cerca de {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} bandeiras ÷ {workers} workers = {rounds} rodadas × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} bandeiras ÷ {workers} workers = {rounds} rodadas (arredondando para cima) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabalho de CPU: {n} × {each} = {total} no mínimo, pois o código Python se reveza em um só GIL. As esperas se sobrepõem a ele: cerca de {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabalho de CPU: {n} × {each} ÷ {cores} workers = {total} no mínimo. As esperas se sobrepõem a ele: cerca de {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabalho de CPU: {n} × {each} ÷ {cores} núcleos = {total} no mínimo. As esperas se sobrepõem a ele: cerca de {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}, mais o que a largura de banda acrescenta</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>Esperas: {waits}. Trabalho de CPU: {n} × {each} = {total}. Ao todo, cerca de {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 bandeira × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} bandeiras ÷ {workers} workers = 1 rodada × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 bandeira × cerca de {usual} = cerca de {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>seu worker falhou ({})</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>Não foi possível iniciar os processos dos workers.</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>processo {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>O endereço do proxy, {}, não está completo.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>O proxy {} não pode ser usado: o endereço dele deve começar com http://.</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>Nenhum modo se chama “{mode}”; os que existem são {modes}.</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>Uma corrida precisa de pelo menos um modo.</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>Uma corrida precisa de pelo menos um país.</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>Uma corrida repete cada modo de 1 a {most} vezes, não {repetitions}.</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>Uma corrida pediria a {source} cada bandeira {times} vezes só para medir, e um servidor público existe também para os outros: faça a corrida com o embutido.</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>O mais rápido é {one}: {seconds} s.</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>Empate técnico: o mais rápido pode ser {one} ou {another}.</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>Empate técnico: o mais rápido pode ser {one}, {another} ou {third}.</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>Empate técnico: qualquer um dos {count} modos pode ser o mais rápido.</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>Nenhum modo é mensuravelmente mais rápido que outro: as diferenças estão dentro do ruído.</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>Menos de {} execuções de cada modo não bastam para distinguir uma diferença do ruído, então nada é classificado.</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>Um modo sozinho não tem posição.</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>Modos cujos intervalos, da execução mais rápida à mais lenta, se sobrepõem dividem posições: essa diferença é ruído. O acaso, sozinho, separa dois modos igualmente rápidos em {} % dessas corridas.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 bandeira</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>{n} bandeiras</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation>{workers} workers</translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation>{each} ms de trabalho de CPU por bandeira</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>processo separado</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>{share} % das requisições falham</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} fica sem posição: não recebeu {missed} bandeiras que outros receberam.</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} fica sem posição: não recebeu {missed} bandeira que outros receberam.</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† Só este processo: o que outros processos usaram não é contado.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>O limite é ⌈bandeiras ÷ workers⌉ × latência: nenhum modo pode ser mais rápido.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>O limite é ⌈bandeiras ÷ workers⌉ × latência mais o mínimo que o trabalho de CPU leva, todo em um só GIL ou dividido entre núcleos: nenhum modo pode ser mais rápido.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>O limite é o ideal de cada execução: um pool sem overhead, com as esperas dessa execução.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>O limite é o ideal de cada execução: um pool sem overhead, com as esperas dessa execução e o mínimo que o trabalho de CPU leva, todo em um só GIL ou dividido entre núcleos.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>o próprio flaggui falhou; o registro diz como</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>vaga {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>não é um relatório do flaggui</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>seu “{}” não é nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>seu “{}” não é um texto</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>seu “{}” não é uma lista</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>seu “{}” não é um objeto</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>não há nenhuma galeria nela</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>“{}” não contém nenhum país.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>não é JSON (linha {})</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>“{}” foi criado por um flaggui mais novo; atualize o programa.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>Não é possível abrir “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} é um link simbólico</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>é maior que {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>não é texto; uma planilha pode ser salva como CSV</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>Uma lista tem no máximo {} caracteres, e esta tem mais.</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>Uma linha de uma lista tem no máximo {} caracteres, e há uma aqui com mais.</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>Uma lista tem no máximo {} entradas, e esta tem mais.</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>tem mais de {} bandeiras</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>não tem “{}”</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>seu “{name}” não é um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>seu “{name}” não é um número de {low} a {high}</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>seu “{}” não é o que um relatório tem ali</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>seu “{}” não é um endereço da web</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>seus “files” não são o que uma galeria tem ali</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>seu “date” não é uma data com fuso horário</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>suas “options” não são as do servidor de bandeiras</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>seu “options.limits.{}” não é um limite</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>suas bandeiras não estão numeradas a partir de 0 sem lacunas</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>suas contagens não batem com suas bandeiras</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>suas posições não seguem a ordem das entregas</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>O servidor de bandeiras não pode usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>O servidor de bandeiras não pode usar a porta {port}: {reason}.</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>“{address}” não é um endereço completo: {example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Embutido</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>Aqui todas as bandeiras são desenhadas em 4:3, então as do Nepal e da Suíça não têm sua proporção verdadeira; as de flagcdn.com têm.</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>A origem “{text}” não é nenhuma de {sources} nem um modelo de URL.</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>O endereço de uma origem deve começar com http:// ou https://.</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>O endereço de uma origem não pode conter nome de usuário: os relatórios o mostram por inteiro.</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>Um modelo de URL precisa de {} no lugar do código do país.</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>está aninhado em mais de {} níveis</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>contém mais de {} valores</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>tem um objeto com mais de {} nomes</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>tem “{}” duas vezes no mesmo lugar</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>“{}” não é um número válido em um relatório</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>tem um texto com mais de {} caracteres</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>por ordem de chegada</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>por região</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>por duração</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>por duração, quando todas chegarem</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>por resultado, quando todas chegarem</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>todas as bandeiras</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>só as que chegaram</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>só as não encontradas</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>só os erros</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>só as canceladas</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>Cancelada antes da primeira requisição.</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>O próprio flaggui falhou; o registro diz como.</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>{} bandeira salva em {}</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>{} bandeiras salvas em {}</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}, {n} arquivos ao todo</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}, {n} com ampliação</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}, com cópia compactada em {name}</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}; o conjunto está completo</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}; falta uma das escolhidas: {codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}; faltam {n} das escolhidas: {codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes} e mais {n}</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Salvo como {}</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}: processo {n}, thread {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reduzido</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>Mo&amp;vimento</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}; pede para voltar em {seconds} s, depois do tempo desta bandeira</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>“{}” contém uma galeria terminada; atualize-a ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>“{}” contém uma galeria inacabada de outra seleção; escolha outra pasta.</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>Uma proporção são dois números inteiros, de 1:4 a 4:1, como em 4:3.</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>Aqui não há nomes de países em “{}”.</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>Não é possível converter bandeiras para “{name}”; os formatos que existem são {names}.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Cada formato só pode ser escolhido uma vez.</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>Para definir largura ou proporção, é preciso escolher um formato de conversão.</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>Os arquivos ficam em uma só pasta (“one”), em uma por região (“region”) ou em uma por tamanho (“size”).</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>Para uma pasta por tamanho, é preciso indicar larguras.</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>seu “form” não é o que uma galeria tem ali</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>Em um modelo, as chaves vêm em pares, como em {}.</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>Um modelo de nomes pode conter {fields}.</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>Um modelo de nomes precisa de {cc}, {name} ou {rank}: cada bandeira tem seu próprio nome.</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>O modelo tem mais de {} caracteres.</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>São permitidas no máximo {} larguras, sem repetição.</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>Um arquivo ICO precisa de larguras, e nenhuma acima de {} pixels.</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>As larguras são números inteiros de pixels, de 1 a {}, como em 16, 64.</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>{}: a imagem da bandeira não está aqui, só um relatório dela; baixe-a de novo.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>{country}: não é possível criar a bandeira assim. {reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>“{}” é um link ou um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>Uma largura de {width} ampliaria esta bandeira, cujos pixels só bastam para {widest}.</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} pixels são demais para um arquivo {format}.</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>“{}” não é uma galeria, e sim um relatório.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>Não é possível ler “{path}”, então não há arquivo ZIP ({reason}).</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>{count} de {total} bandeiras estão em {folder}; o próximo download continua daí</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>S&amp;alvar conforme chegam…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Galeria atualizada (alteradas: {changed}, novas: {added}, arquivos reparados: {repaired}, inalteradas: {unchanged}) em {folder}</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Galeria atualizada só em parte (não foi possível pedir: {failed}, alteradas: {changed}, novas: {added}, arquivos reparados: {repaired}, inalteradas: {unchanged}) em {folder}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>Sobre o flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>Copiar as versões, para relatar um erro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>A concorrência à vista: bandeiras de países, future a future.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>Endereço com {cc}</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>Um endereço com {cc} no lugar do código do país:</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>Conecta-se a {}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>Salvar conforme chegam</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>Esta execução não é salva conforme chega</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>Salvando em {} conforme chegam</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>Baixar grava cada bandeira em uma pasta quando seu future termina. Comparar, Corrida de modos e Reproduzir não gravam nada.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{} de {} bandeiras – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, unchanged, answered as number {}, {}</source>
        <translation>{}, inalterada, resposta na posição {}, {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}, chegou na posição {}, {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>processando…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>recebendo…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}, retida {}</translation>
    </message>
    <message>
        <source>{}, +{}</source>
        <translation>{}, +{}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>Abrir ampliada</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>Mostrar seu future</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Salvar esta bandeira…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Tentar de novo o que falhou</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nomes</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Copiar códigos</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copiar imagem e nome</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>&amp;Execuções por modo</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>Execuções por modo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>Iniciar corrida</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>Cerca de {} s no total, aquecimento incluído.</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>Cerca de {} min no total, aquecimento incluído.</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>Este flaggui não tem esse modo.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, linha {}</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>Esta compilação do flaggui veio sem o código-fonte.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>O que observar</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta execução</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Buscar países</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Seleção rápida</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>Escolher muitos países de uma vez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>20 do livro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>Nenhum país se chama “{}”</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>Vinte bandeiras, duas maneiras.</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} bandeiras, duas maneiras.</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>Escolha países e clique em Baixar.</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>Uma de cada vez, cerca de {} s. Escolha outro modo, e F5 os compara.</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>Pressione F5: primeiro uma de cada vez, cerca de {} s; depois juntas, cerca de {} s.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar o SHA-256</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} bytes</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>inalterada, nada transferido</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Salvar esta bandeira…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>Cores, segundo o trabalho de CPU</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>O que o future disse de si mesmo</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>Escolha uma bandeira para ver seu future.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Future</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}, chegou na posição {} após {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>Uma execução salva já não tem futures, só os tempos deles.</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>Um future em execução não pode ser cancelado: cancel() devolveu False.</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>Uma de cada vez não precisa de future: este é nosso, para acompanhar a execução.</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map guarda seus futures para si; nós espiamos por cima do ombro.</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Uma Task fica pendente (pending) até terminar ou ser cancelada; nunca “running”.</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>O Qt não tem futures; este é nosso, concluído no callback.</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>Bandeira anterior</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Próxima bandeira</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copiar imagem e nome</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Salvar esta bandeira…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – bandeira</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>Bandeira: {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>inalterada, nada transferido</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>chegou na posição {}</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Code ({})</source>
        <translation>Código ({})</translation>
    </message>
    <message>
        <source>Country ({})</source>
        <translation>País ({})</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>Arquivos com mais de {} pixels de largura seriam ampliados: permita isso ou use larguras menores.</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>Não se sabe que largura têm as bandeiras desta origem.</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>Acima de {} pixels, as bandeiras desta origem seriam ampliadas.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}, …: {} arquivos por bandeira</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Idioma dos nomes</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>A de cada bandeira</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>A&amp;mpliar bandeiras e marcá-las como ampliadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Uma só para tudo</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>Uma por região</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>Uma por tamanho</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>Também como arquivo &amp;ZIP</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>&amp;Larguras</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>P&amp;roporção</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>P&amp;astas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>&amp;Como a origem as envia</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>{} de {} arquivos salvos</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>Ordem dos cartões, e quais são mostrados</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Localizar um cartão</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>Nome ou código de um país</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>na ordem pedida</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>Verificar galeria</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>Diferentes de como foram salvos</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>Alheios a esta galeria, mantidos como estão</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>Todos os {} arquivos estão como foram salvos</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} arquivos não estão como foram salvos</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} arquivo não está como foi salvo</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalteradas</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>{} bandeiras</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>{} bandeira</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>Atualizar galeria</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>Não puderam ser pedidas, mantidas como estão</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidos</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>A galeria está atualizada</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>Não foi possível pedir {} bandeiras</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>Não foi possível pedir {} bandeira</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>inacabada, ainda faltam bandeiras</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixada em</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>Escolhidos, mas sem bandeira</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>flaggui: guide</source>
        <translation>flaggui: guia</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>Maior travamento: o maior tempo que a janela ficou sem reagir, do início da execução até a última bandeira ser desenhada, medido por um temporizador de 2 ms na própria thread da janela.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>&amp;Escolher {} país</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>&amp;Escolher {} países</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>&amp;Escolher países</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>Repetidos: {}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>{} país reconhecido.</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>{} países reconhecidos.</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>{} país reconhecido; não reconhecidos: {}.</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>{} países reconhecidos; não reconhecidos: {}.</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>O número de países reconhecidos aparece aqui.</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>Importar países</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>Códigos ou nomes, um por linha ou em tabela; nomes em qualquer idioma da janela.</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>Lista de países</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>Digite ou cole uma lista, ou solte um arquivo aqui.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>Servidor de bandeiras embutido</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>Países mais lentos</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>nenhum; BR=2000 para 2 s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Requisições que falham</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>A mesma sorte em cada execução, semente</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latência</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>&amp;Jitter, para mais ou para menos</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>Largura de &amp;banda por conexão</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>&amp;Requisições que falham (418)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>&amp;Países mais lentos, em ms</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>A latência é o tempo entre uma requisição e o primeiro byte da resposta.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
        <translation>Fechar a pergunta</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>Primeiro: {}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>Depois: {}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o registro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copiar todas as linhas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>{} · bandeiras: {} · workers: {}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>Nenhuma linha contém “{}”</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>O que os scripts do livro imprimem aparece aqui, conforme acontece.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>flaggui: registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>Cartões: {}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} bandeiras</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{} de {} bandeiras: faltam {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{} de {} bandeiras: falta {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e mais {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>ModeList</name>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>Nenhuma bandeira desta execução é assim.</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>Mostrar todas as bandeiras</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>Código, bandeira e registro</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Proc&amp;urar…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>Pasta da galeria</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>Corrida de modos</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>Países, origem e workers são os escolhidos na janela.</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Há uma execução em andamento: espere que ela termine ou cancele-a.</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>Rodada {} de {}: {}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>Aquecimento, não conta: {}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>A corrida terminou.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompida.</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>Copiada como tabela Markdown.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>Salvar corrida</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>Todas as execuções (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>Tabela de modos (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Salvo como {}</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>Cada execução, e quando suas bandeiras chegaram</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>Um intervalo onde os tempos se sobrepõem</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>Segundos; a linha vai da execução mais rápida à mais lenta</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>Quantas vezes mais rápido que Sequencial, pelas medianas</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>× limite</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>Tempo de processador, mediana das execuções</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>Maior travamento</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>Em qualquer uma das execuções. {}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>Maior tamanho deste processo</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>Ordenar: clique, ou pressione Enter na coluna.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{}: nenhum modo pode ficar abaixo disso com estas esperas</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† Só este processo: o que outros processos usaram não é contado.</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>O maior de todas as execuções; a mediana é de {} ms.</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>Uma execução: {} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>{} execuções, de {} a {} s: {}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Tentar de novo as que falharam</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>Arquivos e países</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>Pergunta à origem o que mudou e repara o que não está como foi salvo</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>Remover esta execução (Delete)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>Fixar: silhueta cinza sob a próxima linha do tempo (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Desafixar (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>O flaggui fechou por causa de uma falha na última vez. Há um relatório.</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>Algo no flaggui falhou. Há um relatório.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar relatório…</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, own process</source>
        <translation>{}, processo separado</translation>
    </message>
    <message>
        <source>{} w</source>
        <translation>{} w</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation>maior travamento {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>{}× Sequencial</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>canceladas: {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} erro</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} erros</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>não encontradas: {}</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>{} bandeira baixada em {} segundos</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>{} bandeiras baixadas em {} segundos</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} worker</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} workers</translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation>{} vezes menos que a soma dos seus tempos</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>{} vezes menos que a soma das suas esperas</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>{} vezes mais rápido que Sequencial</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>maior travamento de {} milissegundos</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>com outros países, origem ou opções que a execução atual</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>As execuções terminadas se alinham aqui.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>Salvar galeria</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>N&amp;omes, formatos e tamanhos</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Tentar de novo as que falharam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}: as imagens originais não estão aqui; baixe-as de novo.</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}: a imagem original não está aqui; baixe-a de novo.</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} arquivos</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Salvar &amp;em</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Salvar linha do tempo</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>Salvar esta bandeira</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>Abrir galeria ou relatório</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>Galerias e relatórios (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>Escolha países e um modo e clique em Baixar.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>Obter conjunto de bandeiras</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>Escolhidos na janela</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Há uma execução em andamento: espere que ela termine ou cancele-a.</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} bandeiras</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} arquivos</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; nada foi salvo.</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>&amp;Obter {} bandeira</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>&amp;Obter {} bandeiras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Países</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Ori&amp;gem</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Salvar &amp;em</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Outro endereço…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>Usar flagc&amp;dn.com</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>A licença das imagens é desconhecida: consulte a origem.</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>Licença das imagens: {}.</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{} As imagens têm {} pixels de largura.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} bandeiras</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>Classificação</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>{} bandeiras baixadas em {} s</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>{} bandeira baixada em {} s</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>não encontradas: {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} erro</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} erros</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>canceladas: {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  {}× menos que a soma dos seus tempos</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  {}× menos que a soma das suas esperas</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  maior travamento {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;Um ponto é uma execução; a linha vertical, a mediana. As marcas abaixo são as bandeiras da execução mais próxima dela, cada uma no momento em que foi entregue.&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>Todas as execuções em um mesmo eixo de tempo</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}: mediana {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>Cada execução será um ponto.</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>Cada linha será um future.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recebendo</translation>
    </message>
    <message>
        <source>working</source>
        <translation>processando</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and for how long</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>ideal {}</source>
        <translation>ideal {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>esperando o servidor</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Slow motion (F7)</source>
        <translation>Câmera lenta (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>Uma linha por bandeira</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>Uma linha por worker</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>Configurações da origem</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>Executa Sequencial e depois este modo, com a mesma sorte (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>Termina em {} s, no máximo: cada bandeira tem {} s.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Outro endereço…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>Sequencial baixa uma bandeira por vez.</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>A {} são pedidas no máximo {} bandeiras ao mesmo tempo, por cortesia.</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>No máximo, este número de requisições ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>Quantos downloads há ao mesmo tempo, no máximo.</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>cerca de {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>Roda em um processo separado, e a janela continua fluida.</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>{} ms de CPU cada</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>processo separado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>Baixar {} bandeiras</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>Baixar {} bandeira</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>Escolha pelo menos um país</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecidos</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>Ignorados além destes: {}.</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>“{text}”, linha {line}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>O que “{}” significa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>Larguras em pixels</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>largura original</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Larguras comuns</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Comuns</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>Ícones: {}</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>Apps: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Páginas: {}</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>Largura original</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>Salvar galeria</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>“{}” já contém uma galeria. Substituir?</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>Os {} arquivos dela são substituídos; os demais arquivos da pasta ficam como estão.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
</context>
</TS>
