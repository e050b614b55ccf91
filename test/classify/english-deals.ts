/** A short report in our own words, and what a right reading of it holds. */
export interface DealCase {
  readonly title: string;
  readonly lead: string;
  readonly key: string;
  readonly type: string;
  readonly stage: string;
  /** `value currency`, or `-` for none. */
  readonly amount: string;
  readonly capacity?: number;
}

/** One line each: title | lead | key | type | stage | amount | capacity */
const LINES = `
Microsoft signs $9.7 billion AI cloud deal with IREN | IREN said on Monday it signed a five-year contract with Microsoft to provide GPU capacity at its Childress campus in Texas. | iren+microsoft | compute_contract | signed | 9700000000 USD
Nvidia to invest $5 billion in Intel | Nvidia said it will take a stake of $5 billion in chipmaker Intel at $23.28 a share as the two develop processors together. | intel+nvidia | equity_investment | announced | 5000000000 USD
Meta signs 20-year nuclear power deal with Constellation | Meta agreed to buy 1,121 MW from Constellation Energy's Clinton plant in Illinois to supply its data centers from 2027. | constellation-energy+meta | power_supply | signed | - | 1121
Anthropic to use up to one million Google TPUs in deal worth tens of billions | Anthropic said it will expand its use of Google Cloud TPUs, bringing more than a gigawatt of compute capacity online in 2026. | anthropic+google | chip_adoption | announced | -
CoreWeave to acquire Core Scientific in $9 billion all-stock deal | CoreWeave has agreed to acquire data center operator Core Scientific for about $9 billion in stock, the companies said. | core-scientific+coreweave | acquisition | announced | 9000000000 USD
CoreWeave shareholders see Core Scientific merger terminated | CoreWeave and Core Scientific terminated their merger agreement after a shareholder vote fell short. | core-scientific+coreweave | acquisition | terminated | -
Oracle in talks to borrow $38 billion for data centers | Oracle is in talks with banks to raise $38 billion in debt to fund data centers in Texas and Wisconsin, people familiar with the matter said. | oracle | debt_financing | in_talks | 38000000000 USD
Amazon weighs $10 billion investment in OpenAI | Amazon is considering an investment of at least $10 billion in OpenAI, according to people familiar with the matter. | amazon+openai | equity_investment | rumoured | 10000000000 USD
xAI closes $20 billion Series E | Elon Musk's xAI has completed a $20 billion funding round, the AI developer said on Tuesday. | xai | equity_investment | closed | 20000000000 USD
BlackRock-led group to buy Aligned Data Centers for $40 billion | A consortium led by BlackRock agreed to acquire Aligned Data Centers from Macquarie Asset Management in a deal valued at $40 billion. | aligned-data-centers+blackrock | acquisition | announced | 40000000000 USD
Broadcom and OpenAI to develop custom AI chips | OpenAI said it would design custom accelerators with Broadcom and deploy 10 gigawatts of them by 2029. | broadcom+openai | chip_adoption | announced | - | 10000
AMD signs multi-year deal to supply OpenAI with chips | AMD will supply OpenAI with six gigawatts of Instinct GPUs over several years, the companies announced. | amd+openai | chip_supply | signed | - | 6000
TeraWulf leases 168 MW to Fluidstack | TeraWulf said it signed a 25-year lease with Fluidstack for 168 MW of capacity at its Abernathy campus in Texas. | fluidstack+terawulf | data_centre_lease | signed | - | 168
Google to invest 5.5 billion euros in Germany | Google said it would invest 5.5 billion euros in Germany by 2029, including a new data center in Dietzenbach. | google | data_centre_build | announced | 5500000000 EUR
Microsoft to invest $17.5 billion in India for AI data centers | Microsoft said it would spend $17.5 billion over four years to expand cloud and AI infrastructure in India. | microsoft | data_centre_build | announced | 17500000000 USD
Crusoe raises $1.38 billion at $10 billion valuation | AI infrastructure company Crusoe said it raised $1.38 billion in a Series E round led by Valor Equity Partners and Mubadala. | crusoe | equity_investment | closed | 1380000000 USD
Nscale secures $1.1 billion Series B | British AI infrastructure company Nscale raised $1.1 billion in a funding round led by Aker, with participation from Nvidia, Dell and Nokia. | nscale | equity_investment | closed | 1100000000 USD
Lambda signs multibillion-dollar AI infrastructure agreement with Microsoft | Cloud provider Lambda said it will deploy tens of thousands of Nvidia GPUs for Microsoft under a multi-year contract. | lambda+microsoft | compute_contract | signed | -
Blue Owl pulls out of Oracle's $10 billion Michigan data center | Blue Owl Capital has pulled out of funding Oracle's $10 billion data center project in Michigan after talks stalled. | blue-owl+oracle | equity_investment | terminated | 10000000000 USD
NextEra and Google to restart Iowa nuclear plant | NextEra Energy and Google signed an agreement to restart the Duane Arnold nuclear plant, with Google buying its power for its data centers for 25 years. | google+nextera-energy | power_supply | signed | -
Talen Energy to supply Amazon with 1,920 MW of nuclear power | Talen Energy agreed to provide Amazon with 1,920 megawatts of electricity from its Susquehanna plant through 2042 for data centers. | amazon+talen-energy | power_supply | announced | - | 1920
SoftBank to acquire DigitalBridge for $4 billion | SoftBank Group will buy digital infrastructure investor DigitalBridge in a deal valued at $4 billion, adding data centers to its portfolio. | digitalbridge+softbank | acquisition | announced | 4000000000 USD
Meta in talks to spend billions on Google's AI chips | Meta is in talks with Google to buy TPUs for its data centers from 2027, according to a person familiar with the matter. | google+meta | chip_supply | in_talks | -
Applied Digital signs 15-year lease with CoreWeave worth $7 billion | Applied Digital said CoreWeave would lease 250 MW at its Ellendale campus in North Dakota under two 15-year leases. | applied-digital+coreweave | data_centre_lease | signed | 7000000000 USD | 250
Nebius wins $17.4 billion contract to provide Microsoft with GPU capacity | Nebius Group said it will supply Microsoft with GPU infrastructure from its new data center in Vineland, New Jersey. | microsoft+nebius | compute_contract | announced | 17400000000 USD
US commits $1.6 billion loan to American Electric Power for grid upgrade serving data centers | The Department of Energy guaranteed a $1.6 billion loan to American Electric Power to rebuild transmission lines as data centers drive demand. | american-electric-power+united-states | debt_financing | announced | 1600000000 USD
Vantage Data Centers plans $25 billion campus in Texas | Vantage Data Centers will build a 1.4 GW campus in Shackelford County, Texas, at a cost of more than $25 billion. | vantage-data-centers | data_centre_build | announced | 25000000000 USD | 1400
Humain and xAI to build 500 MW data center in Saudi Arabia | Saudi Arabia's Humain and xAI announced they will develop a 500-megawatt data center in the kingdom using Nvidia chips. | humain+xai | data_centre_build | announced | - | 500
OpenAI signs memorandum of understanding with Samsung and SK hynix on memory chips | OpenAI signed letters of intent with Samsung Electronics and SK hynix for the supply of memory chips for Stargate. | openai+samsung | chip_supply | letter_of_intent | -
Micron awarded $6.1 billion in CHIPS Act grants | The Commerce Department has awarded Micron up to $6.1 billion in grants to build memory fabs in New York and Idaho. | micron+united-states | public_support | announced | 6100000000 USD
Nvidia denies it is in talks to buy cloud provider Lambda | Nvidia denied a report that it was in talks to acquire Lambda. | lambda+nvidia | acquisition | denied | -
KKR and Singtel agree to buy STT GDC for S$6.6 billion | KKR and Singtel will acquire the rest of ST Telemedia Global Data Centres for S$6.6 billion, the companies said. | kkr+st-telemedia-global-data-centres | acquisition | announced | 6600000000 SGD
Supermicro and DataVolt form partnership worth $20 billion for AI campuses | Supermicro said it signed a $20 billion agreement with DataVolt to deliver GPU servers to hyperscale AI campuses in Saudi Arabia. | datavolt+supermicro | chip_supply | signed | 20000000000 USD
Meta secures $27 billion financing from Blue Owl for Hyperion data center | Meta Platforms and funds managed by Blue Owl Capital agreed to develop the Hyperion campus in Louisiana, in a $27 billion private credit deal. | blue-owl+meta | debt_financing | announced | 27000000000 USD
Nvidia and OpenAI sign letter of intent for 10 GW of systems | Nvidia intends to invest up to $100 billion in OpenAI as the systems are deployed, the companies said on Monday. | nvidia+openai | equity_investment | letter_of_intent | 100000000000 USD | 10000
OpenAI, Oracle sign $300 billion computing deal: report | OpenAI has signed a contract with Oracle to purchase $300 billion in computing power over about five years, the Wall Street Journal reported, citing people familiar with the matter. | openai+oracle | compute_contract | rumoured | 300000000000 USD
Intel in early talks to add AMD as foundry customer | Intel is in early-stage talks with AMD about manufacturing chips for its rival, Semafor reported. | amd+intel | chip_supply | in_talks | -
CoreWeave prices $2.6 billion loan to expand data centers | CoreWeave said it closed a $2.6 billion delayed draw term loan led by Morgan Stanley, MUFG and Goldman Sachs. | coreweave | debt_financing | closed | 2600000000 USD
SoftBank sells entire Nvidia stake for $5.8 billion | SoftBank Group said it sold its stake in Nvidia for $5.83 billion in October to fund its investments in OpenAI. | nvidia+softbank | equity_investment | announced | 5800000000 USD
Google agrees to buy power from Kairos small reactors | Google signed an agreement with Kairos Power to buy electricity from small modular reactors totaling 500 MW by 2035. | google+kairos-power | power_supply | signed | - | 500
Microsoft pauses $1 billion Ohio data center plans | Microsoft said it was slowing or pausing plans to build data centers in Licking County, Ohio. | microsoft | data_centre_build | withdrawn | 1000000000 USD
Qualcomm lands Humain as first customer for AI200 chips | Saudi AI company Humain will deploy 200 megawatts of Qualcomm's AI chips from 2026, the companies said. | humain+qualcomm | chip_supply | announced | - | 200
Marvell to acquire Celestial AI for $3.25 billion | Chip designer Marvell Technology will buy photonics startup Celestial AI for $3.25 billion in cash and stock. | celestial-ai+marvell | acquisition | announced | 3250000000 USD
xAI in talks to raise $15 billion at $230 billion valuation | Elon Musk's xAI is in advanced talks to raise $15 billion in new equity, the Wall Street Journal reported. | xai | equity_investment | in_talks | 15000000000 USD
Nokia gets $1 billion investment from Nvidia | Nvidia will take a 2.9% stake in Nokia for $1 billion as the companies develop AI networking, they said. | nokia+nvidia | equity_investment | announced | 1000000000 USD
Hut 8 signs 15-year, $7 billion lease with Fluidstack at River Bend | Hut 8 said it signed a 15-year lease with Fluidstack for 245 MW of IT capacity, backed by Google. | fluidstack+hut-8 | data_centre_lease | signed | 7000000000 USD | 245
Duke Energy signs 3 GW of data center agreements | Duke Energy said it signed electric service agreements with data centers totaling 3 gigawatts. | duke-energy | power_supply | signed | - | 3000
Amazon to build $10 billion data center campus in North Carolina | Amazon plans to invest $10 billion in Richmond County, North Carolina, to expand its cloud and AI infrastructure. | amazon | data_centre_build | announced | 10000000000 USD
ASML becomes largest shareholder in Mistral with 1.3 billion euro investment | ASML invested 1.3 billion euros in Mistral AI's Series C round. | asml+mistral-ai | equity_investment | announced | 1300000000 EUR
`;

