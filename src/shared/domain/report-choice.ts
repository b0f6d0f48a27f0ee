// What a report is made of: its kind, its sections, and what is blacked out. With the one rule about the evaluation
// document, which holds everything and so goes only with a report that holds back nothing.

export const reportKinds = ['scorecard', 'memo', 'agency'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Parts of a scorecard report that may be left out, in their order. The cover is always there. */
export const reportSections = [
  'decision',
  'ranking',
  'fragility',
  'matrix',
  'compare',
  'scorecards',
  'price',
  'panel',
  'moderation',
  'stages',
  'ledger',
  'method',
] as const
export type ReportSection = (typeof reportSections)[number]

/** What a copy does not tell. */
export interface Redaction {
  /** Agencies and people under letters and numbers. */
  readonly names: boolean
  /** No amounts, and no points from which they could be worked out. */
  readonly prices: boolean
  /** No comments, findings and reasons. */
  readonly comments: boolean
}

export const nothingRedacted: Redaction = { names: false, prices: false, comments: false }

/** Why a report may not carry the evaluation document. */
export type WithoutDocument = 'redacted' | 'agency' | 'sealed'

/** null: it may. `sealed`: prices, or scores, are kept from who asks. */
export const withoutDocument = (
  kind: ReportKind,
  { names, prices, comments }: Redaction,
  sealed: boolean,
): WithoutDocument | null => {
  if (kind === 'agency') return 'agency'
  if (names || prices || comments) return 'redacted'
  return sealed ? 'sealed' : null
}
