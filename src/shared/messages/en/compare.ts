// English texts of the comparison: agencies side by side, and why one is before the other.
export const compare = {
  'compare.title': 'Compare',
  'compare.result': 'Result',
  'compare.views': 'Views of the result',
  'compare.open': 'Compare {count}…',

  'compare.section.criteria': 'Criteria',
  'compare.section.gates': 'Gates',
  'compare.section.price': 'Price',
  'compare.section.references': 'References',
  'compare.section.coverage': 'Coverage',
  'compare.section.facts': 'Facts',

  'compare.row.agreed': 'Agreed by the panel',
  'compare.row.strength': 'Strengths',
  'compare.row.weakness': 'Weaknesses',
  'compare.row.deficiency': 'Deficiencies',
  'compare.row.risk': 'Risks',
  'compare.row.evidence': 'Evidence',
  'compare.row.excluded': 'Why it is not ranked',
  'compare.row.overall': 'Overall, 1 to 5',
  'compare.row.total': 'Points of 100',
  'compare.row.rank': 'Rank',

  'compare.price.amount': 'Quoted',
  'compare.price.compared': 'Price that is compared',
  'compare.price.structure': 'Structure',
  'compare.price.low': 'Levelled, low',
  'compare.price.expected': 'Levelled, expected',
  'compare.price.high': 'Levelled, high',
  'compare.price.plugs': 'Plug figures in it',
  'compare.price.complete': 'Every item priced',
  'compare.price.validUntil': 'Valid until',
  'compare.price.paymentTerms': 'Payment terms',
  'compare.price.assumptions': 'Assumptions',

  'compare.gate.passed': 'passed',
  'compare.gate.failed': 'failed',
  'compare.gate.open': 'open',
  'compare.evidence': '{source} ({grade})',
  'compare.evidence.note': '{source} ({grade}): {note}',
  'compare.evidence.gone': 'source removed',
  'compare.cell.more': '{head}: {more}',

  'compare.why.ahead':
    '{first} is {lead} points ahead of {second}: ahead on {gains}; behind on {losses}.',
  'compare.why.onlyAhead':
    '{first} is {lead} points ahead of {second}: ahead on {gains}; behind on no criterion.',
  'compare.why.level':
    '{first} and {second} are level: {first} is ahead on {gains}; behind on {losses}.',
  'compare.why.same': '{first} and {second} are level on every criterion.',
  'compare.why.part': '{criterion} ({points})',
  'compare.why.more.one': '{count} more',
  'compare.why.more.other': '{count} more',
  'compare.why.left':
    '{agency} has nothing on {criteria}: its own score of {score} counts there, because its other weights are scaled up.',
} as const
