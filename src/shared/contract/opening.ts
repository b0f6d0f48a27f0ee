// What has to be known before an evaluation can be shown, asked about it as `{ evaluation }`. Data only: the
// page and the service of evaluations import this.
export const openingQuestions = [
  'evaluations.get',
  'criteria.list',
  'agencies.list',
  'panel.list',
  'scoring.sheet',
  'pricing.quotes',
  'history.state',
] as const
