// English texts of a ranking beside its numbers, on the command line and in exports.
export const ranking = {
  'ranking.winner': '{name} is first with {score} of 100.',
  'ranking.noWinner.no-agencies': 'No agency takes part, so there is no winner.',
  'ranking.noWinner.none-ranked': 'No agency has a rank, so there is no winner.',
  'ranking.noWinner.incomplete':
    'There is no winner yet: not everything is known about {agencies}.',
  'ranking.noWinner.tie': 'There is no winner: {agencies} share the first rank.',
  'ranking.more.one': '{count} more',
  'ranking.more.other': '{count} more',
  'ranking.excluded.gate': 'Failed the gate “{gate}”',
  'ranking.excluded.gateNote': 'Failed the gate “{gate}”: {note}',
  'ranking.excluded.below': '{criterion} {got} is below the minimum of {limit}',
  'ranking.excluded.above': '{criterion} {got} is above the most allowed, {limit}',
  'ranking.excluded.longlist': 'On the longlist: takes no part',
  'ranking.excluded.rejected': 'Rejected: takes no part',
  'ranking.warning.missing-score': '{agency} has no score for {criterion}.',
  'ranking.warning.missing-measurement': '{agency} has no measurement for {criterion}.',
  'ranking.warning.missing-quote': '{agency} has no quote; {criterion} is not scored.',
  'ranking.warning.missing-gate-result': '{agency} has no result for the gate “{gate}”.',
  'ranking.warning.quote-currency':
    'The quote of {agency} is in {got}, not {currency}: it counts as missing for {criterion}.',
  'ranking.warning.clipped-measurement':
    '{agency}: {criterion} {got} is outside its scale and counts as the nearest end.',
  'ranking.warning.price-undefined':
    'The price of {agency} cannot be scored by the formula of {criterion}.',
  'ranking.warning.method-skipped':
    '{agency} is left out: this method needs every value, from agencies that are not excluded.',
} as const
