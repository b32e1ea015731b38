<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;20 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2&amp;00 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU &amp;work per flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source&apos;s address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source&apos;s address must hold no user name: reports show all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, +{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>flaggui: guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeList</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, own process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and for how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Slow motion (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
