// The vocabulary of a selection as types: what an evaluation is, before anything is computed from it.
// Field names are those of the evaluation document (format version 1), so that a document, a row and a
// domain object speak of the same things by the same names.

import type { PricingPlan } from './pricing/plan.ts'
import type { Conversion, Vat } from './pricing/quote.ts'

declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]: Kind }

/** 1 to 64 characters, compared exactly, unique within its list of one evaluation. */
export type EvaluationId = Id<'evaluation'>
export type CriterionId = Id<'criterion'>
export type GateId = Id<'gate'>
export type AgencyId = Id<'agency'>
export type EvaluatorId = Id<'evaluator'>
export type WeightSetId = Id<'weight set'>
export type ReferenceId = Id<'reference'>
export type AttachmentId = Id<'attachment'>
export type FindingId = Id<'finding'>
export type EvidenceId = Id<'evidence'>

/** What scorers may enter. `step` guides input and is never checked. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly step: number | null
}

export type PanelRule =
  | { readonly rule: 'mean' | 'median'; readonly decimals: number | null }
  | { readonly rule: 'trimmed-mean'; readonly trim: number; readonly decimals: number | null }

export interface EvaluationDetails {
  readonly id: EvaluationId
  readonly title: string
  readonly client: string | null
  readonly brief: string | null
  /** ISO 4217 code. */
  readonly currency: string
  readonly scale: Scale
  /** null: the mean weighted by evaluator weight. */
  readonly panelRule: PanelRule | null
  /** null: quotes are compared as submitted. */
  readonly pricing: PricingPlan | null
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

export type CriterionKind = 'rated' | 'measured' | 'price'
export type Direction = 'higher' | 'lower'

/** A named anchor on a criterion's scale: what a score of `value` looks like. */
export interface Level {
  readonly value: number
  readonly label: string
}

/** At least two [raw, 0…100] points, raw ascending; linear between, clipped outside; wins over direction. */
export interface ValueFunction {
  readonly points: readonly (readonly [raw: number, value: number])[]
}

export type PriceFormula =
  | 'lowest-proportional'
  | 'min-max'
  | 'linear-over-lowest'
  | 'mean-based'
  | 'floor-ceiling'

export interface PriceRule {
  readonly formula: PriceFormula
  readonly floor: number | null
  readonly ceiling: number | null
  readonly k: number | null
}

export interface Criterion {
  readonly id: CriterionId
  readonly name: string
  /** ≥ 0, kept as entered; normalised for use. */
  readonly weight: number
  readonly kind: CriterionKind
  readonly direction: Direction
  /** null: the evaluation's scale. Required for `measured`. */
  readonly scale: Scale | null
  readonly levels: readonly Level[]
  readonly levelsOnly: boolean
  readonly valueFunction: ValueFunction | null
  readonly price: PriceRule | null
  /** In the scale's unit; for direction `lower` it is the most allowed. */
  readonly minimum: number | null
  /** A parent has no cells of its own; depth two. */
  readonly parent: CriterionId | null
  readonly guidance: string | null
  /** What to ask or look up, one line each; shown while scoring. */
  readonly questions: readonly string[]
  /** Of a measured criterion, as a person writes it: "ms", "%". */
  readonly unit: string | null
  /** A fact of the profile that a measured criterion takes where no measurement was typed in. */
  readonly measuredFrom: MeasuredFact | null
  /** A locked weight stays when others are rebalanced. */
  readonly weightLocked: boolean
}

/** Facts of a profile that are numbers. */
export type MeasuredFact =
  | 'founded'
  | 'teamSize'
  | 'hourlyRateMin'
  | 'hourlyRateMax'
  | 'minimumProject'

/** A pass/fail requirement, apart from the weights. */
export interface Gate {
  readonly id: GateId
  readonly name: string
  readonly description: string | null
}

/** `longlist` and `rejected` take no part in the ranking. */
export type AgencyStatus = 'longlist' | 'shortlist' | 'rejected' | 'selected'

export interface HourlyRate {
  readonly min: number | null
  readonly max: number | null
}

/** How far an agency covers a service, component or trend; absent: unknown. */
export type Coverage = 'yes' | 'partly' | 'no'

export interface Agency {
  readonly id: AgencyId
  readonly name: string
  readonly website: string | null
  readonly location: string | null
  readonly founded: number | null
  readonly teamSize: number | null
  readonly hourlyRate: HourlyRate | null
  readonly minimumProject: number | null
  readonly services: readonly string[]
  readonly technologies: readonly string[]
  readonly industries: readonly string[]
  readonly status: AgencyStatus
  readonly notes: string | null
  /** As a person writes it: "Europe/Berlin", "UTC+1". */
  readonly timeZone: string | null
  readonly languages: readonly string[]
  readonly certificates: readonly string[]
  /** By key of the coverage catalogue; a service that is covered stands in `services` instead. */
  readonly coverage: Readonly<Record<string, Coverage>>
  readonly pros: readonly string[]
  readonly cons: readonly string[]
  /** Asked once, when the agency is rejected; kept when it comes back. */
  readonly rejectionReason: string | null
  /** Measured criteria, by criterion id, in the criterion's unit. */
  readonly measured: Readonly<Record<string, number>>
}

