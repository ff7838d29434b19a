<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArmNames</name>
    <message>
        <source>%1 (last)</source>
        <translation>%1（最后）</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation>训练时的 λ</translation>
    </message>
</context>
<context>
    <name>BlockScene</name>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
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
        <translation>头</translation>
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
        <translation>串联适配器</translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation>并联适配器</translation>
    </message>
    <message>
        <source>adapter before a linear layer</source>
        <translation>线性层前的适配器</translation>
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
        <translation>前缀微调（λ 为实验性）</translation>
    </message>
    <message>
        <source>prompt tuning (λ experimental)</source>
        <translation>提示微调（λ 为实验性）</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>仅分类头</translation>
    </message>
    <message>
        <source>h₀</source>
        <translation>h₀</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>of the adapted layers</source>
        <translation>适配层的偏置</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>全体共用一个</translation>
    </message>
    <message>
        <source>one a layer</source>
        <translation>每层一个</translation>
    </message>
    <message>
        <source>one a site</source>
        <translation>每个位点一个</translation>
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
        <translation>GELU（tanh 近似）</translation>
    </message>
    <message>
        <source>SiLU (swish)</source>
        <translation>SiLU（swish）</translation>
    </message>
    <message>
        <source>small random</source>
        <translation>小随机数</translation>
    </message>
    <message>
        <source>identity at start</source>
        <translation>初始为恒等</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>permuted</source>
        <translation>置换</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>the newest run</source>
        <translation>最新的运行</translation>
    </message>
    <message>
        <source>the best on this model and data</source>
        <translation>此模型与数据上最好的运行</translation>
    </message>
    <message>
        <source>the best of its study</source>
        <translation>所属研究中最好的运行</translation>
    </message>
    <message>
        <source>the run is complete</source>
        <translation>运行已完成</translation>
    </message>
    <message>
        <source>the run could not be continued any more</source>
        <translation>之后将无法再继续该运行</translation>
    </message>
    <message>
        <source>failed %1 days ago</source>
        <translation>%1 天前失败</translation>
    </message>
    <message>
        <source>deleted; it cannot be brought back afterwards</source>
        <translation>已删除；清理后无法恢复</translation>
    </message>
    <message>
        <source>it is not part of the plan</source>
        <translation>不在清理计划之内</translation>
    </message>
    <message>
        <source>it is a link, not a folder: look where it leads, and remove it by hand</source>
        <translation>这是链接而不是文件夹：请查看它指向何处，并手动删除</translation>
    </message>
    <message>
        <source>the run is training now: stop it first</source>
        <translation>该运行正在训练：请先停止它</translation>
    </message>
    <message>
        <source>it could not be moved: %1. Check that the library folder is writable</source>
        <translation>无法移动：%1。请检查资料库文件夹是否可写</translation>
    </message>
    <message>
        <source>not all of it could be removed: %1. What is left lies in %2</source>
        <translation>未能全部删除：%1。剩余部分位于 %2</translation>
    </message>
</context>
<context>
    <name>DataFigures</name>
    <message>
        <source>%1, %2: %3 rows, %4 %</source>
        <translation>%1，%2：%3 行，%4 %</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>每行词元数</translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>%1 to %2: %3 rows</source>
        <translation>%1 到 %2：%3 行</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>EngineEvaluation</name>
    <message>
        <source>an unknown exception</source>
        <translation>未知异常</translation>
    </message>
</context>
<context>
    <name>EngineLab</name>
    <message>
        <source>an unknown exception</source>
        <translation>未知异常</translation>
    </message>
