// English texts of the parts that every screen uses.
export const ui = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.dismiss': 'Dismiss',
  'ui.undo': 'Undo',
  'ui.tryAgain': 'Try again',
  'ui.messages': 'Messages',
  'ui.loading': 'Loading…',
  'ui.reference': '{message} Reference {reference}: the log holds the details under it.',

  'ui.numberNeeded': 'Enter a number.',
  'ui.wholeNumberNeeded': 'Enter a whole number.',
  'ui.numberAtLeast': 'Enter a number of at least {min}.',
  'ui.numberBetween': 'Enter a number from {min} to {max}.',

  'ui.sum.part': 'Criterion',
  'ui.sum.weight': 'Weight',
  'ui.sum.value': 'Value of 100',
  'ui.sum.contribution': 'Points',
  'ui.sum.total': 'Total',
  'ui.sum.agency': '{agency}, points of 100',
  'ui.sum.missing': 'missing, so the other weights count for more',
  'ui.sum.not-applicable': 'not applicable, so the other weights count for more',
} as const
