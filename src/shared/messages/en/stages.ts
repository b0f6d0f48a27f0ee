// English texts of the stages of a selection, as the door speaks of them too.
export const stages = {
  'stages.setup': 'Set up',
  'stages.declare': 'Declare',
  'stages.gate': 'Gates',
  'stages.score': 'Score',
  'stages.moderate': 'Moderate',
  'stages.price': 'Open price',
  'stages.decide': 'Decide',
  'stages.tell': 'Tell',
  'stages.agencyLetter': 'Agency {letter}',
  'stages.differentDocument': 'The evaluation document of that moment has another hash.',
  'stages.differentWinner': 'Another agency wins.',
  'stages.differentScore': '{name} has another score or rank.',
  'stages.noReplay': 'The ledger holds no evaluation up to this decision.',
} as const
