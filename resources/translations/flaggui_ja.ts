<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>1 枚ずつ</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>応答には毎回約 0.3 s かかり、前の応答が届くまで次の要求は出しません。全部で何秒かかるでしょうか。</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>20 枚を同時に</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>20 枚を一度に要求します。今度は何秒かかるでしょうか。それを決めるのはどの国旗でしょうか。</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>国旗 5 枚、ワーカー 3 つ</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>応答には毎回 0.5 s かかります。4 枚目が始まるのはいつでしょうか。</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>5 ラウンド</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>国旗 20 枚、ワーカー 4 つ、応答は毎回 0.2 s です。何秒かかるでしょうか。それはなぜでしょうか。</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>遅い国旗が 1 枚</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>最初の国旗は 2 s、ほかは 0.2 s かかります。ほかの国旗が見えるのはいつでしょうか。</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>スレッドは 1 つで足りる</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>1 つのスレッドで 20 の応答を待ちます。20 スレッドと同じ速さになるでしょうか。</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>仕事が「待ち」でないとき</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>画像 1 枚ごとに Python の処理が 0.1 s かかります。4 スレッドは 1 スレッドより速いでしょうか。4 プロセスならどうでしょうか。</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>書籍の方式</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Qt 独自の方式</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>複数のマシン</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>逐次実行</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>1 つずつ順番に</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>どの要求も前の要求を待ちます。プロセッサーはほとんどの時間、遊んでいます。</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>スレッドプール map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>結果は要求した順</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>すべて同時に始まりますが、結果は入れた順に出てくるため、遅い国旗が 1 枚あると、完了した国旗まで保留されます。</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>スレッドプール as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>結果は完了した順</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit はすぐに Future を返し、as_completed は Future を完了したものから引き渡します。</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>Qt ループ上の asyncio</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>1 つのスレッドで交代</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>スレッドは 1 つだけです。await はどれも「待っているので、ほかをどうぞ」という合図です。</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>プロセスプール</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>複数の Python</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>プロセスごとに専用の GIL があります。起動と pickle 化のコストがかかり、見合うのは CPU 処理だけです。</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>Qt 自身のスレッド</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Qt のスレッドです。その中の Python コードも、同じ GIL を交代で使います。</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>応答ごとにコールバック</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>スレッドも await もなく、応答ごとにコールバックが呼ばれます。</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask クラスター</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>別のマシンのワーカー</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>同じ Future を別のマシンで使います。1 台では足りないときに役立ちますが、国旗が速く届くわけではありません。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>ギャラリーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>ギャラリーまたはレポートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>国旗セットを取得(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>国・地域をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>ギャラリーを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>ギャラリーを更新(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>タイムラインを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>逐次実行と比較(&amp;S)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>スロー再生(&amp;M)</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>実際の速度で再生(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>モード対抗レース(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>タイムラインの国旗別／ワーカー別を切り替え(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>国旗(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>ログ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>リストを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>右ペインを隠す(&amp;R)</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全画面表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>縮小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>ログを表示(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>flaggui について(&amp;A)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
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
        <translation>国旗ごとの CPU 処理(&amp;W)</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>別プロセス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使ったファイルを開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>モード(&amp;O)</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>画像が途中で切れている</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>{} 画像が破損している</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>画像ではない（空）</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>画像ではない（HTTP 応答）</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>画像ではない（{}）</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>画像ではない（テキスト）</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>画像ではない（不明なデータ）</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} バイト（上限は {limit}）</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} ピクセル（上限は 1 辺 {limit}）</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} ピクセル（上限は合計 {limit} メガピクセル）</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>{} フレームのアニメーション画像</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>画像の終わりの後に {} バイトある</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>{} スキャンの JPEG 画像</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>接続がタイムアウト（{detail}）</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>途中で切れた：応答が終わる前に接続が終了</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>応答が正しい HTTP ではない</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>そのアドレスに応答するものがない（接続拒否）</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>TLS 証明書を受け入れられない：{detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>ホストが存在しない：名前を解決できない</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>ネットワークなし：そのホストに到達する経路がない</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>プロキシに到達できないか、拒否された</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>応答する前にワーカーが終了した</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>安全な接続を確立できない：TLS ハンドシェイクに失敗</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>TLS 証明書を受け入れられない：発行者が不明</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>TLS 証明書を受け入れられない：自己署名</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>TLS 証明書を受け入れられない：別のホストのもの</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>TLS 証明書を受け入れられない：期限切れ</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>TLS 証明書を受け入れられない：まだ有効期間前</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>このマシンはオンラインですか。内蔵サーバーならネットワークは不要です。</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>アドレスが正しいか確認してください。このマシンはオンラインですか。内蔵サーバーならネットワークは不要です。</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>アドレスとポートが正しいか、サーバーが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>HTTP_PROXY、HTTPS_PROXY、NO_PROXY が正しいか確認してください。内蔵サーバーには不要です。</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>ワーカーを減らすか、もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>サーバー側の問題です。もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>このマシンの時計が正しいか確認してください。</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>新しく実行すると、新しいワーカーが起動します。</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>ワーカーを減らすと要求の頻度が下がります。もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>サーバーが混み合っています。ワーカーを減らすか、もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>リダイレクトが {} 回を超えた</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>無効なアドレスにリダイレクトされた</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>別のスキーム（{}:）にリダイレクトされた</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>途中で切れた：{received}／{length} バイト</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>応答が空で、画像がない</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>要求していない {} 形式で圧縮されている</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>圧縮された応答が壊れている</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>途中で切れた：圧縮された応答が早く終わっている</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>{} MB を超えている</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>{} s 間応答なし</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>標準にないステータス</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>サーバーが拒否：{code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>この取得元にはない（{code}）</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>画像ではなく別の応答：{code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>プロキシが拒否：{code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>内蔵の国旗サーバーがなくなりました。</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>内蔵の国旗サーバーが {} s 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Dask のワーカーは flaggui を実行できません：{}。</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>別のマシンのワーカー（{}）は、このマシンのサーバーに到達できません。ワーカーから到達できる取得元を選んでください。</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>このマシンではクラスターを起動できません：{}。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>{} に応答する Dask スケジューラーがありません。</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>Dask スケジューラーにワーカーがありません。</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>南北アメリカ</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南極</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>アジア</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>オセアニア</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>国旗を 1 枚も要求していないため、説明することがありません。</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>実行はキャンセルされました：{total} 枚中 {cancelled} 枚の国旗が最後まで進みませんでした。</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>何が速さを制限しているかを知るには、最後まで実行してください。</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>国旗は 1 枚も届きませんでした：{errors} 枚がエラーになり、最も多いのは「{message}」（{count} 回）です。</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>国旗は届きませんでした：「{message}」。</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>別の取得元を試すか、ネットワークと取得元のアドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>サーバーは応答しましたが、要求を拒否しました。「失敗分を再試行」でもう一度要求できます。</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>もう一度実行してください。新しく実行すると、新しいワーカーが起動します。</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>そうとわかるまでに {elapsed} かかりました。</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>それでも Future はすべて完了しました。何が起きたかは国旗ごとに示されています。</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>国旗を 1 枚も計測しないうちに、実行がキャンセルされました。</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>実行待ち（pending）の Future はキャンセルできますが、実行中（running）のものはできず、放棄されます。</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>時間がどこで使われるかを知るには、最後まで実行してください。</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>この国旗は時間の {share} % を、サーバーの応答か GIL の順番を待って過ごしました：{total} のうち {waited}。</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>{n} 個の Future は、着手から完了までの時間の {share} % を、サーバーの応答か GIL の順番を待って過ごしました：合計 {total} のうち {waited}。</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>この国旗は時間の {share} % を、サーバーの応答を待って過ごしました：{total} のうち {waited}。</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>{n} 個の Future は、着手から完了までの時間の {share} % を、サーバーの応答を待って過ごしました：合計 {total} のうち {waited}。</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>1 枚ずつでは待ち時間と CPU 処理が足し合わされるため、理想時間でも {ideal} です。</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>待ち時間と CPU 処理は重なり合えますが、処理のほうが待ち時間より長いため、理想時間は少なくとも {ideal} です。</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>国旗 1 枚の待ちは 1 回で、重なり合う相手がありません。理想時間は {ideal} です。</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>1 枚ずつでは待ち時間が足し合わされるため、オーバーヘッドがまったくなくても、この実行の理想時間は {ideal} です。</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>{n} 枚の国旗それぞれにワーカーがあり、すべて同時に待てました。理想時間は最も長い待ち時間の {ideal} です。</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>待ち時間はどれも約 {middle} でした。{n} 枚 ÷ {workers} ワーカー = {rounds} ラウンドで、理想時間は {ideal} です。</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>待ち時間は {shortest} から {longest} までさまざまで、空いたワーカーはすぐ次の国旗に取りかかります。オーバーヘッドがなければ {workers} ワーカーで {ideal} のはずで、これが理想時間です。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>実行時間は {elapsed} で、待ち時間の合計の 1/{speed_up}、理想時間の {ratio} 倍でした。差の {overhead} はオーバーヘッドです：投入、受信、画像の検査、プロセッサーの順番待ち。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>実行時間は {elapsed} で、各国旗の所要時間の合計の 1/{speed_up}、理想時間の {ratio} 倍でした。差の {overhead} はオーバーヘッドです：投入、受信、画像の検査、プロセッサーの順番待ち。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>実行時間は {elapsed} で、理想時間の {ratio} 倍でした。差の {overhead} はオーバーヘッドです：投入、受信、画像の検査、プロセッサーの順番待ち。</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>実行時間は {elapsed} でした。差の {overhead} はオーバーヘッドです：投入、受信、画像の検査、プロセッサーの順番待ち。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>実行時間は {elapsed} で、待ち時間の合計の 1/{speed_up}、理想時間の {ratio} 倍でした。差の {overhead} の大半は受信です。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>実行時間は {elapsed} で、各国旗の所要時間の合計の 1/{speed_up}、理想時間の {ratio} 倍でした。差の {overhead} の大半は受信です。</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>実行時間は {elapsed} で、理想時間の {ratio} 倍でした。差の {overhead} の大半は受信です。</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>実行時間は {elapsed} でした。差の {overhead} の大半は受信です。</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>{total} 枚中 {errors} 枚の国旗がエラーになり、最も多いのは「{message}」（{count} 回）です。エラーにもほかの応答と同じだけ時間がかかります。「失敗分を再試行」でもう一度要求できます。</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>{total} 枚中 {errors} 枚の国旗がエラーになり、最も多いのは「{message}」（{count} 回）です。途中の再試行は {tries} 回でした。エラーにもほかの応答と同じだけ時間がかかります。「失敗分を再試行」でもう一度要求できます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>国旗の表</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Chrome トレース（Perfetto 用）</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>HTTP アーカイブ（HAR）</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>ディスクがいっぱいのため、「{}」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>ディスクの割り当てを使い切ったため、「{}」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>「{}」は読み取り専用のディスクにあります。</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>「{}」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>名前「{}」は長すぎます。</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>「{}」はフォルダーの中にないか、フォルダーが必要な場所にあるファイルです。</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>「{}」はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>「{}」に書き込めません。フォルダーが存在しないか、なくなりました。</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>「{}」はすでに存在します。</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>「{}」はシンボリックリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>「{}」は通常のファイルではないため、置き換えません。</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>「{}」は、その場所で許されるファイルサイズを超えます。</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>名前「{}」はその場所では使えません。</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>「{}」の書き込み中にディスクで障害が発生しました。</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>「{}」のあるネットワークフォルダーがなくなりました。</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>開いているファイルが多すぎるため、「{}」に書き込めません。</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>「{path}」に書き込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>ワーカーが時間内に応答しなかった</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>保存はキャンセルされました。</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>{country}の国旗を変換できません：{reason}。</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>「{}」は flaggui のものではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>別のプログラムが「{}」に保存中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>「{}」はファイルです。ギャラリーにはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>「{}」はリンク切れです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>遅すぎる：{} s 経っても完了しない</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>ボトルネックはサーバーでした：応答が始まるまでに {waited} かかりました。</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>国を増やしてみてください。複数の待ちは重なり合えますが、1 つでは重なりようがありません。</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>ボトルネックは CPU 処理でした：Python コードは 1 つの GIL を交代で使うため、スレッドがいくつでも、asyncio でも、少なくとも {n} × {cpu} = {total} かかります。</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>プロセスプールを試してください。プロセスごとに専用の GIL があり、処理をプロセッサーの各コアで分担します。</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>ボトルネックは CPU 処理でしたが、プロセスごとに専用の GIL があります：少なくとも {n} × {cpu} ÷（{workers} ワーカーと {cores} コアの小さいほう）= {least} かかります。</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>ボトルネックは CPU 処理でしたが、プロセスごとに専用の GIL があります：少なくとも {n} × {cpu} ÷（{workers} ワーカーとコア数の小さいほう）かかります。</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>同じ処理をスレッドプールで試してください。そこでは少なくとも {total} かかります。</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>ボトルネックは飛び抜けて遅い 1 枚でした：{country}は {longest} 待ち、国旗の中央値は {middle} でした。それと同じだったら、理想時間は {better} です。</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>その 1 枚への応答が速くならないかぎり、この実行は短くなりません。</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map は要求した順に引き渡すため、完了した国旗 {held_count} 枚を最長 {held} 保留しました。完了したものから引き渡す as_completed を試してください。</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed は、これより先に {before} 枚の国旗を引き渡しました。完了した国旗が保留される様子を見るには、map を試してください。</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>ワーカーを増やしてみてください。ほかの国旗が遅い国旗を待たずに済みます。</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>ボトルネックは帯域幅でした：国旗の所要時間の {share} % が受信で、1 枚あたり {each} でした。</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>小さい画像か、もっと速く送れる取得元を試してください。</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>ボトルネックは接続でした：{count} 本を 1 本あたり {each} かけて開き、待ち時間の {share} % を占めました。</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>ワーカーを減らしてみてください。ワーカーは接続を保つため、次の国旗では開き直しません。</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>ボトルネックはオーバーヘッドでした：{elapsed} のうち {overhead} は、理想時間の待ち以外に費やされました。</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>もう一度実行して比べてください。ほかのプログラムがプロセッサーを使っていたのかもしれません。</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>ボトルネックはプログラム自身の処理でした：{elapsed} の実行でプロセッサー時間を {cpu_time} 使い、しかも Python コードは 1 つの GIL を交代で使います。</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>asyncio を試してください。要求ごとに使うプロセッサー時間がスレッドより短くなります。</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>「別プロセス」を試してください。ダウンロードがウィンドウと GIL を共有しなくなります。</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>ボトルネックはワーカー不足でした：国旗 {n} 枚に対して {workers} ワーカーしかなく、国旗は空きが出るまで平均 {queued} 順番を待ちました。</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>{more} ワーカーにしてみてください。まったく同じ待ちを {then} で終えられます。</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>ボトルネックは要求が 1 つずつなことでした：ほかの国旗が待っている間、後ろの国旗は平均 {queued} 順番を待ちました。</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>一緒に待たせてみてください。{more} ワーカーのスレッドプールなら、まったく同じ待ちを {then} で終えられます。</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>待つだけならプロセスは不要です。{more} ワーカーのスレッドプールなら、まったく同じ待ちを {then} で終えられます。</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>これ以上増やすと公開サーバーの迷惑になります。内蔵サーバーを試してください。</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>ボトルネックはサーバーでした：ワーカーの順番を待った国旗はなく、最も遅い応答は {longest} 後に始まりました。ワーカーを増やしても変わりません。</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>比較のために逐次実行を試してください。まったく同じ待ちを 1 枚ずつ続けると、合計 {waited} になります。</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map は要求した順を守るため、完了した国旗 {held_count} 枚を最長 {held} 保留しました。as_completed を試してください。</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>ダウンロード用のプロセスを起動できませんでした。</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>ほか {count} 枚が各 {least}～{most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} 枚 × {usual}、1 枚ずつ = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}、1 枚ずつ = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}、1 枚ずつ = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} 枚（{plain} 枚は {usual}、{slow}）を同時に = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} 枚（{slow}）を同時に = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} 枚（{plain} 枚は {usual}、{slow}）を {workers} ワーカーで、空いたワーカーがすぐ次へ = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} 枚（{slow}）を {workers} ワーカーで、空いたワーカーがすぐ次へ = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} 枚 × 約 {usual}、1 枚ずつ = 約 {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × 約 {usual} + {slow}、1 枚ずつ = 約 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} 枚（各 {low}～{high}）を同時に：{n} 枚中最も遅いもので約 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} 枚（{plain} 枚は {low}～{high}、{slow}）を同時に：最も遅いもので約 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} 枚（各 {low}～{high}）を {workers} ワーカーで、空いたワーカーがすぐ次へ：約 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} 枚（{plain} 枚は {low}～{high}、{slow}）を {workers} ワーカーで、空いたワーカーがすぐ次へ：約 {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} 枚 ÷ {workers} ワーカー = {rounds} ラウンド × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} 枚 ÷ {workers} ワーカー = {rounds} ラウンド（切り上げ）× {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>待ち：{waits}。CPU 処理：Python コードは 1 つの GIL を交代で使うため、少なくとも {n} × {each} = {total}。待ちはこれと重なる：約 {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>待ち：{waits}。CPU 処理：少なくとも {n} × {each} ÷ {cores} ワーカー = {total}。待ちはこれと重なる：約 {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>待ち：{waits}。CPU 処理：少なくとも {n} × {each} ÷ {cores} コア = {total}。待ちはこれと重なる：約 {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}、これに帯域幅の分が加わる</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>待ち：{waits}。CPU 処理：{n} × {each} = {total}。合わせて約 {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 枚 × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} 枚 ÷ {workers} ワーカー = 1 ラウンド × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 枚 × 約 {usual} = 約 {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>ワーカーで障害が発生（{}）</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>ワーカープロセスを起動できませんでした。</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>プロセス {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>プロキシのアドレス {} は不完全です。</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>プロキシ {} は使えません。アドレスは http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>「{mode}」というモードはありません。使えるのは {modes} です。</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>レースには少なくとも 1 つのモードが必要です。</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>レースには少なくとも 1 つの国が必要です。</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>レースでの各モードの繰り返しは 1～{most} 回です（{repetitions} 回はできません）。</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>レースは計測のためだけに {source} へすべての国旗を {times} 回ずつ要求します。公開サーバーはほかの人も使うものなので、内蔵サーバーで競わせてください。</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>最速は {one}：{seconds} s。</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>僅差：{one} か {another} が最速かもしれません。</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>僅差：{one}、{another}、{third} のいずれかが最速かもしれません。</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>僅差：{count} モードのどれが最速でもおかしくありません。</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>はっきり速いといえるモードはありません。差は誤差の範囲内です。</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>各モード {} 回未満の実行では、差と誤差を区別できないため、順位を付けません。</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>モードが 1 つだけでは順位は付きません。</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>最速から最遅までの範囲が重なるモードは同順位です。その差は誤差だからです。同じ速さの 2 つのモードでも、こうしたレースの {} % では運だけで差が付きます。</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>国旗 1 枚</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>国旗 {n} 枚</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>ワーカー 1</translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation>ワーカー {workers}</translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation>国旗ごとに {each} ms の CPU 処理</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>別プロセス</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>要求の {share} % が失敗</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} は順位外です：ほかのモードが取得できた国旗 {missed} 枚が届きませんでした。</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} は順位外です：ほかのモードが取得できた国旗 {missed} 枚が届きませんでした。</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† このプロセスのみ：ほかのプロセスの分は数えていません。</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>下限は ⌈国旗 ÷ ワーカー⌉ × 遅延です。これより速いモードはあり得ません。</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>下限は、⌈国旗 ÷ ワーカー⌉ × 遅延に、CPU 処理に最低限かかる時間（すべて 1 つの GIL で、またはコアで分担）を加えたものです。これより速いモードはあり得ません。</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>下限は各実行の理想時間です。オーバーヘッドのないプールが、その実行の待ちを処理した場合です。</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>下限は各実行の理想時間です。オーバーヘッドのないプールが、その実行の待ちと、CPU 処理に最低限かかる時間（すべて 1 つの GIL で、またはコアで分担）を処理した場合です。</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>flaggui 自体の障害。詳細はログを参照</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>スロット {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>flaggui のレポートではありません</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>「{}」が真偽値ではありません</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>「{}」がテキストではありません</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>「{}」がリストではありません</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>「{}」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>中にギャラリーがありません</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>「{}」には国・地域が 1 つもありません。</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>そのファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>JSON ではありません（{} 行目）</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>「{}」は新しい flaggui で作成されています。更新してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>「{name}」を開けません：{reason}。</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} はシンボリックリンクです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>{} MB を超えています</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>テキストではありません。表計算ソフトのファイルは CSV で保存できます</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>リストが上限の {} 文字を超えています。</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>リストの 1 行が上限の {} 文字を超えています。</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>リストの項目が上限の {} 件を超えています。</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>国旗が {} 枚を超えています</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>「{}」がありません</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>「{name}」が {low}～{high} の整数ではありません</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>「{name}」が {low}～{high} の数ではありません</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>「{}」がレポートにあるべき値ではありません</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>「{}」が Web アドレスではありません</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>「files」がギャラリーにあるべき値ではありません</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>「date」がタイムゾーン付きの日付ではありません</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>「options」が国旗サーバーのものではありません</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>「options.limits.{}」が制限値ではありません</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>国旗の番号が 0 からの連番ではありません</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>件数が国旗と一致しません</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>順位が引き渡しの順序と一致しません</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>国旗サーバーは {path} を使えません：{reason}。</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>国旗サーバーはポート {port} を使えません：{reason}。</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>「{address}」は完全なアドレスではありません：{example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>ここではすべての国旗が 4:3 で描かれているため、ネパールとスイスは本来の形ではありません。flagcdn.com の国旗は本来の形です。</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>取得元「{text}」は {sources} のいずれでもなく、URL テンプレートでもありません。</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>取得元のアドレスは http:// か https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>取得元のアドレスにユーザー名を含めることはできません。レポートには全体が表示されます。</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>URL テンプレートには、国コードの位置に {} が必要です。</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>入れ子が {} 段を超えています</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>値が {} 個を超えています</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>名前が {} 個を超えるオブジェクトがあります</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>同じ場所に「{}」が 2 つあります</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>「{}」はレポートに使える数ではありません</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>{} 文字を超えるテキストがあります</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>到着順</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>地域順</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>所要時間順</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>結果順</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>所要時間順（全部そろってから）</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>結果順（全部そろってから）</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>すべての国旗</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>届いたものだけ</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>見つからなかったものだけ</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>エラーだけ</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>キャンセルされたものだけ</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>最初の要求の前にキャンセルされました。</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>flaggui 自体の障害です。詳細はログを参照してください。</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>国旗 {} 枚を {} に保存しました</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>国旗 {} 枚を {} に保存しました</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}。ファイルは全部で {n} 個</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}。拡大したファイルは {n} 個</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}。{name} も作成しました</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}。国旗はすべてそろっています</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}。選択した国旗のうち 1 枚がありません：{codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}。選択した国旗のうち {n} 枚がありません：{codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes}、ほか {n} 件</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>{} として保存しました</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}：プロセス {n}、スレッド {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>控えめ(&amp;R)</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>アニメーション(&amp;I)</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}。{seconds} s 後に再度要求するよう求められたが、この国旗の制限時間を過ぎる</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>「{}」には完成したギャラリーがあります。それを更新するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>「{}」には選択内容の異なる未完成のギャラリーがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>縦横比は 4:3 のような 2 つの整数で、1:4 から 4:1 の範囲で指定してください。</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>言語「{}」の国名はありません。</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>国旗を「{name}」に変換することはできません。使えるのは {names} です。</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>同じ形式は 1 回しか選べません。</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>幅や縦横比を指定するには、変換先の形式を選ぶ必要があります。</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>フォルダーの分け方は「one」（1 つだけ）、「region」（地域ごと）、「size」（サイズごと）のいずれかです。</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>サイズごとにフォルダーを分けるには、幅の指定が必要です。</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>「form」がギャラリーにあるべき値ではありません</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>テンプレートの波かっこは、{} のように対にしてください。</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>ファイル名のテンプレートに使えるのは {fields} です。</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>ファイル名のテンプレートには {cc}、{name}、{rank} のいずれかが必要です。国旗ごとに別の名前にするためです。</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>テンプレートが {} 文字を超えています。</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>幅は重複なしで {} 個まで指定できます。</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>ICO ファイルには幅の指定が必要です。{} ピクセルを超える幅は使えません。</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>幅はピクセル単位で、「16, 64」のように 1～{} の整数で指定してください。</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>{}の国旗の画像はここになく、レポートだけがあります。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>{country}の国旗はこの指定では作成できません。{reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>「{}」はフォルダーではなく、リンクまたはファイルです。</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>幅を {width} ピクセルにすると、この国旗は拡大されます。拡大せずに使えるのは {widest} ピクセルまでです。</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} ピクセルは {format} ファイルには大きすぎます。</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>「{}」はギャラリーではなくレポートです。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>「{path}」を読み取れないため、ZIP ファイルを作成できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>{total} 枚中 {count} 枚の国旗が {folder} にあります。次の「ダウンロード」で続きから始まります</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>届くたびに保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>最新です：変更 {changed}、新規 {added}、修復 {repaired}、変更なし {unchanged}（{folder}）</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>一部は最新ではありません：確認できず {failed}、変更 {changed}、新規 {added}、修復 {repaired}、変更なし {unchanged}（{folder}）</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>flaggui について</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>不具合の報告用にバージョンをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>並行処理を目で見る。国旗を 1 枚ずつ、Future を 1 つずつ。</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>{cc} を含むアドレス</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>国コードの位置に {cc} を入れたアドレス：</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>{} に接続します。</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>届くたびに保存</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>この実行は保存の対象外です</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>届くたびに {} へ保存</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>ダウンロードでは、Future が完了するたびにその国旗をフォルダーに書き出します。比較、レース、再生では何も書き出しません。</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{}／{} 枚 – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{}, unchanged, answered as number {}, {}</source>
        <translation>{}、変更なし、{} 番目に応答、{}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}、{} 番目に到着、{}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>受信中…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>応答待ち…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}、保留 {}</translation>
    </message>
    <message>
        <source>{}, +{}</source>
        <translation>{}、+{}</translation>
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
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>Future を表示</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>この国旗を保存…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>国コードをコピー</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>画像と名前をコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>国コードをコピー</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>各モードの実行回数(&amp;R)</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>各モードの実行回数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>レース開始</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>全部で約 {} s（ウォームアップを含む）。</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>全部で約 {} 分（ウォームアップを含む）。</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>この flaggui にそのモードはありません。</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}、{} 行目</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>この flaggui のビルドにはソースコードが含まれていません。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>注目点</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>国・地域を検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>まとめて選択</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>多くの国・地域を一度に選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>書籍の 20 か国</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>None</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>「{}」という国・地域はありません</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>20 枚の国旗、2 つのやり方。</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} 枚の国旗、2 つのやり方。</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>国・地域を選んで「ダウンロード」を押してください。</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>1 枚ずつなら約 {} s。別のモードを選び、F5 で比べてください。</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>F5 を押すと、まず 1 枚ずつで約 {} s、次にまとめて約 {} s。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} バイト</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>変更なし、転送なし</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>この国旗を保存…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>色（CPU 処理の結果）</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>Future 自身が伝えたこと</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>国旗を選ぶと、その Future が表示されます。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>国旗</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Future</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}、{} 番目、{} 後に到着</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>保存された実行にはもう Future がなく、時刻の記録だけがあります。</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>実行中（running）の Future はキャンセルできません：cancel() は False を返しました。</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>1 枚ずつなら Future は不要です。これは実行を観察するための、flaggui のものです。</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map は Future を外に出しません。これは横からのぞいたものです。</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Task は、完了するかキャンセルされるまでずっと pending で、「running」にはなりません。</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>Qt に Future はありません。これは flaggui のもので、コールバックの中で完了します。</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>前の国旗</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>次の国旗</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>画像と名前をコピー</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>この国旗を保存…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – 国旗</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>国旗：{}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} ピクセル</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>変更なし、転送なし</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>{} 番目に到着</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Code ({})</source>
        <translation>国コード（{}）</translation>
    </message>
    <message>
        <source>Country ({})</source>
        <translation>国名（{}）</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>幅が {} ピクセルを超えるファイルでは国旗が拡大されます。拡大を許可するか、幅を小さくしてください。</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>この取得元の国旗の幅はわかりません。</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>この取得元の国旗は、幅が {} ピクセルを超えると拡大されます。</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}、…：国旗ごとに {} ファイル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>国名の言語</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>国旗ごとの比率</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>拡大を許可し、印を付ける(&amp;E)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>1 つにまとめる</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>地域ごと</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>サイズごと</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>ZIP ファイルも作成(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>国名の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>縦横比(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>取得元の形式のまま(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>照合中…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>{}／{} ファイルを保存済み</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>カードの順序と絞り込み</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>カードを検索</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>国・地域の名前またはコード</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>要求した順</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>ギャラリーを検証</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからないファイル</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>保存時と異なるファイル</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>このギャラリーに属さず、そのまま残すファイル</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>{} 個のファイルはすべて保存時のままです</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} 個のファイルが保存時のままではありません</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} 個のファイルが保存時のままではありません</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>国旗 {} 枚</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>国旗 {} 枚</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>ギャラリーを更新</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>確認できず、そのまま残した国旗</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>ギャラリーは最新です</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>{} 枚の国旗を確認できませんでした</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>{} 枚の国旗を確認できませんでした</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>未完成、届いていない国旗があります</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード日時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認日時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>選択したが国旗がない国・地域</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>flaggui: guide</source>
        <translation>flaggui：ガイド</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>最長フリーズ：実行開始から最後の国旗が描画されるまでに、ウィンドウが反応できなかった最も長い時間。ウィンドウ自身のスレッドの 2 ms タイマーで計測します。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>リストを開く</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>リスト (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>{} か国・地域を選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>{} か国・地域を選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>国・地域を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>重複：{} 件</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>{} か国・地域を認識しました。</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>{} か国・地域を認識しました。</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>{} か国・地域を認識しました。{} 件は認識できませんでした。</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>{} か国・地域を認識しました。{} 件は認識できませんでした。</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>認識した国・地域の数がここに表示されます。</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>国・地域をインポート</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>国コードまたは国名を、1 行に 1 つずつ、または表の形で入力します。国名はどの表示言語のものでも使えます。</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>国・地域のリスト</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>ここにリストを入力するか貼り付けてください。ファイルのドロップもできます。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>内蔵の国旗サーバー</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>遅い国・地域</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>なし。BR=2000 なら 2 s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>失敗する要求</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>毎回同じ乱数を使う、シード</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>遅延(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>ジッター（前後の幅）(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>接続ごとの帯域幅(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>失敗する要求（418）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>遅い国・地域（ms）(&amp;S)</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>遅延は、要求してから応答の最初のバイトが届くまでの時間です。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
        <translation>問題を閉じる</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>まず：{}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>次に：{}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>すべての行をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>{} · 国旗：{} · ワーカー：{}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>「{}」を含む行はありません</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>書籍のスクリプトが出力する内容が、ここに随時表示されます。</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>flaggui：ログ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>カード：{}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{}／{} 枚</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{}／{} 枚：{}がありません</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{}／{} 枚：{}がありません</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{}、ほか {} か国・地域</translation>
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
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>条件に合う国旗はこの実行にありません。</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>すべての国旗を表示</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>国旗</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>コード、国旗、ログ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国・地域</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>ギャラリーのフォルダー</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>モード対抗レース</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>国・地域、取得元、ワーカー数は、メインウィンドウで選んだものです。</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>ラウンド {}／{}：{}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>ウォームアップ（数えません）：{}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>レースが終わりました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>Markdown の表としてコピーしました。</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>レースを保存</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>すべての実行 (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>モードの表 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>{} として保存しました</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>すべての実行と、国旗が届いた時刻</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>時間が重なる場合は順位の範囲</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>秒。線は最速の実行から最遅の実行まで</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>速度向上</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>逐次実行の何倍の速さか（中央値による）</translation>
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
        <translation>プロセッサー時間（実行の中央値）</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>最長フリーズ</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>全実行を通じて。{}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>このプロセスの最大サイズ</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>並べ替え：クリックするか、列で Enter を押します。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{} が下限：この待ち時間では、どのモードもこれより速くなりません</translation>
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
        <translation>† このプロセスのみ：ほかのプロセスの分は数えていません。</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>全実行で最長のもの。中央値は {} ms です。</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>実行 1 回：{} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>実行 {} 回、{}～{} s：{}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>フォルダーを開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>ファイルと国・地域</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>何が変わったかを取得元に確認し、保存時のままでないものを修復します</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>この実行を削除 (Delete)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>ピン留め：次のタイムラインの背後に灰色の影として表示 (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>ピン留めを外す (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>flaggui は前回クラッシュしました。レポートがあります。</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>flaggui で障害が発生しました。レポートがあります。</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>レポートを表示…</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{}, own process</source>
        <translation>{}、別プロセス</translation>
    </message>
    <message>
        <source>{} w</source>
        <translation>{} 並行</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation>最長フリーズ {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>逐次実行の {} 倍速</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>キャンセル {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>エラー {}</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>エラー {}</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>未検出 {}</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>国旗 {} 枚を {} 秒でダウンロード</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>国旗 {} 枚を {} 秒でダウンロード</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>ワーカー {}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>ワーカー {}</translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation>所要時間の合計の 1/{}</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>待ち時間の合計の 1/{}</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>逐次実行の {} 倍の速さ</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>最長フリーズ {} ミリ秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>国・地域、取得元、オプションのいずれかが現在の実行と異なる</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>終わった実行がここに並びます。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>ギャラリーを保存</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>ファイル名、形式、サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}：元の画像がここにありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}：元の画像がここにありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{}／{} ファイル</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存先(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>タイムラインを保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>この国旗を保存</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>ギャラリーまたはレポートを開く</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>ギャラリーとレポート (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>国・地域とモードを選んで「ダウンロード」を押してください。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>国旗セットを取得</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>ウィンドウで選択中</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{}／{} 枚</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{}／{} ファイル</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>{} 枚を取得(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>{} 枚を取得(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>国・地域(&amp;C)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>取得元(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存先(&amp;I)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>別のアドレス…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>flagcdn.com を使う(&amp;M)</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>画像のライセンスは不明です。取得元に確認してください。</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>画像のライセンス：{}。</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{}幅は {} ピクセルです。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{}／{} 枚</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>順位表</translation>
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
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>国旗 {} 枚を {} s でダウンロード</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>国旗 {} 枚を {} s でダウンロード</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>未検出 {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>エラー {}</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>エラー {}</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>キャンセル {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  所要時間の合計の 1/{}</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  待ち時間の合計の 1/{}</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  最長フリーズ {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;点は 1 回の実行、縦線はその中央値です。下の目盛りは中央値に最も近い実行の国旗で、それぞれ引き渡された時刻を示します。&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>すべての実行を 1 つの時間軸に表示</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}：中央値 {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>実行 1 回が点 1 つになります。</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数目盛</translation>
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
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>1 行が 1 つの Future になります。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>working</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and for how long</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
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
        <translation>サーバーの応答待ち</translation>
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
        <translation>スロー再生 (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>国旗ごとに 1 行</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>ワーカーごとに 1 行</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>取得元の設定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>逐次実行、続いてこのモードを、同じ乱数で実行 (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>遅くとも {} s 後に終了：国旗 1 枚の制限時間は {} s です。</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>モード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>取得元(&amp;S)</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}、{} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>別のアドレス…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>逐次実行では国旗を 1 枚ずつダウンロードします。</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>{} への要求は、迷惑をかけないよう同時に {} 枚までです。</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>同時に出す要求の最大数です。</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>同時に行うダウンロードの最大数です。</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>約 {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>専用のプロセスで動くため、ウィンドウは滑らかなままです。</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>1 枚ごとに {} ms の CPU 処理</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>別プロセス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>{} 枚をダウンロード</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>{} 枚をダウンロード</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>国・地域を 1 つ以上選択</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>認識できなかった項目</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>ほか {} 件は除外されます。</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>「{text}」、{line} 行目</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>「{}」が指す国・地域</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>元の幅のまま</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>よく使う幅</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>よく使う幅</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>アイコン：{}</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>アプリ：{}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Web ページ：{}</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>元の幅のまま</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>ギャラリーを保存</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>「{}」にはすでにギャラリーがあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>その {} 個のファイルが置き換えられます。同じフォルダーのほかのファイルはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
</TS>
