// German texts of the stages of a selection, as the door speaks of them too.
export const stages = {
  'stages.setup': 'Vorbereiten',
  'stages.declare': 'Erklären',
  'stages.gate': 'Ausschlusskriterien',
  'stages.score': 'Bewerten',
  'stages.moderate': 'Moderieren',
  'stages.price': 'Preise öffnen',
  'stages.decide': 'Entscheiden',
  'stages.tell': 'Mitteilen',
  'stages.agencyLetter': 'Agentur {letter}',
  'stages.differentDocument': 'Das Dokument des Verfahrens von damals hat einen anderen Hash.',
  'stages.differentWinner': 'Eine andere Agentur gewinnt.',
  'stages.differentScore': '{name} hat eine andere Wertung oder einen anderen Rang.',
  'stages.noReplay': 'Das Protokoll enthält bis zu dieser Entscheidung kein Verfahren.',
} as const