export const ENGLISH_DEALS: readonly DealCase[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [title = '', lead = '', key = '', type = '', stage = '', amount = '-', capacity] = line.split(' | ');
    return { title, lead, key, type, stage, amount, ...(capacity === undefined ? {} : { capacity: Number(capacity) }) };
  });

/** Reports that are no deal: title | lead. */
const OTHERS = `
Nvidia unveils new Rubin platform for data centers | Nvidia introduced its next-generation Rubin GPUs on Monday, promising three times the performance of Blackwell.
Microsoft quarterly revenue rises 18% on cloud demand | Microsoft reported revenue of $77.7 billion for the quarter, with Azure growing 40%, and said capital expenditure reached $34.9 billion.
Alphabet raises 2026 capex guidance to $185 billion | Alphabet said it expects capital expenditures of between $175 billion and $185 billion this year as it builds data centers.
Why the AI boom may be a bubble | Big technology companies are spending hundreds of billions of dollars on data centers, and some investors fear they will never earn it back.
How to choose a GPU for machine learning | This guide compares Nvidia and AMD graphics cards for training models at home, from $300 to $3,000.
Data center power demand to double by 2030, study finds | Electricity use by data centers will more than double by 2030, according to a study published by researchers at Berkeley.
Virginia lawmakers propose bill to end data center tax breaks | Lawmakers in Virginia introduced legislation on Tuesday that would end a sales tax exemption worth $1.6 billion a year.
Adobe to buy marketing firm Semrush for $1.9 billion | Adobe said it agreed to acquire search marketing company Semrush for $1.9 billion in cash.
Stripe in talks for tender offer at $140 billion valuation | Payments company Stripe is in talks to let employees sell shares at a valuation of at least $140 billion.
Nvidia shares fall 3% as traders take profit | Shares of Nvidia fell 3% on Tuesday, wiping $130 billion from its market value.
OpenAI launches GPT-5 with better coding skills | OpenAI released a new model on Thursday that it says is better at writing code and answering health questions.
Altman says OpenAI will need trillions of dollars for data centers | OpenAI's chief executive said at a dinner with reporters that the company would spend trillions on infrastructure in the not very distant future.
Google opens new data center in Norway | Google inaugurated its first data center in Skien on Thursday with ministers present.
Pfizer to acquire obesity drug developer Metsera for $4.9 billion | Pfizer agreed to buy Metsera for $47.50 a share in cash.
Bitcoin drops below $90,000 as risk appetite fades | Bitcoin fell below $90,000 for the first time in seven months as investors sold riskier assets.
Residents protest against data center in Tucson | Hundreds of residents attended a council meeting to oppose a planned data center, citing water use.
Intel names new chief financial officer | Intel appointed a new finance chief on Monday, the third change in its leadership this year.
European regulators open antitrust probe into Microsoft cloud licences | The European Commission opened an investigation into whether Microsoft's licences harm rival cloud providers.
OpenAI to acquire hardware design startup for $6.5 billion | OpenAI said it would buy a startup that designs consumer devices in an all-stock deal.
Google to buy cybersecurity firm Wiz for $32 billion | Alphabet said it would acquire cloud security company Wiz for $32 billion in cash.
Nvidia-backed startup raises $40 million for legal AI | Legal technology startup Lexara raised $40 million to build tools for lawyers.
Microsoft to spend $80 billion on AI data centers this fiscal year | Microsoft plans to spend $80 billion in the fiscal year on data centers, its president said in a blog post.
SK Hynix shares jump after Nvidia order report | Shares of SK Hynix rose 5% after reports of strong demand for HBM chips from Nvidia.
Oracle stock tumbles on data center spending worries | Oracle shares fell 11% after the company said capital expenditures would reach $50 billion.
`;

export const ENGLISH_OTHERS: readonly { readonly title: string; readonly lead: string }[] = OTHERS.trim()
  .split('\n')
  .map((line) => {
    const [title = '', lead = ''] = line.split(' | ');
    return { title, lead };
  });