/** What a member of the panel is there for. Chair and evaluators score; an advisor comments; an observer reads. */
export type Seat = 'chair' | 'evaluator' | 'advisor' | 'observer'

/** Cells that a member of the panel is not asked about; empty: asked about all. */
export interface NotAssigned {
  readonly agencies: readonly AgencyId[]
  readonly criteria: readonly CriterionId[]
}

/** A member of the panel. */
export interface Evaluator {
  readonly id: EvaluatorId
  readonly name: string
  /** As a person writes it: "Architect". */
  readonly role: string | null
  /** ≥ 0; an evaluator of weight 0 never counts. */
  readonly weight: number
  readonly organisation: string | null
  readonly email: string | null
  readonly seat: Seat
  readonly notAssigned: NotAssigned
  /** Agencies that a conflict of interest keeps this member from: their scores of these never count. */
  readonly recusedFrom: 'all' | readonly AgencyId[]
}

/** `not-scored` is a comment on an empty cell; it is neither 0 nor not applicable. */
export type ScoreState = 'scored' | 'not-applicable' | 'not-scored'
export type Confidence = 'low' | 'medium' | 'high'

/** The individual layer: one evaluator's judgement of one cell. */
export interface Score {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
  /** null unless `state` is `scored`. */
  readonly value: number | null
  readonly state: ScoreState
  readonly comment: string | null
  readonly confidence: Confidence | null
}

/** The moderated layer: the value agreed for a cell. null: agreed to be not applicable. */
export interface Moderated {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly value: number | null
  readonly reason: string
}

export interface GateResult {
  readonly agency: AgencyId
  readonly gate: GateId
  readonly passed: boolean
  readonly note: string | null
}

// ── What people gather while they judge ──────────────────────────────────────────────────────────

/** A client who was asked about an agency. Ratings 1 to 5; null: not asked. */
export interface Reference {
  readonly id: ReferenceId
  readonly agency: AgencyId
  readonly client: string
  readonly contact: string | null
  /** ISO 8601 date. */
  readonly calledOn: string | null
  readonly communication: number | null
  readonly expertise: number | null
  readonly deadlines: number | null
  readonly notes: string | null
}

