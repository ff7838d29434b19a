<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArmNames</name>
    <message>
        <source>%1 (last)</source>
        <translation>%1 (letzter)</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>eingefrorenes Modell</translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation>λ wie trainiert</translation>
    </message>
</context>
<context>
    <name>BlockScene</name>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>K, V</source>
        <translation>K, V</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>series adapter</source>
        <translation>serieller Adapter</translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation>paralleler Adapter</translation>
    </message>
    <message>
        <source>adapter before a linear layer</source>
        <translation>Adapter vor einer linearen Schicht</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation>BitFit</translation>
    </message>
    <message>
        <source>prefix tuning (λ experimental)</source>
        <translation>Prefix-Tuning (λ experimentell)</translation>
    </message>
    <message>
        <source>prompt tuning (λ experimental)</source>
        <translation>Prompt-Tuning (λ experimentell)</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>volles Fine-Tuning</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>nur der Kopf</translation>
    </message>
    <message>
        <source>h₀</source>
        <translation>h₀</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>Feed-Forward</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>of the adapted layers</source>
        <translation>der adaptierten Schichten</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>eines für alle</translation>
    </message>
    <message>
        <source>one a layer</source>
        <translation>eines je Schicht</translation>
    </message>
    <message>
        <source>one a site</source>
        <translation>eines je Stelle</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GELU by tanh</source>
        <translation>GELU über tanh</translation>
    </message>
    <message>
        <source>SiLU (swish)</source>
        <translation>SiLU (Swish)</translation>
    </message>
    <message>
        <source>small random</source>
        <translation>klein, zufällig</translation>
    </message>
    <message>
        <source>identity at start</source>
        <translation>anfangs Identität</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>permuted</source>
        <translation>permutiert</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>the newest run</source>
        <translation>der neueste Lauf</translation>
    </message>
    <message>
        <source>the best on this model and data</source>
        <translation>der beste für dieses Modell und diese Daten</translation>
    </message>
    <message>
        <source>the best of its study</source>
        <translation>der beste seiner Studie</translation>
    </message>
    <message>
        <source>the run is complete</source>
        <translation>der Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>the run could not be continued any more</source>
        <translation>der Lauf ließe sich nicht mehr fortsetzen</translation>
    </message>
    <message>
        <source>failed %1 days ago</source>
        <translation>vor %1 Tagen gescheitert</translation>
    </message>
    <message>
        <source>deleted; it cannot be brought back afterwards</source>
        <translation>gelöscht; danach nicht mehr wiederherstellbar</translation>
    </message>
    <message>
        <source>it is not part of the plan</source>
        <translation>es gehört nicht zum Plan</translation>
    </message>
    <message>
        <source>it is a link, not a folder: look where it leads, and remove it by hand</source>
        <translation>es ist ein Link, kein Ordner: nachsehen, wohin er führt, und ihn von Hand entfernen</translation>
    </message>
    <message>
        <source>the run is training now: stop it first</source>
        <translation>der Lauf trainiert gerade: ihn zuerst stoppen</translation>
    </message>
    <message>
        <source>it could not be moved: %1. Check that the library folder is writable</source>
        <translation>es konnte nicht verschoben werden: %1. Prüfen, ob der Bibliotheksordner beschreibbar ist</translation>
    </message>
    <message>
        <source>not all of it could be removed: %1. What is left lies in %2</source>
        <translation>nicht alles konnte entfernt werden: %1. Der Rest liegt in %2</translation>
    </message>
</context>
<context>
    <name>DataFigures</name>
    <message>
        <source>%1, %2: %3 rows, %4 %</source>
        <translation>%1, %2: %3 Zeilen, %4 %</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Token je Zeile</translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>%1 to %2: %3 rows</source>
        <translation>%1 bis %2: %3 Zeilen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>EngineEvaluation</name>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
</context>
<context>
    <name>EngineLab</name>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
</context>
<context>
    <name>EngineSentence</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>%1, best step</source>
        <translation>%1, bester Schritt</translation>
    </message>
    <message>
        <source>%1, last step</source>
        <translation>%1, letzter Schritt</translation>
    </message>
    <message>
        <source>is %1 bytes long; at most %2 are read here</source>
        <translation>ist %1 Bytes lang; höchstens %2 werden hier gelesen</translation>
    </message>
    <message>
        <source>create the folder</source>
        <translation>den Ordner anlegen</translation>
    </message>
    <message>
        <source>there is something in this place already</source>
        <translation>an dieser Stelle ist schon etwas</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>einen Ordner nennen, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>%1 Remedy: %2</source>
        <translation>%1 Abhilfe: %2</translation>
    </message>
    <message>
        <source>%1%2 Remedy: %3</source>
        <translation>%1%2 Abhilfe: %3</translation>
    </message>
    <message>
        <source>the JSON text is %1 bytes long; the limit is %2</source>
        <translation>der JSON-Text ist %1 Bytes lang; die Grenze ist %2</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON value</source>
        <translation>hinter dem Ende des JSON-Werts steht noch Text</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, Zeile %2, Byte %3</translation>
    </message>
    <message>
        <source>more than %1 values and keys</source>
        <translation>mehr als %1 Werte und Schlüssel</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>der Text endet, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>expected a JSON value (true, false, null, a number, a string, [ or {)</source>
        <translation>erwartet wird ein JSON-Wert (true, false, null, eine Zahl, ein Text, [ oder {)</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;%1&apos;, but the text ends</source>
        <translation>erwartet wird &apos;,&apos; oder &apos;%1&apos;, aber der Text endet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;%1&apos;</source>
        <translation>erwartet wird &apos;,&apos; oder &apos;%1&apos;</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>erwartet wird ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>der Schlüssel %1 steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the key %1</source>
        <translation>hinter dem Schlüssel %1 wird &apos;:&apos; erwartet</translation>
    </message>
    <message>
        <source>a string has no closing quote</source>
        <translation>einem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>ein rohes Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>ein Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape in a string</source>
        <translation>eine unbekannte Escape-Folge in einem Text</translation>
    </message>
    <message>
        <source>a low surrogate without its high one</source>
        <translation>ein unteres Surrogat ohne sein oberes</translation>
    </message>
    <message>
        <source>a high surrogate without its low one</source>
        <translation>ein oberes Surrogat ohne sein unteres</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>a digit is missing in a number</source>
        <translation>in einer Zahl fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>es ist kein Modell gewählt</translation>
    </message>
    <message>
        <source>name a model folder</source>
        <translation>einen Modellordner nennen</translation>
    </message>
    <message>
        <source>the model folder does not exist</source>
        <translation>den Modellordner gibt es nicht</translation>
    </message>
    <message>
        <source>name a folder that holds config.json, model.safetensors and the tokenizer</source>
        <translation>einen Ordner nennen, der config.json, model.safetensors und den Tokenizer enthält</translation>
    </message>
    <message>
        <source>there is no such folder, and no model of that name in %1</source>
        <translation>es gibt keinen solchen Ordner und kein Modell dieses Namens in %1</translation>
    </message>
    <message>
        <source>there is no model of that name in %1</source>
        <translation>es gibt kein Modell dieses Namens in %1</translation>
    </message>
    <message>
        <source>fetch it with `sibo fetch-model %1`, or name a model folder</source>
        <translation>mit `sibo fetch-model %1` holen oder einen Modellordner nennen</translation>
    </message>
    <message>
        <source>name a model folder, or put the model into one of these</source>
        <translation>einen Modellordner nennen oder das Modell in einen dieser Ordner legen</translation>
    </message>
    <message>
        <source>read the size of</source>
        <translation>die Größe lesen von</translation>
    </message>
    <message>
        <source>free space on that disk, or choose another folder</source>
        <translation>auf diesem Datenträger Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>die Rechte der Datei und ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>could not %1: %2</source>
        <translation>%1 ging nicht: %2</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>eine Datei darin nennen</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>copy what it gives into a file, and name that</source>
        <translation>das, was sie liefert, in eine Datei kopieren und diese nennen</translation>
    </message>
    <message>
        <source>open for writing</source>
        <translation>zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>it was cut or replaced while it was read: fetch it again</source>
        <translation>sie wurde beim Lesen gekürzt oder ersetzt: neu holen</translation>
    </message>
    <message>
        <source>write to disk</source>
        <translation>auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>the SHA-256 of OpenSSL failed</source>
        <translation>das SHA-256 von OpenSSL ist gescheitert</translation>
    </message>
    <message>
        <source>%1 on validation, so far</source>
        <translation>%1 auf der Validierung, bisher</translation>
    </message>
    <message>
        <source>%1 on %2, best step</source>
        <translation>%1 auf %2, bester Schritt</translation>
    </message>
    <message>
        <source>%1 on %2, last step</source>
        <translation>%1 auf %2, letzter Schritt</translation>
    </message>
    <message>
        <source>%1 on %2 (validation), so far</source>
        <translation>%1 auf %2 (Validierung), bisher</translation>
    </message>
    <message>
        <source>%1 on %2 (%3), best step</source>
        <translation>%1 auf %2 (%3), bester Schritt</translation>
    </message>
    <message>
        <source>%1 on %2 (%3), last step</source>
        <translation>%1 auf %2 (%3), letzter Schritt</translation>
    </message>
    <message>
        <source>No run has both figures.</source>
        <translation>Kein Lauf hat beide Werte.</translation>
    </message>
    <message>
        <source>A correlation needs at least 8 settings, controls left out, with 3 completed seeds each; %1 has them.</source>
        <translation>Eine Korrelation braucht mindestens 8 Einstellungen, ohne Kontrollen, mit je 3 beendeten Seeds; %1 erfüllt das.</translation>
    </message>
    <message>
        <source>A correlation needs at least 8 settings, controls left out, with 3 completed seeds each; %1 have them.</source>
        <translation>Eine Korrelation braucht mindestens 8 Einstellungen, ohne Kontrollen, mit je 3 beendeten Seeds; %1 erfüllen das.</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 Einstellungen</translation>
    </message>
    <message>
        <source>One of the two figures does not vary within a seed.</source>
        <translation>Einer der beiden Werte ändert sich innerhalb eines Seeds nicht.</translation>
    </message>
    <message>
        <source>r = %1 within seed (%2 to %3 over resampled seeds, which for so few is not a 95 % guarantee, %4; %5, %6)</source>
        <translation>r = %1 innerhalb des Seeds (%2 bis %3 über neu gezogene Seeds, was bei so wenigen keine 95-%-Gewähr ist, %4; %5, %6)</translation>
    </message>
    <message>
        <source>r = %1 within seed (95 % %2 to %3 over resampled seeds, %4; %5, %6)</source>
        <translation>r = %1 innerhalb des Seeds (95 % %2 bis %3 über neu gezogene Seeds, %4; %5, %6)</translation>
    </message>
    <message>
        <source>1 draw</source>
        <translation>1 Ziehung</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 Ziehungen</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Seed</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Seeds</translation>
    </message>
    <message>
        <source>λ drives both; compare with the zero control before reading this as a cause.</source>
        <translation>λ treibt beides; vor einem Schluss auf die Ursache mit der Null-Kontrolle vergleichen.</translation>
    </message>
    <message>
        <source>they were not read to the end</source>
        <translation>sie wurden nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>%1 was judged on other examples than the runs it is compared with</source>
        <translation>%1 wurde auf anderen Beispielen beurteilt als die Läufe, mit denen verglichen wird</translation>
    </message>
    <message>
        <source>the draws were stopped</source>
        <translation>die Ziehungen wurden gestoppt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>it has no figure for the endpoint</source>
        <translation>er hat keinen Wert für den Endpunkt</translation>
    </message>
    <message>
        <source>the predictions do not hold what the metric needs</source>
        <translation>die Vorhersagen enthalten nicht, was die Metrik braucht</translation>
    </message>
    <message>
        <source>the predictions are not those that the run was judged by</source>
        <translation>die Vorhersagen sind nicht die, nach denen der Lauf beurteilt wurde</translation>
    </message>
    <message>
        <source>they were changed after the run: evaluate it again, or leave it out</source>
        <translation>sie wurden nach dem Lauf geändert: den Lauf neu auswerten oder weglassen</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>label, prediction and logits do not fit each other</source>
        <translation>Label, Vorhersage und Logits passen nicht zueinander</translation>
    </message>
    <message>
        <source>answers and losses stand in one file</source>
        <translation>Antworten und Verluste stehen in einer Datei</translation>
    </message>
    <message>
        <source>row is not a whole number</source>
        <translation>die Zeilennummer ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>there are more examples than can be resampled</source>
        <translation>es sind mehr Beispiele, als neu gezogen werden können</translation>
    </message>
    <message>
        <source>evaluate the run again, or leave it out</source>
        <translation>den Lauf neu auswerten oder weglassen</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>seed %1, data seed %2</source>
        <translation>Seed %1, Daten-Seed %2</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>Share of h0 (ρ), mean over the sites</source>
        <translation>Anteil von h0 (ρ), Mittel über die Stellen</translation>
    </message>
    <message>
        <source>Training loss, last tenth</source>
        <translation>Trainingsverlust, letztes Zehntel</translation>
    </message>
    <message>
        <source>Excess similarity</source>
        <translation>Überschuss der Ähnlichkeit</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, on the same data and model</source>
        <translation>nach der Streuung zwischen Seeds (%1), bei gleichen Daten und gleichem Modell</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, on the same data, with the model %2</source>
        <translation>nach der Streuung zwischen Seeds (%1), bei gleichen Daten, mit dem Modell %2</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, with the same model, on %2</source>
        <translation>nach der Streuung zwischen Seeds (%1), mit gleichem Modell, auf %2</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, with %2 on %3</source>
        <translation>nach der Streuung zwischen Seeds (%1), mit %2 auf %3</translation>
    </message>
    <message>
        <source>With one seed a study shows what one run of each setting does, not which is better.</source>
        <translation>Mit einem Seed zeigt eine Studie, was je ein Lauf jeder Einstellung tat, nicht, welche besser ist.</translation>
    </message>
    <message>
        <source>Two seeds are too few for an interval; from three on a study can say which differences it resolves.</source>
        <translation>Zwei Seeds sind zu wenige für ein Intervall; ab drei kann eine Studie sagen, welche Unterschiede sie auflöst.</translation>
    </message>
    <message>
        <source>How small a difference %1 can resolve is not known before a study with this metric has been trained with at least three seeds.</source>
        <translation>Welcher kleinste Unterschied sich auflösen lässt (%1), ist erst bekannt, wenn eine Studie mit dieser Metrik mit mindestens drei Seeds trainiert wurde.</translation>
    </message>
    <message>
        <source>With %1 this study can resolve about %2 (%3). A true difference of that size is found in about half of such studies, if the λ spread alike.</source>
        <translation>Mit %1 kann diese Studie etwa %2 auflösen (%3). Ein wahrer Unterschied dieser Größe wird in etwa der Hälfte solcher Studien gefunden, wenn die λ gleich streuen.</translation>
    </message>
    <message>
        <source>Not even %1 seeds resolve a difference of %2.</source>
        <translation>Nicht einmal %1 Seeds lösen diesen Unterschied auf: %2.</translation>
    </message>
    <message>
        <source>%1 is needed for a difference of %2.</source>
        <translation>Für diesen Unterschied (%2) ist nötig: %1.</translation>
    </message>
    <message>
        <source>%1 are needed for a difference of %2.</source>
        <translation>Für diesen Unterschied (%2) sind nötig: %1.</translation>
    </message>
    <message>
        <source>the family&apos;s own place</source>
        <translation>dem eigenen Ort der Familie</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 Vergleich</translation>
    </message>
    <message>
        <source>%1 comparisons</source>
        <translation>%1 Vergleichen</translation>
    </message>
    <message>
        <source>%1 has no figure on validation</source>
        <translation>%1 hat keinen Wert auf der Validierung</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> und %1</translation>
    </message>
    <message>
        <source>The runs were computed in different number formats (%1), which moves the metric by itself: there is no verdict.</source>
        <translation>Die Läufe wurden in verschiedenen Zahlenformaten berechnet (%1), was die Metrik schon für sich verschiebt: es gibt keinen Befund.</translation>
    </message>
    <message>
        <source>%1 of %2 have not ended: the figures are of the λ and seeds that are complete.</source>
        <translation>%2, davon %1 nicht zu Ende: die Werte gelten für die λ und Seeds, die vollständig sind.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 of a setting and seed that an older run has too does not count: %2.</source>
        <translation>%1 mit einer Einstellung und einem Seed, die ein älterer Lauf auch hat, zählt nicht: %2.</translation>
    </message>
    <message>
        <source>%1 of a setting and seed that an older run has too do not count: %2.</source>
        <translation>%1 mit einer Einstellung und einem Seed, die ein älterer Lauf auch hat, zählen nicht: %2.</translation>
    </message>
    <message>
        <source>The best step was chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>Der beste Schritt wurde auf der Validierung gewählt und auf denselben Beispielen beurteilt: der Wert des Siegers ist voraussichtlich zu hoch.</translation>
    </message>
    <message>
        <source>λ were pruned on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>λ wurden auf der Validierung aussortiert und auf denselben Beispielen beurteilt: der Wert des Siegers ist voraussichtlich zu hoch.</translation>
    </message>
    <message>
        <source>A λ that is chosen by this table is chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>Ein λ, das nach dieser Tabelle gewählt wird, ist auf der Validierung gewählt und auf denselben Beispielen beurteilt: der Wert des Siegers ist voraussichtlich zu hoch.</translation>
    </message>
    <message>
        <source>The learning rate of each λ was chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>Die Lernrate jedes λ wurde auf der Validierung gewählt und auf denselben Beispielen beurteilt: der Wert des Siegers ist voraussichtlich zu hoch.</translation>
    </message>
    <message>
        <source>There are no runs to judge.</source>
        <translation>Es gibt keine Läufe zu beurteilen.</translation>
    </message>
    <message>
        <source>1 virtual token</source>
        <translation>1 virtuellem Token</translation>
    </message>
    <message>
        <source>%1 virtual tokens</source>
        <translation>%1 virtuellen Token</translation>
    </message>
    <message>
        <source>at learning rate %1, %2</source>
        <translation>bei Lernrate %1, %2</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, %3</source>
        <translation>bei Lernrate %1, Rang %2, %3</translation>
    </message>
    <message>
        <source>at learning rate %1, bottleneck size %2, %3</source>
        <translation>bei Lernrate %1, Bottleneck-Breite %2, %3</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, bottleneck size %3, %4</source>
        <translation>bei Lernrate %1, Rang %2, Bottleneck-Breite %3, %4</translation>
    </message>
    <message>
        <source>at learning rate %1, %2, %3</source>
        <translation>bei Lernrate %1, %2, %3</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, %3, %4</source>
        <translation>bei Lernrate %1, Rang %2, %3, %4</translation>
    </message>
    <message>
        <source>at learning rate %1, bottleneck size %2, %3, %4</source>
        <translation>bei Lernrate %1, Bottleneck-Breite %2, %3, %4</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, bottleneck size %3, %4, %5</source>
        <translation>bei Lernrate %1, Rang %2, Bottleneck-Breite %3, %4, %5</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>λ is learned here, not set: its runs are not compared with λ = 0.</source>
        <translation>λ wird hier gelernt, nicht gesetzt: die Läufe werden nicht mit λ = 0 verglichen.</translation>
    </message>
    <message>
        <source>λ = 0 is the only λ here: there is nothing to compare it with.</source>
        <translation>λ = 0 ist hier das einzige λ: es gibt nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>There is no run with λ = 0 to compare with.</source>
        <translation>Es gibt keinen Lauf mit λ = 0 zum Vergleich.</translation>
    </message>
    <message>
        <source>No learning rate has a figure for every seed of λ = 0: at the best rates there is nothing to compare with.</source>
        <translation>Keine Lernrate hat für jeden Seed von λ = 0 einen Wert: bei den besten Lernraten gibt es nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>λ = 0 diverged, so nothing is compared with it: the seeds on which it did not are its lucky ones.</source>
        <translation>λ = 0 ist divergiert, also wird nichts damit verglichen: die Seeds, bei denen es nicht divergiert ist, sind seine glücklichen.</translation>
    </message>
    <message>
        <source>No seed has a figure for every λ yet.</source>
        <translation>Noch hat kein Seed für jedes λ einen Wert.</translation>
    </message>
    <message>
        <source>No seed has a figure for every λ: nothing can be paired.</source>
        <translation>Kein Seed hat für jedes λ einen Wert: nichts lässt sich paaren.</translation>
    </message>
    <message>
        <source>One seed: this shows what one run of each λ did, not which λ is better.</source>
        <translation>Ein Seed: das zeigt, was je ein Lauf jedes λ tat, nicht, welches λ besser ist.</translation>
    </message>
    <message>
        <source>Two seeds are too few for an interval.</source>
        <translation>Zwei Seeds sind zu wenige für ein Intervall.</translation>
    </message>
    <message>
        <source>No λ is distinguishable from λ = 0 on these %1. Differences up to %2 either way remain possible; this does not show that λ has no effect.</source>
        <translation>Hier ist kein λ von λ = 0 unterscheidbar (%1). Unterschiede nach beiden Seiten bleiben möglich (höchstens %2); das zeigt nicht, dass λ keine Wirkung hat.</translation>
    </message>
    <message>
        <source>Every λ lies within ±%1 of λ = 0.</source>
        <translation>Jedes λ liegt im Bereich ±%1 um λ = 0.</translation>
    </message>
    <message>
        <source>Every λ that was judged lies within ±%1 of λ = 0.</source>
        <translation>Jedes beurteilte λ liegt im Bereich ±%1 um λ = 0.</translation>
    </message>
    <message>
        <source>The margin is in points and is not applied to this metric.</source>
        <translation>Die Schranke ist in Punkten und wird auf diese Metrik nicht angewandt.</translation>
    </message>
    <message>
        <source>The SDs of the paired differences differ by more than 3×, so each λ was compared by its own paired t test (p adjusted by Holm, intervals by Bonferroni) instead of with one common spread.</source>
        <translation>Die Standardabweichungen der gepaarten Differenzen unterscheiden sich um mehr als das 3-Fache; daher wurde jedes λ mit einem eigenen gepaarten t-Test verglichen (p nach Holm angepasst, Intervalle nach Bonferroni) statt mit einer gemeinsamen Streuung.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>; Holm&apos;s %1, a sharper test than this interval, which holds 0</source>
        <translation>; nach Holm %1, ein schärferer Test als dieses Intervall, das 0 enthält</translation>
    </message>
    <message>
        <source>; Holm&apos;s %1</source>
        <translation>; nach Holm %1</translation>
    </message>
    <message>
        <source>each λ at the learning rate chosen for it on validation.</source>
        <translation>jedes λ bei der Lernrate, die auf der Validierung dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>, each λ at the learning rate chosen for it on validation.</source>
        <translation>, jedes λ bei der Lernrate, die auf der Validierung dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>these examples, each λ at the learning rate chosen for it on validation.</source>
        <translation>diese Beispiele, jedes λ bei der Lernrate, die auf der Validierung dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>this learning rate.</source>
        <translation>diese Lernrate.</translation>
    </message>
    <message>
        <source> and this learning rate.</source>
        <translation> und diese Lernrate.</translation>
    </message>
    <message>
        <source>these examples and this learning rate.</source>
        <translation>diese Beispiele und diese Lernrate.</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>Without runs with sibo.source zero at %1, which only weakens the adapter&apos;s input, this cannot be put down to h0.</source>
        <translation>Ohne Läufe mit sibo.source zero bei %1, die nur die Eingabe des Adapters abschwächt, lässt sich das nicht h0 zuschreiben.</translation>
    </message>
    <message>
        <source>For new examples as well as new seeds the 95 % intervals are %1.</source>
        <translation>Für neue Beispiele wie für neue Seeds sind die 95-%-Intervalle %1.</translation>
    </message>
    <message>
        <source>For new examples as well as new seeds, differences up to %1 remain possible.</source>
        <translation>Für neue Beispiele wie für neue Seeds bleiben Unterschiede bis %1 möglich.</translation>
    </message>
    <message>
        <source>On other examples the difference of %1 may be gone.</source>
        <translation>Auf anderen Beispielen kann der Unterschied von %1 verschwunden sein.</translation>
    </message>
    <message>
        <source>λ = 0 has the highest %1, %2, at this learning rate.</source>
        <translation>λ = 0 hat bei dieser Lernrate in %1 den höchsten Wert, %2.</translation>
    </message>
    <message>
        <source>λ = 0 has the highest mean %1, %2, at this learning rate.</source>
        <translation>λ = 0 hat bei dieser Lernrate das höchste Mittel (%1): %2.</translation>
    </message>
    <message>
        <source>λ = 0 has the lowest %1, %2, at this learning rate.</source>
        <translation>λ = 0 hat bei dieser Lernrate in %1 den niedrigsten Wert, %2.</translation>
    </message>
    <message>
        <source>λ = 0 has the lowest mean %1, %2, at this learning rate.</source>
        <translation>λ = 0 hat bei dieser Lernrate das niedrigste Mittel (%1): %2.</translation>
    </message>
    <message>
        <source>A λ that is chosen by this mean is chosen and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>Ein λ, das nach diesem Mittel gewählt wird, ist auf denselben Beispielen gewählt und beurteilt: der Wert des Siegers ist voraussichtlich zu hoch.</translation>
    </message>
    <message>
        <source>1 control</source>
        <translation>1 Kontrolle</translation>
    </message>
    <message>
        <source>%1 controls</source>
        <translation>%1 Kontrollen</translation>
    </message>
    <message>
        <source>%1 was pruned on the way and is not judged, but counted among the %2 λ compared.</source>
        <translation>%1 wurde unterwegs aussortiert und ist nicht beurteilt, zählt aber unter die %2 verglichenen λ.</translation>
    </message>
    <message>
        <source>%1 were pruned on the way and are not judged, but counted among the %2 λ compared.</source>
        <translation>%1 wurden unterwegs aussortiert und sind nicht beurteilt, zählen aber unter die %2 verglichenen λ.</translation>
    </message>
    <message>
        <source>%1 left out for all λ, since not every λ has a figure there: %2</source>
        <translation>%1 für alle λ ausgelassen, da dort nicht jedes λ einen Wert hat: %2</translation>
    </message>
    <message>
        <source>Learning rates that lack a figure for a seed could not be chosen: %1.</source>
        <translation>Lernraten, denen für einen Seed ein Wert fehlt, konnten nicht gewählt werden: %1.</translation>
    </message>
    <message>
        <source>Each seed has its own validation split: the interval over seeds holds the choice of examples too, and no single set of examples was judged by all.</source>
        <translation>Jeder Seed hat seine eigene Validierung: das Intervall über die Seeds enthält auch die Wahl der Beispiele, und kein einzelner Satz von Beispielen wurde von allen beurteilt.</translation>
    </message>
    <message>
        <source>The interval over new examples is missing, since stored predictions cannot be used: %1.</source>
        <translation>Das Intervall über neue Beispiele fehlt, da gespeicherte Vorhersagen nicht verwendet werden können: %1.</translation>
    </message>
    <message>
        <source>The data are not shuffled: their order is the same for every seed, so its part of the spread is not in these intervals.</source>
        <translation>Die Daten werden nicht gemischt: ihre Reihenfolge ist für jeden Seed dieselbe, also fehlt ihr Teil der Streuung in diesen Intervallen.</translation>
    </message>
    <message>
        <source>The data seed was fixed: the data order was not varied, so its part of the spread is not in these intervals.</source>
        <translation>Der Daten-Seed war fest: die Reihenfolge der Daten wurde nicht verändert, also fehlt ihr Teil der Streuung in diesen Intervallen.</translation>
    </message>
    <message>
        <source>scored %1 above</source>
        <translation>liegt %1 höher</translation>
    </message>
    <message>
        <source>scored %1 below</source>
        <translation>liegt %1 tiefer</translation>
    </message>
    <message>
        <source>had a %1 %2 below</source>
        <translation>liegt in %1 um %2 tiefer</translation>
    </message>
    <message>
        <source>had a %1 %2 above</source>
        <translation>liegt in %1 um %2 höher</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>95 % interval of the gain %1</source>
        <translation>95-%-Intervall des Gewinns %1</translation>
    </message>
    <message>
        <source>has no values</source>
        <translation>hat keine Werte</translation>
    </message>
    <message>
        <source>give at least one: %1</source>
        <translation>mindestens einen angeben: %1</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 steht dort zweimal</translation>
    </message>
    <message>
        <source>take one of the two away</source>
        <translation>einen der beiden wegnehmen</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>split it into several studies</source>
        <translation>in mehrere Studien aufteilen</translation>
    </message>
    <message>
        <source>decimals have a point: 0.2, not 0,2</source>
        <translation>Dezimalzahlen haben einen Punkt: 0.2, nicht 0,2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>a range is written 0..0.7 step 0.1</source>
        <translation>ein Bereich wird 0..0.7 step 0.1 geschrieben</translation>
    </message>
    <message>
        <source>is no JSON list: %1</source>
        <translation>ist keine JSON-Liste: %1</translation>
    </message>
    <message>
        <source>the range %1 needs a step</source>
        <translation>der Bereich %1 braucht eine Schrittweite</translation>
    </message>
    <message>
        <source>write for instance %1 step 0.1</source>
        <translation>zum Beispiel %1 step 0.1 schreiben</translation>
    </message>
    <message>
        <source>the step of a range must be greater than 0; it is %1</source>
        <translation>die Schrittweite eines Bereichs muss größer als 0 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>the range %1 runs backwards</source>
        <translation>der Bereich %1 läuft rückwärts</translation>
    </message>
    <message>
        <source>write the smaller number first</source>
        <translation>die kleinere Zahl zuerst schreiben</translation>
    </message>
    <message>
        <source>the range %1 has more than %2 values</source>
        <translation>der Bereich %1 hat mehr als %2 Werte</translation>
    </message>
    <message>
        <source>use a larger step</source>
        <translation>eine größere Schrittweite nehmen</translation>
    </message>
    <message>
        <source>the range %1 step 1 does not meet its end</source>
        <translation>der Bereich %1 step 1 trifft sein Ende nicht</translation>
    </message>
    <message>
        <source>the range %1 step %2 does not meet its end</source>
        <translation>der Bereich %1 step %2 trifft sein Ende nicht</translation>
    </message>
    <message>
        <source>end it at %1</source>
        <translation>bei %1 enden lassen</translation>
    </message>
    <message>
        <source>%1..%2 step %3</source>
        <translation>%1..%2 step %3</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>`sibo fields` lists all keys</source>
        <translation>`sibo fields` listet alle Schlüssel</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>war %1 gemeint?</translation>
    </message>
    <message>
        <source>a configuration is a JSON object</source>
        <translation>eine Konfiguration ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known key</source>
        <translation>&quot;%1&quot; ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>a setting is written key=value</source>
        <translation>eine Einstellung wird Schlüssel=Wert geschrieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; positions are not supported</source>
        <translation>Positionen der Art &quot;%1&quot; werden nicht unterstützt</translation>
    </message>
    <message>
        <source>only &quot;absolute&quot; is: choose another model</source>
        <translation>nur &quot;absolute&quot; wird unterstützt: ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>an encoder used as a decoder is not supported</source>
        <translation>ein Encoder, der als Decoder dient, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>choose an encoder model</source>
        <translation>ein Encoder-Modell wählen</translation>
    </message>
    <message>
        <source>%1 heads do not divide hidden_size %2</source>
        <translation>%1 Köpfe teilen hidden_size %2 nicht</translation>
    </message>
    <message>
        <source>must be greater than 0 and below 1</source>
        <translation>muss größer als 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>%1 heads do not divide n_embd %2</source>
        <translation>%1 Köpfe teilen n_embd %2 nicht</translation>
    </message>
    <message>
        <source>attention without scaling is not supported</source>
        <translation>Attention ohne Skalierung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>choose another model</source>
        <translation>ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>must name one kind of attention a layer</source>
        <translation>muss je Schicht eine Art von Attention nennen</translation>
    </message>
    <message>
        <source>only full_attention and sliding_attention are supported</source>
        <translation>nur full_attention und sliding_attention werden unterstützt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>, or null (%1)</source>
        <translation>, oder leer (%1)</translation>
    </message>
    <message>
        <source>greater than %1 and below %2</source>
        <translation>größer als %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>greater than %1 and at most %2</source>
        <translation>größer als %1 und höchstens %2</translation>
    </message>
    <message>
        <source>at least %1 and below %2</source>
        <translation>mindestens %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>mindestens %1 und höchstens %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>each number needs a name</source>
        <translation>jede Zahl braucht einen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; steht dort zweimal</translation>
    </message>
    <message>
        <source>the number of %1 is not %2</source>
        <translation>die Zahl zu %1 ist nicht %2</translation>
    </message>
    <message>
        <source>the number of %1 is not whole</source>
        <translation>die Zahl zu %1 ist nicht ganz</translation>
    </message>
    <message>
        <source>%1, each %2</source>
        <translation>%1, jede %2</translation>
    </message>
    <message>
        <source>must be %1; it is null</source>
        <translation>muss %1 sein; angegeben ist nichts</translation>
    </message>
    <message>
        <source>must be %1%2; it is %3</source>
        <translation>muss %1%2 sein; angegeben ist %3</translation>
    </message>
    <message>
        <source>must be %1; it is %2</source>
        <translation>muss %1 sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>must be %1; it is not a finite number</source>
        <translation>muss %1 sein; angegeben ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>must be %1%2; it is %3: %4</source>
        <translation>muss %1%2 sein; angegeben ist %3: %4</translation>
    </message>
    <message>
        <source>must not hold a zero byte</source>
        <translation>darf kein Null-Byte enthalten</translation>
    </message>
    <message>
        <source>a validation file is given</source>
        <translation>eine Validierungsdatei angegeben ist</translation>
    </message>
    <message>
        <source>a regression has no classes</source>
        <translation>eine Regression keine Klassen hat</translation>
    </message>
    <message>
        <source>task.preset is not choice</source>
        <translation>task.preset nicht choice ist</translation>
    </message>
    <message>
        <source>the task is %1</source>
        <translation>die Aufgabe %1 ist</translation>
    </message>
    <message>
        <source>λ is not learned (sibo.learnable is off)</source>
        <translation>λ nicht gelernt wird (sibo.learnable ist off)</translation>
    </message>
    <message>
        <source>nothing that is trained feeds h0 (method.bias is not all)</source>
        <translation>nichts Trainiertes in h0 eingeht (method.bias ist nicht all)</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>das Verfahren %1 ist</translation>
    </message>
    <message>
        <source>does not apply here, since %1; it is set to %2</source>
        <translation>gilt hier nicht, da %1; gesetzt ist %2</translation>
    </message>
    <message>
        <source>leave it out, or set it back: %1=%2</source>
        <translation>weglassen oder zurücksetzen: %1=%2</translation>
    </message>
    <message>
        <source>the model wants to run Python code of its own, which is never done here</source>
        <translation>das Modell will eigenen Python-Code ausführen, was hier nie geschieht</translation>
    </message>
    <message>
        <source>the key is missing, so the kind of model is unknown</source>
        <translation>der Schlüssel fehlt, also ist die Art des Modells unbekannt</translation>
    </message>
    <message>
        <source>models of type &quot;%1&quot; are not supported</source>
        <translation>Modelle der Art &quot;%1&quot; werden nicht unterstützt</translation>
    </message>
    <message>
        <source>models of these types run here: %1</source>
        <translation>Modelle dieser Arten laufen hier: %1</translation>
    </message>
    <message>
        <source>must be an object of 1 to 100000 labels</source>
        <translation>muss ein Objekt mit 1 bis 100000 Labels sein</translation>
    </message>
    <message>
        <source>there are %1 labels, but none for id %2</source>
        <translation>es gibt %1 Labels, aber keines mit der Nummer %2</translation>
    </message>
    <message>
        <source>multi-label classification is not supported</source>
        <translation>Klassifikation mit mehreren Labels zugleich wird nicht unterstützt</translation>
    </message>
    <message>
        <source>use a model for single-label classification or regression</source>
        <translation>ein Modell für Klassifikation mit einem Label oder für Regression nehmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no problem type</source>
        <translation>&quot;%1&quot; ist keine Problemart</translation>
    </message>
    <message>
        <source>must be a token id or a list of them</source>
        <translation>muss eine Token-Nummer oder eine Liste davon sein</translation>
    </message>
    <message>
        <source>%1 do not divide the %2 attention heads</source>
        <translation>%1 teilen die %2 Attention-Köpfe nicht</translation>
    </message>
    <message>
        <source>rotary positions turn %1 dimensions of a head of %2: they must be even and fit</source>
        <translation>rotierende Positionen drehen %1 Dimensionen eines Kopfes von %2: sie müssen gerade sein und passen</translation>
    </message>
    <message>
        <source>has no room for a token between two special ones</source>
        <translation>hat keinen Platz für ein Token zwischen zwei besonderen</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>give the folder that holds config.json and model.safetensors</source>
        <translation>den Ordner angeben, der config.json und model.safetensors enthält</translation>
    </message>
    <message>
        <source>no config.json in the folder</source>
        <translation>keine config.json im Ordner</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>das Modell neu holen</translation>
    </message>
    <message>
        <source>%1, key &quot;%2&quot;</source>
        <translation>%1, Schlüssel &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1, key &quot;%2.%3&quot;</source>
        <translation>%1, Schlüssel &quot;%2.%3&quot;</translation>
    </message>
    <message>
        <source>the model&apos;s config.json is damaged: fetch the model again</source>
        <translation>die config.json des Modells ist beschädigt: das Modell neu holen</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2; it is %3</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein; angegeben ist %3</translation>
    </message>
    <message>
        <source>must be a finite number; it is %1</source>
        <translation>muss eine endliche Zahl sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be greater than 0; it is %1</source>
        <translation>muss größer als 0 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1; it is %1</source>
        <translation>muss mindestens 0 und kleiner als 1 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be true or false; it is %1</source>
        <translation>muss true oder false sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be a text; it is %1</source>
        <translation>muss ein Text sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not supported</source>
        <translation>die Aktivierung &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>supported are gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, relu, silu, swish</source>
        <translation>unterstützt werden gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, relu, silu, swish</translation>
    </message>
    <message>
        <source>must be an object; it is %1</source>
        <translation>muss ein Objekt sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>hat kein Modell</translation>
    </message>
    <message>
        <source>math_10k, by its name, holds problems of %1</source>
        <translation>math_10k enthält dem Namen nach Aufgaben aus %1</translation>
    </message>
    <message>
        <source>math_data, by its name, holds problems of %1</source>
        <translation>math_data enthält dem Namen nach Aufgaben aus %1</translation>
    </message>
    <message>
        <source>MAWPS, by its name, holds problems of %1</source>
        <translation>MAWPS enthält dem Namen nach Aufgaben aus %1</translation>
    </message>
    <message>
        <source>%1, by its name, holds problems of %2</source>
        <translation>%1 enthält dem Namen nach Aufgaben aus %2</translation>
    </message>
    <message>
        <source>mean of accuracy and f1</source>
        <translation>Mittel aus Genauigkeit und F1</translation>
    </message>
    <message>
        <source>mean of pearson and spearman</source>
        <translation>Mittel aus Pearson und Spearman</translation>
    </message>
    <message>
        <source>%1 has no input that h0 could enter</source>
        <translation>%1 hat keine Eingabe, in die h0 eingehen könnte</translation>
    </message>
    <message>
        <source>choose LoRA, DoRA, an adapter, prefix or prompt tuning</source>
        <translation>LoRA, DoRA, einen Adapter, Prefix- oder Prompt-Tuning wählen</translation>
    </message>
    <message>
        <source>there are no validation data %1</source>
        <translation>es gibt keine Validierungsdaten %1</translation>
    </message>
    <message>
        <source>choose a file, or set task.validation_fraction</source>
        <translation>eine Datei wählen oder task.validation_fraction setzen</translation>
    </message>
    <message>
        <source>to choose λ on</source>
        <translation>, um λ darauf zu wählen</translation>
    </message>
    <message>
        <source>%1 stands in no sublayer of its own</source>
        <translation>%1 steht in keiner eigenen Teilschicht</translation>
    </message>
    <message>
        <source>choose LoRA, DoRA or an adapter</source>
        <translation>LoRA, DoRA oder einen Adapter wählen</translation>
    </message>
    <message>
        <source>the model has not been read, so its layers are not known</source>
        <translation>das Modell wurde nicht gelesen, also sind seine Schichten nicht bekannt</translation>
    </message>
    <message>
        <source>choose a model folder that can be read</source>
        <translation>einen Modellordner wählen, der sich lesen lässt</translation>
    </message>
    <message>
        <source>one model has nothing to be compared with</source>
        <translation>ein einzelnes Modell hat nichts, womit es verglichen werden kann</translation>
    </message>
    <message>
        <source>name at least one more model</source>
        <translation>mindestens ein weiteres Modell nennen</translation>
    </message>
    <message>
        <source>one data set has nothing to be compared with</source>
        <translation>ein einzelner Datensatz hat nichts, womit er verglichen werden kann</translation>
    </message>
    <message>
        <source>name at least one more data set</source>
        <translation>mindestens einen weiteren Datensatz nennen</translation>
    </message>
    <message>
        <source>four times this learning rate is more than 1</source>
        <translation>das Vierfache dieser Lernrate ist mehr als 1</translation>
    </message>
    <message>
        <source>start from 0.25 or less</source>
        <translation>mit 0.25 oder weniger beginnen</translation>
    </message>
    <message>
        <source>to choose the learning rate on</source>
        <translation>, um die Lernrate darauf zu wählen</translation>
    </message>
    <message>
        <source>rotary positions of type &quot;%1&quot; are not supported</source>
        <translation>rotierende Positionen der Art &quot;%1&quot; werden nicht unterstützt</translation>
    </message>
    <message>
        <source>supported are default, linear, dynamic, yarn, llama3 and longrope</source>
        <translation>unterstützt werden default, linear, dynamic, yarn, llama3 und longrope</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>must be a list of %1 numbers above 0, one a pair of dimensions</source>
        <translation>muss eine Liste von %1 Zahlen größer 0 sein, eine je Paar von Dimensionen</translation>
    </message>
    <message>
        <source>must be at least 2</source>
        <translation>muss mindestens 2 sein</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>must be greater than low_freq_factor</source>
        <translation>muss größer als low_freq_factor sein</translation>
    </message>
    <message>
        <source>rotary positions for a part of each head are not supported here</source>
        <translation>rotierende Positionen für einen Teil jedes Kopfes werden hier nicht unterstützt</translation>
    </message>
    <message>
        <source>choose a model without partial_rotary_factor</source>
        <translation>ein Modell ohne partial_rotary_factor wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no layer that this method can change in a %2 model</source>
        <translation>&quot;%1&quot; ist keine Schicht, die dieses Verfahren in einem Modell der Art %2 ändern kann</translation>
    </message>
    <message>
        <source>the layers are %1</source>
        <translation>die Schichten sind %1</translation>
    </message>
    <message>
        <source>&quot;dense&quot; would name the pooler too, which gets no update</source>
        <translation>&quot;dense&quot; würde auch den Pooler nennen, der keine Änderung bekommt</translation>
    </message>
    <message>
        <source>name attention.output.dense, intermediate.dense or output.dense</source>
        <translation>attention.output.dense, intermediate.dense oder output.dense nennen</translation>
    </message>
    <message>
        <source>there is no layer %1 in this model</source>
        <translation>dieses Modell hat keine Schicht %1</translation>
    </message>
    <message>
        <source>its layers are 0 to %1</source>
        <translation>es hat die Schichten 0 bis %1</translation>
    </message>
    <message>
        <source>λ is not 0, but no layer is left to mix at: sibo.placement is %1 and method.targets is %2</source>
        <translation>λ ist nicht 0, aber es bleibt keine Schicht zum Mischen: sibo.placement ist %1 und method.targets ist %2</translation>
    </message>
    <message>
        <source>add a layer of that placement to method.targets, change sibo.placement, or set sibo.lambda to 0</source>
        <translation>eine Schicht dieser Platzierung zu method.targets nehmen, sibo.placement ändern oder sibo.lambda auf 0 setzen</translation>
    </message>
    <message>
        <source>%1 more than %2 %3</source>
        <translation>%1 mehr als %2 %3</translation>
    </message>
    <message>
        <source>there are</source>
        <translation>es gibt</translation>
    </message>
    <message>
        <source>single settings</source>
        <translation>einzelne Einstellungen</translation>
    </message>
    <message>
        <source>the axis %1 has no values</source>
        <translation>die Achse %1 hat keine Werte</translation>
    </message>
    <message>
        <source>give it at least one value, or take the axis away</source>
        <translation>ihr mindestens einen Wert geben oder die Achse wegnehmen</translation>
    </message>
    <message>
        <source>the grid has</source>
        <translation>das Raster hat</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>nur der Kopf</translation>
    </message>
    <message>
        <source>%1 · learned λ</source>
        <translation>%1 · gelerntes λ</translation>
    </message>
    <message>
        <source>no run is left after the exclusions</source>
        <translation>nach den Ausschlüssen bleibt kein Lauf übrig</translation>
    </message>
    <message>
        <source>take a rule out of study.exclude</source>
        <translation>eine Regel aus study.exclude nehmen</translation>
    </message>
    <message>
        <source>must be a list with at least one value, or a text such as &quot;0..0.7 step 0.1&quot;</source>
        <translation>muss eine Liste mit mindestens einem Wert sein oder ein Text wie &quot;0..0.7 step 0.1&quot;</translation>
    </message>
    <message>
        <source>study.axes.%1, value %2</source>
        <translation>study.axes.%1, Wert %2</translation>
    </message>
    <message>
        <source>the axis %1 is given twice</source>
        <translation>die Achse %1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>an endpoint has metric, data and step</source>
        <translation>ein Endpunkt hat metric, data und step</translation>
    </message>
    <message>
        <source>must be &quot;last&quot; or &quot;best&quot;; it is &quot;%1&quot;</source>
        <translation>muss &quot;last&quot; oder &quot;best&quot; sein; angegeben ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be grid, halving or refine; it is &quot;%1&quot;</source>
        <translation>muss grid, halving oder refine sein; angegeben ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a study has axes, exclude, runs, lambdas, seeds, endpoint, margin, strategy, rungs, keep, rounds and question</source>
        <translation>eine Studie hat axes, exclude, runs, lambdas, seeds, endpoint, margin, strategy, rungs, keep, rounds und question</translation>
    </message>
    <message>
        <source>%1 of %2 runs: %3</source>
        <translation>%1 von %2 Läufen: %3</translation>
    </message>
    <message>
        <source>choose a model folder</source>
        <translation>einen Modellordner wählen</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>name the folder, not a file in it</source>
        <translation>den Ordner nennen, keine Datei darin</translation>
    </message>
    <message>
        <source>must be auto | cpu | cuda | cuda:N; it is &quot;%1&quot;</source>
        <translation>muss auto | cpu | cuda | cuda:N sein; angegeben ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>this is a folder, not a file: %1</source>
        <translation>das ist ein Ordner, keine Datei: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>das ist keine gewöhnliche Datei: %1</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; names the data set &quot;%2&quot;, which is not known</source>
        <translation>das Test-Set &quot;%1&quot; nennt den Datensatz &quot;%2&quot;, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>task.preset lists the known ones</source>
        <translation>task.preset listet die bekannten</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; is of %2, a %3; the run is a %4</source>
        <translation>das Test-Set &quot;%1&quot; ist von %2, Art %3; der Lauf ist von der Art %4</translation>
    </message>
    <message>
        <source>choose a test set of the same kind</source>
        <translation>ein Test-Set derselben Art wählen</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; has other classes (%2) than the run (%3)</source>
        <translation>das Test-Set &quot;%1&quot; hat andere Klassen (%2) als der Lauf (%3)</translation>
    </message>
    <message>
        <source>map its file by hand: leave out its preset and name its columns as the run&apos;s</source>
        <translation>die Datei von Hand zuordnen: ihre Vorgabe weglassen und ihre Spalten nennen wie die des Laufs</translation>
    </message>
    <message>
        <source>%1: figures of &quot;%2&quot; are too good</source>
        <translation>%1: die Werte von &quot;%2&quot; sind zu gut</translation>
    </message>
    <message>
        <source>train on a set without them, such as math_7k</source>
        <translation>auf einem Datensatz ohne sie trainieren, etwa math_7k</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; may hold only a-z, 0-9, - and _</source>
        <translation>der Name &quot;%1&quot; darf nur a-z, 0-9, - und _ enthalten</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken</source>
        <translation>der Name &quot;%1&quot; ist vergeben</translation>
    </message>
    <message>
        <source>give each test set its own name</source>
        <translation>jedem Test-Set einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>no training file is chosen</source>
        <translation>es ist keine Trainingsdatei gewählt</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>eine Datei wählen</translation>
    </message>
    <message>
        <source>there are no validation data, so the last adapter is kept as the best</source>
        <translation>es gibt keine Validierungsdaten, also gilt der letzte Adapter als der beste</translation>
    </message>
    <message>
        <source>is the training file: its figures say nothing about new data</source>
        <translation>ist die Trainingsdatei: die Werte sagen nichts über neue Daten</translation>
    </message>
    <message>
        <source>choose held-out data</source>
        <translation>zurückgehaltene Daten wählen</translation>
    </message>
    <message>
        <source>must be alpaca, chat, or a text that holds %1 once; it is %2</source>
        <translation>muss alpaca, chat oder ein Text sein, der %1 einmal enthält; angegeben ist %2</translation>
    </message>
    <message>
        <source>the response must stand behind the prompt</source>
        <translation>die Antwort muss hinter dem Prompt stehen</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3</source>
        <translation>%1 ist von der Art %2, nicht %3</translation>
    </message>
    <message>
        <source>set it to %1</source>
        <translation>auf %1 setzen</translation>
    </message>
    <message>
        <source>one or two columns can be read; there are %1</source>
        <translation>eine oder zwei Spalten können gelesen werden; angegeben sind %1</translation>
    </message>
    <message>
        <source>two columns make a sentence pair</source>
        <translation>zwei Spalten ergeben ein Satzpaar</translation>
    </message>
    <message>
        <source>names a column twice</source>
        <translation>nennt eine Spalte zweimal</translation>
    </message>
    <message>
        <source>is a text column as well</source>
        <translation>ist auch eine Textspalte</translation>
    </message>
    <message>
        <source>one class alone cannot be told from anything</source>
        <translation>eine einzige Klasse lässt sich von nichts unterscheiden</translation>
    </message>
    <message>
        <source>name at least two</source>
        <translation>mindestens zwei nennen</translation>
    </message>
    <message>
        <source>names a class twice</source>
        <translation>nennt eine Klasse zweimal</translation>
    </message>
    <message>
        <source>is the prompt column as well</source>
        <translation>ist auch die Prompt-Spalte</translation>
    </message>
    <message>
        <source>holds prompt and response already</source>
        <translation>enthält Prompt und Antwort schon</translation>
    </message>
    <message>
        <source>leave out task.prompt_column and task.response_column, or this</source>
        <translation>task.prompt_column und task.response_column weglassen oder dieses hier</translation>
    </message>
    <message>
        <source>must be at most train.batch_size, which is %1; it is %2</source>
        <translation>muss höchstens train.batch_size sein, also %1; angegeben ist %2</translation>
    </message>
    <message>
        <source>must be at most train.max_steps, which is %1; it is %2</source>
        <translation>muss höchstens train.max_steps sein, also %1; angegeben ist %2</translation>
    </message>
    <message>
        <source>the learning rate would never reach its value; shorten it, for instance train.warmup_steps=0</source>
        <translation>die Lernrate würde ihren Wert nie erreichen; das Warm-up kürzen, etwa train.warmup_steps=0</translation>
    </message>
    <message>
        <source>some points of the study say the same as an earlier one and are trained once: %1</source>
        <translation>einige Punkte der Studie sagen dasselbe wie ein früherer und werden einmal trainiert: %1</translation>
    </message>
    <message>
        <source>take the second value out of its axis</source>
        <translation>den zweiten Wert aus der Achse nehmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sublayer of any model that can be trained</source>
        <translation>&quot;%1&quot; ist keine Teilschicht eines trainierbaren Modells</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no linear layer of any model that can be trained</source>
        <translation>&quot;%1&quot; ist keine lineare Schicht eines trainierbaren Modells</translation>
    </message>
    <message>
        <source>names no layer</source>
        <translation>nennt keine Schicht</translation>
    </message>
    <message>
        <source>leave it out for the default of the model&apos;s family</source>
        <translation>weglassen; dann gilt die Vorgabe der Modellfamilie</translation>
    </message>
    <message>
        <source>names a layer twice</source>
        <translation>nennt eine Schicht zweimal</translation>
    </message>
    <message>
        <source>all-linear does not fit this method</source>
        <translation>all-linear passt nicht zu diesem Verfahren</translation>
    </message>
    <message>
        <source>all-linear stands for all layers and must be the only entry</source>
        <translation>all-linear steht für alle Schichten und muss der einzige Eintrag sein</translation>
    </message>
    <message>
        <source>λ is %1, but no layer is left to mix at: sibo.placement is %2 and method.targets is %3</source>
        <translation>λ ist %1, aber es bleibt keine Schicht zum Mischen: sibo.placement ist %2 und method.targets ist %3</translation>
    </message>
    <message>
        <source>λ is %1, but no layer is left to mix at: sibo.placement is the default of the model&apos;s family and method.targets is %2</source>
        <translation>λ ist %1, aber es bleibt keine Schicht zum Mischen: sibo.placement ist die Vorgabe der Modellfamilie und method.targets ist %2</translation>
    </message>
    <message>
        <source>BERT and RoBERTa have query, key, value, attention.output.dense, intermediate.dense, output.dense; LLaMA q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, out_proj, fc_in, fc_out; all-linear stands for all of them</source>
        <translation>BERT und RoBERTa haben query, key, value, attention.output.dense, intermediate.dense, output.dense; LLaMA q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, out_proj, fc_in, fc_out; all-linear steht für alle</translation>
    </message>
    <message>
        <source>adapters of this kind stand at whole sublayers: BERT and RoBERTa attention.output and output, LLaMA self_attn and mlp, GPT-J attn and mlp</source>
        <translation>Adapter dieser Art stehen an ganzen Teilschichten: BERT und RoBERTa attention.output und output, LLaMA self_attn und mlp, GPT-J attn und mlp</translation>
    </message>
    <message>
        <source>a language model keeps its own head, so there is no new one to train alone</source>
        <translation>ein Sprachmodell behält seinen eigenen Kopf, also gibt es keinen neuen, der allein zu trainieren wäre</translation>
    </message>
    <message>
        <source>choose another method</source>
        <translation>ein anderes Verfahren wählen</translation>
    </message>
    <message>
        <source>choose one of those, or leave it out for the usual one</source>
        <translation>eine davon wählen oder weglassen; dann gilt die übliche</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which not every run has; it may be %2</source>
        <translation>ist &quot;%1&quot;, was nicht jeder Lauf hat; möglich ist %2</translation>
    </message>
    <message>
        <source>%1 decides on validation data, and there are none: task.validation is empty and task.validation_fraction is not set</source>
        <translation>%1 entscheidet auf Validierungsdaten, und es gibt keine: task.validation ist leer und task.validation_fraction ist nicht gesetzt</translation>
    </message>
    <message>
        <source>set task.validation or task.validation_fraction, or study.strategy to grid</source>
        <translation>task.validation oder task.validation_fraction setzen, oder study.strategy auf grid</translation>
    </message>
    <message>
        <source>%1 chooses among at least two λ above 0 of the axis sibo.lambda, and the study has fewer</source>
        <translation>%1 wählt unter mindestens zwei λ größer 0 der Achse sibo.lambda, und die Studie hat weniger</translation>
    </message>
    <message>
        <source>%1 chooses among at least two λ of the axis sibo.lambda, and the study has fewer</source>
        <translation>%1 wählt unter mindestens zwei λ der Achse sibo.lambda, und die Studie hat weniger</translation>
    </message>
    <message>
        <source>add values to the axis sibo.lambda, or set study.strategy to grid</source>
        <translation>der Achse sibo.lambda Werte hinzufügen oder study.strategy auf grid setzen</translation>
    </message>
    <message>
        <source>must be %1, or null; it is %2</source>
        <translation>muss %1 oder leer sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>has no weight_map</source>
        <translation>hat keine weight_map</translation>
    </message>
    <message>
        <source>the shard of %1 is no plain file name</source>
        <translation>die Teildatei von %1 ist kein einfacher Dateiname</translation>
    </message>
    <message>
        <source>it names %1 shards; 1 to 1000 are allowed</source>
        <translation>es nennt %1 Teildateien; 1 bis 1000 sind erlaubt</translation>
    </message>
    <message>
        <source>a shard is missing: %1</source>
        <translation>eine Teildatei fehlt: %1</translation>
    </message>
    <message>
        <source>fetch the whole model again</source>
        <translation>das ganze Modell neu holen</translation>
    </message>
    <message>
        <source>the folder has only pickled weights; a pickle can run any program when it is opened, so it is refused</source>
        <translation>der Ordner hat nur Gewichte als Pickle; ein Pickle kann beim Öffnen jedes Programm ausführen, daher wird es abgelehnt</translation>
    </message>
    <message>
        <source>get the model with safetensors weights</source>
        <translation>das Modell mit safetensors-Gewichten holen</translation>
    </message>
    <message>
        <source>no model.safetensors and no model.safetensors.index.json in the folder</source>
        <translation>weder model.safetensors noch model.safetensors.index.json im Ordner</translation>
    </message>
    <message>
        <source>is too short for a safetensors file</source>
        <translation>ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>is no safetensors file: its header would be %1 bytes long</source>
        <translation>ist keine safetensors-Datei: ihr Kopf wäre %1 Bytes lang</translation>
    </message>
    <message>
        <source>the header cannot be read</source>
        <translation>der Kopf der Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the header says no type and shape of %1</source>
        <translation>der Kopf der Datei nennt Typ und Form von %1 nicht</translation>
    </message>
    <message>
        <source>the shape of %1 is not made of whole numbers</source>
        <translation>die Form von %1 besteht nicht aus ganzen Zahlen</translation>
    </message>
    <message>
        <source>the shape of %1 is too large</source>
        <translation>die Form von %1 ist zu groß</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>der Kopf der Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>there is no column %1; the columns are: %2</source>
        <translation>es gibt keine Spalte %1; die Spalten sind: %2</translation>
    </message>
    <message>
        <source>name the right one in %1</source>
        <translation>die richtige in %1 nennen</translation>
    </message>
    <message>
        <source>of text with a usual name</source>
        <translation>mit Text und üblichem Namen</translation>
    </message>
    <message>
        <source>there are no labels; the columns are: %1</source>
        <translation>es gibt keine Labels; die Spalten sind: %1</translation>
    </message>
    <message>
        <source>official test files hide them: use a labelled file, or name the column in task.label_column</source>
        <translation>offizielle Testdateien verbergen sie: eine Datei mit Labels nehmen oder die Spalte in task.label_column nennen</translation>
    </message>
    <message>
        <source>a sample has one text or two</source>
        <translation>ein Beispiel hat einen Text oder zwei</translation>
    </message>
    <message>
        <source>a column cannot be text and label at once</source>
        <translation>eine Spalte kann nicht zugleich Text und Label sein</translation>
    </message>
    <message>
        <source>the columns are: %1</source>
        <translation>die Spalten sind: %1</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>die Datei hat keine Zeilen</translation>
    </message>
    <message>
        <source>a header alone is not enough</source>
        <translation>eine Kopfzeile allein genügt nicht</translation>
    </message>
    <message>
        <source>the row is longer than 16 MiB</source>
        <translation>die Zeile ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>a quote is not closed, or line ends are missing</source>
        <translation>ein Anführungszeichen ist nicht geschlossen, oder Zeilenenden fehlen</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>close it, or save the file as TSV, where quotes are ordinary characters</source>
        <translation>es schließen oder die Datei als TSV speichern, wo Anführungszeichen gewöhnliche Zeichen sind</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>hinter einem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>double the quotes inside a quoted field</source>
        <translation>Anführungszeichen in einem Feld mit Anführungszeichen verdoppeln</translation>
    </message>
    <message>
        <source>a carriage return without a line feed</source>
        <translation>ein Wagenrücklauf ohne Zeilenvorschub</translation>
    </message>
    <message>
        <source>end lines with \n or \r\n</source>
        <translation>Zeilen mit \n oder \r\n beenden</translation>
    </message>
    <message>
        <source>there is no sample %1</source>
        <translation>es gibt kein Beispiel %1</translation>
    </message>
    <message>
        <source>data without a preset</source>
        <translation>Daten ohne Vorgabe</translation>
    </message>
    <message>
        <source>unknown %1 (%2)</source>
        <translation>unbekannt: %1 (%2)</translation>
    </message>
    <message>
        <source>no test file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds no data file</source>
        <translation>im Ordner ist keine Testdatei von %1, kenntlich am Namen von Ordner oder Datei, an den Spalten oder am Wortlaut; er enthält keine Datendatei</translation>
    </message>
    <message>
        <source>no test file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds %2</source>
        <translation>im Ordner ist keine Testdatei von %1, kenntlich am Namen von Ordner oder Datei, an den Spalten oder am Wortlaut; er enthält %2</translation>
    </message>
    <message>
        <source>no labelled test or validation file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds no data file</source>
        <translation>im Ordner ist keine Test- oder Validierungsdatei von %1 mit Labels, kenntlich am Namen von Ordner oder Datei, an den Spalten oder am Wortlaut; er enthält keine Datendatei</translation>
    </message>
    <message>
        <source>no labelled test or validation file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds %2</source>
        <translation>im Ordner ist keine Test- oder Validierungsdatei von %1 mit Labels, kenntlich am Namen von Ordner oder Datei, an den Spalten oder am Wortlaut; er enthält %2</translation>
    </message>
    <message>
        <source>name the file itself, or the task that the folder holds</source>
        <translation>die Datei selbst nennen oder die Aufgabe, die der Ordner enthält</translation>
    </message>
    <message>
        <source>the row is cut short: complete or delete it</source>
        <translation>die Zeile ist abgeschnitten: sie ergänzen oder löschen</translation>
    </message>
    <message>
        <source>repair or delete the row</source>
        <translation>die Zeile reparieren oder löschen</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3 of the row</source>
        <translation>%1, Zeile %2, Byte %3 der Zeile</translation>
    </message>
    <message>
        <source>%1, byte %2 of the row</source>
        <translation>%1, Byte %2 der Zeile</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>each row is an object of column names and values</source>
        <translation>jede Zeile ist ein Objekt aus Spaltennamen und Werten</translation>
    </message>
    <message>
        <source>the rows have more than 1,000 different keys</source>
        <translation>die Zeilen haben mehr als 1,000 verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>keep the columns that are used</source>
        <translation>nur die verwendeten Spalten behalten</translation>
    </message>
    <message>
        <source>two values are both called %1</source>
        <translation>zwei Werte heißen beide %1</translation>
    </message>
    <message>
        <source>give each value its own name</source>
        <translation>jedem Wert einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1:%2, line %3</source>
        <translation>%1:%2, Zeile %3</translation>
    </message>
    <message>
        <source>this is no JSON array</source>
        <translation>das ist kein JSON-Array</translation>
    </message>
    <message>
        <source>an array of objects, one a row, is expected</source>
        <translation>erwartet wird ein Array von Objekten, eines je Zeile</translation>
    </message>
    <message>
        <source>a comma stands before the end of the array</source>
        <translation>vor dem Ende des Arrays steht ein Komma</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>es herausnehmen</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos; behind the element</source>
        <translation>hinter dem Element wird &apos;,&apos; oder &apos;]&apos; erwartet</translation>
    </message>
    <message>
        <source>the array&apos;s elements stand between commas</source>
        <translation>die Elemente des Arrays stehen zwischen Kommas</translation>
    </message>
    <message>
        <source>the array ends early</source>
        <translation>das Array endet zu früh</translation>
    </message>
    <message>
        <source>the file is cut short: fetch it again</source>
        <translation>die Datei ist abgeschnitten: neu holen</translation>
    </message>
    <message>
        <source>there is more text after the end of the array</source>
        <translation>hinter dem Ende des Arrays steht noch Text</translation>
    </message>
    <message>
        <source>one array of objects is expected</source>
        <translation>erwartet wird ein einziges Array von Objekten</translation>
    </message>
    <message>
        <source>a quote or a bracket is not closed, or a text is far too long</source>
        <translation>ein Anführungszeichen oder eine Klammer ist nicht geschlossen, oder ein Text ist viel zu lang</translation>
    </message>
    <message>
        <source>the array ends early, within a row</source>
        <translation>das Array endet zu früh, mitten in einer Zeile</translation>
    </message>
    <message>
        <source>official test files hide it: use a labelled file, or put the label file beside it (%1)</source>
        <translation>offizielle Testdateien verbergen sie: eine Datei mit Labels nehmen oder die Datei mit den Labels daneben legen (%1)</translation>
    </message>
    <message>
        <source>use a file with answers</source>
        <translation>eine Datei mit Antworten nehmen</translation>
    </message>
    <message>
        <source>there are no rows with a response</source>
        <translation>es gibt keine Zeilen mit einer Antwort</translation>
    </message>
    <message>
        <source>check task.response_column</source>
        <translation>task.response_column prüfen</translation>
    </message>
    <message>
        <source>the row lacks its option %1</source>
        <translation>der Zeile fehlt die Option %1</translation>
    </message>
    <message>
        <source>complete or delete the row</source>
        <translation>die Zeile ergänzen oder löschen</translation>
    </message>
    <message>
        <source>the row has %1 options; two to nine can be read. The columns are: %2</source>
        <translation>die Zeile hat %1 Optionen; zwei bis neun können gelesen werden. Die Spalten sind: %2</translation>
    </message>
    <message>
        <source>name the columns with the options in task.option_columns</source>
        <translation>die Spalten mit den Optionen in task.option_columns nennen</translation>
    </message>
    <message>
        <source>the row has neither a question nor a context; the columns are: %1</source>
        <translation>die Zeile hat weder Frage noch Kontext; die Spalten sind: %1</translation>
    </message>
    <message>
        <source>name them in task.prompt_column and task.context_column</source>
        <translation>sie in task.prompt_column und task.context_column nennen</translation>
    </message>
    <message>
        <source>the answer %1 is no number</source>
        <translation>die Antwort %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>correct or delete the row</source>
        <translation>die Zeile berichtigen oder löschen</translation>
    </message>
    <message>
        <source>the row lacks its list of options</source>
        <translation>der Zeile fehlt die Liste der Optionen</translation>
    </message>
    <message>
        <source>the question has a slot without a number</source>
        <translation>die Frage hat eine Lücke ohne Zahl</translation>
    </message>
    <message>
        <source>the row lacks its solution</source>
        <translation>der Zeile fehlt die Lösung</translation>
    </message>
    <message>
        <source>LLM-Adapters rationales</source>
        <translation>Begründungen von LLM-Adapters</translation>
    </message>
    <message>
        <source>SVAMP repository</source>
        <translation>SVAMP-Repository</translation>
    </message>
    <message>
        <source>the answer %1 is neither true nor false</source>
        <translation>die Antwort %1 ist weder true noch false</translation>
    </message>
    <message>
        <source>the row lacks its four endings</source>
        <translation>der Zeile fehlen die vier Enden</translation>
    </message>
    <message>
        <source>the row lacks its options, each with a text and a label</source>
        <translation>der Zeile fehlen die Optionen, je mit Text und Kennung</translation>
    </message>
    <message>
        <source>the answer %1 is none of the options&apos; labels</source>
        <translation>die Antwort %1 ist keine Kennung der Optionen</translation>
    </message>
    <message>
        <source>question with options</source>
        <translation>Frage mit Optionen</translation>
    </message>
    <message>
        <source>there are %1 labels for %2 lines</source>
        <translation>es gibt %1 Labels für %2 Zeilen</translation>
    </message>
    <message>
        <source>it belongs to another file than %1</source>
        <translation>sie gehört zu einer anderen Datei als %1</translation>
    </message>
    <message>
        <source>the answer %1 is none of the %2 options</source>
        <translation>die Antwort %1 ist keine der %2 Optionen</translation>
    </message>
    <message>
        <source>the conversation is no list of {role, content}</source>
        <translation>das Gespräch ist keine Liste von {role, content}</translation>
    </message>
    <message>
        <source>each message needs a role and a content</source>
        <translation>jede Nachricht braucht role und content</translation>
    </message>
    <message>
        <source>message %1 has no role</source>
        <translation>Nachricht %1 hat kein role</translation>
    </message>
    <message>
        <source>user, assistant and system are usual</source>
        <translation>üblich sind user, assistant und system</translation>
    </message>
    <message>
        <source>of prompts with a usual name</source>
        <translation>mit Prompts und üblichem Namen</translation>
    </message>
    <message>
        <source>of responses with a usual name</source>
        <translation>mit Antworten und üblichem Namen</translation>
    </message>
    <message>
        <source>a column cannot be prompt and response at once</source>
        <translation>eine Spalte kann nicht zugleich Prompt und Antwort sein</translation>
    </message>
    <message>
        <source>the conversation has no assistant message behind another</source>
        <translation>das Gespräch hat keine Nachricht von assistant hinter einer anderen</translation>
    </message>
    <message>
        <source>the row lacks its conversation</source>
        <translation>der Zeile fehlt das Gespräch</translation>
    </message>
    <message>
        <source>the row lacks its prompt</source>
        <translation>der Zeile fehlt der Prompt</translation>
    </message>
    <message>
        <source>the row lacks its response</source>
        <translation>der Zeile fehlt die Antwort</translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation>zwei Spalten heißen %1</translation>
    </message>
    <message>
        <source>give each column its own name</source>
        <translation>jeder Spalte einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>the row lacks its %1; the columns are: %2</source>
        <translation>der Zeile fehlt: %1; die Spalten sind: %2</translation>
    </message>
    <message>
        <source>the score %1 is outside 0 to 5</source>
        <translation>der Wert %1 liegt außerhalb von 0 bis 5</translation>
    </message>
    <message>
        <source>the sentence has no blank (_) to fill in</source>
        <translation>der Satz hat keine Lücke (_) zum Füllen</translation>
    </message>
    <message>
        <source>the gold answer %1 is no answer of %2</source>
        <translation>die richtige Antwort %1 ist keine Antwort von %2</translation>
    </message>
    <message>
        <source>a column has two types</source>
        <translation>eine Spalte hat zwei Typen</translation>
    </message>
    <message>
        <source>the Parquet file is damaged: %1, in column %2</source>
        <translation>die Parquet-Datei ist beschädigt: %1, in Spalte %2</translation>
    </message>
    <message>
        <source>get the file again</source>
        <translation>die Datei neu beschaffen</translation>
    </message>
    <message>
        <source>the Parquet file ends early or cannot be read</source>
        <translation>die Parquet-Datei endet zu früh oder lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>was it changed while it was read?</source>
        <translation>wurde sie beim Lesen geändert?</translation>
    </message>
    <message>
        <source>it has fewer values than it says</source>
        <translation>sie hat weniger Werte, als sie sagt</translation>
    </message>
    <message>
        <source>a page of the Parquet file is larger than 64 MiB</source>
        <translation>eine Seite der Parquet-Datei ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>write it with smaller pages</source>
        <translation>sie mit kleineren Seiten schreiben</translation>
    </message>
    <message>
        <source>a page is longer than its column</source>
        <translation>eine Seite ist länger als ihre Spalte</translation>
    </message>
    <message>
        <source>it has more values than it says</source>
        <translation>sie hat mehr Werte, als sie sagt</translation>
    </message>
    <message>
        <source>a dictionary of the Parquet file has an unknown encoding</source>
        <translation>ein Wörterbuch der Parquet-Datei hat eine unbekannte Kodierung</translation>
    </message>
    <message>
        <source>a dictionary that cannot be there</source>
        <translation>ein Wörterbuch, das dort nicht sein kann</translation>
    </message>
    <message>
        <source>a dictionary is longer than its page</source>
        <translation>ein Wörterbuch ist länger als seine Seite</translation>
    </message>
    <message>
        <source>the Parquet file has levels of the old, bit-packed encoding</source>
        <translation>die Parquet-Datei hat Ebenen in der alten, bitgepackten Kodierung</translation>
    </message>
    <message>
        <source>write it again with a newer program</source>
        <translation>sie mit einem neueren Programm neu schreiben</translation>
    </message>
    <message>
        <source>levels of an unknown encoding</source>
        <translation>Ebenen mit unbekannter Kodierung</translation>
    </message>
    <message>
        <source>a page is too short for its levels</source>
        <translation>eine Seite ist zu kurz für ihre Ebenen</translation>
    </message>
    <message>
        <source>values without their dictionary</source>
        <translation>Werte ohne ihr Wörterbuch</translation>
    </message>
    <message>
        <source>column %1 of the Parquet file has encoding %2</source>
        <translation>Spalte %1 der Parquet-Datei hat die Kodierung %2</translation>
    </message>
    <message>
        <source>PLAIN and dictionary encodings are read: write it with one of them</source>
        <translation>gelesen werden PLAIN und Wörterbuch-Kodierungen: mit einer davon schreiben</translation>
    </message>
    <message>
        <source>a page is shorter than its values</source>
        <translation>eine Seite ist kürzer als ihre Werte</translation>
    </message>
    <message>
        <source>a type that is not read</source>
        <translation>ein Typ, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>a value is not in its dictionary</source>
        <translation>ein Wert ist nicht in seinem Wörterbuch</translation>
    </message>
    <message>
        <source>a page is shorter than its levels</source>
        <translation>eine Seite ist kürzer als ihre Ebenen</translation>
    </message>
    <message>
        <source>a level is too high</source>
        <translation>eine Ebene ist zu hoch</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>ein unbekanntes Packverfahren</translation>
    </message>
    <message>
        <source>the Parquet file is packed by %1</source>
        <translation>die Parquet-Datei ist mit %1 gepackt</translation>
    </message>
    <message>
        <source>Snappy, gzip, zstd and no packing are read: save it with one of them</source>
        <translation>gelesen werden Snappy, gzip, zstd und ungepackt: mit einem davon speichern</translation>
    </message>
    <message>
        <source>a page of the Parquet file is damaged: it does not unpack</source>
        <translation>eine Seite der Parquet-Datei ist beschädigt: sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the Parquet metadata are damaged: %1</source>
        <translation>die Metadaten der Parquet-Datei sind beschädigt: %1</translation>
    </message>
    <message>
        <source>a count is negative</source>
        <translation>eine Anzahl ist negativ</translation>
    </message>
    <message>
        <source>the columns stand in files of their own</source>
        <translation>die Spalten stehen in eigenen Dateien</translation>
    </message>
    <message>
        <source>save the data as one Parquet file</source>
        <translation>die Daten als eine einzige Parquet-Datei speichern</translation>
    </message>
    <message>
        <source>a row group has %1 columns, the schema %2</source>
        <translation>eine Zeilengruppe hat %1 Spalten, das Schema %2</translation>
    </message>
    <message>
        <source>a count is too large</source>
        <translation>eine Anzahl ist zu groß</translation>
    </message>
    <message>
        <source>its row groups hold %1 rows, not %2</source>
        <translation>ihre Zeilengruppen enthalten %1 Zeilen, nicht %2</translation>
    </message>
    <message>
        <source>the Parquet metadata are damaged: the schema is no tree</source>
        <translation>die Metadaten der Parquet-Datei sind beschädigt: das Schema ist kein Baum</translation>
    </message>
    <message>
        <source>it is a map</source>
        <translation>sie ist eine Zuordnung</translation>
    </message>
    <message>
        <source>it is a list in a list</source>
        <translation>sie ist eine Liste in einer Liste</translation>
    </message>
    <message>
        <source>it holds decimals</source>
        <translation>sie enthält Dezimalzahlen</translation>
    </message>
    <message>
        <source>it holds bytes that are not marked as text</source>
        <translation>sie enthält Bytes, die nicht als Text gekennzeichnet sind</translation>
    </message>
    <message>
        <source>its values are neither texts nor numbers</source>
        <translation>ihre Werte sind weder Texte noch Zahlen</translation>
    </message>
    <message>
        <source>the Parquet file is damaged: %1</source>
        <translation>die Parquet-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the text in column %1 is no UTF-8</source>
        <translation>der Text in Spalte %1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>the Parquet file is encrypted</source>
        <translation>die Parquet-Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>decrypt it first</source>
        <translation>sie zuerst entschlüsseln</translation>
    </message>
    <message>
        <source>this is no whole Parquet file</source>
        <translation>das ist keine ganze Parquet-Datei</translation>
    </message>
    <message>
        <source>it begins and ends with PAR1; was it copied to its end?</source>
        <translation>eine solche beginnt und endet mit PAR1; wurde sie bis zum Ende kopiert?</translation>
    </message>
    <message>
        <source>its metadata are longer than it is</source>
        <translation>ihre Metadaten sind länger als sie selbst</translation>
    </message>
    <message>
        <source>a column lies behind its end</source>
        <translation>eine Spalte liegt hinter ihrem Ende</translation>
    </message>
    <message>
        <source>the file has more than 1,000 columns</source>
        <translation>die Datei hat mehr als 1,000 Spalten</translation>
    </message>
    <message>
        <source>the Parquet file has no column of texts, numbers or truth values</source>
        <translation>die Parquet-Datei hat keine Spalte mit Texten, Zahlen oder Wahrheitswerten</translation>
    </message>
    <message>
        <source>column %1 has fewer rows than the file</source>
        <translation>Spalte %1 hat weniger Zeilen als die Datei</translation>
    </message>
    <message>
        <source>the fields of %1 differ in length</source>
        <translation>die Felder von %1 sind verschieden lang</translation>
    </message>
    <message>
        <source>a list goes on behind its end</source>
        <translation>eine Liste geht hinter ihrem Ende weiter</translation>
    </message>
    <message>
        <source>a list in %1 is longer than 64 MiB</source>
        <translation>eine Liste in %1 ist länger als 64 MiB</translation>
    </message>
    <message>
        <source>they end early</source>
        <translation>sie enden zu früh</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>a text is longer than they are</source>
        <translation>ein Text ist länger als sie</translation>
    </message>
    <message>
        <source>they are nested too deeply</source>
        <translation>sie sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a list is longer than they are</source>
        <translation>eine Liste ist länger als sie</translation>
    </message>
    <message>
        <source>a list holds something else</source>
        <translation>eine Liste enthält etwas anderes</translation>
    </message>
    <message>
        <source>a value has no known type</source>
        <translation>ein Wert hat keinen bekannten Typ</translation>
    </message>
    <message>
        <source>must be alpaca, chat, or a text that holds {prompt} and behind it {response}</source>
        <translation>muss alpaca, chat oder ein Text sein, der {prompt} und dahinter {response} enthält</translation>
    </message>
    <message>
        <source>there are more than %1 folders below it</source>
        <translation>darunter liegen mehr als %1 Ordner</translation>
    </message>
    <message>
        <source>there are more than %1 data files below it</source>
        <translation>darunter liegen mehr als %1 Datendateien</translation>
    </message>
    <message>
        <source>choose the folder of one data set, or of a few</source>
        <translation>den Ordner eines Datensatzes oder einiger weniger wählen</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>der Ordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>its folder is called %1</source>
        <translation>der Ordner heißt %1</translation>
    </message>
    <message>
        <source>its name begins with %1_</source>
        <translation>der Name beginnt mit %1_</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>der Name ist %1</translation>
    </message>
    <message>
        <source>its records are worded as LLM-Adapters&apos; are</source>
        <translation>die Einträge haben den Wortlaut von LLM-Adapters</translation>
    </message>
    <message>
        <source>its answers end with ####</source>
        <translation>die Antworten enden mit ####</translation>
    </message>
    <message>
        <source>its columns are %1</source>
        <translation>die Spalten sind %1</translation>
    </message>
    <message>
        <source>it holds questions with options</source>
        <translation>es enthält Fragen mit Optionen</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>training refuses the file until it is repaired: %1</source>
        <translation>das Training lehnt die Datei ab, bis sie repariert ist: %1</translation>
    </message>
    <message>
        <source>the label column holds more than 1,000 different values</source>
        <translation>die Label-Spalte enthält mehr als 1,000 verschiedene Werte</translation>
    </message>
    <message>
        <source>for numbers to be predicted set task.kind to regression</source>
        <translation>für Zahlen, die vorherzusagen sind, task.kind auf regression setzen</translation>
    </message>
    <message>
        <source>there is only one class, %1</source>
        <translation>es gibt nur eine Klasse, %1</translation>
    </message>
    <message>
        <source>nothing can be learned from one class</source>
        <translation>aus einer einzigen Klasse lässt sich nichts lernen</translation>
    </message>
    <message>
        <source>%1 samples of %2 stand there more than once and count as often</source>
        <translation>%1 Beispiele von %2 stehen dort mehr als einmal und zählen so oft</translation>
    </message>
    <message>
        <source>%1 samples of %2 are also in the training data: its figures are too good by what was learned by heart</source>
        <translation>%1 Beispiele von %2 stehen auch in den Trainingsdaten: die Werte sind um das auswendig Gelernte zu gut</translation>
    </message>
    <message>
        <source>the labels of %1 are hidden (-1): it can only be submitted</source>
        <translation>die Labels von %1 sind verborgen (-1): nur zum Einreichen</translation>
    </message>
    <message>
        <source>%1: as a test set %2 is not unseen</source>
        <translation>%1: als Test-Set ist %2 nicht ungesehen</translation>
    </message>
    <message>
        <source>%1, by its name, was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith and SingleEq: as test sets these are not unseen</source>
        <translation>%1 wurde dem Namen nach aus GSM8K, AQuA und MAWPS gemacht, und MAWPS enthält AddSub, MultiArith und SingleEq: als Test-Sets sind diese nicht ungesehen</translation>
    </message>
    <message>
        <source>%1, by its name, was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith and SingleEq: as test sets these are not unseen; none is here to compare its rows with</source>
        <translation>%1 wurde dem Namen nach aus GSM8K, AQuA und MAWPS gemacht, und MAWPS enthält AddSub, MultiArith und SingleEq: als Test-Sets sind diese nicht ungesehen; keiner ist hier, um seine Zeilen zu vergleichen</translation>
    </message>
    <message>
        <source>published counts differ: %1 of %2 has %3 rows as published, and %4 here</source>
        <translation>die veröffentlichten Anzahlen weichen ab: %1 von %2 hat veröffentlicht %3 Zeilen, hier %4</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>die Datei ist UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the file is packed with gzip</source>
        <translation>die Datei ist mit gzip gepackt</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>sie zuerst entpacken</translation>
    </message>
    <message>
        <source>the file is a zip archive or a spreadsheet</source>
        <translation>die Datei ist ein Zip-Archiv oder eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>unpack it, or save the sheet as CSV</source>
        <translation>sie entpacken oder das Tabellenblatt als CSV speichern</translation>
    </message>
    <message>
        <source>the file is Parquet</source>
        <translation>die Datei ist Parquet</translation>
    </message>
    <message>
        <source>name it .parquet</source>
        <translation>sie .parquet nennen</translation>
    </message>
    <message>
        <source>the file is a pointer of Git LFS, not the data</source>
        <translation>die Datei ist ein Zeiger von Git LFS, nicht die Daten</translation>
    </message>
    <message>
        <source>fetch it with `git lfs pull`</source>
        <translation>sie mit `git lfs pull` holen</translation>
    </message>
    <message>
        <source>the file is UTF-16 without a byte order mark</source>
        <translation>die Datei ist UTF-16 ohne Byte-Order-Mark</translation>
    </message>
    <message>
        <source>the file is a web page (HTML or XML), not data</source>
        <translation>die Datei ist eine Webseite (HTML oder XML), keine Daten</translation>
    </message>
    <message>
        <source>the download failed: fetch the file again</source>
        <translation>das Herunterladen ist gescheitert: die Datei neu holen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it needs a header line and rows</source>
        <translation>sie braucht eine Kopfzeile und Zeilen</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>die Zeile hat %1 Felder, der Kopf %2</translation>
    </message>
    <message>
        <source>a separator inside a text shifts the columns: take it out</source>
        <translation>ein Trennzeichen in einem Text verschiebt die Spalten: es herausnehmen</translation>
    </message>
    <message>
        <source>a data file cannot end in &quot;%1&quot;</source>
        <translation>eine Datendatei kann nicht auf &quot;%1&quot; enden</translation>
    </message>
    <message>
        <source>TSV, CSV, JSONL, JSON (an array of objects) and Parquet are read</source>
        <translation>gelesen werden TSV, CSV, JSONL, JSON (ein Array von Objekten) und Parquet</translation>
    </message>
    <message>
        <source>the label %1 is none of: %2</source>
        <translation>das Label %1 ist keines von: %2</translation>
    </message>
    <message>
        <source>hidden labels (-1) cannot be evaluated: use a labelled file</source>
        <translation>verborgene Labels (-1) lassen sich nicht auswerten: eine Datei mit Labels nehmen</translation>
    </message>
    <message>
        <source>check task.labels</source>
        <translation>task.labels prüfen</translation>
    </message>
    <message>
        <source>%1 is no finite number to predict</source>
        <translation>%1 ist keine endliche Zahl zum Vorhersagen</translation>
    </message>
    <message>
        <source>regression needs a number in every row; check task.label_column</source>
        <translation>Regression braucht in jeder Zeile eine Zahl; task.label_column prüfen</translation>
    </message>
    <message>
        <source>the row has %1 fields and lacks a text or its label</source>
        <translation>die Zeile hat %1 Felder, und ihr fehlt ein Text oder das Label</translation>
    </message>
    <message>
        <source>there is no %1, a part of the same split as %2</source>
        <translation>es gibt kein %1, einen Teil derselben Aufteilung wie %2</translation>
    </message>
    <message>
        <source>fetch all parts of the split</source>
        <translation>alle Teile der Aufteilung holen</translation>
    </message>
    <message>
        <source>there are too few different samples to split off a validation set</source>
        <translation>es gibt zu wenige verschiedene Beispiele, um eine Validierung abzuteilen</translation>
    </message>
    <message>
        <source>name a validation file</source>
        <translation>eine Validierungsdatei nennen</translation>
    </message>
    <message>
        <source>training refuses the file until it is repaired</source>
        <translation>das Training lehnt die Datei ab, bis sie repariert ist</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>the row is used as it is</source>
        <translation>die Zeile wird verwendet, wie sie ist</translation>
    </message>
    <message>
        <source>the row is trained on; it cannot be scored</source>
        <translation>auf der Zeile wird trainiert; bewerten lässt sie sich nicht</translation>
    </message>
    <message>
        <source>there are no rows with text</source>
        <translation>es gibt keine Zeilen mit Text</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the row has no usable label</source>
        <translation>die Zeile hat kein verwendbares Label</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>no row has a gold answer</source>
        <translation>keine Zeile hat eine richtige Antwort</translation>
    </message>
    <message>
        <source>they are trained on, and can be judged by loss alone</source>
        <translation>auf ihnen wird trainiert, und beurteilen lassen sie sich nur nach dem Verlust</translation>
    </message>
    <message>
        <source>the row has no gold answer</source>
        <translation>die Zeile hat keine richtige Antwort</translation>
    </message>
    <message>
        <source>the text holds bytes that are not UTF-8</source>
        <translation>der Text enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>each counts as the character U+FFFD</source>
        <translation>jedes zählt als das Zeichen U+FFFD</translation>
    </message>
    <message>
        <source>the text holds NUL bytes</source>
        <translation>der Text enthält NUL-Bytes</translation>
    </message>
    <message>
        <source>they stay in the text</source>
        <translation>sie bleiben im Text</translation>
    </message>
    <message>
        <source>every training sample has the same target</source>
        <translation>jedes Trainingsbeispiel hat dasselbe Ziel</translation>
    </message>
    <message>
        <source>check task.label_column</source>
        <translation>task.label_column prüfen</translation>
    </message>
    <message>
        <source>every training sample has the label %1</source>
        <translation>jedes Trainingsbeispiel hat das Label %1</translation>
    </message>
    <message>
        <source>raise task.limit: the first rows hold one class</source>
        <translation>task.limit erhöhen: die ersten Zeilen enthalten nur eine Klasse</translation>
    </message>
    <message>
        <source>%1 training samples ask what others ask</source>
        <translation>%1 Trainingsbeispiele fragen, was andere fragen</translation>
    </message>
    <message>
        <source>%1 training samples are copies of others</source>
        <translation>%1 Trainingsbeispiele sind Kopien anderer</translation>
    </message>
    <message>
        <source>%1 samples of %2 are also in the training data</source>
        <translation>%1 Beispiele von %2 stehen auch in den Trainingsdaten</translation>
    </message>
    <message>
        <source>its figures are too good by what was learned by heart</source>
        <translation>die Werte sind um das auswendig Gelernte zu gut</translation>
    </message>
    <message>
        <source>%1 rows of %2 without a usable label are left out</source>
        <translation>%1 Zeilen von %2 ohne verwendbares Label werden ausgelassen</translation>
    </message>
    <message>
        <source>%1 samples of %2 hold bytes that are not UTF-8, the first in line %3; each counts as the character U+FFFD</source>
        <translation>%1 Beispiele von %2 enthalten Bytes, die kein UTF-8 sind, das erste in Zeile %3; jedes zählt als das Zeichen U+FFFD</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the texts that were set aside are damaged</source>
        <translation>die beiseite gelegten Texte sind beschädigt</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>is larger than the 512 MiB that are read at once</source>
        <translation>ist größer als die 512 MiB, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>use a smaller file here</source>
        <translation>hier eine kleinere Datei nehmen</translation>
    </message>
    <message>
        <source>this model has no chat template</source>
        <translation>dieses Modell hat keine Gesprächsvorlage</translation>
    </message>
    <message>
        <source>choose another form of prompt, or a model that was trained to chat</source>
        <translation>eine andere Prompt-Form wählen oder ein Modell, das für Gespräche trainiert ist</translation>
    </message>
    <message>
        <source>check task.text_columns</source>
        <translation>task.text_columns prüfen</translation>
    </message>
    <message>
        <source>there are no labels</source>
        <translation>es gibt keine Labels</translation>
    </message>
    <message>
        <source>classification needs two classes; check task.label_column</source>
        <translation>Klassifikation braucht zwei Klassen; task.label_column prüfen</translation>
    </message>
    <message>
        <source>a class is named twice</source>
        <translation>eine Klasse ist zweimal genannt</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>jede Klasse einmal nennen</translation>
    </message>
    <message>
        <source>no training file is named</source>
        <translation>es ist keine Trainingsdatei genannt</translation>
    </message>
    <message>
        <source>name a labelled file</source>
        <translation>eine Datei mit Labels nennen</translation>
    </message>
    <message>
        <source>the line is longer than 16 MiB</source>
        <translation>die Zeile ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>line ends are missing, or a text is far too long: split it</source>
        <translation>Zeilenenden fehlen, oder ein Text ist viel zu lang: ihn teilen</translation>
    </message>
    <message>
        <source>the lines end with a carriage return alone</source>
        <translation>die Zeilen enden nur mit einem Wagenrücklauf</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>no file to evaluate on is named</source>
        <translation>es ist keine Datei zum Auswerten genannt</translation>
    </message>
    <message>
        <source>the kept tokens of a data set are damaged</source>
        <translation>die aufbewahrten Token eines Datensatzes sind beschädigt</translation>
    </message>
    <message>
        <source>start again: they are made anew</source>
        <translation>neu beginnen: sie werden neu gemacht</translation>
    </message>
    <message>
        <source>, cuda:%1</source>
        <translation>, cuda:%1</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;</source>
        <translation>es gibt kein Gerät &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 models generate no text, as %2 asks for</source>
        <translation>Modelle der Art %1 erzeugen keinen Text, wie %2 es verlangt</translation>
    </message>
    <message>
        <source>choose a LLaMA or GPT-J model</source>
        <translation>ein LLaMA- oder GPT-J-Modell wählen</translation>
    </message>
    <message>
        <source>this adapter has a classification head, and %1 is judged by text</source>
        <translation>dieser Adapter hat einen Klassifikationskopf, und %1 wird am Text beurteilt</translation>
    </message>
    <message>
        <source>name an adapter of a language model (task.kind causal_lm)</source>
        <translation>einen Adapter eines Sprachmodells nennen (task.kind causal_lm)</translation>
    </message>
    <message>
        <source>sibo.source permuted mixes in rows of later tokens, which a text in the making has not got</source>
        <translation>sibo.source permuted mischt Zeilen späterer Token ein, die ein entstehender Text nicht hat</translation>
    </message>
    <message>
        <source>judge it by loss or likelihood (--scoring)</source>
        <translation>nach Verlust oder Wahrscheinlichkeit beurteilen (--scoring)</translation>
    </message>
    <message>
        <source>this model has no classification head, which %1 needs</source>
        <translation>dieses Modell hat keinen Klassifikationskopf, den %1 braucht</translation>
    </message>
    <message>
        <source>leave the model alone (--base) out, or name a trained run</source>
        <translation>das Modell allein (--base) weglassen oder einen trainierten Lauf nennen</translation>
    </message>
    <message>
        <source>this adapter is a language model&apos;s, without a head for %1</source>
        <translation>dieser Adapter gehört zu einem Sprachmodell, ohne Kopf für %1</translation>
    </message>
    <message>
        <source>evaluate it on texts, or name a run that was trained on classes</source>
        <translation>auf Texten auswerten oder einen Lauf nennen, der mit Klassen trainiert ist</translation>
    </message>
    <message>
        <source>λ acts in an adapter only</source>
        <translation>λ wirkt nur in einem Adapter</translation>
    </message>
    <message>
        <source>name a run or an adapter</source>
        <translation>einen Lauf oder Adapter nennen</translation>
    </message>
    <message>
        <source>λ must lie in [0, 1]</source>
        <translation>λ muss in [0, 1] liegen</translation>
    </message>
    <message>
        <source>%1 (last)</source>
        <translation>%1 (letzter)</translation>
    </message>
    <message>
        <source>this adapter has a classification head, and generates no text</source>
        <translation>dieser Adapter hat einen Klassifikationskopf und erzeugt keinen Text</translation>
    </message>
    <message>
        <source>there is no task to evaluate on</source>
        <translation>es gibt keine Aufgabe zum Auswerten</translation>
    </message>
    <message>
        <source>must lie between 1 and 4096</source>
        <translation>muss zwischen 1 und 4096 liegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a task</source>
        <translation>&quot;%1&quot; ist kein Name für eine Aufgabe</translation>
    </message>
    <message>
        <source>use lower-case letters, digits, - and _</source>
        <translation>Kleinbuchstaben, Ziffern, - und _ verwenden</translation>
    </message>
    <message>
        <source>two tasks are called &quot;%1&quot;</source>
        <translation>zwei Aufgaben heißen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give one of them another name: NAME:PRESET=FILE</source>
        <translation>einer davon einen anderen Namen geben: NAME:PRESET=FILE</translation>
    </message>
    <message>
        <source>there is no file to evaluate %1 on</source>
        <translation>es gibt keine Datei, um %1 auszuwerten</translation>
    </message>
    <message>
        <source>name it: --task %1=FILE</source>
        <translation>sie nennen: --task %1=FILE</translation>
    </message>
    <message>
        <source>there is no arm %1</source>
        <translation>es gibt keinen Arm %1</translation>
    </message>
    <message>
        <source>there is no model to evaluate</source>
        <translation>es gibt kein Modell zum Auswerten</translation>
    </message>
    <message>
        <source>name a model folder, a run or an adapter</source>
        <translation>einen Modellordner, einen Lauf oder einen Adapter nennen</translation>
    </message>
    <message>
        <source>%1: %2 prompts were longer than the model takes; their beginning was left out</source>
        <translation>%1: %2 Prompts waren länger, als das Modell aufnimmt; ihr Anfang wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 prompts leave less room than max_new_tokens; their responses are shorter</source>
        <translation>%1: %2 Prompts lassen weniger Platz als max_new_tokens; ihre Antworten sind kürzer</translation>
    </message>
    <message>
        <source>%1; the rows were not compared: %2 could not be read</source>
        <translation>%1; die Zeilen wurden nicht verglichen: %2 ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 of its %2 questions are in %3, which was trained on: its figures are too good by what was learned by heart</source>
        <translation>%1 der %2 Fragen stehen in %3, worauf trainiert wurde: die Werte sind um das auswendig Gelernte zu gut</translation>
    </message>
    <message>
        <source>%1: what it was trained on is not known: %2</source>
        <translation>%1: worauf trainiert wurde, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>%1 since this evaluation began: its figures would be of two kinds</source>
        <translation>%1 seit Beginn dieser Auswertung: die Werte wären von zweierlei Art</translation>
    </message>
    <message>
        <source>put back what it was, or start a new evaluation</source>
        <translation>das Frühere wiederherstellen oder eine neue Auswertung beginnen</translation>
    </message>
    <message>
        <source>the model&apos;s weights were changed</source>
        <translation>die Gewichte des Modells wurden geändert</translation>
    </message>
    <message>
        <source>the model&apos;s %1 was changed</source>
        <translation>%1 des Modells wurde geändert</translation>
    </message>
    <message>
        <source>the model&apos;s %1 was removed</source>
        <translation>%1 des Modells wurde entfernt</translation>
    </message>
    <message>
        <source>the device is %1, no longer %2,</source>
        <translation>das Gerät ist %1, nicht mehr %2,</translation>
    </message>
    <message>
        <source>the type of numbers is %1, no longer %2,</source>
        <translation>der Zahlentyp ist %1, nicht mehr %2,</translation>
    </message>
    <message>
        <source>the adapter was changed</source>
        <translation>der Adapter wurde geändert</translation>
    </message>
    <message>
        <source>the data were changed</source>
        <translation>die Daten wurden geändert</translation>
    </message>
    <message>
        <source>an output is not a finite number</source>
        <translation>eine Ausgabe ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>these weights cannot be judged</source>
        <translation>diese Gewichte lassen sich nicht beurteilen</translation>
    </message>
    <message>
        <source>the likelihood of an option is not a finite number</source>
        <translation>die Wahrscheinlichkeit einer Option ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the loss is not a finite number</source>
        <translation>der Verlust ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>only its first %1 samples were evaluated</source>
        <translation>nur die ersten %1 Beispiele wurden ausgewertet</translation>
    </message>
    <message>
        <source>the model has other weights than the run was trained on</source>
        <translation>das Modell hat andere Gewichte, als die, auf denen der Lauf trainiert wurde</translation>
    </message>
    <message>
        <source>%1: not added to the run&apos;s record, since %2</source>
        <translation>%1: nicht in den Eintrag des Laufs aufgenommen, da %2</translation>
    </message>
    <message>
        <source>the results could not be added to the run: %1</source>
        <translation>die Ergebnisse konnten nicht in den Lauf aufgenommen werden: %1</translation>
    </message>
    <message>
        <source>scoring by %1 does not go with a task of kind %2</source>
        <translation>Bewerten durch %1 passt nicht zu einer Aufgabe der Art %2</translation>
    </message>
    <message>
        <source>let it be auto</source>
        <translation>auf auto lassen</translation>
    </message>
    <message>
        <source>only predictions of a classification or regression head are submitted</source>
        <translation>eingereicht werden nur Vorhersagen eines Klassifikations- oder Regressionskopfes</translation>
    </message>
    <message>
        <source>this task has no rule for answers in a generated text</source>
        <translation>diese Aufgabe hat keine Regel für Antworten in einem erzeugten Text</translation>
    </message>
    <message>
        <source>choose its data set&apos;s preset, or score it by loss</source>
        <translation>die Vorgabe ihres Datensatzes wählen oder nach Verlust bewerten</translation>
    </message>
    <message>
        <source>the gold answer &quot;%1&quot; is none of this task&apos;s</source>
        <translation>die richtige Antwort &quot;%1&quot; ist keine dieser Aufgabe</translation>
    </message>
    <message>
        <source>name its column in task.answer_column, or correct the row</source>
        <translation>ihre Spalte in task.answer_column nennen oder die Zeile berichtigen</translation>
    </message>
    <message>
        <source>the row has no options to choose from</source>
        <translation>die Zeile hat keine Optionen zur Wahl</translation>
    </message>
    <message>
        <source>it is not known which option is right</source>
        <translation>es ist nicht bekannt, welche Option richtig ist</translation>
    </message>
    <message>
        <source>score it by generation, or name its columns in task.option_columns</source>
        <translation>durch Erzeugen bewerten oder ihre Spalten in task.option_columns nennen</translation>
    </message>
    <message>
        <source>responses of %1 tokens leave no room for a prompt: the model takes %2 tokens with both</source>
        <translation>Antworten von %1 Token lassen keinen Platz für einen Prompt: das Modell nimmt %2 Token mit beiden auf</translation>
    </message>
    <message>
        <source>ask for fewer tokens</source>
        <translation>weniger Token verlangen</translation>
    </message>
    <message>
        <source>an option has no token</source>
        <translation>eine Option hat kein Token</translation>
    </message>
    <message>
        <source>the prompt has no token</source>
        <translation>der Prompt hat kein Token</translation>
    </message>
    <message>
        <source>an option is longer than the model takes</source>
        <translation>eine Option ist länger, als das Modell aufnimmt</translation>
    </message>
    <message>
        <source>no sample is left to evaluate on</source>
        <translation>es bleibt kein Beispiel zum Auswerten</translation>
    </message>
    <message>
        <source>every text is empty; check the task&apos;s columns</source>
        <translation>jeder Text ist leer; die Spalten der Aufgabe prüfen</translation>
    </message>
    <message>
        <source>generate with a run whose source is h0 or zero</source>
        <translation>mit einem Lauf erzeugen, dessen Quelle h0 oder zero ist</translation>
    </message>
    <message>
        <source>the key-value cache of a prompt with its continuations takes %1 MiB, %2 MiB are left</source>
        <translation>der Schlüssel-Wert-Speicher eines Prompts mit seinen Fortsetzungen braucht %1 MiB, frei sind %2 MiB</translation>
    </message>
    <message>
        <source>shorten the prompts, or score fewer arms at once</source>
        <translation>die Prompts kürzen oder weniger Arme zugleich bewerten</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>a continuation has no token</source>
        <translation>eine Fortsetzung hat kein Token</translation>
    </message>
    <message>
        <source>prompt and continuation have more tokens than the %1 that the model takes</source>
        <translation>Prompt und Fortsetzung haben mehr Token als die %1, die das Modell aufnimmt</translation>
    </message>
    <message>
        <source>a classifier gives no probabilities of texts</source>
        <translation>ein Klassifikator gibt keine Wahrscheinlichkeiten von Texten</translation>
    </message>
    <message>
        <source>give an adapter that was trained as a language model</source>
        <translation>einen Adapter angeben, der als Sprachmodell trainiert wurde</translation>
    </message>
    <message>
        <source>eos_token_id is neither a token id nor a list of them</source>
        <translation>eos_token_id ist weder eine Token-Nummer noch eine Liste davon</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>es ist kein Modell genannt</translation>
    </message>
    <message>
        <source>give a model folder or an adapter</source>
        <translation>einen Modellordner oder einen Adapter angeben</translation>
    </message>
    <message>
        <source>leave the chat form out, and write the prompt as the model was trained on it</source>
        <translation>die Gesprächsform weglassen und den Prompt so schreiben, wie das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>the key-value cache of one prompt takes %1 MiB, half of the memory that is left %2 MiB</source>
        <translation>der Schlüssel-Wert-Speicher eines Prompts braucht %1 MiB, die Hälfte des freien Speichers ist %2 MiB</translation>
    </message>
    <message>
        <source>ask for fewer tokens, fewer beams or shorter prompts</source>
        <translation>weniger Token, weniger Beams oder kürzere Prompts verlangen</translation>
    </message>
    <message>
        <source>at least one token must be asked for</source>
        <translation>mindestens ein Token muss verlangt werden</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>1 oder mehr angeben</translation>
    </message>
    <message>
        <source>the temperature must be a finite number above 0</source>
        <translation>die Temperatur muss eine endliche Zahl größer 0 sein</translation>
    </message>
    <message>
        <source>without sampling the likeliest token is taken, as a temperature near 0 would</source>
        <translation>ohne Ziehen wird das wahrscheinlichste Token genommen, wie es eine Temperatur nahe 0 täte</translation>
    </message>
    <message>
        <source>top_k cannot be negative</source>
        <translation>top_k darf nicht negativ sein</translation>
    </message>
    <message>
        <source>give 0 to keep all tokens</source>
        <translation>0 angeben, um alle Token zu behalten</translation>
    </message>
    <message>
        <source>top_p must lie in (0, 1]</source>
        <translation>top_p muss in (0, 1] liegen</translation>
    </message>
    <message>
        <source>give 1 to keep all tokens</source>
        <translation>1 angeben, um alle Token zu behalten</translation>
    </message>
    <message>
        <source>the repetition penalty must be a finite number above 0</source>
        <translation>die Wiederholungsstrafe muss eine endliche Zahl größer 0 sein</translation>
    </message>
    <message>
        <source>1 changes nothing, values above 1 discourage repetition</source>
        <translation>1 ändert nichts, Werte über 1 dämpfen Wiederholungen</translation>
    </message>
    <message>
        <source>there must be at least one beam</source>
        <translation>es muss mindestens einen Beam geben</translation>
    </message>
    <message>
        <source>1 searches without beams</source>
        <translation>1 sucht ohne Beams</translation>
    </message>
    <message>
        <source>the length penalty must be a finite number</source>
        <translation>die Längenstrafe muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>1 weighs by length, 0 does not</source>
        <translation>1 gewichtet nach Länge, 0 nicht</translation>
    </message>
    <message>
        <source>beams are searched, not drawn</source>
        <translation>mit Beams wird gesucht, nicht gezogen</translation>
    </message>
    <message>
        <source>use either sampling or beams</source>
        <translation>entweder Ziehen oder Beams verwenden</translation>
    </message>
    <message>
        <source>there are more beams than tokens to put into them</source>
        <translation>es gibt mehr Beams als Token dafür</translation>
    </message>
    <message>
        <source>use fewer beams</source>
        <translation>weniger Beams verwenden</translation>
    </message>
    <message>
        <source>a stop text is empty</source>
        <translation>ein Stopp-Text ist leer</translation>
    </message>
    <message>
        <source>a classifier does not generate text</source>
        <translation>ein Klassifikator erzeugt keinen Text</translation>
    </message>
    <message>
        <source>give a text</source>
        <translation>einen Text angeben</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens, the model takes %2 with the response</source>
        <translation>der Prompt hat %1 Token, das Modell nimmt %2 mit der Antwort auf</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>ihn kürzen</translation>
    </message>
    <message>
        <source>λ acts in an adapter, and this is the model alone</source>
        <translation>λ wirkt in einem Adapter, und das ist das Modell allein</translation>
    </message>
    <message>
        <source>name an adapter, or leave λ out</source>
        <translation>einen Adapter nennen oder λ weglassen</translation>
    </message>
    <message>
        <source>the tokenizer gives token id %1, the model has %2 embeddings</source>
        <translation>der Tokenizer gibt die Token-Nummer %1, das Modell hat %2 Einbettungen</translation>
    </message>
    <message>
        <source>tokenizer and config.json belong to different models</source>
        <translation>Tokenizer und config.json gehören zu verschiedenen Modellen</translation>
    </message>
    <message>
        <source>the model gives logits that are no numbers</source>
        <translation>das Modell gibt Logits, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>its weights or the adapter&apos;s are damaged, or λ was too large in training</source>
        <translation>seine Gewichte oder die des Adapters sind beschädigt, oder λ war beim Training zu groß</translation>
    </message>
    <message>
        <source>no adapter_config.json in the folder</source>
        <translation>keine adapter_config.json im Ordner</translation>
    </message>
    <message>
        <source>give an adapter folder (PEFT, AdapterHub) or a run folder</source>
        <translation>einen Adapter-Ordner (PEFT, AdapterHub) oder Lauf-Ordner angeben</translation>
    </message>
    <message>
        <source>save the adapter again</source>
        <translation>den Adapter neu speichern</translation>
    </message>
    <message>
        <source>the key is missing: this is neither a PEFT nor an AdapterHub adapter</source>
        <translation>der Schlüssel fehlt: das ist weder ein PEFT- noch ein AdapterHub-Adapter</translation>
    </message>
    <message>
        <source>adapters for the task %1 are not supported</source>
        <translation>Adapter für die Aufgabe %1 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>must be an object of names and numbers; it is %1</source>
        <translation>muss ein Objekt aus Namen und Zahlen sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the value %2</source>
        <translation>&quot;%1&quot; hat den Wert %2</translation>
    </message>
    <message>
        <source>must be numbers of layers; it is %1</source>
        <translation>müssen Nummern von Schichten sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>muss größer als 0 sein</translation>
    </message>
    <message>
        <source>only models of one stack are supported</source>
        <translation>nur Modelle mit einem Stapel werden unterstützt</translation>
    </message>
    <message>
        <source>a pattern is not supported here: the map&apos;s name says where its adapter sits</source>
        <translation>ein Muster wird hier nicht unterstützt: der Name der Abbildung sagt, wo ihr Adapter sitzt</translation>
    </message>
    <message>
        <source>an adapter beside a single linear map is not supported, only one beside a whole sublayer</source>
        <translation>ein Adapter neben einer einzelnen linearen Abbildung wird nicht unterstützt, nur einer neben einer ganzen Teilschicht</translation>
    </message>
    <message>
        <source>must all lie before the feed-forward layer (gate_proj, up_proj, fc_in) or all behind it (down_proj, fc_out)</source>
        <translation>müssen alle vor der Feed-Forward-Schicht liegen (gate_proj, up_proj, fc_in) oder alle dahinter (down_proj, fc_out)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither bert nor mam_adapter</source>
        <translation>&quot;%1&quot; ist weder bert noch mam_adapter</translation>
    </message>
    <message>
        <source>adapters of type &quot;%1&quot; are not supported, only LORA, IA3, PREFIX_TUNING, PROMPT_TUNING and BOTTLENECK</source>
        <translation>Adapter der Art &quot;%1&quot; werden nicht unterstützt, nur LORA, IA3, PREFIX_TUNING, PROMPT_TUNING und BOTTLENECK</translation>
    </message>
    <message>
        <source>the map of sites is empty</source>
        <translation>die Zuordnung der Stellen ist leer</translation>
    </message>
    <message>
        <source>is %1, but another λ key of the file says %2</source>
        <translation>ist %1, aber ein anderer λ-Schlüssel der Datei sagt %2</translation>
    </message>
    <message>
        <source>%1, key &quot;%2%3&quot;</source>
        <translation>%1, Schlüssel &quot;%2%3&quot;</translation>
    </message>
    <message>
        <source>train the adapter without it, or use the program it comes from</source>
        <translation>den Adapter ohne das trainieren oder das Programm verwenden, von dem er stammt</translation>
    </message>
    <message>
        <source>correct the file or save the adapter again</source>
        <translation>die Datei berichtigen oder den Adapter neu speichern</translation>
    </message>
    <message>
        <source>the value %1 is not supported</source>
        <translation>der Wert %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>&quot;%1&quot; ist keines von %2</translation>
    </message>
    <message>
        <source>must be a number; it is %1</source>
        <translation>muss eine Zahl sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>must be a list of texts; it is %1</source>
        <translation>muss eine Liste von Texten sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>λ must be a number from 0 to 1; it is %1</source>
        <translation>λ muss eine Zahl von 0 bis 1 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not supported, only relu, tanh, gelu, gelu_new, gelu_pytorch_tanh, silu and swish</source>
        <translation>die Aktivierung &quot;%1&quot; wird nicht unterstützt, nur relu, tanh, gelu, gelu_new, gelu_pytorch_tanh, silu und swish</translation>
    </message>
    <message>
        <source>the bottleneck would be wider than 65536</source>
        <translation>der Bottleneck wäre breiter als 65536</translation>
    </message>
    <message>
        <source>bottlenecks of different widths by layer are not supported</source>
        <translation>Bottlenecks mit verschiedener Breite je Schicht werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the ids of label2id are not 0, 1, … in some order</source>
        <translation>die Nummern in label2id sind nicht 0, 1, … in irgendeiner Reihenfolge</translation>
    </message>
    <message>
        <source>save the head again</source>
        <translation>den Kopf neu speichern</translation>
    </message>
    <message>
        <source>adapters that read the layer&apos;s norm of their sublayer&apos;s output (seq_bn, Pfeiffer) are not supported, only those that read the output itself (double_seq_bn, Houlsby)</source>
        <translation>Adapter, die die Norm ihrer Teilschicht-Ausgabe lesen (seq_bn, Pfeiffer), werden nicht unterstützt, nur solche, die die Ausgabe selbst lesen (double_seq_bn, Houlsby)</translation>
    </message>
    <message>
        <source>neither mh_adapter nor output_adapter is true</source>
        <translation>weder mh_adapter noch output_adapter ist true</translation>
    </message>
    <message>
        <source>the adapter&apos;s name &quot;%1&quot; is not one</source>
        <translation>der Name &quot;%1&quot; des Adapters ist keiner</translation>
    </message>
    <message>
        <source>%1, key &quot;name&quot;</source>
        <translation>%1, Schlüssel &quot;name&quot;</translation>
    </message>
    <message>
        <source>this head is one of the library&apos;s own (flexible) heads, of another layout than that of transformers&apos; classification models</source>
        <translation>dieser Kopf ist einer der eigenen (flexiblen) Köpfe der Bibliothek, anders aufgebaut als der von Klassifikationsmodellen in transformers</translation>
    </message>
    <message>
        <source>save it from a model of a class like BertForSequenceClassification</source>
        <translation>ihn aus einem Modell einer Klasse wie BertForSequenceClassification speichern</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights themselves</source>
        <translation>ein Zeiger von Git LFS, nicht die Gewichte selbst</translation>
    </message>
    <message>
        <source>fetch the file with `git lfs pull`</source>
        <translation>die Datei mit `git lfs pull` holen</translation>
    </message>
    <message>
        <source>a web page (HTML or XML), not weights</source>
        <translation>eine Webseite (HTML oder XML), keine Gewichte</translation>
    </message>
    <message>
        <source>a zip archive, as PyTorch writes for pickled weights</source>
        <translation>ein Zip-Archiv, wie PyTorch es für Pickle-Gewichte schreibt</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>eine GGUF-Datei</translation>
    </message>
    <message>
        <source>load it with transformers and save the model as safetensors</source>
        <translation>mit transformers laden und das Modell als safetensors speichern</translation>
    </message>
    <message>
        <source>an HDF5 file (Keras or TensorFlow weights)</source>
        <translation>eine HDF5-Datei (Gewichte von Keras oder TensorFlow)</translation>
    </message>
    <message>
        <source>use the model&apos;s safetensors weights</source>
        <translation>die safetensors-Gewichte des Modells verwenden</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a pickle can run any program when it is opened, so it is never read here: convert the weights to safetensors on a machine where you trust the file</source>
        <translation>ein Pickle kann beim Öffnen jedes Programm ausführen, daher wird es hier nie gelesen: die Gewichte auf einem Rechner, auf dem die Datei vertrauenswürdig ist, in safetensors umwandeln</translation>
    </message>
    <message>
        <source>index and shards do not belong together: fetch the whole model again</source>
        <translation>Verzeichnis und Teildateien gehören nicht zusammen: das ganze Modell neu holen</translation>
    </message>
    <message>
        <source>the shard name &quot;%1&quot; is not a plain file name</source>
        <translation>der Name &quot;%1&quot; der Teildatei ist kein einfacher Dateiname</translation>
    </message>
    <message>
        <source>the shard &quot;%1&quot; is a link that leaves the model&apos;s folder</source>
        <translation>die Teildatei &quot;%1&quot; ist ein Link, der aus dem Ordner des Modells führt</translation>
    </message>
    <message>
        <source>there is no &quot;weight_map&quot; object in it</source>
        <translation>es enthält kein Objekt &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>the shard of &quot;%1&quot; is not a text</source>
        <translation>die Teildatei von &quot;%1&quot; ist kein Text</translation>
    </message>
    <message>
        <source>its weight_map is empty</source>
        <translation>seine weight_map ist leer</translation>
    </message>
    <message>
        <source>shards are missing: %1</source>
        <translation>Teildateien fehlen: %1</translation>
    </message>
    <message>
        <source>it names %1 shards; the limit is 1000</source>
        <translation>es nennt %1 Teildateien; die Grenze ist 1000</translation>
    </message>
    <message>
        <source>its total_size is %1, the shards hold %2 bytes of tensors</source>
        <translation>total_size ist %1, die Teildateien enthalten %2 Bytes an Tensoren</translation>
    </message>
    <message>
        <source>get the model&apos;s safetensors version, or convert it where you trust the file: AutoModel.from_pretrained(folder).save_pretrained(folder, safe_serialization=True)</source>
        <translation>die safetensors-Fassung des Modells holen oder dort umwandeln, wo die Datei vertrauenswürdig ist: AutoModel.from_pretrained(folder).save_pretrained(folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>these weights are of another framework</source>
        <translation>diese Gewichte gehören zu einem anderen Framework</translation>
    </message>
    <message>
        <source>get the model&apos;s safetensors version</source>
        <translation>die safetensors-Fassung des Modells holen</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is also in %2</source>
        <translation>der Tensor &quot;%1&quot; ist auch in %2</translation>
    </message>
    <message>
        <source>not in the shard that it names: %1</source>
        <translation>nicht in der Teildatei, die genannt ist: %1</translation>
    </message>
    <message>
        <source>in a shard but not in the index: %1</source>
        <translation>in einer Teildatei, aber nicht im Verzeichnis: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>the file is damaged or no safetensors file: fetch it again</source>
        <translation>die Datei ist beschädigt oder keine safetensors-Datei: neu holen</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>das ist %1</translation>
    </message>
    <message>
        <source>the file is too small for a safetensors file</source>
        <translation>die Datei ist zu klein für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>the header claims %1 bytes; the limit is 100000000</source>
        <translation>der Kopf soll %1 Bytes lang sein; die Grenze ist 100000000</translation>
    </message>
    <message>
        <source>the header claims %1 bytes, the file has only %2</source>
        <translation>der Kopf soll %1 Bytes lang sein, die Datei hat nur %2</translation>
    </message>
    <message>
        <source>a buffer of %1 bytes for tensor &quot;%2&quot; of %3</source>
        <translation>ein Puffer von %1 Bytes für Tensor &quot;%2&quot; mit %3</translation>
    </message>
    <message>
        <source>the file became shorter while it was open</source>
        <translation>die Datei wurde kürzer, während sie offen war</translation>
    </message>
    <message>
        <source>the file was changed while it was open</source>
        <translation>die Datei wurde geändert, während sie offen war</translation>
    </message>
    <message>
        <source>%1, tensor &quot;%2&quot;</source>
        <translation>%1, Tensor &quot;%2&quot;</translation>
    </message>
    <message>
        <source>it was cut or replaced: load the model again</source>
        <translation>sie wurde gekürzt oder ersetzt: das Modell neu laden</translation>
    </message>
    <message>
        <source>a negative number (%1) stands for a length or offset</source>
        <translation>eine negative Zahl (%1) steht für eine Länge oder einen Versatz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number below 2^53</source>
        <translation>&quot;%1&quot; ist keine ganze Zahl unter 2^53</translation>
    </message>
    <message>
        <source>null stands where the format has no null</source>
        <translation>null steht, wo das Format kein null hat</translation>
    </message>
    <message>
        <source>true or false stands where the format has none</source>
        <translation>true oder false steht, wo das Format keines hat</translation>
    </message>
    <message>
        <source>binary data in JSON</source>
        <translation>Binärdaten in JSON</translation>
    </message>
    <message>
        <source>%1, tensor &quot;%2&quot;, byte %3</source>
        <translation>%1, Tensor &quot;%2&quot;, Byte %3</translation>
    </message>
    <message>
        <source>an object stands where the format has none</source>
        <translation>ein Objekt steht, wo das Format keines hat</translation>
    </message>
    <message>
        <source>an array stands where the format has none</source>
        <translation>ein Array steht, wo das Format keines hat</translation>
    </message>
    <message>
        <source>data_offsets has %1 numbers, not 2</source>
        <translation>data_offsets hat %1 Zahlen, nicht 2</translation>
    </message>
    <message>
        <source>__metadata__ stands twice in the header</source>
        <translation>__metadata__ steht zweimal im Kopf</translation>
    </message>
    <message>
        <source>a tensor&apos;s name is %1 bytes long; the limit is %2</source>
        <translation>der Name eines Tensors ist %1 Bytes lang; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the header names more than %1 tensors</source>
        <translation>der Kopf nennt mehr als %1 Tensoren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; steht zweimal</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; a tensor has dtype, shape and data_offsets</source>
        <translation>unbekannter Schlüssel &quot;%1&quot;; ein Tensor hat dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in __metadata__</source>
        <translation>&quot;%1&quot; steht zweimal in __metadata__</translation>
    </message>
    <message>
        <source>element type &quot;%1&quot; is not supported</source>
        <translation>der Elementtyp &quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>supported are %1: convert the file</source>
        <translation>unterstützt werden %1: die Datei umwandeln</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot; stands where the format has none</source>
        <translation>der Text &quot;%1&quot; steht, wo das Format keinen hat</translation>
    </message>
    <message>
        <source>__metadata__ is larger than %1 bytes</source>
        <translation>__metadata__ ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 is no whole number below 2^53</source>
        <translation>%1 ist keine ganze Zahl unter 2^53</translation>
    </message>
    <message>
        <source>more than %1 dimensions</source>
        <translation>mehr als %1 Dimensionen</translation>
    </message>
    <message>
        <source>data_offsets has more than 2 numbers</source>
        <translation>data_offsets hat mehr als 2 Zahlen</translation>
    </message>
    <message>
        <source>the number %1 stands where the format has none</source>
        <translation>die Zahl %1 steht, wo das Format keine hat</translation>
    </message>
    <message>
        <source>the tensor has no dtype</source>
        <translation>der Tensor hat kein dtype</translation>
    </message>
    <message>
        <source>the tensor has no shape</source>
        <translation>der Tensor hat kein shape</translation>
    </message>
    <message>
        <source>the tensor has no data_offsets</source>
        <translation>der Tensor hat keine data_offsets</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] run backwards</source>
        <translation>data_offsets [%1, %2] laufen rückwärts</translation>
    </message>
    <message>
        <source>the shape %1 has more elements than can be counted</source>
        <translation>die Form %1 hat mehr Elemente, als gezählt werden können</translation>
    </message>
    <message>
        <source>shape %1 of %2 needs %3 bytes, data_offsets give %4</source>
        <translation>die Form %1 von %2 braucht %3 Bytes, data_offsets geben %4</translation>
    </message>
    <message>
        <source>the header is no valid JSON (%1)</source>
        <translation>der Kopf ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>the header holds a NUL byte</source>
        <translation>der Kopf enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands twice in the header</source>
        <translation>der Tensor &quot;%1&quot; steht zweimal im Kopf</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; begins %2 bytes behind the tensor before it</source>
        <translation>die Daten des Tensors &quot;%1&quot; beginnen %2 Bytes hinter dem Tensor davor</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; overlaps the tensor before it</source>
        <translation>die Daten des Tensors &quot;%1&quot; überschneiden den Tensor davor</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; reaches beyond the end of the file (%2 bytes)</source>
        <translation>die Daten des Tensors &quot;%1&quot; reichen über das Ende der Datei hinaus (%2 Bytes)</translation>
    </message>
    <message>
        <source>the file was cut: fetch it again</source>
        <translation>die Datei wurde abgeschnitten: neu holen</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor</source>
        <translation>%1 Bytes folgen auf den letzten Tensor</translation>
    </message>
    <message>
        <source>the file is damaged or was not written by a safetensors writer: fetch it again</source>
        <translation>die Datei ist beschädigt oder stammt nicht von einem safetensors-Programm: neu holen</translation>
    </message>
    <message>
        <source>the header is no valid JSON</source>
        <translation>der Kopf ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>tensors are written as they lie in memory</source>
        <translation>Tensoren werden geschrieben, wie sie im Speicher liegen</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>Tensor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bytes of data do not fill shape %2 of %3</source>
        <translation>%1 Bytes an Daten füllen die Form %2 von %3 nicht</translation>
    </message>
    <message>
        <source>this name is taken by the format</source>
        <translation>dieser Name gehört dem Format</translation>
    </message>
    <message>
        <source>two tensors have this name</source>
        <translation>zwei Tensoren haben diesen Namen</translation>
    </message>
    <message>
        <source>an arm that only mixes has no adapter</source>
        <translation>ein Arm, der nur mischt, hat keinen Adapter</translation>
    </message>
    <message>
        <source>leave the adapter out, or take it at a λ of its own</source>
        <translation>den Adapter weglassen oder ihn bei einem eigenen λ nehmen</translation>
    </message>
    <message>
        <source>an arm that only mixes needs a λ in [0, 1]</source>
        <translation>ein Arm, der nur mischt, braucht ein λ in [0, 1]</translation>
    </message>
    <message>
        <source>this adapter does not fit the model: %1</source>
        <translation>dieser Adapter passt nicht zum Modell: %1</translation>
    </message>
    <message>
        <source>choose the model that it was trained on</source>
        <translation>das Modell wählen, auf dem er trainiert wurde</translation>
    </message>
    <message>
        <source>name an adapter, leave λ out, or let the arm only mix</source>
        <translation>einen Adapter nennen, λ weglassen oder den Arm nur mischen lassen</translation>
    </message>
    <message>
        <source>choose a model, or add a run</source>
        <translation>ein Modell wählen oder einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>the states behind layer %1 are not all finite numbers</source>
        <translation>die Zustände hinter Schicht %1 sind nicht alle endliche Zahlen</translation>
    </message>
    <message>
        <source>its weights are damaged; take another adapter or model</source>
        <translation>die Gewichte sind beschädigt; einen anderen Adapter oder ein anderes Modell nehmen</translation>
    </message>
    <message>
        <source>this adapter&apos;s λ is folded into its weights and cannot be moved</source>
        <translation>das λ dieses Adapters ist in seine Gewichte gefaltet und lässt sich nicht bewegen</translation>
    </message>
    <message>
        <source>use the adapter that it was exported from</source>
        <translation>den Adapter nehmen, aus dem er exportiert wurde</translation>
    </message>
    <message>
        <source>this adapter has no module where λ acts</source>
        <translation>dieser Adapter hat kein Modul, in dem λ wirkt</translation>
    </message>
    <message>
        <source>choose a run that mixes h0 in</source>
        <translation>einen Lauf wählen, der h0 einmischt</translation>
    </message>
    <message>
        <source>these weights cannot be judged at this λ</source>
        <translation>diese Gewichte lassen sich bei diesem λ nicht beurteilen</translation>
    </message>
    <message>
        <source>λ does not act in an adapter of the method %1</source>
        <translation>λ wirkt nicht in einem Adapter des Verfahrens %1</translation>
    </message>
    <message>
        <source>choose a run of a method that h0 can enter</source>
        <translation>einen Lauf eines Verfahrens wählen, in das h0 eingehen kann</translation>
    </message>
    <message>
        <source>none of these can generate text</source>
        <translation>keines davon kann Text erzeugen</translation>
    </message>
    <message>
        <source>choose a language model (LLaMA or GPT-J), or let the text be classified</source>
        <translation>ein Sprachmodell (LLaMA oder GPT-J) wählen oder den Text klassifizieren lassen</translation>
    </message>
    <message>
        <source>each model needs something to go on from</source>
        <translation>jedes Modell braucht etwas, woran es anknüpft</translation>
    </message>
    <message>
        <source>type a text</source>
        <translation>einen Text eingeben</translation>
    </message>
    <message>
        <source>the playground takes the model and three adapters side by side</source>
        <translation>die Spielwiese nimmt das Modell und drei Adapter nebeneinander</translation>
    </message>
    <message>
        <source>take some out</source>
        <translation>einige herausnehmen</translation>
    </message>
    <message>
        <source>there is no token in this text</source>
        <translation>in diesem Text ist kein Token</translation>
    </message>
    <message>
        <source>type a word</source>
        <translation>ein Wort eingeben</translation>
    </message>
    <message>
        <source>its weights are damaged, or λ was too large in training</source>
        <translation>die Gewichte sind beschädigt, oder λ war beim Training zu groß</translation>
    </message>
    <message>
        <source>this run had no validation set</source>
        <translation>dieser Lauf hatte keine Validierung</translation>
    </message>
    <message>
        <source>choose a run that was trained with one (task.validation, task.validation_fraction)</source>
        <translation>einen Lauf wählen, der mit einer trainiert wurde (task.validation, task.validation_fraction)</translation>
    </message>
    <message>
        <source>nothing was split off for validation</source>
        <translation>für die Validierung wurde nichts abgeteilt</translation>
    </message>
    <message>
        <source>choose a run with more training data, or a larger task.validation_fraction</source>
        <translation>einen Lauf mit mehr Trainingsdaten oder größerem task.validation_fraction wählen</translation>
    </message>
    <message>
        <source>this adapter is no run&apos;s: nothing says what it was validated on</source>
        <translation>dieser Adapter gehört zu keinem Lauf: nichts sagt, worauf er validiert wurde</translation>
    </message>
    <message>
        <source>choose the folder of the run that it was trained in</source>
        <translation>den Ordner des Laufs wählen, in dem er trainiert wurde</translation>
    </message>
    <message>
        <source>this adapter has a classification head, the data are texts to continue</source>
        <translation>dieser Adapter hat einen Klassifikationskopf, die Daten sind Texte zum Fortsetzen</translation>
    </message>
    <message>
        <source>this adapter is a language model&apos;s, the data have classes or numbers</source>
        <translation>dieser Adapter gehört zu einem Sprachmodell, die Daten haben Klassen oder Zahlen</translation>
    </message>
    <message>
        <source>choose data of the task it was trained for</source>
        <translation>Daten der Aufgabe wählen, für die er trainiert wurde</translation>
    </message>
    <message>
        <source>no sample is left to look at</source>
        <translation>es bleibt kein Beispiel zum Ansehen</translation>
    </message>
    <message>
        <source>every text is empty; check task.text_columns</source>
        <translation>jeder Text ist leer; task.text_columns prüfen</translation>
    </message>
    <message>
        <source>the figure &quot;%1&quot; does not stand in its text</source>
        <translation>der Wert &quot;%1&quot; steht nicht in seinem Text</translation>
    </message>
    <message>
        <source>the lesson&apos;s id may hold only a-z, 0-9 and -</source>
        <translation>die Kennung der Lektion darf nur a-z, 0-9 und - enthalten</translation>
    </message>
    <message>
        <source>teacher notes</source>
        <translation>Hinweise für Lehrende</translation>
    </message>
    <message>
        <source>a lesson has 1 to %1 pages</source>
        <translation>eine Lektion hat 1 bis %1 Seiten</translation>
    </message>
    <message>
        <source>it has %1 %2 where the lesson has %3</source>
        <translation>sie hat %1 %2, wo die Lektion %3 hat</translation>
    </message>
    <message>
        <source>a language is named as &quot;de&quot; or &quot;zh_CN&quot;</source>
        <translation>eine Sprache wird als &quot;de&quot; oder &quot;zh_CN&quot; genannt</translation>
    </message>
    <message>
        <source>there is no term &quot;%1&quot;</source>
        <translation>es gibt keinen Begriff &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no recording &quot;%1&quot;</source>
        <translation>es gibt keine Aufzeichnung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>resources/lessons/FORMAT.md says what may stand there</source>
        <translation>resources/lessons/FORMAT.md sagt, was dort stehen darf</translation>
    </message>
    <message>
        <source>a line of text holds control characters</source>
        <translation>eine Textzeile enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>ein Text ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the lesson has too many recordings</source>
        <translation>die Lektion hat zu viele Aufzeichnungen</translation>
    </message>
    <message>
        <source>a recording&apos;s id is no plain name, or there twice</source>
        <translation>die Kennung einer Aufzeichnung ist kein einfacher Name oder steht zweimal da</translation>
    </message>
    <message>
        <source>the lesson has too many states</source>
        <translation>die Lektion hat zu viele Zustände</translation>
    </message>
    <message>
        <source>a state&apos;s id is no plain name, or there twice</source>
        <translation>die Kennung eines Zustands ist kein einfacher Name oder steht zweimal da</translation>
    </message>
    <message>
        <source>the state has too many numbers of its own</source>
        <translation>der Zustand hat zu viele eigene Zahlen</translation>
    </message>
    <message>
        <source>there is no chart &quot;%1&quot;</source>
        <translation>es gibt kein Diagramm &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the highlighted &quot;%1&quot; is not shown</source>
        <translation>das hervorgehobene &quot;%1&quot; wird nicht gezeigt</translation>
    </message>
    <message>
        <source>charts and recordings are shown together or not at all</source>
        <translation>Diagramme und Aufzeichnungen werden zusammen gezeigt oder gar nicht</translation>
    </message>
    <message>
        <source>the start step is behind the recording&apos;s end</source>
        <translation>der Anfangsschritt liegt hinter dem Ende der Aufzeichnung</translation>
    </message>
    <message>
        <source>there are too many boxes or questions</source>
        <translation>es gibt zu viele Kästen oder Fragen</translation>
    </message>
    <message>
        <source>figures belong into boxes of kind measured, and each of those has some</source>
        <translation>Werte gehören in Kästen der Art measured, und jeder davon hat welche</translation>
    </message>
    <message>
        <source>a question needs a prompt, and an open one a model answer</source>
        <translation>eine Frage braucht einen Text und eine offene eine Musterantwort</translation>
    </message>
    <message>
        <source>only a choice or a number can be predicted, and of something that runs</source>
        <translation>vorhersagen lässt sich nur eine Wahl oder eine Zahl, und von etwas, das läuft</translation>
    </message>
    <message>
        <source>a number that is asked for has the form number, percent or count</source>
        <translation>eine Zahl, nach der gefragt wird, hat die Form number, percent oder count</translation>
    </message>
    <message>
        <source>the text is no UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>the text holds control characters</source>
        <translation>der Text enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>the text holds a picture</source>
        <translation>der Text enthält ein Bild</translation>
    </message>
    <message>
        <source>the text holds HTML or an address</source>
        <translation>der Text enthält HTML oder eine Adresse</translation>
    </message>
    <message>
        <source>a link leads to &quot;%1&quot;, which is no term or page of the lesson</source>
        <translation>ein Link führt zu &quot;%1&quot;, was kein Begriff und keine Seite der Lektion ist</translation>
    </message>
    <message>
        <source>the recording has no %1</source>
        <translation>in der Aufzeichnung fehlt: %1</translation>
    </message>
    <message>
        <source>name a figure that was measured in that run</source>
        <translation>einen Wert nennen, der in diesem Lauf gemessen wurde</translation>
    </message>
    <message>
        <source>there is no recording of that name</source>
        <translation>es gibt keine Aufzeichnung dieses Namens</translation>
    </message>
    <message>
        <source>layer similarity at that step</source>
        <translation>Schichtähnlichkeit bei diesem Schritt</translation>
    </message>
    <message>
        <source>such layer</source>
        <translation>diese Schicht</translation>
    </message>
    <message>
        <source>evaluation on &quot;%1&quot; at that step</source>
        <translation>Auswertung auf &quot;%1&quot; bei diesem Schritt</translation>
    </message>
    <message>
        <source>metric &quot;%1&quot;</source>
        <translation>Metrik &quot;%1&quot;</translation>
    </message>
    <message>
        <source>loss at that step</source>
        <translation>Verlust bei diesem Schritt</translation>
    </message>
    <message>
        <source>count of parameters</source>
        <translation>Anzahl der Parameter</translation>
    </message>
    <message>
        <source>second step</source>
        <translation>zweiter Schritt</translation>
    </message>
    <message>
        <source>memory at that step</source>
        <translation>Speicher bei diesem Schritt</translation>
    </message>
    <message>
        <source>count of sites</source>
        <translation>Anzahl der Stellen</translation>
    </message>
    <message>
        <source>the figure names no recording</source>
        <translation>der Wert nennt keine Aufzeichnung</translation>
    </message>
    <message>
        <source>the state has no such cell of &quot;%1&quot;</source>
        <translation>der Zustand hat keine solche Zelle in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name a matrix of its settings, rows and columns counted from 1</source>
        <translation>eine Matrix seiner Einstellungen nennen, Zeilen und Spalten ab 1 gezählt</translation>
    </message>
    <message>
        <source>the figure is no finite number</source>
        <translation>der Wert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 of the options hold in the recordings; exactly one must</source>
        <translation>%1 der Optionen gelten in den Aufzeichnungen; genau eine muss gelten</translation>
    </message>
    <message>
        <source>do not use lessons from where this one came</source>
        <translation>Lektionen von dort, woher diese kam, nicht verwenden</translation>
    </message>
    <message>
        <source>the lesson has more than %1 files</source>
        <translation>die Lektion hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>no lesson has such a folder</source>
        <translation>keine Lektion hat einen solchen Ordner</translation>
    </message>
    <message>
        <source>no lesson has a file of that name</source>
        <translation>keine Lektion hat eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>the file is there twice</source>
        <translation>die Datei ist zweimal da</translation>
    </message>
    <message>
        <source>the lesson is larger than a lesson may be</source>
        <translation>die Lektion ist größer, als eine Lektion sein darf</translation>
    </message>
    <message>
        <source>the lesson holds a link or a device</source>
        <translation>die Lektion enthält einen Link oder ein Gerät</translation>
    </message>
    <message>
        <source>the file is encrypted</source>
        <translation>die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>the file is shorter or longer than it says</source>
        <translation>die Datei ist kürzer oder länger, als sie sagt</translation>
    </message>
    <message>
        <source>there is no %1 in it</source>
        <translation>darin ist kein %1</translation>
    </message>
    <message>
        <source>a lesson is a folder or a %1 file that holds one</source>
        <translation>eine Lektion ist ein Ordner oder eine Datei %1, die einen enthält</translation>
    </message>
    <message>
        <source>the file is damaged or no lesson: get it again from where it came</source>
        <translation>die Datei ist beschädigt oder keine Lektion: von ihrer Quelle neu beschaffen</translation>
    </message>
    <message>
        <source>has an unknown key %1</source>
        <translation>hat einen unbekannten Schlüssel %1</translation>
    </message>
    <message>
        <source>resources/lessons/FORMAT.md describes the file</source>
        <translation>resources/lessons/FORMAT.md beschreibt die Datei</translation>
    </message>
    <message>
        <source>needs a text &quot;%1&quot;</source>
        <translation>braucht einen Text &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs a number &quot;%1&quot;</source>
        <translation>braucht eine Zahl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from %2 to %3</source>
        <translation>&quot;%1&quot; muss von %2 bis %3 gehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>&quot;%1&quot; muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown value %2</source>
        <translation>&quot;%1&quot; hat einen unbekannten Wert %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of at most %2</source>
        <translation>&quot;%1&quot; muss eine Liste mit höchstens %2 Einträgen sein</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>has a name that may hold only a-z, 0-9 and -</source>
        <translation>hat einen Namen, der nur a-z, 0-9 und - enthalten darf</translation>
    </message>
    <message>
        <source>&quot;recordings&quot; must hold texts</source>
        <translation>&quot;recordings&quot; muss Texte enthalten</translation>
    </message>
    <message>
        <source>&quot;id&quot; may hold only a-z, 0-9 and -</source>
        <translation>&quot;id&quot; darf nur a-z, 0-9 und - enthalten</translation>
    </message>
    <message>
        <source>the lesson is of a newer format (%1)</source>
        <translation>die Lektion hat ein neueres Format (%1)</translation>
    </message>
    <message>
        <source>use a newer version of this program</source>
        <translation>eine neuere Version dieses Programms verwenden</translation>
    </message>
    <message>
        <source>needs &quot;format&quot;: 1</source>
        <translation>braucht &quot;format&quot;: 1</translation>
    </message>
    <message>
        <source>&quot;terms&quot; must be an object of at most 100</source>
        <translation>&quot;terms&quot; muss ein Objekt mit höchstens 100 Einträgen sein</translation>
    </message>
    <message>
        <source>has no page that %1 could translate</source>
        <translation>hat keine Seite, die %1 übersetzen könnte</translation>
    </message>
    <message>
        <source>comes in more than %1 languages</source>
        <translation>gibt es in mehr als %1 Sprachen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file of pages/</source>
        <translation>&quot;%1&quot; nennt keine Datei in pages/</translation>
    </message>
    <message>
        <source>needs &quot;holds&quot;: right answers are computed, not given</source>
        <translation>braucht &quot;holds&quot;: richtige Antworten werden berechnet, nicht angegeben</translation>
    </message>
    <message>
        <source>needs &quot;figure&quot; and &quot;within&quot;</source>
        <translation>braucht &quot;figure&quot; und &quot;within&quot;</translation>
    </message>
    <message>
        <source>&quot;figures&quot; must be an object of at most 40</source>
        <translation>&quot;figures&quot; muss ein Objekt mit höchstens 40 Einträgen sein</translation>
    </message>
    <message>
        <source>has both &quot;minus&quot; and &quot;over&quot;</source>
        <translation>hat sowohl &quot;minus&quot; als auch &quot;over&quot;</translation>
    </message>
    <message>
        <source>needs a &quot;figure&quot;</source>
        <translation>braucht ein &quot;figure&quot;</translation>
    </message>
    <message>
        <source>needs &quot;among&quot;: two recordings or more</source>
        <translation>braucht &quot;among&quot;: zwei Aufzeichnungen oder mehr</translation>
    </message>
    <message>
        <source>needs a figure &quot;than&quot;</source>
        <translation>braucht einen Wert &quot;than&quot;</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>every recording has one</source>
        <translation>jede Aufzeichnung hat eine</translation>
    </message>
    <message>
        <source>the recording has too many events</source>
        <translation>die Aufzeichnung hat zu viele Ereignisse</translation>
    </message>
    <message>
        <source>the recording is damaged</source>
        <translation>die Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>the recording does not begin with a run&apos;s start</source>
        <translation>die Aufzeichnung beginnt nicht mit dem Start eines Laufs</translation>
    </message>
    <message>
        <source>a recording&apos;s name may hold only a-z, 0-9 and -</source>
        <translation>der Name einer Aufzeichnung darf nur a-z, 0-9 und - enthalten</translation>
    </message>
    <message>
        <source>the run has no events</source>
        <translation>der Lauf hat keine Ereignisse</translation>
    </message>
    <message>
        <source>choose a run that has trained</source>
        <translation>einen Lauf wählen, der trainiert hat</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation>es gibt keinen Schritt &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a page&apos;s from and to</source>
        <translation>from und to einer Seite</translation>
    </message>
    <message>
        <source>the state %1</source>
        <translation>der Zustand %1</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>es gibt keinen Zustand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no control &quot;%1&quot; there</source>
        <translation>dort gibt es kein Bedienelement &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a page with a state has steps from and to</source>
        <translation>nur eine Seite mit einem Zustand hat Schritte from und to</translation>
    </message>
    <message>
        <source>a page shows recordings or a state, not both</source>
        <translation>eine Seite zeigt Aufzeichnungen oder einen Zustand, nicht beides</translation>
    </message>
    <message>
        <source>the state stands first behind the step at which it counts as run</source>
        <translation>der Zustand steht schon hinter dem Schritt, ab dem er als gelaufen gilt</translation>
    </message>
    <message>
        <source>a lesson&apos;s file ends in %1</source>
        <translation>die Datei einer Lektion endet auf %1</translation>
    </message>
    <message>
        <source>add the ending</source>
        <translation>die Endung anfügen</translation>
    </message>
    <message>
        <source>this model has no classification head to evaluate</source>
        <translation>dieses Modell hat keinen Klassifikationskopf zum Auswerten</translation>
    </message>
    <message>
        <source>give a trained run or adapter</source>
        <translation>einen trainierten Lauf oder Adapter angeben</translation>
    </message>
    <message>
        <source>the head gives %1 numbers, the data has %2 (regression)</source>
        <translation>der Kopf gibt %1 Zahlen, die Daten haben %2 (Regression)</translation>
    </message>
    <message>
        <source>the head gives %1 numbers, the data has %2 classes</source>
        <translation>der Kopf gibt %1 Zahlen, die Daten haben %2 Klassen</translation>
    </message>
    <message>
        <source>evaluate on the task it was trained for</source>
        <translation>auf der Aufgabe auswerten, für die er trainiert wurde</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Auswertung wurde gestoppt</translation>
    </message>
    <message>
        <source>this needs %1 bytes, and %2 are free</source>
        <translation>das braucht %1 Bytes, und %2 sind frei</translation>
    </message>
    <message>
        <source>free some space or name a folder on another disk</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger nennen</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>der Export wurde gestoppt</translation>
    </message>
    <message>
        <source>this adapter is folded already: its λ is fixed and what is left of it is no adapter of its own</source>
        <translation>dieser Adapter ist schon gefaltet: sein λ steht fest, und was übrig ist, ist kein eigener Adapter</translation>
    </message>
    <message>
        <source>export the adapter that it was made from</source>
        <translation>den Adapter exportieren, aus dem er gemacht wurde</translation>
    </message>
    <message>
        <source>LLM-Adapters itself reads adapter_model.bin: torch.save(safetensors.torch.load_file(&quot;adapter_model.safetensors&quot;), &quot;adapter_model.bin&quot;) makes it</source>
        <translation>LLM-Adapters selbst liest adapter_model.bin: torch.save(safetensors.torch.load_file(&quot;adapter_model.safetensors&quot;), &quot;adapter_model.bin&quot;) erzeugt es</translation>
    </message>
    <message>
        <source>stock PEFT has no bottleneck adapters and refuses this folder</source>
        <translation>das gewöhnliche PEFT hat keine Bottleneck-Adapter und lehnt diesen Ordner ab</translation>
    </message>
    <message>
        <source>the library adapters knows no λ: it computes λ = 0, with other results than here</source>
        <translation>die Bibliothek adapters kennt kein λ: sie rechnet mit λ = 0, mit anderen Ergebnissen als hier</translation>
    </message>
    <message>
        <source>everything of this adapter folds: there is no h0 term to keep</source>
        <translation>alles an diesem Adapter lässt sich falten: es gibt keinen h0-Term zu behalten</translation>
    </message>
    <message>
        <source>export it with --form merged</source>
        <translation>mit --form merged exportieren</translation>
    </message>
    <message>
        <source>this adapter mixes h0 into the input of %1 modules: s·λ·B A h0 depends on h0, not on the module&apos;s input, so no weight can hold it</source>
        <translation>dieser Adapter mischt h0 in die Eingabe von %1 Modulen: s·λ·B A h0 hängt von h0 ab, nicht von der Eingabe des Moduls, also kann kein Gewicht es aufnehmen</translation>
    </message>
    <message>
        <source>keep it as an adapter (--form peft), or fold what folds and keep the h0 term beside it (--form folded: this program&apos;s own form, in which λ can no longer be changed)</source>
        <translation>als Adapter behalten (--form peft) oder falten, was sich falten lässt, und den h0-Term daneben behalten (--form folded: die eigene Form dieses Programms, in der λ nicht mehr geändert werden kann)</translation>
    </message>
    <message>
        <source>transformers&apos; %1 models have no biases where this adapter has some</source>
        <translation>die Modelle der Art %1 in transformers haben keine Biases, wo dieser Adapter welche hat</translation>
    </message>
    <message>
        <source>keep it as an adapter (--form peft)</source>
        <translation>als Adapter behalten (--form peft)</translation>
    </message>
    <message>
        <source>only this program runs a folded adapter, and its λ can no longer be changed</source>
        <translation>nur dieses Programm führt einen gefalteten Adapter aus, und sein λ kann nicht mehr geändert werden</translation>
    </message>
    <message>
        <source>stock PEFT loads this adapter but knows no λ: it computes λ = 0, with other results than here</source>
        <translation>das gewöhnliche PEFT lädt diesen Adapter, kennt aber kein λ: es rechnet mit λ = 0, mit anderen Ergebnissen als hier</translation>
    </message>
    <message>
        <source>this model has one segment type and cannot tell two texts apart</source>
        <translation>dieses Modell hat nur eine Segmentart und kann zwei Texte nicht auseinanderhalten</translation>
    </message>
    <message>
        <source>give one text column, or take another model</source>
        <translation>eine Textspalte angeben oder ein anderes Modell nehmen</translation>
    </message>
    <message>
        <source>the data&apos;s classes are %1; the head&apos;s are %2</source>
        <translation>die Klassen der Daten sind %1; die des Kopfes sind %2</translation>
    </message>
    <message>
        <source>evaluate on the task it was trained for, or name the classes alike in task.labels</source>
        <translation>auf der Aufgabe auswerten, für die er trainiert wurde, oder die Klassen in task.labels gleich nennen</translation>
    </message>
    <message>
        <source>no sample has a token to predict</source>
        <translation>kein Beispiel hat ein Token zum Vorhersagen</translation>
    </message>
    <message>
        <source>give responses, or set task.train_on_inputs</source>
        <translation>Antworten angeben oder task.train_on_inputs setzen</translation>
    </message>
    <message>
        <source>there is no text to measure</source>
        <translation>es gibt keinen Text zum Messen</translation>
    </message>
    <message>
        <source>give at least one sentence</source>
        <translation>mindestens einen Satz angeben</translation>
    </message>
    <message>
        <source>no text has two tokens to compare</source>
        <translation>kein Text hat zwei Token zum Vergleichen</translation>
    </message>
    <message>
        <source>give longer sentences, or count special tokens</source>
        <translation>längere Sätze angeben oder besondere Token mitzählen</translation>
    </message>
    <message>
        <source>the key-value cache is too small for its sequences</source>
        <translation>der Schlüssel-Wert-Speicher ist zu klein für seine Folgen</translation>
    </message>
    <message>
        <source>the tensor %1 holds integers where weights are expected</source>
        <translation>der Tensor %1 enthält ganze Zahlen, wo Gewichte erwartet werden</translation>
    </message>
    <message>
        <source>%1 models do not generate text: they have no causal head</source>
        <translation>Modelle der Art %1 erzeugen keinen Text: sie haben keinen Sprachkopf</translation>
    </message>
    <message>
        <source>choose a LLaMA or GPT-J model for task.kind causal_lm</source>
        <translation>für task.kind causal_lm ein LLaMA- oder GPT-J-Modell wählen</translation>
    </message>
    <message>
        <source>the classifier&apos;s weights do not fit the model&apos;s width</source>
        <translation>die Gewichte des Klassifikators passen nicht zur Breite des Modells</translation>
    </message>
    <message>
        <source>weights and config.json belong to different models</source>
        <translation>Gewichte und config.json gehören zu verschiedenen Modellen</translation>
    </message>
    <message>
        <source>the classifier&apos;s weight and bias are of different sizes</source>
        <translation>Gewicht und Bias des Klassifikators sind verschieden groß</translation>
    </message>
    <message>
        <source>weights hold values that are not finite: %1</source>
        <translation>Gewichte enthalten Werte, die nicht endlich sind: %1</translation>
    </message>
    <message>
        <source>weights that this model does not use: %1</source>
        <translation>Gewichte, die dieses Modell nicht verwendet: %1</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, config.json asks for %3</source>
        <translation>der Tensor %1 hat die Form %2, config.json verlangt %3</translation>
    </message>
    <message>
        <source>weights are missing: %1</source>
        <translation>Gewichte fehlen: %1</translation>
    </message>
    <message>
        <source>the folder must hold a whole %1 model with its pooler, as save_pretrained writes it</source>
        <translation>der Ordner muss ein ganzes Modell der Art %1 mit seinem Pooler enthalten, wie save_pretrained es schreibt</translation>
    </message>
    <message>
        <source>the folder must hold a whole %1 model, as save_pretrained writes it</source>
        <translation>der Ordner muss ein ganzes Modell der Art %1 enthalten, wie save_pretrained es schreibt</translation>
    </message>
    <message>
        <source>λ does not apply to the method %1</source>
        <translation>λ gilt nicht für das Verfahren %1</translation>
    </message>
    <message>
        <source>use λ = 0</source>
        <translation>λ = 0 verwenden</translation>
    </message>
    <message>
        <source>this adapter&apos;s λ of %1 is folded into its weights and can no longer be changed</source>
        <translation>das λ dieses Adapters von %1 ist in seine Gewichte gefaltet und kann nicht mehr geändert werden</translation>
    </message>
    <message>
        <source>the adapter was trained on other weights than the model has now</source>
        <translation>der Adapter wurde auf anderen Gewichten trainiert, als das Modell jetzt hat</translation>
    </message>
    <message>
        <source>name the model to use (--model) if this is meant</source>
        <translation>das Modell nennen (--model), falls das so gemeint ist</translation>
    </message>
    <message>
        <source>there is no adapter here</source>
        <translation>hier ist kein Adapter</translation>
    </message>
    <message>
        <source>give an adapter folder (adapter_config.json) or the folder of a run that has saved one</source>
        <translation>einen Adapter-Ordner (adapter_config.json) angeben oder den Ordner eines Laufs, der einen gespeichert hat</translation>
    </message>
    <message>
        <source>it was made for other targets, another rank or another model</source>
        <translation>er wurde für andere Ziele, einen anderen Rang oder ein anderes Modell gemacht</translation>
    </message>
    <message>
        <source>the adapter does not fit:</source>
        <translation>der Adapter passt nicht:</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1</source>
        <translation>der Adapter passt nicht: es fehlt %1</translation>
    </message>
    <message>
        <source>the adapter does not fit: not expected %1</source>
        <translation>der Adapter passt nicht: nicht erwartet %1</translation>
    </message>
    <message>
        <source>the adapter does not fit:; not expected %1</source>
        <translation>der Adapter passt nicht:; nicht erwartet %1</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1 not expected %2</source>
        <translation>der Adapter passt nicht: es fehlt %1 nicht erwartet %2</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1; not expected %2</source>
        <translation>der Adapter passt nicht: es fehlt %1; nicht erwartet %2</translation>
    </message>
    <message>
        <source>the adapter holds values that are not finite and was not saved</source>
        <translation>der Adapter enthält Werte, die nicht endlich sind, und wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, expected %3</source>
        <translation>der Tensor %1 hat die Form %2, erwartet ist %3</translation>
    </message>
    <message>
        <source>rank, targets or the number of classes differ</source>
        <translation>Rang, Ziele oder die Anzahl der Klassen sind verschieden</translation>
    </message>
    <message>
        <source>export form</source>
        <translation>Exportform</translation>
    </message>
    <message>
        <source>AdapterHub&apos;s form has the same places in every layer, this adapter has others in layer %1</source>
        <translation>die Form von AdapterHub hat in jeder Schicht dieselben Orte, dieser Adapter hat in Schicht %1 andere</translation>
    </message>
    <message>
        <source>export it as peft</source>
        <translation>als peft exportieren</translation>
    </message>
    <message>
        <source>AdapterHub&apos;s form is for series and parallel adapters, this is %1</source>
        <translation>die Form von AdapterHub ist für serielle und parallele Adapter, das ist %1</translation>
    </message>
    <message>
        <source>in %1 models AdapterHub&apos;s parallel adapters read the state before the norm, this one the state behind it</source>
        <translation>in Modellen der Art %1 lesen die parallelen Adapter von AdapterHub den Zustand vor der Norm, dieser den dahinter</translation>
    </message>
    <message>
        <source>LLM-Adapters has no series adapter behind the attention</source>
        <translation>LLM-Adapters hat keinen seriellen Adapter hinter der Attention</translation>
    </message>
    <message>
        <source>LLM-Adapters has no adapter at %1 of %2 models</source>
        <translation>LLM-Adapters hat keinen Adapter an %1 in Modellen der Art %2</translation>
    </message>
    <message>
        <source>LLM-Adapters puts its adapters into every layer, this one is in some alone</source>
        <translation>LLM-Adapters setzt seine Adapter in jede Schicht, dieser sitzt nur in einigen</translation>
    </message>
    <message>
        <source>LLM-Adapters&apos; form is for adapters before or behind a feed-forward layer, this is %1</source>
        <translation>die Form von LLM-Adapters ist für Adapter vor oder hinter einer Feed-Forward-Schicht, das ist %1</translation>
    </message>
    <message>
        <source>LLM-Adapters&apos; adapters have no biases, this one&apos;s are trained</source>
        <translation>die Adapter von LLM-Adapters haben keine Biases, die von diesem sind trainiert</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, adapter_config.json asks for %3</source>
        <translation>der Tensor %1 hat die Form %2, adapter_config.json verlangt %3</translation>
    </message>
    <message>
        <source>a bottleneck of</source>
        <translation>ein Bottleneck von</translation>
    </message>
    <message>
        <source>the adapter does not fit: target_modules names modules without tensors: %1</source>
        <translation>der Adapter passt nicht: target_modules nennt Module ohne Tensoren: %1</translation>
    </message>
    <message>
        <source>the virtual tokens were made for a model of %1 layers and width %2, this one has %3 and %4</source>
        <translation>die virtuellen Token wurden für ein Modell mit %1 Schichten und Breite %2 gemacht, dieses hat %3 und %4</translation>
    </message>
    <message>
        <source>name the model it was trained on</source>
        <translation>das Modell nennen, auf dem er trainiert wurde</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>sibo.mix_skip is for series adapters, this is %1</source>
        <translation>sibo.mix_skip ist für serielle Adapter, das ist %1</translation>
    </message>
    <message>
        <source>sibo.reference_gptj_bottleneck is for series adapters of GPT-J, this is %1</source>
        <translation>sibo.reference_gptj_bottleneck ist für serielle Adapter von GPT-J, das ist %1</translation>
    </message>
    <message>
        <source>sibo.lambda is a map by module that does not fit this adapter&apos;s modules: %1</source>
        <translation>sibo.lambda ist eine Zuordnung nach Modulen, die nicht zu den Modulen dieses Adapters passt: %1</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; cannot be used: %2</source>
        <translation>das Muster &quot;%1&quot; lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>name the modules in rank_pattern and alpha_pattern of adapter_config.json instead</source>
        <translation>stattdessen die Module in rank_pattern und alpha_pattern von adapter_config.json nennen</translation>
    </message>
    <message>
        <source>weights and adapter_config.json belong to different adapters</source>
        <translation>Gewichte und adapter_config.json gehören zu verschiedenen Adaptern</translation>
    </message>
    <message>
        <source>the adapter has no score.weight</source>
        <translation>der Adapter hat kein score.weight</translation>
    </message>
    <message>
        <source>the adapter has no classifier.out_proj.weight</source>
        <translation>der Adapter hat kein classifier.out_proj.weight</translation>
    </message>
    <message>
        <source>the adapter has no classifier.weight</source>
        <translation>der Adapter hat kein classifier.weight</translation>
    </message>
    <message>
        <source>it must hold the classification head it was trained with</source>
        <translation>er muss den Klassifikationskopf enthalten, mit dem er trainiert wurde</translation>
    </message>
    <message>
        <source>there is no tensor of a %1 in it</source>
        <translation>darin ist kein Tensor von %1</translation>
    </message>
    <message>
        <source>pickled weights are not read: opening one can run any program</source>
        <translation>Pickle-Gewichte werden nicht gelesen: eines zu öffnen kann jedes Programm ausführen</translation>
    </message>
    <message>
        <source>save the adapter as safetensors where you trust the file (PEFT: safe_serialization=True, adapters: use_safetensors=True)</source>
        <translation>den Adapter dort als safetensors speichern, wo die Datei vertrauenswürdig ist (PEFT: safe_serialization=True, adapters: use_safetensors=True)</translation>
    </message>
    <message>
        <source>in %1 models AdapterHub&apos;s parallel adapters read the state before the norm, this program&apos;s the one behind it</source>
        <translation>in Modellen der Art %1 lesen die parallelen Adapter von AdapterHub den Zustand vor der Norm, die dieses Programms den dahinter</translation>
    </message>
    <message>
        <source>parallel adapters of BERT and RoBERTa can be loaded</source>
        <translation>parallele Adapter von BERT und RoBERTa können geladen werden</translation>
    </message>
    <message>
        <source>full fine-tuning trains one run at a time</source>
        <translation>volles Fine-Tuning trainiert jeweils einen Lauf</translation>
    </message>
    <message>
        <source>start its runs one after the other</source>
        <translation>seine Läufe nacheinander starten</translation>
    </message>
    <message>
        <source>no module for the method %1</source>
        <translation>kein Modul für das Verfahren %1</translation>
    </message>
    <message>
        <source>no parameter is named %1</source>
        <translation>kein Parameter heißt %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>the merged tensor %1 is not finite</source>
        <translation>der zusammengeführte Tensor %1 ist nicht endlich</translation>
    </message>
    <message>
        <source>the folder must hold a whole model</source>
        <translation>der Ordner muss ein ganzes Modell enthalten</translation>
    </message>
    <message>
        <source>a bottleneck is not linear (its activation lies between two maps), so no weight can hold it</source>
        <translation>ein Bottleneck ist nicht linear (seine Aktivierung liegt zwischen zwei Abbildungen), also kann kein Gewicht ihn aufnehmen</translation>
    </message>
    <message>
        <source>a prefix adds keys and values to the attention, which no weight of the model holds</source>
        <translation>ein Präfix fügt der Attention Schlüssel und Werte hinzu, die kein Gewicht des Modells aufnimmt</translation>
    </message>
    <message>
        <source>a prompt adds rows to the input, which no weight of the model holds</source>
        <translation>ein Prompt fügt der Eingabe Zeilen hinzu, die kein Gewicht des Modells aufnimmt</translation>
    </message>
    <message>
        <source>%1 cannot be merged: %2</source>
        <translation>%1 lässt sich nicht zusammenführen: %2</translation>
    </message>
    <message>
        <source>keep it as an adapter</source>
        <translation>als Adapter behalten</translation>
    </message>
    <message>
        <source>there is no run to write</source>
        <translation>es gibt keinen Lauf zu schreiben</translation>
    </message>
    <message>
        <source>`sibo runs` lists the runs</source>
        <translation>`sibo runs` listet die Läufe</translation>
    </message>
    <message>
        <source>the run is training</source>
        <translation>der Lauf trainiert</translation>
    </message>
    <message>
        <source>export it when it has ended</source>
        <translation>ihn exportieren, wenn er zu Ende ist</translation>
    </message>
    <message>
        <source>leave it out: there is nothing to look at in it</source>
        <translation>ihn weglassen: darin gibt es nichts anzusehen</translation>
    </message>
    <message>
        <source>study %1: its run %2 is not in the library</source>
        <translation>Studie %1: ihr Lauf %2 ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 is a link and was left out</source>
        <translation>%1 ist ein Link und wurde ausgelassen</translation>
    </message>
    <message>
        <source>an archive&apos;s name must say its form</source>
        <translation>der Name eines Archivs muss seine Form nennen</translation>
    </message>
    <message>
        <source>name it *.tar.zst, *.tar.gz, *.tar or *.zip</source>
        <translation>es *.tar.zst, *.tar.gz, *.tar oder *.zip nennen</translation>
    </message>
    <message>
        <source>there is no run in it</source>
        <translation>darin ist kein Lauf</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>nichts wurde importiert</translation>
    </message>
    <message>
        <source>%1; nothing was imported</source>
        <translation>%1; nichts wurde importiert</translation>
    </message>
    <message>
        <source>import into</source>
        <translation>importieren nach</translation>
    </message>
    <message>
        <source>do not use archives from where this one came</source>
        <translation>Archive von dort, woher dieses kam, nicht verwenden</translation>
    </message>
    <message>
        <source>an entry has an empty, endless or unreadable name</source>
        <translation>ein Eintrag hat einen leeren, endlosen oder unlesbaren Namen</translation>
    </message>
    <message>
        <source>an entry&apos;s name holds control characters or backslashes</source>
        <translation>der Name eines Eintrags enthält Steuerzeichen oder umgekehrte Schrägstriche</translation>
    </message>
    <message>
        <source>an entry&apos;s name leaves its folder</source>
        <translation>der Name eines Eintrags führt aus seinem Ordner</translation>
    </message>
    <message>
        <source>an entry lies too deep</source>
        <translation>ein Eintrag liegt zu tief</translation>
    </message>
    <message>
        <source>an entry is neither of a run nor of a study</source>
        <translation>ein Eintrag gehört weder zu einem Lauf noch zu einer Studie</translation>
    </message>
    <message>
        <source>no run or study has such a name</source>
        <translation>kein Lauf und keine Studie hat einen solchen Namen</translation>
    </message>
    <message>
        <source>there are more than %1 entries in it</source>
        <translation>darin sind mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>&quot;format&quot; fehlt</translation>
    </message>
    <message>
        <source>the archive was made by a newer version of this program</source>
        <translation>das Archiv stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>mit dieser Version importieren</translation>
    </message>
    <message>
        <source>an entry is a link, a device or another special file</source>
        <translation>ein Eintrag ist ein Link, ein Gerät oder eine andere besondere Datei</translation>
    </message>
    <message>
        <source>an entry is encrypted</source>
        <translation>ein Eintrag ist verschlüsselt</translation>
    </message>
    <message>
        <source>ask for the archive without encryption</source>
        <translation>um das Archiv ohne Verschlüsselung bitten</translation>
    </message>
    <message>
        <source>an entry is a file where a run or study should be</source>
        <translation>ein Eintrag ist eine Datei, wo ein Lauf oder eine Studie sein sollte</translation>
    </message>
    <message>
        <source>two entries have the same name</source>
        <translation>zwei Einträge haben denselben Namen</translation>
    </message>
    <message>
        <source>an entry is a file and a folder at once</source>
        <translation>ein Eintrag ist zugleich Datei und Ordner</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>es entpackt sich auf mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>es entpackt sich auf mehr als das %1-Fache seiner Größe</translation>
    </message>
    <message>
        <source>the archive does not fit on the disk</source>
        <translation>das Archiv passt nicht auf den Datenträger</translation>
    </message>
    <message>
        <source>free space on that disk, or choose another library folder</source>
        <translation>auf diesem Datenträger Platz schaffen oder einen anderen Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>der Import wurde gestoppt</translation>
    </message>
    <message>
        <source>an entry has not the length that it declares</source>
        <translation>ein Eintrag hat nicht die Länge, die er angibt</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>das Archiv lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>archives end in .tar.zst, .tar.gz, .tar or .zip</source>
        <translation>Archive enden auf .tar.zst, .tar.gz, .tar oder .zip</translation>
    </message>
    <message>
        <source>the archive is damaged or no archive of runs: get it again from where it came</source>
        <translation>das Archiv ist beschädigt oder kein Archiv von Läufen: von seiner Quelle neu beschaffen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>the file was changed or damaged; later lines cannot be trusted</source>
        <translation>die Datei wurde geändert oder beschädigt; spätere Zeilen sind nicht verlässlich</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>der Schlüssel &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; muss %2 sein</translation>
    </message>
    <message>
        <source>a number or null</source>
        <translation>eine Zahl oder null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Zustand</translation>
    </message>
    <message>
        <source>a strategy</source>
        <translation>eine Strategie</translation>
    </message>
    <message>
        <source>an event is a JSON object with the key &quot;event&quot;</source>
        <translation>ein Ereignis ist ein JSON-Objekt mit dem Schlüssel &quot;event&quot;</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed goes on</source>
        <translation>von %2 λ geht das beste %1 nach dem Mittel (%3) über %4 Seed weiter</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed goes on (%5)</source>
        <translation>von %2 λ geht das beste %1 nach dem Mittel (%3) über %4 Seed weiter (%5)</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed go on</source>
        <translation>von %2 λ gehen die besten %1 nach dem Mittel (%3) über %4 Seed weiter</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed go on (%5)</source>
        <translation>von %2 λ gehen die besten %1 nach dem Mittel (%3) über %4 Seed weiter (%5)</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds goes on</source>
        <translation>von %2 λ geht das beste %1 nach dem Mittel (%3) über %4 Seeds weiter</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds goes on (%5)</source>
        <translation>von %2 λ geht das beste %1 nach dem Mittel (%3) über %4 Seeds weiter (%5)</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds go on</source>
        <translation>von %2 λ gehen die besten %1 nach dem Mittel (%3) über %4 Seeds weiter</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds go on (%5)</source>
        <translation>von %2 λ gehen die besten %1 nach dem Mittel (%3) über %4 Seeds weiter (%5)</translation>
    </message>
    <message>
        <source>task.test: a set&apos;s name may hold only a-z, 0-9, - and _</source>
        <translation>task.test: der Name eines Satzes darf nur a-z, 0-9, - und _ enthalten</translation>
    </message>
    <message>
        <source>&quot;study&quot; must be the name of a study&apos;s folder</source>
        <translation>&quot;study&quot; muss der Name eines Studienordners sein</translation>
    </message>
    <message>
        <source>set it to &quot;&quot; if the run belongs to none</source>
        <translation>auf &quot;&quot; setzen, wenn der Lauf zu keiner gehört</translation>
    </message>
    <message>
        <source>a study has the keys &quot;config&quot; and &quot;runs&quot;</source>
        <translation>eine Studie hat die Schlüssel &quot;config&quot; und &quot;runs&quot;</translation>
    </message>
    <message>
        <source>&quot;runs&quot; must list names of run folders</source>
        <translation>&quot;runs&quot; muss Namen von Lauf-Ordnern auflisten</translation>
    </message>
    <message>
        <source>another process (pid %1) is working in this folder</source>
        <translation>ein anderer Prozess (pid %1) arbeitet in diesem Ordner</translation>
    </message>
    <message>
        <source>wait for it to end, or stop it there</source>
        <translation>auf sein Ende warten oder ihn dort stoppen</translation>
    </message>
    <message>
        <source>λ between %1, the best by mean %2, and its neighbours</source>
        <translation>λ zwischen %1, dem besten nach dem Mittel (%2), und seinen Nachbarn</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>the run folder exists already</source>
        <translation>den Lauf-Ordner gibt es schon</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>den Lauf neu starten</translation>
    </message>
    <message>
        <source>start a new study for that</source>
        <translation>dafür eine neue Studie beginnen</translation>
    </message>
    <message>
        <source>the endpoint was chosen before the first run and stays</source>
        <translation>der Endpunkt wurde vor dem ersten Lauf gewählt und bleibt</translation>
    </message>
    <message>
        <source>the strategy was chosen before the first run and stays</source>
        <translation>die Strategie wurde vor dem ersten Lauf gewählt und bleibt</translation>
    </message>
    <message>
        <source>the study names %1 runs and its settings make %2</source>
        <translation>die Studie nennt %1 Läufe, und ihre Einstellungen ergeben %2</translation>
    </message>
    <message>
        <source>its runs stay; start a new study to train further</source>
        <translation>ihre Läufe bleiben; zum Weitertrainieren eine neue Studie beginnen</translation>
    </message>
    <message>
        <source>%1 settings that have a run would go, the first is run %2</source>
        <translation>%1 Einstellungen, die einen Lauf haben, fielen weg, die erste ist Lauf %2</translation>
    </message>
    <message>
        <source>a study can only grow: keep every setting that it has</source>
        <translation>eine Studie kann nur wachsen: jede Einstellung behalten, die sie hat</translation>
    </message>
    <message>
        <source>%1, data %2</source>
        <translation>%1, Daten %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a run</source>
        <translation>&quot;%1&quot; ist kein Zustand eines Laufs</translation>
    </message>
    <message>
        <source>&quot;study&quot; is no name of a folder</source>
        <translation>&quot;study&quot; ist kein Name eines Ordners</translation>
    </message>
    <message>
        <source>remove it: it is rebuilt from the events</source>
        <translation>sie entfernen: sie wird aus den Ereignissen neu gebaut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a task</source>
        <translation>&quot;%1&quot; ist kein Name einer Aufgabe</translation>
    </message>
    <message>
        <source>it has no task &quot;%1&quot; with arm %2</source>
        <translation>sie hat keine Aufgabe &quot;%1&quot; mit Arm %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way of scoring</source>
        <translation>&quot;%1&quot; ist keine Art zu bewerten</translation>
    </message>
    <message>
        <source>a task names arm %1, which is not there</source>
        <translation>eine Aufgabe nennt Arm %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>start a new evaluation</source>
        <translation>eine neue Auswertung beginnen</translation>
    </message>
    <message>
        <source>&quot;prompts&quot; is none of consistent and reference</source>
        <translation>&quot;prompts&quot; ist weder consistent noch reference</translation>
    </message>
    <message>
        <source>the prediction of row %1 %2</source>
        <translation>die Vorhersage der Zeile %1 %2</translation>
    </message>
    <message>
        <source>has the class &quot;%1&quot;, which the task has not</source>
        <translation>hat die Klasse &quot;%1&quot;, die die Aufgabe nicht hat</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>hat keine Zahl</translation>
    </message>
    <message>
        <source>has %1 scores, not %2</source>
        <translation>hat %1 Werte, nicht %2</translation>
    </message>
    <message>
        <source>%1 is a part of its file</source>
        <translation>%1 ist ein Teil seiner Datei</translation>
    </message>
    <message>
        <source>%1 has %2 rows, its official validation file %3</source>
        <translation>%1 hat %2 Zeilen, seine offizielle Validierungsdatei %3</translation>
    </message>
    <message>
        <source>%1 is the same file once more</source>
        <translation>%1 ist noch einmal dieselbe Datei</translation>
    </message>
    <message>
        <source>MNLI&apos;s mismatched file is missing</source>
        <translation>die Datei „mismatched“ von MNLI fehlt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>GLUE score: %1</source>
        <translation>GLUE-Wert: %1</translation>
    </message>
    <message>
        <source>no GLUE score: %1</source>
        <translation>kein GLUE-Wert: %1</translation>
    </message>
    <message>
        <source>the prediction of index %1 is there twice</source>
        <translation>die Vorhersage mit Index %1 steht zweimal da</translation>
    </message>
    <message>
        <source>the prediction of index %1 is beyond the data set</source>
        <translation>die Vorhersage mit Index %1 liegt hinter dem Datensatz</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>the index is no place in a data set</source>
        <translation>der Index ist kein Platz in einem Datensatz</translation>
    </message>
    <message>
        <source>drawn at temperature %1, top k %2, top p %3, seed %4</source>
        <translation>gezogen mit Temperatur %1, Top-k %2, Top-p %3, Seed %4</translation>
    </message>
    <message>
        <source>%1 beam</source>
        <translation>%1 Beam</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 Beams</translation>
    </message>
    <message>
        <source>length penalty %1</source>
        <translation>Längenstrafe %1</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>frühes Ende</translation>
    </message>
    <message>
        <source>repetition penalty %1</source>
        <translation>Wiederholungsstrafe %1</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>no stop text</source>
        <translation>kein Stopp-Text</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 Prompts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of %2</source>
        <translation>&quot;%1&quot; ist keine Klasse von %2</translation>
    </message>
    <message>
        <source>train on the data set&apos;s own classes</source>
        <translation>auf den eigenen Klassen des Datensatzes trainieren</translation>
    </message>
    <message>
        <source>is none of GLUE&apos;s data sets, judged by a head</source>
        <translation>ist kein Datensatz von GLUE, der von einem Kopf beurteilt wird</translation>
    </message>
    <message>
        <source>evaluate test files with --task rte=test.tsv and the like</source>
        <translation>Testdateien mit --task rte=test.tsv und dergleichen auswerten</translation>
    </message>
    <message>
        <source>a submission has a row for every row of its file</source>
        <translation>eine Einreichung hat für jede Zeile ihrer Datei eine Zeile</translation>
    </message>
    <message>
        <source>leave --limit away, and task.eval_limit out of the configuration</source>
        <translation>--limit weglassen, und task.eval_limit aus der Konfiguration</translation>
    </message>
    <message>
        <source>%1: the file has %2 rows, GLUE&apos;s test file %3; gluebenchmark.com does not take it</source>
        <translation>%1: die Datei hat %2 Zeilen, die Testdatei von GLUE %3; gluebenchmark.com nimmt sie nicht an</translation>
    </message>
    <message>
        <source>the evaluation of %1 is not complete</source>
        <translation>die Auswertung von %1 ist nicht vollständig</translation>
    </message>
    <message>
        <source>go on with --resume %1</source>
        <translation>mit --resume %1 fortsetzen</translation>
    </message>
    <message>
        <source>two of its tasks would be written to %1</source>
        <translation>zwei der Aufgaben würden nach %1 geschrieben</translation>
    </message>
    <message>
        <source>evaluate each hidden test file once</source>
        <translation>jede verborgene Testdatei einmal auswerten</translation>
    </message>
    <message>
        <source>none of its tasks is a hidden test file of GLUE&apos;s</source>
        <translation>keine der Aufgaben ist eine verborgene Testdatei von GLUE</translation>
    </message>
    <message>
        <source>the metric &quot;%1&quot; was not measured</source>
        <translation>die Metrik &quot;%1&quot; wurde nicht gemessen</translation>
    </message>
    <message>
        <source>there are %1 labels and %2 predictions</source>
        <translation>es gibt %1 Labels und %2 Vorhersagen</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>a class id is outside 0 to %1</source>
        <translation>eine Klassennummer liegt außerhalb von 0 bis %1</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>eine Vorhersage</translation>
    </message>
    <message>
        <source>a loss over no token</source>
        <translation>ein Verlust über kein Token</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>no number that can stand here</source>
        <translation>keine Zahl, die hier stehen kann</translation>
    </message>
    <message>
        <source>give a number from −1000 to 1000</source>
        <translation>eine Zahl von −1000 bis 1000 angeben</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to 4</source>
        <translation>eine ganze Zahl von 1 bis 4</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>h0 or zero</source>
        <translation>h0 oder zero</translation>
    </message>
    <message>
        <source>2 to 6 tokens</source>
        <translation>2 bis 6 Token</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>there is no such matrix</source>
        <translation>eine solche Matrix gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such cell</source>
        <translation>eine solche Zelle gibt es nicht</translation>
    </message>
    <message>
        <source>choose a cell of a matrix that is shown</source>
        <translation>eine Zelle einer gezeigten Matrix wählen</translation>
    </message>
    <message>
        <source>a gradient follows from the other numbers</source>
        <translation>ein Gradient folgt aus den anderen Zahlen</translation>
    </message>
    <message>
        <source>edit what it follows from</source>
        <translation>das ändern, woraus er folgt</translation>
    </message>
    <message>
        <source>no id of a word</source>
        <translation>keine Nummer eines Wortes</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>%1 angeben</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>give 0 or 1</source>
        <translation>0 oder 1 angeben</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>es muss eine Liste sein</translation>
    </message>
    <message>
        <source>an entry is not an object</source>
        <translation>ein Eintrag ist kein Objekt</translation>
    </message>
    <message>
        <source>%1, added_tokens_decoder</source>
        <translation>%1, added_tokens_decoder</translation>
    </message>
    <message>
        <source>%1, extra_special_tokens</source>
        <translation>%1, extra_special_tokens</translation>
    </message>
    <message>
        <source>token %1 has id %2, in the vocabulary it is %3</source>
        <translation>Token %1 hat die Nummer %2, im Vokabular ist es %3</translation>
    </message>
    <message>
        <source>ICU has no normalisation data</source>
        <translation>ICU hat keine Daten zur Normalisierung</translation>
    </message>
    <message>
        <source>install the ICU data that belongs to the library</source>
        <translation>die ICU-Daten installieren, die zur Bibliothek gehören</translation>
    </message>
    <message>
        <source>fetch the model&apos;s tokenizer files again</source>
        <translation>die Tokenizer-Dateien des Modells neu holen</translation>
    </message>
    <message>
        <source>merge %1 needs the token %2, which is not in the vocabulary</source>
        <translation>Verschmelzung %1 braucht das Token %2, das nicht im Vokabular ist</translation>
    </message>
    <message>
        <source>merge %1 has a right part without the prefix %2</source>
        <translation>Verschmelzung %1 hat einen rechten Teil ohne das Präfix %2</translation>
    </message>
    <message>
        <source>the text needs the unknown token %1, which is not in the vocabulary</source>
        <translation>der Text braucht das unbekannte Token %1, das nicht im Vokabular ist</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>die Datei muss ein einziges JSON-Objekt enthalten</translation>
    </message>
    <message>
        <source>%1, chat_template</source>
        <translation>%1, chat_template</translation>
    </message>
    <message>
        <source>&quot;chat_template&quot; must be a text or a list</source>
        <translation>&quot;chat_template&quot; muss ein Text oder eine Liste sein</translation>
    </message>
    <message>
        <source>the chat template has %1 bytes; 1,048,576 are allowed</source>
        <translation>die Gesprächsvorlage hat %1 Bytes; erlaubt sind 1,048,576</translation>
    </message>
    <message>
        <source>the chat template is not UTF-8</source>
        <translation>die Gesprächsvorlage ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 is missing before &quot;%2&quot;</source>
        <translation>vor &quot;%2&quot; fehlt %1</translation>
    </message>
    <message>
        <source>correct the chat template</source>
        <translation>die Gesprächsvorlage berichtigen</translation>
    </message>
    <message>
        <source>%1 of the chat template cannot be run</source>
        <translation>%1 in der Gesprächsvorlage kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>use a simpler chat template</source>
        <translation>eine einfachere Gesprächsvorlage verwenden</translation>
    </message>
    <message>
        <source>nesting deeper than 100</source>
        <translation>mehr als 100 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>an expression of more than 500 operators</source>
        <translation>ein Ausdruck mit mehr als 500 Operatoren</translation>
    </message>
    <message>
        <source>&quot;in&quot; is missing behind &quot;not&quot;</source>
        <translation>hinter &quot;not&quot; fehlt &quot;in&quot;</translation>
    </message>
    <message>
        <source>the operator &quot;**&quot;</source>
        <translation>der Operator &quot;**&quot;</translation>
    </message>
    <message>
        <source>an expression is missing before &quot;%1&quot;</source>
        <translation>vor &quot;%1&quot; fehlt ein Ausdruck</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;}&quot; is missing</source>
        <translation>&quot;}&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;:&quot; is missing</source>
        <translation>&quot;:&quot; fehlt</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>an index is missing</source>
        <translation>ein Index fehlt</translation>
    </message>
    <message>
        <source>an index of more than one part</source>
        <translation>ein Index mit mehr als einem Teil</translation>
    </message>
    <message>
        <source>&quot;]&quot; is missing</source>
        <translation>&quot;]&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>&quot;)&quot; fehlt</translation>
    </message>
    <message>
        <source>arguments from a list or dict (*)</source>
        <translation>Argumente aus einer Liste oder einem Dict (*)</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>ein Argument ohne Namen steht hinter einem mit Namen</translation>
    </message>
    <message>
        <source>a filter&apos;s name</source>
        <translation>der Name eines Filters</translation>
    </message>
    <message>
        <source>a test&apos;s name</source>
        <translation>der Name eines Tests</translation>
    </message>
    <message>
        <source>a text gets longer than 16 MiB</source>
        <translation>ein Text wird länger als 16 MiB</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; of the filter &quot;tojson&quot;</source>
        <translation>das Argument &quot;%1&quot; des Filters &quot;tojson&quot;</translation>
    </message>
    <message>
        <source>the indent is too large</source>
        <translation>die Einrückung ist zu groß</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>items is for a dict</source>
        <translation>items ist für ein Dict</translation>
    </message>
    <message>
        <source>a test needs something to compare with</source>
        <translation>ein Test braucht etwas zum Vergleichen</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>der Filter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>der Test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>ein Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>{{ is not closed</source>
        <translation>{{ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>{% is not closed</source>
        <translation>{% ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the character &quot;%1&quot; has no meaning here</source>
        <translation>das Zeichen &quot;%1&quot; hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing</source>
        <translation>&quot;%1&quot; schließt nichts</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>octal escapes cannot be read</source>
        <translation>oktale Escape-Folgen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>an escape in a text is not of %1 hexadecimal digits</source>
        <translation>eine Escape-Folge in einem Text hat nicht %1 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>an escape in a text is no character</source>
        <translation>eine Escape-Folge in einem Text ist kein Zeichen</translation>
    </message>
    <message>
        <source>startswith and endswith need a text</source>
        <translation>startswith und endswith brauchen einen Text</translation>
    </message>
    <message>
        <source>join needs a list</source>
        <translation>join braucht eine Liste</translation>
    </message>
    <message>
        <source>join is for texts, not %1</source>
        <translation>join ist für Texte, nicht für %1</translation>
    </message>
    <message>
        <source>range takes 1 to 3 numbers</source>
        <translation>range nimmt 1 bis 3 Zahlen</translation>
    </message>
    <message>
        <source>range&apos;s step cannot be 0</source>
        <translation>die Schrittweite von range darf nicht 0 sein</translation>
    </message>
    <message>
        <source>range has more than 100,000 numbers</source>
        <translation>range hat mehr als 100,000 Zahlen</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; must be a text</source>
        <translation>das Argument &quot;%1&quot; muss ein Text sein</translation>
    </message>
    <message>
        <source>%1&quot; is undefined</source>
        <translation>%1&quot; ist nicht definiert</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; of %2</source>
        <translation>die Methode &quot;%1&quot; von %2</translation>
    </message>
    <message>
        <source>%1 of a dict</source>
        <translation>%1 eines Dict</translation>
    </message>
    <message>
        <source>the chat template refuses the conversation: %1</source>
        <translation>die Gesprächsvorlage lehnt das Gespräch ab: %1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot;</source>
        <translation>die Funktion &quot;%1&quot;</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>a whole number is too large</source>
        <translation>eine ganze Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a list gets longer than 1,000,000</source>
        <translation>eine Liste wird länger als 1,000,000</translation>
    </message>
    <message>
        <source>a list and a tuple cannot be added</source>
        <translation>eine Liste und ein Tupel lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>formatting a text with &quot;%&quot;</source>
        <translation>einen Text mit &quot;%&quot; formatieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for %2 and %3</source>
        <translation>&quot;%1&quot; ist nicht für %2 und %3</translation>
    </message>
    <message>
        <source>%1 has no slices</source>
        <translation>%1 hat keine Ausschnitte</translation>
    </message>
    <message>
        <source>a slice&apos;s step cannot be 0</source>
        <translation>die Schrittweite eines Ausschnitts darf nicht 0 sein</translation>
    </message>
    <message>
        <source>a tag&apos;s name</source>
        <translation>der Name eines Tags</translation>
    </message>
    <message>
        <source>the template ends before &quot;%1&quot;</source>
        <translation>die Vorlage endet vor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot;</source>
        <translation>der Tag &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no tag &quot;%1&quot; here</source>
        <translation>hier gibt es keinen Tag &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;in&quot; is missing</source>
        <translation>&quot;in&quot; fehlt</translation>
    </message>
    <message>
        <source>a recursive loop</source>
        <translation>eine rekursive Schleife</translation>
    </message>
    <message>
        <source>a filter on a set block</source>
        <translation>ein Filter an einem set-Block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set</source>
        <translation>&quot;%1&quot; kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>the chat template takes more than 2,000,000 steps</source>
        <translation>die Gesprächsvorlage braucht mehr als 2,000,000 Schritte</translation>
    </message>
    <message>
        <source>the chat template writes more than 16 MiB</source>
        <translation>die Gesprächsvorlage schreibt mehr als 16 MiB</translation>
    </message>
    <message>
        <source>%1 values are needed, %2 are there</source>
        <translation>%1 Werte sind nötig, %2 sind da</translation>
    </message>
    <message>
        <source>the inline if</source>
        <translation>das if in einem Ausdruck</translation>
    </message>
    <message>
        <source>a dict&apos;s key that is %1</source>
        <translation>ein Dict-Schlüssel, der %1 ist</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; without a call</source>
        <translation>die Methode &quot;%1&quot; ohne Aufruf</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 kann nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>cycle needs something to choose from</source>
        <translation>cycle braucht etwas zur Wahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for %2</source>
        <translation>&quot;%1&quot; ist nicht für %2</translation>
    </message>
    <message>
        <source>an empty text cannot be replaced</source>
        <translation>ein leerer Text kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>an empty text cannot separate</source>
        <translation>ein leerer Text kann nicht trennen</translation>
    </message>
    <message>
        <source>a namespace cannot be put into a list, a dict or a namespace</source>
        <translation>ein Namensraum kann nicht in eine Liste, ein Dict oder einen Namensraum</translation>
    </message>
    <message>
        <source>use another chat template</source>
        <translation>eine andere Gesprächsvorlage verwenden</translation>
    </message>
    <message>
        <source>lists are more than 100 deep</source>
        <translation>Listen sind mehr als 100 tief</translation>
    </message>
    <message>
        <source>dicts are more than 100 deep</source>
        <translation>Dicts sind mehr als 100 tief</translation>
    </message>
    <message>
        <source>a whole number is needed, not %1</source>
        <translation>nötig ist eine ganze Zahl, nicht %1</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>ein undefinierter Wert</translation>
    </message>
    <message>
        <source>a bool</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>an int</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a float</source>
        <translation>eine Kommazahl</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>ein Dict</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>only a namespace&apos;s members can be set</source>
        <translation>nur Mitglieder eines Namensraums lassen sich setzen</translation>
    </message>
    <message>
        <source>a namespace&apos;s member cannot begin with an underscore</source>
        <translation>ein Mitglied eines Namensraums darf nicht mit einem Unterstrich beginnen</translation>
    </message>
    <message>
        <source>a namespace is more than 100 deep</source>
        <translation>ein Namensraum ist mehr als 100 tief</translation>
    </message>
    <message>
        <source>%1 cannot be written as text</source>
        <translation>%1 kann nicht als Text geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 kann nicht mit %2 verglichen werden</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1 kann nicht durchlaufen werden</translation>
    </message>
    <message>
        <source>a text cannot contain %1</source>
        <translation>ein Text kann %1 nicht enthalten</translation>
    </message>
    <message>
        <source>%1 cannot be written as JSON</source>
        <translation>%1 kann nicht als JSON geschrieben werden</translation>
    </message>
    <message>
        <source>&quot;suffix&quot; is empty</source>
        <translation>&quot;suffix&quot; ist leer</translation>
    </message>
    <message>
        <source>&quot;pad_token&quot; or &quot;word_delimiter_token&quot; is empty</source>
        <translation>&quot;pad_token&quot; oder &quot;word_delimiter_token&quot; ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be 0 to 1,000,000; it is %2</source>
        <translation>&quot;%1&quot; muss 0 bis 1,000,000 sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 1,024 bytes</source>
        <translation>&quot;%1&quot; ist länger als 1,024 Bytes</translation>
    </message>
    <message>
        <source>the token %1 is not in the vocabulary</source>
        <translation>das Token %1 ist nicht im Vokabular</translation>
    </message>
    <message>
        <source>merge %1 is neither two tokens nor a text with one space</source>
        <translation>Verschmelzung %1 ist weder zwei Token noch ein Text mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>&quot;dropout&quot; must be a number or null</source>
        <translation>&quot;dropout&quot; muss eine Zahl oder null sein</translation>
    </message>
    <message>
        <source>&quot;dropout&quot; makes the tokens random</source>
        <translation>&quot;dropout&quot; macht die Token zufällig</translation>
    </message>
    <message>
        <source>set it to null in tokenizer.json</source>
        <translation>in tokenizer.json auf null setzen</translation>
    </message>
    <message>
        <source>it must be a token and its score</source>
        <translation>es muss ein Token und sein Wert sein</translation>
    </message>
    <message>
        <source>the score is not a number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;unk_id&quot; is %1, but there are %2 tokens</source>
        <translation>&quot;unk_id&quot; ist %1, aber es gibt %2 Token</translation>
    </message>
    <message>
        <source>&quot;continuing_subword_prefix&quot; is longer than 64 bytes</source>
        <translation>&quot;continuing_subword_prefix&quot; ist länger als 64 Bytes</translation>
    </message>
    <message>
        <source>&quot;max_input_chars_per_word&quot; must be 1 to 10,000; it is %1</source>
        <translation>&quot;max_input_chars_per_word&quot; muss 1 bis 10,000 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>the id of token %1 is not a whole number</source>
        <translation>die Nummer von Token %1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>tokenizer model</source>
        <translation>Tokenizer-Modell</translation>
    </message>
    <message>
        <source>&quot;precompiled_charsmap&quot; is not base64, or longer than 16 MiB</source>
        <translation>&quot;precompiled_charsmap&quot; ist kein base64 oder länger als 16 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one character</source>
        <translation>&quot;%1&quot; muss ein einzelnes Zeichen sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a token and its id</source>
        <translation>&quot;%1&quot; muss ein Token und seine Nummer sein</translation>
    </message>
    <message>
        <source>the pattern has more than 64 parts</source>
        <translation>das Muster hat mehr als 64 Teile</translation>
    </message>
    <message>
        <source>an entry is neither a Sequence nor a SpecialToken</source>
        <translation>ein Eintrag ist weder eine Sequence noch ein SpecialToken</translation>
    </message>
    <message>
        <source>&quot;type_id&quot; must be 0 or 1; it is %1</source>
        <translation>&quot;type_id&quot; muss 0 oder 1 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>the Sequence %1 must be &quot;A&quot; or &quot;B&quot;</source>
        <translation>die Sequence %1 muss &quot;A&quot; oder &quot;B&quot; sein</translation>
    </message>
    <message>
        <source>%1, special_tokens</source>
        <translation>%1, special_tokens</translation>
    </message>
    <message>
        <source>&quot;ids&quot; and &quot;tokens&quot; of %1 must have the same length, 1 to 16</source>
        <translation>&quot;ids&quot; und &quot;tokens&quot; von %1 müssen gleich lang sein, 1 bis 16</translation>
    </message>
    <message>
        <source>an id or token of %1 has the wrong type</source>
        <translation>eine Nummer oder ein Token von %1 hat den falschen Typ</translation>
    </message>
    <message>
        <source>each text must stand in the pattern exactly once</source>
        <translation>jeder Text muss genau einmal im Muster stehen</translation>
    </message>
    <message>
        <source>more than one post-processor adds special tokens</source>
        <translation>mehr als ein Nachbearbeiter fügt besondere Token hinzu</translation>
    </message>
    <message>
        <source>use a tokenizer with one</source>
        <translation>einen Tokenizer mit nur einem verwenden</translation>
    </message>
    <message>
        <source>split behavior</source>
        <translation>Trennverhalten</translation>
    </message>
    <message>
        <source>&quot;add_prefix_space&quot; is false, but &quot;prepend_scheme&quot; is %1</source>
        <translation>&quot;add_prefix_space&quot; ist false, aber &quot;prepend_scheme&quot; ist %1</translation>
    </message>
    <message>
        <source>&quot;prepend_scheme&quot; must be always, first or never; it is %1</source>
        <translation>&quot;prepend_scheme&quot; muss always, first oder never sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>&quot;length&quot; must be 1 to 1,000,000; it is %1</source>
        <translation>&quot;length&quot; muss 1 bis 1,000,000 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>it must be null or an object with a type</source>
        <translation>es muss null oder ein Objekt mit einem type sein</translation>
    </message>
    <message>
        <source>a Sequence has more than 64 parts or is more than 8 deep</source>
        <translation>eine Sequence hat mehr als 64 Teile oder ist mehr als 8 tief</translation>
    </message>
    <message>
        <source>a text could not be normalised</source>
        <translation>ein Text konnte nicht normalisiert werden</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>den Text kürzen</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>the pattern %1 is wrong: %2</source>
        <translation>das Muster %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>the pattern has more than 64 groups</source>
        <translation>das Muster hat mehr als 64 Gruppen</translation>
    </message>
    <message>
        <source>use a tokenizer with a simpler pattern</source>
        <translation>einen Tokenizer mit einfacherem Muster verwenden</translation>
    </message>
    <message>
        <source>the pattern %1 could not be run on a text: %2</source>
        <translation>das Muster %1 konnte nicht auf einen Text angewandt werden: %2</translation>
    </message>
    <message>
        <source>use a tokenizer with a simpler pattern, or split the text</source>
        <translation>einen Tokenizer mit einfacherem Muster verwenden oder den Text teilen</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>eine ( ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the pattern %2 is not supported</source>
        <translation>&quot;%1&quot; im Muster %2 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a ) has no (</source>
        <translation>eine ) hat keine (</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>es endet mit einem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>\u must have four hexadecimal digits</source>
        <translation>\u muss vier hexadezimale Ziffern haben</translation>
    </message>
    <message>
        <source>classes more than 8 deep</source>
        <translation>Zeichenklassen mehr als 8 tief</translation>
    </message>
    <message>
        <source>[^ in a class</source>
        <translation>[^ in einer Zeichenklasse</translation>
    </message>
    <message>
        <source>a [ is not closed</source>
        <translation>eine [ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>[: is not closed</source>
        <translation>[: ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a pattern is longer than 64 KiB</source>
        <translation>ein Muster ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>a length of %1 tokens has no room beside the special tokens</source>
        <translation>eine Länge von %1 Token hat neben den besonderen Token keinen Platz</translation>
    </message>
    <message>
        <source>set it to at least 8</source>
        <translation>auf mindestens 8 setzen</translation>
    </message>
    <message>
        <source>is too short</source>
        <translation>ist zu kurz</translation>
    </message>
    <message>
        <source>says that its table has %1 bytes, but it is %2 bytes long</source>
        <translation>sagt, seine Tabelle habe %1 Bytes, ist aber %2 Bytes lang</translation>
    </message>
    <message>
        <source>has texts that are not valid UTF-8</source>
        <translation>enthält Texte, die kein gültiges UTF-8 sind</translation>
    </message>
    <message>
        <source>a 64-bit number</source>
        <translation>eine 64-Bit-Zahl</translation>
    </message>
    <message>
        <source>a 32-bit number</source>
        <translation>eine 32-Bit-Zahl</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>the file is damaged: fetch it again</source>
        <translation>die Datei ist beschädigt: neu holen</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>eine Zahl hat mehr als 64 Bit</translation>
    </message>
    <message>
        <source>it ends within a number</source>
        <translation>sie endet mitten in einer Zahl</translation>
    </message>
    <message>
        <source>it ends within a number of %1 bytes</source>
        <translation>sie endet mitten in einer Zahl von %1 Bytes</translation>
    </message>
    <message>
        <source>the field number %1 does not exist</source>
        <translation>die Feldnummer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>field %1 is of the kind %2, which is not in use</source>
        <translation>Feld %1 ist von der Art %2, die nicht verwendet wird</translation>
    </message>
    <message>
        <source>field %1 says that it has %2 bytes; %3 are left</source>
        <translation>Feld %1 sagt, es habe %2 Bytes; übrig sind %3</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 is %2, which is no 32-bit number</source>
        <translation>%1 ist %2, was keine 32-Bit-Zahl ist</translation>
    </message>
    <message>
        <source>%1 must be 0 or 1, not %2</source>
        <translation>%1 muss 0 oder 1 sein, nicht %2</translation>
    </message>
    <message>
        <source>unit %1 of the trie points to unit %2 of %3</source>
        <translation>Einheit %1 des Tries zeigt auf Einheit %2 von %3</translation>
    </message>
    <message>
        <source>the trie runs in a circle at unit %1</source>
        <translation>der Trie läuft bei Einheit %1 im Kreis</translation>
    </message>
    <message>
        <source>more than 32 rules begin with one another</source>
        <translation>mehr als 32 Regeln beginnen miteinander</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement begins at byte %1 of %2</source>
        <translation>die Ersetzung einer Regel beginnt bei Byte %1 von %2</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement has %1 bytes; 1,024 are allowed</source>
        <translation>die Ersetzung einer Regel hat %1 Bytes; erlaubt sind 1,024</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement at byte %1 is not UTF-8</source>
        <translation>die Ersetzung einer Regel bei Byte %1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a trie and its size</source>
        <translation>es hat %1 Bytes, zu wenig für einen Trie und dessen Größe</translation>
    </message>
    <message>
        <source>the trie&apos;s size is %1 bytes of %2; it must be a multiple of 4 and leave room for the replacements</source>
        <translation>die Größe des Tries ist %1 Bytes von %2; sie muss ein Vielfaches von 4 sein und Platz für die Ersetzungen lassen</translation>
    </message>
    <message>
        <source>the trie has %1 units; 4,194,304 are allowed</source>
        <translation>der Trie hat %1 Einheiten; erlaubt sind 4,194,304</translation>
    </message>
    <message>
        <source>the last replacement is not ended by a NUL</source>
        <translation>die letzte Ersetzung endet nicht mit einem NUL</translation>
    </message>
    <message>
        <source>no piece is of the type UNKNOWN</source>
        <translation>kein Stück ist von der Art UNKNOWN</translation>
    </message>
    <message>
        <source>byte_fallback is on, but there are not 256 pieces &lt;0x00&gt; to &lt;0xFF&gt;</source>
        <translation>byte_fallback ist an, aber es gibt nicht die 256 Stücke &lt;0x00&gt; bis &lt;0xFF&gt;</translation>
    </message>
    <message>
        <source>no piece is of the type NORMAL, USER_DEFINED or UNUSED</source>
        <translation>kein Stück ist von der Art NORMAL, USER_DEFINED oder UNUSED</translation>
    </message>
    <message>
        <source>%1, normalizer_spec.precompiled_charsmap</source>
        <translation>%1, normalizer_spec.precompiled_charsmap</translation>
    </message>
    <message>
        <source>piece has %1 bytes; 1 to 1,024 are allowed</source>
        <translation>piece hat %1 Bytes; erlaubt sind 1 bis 1,024</translation>
    </message>
    <message>
        <source>the pieces have more than 32 MiB together</source>
        <translation>die Stücke haben zusammen mehr als 32 MiB</translation>
    </message>
    <message>
        <source>piece is not UTF-8</source>
        <translation>piece ist kein UTF-8</translation>
    </message>
    <message>
        <source>score is not a finite number</source>
        <translation>score ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>piece &quot;%1&quot; is there twice</source>
        <translation>das Stück &quot;%1&quot; steht zweimal da</translation>
    </message>
    <message>
        <source>piece holds a NUL</source>
        <translation>piece enthält ein NUL</translation>
    </message>
    <message>
        <source>it is the second piece of the type UNKNOWN</source>
        <translation>es ist das zweite Stück der Art UNKNOWN</translation>
    </message>
    <message>
        <source>piece &quot;%1&quot; of the type BYTE has no place here</source>
        <translation>das Stück &quot;%1&quot; der Art BYTE hat hier keinen Platz</translation>
    </message>
    <message>
        <source>more than 64 user-defined pieces begin with one another</source>
        <translation>mehr als 64 benutzerdefinierte Stücke beginnen miteinander</translation>
    </message>
    <message>
        <source>tokenizer_class &quot;%1&quot; cannot be run from a sentencepiece model</source>
        <translation>tokenizer_class &quot;%1&quot; kann nicht aus einem sentencepiece-Modell ausgeführt werden</translation>
    </message>
    <message>
        <source>use a model folder with tokenizer.json, or one of LlamaTokenizer, GemmaTokenizer, XLMRobertaTokenizer</source>
        <translation>einen Modellordner mit tokenizer.json verwenden oder eine von LlamaTokenizer, GemmaTokenizer, XLMRobertaTokenizer</translation>
    </message>
    <message>
        <source>sp_model_kwargs (sampling and the like) cannot be run</source>
        <translation>sp_model_kwargs (Ziehen und dergleichen) können nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has id %2, far behind the model&apos;s %3</source>
        <translation>Token &quot;%1&quot; hat die Nummer %2, weit hinter den %3 des Modells</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; or its id %2 is there twice</source>
        <translation>Token &quot;%1&quot; oder seine Nummer %2 steht zweimal da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and an added token have the same id %2</source>
        <translation>&quot;%1&quot; und ein hinzugefügtes Token haben dieselbe Nummer %2</translation>
    </message>
    <message>
        <source>the model folder has no tokenizer.model</source>
        <translation>der Modellordner hat kein tokenizer.model</translation>
    </message>
    <message>
        <source>fetch the model&apos;s tokenizer files too</source>
        <translation>auch die Tokenizer-Dateien des Modells holen</translation>
    </message>
    <message>
        <source>use a Unigram or BPE model, or the model&apos;s tokenizer.json</source>
        <translation>ein Unigram- oder BPE-Modell verwenden oder das tokenizer.json des Modells</translation>
    </message>
    <message>
        <source>type is %1; there are 1 to 6</source>
        <translation>type ist %1; es gibt 1 bis 6</translation>
    </message>
    <message>
        <source>model_type is %1; only 1 (Unigram) and 2 (BPE) can be run</source>
        <translation>model_type ist %1; nur 1 (Unigram) und 2 (BPE) können ausgeführt werden</translation>
    </message>
    <message>
        <source>the model changes the decoded text by a precompiled_charsmap</source>
        <translation>das Modell ändert den dekodierten Text durch eine precompiled_charsmap</translation>
    </message>
    <message>
        <source>the file has %1 bytes; 67,108,864 are allowed</source>
        <translation>die Datei hat %1 Bytes; erlaubt sind 67,108,864</translation>
    </message>
    <message>
        <source>there are more than 2,000,000 pieces</source>
        <translation>es gibt mehr als 2,000,000 Stücke</translation>
    </message>
    <message>
        <source>sentencepiece does not take it: %1</source>
        <translation>sentencepiece nimmt es nicht an: %1</translation>
    </message>
    <message>
        <source>sentencepiece cannot encode the unknown token</source>
        <translation>sentencepiece kann das unbekannte Token nicht kodieren</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>neu holen</translation>
    </message>
    <message>
        <source>a text has %1 bytes; 16,777,216 are allowed</source>
        <translation>ein Text hat %1 Bytes; erlaubt sind 16,777,216</translation>
    </message>
    <message>
        <source>split the text into shorter samples</source>
        <translation>den Text in kürzere Beispiele teilen</translation>
    </message>
    <message>
        <source>sentencepiece failed: %1</source>
        <translation>sentencepiece ist gescheitert: %1</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>einen solchen Modellordner gibt es nicht</translation>
    </message>
    <message>
        <source>choose a folder that holds config.json, the weights and the tokenizer</source>
        <translation>einen Ordner wählen, der config.json, die Gewichte und den Tokenizer enthält</translation>
    </message>
    <message>
        <source>the model folder has none of tokenizer.json, tokenizer.model, vocab.txt, vocab.json with merges.txt</source>
        <translation>der Modellordner hat weder tokenizer.json noch tokenizer.model, vocab.txt oder vocab.json mit merges.txt</translation>
    </message>
    <message>
        <source>an entry is no token</source>
        <translation>ein Eintrag ist kein Token</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>der Schlüssel %1 ist keine Token-Nummer</translation>
    </message>
    <message>
        <source>the added token with id %1 is empty</source>
        <translation>das hinzugefügte Token mit der Nummer %1 ist leer</translation>
    </message>
    <message>
        <source>token %1 has id %2; ids are 0 to 1,999,999</source>
        <translation>Token %1 hat die Nummer %2; Nummern sind 0 bis 1,999,999</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not supported</source>
        <translation>%1 &quot;%2&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>use a model whose tokenizer.json has only parts that the README lists, or a newer version of this program</source>
        <translation>ein Modell verwenden, dessen tokenizer.json nur Teile aus der README hat, oder eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>the model type %1 cannot be read from vocab.json and merges.txt</source>
        <translation>die Modellart %1 kann nicht aus vocab.json und merges.txt gelesen werden</translation>
    </message>
    <message>
        <source>the tokenizer class %1 cannot be read from vocab.json and merges.txt</source>
        <translation>die Tokenizer-Klasse %1 kann nicht aus vocab.json und merges.txt gelesen werden</translation>
    </message>
    <message>
        <source>save the tokenizer as tokenizer.json</source>
        <translation>den Tokenizer als tokenizer.json speichern</translation>
    </message>
    <message>
        <source>the line is not two tokens with a space between them</source>
        <translation>die Zeile besteht nicht aus zwei Token mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>the vocabulary is empty</source>
        <translation>das Vokabular ist leer</translation>
    </message>
    <message>
        <source>the vocabulary lacks the token %1</source>
        <translation>dem Vokabular fehlt das Token %1</translation>
    </message>
    <message>
        <source>use the vocab.txt that belongs to the model, or name its token in tokenizer_config.json</source>
        <translation>die vocab.txt verwenden, die zum Modell gehört, oder sein Token in tokenizer_config.json nennen</translation>
    </message>
    <message>
        <source>the tokenizer class %1 cannot be read from vocab.txt</source>
        <translation>die Tokenizer-Klasse %1 kann nicht aus vocab.txt gelesen werden</translation>
    </message>
    <message>
        <source>save the tokenizer as tokenizer.json (WordPiece), or use a BERT model</source>
        <translation>den Tokenizer als tokenizer.json (WordPiece) speichern oder ein BERT-Modell verwenden</translation>
    </message>
    <message>
        <source>token %1 is in added_tokens.json but not in vocab.txt</source>
        <translation>Token %1 steht in added_tokens.json, aber nicht in vocab.txt</translation>
    </message>
    <message>
        <source>the token with id %1 is empty</source>
        <translation>das Token mit der Nummer %1 ist leer</translation>
    </message>
    <message>
        <source>the token with id %1 is %2 bytes long (at most 1,024)</source>
        <translation>das Token mit der Nummer %1 ist %2 Bytes lang (höchstens 1,024)</translation>
    </message>
    <message>
        <source>the token with id %1 is not valid UTF-8</source>
        <translation>das Token mit der Nummer %1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>token %1 stands there twice, with ids %2 and %3</source>
        <translation>Token %1 steht zweimal dort, mit den Nummern %2 und %3</translation>
    </message>
    <message>
        <source>id %1 belongs to two tokens, %2 and %3</source>
        <translation>die Nummer %1 gehört zu zwei Token, %2 und %3</translation>
    </message>
    <message>
        <source>the vocabulary is larger than 32 MiB</source>
        <translation>das Vokabular ist größer als 32 MiB</translation>
    </message>
    <message>
        <source>no token has id %1, though there is one with id %2</source>
        <translation>kein Token hat die Nummer %1, obwohl es eines mit der Nummer %2 gibt</translation>
    </message>
    <message>
        <source>must be from %1 to %2; it is %3</source>
        <translation>muss von %1 bis %2 gehen; angegeben ist %3</translation>
    </message>
    <message>
        <source>choose a value in this range</source>
        <translation>einen Wert in diesem Bereich wählen</translation>
    </message>
    <message>
        <source>must be a multiple of 8; it is %1</source>
        <translation>muss ein Vielfaches von 8 sein; angegeben ist %1</translation>
    </message>
    <message>
        <source>choose for instance 32</source>
        <translation>zum Beispiel 32 wählen</translation>
    </message>
    <message>
        <source>there is no λ to train</source>
        <translation>es gibt kein λ zu trainieren</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>mindestens eines wählen</translation>
    </message>
    <message>
        <source>every λ must lie in 0 to 1 and stand there once</source>
        <translation>jedes λ muss von 0 bis 1 gehen und einmal dastehen</translation>
    </message>
    <message>
        <source>correct value %1 of the list</source>
        <translation>Wert %1 der Liste berichtigen</translation>
    </message>
    <message>
        <source>the checkpoint would hold values that are not finite and was not saved</source>
        <translation>der Checkpoint würde Werte enthalten, die nicht endlich sind, und wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>the checkpoint is from a newer version of this program</source>
        <translation>der Checkpoint stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>das Programm aktualisieren</translation>
    </message>
    <message>
        <source>the checkpoint was changed or damaged after it was written</source>
        <translation>der Checkpoint wurde geändert oder beschädigt, nachdem er geschrieben war</translation>
    </message>
    <message>
        <source>continue from an older checkpoint or start again</source>
        <translation>von einem älteren Checkpoint fortsetzen oder neu beginnen</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s facts lack a key or have one of a wrong type</source>
        <translation>den Angaben des Checkpoints fehlt ein Schlüssel, oder einer ist vom falschen Typ</translation>
    </message>
    <message>
        <source>the cohort&apos;s manifest lacks a key or has one of a wrong type</source>
        <translation>dem Verzeichnis der Kohorte fehlt ein Schlüssel, oder einer ist vom falschen Typ</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s %1 does not fit this configuration</source>
        <translation>%1 des Checkpoints passt nicht zu dieser Konfiguration</translation>
    </message>
    <message>
        <source>measuring the frozen base</source>
        <translation>misst das eingefrorene Basismodell</translation>
    </message>
    <message>
        <source>a smaller learning rate or a longer warm-up usually helps</source>
        <translation>eine kleinere Lernrate oder ein längeres Warm-up hilft meist</translation>
    </message>
    <message>
        <source>lower train.learning_rate or raise train.warmup_steps</source>
        <translation>train.learning_rate senken oder train.warmup_steps erhöhen</translation>
    </message>
    <message>
        <source>%1 is not finite at step %2</source>
        <translation>%1 ist bei Schritt %2 nicht endlich</translation>
    </message>
    <message>
        <source>this needs about %1 MB, and %2 MB are there</source>
        <translation>das braucht etwa %1 MB, und %2 MB sind da</translation>
    </message>
    <message>
        <source>use a smaller micro-batch, shorter samples or a smaller model</source>
        <translation>einen kleineren Micro-Batch, kürzere Beispiele oder ein kleineres Modell nehmen</translation>
    </message>
    <message>
        <source>a value or a moment</source>
        <translation>ein Wert oder ein Moment</translation>
    </message>
    <message>
        <source>saving step %1</source>
        <translation>speichert Schritt %1</translation>
    </message>
    <message>
        <source>waiting for the others at step %1</source>
        <translation>wartet bei Schritt %1 auf die anderen</translation>
    </message>
    <message>
        <source>stopped after step %1 of %2</source>
        <translation>nach Schritt %1 von %2 gestoppt</translation>
    </message>
    <message>
        <source>continue it from its last checkpoint</source>
        <translation>von seinem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>evaluating the final and the best adapters</source>
        <translation>wertet die letzten und die besten Adapter aus</translation>
    </message>
    <message>
        <source>an output on %1</source>
        <translation>eine Ausgabe auf %1</translation>
    </message>
    <message>
        <source>evaluating %1 samples</source>
        <translation>wertet %1 Beispiele aus</translation>
    </message>
    <message>
        <source>what is there is kept; nothing trained is lost: it goes on from the checkpoint of step %1</source>
        <translation>was da ist, bleibt; nichts Trainiertes geht verloren: es geht vom Checkpoint des Schritts %1 weiter</translation>
    </message>
    <message>
        <source>stopped while it waited for the other settings</source>
        <translation>gestoppt, während auf die anderen Einstellungen gewartet wurde</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite</source>
        <translation>der Verlust von Schritt %1 ist nicht endlich</translation>
    </message>
    <message>
        <source>use a smaller learning rate</source>
        <translation>eine kleinere Lernrate nehmen</translation>
    </message>
    <message>
        <source>there is no λ &gt; 0 whose cost could be measured</source>
        <translation>es gibt kein λ &gt; 0, dessen Kosten gemessen werden könnten</translation>
    </message>
    <message>
        <source>set sibo.lambda, with a method that takes it</source>
        <translation>sibo.lambda setzen, mit einem Verfahren, das es nimmt</translation>
    </message>
    <message>
        <source>not continued</source>
        <translation>nicht fortgesetzt</translation>
    </message>
    <message>
        <source> instead of </source>
        <translation> statt </translation>
    </message>
    <message>
        <source>a cohort of %1 instead of %2, or in another order</source>
        <translation>eine Kohorte von %1 statt %2, oder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>the number of threads</source>
        <translation>die Anzahl der Threads</translation>
    </message>
    <message>
        <source>the set of kernels</source>
        <translation>der Satz der Rechenkerne</translation>
    </message>
    <message>
        <source>the micro-batch</source>
        <translation>der Micro-Batch</translation>
    </message>
    <message>
        <source>the GEMM type</source>
        <translation>der GEMM-Typ</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <source>the figures of step %1 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>die Werte von Schritt %1 fehlen in events.jsonl: die Datei wurde gekürzt oder geleert</translation>
    </message>
    <message>
        <source>the figures of steps %1 to %2 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>die Werte der Schritte %1 bis %2 fehlen in events.jsonl: die Datei wurde gekürzt oder geleert</translation>
    </message>
    <message>
        <source>the figures of %1 steps between %2 and %3 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>die Werte von %1 Schritten zwischen %2 und %3 fehlen in events.jsonl: die Datei wurde gekürzt oder geleert</translation>
    </message>
    <message>
        <source>the checkpoint of step %1 cannot be read</source>
        <translation>der Checkpoint von Schritt %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the cohort&apos;s manifest is gone</source>
        <translation>das Verzeichnis der Kohorte ist weg</translation>
    </message>
    <message>
        <source>none of the run&apos;s checkpoints can be read</source>
        <translation>keiner der Checkpoints des Laufs lässt sich lesen</translation>
    </message>
    <message>
        <source>its adapter and figures stay; start a new run to train further</source>
        <translation>Adapter und Werte bleiben; zum Weitertrainieren einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>der Speicher hat nicht gereicht</translation>
    </message>
    <message>
        <source>use a smaller micro-batch, fewer λ at a time, or a smaller model</source>
        <translation>einen kleineren Micro-Batch, weniger λ zugleich oder ein kleineres Modell nehmen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>allocate memory</source>
        <translation>Speicher anfordern</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>bitte melden</translation>
    </message>
    <message>
        <source>free some space, then continue the run</source>
        <translation>Platz schaffen, dann den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>about %1 are needed for one run and %2 are there: it will not be trained unless there are more by then</source>
        <translation>etwa %1 sind für einen Lauf nötig, und %2 sind da: er wird nicht trainiert, wenn es bis dahin nicht mehr ist</translation>
    </message>
    <message>
        <source>up to %1 are held together and %2 are there: fewer runs will train at a time</source>
        <translation>bis zu %1 werden zugleich gehalten, und %2 sind da: es trainieren weniger Läufe zugleich</translation>
    </message>
    <message>
        <source>use a smaller micro-batch to train all at once</source>
        <translation>einen kleineren Micro-Batch nehmen, um alle zugleich zu trainieren</translation>
    </message>
    <message>
        <source>the disk has %1 left and about %2 are needed</source>
        <translation>auf dem Datenträger sind %1 frei, und etwa %2 sind nötig</translation>
    </message>
    <message>
        <source>free some space or choose another library folder</source>
        <translation>Platz schaffen oder einen anderen Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>the file is damaged or the model diverged when it was made</source>
        <translation>die Datei ist beschädigt, oder das Modell war divergiert, als sie entstand</translation>
    </message>
    <message>
        <source>the warm-up of %1 steps is longer than the %2 steps of the run</source>
        <translation>das Warm-up von %1 Schritten ist länger als die %2 Schritte des Laufs</translation>
    </message>
    <message>
        <source>the warm-up of %1 steps is longer than the %2 steps of the run %3</source>
        <translation>das Warm-up von %1 Schritten ist länger als die %2 Schritte des Laufs %3</translation>
    </message>
    <message>
        <source>shorten it, for instance train.warmup_steps=0, or train longer</source>
        <translation>es kürzen, etwa train.warmup_steps=0, oder länger trainieren</translation>
    </message>
    <message>
        <source>%1 on validation</source>
        <translation>%1 auf der Validierung</translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>aussortiert: %1</translation>
    </message>
    <message>
        <source>its runs stay; continue them one by one</source>
        <translation>die Läufe bleiben; sie einzeln fortsetzen</translation>
    </message>
    <message>
        <source>its λ was left behind before: %1</source>
        <translation>das λ wurde schon aussortiert: %1</translation>
    </message>
    <message>
        <source>added to the study by hand</source>
        <translation>von Hand zur Studie hinzugefügt</translation>
    </message>
    <message>
        <source>nothing is left to do: every run has ended</source>
        <translation>es bleibt nichts zu tun: jeder Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>add settings to the study, or start a new run to train further</source>
        <translation>der Studie Einstellungen hinzufügen oder zum Weitertrainieren einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>the study has these settings already</source>
        <translation>die Studie hat diese Einstellungen schon</translation>
    </message>
    <message>
        <source>name values that it does not have yet</source>
        <translation>Werte nennen, die sie noch nicht hat</translation>
    </message>
    <message>
        <source>%1 runs are left</source>
        <translation>%1 Läufe sind übrig</translation>
    </message>
    <message>
        <source>the study has not decided yet which λ to leave behind: new seeds would be trained for all of them</source>
        <translation>die Studie hat noch nicht entschieden, welche λ aussortiert werden: neue Seeds würden für alle trainiert</translation>
    </message>
    <message>
        <source>continue the study to its end first, then add seeds</source>
        <translation>erst die Studie bis zum Ende fortsetzen, dann Seeds hinzufügen</translation>
    </message>
    <message>
        <source>start a new run to train further</source>
        <translation>zum Weitertrainieren einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>this is neither a run folder nor a study folder</source>
        <translation>das ist weder ein Lauf- noch ein Studienordner</translation>
    </message>
    <message>
        <source>give a folder below runs/ or studies/</source>
        <translation>einen Ordner unter runs/ oder studies/ angeben</translation>
    </message>
    <message>
        <source>a single run has no settings to add to</source>
        <translation>ein einzelner Lauf hat keine Einstellungen, die sich ergänzen ließen</translation>
    </message>
    <message>
        <source>give a study&apos;s folder</source>
        <translation>den Ordner einer Studie angeben</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>der Gradient von %1</translation>
    </message>
    <message>
        <source>the gradient&apos;s norm</source>
        <translation>die Norm des Gradienten</translation>
    </message>
    <message>
        <source>%1 samples of %2 are longer than %3 tokens and are cut</source>
        <translation>%1 Beispiele von %2 sind länger als %3 Token und werden abgeschnitten</translation>
    </message>
    <message>
        <source>raise task.max_length if what is cut matters</source>
        <translation>task.max_length erhöhen, falls das Abgeschnittene zählt</translation>
    </message>
    <message>
        <source>%1 samples of %2 are left out: nothing of their response fits into %3 tokens</source>
        <translation>%1 Beispiele von %2 werden ausgelassen: von ihrer Antwort passt nichts in %3 Token</translation>
    </message>
    <message>
        <source>raise task.max_length</source>
        <translation>task.max_length erhöhen</translation>
    </message>
    <message>
        <source>%1 samples without text are left out</source>
        <translation>%1 Beispiele ohne Text werden ausgelassen</translation>
    </message>
    <message>
        <source>a set&apos;s name may hold only a-z, 0-9, - and _</source>
        <translation>der Name eines Satzes darf nur a-z, 0-9, - und _ enthalten</translation>
    </message>
    <message>
        <source>its predictions are written to a file of this name</source>
        <translation>die Vorhersagen werden in eine Datei dieses Namens geschrieben</translation>
    </message>
    <message>
        <source>%1 of the %2 questions of %3 are in the training data</source>
        <translation>%1 der %2 Fragen von %3 stehen in den Trainingsdaten</translation>
    </message>
    <message>
        <source>no sample of %1 is left</source>
        <translation>von %1 bleibt kein Beispiel</translation>
    </message>
    <message>
        <source>%1
%2
%3
with its output</source>
        <translation>%1
%2
%3
mit Ausgabe</translation>
    </message>
    <message>
        <source>the cache does not know the revision &quot;%1&quot;</source>
        <translation>der Cache kennt die Revision &quot;%1&quot; nicht</translation>
    </message>
    <message>
        <source>name a commit that is below snapshots/, or fetch the model without --from-cache</source>
        <translation>einen Commit nennen, der unter snapshots/ liegt, oder das Modell ohne --from-cache holen</translation>
    </message>
    <message>
        <source>names no commit</source>
        <translation>nennt keinen Commit</translation>
    </message>
    <message>
        <source>the link leads nowhere: the cache holds a part of the model only</source>
        <translation>der Link führt ins Leere: der Cache enthält nur einen Teil des Modells</translation>
    </message>
    <message>
        <source>the link leads out of the model&apos;s folder in the cache</source>
        <translation>der Link führt aus dem Ordner des Modells im Cache</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; %2</source>
        <translation>der Name &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the local Hugging Face cache does not have %1</source>
        <translation>der lokale Hugging-Face-Cache hat %1 nicht</translation>
    </message>
    <message>
        <source>fetch it without --from-cache, or set HF_HUB_CACHE to another cache</source>
        <translation>ohne --from-cache holen oder HF_HUB_CACHE auf einen anderen Cache setzen</translation>
    </message>
    <message>
        <source>the cache has no files of commit %1</source>
        <translation>der Cache hat keine Dateien von Commit %1</translation>
    </message>
    <message>
        <source>the checksum cannot be computed</source>
        <translation>die Prüfsumme lässt sich nicht berechnen</translation>
    </message>
    <message>
        <source>its configuration forbids SHA-1 or SHA-256</source>
        <translation>die Systemeinstellung verbietet SHA-1 oder SHA-256</translation>
    </message>
    <message>
        <source>it was cut while it was read: try again</source>
        <translation>sie wurde beim Lesen gekürzt: noch einmal versuchen</translation>
    </message>
    <message>
        <source>remove it and try again</source>
        <translation>sie entfernen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>den Ordner anlegen</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>umbenennen in %1</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>sie ist nicht, was ihr Name sagt</translation>
    </message>
    <message>
        <source>run the same command again; if it says the same, the server or something in between changes the file</source>
        <translation>denselben Befehl noch einmal ausführen; sagt er dasselbe, ändert der Server oder etwas dazwischen die Datei</translation>
    </message>
    <message>
        <source>check HF_ENDPOINT</source>
        <translation>HF_ENDPOINT prüfen</translation>
    </message>
    <message>
        <source>the local cache holds only a part of the model: config.json or its safetensors are missing</source>
        <translation>der lokale Cache enthält nur einen Teil des Modells: config.json oder seine safetensors fehlen</translation>
    </message>
    <message>
        <source>fetch it from the hub: without --from-cache and HF_HUB_OFFLINE</source>
        <translation>vom Hub holen: ohne --from-cache und HF_HUB_OFFLINE</translation>
    </message>
    <message>
        <source>remove or rename that folder, or choose another with --to</source>
        <translation>diesen Ordner entfernen oder umbenennen oder mit --to einen anderen wählen</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>%1 Bytes sind nötig, %2 sind frei</translation>
    </message>
    <message>
        <source>free some space, or choose a folder on another disk with --to</source>
        <translation>Platz schaffen oder mit --to einen Ordner auf einem anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>fetch the model from the hub: without --from-cache and HF_HUB_OFFLINE</source>
        <translation>das Modell vom Hub holen: ohne --from-cache und HF_HUB_OFFLINE</translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation>ist kein Name eines Ordners</translation>
    </message>
    <message>
        <source>give --to a folder that is to be made</source>
        <translation>mit --to einen Ordner angeben, der angelegt werden soll</translation>
    </message>
    <message>
        <source>the model is damaged where it comes from: choose another revision, or tell its owner</source>
        <translation>das Modell ist an seiner Quelle beschädigt: eine andere Revision wählen oder dem Besitzer Bescheid geben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a model</source>
        <translation>&quot;%1&quot; ist keine Kennung eines Modells</translation>
    </message>
    <message>
        <source>give it as the hub&apos;s page shows it: owner/name</source>
        <translation>so angeben, wie die Seite des Hubs sie zeigt: owner/name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a revision</source>
        <translation>&quot;%1&quot; ist kein Name einer Revision</translation>
    </message>
    <message>
        <source>give a branch, a tag or a commit, for instance main</source>
        <translation>einen Branch, ein Tag oder einen Commit angeben, zum Beispiel main</translation>
    </message>
    <message>
        <source>the server&apos;s list of files cannot be used: %1</source>
        <translation>die Dateiliste des Servers lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>check HF_ENDPOINT; if it is right, tell the owner of the model</source>
        <translation>HF_ENDPOINT prüfen; stimmt es, dem Besitzer des Modells Bescheid geben</translation>
    </message>
    <message>
        <source>its weights are pickled files only, which can run any program when they are opened</source>
        <translation>seine Gewichte sind nur Pickle-Dateien, die beim Öffnen jedes Programm ausführen können</translation>
    </message>
    <message>
        <source>look for a revision with safetensors (often a pull request: --revision refs/pr/N), or let transformers save the model with safe_serialization=True</source>
        <translation>nach einer Revision mit safetensors suchen (oft ein Pull-Request: --revision refs/pr/N) oder das Modell von transformers mit safe_serialization=True speichern lassen</translation>
    </message>
    <message>
        <source>its weights are GGUF files</source>
        <translation>seine Gewichte sind GGUF-Dateien</translation>
    </message>
    <message>
        <source>fetch the model it was made from, whose weights are safetensors</source>
        <translation>das Modell holen, aus dem es gemacht wurde, mit safetensors-Gewichten</translation>
    </message>
    <message>
        <source>it has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>es hat weder model.safetensors noch model.safetensors.index.json</translation>
    </message>
    <message>
        <source>choose a model of the transformers library with safetensors weights</source>
        <translation>ein Modell der Bibliothek transformers mit safetensors-Gewichten wählen</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model of the transformers library</source>
        <translation>es hat keine config.json, ist also kein Modell der Bibliothek transformers</translation>
    </message>
    <message>
        <source>check the id and the revision</source>
        <translation>Kennung und Revision prüfen</translation>
    </message>
    <message>
        <source>names no shards, or more than 1,000</source>
        <translation>nennt keine Teildateien oder mehr als 1,000</translation>
    </message>
    <message>
        <source>the model is damaged: tell its owner</source>
        <translation>das Modell ist beschädigt: dem Besitzer Bescheid geben</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no shard here</source>
        <translation>nennt &quot;%1&quot;, was hier keine Teildatei ist</translation>
    </message>
    <message>
        <source>the model is damaged or only a part of it is there</source>
        <translation>das Modell ist beschädigt oder nur zum Teil da</translation>
    </message>
    <message>
        <source>is not the address of a server</source>
        <translation>ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>give it as https://host, or unset it for https://huggingface.co</source>
        <translation>als https://host angeben oder für https://huggingface.co nicht setzen</translation>
    </message>
    <message>
        <source>must hold neither user, password, query nor fragment</source>
        <translation>darf weder Benutzer noch Passwort, Abfrage oder Fragment enthalten</translation>
    </message>
    <message>
        <source>give it as https://host or https://host/path; the access token belongs into HF_TOKEN</source>
        <translation>als https://host oder https://host/path angeben; das Zugriffstoken gehört in HF_TOKEN</translation>
    </message>
    <message>
        <source>holds characters that no access token has</source>
        <translation>enthält Zeichen, die kein Zugriffstoken hat</translation>
    </message>
    <message>
        <source>copy the token anew from the settings page of the hub</source>
        <translation>das Token von der Einstellungsseite des Hubs neu kopieren</translation>
    </message>
    <message>
        <source>another program is fetching this model</source>
        <translation>ein anderes Programm holt dieses Modell</translation>
    </message>
    <message>
        <source>wait for it, or stop it and run the same command: it goes on</source>
        <translation>darauf warten oder es stoppen und denselben Befehl ausführen: es geht weiter</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a folder that you may write to with --to</source>
        <translation>mit --to einen Ordner wählen, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>none of the runs can be read</source>
        <translation>keiner der Läufe lässt sich lesen</translation>
    </message>
    <message>
        <source>choose runs to compare first</source>
        <translation>zuerst Läufe zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>the library folder cannot be made: %1</source>
        <translation>der Bibliotheksordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>choose another one with --out or SIBO_HOME</source>
        <translation>mit --out oder SIBO_HOME einen anderen wählen</translation>
    </message>
    <message>
        <source>choose a study that has trained</source>
        <translation>eine Studie wählen, die trainiert hat</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is longer than 4 MB</source>
        <translation>sie ist länger als 4 MB</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, bei Byte %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts and “note” a text</source>
        <translation>„tags“ muss eine Liste von Texten sein und „note“ ein Text</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts</source>
        <translation>„tags“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>the run folder is gone</source>
        <translation>der Lauf-Ordner ist weg</translation>
    </message>
    <message>
        <source>refresh the list</source>
        <translation>die Liste auffrischen</translation>
    </message>
    <message>
        <source>tags and note could not be written: %1</source>
        <translation>Tags und Notiz konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk is not full</source>
        <translation>prüfen, ob der Ordner beschreibbar und der Datenträger nicht voll ist</translation>
    </message>
    <message>
        <source>this run has ended and cannot be continued</source>
        <translation>dieser Lauf ist zu Ende und kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>use its settings for a new run instead</source>
        <translation>stattdessen seine Einstellungen für einen neuen Lauf verwenden</translation>
    </message>
    <message>
        <source>it is neither a configuration nor a run or study folder</source>
        <translation>es ist weder eine Konfiguration noch ein Lauf- oder Studienordner</translation>
    </message>
    <message>
        <source>choose a configuration file, or a folder of the library&apos;s runs or studies</source>
        <translation>eine Konfigurationsdatei wählen oder einen Ordner der Läufe oder Studien der Bibliothek</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>sein Ordner ist weg</translation>
    </message>
    <message>
        <source>bring it back from the trash, or duplicate the entry to train anew</source>
        <translation>ihn aus dem Papierkorb zurückholen oder den Eintrag duplizieren, um neu zu trainieren</translation>
    </message>
    <message>
        <source>nothing was moved, since its journal could not be written: %1</source>
        <translation>nichts wurde verschoben, da das Protokoll nicht geschrieben werden konnte: %1</translation>
    </message>
    <message>
        <source>check that the library folder is writable and the disk is not full</source>
        <translation>prüfen, ob der Bibliotheksordner beschreibbar und der Datenträger nicht voll ist</translation>
    </message>
    <message>
        <source>the journal of the trash cannot be read</source>
        <translation>das Protokoll des Papierkorbs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>look into the trash folder for runs that you miss, then remove the file</source>
        <translation>im Papierkorb-Ordner nach vermissten Läufen sehen, dann die Datei entfernen</translation>
    </message>
    <message>
        <source>stop it before deleting it</source>
        <translation>ihn vor dem Löschen stoppen</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>er ist nicht mehr da</translation>
    </message>
    <message>
        <source>nothing was brought back: a folder of that name is there again</source>
        <translation>nichts wurde zurückgeholt: ein Ordner dieses Namens ist wieder da</translation>
    </message>
    <message>
        <source>move or rename it, then undo again</source>
        <translation>ihn verschieben oder umbenennen, dann noch einmal rückgängig machen</translation>
    </message>
    <message>
        <source>another program is deleting or bringing back runs</source>
        <translation>ein anderes Programm löscht Läufe oder holt sie zurück</translation>
    </message>
    <message>
        <source>try again when it has finished</source>
        <translation>noch einmal versuchen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>the trash could not be emptied: %1</source>
        <translation>der Papierkorb konnte nicht geleert werden: %1</translation>
    </message>
    <message>
        <source>check that the library folder is writable</source>
        <translation>prüfen, ob der Bibliotheksordner beschreibbar ist</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>λ = %1 looks too high: it %2 λ = 0 (%3), and its training loss ends at %4 against %5.</source>
        <translation>λ = %1 sieht zu hoch aus: es %2 als λ = 0 (%3), und der Trainingsverlust endet bei %4 gegen %5.</translation>
    </message>
    <message>
        <source>λ = %1 looks too low: no layer&apos;s excess similarity lies further than %2 from λ = 0 (within ±%3), and the metric is not distinguishable from it.</source>
        <translation>λ = %1 sieht zu niedrig aus: in keiner Schicht liegt der Überschuss der Ähnlichkeit weiter als %2 von λ = 0 (innerhalb ±%3), und die Metrik ist davon nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>h0 leaves no trace at λ = %1: from layer %2 on, no excess similarity lies further than %3 from the zero control&apos;s (within ±%4). It may be mixed in at the wrong place.</source>
        <translation>h0 hinterlässt bei λ = %1 keine Spur: ab Schicht %2 liegt kein Überschuss der Ähnlichkeit weiter als %3 von dem der Null-Kontrolle (innerhalb ±%4). Vielleicht wird an der falschen Stelle eingemischt.</translation>
    </message>
    <message>
        <source>At λ = %1 h0 at %2 %3 h0 at %4 with the same targets, over %5 (%6, allowing for %7).</source>
        <translation>Bei λ = %1: h0 an %2 %3 als h0 an %4, mit gleichen Zielen, über %5 (%6, bei %7).</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 on average over %6 (%7, allowing for %8 λ compared). This holds for %9</source>
        <translation>Auf %1 (%2), %3: λ = %4 %5 als λ = 0, im Mittel über %6 (%7, bei %8 verglichenen λ). Das gilt für %9</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 at learning rate %6 on average over %7 (%8, allowing for %9 λ compared). This holds for %10</source>
        <translation>Auf %1 (%2), %3: λ = %4 %5 als λ = 0 bei Lernrate %6, im Mittel über %7 (%8, bei %9 verglichenen λ). Das gilt für %10</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 on average over %6 (%7, allowing for %8 λ compared%9). This holds for %10</source>
        <translation>Auf %1 (%2), %3: λ = %4 %5 als λ = 0, im Mittel über %6 (%7, bei %8 verglichenen λ%9). Das gilt für %10</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 at learning rate %6 on average over %7 (%8, allowing for %9 λ compared%10). This holds for %11</source>
        <translation>Auf %1 (%2), %3: λ = %4 %5 als λ = 0 bei Lernrate %6, im Mittel über %7 (%8, bei %9 verglichenen λ%10). Das gilt für %11</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the highest %2, %3, at this learning rate.</source>
        <translation>λ = %1 und λ = 0 teilen sich bei dieser Lernrate %2, höchster Wert: %3.</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the highest mean %2, %3, at this learning rate.</source>
        <translation>λ = %1 und λ = 0 teilen sich bei dieser Lernrate das höchste Mittel (%2): %3.</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the lowest %2, %3, at this learning rate.</source>
        <translation>λ = %1 und λ = 0 teilen sich bei dieser Lernrate %2, niedrigster Wert: %3.</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the lowest mean %2, %3, at this learning rate.</source>
        <translation>λ = %1 und λ = 0 teilen sich bei dieser Lernrate das niedrigste Mittel (%2): %3.</translation>
    </message>
    <message>
        <source>λ = %1 has the highest %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>λ = %1 hat bei dieser Lernrate in %2 den höchsten Wert, %3 gegen %4 von λ = 0.</translation>
    </message>
    <message>
        <source>λ = %1 has the highest mean %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>λ = %1 hat bei dieser Lernrate das höchste Mittel (%2): %3 gegen %4 bei λ = 0.</translation>
    </message>
    <message>
        <source>λ = %1 has the lowest %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>λ = %1 hat bei dieser Lernrate in %2 den niedrigsten Wert, %3 gegen %4 von λ = 0.</translation>
    </message>
    <message>
        <source>λ = %1 has the lowest mean %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>λ = %1 hat bei dieser Lernrate das niedrigste Mittel (%2): %3 gegen %4 bei λ = 0.</translation>
    </message>
    <message>
        <source>λ = %1 is not compared with its attenuation control, since runs of one of them diverged: the seeds left are the lucky ones.</source>
        <translation>λ = %1 wird nicht mit der eigenen Abschwächungs-Kontrolle verglichen, da Läufe des einen oder der anderen divergiert sind: die übrigen Seeds sind die glücklichen.</translation>
    </message>
    <message>
        <source>λ = %1 is not compared with its control with permuted h0, since runs of one of them diverged: the seeds left are the lucky ones.</source>
        <translation>λ = %1 wird nicht mit der eigenen Kontrolle mit permutiertem h0 verglichen, da Läufe des einen oder der anderen divergiert sind: die übrigen Seeds sind die glücklichen.</translation>
    </message>
    <message>
        <source>λ = %1 and its attenuation control share %2: too few for an interval.</source>
        <translation>λ = %1 und die eigene Abschwächungs-Kontrolle haben %2 gemeinsam: zu wenig für ein Intervall.</translation>
    </message>
    <message>
        <source>λ = %1 and its control with permuted h0 share %2: too few for an interval.</source>
        <translation>λ = %1 und die eigene Kontrolle mit permutiertem h0 haben %2 gemeinsam: zu wenig für ein Intervall.</translation>
    </message>
    <message>
        <source>λ = %1 is not distinguishable from its attenuation control: nothing here points to h0.</source>
        <translation>λ = %1 ist von der eigenen Abschwächungs-Kontrolle nicht unterscheidbar: nichts weist hier auf h0 hin.</translation>
    </message>
    <message>
        <source>λ = %1 is not distinguishable from its control with permuted h0: nothing here points to each token&apos;s own h0.</source>
        <translation>λ = %1 ist von der eigenen Kontrolle mit permutiertem h0 nicht unterscheidbar: nichts weist hier auf das h0 jedes Tokens selbst hin.</translation>
    </message>
    <message>
        <source>λ = %1 %2 its attenuation control on average over %3 (%4, allowing for %5): more than attenuation is at work.</source>
        <translation>λ = %1 %2 als die eigene Abschwächungs-Kontrolle, im Mittel über %3 (%4, bei %5): hier wirkt mehr als die Abschwächung.</translation>
    </message>
    <message>
        <source>λ = %1 %2 its control with permuted h0 on average over %3 (%4, allowing for %5): it matters whose h0 is mixed in.</source>
        <translation>λ = %1 %2 als die eigene Kontrolle mit permutiertem h0, im Mittel über %3 (%4, bei %5): es kommt darauf an, wessen h0 eingemischt wird.</translation>
    </message>
    <message>
        <source>λ = %1 has %2 that has not ended and is not judged yet, but counted among the %3 λ compared.</source>
        <translation>λ = %1 hat %2, der nicht zu Ende ist, und ist noch nicht beurteilt, zählt aber unter die %3 verglichenen λ.</translation>
    </message>
    <message>
        <source>λ = %1 has %2 that have not ended and is not judged yet, but counted among the %3 λ compared.</source>
        <translation>λ = %1 hat %2, die nicht zu Ende sind, und ist noch nicht beurteilt, zählt aber unter die %3 verglichenen λ.</translation>
    </message>
    <message>
        <source>λ = %1 has no run with a figure and is not judged, but counted among the %2 λ compared.</source>
        <translation>λ = %1 hat keinen Lauf mit einem Wert und ist nicht beurteilt, zählt aber unter die %2 verglichenen λ.</translation>
    </message>
    <message>
        <source>λ = %1 has no learning rate with a figure for every seed and is not judged, but counted among the %2 λ compared.</source>
        <translation>λ = %1 hat keine Lernrate mit einem Wert für jeden Seed und ist nicht beurteilt, zählt aber unter die %2 verglichenen λ.</translation>
    </message>
    <message>
        <source>λ = %1 with its attenuation control diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>λ = %1 mit der eigenen Abschwächungs-Kontrolle: %3, davon divergiert: %2; das ist das Ergebnis bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>λ = %1 with permuted h0 diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>λ = %1 mit permutiertem h0: %3, davon divergiert: %2; das ist das Ergebnis bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>λ = %1 diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>λ = %1: %3, davon divergiert: %2; das ist das Ergebnis bei dieser Lernrate.</translation>
    </message>
    <message>
        <source> and λ = %1</source>
        <translation> und λ = %1</translation>
    </message>
    <message>
        <source>there is no reading &quot;%1&quot;</source>
        <translation>es gibt keine Messung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the lesson has too many readings</source>
        <translation>die Lektion hat zu viele Messungen</translation>
    </message>
    <message>
        <source>a reading&apos;s id is no plain name, or there twice</source>
        <translation>die Kennung einer Messung ist kein einfacher Name oder steht zweimal da</translation>
    </message>
    <message>
        <source>a choice has 2 to %1 options, other questions none; it has %2</source>
        <translation>eine Wahl hat 2 bis %1 Optionen, andere Fragen keine; angegeben sind %2</translation>
    </message>
    <message>
        <source>such measure, which only readings have</source>
        <translation>dieses Maß, das nur Messungen haben</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <source>take fewer runs or shorter texts into it</source>
        <translation>weniger Läufe oder kürzere Texte hineinnehmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object of %2 that the lesson has</source>
        <translation>&quot;%1&quot; muss ein Objekt mit %2 sein, die die Lektion hat</translation>
    </message>
    <message>
        <source>has a &quot;reading&quot;, and &quot;%1&quot; beside it</source>
        <translation>hat ein &quot;reading&quot; und daneben &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs a list &quot;%1&quot; of %2 numbers</source>
        <translation>braucht eine Liste &quot;%1&quot; mit %2 Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold numbers from %2 to %3</source>
        <translation>&quot;%1&quot; muss Zahlen von %2 bis %3 enthalten</translation>
    </message>
    <message>
        <source>a text is too long, no UTF-8, or holds control characters</source>
        <translation>ein Text ist zu lang, kein UTF-8 oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>a list over the layers has another length than the others</source>
        <translation>eine Liste über die Schichten ist anders lang als die übrigen</translation>
    </message>
    <message>
        <source>a list over the layers holds what is no number</source>
        <translation>eine Liste über die Schichten enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>an arm has no label, or a λ outside [0, 1]</source>
        <translation>ein Arm hat keine Bezeichnung oder ein λ außerhalb von [0, 1]</translation>
    </message>
    <message>
        <source>an arm has figures of more or fewer tokens than the sentence has</source>
        <translation>ein Arm hat Werte für mehr oder weniger Token, als der Satz hat</translation>
    </message>
    <message>
        <source>the cosines of a layer are more or fewer than the sentence has pairs, or of no layer</source>
        <translation>die Kosinus einer Schicht sind mehr oder weniger, als der Satz Paare hat, oder von keiner Schicht</translation>
    </message>
    <message>
        <source>the reading holds no cosine of that pair in that layer</source>
        <translation>die Messung enthält keinen Kosinus dieses Paars in dieser Schicht</translation>
    </message>
    <message>
        <source>the reading has no such layer, or the measure was not taken</source>
        <translation>die Messung hat diese Schicht nicht, oder das Maß wurde nicht genommen</translation>
    </message>
    <message>
        <source>a reading has no figure of that measure</source>
        <translation>eine Messung hat keinen Wert dieses Maßes</translation>
    </message>
    <message>
        <source>a reading has sentences, and one of them is shown</source>
        <translation>eine Messung hat Sätze, und einer davon wird gezeigt</translation>
    </message>
    <message>
        <source>the sentences of a reading are longer than %1 bytes</source>
        <translation>die Sätze einer Messung sind länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the shown sentence of a reading has 2 to %1 tokens</source>
        <translation>der gezeigte Satz einer Messung hat 2 bis %1 Token</translation>
    </message>
    <message>
        <source>a reading has 1 to %1 arms, and a layer or more</source>
        <translation>eine Messung hat 1 bis %1 Arme und mindestens eine Schicht</translation>
    </message>
    <message>
        <source>a reading holds at most %1 cosines</source>
        <translation>eine Messung enthält höchstens %1 Kosinus</translation>
    </message>
    <message>
        <source>only a page with a reading has a measure and a layer</source>
        <translation>nur eine Seite mit einer Messung hat ein Maß und eine Schicht</translation>
    </message>
    <message>
        <source>a page shows recordings, a state or a reading, one of them</source>
        <translation>eine Seite zeigt Aufzeichnungen, einen Zustand oder eine Messung, eines davon</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>es gibt kein Maß &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the reading has no such layer</source>
        <translation>die Messung hat diese Schicht nicht</translation>
    </message>
    <message>
        <source>the reading has no such arm</source>
        <translation>die Messung hat diesen Arm nicht</translation>
    </message>
    <message>
        <source>has the layer twice</source>
        <translation>hat die Schicht zweimal</translation>
    </message>
    <message>
        <source>every reading has one</source>
        <translation>jede Messung hat eine</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>%1, offiziell</translation>
    </message>
    <message>
        <source>the recording &quot;%1&quot; is named twice</source>
        <translation>die Aufzeichnung &quot;%1&quot; ist zweimal genannt</translation>
    </message>
    <message>
        <source>name each recording once in a list</source>
        <translation>jede Aufzeichnung in einer Liste einmal nennen</translation>
    </message>
    <message>
        <source>the lesson&apos;s figures take too long to compute</source>
        <translation>die Werte der Lektion brauchen zu lange zum Berechnen</translation>
    </message>
    <message>
        <source>name fewer figures, or recordings with fewer events</source>
        <translation>weniger Werte nennen oder Aufzeichnungen mit weniger Ereignissen</translation>
    </message>
    <message>
        <source>a figure&apos;s name is no small letter and then a-z, 0-9 and -</source>
        <translation>der Name eines Wertes ist kein Kleinbuchstabe, gefolgt von a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>the text names the figure {%1}, which is not given</source>
        <translation>der Text nennt den Wert {%1}, der nicht angegeben ist</translation>
    </message>
    <message>
        <source>give it, or write the braces with a space: { %1 }</source>
        <translation>ihn angeben oder die Klammern mit Leerzeichen schreiben: { %1 }</translation>
    </message>
    <message>
        <source>the licence&apos;s text is too long or no UTF-8</source>
        <translation>der Text der Lizenz ist zu lang oder kein UTF-8</translation>
    </message>
    <message>
        <source>what is predicted would be seen at once: the page begins at its end</source>
        <translation>was vorherzusagen ist, wäre sofort zu sehen: die Seite beginnt am Ende</translation>
    </message>
    <message>
        <source>the figure&apos;s measure has no &quot;base&quot; or &quot;best&quot;</source>
        <translation>das Maß des Wertes hat kein &quot;base&quot; oder &quot;best&quot;</translation>
    </message>
    <message>
        <source>&quot;best&quot; is of a metric, &quot;base&quot; of a metric or a similarity</source>
        <translation>&quot;best&quot; gehört zu einer Metrik, &quot;base&quot; zu einer Metrik oder Ähnlichkeit</translation>
    </message>
    <message>
        <source>the similarity has more layers than any model</source>
        <translation>die Ähnlichkeit hat mehr Schichten als jedes Modell</translation>
    </message>
    <message>
        <source>the similarity has other layers than the first one</source>
        <translation>die Ähnlichkeit hat andere Schichten als die erste</translation>
    </message>
    <message>
        <source>the similarity has other layers between sentences or of h0 than within</source>
        <translation>die Ähnlichkeit hat zwischen Sätzen oder zu h0 andere Schichten als innerhalb</translation>
    </message>
    <message>
        <source>a similarity is larger than 1</source>
        <translation>eine Ähnlichkeit ist größer als 1</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, Ereignis %2</translation>
    </message>
    <message>
        <source>no run has such a step</source>
        <translation>kein Lauf hat einen solchen Schritt</translation>
    </message>
    <message>
        <source>a line of text is too long or no UTF-8</source>
        <translation>eine Textzeile ist zu lang oder kein UTF-8</translation>
    </message>
    <message>
        <source>a line of text holds HTML</source>
        <translation>eine Textzeile enthält HTML</translation>
    </message>
    <message>
        <source>a line of text is missing</source>
        <translation>eine Textzeile fehlt</translation>
    </message>
    <message>
        <source>the study has no runs</source>
        <translation>die Studie hat keine Läufe</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed: %3</source>
        <translation>%1 von %2 Läufen fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>%1 was pruned</source>
        <translation>%1 wurde unterwegs aussortiert</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 ist divergiert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 has not ended</source>
        <translation>%1 ist nicht zu Ende</translation>
    </message>
    <message>
        <source>%1 has no run</source>
        <translation>%1 hat keinen Lauf</translation>
    </message>
    <message>
        <source>learning rate %1 for λ = %2 (%3)</source>
        <translation>Lernrate %1 für λ = %2 (%3)</translation>
    </message>
    <message>
        <source>could not create: %1</source>
        <translation>anlegen ging nicht: %1</translation>
    </message>
    <message>
        <source>could not lock: %1</source>
        <translation>sperren ging nicht: %1</translation>
    </message>
    <message>
        <source>could not open: %1</source>
        <translation>öffnen ging nicht: %1</translation>
    </message>
    <message>
        <source>could not read: %1</source>
        <translation>lesen ging nicht: %1</translation>
    </message>
    <message>
        <source>could not replace: %1</source>
        <translation>ersetzen ging nicht: %1</translation>
    </message>
    <message>
        <source>could not shorten: %1</source>
        <translation>kürzen ging nicht: %1</translation>
    </message>
    <message>
        <source>could not write: %1</source>
        <translation>schreiben ging nicht: %1</translation>
    </message>
</context>
<context>
    <name>EngineSession</name>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Folder of the pretrained model: config.json, model.safetensors and its tokenizer. A bare name such as MiniLM-L6 is looked up among the models of the library. Its weights stay frozen and are never changed on disk.</source>
        <translation>Ordner des vortrainierten Modells: config.json, model.safetensors und sein Tokenizer. Ein bloßer Name wie MiniLM-L6 wird unter den Modellen der Bibliothek gesucht. Seine Gewichte bleiben eingefroren und werden auf der Platte nie verändert.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute: auto takes a graphics card where one can be used and the processor elsewhere. Write cpu, cuda or cuda:1 to choose yourself.</source>
        <translation>Wo gerechnet wird: auto nimmt eine Grafikkarte, wo eine nutzbar ist, sonst den Prozessor. Mit cpu, cuda oder cuda:1 lässt sich das Gerät selbst bestimmen.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Number format of the frozen weights&apos; products; adapters, loss and norms are always float32. auto times both once on this machine and keeps the faster for all runs of a study.</source>
        <translation>Zahlenformat für die Produkte mit den eingefrorenen Gewichten; Adapter, Verlust und Normierungen sind immer float32. auto misst einmal auf diesem Rechner die Zeit mit beiden und behält das schnellere für alle Läufe einer Studie.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>A data set whose files are known: it sets columns, classes or prompt form, and the metric. Leave it empty for files of your own.</source>
        <translation>Ein Datensatz, dessen Dateien bekannt sind: Er legt Spalten, Klassen oder Prompt-Form und die Metrik fest. Für eigene Dateien leer lassen.</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>classification: one of several classes for a text. regression: a number, such as the similarity of two sentences. causal_lm: the text that follows a prompt, by a language model.</source>
        <translation>classification: eine von mehreren Klassen für einen Text. regression: eine Zahl, etwa die Ähnlichkeit zweier Sätze. causal_lm: der Text, der auf einen Prompt folgt, von einem Sprachmodell.</translation>
    </message>
    <message>
        <source>Training file</source>
        <translation>Trainingsdatei</translation>
    </message>
    <message>
        <source>The file to learn from: TSV, CSV, JSON Lines, a JSON array or Parquet. A path that begins with resource: names a file that comes with the program.</source>
        <translation>Die Datei, aus der gelernt wird: TSV, CSV, JSON Lines, ein JSON-Array oder Parquet. Ein Pfad, der mit resource: beginnt, nennt eine Datei, die zum Programm gehört.</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>Validierungsdatei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Held-out data that is measured while training; the best adapter is the one that does best on it. Choose λ here, never on a test set.</source>
        <translation>Zurückgehaltene Daten, an denen während des Trainings gemessen wird; der beste Adapter ist der, der hier am besten abschneidet. λ hier wählen, nie an Testdaten.</translation>
    </message>
    <message>
        <source>Split off for validation</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>nothing is split off</source>
        <translation>nichts abgetrennt</translation>
    </message>
    <message>
        <source>Where there is no validation file: the share of the training rows that is set aside, drawn with the data seed, equal in each class; equal texts stay on one side.</source>
        <translation>Wo es keine Validierungsdatei gibt: der Anteil der Trainingszeilen, der beiseitegelegt wird, mit dem Daten-Seed gezogen, in jeder Klasse gleich groß; gleiche Texte bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>Test sets</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Further data sets, each with a name. They are measured once at the end, for the best and for the last adapter, and choose nothing. Use one of another domain to see what carries over; one of another data set (&quot;preset&quot;) is read as that data set&apos;s files are.</source>
        <translation>Weitere Datensätze, jeder mit einem Namen. Sie werden einmal am Ende gemessen, für den besten und für den letzten Adapter, und entscheiden nichts. Einer aus einem anderen Gebiet zeigt, was sich überträgt; einer, der zu einem anderen bekannten Datensatz gehört (&quot;preset&quot;), wird wie dessen Dateien gelesen.</translation>
    </message>
    <message>
        <source>Prompt column</source>
        <translation>Prompt-Spalte</translation>
    </message>
    <message>
        <source>from the data set or the header</source>
        <translation>aus Datensatz oder Kopfzeile</translation>
    </message>
    <message>
        <source>The column with what the model is given. Left out, one that is called prompt, instruction, question or input is taken.</source>
        <translation>Die Spalte mit dem, was das Modell bekommt. Ohne Angabe wird eine genommen, die prompt, instruction, question oder input heißt.</translation>
    </message>
    <message>
        <source>Response column</source>
        <translation>Antwortspalte</translation>
    </message>
    <message>
        <source>The column with what the model is to answer. Left out, one that is called response, output, answer or completion is taken.</source>
        <translation>Die Spalte mit dem, was das Modell antworten soll. Ohne Angabe wird eine genommen, die response, output, answer oder completion heißt.</translation>
    </message>
    <message>
        <source>Input column</source>
        <translation>Eingabespalte</translation>
    </message>
    <message>
        <source>The column with what the instruction is about; often empty. Left out, one that is called input is taken beside a prompt column that is called instruction.</source>
        <translation>Die Spalte mit dem, worum es in der Anweisung geht; oft leer. Ohne Angabe wird eine genommen, die input heißt, neben einer Prompt-Spalte, die instruction heißt.</translation>
    </message>
    <message>
        <source>Messages column</source>
        <translation>Nachrichtenspalte</translation>
    </message>
    <message>
        <source>from the header</source>
        <translation>aus der Kopfzeile</translation>
    </message>
    <message>
        <source>The column with a conversation, a list of {role, content}: its last assistant message is what the model is to answer; with the form chat each of them is trained. Left out, one that is called messages or conversations is taken where there is no prompt column.</source>
        <translation>Die Spalte mit einem Gespräch, einer Liste von {role, content}: Die letzte Nachricht des Assistenten darin ist, was das Modell antworten soll; mit der Form chat wird jede von ihnen trainiert. Ohne Angabe wird eine genommen, die messages oder conversations heißt, wo es keine Prompt-Spalte gibt.</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>Lösungsspalte</translation>
    </message>
    <message>
        <source>The column with the right answer alone, which generated answers are compared with. Left out, the data set says where it is; a response column is not taken for it.</source>
        <translation>Die Spalte mit der richtigen Lösung allein, mit der erzeugte Antworten verglichen werden. Ohne Angabe sagt der Datensatz, wo sie steht; eine Antwortspalte wird nicht dafür genommen.</translation>
    </message>
    <message>
        <source>Context column</source>
        <translation>Kontextspalte</translation>
    </message>
    <message>
        <source>The column with the passage that a question with options is about. Left out, one that is called context, passage, premise, article or text is taken.</source>
        <translation>Die Spalte mit dem Textabschnitt, zu dem eine Frage mit Optionen gehört. Ohne Angabe wird eine genommen, die context, passage, premise, article oder text heißt.</translation>
    </message>
    <message>
        <source>Option columns</source>
        <translation>Optionsspalten</translation>
    </message>
    <message>
        <source>The column that holds the list of options, or one column for each. Left out, one that is called options, choices, answers or endings is taken, or choice1, choice2 and so on.</source>
        <translation>Die Spalte mit der Liste der Optionen oder für jede Option eine Spalte. Ohne Angabe wird eine genommen, die options, choices, answers oder endings heißt, oder choice1, choice2 und so weiter.</translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation>Prompt-Form</translation>
    </message>
    <message>
        <source>prompt, line break, response</source>
        <translation>Prompt, Umbruch, Antwort</translation>
    </message>
    <message>
        <source>How prompt and response become one text. alpaca: the form of the paper and of LLM-Adapters. chat: the model&apos;s own chat template. Or a text of your own with {prompt} and {response} in it, \n for a line break.</source>
        <translation>Wie aus Prompt und Antwort ein Text wird. alpaca: die Form des Papiers und von LLM-Adapters. chat: die eigene Chat-Vorlage des Modells. Oder ein eigener Text mit {prompt} und {response} darin, \n für einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation>Auch Prompt lernen</translation>
    </message>
    <message>
        <source>On, as in the reference: the loss counts every token. Off: it counts only the response, and the prompt is context.</source>
        <translation>Ein, wie in der Referenz: Der Verlust zählt jedes Token. Aus: Er zählt nur die Antwort, und der Prompt ist Kontext.</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>Textspalten</translation>
    </message>
    <message>
        <source>The column with the text, or two columns for sentence pairs, by their names in the file&apos;s header.</source>
        <translation>Die Spalte mit dem Text oder zwei Spalten für Satzpaare, nach ihren Namen in der Kopfzeile der Datei.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Label-Spalte</translation>
    </message>
    <message>
        <source>The column with the class, or with the number to predict in a regression.</source>
        <translation>Die Spalte mit der Klasse oder, bei einer Regression, mit der Zahl, die vorherzusagen ist.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>from the data set or the training file</source>
        <translation>aus Datensatz oder Trainingsdatei</translation>
    </message>
    <message>
        <source>The classes as they are written in the file, in the order of their numbers. A label that is not in this list is an error that names its row.</source>
        <translation>Die Klassen, wie sie in der Datei stehen, in der Reihenfolge ihrer Nummern. Ein Label, das in dieser Liste fehlt, ist ein Fehler, der seine Zeile nennt.</translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens of a sample with the special ones. Longer samples are cut and counted; shorter ones cost nothing extra, since nothing is padded.</source>
        <translation>Token eines Beispiels samt den besonderen. Längere Beispiele werden gekürzt und gezählt; kürzere kosten nichts extra, denn es wird nichts aufgefüllt.</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Only the first rows of the training file, for a quick look.</source>
        <translation>Nur die ersten Zeilen der Trainingsdatei, für einen schnellen Blick.</translation>
    </message>
    <message>
        <source>Evaluation rows</source>
        <translation>Auswertungszeilen</translation>
    </message>
    <message>
        <source>Only the first rows of the validation file and of each test set. Figures of fewer rows are coarser: the band in the metric&apos;s chart shows how coarse.</source>
        <translation>Nur die ersten Zeilen der Validierungsdatei und aller Testdaten. Werte aus weniger Zeilen sind gröber: Das Band im Diagramm der Metrik zeigt, wie grob.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>lora, dora: low-rank updates beside frozen linear layers. series, parallel: small adapters behind or beside a sublayer. adapter_input: an adapter before a linear layer. ia3: trained factors. bitfit: the biases. prefix, prompt: trained virtual tokens (λ there is experimental, not from the paper). full: all weights. head: only the head, as the lower line to compare with.</source>
        <translation>lora, dora: Low-Rank-Updates neben eingefrorenen linearen Schichten. series, parallel: kleine Adapter hinter oder neben einer Teilschicht. adapter_input: ein Adapter vor einer linearen Schicht. ia3: trainierte Faktoren. bitfit: die Biase. prefix, prompt: trainierte virtuelle Token (λ ist dort experimentell, nicht aus dem Papier). full: alle Gewichte. head: nur der Kopf, als untere Vergleichslinie.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Width of the low-rank update. 8 is a good start; more parameters help where the task is far from what the model has learned.</source>
        <translation>Breite des Low-Rank-Updates. 8 ist ein guter Anfang; mehr Parameter helfen, wo die Aufgabe weit von dem entfernt ist, was das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Scale of the update: it is multiplied by alpha / rank. Usually twice the rank; raise it with the rank to keep the update&apos;s size.</source>
        <translation>Skala des Updates: Es wird mit Alpha / Rang multipliziert. Meist das Doppelte des Rangs; mit dem Rang erhöhen, damit das Update gleich groß bleibt.</translation>
    </message>
    <message>
        <source>Bottleneck width</source>
        <translation>Bottleneck-Breite</translation>
    </message>
    <message>
        <source>Width in the middle of an adapter: it maps the hidden state down to so many numbers and up again. 64 is a good start; the reference uses 256 for large models.</source>
        <translation>Breite in der Mitte eines Adapters: Er bildet den verborgenen Zustand auf so viele Zahlen ab und wieder zurück. 64 ist ein guter Anfang; die Referenz nimmt 256 für große Modelle.</translation>
    </message>
    <message>
        <source>Virtual tokens</source>
        <translation>Virtuelle Token</translation>
    </message>
    <message>
        <source>How many trained vectors stand before the text: as rows of the input (prompt), or as keys and values of every layer (prefix). They need room in the model&apos;s longest input.</source>
        <translation>Wie viele trainierte Vektoren vor dem Text stehen: als Zeilen der Eingabe (prompt) oder als Keys und Values jeder Schicht (prefix). Sie brauchen Platz in der längsten Eingabe des Modells.</translation>
    </message>
    <message>
        <source>Adapter dropout</source>
        <translation>Adapter-Dropout</translation>
    </message>
    <message>
        <source>Share of the adapter&apos;s inputs that is dropped at random while training. Raise it where training data are few and validation falls behind.</source>
        <translation>Anteil der Eingänge des Adapters, die beim Training zufällig weggelassen werden. Erhöhen, wo es wenige Trainingsdaten gibt und die Validierung zurückbleibt.</translation>
    </message>
    <message>
        <source>Adapted layers</source>
        <translation>Adaptierte Schichten</translation>
    </message>
    <message>
        <source>the model family&apos;s default</source>
        <translation>Vorgabe der Modellfamilie</translation>
    </message>
    <message>
        <source>Which layers get a module, by the names PEFT uses, or all-linear. Left out for LoRA: BERT and RoBERTa query, value; LLaMA q_proj, k_proj, v_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, fc_in, fc_out. Series and parallel adapters name sublayers: attention.output and output, self_attn and mlp, or attn and mlp. λ mixes only at those that sibo.placement names.</source>
        <translation>Welche Schichten ein Modul bekommen, nach den Namen von PEFT, oder all-linear. Ohne Angabe bei LoRA: BERT und RoBERTa query, value; LLaMA q_proj, k_proj, v_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, fc_in, fc_out. Serielle und parallele Adapter nennen Teilschichten: attention.output und output, self_attn und mlp oder attn und mlp. λ mischt nur bei denen, die sibo.placement nennt.</translation>
    </message>
    <message>
        <source>Only in layers</source>
        <translation>Nur in Schichten</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>Numbers of the layers that get modules, counted from 0, such as 0, 1, 5 or 6-11. The others stay as they are.</source>
        <translation>Nummern der Schichten, die Module bekommen, ab 0 gezählt, etwa 0, 1, 5 oder 6-11. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Scale by √rank</source>
        <translation>Mit √Rang skalieren</translation>
    </message>
    <message>
        <source>Multiply the update by alpha / √rank instead of alpha / rank (rank-stabilised LoRA), so that large ranks learn as fast as small ones.</source>
        <translation>Das Update mit Alpha / √Rang statt mit Alpha / Rang multiplizieren (rangstabilisiertes LoRA), sodass große Ränge so schnell lernen wie kleine.</translation>
    </message>
    <message>
        <source>Train biases</source>
        <translation>Biase trainieren</translation>
    </message>
    <message>
        <source>Which of the model&apos;s own biases are trained too: none, all of them, or lora_only, those of the adapted layers. With biases trained, switching the adapter off no longer gives the base model.</source>
        <translation>Welche der eigenen Biase des Modells mittrainiert werden: none (keine), all (alle) oder lora_only (die der adaptierten Schichten). Mit trainierten Biasen ergibt das Abschalten des Adapters nicht mehr das Basismodell.</translation>
    </message>
    <message>
        <source>Rank by layer</source>
        <translation>Rang je Schicht</translation>
    </message>
    <message>
        <source>the same rank everywhere</source>
        <translation>überall derselbe Rang</translation>
    </message>
    <message>
        <source>Other ranks for some of the adapted layers, such as q_proj: 16, v_proj: 4. Names are matched as for the adapted layers.</source>
        <translation>Andere Ränge für einige der adaptierten Schichten, etwa q_proj: 16, v_proj: 4. Die Namen gelten wie bei den adaptierten Schichten.</translation>
    </message>
    <message>
        <source>Alpha by layer</source>
        <translation>Alpha je Schicht</translation>
    </message>
    <message>
        <source>the same alpha everywhere</source>
        <translation>überall dasselbe Alpha</translation>
    </message>
    <message>
        <source>Other alphas for some of the adapted layers, such as q_proj: 32. An update is multiplied by its own alpha / its own rank.</source>
        <translation>Andere Alpha-Werte für einige der adaptierten Schichten, etwa q_proj: 32. Ein Update wird mit seinem eigenen Alpha / seinem eigenen Rang multipliziert.</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>Nichtlinearität</translation>
    </message>
    <message>
        <source>Function between an adapter&apos;s way down and its way up. gelu is the exact one, gelu_new its form by tanh, and silu is also called swish. The reference uses tanh.</source>
        <translation>Funktion zwischen der Abwärts- und der Aufwärtsabbildung eines Adapters. gelu ist die exakte, gelu_new ihre Form über tanh, silu heißt auch Swish. Die Referenz nimmt tanh.</translation>
    </message>
    <message>
        <source>Adapter scale</source>
        <translation>Adapter-Skalierung</translation>
    </message>
    <message>
        <source>What the adapter puts out is multiplied by this before it is added. 1 is usual; parallel adapters are sometimes given 4.</source>
        <translation>Damit wird der Ausgang des Adapters multipliziert, bevor er addiert wird. 1 ist üblich; parallele Adapter bekommen manchmal 4.</translation>
    </message>
    <message>
        <source>Adapter biases</source>
        <translation>Adapter-Biase</translation>
    </message>
    <message>
        <source>Give the adapter&apos;s way down and way up a bias each. The adapters of the reference have none.</source>
        <translation>Der Abwärts- und der Aufwärtsabbildung des Adapters je einen Bias geben. Die Adapter der Referenz haben keinen.</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>identity: the way up begins at zero, so training begins at the base model. bert: both ways begin at small random numbers (deviation 0.02), as in the reference.</source>
        <translation>identity: Die Aufwärtsabbildung beginnt bei null, das Training also beim Basismodell. bert: Beide Abbildungen beginnen mit kleinen Zufallszahlen (Standardabweichung 0.02), wie in der Referenz.</translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation>SIBO</translation>
    </message>
    <message>
        <source>How much of the first hidden state h0 is mixed into each adapter&apos;s input: (1 − λ) x + λ h0. 0 is the plain method, bit for bit. It does two things: it weakens the adapter&apos;s view of x, and it adds h0; sibo.source zero shows the first alone. Where λ is learned, this is its first value (0.5 unless given).</source>
        <translation>Wie viel vom ersten verborgenen Zustand h0 in den Eingang jedes Adapters gemischt wird: (1 − λ) x + λ h0. 0 ist die Methode ohne SIBO, Bit für Bit. Das tut zweierlei: Es schwächt, was der Adapter von x sieht, und es fügt h0 hinzu; sibo.source zero zeigt das Erste allein. Wird λ gelernt, ist dies sein Anfangswert (ohne Angabe 0.5).</translation>
    </message>
    <message>
        <source>Mix at</source>
        <translation>Mischen bei</translation>
    </message>
    <message>
        <source>At which of the adapted layers h0 is mixed in: attention (query, key, value), ffn (the layers that open the feed-forward part), or both. Adapters elsewhere stay plain. Left out: both in BERT and RoBERTa, ffn in LLaMA and GPT-J, as the reference has it.</source>
        <translation>Bei welchen der adaptierten Schichten h0 eingemischt wird: attention (Query, Key, Value), ffn (die Schichten, mit denen der Feed-Forward-Teil beginnt) oder both (beide). Adapter an anderen Stellen bleiben ohne h0. Ohne Angabe: both bei BERT und RoBERTa, ffn bei LLaMA und GPT-J, wie in der Referenz.</translation>
    </message>
    <message>
        <source>Mix in</source>
        <translation>Mischen mit</translation>
    </message>
    <message>
        <source>h0 is the method. zero and permuted are its controls: zero only weakens the adapter&apos;s input, permuted takes h0 of other tokens of the sentence. An effect belongs to h0 only where λ differs from its zero control.</source>
        <translation>h0 ist die Methode. zero und permuted sind ihre Kontrollen: zero schwächt nur den Eingang des Adapters, permuted nimmt das h0 anderer Token des Satzes. Eine Wirkung ist nur dann h0 zuzuschreiben, wenn sich λ von seiner Null-Kontrolle unterscheidet.</translation>
    </message>
    <message>
        <source>Mix at the attention output too</source>
        <translation>Auch am Attention-Ausgang mischen</translation>
    </message>
    <message>
        <source>Also mix at the attention&apos;s output map (attention.output.dense, o_proj, out_proj). Its input has h0&apos;s width but holds joined head values, no hidden state, so this is off by default.</source>
        <translation>Auch an der Ausgangsabbildung der Attention mischen (attention.output.dense, o_proj, out_proj). Ihr Eingang ist so breit wie h0, enthält aber aneinandergereihte Werte der Köpfe und keinen verborgenen Zustand; darum ist das nicht voreingestellt.</translation>
    </message>
    <message>
        <source>Scale h0 to the input</source>
        <translation>h0 auf Eingang skalieren</translation>
    </message>
    <message>
        <source>Give h0 the length of the adapter&apos;s input at each token before mixing, so that λ means the same in every model. Experimental and not what the reference does.</source>
        <translation>h0 vor dem Mischen bei jedem Token auf die Länge bringen, die der Eingang des Adapters hat, sodass λ in jedem Modell dasselbe bedeutet. Experimentell und nicht, was die Referenz tut.</translation>
    </message>
    <message>
        <source>Learn λ</source>
        <translation>λ lernen</translation>
    </message>
    <message>
        <source>off: λ stays as it is set. one, layer, site: λ is trained too, one for all, one a layer, or one at each place where h0 is mixed in. It then makes the training loss small, which is not the λ that validation would choose.</source>
        <translation>off: λ bleibt wie eingestellt. one, layer, site: λ wird mittrainiert, eines für alle, eines je Schicht oder eines je Stelle, an der h0 eingemischt wird. Es macht dann den Trainingsverlust klein; das ist nicht das λ, das die Validierung wählen würde.</translation>
    </message>
    <message>
        <source>Learning rate of λ</source>
        <translation>Lernrate von λ</translation>
    </message>
    <message>
        <source>Learning rate of a λ that is learned; it follows the same schedule as the weights&apos; own.</source>
        <translation>Lernrate eines gelernten λ; sie folgt demselben Plan wie die der Gewichte.</translation>
    </message>
    <message>
        <source>Mix the skip connection</source>
        <translation>Skip-Verbindung mischen</translation>
    </message>
    <message>
        <source>Let the adapter&apos;s skip connection carry the mixed input as well, one reading of the paper. The model then no longer begins as the base model. Only series adapters have one.</source>
        <translation>Auch die Skip-Verbindung des Adapters trägt den gemischten Eingang, eine mögliche Lesart des Papiers. Das Modell beginnt dann nicht mehr als Basismodell. Nur serielle Adapter haben eine.</translation>
    </message>
    <message>
        <source>As the reference in GPT-J</source>
        <translation>GPT-J wie die Referenz</translation>
    </message>
    <message>
        <source>In GPT-J the authors&apos; program mixes h0 into the input of the whole feed-forward part, so the frozen fc_in sees it too. Switch it on only to compare with that program.</source>
        <translation>In GPT-J mischt das Programm der Autoren h0 in den Eingang des ganzen Feed-Forward-Teils, sodass auch das eingefrorene fc_in es sieht. Nur einschalten, um mit jenem Programm zu vergleichen.</translation>
    </message>
    <message>
        <source>No gradient into h0</source>
        <translation>Kein Gradient in h0</translation>
    </message>
    <message>
        <source>Stop the gradient at h0. It matters only where something that is trained feeds h0: with all biases trained, that is the embeddings&apos; norm; with frozen embeddings nothing is.</source>
        <translation>Den Gradienten bei h0 anhalten. Das zählt nur, wo etwas Trainiertes in h0 eingeht: Sind alle Biase trainiert, ist das die Normierung der Embeddings; bei eingefrorenen Embeddings ist es nichts.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many times every training sample is used once. Parts of an epoch are allowed.</source>
        <translation>Wie viele Male jedes Trainingsbeispiel verwendet wird. Bruchteile einer Epoche sind erlaubt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>as the epochs need</source>
        <translation>nach den Epochen</translation>
    </message>
    <message>
        <source>Ends the run after this many optimizer steps, whatever the epochs say, and is then also the length of the learning-rate schedule.</source>
        <translation>Beendet den Lauf nach so vielen Optimiererschritten, was auch immer bei den Epochen steht, und ist dann auch die Länge des Lernratenplans.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples that one optimizer step averages over. Larger is steadier and needs a larger learning rate.</source>
        <translation>Beispiele, über die ein Optimiererschritt mittelt. Größer ist ruhiger und braucht eine größere Lernrate.</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>Micro-Batch-Größe</translation>
    </message>
    <message>
        <source>the whole batch</source>
        <translation>der ganze Batch</translation>
    </message>
    <message>
        <source>Samples computed at a time. Smaller needs less memory and gives the same gradient, since the loss is averaged over the whole batch.</source>
        <translation>Beispiele, die zugleich berechnet werden. Kleiner braucht weniger Speicher und ergibt denselben Gradienten, denn der Verlust wird über den ganzen Batch gemittelt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size at its highest. Adapters bear 1e-4 to 2e-3; too small learns nothing in a short run, too large makes the loss jump.</source>
        <translation>Schrittweite an ihrem höchsten Punkt. Adapter vertragen 1e-4 bis 2e-3; zu klein lernt in einem kurzen Lauf nichts, zu groß lässt den Verlust springen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up: linear and cosine fall to 0 at the last step, constant stays.</source>
        <translation>Wie die Lernrate nach dem Warm-up weitergeht: linear und cosine fallen bis zum letzten Schritt auf 0, constant bleibt.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0. A few per cent of all steps keep the first ones from spoiling the head.</source>
        <translation>Schritte, in denen die Lernrate von 0 ansteigt. Einige Prozent aller Schritte verhindern, dass die ersten den Kopf verderben.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>AdamW&apos;s pull of the trained weights towards 0. Biases, norms and λ are left out.</source>
        <translation>Wie stark AdamW die trainierten Gewichte gegen 0 zieht. Biase, Normierungen und λ sind ausgenommen.</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Largest norm of a run&apos;s gradient; longer ones are shortened to it. 0 switches clipping off.</source>
        <translation>Größte Norm des Gradienten eines Laufs; längere werden darauf gekürzt. 0 schaltet das Kürzen ab.</translation>
    </message>
    <message>
        <source>Model dropout</source>
        <translation>Modell-Dropout</translation>
    </message>
    <message>
        <source>the model&apos;s own rates</source>
        <translation>Raten des Modells</translation>
    </message>
    <message>
        <source>Replaces the frozen model&apos;s hidden, attention and classifier dropout while training. 0 makes runs comparable step by step with other programs.</source>
        <translation>Ersetzt beim Training den Dropout des eingefrorenen Modells in verborgenen Zuständen, Attention und Klassifikator. 0 macht Läufe Schritt für Schritt mit anderen Programmen vergleichbar.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Draws the first weights of adapter and head, and dropout. Repeat a study with several seeds before believing a difference.</source>
        <translation>Bestimmt die Anfangsgewichte von Adapter und Kopf sowie den Dropout. Eine Studie mit mehreren Seeds wiederholen, bevor man einem Unterschied glaubt.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Daten-Seed</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>Draws the order of the samples and the validation split. Fix it to let several seeds see the same batches; the report then says that data order was not varied.</source>
        <translation>Bestimmt die Reihenfolge der Beispiele und welche zur Validierung abgetrennt werden. Ist er fest, sehen mehrere Seeds dieselben Batches; der Bericht sagt dann, dass die Reihenfolge der Daten nicht variiert wurde.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Durchmischen</translation>
    </message>
    <message>
        <source>Draw a new order of the samples for each epoch; off keeps the file&apos;s order.</source>
        <translation>Für jede Epoche eine neue Reihenfolge der Beispiele ziehen; aus: die Reihenfolge der Datei bleibt.</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>Start ab Adapter</translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>A PEFT folder whose adapter and head are the first weights of this run.</source>
        <translation>Ein PEFT-Ordner, dessen Adapter und Kopf die Anfangsgewichte dieses Laufs sind.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>at each epoch&apos;s end</source>
        <translation>am Ende jeder Epoche</translation>
    </message>
    <message>
        <source>Steps between measurements on the validation data; 0 measures only at the end. The frozen model is always measured first.</source>
        <translation>Schritte zwischen zwei Messungen an den Validierungsdaten; 0 misst nur am Ende. Das eingefrorene Modell wird immer zuerst gemessen.</translation>
    </message>
    <message>
        <source>Similarity every</source>
        <translation>Ähnlichkeit alle</translation>
    </message>
    <message>
        <source>Steps between measurements of how alike the token vectors are in each layer; 0 measures only at the end.</source>
        <translation>Schritte zwischen zwei Messungen, wie ähnlich die Token-Vektoren in jeder Schicht einander sind; 0 misst nur am Ende.</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Speichern alle</translation>
    </message>
    <message>
        <source>Steps between checkpoints that a stopped run can go on from; 0 saves only at the end. Stopping always saves.</source>
        <translation>Schritte zwischen zwei Checkpoints, von denen aus ein gestoppter Lauf weitergehen kann; 0 speichert nur am Ende. Beim Stoppen wird immer gespeichert.</translation>
    </message>
    <message>
        <source>Quick demo</source>
        <translation>Kurze Demo</translation>
    </message>
    <message>
        <source>A λ study of LoRA on MiniLM with the sample sentences: four runs in lockstep, about two minutes on two cores.</source>
        <translation>Eine λ-Studie von LoRA auf MiniLM mit den Beispielsätzen: vier Läufe im Gleichschritt, etwa zwei Minuten auf zwei Kernen.</translation>
    </message>
    <message>
        <source>GLUE</source>
        <translation>GLUE</translation>
    </message>
    <message>
        <source>SST-2 style defaults for a GLUE task of your own copy: choose the data set and its train.tsv and dev.tsv.</source>
        <translation>Vorgaben in der Art von SST-2 für eine GLUE-Aufgabe aus der eigenen Kopie: den Datensatz und dessen train.tsv und dev.tsv wählen.</translation>
    </message>
    <message>
        <source>Paper (arithmetic)</source>
        <translation>Papier (Rechnen)</translation>
    </message>
    <message>
        <source>The reference&apos;s settings for arithmetic: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation>Die Einstellungen der Referenz für Rechnen: LoRA vom Rang 32 auf einem LLaMA- oder GPT-J-Modell, trainiert auf Prompts in der Form von LLM-Adapters. Die eigene Kopie der zugehörigen Trainingsdatei wählen, und λ an zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>Paper (commonsense)</source>
        <translation>Papier (Alltagswissen)</translation>
    </message>
    <message>
        <source>The reference&apos;s settings for commonsense: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation>Die Einstellungen der Referenz für Alltagswissen: LoRA vom Rang 32 auf einem LLaMA- oder GPT-J-Modell, trainiert auf Prompts in der Form von LLM-Adapters. Die eigene Kopie der zugehörigen Trainingsdatei wählen, und λ an zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>Sample sentences</source>
        <translation>Beispielsätze</translation>
    </message>
    <message>
        <source>CoLA</source>
        <translation>CoLA</translation>
    </message>
    <message>
        <source>SST-2</source>
        <translation>SST-2</translation>
    </message>
    <message>
        <source>MRPC</source>
        <translation>MRPC</translation>
    </message>
    <message>
        <source>STS-B</source>
        <translation>STS-B</translation>
    </message>
    <message>
        <source>QQP</source>
        <translation>QQP</translation>
    </message>
    <message>
        <source>MNLI</source>
        <translation>MNLI</translation>
    </message>
    <message>
        <source>QNLI</source>
        <translation>QNLI</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>WNLI</source>
        <translation>WNLI</translation>
    </message>
    <message>
        <source>GSM8K</source>
        <translation>GSM8K</translation>
    </message>
    <message>
        <source>AQuA</source>
        <translation>AQuA</translation>
    </message>
    <message>
        <source>MAWPS</source>
        <translation>MAWPS</translation>
    </message>
    <message>
        <source>SVAMP</source>
        <translation>SVAMP</translation>
    </message>
    <message>
        <source>AddSub</source>
        <translation>AddSub</translation>
    </message>
    <message>
        <source>MultiArith</source>
        <translation>MultiArith</translation>
    </message>
    <message>
        <source>SingleEq</source>
        <translation>SingleEq</translation>
    </message>
    <message>
        <source>Arithmetic (LLM-Adapters)</source>
        <translation>Rechnen (LLM-Adapters)</translation>
    </message>
    <message>
        <source>BoolQ</source>
        <translation>BoolQ</translation>
    </message>
    <message>
        <source>PIQA</source>
        <translation>PIQA</translation>
    </message>
    <message>
        <source>SIQA</source>
        <translation>SIQA</translation>
    </message>
    <message>
        <source>HellaSwag</source>
        <translation>HellaSwag</translation>
    </message>
    <message>
        <source>WinoGrande</source>
        <translation>WinoGrande</translation>
    </message>
    <message>
        <source>ARC-e</source>
        <translation>ARC-e</translation>
    </message>
    <message>
        <source>ARC-c</source>
        <translation>ARC-c</translation>
    </message>
    <message>
        <source>OBQA</source>
        <translation>OBQA</translation>
    </message>
    <message>
        <source>Commonsense (LLM-Adapters)</source>
        <translation>Alltagswissen (LLM-Adapters)</translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation>Frage mit Optionen</translation>
    </message>
    <message>
        <source>Reasoning (sample items)</source>
        <translation>Schlussfolgern (Beispiele)</translation>
    </message>
    <message>
        <source>Does SIBO lessen over-smoothing?</source>
        <translation>Mindert SIBO das Over-Smoothing?</translation>
    </message>
    <message>
        <source>In deep layers the token vectors of a sentence become alike. Are they less alike with SIBO, and is that more than what a weaker adapter does?</source>
        <translation>In tiefen Schichten werden die Token-Vektoren eines Satzes einander ähnlich. Sind sie es mit SIBO weniger, und ist das mehr, als ein schwächerer Adapter bewirkt?</translation>
    </message>
    <message>
        <source>Arms: the head alone, the plain method (λ = 0), λ, and λ with h0 replaced by zero; three seeds each. Look at excess similarity by layer: an effect belongs to h0 only where λ differs from its zero control.</source>
        <translation>Arme: der Kopf allein, die Methode ohne SIBO (λ = 0), λ und λ mit Nullen anstelle von h0; je drei Seeds. Den Überschuss der Ähnlichkeit je Schicht ansehen: Eine Wirkung ist nur dann h0 zuzuschreiben, wenn sich λ von seiner Null-Kontrolle unterscheidet.</translation>
    </message>
    <message>
        <source>Which λ?</source>
        <translation>Welches λ?</translation>
    </message>
    <message>
        <source>Which λ does best on the validation data, and is it better than λ = 0 at all?</source>
        <translation>Welches λ schneidet auf den Validierungsdaten am besten ab, und ist es überhaupt besser als λ = 0?</translation>
    </message>
    <message>
        <source>λ 0 to 0.7 in steps of 0.1, three seeds each, judged on validation at the last step. The best of eight is expected to look better than it is: judge it again on held-out data. It holds at this learning rate.</source>
        <translation>λ 0 bis 0.7 in Schritten von 0.1, je drei Seeds, beurteilt nach der Validierung beim letzten Schritt. Vom besten von acht Werten ist zu erwarten, dass er besser aussieht, als er ist: an zurückgehaltenen Daten erneut beurteilen. Das Ergebnis gilt für diese Lernrate.</translation>
    </message>
    <message>
        <source>Where to mix: attention, feed-forward, or both?</source>
        <translation>Wo mischen: Attention, Feed-Forward oder beides?</translation>
    </message>
    <message>
        <source>Does it matter which part of a layer h0 is mixed into?</source>
        <translation>Kommt es darauf an, in welchen Teil einer Schicht h0 eingemischt wird?</translation>
    </message>
    <message>
        <source>λ 0 and λ at attention, ffn and both, three seeds each. All runs adapt the same layers, so they train equally many parameters; λ = 0 is trained for each placement and must come out the same.</source>
        <translation>λ 0 und λ bei attention, ffn und both, je drei Seeds. Alle Läufe adaptieren dieselben Schichten, trainieren also gleich viele Parameter; λ = 0 wird für jede Platzierung trainiert und muss jedes Mal dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Does the best λ depend on the method?</source>
        <translation>Hängt das beste λ von der Methode ab?</translation>
    </message>
    <message>
        <source>LoRA, DoRA, series and parallel adapters: is the λ that suits one right for the others?</source>
        <translation>LoRA, DoRA, serielle und parallele Adapter: Ist das λ, das zu einer Methode passt, auch für die anderen richtig?</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 with each method, three seeds each, on each method&apos;s own layers. The best λ of each is the best at this learning rate.</source>
        <translation>λ 0, 0.2, 0.4, 0.6 mit jeder Methode, je drei Seeds, auf den Schichten der jeweiligen Methode. Das beste λ ist jeweils das beste bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>Does the best λ depend on the model?</source>
        <translation>Hängt das beste λ vom Modell ab?</translation>
    </message>
    <message>
        <source>Is the λ that suits a small model right for a larger one?</source>
        <translation>Ist das λ, das zu einem kleinen Modell passt, auch für ein größeres richtig?</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each model, three seeds each. λ means different shares of h0 in different models, so look at the share as well; the best λ of each is the best at this learning rate.</source>
        <translation>λ 0, 0.2, 0.4, 0.6 auf jedem Modell, je drei Seeds. λ bedeutet in verschiedenen Modellen verschiedene Anteile von h0, also auch den Anteil ansehen; das beste λ ist jeweils das beste bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>Does the best λ depend on the data?</source>
        <translation>Hängt das beste λ von den Daten ab?</translation>
    </message>
    <message>
        <source>Is the λ that suits one data set right for another?</source>
        <translation>Ist das λ, das zu einem Datensatz passt, auch für einen anderen richtig?</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each data set, three seeds each, judged on each one&apos;s validation data. The best λ of each is the best at this learning rate.</source>
        <translation>λ 0, 0.2, 0.4, 0.6 auf jedem Datensatz, je drei Seeds, beurteilt nach den jeweiligen Validierungsdaten. Das beste λ ist jeweils das beste bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>λ, or the share of h0?</source>
        <translation>λ oder der Anteil von h0?</translation>
    </message>
    <message>
        <source>The same λ lets in more of h0 where h0 is long beside the adapter&apos;s input. Is the share the better scale?</source>
        <translation>Dasselbe λ lässt mehr von h0 ein, wo h0 im Vergleich zum Eingang des Adapters lang ist. Ist der Anteil die bessere Skala?</translation>
    </message>
    <message>
        <source>λ 0, 0.1, 0.2, 0.4, 0.6 with h0 as it is and with h0 scaled to the input, where the share is λ itself; three seeds each. Draw the metric over λ and over the measured share. The best λ is the best at this learning rate.</source>
        <translation>λ 0, 0.1, 0.2, 0.4, 0.6 mit h0, wie es ist, und mit h0 auf den Eingang skaliert, wo der Anteil λ selbst ist; je drei Seeds. Die Metrik über λ und über den gemessenen Anteil auftragen. Das beste λ ist das beste bei dieser Lernrate.</translation>
    </message>
    <message>
        <source>λ, or only the learning rate?</source>
        <translation>λ oder nur die Lernrate?</translation>
    </message>
    <message>
        <source>A larger λ weakens the adapter&apos;s branch and so slows early learning. Would another learning rate do the same?</source>
        <translation>Ein größeres λ schwächt den Zweig des Adapters und verlangsamt so das frühe Lernen. Täte eine andere Lernrate dasselbe?</translation>
    </message>
    <message>
        <source>λ 0, 0.3, 0.6 at 0.5×, 1×, 2× and 4× the learning rate, three seeds each. Compare best rate against best rate, both chosen on validation.</source>
        <translation>λ 0, 0.3, 0.6 bei 0.5×, 1×, 2× und 4× der Lernrate, je drei Seeds. Beste Rate mit bester Rate vergleichen, beide nach der Validierung gewählt.</translation>
    </message>
    <message>
        <source>Does lower similarity go with better accuracy?</source>
        <translation>Geht geringere Ähnlichkeit mit besserer Genauigkeit einher?</translation>
    </message>
    <message>
        <source>Where token vectors are less alike, is the metric better?</source>
        <translation>Ist die Metrik besser, wo die Token-Vektoren einander weniger ähnlich sind?</translation>
    </message>
    <message>
        <source>Eight λ from 0 to 0.7 with h0, enough for a correlation within each seed, and seven with its zero control; three seeds each. λ drives both, so the control has to be looked at before this is read as a cause.</source>
        <translation>Acht λ von 0 bis 0.7 mit h0, genug für eine Korrelation innerhalb jedes Seeds, und sieben mit der Null-Kontrolle; je drei Seeds. λ treibt beides an, also ist die Kontrolle anzusehen, bevor man das als Ursache liest.</translation>
    </message>
    <message>
        <source>What does SIBO cost?</source>
        <translation>Was kostet SIBO?</translation>
    </message>
    <message>
        <source>How much more time, memory and arithmetic does λ &gt; 0 take?</source>
        <translation>Wie viel mehr Zeit, Speicher und Rechenarbeit braucht λ &gt; 0?</translation>
    </message>
    <message>
        <source>Measured apart from studies, one run at a time: λ = 0 built without mixing against λ, in the order A B B A, by placement and batch size; time as the median of paired ratios, peak memory in processes of their own, operations counted.</source>
        <translation>Getrennt von Studien gemessen, immer ein Lauf allein: λ = 0, ohne Mischen gebaut, gegen λ, in der Folge A B B A, nach Platzierung und Batch-Größe; Zeit als Median gepaarter Verhältnisse, Spitzenspeicher in eigenen Prozessen, Rechenoperationen gezählt.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Series adapter</source>
        <translation>Serieller Adapter</translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation>Paralleler Adapter</translation>
    </message>
    <message>
        <source>Adapter before a linear layer</source>
        <translation>Adapter vor einer linearen Schicht</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation>BitFit</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>Prefix-Tuning</translation>
    </message>
    <message>
        <source>Prompt tuning</source>
        <translation>Prompt-Tuning</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volles Fine-Tuning</translation>
    </message>
    <message>
        <source>Head only</source>
        <translation>Nur der Kopf</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>wertet aus</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>the program ended before it began to train</source>
        <translation>das Programm endete, bevor das Training begann</translation>
    </message>
    <message>
        <source>the program ended while it was paused; it goes on from its last checkpoint</source>
        <translation>das Programm endete, während pausiert war; weiter geht es ab dem letzten Checkpoint</translation>
    </message>
    <message>
        <source>the program ended while it trained; it goes on from its last checkpoint</source>
        <translation>das Programm endete während des Trainings; weiter geht es ab dem letzten Checkpoint</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>vor dem Beginn gestoppt</translation>
    </message>
    <message>
        <source>saved when the window was closed; it goes on from there</source>
        <translation>beim Schließen des Fensters gespeichert; von dort geht es weiter</translation>
    </message>
    <message>
        <source>stopped and saved; it goes on from there</source>
        <translation>gestoppt und gespeichert; von dort geht es weiter</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>.</translation>
    </message>
    <message>
        <source> Remedy: %1</source>
        <translation> Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of {&quot;name&quot;, &quot;path&quot;}, each with its own &quot;preset&quot; where it has one</source>
        <translation>eine Liste von {&quot;name&quot;, &quot;path&quot;}, jeweils mit eigenem &quot;preset&quot;, wo es eines gibt</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>names with whole numbers, such as %1</source>
        <translation>Namen mit ganzen Zahlen, etwa %1</translation>
    </message>
    <message>
        <source>names with numbers, such as %1</source>
        <translation>Namen mit Zahlen, etwa %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>greater than %1 and at most %2</source>
        <translation>größer als %1 und höchstens %2</translation>
    </message>
    <message>
        <source>greater than %1 and below %2</source>
        <translation>größer als %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>at least %1 and below %2</source>
        <translation>mindestens %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>%1, each %2</source>
        <translation>%1, jeweils %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>perplexity %1</source>
        <translation>Perplexität %1</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between groups of three digits</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Transformer|Transformers</source>
        <translation>Transformer|Transformers|Transformern</translation>
    </message>
    <message>
        <source>A model that reads a text as a row of vectors, one for each token, and passes the row through a stack of layers. In each layer the tokens look at each other (attention), then each vector is changed by itself (feed-forward).</source>
        <translation>Ein Modell, das einen Text als Reihe von Vektoren liest, einen je Token, und die Reihe durch einen Stapel von Schichten schickt. In jeder Schicht sehen die Token erst einander an (Attention), dann wird jeder Vektor für sich verändert (Feed-Forward).</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>token|tokens</source>
        <translation>Token|Tokens|Token-Vektor|Token-Vektoren</translation>
    </message>
    <message>
        <source>A word or a piece of a word. The model sees a text as a row of tokens; many models add special tokens at the start and at the end.</source>
        <translation>Ein Wort oder ein Stück davon. Das Modell sieht einen Text als Reihe von Token; viele Modelle fügen am Anfang und am Ende besondere Token hinzu.</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>Verborgener Zustand</translation>
    </message>
    <message>
        <source>hidden state|hidden states</source>
        <translation>verborgener Zustand|verborgene Zustand|verborgenen Zustand|verborgenen Zustands|verborgene Zustände|verborgenen Zustände|verborgenen Zuständen</translation>
    </message>
    <message>
        <source>The vector that a token has between two layers. In MiniLM-L6 it holds 384 numbers.</source>
        <translation>Der Vektor, den ein Token zwischen zwei Schichten hat. In MiniLM-L6 besteht er aus 384 Zahlen.</translation>
    </message>
    <message>
        <source>h0, the initial state</source>
        <translation>h0, der Anfangszustand</translation>
    </message>
    <message>
        <source>h0|h₀</source>
        <translation>h0|h₀</translation>
    </message>
    <message>
        <source>The hidden states that enter the first layer, before any token has looked at another. They are computed anew from the tokens of each text and shared by all layers of that pass.</source>
        <translation>Die verborgenen Zustände, die in die erste Schicht gehen, bevor ein Token ein anderes gesehen hat. Sie werden für jeden Text neu aus den Token berechnet und von allen Schichten dieses Durchgangs gemeinsam benutzt.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>One stage of a Transformer: attention, then feed-forward, each with a residual connection around it. Layer 0 in the charts is h0, the input of the first one.</source>
        <translation>Eine Stufe eines Transformers: Attention, dann Feed-Forward, jeweils mit einer Residualverbindung darum herum. Schicht 0 in den Diagrammen ist h0, der Eingang der ersten.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The part of a layer in which each token takes in a weighted mean of the others. Query and key decide the weights, value is what is averaged.</source>
        <translation>Der Teil einer Schicht, in dem jedes Token ein gewichtetes Mittel der anderen aufnimmt. Query und Key bestimmen die Gewichte, Value ist, was gemittelt wird.</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>Feed-Forward-Teil</translation>
    </message>
    <message>
        <source>feed-forward part|feed-forward</source>
        <translation>Feed-Forward-Teil|Feed-Forward-Teils|Feed-Forward</translation>
    </message>
    <message>
        <source>The part of a layer that changes each token&apos;s vector by itself: a widening linear map, a non-linearity, and a map back. Configurations call it ffn.</source>
        <translation>Der Teil einer Schicht, der den Vektor jedes Tokens für sich verändert: eine weitende lineare Abbildung, eine Nichtlinearität und eine Abbildung zurück. In Konfigurationen heißt er ffn.</translation>
    </message>
    <message>
        <source>Residual connection</source>
        <translation>Residualverbindung</translation>
    </message>
    <message>
        <source>residual connection|skip connection|residual stream</source>
        <translation>Residualverbindung|Residualverbindungen|Skip-Verbindung|Skip-Verbindungen|Residualstrom|Residualstroms</translation>
    </message>
    <message>
        <source>A way around a part of a layer: the part&apos;s output is added to its input. So the input is carried on, the part learns a change to it, and gradients reach the early layers.</source>
        <translation>Ein Weg um einen Teil einer Schicht herum: Der Ausgang des Teils wird zu seinem Eingang addiert. So wird der Eingang weitergetragen, der Teil lernt eine Änderung daran, und Gradienten erreichen die frühen Schichten.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>backbone|base model|frozen model</source>
        <translation>Basismodell|Basismodells|Basismodelle|eingefrorenes Modell|eingefrorene Modell|eingefrorenen Modell|eingefrorenen Modells</translation>
    </message>
    <message>
        <source>The pre-trained model that everything starts from. Parameter-efficient methods leave it frozen; its own figures are drawn as a dashed ghost.</source>
        <translation>Das vortrainierte Modell, mit dem alles beginnt. Parametersparsame Methoden lassen es eingefroren; seine eigenen Werte sind als gestrichelter Schatten gezeichnet.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren|eingefrorene|eingefrorenen|eingefrorener|eingefrorenes</translation>
    </message>
    <message>
        <source>Not changed by training.</source>
        <translation>Wird vom Training nicht verändert.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tuned</source>
        <translation>Fine-Tuning|Fine-Tunings</translation>
    </message>
    <message>
        <source>Training a pre-trained model further on data of one task. Full fine-tuning changes every weight; PEFT changes few.</source>
        <translation>Ein vortrainiertes Modell mit den Daten einer Aufgabe weitertrainieren. Volles Fine-Tuning ändert jedes Gewicht, PEFT wenige.</translation>
    </message>
    <message>
        <source>PEFT</source>
        <translation>PEFT</translation>
    </message>
    <message>
        <source>PEFT|parameter-efficient fine-tuning</source>
        <translation>PEFT|sparsames Fine-Tuning|parametersparsames Fine-Tuning|parametersparsame Methoden</translation>
    </message>
    <message>
        <source>Parameter-efficient fine-tuning: the model stays frozen, and a small number of new parameters is trained. Also the name of the Python library whose files this program reads and writes.</source>
        <translation>Parameter-efficient fine-tuning, sparsames Fine-Tuning: Das Modell bleibt eingefroren, trainiert wird eine kleine Zahl neuer Parameter. So heißt auch die Python-Bibliothek, deren Dateien dieses Programm liest und schreibt.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>adapter|adapters</source>
        <translation>Adapter|Adapters|Adaptern</translation>
    </message>
    <message>
        <source>A small network with a narrow middle and a non-linearity, put into a layer: behind a part of it (series), beside it (parallel) or before one linear map. It stays there when the model is used. The word is also used for whatever a PEFT method has trained and saved.</source>
        <translation>Ein kleines Netz mit schmaler Mitte und einer Nichtlinearität, in eine Schicht eingesetzt: hinter einen ihrer Teile (seriell), daneben (parallel) oder vor eine lineare Abbildung. Es bleibt dort, wenn das Modell benutzt wird. Das Wort steht auch für alles, was eine PEFT-Methode trainiert und gespeichert hat.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Low-rank adaptation: beside a frozen matrix W stands a product of two thin ones, y = W x + (α / r) · B A x. B begins at zero, so the model begins as the base model. Without SIBO the product can be added into W afterwards.</source>
        <translation>Low-rank adaptation: Neben einer eingefrorenen Matrix W steht ein Produkt zweier schmaler Matrizen, y = W x + (α / r) · B A x. B beginnt bei null, das Modell also als Basismodell. Ohne SIBO kann das Produkt danach in W hineingerechnet werden.</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>LoRA with the length of each output row trained by itself: the low-rank product sets the direction, a vector of magnitudes the length.</source>
        <translation>LoRA, bei dem die Länge jeder Ausgangszeile für sich trainiert wird: Das Low-Rank-Produkt bestimmt die Richtung, ein Vektor von Beträgen die Länge.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang|Rangs|Ränge|Rängen</translation>
    </message>
    <message>
        <source>The width of LoRA&apos;s narrow middle: the number of rows of A and of columns of B. A higher rank can say more and has more parameters.</source>
        <translation>Die Breite der schmalen Mitte von LoRA: die Zahl der Zeilen von A und der Spalten von B. Ein höherer Rang kann mehr ausdrücken und hat mehr Parameter.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How much LoRA&apos;s product counts: it is multiplied by alpha / rank.</source>
        <translation>Wie viel das Produkt von LoRA zählt: Es wird mit Alpha / Rang multipliziert.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Bottleneck|Bottlenecks|Bottleneck-Breite|Engpass</translation>
    </message>
    <message>
        <source>The narrow middle of an adapter. Its width, the bottleneck size, is to an adapter what the rank is to LoRA.</source>
        <translation>Die schmale Mitte eines Adapters. Ihre Breite, die Bottleneck-Breite, ist für einen Adapter, was der Rang für LoRA ist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stelle|Stellen</translation>
    </message>
    <message>
        <source>A place in the model where a trained module stands, for instance the query map of layer 3. SIBO mixes h0 in only where the module&apos;s input is the residual stream or its norm; elsewhere the module stays plain.</source>
        <translation>Ein Platz im Modell, an dem ein trainiertes Modul steht, zum Beispiel die Query-Abbildung von Schicht 3. SIBO mischt h0 nur dort ein, wo der Eingang des Moduls der Residualstrom oder dessen Normierung ist; anderswo bleibt das Modul ohne h0.</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>A method that trains only factors: keys, values and the middle of the feed-forward part are multiplied by them. It has no input that h0 could be mixed into.</source>
        <translation>Eine Methode, die nur Faktoren trainiert: Keys, Values und die Mitte des Feed-Forward-Teils werden damit multipliziert. Sie hat keinen Eingang, in den h0 gemischt werden könnte.</translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation>BitFit</translation>
    </message>
    <message>
        <source>A method that trains the biases of the model and nothing else.</source>
        <translation>Eine Methode, die die Biase des Modells trainiert und sonst nichts.</translation>
    </message>
    <message>
        <source>Virtual token</source>
        <translation>Virtuelles Token</translation>
    </message>
    <message>
        <source>virtual token|virtual tokens</source>
        <translation>virtuelles Token|virtuelle Token|virtuellen Token|virtueller Token</translation>
    </message>
    <message>
        <source>A trained vector that stands before the text as if it were a token: at the input (prompt tuning), or in the attention of every layer (prefix tuning).</source>
        <translation>Ein trainierter Vektor, der vor dem Text steht, als wäre er ein Token: am Eingang (Prompt-Tuning) oder in der Attention jeder Schicht (Prefix-Tuning).</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>classification head</source>
        <translation>Klassifikationskopf|Kopf|Kopfs</translation>
    </message>
    <message>
        <source>The last map of the model: from a hidden state to the scores of the classes, or of the next token. A classifier&apos;s head is new and begins at random, so the figure at step 0 is that of an untrained head.</source>
        <translation>Die letzte Abbildung des Modells: von einem verborgenen Zustand zu den Scores der Klassen oder des nächsten Tokens. Der Kopf eines Klassifikators ist neu und beginnt zufällig; der Wert bei Schritt 0 ist also der eines untrainierten Kopfs.</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Lineare Probe</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>lineare Probe|linearen Probe</translation>
    </message>
    <message>
        <source>A run that trains the head alone, on a frozen model. What a method gains beyond it was not there before.</source>
        <translation>Ein Lauf, der auf einem eingefrorenen Modell nur den Kopf trainiert. Was eine Methode darüber hinaus gewinnt, war vorher nicht da.</translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation>SIBO</translation>
    </message>
    <message>
        <source>Initial-residual boosting of parameter-efficient fine-tuning (arXiv 2402.11896): the input x of each trained module becomes x̃ = (1 − λ) x + λ h0. The frozen weight beside it still sees x. It adds no parameters.</source>
        <translation>Initial-residual boosting, eine Verstärkung von PEFT durch das anfängliche Residual (arXiv 2402.11896): Der Eingang x jedes trainierten Moduls wird zu x̃ = (1 − λ) x + λ h0. Das eingefrorene Gewicht daneben sieht weiter x. Parameter kommen nicht hinzu.</translation>
    </message>
    <message>
        <source>λ (lambda)</source>
        <translation>λ (Lambda)</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>The share of h0 in the mixture: 0 is the plain method, 1 feeds the module h0 alone. A larger λ does two things at once: it adds h0, and it weakens the module&apos;s view of x. The zero control tells the two apart.</source>
        <translation>Der Anteil von h0 an der Mischung: 0 ist die Methode ohne SIBO, 1 gibt dem Modul h0 allein. Ein größeres λ tut zweierlei zugleich: Es fügt h0 hinzu, und es schwächt, was das Modul von x sieht. Die Null-Kontrolle hält beides auseinander.</translation>
    </message>
    <message>
        <source>Zero control</source>
        <translation>Null-Kontrolle</translation>
    </message>
    <message>
        <source>zero control</source>
        <translation>Null-Kontrolle|Null-Kontrollen</translation>
    </message>
    <message>
        <source>A run with (1 − λ) x in place of (1 − λ) x + λ h0. It weakens the trained part as much and adds nothing. Only what differs from it is owed to h0.</source>
        <translation>Ein Lauf mit (1 − λ) x statt (1 − λ) x + λ h0. Er schwächt den trainierten Teil ebenso und fügt nichts hinzu. Nur was sich von ihm unterscheidet, ist h0 zuzuschreiben.</translation>
    </message>
    <message>
        <source>Permuted control</source>
        <translation>Permutierte Kontrolle</translation>
    </message>
    <message>
        <source>A run that is given the h0 of other tokens of the same text. If it does as well, the token&apos;s own beginning was not what helped.</source>
        <translation>Ein Lauf, der das h0 anderer Token desselben Textes bekommt. Ist er ebenso gut, so war es nicht der eigene Anfang des Tokens, was half.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Platzierung|Platzierungen</translation>
    </message>
    <message>
        <source>At which of the adapted places h0 is mixed in: in attention, in the feed-forward part, or in both.</source>
        <translation>An welchen der adaptierten Stellen h0 eingemischt wird: in der Attention, im Feed-Forward-Teil oder in beiden.</translation>
    </message>
    <message>
        <source>Share of h0</source>
        <translation>Anteil von h0</translation>
    </message>
    <message>
        <source>How much of the mixed input&apos;s length is h0&apos;s: λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖). The same λ can be a large share in one model and a small one in another.</source>
        <translation>Wie viel der Länge des gemischten Eingangs von h0 kommt: λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖). Dasselbe λ kann in einem Modell ein großer Anteil sein und in einem anderen ein kleiner.</translation>
    </message>
    <message>
        <source>Learned λ</source>
        <translation>Gelerntes λ</translation>
    </message>
    <message>
        <source>λ as a trained number: one for all, one a layer or one a site. It makes the training loss small, which is not the λ that validation would choose.</source>
        <translation>λ als trainierte Zahl: eines für alle, eines je Schicht oder eines je Stelle. Es macht den Trainingsverlust klein; das ist nicht das λ, das die Validierung wählen würde.</translation>
    </message>
    <message>
        <source>Over-smoothing</source>
        <translation>Over-Smoothing (Überglättung)</translation>
    </message>
    <message>
        <source>over-smoothing|over-smooths</source>
        <translation>Over-Smoothing|Überglättung</translation>
    </message>
    <message>
        <source>The tendency of deep layers to make the vectors of one text alike, so that what set its tokens apart is lost. Attention averages again and again, and a mean is smoother than its parts.</source>
        <translation>Die Neigung tiefer Schichten, die Vektoren eines Textes einander anzugleichen, sodass verloren geht, was seine Token unterschied. Attention mittelt wieder und wieder, und ein Mittel ist glatter als seine Teile.</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>cosine similarity|cosine</source>
        <translation>Kosinus-Ähnlichkeit|Kosinus</translation>
    </message>
    <message>
        <source>How far two vectors point the same way: 1 is the same direction, 0 is at right angles, −1 is opposite. Their lengths do not count.</source>
        <translation>Wie sehr zwei Vektoren in dieselbe Richtung zeigen: 1 ist dieselbe Richtung, 0 ein rechter Winkel, −1 die Gegenrichtung. Auf ihre Länge kommt es nicht an.</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>Ähnlichkeit einer Schicht</translation>
    </message>
    <message>
        <source>layer similarity|similarity</source>
        <translation>Ähnlichkeit einer Schicht|Ähnlichkeit|Ähnlichkeiten</translation>
    </message>
    <message>
        <source>The mean cosine over all pairs of different tokens of one text, at the output of one layer, before a final norm; then the mean over the probe&apos;s texts. Higher means more alike. Low similarity alone is no merit: the worst of several models may have the lowest.</source>
        <translation>Der mittlere Kosinus über alle Paare verschiedener Token eines Textes, am Ausgang einer Schicht, vor einer abschließenden Normierung; davon das Mittel über die Texte der Probe. Höher heißt einander ähnlicher. Geringe Ähnlichkeit allein ist kein Verdienst: Das schlechteste von mehreren Modellen kann die geringste haben.</translation>
    </message>
    <message>
        <source>Similarity across texts</source>
        <translation>Ähnlichkeit über Texte hinweg</translation>
    </message>
    <message>
        <source>across sentences|across texts</source>
        <translation>über Texte hinweg|über Sätze hinweg|Ähnlichkeit über Texte hinweg|Ähnlichkeit über Sätze hinweg</translation>
    </message>
    <message>
        <source>The mean cosine between tokens of different texts. It is the part of the likeness that has nothing to do with being in one text.</source>
        <translation>Der mittlere Kosinus zwischen Token verschiedener Texte. Er ist der Teil der Ähnlichkeit, der nichts damit zu tun hat, in einem Text zu stehen.</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>All vectors of a layer lean towards one common direction, whatever the text. Their cosines are then high without any over-smoothing; the similarity across texts shows how high.</source>
        <translation>Alle Vektoren einer Schicht neigen zu einer gemeinsamen Richtung, welcher Text es auch sei. Ihre Kosinuswerte sind dann hoch, ganz ohne Over-Smoothing; wie hoch, zeigt die Ähnlichkeit über Texte hinweg.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>Überschuss|Überschusses|Ähnlichkeitsüberschuss</translation>
    </message>
    <message>
        <source>Similarity within a text minus similarity across texts. Only this part says that the tokens of one text have become alike.</source>
        <translation>Ähnlichkeit innerhalb eines Textes minus Ähnlichkeit über Texte hinweg. Nur dieser Teil sagt, dass die Token eines Textes einander ähnlich geworden sind.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Erhaltung|Erhalt</translation>
    </message>
    <message>
        <source>The mean cosine of a token&apos;s vector with its own h0: how much of the direction it began with is left.</source>
        <translation>Der mittlere Kosinus des Vektors eines Tokens mit seinem eigenen h0: wie viel von der anfänglichen Richtung noch da ist.</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>effektiver Rang|effektive Rang|effektiven Rang|effektiven Rangs</translation>
    </message>
    <message>
        <source>How many directions the vectors of a text really use, from the entropy of their singular values: 1 when all are the same, at most the number of tokens.</source>
        <translation>Wie viele Richtungen die Vektoren eines Textes wirklich nutzen, aus der Entropie ihrer Singulärwerte: 1, wenn alle gleich sind, höchstens die Zahl der Token.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>probe texts</source>
        <translation>Probe|Probetexte|Probetexten|Probesätze|Probesätzen</translation>
    </message>
    <message>
        <source>The fixed texts that similarity is measured on: the first 64 of the validation data. The frozen model is always measured on the same ones.</source>
        <translation>Die festen Texte, an denen die Ähnlichkeit gemessen wird: die ersten 64 der Validierungsdaten. Das eingefrorene Modell wird immer an denselben gemessen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Lauf|Laufs|Läufe|Läufen</translation>
    </message>
    <message>
        <source>One training from its settings to its end. It is a folder of plain files: settings, what happened, results, the adapter.</source>
        <translation>Ein Training von seinen Einstellungen bis zu seinem Ende. Ein Lauf ist ein Ordner gewöhnlicher Dateien: Einstellungen, was geschah, Ergebnisse, der Adapter.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>study|studies</source>
        <translation>Studie|Studien</translation>
    </message>
    <message>
        <source>Several runs that differ in chosen settings only, such as λ and the seed. They see the same batches, so they can be compared in pairs.</source>
        <translation>Mehrere Läufe, die sich nur in gewählten Einstellungen unterscheiden, etwa in λ und im Seed. Sie sehen dieselben Batches und lassen sich daher paarweise vergleichen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seed|seeds</source>
        <translation>Seed|Seeds|Daten-Seed</translation>
    </message>
    <message>
        <source>The number that random choices start from: first weights, dropout, order of the data. Runs that differ in nothing else show how much is chance.</source>
        <translation>Die Zahl, von der zufällige Entscheidungen ausgehen: Anfangsgewichte, Dropout, Reihenfolge der Daten. Läufe, die sich in nichts anderem unterscheiden, zeigen, wie viel Zufall ist.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>optimizer step</source>
        <translation>Optimiererschritt|Optimiererschritts|Optimiererschritte|Optimiererschritten</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>Eine Änderung der Gewichte, nach einem Batch.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>Epoche|Epochen</translation>
    </message>
    <message>
        <source>One pass over the training data: every sample once.</source>
        <translation>Ein Durchgang durch die Trainingsdaten: jedes Beispiel einmal.</translation>
    </message>
    <message>
        <source>Batch and micro-batch</source>
        <translation>Batch und Micro-Batch</translation>
    </message>
    <message>
        <source>micro-batch|micro-batches|batch size</source>
        <translation>Micro-Batch|Micro-Batches|Batch|Batches|Batch-Größe</translation>
    </message>
    <message>
        <source>A batch is the samples of one step. Micro-batches are the parts it is computed in: smaller ones need less memory and give the same step.</source>
        <translation>Ein Batch sind die Beispiele eines Schritts. Micro-Batches sind die Teile, in denen er berechnet wird: Kleinere brauchen weniger Speicher und ergeben denselben Schritt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust (Loss)</translation>
    </message>
    <message>
        <source>training loss|loss</source>
        <translation>Trainingsverlust|Verlust|Loss</translation>
    </message>
    <message>
        <source>The number that training makes small: how unlikely the model found the right answers, on average (cross-entropy), or the squared error of a regression.</source>
        <translation>Die Zahl, die das Training klein macht: wie unwahrscheinlich dem Modell die richtigen Antworten im Mittel schienen (Kreuzentropie), oder der quadratische Fehler einer Regression.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>e raised to a language model&apos;s loss: among how many equally likely tokens it seems to choose. Lower is better.</source>
        <translation>e hoch den Verlust eines Sprachmodells: unter wie vielen gleich wahrscheinlichen Token es zu wählen scheint. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate|Lernraten</translation>
    </message>
    <message>
        <source>How far one step moves the weights. Warm-up raises it from 0 at the start; the schedule lowers it towards the end.</source>
        <translation>Wie weit ein Schritt die Gewichte bewegt. Das Warm-up hebt sie am Anfang von 0 an; der Lernratenplan senkt sie gegen Ende.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout|Dropouts</translation>
    </message>
    <message>
        <source>Setting a random part of the values to zero while training, so that the model does not lean on few of them.</source>
        <translation>Beim Training wird ein zufälliger Teil der Werte auf null gesetzt, damit sich das Modell nicht auf wenige von ihnen stützt.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>checkpoint|checkpoints</source>
        <translation>Checkpoint|Checkpoints</translation>
    </message>
    <message>
        <source>All that is needed to go on with a run as if it had never stopped: weights, the optimizer&apos;s state, the place in the data.</source>
        <translation>Alles, was nötig ist, um einen Lauf fortzusetzen, als wäre er nie angehalten worden: Gewichte, Zustand des Optimierers, Stand in den Daten.</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>validation data|validation set</source>
        <translation>Validierungsdaten|Validierungssätze|Validierungssätzen</translation>
    </message>
    <message>
        <source>Samples that are not trained on and that settings are chosen by. What was chosen is then judged on test data, which chose nothing.</source>
        <translation>Beispiele, auf denen nicht trainiert wird und nach denen Einstellungen gewählt werden. Das Gewählte wird dann an Testdaten beurteilt, nach denen nichts gewählt wurde.</translation>
    </message>
    <message>
        <source>Out of distribution</source>
        <translation>Außerhalb der Verteilung</translation>
    </message>
    <message>
        <source>out of distribution</source>
        <translation>außerhalb der Verteilung|Out-of-Distribution</translation>
    </message>
    <message>
        <source>Data of another kind than the training data, such as another data set of the same task.</source>
        <translation>Daten anderer Art als die Trainingsdaten, etwa ein anderer Datensatz derselben Aufgabe.</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <translation>Konfidenzintervall|Konfidenzintervalls|Konfidenzintervalle|Konfidenzintervallen</translation>
    </message>
    <message>
        <source>The range that the true value is likely to lie in, given how few samples or seeds there are. If the interval of a difference holds 0, the two cannot be told apart yet.</source>
        <translation>Der Bereich, in dem der wahre Wert vermutlich liegt, wenn man bedenkt, wie wenige Beispiele oder Seeds es sind. Enthält das Intervall eines Unterschieds die 0, so lassen sich die beiden noch nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Verschmelzen</translation>
    </message>
    <message>
        <source>merging|merged</source>
        <translation>Verschmelzen|verschmolzen|verschmolzene|verschmolzenen</translation>
    </message>
    <message>
        <source>Adding what was trained into the frozen weights, so that the model needs no extra parts. With λ above 0 the h0 term does not fit into any weight: such a merge is refused, or the term is kept beside it.</source>
        <translation>Was trainiert wurde, in die eingefrorenen Gewichte hineinrechnen, sodass das Modell keine zusätzlichen Teile braucht. Bei λ über 0 passt der h0-Term in kein Gewicht: Ein solches Verschmelzen wird abgelehnt, oder der Term bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>A list of numbers, to be thought of as an arrow: it has a direction and a length.</source>
        <translation>Eine Liste von Zahlen, die man sich als Pfeil denken kann: sie hat eine Richtung und eine Länge.</translation>
    </message>
    <message>
        <source>Linear map, weight matrix</source>
        <translation>Lineare Abbildung, Gewichtsmatrix</translation>
    </message>
    <message>
        <source>weight matrix</source>
        <translation>Gewichtsmatrix</translation>
    </message>
    <message>
        <source>A table of numbers, the weights, that turns one vector into another: each number of the result is a weighted sum of the numbers that go in. Most parameters of a model stand in such tables.</source>
        <translation>Eine Tabelle von Zahlen, den Gewichten, die aus einem Vektor einen anderen macht: jede Zahl des Ergebnisses ist eine gewichtete Summe der Zahlen, die hineingehen. Die meisten Parameter eines Modells stehen in solchen Tabellen.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias|biases</source>
        <translation>Bias|Biases</translation>
    </message>
    <message>
        <source>A number that is added after a linear map, the same whatever goes in.</source>
        <translation>Eine Zahl, die nach einer linearen Abbildung addiert wird, dieselbe, was auch hineingeht.</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>Nichtlinearität</translation>
    </message>
    <message>
        <source>non-linearity</source>
        <translation>Nichtlinearität</translation>
    </message>
    <message>
        <source>A function such as tanh that bends each number by itself. Without one between them, two linear maps in a row could be replaced by a single one.</source>
        <translation>Eine Funktion wie tanh, die jede Zahl für sich verbiegt. Ohne eine dazwischen ließen sich zwei lineare Abbildungen hintereinander durch eine einzige ersetzen.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>trainable parameters|trained parameters</source>
        <translation>trainierbare Parameter|trainierte Parameter</translation>
    </message>
    <message>
        <source>A number inside the model that training can change.</source>
        <translation>Eine Zahl im Modell, die das Training ändern kann.</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volles Fine-Tuning</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>volles Fine-Tuning</translation>
    </message>
    <message>
        <source>Training all weights of the model, with nothing frozen. It needs the most memory: a gradient and two more numbers for each weight.</source>
        <translation>Alle Gewichte des Modells trainieren, nichts ist eingefroren. Das braucht am meisten Speicher: einen Gradienten und zwei weitere Zahlen für jedes Gewicht.</translation>
    </message>
    <message>
        <source>Series adapter</source>
        <translation>Serieller Adapter</translation>
    </message>
    <message>
        <source>series adapter|series adapters</source>
        <translation>serieller Adapter|serielle Adapter|seriellen Adapter</translation>
    </message>
    <message>
        <source>An adapter that stands behind a sublayer (attention or feed-forward) and works on its output, before the residual connection adds it to the rest.</source>
        <translation>Ein Adapter, der hinter einer Teilschicht (Attention oder Feed-Forward) steht und auf ihre Ausgabe wirkt, bevor die Residualverbindung sie zum Übrigen addiert.</translation>
    </message>
    <message>
        <source>Skip connection of an adapter, mix_skip</source>
        <translation>Skip-Verbindung eines Adapters, mix_skip</translation>
    </message>
    <message>
        <source>mix_skip</source>
        <translation>mix_skip</translation>
    </message>
    <message>
        <source>The path inside a series adapter that carries its input past the two small maps. SIBO mixes h0 into what the small maps see; with mix_skip the skip connection carries the mixture as well, so λ then reaches the layer itself.</source>
        <translation>Der Weg in einem seriellen Adapter, der dessen Eingabe an den beiden kleinen Abbildungen vorbeiführt. SIBO mischt h0 in das, was die kleinen Abbildungen sehen; mit mix_skip trägt auch die Skip-Verbindung die Mischung, sodass λ dann die Schicht selbst erreicht.</translation>
    </message>
    <message>
        <source>Nat</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>The unit of the loss, where logarithms are natural ones. Pure guessing between two classes costs ln 2, about 0.69 nats; certainty of the right answer costs 0.</source>
        <translation>Die Einheit des Verlusts bei natürlichen Logarithmen. Reines Raten zwischen zwei Klassen kostet ln 2, etwa 0.69 nats; Gewissheit der richtigen Antwort kostet 0.</translation>
    </message>
    <message>
        <source>Diamonds: validation loss</source>
        <translation>Rauten: Validierungsverlust</translation>
    </message>
    <message>
        <source>diamonds|validation loss</source>
        <translation>Rauten|Validierungsverlust</translation>
    </message>
    <message>
        <source>In the loss chart a diamond is the mean loss on the validation data, measured from time to time. The faint line is the training loss of each batch; the bold line is the same, smoothed.</source>
        <translation>Im Verlustdiagramm ist eine Raute der mittlere Verlust auf den Validierungsdaten, von Zeit zu Zeit gemessen. Die blasse Linie ist der Trainingsverlust jedes Batchs; die kräftige ist dasselbe, geglättet.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient|gradients</source>
        <translation>Gradient|Gradienten</translation>
    </message>
    <message>
        <source>For each trained number: in which direction, and how strongly, the loss would change if that number were moved a little. It is computed by going back through the layers, from the loss to the beginning.</source>
        <translation>Für jede trainierte Zahl: in welche Richtung und wie stark sich der Verlust ändern würde, wenn man sie ein wenig bewegte. Er wird berechnet, indem man durch die Schichten zurückgeht, vom Verlust bis zum Anfang.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>optimizer|AdamW</source>
        <translation>Optimierer|AdamW</translation>
    </message>
    <message>
        <source>The rule that turns gradients into changes of the trained numbers. AdamW keeps two running averages for each number: of its gradient and of the gradient&apos;s square.</source>
        <translation>Die Regel, die aus Gradienten Änderungen der trainierten Zahlen macht. AdamW führt für jede Zahl zwei laufende Mittel: das ihres Gradienten und das seines Quadrats.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>test data|test set</source>
        <translation>Testdaten|Testdatensatz</translation>
    </message>
    <message>
        <source>Samples that are neither trained on nor used to choose anything. What is measured on them is the result that counts.</source>
        <translation>Beispiele, auf denen weder trainiert noch irgendetwas gewählt wird. Was auf ihnen gemessen wird, ist das Ergebnis, das zählt.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of samples whose class the model names rightly. With two classes of equal size, guessing gives about 0.5.</source>
        <translation>Der Anteil der Beispiele, deren Klasse das Modell richtig nennt. Bei zwei gleich großen Klassen ergibt Raten etwa 0.5.</translation>
    </message>
    <message>
        <source>Ringed point: the best</source>
        <translation>Punkt mit Ring: der beste</translation>
    </message>
    <message>
        <source>In a chart of evaluations a ring marks the best value of a run on validation data; the adapter of that moment is the one that is kept as the best.</source>
        <translation>In einem Diagramm von Auswertungen markiert ein Ring den besten Wert eines Laufs auf den Validierungsdaten; der Adapter dieses Moments wird als bester aufbewahrt.</translation>
    </message>
    <message>
        <source>Grey band: what the examples cannot tell apart</source>
        <translation>Graues Band: was die Beispiele nicht unterscheiden</translation>
    </message>
    <message>
        <source>A share that is measured on few examples is uncertain. The band, ± 1.96 · √(p (1 − p) / n) around the best point p of n examples, shows by how much: values inside it are not told apart from the best by this many examples.</source>
        <translation>Ein Anteil, der auf wenigen Beispielen gemessen wird, ist unsicher. Das Band, ± 1.96 · √(p (1 − p) / n) um den besten Punkt p aus n Beispielen, zeigt, wie sehr: Werte darin lassen sich mit so vielen Beispielen nicht vom besten unterscheiden.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The middle value: half of the values are lower, half are higher. A few very slow or very fast ones hardly move it.</source>
        <translation>Der mittlere Wert: die Hälfte der Werte liegt darunter, die Hälfte darüber. Ein paar sehr langsame oder sehr schnelle verschieben ihn kaum.</translation>
    </message>
</context>
<context>
    <name>HubModels</name>
    <message>
        <source>the hub</source>
        <translation>Hub</translation>
    </message>
</context>
<context>
    <name>IndexStore</name>
    <message>
        <source>The index of the library was made by a newer version of this program</source>
        <translation>Der Index der Bibliothek stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>It is left alone, and the list is read from the run folders at each start. Use the newer version, or remove the file.</source>
        <translation>Er bleibt unangetastet, und die Liste wird bei jedem Start aus den Laufordnern gelesen. Die neuere Version verwenden oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>The index of the library is locked by another program</source>
        <translation>Der Index der Bibliothek ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Close that program, then refresh.</source>
        <translation>Die Liste wird aus den Laufordnern gelesen. Das andere Programm schließen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>The index of the library cannot be written</source>
        <translation>Der Index der Bibliothek ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Check the permissions of the library folder.</source>
        <translation>Die Liste wird aus den Laufordnern gelesen. Die Zugriffsrechte des Bibliotheksordners prüfen.</translation>
    </message>
    <message>
        <source>The disk is full: the index of the library is not up to date</source>
        <translation>Die Platte ist voll: Der Index der Bibliothek ist nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Free some space (Clean up… lists what may go).</source>
        <translation>Die Liste wird aus den Laufordnern gelesen. Platz schaffen (Aufräumen… zeigt, was entfernt werden kann).</translation>
    </message>
    <message>
        <source>The index of the library cannot be used: %1</source>
        <translation>Der Index der Bibliothek ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Remove the file if this comes again: it is made anew.</source>
        <translation>Die Liste wird aus den Laufordnern gelesen. Kommt dies wieder vor, die Datei entfernen: Sie wird neu angelegt.</translation>
    </message>
    <message>
        <source>The index of the library was damaged</source>
        <translation>Der Index der Bibliothek war beschädigt</translation>
    </message>
    <message>
        <source>It was moved aside and is made anew from the run folders: nothing is lost.</source>
        <translation>Er wurde beiseitegelegt und wird aus den Laufordnern neu angelegt: Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>LambdaList</name>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 Werte sind zu viele</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>höchstens %1 verwenden</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>write for instance 0, 0.2, 0.4, 0.6</source>
        <translation>zum Beispiel 0, 0.2, 0.4, 0.6 schreiben</translation>
    </message>
    <message>
        <source>λ %1 is outside 0 to 1</source>
        <translation>λ %1 liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>decimals have a point: 0.2, not 0,2</source>
        <translation>Dezimalzahlen haben einen Punkt: 0.2, nicht 0,2</translation>
    </message>
    <message>
        <source>λ %1 stands there twice</source>
        <translation>λ %1 steht zweimal da</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>eines von beiden entfernen</translation>
    </message>
    <message>
        <source>at least one λ is needed</source>
        <translation>mindestens ein λ ist nötig</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>LessonFileName</name>
    <message>
        <source>Write the lesson</source>
        <translation>Lektion schreiben</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>LessonSource</name>
    <message>
        <source>λ = %1, seed %2</source>
        <translation>λ = %1, Seed %2</translation>
    </message>
    <message>
        <source>One layer in steps</source>
        <translation>Eine Schicht in Schritten</translation>
    </message>
    <message>
        <source>What happened in it</source>
        <translation>Was darin geschah</translation>
    </message>
    <message>
        <source>Recorded while it was trained: nothing is computed now, and neither model nor data are needed. Press *Play*, or move the slider to any step.</source>
        <translation>Aufgezeichnet während des Trainings: Jetzt wird nichts berechnet, und weder Modell noch Daten sind nötig. *Abspielen* drücken oder den Regler auf einen beliebigen Schritt ziehen.</translation>
    </message>
    <message>
        <source>- %1: %2 on %3, %4</source>
        <translation>- %1: %2 mit %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of the study are left out: they cannot be read, or are more than a lesson takes.</source>
        <translation>
            <numerusform>%n Lauf der Studie ist ausgelassen: er ist nicht lesbar oder mehr, als eine Lektion aufnimmt.</numerusform>
            <numerusform>%n Läufe der Studie sind ausgelassen: sie sind nicht lesbar oder mehr, als eine Lektion aufnimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the probe read</source>
        <translation>Was die Probe las</translation>
    </message>
    <message numerus="yes">
        <source>%n models read a sentence</source>
        <translation>
            <numerusform>%n Modell las einen Satz</numerusform>
            <numerusform>%n Modelle lasen einen Satz</numerusform>
        </translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>layers in steps</source>
        <translation>Schichten in Schritten</translation>
    </message>
    <message>
        <source>A lesson takes at most %1 %2: add less, or make two lessons.</source>
        <translation>Eine Lektion fasst höchstens %1 %2: weniger hinzufügen oder zwei Lektionen erstellen.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>the sublayer&apos;s output</source>
        <translation>Ausgang der Teilschicht</translation>
    </message>
    <message>
        <source>λ does not apply.</source>
        <translation>λ ist hier nicht anwendbar.</translation>
    </message>
    <message>
        <source>λ here is experimental, not from the paper.</source>
        <translation>λ ist hier experimentell, nicht aus dem Papier.</translation>
    </message>
    <message>
        <source>A low-rank update beside frozen linear layers</source>
        <translation>Ein Low-Rank-Update neben eingefrorenen linearen Schichten</translation>
    </message>
    <message>
        <source>LoRA with a trained length for each output</source>
        <translation>LoRA mit trainierter Länge je Ausgang</translation>
    </message>
    <message>
        <source>A small network behind each sublayer (Houlsby)</source>
        <translation>Ein kleines Netz hinter jeder Teilschicht (Houlsby)</translation>
    </message>
    <message>
        <source>A small network beside each sublayer</source>
        <translation>Ein kleines Netz neben jeder Teilschicht</translation>
    </message>
    <message>
        <source>A small network before a linear layer (the reference&apos;s)</source>
        <translation>Ein kleines Netz vor einer linearen Schicht (wie die Referenz)</translation>
    </message>
    <message>
        <source>Trained factors on keys, values and feed-forward</source>
        <translation>Trainierte Faktoren auf Keys, Values und Feed-Forward</translation>
    </message>
    <message>
        <source>The model&apos;s own biases</source>
        <translation>Die Biase des Modells selbst</translation>
    </message>
    <message>
        <source>Trained keys and values before those of every layer</source>
        <translation>Trainierte Keys und Values vor denen jeder Schicht</translation>
    </message>
    <message>
        <source>Trained vectors before the text</source>
        <translation>Trainierte Vektoren vor dem Text</translation>
    </message>
    <message>
        <source>All weights of the model, the upper line to compare with</source>
        <translation>Alle Gewichte des Modells, die obere Vergleichslinie</translation>
    </message>
    <message>
        <source>The head alone, the lower line to compare with</source>
        <translation>Der Kopf allein, die untere Vergleichslinie</translation>
    </message>
    <message>
        <source>sublayer</source>
        <translation>Teilschicht</translation>
    </message>
    <message>
        <source>key, value: y = l ⊙ (W x)&lt;br&gt;feed-forward: y = W (l ⊙ x)</source>
        <translation>Key, Value: y = l ⊙ (W x)&lt;br&gt;Feed-Forward: y = W (l ⊙ x)</translation>
    </message>
    <message>
        <source>y = W x + b, only b is trained</source>
        <translation>y = W x + b, nur b wird trainiert</translation>
    </message>
    <message>
        <source>attention(q)</source>
        <translation>Attention(q)</translation>
    </message>
    <message>
        <source>[p; x] enters layer 0, and after each layer&lt;br&gt;p ← (1 − λ) p + λ p&lt;sub&gt;0&lt;/sub&gt;</source>
        <translation>[p; x] geht in Schicht 0, und nach jeder Schicht&lt;br&gt;p ← (1 − λ) p + λ p&lt;sub&gt;0&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>every W and b is trained</source>
        <translation>jedes W und b wird trainiert</translation>
    </message>
    <message>
        <source>y = W&lt;sub&gt;head&lt;/sub&gt; h, the model stays frozen</source>
        <translation>y = W&lt;sub&gt;Kopf&lt;/sub&gt; h, das Modell bleibt eingefroren</translation>
    </message>
</context>
<context>
    <name>PageDraft</name>
    <message>
        <source>the last layer&apos;s similarity at the end, %1</source>
        <translation>Ähnlichkeit der letzten Schicht am Ende, %1</translation>
    </message>
    <message>
        <source>the metric on validation at the end, %1</source>
        <translation>Metrik der Validierung am Ende, %1</translation>
    </message>
    <message>
        <source>the training loss at the end, %1</source>
        <translation>Trainingsverlust am Ende, %1</translation>
    </message>
    <message>
        <source>the frozen model&apos;s similarity in the last layer, %1</source>
        <translation>Ähnlichkeit der letzten Schicht im eingefrorenen Modell, %1</translation>
    </message>
    <message>
        <source>the last layer&apos;s excess at the end, %1</source>
        <translation>Überschuss der letzten Schicht am Ende, %1</translation>
    </message>
    <message>
        <source>Which run ends with the highest metric on validation?</source>
        <translation>Welcher Lauf endet mit der höchsten Metrik bei der Validierung?</translation>
    </message>
    <message>
        <source>Which run ends with the lowest similarity in its last layer?</source>
        <translation>Welcher Lauf endet mit der niedrigsten Ähnlichkeit in der letzten Schicht?</translation>
    </message>
    <message>
        <source>What will it be: %1?</source>
        <translation>Welcher Wert ergibt sich: %1?</translation>
    </message>
    <message>
        <source>the loss of these numbers</source>
        <translation>Verlust dieser Zahlen</translation>
    </message>
    <message>
        <source>their loss with λ = 0</source>
        <translation>deren Verlust mit λ = 0</translation>
    </message>
    <message>
        <source>the last layer&apos;s excess, %1</source>
        <translation>Überschuss der letzten Schicht, %1</translation>
    </message>
    <message>
        <source>the last layer&apos;s retention of h0, %1</source>
        <translation>Erhaltung von h0 in der letzten Schicht, %1</translation>
    </message>
    <message>
        <source>the last layer&apos;s effective rank, %1</source>
        <translation>Effektiver Rang der letzten Schicht, %1</translation>
    </message>
    <message>
        <source>the mean length of the last layer&apos;s states, %1</source>
        <translation>Mittlere Länge der Zustände der letzten Schicht, %1</translation>
    </message>
    <message>
        <source>the last layer&apos;s similarity, %1</source>
        <translation>Ähnlichkeit der letzten Schicht, %1</translation>
    </message>
    <message>
        <source>In which model are the tokens most alike in the last layer?</source>
        <translation>In welchem Modell sind die Token der letzten Schicht einander am ähnlichsten?</translation>
    </message>
    <message>
        <source>In which model are the tokens least alike in the last layer?</source>
        <translation>In welchem Modell sind die Token der letzten Schicht einander am wenigsten ähnlich?</translation>
    </message>
    <message>
        <source>the loss of “%1”</source>
        <translation>Verlust von „%1“</translation>
    </message>
    <message>
        <source>the loss of “%1” with λ = 0</source>
        <translation>Verlust von „%1“ mit λ = 0</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Fine-tune Transformers with PEFT and SIBO, and see what it does.</source>
        <translation>Transformer mit PEFT und SIBO trainieren (Fine-Tuning) und sehen, was das bewirkt.</translation>
    </message>
    <message>
        <source>Library that holds runs and studies.</source>
        <translation>Bibliothek mit den Läufen und Studien.</translation>
    </message>
    <message>
        <source>Write a picture of each page and quit.</source>
        <translation>Von jeder Seite ein Bild schreiben und beenden.</translation>
    </message>
    <message>
        <source>Run or study to show; with --screenshot the library&apos;s newest study by default.</source>
        <translation>Lauf oder Studie zum Anzeigen; mit --screenshot ohne Angabe die neueste Studie der Bibliothek.</translation>
    </message>
    <message>
        <source>Language of the window: system, en, de or zh_CN.</source>
        <translation>Sprache des Fensters: system, en, de oder zh_CN.</translation>
    </message>
    <message>
        <source>Model, data, configuration, run, study or lesson to open.</source>
        <translation>Modell, Daten, Konfiguration, Lauf, Studie oder Lektion zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>baseline, for the talk</source>
        <translation>Baseline, für den Vortrag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of %1, with commas between them</source>
        <translation>Tags von %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 erweitern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>another window (process %1)</source>
        <translation>einem anderen Fenster (Prozess %1)</translation>
    </message>
    <message>
        <source>a window on %1 (process %2)</source>
        <translation>einem Fenster auf %1 (Prozess %2)</translation>
    </message>
    <message>
        <source>nobody: the library&apos;s folder cannot be written</source>
        <translation>niemandem: der Ordner der Bibliothek ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>einem anderen Fenster</translation>
    </message>
    <message>
        <source>the queue was written by a newer version of the program</source>
        <translation>die Warteschlange stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>open it with that version, or rename it to queue.json after an update</source>
        <translation>mit jener Version öffnen oder nach einer Aktualisierung in queue.json umbenennen</translation>
    </message>
    <message>
        <source>it holds no list of entries</source>
        <translation>sie enthält keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>the queue cannot be read: %1</source>
        <translation>die Warteschlange ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>correct it and rename it to queue.json while no window is open</source>
        <translation>korrigieren und, während kein Fenster offen ist, in queue.json umbenennen</translation>
    </message>
    <message>
        <source>%1 entries of the queue cannot be read</source>
        <translation>%1 Einträge der Warteschlange sind nicht lesbar</translation>
    </message>
    <message>
        <source>the other entries stay; look into the file for those that are left out</source>
        <translation>die anderen Einträge bleiben; die ausgelassenen stehen in der Datei</translation>
    </message>
    <message>
        <source>it was kept as %1: %2</source>
        <translation>die Datei wurde als %1 aufbewahrt: %2</translation>
    </message>
    <message>
        <source>the queue was changed outside this window</source>
        <translation>die Warteschlange wurde außerhalb dieses Fensters geändert</translation>
    </message>
    <message>
        <source>this window goes on with its own list; close it before you edit the file</source>
        <translation>dieses Fenster arbeitet mit seiner eigenen Liste weiter; vor dem Bearbeiten der Datei schließen</translation>
    </message>
    <message>
        <source>the queue is not saved: what stands in its place cannot be put aside</source>
        <translation>die Warteschlange wird nicht gespeichert: was an ihrem Platz liegt, lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>move it away by hand; the list stays as it is in this window and is saved with its next change</source>
        <translation>von Hand verschieben; die Liste bleibt in diesem Fenster, wie sie ist, und wird bei ihrer nächsten Änderung gespeichert</translation>
    </message>
    <message>
        <source>the queue could not be saved: %1</source>
        <translation>die Warteschlange konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>make room on the disk and see that the folder can be written; the list stays as it is in this window and is saved with its next change</source>
        <translation>auf der Platte Platz schaffen und prüfen, ob der Ordner beschreibbar ist; die Liste bleibt in diesem Fenster, wie sie ist, und wird bei ihrer nächsten Änderung gespeichert</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Ein Bericht wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Left out, since they cannot be read:</source>
        <translation>Ausgelassen, da nicht lesbar:</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Der Bericht konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>RunFilter</name>
    <message>
        <source>“%1” needs a time</source>
        <translation>„%1“ braucht eine Dauer</translation>
    </message>
    <message>
        <source>“%1” needs a size</source>
        <translation>„%1“ braucht eine Größe</translation>
    </message>
    <message>
        <source>“%1” needs a number</source>
        <translation>„%1“ braucht eine Zahl</translation>
    </message>
    <message>
        <source>for instance %1&gt;%2</source>
        <translation>zum Beispiel %1&gt;%2</translation>
    </message>
    <message>
        <source>write %1 and one of %2</source>
        <translation>%1 und eines davon schreiben: %2</translation>
    </message>
    <message>
        <source>did you mean %1%2?</source>
        <translation>ist %1%2 gemeint?</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>put it in quotes to look for it as text</source>
        <translation>in Anführungszeichen setzen, um es als Text zu suchen</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>ist %1 gemeint?</translation>
    </message>
    <message>
        <source>“%1” is a text</source>
        <translation>„%1“ ist ein Text</translation>
    </message>
    <message>
        <source>write %1:… or %1=…</source>
        <translation>%1:… oder %1=… schreiben</translation>
    </message>
    <message>
        <source>“%1” does not say what is looked for</source>
        <translation>„%1“ sagt nicht, was gesucht wird</translation>
    </message>
    <message>
        <source>write a text behind it; %1=&quot;&quot; finds runs without one</source>
        <translation>einen Text dahinter schreiben; %1=&quot;&quot; findet Läufe ohne einen</translation>
    </message>
    <message>
        <source>no run is ever “%1”</source>
        <translation>kein Lauf ist je „%1“</translation>
    </message>
    <message>
        <source>a list has no order</source>
        <translation>eine Liste kennt kein Größer oder Kleiner</translation>
    </message>
    <message>
        <source>a list goes with a colon: %1:0.2,0.4</source>
        <translation>eine Liste schreibt sich mit Doppelpunkt: %1:0.2,0.4</translation>
    </message>
    <message>
        <source>a range has no order</source>
        <translation>ein Bereich kennt kein Größer oder Kleiner</translation>
    </message>
    <message>
        <source>a range goes with a colon: %1:%2</source>
        <translation>ein Bereich schreibt sich mit Doppelpunkt: %1:%2</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>der Bereich läuft rückwärts</translation>
    </message>
    <message>
        <source>write %1:%2..%3</source>
        <translation>%1:%2..%3 schreiben</translation>
    </message>
    <message>
        <source>a list goes with a colon: started:today,yesterday</source>
        <translation>eine Liste schreibt sich mit Doppelpunkt: started:today,yesterday</translation>
    </message>
    <message>
        <source>“%1” needs a date</source>
        <translation>„%1“ braucht ein Datum</translation>
    </message>
    <message>
        <source>for instance started&gt;2026-11-01, started:2026-11 or started:today</source>
        <translation>zum Beispiel started&gt;2026-11-01, started:2026-11 oder started:today</translation>
    </message>
    <message>
        <source>“%1” is yes or no</source>
        <translation>„%1“ ist yes oder no</translation>
    </message>
    <message>
        <source>write %1:yes or %1:no</source>
        <translation>%1:yes oder %1:no schreiben</translation>
    </message>
    <message>
        <source>“is” has no order</source>
        <translation>„is“ kennt kein Größer oder Kleiner</translation>
    </message>
    <message>
        <source>write is:%1</source>
        <translation>is:%1 schreiben</translation>
    </message>
    <message>
        <source>“%1” says nothing</source>
        <translation>„%1“ sagt nichts aus</translation>
    </message>
    <message>
        <source>λ: lambda&gt;0.3, lambda:0.2..0.6, lambda:0,0.4</source>
        <translation>λ: lambda&gt;0.3, lambda:0.2..0.6, lambda:0,0.4</translation>
    </message>
    <message>
        <source>completed, failed, stopped, running …</source>
        <translation>completed, failed, stopped, running …</translation>
    </message>
    <message>
        <source>PEFT method</source>
        <translation>PEFT-Methode</translation>
    </message>
    <message>
        <source>what is mixed in: h0, zero, permuted</source>
        <translation>was eingemischt wird: h0, zero, permuted</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>study the run belongs to</source>
        <translation>Studie, zu der der Lauf gehört</translation>
    </message>
    <message>
        <source>the run&apos;s label</source>
        <translation>Bezeichnung des Laufs</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>metric of best and test: accuracy, matthews …</source>
        <translation>Metrik von best und test: accuracy, matthews …</translation>
    </message>
    <message>
        <source>why it failed or stopped</source>
        <translation>warum er scheiterte oder stoppte</translation>
    </message>
    <message>
        <source>a tag you gave</source>
        <translation>ein vergebenes Tag</translation>
    </message>
    <message>
        <source>text in your note</source>
        <translation>Text in der Notiz</translation>
    </message>
    <message>
        <source>pinned, archived, tagged, noted, completed …</source>
        <translation>pinned, archived, tagged, noted, completed …</translation>
    </message>
    <message>
        <source>seed: seed:1,2,3</source>
        <translation>Seed: seed:1,2,3</translation>
    </message>
    <message>
        <source>best metric on validation: best&gt;0.8, best&gt;80%</source>
        <translation>beste Metrik bei der Validierung: best&gt;0.8, best&gt;80%</translation>
    </message>
    <message>
        <source>metric on any test set; test.NAME on one</source>
        <translation>Metrik auf beliebigen Testdaten; test.NAME auf bestimmten</translation>
    </message>
    <message>
        <source>last training loss</source>
        <translation>letzter Trainingsverlust</translation>
    </message>
    <message>
        <source>token similarity of the last layer</source>
        <translation>Token-Ähnlichkeit der letzten Schicht</translation>
    </message>
    <message>
        <source>steps trained</source>
        <translation>trainierte Schritte</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>geplante Schritte</translation>
    </message>
    <message>
        <source>time trained: time&gt;2m, time&lt;1h30m</source>
        <translation>Trainingszeit: time&gt;2m, time&lt;1h30m</translation>
    </message>
    <message>
        <source>started:today, started&gt;2026-11-01, started:2026-11</source>
        <translation>started:today, started&gt;2026-11-01, started:2026-11</translation>
    </message>
    <message>
        <source>size of the run&apos;s folder: disk&gt;1GB</source>
        <translation>Größe des Laufordners: disk&gt;1GB</translation>
    </message>
    <message>
        <source>pinned:yes, pinned:no</source>
        <translation>pinned:yes, pinned:no</translation>
    </message>
    <message>
        <source>archived:yes, archived:no</source>
        <translation>archived:yes, archived:no</translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation>angeheftete Läufe</translation>
    </message>
    <message>
        <source>archived runs</source>
        <translation>archivierte Läufe</translation>
    </message>
    <message>
        <source>runs with a tag</source>
        <translation>Läufe mit Tags</translation>
    </message>
    <message>
        <source>runs with a note</source>
        <translation>Läufe mit Notiz</translation>
    </message>
    <message>
        <source>runs of no study</source>
        <translation>Läufe ohne Studie</translation>
    </message>
    <message>
        <source>runs with a figure on a test set</source>
        <translation>Läufe mit einem Wert auf Testdaten</translation>
    </message>
    <message>
        <source>finished runs</source>
        <translation>abgeschlossene Läufe</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>gescheiterte Läufe</translation>
    </message>
    <message>
        <source>runs stopped by hand</source>
        <translation>von Hand gestoppte Läufe</translation>
    </message>
    <message>
        <source>runs cut off</source>
        <translation>unterbrochene Läufe</translation>
    </message>
    <message>
        <source>runs a study left behind</source>
        <translation>von einer Studie aussortierte Läufe</translation>
    </message>
    <message>
        <source>runs that train now</source>
        <translation>gerade trainierende Läufe</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>add a &quot; behind it</source>
        <translation>dahinter ein &quot; setzen</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>diese Klammer wurde nie geöffnet</translation>
    </message>
    <message>
        <source>take it away, or put a ( before it</source>
        <translation>sie entfernen oder davor ein ( setzen</translation>
    </message>
    <message>
        <source>nothing stands before “or”</source>
        <translation>vor „or“ steht nichts</translation>
    </message>
    <message>
        <source>nothing stands behind “or”</source>
        <translation>hinter „or“ steht nichts</translation>
    </message>
    <message>
        <source>write a term on both sides, or put the word in quotes to look for it</source>
        <translation>auf beiden Seiten einen Ausdruck schreiben oder das Wort in Anführungszeichen setzen, um es zu suchen</translation>
    </message>
    <message>
        <source>nothing stands behind “%1”</source>
        <translation>hinter „%1“ steht nichts</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>write what is to be excluded, for instance -status:failed</source>
        <translation>schreiben, was ausgeschlossen werden soll, zum Beispiel -status:failed</translation>
    </message>
    <message>
        <source>too many brackets within brackets</source>
        <translation>zu viele ineinander geschachtelte Klammern</translation>
    </message>
    <message>
        <source>use fewer of them</source>
        <translation>weniger davon verwenden</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>add a ) behind the last term</source>
        <translation>hinter den letzten Ausdruck ein ) setzen</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
    <message>
        <source>metric on the test set %1</source>
        <translation>Metrik auf den Testdaten %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>schon verwendet</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>A run folder cannot be read: %1</source>
        <translation>Ein Laufordner ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Mend that file or put it back from a copy, or delete the run. All others go on.</source>
        <translation>Die Datei reparieren oder aus einer Kopie wiederherstellen, oder den Lauf löschen. Alle anderen gehen weiter.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>preparing</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation>Schritt %1 / %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>z leaves the FFN</source>
        <translation>z verlässt das FFN</translation>
    </message>
    <message>
        <source>z is what the FFN puts out, before the residual sum. The adapter sits right behind it.</source>
        <translation>z ist der Ausgang des FFN, vor der Residualsumme. Der Adapter sitzt gleich dahinter.</translation>
    </message>
    <message>
        <source>x enters the module</source>
        <translation>x geht in das Modul</translation>
    </message>
    <message>
        <source>The module sits at the first layer&apos;s value map. There x is h0 itself.</source>
        <translation>Das Modul sitzt an der Value-Abbildung der ersten Schicht. Dort ist x gleich h0.</translation>
    </message>
    <message>
        <source>The module sits at the second layer&apos;s value map. There x is h₁, what the first layer put out.</source>
        <translation>Das Modul sitzt an der Value-Abbildung der zweiten Schicht. Dort ist x der Ausgang h₁ der ersten Schicht.</translation>
    </message>
    <message>
        <source>The control: no h0</source>
        <translation>Die Kontrolle: kein h0</translation>
    </message>
    <message>
        <source>The input is only made weaker, by 1 − λ. What changes now cannot come from h0.</source>
        <translation>Der Eingang wird nur geschwächt, mit dem Faktor 1 − λ. Was sich jetzt ändert, kann nicht von h0 kommen.</translation>
    </message>
    <message>
        <source>SIBO mixes h0 in</source>
        <translation>SIBO mischt h0 ein</translation>
    </message>
    <message>
        <source>In the first layer x is h0 itself: mixing gives the same rows, and λ does nothing.</source>
        <translation>In der ersten Schicht ist x gleich h0: Mischen ergibt dieselben Zeilen, und λ bewirkt nichts.</translation>
    </message>
    <message>
        <source>Every row becomes 1 − λ parts of itself and λ parts of h0. λ = 0: as it was. λ = 1: h0 alone.</source>
        <translation>Jede Zeile besteht dann zu 1 − λ Teilen aus sich selbst und zu λ Teilen aus h0. λ = 0: wie zuvor. λ = 1: h0 allein.</translation>
    </message>
    <message>
        <source>A: down to rank %1</source>
        <translation>A: hinab auf Rang %1</translation>
    </message>
    <message>
        <source>A makes every mixed row as short as the rank, %1. Of all matrices only A and B are trained.</source>
        <translation>A kürzt jede gemischte Zeile auf den Rang, %1. Von allen Matrizen werden nur A und B trainiert.</translation>
    </message>
    <message>
        <source>V: down to width %1</source>
        <translation>V: hinab auf Breite %1</translation>
    </message>
    <message>
        <source>V makes every mixed row as short as its width, %1. Of all matrices only V and U are trained.</source>
        <translation>V kürzt jede gemischte Zeile auf seine Breite, %1. Von allen Matrizen werden nur V und U trainiert.</translation>
    </message>
    <message>
        <source>U: up again</source>
        <translation>U: wieder hinauf</translation>
    </message>
    <message>
        <source>U takes the rows up to the width again. Here the scale s is 1.</source>
        <translation>U bringt die Zeilen wieder auf die volle Breite. Hier ist die Skala s gleich 1.</translation>
    </message>
    <message>
        <source>B: up again</source>
        <translation>B: wieder hinauf</translation>
    </message>
    <message>
        <source>B takes the rows up to the width again, times s = α / r = %1 / %2 = %3.</source>
        <translation>B bringt die Zeilen wieder auf die volle Breite, mal s = α / r = %1 / %2 = %3.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>The branch is added to what the frozen weight gives. While B = 0 it adds nothing.</source>
        <translation>Der Zweig wird zu dem addiert, was das eingefrorene Gewicht ergibt. Solange B = 0 ist, trägt er nichts bei.</translation>
    </message>
    <message>
        <source>The branch is added to the mixed z̃: here λ reaches what follows even while U = 0.</source>
        <translation>Der Zweig wird zum gemischten z̃ addiert: Hier wirkt λ auf das Folgende, auch solange U = 0 ist.</translation>
    </message>
    <message>
        <source>The branch is added to z as it was, not to z̃. While U = 0 it adds nothing.</source>
        <translation>Der Zweig wird zum unveränderten z addiert, nicht zu z̃. Solange U = 0 ist, trägt er nichts bei.</translation>
    </message>
    <message>
        <source>The rest of the layer</source>
        <translation>Der Rest der Schicht</translation>
    </message>
    <message>
        <source>Two heads, a and b, weigh the rows of y by P. Output map, FFN, residuals and norms follow.</source>
        <translation>Zwei Köpfe, a und b, gewichten die Zeilen von y mit P. Es folgen Ausgangsabbildung, FFN, Residualsummen und Normierungen.</translation>
    </message>
    <message>
        <source>The residual sum and LayerNorm end the layer that holds the module.</source>
        <translation>Residualsumme und LayerNorm schließen die Schicht mit dem Modul ab.</translation>
    </message>
    <message>
        <source>Words become rows</source>
        <translation>Aus Wörtern werden Zeilen</translation>
    </message>
    <message>
        <source>Every id takes its row of E; the row of P for its position is added. Another id is another word.</source>
        <translation>Jede ID nimmt ihre Zeile aus E; dazu wird die Zeile aus P für ihre Position addiert. Eine andere ID ist ein anderes Wort.</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>LayerNorm gives h0, which enters the first layer. SIBO keeps it for later.</source>
        <translation>LayerNorm ergibt h0, das in die erste Schicht geht. SIBO bewahrt es für später auf.</translation>
    </message>
    <message>
        <source>The first layer</source>
        <translation>Die erste Schicht</translation>
    </message>
    <message>
        <source>Attention and FFN make h₁ out of h0, each with its residual sum and norm. All is frozen.</source>
        <translation>Attention und FFN machen aus h0 das h₁, jeweils mit Residualsumme und Normierung. Alles ist eingefroren.</translation>
    </message>
    <message>
        <source>A bend between</source>
        <translation>Krümmung dazwischen</translation>
    </message>
    <message>
        <source>Between its two maps an adapter has a non-linearity, here tanh. LoRA has none.</source>
        <translation>Zwischen seinen beiden Abbildungen hat ein Adapter eine Nichtlinearität, hier tanh. LoRA hat keine.</translation>
    </message>
    <message>
        <source>The frozen map, beside</source>
        <translation>Der eingefrorene Weg</translation>
    </message>
    <message>
        <source>The frozen weight W sees x and not x̃: SIBO changes the branch&apos;s input alone.</source>
        <translation>Das eingefrorene Gewicht W daneben sieht x und nicht x̃: SIBO ändert allein den Eingang des Zweigs.</translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation>Die nächste Schicht</translation>
    </message>
    <message>
        <source>The second layer goes on with what the module has changed.</source>
        <translation>Die zweite Schicht arbeitet mit dem weiter, was das Modul verändert hat.</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>Der Kopf</translation>
    </message>
    <message>
        <source>The first row, [CLS], goes through a tanh map; then each class gets a number.</source>
        <translation>Die erste Zeile, [CLS], geht durch eine Abbildung mit tanh; dann bekommt jede Klasse eine Zahl.</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>Softmax makes probabilities p; the loss is −ln p of the right class. The weights are drawn, not trained: whether λ lowers this loss says nothing about SIBO.</source>
        <translation>Softmax ergibt Wahrscheinlichkeiten p; der Verlust ist −ln p der richtigen Klasse. Die Gewichte sind gezogen, nicht trainiert: Ob λ diesen Verlust senkt, sagt nichts über SIBO.</translation>
    </message>
    <message>
        <source>To z</source>
        <translation>Zu z</translation>
    </message>
    <message>
        <source>All of it is scaled by 1 − λ, for the skip is mixed too.</source>
        <translation>Alles wird mit 1 − λ skaliert, denn auch die Skip-Verbindung ist gemischt.</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>Zu x</translation>
    </message>
    <message>
        <source>The frozen way, dx₀ = Wᵀ dy, comes whole; of the branch only 1 − λ parts.</source>
        <translation>Der eingefrorene Weg, dx₀ = Wᵀ dy, kommt ganz an; vom Zweig nur 1 − λ Teile.</translation>
    </message>
    <message>
        <source>The skip comes whole; of the branch only 1 − λ parts.</source>
        <translation>Die Skip-Verbindung kommt ganz an; vom Zweig nur 1 − λ Teile.</translation>
    </message>
    <message>
        <source>To h0: dropped</source>
        <translation>Zu h0: verworfen</translation>
    </message>
    <message>
        <source>λ parts would go to h0. They are dropped, as in training: what makes h0 is frozen. ∇h0 comes through the layers alone.</source>
        <translation>λ Teile gingen zu h0. Sie werden verworfen, wie beim Training: Was h0 erzeugt, ist eingefroren. ∇h0 kommt nur durch die Schichten.</translation>
    </message>
    <message>
        <source>To h0</source>
        <translation>Zu h0</translation>
    </message>
    <message>
        <source>λ parts go to h0. ∇h0 holds them beside what comes through the layers.</source>
        <translation>λ Teile gehen zu h0. ∇h0 enthält sie zusätzlich zu dem, was durch die Schichten kommt.</translation>
    </message>
    <message>
        <source>From the loss</source>
        <translation>Vom Verlust</translation>
    </message>
    <message>
        <source>At the logits the gradient is p, less 1 at the right class.</source>
        <translation>An den Logits ist der Gradient p, bei der richtigen Klasse minus 1.</translation>
    </message>
    <message>
        <source>To the last rows</source>
        <translation>Zu den letzten Zeilen</translation>
    </message>
    <message>
        <source>By the chain rule through the head. It reads the first row only: the others get 0 here.</source>
        <translation>Nach der Kettenregel durch den Kopf. Er liest nur die erste Zeile: Die anderen bekommen hier 0.</translation>
    </message>
    <message>
        <source>Through layer 2</source>
        <translation>Durch Schicht 2</translation>
    </message>
    <message>
        <source>The whole second layer, back: norms, FFN, attention, residuals.</source>
        <translation>Die ganze zweite Schicht, rückwärts: Normierungen, FFN, Attention, Residualsummen.</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>Zu y</translation>
    </message>
    <message>
        <source>To z′</source>
        <translation>Zu z′</translation>
    </message>
    <message>
        <source>How the loss changes with each number that the module puts out.</source>
        <translation>Wie sich der Verlust mit jeder Zahl ändert, die das Modul ausgibt.</translation>
    </message>
    <message>
        <source>Back through B</source>
        <translation>Zurück durch B</translation>
    </message>
    <message>
        <source>Back through U</source>
        <translation>Zurück durch U</translation>
    </message>
    <message>
        <source>Bᵀ takes the rows down to the rank, times s. While B = 0 this is 0.</source>
        <translation>Bᵀ bringt die Zeilen hinab auf den Rang, mal s. Solange B = 0 ist, ist dies 0.</translation>
    </message>
    <message>
        <source>Uᵀ takes the rows down to the width; tanh lets pass 1 − t² of them.</source>
        <translation>Uᵀ bringt die Zeilen hinab auf die Breite; tanh lässt davon 1 − t² durch.</translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation>Gradient von B</translation>
    </message>
    <message>
        <source>Gradient of U</source>
        <translation>Gradient von U</translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while B = 0: B moves first.</source>
        <translation>Über die Token summiert. Auch bei B = 0 ist er nicht 0: B bewegt sich zuerst.</translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while U = 0: U moves first.</source>
        <translation>Über die Token summiert. Auch bei U = 0 ist er nicht 0: U bewegt sich zuerst.</translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation>Gradient von A</translation>
    </message>
    <message>
        <source>Gradient of V</source>
        <translation>Gradient von V</translation>
    </message>
    <message>
        <source>Summed over the tokens, with the mixed rows: h0 has its part in what is learned.</source>
        <translation>Über die Token summiert, mit den gemischten Zeilen: h0 hat Anteil an dem, was gelernt wird.</translation>
    </message>
    <message>
        <source>To the mixed rows</source>
        <translation>Zu den gemischten Zeilen</translation>
    </message>
    <message>
        <source>From the branch, and from the skip, which is mixed too.</source>
        <translation>Vom Zweig und von der Skip-Verbindung, die auch gemischt ist.</translation>
    </message>
    <message>
        <source>From the branch alone.</source>
        <translation>Vom Zweig allein.</translation>
    </message>
    <message>
        <source>To λ</source>
        <translation>Zu λ</translation>
    </message>
    <message>
        <source>How the loss changes with λ itself. A learned λ would follow it; where both inputs are the same it is 0.</source>
        <translation>Wie sich der Verlust mit λ selbst ändert. Ein gelerntes λ würde diesem Gradienten folgen; wo beide Eingänge gleich sind, ist er 0.</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>attention of head a</source>
        <translation>Attention von Kopf a</translation>
    </message>
    <message>
        <source>attention of head b</source>
        <translation>Attention von Kopf b</translation>
    </message>
    <message>
        <source>weighed values</source>
        <translation>gewichtete Values</translation>
    </message>
    <message>
        <source>attention&apos;s output</source>
        <translation>Attention-Ausgang</translation>
    </message>
    <message>
        <source>after attention, sum and norm</source>
        <translation>nach Attention, Summe und Normierung</translation>
    </message>
    <message>
        <source>FFN, up</source>
        <translation>FFN, hinauf</translation>
    </message>
    <message>
        <source>FFN, after gelu</source>
        <translation>FFN, nach gelu</translation>
    </message>
    <message>
        <source>FFN&apos;s output</source>
        <translation>FFN-Ausgang</translation>
    </message>
    <message>
        <source>frozen weight</source>
        <translation>eingefrorenes Gewicht</translation>
    </message>
    <message>
        <source>ids of the words</source>
        <translation>IDs der Wörter</translation>
    </message>
    <message>
        <source>rows of the words</source>
        <translation>Zeilen der Wörter</translation>
    </message>
    <message>
        <source>rows of the positions</source>
        <translation>Zeilen der Positionen</translation>
    </message>
    <message>
        <source>word and position</source>
        <translation>Wort und Position</translation>
    </message>
    <message>
        <source>initial hidden state</source>
        <translation>Anfangszustand</translation>
    </message>
    <message>
        <source>what the first layer puts out</source>
        <translation>Ausgang der ersten Schicht</translation>
    </message>
    <message>
        <source>what the second layer puts out</source>
        <translation>Ausgang der zweiten Schicht</translation>
    </message>
    <message>
        <source>what is mixed in</source>
        <translation>was eingemischt wird</translation>
    </message>
    <message>
        <source>mixed input</source>
        <translation>gemischter Eingang</translation>
    </message>
    <message>
        <source>trained, down</source>
        <translation>trainiert, hinab</translation>
    </message>
    <message>
        <source>trained, up</source>
        <translation>trainiert, hinauf</translation>
    </message>
    <message>
        <source>low-rank rows</source>
        <translation>Low-Rank-Zeilen</translation>
    </message>
    <message>
        <source>after tanh</source>
        <translation>nach tanh</translation>
    </message>
    <message>
        <source>what the branch adds</source>
        <translation>Beitrag des Zweigs</translation>
    </message>
    <message>
        <source>what the frozen map gives</source>
        <translation>Beitrag des eingefrorenen Wegs</translation>
    </message>
    <message>
        <source>what the module puts out</source>
        <translation>Ausgang des Moduls</translation>
    </message>
    <message>
        <source>first row, mapped</source>
        <translation>erste Zeile, abgebildet</translation>
    </message>
    <message>
        <source>first row, pooled</source>
        <translation>erste Zeile, gepoolt</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>right class</source>
        <translation>richtige Klasse</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>input of the module</source>
        <translation>Eingang des Moduls</translation>
    </message>
    <message>
        <source>by the frozen map</source>
        <translation>über den eingefrorenen Weg</translation>
    </message>
    <message>
        <source>by the branch</source>
        <translation>über den Zweig</translation>
    </message>
    <message>
        <source>whole gradient of h0</source>
        <translation>ganzer Gradient von h0</translation>
    </message>
    <message>
        <source>gradient of %1</source>
        <translation>Gradient von %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>About SIBO Workbench</source>
        <translation>Über SIBO Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SIBO Workbench %1&lt;/h3&gt;&lt;p&gt;Fine-tune Transformers with PEFT and SIBO, and see what it does.&lt;br&gt;SIBO mixes the first hidden state into the input of each adapter: x̃ = (1 − λ) x + λ h&lt;sub&gt;0&lt;/sub&gt; (arXiv 2402.11896).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty. The parts below keep their own licences.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SIBO Workbench %1&lt;/h3&gt;&lt;p&gt;Transformer mit PEFT und SIBO trainieren (Fine-Tuning) und sehen, was das bewirkt.&lt;br&gt;SIBO mischt den ersten verborgenen Zustand in den Eingang jedes Adapters: x̃ = (1 − λ) x + λ h&lt;sub&gt;0&lt;/sub&gt; (arXiv 2402.11896).&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung. Die unten genannten Teile behalten ihre eigenen Lizenzen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>This program uses Qt version %1.</source>
        <translation>Dieses Programm verwendet Qt Version %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for applications, by The Qt Company and the Qt Project, used here under the LGPL version 3 and the GPL version 3.</source>
        <translation>Qt ist ein C++-Toolkit für Anwendungen, von The Qt Company und dem Qt-Projekt, hier verwendet unter der LGPL Version 3 und der GPL Version 3.</translation>
    </message>
</context>
<context>
    <name>ui::AddRunsDialog</name>
    <message>
        <source>Add seeds or settings</source>
        <translation>Studie erweitern</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Runs that are there stay as they are; only new ones are trained. What the study is judged by stays too: it was chosen before the first run.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Vorhandene Läufe bleiben, wie sie sind; nur neue werden trainiert. Auch wonach die Studie beurteilt wird, bleibt: Das wurde vor dem ersten Lauf gewählt.</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Seeds</translation>
    </message>
    <message>
        <source>&amp;Further values of</source>
        <translation>&amp;Weitere Werte von</translation>
    </message>
    <message>
        <source>&amp;Train new runs</source>
        <translation>&amp;Neue Läufe trainieren</translation>
    </message>
    <message>
        <source> more</source>
        <translation> weitere</translation>
    </message>
    <message>
        <source>Seeds to add</source>
        <translation>Zahl weiterer Seeds</translation>
    </message>
    <message>
        <source>Setting that gets further values</source>
        <translation>Einstellung, die weitere Werte bekommt</translation>
    </message>
    <message>
        <source>Further values</source>
        <translation>Weitere Werte</translation>
    </message>
    <message>
        <source>none; for instance 0.1, 0.3 or 0.1..0.5 step 0.2</source>
        <translation>keine; zum Beispiel 0.1, 0.3 oder 0.1..0.5 step 0.2</translation>
    </message>
    <message>
        <source>Nothing new yet: add a seed or a value.</source>
        <translation>Noch nichts Neues: einen Seed oder einen Wert hinzufügen.</translation>
    </message>
    <message>
        <source>1 new run; %1 are there already.</source>
        <translation>1 neuer Lauf; %1 sind schon da.</translation>
    </message>
    <message>
        <source>%1 new runs; %2 are there already.</source>
        <translation>%1 neue Läufe; %2 sind schon da.</translation>
    </message>
</context>
<context>
    <name>ui::ArmList</name>
    <message>
        <source>λ of %1</source>
        <translation>λ von %1</translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation>λ wie trainiert</translation>
    </message>
    <message>
        <source>λ to evaluate with: 0, 0.2, 0.4 or 0..0.7 step 0.1; empty: as it was trained</source>
        <translation>λ für die Auswertung: 0, 0.2, 0.4 oder 0..0.7 step 0.1; leer: wie im Training</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The fro&amp;zen model alone</source>
        <translation>Nur einge&amp;frorenes Modell</translation>
    </message>
    <message>
        <source>Without it nobody knows what training has brought</source>
        <translation>Ohne das eingefrorene Modell weiß niemand, was das Training gebracht hat</translation>
    </message>
    <message>
        <source>Add a run or a&amp;dapter…</source>
        <translation>Lauf oder Adapte&amp;r…</translation>
    </message>
    <message>
        <source>Run or adapter &amp;folder…</source>
        <translation>Lauf- oder Adapter&amp;ordner…</translation>
    </message>
    <message>
        <source>Run or adapter</source>
        <translation>Lauf oder Adapter</translation>
    </message>
    <message>
        <source>All runs of a &amp;study…</source>
        <translation>Alle Läufe einer &amp;Studie…</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>Die Studie ist nicht lesbar</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>Puts one more trained model beside the others</source>
        <translation>Stellt ein weiteres trainiertes Modell neben die anderen</translation>
    </message>
</context>
<context>
    <name>ui::ArmPanel</name>
    <message>
        <source>What %1 says</source>
        <translation>Was %1 sagt</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>kein Adapter</translation>
    </message>
    <message>
        <source>trained on other weights than this model&apos;s</source>
        <translation>auf anderen Gewichten als denen dieses Modells trainiert</translation>
    </message>
    <message>
        <source>This model has no classification head: add a run that was trained on classes.</source>
        <translation>Dieses Modell hat keinen Klassifikationskopf: einen Lauf hinzufügen, der auf Klassen trainiert wurde.</translation>
    </message>
    <message>
        <source>%1: %2 (logit %3)</source>
        <translation>%1: %2 (Logit %3)</translation>
    </message>
    <message>
        <source>The model takes no more; tokens left out at the end: %1</source>
        <translation>Mehr nimmt das Modell nicht auf; am Ende weggelassene Token: %1</translation>
    </message>
    <message>
        <source>What was sent to this model, and what it made of it.</source>
        <translation>Was an dieses Modell gesendet wurde und was es daraus gemacht hat.</translation>
    </message>
</context>
<context>
    <name>ui::ArmWords</name>
    <message>
        <source>λ %1</source>
        <translation>λ %1</translation>
    </message>
    <message>
        <source>λ %1 at all modules ≠ learned λ, mean %2</source>
        <translation>λ %1 an allen Modulen ≠ gelerntes λ, im Mittel %2</translation>
    </message>
    <message>
        <source>each module&apos;s own learned λ, mean %1</source>
        <translation>je Modul ein eigenes gelerntes λ, im Mittel %1</translation>
    </message>
    <message>
        <source>λ %1 ≠ trained λ %2</source>
        <translation>λ %1 ≠ trainiertes λ %2</translation>
    </message>
    <message>
        <source>λ %1 as trained</source>
        <translation>λ %1 wie trainiert</translation>
    </message>
    <message>
        <source>control: h0 := 0</source>
        <translation>Kontrolle: h0 := 0</translation>
    </message>
    <message>
        <source>control: h0 of other tokens</source>
        <translation>Kontrolle: h0 anderer Token</translation>
    </message>
</context>
<context>
    <name>ui::AxisList</name>
    <message>
        <source>4, 8, 16 or 4..16 step 4</source>
        <translation>4, 8, 16 oder 4..16 step 4</translation>
    </message>
    <message>
        <source>0.1, 0.2 or 0.1..0.5 step 0.1</source>
        <translation>0.1, 0.2 oder 0.1..0.5 step 0.1</translation>
    </message>
    <message>
        <source>values, separated by ;</source>
        <translation>Werte, mit ; getrennt</translation>
    </message>
    <message>
        <source>Vary another setting…</source>
        <translation>Weitere Einstellung variieren…</translation>
    </message>
    <message>
        <source>Train every combination with several values of any setting</source>
        <translation>Jede Kombination mit mehreren Werten einer beliebigen Einstellung trainieren</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>%1 nicht variieren</translation>
    </message>
    <message>
        <source>Change the values of %1</source>
        <translation>Werte von %1 ändern</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>%1 variieren</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrawing</name>
    <message>
        <source>%1 in a layer of the model. Trains at: %2. h0 enters at: %3.</source>
        <translation>%1 in einer Schicht des Modells. Trainiert wird an: %2. h0 geht ein an: %3.</translation>
    </message>
    <message>
        <source>no part of the layer</source>
        <translation>keinem Teil der Schicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner Stelle</translation>
    </message>
    <message>
        <source>Drawing of the method</source>
        <translation>Zeichnung der Methode</translation>
    </message>
    <message>
        <source>λ h₀</source>
        <translation>λ h₀</translation>
    </message>
</context>
<context>
    <name>ui::BoundedLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy or save this chart, or its data</source>
        <translation>Dieses Diagramm oder seine Daten kopieren oder speichern</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menü des Diagramms „%1“</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg, .pdf or .csv; give the name one of these endings.</source>
        <translation>%1: Ein Diagramm wird als .png, .svg, .pdf oder .csv gespeichert; der Name braucht eine dieser Endungen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, writable, and the disk not full?</source>
        <translation>%1 konnte nicht geschrieben werden. Ist der Ordner vorhanden und beschreibbar, und ist auf der Platte noch Platz?</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>Daten als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>&amp;Ganzer Bereich</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Tokens seen (without padding)</source>
        <translation>Gesehene Token (ohne Padding)</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Drag over it to zoom, double-click to see everything again. With the keyboard: Left and Right move along the points, + and − zoom, 0 shows everything.</source>
        <translation>Ziehen vergrößert, ein Doppelklick zeigt wieder alles. Mit der Tastatur: Links und Rechts gehen die Punkte entlang, + und − vergrößern und verkleinern, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>ui::ChartControls</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Smoothing of all charts</source>
        <translation>Glättung aller Diagramme</translation>
    </message>
    <message>
        <source>Weight of the past in the bold line (de-biased moving average); 0 shows the raw points</source>
        <translation>Gewicht der Vergangenheit in der fetten Linie (gleitendes Mittel, um den Anfang korrigiert); 0 zeigt die Rohwerte</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Smoothing back to %1</source>
        <translation>Glättung zurück auf %1</translation>
    </message>
    <message>
        <source>&amp;x axis</source>
        <translation>&amp;x-Achse</translation>
    </message>
    <message>
        <source>What the x axis of all charts shows</source>
        <translation>Was die x-Achse aller Diagramme zeigt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Show everything again (or double-click a chart)</source>
        <translation>Wieder alles zeigen (oder Doppelklick auf ein Diagramm)</translation>
    </message>
    <message>
        <source>What the charts are drawn over</source>
        <translation>Worüber die Diagramme gezeichnet sind</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Here you will see labels, lengths and the first batch, before anything is trained.</source>
        <translation>Hier erscheinen Labels, Längen und der erste Batch, noch bevor etwas trainiert wird.</translation>
    </message>
    <message>
        <source>First batch</source>
        <translation>Erster Batch</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Token je Zeile</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source> (%1 empty left out)</source>
        <translation> (%1 leere ausgelassen)</translation>
    </message>
    <message>
        <source>%1, longest %2</source>
        <translation>%1, längste %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::CheckSummary</name>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Estimated from this machine&apos;s speed as it is now: shorter once other programs leave it alone, longer if more of them work.</source>
        <translation>Geschätzt nach dem jetzigen Tempo dieses Rechners: kürzer, wenn andere Programme ihn in Ruhe lassen, länger, wenn mehr von ihnen arbeiten.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>Prüfung…</translation>
    </message>
    <message>
        <source>To be corrected first: %1</source>
        <translation>Zuerst zu korrigieren: %1</translation>
    </message>
    <message>
        <source>%1 of %2 parameters</source>
        <translation>%1 von %2 Parametern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>~%1 of %2</source>
        <translation>~%1 von %2</translation>
    </message>
    <message>
        <source>~%1 (at times %2) of %3</source>
        <translation>~%1 (zeitweise %2) von %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source> in %1 cohorts</source>
        <translation> in %1 Kohorten</translation>
    </message>
    <message>
        <source>, refinement adds up to %1</source>
        <translation>, Verfeinern fügt bis zu %1 hinzu</translation>
    </message>
    <message>
        <source>%1, rate not known yet</source>
        <translation>%1, Tempo noch unbekannt</translation>
    </message>
    <message>
        <source>~%1, %2</source>
        <translation>~%1, %2</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>To be chosen first: %1</source>
        <translation>Zuerst zu wählen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceRow</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>Checkpoints of completed runs</source>
        <translation>Checkpoints abgeschlossener Läufe</translation>
    </message>
    <message>
        <source>Checkpoints of archived runs</source>
        <translation>Checkpoints archivierter Läufe</translation>
    </message>
    <message>
        <source>Runs that failed more than %1 days ago, whole</source>
        <translation>Läufe, die vor mehr als %1 Tagen fehlgeschlagen sind, ganz</translation>
    </message>
    <message>
        <source>Deleted runs and studies, in the trash</source>
        <translation>Gelöschte Läufe und Studien im Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Was entfernt werden kann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing here may go: there are no checkpoints of completed runs, no old failures and nothing in the trash.</source>
        <translation>Hier gibt es nichts zu entfernen: keine Checkpoints abgeschlossener Läufe, keine alten fehlgeschlagenen Läufe und nichts im Papierkorb.</translation>
    </message>
    <message>
        <source>What is ticked goes when you agree. Pinned runs, the best of each study and the newest run are ticked by nobody but you; figures, adapters and predictions of completed runs stay in any case.</source>
        <translation>Was angekreuzt ist, wird nach Bestätigung entfernt. Angeheftete Läufe, der beste jeder Studie und der neueste Lauf werden nie von selbst angekreuzt; Ergebnisse, Adapter und Vorhersagen abgeschlossener Läufe bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>1 item, %1</source>
        <translation>1 Eintrag, %1</translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <translation>%1 Einträge, %2</translation>
    </message>
    <message>
        <source>Remove %1 for good?</source>
        <translation>%1 endgültig entfernen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not removed: %1</source>
        <translation>nicht entfernt: %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareCharts</name>
    <message>
        <source>Share ρ of h0 in the mixed input</source>
        <translation>Anteil ρ von h0 am gemischten Eingang</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>validation, step %1</source>
        <translation>Validierung, Schritt %1</translation>
    </message>
    <message>
        <source>%1 over share ρ</source>
        <translation>%1 über Anteil ρ</translation>
    </message>
    <message>
        <source>%1 over λ</source>
        <translation>%1 über λ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>Mittel ± SD</translation>
    </message>
    <message>
        <source>mean, 95 % interval</source>
        <translation>Mittel, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Nothing was evaluated between the start and step %1. The marks on the metric&apos;s curves are the evaluations.</source>
        <translation>Zwischen dem Anfang und Schritt %1 wurde nichts ausgewertet. Die Marken auf den Kurven der Metrik sind die Auswertungen.</translation>
    </message>
    <message>
        <source>No run passes the filters.</source>
        <translation>Kein Lauf passt zu den Filtern.</translation>
    </message>
    <message>
        <source>The runs&apos; results over λ will appear here, each seed a dot.</source>
        <translation>Hier erscheinen die Ergebnisse der Läufe über λ, je Seed ein Punkt.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>Verlust (nats)</translation>
    </message>
    <message>
        <source>The training loss of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation>Hier erscheint der Trainingsverlust je λ, mit einem Band von ± SD über die Seeds.</translation>
    </message>
    <message>
        <source>metric on validation</source>
        <translation>Metrik auf Validierungsdaten</translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation>untrainierter Kopf</translation>
    </message>
    <message>
        <source>The metric on validation data of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation>Hier erscheint die Metrik auf Validierungsdaten je λ, mit einem Band von ± SD über die Seeds.</translation>
    </message>
    <message>
        <source>Metric over λ</source>
        <translation>Metrik über λ</translation>
    </message>
    <message>
        <source>Differences from λ = 0</source>
        <translation>Unterschiede zu λ = 0</translation>
    </message>
    <message>
        <source>Each λ&apos;s difference from λ = 0 with its intervals will appear here, once there are runs with λ = 0 and with another λ.</source>
        <translation>Hier erscheint je λ der Unterschied zu λ = 0 mit seinen Intervallen, sobald es Läufe mit λ = 0 und mit einem anderen λ gibt.</translation>
    </message>
    <message>
        <source>thick: 95 % over seeds, for these examples · thin: over seeds and new examples</source>
        <translation>dick: 95 % über Seeds, für diese Beispiele · dünn: über Seeds und neue Beispiele</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>Teildiagramme</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>&amp;Single runs</source>
        <translation>&amp;Einzelne Läufe</translation>
    </message>
    <message>
        <source>Draws a line for each run instead of the mean of its seeds</source>
        <translation>Zeichnet eine Linie je Lauf statt des Mittels der Seeds</translation>
    </message>
    <message>
        <source>Spread over the seeds</source>
        <translation>Streuung über die Seeds</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± SD</translation>
    </message>
    <message>
        <source>± 95 % interval</source>
        <translation>± 95-%-Intervall</translation>
    </message>
    <message>
        <source>What the bars over λ show: the SD of the seeds, or the 95 % interval of their mean</source>
        <translation>Was die Balken über λ zeigen: die SD der Seeds oder das 95-%-Intervall ihres Mittels</translation>
    </message>
    <message>
        <source>What the metric is drawn over</source>
        <translation>Worüber die Metrik gezeichnet wird</translation>
    </message>
    <message>
        <source>over λ</source>
        <translation>über λ</translation>
    </message>
    <message>
        <source>over share ρ</source>
        <translation>über Anteil ρ</translation>
    </message>
    <message>
        <source>The share ρ is how much of the mixed input comes from h0, measured on the probe sentences</source>
        <translation>Der Anteil ρ sagt, wie viel des gemischten Eingangs von h0 kommt, gemessen an den Probesätzen</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source> · n = %1 of %2</source>
        <translation> · n = %1 von %2</translation>
    </message>
    <message>
        <source> · seed %1</source>
        <translation> · Seed %1</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> bisher</translation>
    </message>
    <message>
        <source> (Δ %1%2)</source>
        <translation> (Δ %1%2)</translation>
    </message>
    <message>
        <source>%1 · seed %2
%3</source>
        <translation>%1 · Seed %2
%3</translation>
    </message>
    <message>
        <source>%1 · seed %2
%3: %4
%5: %6</source>
        <translation>%1 · Seed %2
%3: %4
%5: %6</translation>
    </message>
    <message>
        <source>These runs were picked by hand: they are no study that could grow.</source>
        <translation>Diese Läufe wurden von Hand gewählt: Sie sind keine Studie, die wachsen könnte.</translation>
    </message>
    <message>
        <source>Show the study they belong to, or make a study of their settings on the Train page.</source>
        <translation>Die Studie zeigen, zu der sie gehören, oder auf der Seite „Trainieren“ aus ihren Einstellungen eine Studie machen.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>None of these runs can be shown.</source>
        <translation>Keiner dieser Läufe lässt sich zeigen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>One run is not shown, or not whole; the others are.</source>
        <translation>Ein Lauf wird nicht oder nicht ganz gezeigt; die anderen schon.</translation>
    </message>
    <message>
        <source>%1 runs are not shown, or not whole; the others are.</source>
        <translation>%1 Läufe werden nicht oder nicht ganz gezeigt; die anderen schon.</translation>
    </message>
    <message>
        <source>%1 of %2 runs shown · show &amp;all</source>
        <translation>%1 von %2 Läufen gezeigt · &amp;alle zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Runs picked by hand</source>
        <translation>Von Hand gewählte Läufe</translation>
    </message>
    <message>
        <source> · 1 run</source>
        <translation> · 1 Lauf</translation>
    </message>
    <message>
        <source> · %1 runs</source>
        <translation> · %1 Läufe</translation>
    </message>
    <message>
        <source>%1 · training</source>
        <translation>%1 · Training läuft</translation>
    </message>
    <message>
        <source>Choose runs or a study on the Runs page and press Compare, or drop their folders here.
A study that starts now fills this page while it trains.</source>
        <translation>Auf der Seite „Läufe“ Läufe oder eine Studie wählen und „Vergleichen“ drücken, oder ihre Ordner hier ablegen.
Eine Studie, die jetzt startet, füllt diese Seite, während sie trainiert.</translation>
    </message>
    <message>
        <source>Takes all brushes away</source>
        <translation>Hebt alle Auswahlbereiche auf</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Writes table, figures, verdict and the command to repeat it as HTML or PDF</source>
        <translation>Schreibt Tabelle, Diagramme, Befund und den Befehl zum Wiederholen als HTML oder PDF</translation>
    </message>
    <message>
        <source>The study %1 trains now.</source>
        <translation>Die Studie %1 trainiert jetzt.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>95 % over seeds, each with its own examples: %1</source>
        <translation>95 % über Seeds, jeder mit eigenen Beispielen: %1</translation>
    </message>
    <message>
        <source>95 % over seeds, for these examples: %1</source>
        <translation>95 % über Seeds, für diese Beispiele: %1</translation>
    </message>
    <message>
        <source>95 % over seeds and new examples: %1</source>
        <translation>95 % über Seeds und neue Beispiele: %1</translation>
    </message>
    <message>
        <source>Difference from λ = 0</source>
        <translation>Unterschied zu λ = 0</translation>
    </message>
    <message>
        <source>Difference from λ = 0 (%1)</source>
        <translation>Unterschied zu λ = 0 (%1)</translation>
    </message>
    <message>
        <source>h0 less its control</source>
        <translation>h0 minus seine Kontrolle</translation>
    </message>
    <message>
        <source>each λ at its own learning rate</source>
        <translation>jedes λ mit eigener Lernrate</translation>
    </message>
</context>
<context>
    <name>ui::CompareStore</name>
    <message>
        <source>its folder is not there</source>
        <translation>sein Ordner ist nicht da</translation>
    </message>
    <message>
        <source>deleted by hand, or not trained yet: the library&apos;s trash has what was deleted here, and “Continue” on the Runs page trains what is missing of a study</source>
        <translation>von Hand gelöscht oder noch nicht trainiert: Im Papierkorb der Bibliothek liegt, was hier gelöscht wurde, und „Fortsetzen“ auf der Seite „Läufe“ trainiert, was einer Studie fehlt</translation>
    </message>
    <message>
        <source>it was interrupted at step %1 of %2 and is shown as far as it went</source>
        <translation>er wurde bei Schritt %1 von %2 unterbrochen und wird so weit gezeigt, wie er kam</translation>
    </message>
    <message>
        <source>“Continue” on the Runs page goes on from its last checkpoint</source>
        <translation>„Fortsetzen“ auf der Seite „Läufe“ macht bei seinem letzten Checkpoint weiter</translation>
    </message>
    <message>
        <source>the other runs are compared without it</source>
        <translation>die anderen Läufe werden ohne ihn verglichen</translation>
    </message>
    <message>
        <source>Decisions of the study</source>
        <translation>Entscheidungen der Studie</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source> · baseline</source>
        <translation> · Baseline</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> bisher</translation>
    </message>
    <message>
        <source>Difference to the baseline&apos;s run of the same seed, else to its mean (baseline: %1)</source>
        <translation>Unterschied zum Lauf der Baseline mit demselben Seed, sonst zu ihrem Mittel (Baseline: %1)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ (%1)</source>
        <translation>Δ (%1)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>ui::CompareTables</name>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>Als &amp;Baseline festlegen</translation>
    </message>
    <message>
        <source>&amp;Unpin: λ = 0 is the baseline</source>
        <translation>Auf&amp;heben: λ = 0 ist Baseline</translation>
    </message>
    <message>
        <source>Counts all differences from the selected run&apos;s setting</source>
        <translation>Misst alle Unterschiede an der Einstellung des gewählten Laufs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What differs in the configuration</source>
        <translation>Was sich in der Konfiguration unterscheidet</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>ui::ConfigForm</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>Weitere Einstellungen zu %1</translation>
    </message>
    <message>
        <source>Settings that are seldom changed</source>
        <translation>Selten geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
</context>
<context>
    <name>ui::ConfigModel</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>hier wird ein Wert gebraucht</translation>
    </message>
    <message>
        <source>enter %1</source>
        <translation>eingeben: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Gold %1, answered %2: %3 of %4 (%5 %)</source>
        <translation>Gold %1, geantwortet %2: %3 von %4 (%5 %)</translation>
    </message>
</context>
<context>
    <name>ui::CosineChart</name>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::CrosshairTable</name>
    <message>
        <source>Values at the crosshair</source>
        <translation>Werte am Fadenkreuz</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Bei Schritt %1</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Letzte Werte</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>Data of your own</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation>Ordner mit Daten</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No known data set: say below which column is what.</source>
        <translation>Kein bekannter Datensatz: unten angeben, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>The data cannot be looked at</source>
        <translation>Die Daten lassen sich nicht prüfen</translation>
    </message>
    <message>
        <source>Stopped. Any change reads the files again.</source>
        <translation>Gestoppt. Jede Änderung liest die Dateien neu.</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <translation>Zuerst Daten wählen</translation>
    </message>
    <message>
        <source>No file is for training: choose one above, or evaluate on these</source>
        <translation>Keine Datei ist zum Trainieren: oben eine wählen oder mit diesen Daten auswerten</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>Die Dateien werden noch gelesen</translation>
    </message>
    <message>
        <source>The files have not been read</source>
        <translation>Die Dateien wurden nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No data file was found in %1.
Data files are TSV, CSV, JSON, JSON lines, Parquet or plain text.</source>
        <translation>In %1 wurde keine Datendatei gefunden.
Datendateien sind TSV, CSV, JSON, JSON Lines, Parquet oder reiner Text.</translation>
    </message>
    <message>
        <source>Drop a file or a folder of data here, or choose one above.
Known sets (GLUE, GSM8K, AQuA, BoolQ …) are recognised by their files; of your own, choose the columns.</source>
        <translation>Eine Datei oder einen Ordner mit Daten hier ablegen oder oben wählen.
Bekannte Datensätze (GLUE, GSM8K, AQuA, BoolQ …) werden an ihren Dateien erkannt; bei eigenen die Spalten wählen.</translation>
    </message>
    <message>
        <source>Puts these data into the form of the Train page</source>
        <translation>Setzt diese Daten in das Formular der Seite „Trainieren“ ein</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Data file or folder</source>
        <translation>Datendatei oder Ordner</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>File or folder with data</source>
        <translation>Datei oder Ordner mit Daten</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder: every known data set in it is found</source>
        <translation>Einen Ordner wählen: Jeder bekannte Datensatz darin wird gefunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Lengths in tokens of</source>
        <translation>Längen in Token von</translation>
    </message>
    <message>
        <source>The model in whose tokens lengths are counted and samples are shown</source>
        <translation>Das Modell, in dessen Token Längen gezählt und Beispiele gezeigt werden</translation>
    </message>
    <message>
        <source>characters (no model)</source>
        <translation>Zeichen (kein Modell)</translation>
    </message>
    <message>
        <source>Data sets found</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>&amp;Train on this</source>
        <translation>Damit &amp;trainieren</translation>
    </message>
    <message>
        <source>Add as test set</source>
        <translation>Als Testdaten</translation>
    </message>
    <message>
        <source>Runs of the Train page are tested on these data, too</source>
        <translation>Läufe der Seite „Trainieren“ werden auch mit diesen Daten getestet</translation>
    </message>
    <message>
        <source>Eval&amp;uate on this</source>
        <translation>Damit a&amp;uswerten</translation>
    </message>
    <message>
        <source>Puts these data on the Evaluate page</source>
        <translation>Setzt diese Daten auf die Seite „Auswerten“</translation>
    </message>
    <message>
        <source>&amp;Lengths in</source>
        <translation>Lä&amp;ngen in</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTable</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>ui::DistributionModel</name>
    <message>
        <source>%1 (in)</source>
        <translation>%1 (innen)</translation>
    </message>
    <message>
        <source>trained on this data set</source>
        <translation>auf diesem Datensatz trainiert</translation>
    </message>
    <message>
        <source>it is not known what this model was trained on</source>
        <translation>es ist nicht bekannt, worauf dieses Modell trainiert wurde</translation>
    </message>
    <message>
        <source>trained on another data set: %1</source>
        <translation>auf einem anderen Datensatz trainiert: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Mean in</source>
        <translation>Mittel innen</translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation>Mittel außen</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · innen</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · außen</translation>
    </message>
</context>
<context>
    <name>ui::EvaluatePage</name>
    <message>
        <source>The evaluation ended</source>
        <translation>Die Auswertung wurde beendet</translation>
    </message>
    <message>
        <source>Ended by an error</source>
        <translation>Durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>The evaluation cannot be opened</source>
        <translation>Die Auswertung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Waits for the training to end, then begins by itself; Stop cancels</source>
        <translation>Wartet auf das Ende des Trainings und beginnt dann von selbst; „Stoppen“ bricht ab</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>Folder for the submission files</source>
        <translation>Ordner für die Einreichungsdateien</translation>
    </message>
    <message>
        <source>The submission files cannot be saved</source>
        <translation>Die Einreichungsdateien lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>, %1 without a text given the first class</source>
        <translation>, %1 ohne Text erhielten die erste Klasse</translation>
    </message>
    <message>
        <source>Submission files saved</source>
        <translation>Einreichungsdateien gespeichert</translation>
    </message>
    <message>
        <source>The predictions as the data set&apos;s judges take them, a file each</source>
        <translation>Die Vorhersagen in der Form, in der die Prüfer des Datensatzes sie annehmen, je eine Datei</translation>
    </message>
    <message>
        <source>The evaluation is not complete: Go on finishes it</source>
        <translation>Die Auswertung ist nicht vollständig: „Fortsetzen“ führt sie zu Ende</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source> · data set %1 of %2</source>
        <translation> · Datensatz %1 von %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
    <message>
        <source>No earlier evaluations</source>
        <translation>Keine früheren Auswertungen</translation>
    </message>
    <message>
        <source>Earlier evaluations…</source>
        <translation>Frühere Auswertungen…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped and kept; Go on continues where it was</source>
        <translation>Gestoppt und aufbewahrt; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>Something is training: the evaluation begins when it has ended.</source>
        <translation>Es läuft ein Training: Die Auswertung beginnt, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Eval&amp;uate afterwards</source>
        <translation>Danach aus&amp;werten</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Evaluate these models on these data</source>
        <translation>Diese Modelle mit diesen Daten auswerten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>Pred&amp;ictions</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>Stud&amp;y by λ</source>
        <translation>Stud&amp;ie nach λ</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Frühere Auswertungen</translation>
    </message>
    <message>
        <source>Save submission files…</source>
        <translation>Einreichung speichern…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the evaluation that is shown, where it was stopped</source>
        <translation>Setzt die gezeigte Auswertung dort fort, wo sie gestoppt wurde</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>Vor dem Beginn gestoppt</translation>
    </message>
</context>
<context>
    <name>ui::EvaluateSetup</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>Das eingefrorene Modell; Adapter nennen ihr eigenes</translation>
    </message>
    <message>
        <source>the adapters&apos; own</source>
        <translation>das der Adapter</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>White space of prompts</source>
        <translation>Leerraum in Prompts</translation>
    </message>
    <message>
        <source>as it was trained</source>
        <translation>wie im Training</translation>
    </message>
    <message>
        <source>as the reference evaluates</source>
        <translation>wie die Referenz auswertet</translation>
    </message>
    <message>
        <source>The reference&apos;s evaluation writes other white space into prompts than its training: choose it to compare with published figures</source>
        <translation>Die Auswertung der Referenz schreibt anderen Leerraum in die Prompts als ihr Training: zum Vergleich mit veröffentlichten Zahlen wählen</translation>
    </message>
    <message>
        <source>Prompt s&amp;pace</source>
        <translation>Leerra&amp;um</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Only the first rows of each data set, for a quick look: intervals become wider</source>
        <translation>Nur die ersten Zeilen jedes Datensatzes, für einen schnellen Blick: Die Intervalle werden breiter</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>Bat&amp;ch</translation>
    </message>
    <message>
        <source>Prompts that are worked on side by side: more are faster and take more memory</source>
        <translation>Prompts, die nebeneinander bearbeitet werden: Mehr sind schneller und brauchen mehr Speicher</translation>
    </message>
    <message>
        <source>Choose the model that is evaluated, or add a run</source>
        <translation>Das Modell wählen, das ausgewertet wird, oder einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>The data are still being looked at</source>
        <translation>Die Daten werden noch geprüft</translation>
    </message>
    <message>
        <source>No data are chosen to evaluate on</source>
        <translation>Keine Daten zum Auswerten gewählt</translation>
    </message>
    <message>
        <source>Rows is a whole number from 1, or empty for all</source>
        <translation>„Zeilen“ ist eine ganze Zahl ab 1, oder leer für alle</translation>
    </message>
    <message>
        <source>Batch is a whole number from 1 to %1</source>
        <translation>„Batch“ ist eine ganze Zahl von 1 bis %1</translation>
    </message>
</context>
<context>
    <name>ui::ExclusionList</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Leave a combination out…</source>
        <translation>Kombination auslassen…</translation>
    </message>
    <message>
        <source>Points of the grid that are not trained</source>
        <translation>Punkte des Rasters, die nicht trainiert werden</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Train these again</source>
        <translation>Diese wieder trainieren</translation>
    </message>
    <message>
        <source>Train again: %1</source>
        <translation>Wieder trainieren: %1</translation>
    </message>
    <message>
        <source>Leave less out</source>
        <translation>Weniger auslassen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Leave a combination out</source>
        <translation>Kombination auslassen</translation>
    </message>
</context>
<context>
    <name>ui::FetchPanel</name>
    <message>
        <source>owner/name</source>
        <translation>Besitzer/Name</translation>
    </message>
    <message>
        <source>Id of the model at %1</source>
        <translation>Kennung des Modells bei %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From %1 into the library; nothing of it is run.</source>
        <translation>Von %1 in die Bibliothek; nichts davon wird ausgeführt.</translation>
    </message>
    <message>
        <source>Fetched.</source>
        <translation>Geladen.</translation>
    </message>
    <message>
        <source>Stopped. What was received is kept: fetching again goes on from there.</source>
        <translation>Gestoppt. Das Empfangene bleibt: Erneutes Laden macht dort weiter.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::FieldChooser</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings that can vary</source>
        <translation>Einstellungen, die variieren können</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>taken from the data</source>
        <translation>aus den Daten</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Back to the default. %1</source>
        <translation>Zurück auf den Standard. %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück auf den Standard</translation>
    </message>
    <message>
        <source>Default: empty = %1</source>
        <translation>Standard: leer = %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>Standard: leer</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureEdit</name>
    <message>
        <source>Insert a figure</source>
        <translation>Wert einfügen</translation>
    </message>
    <message>
        <source>Its value is computed from the recording whenever the lesson is shown</source>
        <translation>Sein Wert wird bei jedem Anzeigen der Lektion aus der Aufzeichnung berechnet</translation>
    </message>
    <message>
        <source>%1, as it stands in this text</source>
        <translation>%1, wie es in diesem Text steht</translation>
    </message>
</context>
<context>
    <name>ui::FileRoles</name>
    <message>
        <source>Use %1 as</source>
        <translation>%1 verwenden als</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>Wofür %1 verwendet wird</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>zum Trainieren</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>zum Validieren</translation>
    </message>
    <message>
        <source>as a test</source>
        <translation>zum Testen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ungenutzt</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>Begin with the first lesson</source>
        <translation>Mit der ersten Lektion anfangen</translation>
    </message>
    <message>
        <source>There is no model on this computer yet, and training needs one. The lessons replay recorded runs: they need neither a model nor a network.</source>
        <translation>Auf diesem Rechner ist noch kein Modell, und das Training braucht eines. Die Lektionen spielen aufgezeichnete Läufe ab: Sie brauchen weder Modell noch Netz.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Erste Lektion beginnen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Goes to the field for the model: a folder on this computer, or a download</source>
        <translation>Geht zum Feld für das Modell: ein Ordner auf diesem Rechner oder ein Download</translation>
    </message>
</context>
<context>
    <name>ui::FlipModel</name>
    <message>
        <source>Logit (probability) at the trained λ: %1
at λ %2: %3</source>
        <translation>Logit (Wahrscheinlichkeit) beim trainierten λ: %1
bei λ %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>At trained λ</source>
        <translation>Trainiertes λ</translation>
    </message>
    <message>
        <source>At this λ</source>
        <translation>Dieses λ</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>At λ %1</source>
        <translation>Bei λ %1</translation>
    </message>
</context>
<context>
    <name>ui::GenerationEdit</name>
    <message>
        <source>How answers are ge&amp;nerated</source>
        <translation>Erzeugen der A&amp;ntworten</translation>
    </message>
    <message>
        <source>Likeliest token, beams or sampling; only where a task is scored by generation</source>
        <translation>Wahrscheinlichstes Token, Beams oder Sampling; nur wo eine Aufgabe durch Generierung bewertet wird</translation>
    </message>
    <message>
        <source>Which token comes next</source>
        <translation>Welches Token als Nächstes kommt</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>das wahrscheinlichste</translation>
    </message>
    <message>
        <source>beam search</source>
        <translation>Beam-Suche</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Ne&amp;xt token</source>
        <translation>Nä&amp;chstes Token</translation>
    </message>
    <message>
        <source>&amp;Beams</source>
        <translation>B&amp;eams</translation>
    </message>
    <message>
        <source>The reference uses 4</source>
        <translation>Die Referenz nimmt 4</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Längenstrafe</translation>
    </message>
    <message>
        <source>A beam&apos;s score is its log probability by its length to this power</source>
        <translation>Die Punktzahl eines Beams ist seine Log-Wahrscheinlichkeit, geteilt durch seine Länge hoch diese Zahl</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Below 1 likely tokens are drawn more often, above 1 less often</source>
        <translation>Unter 1 werden wahrscheinliche Token häufiger gezogen, über 1 seltener</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Drawn from so many of the likeliest tokens; 0: from all</source>
        <translation>Aus so vielen der wahrscheinlichsten Token wird gezogen; 0: aus allen</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Drawn from the likeliest tokens that have this probability together; 1: from all</source>
        <translation>Aus den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit haben, wird gezogen; 1: aus allen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Equal seeds draw equal answers, whatever the batch</source>
        <translation>Gleiche Seeds ziehen gleiche Antworten, unabhängig vom Batch</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Above 1 tokens that were there before become less likely; 1: none</source>
        <translation>Über 1 werden Token, die schon da waren, unwahrscheinlicher; 1: keine Strafe</translation>
    </message>
    <message>
        <source>New to&amp;kens</source>
        <translation>Neue To&amp;ken</translation>
    </message>
    <message>
        <source>The longest answer that is generated, in tokens</source>
        <translation>Die längste Antwort, die erzeugt wird, in Token</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3</source>
        <translation>%1 ist eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3</source>
        <translation>%1 ist eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>The likeliest token each time</source>
        <translation>Jeweils das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 Beams</translation>
    </message>
    <message>
        <source>Sampled at temperature %1, top k %2, top p %3</source>
        <translation>Gezogen mit Temperatur %1, Top k %2, Top p %3</translation>
    </message>
    <message>
        <source>, at most %1 new tokens</source>
        <translation>, höchstens %1 neue Token</translation>
    </message>
    <message>
        <source>, repetition penalty %1</source>
        <translation>, Wiederholungsstrafe %1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPanel</name>
    <message>
        <source>No term and no meaning holds this.</source>
        <translation>Kein Begriff und keine Erklärung enthält das.</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>ui::HeatMapChart</name>
    <message>
        <source>Similarity by layer and step</source>
        <translation>Ähnlichkeit je Schicht und Schritt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>A map of token similarity, layer by step, of the selected run will appear here while it trains.</source>
        <translation>Hier erscheint, während der gewählte Lauf trainiert, eine Karte seiner Token-Ähnlichkeit nach Schicht und Schritt.</translation>
    </message>
    <message>
        <source>Change from base</source>
        <translation>Änderung zur Basis</translation>
    </message>
    <message>
        <source>Show what training changed against the frozen model (± %1) instead of the value 0 … 1</source>
        <translation>Statt des Werts 0 … 1 zeigen, was das Training gegenüber dem eingefrorenen Modell geändert hat (± %1)</translation>
    </message>
    <message>
        <source>Change of mean cosine</source>
        <translation>Änderung des mittl. Kosinus</translation>
    </message>
    <message>
        <source>Change of cosine</source>
        <translation>Änderung des Kosinus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Mean cosine (• below 0)</source>
        <translation>Mittlerer Kosinus (• unter 0)</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Step %1 · layer %2</source>
        <translation>Schritt %1 · Schicht %2</translation>
    </message>
    <message>
        <source>similarity &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Ähnlichkeit &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>change &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Änderung &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HelpGuide</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this? (click on something)</source>
        <translation>&amp;Was ist das? (etwas anklicken)</translation>
    </message>
    <message>
        <source>&amp;Explain the control with the focus</source>
        <translation>&amp;Element mit dem Fokus erklären</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>A tour shows in a minute where everything is. It is in the Help menu later, too.</source>
        <translation>Ein Rundgang zeigt in einer Minute, wo alles ist. Er steht auch später im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
    <message>
        <source>Start with a &amp;lesson</source>
        <translation>Mit einer &amp;Lektion beginnen</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Point at a field, or move to it by Tab, to read what it does.</source>
        <translation>Auf ein Feld zeigen oder mit Tab dorthin gehen, um zu lesen, was es bewirkt.</translation>
    </message>
</context>
<context>
    <name>ui::JudgingEditor</name>
    <message>
        <source>Every combination is trained to its end.</source>
        <translation>Jede Kombination wird bis zum Ende trainiert.</translation>
    </message>
    <message>
        <source>At %1 the λ with the lower metric on validation are left behind: of the λ that are left, %2 % go on. λ = 0 and the controls always do.</source>
        <translation>Zu %1 werden die λ mit der niedrigeren Metrik auf Validierungsdaten aussortiert: Von den übrigen λ machen %2 % weiter, λ = 0 und die Kontrollen immer.</translation>
    </message>
    <message>
        <source>one point</source>
        <translation>einem Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Zeitpunkten</translation>
    </message>
    <message>
        <source>Behind the grid, λ on both sides of the best on validation are trained as well, %1.</source>
        <translation>Nach dem Raster werden auch λ zu beiden Seiten des auf Validierungsdaten besten trainiert, %1.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Metric that the study is judged by</source>
        <translation>Metrik, nach der die Studie beurteilt wird</translation>
    </message>
    <message>
        <source>Data that the study is judged on</source>
        <translation>Daten, auf denen die Studie beurteilt wird</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>bester Schritt</translation>
    </message>
    <message>
        <source>The best step is chosen on validation; on the same data its score is expected to be too high</source>
        <translation>Der beste Schritt wird auf Validierungsdaten gewählt; auf denselben Daten ist ein zu hohes Ergebnis zu erwarten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Difference that does not matter, in points</source>
        <translation>Unterschied, der keine Rolle spielt, in Punkten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>If every interval lies within this many points, the verdict says that the settings are as good as equal. Say it before the first run.</source>
        <translation>Liegt jedes Intervall innerhalb so vieler Punkte, nennt der Befund die Einstellungen so gut wie gleich. Vor dem ersten Lauf festlegen.</translation>
    </message>
    <message>
        <source>points do not matter</source>
        <translation>Punkte sind unerheblich</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Metrik ändern</translation>
    </message>
    <message>
        <source>Change the data it is judged on</source>
        <translation>Daten der Beurteilung ändern</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>Halbieren</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Order of training</source>
        <translation>Ablauf des Trainings</translation>
    </message>
    <message>
        <source>prune </source>
        <translation>Auslese </translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How often λ are left behind</source>
        <translation>Wie oft λ aussortiert werden</translation>
    </message>
    <message>
        <source>keep </source>
        <translation>behalten </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the λ that goes on, in per cent</source>
        <translation>Anteil der λ, der weitermacht, in Prozent</translation>
    </message>
    <message>
        <source>refine </source>
        <translation>verfeinern </translation>
    </message>
    <message>
        <source>How often λ are added beside the best</source>
        <translation>Wie oft λ neben dem besten hinzukommen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Change the order of training</source>
        <translation>Ablauf des Trainings ändern</translation>
    </message>
    <message>
        <source>Change the halving</source>
        <translation>Halbierung ändern</translation>
    </message>
    <message>
        <source>Change the refining</source>
        <translation>Verfeinerung ändern</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 100 points</source>
        <translation>muss größer als 0 und höchstens 100 Punkte sein</translation>
    </message>
    <message>
        <source>leave it empty for no margin</source>
        <translation>leer lassen für keine Toleranz</translation>
    </message>
    <message>
        <source>Change the margin</source>
        <translation>Toleranz ändern</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>%1 (held out)</source>
        <translation>%1 (zurückgehalten)</translation>
    </message>
</context>
<context>
    <name>ui::LabPage</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>λ at inference</source>
        <translation>λ bei Inferenz</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>Toy world</source>
        <translation>Spielzeugwelt</translation>
    </message>
</context>
<context>
    <name>ui::LambdaChart</name>
    <message>
        <source>λ = 0</source>
        <translation>λ = 0</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
</context>
<context>
    <name>ui::LambdaEditor</name>
    <message>
        <source>&amp;One λ</source>
        <translation>&amp;Ein λ</translation>
    </message>
    <message>
        <source>λ &amp;grid</source>
        <translation>λ-&amp;Raster</translation>
    </message>
    <message>
        <source>Several λ train side by side on the same batches, as one study</source>
        <translation>Mehrere λ trainieren nebeneinander auf denselben Batches, als eine Studie</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ values, separated by commas</source>
        <translation>λ-Werte, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Values such as 0, 0.2, 0.4, or a range such as 0..0.7 step 0.1</source>
        <translation>Werte wie 0, 0.2, 0.4 oder ein Bereich wie 0..0.7 step 0.1</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Zahl der Seeds</translation>
    </message>
    <message>
        <source>Each λ is trained once with each seed, so that chance can be told from effect</source>
        <translation>Jedes λ wird mit jedem Seed einmal trainiert, damit sich Zufall von Wirkung unterscheiden lässt</translation>
    </message>
    <message>
        <source>The seeds themselves: they count up from the one under “Training”</source>
        <translation>Die Seeds selbst: Sie zählen von dem unter „Training“ an aufwärts</translation>
    </message>
    <message>
        <source>λ acts at %1 of %2 sites</source>
        <translation>λ wirkt an %1 von %2 Stellen</translation>
    </message>
    <message>
        <source>At the others the module&apos;s input is h0 itself, or no residual stream.</source>
        <translation>An den anderen ist der Eingang des Moduls h0 selbst oder kein Residualstrom.</translation>
    </message>
    <message>
        <source>&amp;First λ</source>
        <translation>St&amp;art-λ</translation>
    </message>
    <message>
        <source>Training begins here and learns λ from there</source>
        <translation>Das Training beginnt hier und lernt λ von da an</translation>
    </message>
    <message>
        <source>first λ &amp;grid</source>
        <translation>Start-λ-&amp;Raster</translation>
    </message>
    <message>
        <source> seed</source>
        <translation> Seed</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> Seeds</translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds</source>
        <translation>%1 λ × %2 Seeds</translation>
    </message>
    <message>
        <source>%1 λ</source>
        <translation>%1 λ</translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds = %3 runs</source>
        <translation>%1 λ × %2 Seeds = %3 Läufe</translation>
    </message>
    <message>
        <source>%1 runs side by side</source>
        <translation>%1 Läufe nebeneinander</translation>
    </message>
    <message>
        <source>varies also: %1</source>
        <translation>variiert auch: %1</translation>
    </message>
    <message>
        <source>h&lt;sub&gt;0&lt;/sub&gt;[permuted]</source>
        <translation>h&lt;sub&gt;0&lt;/sub&gt;[permutiert]</translation>
    </message>
    <message>
        <source>λ is learned</source>
        <translation>λ wird gelernt</translation>
    </message>
    <message>
        <source>Use a λ grid</source>
        <translation>λ-Raster verwenden</translation>
    </message>
    <message>
        <source>Use one λ</source>
        <translation>Ein λ verwenden</translation>
    </message>
    <message>
        <source>Change the λ grid</source>
        <translation>λ-Raster ändern</translation>
    </message>
    <message>
        <source>Change the number of seeds</source>
        <translation>Zahl der Seeds ändern</translation>
    </message>
</context>
<context>
    <name>ui::LambdaView</name>
    <message>
        <source>Choose a trained run: λ is then moved on it, and everything below follows.</source>
        <translation>Einen trainierten Lauf wählen: Daran lässt sich dann λ verschieben, und alles darunter folgt.</translation>
    </message>
    <message>
        <source>Metric over λ</source>
        <translation>Metrik über λ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Each λ that has been looked at on the whole set becomes a dot here.</source>
        <translation>Jedes λ, das am ganzen Datensatz betrachtet wurde, wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>Ähnlichkeit je Schicht</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are at this λ will appear here.</source>
        <translation>Hier erscheint, wie ähnlich die Token eines Satzes bei diesem λ sind.</translation>
    </message>
    <message>
        <source>&amp;Back to the trained λ</source>
        <translation>&amp;Zurück zum trainierten λ</translation>
    </message>
    <message>
        <source>Trained run</source>
        <translation>Trainierter Lauf</translation>
    </message>
    <message>
        <source>A trained run whose method mixes h0 in; it is looked at on its own validation set</source>
        <translation>Ein trainierter Lauf, dessen Methode h0 einmischt; betrachtet wird er an seinen eigenen Validierungsdaten</translation>
    </message>
    <message>
        <source>λ at inference</source>
        <translation>λ bei Inferenz</translation>
    </message>
    <message>
        <source>λ that the trained adapter is used with; the mark is the λ it was trained with</source>
        <translation>λ, mit dem der trainierte Adapter verwendet wird; die Marke ist das λ, mit dem er trainiert wurde</translation>
    </message>
    <message>
        <source>The only λ that this adapter was made for</source>
        <translation>Das einzige λ, für das dieser Adapter gemacht wurde</translation>
    </message>
    <message>
        <source>Samples, those that flip first</source>
        <translation>Beispiele, kippende zuerst</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Lädt %1…</translation>
    </message>
    <message>
        <source>Choose a trained run…</source>
        <translation>Trainierten Lauf wählen…</translation>
    </message>
    <message>
        <source>Run or adapter folder…</source>
        <translation>Lauf- oder Adapterordner…</translation>
    </message>
    <message>
        <source>Run or adapter</source>
        <translation>Lauf oder Adapter</translation>
    </message>
    <message>
        <source>Reading the run and its validation set…</source>
        <translation>Lauf und Validierungsdaten werden gelesen…</translation>
    </message>
    <message>
        <source>λ %1 is not the λ this adapter was trained with (%2): it never learned with this mixing, and its figures say nothing about training at λ %1.</source>
        <translation>λ %1 ist nicht das λ, mit dem dieser Adapter trainiert wurde (%2): Mit dieser Mischung hat er nie gelernt, und seine Werte sagen nichts über das Training bei λ %1.</translation>
    </message>
    <message>
        <source>This is the λ that the adapter was trained with.</source>
        <translation>Dies ist das λ, mit dem der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>λ cannot be moved on this adapter</source>
        <translation>Bei diesem Adapter lässt sich λ nicht verschieben</translation>
    </message>
    <message>
        <source>All %1 samples</source>
        <translation>Alle %1 Beispiele</translation>
    </message>
    <message>
        <source>So far %1 of %2 samples, spread over the set</source>
        <translation>Bisher %1 von %2 Beispielen, über den Datensatz verteilt</translation>
    </message>
    <message>
        <source>%1 (at the trained λ: %2)</source>
        <translation>%1 (beim trainierten λ: %2)</translation>
    </message>
    <message>
        <source>predictions that flip: %1 (become right: %2, become wrong: %3)</source>
        <translation>Vorhersagen, die kippen: %1 (nun richtig: %2, nun falsch: %3)</translation>
    </message>
    <message>
        <source>special tokens count in the similarity</source>
        <translation>besondere Token zählen bei der Ähnlichkeit mit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>λ %1 (trained)
%2</source>
        <translation>λ %1 (trainiert)
%2</translation>
    </message>
    <message>
        <source>λ %1
%2</source>
        <translation>λ %1
%2</translation>
    </message>
    <message>
        <source>trained λ %1</source>
        <translation>trainiertes λ %1</translation>
    </message>
    <message>
        <source>λ %1</source>
        <translation>λ %1</translation>
    </message>
    <message>
        <source>first %1 samples</source>
        <translation>erste %1 Beispiele</translation>
    </message>
    <message>
        <source>Each module has the λ that it learned; %1 is their mean.</source>
        <translation>Jedes Modul hat das λ, das es gelernt hat; %1 ist ihr Mittel.</translation>
    </message>
    <message>
        <source>λ %1 at all modules alike is not what this adapter learned (each module its own λ, their mean is %2): it never learned with this mixing, and its figures say nothing about training at λ %1.</source>
        <translation>Ein λ von %1 an allen Modulen ist nicht, was dieser Adapter gelernt hat (jedes Modul sein eigenes λ, im Mittel %2): mit dieser Mischung hat er nie gelernt, und seine Zahlen sagen nichts über ein Training mit λ %1.</translation>
    </message>
    <message>
        <source>The adapter was trained on other weights than this model&apos;s.</source>
        <translation>Der Adapter wurde auf anderen Gewichten trainiert als denen dieses Modells.</translation>
    </message>
    <message>
        <source>Computing λ %1… The figures are still those of λ %2.</source>
        <translation>λ %1 wird berechnet… Die Zahlen sind noch die von λ %2.</translation>
    </message>
    <message>
        <source>learned λ, mean %1</source>
        <translation>gelerntes λ, im Mittel %1</translation>
    </message>
    <message>
        <source>The figures are those of λ %1.</source>
        <translation>Die Zahlen sind die von λ %1.</translation>
    </message>
    <message>
        <source>samples left out, without a token: %1</source>
        <translation>weggelassene Beispiele ohne Token: %1</translation>
    </message>
    <message>
        <source>learned λ, %1 in the mean
%2</source>
        <translation>gelerntes λ, im Mittel %1
%2</translation>
    </message>
    <message>
        <source>Each sample of the validation set, at the trained λ and at the λ of the slider; the chosen one&apos;s logits and probabilities stand below.</source>
        <translation>Jedes Beispiel der Validierung, beim trainierten λ und beim λ des Reglers; Logits und Wahrscheinlichkeiten des gewählten stehen darunter.</translation>
    </message>
    <message>
        <source>%1 (λ %2 follows with the whole set)</source>
        <translation>%1 (λ %2 folgt mit dem ganzen Datensatz)</translation>
    </message>
    <message>
        <source>These λ in the &amp;probe</source>
        <translation>Diese λ in der &amp;Probe</translation>
    </message>
    <message>
        <source>Sentences of your own, read with this adapter at each λ that was looked at here; a lesson shows λ at inference by what the probe reads</source>
        <translation>Eigene Sätze, mit diesem Adapter bei jedem hier betrachteten λ gelesen; eine Lektion zeigt λ bei Inferenz an dem, was die Probe liest</translation>
    </message>
</context>
<context>
    <name>ui::LayerChart</name>
    <message>
        <source>Layer similarity</source>
        <translation>Ähnlichkeit je Schicht</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are in each layer will appear here, beside the frozen model, as soon as it has been measured.</source>
        <translation>Hier erscheint, sobald es gemessen ist, wie ähnlich die Token eines Satzes in jeder Schicht sind, neben dem eingefrorenen Modell.</translation>
    </message>
    <message>
        <source>Quantity over the layers</source>
        <translation>Größe über die Schichten</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Retention of h0</source>
        <translation>Erhaltung von h0</translation>
    </message>
    <message>
        <source>Mean cosine between tokens of one sentence; dotted: between tokens of different ones</source>
        <translation>Mittlerer Kosinus zwischen Token eines Satzes; gepunktet: zwischen Token verschiedener Sätze</translation>
    </message>
    <message>
        <source>Mean cosine of a token&apos;s state to its own first state h0</source>
        <translation>Mittlerer Kosinus des Zustands eines Tokens mit seinem eigenen Anfangszustand h0</translation>
    </message>
    <message>
        <source>Similarity of a sentence&apos;s tokens, or how much of h0 is left</source>
        <translation>Ähnlichkeit der Token eines Satzes, oder wie viel von h0 übrig ist</translation>
    </message>
    <message>
        <source>Layer retention</source>
        <translation>Erhaltung je Schicht</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>frozen base</source>
        <translation>eingefrorene Basis</translation>
    </message>
    <message>
        <source>grey dashes: frozen base</source>
        <translation>grau gestrichelt: eingefrorene Basis</translation>
    </message>
    <message>
        <source>dotted: between different sentences</source>
        <translation>gepunktet: zwischen verschiedenen Sätzen</translation>
    </message>
    <message>
        <source>Layer (0 = h0, the state entering layer 1)</source>
        <translation>Schicht (0 = h0, der Eingang von Schicht 1)</translation>
    </message>
    <message>
        <source>Layer (0 = h0)</source>
        <translation>Schicht (0 = h0)</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>ui::LayerLinesChart</name>
    <message>
        <source>Layer (0 = h0, the state entering layer 1)</source>
        <translation>Schicht (0 = h0, der Eingang von Schicht 1)</translation>
    </message>
    <message>
        <source>Layer (0 = h0)</source>
        <translation>Schicht (0 = h0)</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>A lesson cannot be read</source>
        <translation>Eine Lektion ist nicht lesbar</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>von anderswo</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None came with this copy of the program. Open one, or make one from a run.</source>
        <translation>Diese Kopie des Programms brachte keine mit. Eine öffnen oder aus einem Lauf erstellen.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The lesson was not written</source>
        <translation>Die Lektion wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The lesson was written.</source>
        <translation>Die Lektion wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export the lesson</source>
        <translation>Lektion exportieren</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.zip)</source>
        <translation>Lektion (*.lesson.zip)</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>Lektion entfernen</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>„%1“ aus der Bibliothek nehmen?</translation>
    </message>
    <message>
        <source>Its file in the library and the answers given in it are deleted.</source>
        <translation>Ihre Datei in der Bibliothek und die darin gegebenen Antworten werden gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The lesson was not removed</source>
        <translation>Die Lektion wurde nicht entfernt</translation>
    </message>
    <message>
        <source>It cannot be replayed</source>
        <translation>Abspielen nicht möglich</translation>
    </message>
    <message>
        <source>No lesson can be made from it</source>
        <translation>Daraus lässt sich keine Lektion erstellen</translation>
    </message>
    <message>
        <source>Opens the lesson at the page where it was left</source>
        <translation>Öffnet die Lektion auf der Seite, auf der sie verlassen wurde</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The lesson as one file, to give away</source>
        <translation>Die Lektion als eine Datei, zum Weitergeben</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Takes the lesson out of the library</source>
        <translation>Nimmt die Lektion aus der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A lesson of somebody else: it is checked and kept in the library</source>
        <translation>Eine Lektion von jemand anderem: Sie wird geprüft und in die Bibliothek aufgenommen</translation>
    </message>
    <message>
        <source>Ma&amp;ke a lesson</source>
        <translation>Le&amp;ktion erstellen</translation>
    </message>
    <message>
        <source>Pages of text, questions, and what they are about</source>
        <translation>Seiten mit Text, Fragen und dem, wovon sie handeln</translation>
    </message>
    <message>
        <source>Repla&amp;y a run…</source>
        <translation>Lauf abs&amp;pielen…</translation>
    </message>
    <message>
        <source>Any run or study, as it trained, at any speed</source>
        <translation>Ein beliebiger Lauf oder eine Studie, so wie trainiert wurde, in beliebigem Tempo</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Folder of a run or study</source>
        <translation>Ordner eines Laufs oder einer Studie</translation>
    </message>
    <message>
        <source>From a &amp;run or study…</source>
        <translation>Aus &amp;Lauf oder Studie…</translation>
    </message>
    <message>
        <source>From one &amp;layer in steps…</source>
        <translation>Aus einer &amp;Schicht in Schritten…</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons cannot be read, one of them</source>
        <translation>
            <numerusform>%n Lektion ist nicht lesbar, darunter</numerusform>
            <numerusform>%n Lektionen sind nicht lesbar, darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ finished on %1</source>
        <translation>✓ beendet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pages</source>
        <translation>
            <numerusform>%1 von %n Seite</numerusform>
            <numerusform>%1 von %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>at page %1 of %2</source>
        <translation>auf Seite %1 von %2</translation>
    </message>
    <message>
        <source>How far you are cannot be kept</source>
        <translation>Der Stand kann nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The settings of the program cannot be written: is the disk full, or read-only?</source>
        <translation>Die Einstellungen des Programms können nicht geschrieben werden: ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>✓ Finished: %1</source>
        <translation>✓ Beendet: %1</translation>
    </message>
    <message>
        <source>The next lesson: %1</source>
        <translation>Die nächste Lektion: %1</translation>
    </message>
    <message>
        <source>Start the &amp;next lesson</source>
        <translation>&amp;Nächste Lektion beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start “%1” again from its first page?</source>
        <translation>„%1“ von der ersten Seite an neu beginnen?</translation>
    </message>
    <message>
        <source>The answers given in it are deleted. That it was finished stays.</source>
        <translation>Die darin gegebenen Antworten werden gelöscht. Dass sie beendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Delete the answers and start</source>
        <translation>Antworten &amp;löschen und beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>From the first page, without the answers given before</source>
        <translation>Von der ersten Seite an, ohne die früheren Antworten</translation>
    </message>
    <message>
        <source>1 of 1 page</source>
        <translation>1 von 1 Seite</translation>
    </message>
    <message>
        <source>The draft cannot be read</source>
        <translation>Der Entwurf ist nicht lesbar</translation>
    </message>
    <message>
        <source>E&amp;dit a copy…</source>
        <translation>Kopie &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Its pages, boxes and questions in author mode; the lesson itself stays as it is</source>
        <translation>Ihre Seiten, Kästen und Fragen im Autorenmodus; die Lektion selbst bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>From what the Lab&apos;s &amp;probe reads…</source>
        <translation>Aus dem, was die &amp;Probe des Labors liest…</translation>
    </message>
    <message>
        <source>The lessons, with how far you are in each; Enter or a double click opens the chosen one.</source>
        <translation>Die Lektionen mit dem Stand in jeder; Eingabe oder ein Doppelklick öffnet die gewählte.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Lektion erstellen</translation>
    </message>
    <message>
        <source>Add “%1” to the lesson that is being written?</source>
        <translation>„%1“ zur Lektion hinzufügen, die gerade geschrieben wird?</translation>
    </message>
    <message>
        <source>One lesson is written at a time. It stands on a new page of that lesson.</source>
        <translation>Es wird immer nur eine Lektion geschrieben. Es steht dann auf einer neuen Seite dieser Lektion.</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Nicht hinzufügen</translation>
    </message>
    <message>
        <source>It was not added to the lesson</source>
        <translation>Es wurde nicht zur Lektion hinzugefügt</translation>
    </message>
    <message>
        <source>The selected runs: none on the page Runs</source>
        <translation>Gewählte Läufe: keine auf der Seite Läufe</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected runs</source>
        <translation>
            <numerusform>Der gewählte Lauf</numerusform>
            <numerusform>Die %n gewählten Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>A run or study…</source>
        <translation>Ein Lauf oder eine Studie…</translation>
    </message>
    <message>
        <source>What the Lab&apos;s probe reads now</source>
        <translation>Was die Probe des Labors jetzt liest</translation>
    </message>
    <message>
        <source>One layer in steps, as it stands in the Lab</source>
        <translation>Eine Schicht in Schritten, wie sie im Labor steht</translation>
    </message>
    <message>
        <source>One layer in steps</source>
        <translation>Eine Schicht in Schritten</translation>
    </message>
    <message>
        <source>Go on with the draft “%1” of %2…</source>
        <translation>Entwurf „%1“ vom %2 fortsetzen…</translation>
    </message>
    <message>
        <source>Another lesson is being written</source>
        <translation>Es wird gerade eine andere Lektion geschrieben</translation>
    </message>
    <message>
        <source>One lesson is written at a time: write it or close its window first.</source>
        <translation>Es wird immer nur eine Lektion geschrieben: zuerst diese schreiben oder ihr Fenster schließen.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Close what has it open, see to it that you may write there, and remove the lesson again. The system says: %2</source>
        <translation>„%1“ konnte nicht gelöscht werden. Schließen Sie, was es geöffnet hat, sorgen Sie dafür, dass Sie dort schreiben dürfen, und entfernen Sie die Lektion erneut. Das System meldet: %2</translation>
    </message>
</context>
<context>
    <name>ui::LearnedLambda</name>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Learned λ</source>
        <translation>Gelerntes λ</translation>
    </message>
    <message>
        <source>λ after each step will appear here.</source>
        <translation>Hier erscheint λ nach jedem Schritt.</translation>
    </message>
    <message>
        <source>Minimises training loss: not the λ that validation would choose.</source>
        <translation>Minimiert den Trainingsverlust: nicht das λ, das die Validierung wählen würde.</translation>
    </message>
    <message>
        <source>one λ</source>
        <translation>ein λ</translation>
    </message>
</context>
<context>
    <name>ui::LegendBar</name>
    <message>
        <source>Legend of all charts</source>
        <translation>Legende aller Diagramme</translation>
    </message>
</context>
<context>
    <name>ui::LegendItem</name>
    <message>
        <source>Click: this run alone, again: all. Hover: highlighted in every chart. Check box: shown or hidden.</source>
        <translation>Klick: nur dieser Lauf, noch einmal: alle. Mauszeiger darüber: in jedem Diagramm hervorgehoben. Kästchen: ein- oder ausgeblendet.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1, shown alone</source>
        <translation>%1, allein gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::LessonBoxView</name>
    <message>
        <source>Of the lesson&apos;s own numbers; you have changed some.</source>
        <translation>Mit den Zahlen der Lektion; einige sind inzwischen geändert.</translation>
    </message>
    <message>
        <source>The paper reports</source>
        <translation>Das Paper berichtet</translation>
    </message>
    <message>
        <source>The authors&apos; code does</source>
        <translation>Der Code der Autoren tut</translation>
    </message>
    <message>
        <source>You just measured</source>
        <translation>Gerade gemessen</translation>
    </message>
    <message>
        <source>Measured in the recorded runs</source>
        <translation>Gemessen in den aufgezeichneten Läufen</translation>
    </message>
    <message>
        <source>Closed: it would answer what this page asks.</source>
        <translation>Zugeklappt: hier stünde die Antwort auf die Frage dieser Seite.</translation>
    </message>
    <message>
        <source>Show without answering</source>
        <translation>Ohne Antwort zeigen</translation>
    </message>
    <message>
        <source>Opens the box; open questions of the page show their answers too</source>
        <translation>Öffnet den Kasten; offene Fragen der Seite zeigen dann auch ihre Antworten</translation>
    </message>
    <message>
        <source>Measured by the probe</source>
        <translation>Von der Probe gemessen</translation>
    </message>
</context>
<context>
    <name>ui::LessonExtras</name>
    <message>
        <source>Under which others may use it, for example CC BY 4.0</source>
        <translation>Unter der andere sie verwenden dürfen, zum Beispiel CC BY 4.0</translation>
    </message>
    <message>
        <source>Words of the lesson</source>
        <translation>Wörter der Lektion</translation>
    </message>
    <message>
        <source>In links</source>
        <translation>In Verweisen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>Words that texts of this lesson explain: [h0](term:h0) in a text is a link to the row whose “In links” is h0. Small letters, digits and - may stand there.</source>
        <translation>Wörter, die Texte dieser Lektion erklären: [h0](term:h0) in einem Text verweist auf die Zeile, in der unter „In Verweisen“ h0 steht. Erlaubt sind dort Kleinbuchstaben, Ziffern und -.</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Stands beside the lesson in the list</source>
        <translation>Steht neben der Lektion in der Liste</translation>
    </message>
    <message>
        <source>Words of your own that readers can look up</source>
        <translation>Eigene Wörter, die nachgeschlagen werden können</translation>
    </message>
    <message>
        <source>A new row below the others</source>
        <translation>Eine neue Zeile unter den anderen</translation>
    </message>
    <message>
        <source>Removes the chosen row</source>
        <translation>Entfernt die gewählte Zeile</translation>
    </message>
</context>
<context>
    <name>ui::LessonPlayer</name>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>A&amp;ll lessons</source>
        <translation>Alle Le&amp;ktionen</translation>
    </message>
    <message>
        <source>Back to the list; the lesson is kept open at this page</source>
        <translation>Zurück zur Liste; die Lektion bleibt auf dieser Seite offen</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes</source>
        <translation>L&amp;ehrhinweise</translation>
    </message>
    <message>
        <source>Page of the lesson</source>
        <translation>Seite der Lektion</translation>
    </message>
    <message>
        <source>The page before (Alt+Page Up)</source>
        <translation>Vorige Seite (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>The next page (Alt+Page Down)</source>
        <translation>Nächste Seite (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>What to do and to ask, in a window of its own: it can lie on another screen (Ctrl+T)</source>
        <translation>Was zu tun und zu fragen ist, in einem eigenen Fenster: es kann auf einem anderen Bildschirm liegen (Strg+T)</translation>
    </message>
    <message>
        <source>The page of the lesson; the arrow keys scroll it.</source>
        <translation>Die Seite der Lektion; die Pfeiltasten rollen sie.</translation>
    </message>
    <message>
        <source>A question waits below</source>
        <translation>Weiter unten wartet eine Frage</translation>
    </message>
    <message>
        <source>Goes to the question of this page</source>
        <translation>Geht zur Frage dieser Seite</translation>
    </message>
</context>
<context>
    <name>ui::LessonStage</name>
    <message>
        <source>To the &amp;question</source>
        <translation>&amp;Zur Frage</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then it runs.</source>
        <translation>Es wartet auf die Vorhersage: die Frage daneben beantworten, dann läuft es.</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then the figures appear.</source>
        <translation>Es wartet auf die Vorhersage: die Frage daneben beantworten, dann erscheinen die Werte.</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then go on.</source>
        <translation>Es wartet auf die Vorhersage: die Frage daneben beantworten, dann geht es weiter.</translation>
    </message>
    <message>
        <source>%1 read: “%2”</source>
        <translation>%1 las: „%2“</translation>
    </message>
    <message>
        <source>This reading keeps no token × token cosines: the sentence is too long.</source>
        <translation>Diese Messung enthält keine Kosinus Token × Token: Der Satz ist zu lang.</translation>
    </message>
    <message>
        <source>This reading keeps the cosines of the layers %1.</source>
        <translation>Diese Messung enthält die Kosinus der Schichten %1.</translation>
    </message>
    <message>
        <source>Goes to the question that waits for your prediction</source>
        <translation>Geht zu der Frage, die auf die Vorhersage wartet</translation>
    </message>
    <message>
        <source>This needs two sentences, and one was read here.</source>
        <translation>Dafür braucht es zwei Sätze; hier wurde einer gelesen.</translation>
    </message>
</context>
<context>
    <name>ui::LessonText</name>
    <message>
        <source>A text of the lesson. Underlined words explain themselves at a click; with the keyboard Tab goes to them and Enter opens them.</source>
        <translation>Ein Text der Lektion. Unterstrichene Wörter erklären sich bei einem Klick; mit der Tastatur geht Tab zu ihnen, Eingabe öffnet sie.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryWorker</name>
    <message>
        <source>The run folders cannot be listed: %1</source>
        <translation>Die Ordner der Läufe lassen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then refresh.</source>
        <translation>Die Rechte des Ordners prüfen, dann aktualisieren.</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>mean − SD</source>
        <translation>Mittel − SD</translation>
    </message>
    <message>
        <source>mean + SD</source>
        <translation>Mittel + SD</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>&amp;Logarithmic y axis</source>
        <translation>&amp;Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>%1 examples cannot tell these apart</source>
        <translation>für %1 Beispiele kein Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing is known to do with it</source>
        <translation>Damit lässt sich hier nichts anfangen</translation>
    </message>
    <message>
        <source>it is no model, adapter, run or study folder, no configuration and no data file</source>
        <translation>es ist kein Modell-, Adapter-, Lauf- oder Studienordner, keine Konfiguration und keine Datendatei</translation>
    </message>
    <message>
        <source>data files end in tsv, csv, json, jsonl or parquet</source>
        <translation>Datendateien enden auf tsv, csv, json, jsonl oder parquet</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>SIBO Workbench</source>
        <translation>SIBO Workbench</translation>
    </message>
    <message>
        <source>%1 % paused – %2</source>
        <translation>%1 % pausiert – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Saving, then closing…</source>
        <translation>Speichern, dann schließen…</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>%1 · %2 threads · %3</source>
        <translation>%1 · %2 Threads · %3</translation>
    </message>
    <message>
        <source>Stop, save and &amp;close</source>
        <translation>Stoppen, speichern und s&amp;chließen</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>Training stoppen und schließen?</translation>
    </message>
    <message>
        <source>A checkpoint is saved first; the run can be continued from the Runs page.</source>
        <translation>Zuerst wird ein Checkpoint gespeichert; der Lauf lässt sich auf der Seite „Läufe“ fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>An evaluation is running</source>
        <translation>Eine Auswertung läuft</translation>
    </message>
    <message>
        <source>Stop the evaluation and close?</source>
        <translation>Auswertung stoppen und schließen?</translation>
    </message>
    <message>
        <source>All predictions so far are kept; it goes on from there on the Evaluate page.</source>
        <translation>Alle bisherigen Vorhersagen bleiben; auf der Seite „Auswerten“ geht es von dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Keep evaluating</source>
        <translation>&amp;Weiter auswerten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Train on %1</source>
        <translation>Mit %1 trainieren</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>Nichts wurde gestartet</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Training fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%1 von %2 Läufen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Training has finished</source>
        <translation>Training beendet</translation>
    </message>
    <message>
        <source>1 run is complete</source>
        <translation>1 Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>%1 runs are complete</source>
        <translation>%1 Läufe sind abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 entries failed</source>
        <translation>%1 von %2 Einträgen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Its entry is trained</source>
        <translation>Ihr Eintrag ist trainiert</translation>
    </message>
    <message>
        <source>All %1 entries are trained</source>
        <translation>Alle %1 Einträge sind trainiert</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Warteschlange fertig</translation>
    </message>
    <message>
        <source>The last training was not finished.</source>
        <translation>Das letzte Training wurde nicht beendet.</translation>
    </message>
    <message>
        <source>It was saved at step %1 of %2 and can go on from there.</source>
        <translation>Es wurde bei Schritt %1 von %2 gespeichert und kann dort weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open configuration…</source>
        <translation>Konfiguration ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save configuration…</source>
        <translation>Konfiguration &amp;speichern…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;run or study…</source>
        <translation>&amp;Lauf oder Studie öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation>&amp;Bibliotheksordner zeigen</translation>
    </message>
    <message>
        <source>E&amp;mpty trash…</source>
        <translation>&amp;Papierkorb leeren…</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>Seite s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>&amp;Filter runs</source>
        <translation>Läufe &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>Stoppen und &amp;speichern</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Quest&amp;ions…</source>
        <translation>Fra&amp;gen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Add seeds or settings to a study…</source>
        <translation>Studie um S&amp;eeds oder Einstellungen erweitern…</translation>
    </message>
    <message>
        <source>Refresh &amp;runs</source>
        <translation>Läufe &amp;neu einlesen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>Date&amp;n</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
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
        <source>&amp;Presentation mode</source>
        <translation>Präsentationsm&amp;odus</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help panel</source>
        <translation>Hilf&amp;ebereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About SIBO Workbench</source>
        <translation>Ü&amp;ber SIBO Workbench</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Open run or study</source>
        <translation>Lauf oder Studie öffnen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Add seeds or settings</source>
        <translation>Studie erweitern</translation>
    </message>
    <message>
        <source>Something is training now.</source>
        <translation>Gerade läuft ein Training.</translation>
    </message>
    <message>
        <source>Add to the study when it has ended.</source>
        <translation>Die Studie erweitern, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>Die Studie ist nicht lesbar</translation>
    </message>
    <message>
        <source>Add the zero control</source>
        <translation>Null-Kontrolle hinzufügen</translation>
    </message>
    <message>
        <source>Train every λ ≠ 0 once more with zeros in the place of h0?</source>
        <translation>Jedes λ ≠ 0 noch einmal mit Nullen anstelle von h0 trainieren?</translation>
    </message>
    <message>
        <source>%1 new runs. Such a run weakens the input of the adapters as much and adds nothing: what is left between the two is due to h0.</source>
        <translation>%1 neue Läufe. Ein solcher Lauf schwächt den Eingang der Adapter ebenso und fügt nichts hinzu: Was zwischen beiden übrig bleibt, liegt an h0.</translation>
    </message>
    <message>
        <source>&amp;Train them</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The control cannot be added</source>
        <translation>Die Kontrolle lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Remove %1 deleted runs and studies for good?</source>
        <translation>%1 gelöschte Läufe und Studien endgültig entfernen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Open from the queue</source>
        <translation>Aus der Warteschlange öffnen</translation>
    </message>
    <message>
        <source>an evaluation is running</source>
        <translation>eine Auswertung läuft</translation>
    </message>
    <message>
        <source>train when it has ended; the queue, where it could wait, belongs to another window</source>
        <translation>trainieren, wenn sie beendet ist; die Warteschlange, in der das Training warten könnte, gehört einem anderen Fenster</translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation>Nicht eingereiht</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Eine Auswertung läuft.</translation>
    </message>
    <message>
        <source>The training waits in the queue, and starts when it has ended.</source>
        <translation>Das Training wartet in der Warteschlange und beginnt, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Sh&amp;ow queue</source>
        <translation>Warteschlange &amp;zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>Die Warteschlange wartet</translation>
    </message>
    <message>
        <source>Close, although the queue starts at %1?</source>
        <translation>Schließen, obwohl die Warteschlange noch startet (%1)?</translation>
    </message>
    <message>
        <source>Nothing trains while the window is closed. The queue is kept; the next start of the program asks before it goes on.</source>
        <translation>Solange das Fenster geschlossen ist, trainiert nichts. Die Warteschlange bleibt; beim nächsten Start fragt das Programm, bevor es weitermacht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The window follows the desktop&apos;s language when it starts.</source>
        <translation>Ab dem nächsten Start folgt das Fenster der Sprache der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The window speaks %1 when it starts.</source>
        <translation>Ab dem nächsten Start ist die Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is running now goes on; start the program again after it.</source>
        <translation>Was gerade läuft, läuft weiter; das Programm danach neu starten.</translation>
    </message>
    <message>
        <source>Nothing is running, so it can start again at once. Form and layout stay as they are.</source>
        <translation>Nichts läuft, ein Neustart ist also sofort möglich. Formular und Anordnung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Rep&amp;lay the selected run</source>
        <translation>Gewählten Lauf absp&amp;ielen</translation>
    </message>
    <message>
        <source>Replay a run</source>
        <translation>Lauf abspielen</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Lektion erstellen</translation>
    </message>
    <message>
        <source>Make a lesson from one la&amp;yer in steps…</source>
        <translation>Lekti&amp;on aus einer Schicht in Schritten erstellen…</translation>
    </message>
    <message>
        <source>Select a run on the Runs page first.</source>
        <translation>Zuerst auf der Seite „Läufe“ einen Lauf wählen.</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>The form holds all that a training needs: model, data, method. It is filled in already, and every field explains itself below when you point at it.</source>
        <translation>Das Formular enthält alles, was ein Training braucht: Modell, Daten, Methode. Es ist schon ausgefüllt, und jedes Feld erklärt sich unten, wenn man darauf zeigt.</translation>
    </message>
    <message>
        <source>λ, the one number that SIBO adds</source>
        <translation>λ, die eine Zahl, die SIBO hinzufügt</translation>
    </message>
    <message>
        <source>It says how much of the first hidden state h0 is mixed into the trained parts: 0 is the plain method. Several values are trained side by side, so that they can be compared.</source>
        <translation>Sie sagt, wie viel vom ersten verborgenen Zustand h0 in die trainierten Teile gemischt wird: 0 ist die reine Methode. Mehrere Werte werden nebeneinander trainiert, damit sie vergleichbar sind.</translation>
    </message>
    <message>
        <source>One button starts it</source>
        <translation>Ein Knopf startet alles</translation>
    </message>
    <message>
        <source>What it will cost stands above the button before anything starts. Pause and stop lose nothing: a stopped run goes on later from where it was.</source>
        <translation>Was es kosten wird, steht über dem Knopf, bevor etwas beginnt. Pausieren und Stoppen verlieren nichts: Ein gestoppter Lauf geht später dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Loss, accuracy and the similarity of the tokens, layer by layer, move while it trains; one line is one λ. The dashed ghost is the frozen model.</source>
        <translation>Verlust, Genauigkeit und die Ähnlichkeit der Token, Schicht für Schicht, bewegen sich während des Trainings; eine Linie ist ein λ. Der gestrichelte Schatten ist das eingefrorene Modell.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every run stays here with its settings and results. Filter them, open them again, go on with them, or compare them.</source>
        <translation>Jeder Lauf bleibt hier mit seinen Einstellungen und Ergebnissen: zum Filtern, erneut Öffnen, Fortsetzen oder Vergleichen.</translation>
    </message>
    <message>
        <source>The other pages</source>
        <translation>Die anderen Seiten</translation>
    </message>
    <message>
        <source>Compare says what a difference is worth; further pages look into data, judge models, and let you try out and learn what over-smoothing is. F1 opens a glossary, Shift+F1 explains the control you are at.</source>
        <translation>„Vergleichen“ sagt, was ein Unterschied wert ist; weitere Seiten blicken in Daten, beurteilen Modelle und lassen ausprobieren und lernen, was Over-Smoothing ist. F1 öffnet ein Glossar, Umschalt+F1 erklärt das aktuelle Bedienelement.</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>La&amp;bor</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Le&amp;rnen</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>The training waits in the queue behind what is there, and starts when the queue comes to it.</source>
        <translation>Das Training wartet in der Warteschlange hinter dem, was dort steht, und beginnt, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Esc leaves presentation mode</source>
        <translation>Esc verlässt den Präsentationsmodus</translation>
    </message>
    <message>
        <source>Make a lesson from what the pro&amp;be reads…</source>
        <translation>Lektion &amp;aus der Probe erstellen…</translation>
    </message>
    <message>
        <source>Make a lesson from the selected r&amp;uns…</source>
        <translation>Le&amp;ktion aus gewählten Läufen erstellen…</translation>
    </message>
</context>
<context>
    <name>ui::MakeLessonDialog</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Write the lesson…</source>
        <translation>Lektion &amp;schreiben…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Ta&amp;kes about</source>
        <translation>&amp;Dauer etwa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>Hinweise für Lehrende</translation>
    </message>
    <message>
        <source>What to do and to ask on each page; only who asks for them sees them.</source>
        <translation>Was auf jeder Seite zu tun und zu fragen ist; nur wer sie aufruft, sieht sie.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>It cannot be a lesson yet</source>
        <translation>Noch keine gültige Lektion</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>Lektion schreiben</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.zip)</source>
        <translation>Lektion (*.lesson.zip)</translation>
    </message>
    <message>
        <source>The lesson was not written</source>
        <translation>Die Lektion wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Lektion erstellen</translation>
    </message>
    <message>
        <source>Leave without writing the lesson?</source>
        <translation>Verlassen, ohne die Lektion zu schreiben?</translation>
    </message>
    <message>
        <source>What you typed is lost.</source>
        <translation>Das Eingegebene geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Verwer&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Closes, and keeps no draft</source>
        <translation>Schließt, ohne einen Entwurf aufzubewahren</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Remove page %1 with what is written on it?</source>
        <translation>Seite %1 mit allem, was darauf steht, entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The draft is not kept; what you typed is still here</source>
        <translation>Der Entwurf ist nicht aufbewahrt; das Eingegebene ist noch da</translation>
    </message>
    <message>
        <source>Discard the lesson?</source>
        <translation>Lektion verwerfen?</translation>
    </message>
    <message>
        <source>What you typed is lost, and no draft of it stays.</source>
        <translation>Das Eingegebene geht verloren, und kein Entwurf davon bleibt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n translated texts no longer fit</source>
        <translation>
            <numerusform>%n übersetzter Text passt nicht mehr</numerusform>
            <numerusform>%n übersetzte Texte passen nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that you changed stand as you wrote them in the lesson&apos;s other languages too.</source>
        <translation>Geänderte Texte stehen auch in den anderen Sprachen der Lektion so da, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>It is kept as a draft: “Make a lesson” on the page Learn goes on with it.</source>
        <translation>Sie bleibt als Entwurf: „Lektion erstellen“ auf der Seite „Lernen“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>Edit a copy: %1, written in %2</source>
        <translation>Kopie bearbeiten: %1, geschrieben auf %2</translation>
    </message>
    <message>
        <source>Make a lesson: %1, written in %2</source>
        <translation>Lektion erstellen: %1, geschrieben auf %2</translation>
    </message>
    <message>
        <source>It was not added to the lesson</source>
        <translation>Es wurde nicht zur Lektion hinzugefügt</translation>
    </message>
    <message>
        <source>The open page shows it now; others choose under “Shows”.</source>
        <translation>Die offene Seite zeigt es jetzt; auf anderen Seiten wählen Sie es unter „Zeigt“.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>It stays: the lesson uses it</source>
        <translation>Es bleibt: die Lektion verwendet es</translation>
    </message>
    <message>
        <source>A page shows it, or a figure or question is computed from it. Change those first.</source>
        <translation>Eine Seite zeigt es, oder ein Wert oder eine Frage wird daraus berechnet. Zuerst diese ändern.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Wovon sie handelt</translation>
    </message>
    <message>
        <source>Words and licence</source>
        <translation>Wörter und Lizenz</translation>
    </message>
    <message>
        <source>What the lesson is called in the list of lessons</source>
        <translation>Wie die Lektion in der Liste der Lektionen heißt</translation>
    </message>
    <message>
        <source>A sentence or two that stand beside the list</source>
        <translation>Ein, zwei Sätze, die neben der Liste stehen</translation>
    </message>
    <message>
        <source>Who wrote it; may be left empty</source>
        <translation>Wer sie geschrieben hat; kann leer bleiben</translation>
    </message>
    <message>
        <source>How long a reader takes for it; 0 leaves it open</source>
        <translation>Wie lange man dafür braucht; 0 lässt es offen</translation>
    </message>
    <message>
        <source>The pages in their order; the chosen one stands beside</source>
        <translation>Die Seiten in ihrer Reihenfolge; die gewählte steht daneben</translation>
    </message>
    <message>
        <source>A new page behind the chosen one</source>
        <translation>Eine neue Seite hinter der gewählten</translation>
    </message>
    <message>
        <source>Removes the chosen page; asks first where something is written on it</source>
        <translation>Entfernt die gewählte Seite; fragt vorher, wenn etwas darauf steht</translation>
    </message>
    <message>
        <source>Moves the chosen page before the one above it</source>
        <translation>Rückt die gewählte Seite vor die darüber</translation>
    </message>
    <message>
        <source>Moves the chosen page behind the one below it</source>
        <translation>Rückt die gewählte Seite hinter die darunter</translation>
    </message>
    <message>
        <source>Closes the window; what you typed is kept as a draft</source>
        <translation>Schließt das Fenster; das Geschriebene bleibt als Entwurf</translation>
    </message>
    <message>
        <source>Shows the chosen page as its readers will see it</source>
        <translation>Zeigt die gewählte Seite so, wie sie zu lesen sein wird</translation>
    </message>
    <message>
        <source>Writes the lesson to one file and opens it</source>
        <translation>Schreibt die Lektion in eine Datei und öffnet sie</translation>
    </message>
    <message>
        <source>Shown in a window of its own, under “Teacher&apos;s notes”</source>
        <translation>Erscheinen in einem eigenen Fenster, unter „Lehrhinweise“</translation>
    </message>
</context>
<context>
    <name>ui::MappingEdit</name>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Zweiter Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>The classes in the order of their numbers, with commas; a name with a comma in double quotes; empty: as the training file has them</source>
        <translation>Die Klassen in der Reihenfolge ihrer Nummern, mit Kommas; ein Name mit Komma in doppelten Anführungszeichen; leer: wie in der Trainingsdatei</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>One column that holds the list of options, or the columns that hold one each</source>
        <translation>Eine Spalte mit der Liste der Optionen oder die Spalten mit je einer</translation>
    </message>
    <message>
        <source>Gold answer</source>
        <translation>Gold-Antwort</translation>
    </message>
    <message>
        <source>prompt and response as they are</source>
        <translation>Prompt und Antwort, wie sie sind</translation>
    </message>
    <message>
        <source>instruction form (Alpaca)</source>
        <translation>Anweisungsform (Alpaca)</translation>
    </message>
    <message>
        <source>chat form of the model</source>
        <translation>Chat-Form des Modells</translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation>Prompt-Form</translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation>Auch den Prompt lernen</translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>Tokens; longer samples are cut</source>
        <translation>Token; längere Beispiele werden gekürzt</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Sentences with a label</source>
        <translation>Sätze mit Label</translation>
    </message>
    <message>
        <source>Sentences with a score</source>
        <translation>Sätze mit Punktwert</translation>
    </message>
    <message>
        <source>Instruction and response</source>
        <translation>Anweisung und Antwort</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Chat-Nachrichten</translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation>Frage mit Optionen</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>none, or by its name</source>
        <translation>keine oder nach ihrem Namen</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nach ihrem Namen</translation>
    </message>
    <message>
        <source>by its name: %1</source>
        <translation>nach ihrem Namen: %1</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>%1, put in by hand. Delete lets it go.</source>
        <translation>%1, von Hand eingesetzt. Entf hebt das auf.</translation>
    </message>
    <message>
        <source>%1, a gradient: it follows from the other numbers.</source>
        <translation>%1, ein Gradient: Er folgt aus den anderen Zahlen.</translation>
    </message>
    <message>
        <source>%1. The number stays as it was.</source>
        <translation>%1. Die Zahl bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>ui::MatrixView</name>
    <message>
        <source>Colours go from −%1 (blue) to %1 (red).</source>
        <translation>Die Farben gehen von −%1 (blau) bis %1 (rot).</translation>
    </message>
    <message>
        <source>A gradient follows from the other numbers.</source>
        <translation>Ein Gradient folgt aus den anderen Zahlen.</translation>
    </message>
    <message>
        <source>Type a number to change a cell; Delete lets it go.</source>
        <translation>Eine Zahl eintippen, um eine Zelle zu ändern; Entf hebt das auf.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::MethodCard</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Show the drawing of the method</source>
        <translation>Zeichnung der Methode zeigen</translation>
    </message>
    <message>
        <source>All modules…</source>
        <translation>Alle Module…</translation>
    </message>
    <message>
        <source>Every module with what it trains, layer by layer</source>
        <translation>Jedes Modul mit dem, was es trainiert, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Choose a model to see where the method sits in it.</source>
        <translation>Ein Modell wählen, um zu sehen, wo die Methode darin sitzt.</translation>
    </message>
    <message>
        <source>A layer of %1: %2</source>
        <translation>Eine Schicht von %1: %2</translation>
    </message>
    <message>
        <source>%1 trainable</source>
        <translation>%1 trainierbar</translation>
    </message>
    <message>
        <source>%1 modules, %2 mixed, %3 effective, %4</source>
        <translation>%1 Module, %2 gemischt, %3 wirksam, %4</translation>
    </message>
</context>
<context>
    <name>ui::MethodPicker</name>
    <message>
        <source>~%1 · %2 trained</source>
        <translation>~%1 · %2 trainiert</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>%1 heads</source>
        <translation>%1 Köpfe</translation>
    </message>
    <message>
        <source>%1 heads (%2 for keys and values)</source>
        <translation>%1 Köpfe (%2 für Keys und Values)</translation>
    </message>
    <message>
        <source>Memory by method</source>
        <translation>Speicher je Methode</translation>
    </message>
    <message>
        <source>About what a run would take with each method and the other settings as they are</source>
        <translation>Was ein Lauf mit jeder Methode etwa bräuchte, bei sonst gleichen Einstellungen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 Parameter · %3</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> als %1</translation>
    </message>
    <message>
        <source>width %1 · %2 layers · %3 · feed-forward %4 · up to %5 tokens</source>
        <translation>Breite %1 · %2 Schichten · %3 · Feed-Forward %4 · bis %5 Token</translation>
    </message>
    <message>
        <source>no tokenizer in the folder</source>
        <translation>kein Tokenizer im Ordner</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 mit %2 Token</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source> · with a classification head</source>
        <translation> · mit Klassifikationskopf</translation>
    </message>
    <message>
        <source>%1 trained</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>More than the %1 that are free</source>
        <translation>Mehr als die freien %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelPicker</name>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Fetch a model of the Hugging Face hub</source>
        <translation>Ein Modell vom Hugging-Face-Hub laden</translation>
    </message>
</context>
<context>
    <name>ui::OptionEditor</name>
    <message>
        <source>Option %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Option %1 in your words; empty: left out</source>
        <translation>Antwort %1 in eigenen Worten; leer: entfällt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
    <message>
        <source>Option %1: figure</source>
        <translation>Antwort %1: Wert</translation>
    </message>
    <message>
        <source>Option %1: how the figure is</source>
        <translation>Antwort %1: wie der Wert ist</translation>
    </message>
    <message>
        <source>Option %1: figure it is held against</source>
        <translation>Antwort %1: Vergleichswert</translation>
    </message>
    <message>
        <source>Option %1: distance</source>
        <translation>Antwort %1: Abstand</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is about as</source>
        <translation>ist etwa gleich</translation>
    </message>
    <message>
        <source>is the highest of its like</source>
        <translation>ist der höchste seiner Art</translation>
    </message>
    <message>
        <source>is the lowest of its like</source>
        <translation>ist der niedrigste seiner Art</translation>
    </message>
    <message>
        <source>right if</source>
        <translation>richtig, wenn</translation>
    </message>
    <message>
        <source>the figure it came with</source>
        <translation>der mitgebrachte Wert</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source>by more than</source>
        <translation>um mehr als</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>An answer to choose from, and what has to hold in what was recorded for it to be right</source>
        <translation>Eine Antwort zur Auswahl, und was im Aufgezeichneten gelten muss, damit sie richtig ist</translation>
    </message>
</context>
<context>
    <name>ui::OutlookView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs cannot be trained:</source>
        <translation>%1 von %2 Läufen lassen sich nicht trainieren:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2 × %3, in %4</source>
        <translation>%1: %2 × %3, in %4</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 Einstellungen</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Seed</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Seeds</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 Kohorte</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>%1 Kohorten</translation>
    </message>
    <message>
        <source>; 1 combination is left out</source>
        <translation>; 1 Kombination ausgelassen</translation>
    </message>
    <message>
        <source>; %1 combinations are left out</source>
        <translation>; %1 Kombinationen ausgelassen</translation>
    </message>
    <message>
        <source>; some end early</source>
        <translation>; einige enden früh</translation>
    </message>
    <message>
        <source>; refining adds more</source>
        <translation>; Verfeinern fügt weitere hinzu</translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>Diese aus&amp;lassen</translation>
    </message>
    <message>
        <source>Adds rules that leave out exactly these combinations</source>
        <translation>Fügt Regeln hinzu, die genau diese Kombinationen auslassen</translation>
    </message>
    <message>
        <source>Difference to be resolved</source>
        <translation>Aufzulösender Unterschied</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Leave out what cannot be trained</source>
        <translation>Auslassen, was sich nicht trainieren lässt</translation>
    </message>
    <message>
        <source>enter a number greater than 0</source>
        <translation>eine Zahl größer als 0 eingeben</translation>
    </message>
</context>
<context>
    <name>ui::PageEditor</name>
    <message>
        <source>Page titl&amp;e</source>
        <translation>Seitentit&amp;el</translation>
    </message>
    <message>
        <source>What is to be seen, in Markdown: **bold**, - lists, `code`. No HTML, no pictures.</source>
        <translation>Was zu sehen ist, in Markdown: **fett**, - Listen, `Code`. Kein HTML, keine Bilder.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>nothing beside the text</source>
        <translation>nichts neben dem Text</translation>
    </message>
    <message>
        <source>the recorded runs</source>
        <translation>die aufgezeichneten Läufe</translation>
    </message>
    <message>
        <source>one layer in steps, with its numbers</source>
        <translation>eine Schicht in Schritten, mit ihren Zahlen</translation>
    </message>
    <message>
        <source>S&amp;hows</source>
        <translation>&amp;Zeigt</translation>
    </message>
    <message>
        <source>Runs of the page</source>
        <translation>Läufe der Seite</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>Ähnlichkeit je Schicht</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>The paper reports</source>
        <translation>Das Papier berichtet</translation>
    </message>
    <message>
        <source>The authors&apos; code does</source>
        <translation>Das Programm der Autoren</translation>
    </message>
    <message>
        <source>You just measured</source>
        <translation>Eben gemessen</translation>
    </message>
    <message>
        <source>With at least one inserted figure: numbers are never typed here.</source>
        <translation>Mit mindestens einem eingefügten Wert: Zahlen werden hier nie getippt.</translation>
    </message>
    <message>
        <source>“The paper reports”</source>
        <translation>„Das Papier berichtet“</translation>
    </message>
    <message>
        <source>“The authors&apos; code does”</source>
        <translation>„Das Programm der Autoren“</translation>
    </message>
    <message>
        <source>“You just measured”</source>
        <translation>„Eben gemessen“</translation>
    </message>
    <message>
        <source>one layer in steps: %1</source>
        <translation>eine Schicht in Schritten: %1</translation>
    </message>
    <message>
        <source>what the probe read: %1</source>
        <translation>was die Probe las: %1</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>One more of a kind; boxes without text are left out</source>
        <translation>Noch einer seiner Art; Kästen ohne Text werden ausgelassen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add to this lesson</source>
        <translation>Zu dieser Lektion hinzufügen</translation>
    </message>
    <message>
        <source>More runs, another reading or layer; the page then shows it</source>
        <translation>Weitere Läufe, eine andere Messung oder Schicht; die Seite zeigt sie dann</translation>
    </message>
    <message>
        <source>Frame around</source>
        <translation>Rahmen um</translation>
    </message>
    <message>
        <source>at a step</source>
        <translation>bei einem Schritt</translation>
    </message>
    <message>
        <source>Step where it stands</source>
        <translation>Schritt, bei dem sie steht</translation>
    </message>
    <message>
        <source>Heading of the page; empty: the title of the lesson</source>
        <translation>Überschrift der Seite; leer: der Titel der Lektion</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Was die Seite sagt</translation>
    </message>
    <message>
        <source>What stands beside the text</source>
        <translation>Was neben dem Text steht</translation>
    </message>
    <message>
        <source>Which recorded runs the page shows</source>
        <translation>Welche aufgezeichneten Läufe die Seite zeigt</translation>
    </message>
    <message>
        <source>Which charts stand on the page</source>
        <translation>Welche Diagramme auf der Seite stehen</translation>
    </message>
    <message>
        <source>Draws a frame around what is to be looked at</source>
        <translation>Zieht einen Rahmen um das, worauf zu achten ist</translation>
    </message>
    <message>
        <source>Where the recorded runs stand when the page opens</source>
        <translation>Wo die aufgezeichneten Läufe stehen, wenn die Seite aufgeht</translation>
    </message>
    <message>
        <source>Adds one more question to the page</source>
        <translation>Fügt der Seite eine weitere Frage hinzu</translation>
    </message>
    <message>
        <source>Text of the box; a box without text is left out</source>
        <translation>Text des Kastens; ein Kasten ohne Text entfällt</translation>
    </message>
</context>
<context>
    <name>ui::PageExtras</name>
    <message>
        <source>slider of steps</source>
        <translation>Schieberegler der Schritte</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>axes and smoothing</source>
        <translation>Achsen und Glättung</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>what is mixed in</source>
        <translation>was beigemischt wird</translation>
    </message>
    <message>
        <source>gradient of h0</source>
        <translation>Gradient von h0</translation>
    </message>
    <message>
        <source>undo and new numbers</source>
        <translation>Rückgängig und neue Zahlen</translation>
    </message>
    <message>
        <source>More about this page</source>
        <translation>Mehr zu dieser Seite</translation>
    </message>
    <message>
        <source>Which controls the reader has, and where the page begins</source>
        <translation>Welche Bedienelemente es auf der Seite gibt und wo sie beginnt</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>die letzte</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Shows first</source>
        <translation>Zeigt zuerst</translation>
    </message>
    <message>
        <source>Cosines of layer</source>
        <translation>Kosinus der Schicht</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Is done at</source>
        <translation>Fertig bei</translation>
    </message>
    <message>
        <source>its first step</source>
        <translation>ihrem ersten Schritt</translation>
    </message>
    <message>
        <source>its last step</source>
        <translation>ihrem letzten Schritt</translation>
    </message>
    <message>
        <source>Which controls the reader has on the page</source>
        <translation>Welche Bedienelemente es auf der Seite gibt</translation>
    </message>
    <message>
        <source>The measure that is chosen when the page opens</source>
        <translation>Das Maß, das beim Öffnen der Seite gewählt ist</translation>
    </message>
    <message>
        <source>The layer whose cosines are shown when the page opens</source>
        <translation>Die Schicht, deren Kosinus beim Öffnen der Seite zu sehen sind</translation>
    </message>
    <message>
        <source>The step that is shown when the page opens</source>
        <translation>Der Schritt, der beim Öffnen der Seite zu sehen ist</translation>
    </message>
    <message>
        <source>The step at which what was predicted is told</source>
        <translation>Der Schritt, bei dem die Auflösung der Vorhersagen erscheint</translation>
    </message>
</context>
<context>
    <name>ui::PanelsView</name>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>The metric over λ will appear here.</source>
        <translation>Hier erscheint die Metrik über λ.</translation>
    </message>
    <message>
        <source>Key that the small multiples are made by</source>
        <translation>Schlüssel, nach dem die Teildiagramme gebildet werden</translation>
    </message>
    <message>
        <source>One chart for each &amp;value of</source>
        <translation>Ein Diagramm je &amp;Wert von</translation>
    </message>
    <message>
        <source>The metric over λ will appear here once for each value of another key, as soon as runs are compared that differ in more than λ and the seed: in learning rate, placement, rank…</source>
        <translation>Hier erscheint die Metrik über λ einmal je Wert eines weiteren Schlüssels, sobald Läufe verglichen werden, die sich in mehr als λ und Seed unterscheiden: in Lernrate, Platzierung, Rang…</translation>
    </message>
    <message>
        <source>The first %1 of %2: filter to see others</source>
        <translation>Die ersten %1 von %2: filtern, um andere zu sehen</translation>
    </message>
</context>
<context>
    <name>ui::ParallelChart</name>
    <message>
        <source>outlined: the runs brushed at another step</source>
        <translation>umrandet: die bei einem anderen Schritt ausgewählten Läufe</translation>
    </message>
    <message>
        <source>drag along an axis to filter</source>
        <translation>zum Filtern entlang einer Achse ziehen</translation>
    </message>
    <message>
        <source>Clear &amp;brushes</source>
        <translation>&amp;Bereiche aufheben</translation>
    </message>
</context>
<context>
    <name>ui::PathEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>Daten (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::PlaySettings</name>
    <message>
        <source>Cha&amp;t template</source>
        <translation>Cha&amp;t-Vorlage</translation>
    </message>
    <message>
        <source>Dra&amp;w tokens</source>
        <translation>Token &amp;ziehen</translation>
    </message>
    <message>
        <source>Puts what you write, and what was said before, into the form of conversations that the model was trained on. Without it the text goes on as it stands, and nothing before it counts</source>
        <translation>Bringt das Geschriebene und das zuvor Gesagte in die Gesprächsform, auf die das Modell trainiert wurde. Ohne sie wird der Text fortgesetzt, wie er dasteht, und nichts davor zählt</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>What the model is told before the conversation; empty: nothing, or the template&apos;s own</source>
        <translation>Was dem Modell vor dem Gespräch gesagt wird; leer: nichts, oder was die Vorlage selbst vorgibt</translation>
    </message>
    <message>
        <source>Draws each token by its probability, instead of taking the likeliest</source>
        <translation>Zieht jedes Token nach seiner Wahrscheinlichkeit, statt das wahrscheinlichste zu nehmen</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>New to&amp;kens</source>
        <translation>Neu&amp;e Token</translation>
    </message>
    <message>
        <source>The longest answer, in tokens</source>
        <translation>Die längste Antwort, in Token</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mperatur</translation>
    </message>
    <message>
        <source>Divides the logits: below 1 likely tokens become likelier</source>
        <translation>Teilt die Logits: Unter 1 werden wahrscheinliche Token wahrscheinlicher</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens; 0: all</source>
        <translation>Nur die k wahrscheinlichsten Token; 0: alle</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that sum up to p; 1: all</source>
        <translation>Nur die wahrscheinlichsten Token, die zusammen p ergeben; 1: alle</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens</source>
        <translation>Derselbe Seed zieht dieselben Token</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Divides the logits of tokens that were there; 1 changes nothing</source>
        <translation>Teilt die Logits schon vorgekommener Token; 1 ändert nichts</translation>
    </message>
    <message>
        <source>New tokens is a whole number from 1 to %1</source>
        <translation>„Neue Token“ ist eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>The repetition penalty is a number above 0</source>
        <translation>Die Wiederholungsstrafe ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>The temperature is a number above 0</source>
        <translation>Die Temperatur ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>Top-p lies between 0 and 1</source>
        <translation>Top-p liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>Top-k is a whole number from 0</source>
        <translation>Top-k ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0</source>
        <translation>Der Seed ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>It was said before this conversation; a new conversation can begin with another one</source>
        <translation>Sie wurde vor diesem Gespräch gesagt; ein neues Gespräch kann mit einer anderen beginnen</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundView</name>
    <message>
        <source>C&amp;lassify</source>
        <translation>&amp;Klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The classes of the text, by the heads that runs were trained with</source>
        <translation>Die Klassen des Textes, nach den Köpfen, mit denen die Läufe trainiert wurden</translation>
    </message>
    <message>
        <source>How language models go on from the text</source>
        <translation>Wie Sprachmodelle den Text fortsetzen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>Das eingefrorene Modell; Adapter nennen ihr eigenes</translation>
    </message>
    <message>
        <source>the adapters&apos; own model</source>
        <translation>das Modell der Adapter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type a text; Ctrl+Enter sends it, Up brings back what was sent before</source>
        <translation>Einen Text eingeben; Strg+Eingabe sendet ihn, Pfeil nach oben holt zuvor Gesendetes zurück</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>New c&amp;onversation</source>
        <translation>Ne&amp;ues Gespräch</translation>
    </message>
    <message>
        <source>Forgets what was said</source>
        <translation>Vergisst das Gesagte</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als Befehl k&amp;opieren</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Lädt %1…</translation>
    </message>
    <message>
        <source>At most the model and three adapters side by side: take some out</source>
        <translation>Höchstens das Modell und drei Adapter nebeneinander: einige herausnehmen</translation>
    </message>
    <message>
        <source>Choose a model, or add a run</source>
        <translation>Ein Modell wählen oder einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>The commands that generate the same from this text alone, in a terminal</source>
        <translation>Die Befehle, die aus diesem Text allein dasselbe generieren, im Terminal</translation>
    </message>
    <message>
        <source>The commands that say the same of this text, in a terminal</source>
        <translation>Die Befehle, die zu diesem Text dasselbe sagen, im Terminal</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Rechnet…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no text: this one has a classification head</source>
        <translation>kein Text: dieses hat einen Klassifikationskopf</translation>
    </message>
    <message>
        <source>tokens: %1, cut</source>
        <translation>Token: %1, gekürzt</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Nothing was generated</source>
        <translation>Nichts wurde generiert</translation>
    </message>
    <message>
        <source>The text cannot be classified</source>
        <translation>Der Text lässt sich nicht klassifizieren</translation>
    </message>
    <message>
        <source>Copied, a line for each model</source>
        <translation>Kopiert, eine Zeile je Modell</translation>
    </message>
    <message>
        <source>Second text of a pair</source>
        <translation>Zweiter Text eines Paares</translation>
    </message>
    <message>
        <source>Second text, for runs that were trained on pairs</source>
        <translation>Zweiter Text, für Läufe, die auf Paaren trainiert wurden</translation>
    </message>
    <message>
        <source>Runs that were trained on pairs of texts need both; empty: there is one text alone</source>
        <translation>Läufe, die auf Textpaaren trainiert wurden, brauchen beide; leer: es gibt nur einen Text</translation>
    </message>
    <message>
        <source>The text that every model gets: to be gone on from, or to be classified</source>
        <translation>Der Text, den jedes Modell bekommt: zum Fortsetzen oder zum Klassifizieren</translation>
    </message>
    <message>
        <source>Every model goes on from the text (Ctrl+Enter)</source>
        <translation>Jedes Modell setzt den Text fort (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ends the generation; what has been generated stays</source>
        <translation>Beendet das Erzeugen; das Erzeugte bleibt</translation>
    </message>
</context>
<context>
    <name>ui::PredictionBrowser</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Whose predictions</source>
        <translation>Wessen Vorhersagen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Which predictions</source>
        <translation>Welche Vorhersagen</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Wie Antworten gelesen werden</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>gekippt</translation>
    </message>
    <message>
        <source>became right</source>
        <translation>richtig geworden</translation>
    </message>
    <message>
        <source>became wrong</source>
        <translation>falsch geworden</translation>
    </message>
    <message>
        <source>as the reference reads</source>
        <translation>wie die Referenz liest</translation>
    </message>
    <message>
        <source>strict reading</source>
        <translation>streng gelesen</translation>
    </message>
    <message>
        <source>Text in prompts and answers</source>
        <translation>Text in Prompts und Antworten</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Confusion matrix: gold answers down, what was answered across</source>
        <translation>Konfusionsmatrix: Gold-Antworten in Zeilen, gegebene Antworten in Spalten</translation>
    </message>
    <message>
        <source>A click shows the predictions of a cell</source>
        <translation>Ein Klick zeigt die Vorhersagen einer Zelle</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>Alle Zellen zeigen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Every prediction of an evaluation can be read here, and what flips between two λ.
Start an evaluation, or open an earlier one above.</source>
        <translation>Hier lässt sich jede Vorhersage einer Auswertung lesen, und was zwischen zwei λ kippt.
Eine Auswertung starten oder oben eine frühere öffnen.</translation>
    </message>
    <message>
        <source>Nothing has been predicted for this data set so far.</source>
        <translation>Für diesen Datensatz wurde noch nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: gold down, answers across</source>
        <translation>%1: Gold in Zeilen, Antworten in Spalten</translation>
    </message>
    <message>
        <source>%1 predictions</source>
        <translation>%1 Vorhersagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PredictionModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>, right</source>
        <translation>, richtig</translation>
    </message>
    <message>
        <source>, wrong</source>
        <translation>, falsch</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>ui::PredictionTexts</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the first arm answered</source>
        <translation>Was der erste Arm geantwortet hat</translation>
    </message>
    <message>
        <source>What the second arm answered</source>
        <translation>Was der zweite Arm geantwortet hat</translation>
    </message>
    <message>
        <source>Choose a prediction above: its texts are shown here.</source>
        <translation>Oben eine Vorhersage wählen: Hier erscheinen ihre Texte.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Row %1 · gold: %2</source>
        <translation>Zeile %1 · Gold: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Punktwerte: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProbeArms</name>
    <message>
        <source>Mixing alone at &amp;λ</source>
        <translation>Nur Mischen bei &amp;λ</translation>
    </message>
    <message>
        <source>λ of mixing alone</source>
        <translation>λ des bloßen Mischens</translation>
    </message>
    <message>
        <source>One λ or several between 0 and 1, for example 0.2, 0.6</source>
        <translation>Ein λ oder mehrere zwischen 0 und 1, zum Beispiel 0.2, 0.6</translation>
    </message>
    <message>
        <source>Choose at least one model to read the sentence</source>
        <translation>Mindestens ein Modell wählen, das den Satz liest</translation>
    </message>
    <message>
        <source>At most %1 models side by side: take some out</source>
        <translation>Höchstens %1 Modelle nebeneinander: einige herausnehmen</translation>
    </message>
    <message>
        <source>mixing alone, λ %1</source>
        <translation>nur Mischen, λ %1</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>eingefrorenes Modell</translation>
    </message>
    <message>
        <source>Nothing is trained: z becomes (1 − λ) z + λ h0 behind the sublayers where the model&apos;s family mixes (BERT and RoBERTa: both; LLaMA and GPT-J: the feed-forward one). It shows what mixing does by itself, without any run</source>
        <translation>Nichts wird trainiert: hinter den Teilschichten, an denen die Familie des Modells mischt, wird z zu (1 − λ) z + λ h0 (BERT und RoBERTa: beide; LLaMA und GPT-J: die Feed-forward-Schicht). So sieht man, was das Mischen allein bewirkt, ohne einen Lauf</translation>
    </message>
</context>
<context>
    <name>ui::ProbeFigures</name>
    <message>
        <source>How alike the sentence&apos;s tokens are in each layer, for each model, will appear here.</source>
        <translation>Hier erscheint für jedes Modell, wie ähnlich die Token des Satzes in jeder Schicht sind.</translation>
    </message>
    <message>
        <source>Each token to the others</source>
        <translation>Jedes Token zu den anderen</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>How alike each token is to the sentence&apos;s others, layer by layer, will appear here.</source>
        <translation>Hier erscheint Schicht für Schicht, wie ähnlich jedes Token den anderen des Satzes ist.</translation>
    </message>
    <message>
        <source>Token × token</source>
        <translation>Token × Token</translation>
    </message>
    <message>
        <source>The cosine of each pair of tokens in the chosen layer will appear here.</source>
        <translation>Hier erscheint der Kosinus jedes Tokenpaars in der gewählten Schicht.</translation>
    </message>
    <message>
        <source>Measure over the layers</source>
        <translation>Größe über die Schichten</translation>
    </message>
    <message>
        <source>Model whose tokens are shown</source>
        <translation>Modell, dessen Token gezeigt werden</translation>
    </message>
    <message>
        <source>Layer of the matrices</source>
        <translation>Schicht der Matrizen</translation>
    </message>
    <message>
        <source>Layer whose token × token cosines are shown; 0 is h0</source>
        <translation>Schicht, deren Kosinus Token × Token gezeigt wird; 0 ist h0</translation>
    </message>
    <message>
        <source>Goes through the layers, one after the other</source>
        <translation>Geht die Schichten durch, eine nach der anderen</translation>
    </message>
    <message>
        <source>Play through the layers</source>
        <translation>Schichten abspielen</translation>
    </message>
    <message>
        <source>Model of the left matrix</source>
        <translation>Modell der linken Matrix</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>This needs two sentences: put another one on a line of its own.</source>
        <translation>Dazu sind zwei Sätze nötig: einen weiteren in eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>dotted: between different sentences</source>
        <translation>gepunktet: zwischen verschiedenen Sätzen</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · Schicht %2</translation>
    </message>
    <message>
        <source>%1 (left: %2)</source>
        <translation>%1 (links: %2)</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProbeView</name>
    <message>
        <source>&amp;Special tokens count</source>
        <translation>Be&amp;sondere Token zählen mit</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Lädt %1…</translation>
    </message>
    <message>
        <source>These models cannot read the sentence; the last figures stay</source>
        <translation>Diese Modelle können den Satz nicht lesen; die letzten Werte bleiben</translation>
    </message>
    <message>
        <source>The figures are those of before</source>
        <translation>Die Werte sind die vorherigen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>Das eingefrorene Modell; Adapter nennen ihr eigenes</translation>
    </message>
    <message>
        <source>the adapters&apos; own model</source>
        <translation>das Modell der Adapter</translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation>Sätze, je einer pro Zeile</translation>
    </message>
    <message>
        <source>A sentence a line. The one with the cursor is shown token by token; from two on the figures between different sentences are there too</source>
        <translation>Ein Satz je Zeile. Der mit dem Cursor wird Token für Token gezeigt; ab zweien gibt es auch die Werte zwischen verschiedenen Sätzen</translation>
    </message>
    <message>
        <source>Type a sentence</source>
        <translation>Einen Satz eingeben</translation>
    </message>
    <message>
        <source>Whether [CLS], [SEP] and their like are tokens among the others</source>
        <translation>Ob [CLS], [SEP] und dergleichen Token wie die anderen sind</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Sentences to begin with, or those of a text file</source>
        <translation>Sätze für den Anfang oder die einer Textdatei</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sentences of a text &amp;file…</source>
        <translation>Sätze einer Text&amp;datei…</translation>
    </message>
    <message>
        <source>Text file, a sentence a line</source>
        <translation>Textdatei, ein Satz je Zeile</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no sentence in this file</source>
        <translation>In dieser Datei ist kein Satz</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>The first %1 sentences were taken</source>
        <translation>Die ersten %1 Sätze wurden genommen</translation>
    </message>
    <message>
        <source>More do not change what is seen, and take longer to read.</source>
        <translation>Mehr ändern nicht, was zu sehen ist, und brauchen länger zum Lesen.</translation>
    </message>
    <message>
        <source>Choose a model, or add a run</source>
        <translation>Ein Modell wählen oder einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Make a &amp;lesson of this…</source>
        <translation>Le&amp;ktion daraus erstellen…</translation>
    </message>
    <message>
        <source>A page of text beside these figures, with questions: they are kept as numbers, no model is needed to show them. The sentences go into the lesson</source>
        <translation>Eine Seite Text neben diesen Werten, mit Fragen: sie werden als Zahlen aufbewahrt, zum Zeigen ist kein Modell nötig. Die Sätze kommen in die Lektion</translation>
    </message>
</context>
<context>
    <name>ui::ProbeWords</name>
    <message>
        <source>no adapter</source>
        <translation>kein Adapter</translation>
    </message>
    <message>
        <source>modules that h0 enters: %1</source>
        <translation>Module, in die h0 eingeht: %1</translation>
    </message>
    <message>
        <source>it was trained on other weights than this model&apos;s</source>
        <translation>auf anderen Gewichten als denen dieses Modells trainiert</translation>
    </message>
    <message>
        <source>Excess similarity</source>
        <translation>Ähnlichkeitsüberschuss</translation>
    </message>
    <message>
        <source>Retention of h0</source>
        <translation>Erhaltung von h0</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Mean cosine within − across</source>
        <translation>Mittl. Kosinus innerhalb − zwischen</translation>
    </message>
    <message>
        <source>Mean cosine to h0</source>
        <translation>Mittlerer Kosinus zu h0</translation>
    </message>
    <message>
        <source>Mean length of a state</source>
        <translation>Mittlere Länge eines Zustands</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>Similarity within sentences less that of tokens of different sentences: only this is evidence that the tokens of one sentence have become alike. It needs two sentences</source>
        <translation>Ähnlichkeit innerhalb der Sätze minus die der Token verschiedener Sätze: Nur sie belegt, dass die Token eines Satzes einander ähnlich geworden sind. Dazu sind zwei Sätze nötig</translation>
    </message>
    <message>
        <source>Mean cosine of a token&apos;s state to its own first state h0</source>
        <translation>Mittlerer Kosinus des Zustands eines Tokens mit seinem eigenen Anfangszustand h0</translation>
    </message>
    <message>
        <source>exp(−Σ p ln p) of the shares p of the singular values of a sentence&apos;s states: how many directions they use</source>
        <translation>exp(−Σ p ln p) der Anteile p der Singulärwerte der Zustände eines Satzes: wie viele Richtungen sie nutzen</translation>
    </message>
    <message>
        <source>Mean length of the tokens&apos; states; the cosine does not see it</source>
        <translation>Mittlere Länge der Zustände der Token; der Kosinus sieht sie nicht</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens of a sentence; dotted: of tokens of different sentences</source>
        <translation>Mittlerer Kosinus zweier Token eines Satzes; gepunktet: von Token verschiedener Sätze</translation>
    </message>
    <message>
        <source>There is no token in this sentence: type a word</source>
        <translation>In diesem Satz ist kein Token: ein Wort eingeben</translation>
    </message>
    <message>
        <source>One token has nothing to be compared with: type more, or let special tokens count</source>
        <translation>Ein einzelnes Token lässt sich mit nichts vergleichen: mehr eingeben oder besondere Token mitzählen</translation>
    </message>
    <message>
        <source>sentences: %1</source>
        <translation>Sätze: %1</translation>
    </message>
    <message>
        <source>tokens of this one: %1</source>
        <translation>Token in diesem: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>left out, without two tokens: %1</source>
        <translation>ausgelassen, ohne zwei Token: %1</translation>
    </message>
    <message>
        <source>too long for the model: read are the first %1 tokens, left out %2</source>
        <translation>zu lang für das Modell: gelesen werden die ersten %1 Token, ausgelassen %2</translation>
    </message>
    <message>
        <source>Special tokens count.</source>
        <translation>Besondere Token zählen mit.</translation>
    </message>
    <message>
        <source>Special tokens do not count.</source>
        <translation>Besondere Token zählen nicht mit.</translation>
    </message>
    <message>
        <source>modules that another token&apos;s h0 enters: %1</source>
        <translation>Module, in die das h0 eines anderen Tokens eingeht: %1</translation>
    </message>
    <message>
        <source>the Lab reads the first %1 tokens of a sentence, left out %2</source>
        <translation>das Labor liest die ersten %1 Token eines Satzes, weggelassen %2</translation>
    </message>
    <message>
        <source>nothing was trained; places behind attention and feed-forward where h0 is mixed in: %1</source>
        <translation>nichts wurde trainiert; Stellen hinter Attention und Feed-Forward, an denen h0 eingemischt wird: %1</translation>
    </message>
    <message>
        <source>special tokens count</source>
        <translation>besondere Token zählen mit</translation>
    </message>
    <message>
        <source>special tokens do not count</source>
        <translation>besondere Token zählen nicht mit</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>%1, forbids the use of the file</source>
        <translation>%1, verbietet die Verwendung der Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was damit geschieht</translation>
    </message>
</context>
<context>
    <name>ui::QuestionEditor</name>
    <message>
        <source>Answer to question %1</source>
        <translation>Antwort auf Frage %1</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Fra&amp;ge</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Empty: a plain one is filled in</source>
        <translation>Leer: Eine einfache wird eingesetzt</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>A model answer, or what is said beside the result</source>
        <translation>Eine Musterantwort, oder was neben dem Ergebnis steht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as it is: a number</source>
        <translation>wie sie ist: eine Zahl</translation>
    </message>
    <message>
        <source>a question of understanding, with a model answer</source>
        <translation>eine Verständnisfrage mit Musterantwort</translation>
    </message>
    <message>
        <source>to predict: which run ends with the highest metric</source>
        <translation>vorhersagen: welcher Lauf mit der höchsten Metrik endet</translation>
    </message>
    <message>
        <source>to predict: which run ends with the lowest similarity</source>
        <translation>vorhersagen: welcher Lauf mit der niedrigsten Ähnlichkeit endet</translation>
    </message>
    <message>
        <source>to predict: in which model the tokens are most alike</source>
        <translation>vorhersagen: in welchem Modell die Token am ähnlichsten sind</translation>
    </message>
    <message>
        <source>to predict: in which model the tokens are least alike</source>
        <translation>vorhersagen: in welchem Modell die Token am wenigsten ähnlich sind</translation>
    </message>
    <message>
        <source>to predict: %1</source>
        <translation>vorhersagen: %1</translation>
    </message>
    <message>
        <source>This question needs two to eight runs on the page.</source>
        <translation>Diese Frage braucht zwei bis acht Läufe auf der Seite.</translation>
    </message>
    <message>
        <source>This question needs a reading of two models or more on the page.</source>
        <translation>Diese Frage braucht auf der Seite eine Messung mit mindestens zwei Modellen.</translation>
    </message>
    <message>
        <source>A question of understanding needs its words and a model answer.</source>
        <translation>Eine Verständnisfrage braucht ihren Wortlaut und eine Musterantwort.</translation>
    </message>
    <message>
        <source>before it is seen, as a prediction</source>
        <translation>bevor es zu sehen ist, als Vorhersage</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>An answer is right that is no farther from the figure than this</source>
        <translation>Richtig ist eine Antwort, die nicht weiter als dies vom Wert abweicht</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>Richtig innerhalb von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>a choice in your own words</source>
        <translation>eine Auswahl in eigenen Worten</translation>
    </message>
    <message>
        <source>An option&apos;s figure is not in this lesson any more.</source>
        <translation>Der Wert einer Antwort ist nicht mehr in dieser Lektion.</translation>
    </message>
    <message>
        <source>A choice needs its words and two options or more.</source>
        <translation>Eine Auswahl braucht ihren Wortlaut und mindestens zwei Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the options hold in what was recorded; it must be one.</source>
        <translation>
            <numerusform>%n Antwort trifft auf das Aufgezeichnete zu; es muss genau eine sein.</numerusform>
            <numerusform>%n Antworten treffen auf das Aufgezeichnete zu; es muss genau eine sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reader is asked on this page</source>
        <translation>Was auf dieser Seite gefragt wird</translation>
    </message>
    <message>
        <source>The question as its readers see it</source>
        <translation>Die Frage, wie sie zu lesen ist</translation>
    </message>
    <message>
        <source>One more answer to choose from, eight at most</source>
        <translation>Eine weitere Antwort zur Auswahl, höchstens acht</translation>
    </message>
    <message>
        <source>Readers answer first; the figures appear afterwards</source>
        <translation>Zuerst wird geantwortet; die Werte erscheinen danach</translation>
    </message>
    <message>
        <source>Told when the question has been answered</source>
        <translation>Erscheint, wenn die Frage beantwortet ist</translation>
    </message>
</context>
<context>
    <name>ui::QuestionView</name>
    <message>
        <source>Predict, then run</source>
        <translation>Vorhersagen, dann starten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Eigene Zahl</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Your answer, in your own words</source>
        <translation>Antwort in eigenen Worten</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>Mit Musterantwort vergleichen</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Das ist meine Vorhersage</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Run without predicting</source>
        <translation>Ohne Vorhersage starten</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>A model answer:</source>
        <translation>Eine Musterantwort:</translation>
    </message>
    <message>
        <source>This is not read as a number.</source>
        <translation>Das wird nicht als Zahl gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>An answer has at most %n characters.</source>
        <translation>
            <numerusform>Eine Antwort hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Antwort hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first answer, “%1”, is the one that counts.</source>
        <translation>Es zählt die erste Antwort, „%1“.</translation>
    </message>
    <message>
        <source>Not so. Try once more, or have the answer shown.</source>
        <translation>Nicht so. Noch einmal versuchen oder die Antwort zeigen lassen.</translation>
    </message>
    <message>
        <source>Noted. There is another prediction on this page.</source>
        <translation>Notiert. Auf dieser Seite gibt es noch eine Vorhersage.</translation>
    </message>
    <message>
        <source>Not so. That is too high. Try once more, or have the answer shown.</source>
        <translation>Nicht so. Das ist zu hoch. Noch einmal versuchen oder die Antwort zeigen lassen.</translation>
    </message>
    <message>
        <source>Not so. That is too low. Try once more, or have the answer shown.</source>
        <translation>Nicht so. Das ist zu niedrig. Noch einmal versuchen oder die Antwort zeigen lassen.</translation>
    </message>
    <message>
        <source>Passed over. There is another prediction on this page.</source>
        <translation>Übersprungen. Auf dieser Seite gibt es noch eine Vorhersage.</translation>
    </message>
    <message>
        <source>Passed over. Go on step by step: the answer comes on the way.</source>
        <translation>Übersprungen. Schritt für Schritt weitergehen: die Antwort kommt unterwegs.</translation>
    </message>
    <message>
        <source>Passed over. Press Play: the answer comes when the recordings are at their end.</source>
        <translation>Übersprungen. „Abspielen“ drücken: die Antwort kommt, wenn die Aufzeichnungen am Ende sind.</translation>
    </message>
    <message>
        <source>Noted. Press Play: the answer comes when the recordings are at their end.</source>
        <translation>Notiert. „Abspielen“ drücken: die Antwort kommt, wenn die Aufzeichnungen am Ende sind.</translation>
    </message>
    <message>
        <source>Passed over. The answer comes when the recordings are at their end.</source>
        <translation>Übersprungen. Die Antwort kommt, wenn die Aufzeichnungen am Ende sind.</translation>
    </message>
    <message>
        <source>Noted. The answer comes when the recordings are at their end.</source>
        <translation>Notiert. Die Antwort kommt, wenn die Aufzeichnungen am Ende sind.</translation>
    </message>
    <message>
        <source>Noted. Go on step by step: the answer comes on the way.</source>
        <translation>Notiert. Schritt für Schritt weitergehen: die Antwort kommt unterwegs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Predict and run</source>
        <translation>Vorhersagen und ausführen</translation>
    </message>
    <message>
        <source>Go on without predicting</source>
        <translation>Ohne Vorhersage weiter</translation>
    </message>
    <message>
        <source>Pass over this one</source>
        <translation>Diese überspringen</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>Es ist: %1</translation>
    </message>
    <message>
        <source>Right. It is: %1</source>
        <translation>Richtig. Es ist: %1</translation>
    </message>
    <message>
        <source>Right this time. It is: %1</source>
        <translation>Diesmal richtig. Es ist: %1</translation>
    </message>
    <message>
        <source>Not so. It is: %1</source>
        <translation>Nicht so. Es ist: %1</translation>
    </message>
    <message>
        <source>Not so close. It is: %1, you said %2</source>
        <translation>Nicht nah genug. Es ist: %1, vorhergesagt war %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Lets you answer once more</source>
        <translation>Lässt noch einmal antworten</translation>
    </message>
    <message>
        <source>Shows a model answer beside yours</source>
        <translation>Zeigt eine Musterantwort neben der eigenen</translation>
    </message>
    <message>
        <source>Keeps your prediction; what was measured is told afterwards</source>
        <translation>Merkt sich die Vorhersage; was gemessen wurde, steht danach da</translation>
    </message>
    <message>
        <source>Compares your answer with what was computed</source>
        <translation>Vergleicht die Antwort mit dem, was berechnet wurde</translation>
    </message>
    <message>
        <source>Goes on without an answer of yours</source>
        <translation>Macht ohne eigene Antwort weiter</translation>
    </message>
    <message>
        <source>Shows the answer without one of yours</source>
        <translation>Zeigt die Antwort, ohne eine eigene</translation>
    </message>
    <message>
        <source>Choose an answer, with the mouse or the keys 1 to 8.</source>
        <translation>Eine Antwort wählen, mit der Maus oder den Tasten 1 bis 8.</translation>
    </message>
    <message>
        <source>Type your number and press Enter.</source>
        <translation>Die eigene Zahl eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Predict, then look</source>
        <translation>Vorhersagen, dann ansehen</translation>
    </message>
    <message>
        <source>Noted. Now the figures appear.</source>
        <translation>Notiert. Jetzt erscheinen die Werte.</translation>
    </message>
    <message>
        <source>Passed over. Now the figures appear.</source>
        <translation>Übersprungen. Jetzt erscheinen die Werte.</translation>
    </message>
    <message>
        <source>Predict and look</source>
        <translation>Vorhersagen und ansehen</translation>
    </message>
    <message>
        <source>Look without predicting</source>
        <translation>Ansehen ohne Vorhersage</translation>
    </message>
    <message>
        <source>Write your answer, then compare it with the model answer.</source>
        <translation>Antwort schreiben und dann mit der Musterantwort vergleichen.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Each question fills the form with a study of the model, data and method that are in it now. Undo brings the form back.</source>
        <translation>Jede Frage füllt das Formular mit einer Studie zu Modell, Daten und Methode, die jetzt darin stehen. „Rückgängig“ holt das Formular zurück.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwenden: %1</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation>Datensatz…</translation>
    </message>
    <message>
        <source>There is no other model folder; fetch one on the Train page</source>
        <translation>Es gibt keinen weiteren Modellordner; auf der Seite „Trainieren“ lässt sich einer laden</translation>
    </message>
    <message>
        <source>Models to compare with %1</source>
        <translation>Modelle zum Vergleich mit %1</translation>
    </message>
    <message>
        <source>Data set or configuration</source>
        <translation>Datensatz oder Konfiguration</translation>
    </message>
    <message>
        <source>Data and configurations (*.tsv *.csv *.jsonl *.json)</source>
        <translation>Daten und Konfigurationen (*.tsv *.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>measured in the terminal</source>
        <translation>im Terminal gemessen</translation>
    </message>
    <message>
        <source> · about %1</source>
        <translation> · etwa %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The command is on the clipboard; paste it into a terminal.</source>
        <translation>Der Befehl liegt in der Zwischenablage; in ein Terminal einfügen.</translation>
    </message>
    <message>
        <source>It takes the machine for itself: start it while nothing else is training.</source>
        <translation>Er braucht den Rechner für sich: starten, wenn sonst nichts trainiert.</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>%1 einreihen</translation>
    </message>
    <message>
        <source>Queue %1 entries</source>
        <translation>%1 Einträge einreihen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 entries</source>
        <translation>%1 Einträge verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 entries</source>
        <translation>%1 Einträge entfernen</translation>
    </message>
    <message>
        <source>Duplicate an entry</source>
        <translation>Eintrag duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 entries</source>
        <translation>%1 Einträge duplizieren</translation>
    </message>
    <message>
        <source>Clear finished entries</source>
        <translation>Fertige Einträge entfernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::QueuePanel</name>
    <message>
        <source>The program ended while the queue was training.</source>
        <translation>Das Programm endete, während die Warteschlange trainierte.</translation>
    </message>
    <message>
        <source>The queue was running when the program was closed.</source>
        <translation>Die Warteschlange lief, als das Programm geschlossen wurde.</translation>
    </message>
    <message>
        <source>It goes on with “%1”.</source>
        <translation>Weiter geht es mit „%1“.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Read-only: the queue belongs to %1</source>
        <translation>Nur lesbar, Inhaber der Warteschlange: %1</translation>
    </message>
    <message>
        <source>Training “%1” · %2</source>
        <translation>„%1“ trainiert · %2</translation>
    </message>
    <message>
        <source>“%1” is paused · %2</source>
        <translation>„%1“ pausiert · %2</translation>
    </message>
    <message>
        <source>Starts at %1, in %2 · %3</source>
        <translation>Startet %1, in %2 · %3</translation>
    </message>
    <message>
        <source>Starts when the evaluation has ended · %1</source>
        <translation>Startet, wenn die Auswertung beendet ist · %1</translation>
    </message>
    <message>
        <source>Starts when the present training has ended · %1</source>
        <translation>Startet, wenn das jetzige Training beendet ist · %1</translation>
    </message>
    <message>
        <source>Waits for your word · %1</source>
        <translation>Wartet auf Zustimmung · %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>On hold · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>1 entry was removed.</source>
        <translation>1 Eintrag wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 entries were removed.</source>
        <translation>%1 Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Its settings cannot be read</source>
        <translation>Seine Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation>Nicht eingereiht</translation>
    </message>
    <message>
        <source>Train the entries one after the other, beginning as soon as nothing else trains</source>
        <translation>Die Einträge nacheinander trainieren, sobald sonst nichts trainiert</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>Nothing further starts; what the queue trains now pauses</source>
        <translation>Nichts Weiteres startet; was die Warteschlange gerade trainiert, pausiert</translation>
    </message>
    <message>
        <source>Start &amp;at…</source>
        <translation>Starten &amp;um…</translation>
    </message>
    <message>
        <source>Start at a time, for instance tonight</source>
        <translation>Zu einer Zeit starten, zum Beispiel heute Nacht</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake until then</source>
        <translation>Rechner bis dahin &amp;wach halten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing is queued. “Add to queue” beside Train keeps the form&apos;s settings here; configuration files and run folders may be dropped, too.</source>
        <translation>Die Warteschlange ist leer. „Warteschlange“ neben „Trainieren“ reiht die Einstellungen des Formulars hier ein; auch Konfigurationsdateien und Ordner von Läufen lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show in the form</source>
        <translation>Im Formular zeigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Keeps the machine from going to sleep before the queue starts</source>
        <translation>Hindert den Rechner am Einschlafen, bevor die Warteschlange startet</translation>
    </message>
</context>
<context>
    <name>ui::QueueTimeDialog</name>
    <message>
        <source>%1 today</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>Keep the machine &amp;awake until then</source>
        <translation>Rechner bis dahin &amp;wach halten</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Time at which the queue starts</source>
        <translation>Zeit, zu der die Warteschlange startet</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>Dann &amp;starten</translation>
    </message>
    <message>
        <source>Start &amp;at</source>
        <translation>Starten &amp;um</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>A line for each run over its settings and results will appear here.</source>
        <translation>Hier erscheint je Lauf eine Linie über seine Einstellungen und Ergebnisse.</translation>
    </message>
    <message>
        <source>&amp;Axes</source>
        <translation>A&amp;chsen</translation>
    </message>
    <message>
        <source>Which numbers have an axis</source>
        <translation>Welche Zahlen eine Achse haben</translation>
    </message>
    <message>
        <source>Drag a title to move its axis, double-click it to turn it round</source>
        <translation>Einen Titel ziehen verschiebt seine Achse, Doppelklick dreht sie um</translation>
    </message>
    <message>
        <source>One number against another</source>
        <translation>Eine Zahl gegen eine andere</translation>
    </message>
    <message>
        <source>A dot for each run that has both numbers will appear here.</source>
        <translation>Hier erscheint ein Punkt je Lauf, der beide Zahlen hat.</translation>
    </message>
    <message>
        <source>Number on the y axis</source>
        <translation>Zahl auf der y-Achse</translation>
    </message>
    <message>
        <source>Number on the x axis</source>
        <translation>Zahl auf der x-Achse</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>At step %1, on validation: %2</source>
        <translation>Bei Schritt %1, auf Validierungsdaten: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Step of the recorded runs</source>
        <translation>Schritt der aufgezeichneten Läufe</translation>
    </message>
    <message>
        <source>Shows the runs as they stood at this step</source>
        <translation>Zeigt die Läufe, wie sie bei diesem Schritt standen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo beim Abspielen</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>all in %1 s</source>
        <translation>ganz in %1 s</translation>
    </message>
    <message>
        <source>Plays the recorded runs step by step, or pauses them</source>
        <translation>Spielt die aufgezeichneten Läufe Schritt für Schritt ab oder hält sie an</translation>
    </message>
    <message>
        <source>How many recorded steps pass each second</source>
        <translation>Wie viele aufgezeichnete Schritte je Sekunde vergehen</translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message>
        <source>Lengths and l&amp;abels</source>
        <translation>Län&amp;gen und Labels</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How long the rows are will appear here.</source>
        <translation>Hier erscheint, wie lang die Zeilen sind.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Share of rows (%)</source>
        <translation>Anteil der Zeilen (%)</translation>
    </message>
    <message>
        <source>These data have no classes.
Of data with labels the balance will appear here.</source>
        <translation>Diese Daten haben keine Klassen.
Bei Daten mit Labels erscheint hier deren Verteilung.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Words, not tokens: choose a model above to see its tokens</source>
        <translation>Wörter, keine Token: oben ein Modell wählen, um seine Token zu sehen</translation>
    </message>
    <message>
        <source>First samples as they are trained</source>
        <translation>Erste Beispiele, wie sie trainiert werden</translation>
    </message>
    <message>
        <source>First samples as tokens</source>
        <translation>Erste Beispiele als Token</translation>
    </message>
    <message>
        <source>Problems in the files</source>
        <translation>Probleme in den Dateien</translation>
    </message>
    <message>
        <source>Double-click or Return copies file and line</source>
        <translation>Doppelklick oder Eingabetaste kopiert Datei und Zeile</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Probleme (%1)</translation>
    </message>
    <message>
        <source>Nothing odd was found in these files.</source>
        <translation>In diesen Dateien wurde nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Ro&amp;ws of %1</source>
        <translation>&amp;Zeilen von %1</translation>
    </message>
    <message>
        <source>&amp;Samples of %1</source>
        <translation>Bei&amp;spiele von %1</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>Erste Zeilen von %1</translation>
    </message>
    <message>
        <source>%1 · dashed: cut at %2 tokens, %3 rows</source>
        <translation>%1 · gestrichelt: Grenze bei %2 Token, %3 Zeilen gekürzt</translation>
    </message>
    <message>
        <source>No row can be trained on; the problems say why.</source>
        <translation>Keine Zeile eignet sich zum Trainieren; die Probleme sagen, warum.</translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>as fits the data</source>
        <translation>passend zu den Daten</translation>
    </message>
    <message>
        <source>classification head</source>
        <translation>Klassifikationskopf</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation>Labels sind verborgen</translation>
    </message>
    <message>
        <source>published, not run here</source>
        <translation>veröffentlicht, nicht hier gelaufen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The answer as a careful reader takes it, beside the reference&apos;s reading</source>
        <translation>Die Antwort, wie ein sorgfältiger Leser sie versteht, neben der Lesart der Referenz</translation>
    </message>
    <message>
        <source>With a 95 % interval: exact for shares, bootstrap for others</source>
        <translation>Mit 95-%-Intervall: exakt bei Anteilen, sonst Bootstrap</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Result (95 %)</source>
        <translation>Ergebnis (95 %)</translation>
    </message>
    <message>
        <source>Strict reading</source>
        <translation>Streng gelesen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Double-click a result to see its predictions</source>
        <translation>Doppelklick auf ein Ergebnis zeigt seine Vorhersagen</translation>
    </message>
    <message>
        <source>Results by λ, in and out of distribution</source>
        <translation>Ergebnisse nach λ, innerhalb und außerhalb der Trainingsverteilung</translation>
    </message>
    <message>
        <source>By λ, in and out of distribution</source>
        <translation>Nach λ, innerhalb und außerhalb der Trainingsverteilung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>While an evaluation runs, the accuracy of each model so far will appear here.</source>
        <translation>Während eine Auswertung läuft, erscheint hier die bisherige Genauigkeit jedes Modells.</translation>
    </message>
    <message>
        <source>Results with their intervals will appear here.
On the left, say which models are evaluated on which data, then press Evaluate.</source>
        <translation>Hier erscheinen Ergebnisse mit ihren Intervallen.
Links angeben, welche Modelle mit welchen Daten ausgewertet werden, dann „Auswerten“ drücken.</translation>
    </message>
    <message>
        <source>Not evaluated – %1</source>
        <translation>Nicht ausgewertet – %1</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <translation>%1: bisher %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>Accuracy so far</source>
        <translation>Bisherige Genauigkeit</translation>
    </message>
    <message>
        <source>%1: mean accuracy over the %2 sets %3 %</source>
        <translation>%1: mittlere Genauigkeit über die %2-Datensätze %3 %</translation>
    </message>
    <message>
        <source>GLUE score %1 (the mean over its tasks, two metrics of a task averaged first; of each task the run that was trained on it, else the first model)</source>
        <translation>GLUE-Punktzahl %1 (das Mittel über die Aufgaben, zwei Metriken einer Aufgabe zuerst gemittelt; von jeder Aufgabe der Lauf, der darauf trainiert wurde, sonst das erste Modell)</translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>ui::RunActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Noti&amp;z…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>A&amp;ufräumen…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Loslö&amp;sen</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus dem &amp;Archiv</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 loslösen</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Unarchive %1</source>
        <translation>%1 aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>1 run was moved to the library&apos;s trash.</source>
        <translation>1 Lauf wurde in den Papierkorb der Bibliothek verschoben.</translation>
    </message>
    <message>
        <source>%1 runs were moved to the library&apos;s trash.</source>
        <translation>%1 Läufe wurden in den Papierkorb der Bibliothek verschoben.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo brings it back.</source>
        <translation>Bearbeiten ▸ Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>%1 runs and %2 studies were written, %3.</source>
        <translation>Geschrieben: %1 Läufe und %2 Studien, %3.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Gestoppt. Nichts blieb halb fertig.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Export: %1 von %2</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Archives (*.tar.zst *.tar.gz *.tar *.zip)</source>
        <translation>Archive (*.tar.zst *.tar.gz *.tar *.zip)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>%1 is called %2 here: another one of that name was there</source>
        <translation>%1 heißt hier %2: Der Name war schon vergeben</translation>
    </message>
    <message>
        <source>1 run was imported.</source>
        <translation>1 Lauf wurde importiert.</translation>
    </message>
    <message>
        <source>%1 runs were imported.</source>
        <translation>%1 Läufe wurden importiert.</translation>
    </message>
    <message>
        <source>%1 runs and studies were here already.</source>
        <translation>%1 Läufe und Studien waren schon hier.</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>%1 Läufe importieren</translation>
    </message>
    <message>
        <source>The program ended while it was deleting or bringing back runs.</source>
        <translation>Das Programm endete, während es Läufe löschte oder zurückholte.</translation>
    </message>
    <message>
        <source>%1 folders were put back into the library.</source>
        <translation>%1 Ordner wurden in die Bibliothek zurückgelegt.</translation>
    </message>
</context>
<context>
    <name>ui::RunCharts</name>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of accuracy and F1</source>
        <translation>Mittel aus Genauigkeit und F1</translation>
    </message>
    <message>
        <source>Mean of Pearson and Spearman</source>
        <translation>Mittel aus Pearson und Spearman</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>%1 on validation</source>
        <translation>%1 (Validierung)</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>Verlust (nats)</translation>
    </message>
    <message>
        <source>The training loss of each run will appear here, and with diamonds the validation loss.</source>
        <translation>Hier erscheint der Trainingsverlust jedes Laufs und, mit Rauten, der Validierungsverlust.</translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation>untrainierter Kopf</translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the best one ringed.</source>
        <translation>Hier erscheint je Auswertung auf Validierungsdaten eine Marke, die beste eingekreist.</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>eingefrorenes Modell</translation>
    </message>
    <message>
        <source>Perplexity on validation</source>
        <translation>Perplexität (Validierung)</translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the lowest one ringed.</source>
        <translation>Hier erscheint je Auswertung auf Validierungsdaten eine Marke, die niedrigste eingekreist.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>häufigste Klasse</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>lineare Sonde</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ui::RunLog</name>
    <message>
        <source>started %1: %2 steps on %3 in %4, %5 of %6 parameters, λ acts at %7 of %8 sites</source>
        <translation>begonnen %1: %2 Schritte auf %3 in %4, %5 von %6 Parametern, λ wirkt an %7 von %8 Stellen</translation>
    </message>
    <message>
        <source>step %1: the loss is not a number; the step was not applied</source>
        <translation>Schritt %1: Der Verlust ist keine Zahl; der Schritt wurde nicht angewandt</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>eingefrorenes Modell</translation>
    </message>
    <message>
        <source>%1 adapter</source>
        <translation>Adapter %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3 (%4 samples)%5</source>
        <translation>%1 auf %2: %3 (%4 Beispiele)%5</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation>, bisher am besten</translation>
    </message>
    <message>
        <source>%1: similarity of the last layer %2 on %3 sequences</source>
        <translation>%1: Ähnlichkeit der letzten Schicht %2 auf %3 Sequenzen</translation>
    </message>
    <message>
        <source>step %1: saved %2</source>
        <translation>Schritt %1: %2 gespeichert</translation>
    </message>
    <message>
        <source>warning: %1%2</source>
        <translation>Warnung: %1%2</translation>
    </message>
    <message>
        <source>continued at step %1</source>
        <translation>fortgesetzt bei Schritt %1</translation>
    </message>
    <message>
        <source>continued at step %1, not bit for bit%2</source>
        <translation>fortgesetzt bei Schritt %1, nicht bitgenau%2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Here you will read what happens while a run trains.</source>
        <translation>Hier steht, was geschieht, während ein Lauf trainiert.</translation>
    </message>
</context>
<context>
    <name>ui::RunView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>One run cannot be read; the others are shown.</source>
        <translation>Ein Lauf ist nicht lesbar; die anderen werden gezeigt.</translation>
    </message>
    <message>
        <source>%1 runs cannot be read; the others are shown.</source>
        <translation>%1 Läufe sind nicht lesbar; die anderen werden gezeigt.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Log (1 warning)</source>
        <translation>Protokoll (1 Warnung)</translation>
    </message>
    <message>
        <source>Log (%1 warnings)</source>
        <translation>Protokoll (%1 Warnungen)</translation>
    </message>
</context>
<context>
    <name>ui::RunsColumns</name>
    <message>
        <source>&amp;Fit all columns</source>
        <translation>Alle Spalten an&amp;passen</translation>
    </message>
</context>
<context>
    <name>ui::RunsModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Adapters %1, checkpoints %2, predictions %3, the rest %4</source>
        <translation>Adapter %1, Checkpoints %2, Vorhersagen %3, der Rest %4</translation>
    </message>
    <message>
        <source>%1 %2 on validation, at step %3</source>
        <translation>%1 %2 auf Validierungsdaten, bei Schritt %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>Beste Metrik</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 × %2
%3</source>
        <translation>%1 × %2
%3</translation>
    </message>
    <message>
        <source>%1 things in the library need attention</source>
        <translation>%1 Dinge in der Bibliothek brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>No runs yet. What you train appears here, and stays.</source>
        <translation>Noch keine Läufe. Was trainiert wird, erscheint hier und bleibt.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Bibliothek wird gelesen…</translation>
    </message>
    <message>
        <source>All runs are archived. “Archived” shows them.</source>
        <translation>Alle Läufe sind archiviert. „Archivierte“ zeigt sie.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Kein Lauf passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter: lambda&gt;0.3 method:lora status:completed text</source>
        <translation>Filter: lambda&gt;0.3 method:lora status:completed Text</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filter der Läufe</translation>
    </message>
    <message>
        <source>Terms side by side must all hold; “or”, “not”, a minus and brackets do what they say.
lambda&gt;0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today
test.sst2&gt;80%   time&gt;2m   disk&gt;1GB   tag:keep   is:pinned   &quot;two words&quot;
Anything else is looked for in label, name, study, model, data, note and tags.
Ctrl+Space shows what may stand at the cursor.</source>
        <translation>Bedingungen nebeneinander müssen alle gelten; „or“ (oder), „not“ (nicht), ein Minus und Klammern wirken wie gewohnt.
lambda&gt;0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today
test.sst2&gt;80%   time&gt;2m   disk&gt;1GB   tag:keep   is:pinned   &quot;zwei Wörter&quot;
Alles andere wird in Bezeichnung, Name, Studie, Modell, Daten, Notiz und Tags gesucht.
Strg+Leertaste zeigt, was an der Schreibmarke stehen kann.</translation>
    </message>
    <message>
        <source>&amp;Group by study</source>
        <translation>Nach Studie &amp;gruppieren</translation>
    </message>
    <message>
        <source>Ar&amp;chived</source>
        <translation>Ar&amp;chivierte</translation>
    </message>
    <message>
        <source>Show archived runs, too</source>
        <translation>Auch archivierte Läufe zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the charts of the selected run or study (Return)</source>
        <translation>Diagramme des gewählten Laufs oder der Studie zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put the selected runs side by side (Ctrl+K)</source>
        <translation>Gewählte Läufe nebeneinanderstellen (Strg+K)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected stopped or interrupted run</source>
        <translation>Den gewählten gestoppten oder unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Fill the form of the Train page with the settings of the selected run or study</source>
        <translation>Einstellungen des gewählten Laufs oder der Studie in das Formular der Seite „Trainieren“ übernehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move the selected runs to the library&apos;s trash (Delete)</source>
        <translation>Gewählte Läufe in den Papierkorb der Bibliothek verschieben (Entf)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s folder in the file manager</source>
        <translation>Ordner des gewählten Laufs in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the library again (F5)</source>
        <translation>Bibliothek neu einlesen (F5)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Tags, note, pin, archive, export, import, clean up</source>
        <translation>Tags, Notiz, Anheften, Archivieren, Export, Import, Aufräumen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Use &amp;settings</source>
        <translation>Einstellungen über&amp;nehmen</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Continue &amp;later, in the queue</source>
        <translation>S&amp;päter fortsetzen, in der Warteschlange</translation>
    </message>
    <message>
        <source>Select a run to see more of it; double-click it to open its charts.</source>
        <translation>Einen Lauf auswählen, um mehr davon zu sehen; ein Doppelklick öffnet seine Diagramme.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1 runs, %2 on disk</source>
        <translation>%1 Läufe, %2 auf der Platte</translation>
    </message>
    <message>
        <source>Best on validation: %1, at step %2</source>
        <translation>Bester Wert auf Validierungsdaten: %1, bei Schritt %2</translation>
    </message>
    <message>
        <source>Test, best adapter: %1</source>
        <translation>Test, bester Adapter: %1</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
</context>
<context>
    <name>ui::RunsTree</name>
    <message>
        <source>Single runs</source>
        <translation>Einzelne Läufe</translation>
    </message>
    <message>
        <source>%1 (1 run)</source>
        <translation>%1 (1 Lauf)</translation>
    </message>
    <message>
        <source>%1 (%2 runs)</source>
        <translation>%1 (%2 Läufe)</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>use a smaller batch or fewer runs side by side</source>
        <translation>einen kleineren Batch oder weniger Läufe nebeneinander nehmen</translation>
    </message>
</context>
<context>
    <name>ui::SitesTree</name>
    <message>
        <source>h₀ mixed in</source>
        <translation>h₀ eingemischt</translation>
    </message>
    <message>
        <source>h₀ mixed in, without effect: the input is h₀</source>
        <translation>h₀ eingemischt, ohne Wirkung: Der Eingang ist h₀</translation>
    </message>
    <message>
        <source>Modules by layer</source>
        <translation>Module nach Schicht</translation>
    </message>
    <message>
        <source>Layer, module</source>
        <translation>Schicht, Modul</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Here you will see every module that trains, once a model is chosen.</source>
        <translation>Hier erscheint jedes Modul, das trainiert, sobald ein Modell gewählt ist.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1 of %2 mixed, %3 effective</source>
        <translation>%1 von %2 gemischt, %3 wirksam</translation>
    </message>
</context>
<context>
    <name>ui::SleepInhibitor</name>
    <message>
        <source>A model is being trained</source>
        <translation>Ein Modell wird trainiert</translation>
    </message>
</context>
<context>
    <name>ui::SourceList</name>
    <message>
        <source>Add to this &amp;lesson</source>
        <translation>&amp;Zu dieser Lektion hinzufügen</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>What the lesson&apos;s pages can show and its figures are computed from. Each page chooses under “Shows”. A double click, or F2, changes what one is called. λ at inference is shown by what the probe reads at several λ: “These λ in the probe” on that tab of the Lab, then add it here.</source>
        <translation>Was die Seiten der Lektion zeigen können und woraus ihre Werte berechnet werden. Jede Seite wählt unter „Zeigt“. Ein Doppelklick oder F2 ändert eine Bezeichnung. λ bei Inferenz wird an dem gezeigt, was die Probe bei mehreren λ liest: „Diese λ in der Probe“ auf diesem Tab des Labors, dann hier hinzufügen.</translation>
    </message>
    <message>
        <source>Runs, layers and readings of the lesson</source>
        <translation>Läufe, Schichten und Messungen der Lektion</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>recorded run</source>
        <translation>aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>one layer in steps</source>
        <translation>eine Schicht in Schritten</translation>
    </message>
    <message>
        <source>what the probe read</source>
        <translation>was die Probe las</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What the pages can show</source>
        <translation>Was die Seiten zeigen können</translation>
    </message>
    <message>
        <source>More runs, another reading or layer</source>
        <translation>Weitere Läufe, eine andere Messung oder Schicht</translation>
    </message>
    <message>
        <source>Takes the chosen one out of the lesson, unless a page uses it</source>
        <translation>Nimmt das Gewählte aus der Lektion, sofern keine Seite es verwendet</translation>
    </message>
</context>
<context>
    <name>ui::SplitsModel</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 bis %2, Mittel %3</translation>
    </message>
    <message>
        <source>Longer than %1 tokens: cut in training</source>
        <translation>Länger als %1 Token: im Training gekürzt</translation>
    </message>
    <message>
        <source>Known when lengths are counted in a model&apos;s tokens</source>
        <translation>Bekannt, wenn Längen in Token eines Modells gezählt werden</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one of this file</source>
        <translation>Zeilen, die einer früheren dieser Datei gleichen</translation>
    </message>
    <message>
        <source>Rows that stand in the training file, too, or ask what is asked there: a result on them says less</source>
        <translation>Zeilen, die auch in der Trainingsdatei stehen oder dasselbe fragen wie dort: Ein Ergebnis darauf sagt weniger</translation>
    </message>
    <message>
        <source>Rows that are trained or evaluated on; the problems say why others are not</source>
        <translation>Zeilen, die zum Trainieren oder Auswerten dienen; die Probleme sagen, warum andere nicht</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>Token je Zeile</translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ui::StateEdit</name>
    <message>
        <source>Layer in steps</source>
        <translation>Schicht in Schritten</translation>
    </message>
    <message>
        <source>The layer whose numbers stand below and can be changed</source>
        <translation>Die Schicht, deren Zahlen darunter stehen und geändert werden können</translation>
    </message>
</context>
<context>
    <name>ui::StepScrubber</name>
    <message>
        <source>All charts at s&amp;tep</source>
        <translation>Diagramme bei Schri&amp;tt</translation>
    </message>
    <message>
        <source>Step that all charts show</source>
        <translation>Schritt, den alle Diagramme zeigen</translation>
    </message>
    <message>
        <source>Shows every chart as the runs stood at this step</source>
        <translation>Zeigt jedes Diagramm so, wie die Läufe bei diesem Schritt standen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Shows the end of the runs again</source>
        <translation>Zeigt wieder das Ende der Läufe</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>ui::StepsControls</name>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Adapter (series)</source>
        <translation>Adapter (seriell)</translation>
    </message>
    <message>
        <source>Adapter, mixed skip</source>
        <translation>Adapter, Skip gemischt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>layer 1</source>
        <translation>Schicht 1</translation>
    </message>
    <message>
        <source>layer 2</source>
        <translation>Schicht 2</translation>
    </message>
    <message>
        <source>Layer of the module</source>
        <translation>Schicht des Moduls</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation>Null (Kontrolle)</translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation>Was eingemischt wird</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Gradient into h0 through the mix</source>
        <translation>Gradient nach h0 durch die Mischung</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>at</source>
        <translation>in</translation>
    </message>
    <message>
        <source>mixes &amp;in</source>
        <translation>misch&amp;t ein</translation>
    </message>
    <message>
        <source>dh0</source>
        <translation>dh0</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>B or U all 0, as before the first training step: the branch adds nothing</source>
        <translation>B oder U ganz 0, wie vor dem ersten Trainingsschritt: Der Zweig addiert nichts</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Neue Zahlen</translation>
    </message>
    <message>
        <source>Other weights, drawn anew; edits are dropped</source>
        <translation>Andere, neu gezogene Gewichte; Änderungen werden verworfen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the first numbers and settings</source>
        <translation>Zurück zu den ersten Zahlen und Einstellungen</translation>
    </message>
    <message>
        <source>λ, the share of h0</source>
        <translation>λ, der Anteil von h0</translation>
    </message>
    <message>
        <source>λ as a number</source>
        <translation>λ als Zahl</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Change λ</source>
        <translation>λ ändern</translation>
    </message>
    <message>
        <source>Change the rank</source>
        <translation>Rang ändern</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Methode ändern</translation>
    </message>
    <message>
        <source>Change the layer</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Change dh0</source>
        <translation>dh0 ändern</translation>
    </message>
    <message>
        <source>rank r</source>
        <translation>Rang r</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translation>Rang von LoRA</translation>
    </message>
    <message>
        <source>Width of the adapter</source>
        <translation>Breite des Adapters</translation>
    </message>
    <message>
        <source>Rank of A and B. s = α / r with α = 4, so s changes too.</source>
        <translation>Rang von A und B. s = α / r mit α = 4, also ändert sich auch s.</translation>
    </message>
    <message>
        <source>Width between V and U. s is 1.</source>
        <translation>Breite zwischen V und U. s ist 1.</translation>
    </message>
    <message>
        <source>How much of h0 is mixed in: x̃ = (1 − λ) x + λ h0</source>
        <translation>Wie viel von h0 eingemischt wird: x̃ = (1 − λ) x + λ h0</translation>
    </message>
</context>
<context>
    <name>ui::StepsModel</name>
    <message>
        <source>Edit a number</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <source>Let a number go</source>
        <translation>Zahl freigeben</translation>
    </message>
    <message>
        <source>Untrained module</source>
        <translation>Untrainiertes Modul</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Neue Zahlen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The id of a word: a whole number from 0 to %1</source>
        <translation>Die Nummer eines Wortes: eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>A class: 0 or 1</source>
        <translation>Eine Klasse: 0 oder 1</translation>
    </message>
    <message>
        <source>A number from −%1 to %1</source>
        <translation>Eine Zahl von −%1 bis %1</translation>
    </message>
</context>
<context>
    <name>ui::StepsView</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play all steps, one after the other</source>
        <translation>Alle Schritte nacheinander abspielen</translation>
    </message>
    <message>
        <source>Back: gradients</source>
        <translation>Zurück: Gradienten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1</source>
        <translation>Farben: blau −%1, rot %1</translation>
    </message>
    <message>
        <source>Colours: gradients blue −%1, red %1</source>
        <translation>Farben: Gradienten blau −%1, rot %1</translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1; gradients ±%2</source>
        <translation>Farben: blau −%1, rot %1; Gradienten ±%2</translation>
    </message>
    <message>
        <source>%1 is an input.</source>
        <translation>%1 ist ein Eingang.</translation>
    </message>
    <message>
        <source>%1 is trained: its numbers follow from no formula.</source>
        <translation>%1 wird trainiert: Seine Zahlen folgen aus keiner Formel.</translation>
    </message>
    <message>
        <source>%1 is frozen: its numbers follow from no formula.</source>
        <translation>%1 ist eingefroren: Seine Zahlen folgen aus keiner Formel.</translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation>von Hand eingesetzt</translation>
    </message>
    <message>
        <source>by the chain rule, through more than one formula</source>
        <translation>nach der Kettenregel, durch mehr als eine Formel</translation>
    </message>
    <message>
        <source>loss %1, p of the right class %2; with λ = 0: loss %3</source>
        <translation>Verlust %1, p der richtigen Klasse %2; mit λ = 0: Verlust %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>One step back (Alt+Left)</source>
        <translation>Einen Schritt zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>One step on (Alt+Right)</source>
        <translation>Einen Schritt weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Formula of the step</source>
        <translation>Formel des Schritts</translation>
    </message>
    <message>
        <source>Formula of one cell</source>
        <translation>Formel einer Zelle</translation>
    </message>
    <message>
        <source>Another matrix to show</source>
        <translation>Eine weitere Matrix zeigen</translation>
    </message>
    <message>
        <source>&amp;Show beside them</source>
        <translation>Daneben zei&amp;gen</translation>
    </message>
    <message>
        <source>The steps of one pass forward through the model and of its gradients on the way back; a click shows one.</source>
        <translation>Die Schritte eines Durchlaufs vorwärts durch das Modell und der Gradienten auf dem Rückweg; ein Klick zeigt einen.</translation>
    </message>
    <message>
        <source>Point at a symbol to see where its numbers stand; a click on it shows them.</source>
        <translation>Auf ein Zeichen zeigen, um zu sehen, wo seine Zahlen stehen; ein Klick darauf zeigt sie.</translation>
    </message>
    <message>
        <source>Shows one more matrix of the model beside those of the step</source>
        <translation>Zeigt eine weitere Matrix des Modells neben denen des Schritts</translation>
    </message>
</context>
<context>
    <name>ui::StudyDecisions</name>
    <message>
        <source>Started: %1, strategy %2</source>
        <translation>Begonnen: %1, Strategie %2</translation>
    </message>
    <message>
        <source>Left behind at step %1: %2 with %3 %4, the last that went on has %5; rule: %6</source>
        <translation>Aussortiert bei Schritt %1: %2 mit %3 %4, der letzte verbliebene hat %5; Regel: %6</translation>
    </message>
    <message>
        <source>Joined: %1; rule: %2</source>
        <translation>Hinzugekommen: %1; Regel: %2</translation>
    </message>
    <message>
        <source>Not started: %1: %2</source>
        <translation>Nicht gestartet: %1: %2</translation>
    </message>
    <message>
        <source>Resumed: %1 left</source>
        <translation>Fortgesetzt: %1 übrig</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>What the study decided</source>
        <translation>Was die Studie entschieden hat</translation>
    </message>
    <message>
        <source>What a study decides about its runs will appear here: who is left behind and by which rule, which settings join, what could not be started.</source>
        <translation>Hier erscheint, was eine Studie über ihre Läufe entscheidet: wer nach welcher Regel aussortiert wird, welche Einstellungen hinzukommen, was sich nicht starten ließ.</translation>
    </message>
</context>
<context>
    <name>ui::StudyDesigner</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Do not train these single settings</source>
        <translation>Diese einzelnen Einstellungen nicht trainieren</translation>
    </message>
    <message>
        <source>Remove the single settings</source>
        <translation>Einzelne Einstellungen entfernen</translation>
    </message>
    <message>
        <source>and the single setting %1</source>
        <translation>und die einzelne Einstellung %1</translation>
    </message>
    <message>
        <source>and %1 single settings: %2 …</source>
        <translation>und %1 einzelne Einstellungen: %2 …</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>%1, on its training file</source>
        <translation>%1, auf der Trainingsdatei</translation>
    </message>
    <message>
        <source>%1, mismatched</source>
        <translation>%1, mismatched</translation>
    </message>
    <message>
        <source>How an answer is scored</source>
        <translation>Wie eine Antwort bewertet wird</translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation>Labels sind verborgen</translation>
    </message>
    <message>
        <source>Scoring of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>Datei von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add d&amp;ata…</source>
        <translation>Da&amp;ten…</translation>
    </message>
    <message>
        <source>A data file; what it is is recognised</source>
        <translation>Eine Datendatei hinzufügen; was sie ist, wird erkannt</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>All known data sets in a folder</source>
        <translation>Alle bekannten Datensätze in einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation>Ordner mit Daten</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>Daten (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data file was found in %1</source>
        <translation>In %1 wurde keine Datendatei gefunden</translation>
    </message>
</context>
<context>
    <name>ui::TeacherNotes</name>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>Lehrhinweise</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>Hinweise für Lehrende</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes: %1</source>
        <translation>Lehrhinweise: %1</translation>
    </message>
    <message>
        <source>What to do and to ask on each page; the arrow keys scroll it.</source>
        <translation>Was auf jeder Seite zu tun und zu fragen ist; die Pfeiltasten rollen.</translation>
    </message>
</context>
<context>
    <name>ui::TermCard</name>
    <message>
        <source>What the word means</source>
        <translation>Was das Wort bedeutet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>This word, and others, in the glossary of the program</source>
        <translation>Dieses Wort und andere im Glossar des Programms</translation>
    </message>
</context>
<context>
    <name>ui::TermLabel</name>
    <message>
        <source>Each underlined term leads to what the glossary says of it: click it, or Tab to it and press Enter.</source>
        <translation>Jeder unterstrichene Begriff führt zu dem, was das Glossar über ihn sagt: anklicken, oder mit Tab hingehen und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>ui::TestSetsEdit</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>Name der Testdaten</translation>
    </message>
    <message>
        <source>Data set of the test set</source>
        <translation>Datensatz der Testdaten</translation>
    </message>
    <message>
        <source>What the file is read as: a test set may be of another data set</source>
        <translation>Als was die Datei gelesen wird: Testdaten dürfen aus einem anderen Datensatz sein</translation>
    </message>
    <message>
        <source>as the task&apos;s data</source>
        <translation>wie die Aufgabe</translation>
    </message>
    <message>
        <source>File of the test set</source>
        <translation>Datei der Testdaten</translation>
    </message>
    <message>
        <source>Remove this test set</source>
        <translation>Diese Testdaten entfernen</translation>
    </message>
    <message>
        <source>Add a test set…</source>
        <translation>Testdaten hinzufügen…</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>Daten (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::TokenLegend</name>
    <message>
        <source>Colours of the tokens: special, context, trained, masked, truncated</source>
        <translation>Farben der Token: besondere, Kontext, trainiert, maskiert, gekürzt</translation>
    </message>
</context>
<context>
    <name>ui::TokenView</name>
    <message>
        <source>First batch as tokens</source>
        <translation>Erster Batch als Token</translation>
    </message>
    <message>
        <source>special</source>
        <translation>besonderes</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1 · %2</source>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>%1
id %2 · %3</source>
        <translation>%1
ID %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>End the to&amp;ur</source>
        <translation>R&amp;undgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>We&amp;iter</translation>
    </message>
</context>
<context>
    <name>ui::ToyForm</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation>Was eingemischt wird</translation>
    </message>
    <message>
        <source>Number of worlds</source>
        <translation>Zahl der Welten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Tie&amp;fe</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>M&amp;ix in</source>
        <translation>E&amp;inmischen</translation>
    </message>
    <message>
        <source>&amp;Worlds</source>
        <translation>&amp;Welten</translation>
    </message>
    <message>
        <source>h0, and the control zero</source>
        <translation>h0 und die Null-Kontrolle</translation>
    </message>
    <message>
        <source>h0 alone</source>
        <translation>nur h0</translation>
    </message>
    <message>
        <source>zero alone (control)</source>
        <translation>nur Null (Kontrolle)</translation>
    </message>
    <message>
        <source>h0: x̃ = (1 − λ) x + λ h0. zero: x̃ = (1 − λ) x, which is weaker and nothing else.</source>
        <translation>h0: x̃ = (1 − λ) x + λ h0. Null: x̃ = (1 − λ) x, das ist schwächer und sonst nichts.</translation>
    </message>
    <message>
        <source>How many: each has weights, sentences and a first adapter of its own</source>
        <translation>Wie viele: Jede hat eigene Gewichte, Sätze und einen eigenen ersten Adapter</translation>
    </message>
    <message>
        <source>Of 32 sentences each; the search had %1</source>
        <translation>Zu je 32 Sätzen; die Suche hatte %1</translation>
    </message>
    <message>
        <source>Depth in layers</source>
        <translation>Tiefe in Schichten</translation>
    </message>
    <message>
        <source>λ %1</source>
        <translation>λ %1</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>Sch&amp;ritte</translation>
    </message>
    <message>
        <source>Number of layers of the toy model: with more of them its tokens grow more alike</source>
        <translation>Zahl der Schichten des Spielzeugmodells: mit mehr davon werden seine Token einander ähnlicher</translation>
    </message>
    <message>
        <source>Trains with λ %1 as well</source>
        <translation>Trainiert auch mit λ %1</translation>
    </message>
    <message>
        <source>Trains the plain method as well, without mixing</source>
        <translation>Trainiert auch die schlichte Methode, ohne Einmischen</translation>
    </message>
    <message>
        <source>Loo&amp;k at λ</source>
        <translation>λ b&amp;etrachten</translation>
    </message>
    <message>
        <source>Train λ</source>
        <translation>λ trainieren</translation>
    </message>
    <message>
        <source>λ that is looked at</source>
        <translation>λ, das betrachtet wird</translation>
    </message>
    <message>
        <source>What h0, mixed in at this λ, does to the frozen model before anything is trained, and beside it what was trained at this λ</source>
        <translation>Was h0, bei diesem λ eingemischt, mit dem eingefrorenen Modell macht, bevor etwas trainiert ist, und daneben, was bei diesem λ trainiert wurde</translation>
    </message>
</context>
<context>
    <name>ui::ToyLambdaPanel</name>
    <message>
        <source>A dot for each completed run and the mean over the worlds will appear here.</source>
        <translation>Hier erscheinen ein Punkt je abgeschlossenem Lauf und das Mittel über die Welten.</translation>
    </message>
    <message>
        <source>Accuracy over λ</source>
        <translation>Genauigkeit über λ</translation>
    </message>
    <message>
        <source>Accuracy on validation</source>
        <translation>Genauigkeit (Validierung)</translation>
    </message>
    <message>
        <source>Similarity over λ</source>
        <translation>Ähnlichkeit über λ</translation>
    </message>
    <message>
        <source>Last layer, mean cosine</source>
        <translation>Letzte Schicht, mittlerer Kosinus</translation>
    </message>
    <message>
        <source>Excess over λ</source>
        <translation>Überschuss über λ</translation>
    </message>
    <message>
        <source>Similarity less that across sentences</source>
        <translation>Ähnlichkeit minus die über Sätze hinweg</translation>
    </message>
</context>
<context>
    <name>ui::ToyNow</name>
    <message>
        <source>Similarity by layer</source>
        <translation>Ähnlichkeit je Schicht</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are in each layer of the frozen model will appear here.</source>
        <translation>Hier erscheint, wie ähnlich die Token eines Satzes in jeder Schicht des eingefrorenen Modells sind.</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>eingefrorenes Modell</translation>
    </message>
    <message>
        <source>λ %1, nothing trained</source>
        <translation>λ %1, nichts trainiert</translation>
    </message>
    <message>
        <source>λ %1, trained</source>
        <translation>λ %1, trainiert</translation>
    </message>
    <message>
        <source>%1 · dotted: between different sentences · %2</source>
        <translation>%1 · gepunktet: zwischen verschiedenen Sätzen · %2</translation>
    </message>
    <message>
        <source>Reading the frozen model of %1…</source>
        <translation>Liest das eingefrorene Modell: %1…</translation>
    </message>
    <message>
        <source>The frozen model of %1, and h0 mixed into it at λ %2: nothing was trained for these lines, the engine read %3 sentences in %4 ms.</source>
        <translation>Das eingefrorene Modell (%1) und h0, bei λ %2 eingemischt: Für diese Linien wurde nichts trainiert, die Engine las %3 Sätze in %4 ms.</translation>
    </message>
    <message>
        <source>The frozen model of %1. “%2”: λ reaches what is trained alone, and that adds nothing at first. At every λ the model begins as the frozen one.</source>
        <translation>Das eingefrorene Modell (%1). „%2“: λ erreicht nur, was trainiert wird, und das fügt anfangs nichts hinzu. Bei jedem λ beginnt das Modell als das eingefrorene.</translation>
    </message>
    <message>
        <source>Thin dots over λ: the recorded search, until you press Run.</source>
        <translation>Feine Punkte über λ: die aufgezeichnete Suche, bis „Starten“ gedrückt wird.</translation>
    </message>
</context>
<context>
    <name>ui::ToyPoints</name>
    <message>
        <source>λ %1 · %2 · world %3: %4</source>
        <translation>λ %1 · %2 · Welt %3: %4</translation>
    </message>
    <message>
        <source>recorded search: %1</source>
        <translation>aufgezeichnete Suche: %1</translation>
    </message>
    <message>
        <source>untrained, zero (control)</source>
        <translation>untrainiert, Null (Kontrolle)</translation>
    </message>
    <message>
        <source>untrained, h0</source>
        <translation>untrainiert, h0</translation>
    </message>
    <message>
        <source>λ %1 · %2, nothing trained · world %3: %4</source>
        <translation>λ %1 · %2, nichts trainiert · Welt %3: %4</translation>
    </message>
</context>
<context>
    <name>ui::ToySearch</name>
    <message>
        <source>install the program again</source>
        <translation>das Programm neu installieren</translation>
    </message>
    <message>
        <source>in %1 of %2 worlds</source>
        <translation>in %1 von %2 Welten</translation>
    </message>
    <message>
        <source>Its control without h0: %1; h0 is ahead of it %2. The control at its own best, λ = %3: %4.</source>
        <translation>Seine Kontrolle ohne h0: %1; h0 liegt %2 vor ihr. Die Kontrolle bei ihrem eigenen besten Wert, λ = %3: %4.</translation>
    </message>
    <message>
        <source>the table of the search cannot be read</source>
        <translation>die Tabelle der Suche ist nicht lesbar</translation>
    </message>
    <message>
        <source>the table of the search is too large</source>
        <translation>die Tabelle der Suche ist zu groß</translation>
    </message>
    <message>
        <source>a line of the search&apos;s table is damaged</source>
        <translation>eine Zeile der Tabelle der Suche ist beschädigt</translation>
    </message>
    <message>
        <source>λ = 0: accuracy %1.</source>
        <translation>λ = 0: Genauigkeit %1.</translation>
    </message>
    <message>
        <source>The highest mean of the other λ: %1 at λ = %2, above λ = 0 %3.</source>
        <translation>Das höchste Mittel der anderen λ: %1 bei λ = %2, %3 über λ = 0.</translation>
    </message>
    <message>
        <source>The lowest last-layer similarity, %1, is at λ = %2, with accuracy %3.</source>
        <translation>Die niedrigste Ähnlichkeit der letzten Schicht, %1, liegt bei λ = %2, mit Genauigkeit %3.</translation>
    </message>
</context>
<context>
    <name>ui::ToySearchModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Mixed in</source>
        <translation>Eingemischt</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Welten</translation>
    </message>
    <message>
        <source>Accuracy ± SD</source>
        <translation>Genauigkeit ± SD</translation>
    </message>
    <message>
        <source>Points above λ = 0</source>
        <translation>Punkte über λ = 0</translation>
    </message>
    <message>
        <source>Similarity, last layer</source>
        <translation>Ähnlichkeit, letzte Schicht</translation>
    </message>
    <message>
        <source>Excess over across</source>
        <translation>Überschuss</translation>
    </message>
</context>
<context>
    <name>ui::ToySearchView</name>
    <message>
        <source>Numbers of the search</source>
        <translation>Zahlen der Suche</translation>
    </message>
    <message>
        <source>The recorded search cannot be shown</source>
        <translation>Die aufgezeichnete Suche lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>%1, %2: what the search saw</source>
        <translation>%1, %2: was die Suche ergab</translation>
    </message>
    <message>
        <source>The search tried λ on the task “%1” alone.</source>
        <translation>Die Suche hat λ nur an der Aufgabe „%1“ erprobt.</translation>
    </message>
    <message>
        <source>The search has nothing of this method.</source>
        <translation>Die Suche enthält nichts zu dieser Methode.</translation>
    </message>
    <message>
        <source>The search has this method at depth %1. Choose one of these, or run this depth.</source>
        <translation>Die Suche enthält diese Methode bei Tiefe %1. Eine davon wählen oder diese Tiefe selbst laufen lassen.</translation>
    </message>
    <message>
        <source>What the recorded search found for this method and depth.</source>
        <translation>Was die aufgezeichnete Suche für diese Methode und Tiefe fand.</translation>
    </message>
    <message>
        <source>The runs of the recorded search behind the charts above; Ctrl+C copies the chosen rows.</source>
        <translation>Die Läufe der aufgezeichneten Suche hinter den Diagrammen oben; Strg+C kopiert die gewählten Zeilen.</translation>
    </message>
</context>
<context>
    <name>ui::ToyView</name>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>What the toy world shows and what it does not</source>
        <translation>Was die Spielzeugwelt zeigt und was nicht</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>The sear&amp;ch</source>
        <translation>Die Su&amp;che</translation>
    </message>
    <message>
        <source>The world cannot be made</source>
        <translation>Die Welt lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>The runs could not start</source>
        <translation>Die Läufe konnten nicht starten</translation>
    </message>
    <message>
        <source>The toy world waits for its turn</source>
        <translation>Die Spielzeugwelt wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>press Run again when it has ended</source>
        <translation>nach dessen Ende noch einmal „Starten“ drücken</translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation>Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Start %1 of %2: world %3, %4</source>
        <translation>Start %1 von %2: Welt %3, %4</translation>
    </message>
    <message>
        <source>Another training is running.</source>
        <translation>Ein anderes Training läuft.</translation>
    </message>
    <message>
        <source>Choose at least one λ.</source>
        <translation>Mindestens ein λ wählen.</translation>
    </message>
    <message>
        <source>All of this has been run. Change depth, λ or the number of worlds.</source>
        <translation>All das ist schon gelaufen. Tiefe, λ oder die Zahl der Welten ändern.</translation>
    </message>
    <message>
        <source>Runs of one world train in lockstep, and stay in the library as any other.</source>
        <translation>Läufe einer Welt trainieren im Gleichschritt und bleiben in der Bibliothek wie alle anderen.</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Eine Auswertung läuft.</translation>
    </message>
    <message>
        <source>Ru&amp;n (%1)</source>
        <translation>&amp;Starten (%1)</translation>
    </message>
    <message>
        <source>Trains what the form says and has not been run yet</source>
        <translation>Trainiert, was im Formular steht und noch nicht gelaufen ist</translation>
    </message>
    <message>
        <source>Ends the training; runs that are complete stay</source>
        <translation>Beendet das Training; vollständige Läufe bleiben</translation>
    </message>
    <message>
        <source>Depth and &amp;λ</source>
        <translation>Tiefe und &amp;λ</translation>
    </message>
    <message>
        <source>The world cannot be looked at</source>
        <translation>Die Welt lässt sich nicht betrachten</translation>
    </message>
    <message>
        <source>Runs trained: %1, in %2 s.</source>
        <translation>Trainierte Läufe: %1, in %2 s.</translation>
    </message>
</context>
<context>
    <name>ui::ToyWords</name>
    <message>
        <source>Which mark comes first</source>
        <translation>Welche Marke zuerst kommt</translation>
    </message>
    <message>
        <source>Which mark is there</source>
        <translation>Welche Marke da ist</translation>
    </message>
    <message>
        <source>The letter after the mark</source>
        <translation>Der Buchstabe nach der Marke</translation>
    </message>
    <message>
        <source>“c ping k a pong w …” → ping. The model must know where two words stand.</source>
        <translation>„c ping k a pong w …“ → ping. Das Modell muss wissen, wo zwei Wörter stehen.</translation>
    </message>
    <message>
        <source>Series adapters, skip mixed too</source>
        <translation>Serielle Adapter, Skip auch gemischt</translation>
    </message>
    <message>
        <source>Series adapters</source>
        <translation>Serielle Adapter</translation>
    </message>
    <message>
        <source>LoRA on query and value</source>
        <translation>LoRA auf Query und Value</translation>
    </message>
    <message>
        <source>z̃ + U φ(V z̃): λ reaches the layer itself (sibo.mix_skip, one reading of the paper)</source>
        <translation>z̃ + U φ(V z̃): λ erreicht die Schicht selbst (sibo.mix_skip, eine Lesart des Papiers)</translation>
    </message>
    <message>
        <source>z + U φ(V z̃): λ reaches the adapter&apos;s branch alone, as in the authors&apos; code</source>
        <translation>z + U φ(V z̃): λ erreicht nur den Zweig des Adapters, wie im Programm der Autoren</translation>
    </message>
    <message>
        <source>y = W x + s · B A x̃: λ reaches the low-rank branch alone, as in the authors&apos; code</source>
        <translation>y = W x + s · B A x̃: λ erreicht nur den Zweig niedrigen Rangs, wie im Programm der Autoren</translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation>Null (Kontrolle)</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Attention averages: with every layer the words of a sentence become more alike, and it is not anisotropy alone, for words of different sentences stay further apart. Deeper toys are harder to train. λ changes similarity and accuracy, and you can see by how much. A λ near 1 leaves the lowest similarity and a worse model.</source>
        <translation>Attention mittelt: Mit jeder Schicht werden die Wörter eines Satzes einander ähnlicher, und das ist nicht nur Anisotropie, denn Wörter verschiedener Sätze bleiben weiter auseinander. Tiefere Spielzeugmodelle sind schwerer zu trainieren. λ ändert Ähnlichkeit und Genauigkeit, und man sieht, um wie viel. Ein λ nahe 1 hinterlässt die niedrigste Ähnlichkeit und ein schlechteres Modell.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was es nicht zeigt</translation>
    </message>
    <message>
        <source>That SIBO helps, or harms, a real model. The frozen layers are random: what they add is in the way of the task, so weakening them (the control “zero”) helps by itself, and h0 returns the words and places that the task asks for. The layers of a trained model are not in the way. Only what h0 has over its control is due to h0. 512 sentences resolve about ± 4 points, three worlds are too few for a test, and a lower similarity is not a better model.</source>
        <translation>Dass SIBO einem echten Modell hilft oder schadet. Die eingefrorenen Schichten sind zufällig: Was sie hinzufügen, steht der Aufgabe im Weg, also hilft es schon, sie zu schwächen (die Kontrolle „Null“), und h0 bringt die Wörter und Plätze zurück, nach denen die Aufgabe fragt. Die Schichten eines trainierten Modells stehen nicht im Weg. Nur was h0 seiner Kontrolle voraushat, liegt an h0. 512 Sätze lösen etwa ± 4 Punkte auf, drei Welten sind zu wenige für einen Test, und eine niedrigere Ähnlichkeit ist kein besseres Modell.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <source>“c k a pong w …” → pong. One word decides, wherever it stands.</source>
        <translation>„c k a pong w …“ → pong. Ein Wort entscheidet, wo auch immer es steht.</translation>
    </message>
    <message>
        <source>“c k ping w …” → high, for w lies in the second half of the alphabet. The model must find the mark and look one place further.</source>
        <translation>„c k ping w …“ → hoch, denn w liegt in der zweiten Hälfte des Alphabets. Das Modell muss die Marke finden und einen Platz weiter sehen.</translation>
    </message>
    <message>
        <source>Of 12 combinations of gains of the random maps, seen on the frozen model alone, the one was taken whose similarity grows up to the twelfth layer without being full before it, and far above that of different sentences (resources/toy/frozen.tsv). Size and number of steps are what two processor cores train in seconds. On the task of order, 2, 4, 6 and 8 layers with every λ and source, series adapters with the skip mixed too, ran once on three worlds: all of these runs stand in the tab “The search”, in whatever way they came out. Other methods, other tasks and 12 layers were not searched. How the task and the learning rate were chosen is not recorded.</source>
        <translation>Von 12 Kombinationen der Verstärkungen der zufälligen Abbildungen, nur am eingefrorenen Modell betrachtet, wurde die genommen, deren Ähnlichkeit bis zur zwölften Schicht wächst, ohne davor gesättigt zu sein, und weit über der verschiedener Sätze liegt (resources/toy/frozen.tsv). Größe und Schrittzahl sind das, was zwei Prozessorkerne in Sekunden trainieren. Mit der Aufgabe zur Reihenfolge liefen 2, 4, 6 und 8 Schichten mit jedem λ und jeder Quelle, auch serielle Adapter mit gemischtem Skip, einmal auf drei Welten: All diese Läufe stehen im Reiter „Die Suche“, wie auch immer sie ausgingen. Andere Methoden, andere Aufgaben und 12 Schichten wurden nicht durchsucht. Wie die Aufgabe und die Lernrate gewählt wurden, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>A small frozen Transformer with random weights reads sentences of letters in which the words “ping” and “pong” are hidden. Only adapters and a classifier are trained, by the same engine as everywhere: each run is an ordinary run in the library. What “Depth and λ” shows as “frozen model” and “nothing trained” is computed as soon as you turn one of them; only training takes seconds.</source>
        <translation>Ein kleiner eingefrorener Transformer mit zufälligen Gewichten liest Sätze aus Buchstaben, in denen die Wörter „ping“ und „pong“ versteckt sind. Trainiert werden nur Adapter und ein Klassifikator, von derselben Engine wie überall: Jeder Lauf ist ein gewöhnlicher Lauf der Bibliothek. Was „Tiefe und λ“ als „eingefrorenes Modell“ und „nichts trainiert“ zeigt, wird berechnet, sobald man eines davon ändert; nur das Training braucht Sekunden.</translation>
    </message>
</context>
<context>
    <name>ui::TrainPage</name>
    <message>
        <source>Checking…</source>
        <translation>Prüfung…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Trotzdem einreihen</translation>
    </message>
    <message>
        <source>&amp;Train all the same</source>
        <translation>&amp;Trotzdem trainieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Queue (%1)</source>
        <translation>&amp;Warteschlange (%1)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>The study cannot be continued</source>
        <translation>Die Studie lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%1 von %2 Läufen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>Vor dem Beginn gestoppt</translation>
    </message>
    <message>
        <source>Stopped and saved; Runs ▸ Continue goes on from here</source>
        <translation>Gestoppt und gespeichert; Läufe ▸ Fortsetzen macht hier weiter</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished %1 runs</source>
        <translation>%1 Läufe fertig</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>Nichts wurde gestartet</translation>
    </message>
    <message>
        <source>Something in the form has to be corrected first</source>
        <translation>Im Formular ist zuerst etwas zu korrigieren</translation>
    </message>
    <message>
        <source>Start training with these settings (Ctrl+R)</source>
        <translation>Training mit diesen Einstellungen starten (Strg+R)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paused · </source>
        <translation>Pausiert · </translation>
    </message>
    <message>
        <source>Stopping, saving…</source>
        <translation>Stoppt und speichert…</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>Vorlage %1 verwenden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The configuration was not opened</source>
        <translation>Die Konfiguration wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The configuration was not saved</source>
        <translation>Die Konfiguration wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train these settings later, one after the other, or at night</source>
        <translation>Diese Einstellungen später trainieren, nacheinander oder nachts</translation>
    </message>
    <message>
        <source>&amp;Add these settings</source>
        <translation>Diese Einstellungen &amp;einreihen</translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation>Warteschlange &amp;zeigen</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Fill the form with a ready configuration; undo brings the old one back</source>
        <translation>Das Formular mit einer fertigen Konfiguration füllen; „Rückgängig“ holt die alte zurück</translation>
    </message>
    <message>
        <source>Quest&amp;ions…</source>
        <translation>Frage&amp;n…</translation>
    </message>
    <message>
        <source>Fill the form with a study that answers one of the paper&apos;s questions</source>
        <translation>Das Formular mit einer Studie füllen, die eine der Fragen des Papiers beantwortet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; the run can be continued later</source>
        <translation>Speichert einen Checkpoint und endet; der Lauf lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>A model has to be chosen first</source>
        <translation>Zuerst ist ein Modell zu wählen</translation>
    </message>
</context>
<context>
    <name>ui::TransferModel</name>
    <message>
        <source>no run of this setting has the figure</source>
        <translation>kein Lauf dieser Einstellung hat die Zahl</translation>
    </message>
    <message>
        <source>one run: there is no spread over seeds</source>
        <translation>ein Lauf: Es gibt keine Streuung über Seeds</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 runs</source>
        <translation>Mittel und Standardabweichung von %1 Läufen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Other data than the runs were trained for: out of distribution</source>
        <translation>Andere Daten, als wofür die Läufe trainiert wurden: außerhalb der Trainingsverteilung</translation>
    </message>
    <message>
        <source>The runs&apos; own data: in distribution</source>
        <translation>Die eigenen Daten der Läufe: innerhalb der Trainingsverteilung</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · außen</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · innen</translation>
    </message>
</context>
<context>
    <name>ui::TransferView</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study folder…</source>
        <translation>Studienordner…</translation>
    </message>
    <message>
        <source>A study of another library</source>
        <translation>Eine Studie einer anderen Bibliothek</translation>
    </message>
    <message>
        <source>In and out of distribution by λ</source>
        <translation>Innerhalb und außerhalb der Trainingsverteilung nach λ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Here the runs of a study are compared by λ, in and out of distribution.
Train a study first, or choose a study&apos;s folder.</source>
        <translation>Hier werden die Läufe einer Studie nach λ verglichen, innerhalb und außerhalb der Trainingsverteilung.
Zuerst eine Studie trainieren oder den Ordner einer Studie wählen.</translation>
    </message>
    <message>
        <source>No run of this study has completed so far.</source>
        <translation>Noch kein Lauf dieser Studie ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over the seeds, of each run&apos;s best adapter. Results on further data appear here when the runs are evaluated on them.</source>
        <translation>Mittel ± Standardabweichung über die Seeds, vom jeweils besten Adapter der Läufe. Ergebnisse auf weiteren Daten erscheinen hier, wenn die Läufe damit ausgewertet werden.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What these runs show, and what they do not, will be said here.</source>
        <translation>Hier steht dann, was diese Läufe zeigen und was nicht.</translation>
    </message>
    <message>
        <source>So far, from the runs that have ended.</source>
        <translation>Vorläufig, aus den Läufen, die beendet sind.</translation>
    </message>
    <message>
        <source>Computing the intervals over new examples…</source>
        <translation>Intervalle über neue Beispiele werden berechnet…</translation>
    </message>
    <message>
        <source>Each λ at its own learning rate</source>
        <translation>Jedes λ mit eigener Lernrate</translation>
    </message>
    <message>
        <source>Signs of a wrong λ</source>
        <translation>Anzeichen eines falschen λ</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>▸ %1 more like this</source>
        <translation>▸ %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>A&amp;dd seeds…</source>
        <translation>Weitere &amp;Seeds…</translation>
    </message>
    <message>
        <source>Add the zero &amp;control…</source>
        <translation>Null-&amp;Kontrolle hinzufügen…</translation>
    </message>
</context>
</TS>
