<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>一次一面</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>每次响应约需 0.3 s，上一个响应到达之前不会发出下一个请求。总共要多久？</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>二十面同时</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>二十面旗帜同时请求。这次要多久？由哪面旗帜决定？</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>五面旗帜，三个 worker</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>每次响应需要 0.5 s。第四面什么时候开始？</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>五轮</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>二十面旗帜，四个 worker，每次响应 0.2 s。总共要多久？为什么？</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>一面慢旗帜</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>第一面旗帜需要 2 s，其余的只要 0.2 s。其余的什么时候才能看到？</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>一个线程就够了</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>一个线程，要等二十个响应。能和二十个线程一样快吗？</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>当工作不是等待</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>每张图片需要 0.1 s 的 Python 计算。四个线程比一个快吗？四个进程呢？</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>书中的方式</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Qt 自带的方式</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>多台机器</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>顺序执行</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>一个接一个</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>每个请求都要等前一个完成。处理器几乎一直空闲。</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>线程池 map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>结果按请求顺序返回</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>所有下载同时开始；结果按放入的顺序取出，因此一面慢旗帜会让已完成的旗帜滞留。</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>线程池 as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>结果按完成顺序返回</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit 立即返回一个 Future；as_completed 在每个期物完成时交付它。</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>Qt 事件循环上的 asyncio</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>一个线程轮流处理</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>只有一个线程。每个 await 都在说：我要等待，让别人先运行。</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>多个 Python</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>每个进程都有自己的 GIL。代价是启动和 pickle 序列化；只有 CPU 计算才划算。</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>Qt 自己的线程</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Qt 的线程；其中的 Python 代码仍要轮流持有同一个 GIL。</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>每个响应一个回调</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>没有线程，也没有 await：每个响应触发一个回调。</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask 集群</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>其他机器上的 worker</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>同样的期物，只是在别的机器上。一台机器不够用时才值得；单面旗帜不会更快到达。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>保存图库(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>打开图库或报告(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>获取一套旗帜(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>导入国家/地区(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>校验图库(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>更新图库(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>保存时间线(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>与顺序执行比较(&amp;S)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>慢放(&amp;M)</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>原速回放(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>模式竞速(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>切换时间线：按旗帜或按 worker(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>旗帜(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>日志(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>隐藏列表(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>隐藏右侧窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>恢复默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>关于 flaggui(&amp;A)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;20 ms</source>
        <translation>20 ms(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>50 ms(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;100 ms</source>
        <translation>100 ms(&amp;1)</translation>
    </message>
    <message>
        <source>2&amp;00 ms</source>
        <translation>200 ms(&amp;0)</translation>
    </message>
    <message>
        <source>CPU &amp;work per flag</source>
        <translation>每面旗帜的 CPU 计算(&amp;W)</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>独立进程(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除记录(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>模式(&amp;O)</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>图片不完整</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>{} 图片已损坏</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>不是图片（空内容）</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>不是图片（是 HTTP 响应）</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>不是图片（{}）</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>不是图片（是文本）</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>不是图片（未知数据）</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} 字节，上限为 {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} 像素，每边上限为 {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} 像素，总像素上限为 {limit} 百万</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>含 {} 帧的动画图片</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>图片结尾之后还有 {} 字节</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>含 {} 次扫描的 JPEG 图片</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>连接超时（{detail}）</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>内容不完整：响应尚未结束，连接已断开</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>响应不符合 HTTP 规范</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>该地址无应答（连接被拒绝）</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>TLS 证书不被接受：{detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>找不到主机：无法解析其名称</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>没有网络：无法到达该主机</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>无法连接代理，或被代理拒绝</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>其 worker 在返回结果之前就结束了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>无法建立安全连接：TLS 握手失败</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>TLS 证书不被接受：签发者未知</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>TLS 证书不被接受：它是自签名证书</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>TLS 证书不被接受：它属于另一台主机</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>TLS 证书不被接受：已过期</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>TLS 证书不被接受：尚未生效</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>这台机器联网了吗？内置服务器不需要网络。</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>请检查地址是否正确。这台机器联网了吗？内置服务器不需要网络。</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>请检查地址和端口是否正确，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>请检查 HTTP_PROXY、HTTPS_PROXY 和 NO_PROXY 是否正确；内置服务器不需要代理。</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>减少 worker 或再试一次，可能会有帮助。</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>再试一次可能会有帮助。</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>服务器自身出了问题。再试一次可能会有帮助。</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>请检查这台机器的时钟是否正确。</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>新的运行会启动新的 worker。</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>worker 少一些，请求就不那么频繁。再试一次也可能有帮助。</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>服务器繁忙。减少 worker 或再试一次，可能会有帮助。</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>重定向超过 {} 次</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>被重定向到无效的地址</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>被重定向到另一种协议（{}:）</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>内容不完整：收到 {received} 字节，共 {length} 字节</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>响应为空，没有图片</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>以 {} 压缩，但并未请求这种压缩</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>内容经过压缩，但压缩数据已损坏</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>内容不完整：压缩的响应提前结束</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>大于 {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>{} s 内没有应答</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>非标准状态码</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>被服务器拒绝：{code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>此来源中没有（{code}）</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>没有图片，而是其他应答：{code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>被代理拒绝：{code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>内置旗帜服务器已不在运行。</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>内置旗帜服务器在 {} s 内没有应答。</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Dask 的 worker 无法运行 flaggui：{}。</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>其他机器上的 worker（{}）无法访问本机上的服务器：请选择它们能访问的来源。</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>无法在这台机器上启动集群：{}。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>{} 上没有 Dask 调度器应答。</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>Dask 调度器没有 worker。</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>美洲</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南极洲</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>亚洲</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>大洋洲</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>没有请求任何旗帜，因此没有什么可解释的。</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>运行已取消：{total} 面旗帜中有 {cancelled} 面没有下载完。</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>让它运行到底，才能看出受什么限制。</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>没有旗帜到达：{errors} 面以错误告终，最常见的是“{message}”（{count} 次）。</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>旗帜没有到达：“{message}”。</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>试试别的来源，或者检查网络和来源地址是否正确。</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>服务器应答了，但拒绝了请求：“重试失败项”会再次请求。</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>再运行一次：新的运行会启动新的 worker。</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>得到这个结果用了 {elapsed}。</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>期物照样完成了：出了什么问题，要看它们的旗帜。</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>在测到任何旗帜之前，运行就被取消了。</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>待执行（pending）的期物可以取消；运行中（running）的不能，只能放弃。</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>让它运行到底，才能看出时间花在哪里。</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>这面旗帜有 {share} % 的时间在等待服务器或等待轮到它持有 GIL：{total} 中的 {waited}。</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>从开始处理到完成，{n} 个期物合计有 {share} % 的时间在等待服务器或等待轮到自己持有 GIL：{total} 中的 {waited}。</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>这面旗帜有 {share} % 的时间在等待服务器：{total} 中的 {waited}。</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>从开始处理到完成，{n} 个期物合计有 {share} % 的时间在等待服务器：{total} 中的 {waited}。</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>一个接一个时，等待与 CPU 计算逐项相加：即便如此，理想时间也有 {ideal}。</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>等待与 CPU 计算可以重叠，而计算比这些等待更久：理想时间至少为 {ideal}。</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>一面旗帜只有一次等待，没有什么能与它重叠：理想时间为 {ideal}。</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>一个接一个时，等待逐项相加，因此即使没有任何开销，这次运行的理想时间也有 {ideal}。</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>{n} 面旗帜各有一个 worker，因此可以全部同时等待：理想时间就是最长的一次等待，{ideal}。</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>各次等待相等，约为 {middle}：{n} 面旗帜 ÷ {workers} 个 worker = {rounds} 轮，理想时间为 {ideal}。</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>各次等待长短不一，从 {shortest} 到 {longest}，空闲下来的 worker 会立即处理下一面旗帜：若无开销，{workers} 个 worker 需要 {ideal}，这就是理想时间。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>运行用时 {elapsed}，仅为等待时间总和的 1/{speed_up}，是理想时间的 {ratio} 倍；多出的 {overhead} 是开销：提交、接收、检查图片、轮流使用处理器。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>运行用时 {elapsed}，仅为各旗帜自身用时总和的 1/{speed_up}，是理想时间的 {ratio} 倍；多出的 {overhead} 是开销：提交、接收、检查图片、轮流使用处理器。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>运行用时 {elapsed}，是理想时间的 {ratio} 倍；多出的 {overhead} 是开销：提交、接收、检查图片、轮流使用处理器。</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>运行用时 {elapsed}；多出的 {overhead} 是开销：提交、接收、检查图片、轮流使用处理器。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>运行用时 {elapsed}，仅为等待时间总和的 1/{speed_up}，是理想时间的 {ratio} 倍；多出的 {overhead} 大部分花在接收上。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>运行用时 {elapsed}，仅为各旗帜自身用时总和的 1/{speed_up}，是理想时间的 {ratio} 倍；多出的 {overhead} 大部分花在接收上。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>运行用时 {elapsed}，是理想时间的 {ratio} 倍；多出的 {overhead} 大部分花在接收上。</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>运行用时 {elapsed}；多出的 {overhead} 大部分花在接收上。</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>{total} 面旗帜中有 {errors} 面以错误告终，最常见的是“{message}”（{count} 次）；错误和正常应答一样要花时间，“重试失败项”会再次请求。</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>{total} 面旗帜中有 {errors} 面以错误告终，最常见的是“{message}”（{count} 次）；另外还重试了 {tries} 次；错误和正常应答一样要花时间，“重试失败项”会再次请求。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>旗帜表格</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Chrome trace，用于 Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>HTTP 存档（HAR）</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>磁盘已满，无法写入“{}”。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>磁盘配额已用完，无法写入“{}”。</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>“{}”位于只读磁盘上。</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>没有写入“{}”的权限。</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>名称“{}”太长。</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>“{}”不在文件夹中，或者需要文件夹的地方是一个文件。</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>“{}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>无法写入“{}”：其所在文件夹不存在或已被删除。</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>“{}”已存在。</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>“{}”是符号链接，程序不会跟随链接。</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>“{}”不是普通文件，不会用普通文件替换它。</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>“{}”会超过该处允许的文件大小。</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>该处不允许使用名称“{}”。</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>写入“{}”时磁盘报告了故障。</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>“{}”所在的网络文件夹已不可用。</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>打开的文件太多，无法写入“{}”。</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>无法写入“{path}”（{reason}）。</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>其 worker 没有及时应答</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>保存已取消。</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>无法转换{country}的旗帜：{reason}。</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>“{}”不是 flaggui 的文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>另一个程序正在保存到“{}”，请稍后再试。</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>“{}”是文件，请为图库选择一个文件夹。</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>“{}”是失效的链接，请另选一个文件夹。</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>太慢：{} s 后仍未完成</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>瓶颈是服务器：过了 {waited} 才开始应答。</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>试试更多国家：多次等待可以重叠，一次则不能。</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>瓶颈是 CPU 计算：Python 代码要轮流持有同一个 GIL，因此无论多少线程，或是 asyncio，都至少需要 {n} × {cpu} = {total}。</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>试试进程池：它的每个进程都有自己的 GIL，可以由处理器的多个核心分担这些计算。</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>瓶颈是 CPU 计算，但每个进程都有自己的 GIL：至少需要 {n} × {cpu} ÷（{workers} 个 worker 与 {cores} 个核心中的较小者）= {least}。</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>瓶颈是 CPU 计算，但每个进程都有自己的 GIL：至少需要 {n} × {cpu} ÷（{workers} 个 worker 与核心数中的较小者）。</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>试试用线程池做同样的计算：那里至少需要 {total}。</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>瓶颈是一个掉队者：{country}等待了 {longest}，而旗帜的中位数为 {middle}；如果它也是这样，理想时间就是 {better}。</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>只有这面旗帜的应答更快，这次运行才会缩短。</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map 按请求顺序交付，使 {held_count} 面已完成的旗帜滞留，最长 {held}：试试 as_completed，它在每面旗帜完成时就交付。</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed 在它之前交付了 {before} 面旗帜：试试 map，看看已完成的旗帜如何滞留。</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>试试多个 worker：其他旗帜不必等那面慢的。</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>瓶颈是带宽：接收占了旗帜用时的 {share} %，每面 {each}。</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>试试更小的图片，或发送更快的来源。</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>瓶颈是连接：打开 {count} 个连接，每个 {each}，占等待时间的 {share} %。</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>试试更少的 worker：worker 会保持连接，处理下一面旗帜时不必重新打开。</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>瓶颈是开销：{elapsed} 中有 {overhead} 不属于理想时间的等待。</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>再运行一次比较一下：也许是其他程序占用了处理器。</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>瓶颈是程序自身的工作：在 {elapsed} 的运行中用了 {cpu_time} 的处理器时间，而 Python 代码要轮流持有同一个 GIL。</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>试试 asyncio：它处理每个请求所用的处理器时间比线程少。</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>试试“独立进程”：这样下载就不必与窗口共享 GIL。</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>瓶颈是 worker 太少，{n} 面旗帜只有 {workers} 个：每面旗帜平均排队 {queued} 才等到空闲的 worker。</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>试试 {more} 个 worker：同样这些等待，用 {then} 就能完成。</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>瓶颈是一次只发一个请求：前面的旗帜在等待，后面的平均排队 {queued}。</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>试试一起等待：用有 {more} 个 worker 的线程池，同样这些等待用 {then} 就能完成。</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>等待用不着进程：用有 {more} 个 worker 的线程池，同样这些等待用 {then} 就能完成。</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>再多就会给公共服务器添麻烦：试试内置服务器。</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>瓶颈是服务器：没有旗帜需要排队等 worker，最慢的应答在 {longest} 后才开始；再多的 worker 也无济于事。</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>试试顺序执行来比较：一个接一个，同样这些等待合计 {waited}。</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map 为保持请求顺序，使 {held_count} 面已完成的旗帜滞留，最长 {held}：试试 as_completed。</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>无法启动用于下载的进程。</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>另 {count} 面各 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} 面旗帜 × {usual}，一个接一个 = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}，一个接一个 = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}，一个接一个 = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} 面旗帜（{plain} 面各 {usual}，{slow}）同时进行 = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} 面旗帜（{slow}）同时进行 = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} 面旗帜（{plain} 面各 {usual}，{slow}）由 {workers} 个 worker 处理，空闲者立即接手下一面 = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} 面旗帜（{slow}）由 {workers} 个 worker 处理，空闲者立即接手下一面 = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} 面旗帜 × 约 {usual}，一个接一个 = 约 {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × 约 {usual} + {slow}，一个接一个 = 约 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} 面旗帜（每面 {low} 到 {high}）同时进行：{n} 面中最慢的约需 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} 面旗帜（{plain} 面各 {low} 到 {high}，{slow}）同时进行：最慢的约需 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} 面旗帜（每面 {low} 到 {high}）由 {workers} 个 worker 处理，空闲者立即接手下一面：约 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} 面旗帜（{plain} 面各 {low} 到 {high}，{slow}）由 {workers} 个 worker 处理，空闲者立即接手下一面：约 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} 面旗帜 ÷ {workers} 个 worker = {rounds} 轮 × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} 面旗帜 ÷ {workers} 个 worker = {rounds} 轮（向上取整）× {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>等待：{waits}。CPU 计算：至少 {n} × {each} = {total}，因为 Python 代码要轮流持有同一个 GIL。等待与之重叠：约 {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>等待：{waits}。CPU 计算：至少 {n} × {each} ÷ {cores} 个 worker = {total}。等待与之重叠：约 {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>等待：{waits}。CPU 计算：至少 {n} × {each} ÷ {cores} 个核心 = {total}。等待与之重叠：约 {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}，另加带宽所需的时间</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>等待：{waits}。CPU 计算：{n} × {each} = {total}。合计约 {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 面旗帜 × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} 面旗帜 ÷ {workers} 个 worker = 1 轮 × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 面旗帜 × 约 {usual} = 约 {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>其 worker 出错（{}）</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>无法启动 worker 进程。</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>进程 {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>代理地址 {} 不完整。</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>无法使用代理 {}：其地址必须以 http:// 开头。</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>没有名为“{mode}”的模式；可用的有 {modes}。</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>竞速至少需要一种模式。</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>竞速至少需要一个国家。</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>竞速中每种模式重复 1 到 {most} 次，而不是 {repetitions} 次。</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>竞速只是为了测量，却会向 {source} 请求每面旗帜 {times} 次，而公共服务器也要供别人使用：请用内置服务器竞速。</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>{one} 最快：{seconds} s。</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>难分胜负：{one} 或 {another} 可能最快。</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>难分胜负：{one}、{another} 或 {third} 可能最快。</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>难分胜负：{count} 种模式中的任何一种都可能最快。</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>测不出哪种模式更快：差异都在噪声之内。</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>每种模式少于 {} 次运行，不足以区分差异与噪声，因此不排名次。</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>只有一种模式，无从排名。</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>从最快到最慢的区间互相重叠的模式名次并列：它们的差异只是噪声。两种同样快的模式，在 {} % 的这类竞速中仅凭运气就会分出名次。</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 面旗帜</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>{n} 面旗帜</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个 worker</translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation>{workers} 个 worker</translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation>每面旗帜 {each} ms 的 CPU 计算</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>独立进程</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>{share} % 的请求失败</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} 不参与排名：有 {missed} 面旗帜没有到达，而其他模式得到了。</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} 不参与排名：有 {missed} 面旗帜没有到达，而其他模式得到了。</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† 仅限本进程：其他进程所用的未计入。</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>下限为 ⌈旗帜数 ÷ worker 数⌉ × 延迟：任何模式都不可能更快。</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>下限为 ⌈旗帜数 ÷ worker 数⌉ × 延迟，加上 CPU 计算至少所需的时间（全部经由一个 GIL，或由多个核心分担）：任何模式都不可能更快。</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>下限为每次运行的理想时间：一个没有开销的池，处理该次运行的各次等待。</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>下限为每次运行的理想时间：一个没有开销的池，处理该次运行的各次等待，以及 CPU 计算至少所需的时间（全部经由一个 GIL，或由多个核心分担）。</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>flaggui 自身出错；详情见日志</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>槽位 {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>它不是 flaggui 的报告</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>其“{}”不是真或假</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>其“{}”不是文本</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>其“{}”不是列表</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>其“{}”不是对象</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>其中没有图库</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>“{}”中没有国家/地区。</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>它不是 JSON（第 {} 行）</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>“{}”由较新版本的 flaggui 生成，请更新。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>无法打开“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} 是符号链接</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>它大于 {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>它不是文本；电子表格可以另存为 CSV</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>列表最多可有 {} 个字符，这个列表超过了上限。</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>列表的每行最多可有 {} 个字符，这里有一行超过了上限。</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>列表最多可有 {} 项，这个列表超过了上限。</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>它的旗帜超过 {} 面</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>它没有“{}”</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>其“{name}”不是 {low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>其“{name}”不是 {low} 到 {high} 之间的数</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>其“{}”不是报告中应有的内容</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>其“{}”不是网址</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>其“files”不是图库中应有的内容</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>其“date”不是带时区的日期</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>其“options”与旗帜服务器的选项不符</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>其“options.limits.{}”不是限制值</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>其旗帜编号不是从 0 开始连续的</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>其计数与旗帜不符</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>其名次与交付顺序不符</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>旗帜服务器无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>旗帜服务器无法使用端口 {port}：{reason}。</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>“{address}”不是完整的地址：{example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>这里的旗帜一律画成 4:3，因此尼泊尔和瑞士的旗帜不是真实形状；flagcdn.com 的形状是真实的。</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>来源“{text}”既不是 {sources} 之一，也不是 URL 模板。</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>来源地址必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>来源地址中不得有用户名：报告会显示完整地址。</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>URL 模板中必须用 {} 标出国家代码的位置。</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>其嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>其中的值超过 {} 个</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>其中有对象含超过 {} 个名称</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>同一处出现了两次“{}”</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>“{}”不是报告可用的数值</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>其中有文本超过 {} 个字符</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>按到达顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>按用时</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>按结果</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>按用时，全部到齐后</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>按结果，全部到齐后</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>所有旗帜</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>仅已到达</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>仅未找到</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>仅已取消</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>在第一个请求之前已取消。</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>flaggui 自身出错；详情见日志。</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>{} 面旗帜已保存到 {}</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>{} 面旗帜已保存到 {}</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}，共 {n} 个文件</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}，其中 {n} 个文件经过放大</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}，并打包为 {name}</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}；整套旗帜齐全</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}；所选旗帜中缺少一面：{codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}；所选旗帜中缺少 {n} 面：{codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes}，以及另外 {n} 个</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>已保存为 {}</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}：进程 {n}，线程 {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>常规(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>减少(&amp;R)</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>动画(&amp;I)</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}；要求 {seconds} s 后再来，已超出这面旗帜的时限</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>“{}”中有一个已完成的图库，请更新它，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>“{}”中有一个未完成的图库，但其中所选的内容不同，请另选一个文件夹。</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>宽高比由两个整数组成，从 1:4 到 4:1，例如 4:3。</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>这里没有“{}”语言的国家/地区名称。</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>旗帜无法转换为“{name}”；可用的有 {names}。</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>每种格式只能选择一次。</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>自定宽度或宽高比时，需要选择要转换成的格式。</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>文件放在一个文件夹中（“one”），或每个地区（“region”）或每种尺寸（“size”）一个文件夹。</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>每种尺寸一个文件夹，需要指定宽度。</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>其“form”不是图库中应有的内容</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>模板中的花括号必须成对，例如 {}。</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>文件名模板中只能使用 {fields}。</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>文件名模板中必须有 {cc}、{name} 或 {rank}：每面旗帜都要有自己的文件名。</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>模板超过 {} 个字符。</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>最多可以有 {} 个宽度，且不能重复。</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>ICO 文件需要指定宽度，且都不能超过 {} 像素。</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>宽度是 1 到 {} 之间的整数，单位为像素，例如 16, 64。</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>这里没有{}的旗帜图片，只有它的报告，请重新下载。</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>{country}的旗帜无法这样生成。{reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>“{}”是链接或文件，不是文件夹。</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>宽度 {width} 会使这面旗帜放大，它的像素只够 {widest}。</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} 像素对 {format} 文件来说太大。</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>“{}”不是图库，而是报告。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>无法读取“{path}”，因此没有生成 ZIP 文件（{reason}）。</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>{total} 面旗帜中有 {count} 面已在 {folder} 中；下次下载会从这里继续</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>边下载边保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>{folder} 已是最新：{changed} 面有变化，{added} 面为新增，{unchanged} 面未变化，修复了 {repaired} 个文件</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>{folder} 未能全部更新：{failed} 面请求失败，{changed} 面有变化，{added} 面为新增，{unchanged} 面未变化，修复了 {repaired} 个文件</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>关于 flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>复制版本信息，用于报告错误</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>让并发看得见：一个个期物，一面面旗帜。</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>含 {cc} 的地址</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>地址，用 {cc} 表示国家代码的位置：</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>将连接到 {}。</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>边下载边保存</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到此处</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>这次运行不会边下载边保存</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>边下载边保存到 {}</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>每次下载时，每面旗帜的期物一完成，就把旗帜写入文件夹。比较、竞速和回放不会写入任何文件。</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{}/{} 面旗帜 – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{}, unchanged, answered as number {}, {}</source>
        <translation>{}，未变化，第 {} 个应答，{}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}，第 {} 个到达，{}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>接收中…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}，滞留 {}</translation>
    </message>
    <message>
        <source>{}, +{}</source>
        <translation>{}，+{}</translation>
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
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>打开大图</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>显示其期物</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>保存这面旗帜…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>复制国家代码</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>复制图片和名称</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制国家代码</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>每种模式的运行次数(&amp;R)</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>每种模式的运行次数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>开始竞速</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>总共约 {} s，含一次热身。</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>总共约 {} 分钟，含一次热身。</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>这个版本的 flaggui 没有该模式。</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}，第 {} 行</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>这个 flaggui 构建版本不含源代码。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>观察要点</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>搜索国家/地区</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>快速选择</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>一次选择多个国家/地区</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>书中 20 国</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>没有名为“{}”的国家/地区</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>二十面旗帜，两种方式。</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} 面旗帜，两种方式。</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>选择国家/地区，然后点击“下载”。</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>一次一面，约 {} s。另选一种模式，再按 F5 比较两者。</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>按 F5：先一次一面，约 {} s；再一起下载，约 {} s。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} 字节</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>未变化，未传输内容</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>保存这面旗帜…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>CPU 计算得出的颜色</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>期物对自己的描述</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>选择一面旗帜，查看它的期物。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>期物</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}，第 {} 个到达，用时 {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>已保存的运行不再有期物，只有其时间记录。</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>运行中（running）的期物无法取消：cancel() 返回了 False。</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>一次一面用不着期物：这个是我们的，用来观察运行。</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map 不把期物交出来；这是我们从旁看到的。</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Task 在完成或取消之前一直是 pending，从不处于“running”。</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>Qt 没有期物；这个是我们的，在回调中完成。</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>上一面旗帜</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>下一面旗帜</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>复制图片和名称</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>保存这面旗帜…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – 旗帜</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>旗帜：{}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} 像素</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>未变化，未传输内容</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>第 {} 个到达</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Code ({})</source>
        <translation>代码（{}）</translation>
    </message>
    <message>
        <source>Country ({})</source>
        <translation>国家/地区（{}）</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>文件宽度超过 {} 像素就需要放大：请允许放大，或减小宽度。</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>此来源的旗帜宽度未知。</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>宽度超过 {} 像素时，此来源的旗帜会被放大。</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}，…：每面旗帜 {} 个文件</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>名称的语言</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>旗帜自身的比例</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>允许放大旗帜，并加以标记(&amp;E)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>全部放在一起</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>每个地区一个</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>每种尺寸一个</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>同时打包为 ZIP 文件(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>宽高比(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>按来源原样(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>已保存 {} / {} 个文件</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>卡片的顺序和筛选</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>国家/地区的名称或代码</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>按请求顺序</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>校验图库</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>与保存时不一致</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>不属于此图库，保持原样</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>全部 {} 个文件都与保存时一致</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} 个文件与保存时不一致</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} 个文件与保存时不一致</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>{} 面旗帜</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>{} 面旗帜</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>更新图库</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>请求失败，保持原样</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>图库已是最新</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>{} 面旗帜请求失败</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>{} 面旗帜请求失败</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>未完成，还有旗帜未到达</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>下载时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>已选择，但没有旗帜</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>flaggui: guide</source>
        <translation>flaggui：指南</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>最长卡顿：从运行开始到最后一面旗帜之后的绘制为止，窗口无法响应的最长时间，由窗口自身线程中的 2 ms 定时器测得。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>列表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>选择 {} 个国家/地区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>选择 {} 个国家/地区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>选择国家/地区(&amp;C)</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>重复：{}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>已识别 {} 个国家/地区。</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>已识别 {} 个国家/地区。</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>已识别 {} 个国家/地区，{} 项未识别。</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>已识别 {} 个国家/地区，{} 项未识别。</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>这里会显示识别出的数目。</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>导入国家/地区</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>代码或名称，每行一个，也可以是表格；名称可用窗口支持的任何语言。</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>国家/地区列表</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>在此输入或粘贴列表，或将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>内置旗帜服务器</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>较慢的国家/地区</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>无；BR=2000 表示 2 s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>每次运行的随机结果相同，种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>抖动，上下浮动(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>每个连接的带宽(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>失败的请求（418）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>较慢的国家/地区，单位 ms(&amp;S)</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>延迟是从发出请求到收到应答第一个字节的时间。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
        <translation>关闭问题</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>首先：{}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>然后：{}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制所有行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>{} · 旗帜：{} · worker：{}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>没有包含“{}”的行</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>书中脚本打印的内容会实时显示在这里。</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>flaggui：日志</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>尚无日志记录。</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>卡片：{}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} / {} 面旗帜</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{} / {} 面旗帜：缺少 {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{} / {} 面旗帜：缺少 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{}，以及另外 {} 个</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>ModeList</name>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>本次运行中没有符合条件的旗帜。</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>显示所有旗帜</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>代码、旗帜和日志</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>图库文件夹</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>模式竞速</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>国家/地区、来源和 worker 数以主窗口中的选择为准。</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>有运行正在进行：请等它结束，或将它取消。</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>第 {} 轮，共 {} 轮：{}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>热身，不计入成绩：{}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>竞速结束。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>已复制为 Markdown 表格。</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>保存竞速</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>所有运行 (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>模式表格 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>已保存为 {}</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>每次运行及旗帜到达的时刻</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>时间重叠时显示名次范围</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>秒；线段从最快的运行到最慢的运行</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>按中位数计算，速度是顺序执行的多少倍</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>× 下限</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>处理器时间，各次运行的中位数</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>所有运行中最长的一次。{}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>本进程的最大占用</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>排序：点击，或在该列中按 Enter。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{} 即下限：就这些等待而言，任何模式都不可能更快</translation>
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
        <translation>† 仅限本进程：其他进程所用的未计入。</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>所有运行中最长的一次；中位数为 {} ms。</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>一次运行：{} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>{} 次运行，{} 到 {} s：{}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>打开文件夹(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>文件和国家/地区</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>向来源查询有哪些变化，并修复与保存时不一致的文件</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>移除这次运行 (Delete)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>固定：以灰色残影衬在下一条时间线之下 (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>取消固定 (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>flaggui 上次崩溃了，留有一份报告。</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>flaggui 中出现了错误，留有一份报告。</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>显示报告…</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{}, own process</source>
        <translation>{}，独立进程</translation>
    </message>
    <message>
        <source>{} w</source>
        <translation>{} 路</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation>最长卡顿 {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>顺序执行的 {} 倍速</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} 面已取消</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} 面未找到</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>{} 面旗帜，下载用时 {} 秒</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>{} 面旗帜，下载用时 {} 秒</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} 个 worker</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} 个 worker</translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation>仅为各旗帜自身用时总和的 1/{}</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>仅为等待时间总和的 1/{}</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>速度是顺序执行的 {} 倍</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>最长卡顿 {} 毫秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>国家/地区、来源或选项与当前运行不同</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>完成的运行会排列在这里。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>保存图库</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>文件名、格式和尺寸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}：这里没有原始图片，请重新下载。</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}：这里没有原始图片，请重新下载。</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} / {} 个文件</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存到(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>保存这面旗帜</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>打开图库或报告</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>图库和报告 (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>选择国家/地区和模式，然后点击“下载”。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>获取一套旗帜</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>主窗口中所选</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>有运行正在进行：请等它结束，或将它取消。</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{} / {} 面旗帜</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} / {} 个文件</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>已取消；未保存任何内容。</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>获取 {} 面旗帜(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>获取 {} 面旗帜(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>国家/地区(&amp;C)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存到(&amp;I)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>改用 flagcdn.com(&amp;M)</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>图片的许可证未知：请向来源查询。</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>图片的许可证：{}。</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{}图片宽 {} 像素。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} / {} 面旗帜</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>排名</translation>
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
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>{} 面旗帜，下载用时 {} s</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>{} 面旗帜，下载用时 {} s</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} 面未找到</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} 面已取消</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  仅为各旗帜自身用时总和的 1/{}</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  仅为等待时间总和的 1/{}</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  最长卡顿 {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;每个点是一次运行，竖线是它们的中位数。下方的刻度是离中位数最近的那次运行的旗帜，标在各自交付的时刻。&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>所有运行在同一时间轴上</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}：中位数 {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>每次运行将是一个点。</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数刻度</translation>
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
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>每一行将是一个期物。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>working</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and for how long</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>ideal {}</source>
        <translation>理想 {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>等待服务器</translation>
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
        <translation>慢放 (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>每面旗帜一行</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>每个 worker 一行</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>来源的设置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>先顺序执行，再用此模式，两次随机结果相同 (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>最迟 {} s 后结束：每面旗帜限时 {} s。</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>worker 数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}，{} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>顺序执行一次只下载一面旗帜。</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>出于礼貌，对 {} 最多同时请求 {} 面旗帜。</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>同时最多这么多个请求。</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>同时进行的下载数上限。</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>约 {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>在独立的进程中运行，窗口保持流畅。</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>每面 {} ms CPU 计算</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>独立进程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>下载 {} 面旗帜</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>下载 {} 面旗帜</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>至少选择一个国家/地区</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>另有 {} 项被忽略。</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>“{text}”，第 {line} 行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>“{}”指什么</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>原始宽度</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>常用宽度</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>常用宽度</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>图标：{}</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>应用：{}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>网页：{}</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>原始宽度</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>保存图库</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>“{}”中已有一个图库。要替换吗？</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>其中的 {} 个文件将被替换；该文件夹中的其他文件保持不变。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
</TS>
