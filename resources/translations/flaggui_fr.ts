<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>Each answer takes about 0.3 s, and nobody asks before the last one came. How long?</source>
        <translation>Chaque réponse prend environ 0,3&#xa0;s, et personne ne demande avant que la précédente soit arrivée. Combien de temps en tout&#x202f;?</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>Vingt d’un coup</translation>
    </message>
    <message>
        <source>All twenty are asked at once. How long now, and which flag decides it?</source>
        <translation>Les vingt sont demandés en même temps. Combien de temps maintenant, et quel drapeau en décide&#x202f;?</translation>
    </message>
    <message>
        <source>Five flags, three workers</source>
        <translation>Cinq drapeaux, trois workers</translation>
    </message>
    <message>
        <source>Each answer takes 0.5 s. When does the fourth start?</source>
        <translation>Chaque réponse prend 0,5&#xa0;s. Quand le quatrième commence-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Five rounds</source>
        <translation>Cinq tours</translation>
    </message>
    <message>
        <source>Twenty flags, four workers, 0.2 s for each answer. How long, and why?</source>
        <translation>Vingt drapeaux, quatre workers, 0,2&#xa0;s par réponse. Combien de temps, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>One slow flag</source>
        <translation>Un drapeau lent</translation>
    </message>
    <message>
        <source>The first flag takes 2 s, the others 0.2 s. When do you see the others?</source>
        <translation>Le premier drapeau prend 2&#xa0;s, les autres 0,2&#xa0;s. Quand voit-on les autres&#x202f;?</translation>
    </message>
    <message>
        <source>One thread is enough</source>
        <translation>Un seul thread suffit</translation>
    </message>
    <message>
        <source>One thread, twenty answers to wait for. As fast as twenty threads?</source>
        <translation>Un thread, vingt réponses à attendre. Aussi rapide que vingt threads&#x202f;?</translation>
    </message>
    <message>
        <source>When work is not waiting</source>
        <translation>Quand travailler n’est pas attendre</translation>
    </message>
    <message>
        <source>Each picture takes 0.1 s of Python work. Are four threads quicker than one? Are four processes?</source>
        <translation>Chaque image coûte 0,1&#xa0;s de calcul en Python. Quatre threads sont-ils plus rapides qu’un seul&#x202f;? Et quatre processus&#x202f;?</translation>
    </message>
    <message>
        <source>From the book</source>
        <translation>Du livre</translation>
    </message>
    <message>
        <source>Qt’s own</source>
        <translation>Propres à Qt</translation>
    </message>
    <message>
        <source>More machines</source>
        <translation>D’autres machines</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Séquentiel</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>l’un après l’autre</translation>
    </message>
    <message>
        <source>Each request waits for the one before. The processor is idle almost all the time.</source>
        <translation>Chaque requête attend la précédente. Le processeur est presque toujours inactif.</translation>
    </message>
    <message>
        <source>Thread pool, map</source>
        <translation>Pool de threads, map</translation>
    </message>
    <message>
        <source>results in the order asked</source>
        <translation>résultats dans l’ordre demandé</translation>
    </message>
    <message>
        <source>All start together; results come out in the order they went in, so one slow flag holds back finished ones.</source>
        <translation>Tout démarre ensemble&#x202f;; les résultats sortent dans l’ordre où ils sont entrés, si bien qu’un drapeau lent en retient d’autres déjà terminés.</translation>
    </message>
    <message>
        <source>Thread pool, as_completed</source>
        <translation>Pool de threads, as_completed</translation>
    </message>
    <message>
        <source>results as they finish</source>
        <translation>résultats dès qu’ils sont prêts</translation>
    </message>
    <message>
        <source>submit returns a Future at once; as_completed hands over each one when it is finished.</source>
        <translation>submit renvoie aussitôt un future&#x202f;; as_completed livre chacun dès qu’il est terminé.</translation>
    </message>
    <message>
        <source>asyncio on the Qt loop</source>
        <translation>asyncio sur la boucle Qt</translation>
    </message>
    <message>
        <source>one thread takes turns</source>
        <translation>un thread, à tour de rôle</translation>
    </message>
    <message>
        <source>One thread. Each await says: I am waiting, let another run.</source>
        <translation>Un seul thread. Chaque await dit&#xa0;: j’attends, au suivant.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de processus</translation>
    </message>
    <message>
        <source>several Pythons</source>
        <translation>plusieurs Python</translation>
    </message>
    <message>
        <source>A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work.</source>
        <translation>Un GIL propre à chaque processus. Coûte le démarrage et le pickling&#x202f;; ne vaut la peine que pour du calcul.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Qt’s own threads</source>
        <translation>les threads de Qt</translation>
    </message>
    <message>
        <source>Qt’s threads; Python code in them takes turns at the same GIL.</source>
        <translation>Les threads de Qt&#x202f;; le code Python y passe à tour de rôle par le même GIL.</translation>
    </message>
    <message>
        <source>Qt Network</source>
        <translation>Qt Network</translation>
    </message>
    <message>
        <source>a callback per reply</source>
        <translation>un callback par réponse</translation>
    </message>
    <message>
        <source>No thread and no await: a callback per reply.</source>
        <translation>Ni thread ni await&#xa0;: un callback par réponse.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Cluster Dask</translation>
    </message>
    <message>
        <source>workers on other machines</source>
        <translation>des workers sur d’autres machines</translation>
    </message>
    <message>
        <source>The same futures, on other machines. Worth it past one machine; no flag comes faster.</source>
        <translation>Les mêmes futures, sur d’autres machines. Utile quand une seule ne suffit plus&#x202f;; aucun drapeau n’arrive plus vite.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save gallery…</source>
        <translation>&amp;Enregistrer la galerie…</translation>
    </message>
    <message>
        <source>&amp;Open gallery or report…</source>
        <translation>&amp;Ouvrir une galerie ou un rapport…</translation>
    </message>
    <message>
        <source>&amp;Get a flag set…</source>
        <translation>O&amp;btenir un lot de drapeaux…</translation>
    </message>
    <message>
        <source>&amp;Import countries…</source>
        <translation>&amp;Importer des pays…</translation>
    </message>
    <message>
        <source>&amp;Verify gallery</source>
        <translation>Véri&amp;fier la galerie</translation>
    </message>
    <message>
        <source>&amp;Update gallery</source>
        <translation>&amp;Mettre à jour la galerie</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Save &amp;timeline…</source>
        <translation>Enregistrer la &amp;chronologie…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Compare with &amp;Sequential</source>
        <translation>Comparer avec &amp;Séquentiel</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Ralenti</translation>
    </message>
    <message>
        <source>Replay a&amp;t its own speed</source>
        <translation>Rejouer à &amp;vitesse réelle</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>R&amp;ace modes…</source>
        <translation>C&amp;ourse entre modes…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Leçon</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Timeline by &amp;flag or by worker</source>
        <translation>Chronologie par &amp;drapeau ou par worker</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Fl&amp;ag</source>
        <translation>Dra&amp;peau</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Hide list</source>
        <translation>Masquer la &amp;liste</translation>
    </message>
    <message>
        <source>Hide &amp;right pane</source>
        <translation>Masquer le volet d&amp;roit</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Afficher le &amp;journal…</translation>
    </message>
    <message>
        <source>&amp;About flaggui</source>
        <translation>À &amp;propos de flaggui</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
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
        <translation>Calcul CPU par &amp;drapeau</translation>
    </message>
    <message>
        <source>Own &amp;process</source>
        <translation>&amp;Processus séparé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ou&amp;verts récemment</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>image is cut short</source>
        <translation>l’image est tronquée</translation>
    </message>
    <message>
        <source>damaged {} image</source>
        <translation>image {} endommagée</translation>
    </message>
    <message>
        <source>not an image (empty)</source>
        <translation>pas une image (vide)</translation>
    </message>
    <message>
        <source>not an image (an HTTP reply)</source>
        <translation>pas une image (une réponse HTTP)</translation>
    </message>
    <message>
        <source>not an image ({})</source>
        <translation>pas une image ({})</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>pas une image (du texte)</translation>
    </message>
    <message>
        <source>not an image (unknown data)</source>
        <translation>pas une image (données inconnues)</translation>
    </message>
    <message>
        <source>{size} bytes, the limit is {limit}</source>
        <translation>{size} octets, la limite est de {limit}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} a side</source>
        <translation>{width} × {height} pixels, la limite est de {limit} par côté</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, the limit is {limit} million in all</source>
        <translation>{width} × {height} pixels, la limite est de {limit} millions en tout</translation>
    </message>
    <message>
        <source>animated image with {} frames</source>
        <translation>image animée de {} trames</translation>
    </message>
    <message>
        <source>{} bytes follow the end of the image</source>
        <translation>{} octets après la fin de l’image</translation>
    </message>
    <message>
        <source>JPEG image with {} scans</source>
        <translation>image JPEG à {} balayages</translation>
    </message>
    <message>
        <source>timed out connecting ({detail})</source>
        <translation>délai de connexion dépassé ({detail})</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été rompue</translation>
    </message>
    <message>
        <source>cut short: the connection ended before the reply did</source>
        <translation>tronqué&#xa0;: la connexion s’est terminée avant la réponse</translation>
    </message>
    <message>
        <source>the reply is not proper HTTP</source>
        <translation>la réponse n’est pas du HTTP correct</translation>
    </message>
    <message>
        <source>nothing answers at that address (connection refused)</source>
        <translation>rien ne répond à cette adresse (connexion refusée)</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: {detail}</source>
        <translation>certificat TLS refusé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>no such host: its name cannot be looked up</source>
        <translation>hôte inconnu&#xa0;: son nom est introuvable</translation>
    </message>
    <message>
        <source>no network: no way leads to that host</source>
        <translation>pas de réseau&#xa0;: aucun chemin ne mène à cet hôte</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or refuses</source>
        <translation>le proxy est injoignable ou refuse</translation>
    </message>
    <message>
        <source>its worker ended before it could answer</source>
        <translation>son worker s’est arrêté avant de pouvoir répondre</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no secure connection: the TLS handshake failed</source>
        <translation>pas de connexion sécurisée&#xa0;: la négociation TLS a échoué</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: its issuer is not known</source>
        <translation>certificat TLS refusé&#xa0;: son émetteur est inconnu</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is signed by nobody but itself</source>
        <translation>certificat TLS refusé&#xa0;: il n’est signé que par lui-même</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is another host’s</source>
        <translation>certificat TLS refusé&#xa0;: c’est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it has expired</source>
        <translation>certificat TLS refusé&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>TLS certificate not accepted: it is not valid yet</source>
        <translation>certificat TLS refusé&#xa0;: il n’est pas encore valide</translation>
    </message>
    <message>
        <source>Is this machine online? The built-in server needs no network.</source>
        <translation>Cette machine est-elle en ligne&#x202f;? Le serveur intégré n’a pas besoin du réseau.</translation>
    </message>
    <message>
        <source>See that the address is right. Is this machine online? The built-in server needs no network.</source>
        <translation>Vérifiez l’adresse. Cette machine est-elle en ligne&#x202f;? Le serveur intégré n’a pas besoin du réseau.</translation>
    </message>
    <message>
        <source>See that the address and its port are right, and that the server runs.</source>
        <translation>Vérifiez que l’adresse et son port sont corrects et que le serveur est lancé.</translation>
    </message>
    <message>
        <source>See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none.</source>
        <translation>Vérifiez HTTP_PROXY, HTTPS_PROXY et NO_PROXY&#x202f;; le serveur intégré n’a besoin d’aucun proxy.</translation>
    </message>
    <message>
        <source>Fewer workers may help, or another try.</source>
        <translation>Moins de workers peut aider, ou un nouvel essai.</translation>
    </message>
    <message>
        <source>Another try may help.</source>
        <translation>Un nouvel essai peut aider.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Another try may help.</source>
        <translation>Le serveur a lui-même un problème. Un nouvel essai peut aider.</translation>
    </message>
    <message>
        <source>See that this machine’s clock is right.</source>
        <translation>Vérifiez que l’horloge de cette machine est à l’heure.</translation>
    </message>
    <message>
        <source>A new run starts new workers.</source>
        <translation>Une nouvelle exécution démarre de nouveaux workers.</translation>
    </message>
    <message>
        <source>Fewer workers ask less often. Another try may help.</source>
        <translation>Moins de workers demandent moins souvent. Un nouvel essai peut aider.</translation>
    </message>
    <message>
        <source>The server is busy. Fewer workers may help, or another try.</source>
        <translation>Le serveur est occupé. Moins de workers peut aider, ou un nouvel essai.</translation>
    </message>
    <message>
        <source>redirected more than {} times</source>
        <translation>redirigé plus de {} fois</translation>
    </message>
    <message>
        <source>redirected to an address that is none</source>
        <translation>redirigé vers une adresse qui n’en est pas une</translation>
    </message>
    <message>
        <source>redirected to another scheme ({}:)</source>
        <translation>redirigé vers un autre schéma ({}:)</translation>
    </message>
    <message>
        <source>cut short: {received} of {length} bytes</source>
        <translation>tronqué&#xa0;: {received} octets sur {length}</translation>
    </message>
    <message>
        <source>empty reply, no image</source>
        <translation>réponse vide, pas d’image</translation>
    </message>
    <message>
        <source>packed as {}, which was not asked for</source>
        <translation>compressé en {}, ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>packed, and the packing is broken</source>
        <translation>compressé, et la compression est corrompue</translation>
    </message>
    <message>
        <source>cut short: the packed reply ends early</source>
        <translation>tronqué&#xa0;: la réponse compressée se termine trop tôt</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>plus de {} MB</translation>
    </message>
    <message>
        <source>no answer for {} s</source>
        <translation>aucune réponse pendant {} s</translation>
    </message>
    <message>
        <source>not a standard status</source>
        <translation>statut non standard</translation>
    </message>
    <message>
        <source>refused by the server: {code} {phrase}</source>
        <translation>refusé par le serveur&#xa0;: {code} {phrase}</translation>
    </message>
    <message>
        <source>not found at this source ({code})</source>
        <translation>introuvable à cette source ({code})</translation>
    </message>
    <message>
        <source>no image, but another answer: {code} {phrase}</source>
        <translation>pas d’image, mais une autre réponse&#xa0;: {code} {phrase}</translation>
    </message>
    <message>
        <source>refused by the proxy: {code} {phrase}</source>
        <translation>refusé par le proxy&#xa0;: {code} {phrase}</translation>
    </message>
    <message>
        <source>The built-in flag server is gone.</source>
        <translation>Le serveur de drapeaux intégré a disparu.</translation>
    </message>
    <message>
        <source>The built-in flag server did not answer in {} s.</source>
        <translation>Le serveur de drapeaux intégré n’a pas répondu en {} s.</translation>
    </message>
    <message>
        <source>The Dask workers cannot run flaggui: {}.</source>
        <translation>Les workers Dask ne peuvent pas exécuter flaggui&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Workers on other machines ({}) cannot reach a server on this one: choose a source that they can reach.</source>
        <translation>Des workers sur d’autres machines ({}) ne peuvent pas atteindre un serveur sur celle-ci&#xa0;: choisissez une source qui leur est accessible.</translation>
    </message>
    <message>
        <source>No cluster can be started on this machine: {}.</source>
        <translation>Impossible de démarrer un cluster sur cette machine&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {}.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {}.</translation>
    </message>
    <message>
        <source>The Dask scheduler has no workers.</source>
        <translation>L’ordonnanceur Dask n’a aucun worker.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>No flag was asked for, so there is nothing to explain.</source>
        <translation>Aucun drapeau n’a été demandé&#xa0;: il n’y a rien à expliquer.</translation>
    </message>
    <message>
        <source>The run was cancelled: {cancelled} of {total} flags did not get to their end.</source>
        <translation>L’exécution a été annulée&#x202f;; non terminés&#xa0;: {cancelled} drapeaux sur {total}.</translation>
    </message>
    <message>
        <source>Let it run to its end to see what limits it.</source>
        <translation>Laissez-la aller jusqu’au bout pour voir ce qui la limite.</translation>
    </message>
    <message>
        <source>None of the flags arrived: {errors} ended in errors, most often “{message}” ({count}).</source>
        <translation>Aucun drapeau n’est arrivé. Terminés par une erreur&#xa0;: {errors}, le plus souvent «&#xa0;{message}&#xa0;» ({count}).</translation>
    </message>
    <message>
        <source>The flag did not arrive: “{message}”.</source>
        <translation>Le drapeau n’est pas arrivé&#xa0;: «&#xa0;{message}&#xa0;».</translation>
    </message>
    <message>
        <source>Try another source, or see that the network and the source’s address are right.</source>
        <translation>Essayez une autre source, ou vérifiez le réseau et l’adresse de la source.</translation>
    </message>
    <message>
        <source>The server answered and refused: Retry failed asks it again.</source>
        <translation>Le serveur a répondu et refusé&#xa0;: «&#xa0;Réessayer les échecs&#xa0;» lui redemande.</translation>
    </message>
    <message>
        <source>Run it again: a new run starts new workers.</source>
        <translation>Relancez&#xa0;: une nouvelle exécution démarre de nouveaux workers.</translation>
    </message>
    <message>
        <source>Finding that out took {elapsed}.</source>
        <translation>Il a fallu {elapsed} pour le découvrir.</translation>
    </message>
    <message>
        <source>The futures finished all the same: their flags say what went wrong.</source>
        <translation>Les futures se sont tout de même terminés&#xa0;: leurs drapeaux disent ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>The run was cancelled before any flag was measured.</source>
        <translation>L’exécution a été annulée avant qu’un seul drapeau ait été mesuré.</translation>
    </message>
    <message>
        <source>A pending future can be cancelled; a running one cannot, it is abandoned.</source>
        <translation>Un future en suspens (pending) peut être annulé&#x202f;; un future en cours (running) ne le peut pas&#xa0;: il est abandonné.</translation>
    </message>
    <message>
        <source>Let it run to its end to see where time goes.</source>
        <translation>Laissez-la aller jusqu’au bout pour voir où passe le temps.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server or for a turn at the GIL: {waited} of {total}.</source>
        <translation>Le drapeau a passé {share} % de son temps à attendre le serveur ou son tour au GIL&#xa0;: {waited} sur {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server or for a turn at the GIL: {waited} of {total}, added up.</source>
        <translation>De leur prise en charge à leur fin, les {n} futures ont passé {share} % de leur temps à attendre le serveur ou leur tour au GIL&#xa0;: {waited} sur {total}, au total.</translation>
    </message>
    <message>
        <source>The flag spent {share} % of its time waiting for the server: {waited} of {total}.</source>
        <translation>Le drapeau a passé {share} % de son temps à attendre le serveur&#xa0;: {waited} sur {total}.</translation>
    </message>
    <message>
        <source>From being taken up to being finished, the {n} futures spent {share} % of their time waiting for the server: {waited} of {total}, added up.</source>
        <translation>De leur prise en charge à leur fin, les {n} futures ont passé {share} % de leur temps à attendre le serveur&#xa0;: {waited} sur {total}, au total.</translation>
    </message>
    <message>
        <source>One after another, waits and CPU work add up: even so the ideal is {ideal}.</source>
        <translation>L’un après l’autre, attentes et calcul CPU s’additionnent&#xa0;: même ainsi, l’idéal est de {ideal}.</translation>
    </message>
    <message>
        <source>Waits and CPU work can overlap, and the work takes longer than these waits would: at least {ideal}, the ideal.</source>
        <translation>Attentes et calcul CPU peuvent se chevaucher, et le calcul dure plus longtemps que ces attentes&#xa0;: au moins {ideal}, l’idéal.</translation>
    </message>
    <message>
        <source>One flag is one wait, and nothing can overlap with it: the ideal is {ideal}.</source>
        <translation>Un drapeau, c’est une seule attente, et rien ne peut la chevaucher&#xa0;: l’idéal est de {ideal}.</translation>
    </message>
    <message>
        <source>One after another the waits add up, so even without any overhead the ideal of this run is {ideal}.</source>
        <translation>L’un après l’autre, les attentes s’additionnent&#xa0;: même sans aucun surcoût, l’idéal de cette exécution est de {ideal}.</translation>
    </message>
    <message>
        <source>There was a worker for each of the {n} flags, so all could wait at the same time: the ideal is the longest wait, {ideal}.</source>
        <translation>Il y avait un worker pour chacun des {n} drapeaux, tous pouvaient donc attendre en même temps&#xa0;: l’idéal est l’attente la plus longue, {ideal}.</translation>
    </message>
    <message>
        <source>The waits were equal, about {middle}: {n} flags ÷ {workers} workers = {rounds} rounds, and the ideal is {ideal}.</source>
        <translation>Les attentes étaient égales, environ {middle}&#xa0;: {n} drapeaux ÷ {workers} workers = {rounds} tours, et l’idéal est de {ideal}.</translation>
    </message>
    <message>
        <source>The waits differed, {shortest} to {longest}, and a freed worker takes the next flag at once: without overhead, {workers} workers would have needed {ideal}, the ideal.</source>
        <translation>Les attentes étaient inégales, de {shortest} à {longest}, et un worker libéré prend aussitôt le drapeau suivant&#xa0;: sans surcoût, {workers} workers auraient mis {ideal}, l’idéal.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>L’exécution a duré {elapsed}, {speed_up}× moins que la somme des attentes et {ratio} fois l’idéal&#x202f;; les {overhead} d’écart sont du surcoût&#xa0;: soumettre, recevoir, vérifier les images, se relayer au processeur.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>L’exécution a duré {elapsed}, {speed_up}× moins que la somme des temps propres aux drapeaux et {ratio} fois l’idéal&#x202f;; les {overhead} d’écart sont du surcoût&#xa0;: soumettre, recevoir, vérifier les images, se relayer au processeur.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>L’exécution a duré {elapsed}, {ratio} fois l’idéal&#x202f;; les {overhead} d’écart sont du surcoût&#xa0;: soumettre, recevoir, vérifier les images, se relayer au processeur.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; the {overhead} between is overhead: submitting, receiving, checking the images, taking turns at the processor.</source>
        <translation>L’exécution a duré {elapsed}, dont {overhead} de surcoût&#xa0;: soumettre, recevoir, vérifier les images, se relayer au processeur.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their waits added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>L’exécution a duré {elapsed}, {speed_up}× moins que la somme des attentes et {ratio} fois l’idéal&#x202f;; sur les {overhead} d’écart, l’essentiel est de la réception.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {speed_up}× less than their own times added up and {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>L’exécution a duré {elapsed}, {speed_up}× moins que la somme des temps propres aux drapeaux et {ratio} fois l’idéal&#x202f;; sur les {overhead} d’écart, l’essentiel est de la réception.</translation>
    </message>
    <message>
        <source>The run took {elapsed}, {ratio} times the ideal; of the {overhead} between, most is receiving.</source>
        <translation>L’exécution a duré {elapsed}, {ratio} fois l’idéal&#x202f;; sur les {overhead} d’écart, l’essentiel est de la réception.</translation>
    </message>
    <message>
        <source>The run took {elapsed}; of the {overhead} between, most is receiving.</source>
        <translation>L’exécution a duré {elapsed}&#x202f;; sur les {overhead} de surcoût, l’essentiel est de la réception.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Drapeaux terminés par une erreur&#xa0;: {errors} sur {total}, le plus souvent «&#xa0;{message}&#xa0;» ({count})&#x202f;; une erreur prend du temps comme toute réponse, et «&#xa0;Réessayer les échecs&#xa0;» redemande.</translation>
    </message>
    <message>
        <source>{errors} of {total} flags ended in errors, most often “{message}” ({count}); further tries made: {tries}; an error takes time like any answer, and Retry failed asks again.</source>
        <translation>Drapeaux terminés par une erreur&#xa0;: {errors} sur {total}, le plus souvent «&#xa0;{message}&#xa0;» ({count})&#x202f;; nouveaux essais effectués&#xa0;: {tries}&#x202f;; une erreur prend du temps comme toute réponse, et «&#xa0;Réessayer les échecs&#xa0;» redemande.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Table of flags</source>
        <translation>Tableau des drapeaux</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto</source>
        <translation>Trace Chrome, pour Perfetto</translation>
    </message>
    <message>
        <source>HTTP archive</source>
        <translation>Archive HTTP</translation>
    </message>
    <message>
        <source>The disk is full, so “{}” could not be written.</source>
        <translation>Le disque est plein, «&#xa0;{}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so “{}” could not be written.</source>
        <translation>Votre quota de disque est épuisé, «&#xa0;{}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“{}” is on a disk that can only be read.</source>
        <translation>«&#xa0;{}&#xa0;» se trouve sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>You have no permission to write “{}”.</source>
        <translation>Vous n’avez pas le droit d’écrire «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The name “{}” is too long.</source>
        <translation>Le nom «&#xa0;{}&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>“{}” is not in a folder, or is a file where a folder is needed.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas dans un dossier, ou est un fichier là où il faut un dossier.</translation>
    </message>
    <message>
        <source>“{}” is a folder, not a file.</source>
        <translation>«&#xa0;{}&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{}” cannot be written: its folder does not exist, or is gone.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être écrit&#xa0;: son dossier n’existe pas, ou plus.</translation>
    </message>
    <message>
        <source>“{}” exists already.</source>
        <translation>«&#xa0;{}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{}” is a symbolic link, and links are not followed.</source>
        <translation>«&#xa0;{}&#xa0;» est un lien symbolique, et les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>“{}” is no ordinary file, and is not replaced by one.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un fichier ordinaire et n’est pas remplacé par un fichier.</translation>
    </message>
    <message>
        <source>“{}” would be larger than a file may be there.</source>
        <translation>«&#xa0;{}&#xa0;» dépasserait la taille permise à un fichier à cet endroit.</translation>
    </message>
    <message>
        <source>The name “{}” is not allowed there.</source>
        <translation>Le nom «&#xa0;{}&#xa0;» n’y est pas permis.</translation>
    </message>
    <message>
        <source>The disk reported a fault while “{}” was being written.</source>
        <translation>Le disque a signalé une erreur pendant l’écriture de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The network folder that holds “{}” is gone.</source>
        <translation>Le dossier réseau qui contient «&#xa0;{}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{}”.</source>
        <translation>Trop de fichiers sont ouverts pour écrire «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}).</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>its worker did not answer in time</source>
        <translation>son worker n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>L’enregistrement a été annulé.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be converted: {reason}.</source>
        <translation>{country}&#xa0;: le drapeau ne peut pas être converti ({reason}).</translation>
    </message>
    <message>
        <source>“{}” is not flaggui’s; choose another folder.</source>
        <translation>«&#xa0;{}&#xa0;» n’appartient pas à flaggui&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program is saving to “{}”; try again later.</source>
        <translation>Un autre programme enregistre dans «&#xa0;{}&#xa0;»&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{}” is a file; choose a folder for the gallery.</source>
        <translation>«&#xa0;{}&#xa0;» est un fichier&#x202f;; choisissez un dossier pour la galerie.</translation>
    </message>
    <message>
        <source>“{}” is a link that leads nowhere; choose another folder.</source>
        <translation>«&#xa0;{}&#xa0;» est un lien qui ne mène nulle part&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>too slow: not complete after {} s</source>
        <translation>trop lent&#xa0;: incomplet après {} s</translation>
    </message>
    <message>
        <source>The server was the limit: {waited} passed before its answer began.</source>
        <translation>Facteur limitant&#xa0;: le serveur. Il s’est écoulé {waited} avant le début de sa réponse.</translation>
    </message>
    <message>
        <source>Try more countries: several waits can overlap, one cannot.</source>
        <translation>Essayez davantage de pays&#xa0;: plusieurs attentes peuvent se chevaucher, une seule non.</translation>
    </message>
    <message>
        <source>CPU work was the limit: Python code takes turns at one GIL, so {n} × {cpu} = {total} is the least that any number of threads, or asyncio, can take.</source>
        <translation>Facteur limitant&#xa0;: le calcul CPU. Le code Python passe à tour de rôle par un seul GIL&#x202f;; {n} × {cpu} = {total} est donc le minimum, quel que soit le nombre de threads, et même avec asyncio.</translation>
    </message>
    <message>
        <source>Try the process pool: its processes have a GIL each and share that work among the processor’s cores.</source>
        <translation>Essayez le pool de processus&#xa0;: chacun de ses processus a son GIL, et ils se répartissent ce calcul sur les cœurs du processeur.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and {cores} cores = {least} is the least it can take.</source>
        <translation>Facteur limitant&#xa0;: le calcul CPU, bien que chaque processus ait son propre GIL&#xa0;: {n} × {cpu} ÷ le plus petit des nombres de workers ({workers}) et de cœurs ({cores}) = {least}, le minimum possible.</translation>
    </message>
    <message>
        <source>CPU work was the limit, but each process has a GIL of its own: {n} × {cpu} ÷ the smaller of {workers} workers and the number of cores is the least it can take.</source>
        <translation>Facteur limitant&#xa0;: le calcul CPU, bien que chaque processus ait son propre GIL&#xa0;: {n} × {cpu} ÷ le plus petit des nombres de workers ({workers}) et de cœurs est le minimum possible.</translation>
    </message>
    <message>
        <source>Try a thread pool with the same work: there it takes at least {total}.</source>
        <translation>Essayez un pool de threads avec le même calcul&#xa0;: il y faut au moins {total}.</translation>
    </message>
    <message>
        <source>One straggler was the limit: {country} waited {longest}, the median flag {middle}; had it been like that one, the ideal would be {better}.</source>
        <translation>Facteur limitant&#xa0;: un retardataire. {country} a attendu {longest}, le drapeau médian {middle}&#x202f;; s’il avait été comme celui-là, l’idéal serait de {better}.</translation>
    </message>
    <message>
        <source>Only a quicker answer to that one flag would make this run shorter.</source>
        <translation>Seule une réponse plus rapide pour ce drapeau raccourcirait cette exécution.</translation>
    </message>
    <message>
        <source>map hands over in the order asked and held finished flags back, {held_count} of them, for up to {held}: try as_completed, which hands over each when it is finished.</source>
        <translation>map livre dans l’ordre demandé et a retenu des drapeaux terminés ({held_count}), jusqu’à {held}&#xa0;: essayez as_completed, qui livre chacun dès qu’il est terminé.</translation>
    </message>
    <message>
        <source>as_completed handed over {before} flags before it: try map to see finished flags held back.</source>
        <translation>as_completed a livré d’autres drapeaux avant lui ({before})&#xa0;: essayez map pour voir des drapeaux terminés être retenus.</translation>
    </message>
    <message>
        <source>Try several workers: the other flags need not wait for the slow one.</source>
        <translation>Essayez plusieurs workers&#xa0;: les autres drapeaux n’ont pas à attendre le lent.</translation>
    </message>
    <message>
        <source>Bandwidth was the limit: receiving took {share} % of the flags’ time, {each} for each.</source>
        <translation>Facteur limitant&#xa0;: la bande passante. La réception a pris {share} % du temps des drapeaux, {each} pour chacun.</translation>
    </message>
    <message>
        <source>Try smaller images or a source that sends them faster.</source>
        <translation>Essayez des images plus petites, ou une source qui les envoie plus vite.</translation>
    </message>
    <message>
        <source>Connections were the limit: opening {count}, {each} each, was {share} % of the waiting.</source>
        <translation>Facteur limitant&#xa0;: les connexions. Leur ouverture ({count} fois, {each} chacune) a pris {share} % de l’attente.</translation>
    </message>
    <message>
        <source>Try fewer workers: a worker keeps its connection, and its next flag opens none.</source>
        <translation>Essayez moins de workers&#xa0;: un worker garde sa connexion et n’en ouvre pas pour son drapeau suivant.</translation>
    </message>
    <message>
        <source>Overhead was the limit: {overhead} of {elapsed} passed outside the ideal’s waits.</source>
        <translation>Facteur limitant&#xa0;: le surcoût. {overhead} sur {elapsed} se sont écoulés hors des attentes de l’idéal.</translation>
    </message>
    <message>
        <source>Run it again and compare: other programs may have kept the processor busy.</source>
        <translation>Relancez et comparez&#xa0;: d’autres programmes ont pu occuper le processeur.</translation>
    </message>
    <message>
        <source>The program’s own work was the limit: it used {cpu_time} of processor time in a run of {elapsed}, and Python code takes turns at one GIL.</source>
        <translation>Facteur limitant&#xa0;: le travail du programme lui-même. Il a pris {cpu_time} de temps processeur dans une exécution de {elapsed}, et le code Python passe à tour de rôle par un seul GIL.</translation>
    </message>
    <message>
        <source>Try asyncio: it spends less processor time on each request than threads do.</source>
        <translation>Essayez asyncio&#xa0;: il dépense moins de temps processeur par requête que les threads.</translation>
    </message>
    <message>
        <source>Try Own process: there the downloads share no GIL with a window.</source>
        <translation>Essayez «&#xa0;Processus séparé&#xa0;»&#xa0;: les téléchargements n’y partagent pas le GIL d’une fenêtre.</translation>
    </message>
    <message>
        <source>Too few workers, {workers} for {n} flags, were the limit: a flag was queued for {queued} on average before one was free.</source>
        <translation>Facteur limitant&#xa0;: trop peu de workers, {workers} pour {n} drapeaux. Un drapeau est resté en file {queued} en moyenne avant qu’un worker soit libre.</translation>
    </message>
    <message>
        <source>Try {more} workers: they could get through these very waits in {then}.</source>
        <translation>Essayez {more} workers&#xa0;: ils pourraient venir à bout de ces mêmes attentes en {then}.</translation>
    </message>
    <message>
        <source>One request at a time was the limit: a flag was queued for {queued} on average while others waited before it.</source>
        <translation>Facteur limitant&#xa0;: une seule requête à la fois. Un drapeau est resté en file {queued} en moyenne pendant que d’autres attendaient avant lui.</translation>
    </message>
    <message>
        <source>Try waiting together: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Essayez d’attendre ensemble&#xa0;: un pool de threads à {more} workers pourrait venir à bout de ces mêmes attentes en {then}.</translation>
    </message>
    <message>
        <source>Waiting needs no processes: a thread pool with {more} workers could get through these very waits in {then}.</source>
        <translation>Attendre ne demande pas de processus&#xa0;: un pool de threads à {more} workers pourrait venir à bout de ces mêmes attentes en {then}.</translation>
    </message>
    <message>
        <source>More would not be polite to a public server: try the built-in one.</source>
        <translation>Davantage serait impoli envers un serveur public&#xa0;: essayez le serveur intégré.</translation>
    </message>
    <message>
        <source>The server was the limit: no flag had to queue for a worker, and the slowest answer began after {longest}; more workers would change nothing.</source>
        <translation>Facteur limitant&#xa0;: le serveur. Aucun drapeau n’a dû attendre un worker, et la réponse la plus lente a commencé après {longest}&#x202f;; davantage de workers n’y changerait rien.</translation>
    </message>
    <message>
        <source>Try Sequential to compare: one after another, these very waits add up to {waited}.</source>
        <translation>Essayez Séquentiel pour comparer&#xa0;: l’une après l’autre, ces mêmes attentes font {waited}.</translation>
    </message>
    <message>
        <source>map held finished flags back, {held_count} of them, for up to {held}, to keep the order asked: try as_completed.</source>
        <translation>map a retenu des drapeaux terminés ({held_count}), jusqu’à {held}, pour garder l’ordre demandé&#xa0;: essayez as_completed.</translation>
    </message>
    <message>
        <source>The process for the downloads could not be started.</source>
        <translation>Le processus des téléchargements n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>{count} others of {least} to {most}</source>
        <translation>{count} autres de {least} à {most}</translation>
    </message>
    <message>
        <source>{n} flags × {usual}, one after another = {seconds}</source>
        <translation>{n} drapeaux × {usual}, l’un après l’autre = {seconds}</translation>
    </message>
    <message>
        <source>{plain} × {usual} + {slow}, one after another = {seconds}</source>
        <translation>{plain} × {usual} + {slow}, l’un après l’autre = {seconds}</translation>
    </message>
    <message>
        <source>{slow}, one after another = {seconds}</source>
        <translation>{slow}, l’un après l’autre = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) at once = {seconds}</source>
        <translation>{n} drapeaux ({plain} de {usual}, {slow}) d’un coup = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) at once = {seconds}</source>
        <translation>{n} drapeaux ({slow}) d’un coup = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} drapeaux ({plain} de {usual}, {slow}) sur {workers} workers, un worker libéré prend aussitôt le suivant = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = {seconds}</source>
        <translation>{n} drapeaux ({slow}) sur {workers} workers, un worker libéré prend aussitôt le suivant = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags × about {usual}, one after another = about {seconds}</source>
        <translation>{n} drapeaux × environ {usual}, l’un après l’autre = environ {seconds}</translation>
    </message>
    <message>
        <source>{plain} × about {usual} + {slow}, one after another = about {seconds}</source>
        <translation>{plain} × environ {usual} + {slow}, l’un après l’autre = environ {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}</source>
        <translation>{n} drapeaux ({low} à {high} chacun) d’un coup&#xa0;: le plus lent des {n} prend environ {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}</source>
        <translation>{n} drapeaux ({plain} de {low} à {high}, {slow}) d’un coup&#xa0;: le plus lent prend environ {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} drapeaux ({low} à {high} chacun) sur {workers} workers, un worker libéré prend aussitôt le suivant&#xa0;: environ {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker takes the next at once: about {seconds}</source>
        <translation>{n} drapeaux ({plain} de {low} à {high}, {slow}) sur {workers} workers, un worker libéré prend aussitôt le suivant&#xa0;: environ {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}</source>
        <translation>{n} drapeaux ÷ {workers} workers = {rounds} tours × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}</source>
        <translation>{n} drapeaux ÷ {workers} workers = {rounds} tours (arrondi au-dessus) × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one GIL. Waits overlap with it: about {seconds}</source>
        <translation>Attentes&#xa0;: {waits}. Calcul CPU&#xa0;: {n} × {each} = {total} au moins, car le code Python passe à tour de rôle par un seul GIL. Les attentes le chevauchent&#xa0;: environ {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Attentes&#xa0;: {waits}. Calcul CPU&#xa0;: {n} × {each} ÷ {cores} workers = {total} au moins. Les attentes le chevauchent&#xa0;: environ {seconds}</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap with it: about {seconds}</source>
        <translation>Attentes&#xa0;: {waits}. Calcul CPU&#xa0;: {n} × {each} ÷ {cores} cœurs = {total} au moins. Les attentes le chevauchent&#xa0;: environ {seconds}</translation>
    </message>
    <message>
        <source>{}, and what the bandwidth adds</source>
        <translation>{}, plus ce qu’ajoute la bande passante</translation>
    </message>
    <message>
        <source>Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}</source>
        <translation>Attentes&#xa0;: {waits}. Calcul CPU&#xa0;: {n} × {each} = {total}. Ensemble, environ {seconds}</translation>
    </message>
    <message>
        <source>1 flag × {usual} = {seconds}</source>
        <translation>1 drapeau × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}</source>
        <translation>{n} drapeaux ÷ {workers} workers = 1 tour × {usual} = {seconds}</translation>
    </message>
    <message>
        <source>1 flag × about {usual} = about {seconds}</source>
        <translation>1 drapeau × environ {usual} = environ {seconds}</translation>
    </message>
    <message>
        <source>its worker failed ({})</source>
        <translation>son worker a échoué ({})</translation>
    </message>
    <message>
        <source>The worker processes could not be started.</source>
        <translation>Les processus workers n’ont pas pu être démarrés.</translation>
    </message>
    <message>
        <source>process {n}</source>
        <translation>processus {n}</translation>
    </message>
    <message>
        <source>The address of the proxy, {}, is not complete.</source>
        <translation>L’adresse du proxy, {}, est incomplète.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be used: its address must begin with http://.</source>
        <translation>Le proxy {} est inutilisable&#xa0;: son adresse doit commencer par http://.</translation>
    </message>
    <message>
        <source>No mode is called “{mode}”; there are {modes}.</source>
        <translation>Aucun mode ne s’appelle «&#xa0;{mode}&#xa0;»&#x202f;; il y a {modes}.</translation>
    </message>
    <message>
        <source>A race needs at least one mode.</source>
        <translation>Une course demande au moins un mode.</translation>
    </message>
    <message>
        <source>A race needs at least one country.</source>
        <translation>Une course demande au moins un pays.</translation>
    </message>
    <message>
        <source>A race repeats each mode 1 to {most} times, not {repetitions}.</source>
        <translation>Une course répète chaque mode de 1 à {most} fois, pas {repetitions}.</translation>
    </message>
    <message>
        <source>A race would ask {source} for every flag {times} times only to measure it, and a public server is there for others too: race the built-in one.</source>
        <translation>Une course demanderait {times} fois chaque drapeau à {source} rien que pour mesurer, et un serveur public est là aussi pour les autres&#xa0;: faites la course avec le serveur intégré.</translation>
    </message>
    <message>
        <source>{one} is the fastest: {seconds} s.</source>
        <translation>{one} est le plus rapide&#xa0;: {seconds} s.</translation>
    </message>
    <message>
        <source>Too close to call: {one} or {another} may be the fastest.</source>
        <translation>Trop serré&#xa0;: {one} ou {another} est peut-être le plus rapide.</translation>
    </message>
    <message>
        <source>Too close to call: {one}, {another} or {third} may be the fastest.</source>
        <translation>Trop serré&#xa0;: {one}, {another} ou {third} est peut-être le plus rapide.</translation>
    </message>
    <message>
        <source>Too close to call: any of {count} modes may be the fastest.</source>
        <translation>Trop serré&#xa0;: n’importe lequel de {count} modes peut être le plus rapide.</translation>
    </message>
    <message>
        <source>No mode is measurably faster than another: the differences are inside the noise.</source>
        <translation>Aucun mode n’est plus rapide qu’un autre de façon mesurable&#xa0;: les écarts se perdent dans le bruit.</translation>
    </message>
    <message>
        <source>Fewer than {} runs of each mode are too few to tell a difference from noise, so nothing is ranked.</source>
        <translation>Moins de {} exécutions par mode ne suffisent pas à distinguer un écart du bruit&#xa0;: il n’y a donc pas de classement.</translation>
    </message>
    <message>
        <source>One mode alone has no rank.</source>
        <translation>Un mode seul n’a pas de rang.</translation>
    </message>
    <message>
        <source>Modes whose ranges from fastest to slowest run overlap share ranks: that difference is noise. Luck alone ranks two equally fast modes apart in {} % of such races.</source>
        <translation>Les modes dont les plages, de l’exécution la plus rapide à la plus lente, se recoupent partagent leurs rangs&#xa0;: cet écart est du bruit. Le hasard seul sépare deux modes de même vitesse dans {} % de ces courses.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 drapeau</translation>
    </message>
    <message>
        <source>{n} flags</source>
        <translation>{n} drapeaux</translation>
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
        <translation>{each} ms de calcul CPU par drapeau</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>processus séparé</translation>
    </message>
    <message>
        <source>{share} % of requests fail</source>
        <translation>{share} % des requêtes échouent</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flags did not arrive that others got.</source>
        <translation>{mode} n’est pas classé&#xa0;: {missed} drapeaux que d’autres ont reçus ne sont pas arrivés.</translation>
    </message>
    <message>
        <source>{mode} is not ranked: {missed} flag did not arrive that others got.</source>
        <translation>{mode} n’est pas classé&#xa0;: {missed} drapeau que d’autres ont reçu n’est pas arrivé.</translation>
    </message>
    <message>
        <source>† This process alone: what other processes took is not counted.</source>
        <translation>† Ce processus seul&#xa0;: ce que d’autres processus ont pris n’est pas compté.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.</source>
        <translation>La borne est ⌈drapeaux ÷ workers⌉ × latence&#xa0;: aucun mode ne peut être plus rapide.</translation>
    </message>
    <message>
        <source>The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of it at one GIL or shared among cores: no mode can be faster.</source>
        <translation>La borne est ⌈drapeaux ÷ workers⌉ × latence, plus ce que le calcul CPU prend au minimum, tout sur un seul GIL ou réparti sur les cœurs&#xa0;: aucun mode ne peut être plus rapide.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits.</source>
        <translation>La borne est l’idéal de chaque exécution&#xa0;: un pool sans surcoût, avec les attentes de cette exécution.</translation>
    </message>
    <message>
        <source>The bound is the ideal of each run: a pool without overhead, with that run’s waits and what the CPU work takes at least, all of it at one GIL or shared among cores.</source>
        <translation>La borne est l’idéal de chaque exécution&#xa0;: un pool sans surcoût, avec les attentes de cette exécution et ce que le calcul CPU prend au minimum, tout sur un seul GIL ou réparti sur les cœurs.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how</source>
        <translation>flaggui lui-même a échoué&#x202f;; le journal dit comment</translation>
    </message>
    <message>
        <source>slot {n}</source>
        <translation>place {n}</translation>
    </message>
    <message>
        <source>it is not a report of flaggui</source>
        <translation>ce n’est pas un rapport de flaggui</translation>
    </message>
    <message>
        <source>its “{}” is not true or false</source>
        <translation>«&#xa0;{}&#xa0;» n’y est ni vrai ni faux</translation>
    </message>
    <message>
        <source>its “{}” is not a text</source>
        <translation>«&#xa0;{}&#xa0;» n’y est pas un texte</translation>
    </message>
    <message>
        <source>its “{}” is not a list</source>
        <translation>«&#xa0;{}&#xa0;» n’y est pas une liste</translation>
    </message>
    <message>
        <source>its “{}” is not an object</source>
        <translation>«&#xa0;{}&#xa0;» n’y est pas un objet</translation>
    </message>
    <message>
        <source>there is no gallery in it</source>
        <translation>il n’y a pas de galerie dedans</translation>
    </message>
    <message>
        <source>“{}” names no country.</source>
        <translation>«&#xa0;{}&#xa0;» ne contient aucun pays.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON (line {})</source>
        <translation>ce n’est pas du JSON (ligne {})</translation>
    </message>
    <message>
        <source>“{}” was made by a newer flaggui; please update.</source>
        <translation>«&#xa0;{}&#xa0;» vient d’un flaggui plus récent&#x202f;; veuillez mettre à jour.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <translation>{} est un lien symbolique</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>il dépasse {} MB</translation>
    </message>
    <message>
        <source>it is no text; a spreadsheet can be saved as CSV</source>
        <translation>ce n’est pas du texte&#x202f;; une feuille de calcul peut être enregistrée en CSV</translation>
    </message>
    <message>
        <source>A list has at most {} characters, and this one has more.</source>
        <translation>Une liste a au plus {} caractères, et celle-ci en a davantage.</translation>
    </message>
    <message>
        <source>A line of a list has at most {} characters, and one here has more.</source>
        <translation>Une ligne de liste a au plus {} caractères, et l’une de celles-ci en a davantage.</translation>
    </message>
    <message>
        <source>A list has at most {} entries, and this one has more.</source>
        <translation>Une liste a au plus {} entrées, et celle-ci en a davantage.</translation>
    </message>
    <message>
        <source>it has more than {} flags</source>
        <translation>il a plus de {} drapeaux</translation>
    </message>
    <message>
        <source>it has no “{}”</source>
        <translation>il y manque «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>its “{name}” is not a whole number from {low} to {high}</source>
        <translation>«&#xa0;{name}&#xa0;» n’y est pas un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>its “{name}” is not a number from {low} to {high}</source>
        <translation>«&#xa0;{name}&#xa0;» n’y est pas un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>its “{}” is not what a report has there</source>
        <translation>«&#xa0;{}&#xa0;» n’y est pas ce qu’un rapport contient là</translation>
    </message>
    <message>
        <source>its “{}” is no address on the web</source>
        <translation>«&#xa0;{}&#xa0;» n’y est pas une adresse web</translation>
    </message>
    <message>
        <source>its “files” are not what a gallery has there</source>
        <translation>«&#xa0;files&#xa0;» n’y est pas ce qu’une galerie contient là</translation>
    </message>
    <message>
        <source>its “date” is no date with a time zone</source>
        <translation>«&#xa0;date&#xa0;» n’y est pas une date avec fuseau horaire</translation>
    </message>
    <message>
        <source>its “options” are not what the flag server has</source>
        <translation>«&#xa0;options&#xa0;» n’y correspond pas à ce que connaît le serveur de drapeaux</translation>
    </message>
    <message>
        <source>its “options.limits.{}” is no limit</source>
        <translation>«&#xa0;options.limits.{}&#xa0;» n’y est pas une limite</translation>
    </message>
    <message>
        <source>its flags are not numbered from 0 without gaps</source>
        <translation>ses drapeaux ne sont pas numérotés sans trou à partir de 0</translation>
    </message>
    <message>
        <source>its counts are not those of its flags</source>
        <translation>ses totaux ne sont pas ceux de ses drapeaux</translation>
    </message>
    <message>
        <source>its ranks are not the order of its deliveries</source>
        <translation>ses rangs ne suivent pas l’ordre de ses livraisons</translation>
    </message>
    <message>
        <source>The flag server cannot use {path}: {reason}.</source>
        <translation>Le serveur de drapeaux ne peut pas utiliser {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The flag server cannot use port {port}: {reason}.</source>
        <translation>Le serveur de drapeaux ne peut pas utiliser le port {port}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{address}” is not a complete address: {example}</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse complète&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true shape; flagcdn.com has true shapes.</source>
        <translation>Tous les drapeaux sont ici dessinés en 4:3&#xa0;: ceux du Népal et de la Suisse n’ont donc pas leurs vraies proportions&#x202f;; flagcdn.com les respecte.</translation>
    </message>
    <message>
        <source>Source “{text}” is none of {sources} and no URL template.</source>
        <translation>La source «&#xa0;{text}&#xa0;» n’est ni l’une de {sources} ni un modèle d’URL.</translation>
    </message>
    <message>
        <source>A source’s address must begin with http:// or https://.</source>
        <translation>L’adresse d’une source doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>A source’s address must hold no user name: reports show all of it.</source>
        <translation>L’adresse d’une source ne doit pas contenir de nom d’utilisateur&#xa0;: les rapports la montrent en entier.</translation>
    </message>
    <message>
        <source>A URL template needs {} where the country code goes.</source>
        <translation>Un modèle d’URL demande {} à la place du code de pays.</translation>
    </message>
    <message>
        <source>it is nested deeper than {} levels</source>
        <translation>il a plus de {} niveaux d’imbrication</translation>
    </message>
    <message>
        <source>it holds more than {} values</source>
        <translation>il contient plus de {} valeurs</translation>
    </message>
    <message>
        <source>it has an object of more than {} names</source>
        <translation>il contient un objet de plus de {} noms</translation>
    </message>
    <message>
        <source>it has “{}” twice in one place</source>
        <translation>«&#xa0;{}&#xa0;» s’y trouve deux fois au même endroit</translation>
    </message>
    <message>
        <source>“{}” is no number for a report</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre pour un rapport</translation>
    </message>
    <message>
        <source>it has a text of more than {} characters</source>
        <translation>il contient un texte de plus de {} caractères</translation>
    </message>
    <message>
        <source>in order of arrival</source>
        <translation>par ordre d’arrivée</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>par région</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>par durée</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>par résultat</translation>
    </message>
    <message>
        <source>by duration, once all are there</source>
        <translation>par durée, une fois tous arrivés</translation>
    </message>
    <message>
        <source>by outcome, once all are there</source>
        <translation>par résultat, une fois tous arrivés</translation>
    </message>
    <message>
        <source>all flags</source>
        <translation>tous les drapeaux</translation>
    </message>
    <message>
        <source>only what arrived</source>
        <translation>seulement les arrivés</translation>
    </message>
    <message>
        <source>only what was not found</source>
        <translation>seulement les introuvables</translation>
    </message>
    <message>
        <source>only errors</source>
        <translation>seulement les erreurs</translation>
    </message>
    <message>
        <source>only what was cancelled</source>
        <translation>seulement les annulés</translation>
    </message>
    <message>
        <source>Cancelled before the first request.</source>
        <translation>Annulé avant la première requête.</translation>
    </message>
    <message>
        <source>flaggui itself failed; the log says how.</source>
        <translation>flaggui lui-même a échoué&#x202f;; le journal dit comment.</translation>
    </message>
    <message>
        <source>{} flag saved in {}</source>
        <translation>{} drapeau enregistré dans {}</translation>
    </message>
    <message>
        <source>{} flags saved in {}</source>
        <translation>{} drapeaux enregistrés dans {}</translation>
    </message>
    <message>
        <source>{saved}, in {n} files altogether</source>
        <translation>{saved}, {n} fichiers en tout</translation>
    </message>
    <message>
        <source>{saved}, of which enlarged: {n}</source>
        <translation>{saved}, dont {n} agrandi(s)</translation>
    </message>
    <message>
        <source>{saved}, also packed as {name}</source>
        <translation>{saved}, également dans l’archive {name}</translation>
    </message>
    <message>
        <source>{saved}; the set is complete</source>
        <translation>{saved}&#x202f;; le lot est complet</translation>
    </message>
    <message>
        <source>{saved}; one of the chosen is missing: {codes}</source>
        <translation>{saved}&#x202f;; il manque un des drapeaux choisis&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>{saved}; {n} of the chosen are missing: {codes}</source>
        <translation>{saved}&#x202f;; il manque {n} des drapeaux choisis&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>{codes} and {n} more</source>
        <translation>{codes} et {n} de plus</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>{host}: process {n}, thread {thread}</source>
        <translation>{host}&#xa0;: processus {n}, thread {thread}</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normales</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Réduites</translation>
    </message>
    <message>
        <source>Mot&amp;ion</source>
        <translation>Ani&amp;mations</translation>
    </message>
    <message>
        <source>{fault}; asks to come back in {seconds} s, later than this flag’s time</source>
        <translation>{fault}&#x202f;; le serveur demande de revenir dans {seconds} s, au-delà du temps de ce drapeau</translation>
    </message>
    <message>
        <source>“{}” holds a finished gallery; update that, or choose another folder.</source>
        <translation>«&#xa0;{}&#xa0;» contient une galerie achevée&#x202f;; mettez-la à jour, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{}” holds an unfinished gallery of another choice; choose another folder.</source>
        <translation>«&#xa0;{}&#xa0;» contient une galerie inachevée, avec d’autres choix&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A shape is two whole numbers, from 1:4 to 4:1, as in 4:3.</source>
        <translation>Les proportions sont deux nombres entiers, de 1:4 à 4:1, par exemple 4:3.</translation>
    </message>
    <message>
        <source>Countries have no names in “{}” here.</source>
        <translation>Il n’y a pas ici de noms de pays en «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Flags cannot be converted to “{name}”; there are {names}.</source>
        <translation>Les drapeaux ne peuvent pas être convertis en «&#xa0;{name}&#xa0;»&#x202f;; il y a {names}.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Chaque format ne peut être choisi qu’une fois.</translation>
    </message>
    <message>
        <source>A width or a shape of your own needs a format to convert to.</source>
        <translation>Pour choisir une largeur ou des proportions, il faut un format de conversion.</translation>
    </message>
    <message>
        <source>Files are in “one” folder, or one for each “region” or “size”.</source>
        <translation>Les fichiers vont dans un seul dossier («&#xa0;one&#xa0;»), ou dans un par région («&#xa0;region&#xa0;») ou par taille («&#xa0;size&#xa0;»).</translation>
    </message>
    <message>
        <source>A folder for each size needs sizes.</source>
        <translation>Un dossier par taille demande des tailles.</translation>
    </message>
    <message>
        <source>its “form” is not what a gallery has there</source>
        <translation>«&#xa0;form&#xa0;» n’y est pas ce qu’une galerie contient là</translation>
    </message>
    <message>
        <source>In a template, braces come in pairs, as in {}.</source>
        <translation>Dans un modèle, les accolades vont par paires, comme dans {}.</translation>
    </message>
    <message>
        <source>A template of names may have {fields}.</source>
        <translation>Un modèle de noms peut contenir {fields}.</translation>
    </message>
    <message>
        <source>A template of names needs {cc}, {name} or {rank}: each flag has its own name.</source>
        <translation>Un modèle de noms demande {cc}, {name} ou {rank}&#xa0;: chaque drapeau a son propre nom.</translation>
    </message>
    <message>
        <source>The template is longer than {} characters.</source>
        <translation>Le modèle dépasse {} caractères.</translation>
    </message>
    <message>
        <source>There can be at most {} widths, each once.</source>
        <translation>Il peut y avoir au plus {} largeurs, chacune une seule fois.</translation>
    </message>
    <message>
        <source>An ICO file needs widths, and none above {} pixels.</source>
        <translation>Un fichier ICO demande des largeurs, dont aucune ne dépasse {} pixels.</translation>
    </message>
    <message>
        <source>Widths are whole numbers of pixels from 1 to {}, as in 16, 64.</source>
        <translation>Les largeurs sont des nombres entiers de pixels, de 1 à {}, par exemple 16, 64.</translation>
    </message>
    <message>
        <source>The image of the flag of {} is not here, only a report of it; download it again.</source>
        <translation>{}&#xa0;: l’image du drapeau n’est pas là, seulement un rapport&#x202f;; téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The flag of {country} cannot be made so. {reason}</source>
        <translation>{country}&#xa0;: le drapeau ne peut pas être fait ainsi. {reason}</translation>
    </message>
    <message>
        <source>“{}” is a link or a file, and no folder.</source>
        <translation>«&#xa0;{}&#xa0;» est un lien ou un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>A width of {width} would enlarge this flag, whose pixels are enough for {widest}.</source>
        <translation>Une largeur de {width} agrandirait ce drapeau, dont les pixels ne suffisent que pour {widest}.</translation>
    </message>
    <message>
        <source>As a {format} file, {width} × {height} pixels are too many.</source>
        <translation>{width} × {height} pixels, c’est trop pour un fichier {format}.</translation>
    </message>
    <message>
        <source>“{}” is no gallery, but a report.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une galerie, mais un rapport.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, so there is no ZIP file ({reason}).</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu, il n’y a donc pas de fichier ZIP ({reason}).</translation>
    </message>
    <message>
        <source>{count} of {total} flags are in {folder}; the next Download goes on from there</source>
        <translation>{count} drapeaux sur {total} sont dans {folder}&#x202f;; le prochain téléchargement reprendra là</translation>
    </message>
    <message>
        <source>Sa&amp;ve as they arrive…</source>
        <translation>Enregistrer au &amp;fur et à mesure…</translation>
    </message>
    <message>
        <source>Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>À jour&#xa0;: {changed} modifié(s), {added} ajouté(s), {repaired} réparé(s), {unchanged} inchangé(s) dans {folder}</translation>
    </message>
    <message>
        <source>Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged in {folder}</source>
        <translation>Mise à jour incomplète&#xa0;: {failed} impossible(s) à demander, {changed} modifié(s), {added} ajouté(s), {repaired} réparé(s), {unchanged} inchangé(s) dans {folder}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About flaggui</source>
        <translation>À propos de flaggui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the versions, for a report of a bug</source>
        <translation>Copier les versions, pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Concurrency made visible: country flags, future by future.</source>
        <translation>La concurrence rendue visible&#xa0;: des drapeaux de pays, future par future.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Address with {cc}</source>
        <translation>Adresse avec {cc}</translation>
    </message>
    <message>
        <source>An address with {cc} where the country code goes:</source>
        <translation>Une adresse avec {cc} à la place du code de pays&#xa0;:</translation>
    </message>
    <message>
        <source>Connects to {}.</source>
        <translation>Se connecte à {}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Save as they arrive</source>
        <translation>Enregistrer au fur et à mesure</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>This run is not saved as it arrives</source>
        <translation>Cette exécution n’est pas enregistrée au fur et à mesure</translation>
    </message>
    <message>
        <source>Saving to {} as they arrive</source>
        <translation>Enregistrement dans {} au fur et à mesure</translation>
    </message>
    <message>
        <source>Each Download writes each flag to a folder when its future is finished. Compare, Race and Replay write nothing.</source>
        <translation>Chaque téléchargement écrit les drapeaux dans un dossier, chacun dès que son future est terminé. Comparer, Course entre modes et Rejouer n’écrivent rien.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>{} of {} flags – flaggui</source>
        <translation>{} drapeaux sur {} – flaggui</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
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
        <translation>{}, inchangé, réponse n°&#xa0;{}, {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {}, {}</source>
        <translation>{}, arrivé n°&#xa0;{}, {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>receiving…</source>
        <translation>réception…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>attente…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>{}, held back {}</source>
        <translation>{}, retenu {}</translation>
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
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Show its future</source>
        <translation>Montrer son future</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Enregistrer ce drapeau…</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Copier les codes</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copier l’image et le nom</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>&amp;Runs of each mode</source>
        <translation>E&amp;xécutions par mode</translation>
    </message>
    <message>
        <source>Runs of each mode</source>
        <translation>Exécutions par mode</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>Lancer la course</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>About {} s in all, a warm-up included.</source>
        <translation>Environ {} s en tout, échauffement compris.</translation>
    </message>
    <message>
        <source>About {} min in all, a warm-up included.</source>
        <translation>Environ {} min en tout, échauffement compris.</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>This flaggui does not have that mode.</source>
        <translation>Ce flaggui n’a pas ce mode.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>This build of flaggui came without its source.</source>
        <translation>Cette version de flaggui est venue sans son code source.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>À remarquer</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
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
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Rechercher des pays</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Choix rapides</translation>
    </message>
    <message>
        <source>Choose many countries at once</source>
        <translation>Choisir beaucoup de pays d’un coup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Book’s 20</source>
        <translation>20 du livre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No country called “{}”</source>
        <translation>Aucun pays ne s’appelle «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Twenty flags, two ways.</source>
        <translation>Vingt drapeaux, deux manières.</translation>
    </message>
    <message>
        <source>{} flags, two ways.</source>
        <translation>{} drapeaux, deux manières.</translation>
    </message>
    <message>
        <source>Choose countries and press Download.</source>
        <translation>Choisissez des pays et appuyez sur Télécharger.</translation>
    </message>
    <message>
        <source>One at a time, about {} s. Choose another mode, and F5 compares them.</source>
        <translation>Un à la fois, environ {} s. Choisissez un autre mode, et F5 les compare.</translation>
    </message>
    <message>
        <source>Press F5: first one at a time, about {} s, then together, about {} s.</source>
        <translation>Appuyez sur F5&#xa0;: d’abord un à la fois, environ {} s, puis ensemble, environ {} s.</translation>
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
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} octets</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>inchangé, rien n’a été transféré</translation>
    </message>
</context>
<context>
    <name>FlagTab</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Enregistrer ce drapeau…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Colours, by CPU work</source>
        <translation>Couleurs, par calcul CPU</translation>
    </message>
    <message>
        <source>What the future said of itself</source>
        <translation>Ce que le future a dit de lui-même</translation>
    </message>
    <message>
        <source>Choose a flag to see its future.</source>
        <translation>Choisissez un drapeau pour voir son future.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Future</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>{}, arrived as number {} after {}</source>
        <translation>{}, arrivé n°&#xa0;{} après {}</translation>
    </message>
    <message>
        <source>A saved run has no futures any more, only their times.</source>
        <translation>Une exécution enregistrée n’a plus de futures, seulement leurs temps.</translation>
    </message>
    <message>
        <source>A running future cannot be cancelled: cancel() returned False.</source>
        <translation>Un future en cours ne peut pas être annulé&#xa0;: cancel() a renvoyé False.</translation>
    </message>
    <message>
        <source>One at a time needs no future: this one is ours, to watch the run by.</source>
        <translation>Un à la fois ne demande aucun future&#xa0;: celui-ci est le nôtre, pour suivre l’exécution.</translation>
    </message>
    <message>
        <source>map keeps its futures to itself; we looked over its shoulder.</source>
        <translation>map garde ses futures pour lui&#x202f;; nous avons regardé par-dessus son épaule.</translation>
    </message>
    <message>
        <source>A Task is pending until it is finished or cancelled, never “running”.</source>
        <translation>Une Task est «&#xa0;pending&#xa0;» jusqu’à ce qu’elle soit terminée ou annulée, jamais «&#xa0;running&#xa0;».</translation>
    </message>
    <message>
        <source>Qt has no futures; this one is ours, completed in the callback.</source>
        <translation>Qt n’a pas de futures&#x202f;; celui-ci est le nôtre, complété dans le callback.</translation>
    </message>
</context>
<context>
    <name>FlagViewer</name>
    <message>
        <source>Previous flag</source>
        <translation>Drapeau précédent</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Drapeau suivant</translation>
    </message>
    <message>
        <source>Copy image and name</source>
        <translation>Copier l’image et le nom</translation>
    </message>
    <message>
        <source>Save this flag…</source>
        <translation>Enregistrer ce drapeau…</translation>
    </message>
    <message>
        <source>{} – flag</source>
        <translation>{} – drapeau</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Flag: {}</source>
        <translation>Drapeau&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message>
        <source>unchanged, nothing transferred</source>
        <translation>inchangé, rien n’a été transféré</translation>
    </message>
    <message>
        <source>arrived as number {}</source>
        <translation>arrivé n°&#xa0;{}</translation>
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
        <translation>Pays ({})</translation>
    </message>
    <message>
        <source>Files wider than {} pixels would be enlarged: allow that, or choose less.</source>
        <translation>Au-delà de {} pixels de large, les fichiers seraient agrandis&#xa0;: permettez-le, ou choisissez moins.</translation>
    </message>
    <message>
        <source>How wide flags of this source come is not known.</source>
        <translation>La largeur des drapeaux de cette source n’est pas connue.</translation>
    </message>
    <message>
        <source>Above {} pixels flags of this source would be enlarged.</source>
        <translation>Au-delà de {} pixels, les drapeaux de cette source seraient agrandis.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, …: {} files of each flag</source>
        <translation>{}, …&#xa0;: {} fichiers par drapeau</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Langue des noms</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <source>Each flag’s own</source>
        <translation>Celles de chaque drapeau</translation>
    </message>
    <message>
        <source>&amp;Enlarge flags, and mark them</source>
        <translation>&amp;Agrandir les drapeaux, et les marquer</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Un seul pour tout</translation>
    </message>
    <message>
        <source>One for each region</source>
        <translation>Un par région</translation>
    </message>
    <message>
        <source>One for each size</source>
        <translation>Un par taille</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file</source>
        <translation>Aussi en fichier &amp;ZIP</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Widths</source>
        <translation>Lar&amp;geurs</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Proportions</translation>
    </message>
    <message>
        <source>F&amp;olders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FormatTicks</name>
    <message>
        <source>&amp;As the source sends them</source>
        <translation>&amp;Tels que la source les envoie</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>{} of {} files saved</source>
        <translation>{} fichiers sur {} enregistrés</translation>
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
        <translation>Ordre des cartes, et celles qui sont montrées</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Rechercher une carte</translation>
    </message>
    <message>
        <source>Name or code of a country</source>
        <translation>Nom ou code d’un pays</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>in the order asked</source>
        <translation>dans l’ordre demandé</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
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
        <translation>Vérifier la galerie</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Not as they were saved</source>
        <translation>Modifiés depuis l’enregistrement</translation>
    </message>
    <message>
        <source>Not of this gallery, left alone</source>
        <translation>Étrangers à la galerie, laissés tels quels</translation>
    </message>
    <message>
        <source>All {} files are as they were saved</source>
        <translation>Les {} fichiers sont intacts</translation>
    </message>
    <message>
        <source>{} files are not as they were saved</source>
        <translation>{} fichiers manquent ou ont été modifiés</translation>
    </message>
    <message>
        <source>{} file is not as it was saved</source>
        <translation>{} fichier manque ou a été modifié</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>{} flags</source>
        <translation>{} drapeaux</translation>
    </message>
    <message>
        <source>{} flag</source>
        <translation>{} drapeau</translation>
    </message>
    <message>
        <source>Update gallery</source>
        <translation>Mettre à jour la galerie</translation>
    </message>
    <message>
        <source>Could not be asked for, left alone</source>
        <translation>Impossibles à demander, laissés tels quels</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>The gallery is up to date</source>
        <translation>La galerie est à jour</translation>
    </message>
    <message>
        <source>{} flags could not be asked for</source>
        <translation>{} drapeaux n’ont pas pu être demandés</translation>
    </message>
    <message>
        <source>{} flag could not be asked for</source>
        <translation>{} drapeau n’a pas pu être demandé</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>unfinished, flags are still to come</source>
        <translation>inachevée, des drapeaux doivent encore arriver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Chosen, and there is no flag of them</source>
        <translation>Choisis, mais sans drapeau</translation>
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
        <translation>flaggui&#xa0;: guide</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>Longest freeze: the longest that the window could not react, from the start of the run to the paint after its last flag, as a timer of 2 ms in the window’s own thread found.</source>
        <translation>Plus long blocage&#xa0;: le plus long moment où la fenêtre n’a pas pu réagir, du début de l’exécution à l’affichage qui suit son dernier drapeau, mesuré par une minuterie de 2&#xa0;ms dans le thread même de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Choose {} country</source>
        <translation>&amp;Choisir {} pays</translation>
    </message>
    <message>
        <source>&amp;Choose {} countries</source>
        <translation>&amp;Choisir {} pays</translation>
    </message>
    <message>
        <source>&amp;Choose countries</source>
        <translation>&amp;Choisir des pays</translation>
    </message>
    <message>
        <source>Repeated: {}</source>
        <translation>Doublons&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} country recognised.</source>
        <translation>{} pays reconnu.</translation>
    </message>
    <message>
        <source>{} countries recognised.</source>
        <translation>{} pays reconnus.</translation>
    </message>
    <message>
        <source>{} country recognised, {} not.</source>
        <translation>{} pays reconnu, {} non.</translation>
    </message>
    <message>
        <source>{} countries recognised, {} not.</source>
        <translation>{} pays reconnus, {} non.</translation>
    </message>
    <message>
        <source>What is recognised is counted here.</source>
        <translation>Le nombre de pays reconnus s’affiche ici.</translation>
    </message>
    <message>
        <source>Import countries</source>
        <translation>Importer des pays</translation>
    </message>
    <message>
        <source>Codes or names, one a line or as a table; names in any language of the window.</source>
        <translation>Codes ou noms, un par ligne ou en tableau&#x202f;; noms dans toutes les langues de la fenêtre.</translation>
    </message>
    <message>
        <source>List of countries</source>
        <translation>Liste de pays</translation>
    </message>
    <message>
        <source>Type or paste a list, or drop a file here.</source>
        <translation>Tapez ou collez une liste, ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KnobsDialog</name>
    <message>
        <source>Built-in flag server</source>
        <translation>Serveur de drapeaux intégré</translation>
    </message>
    <message>
        <source>Slower countries</source>
        <translation>Pays plus lents</translation>
    </message>
    <message>
        <source>none; BR=2000 for 2 s</source>
        <translation>aucun&#x202f;; BR=2000 pour 2&#xa0;s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Requêtes qui échouent</translation>
    </message>
    <message>
        <source>The same luck in every run, seed</source>
        <translation>Le même hasard à chaque exécution, graine</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latence</translation>
    </message>
    <message>
        <source>&amp;Jitter, either way</source>
        <translation>&amp;Gigue, en plus ou en moins</translation>
    </message>
    <message>
        <source>&amp;Bandwidth of a connection</source>
        <translation>&amp;Bande passante d’une connexion</translation>
    </message>
    <message>
        <source>&amp;Requests that fail (418)</source>
        <translation>&amp;Requêtes qui échouent (418)</translation>
    </message>
    <message>
        <source>&amp;Slower countries, in ms</source>
        <translation>&amp;Pays plus lents, en ms</translation>
    </message>
    <message>
        <source>The latency is the time from a request to the first byte of its answer.</source>
        <translation>La latence est le temps entre une requête et le premier octet de sa réponse.</translation>
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
        <translation>Retard</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <translation>Fermer la question</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>D’abord&#xa0;: {}</translation>
    </message>
    <message>
        <source>Then: {}</source>
        <translation>Puis&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copier toutes les lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{} · flags: {} · workers: {}</source>
        <translation>{} · drapeaux&#xa0;: {} · workers&#xa0;: {}</translation>
    </message>
    <message>
        <source>No line contains “{}”</source>
        <translation>Aucune ligne ne contient «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>What the book’s scripts print appears here, as it happens.</source>
        <translation>Ce que les scripts du livre affichent apparaît ici, en direct.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>flaggui: log</source>
        <translation>flaggui&#xa0;: journal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Cards: {}</source>
        <translation>Cartes&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} drapeaux sur {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} are missing</source>
        <translation>{} drapeaux sur {}&#x202f;; manquants&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} of {} flags: {} is missing</source>
        <translation>{} drapeaux sur {}&#x202f;; manquant&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ModeList</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No flag of this run is like that.</source>
        <translation>Aucun drapeau de cette exécution n’est ainsi.</translation>
    </message>
    <message>
        <source>Show all flags</source>
        <translation>Montrer tous les drapeaux</translation>
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
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Code, flag and log</source>
        <translation>Code, drapeau et journal</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Folder of the gallery</source>
        <translation>Dossier de la galerie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>Race modes</source>
        <translation>Course entre modes</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Countries, source and workers are what is chosen in the window.</source>
        <translation>Pays, source et workers sont ceux choisis dans la fenêtre.</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Une exécution est en cours&#xa0;: attendez sa fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>Round {} of {}: {}</source>
        <translation>Manche {} sur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Warm-up, not counted: {}</source>
        <translation>Échauffement, non compté&#xa0;: {}</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>La course est finie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Copied as a Markdown table.</source>
        <translation>Copié en tableau Markdown.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>Enregistrer la course</translation>
    </message>
    <message>
        <source>All runs (*.json)</source>
        <translation>Toutes les exécutions (*.json)</translation>
    </message>
    <message>
        <source>Table of modes (*.csv)</source>
        <translation>Tableau des modes (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Every run, and when flags came</source>
        <translation>Chaque exécution, et quand les drapeaux sont arrivés</translation>
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
        <translation>Une plage là où les temps se recoupent</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Seconds; the line reaches from fastest to slowest run</source>
        <translation>Secondes&#x202f;; le trait va de l’exécution la plus rapide à la plus lente</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>How many times as fast as Sequential, by the medians</source>
        <translation>Combien de fois plus rapide que Séquentiel, d’après les médianes</translation>
    </message>
    <message>
        <source>× bound</source>
        <translation>× borne</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time, the median of the runs</source>
        <translation>Temps processeur, la médiane des exécutions</translation>
    </message>
    <message>
        <source>Longest freeze</source>
        <translation>Plus long blocage</translation>
    </message>
    <message>
        <source>In any of the runs. {}</source>
        <translation>Le plus long de toutes les exécutions. {}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Largest size of this process</source>
        <translation>Taille maximale de ce processus</translation>
    </message>
    <message>
        <source>Sort: click, or press Enter in the column.</source>
        <translation>Trier&#xa0;: cliquez, ou appuyez sur Entrée dans la colonne.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is what no mode can beat with these waits</source>
        <translation>{} est ce qu’aucun mode ne peut battre avec ces attentes</translation>
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
        <translation>† Ce processus seul&#xa0;: ce que d’autres processus ont pris n’est pas compté.</translation>
    </message>
    <message>
        <source>The longest of all runs; their median is {} ms.</source>
        <translation>Le plus long de toutes les exécutions&#x202f;; leur médiane est de {} ms.</translation>
    </message>
    <message>
        <source>One run: {} s</source>
        <translation>Une exécution&#xa0;: {} s</translation>
    </message>
    <message>
        <source>{} runs, {} to {} s: {}</source>
        <translation>{} exécutions, {} à {} s&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>O&amp;pen folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Files and countries</source>
        <translation>Fichiers et pays</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Asks the source what has changed, and repairs what is not as it was saved</source>
        <translation>Demande à la source ce qui a changé, et répare les fichiers manquants ou modifiés</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Remove this run (Delete)</source>
        <translation>Retirer cette exécution (Suppr)</translation>
    </message>
    <message>
        <source>Pin: a grey ghost under the next timeline (P)</source>
        <translation>Épingler&#xa0;: un fantôme gris sous la prochaine chronologie (P)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Détacher (P)</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>flaggui crashed the last time. There is a report of it.</source>
        <translation>flaggui a planté la dernière fois. Il en existe un rapport.</translation>
    </message>
    <message>
        <source>Something in flaggui failed. There is a report of it.</source>
        <translation>Quelque chose a échoué dans flaggui. Il en existe un rapport.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Afficher le rapport…</translation>
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
        <translation>{}, processus séparé</translation>
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
        <translation>plus long blocage {} ms</translation>
    </message>
    <message>
        <source>{}× Sequential</source>
        <translation>{}× Séquentiel</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} annulé(s)</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} erreur</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} erreurs</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} introuvable(s)</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} seconds</source>
        <translation>{} drapeau téléchargé en {} secondes</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} seconds</source>
        <translation>{} drapeaux téléchargés en {} secondes</translation>
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
        <translation>{} fois moins que la somme des temps des drapeaux</translation>
    </message>
    <message>
        <source>{} times less than their waits added up</source>
        <translation>{} fois moins que la somme des attentes</translation>
    </message>
    <message>
        <source>{} times as fast as Sequential</source>
        <translation>{} fois plus rapide que Séquentiel</translation>
    </message>
    <message>
        <source>longest freeze {} milliseconds</source>
        <translation>plus long blocage {} millisecondes</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>other countries, source or options than the current run</source>
        <translation>autres pays, source ou options que l’exécution actuelle</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Finished runs line up here.</source>
        <translation>Les exécutions terminées s’alignent ici.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save gallery</source>
        <translation>Enregistrer la galerie</translation>
    </message>
    <message>
        <source>Names, forma&amp;ts and sizes</source>
        <translation>Noms, for&amp;mats et tailles</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>{}: the original images are not here; download them again.</source>
        <translation>{}&#xa0;: les images d’origine ne sont pas là&#x202f;; téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>{}: its original image is not here; download it again.</source>
        <translation>{}&#xa0;: l’image d’origine n’est pas là&#x202f;; téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} fichiers sur {}</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>De&amp;stination</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save this flag</source>
        <translation>Enregistrer ce drapeau</translation>
    </message>
    <message>
        <source>Open gallery or report</source>
        <translation>Ouvrir une galerie ou un rapport</translation>
    </message>
    <message>
        <source>Galleries and reports (*.json)</source>
        <translation>Galeries et rapports (*.json)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose countries and a mode, then press Download.</source>
        <translation>Choisissez des pays et un mode, puis appuyez sur Télécharger.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Get a flag set</source>
        <translation>Obtenir un lot de drapeaux</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Chosen in the window</source>
        <translation>Choisis dans la fenêtre</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or cancel it.</source>
        <translation>Une exécution est en cours&#xa0;: attendez sa fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>{} of {} flags</source>
        <translation>{} drapeaux sur {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} fichiers sur {}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Annulé&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Get {} flag</source>
        <translation>O&amp;btenir {} drapeau</translation>
    </message>
    <message>
        <source>&amp;Get {} flags</source>
        <translation>O&amp;btenir {} drapeaux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>De&amp;stination</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Use flagcdn.co&amp;m</source>
        <translation>Utiliser flagcdn.co&amp;m</translation>
    </message>
    <message>
        <source>The licence of the images is not known: ask the source.</source>
        <translation>La licence des images n’est pas connue&#xa0;: renseignez-vous auprès de la source.</translation>
    </message>
    <message>
        <source>Licence of the images: {}.</source>
        <translation>Licence des images&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} They are {} pixels wide.</source>
        <translation>{} Les images font {} pixels de large.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{} of {} flags</source>
        <translation>{} drapeaux sur {}</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Standings</source>
        <translation>Classement</translation>
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
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>{} flags downloaded in {} s</source>
        <translation>{} drapeaux téléchargés en {} s</translation>
    </message>
    <message>
        <source>{} flag downloaded in {} s</source>
        <translation>{} drapeau téléchargé en {} s</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} introuvable(s)</translation>
    </message>
    <message>
        <source>{} error</source>
        <translation>{} erreur</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} erreurs</translation>
    </message>
    <message>
        <source>{} cancelled</source>
        <translation>{} annulé(s)</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>·  {}× less than their times added up</source>
        <translation>·  {}× moins que la somme des temps des drapeaux</translation>
    </message>
    <message>
        <source>·  {}× less than their waits added up</source>
        <translation>·  {}× moins que la somme des attentes</translation>
    </message>
    <message>
        <source>  ·  longest freeze {} ms</source>
        <translation>  ·  plus long blocage {} ms</translation>
    </message>
