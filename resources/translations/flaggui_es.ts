<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>Cada respuesta tarda unos 0,3 s y nada se pide antes de que llegue la anterior. ¿Cuánto tardará?</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>Veinte a la vez</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>Las veinte se piden a la vez. ¿Cuánto tardará ahora y qué bandera lo decide?</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>Cinco banderas, tres workers</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>Cada respuesta tarda 0,5 s. ¿Cuándo empieza la cuarta?</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>Cinco rondas</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>Veinte banderas, cuatro workers, 0,2 s por respuesta. ¿Cuánto tardará y por qué?</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>Una bandera lenta</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>La primera bandera tarda 2 s; las demás, 0,2 s. ¿Cuándo se ven las demás?</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>Un hilo basta</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>Un hilo y veinte respuestas por esperar. ¿Tan rápido como veinte hilos?</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>Cuando trabajar no es esperar</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>Cada imagen cuesta 0,1 s de trabajo en Python. ¿Son cuatro hilos más rápidos que uno? ¿Y cuatro procesos?</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>Del libro</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Propios de Qt</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>Más equipos</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>Cada solicitud espera a la anterior. El procesador está ocioso casi todo el tiempo.</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>Pool de hilos, map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>resultados en el orden pedido</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>Todas empiezan juntas; los resultados salen en el orden en que entraron, así que una bandera lenta retiene otras ya terminadas.</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>Pool de hilos, as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>resultados según terminan</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit devuelve un Future de inmediato; as_completed entrega cada uno cuando termina.</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>asyncio en el bucle de Qt</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>un solo hilo, por turnos</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>Un solo hilo. Cada await dice: estoy esperando, que siga otra.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de procesos</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>varios Python</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>Un GIL para cada proceso. Cuesta el arranque y la serialización con pickle; solo compensa para trabajo de CPU.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>los hilos de Qt</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Hilos de Qt; el código Python que ejecutan se turna en el mismo GIL.</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>un callback por respuesta</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>Sin hilos y sin await: un callback por respuesta.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Clúster de Dask</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>workers en otros equipos</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>Los mismos futures, en otros equipos. Compensa cuando uno no basta; ninguna bandera llega antes.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>&amp;Guardar galería…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>&amp;Abrir galería o informe…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>&amp;Obtener un conjunto de banderas…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>Importar &amp;países…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>&amp;Verificar galería</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>Ac&amp;tualizar galería</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>Guardar &amp;línea de tiempo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>Comparar con &amp;Secuencial</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Cámara &amp;lenta</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>Reproducir a &amp;velocidad real</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar las fallidas</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>C&amp;arrera de modos…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>Línea de tiempo por &amp;bandera o por worker</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>Ba&amp;ndera</translation>
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
        <translation>Ocultar panel &amp;derecho</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Mostrar &amp;registro…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>&amp;Acerca de flaggui</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
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
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
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
        <translation>&amp;Trabajo de CPU por bandera</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>&amp;Proceso aparte</translation>
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
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>la imagen está incompleta</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>imagen {} dañada</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>no es una imagen (vacío)</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>no es una imagen (una respuesta HTTP)</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>no es una imagen ({})</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>no es una imagen (texto)</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>no es una imagen (datos desconocidos)</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} bytes; el límite es {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} píxeles; el límite es {limit} por lado</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} píxeles; el límite es {limit} millones en total</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>imagen animada con {} fotogramas</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>{} bytes tras el final de la imagen</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>imagen JPEG con {} pasadas</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>tiempo agotado al conectar ({detail})</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>incompleta: la conexión terminó antes que la respuesta</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>la respuesta no es HTTP correcto</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>nadie responde en esa dirección (conexión rechazada)</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>certificado TLS no aceptado: {detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>host inexistente: no se puede resolver su nombre</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>sin red: no hay ruta hasta ese host</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>el proxy no responde o rechaza la conexión</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>su worker terminó antes de poder responder</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>sin conexión segura: falló la negociación TLS</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>certificado TLS no aceptado: se desconoce su emisor</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>certificado TLS no aceptado: está autofirmado</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>certificado TLS no aceptado: es de otro host</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>certificado TLS no aceptado: ha caducado</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>certificado TLS no aceptado: aún no es válido</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>¿Está en línea este equipo? El servidor integrado no necesita red.</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>Compruebe la dirección. ¿Está en línea este equipo? El servidor integrado no necesita red.</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>Compruebe la dirección y el puerto, y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>Compruebe HTTP_PROXY, HTTPS_PROXY y NO_PROXY; el servidor integrado no necesita proxy.</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>Puede ayudar usar menos workers, o probar otra vez.</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>Puede ayudar probar otra vez.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>El servidor tiene un problema propio. Puede ayudar probar otra vez.</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>Compruebe que el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>Una nueva ejecución arranca workers nuevos.</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>Con menos workers se pide menos a menudo. Puede ayudar probar otra vez.</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>El servidor está saturado. Puede ayudar usar menos workers, o probar otra vez.</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>redirigida más de {} veces</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>redirigida a algo que no es una dirección</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>redirigida a otro esquema ({}:)</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>incompleta: {received} de {length} bytes</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>respuesta vacía, sin imagen</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>comprimida como {} sin haberlo pedido</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>comprimida, y la compresión está dañada</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>incompleta: la respuesta comprimida termina antes de tiempo</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>mayor de {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>sin respuesta durante {} s</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>no es un código de estado estándar</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>rechazada por el servidor: {code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>no está en este origen ({code})</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>no es una imagen, sino otra respuesta: {code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>rechazada por el proxy: {code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>El servidor de banderas integrado ya no está en marcha.</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>El servidor de banderas integrado no respondió en {} s.</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Los workers de Dask no pueden ejecutar flaggui: {}.</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>Los workers de otros equipos ({}) no pueden acceder a un servidor de este: elija un origen que esté a su alcance.</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>No se puede iniciar ningún clúster en este equipo: {}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>Ningún planificador de Dask responde en {}.</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>El planificador de Dask no tiene workers.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>No se pidió ninguna bandera, así que no hay nada que explicar.</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>La ejecución se canceló: {cancelled} de {total} banderas no llegaron a su final.</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>Déjela llegar al final para ver qué la limita.</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>No llegó ninguna bandera: {errors} terminaron con error, el más frecuente «{message}» ({count}).</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>La bandera no llegó: «{message}».</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>Pruebe otro origen, o compruebe la red y la dirección del origen.</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>El servidor respondió con un rechazo: «Reintentar las fallidas» se lo pide otra vez.</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>Ejecútela de nuevo: una nueva ejecución arranca workers nuevos.</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>Averiguarlo llevó {elapsed}.</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>Aun así, los futures terminaron: sus banderas dicen qué falló.</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>La ejecución se canceló antes de medir ninguna bandera.</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>Un future pendiente se puede cancelar; uno en ejecución no: queda abandonado.</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>Déjela llegar al final para ver en qué se va el tiempo.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>La bandera pasó el {share} % de su tiempo esperando al servidor o su turno en el GIL: {waited} de {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>Desde que un worker los tomó hasta que terminaron, los {n} futures pasaron el {share} % de su tiempo esperando al servidor o su turno en el GIL: {waited} de {total}, sumándolos todos.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>La bandera pasó el {share} % de su tiempo esperando al servidor: {waited} de {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>Desde que un worker los tomó hasta que terminaron, los {n} futures pasaron el {share} % de su tiempo esperando al servidor: {waited} de {total}, sumándolos todos.</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>Una tras otra, las esperas y el trabajo de CPU se suman: aun así, el ideal es {ideal}.</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>Las esperas y el trabajo de CPU pueden solaparse, y el trabajo dura más que esas esperas: al menos {ideal}, el ideal.</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>Una bandera es una sola espera y nada puede solaparse con ella: el ideal es {ideal}.</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>Una tras otra, las esperas se suman, así que incluso sin sobrecarga el ideal de esta ejecución es {ideal}.</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>Había un worker para cada una de las {n} banderas, así que todas podían esperar a la vez: el ideal es la espera más larga, {ideal}.</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>Las esperas fueron iguales, unos {middle}: {n} banderas ÷ {workers} workers = {rounds} rondas, y el ideal es {ideal}.</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>Las esperas fueron distintas, de {shortest} a {longest}, y el worker que queda libre toma enseguida la bandera siguiente: sin sobrecarga, {workers} workers habrían necesitado {ideal}, el ideal.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>La ejecución tardó {elapsed}, {speed_up}× menos que la suma de las esperas y {ratio} veces el ideal; los {overhead} de diferencia son sobrecarga: enviar tareas, recibir, comprobar las imágenes, turnarse en el procesador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>La ejecución tardó {elapsed}, {speed_up}× menos que la suma de los tiempos de cada una y {ratio} veces el ideal; los {overhead} de diferencia son sobrecarga: enviar tareas, recibir, comprobar las imágenes, turnarse en el procesador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>La ejecución tardó {elapsed}, {ratio} veces el ideal; los {overhead} de diferencia son sobrecarga: enviar tareas, recibir, comprobar las imágenes, turnarse en el procesador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>La ejecución tardó {elapsed}; los {overhead} de diferencia son sobrecarga: enviar tareas, recibir, comprobar las imágenes, turnarse en el procesador.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>La ejecución tardó {elapsed}, {speed_up}× menos que la suma de las esperas y {ratio} veces el ideal; de los {overhead} de diferencia, la mayor parte es recepción.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>La ejecución tardó {elapsed}, {speed_up}× menos que la suma de los tiempos de cada una y {ratio} veces el ideal; de los {overhead} de diferencia, la mayor parte es recepción.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>La ejecución tardó {elapsed}, {ratio} veces el ideal; de los {overhead} de diferencia, la mayor parte es recepción.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>La ejecución tardó {elapsed}; de los {overhead} de diferencia, la mayor parte es recepción.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Hubo error en {errors} de {total} banderas, el más frecuente «{message}» ({count}); un error lleva tiempo como cualquier respuesta, y «Reintentar las fallidas» pregunta otra vez.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Hubo error en {errors} de {total} banderas, el más frecuente «{message}» ({count}); reintentos hechos: {tries}; un error lleva tiempo como cualquier respuesta, y «Reintentar las fallidas» pregunta otra vez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>Tabla de banderas</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Traza de Chrome, para Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>Archivo HTTP (HAR)</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>El disco está lleno y no se pudo escribir «{}».</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>Su cuota de disco está agotada y no se pudo escribir «{}».</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>«{}» está en un disco de solo lectura.</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>No tiene permiso para escribir «{}».</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>El nombre «{}» es demasiado largo.</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>«{}» no está en una carpeta, o es un archivo donde se necesita una carpeta.</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>«{}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>No se puede escribir «{}»: su carpeta no existe o ha desaparecido.</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>«{}» ya existe.</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>«{}» es un enlace simbólico, y los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>«{}» no es un archivo normal, y no se reemplaza por uno.</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>«{}» superaría el tamaño máximo de archivo permitido ahí.</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>El nombre «{}» no está permitido ahí.</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>El disco informó de un fallo al escribir «{}».</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>La carpeta de red que contiene «{}» ha desaparecido.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>Hay demasiados archivos abiertos para escribir «{}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>No se pudo escribir «{path}» ({reason}).</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>su worker no respondió a tiempo</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Se canceló el guardado.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>No se puede convertir la bandera de {country}: {reason}.</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>«{}» no es de flaggui; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>Otro programa está guardando en «{}»; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>«{}» es un archivo; elija una carpeta para la galería.</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>«{}» es un enlace que no lleva a ningún sitio; elija otra carpeta.</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>demasiado lenta: incompleta tras {} s</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>El límite fue el servidor: pasaron {waited} hasta que empezó su respuesta.</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>Pruebe con más países: varias esperas pueden solaparse; una sola, no.</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>El límite fue el trabajo de CPU: el código Python se turna en un solo GIL, así que {n} × {cpu} = {total} es lo mínimo que necesita cualquier número de hilos, o asyncio.</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>Pruebe el pool de procesos: cada proceso tiene su GIL, y se reparten ese trabajo entre los núcleos del procesador.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>El límite fue el trabajo de CPU, pero cada proceso tiene su propio GIL: {n} × {cpu} ÷ el menor de {workers} workers y {cores} núcleos = {least} es lo mínimo que necesita.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>El límite fue el trabajo de CPU, pero cada proceso tiene su propio GIL: {n} × {cpu} ÷ el menor de {workers} workers y el número de núcleos es lo mínimo que necesita.</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>Pruebe un pool de hilos con el mismo trabajo: ahí necesita al menos {total}.</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>El límite fue una rezagada: {country} esperó {longest}; la bandera mediana, {middle}. Si hubiera sido como esta, el ideal sería {better}.</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>Solo una respuesta más rápida a esa bandera acortaría esta ejecución.</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map entrega en el orden pedido y retuvo banderas terminadas, {held_count} en total, hasta {held}: pruebe as_completed, que entrega cada una cuando termina.</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed entregó {before} banderas antes que ella: pruebe map para ver banderas terminadas y retenidas.</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>Pruebe con varios workers: las demás banderas no tienen que esperar a la lenta.</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>El límite fue el ancho de banda: recibir ocupó el {share} % del tiempo de las banderas, {each} cada una.</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>Pruebe con imágenes más pequeñas o con un origen que las envíe más rápido.</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>El límite fueron las conexiones: abrir {count}, {each} cada una, supuso el {share} % de la espera.</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>Pruebe con menos workers: cada worker conserva su conexión, y su bandera siguiente no abre ninguna.</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>El límite fue la sobrecarga: {overhead} de {elapsed} transcurrieron fuera de las esperas del ideal.</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>Repita la ejecución y compare: otros programas pueden haber ocupado el procesador.</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>El límite fue el trabajo del propio programa: usó {cpu_time} de procesador en una ejecución de {elapsed}, y el código Python se turna en un solo GIL.</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>Pruebe asyncio: gasta menos tiempo de procesador por solicitud que los hilos.</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>Pruebe «Proceso aparte»: ahí las descargas no comparten el GIL con una ventana.</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>El límite fueron los workers, demasiado pocos: {workers} para {n} banderas. Una bandera pasó {queued} de media en la cola hasta que hubo uno libre.</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>Pruebe con {more} workers: podrían completar estas mismas esperas en {then}.</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>El límite fue atender una sola solicitud a la vez: una bandera pasó {queued} de media en la cola mientras esperaban otras por delante.</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Pruebe a esperar en conjunto: un pool de hilos con {more} workers podría completar estas mismas esperas en {then}.</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Para esperar no hacen falta procesos: un pool de hilos con {more} workers podría completar estas mismas esperas en {then}.</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>Más sería descortés con un servidor público: pruebe el integrado.</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>El límite fue el servidor: ninguna bandera hizo cola para tener un worker, y la respuesta más lenta empezó a los {longest}; con más workers no cambiaría nada.</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>Pruebe Secuencial para comparar: una tras otra, estas mismas esperas suman {waited}.</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map retuvo banderas terminadas, {held_count} en total, hasta {held}, para mantener el orden pedido: pruebe as_completed.</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>No se pudo iniciar el proceso para las descargas.</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>otras {count} de {least} a {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} banderas × {usual}, una tras otra = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}, una tras otra = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}, una tras otra = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} banderas ({plain} de {usual}, {slow}) a la vez = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} banderas ({slow}) a la vez = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} banderas ({plain} de {usual}, {slow}) entre {workers} workers; el que queda libre toma enseguida la siguiente = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} banderas ({slow}) entre {workers} workers; el que queda libre toma enseguida la siguiente = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} banderas × unos {usual}, una tras otra = unos {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × unos {usual} + {slow}, una tras otra = unos {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} banderas (de {low} a {high} cada una) a la vez: la más lenta de {n} tarda unos {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} banderas ({plain} de {low} a {high}, {slow}) a la vez: la más lenta tarda unos {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} banderas (de {low} a {high} cada una) entre {workers} workers; el que queda libre toma enseguida la siguiente: unos {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} banderas ({plain} de {low} a {high}, {slow}) entre {workers} workers; el que queda libre toma enseguida la siguiente: unos {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} banderas ÷ {workers} workers = {rounds} rondas × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} banderas ÷ {workers} workers = {rounds} rondas (redondeando hacia arriba) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabajo de CPU: {n} × {each} = {total} como mínimo, porque el código Python se turna en un solo GIL. Las esperas se solapan con él: unos {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabajo de CPU: {n} × {each} ÷ {cores} workers = {total} como mínimo. Las esperas se solapan con él: unos {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Esperas: {waits}. Trabajo de CPU: {n} × {each} ÷ {cores} núcleos = {total} como mínimo. Las esperas se solapan con él: unos {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}, más lo que añade el ancho de banda</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>Esperas: {waits}. Trabajo de CPU: {n} × {each} = {total}. En total, unos {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 bandera × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} banderas ÷ {workers} workers = 1 ronda × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 bandera × unos {usual} = unos {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>su worker falló ({})</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>No se pudieron iniciar los procesos de los workers.</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>proceso {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>La dirección del proxy, {}, no está completa.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>No se puede usar el proxy {}: su dirección debe empezar por http://.</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>Ningún modo se llama «{mode}»; los que hay son {modes}.</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>Una carrera necesita al menos un modo.</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>Una carrera necesita al menos un país.</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>Una carrera repite cada modo de 1 a {most} veces, no {repetitions}.</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>Una carrera pediría a {source} cada bandera {times} veces solo para medir, y un servidor público está también para los demás: haga la carrera con el integrado.</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>El más rápido es {one}: {seconds} s.</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>Empate técnico: el más rápido puede ser {one} o {another}.</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>Empate técnico: el más rápido puede ser {one}, {another} o {third}.</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>Empate técnico: el más rápido puede ser cualquiera de los {count} modos.</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>Ningún modo es apreciablemente más rápido que otro: las diferencias quedan dentro del ruido.</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>Menos de {} ejecuciones de cada modo no bastan para distinguir una diferencia del ruido, así que no hay clasificación.</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>Un modo solo no tiene puesto.</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>Los modos cuyos intervalos, de la ejecución más rápida a la más lenta, se solapan comparten puestos: esa diferencia es ruido. El azar por sí solo separa dos modos igual de rápidos en el {} % de estas carreras.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 bandera</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>{n} banderas</translation>
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
        <translation>{each} ms de trabajo de CPU por bandera</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>proceso aparte</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>el {share} % de las solicitudes falla</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} no se clasifica: no le llegaron {missed} banderas que otros sí obtuvieron.</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} no se clasifica: no le llegó {missed} bandera que otros sí obtuvieron.</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† Solo este proceso: lo que usaron otros procesos no se cuenta.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>La cota es ⌈banderas ÷ workers⌉ × latencia: ningún modo puede ser más rápido.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>La cota es ⌈banderas ÷ workers⌉ × latencia más lo mínimo que ocupa el trabajo de CPU, todo en un solo GIL o repartido entre núcleos: ningún modo puede ser más rápido.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>La cota es el ideal de cada ejecución: un pool sin sobrecarga, con las esperas de esa ejecución.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>La cota es el ideal de cada ejecución: un pool sin sobrecarga, con las esperas de esa ejecución y lo mínimo que ocupa el trabajo de CPU, todo en un solo GIL o repartido entre núcleos.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>el propio flaggui falló; el registro dice cómo</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>plaza {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>no es un informe de flaggui</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>su «{}» no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>su «{}» no es un texto</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>su «{}» no es una lista</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>su «{}» no es un objeto</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>no hay ninguna galería en ella</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>«{}» no contiene ningún país.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>no es JSON (línea {})</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>«{}» se creó con un flaggui más nuevo; actualice el programa.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>No se puede abrir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>ocupa más de {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>no es texto; una hoja de cálculo se puede guardar como CSV</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>Una lista puede tener {} caracteres como máximo, y esta tiene más.</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>Una línea de una lista puede tener {} caracteres como máximo, y aquí hay una con más.</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>Una lista puede tener {} entradas como máximo, y esta tiene más.</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>tiene más de {} banderas</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>le falta «{}»</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>su «{name}» no es un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>su «{name}» no es un número de {low} a {high}</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>su «{}» no es lo que un informe tiene ahí</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>su «{}» no es una dirección web</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>sus «files» no son lo que una galería tiene ahí</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>su «date» no es una fecha con zona horaria</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>sus «options» no son las del servidor de banderas</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>su «options.limits.{}» no es un límite</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>sus banderas no están numeradas desde 0 sin huecos</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>sus recuentos no coinciden con sus banderas</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>sus puestos no siguen el orden de entrega</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>El servidor de banderas no puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>El servidor de banderas no puede usar el puerto {port}: {reason}.</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>«{address}» no es una dirección completa: {example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>Aquí todas las banderas se dibujan en 4:3, así que las de Nepal y Suiza no tienen sus proporciones reales; las de flagcdn.com, sí.</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>El origen «{text}» no es ninguno de {sources} ni una plantilla de URL.</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>La dirección de un origen debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>La dirección de un origen no puede contener un nombre de usuario: los informes la muestran entera.</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>Una plantilla de URL necesita {} en el lugar del código de país.</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>está anidado en más de {} niveles</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>contiene más de {} valores</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>tiene un objeto con más de {} nombres</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>tiene «{}» dos veces en el mismo lugar</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>«{}» no es un número válido en un informe</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>tiene un texto de más de {} caracteres</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>por orden de llegada</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>por región</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>por duración</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>por duración, cuando estén todas</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>por resultado, cuando estén todas</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>todas las banderas</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>solo las que llegaron</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>solo las no encontradas</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>solo los errores</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>solo las canceladas</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>Cancelada antes de la primera solicitud.</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>El propio flaggui falló; el registro dice cómo.</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>{} bandera guardada en {}</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>{} banderas guardadas en {}</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}, {n} archivos en total</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}, archivos ampliados: {n}</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}, con una copia comprimida en {name}</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}; el conjunto está completo</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}; falta una de las elegidas: {codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}; faltan {n} de las elegidas: {codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes} y {n} más</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}: proceso {n}, hilo {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reducido</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}; pide volver en {seconds} s, cuando ya habrá pasado el tiempo de esta bandera</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>«{}» contiene una galería terminada; actualícela o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>«{}» contiene una galería sin terminar, hecha con otra selección; elija otra carpeta.</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>Una proporción son dos números enteros, de 1:4 a 4:1, por ejemplo 4:3.</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>Aquí no hay nombres de países en «{}».</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>Las banderas no se pueden convertir a «{name}»; los formatos que hay son {names}.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Cada formato se puede elegir una sola vez.</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>Para elegir un ancho o una proporción hace falta un formato al que convertir.</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>Los archivos van en una sola carpeta («one») o en una por región («region») o por tamaño («size»).</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>Para tener una carpeta por tamaño hay que indicar anchos.</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>su «form» no es lo que una galería tiene ahí</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>En una plantilla, las llaves van por parejas, como en {}.</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>Una plantilla de nombres puede llevar {fields}.</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>Una plantilla de nombres necesita {cc}, {name} o {rank}: cada bandera lleva su propio nombre.</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>La plantilla tiene más de {} caracteres.</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>Puede haber {} anchos como máximo, cada uno una sola vez.</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>Un archivo ICO necesita anchos, y ninguno de más de {} píxeles.</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>Los anchos son números enteros de píxeles, de 1 a {}, por ejemplo 16, 64.</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>La imagen de la bandera de {} no está aquí, solo hay un informe; descárguela de nuevo.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>No se puede generar así la bandera de {country}. {reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>«{}» es un enlace o un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>Un ancho de {width} ampliaría esta bandera, cuyos píxeles bastan para {widest}.</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} píxeles son demasiados para un archivo {format}.</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>«{}» no es una galería, sino un informe.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>No se puede leer «{path}», así que no hay archivo ZIP ({reason}).</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>Hay {count} de {total} banderas en {folder}; la próxima descarga sigue desde ahí</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>&amp;Guardar según llegan…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Galería al día (cambiadas: {changed}, nuevas: {added}, archivos reparados: {repaired}, sin cambios: {unchanged}) en {folder}</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Galería no del todo al día (no se pudieron pedir: {failed}, cambiadas: {changed}, nuevas: {added}, archivos reparados: {repaired}, sin cambios: {unchanged}) en {folder}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>Acerca de flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>Copiar las versiones, para informar de un error</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>La concurrencia a la vista: banderas de países, future a future.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>Dirección con {cc}</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>Una dirección con {cc} en el lugar del código de país:</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>Se conecta a {}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>Guardar según llegan</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>Esta ejecución no se va guardando</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>Guardando en {} según llegan</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>Descargar escribe cada bandera en una carpeta cuando termina su future. Comparar, Carrera de modos y Reproducir no escriben nada.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{} de {} banderas – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
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
        <translation>{}, sin cambios, respuesta en el puesto {}, {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}, llegó en el puesto {}, {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>procesando…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>recibiendo…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}, retenida {}</translation>
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
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>Mostrar su future</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Guardar esta bandera…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Reintentar lo fallido</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Copiar códigos</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copiar imagen y nombre</translation>
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
        <translation>&amp;Ejecuciones por modo</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>Ejecuciones por modo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>Iniciar carrera</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>Unos {} s en total, calentamiento incluido.</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>Unos {} min en total, calentamiento incluido.</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>Este flaggui no tiene ese modo.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, línea {}</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>Esta compilación de flaggui viene sin su código fuente.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
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
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Selección rápida</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>Elegir muchos países a la vez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>20 del libro</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>Ningún país se llama «{}»</translation>
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
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>Veinte banderas, dos maneras.</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} banderas, dos maneras.</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>Elija países y pulse Descargar.</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>De una en una, unos {} s. Elija otro modo y F5 los compara.</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>Pulse F5: primero de una en una, unos {} s; luego juntas, unos {} s.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} bytes</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>sin cambios, no se transfirió nada</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Guardar esta bandera…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>Colores, según el trabajo de CPU</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>Lo que el future dijo de sí mismo</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>Elija una bandera para ver su future.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
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
        <translation>en cola</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}, llegó en el puesto {} tras {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>Una ejecución guardada ya no tiene futures, solo sus tiempos.</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>Un future en ejecución no se puede cancelar: cancel() devolvió False.</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>De una en una no hace falta ningún future: este es nuestro, para seguir la ejecución.</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map no enseña sus futures; miramos por encima de su hombro.</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Una Task está pendiente (pending) hasta que termina o se cancela; nunca «running».</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>Qt no tiene futures; este es nuestro y se completa en el callback.</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>Bandera anterior</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Bandera siguiente</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copiar imagen y nombre</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Guardar esta bandera…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – bandera</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>Bandera: {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} píxeles</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>sin cambios, no se transfirió nada</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>llegó en el puesto {}</translation>
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
        <translation>Los archivos de más de {} píxeles de ancho saldrían ampliados: permítalo o elija menos.</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>No se sabe qué ancho tienen las banderas de este origen.</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>Por encima de {} píxeles, las banderas de este origen saldrían ampliadas.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}, …: {} archivos por bandera</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Plantilla…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Idioma de los nombres</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>La de cada bandera</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>A&amp;mpliar banderas y marcarlas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Todo en una</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>Una por región</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>Una por tamaño</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>También como archivo &amp;ZIP</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
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
        <translation>&amp;Anchos</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Proporción</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>&amp;Carpetas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>&amp;Tal como las envía el origen</translation>
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
        <translation>{} de {} archivos guardados</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>Orden de las tarjetas y cuáles se muestran</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Buscar una tarjeta</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>Nombre o código de un país</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>en el orden pedido</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>Verificar galería</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>No están como se guardaron</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>Ajenos a esta galería, sin tocar</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>Los {} archivos están como se guardaron</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} archivos no están como se guardaron</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} archivo no está como se guardó</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>{} banderas</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>{} bandera</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>Actualizar galería</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>No se pudieron pedir, sin tocar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>La galería está al día</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>No se pudieron pedir {} banderas</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>No se pudo pedir {} bandera</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>sin terminar, aún faltan banderas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>Elegidos, pero sin bandera</translation>
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
        <translation>flaggui: guía</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>Bloqueo más largo: el mayor tiempo que la ventana no pudo reaccionar, desde el inicio de la ejecución hasta que se pintó su última bandera, medido por un temporizador de 2 ms en el propio hilo de la ventana.</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>&amp;Elegir {} país</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>&amp;Elegir {} países</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>&amp;Elegir países</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>Repetidos: {}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>{} país reconocido.</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>{} países reconocidos.</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>{} país reconocido, {} sin reconocer.</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>{} países reconocidos, {} sin reconocer.</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>Aquí se indica cuántos países se reconocen.</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>Importar países</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>Códigos o nombres, uno por línea o en una tabla; los nombres, en cualquier idioma de la ventana.</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>Lista de países</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>Escriba o pegue una lista, o suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
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
        <translation>Servidor de banderas integrado</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>Países más lentos</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>ninguno; BR=2000 para 2 s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Solicitudes que fallan</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>La misma suerte en cada ejecución, semilla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latencia</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>&amp;Fluctuación, en más o en menos</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>Ancho de &amp;banda por conexión</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>&amp;Solicitudes que fallan (418)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>&amp;Países más lentos, en ms</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>La latencia es el tiempo desde una solicitud hasta el primer byte de su respuesta.</translation>
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
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Cerrar la pregunta</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>Primero: {}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>Después: {}</translation>
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
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copiar todas las líneas</translation>
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
        <translation>{} · banderas: {} · workers: {}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>Ninguna línea contiene «{}»</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>Lo que imprimen los scripts del libro aparece aquí, a medida que ocurre.</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>Tarjetas: {}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} banderas</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{} de {} banderas: faltan {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{} de {} banderas: falta {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
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
        <translation>Ninguna bandera de esta ejecución es así.</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>Mostrar todas las banderas</translation>
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
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>Código, bandera y registro</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>Carpeta de la galería</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>Carrera de modos</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>Los países, el origen y los workers son los elegidos en la ventana.</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Hay una ejecución en curso: espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>Ronda {} de {}: {}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>Calentamiento, no cuenta: {}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>La carrera ha terminado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>Copiada como tabla de Markdown.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>Guardar carrera</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>Todas las ejecuciones (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>Tabla de modos (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>Cada ejecución, y cuándo llegaron sus banderas</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>Un intervalo donde los tiempos se solapan</translation>
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
        <translation>Segundos; la línea va de la ejecución más rápida a la más lenta</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>Cuántas veces más rápido que Secuencial, según las medianas</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>× cota</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>Tiempo de procesador, mediana de las ejecuciones</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>Bloqueo más largo</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>En cualquiera de las ejecuciones. {}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>Mayor tamaño de este proceso</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>Ordenar: clic, o Intro en la columna.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{}: ningún modo puede bajar de ahí con estas esperas</translation>
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
        <translation>† Solo este proceso: lo que usaron otros procesos no se cuenta.</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>El más largo de todas las ejecuciones; la mediana es de {} ms.</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>Una ejecución: {} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>{} ejecuciones, de {} a {} s: {}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar las fallidas</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>Archivos y países</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>Pregunta al origen qué ha cambiado y repara lo que no está como se guardó</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>Quitar esta ejecución (Supr)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>Fijar: silueta gris bajo la próxima línea de tiempo (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Soltar (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>La última vez flaggui se cerró por un fallo. Hay un informe.</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>Algo falló en flaggui. Hay un informe.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar informe…</translation>
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
        <translation>{}, proceso aparte</translation>
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
        <translation>bloqueo más largo {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>{}× Secuencial</translation>
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
        <translation>{} error</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} errores</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>no encontradas: {}</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>{} bandera descargada en {} segundos</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>{} banderas descargadas en {} segundos</translation>
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
        <translation>{} veces menos que la suma de sus tiempos</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>{} veces menos que la suma de sus esperas</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>{} veces más rápido que Secuencial</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>bloqueo más largo de {} milisegundos</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>con otros países, origen u opciones que la ejecución actual</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>Las ejecuciones terminadas se alinean aquí.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>Guardar galería</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>Nombres, f&amp;ormatos y tamaños</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}: las imágenes originales no están aquí; descárguelas de nuevo.</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}: su imagen original no está aquí; descárguela de nuevo.</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} archivos</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Guar&amp;dar en</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Guardar línea de tiempo</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>Guardar esta bandera</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>Abrir galería o informe</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>Galerías e informes (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>Elija países y un modo, y pulse Descargar.</translation>
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
        <translation>Obtener un conjunto de banderas</translation>
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
        <translation>Elegidos en la ventana</translation>
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
        <translation>Hay una ejecución en curso: espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} banderas</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} archivos</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; no se guardó nada.</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>&amp;Obtener {} bandera</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>&amp;Obtener {} banderas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Paí&amp;ses</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Ori&amp;gen</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Guar&amp;dar en</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>&amp;Usar flagcdn.com</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>Se desconoce la licencia de las imágenes: consúltela en el origen.</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>Licencia de las imágenes: {}.</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{} Las imágenes miden {} píxeles de ancho.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} de {} banderas</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>Clasificación</translation>
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
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>{} banderas descargadas en {} s</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>{} bandera descargada en {} s</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>no encontradas: {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} error</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} errores</translation>
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
        <translation>·  {}× menos que la suma de sus tiempos</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  {}× menos que la suma de sus esperas</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  bloqueo más largo {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;Un punto es una ejecución; la línea vertical, su mediana. Las marcas de debajo son las banderas de la ejecución más cercana a ella, cada una en el momento de su entrega.&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>Todas las ejecuciones en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}: mediana {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>Cada ejecución será un punto.</translation>
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
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>Cada fila será un future.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
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
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>working</source>
        <translation>procesando</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
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
        <translation>esperando al servidor</translation>
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
        <translation>Cámara lenta (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>Una fila por bandera</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>Una fila por worker</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
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
        <translation>Origen</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>Ajustes del origen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>Ejecuta Secuencial y luego este modo, con la misma suerte (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>Acaba a los {} s como máximo: cada bandera dispone de {} s.</translation>
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
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>Secuencial descarga una bandera cada vez.</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>A {} se le piden como máximo {} banderas a la vez, por cortesía.</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>Como máximo, este número de solicitudes a la vez.</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>Cuántas descargas hay a la vez, como máximo.</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>unos {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>Se ejecuta en un proceso aparte, y la ventana sigue fluida.</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>{} ms de CPU cada una</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>proceso aparte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>Descargar {} banderas</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>Descargar {} bandera</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>Elija al menos un país</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>No reconocidos</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>Se omiten {} más.</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>«{text}», línea {line}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>Qué significa «{}»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>Anchos en píxeles</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>ancho original</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Anchos habituales</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>Iconos: {}</translation>
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
        <translation>Ancho original</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>Guardar galería</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>«{}» ya contiene una galería. ¿Reemplazarla?</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>Se reemplazan sus {} archivos; los demás archivos de la carpeta quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
</TS>