</context>
<context>
    <name>EngineSession</name>
    <message>
        <source>an unknown exception</source>
        <translation>未知异常</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folder of the pretrained model: config.json, model.safetensors and its tokenizer. A bare name such as MiniLM-L6 is looked up among the models of the library. Its weights stay frozen and are never changed on disk.</source>
        <translation>预训练模型的文件夹：config.json、model.safetensors 及其分词器。只写名称（如 MiniLM-L6）时，在资料库的模型中查找。模型权重保持冻结，磁盘上的文件从不改动。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute: auto takes a graphics card where one can be used and the processor elsewhere. Write cpu, cuda or cuda:1 to choose yourself.</source>
        <translation>在哪里计算：auto 在有可用的显卡时使用显卡，否则使用处理器。要自行选择，请写 cpu、cuda 或 cuda:1。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Number format of the frozen weights&apos; products; adapters, loss and norms are always float32. auto times both once on this machine and keeps the faster for all runs of a study.</source>
        <translation>冻结权重参与乘法时的数值格式；适配器、损失和归一化始终为 float32。auto 在本机上对两种格式各计时一次，并对一项研究的所有运行使用较快的一种。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <source>A data set whose files are known: it sets columns, classes or prompt form, and the metric. Leave it empty for files of your own.</source>
        <translation>文件格式已知的数据集：由它确定列、类别或提示形式，以及指标。使用自己的文件时留空。</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>classification: one of several classes for a text. regression: a number, such as the similarity of two sentences. causal_lm: the text that follows a prompt, by a language model.</source>
        <translation>classification：为文本从若干类别中选择一个。regression：预测一个数，例如两个句子的相似度。causal_lm：由语言模型生成提示之后的文本。</translation>
    </message>
    <message>
        <source>Training file</source>
        <translation>训练文件</translation>
    </message>
    <message>
        <source>The file to learn from: TSV, CSV, JSON Lines, a JSON array or Parquet. A path that begins with resource: names a file that comes with the program.</source>
        <translation>用来学习的文件：TSV、CSV、JSON Lines、JSON 数组或 Parquet。以 resource: 开头的路径指随程序附带的文件。</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Held-out data that is measured while training; the best adapter is the one that does best on it. Choose λ here, never on a test set.</source>
        <translation>训练过程中用于测量的留出数据；在其上表现最好的适配器即为最佳适配器。请在这里选择 λ，绝不要在测试集上选择。</translation>
    </message>
    <message>
        <source>Split off for validation</source>
        <translation>验证划分比例</translation>
    </message>
    <message>
        <source>nothing is split off</source>
        <translation>不划分</translation>
    </message>
    <message>
        <source>Where there is no validation file: the share of the training rows that is set aside, drawn with the data seed, equal in each class; equal texts stay on one side.</source>
        <translation>没有验证文件时：从训练行中留出的比例，按数据种子抽取，各类别比例相同；相同的文本总在同一侧。</translation>
    </message>
    <message>
        <source>Test sets</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Further data sets, each with a name. They are measured once at the end, for the best and for the last adapter, and choose nothing. Use one of another domain to see what carries over; one of another data set (&quot;preset&quot;) is read as that data set&apos;s files are.</source>
        <translation>其他数据集，各有一个名称。它们只在结束时对最佳适配器和最后的适配器各测量一次，不参与任何选择。可用另一领域的数据集来看哪些能力可以迁移；指定了另一数据集（&quot;preset&quot;）的，按那个数据集的文件格式读取。</translation>
    </message>
    <message>
        <source>Prompt column</source>
        <translation>提示列</translation>
    </message>
    <message>
        <source>from the data set or the header</source>
        <translation>由数据集或表头决定</translation>
    </message>
    <message>
        <source>The column with what the model is given. Left out, one that is called prompt, instruction, question or input is taken.</source>
        <translation>模型所得到的内容所在的列。留空时取名为 prompt、instruction、question 或 input 的列。</translation>
    </message>
    <message>
        <source>Response column</source>
        <translation>回答列</translation>
    </message>
    <message>
        <source>The column with what the model is to answer. Left out, one that is called response, output, answer or completion is taken.</source>
        <translation>模型应当回答的内容所在的列。留空时取名为 response、output、answer 或 completion 的列。</translation>
    </message>
    <message>
        <source>Input column</source>
        <translation>输入列</translation>
    </message>
    <message>
        <source>The column with what the instruction is about; often empty. Left out, one that is called input is taken beside a prompt column that is called instruction.</source>
        <translation>指令所针对的内容所在的列，常常为空。留空时，若提示列名为 instruction，则一并取名为 input 的列。</translation>
    </message>
    <message>
        <source>Messages column</source>
        <translation>消息列</translation>
    </message>
    <message>
        <source>from the header</source>
        <translation>由表头决定</translation>
    </message>
    <message>
        <source>The column with a conversation, a list of {role, content}: its last assistant message is what the model is to answer; with the form chat each of them is trained. Left out, one that is called messages or conversations is taken where there is no prompt column.</source>
        <translation>对话所在的列，即 {role, content} 的列表：其中最后一条 assistant 消息是模型应当回答的内容；形式为 chat 时，每条 assistant 消息都用于训练。留空时，若没有提示列，则取名为 messages 或 conversations 的列。</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>答案列</translation>
    </message>
    <message>
        <source>The column with the right answer alone, which generated answers are compared with. Left out, the data set says where it is; a response column is not taken for it.</source>
        <translation>只含正确答案的列，生成的答案将与它比较。留空时由数据集说明其位置；回答列不会被当作答案列。</translation>
    </message>
    <message>
        <source>Context column</source>
        <translation>上下文列</translation>
    </message>
    <message>
        <source>The column with the passage that a question with options is about. Left out, one that is called context, passage, premise, article or text is taken.</source>
        <translation>选择题所依据的段落所在的列。留空时取名为 context、passage、premise、article 或 text 的列。</translation>
    </message>
    <message>
        <source>Option columns</source>
        <translation>选项列</translation>
    </message>
    <message>
        <source>The column that holds the list of options, or one column for each. Left out, one that is called options, choices, answers or endings is taken, or choice1, choice2 and so on.</source>
        <translation>选项列表所在的列，或每个选项各一列。留空时取名为 options、choices、answers 或 endings 的列，或者 choice1、choice2 等列。</translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation>提示形式</translation>
    </message>
    <message>
        <source>prompt, line break, response</source>
        <translation>提示、换行、回答</translation>
    </message>
    <message>
        <source>How prompt and response become one text. alpaca: the form of the paper and of LLM-Adapters. chat: the model&apos;s own chat template. Or a text of your own with {prompt} and {response} in it, \n for a line break.</source>
        <translation>提示和回答如何合成一段文本。alpaca：论文和 LLM-Adapters 的形式。chat：模型自带的对话模板。也可以写自己的文本，其中含有 {prompt} 和 {response}，以 \n 表示换行。</translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation>也学习提示</translation>
    </message>
    <message>
        <source>On, as in the reference: the loss counts every token. Off: it counts only the response, and the prompt is context.</source>
        <translation>开启时与参考实现相同：损失计入每个词元。关闭时：只计入回答，提示仅作上下文。</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>The column with the text, or two columns for sentence pairs, by their names in the file&apos;s header.</source>
        <translation>文本所在的列；句子对则为两列，按文件表头中的名称填写。</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>标签列</translation>
    </message>
    <message>
        <source>The column with the class, or with the number to predict in a regression.</source>
        <translation>类别所在的列；回归时为要预测的数所在的列。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>from the data set or the training file</source>
        <translation>由数据集或训练文件决定</translation>
    </message>
    <message>
        <source>The classes as they are written in the file, in the order of their numbers. A label that is not in this list is an error that names its row.</source>
        <translation>文件中所写的各个类别，按编号顺序排列。不在此列表中的标签视为错误，并指出所在的行。</translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation>最大样本长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>Tokens of a sample with the special ones. Longer samples are cut and counted; shorter ones cost nothing extra, since nothing is padded.</source>
        <translation>一个样本的词元数，含特殊词元。更长的样本会被截断并计数；较短的样本没有额外开销，因为不做填充。</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only the first rows of the training file, for a quick look.</source>
        <translation>只用训练文件的前若干行，以便快速试看。</translation>
    </message>
    <message>
        <source>Evaluation rows</source>
        <translation>评估行数</translation>
    </message>
    <message>
        <source>Only the first rows of the validation file and of each test set. Figures of fewer rows are coarser: the band in the metric&apos;s chart shows how coarse.</source>
        <translation>只用验证文件和每个测试集的前若干行。行数越少，数值越粗略：指标图中的带状区域显示其粗略程度。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>lora, dora: low-rank updates beside frozen linear layers. series, parallel: small adapters behind or beside a sublayer. adapter_input: an adapter before a linear layer. ia3: trained factors. bitfit: the biases. prefix, prompt: trained virtual tokens (λ there is experimental, not from the paper). full: all weights. head: only the head, as the lower line to compare with.</source>
        <translation>lora、dora：冻结线性层旁的低秩更新。series、parallel：子层之后或旁边的小型适配器。adapter_input：线性层之前的适配器。ia3：可训练的因子。bitfit：偏置。prefix、prompt：可训练的虚拟词元（此处的 λ 是实验性的，并非出自论文）。full：全部权重。head：仅分类头，作为比较的下限。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Width of the low-rank update. 8 is a good start; more parameters help where the task is far from what the model has learned.</source>
        <translation>低秩更新的宽度。8 是不错的起点；任务与模型所学相差较远时，更多参数会有帮助。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Scale of the update: it is multiplied by alpha / rank. Usually twice the rank; raise it with the rank to keep the update&apos;s size.</source>
        <translation>更新的缩放：更新乘以 alpha / 秩。通常取秩的两倍；提高秩时应一并提高，以保持更新的大小。</translation>
    </message>
    <message>
        <source>Bottleneck width</source>
        <translation>瓶颈宽度</translation>
    </message>
    <message>
        <source>Width in the middle of an adapter: it maps the hidden state down to so many numbers and up again. 64 is a good start; the reference uses 256 for large models.</source>
        <translation>适配器中间的宽度：它把隐藏状态降到这么多个数，再升回去。64 是不错的起点；参考实现对大模型使用 256。</translation>
    </message>
    <message>
        <source>Virtual tokens</source>
        <translation>虚拟词元数</translation>
    </message>
    <message>
        <source>How many trained vectors stand before the text: as rows of the input (prompt), or as keys and values of every layer (prefix). They need room in the model&apos;s longest input.</source>
        <translation>置于文本之前的可训练向量的个数：作为输入的行（prompt），或作为每一层的键和值（prefix）。它们会占用模型的最大输入长度。</translation>
    </message>
    <message>
        <source>Adapter dropout</source>
        <translation>适配器 dropout</translation>
    </message>
    <message>
        <source>Share of the adapter&apos;s inputs that is dropped at random while training. Raise it where training data are few and validation falls behind.</source>
        <translation>训练时随机丢弃的适配器输入的比例。训练数据少、验证表现落后时，可以提高它。</translation>
    </message>
    <message>
        <source>Adapted layers</source>
        <translation>适配层</translation>
    </message>
    <message>
        <source>the default of the model&apos;s family</source>
        <translation>该模型系列的默认层</translation>
    </message>
    <message>
        <source>Which layers get a module, by the names PEFT uses, or all-linear. Left out for LoRA: BERT and RoBERTa query, value; LLaMA q_proj, k_proj, v_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, fc_in, fc_out. Series and parallel adapters name sublayers: attention.output and output, self_attn and mlp, or attn and mlp. λ mixes only at those that sibo.placement names.</source>
        <translation>哪些层带有模块，用 PEFT 的名称指定，或写 all-linear。LoRA 留空时：BERT 和 RoBERTa 为 query、value；LLaMA 为 q_proj、k_proj、v_proj、up_proj、down_proj；GPT-J 为 q_proj、k_proj、v_proj、fc_in、fc_out。串联和并联适配器指定的是子层：attention.output 和 output、self_attn 和 mlp，或 attn 和 mlp。λ 只在 sibo.placement 指定的那些层上混入。</translation>
    </message>
    <message>
        <source>Only in layers</source>
        <translation>限于这些层</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Numbers of the layers that get modules, counted from 0, such as 0, 1, 5 or 6-11. The others stay as they are.</source>
        <translation>带有模块的层的编号，从 0 数起，例如 0, 1, 5 或 6-11。其余各层保持不变。</translation>
    </message>
    <message>
        <source>Scale by √rank</source>
        <translation>按 √秩缩放</translation>
    </message>
    <message>
        <source>Multiply the update by alpha / √rank instead of alpha / rank (rank-stabilised LoRA), so that large ranks learn as fast as small ones.</source>
        <translation>更新乘以 alpha / √秩，而不是 alpha / 秩（秩稳定的 LoRA），使大的秩与小的秩学得一样快。</translation>
    </message>
    <message>
        <source>Train biases</source>
        <translation>训练偏置</translation>
    </message>
    <message>
        <source>Which of the model&apos;s own biases are trained too: none, all of them, or lora_only, those of the adapted layers. With biases trained, switching the adapter off no longer gives the base model.</source>
        <translation>还训练模型自身的哪些偏置：none 为不训练，all 为全部，lora_only 为适配层的偏置。训练了偏置之后，关闭适配器不再得到原来的基础模型。</translation>
    </message>
    <message>
        <source>Rank by layer</source>
        <translation>各层的秩</translation>
    </message>
    <message>
        <source>the same rank everywhere</source>
        <translation>各处的秩相同</translation>
    </message>
    <message>
        <source>Other ranks for some of the adapted layers, such as q_proj: 16, v_proj: 4. Names are matched as for the adapted layers.</source>
        <translation>为部分适配层指定其他的秩，例如 q_proj: 16, v_proj: 4。名称的匹配方式与适配层相同。</translation>
    </message>
    <message>
        <source>Alpha by layer</source>
        <translation>各层的 alpha</translation>
    </message>
    <message>
        <source>the same alpha everywhere</source>
        <translation>各处的 alpha 相同</translation>
    </message>
    <message>
        <source>Other alphas for some of the adapted layers, such as q_proj: 32. An update is multiplied by its own alpha / its own rank.</source>
        <translation>为部分适配层指定其他的 alpha，例如 q_proj: 32。每个更新乘以它自己的 alpha / 它自己的秩。</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>非线性函数</translation>
    </message>
    <message>
        <source>Function between an adapter&apos;s way down and its way up. gelu is the exact one, gelu_new its form by tanh, and silu is also called swish. The reference uses tanh.</source>
        <translation>适配器降维与升维之间的函数。gelu 是精确形式，gelu_new 是其 tanh 近似，silu 也称 swish。参考实现使用 tanh。</translation>
    </message>
    <message>
        <source>Adapter scale</source>
        <translation>适配器缩放</translation>
    </message>
    <message>
        <source>What the adapter puts out is multiplied by this before it is added. 1 is usual; parallel adapters are sometimes given 4.</source>
        <translation>适配器的输出在相加之前乘以此数。通常为 1；并联适配器有时取 4。</translation>
    </message>
    <message>
        <source>Adapter biases</source>
        <translation>适配器偏置</translation>
    </message>
    <message>
        <source>Give the adapter&apos;s way down and way up a bias each. The adapters of the reference have none.</source>
        <translation>给适配器的降维和升维各加一个偏置。参考实现的适配器没有偏置。</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>identity: the way up begins at zero, so training begins at the base model. bert: both ways begin at small random numbers (deviation 0.02), as in the reference.</source>
        <translation>identity：升维从零开始，因此训练从基础模型开始。bert：降维和升维都从小的随机数（标准差 0.02）开始，与参考实现相同。</translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation>SIBO</translation>
    </message>
    <message>
        <source>How much of the first hidden state h0 is mixed into each adapter&apos;s input: (1 − λ) x + λ h0. 0 is the plain method, bit for bit. It does two things: it weakens the adapter&apos;s view of x, and it adds h0; sibo.source zero shows the first alone. Where λ is learned, this is its first value (0.5 unless given).</source>
        <translation>在每个适配器的输入中混入多少最初的隐藏状态 h0：(1 − λ) x + λ h0。0 就是普通方法，逐位相同。它同时做两件事：减弱适配器看到的 x，并加入 h0；sibo.source 为 zero 时只显示前一种作用。学习 λ 时，这是它的初始值（未给出时为 0.5）。</translation>
    </message>
    <message>
        <source>Mix at</source>
        <translation>混入位置</translation>
    </message>
    <message>
        <source>At which of the adapted layers h0 is mixed in: attention (query, key, value), ffn (the layers that open the feed-forward part), or both. Adapters elsewhere stay plain. Left out: both in BERT and RoBERTa, ffn in LLaMA and GPT-J, as the reference has it.</source>
        <translation>在哪些适配层混入 h0：attention（query、key、value）、ffn（前馈部分开头的层）或 both（两者）。其他位置的适配器保持普通形式。留空时与参考实现相同：BERT 和 RoBERTa 为 both，LLaMA 和 GPT-J 为 ffn。</translation>
    </message>
    <message>
        <source>Mix in</source>
        <translation>混入内容</translation>
    </message>
    <message>
        <source>h0 is the method. zero and permuted are its controls: zero only weakens the adapter&apos;s input, permuted takes h0 of other tokens of the sentence. An effect belongs to h0 only where λ differs from its zero control.</source>
        <translation>h0 是方法本身。zero 和 permuted 是它的对照：zero 只减弱适配器的输入，permuted 取句子中其他词元的 h0。只有在 λ 与其零对照有差异之处，效果才归于 h0。</translation>
    </message>
    <message>
        <source>Mix at the attention output too</source>
        <translation>也混入注意力输出</translation>
    </message>
    <message>
        <source>Also mix at the attention&apos;s output map (attention.output.dense, o_proj, out_proj). Its input has h0&apos;s width but holds joined head values, no hidden state, so this is off by default.</source>
        <translation>也在注意力的输出映射（attention.output.dense、o_proj、out_proj）处混入。它的输入与 h0 宽度相同，但内容是拼接起来的各头的值，不是隐藏状态，因此默认关闭。</translation>
    </message>
    <message>
        <source>Scale h0 to the input</source>
        <translation>h0 按输入缩放</translation>
    </message>
    <message>
        <source>Give h0 the length of the adapter&apos;s input at each token before mixing, so that λ means the same in every model. Experimental and not what the reference does.</source>
        <translation>混入之前，在每个词元处使 h0 的长度等于适配器输入的长度，这样 λ 在每个模型中含义相同。实验性功能，参考实现不这样做。</translation>
    </message>
    <message>
        <source>Learn λ</source>
        <translation>学习 λ</translation>
    </message>
    <message>
        <source>off: λ stays as it is set. one, layer, site: λ is trained too, one for all, one a layer, or one at each place where h0 is mixed in. It then makes the training loss small, which is not the λ that validation would choose.</source>
        <translation>off：λ 保持设定值。one、layer、site：λ 也参与训练，分别为全体共用一个、每层一个、每个混入 h0 的位点一个。这时它使训练损失变小，而那不是验证会选出的 λ。</translation>
    </message>
    <message>
        <source>Learning rate of λ</source>
        <translation>λ 的学习率</translation>
    </message>
    <message>
        <source>Learning rate of a λ that is learned; it follows the same schedule as the weights&apos; own.</source>
        <translation>可学习 λ 的学习率；它与权重的学习率遵循同一调度。</translation>
    </message>
    <message>
        <source>Mix the skip connection</source>
        <translation>混合跳跃连接</translation>
    </message>
    <message>
        <source>Let the adapter&apos;s skip connection carry the mixed input as well, one reading of the paper. The model then no longer begins as the base model. Only series adapters have one.</source>
        <translation>让适配器的跳跃连接也传递混合后的输入，这是对论文的一种解读。这样模型在开始时就不再等于基础模型。只有串联适配器有跳跃连接。</translation>
    </message>
    <message>
        <source>As the reference in GPT-J</source>
        <translation>同 GPT-J 参考实现</translation>
    </message>
    <message>
        <source>In GPT-J the authors&apos; program mixes h0 into the input of the whole feed-forward part, so the frozen fc_in sees it too. Switch it on only to compare with that program.</source>
        <translation>在 GPT-J 中，作者的程序把 h0 混入整个前馈部分的输入，因此冻结的 fc_in 也会看到它。只在与该程序比较时开启。</translation>
    </message>
    <message>
        <source>No gradient into h0</source>
        <translation>梯度不进入 h0</translation>
    </message>
    <message>
        <source>Stop the gradient at h0. It matters only where something that is trained feeds h0: with all biases trained, that is the embeddings&apos; norm; with frozen embeddings nothing is.</source>
        <translation>让梯度止于 h0。只有当 h0 之前有被训练的部分时才有区别：训练全部偏置时，那就是嵌入的归一化；嵌入冻结时则没有这样的部分。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>How many times every training sample is used once. Parts of an epoch are allowed.</source>
        <translation>遍历全部训练样本的次数，即轮次数。允许非整数。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>as the epochs need</source>
        <translation>按轮数所需</translation>
    </message>
    <message>
        <source>Ends the run after this many optimizer steps, whatever the epochs say, and is then also the length of the learning-rate schedule.</source>
        <translation>无论轮数是多少，到达这么多优化步后即结束运行；它也作为学习率调度的长度。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>Samples that one optimizer step averages over. Larger is steadier and needs a larger learning rate.</source>
        <translation>一个优化步所平均的样本数。越大越平稳，也需要更大的学习率。</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>the whole batch</source>
        <translation>整批</translation>
    </message>
    <message>
        <source>Samples computed at a time. Smaller needs less memory and gives the same gradient, since the loss is averaged over the whole batch.</source>
        <translation>一次同时计算的样本数。较小的微批需要的内存较少，梯度相同，因为损失是对整批取平均的。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size at its highest. Adapters bear 1e-4 to 2e-3; too small learns nothing in a short run, too large makes the loss jump.</source>
        <translation>步长的最大值。适配器可承受 1e-4 到 2e-3；太小则短时间的运行学不到东西，太大则损失会跳动。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up: linear and cosine fall to 0 at the last step, constant stays.</source>
        <translation>预热之后学习率如何变化：linear 和 cosine 在最后一步降到 0，constant 保持不变。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0. A few per cent of all steps keep the first ones from spoiling the head.</source>
        <translation>学习率从 0 上升所用的步数。取总步数的百分之几，可避免最初几步破坏分类头。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>AdamW&apos;s pull of the trained weights towards 0. Biases, norms and λ are left out.</source>
        <translation>AdamW 把被训练的权重拉向 0 的强度。偏置、归一化和 λ 除外。</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest norm of a run&apos;s gradient; longer ones are shortened to it. 0 switches clipping off.</source>
        <translation>一次运行的梯度范数上限；更长的梯度会缩短到此值。0 表示不裁剪。</translation>
    </message>
    <message>
        <source>Model dropout</source>
        <translation>模型 dropout</translation>
    </message>
    <message>
        <source>the model&apos;s own rates</source>
        <translation>模型自身的比率</translation>
    </message>
    <message>
        <source>Replaces the frozen model&apos;s hidden, attention and classifier dropout while training. 0 makes runs comparable step by step with other programs.</source>
        <translation>训练时取代冻结模型的隐藏层、注意力和分类器 dropout。设为 0 时，运行可以与其他程序逐步比较。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draws the first weights of adapter and head, and dropout. Repeat a study with several seeds before believing a difference.</source>
        <translation>决定适配器和分类头的初始权重以及 dropout。在相信某个差异之前，请用多个种子重复研究。</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>数据种子</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>与种子相同</translation>
    </message>
    <message>
        <source>Draws the order of the samples and the validation split. Fix it to let several seeds see the same batches; the report then says that data order was not varied.</source>
        <translation>决定样本的顺序和验证集的划分。固定它，可以让多个种子看到相同的批；报告会注明数据顺序没有变化。</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Draw a new order of the samples for each epoch; off keeps the file&apos;s order.</source>
        <translation>每个轮次重新抽取样本顺序；关闭时保持文件中的顺序。</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>起始适配器</translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>A PEFT folder whose adapter and head are the first weights of this run.</source>
        <translation>一个 PEFT 文件夹，以其中的适配器和分类头作为本次运行的初始权重。</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>at each epoch&apos;s end</source>
        <translation>每轮结束时</translation>
    </message>
    <message>
        <source>Steps between measurements on the validation data; 0 measures only at the end. The frozen model is always measured first.</source>
        <translation>在验证数据上两次测量之间的步数；0 表示只在结束时测量。冻结模型总是最先测量。</translation>
    </message>
    <message>
        <source>Similarity every</source>
        <translation>相似度间隔</translation>
    </message>
    <message>
        <source>Steps between measurements of how alike the token vectors are in each layer; 0 measures only at the end.</source>
        <translation>测量各层中词元向量彼此相像程度的间隔步数；0 表示只在结束时测量。</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Steps between checkpoints that a stopped run can go on from; 0 saves only at the end. Stopping always saves.</source>
        <translation>检查点之间的步数，停止的运行可以从检查点继续；0 表示只在结束时保存。停止时总会保存。</translation>
    </message>
    <message>
        <source>Quick demo</source>
        <translation>快速演示</translation>
    </message>
    <message>
        <source>A λ study of LoRA on MiniLM with the sample sentences: four runs in lockstep, about two minutes on two cores.</source>
        <translation>在 MiniLM 上用示例句子对 LoRA 做 λ 研究：四次运行同步进行，在两个核心上约需两分钟。</translation>
    </message>
    <message>
        <source>GLUE</source>
        <translation>GLUE</translation>
    </message>
    <message>
        <source>SST-2 style defaults for a GLUE task of your own copy: choose the data set and its train.tsv and dev.tsv.</source>
        <translation>用于 GLUE 任务的 SST-2 式默认值，数据需自备：请选择数据集及其 train.tsv 和 dev.tsv。</translation>
    </message>
    <message>
        <source>Paper (arithmetic)</source>
        <translation>论文（算术）</translation>
    </message>
    <message>
        <source>The reference&apos;s settings for arithmetic: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation>参考实现的算术设置：在 LLaMA 或 GPT-J 模型上使用秩为 32 的 LoRA，以 LLM-Adapters 形式的提示训练。请选择你自己的训练文件副本，并在留出的行上选择 λ。</translation>
    </message>
    <message>
        <source>Paper (commonsense)</source>
        <translation>论文（常识）</translation>
    </message>
    <message>
        <source>The reference&apos;s settings for commonsense: LoRA of rank 32 on a LLaMA or GPT-J model, trained on prompts in the form of LLM-Adapters. Choose your copy of its training file, and λ on held-out rows.</source>
        <translation>参考实现的常识设置：在 LLaMA 或 GPT-J 模型上使用秩为 32 的 LoRA，以 LLM-Adapters 形式的提示训练。请选择你自己的训练文件副本，并在留出的行上选择 λ。</translation>
    </message>
    <message>
        <source>Sample sentences</source>
        <translation>示例句子</translation>
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
        <translation>算术（LLM-Adapters）</translation>
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
        <translation>常识（LLM-Adapters）</translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation>选择题</translation>
    </message>
    <message>
        <source>Reasoning (sample items)</source>
        <translation>推理（示例题目）</translation>
    </message>
    <message>
        <source>Does SIBO lessen over-smoothing?</source>
        <translation>SIBO 能减轻过平滑吗？</translation>
    </message>
    <message>
        <source>In deep layers the token vectors of a sentence become alike. Are they less alike with SIBO, and is that more than what a weaker adapter does?</source>
        <translation>在深层中，一个句子的词元向量会变得相像。使用 SIBO 时，它们是否没有那么相像？这种变化是否超过较弱的适配器本身带来的变化？</translation>
    </message>
    <message>
        <source>Arms: the head alone, the plain method (λ = 0), λ, and λ with h0 replaced by zero; three seeds each. Look at excess similarity by layer: an effect belongs to h0 only where λ differs from its zero control.</source>
        <translation>各组：仅分类头、普通方法（λ = 0）、λ，以及以零代替 h0 的 λ；每组三个种子。请看各层的相似度超出量：只有在 λ 与其零对照有差异之处，效果才归于 h0。</translation>
    </message>
    <message>
        <source>Which λ?</source>
        <translation>选哪个 λ？</translation>
    </message>
    <message>
        <source>Which λ does best on the validation data, and is it better than λ = 0 at all?</source>
        <translation>哪个 λ 在验证数据上表现最好？它是否真的好于 λ = 0？</translation>
    </message>
    <message>
        <source>λ 0 to 0.7 in steps of 0.1, three seeds each, judged on validation at the last step. The best of eight is expected to look better than it is: judge it again on held-out data. It holds at this learning rate.</source>
        <translation>λ 从 0 到 0.7，间隔 0.1，各三个种子，以最后一步的验证结果评判。八个之中最好的一个，预期会显得比实际更好：请在留出数据上再评判一次。结论只对此学习率成立。</translation>
    </message>
    <message>
        <source>Where to mix: attention, feed-forward, or both?</source>
        <translation>混入何处：注意力、前馈，还是两者？</translation>
    </message>
    <message>
        <source>Does it matter which part of a layer h0 is mixed into?</source>
        <translation>把 h0 混入层的哪一部分，是否有影响？</translation>
    </message>
    <message>
        <source>λ 0 and λ at attention, ffn and both, three seeds each. All runs adapt the same layers, so they train equally many parameters; λ = 0 is trained for each placement and must come out the same.</source>
        <translation>λ 为 0，以及 λ 分别用于 attention、ffn 和 both，各三个种子。所有运行适配相同的层，因此训练的参数一样多；每种注入位置都训练一次 λ = 0，结果必须相同。</translation>
    </message>
    <message>
        <source>Does the best λ depend on the method?</source>
        <translation>最佳 λ 是否取决于方法？</translation>
    </message>
    <message>
        <source>LoRA, DoRA, series and parallel adapters: is the λ that suits one right for the others?</source>
        <translation>LoRA、DoRA、串联和并联适配器：适合其中一种的 λ，对其他方法也合适吗？</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 with each method, three seeds each, on each method&apos;s own layers. The best λ of each is the best at this learning rate.</source>
        <translation>每种方法用 λ 0, 0.2, 0.4, 0.6，各三个种子，各在该方法自己的层上。每种方法的最佳 λ 只是此学习率下的最佳值。</translation>
    </message>
    <message>
        <source>Does the best λ depend on the model?</source>
        <translation>最佳 λ 是否取决于模型？</translation>
    </message>
    <message>
        <source>Is the λ that suits a small model right for a larger one?</source>
        <translation>适合小模型的 λ，对更大的模型也合适吗？</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each model, three seeds each. λ means different shares of h0 in different models, so look at the share as well; the best λ of each is the best at this learning rate.</source>
        <translation>每个模型用 λ 0, 0.2, 0.4, 0.6，各三个种子。同一个 λ 在不同模型中意味着不同的 h0 份额，因此也要看份额；每个模型的最佳 λ 只是此学习率下的最佳值。</translation>
    </message>
    <message>
        <source>Does the best λ depend on the data?</source>
        <translation>最佳 λ 是否取决于数据？</translation>
    </message>
    <message>
        <source>Is the λ that suits one data set right for another?</source>
        <translation>适合一个数据集的 λ，对另一个也合适吗？</translation>
    </message>
    <message>
        <source>λ 0, 0.2, 0.4, 0.6 on each data set, three seeds each, judged on each one&apos;s validation data. The best λ of each is the best at this learning rate.</source>
        <translation>每个数据集用 λ 0, 0.2, 0.4, 0.6，各三个种子，以各自的验证数据评判。每个数据集的最佳 λ 只是此学习率下的最佳值。</translation>
    </message>
    <message>
        <source>λ, or the share of h0?</source>
        <translation>看 λ，还是看 h0 的份额？</translation>
    </message>
    <message>
        <source>The same λ lets in more of h0 where h0 is long beside the adapter&apos;s input. Is the share the better scale?</source>
        <translation>h0 相对于适配器的输入较长时，同一个 λ 会带入更多的 h0。份额是不是更好的尺度？</translation>
    </message>
    <message>
        <source>λ 0, 0.1, 0.2, 0.4, 0.6 with h0 as it is and with h0 scaled to the input, where the share is λ itself; three seeds each. Draw the metric over λ and over the measured share. The best λ is the best at this learning rate.</source>
        <translation>λ 0, 0.1, 0.2, 0.4, 0.6，分别使用原样的 h0 和按输入缩放的 h0（此时份额就是 λ 本身）；各三个种子。请画出指标随 λ 以及随实测份额的变化。最佳 λ 只是此学习率下的最佳值。</translation>
    </message>
    <message>
        <source>λ, or only the learning rate?</source>
        <translation>是 λ，还是只是学习率？</translation>
    </message>
    <message>
        <source>A larger λ weakens the adapter&apos;s branch and so slows early learning. Would another learning rate do the same?</source>
        <translation>较大的 λ 会减弱适配器的支路，从而减慢早期的学习。换一个学习率会不会有同样的作用？</translation>
    </message>
    <message>
        <source>λ 0, 0.3, 0.6 at 0.5×, 1×, 2× and 4× the learning rate, three seeds each. Compare best rate against best rate, both chosen on validation.</source>
        <translation>λ 0, 0.3, 0.6，学习率取 0.5×、1×、2× 和 4×，各三个种子。请以最佳学习率与最佳学习率比较，两者都在验证集上选择。</translation>
    </message>
    <message>
        <source>Does lower similarity go with better accuracy?</source>
        <translation>相似度更低时，准确率更高吗？</translation>
    </message>
    <message>
        <source>Where token vectors are less alike, is the metric better?</source>
        <translation>词元向量没有那么相像时，指标是否更好？</translation>
    </message>
    <message>
        <source>Eight λ from 0 to 0.7 with h0, enough for a correlation within each seed, and seven with its zero control; three seeds each. λ drives both, so the control has to be looked at before this is read as a cause.</source>
        <translation>使用 h0 的八个 λ（从 0 到 0.7），足以在每个种子内计算相关性；另有七个使用其零对照；各三个种子。λ 同时影响两者，因此在把相关解读为因果之前，必须先看对照。</translation>
    </message>
    <message>
        <source>What does SIBO cost?</source>
        <translation>SIBO 的代价是什么？</translation>
    </message>
    <message>
        <source>How much more time, memory and arithmetic does λ &gt; 0 take?</source>
        <translation>λ &gt; 0 要多花多少时间、内存和计算量？</translation>
    </message>
    <message>
        <source>Measured apart from studies, one run at a time: λ = 0 built without mixing against λ, in the order A B B A, by placement and batch size; time as the median of paired ratios, peak memory in processes of their own, operations counted.</source>
        <translation>在研究之外单独测量，每次只做一个运行：将构建时不含混合的 λ = 0 与 λ 比较，按 A B B A 的顺序，分注入位置和批大小；时间取配对比值的中位数，内存峰值在各自独立的进程中测得，并统计运算次数。</translation>
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
        <translation>串联适配器</translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation>并联适配器</translation>
    </message>
    <message>
        <source>Adapter before a linear layer</source>
        <translation>线性层前的适配器</translation>
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
        <translation>前缀微调</translation>
    </message>
    <message>
        <source>Prompt tuning</source>
        <translation>提示微调</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>Head only</source>
        <translation>仅分类头</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>一个路径</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of {&quot;name&quot;, &quot;path&quot;}, each with its own &quot;preset&quot; where it has one</source>
        <translation>{&quot;name&quot;, &quot;path&quot;} 的列表，各项可带有自己的 &quot;preset&quot;</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>names with whole numbers, such as %1</source>
        <translation>名称与整数，例如 %1</translation>
    </message>
    <message>
        <source>names with numbers, such as %1</source>
        <translation>名称与数值，例如 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>greater than %1 and at most %2</source>
        <translation>大于 %1 且不超过 %2</translation>
    </message>
    <message>
        <source>greater than %1 and below %2</source>
        <translation>大于 %1 且小于 %2</translation>
    </message>
    <message>
        <source>at least %1 and below %2</source>
        <translation>不小于 %1 且小于 %2</translation>
    </message>
    <message>
        <source>%1, each %2</source>
        <translation>%1，每个值 %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>perplexity %1</source>
        <translation>困惑度 %1</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between groups of three digits</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
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
        <translation>Transformer</translation>
    </message>
    <message>
        <source>A model that reads a text as a row of vectors, one for each token, and passes the row through a stack of layers. In each layer the tokens look at each other (attention), then each vector is changed by itself (feed-forward).</source>
        <translation>一种模型：它把文本读作一排向量，每个词元一个，并让这一排向量依次通过一叠层。在每一层中，词元先互相查看（注意力），然后每个向量各自被改变（前馈）。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>token|tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>A word or a piece of a word. The model sees a text as a row of tokens; many models add special tokens at the start and at the end.</source>
        <translation>一个词或词的一部分。模型把文本看作一排词元；许多模型在开头和结尾加上特殊词元。</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>隐藏状态</translation>
    </message>
    <message>
        <source>hidden state|hidden states</source>
        <translation>隐藏状态</translation>
    </message>
    <message>
        <source>The vector that a token has between two layers. In MiniLM-L6 it holds 384 numbers.</source>
        <translation>一个词元在两层之间的向量。在 MiniLM-L6 中它含有 384 个数。</translation>
    </message>
    <message>
        <source>h0, the initial state</source>
        <translation>h0，初始状态</translation>
    </message>
    <message>
        <source>h0|h₀</source>
        <translation>h0|h₀</translation>
    </message>
    <message>
        <source>The hidden states that enter the first layer, before any token has looked at another. They are computed anew from the tokens of each text and shared by all layers of that pass.</source>
        <translation>进入第一层的隐藏状态，此时各词元还没有互相看过。它由每段文本的词元重新计算，并由这一次前向计算的所有层共用。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>One stage of a Transformer: attention, then feed-forward, each with a residual connection around it. Layer 0 in the charts is h0, the input of the first one.</source>
        <translation>Transformer 的一级：先是注意力，再是前馈，两者各有一条残差连接绕过。图中的第 0 层是 h0，即第一层的输入。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>The part of a layer in which each token takes in a weighted mean of the others. Query and key decide the weights, value is what is averaged.</source>
        <translation>层的一部分，每个词元在其中吸收其他词元的加权平均。查询（query）和键（key）决定权重，值（value）是被平均的内容。</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>前馈部分</translation>
    </message>
    <message>
        <source>feed-forward part|feed-forward</source>
        <translation>前馈部分|前馈</translation>
    </message>
    <message>
        <source>The part of a layer that changes each token&apos;s vector by itself: a widening linear map, a non-linearity, and a map back. Configurations call it ffn.</source>
        <translation>层的一部分，它对每个词元的向量各自进行改变：一个变宽的线性映射、一个非线性函数，再映射回来。在配置中称为 ffn。</translation>
    </message>
    <message>
        <source>Residual connection</source>
        <translation>残差连接</translation>
    </message>
    <message>
        <source>residual connection|skip connection|residual stream</source>
        <translation>残差连接|跳跃连接|残差流</translation>
    </message>
    <message>
        <source>A way around a part of a layer: the part&apos;s output is added to its input. So the input is carried on, the part learns a change to it, and gradients reach the early layers.</source>
        <translation>绕过层中某一部分的通路：该部分的输出与其输入相加。这样输入被传递下去，该部分只学习对输入的改变，梯度也能到达前面的层。</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>backbone|base model|frozen model</source>
        <translation>基础模型|冻结模型|冻结的模型</translation>
    </message>
    <message>
        <source>The pre-trained model that everything starts from. Parameter-efficient methods leave it frozen; its own figures are drawn as a dashed ghost.</source>
        <translation>作为一切起点的预训练模型。参数高效的方法让它保持冻结；它自身的数值以虚线作为背景参照画出。</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Not changed by training.</source>
        <translation>不因训练而改变。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tuned</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Training a pre-trained model further on data of one task. Full fine-tuning changes every weight; PEFT changes few.</source>
        <translation>用某一任务的数据继续训练预训练模型。全量微调改变每个权重；PEFT 只改变少数权重。</translation>
    </message>
    <message>
        <source>PEFT</source>
        <translation>PEFT</translation>
    </message>
    <message>
        <source>PEFT|parameter-efficient fine-tuning</source>
        <translation>PEFT|参数高效微调</translation>
    </message>
    <message>
        <source>Parameter-efficient fine-tuning: the model stays frozen, and a small number of new parameters is trained. Also the name of the Python library whose files this program reads and writes.</source>
        <translation>参数高效微调：模型保持冻结，只训练少量新参数。也是一个 Python 库的名称，本程序读写该库的文件。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>adapter|adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>A small network with a narrow middle and a non-linearity, put into a layer: behind a part of it (series), beside it (parallel) or before one linear map. It stays there when the model is used. The word is also used for whatever a PEFT method has trained and saved.</source>
        <translation>带有窄的中间层和非线性函数的小网络，插入到层中：在某一部分之后（串联）、旁边（并联）或一个线性映射之前。使用模型时它一直留在那里。这个词也用来指任何 PEFT 方法训练并保存下来的内容。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Low-rank adaptation: beside a frozen matrix W stands a product of two thin ones, y = W x + (α / r) · B A x. B begins at zero, so the model begins as the base model. Without SIBO the product can be added into W afterwards.</source>
        <translation>低秩适配：在冻结的矩阵 W 旁边，放两个细长矩阵的乘积，y = W x + (α / r) · B A x。B 从零开始，因此模型在开始时就是基础模型。不使用 SIBO 时，之后可以把这个乘积加进 W。</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>LoRA with the length of each output row trained by itself: the low-rank product sets the direction, a vector of magnitudes the length.</source>
        <translation>每个输出行的长度单独训练的 LoRA：低秩乘积决定方向，一个幅值向量决定长度。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>The width of LoRA&apos;s narrow middle: the number of rows of A and of columns of B. A higher rank can say more and has more parameters.</source>
        <translation>LoRA 中间窄处的宽度：A 的行数，也是 B 的列数。秩越高，能表达的内容越多，参数也越多。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>How much LoRA&apos;s product counts: it is multiplied by alpha / rank.</source>
        <translation>LoRA 的乘积所占的分量：它乘以 alpha / 秩。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>The narrow middle of an adapter. Its width, the bottleneck size, is to an adapter what the rank is to LoRA.</source>
        <translation>适配器中间的窄处。它的宽度（瓶颈宽度）之于适配器，如同秩之于 LoRA。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>A place in the model where a trained module stands, for instance the query map of layer 3. SIBO mixes h0 in only where the module&apos;s input is the residual stream or its norm; elsewhere the module stays plain.</source>
        <translation>模型中放有被训练模块的一处，例如第 3 层的 query 映射。只有当模块的输入是残差流或其归一化结果时，SIBO 才在该处混入 h0；在其他位点，模块保持普通形式。</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>A method that trains only factors: keys, values and the middle of the feed-forward part are multiplied by them. It has no input that h0 could be mixed into.</source>
        <translation>一种只训练因子的方法：键、值以及前馈部分的中间乘以这些因子。它没有可以混入 h0 的输入。</translation>
    </message>
    <message>
        <source>BitFit</source>
        <translation>BitFit</translation>
    </message>
    <message>
        <source>A method that trains the biases of the model and nothing else.</source>
        <translation>一种只训练模型的偏置、不训练其他参数的方法。</translation>
    </message>
    <message>
        <source>Virtual token</source>
        <translation>虚拟词元</translation>
    </message>
    <message>
        <source>virtual token|virtual tokens</source>
        <translation>虚拟词元</translation>
    </message>
    <message>
        <source>A trained vector that stands before the text as if it were a token: at the input (prompt tuning), or in the attention of every layer (prefix tuning).</source>
        <translation>一个可训练的向量，像词元一样置于文本之前：在输入处（提示微调），或在每一层的注意力中（前缀微调）。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>classification head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>The last map of the model: from a hidden state to the scores of the classes, or of the next token. A classifier&apos;s head is new and begins at random, so the figure at step 0 is that of an untrained head.</source>
        <translation>模型的最后一个映射：从隐藏状态到各类别的得分，语言模型则到下一个词元的得分。分类器的分类头是新的，从随机值开始，因此第 0 步的数值来自未训练的分类头。</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>线性探测</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>线性探测</translation>
    </message>
    <message>
        <source>A run that trains the head alone, on a frozen model. What a method gains beyond it was not there before.</source>
        <translation>在冻结的模型上只训练分类头的运行。某种方法超出它的部分，才不是模型中原已具备的。</translation>
    </message>
    <message>
        <source>SIBO</source>
        <translation>SIBO</translation>
    </message>
    <message>
        <source>Initial-residual boosting of parameter-efficient fine-tuning (arXiv 2402.11896): the input x of each trained module becomes x̃ = (1 − λ) x + λ h0. The frozen weight beside it still sees x. It adds no parameters.</source>
        <translation>参数高效微调的初始残差增强（arXiv 2402.11896）：每个被训练模块的输入 x 变为 x̃ = (1 − λ) x + λ h0。旁边的冻结权重看到的仍是 x。它不增加参数。</translation>
    </message>
    <message>
        <source>λ (lambda)</source>
        <translation>λ (lambda)</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>The share of h0 in the mixture: 0 is the plain method, 1 feeds the module h0 alone. A larger λ does two things at once: it adds h0, and it weakens the module&apos;s view of x. The zero control tells the two apart.</source>
        <translation>混合中 h0 的份额：0 是普通方法，1 只把 h0 交给模块。较大的 λ 同时做两件事：加入 h0，并减弱模块看到的 x。零对照可以把二者区分开。</translation>
    </message>
    <message>
        <source>Zero control</source>
        <translation>零对照</translation>
    </message>
    <message>
        <source>zero control</source>
        <translation>零对照</translation>
    </message>
    <message>
        <source>A run with (1 − λ) x in place of (1 − λ) x + λ h0. It weakens the trained part as much and adds nothing. Only what differs from it is owed to h0.</source>
        <translation>以 (1 − λ) x 代替 (1 − λ) x + λ h0 的运行。它同样减弱被训练的部分，但不加入任何内容。只有与它不同之处才归因于 h0。</translation>
    </message>
    <message>
        <source>Permuted control</source>
        <translation>置换对照</translation>
    </message>
    <message>
        <source>A run that is given the h0 of other tokens of the same text. If it does as well, the token&apos;s own beginning was not what helped.</source>
        <translation>使用同一文本中其他词元的 h0 的运行。如果它的表现同样好，那么起作用的就不是词元自身的初始状态。</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>注入位置</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>注入位置|混入位置</translation>
    </message>
    <message>
        <source>At which of the adapted places h0 is mixed in: in attention, in the feed-forward part, or in both.</source>
        <translation>在哪些被适配之处混入 h0：注意力、前馈部分，或两者。</translation>
    </message>
    <message>
        <source>Share of h0</source>
        <translation>h0 的份额</translation>
    </message>
    <message>
        <source>How much of the mixed input&apos;s length is h0&apos;s: λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖). The same λ can be a large share in one model and a small one in another.</source>
        <translation>混合输入的长度中有多少属于 h0：λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖)。同一个 λ，在一个模型中可能是很大的份额，在另一个模型中则很小。</translation>
    </message>
    <message>
        <source>Learned λ</source>
        <translation>可学习 λ</translation>
    </message>
    <message>
        <source>λ as a trained number: one for all, one a layer or one a site. It makes the training loss small, which is not the λ that validation would choose.</source>
        <translation>作为可训练数值的 λ：全体共用一个、每层一个或每个位点一个。它使训练损失变小，而那不是验证会选出的 λ。</translation>
    </message>
    <message>
        <source>Over-smoothing</source>
        <translation>过平滑</translation>
    </message>
    <message>
        <source>over-smoothing|over-smooths</source>
        <translation>过平滑|过度平滑</translation>
    </message>
    <message>
        <source>The tendency of deep layers to make the vectors of one text alike, so that what set its tokens apart is lost. Attention averages again and again, and a mean is smoother than its parts.</source>
        <translation>深层使同一文本的向量彼此相像的倾向，于是原来区分各词元的内容丢失了。注意力一次又一次地取平均，而平均值总比其各个部分更平滑。</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>cosine similarity|cosine</source>
        <translation>余弦相似度|余弦</translation>
    </message>
    <message>
        <source>How far two vectors point the same way: 1 is the same direction, 0 is at right angles, −1 is opposite. Their lengths do not count.</source>
        <translation>两个向量的方向有多一致：1 表示方向相同，0 表示垂直，−1 表示相反。与它们的长度无关。</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>层相似度</translation>
    </message>
    <message>
        <source>layer similarity|similarity</source>
        <translation>层相似度|相似度</translation>
    </message>
    <message>
        <source>The mean cosine over all pairs of different tokens of one text, at the output of one layer, before a final norm; then the mean over the probe&apos;s texts. Higher means more alike. Low similarity alone is no merit: the worst of several models may have the lowest.</source>
        <translation>在某一层的输出处（最终归一化之前），同一文本中所有不同词元对的余弦的平均；再对各探测文本取平均。值越高，越相像。仅仅相似度低并不是优点：几个模型中最差的一个也可能最低。</translation>
    </message>
    <message>
        <source>Similarity across texts</source>
        <translation>跨文本相似度</translation>
    </message>
    <message>
        <source>across sentences|across texts</source>
        <translation>跨文本|跨句</translation>
    </message>
    <message>
        <source>The mean cosine between tokens of different texts. It is the part of the likeness that has nothing to do with being in one text.</source>
        <translation>不同文本的词元之间的平均余弦。它是相像之中与同处一段文本无关的那部分。</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>All vectors of a layer lean towards one common direction, whatever the text. Their cosines are then high without any over-smoothing; the similarity across texts shows how high.</source>
        <translation>一层的所有向量都偏向一个共同的方向，无论文本是什么。这时即使没有任何过平滑，它们的余弦也会很高；跨文本相似度显示出有多高。</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>超出量</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>超出量</translation>
    </message>
    <message>
        <source>Similarity within a text minus similarity across texts. Only this part says that the tokens of one text have become alike.</source>
        <translation>同一文本内的相似度减去跨文本相似度。只有这一部分才说明同一文本的词元变得相像了。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留度</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保留度</translation>
    </message>
    <message>
        <source>The mean cosine of a token&apos;s vector with its own h0: how much of the direction it began with is left.</source>
        <translation>词元的向量与其自身 h0 的平均余弦：最初的方向还剩下多少。</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>How many directions the vectors of a text really use, from the entropy of their singular values: 1 when all are the same, at most the number of tokens.</source>
        <translation>一段文本的向量实际使用了多少个方向，由奇异值的熵得出：全部相同时为 1，最多为词元数。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测文本</translation>
    </message>
    <message>
        <source>probe texts</source>
        <translation>探测文本</translation>
    </message>
    <message>
        <source>The fixed texts that similarity is measured on: the first 64 of the validation data. The frozen model is always measured on the same ones.</source>
        <translation>用来测量相似度的固定文本：验证数据的前 64 条。冻结模型总是在相同的文本上测量。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>One training from its settings to its end. It is a folder of plain files: settings, what happened, results, the adapter.</source>
        <translation>从设置到结束的一次训练。它是一个由普通文件组成的文件夹：设置、发生的事件、结果、适配器。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>study|studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Several runs that differ in chosen settings only, such as λ and the seed. They see the same batches, so they can be compared in pairs.</source>
        <translation>只在选定的设置（例如 λ 和种子）上有所不同的若干次运行。它们看到相同的批，因此可以成对比较。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>seed|seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that random choices start from: first weights, dropout, order of the data. Runs that differ in nothing else show how much is chance.</source>
        <translation>各项随机选择的起点数值：初始权重、dropout、数据顺序。除它之外完全相同的运行，显示出有多少是偶然。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>optimizer step</source>
        <translation>优化步</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>一批之后对权重的一次改变。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>轮次|轮数</translation>
    </message>
    <message>
        <source>One pass over the training data: every sample once.</source>
        <translation>遍历一遍训练数据：每个样本一次。</translation>
    </message>
    <message>
        <source>Batch and micro-batch</source>
        <translation>批与微批</translation>
    </message>
    <message>
        <source>micro-batch|micro-batches|batch size</source>
        <translation>微批|批大小</translation>
    </message>
    <message>
        <source>A batch is the samples of one step. Micro-batches are the parts it is computed in: smaller ones need less memory and give the same step.</source>
        <translation>批是一步所用的样本。微批是计算时把批分成的各部分：微批越小，需要的内存越少，而得到的步相同。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>training loss|loss</source>
        <translation>训练损失|损失</translation>
    </message>
    <message>
        <source>The number that training makes small: how unlikely the model found the right answers, on average (cross-entropy), or the squared error of a regression.</source>
        <translation>训练要使之变小的数：在模型看来，正确答案平均有多不可能（交叉熵），或回归的平方误差。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>e raised to a language model&apos;s loss: among how many equally likely tokens it seems to choose. Lower is better.</source>
        <translation>e 的幂，指数为语言模型的损失：可看作模型在多少个同样可能的词元中选择。越低越好。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far one step moves the weights. Warm-up raises it from 0 at the start; the schedule lowers it towards the end.</source>
        <translation>一步把权重移动多远。预热使它在开始时从 0 上升；调度使它在接近结束时下降。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>Setting a random part of the values to zero while training, so that the model does not lean on few of them.</source>
        <translation>训练时把随机的一部分数值置为零，使模型不依赖其中少数几个。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>checkpoint|checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>All that is needed to go on with a run as if it had never stopped: weights, the optimizer&apos;s state, the place in the data.</source>
        <translation>继续一次运行、使之如同从未停止所需的全部内容：权重、优化器的状态、在数据中的位置。</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>validation data|validation set</source>
        <translation>验证数据|验证集</translation>
    </message>
    <message>
        <source>Samples that are not trained on and that settings are chosen by. What was chosen is then judged on test data, which chose nothing.</source>
        <translation>不用于训练、而用来选择设置的样本。选出的结果再用没有参与任何选择的测试数据来评判。</translation>
    </message>
    <message>
        <source>Out of distribution</source>
        <translation>分布外</translation>
    </message>
    <message>
        <source>out of distribution</source>
        <translation>分布外</translation>
    </message>
    <message>
        <source>Data of another kind than the training data, such as another data set of the same task.</source>
        <translation>与训练数据不同类的数据，例如同一任务的另一个数据集。</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>The range that the true value is likely to lie in, given how few samples or seeds there are. If the interval of a difference holds 0, the two cannot be told apart yet.</source>
        <translation>在样本或种子数量有限的情况下，真实值可能所在的范围。如果差值的区间包含 0，则还不能区分两者。</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merging|merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Adding what was trained into the frozen weights, so that the model needs no extra parts. With λ above 0 the h0 term does not fit into any weight: such a merge is refused, or the term is kept beside it.</source>
        <translation>把训练得到的内容加进冻结的权重，使模型不需要额外的部分。λ 大于 0 时，h0 项无法放进任何权重：这样的合并会被拒绝，或者把该项保留在权重旁边。</translation>
    </message>
