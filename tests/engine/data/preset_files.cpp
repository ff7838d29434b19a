// SPDX-License-Identifier: GPL-3.0-or-later
#include "preset_files.h"

namespace {

std::string mnliRow(const char* head, const char* tail)
{
    return std::string(head) + "\t( x )\t( y )\t(ROOT x)\t(ROOT y)\tThe lamp is lit .\tThe room is \"dark\" .\t" +
           tail + "\n";
}

std::string mnliHeader(const char* tail)
{
    return std::string(
               "index\tpromptID\tpairID\tgenre\tsentence1_binary_parse\tsentence2_binary_parse\tsentence1_parse\t"
               "sentence2_parse\tsentence1\tsentence2\t") +
           tail + "\n";
}

} // namespace

const std::vector<PresetFile>& glueFiles()
{
    static const std::string mark = "\xEF\xBB\xBF";
    static const std::vector<PresetFile> files = {
        {"cola", "official TSV", "CoLA/train.tsv",
         "kp01\t1\t\tThe kettle sings .\nkp01\t0\t*\tKettle the \"sings .\nkp02\t1\t\tIt rains ."},
        {"cola", "Hugging Face JSON lines", "cola/train.jsonl",
         R"~({"sentence": "The kettle sings .", "label": 1, "idx": 0})~"
         "\n"
         R"~({"sentence": "Kettle the sings .", "label": 0, "idx": 1})~"
         "\n"},
        {"sst2", "official TSV", "SST-2/train.tsv",
         "sentence\tlabel\na warm and clever film \t1\ntired \" jokes \t0\n"},
        {"mrpc", "official TSV", "MRPC/train.tsv",
         mark + "Quality\t#1 ID\t#2 ID\t#1 String\t#2 String\r\n1\t10\t11\tThe mayor opened \" the \" bridge .\tThe "
                "bridge was "
                "opened .\r\n0\t12\t13\tRain fell .\tSnow fell .\r\n"},
        {"mrpc", "official TSV", "MRPC/msr_paraphrase_test.txt",
         mark + "Quality\t#1 ID\t#2 ID\t#1 String\t#2 String\n1\t10\t11\tIt is late .\tThe hour is late .\n0\t1\t2\tA "
                ".\tB .\n"},
        {"stsb", "official TSV", "STS-B/train.tsv",
         "index\tgenre\tfilename\tyear\told_index\tsource1\tsource2\tsentence1\tsentence2\tscore\n"
         "0\tmain-x\tfile\t2012\t1\tnone\tnone\tA dog \"runs .\tA dog is running .\t4.800\n1\tm\tf\t2012\t2\tn\tn\tA "
         "cat .\tA map .\t0.2\n"},
        {"stsb", "official TSV", "STS-B/sts-train.tsv",
         "main\tfile\t2012\t0001\t4.800\tA dog runs .\tA dog is running .\nmain\tfile\t2012\t0002\t0.2\tA cat .\tA map "
         ".\tsrc\tsrc\n"},
        {"qqp", "official TSV", "QQP/train.tsv",
         "id\tqid1\tqid2\tquestion1\tquestion2\tis_duplicate\n1\t2\t3\tHow do I bake bread?\tHow is bread "
         "baked?\t1\n2\t4\t5\tcut\n"
         "3\t6\t7\tWhy is it cold?\tWhy do cats purr?\t0\n"},
        {"mnli", "official TSV", "MNLI/train.tsv",
         mnliHeader("label1\tgold_label") + mnliRow("0\t1\t1n\tfiction", "neutral\tneutral") +
             mnliRow("1\t2\t2c\tfiction", "-\t-") + mnliRow("2\t3\t3c\tfiction", "contradiction\tcontradiction")},
        {"mnli", "official TSV", "MNLI/dev_mismatched.tsv",
         mnliHeader("label1\tlabel2\tlabel3\tlabel4\tlabel5\tgold_label") +
             mnliRow("0\t1\t1n\tx", "neutral\tneutral\tentailment\tneutral\tneutral\tneutral") +
             mnliRow("1\t2\t2c\tx", "contradiction\tcontradiction\tneutral\tneutral\tcontradiction\tcontradiction")},
        {"mnli", "Hugging Face JSON lines", "mnli/train.jsonl",
         R"~({"premise": "The lamp is lit .", "hypothesis": "The room is \"dark\" .", "label": 1, "idx": 0})~"
         "\n"
         R"~({"premise": "It rains .", "hypothesis": "It is dry .", "label": 2, "idx": 1})~"
         "\n"},
        {"qnli", "official TSV", "QNLI/train.tsv",
         "index\tquestion\tsentence\tlabel\n0\tWho \"painted it?\tIt was painted by Ada.\tentailment\n1\tWhen?\tIn a "
         "barn.\tnot_entailment\n"},
        {"rte", "official TSV", "RTE/train.tsv",
         "index\tsentence1\tsentence2\tlabel\n0\tAda paints.\tSomeone paints.\tentailment\n1\tAda paints.\tAda "
         "sleeps.\tnot_entailment\n"},
        {"rte", "Hugging Face TSV", "RTE/hf/train.tsv",
         "sentence1\tsentence2\tlabel\tidx\nAda paints.\tSomeone paints.\t0\t0\nAda paints.\tAda sleeps.\t1\t1\n"},
        {"wnli", "official TSV", "WNLI/train.tsv",
         "index\tsentence1\tsentence2\tlabel\n0\tThe pot is in the box. It is small.\tThe pot is "
         "small.\t1\n1\tA.\tB.\t0\n"}};
    return files;
}

