<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArmNames</name>
    <message>
        <source>%1 (last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockScene</name>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K, V</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter before a linear layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IA³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix tuning (λ experimental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt tuning (λ experimental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the adapted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU by tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU (swish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity at start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best on this model and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of its study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run could not be continued any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted; it cannot be brought back afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, not a folder: look where it leads, and remove it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is training now: stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be moved: %1. Check that the library folder is writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it could be removed: %1. What is left lies in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFigures</name>
    <message>
        <source>%1, %2: %3 rows, %4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineEvaluation</name>
    <message>
        <source>an unknown exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineSession</name>
    <message>
        <source>an unknown exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the pretrained model: config.json, model.safetensors and its tokenizer. A bare name such as MiniLM-L6 is looked up among the models of the library. Its weights stay frozen and are never changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute: auto takes a graphics card where one can be used and the processor elsewhere. Write cpu, cuda or cuda:1 to choose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the frozen weights&apos; products; adapters, loss and norms are always float32. auto times both once on this machine and keeps the faster for all runs of a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set whose files are known: it sets columns, classes or prompt form, and the metric. Leave it empty for files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification: one of several classes for a text. regression: a number, such as the similarity of two sentences. causal_lm: the text that follows a prompt, by a language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to learn from: TSV, CSV, JSON Lines, a JSON array or Parquet. A path that begins with resource: names a file that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out data that is measured while training; the best adapter is the one that does best on it. Choose λ here, never on a test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no validation file: the share of the training rows that is set aside, drawn with the data seed, equal in each class; equal texts stay on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further data sets, each with a name. They are measured once at the end, for the best and for the last adapter, and choose nothing. Use one of another domain to see what carries over; one of another data set (&quot;preset&quot;) is read as that data set&apos;s files are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the data set or the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with what the model is given. Left out, one that is called prompt, instruction, question or input is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with what the model is to answer. Left out, one that is called response, output, answer or completion is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with what the instruction is about; often empty. Left out, one that is called input is taken beside a prompt column that is called instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with a conversation, a list of {role, content}: its last assistant message is what the model is to answer; with the form chat each of them is trained. Left out, one that is called messages or conversations is taken where there is no prompt column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the right answer alone, which generated answers are compared with. Left out, the data set says where it is; a response column is not taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the passage that a question with options is about. Left out, one that is called context, passage, premise, article or text is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the list of options, or one column for each. Left out, one that is called options, choices, answers or endings is taken, or choice1, choice2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt, line break, response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How prompt and response become one text. alpaca: the form of the paper and of LLM-Adapters. chat: the model&apos;s own chat template. Or a text of your own with {prompt} and {response} in it, \n for a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, as in the reference: the loss counts every token. Off: it counts only the response, and the prompt is context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the text, or two columns for sentence pairs, by their names in the file&apos;s header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the class, or with the number to predict in a regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the data set or the training file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes as they are written in the file, in the order of their numbers. A label that is not in this list is an error that names its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sample with the special ones. Longer samples are cut and counted; shorter ones cost nothing extra, since nothing is padded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first rows of the training file, for a quick look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first rows of the validation file and of each test set. Figures of fewer rows are coarser: the band in the metric&apos;s chart shows how coarse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora, dora: low-rank updates beside frozen linear layers. series, parallel: small adapters behind or beside a sublayer. adapter_input: an adapter before a linear layer. ia3: trained factors. bitfit: the biases. prefix, prompt: trained virtual tokens (λ there is experimental, not from the paper). full: all weights. head: only the head, as the lower line to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the low-rank update. 8 is a good start; more parameters help where the task is far from what the model has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the update: it is multiplied by alpha / rank. Usually twice the rank; raise it with the rank to keep the update&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in the middle of an adapter: it maps the hidden state down to so many numbers and up again. 64 is a good start; the reference uses 256 for large models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trained vectors stand before the text: as rows of the input (prompt), or as keys and values of every layer (prefix). They need room in the model&apos;s longest input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the adapter&apos;s inputs that is dropped at random while training. Raise it where training data are few and validation falls behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of the model&apos;s family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layers get a module, by the names PEFT uses, or all-linear. Left out for LoRA: BERT and RoBERTa query, value; LLaMA q_proj, k_proj, v_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, fc_in, fc_out. Series and parallel adapters name sublayers: attention.output and output, self_attn and mlp, or attn and mlp. λ mixes only at those that sibo.placement names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the layers that get modules, counted from 0, such as 0, 1, 5 or 6-11. The others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale by √rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply the update by alpha / √rank instead of alpha / rank (rank-stabilised LoRA), so that large ranks learn as fast as small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the model&apos;s own biases are trained too: none, all of them, or lora_only, those of the adapted layers. With biases trained, switching the adapter off no longer gives the base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same rank everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ranks for some of the adapted layers, such as q_proj: 16, v_proj: 4. Names are matched as for the adapted layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same alpha everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other alphas for some of the adapted layers, such as q_proj: 32. An update is multiplied by its own alpha / its own rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function between an adapter&apos;s way down and its way up. gelu is the exact one, gelu_new its form by tanh, and silu is also called swish. The reference uses tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the adapter puts out is multiplied by this before it is added. 1 is usual; parallel adapters are sometimes given 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the adapter&apos;s way down and way up a bias each. The adapters of the reference have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity: the way up begins at zero, so training begins at the base model. bert: both ways begin at small random numbers (deviation 0.02), as in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the first hidden state h0 is mixed into each adapter&apos;s input: (1 − λ) x + λ h0. 0 is the plain method, bit for bit. It does two things: it weakens the adapter&apos;s view of x, and it adds h0; sibo.source zero shows the first alone. Where λ is learned, this is its first value (0.5 unless given).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which of the adapted layers h0 is mixed in: attention (query, key, value), ffn (the layers that open the feed-forward part), or both. Adapters elsewhere stay plain. Left out: both in BERT and RoBERTa, ffn in LLaMA and GPT-J, as the reference has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0 is the method. zero and permuted are its controls: zero only weakens the adapter&apos;s input, permuted takes h0 of other tokens of the sentence. An effect belongs to h0 only where λ differs from its zero control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix at the attention output too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also mix at the attention&apos;s output map (attention.output.dense, o_proj, out_proj). Its input has h0&apos;s width but holds joined head values, no hidden state, so this is off by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale h0 to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give h0 the length of the adapter&apos;s input at each token before mixing, so that λ means the same in every model. Experimental and not what the reference does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: λ stays as it is set. one, layer, site: λ is trained too, one for all, one a layer, or one at each place where h0 is mixed in. It then makes the training loss small, which is not the λ that validation would choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of a λ that is learned; it follows the same schedule as the weights&apos; own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix the skip connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the adapter&apos;s skip connection carry the mixed input as well, one reading of the paper. The model then no longer begins as the base model. Only series adapters have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the reference in GPT-J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In GPT-J the authors&apos; program mixes h0 into the input of the whole feed-forward part, so the frozen fc_in sees it too. Switch it on only to compare with that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient into h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the gradient at h0. It matters only where something that is trained feeds h0: with all biases trained, that is the embeddings&apos; norm; with frozen embeddings nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times every training sample is used once. Parts of an epoch are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the epochs need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run after this many optimizer steps, whatever the epochs say, and is then also the length of the learning-rate schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that one optimizer step averages over. Larger is steadier and needs a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples computed at a time. Smaller needs less memory and gives the same gradient, since the loss is averaged over the whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size at its highest. Adapters bear 1e-4 to 2e-3; too small learns nothing in a short run, too large makes the loss jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up: linear and cosine fall to 0 at the last step, constant stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0. A few per cent of all steps keep the first ones from spoiling the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW&apos;s pull of the trained weights towards 0. Biases, norms and λ are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm of a run&apos;s gradient; longer ones are shortened to it. 0 switches clipping off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the frozen model&apos;s hidden, attention and classifier dropout while training. 0 makes runs comparable step by step with other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the first weights of adapter and head, and dropout. Repeat a study with several seeds before believing a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the order of the samples and the validation split. Fix it to let several seeds see the same batches; the report then says that data order was not varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new order of the samples for each epoch; off keeps the file&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEFT folder whose adapter and head are the first weights of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at each epoch&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between measurements on the validation data; 0 measures only at the end. The frozen model is always measured first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between measurements of how alike the token vectors are in each layer; 0 measures only at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between checkpoints that a stopped run can go on from; 0 saves only at the end. Stopping always saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A λ study of LoRA on MiniLM with the sample sentences: four runs in lockstep, about two minutes on two cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST-2 style defaults for a GLUE task of your own copy: choose the data set and its train.tsv and dev.tsv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (arithmetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s settings for arithmetic: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (commonsense)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s settings for commonsense: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS-B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QNLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSM8K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQuA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAWPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVAMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AddSub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiArith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SingleEq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic (LLM-Adapters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BoolQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIQA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIQA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HellaSwag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinoGrande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARC-e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARC-c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBQA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commonsense (LLM-Adapters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning (sample items)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does SIBO lessen over-smoothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep layers the token vectors of a sentence become alike. Are they less alike with SIBO, and is that more than what a weaker adapter does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms: the head alone, the plain method (λ = 0), λ, and λ with h0 replaced by zero; three seeds each. Look at excess similarity by layer: an effect belongs to h0 only where λ differs from its zero control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which λ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which λ does best on the validation data, and is it better than λ = 0 at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0 to 0.7 in steps of 0.1, three seeds each, judged on validation at the last step. The best of eight is expected to look better than it is: judge it again on held-out data. It holds at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to mix: attention, feed-forward, or both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter which part of a layer h0 is mixed into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0 and λ at attention, ffn and both, three seeds each. All runs adapt the same layers, so they train equally many parameters; λ = 0 is trained for each placement and must come out the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the best λ depend on the method?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA, DoRA, series and parallel adapters: is the λ that suits one right for the others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 with each method, three seeds each, on each method&apos;s own layers. The best λ of each is the best at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the best λ depend on the model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the λ that suits a small model right for a larger one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each model, three seeds each. λ means different shares of h0 in different models, so look at the share as well; the best λ of each is the best at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the best λ depend on the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the λ that suits one data set right for another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each data set, three seeds each, judged on each one&apos;s validation data. The best λ of each is the best at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ, or the share of h0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same λ lets in more of h0 where h0 is long beside the adapter&apos;s input. Is the share the better scale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0, 0.1, 0.2, 0.4, 0.6 with h0 as it is and with h0 scaled to the input, where the share is λ itself; three seeds each. Draw the metric over λ and over the measured share. The best λ is the best at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ, or only the learning rate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger λ weakens the adapter&apos;s branch and so slows early learning. Would another learning rate do the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 0, 0.3, 0.6 at 0.5×, 1×, 2× and 4× the learning rate, three seeds each. Compare best rate against best rate, both chosen on validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does lower similarity go with better accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where token vectors are less alike, is the metric better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight λ from 0 to 0.7 with h0, enough for a correlation within each seed, and seven with its zero control; three seeds each. λ drives both, so the control has to be looked at before this is read as a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does SIBO cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more time, memory and arithmetic does λ &gt; 0 take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured apart from studies, one run at a time: λ = 0 built without mixing against λ, in the order A B B A, by placement and batch size; time as the median of paired ratios, peak memory in processes of their own, operations counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter before a linear layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IA³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {&quot;name&quot;, &quot;path&quot;}, each with its own &quot;preset&quot; where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names with whole numbers, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names with numbers, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than %1 and at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than %1 and below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 and below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>perplexity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer|Transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that reads a text as a row of vectors, one for each token, and passes the row through a stack of layers. In each layer the tokens look at each other (attention), then each vector is changed by itself (feed-forward).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token|tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or a piece of a word. The model sees a text as a row of tokens; many models add special tokens at the start and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden state|hidden states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector that a token has between two layers. In MiniLM-L6 it holds 384 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0, the initial state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0|h₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden states that enter the first layer, before any token has looked at another. They are computed anew from the tokens of each text and shared by all layers of that pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stage of a Transformer: attention, then feed-forward, each with a residual connection around it. Layer 0 in the charts is h0, the input of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a layer in which each token takes in a weighted mean of the others. Query and key decide the weights, value is what is averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward part|feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a layer that changes each token&apos;s vector by itself: a widening linear map, a non-linearity, and a map back. Configurations call it ffn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual connection|skip connection|residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way around a part of a layer: the part&apos;s output is added to its input. So the input is carried on, the part learns a change to it, and gradients reach the early layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backbone|base model|frozen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pre-trained model that everything starts from. Parameter-efficient methods leave it frozen; its own figures are drawn as a dashed ghost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed by training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuning|fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a pre-trained model further on data of one task. Full fine-tuning changes every weight; PEFT changes few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEFT|parameter-efficient fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter-efficient fine-tuning: the model stays frozen, and a small number of new parameters is trained. Also the name of the Python library whose files this program reads and writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter|adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network with a narrow middle and a non-linearity, put into a layer: behind a part of it (series), beside it (parallel) or before one linear map. It stays there when the model is used. The word is also used for whatever a PEFT method has trained and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank adaptation: beside a frozen matrix W stands a product of two thin ones, y = W x + (α / r) · B A x. B begins at zero, so the model begins as the base model. Without SIBO the product can be added into W afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA with the length of each output row trained by itself: the low-rank product sets the direction, a vector of magnitudes the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of LoRA&apos;s narrow middle: the number of rows of A and of columns of B. A higher rank can say more and has more parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much LoRA&apos;s product counts: it is multiplied by alpha / rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrow middle of an adapter. Its width, the bottleneck size, is to an adapter what the rank is to LoRA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the model where a trained module stands, for instance the query map of layer 3. SIBO mixes h0 in only where the module&apos;s input is the residual stream or its norm; elsewhere the module stays plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IA³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method that trains only factors: keys, values and the middle of the feed-forward part are multiplied by them. It has no input that h0 could be mixed into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method that trains the biases of the model and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual token|virtual tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained vector that stands before the text as if it were a token: at the input (prompt tuning), or in the attention of every layer (prefix tuning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last map of the model: from a hidden state to the scores of the classes, or of the next token. A classifier&apos;s head is new and begins at random, so the figure at step 0 is that of an untrained head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that trains the head alone, on a frozen model. What a method gains beyond it was not there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial-residual boosting of parameter-efficient fine-tuning (arXiv 2402.11896): the input x of each trained module becomes x̃ = (1 − λ) x + λ h0. The frozen weight beside it still sees x. It adds no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ (lambda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of h0 in the mixture: 0 is the plain method, 1 feeds the module h0 alone. A larger λ does two things at once: it adds h0, and it weakens the module&apos;s view of x. The zero control tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run with (1 − λ) x in place of (1 − λ) x + λ h0. It weakens the trained part as much and adds nothing. Only what differs from it is owed to h0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permuted control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that is given the h0 of other tokens of the same text. If it does as well, the token&apos;s own beginning was not what helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which of the adapted places h0 is mixed in: in attention, in the feed-forward part, or in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mixed input&apos;s length is h0&apos;s: λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖). The same λ can be a large share in one model and a small one in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ as a trained number: one for all, one a layer or one a site. It makes the training loss small, which is not the λ that validation would choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-smoothing|over-smooths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tendency of deep layers to make the vectors of one text alike, so that what set its tokens apart is lost. Attention averages again and again, and a mean is smoother than its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine similarity|cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two vectors point the same way: 1 is the same direction, 0 is at right angles, −1 is opposite. Their lengths do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer similarity|similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean cosine over all pairs of different tokens of one text, at the output of one layer, before a final norm; then the mean over the probe&apos;s texts. Higher means more alike. Low similarity alone is no merit: the worst of several models may have the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity across texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across sentences|across texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean cosine between tokens of different texts. It is the part of the likeness that has nothing to do with being in one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vectors of a layer lean towards one common direction, whatever the text. Their cosines are then high without any over-smoothing; the similarity across texts shows how high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity within a text minus similarity across texts. Only this part says that the tokens of one text have become alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean cosine of a token&apos;s vector with its own h0: how much of the direction it began with is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many directions the vectors of a text really use, from the entropy of their singular values: 1 when all are the same, at most the number of tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed texts that similarity is measured on: the first 64 of the validation data. The frozen model is always measured on the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training from its settings to its end. It is a folder of plain files: settings, what happened, results, the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study|studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs that differ in chosen settings only, such as λ and the seed. They see the same batches, so they can be compared in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed|seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that random choices start from: first weights, dropout, order of the data. Runs that differ in nothing else show how much is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass over the training data: every sample once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch and micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batch|micro-batches|batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is the samples of one step. Micro-batches are the parts it is computed in: smaller ones need less memory and give the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss|loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that training makes small: how unlikely the model found the right answers, on average (cross-entropy), or the squared error of a regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e raised to a language model&apos;s loss: among how many equally likely tokens it seems to choose. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished">学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one step moves the weights. Warm-up raises it from 0 at the start; the schedule lowers it towards the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting a random part of the values to zero while training, so that the model does not lean on few of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint|checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is needed to go on with a run as if it had never stopped: weights, the optimizer&apos;s state, the place in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation data|validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that are not trained on and that settings are chosen by. What was chosen is then judged on test data, which chose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of another kind than the training data, such as another data set of the same task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that the true value is likely to lie in, given how few samples or seeds there are. If the interval of a difference holds 0, the two cannot be told apart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging|merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding what was trained into the frozen weights, so that the model needs no extra parts. With λ above 0 the h0 term does not fit into any weight: such a merge is refused, or the term is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubModels</name>
    <message>
        <source>the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexStore</name>
    <message>
        <source>The index of the library was made by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left alone, and the list is read from the run folders at each start. Use the newer version, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the library is locked by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is read from the run folders. Close that program, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the library cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is read from the run folders. Check the permissions of the library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the index of the library is not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is read from the run folders. Free some space (Clean up… lists what may go).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the library cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is read from the run folders. Remove the file if this comes again: it is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the library was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved aside and is made anew from the run folders: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LambdaList</name>
    <message>
        <source>%1 values are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write for instance 0, 0.2, 0.4, 0.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ %1 is outside 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimals have a point: 0.2, not 0,2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ %1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one λ is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>the sublayer&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ here is experimental, not from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low-rank update beside frozen linear layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA with a trained length for each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network behind each sublayer (Houlsby)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network beside each sublayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network before a linear layer (the reference&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained factors on keys, values and feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained keys and values before those of every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained vectors before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of the model, the upper line to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head alone, the lower line to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sublayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key, value: y = l ⊙ (W x)&lt;br&gt;feed-forward: y = W (l ⊙ x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = W x + b, only b is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[p; x] enters layer 0, and after each layer&lt;br&gt;p ← (1 − λ) p + λ p&lt;sub&gt;0&lt;/sub&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every W and b is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = W&lt;sub&gt;head&lt;/sub&gt; h, the model stays frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Fine-tune Transformers with PEFT and SIBO, and see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library that holds runs and studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of each page and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or study to show; with --screenshot the library&apos;s newest study by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: system, en, de or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, data, configuration, run or study to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>baseline, for the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window (process %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window on %1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: the library&apos;s folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue was written by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version, or rename it to queue.json after an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no list of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it and rename it to queue.json while no window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the queue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other entries stay; look into the file for those that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was kept as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue was changed outside this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window goes on with its own list; close it before you edit the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue is not saved: what stands in its place cannot be put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it away by hand; the list stays as it is in this window and is saved with its next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on the disk and see that the folder can be written; the list stays as it is in this window and is saved with its next change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they cannot be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFilter</name>
    <message>
        <source>“%1” needs a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance %1&gt;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1 and one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %1%2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in quotes to look for it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1:… or %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a text behind it; %1=&quot;&quot; finds runs without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run is ever “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list has no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list goes with a colon: %1:0.2,0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range has no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range goes with a colon: %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1:%2..%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list goes with a colon: started:today,yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance started&gt;2026-11-01, started:2026-11 or started:today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1:yes or %1:no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is” has no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write is:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ: lambda&gt;0.3, lambda:0.2..0.6, lambda:0,0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed, failed, stopped, running …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEFT method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is mixed in: h0, zero, permuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study the run belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric of best and test: accuracy, matthews …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it failed or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned, archived, tagged, noted, completed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed: seed:1,2,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best metric on validation: best&gt;0.8, best&gt;80%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric on any test set; test.NAME on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token similarity of the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time trained: time&gt;2m, time&lt;1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started:today, started&gt;2026-11-01, started:2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the run&apos;s folder: disk&gt;1GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned:yes, pinned:no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived:yes, archived:no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of no study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs with a figure on a test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs stopped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs a study left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs that train now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a &quot; behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it away, or put a ( before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before “or”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands behind “or”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a term on both sides, or put the word in quotes to look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands behind “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what is to be excluded, for instance -status:failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many brackets within brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use fewer of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a ) behind the last term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric on the test set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>A run folder cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that file or put it back from a copy, or delete the run. All others go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>z leaves the FFN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is what the FFN puts out, before the residual sum. The adapter sits right behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x enters the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module sits at the first layer&apos;s value map. There x is h0 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module sits at the second layer&apos;s value map. There x is h₁, what the first layer put out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control: no h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is only made weaker, by 1 − λ. What changes now cannot come from h0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIBO mixes h0 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first layer x is h0 itself: mixing gives the same rows, and λ does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row becomes 1 − λ parts of itself and λ parts of h0. λ = 0: as it was. λ = 1: h0 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: down to rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A makes every mixed row as short as the rank, %1. Of all matrices only A and B are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V: down to width %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V makes every mixed row as short as its width, %1. Of all matrices only V and U are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U: up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U takes the rows up to the width again. Here the scale s is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B takes the rows up to the width again, times s = α / r = %1 / %2 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is added to what the frozen weight gives. While B = 0 it adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is added to the mixed z̃: here λ reaches what follows even while U = 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is added to z as it was, not to z̃. While U = 0 it adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heads, a and b, weigh the rows of y by P. Output map, FFN, residuals and norms follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual sum and LayerNorm end the layer that holds the module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words become rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every id takes its row of E; the row of P for its position is added. Another id is another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerNorm gives h0, which enters the first layer. SIBO keeps it for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention and FFN make h₁ out of h0, each with its residual sum and norm. All is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bend between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between its two maps an adapter has a non-linearity, here tanh. LoRA has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen map, beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen weight W sees x and not x̃: SIBO changes the branch&apos;s input alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second layer goes on with what the module has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row, [CLS], goes through a tanh map; then each class gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax makes probabilities p; the loss is −ln p of the right class. The weights are drawn, not trained: whether λ lowers this loss says nothing about SIBO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is scaled by 1 − λ, for the skip is mixed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen way, dx₀ = Wᵀ dy, comes whole; of the branch only 1 − λ parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skip comes whole; of the branch only 1 − λ parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To h0: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ parts would go to h0. They are dropped, as in training: what makes h0 is frozen. ∇h0 comes through the layers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ parts go to h0. ∇h0 holds them beside what comes through the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the logits the gradient is p, less 1 at the right class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the chain rule through the head. It reads the first row only: the others get 0 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through layer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole second layer, back: norms, FFN, attention, residuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To z′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with each number that the module puts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bᵀ takes the rows down to the rank, times s. While B = 0 this is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uᵀ takes the rows down to the width; tanh lets pass 1 − t² of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while B = 0: B moves first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while U = 0: U moves first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed over the tokens, with the mixed rows: h0 has its part in what is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the mixed rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the branch, and from the skip, which is mixed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the branch alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with λ itself. A learned λ would follow it; where both inputs are the same it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention of head a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention of head b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after attention, sum and norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, after gelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial hidden state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the first layer puts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the second layer puts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is mixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the branch adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the frozen map gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the module puts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first row, mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first row, pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the frozen map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole gradient of h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SIBO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;SIBO Workbench %1&lt;/h3&gt;&lt;p&gt;Fine-tune Transformers with PEFT and SIBO, and see what it does.&lt;br&gt;SIBO mixes the first hidden state into the input of each adapter: x̃ = (1 − λ) x + λ h&lt;sub&gt;0&lt;/sub&gt; (arXiv 2402.11896).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty. The parts below keep their own licences.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program uses Qt version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for applications, by The Qt Company and the Qt Project, used here under the LGPL version 3 and the GPL version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddRunsDialog</name>
    <message>
        <source>Add seeds or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Runs that are there stay as they are; only new ones are trained. What the study is judged by stays too: it was chosen before the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train new runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting that gets further values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for instance 0.1, 0.3 or 0.1..0.5 step 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new yet: add a seed or a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new run; %1 are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new runs; %2 are there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ArmList</name>
    <message>
        <source>λ of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ to evaluate with: 0, 0.2, 0.4 or 0..0.7 step 0.1; empty: as it was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fro&amp;zen model alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody knows what training has brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run or a&amp;dapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or adapter &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs of a &amp;study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen to be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AxisList</name>
    <message>
        <source>4, 8, 16 or 4..16 step 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1, 0.2 or 0.1..0.5 step 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary another setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train every combination with several values of any setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BlockDrawing</name>
    <message>
        <source>%1 in a layer of the model. Trains at: %2. h0 enters at: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ h₀</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy or save this chart, or its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg, .pdf or .csv; give the name one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, writable, and the disk not full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens seen (without padding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartControls</name>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the past in the bold line (de-biased moving average); 0 shows the raw points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;x axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the x axis of all charts shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again (or double-click a chart)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see labels, lengths and the first batch, before anything is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 empty left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, longest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckSummary</name>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from this machine&apos;s speed as it is now: shorter once other programs leave it alone, longer if more of them work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be corrected first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 (at times %2) of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, refinement adds up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rate not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>Checkpoints of completed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints of archived runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that failed more than %1 days ago, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted runs and studies, in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here may go: there are no checkpoints of completed runs, no old failures and nothing in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked goes when you agree. Pinned runs, the best of each study and the newest run are ticked by nobody but you; figures, adapters and predictions of completed runs stay in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompareCharts</name>
    <message>
        <source>Share ρ of h0 in the mixed input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over share ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was evaluated between the start and step %1. The marks on the metric&apos;s curves are the evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs&apos; results over λ will appear here, each seed a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric on validation data of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from λ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each λ&apos;s difference from λ = 0 with its intervals will appear here, once there are runs with λ = 0 and with another λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick: 95 % over seeds, for these examples · thin: over seeds and new examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a line for each run instead of the mean of its seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bars over λ show: the SD of the seeds, or the 95 % interval of their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the metric is drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over share ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share ρ is how much of the mixed input comes from h0, measured on the probe sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source> · n = %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Δ %1%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seed %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seed %2
%3: %4
%5: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs were picked by hand: they are no study that could grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the study they belong to, or make a study of their settings on the Train page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these runs can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run is not shown, or not whole; the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are not shown, or not whole; the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs shown · show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs picked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · 1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs or a study on the Runs page and press Compare, or drop their folders here.
A study that starts now fills this page while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all brushes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes table, figures, verdict and the command to repeat it as HTML or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study %1 trains now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % over seeds, each with its own examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % over seeds, for these examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % over seeds and new examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from λ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from λ = 0 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0 less its control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each λ at its own learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompareStore</name>
    <message>
        <source>its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by hand, or not trained yet: the library&apos;s trash has what was deleted here, and “Continue” on the Runs page trains what is missing of a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was interrupted at step %1 of %2 and is shown as far as it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Continue” on the Runs page goes on from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other runs are compared without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of the study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source> · baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the baseline&apos;s run of the same seed, else to its mean (baseline: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompareTables</name>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin: λ = 0 is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts all differences from the selected run&apos;s setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfigForm</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that are seldom changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfigModel</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold %1, answered %2: %3 of %4 (%5 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CrosshairTable</name>
    <message>
        <source>Values at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>Data of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known data set: say below which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Any change reads the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is for training: choose one above, or evaluate on these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data file was found in %1.
Data files are TSV, CSV, JSON, JSON lines, Parquet or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file or a folder of data here, or choose one above.
Known sets (GLUE, GSM8K, AQuA, BoolQ …) are recognised by their files; of your own, choose the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts these data into the form of the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder: every known data set in it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths in tokens of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in whose tokens lengths are counted and samples are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters (no model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the Train page are tested on these data, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eval&amp;uate on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts these data on the Evaluate page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lengths in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTable</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DistributionModel</name>
    <message>
        <source>%1 (in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known what this model was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on another data set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvaluatePage</name>
    <message>
        <source>The evaluation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the training to end, then begins by itself; Stop cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the submission files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission files cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 without a text given the first class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission files saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions as the data set&apos;s judges take them, a file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is not complete: Go on finishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · data set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier evaluations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped and kept; Go on continues where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is training: the evaluation begins when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eval&amp;uate afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate these models on these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pred&amp;ictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stud&amp;y by λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save submission files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the evaluation that is shown, where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvaluateSetup</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the adapters&apos; own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the reference evaluates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s evaluation writes other white space into prompts than its training: choose it to compare with published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt s&amp;pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first rows of each data set, for a quick look: intervals become wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that are worked on side by side: more are faster and take more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model that is evaluated, or add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are still being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data are chosen to evaluate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows is a whole number from 1, or empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch is a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExclusionList</name>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a combination out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the grid that are not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave less out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a combination out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FetchPanel</name>
    <message>
        <source>owner/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the model at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 into the library; nothing of it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was received is kept: fetching again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldChooser</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that can vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>taken from the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Back to the default. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: empty = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileRoles</name>
    <message>
        <source>Use %1 as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GenerationEdit</name>
    <message>
        <source>How answers are ge&amp;nerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest token, beams or sampling; only where a task is scored by generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beam search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference uses 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beam&apos;s score is its log probability by its length to this power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 1 likely tokens are drawn more often, above 1 less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from so many of the likeliest tokens; 0: from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from the likeliest tokens that have this probability together; 1: from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal seeds draw equal answers, whatever the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 tokens that were there before become less likely; 1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to&amp;kens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest answer that is generated, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest token each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled at temperature %1, top k %2, top p %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most %1 new tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, repetition penalty %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPanel</name>
    <message>
        <source>No term and no meaning holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeatMapChart</name>
    <message>
        <source>Similarity by layer and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of token similarity, layer by step, of the selected run will appear here while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what training changed against the frozen model (± %1) instead of the value 0 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of mean cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine (• below 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 · layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a field, or move to it by Tab, to read what it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JudgingEditor</name>
    <message>
        <source>Every combination is trained to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the λ with the lower metric on validation are left behind: of the λ that are left, %2 % go on. λ = 0 and the controls always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the grid, λ on both sides of the best on validation are trained as well, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that the study is judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that the study is judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best step is chosen on validation; on the same data its score is expected to be too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference that does not matter, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every interval lies within this many points, the verdict says that the settings are as good as equal. Say it before the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data it is judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prune </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often λ are left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the λ that goes on, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often λ are added beside the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it empty for no margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (held out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LambdaChart</name>
    <message>
        <source>λ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LambdaEditor</name>
    <message>
        <source>&amp;One λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several λ train side by side on the same batches, as one study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ values, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values such as 0, 0.2, 0.4, or a range such as 0..0.7 step 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each λ is trained once with each seed, so that chance can be told from effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seeds themselves: they count up from the one under “Training”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ acts at %1 of %2 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the others the module&apos;s input is h0 itself, or no residual stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training begins here and learns λ from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first λ &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds = %3 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varies also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h&lt;sub&gt;0&lt;/sub&gt;[permuted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a λ grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the λ grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LayerChart</name>
    <message>
        <source>Layer similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are in each layer will appear here, beside the frozen model, as soon as it has been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity over the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention of h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine between tokens of one sentence; dotted: between tokens of different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine of a token&apos;s state to its own first state h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of a sentence&apos;s tokens, or how much of h0 is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey dashes: frozen base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted: between different sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (0 = h0, the state entering layer 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (0 = h0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LearnedLambda</name>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ after each step will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimises training loss: not the λ that validation would choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one λ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LegendBar</name>
    <message>
        <source>Legend of all charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LegendItem</name>
    <message>
        <source>Click: this run alone, again: all. Hover: highlighted in every chart. Check box: shown or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryWorker</name>
    <message>
        <source>The run folders cannot be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>mean − SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean + SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 examples can resolve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no model, adapter, run or study folder, no configuration and no data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data files end in tsv, csv, json, jsonl or parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIBO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % paused – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, then closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 threads · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, save and &amp;close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is saved first; the run can be continued from the Runs page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the evaluation and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All predictions so far are kept; it goes on from there on the Evaluate page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 entries are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last training was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved at step %1 of %2 and can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run or study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add seeds or settings to a study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
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
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window follows the desktop&apos;s language when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks %1 when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is running now goes on; start the program again after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running, so it can start again at once. Form and layout stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SIBO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run or study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seeds or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is training now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the study when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the zero control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train every λ ≠ 0 once more with zeros in the place of h0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new runs. Such a run weakens the input of the adapters as much and adds nothing: what is left between the two is due to h0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 deleted runs and studies for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evaluation is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train when it has ended; the queue, where it could wait, belongs to another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training waits in the queue, and starts when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, although the queue starts at %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trains while the window is closed. The queue is kept; the next start of the program asks before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MappingEdit</name>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes in the order of their numbers, with commas; a name with a comma in double quotes; empty: as the training file has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column that holds the list of options, or the columns that hold one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt and response as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction form (Alpaca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat form of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens; longer samples are cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>%1, put in by hand. Delete lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a gradient: it follows from the other numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The number stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MatrixView</name>
    <message>
        <source>Colours go from −%1 (blue) to %1 (red).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient follows from the other numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number to change a cell; Delete lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MethodCard</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All modules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every module with what it trains, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see where the method sits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules, %2 mixed, %3 effective, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MethodPicker</name>
    <message>
        <source>~%1 · %2 trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>%1 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads (%2 for keys and values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what a run would take with each method and the other settings as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width %1 · %2 layers · %3 · feed-forward %4 · up to %5 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tokenizer in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · with a classification head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the %1 that are free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelPicker</name>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a model of the Hugging Face hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlookView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs cannot be trained:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 × %3, in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 1 combination is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 combinations are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; some end early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; refining adds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds rules that leave out exactly these combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what cannot be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a number greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PanelsView</name>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric over λ will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that the small multiples are made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart for each &amp;value of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric over λ will appear here once for each value of another key, as soon as runs are compared that differ in more than λ and the seed: in learning rate, placement, rank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2: filter to see others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ParallelChart</name>
    <message>
        <source>outlined: the runs brushed at another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag along an axis to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;brushes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PathEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictionBrowser</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the reference reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in prompts and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: gold answers down, what was answered across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows the predictions of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every prediction of an evaluation can be read here, and what flips between two λ.
Start an evaluation, or open an earlier one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been predicted for this data set so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gold down, answers across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictionModel</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictionTexts</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first arm answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second arm answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prediction above: its texts are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 · gold: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>%1, forbids the use of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question fills the form with a study of the model, data and method that are in it now. Undo brings the form back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other model folder; fetch one on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set or configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and configurations (*.tsv *.csv *.jsonl *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard; paste it into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the machine for itself: start it while nothing else is training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before it began to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while it was paused; it goes on from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while it trained; it goes on from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueuePanel</name>
    <message>
        <source>The program ended while the queue was training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was running when the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: the queue belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training “%1” · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at %1, in %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when the evaluation has ended · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when the present training has ended · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your word · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the entries one after the other, beginning as soon as nothing else trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing further starts; what the queue trains now pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at a time, for instance tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is queued. “Add to queue” beside Train keeps the form&apos;s settings here; configuration files and run folders may be dropped, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the machine from going to sleep before the queue starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueRunner</name>
    <message>
        <source>%1 of %2 runs failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved when the window was closed; it goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped and saved; it goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueTimeDialog</name>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the machine &amp;awake until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at which the queue starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each run over its settings and results will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers have an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a title to move its axis, double-click it to turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number against another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot for each run that has both numbers will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the x axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1, on validation: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message>
        <source>Lengths and l&amp;abels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the rows are will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rows (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no classes.
Of data with labels the balance will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, not tokens: choose a model above to see its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First samples as they are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First samples as tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or Return copies file and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing odd was found in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · dashed: cut at %2 tokens, %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be trained on; the problems say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fits the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, not run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as a careful reader takes it, beside the reference&apos;s reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a 95 % interval: exact for shares, bootstrap for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a result to see its predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by λ, in and out of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By λ, in and out of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While an evaluation runs, the accuracy of each model so far will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results with their intervals will appear here.
On the left, say which models are evaluated on which data, then press Evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLUE score %1 (%2; the mean over its tasks, two metrics of a task averaged first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean accuracy over the %2 sets %3 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunActions</name>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run was moved to the library&apos;s trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs were moved to the library&apos;s trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ▸ Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs and %2 studies were written, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.zst *.tar.gz *.tar *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 here: another one of that name was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs and studies were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was deleting or bringing back runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders were put back into the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunCharts</name>
    <message>
        <source>Matthews correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of accuracy and F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of Pearson and Spearman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss of each run will appear here, and with diamonds the validation loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the best one ringed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the lowest one ringed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunLog</name>
    <message>
        <source>started %1: %2 steps on %3 in %4, %5 of %6 parameters, λ acts at %7 of %8 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: the loss is not a number; the step was not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3 (%4 samples)%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: similarity of the last layer %2 on %3 sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: saved %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued at step %1, not bit for bit%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will read what happens while a run trains.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run cannot be read; the others are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs cannot be read; the others are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log (1 warning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log (%1 warnings)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunsColumns</name>
    <message>
        <source>&amp;Fit all columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunsModel</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters %1, checkpoints %2, predictions %3, the rest %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on validation, at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things in the library need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. What you train appears here, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs are archived. “Archived” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: lambda&gt;0.3 method:lora status:completed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms side by side must all hold; “or”, “not”, a minus and brackets do what they say.
lambda&gt;0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today
test.sst2&gt;80%   time&gt;2m   disk&gt;1GB   tag:keep   is:pinned   &quot;two words&quot;
Anything else is looked for in label, name, study, model, data, note and tags.
Ctrl+Space shows what may stand at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived runs, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the charts of the selected run or study (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected runs side by side (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the selected stopped or interrupted run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form of the Train page with the settings of the selected run or study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected runs to the library&apos;s trash (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected run&apos;s folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the library again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, note, pin, archive, export, import, clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue &amp;later, in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see more of it; double-click it to open its charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs, %2 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on validation: %1, at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test, best adapter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunsTree</name>
    <message>
        <source>Single runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 runs)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a smaller batch or fewer runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SitesTree</name>
    <message>
        <source>h₀ mixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h₀ mixed in, without effect: the input is h₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer, module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see every module that trains, once a model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 mixed, %3 effective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SleepInhibitor</name>
    <message>
        <source>A model is being trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SplitsModel</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than %1 tokens: cut in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known when lengths are counted in a model&apos;s tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows equal to an earlier one of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stand in the training file, too, or ask what is asked there: a result on them says less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are trained or evaluated on; the problems say why others are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepScrubber</name>
    <message>
        <source>All charts at s&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that all charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every chart as the runs stood at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the end of the runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepsControls</name>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter (series)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter, mixed skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient into h0 through the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dh0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B or U all 0, as before the first training step: the branch adds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weights, drawn anew; edits are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first numbers and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ, the share of h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dh0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of A and B. s = α / r with α = 4, so s changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width between V and U. s is 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepsModel</name>
    <message>
        <source>Edit a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a number go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a word: a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class: 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from −%1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepsView</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all steps, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: gradients blue −%1, red %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1; gradients ±%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trained: its numbers follow from no formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is frozen: its numbers follow from no formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the chain rule, through more than one formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1, p of the right class %2; with λ = 0: loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another matrix to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show beside them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StudyDecisions</name>
    <message>
        <source>Started: %1, strategy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind at step %1: %2 with %3 %4, the last that went on has %5; rule: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: %1; rule: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed: %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a study decides about its runs will appear here: who is left behind and by which rule, which settings join, what could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StudyDesigner</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not train these single settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the single settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the single setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 single settings: %2 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>%1, on its training file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mismatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an answer is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add d&amp;ata…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file; what it is is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All known data sets in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data file was found in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TestSetsEdit</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is read as: a test set may be of another data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the task&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a test set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TokenLegend</name>
    <message>
        <source>Colours of the tokens: special, context, trained, masked, truncated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TokenView</name>
    <message>
        <source>First batch as tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
id %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToyForm</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;x in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0, and the control zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero alone (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0: x̃ = (1 − λ) x + λ h0. zero: x̃ = (1 − λ) x, which is weaker and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many: each has weights, sentences and a first adapter of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 32 sentences each; the search had %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth in layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToyLambdaPanel</name>
    <message>
        <source>A dot for each completed run and the mean over the worlds will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last layer, mean cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity less that across sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToyPoints</name>
    <message>
        <source>λ %1 · %2 · world %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToySearch</name>
    <message>
        <source>install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 of %2 worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its control without h0: %1; h0 is ahead of it %2. The control at its own best, λ = %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the search cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the search is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of the search&apos;s table is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ = 0: accuracy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest mean of the other λ: %1 at λ = %2, above λ = 0 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest last-layer similarity, %1, is at λ = %2, with accuracy %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToySearchModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy ± SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points above λ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity, last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over across</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToySearchView</name>
    <message>
        <source>Numbers of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded search cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: what the search saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search tried λ on the task “%1” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has nothing of this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has this method at depth %1. Choose one of these, or run this depth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToyView</name>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the toy world shows and what it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over &amp;λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sear&amp;ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toy world waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press Run again when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 of %2: world %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this has been run. Change depth, λ or the number of worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of one world train in lockstep, and stay in the library as any other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToyWords</name>
    <message>
        <source>Which mark comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mark is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter after the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“c ping k a pong w …” → ping. The model must know where two words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“c k a pong w …” → pong. One word decides: every depth learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“c k ping w …” → high, for w lies in the second half of the alphabet. At λ = 0 and depth 2 nothing learned it: kept as an example of a task that is too hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series adapters, skip mixed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA on query and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z̃ + U φ(V z̃): λ reaches the layer itself (sibo.mix_skip, one reading of the paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z + U φ(V z̃): λ reaches the adapter&apos;s branch alone, as in the authors&apos; code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = W x + s · B A x̃: λ reaches the low-rank branch alone, as in the authors&apos; code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small frozen Transformer with random weights reads sentences of letters in which the words “ping” and “pong” are hidden. Only adapters and a classifier are trained, by the same engine as everywhere: each run is an ordinary run in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention averages: with every layer the words of a sentence become more alike, and it is not anisotropy alone, for words of different sentences stay further apart. Deeper toys are harder to train. λ changes similarity and accuracy, and you can see by how much. A λ near 1 leaves the lowest similarity and a worse model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That SIBO helps, or harms, a real model. The frozen layers are random: what they add is in the way of the task, so weakening them (the control “zero”) helps by itself, and h0 returns the words and places that the task asks for. The layers of a trained model are not in the way. Only what h0 has over its control is due to h0. 512 sentences resolve about ± 4 points, three worlds are too few for a test, and a lower similarity is not a better model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains of the random maps (12 combinations) were chosen by the frozen model alone: similarity that grows with depth without being full before the twelfth layer, and is more than anisotropy. Task (three tried) and learning rate (two) were chosen at λ = 0 and depth 2: learnable, not full. Number of steps and size were cut to what two processor cores train in seconds, before any other λ was tried. Then 2, 4, 6 and 8 layers with every λ and source, and series adapters with the skip mixed too, ran once on three worlds, and nothing was changed afterwards. All of these runs stand in the tab “The search”, in whatever way they came out. Other methods and 12 layers were not searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainPage</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped and saved; Runs ▸ Continue goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the form has to be corrected first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training with these settings (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train these settings later, one after the other, or at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with a ready configuration; undo brings the old one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with a study that answers one of the paper&apos;s questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; the run can be continued later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TransferModel</name>
    <message>
        <source>no run of this setting has the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run: there is no spread over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data than the runs were trained for: out of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs&apos; own data: in distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TransferView</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study of another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out of distribution by λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the runs of a study are compared by λ, in and out of distribution.
Train a study first, or choose a study&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this study has completed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean ± standard deviation over the seeds, of each run&apos;s best adapter. Results on further data appear here when the runs are evaluated on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these runs show, and what they do not, will be said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, from the runs that have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the intervals over new examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each λ at its own learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a wrong λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ %1 more like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;seeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the zero &amp;control…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