</context>
<context>
    <name>HubModels</name>
    <message>
        <source>the hub</source>
        <translation>模型中心</translation>
    </message>
</context>
<context>
    <name>IndexStore</name>
    <message>
        <source>The index of the library was made by a newer version of this program</source>
        <translation>资料库的索引由本程序的较新版本创建</translation>
    </message>
    <message>
        <source>It is left alone, and the list is read from the run folders at each start. Use the newer version, or remove the file.</source>
        <translation>索引保持不变，每次启动时从各运行文件夹读取列表。请使用较新版本，或删除该文件。</translation>
    </message>
    <message>
        <source>The index of the library is locked by another program</source>
        <translation>资料库的索引被另一个程序锁定</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Close that program, then refresh.</source>
        <translation>列表改为从各运行文件夹读取。请关闭那个程序，然后刷新。</translation>
    </message>
    <message>
        <source>The index of the library cannot be written</source>
        <translation>无法写入资料库的索引</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Check the permissions of the library folder.</source>
        <translation>列表改为从各运行文件夹读取。请检查资料库文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full: the index of the library is not up to date</source>
        <translation>磁盘已满：资料库的索引不是最新的</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Free some space (Clean up… lists what may go).</source>
        <translation>列表改为从各运行文件夹读取。请释放一些空间（“清理…”会列出可以删除的内容）。</translation>
    </message>
    <message>
        <source>The index of the library cannot be used: %1</source>
        <translation>无法使用资料库的索引：%1</translation>
    </message>
    <message>
        <source>The list is read from the run folders. Remove the file if this comes again: it is made anew.</source>
        <translation>列表改为从各运行文件夹读取。如果再次出现，请删除该文件：程序会重新创建它。</translation>
    </message>
    <message>
        <source>The index of the library was damaged</source>
        <translation>资料库的索引已损坏</translation>
    </message>
    <message>
        <source>It was moved aside and is made anew from the run folders: nothing is lost.</source>
        <translation>损坏的索引已移到一旁，并由各运行文件夹重新创建：没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>LambdaList</name>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 个值太多</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>最多使用 %1 个</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>write for instance 0, 0.2, 0.4, 0.6</source>
        <translation>例如写成 0, 0.2, 0.4, 0.6</translation>
    </message>
    <message>
        <source>λ %1 is outside 0 to 1</source>
        <translation>λ %1 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>decimals have a point: 0.2, not 0,2</source>
        <translation>小数用点号：写 0.2，不写 0,2</translation>
    </message>
    <message>
        <source>λ %1 stands there twice</source>
        <translation>λ %1 出现了两次</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>删除其中一个</translation>
    </message>
    <message>
        <source>at least one λ is needed</source>
        <translation>至少需要一个 λ</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LessonSource</name>
    <message>
        <source>λ = %1, seed %2</source>
        <translation>λ = %1，种子 %2</translation>
    </message>
    <message>
        <source>One layer in steps</source>
        <translation>逐步看一层</translation>
    </message>
    <message>
        <source>What happened in it</source>
        <translation>其中发生了什么</translation>
    </message>
    <message>
        <source>Recorded while it was trained: nothing is computed now, and neither model nor data are needed. Press *Play*, or move the slider to any step.</source>
        <translation>训练时已作记录：现在不计算任何内容，也不需要模型或数据。点击*播放*，或把滑块移到任意一步。</translation>
    </message>
    <message>
        <source>- %1: %2 on %3, %4</source>
        <translation>- %1：%2，模型 %3，数据 %4</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>the sublayer&apos;s output</source>
        <translation>子层的输出</translation>
    </message>
    <message>
        <source>λ does not apply.</source>
        <translation>λ 不适用。</translation>
    </message>
    <message>
        <source>λ here is experimental, not from the paper.</source>
        <translation>此处的 λ 是实验性的，并非出自论文。</translation>
    </message>
    <message>
        <source>A low-rank update beside frozen linear layers</source>
        <translation>冻结线性层旁的低秩更新</translation>
    </message>
    <message>
        <source>LoRA with a trained length for each output</source>
        <translation>LoRA，并训练每个输出的长度</translation>
    </message>
    <message>
        <source>A small network behind each sublayer (Houlsby)</source>
        <translation>每个子层之后的小网络（Houlsby）</translation>
    </message>
    <message>
        <source>A small network beside each sublayer</source>
        <translation>每个子层旁边的小网络</translation>
    </message>
    <message>
        <source>A small network before a linear layer (the reference&apos;s)</source>
        <translation>线性层之前的小网络（参考实现的形式）</translation>
    </message>
    <message>
        <source>Trained factors on keys, values and feed-forward</source>
        <translation>作用于键、值和前馈的可训练因子</translation>
    </message>
    <message>
        <source>The model&apos;s own biases</source>
        <translation>模型自身的偏置</translation>
    </message>
    <message>
        <source>Trained keys and values before those of every layer</source>
        <translation>置于每层键和值之前的可训练键和值</translation>
    </message>
    <message>
        <source>Trained vectors before the text</source>
        <translation>置于文本之前的可训练向量</translation>
    </message>
    <message>
        <source>All weights of the model, the upper line to compare with</source>
        <translation>模型的全部权重，作为比较的上限</translation>
    </message>
    <message>
        <source>The head alone, the lower line to compare with</source>
        <translation>仅训练分类头，作为比较的下限</translation>
    </message>
    <message>
        <source>sublayer</source>
        <translation>子层</translation>
    </message>
    <message>
        <source>key, value: y = l ⊙ (W x)&lt;br&gt;feed-forward: y = W (l ⊙ x)</source>
        <translation>键、值：y = l ⊙ (W x)&lt;br&gt;前馈：y = W (l ⊙ x)</translation>
    </message>
    <message>
        <source>y = W x + b, only b is trained</source>
        <translation>y = W x + b，只训练 b</translation>
    </message>
    <message>
        <source>attention(q)</source>
        <translation>注意力(q)</translation>
    </message>
    <message>
        <source>[p; x] enters layer 0, and after each layer&lt;br&gt;p ← (1 − λ) p + λ p&lt;sub&gt;0&lt;/sub&gt;</source>
        <translation>[p; x] 进入第 0 层，并在每层之后&lt;br&gt;p ← (1 − λ) p + λ p&lt;sub&gt;0&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>every W and b is trained</source>
        <translation>每个 W 和 b 都被训练</translation>
    </message>
    <message>
        <source>y = W&lt;sub&gt;head&lt;/sub&gt; h, the model stays frozen</source>
        <translation>y = W&lt;sub&gt;head&lt;/sub&gt; h，模型保持冻结</translation>
    </message>
</context>
<context>
    <name>PageDraft</name>
    <message>
        <source>the last layer&apos;s similarity at the end, %1</source>
        <translation>结束时最后一层的相似度，%1</translation>
    </message>
    <message>
        <source>the metric on validation at the end, %1</source>
        <translation>结束时验证集上的指标，%1</translation>
    </message>
    <message>
        <source>the training loss at the end, %1</source>
        <translation>结束时的训练损失，%1</translation>
    </message>
    <message>
        <source>the frozen model&apos;s similarity in the last layer, %1</source>
        <translation>冻结模型最后一层的相似度，%1</translation>
    </message>
    <message>
        <source>the last layer&apos;s excess at the end, %1</source>
        <translation>结束时最后一层的超出量，%1</translation>
    </message>
    <message>
        <source>Which run ends with the highest metric on validation?</source>
        <translation>哪次运行结束时在验证集上的指标最高？</translation>
    </message>
    <message>
        <source>Which run ends with the lowest similarity in its last layer?</source>
        <translation>哪次运行结束时最后一层的相似度最低？</translation>
    </message>
    <message>
        <source>What will it be: %1?</source>
        <translation>%1会是多少？</translation>
    </message>
    <message>
        <source>the loss of these numbers</source>
        <translation>这些数值的损失</translation>
    </message>
    <message>
        <source>their loss with λ = 0</source>
        <translation>它们在 λ = 0 时的损失</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Fine-tune Transformers with PEFT and SIBO, and see what it does.</source>
        <translation>用 PEFT 和 SIBO 微调 Transformer，并观察其作用。</translation>
    </message>
    <message>
        <source>Library that holds runs and studies.</source>
        <translation>存放运行和研究的资料库。</translation>
    </message>
    <message>
        <source>Write a picture of each page and quit.</source>
        <translation>为每个页面保存一张图片，然后退出。</translation>
    </message>
    <message>
        <source>Run or study to show; with --screenshot the library&apos;s newest study by default.</source>
        <translation>要显示的运行或研究；使用 --screenshot 时默认为资料库中最新的研究。</translation>
    </message>
    <message>
        <source>Language of the window: system, en, de or zh_CN.</source>
        <translation>窗口语言：system、en、de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Model, data, configuration, run, study or lesson to open.</source>
        <translation>要打开的模型、数据、配置、运行、研究或课程。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>baseline, for the talk</source>
        <translation>基线, 用于报告</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of %1, with commas between them</source>
        <translation>%1 的标签，以英文逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>追加到 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>another window (process %1)</source>
        <translation>另一个窗口（进程 %1）</translation>
    </message>
    <message>
        <source>a window on %1 (process %2)</source>
        <translation>%1 上的一个窗口（进程 %2）</translation>
    </message>
    <message>
        <source>nobody: the library&apos;s folder cannot be written</source>
        <translation>无人（资料库文件夹不可写）</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>另一个窗口</translation>
    </message>
    <message>
        <source>the queue was written by a newer version of the program</source>
        <translation>队列由本程序的较新版本写入</translation>
    </message>
    <message>
        <source>open it with that version, or rename it to queue.json after an update</source>
        <translation>用那个版本打开它，或在更新后将它重命名为 queue.json</translation>
    </message>
    <message>
        <source>it holds no list of entries</source>
        <translation>其中没有条目列表</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（第 %2 字节处）</translation>
    </message>
    <message>
        <source>the queue cannot be read: %1</source>
        <translation>无法读取队列：%1</translation>
    </message>
    <message>
        <source>correct it and rename it to queue.json while no window is open</source>
        <translation>修正后，在没有窗口打开时将它重命名为 queue.json</translation>
    </message>
    <message>
        <source>%1 entries of the queue cannot be read</source>
        <translation>队列中有 %1 个条目无法读取</translation>
    </message>
    <message>
        <source>the other entries stay; look into the file for those that are left out</source>
        <translation>其余条目保留；被略去的条目请在该文件中查看</translation>
    </message>
    <message>
        <source>it was kept as %1: %2</source>
        <translation>已保存为 %1：%2</translation>
    </message>
    <message>
        <source>the queue was changed outside this window</source>
        <translation>队列在此窗口之外被修改</translation>
    </message>
    <message>
        <source>this window goes on with its own list; close it before you edit the file</source>
        <translation>此窗口继续使用自己的列表；编辑该文件之前请先关闭此窗口</translation>
    </message>
    <message>
        <source>the queue is not saved: what stands in its place cannot be put aside</source>
        <translation>队列没有保存：占据其位置的内容无法移开</translation>
    </message>
    <message>
        <source>move it away by hand; the list stays as it is in this window and is saved with its next change</source>
        <translation>请手动移走；列表在此窗口中保持不变，并在下次更改时保存</translation>
    </message>
    <message>
        <source>the queue could not be saved: %1</source>
        <translation>无法保存队列：%1</translation>
    </message>
    <message>
        <source>make room on the disk and see that the folder can be written; the list stays as it is in this window and is saved with its next change</source>
        <translation>请腾出磁盘空间，并确认该文件夹可写；列表在此窗口中保持不变，并在下次更改时保存</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>正在写入一份报告。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>请在它完成后重试。</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Left out, since they cannot be read:</source>
        <translation>以下内容无法读取，已略去：</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已写入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>无法写入报告</translation>
    </message>
</context>
<context>
    <name>RunFilter</name>
    <message>
        <source>“%1” needs a time</source>
        <translation>“%1”需要一个时长</translation>
    </message>
    <message>
        <source>“%1” needs a size</source>
        <translation>“%1”需要一个大小</translation>
    </message>
    <message>
        <source>“%1” needs a number</source>
        <translation>“%1”需要一个数字</translation>
    </message>
    <message>
        <source>for instance %1&gt;%2</source>
        <translation>例如 %1&gt;%2</translation>
    </message>
    <message>
        <source>write %1 and one of %2</source>
        <translation>写 %1 并加上其中之一：%2</translation>
    </message>
    <message>
        <source>did you mean %1%2?</source>
        <translation>是否想写 %1%2？</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”这个键</translation>
    </message>
    <message>
        <source>put it in quotes to look for it as text</source>
        <translation>要把它当作文本查找，请加引号</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>是否想写 %1？</translation>
    </message>
    <message>
        <source>“%1” is a text</source>
        <translation>“%1”是文本</translation>
    </message>
    <message>
        <source>write %1:… or %1=…</source>
        <translation>写成 %1:… 或 %1=…</translation>
    </message>
    <message>
        <source>“%1” does not say what is looked for</source>
        <translation>“%1”没有说明要查找什么</translation>
    </message>
    <message>
        <source>write a text behind it; %1=&quot;&quot; finds runs without one</source>
        <translation>在后面写上文本；%1=&quot;&quot; 可查找没有此项的运行</translation>
    </message>
    <message>
        <source>no run is ever “%1”</source>
        <translation>运行不存在“%1”这种状态</translation>
    </message>
    <message>
        <source>a list has no order</source>
        <translation>列表不能比较大小</translation>
    </message>
    <message>
        <source>a list goes with a colon: %1:0.2,0.4</source>
        <translation>列表要用冒号：%1:0.2,0.4</translation>
    </message>
    <message>
        <source>a range has no order</source>
        <translation>范围不能比较大小</translation>
    </message>
    <message>
        <source>a range goes with a colon: %1:%2</source>
        <translation>范围要用冒号：%1:%2</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>范围的两端颠倒了</translation>
    </message>
    <message>
        <source>write %1:%2..%3</source>
        <translation>写成 %1:%2..%3</translation>
    </message>
    <message>
        <source>a list goes with a colon: started:today,yesterday</source>
        <translation>列表要用冒号：started:today,yesterday</translation>
    </message>
    <message>
        <source>“%1” needs a date</source>
        <translation>“%1”需要一个日期</translation>
    </message>
    <message>
        <source>for instance started&gt;2026-11-01, started:2026-11 or started:today</source>
        <translation>例如 started&gt;2026-11-01、started:2026-11 或 started:today</translation>
    </message>
    <message>
        <source>“%1” is yes or no</source>
        <translation>“%1”的值是 yes 或 no</translation>
    </message>
    <message>
        <source>write %1:yes or %1:no</source>
        <translation>写成 %1:yes 或 %1:no</translation>
    </message>
    <message>
        <source>“is” has no order</source>
        <translation>“is”不能比较大小</translation>
    </message>
    <message>
        <source>write is:%1</source>
        <translation>写成 is:%1</translation>
    </message>
    <message>
        <source>“%1” says nothing</source>
        <translation>“%1”没有意义</translation>
    </message>
    <message>
        <source>λ: lambda&gt;0.3, lambda:0.2..0.6, lambda:0,0.4</source>
        <translation>λ：lambda&gt;0.3、lambda:0.2..0.6、lambda:0,0.4</translation>
    </message>
    <message>
        <source>completed, failed, stopped, running …</source>
        <translation>completed、failed、stopped、running …</translation>
    </message>
    <message>
        <source>PEFT method</source>
        <translation>PEFT 方法</translation>
    </message>
    <message>
        <source>what is mixed in: h0, zero, permuted</source>
        <translation>混入的内容：h0、zero、permuted</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>study the run belongs to</source>
        <translation>运行所属的研究</translation>
    </message>
    <message>
        <source>the run&apos;s label</source>
        <translation>运行的显示名</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>metric of best and test: accuracy, matthews …</source>
        <translation>best 和 test 所用的指标：accuracy、matthews …</translation>
    </message>
    <message>
        <source>why it failed or stopped</source>
        <translation>失败或停止的原因</translation>
    </message>
    <message>
        <source>a tag you gave</source>
        <translation>你添加的标签</translation>
    </message>
    <message>
        <source>text in your note</source>
        <translation>你的备注中的文本</translation>
    </message>
    <message>
        <source>pinned, archived, tagged, noted, completed …</source>
        <translation>pinned、archived、tagged、noted、completed …</translation>
    </message>
    <message>
        <source>seed: seed:1,2,3</source>
        <translation>种子：seed:1,2,3</translation>
    </message>
    <message>
        <source>best metric on validation: best&gt;0.8, best&gt;80%</source>
        <translation>验证集上的最佳指标：best&gt;0.8、best&gt;80%</translation>
    </message>
    <message>
        <source>metric on any test set; test.NAME on one</source>
        <translation>任一测试集上的指标；test.NAME 指定其中一个</translation>
    </message>
    <message>
        <source>last training loss</source>
        <translation>最后的训练损失</translation>
    </message>
    <message>
        <source>token similarity of the last layer</source>
        <translation>最后一层的词元相似度</translation>
    </message>
    <message>
        <source>steps trained</source>
        <translation>已训练的步数</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>计划的步数</translation>
    </message>
    <message>
        <source>time trained: time&gt;2m, time&lt;1h30m</source>
        <translation>训练用时：time&gt;2m、time&lt;1h30m</translation>
    </message>
    <message>
        <source>started:today, started&gt;2026-11-01, started:2026-11</source>
        <translation>started:today、started&gt;2026-11-01、started:2026-11</translation>
    </message>
    <message>
        <source>size of the run&apos;s folder: disk&gt;1GB</source>
        <translation>运行文件夹的大小：disk&gt;1GB</translation>
    </message>
    <message>
        <source>pinned:yes, pinned:no</source>
        <translation>pinned:yes、pinned:no</translation>
    </message>
    <message>
        <source>archived:yes, archived:no</source>
        <translation>archived:yes、archived:no</translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation>已固定的运行</translation>
    </message>
    <message>
        <source>archived runs</source>
        <translation>已归档的运行</translation>
    </message>
    <message>
        <source>runs with a tag</source>
        <translation>有标签的运行</translation>
    </message>
    <message>
        <source>runs with a note</source>
        <translation>有备注的运行</translation>
    </message>
    <message>
        <source>runs of no study</source>
        <translation>不属于任何研究的运行</translation>
    </message>
    <message>
        <source>runs with a figure on a test set</source>
        <translation>有测试集结果的运行</translation>
    </message>
    <message>
        <source>finished runs</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>失败的运行</translation>
    </message>
    <message>
        <source>runs stopped by hand</source>
        <translation>手动停止的运行</translation>
    </message>
    <message>
        <source>runs cut off</source>
        <translation>被中断的运行</translation>
    </message>
    <message>
        <source>runs a study left behind</source>
        <translation>被研究淘汰的运行</translation>
    </message>
    <message>
        <source>runs that train now</source>
        <translation>正在训练的运行</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>add a &quot; behind it</source>
        <translation>在后面加上一个 &quot;</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>此括号没有对应的左括号</translation>
    </message>
    <message>
        <source>take it away, or put a ( before it</source>
        <translation>去掉它，或在前面加上一个 (</translation>
    </message>
    <message>
        <source>nothing stands before “or”</source>
        <translation>“or”前面没有内容</translation>
    </message>
    <message>
        <source>nothing stands behind “or”</source>
        <translation>“or”后面没有内容</translation>
    </message>
    <message>
        <source>write a term on both sides, or put the word in quotes to look for it</source>
        <translation>在两边各写一个条件；要查找这个词本身，请加引号</translation>
    </message>
    <message>
        <source>nothing stands behind “%1”</source>
        <translation>“%1”后面没有内容</translation>
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
        <translation>写出要排除的内容，例如 -status:failed</translation>
    </message>
    <message>
        <source>too many brackets within brackets</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>use fewer of them</source>
        <translation>减少括号的层数</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>此括号没有闭合</translation>
    </message>
    <message>
        <source>add a ) behind the last term</source>
        <translation>在最后一个条件后面加上一个 )</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>（另有 %1 处）</translation>
    </message>
    <message>
        <source>metric on the test set %1</source>
        <translation>测试集 %1 上的指标</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>曾经用过</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>A run folder cannot be read: %1</source>
        <translation>无法读取一个运行文件夹：%1</translation>
    </message>
    <message>
        <source>Mend that file or put it back from a copy, or delete the run. All others go on.</source>
        <translation>请修复该文件或用副本恢复它，或者删除该运行。其他运行不受影响。</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>第 %1 / %2 次运行</translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>z leaves the FFN</source>
        <translation>z 离开 FFN</translation>
    </message>
    <message>
        <source>z is what the FFN puts out, before the residual sum. The adapter sits right behind it.</source>
        <translation>z 是 FFN 的输出，尚未进行残差相加。适配器紧接在它之后。</translation>
    </message>
    <message>
        <source>x enters the module</source>
        <translation>x 进入模块</translation>
    </message>
    <message>
        <source>The module sits at the first layer&apos;s value map. There x is h0 itself.</source>
        <translation>模块位于第一层的 value 映射处。此处的 x 就是 h0 本身。</translation>
    </message>
    <message>
        <source>The module sits at the second layer&apos;s value map. There x is h₁, what the first layer put out.</source>
        <translation>模块位于第二层的 value 映射处。此处的 x 是 h₁，即第一层的输出。</translation>
    </message>
    <message>
        <source>The control: no h0</source>
        <translation>对照：没有 h0</translation>
    </message>
    <message>
        <source>The input is only made weaker, by 1 − λ. What changes now cannot come from h0.</source>
        <translation>输入只被减弱为 1 − λ 倍。此时的变化不可能来自 h0。</translation>
    </message>
    <message>
        <source>SIBO mixes h0 in</source>
        <translation>SIBO 混入 h0</translation>
    </message>
    <message>
        <source>In the first layer x is h0 itself: mixing gives the same rows, and λ does nothing.</source>
        <translation>在第一层，x 就是 h0 本身：混合得到相同的行，λ 不起作用。</translation>
    </message>
    <message>
        <source>Every row becomes 1 − λ parts of itself and λ parts of h0. λ = 0: as it was. λ = 1: h0 alone.</source>
        <translation>每一行变为自身的 1 − λ 份与 h0 的 λ 份之和。λ = 0：保持原样。λ = 1：只有 h0。</translation>
    </message>
    <message>
        <source>A: down to rank %1</source>
        <translation>A：降到秩 %1</translation>
    </message>
    <message>
        <source>A makes every mixed row as short as the rank, %1. Of all matrices only A and B are trained.</source>
        <translation>A 把每个混合后的行缩短到秩 %1。所有矩阵中只训练 A 和 B。</translation>
    </message>
    <message>
        <source>V: down to width %1</source>
        <translation>V：降到宽度 %1</translation>
    </message>
    <message>
        <source>V makes every mixed row as short as its width, %1. Of all matrices only V and U are trained.</source>
        <translation>V 把每个混合后的行缩短到其宽度 %1。所有矩阵中只训练 V 和 U。</translation>
    </message>
    <message>
        <source>U: up again</source>
        <translation>U：升回</translation>
    </message>
    <message>
        <source>U takes the rows up to the width again. Here the scale s is 1.</source>
        <translation>U 把各行升回原来的宽度。此处缩放 s 为 1。</translation>
    </message>
    <message>
        <source>B: up again</source>
        <translation>B：升回</translation>
    </message>
    <message>
        <source>B takes the rows up to the width again, times s = α / r = %1 / %2 = %3.</source>
        <translation>B 把各行升回原来的宽度，并乘以 s = α / r = %1 / %2 = %3。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>The branch is added to what the frozen weight gives. While B = 0 it adds nothing.</source>
        <translation>支路加到冻结权重的结果上。当 B = 0 时，它不加入任何内容。</translation>
    </message>
    <message>
        <source>The branch is added to the mixed z̃: here λ reaches what follows even while U = 0.</source>
        <translation>支路加到混合后的 z̃ 上：此处即使 U = 0，λ 也会影响后面的部分。</translation>
    </message>
    <message>
        <source>The branch is added to z as it was, not to z̃. While U = 0 it adds nothing.</source>
        <translation>支路加到原来的 z 上，而不是 z̃ 上。当 U = 0 时，它不加入任何内容。</translation>
    </message>
    <message>
        <source>The rest of the layer</source>
        <translation>层的其余部分</translation>
    </message>
    <message>
        <source>Two heads, a and b, weigh the rows of y by P. Output map, FFN, residuals and norms follow.</source>
        <translation>两个头 a 和 b 用 P 对 y 的各行加权。随后是输出映射、FFN、残差和归一化。</translation>
    </message>
    <message>
        <source>The residual sum and LayerNorm end the layer that holds the module.</source>
        <translation>残差相加和 LayerNorm 结束模块所在的层。</translation>
    </message>
    <message>
        <source>Words become rows</source>
        <translation>词变成行</translation>
    </message>
    <message>
        <source>Every id takes its row of E; the row of P for its position is added. Another id is another word.</source>
        <translation>每个 id 取 E 中它的一行，再加上 P 中其位置的一行。另一个 id 就是另一个词。</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>LayerNorm gives h0, which enters the first layer. SIBO keeps it for later.</source>
        <translation>LayerNorm 给出 h0，它进入第一层。SIBO 把它留待后用。</translation>
    </message>
    <message>
        <source>The first layer</source>
        <translation>第一层</translation>
    </message>
    <message>
        <source>Attention and FFN make h₁ out of h0, each with its residual sum and norm. All is frozen.</source>
        <translation>注意力和 FFN 由 h0 得到 h₁，两者各有残差相加和归一化。全部冻结。</translation>
    </message>
    <message>
        <source>A bend between</source>
        <translation>中间的非线性</translation>
    </message>
    <message>
        <source>Between its two maps an adapter has a non-linearity, here tanh. LoRA has none.</source>
        <translation>适配器的两个映射之间有一个非线性函数，此处是 tanh。LoRA 没有。</translation>
    </message>
    <message>
        <source>The frozen map, beside</source>
        <translation>旁边的冻结映射</translation>
    </message>
    <message>
        <source>The frozen weight W sees x and not x̃: SIBO changes the branch&apos;s input alone.</source>
        <translation>冻结的权重 W 看到的是 x 而不是 x̃：SIBO 只改变支路的输入。</translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation>下一层</translation>
    </message>
    <message>
        <source>The second layer goes on with what the module has changed.</source>
        <translation>第二层用模块改变后的内容继续计算。</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>The first row, [CLS], goes through a tanh map; then each class gets a number.</source>
        <translation>第一行 [CLS] 经过一个 tanh 映射；然后每个类别得到一个数。</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Softmax makes probabilities p; the loss is −ln p of the right class. The weights are drawn, not trained: whether λ lowers this loss says nothing about SIBO.</source>
        <translation>softmax 给出概率 p；损失是正确类别的 −ln p。权重是随机抽取的，未经训练：λ 是否降低这个损失，并不能说明 SIBO 的优劣。</translation>
    </message>
    <message>
        <source>To z</source>
        <translation>到 z</translation>
    </message>
    <message>
        <source>All of it is scaled by 1 − λ, for the skip is mixed too.</source>
        <translation>全部乘以 1 − λ，因为跳跃连接也被混合。</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>到 x</translation>
    </message>
    <message>
        <source>The frozen way, dx₀ = Wᵀ dy, comes whole; of the branch only 1 − λ parts.</source>
        <translation>冻结的通路 dx₀ = Wᵀ dy 完整传回；支路只传回 1 − λ 份。</translation>
    </message>
    <message>
        <source>The skip comes whole; of the branch only 1 − λ parts.</source>
        <translation>跳跃连接完整传回；支路只传回 1 − λ 份。</translation>
    </message>
    <message>
        <source>To h0: dropped</source>
        <translation>到 h0：丢弃</translation>
    </message>
    <message>
        <source>λ parts would go to h0. They are dropped, as in training: what makes h0 is frozen. ∇h0 comes through the layers alone.</source>
        <translation>本应有 λ 份传到 h0。这里与训练时一样将其丢弃：产生 h0 的部分是冻结的。∇h0 只来自各层。</translation>
    </message>
    <message>
        <source>To h0</source>
        <translation>到 h0</translation>
    </message>
    <message>
        <source>λ parts go to h0. ∇h0 holds them beside what comes through the layers.</source>
        <translation>λ 份传到 h0。∇h0 包含这一份，以及经各层传来的部分。</translation>
    </message>
    <message>
        <source>From the loss</source>
        <translation>从损失开始</translation>
    </message>
    <message>
        <source>At the logits the gradient is p, less 1 at the right class.</source>
        <translation>在 logits 处，梯度是 p，在正确类别处减 1。</translation>
    </message>
    <message>
        <source>To the last rows</source>
        <translation>到最后的各行</translation>
    </message>
    <message>
        <source>By the chain rule through the head. It reads the first row only: the others get 0 here.</source>
        <translation>由链式法则穿过分类头。它只读取第一行：其余各行在此得到 0。</translation>
    </message>
    <message>
        <source>Through layer 2</source>
        <translation>穿过第 2 层</translation>
    </message>
    <message>
        <source>The whole second layer, back: norms, FFN, attention, residuals.</source>
        <translation>反向穿过整个第二层：归一化、FFN、注意力、残差。</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>到 y</translation>
    </message>
    <message>
        <source>To z′</source>
        <translation>到 z′</translation>
    </message>
    <message>
        <source>How the loss changes with each number that the module puts out.</source>
        <translation>损失如何随模块输出的每个数变化。</translation>
    </message>
    <message>
        <source>Back through B</source>
        <translation>反向穿过 B</translation>
    </message>
    <message>
        <source>Back through U</source>
        <translation>反向穿过 U</translation>
    </message>
    <message>
        <source>Bᵀ takes the rows down to the rank, times s. While B = 0 this is 0.</source>
        <translation>Bᵀ 把各行降到秩，并乘以 s。当 B = 0 时，结果为 0。</translation>
    </message>
    <message>
        <source>Uᵀ takes the rows down to the width; tanh lets pass 1 − t² of them.</source>
        <translation>Uᵀ 把各行降到宽度；tanh 让其中的 1 − t² 通过。</translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation>B 的梯度</translation>
    </message>
    <message>
        <source>Gradient of U</source>
        <translation>U 的梯度</translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while B = 0: B moves first.</source>
        <translation>对词元求和。当 B = 0 时它不为 0：B 最先移动。</translation>
    </message>
    <message>
        <source>Summed over the tokens. It is not 0 while U = 0: U moves first.</source>
        <translation>对词元求和。当 U = 0 时它不为 0：U 最先移动。</translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation>A 的梯度</translation>
    </message>
    <message>
        <source>Gradient of V</source>
        <translation>V 的梯度</translation>
    </message>
    <message>
        <source>Summed over the tokens, with the mixed rows: h0 has its part in what is learned.</source>
        <translation>用混合后的行对词元求和：h0 参与了所学的内容。</translation>
    </message>
    <message>
        <source>To the mixed rows</source>
        <translation>到混合后的行</translation>
    </message>
    <message>
        <source>From the branch, and from the skip, which is mixed too.</source>
        <translation>来自支路，也来自跳跃连接，因为它也被混合。</translation>
    </message>
    <message>
        <source>From the branch alone.</source>
        <translation>只来自支路。</translation>
    </message>
    <message>
        <source>To λ</source>
        <translation>到 λ</translation>
    </message>
    <message>
        <source>How the loss changes with λ itself. A learned λ would follow it; where both inputs are the same it is 0.</source>
        <translation>损失如何随 λ 本身变化。可学习 λ 会依此移动；两个输入相同之处，它为 0。</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>attention of head a</source>
        <translation>头 a 的注意力</translation>
    </message>
    <message>
        <source>attention of head b</source>
        <translation>头 b 的注意力</translation>
    </message>
    <message>
        <source>weighed values</source>
        <translation>加权后的值</translation>
    </message>
    <message>
        <source>attention&apos;s output</source>
        <translation>注意力的输出</translation>
    </message>
    <message>
        <source>after attention, sum and norm</source>
        <translation>注意力、相加和归一化之后</translation>
    </message>
    <message>
        <source>FFN, up</source>
        <translation>FFN，升维</translation>
    </message>
    <message>
        <source>FFN, after gelu</source>
        <translation>FFN，gelu 之后</translation>
    </message>
    <message>
        <source>FFN&apos;s output</source>
        <translation>FFN 的输出</translation>
    </message>
    <message>
        <source>frozen weight</source>
        <translation>冻结权重</translation>
    </message>
    <message>
        <source>ids of the words</source>
        <translation>词的 id</translation>
    </message>
    <message>
        <source>rows of the words</source>
        <translation>词的行</translation>
    </message>
    <message>
        <source>rows of the positions</source>
        <translation>位置的行</translation>
    </message>
    <message>
        <source>word and position</source>
        <translation>词加位置</translation>
    </message>
    <message>
        <source>initial hidden state</source>
        <translation>初始隐藏状态</translation>
    </message>
    <message>
        <source>what the first layer puts out</source>
        <translation>第一层的输出</translation>
    </message>
    <message>
        <source>what the second layer puts out</source>
        <translation>第二层的输出</translation>
    </message>
    <message>
        <source>what is mixed in</source>
        <translation>混入的内容</translation>
    </message>
    <message>
        <source>mixed input</source>
        <translation>混合后的输入</translation>
    </message>
    <message>
        <source>trained, down</source>
        <translation>可训练，降维</translation>
    </message>
    <message>
        <source>trained, up</source>
        <translation>可训练，升维</translation>
    </message>
    <message>
        <source>low-rank rows</source>
        <translation>低秩的行</translation>
    </message>
    <message>
        <source>after tanh</source>
        <translation>tanh 之后</translation>
    </message>
    <message>
        <source>what the branch adds</source>
        <translation>支路加入的内容</translation>
    </message>
    <message>
        <source>what the frozen map gives</source>
        <translation>冻结映射的结果</translation>
    </message>
    <message>
        <source>what the module puts out</source>
        <translation>模块的输出</translation>
    </message>
    <message>
        <source>first row, mapped</source>
        <translation>第一行，映射后</translation>
    </message>
    <message>
        <source>first row, pooled</source>
        <translation>第一行，池化后</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>right class</source>
        <translation>正确类别</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>input of the module</source>
        <translation>模块的输入</translation>
    </message>
    <message>
        <source>by the frozen map</source>
        <translation>经冻结映射</translation>
    </message>
    <message>
        <source>by the branch</source>
        <translation>经支路</translation>
    </message>
    <message>
        <source>whole gradient of h0</source>
        <translation>h0 的全部梯度</translation>
    </message>
    <message>
        <source>gradient of %1</source>
        <translation>%1 的梯度</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Parts</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>About SIBO Workbench</source>
        <translation>关于 SIBO Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SIBO Workbench %1&lt;/h3&gt;&lt;p&gt;Fine-tune Transformers with PEFT and SIBO, and see what it does.&lt;br&gt;SIBO mixes the first hidden state into the input of each adapter: x̃ = (1 − λ) x + λ h&lt;sub&gt;0&lt;/sub&gt; (arXiv 2402.11896).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty. The parts below keep their own licences.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SIBO Workbench %1&lt;/h3&gt;&lt;p&gt;用 PEFT 和 SIBO 微调 Transformer，并观察其作用。&lt;br&gt;SIBO 把最初的隐藏状态混入每个适配器的输入：x̃ = (1 − λ) x + λ h&lt;sub&gt;0&lt;/sub&gt;（arXiv 2402.11896）。&lt;/p&gt;&lt;p&gt;本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。下列组件各自保留其许可证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>This program uses Qt version %1.</source>
        <translation>本程序使用 Qt %1 版。</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for applications, by The Qt Company and the Qt Project, used here under the LGPL version 3 and the GPL version 3.</source>
        <translation>Qt 是用于开发应用程序的 C++ 工具包，由 The Qt Company 和 Qt Project 开发，此处依据 LGPL 第 3 版和 GPL 第 3 版使用。</translation>
    </message>
