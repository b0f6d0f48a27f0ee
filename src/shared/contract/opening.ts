// What has to be known before an evaluation can be shown, asked about it as `{ evaluation }`. Data only: the
// page and the service of evaluations import this.
export const openingQuestions = [
  'evaluations.get',
  'panel.procedure',
  'criteria.list',
  'agencies.list',
  'panel.list',
  'scoring.sheet',
  'pricing.quotes',
  'history.state',
] as const

/** The same for an evaluator at the keyboard; before they have declared, most of it is refused. */
export const seatQuestions = [
  'panel.procedure',
  'panel.list',
  'panel.declarations',
  'panel.submissions',
  'evaluations.get',
  'criteria.list',
  'agencies.list',
  'scoring.sheet',
  'scoring.evidence',
  'history.state',
] as const
