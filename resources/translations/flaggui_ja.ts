<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>{} bytes, the limit is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} pixels, the limit is {} a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} pixels, the limit is {} million in all</source>
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
        <source>{}; asks to come back in {} s, later than this flag&apos;s time</source>
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
        <source>cut short: {} of {} bytes</source>
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
        <source>refused by the server: {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found at this source ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image, but another answer: {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the proxy: {} {}</source>
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
    <name>CardDelegate</name>
    <message>
        <source>Retry</source>
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
    <name>GalleryModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in order of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order asked</source>
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
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
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
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
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
    <name>ModeList</name>
    <message>
        <source>Mode</source>
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
        <source>Start race</source>
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
        <source>About {} s in all, a warm-up included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
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
        <source>Stop</source>
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
        <source>1.00 is what no mode can beat with these waits</source>
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
    <name>Runner</name>
    <message>
        <source>Cancelled before the first request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
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
    <message>
        <source>{} flags saved in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
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
    <message>
        <source>{}: {} flags, {} workers</source>
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
