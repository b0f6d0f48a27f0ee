// English texts of the subject "pricing": the stage, quotes, levelling and the envelope. The price score and
// the laboratory have a file of their own.
export const pricing = {
  'pricing.title': 'Pricing',
  'pricing.tabs': 'Parts of pricing',
  'pricing.tab.quotes': 'Quotes',
  'pricing.tab.levelling': 'Levelling',
  'pricing.tab.points': 'Price score',
  'pricing.tab.laboratory': 'Laboratory',
  'pricing.noAgencies': 'No agencies yet',
  'pricing.noAgenciesWhy': 'A quote belongs to an agency. Add agencies first, then their quotes.',
  'pricing.addAgencies': 'Add agencies',

  'pricing.quotes.column.agency': 'Agency',
  'pricing.quotes.column.amount': 'Amount',
} as const