const std::vector<PresetFile>& arithmeticFiles()
{
    static const std::vector<PresetFile> files = {
        {"gsm8k", "official JSON lines", "gsm8k/train.jsonl",
         R"~({"question": "Mia has 1200 pins and buys 34. How many?", "answer": "She has 1200+34=<<1200+34=1234>>1234.\n#### 1,234"})~"
         "\n"},
        {"gsm8k", "LLM-Adapters JSON", "gsm8k/test.json",
         R"~([{"instruction": "2 and 3?", "input": "", "output": "It is 5. The answer is 5.", "answer": "5.0"}])~"},
        {"gsm8k", "official JSON", "gsm8k/gsm8k.json", R"~([{"sQuestion": "2 and 3?", "lSolutions": 5.0}])~"},
        {"aqua", "official JSON", "AQuA/train.json",
         R"~({"question": "Half of 8?", "options": ["A)2", "B)4", "C) 6", "D)8", "E)None of these"], "rationale": "8/2 = 4", "correct": "B"})~"
         "\n"},
        {"aqua", "LLM-Adapters JSON", "AQuA/test.json",
         R"~([{"instruction": "Half of 8? Answer Choices: (A) 2 (B) 4 (C) 6 (D) 8 (E) None of these", "input": "", "answer": ["B"], "output": "8/2 = 4. The answer is (B)."}])~"},
        {"mawps", "official JSON", "mawps/trainset.json",
         R"~([{"id": 7, "original_text": "3 boxes of 4 pens ?", "segmented_text": "3 boxes", "equation": "X=(4.0*3.0)", "ans": 12.0}])~"},
        {"mawps", "SVAMP repository CSV", "cv_mawps/fold0/train.csv",
         "Question,Numbers,Equation,Answer,group_nums,Body,Ques_Statement\n"
         "\"Tom has number0 bags of number1 nuts and eats number2 , how many are left ?\",3.0 4.5 2.0,- * number0 "
         "number1 "
         "number2,11.5,\"[1, 2]\",x,y\n"},
        {"mawps", "LLM-Adapters JSON", "mawps/test.json",
         R"~([{"instruction": "3 boxes of 4 pens ?", "input": "", "output": "", "answer": "12.0"}])~"},
        {"svamp", "official JSON", "SVAMP/SVAMP.json",
         R"~([{"ID": "chal-1", "Body": "Ann had 9 eggs and ate 2.", "Question": "How many are left?", "Equation": "( 9.0 - 2.0 )", "Answer": 7.0, "Type": "Subtraction"}])~"},
        {"svamp", "LLM-Adapters JSON", "SVAMP/test.json",
         R"~([{"instruction": "Ann had 9 eggs and ate 2. How many are left?", "input": "", "output": "It is 6.", "answer": "7.0"}])~"},
        {"addsub", "official JSON", "AddSub/AddSub.json",
         R"~([{"iIndex": 1, "lEquations": ["X = 70 - 27"], "lSolutions": ["43"], "sQuestion": "70 beads , 27 gone ? "}])~"},
        {"multiarith", "official JSON", "MultiArith/MultiArith.json",
         R"~([{"iIndex": 1, "lEquations": ["X=((6.0+2.0)*3.0)"], "lSolutions": ["24.0"], "sQuestion": "6 and 2 , three times ?"}])~"},
        {"multiarith", "Hugging Face JSON lines", "MultiArith/train.jsonl",
         "{\"question\": \" 6 and 2 , three times ? \", \"final_ans\": \"24\"}\n"},
        {"singleeq", "official JSON", "SingleEq/SingleEq.json",
         R"~([{"lEquations": ["70-x=27"], "lSolutions": [43.0], "grammarCheck": 0, "templateNumber": 0, "sQuestion": "70 less what is 27 ?", "iIndex": 0}])~"},
        {"singleeq", "LLM-Adapters rationales JSON", "SingleEq/singleeq_1.json",
         R"~([{"question": "70 less what is 27 ?", "chain-of-thought": "\nA: 70 - 27 = 43. The answer is 43.", "pred": 43.0, "answer": 43.0}])~"},
        {"addsub", "LLM-Adapters JSON", "AddSub/test.json",
         R"~([{"instruction": "70 beads , 27 gone ? ", "input": "", "output": "It is 43.", "answer": "43"}])~"},
        {"multiarith", "LLM-Adapters JSON", "MultiArith/test.json",
         R"~([{"instruction": "6 and 2 , three times ?", "input": "", "output": "It is 24.", "answer": "24.0"}])~"},
        {"singleeq", "LLM-Adapters JSON", "SingleEq/test.json",
         R"~([{"instruction": "70 less what is 27 ?", "input": "", "output": "It is 43.", "answer": "43.0"}])~"},
        {"math", "LLM-Adapters JSON", "ft-training_set/math_10k.json",
         R"~([{"instruction": "2 and 3?", "input": "", "output": "It is 5. The answer is 5.", "answer": "5.0"}])~"}};
    return files;
}

