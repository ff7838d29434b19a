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
    <name>EngineSentence</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1，目前</translation>
    </message>
    <message>
        <source>%1, best step</source>
        <translation>%1，最佳步</translation>
    </message>
    <message>
        <source>%1, last step</source>
        <translation>%1，最后一步</translation>
    </message>
    <message>
        <source>is %1 bytes long; at most %2 are read here</source>
        <translation>长 %1 字节；此处最多读取 %2 字节</translation>
    </message>
    <message>
        <source>create the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>there is something in this place already</source>
        <translation>此处已有内容</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>请指定一个尚不存在的文件夹</translation>
    </message>
    <message>
        <source>%1 Remedy: %2</source>
        <translation>%1 补救：%2</translation>
    </message>
    <message>
        <source>%1%2 Remedy: %3</source>
        <translation>%1%2 补救：%3</translation>
    </message>
    <message>
        <source>the JSON text is %1 bytes long; the limit is %2</source>
        <translation>JSON 文本长 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON value</source>
        <translation>JSON 值结束之后还有文本</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1，第 %2 行，第 %3 字节</translation>
    </message>
    <message>
        <source>more than %1 values and keys</source>
        <translation>值和键超过 %1 个</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>文本在应有值的地方结束</translation>
    </message>
    <message>
        <source>expected a JSON value (true, false, null, a number, a string, [ or {)</source>
        <translation>此处应为 JSON 值（true、false、null、数、文本、[ 或 {）</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;%1&apos;, but the text ends</source>
        <translation>此处应为 &apos;,&apos; 或 &apos;%1&apos;，但文本已结束</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;%1&apos;</source>
        <translation>此处应为 &apos;,&apos; 或 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>此处应为带双引号的键</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>键 %1 在一个对象中出现两次</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the key %1</source>
        <translation>键 %1 之后应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>a string has no closing quote</source>
        <translation>一个文本缺少结尾引号</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>文本中有未转义的控制字符</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>一个文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape in a string</source>
        <translation>文本中有未知的转义</translation>
    </message>
    <message>
        <source>a low surrogate without its high one</source>
        <translation>低位代理缺少对应的高位代理</translation>
    </message>
    <message>
        <source>a high surrogate without its low one</source>
        <translation>高位代理缺少对应的低位代理</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u 需要四个十六进制数字</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>数不能以 0 开头</translation>
    </message>
    <message>
        <source>a digit is missing in a number</source>
        <translation>数中缺少数字</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数 %1 太大</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>没有选择模型</translation>
    </message>
    <message>
        <source>name a model folder</source>
        <translation>请指定一个模型文件夹</translation>
    </message>
    <message>
        <source>the model folder does not exist</source>
        <translation>模型文件夹不存在</translation>
    </message>
    <message>
        <source>name a folder that holds config.json, model.safetensors and the tokenizer</source>
        <translation>请指定含有 config.json、model.safetensors 和分词器的文件夹</translation>
    </message>
    <message>
        <source>there is no such folder, and no model of that name in %1</source>
        <translation>没有这样的文件夹，%1 中也没有此名称的模型</translation>
    </message>
    <message>
        <source>there is no model of that name in %1</source>
        <translation>%1 中没有此名称的模型</translation>
    </message>
    <message>
        <source>fetch it with `sibo fetch-model %1`, or name a model folder</source>
        <translation>用 `sibo fetch-model %1` 获取，或指定一个模型文件夹</translation>
    </message>
    <message>
        <source>name a model folder, or put the model into one of these</source>
        <translation>请指定一个模型文件夹，或把模型放入其中之一</translation>
    </message>
    <message>
        <source>read the size of</source>
        <translation>读取大小</translation>
    </message>
    <message>
        <source>free space on that disk, or choose another folder</source>
        <translation>在该磁盘上腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>检查路径</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>检查文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>could not %1: %2</source>
        <translation>无法%1：%2</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的一个文件</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>copy what it gives into a file, and name that</source>
        <translation>把它给出的内容复制到文件中，再指定该文件</translation>
    </message>
    <message>
        <source>open for writing</source>
        <translation>打开以写入</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>it was cut or replaced while it was read: fetch it again</source>
        <translation>读取时它被截断或替换：请重新获取</translation>
    </message>
    <message>
        <source>write to disk</source>
        <translation>写入磁盘</translation>
    </message>
    <message>
        <source>the SHA-256 of OpenSSL failed</source>
        <translation>OpenSSL 的 SHA-256 失败</translation>
    </message>
    <message>
        <source>%1 on validation, so far</source>
        <translation>验证集上的 %1，目前</translation>
    </message>
    <message>
        <source>%1 on %2, best step</source>
        <translation>%2 上的 %1，最佳步</translation>
    </message>
    <message>
        <source>%1 on %2, last step</source>
        <translation>%2 上的 %1，最后一步</translation>
    </message>
    <message>
        <source>%1 on %2 (validation), so far</source>
        <translation>%2（验证）上的 %1，目前</translation>
    </message>
    <message>
        <source>%1 on %2 (%3), best step</source>
        <translation>%2（%3）上的 %1，最佳步</translation>
    </message>
    <message>
        <source>%1 on %2 (%3), last step</source>
        <translation>%2（%3）上的 %1，最后一步</translation>
    </message>
    <message>
        <source>No run has both figures.</source>
        <translation>没有运行同时具有这两个数值。</translation>
    </message>
    <message>
        <source>A correlation needs at least 8 settings, controls left out, with 3 completed seeds each; %1 has them.</source>
        <translation>相关性至少需要 8 个设置（不计对照），每个有 3 个已完成的种子；现有 %1。</translation>
    </message>
    <message>
        <source>A correlation needs at least 8 settings, controls left out, with 3 completed seeds each; %1 have them.</source>
        <translation>相关性至少需要 8 个设置（不计对照），每个有 3 个已完成的种子；现有 %1。</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 个设置</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 个设置</translation>
    </message>
    <message>
        <source>One of the two figures does not vary within a seed.</source>
        <translation>两个数值之一在同一种子内没有变化。</translation>
    </message>
    <message>
        <source>r = %1 within seed (%2 to %3 over resampled seeds, which for so few is not a 95 % guarantee, %4; %5, %6)</source>
        <translation>种子内 r = %1（对种子重抽样为 %2 到 %3；种子这样少，这并不保证 95 %，%4；%5，%6）</translation>
    </message>
    <message>
        <source>r = %1 within seed (95 % %2 to %3 over resampled seeds, %4; %5, %6)</source>
        <translation>种子内 r = %1（对种子重抽样，95 % 为 %2 到 %3，%4；%5，%6）</translation>
    </message>
    <message>
        <source>1 draw</source>
        <translation>1 次抽取</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 次抽取</translation>
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
        <source>λ drives both; compare with the zero control before reading this as a cause.</source>
        <translation>λ 同时推动两者；在当作因果之前，请与零对照比较。</translation>
    </message>
    <message>
        <source>they were not read to the end</source>
        <translation>没有读到末尾</translation>
    </message>
    <message>
        <source>%1 was judged on other examples than the runs it is compared with</source>
        <translation>%1 所用的评判样本与同它比较的运行不同</translation>
    </message>
    <message>
        <source>the draws were stopped</source>
        <translation>抽取已停止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>it has no figure for the endpoint</source>
        <translation>它没有终点指标的数值</translation>
    </message>
    <message>
        <source>the predictions do not hold what the metric needs</source>
        <translation>预测中没有该指标所需的内容</translation>
    </message>
    <message>
        <source>the predictions are not those that the run was judged by</source>
        <translation>这些预测不是评判该运行所用的预测</translation>
    </message>
    <message>
        <source>they were changed after the run: evaluate it again, or leave it out</source>
        <translation>运行之后它们被改动：请重新评估该运行，或不计入</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 不是有限数</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>label, prediction and logits do not fit each other</source>
        <translation>标签、预测和 logit 互不相符</translation>
    </message>
    <message>
        <source>answers and losses stand in one file</source>
        <translation>答案和损失在同一个文件中</translation>
    </message>
    <message>
        <source>row is not a whole number</source>
        <translation>行号不是整数</translation>
    </message>
    <message>
        <source>there are more examples than can be resampled</source>
        <translation>样本数多于可重抽样的数目</translation>
    </message>
    <message>
        <source>evaluate the run again, or leave it out</source>
        <translation>请重新评估该运行，或不计入</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seed %1, data seed %2</source>
        <translation>种子 %1，数据种子 %2</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
    <message>
        <source>Share of h0 (ρ), mean over the sites</source>
        <translation>h0 的份额 (ρ)，各位点的均值</translation>
    </message>
    <message>
        <source>Training loss, last tenth</source>
        <translation>训练损失，最后十分之一</translation>
    </message>
    <message>
        <source>Excess similarity</source>
        <translation>相似度超出量</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, on the same data and model</source>
        <translation>依据同一数据和模型上 %1 的种子间波动</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, on the same data, with the model %2</source>
        <translation>依据同一数据上 %1 的种子间波动，模型为 %2</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, with the same model, on %2</source>
        <translation>依据同一模型上 %1 的种子间波动，数据为 %2</translation>
    </message>
    <message>
        <source>by the spread between seeds of %1, with %2 on %3</source>
        <translation>依据 %1 的种子间波动，模型 %2，数据 %3</translation>
    </message>
    <message>
        <source>With one seed a study shows what one run of each setting does, not which is better.</source>
        <translation>只有一个种子时，研究显示每个设置的一次运行结果，而不是哪个更好。</translation>
    </message>
    <message>
        <source>Two seeds are too few for an interval; from three on a study can say which differences it resolves.</source>
        <translation>两个种子不足以得出区间；从三个起，研究才能说明可分辨多大的差异。</translation>
    </message>
    <message>
        <source>How small a difference %1 can resolve is not known before a study with this metric has been trained with at least three seeds.</source>
        <translation>%1 能分辨多小的差异，要等以此指标、至少三个种子训练过一次研究才知道。</translation>
    </message>
    <message>
        <source>With %1 this study can resolve about %2 (%3). A true difference of that size is found in about half of such studies, if the λ spread alike.</source>
        <translation>用 %1，此研究约可分辨 %2（%3）。若各 λ 的波动相同，这样大的真实差异约在一半的此类研究中被发现。</translation>
    </message>
    <message>
        <source>Not even %1 seeds resolve a difference of %2.</source>
        <translation>即使 %1 个种子也不能分辨 %2 的差异。</translation>
    </message>
    <message>
        <source>%1 is needed for a difference of %2.</source>
        <translation>%2 的差异需要 %1。</translation>
    </message>
    <message>
        <source>%1 are needed for a difference of %2.</source>
        <translation>%2 的差异需要 %1。</translation>
    </message>
    <message>
        <source>the family&apos;s own place</source>
        <translation>该系列自己的位置</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 次比较</translation>
    </message>
    <message>
        <source>%1 comparisons</source>
        <translation>%1 次比较</translation>
    </message>
    <message>
        <source>%1 has no figure on validation</source>
        <translation>%1 没有验证数值</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> 和 %1</translation>
    </message>
    <message>
        <source>The runs were computed in different number formats (%1), which moves the metric by itself: there is no verdict.</source>
        <translation>这些运行以不同的数值格式计算（%1），仅此就会改变指标：不作结论。</translation>
    </message>
    <message>
        <source>%1 of %2 have not ended: the figures are of the λ and seeds that are complete.</source>
        <translation>%2 中有 %1 个尚未结束：数值只涉及完整的 λ 和种子。</translation>
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
        <source>%1 of a setting and seed that an older run has too does not count: %2.</source>
        <translation>%1 的设置和种子与较早的运行相同，不计入：%2。</translation>
    </message>
    <message>
        <source>%1 of a setting and seed that an older run has too do not count: %2.</source>
        <translation>%1 的设置和种子与较早的运行相同，不计入：%2。</translation>
    </message>
    <message>
        <source>The best step was chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>最佳步在验证数据上选出，又在同样的样本上评判：胜者的得分预计偏高。</translation>
    </message>
    <message>
        <source>λ were pruned on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>λ 在验证数据上被淘汰，又在同样的样本上评判：胜者的得分预计偏高。</translation>
    </message>
    <message>
        <source>A λ that is chosen by this table is chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>按此表选出的 λ 是在验证数据上选出的，又在同样的样本上评判：胜者的得分预计偏高。</translation>
    </message>
    <message>
        <source>The learning rate of each λ was chosen on validation and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>每个 λ 的学习率在验证数据上选出，又在同样的样本上评判：胜者的得分预计偏高。</translation>
    </message>
    <message>
        <source>There are no runs to judge.</source>
        <translation>没有可评判的运行。</translation>
    </message>
    <message>
        <source>1 virtual token</source>
        <translation>1 个虚拟词元</translation>
    </message>
    <message>
        <source>%1 virtual tokens</source>
        <translation>%1 个虚拟词元</translation>
    </message>
    <message>
        <source>at learning rate %1, %2</source>
        <translation>学习率 %1，%2</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, %3</source>
        <translation>学习率 %1，秩 %2，%3</translation>
    </message>
    <message>
        <source>at learning rate %1, bottleneck size %2, %3</source>
        <translation>学习率 %1，瓶颈宽度 %2，%3</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, bottleneck size %3, %4</source>
        <translation>学习率 %1，秩 %2，瓶颈宽度 %3，%4</translation>
    </message>
    <message>
        <source>at learning rate %1, %2, %3</source>
        <translation>学习率 %1，%2，%3</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, %3, %4</source>
        <translation>学习率 %1，秩 %2，%3，%4</translation>
    </message>
    <message>
        <source>at learning rate %1, bottleneck size %2, %3, %4</source>
        <translation>学习率 %1，瓶颈宽度 %2，%3，%4</translation>
    </message>
    <message>
        <source>at learning rate %1, rank %2, bottleneck size %3, %4, %5</source>
        <translation>学习率 %1，秩 %2，瓶颈宽度 %3，%4，%5</translation>
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
        <source>λ is learned here, not set: its runs are not compared with λ = 0.</source>
        <translation>此处 λ 是学到的，不是设定的：其运行不与 λ = 0 比较。</translation>
    </message>
    <message>
        <source>λ = 0 is the only λ here: there is nothing to compare it with.</source>
        <translation>此处 λ = 0 是唯一的 λ：没有可比较的对象。</translation>
    </message>
    <message>
        <source>There is no run with λ = 0 to compare with.</source>
        <translation>没有 λ = 0 的运行可供比较。</translation>
    </message>
    <message>
        <source>No learning rate has a figure for every seed of λ = 0: at the best rates there is nothing to compare with.</source>
        <translation>没有学习率对 λ = 0 的每个种子都有数值：在最佳学习率下没有可比较的对象。</translation>
    </message>
    <message>
        <source>λ = 0 diverged, so nothing is compared with it: the seeds on which it did not are its lucky ones.</source>
        <translation>λ = 0 发散了，因此不与它比较：没有发散的种子只是它运气好的那些。</translation>
    </message>
    <message>
        <source>No seed has a figure for every λ yet.</source>
        <translation>还没有种子对每个 λ 都有数值。</translation>
    </message>
    <message>
        <source>No seed has a figure for every λ: nothing can be paired.</source>
        <translation>没有种子对每个 λ 都有数值：无法配对。</translation>
    </message>
    <message>
        <source>One seed: this shows what one run of each λ did, not which λ is better.</source>
        <translation>一个种子：这只显示每个 λ 的一次运行结果，而不是哪个 λ 更好。</translation>
    </message>
    <message>
        <source>Two seeds are too few for an interval.</source>
        <translation>两个种子不足以得出区间。</translation>
    </message>
    <message>
        <source>No λ is distinguishable from λ = 0 on these %1. Differences up to %2 either way remain possible; this does not show that λ has no effect.</source>
        <translation>在这 %1 上，没有 λ 能与 λ = 0 区分开。两个方向上直到 %2 的差异仍有可能；这不说明 λ 没有作用。</translation>
    </message>
    <message>
        <source>Every λ lies within ±%1 of λ = 0.</source>
        <translation>每个 λ 与 λ = 0 的差都在 ±%1 之内。</translation>
    </message>
    <message>
        <source>Every λ that was judged lies within ±%1 of λ = 0.</source>
        <translation>每个经评判的 λ 与 λ = 0 的差都在 ±%1 之内。</translation>
    </message>
    <message>
        <source>The margin is in points and is not applied to this metric.</source>
        <translation>界限以点为单位，不用于此指标。</translation>
    </message>
    <message>
        <source>The SDs of the paired differences differ by more than 3×, so each λ was compared by its own paired t test (p adjusted by Holm, intervals by Bonferroni) instead of with one common spread.</source>
        <translation>各配对差值的标准差相差超过 3 倍，因此每个 λ 用各自的配对 t 检验比较（p 按 Holm 校正，区间按 Bonferroni），而不用共同的波动。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>; Holm&apos;s %1, a sharper test than this interval, which holds 0</source>
        <translation>；Holm 的 %1，比这个含 0 的区间更灵敏</translation>
    </message>
    <message>
        <source>; Holm&apos;s %1</source>
        <translation>；Holm 的 %1</translation>
    </message>
    <message>
        <source>each λ at the learning rate chosen for it on validation.</source>
        <translation>每个 λ 在验证数据上为其选定的学习率。</translation>
    </message>
    <message>
        <source>, each λ at the learning rate chosen for it on validation.</source>
        <translation>，每个 λ 在验证数据上为其选定的学习率。</translation>
    </message>
    <message>
        <source>these examples, each λ at the learning rate chosen for it on validation.</source>
        <translation>这些样本，以及每个 λ 在验证数据上为其选定的学习率。</translation>
    </message>
    <message>
        <source>this learning rate.</source>
        <translation>此学习率。</translation>
    </message>
    <message>
        <source> and this learning rate.</source>
        <translation> 以及此学习率。</translation>
    </message>
    <message>
        <source>these examples and this learning rate.</source>
        <translation>这些样本和此学习率。</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>Without runs with sibo.source zero at %1, which only weakens the adapter&apos;s input, this cannot be put down to h0.</source>
        <translation>没有在 %1 处以 sibo.source zero（只减弱适配器的输入）运行，就不能把这归因于 h0。</translation>
    </message>
    <message>
        <source>For new examples as well as new seeds the 95 % intervals are %1.</source>
        <translation>若样本和种子都更换，95 % 区间为 %1。</translation>
    </message>
    <message>
        <source>For new examples as well as new seeds, differences up to %1 remain possible.</source>
        <translation>若样本和种子都更换，直到 %1 的差异仍有可能。</translation>
    </message>
    <message>
        <source>On other examples the difference of %1 may be gone.</source>
        <translation>在其他样本上，%1 的差异可能消失。</translation>
    </message>
    <message>
        <source>λ = 0 has the highest %1, %2, at this learning rate.</source>
        <translation>在此学习率下，λ = 0 的 %1 最高，%2。</translation>
    </message>
    <message>
        <source>λ = 0 has the highest mean %1, %2, at this learning rate.</source>
        <translation>在此学习率下，λ = 0 的 %1 均值最高，%2。</translation>
    </message>
    <message>
        <source>λ = 0 has the lowest %1, %2, at this learning rate.</source>
        <translation>在此学习率下，λ = 0 的 %1 最低，%2。</translation>
    </message>
    <message>
        <source>λ = 0 has the lowest mean %1, %2, at this learning rate.</source>
        <translation>在此学习率下，λ = 0 的 %1 均值最低，%2。</translation>
    </message>
    <message>
        <source>A λ that is chosen by this mean is chosen and judged on the same examples: the winner&apos;s score is expected to be too high.</source>
        <translation>按此均值选出的 λ，选择和评判用的是同样的样本：胜者的得分预计偏高。</translation>
    </message>
    <message>
        <source>1 control</source>
        <translation>1 个对照</translation>
    </message>
    <message>
        <source>%1 controls</source>
        <translation>%1 个对照</translation>
    </message>
    <message>
        <source>%1 was pruned on the way and is not judged, but counted among the %2 λ compared.</source>
        <translation>%1 途中被淘汰，不作评判，但计入所比较的 %2 个 λ。</translation>
    </message>
    <message>
        <source>%1 were pruned on the way and are not judged, but counted among the %2 λ compared.</source>
        <translation>%1 途中被淘汰，不作评判，但计入所比较的 %2 个 λ。</translation>
    </message>
    <message>
        <source>%1 left out for all λ, since not every λ has a figure there: %2</source>
        <translation>%1 对所有 λ 都不计入，因为那里并非每个 λ 都有数值：%2</translation>
    </message>
    <message>
        <source>Learning rates that lack a figure for a seed could not be chosen: %1.</source>
        <translation>某个种子缺少数值的学习率不能被选中：%1。</translation>
    </message>
    <message>
        <source>Each seed has its own validation split: the interval over seeds holds the choice of examples too, and no single set of examples was judged by all.</source>
        <translation>每个种子有自己的验证划分：种子区间也包含样本的选取，没有哪一组样本被所有运行共同评判。</translation>
    </message>
    <message>
        <source>The interval over new examples is missing, since stored predictions cannot be used: %1.</source>
        <translation>缺少更换样本的区间，因为无法使用存下的预测：%1。</translation>
    </message>
    <message>
        <source>The data are not shuffled: their order is the same for every seed, so its part of the spread is not in these intervals.</source>
        <translation>数据没有打乱：每个种子的顺序相同，因此这些区间不含顺序带来的波动。</translation>
    </message>
    <message>
        <source>The data seed was fixed: the data order was not varied, so its part of the spread is not in these intervals.</source>
        <translation>数据种子是固定的：数据顺序没有变化，因此这些区间不含它带来的波动。</translation>
    </message>
    <message>
        <source>scored %1 above</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>scored %1 below</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>had a %1 %2 below</source>
        <translation>的 %1 低 %2</translation>
    </message>
    <message>
        <source>had a %1 %2 above</source>
        <translation>的 %1 高 %2</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95 % 区间 %1</translation>
    </message>
    <message>
        <source>95 % interval of the gain %1</source>
        <translation>增益的 95 % 区间 %1</translation>
    </message>
    <message>
        <source>has no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>give at least one: %1</source>
        <translation>请至少给出一个：%1</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>take one of the two away</source>
        <translation>请去掉其中一个</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>多于 %1 个值</translation>
    </message>
    <message>
        <source>split it into several studies</source>
        <translation>请拆成几个研究</translation>
    </message>
    <message>
        <source>decimals have a point: 0.2, not 0,2</source>
        <translation>小数用点号：0.2，而不是 0,2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; 不是数</translation>
    </message>
    <message>
        <source>a range is written 0..0.7 step 0.1</source>
        <translation>范围写作 0..0.7 step 0.1</translation>
    </message>
    <message>
        <source>is no JSON list: %1</source>
        <translation>不是 JSON 列表：%1</translation>
    </message>
    <message>
        <source>the range %1 needs a step</source>
        <translation>范围 %1 需要步长</translation>
    </message>
    <message>
        <source>write for instance %1 step 0.1</source>
        <translation>例如写作 %1 step 0.1</translation>
    </message>
    <message>
        <source>the step of a range must be greater than 0; it is %1</source>
        <translation>范围的步长必须大于 0；现为 %1</translation>
    </message>
    <message>
        <source>the range %1 runs backwards</source>
        <translation>范围 %1 方向相反</translation>
    </message>
    <message>
        <source>write the smaller number first</source>
        <translation>请把较小的数写在前面</translation>
    </message>
    <message>
        <source>the range %1 has more than %2 values</source>
        <translation>范围 %1 多于 %2 个值</translation>
    </message>
    <message>
        <source>use a larger step</source>
        <translation>请用更大的步长</translation>
    </message>
    <message>
        <source>the range %1 step 1 does not meet its end</source>
        <translation>范围 %1 step 1 到不了其终点</translation>
    </message>
    <message>
        <source>the range %1 step %2 does not meet its end</source>
        <translation>范围 %1 step %2 到不了其终点</translation>
    </message>
    <message>
        <source>end it at %1</source>
        <translation>让它在 %1 结束</translation>
    </message>
    <message>
        <source>%1..%2 step %3</source>
        <translation>%1..%2 step %3</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>不是已知的键</translation>
    </message>
    <message>
        <source>`sibo fields` lists all keys</source>
        <translation>`sibo fields` 列出所有键</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>是指 %1 吗？</translation>
    </message>
    <message>
        <source>a configuration is a JSON object</source>
        <translation>配置是一个 JSON 对象</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known key</source>
        <translation>&quot;%1&quot; 不是已知的键</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>a setting is written key=value</source>
        <translation>设置写作 键=值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; positions are not supported</source>
        <translation>不支持 &quot;%1&quot; 位置编码</translation>
    </message>
    <message>
        <source>only &quot;absolute&quot; is: choose another model</source>
        <translation>只支持 &quot;absolute&quot;：请选择其他模型</translation>
    </message>
    <message>
        <source>an encoder used as a decoder is not supported</source>
        <translation>不支持用作解码器的编码器</translation>
    </message>
    <message>
        <source>choose an encoder model</source>
        <translation>请选择编码器模型</translation>
    </message>
    <message>
        <source>%1 heads do not divide hidden_size %2</source>
        <translation>%1 个头不能整除 hidden_size %2</translation>
    </message>
    <message>
        <source>must be greater than 0 and below 1</source>
        <translation>必须大于 0 且小于 1</translation>
    </message>
    <message>
        <source>%1 heads do not divide n_embd %2</source>
        <translation>%1 个头不能整除 n_embd %2</translation>
    </message>
    <message>
        <source>attention without scaling is not supported</source>
        <translation>不支持不缩放的注意力</translation>
    </message>
    <message>
        <source>choose another model</source>
        <translation>请选择其他模型</translation>
    </message>
    <message>
        <source>must name one kind of attention a layer</source>
        <translation>必须为每层指定一种注意力</translation>
    </message>
    <message>
        <source>only full_attention and sliding_attention are supported</source>
        <translation>只支持 full_attention 和 sliding_attention</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>, or null (%1)</source>
        <translation>，或为空（%1）</translation>
    </message>
    <message>
        <source>greater than %1 and below %2</source>
        <translation>大于 %1 且小于 %2</translation>
    </message>
    <message>
        <source>greater than %1 and at most %2</source>
        <translation>大于 %1 且至多 %2</translation>
    </message>
    <message>
        <source>at least %1 and below %2</source>
        <translation>至少 %1 且小于 %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>至少 %1 且至多 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是%2</translation>
    </message>
    <message>
        <source>each number needs a name</source>
        <translation>每个数都需要名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; 出现了两次</translation>
    </message>
    <message>
        <source>the number of %1 is not %2</source>
        <translation>%1 的数不是%2</translation>
    </message>
    <message>
        <source>the number of %1 is not whole</source>
        <translation>%1 的数不是整数</translation>
    </message>
    <message>
        <source>%1, each %2</source>
        <translation>%1，每个%2</translation>
    </message>
    <message>
        <source>must be %1; it is null</source>
        <translation>必须是%1；现为空</translation>
    </message>
    <message>
        <source>must be %1%2; it is %3</source>
        <translation>必须是%1%2；现为 %3</translation>
    </message>
    <message>
        <source>must be %1; it is %2</source>
        <translation>必须是%1；现为 %2</translation>
    </message>
    <message>
        <source>must be %1; it is not a finite number</source>
        <translation>必须是%1；现在不是有限数</translation>
    </message>
    <message>
        <source>must be %1%2; it is %3: %4</source>
        <translation>必须是%1%2；现为 %3：%4</translation>
    </message>
    <message>
        <source>must not hold a zero byte</source>
        <translation>不能含有零字节</translation>
    </message>
    <message>
        <source>a validation file is given</source>
        <translation>已给出验证文件</translation>
    </message>
    <message>
        <source>a regression has no classes</source>
        <translation>回归没有类别</translation>
    </message>
    <message>
        <source>task.preset is not choice</source>
        <translation>task.preset 不是 choice</translation>
    </message>
    <message>
        <source>the task is %1</source>
        <translation>任务是 %1</translation>
    </message>
    <message>
        <source>λ is not learned (sibo.learnable is off)</source>
        <translation>λ 不是学到的（sibo.learnable 为 off）</translation>
    </message>
    <message>
        <source>nothing that is trained feeds h0 (method.bias is not all)</source>
        <translation>没有被训练的部分影响 h0（method.bias 不是 all）</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>方法是 %1</translation>
    </message>
    <message>
        <source>does not apply here, since %1; it is set to %2</source>
        <translation>此处不适用，因为%1；现设为 %2</translation>
    </message>
    <message>
        <source>leave it out, or set it back: %1=%2</source>
        <translation>去掉它，或设回：%1=%2</translation>
    </message>
    <message>
        <source>the model wants to run Python code of its own, which is never done here</source>
        <translation>该模型要运行自带的 Python 代码，此处从不这样做</translation>
    </message>
    <message>
        <source>the key is missing, so the kind of model is unknown</source>
        <translation>缺少该键，因此不知道模型的种类</translation>
    </message>
    <message>
        <source>models of type &quot;%1&quot; are not supported</source>
        <translation>不支持 &quot;%1&quot; 类型的模型</translation>
    </message>
    <message>
        <source>models of these types run here: %1</source>
        <translation>此处可运行这些类型的模型： %1</translation>
    </message>
    <message>
        <source>must be an object of 1 to 100000 labels</source>
        <translation>必须是含 1 到 100000 个标签的对象</translation>
    </message>
    <message>
        <source>there are %1 labels, but none for id %2</source>
        <translation>有 %1 个标签，但 id %2 没有标签</translation>
    </message>
    <message>
        <source>multi-label classification is not supported</source>
        <translation>不支持多标签分类</translation>
    </message>
    <message>
        <source>use a model for single-label classification or regression</source>
        <translation>请使用单标签分类或回归的模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no problem type</source>
        <translation>&quot;%1&quot; 不是问题类型</translation>
    </message>
    <message>
        <source>must be a token id or a list of them</source>
        <translation>必须是词元 id 或其列表</translation>
    </message>
    <message>
        <source>%1 do not divide the %2 attention heads</source>
        <translation>%1 个不能整除 %2 个注意力头</translation>
    </message>
    <message>
        <source>rotary positions turn %1 dimensions of a head of %2: they must be even and fit</source>
        <translation>旋转位置编码旋转宽 %2 的头中的 %1 维：必须为偶数且放得下</translation>
    </message>
    <message>
        <source>has no room for a token between two special ones</source>
        <translation>两个特殊词元之间放不下一个词元</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>give the folder that holds config.json and model.safetensors</source>
        <translation>请给出含有 config.json 和 model.safetensors 的文件夹</translation>
    </message>
    <message>
        <source>no config.json in the folder</source>
        <translation>文件夹中没有 config.json</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>请重新获取模型</translation>
    </message>
    <message>
        <source>%1, key &quot;%2&quot;</source>
        <translation>%1，键 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1, key &quot;%2.%3&quot;</source>
        <translation>%1，键 &quot;%2.%3&quot;</translation>
    </message>
    <message>
        <source>the model&apos;s config.json is damaged: fetch the model again</source>
        <translation>模型的 config.json 已损坏：请重新获取模型</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2; it is %3</source>
        <translation>必须是 %1 到 %2 的整数；现为 %3</translation>
    </message>
    <message>
        <source>must be a finite number; it is %1</source>
        <translation>必须是有限数；现为 %1</translation>
    </message>
    <message>
        <source>must be greater than 0; it is %1</source>
        <translation>必须大于 0；现为 %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1; it is %1</source>
        <translation>必须至少为 0 且小于 1；现为 %1</translation>
    </message>
    <message>
        <source>must be true or false; it is %1</source>
        <translation>必须是 true 或 false；现为 %1</translation>
    </message>
    <message>
        <source>must be a text; it is %1</source>
        <translation>必须是文本；现为 %1</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not supported</source>
        <translation>不支持激活函数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>supported are gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, relu, silu, swish</source>
        <translation>支持 gelu、gelu_new、gelu_pytorch_tanh、gelu_fast、relu、silu、swish</translation>
    </message>
    <message>
        <source>must be an object; it is %1</source>
        <translation>必须是对象；现为 %1</translation>
    </message>
    <message>
        <source>has no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>math_10k, by its name, holds problems of %1</source>
        <translation>按名称，math_10k 含有 %1 的题目</translation>
    </message>
    <message>
        <source>math_data, by its name, holds problems of %1</source>
        <translation>按名称，math_data 含有 %1 的题目</translation>
    </message>
    <message>
        <source>MAWPS, by its name, holds problems of %1</source>
        <translation>按名称，MAWPS 含有 %1 的题目</translation>
    </message>
    <message>
        <source>%1, by its name, holds problems of %2</source>
        <translation>按名称，%1 含有 %2 的题目</translation>
    </message>
    <message>
        <source>mean of accuracy and f1</source>
        <translation>准确率与 F1 的均值</translation>
    </message>
    <message>
        <source>mean of pearson and spearman</source>
        <translation>Pearson 与 Spearman 的均值</translation>
    </message>
    <message>
        <source>%1 has no input that h0 could enter</source>
        <translation>%1 没有 h0 可进入的输入</translation>
    </message>
    <message>
        <source>choose LoRA, DoRA, an adapter, prefix or prompt tuning</source>
        <translation>请选择 LoRA、DoRA、适配器、前缀微调或提示微调</translation>
    </message>
    <message>
        <source>there are no validation data %1</source>
        <translation>没有验证数据%1</translation>
    </message>
    <message>
        <source>choose a file, or set task.validation_fraction</source>
        <translation>请选择文件，或设置 task.validation_fraction</translation>
    </message>
    <message>
        <source>to choose λ on</source>
        <translation>来选择 λ</translation>
    </message>
    <message>
        <source>%1 stands in no sublayer of its own</source>
        <translation>%1 不在自己的子层中</translation>
    </message>
    <message>
        <source>choose LoRA, DoRA or an adapter</source>
        <translation>请选择 LoRA、DoRA 或适配器</translation>
    </message>
    <message>
        <source>the model has not been read, so its layers are not known</source>
        <translation>模型尚未读取，因此不知道它的层</translation>
    </message>
    <message>
        <source>choose a model folder that can be read</source>
        <translation>请选择可读取的模型文件夹</translation>
    </message>
    <message>
        <source>one model has nothing to be compared with</source>
        <translation>只有一个模型，没有可比较的对象</translation>
    </message>
    <message>
        <source>name at least one more model</source>
        <translation>请至少再指定一个模型</translation>
    </message>
    <message>
        <source>one data set has nothing to be compared with</source>
        <translation>只有一个数据集，没有可比较的对象</translation>
    </message>
    <message>
        <source>name at least one more data set</source>
        <translation>请至少再指定一个数据集</translation>
    </message>
    <message>
        <source>four times this learning rate is more than 1</source>
        <translation>此学习率的四倍超过 1</translation>
    </message>
    <message>
        <source>start from 0.25 or less</source>
        <translation>请从 0.25 或更小开始</translation>
    </message>
    <message>
        <source>to choose the learning rate on</source>
        <translation>来选择学习率</translation>
    </message>
    <message>
        <source>rotary positions of type &quot;%1&quot; are not supported</source>
        <translation>不支持 &quot;%1&quot; 类型的旋转位置编码</translation>
    </message>
    <message>
        <source>supported are default, linear, dynamic, yarn, llama3 and longrope</source>
        <translation>支持 default、linear、dynamic、yarn、llama3 和 longrope</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>缺少该键</translation>
    </message>
    <message>
        <source>must be a list of %1 numbers above 0, one a pair of dimensions</source>
        <translation>必须是 %1 个大于 0 的数的列表，每对维度一个</translation>
    </message>
    <message>
        <source>must be at least 2</source>
        <translation>必须至少为 2</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>必须至少为 1</translation>
    </message>
    <message>
        <source>must be greater than low_freq_factor</source>
        <translation>必须大于 low_freq_factor</translation>
    </message>
    <message>
        <source>rotary positions for a part of each head are not supported here</source>
        <translation>此处不支持只用于每个头一部分的旋转位置编码</translation>
    </message>
    <message>
        <source>choose a model without partial_rotary_factor</source>
        <translation>请选择没有 partial_rotary_factor 的模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no layer that this method can change in a %2 model</source>
        <translation>&quot;%1&quot; 不是此方法在 %2 模型中可改变的层</translation>
    </message>
    <message>
        <source>the layers are %1</source>
        <translation>可用的层有 %1</translation>
    </message>
    <message>
        <source>&quot;dense&quot; would name the pooler too, which gets no update</source>
        <translation>&quot;dense&quot; 也会指到 pooler，而它不接受更新</translation>
    </message>
    <message>
        <source>name attention.output.dense, intermediate.dense or output.dense</source>
        <translation>请指定 attention.output.dense、intermediate.dense 或 output.dense</translation>
    </message>
    <message>
        <source>there is no layer %1 in this model</source>
        <translation>此模型没有第 %1 层</translation>
    </message>
    <message>
        <source>its layers are 0 to %1</source>
        <translation>它的层为 0 到 %1</translation>
    </message>
    <message>
        <source>λ is not 0, but no layer is left to mix at: sibo.placement is %1 and method.targets is %2</source>
        <translation>λ 不为 0，但没有剩下可混入的层：sibo.placement 为 %1，method.targets 为 %2</translation>
    </message>
    <message>
        <source>add a layer of that placement to method.targets, change sibo.placement, or set sibo.lambda to 0</source>
        <translation>请把该位置的层加入 method.targets，更改 sibo.placement，或把 sibo.lambda 设为 0</translation>
    </message>
    <message>
        <source>%1 more than %2 %3</source>
        <translation>%1超过 %2 %3</translation>
    </message>
    <message>
        <source>there are</source>
        <translation>有</translation>
    </message>
    <message>
        <source>single settings</source>
        <translation>个单独设置</translation>
    </message>
    <message>
        <source>the axis %1 has no values</source>
        <translation>轴 %1 没有值</translation>
    </message>
    <message>
        <source>give it at least one value, or take the axis away</source>
        <translation>请至少给它一个值，或去掉该轴</translation>
    </message>
    <message>
        <source>the grid has</source>
        <translation>网格有</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>仅分类头</translation>
    </message>
    <message>
        <source>%1 · learned λ</source>
        <translation>%1 · 学到的 λ</translation>
    </message>
    <message>
        <source>no run is left after the exclusions</source>
        <translation>排除之后没有剩下运行</translation>
    </message>
    <message>
        <source>take a rule out of study.exclude</source>
        <translation>请从 study.exclude 去掉一条规则</translation>
    </message>
    <message>
        <source>must be a list with at least one value, or a text such as &quot;0..0.7 step 0.1&quot;</source>
        <translation>必须是至少含一个值的列表，或如 &quot;0..0.7 step 0.1&quot; 的文本</translation>
    </message>
    <message>
        <source>study.axes.%1, value %2</source>
        <translation>study.axes.%1，第 %2 个值</translation>
    </message>
    <message>
        <source>the axis %1 is given twice</source>
        <translation>轴 %1 给出了两次</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>an endpoint has metric, data and step</source>
        <translation>终点指标有 metric、data 和 step</translation>
    </message>
    <message>
        <source>must be &quot;last&quot; or &quot;best&quot;; it is &quot;%1&quot;</source>
        <translation>必须是 &quot;last&quot; 或 &quot;best&quot;；现为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be grid, halving or refine; it is &quot;%1&quot;</source>
        <translation>必须是 grid、halving 或 refine；现为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a study has axes, exclude, runs, lambdas, seeds, endpoint, margin, strategy, rungs, keep, rounds and question</source>
        <translation>研究有 axes、exclude、runs、lambdas、seeds、endpoint、margin、strategy、rungs、keep、rounds 和 question</translation>
    </message>
    <message>
        <source>%1 of %2 runs: %3</source>
        <translation>%2 次运行中的 %1 次：%3</translation>
    </message>
    <message>
        <source>choose a model folder</source>
        <translation>请选择模型文件夹</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>name the folder, not a file in it</source>
        <translation>请指定文件夹，而不是其中的文件</translation>
    </message>
    <message>
        <source>must be auto | cpu | cuda | cuda:N; it is &quot;%1&quot;</source>
        <translation>必须是 auto | cpu | cuda | cuda:N；现为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>this is a folder, not a file: %1</source>
        <translation>这是文件夹，不是文件：%1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>这不是普通文件：%1</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; names the data set &quot;%2&quot;, which is not known</source>
        <translation>测试集 &quot;%1&quot; 指定的数据集 &quot;%2&quot; 未知</translation>
    </message>
    <message>
        <source>task.preset lists the known ones</source>
        <translation>task.preset 列出已知的数据集</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; is of %2, a %3; the run is a %4</source>
        <translation>测试集 &quot;%1&quot; 属于 %2，类型为 %3；运行的类型为 %4</translation>
    </message>
    <message>
        <source>choose a test set of the same kind</source>
        <translation>请选择同类的测试集</translation>
    </message>
    <message>
        <source>the test set &quot;%1&quot; has other classes (%2) than the run (%3)</source>
        <translation>测试集 &quot;%1&quot; 的类别（%2）与运行的（%3）不同</translation>
    </message>
    <message>
        <source>map its file by hand: leave out its preset and name its columns as the run&apos;s</source>
        <translation>请手动对应该文件：去掉其预设，并像运行那样指定它的列</translation>
    </message>
    <message>
        <source>%1: figures of &quot;%2&quot; are too good</source>
        <translation>%1：&quot;%2&quot; 的数值偏好</translation>
    </message>
    <message>
        <source>train on a set without them, such as math_7k</source>
        <translation>请用不含它们的数据训练，如 math_7k</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; may hold only a-z, 0-9, - and _</source>
        <translation>名称 &quot;%1&quot; 只能含 a-z、0-9、- 和 _</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken</source>
        <translation>名称 &quot;%1&quot; 已被占用</translation>
    </message>
    <message>
        <source>give each test set its own name</source>
        <translation>请给每个测试集各自的名称</translation>
    </message>
    <message>
        <source>no training file is chosen</source>
        <translation>没有选择训练文件</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>请选择文件</translation>
    </message>
    <message>
        <source>there are no validation data, so the last adapter is kept as the best</source>
        <translation>没有验证数据，因此把最后的适配器当作最佳</translation>
    </message>
    <message>
        <source>is the training file: its figures say nothing about new data</source>
        <translation>就是训练文件：其数值不能说明新数据的情况</translation>
    </message>
    <message>
        <source>choose held-out data</source>
        <translation>请选择留出的数据</translation>
    </message>
    <message>
        <source>must be alpaca, chat, or a text that holds %1 once; it is %2</source>
        <translation>必须是 alpaca、chat 或恰含一次 %1 的文本；现为 %2</translation>
    </message>
    <message>
        <source>the response must stand behind the prompt</source>
        <translation>回答必须在提示之后</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3</source>
        <translation>%1 的类型是 %2，不是 %3</translation>
    </message>
    <message>
        <source>set it to %1</source>
        <translation>请设为 %1</translation>
    </message>
    <message>
        <source>one or two columns can be read; there are %1</source>
        <translation>可读取一列或两列；现有 %1 列</translation>
    </message>
    <message>
        <source>two columns make a sentence pair</source>
        <translation>两列构成句对</translation>
    </message>
    <message>
        <source>names a column twice</source>
        <translation>同一列指定了两次</translation>
    </message>
    <message>
        <source>is a text column as well</source>
        <translation>也是文本列</translation>
    </message>
    <message>
        <source>one class alone cannot be told from anything</source>
        <translation>只有一个类别，无从区分</translation>
    </message>
    <message>
        <source>name at least two</source>
        <translation>请至少指定两个</translation>
    </message>
    <message>
        <source>names a class twice</source>
        <translation>同一类别指定了两次</translation>
    </message>
    <message>
        <source>is the prompt column as well</source>
        <translation>也是提示列</translation>
    </message>
    <message>
        <source>holds prompt and response already</source>
        <translation>已含有提示和回答</translation>
    </message>
    <message>
        <source>leave out task.prompt_column and task.response_column, or this</source>
        <translation>请去掉 task.prompt_column 和 task.response_column，或去掉此项</translation>
    </message>
    <message>
        <source>must be at most train.batch_size, which is %1; it is %2</source>
        <translation>至多为 train.batch_size，即 %1；现为 %2</translation>
    </message>
    <message>
        <source>must be at most train.max_steps, which is %1; it is %2</source>
        <translation>至多为 train.max_steps，即 %1；现为 %2</translation>
    </message>
    <message>
        <source>the learning rate would never reach its value; shorten it, for instance train.warmup_steps=0</source>
        <translation>学习率永远达不到设定值；请缩短预热，例如 train.warmup_steps=0</translation>
    </message>
    <message>
        <source>some points of the study say the same as an earlier one and are trained once: %1</source>
        <translation>研究中有些点与先前的相同，只训练一次：%1</translation>
    </message>
    <message>
        <source>take the second value out of its axis</source>
        <translation>请从轴中去掉第二个值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sublayer of any model that can be trained</source>
        <translation>&quot;%1&quot; 不是任何可训练模型的子层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no linear layer of any model that can be trained</source>
        <translation>&quot;%1&quot; 不是任何可训练模型的线性层</translation>
    </message>
    <message>
        <source>names no layer</source>
        <translation>没有指定层</translation>
    </message>
    <message>
        <source>leave it out for the default of the model&apos;s family</source>
        <translation>去掉它，即用模型系列的默认值</translation>
    </message>
    <message>
        <source>names a layer twice</source>
        <translation>同一层指定了两次</translation>
    </message>
    <message>
        <source>all-linear does not fit this method</source>
        <translation>all-linear 不适合此方法</translation>
    </message>
    <message>
        <source>all-linear stands for all layers and must be the only entry</source>
        <translation>all-linear 代表所有层，必须是唯一的条目</translation>
    </message>
    <message>
        <source>λ is %1, but no layer is left to mix at: sibo.placement is %2 and method.targets is %3</source>
        <translation>λ 为 %1，但没有剩下可混入的层：sibo.placement 为 %2，method.targets 为 %3</translation>
    </message>
    <message>
        <source>λ is %1, but no layer is left to mix at: sibo.placement is the default of the model&apos;s family and method.targets is %2</source>
        <translation>λ 为 %1，但没有剩下可混入的层：sibo.placement 为模型系列的默认值，method.targets 为 %2</translation>
    </message>
    <message>
        <source>BERT and RoBERTa have query, key, value, attention.output.dense, intermediate.dense, output.dense; LLaMA q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, out_proj, fc_in, fc_out; all-linear stands for all of them</source>
        <translation>BERT 和 RoBERTa 有 query、key、value、attention.output.dense、intermediate.dense、output.dense；LLaMA 有 q_proj、k_proj、v_proj、o_proj、gate_proj、up_proj、down_proj；GPT-J 有 q_proj、k_proj、v_proj、out_proj、fc_in、fc_out；all-linear 代表全部</translation>
    </message>
    <message>
        <source>adapters of this kind stand at whole sublayers: BERT and RoBERTa attention.output and output, LLaMA self_attn and mlp, GPT-J attn and mlp</source>
        <translation>这类适配器放在整个子层上：BERT 和 RoBERTa 为 attention.output 和 output，LLaMA 为 self_attn 和 mlp，GPT-J 为 attn 和 mlp</translation>
    </message>
    <message>
        <source>a language model keeps its own head, so there is no new one to train alone</source>
        <translation>语言模型保留自己的头，没有新的头可单独训练</translation>
    </message>
    <message>
        <source>choose another method</source>
        <translation>请选择其他方法</translation>
    </message>
    <message>
        <source>choose one of those, or leave it out for the usual one</source>
        <translation>请选择其中之一，或去掉它以用通常的</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which not every run has; it may be %2</source>
        <translation>为 &quot;%1&quot;，并非每次运行都有；可为 %2</translation>
    </message>
    <message>
        <source>%1 decides on validation data, and there are none: task.validation is empty and task.validation_fraction is not set</source>
        <translation>%1 依据验证数据作决定，但没有验证数据：task.validation 为空，task.validation_fraction 未设置</translation>
    </message>
    <message>
        <source>set task.validation or task.validation_fraction, or study.strategy to grid</source>
        <translation>请设置 task.validation 或 task.validation_fraction，或把 study.strategy 设为 grid</translation>
    </message>
    <message>
        <source>%1 chooses among at least two λ above 0 of the axis sibo.lambda, and the study has fewer</source>
        <translation>%1 要在轴 sibo.lambda 至少两个大于 0 的 λ 中选择，而研究的不足</translation>
    </message>
    <message>
        <source>%1 chooses among at least two λ of the axis sibo.lambda, and the study has fewer</source>
        <translation>%1 要在轴 sibo.lambda 至少两个 λ 中选择，而研究的不足</translation>
    </message>
    <message>
        <source>add values to the axis sibo.lambda, or set study.strategy to grid</source>
        <translation>请给轴 sibo.lambda 添加值，或把 study.strategy 设为 grid</translation>
    </message>
    <message>
        <source>must be %1, or null; it is %2</source>
        <translation>必须是%1，或为空；现为 %2</translation>
    </message>
    <message>
        <source>has no weight_map</source>
        <translation>没有 weight_map</translation>
    </message>
    <message>
        <source>the shard of %1 is no plain file name</source>
        <translation>%1 的分片不是单纯的文件名</translation>
    </message>
    <message>
        <source>it names %1 shards; 1 to 1000 are allowed</source>
        <translation>它列出 %1 个分片；允许 1 到 1000 个</translation>
    </message>
    <message>
        <source>a shard is missing: %1</source>
        <translation>缺少一个分片：%1</translation>
    </message>
    <message>
        <source>fetch the whole model again</source>
        <translation>请重新获取整个模型</translation>
    </message>
    <message>
        <source>the folder has only pickled weights; a pickle can run any program when it is opened, so it is refused</source>
        <translation>文件夹中只有 pickle 权重；打开 pickle 可能运行任何程序，因此拒绝</translation>
    </message>
    <message>
        <source>get the model with safetensors weights</source>
        <translation>请获取带 safetensors 权重的模型</translation>
    </message>
    <message>
        <source>no model.safetensors and no model.safetensors.index.json in the folder</source>
        <translation>文件夹中没有 model.safetensors，也没有 model.safetensors.index.json</translation>
    </message>
    <message>
        <source>is too short for a safetensors file</source>
        <translation>太短，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>is no safetensors file: its header would be %1 bytes long</source>
        <translation>不是 safetensors 文件：其文件头会有 %1 字节</translation>
    </message>
    <message>
        <source>the header cannot be read</source>
        <translation>无法读取文件头</translation>
    </message>
    <message>
        <source>the header says no type and shape of %1</source>
        <translation>文件头没有说明 %1 的类型和形状</translation>
    </message>
    <message>
        <source>the shape of %1 is not made of whole numbers</source>
        <translation>%1 的形状不是由整数构成</translation>
    </message>
    <message>
        <source>the shape of %1 is too large</source>
        <translation>%1 的形状太大</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>there is no column %1; the columns are: %2</source>
        <translation>没有列 %1；现有的列：%2</translation>
    </message>
    <message>
        <source>name the right one in %1</source>
        <translation>请在 %1 中指定正确的列</translation>
    </message>
    <message>
        <source>of text with a usual name</source>
        <translation>名称常见的文本</translation>
    </message>
    <message>
        <source>there are no labels; the columns are: %1</source>
        <translation>没有标签；现有的列：%1</translation>
    </message>
    <message>
        <source>official test files hide them: use a labelled file, or name the column in task.label_column</source>
        <translation>官方测试文件隐藏了标签：请使用带标签的文件，或在 task.label_column 中指定列</translation>
    </message>
    <message>
        <source>a sample has one text or two</source>
        <translation>一个样本有一个或两个文本</translation>
    </message>
    <message>
        <source>a column cannot be text and label at once</source>
        <translation>一列不能既是文本又是标签</translation>
    </message>
    <message>
        <source>the columns are: %1</source>
        <translation>现有的列：%1</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>文件没有行</translation>
    </message>
    <message>
        <source>a header alone is not enough</source>
        <translation>只有表头是不够的</translation>
    </message>
    <message>
        <source>the row is longer than 16 MiB</source>
        <translation>该行超过 16 MiB</translation>
    </message>
    <message>
        <source>a quote is not closed, or line ends are missing</source>
        <translation>引号没有闭合，或缺少换行</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号一直没有闭合</translation>
    </message>
    <message>
        <source>close it, or save the file as TSV, where quotes are ordinary characters</source>
        <translation>请闭合它，或把文件存为 TSV，其中引号是普通字符</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>结尾引号之后还有文本</translation>
    </message>
    <message>
        <source>double the quotes inside a quoted field</source>
        <translation>带引号的字段中，引号要写两次</translation>
    </message>
    <message>
        <source>a carriage return without a line feed</source>
        <translation>有回车而没有换行</translation>
    </message>
    <message>
        <source>end lines with \n or \r\n</source>
        <translation>请用 \n 或 \r\n 结束各行</translation>
    </message>
    <message>
        <source>there is no sample %1</source>
        <translation>没有样本 %1</translation>
    </message>
    <message>
        <source>data without a preset</source>
        <translation>没有预设的数据</translation>
    </message>
    <message>
        <source>unknown %1 (%2)</source>
        <translation>未知的 %1（%2）</translation>
    </message>
    <message>
        <source>no test file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds no data file</source>
        <translation>文件夹中没有 %1 的测试文件（按文件夹或文件的名称、列或措辞识别）；其中没有数据文件</translation>
    </message>
    <message>
        <source>no test file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds %2</source>
        <translation>文件夹中没有 %1 的测试文件（按文件夹或文件的名称、列或措辞识别）；其中有 %2</translation>
    </message>
    <message>
        <source>no labelled test or validation file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds no data file</source>
        <translation>文件夹中没有 %1 带标签的测试或验证文件（按文件夹或文件的名称、列或措辞识别）；其中没有数据文件</translation>
    </message>
    <message>
        <source>no labelled test or validation file of %1 is in the folder, known by a folder&apos;s or file&apos;s name, its columns or its wording; it holds %2</source>
        <translation>文件夹中没有 %1 带标签的测试或验证文件（按文件夹或文件的名称、列或措辞识别）；其中有 %2</translation>
    </message>
    <message>
        <source>name the file itself, or the task that the folder holds</source>
        <translation>请指定文件本身，或文件夹所含的任务</translation>
    </message>
    <message>
        <source>the row is cut short: complete or delete it</source>
        <translation>该行被截断：请补全或删除</translation>
    </message>
    <message>
        <source>repair or delete the row</source>
        <translation>请修复或删除该行</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3 of the row</source>
        <translation>%1，第 %2 行，行内第 %3 字节</translation>
    </message>
    <message>
        <source>%1, byte %2 of the row</source>
        <translation>%1，行内第 %2 字节</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>这不是 JSON 对象</translation>
    </message>
    <message>
        <source>each row is an object of column names and values</source>
        <translation>每行是由列名和值构成的对象</translation>
    </message>
    <message>
        <source>the rows have more than 1,000 different keys</source>
        <translation>各行共有超过 1,000 个不同的键</translation>
    </message>
    <message>
        <source>keep the columns that are used</source>
        <translation>请只保留用到的列</translation>
    </message>
    <message>
        <source>two values are both called %1</source>
        <translation>两个值都叫 %1</translation>
    </message>
    <message>
        <source>give each value its own name</source>
        <translation>请给每个值各自的名称</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1:%2, line %3</source>
        <translation>%1:%2，第 %3 行</translation>
    </message>
    <message>
        <source>this is no JSON array</source>
        <translation>这不是 JSON 数组</translation>
    </message>
    <message>
        <source>an array of objects, one a row, is expected</source>
        <translation>此处应为对象的数组，每行一个</translation>
    </message>
    <message>
        <source>a comma stands before the end of the array</source>
        <translation>数组结尾之前有逗号</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请去掉它</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos; behind the element</source>
        <translation>元素之后应为 &apos;,&apos; 或 &apos;]&apos;</translation>
    </message>
    <message>
        <source>the array&apos;s elements stand between commas</source>
        <translation>数组的元素以逗号分隔</translation>
    </message>
    <message>
        <source>the array ends early</source>
        <translation>数组过早结束</translation>
    </message>
    <message>
        <source>the file is cut short: fetch it again</source>
        <translation>文件被截断：请重新获取</translation>
    </message>
    <message>
        <source>there is more text after the end of the array</source>
        <translation>数组结束之后还有文本</translation>
    </message>
    <message>
        <source>one array of objects is expected</source>
        <translation>此处应为单个对象数组</translation>
    </message>
    <message>
        <source>a quote or a bracket is not closed, or a text is far too long</source>
        <translation>引号或括号没有闭合，或文本过长</translation>
    </message>
    <message>
        <source>the array ends early, within a row</source>
        <translation>数组在一行之中过早结束</translation>
    </message>
    <message>
        <source>official test files hide it: use a labelled file, or put the label file beside it (%1)</source>
        <translation>官方测试文件隐藏了它：请使用带标签的文件，或把标签文件放在旁边（%1）</translation>
    </message>
    <message>
        <source>use a file with answers</source>
        <translation>请使用带答案的文件</translation>
    </message>
    <message>
        <source>there are no rows with a response</source>
        <translation>没有带回答的行</translation>
    </message>
    <message>
        <source>check task.response_column</source>
        <translation>请检查 task.response_column</translation>
    </message>
    <message>
        <source>the row lacks its option %1</source>
        <translation>该行缺少选项 %1</translation>
    </message>
    <message>
        <source>complete or delete the row</source>
        <translation>请补全或删除该行</translation>
    </message>
    <message>
        <source>the row has %1 options; two to nine can be read. The columns are: %2</source>
        <translation>该行有 %1 个选项；可读取两到九个。现有的列：%2</translation>
    </message>
    <message>
        <source>name the columns with the options in task.option_columns</source>
        <translation>请在 task.option_columns 中指定选项所在的列</translation>
    </message>
    <message>
        <source>the row has neither a question nor a context; the columns are: %1</source>
        <translation>该行既没有问题也没有上下文；现有的列：%1</translation>
    </message>
    <message>
        <source>name them in task.prompt_column and task.context_column</source>
        <translation>请在 task.prompt_column 和 task.context_column 中指定</translation>
    </message>
    <message>
        <source>the answer %1 is no number</source>
        <translation>答案 %1 不是数</translation>
    </message>
    <message>
        <source>correct or delete the row</source>
        <translation>请改正或删除该行</translation>
    </message>
    <message>
        <source>the row lacks its list of options</source>
        <translation>该行缺少选项列表</translation>
    </message>
    <message>
        <source>the question has a slot without a number</source>
        <translation>问题中有一处空缺没有对应的数</translation>
    </message>
    <message>
        <source>the row lacks its solution</source>
        <translation>该行缺少解答</translation>
    </message>
    <message>
        <source>LLM-Adapters rationales</source>
        <translation>LLM-Adapters 的解题过程</translation>
    </message>
    <message>
        <source>SVAMP repository</source>
        <translation>SVAMP 代码库</translation>
    </message>
    <message>
        <source>the answer %1 is neither true nor false</source>
        <translation>答案 %1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>the row lacks its four endings</source>
        <translation>该行缺少四个结尾</translation>
    </message>
    <message>
        <source>the row lacks its options, each with a text and a label</source>
        <translation>该行缺少选项，每个选项应有文本和标记</translation>
    </message>
    <message>
        <source>the answer %1 is none of the options&apos; labels</source>
        <translation>答案 %1 不是任何选项的标记</translation>
    </message>
    <message>
        <source>question with options</source>
        <translation>带选项的问题</translation>
    </message>
    <message>
        <source>there are %1 labels for %2 lines</source>
        <translation>%2 行有 %1 个标签</translation>
    </message>
    <message>
        <source>it belongs to another file than %1</source>
        <translation>它属于另一个文件，而不是 %1</translation>
    </message>
    <message>
        <source>the answer %1 is none of the %2 options</source>
        <translation>答案 %1 不在 %2 个选项之中</translation>
    </message>
    <message>
        <source>the conversation is no list of {role, content}</source>
        <translation>对话不是 {role, content} 的列表</translation>
    </message>
    <message>
        <source>each message needs a role and a content</source>
        <translation>每条消息都需要 role 和 content</translation>
    </message>
    <message>
        <source>message %1 has no role</source>
        <translation>第 %1 条消息没有 role</translation>
    </message>
    <message>
        <source>user, assistant and system are usual</source>
        <translation>通常为 user、assistant 和 system</translation>
    </message>
    <message>
        <source>of prompts with a usual name</source>
        <translation>名称常见的提示</translation>
    </message>
    <message>
        <source>of responses with a usual name</source>
        <translation>名称常见的回答</translation>
    </message>
    <message>
        <source>a column cannot be prompt and response at once</source>
        <translation>一列不能既是提示又是回答</translation>
    </message>
    <message>
        <source>the conversation has no assistant message behind another</source>
        <translation>对话中没有跟在其他消息之后的 assistant 消息</translation>
    </message>
    <message>
        <source>the row lacks its conversation</source>
        <translation>该行缺少对话</translation>
    </message>
    <message>
        <source>the row lacks its prompt</source>
        <translation>该行缺少提示</translation>
    </message>
    <message>
        <source>the row lacks its response</source>
        <translation>该行缺少回答</translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation>两列都叫 %1</translation>
    </message>
    <message>
        <source>give each column its own name</source>
        <translation>请给每列各自的名称</translation>
    </message>
    <message>
        <source>the row lacks its %1; the columns are: %2</source>
        <translation>该行缺少 %1；现有的列：%2</translation>
    </message>
    <message>
        <source>the score %1 is outside 0 to 5</source>
        <translation>得分 %1 不在 0 到 5 之内</translation>
    </message>
    <message>
        <source>the sentence has no blank (_) to fill in</source>
        <translation>句子中没有要填的空（_）</translation>
    </message>
    <message>
        <source>the gold answer %1 is no answer of %2</source>
        <translation>标准答案 %1 不是 %2 的答案</translation>
    </message>
    <message>
        <source>a column has two types</source>
        <translation>一列有两种类型</translation>
    </message>
    <message>
        <source>the Parquet file is damaged: %1, in column %2</source>
        <translation>Parquet 文件已损坏：%1，在列 %2</translation>
    </message>
    <message>
        <source>get the file again</source>
        <translation>请重新获取该文件</translation>
    </message>
    <message>
        <source>the Parquet file ends early or cannot be read</source>
        <translation>Parquet 文件过早结束或无法读取</translation>
    </message>
    <message>
        <source>was it changed while it was read?</source>
        <translation>读取时它是否被改动？</translation>
    </message>
    <message>
        <source>it has fewer values than it says</source>
        <translation>其中的值比声明的少</translation>
    </message>
    <message>
        <source>a page of the Parquet file is larger than 64 MiB</source>
        <translation>Parquet 文件的一页超过 64 MiB</translation>
    </message>
    <message>
        <source>write it with smaller pages</source>
        <translation>请用较小的页写入</translation>
    </message>
    <message>
        <source>a page is longer than its column</source>
        <translation>一页比它所在的列还长</translation>
    </message>
    <message>
        <source>it has more values than it says</source>
        <translation>其中的值比声明的多</translation>
    </message>
    <message>
        <source>a dictionary of the Parquet file has an unknown encoding</source>
        <translation>Parquet 文件的一个字典编码未知</translation>
    </message>
    <message>
        <source>a dictionary that cannot be there</source>
        <translation>一个不该在此的字典</translation>
    </message>
    <message>
        <source>a dictionary is longer than its page</source>
        <translation>一个字典比它所在的页还长</translation>
    </message>
    <message>
        <source>the Parquet file has levels of the old, bit-packed encoding</source>
        <translation>Parquet 文件的层级采用旧的位打包编码</translation>
    </message>
    <message>
        <source>write it again with a newer program</source>
        <translation>请用较新的程序重新写入</translation>
    </message>
    <message>
        <source>levels of an unknown encoding</source>
        <translation>层级的编码未知</translation>
    </message>
    <message>
        <source>a page is too short for its levels</source>
        <translation>一页太短，放不下其层级</translation>
    </message>
    <message>
        <source>values without their dictionary</source>
        <translation>值缺少其字典</translation>
    </message>
    <message>
        <source>column %1 of the Parquet file has encoding %2</source>
        <translation>Parquet 文件的列 %1 的编码为 %2</translation>
    </message>
    <message>
        <source>PLAIN and dictionary encodings are read: write it with one of them</source>
        <translation>可读取 PLAIN 和字典编码：请用其中一种写入</translation>
    </message>
    <message>
        <source>a page is shorter than its values</source>
        <translation>一页比它的值还短</translation>
    </message>
    <message>
        <source>a type that is not read</source>
        <translation>不读取的类型</translation>
    </message>
    <message>
        <source>a value is not in its dictionary</source>
        <translation>一个值不在其字典中</translation>
    </message>
    <message>
        <source>a page is shorter than its levels</source>
        <translation>一页比它的层级还短</translation>
    </message>
    <message>
        <source>a level is too high</source>
        <translation>一个层级太高</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>未知的压缩方式</translation>
    </message>
    <message>
        <source>the Parquet file is packed by %1</source>
        <translation>Parquet 文件以 %1 压缩</translation>
    </message>
    <message>
        <source>Snappy, gzip, zstd and no packing are read: save it with one of them</source>
        <translation>可读取 Snappy、gzip、zstd 和不压缩：请用其中一种保存</translation>
    </message>
    <message>
        <source>a page of the Parquet file is damaged: it does not unpack</source>
        <translation>Parquet 文件的一页已损坏：无法解压</translation>
    </message>
    <message>
        <source>the Parquet metadata are damaged: %1</source>
        <translation>Parquet 元数据已损坏：%1</translation>
    </message>
    <message>
        <source>a count is negative</source>
        <translation>一个计数为负</translation>
    </message>
    <message>
        <source>the columns stand in files of their own</source>
        <translation>各列在单独的文件中</translation>
    </message>
    <message>
        <source>save the data as one Parquet file</source>
        <translation>请把数据存为单个 Parquet 文件</translation>
    </message>
    <message>
        <source>a row group has %1 columns, the schema %2</source>
        <translation>一个行组有 %1 列，模式有 %2 列</translation>
    </message>
    <message>
        <source>a count is too large</source>
        <translation>一个计数太大</translation>
    </message>
    <message>
        <source>its row groups hold %1 rows, not %2</source>
        <translation>其行组共有 %1 行，而不是 %2 行</translation>
    </message>
    <message>
        <source>the Parquet metadata are damaged: the schema is no tree</source>
        <translation>Parquet 元数据已损坏：模式不是树</translation>
    </message>
    <message>
        <source>it is a map</source>
        <translation>它是映射</translation>
    </message>
    <message>
        <source>it is a list in a list</source>
        <translation>它是列表中的列表</translation>
    </message>
    <message>
        <source>it holds decimals</source>
        <translation>它含有十进制定点数</translation>
    </message>
    <message>
        <source>it holds bytes that are not marked as text</source>
        <translation>它含有未标记为文本的字节</translation>
    </message>
    <message>
        <source>its values are neither texts nor numbers</source>
        <translation>它的值既不是文本也不是数</translation>
    </message>
    <message>
        <source>the Parquet file is damaged: %1</source>
        <translation>Parquet 文件已损坏：%1</translation>
    </message>
    <message>
        <source>the text in column %1 is no UTF-8</source>
        <translation>列 %1 中的文本不是 UTF-8</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>the Parquet file is encrypted</source>
        <translation>Parquet 文件已加密</translation>
    </message>
    <message>
        <source>decrypt it first</source>
        <translation>请先解密</translation>
    </message>
    <message>
        <source>this is no whole Parquet file</source>
        <translation>这不是完整的 Parquet 文件</translation>
    </message>
    <message>
        <source>it begins and ends with PAR1; was it copied to its end?</source>
        <translation>它应以 PAR1 开始和结束；是否复制完整？</translation>
    </message>
    <message>
        <source>its metadata are longer than it is</source>
        <translation>其元数据比文件本身还长</translation>
    </message>
    <message>
        <source>a column lies behind its end</source>
        <translation>一列在文件结尾之后</translation>
    </message>
    <message>
        <source>the file has more than 1,000 columns</source>
        <translation>文件超过 1,000 列</translation>
    </message>
    <message>
        <source>the Parquet file has no column of texts, numbers or truth values</source>
        <translation>Parquet 文件没有文本、数或真值的列</translation>
    </message>
    <message>
        <source>column %1 has fewer rows than the file</source>
        <translation>列 %1 的行数比文件少</translation>
    </message>
    <message>
        <source>the fields of %1 differ in length</source>
        <translation>%1 的各字段长度不同</translation>
    </message>
    <message>
        <source>a list goes on behind its end</source>
        <translation>一个列表在结尾之后还在继续</translation>
    </message>
    <message>
        <source>a list in %1 is longer than 64 MiB</source>
        <translation>%1 中的一个列表超过 64 MiB</translation>
    </message>
    <message>
        <source>they end early</source>
        <translation>它们过早结束</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>一个数太长</translation>
    </message>
    <message>
        <source>a text is longer than they are</source>
        <translation>一个文本比它们还长</translation>
    </message>
    <message>
        <source>they are nested too deeply</source>
        <translation>它们嵌套过深</translation>
    </message>
    <message>
        <source>a list is longer than they are</source>
        <translation>一个列表比它们还长</translation>
    </message>
    <message>
        <source>a list holds something else</source>
        <translation>一个列表含有其他内容</translation>
    </message>
    <message>
        <source>a value has no known type</source>
        <translation>一个值的类型未知</translation>
    </message>
    <message>
        <source>must be alpaca, chat, or a text that holds {prompt} and behind it {response}</source>
        <translation>必须是 alpaca、chat，或依次含有 {prompt} 和 {response} 的文本</translation>
    </message>
    <message>
        <source>there are more than %1 folders below it</source>
        <translation>其下有超过 %1 个文件夹</translation>
    </message>
    <message>
        <source>there are more than %1 data files below it</source>
        <translation>其下有超过 %1 个数据文件</translation>
    </message>
    <message>
        <source>choose the folder of one data set, or of a few</source>
        <translation>请选择一个或少数几个数据集的文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>无法读取文件夹：%1</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>its folder is called %1</source>
        <translation>其文件夹名为 %1</translation>
    </message>
    <message>
        <source>its name begins with %1_</source>
        <translation>其名称以 %1_ 开头</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>其名称为 %1</translation>
    </message>
    <message>
        <source>its records are worded as LLM-Adapters&apos; are</source>
        <translation>其记录的措辞同 LLM-Adapters</translation>
    </message>
    <message>
        <source>its answers end with ####</source>
        <translation>其答案以 #### 结尾</translation>
    </message>
    <message>
        <source>its columns are %1</source>
        <translation>其列为 %1</translation>
    </message>
    <message>
        <source>it holds questions with options</source>
        <translation>其中是带选项的问题</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>training refuses the file until it is repaired: %1</source>
        <translation>修复之前训练不接受该文件：%1</translation>
    </message>
    <message>
        <source>the label column holds more than 1,000 different values</source>
        <translation>标签列含有超过 1,000 个不同的值</translation>
    </message>
    <message>
        <source>for numbers to be predicted set task.kind to regression</source>
        <translation>若要预测数值，请把 task.kind 设为 regression</translation>
    </message>
    <message>
        <source>there is only one class, %1</source>
        <translation>只有一个类别，%1</translation>
    </message>
    <message>
        <source>nothing can be learned from one class</source>
        <translation>只有一个类别，学不到任何东西</translation>
    </message>
    <message>
        <source>%1 samples of %2 stand there more than once and count as often</source>
        <translation>%2 中有 %1 个样本出现不止一次，按出现次数计</translation>
    </message>
    <message>
        <source>%1 samples of %2 are also in the training data: its figures are too good by what was learned by heart</source>
        <translation>%2 中有 %1 个样本也在训练数据中：因背下的内容，其数值偏好</translation>
    </message>
    <message>
        <source>the labels of %1 are hidden (-1): it can only be submitted</source>
        <translation>%1 的标签被隐藏（-1）：只能提交</translation>
    </message>
    <message>
        <source>%1: as a test set %2 is not unseen</source>
        <translation>%1：作为测试集，%2 并非未见过的数据</translation>
    </message>
    <message>
        <source>%1, by its name, was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith and SingleEq: as test sets these are not unseen</source>
        <translation>按名称，%1 由 GSM8K、AQuA 和 MAWPS 构成，而 MAWPS 含有 AddSub、MultiArith 和 SingleEq：作为测试集，它们并非未见过的数据</translation>
    </message>
    <message>
        <source>%1, by its name, was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith and SingleEq: as test sets these are not unseen; none is here to compare its rows with</source>
        <translation>按名称，%1 由 GSM8K、AQuA 和 MAWPS 构成，而 MAWPS 含有 AddSub、MultiArith 和 SingleEq：作为测试集，它们并非未见过的数据；此处没有其中任何一个可供逐行比较</translation>
    </message>
    <message>
        <source>published counts differ: %1 of %2 has %3 rows as published, and %4 here</source>
        <translation>与公布的数目不同：%2 的 %1 公布为 %3 行，此处为 %4 行</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>文件是 UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请存为 UTF-8</translation>
    </message>
    <message>
        <source>the file is packed with gzip</source>
        <translation>文件以 gzip 压缩</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>请先解压</translation>
    </message>
    <message>
        <source>the file is a zip archive or a spreadsheet</source>
        <translation>文件是 zip 压缩包或电子表格</translation>
    </message>
    <message>
        <source>unpack it, or save the sheet as CSV</source>
        <translation>请解压，或把工作表存为 CSV</translation>
    </message>
    <message>
        <source>the file is Parquet</source>
        <translation>文件是 Parquet</translation>
    </message>
    <message>
        <source>name it .parquet</source>
        <translation>请以 .parquet 命名</translation>
    </message>
    <message>
        <source>the file is a pointer of Git LFS, not the data</source>
        <translation>文件是 Git LFS 指针，不是数据</translation>
    </message>
    <message>
        <source>fetch it with `git lfs pull`</source>
        <translation>请用 `git lfs pull` 获取</translation>
    </message>
    <message>
        <source>the file is UTF-16 without a byte order mark</source>
        <translation>文件是没有字节顺序标记的 UTF-16</translation>
    </message>
    <message>
        <source>the file is a web page (HTML or XML), not data</source>
        <translation>文件是网页（HTML 或 XML），不是数据</translation>
    </message>
    <message>
        <source>the download failed: fetch the file again</source>
        <translation>下载失败：请重新获取文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it needs a header line and rows</source>
        <translation>它需要表头和数据行</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>该行有 %1 个字段，表头有 %2 个</translation>
    </message>
    <message>
        <source>a separator inside a text shifts the columns: take it out</source>
        <translation>文本中的分隔符使列错位：请去掉它</translation>
    </message>
    <message>
        <source>a data file cannot end in &quot;%1&quot;</source>
        <translation>数据文件不能以 &quot;%1&quot; 结尾</translation>
    </message>
    <message>
        <source>TSV, CSV, JSONL, JSON (an array of objects) and Parquet are read</source>
        <translation>可读取 TSV、CSV、JSONL、JSON（对象数组）和 Parquet</translation>
    </message>
    <message>
        <source>the label %1 is none of: %2</source>
        <translation>标签 %1 不在其中：%2</translation>
    </message>
    <message>
        <source>hidden labels (-1) cannot be evaluated: use a labelled file</source>
        <translation>隐藏的标签（-1）无法评估：请使用带标签的文件</translation>
    </message>
    <message>
        <source>check task.labels</source>
        <translation>请检查 task.labels</translation>
    </message>
    <message>
        <source>%1 is no finite number to predict</source>
        <translation>%1 不是可预测的有限数</translation>
    </message>
    <message>
        <source>regression needs a number in every row; check task.label_column</source>
        <translation>回归要求每行都有一个数；请检查 task.label_column</translation>
    </message>
    <message>
        <source>the row has %1 fields and lacks a text or its label</source>
        <translation>该行有 %1 个字段，缺少文本或标签</translation>
    </message>
    <message>
        <source>there is no %1, a part of the same split as %2</source>
        <translation>没有 %1，它与 %2 属于同一划分</translation>
    </message>
    <message>
        <source>fetch all parts of the split</source>
        <translation>请获取该划分的所有部分</translation>
    </message>
    <message>
        <source>there are too few different samples to split off a validation set</source>
        <translation>不同的样本太少，分不出验证集</translation>
    </message>
    <message>
        <source>name a validation file</source>
        <translation>请指定验证文件</translation>
    </message>
    <message>
        <source>training refuses the file until it is repaired</source>
        <translation>修复之前训练不接受该文件</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>该行被略去</translation>
    </message>
    <message>
        <source>the row is used as it is</source>
        <translation>该行照原样使用</translation>
    </message>
    <message>
        <source>the row is trained on; it cannot be scored</source>
        <translation>该行用于训练；无法计分</translation>
    </message>
    <message>
        <source>there are no rows with text</source>
        <translation>没有带文本的行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>the row has no usable label</source>
        <translation>该行没有可用的标签</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>no row has a gold answer</source>
        <translation>没有一行有标准答案</translation>
    </message>
    <message>
        <source>they are trained on, and can be judged by loss alone</source>
        <translation>它们用于训练，只能按损失评判</translation>
    </message>
    <message>
        <source>the row has no gold answer</source>
        <translation>该行没有标准答案</translation>
    </message>
    <message>
        <source>the text holds bytes that are not UTF-8</source>
        <translation>文本含有不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>each counts as the character U+FFFD</source>
        <translation>每个都当作字符 U+FFFD</translation>
    </message>
    <message>
        <source>the text holds NUL bytes</source>
        <translation>文本含有 NUL 字节</translation>
    </message>
    <message>
        <source>they stay in the text</source>
        <translation>它们留在文本中</translation>
    </message>
    <message>
        <source>every training sample has the same target</source>
        <translation>每个训练样本的目标都相同</translation>
    </message>
    <message>
        <source>check task.label_column</source>
        <translation>请检查 task.label_column</translation>
    </message>
    <message>
        <source>every training sample has the label %1</source>
        <translation>每个训练样本的标签都是 %1</translation>
    </message>
    <message>
        <source>raise task.limit: the first rows hold one class</source>
        <translation>请提高 task.limit：前面的行只有一个类别</translation>
    </message>
    <message>
        <source>%1 training samples ask what others ask</source>
        <translation>%1 个训练样本所问的与其他样本相同</translation>
    </message>
    <message>
        <source>%1 training samples are copies of others</source>
        <translation>%1 个训练样本是其他样本的副本</translation>
    </message>
    <message>
        <source>%1 samples of %2 are also in the training data</source>
        <translation>%2 中有 %1 个样本也在训练数据中</translation>
    </message>
    <message>
        <source>its figures are too good by what was learned by heart</source>
        <translation>因背下的内容，其数值偏好</translation>
    </message>
    <message>
        <source>%1 rows of %2 without a usable label are left out</source>
        <translation>%2 中有 %1 行没有可用的标签，已略去</translation>
    </message>
    <message>
        <source>%1 samples of %2 hold bytes that are not UTF-8, the first in line %3; each counts as the character U+FFFD</source>
        <translation>%2 中有 %1 个样本含有不是 UTF-8 的字节，第一个在第 %3 行；每个都当作字符 U+FFFD</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请把文件存为 UTF-8</translation>
    </message>
    <message>
        <source>the texts that were set aside are damaged</source>
        <translation>暂存的文本已损坏</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>请重新开始</translation>
    </message>
    <message>
        <source>is larger than the 512 MiB that are read at once</source>
        <translation>超过一次可读取的 512 MiB</translation>
    </message>
    <message>
        <source>use a smaller file here</source>
        <translation>此处请用较小的文件</translation>
    </message>
    <message>
        <source>this model has no chat template</source>
        <translation>此模型没有对话模板</translation>
    </message>
    <message>
        <source>choose another form of prompt, or a model that was trained to chat</source>
        <translation>请选择其他提示形式，或为对话训练的模型</translation>
    </message>
    <message>
        <source>check task.text_columns</source>
        <translation>请检查 task.text_columns</translation>
    </message>
    <message>
        <source>there are no labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>classification needs two classes; check task.label_column</source>
        <translation>分类需要两个类别；请检查 task.label_column</translation>
    </message>
    <message>
        <source>a class is named twice</source>
        <translation>一个类别指定了两次</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>每个类别请只指定一次</translation>
    </message>
    <message>
        <source>no training file is named</source>
        <translation>没有指定训练文件</translation>
    </message>
    <message>
        <source>name a labelled file</source>
        <translation>请指定带标签的文件</translation>
    </message>
    <message>
        <source>the line is longer than 16 MiB</source>
        <translation>该行超过 16 MiB</translation>
    </message>
    <message>
        <source>line ends are missing, or a text is far too long: split it</source>
        <translation>缺少换行，或文本过长：请拆开</translation>
    </message>
    <message>
        <source>the lines end with a carriage return alone</source>
        <translation>各行只以回车结束</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>no file to evaluate on is named</source>
        <translation>没有指定用于评估的文件</translation>
    </message>
    <message>
        <source>the kept tokens of a data set are damaged</source>
        <translation>数据集保存的词元已损坏</translation>
    </message>
    <message>
        <source>start again: they are made anew</source>
        <translation>请重新开始：它们会重新生成</translation>
    </message>
    <message>
        <source>, cuda:%1</source>
        <translation>，cuda:%1</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;</source>
        <translation>没有设备 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 models generate no text, as %2 asks for</source>
        <translation>%1 模型不生成 %2 所要求的文本</translation>
    </message>
    <message>
        <source>choose a LLaMA or GPT-J model</source>
        <translation>请选择 LLaMA 或 GPT-J 模型</translation>
    </message>
    <message>
        <source>this adapter has a classification head, and %1 is judged by text</source>
        <translation>此适配器带分类头，而 %1 按文本评判</translation>
    </message>
    <message>
        <source>name an adapter of a language model (task.kind causal_lm)</source>
        <translation>请指定语言模型的适配器（task.kind causal_lm）</translation>
    </message>
    <message>
        <source>sibo.source permuted mixes in rows of later tokens, which a text in the making has not got</source>
        <translation>sibo.source permuted 混入后面词元的行，而正在生成的文本还没有这些</translation>
    </message>
    <message>
        <source>judge it by loss or likelihood (--scoring)</source>
        <translation>请按损失或似然评判（--scoring）</translation>
    </message>
    <message>
        <source>this model has no classification head, which %1 needs</source>
        <translation>此模型没有 %1 所需的分类头</translation>
    </message>
    <message>
        <source>leave the model alone (--base) out, or name a trained run</source>
        <translation>请去掉单独的模型（--base），或指定训练过的运行</translation>
    </message>
    <message>
        <source>this adapter is a language model&apos;s, without a head for %1</source>
        <translation>此适配器属于语言模型，没有用于 %1 的头</translation>
    </message>
    <message>
        <source>evaluate it on texts, or name a run that was trained on classes</source>
        <translation>请在文本上评估，或指定以类别训练的运行</translation>
    </message>
    <message>
        <source>λ acts in an adapter only</source>
        <translation>λ 只在适配器中起作用</translation>
    </message>
    <message>
        <source>name a run or an adapter</source>
        <translation>请指定运行或适配器</translation>
    </message>
    <message>
        <source>λ must lie in [0, 1]</source>
        <translation>λ 必须在 [0, 1] 之内</translation>
    </message>
    <message>
        <source>%1 (last)</source>
        <translation>%1（最后）</translation>
    </message>
    <message>
        <source>this adapter has a classification head, and generates no text</source>
        <translation>此适配器带分类头，不生成文本</translation>
    </message>
    <message>
        <source>there is no task to evaluate on</source>
        <translation>没有可评估的任务</translation>
    </message>
    <message>
        <source>must lie between 1 and 4096</source>
        <translation>必须在 1 到 4096 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a task</source>
        <translation>&quot;%1&quot; 不是任务的名称</translation>
    </message>
    <message>
        <source>use lower-case letters, digits, - and _</source>
        <translation>请使用小写字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>two tasks are called &quot;%1&quot;</source>
        <translation>两个任务都叫 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give one of them another name: NAME:PRESET=FILE</source>
        <translation>请给其中一个改名：NAME:PRESET=FILE</translation>
    </message>
    <message>
        <source>there is no file to evaluate %1 on</source>
        <translation>没有评估 %1 的文件</translation>
    </message>
    <message>
        <source>name it: --task %1=FILE</source>
        <translation>请指定：--task %1=FILE</translation>
    </message>
    <message>
        <source>there is no arm %1</source>
        <translation>没有模型 %1</translation>
    </message>
    <message>
        <source>there is no model to evaluate</source>
        <translation>没有可评估的模型</translation>
    </message>
    <message>
        <source>name a model folder, a run or an adapter</source>
        <translation>请指定模型文件夹、运行或适配器</translation>
    </message>
    <message>
        <source>%1: %2 prompts were longer than the model takes; their beginning was left out</source>
        <translation>%1：%2 个提示超过模型的长度；其开头被略去</translation>
    </message>
    <message>
        <source>%1: %2 prompts leave less room than max_new_tokens; their responses are shorter</source>
        <translation>%1：%2 个提示留下的空间少于 max_new_tokens；其回答较短</translation>
    </message>
    <message>
        <source>%1; the rows were not compared: %2 could not be read</source>
        <translation>%1；没有逐行比较：无法读取 %2</translation>
    </message>
    <message>
        <source>%1 of its %2 questions are in %3, which was trained on: its figures are too good by what was learned by heart</source>
        <translation>%2 个问题中有 %1 个在 %3 中，而它用于训练：因背下的内容，其数值偏好</translation>
    </message>
    <message>
        <source>%1: what it was trained on is not known: %2</source>
        <translation>%1：不知道它用什么训练：%2</translation>
    </message>
    <message>
        <source>%1 since this evaluation began: its figures would be of two kinds</source>
        <translation>自此评估开始以来，%1：数值会有两种</translation>
    </message>
    <message>
        <source>put back what it was, or start a new evaluation</source>
        <translation>请恢复原状，或开始新的评估</translation>
    </message>
    <message>
        <source>the model&apos;s weights were changed</source>
        <translation>模型的权重被改动</translation>
    </message>
    <message>
        <source>the model&apos;s %1 was changed</source>
        <translation>模型的 %1 被改动</translation>
    </message>
    <message>
        <source>the model&apos;s %1 was removed</source>
        <translation>模型的 %1 被移除</translation>
    </message>
    <message>
        <source>the device is %1, no longer %2,</source>
        <translation>设备现为 %1，不再是 %2</translation>
    </message>
    <message>
        <source>the type of numbers is %1, no longer %2,</source>
        <translation>数值类型现为 %1，不再是 %2</translation>
    </message>
    <message>
        <source>the adapter was changed</source>
        <translation>适配器被改动</translation>
    </message>
    <message>
        <source>the data were changed</source>
        <translation>数据被改动</translation>
    </message>
    <message>
        <source>an output is not a finite number</source>
        <translation>一个输出不是有限数</translation>
    </message>
    <message>
        <source>these weights cannot be judged</source>
        <translation>无法评判这些权重</translation>
    </message>
    <message>
        <source>the likelihood of an option is not a finite number</source>
        <translation>一个选项的似然不是有限数</translation>
    </message>
    <message>
        <source>the loss is not a finite number</source>
        <translation>损失不是有限数</translation>
    </message>
    <message>
        <source>only its first %1 samples were evaluated</source>
        <translation>只评估了前 %1 个样本</translation>
    </message>
    <message>
        <source>the model has other weights than the run was trained on</source>
        <translation>模型的权重与运行训练时的不同</translation>
    </message>
    <message>
        <source>%1: not added to the run&apos;s record, since %2</source>
        <translation>%1：没有写入运行的记录，因为%2</translation>
    </message>
    <message>
        <source>the results could not be added to the run: %1</source>
        <translation>结果无法写入运行：%1</translation>
    </message>
    <message>
        <source>scoring by %1 does not go with a task of kind %2</source>
        <translation>用 %1 计分不适合 %2 类的任务</translation>
    </message>
    <message>
        <source>let it be auto</source>
        <translation>请设为 auto</translation>
    </message>
    <message>
        <source>only predictions of a classification or regression head are submitted</source>
        <translation>只提交分类头或回归头的预测</translation>
    </message>
    <message>
        <source>this task has no rule for answers in a generated text</source>
        <translation>此任务没有从生成文本中取答案的规则</translation>
    </message>
    <message>
        <source>choose its data set&apos;s preset, or score it by loss</source>
        <translation>请选择其数据集的预设，或按损失计分</translation>
    </message>
    <message>
        <source>the gold answer &quot;%1&quot; is none of this task&apos;s</source>
        <translation>标准答案 &quot;%1&quot; 不属于此任务</translation>
    </message>
    <message>
        <source>name its column in task.answer_column, or correct the row</source>
        <translation>请在 task.answer_column 中指定其列，或改正该行</translation>
    </message>
    <message>
        <source>the row has no options to choose from</source>
        <translation>该行没有可选的选项</translation>
    </message>
    <message>
        <source>it is not known which option is right</source>
        <translation>不知道哪个选项正确</translation>
    </message>
    <message>
        <source>score it by generation, or name its columns in task.option_columns</source>
        <translation>请按生成计分，或在 task.option_columns 中指定其列</translation>
    </message>
    <message>
        <source>responses of %1 tokens leave no room for a prompt: the model takes %2 tokens with both</source>
        <translation>%1 个词元的回答不给提示留空间：模型最多容纳两者共 %2 个词元</translation>
    </message>
    <message>
        <source>ask for fewer tokens</source>
        <translation>请减少词元数</translation>
    </message>
    <message>
        <source>an option has no token</source>
        <translation>一个选项没有词元</translation>
    </message>
    <message>
        <source>the prompt has no token</source>
        <translation>提示没有词元</translation>
    </message>
    <message>
        <source>an option is longer than the model takes</source>
        <translation>一个选项超过模型的长度</translation>
    </message>
    <message>
        <source>no sample is left to evaluate on</source>
        <translation>没有剩下可评估的样本</translation>
    </message>
    <message>
        <source>every text is empty; check the task&apos;s columns</source>
        <translation>所有文本都为空；请检查任务的列</translation>
    </message>
    <message>
        <source>generate with a run whose source is h0 or zero</source>
        <translation>请用来源为 h0 或 zero 的运行生成</translation>
    </message>
    <message>
        <source>the key-value cache of a prompt with its continuations takes %1 MiB, %2 MiB are left</source>
        <translation>一个提示连同其续写的键值缓存需要 %1 MiB，剩余 %2 MiB</translation>
    </message>
    <message>
        <source>shorten the prompts, or score fewer arms at once</source>
        <translation>请缩短提示，或减少同时评分的模型</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>a continuation has no token</source>
        <translation>一个续写没有词元</translation>
    </message>
    <message>
        <source>prompt and continuation have more tokens than the %1 that the model takes</source>
        <translation>提示和续写的词元超过模型可容纳的 %1 个</translation>
    </message>
    <message>
        <source>a classifier gives no probabilities of texts</source>
        <translation>分类器不给出文本的概率</translation>
    </message>
    <message>
        <source>give an adapter that was trained as a language model</source>
        <translation>请给出作为语言模型训练的适配器</translation>
    </message>
    <message>
        <source>eos_token_id is neither a token id nor a list of them</source>
        <translation>eos_token_id 既不是词元 id 也不是其列表</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>没有指定模型</translation>
    </message>
    <message>
        <source>give a model folder or an adapter</source>
        <translation>请给出模型文件夹或适配器</translation>
    </message>
    <message>
        <source>leave the chat form out, and write the prompt as the model was trained on it</source>
        <translation>请去掉对话形式，按模型训练时的写法写提示</translation>
    </message>
    <message>
        <source>the key-value cache of one prompt takes %1 MiB, half of the memory that is left %2 MiB</source>
        <translation>一个提示的键值缓存需要 %1 MiB，剩余内存的一半为 %2 MiB</translation>
    </message>
    <message>
        <source>ask for fewer tokens, fewer beams or shorter prompts</source>
        <translation>请减少词元、减少束数或缩短提示</translation>
    </message>
    <message>
        <source>at least one token must be asked for</source>
        <translation>至少要求一个词元</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>请给出 1 或更大</translation>
    </message>
    <message>
        <source>the temperature must be a finite number above 0</source>
        <translation>温度必须是大于 0 的有限数</translation>
    </message>
    <message>
        <source>without sampling the likeliest token is taken, as a temperature near 0 would</source>
        <translation>不抽取时取最可能的词元，如同温度接近 0</translation>
    </message>
    <message>
        <source>top_k cannot be negative</source>
        <translation>top_k 不能为负</translation>
    </message>
    <message>
        <source>give 0 to keep all tokens</source>
        <translation>给出 0 则保留所有词元</translation>
    </message>
    <message>
        <source>top_p must lie in (0, 1]</source>
        <translation>top_p 必须在 (0, 1] 之内</translation>
    </message>
    <message>
        <source>give 1 to keep all tokens</source>
        <translation>给出 1 则保留所有词元</translation>
    </message>
    <message>
        <source>the repetition penalty must be a finite number above 0</source>
        <translation>重复惩罚必须是大于 0 的有限数</translation>
    </message>
    <message>
        <source>1 changes nothing, values above 1 discourage repetition</source>
        <translation>1 不改变，大于 1 的值抑制重复</translation>
    </message>
    <message>
        <source>there must be at least one beam</source>
        <translation>至少要有一束</translation>
    </message>
    <message>
        <source>1 searches without beams</source>
        <translation>1 表示不用束搜索</translation>
    </message>
    <message>
        <source>the length penalty must be a finite number</source>
        <translation>长度惩罚必须是有限数</translation>
    </message>
    <message>
        <source>1 weighs by length, 0 does not</source>
        <translation>1 按长度加权，0 不加权</translation>
    </message>
    <message>
        <source>beams are searched, not drawn</source>
        <translation>束搜索不抽取</translation>
    </message>
    <message>
        <source>use either sampling or beams</source>
        <translation>请只用抽取或束搜索之一</translation>
    </message>
    <message>
        <source>there are more beams than tokens to put into them</source>
        <translation>束数多于可放入的词元</translation>
    </message>
    <message>
        <source>use fewer beams</source>
        <translation>请减少束数</translation>
    </message>
    <message>
        <source>a stop text is empty</source>
        <translation>一个停止文本为空</translation>
    </message>
    <message>
        <source>a classifier does not generate text</source>
        <translation>分类器不生成文本</translation>
    </message>
    <message>
        <source>give a text</source>
        <translation>请给出文本</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens, the model takes %2 with the response</source>
        <translation>提示有 %1 个词元，模型连同回答最多容纳 %2 个</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>λ acts in an adapter, and this is the model alone</source>
        <translation>λ 在适配器中起作用，而这是单独的模型</translation>
    </message>
    <message>
        <source>name an adapter, or leave λ out</source>
        <translation>请指定适配器，或去掉 λ</translation>
    </message>
    <message>
        <source>the tokenizer gives token id %1, the model has %2 embeddings</source>
        <translation>分词器给出词元 id %1，模型有 %2 个嵌入</translation>
    </message>
    <message>
        <source>tokenizer and config.json belong to different models</source>
        <translation>分词器和 config.json 属于不同的模型</translation>
    </message>
    <message>
        <source>the model gives logits that are no numbers</source>
        <translation>模型给出的 logit 不是数</translation>
    </message>
    <message>
        <source>its weights or the adapter&apos;s are damaged, or λ was too large in training</source>
        <translation>它的或适配器的权重已损坏，或训练时 λ 太大</translation>
    </message>
    <message>
        <source>no adapter_config.json in the folder</source>
        <translation>文件夹中没有 adapter_config.json</translation>
    </message>
    <message>
        <source>give an adapter folder (PEFT, AdapterHub) or a run folder</source>
        <translation>请给出适配器文件夹（PEFT、AdapterHub）或运行文件夹</translation>
    </message>
    <message>
        <source>save the adapter again</source>
        <translation>请重新保存适配器</translation>
    </message>
    <message>
        <source>the key is missing: this is neither a PEFT nor an AdapterHub adapter</source>
        <translation>缺少该键：这既不是 PEFT 也不是 AdapterHub 的适配器</translation>
    </message>
    <message>
        <source>adapters for the task %1 are not supported</source>
        <translation>不支持任务 %1 的适配器</translation>
    </message>
    <message>
        <source>must be an object of names and numbers; it is %1</source>
        <translation>必须是由名称和数构成的对象；现为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the value %2</source>
        <translation>&quot;%1&quot; 的值为 %2</translation>
    </message>
    <message>
        <source>must be numbers of layers; it is %1</source>
        <translation>必须是层的编号；现为 %1</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>必须大于 0</translation>
    </message>
    <message>
        <source>only models of one stack are supported</source>
        <translation>只支持单栈的模型</translation>
    </message>
    <message>
        <source>a pattern is not supported here: the map&apos;s name says where its adapter sits</source>
        <translation>此处不支持模式：映射的名称说明适配器的位置</translation>
    </message>
    <message>
        <source>an adapter beside a single linear map is not supported, only one beside a whole sublayer</source>
        <translation>不支持单个线性映射旁的适配器，只支持整个子层旁的</translation>
    </message>
    <message>
        <source>must all lie before the feed-forward layer (gate_proj, up_proj, fc_in) or all behind it (down_proj, fc_out)</source>
        <translation>必须都在前馈层之前（gate_proj、up_proj、fc_in），或都在其后（down_proj、fc_out）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither bert nor mam_adapter</source>
        <translation>&quot;%1&quot; 既不是 bert 也不是 mam_adapter</translation>
    </message>
    <message>
        <source>adapters of type &quot;%1&quot; are not supported, only LORA, IA3, PREFIX_TUNING, PROMPT_TUNING and BOTTLENECK</source>
        <translation>不支持 &quot;%1&quot; 类型的适配器，只支持 LORA、IA3、PREFIX_TUNING、PROMPT_TUNING 和 BOTTLENECK</translation>
    </message>
    <message>
        <source>the map of sites is empty</source>
        <translation>位点的映射为空</translation>
    </message>
    <message>
        <source>is %1, but another λ key of the file says %2</source>
        <translation>为 %1，但文件中另一个 λ 键为 %2</translation>
    </message>
    <message>
        <source>%1, key &quot;%2%3&quot;</source>
        <translation>%1，键 &quot;%2%3&quot;</translation>
    </message>
    <message>
        <source>train the adapter without it, or use the program it comes from</source>
        <translation>请不用它训练适配器，或使用产生该适配器的程序</translation>
    </message>
    <message>
        <source>correct the file or save the adapter again</source>
        <translation>请改正文件，或重新保存适配器</translation>
    </message>
    <message>
        <source>the value %1 is not supported</source>
        <translation>不支持值 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>&quot;%1&quot; 不在 %2 之中</translation>
    </message>
    <message>
        <source>must be a number; it is %1</source>
        <translation>必须是数；现为 %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>必须至少为 0 且小于 1</translation>
    </message>
    <message>
        <source>must be a list of texts; it is %1</source>
        <translation>必须是文本列表；现为 %1</translation>
    </message>
    <message>
        <source>λ must be a number from 0 to 1; it is %1</source>
        <translation>λ 必须是 0 到 1 的数；现为 %1</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not supported, only relu, tanh, gelu, gelu_new, gelu_pytorch_tanh, silu and swish</source>
        <translation>不支持激活函数 &quot;%1&quot;，只支持 relu、tanh、gelu、gelu_new、gelu_pytorch_tanh、silu 和 swish</translation>
    </message>
    <message>
        <source>the bottleneck would be wider than 65536</source>
        <translation>瓶颈的宽度会超过 65536</translation>
    </message>
    <message>
        <source>bottlenecks of different widths by layer are not supported</source>
        <translation>不支持各层瓶颈宽度不同</translation>
    </message>
    <message>
        <source>the ids of label2id are not 0, 1, … in some order</source>
        <translation>label2id 的 id 不是某种顺序的 0、1、…</translation>
    </message>
    <message>
        <source>save the head again</source>
        <translation>请重新保存分类头</translation>
    </message>
    <message>
        <source>adapters that read the layer&apos;s norm of their sublayer&apos;s output (seq_bn, Pfeiffer) are not supported, only those that read the output itself (double_seq_bn, Houlsby)</source>
        <translation>不支持读取子层输出经层归一化结果的适配器（seq_bn，Pfeiffer），只支持直接读取输出的（double_seq_bn，Houlsby）</translation>
    </message>
    <message>
        <source>neither mh_adapter nor output_adapter is true</source>
        <translation>mh_adapter 和 output_adapter 都不为 true</translation>
    </message>
    <message>
        <source>the adapter&apos;s name &quot;%1&quot; is not one</source>
        <translation>适配器的名称 &quot;%1&quot; 不成其为名称</translation>
    </message>
    <message>
        <source>%1, key &quot;name&quot;</source>
        <translation>%1，键 &quot;name&quot;</translation>
    </message>
    <message>
        <source>this head is one of the library&apos;s own (flexible) heads, of another layout than that of transformers&apos; classification models</source>
        <translation>这是该库自己的（flexible）头，其结构与 transformers 分类模型的不同</translation>
    </message>
    <message>
        <source>save it from a model of a class like BertForSequenceClassification</source>
        <translation>请从 BertForSequenceClassification 一类的模型中保存</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights themselves</source>
        <translation>Git LFS 指针，不是权重本身</translation>
    </message>
    <message>
        <source>fetch the file with `git lfs pull`</source>
        <translation>请用 `git lfs pull` 获取文件</translation>
    </message>
    <message>
        <source>a web page (HTML or XML), not weights</source>
        <translation>网页（HTML 或 XML），不是权重</translation>
    </message>
    <message>
        <source>a zip archive, as PyTorch writes for pickled weights</source>
        <translation>zip 压缩包，PyTorch 的 pickle 权重即如此</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python pickle</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUF 文件</translation>
    </message>
    <message>
        <source>load it with transformers and save the model as safetensors</source>
        <translation>请用 transformers 加载，并把模型存为 safetensors</translation>
    </message>
    <message>
        <source>an HDF5 file (Keras or TensorFlow weights)</source>
        <translation>HDF5 文件（Keras 或 TensorFlow 权重）</translation>
    </message>
    <message>
        <source>use the model&apos;s safetensors weights</source>
        <translation>请使用模型的 safetensors 权重</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a pickle can run any program when it is opened, so it is never read here: convert the weights to safetensors on a machine where you trust the file</source>
        <translation>打开 pickle 可能运行任何程序，因此此处从不读取：请在信任该文件的机器上把权重转换为 safetensors</translation>
    </message>
    <message>
        <source>index and shards do not belong together: fetch the whole model again</source>
        <translation>索引和分片不匹配：请重新获取整个模型</translation>
    </message>
    <message>
        <source>the shard name &quot;%1&quot; is not a plain file name</source>
        <translation>分片名 &quot;%1&quot; 不是单纯的文件名</translation>
    </message>
    <message>
        <source>the shard &quot;%1&quot; is a link that leaves the model&apos;s folder</source>
        <translation>分片 &quot;%1&quot; 是指向模型文件夹之外的链接</translation>
    </message>
    <message>
        <source>there is no &quot;weight_map&quot; object in it</source>
        <translation>其中没有 &quot;weight_map&quot; 对象</translation>
    </message>
    <message>
        <source>the shard of &quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; 的分片不是文本</translation>
    </message>
    <message>
        <source>its weight_map is empty</source>
        <translation>其 weight_map 为空</translation>
    </message>
    <message>
        <source>shards are missing: %1</source>
        <translation>缺少分片：%1</translation>
    </message>
    <message>
        <source>it names %1 shards; the limit is 1000</source>
        <translation>它列出 %1 个分片；上限为 1000</translation>
    </message>
    <message>
        <source>its total_size is %1, the shards hold %2 bytes of tensors</source>
        <translation>其 total_size 为 %1，分片含有 %2 字节的张量</translation>
    </message>
    <message>
        <source>get the model&apos;s safetensors version, or convert it where you trust the file: AutoModel.from_pretrained(folder).save_pretrained(folder, safe_serialization=True)</source>
        <translation>请获取模型的 safetensors 版本，或在信任该文件的地方转换：AutoModel.from_pretrained(folder).save_pretrained(folder, safe_serialization=True)</translation>
    </message>
    <message>
        <source>these weights are of another framework</source>
        <translation>这些权重属于其他框架</translation>
    </message>
    <message>
        <source>get the model&apos;s safetensors version</source>
        <translation>请获取模型的 safetensors 版本</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is also in %2</source>
        <translation>张量 &quot;%1&quot; 也在 %2 中</translation>
    </message>
    <message>
        <source>not in the shard that it names: %1</source>
        <translation>不在所列的分片中：%1</translation>
    </message>
    <message>
        <source>in a shard but not in the index: %1</source>
        <translation>在分片中而不在索引中：%1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1，第 %2 字节</translation>
    </message>
    <message>
        <source>the file is damaged or no safetensors file: fetch it again</source>
        <translation>文件已损坏或不是 safetensors 文件：请重新获取</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>这是%1</translation>
    </message>
    <message>
        <source>the file is too small for a safetensors file</source>
        <translation>文件太小，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>the header claims %1 bytes; the limit is 100000000</source>
        <translation>文件头声称有 %1 字节；上限为 100000000</translation>
    </message>
    <message>
        <source>the header claims %1 bytes, the file has only %2</source>
        <translation>文件头声称有 %1 字节，而文件只有 %2 字节</translation>
    </message>
    <message>
        <source>a buffer of %1 bytes for tensor &quot;%2&quot; of %3</source>
        <translation>用于 %3 的张量 &quot;%2&quot; 的缓冲区为 %1 字节</translation>
    </message>
    <message>
        <source>the file became shorter while it was open</source>
        <translation>文件打开期间变短了</translation>
    </message>
    <message>
        <source>the file was changed while it was open</source>
        <translation>文件打开期间被改动</translation>
    </message>
    <message>
        <source>%1, tensor &quot;%2&quot;</source>
        <translation>%1，张量 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>it was cut or replaced: load the model again</source>
        <translation>它被截断或替换：请重新加载模型</translation>
    </message>
    <message>
        <source>a negative number (%1) stands for a length or offset</source>
        <translation>长度或偏移为负数（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number below 2^53</source>
        <translation>&quot;%1&quot; 不是小于 2^53 的整数</translation>
    </message>
    <message>
        <source>null stands where the format has no null</source>
        <translation>格式不允许 null 的地方出现 null</translation>
    </message>
    <message>
        <source>true or false stands where the format has none</source>
        <translation>格式不允许的地方出现 true 或 false</translation>
    </message>
    <message>
        <source>binary data in JSON</source>
        <translation>JSON 中有二进制数据</translation>
    </message>
    <message>
        <source>%1, tensor &quot;%2&quot;, byte %3</source>
        <translation>%1，张量 &quot;%2&quot;，第 %3 字节</translation>
    </message>
    <message>
        <source>an object stands where the format has none</source>
        <translation>格式不允许的地方出现对象</translation>
    </message>
    <message>
        <source>an array stands where the format has none</source>
        <translation>格式不允许的地方出现数组</translation>
    </message>
    <message>
        <source>data_offsets has %1 numbers, not 2</source>
        <translation>data_offsets 有 %1 个数，而不是 2 个</translation>
    </message>
    <message>
        <source>__metadata__ stands twice in the header</source>
        <translation>文件头中 __metadata__ 出现两次</translation>
    </message>
    <message>
        <source>a tensor&apos;s name is %1 bytes long; the limit is %2</source>
        <translation>一个张量的名称长 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>the header names more than %1 tensors</source>
        <translation>文件头列出超过 %1 个张量</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; 出现两次</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; a tensor has dtype, shape and data_offsets</source>
        <translation>未知的键 &quot;%1&quot;；张量有 dtype、shape 和 data_offsets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in __metadata__</source>
        <translation>__metadata__ 中 &quot;%1&quot; 出现两次</translation>
    </message>
    <message>
        <source>element type &quot;%1&quot; is not supported</source>
        <translation>不支持元素类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>supported are %1: convert the file</source>
        <translation>支持 %1：请转换文件</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot; stands where the format has none</source>
        <translation>格式不允许的地方出现文本 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>__metadata__ is larger than %1 bytes</source>
        <translation>__metadata__ 超过 %1 字节</translation>
    </message>
    <message>
        <source>%1 is no whole number below 2^53</source>
        <translation>%1 不是小于 2^53 的整数</translation>
    </message>
    <message>
        <source>more than %1 dimensions</source>
        <translation>超过 %1 维</translation>
    </message>
    <message>
        <source>data_offsets has more than 2 numbers</source>
        <translation>data_offsets 多于 2 个数</translation>
    </message>
    <message>
        <source>the number %1 stands where the format has none</source>
        <translation>格式不允许的地方出现数 %1</translation>
    </message>
    <message>
        <source>the tensor has no dtype</source>
        <translation>张量没有 dtype</translation>
    </message>
    <message>
        <source>the tensor has no shape</source>
        <translation>张量没有 shape</translation>
    </message>
    <message>
        <source>the tensor has no data_offsets</source>
        <translation>张量没有 data_offsets</translation>
    </message>
    <message>
        <source>data_offsets [%1, %2] run backwards</source>
        <translation>data_offsets [%1, %2] 方向相反</translation>
    </message>
    <message>
        <source>the shape %1 has more elements than can be counted</source>
        <translation>形状 %1 的元素多得无法计数</translation>
    </message>
    <message>
        <source>shape %1 of %2 needs %3 bytes, data_offsets give %4</source>
        <translation>%2 的形状 %1 需要 %3 字节，data_offsets 给出 %4</translation>
    </message>
    <message>
        <source>the header is no valid JSON (%1)</source>
        <translation>文件头不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>the header holds a NUL byte</source>
        <translation>文件头含有 NUL 字节</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; stands twice in the header</source>
        <translation>文件头中张量 &quot;%1&quot; 出现两次</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; begins %2 bytes behind the tensor before it</source>
        <translation>张量 &quot;%1&quot; 的数据在前一个张量之后 %2 字节处才开始</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; overlaps the tensor before it</source>
        <translation>张量 &quot;%1&quot; 的数据与前一个张量重叠</translation>
    </message>
    <message>
        <source>the data of tensor &quot;%1&quot; reaches beyond the end of the file (%2 bytes)</source>
        <translation>张量 &quot;%1&quot; 的数据超出文件结尾（%2 字节）</translation>
    </message>
    <message>
        <source>the file was cut: fetch it again</source>
        <translation>文件被截断：请重新获取</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor</source>
        <translation>最后一个张量之后还有 %1 字节</translation>
    </message>
    <message>
        <source>the file is damaged or was not written by a safetensors writer: fetch it again</source>
        <translation>文件已损坏，或不是由 safetensors 程序写成：请重新获取</translation>
    </message>
    <message>
        <source>the header is no valid JSON</source>
        <translation>文件头不是有效的 JSON</translation>
    </message>
    <message>
        <source>tensors are written as they lie in memory</source>
        <translation>张量按内存中的样子写入</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>张量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bytes of data do not fill shape %2 of %3</source>
        <translation>%1 字节的数据填不满 %3 的形状 %2</translation>
    </message>
    <message>
        <source>this name is taken by the format</source>
        <translation>此名称由格式占用</translation>
    </message>
    <message>
        <source>two tensors have this name</source>
        <translation>两个张量有此名称</translation>
    </message>
    <message>
        <source>an arm that only mixes has no adapter</source>
        <translation>只混合的模型没有适配器</translation>
    </message>
    <message>
        <source>leave the adapter out, or take it at a λ of its own</source>
        <translation>请去掉适配器，或让它用自己的 λ</translation>
    </message>
    <message>
        <source>an arm that only mixes needs a λ in [0, 1]</source>
        <translation>只混合的模型需要 [0, 1] 内的 λ</translation>
    </message>
    <message>
        <source>this adapter does not fit the model: %1</source>
        <translation>此适配器与模型不匹配：%1</translation>
    </message>
    <message>
        <source>choose the model that it was trained on</source>
        <translation>请选择训练它时所用的模型</translation>
    </message>
    <message>
        <source>name an adapter, leave λ out, or let the arm only mix</source>
        <translation>请指定适配器，去掉 λ，或让该模型只作混合</translation>
    </message>
    <message>
        <source>choose a model, or add a run</source>
        <translation>请选择模型，或添加运行</translation>
    </message>
    <message>
        <source>the states behind layer %1 are not all finite numbers</source>
        <translation>第 %1 层之后的状态不全是有限数</translation>
    </message>
    <message>
        <source>its weights are damaged; take another adapter or model</source>
        <translation>其权重已损坏；请换适配器或模型</translation>
    </message>
    <message>
        <source>this adapter&apos;s λ is folded into its weights and cannot be moved</source>
        <translation>此适配器的 λ 已折叠进权重，无法移动</translation>
    </message>
    <message>
        <source>use the adapter that it was exported from</source>
        <translation>请使用导出它的原适配器</translation>
    </message>
    <message>
        <source>this adapter has no module where λ acts</source>
        <translation>此适配器没有 λ 起作用的模块</translation>
    </message>
    <message>
        <source>choose a run that mixes h0 in</source>
        <translation>请选择混入 h0 的运行</translation>
    </message>
    <message>
        <source>these weights cannot be judged at this λ</source>
        <translation>在此 λ 下无法评判这些权重</translation>
    </message>
    <message>
        <source>λ does not act in an adapter of the method %1</source>
        <translation>λ 在方法 %1 的适配器中不起作用</translation>
    </message>
    <message>
        <source>choose a run of a method that h0 can enter</source>
        <translation>请选择 h0 能进入的方法的运行</translation>
    </message>
    <message>
        <source>none of these can generate text</source>
        <translation>其中没有能生成文本的</translation>
    </message>
    <message>
        <source>choose a language model (LLaMA or GPT-J), or let the text be classified</source>
        <translation>请选择语言模型（LLaMA 或 GPT-J），或改为对文本分类</translation>
    </message>
    <message>
        <source>each model needs something to go on from</source>
        <translation>每个模型都需要可接续的内容</translation>
    </message>
    <message>
        <source>type a text</source>
        <translation>请输入文本</translation>
    </message>
    <message>
        <source>the playground takes the model and three adapters side by side</source>
        <translation>试用最多并排模型和三个适配器</translation>
    </message>
    <message>
        <source>take some out</source>
        <translation>请去掉一些</translation>
    </message>
    <message>
        <source>there is no token in this text</source>
        <translation>此文本中没有词元</translation>
    </message>
    <message>
        <source>type a word</source>
        <translation>请输入一个词</translation>
    </message>
    <message>
        <source>its weights are damaged, or λ was too large in training</source>
        <translation>其权重已损坏，或训练时 λ 太大</translation>
    </message>
    <message>
        <source>this run had no validation set</source>
        <translation>此运行没有验证集</translation>
    </message>
    <message>
        <source>choose a run that was trained with one (task.validation, task.validation_fraction)</source>
        <translation>请选择带验证集训练的运行（task.validation、task.validation_fraction）</translation>
    </message>
    <message>
        <source>nothing was split off for validation</source>
        <translation>没有分出验证数据</translation>
    </message>
    <message>
        <source>choose a run with more training data, or a larger task.validation_fraction</source>
        <translation>请选择训练数据更多或 task.validation_fraction 更大的运行</translation>
    </message>
    <message>
        <source>this adapter is no run&apos;s: nothing says what it was validated on</source>
        <translation>此适配器不属于任何运行：不知道它用什么验证</translation>
    </message>
    <message>
        <source>choose the folder of the run that it was trained in</source>
        <translation>请选择训练它的运行的文件夹</translation>
    </message>
    <message>
        <source>this adapter has a classification head, the data are texts to continue</source>
        <translation>此适配器带分类头，而数据是要续写的文本</translation>
    </message>
    <message>
        <source>this adapter is a language model&apos;s, the data have classes or numbers</source>
        <translation>此适配器属于语言模型，而数据有类别或数</translation>
    </message>
    <message>
        <source>choose data of the task it was trained for</source>
        <translation>请选择训练它的任务的数据</translation>
    </message>
    <message>
        <source>no sample is left to look at</source>
        <translation>没有剩下可看的样本</translation>
    </message>
    <message>
        <source>every text is empty; check task.text_columns</source>
        <translation>所有文本都为空；请检查 task.text_columns</translation>
    </message>
    <message>
        <source>the figure &quot;%1&quot; does not stand in its text</source>
        <translation>数值 &quot;%1&quot; 不在其文本中</translation>
    </message>
    <message>
        <source>the lesson&apos;s id may hold only a-z, 0-9 and -</source>
        <translation>课程的 id 只能含 a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>teacher notes</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>a lesson has 1 to %1 pages</source>
        <translation>一门课程有 1 到 %1 页</translation>
    </message>
    <message>
        <source>it has %1 %2 where the lesson has %3</source>
        <translation>它有 %1 个%2，而课程有 %3 个</translation>
    </message>
    <message>
        <source>a language is named as &quot;de&quot; or &quot;zh_CN&quot;</source>
        <translation>语言写作 &quot;de&quot; 或 &quot;zh_CN&quot;</translation>
    </message>
    <message>
        <source>there is no term &quot;%1&quot;</source>
        <translation>没有术语 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no recording &quot;%1&quot;</source>
        <translation>没有记录 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>resources/lessons/FORMAT.md says what may stand there</source>
        <translation>resources/lessons/FORMAT.md 说明可写的内容</translation>
    </message>
    <message>
        <source>a line of text holds control characters</source>
        <translation>一行文本含有控制字符</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>一个文本超过 %1 字节</translation>
    </message>
    <message>
        <source>the lesson has too many recordings</source>
        <translation>课程的记录太多</translation>
    </message>
    <message>
        <source>a recording&apos;s id is no plain name, or there twice</source>
        <translation>一个记录的 id 不是单纯的名称，或出现两次</translation>
    </message>
    <message>
        <source>the lesson has too many states</source>
        <translation>课程的状态太多</translation>
    </message>
    <message>
        <source>a state&apos;s id is no plain name, or there twice</source>
        <translation>一个状态的 id 不是单纯的名称，或出现两次</translation>
    </message>
    <message>
        <source>the state has too many numbers of its own</source>
        <translation>该状态自有的数太多</translation>
    </message>
    <message>
        <source>there is no chart &quot;%1&quot;</source>
        <translation>没有图表 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the highlighted &quot;%1&quot; is not shown</source>
        <translation>被强调的 &quot;%1&quot; 没有显示</translation>
    </message>
    <message>
        <source>charts and recordings are shown together or not at all</source>
        <translation>图表和记录要么一起显示，要么都不显示</translation>
    </message>
    <message>
        <source>the start step is behind the recording&apos;s end</source>
        <translation>起始步在记录结尾之后</translation>
    </message>
    <message>
        <source>there are too many boxes or questions</source>
        <translation>框或问题太多</translation>
    </message>
    <message>
        <source>figures belong into boxes of kind measured, and each of those has some</source>
        <translation>数值应放在 measured 类的框中，且每个这样的框都有数值</translation>
    </message>
    <message>
        <source>a question needs a prompt, and an open one a model answer</source>
        <translation>问题需要题面，开放题需要参考答案</translation>
    </message>
    <message>
        <source>only a choice or a number can be predicted, and of something that runs</source>
        <translation>只能预测选择或数，且对象要能运行</translation>
    </message>
    <message>
        <source>a number that is asked for has the form number, percent or count</source>
        <translation>所问的数的形式为 number、percent 或 count</translation>
    </message>
    <message>
        <source>the text is no UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>the text holds control characters</source>
        <translation>文本含有控制字符</translation>
    </message>
    <message>
        <source>the text holds a picture</source>
        <translation>文本含有图片</translation>
    </message>
    <message>
        <source>the text holds HTML or an address</source>
        <translation>文本含有 HTML 或网址</translation>
    </message>
    <message>
        <source>a link leads to &quot;%1&quot;, which is no term or page of the lesson</source>
        <translation>一个链接指向 &quot;%1&quot;，它不是课程的术语或页面</translation>
    </message>
    <message>
        <source>the recording has no %1</source>
        <translation>记录中没有%1</translation>
    </message>
    <message>
        <source>name a figure that was measured in that run</source>
        <translation>请指定该运行中测得的数值</translation>
    </message>
    <message>
        <source>there is no recording of that name</source>
        <translation>没有此名称的记录</translation>
    </message>
    <message>
        <source>layer similarity at that step</source>
        <translation>该步的层相似度</translation>
    </message>
    <message>
        <source>such layer</source>
        <translation>这样的层</translation>
    </message>
    <message>
        <source>evaluation on &quot;%1&quot; at that step</source>
        <translation>该步在 &quot;%1&quot; 上的评估</translation>
    </message>
    <message>
        <source>metric &quot;%1&quot;</source>
        <translation>指标 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>loss at that step</source>
        <translation>该步的损失</translation>
    </message>
    <message>
        <source>count of parameters</source>
        <translation>参数个数</translation>
    </message>
    <message>
        <source>second step</source>
        <translation>第二步</translation>
    </message>
    <message>
        <source>memory at that step</source>
        <translation>该步的内存</translation>
    </message>
    <message>
        <source>count of sites</source>
        <translation>位点个数</translation>
    </message>
    <message>
        <source>the figure names no recording</source>
        <translation>该数值没有指定记录</translation>
    </message>
    <message>
        <source>the state has no such cell of &quot;%1&quot;</source>
        <translation>该状态的 &quot;%1&quot; 没有这样的单元格</translation>
    </message>
    <message>
        <source>name a matrix of its settings, rows and columns counted from 1</source>
        <translation>请指定其设置中的矩阵，行和列从 1 数起</translation>
    </message>
    <message>
        <source>the figure is no finite number</source>
        <translation>该数值不是有限数</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 of the options hold in the recordings; exactly one must</source>
        <translation>有 %1 个选项在记录中成立；必须恰有一个</translation>
    </message>
    <message>
        <source>do not use lessons from where this one came</source>
        <translation>请勿使用来自同一处的课程</translation>
    </message>
    <message>
        <source>the lesson has more than %1 files</source>
        <translation>课程超过 %1 个文件</translation>
    </message>
    <message>
        <source>no lesson has such a folder</source>
        <translation>课程中没有这样的文件夹</translation>
    </message>
    <message>
        <source>no lesson has a file of that name</source>
        <translation>课程中没有此名称的文件</translation>
    </message>
    <message>
        <source>the file is there twice</source>
        <translation>文件出现两次</translation>
    </message>
    <message>
        <source>the lesson is larger than a lesson may be</source>
        <translation>课程超过允许的大小</translation>
    </message>
    <message>
        <source>the lesson holds a link or a device</source>
        <translation>课程含有链接或设备</translation>
    </message>
    <message>
        <source>the file is encrypted</source>
        <translation>文件已加密</translation>
    </message>
    <message>
        <source>the file is shorter or longer than it says</source>
        <translation>文件比声明的短或长</translation>
    </message>
    <message>
        <source>there is no %1 in it</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>a lesson is a folder or a %1 file that holds one</source>
        <translation>课程是文件夹，或含有该文件夹的 %1 文件</translation>
    </message>
    <message>
        <source>the file is damaged or no lesson: get it again from where it came</source>
        <translation>文件已损坏或不是课程：请从来源重新获取</translation>
    </message>
    <message>
        <source>has an unknown key %1</source>
        <translation>有未知的键 %1</translation>
    </message>
    <message>
        <source>resources/lessons/FORMAT.md describes the file</source>
        <translation>resources/lessons/FORMAT.md 说明该文件</translation>
    </message>
    <message>
        <source>needs a text &quot;%1&quot;</source>
        <translation>需要文本 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs a number &quot;%1&quot;</source>
        <translation>需要数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from %2 to %3</source>
        <translation>&quot;%1&quot; 必须在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>&quot;%1&quot; 必须是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; 必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown value %2</source>
        <translation>&quot;%1&quot; 的值 %2 未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of at most %2</source>
        <translation>&quot;%1&quot; 必须是至多 %2 项的列表</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 必须是文本</translation>
    </message>
    <message>
        <source>has a name that may hold only a-z, 0-9 and -</source>
        <translation>的名称只能含 a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>&quot;recordings&quot; must hold texts</source>
        <translation>&quot;recordings&quot; 必须含有文本</translation>
    </message>
    <message>
        <source>&quot;id&quot; may hold only a-z, 0-9 and -</source>
        <translation>&quot;id&quot; 只能含 a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>the lesson is of a newer format (%1)</source>
        <translation>课程的格式较新（%1）</translation>
    </message>
    <message>
        <source>use a newer version of this program</source>
        <translation>请使用此程序的较新版本</translation>
    </message>
    <message>
        <source>needs &quot;format&quot;: 1</source>
        <translation>需要 &quot;format&quot;: 1</translation>
    </message>
    <message>
        <source>&quot;terms&quot; must be an object of at most 100</source>
        <translation>&quot;terms&quot; 必须是至多 100 项的对象</translation>
    </message>
    <message>
        <source>has no page that %1 could translate</source>
        <translation>没有 %1 可翻译的页面</translation>
    </message>
    <message>
        <source>comes in more than %1 languages</source>
        <translation>的语言超过 %1 种</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file of pages/</source>
        <translation>&quot;%1&quot; 没有指定 pages/ 中的文件</translation>
    </message>
    <message>
        <source>needs &quot;holds&quot;: right answers are computed, not given</source>
        <translation>需要 &quot;holds&quot;：正确答案由计算得出，不直接给出</translation>
    </message>
    <message>
        <source>needs &quot;figure&quot; and &quot;within&quot;</source>
        <translation>需要 &quot;figure&quot; 和 &quot;within&quot;</translation>
    </message>
    <message>
        <source>&quot;figures&quot; must be an object of at most 40</source>
        <translation>&quot;figures&quot; 必须是至多 40 项的对象</translation>
    </message>
    <message>
        <source>has both &quot;minus&quot; and &quot;over&quot;</source>
        <translation>同时有 &quot;minus&quot; 和 &quot;over&quot;</translation>
    </message>
    <message>
        <source>needs a &quot;figure&quot;</source>
        <translation>需要 &quot;figure&quot;</translation>
    </message>
    <message>
        <source>needs &quot;among&quot;: two recordings or more</source>
        <translation>需要 &quot;among&quot;：两个以上的记录</translation>
    </message>
    <message>
        <source>needs a figure &quot;than&quot;</source>
        <translation>需要数值 &quot;than&quot;</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>every recording has one</source>
        <translation>每个记录都有一个</translation>
    </message>
    <message>
        <source>the recording has too many events</source>
        <translation>记录的事件太多</translation>
    </message>
    <message>
        <source>the recording is damaged</source>
        <translation>记录已损坏</translation>
    </message>
    <message>
        <source>the recording does not begin with a run&apos;s start</source>
        <translation>记录不以运行的开始为开头</translation>
    </message>
    <message>
        <source>a recording&apos;s name may hold only a-z, 0-9 and -</source>
        <translation>记录的名称只能含 a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>the run has no events</source>
        <translation>运行没有事件</translation>
    </message>
    <message>
        <source>choose a run that has trained</source>
        <translation>请选择训练过的运行</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation>没有步骤 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a page&apos;s from and to</source>
        <translation>页面的 from 和 to</translation>
    </message>
    <message>
        <source>the state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>没有状态 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no control &quot;%1&quot; there</source>
        <translation>那里没有控件 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a page with a state has steps from and to</source>
        <translation>只有带状态的页面才有步骤 from 和 to</translation>
    </message>
    <message>
        <source>a page shows recordings or a state, not both</source>
        <translation>一页显示记录或状态，不能兼有</translation>
    </message>
    <message>
        <source>the state stands first behind the step at which it counts as run</source>
        <translation>该状态一开始就已在算作运行过的步骤之后</translation>
    </message>
    <message>
        <source>a lesson&apos;s file ends in %1</source>
        <translation>课程文件以 %1 结尾</translation>
    </message>
    <message>
        <source>add the ending</source>
        <translation>请加上该后缀</translation>
    </message>
    <message>
        <source>this model has no classification head to evaluate</source>
        <translation>此模型没有可评估的分类头</translation>
    </message>
    <message>
        <source>give a trained run or adapter</source>
        <translation>请给出训练过的运行或适配器</translation>
    </message>
    <message>
        <source>the head gives %1 numbers, the data has %2 (regression)</source>
        <translation>头给出 %1 个数，数据有 %2 个（回归）</translation>
    </message>
    <message>
        <source>the head gives %1 numbers, the data has %2 classes</source>
        <translation>头给出 %1 个数，数据有 %2 个类别</translation>
    </message>
    <message>
        <source>evaluate on the task it was trained for</source>
        <translation>请在训练它的任务上评估</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>评估已停止</translation>
    </message>
    <message>
        <source>this needs %1 bytes, and %2 are free</source>
        <translation>需要 %1 字节，可用 %2 字节</translation>
    </message>
    <message>
        <source>free some space or name a folder on another disk</source>
        <translation>请腾出空间，或指定其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>this adapter is folded already: its λ is fixed and what is left of it is no adapter of its own</source>
        <translation>此适配器已折叠：其 λ 已固定，剩下的部分不是独立的适配器</translation>
    </message>
    <message>
        <source>export the adapter that it was made from</source>
        <translation>请导出产生它的原适配器</translation>
    </message>
    <message>
        <source>LLM-Adapters itself reads adapter_model.bin: torch.save(safetensors.torch.load_file(&quot;adapter_model.safetensors&quot;), &quot;adapter_model.bin&quot;) makes it</source>
        <translation>LLM-Adapters 本身读取 adapter_model.bin：用 torch.save(safetensors.torch.load_file(&quot;adapter_model.safetensors&quot;), &quot;adapter_model.bin&quot;) 生成</translation>
    </message>
    <message>
        <source>stock PEFT has no bottleneck adapters and refuses this folder</source>
        <translation>原版 PEFT 没有瓶颈适配器，不接受此文件夹</translation>
    </message>
    <message>
        <source>the library adapters knows no λ: it computes λ = 0, with other results than here</source>
        <translation>adapters 库没有 λ：它按 λ = 0 计算，结果与此处不同</translation>
    </message>
    <message>
        <source>everything of this adapter folds: there is no h0 term to keep</source>
        <translation>此适配器可全部折叠：没有要保留的 h0 项</translation>
    </message>
    <message>
        <source>export it with --form merged</source>
        <translation>请用 --form merged 导出</translation>
    </message>
    <message>
        <source>this adapter mixes h0 into the input of %1 modules: s·λ·B A h0 depends on h0, not on the module&apos;s input, so no weight can hold it</source>
        <translation>此适配器把 h0 混入 %1 个模块的输入：s·λ·B A h0 取决于 h0 而不是模块的输入，因此没有权重能容纳它</translation>
    </message>
    <message>
        <source>keep it as an adapter (--form peft), or fold what folds and keep the h0 term beside it (--form folded: this program&apos;s own form, in which λ can no longer be changed)</source>
        <translation>请保留为适配器（--form peft），或折叠可折叠的部分并把 h0 项保留在旁边（--form folded：此程序自己的形式，其中 λ 不能再更改）</translation>
    </message>
    <message>
        <source>transformers&apos; %1 models have no biases where this adapter has some</source>
        <translation>transformers 的 %1 模型在此适配器有偏置之处没有偏置</translation>
    </message>
    <message>
        <source>keep it as an adapter (--form peft)</source>
        <translation>请保留为适配器（--form peft）</translation>
    </message>
    <message>
        <source>only this program runs a folded adapter, and its λ can no longer be changed</source>
        <translation>只有此程序能运行折叠的适配器，其 λ 不能再更改</translation>
    </message>
    <message>
        <source>stock PEFT loads this adapter but knows no λ: it computes λ = 0, with other results than here</source>
        <translation>原版 PEFT 能加载此适配器，但没有 λ：它按 λ = 0 计算，结果与此处不同</translation>
    </message>
    <message>
        <source>this model has one segment type and cannot tell two texts apart</source>
        <translation>此模型只有一种片段类型，无法区分两个文本</translation>
    </message>
    <message>
        <source>give one text column, or take another model</source>
        <translation>请只给出一个文本列，或换一个模型</translation>
    </message>
    <message>
        <source>the data&apos;s classes are %1; the head&apos;s are %2</source>
        <translation>数据的类别为 %1；头的类别为 %2</translation>
    </message>
    <message>
        <source>evaluate on the task it was trained for, or name the classes alike in task.labels</source>
        <translation>请在训练它的任务上评估，或在 task.labels 中取相同的类别名</translation>
    </message>
    <message>
        <source>no sample has a token to predict</source>
        <translation>没有样本有可预测的词元</translation>
    </message>
    <message>
        <source>give responses, or set task.train_on_inputs</source>
        <translation>请给出回答，或设置 task.train_on_inputs</translation>
    </message>
    <message>
        <source>there is no text to measure</source>
        <translation>没有可测量的文本</translation>
    </message>
    <message>
        <source>give at least one sentence</source>
        <translation>请至少给出一个句子</translation>
    </message>
    <message>
        <source>no text has two tokens to compare</source>
        <translation>没有文本有两个可比较的词元</translation>
    </message>
    <message>
        <source>give longer sentences, or count special tokens</source>
        <translation>请给出更长的句子，或计入特殊词元</translation>
    </message>
    <message>
        <source>the key-value cache is too small for its sequences</source>
        <translation>键值缓存太小，放不下其序列</translation>
    </message>
    <message>
        <source>the tensor %1 holds integers where weights are expected</source>
        <translation>张量 %1 应为权重，却是整数</translation>
    </message>
    <message>
        <source>%1 models do not generate text: they have no causal head</source>
        <translation>%1 模型不生成文本：它们没有语言模型头</translation>
    </message>
    <message>
        <source>choose a LLaMA or GPT-J model for task.kind causal_lm</source>
        <translation>task.kind 为 causal_lm 时，请选择 LLaMA 或 GPT-J 模型</translation>
    </message>
    <message>
        <source>the classifier&apos;s weights do not fit the model&apos;s width</source>
        <translation>分类器的权重与模型的宽度不符</translation>
    </message>
    <message>
        <source>weights and config.json belong to different models</source>
        <translation>权重和 config.json 属于不同的模型</translation>
    </message>
    <message>
        <source>the classifier&apos;s weight and bias are of different sizes</source>
        <translation>分类器的权重和偏置大小不同</translation>
    </message>
    <message>
        <source>weights hold values that are not finite: %1</source>
        <translation>权重含有非有限的值：%1</translation>
    </message>
    <message>
        <source>weights that this model does not use: %1</source>
        <translation>此模型用不到的权重：%1</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, config.json asks for %3</source>
        <translation>张量 %1 的形状为 %2，config.json 要求 %3</translation>
    </message>
    <message>
        <source>weights are missing: %1</source>
        <translation>缺少权重：%1</translation>
    </message>
    <message>
        <source>the folder must hold a whole %1 model with its pooler, as save_pretrained writes it</source>
        <translation>文件夹必须含有完整的 %1 模型及其 pooler，如 save_pretrained 所写</translation>
    </message>
    <message>
        <source>the folder must hold a whole %1 model, as save_pretrained writes it</source>
        <translation>文件夹必须含有完整的 %1 模型，如 save_pretrained 所写</translation>
    </message>
    <message>
        <source>λ does not apply to the method %1</source>
        <translation>λ 不适用于方法 %1</translation>
    </message>
    <message>
        <source>use λ = 0</source>
        <translation>请用 λ = 0</translation>
    </message>
    <message>
        <source>this adapter&apos;s λ of %1 is folded into its weights and can no longer be changed</source>
        <translation>此适配器的 λ %1 已折叠进权重，不能再更改</translation>
    </message>
    <message>
        <source>the adapter was trained on other weights than the model has now</source>
        <translation>适配器训练时的权重与模型现在的不同</translation>
    </message>
    <message>
        <source>name the model to use (--model) if this is meant</source>
        <translation>若确实如此，请指定要用的模型（--model）</translation>
    </message>
    <message>
        <source>there is no adapter here</source>
        <translation>此处没有适配器</translation>
    </message>
    <message>
        <source>give an adapter folder (adapter_config.json) or the folder of a run that has saved one</source>
        <translation>请给出适配器文件夹（adapter_config.json），或保存了适配器的运行的文件夹</translation>
    </message>
    <message>
        <source>it was made for other targets, another rank or another model</source>
        <translation>它是为其他目标、其他秩或其他模型制作的</translation>
    </message>
    <message>
        <source>the adapter does not fit:</source>
        <translation>适配器不匹配：</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1</source>
        <translation>适配器不匹配：缺少 %1</translation>
    </message>
    <message>
        <source>the adapter does not fit: not expected %1</source>
        <translation>适配器不匹配：多出 %1</translation>
    </message>
    <message>
        <source>the adapter does not fit:; not expected %1</source>
        <translation>适配器不匹配：；多出 %1</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1 not expected %2</source>
        <translation>适配器不匹配：缺少 %1 多出 %2</translation>
    </message>
    <message>
        <source>the adapter does not fit: missing %1; not expected %2</source>
        <translation>适配器不匹配：缺少 %1；多出 %2</translation>
    </message>
    <message>
        <source>the adapter holds values that are not finite and was not saved</source>
        <translation>适配器含有非有限的值，没有保存</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, expected %3</source>
        <translation>张量 %1 的形状为 %2，应为 %3</translation>
    </message>
    <message>
        <source>rank, targets or the number of classes differ</source>
        <translation>秩、目标或类别数不同</translation>
    </message>
    <message>
        <source>export form</source>
        <translation>导出形式</translation>
    </message>
    <message>
        <source>AdapterHub&apos;s form has the same places in every layer, this adapter has others in layer %1</source>
        <translation>AdapterHub 的形式各层位置相同，此适配器在第 %1 层有所不同</translation>
    </message>
    <message>
        <source>export it as peft</source>
        <translation>请导出为 peft</translation>
    </message>
    <message>
        <source>AdapterHub&apos;s form is for series and parallel adapters, this is %1</source>
        <translation>AdapterHub 的形式用于串联和并联适配器，而这是 %1</translation>
    </message>
    <message>
        <source>in %1 models AdapterHub&apos;s parallel adapters read the state before the norm, this one the state behind it</source>
        <translation>在 %1 模型中，AdapterHub 的并联适配器读取归一化之前的状态，此适配器读取之后的</translation>
    </message>
    <message>
        <source>LLM-Adapters has no series adapter behind the attention</source>
        <translation>LLM-Adapters 在注意力之后没有串联适配器</translation>
    </message>
    <message>
        <source>LLM-Adapters has no adapter at %1 of %2 models</source>
        <translation>LLM-Adapters 在 %2 模型的 %1 处没有适配器</translation>
    </message>
    <message>
        <source>LLM-Adapters puts its adapters into every layer, this one is in some alone</source>
        <translation>LLM-Adapters 在每层都放适配器，此适配器只在部分层</translation>
    </message>
    <message>
        <source>LLM-Adapters&apos; form is for adapters before or behind a feed-forward layer, this is %1</source>
        <translation>LLM-Adapters 的形式用于前馈层之前或之后的适配器，而这是 %1</translation>
    </message>
    <message>
        <source>LLM-Adapters&apos; adapters have no biases, this one&apos;s are trained</source>
        <translation>LLM-Adapters 的适配器没有偏置，此适配器的偏置经过训练</translation>
    </message>
    <message>
        <source>the tensor %1 has shape %2, adapter_config.json asks for %3</source>
        <translation>张量 %1 的形状为 %2，adapter_config.json 要求 %3</translation>
    </message>
    <message>
        <source>a bottleneck of</source>
        <translation>瓶颈宽度为</translation>
    </message>
    <message>
        <source>the adapter does not fit: target_modules names modules without tensors: %1</source>
        <translation>适配器不匹配：target_modules 指定了没有张量的模块：%1</translation>
    </message>
    <message>
        <source>the virtual tokens were made for a model of %1 layers and width %2, this one has %3 and %4</source>
        <translation>虚拟词元是为 %1 层、宽度 %2 的模型制作的，此模型为 %3 层、宽度 %4</translation>
    </message>
    <message>
        <source>name the model it was trained on</source>
        <translation>请指定训练它时所用的模型</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>sibo.mix_skip is for series adapters, this is %1</source>
        <translation>sibo.mix_skip 用于串联适配器，而这是 %1</translation>
    </message>
    <message>
        <source>sibo.reference_gptj_bottleneck is for series adapters of GPT-J, this is %1</source>
        <translation>sibo.reference_gptj_bottleneck 用于 GPT-J 的串联适配器，而这是 %1</translation>
    </message>
    <message>
        <source>sibo.lambda is a map by module that does not fit this adapter&apos;s modules: %1</source>
        <translation>sibo.lambda 是按模块的映射，与此适配器的模块不符：%1</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; cannot be used: %2</source>
        <translation>无法使用模式 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>name the modules in rank_pattern and alpha_pattern of adapter_config.json instead</source>
        <translation>请改在 adapter_config.json 的 rank_pattern 和 alpha_pattern 中写出模块名</translation>
    </message>
    <message>
        <source>weights and adapter_config.json belong to different adapters</source>
        <translation>权重和 adapter_config.json 属于不同的适配器</translation>
    </message>
    <message>
        <source>the adapter has no score.weight</source>
        <translation>适配器没有 score.weight</translation>
    </message>
    <message>
        <source>the adapter has no classifier.out_proj.weight</source>
        <translation>适配器没有 classifier.out_proj.weight</translation>
    </message>
    <message>
        <source>the adapter has no classifier.weight</source>
        <translation>适配器没有 classifier.weight</translation>
    </message>
    <message>
        <source>it must hold the classification head it was trained with</source>
        <translation>它必须含有训练时所用的分类头</translation>
    </message>
    <message>
        <source>there is no tensor of a %1 in it</source>
        <translation>其中没有 %1 的张量</translation>
    </message>
    <message>
        <source>pickled weights are not read: opening one can run any program</source>
        <translation>不读取 pickle 权重：打开它可能运行任何程序</translation>
    </message>
    <message>
        <source>save the adapter as safetensors where you trust the file (PEFT: safe_serialization=True, adapters: use_safetensors=True)</source>
        <translation>请在信任该文件的地方把适配器存为 safetensors（PEFT：safe_serialization=True，adapters：use_safetensors=True）</translation>
    </message>
    <message>
        <source>in %1 models AdapterHub&apos;s parallel adapters read the state before the norm, this program&apos;s the one behind it</source>
        <translation>在 %1 模型中，AdapterHub 的并联适配器读取归一化之前的状态，此程序的读取之后的</translation>
    </message>
    <message>
        <source>parallel adapters of BERT and RoBERTa can be loaded</source>
        <translation>可加载 BERT 和 RoBERTa 的并联适配器</translation>
    </message>
    <message>
        <source>full fine-tuning trains one run at a time</source>
        <translation>全量微调一次只训练一个运行</translation>
    </message>
    <message>
        <source>start its runs one after the other</source>
        <translation>请逐个开始其运行</translation>
    </message>
    <message>
        <source>no module for the method %1</source>
        <translation>方法 %1 没有模块</translation>
    </message>
    <message>
        <source>no parameter is named %1</source>
        <translation>没有名为 %1 的参数</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>the merged tensor %1 is not finite</source>
        <translation>合并后的张量 %1 不是有限值</translation>
    </message>
    <message>
        <source>the folder must hold a whole model</source>
        <translation>文件夹必须含有完整的模型</translation>
    </message>
    <message>
        <source>a bottleneck is not linear (its activation lies between two maps), so no weight can hold it</source>
        <translation>瓶颈不是线性的（激活函数在两个映射之间），因此没有权重能容纳它</translation>
    </message>
    <message>
        <source>a prefix adds keys and values to the attention, which no weight of the model holds</source>
        <translation>前缀给注意力添加键和值，模型没有权重能容纳它</translation>
    </message>
    <message>
        <source>a prompt adds rows to the input, which no weight of the model holds</source>
        <translation>提示给输入添加行，模型没有权重能容纳它</translation>
    </message>
    <message>
        <source>%1 cannot be merged: %2</source>
        <translation>%1 无法合并：%2</translation>
    </message>
    <message>
        <source>keep it as an adapter</source>
        <translation>请保留为适配器</translation>
    </message>
    <message>
        <source>there is no run to write</source>
        <translation>没有可写出的运行</translation>
    </message>
    <message>
        <source>`sibo runs` lists the runs</source>
        <translation>`sibo runs` 列出各运行</translation>
    </message>
    <message>
        <source>the run is training</source>
        <translation>运行正在训练</translation>
    </message>
    <message>
        <source>export it when it has ended</source>
        <translation>请在它结束后导出</translation>
    </message>
    <message>
        <source>leave it out: there is nothing to look at in it</source>
        <translation>请不计入：其中没有可看的内容</translation>
    </message>
    <message>
        <source>study %1: its run %2 is not in the library</source>
        <translation>研究 %1：它的运行 %2 不在资料库中</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>略去了 %1：%2</translation>
    </message>
    <message>
        <source>%1 is a link and was left out</source>
        <translation>%1 是链接，已略去</translation>
    </message>
    <message>
        <source>an archive&apos;s name must say its form</source>
        <translation>归档的名称必须表明其格式</translation>
    </message>
    <message>
        <source>name it *.tar.zst, *.tar.gz, *.tar or *.zip</source>
        <translation>请命名为 *.tar.zst、*.tar.gz、*.tar 或 *.zip</translation>
    </message>
    <message>
        <source>there is no run in it</source>
        <translation>其中没有运行</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message>
        <source>%1; nothing was imported</source>
        <translation>%1；没有导入任何内容</translation>
    </message>
    <message>
        <source>import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>do not use archives from where this one came</source>
        <translation>请勿使用来自同一处的归档</translation>
    </message>
    <message>
        <source>an entry has an empty, endless or unreadable name</source>
        <translation>一个条目的名称为空、过长或不可读</translation>
    </message>
    <message>
        <source>an entry&apos;s name holds control characters or backslashes</source>
        <translation>一个条目的名称含有控制字符或反斜杠</translation>
    </message>
    <message>
        <source>an entry&apos;s name leaves its folder</source>
        <translation>一个条目的名称离开了其文件夹</translation>
    </message>
    <message>
        <source>an entry lies too deep</source>
        <translation>一个条目的层次太深</translation>
    </message>
    <message>
        <source>an entry is neither of a run nor of a study</source>
        <translation>一个条目既不属于运行也不属于研究</translation>
    </message>
    <message>
        <source>no run or study has such a name</source>
        <translation>没有运行或研究有这样的名称</translation>
    </message>
    <message>
        <source>there are more than %1 entries in it</source>
        <translation>其中超过 %1 个条目</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>缺少 &quot;format&quot;</translation>
    </message>
    <message>
        <source>the archive was made by a newer version of this program</source>
        <translation>归档由此程序的较新版本制作</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>请用该版本导入</translation>
    </message>
    <message>
        <source>an entry is a link, a device or another special file</source>
        <translation>一个条目是链接、设备或其他特殊文件</translation>
    </message>
    <message>
        <source>an entry is encrypted</source>
        <translation>一个条目已加密</translation>
    </message>
    <message>
        <source>ask for the archive without encryption</source>
        <translation>请索取未加密的归档</translation>
    </message>
    <message>
        <source>an entry is a file where a run or study should be</source>
        <translation>一个条目应是运行或研究，却是文件</translation>
    </message>
    <message>
        <source>two entries have the same name</source>
        <translation>两个条目名称相同</translation>
    </message>
    <message>
        <source>an entry is a file and a folder at once</source>
        <translation>一个条目既是文件又是文件夹</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>解压后超过 %1 字节</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>解压后超过其大小的 %1 倍</translation>
    </message>
    <message>
        <source>the archive does not fit on the disk</source>
        <translation>磁盘放不下该归档</translation>
    </message>
    <message>
        <source>free space on that disk, or choose another library folder</source>
        <translation>请在该磁盘上腾出空间，或选择其他资料库文件夹</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>an entry has not the length that it declares</source>
        <translation>一个条目的长度与声明的不符</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>无法读取归档</translation>
    </message>
    <message>
        <source>archives end in .tar.zst, .tar.gz, .tar or .zip</source>
        <translation>归档以 .tar.zst、.tar.gz、.tar 或 .zip 结尾</translation>
    </message>
    <message>
        <source>the archive is damaged or no archive of runs: get it again from where it came</source>
        <translation>归档已损坏或不是运行的归档：请从来源重新获取</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>the file was changed or damaged; later lines cannot be trusted</source>
        <translation>文件被改动或损坏；后面的行不可信</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>缺少键 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; 必须是%2</translation>
    </message>
    <message>
        <source>a number or null</source>
        <translation>数或 null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>an event is a JSON object with the key &quot;event&quot;</source>
        <translation>事件是带键 &quot;event&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed goes on</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed goes on (%5)</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续（%5）</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed go on</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seed go on (%5)</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续（%5）</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds goes on</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds goes on (%5)</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续（%5）</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds go on</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续</translation>
    </message>
    <message>
        <source>the best %1 of %2 λ by mean %3 over %4 seeds go on (%5)</source>
        <translation>%2 个 λ 中，按 %4 个种子的 %3 均值，最好的 %1 个继续（%5）</translation>
    </message>
    <message>
        <source>task.test: a set&apos;s name may hold only a-z, 0-9, - and _</source>
        <translation>task.test：测试集的名称只能含 a-z、0-9、- 和 _</translation>
    </message>
    <message>
        <source>&quot;study&quot; must be the name of a study&apos;s folder</source>
        <translation>&quot;study&quot; 必须是研究文件夹的名称</translation>
    </message>
    <message>
        <source>set it to &quot;&quot; if the run belongs to none</source>
        <translation>若运行不属于任何研究，请设为 &quot;&quot;</translation>
    </message>
    <message>
        <source>a study has the keys &quot;config&quot; and &quot;runs&quot;</source>
        <translation>研究有键 &quot;config&quot; 和 &quot;runs&quot;</translation>
    </message>
    <message>
        <source>&quot;runs&quot; must list names of run folders</source>
        <translation>&quot;runs&quot; 必须列出运行文件夹的名称</translation>
    </message>
    <message>
        <source>another process (pid %1) is working in this folder</source>
        <translation>另一个进程（pid %1）正在此文件夹中工作</translation>
    </message>
    <message>
        <source>wait for it to end, or stop it there</source>
        <translation>请等它结束，或在那里停止它</translation>
    </message>
    <message>
        <source>λ between %1, the best by mean %2, and its neighbours</source>
        <translation>按 %2 均值最好的 %1 与其相邻值之间的 λ</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>the run folder exists already</source>
        <translation>运行文件夹已存在</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>请重新开始运行</translation>
    </message>
    <message>
        <source>start a new study for that</source>
        <translation>请为此开始新的研究</translation>
    </message>
    <message>
        <source>the endpoint was chosen before the first run and stays</source>
        <translation>终点指标在第一次运行之前选定，不再更改</translation>
    </message>
    <message>
        <source>the strategy was chosen before the first run and stays</source>
        <translation>策略在第一次运行之前选定，不再更改</translation>
    </message>
    <message>
        <source>the study names %1 runs and its settings make %2</source>
        <translation>研究列出 %1 次运行，而其设置得出 %2 次</translation>
    </message>
    <message>
        <source>its runs stay; start a new study to train further</source>
        <translation>其运行都保留；若要继续训练，请开始新的研究</translation>
    </message>
    <message>
        <source>%1 settings that have a run would go, the first is run %2</source>
        <translation>有 %1 个已有运行的设置会消失，第一个是运行 %2</translation>
    </message>
    <message>
        <source>a study can only grow: keep every setting that it has</source>
        <translation>研究只能增加：请保留它已有的每个设置</translation>
    </message>
    <message>
        <source>%1, data %2</source>
        <translation>%1，数据 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a run</source>
        <translation>&quot;%1&quot; 不是运行的状态</translation>
    </message>
    <message>
        <source>&quot;study&quot; is no name of a folder</source>
        <translation>&quot;study&quot; 不是文件夹的名称</translation>
    </message>
    <message>
        <source>remove it: it is rebuilt from the events</source>
        <translation>请移除：它会由事件重新生成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a task</source>
        <translation>&quot;%1&quot; 不是任务的名称</translation>
    </message>
    <message>
        <source>it has no task &quot;%1&quot; with arm %2</source>
        <translation>其中没有模型 %2 的任务 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way of scoring</source>
        <translation>&quot;%1&quot; 不是计分方式</translation>
    </message>
    <message>
        <source>a task names arm %1, which is not there</source>
        <translation>一个任务指定的模型 %1 不存在</translation>
    </message>
    <message>
        <source>start a new evaluation</source>
        <translation>请开始新的评估</translation>
    </message>
    <message>
        <source>&quot;prompts&quot; is none of consistent and reference</source>
        <translation>&quot;prompts&quot; 既不是 consistent 也不是 reference</translation>
    </message>
    <message>
        <source>the prediction of row %1 %2</source>
        <translation>第 %1 行的预测%2</translation>
    </message>
    <message>
        <source>has the class &quot;%1&quot;, which the task has not</source>
        <translation>的类别 &quot;%1&quot; 不属于该任务</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>没有数</translation>
    </message>
    <message>
        <source>has %1 scores, not %2</source>
        <translation>有 %1 个得分，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 is a part of its file</source>
        <translation>%1 是其文件的一部分</translation>
    </message>
    <message>
        <source>%1 has %2 rows, its official validation file %3</source>
        <translation>%1 有 %2 行，其官方验证文件有 %3 行</translation>
    </message>
    <message>
        <source>%1 is the same file once more</source>
        <translation>%1 是同一个文件再次出现</translation>
    </message>
    <message>
        <source>MNLI&apos;s mismatched file is missing</source>
        <translation>缺少 MNLI 的 mismatched 文件</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>GLUE score: %1</source>
        <translation>GLUE 得分：%1</translation>
    </message>
    <message>
        <source>no GLUE score: %1</source>
        <translation>没有 GLUE 得分：%1</translation>
    </message>
    <message>
        <source>the prediction of index %1 is there twice</source>
        <translation>索引 %1 的预测出现两次</translation>
    </message>
    <message>
        <source>the prediction of index %1 is beyond the data set</source>
        <translation>索引 %1 的预测超出数据集</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>the index is no place in a data set</source>
        <translation>该索引不是数据集中的位置</translation>
    </message>
    <message>
        <source>drawn at temperature %1, top k %2, top p %3, seed %4</source>
        <translation>以温度 %1、top k %2、top p %3、种子 %4 抽取</translation>
    </message>
    <message>
        <source>%1 beam</source>
        <translation>%1 束</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 束</translation>
    </message>
    <message>
        <source>length penalty %1</source>
        <translation>长度惩罚 %1</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>repetition penalty %1</source>
        <translation>重复惩罚 %1</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>停止文本 %1</translation>
    </message>
    <message>
        <source>no stop text</source>
        <translation>无停止文本</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 个提示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of %2</source>
        <translation>&quot;%1&quot; 不是 %2 的类别</translation>
    </message>
    <message>
        <source>train on the data set&apos;s own classes</source>
        <translation>请用数据集自己的类别训练</translation>
    </message>
    <message>
        <source>is none of GLUE&apos;s data sets, judged by a head</source>
        <translation>不是由头评判的 GLUE 数据集</translation>
    </message>
    <message>
        <source>evaluate test files with --task rte=test.tsv and the like</source>
        <translation>请用 --task rte=test.tsv 之类评估测试文件</translation>
    </message>
    <message>
        <source>a submission has a row for every row of its file</source>
        <translation>提交文件对原文件的每一行都有一行</translation>
    </message>
    <message>
        <source>leave --limit away, and task.eval_limit out of the configuration</source>
        <translation>请去掉 --limit，以及配置中的 task.eval_limit</translation>
    </message>
    <message>
        <source>%1: the file has %2 rows, GLUE&apos;s test file %3; gluebenchmark.com does not take it</source>
        <translation>%1：文件有 %2 行，GLUE 的测试文件有 %3 行；gluebenchmark.com 不接受</translation>
    </message>
    <message>
        <source>the evaluation of %1 is not complete</source>
        <translation>%1 的评估不完整</translation>
    </message>
    <message>
        <source>go on with --resume %1</source>
        <translation>请用 --resume %1 继续</translation>
    </message>
    <message>
        <source>two of its tasks would be written to %1</source>
        <translation>其中两个任务会写入同一个 %1</translation>
    </message>
    <message>
        <source>evaluate each hidden test file once</source>
        <translation>每个隐藏的测试文件请只评估一次</translation>
    </message>
    <message>
        <source>none of its tasks is a hidden test file of GLUE&apos;s</source>
        <translation>其中没有任务是 GLUE 的隐藏测试文件</translation>
    </message>
    <message>
        <source>the metric &quot;%1&quot; was not measured</source>
        <translation>没有测量指标 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are %1 labels and %2 predictions</source>
        <translation>有 %1 个标签和 %2 个预测</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>a class id is outside 0 to %1</source>
        <translation>一个类别编号不在 0 到 %1 之内</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>a loss over no token</source>
        <translation>没有词元的损失</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>请选择%1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 到 %1 的整数</translation>
    </message>
    <message>
        <source>no number that can stand here</source>
        <translation>不是可放在此处的数</translation>
    </message>
    <message>
        <source>give a number from −1000 to 1000</source>
        <translation>请给出 −1000 到 1000 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 到 1 的数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 4</source>
        <translation>1 到 4 的整数</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 或 2</translation>
    </message>
    <message>
        <source>h0 or zero</source>
        <translation>h0 或 zero</translation>
    </message>
    <message>
        <source>2 to 6 tokens</source>
        <translation>2 到 6 个词元</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>there is no such matrix</source>
        <translation>没有这样的矩阵</translation>
    </message>
    <message>
        <source>there is no such cell</source>
        <translation>没有这样的单元格</translation>
    </message>
    <message>
        <source>choose a cell of a matrix that is shown</source>
        <translation>请选择所示矩阵的单元格</translation>
    </message>
    <message>
        <source>a gradient follows from the other numbers</source>
        <translation>梯度由其他数得出</translation>
    </message>
    <message>
        <source>edit what it follows from</source>
        <translation>请修改得出它的数</translation>
    </message>
    <message>
        <source>no id of a word</source>
        <translation>不是词的 id</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>请给出%1</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>不是类别</translation>
    </message>
    <message>
        <source>give 0 or 1</source>
        <translation>请给出 0 或 1</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>an entry is not an object</source>
        <translation>一个条目不是对象</translation>
    </message>
    <message>
        <source>%1, added_tokens_decoder</source>
        <translation>%1，added_tokens_decoder</translation>
    </message>
    <message>
        <source>%1, extra_special_tokens</source>
        <translation>%1，extra_special_tokens</translation>
    </message>
    <message>
        <source>token %1 has id %2, in the vocabulary it is %3</source>
        <translation>词元 %1 的 id 为 %2，在词表中为 %3</translation>
    </message>
    <message>
        <source>ICU has no normalisation data</source>
        <translation>ICU 没有归一化数据</translation>
    </message>
    <message>
        <source>install the ICU data that belongs to the library</source>
        <translation>请安装与该库对应的 ICU 数据</translation>
    </message>
    <message>
        <source>fetch the model&apos;s tokenizer files again</source>
        <translation>请重新获取模型的分词器文件</translation>
    </message>
    <message>
        <source>merge %1 needs the token %2, which is not in the vocabulary</source>
        <translation>合并 %1 需要词元 %2，而它不在词表中</translation>
    </message>
    <message>
        <source>merge %1 has a right part without the prefix %2</source>
        <translation>合并 %1 的右半部分没有前缀 %2</translation>
    </message>
    <message>
        <source>the text needs the unknown token %1, which is not in the vocabulary</source>
        <translation>文本需要未知词元 %1，而它不在词表中</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>文件必须含有单个 JSON 对象</translation>
    </message>
    <message>
        <source>%1, chat_template</source>
        <translation>%1，chat_template</translation>
    </message>
    <message>
        <source>&quot;chat_template&quot; must be a text or a list</source>
        <translation>&quot;chat_template&quot; 必须是文本或列表</translation>
    </message>
    <message>
        <source>the chat template has %1 bytes; 1,048,576 are allowed</source>
        <translation>对话模板有 %1 字节；允许 1,048,576 字节</translation>
    </message>
    <message>
        <source>the chat template is not UTF-8</source>
        <translation>对话模板不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 is missing before &quot;%2&quot;</source>
        <translation>&quot;%2&quot; 之前缺少%1</translation>
    </message>
    <message>
        <source>correct the chat template</source>
        <translation>请改正对话模板</translation>
    </message>
    <message>
        <source>%1 of the chat template cannot be run</source>
        <translation>无法执行对话模板中的%1</translation>
    </message>
    <message>
        <source>use a simpler chat template</source>
        <translation>请使用更简单的对话模板</translation>
    </message>
    <message>
        <source>nesting deeper than 100</source>
        <translation>嵌套超过 100 层</translation>
    </message>
    <message>
        <source>an expression of more than 500 operators</source>
        <translation>超过 500 个运算符的表达式</translation>
    </message>
    <message>
        <source>&quot;in&quot; is missing behind &quot;not&quot;</source>
        <translation>&quot;not&quot; 之后缺少 &quot;in&quot;</translation>
    </message>
    <message>
        <source>the operator &quot;**&quot;</source>
        <translation>运算符 &quot;**&quot;</translation>
    </message>
    <message>
        <source>an expression is missing before &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 之前缺少表达式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;}&quot; is missing</source>
        <translation>缺少 &quot;}&quot;</translation>
    </message>
    <message>
        <source>&quot;:&quot; is missing</source>
        <translation>缺少 &quot;:&quot;</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>an index is missing</source>
        <translation>缺少索引</translation>
    </message>
    <message>
        <source>an index of more than one part</source>
        <translation>多于一个部分的索引</translation>
    </message>
    <message>
        <source>&quot;]&quot; is missing</source>
        <translation>缺少 &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>缺少 &quot;)&quot;</translation>
    </message>
    <message>
        <source>arguments from a list or dict (*)</source>
        <translation>来自列表或字典的参数（*）</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name</source>
        <translation>没有名称的参数在有名称的参数之后</translation>
    </message>
    <message>
        <source>a filter&apos;s name</source>
        <translation>过滤器的名称</translation>
    </message>
    <message>
        <source>a test&apos;s name</source>
        <translation>测试的名称</translation>
    </message>
    <message>
        <source>a text gets longer than 16 MiB</source>
        <translation>一个文本超过 16 MiB</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; of the filter &quot;tojson&quot;</source>
        <translation>过滤器 &quot;tojson&quot; 的参数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the indent is too large</source>
        <translation>缩进太大</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>一个数太大</translation>
    </message>
    <message>
        <source>items is for a dict</source>
        <translation>items 用于字典</translation>
    </message>
    <message>
        <source>a test needs something to compare with</source>
        <translation>测试需要可比较的对象</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>过滤器 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot;</source>
        <translation>测试 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>注释没有闭合</translation>
    </message>
    <message>
        <source>{{ is not closed</source>
        <translation>{{ 没有闭合</translation>
    </message>
    <message>
        <source>{% is not closed</source>
        <translation>{% 没有闭合</translation>
    </message>
    <message>
        <source>the character &quot;%1&quot; has no meaning here</source>
        <translation>字符 &quot;%1&quot; 在此没有意义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing</source>
        <translation>&quot;%1&quot; 没有可闭合的对象</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>一个文本没有闭合</translation>
    </message>
    <message>
        <source>octal escapes cannot be read</source>
        <translation>不能读取八进制转义</translation>
    </message>
    <message>
        <source>an escape in a text is not of %1 hexadecimal digits</source>
        <translation>文本中的转义不是 %1 个十六进制数字</translation>
    </message>
    <message>
        <source>an escape in a text is no character</source>
        <translation>文本中的转义不是字符</translation>
    </message>
    <message>
        <source>startswith and endswith need a text</source>
        <translation>startswith 和 endswith 需要文本</translation>
    </message>
    <message>
        <source>join needs a list</source>
        <translation>join 需要列表</translation>
    </message>
    <message>
        <source>join is for texts, not %1</source>
        <translation>join 用于文本，而不是%1</translation>
    </message>
    <message>
        <source>range takes 1 to 3 numbers</source>
        <translation>range 接受 1 到 3 个数</translation>
    </message>
    <message>
        <source>range&apos;s step cannot be 0</source>
        <translation>range 的步长不能为 0</translation>
    </message>
    <message>
        <source>range has more than 100,000 numbers</source>
        <translation>range 超过 100,000 个数</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; must be a text</source>
        <translation>参数 &quot;%1&quot; 必须是文本</translation>
    </message>
    <message>
        <source>%1&quot; is undefined</source>
        <translation>%1&quot; 未定义</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; of %2</source>
        <translation>%2的方法 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 of a dict</source>
        <translation>字典的 %1</translation>
    </message>
    <message>
        <source>the chat template refuses the conversation: %1</source>
        <translation>对话模板不接受该对话：%1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot;</source>
        <translation>函数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除以零</translation>
    </message>
    <message>
        <source>a whole number is too large</source>
        <translation>一个整数太大</translation>
    </message>
    <message>
        <source>a list gets longer than 1,000,000</source>
        <translation>一个列表超过 1,000,000 项</translation>
    </message>
    <message>
        <source>a list and a tuple cannot be added</source>
        <translation>列表和元组不能相加</translation>
    </message>
    <message>
        <source>formatting a text with &quot;%&quot;</source>
        <translation>用 &quot;%&quot; 格式化文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for %2 and %3</source>
        <translation>&quot;%1&quot; 不能用于%2和%3</translation>
    </message>
    <message>
        <source>%1 has no slices</source>
        <translation>%1没有切片</translation>
    </message>
    <message>
        <source>a slice&apos;s step cannot be 0</source>
        <translation>切片的步长不能为 0</translation>
    </message>
    <message>
        <source>a tag&apos;s name</source>
        <translation>标签的名称</translation>
    </message>
    <message>
        <source>the template ends before &quot;%1&quot;</source>
        <translation>模板在 &quot;%1&quot; 之前结束</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot;</source>
        <translation>标签 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no tag &quot;%1&quot; here</source>
        <translation>此处没有标签 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;in&quot; is missing</source>
        <translation>缺少 &quot;in&quot;</translation>
    </message>
    <message>
        <source>a recursive loop</source>
        <translation>递归循环</translation>
    </message>
    <message>
        <source>a filter on a set block</source>
        <translation>set 块上的过滤器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set</source>
        <translation>&quot;%1&quot; 不能赋值</translation>
    </message>
    <message>
        <source>the chat template takes more than 2,000,000 steps</source>
        <translation>对话模板超过 2,000,000 步</translation>
    </message>
    <message>
        <source>the chat template writes more than 16 MiB</source>
        <translation>对话模板写出超过 16 MiB</translation>
    </message>
    <message>
        <source>%1 values are needed, %2 are there</source>
        <translation>需要 %1 个值，现有 %2 个</translation>
    </message>
    <message>
        <source>the inline if</source>
        <translation>行内 if</translation>
    </message>
    <message>
        <source>a dict&apos;s key that is %1</source>
        <translation>字典的键为%1</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; without a call</source>
        <translation>未调用的方法 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1不能调用</translation>
    </message>
    <message>
        <source>cycle needs something to choose from</source>
        <translation>cycle 需要可选的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for %2</source>
        <translation>&quot;%1&quot; 不能用于%2</translation>
    </message>
    <message>
        <source>an empty text cannot be replaced</source>
        <translation>空文本不能被替换</translation>
    </message>
    <message>
        <source>an empty text cannot separate</source>
        <translation>空文本不能作分隔</translation>
    </message>
    <message>
        <source>a namespace cannot be put into a list, a dict or a namespace</source>
        <translation>命名空间不能放入列表、字典或命名空间</translation>
    </message>
    <message>
        <source>use another chat template</source>
        <translation>请使用其他对话模板</translation>
    </message>
    <message>
        <source>lists are more than 100 deep</source>
        <translation>列表嵌套超过 100 层</translation>
    </message>
    <message>
        <source>dicts are more than 100 deep</source>
        <translation>字典嵌套超过 100 层</translation>
    </message>
    <message>
        <source>a whole number is needed, not %1</source>
        <translation>需要整数，而不是%1</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>未定义的值</translation>
    </message>
    <message>
        <source>a bool</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>an int</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>only a namespace&apos;s members can be set</source>
        <translation>只有命名空间的成员可以赋值</translation>
    </message>
    <message>
        <source>a namespace&apos;s member cannot begin with an underscore</source>
        <translation>命名空间的成员不能以下划线开头</translation>
    </message>
    <message>
        <source>a namespace is more than 100 deep</source>
        <translation>命名空间嵌套超过 100 层</translation>
    </message>
    <message>
        <source>%1 cannot be written as text</source>
        <translation>%1不能写成文本</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1不能与%2比较</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1不能遍历</translation>
    </message>
    <message>
        <source>a text cannot contain %1</source>
        <translation>文本不能包含%1</translation>
    </message>
    <message>
        <source>%1 cannot be written as JSON</source>
        <translation>%1不能写成 JSON</translation>
    </message>
    <message>
        <source>&quot;suffix&quot; is empty</source>
        <translation>&quot;suffix&quot; 为空</translation>
    </message>
    <message>
        <source>&quot;pad_token&quot; or &quot;word_delimiter_token&quot; is empty</source>
        <translation>&quot;pad_token&quot; 或 &quot;word_delimiter_token&quot; 为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be 0 to 1,000,000; it is %2</source>
        <translation>&quot;%1&quot; 必须为 0 到 1,000,000；现为 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 1,024 bytes</source>
        <translation>&quot;%1&quot; 超过 1,024 字节</translation>
    </message>
    <message>
        <source>the token %1 is not in the vocabulary</source>
        <translation>词元 %1 不在词表中</translation>
    </message>
    <message>
        <source>merge %1 is neither two tokens nor a text with one space</source>
        <translation>合并 %1 既不是两个词元，也不是带一个空格的文本</translation>
    </message>
    <message>
        <source>&quot;dropout&quot; must be a number or null</source>
        <translation>&quot;dropout&quot; 必须是数或 null</translation>
    </message>
    <message>
        <source>&quot;dropout&quot; makes the tokens random</source>
        <translation>&quot;dropout&quot; 使词元变得随机</translation>
    </message>
    <message>
        <source>set it to null in tokenizer.json</source>
        <translation>请在 tokenizer.json 中设为 null</translation>
    </message>
    <message>
        <source>it must be a token and its score</source>
        <translation>必须是词元及其得分</translation>
    </message>
    <message>
        <source>the score is not a number</source>
        <translation>得分不是数</translation>
    </message>
    <message>
        <source>&quot;unk_id&quot; is %1, but there are %2 tokens</source>
        <translation>&quot;unk_id&quot; 为 %1，但有 %2 个词元</translation>
    </message>
    <message>
        <source>&quot;continuing_subword_prefix&quot; is longer than 64 bytes</source>
        <translation>&quot;continuing_subword_prefix&quot; 超过 64 字节</translation>
    </message>
    <message>
        <source>&quot;max_input_chars_per_word&quot; must be 1 to 10,000; it is %1</source>
        <translation>&quot;max_input_chars_per_word&quot; 必须为 1 到 10,000；现为 %1</translation>
    </message>
    <message>
        <source>the id of token %1 is not a whole number</source>
        <translation>词元 %1 的 id 不是整数</translation>
    </message>
    <message>
        <source>tokenizer model</source>
        <translation>分词器模型</translation>
    </message>
    <message>
        <source>&quot;precompiled_charsmap&quot; is not base64, or longer than 16 MiB</source>
        <translation>&quot;precompiled_charsmap&quot; 不是 base64，或超过 16 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one character</source>
        <translation>&quot;%1&quot; 必须是一个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a token and its id</source>
        <translation>&quot;%1&quot; 必须是词元及其 id</translation>
    </message>
    <message>
        <source>the pattern has more than 64 parts</source>
        <translation>模式超过 64 个部分</translation>
    </message>
    <message>
        <source>an entry is neither a Sequence nor a SpecialToken</source>
        <translation>一个条目既不是 Sequence 也不是 SpecialToken</translation>
    </message>
    <message>
        <source>&quot;type_id&quot; must be 0 or 1; it is %1</source>
        <translation>&quot;type_id&quot; 必须是 0 或 1；现为 %1</translation>
    </message>
    <message>
        <source>the Sequence %1 must be &quot;A&quot; or &quot;B&quot;</source>
        <translation>Sequence %1 必须是 &quot;A&quot; 或 &quot;B&quot;</translation>
    </message>
    <message>
        <source>%1, special_tokens</source>
        <translation>%1，special_tokens</translation>
    </message>
    <message>
        <source>&quot;ids&quot; and &quot;tokens&quot; of %1 must have the same length, 1 to 16</source>
        <translation>%1 的 &quot;ids&quot; 和 &quot;tokens&quot; 长度必须相同，为 1 到 16</translation>
    </message>
    <message>
        <source>an id or token of %1 has the wrong type</source>
        <translation>%1 的一个 id 或词元类型不对</translation>
    </message>
    <message>
        <source>each text must stand in the pattern exactly once</source>
        <translation>每个文本必须在模式中恰好出现一次</translation>
    </message>
    <message>
        <source>more than one post-processor adds special tokens</source>
        <translation>多于一个后处理器添加特殊词元</translation>
    </message>
    <message>
        <source>use a tokenizer with one</source>
        <translation>请使用只有一个的分词器</translation>
    </message>
    <message>
        <source>split behavior</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>&quot;add_prefix_space&quot; is false, but &quot;prepend_scheme&quot; is %1</source>
        <translation>&quot;add_prefix_space&quot; 为 false，但 &quot;prepend_scheme&quot; 为 %1</translation>
    </message>
    <message>
        <source>&quot;prepend_scheme&quot; must be always, first or never; it is %1</source>
        <translation>&quot;prepend_scheme&quot; 必须是 always、first 或 never；现为 %1</translation>
    </message>
    <message>
        <source>&quot;length&quot; must be 1 to 1,000,000; it is %1</source>
        <translation>&quot;length&quot; 必须为 1 到 1,000,000；现为 %1</translation>
    </message>
    <message>
        <source>it must be null or an object with a type</source>
        <translation>必须是 null，或带 type 的对象</translation>
    </message>
    <message>
        <source>a Sequence has more than 64 parts or is more than 8 deep</source>
        <translation>一个 Sequence 超过 64 个部分，或嵌套超过 8 层</translation>
    </message>
    <message>
        <source>a text could not be normalised</source>
        <translation>一个文本无法归一化</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>请缩短文本</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>the pattern %1 is wrong: %2</source>
        <translation>模式 %1 有误：%2</translation>
    </message>
    <message>
        <source>the pattern has more than 64 groups</source>
        <translation>模式超过 64 个组</translation>
    </message>
    <message>
        <source>use a tokenizer with a simpler pattern</source>
        <translation>请使用模式更简单的分词器</translation>
    </message>
    <message>
        <source>the pattern %1 could not be run on a text: %2</source>
        <translation>模式 %1 无法用于一个文本：%2</translation>
    </message>
    <message>
        <source>use a tokenizer with a simpler pattern, or split the text</source>
        <translation>请使用模式更简单的分词器，或拆开文本</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>一个 ( 没有闭合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the pattern %2 is not supported</source>
        <translation>不支持模式 %2 中的 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a ) has no (</source>
        <translation>一个 ) 没有对应的 (</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>以反斜杠结尾</translation>
    </message>
    <message>
        <source>\u must have four hexadecimal digits</source>
        <translation>\u 必须有四个十六进制数字</translation>
    </message>
    <message>
        <source>classes more than 8 deep</source>
        <translation>字符类嵌套超过 8 层</translation>
    </message>
    <message>
        <source>[^ in a class</source>
        <translation>字符类中的 [^</translation>
    </message>
    <message>
        <source>a [ is not closed</source>
        <translation>一个 [ 没有闭合</translation>
    </message>
    <message>
        <source>[: is not closed</source>
        <translation>[: 没有闭合</translation>
    </message>
    <message>
        <source>a pattern is longer than 64 KiB</source>
        <translation>一个模式超过 64 KiB</translation>
    </message>
    <message>
        <source>a length of %1 tokens has no room beside the special tokens</source>
        <translation>长度 %1 个词元在特殊词元之外没有空间</translation>
    </message>
    <message>
        <source>set it to at least 8</source>
        <translation>请设为至少 8</translation>
    </message>
    <message>
        <source>is too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>says that its table has %1 bytes, but it is %2 bytes long</source>
        <translation>声明其表有 %1 字节，但它长 %2 字节</translation>
    </message>
    <message>
        <source>has texts that are not valid UTF-8</source>
        <translation>含有不是有效 UTF-8 的文本</translation>
    </message>
    <message>
        <source>a 64-bit number</source>
        <translation>64 位数</translation>
    </message>
    <message>
        <source>a 32-bit number</source>
        <translation>32 位数</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>the file is damaged: fetch it again</source>
        <translation>文件已损坏：请重新获取</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>一个数超过 64 位</translation>
    </message>
    <message>
        <source>it ends within a number</source>
        <translation>在一个数的中间结束</translation>
    </message>
    <message>
        <source>it ends within a number of %1 bytes</source>
        <translation>在一个 %1 字节的数的中间结束</translation>
    </message>
    <message>
        <source>the field number %1 does not exist</source>
        <translation>不存在字段号 %1</translation>
    </message>
    <message>
        <source>field %1 is of the kind %2, which is not in use</source>
        <translation>字段 %1 的种类为 %2，没有使用</translation>
    </message>
    <message>
        <source>field %1 says that it has %2 bytes; %3 are left</source>
        <translation>字段 %1 声明有 %2 字节；剩余 %3 字节</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 必须是%2，而不是%3</translation>
    </message>
    <message>
        <source>%1 is %2, which is no 32-bit number</source>
        <translation>%1 为 %2，不是 32 位数</translation>
    </message>
    <message>
        <source>%1 must be 0 or 1, not %2</source>
        <translation>%1 必须是 0 或 1，而不是 %2</translation>
    </message>
    <message>
        <source>unit %1 of the trie points to unit %2 of %3</source>
        <translation>trie 的单元 %1 指向单元 %2（共 %3 个）</translation>
    </message>
    <message>
        <source>the trie runs in a circle at unit %1</source>
        <translation>trie 在单元 %1 处成环</translation>
    </message>
    <message>
        <source>more than 32 rules begin with one another</source>
        <translation>超过 32 条规则互为开头</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement begins at byte %1 of %2</source>
        <translation>一条规则的替换从第 %1 字节开始（共 %2 字节）</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement has %1 bytes; 1,024 are allowed</source>
        <translation>一条规则的替换有 %1 字节；允许 1,024 字节</translation>
    </message>
    <message>
        <source>a rule&apos;s replacement at byte %1 is not UTF-8</source>
        <translation>第 %1 字节处规则的替换不是 UTF-8</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a trie and its size</source>
        <translation>只有 %1 字节，放不下 trie 及其大小</translation>
    </message>
    <message>
        <source>the trie&apos;s size is %1 bytes of %2; it must be a multiple of 4 and leave room for the replacements</source>
        <translation>trie 的大小为 %1 字节（共 %2 字节）；必须是 4 的倍数，并给替换留出空间</translation>
    </message>
    <message>
        <source>the trie has %1 units; 4,194,304 are allowed</source>
        <translation>trie 有 %1 个单元；允许 4,194,304 个</translation>
    </message>
    <message>
        <source>the last replacement is not ended by a NUL</source>
        <translation>最后一个替换没有以 NUL 结尾</translation>
    </message>
    <message>
        <source>no piece is of the type UNKNOWN</source>
        <translation>没有类型为 UNKNOWN 的片段</translation>
    </message>
    <message>
        <source>byte_fallback is on, but there are not 256 pieces &lt;0x00&gt; to &lt;0xFF&gt;</source>
        <translation>byte_fallback 已开启，但没有 &lt;0x00&gt; 到 &lt;0xFF&gt; 的 256 个片段</translation>
    </message>
    <message>
        <source>no piece is of the type NORMAL, USER_DEFINED or UNUSED</source>
        <translation>没有类型为 NORMAL、USER_DEFINED 或 UNUSED 的片段</translation>
    </message>
    <message>
        <source>%1, normalizer_spec.precompiled_charsmap</source>
        <translation>%1，normalizer_spec.precompiled_charsmap</translation>
    </message>
    <message>
        <source>piece has %1 bytes; 1 to 1,024 are allowed</source>
        <translation>piece 有 %1 字节；允许 1 到 1,024 字节</translation>
    </message>
    <message>
        <source>the pieces have more than 32 MiB together</source>
        <translation>各片段合计超过 32 MiB</translation>
    </message>
    <message>
        <source>piece is not UTF-8</source>
        <translation>piece 不是 UTF-8</translation>
    </message>
    <message>
        <source>score is not a finite number</source>
        <translation>score 不是有限数</translation>
    </message>
    <message>
        <source>piece &quot;%1&quot; is there twice</source>
        <translation>片段 &quot;%1&quot; 出现两次</translation>
    </message>
    <message>
        <source>piece holds a NUL</source>
        <translation>piece 含有 NUL</translation>
    </message>
    <message>
        <source>it is the second piece of the type UNKNOWN</source>
        <translation>这是第二个类型为 UNKNOWN 的片段</translation>
    </message>
    <message>
        <source>piece &quot;%1&quot; of the type BYTE has no place here</source>
        <translation>类型为 BYTE 的片段 &quot;%1&quot; 不应在此</translation>
    </message>
    <message>
        <source>more than 64 user-defined pieces begin with one another</source>
        <translation>超过 64 个用户定义的片段互为开头</translation>
    </message>
    <message>
        <source>tokenizer_class &quot;%1&quot; cannot be run from a sentencepiece model</source>
        <translation>无法由 sentencepiece 模型运行 tokenizer_class &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use a model folder with tokenizer.json, or one of LlamaTokenizer, GemmaTokenizer, XLMRobertaTokenizer</source>
        <translation>请使用带 tokenizer.json 的模型文件夹，或 LlamaTokenizer、GemmaTokenizer、XLMRobertaTokenizer 之一</translation>
    </message>
    <message>
        <source>sp_model_kwargs (sampling and the like) cannot be run</source>
        <translation>不能执行 sp_model_kwargs（抽样等）</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>请移除该键</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has id %2, far behind the model&apos;s %3</source>
        <translation>词元 &quot;%1&quot; 的 id 为 %2，远超模型的 %3</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; or its id %2 is there twice</source>
        <translation>词元 &quot;%1&quot; 或其 id %2 出现两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and an added token have the same id %2</source>
        <translation>&quot;%1&quot; 与一个添加的词元 id 相同，为 %2</translation>
    </message>
    <message>
        <source>the model folder has no tokenizer.model</source>
        <translation>模型文件夹中没有 tokenizer.model</translation>
    </message>
    <message>
        <source>fetch the model&apos;s tokenizer files too</source>
        <translation>请把模型的分词器文件也获取下来</translation>
    </message>
    <message>
        <source>use a Unigram or BPE model, or the model&apos;s tokenizer.json</source>
        <translation>请使用 Unigram 或 BPE 模型，或模型的 tokenizer.json</translation>
    </message>
    <message>
        <source>type is %1; there are 1 to 6</source>
        <translation>type 为 %1；可为 1 到 6</translation>
    </message>
    <message>
        <source>model_type is %1; only 1 (Unigram) and 2 (BPE) can be run</source>
        <translation>model_type 为 %1；只能运行 1（Unigram）和 2（BPE）</translation>
    </message>
    <message>
        <source>the model changes the decoded text by a precompiled_charsmap</source>
        <translation>模型用 precompiled_charsmap 改变解码后的文本</translation>
    </message>
    <message>
        <source>the file has %1 bytes; 67,108,864 are allowed</source>
        <translation>文件有 %1 字节；允许 67,108,864 字节</translation>
    </message>
    <message>
        <source>there are more than 2,000,000 pieces</source>
        <translation>超过 2,000,000 个片段</translation>
    </message>
    <message>
        <source>sentencepiece does not take it: %1</source>
        <translation>sentencepiece 不接受：%1</translation>
    </message>
    <message>
        <source>sentencepiece cannot encode the unknown token</source>
        <translation>sentencepiece 无法编码未知词元</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>请重新获取</translation>
    </message>
    <message>
        <source>a text has %1 bytes; 16,777,216 are allowed</source>
        <translation>一个文本有 %1 字节；允许 16,777,216 字节</translation>
    </message>
    <message>
        <source>split the text into shorter samples</source>
        <translation>请把文本拆成较短的样本</translation>
    </message>
    <message>
        <source>sentencepiece failed: %1</source>
        <translation>sentencepiece 失败：%1</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>没有这样的模型文件夹</translation>
    </message>
    <message>
        <source>choose a folder that holds config.json, the weights and the tokenizer</source>
        <translation>请选择含有 config.json、权重和分词器的文件夹</translation>
    </message>
    <message>
        <source>the model folder has none of tokenizer.json, tokenizer.model, vocab.txt, vocab.json with merges.txt</source>
        <translation>模型文件夹中没有 tokenizer.json、tokenizer.model、vocab.txt，也没有 vocab.json 和 merges.txt</translation>
    </message>
    <message>
        <source>an entry is no token</source>
        <translation>一个条目不是词元</translation>
    </message>
    <message>
        <source>the key %1 is not a token id</source>
        <translation>键 %1 不是词元 id</translation>
    </message>
    <message>
        <source>the added token with id %1 is empty</source>
        <translation>id 为 %1 的添加词元为空</translation>
    </message>
    <message>
        <source>token %1 has id %2; ids are 0 to 1,999,999</source>
        <translation>词元 %1 的 id 为 %2；id 应为 0 到 1,999,999</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not supported</source>
        <translation>不支持 %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use a model whose tokenizer.json has only parts that the README lists, or a newer version of this program</source>
        <translation>请使用 tokenizer.json 只含 README 所列部分的模型，或此程序的较新版本</translation>
    </message>
    <message>
        <source>the model type %1 cannot be read from vocab.json and merges.txt</source>
        <translation>无法由 vocab.json 和 merges.txt 读取模型类型 %1</translation>
    </message>
    <message>
        <source>the tokenizer class %1 cannot be read from vocab.json and merges.txt</source>
        <translation>无法由 vocab.json 和 merges.txt 读取分词器类 %1</translation>
    </message>
    <message>
        <source>save the tokenizer as tokenizer.json</source>
        <translation>请把分词器存为 tokenizer.json</translation>
    </message>
    <message>
        <source>the line is not two tokens with a space between them</source>
        <translation>该行不是以空格隔开的两个词元</translation>
    </message>
    <message>
        <source>the vocabulary is empty</source>
        <translation>词表为空</translation>
    </message>
    <message>
        <source>the vocabulary lacks the token %1</source>
        <translation>词表缺少词元 %1</translation>
    </message>
    <message>
        <source>use the vocab.txt that belongs to the model, or name its token in tokenizer_config.json</source>
        <translation>请使用属于该模型的 vocab.txt，或在 tokenizer_config.json 中写出其词元</translation>
    </message>
    <message>
        <source>the tokenizer class %1 cannot be read from vocab.txt</source>
        <translation>无法由 vocab.txt 读取分词器类 %1</translation>
    </message>
    <message>
        <source>save the tokenizer as tokenizer.json (WordPiece), or use a BERT model</source>
        <translation>请把分词器存为 tokenizer.json（WordPiece），或使用 BERT 模型</translation>
    </message>
    <message>
        <source>token %1 is in added_tokens.json but not in vocab.txt</source>
        <translation>词元 %1 在 added_tokens.json 中而不在 vocab.txt 中</translation>
    </message>
    <message>
        <source>the token with id %1 is empty</source>
        <translation>id 为 %1 的词元为空</translation>
    </message>
    <message>
        <source>the token with id %1 is %2 bytes long (at most 1,024)</source>
        <translation>id 为 %1 的词元长 %2 字节（至多 1,024）</translation>
    </message>
    <message>
        <source>the token with id %1 is not valid UTF-8</source>
        <translation>id 为 %1 的词元不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>token %1 stands there twice, with ids %2 and %3</source>
        <translation>词元 %1 出现两次，id 为 %2 和 %3</translation>
    </message>
    <message>
        <source>id %1 belongs to two tokens, %2 and %3</source>
        <translation>id %1 属于两个词元，%2 和 %3</translation>
    </message>
    <message>
        <source>the vocabulary is larger than 32 MiB</source>
        <translation>词表超过 32 MiB</translation>
    </message>
    <message>
        <source>no token has id %1, though there is one with id %2</source>
        <translation>没有 id 为 %1 的词元，却有 id 为 %2 的</translation>
    </message>
    <message>
        <source>must be from %1 to %2; it is %3</source>
        <translation>必须在 %1 到 %2 之间；现为 %3</translation>
    </message>
    <message>
        <source>choose a value in this range</source>
        <translation>请选择此范围内的值</translation>
    </message>
    <message>
        <source>must be a multiple of 8; it is %1</source>
        <translation>必须是 8 的倍数；现为 %1</translation>
    </message>
    <message>
        <source>choose for instance 32</source>
        <translation>例如选择 32</translation>
    </message>
    <message>
        <source>there is no λ to train</source>
        <translation>没有要训练的 λ</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>请至少选择一个</translation>
    </message>
    <message>
        <source>every λ must lie in 0 to 1 and stand there once</source>
        <translation>每个 λ 必须在 0 到 1 之间，且只出现一次</translation>
    </message>
    <message>
        <source>correct value %1 of the list</source>
        <translation>请改正列表的第 %1 个值</translation>
    </message>
    <message>
        <source>the checkpoint would hold values that are not finite and was not saved</source>
        <translation>检查点会含有非有限的值，没有保存</translation>
    </message>
    <message>
        <source>the checkpoint is from a newer version of this program</source>
        <translation>检查点由此程序的较新版本写成</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>请更新程序</translation>
    </message>
    <message>
        <source>the checkpoint was changed or damaged after it was written</source>
        <translation>检查点写入之后被改动或损坏</translation>
    </message>
    <message>
        <source>continue from an older checkpoint or start again</source>
        <translation>请从较早的检查点继续，或重新开始</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s facts lack a key or have one of a wrong type</source>
        <translation>检查点的信息缺少一个键，或有键的类型不对</translation>
    </message>
    <message>
        <source>the cohort&apos;s manifest lacks a key or has one of a wrong type</source>
        <translation>运行组的清单缺少一个键，或有键的类型不对</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s %1 does not fit this configuration</source>
        <translation>检查点的 %1 与此配置不符</translation>
    </message>
    <message>
        <source>measuring the frozen base</source>
        <translation>正在测量冻结的基础模型</translation>
    </message>
    <message>
        <source>a smaller learning rate or a longer warm-up usually helps</source>
        <translation>较小的学习率或较长的预热通常有帮助</translation>
    </message>
    <message>
        <source>lower train.learning_rate or raise train.warmup_steps</source>
        <translation>请降低 train.learning_rate，或提高 train.warmup_steps</translation>
    </message>
    <message>
        <source>%1 is not finite at step %2</source>
        <translation>%1 在第 %2 步不是有限值</translation>
    </message>
    <message>
        <source>this needs about %1 MB, and %2 MB are there</source>
        <translation>约需 %1 MB，现有 %2 MB</translation>
    </message>
    <message>
        <source>use a smaller micro-batch, shorter samples or a smaller model</source>
        <translation>请用较小的微批、较短的样本或较小的模型</translation>
    </message>
    <message>
        <source>a value or a moment</source>
        <translation>一个值或矩</translation>
    </message>
    <message>
        <source>saving step %1</source>
        <translation>正在保存第 %1 步</translation>
    </message>
    <message>
        <source>waiting for the others at step %1</source>
        <translation>在第 %1 步等待其他运行</translation>
    </message>
    <message>
        <source>stopped after step %1 of %2</source>
        <translation>在第 %1 步（共 %2 步）之后停止</translation>
    </message>
    <message>
        <source>continue it from its last checkpoint</source>
        <translation>请从其最后的检查点继续</translation>
    </message>
    <message>
        <source>evaluating the final and the best adapters</source>
        <translation>正在评估最终的和最佳的适配器</translation>
    </message>
    <message>
        <source>an output on %1</source>
        <translation>%1 上的一个输出</translation>
    </message>
    <message>
        <source>evaluating %1 samples</source>
        <translation>正在评估 %1 个样本</translation>
    </message>
    <message>
        <source>what is there is kept; nothing trained is lost: it goes on from the checkpoint of step %1</source>
        <translation>已有的都保留；训练的内容不会丢失：从第 %1 步的检查点继续</translation>
    </message>
    <message>
        <source>stopped while it waited for the other settings</source>
        <translation>在等待其他设置时停止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>没有开始</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite</source>
        <translation>第 %1 步的损失不是有限值</translation>
    </message>
    <message>
        <source>use a smaller learning rate</source>
        <translation>请用较小的学习率</translation>
    </message>
    <message>
        <source>there is no λ &gt; 0 whose cost could be measured</source>
        <translation>没有可测量开销的 λ &gt; 0</translation>
    </message>
    <message>
        <source>set sibo.lambda, with a method that takes it</source>
        <translation>请设置 sibo.lambda，并用接受它的方法</translation>
    </message>
    <message>
        <source>not continued</source>
        <translation>没有继续</translation>
    </message>
    <message>
        <source> instead of </source>
        <translation> 而不是 </translation>
    </message>
    <message>
        <source>a cohort of %1 instead of %2, or in another order</source>
        <translation>运行组为 %1 个而不是 %2 个，或顺序不同</translation>
    </message>
    <message>
        <source>the number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>the set of kernels</source>
        <translation>内核集</translation>
    </message>
    <message>
        <source>the micro-batch</source>
        <translation>微批</translation>
    </message>
    <message>
        <source>the GEMM type</source>
        <translation>GEMM 类型</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 已改变</translation>
    </message>
    <message>
        <source>the figures of step %1 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>events.jsonl 中缺少第 %1 步的数值：文件被截断或清空</translation>
    </message>
    <message>
        <source>the figures of steps %1 to %2 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>events.jsonl 中缺少第 %1 到 %2 步的数值：文件被截断或清空</translation>
    </message>
    <message>
        <source>the figures of %1 steps between %2 and %3 are missing in events.jsonl: the file was cut or emptied</source>
        <translation>events.jsonl 中缺少第 %2 到 %3 步之间 %1 步的数值：文件被截断或清空</translation>
    </message>
    <message>
        <source>the checkpoint of step %1 cannot be read</source>
        <translation>无法读取第 %1 步的检查点</translation>
    </message>
    <message>
        <source>the cohort&apos;s manifest is gone</source>
        <translation>运行组的清单不见了</translation>
    </message>
    <message>
        <source>none of the run&apos;s checkpoints can be read</source>
        <translation>运行的检查点都无法读取</translation>
    </message>
    <message>
        <source>its adapter and figures stay; start a new run to train further</source>
        <translation>其适配器和数值都保留；若要继续训练，请开始新的运行</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>use a smaller micro-batch, fewer λ at a time, or a smaller model</source>
        <translation>请用较小的微批、减少同时训练的 λ 或用较小的模型</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存耗尽</translation>
    </message>
    <message>
        <source>allocate memory</source>
        <translation>分配内存</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>请报告此问题</translation>
    </message>
    <message>
        <source>free some space, then continue the run</source>
        <translation>请腾出空间，然后继续运行</translation>
    </message>
    <message>
        <source>an unknown exception</source>
        <translation>未知异常</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>about %1 are needed for one run and %2 are there: it will not be trained unless there are more by then</source>
        <translation>一次运行约需 %1，现有 %2：届时若没有更多就不会训练</translation>
    </message>
    <message>
        <source>up to %1 are held together and %2 are there: fewer runs will train at a time</source>
        <translation>同时占用至多 %1，现有 %2：同时训练的运行会减少</translation>
    </message>
    <message>
        <source>use a smaller micro-batch to train all at once</source>
        <translation>若要同时训练全部，请用较小的微批</translation>
    </message>
    <message>
        <source>the disk has %1 left and about %2 are needed</source>
        <translation>磁盘剩余 %1，约需 %2</translation>
    </message>
    <message>
        <source>free some space or choose another library folder</source>
        <translation>请腾出空间，或选择其他资料库文件夹</translation>
    </message>
    <message>
        <source>the file is damaged or the model diverged when it was made</source>
        <translation>文件已损坏，或制作时模型已发散</translation>
    </message>
    <message>
        <source>the warm-up of %1 steps is longer than the %2 steps of the run</source>
        <translation>%1 步的预热长于运行的 %2 步</translation>
    </message>
    <message>
        <source>the warm-up of %1 steps is longer than the %2 steps of the run %3</source>
        <translation>%1 步的预热长于运行 %3 的 %2 步</translation>
    </message>
    <message>
        <source>shorten it, for instance train.warmup_steps=0, or train longer</source>
        <translation>请缩短，例如 train.warmup_steps=0，或训练更久</translation>
    </message>
    <message>
        <source>%1 on validation</source>
        <translation>验证集上的 %1</translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>已淘汰：%1</translation>
    </message>
    <message>
        <source>its runs stay; continue them one by one</source>
        <translation>其运行都保留；请逐个继续</translation>
    </message>
    <message>
        <source>its λ was left behind before: %1</source>
        <translation>其 λ 此前已被淘汰：%1</translation>
    </message>
    <message>
        <source>added to the study by hand</source>
        <translation>手动添加到研究</translation>
    </message>
    <message>
        <source>nothing is left to do: every run has ended</source>
        <translation>没有要做的了：每次运行都已结束</translation>
    </message>
    <message>
        <source>add settings to the study, or start a new run to train further</source>
        <translation>请给研究添加设置，或开始新的运行以继续训练</translation>
    </message>
    <message>
        <source>the study has these settings already</source>
        <translation>研究已有这些设置</translation>
    </message>
    <message>
        <source>name values that it does not have yet</source>
        <translation>请给出它还没有的值</translation>
    </message>
    <message>
        <source>%1 runs are left</source>
        <translation>剩余 %1 次运行</translation>
    </message>
    <message>
        <source>the study has not decided yet which λ to leave behind: new seeds would be trained for all of them</source>
        <translation>研究尚未决定淘汰哪些 λ：新的种子会对全部 λ 训练</translation>
    </message>
    <message>
        <source>continue the study to its end first, then add seeds</source>
        <translation>请先把研究继续到结束，再添加种子</translation>
    </message>
    <message>
        <source>start a new run to train further</source>
        <translation>若要继续训练，请开始新的运行</translation>
    </message>
    <message>
        <source>this is neither a run folder nor a study folder</source>
        <translation>这既不是运行文件夹也不是研究文件夹</translation>
    </message>
    <message>
        <source>give a folder below runs/ or studies/</source>
        <translation>请给出 runs/ 或 studies/ 下的文件夹</translation>
    </message>
    <message>
        <source>a single run has no settings to add to</source>
        <translation>单次运行没有可添加的设置</translation>
    </message>
    <message>
        <source>give a study&apos;s folder</source>
        <translation>请给出研究的文件夹</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>%1 的梯度</translation>
    </message>
    <message>
        <source>the gradient&apos;s norm</source>
        <translation>梯度的范数</translation>
    </message>
    <message>
        <source>%1 samples of %2 are longer than %3 tokens and are cut</source>
        <translation>%2 中有 %1 个样本超过 %3 个词元，会被截断</translation>
    </message>
    <message>
        <source>raise task.max_length if what is cut matters</source>
        <translation>若被截去的部分重要，请提高 task.max_length</translation>
    </message>
    <message>
        <source>%1 samples of %2 are left out: nothing of their response fits into %3 tokens</source>
        <translation>%2 中有 %1 个样本被略去：%3 个词元放不下其回答的任何部分</translation>
    </message>
    <message>
        <source>raise task.max_length</source>
        <translation>请提高 task.max_length</translation>
    </message>
    <message>
        <source>%1 samples without text are left out</source>
        <translation>%1 个没有文本的样本被略去</translation>
    </message>
    <message>
        <source>a set&apos;s name may hold only a-z, 0-9, - and _</source>
        <translation>数据集的名称只能含 a-z、0-9、- 和 _</translation>
    </message>
    <message>
        <source>its predictions are written to a file of this name</source>
        <translation>其预测写入此名称的文件</translation>
    </message>
    <message>
        <source>%1 of the %2 questions of %3 are in the training data</source>
        <translation>%3 的 %2 个问题中有 %1 个在训练数据中</translation>
    </message>
    <message>
        <source>no sample of %1 is left</source>
        <translation>%1 没有剩下样本</translation>
    </message>
    <message>
        <source>%1
%2
%3
with its output</source>
        <translation>%1
%2
%3
连同输出</translation>
    </message>
    <message>
        <source>the cache does not know the revision &quot;%1&quot;</source>
        <translation>缓存中没有修订 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name a commit that is below snapshots/, or fetch the model without --from-cache</source>
        <translation>请指定 snapshots/ 下的提交，或不用 --from-cache 获取模型</translation>
    </message>
    <message>
        <source>names no commit</source>
        <translation>没有指定提交</translation>
    </message>
    <message>
        <source>the link leads nowhere: the cache holds a part of the model only</source>
        <translation>链接无效：缓存中只有模型的一部分</translation>
    </message>
    <message>
        <source>the link leads out of the model&apos;s folder in the cache</source>
        <translation>链接指向缓存中该模型文件夹之外</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; %2</source>
        <translation>名称 &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>the local Hugging Face cache does not have %1</source>
        <translation>本地 Hugging Face 缓存中没有 %1</translation>
    </message>
    <message>
        <source>fetch it without --from-cache, or set HF_HUB_CACHE to another cache</source>
        <translation>请不用 --from-cache 获取，或把 HF_HUB_CACHE 设为其他缓存</translation>
    </message>
    <message>
        <source>the cache has no files of commit %1</source>
        <translation>缓存中没有提交 %1 的文件</translation>
    </message>
    <message>
        <source>the checksum cannot be computed</source>
        <translation>无法计算校验和</translation>
    </message>
    <message>
        <source>its configuration forbids SHA-1 or SHA-256</source>
        <translation>其配置禁止 SHA-1 或 SHA-256</translation>
    </message>
    <message>
        <source>it was cut while it was read: try again</source>
        <translation>读取时它被截断：请再试一次</translation>
    </message>
    <message>
        <source>remove it and try again</source>
        <translation>请移除后再试</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>其内容与名称不符</translation>
    </message>
    <message>
        <source>run the same command again; if it says the same, the server or something in between changes the file</source>
        <translation>请再次运行同一命令；若结果相同，则服务器或中间环节改变了文件</translation>
    </message>
    <message>
        <source>check HF_ENDPOINT</source>
        <translation>请检查 HF_ENDPOINT</translation>
    </message>
    <message>
        <source>the local cache holds only a part of the model: config.json or its safetensors are missing</source>
        <translation>本地缓存只有模型的一部分：缺少 config.json 或 safetensors</translation>
    </message>
    <message>
        <source>fetch it from the hub: without --from-cache and HF_HUB_OFFLINE</source>
        <translation>请从 hub 获取：不用 --from-cache 和 HF_HUB_OFFLINE</translation>
    </message>
    <message>
        <source>remove or rename that folder, or choose another with --to</source>
        <translation>请移除或重命名该文件夹，或用 --to 选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>需要 %1 字节，可用 %2 字节</translation>
    </message>
    <message>
        <source>free some space, or choose a folder on another disk with --to</source>
        <translation>请腾出空间，或用 --to 选择其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>fetch the model from the hub: without --from-cache and HF_HUB_OFFLINE</source>
        <translation>请从 hub 获取模型：不用 --from-cache 和 HF_HUB_OFFLINE</translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation>不是文件夹的名称</translation>
    </message>
    <message>
        <source>give --to a folder that is to be made</source>
        <translation>请用 --to 给出要创建的文件夹</translation>
    </message>
    <message>
        <source>the model is damaged where it comes from: choose another revision, or tell its owner</source>
        <translation>模型在来源处已损坏：请选择其他修订，或告知其所有者</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a model</source>
        <translation>&quot;%1&quot; 不是模型的 id</translation>
    </message>
    <message>
        <source>give it as the hub&apos;s page shows it: owner/name</source>
        <translation>请按 hub 页面所示给出：owner/name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a revision</source>
        <translation>&quot;%1&quot; 不是修订的名称</translation>
    </message>
    <message>
        <source>give a branch, a tag or a commit, for instance main</source>
        <translation>请给出分支、标签或提交，例如 main</translation>
    </message>
    <message>
        <source>the server&apos;s list of files cannot be used: %1</source>
        <translation>无法使用服务器的文件列表：%1</translation>
    </message>
    <message>
        <source>check HF_ENDPOINT; if it is right, tell the owner of the model</source>
        <translation>请检查 HF_ENDPOINT；若无误，请告知模型的所有者</translation>
    </message>
    <message>
        <source>its weights are pickled files only, which can run any program when they are opened</source>
        <translation>其权重只有 pickle 文件，打开它们可能运行任何程序</translation>
    </message>
    <message>
        <source>look for a revision with safetensors (often a pull request: --revision refs/pr/N), or let transformers save the model with safe_serialization=True</source>
        <translation>请寻找带 safetensors 的修订（常为 pull request：--revision refs/pr/N），或用 transformers 以 safe_serialization=True 保存模型</translation>
    </message>
    <message>
        <source>its weights are GGUF files</source>
        <translation>其权重是 GGUF 文件</translation>
    </message>
    <message>
        <source>fetch the model it was made from, whose weights are safetensors</source>
        <translation>请获取其原模型，它的权重为 safetensors</translation>
    </message>
    <message>
        <source>it has neither model.safetensors nor model.safetensors.index.json</source>
        <translation>其中没有 model.safetensors，也没有 model.safetensors.index.json</translation>
    </message>
    <message>
        <source>choose a model of the transformers library with safetensors weights</source>
        <translation>请选择 transformers 库中带 safetensors 权重的模型</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model of the transformers library</source>
        <translation>其中没有 config.json，因此不是 transformers 库的模型</translation>
    </message>
    <message>
        <source>check the id and the revision</source>
        <translation>请检查 id 和修订</translation>
    </message>
    <message>
        <source>names no shards, or more than 1,000</source>
        <translation>没有列出分片，或超过 1,000 个</translation>
    </message>
    <message>
        <source>the model is damaged: tell its owner</source>
        <translation>模型已损坏：请告知其所有者</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no shard here</source>
        <translation>列出 &quot;%1&quot;，它不是此处的分片</translation>
    </message>
    <message>
        <source>the model is damaged or only a part of it is there</source>
        <translation>模型已损坏，或只有一部分</translation>
    </message>
    <message>
        <source>is not the address of a server</source>
        <translation>不是服务器的地址</translation>
    </message>
    <message>
        <source>give it as https://host, or unset it for https://huggingface.co</source>
        <translation>请写作 https://host，或不设置以使用 https://huggingface.co</translation>
    </message>
    <message>
        <source>must hold neither user, password, query nor fragment</source>
        <translation>不能含有用户、密码、查询或片段</translation>
    </message>
    <message>
        <source>give it as https://host or https://host/path; the access token belongs into HF_TOKEN</source>
        <translation>请写作 https://host 或 https://host/path；访问令牌应放在 HF_TOKEN 中</translation>
    </message>
    <message>
        <source>holds characters that no access token has</source>
        <translation>含有访问令牌中不会有的字符</translation>
    </message>
    <message>
        <source>copy the token anew from the settings page of the hub</source>
        <translation>请从 hub 的设置页面重新复制令牌</translation>
    </message>
    <message>
        <source>another program is fetching this model</source>
        <translation>另一个程序正在获取此模型</translation>
    </message>
    <message>
        <source>wait for it, or stop it and run the same command: it goes on</source>
        <translation>请等待，或停止它并运行同一命令：会继续进行</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>无法写入该文件夹</translation>
    </message>
    <message>
        <source>choose a folder that you may write to with --to</source>
        <translation>请用 --to 选择可写入的文件夹</translation>
    </message>
    <message>
        <source>none of the runs can be read</source>
        <translation>这些运行都无法读取</translation>
    </message>
    <message>
        <source>choose runs to compare first</source>
        <translation>请先选择要比较的运行</translation>
    </message>
    <message>
        <source>the library folder cannot be made: %1</source>
        <translation>无法创建资料库文件夹：%1</translation>
    </message>
    <message>
        <source>choose another one with --out or SIBO_HOME</source>
        <translation>请用 --out 或 SIBO_HOME 选择其他文件夹</translation>
    </message>
    <message>
        <source>choose a study that has trained</source>
        <translation>请选择训练过的研究</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is longer than 4 MB</source>
        <translation>它超过 4 MB</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1，在第 %2 字节</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts and “note” a text</source>
        <translation>“tags”必须是文本列表，“note”必须是文本</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts</source>
        <translation>“tags”必须是文本列表</translation>
    </message>
    <message>
        <source>the run folder is gone</source>
        <translation>运行文件夹不见了</translation>
    </message>
    <message>
        <source>refresh the list</source>
        <translation>请刷新列表</translation>
    </message>
    <message>
        <source>tags and note could not be written: %1</source>
        <translation>无法写入标签和备注：%1</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk is not full</source>
        <translation>请检查文件夹是否可写、磁盘是否已满</translation>
    </message>
    <message>
        <source>this run has ended and cannot be continued</source>
        <translation>此运行已结束，不能继续</translation>
    </message>
    <message>
        <source>use its settings for a new run instead</source>
        <translation>请把它的设置用于新的运行</translation>
    </message>
    <message>
        <source>it is neither a configuration nor a run or study folder</source>
        <translation>它既不是配置，也不是运行或研究文件夹</translation>
    </message>
    <message>
        <source>choose a configuration file, or a folder of the library&apos;s runs or studies</source>
        <translation>请选择配置文件，或资料库中运行或研究的文件夹</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>它的文件夹不见了</translation>
    </message>
    <message>
        <source>bring it back from the trash, or duplicate the entry to train anew</source>
        <translation>请从回收站恢复，或复制该条目以重新训练</translation>
    </message>
    <message>
        <source>nothing was moved, since its journal could not be written: %1</source>
        <translation>没有移动任何内容，因为无法写入日志：%1</translation>
    </message>
    <message>
        <source>check that the library folder is writable and the disk is not full</source>
        <translation>请检查资料库文件夹是否可写、磁盘是否已满</translation>
    </message>
    <message>
        <source>the journal of the trash cannot be read</source>
        <translation>无法读取回收站的日志</translation>
    </message>
    <message>
        <source>look into the trash folder for runs that you miss, then remove the file</source>
        <translation>请在回收站文件夹中查看缺少的运行，然后移除该文件</translation>
    </message>
    <message>
        <source>stop it before deleting it</source>
        <translation>请先停止再删除</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不在</translation>
    </message>
    <message>
        <source>nothing was brought back: a folder of that name is there again</source>
        <translation>没有恢复任何内容：又有了此名称的文件夹</translation>
    </message>
    <message>
        <source>move or rename it, then undo again</source>
        <translation>请移动或重命名它，然后再次撤销</translation>
    </message>
    <message>
        <source>another program is deleting or bringing back runs</source>
        <translation>另一个程序正在删除或恢复运行</translation>
    </message>
    <message>
        <source>try again when it has finished</source>
        <translation>请在它完成后再试</translation>
    </message>
    <message>
        <source>the trash could not be emptied: %1</source>
        <translation>无法清空回收站：%1</translation>
    </message>
    <message>
        <source>check that the library folder is writable</source>
        <translation>请检查资料库文件夹是否可写</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>λ = %1 looks too high: it %2 λ = 0 (%3), and its training loss ends at %4 against %5.</source>
        <translation>λ = %1 似乎过高：与 λ = 0 相比%2（%3），训练损失最终为 %4，对方为 %5。</translation>
    </message>
    <message>
        <source>λ = %1 looks too low: no layer&apos;s excess similarity lies further than %2 from λ = 0 (within ±%3), and the metric is not distinguishable from it.</source>
        <translation>λ = %1 似乎过低：没有一层的相似度超出量与 λ = 0 相差超过 %2（在 ±%3 之内），指标也与它无法区分。</translation>
    </message>
    <message>
        <source>h0 leaves no trace at λ = %1: from layer %2 on, no excess similarity lies further than %3 from the zero control&apos;s (within ±%4). It may be mixed in at the wrong place.</source>
        <translation>h0 在 λ = %1 时没有留下痕迹：从第 %2 层起，没有相似度超出量与零对照相差超过 %3（在 ±%4 之内）。混入的位置可能不对。</translation>
    </message>
    <message>
        <source>At λ = %1 h0 at %2 %3 h0 at %4 with the same targets, over %5 (%6, allowing for %7).</source>
        <translation>在 λ = %1 时，目标相同，h0 在 %2 与 h0 在 %4 相比：%3，涉及 %5（%6，已计及 %7）。</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 on average over %6 (%7, allowing for %8 λ compared). This holds for %9</source>
        <translation>在 %1（%2）上，%3：λ = %4 对 %6 取均值，与 λ = 0 相比%5（%7，已计及所比较的 %8 个 λ）。这适用于%9</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 at learning rate %6 on average over %7 (%8, allowing for %9 λ compared). This holds for %10</source>
        <translation>在 %1（%2）上，%3：λ = %4 对 %7 取均值，与学习率 %6 的 λ = 0 相比%5（%8，已计及所比较的 %9 个 λ）。这适用于%10</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 on average over %6 (%7, allowing for %8 λ compared%9). This holds for %10</source>
        <translation>在 %1（%2）上，%3：λ = %4 对 %6 取均值，与 λ = 0 相比%5（%7，已计及所比较的 %8 个 λ%9）。这适用于%10</translation>
    </message>
    <message>
        <source>On %1 (%2), %3, λ = %4 %5 λ = 0 at learning rate %6 on average over %7 (%8, allowing for %9 λ compared%10). This holds for %11</source>
        <translation>在 %1（%2）上，%3：λ = %4 对 %7 取均值，与学习率 %6 的 λ = 0 相比%5（%8，已计及所比较的 %9 个 λ%10）。这适用于%11</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the highest %2, %3, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 和 λ = 0 的 %2 同为最高，%3。</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the highest mean %2, %3, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 和 λ = 0 的 %2 均值同为最高，%3。</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the lowest %2, %3, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 和 λ = 0 的 %2 同为最低，%3。</translation>
    </message>
    <message>
        <source>λ = %1 and λ = 0 share the lowest mean %2, %3, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 和 λ = 0 的 %2 均值同为最低，%3。</translation>
    </message>
    <message>
        <source>λ = %1 has the highest %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 的 %2 最高，%3，λ = 0 为 %4。</translation>
    </message>
    <message>
        <source>λ = %1 has the highest mean %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 的 %2 均值最高，%3，λ = 0 为 %4。</translation>
    </message>
    <message>
        <source>λ = %1 has the lowest %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 的 %2 最低，%3，λ = 0 为 %4。</translation>
    </message>
    <message>
        <source>λ = %1 has the lowest mean %2, %3 against %4 of λ = 0, at this learning rate.</source>
        <translation>在此学习率下，λ = %1 的 %2 均值最低，%3，λ = 0 为 %4。</translation>
    </message>
    <message>
        <source>λ = %1 is not compared with its attenuation control, since runs of one of them diverged: the seeds left are the lucky ones.</source>
        <translation>λ = %1 不与其减弱对照比较，因为其中一方有运行发散：剩下的只是运气好的种子。</translation>
    </message>
    <message>
        <source>λ = %1 is not compared with its control with permuted h0, since runs of one of them diverged: the seeds left are the lucky ones.</source>
        <translation>λ = %1 不与其置换 h0 的对照比较，因为其中一方有运行发散：剩下的只是运气好的种子。</translation>
    </message>
    <message>
        <source>λ = %1 and its attenuation control share %2: too few for an interval.</source>
        <translation>λ = %1 与其减弱对照共有 %2：不足以得出区间。</translation>
    </message>
    <message>
        <source>λ = %1 and its control with permuted h0 share %2: too few for an interval.</source>
        <translation>λ = %1 与其置换 h0 的对照共有 %2：不足以得出区间。</translation>
    </message>
    <message>
        <source>λ = %1 is not distinguishable from its attenuation control: nothing here points to h0.</source>
        <translation>λ = %1 与其减弱对照无法区分：此处没有任何迹象指向 h0。</translation>
    </message>
    <message>
        <source>λ = %1 is not distinguishable from its control with permuted h0: nothing here points to each token&apos;s own h0.</source>
        <translation>λ = %1 与其置换 h0 的对照无法区分：此处没有任何迹象指向每个词元自己的 h0。</translation>
    </message>
    <message>
        <source>λ = %1 %2 its attenuation control on average over %3 (%4, allowing for %5): more than attenuation is at work.</source>
        <translation>λ = %1 对 %3 取均值，与其减弱对照相比%2（%4，已计及 %5）：起作用的不只是减弱。</translation>
    </message>
    <message>
        <source>λ = %1 %2 its control with permuted h0 on average over %3 (%4, allowing for %5): it matters whose h0 is mixed in.</source>
        <translation>λ = %1 对 %3 取均值，与其置换 h0 的对照相比%2（%4，已计及 %5）：混入谁的 h0 是有关系的。</translation>
    </message>
    <message>
        <source>λ = %1 has %2 that has not ended and is not judged yet, but counted among the %3 λ compared.</source>
        <translation>λ = %1 有 %2尚未结束，暂不评判，但计入所比较的 %3 个 λ。</translation>
    </message>
    <message>
        <source>λ = %1 has %2 that have not ended and is not judged yet, but counted among the %3 λ compared.</source>
        <translation>λ = %1 有 %2尚未结束，暂不评判，但计入所比较的 %3 个 λ。</translation>
    </message>
    <message>
        <source>λ = %1 has no run with a figure and is not judged, but counted among the %2 λ compared.</source>
        <translation>λ = %1 没有带数值的运行，不作评判，但计入所比较的 %2 个 λ。</translation>
    </message>
    <message>
        <source>λ = %1 has no learning rate with a figure for every seed and is not judged, but counted among the %2 λ compared.</source>
        <translation>λ = %1 没有对每个种子都有数值的学习率，不作评判，但计入所比较的 %2 个 λ。</translation>
    </message>
    <message>
        <source>λ = %1 with its attenuation control diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>带减弱对照的 λ = %1 在 %3 中有 %2 次发散：这就是它在此学习率下的结果。</translation>
    </message>
    <message>
        <source>λ = %1 with permuted h0 diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>置换 h0 的 λ = %1 在 %3 中有 %2 次发散：这就是它在此学习率下的结果。</translation>
    </message>
    <message>
        <source>λ = %1 diverged in %2 of %3: that is its outcome at this learning rate.</source>
        <translation>λ = %1 在 %3 中有 %2 次发散：这就是它在此学习率下的结果。</translation>
    </message>
    <message>
        <source> and λ = %1</source>
        <translation> 和 λ = %1</translation>
    </message>
    <message>
        <source>there is no reading &quot;%1&quot;</source>
        <translation>没有测量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the lesson has too many readings</source>
        <translation>课程的测量太多</translation>
    </message>
    <message>
        <source>a reading&apos;s id is no plain name, or there twice</source>
        <translation>一次测量的 id 不是单纯的名称，或出现两次</translation>
    </message>
    <message>
        <source>a choice has 2 to %1 options, other questions none; it has %2</source>
        <translation>选择题有 2 到 %1 个选项，其他题没有；现有 %2 个</translation>
    </message>
    <message>
        <source>such measure, which only readings have</source>
        <translation>只有测量才有的这种度量</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>take fewer runs or shorter texts into it</source>
        <translation>请减少其中的运行，或缩短文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object of %2 that the lesson has</source>
        <translation>&quot;%1&quot; 必须是由课程已有的 %2 构成的对象</translation>
    </message>
    <message>
        <source>has a &quot;reading&quot;, and &quot;%1&quot; beside it</source>
        <translation>有 &quot;reading&quot;，旁边又有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs a list &quot;%1&quot; of %2 numbers</source>
        <translation>需要含 %2 个数的列表 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold numbers from %2 to %3</source>
        <translation>&quot;%1&quot; 必须含有 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>a text is too long, no UTF-8, or holds control characters</source>
        <translation>一个文本过长、不是 UTF-8 或含有控制字符</translation>
    </message>
    <message>
        <source>a list over the layers has another length than the others</source>
        <translation>一个逐层列表的长度与其他的不同</translation>
    </message>
    <message>
        <source>a list over the layers holds what is no number</source>
        <translation>一个逐层列表含有不是数的内容</translation>
    </message>
    <message>
        <source>an arm has no label, or a λ outside [0, 1]</source>
        <translation>一个模型没有名称，或 λ 不在 [0, 1] 之内</translation>
    </message>
    <message>
        <source>an arm has figures of more or fewer tokens than the sentence has</source>
        <translation>一个模型的数值所涉词元多于或少于句子的词元</translation>
    </message>
    <message>
        <source>the cosines of a layer are more or fewer than the sentence has pairs, or of no layer</source>
        <translation>一层的余弦多于或少于句子的词元对，或不属于任何层</translation>
    </message>
    <message>
        <source>the reading holds no cosine of that pair in that layer</source>
        <translation>该测量没有该层中这一对的余弦</translation>
    </message>
    <message>
        <source>the reading has no such layer, or the measure was not taken</source>
        <translation>该测量没有这样的层，或没有测这种度量</translation>
    </message>
    <message>
        <source>a reading has no figure of that measure</source>
        <translation>一次测量没有这种度量的数值</translation>
    </message>
    <message>
        <source>a reading has sentences, and one of them is shown</source>
        <translation>一次测量有若干句子，显示其中之一</translation>
    </message>
    <message>
        <source>the sentences of a reading are longer than %1 bytes</source>
        <translation>一次测量的句子超过 %1 字节</translation>
    </message>
    <message>
        <source>the shown sentence of a reading has 2 to %1 tokens</source>
        <translation>一次测量所示的句子有 2 到 %1 个词元</translation>
    </message>
    <message>
        <source>a reading has 1 to %1 arms, and a layer or more</source>
        <translation>一次测量有 1 到 %1 个模型，以及至少一层</translation>
    </message>
    <message>
        <source>a reading holds at most %1 cosines</source>
        <translation>一次测量至多含 %1 个余弦</translation>
    </message>
    <message>
        <source>only a page with a reading has a measure and a layer</source>
        <translation>只有带测量的页面才有度量和层</translation>
    </message>
    <message>
        <source>a page shows recordings, a state or a reading, one of them</source>
        <translation>一页显示记录、状态或测量中的一种</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>没有度量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the reading has no such layer</source>
        <translation>该测量没有这样的层</translation>
    </message>
    <message>
        <source>the reading has no such arm</source>
        <translation>该测量没有这样的模型</translation>
    </message>
    <message>
        <source>has the layer twice</source>
        <translation>该层出现两次</translation>
    </message>
    <message>
        <source>every reading has one</source>
        <translation>每次测量都有一个</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>官方 %1</translation>
    </message>
    <message>
        <source>the recording &quot;%1&quot; is named twice</source>
        <translation>记录 &quot;%1&quot; 指定了两次</translation>
    </message>
    <message>
        <source>name each recording once in a list</source>
        <translation>列表中每个记录请只指定一次</translation>
    </message>
    <message>
        <source>the lesson&apos;s figures take too long to compute</source>
        <translation>课程的数值计算过久</translation>
    </message>
    <message>
        <source>name fewer figures, or recordings with fewer events</source>
        <translation>请减少数值，或使用事件较少的记录</translation>
    </message>
    <message>
        <source>a figure&apos;s name is no small letter and then a-z, 0-9 and -</source>
        <translation>数值的名称不是以小写字母开头、后接 a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>the text names the figure {%1}, which is not given</source>
        <translation>文本提到数值 {%1}，但没有给出</translation>
    </message>
    <message>
        <source>give it, or write the braces with a space: { %1 }</source>
        <translation>请给出它，或在大括号内加空格：{ %1 }</translation>
    </message>
    <message>
        <source>the licence&apos;s text is too long or no UTF-8</source>
        <translation>许可文本过长或不是 UTF-8</translation>
    </message>
    <message>
        <source>what is predicted would be seen at once: the page begins at its end</source>
        <translation>要预测的内容会立即可见：页面从末尾开始</translation>
    </message>
    <message>
        <source>the figure&apos;s measure has no &quot;base&quot; or &quot;best&quot;</source>
        <translation>该数值的度量没有 &quot;base&quot; 或 &quot;best&quot;</translation>
    </message>
    <message>
        <source>&quot;best&quot; is of a metric, &quot;base&quot; of a metric or a similarity</source>
        <translation>&quot;best&quot; 用于指标，&quot;base&quot; 用于指标或相似度</translation>
    </message>
    <message>
        <source>the similarity has more layers than any model</source>
        <translation>相似度的层数多于任何模型</translation>
    </message>
    <message>
        <source>the similarity has other layers than the first one</source>
        <translation>相似度的层与第一个的不同</translation>
    </message>
    <message>
        <source>the similarity has other layers between sentences or of h0 than within</source>
        <translation>跨句或与 h0 的相似度，其层与句内的不同</translation>
    </message>
    <message>
        <source>a similarity is larger than 1</source>
        <translation>一个相似度大于 1</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1，第 %2 个事件</translation>
    </message>
    <message>
        <source>no run has such a step</source>
        <translation>没有运行有这样的步</translation>
    </message>
    <message>
        <source>a line of text is too long or no UTF-8</source>
        <translation>一行文本过长或不是 UTF-8</translation>
    </message>
    <message>
        <source>a line of text holds HTML</source>
        <translation>一行文本含有 HTML</translation>
    </message>
    <message>
        <source>a line of text is missing</source>
        <translation>缺少一行文本</translation>
    </message>
    <message>
        <source>the study has no runs</source>
        <translation>研究没有运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed: %3</source>
        <translation>%2 次运行中有 %1 次失败：%3</translation>
    </message>
    <message>
        <source>%1 was pruned</source>
        <translation>%1 已被淘汰</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 已发散</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 已失败</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 has not ended</source>
        <translation>%1 尚未结束</translation>
    </message>
    <message>
        <source>%1 has no run</source>
        <translation>%1 没有运行</translation>
    </message>
    <message>
        <source>learning rate %1 for λ = %2 (%3)</source>
        <translation>λ = %2 的学习率 %1（%3）</translation>
    </message>
    <message>
        <source>could not create: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>could not lock: %1</source>
        <translation>无法锁定：%1</translation>
    </message>
    <message>
        <source>could not open: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>could not read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>could not replace: %1</source>
        <translation>无法替换：%1</translation>
    </message>
    <message>
        <source>could not shorten: %1</source>
        <translation>无法截短：%1</translation>
    </message>
    <message>
        <source>could not write: %1</source>
        <translation>无法写入：%1</translation>
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
        <source>the model family&apos;s default</source>
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
        <source>stopped before it began</source>
        <translation>开始前已停止</translation>
    </message>
    <message>
        <source>saved when the window was closed; it goes on from there</source>
        <translation>窗口关闭时已保存；会从该处继续</translation>
    </message>
    <message>
        <source>stopped and saved; it goes on from there</source>
        <translation>已停止并保存；会从该处继续</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>。</translation>
    </message>
    <message>
        <source> Remedy: %1</source>
        <translation> 补救：%1</translation>
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
    <message>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>A list of numbers, to be thought of as an arrow: it has a direction and a length.</source>
        <translation>一列数，可想象为一支箭：它有方向和长度。</translation>
    </message>
    <message>
        <source>Linear map, weight matrix</source>
        <translation>线性映射，权重矩阵</translation>
    </message>
    <message>
        <source>weight matrix</source>
        <translation>权重矩阵</translation>
    </message>
    <message>
        <source>A table of numbers, the weights, that turns one vector into another: each number of the result is a weighted sum of the numbers that go in. Most parameters of a model stand in such tables.</source>
        <translation>一张数表（权重），把一个向量变为另一个：结果中的每个数都是输入各数的加权和。模型的大部分参数都在这样的表中。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bias|biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>A number that is added after a linear map, the same whatever goes in.</source>
        <translation>在线性映射之后加上的数，无论输入是什么都相同。</translation>
    </message>
    <message>
        <source>Non-linearity</source>
        <translation>非线性</translation>
    </message>
    <message>
        <source>non-linearity</source>
        <translation>非线性</translation>
    </message>
    <message>
        <source>A function such as tanh that bends each number by itself. Without one between them, two linear maps in a row could be replaced by a single one.</source>
        <translation>tanh 之类的函数，分别弯曲每个数。若两个相继的线性映射之间没有它，就可以用一个映射代替。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>trainable parameters|trained parameters</source>
        <translation>可训练参数|训练的参数</translation>
    </message>
    <message>
        <source>A number inside the model that training can change.</source>
        <translation>模型内部可由训练改变的数。</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>Training all weights of the model, with nothing frozen. It needs the most memory: a gradient and two more numbers for each weight.</source>
        <translation>训练模型的所有权重，不冻结任何部分。它需要的内存最多：每个权重还要一个梯度和另外两个数。</translation>
    </message>
    <message>
        <source>Series adapter</source>
        <translation>串联适配器</translation>
    </message>
    <message>
        <source>series adapter|series adapters</source>
        <translation>串联适配器</translation>
    </message>
    <message>
        <source>An adapter that stands behind a sublayer (attention or feed-forward) and works on its output, before the residual connection adds it to the rest.</source>
        <translation>放在子层（注意力或前馈）之后的适配器，作用于其输出，然后才由残差连接与其余部分相加。</translation>
    </message>
    <message>
        <source>Skip connection of an adapter, mix_skip</source>
        <translation>适配器的跳跃连接，mix_skip</translation>
    </message>
    <message>
        <source>mix_skip</source>
        <translation>mix_skip</translation>
    </message>
    <message>
        <source>The path inside a series adapter that carries its input past the two small maps. SIBO mixes h0 into what the small maps see; with mix_skip the skip connection carries the mixture as well, so λ then reaches the layer itself.</source>
        <translation>串联适配器内部的一条通路，使输入绕过两个小映射。SIBO 把 h0 混入小映射所见的内容；用 mix_skip 时，跳跃连接也传递混合后的结果，于是 λ 直接影响该层本身。</translation>
    </message>
    <message>
        <source>Nat</source>
        <translation>奈特 (nat)</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats|奈特</translation>
    </message>
    <message>
        <source>The unit of the loss, where logarithms are natural ones. Pure guessing between two classes costs ln 2, about 0.69 nats; certainty of the right answer costs 0.</source>
        <translation>损失的单位，取自然对数。在两个类别间纯粹猜测的代价为 ln 2，约 0.69 nats；完全确信正确答案的代价为 0。</translation>
    </message>
    <message>
        <source>Diamonds: validation loss</source>
        <translation>菱形：验证损失</translation>
    </message>
    <message>
        <source>diamonds|validation loss</source>
        <translation>菱形|验证损失</translation>
    </message>
    <message>
        <source>In the loss chart a diamond is the mean loss on the validation data, measured from time to time. The faint line is the training loss of each batch; the bold line is the same, smoothed.</source>
        <translation>在损失图中，菱形是不时测得的验证数据的平均损失。淡线是每批的训练损失；粗线是平滑后的结果。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient|gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>For each trained number: in which direction, and how strongly, the loss would change if that number were moved a little. It is computed by going back through the layers, from the loss to the beginning.</source>
        <translation>对每个被训练的数：若把它稍微移动，损失会朝哪个方向、以多大幅度变化。它通过从损失起逐层往回计算得出。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>optimizer|AdamW</source>
        <translation>优化器|AdamW</translation>
    </message>
    <message>
        <source>The rule that turns gradients into changes of the trained numbers. AdamW keeps two running averages for each number: of its gradient and of the gradient&apos;s square.</source>
        <translation>把梯度变为训练数值改变量的规则。AdamW 为每个数保存两个滑动平均：其梯度的，以及梯度平方的。</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>test data|test set</source>
        <translation>测试数据|测试集</translation>
    </message>
    <message>
        <source>Samples that are neither trained on nor used to choose anything. What is measured on them is the result that counts.</source>
        <translation>既不用于训练也不用于任何选择的样本。在它们上测得的才是算数的结果。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of samples whose class the model names rightly. With two classes of equal size, guessing gives about 0.5.</source>
        <translation>模型判对类别的样本所占的份额。两个类别一样大时，猜测约得 0.5。</translation>
    </message>
    <message>
        <source>Ringed point: the best</source>
        <translation>带环的点：最佳</translation>
    </message>
    <message>
        <source>In a chart of evaluations a ring marks the best value of a run on validation data; the adapter of that moment is the one that is kept as the best.</source>
        <translation>在评估图中，环标出运行在验证数据上的最佳值；那一刻的适配器作为最佳被保留。</translation>
    </message>
    <message>
        <source>Grey band: what the examples cannot tell apart</source>
        <translation>灰色带：样本分不清的范围</translation>
    </message>
    <message>
        <source>A share that is measured on few examples is uncertain. The band, ± 1.96 · √(p (1 − p) / n) around the best point p of n examples, shows by how much: values inside it are not told apart from the best by this many examples.</source>
        <translation>用少量样本测得的份额是不确定的。该带为 n 个样本的最佳点 p 周围的 ± 1.96 · √(p (1 − p) / n)，显示不确定的程度：带内的值用这么多样本无法与最佳值区分。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>The middle value: half of the values are lower, half are higher. A few very slow or very fast ones hardly move it.</source>
        <translation>居中的值：一半的值更低，一半更高。少数很慢或很快的值几乎不会移动它。</translation>
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
    <name>LessonFileName</name>
    <message>
        <source>Write the lesson</source>
        <translation>写出课程</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
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
    <message numerus="yes">
        <source>%n runs of the study are left out: they cannot be read, or are more than a lesson takes.</source>
        <translation>
            <numerusform>略去了研究的 %n 次运行：无法读取，或超过一门课程可容纳的数目。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the probe read</source>
        <translation>探测读到的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n models read a sentence</source>
        <translation>
            <numerusform>%n 个模型读了一个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>layers in steps</source>
        <translation>逐步的层</translation>
    </message>
    <message>
        <source>A lesson takes at most %1 %2: add less, or make two lessons.</source>
        <translation>一门课程最多包含 %1 个%2：少添加一些，或制作两门课程。</translation>
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
    <message>
        <source>the last layer&apos;s excess, %1</source>
        <translation>最后一层的超出量，%1</translation>
    </message>
    <message>
        <source>the last layer&apos;s retention of h0, %1</source>
        <translation>最后一层的 h0 保留度，%1</translation>
    </message>
    <message>
        <source>the last layer&apos;s effective rank, %1</source>
        <translation>最后一层的有效秩，%1</translation>
    </message>
    <message>
        <source>the mean length of the last layer&apos;s states, %1</source>
        <translation>最后一层状态的平均长度，%1</translation>
    </message>
    <message>
        <source>the last layer&apos;s similarity, %1</source>
        <translation>最后一层的相似度，%1</translation>
    </message>
    <message>
        <source>In which model are the tokens most alike in the last layer?</source>
        <translation>哪个模型最后一层的词元最相像？</translation>
    </message>
    <message>
        <source>In which model are the tokens least alike in the last layer?</source>
        <translation>哪个模型最后一层的词元最不相像？</translation>
    </message>
    <message>
        <source>the loss of “%1”</source>
        <translation>“%1”的损失</translation>
    </message>
    <message>
        <source>the loss of “%1” with λ = 0</source>
        <translation>“%1”在 λ = 0 时的损失</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>无标题</translation>
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
    <message>
        <source>Puts one more trained model beside the others</source>
        <translation>在其他模型旁再放一个训练过的模型</translation>
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
    <message>
        <source>What was sent to this model, and what it made of it.</source>
        <translation>发送给此模型的内容，以及它由此生成的内容。</translation>
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
    <message>
        <source>Drag over it to zoom, double-click to see everything again. With the keyboard: Left and Right move along the points, + and − zoom, 0 shows everything.</source>
        <translation>拖动可放大，双击可重新显示全部。用键盘：左右键沿各点移动，+ 和 − 缩放，0 显示全部。</translation>
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
    <message>
        <source>What the charts are drawn over</source>
        <translation>图表的横轴</translation>
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
    <message>
        <source>To be chosen first: %1</source>
        <translation>请先选择：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceRow</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
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
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
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
    <name>ui::FigureEdit</name>
    <message>
        <source>Insert a figure</source>
        <translation>插入数值</translation>
    </message>
    <message>
        <source>Its value is computed from the recording whenever the lesson is shown</source>
        <translation>每次显示课程时，其值都由记录算出</translation>
    </message>
    <message>
        <source>%1, as it stands in this text</source>
        <translation>%1，照本文中的写法</translation>
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
    <name>ui::FirstSteps</name>
    <message>
        <source>Begin with the first lesson</source>
        <translation>从第一课开始</translation>
    </message>
    <message>
        <source>There is no model on this computer yet, and training needs one. The lessons replay recorded runs: they need neither a model nor a network.</source>
        <translation>这台电脑上还没有模型，而训练需要模型。课程回放录制的运行：既不需要模型，也不需要网络。</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>开始第一课</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Goes to the field for the model: a folder on this computer, or a download</source>
        <translation>转到模型一栏：本机上的文件夹，或下载</translation>
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
    <message>
        <source>Start with a &amp;lesson</source>
        <translation>从一课开始(&amp;L)</translation>
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
    <message>
        <source>Each sample of the validation set, at the trained λ and at the λ of the slider; the chosen one&apos;s logits and probabilities stand below.</source>
        <translation>验证集的每个样本，在训练所用的 λ 和滑块的 λ 下；所选样本的 logit 和概率在下方。</translation>
    </message>
    <message>
        <source>%1 (λ %2 follows with the whole set)</source>
        <translation>%1（λ %2 随整个数据集而来）</translation>
    </message>
    <message>
        <source>These λ in the &amp;probe</source>
        <translation>在探测中查看这些 λ(&amp;P)</translation>
    </message>
    <message>
        <source>Sentences of your own, read with this adapter at each λ that was looked at here; a lesson shows λ at inference by what the probe reads</source>
        <translation>用此适配器在这里查看过的每个 λ 下读取您自己的句子；课程用探测的测量展示推理时的 λ</translation>
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
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
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
    <message numerus="yes">
        <source>%n lessons cannot be read, one of them</source>
        <translation>
            <numerusform>%n 门课程无法读取，其中</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ finished on %1</source>
        <translation>✓ 完成于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pages</source>
        <translation>
            <numerusform>%1 / %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>at page %1 of %2</source>
        <translation>在第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>How far you are cannot be kept</source>
        <translation>无法保存进度</translation>
    </message>
    <message>
        <source>The settings of the program cannot be written: is the disk full, or read-only?</source>
        <translation>无法写入程序的设置：磁盘是否已满或只读？</translation>
    </message>
    <message>
        <source>✓ Finished: %1</source>
        <translation>✓ 已完成：%1</translation>
    </message>
    <message>
        <source>The next lesson: %1</source>
        <translation>下一课：%1</translation>
    </message>
    <message>
        <source>Start the &amp;next lesson</source>
        <translation>开始下一课(&amp;N)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start “%1” again from its first page?</source>
        <translation>从第一页重新开始“%1”？</translation>
    </message>
    <message>
        <source>The answers given in it are deleted. That it was finished stays.</source>
        <translation>其中所作的回答会被删除。已完成的标记保留。</translation>
    </message>
    <message>
        <source>&amp;Delete the answers and start</source>
        <translation>删除回答并开始(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>From the first page, without the answers given before</source>
        <translation>从第一页开始，不带之前的回答</translation>
    </message>
    <message>
        <source>1 of 1 page</source>
        <translation>1 / 1 页</translation>
    </message>
    <message>
        <source>The draft cannot be read</source>
        <translation>无法读取草稿</translation>
    </message>
    <message>
        <source>E&amp;dit a copy…</source>
        <translation>编辑副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Its pages, boxes and questions in author mode; the lesson itself stays as it is</source>
        <translation>在作者模式中编辑其页面、框和问题；课程本身保持不变</translation>
    </message>
    <message>
        <source>From what the Lab&apos;s &amp;probe reads…</source>
        <translation>由实验室的探测结果(&amp;P)…</translation>
    </message>
    <message>
        <source>The lessons, with how far you are in each; Enter or a double click opens the chosen one.</source>
        <translation>各门课程及其进度；按回车键或双击可打开所选课程。</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>再次打开(&amp;G)</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>制作课程</translation>
    </message>
    <message>
        <source>Add “%1” to the lesson that is being written?</source>
        <translation>将“%1”添加到正在编写的课程？</translation>
    </message>
    <message>
        <source>One lesson is written at a time. It stands on a new page of that lesson.</source>
        <translation>一次只编写一门课程。它将出现在该课程的新页面上。</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不添加(&amp;L)</translation>
    </message>
    <message>
        <source>It was not added to the lesson</source>
        <translation>未添加到课程</translation>
    </message>
    <message>
        <source>The selected runs: none on the page Runs</source>
        <translation>所选运行：“运行”页上没有选择</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected runs</source>
        <translation>
            <numerusform>所选的 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>A run or study…</source>
        <translation>一个运行或研究…</translation>
    </message>
    <message>
        <source>What the Lab&apos;s probe reads now</source>
        <translation>实验室的探测当前的测量</translation>
    </message>
    <message>
        <source>One layer in steps, as it stands in the Lab</source>
        <translation>逐步看一层，按实验室中的现状</translation>
    </message>
    <message>
        <source>One layer in steps</source>
        <translation>逐步看一层</translation>
    </message>
    <message>
        <source>Go on with the draft “%1” of %2…</source>
        <translation>继续 %2 的草稿“%1”…</translation>
    </message>
    <message>
        <source>Another lesson is being written</source>
        <translation>正在编写另一门课程</translation>
    </message>
    <message>
        <source>One lesson is written at a time: write it or close its window first.</source>
        <translation>一次只编写一门课程：请先写出它或关闭其窗口。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Close what has it open, see to it that you may write there, and remove the lesson again. The system says: %2</source>
        <translation>无法删除“%1”。请关闭正在使用它的程序，确认您在该处有写入权限，然后再次移除课程。系统消息：%2</translation>
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
    <name>ui::LessonBoxView</name>
    <message>
        <source>Of the lesson&apos;s own numbers; you have changed some.</source>
        <translation>依据课程自己的数；其中有些已被改动。</translation>
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
        <source>Measured in the recorded runs</source>
        <translation>在记录的运行中测得</translation>
    </message>
    <message>
        <source>Closed: it would answer what this page asks.</source>
        <translation>已收起：它会给出本页问题的答案。</translation>
    </message>
    <message>
        <source>Show without answering</source>
        <translation>不作答直接显示</translation>
    </message>
    <message>
        <source>Opens the box; open questions of the page show their answers too</source>
        <translation>打开此框；页面上的开放题也会显示答案</translation>
    </message>
    <message>
        <source>Measured by the probe</source>
        <translation>由探测测量</translation>
    </message>
</context>
<context>
    <name>ui::LessonExtras</name>
    <message>
        <source>Under which others may use it, for example CC BY 4.0</source>
        <translation>他人使用时所依据的许可，例如 CC BY 4.0</translation>
    </message>
    <message>
        <source>Words of the lesson</source>
        <translation>课程的词语</translation>
    </message>
    <message>
        <source>In links</source>
        <translation>链接中</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>移除词语</translation>
    </message>
    <message>
        <source>Words that texts of this lesson explain: [h0](term:h0) in a text is a link to the row whose “In links” is h0. Small letters, digits and - may stand there.</source>
        <translation>本课程文本所解释的词语：文本中的 [h0](term:h0) 链接到“链接中”为 h0 的那一行。该处可用小写字母、数字和 -。</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可(&amp;L)</translation>
    </message>
    <message>
        <source>Stands beside the lesson in the list</source>
        <translation>显示在列表中的课程旁</translation>
    </message>
    <message>
        <source>Words of your own that readers can look up</source>
        <translation>读者可以查阅的自定义词语</translation>
    </message>
    <message>
        <source>A new row below the others</source>
        <translation>在其他行下面新增一行</translation>
    </message>
    <message>
        <source>Removes the chosen row</source>
        <translation>移除所选的行</translation>
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
    <message>
        <source>What to do and to ask, in a window of its own: it can lie on another screen (Ctrl+T)</source>
        <translation>要做什么、问什么，在单独的窗口中：可放到另一个屏幕上（Ctrl+T）</translation>
    </message>
    <message>
        <source>The page of the lesson; the arrow keys scroll it.</source>
        <translation>课程的页面；可用方向键滚动。</translation>
    </message>
    <message>
        <source>A question waits below</source>
        <translation>下面有一个问题</translation>
    </message>
    <message>
        <source>Goes to the question of this page</source>
        <translation>转到本页的问题</translation>
    </message>
</context>
<context>
    <name>ui::LessonStage</name>
    <message>
        <source>To the &amp;question</source>
        <translation>转到问题(&amp;Q)</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then it runs.</source>
        <translation>正在等待预测：请回答旁边的问题，然后它会运行。</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then the figures appear.</source>
        <translation>正在等待预测：请回答旁边的问题，然后显示数值。</translation>
    </message>
    <message>
        <source>It waits for your prediction: answer the question beside it, then go on.</source>
        <translation>正在等待预测：请回答旁边的问题，然后继续。</translation>
    </message>
    <message>
        <source>%1 read: “%2”</source>
        <translation>%1 读了：“%2”</translation>
    </message>
    <message>
        <source>This reading keeps no token × token cosines: the sentence is too long.</source>
        <translation>此测量没有词元 × 词元余弦：句子太长。</translation>
    </message>
    <message>
        <source>This reading keeps the cosines of the layers %1.</source>
        <translation>此测量含有第 %1 层的余弦。</translation>
    </message>
    <message>
        <source>Goes to the question that waits for your prediction</source>
        <translation>转到等待您预测的问题</translation>
    </message>
    <message>
        <source>This needs two sentences, and one was read here.</source>
        <translation>这需要两个句子，而此处只读取了一个。</translation>
    </message>
</context>
<context>
    <name>ui::LessonText</name>
    <message>
        <source>A text of the lesson. Underlined words explain themselves at a click; with the keyboard Tab goes to them and Enter opens them.</source>
        <translation>课程的文本。单击带下划线的词可查看解释；用键盘时按 Tab 键转到该词，按回车键打开。</translation>
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
        <source>%1 examples cannot tell these apart</source>
        <translation>%1 个样本分不清的范围</translation>
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
        <source>E&amp;mpty trash…</source>
        <translation>清空回收站(&amp;M)…</translation>
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
        <source>Quest&amp;ions…</source>
        <translation>研究问题(&amp;I)…</translation>
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
        <source>R&amp;uns</source>
        <translation>运行(&amp;U)</translation>
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
    <message>
        <source>Esc leaves presentation mode</source>
        <translation>按 Esc 退出演示模式</translation>
    </message>
    <message>
        <source>Make a lesson from what the pro&amp;be reads…</source>
        <translation>由探测结果制作课程(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a lesson from the selected r&amp;uns…</source>
        <translation>由所选运行制作课程(&amp;U)…</translation>
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
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
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
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closes, and keeps no draft</source>
        <translation>关闭，且不保留草稿</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Remove page %1 with what is written on it?</source>
        <translation>移除第 %1 页及其中所写的内容？</translation>
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
        <source>The draft is not kept; what you typed is still here</source>
        <translation>草稿没有保存；已输入的内容仍在</translation>
    </message>
    <message>
        <source>Discard the lesson?</source>
        <translation>丢弃这门课程？</translation>
    </message>
    <message>
        <source>What you typed is lost, and no draft of it stays.</source>
        <translation>已输入的内容会丢失，也不保留草稿。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n translated texts no longer fit</source>
        <translation>
            <numerusform>%n 处译文不再相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that you changed stand as you wrote them in the lesson&apos;s other languages too.</source>
        <translation>您改动的文本在课程的其他语言中也照所写的显示。</translation>
    </message>
    <message>
        <source>It is kept as a draft: “Make a lesson” on the page Learn goes on with it.</source>
        <translation>已存为草稿：可在“学习”页用“制作课程”继续。</translation>
    </message>
    <message>
        <source>Edit a copy: %1, written in %2</source>
        <translation>编辑副本：%1，语言：%2</translation>
    </message>
    <message>
        <source>Make a lesson: %1, written in %2</source>
        <translation>制作课程：%1，语言：%2</translation>
    </message>
    <message>
        <source>It was not added to the lesson</source>
        <translation>未添加到课程</translation>
    </message>
    <message>
        <source>The open page shows it now; others choose under “Shows”.</source>
        <translation>当前页面现在显示它；其他页面在“显示”下选择。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>It stays: the lesson uses it</source>
        <translation>保留：课程在使用它</translation>
    </message>
    <message>
        <source>A page shows it, or a figure or question is computed from it. Change those first.</source>
        <translation>某个页面显示它，或某个数值或问题由它算出。请先更改这些。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容来源</translation>
    </message>
    <message>
        <source>Words and licence</source>
        <translation>词语和许可</translation>
    </message>
    <message>
        <source>What the lesson is called in the list of lessons</source>
        <translation>课程在课程列表中的名称</translation>
    </message>
    <message>
        <source>A sentence or two that stand beside the list</source>
        <translation>显示在列表旁的一两句话</translation>
    </message>
    <message>
        <source>Who wrote it; may be left empty</source>
        <translation>作者是谁；可以留空</translation>
    </message>
    <message>
        <source>How long a reader takes for it; 0 leaves it open</source>
        <translation>读者需要多长时间；0 表示不说明</translation>
    </message>
    <message>
        <source>The pages in their order; the chosen one stands beside</source>
        <translation>按顺序排列的页面；所选页面显示在旁边</translation>
    </message>
    <message>
        <source>A new page behind the chosen one</source>
        <translation>在所选页面后新增一页</translation>
    </message>
    <message>
        <source>Removes the chosen page; asks first where something is written on it</source>
        <translation>移除所选页面；如有内容会先询问</translation>
    </message>
    <message>
        <source>Moves the chosen page before the one above it</source>
        <translation>将所选页面移到上一页之前</translation>
    </message>
    <message>
        <source>Moves the chosen page behind the one below it</source>
        <translation>将所选页面移到下一页之后</translation>
    </message>
    <message>
        <source>Closes the window; what you typed is kept as a draft</source>
        <translation>关闭窗口；输入的内容保留为草稿</translation>
    </message>
    <message>
        <source>Shows the chosen page as its readers will see it</source>
        <translation>按读者将看到的样子显示所选页面</translation>
    </message>
    <message>
        <source>Writes the lesson to one file and opens it</source>
        <translation>将课程写入一个文件并打开它</translation>
    </message>
    <message>
        <source>Shown in a window of its own, under “Teacher&apos;s notes”</source>
        <translation>在单独的窗口中显示，位于“教师备注”下</translation>
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
    <name>ui::OptionEditor</name>
    <message>
        <source>Option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>Option %1 in your words; empty: left out</source>
        <translation>用您的话写选项 %1；留空则略去</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <translation>移除选项 %1</translation>
    </message>
    <message>
        <source>Option %1: figure</source>
        <translation>选项 %1：数值</translation>
    </message>
    <message>
        <source>Option %1: how the figure is</source>
        <translation>选项 %1：数值的关系</translation>
    </message>
    <message>
        <source>Option %1: figure it is held against</source>
        <translation>选项 %1：用来比较的数值</translation>
    </message>
    <message>
        <source>Option %1: distance</source>
        <translation>选项 %1：差距</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is about as</source>
        <translation>约等于</translation>
    </message>
    <message>
        <source>is the highest of its like</source>
        <translation>是同类中最高的</translation>
    </message>
    <message>
        <source>is the lowest of its like</source>
        <translation>是同类中最低的</translation>
    </message>
    <message>
        <source>right if</source>
        <translation>正确，如果</translation>
    </message>
    <message>
        <source>the figure it came with</source>
        <translation>原有的数值</translation>
    </message>
    <message>
        <source>within</source>
        <translation>相差不超过</translation>
    </message>
    <message>
        <source>by more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>An answer to choose from, and what has to hold in what was recorded for it to be right</source>
        <translation>一个可选的回答，以及记录中须满足什么它才正确</translation>
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
        <source>S&amp;hows</source>
        <translation>显示(&amp;H)</translation>
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
        <source>Charts</source>
        <translation>图表</translation>
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
        <source>one layer in steps: %1</source>
        <translation>逐步看一层：%1</translation>
    </message>
    <message>
        <source>what the probe read: %1</source>
        <translation>探测读到的内容：%1</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>添加框</translation>
    </message>
    <message>
        <source>One more of a kind; boxes without text are left out</source>
        <translation>同类的再加一个；没有文本的框会被略去</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Add to this lesson</source>
        <translation>添加到本课程</translation>
    </message>
    <message>
        <source>More runs, another reading or layer; the page then shows it</source>
        <translation>更多运行、另一个测量或层；页面随后会显示它</translation>
    </message>
    <message>
        <source>Frame around</source>
        <translation>加框</translation>
    </message>
    <message>
        <source>at a step</source>
        <translation>在某一步</translation>
    </message>
    <message>
        <source>Step where it stands</source>
        <translation>所在的步</translation>
    </message>
    <message>
        <source>Heading of the page; empty: the title of the lesson</source>
        <translation>页面的标题；留空则用课程的标题</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>页面上的文字</translation>
    </message>
    <message>
        <source>What stands beside the text</source>
        <translation>文字旁边显示的内容</translation>
    </message>
    <message>
        <source>Which recorded runs the page shows</source>
        <translation>页面显示哪些已记录的运行</translation>
    </message>
    <message>
        <source>Which charts stand on the page</source>
        <translation>页面上有哪些图表</translation>
    </message>
    <message>
        <source>Draws a frame around what is to be looked at</source>
        <translation>给需要注意的部分加上边框</translation>
    </message>
    <message>
        <source>Where the recorded runs stand when the page opens</source>
        <translation>打开页面时已记录的运行处于何处</translation>
    </message>
    <message>
        <source>Adds one more question to the page</source>
        <translation>为页面再添加一个问题</translation>
    </message>
    <message>
        <source>Text of the box; a box without text is left out</source>
        <translation>框的文字；没有文字的框会被略去</translation>
    </message>
</context>
<context>
    <name>ui::PageExtras</name>
    <message>
        <source>slider of steps</source>
        <translation>步的滑块</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>axes and smoothing</source>
        <translation>坐标轴和平滑</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>what is mixed in</source>
        <translation>混入的内容</translation>
    </message>
    <message>
        <source>gradient of h0</source>
        <translation>h0 的梯度</translation>
    </message>
    <message>
        <source>undo and new numbers</source>
        <translation>撤销和新数值</translation>
    </message>
    <message>
        <source>More about this page</source>
        <translation>本页的更多设置</translation>
    </message>
    <message>
        <source>Which controls the reader has, and where the page begins</source>
        <translation>读者有哪些控件，页面从哪里开始</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>最后一层</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Shows first</source>
        <translation>首先显示</translation>
    </message>
    <message>
        <source>Cosines of layer</source>
        <translation>余弦所在的层</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Is done at</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>its first step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>its last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Which controls the reader has on the page</source>
        <translation>读者在页面上有哪些控件</translation>
    </message>
    <message>
        <source>The measure that is chosen when the page opens</source>
        <translation>打开页面时所选的度量</translation>
    </message>
    <message>
        <source>The layer whose cosines are shown when the page opens</source>
        <translation>打开页面时显示其余弦的层</translation>
    </message>
    <message>
        <source>The step that is shown when the page opens</source>
        <translation>打开页面时显示的步骤</translation>
    </message>
    <message>
        <source>The step at which what was predicted is told</source>
        <translation>在哪一步告知预测的结果</translation>
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
        <source>The commands that say the same of this text, in a terminal</source>
        <translation>在终端中对此文本给出相同结果的命令</translation>
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
        <source>The text that every model gets: to be gone on from, or to be classified</source>
        <translation>每个模型都会得到的文本：用于续写或分类</translation>
    </message>
    <message>
        <source>Every model goes on from the text (Ctrl+Enter)</source>
        <translation>每个模型续写该文本 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ends the generation; what has been generated stays</source>
        <translation>结束生成；已生成的内容保留</translation>
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
    <message>
        <source>Make a &amp;lesson of this…</source>
        <translation>由此制作课程(&amp;L)…</translation>
    </message>
    <message>
        <source>A page of text beside these figures, with questions: they are kept as numbers, no model is needed to show them. The sentences go into the lesson</source>
        <translation>在这些数值旁放一页文本和问题：它们以数值保存，显示时不需要模型。句子会写入课程</translation>
    </message>
</context>
<context>
    <name>ui::ProbeWords</name>
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
    <message>
        <source>nothing was trained; places behind attention and feed-forward where h0 is mixed in: %1</source>
        <translation>没有训练任何内容；注意力和前馈之后混入 h0 的位置数：%1</translation>
    </message>
    <message>
        <source>special tokens count</source>
        <translation>计入特殊词元</translation>
    </message>
    <message>
        <source>special tokens do not count</source>
        <translation>不计入特殊词元</translation>
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
    <name>ui::QuestionEditor</name>
    <message>
        <source>Answer to question %1</source>
        <translation>问题 %1 的答案</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Empty: a plain one is filled in</source>
        <translation>留空：填入一个普通的问题</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>措辞(&amp;I)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>A model answer, or what is said beside the result</source>
        <translation>参考答案，或结果旁边的说明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as it is: a number</source>
        <translation>照原样：一个数</translation>
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
        <source>to predict: in which model the tokens are most alike</source>
        <translation>预测：哪个模型的词元最相像</translation>
    </message>
    <message>
        <source>to predict: in which model the tokens are least alike</source>
        <translation>预测：哪个模型的词元最不相像</translation>
    </message>
    <message>
        <source>to predict: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>This question needs two to eight runs on the page.</source>
        <translation>此问题需要页面上有两到八次运行。</translation>
    </message>
    <message>
        <source>This question needs a reading of two models or more on the page.</source>
        <translation>此问题需要页面上有两个以上模型的测量。</translation>
    </message>
    <message>
        <source>A question of understanding needs its words and a model answer.</source>
        <translation>理解题需要题面和参考答案。</translation>
    </message>
    <message>
        <source>before it is seen, as a prediction</source>
        <translation>在看到之前，作为预测</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>An answer is right that is no farther from the figure than this</source>
        <translation>与数值相差不超过此值的回答为正确</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>允许误差</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提问时机</translation>
    </message>
    <message>
        <source>a choice in your own words</source>
        <translation>用您自己的话写的选择题</translation>
    </message>
    <message>
        <source>An option&apos;s figure is not in this lesson any more.</source>
        <translation>某个选项的数值已不在本课程中。</translation>
    </message>
    <message>
        <source>A choice needs its words and two options or more.</source>
        <translation>选择题需要题干和至少两个选项。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the options hold in what was recorded; it must be one.</source>
        <translation>
            <numerusform>有 %n 个选项符合记录；必须恰好一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reader is asked on this page</source>
        <translation>在本页上向读者提出的问题</translation>
    </message>
    <message>
        <source>The question as its readers see it</source>
        <translation>读者看到的问题</translation>
    </message>
    <message>
        <source>One more answer to choose from, eight at most</source>
        <translation>再添加一个可选的回答，最多八个</translation>
    </message>
    <message>
        <source>Readers answer first; the figures appear afterwards</source>
        <translation>读者先作答，之后才显示数值</translation>
    </message>
    <message>
        <source>Told when the question has been answered</source>
        <translation>问题回答后告知</translation>
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
        <source>A model answer:</source>
        <translation>参考答案：</translation>
    </message>
    <message>
        <source>This is not read as a number.</source>
        <translation>这无法读作数。</translation>
    </message>
    <message numerus="yes">
        <source>An answer has at most %n characters.</source>
        <translation>
            <numerusform>回答至多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first answer, “%1”, is the one that counts.</source>
        <translation>以第一次的回答“%1”为准。</translation>
    </message>
    <message>
        <source>Not so. Try once more, or have the answer shown.</source>
        <translation>并非如此。请再试一次，或显示答案。</translation>
    </message>
    <message>
        <source>Noted. There is another prediction on this page.</source>
        <translation>已记下。本页还有一个预测。</translation>
    </message>
    <message>
        <source>Not so. That is too high. Try once more, or have the answer shown.</source>
        <translation>并非如此。这个数太大。请再试一次，或显示答案。</translation>
    </message>
    <message>
        <source>Not so. That is too low. Try once more, or have the answer shown.</source>
        <translation>并非如此。这个数太小。请再试一次，或显示答案。</translation>
    </message>
    <message>
        <source>Passed over. There is another prediction on this page.</source>
        <translation>已跳过。本页还有一个预测。</translation>
    </message>
    <message>
        <source>Passed over. Go on step by step: the answer comes on the way.</source>
        <translation>已跳过。请逐步继续：途中会给出答案。</translation>
    </message>
    <message>
        <source>Passed over. Press Play: the answer comes when the recordings are at their end.</source>
        <translation>已跳过。请按“播放”：记录播放到末尾时给出答案。</translation>
    </message>
    <message>
        <source>Noted. Press Play: the answer comes when the recordings are at their end.</source>
        <translation>已记下。请按“播放”：记录播放到末尾时给出答案。</translation>
    </message>
    <message>
        <source>Passed over. The answer comes when the recordings are at their end.</source>
        <translation>已跳过。记录播放到末尾时给出答案。</translation>
    </message>
    <message>
        <source>Noted. The answer comes when the recordings are at their end.</source>
        <translation>已记下。记录播放到末尾时给出答案。</translation>
    </message>
    <message>
        <source>Noted. Go on step by step: the answer comes on the way.</source>
        <translation>已记下。请逐步继续：途中会给出答案。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Predict and run</source>
        <translation>预测并运行</translation>
    </message>
    <message>
        <source>Go on without predicting</source>
        <translation>不预测，继续</translation>
    </message>
    <message>
        <source>Pass over this one</source>
        <translation>跳过此题</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>结果是：%1</translation>
    </message>
    <message>
        <source>Right. It is: %1</source>
        <translation>正确。结果是：%1</translation>
    </message>
    <message>
        <source>Right this time. It is: %1</source>
        <translation>这次正确。结果是：%1</translation>
    </message>
    <message>
        <source>Not so. It is: %1</source>
        <translation>并非如此。结果是：%1</translation>
    </message>
    <message>
        <source>Not so close. It is: %1, you said %2</source>
        <translation>不够接近。结果是：%1，填写的是 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Lets you answer once more</source>
        <translation>可以再回答一次</translation>
    </message>
    <message>
        <source>Shows a model answer beside yours</source>
        <translation>在您的回答旁显示参考答案</translation>
    </message>
    <message>
        <source>Keeps your prediction; what was measured is told afterwards</source>
        <translation>记下您的预测；之后会告知测量结果</translation>
    </message>
    <message>
        <source>Compares your answer with what was computed</source>
        <translation>将您的回答与计算结果比较</translation>
    </message>
    <message>
        <source>Goes on without an answer of yours</source>
        <translation>不作答而继续</translation>
    </message>
    <message>
        <source>Shows the answer without one of yours</source>
        <translation>不作答而直接显示答案</translation>
    </message>
    <message>
        <source>Choose an answer, with the mouse or the keys 1 to 8.</source>
        <translation>用鼠标或按键 1 到 8 选择一个答案。</translation>
    </message>
    <message>
        <source>Type your number and press Enter.</source>
        <translation>输入您的数字，然后按回车键。</translation>
    </message>
    <message>
        <source>Predict, then look</source>
        <translation>先预测，再查看</translation>
    </message>
    <message>
        <source>Noted. Now the figures appear.</source>
        <translation>已记下。现在显示数值。</translation>
    </message>
    <message>
        <source>Passed over. Now the figures appear.</source>
        <translation>已跳过。现在显示数值。</translation>
    </message>
    <message>
        <source>Predict and look</source>
        <translation>预测并查看</translation>
    </message>
    <message>
        <source>Look without predicting</source>
        <translation>不预测直接查看</translation>
    </message>
    <message>
        <source>Write your answer, then compare it with the model answer.</source>
        <translation>写下回答，再与参考答案比较。</translation>
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
    <message>
        <source>all in %1 s</source>
        <translation>%1 秒播完</translation>
    </message>
    <message>
        <source>Plays the recorded runs step by step, or pauses them</source>
        <translation>逐步播放记录的运行，或将其暂停</translation>
    </message>
    <message>
        <source>How many recorded steps pass each second</source>
        <translation>每秒经过多少记录的步</translation>
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
        <source>Ar&amp;chived</source>
        <translation>已归档(&amp;C)</translation>
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
    <name>ui::SourceList</name>
    <message>
        <source>Add to this &amp;lesson</source>
        <translation>添加到本课程(&amp;L)</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>取出(&amp;U)</translation>
    </message>
    <message>
        <source>What the lesson&apos;s pages can show and its figures are computed from. Each page chooses under “Shows”. A double click, or F2, changes what one is called. λ at inference is shown by what the probe reads at several λ: “These λ in the probe” on that tab of the Lab, then add it here.</source>
        <translation>课程页面可以显示、其数值由之算出的内容。每个页面在“显示”下选择。双击或按 F2 可更改名称。推理时的 λ 由探测在若干 λ 下的测量展示：先在实验室的该标签页上用“在探测中查看这些 λ”，再在此处添加。</translation>
    </message>
    <message>
        <source>Runs, layers and readings of the lesson</source>
        <translation>课程的运行、层和测量</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>recorded run</source>
        <translation>已记录的运行</translation>
    </message>
    <message>
        <source>one layer in steps</source>
        <translation>逐步看一层</translation>
    </message>
    <message>
        <source>what the probe read</source>
        <translation>探测的测量</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the pages can show</source>
        <translation>页面可以显示的内容</translation>
    </message>
    <message>
        <source>More runs, another reading or layer</source>
        <translation>更多运行、另一个测量或层</translation>
    </message>
    <message>
        <source>Takes the chosen one out of the lesson, unless a page uses it</source>
        <translation>从课程中取出所选项，除非有页面在使用它</translation>
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
    <name>ui::StateEdit</name>
    <message>
        <source>Layer in steps</source>
        <translation>逐步的层</translation>
    </message>
    <message>
        <source>The layer whose numbers stand below and can be changed</source>
        <translation>其数值显示在下方并可更改的层</translation>
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
    <message>
        <source>How much of h0 is mixed in: x̃ = (1 − λ) x + λ h0</source>
        <translation>混入多少 h0：x̃ = (1 − λ) x + λ h0</translation>
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
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
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
    <message>
        <source>The steps of one pass forward through the model and of its gradients on the way back; a click shows one.</source>
        <translation>模型一次前向计算的各步，以及反向传播的梯度；单击可显示其中一步。</translation>
    </message>
    <message>
        <source>Point at a symbol to see where its numbers stand; a click on it shows them.</source>
        <translation>指向一个符号可看到其数值所在的位置；单击可显示这些数值。</translation>
    </message>
    <message>
        <source>Shows one more matrix of the model beside those of the step</source>
        <translation>在该步的矩阵旁再显示模型的一个矩阵</translation>
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
    <message>
        <source>What to do and to ask on each page; the arrow keys scroll it.</source>
        <translation>每一页要做什么、问什么；可用方向键滚动。</translation>
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
    <name>ui::TermLabel</name>
    <message>
        <source>Each underlined term leads to what the glossary says of it: click it, or Tab to it and press Enter.</source>
        <translation>每个带下划线的术语都通向术语表中的解释：点击它，或用 Tab 移到它上面再按回车。</translation>
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
        <source>End the to&amp;ur</source>
        <translation>结束导览(&amp;U)</translation>
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
        <source>Meth&amp;od</source>
        <translation>方法(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ix in</source>
        <translation>混入(&amp;I)</translation>
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
    <message>
        <source>Number of layers of the toy model: with more of them its tokens grow more alike</source>
        <translation>玩具模型的层数：层越多，其词元越相像</translation>
    </message>
    <message>
        <source>Trains with λ %1 as well</source>
        <translation>也用 λ %1 训练</translation>
    </message>
    <message>
        <source>Trains the plain method as well, without mixing</source>
        <translation>也训练不混入的普通方法</translation>
    </message>
    <message>
        <source>Loo&amp;k at λ</source>
        <translation>查看 λ(&amp;K)</translation>
    </message>
    <message>
        <source>Train λ</source>
        <translation>训练 λ</translation>
    </message>
    <message>
        <source>λ that is looked at</source>
        <translation>所查看的 λ</translation>
    </message>
    <message>
        <source>What h0, mixed in at this λ, does to the frozen model before anything is trained, and beside it what was trained at this λ</source>
        <translation>在训练之前，以此 λ 混入 h0 对冻结模型的作用，旁边是以此 λ 训练的结果</translation>
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
    <name>ui::ToyNow</name>
    <message>
        <source>Similarity by layer</source>
        <translation>各层相似度</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>How alike the tokens of a sentence are in each layer of the frozen model will appear here.</source>
        <translation>句中词元在冻结模型各层的相像程度将显示在这里。</translation>
    </message>
    <message>
        <source>frozen model</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>λ %1, nothing trained</source>
        <translation>λ %1，未训练</translation>
    </message>
    <message>
        <source>λ %1, trained</source>
        <translation>λ %1，已训练</translation>
    </message>
    <message>
        <source>%1 · dotted: between different sentences · %2</source>
        <translation>%1 · 点线：不同句之间 · %2</translation>
    </message>
    <message>
        <source>Reading the frozen model of %1…</source>
        <translation>正在读取 %1 的冻结模型…</translation>
    </message>
    <message>
        <source>The frozen model of %1, and h0 mixed into it at λ %2: nothing was trained for these lines, the engine read %3 sentences in %4 ms.</source>
        <translation>%1 的冻结模型，以及以 λ %2 混入的 h0：这些线无需训练，引擎用 %4 毫秒读取了 %3 个句子。</translation>
    </message>
    <message>
        <source>The frozen model of %1. “%2”: λ reaches what is trained alone, and that adds nothing at first. At every λ the model begins as the frozen one.</source>
        <translation>%1 的冻结模型。“%2”：λ 只作用到被训练的部分，而它起初不加入任何内容。无论 λ 为何，模型都从冻结模型开始。</translation>
    </message>
    <message>
        <source>Thin dots over λ: the recorded search, until you press Run.</source>
        <translation>λ 图上的细点：记录的搜索，直到您点击“运行”。</translation>
    </message>
</context>
<context>
    <name>ui::ToyPoints</name>
    <message>
        <source>λ %1 · %2 · world %3: %4</source>
        <translation>λ %1 · %2 · 世界 %3：%4</translation>
    </message>
    <message>
        <source>recorded search: %1</source>
        <translation>记录的搜索：%1</translation>
    </message>
    <message>
        <source>untrained, zero (control)</source>
        <translation>未训练，零（对照）</translation>
    </message>
    <message>
        <source>untrained, h0</source>
        <translation>未训练，h0</translation>
    </message>
    <message>
        <source>λ %1 · %2, nothing trained · world %3: %4</source>
        <translation>λ %1 · %2，未训练 · 世界 %3：%4</translation>
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
    <message>
        <source>What the recorded search found for this method and depth.</source>
        <translation>记录的搜索对此方法和深度所得的结果。</translation>
    </message>
    <message>
        <source>The runs of the recorded search behind the charts above; Ctrl+C copies the chosen rows.</source>
        <translation>上方图表所依据的搜索记录中的各次运行；Ctrl+C 复制所选的行。</translation>
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
    <message>
        <source>Trains what the form says and has not been run yet</source>
        <translation>训练表单所示且尚未运行的内容</translation>
    </message>
    <message>
        <source>Ends the training; runs that are complete stay</source>
        <translation>结束训练；已完成的运行保留</translation>
    </message>
    <message>
        <source>Depth and &amp;λ</source>
        <translation>深度与 &amp;λ</translation>
    </message>
    <message>
        <source>The world cannot be looked at</source>
        <translation>无法查看此世界</translation>
    </message>
    <message>
        <source>Runs trained: %1, in %2 s.</source>
        <translation>已训练的运行：%1，用时 %2 秒。</translation>
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
    <message>
        <source>A small frozen Transformer with random weights reads sentences of letters in which the words “ping” and “pong” are hidden. Only adapters and a classifier are trained, by the same engine as everywhere: each run is an ordinary run in the library. What “Depth and λ” shows as “frozen model” and “nothing trained” is computed as soon as you turn one of them; only training takes seconds.</source>
        <translation>一个权重随机且冻结的小型 Transformer 读取由字母组成的句子，其中藏有“ping”和“pong”两个词。只训练适配器和分类器，所用引擎与其他各处相同：每次运行都是资料库中的普通运行。“深度与 λ”中标为“冻结模型”和“未训练”的内容，在您改动其中一项时立即计算；只有训练需要几秒钟。</translation>
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
        <source>Prese&amp;ts</source>
        <translation>预设(&amp;T)</translation>
    </message>
    <message>
        <source>Fill the form with a ready configuration; undo brings the old one back</source>
        <translation>用现成的配置填写表单；“撤销”可恢复原来的</translation>
    </message>
    <message>
        <source>Quest&amp;ions…</source>
        <translation>研究问题(&amp;I)…</translation>
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
    <message>
        <source>A model has to be chosen first</source>
        <translation>请先选择模型</translation>
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
        <source>A&amp;dd seeds…</source>
        <translation>增加种子(&amp;D)…</translation>
    </message>
    <message>
        <source>Add the zero &amp;control…</source>
        <translation>增加零对照(&amp;C)…</translation>
    </message>
</context>
</TS>