</context>
<context>
    <name>ui::AddRunsDialog</name>
    <message>
        <source>Add seeds or settings</source>
        <translation>增加种子或设置</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Runs that are there stay as they are; only new ones are trained. What the study is judged by stays too: it was chosen before the first run.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;已有的运行保持不变，只训练新的运行。研究的评判标准也不变：它在第一次运行之前就已选定。</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Further values of</source>
        <translation>增加取值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Train new runs</source>
        <translation>训练新运行(&amp;T)</translation>
    </message>
    <message>
        <source> more</source>
        <translation> 个新增</translation>
    </message>
    <message>
        <source>Seeds to add</source>
        <translation>要增加的种子</translation>
    </message>
    <message>
        <source>Setting that gets further values</source>
        <translation>要增加取值的设置</translation>
    </message>
    <message>
        <source>Further values</source>
        <translation>新增取值</translation>
    </message>
    <message>
        <source>none; for instance 0.1, 0.3 or 0.1..0.5 step 0.2</source>
        <translation>无；例如 0.1, 0.3 或 0.1..0.5 step 0.2</translation>
    </message>
    <message>
        <source>Nothing new yet: add a seed or a value.</source>
        <translation>还没有新内容：请增加种子或取值。</translation>
    </message>
    <message>
        <source>1 new run; %1 are there already.</source>
        <translation>1 次新运行；已有 %1 次。</translation>
    </message>
    <message>
        <source>%1 new runs; %2 are there already.</source>
        <translation>%1 次新运行；已有 %2 次。</translation>
    </message>
</context>
<context>
    <name>ui::ArmList</name>
    <message>
        <source>λ of %1</source>
        <translation>%1 的 λ</translation>
    </message>
    <message>
        <source>λ as trained</source>
        <translation>训练时的 λ</translation>
    </message>
    <message>
        <source>λ to evaluate with: 0, 0.2, 0.4 or 0..0.7 step 0.1; empty: as it was trained</source>
        <translation>评估所用的 λ：0, 0.2, 0.4 或 0..0.7 step 0.1；留空：与训练时相同</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The fro&amp;zen model alone</source>
        <translation>冻结模型本身(&amp;Z)</translation>
    </message>
    <message>
        <source>Without it nobody knows what training has brought</source>
        <translation>没有它就无从知道训练带来了什么</translation>
    </message>
    <message>
        <source>Add a run or a&amp;dapter…</source>
        <translation>添加运行或适配器(&amp;D)…</translation>
    </message>
    <message>
        <source>Run or adapter &amp;folder…</source>
        <translation>运行或适配器文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Run or adapter</source>
        <translation>运行或适配器</translation>
    </message>
    <message>
        <source>All runs of a &amp;study…</source>
        <translation>某研究的所有运行(&amp;S)…</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>无法读取该研究</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>没有选择模型</translation>
    </message>
</context>
<context>
    <name>ui::ArmPanel</name>
    <message>
        <source>What %1 says</source>
        <translation>%1 的输出</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>无适配器</translation>
    </message>
    <message>
        <source>trained on other weights than this model&apos;s</source>
        <translation>训练所用的权重与此模型的不同</translation>
    </message>
    <message>
        <source>This model has no classification head: add a run that was trained on classes.</source>
        <translation>此模型没有分类头：请添加一个以类别训练的运行。</translation>
    </message>
    <message>
        <source>%1: %2 (logit %3)</source>
        <translation>%1：%2（logit %3）</translation>
    </message>
    <message>
        <source>The model takes no more; tokens left out at the end: %1</source>
        <translation>模型容纳不下更多；末尾略去的词元数：%1</translation>
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
        <translation>所有模块均为 λ %1 ≠ 学到的 λ，均值 %2</translation>
    </message>
    <message>
        <source>each module&apos;s own learned λ, mean %1</source>
        <translation>各模块各自学到的 λ，均值 %1</translation>
    </message>
    <message>
        <source>λ %1 ≠ trained λ %2</source>
        <translation>λ %1 ≠ 训练时的 λ %2</translation>
    </message>
    <message>
        <source>λ %1 as trained</source>
        <translation>λ %1，与训练时相同</translation>
    </message>
    <message>
        <source>control: h0 := 0</source>
        <translation>对照：h0 := 0</translation>
    </message>
    <message>
        <source>control: h0 of other tokens</source>
        <translation>对照：其他词元的 h0</translation>
    </message>
</context>
<context>
    <name>ui::AxisList</name>
    <message>
        <source>4, 8, 16 or 4..16 step 4</source>
        <translation>4, 8, 16 或 4..16 step 4</translation>
    </message>
    <message>
        <source>0.1, 0.2 or 0.1..0.5 step 0.1</source>
        <translation>0.1, 0.2 或 0.1..0.5 step 0.1</translation>
    </message>
    <message>
        <source>values, separated by ;</source>
        <translation>取值以英文分号 ; 分隔</translation>
    </message>
    <message>
        <source>Vary another setting…</source>
        <translation>变动其他设置…</translation>
    </message>
    <message>
        <source>Train every combination with several values of any setting</source>
        <translation>用任一设置的多个取值训练所有组合</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的取值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>不变动 %1</translation>
    </message>
    <message>
        <source>Change the values of %1</source>
        <translation>更改 %1 的取值</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>变动 %1</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrawing</name>
    <message>
        <source>%1 in a layer of the model. Trains at: %2. h0 enters at: %3.</source>
        <translation>模型一层中的 %1。训练位置：%2。h0 进入位置：%3。</translation>
    </message>
    <message>
        <source>no part of the layer</source>
        <translation>该层无任何部分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Drawing of the method</source>
        <translation>方法示意图</translation>
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
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy or save this chart, or its data</source>
        <translation>复制或保存此图或其数据</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>图表“%1”的菜单</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg, .pdf or .csv; give the name one of these endings.</source>
        <translation>%1：图表可保存为 .png、.svg、.pdf 或 .csv；请给文件名加上其中一个后缀。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, writable, and the disk not full?</source>
        <translation>无法写入 %1。请检查文件夹是否存在、可写，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>数据存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>完整范围(&amp;W)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>图表未保存</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Tokens seen (without padding)</source>
        <translation>已见词元（不含填充）</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>ui::ChartControls</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing of all charts</source>
        <translation>所有图表的平滑</translation>
    </message>
    <message>
        <source>Weight of the past in the bold line (de-biased moving average); 0 shows the raw points</source>
        <translation>粗线中历史值的权重（经偏差修正的移动平均）；0 显示原始点</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Smoothing back to %1</source>
        <translation>平滑恢复为 %1</translation>
    </message>
    <message>
        <source>&amp;x axis</source>
        <translation>x 轴(&amp;X)</translation>
    </message>
    <message>
        <source>What the x axis of all charts shows</source>
        <translation>所有图表 x 轴显示的量</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整次运行</translation>
    </message>
    <message>
        <source>Show everything again (or double-click a chart)</source>
        <translation>重新显示全部（或双击图表）</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Here you will see labels, lengths and the first batch, before anything is trained.</source>
        <translation>训练之前，这里会显示标签、长度和第一批数据。</translation>
    </message>
    <message>
        <source>First batch</source>
        <translation>第一批</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>每行词元数</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source> (%1 empty left out)</source>
        <translation> （排除 %1 个空行）</translation>
    </message>
    <message>
        <source>%1, longest %2</source>
        <translation>%1，最长 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::CheckSummary</name>
    <message>
        <source>fits</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Estimated from this machine&apos;s speed as it is now: shorter once other programs leave it alone, longer if more of them work.</source>
        <translation>按本机当前速度估计：其他程序空闲时更短，更多程序运行时更长。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>To be corrected first: %1</source>
        <translation>请先更正：%1</translation>
    </message>
    <message>
        <source>%1 of %2 parameters</source>
        <translation>%1 / %2 个参数</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>~%1 of %2</source>
        <translation>~%1 / %2</translation>
    </message>
    <message>
        <source>~%1 (at times %2) of %3</source>
        <translation>~%1（有时 %2）/ %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source> in %1 cohorts</source>
        <translation> 分 %1 组</translation>
    </message>
    <message>
        <source>, refinement adds up to %1</source>
        <translation>，细化最多再加 %1 次</translation>
    </message>
    <message>
        <source>%1, rate not known yet</source>
        <translation>%1，速度尚未知</translation>
    </message>
    <message>
        <source>~%1, %2</source>
        <translation>~%1，%2</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>Checkpoints of completed runs</source>
        <translation>已完成运行的检查点</translation>
    </message>
    <message>
        <source>Checkpoints of archived runs</source>
        <translation>已归档运行的检查点</translation>
    </message>
    <message>
        <source>Runs that failed more than %1 days ago, whole</source>
        <translation>失败超过 %1 天的运行（全部内容）</translation>
    </message>
    <message>
        <source>Deleted runs and studies, in the trash</source>
        <translation>回收站中已删除的运行和研究</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>正在查看资料库…</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>可清理的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing here may go: there are no checkpoints of completed runs, no old failures and nothing in the trash.</source>
        <translation>这里没有可清理的内容：没有已完成运行的检查点，没有早先的失败运行，回收站也是空的。</translation>
    </message>
    <message>
        <source>What is ticked goes when you agree. Pinned runs, the best of each study and the newest run are ticked by nobody but you; figures, adapters and predictions of completed runs stay in any case.</source>
        <translation>确认后才会移除勾选的内容。固定的运行、每个研究的最佳运行和最新的运行只能手动勾选；已完成运行的指标数据、适配器和预测始终保留。</translation>
    </message>
    <message>
        <source>1 item, %1</source>
        <translation>1 项，%1</translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <translation>%1 项，%2</translation>
    </message>
    <message>
        <source>Remove %1 for good?</source>
        <translation>永久移除 %1？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>not removed: %1</source>
        <translation>未移除：%1</translation>
    </message>
</context>
<context>
    <name>ui::CompareCharts</name>
    <message>
        <source>Share ρ of h0 in the mixed input</source>
        <translation>混合输入中 h0 的份额 ρ</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>validation, step %1</source>
        <translation>验证，第 %1 步</translation>
    </message>
    <message>
        <source>%1 over share ρ</source>
        <translation>%1 随份额 ρ 的变化</translation>
    </message>
    <message>
        <source>%1 over λ</source>
        <translation>%1 随 λ 的变化</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>均值 ± SD</translation>
    </message>
    <message>
        <source>mean, 95 % interval</source>
        <translation>均值，95 % 区间</translation>
    </message>
    <message>
        <source>Nothing was evaluated between the start and step %1. The marks on the metric&apos;s curves are the evaluations.</source>
        <translation>从开始到第 %1 步之间没有评估。指标曲线上的标记即各次评估。</translation>
    </message>
    <message>
        <source>No run passes the filters.</source>
        <translation>没有符合筛选条件的运行。</translation>
    </message>
    <message>
        <source>The runs&apos; results over λ will appear here, each seed a dot.</source>
        <translation>各运行随 λ 的结果将显示在这里，每个种子一个点。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>损失（nats）</translation>
    </message>
    <message>
        <source>The training loss of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation>每个 λ 的训练损失将显示在这里，并带有各种子间 ± SD 的色带。</translation>
    </message>
    <message>
        <source>metric on validation</source>
        <translation>验证集指标</translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation>未训练的分类头</translation>
    </message>
    <message>
        <source>The metric on validation data of each λ will appear here, with a band of ± SD over its seeds.</source>
        <translation>每个 λ 的验证集指标将显示在这里，并带有各种子间 ± SD 的色带。</translation>
    </message>
    <message>
        <source>Metric over λ</source>
        <translation>指标随 λ 的变化</translation>
    </message>
    <message>
        <source>Differences from λ = 0</source>
        <translation>与 λ = 0 的差异</translation>
    </message>
    <message>
        <source>Each λ&apos;s difference from λ = 0 with its intervals will appear here, once there are runs with λ = 0 and with another λ.</source>
        <translation>一旦既有 λ = 0 又有其他 λ 的运行，各 λ 与 λ = 0 的差异及其区间将显示在这里。</translation>
    </message>
    <message>
        <source>thick: 95 % over seeds, for these examples · thin: over seeds and new examples</source>
        <translation>粗线：跨种子 95 %，仅限这些样本 · 细线：跨种子与新样本</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>分面图</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>&amp;Single runs</source>
        <translation>单次运行(&amp;S)</translation>
    </message>
    <message>
        <source>Draws a line for each run instead of the mean of its seeds</source>
        <translation>为每次运行画一条线，而不是画各种子的均值</translation>
    </message>
    <message>
        <source>Spread over the seeds</source>
        <translation>种子间的离散程度</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± SD</translation>
    </message>
    <message>
        <source>± 95 % interval</source>
        <translation>± 95 % 区间</translation>
    </message>
    <message>
        <source>What the bars over λ show: the SD of the seeds, or the 95 % interval of their mean</source>
        <translation>λ 图中误差条的含义：各种子的 SD，或其均值的 95 % 区间</translation>
    </message>
    <message>
        <source>What the metric is drawn over</source>
        <translation>指标图的横轴</translation>
    </message>
    <message>
        <source>over λ</source>
        <translation>随 λ</translation>
    </message>
    <message>
        <source>over share ρ</source>
        <translation>随份额 ρ</translation>
    </message>
    <message>
        <source>The share ρ is how much of the mixed input comes from h0, measured on the probe sentences</source>
        <translation>份额 ρ 指混合输入中有多少来自 h0，在探测文本上测得</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source> · n = %1 of %2</source>
        <translation> · n = %1 / %2</translation>
    </message>
    <message>
        <source> · seed %1</source>
        <translation> · 种子 %1</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> 暂定</translation>
    </message>
    <message>
        <source> (Δ %1%2)</source>
        <translation> （Δ %1%2）</translation>
    </message>
    <message>
        <source>%1 · seed %2
%3</source>
        <translation>%1 · 种子 %2
%3</translation>
    </message>
    <message>
        <source>%1 · seed %2
%3: %4
%5: %6</source>
        <translation>%1 · 种子 %2
%3：%4
%5：%6</translation>
    </message>
    <message>
        <source>These runs were picked by hand: they are no study that could grow.</source>
        <translation>这些运行是手动挑选的：它们不构成可以扩展的研究。</translation>
    </message>
    <message>
        <source>Show the study they belong to, or make a study of their settings on the Train page.</source>
        <translation>请打开它们所属的研究，或在“训练”页用它们的设置建立研究。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>None of these runs can be shown.</source>
        <translation>这些运行都无法显示。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>One run is not shown, or not whole; the others are.</source>
        <translation>有一次运行未显示或不完整；其余均已显示。</translation>
    </message>
    <message>
        <source>%1 runs are not shown, or not whole; the others are.</source>
        <translation>有 %1 次运行未显示或不完整；其余均已显示。</translation>
    </message>
    <message>
        <source>%1 of %2 runs shown · show &amp;all</source>
        <translation>已显示 %1 / %2 次运行 · 显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Runs picked by hand</source>
        <translation>手动挑选的运行</translation>
    </message>
    <message>
        <source> · 1 run</source>
        <translation> · 1 次运行</translation>
    </message>
    <message>
        <source> · %1 runs</source>
        <translation> · %1 次运行</translation>
    </message>
    <message>
        <source>%1 · training</source>
        <translation>%1 · 训练中</translation>
    </message>
    <message>
        <source>Choose runs or a study on the Runs page and press Compare, or drop their folders here.
A study that starts now fills this page while it trains.</source>
        <translation>在“运行”页选择运行或研究并点击“比较”，或将其文件夹拖到这里。
现在启动的研究会在训练时填充此页。</translation>
    </message>
    <message>
        <source>Takes all brushes away</source>
        <translation>清除所有刷选</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Writes table, figures, verdict and the command to repeat it as HTML or PDF</source>
        <translation>将表格、图、结论和复现命令写成 HTML 或 PDF</translation>
    </message>
    <message>
        <source>The study %1 trains now.</source>
        <translation>研究 %1 正在训练。</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>95 % over seeds, each with its own examples: %1</source>
        <translation>跨种子 95 %，各用自己的样本：%1</translation>
    </message>
    <message>
        <source>95 % over seeds, for these examples: %1</source>
        <translation>跨种子 95 %，仅限这些样本：%1</translation>
    </message>
    <message>
        <source>95 % over seeds and new examples: %1</source>
        <translation>跨种子与新样本 95 %：%1</translation>
    </message>
    <message>
        <source>Difference from λ = 0</source>
        <translation>与 λ = 0 的差异</translation>
    </message>
    <message>
        <source>Difference from λ = 0 (%1)</source>
        <translation>与 λ = 0 的差异（%1）</translation>
    </message>
    <message>
        <source>h0 less its control</source>
        <translation>h0 减其对照</translation>
    </message>
    <message>
        <source>each λ at its own learning rate</source>
        <translation>每个 λ 用各自的学习率</translation>
    </message>
</context>
<context>
    <name>ui::CompareStore</name>
    <message>
        <source>its folder is not there</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>deleted by hand, or not trained yet: the library&apos;s trash has what was deleted here, and “Continue” on the Runs page trains what is missing of a study</source>
        <translation>已手动删除，或尚未训练：在此程序中删除的内容在资料库的回收站里；“运行”页的“继续”会训练研究中缺少的部分</translation>
    </message>
    <message>
        <source>it was interrupted at step %1 of %2 and is shown as far as it went</source>
        <translation>它在第 %1 步（共 %2 步）中断，只显示到该步</translation>
    </message>
    <message>
        <source>“Continue” on the Runs page goes on from its last checkpoint</source>
        <translation>“运行”页的“继续”会从其最后一个检查点接着训练</translation>
    </message>
    <message>
        <source>the other runs are compared without it</source>
        <translation>其余运行照常比较，不含它</translation>
    </message>
    <message>
        <source>Decisions of the study</source>
        <translation>研究的决定</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source> · baseline</source>
        <translation> · 基线</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> 暂定</translation>
    </message>
    <message>
        <source>Difference to the baseline&apos;s run of the same seed, else to its mean (baseline: %1)</source>
        <translation>与同一种子的基线运行之差；没有时取与基线均值之差（基线：%1）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ (%1)</source>
        <translation>Δ（%1）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>ui::CompareTables</name>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>设为基线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin: λ = 0 is the baseline</source>
        <translation>取消固定：以 λ = 0 为基线(&amp;U)</translation>
    </message>
    <message>
        <source>Counts all differences from the selected run&apos;s setting</source>
        <translation>所有差异都相对于所选运行的设置计算</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What differs in the configuration</source>
        <translation>配置中的差异</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>ui::ConfigForm</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>%1 的更多设置</translation>
    </message>
    <message>
        <source>Settings that are seldom changed</source>
        <translation>很少更改的设置</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
</context>
<context>
    <name>ui::ConfigModel</name>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>此处需要一个值</translation>
    </message>
    <message>
        <source>enter %1</source>
        <translation>请输入：%1</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Gold %1, answered %2: %3 of %4 (%5 %)</source>
        <translation>标准答案 %1，模型答案 %2：%3 / %4（%5 %）</translation>
    </message>
</context>
<context>
    <name>ui::CosineChart</name>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2：%3</translation>
    </message>
</context>
<context>
    <name>ui::CrosshairTable</name>
    <message>
        <source>Values at the crosshair</source>
        <translation>十字线处的值</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>最后的值</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>Data of your own</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No known data set: say below which column is what.</source>
        <translation>未识别的数据集：请在下方指定各列的含义。</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>The data cannot be looked at</source>
        <translation>无法查看数据</translation>
    </message>
    <message>
        <source>Stopped. Any change reads the files again.</source>
        <translation>已停止。任何更改都会重新读取文件。</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <translation>请先选择数据</translation>
    </message>
    <message>
        <source>No file is for training: choose one above, or evaluate on these</source>
        <translation>没有用于训练的文件：请在上方选择一个，或用这些数据评估</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>仍在读取文件</translation>
    </message>
    <message>
        <source>The files have not been read</source>
        <translation>文件尚未读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No data file was found in %1.
Data files are TSV, CSV, JSON, JSON lines, Parquet or plain text.</source>
        <translation>在 %1 中未找到数据文件。
数据文件为 TSV、CSV、JSON、JSON Lines、Parquet 或纯文本。</translation>
    </message>
    <message>
        <source>Drop a file or a folder of data here, or choose one above.
Known sets (GLUE, GSM8K, AQuA, BoolQ …) are recognised by their files; of your own, choose the columns.</source>
        <translation>将数据文件或文件夹拖到这里，或在上方选择。
