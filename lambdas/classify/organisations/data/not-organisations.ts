/**
 * What begins like the name of an organisation, or hides one between two words where no space parts them, and is none.
 */
export const NOT_ORGANISATIONS = `
Oracle of Omaha
Amazon rainforest
Amazon Rainforest
Amazon basin
Amazon Basin
Amazon River
Amazon river
Meta fiscal
Meta de inflação
Meta de inflación
Meta de crescimento
Meta de crecimiento
Meta de capex
Meta de emissões
Meta de emisiones
Meta é atrair
Meta é investir
Meta é chegar
Meta é alcançar
Meta es atraer
Meta es invertir
Meta es llegar
Meta es alcanzar
Orange County
Vale do Silício
Vale do Paraíba
Vale do Aço
Vale of Glamorgan
Apple Valley
Apple pie
Georgia Tech
Georgia Institute of Technology
Georgia State University
Georgia Southern University
Virginia Tech
Virginia Beach
Texas A&M
Texas Tech
Texas A&M University
Ohio State
Ohio State University
Ohio River
Michigan State University
Michigan State
Indiana University
Indiana Jones
Arizona State University
Arizona State
Florida State University
Louisiana State University
Pennsylvania State University
Mississippi River
Missouri River
Colorado River
Colorado Springs
Delaware River
Kansas City
Oklahoma City
Mexico City
Panama Canal
Gulf of Mexico
China Daily
China Morning Post
China Times
China Star
South China Sea
South China
East China
Japan Times
Japan Airlines
India Today
India Times
Times of India
Brazil Journal
Singapore Airlines
Singapore Exchange
Bank of China Tower
Kenya Airways
Ontario Teachers
Johnson & Johnson
Arm & Hammer
Pacific Intelligence
Siemens Healthineers
Philip Morris International
Jacobs School
Rolls-Royce Motor Cars
Mercury News
Fidelity National Information Services
Ares Capital Markets
Cisco Systems Field
Shell script
Shell companies
Shell company
Target price
Intelligence
Visa Waiver
Visa Bulletin
Visa de
Square Enix
Block by
Apollo 11
Apollo program
Switch 2
EDF Group Renewables
Taiwan Strait
Vietnam Airlines
Vietnam War
Ukraine war
Vietnam News
Thai Airways
Thailand Post
Saudi Gazette
Jakarta Post
亚马逊雨林
亚马逊河
亞馬遜雨林
亞馬遜河
アマゾン川
アマゾンの熱帯
三星级
三星級
联想到
聯想到
联想起
推广达
推廣達
美光伏
美光学
高通胀
高通脹
高通膨
高通货
高通量
阿里山
阿里郎
北京东
南京东
北京東
東京東
升华为
上海光
互联电
物联电
世界先進水準
世界先進技術
西部数据中心
西部數據中心
日本海
日本经济
美国银行家
中国银行间
中国银行业
中国银行保险
中国建设性
中国电信业
中国移动互联
中国移动通信业
中国移动端
印度洋
印度尼西亚盾
法国兴
台湾海峡
台灣海峽
中石油化工
台電腦
台電視
台電動
台電機
台電池
中東電
関東電
山東電
広東電
廣東電
Papua New Guinea
Equatorial Guinea
New England
Ciudad de México
Cidade do México
Estado de México
Golfo de México
Guinea Ecuatorial
Nueva Inglaterra
Banque de France
Air France
Île-de-France
Ile-de-France
France Télévisions
France Info
Mỹ Đình
Mỹ Tho
Mỹ Latinh
Mỹ La-tinh
Mỹ La tinh
Bắc Mỹ
Nam Mỹ
Phú Mỹ
châu Mỹ
Châu Mỹ
Pháp luật
Pháp nhân
Pháp lý
Allianz Arena
Vale do
Vale da
Vale dos
Globe and Mail
Gujarat Titans
Nintendo Switch
Switch Online
阿里斯
Boston Globe
Golden Globe
Jordan Peterson
Michael Jordan
dollar AS
dolar AS
dollar Amerika Serikat
dolar Amerika Serikat
đô la Mỹ
đô-la Mỹ
đôla Mỹ
đô la Úc
USD Mỹ
долларов США
доллара США
доллар США
доларів США
долара США
долари США
долар США
dólares de Estados Unidos
dólares de EE. UU.
dólares de EE.UU.
dólares dos EUA
dollars des États-Unis
南加州
北加州
加州大學
加州大学
加州理工
财富达
財富達
联电话
关联电
群聯合
群聯盟
群聯手
和硕士
和碩士
精神达
精神達
中華電視
海光伏
海光电
海光學
海光学
海光缆
完美光
美光纤
メタ分析
メタ認知
メタ情報
メタ言語
三星堆
美国国债
米国債
日本円
日本酒
日本語
日本经济新闻
日本經濟新聞
日本経済新聞
中国語
`;