</context>
<context>
    <name>StripPlot</name>
    <message>
        <source>&lt;qt&gt;A dot is a run, the upright line their median. The ticks below are the flags of the run nearest to it, each where it was handed over.&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;Un point est une exécution, le trait vertical leur médiane. Les petits traits en dessous sont les drapeaux de l’exécution la plus proche de la médiane, chacun là où il a été livré.&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>All runs on one time axis</source>
        <translation>Toutes les exécutions sur un même axe de temps</translation>
    </message>
    <message>
        <source>{}: median {} s</source>
        <translation>{}&#xa0;: médiane {} s</translation>
    </message>
    <message>
        <source>Each run will be one dot.</source>
        <translation>Chaque exécution sera un point.</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
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
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Each row will be one future.</source>
        <translation>Chaque ligne sera un future.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>working</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
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
        <translation>{}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>ideal {}</source>
        <translation>idéal {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>attente du serveur</translation>
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
        <translation>Ralenti (F7)</translation>
    </message>
    <message>
        <source>One row for each flag</source>
        <translation>Une ligne par drapeau</translation>
    </message>
    <message>
        <source>One row for each worker</source>
        <translation>Une ligne par worker</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Settings of the source</source>
        <translation>Réglages de la source</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Runs Sequential, then this mode, with the same luck (F5)</source>
        <translation>Lance Séquentiel, puis ce mode, avec le même hasard (F5)</translation>
    </message>
    <message>
        <source>Over after {} s at the latest: each flag is given {} s.</source>
        <translation>Fini après {} s au plus tard&#xa0;: chaque drapeau dispose de {} s.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Sequential downloads one flag at a time.</source>
        <translation>Séquentiel télécharge un drapeau à la fois.</translation>
    </message>
    <message>
        <source>{} is asked for at most {} flags at once, out of politeness.</source>
        <translation>À {}, on demande au plus {} drapeaux à la fois, par politesse.</translation>
    </message>
    <message>
        <source>At most this many requests at once.</source>
        <translation>Au plus ce nombre de requêtes à la fois.</translation>
    </message>
    <message>
        <source>How many downloads there are at once, at most.</source>
        <translation>Nombre maximal de téléchargements simultanés.</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>environ {} s</translation>
    </message>
    <message>
        <source>Runs in a process of its own, so the window stays smooth.</source>
        <translation>Tourne dans un processus séparé&#xa0;: la fenêtre reste fluide.</translation>
    </message>
    <message>
        <source>{} ms CPU work each</source>
        <translation>{} ms de calcul CPU chacun</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>processus séparé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download {} flags</source>
        <translation>Télécharger ({})</translation>
    </message>
    <message>
        <source>Download {} flag</source>
        <translation>Télécharger ({})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Choose at least one country</source>
        <translation>Choisissez au moins un pays</translation>
    </message>
</context>
<context>
    <name>UnknownList</name>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnus</translation>
    </message>
    <message>
        <source>{} more are left out.</source>
        <translation>Autres entrées ignorées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{text}”, line {line}</source>
        <translation>«&#xa0;{text}&#xa0;», ligne {line}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>What “{}” means</source>
        <translation>Ce que «&#xa0;{}&#xa0;» signifie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Widths in pixels</source>
        <translation>Largeurs en pixels</translation>
    </message>
    <message>
        <source>as wide as they come</source>
        <translation>largeur d’origine</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Largeurs courantes</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Courantes</translation>
    </message>
    <message>
        <source>Icons: {}</source>
        <translation>Icônes&#xa0;: {}</translation>
    </message>
    <message>
        <source>Apps: {}</source>
        <translation>Applis&#xa0;: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Pages web&#xa0;: {}</translation>
    </message>
    <message>
        <source>As wide as they come</source>
        <translation>Largeur d’origine</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Save gallery</source>
        <translation>Enregistrer la galerie</translation>
    </message>
    <message>
        <source>“{}” holds a gallery already. Replace it?</source>
        <translation>«&#xa0;{}&#xa0;» contient déjà une galerie. La remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Its {} files are replaced; other files there stay as they are.</source>
        <translation>Ses {} fichiers seront remplacés&#x202f;; les autres fichiers du dossier restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
</TS>
