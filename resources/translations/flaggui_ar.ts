<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>يستغرق كل رد نحو ٠٫٣ s، ولا يُرسَل طلب قبل وصول الرد السابق. كم سيطول ذلك؟</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>عشرون معًا</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>تُطلب الأعلام العشرون كلها دفعة واحدة. كم سيطول ذلك الآن، وأي علم يحسم الأمر؟</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>خمسة أعلام وثلاثة عمّال</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>يستغرق كل رد ٠٫٥ s. متى يبدأ الرابع؟</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>خمس جولات</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>عشرون علمًا وأربعة عمّال، و٠٫٢ s لكل رد. كم سيطول ذلك، ولماذا؟</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>علم بطيء واحد</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>يستغرق العلم الأول ٢ s، وكل من البقية ٠٫٢ s. متى تظهر البقية؟</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>خيط واحد يكفي</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>خيط واحد ينتظر عشرين ردًا. هل سرعته كسرعة عشرين خيطًا؟</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>حين لا يكون العمل انتظارًا</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>تكلّف كل صورة ٠٫١ s من عمل Python. هل أربعة خيوط أسرع من خيط واحد؟ وماذا عن أربع عمليات؟</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>من الكتاب</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>من Qt نفسها</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>أجهزة أكثر</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>تسلسلي</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>كل طلب ينتظر الطلب الذي قبله، والمعالج خامل معظم الوقت.</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>مجمّع خيوط، map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>النتائج بترتيب الطلب</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>تبدأ كلها معًا، وتخرج النتائج بالترتيب الذي دخلت به، فيحتجز علم بطيء واحد أعلامًا مكتملة.</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>مجمّع خيوط، as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>النتائج فور اكتمالها</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>تعيد submit كائن Future على الفور، وتسلّم as_completed كل كائن عند انتهائه.</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>‏asyncio على حلقة Qt</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>خيط واحد بالتناوب</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>خيط واحد. كل await تقول: أنا أنتظر، فليعمل غيري.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>مجمّع عمليات</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>عدة نسخ من Python</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>لكل عملية GIL خاص بها. الثمن زمن بدء وتحويل pickle، ولا يُجدي إلا مع عمل المعالج.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>‏QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>خيوط Qt نفسها</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>خيوط Qt، وشيفرة Python فيها تتناوب على GIL نفسه.</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>‏Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>رد نداء لكل استجابة</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>لا خيط ولا await: دالة رد نداء لكل استجابة.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>عنقود Dask</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>عمّال على أجهزة أخرى</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>كائنات future نفسها على أجهزة أخرى. يُجدي حين لا يكفي جهاز واحد، ولا يصل به أي علم أسرع.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>حفظ المعرض(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>فتح معرض أو تقرير(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>جلب مجموعة أعلام(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>استيراد بلدان(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>التحقّق من المعرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>تحديث المعرض(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ التقرير(&amp;R)…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>حفظ المخطط الزمني(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تنزيل(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>مقارنة بالتسلسلي(&amp;S)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>حركة بطيئة(&amp;M)</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>إعادة العرض بالسرعة الأصلية(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>إعادة محاولة ما فشل(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>سباق الأوضاع(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>درس(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>المخطط الزمني حسب العلم أو العامل(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>الشيفرة(&amp;C)</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>العلم(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>السجل(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>إخفاء القائمة(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>إخفاء اللوحة الجانبية(&amp;R)</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>ملء الشاشة(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>تكبير(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>تصغير(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم المعتاد(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>إظهار السجل(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>حول flaggui(&amp;A)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>حسب النظام(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>بلا(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;20 ms</source>
        <translation>‏٢٠ ms(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>‏٥٠ ms(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;100 ms</source>
        <translation>‏١٠٠ ms(&amp;1)</translation>
    </message>
    <message>
        <source>2&amp;00 ms</source>
        <translation>‏٢٠٠ ms(&amp;0)</translation>
    </message>
    <message>
        <source>CPU &amp;work per flag</source>
        <translation>عمل المعالج لكل علم(&amp;W)</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>عملية مستقلة(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظهر(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة(&amp;G)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح ملف حديث(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>نسيان هذه الملفات(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>الوضع(&amp;O)</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>الصورة مبتورة</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>صورة {} تالفة</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>ليس صورة (فارغ)</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>ليس صورة (استجابة HTTP)</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>ليس صورة ({})</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>ليس صورة (نص)</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>ليس صورة (بيانات مجهولة)</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>الحجم {size} بايت، والحد {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>الأبعاد {width} × {height} بكسل، والحد {limit} لكل ضلع</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>الأبعاد {width} × {height} بكسل، والحد {limit} مليون إجمالًا</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>صورة متحركة، عدد إطاراتها {}</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>بعد نهاية الصورة بيانات زائدة ({} بايت)</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>صورة JPEG، عدد مسوحها {}</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>انتهت مهلة الاتصال ({detail})</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>مبتور: انتهى الاتصال قبل انتهاء الرد</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>الرد ليس HTTP سليمًا</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>لا مجيب على هذا العنوان (رُفض الاتصال)</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>شهادة TLS مرفوضة: {detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>لا مضيف بهذا الاسم: تعذّر العثور على عنوانه</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>لا شبكة: لا طريق إلى هذا المضيف</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>تعذّر الوصول إلى الوكيل أو أنه يرفض</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>انتهى عامله قبل أن يتمكن من الرد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>لا اتصال آمنًا: فشلت مصافحة TLS</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>شهادة TLS مرفوضة: جهة إصدارها غير معروفة</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>شهادة TLS مرفوضة: لم يوقّعها أحد سواها</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>شهادة TLS مرفوضة: تخص مضيفًا آخر</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>شهادة TLS مرفوضة: انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>شهادة TLS مرفوضة: لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>هل هذا الجهاز متصل بالإنترنت؟ الخادم المدمج لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>تحقّق من صحة العنوان. هل هذا الجهاز متصل بالإنترنت؟ الخادم المدمج لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>تحقّق من صحة العنوان ومنفذه، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>تحقّق من صحة HTTP_PROXY وHTTPS_PROXY وNO_PROXY؛ الخادم المدمج لا يحتاج إلى أي منها.</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>قد يفيد تقليل العمّال، أو محاولة أخرى.</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>قد تفيد محاولة أخرى.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>المشكلة في الخادم نفسه. قد تفيد محاولة أخرى.</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>تحقّق من ضبط ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>يبدأ كل تشغيل جديد بعمّال جدد.</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>كلما قلّ العمّال قلّت الطلبات. قد تفيد محاولة أخرى.</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>الخادم مشغول. قد يفيد تقليل العمّال، أو محاولة أخرى.</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>تجاوز عدد مرات إعادة التوجيه {}</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>أُعيد التوجيه إلى ما ليس عنوانًا</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>أُعيد التوجيه إلى بروتوكول آخر ({}:)</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>مبتور: وصل {received} من {length} بايت</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>رد فارغ، بلا صورة</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>مضغوط بصيغة {}، وهي لم تُطلب</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>مضغوط، والضغط تالف</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>مبتور: الرد المضغوط ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>أكبر من {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>لا رد منذ {} s</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>رمز حالة غير قياسي</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>رفضه الخادم: {code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>غير موجود في هذا المصدر ({code})</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>ليس صورة، بل رد آخر: {code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>رفضه الوكيل: {code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>خادم الأعلام المدمج لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>لم يردّ خادم الأعلام المدمج خلال {} s.</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>تعذّر على عمّال Dask تشغيل flaggui: {}.</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>لا يستطيع العمّال على أجهزة أخرى ({}) الوصول إلى خادم على هذا الجهاز: اختر مصدرًا يمكنهم الوصول إليه.</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>تعذّر بدء عنقود على هذا الجهاز: {}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>لا يجيب أي مجدول Dask على ⁦{}⁩.</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>مجدول Dask بلا عمّال.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>لم يُطلب أي علم، فلا شيء يُشرح.</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>أُلغي التشغيل: الأعلام التي لم تبلغ نهايتها {cancelled} من {total}.</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>دعه يعمل حتى نهايته لترى ما الذي يقيّده.</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>لم يصل أي علم: انتهت {errors} منها بأخطاء، أكثرها تكرارًا «{message}» ({count}).</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>لم يصل العلم: «{message}».</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>جرّب مصدرًا آخر، أو تحقّق من الشبكة ومن صحة عنوان المصدر.</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>أجاب الخادم بالرفض: «إعادة محاولة ما فشل» تسأله من جديد.</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>أعد التشغيل: كل تشغيل جديد يبدأ بعمّال جدد.</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>استغرق اكتشاف ذلك {elapsed}.</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>ومع ذلك انتهت كائنات future: في أعلامها بيان ما حدث.</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>أُلغي التشغيل قبل قياس أي علم.</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>يمكن إلغاء كائن future المعلّق (pending)؛ أما الجاري (running) فلا يُلغى، بل يُترك.</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>دعه يعمل حتى نهايته لترى أين يذهب الوقت.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>قضى العلم {share} % من وقته في انتظار الخادم أو انتظار دوره على GIL: {waited} من {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>من بدء التنفيذ حتى الانتهاء، قضت كائنات future (عددها {n}) {share} % من وقتها في انتظار الخادم أو انتظار دورها على GIL: {waited} من {total} مجموعةً.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>قضى العلم {share} % من وقته في انتظار الخادم: {waited} من {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>من بدء التنفيذ حتى الانتهاء، قضت كائنات future (عددها {n}) {share} % من وقتها في انتظار الخادم: {waited} من {total} مجموعةً.</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>واحدًا تلو الآخر تُجمع فترات الانتظار وعمل المعالج: حتى في هذه الحال الزمن المثالي {ideal}.</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>يمكن أن تتداخل فترات الانتظار وعمل المعالج، والعمل أطول مما تستغرقه هذه الفترات: {ideal} على الأقل، وهو الزمن المثالي.</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>العلم الواحد انتظار واحد، ولا شيء يتداخل معه: الزمن المثالي {ideal}.</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>واحدًا تلو الآخر تُجمع فترات الانتظار، فالزمن المثالي لهذا التشغيل، حتى دون أي عبء إضافي، {ideal}.</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>كان لكل علم عامل (عدد الأعلام {n})، فأمكنها أن تنتظر كلها معًا: الزمن المثالي هو أطول انتظار، {ideal}.</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>كانت فترات الانتظار متساوية، نحو {middle}: ‏{n} (أعلام) ÷ {workers} (عمّال) = {rounds} (جولات)، والزمن المثالي {ideal}.</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>تفاوتت فترات الانتظار من {shortest} إلى {longest}، وكل عامل يفرغ يأخذ العلم التالي فورًا: لو لم يكن عبء إضافي لاحتاج العمّال (عددهم {workers}) إلى {ideal}، وهو الزمن المثالي.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>استغرق التشغيل {elapsed}، أي أقل {speed_up}× من مجموع فترات انتظارها، و{ratio}× من الزمن المثالي؛ والفارق {overhead} عبء إضافي: تقديم واستقبال وفحص للصور وتناوب على المعالج.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>استغرق التشغيل {elapsed}، أي أقل {speed_up}× من مجموع أوقاتها، و{ratio}× من الزمن المثالي؛ والفارق {overhead} عبء إضافي: تقديم واستقبال وفحص للصور وتناوب على المعالج.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>استغرق التشغيل {elapsed}، أي {ratio}× من الزمن المثالي؛ والفارق {overhead} عبء إضافي: تقديم واستقبال وفحص للصور وتناوب على المعالج.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>استغرق التشغيل {elapsed}؛ والفارق {overhead} عبء إضافي: تقديم واستقبال وفحص للصور وتناوب على المعالج.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>استغرق التشغيل {elapsed}، أي أقل {speed_up}× من مجموع فترات انتظارها، و{ratio}× من الزمن المثالي؛ ومعظم الفارق {overhead} استقبال.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>استغرق التشغيل {elapsed}، أي أقل {speed_up}× من مجموع أوقاتها، و{ratio}× من الزمن المثالي؛ ومعظم الفارق {overhead} استقبال.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>استغرق التشغيل {elapsed}، أي {ratio}× من الزمن المثالي؛ ومعظم الفارق {overhead} استقبال.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>استغرق التشغيل {elapsed}؛ ومعظم الفارق {overhead} استقبال.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>انتهت {errors} من {total} من الأعلام بأخطاء، أكثرها تكرارًا «{message}» ({count})؛ الخطأ يستغرق وقتًا كأي رد، و«إعادة محاولة ما فشل» تطلبها من جديد.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>انتهت {errors} من {total} من الأعلام بأخطاء، أكثرها تكرارًا «{message}» ({count})؛ المحاولات الإضافية: {tries}؛ الخطأ يستغرق وقتًا كأي رد، و«إعادة محاولة ما فشل» تطلبها من جديد.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>جدول الأعلام</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>تتبّع Chrome، لأداة Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>أرشيف HTTP</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>القرص ممتلئ، فتعذّرت كتابة «⁦{}⁩».</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>نفدت حصتك من القرص، فتعذّرت كتابة «⁦{}⁩».</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>يقع «⁦{}⁩» على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>لا إذن لديك بكتابة «⁦{}⁩».</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>الاسم «⁦{}⁩» أطول من اللازم.</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>لا يقع «⁦{}⁩» في مجلد، أو هو ملف حيث يلزم مجلد.</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>العنصر «⁦{}⁩» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>تتعذّر كتابة «⁦{}⁩»: مجلده غير موجود أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>العنصر «⁦{}⁩» موجود من قبل.</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>العنصر «⁦{}⁩» رابط رمزي، والروابط لا تُتبَع.</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>العنصر «⁦{}⁩» ليس ملفًا عاديًا، فلا يُستبدل به ملف.</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>سيتجاوز «⁦{}⁩» أكبر حجم مسموح للملفات هناك.</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>الاسم «⁦{}⁩» غير مسموح به هناك.</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>أبلغ القرص عن عطل في أثناء كتابة «⁦{}⁩».</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>لم يعد مجلد الشبكة الذي يضم «⁦{}⁩» موجودًا.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>الملفات المفتوحة كثيرة جدًا، فتعذّرت كتابة «⁦{}⁩».</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>تعذّرت كتابة «⁦{path}⁩» ({reason}).</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>لم يردّ عامله في الوقت المحدد</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>تعذّر تحويل علم {country}: {reason}.</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>المجلد «⁦{}⁩» لا يخص flaggui؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>برنامج آخر يحفظ الآن في «⁦{}⁩»؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>العنصر «⁦{}⁩» ملف؛ اختر مجلدًا للمعرض.</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>العنصر «⁦{}⁩» رابط لا يؤدي إلى شيء؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>بطيء جدًا: لم يكتمل بعد {} s</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>كان الخادم هو القيد: مضى {waited} قبل أن يبدأ رده.</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>جرّب بلدانًا أكثر: عدة فترات انتظار يمكن أن تتداخل، أما الواحدة فلا.</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>كان عمل المعالج هو القيد: شيفرة Python تتناوب على GIL واحد، فأقل ما تستغرقه الخيوط مهما كان عددها، أو asyncio، هو {n} × {cpu} = {total}.</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>جرّب مجمّع العمليات: لكل عملية فيه GIL خاص بها، وتتقاسم العمليات هذا العمل على أنوية المعالج.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>كان عمل المعالج هو القيد، لكن لكل عملية GIL خاصًا بها: أقل ما يستغرقه هو {n} × {cpu} ÷ الأصغر من عدد العمّال {workers} وعدد الأنوية {cores} = {least}.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>كان عمل المعالج هو القيد، لكن لكل عملية GIL خاصًا بها: أقل ما يستغرقه هو {n} × {cpu} ÷ الأصغر من عدد العمّال {workers} وعدد الأنوية.</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>جرّب مجمّع خيوط بالعمل نفسه: سيستغرق هناك {total} على الأقل.</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>كان القيد علمًا متأخرًا واحدًا: انتظر {country} مدة {longest}، والوسيط {middle}؛ ولو كان مثله لكان الزمن المثالي {better}.</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>لا يقصّر هذا التشغيل إلا رد أسرع على ذلك العلم وحده.</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>تسلّم map بترتيب الطلب، وقد احتجزت أعلامًا مكتملة (عددها {held_count}) مدة تصل إلى {held}: جرّب as_completed التي تسلّم كل علم عند اكتماله.</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>سلّمت as_completed قبله أعلامًا أخرى (عددها {before}): جرّب map لترى أعلامًا مكتملة محتجزة.</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>جرّب عدة عمّال: لا حاجة إلى أن تنتظر بقية الأعلام العلم البطيء.</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>كان عرض النطاق هو القيد: أخذ الاستقبال {share} % من وقت الأعلام، {each} لكل علم.</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>جرّب صورًا أصغر أو مصدرًا أسرع في إرسالها.</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>كانت الاتصالات هي القيد: فتحُ {count} منها، {each} لكل اتصال، استهلك {share} % من الانتظار.</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>جرّب عمّالًا أقل: العامل يُبقي اتصاله مفتوحًا، فلا يفتح علمه التالي اتصالًا جديدًا.</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>كان العبء الإضافي هو القيد: مضى {overhead} من {elapsed} خارج فترات الانتظار المثالية.</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>شغّله مرة أخرى وقارن: لعل برامج أخرى شغلت المعالج.</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>كان عمل البرنامج نفسه هو القيد: استهلك {cpu_time} من زمن المعالج في تشغيل مدته {elapsed}، وشيفرة Python تتناوب على GIL واحد.</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>جرّب asyncio: يصرف على كل طلب من زمن المعالج أقل مما تصرفه الخيوط.</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>جرّب «عملية مستقلة»: هناك لا تتقاسم التنزيلات GIL مع أي نافذة.</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>كان القيد قلة العمّال، {workers} لأعلام عددها {n}: بقي العلم في الطابور {queued} في المتوسط حتى فرغ عامل.</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>جرّب {more} من العمّال: يمكنهم إنجاز فترات الانتظار نفسها في {then}.</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>كان القيد طلبًا واحدًا في كل مرة: بقي العلم في الطابور {queued} في المتوسط بينما ينتظر غيره قبله.</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>جرّب الانتظار معًا: يمكن لمجمّع خيوط فيه {more} من العمّال إنجاز فترات الانتظار نفسها في {then}.</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>الانتظار لا يحتاج إلى عمليات: يمكن لمجمّع خيوط فيه {more} من العمّال إنجاز فترات الانتظار نفسها في {then}.</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>المزيد لا يليق بخادم عام: جرّب الخادم المدمج.</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>كان الخادم هو القيد: لم ينتظر أي علم في الطابور عاملًا، وبدأ أبطأ رد بعد {longest}؛ لن يغيّر مزيد من العمّال شيئًا.</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>جرّب الوضع التسلسلي للمقارنة: واحدًا تلو الآخر تبلغ فترات الانتظار نفسها {waited}.</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>احتجزت map أعلامًا مكتملة (عددها {held_count}) مدة تصل إلى {held} حفاظًا على ترتيب الطلب: جرّب as_completed.</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>تعذّر بدء عملية التنزيلات.</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>‏{count} أخرى من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>‏{n} (أعلام) × {usual}، واحدًا تلو الآخر = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>‏{plain} × {usual} + ‏{slow}‏، واحدًا تلو الآخر = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>‏{slow}‏، واحدًا تلو الآخر = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>الأعلام: {n} ({plain} منها {usual}، ‏{slow}‏) معًا = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>الأعلام: {n} (‏{slow}‏) معًا = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>الأعلام: {n} ({plain} منها {usual}، ‏{slow}‏)، العمّال: {workers}، وكل عامل يفرغ يأخذ التالي فورًا = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>الأعلام: {n} (‏{slow}‏)، العمّال: {workers}، وكل عامل يفرغ يأخذ التالي فورًا = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>‏{n} (أعلام) × نحو {usual}، واحدًا تلو الآخر = نحو {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>‏{plain} × نحو {usual} + ‏{slow}‏، واحدًا تلو الآخر = نحو {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>الأعلام: {n} (كل منها من {low} إلى {high}) معًا: الأبطأ من {n} يستغرق نحو {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>الأعلام: {n} ({plain} منها من {low} إلى {high}، ‏{slow}‏) معًا: الأبطأ يستغرق نحو {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>الأعلام: {n} (كل منها من {low} إلى {high})، العمّال: {workers}، وكل عامل يفرغ يأخذ التالي فورًا: نحو {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>الأعلام: {n} ({plain} منها من {low} إلى {high}، ‏{slow}‏)، العمّال: {workers}، وكل عامل يفرغ يأخذ التالي فورًا: نحو {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>‏{n} (أعلام) ÷ {workers} (عمّال) = {rounds} (جولات) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>‏{n} (أعلام) ÷ {workers} (عمّال) = {rounds} (جولات، مقرّبة إلى الأعلى) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>الانتظار: {waits}. عمل المعالج: {n} × {each} = {total} على الأقل، لأن شيفرة Python تتناوب على GIL واحد. يتداخل معه الانتظار: نحو {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>الانتظار: {waits}. عمل المعالج: {n} × {each} ÷ {cores} (عمّال) = {total} على الأقل. يتداخل معه الانتظار: نحو {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>الانتظار: {waits}. عمل المعالج: {n} × {each} ÷ {cores} (أنوية) = {total} على الأقل. يتداخل معه الانتظار: نحو {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>‏{}، مع ما يضيفه عرض النطاق</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>الانتظار: {waits}. عمل المعالج: {n} × {each} = {total}. المجموع نحو {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>علم واحد × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>‏{n} (أعلام) ÷ {workers} (عمّال) = جولة واحدة × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>علم واحد × نحو {usual} = نحو {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>فشل عامله ({})</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>تعذّر بدء عمليات العمّال.</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>العملية {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>عنوان الوكيل غير كامل: ⁦{}⁩.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>لا يمكن استخدام الوكيل ⁦{}⁩: يجب أن يبدأ عنوانه بـ ⁦http://⁩.</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>لا وضع باسم «{mode}»؛ الأوضاع هي: {modes}.</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>يحتاج السباق إلى وضع واحد على الأقل.</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>يحتاج السباق إلى بلد واحد على الأقل.</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>يكرّر السباق كل وضع من ١ إلى {most} من المرات، لا {repetitions}.</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>سيطلب السباق كل علم من {source} عدة مرات ({times}) لمجرد القياس، والخادم العام متاح لغيرك أيضًا: أجرِ السباق على الخادم المدمج.</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>‏{one} هو الأسرع: {seconds} s.</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>الفارق لا يكفي للحسم: قد يكون {one} أو {another} هو الأسرع.</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>الفارق لا يكفي للحسم: قد يكون {one} أو {another} أو {third} هو الأسرع.</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>الفارق لا يكفي للحسم: قد يكون الأسرع أيًّا من {count} من الأوضاع.</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>لا وضع أسرع من غيره بفارق يُقاس: الفروق ضمن حدود التشويش.</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>أقل من {} من مرات التشغيل لكل وضع لا يكفي لتمييز الفارق من التشويش، فلا مراتب.</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>لا مرتبة لوضع وحيد.</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>الأوضاع التي تتداخل مدياتها، من أسرع تشغيل إلى أبطئه، تتقاسم المراتب: فذلك الفارق تشويش. الحظ وحده يفرّق بين مرتبتي وضعين متساويين في السرعة في {} % من مثل هذه السباقات.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>علم واحد</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>الأعلام: {n}</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>عامل واحد</translation>
    </message>
    <message>
        <source>{workers} workers</source>
        <translation>العمّال: {workers}</translation>
    </message>
    <message>
        <source>{each} ms of CPU work per flag</source>
        <translation>عمل المعالج لكل علم: {each} ms</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>عملية مستقلة</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>الطلبات التي تفشل: {share} %</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>‏{mode} بلا مرتبة: لم تصل إليه أعلام وصلت إلى غيره (عددها {missed}).</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>‏{mode} بلا مرتبة: لم يصل إليه علم وصل إلى غيره (العدد {missed}).</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† هذه العملية وحدها: ما استهلكته عمليات أخرى غير محسوب.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>الحد هو ⌈الأعلام ÷ العمّال⌉ × زمن الاستجابة: لا وضع يمكن أن يكون أسرع منه.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>الحد هو ⌈الأعلام ÷ العمّال⌉ × زمن الاستجابة مع أقل ما يستغرقه عمل المعالج، كله على GIL واحد أو موزعًا على الأنوية: لا وضع يمكن أن يكون أسرع منه.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>الحد هو الزمن المثالي لكل تشغيل: مجمّع بلا عبء إضافي، بفترات انتظار ذلك التشغيل.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>الحد هو الزمن المثالي لكل تشغيل: مجمّع بلا عبء إضافي، بفترات انتظار ذلك التشغيل مع أقل ما يستغرقه عمل المعالج، كله على GIL واحد أو موزعًا على الأنوية.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>فشل flaggui نفسه؛ التفاصيل في السجل</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>الخانة {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>ليس تقريرًا من flaggui</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>القيمة «{}» فيه ليست true ولا false</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>القيمة «{}» فيه ليست نصًا</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>القيمة «{}» فيه ليست قائمة</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>القيمة «{}» فيه ليست كائنًا</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>لا معرض فيه</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>لا يدل «{}» على أي بلد.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>ليس JSON (السطر {})</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>أُنشئ «⁦{}⁩» بإصدار أحدث من flaggui؛ يُرجى التحديث.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>تعذّر فتح «⁦{name}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>العنصر ⁦{}⁩ رابط رمزي</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>أكبر من {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>ليس نصًا؛ يمكن حفظ جدول البيانات بصيغة CSV</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>الحد الأقصى للقائمة {} من المحارف، وهذه القائمة تتجاوزه.</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>الحد الأقصى للسطر في القائمة {} من المحارف، وهنا سطر يتجاوزه.</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>الحد الأقصى للقائمة {} من المدخلات، وهذه القائمة تتجاوزه.</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>عدد أعلامه أكبر من {}</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>ليس فيه «{}»</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>القيمة «{name}» فيه ليست عددًا صحيحًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>القيمة «{name}» فيه ليست عددًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>القيمة «{}» فيه ليست مما يرد هناك في تقرير</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>القيمة «{}» فيه ليست عنوانًا على الويب</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>القيمة «files» فيه ليست مما يرد هناك في معرض</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>القيمة «date» فيه ليست تاريخًا بمنطقة زمنية</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>القيمة «options» فيه ليست من خيارات خادم الأعلام</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>القيمة «options.limits.{}» فيه ليست حدًّا</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>أعلامه غير مرقّمة من ٠ دون فجوات</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>أعداده لا تطابق أعلامه</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>مراتبه لا تطابق ترتيب تسليماته</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>تعذّر على خادم الأعلام استخدام ⁦{path}⁩: {reason}.</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>تعذّر على خادم الأعلام استخدام المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>العنوان «⁦{address}⁩» غير كامل: ⁦{example}⁩</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>المدمج</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>كل الأعلام مرسومة هنا بنسبة ⁦4:3⁩، فعلما نيبال وسويسرا ليسا بشكلهما الحقيقي؛ الأشكال الحقيقية في flagcdn.com.</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>المصدر «{text}» ليس من {sources} وليس قالب URL.</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>يجب أن يبدأ عنوان المصدر بـ ⁦http://⁩ أو ⁦https://⁩.</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>يجب ألا يتضمن عنوان المصدر اسم مستخدم: فالتقارير تعرضه كاملًا.</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>يحتاج قالب URL إلى ⁦{}⁩ في موضع رمز البلد.</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>مستويات التداخل فيه أكثر من {}</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>عدد القيم فيه أكثر من {}</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>فيه كائن عدد أسمائه أكثر من {}</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>يتكرر فيه «{}» في موضع واحد</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>القيمة «{}» ليست عددًا يصلح لتقرير</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>فيه نص عدد محارفه أكثر من {}</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>حسب الوصول</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>حسب المدة</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>حسب المدة، بعد اكتمالها كلها</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>حسب النتيجة، بعد اكتمالها كلها</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>كل الأعلام</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>ما وصل فقط</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>غير الموجود فقط</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>ما أُلغي فقط</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>أُلغي قبل الطلب الأول.</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>فشل flaggui نفسه؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>حُفظ العلم ({}) في ⁦{}⁩</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>الأعلام المحفوظة: {}، في ⁦{}⁩</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}، مجموع الملفات: {n}</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}، المكبَّر منها: {n}</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}، مع نسخة مضغوطة باسم ⁦{name}⁩</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}؛ المجموعة مكتملة</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}؛ ينقص علم واحد مما اختير: {codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}؛ الأعلام الناقصة مما اختير ({n}): {codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>‏{codes} و{n} أخرى</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>حُفظ باسم ⁦{}⁩</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>‏{host}: العملية {n}، الخيط {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>معتادة(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>مخفّفة(&amp;R)</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>الحركة(&amp;I)</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>‏{fault}؛ ويطلب الخادم المعاودة بعد {seconds} s، أي بعد انقضاء مهلة هذا العلم</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>يحتوي «⁦{}⁩» معرضًا مكتملًا؛ حدّثه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>يحتوي «⁦{}⁩» معرضًا غير مكتمل باختيارات أخرى؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>الشكل عددان صحيحان، من ⁦1:4⁩ إلى ⁦4:1⁩، مثل ⁦4:3⁩.</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>لا أسماء للبلدان هنا باللغة «{}».</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>لا يمكن تحويل الأعلام إلى «{name}»؛ الصيغ هي: {names}.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>تُختار كل صيغة مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>تحديد عرض أو شكل خاص يتطلب صيغة يُحوَّل إليها.</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>تكون الملفات في مجلد واحد («one»)، أو في مجلد لكل منطقة («region») أو لكل حجم («size»).</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>تخصيص مجلد لكل حجم يتطلب تحديد الأحجام.</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>القيمة «form» فيه ليست مما يرد هناك في معرض</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>تأتي الأقواس المعقوصة في القالب أزواجًا، مثل ⁦{}⁩.</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>يمكن أن يتضمن قالب الأسماء ⁦{fields}⁩.</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>يحتاج قالب الأسماء إلى ⁦{cc}⁩ أو ⁦{name}⁩ أو ⁦{rank}⁩: لكل علم اسمه الخاص.</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>عدد محارف القالب أكثر من {}.</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>لا يمكن تحديد أكثر من {} من قيم العرض، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>يحتاج ملف ICO إلى قيم للعرض، لا تزيد أي منها على {} بكسل.</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>قيم العرض أعداد صحيحة بالبكسل من ١ إلى {}، مثل ⁦16, 64⁩.</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>صورة علم {} ليست هنا، بل تقرير عنها فقط؛ أعد تنزيلها.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>لا يمكن إنشاء علم {country} على هذا النحو. {reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>العنصر «⁦{}⁩» رابط أو ملف، وليس مجلدًا.</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>العرض {width} يكبّر هذا العلم، وبكسلاته لا تكفي لأكثر من {widest}.</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>‏{width} × {height} بكسل أكثر مما يتسع له ملف {format}.</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>العنصر «⁦{}⁩» ليس معرضًا، بل تقرير.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>تعذّرت قراءة «⁦{path}⁩»، فلم يُنشأ ملف ZIP‏ ({reason}).</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>الأعلام: {count} من {total} في ⁦{folder}⁩؛ يتابع التنزيل التالي من هناك</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>حفظ الأعلام فور وصولها(&amp;V)…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>المعرض محدَّث في ⁦{folder}⁩: تغيّر {changed}، وأُضيف {added}، وأُصلح {repaired}، ولم يتغيّر {unchanged}</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>لم يُحدَّث المعرض كله في ⁦{folder}⁩: تعذّر طلب {failed}، وتغيّر {changed}، وأُضيف {added}، وأُصلح {repaired}، ولم يتغيّر {unchanged}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>حول flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>نسخ أرقام الإصدارات لإرفاقها ببلاغ عن خلل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>التزامن مرئيًا: أعلام البلدان، future تلو future.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>عنوان فيه ⁦{cc}⁩</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>عنوان فيه ⁦{cc}⁩ في موضع رمز البلد:</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>يتصل بـ ⁦{}⁩.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>حفظ الأعلام فور وصولها</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>أعلام هذا التشغيل لا تُحفظ فور وصولها</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>تُحفظ الأعلام في ⁦{}⁩ فور وصولها</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>يكتب كل تنزيل كل علم في مجلد عند انتهاء كائن future الخاص به. أما المقارنة والسباق وإعادة العرض فلا تكتب شيئًا.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>الأعلام: {} من {} – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>{}, unchanged, answered as number {}, {}</source>
        <translation>‏{}، لم يتغيّر، وصل رده بالمرتبة {}، {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>‏{}، وصل بالمرتبة {}، {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>‏{}. {}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>يعالَج…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>يُستقبَل…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>ينتظر…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>‏{}، محتجز {}</translation>
    </message>
    <message>
        <source>{}, +{}</source>
        <translation>‏{}، +{}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>فتح بحجم كبير</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>إظهار كائن future الخاص به</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>حفظ هذا العلم…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>نسخ الرموز</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>نسخ الصورة والاسم</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>الأوضاع</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>مرات تشغيل كل وضع(&amp;R)</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>مرات تشغيل كل وضع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>بدء السباق</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>نحو {} s إجمالًا، مع الإحماء.</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>نحو {} min إجمالًا، مع الإحماء.</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>هذا الوضع غير متوفر في نسخة flaggui هذه.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>‏{}، السطر {}</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>نسخة flaggui هذه لا تتضمن شيفرتها المصدرية.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>ما يُلاحَظ</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذا التشغيل</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>البحث في البلدان</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>اختيارات سريعة</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>اختيار عدة بلدان دفعة واحدة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>بلدان الكتاب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>‏{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>لا بلد باسم «{}»</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>‏{} من {}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>عشرون علمًا، بطريقتين.</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>الأعلام: {}، بطريقتين.</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>اختر البلدان ثم اضغط «تنزيل».</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>واحدًا تلو الآخر: نحو {} s. اختر وضعًا آخر، ثم F5 للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>اضغط F5: أولًا واحدًا تلو الآخر في نحو {} s، ثم معًا في نحو {} s.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>‏SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>‏{} بايت</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>لم يتغيّر، ولم يُنقل شيء</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>حفظ هذا العلم…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>الألوان، من عمل المعالج</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>ما قاله كائن future عن نفسه</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>اختر علمًا لترى كائن future الخاص به.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>‏future (مستقبَل)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>‏{}. {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>‏{}، وصل بالمرتبة {} بعد {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>لم تعد للتشغيل المحفوظ كائنات future، بل أوقاتها فقط.</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>لا يمكن إلغاء كائن future جارٍ (running): أعادت ⁦cancel()⁩ القيمة False.</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>التنزيل واحدًا تلو الآخر لا يحتاج إلى future: هذا الكائن من عندنا، لنتابع به التشغيل.</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>تحتفظ map بكائنات future لنفسها؛ وقد اختلسنا النظر إليها.</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>يبقى كائن Task معلّقًا (pending) حتى ينتهي أو يُلغى، ولا يكون أبدًا «جاريًا» (running).</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>ليس في Qt كائنات future؛ هذا الكائن من عندنا، ويكتمل في دالة رد النداء.</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>العلم السابق</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>العلم التالي</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>نسخ الصورة والاسم</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>حفظ هذا العلم…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>‏{} – العلم</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>‏{} من {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>العلم: {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>‏{} × {} بكسل</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>لم يتغيّر، ولم يُنقل شيء</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>وصل بالمرتبة {}</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Code ({})</source>
        <translation>الرمز ({})</translation>
    </message>
    <message>
        <source>Country ({})</source>
        <translation>البلد ({})</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>الملفات التي يزيد عرضها على {} بكسل ستكون مكبَّرة: اسمح بذلك أو اختر عرضًا أقل.</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>عرض الأعلام التي يرسلها هذا المصدر غير معروف.</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>تُكبَّر أعلام هذا المصدر إذا زاد العرض على {} بكسل.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏⁦{}‎, {}⁩</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>‏⁦{}⁩، … (عدد الملفات لكل علم: {})</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>قالب…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>لغة الأسماء</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>شكل آخر…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>الأصلي لكل علم</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>تكبير الأعلام، وتمييز المكبَّر منها(&amp;E)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>مجلد واحد للكل</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>مجلد لكل منطقة</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>مجلد لكل حجم</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>ملف ZIP أيضًا(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأسماء(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>العرض(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>الشكل(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>المجلدات(&amp;O)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>كما يرسلها المصدر(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>الملفات المحفوظة: {} من {}</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Order of the cards, and which are shown</source>
        <translation>ترتيب البطاقات، وما يظهر منها</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>البحث عن بطاقة</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>اسم البلد أو رمزه</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>بترتيب الطلب</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>‏{} من {}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
</context>
<context>
    <name>GalleryResult</name>
    <message>
        <source>Verify gallery</source>
        <translation>التحقّق من المعرض</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>ليست كما حُفظت</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>ليست من هذا المعرض، وتُركت كما هي</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>كل الملفات ({}) كما حُفظت</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>ملفات ليست كما حُفظت: {}</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>ملف ليس كما حُفظ: {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>‏{}: {}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم تتغيّر</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>‏{} من الأعلام</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>علم واحد ({})</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>تحديث المعرض</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>تعذّر طلبها، وتُركت كما هي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>أُصلحت</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>المعرض محدَّث</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>أعلام تعذّر طلبها: {}</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>علم تعذّر طلبه: {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>‏{} ({})</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>غير مكتمل، وما زالت أعلام لم تصل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>لا يُعرف عنه شيء</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>وقت التنزيل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقّق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>اختيرت ولا أعلام لها</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>flaggui: guide</source>
        <translation>دليل flaggui</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>أطول تجمّد: أطول مدة لم تستجب فيها النافذة، من بدء التشغيل حتى رسم آخر أعلامه، كما رصدها مؤقّت دورته ٢ ms في خيط النافذة نفسها.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>القوائم (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>اختيار البلد ({})(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>اختيار البلدان ({})(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>اختيار البلدان(&amp;C)</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>المكرّر: {}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>البلدان التي عُرفت: {}.</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>البلدان التي عُرفت: {}.</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>البلدان التي عُرفت: {}، وما لم يُعرف: {}.</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>البلدان التي عُرفت: {}، وما لم يُعرف: {}.</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>يظهر هنا عدد البلدان التي عُرفت.</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>استيراد بلدان</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>رموز أو أسماء، واحد في كل سطر أو في جدول؛ والأسماء بأي من لغات النافذة.</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>قائمة البلدان</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>اكتب قائمة أو ألصقها، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>فتح ملف(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>خادم الأعلام المدمج</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>بلدان أبطأ</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>بلا؛ مثال: BR=2000 لمدة ٢ s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>الطلبات التي تفشل</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>الحظ نفسه في كل تشغيل، البذرة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>زمن الاستجابة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>التذبذب زيادةً ونقصًا(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>عرض النطاق لكل اتصال(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>الطلبات التي تفشل (418)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>بلدان أبطأ، بوحدة ms‏(&amp;S)</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>زمن الاستجابة هو الوقت من إرسال الطلب إلى وصول أول بايت من الرد.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Close the question</source>
        <translation>إغلاق السؤال</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>‏{}: {}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>أولًا: {}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>ثم: {}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>نسخ كل الأسطر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>‏{} · الأعلام: {} · العمّال: {}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>لا سطر فيه «{}»</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>ما تطبعه برامج الكتاب يظهر هنا أولًا بأول.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>سجل flaggui</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>البطاقات: {}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>الأعلام: {} من {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>الأعلام: {} من {}، والناقصة: {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>الأعلام: {} من {}، والناقص: {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>‏{} و{} أخرى</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>‏{}: {}</translation>
    </message>
</context>
<context>
    <name>ModeList</name>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>لا علم كهذا في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>إظهار كل الأعلام</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>الشيفرة والعلم والسجل</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>مجلد المعرض</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>سباق الأوضاع</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown‏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ(&amp;S)…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>البلدان والمصدر والعمّال كما هي مختارة في النافذة.</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>تشغيل جارٍ الآن: انتظر نهايته أو ألغه.</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>الجولة {} من {}: {}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>إحماء غير محسوب: {}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>انتهى السباق.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف السباق.</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>نُسخ جدولًا بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>حفظ السباق</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>كل مرات التشغيل (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>جدول الأوضاع (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>‏Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>حُفظ باسم ⁦{}⁩</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>كل مرة تشغيل، ومتى وصلت الأعلام</translation>
    </message>
</context>
<context>
    <name>RaceModel</name>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>A range where times overlap</source>
        <translation>مدى من المراتب حيث تتداخل الأوقات</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>بالثواني؛ يمتد الخط من أسرع تشغيل إلى أبطئه</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>كم مرة أسرع من التسلسلي، بحسب الوسيطين</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>‏× الحد</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>زمن المعالج، وسيط مرات التشغيل</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>أطول تجمّد</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>في أي من مرات التشغيل. {}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>أكبر حجم بلغته هذه العملية</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>للفرز: انقر، أو اضغط Enter في العمود.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>‏{}: {}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>‏{} هو ما لا يتجاوزه أي وضع مع فترات الانتظار هذه</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>‏{} MB‏</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>‏{} ms‏</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† هذه العملية وحدها: ما استهلكته عمليات أخرى غير محسوب.</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>الأطول في كل مرات التشغيل؛ ووسيطها {} ms.</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>مرة واحدة: {} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>مرات التشغيل: {}، من {} إلى {} s: {}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>فتح المجلد(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>إعادة محاولة ما فشل(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>الملفات والبلدان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>يسأل المصدر عمّا تغيّر، ويُصلح ما ليس كما حُفظ</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>إزالة هذا التشغيل (Delete)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>تثبيت: ظل رمادي تحت المخطط الزمني التالي (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>إلغاء التثبيت (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>تعطّل flaggui في المرة الماضية، وثمة تقرير عن ذلك.</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>فشل شيء ما في flaggui، وثمة تقرير عن ذلك.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>إظهار التقرير…</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>{}, own process</source>
        <translation>‏{}، عملية مستقلة</translation>
    </message>
    <message>
        <source>{} w</source>
        <translation>‏{} ع</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
    <message>
        <source>longest freeze {} ms</source>
        <translation>أطول تجمّد {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>‏{}× التسلسلي</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>‏{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>أُلغي: {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>أخطاء: {}</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>أخطاء: {}</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>غير موجود: {}</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>الأعلام المنزَّلة: {}، خلال {} ثانية</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>الأعلام المنزَّلة: {}، خلال {} ثانية</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>عدد العمّال: {}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>عدد العمّال: {}</translation>
    </message>
    <message>
        <source>{} times less than their times added up</source>
        <translation>أقل {} مرة من مجموع أوقاتها</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>أقل {} مرة من مجموع فترات انتظارها</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>أسرع {} مرة من التسلسلي</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>أطول تجمّد بالمللي ثانية: {}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>بلدان أو مصدر أو خيارات تختلف عن التشغيل الحالي</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>تصطف هنا التشغيلات المنتهية.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>حفظ المعرض</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>الأسماء والصيغ والأحجام(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>إعادة محاولة ما فشل(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>‏{}: الصور الأصلية ليست هنا؛ أعد تنزيلها.</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>‏{}: الصورة الأصلية ليست هنا؛ أعد تنزيلها.</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>الملفات: {} من {}</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>الحفظ في(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>حفظ المخطط الزمني</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم متّجهي (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>حفظ هذا العلم</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>فتح معرض أو تقرير</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>المعارض والتقارير (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>اختر البلدان والوضع، ثم اضغط «تنزيل».</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>جلب مجموعة أعلام</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>المختارة في النافذة</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>‏{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>تشغيل جارٍ الآن: انتظر نهايته أو ألغه.</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>الأعلام: {} من {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>الملفات: {} من {}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>أُلغي، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>جلب العلم ({})(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>جلب الأعلام ({})(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>البلدان(&amp;C)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>المصدر(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>الحفظ في(&amp;I)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>استخدام flagcdn.com‏(&amp;M)</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>ترخيص الصور غير معروف: اسأل المصدر.</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>ترخيص الصور: {}.</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>‏{} عرضها {} بكسل.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>الأعلام: {} من {}</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>الأعلام المنزَّلة: {}، خلال {} s</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>الأعلام المنزَّلة: {}، خلال {} s</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>غير موجود: {}</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>أخطاء: {}</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>أخطاء: {}</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>أُلغي: {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  أقل {}× من مجموع أوقاتها</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  أقل {}× من مجموع فترات انتظارها</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  أطول تجمّد {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;النقطة تشغيل واحد، والخط القائم وسيطها. والعلامات تحتها أعلام أقرب تشغيل إليه، كل منها حيث سُلّم.&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>كل مرات التشغيل على محور زمني واحد</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>‏{}: الوسيط {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>كل تشغيل سيكون نقطة.</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
</context>
<context>
    <name>ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>كل صف سيكون كائن future.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>working</source>
        <translation>معالجة</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and for how long</comment>
        <translation>‏{} {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>‏{}، {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>‏{}: {}.</translation>
    </message>
    <message>
        <source>ideal {}</source>
        <translation>المثالي {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>‏{} s‏</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>انتظار الخادم</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>‏{} ms‏</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Slow motion (F7)</source>
        <translation>حركة بطيئة (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>صف لكل علم</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>صف لكل عامل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Workers</source>
        <translation>العمّال</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>إعدادات المصدر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>تشغيل التسلسلي ثم هذا الوضع، بالحظ نفسه (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>ينتهي بعد {} s على الأكثر: مهلة كل علم {} s.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>الوضع(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>العمّال(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>المصدر(&amp;S)</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>‏{}، {} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>الوضع التسلسلي ينزّل علمًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>لا يُطلب من {} أكثر من {} من الأعلام معًا، من باب اللياقة.</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>لا أكثر من هذا العدد من الطلبات معًا.</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>أقصى عدد من التنزيلات الجارية معًا.</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>نحو {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>يعمل في عملية مستقلة، فتبقى النافذة سلسة.</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>عمل المعالج {} ms لكل علم</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>عملية مستقلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>تنزيل الأعلام ({})</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>تنزيل العلم ({})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>اختر بلدًا واحدًا على الأقل</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>ما لم يُعرف</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>تُتجاهل {} أخرى.</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>‏«{text}»، السطر {line}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>المقصود بـ«{}»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>بالعرض الأصلي</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>قيم عرض معتادة</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>قيم معتادة</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>أيقونات: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>تطبيقات: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>صفحات ويب: ⁦{}⁩</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>بالعرض الأصلي</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>حفظ المعرض</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>يحتوي «⁦{}⁩» معرضًا بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>تُستبدل ملفاته (العدد: {})، وتبقى الملفات الأخرى هناك كما هي.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال(&amp;R)</translation>
    </message>
</context>
</TS>