const std::vector<PresetFile>& choiceFiles()
{
    static const std::vector<PresetFile> files = {{"boolq", "official JSON lines", "boolq/train.jsonl",
                                                   R"~({"question": "is a spoon a tool", "title": "Spoon", "answer": true, "passage": "A spoon is a tool."})~"
                                                   "\n"},
                                                  {"boolq", "LLM-Adapters JSON", "boolq/test.json",
                                                   R"~([{"instruction": "Please answer the following question with true or false, question: is a spoon a tool?\n\nAnswer format: true/false", "input": "", "output": "the correct answer is true", "answer": "true"}])~"},
                                                  {"piqa", "official JSON lines", "piqa/train.jsonl",
                                                   "{\"goal\": \"dry a cup\", \"sol1\": \"use a sponge \", \"sol2\": "
                                                   "\"use a towel\"}\n",
                                                   "train-labels.lst", "1\n"},
                                                  {"piqa", "official JSON lines", "piqa/valid.jsonl",
                                                   "{\"goal\": \"dry a cup\", \"sol1\": \"use a sponge \", \"sol2\": "
                                                   "\"use a towel\", \"label\": 1}\n"},
                                                  {"siqa", "official JSON lines", "socialiqa-train-dev/dev.jsonl",
                                                   R"~({"context": "Kim lent Lee a coat.", "question": "How would Lee feel?", "answerA": "warm", "answerB": "angry", "answerC": "lost"})~"
                                                   "\n",
                                                   "dev-labels.lst", "1\n"},
                                                  {"siqa", "official JSON lines", "social_i_qa/train.jsonl",
                                                   R"~({"context": "Kim lent Lee a coat.", "question": "How would Lee feel?", "answerA": "warm", "answerB": "angry", "answerC": "lost", "label": "1"})~"
                                                   "\n"},
                                                  {"hellaswag", "official JSON lines",
                                                   "hellaswag/hellaswag_train.jsonl",
                                                   R"~({"ind": 4, "activity_label": "Baking", "ctx_a": "A man sifts flour.", "ctx_b": "he", "ctx": "A man sifts flour. he", "split": "train", "label": 3, "endings": ["flies off.", "sings.", "drops it.", "adds an egg."]})~"
                                                   "\n"},
                                                  {"winogrande", "official JSON lines", "winogrande_1.1/train_xs.jsonl",
                                                   R"~({"qID": "3Z-1", "sentence": "Ann thanked Eve because _ helped.", "option1": "Ann", "option2": "Eve", "answer": "2"})~"
                                                   "\n"},
                                                  {"arc_easy", "official JSON lines", "ARC-Easy/ARC-Easy-Train.jsonl",
                                                   R"~({"id": "m_1", "question": {"stem": "Which is a metal?", "choices": [{"text": "wood", "label": "1"}, {"text": "iron", "label": "2"}, {"text": "wool", "label": "3"}]}, "answerKey": "2"})~"
                                                   "\n"},
                                                  {"arc_challenge", "Hugging Face JSON lines",
                                                   "ARC-Challenge/train.jsonl",
                                                   R"~({"id": "m_1", "question": "Which is a metal?", "choices": {"text": ["wood", "iron", "wool"], "label": ["A", "B", "C"]}, "answerKey": "B"})~"
                                                   "\n"},
                                                  {"openbookqa", "official JSON lines", "OpenBookQA/train.jsonl",
                                                   R"~({"id": "7-1", "question": {"stem": "The sun", "choices": [{"text": "is cold", "label": "A"}, {"text": "warms", "label": "B"}]}, "answerKey": "B"})~"
                                                   "\n"},
                                                  {"openbookqa", "Hugging Face JSON lines", "openbookqa/test.jsonl",
                                                   R"~({"id": "7-1", "question_stem": "The sun", "choices": {"text": ["is cold", "warms"], "label": ["A", "B"]}, "answerKey": "B"})~"
                                                   "\n"},
                                                  {"piqa", "LLM-Adapters JSON", "piqa/test.json",
                                                   R"~([{"instruction": "Please choose the correct solution to the question: dry a cup\n\nSolution1: use a sponge \n\nSolution2: use a towel\n\nAnswer format: solution1/solution2", "input": "", "output": "the correct answer is solution2", "answer": "solution2"}])~"},
                                                  {"siqa", "LLM-Adapters JSON", "social_i_qa/test.json",
                                                   R"~([{"instruction": "Please choose the correct answer to the question: Kim lent Lee a coat. How would Lee feel?\n\nAnswer1: warm Answer2: angry Answer3: lost\n\nAnswer format: answer1/answer2/answer3", "input": "", "output": "the correct answer is answer1", "answer": "answer1"}])~"},
                                                  {"hellaswag", "LLM-Adapters JSON", "hellaswag/test.json",
                                                   R"~([{"instruction": "Please choose the correct ending to complete the given sentence: Baking: A man sifts flour. he\n\nEnding1: flies off. Ending2: sings. Ending3: drops it. Ending4: adds an egg.\n\nAnswer format: ending1/ending2/ending3/ending4", "input": "", "output": "the correct answer is ending4", "answer": "ending4"}])~"},
                                                  {"winogrande", "LLM-Adapters JSON", "winogrande/test.json",
                                                   R"~([{"instruction": "Please choose the correct answer to fill in the blank to complete the given sentence: Ann thanked Eve because _ helped.\n\nOption1: Ann Option2: Eve Answer format: option1/option2", "input": "", "output": "the correct answer is option2", "answer": "option2"}])~"},
                                                  {"arc_easy", "LLM-Adapters JSON", "ARC-Easy/test.json", R"~([{"instruction": "Please choose the correct answer to the question: Which is a metal?\n\nAnswer1: wood Answer2: iron Answer3: wool\n\nAnswer format: answer1/answer2/answer3", "input": "", "output": "the correct answer is answer2", "answer": "answer2"}])~"},
                                                  {"arc_challenge", "LLM-Adapters JSON", "ARC-Challenge/test.json",
                                                   R"~([{"instruction": "Please choose the correct answer to the question: Which is a metal?\n\nAnswer1: wood Answer2: iron Answer3: wool\n\nAnswer format: answer1/answer2/answer3", "input": "", "output": "the correct answer is answer2", "answer": "answer2"}])~"},
                                                  {"openbookqa", "LLM-Adapters JSON", "openbookqa/train.json",
                                                   R"~([{"instruction": "Please choose the correct answer to the question: The sun\n\nAnswer1: is cold Answer2: warms\n\nAnswer format: answer1/answer2", "input": "", "output": "the correct answer is answer2", "answer": "answer2"}])~"},
                                                  {"commonsense", "LLM-Adapters JSON",
                                                   "ft-training_set/commonsense_15k.json",
                                                   R"~([{"instruction": "Please choose the correct answer to fill in the blank to complete the given sentence: Ann thanked Eve because _ helped.\n\nOption1: Ann Option2: Eve Answer format: option1/option2", "input": "", "output": "the correct answer is option2", "answer": "option2"}])~"},
                                                  {"choice", "question with options JSON lines", "COPA/train.jsonl",
                                                   R"~({"premise": "The cup fell.", "choice1": "It flew.", "choice2": "It broke.", "question": "effect", "idx": 0, "label": 1})~"
                                                   "\n"},
                                                  {"choice", "question with options JSON", "ReClor/train.json",
                                                   R"~([{"context": "All owls hoot.", "question": "What follows?", "answers": ["Owls swim.", "This owl hoots.", "No owl hoots.", "Cats hoot."], "label": 1, "id_string": "t_1"}])~"},
                                                  {"choice", "question with options JSON lines", "LogiQA/test.jsonl",
                                                   R"~({"context": "All owls hoot.", "query": "What follows?", "options": ["Owls swim.", "This owl hoots.", "No owl hoots."], "correct_option": 1})~"
                                                   "\n"},
                                                  {"choice", "question with options CSV", "own/quiz.csv",
                                                   "question,A,B,C,answer\nWhat follows?,Owls swim.,This owl hoots.,No "
                                                   "owl hoots.,b\n"}};
    return files;
}
