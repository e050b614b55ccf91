/** Miners of coins, many of whom have become hosts, and who makes their machines. */
export const MINERS = `
# miner
Core Scientific|コア・サイエンティフィック|$NASDAQ:CORZ
IREN|Iris Energy|IREN Limited|アイリス・エナジー|$NASDAQ:IREN
Cipher Mining|Cipher Digital|$NASDAQ:CIFR
TeraWulf|テラウルフ|$NASDAQ:WULF
Riot Platforms|Riot|ライオット・プラットフォームズ|$NASDAQ:RIOT
Marathon Digital|MARA Holdings|MARA|Marathon Digital Holdings|マラソン・デジタル|$NASDAQ:MARA
Hut 8|Hut 8 Corp|ハットエイト|$NASDAQ:HUT
Bitfarms|Keel Infrastructure|$NASDAQ:BITF
CleanSpark|クリーンスパーク|$NASDAQ:CLSK
Bitdeer|Bitdeer Technologies|Bitdeer Technologies Group|比特小鹿|ビットディア|$NASDAQ:BTDR
HIVE Digital|HIVE Digital Technologies|Hive Digital|HIVE Digital Technologies Ltd|$NASDAQ:HIVE
Bit Origin|$NASDAQ:BTOG
Greenidge|Greenidge Generation|$NASDAQ:GREE
Stronghold Digital|^Bitfarms
Rhodium Enterprises
Argo Blockchain
Cathedra
DMG Blockchain
Gryphon Digital
Mawson Infrastructure|Mawson Infrastructure Group|$NASDAQ:MIGI
Canaan|嘉楠|嘉楠科技|$NASDAQ:CAN
Bitmain|比特大陆|比特大陸|ビットメイン|Битмейн
BitFuFu|比特富富|$NASDAQ:FUFU
LM Funding|$NASDAQ:LMFA
Sphere 3D|$NASDAQ:ANY
Genesis Digital Assets
Northern Bitcoin
MicroBT|比特微
Cango|灿谷|$NYSE:CANG
American Bitcoin|American Bitcoin Corp|$NASDAQ:ABTC|^Hut 8
BitRiver|БитРивер
Bitzero
Bgin Blockchain
NYDIG
Digihost|Digi Power X|$NASDAQ:DGXX
Compass Mining
Luxor Technology
Foundry Digital
Poolin
`;
