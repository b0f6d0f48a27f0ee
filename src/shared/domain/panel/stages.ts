// The stages of a sound selection: their order, and what may change at each. An evaluation without a procedure
// is an open workspace: everything may change at any time.

/** In order. */
export const selectionStages = [
  'setup',
  'declare',
  'gate',
  'score',
  'moderate',
  'price',
  'decide',
  'tell',
] as const
export type SelectionStage = (typeof selectionStages)[number]

/** What a stage may hold open. */
export type Part =
  /** Criteria, weights, gates, scales, the panel rule, which agencies there are. */
  | 'set'
  /** Which agencies take part. */
  | 'standing'
  /** Profiles, references, files and measurements. */
  | 'facts'
  /** Who is on the panel, in which seat, with which weight, asked about what. */
  | 'panel'
  /** Rulings on conflicts of interest. */
  | 'rulings'
  | 'declarations'
  /** Results of gates. */
  | 'gates'
  /** Individual scores, comments and confidence. */
  | 'scores'
  /** Findings and evidence. */
  | 'judgements'
  | 'moderation'
  | 'quotes'
  /** Baskets, plug figures and the price formula. */
  | 'prices'
  | 'sealing'
  | 'opening'
  | 'decision'

const upTo = (last: SelectionStage): readonly SelectionStage[] =>
  selectionStages.slice(0, selectionStages.indexOf(last) + 1)

const open: Readonly<Record<Part, readonly SelectionStage[]>> = {
  set: ['setup'],
  standing: ['setup', 'declare', 'gate', 'decide'],
  facts: upTo('moderate'),
  panel: ['setup', 'declare'],
  rulings: ['declare', 'gate', 'score', 'moderate'],
  declarations: ['declare', 'gate', 'score'],
  gates: ['gate'],
  scores: ['score'],
  judgements: ['score', 'moderate'],
  moderation: ['moderate'],
  quotes: upTo('price'),
  prices: ['setup', 'price'],
  sealing: upTo('moderate'),
  opening: ['price'],
  decision: ['decide'],
}

/** Whether the part may change while the evaluation stands at `stage`. */
export const isOpenAt = (part: Part, stage: SelectionStage): boolean => open[part].includes(stage)

/** The stages at which the part may change, in order. */
export const stagesOf = (part: Part): readonly SelectionStage[] => open[part]

export const isBefore = (stage: SelectionStage, other: SelectionStage): boolean =>
  selectionStages.indexOf(stage) < selectionStages.indexOf(other)

/** The stage after; null: it is the last. */
export const nextStage = (stage: SelectionStage): SelectionStage | null =>
  selectionStages[selectionStages.indexOf(stage) + 1] ?? null
