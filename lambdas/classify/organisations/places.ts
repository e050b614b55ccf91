/** Cities and regions that stand beside companies in the news of this field: capitalised like a name, and never a party. */
export const PLACES: readonly string[] = (
  'Amsterdam Rotterdam Brussels Bruxelles Antwerp Paris Marseille Lyon Lille Bordeaux Toulouse Nantes Strasbourg Grenoble Nice London Londres Manchester Birmingham Leeds ' +
  'Edinburgh Glasgow Cardiff Belfast Dublin Cork Berlin Munich München Frankfurt Francfort Hamburg Cologne Dresden Dresde Leipzig Stuttgart Vienna Vienne Zurich ' +
  'Zürich Geneva Genève Lausanne Basel Bâle Milan Milano Rome Turin Madrid Barcelona Barcelone Zaragoza Saragosse Lisbon Lisbonne Porto Sines Athens Athènes Warsaw Varsovie ' +
  'Prague Budapest Bucharest Bucarest Kyiv Kiev Moscow Moscou Helsinki Stockholm Oslo Copenhagen Copenhague Reykjavik Luleå Trondheim Bergen Tallinn Riga Vilnius ' +
  'Istanbul Ankara Dubai Dubaï Riyadh Riyad Jeddah Djeddah Dammam Doha Manama Muscat Cairo Caire Casablanca Rabat Tunis Algiers Alger Lagos Nairobi Johannesburg ' +
  'Mumbai Delhi Bangalore Bengaluru Chennai Hyderabad Pune Kolkata Jamnagar Singapore Singapour Johor Jakarta Batam Bangkok Hanoi Manila Manille Kuala Lumpur Tokyo Osaka ' +
  'Kyoto Nagoya Fukuoka Hokkaido Seoul Séoul Busan Incheon Ulsan Taipei Hsinchu Kaohsiung Beijing Pékin Shanghai Shenzhen Guangzhou Hangzhou Hong Kong Sydney Melbourne Brisbane Perth ' +
  'Canberra Auckland Wellington Toronto Montreal Montréal Vancouver Calgary Edmonton Ottawa Québec York Boston Chicago Dallas Houston Austin Denver Phoenix Atlanta Miami Seattle Portland ' +
  'Oakland Sacramento Reno Nashville Memphis Columbus Cleveland Pittsburgh Philadelphia Detroit Minneapolis Omaha Cheyenne Abilene Ashburn Richmond Raleigh Charlotte Loudoun Hillsboro ' +
  'Queretaro Querétaro Monterrey Bogota Bogotá Lima Santiago Sao São Paulo Fortaleza Rio Buenos Aires Normandy Normandie Bavaria Bavière Andalusia Andalousie Extremadura Lombardy Lombardie Wales ' +
  'Scotland Écosse Ireland Irlande Tasmania Tasmanie Gujarat Maharashtra Hokkaidō Inner Mongolia ' +
  // The states of America and Australia, the provinces of Canada, the regions of France, and the lands of Germany, in English and French.
  'Alabama Alaska Arizona Arkansas California Californie Colorado Connecticut Delaware Florida Floride Georgia Géorgie Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky ' +
  'Louisiana Louisiane Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico Mexique Carolina Caroline Dakota Ohio Oklahoma Oregon ' +
  'Pennsylvania Pennsylvanie Rhode Tennessee Texas Utah Vermont Virginia Virginie Washington Wisconsin Wyoming Alberta Columbia Colombie-Britannique Manitoba Brunswick Newfoundland Terre-Neuve ' +
  'Scotia Nouvelle-Écosse Ontario Saskatchewan Yukon Queensland Wales Victoria Bretagne Brittany Alsace Lorraine Provence Occitanie Aquitaine Auvergne Bourgogne Burgundy Picardie Corse ' +
  'Île-de-France Hauts-de-France Grand-Est Saxony Saxe Thuringia Thuringe Hesse Brandenburg Brandebourg Westphalia Westphalie Saarland Sarre Holstein Rhineland Rhénanie Catalonia Catalogne Aragon ' +
  'Galicia Galice Asturias Asturies Murcia Castile Castille Piedmont Piémont Tuscany Toscane Sicily Sicile Sardinia Sardaigne Veneto Vénétie Flanders Flandre Wallonia Wallonie Zealand Zélande ' +
  'Silesia Silésie Bohemia Bohême Moravia Moravie Transylvania Transylvanie Lapland Laponie Anatolia Anatolie Punjab Kerala Karnataka Telangana Haryana Rajasthan Odisha Bihar Assam Sarawak Sabah Selangor ' +
  'Penang Java Sumatra Bali Kalimantan Sulawesi Luzon Mindanao Sichuan Guizhou Guangdong Zhejiang Jiangsu Hebei Henan Hubei Hunan Shandong Shanxi Shaanxi Gansu Ningxia Qinghai Xinjiang Yunnan Ulanqab'
).split(' ');
