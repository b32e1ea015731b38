<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>Jede Antwort dauert etwa 0,3&#xa0;s, und gefragt wird erst, wenn die vorige da ist. Wie lange dauert alles?</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>Zwanzig auf einmal</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>Alle zwanzig werden gleichzeitig angefragt. Wie lange dauert es jetzt, und welche Flagge entscheidet?</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>Fünf Flaggen, drei Worker</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>Jede Antwort dauert 0,5&#xa0;s. Wann beginnt die vierte?</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>Fünf Runden</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>Zwanzig Flaggen, vier Worker, 0,2&#xa0;s je Antwort. Wie lange dauert es, und warum?</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>Eine langsame Flagge</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>Die erste Flagge braucht 2&#xa0;s, die anderen 0,2&#xa0;s. Wann sind die anderen zu sehen?</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>Ein Thread genügt</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>Ein Thread, zwanzig Antworten, auf die er wartet. So schnell wie zwanzig Threads?</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>Wenn Arbeit kein Warten ist</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>Jedes Bild kostet 0,1&#xa0;s Arbeit in Python. Sind vier Threads schneller als einer? Und vier Prozesse?</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>Aus dem Buch</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Aus Qt</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>Weitere Rechner</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>eine nach der anderen</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>Jede Anfrage wartet auf die vorige. Der Prozessor hat fast die ganze Zeit nichts zu tun.</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>Thread-Pool, map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>Ergebnisse in der angefragten Reihenfolge</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>Alle starten zusammen; die Ergebnisse kommen in der Reihenfolge heraus, in der sie hineingingen. Eine langsame Flagge hält so fertige zurück.</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>Thread-Pool, as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>Ergebnisse, sobald sie fertig sind</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit gibt sofort ein Future zurück; as_completed liefert jedes, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>asyncio in der Qt-Schleife</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>ein Thread, reihum</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>Ein einziger Thread. Jedes await sagt: Ich warte, jetzt darf jemand anders.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Prozess-Pool</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>mehrere Pythons</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>Jeder Prozess hat seinen eigenen GIL. Das kostet Startzeit und Pickling und lohnt sich nur für Rechenarbeit.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>Qts eigene Threads</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Threads von Qt; Python-Code darin wechselt sich am selben GIL ab.</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>ein Callback je Antwort</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>Kein Thread und kein await: ein Callback je Antwort.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask-Cluster</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>Worker auf anderen Rechnern</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>Dieselben Futures, auf anderen Rechnern. Lohnt sich, wenn ein Rechner nicht reicht; keine Flagge kommt schneller.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>Galerie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>Galerie oder Bericht ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>Flaggensatz &amp;holen…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>Länder &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>Galerie &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>Galerie &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>Zei&amp;tleiste speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Flaggen &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>Mit &amp;Sequenziell vergleichen</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Zeitlupe</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>Im &amp;Originaltempo abspielen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>&amp;Rennen der Modi…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>L&amp;ektion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>Zeitleiste nach &amp;Flagge oder Worker</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>Fl&amp;agge</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>&amp;Liste ausblenden</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>&amp;Rechten Bereich ausblenden</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;Protokoll anzeigen…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>Ü&amp;ber flaggui</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
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
        <translation>Rechenar&amp;beit pro Flagge</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>Eigener &amp;Prozess</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>Bild ist abgeschnitten</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>beschädigtes {}-Bild</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>kein Bild (leer)</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>kein Bild (eine HTTP-Antwort)</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>kein Bild ({})</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>kein Bild (Text)</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>kein Bild (unbekannte Daten)</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} Bytes, erlaubt sind {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} Pixel, erlaubt sind {limit} je Seite</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} Pixel, erlaubt sind insgesamt {limit} Millionen</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>animiertes Bild mit {} Einzelbildern</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>nach dem Ende des Bildes folgen noch {} Bytes</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>JPEG-Bild mit {} Scans</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>Zeitüberschreitung beim Verbinden ({detail})</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>abgeschnitten: Die Verbindung endete vor der Antwort</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>die Antwort ist kein korrektes HTTP</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>unter dieser Adresse antwortet nichts (Verbindung abgelehnt)</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>TLS-Zertifikat nicht akzeptiert: {detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>Host unbekannt: Sein Name lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>kein Netz: Zu diesem Host führt kein Weg</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>der Proxy ist nicht erreichbar oder lehnt ab</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>sein Worker endete, bevor er antworten konnte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>keine sichere Verbindung: Der TLS-Handshake schlug fehl</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>TLS-Zertifikat nicht akzeptiert: Sein Aussteller ist unbekannt</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>TLS-Zertifikat nicht akzeptiert: Es ist nur von sich selbst signiert</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>TLS-Zertifikat nicht akzeptiert: Es gehört einem anderen Host</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>TLS-Zertifikat nicht akzeptiert: Es ist abgelaufen</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>TLS-Zertifikat nicht akzeptiert: Es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>Ist dieser Rechner online? Der eingebaute Server braucht kein Netz.</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>Stimmt die Adresse? Ist dieser Rechner online? Der eingebaute Server braucht kein Netz.</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>Stimmen Adresse und Port, und läuft der Server?</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>Stimmen HTTP_PROXY, HTTPS_PROXY und NO_PROXY? Der eingebaute Server braucht keinen Proxy.</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>Weniger Worker könnten helfen, oder ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>Ein neuer Versuch könnte helfen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>Der Server hat selbst ein Problem. Ein neuer Versuch könnte helfen.</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>Ein neuer Lauf startet neue Worker.</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>Weniger Worker fragen seltener an. Ein neuer Versuch könnte helfen.</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>Der Server ist ausgelastet. Weniger Worker könnten helfen, oder ein neuer Versuch.</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>mehr als {}-mal umgeleitet</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>umgeleitet an eine Adresse, die keine ist</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>umgeleitet auf ein anderes Schema ({}:)</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>abgeschnitten: {received} von {length} Bytes</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>leere Antwort, kein Bild</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>als {} gepackt, ohne dass danach gefragt war</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>gepackt, und die Packung ist beschädigt</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>abgeschnitten: Die gepackte Antwort endet zu früh</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>größer als {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>keine Antwort seit {} s</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>kein Standardstatus</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>vom Server abgelehnt: {code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>in dieser Quelle nicht gefunden ({code})</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>kein Bild, sondern eine andere Antwort: {code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>vom Proxy abgelehnt: {code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>Der eingebaute Flaggenserver ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>Der eingebaute Flaggenserver hat {} s lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Die Dask-Worker können flaggui nicht ausführen: {}.</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>Worker auf anderen Rechnern ({}) können keinen Server auf diesem erreichen: eine Quelle wählen, die für sie erreichbar ist.</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>Auf diesem Rechner lässt sich kein Cluster starten: {}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>Unter {} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>Der Dask-Scheduler hat keine Worker.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>Es wurde keine Flagge angefragt, also gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>Der Lauf wurde abgebrochen; nicht zu Ende gekommen: {cancelled} von {total} Flaggen.</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>Bis zum Ende laufen lassen, um zu sehen, was ihn begrenzt.</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>Keine der Flaggen kam an: {errors} endeten mit Fehlern, meist „{message}“ ({count}).</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>Die Flagge kam nicht an: „{message}“.</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>Eine andere Quelle ausprobieren, oder prüfen, ob das Netz und die Adresse der Quelle in Ordnung sind.</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>Der Server hat geantwortet und abgelehnt: „Fehlgeschlagene wiederholen“ fragt ihn noch einmal.</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>Noch einmal starten: Ein neuer Lauf startet neue Worker.</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>Das festzustellen dauerte {elapsed}.</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>Fertig wurden die Futures trotzdem: Ihre Flaggen sagen, was schiefging.</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>Der Lauf wurde abgebrochen, bevor eine Flagge gemessen war.</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>Ein ausstehendes Future (pending) lässt sich abbrechen; ein laufendes (running) nicht, es wird aufgegeben.</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>Bis zum Ende laufen lassen, um zu sehen, wo die Zeit bleibt.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>Die Flagge verbrachte {share} % ihrer Zeit damit, auf den Server oder auf den GIL zu warten: {waited} von {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>Vom Beginn ihrer Bearbeitung bis zu ihrem Ende verbrachten die {n} Futures {share} % ihrer Zeit damit, auf den Server oder auf den GIL zu warten: zusammengezählt {waited} von {total}.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>Die Flagge verbrachte {share} % ihrer Zeit damit, auf den Server zu warten: {waited} von {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>Vom Beginn ihrer Bearbeitung bis zu ihrem Ende verbrachten die {n} Futures {share} % ihrer Zeit damit, auf den Server zu warten: zusammengezählt {waited} von {total}.</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>Nacheinander addieren sich Wartezeiten und Rechenarbeit: Selbst so liegt das Ideal bei {ideal}.</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>Warten und Rechenarbeit können sich überlappen, und die Arbeit dauert länger als diese Wartezeiten: mindestens {ideal}, das Ideal.</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>Eine Flagge heißt einmal warten, und nichts kann sich damit überlappen: Das Ideal ist {ideal}.</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>Nacheinander addieren sich die Wartezeiten; selbst ohne jeden Mehraufwand liegt das Ideal dieses Laufs also bei {ideal}.</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>Für jede der {n} Flaggen gab es einen Worker, alle konnten also gleichzeitig warten: Das Ideal ist die längste Wartezeit, {ideal}.</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>Die Wartezeiten waren gleich, etwa {middle}: {n} Flaggen ÷ {workers} Worker = {rounds} Runden, und das Ideal ist {ideal}.</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>Die Wartezeiten waren verschieden, {shortest} bis {longest}, und ein frei gewordener Worker nimmt sofort die nächste Flagge: Ohne Mehraufwand hätten {workers} Worker {ideal} gebraucht, das Ideal.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>Der Lauf dauerte {elapsed}, {speed_up}× kürzer als alle Wartezeiten zusammen und {ratio}× so lang wie das Ideal; die {overhead} dazwischen sind Mehraufwand: Einreichen, Empfangen, Prüfen der Bilder, Abwechseln am Prozessor.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>Der Lauf dauerte {elapsed}, {speed_up}× kürzer als die eigenen Zeiten der Flaggen zusammen und {ratio}× so lang wie das Ideal; die {overhead} dazwischen sind Mehraufwand: Einreichen, Empfangen, Prüfen der Bilder, Abwechseln am Prozessor.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>Der Lauf dauerte {elapsed}, {ratio}× so lang wie das Ideal; die {overhead} dazwischen sind Mehraufwand: Einreichen, Empfangen, Prüfen der Bilder, Abwechseln am Prozessor.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>Der Lauf dauerte {elapsed}; davon sind {overhead} Mehraufwand: Einreichen, Empfangen, Prüfen der Bilder, Abwechseln am Prozessor.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>Der Lauf dauerte {elapsed}, {speed_up}× kürzer als alle Wartezeiten zusammen und {ratio}× so lang wie das Ideal; von den {overhead} dazwischen entfällt das meiste auf das Empfangen.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>Der Lauf dauerte {elapsed}, {speed_up}× kürzer als die eigenen Zeiten der Flaggen zusammen und {ratio}× so lang wie das Ideal; von den {overhead} dazwischen entfällt das meiste auf das Empfangen.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>Der Lauf dauerte {elapsed}, {ratio}× so lang wie das Ideal; von den {overhead} dazwischen entfällt das meiste auf das Empfangen.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>Der Lauf dauerte {elapsed}; von den {overhead} Mehraufwand entfällt das meiste auf das Empfangen.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Mit Fehlern endeten {errors} von {total} Flaggen, meist „{message}“ ({count}); ein Fehler kostet Zeit wie jede Antwort, und „Fehlgeschlagene wiederholen“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Mit Fehlern endeten {errors} von {total} Flaggen, meist „{message}“ ({count}); weitere Versuche: {tries}; ein Fehler kostet Zeit wie jede Antwort, und „Fehlgeschlagene wiederholen“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>Tabelle der Flaggen</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Chrome-Trace, für Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>HTTP-Archiv</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>Der Datenträger ist voll, „{}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>Das Speicherkontingent ist aufgebraucht, „{}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>„{}“ liegt auf einem schreibgeschützten Datenträger.</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>Keine Berechtigung, „{}“ zu schreiben.</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>Der Name „{}“ ist zu lang.</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>„{}“ liegt nicht in einem Ordner oder ist eine Datei, wo ein Ordner nötig ist.</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>„{}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>„{}“ kann nicht geschrieben werden: Der Ordner existiert nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>„{}“ existiert bereits.</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>„{}“ ist ein symbolischer Link, und Links wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>„{}“ ist keine gewöhnliche Datei und wird nicht durch eine ersetzt.</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>„{}“ wäre größer, als eine Datei dort sein darf.</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>Der Name „{}“ ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>Der Datenträger meldete beim Schreiben von „{}“ einen Fehler.</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>Der Netzwerkordner mit „{}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>Zu viele Dateien sind offen, um „{}“ zu schreiben.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>„{path}“ konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>sein Worker antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>{country}: Diese Flagge lässt sich nicht umwandeln ({reason}).</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>„{}“ gehört nicht flaggui; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>Ein anderes Programm speichert gerade in „{}“; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>„{}“ ist eine Datei; für die Galerie einen Ordner wählen.</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>„{}“ ist ein Link, der ins Leere führt; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>zu langsam: nach {} s nicht vollständig</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>Engpass war der Server: {waited} vergingen, bevor seine Antwort begann.</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>Mehr Länder ausprobieren: Mehrere Wartezeiten können sich überlappen, eine einzelne nicht.</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>Engpass war die Rechenarbeit: Python-Code wechselt sich an einem einzigen GIL ab, also sind {n} × {cpu} = {total} das Mindeste, wie viele Threads es auch sind, und auch mit asyncio.</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>Den Prozess-Pool ausprobieren: Seine Prozesse haben je einen eigenen GIL und teilen die Arbeit auf die Kerne des Prozessors auf.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>Engpass war die Rechenarbeit, doch jeder Prozess hat seinen eigenen GIL: {n} × {cpu} ÷ die kleinere Zahl von Workern ({workers}) und Kernen ({cores}) = {least} ist das Mindeste.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>Engpass war die Rechenarbeit, doch jeder Prozess hat seinen eigenen GIL: {n} × {cpu} ÷ die kleinere Zahl von Workern ({workers}) und Kernen ist das Mindeste.</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>Einen Thread-Pool mit derselben Arbeit ausprobieren: Dort dauert sie mindestens {total}.</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>Engpass war ein Nachzügler: {country} wartete {longest}, die mittlere Flagge (Median) {middle}; wäre er wie diese gewesen, läge das Ideal bei {better}.</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>Nur eine schnellere Antwort auf diese eine Flagge würde diesen Lauf verkürzen.</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map liefert in der angefragten Reihenfolge und hielt fertige Flaggen zurück, {held_count} davon, bis zu {held} lang. as_completed ausprobieren: Es liefert jede, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed lieferte andere Flaggen vor ihr ({before}): map ausprobieren, um zu sehen, wie fertige Flaggen zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>Mehrere Worker ausprobieren: Die anderen Flaggen müssen nicht auf die langsame warten.</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>Engpass war die Bandbreite: Das Empfangen brauchte {share} % der Zeit der Flaggen, je {each}.</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>Kleinere Bilder ausprobieren oder eine Quelle, die sie schneller sendet.</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>Engpass waren die Verbindungen: Sie zu öffnen ({count}-mal, je {each}) machte {share} % des Wartens aus.</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>Weniger Worker ausprobieren: Ein Worker behält seine Verbindung und öffnet für die nächste Flagge keine neue.</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>Engpass war der Mehraufwand: {overhead} von {elapsed} vergingen außerhalb der Wartezeiten des Ideals.</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>Noch einmal starten und vergleichen: Andere Programme könnten den Prozessor beschäftigt haben.</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>Engpass war die eigene Arbeit des Programms: Sie brauchte {cpu_time} Prozessorzeit in einem Lauf von {elapsed}, und Python-Code wechselt sich an einem einzigen GIL ab.</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>asyncio ausprobieren: Es braucht weniger Prozessorzeit je Anfrage als Threads.</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>„Eigener Prozess“ ausprobieren: Dort teilen sich die Downloads keinen GIL mit einem Fenster.</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>Engpass waren zu wenige Worker, {workers} für {n} Flaggen: Im Mittel war eine Flagge {queued} lang eingereiht, bevor einer frei war.</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>{more} Worker ausprobieren: Sie könnten genau diese Wartezeiten in {then} schaffen.</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>Engpass war, dass immer nur eine Anfrage lief: Im Mittel war eine Flagge {queued} lang eingereiht, während andere vor ihr warteten.</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Gemeinsam warten lassen: Ein Thread-Pool mit {more} Workern könnte genau diese Wartezeiten in {then} schaffen.</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Warten braucht keine Prozesse: Ein Thread-Pool mit {more} Workern könnte genau diese Wartezeiten in {then} schaffen.</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>Mehr wären einem öffentlichen Server gegenüber unhöflich: den eingebauten ausprobieren.</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>Engpass war der Server: Keine Flagge musste auf einen Worker warten, und die langsamste Antwort begann nach {longest}; mehr Worker würden nichts ändern.</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>Zum Vergleich Sequenziell ausprobieren: Nacheinander ergeben genau diese Wartezeiten zusammen {waited}.</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map hielt fertige Flaggen zurück, {held_count} davon, bis zu {held} lang, um die angefragte Reihenfolge zu wahren: as_completed ausprobieren.</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>Der Prozess für die Downloads konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>{count} andere mit {least} bis {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} Flaggen × {usual}, nacheinander = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}, nacheinander = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}, nacheinander = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} Flaggen ({plain} mit {usual}, {slow}) gleichzeitig = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} Flaggen ({slow}) gleichzeitig = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} Flaggen ({plain} mit {usual}, {slow}) auf {workers} Worker verteilt, wer frei wird, nimmt sofort die nächste = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} Flaggen ({slow}) auf {workers} Worker verteilt, wer frei wird, nimmt sofort die nächste = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} Flaggen × etwa {usual}, nacheinander = etwa {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × etwa {usual} + {slow}, nacheinander = etwa {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} Flaggen (je {low} bis {high}) gleichzeitig: Die langsamste der {n} braucht etwa {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} Flaggen ({plain} mit {low} bis {high}, {slow}) gleichzeitig: Die langsamste braucht etwa {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} Flaggen (je {low} bis {high}) auf {workers} Worker verteilt, wer frei wird, nimmt sofort die nächste: etwa {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} Flaggen ({plain} mit {low} bis {high}, {slow}) auf {workers} Worker verteilt, wer frei wird, nimmt sofort die nächste: etwa {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} Flaggen ÷ {workers} Worker = {rounds} Runden × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} Flaggen ÷ {workers} Worker = {rounds} Runden (aufgerundet) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>Wartezeiten: {waits}. Rechenarbeit: {n} × {each} = mindestens {total}, denn Python-Code wechselt sich an einem einzigen GIL ab. Das Warten überlappt sich damit: etwa {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Wartezeiten: {waits}. Rechenarbeit: {n} × {each} ÷ {cores} Worker = mindestens {total}. Das Warten überlappt sich damit: etwa {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Wartezeiten: {waits}. Rechenarbeit: {n} × {each} ÷ {cores} Kerne = mindestens {total}. Das Warten überlappt sich damit: etwa {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}, dazu kommt, was die Bandbreite kostet</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>Wartezeiten: {waits}. Rechenarbeit: {n} × {each} = {total}. Zusammen etwa {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 Flagge × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} Flaggen ÷ {workers} Worker = 1 Runde × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 Flagge × etwa {usual} = etwa {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>sein Worker ist gescheitert ({})</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>Die Worker-Prozesse konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>Prozess {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>Die Adresse des Proxys, {}, ist unvollständig.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>Der Proxy {} ist nicht verwendbar: Seine Adresse muss mit http:// beginnen.</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>Kein Modus heißt „{mode}“; es gibt {modes}.</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>Ein Rennen braucht mindestens einen Modus.</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>Ein Rennen braucht mindestens ein Land.</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>Ein Rennen wiederholt jeden Modus 1- bis {most}-mal, nicht {repetitions}-mal.</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>Ein Rennen würde {source} nur zum Messen {times}-mal nach jeder Flagge fragen, und ein öffentlicher Server ist auch für andere da: das Rennen mit dem eingebauten austragen.</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>{one} ist am schnellsten: {seconds} s.</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>Zu knapp: {one} oder {another} könnte der schnellste Modus sein.</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>Zu knapp: {one}, {another} oder {third} könnte der schnellste Modus sein.</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>Zu knapp: Jeder von {count} Modi könnte der schnellste sein.</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>Kein Modus ist messbar schneller als ein anderer: Die Unterschiede gehen im Rauschen unter.</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>Weniger als {} Läufe je Modus reichen nicht, um einen Unterschied vom Rauschen zu trennen; darum gibt es keine Ränge.</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>Ein Modus allein hat keinen Rang.</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>Modi, deren Spannen vom schnellsten zum langsamsten Lauf sich überlappen, teilen sich Ränge: Dieser Unterschied ist Rauschen. Der Zufall allein trennt zwei gleich schnelle Modi in {} % solcher Rennen.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Flagge</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>{n} Flaggen</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation>{workers} Worker</translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation>{each} ms Rechenarbeit pro Flagge</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>eigener Prozess</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>{share} % der Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} hat keinen Rang: {missed} Flaggen, die andere erhielten, kamen nicht an.</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} hat keinen Rang: {missed} Flagge, die andere erhielten, kam nicht an.</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† Nur dieser Prozess: Was andere Prozesse belegten, ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>Die Schranke ist ⌈Flaggen ÷ Worker⌉ × Latenz: Kein Modus kann schneller sein.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>Die Schranke ist ⌈Flaggen ÷ Worker⌉ × Latenz und dazu, was die Rechenarbeit mindestens kostet, ganz an einem GIL oder auf Kerne verteilt: Kein Modus kann schneller sein.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>Die Schranke ist das Ideal jedes Laufs: ein Pool ohne Mehraufwand, mit den Wartezeiten dieses Laufs.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>Die Schranke ist das Ideal jedes Laufs: ein Pool ohne Mehraufwand, mit den Wartezeiten dieses Laufs und dem, was die Rechenarbeit mindestens kostet, ganz an einem GIL oder auf Kerne verteilt.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>flaggui selbst ist gescheitert; das Protokoll sagt, woran</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>Platz {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>das ist kein Bericht von flaggui</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>„{}“ ist darin kein Wahrheitswert</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>„{}“ ist darin kein Text</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>„{}“ ist darin keine Liste</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>„{}“ ist darin kein Objekt</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>es ist keine Galerie darin</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>„{}“ nennt kein Land.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>das ist kein JSON (Zeile {})</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>„{}“ stammt von einem neueren flaggui; bitte aktualisieren.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>„{name}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>größer als {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>das ist kein Text; eine Tabelle lässt sich als CSV speichern</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>Eine Liste darf höchstens {} Zeichen haben, und diese hat mehr.</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>Eine Zeile einer Liste darf höchstens {} Zeichen haben, und eine hier hat mehr.</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>Eine Liste darf höchstens {} Einträge haben, und diese hat mehr.</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>mehr als {} Flaggen</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>„{name}“ ist darin keine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>„{name}“ ist darin keine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>„{}“ ist darin nicht das, was in einen Bericht gehört</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>„{}“ ist darin keine Webadresse</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>„files“ ist darin nicht das, was in eine Galerie gehört</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>„date“ ist darin kein Datum mit Zeitzone</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>„options“ enthält nicht, was der Flaggenserver kennt</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>„options.limits.{}“ ist darin keine Grenze</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>die Flaggen sind nicht lückenlos ab 0 nummeriert</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>die Anzahlen passen nicht zu den Flaggen</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>die Ränge passen nicht zur Reihenfolge der Auslieferung</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>Der Flaggenserver kann {path} nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>Der Flaggenserver kann Port {port} nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>„{address}“ ist keine vollständige Adresse: {example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>Hier sind alle Flaggen im Verhältnis 4:3 gezeichnet, die von Nepal und der Schweiz also nicht in ihrer echten Form; bei flagcdn.com stimmen die Formen.</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>Quelle „{text}“ ist weder eine von {sources} noch eine URL-Vorlage.</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>Die Adresse einer Quelle muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>Die Adresse einer Quelle darf keinen Benutzernamen enthalten: Berichte zeigen sie ganz.</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>Eine URL-Vorlage braucht {} an der Stelle des Ländercodes.</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>tiefer als {} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>mehr als {} Werte</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>ein Objekt mit mehr als {} Namen</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>„{}“ steht zweimal an derselben Stelle</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>„{}“ ist keine Zahl für einen Bericht</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>ein Text mit mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>nach Ankunft</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>nach Region</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>nach Dauer</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>nach Ausgang</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>nach Dauer, sobald alle da sind</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>nach Ausgang, sobald alle da sind</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>alle Flaggen</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>nur Angekommene</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>nur nicht Gefundene</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>nur Abgebrochene</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>Vor der ersten Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>flaggui selbst ist gescheitert; das Protokoll sagt, woran.</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>{} Flagge in {} gespeichert</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>{} Flaggen in {} gespeichert</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}, insgesamt {n} Dateien</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}, davon vergrößert: {n}</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}, auch gepackt als {name}</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}; der Satz ist vollständig</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}; eine der gewählten Flaggen fehlt: {codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}; {n} der gewählten Flaggen fehlen: {codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes} und {n} weitere</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}: Prozess {n}, Thread {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reduziert</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}; der Server bittet um einen neuen Versuch in {seconds} s, doch so viel Zeit hat diese Flagge nicht</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>„{}“ enthält eine fertige Galerie; diese aktualisieren oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>„{}“ enthält eine unfertige Galerie mit anderer Auswahl; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>Ein Seitenverhältnis besteht aus zwei ganzen Zahlen, von 1:4 bis 4:1, zum Beispiel 4:3.</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>Ländernamen in „{}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>In „{name}“ lassen sich Flaggen nicht umwandeln; es gibt {names}.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Jedes Format lässt sich nur einmal wählen.</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>Eine eigene Breite oder ein eigenes Seitenverhältnis braucht ein Format, in das umgewandelt wird.</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>Die Dateien liegen in einem einzigen Ordner („one“) oder in je einem pro Region („region“) oder Größe („size“).</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>Ein Ordner je Größe braucht Größenangaben.</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>„form“ ist darin nicht das, was in eine Galerie gehört</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>In einer Vorlage stehen geschweifte Klammern paarweise, wie in {}.</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>Eine Namensvorlage darf {fields} enthalten.</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>Eine Namensvorlage braucht {cc}, {name} oder {rank}: Jede Flagge hat ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>Die Vorlage ist länger als {} Zeichen.</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>Höchstens {} Breiten sind möglich, jede nur einmal.</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>Eine ICO-Datei braucht Breiten, und keine über {} Pixel.</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>Breiten sind ganze Pixelzahlen von 1 bis {}, zum Beispiel 16, 64.</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>{}: Das Bild dieser Flagge ist nicht hier, nur ein Bericht darüber; noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>{country}: So lässt sich diese Flagge nicht erstellen. {reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>„{}“ ist ein Link oder eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>Eine Breite von {width} würde diese Flagge vergrößern; ihre Pixel reichen für {widest}.</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} Pixel sind zu viele für eine {format}-Datei.</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>„{}“ ist keine Galerie, sondern ein Bericht.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>„{path}“ lässt sich nicht lesen, darum gibt es keine ZIP-Datei ({reason}).</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>{count} von {total} Flaggen in {folder} gespeichert; das nächste „Flaggen laden“ macht dort weiter</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>Beim &amp;Eintreffen speichern…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Auf dem neuesten Stand: {changed} geändert, {added} neu, {repaired} repariert, {unchanged} unverändert in {folder}</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Nicht ganz auf dem neuesten Stand: {failed} nicht abfragbar, {changed} geändert, {added} neu, {repaired} repariert, {unchanged} unverändert in {folder}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>Über flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>Die Versionen kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>Nebenläufigkeit sichtbar gemacht: Länderflaggen, Future für Future.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>Adresse mit {cc}</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>Eine Adresse mit {cc} an der Stelle des Ländercodes:</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>Verbindet mit {}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>Beim Eintreffen speichern</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>Dieser Lauf wird beim Eintreffen nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>Wird beim Eintreffen in {} gespeichert</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>„Flaggen laden“ schreibt jede Flagge in einen Ordner, sobald ihr Future fertig ist. Vergleich, Rennen und Wiedergabe schreiben nichts.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{} von {} Flaggen – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
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
        <translation>{}, unverändert, als Nr. {} beantwortet, {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}, als Nr. {} angekommen, {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>rechnet…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>empfängt…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}, zurückgehalten {}</translation>
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
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>Future zeigen</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Diese Flagge speichern…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Codes kopieren</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Bild und Namen kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>&amp;Läufe je Modus</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>Läufe je Modus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>Rennen starten</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>Insgesamt etwa {} s, mit Aufwärmen.</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>Insgesamt etwa {} min, mit Aufwärmen.</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>Diesen Modus hat dieses flaggui nicht.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, Zeile {}</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>Diese Fassung von flaggui kam ohne ihren Quelltext.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Länder suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Schnellauswahl</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>Viele Länder auf einmal wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>20 des Buchs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>Kein Land heißt „{}“</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Flaggen laden</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>Zwanzig Flaggen, zwei Wege.</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} Flaggen, zwei Wege.</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>Länder wählen und „Flaggen laden“ drücken.</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>Eine nach der anderen, etwa {} s. Mit einem anderen Modus vergleicht F5 beide.</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>F5 drücken: zuerst eine nach der anderen, etwa {} s, dann zusammen, etwa {} s.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} Bytes</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>unverändert, nichts übertragen</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Diese Flagge speichern…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>Farben, errechnet</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>Was das Future über sich sagte</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>Eine Flagge wählen, um ihr Future zu sehen.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Future</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}, als Nr. {} angekommen nach {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>Ein gespeicherter Lauf hat keine Futures mehr, nur noch ihre Zeiten.</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>Ein laufendes Future lässt sich nicht abbrechen: cancel() gab False zurück.</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>Eine nach der anderen braucht kein Future: Dieses ist unseres, um den Lauf zu beobachten.</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map behält seine Futures für sich; wir haben ihm über die Schulter geschaut.</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Ein Task ist „pending“, bis er fertig oder abgebrochen ist, nie „running“.</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>Qt hat keine Futures; dieses ist unseres, abgeschlossen im Callback.</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>Vorige Flagge</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Nächste Flagge</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Bild und Namen kopieren</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Diese Flagge speichern…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – Flagge</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>Flagge: {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} Pixel</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>unverändert, nichts übertragen</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>als Nr. {} angekommen</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Code ({})</source>
        <translation>Code ({})</translation>
    </message>
    <message>
        <source>Country ({})</source>
        <translation>Land ({})</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>Dateien mit mehr als {} Pixeln Breite würden vergrößert: das erlauben oder kleinere Breiten wählen.</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>Wie breit die Flaggen dieser Quelle sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>Über {} Pixel Breite würden Flaggen dieser Quelle vergrößert.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}, …: {} Dateien je Flagge</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Sprache der Namen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>Wie im Original</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>Flaggen v&amp;ergrößern und kennzeichnen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Alles in einem</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>Einer je Region</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>Einer je Größe</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>Auch als &amp;ZIP-Datei</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>&amp;Breiten</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>Seiten&amp;verhältnis</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>Wie von der Quelle &amp;gesendet</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>{} von {} Dateien gespeichert</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>Reihenfolge der Karten, und welche zu sehen sind</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Karte suchen</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>Name oder Code eines Landes</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>in der angefragten Reihenfolge</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>Galerie prüfen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>Nicht mehr wie gespeichert</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>Nicht aus dieser Galerie, bleibt unberührt</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>Alle {} Dateien sind so, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} Dateien sind nicht mehr so, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} Datei ist nicht mehr so, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>{} Flaggen</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>{} Flagge</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>Galerie aktualisieren</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>Nicht abfragbar, unberührt gelassen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>Die Galerie ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>{} Flaggen ließen sich nicht abfragen</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>{} Flagge ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>unfertig, es fehlen noch Flaggen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt abgefragt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>Gewählt, aber ohne Flagge</translation>
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
        <translation>flaggui: Leitfaden</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>Längster Stillstand: die längste Zeit, in der das Fenster nicht reagieren konnte, vom Beginn des Laufs bis zum Zeichnen nach seiner letzten Flagge, gemessen von einem 2-ms-Timer im Thread des Fensters.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>{} Land &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>{} Länder &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>Länder &amp;wählen</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>Wiederholungen: {}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>{} Land erkannt.</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>{} Länder erkannt.</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>{} Land erkannt, {} nicht.</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>{} Länder erkannt, {} nicht.</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>Hier steht, wie viele Länder erkannt sind.</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>Länder importieren</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>Codes oder Namen, einer je Zeile oder als Tabelle; Namen in jeder Sprache des Fensters.</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>Liste der Länder</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>Hier eine Liste eintippen oder einfügen oder eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>Eingebauter Flaggenserver</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>Langsamere Länder</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>keine; BR=2000 für 2&#xa0;s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
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
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Fehlschlagende Anfragen</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>Gleicher Zufall in jedem Lauf, Startwert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latenz</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>&amp;Jitter, nach oben und unten</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>&amp;Bandbreite einer Verbindung</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>&amp;Fehlschlagende Anfragen (418)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>Langsa&amp;mere Länder, in ms</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>Die Latenz ist die Zeit von einer Anfrage bis zum ersten Byte der Antwort.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>Zuerst: {}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>Danach: {}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>{} · Flaggen: {} · Worker: {}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>Keine Zeile enthält „{}“</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>Hier erscheint live, was die Skripte des Buchs ausgeben.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>flaggui: Protokoll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>Karten: {}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} von {} Flaggen</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{} von {} Flaggen, es fehlen: {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{} von {} Flaggen, es fehlt: {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
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
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>In diesem Lauf gibt es keine solche Flagge.</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>Alle Flaggen zeigen</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>Code, Flagge und Protokoll</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>Ordner der Galerie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>Rennen der Modi</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>Länder, Quelle und Worker sind die im Fenster gewählten.</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Gerade ist ein Lauf im Gang: sein Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>Runde {} von {}: {}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>Aufwärmen, zählt nicht: {}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>Das Rennen ist zu Ende.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>Als Markdown-Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>Rennen speichern</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>Alle Läufe (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>Tabelle der Modi (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>Jeder Lauf, und wann Flaggen kamen</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>Eine Spanne, wo Zeiten sich überlappen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>Sekunden; die Linie reicht vom schnellsten zum langsamsten Lauf</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>Wievielmal so schnell wie Sequenziell, nach den Medianen</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>× Schranke</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>Prozessorzeit, der Median der Läufe</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>Längster Stillstand</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>Der längste aller Läufe. {}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>Größter Speicherbedarf dieses Prozesses</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>Sortieren: klicken oder in der Spalte Enter drücken.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{} kann mit diesen Wartezeiten kein Modus unterbieten</translation>
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
        <translation>† Nur dieser Prozess: Was andere Prozesse belegten, ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>Der längste aller Läufe; ihr Median ist {} ms.</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>Ein Lauf: {} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>{} Läufe, {} bis {} s: {}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>Dateien und Länder</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>Fragt die Quelle, was sich geändert hat, und repariert, was nicht mehr so ist, wie es gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>Diesen Lauf entfernen (Entf)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>Anheften: ein grauer Schatten unter der nächsten Zeitleiste (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Lösen (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>flaggui ist beim letzten Mal abgestürzt. Es gibt einen Bericht darüber.</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>In flaggui ist etwas schiefgegangen. Es gibt einen Bericht darüber.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Bericht anzeigen…</translation>
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
        <translation>{}, eigener Prozess</translation>
    </message>
    <message>
        <source>{} w</source>
        <translation>{} W</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation>längster Stillstand {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>{}× Sequenziell</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} abgebrochen</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} Fehler</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} Fehler</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} nicht gefunden</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>{} Flagge in {} Sekunden heruntergeladen</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>{} Flaggen in {} Sekunden heruntergeladen</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation>{}-mal kürzer als die Zeiten aller Flaggen zusammen</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>{}-mal kürzer als alle Wartezeiten zusammen</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>{}-mal so schnell wie Sequenziell</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>längster Stillstand {} Millisekunden</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>andere Länder, Quelle oder Optionen als der aktuelle Lauf</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>Hier reihen sich fertige Läufe auf.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>Galerie speichern</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>Namen, Forma&amp;te und Größen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}: Die Originalbilder sind nicht hier; noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}: Das Originalbild ist nicht hier; noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} von {} Dateien</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>Diese Flagge speichern</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>Galerie oder Bericht öffnen</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>Galerien und Berichte (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>Länder und einen Modus wählen, dann „Flaggen laden“ drücken.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>Flaggensatz holen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>Im Fenster gewählte</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Gerade ist ein Lauf im Gang: sein Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{} von {} Flaggen</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} von {} Dateien</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Abgebrochen; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>{} Flagge &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>{} Flaggen &amp;holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>flagcdn.co&amp;m verwenden</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>Die Lizenz der Bilder ist nicht bekannt: bei der Quelle erfragen.</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>Lizenz der Bilder: {}.</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{} Die Bilder sind {} Pixel breit.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} von {} Flaggen</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>Rangliste</translation>
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
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>{} Flaggen in {} s heruntergeladen</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>{} Flagge in {} s heruntergeladen</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} nicht gefunden</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} Fehler</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} Fehler</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} abgebrochen</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  {}× kürzer als die Zeiten aller Flaggen zusammen</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  {}× kürzer als alle Wartezeiten zusammen</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  längster Stillstand {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;Ein Punkt ist ein Lauf, der senkrechte Strich ihr Median. Die Striche darunter sind die Flaggen des Laufs, der ihm am nächsten liegt, jede dort, wo sie ausgeliefert wurde.&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>Alle Läufe auf einer Zeitachse</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}: Median {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>Jeder Lauf wird ein Punkt.</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
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
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>Jede Zeile wird ein Future.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <translation>Ideal {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>wartet auf den Server</translation>
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
        <translation>Zeitlupe (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>Eine Zeile je Flagge</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>Eine Zeile je Worker</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>Einstellungen der Quelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>Startet Sequenziell, dann diesen Modus, mit demselben Zufall (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>Spätestens nach {} s vorbei: Jede Flagge hat {} s Zeit.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>Sequenziell lädt eine Flagge nach der anderen.</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>{} wird aus Höflichkeit höchstens nach {} Flaggen gleichzeitig gefragt.</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>Höchstens so viele Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>So viele Downloads gibt es höchstens gleichzeitig.</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>Läuft in einem eigenen Prozess, das Fenster bleibt also flüssig.</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>je {} ms Rechenarbeit</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>eigener Prozess</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>{} Flaggen laden</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>{} Flagge laden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Flaggen laden</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>Mindestens ein Land wählen</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>Außerdem ausgelassen: {}.</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>„{text}“, Zeile {line}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>Was „{}“ bedeutet</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>Breiten in Pixeln</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>Originalbreite</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Übliche Breiten</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>Icons: {}</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>Apps: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Webseiten: {}</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>Originalbreite</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>Galerie speichern</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>„{}“ enthält schon eine Galerie. Ersetzen?</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>Ihre {} Dateien werden ersetzt; andere Dateien dort bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
</TS>
