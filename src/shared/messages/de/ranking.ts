// German texts of a ranking beside its numbers, on screen and in exports.
export const ranking = {
  'ranking.winner': '{name} liegt mit {score} von 100 vorn.',
  'ranking.noWinner.no-agencies': 'Keine Agentur nimmt teil, also steht niemand an erster Stelle.',
  'ranking.noWinner.none-ranked':
    'Keine Agentur hat einen Rang, also steht niemand an erster Stelle.',
  'ranking.noWinner.incomplete': 'Noch steht niemand fest: Zu {agencies} ist nicht alles bekannt.',
  'ranking.noWinner.tie': 'Niemand liegt allein vorn: {agencies} teilen sich den ersten Rang.',
  'ranking.more.one': '{count} weitere',
  'ranking.more.other': '{count} weitere',
  'ranking.excluded.gate': 'Ausschlusskriterium „{gate}“ nicht erfüllt',
  'ranking.excluded.gateNote': 'Ausschlusskriterium „{gate}“ nicht erfüllt: {note}',
  'ranking.excluded.below': '{criterion}: {got} liegt unter dem Mindestwert {limit}',
  'ranking.excluded.above': '{criterion}: {got} liegt über dem Höchstwert {limit}',
  'ranking.excluded.longlist': 'In der Vorauswahl: nimmt nicht teil',
  'ranking.excluded.rejected': 'Abgelehnt: nimmt nicht teil',
  'ranking.warning.missing-score': '{agency} hat keine Wertung für {criterion}.',
  'ranking.warning.missing-measurement': '{agency} hat keinen Messwert für {criterion}.',
  'ranking.warning.missing-quote': '{agency} hat kein Angebot; {criterion} wird nicht bewertet.',
  'ranking.warning.missing-gate-result':
    '{agency} hat kein Ergebnis beim Ausschlusskriterium „{gate}“.',
  'ranking.warning.quote-currency':
    'Das Angebot von {agency} lautet auf {got} statt {currency}: Für {criterion} gilt es als fehlend.',
  'ranking.warning.clipped-measurement':
    '{agency}: {criterion} {got} liegt außerhalb der Skala und zählt als deren nächstes Ende.',
  'ranking.warning.price-undefined':
    'Der Preis von {agency} lässt sich mit der Formel von {criterion} nicht bewerten.',
  'ranking.warning.method-skipped':
    '{agency} bleibt außen vor: Dieses Verfahren braucht jeden Wert, und zwar von nicht ausgeschlossenen Agenturen.',
} as const
