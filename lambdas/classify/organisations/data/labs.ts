/** Laboratories that train models, and the firms built around one. */
export const LABS = `
# lab
OpenAI|Open AI|OpenAI Group|OpenAI LP|OpenAI Foundation|オープンAI|オープンエーアイ|أوبن إيه آي|أوبن أيه آي|أوبن إي آي|أوبن إيه.آي|ОпенАИ|ОупенЭйАй|OpenAI Global|OpenAI OpCo
Anthropic|Anthropic PBC|アンソロピック|أنثروبيك|أنثروبك|Антропик|Антропік|安思睿
xAI|X.AI|x.ai|xAI Corp|xAI Holdings|إكس إيه آي|X.AI Corp|X.AI LLC
Mistral AI|Mistral|ミストラルAI|ミストラル|ميسترال|ميسترال إيه آي|Мистраль|Мистраль ИИ|米斯特拉尔
DeepSeek|深度求索|ディープシーク|ديب سيك|Дипсик
Moonshot AI|月之暗面|ムーンショットAI|مونشوت
Zhipu AI|Zhipu|Z.ai|智谱|智谱AI|智谱华章|智譜|智譜AI|Knowledge Atlas
MiniMax|稀宇科技|$HKEX:0100
Baichuan|百川智能|Baichuan Intelligence
StepFun|阶跃星辰|階躍星辰
01.AI|零一万物|零一萬物
Cohere|コヒア|كوهير
AI21 Labs|AI21
Aleph Alpha|アレフアルファ
Inflection AI|Inflection
Adept AI
Safe Superintelligence|Safe Superintelligence Inc|SSI
Thinking Machines Lab|Thinking Machines
Reflection AI
Stability AI|スタビリティAI
Black Forest Labs
Sakana AI|サカナAI
H Company
Poolside|Poolside AI
Magic.dev
Liquid AI|リキッドAI
Essential AI
Reka AI
World Labs
Humain|HUMAIN|هيوماين|هيومين|ヒューメイン|Хьюмейн
G42|Group 42|جي 42|مجموعة 42|جي42
Technology Innovation Institute|TII|معهد الابتكار التكنولوجي
Sarvam AI|Sarvam
Krutrim|Ola Krutrim
Naver|ネイバー|Naver Corp|$KRX:035420
Upstage
LG AI Research|^LG Group
SenseTime|商汤|商汤科技|商湯|商湯科技|センスタイム|$HKEX:0020
iFlytek|科大讯飞|科大訊飛|アイフライテック|$SZSE:002230
Scale AI|スケールAI
AMI Labs|Advanced Machine Intelligence
Periodic Labs
Unconventional AI
Project Prometheus
Zyphra
Nous Research
Multiverse Computing
Ineffable Intelligence
Humans&
Isomorphic Labs|^Google
Wayve|Wayve Technologies
Synthesia
DeepL
Harvey AI
Lovable?
Cognition AI
Replit
Sierra AI
Glean Technologies
Luma AI
Pika Labs
Suno AI
Decart
AI Singapore
Lelapa AI
Almawave
Silo AI|^AMD
Neuralink
AgiBot|智元机器人|智元機器人
Unitree|Unitree Robotics|宇树科技|宇樹科技|ユニツリー
Kyutai
Lightricks
`;
