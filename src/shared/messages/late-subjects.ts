// The texts that the built page does not begin with: most are of screens that nobody sees first. The page fetches
// them a moment later, and those screens wait for them. A new subject begins with the page unless it is named here.
export const lateSubjects = [
  'agencies',
  'compare',
  'criteria',
  'decision',
  'errors',
  'history',
  'ledger',
  'letters',
  'moderation',
  'price-score',
  'pricing',
  'profiles',
  'report',
  'report-record',
  'results',
  'robustness',
  'tables',
  'weights',
  'workbook',
] as const