已知数据集（GLUE、GSM8K、AQuA、BoolQ …）按其文件识别；自有数据请指定各列。</translation>
    </message>
    <message>
        <source>Puts these data into the form of the Train page</source>
        <translation>将这些数据填入“训练”页的表单</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Data file or folder</source>
        <translation>数据文件或文件夹</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>File or folder with data</source>
        <translation>数据文件或文件夹</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a folder: every known data set in it is found</source>
        <translation>选择文件夹：会找出其中所有已知数据集</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Lengths in tokens of</source>
        <translation>按哪个模型的词元计长度</translation>
    </message>
    <message>
        <source>The model in whose tokens lengths are counted and samples are shown</source>
        <translation>按此模型的词元计量长度并显示样本</translation>
    </message>
    <message>
        <source>characters (no model)</source>
        <translation>字符（无模型）</translation>
    </message>
    <message>
        <source>Data sets found</source>
        <translation>找到的数据集</translation>
    </message>
    <message>
        <source>&amp;Train on this</source>
        <translation>用于训练(&amp;T)</translation>
    </message>
    <message>
        <source>Add as test set</source>
        <translation>添加为测试集</translation>
    </message>
    <message>
        <source>Runs of the Train page are tested on these data, too</source>
        <translation>“训练”页的运行也会在这些数据上测试</translation>
    </message>
    <message>
        <source>Eval&amp;uate on this</source>
        <translation>用于评估(&amp;U)</translation>
    </message>
    <message>
        <source>Puts these data on the Evaluate page</source>
        <translation>将这些数据填入“评估”页</translation>
    </message>
    <message>
        <source>&amp;Lengths in</source>
        <translation>长度按(&amp;L)</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTable</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ui::DistributionModel</name>
    <message>
        <source>%1 (in)</source>
        <translation>%1（内）</translation>
    </message>
    <message>
        <source>trained on this data set</source>
        <translation>在此数据集上训练</translation>
    </message>
    <message>
        <source>it is not known what this model was trained on</source>
        <translation>不清楚此模型在什么数据上训练</translation>
    </message>
    <message>
        <source>trained on another data set: %1</source>
        <translation>在其他数据集上训练：%1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Mean in</source>
        <translation>分布内均值</translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation>分布外均值</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · 内</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · 外</translation>
    </message>
</context>
<context>
    <name>ui::EvaluatePage</name>
    <message>
        <source>The evaluation ended</source>
        <translation>评估已结束</translation>
    </message>
    <message>
        <source>Ended by an error</source>
        <translation>因错误结束</translation>
    </message>
    <message>
        <source>The evaluation cannot be opened</source>
        <translation>无法打开该评估</translation>
    </message>
    <message>
        <source>Waits for the training to end, then begins by itself; Stop cancels</source>
        <translation>等待训练结束后自动开始；“停止”可取消</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>Folder for the submission files</source>
        <translation>提交文件的文件夹</translation>
    </message>
    <message>
        <source>The submission files cannot be saved</source>
        <translation>无法保存提交文件</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>, %1 without a text given the first class</source>
        <translation>，其中 %1 行无文本，填入第一个类别</translation>
    </message>
    <message>
        <source>Submission files saved</source>
        <translation>提交文件已保存</translation>
    </message>
    <message>
        <source>The predictions as the data set&apos;s judges take them, a file each</source>
        <translation>以该数据集评测方接受的格式保存预测，各一个文件</translation>
    </message>
    <message>
        <source>The evaluation is not complete: Go on finishes it</source>
        <translation>评估尚未完成：“继续”可将其完成</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source> · data set %1 of %2</source>
        <translation> · 数据集 %1 / %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · 剩余 %1</translation>
    </message>
    <message>
        <source>No earlier evaluations</source>
        <translation>没有早先的评估</translation>
    </message>
    <message>
        <source>Earlier evaluations…</source>
        <translation>早先的评估…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped and kept; Go on continues where it was</source>
        <translation>已停止并保留；“继续”会从停止处接着进行</translation>
    </message>
    <message>
        <source>Something is training: the evaluation begins when it has ended.</source>
        <translation>正在训练：训练结束后开始评估。</translation>
    </message>
    <message>
        <source>Eval&amp;uate afterwards</source>
        <translation>之后评估(&amp;U)</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>评估(&amp;U)</translation>
    </message>
    <message>
        <source>Evaluate these models on these data</source>
        <translation>在这些数据上评估这些模型</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>结果(&amp;S)</translation>
    </message>
    <message>
        <source>Pred&amp;ictions</source>
        <translation>预测(&amp;I)</translation>
    </message>
    <message>
        <source>Stud&amp;y by λ</source>
        <translation>按 λ 看研究(&amp;Y)</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>早先的评估</translation>
    </message>
    <message>
        <source>Save submission files…</source>
        <translation>保存提交文件…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Goes on with the evaluation that is shown, where it was stopped</source>
        <translation>从停止处继续当前显示的评估</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>开始前已停止</translation>
    </message>
</context>
<context>
    <name>ui::EvaluateSetup</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>冻结模型；适配器自带模型</translation>
    </message>
    <message>
        <source>the adapters&apos; own</source>
        <translation>适配器自带</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>White space of prompts</source>
        <translation>提示的空白</translation>
    </message>
    <message>
        <source>as it was trained</source>
        <translation>与训练时相同</translation>
    </message>
    <message>
        <source>as the reference evaluates</source>
        <translation>与参考实现的评估相同</translation>
    </message>
    <message>
        <source>The reference&apos;s evaluation writes other white space into prompts than its training: choose it to compare with published figures</source>
        <translation>参考实现在评估时写入提示的空白与训练时不同：要与已发表的数值比较时选择此项</translation>
    </message>
    <message>
        <source>Prompt s&amp;pace</source>
        <translation>提示空白(&amp;P)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行数(&amp;W)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only the first rows of each data set, for a quick look: intervals become wider</source>
        <translation>只用每个数据集的前几行，以便快速查看：区间会更宽</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>批大小(&amp;C)</translation>
    </message>
    <message>
        <source>Prompts that are worked on side by side: more are faster and take more memory</source>
        <translation>并行处理的提示数：越多越快，占用内存也越多</translation>
    </message>
    <message>
        <source>Choose the model that is evaluated, or add a run</source>
        <translation>请选择要评估的模型，或添加一次运行</translation>
    </message>
    <message>
        <source>The data are still being looked at</source>
        <translation>仍在查看数据</translation>
    </message>
    <message>
        <source>No data are chosen to evaluate on</source>
        <translation>没有选择用于评估的数据</translation>
    </message>
    <message>
        <source>Rows is a whole number from 1, or empty for all</source>
        <translation>行数须为不小于 1 的整数，留空表示全部</translation>
    </message>
    <message>
        <source>Batch is a whole number from 1 to %1</source>
        <translation>批大小须为 1 到 %1 的整数</translation>
    </message>
</context>
<context>
    <name>ui::ExclusionList</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>Leave a combination out…</source>
        <translation>排除一个组合…</translation>
    </message>
    <message>
        <source>Points of the grid that are not trained</source>
        <translation>网格中不训练的点</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>Train these again</source>
        <translation>重新训练这些</translation>
    </message>
    <message>
        <source>Train again: %1</source>
        <translation>重新训练：%1</translation>
    </message>
    <message>
        <source>Leave less out</source>
        <translation>减少排除</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Leave a combination out</source>
        <translation>排除一个组合</translation>
    </message>
</context>
<context>
    <name>ui::FetchPanel</name>
    <message>
        <source>owner/name</source>
        <translation>所有者/名称</translation>
    </message>
    <message>
        <source>Id of the model at %1</source>
        <translation>%1 上的模型标识</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>From %1 into the library; nothing of it is run.</source>
        <translation>从 %1 下载到资料库中；不会运行其中任何内容。</translation>
    </message>
    <message>
        <source>Fetched.</source>
        <translation>已下载。</translation>
    </message>
    <message>
        <source>Stopped. What was received is kept: fetching again goes on from there.</source>
        <translation>已停止。已接收的内容会保留：再次下载时从该处继续。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings that can vary</source>
        <translation>可变动的设置</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  （%2）</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>taken from the data</source>
        <translation>取自数据</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Back to the default. %1</source>
        <translation>恢复默认值。%1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Default: empty = %1</source>
        <translation>默认：留空 = %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>默认：留空</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>ui::FileRoles</name>
    <message>
        <source>Use %1 as</source>
        <translation>%1 的用途</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>%1 用于什么</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>as a test</source>
        <translation>作为测试</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>ui::FlipModel</name>
    <message>
        <source>Logit (probability) at the trained λ: %1
at λ %2: %3</source>
        <translation>训练时的 λ 下的 logit（概率）：%1
λ 为 %2 时：%3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>At trained λ</source>
        <translation>训练时的 λ</translation>
    </message>
    <message>
        <source>At this λ</source>
        <translation>此 λ</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>变化量</translation>
    </message>
    <message>
        <source>At λ %1</source>
        <translation>λ %1 时</translation>
    </message>
