// German texts of the comparison: agencies side by side, and why one is before the other.
export const compare = {
  'compare.title': 'Vergleich',
  'compare.result': 'Ergebnis',
  'compare.views': 'Ansichten des Ergebnisses',
  'compare.open': '{count} vergleichen …',

  'compare.section.criteria': 'Kriterien',
  'compare.section.gates': 'Ausschlusskriterien',
  'compare.section.price': 'Preis',
  'compare.section.references': 'Referenzen',
  'compare.section.coverage': 'Abdeckung',
  'compare.section.facts': 'Angaben',

  'compare.row.agreed': 'Vom Gremium abgestimmt',
  'compare.row.strength': 'Stärken',
  'compare.row.weakness': 'Schwächen',
  'compare.row.deficiency': 'Mängel',
  'compare.row.risk': 'Risiken',
  'compare.row.evidence': 'Nachweise',
  'compare.row.excluded': 'Warum ohne Rang',
  'compare.row.overall': 'Insgesamt, 1 bis 5',
  'compare.row.total': 'Punkte von 100',
  'compare.row.rank': 'Rang',

  'compare.price.amount': 'Angeboten',
  'compare.price.compared': 'Verglichener Preis',
  'compare.price.structure': 'Preismodell',
  'compare.price.low': 'Angeglichen, unten',
  'compare.price.expected': 'Angeglichen, erwartet',
  'compare.price.high': 'Angeglichen, oben',
  'compare.price.plugs': 'Darin eingesetzte Schätzwerte',
  'compare.price.complete': 'Jede Position bepreist',
  'compare.price.validUntil': 'Bindefrist',
  'compare.price.paymentTerms': 'Zahlungsbedingungen',
  'compare.price.assumptions': 'Annahmen',

  'compare.gate.passed': 'erfüllt',
  'compare.gate.failed': 'nicht erfüllt',
  'compare.gate.open': 'offen',
  'compare.evidence': '{source} ({grade})',
  'compare.evidence.note': '{source} ({grade}): {note}',
  'compare.evidence.gone': 'Quelle entfernt',
  'compare.cell.more': '{head}: {more}',

  'compare.why.ahead':
    '{first} liegt {lead} Punkte vor {second}: voraus bei {gains}; zurück bei {losses}.',
  'compare.why.onlyAhead':
    '{first} liegt {lead} Punkte vor {second}: voraus bei {gains}; bei keinem Kriterium zurück.',
  'compare.why.level':
    '{first} und {second} liegen gleichauf: {first} ist voraus bei {gains}; zurück bei {losses}.',
  'compare.why.same': '{first} und {second} liegen bei jedem Kriterium gleichauf.',
  'compare.why.part': '{criterion} ({points})',
  'compare.why.more.one': '{count} weiteres',
  'compare.why.more.other': '{count} weitere',
  'compare.why.left':
    '{agency} hat bei {criteria} nichts: Dort zählt die eigene Gesamtwertung von {score}, weil die übrigen Gewichte hochgerechnet werden.',
} as const
