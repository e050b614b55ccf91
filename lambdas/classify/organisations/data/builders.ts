/** Who builds data centres, and who deals in land and buildings. */
export const BUILDERS = `
# contractor
SK ecoplant|SK Ecoplant|^SK Group
Turner Construction|^Hochtief
Hochtief|HOCHTIEF|$ETR:HOT|^ACS Group
ACS Group|ACS SA|Grupo ACS|$BME:ACS
Skanska|スカンスカ
Fluor|Fluor Corp|福陆|$NYSE:FLR
Jacobs|Jacobs Solutions|Jacobs Engineering|$NYSE:J
AECOM|$NYSE:ACM
Bechtel|柏克德|ベクテル|Бектел|بكتل
DPR Construction
Holder Construction
Mortenson
Balfour Beatty|$LSE:BBY
Mace|Mace Group
ISG
Mercury Engineering|Mercury Renewables
Kirby Group
Winthrop Technologies|Winthrop
Vinci|VINCI|VINCI Energies|VINCI Construction|Vinci Construction|万喜|ヴァンシ|$EPA:DG
Eiffage|埃法日|エファージュ|$EPA:FGR
Bouygues|Bouygues Construction|Bouygues SA|布依格|ブイグ|$EPA:EN
Spie|SPIE|SPIE SA|$EPA:SPIE
Quanta Services|$NYSE:PWR
MasTec|$NYSE:MTZ
Primoris|Primoris Services|$NASDAQ:PRIM
EMCOR|EMCOR Group|$NYSE:EME
Comfort Systems USA|Comfort Systems|$NYSE:FIX
Sterling Infrastructure|$NASDAQ:STRL
IES Holdings|$NASDAQ:IESC
Larsen & Toubro|L&T|Larsen and Toubro|拉森特博洛|ラーセン・アンド・トゥブロ|لارسن آند توبرو|$NSE:LT
Kajima|鹿島建設|鹿岛建设|$TYO:1812
Obayashi|Obayashi Corp|大林組|大林组|$TYO:1802
Samsung C&T|三星物产|三星物產|サムスン物産|$KRX:028260|^Samsung
Hyundai Engineering|Hyundai E&C|Hyundai Engineering & Construction|現代建設|$KRX:000720
Gamuda|金务大|金務大|$KLSE:GAMUDA
Sunway Construction|SunCon|双威建筑|雙威建築
IJM|IJM Corp|怡保工程
Lendlease|联实|聯實|レンドリース|$ASX:LLC
Multiplex|^Brookfield
CPB Contractors|^CIMIC
Ferrovial|فيروفيال|$BME:FER
Sacyr|$BME:SCYR
Clayco
HITT Contracting
Dragados|^ACS Group
KBR
Burns & McDonnell
Black & Veatch
Kiewit
JE Dunn|JE Dunn Construction
Whiting-Turner
Gilbane
Fortis Construction
Hensel Phelps
McCarthy Building
Structure Tone
Swinerton
Suffolk Construction
Ryan Companies
Barton Malow
Walbridge
Zachry
MYR Group|$NASDAQ:MYRG
Argan|Gemma Power Systems|$NYSE:AGX
Dycom|Dycom Industries|$NYSE:DY
Rosendin|Rosendin Electric
Cupertino Electric
Limbach
APi Group
Tutor Perini|$NYSE:TPC
Laing O'Rourke
Kier Group
Morgan Sindall
Collen Construction
John Sisk & Son|Sisk
Dornan|Dornan Engineering|^Turner Construction
Equans|^Bouygues
Eiffage Énergie Systèmes|^Eiffage
Omexom|^Vinci
FCC Construcción
OHLA
Strabag|STRABAG
PORR
Implenia
Webuild
Royal BAM|BAM Group
Besix|BESIX|^Orascom Construction
Orascom Construction|أوراسكوم للإنشاءات|أوراسكوم
NCC AB
Peab
YIT
Veidekke
Sterling and Wilson
Shimizu|Shimizu Corp|清水建設|$TYO:1803
Taisei|Taisei Corp|大成建設|$TYO:1801
Takenaka|竹中工務店
Kinden|きんでん
Kandenko|関電工
Chiyoda Corp|千代田化工建設
JGC|JGC Holdings|日揮|日揮ホールディングス
Samsung SDS|三星SDS|サムスンSDS|$KRX:018260|^Samsung
Samsung E&A|Samsung Engineering
Doosan|斗山集团
Posco|POSCO|浦项制铁|ポスコ|$KRX:005490
Daewoo E&C|Daewoo Engineering & Construction
GS E&C
DL E&C
CTCI|中鼎|中鼎工程|$TPE:9933
United Integrated Services|漢唐集成|汉唐集成|$TPE:2404
Marketech|帆宣|$TPE:6196
Acter|聖暉|圣晖|圣晖集成
L&K Engineering|亞翔|亚翔集成
China State Construction|中国建筑集团|中国建筑股份|中國建築集團|$SSE:601668
China Communications Construction|中国交建|中交集团
PowerChina|中国电建|中國電建
Energy China|中国能建|中國能建|China Energy Engineering
Exyte
Kelington
Dialog Group
UEM Sunrise|UEM
Eco World|EcoWorld|Eco World Development
SP Setia
Sime Darby Property|森那美产业
Mah Sing|马星集团
CIMIC|CIMIC Group|^Hochtief
FDC Construction
Downer Group
Ventia
Worley
Ghella
Nesma & Partners|نسما وشركاؤهم
Nesma|نسما
El Seif|El Seif Engineering|السيف مهندسون مقاولون
Saudi Binladin Group|مجموعة بن لادن السعودية
ALEC|ALEC Engineering
Arabtec
Khansaheb
Laing O'Rourke Middle East
Hassan Allam|Hassan Allam Holding|حسن علام|حسن علام القابضة
Arab Contractors|المقاولون العرب
Elsewedy Electric|السويدي إليكتريك|$EGX:SWDY
Odebrecht|Novonor
Afonso França
Racional Engenharia
Enka|ENKA
Rönesans|Ronesans Holding|Rönesans Holding
Limak
Kalyon
Mota-Engil
Teixeira Duarte
Grupo Casais
# property
Hines
Lincoln Property|Lincoln Property Company
Cushman & Wakefield|高纬环球|戴德梁行|クッシュマン・アンド・ウェイクフィールド|$NYSE:CWK
CBRE|CBRE Group|世邦魏理仕|シービーアールイー|$NYSE:CBRE
JLL|Jones Lang LaSalle|仲量联行|仲量聯行|ジョーンズ・ラング・ラサール|$NYSE:JLL
Related Companies
Colliers|高力国际|高力國際
Knight Frank|莱坊|萊坊
Savills|第一太平戴维斯
Newmark|Newmark Group|$NASDAQ:NMRK
Tishman Speyer
Trammell Crow|Trammell Crow Company|^CBRE
Turner & Townsend|^CBRE
Linesight
Arcadis
Emaar|إعمار العقارية
Aldar|Aldar Properties|الدار العقارية
ROSHN|روشن
NEOM|نيوم|Oxagon|أوكساجون|НЕОМ
Diriyah Company|شركة الدرعية
Qiddiya
Vingroup|Tập đoàn Vingroup|VinGroup|VinES|Vinhomes
Becamex|Becamex IDC
Kinh Bac City|KBC Việt Nam|Kinh Bắc
Sovico|Sovico Group
Sunway|Sunway Group|双威|雙威
Ayala|Ayala Corp|Ayala Corporation|ALogis
Megaworld
SM Investments
Sinar Mas|Sinar Mas Land|Sinarmas|金光集团
Lippo Group|Lippo
Salim Group|Grup Salim
Agung Podomoro
Cyrela
JHSF
`;
