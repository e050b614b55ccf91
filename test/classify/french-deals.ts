import type { DealCase } from './english-deals.ts';

/** As in English: title | lead | key | type | stage | amount | capacity */
const LINES = `
Mistral AI lève 1,7 milliard d'euros auprès d'ASML | La start-up française Mistral AI a levé 1,7 milliard d'euros, dont 1,3 milliard d'euros apportés par le néerlandais ASML. | asml+mistral-ai | equity_investment | closed | 1700000000 EUR
Brookfield va investir 20 milliards d'euros dans des centres de données en France | Le canadien Brookfield a annoncé qu'il investirait 20 milliards d'euros d'ici à 2030 dans des centres de données en France. | brookfield | data_centre_build | announced | 20000000000 EUR
OpenAI signe un contrat de 38 milliards de dollars avec Amazon Web Services | OpenAI a signé avec Amazon Web Services un contrat cloud de sept ans qui lui donne accès à des centaines de milliers de GPU Nvidia. | amazon+openai | compute_contract | signed | 38000000000 USD
Amazon envisage d'investir 10 milliards de dollars dans OpenAI | Selon des sources proches du dossier, Amazon envisage un investissement d'au moins 10 milliards de dollars dans OpenAI. | amazon+openai | equity_investment | rumoured | 10000000000 USD
EDF et OpenAI signent une lettre d'intention | EDF et OpenAI ont signé une lettre d'intention pour alimenter en électricité nucléaire un centre de données en France. | edf+openai | power_supply | letter_of_intent | -
Scaleway commande 4 000 GPU à Nvidia | Scaleway a commandé 4 000 GPU à Nvidia pour son centre de données près de Paris. | nvidia+scaleway | chip_supply | announced | -
Data4 prévoit un campus de 250 MW en Essonne | Data4 va construire un campus de centres de données de 250 MW en Essonne pour 2 milliards d'euros. | data4 | data_centre_build | announced | 2000000000 EUR | 250
SoftBank rachète Ampere Computing pour 6,5 milliards de dollars | SoftBank a annoncé l'acquisition du concepteur de puces Ampere Computing pour 6,5 milliards de dollars. | ampere-computing+softbank | acquisition | announced | 6500000000 USD
Nvidia renonce au rachat d'Arm | Nvidia a renoncé à acquérir le concepteur de puces Arm face à l'opposition des régulateurs. | arm+nvidia | acquisition | terminated | -
`;

export const FRENCH_DEALS: readonly DealCase[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [title = '', lead = '', key = '', type = '', stage = '', amount = '-', capacity] = line.split(' | ');
    return { title, lead, key, type, stage, amount, ...(capacity === undefined ? {} : { capacity: Number(capacity) }) };
  });

const OTHERS = `
Pourquoi les centres de données consomment autant d'eau | Le refroidissement des serveurs demande des millions de litres d'eau par an, et les communes s'en inquiètent.
Le Sénat adopte une loi sur les centres de données | Le Sénat a adopté mercredi un texte qui simplifie les procédures de raccordement.
Nvidia dévoile une nouvelle puce pour les centres de données | Nvidia a présenté lundi un processeur trois fois plus rapide que le précédent.
Microsoft publie des résultats trimestriels en hausse | Le chiffre d'affaires de Microsoft a progressé de 18 %, porté par le cloud.
LVMH rachète une marque de parfum pour 2 milliards d'euros | Le groupe de luxe a annoncé l'acquisition d'une maison de parfum italienne.
`;

export const FRENCH_OTHERS: readonly { readonly title: string; readonly lead: string }[] = OTHERS.trim()
  .split('\n')
  .map((line) => {
    const [title = '', lead = ''] = line.split(' | ');
    return { title, lead };
  });