/** A file about an agency. Its bytes are kept beside the library under their hash. */
export interface Attachment {
  readonly id: AttachmentId
  readonly agency: AgencyId
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

export type FindingKind = 'strength' | 'weakness' | 'deficiency' | 'risk'

/** What an evaluator found in one cell, typed as debriefs type it. `evaluator` null: the panel. */
export interface Finding {
  readonly id: FindingId
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId | null
  readonly kind: FindingKind
  readonly text: string
}

/** From weakest to strongest. */
export type EvidenceGrade = 'claimed' | 'documented' | 'demonstrated' | 'confirmed'

/**
 * What a cell (`criterion`) or a gate result (`gate`) rests on: one of the two, and one of an attachment, a
 * reference or a link.
 */
export interface Evidence {
  readonly id: EvidenceId
  readonly agency: AgencyId
  readonly criterion: CriterionId | null
  readonly gate: GateId | null
  readonly evaluator: EvaluatorId | null
  readonly grade: EvidenceGrade
  readonly attachment: AttachmentId | null
  readonly reference: ReferenceId | null
  readonly link: string | null
  readonly note: string | null
}

/** The criteria, weights and gates as they were when they were frozen, by their hash, and what was changed since. */
export interface Frozen {
  /** SHA-256 of the frozen set, hexadecimal. */
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly by: string
  readonly amendments: readonly Amendment[]
}

/** A freeze that was taken back, and why: a later one, or none, does not make it undone. */
export interface LiftedFreeze extends Frozen {
  readonly lifted: { readonly time: string; readonly by: string; readonly reason: string }
}

/** A change of the frozen set. */
export interface Amendment {
  readonly time: string
  readonly by: string
  readonly reason: string
  /** What was changed, in words. */
  readonly summary: string
}

export type NeedKind =
  | 'service'
  | 'component'
  | 'trend'
  | 'technology'
  | 'industry'
  | 'location'
  | 'timeZone'
  | 'language'
  | 'certificate'

/** The brief as a form: what the long list is matched to. `must`: hard, it filters; else it ranks. */
export interface Needs {
  readonly items: readonly {
    readonly kind: NeedKind
    readonly value: string
    readonly must: boolean
  }[]
  /** In the evaluation's currency. */
  readonly budget: { readonly amount: number; readonly must: boolean } | null
  readonly teamSize: {
    readonly min: number | null
    readonly max: number | null
    readonly must: boolean
  } | null
}

export type QuoteStructure = 'fixed' | 'hourly' | 'milestones'

/** One quote per agency. */
export interface Quote {
  readonly agency: AgencyId
  readonly structure: QuoteStructure
  readonly amount: number
  readonly currency: string
  readonly lines: readonly unknown[]
  readonly assumptions: readonly string[]
  /** ISO 8601 day, the last on which the quote holds. */
  readonly validUntil: string | null
  readonly paymentTerms: string | null
  /** Typed by the buyer; null: the evaluation's currency, or not said. */
  readonly conversion: Conversion | null
  /** null: the quote does not say. */
  readonly vat: Vat | null
  /** Ids of attachments. */
  readonly attachments: readonly string[]
}

/** Everything an evaluation is at one moment; every number shown is computed from this. */
export interface EvaluationState {
  readonly evaluation: EvaluationDetails
  readonly criteria: readonly Criterion[]
  readonly gates: readonly Gate[]
  readonly agencies: readonly Agency[]
  readonly evaluators: readonly Evaluator[]
  readonly scores: readonly Score[]
  readonly moderated: readonly Moderated[]
  readonly gateResults: readonly GateResult[]
  readonly quotes: readonly Quote[]
}

// ── What the ranking says ────────────────────────────────────────────────────────────────────────

export type Exclusion =
  | { readonly kind: 'gate'; readonly id: GateId; readonly note: string | null }
  | {
      readonly kind: 'minimum'
      readonly id: CriterionId
      readonly raw: number
      readonly minimum: number
      readonly direction: Direction
    }
  | { readonly kind: 'status'; readonly id: AgencyStatus }

/**
 * Where a cell's raw value comes from. `panel`: the panel rule over individual scores.
 * A cell `not-applicable` or `missing` leaves the sum, and the agency's other weights are scaled up.
 */
export interface CellResult {
  readonly state: 'scored' | 'not-applicable' | 'missing'
  readonly layer: 'panel' | 'moderated' | 'measured' | 'price'
  /** In the criterion's unit (a price cell: the quoted amount); null unless scored. */
  readonly raw: number | null
  /** What the panel rule gives over the individual scores alone, agreed or not; null where nobody scored. */
  readonly individual: number | null
  /** 0…100, higher is better; null unless scored. */
  readonly value: number | null
  /** Share of the agency's sum, 0…1, after scaling up for cells that left; null unless scored. */
  readonly weight: number | null
  /** weight × value, points of 100; null unless scored. */
  readonly contribution: number | null
}

/** A criterion with cells, with its normalised weight. Σ over all leaves = 1. */
export interface Leaf {
  readonly criterion: Criterion
  /** 0…1: its share of its parent's share. */
  readonly weight: number
  /** The scale its raw values are read on. */
  readonly scale: Scale
}

export interface RankedAgency {
  readonly agency: AgencyId
  readonly name: string
  /** 0…100, unrounded; null when no leaf is left. */
  readonly score: number | null
  /** 1 = best, ties share (1, 2, 2, 4); null when excluded or without a score. */
  readonly rank: number | null
  readonly complete: boolean
  readonly excluded: readonly Exclusion[] | null
  /** In the order of `Ranking.leaves`. */
  readonly cells: readonly CellResult[]
}

export type WinnerReason =
  | { readonly code: 'no-agencies' }
  | { readonly code: 'none-ranked' }
  | { readonly code: 'incomplete'; readonly agencies: readonly AgencyId[] }
  | { readonly code: 'tie'; readonly agencies: readonly AgencyId[] }

export interface RankingWarning {
  readonly code:
    | 'missing-score'
    | 'missing-measurement'
    | 'missing-quote'
    | 'missing-gate-result'
    | 'quote-currency'
    | 'clipped-measurement'
    | 'price-undefined'
    | 'method-skipped'
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
  readonly gate: GateId | null
  /** The value concerned, where there is one (the clipped measurement, the currency, a count). */
  readonly got: number | string | null
}

export interface Ranking {
  readonly leaves: readonly Leaf[]
  readonly winner: AgencyId | null
  /** Why there is no winner; null when there is one. */
  readonly winnerReason: WinnerReason | null
  /** Ranked best first, then excluded by score; ties in the order of the evaluation. */
  readonly results: readonly RankedAgency[]
  readonly warnings: readonly RankingWarning[]
}