</context>
<context>
    <name>ui::GenerationEdit</name>
    <message>
        <source>How answers are ge&amp;nerated</source>
        <translation>回答的生成方式(&amp;N)</translation>
    </message>
    <message>
        <source>Likeliest token, beams or sampling; only where a task is scored by generation</source>
        <translation>最可能的词元、束搜索或采样；仅在任务按生成评分时有效</translation>
    </message>
    <message>
        <source>Which token comes next</source>
        <translation>如何选取下一个词元</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>最可能的词元</translation>
    </message>
    <message>
        <source>beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Ne&amp;xt token</source>
        <translation>下一词元(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Beams</source>
        <translation>束数(&amp;B)</translation>
    </message>
    <message>
        <source>The reference uses 4</source>
        <translation>参考实现使用 4</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>A beam&apos;s score is its log probability by its length to this power</source>
        <translation>束的得分为其对数概率除以长度的此次幂</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Below 1 likely tokens are drawn more often, above 1 less often</source>
        <translation>小于 1 时更常抽取高概率词元，大于 1 时更少</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Drawn from so many of the likeliest tokens; 0: from all</source>
        <translation>从概率最高的这么多个词元中抽取；0：从全部词元</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Drawn from the likeliest tokens that have this probability together; 1: from all</source>
        <translation>从累计达到此概率的最可能词元中抽取；1：从全部词元</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Equal seeds draw equal answers, whatever the batch</source>
        <translation>种子相同则抽取的回答相同，与批的大小无关</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Above 1 tokens that were there before become less likely; 1: none</source>
        <translation>大于 1 时，已出现过的词元概率降低；1：无惩罚</translation>
    </message>
    <message>
        <source>New to&amp;kens</source>
        <translation>新词元数(&amp;K)</translation>
    </message>
    <message>
        <source>The longest answer that is generated, in tokens</source>
        <translation>生成回答的最大长度，以词元计</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>The likeliest token each time</source>
        <translation>每次取最可能的词元</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 束</translation>
    </message>
    <message>
        <source>Sampled at temperature %1, top k %2, top p %3</source>
        <translation>采样，温度 %1，top k %2，top p %3</translation>
    </message>
    <message>
        <source>, at most %1 new tokens</source>
        <translation>，最多 %1 个新词元</translation>
    </message>
    <message>
        <source>, repetition penalty %1</source>
        <translation>，重复惩罚 %1</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryPanel</name>
    <message>
        <source>No term and no meaning holds this.</source>
        <translation>没有术语或释义包含此内容。</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
</context>
<context>
    <name>ui::HeatMapChart</name>
    <message>
        <source>Similarity by layer and step</source>
        <translation>各层各步的相似度</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A map of token similarity, layer by step, of the selected run will appear here while it trains.</source>
        <translation>所选运行训练时，其词元相似度按层与步的热图将显示在这里。</translation>
    </message>
    <message>
        <source>Change from base</source>
        <translation>相对基础模型的变化</translation>
    </message>
    <message>
        <source>Show what training changed against the frozen model (± %1) instead of the value 0 … 1</source>
        <translation>显示训练相对冻结模型的变化（± %1），而不是 0 … 1 的值</translation>
    </message>
    <message>
        <source>Change of mean cosine</source>
        <translation>平均余弦的变化</translation>
    </message>
    <message>
        <source>Change of cosine</source>
        <translation>余弦的变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Mean cosine (• below 0)</source>
        <translation>平均余弦（• 小于 0）</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Step %1 · layer %2</source>
        <translation>第 %1 步 · 第 %2 层</translation>
    </message>
    <message>
        <source>similarity &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>相似度 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>change &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>变化 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HelpGuide</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this? (click on something)</source>
        <translation>这是什么？(&amp;W)（点击某处）</translation>
    </message>
    <message>
        <source>&amp;Explain the control with the focus</source>
        <translation>解释当前焦点所在的控件(&amp;E)</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>A tour shows in a minute where everything is. It is in the Help menu later, too.</source>
        <translation>导览用一分钟说明各项内容在哪里。之后也可在“帮助”菜单中找到。</translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation>带我看看(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Point at a field, or move to it by Tab, to read what it does.</source>
        <translation>指向某个字段，或用 Tab 键移到该字段，即可阅读其说明。</translation>
    </message>
    <message>
        <source>What the field does</source>
        <translation>字段的作用</translation>
    </message>
</context>
<context>
    <name>ui::JudgingEditor</name>
    <message>
        <source>Every combination is trained to its end.</source>
        <translation>每个组合都训练到底。</translation>
    </message>
    <message>
        <source>At %1 the λ with the lower metric on validation are left behind: of the λ that are left, %2 % go on. λ = 0 and the controls always do.</source>
        <translation>在 %1淘汰验证指标较低的 λ：剩余的 λ 中有 %2 % 继续训练。λ = 0 和对照始终继续。</translation>
    </message>
    <message>
        <source>one point</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Behind the grid, λ on both sides of the best on validation are trained as well, %1.</source>
        <translation>网格之后，还会训练验证最佳值两侧的 λ，共 %1。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Metric that the study is judged by</source>
        <translation>评判研究的指标</translation>
    </message>
    <message>
        <source>Data that the study is judged on</source>
        <translation>评判研究的数据</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>最佳步</translation>
    </message>
    <message>
        <source>The best step is chosen on validation; on the same data its score is expected to be too high</source>
        <translation>最佳步按验证集选出；在同一数据上，其得分预计会偏高</translation>
    </message>
    <message>
        <source>on</source>
        <translation>于</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Difference that does not matter, in points</source>
        <translation>不重要的差异，以百分点计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>If every interval lies within this many points, the verdict says that the settings are as good as equal. Say it before the first run.</source>
        <translation>如果所有区间都在此百分点数以内，结论会说这些设置可视为效果相当。请在第一次运行之前设定。</translation>
    </message>
    <message>
        <source>points do not matter</source>
        <translation>个百分点以内不重要</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>更改指标</translation>
    </message>
    <message>
        <source>Change the data it is judged on</source>
        <translation>更改评判数据</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>更改步</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Order of training</source>
        <translation>训练顺序</translation>
    </message>
    <message>
        <source>prune </source>
        <translation>淘汰 </translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How often λ are left behind</source>
        <translation>淘汰 λ 的次数</translation>
    </message>
    <message>
        <source>keep </source>
        <translation>保留 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the λ that goes on, in per cent</source>
        <translation>继续训练的 λ 比例，以百分比计</translation>
    </message>
    <message>
        <source>refine </source>
        <translation>细化 </translation>
    </message>
    <message>
        <source>How often λ are added beside the best</source>
        <translation>在最佳值旁增加 λ 的次数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Change the order of training</source>
        <translation>更改训练顺序</translation>
    </message>
    <message>
        <source>Change the halving</source>
        <translation>更改减半</translation>
    </message>
    <message>
        <source>Change the refining</source>
        <translation>更改细化</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 100 points</source>
        <translation>须大于 0 且不超过 100 个百分点</translation>
    </message>
    <message>
        <source>leave it empty for no margin</source>
        <translation>留空表示无容差</translation>
    </message>
    <message>
        <source>Change the margin</source>
        <translation>更改容差</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1 (held out)</source>
        <translation>%1（留出）</translation>
    </message>
</context>
<context>
    <name>ui::LabPage</name>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>λ at inference</source>
        <translation>推理时的 λ</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>Toy world</source>
        <translation>玩具世界</translation>
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
        <translation>单个 λ(&amp;O)</translation>
    </message>
    <message>
        <source>λ &amp;grid</source>
        <translation>λ 网格(&amp;G)</translation>
    </message>
    <message>
        <source>Several λ train side by side on the same batches, as one study</source>
        <translation>多个 λ 作为一个研究，在相同的批上并行训练</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ values, separated by commas</source>
        <translation>λ 值，以英文逗号分隔</translation>
    </message>
    <message>
        <source>Values such as 0, 0.2, 0.4, or a range such as 0..0.7 step 0.1</source>
        <translation>取值如 0, 0.2, 0.4，或范围如 0..0.7 step 0.1</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Each λ is trained once with each seed, so that chance can be told from effect</source>
        <translation>每个 λ 用每个种子各训练一次，以便区分偶然与效应</translation>
    </message>
    <message>
        <source>The seeds themselves: they count up from the one under “Training”</source>
        <translation>各个种子：从“训练”中的种子起递增</translation>
    </message>
    <message>
        <source>λ acts at %1 of %2 sites</source>
        <translation>λ 在 %1 / %2 个位点起作用</translation>
    </message>
    <message>
        <source>At the others the module&apos;s input is h0 itself, or no residual stream.</source>
        <translation>在其余位点，模块的输入就是 h0 本身，或不是残差流。</translation>
    </message>
    <message>
        <source>&amp;First λ</source>
        <translation>初始 λ(&amp;F)</translation>
    </message>
    <message>
        <source>Training begins here and learns λ from there</source>
        <translation>训练从此值开始，并由此学习 λ</translation>
    </message>
    <message>
        <source>first λ &amp;grid</source>
        <translation>初始 λ 网格(&amp;G)</translation>
    </message>
    <message>
        <source> seed</source>
        <translation> 个种子</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> 个种子</translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds</source>
        <translation>%1 个 λ × %2 个种子</translation>
    </message>
    <message>
        <source>%1 λ</source>
        <translation>%1 个 λ</translation>
    </message>
    <message>
        <source>%1 λ × %2 seeds = %3 runs</source>
        <translation>%1 个 λ × %2 个种子 = %3 次运行</translation>
    </message>
    <message>
        <source>%1 runs side by side</source>
        <translation>%1 次运行并行</translation>
    </message>
    <message>
        <source>varies also: %1</source>
        <translation>同时变动：%1</translation>
    </message>
    <message>
        <source>h&lt;sub&gt;0&lt;/sub&gt;[permuted]</source>
        <translation>h&lt;sub&gt;0&lt;/sub&gt;[置换]</translation>
    </message>
    <message>
        <source>λ is learned</source>
        <translation>λ 可学习</translation>
    </message>
    <message>
        <source>Use a λ grid</source>
        <translation>使用 λ 网格</translation>
    </message>
    <message>
        <source>Use one λ</source>
        <translation>使用单个 λ</translation>
    </message>
    <message>
        <source>Change the λ grid</source>
        <translation>更改 λ 网格</translation>
    </message>
    <message>
        <source>Change the number of seeds</source>
        <translation>更改种子数</translation>
    </message>
</context>
<context>
    <name>ui::LambdaView</name>
    <message>
        <source>Choose a trained run: λ is then moved on it, and everything below follows.</source>
        <translation>选择一个训练过的运行：之后可改变它的 λ，下方各项随之变化。</translation>
    </message>
    <message>
        <source>Metric over λ</source>
        <translation>指标随 λ 的变化</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Each λ that has been looked at on the whole set becomes a dot here.</source>
        <translation>每个在整个数据集上看过的 λ 将以一个点显示在这里。</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>层相似度</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are at this λ will appear here.</source>
        <translation>在此 λ 下句中词元彼此的相像程度将显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Back to the trained λ</source>
        <translation>回到训练时的 λ(&amp;B)</translation>
    </message>
    <message>
        <source>Trained run</source>
        <translation>训练过的运行</translation>
    </message>
    <message>
        <source>A trained run whose method mixes h0 in; it is looked at on its own validation set</source>
        <translation>方法混入 h0 的训练过的运行；在它自己的验证集上查看</translation>
    </message>
    <message>
        <source>λ at inference</source>
        <translation>推理时的 λ</translation>
    </message>
    <message>
        <source>λ that the trained adapter is used with; the mark is the λ it was trained with</source>
        <translation>使用训练好的适配器时的 λ；标记处是训练它时的 λ</translation>
    </message>
    <message>
        <source>The only λ that this adapter was made for</source>
        <translation>此适配器唯一适用的 λ</translation>
    </message>
    <message>
        <source>Samples, those that flip first</source>
        <translation>样本，翻转的在前</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>Choose a trained run…</source>
        <translation>选择训练过的运行…</translation>
    </message>
    <message>
        <source>Run or adapter folder…</source>
        <translation>运行或适配器文件夹…</translation>
    </message>
    <message>
        <source>Run or adapter</source>
        <translation>运行或适配器</translation>
    </message>
    <message>
        <source>Reading the run and its validation set…</source>
        <translation>正在读取运行及其验证集…</translation>
    </message>
    <message>
        <source>λ %1 is not the λ this adapter was trained with (%2): it never learned with this mixing, and its figures say nothing about training at λ %1.</source>
        <translation>λ %1 不是训练此适配器时的 λ（%2）：它从未在这种混合下学习过，其数值不能说明以 λ %1 训练会怎样。</translation>
    </message>
    <message>
        <source>This is the λ that the adapter was trained with.</source>
        <translation>这是训练此适配器时的 λ。</translation>
    </message>
    <message>
        <source>λ cannot be moved on this adapter</source>
        <translation>无法改变此适配器的 λ</translation>
    </message>
    <message>
        <source>All %1 samples</source>
        <translation>全部 %1 个样本</translation>
    </message>
    <message>
        <source>So far %1 of %2 samples, spread over the set</source>
        <translation>目前 %1 个样本（共 %2 个），均匀取自整个数据集</translation>
    </message>
    <message>
        <source>%1 (at the trained λ: %2)</source>
        <translation>%1（训练时的 λ：%2）</translation>
    </message>
    <message>
        <source>predictions that flip: %1 (become right: %2, become wrong: %3)</source>
        <translation>翻转的预测：%1（变对：%2，变错：%3）</translation>
    </message>
    <message>
        <source>special tokens count in the similarity</source>
        <translation>相似度计入特殊词元</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>λ %1 (trained)
%2</source>
        <translation>λ %1（训练时）
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
        <translation>训练时的 λ %1</translation>
    </message>
    <message>
        <source>λ %1</source>
        <translation>λ %1</translation>
    </message>
    <message>
        <source>first %1 samples</source>
        <translation>前 %1 个样本</translation>
    </message>
    <message>
        <source>Each module has the λ that it learned; %1 is their mean.</source>
        <translation>每个模块都用自己学到的 λ；%1 是它们的均值。</translation>
    </message>
    <message>
        <source>λ %1 at all modules alike is not what this adapter learned (each module its own λ, their mean is %2): it never learned with this mixing, and its figures say nothing about training at λ %1.</source>
        <translation>所有模块都用 λ %1 并不是此适配器学到的（每个模块各有自己的 λ，均值为 %2）：它从未在这种混合下学习，这些数字也不说明以 λ %1 训练会怎样。</translation>
    </message>
    <message>
        <source>The adapter was trained on other weights than this model&apos;s.</source>
        <translation>此适配器是在与该模型不同的权重上训练的。</translation>
    </message>
    <message>
        <source>Computing λ %1… The figures are still those of λ %2.</source>
        <translation>正在计算 λ %1……目前的数字仍属于 λ %2。</translation>
    </message>
    <message>
        <source>learned λ, mean %1</source>
        <translation>学到的 λ，均值 %1</translation>
    </message>
    <message>
        <source>The figures are those of λ %1.</source>
        <translation>这些数字属于 λ %1。</translation>
    </message>
    <message>
        <source>samples left out, without a token: %1</source>
        <translation>因没有词元而略去的样本：%1</translation>
    </message>
    <message>
        <source>learned λ, %1 in the mean
%2</source>
        <translation>学到的 λ，均值 %1
%2</translation>
    </message>
</context>
<context>
    <name>ui::LayerChart</name>
    <message>
        <source>Layer similarity</source>
        <translation>层相似度</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are in each layer will appear here, beside the frozen model, as soon as it has been measured.</source>
        <translation>一经测量，句中各词元在每层的相似程度将与冻结模型并列显示在这里。</translation>
    </message>
    <message>
        <source>Quantity over the layers</source>
        <translation>随层变化的量</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Retention of h0</source>
        <translation>h0 保留度</translation>
    </message>
    <message>
        <source>Mean cosine between tokens of one sentence; dotted: between tokens of different ones</source>
        <translation>同一句中词元之间的平均余弦；点线：不同句的词元之间</translation>
    </message>
    <message>
        <source>Mean cosine of a token&apos;s state to its own first state h0</source>
        <translation>词元状态与其自身初始状态 h0 的平均余弦</translation>
    </message>
    <message>
        <source>Similarity of a sentence&apos;s tokens, or how much of h0 is left</source>
        <translation>句中词元的相似度，或 h0 还剩多少</translation>
    </message>
    <message>
        <source>Layer retention</source>
        <translation>层保留度</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>frozen base</source>
        <translation>冻结的基础模型</translation>
    </message>
    <message>
        <source>grey dashes: frozen base</source>
        <translation>灰色虚线：冻结的基础模型</translation>
    </message>
    <message>
        <source>dotted: between different sentences</source>
        <translation>点线：不同句之间</translation>
    </message>
    <message>
        <source>Layer (0 = h0, the state entering layer 1)</source>
        <translation>层（0 = h0，进入第 1 层的状态）</translation>
    </message>
    <message>
        <source>Layer (0 = h0)</source>
        <translation>层（0 = h0）</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>ui::LayerLinesChart</name>
    <message>
        <source>Layer (0 = h0, the state entering layer 1)</source>
        <translation>层（0 = h0，进入第 1 层的状态）</translation>
    </message>
    <message>
        <source>Layer (0 = h0)</source>
        <translation>层（0 = h0）</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>A lesson cannot be read</source>
        <translation>有一门课程无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons cannot be read; the first:</source>
        <translation>
            <numerusform>%n 门课程无法读取；第一门：</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 / %2 页</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None came with this copy of the program. Open one, or make one from a run.</source>
        <translation>此程序没有随附课程。请打开一门课程，或由运行制作课程。</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>The lesson was not written</source>
        <translation>课程没有写入</translation>
    </message>
    <message>
        <source>The lesson was written.</source>
        <translation>课程已写入。</translation>
    </message>
    <message>
        <source>Export the lesson</source>
        <translation>导出课程</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.zip)</source>
        <translation>课程 (*.lesson.zip)</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>移除课程</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>从资料库中移除“%1”？</translation>
    </message>
    <message>
        <source>Its file in the library and the answers given in it are deleted.</source>
        <translation>它在资料库中的文件以及其中所作的回答都会被删除。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The lesson was not removed</source>
        <translation>课程没有移除</translation>
    </message>
    <message>
        <source>It cannot be replayed</source>
        <translation>它无法回放</translation>
    </message>
    <message>
        <source>No lesson can be made from it</source>
        <translation>无法由它制作课程</translation>
    </message>
    <message>
        <source>Opens the lesson at the page where it was left</source>
        <translation>在上次离开的那一页打开课程</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Forgets the answers given in this lesson</source>
        <translation>清除此课程中所作的回答</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>The lesson as one file, to give away</source>
        <translation>把课程存为单个文件，以便分发</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Takes the lesson out of the library</source>
        <translation>把课程移出资料库</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>A lesson of somebody else: it is checked and kept in the library</source>
        <translation>他人的课程：经检查后保存到资料库</translation>
    </message>
    <message>
        <source>Ma&amp;ke a lesson</source>
        <translation>制作课程(&amp;K)</translation>
    </message>
    <message>
        <source>Pages of text, questions, and what they are about</source>
        <translation>由文本、问题及其所涉内容组成的页面</translation>
    </message>
    <message>
        <source>Repla&amp;y a run…</source>
        <translation>回放运行(&amp;Y)…</translation>
    </message>
    <message>
        <source>Any run or study, as it trained, at any speed</source>
        <translation>任何运行或研究，按其训练过程，以任意速度</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Folder of a run or study</source>
        <translation>运行或研究的文件夹</translation>
    </message>
    <message>
        <source>From a &amp;run or study…</source>
        <translation>由运行或研究(&amp;R)…</translation>
    </message>
    <message>
        <source>From one &amp;layer in steps…</source>
        <translation>由逐步看一层(&amp;L)…</translation>
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
        <translation>可学习 λ</translation>
    </message>
    <message>
        <source>λ after each step will appear here.</source>
        <translation>每一步之后的 λ 将显示在这里。</translation>
    </message>
    <message>
        <source>Minimises training loss: not the λ that validation would choose.</source>
        <translation>它使训练损失最小：不是验证集会选出的 λ。</translation>
    </message>
    <message>
        <source>one λ</source>
        <translation>共用 λ</translation>
    </message>
</context>
<context>
    <name>ui::LegendBar</name>
    <message>
        <source>Legend of all charts</source>
        <translation>所有图表的图例</translation>
    </message>
</context>
<context>
    <name>ui::LegendItem</name>
    <message>
        <source>Click: this run alone, again: all. Hover: highlighted in every chart. Check box: shown or hidden.</source>
        <translation>单击：只显示此运行，再次单击：全部。悬停：在所有图表中突出显示。复选框：显示或隐藏。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>%1, shown alone</source>
        <translation>%1，单独显示</translation>
    </message>
</context>
<context>
    <name>ui::LessonPlayer</name>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>The paper reports</source>
        <translation>论文报告</translation>
    </message>
    <message>
        <source>The authors&apos; code does</source>
        <translation>作者代码的做法</translation>
    </message>
    <message>
        <source>You just measured</source>
        <translation>刚才测得</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;ll lessons</source>
        <translation>所有课程(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the list; the lesson is kept open at this page</source>
        <translation>回到列表；课程保持打开在此页</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes</source>
        <translation>教师备注(&amp;T)</translation>
    </message>
    <message>
        <source>What to do and to ask, in a window of its own: it can lie on another screen</source>
        <translation>要做什么、问什么；在单独的窗口中，可放到另一个屏幕上</translation>
    </message>
    <message>
        <source>Page of the lesson</source>
        <translation>课程页面</translation>
    </message>
    <message>
        <source>The page before (Alt+Page Up)</source>
        <translation>上一页（Alt+Page Up）</translation>
    </message>
    <message>
        <source>The next page (Alt+Page Down)</source>
        <translation>下一页（Alt+Page Down）</translation>
    </message>
</context>
<context>
    <name>ui::LessonStage</name>
    <message>
        <source>It stops here. Predict first: answer the question beside it.</source>
        <translation>在此停下。先预测：请回答旁边的问题。</translation>
    </message>
    <message>
        <source>To the &amp;question</source>
        <translation>转到问题(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ui::LibraryWorker</name>
    <message>
        <source>The run folders cannot be listed: %1</source>
        <translation>无法列出运行文件夹：%1</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then refresh.</source>
        <translation>请检查文件夹的权限，然后刷新。</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>mean − SD</source>
        <translation>均值 − SD</translation>
    </message>
    <message>
        <source>mean + SD</source>
        <translation>均值 + SD</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>&amp;Logarithmic y axis</source>
        <translation>对数 y 轴(&amp;L)</translation>
    </message>
    <message>
        <source>what %1 examples can resolve</source>
        <translation>%1 个样本所能分辨的范围</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Nothing is known to do with it</source>
        <translation>无法识别其用途</translation>
    </message>
    <message>
        <source>it is no model, adapter, run or study folder, no configuration and no data file</source>
        <translation>它不是模型、适配器、运行或研究文件夹，也不是配置或数据文件</translation>
    </message>
    <message>
        <source>data files end in tsv, csv, json, jsonl or parquet</source>
        <translation>数据文件的后缀为 tsv、csv、json、jsonl 或 parquet</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>SIBO Workbench</source>
        <translation>SIBO Workbench</translation>
    </message>
    <message>
        <source>%1 % paused – %2</source>
        <translation>%1 % 已暂停 – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Saving, then closing…</source>
        <translation>正在保存，随后关闭…</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>资料库：%1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>训练：%1</translation>
    </message>
    <message>
        <source>%1 · %2 threads · %3</source>
        <translation>%1 · %2 线程 · %3</translation>
    </message>
    <message>
        <source>Stop, save and &amp;close</source>
        <translation>停止、保存并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>停止训练并关闭？</translation>
    </message>
    <message>
        <source>A checkpoint is saved first; the run can be continued from the Runs page.</source>
        <translation>会先保存检查点；可在“运行”页继续该运行。</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>An evaluation is running</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Stop the evaluation and close?</source>
        <translation>停止评估并关闭？</translation>
    </message>
    <message>
        <source>All predictions so far are kept; it goes on from there on the Evaluate page.</source>
        <translation>已有的预测全部保留；可在“评估”页接着进行。</translation>
    </message>
    <message>
        <source>&amp;Keep evaluating</source>
        <translation>继续评估(&amp;K)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Train on %1</source>
        <translation>用 %1 训练</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除此列表(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>未启动任何内容</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%2 次运行中有 %1 次失败</translation>
    </message>
    <message>
        <source>Training has finished</source>
        <translation>训练已完成</translation>
    </message>
    <message>
        <source>1 run is complete</source>
        <translation>1 次运行已完成</translation>
    </message>
    <message>
        <source>%1 runs are complete</source>
        <translation>%1 次运行已完成</translation>
    </message>
    <message>
        <source>%1 of %2 entries failed</source>
        <translation>%2 个条目中有 %1 个失败</translation>
    </message>
    <message>
        <source>Its entry is trained</source>
        <translation>条目已训练完</translation>
    </message>
    <message>
        <source>All %1 entries are trained</source>
        <translation>全部 %1 个条目已训练完</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>队列已完成</translation>
    </message>
    <message>
        <source>The last training was not finished.</source>
        <translation>上次训练没有完成。</translation>
    </message>
    <message>
        <source>It was saved at step %1 of %2 and can go on from there.</source>
        <translation>它已在第 %1 步（共 %2 步）保存，可从该处继续。</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open configuration…</source>
        <translation>打开配置(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save configuration…</source>
        <translation>保存配置(&amp;S)…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;run or study…</source>
        <translation>打开运行或研究(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation>显示资料库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>关闭页面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>&amp;Filter runs</source>
        <translation>筛选运行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
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
        <translation>停止并保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>研究问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Add seeds or settings to a study…</source>
        <translation>为研究增加种子或设置(&amp;A)…</translation>
    </message>
    <message>
        <source>Refresh &amp;runs</source>
        <translation>刷新运行列表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
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
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help panel</source>
        <translation>帮助面板(&amp;H)</translation>
    </message>
    <message>
        <source>The window follows the desktop&apos;s language when it starts.</source>
        <translation>窗口启动时跟随桌面语言。</translation>
    </message>
    <message>
        <source>The window speaks %1 when it starts.</source>
        <translation>启动时窗口语言切换为“%1”。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What is running now goes on; start the program again after it.</source>
        <translation>正在运行的任务会继续；请在其结束后重新启动程序。</translation>
    </message>
    <message>
        <source>Nothing is running, so it can start again at once. Form and layout stay as they are.</source>
        <translation>当前没有运行任务，可以立即重新启动。表单与布局保持不变。</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About SIBO Workbench</source>
        <translation>关于 SIBO Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Open run or study</source>
        <translation>打开运行或研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Add seeds or settings</source>
        <translation>增加种子或设置</translation>
    </message>
    <message>
        <source>Something is training now.</source>
        <translation>当前正在训练。</translation>
    </message>
    <message>
        <source>Add to the study when it has ended.</source>
        <translation>请在训练结束后再扩展该研究。</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>无法读取该研究</translation>
    </message>
    <message>
        <source>Add the zero control</source>
        <translation>增加零对照</translation>
    </message>
    <message>
        <source>Train every λ ≠ 0 once more with zeros in the place of h0?</source>
        <translation>用零代替 h0，把每个 λ ≠ 0 再训练一次？</translation>
    </message>
    <message>
        <source>%1 new runs. Such a run weakens the input of the adapters as much and adds nothing: what is left between the two is due to h0.</source>
        <translation>%1 次新运行。这样的运行同样减弱适配器的输入，但不加入任何内容：两者之间剩下的差异来自 h0。</translation>
    </message>
    <message>
        <source>&amp;Train them</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The control cannot be added</source>
        <translation>无法增加对照</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Remove %1 deleted runs and studies for good?</source>
        <translation>永久移除 %1 项已删除的运行和研究？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Open from the queue</source>
        <translation>从队列打开</translation>
    </message>
    <message>
        <source>an evaluation is running</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>train when it has ended; the queue, where it could wait, belongs to another window</source>
        <translation>请在评估结束后训练；可供等待的队列属于另一个窗口</translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation>未加入队列</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>正在评估。</translation>
    </message>
    <message>
        <source>The training waits in the queue, and starts when it has ended.</source>
        <translation>训练在队列中等待，评估结束后开始。</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Sh&amp;ow queue</source>
        <translation>显示队列(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>队列正在等待</translation>
    </message>
    <message>
        <source>Close, although the queue starts at %1?</source>
        <translation>队列将于 %1 开始，仍要关闭？</translation>
    </message>
    <message>
        <source>Nothing trains while the window is closed. The queue is kept; the next start of the program asks before it goes on.</source>
        <translation>窗口关闭期间不会训练。队列会保留；下次启动程序时，会先询问再继续。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Rep&amp;lay the selected run</source>
        <translation>回放所选运行(&amp;L)</translation>
    </message>
    <message>
        <source>Replay a run</source>
        <translation>回放运行</translation>
    </message>
    <message>
        <source>Make a lesson from the selected r&amp;un…</source>
        <translation>由所选运行制作课程(&amp;U)…</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>制作课程</translation>
    </message>
    <message>
        <source>Make a lesson from one la&amp;yer in steps…</source>
        <translation>由逐步看一层制作课程(&amp;Y)…</translation>
    </message>
    <message>
        <source>Select a run on the Runs page first.</source>
        <translation>请先在“运行”页选择一个运行。</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <source>The form holds all that a training needs: model, data, method. It is filled in already, and every field explains itself below when you point at it.</source>
        <translation>表单包含训练所需的一切：模型、数据、方法。它已经填好；指向某个字段时，下方会显示该字段的说明。</translation>
    </message>
    <message>
        <source>λ, the one number that SIBO adds</source>
        <translation>λ，SIBO 增加的唯一一个数</translation>
    </message>
    <message>
        <source>It says how much of the first hidden state h0 is mixed into the trained parts: 0 is the plain method. Several values are trained side by side, so that they can be compared.</source>
        <translation>它表示在被训练的部分中混入多少最初的隐藏状态 h0：0 就是普通方法。多个值并排训练，以便比较。</translation>
    </message>
    <message>
        <source>One button starts it</source>
        <translation>一个按钮即可开始</translation>
    </message>
    <message>
        <source>What it will cost stands above the button before anything starts. Pause and stop lose nothing: a stopped run goes on later from where it was.</source>
        <translation>开始之前，按钮上方就写明开销。暂停和停止不会丢失任何内容：停止的运行以后可从停止处继续。</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观看它学习</translation>
    </message>
    <message>
        <source>Loss, accuracy and the similarity of the tokens, layer by layer, move while it trains; one line is one λ. The dashed ghost is the frozen model.</source>
        <translation>训练时，损失、准确率和逐层的词元相似度随之变化；一条线是一个 λ。虚线的背景参照是冻结模型。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么都不会丢失</translation>
    </message>
    <message>
        <source>Every run stays here with its settings and results. Filter them, open them again, go on with them, or compare them.</source>
        <translation>每次运行都连同设置和结果保存在这里。可以筛选、重新打开、继续或比较它们。</translation>
    </message>
    <message>
        <source>The other pages</source>
        <translation>其他页面</translation>
    </message>
    <message>
        <source>Compare says what a difference is worth; further pages look into data, judge models, and let you try out and learn what over-smoothing is. F1 opens a glossary, Shift+F1 explains the control you are at.</source>
        <translation>“比较”说明一个差异有多大意义；其他页面用于查看数据、评判模型，以及尝试和学习什么是过平滑。F1 打开术语表，Shift+F1 解释当前所在的控件。</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>实验室(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>学习(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>The training waits in the queue behind what is there, and starts when the queue comes to it.</source>
        <translation>该训练排在队列中已有条目之后，轮到它时开始。</translation>
    </message>
</context>
<context>
    <name>ui::MakeLessonDialog</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write the lesson…</source>
        <translation>写入课程(&amp;W)…</translation>
    </message>
    <message>
        <source>Make a lesson: %1</source>
        <translation>制作课程：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>内容简介(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;kes about</source>
        <translation>大约需要(&amp;K)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>What to do and to ask on each page; only who asks for them sees them.</source>
        <translation>每一页要做什么、问什么；只有主动打开的人才会看到。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>It cannot be a lesson yet</source>
        <translation>还不能成为课程</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>写入课程</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.zip)</source>
        <translation>课程 (*.lesson.zip)</translation>
    </message>
    <message>
        <source>The lesson was not written</source>
        <translation>课程没有写入</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>制作课程</translation>
    </message>
    <message>
        <source>Leave without writing the lesson?</source>
        <translation>不写入课程就离开？</translation>
    </message>
    <message>
        <source>What you typed is lost.</source>
        <translation>已输入的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::MappingEdit</name>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>第二文本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>The classes in the order of their numbers, with commas; a name with a comma in double quotes; empty: as the training file has them</source>
        <translation>按编号顺序排列的类别，以英文逗号分隔；含逗号的名称加英文双引号；留空：与训练文件一致</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>One column that holds the list of options, or the columns that hold one each</source>
        <translation>包含选项列表的一列，或各含一个选项的多列</translation>
    </message>
    <message>
        <source>Gold answer</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>prompt and response as they are</source>
        <translation>提示与回答保持原样</translation>
    </message>
    <message>
        <source>instruction form (Alpaca)</source>
        <translation>指令形式（Alpaca）</translation>
    </message>
    <message>
        <source>chat form of the model</source>
        <translation>模型的对话形式</translation>
    </message>
    <message>
        <source>Prompt form</source>
        <translation>提示形式</translation>
    </message>
    <message>
        <source>Learn the prompt too</source>
        <translation>也学习提示</translation>
    </message>
    <message>
        <source>Longest sample</source>
        <translation>最大样本长度</translation>
    </message>
    <message>
        <source>Tokens; longer samples are cut</source>
        <translation>词元数；更长的样本会被截断</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1（已识别）</translation>
    </message>
    <message>
        <source>Sentences with a label</source>
        <translation>带标签的句子</translation>
    </message>
    <message>
        <source>Sentences with a score</source>
        <translation>带分数的句子</translation>
    </message>
    <message>
        <source>Instruction and response</source>
        <translation>指令与回答</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>对话消息</translation>
    </message>
    <message>
        <source>Question with options</source>
        <translation>选择题</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>自定义文本</translation>
    </message>
    <message>
        <source>none, or by its name</source>
        <translation>无，或按列名</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>按列名</translation>
    </message>
    <message>
        <source>by its name: %1</source>
        <translation>按列名：%1</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>%1, put in by hand. Delete lets it go.</source>
        <translation>%1，手动填入。按 Delete 键还原。</translation>
    </message>
    <message>
        <source>%1, a gradient: it follows from the other numbers.</source>
        <translation>%1，为梯度：由其他数推出。</translation>
    </message>
    <message>
        <source>%1. The number stays as it was.</source>
        <translation>%1。该数保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::MatrixView</name>
    <message>
        <source>Colours go from −%1 (blue) to %1 (red).</source>
        <translation>颜色从 −%1（蓝）到 %1（红）。</translation>
    </message>
    <message>
        <source>A gradient follows from the other numbers.</source>
        <translation>梯度由其他数推出。</translation>
    </message>
    <message>
        <source>Type a number to change a cell; Delete lets it go.</source>
        <translation>键入数字可更改单元格；按 Delete 键还原。</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ui::MethodCard</name>
    <message>
        <source>Drawing</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>Show the drawing of the method</source>
        <translation>显示方法示意图</translation>
    </message>
    <message>
        <source>All modules…</source>
        <translation>所有模块…</translation>
    </message>
    <message>
        <source>Every module with what it trains, layer by layer</source>
        <translation>逐层列出每个模块及其训练内容</translation>
    </message>
    <message>
        <source>Choose a model to see where the method sits in it.</source>
        <translation>选择模型，即可看到方法在其中的位置。</translation>
    </message>
    <message>
        <source>A layer of %1: %2</source>
        <translation>%1 的一层：%2</translation>
    </message>
    <message>
        <source>%1 trainable</source>
        <translation>可训练 %1</translation>
    </message>
    <message>
        <source>%1 modules, %2 mixed, %3 effective, %4</source>
        <translation>%1 个模块，%2 个混入，%3 个有效，%4</translation>
    </message>
</context>
<context>
    <name>ui::MethodPicker</name>
    <message>
        <source>~%1 · %2 trained</source>
        <translation>~%1 · 训练 %2</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>%1 heads</source>
        <translation>%1 个头</translation>
    </message>
    <message>
        <source>%1 heads (%2 for keys and values)</source>
        <translation>%1 个头（键和值 %2 个）</translation>
    </message>
    <message>
        <source>Memory by method</source>
        <translation>各方法的内存</translation>
    </message>
    <message>
        <source>About what a run would take with each method and the other settings as they are</source>
        <translation>在其他设置不变时，用每种方法运行大约需要多少</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 参数 · %3</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> 存为 %1</translation>
    </message>
    <message>
        <source>width %1 · %2 layers · %3 · feed-forward %4 · up to %5 tokens</source>
        <translation>宽度 %1 · %2 层 · %3 · 前馈 %4 · 最多 %5 个词元</translation>
    </message>
    <message>
        <source>no tokenizer in the folder</source>
        <translation>文件夹中没有分词器</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1，%2 个词元</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source> · with a classification head</source>
        <translation> · 带分类头</translation>
    </message>
    <message>
        <source>%1 trained</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>More than the %1 that are free</source>
        <translation>超过可用的 %1</translation>
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
        <translation>从 Hugging Face Hub 下载模型</translation>
    </message>
</context>
<context>
    <name>ui::OutlookView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 runs cannot be trained:</source>
        <translation>%2 次运行中有 %1 次无法训练：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 × %3, in %4</source>
        <translation>%1：%2 × %3，分 %4</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 种设置</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 种设置</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 个种子</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 组</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>; 1 combination is left out</source>
        <translation>；排除 1 个组合</translation>
    </message>
    <message>
        <source>; %1 combinations are left out</source>
        <translation>；排除 %1 个组合</translation>
    </message>
    <message>
        <source>; some end early</source>
        <translation>；部分提前结束</translation>
    </message>
    <message>
        <source>; refining adds more</source>
        <translation>；细化还会增加</translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>排除这些(&amp;L)</translation>
    </message>
    <message>
        <source>Adds rules that leave out exactly these combinations</source>
        <translation>添加规则，恰好排除这些组合</translation>
    </message>
    <message>
        <source>Difference to be resolved</source>
        <translation>要分辨的差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Leave out what cannot be trained</source>
        <translation>排除无法训练的组合</translation>
    </message>
    <message>
        <source>enter a number greater than 0</source>
        <translation>请输入大于 0 的数</translation>
    </message>
</context>
<context>
    <name>ui::PageEditor</name>
    <message>
        <source>Page titl&amp;e</source>
        <translation>页面标题(&amp;E)</translation>
    </message>
    <message>
        <source>What is to be seen, in Markdown: **bold**, - lists, `code`. No HTML, no pictures.</source>
        <translation>要显示的内容，用 Markdown：**粗体**、- 列表、`代码`。不能用 HTML 和图片。</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>nothing beside the text</source>
        <translation>文本旁无内容</translation>
    </message>
    <message>
        <source>the recorded runs</source>
        <translation>记录的运行</translation>
    </message>
    <message>
        <source>one layer in steps, with its numbers</source>
        <translation>逐步看一层，连同其数值</translation>
    </message>
    <message>
        <source>Sho&amp;ws</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Runs of the page</source>
        <translation>页面的运行</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>层相似度</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Frame around</source>
        <translation>加框(&amp;F)</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>停在(&amp;S)</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>插入数值</translation>
    </message>
    <message>
        <source>Its value is computed from the recording whenever the lesson is shown</source>
        <translation>每次显示课程时，其值都由记录算出</translation>
    </message>
    <message>
        <source>The paper reports</source>
        <translation>论文报告</translation>
    </message>
    <message>
        <source>The authors&apos; code does</source>
        <translation>作者代码的做法</translation>
    </message>
    <message>
        <source>You just measured</source>
        <translation>刚才测得</translation>
    </message>
    <message>
        <source>With at least one inserted figure: numbers are never typed here.</source>
        <translation>至少插入一个数值：这里从不手动输入数字。</translation>
    </message>
    <message>
        <source>“The paper reports”</source>
        <translation>“论文报告”</translation>
    </message>
    <message>
        <source>“The authors&apos; code does”</source>
        <translation>“作者代码的做法”</translation>
    </message>
    <message>
        <source>“You just measured”</source>
        <translation>“刚才测得”</translation>
    </message>
    <message>
        <source>a question of understanding, with a model answer</source>
        <translation>理解题，附参考答案</translation>
    </message>
    <message>
        <source>to predict: which run ends with the highest metric</source>
        <translation>预测：哪次运行结束时指标最高</translation>
    </message>
    <message>
        <source>to predict: which run ends with the lowest similarity</source>
        <translation>预测：哪次运行结束时相似度最低</translation>
    </message>
    <message>
        <source>to predict: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Empty: a plain one is filled in</source>
        <translation>留空：填入一个普通的问题</translation>
    </message>
    <message>
        <source>In wor&amp;ds</source>
        <translation>措辞(&amp;D)</translation>
    </message>
    <message>
        <source>A model answer, or what is said beside the result</source>
        <translation>参考答案，或结果旁边的说明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
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
        <translation>指标随 λ 的变化将显示在这里。</translation>
    </message>
    <message>
        <source>Key that the small multiples are made by</source>
        <translation>划分分面图的键</translation>
    </message>
    <message>
        <source>One chart for each &amp;value of</source>
        <translation>按取值各绘一图(&amp;V)</translation>
    </message>
    <message>
        <source>The metric over λ will appear here once for each value of another key, as soon as runs are compared that differ in more than λ and the seed: in learning rate, placement, rank…</source>
        <translation>一旦比较的运行除 λ 和种子之外还有其他不同（学习率、注入位置、秩…），就会在这里按另一个键的每个取值各显示一幅指标随 λ 变化的图。</translation>
    </message>
    <message>
        <source>The first %1 of %2: filter to see others</source>
        <translation>前 %1 个（共 %2 个）：筛选可查看其他</translation>
    </message>
</context>
<context>
    <name>ui::ParallelChart</name>
    <message>
        <source>outlined: the runs brushed at another step</source>
        <translation>带边框：在另一步刷选的运行</translation>
    </message>
    <message>
        <source>drag along an axis to filter</source>
        <translation>沿轴拖动以筛选</translation>
    </message>
    <message>
        <source>Clear &amp;brushes</source>
        <translation>清除刷选(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ui::PathEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>数据 (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::PlaySettings</name>
    <message>
        <source>Cha&amp;t template</source>
        <translation>对话模板(&amp;T)</translation>
    </message>
    <message>
        <source>Dra&amp;w tokens</source>
        <translation>抽取词元(&amp;W)</translation>
    </message>
    <message>
        <source>Puts what you write, and what was said before, into the form of conversations that the model was trained on. Without it the text goes on as it stands, and nothing before it counts</source>
        <translation>把所写内容和之前的对话放进模型训练时所用的对话形式。不用时文本照原样接着写，之前的内容都不计入</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>What the model is told before the conversation; empty: nothing, or the template&apos;s own</source>
        <translation>对话之前告诉模型的内容；留空：没有，或模板自带的</translation>
    </message>
    <message>
        <source>Draws each token by its probability, instead of taking the likeliest</source>
        <translation>按概率抽取每个词元，而不是取最可能的词元</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>系统(&amp;Y)</translation>
    </message>
    <message>
        <source>New to&amp;kens</source>
        <translation>新词元数(&amp;K)</translation>
    </message>
    <message>
        <source>The longest answer, in tokens</source>
        <translation>回答的最大长度，以词元计</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>Divides the logits: below 1 likely tokens become likelier</source>
        <translation>用来除 logits：小于 1 时，可能的词元变得更可能</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens; 0: all</source>
        <translation>只从最可能的 k 个词元中选取；0：全部</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that sum up to p; 1: all</source>
        <translation>只从概率累计达到 p 的最可能词元中选取；1：全部</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>The same seed draws the same tokens</source>
        <translation>种子相同则抽取的词元相同</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Divides the logits of tokens that were there; 1 changes nothing</source>
        <translation>用来除已出现词元的 logits；1 表示不改变</translation>
    </message>
    <message>
        <source>New tokens is a whole number from 1 to %1</source>
        <translation>新词元数须为 1 到 %1 的整数</translation>
    </message>
    <message>
        <source>The repetition penalty is a number above 0</source>
        <translation>重复惩罚须为大于 0 的数</translation>
    </message>
    <message>
        <source>The temperature is a number above 0</source>
        <translation>温度须为大于 0 的数</translation>
    </message>
    <message>
        <source>Top-p lies between 0 and 1</source>
        <translation>Top-p 须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>Top-k is a whole number from 0</source>
        <translation>Top-k 须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0</source>
        <translation>种子须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>It was said before this conversation; a new conversation can begin with another one</source>
        <translation>它已在本次对话之前给出；新对话可以用另一条开始</translation>
    </message>
</context>
<context>
    <name>ui::PlaygroundView</name>
    <message>
        <source>C&amp;lassify</source>
        <translation>分类(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The classes of the text, by the heads that runs were trained with</source>
        <translation>文本的类别，由各运行训练时所用的分类头给出</translation>
    </message>
    <message>
        <source>How language models go on from the text</source>
        <translation>语言模型如何接着写这段文本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>冻结模型；适配器自带模型</translation>
    </message>
    <message>
        <source>the adapters&apos; own model</source>
        <translation>适配器自己的模型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Type a text; Ctrl+Enter sends it, Up brings back what was sent before</source>
        <translation>输入文本；Ctrl+Enter 发送，向上键取回之前发送的内容</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>New c&amp;onversation</source>
        <translation>新对话(&amp;O)</translation>
    </message>
    <message>
        <source>Forgets what was said</source>
        <translation>清除之前的对话</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>At most the model and three adapters side by side: take some out</source>
        <translation>最多并排模型本身和三个适配器：请去掉一些</translation>
    </message>
    <message>
        <source>Choose a model, or add a run</source>
        <translation>选择模型，或添加运行</translation>
    </message>
    <message>
        <source>The commands that generate the same from this text alone, in a terminal</source>
        <translation>在终端中仅由此文本生成相同内容的命令</translation>
    </message>
    <message>
        <source>For generated text alone</source>
        <translation>仅用于生成的文本</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>no text: this one has a classification head</source>
        <translation>无文本：此模型带分类头</translation>
    </message>
    <message>
        <source>tokens: %1, cut</source>
        <translation>词元：%1，已截断</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>词元：%1</translation>
    </message>
    <message>
        <source>Nothing was generated</source>
        <translation>没有生成内容</translation>
    </message>
    <message>
        <source>The text cannot be classified</source>
        <translation>无法对文本分类</translation>
    </message>
    <message>
        <source>Copied, a line for each model</source>
        <translation>已复制，每个模型一行</translation>
    </message>
    <message>
        <source>Second text of a pair</source>
        <translation>文本对的第二段</translation>
    </message>
    <message>
        <source>Second text, for runs that were trained on pairs</source>
        <translation>第二段文本，用于以文本对训练的运行</translation>
    </message>
    <message>
        <source>Runs that were trained on pairs of texts need both; empty: there is one text alone</source>
        <translation>以文本对训练的运行需要两段文本；留空：只有一段文本</translation>
    </message>
    <message>
        <source>The command takes no system message: without it the text would not be the same</source>
        <translation>该命令不接受系统消息：没有它，生成的文本就不一样了</translation>
    </message>
</context>
<context>
    <name>ui::PredictionBrowser</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Whose predictions</source>
        <translation>谁的预测</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Which predictions</source>
        <translation>哪些预测</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>答案的解读方式</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>became right</source>
        <translation>变为正确</translation>
    </message>
    <message>
        <source>became wrong</source>
        <translation>变为错误</translation>
    </message>
    <message>
        <source>as the reference reads</source>
        <translation>按参考实现解读</translation>
    </message>
    <message>
        <source>strict reading</source>
        <translation>严格解读</translation>
    </message>
    <message>
        <source>Text in prompts and answers</source>
        <translation>提示与回答中的文本</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Confusion matrix: gold answers down, what was answered across</source>
        <translation>混淆矩阵：纵向为标准答案，横向为模型答案</translation>
    </message>
    <message>
        <source>A click shows the predictions of a cell</source>
        <translation>单击单元格可查看其中的预测</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>显示所有单元格</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every prediction of an evaluation can be read here, and what flips between two λ.
Start an evaluation, or open an earlier one above.</source>
        <translation>在这里可以阅读评估的每一条预测，以及两个 λ 之间翻转的预测。
请开始一次评估，或在上方打开早先的评估。</translation>
    </message>
    <message>
        <source>Nothing has been predicted for this data set so far.</source>
        <translation>此数据集尚无预测。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1: gold down, answers across</source>
        <translation>%1：纵向为标准答案，横向为模型答案</translation>
    </message>
    <message>
        <source>%1 predictions</source>
        <translation>%1 条预测</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::PredictionModel</name>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>, right</source>
        <translation>，正确</translation>
    </message>
    <message>
        <source>, wrong</source>
        <translation>，错误</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>ui::PredictionTexts</name>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What the first arm answered</source>
        <translation>第一个模型的回答</translation>
    </message>
    <message>
        <source>What the second arm answered</source>
        <translation>第二个模型的回答</translation>
    </message>
    <message>
        <source>Choose a prediction above: its texts are shown here.</source>
        <translation>请在上方选择一条预测：其文本会显示在这里。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Row %1 · gold: %2</source>
        <translation>第 %1 行 · 标准答案：%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1：%2</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>得分：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProbeArms</name>
    <message>
        <source>Mixing alone at &amp;λ</source>
        <translation>仅混合，&amp;λ 为</translation>
    </message>
    <message>
        <source>λ of mixing alone</source>
        <translation>仅混合的 λ</translation>
    </message>
    <message>
        <source>One λ or several between 0 and 1, for example 0.2, 0.6</source>
        <translation>一个或多个 0 到 1 之间的 λ，例如 0.2, 0.6</translation>
    </message>
    <message>
        <source>Choose at least one model to read the sentence</source>
        <translation>请至少选择一个模型来读取句子</translation>
    </message>
    <message>
        <source>At most %1 models side by side: take some out</source>
        <translation>最多并排 %1 个模型：请去掉一些</translation>
    </message>
    <message>
        <source>mixing alone, λ %1</source>
        <translation>仅混合，λ %1</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>Nothing is trained: z becomes (1 − λ) z + λ h0 behind the sublayers where the model&apos;s family mixes (BERT and RoBERTa: both; LLaMA and GPT-J: the feed-forward one). It shows what mixing does by itself, without any run</source>
        <translation>没有训练任何东西：在该模型家族进行混合的子层之后，z 变为 (1 − λ) z + λ h0（BERT 和 RoBERTa：两个子层；LLaMA 和 GPT-J：前馈子层）。它显示混合本身的作用，无需任何运行</translation>
    </message>
</context>
<context>
    <name>ui::ProbeFigures</name>
    <message>
        <source>How alike the sentence&apos;s tokens are in each layer, for each model, will appear here.</source>
        <translation>对每个模型，句中词元在各层的相像程度将显示在这里。</translation>
    </message>
    <message>
        <source>Each token to the others</source>
        <translation>每个词元与其他词元</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>How alike each token is to the sentence&apos;s others, layer by layer, will appear here.</source>
        <translation>每个词元与句中其他词元在各层的相像程度将显示在这里。</translation>
    </message>
    <message>
        <source>Token × token</source>
        <translation>词元 × 词元</translation>
    </message>
    <message>
        <source>The cosine of each pair of tokens in the chosen layer will appear here.</source>
        <translation>所选层中每对词元的余弦将显示在这里。</translation>
    </message>
    <message>
        <source>Measure over the layers</source>
        <translation>各层的度量</translation>
    </message>
    <message>
        <source>Model whose tokens are shown</source>
        <translation>显示其词元的模型</translation>
    </message>
    <message>
        <source>Layer of the matrices</source>
        <translation>矩阵所在的层</translation>
    </message>
    <message>
        <source>Layer whose token × token cosines are shown; 0 is h0</source>
        <translation>显示词元 × 词元余弦的层；0 为 h0</translation>
    </message>
    <message>
        <source>Goes through the layers, one after the other</source>
        <translation>依次经过各层</translation>
    </message>
    <message>
        <source>Play through the layers</source>
        <translation>播放各层</translation>
    </message>
    <message>
        <source>Model of the left matrix</source>
        <translation>左侧矩阵的模型</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>左：</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>This needs two sentences: put another one on a line of its own.</source>
        <translation>这需要两个句子：请另起一行再写一句。</translation>
    </message>
    <message>
        <source>dotted: between different sentences</source>
        <translation>点线：不同句之间</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · 第 %2 层</translation>
    </message>
    <message>
        <source>%1 (left: %2)</source>
        <translation>%1（左：%2）</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProbeView</name>
    <message>
        <source>&amp;Special tokens count</source>
        <translation>计入特殊词元(&amp;S)</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>These models cannot read the sentence; the last figures stay</source>
        <translation>这些模型无法读取该句子；保留上次的数值</translation>
    </message>
    <message>
        <source>The figures are those of before</source>
        <translation>显示的是之前的数值</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The frozen model; adapters name their own</source>
        <translation>冻结模型；适配器自带模型</translation>
    </message>
    <message>
        <source>the adapters&apos; own model</source>
        <translation>适配器自己的模型</translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation>句子，每行一句</translation>
    </message>
    <message>
        <source>A sentence a line. The one with the cursor is shown token by token; from two on the figures between different sentences are there too</source>
        <translation>每行一句。光标所在的句子逐词元显示；有两句以上时，还显示不同句子之间的数值</translation>
    </message>
    <message>
        <source>Type a sentence</source>
        <translation>输入一个句子</translation>
    </message>
    <message>
        <source>Whether [CLS], [SEP] and their like are tokens among the others</source>
        <translation>[CLS]、[SEP] 等是否与其他词元一样计入</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>选取(&amp;P)…</translation>
    </message>
    <message>
        <source>Sentences to begin with, or those of a text file</source>
        <translation>可作开始的句子，或文本文件中的句子</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sentences of a text &amp;file…</source>
        <translation>文本文件中的句子(&amp;F)…</translation>
    </message>
    <message>
        <source>Text file, a sentence a line</source>
        <translation>文本文件，每行一句</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>There is no sentence in this file</source>
        <translation>此文件中没有句子</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>其中没有文本</translation>
    </message>
    <message>
        <source>The first %1 sentences were taken</source>
        <translation>已取前 %1 个句子</translation>
    </message>
    <message>
        <source>More do not change what is seen, and take longer to read.</source>
        <translation>更多的句子不会改变所见结果，读取也更久。</translation>
    </message>
    <message>
        <source>Choose a model, or add a run</source>
        <translation>选择模型，或添加运行</translation>
    </message>
</context>
<context>
    <name>ui::ProbeWords</name>
    <message>
        <source>nothing was trained; sublayers that h0 is mixed in behind: %1</source>
        <translation>没有训练任何内容；其后混入 h0 的子层数：%1</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>无适配器</translation>
    </message>
    <message>
        <source>modules that h0 enters: %1</source>
        <translation>混入 h0 的模块数：%1</translation>
    </message>
    <message>
        <source>it was trained on other weights than this model&apos;s</source>
        <translation>训练它所用的权重与此模型的不同</translation>
    </message>
    <message>
        <source>Excess similarity</source>
        <translation>相似度超出量</translation>
    </message>
    <message>
        <source>Retention of h0</source>
        <translation>h0 保留度</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Mean cosine within − across</source>
        <translation>平均余弦，句内 − 跨句</translation>
    </message>
    <message>
        <source>Mean cosine to h0</source>
        <translation>与 h0 的平均余弦</translation>
    </message>
    <message>
        <source>Mean length of a state</source>
        <translation>状态的平均长度</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>Similarity within sentences less that of tokens of different sentences: only this is evidence that the tokens of one sentence have become alike. It needs two sentences</source>
        <translation>句内相似度减去不同句子词元之间的相似度：只有它能作为同一句的词元已变得相像的证据。需要两个句子</translation>
    </message>
    <message>
        <source>Mean cosine of a token&apos;s state to its own first state h0</source>
        <translation>词元状态与其自身初始状态 h0 的平均余弦</translation>
    </message>
    <message>
        <source>exp(−Σ p ln p) of the shares p of the singular values of a sentence&apos;s states: how many directions they use</source>
        <translation>exp(−Σ p ln p)，p 为一个句子各状态的奇异值所占的份额：这些状态用到多少个方向</translation>
    </message>
    <message>
        <source>Mean length of the tokens&apos; states; the cosine does not see it</source>
        <translation>各词元状态的平均长度；余弦看不到它</translation>
    </message>
    <message>
        <source>Mean cosine of two tokens of a sentence; dotted: of tokens of different sentences</source>
        <translation>同一句中两个词元的平均余弦；点线：不同句的词元之间</translation>
    </message>
    <message>
        <source>There is no token in this sentence: type a word</source>
        <translation>此句中没有词元：请输入一个词</translation>
    </message>
    <message>
        <source>One token has nothing to be compared with: type more, or let special tokens count</source>
        <translation>只有一个词元，无从比较：请再输入一些，或计入特殊词元</translation>
    </message>
    <message>
        <source>sentences: %1</source>
        <translation>句子：%1</translation>
    </message>
    <message>
        <source>tokens of this one: %1</source>
        <translation>此句的词元：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>left out, without two tokens: %1</source>
        <translation>不足两个词元而略去：%1</translation>
    </message>
    <message>
        <source>too long for the model: read are the first %1 tokens, left out %2</source>
        <translation>超出模型的长度：读取了前 %1 个词元，略去 %2 个</translation>
    </message>
    <message>
        <source>Special tokens count.</source>
        <translation>计入特殊词元。</translation>
    </message>
    <message>
        <source>Special tokens do not count.</source>
        <translation>不计入特殊词元。</translation>
    </message>
    <message>
        <source>modules that another token&apos;s h0 enters: %1</source>
        <translation>其他词元的 h0 进入的模块：%1</translation>
    </message>
    <message>
        <source>the Lab reads the first %1 tokens of a sentence, left out %2</source>
        <translation>实验室只读取句子的前 %1 个词元，略去 %2 个</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>%1, forbids the use of the file</source>
        <translation>%1，导致文件不可用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>ui::QuestionView</name>
    <message>
        <source>Predict, then run</source>
        <translation>先预测，再运行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>填写的数</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>填写的回答</translation>
    </message>
    <message>
        <source>Your answer, in your own words</source>
        <translation>用自己的话回答</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>与参考答案比较</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>这是我的预测</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Run without predicting</source>
        <translation>不预测，直接运行</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Noted. Now run the recording to its end.</source>
        <translation>已记下。现在把记录播放到末尾。</translation>
    </message>
    <message>
        <source>A model answer:</source>
        <translation>参考答案：</translation>
    </message>
    <message>
        <source>The runs say: %1</source>
        <translation>运行的结果：%1</translation>
    </message>
    <message>
        <source>Right. The runs say: %1</source>
        <translation>正确。运行的结果：%1</translation>
    </message>
    <message>
        <source>Not so. The runs say: %1</source>
        <translation>并非如此。运行的结果：%1</translation>
    </message>
    <message>
        <source>Not so close. The runs say: %1, you said %2</source>
        <translation>不够接近。运行的结果：%1，填写的是 %2</translation>
    </message>
</context>
<context>
    <name>ui::QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>研究问题</translation>
    </message>
    <message>
        <source>Each question fills the form with a study of the model, data and method that are in it now. Undo brings the form back.</source>
        <translation>每个问题都会用表单中现有的模型、数据和方法，将表单填写为一个研究。“撤销”可恢复表单。</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>使用：%1</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation>添加数据集…</translation>
    </message>
    <message>
        <source>There is no other model folder; fetch one on the Train page</source>
        <translation>没有其他模型文件夹；请在“训练”页下载一个</translation>
    </message>
    <message>
        <source>Models to compare with %1</source>
        <translation>与 %1 比较的模型</translation>
    </message>
    <message>
        <source>Data set or configuration</source>
        <translation>数据集或配置</translation>
    </message>
    <message>
        <source>Data and configurations (*.tsv *.csv *.jsonl *.json)</source>
        <translation>数据与配置 (*.tsv *.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>measured in the terminal</source>
        <translation>在终端中测量</translation>
    </message>
    <message>
        <source> · about %1</source>
        <translation> · 约 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The command is on the clipboard; paste it into a terminal.</source>
        <translation>命令已在剪贴板中；请粘贴到终端。</translation>
    </message>
    <message>
        <source>It takes the machine for itself: start it while nothing else is training.</source>
        <translation>它会独占本机：请在没有其他训练时启动。</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>the program ended before it began to train</source>
        <translation>程序在其开始训练之前已结束</translation>
    </message>
    <message>
        <source>the program ended while it was paused; it goes on from its last checkpoint</source>
        <translation>程序在其暂停期间已结束；会从最后一个检查点继续</translation>
    </message>
    <message>
        <source>the program ended while it trained; it goes on from its last checkpoint</source>
        <translation>程序在其训练期间已结束；会从最后一个检查点继续</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>将 %1 加入队列</translation>
    </message>
    <message>
        <source>Queue %1 entries</source>
        <translation>将 %1 个条目加入队列</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move %1 entries</source>
        <translation>移动 %1 个条目</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1 entries</source>
        <translation>移除 %1 个条目</translation>
    </message>
    <message>
        <source>Duplicate an entry</source>
        <translation>创建条目副本</translation>
    </message>
    <message>
        <source>Duplicate %1 entries</source>
        <translation>创建 %1 个条目的副本</translation>
    </message>
    <message>
        <source>Clear finished entries</source>
        <translation>清除已完成的条目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约需</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::QueuePanel</name>
    <message>
        <source>The program ended while the queue was training.</source>
        <translation>程序在队列训练期间已结束。</translation>
    </message>
    <message>
        <source>The queue was running when the program was closed.</source>
        <translation>程序关闭时队列正在运行。</translation>
    </message>
    <message>
        <source>It goes on with “%1”.</source>
        <translation>将继续进行“%1”。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无等待条目</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 个等待中</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>Read-only: the queue belongs to %1</source>
        <translation>只读，队列归属：%1</translation>
    </message>
    <message>
        <source>Training “%1” · %2</source>
        <translation>正在训练“%1” · %2</translation>
    </message>
    <message>
        <source>“%1” is paused · %2</source>
        <translation>“%1”已暂停 · %2</translation>
    </message>
    <message>
        <source>Starts at %1, in %2 · %3</source>
        <translation>%1 开始，还有 %2 · %3</translation>
    </message>
    <message>
        <source>Starts when the evaluation has ended · %1</source>
        <translation>评估结束后开始 · %1</translation>
    </message>
    <message>
        <source>Starts when the present training has ended · %1</source>
        <translation>当前训练结束后开始 · %1</translation>
    </message>
    <message>
        <source>Waits for your word · %1</source>
        <translation>等待确认 · %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>无等待条目</translation>
    </message>
    <message>
        <source>On hold · %1</source>
        <translation>已搁置 · %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>1 entry was removed.</source>
        <translation>已移除 1 个条目。</translation>
    </message>
    <message>
        <source>%1 entries were removed.</source>
        <translation>已移除 %1 个条目。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Its settings cannot be read</source>
        <translation>无法读取其设置</translation>
    </message>
    <message>
        <source>It was not queued</source>
        <translation>未加入队列</translation>
    </message>
    <message>
        <source>Train the entries one after the other, beginning as soon as nothing else trains</source>
        <translation>逐个训练各条目，一旦没有其他训练就开始</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing further starts; what the queue trains now pauses</source>
        <translation>不再启动新的条目；队列正在训练的条目暂停</translation>
    </message>
    <message>
        <source>Start &amp;at…</source>
        <translation>定时开始(&amp;A)…</translation>
    </message>
    <message>
        <source>Start at a time, for instance tonight</source>
        <translation>在指定时间开始，例如今晚</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake until then</source>
        <translation>在此之前保持本机唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nothing is queued. “Add to queue” beside Train keeps the form&apos;s settings here; configuration files and run folders may be dropped, too.</source>
        <translation>队列为空。“训练”旁的“加入队列”会把表单的设置存到这里；也可拖入配置文件和运行文件夹。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show in the form</source>
        <translation>在表单中显示</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Keeps the machine from going to sleep before the queue starts</source>
        <translation>队列开始之前不让本机进入睡眠</translation>
    </message>
</context>
<context>
    <name>ui::QueueRunner</name>
    <message>
        <source>%1 of %2 runs failed: %3</source>
        <translation>%2 次运行中有 %1 次失败：%3</translation>
    </message>
    <message>
        <source>saved when the window was closed; it goes on from there</source>
        <translation>窗口关闭时已保存；会从该处继续</translation>
    </message>
    <message>
        <source>stopped and saved; it goes on from there</source>
        <translation>已停止并保存；会从该处继续</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>开始前已停止</translation>
    </message>
</context>
<context>
    <name>ui::QueueTimeDialog</name>
    <message>
        <source>%1 today</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Keep the machine &amp;awake until then</source>
        <translation>在此之前保持本机唤醒(&amp;A)</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Time at which the queue starts</source>
        <translation>队列开始的时间</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>届时开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;at</source>
        <translation>开始时间(&amp;A)</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，还有 %2</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>A line for each run over its settings and results will appear here.</source>
        <translation>每次运行的设置与结果将各以一条线显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Axes</source>
        <translation>坐标轴(&amp;A)</translation>
    </message>
    <message>
        <source>Which numbers have an axis</source>
        <translation>哪些数值有坐标轴</translation>
    </message>
    <message>
        <source>Drag a title to move its axis, double-click it to turn it round</source>
        <translation>拖动标题可移动其坐标轴，双击可将其反向</translation>
    </message>
    <message>
        <source>One number against another</source>
        <translation>一个数值对另一个数值</translation>
    </message>
    <message>
        <source>A dot for each run that has both numbers will appear here.</source>
        <translation>具有这两个数值的每次运行将各以一个点显示在这里。</translation>
    </message>
    <message>
        <source>Number on the y axis</source>
        <translation>y 轴的数值</translation>
    </message>
    <message>
        <source>Number on the x axis</source>
        <translation>x 轴的数值</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>At step %1, on validation: %2</source>
        <translation>第 %1 步，验证集：%2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Step of the recorded runs</source>
        <translation>所记录运行的步</translation>
    </message>
    <message>
        <source>Shows the runs as they stood at this step</source>
        <translation>显示各运行在此步的状态</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ReportView</name>
    <message>
        <source>Lengths and l&amp;abels</source>
        <translation>长度与标签(&amp;A)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>How long the rows are will appear here.</source>
        <translation>各行的长度将显示在这里。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Share of rows (%)</source>
        <translation>行占比（%）</translation>
    </message>
    <message>
        <source>These data have no classes.
Of data with labels the balance will appear here.</source>
        <translation>这些数据没有类别。
带标签的数据会在这里显示类别分布。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Words, not tokens: choose a model above to see its tokens</source>
        <translation>这里是词而非词元：在上方选择模型可查看其词元</translation>
    </message>
    <message>
        <source>First samples as they are trained</source>
        <translation>前几个样本，按训练时的形式</translation>
    </message>
    <message>
        <source>First samples as tokens</source>
        <translation>前几个样本的词元</translation>
    </message>
    <message>
        <source>Problems in the files</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>Double-click or Return copies file and line</source>
        <translation>双击或按回车键可复制文件名与行号</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>问题（%1）(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing odd was found in these files.</source>
        <translation>这些文件中未发现异常。</translation>
    </message>
    <message>
        <source>Ro&amp;ws of %1</source>
        <translation>%1 的行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Samples of %1</source>
        <translation>%1 的样本(&amp;S)</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>%1 的前几行</translation>
    </message>
    <message>
        <source>%1 · dashed: cut at %2 tokens, %3 rows</source>
        <translation>%1 · 虚线：在 %2 个词元处截断，%3 行</translation>
    </message>
    <message>
        <source>No row can be trained on; the problems say why.</source>
        <translation>没有可用于训练的行；原因见“问题”。</translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>as fits the data</source>
        <translation>随数据而定</translation>
    </message>
    <message>
        <source>classification head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>似然</translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation>标签不公开</translation>
    </message>
    <message>
        <source>published, not run here</source>
        <translation>已发表，非本机运行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The answer as a careful reader takes it, beside the reference&apos;s reading</source>
        <translation>按仔细阅读的方式解读的答案，与参考实现的解读并列</translation>
    </message>
    <message>
        <source>With a 95 % interval: exact for shares, bootstrap for others</source>
        <translation>附 95 % 区间：比例用精确法，其他用 bootstrap</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Result (95 %)</source>
        <translation>结果（95 %）</translation>
    </message>
    <message>
        <source>Strict reading</source>
        <translation>严格解读</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Double-click a result to see its predictions</source>
        <translation>双击结果可查看其预测</translation>
    </message>
    <message>
        <source>Results by λ, in and out of distribution</source>
        <translation>按 λ 的结果，分布内与分布外</translation>
    </message>
    <message>
        <source>By λ, in and out of distribution</source>
        <translation>按 λ，分布内与分布外</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>While an evaluation runs, the accuracy of each model so far will appear here.</source>
        <translation>评估进行时，各模型到目前为止的准确率将显示在这里。</translation>
    </message>
    <message>
        <source>Results with their intervals will appear here.
On the left, say which models are evaluated on which data, then press Evaluate.</source>
        <translation>结果及其区间将显示在这里。
请在左侧指定在哪些数据上评估哪些模型，然后点击“评估”。</translation>
    </message>
    <message>
        <source>Not evaluated – %1</source>
        <translation>未评估 – %1</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <translation>%1：暂为 %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1，暂定</translation>
    </message>
    <message>
        <source>Accuracy so far</source>
        <translation>目前准确率</translation>
    </message>
    <message>
        <source>%1: mean accuracy over the %2 sets %3 %</source>
        <translation>%1：%2 个数据集的平均准确率为 %3 %</translation>
    </message>
    <message>
        <source>GLUE score %1 (the mean over its tasks, two metrics of a task averaged first; of each task the run that was trained on it, else the first model)</source>
        <translation>GLUE 得分 %1（各任务的均值，任务若有两个指标则先取平均；每个任务取在该任务上训练的运行，没有时取第一个模型）</translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
</context>
<context>
    <name>ui::RunActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>Unarchive %1</source>
        <translation>取消归档 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>1 run was moved to the library&apos;s trash.</source>
        <translation>1 次运行已移到资料库的回收站。</translation>
    </message>
    <message>
        <source>%1 runs were moved to the library&apos;s trash.</source>
        <translation>%1 次运行已移到资料库的回收站。</translation>
    </message>
    <message>
        <source>Edit ▸ Undo brings it back.</source>
        <translation>“编辑 ▸ 撤销”可将其恢复。</translation>
    </message>
    <message>
        <source>%1 runs and %2 studies were written, %3.</source>
        <translation>已写出 %1 次运行和 %2 项研究，%3。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>已停止。没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>正在导出：%1 / %2</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>正在导入：%1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Archives (*.tar.zst *.tar.gz *.tar *.zip)</source>
        <translation>归档文件 (*.tar.zst *.tar.gz *.tar *.zip)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>导入运行</translation>
    </message>
    <message>
        <source>%1 is called %2 here: another one of that name was there</source>
        <translation>%1 在此名为 %2：已有另一个同名的</translation>
    </message>
    <message>
        <source>1 run was imported.</source>
        <translation>已导入 1 次运行。</translation>
    </message>
    <message>
        <source>%1 runs were imported.</source>
        <translation>已导入 %1 次运行。</translation>
    </message>
    <message>
        <source>%1 runs and studies were here already.</source>
        <translation>%1 项运行和研究原已存在。</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>导入 %1 次运行</translation>
    </message>
    <message>
        <source>The program ended while it was deleting or bringing back runs.</source>
        <translation>程序在删除或恢复运行期间已结束。</translation>
    </message>
    <message>
        <source>%1 folders were put back into the library.</source>
        <translation>已将 %1 个文件夹放回资料库中。</translation>
    </message>
</context>
<context>
    <name>ui::RunCharts</name>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews 相关系数</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of accuracy and F1</source>
        <translation>准确率与 F1 的均值</translation>
    </message>
    <message>
        <source>Mean of Pearson and Spearman</source>
        <translation>Pearson 与 Spearman 的均值</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>%1 on validation</source>
        <translation>%1（验证集）</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>损失（nats）</translation>
    </message>
    <message>
        <source>The training loss of each run will appear here, and with diamonds the validation loss.</source>
        <translation>各运行的训练损失将显示在这里，菱形标记为验证损失。</translation>
    </message>
    <message>
        <source>untrained head</source>
        <translation>未训练的分类头</translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the best one ringed.</source>
        <translation>在验证集上的每次评估将以标记显示在这里，最佳者带圈。</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>Perplexity on validation</source>
        <translation>验证集困惑度</translation>
    </message>
    <message>
        <source>A mark for each evaluation on validation data will appear here, the lowest one ringed.</source>
        <translation>在验证集上的每次评估将以标记显示在这里，最低者带圈。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>线性探测</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>ui::RunLog</name>
    <message>
        <source>started %1: %2 steps on %3 in %4, %5 of %6 parameters, λ acts at %7 of %8 sites</source>
        <translation>启动于 %1：%3 上 %2 步，格式 %4，%6 个参数中训练 %5 个，λ 在 %8 个位点中的 %7 个起作用</translation>
    </message>
    <message>
        <source>step %1: the loss is not a number; the step was not applied</source>
        <translation>第 %1 步：损失不是数值；该步未被应用</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>%1 adapter</source>
        <translation>%1 适配器</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1 on %2: %3 (%4 samples)%5</source>
        <translation>%1，%2：%3（%4 个样本）%5</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation>，目前最佳</translation>
    </message>
    <message>
        <source>%1: similarity of the last layer %2 on %3 sequences</source>
        <translation>%1：最后一层的相似度为 %2，共 %3 个序列</translation>
    </message>
    <message>
        <source>step %1: saved %2</source>
        <translation>第 %1 步：已保存 %2</translation>
    </message>
    <message>
        <source>warning: %1%2</source>
        <translation>警告：%1%2</translation>
    </message>
    <message>
        <source>continued at step %1</source>
        <translation>从第 %1 步继续</translation>
    </message>
    <message>
        <source>continued at step %1, not bit for bit%2</source>
        <translation>从第 %1 步继续，并非逐位一致%2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Here you will read what happens while a run trains.</source>
        <translation>运行训练时的情况将记录在这里。</translation>
    </message>
</context>
<context>
    <name>ui::RunView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>One run cannot be read; the others are shown.</source>
        <translation>有一次运行无法读取；其余均已显示。</translation>
    </message>
    <message>
        <source>%1 runs cannot be read; the others are shown.</source>
        <translation>有 %1 次运行无法读取；其余均已显示。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Log (1 warning)</source>
        <translation>日志（1 条警告）</translation>
    </message>
    <message>
        <source>Log (%1 warnings)</source>
        <translation>日志（%1 条警告）</translation>
    </message>
</context>
<context>
    <name>ui::RunsColumns</name>
    <message>
        <source>&amp;Fit all columns</source>
        <translation>调整所有列宽(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::RunsModel</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Adapters %1, checkpoints %2, predictions %3, the rest %4</source>
        <translation>适配器 %1，检查点 %2，预测 %3，其余 %4</translation>
    </message>
    <message>
        <source>%1 %2 on validation, at step %3</source>
        <translation>验证集 %1 %2，第 %3 步</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>最佳指标</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最后损失</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1 × %2
%3</source>
        <translation>%1 × %2
%3</translation>
    </message>
    <message>
        <source>%1 things in the library need attention</source>
        <translation>资料库中有 %1 处需要注意</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>No runs yet. What you train appears here, and stays.</source>
        <translation>还没有运行。训练过的内容会出现在这里并保留下来。</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>正在读取资料库…</translation>
    </message>
    <message>
        <source>All runs are archived. “Archived” shows them.</source>
        <translation>所有运行都已归档。“已归档”可显示它们。</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>没有符合筛选条件的运行。</translation>
    </message>
    <message>
        <source>Filter: lambda&gt;0.3 method:lora status:completed text</source>
        <translation>筛选：lambda&gt;0.3 method:lora status:completed 文本</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>运行的筛选条件</translation>
    </message>
    <message>
        <source>Terms side by side must all hold; “or”, “not”, a minus and brackets do what they say.
lambda&gt;0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today
test.sst2&gt;80%   time&gt;2m   disk&gt;1GB   tag:keep   is:pinned   &quot;two words&quot;
Anything else is looked for in label, name, study, model, data, note and tags.
Ctrl+Space shows what may stand at the cursor.</source>
        <translation>并列的条件须同时满足；可用 or、not、减号和括号组合。
lambda&gt;0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today
test.sst2&gt;80%   time&gt;2m   disk&gt;1GB   tag:keep   is:pinned   &quot;two words&quot;
其他文字会在显示名、文件夹名、研究、模型、数据、备注和标签中查找。
Ctrl+Space 显示光标处可填的内容。</translation>
    </message>
    <message>
        <source>&amp;Group by study</source>
        <translation>按研究分组(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation>已归档(&amp;R)</translation>
    </message>
    <message>
        <source>Show archived runs, too</source>
        <translation>同时显示已归档的运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the charts of the selected run or study (Return)</source>
        <translation>显示所选运行或研究的图表（Return）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Put the selected runs side by side (Ctrl+K)</source>
        <translation>并排比较所选运行（Ctrl+K）</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the selected stopped or interrupted run</source>
        <translation>继续所选的已停止或中断的运行</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>使用设置</translation>
    </message>
    <message>
        <source>Fill the form of the Train page with the settings of the selected run or study</source>
        <translation>用所选运行或研究的设置填写“训练”页的表单</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move the selected runs to the library&apos;s trash (Delete)</source>
        <translation>将所选运行移到资料库的回收站（Delete）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s folder in the file manager</source>
        <translation>在文件管理器中显示所选运行的文件夹</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the library again (F5)</source>
        <translation>重新读取资料库（F5）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tags, note, pin, archive, export, import, clean up</source>
        <translation>标签、备注、固定、归档、导出、导入、清理</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;settings</source>
        <translation>使用设置(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Continue &amp;later, in the queue</source>
        <translation>稍后在队列中继续(&amp;L)</translation>
    </message>
    <message>
        <source>Select a run to see more of it; double-click it to open its charts.</source>
        <translation>选择一次运行可查看详情；双击可打开其图表。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>%1 runs, %2 on disk</source>
        <translation>%1 次运行，占用磁盘 %2</translation>
    </message>
    <message>
        <source>Best on validation: %1, at step %2</source>
        <translation>验证集最佳：%1，第 %2 步</translation>
    </message>
    <message>
        <source>Test, best adapter: %1</source>
        <translation>测试，最佳适配器：%1</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>ui::RunsTree</name>
    <message>
        <source>Single runs</source>
        <translation>单次运行</translation>
    </message>
    <message>
        <source>%1 (1 run)</source>
        <translation>%1（1 次运行）</translation>
    </message>
    <message>
        <source>%1 (%2 runs)</source>
        <translation>%1（%2 次运行）</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>use a smaller batch or fewer runs side by side</source>
        <translation>请使用更小的批，或减少并行的运行</translation>
    </message>
</context>
<context>
    <name>ui::SitesTree</name>
    <message>
        <source>h₀ mixed in</source>
        <translation>混入 h₀</translation>
    </message>
    <message>
        <source>h₀ mixed in, without effect: the input is h₀</source>
        <translation>混入 h₀，但无效果：输入就是 h₀</translation>
    </message>
    <message>
        <source>Modules by layer</source>
        <translation>各层的模块</translation>
    </message>
    <message>
        <source>Layer, module</source>
        <translation>层、模块</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Here you will see every module that trains, once a model is chosen.</source>
        <translation>选择模型后，这里会显示每个参与训练的模块。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1 of %2 mixed, %3 effective</source>
        <translation>%1 / %2 个混入，%3 个有效</translation>
    </message>
</context>
<context>
    <name>ui::SleepInhibitor</name>
    <message>
        <source>A model is being trained</source>
        <translation>正在训练模型</translation>
    </message>
</context>
<context>
    <name>ui::SplitsModel</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 到 %2，均值 %3</translation>
    </message>
    <message>
        <source>Longer than %1 tokens: cut in training</source>
        <translation>超过 %1 个词元：训练时截断</translation>
    </message>
    <message>
        <source>Known when lengths are counted in a model&apos;s tokens</source>
        <translation>按模型的词元计量长度后可知</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one of this file</source>
        <translation>与本文件中较早的行相同的行</translation>
    </message>
    <message>
        <source>Rows that stand in the training file, too, or ask what is asked there: a result on them says less</source>
        <translation>也出现在训练文件中，或提出相同问题的行：在这些行上的结果说明力较弱</translation>
    </message>
    <message>
        <source>Rows that are trained or evaluated on; the problems say why others are not</source>
        <translation>用于训练或评估的行；其他行为何不用，见“问题”</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tokens a row</source>
        <translation>每行词元数</translation>
    </message>
    <message>
        <source>Characters a row</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>见于训练集</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ui::StepScrubber</name>
    <message>
        <source>All charts at s&amp;tep</source>
        <translation>所有图表的步(&amp;T)</translation>
    </message>
    <message>
        <source>Step that all charts show</source>
        <translation>所有图表显示的步</translation>
    </message>
    <message>
        <source>Shows every chart as the runs stood at this step</source>
        <translation>使每个图表显示各运行在此步时的状态</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Shows the end of the runs again</source>
        <translation>重新显示各运行的末尾</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
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
        <translation>适配器（串联）</translation>
    </message>
    <message>
        <source>Adapter, mixed skip</source>
        <translation>适配器，混合跳跃连接</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>layer 1</source>
        <translation>第 1 层</translation>
    </message>
    <message>
        <source>layer 2</source>
        <translation>第 2 层</translation>
    </message>
    <message>
        <source>Layer of the module</source>
        <translation>模块所在层</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation>零（对照）</translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation>混入的内容</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Gradient into h0 through the mix</source>
        <translation>经混合流入 h0 的梯度</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>mixes &amp;in</source>
        <translation>混入(&amp;I)</translation>
    </message>
    <message>
        <source>dh0</source>
        <translation>dh0</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>B or U all 0, as before the first training step: the branch adds nothing</source>
        <translation>B 或 U 全为 0，如第一个训练步之前：支路不加入任何内容</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>新数值</translation>
    </message>
    <message>
        <source>Other weights, drawn anew; edits are dropped</source>
        <translation>重新抽取权重；手动修改会丢弃</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the first numbers and settings</source>
        <translation>恢复最初的数值与设置</translation>
    </message>
    <message>
        <source>λ, the share of h0</source>
        <translation>λ，h0 的份额</translation>
    </message>
    <message>
        <source>λ as a number</source>
        <translation>以数值输入 λ</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Change λ</source>
        <translation>更改 λ</translation>
    </message>
    <message>
        <source>Change the rank</source>
        <translation>更改秩</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>更改方法</translation>
    </message>
    <message>
        <source>Change the layer</source>
        <translation>更改层</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>Change dh0</source>
        <translation>更改 dh0</translation>
    </message>
    <message>
        <source>rank r</source>
        <translation>秩 r</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translation>LoRA 的秩</translation>
    </message>
    <message>
        <source>Width of the adapter</source>
        <translation>适配器的宽度</translation>
    </message>
    <message>
        <source>Rank of A and B. s = α / r with α = 4, so s changes too.</source>
        <translation>A 与 B 的秩。s = α / r，其中 α = 4，因此 s 也会变化。</translation>
    </message>
    <message>
        <source>Width between V and U. s is 1.</source>
        <translation>V 与 U 之间的宽度。s 为 1。</translation>
    </message>
</context>
<context>
    <name>ui::StepsModel</name>
    <message>
        <source>Edit a number</source>
        <translation>编辑数值</translation>
    </message>
    <message>
        <source>Let a number go</source>
        <translation>还原数值</translation>
    </message>
    <message>
        <source>Untrained module</source>
        <translation>未训练的模块</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>新数值</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The id of a word: a whole number from 0 to %1</source>
        <translation>词的 id：0 到 %1 的整数</translation>
    </message>
    <message>
        <source>A class: 0 or 1</source>
        <translation>类别：0 或 1</translation>
    </message>
    <message>
        <source>A number from −%1 to %1</source>
        <translation>−%1 到 %1 的数</translation>
    </message>
</context>
<context>
    <name>ui::StepsView</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play all steps, one after the other</source>
        <translation>依次播放所有步骤</translation>
    </message>
    <message>
        <source>Back: gradients</source>
        <translation>反向：梯度</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1</source>
        <translation>颜色：蓝 −%1，红 %1</translation>
    </message>
    <message>
        <source>Colours: gradients blue −%1, red %1</source>
        <translation>颜色：梯度 蓝 −%1，红 %1</translation>
    </message>
    <message>
        <source>Colours: blue −%1, red %1; gradients ±%2</source>
        <translation>颜色：蓝 −%1，红 %1；梯度 ±%2</translation>
    </message>
    <message>
        <source>%1 is an input.</source>
        <translation>%1 是输入。</translation>
    </message>
    <message>
        <source>%1 is trained: its numbers follow from no formula.</source>
        <translation>%1 由训练得到：其数值不由公式推出。</translation>
    </message>
    <message>
        <source>%1 is frozen: its numbers follow from no formula.</source>
        <translation>%1 被冻结：其数值不由公式推出。</translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation>手动填入</translation>
    </message>
    <message>
        <source>by the chain rule, through more than one formula</source>
        <translation>由链式法则得到，经过不止一个公式</translation>
    </message>
    <message>
        <source>loss %1, p of the right class %2; with λ = 0: loss %3</source>
        <translation>损失 %1，正确类别的 p 为 %2；λ = 0 时：损失 %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>One step back (Alt+Left)</source>
        <translation>后退一步（Alt+Left）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>One step on (Alt+Right)</source>
        <translation>前进一步（Alt+Right）</translation>
    </message>
    <message>
        <source>Formula of the step</source>
        <translation>此步骤的公式</translation>
    </message>
    <message>
        <source>Formula of one cell</source>
        <translation>单个单元格的公式</translation>
    </message>
    <message>
        <source>Another matrix to show</source>
        <translation>另外显示的矩阵</translation>
    </message>
    <message>
        <source>&amp;Show beside them</source>
        <translation>旁边再显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::StudyDecisions</name>
    <message>
        <source>Started: %1, strategy %2</source>
        <translation>已启动：%1，策略 %2</translation>
    </message>
    <message>
        <source>Left behind at step %1: %2 with %3 %4, the last that went on has %5; rule: %6</source>
        <translation>第 %1 步淘汰：%2，其 %3 为 %4，最后一个继续者为 %5；规则：%6</translation>
    </message>
    <message>
        <source>Joined: %1; rule: %2</source>
        <translation>加入：%1；规则：%2</translation>
    </message>
    <message>
        <source>Not started: %1: %2</source>
        <translation>未启动：%1：%2</translation>
    </message>
    <message>
        <source>Resumed: %1 left</source>
        <translation>已恢复：剩余 %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>What the study decided</source>
        <translation>研究所作的决定</translation>
    </message>
    <message>
        <source>What a study decides about its runs will appear here: who is left behind and by which rule, which settings join, what could not be started.</source>
        <translation>研究对其运行所作的决定将显示在这里：按哪条规则淘汰哪些运行、哪些设置加入、哪些无法启动。</translation>
    </message>
</context>
<context>
    <name>ui::StudyDesigner</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Do not train these single settings</source>
        <translation>不训练这些单独设置</translation>
    </message>
    <message>
        <source>Remove the single settings</source>
        <translation>移除单独设置</translation>
    </message>
    <message>
        <source>and the single setting %1</source>
        <translation>以及单独设置 %1</translation>
    </message>
    <message>
        <source>and %1 single settings: %2 …</source>
        <translation>以及 %1 个单独设置：%2 …</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>%1, on its training file</source>
        <translation>%1，在其训练文件上</translation>
    </message>
    <message>
        <source>%1, mismatched</source>
        <translation>%1，不匹配集</translation>
    </message>
    <message>
        <source>How an answer is scored</source>
        <translation>答案的评分方式</translation>
    </message>
    <message>
        <source>labels are hidden</source>
        <translation>标签不公开</translation>
    </message>
    <message>
        <source>Scoring of %1</source>
        <translation>%1 的评分方式</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add d&amp;ata…</source>
        <translation>添加数据(&amp;A)…</translation>
    </message>
    <message>
        <source>A data file; what it is is recognised</source>
        <translation>数据文件；其类型会自动识别</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>All known data sets in a folder</source>
        <translation>文件夹中所有已知数据集</translation>
    </message>
    <message>
        <source>Folder with data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>数据 (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No data file was found in %1</source>
        <translation>在 %1 中未找到数据文件</translation>
    </message>
</context>
<context>
    <name>ui::TeacherNotes</name>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes: %1</source>
        <translation>教师备注：%1</translation>
    </message>
</context>
<context>
    <name>ui::TermCard</name>
    <message>
        <source>What the word means</source>
        <translation>词语的含义</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>This word, and others, in the glossary of the program</source>
        <translation>在程序的术语表中查看此词及其他词</translation>
    </message>
</context>
<context>
    <name>ui::TestSetsEdit</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>测试集的名称</translation>
    </message>
    <message>
        <source>Data set of the test set</source>
        <translation>测试集所属的数据集</translation>
    </message>
    <message>
        <source>What the file is read as: a test set may be of another data set</source>
        <translation>文件的读取方式：测试集可以属于另一个数据集</translation>
    </message>
    <message>
        <source>as the task&apos;s data</source>
        <translation>与任务数据相同</translation>
    </message>
    <message>
        <source>File of the test set</source>
        <translation>测试集的文件</translation>
    </message>
    <message>
        <source>Remove this test set</source>
        <translation>移除此测试集</translation>
    </message>
    <message>
        <source>Add a test set…</source>
        <translation>添加测试集…</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)</source>
        <translation>数据 (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::TokenLegend</name>
    <message>
        <source>Colours of the tokens: special, context, trained, masked, truncated</source>
        <translation>词元的颜色：特殊、上下文、训练、屏蔽、截断</translation>
    </message>
</context>
<context>
    <name>ui::TokenView</name>
    <message>
        <source>First batch as tokens</source>
        <translation>第一批的词元</translation>
    </message>
    <message>
        <source>special</source>
        <translation>特殊</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1 · %2</source>
        <translation>第 %1 行 · %2</translation>
    </message>
    <message>
        <source>%1
id %2 · %3</source>
        <translation>%1
id %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>结束导览(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::ToyForm</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What is mixed in</source>
        <translation>混入的内容</translation>
    </message>
    <message>
        <source>Number of worlds</source>
        <translation>世界数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>深度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Mi&amp;x in</source>
        <translation>混入(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Worlds</source>
        <translation>世界(&amp;W)</translation>
    </message>
    <message>
        <source>h0, and the control zero</source>
        <translation>h0，以及零对照</translation>
    </message>
    <message>
        <source>h0 alone</source>
        <translation>仅 h0</translation>
    </message>
    <message>
        <source>zero alone (control)</source>
        <translation>仅零（对照）</translation>
    </message>
    <message>
        <source>h0: x̃ = (1 − λ) x + λ h0. zero: x̃ = (1 − λ) x, which is weaker and nothing else.</source>
        <translation>h0：x̃ = (1 − λ) x + λ h0。零：x̃ = (1 − λ) x，只是减弱，别无其他。</translation>
    </message>
    <message>
        <source>How many: each has weights, sentences and a first adapter of its own</source>
        <translation>数量：每个世界都有自己的权重、句子和初始适配器</translation>
    </message>
    <message>
        <source>Of 32 sentences each; the search had %1</source>
        <translation>每步 32 个句子；搜索时为 %1 步</translation>
    </message>
    <message>
        <source>Depth in layers</source>
        <translation>深度（层数）</translation>
    </message>
    <message>
        <source>λ %1</source>
        <translation>λ %1</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步数(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ToyLambdaPanel</name>
    <message>
        <source>A dot for each completed run and the mean over the worlds will appear here.</source>
        <translation>每个已完成的运行将以一个点显示在这里，并显示各世界的均值。</translation>
    </message>
    <message>
        <source>Accuracy over λ</source>
        <translation>准确率随 λ 的变化</translation>
    </message>
    <message>
        <source>Accuracy on validation</source>
        <translation>验证集准确率</translation>
    </message>
    <message>
        <source>Similarity over λ</source>
        <translation>相似度随 λ 的变化</translation>
    </message>
    <message>
        <source>Last layer, mean cosine</source>
        <translation>最后一层，平均余弦</translation>
    </message>
    <message>
        <source>Excess over λ</source>
        <translation>超出量随 λ 的变化</translation>
    </message>
    <message>
        <source>Similarity less that across sentences</source>
        <translation>相似度减跨句相似度</translation>
    </message>
</context>
<context>
    <name>ui::ToyPoints</name>
    <message>
        <source>λ %1 · %2 · world %3: %4</source>
        <translation>λ %1 · %2 · 世界 %3：%4</translation>
    </message>
</context>
<context>
    <name>ui::ToySearch</name>
    <message>
        <source>install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>in %1 of %2 worlds</source>
        <translation>%2 个世界中有 %1 个</translation>
    </message>
    <message>
        <source>Its control without h0: %1; h0 is ahead of it %2. The control at its own best, λ = %3: %4.</source>
        <translation>其不含 h0 的对照：%1；%2是 h0 领先。对照自身的最佳值在 λ = %3：%4。</translation>
    </message>
    <message>
        <source>the table of the search cannot be read</source>
        <translation>无法读取搜索的数据表</translation>
    </message>
    <message>
        <source>the table of the search is too large</source>
        <translation>搜索的数据表过大</translation>
    </message>
    <message>
        <source>a line of the search&apos;s table is damaged</source>
        <translation>搜索的数据表中有一行已损坏</translation>
    </message>
    <message>
        <source>λ = 0: accuracy %1.</source>
        <translation>λ = 0：准确率 %1。</translation>
    </message>
    <message>
        <source>The highest mean of the other λ: %1 at λ = %2, above λ = 0 %3.</source>
        <translation>其余 λ 的最高均值：%1，在 λ = %2；%3高于 λ = 0。</translation>
    </message>
    <message>
        <source>The lowest last-layer similarity, %1, is at λ = %2, with accuracy %3.</source>
        <translation>最低的最后一层相似度为 %1，在 λ = %2，准确率为 %3。</translation>
    </message>
</context>
<context>
    <name>ui::ToySearchModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Mixed in</source>
        <translation>混入</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Accuracy ± SD</source>
        <translation>准确率 ± SD</translation>
    </message>
    <message>
        <source>Points above λ = 0</source>
        <translation>高于 λ = 0 的百分点</translation>
    </message>
    <message>
        <source>Similarity, last layer</source>
        <translation>相似度，最后一层</translation>
    </message>
    <message>
        <source>Excess over across</source>
        <translation>超出跨句的量</translation>
    </message>
</context>
<context>
    <name>ui::ToySearchView</name>
    <message>
        <source>Numbers of the search</source>
        <translation>搜索的数值</translation>
    </message>
    <message>
        <source>The recorded search cannot be shown</source>
        <translation>无法显示已记录的搜索</translation>
    </message>
    <message>
        <source>%1, %2: what the search saw</source>
        <translation>%1，%2：搜索所见</translation>
    </message>
    <message>
        <source>The search tried λ on the task “%1” alone.</source>
        <translation>搜索只在任务“%1”上尝试了 λ。</translation>
    </message>
    <message>
        <source>The search has nothing of this method.</source>
        <translation>搜索中没有此方法的内容。</translation>
    </message>
    <message>
        <source>The search has this method at depth %1. Choose one of these, or run this depth.</source>
        <translation>搜索中此方法的深度有 %1。请选择其中之一，或运行此深度。</translation>
    </message>
</context>
<context>
    <name>ui::ToyView</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What the toy world shows and what it does not</source>
        <translation>玩具世界能说明什么，不能说明什么</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>Over &amp;λ</source>
        <translation>随 &amp;λ</translation>
    </message>
    <message>
        <source>The sear&amp;ch</source>
        <translation>搜索(&amp;C)</translation>
    </message>
    <message>
        <source>The world cannot be made</source>
        <translation>无法生成世界</translation>
    </message>
    <message>
        <source>The runs could not start</source>
        <translation>无法启动运行</translation>
    </message>
    <message>
        <source>The toy world waits for its turn</source>
        <translation>玩具世界正在等待轮到它</translation>
    </message>
    <message>
        <source>press Run again when it has ended</source>
        <translation>请在其结束后再次点击“运行”</translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation>一次运行失败</translation>
    </message>
    <message>
        <source>Start %1 of %2: world %3, %4</source>
        <translation>第 %1 次启动（共 %2 次）：世界 %3，%4</translation>
    </message>
    <message>
        <source>Another training is running.</source>
        <translation>另一个训练正在运行。</translation>
    </message>
    <message>
        <source>Choose at least one λ.</source>
        <translation>请至少选择一个 λ。</translation>
    </message>
    <message>
        <source>All of this has been run. Change depth, λ or the number of worlds.</source>
        <translation>这些都已运行过。请更改深度、λ 或世界数。</translation>
    </message>
    <message>
        <source>Runs of one world train in lockstep, and stay in the library as any other.</source>
        <translation>同一世界的运行同步训练，并像其他运行一样保留在资料库中。</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>运行(&amp;N)</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>正在评估。</translation>
    </message>
    <message>
        <source>Ru&amp;n (%1)</source>
        <translation>运行（%1）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::ToyWords</name>
    <message>
        <source>Which mark comes first</source>
        <translation>哪个记号在前</translation>
    </message>
    <message>
        <source>Which mark is there</source>
        <translation>出现的是哪个记号</translation>
    </message>
    <message>
        <source>The letter after the mark</source>
        <translation>记号之后的字母</translation>
    </message>
    <message>
        <source>“c ping k a pong w …” → ping. The model must know where two words stand.</source>
        <translation>“c ping k a pong w …” → ping。模型必须知道两个词的位置。</translation>
    </message>
    <message>
        <source>Series adapters, skip mixed too</source>
        <translation>串联适配器，也混合跳跃连接</translation>
    </message>
    <message>
        <source>Series adapters</source>
        <translation>串联适配器</translation>
    </message>
    <message>
        <source>LoRA on query and value</source>
        <translation>query 与 value 上的 LoRA</translation>
    </message>
    <message>
        <source>z̃ + U φ(V z̃): λ reaches the layer itself (sibo.mix_skip, one reading of the paper)</source>
        <translation>z̃ + U φ(V z̃)：λ 作用到层本身（sibo.mix_skip，论文的一种解读）</translation>
    </message>
    <message>
        <source>z + U φ(V z̃): λ reaches the adapter&apos;s branch alone, as in the authors&apos; code</source>
        <translation>z + U φ(V z̃)：λ 只作用到适配器支路，与作者的代码相同</translation>
    </message>
    <message>
        <source>y = W x + s · B A x̃: λ reaches the low-rank branch alone, as in the authors&apos; code</source>
        <translation>y = W x + s · B A x̃：λ 只作用到低秩支路，与作者的代码相同</translation>
    </message>
    <message>
        <source>zero (control)</source>
        <translation>零（对照）</translation>
    </message>
    <message>
        <source>h0</source>
        <translation>h0</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>A small frozen Transformer with random weights reads sentences of letters in which the words “ping” and “pong” are hidden. Only adapters and a classifier are trained, by the same engine as everywhere: each run is an ordinary run in the library.</source>
        <translation>一个权重随机且冻结的小型 Transformer 读取由字母组成的句子，其中藏有“ping”和“pong”两个词。只训练适配器和分类器，所用引擎与其他各处相同：每次运行都是资料库中的普通运行。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>它能说明什么</translation>
    </message>
    <message>
        <source>Attention averages: with every layer the words of a sentence become more alike, and it is not anisotropy alone, for words of different sentences stay further apart. Deeper toys are harder to train. λ changes similarity and accuracy, and you can see by how much. A λ near 1 leaves the lowest similarity and a worse model.</source>
        <translation>注意力做平均：每经过一层，句中的词就变得更相似，而且这不只是各向异性，因为不同句子的词之间相距更远。更深的玩具模型更难训练。λ 会改变相似度和准确率，改变多少也可以看到。λ 接近 1 时相似度最低，模型也更差。</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>它不能说明什么</translation>
    </message>
    <message>
        <source>That SIBO helps, or harms, a real model. The frozen layers are random: what they add is in the way of the task, so weakening them (the control “zero”) helps by itself, and h0 returns the words and places that the task asks for. The layers of a trained model are not in the way. Only what h0 has over its control is due to h0. 512 sentences resolve about ± 4 points, three worlds are too few for a test, and a lower similarity is not a better model.</source>
        <translation>SIBO 对真实模型有益或有害。冻结的层是随机的：它们加入的内容妨碍任务，因此减弱它们（对照“零”）本身就有帮助，而 h0 带回了任务所需的词和位置。训练过的模型的层并不碍事。只有 h0 超出其对照的部分才来自 h0。512 个句子能分辨约 ± 4 个百分点，三个世界不足以做检验，相似度更低也不等于模型更好。</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>它是如何找到的</translation>
    </message>
    <message>
        <source>“c k a pong w …” → pong. One word decides, wherever it stands.</source>
        <translation>“c k a pong w …” → pong。由一个词决定，无论它在何处。</translation>
    </message>
    <message>
        <source>“c k ping w …” → high, for w lies in the second half of the alphabet. The model must find the mark and look one place further.</source>
        <translation>“c k ping w …” → 高，因为 w 位于字母表后半部分。模型必须找到记号，再看它后面的一个位置。</translation>
    </message>
    <message>
        <source>Of 12 combinations of gains of the random maps, seen on the frozen model alone, the one was taken whose similarity grows up to the twelfth layer without being full before it, and far above that of different sentences (resources/toy/frozen.tsv). Size and number of steps are what two processor cores train in seconds. On the task of order, 2, 4, 6 and 8 layers with every λ and source, series adapters with the skip mixed too, ran once on three worlds: all of these runs stand in the tab “The search”, in whatever way they came out. Other methods, other tasks and 12 layers were not searched. How the task and the learning rate were chosen is not recorded.</source>
        <translation>随机映射的增益共有 12 种组合，仅依据冻结模型，选取了这样的一种：相似度增长到第十二层，在此之前不饱和，并且远高于不同句子之间的相似度 (resources/toy/frozen.tsv)。规模和步数是两个处理器核心几秒即可训练完的量。在顺序任务上，2、4、6、8 层配合每个 λ 和来源（所用的是也混合跳跃连接的串联适配器），在三个世界上各运行一次：所有这些运行无论结果如何，都列在“搜索”标签页中。其他方法、其他任务和 12 层未作搜索。任务和学习率是如何选定的，没有记录。</translation>
    </message>
</context>
<context>
    <name>ui::TrainPage</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>仍然加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Train all the same</source>
        <translation>仍然训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue (%1)</source>
        <translation>队列（%1）(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>The study cannot be continued</source>
        <translation>无法继续该研究</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>研究问题：%1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%2 次运行中有 %1 次失败</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>开始前已停止</translation>
    </message>
    <message>
        <source>Stopped and saved; Runs ▸ Continue goes on from here</source>
        <translation>已停止并保存；“运行 ▸ 继续”可从此处接着进行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished %1 runs</source>
        <translation>已完成 %1 次运行</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>未启动任何内容</translation>
    </message>
    <message>
        <source>Something in the form has to be corrected first</source>
        <translation>须先更正表单中的内容</translation>
    </message>
    <message>
        <source>Start training with these settings (Ctrl+R)</source>
        <translation>用这些设置开始训练（Ctrl+R）</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Paused · </source>
        <translation>已暂停 · </translation>
    </message>
    <message>
        <source>Stopping, saving…</source>
        <translation>正在停止并保存…</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>使用预设 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The configuration was not opened</source>
        <translation>未打开配置</translation>
    </message>
    <message>
        <source>The configuration was not saved</source>
        <translation>未保存配置</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Train these settings later, one after the other, or at night</source>
        <translation>稍后训练这些设置：依次进行，或在夜间</translation>
    </message>
    <message>
        <source>&amp;Add these settings</source>
        <translation>加入这些设置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation>显示队列(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>Fill the form with a ready configuration; undo brings the old one back</source>
        <translation>用现成的配置填写表单；“撤销”可恢复原来的</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>研究问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>Fill the form with a study that answers one of the paper&apos;s questions</source>
        <translation>用一个研究填写表单，以回答论文中的某个问题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; the run can be continued later</source>
        <translation>保存检查点并结束；之后可继续该运行</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查发现的内容</translation>
    </message>
</context>
<context>
    <name>ui::TransferModel</name>
    <message>
        <source>no run of this setting has the figure</source>
        <translation>此设置的运行都没有该数值</translation>
    </message>
    <message>
        <source>one run: there is no spread over seeds</source>
        <translation>只有一次运行：没有种子间的离散程度</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 runs</source>
        <translation>%1 次运行的均值与标准差</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Other data than the runs were trained for: out of distribution</source>
        <translation>与运行训练数据不同的数据：分布外</translation>
    </message>
    <message>
        <source>The runs&apos; own data: in distribution</source>
        <translation>运行自身的数据：分布内</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · 外</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · 内</translation>
    </message>
</context>
<context>
    <name>ui::TransferView</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Study folder…</source>
        <translation>研究文件夹…</translation>
    </message>
    <message>
        <source>A study of another library</source>
        <translation>另一个资料库中的研究</translation>
    </message>
    <message>
        <source>In and out of distribution by λ</source>
        <translation>按 λ 的分布内与分布外</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Here the runs of a study are compared by λ, in and out of distribution.
Train a study first, or choose a study&apos;s folder.</source>
        <translation>这里按 λ 比较一个研究的运行，包括分布内与分布外。
请先训练一个研究，或选择研究的文件夹。</translation>
    </message>
    <message>
        <source>No run of this study has completed so far.</source>
        <translation>此研究尚无已完成的运行。</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over the seeds, of each run&apos;s best adapter. Results on further data appear here when the runs are evaluated on them.</source>
        <translation>各种子的均值 ± 标准差，取每次运行的最佳适配器。在更多数据上评估这些运行后，其结果会显示在这里。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What these runs show, and what they do not, will be said here.</source>
        <translation>这些运行说明了什么、没有说明什么，将写在这里。</translation>
    </message>
    <message>
        <source>So far, from the runs that have ended.</source>
        <translation>目前的结果，来自已结束的运行。</translation>
    </message>
    <message>
        <source>Computing the intervals over new examples…</source>
        <translation>正在计算新样本的区间…</translation>
    </message>
    <message>
        <source>Each λ at its own learning rate</source>
        <translation>每个 λ 用各自的学习率</translation>
    </message>
    <message>
        <source>Signs of a wrong λ</source>
        <translation>λ 不当的迹象</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>▸ %1 more like this</source>
        <translation>▸ 另有 %1 条类似</translation>
    </message>
    <message>
        <source>Add &amp;seeds…</source>
        <translation>增加种子(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the zero &amp;control…</source>
        <translation>增加零对照(&amp;C)…</translation>
    </message>
</context>
</TS>
