// German texts of the subject "pricing": the stage, quotes, levelling and the envelope. The price score and the
// laboratory have a file of their own.
export const pricing = {
  'pricing.title': 'Preise',
  'pricing.tabs': 'Teile des Preisvergleichs',
  'pricing.tab.quotes': 'Angebote',
  'pricing.tab.levelling': 'Angleichung',
  'pricing.tab.points': 'Preiswertung',
  'pricing.tab.laboratory': 'Formellabor',
  'pricing.noAgencies': 'Noch keine Agenturen',
  'pricing.noAgenciesWhy':
    'Ein Angebot gehört zu einer Agentur. Fügen Sie zuerst Agenturen hinzu, dann ihre Angebote.',
  'pricing.addAgencies': 'Agenturen hinzufügen',

  'pricing.quotes.column.agency': 'Agentur',
  'pricing.quotes.column.amount': 'Summe',
} as const
