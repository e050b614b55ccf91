/** Names that people gave to types of deals, and the types of the taxonomy that they are. */
const TYPES: Readonly<Record<string, string>> = {
  funding_round: 'equity_investment',
  fund_close: 'equity_investment',
  build_investment: 'data_centre_build',
  investment_programme: 'data_centre_build',
  construction_contract: 'data_centre_build',
  lease: 'data_centre_lease',
  hardware_contract: 'chip_supply',
  equipment_supply: 'chip_supply',
  license_acquihire: 'acquisition',
};

/** Stages that a text alone does not tell apart. */
const STAGES: Readonly<Record<string, string>> = {
  rumoured: 'rumour',
  in_talks: 'rumour',
  letter_of_intent: 'announced',
  signed: 'announced',
  delivering: 'closed',
  completed: 'closed',
  denied: 'terminated',
  withdrawn: 'terminated',
  expired: 'terminated',
};

/** The type of the taxonomy that a word of a label stands for. */
export const coarsenType = (type: string) => TYPES[type] ?? type;

/** One of `rumour`, `announced`, `closed` and `terminated`. */
export const coarsenStage = (stage: string) => STAGES[stage] ?? stage;
