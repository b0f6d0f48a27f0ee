// How an evaluation compares prices: chosen before the quotes are opened, changed later only with a reason.
import type { AgencyId } from '../model.ts'
import { type AbnormalRule, abnormalDefaults } from './abnormal.ts'
import { emptyScenario, type Scenario } from './basket.ts'
import type { GuideAnswers, GuideNumbers } from './guide.ts'

/** What became of an abnormally low bid: asked, answered, decided. A flag never rejects by itself. */
export interface PriceInquiry {
  readonly agency: AgencyId
  /** ISO 8601, UTC. */
  readonly askedAt: string
  readonly request: string
  readonly answer: string | null
  readonly decision: 'accepted' | 'rejected' | null
  readonly reason: string | null
}

export interface PricingPlan {
  /** What the price criterion takes: quotes as submitted, or the expected totals of the scenario. */
  readonly basis: 'submitted' | 'levelled'
  readonly scenario: Scenario
  /** null: not answered. `numbers` null: those of the guide. */
  readonly guide: {
    readonly answers: GuideAnswers | null
    readonly numbers: GuideNumbers | null
  }
  /** The buyer's own estimate, in the evaluation's currency. */
  readonly estimate: number | null
  readonly abnormal: readonly AbnormalRule[]
  readonly inquiries: readonly PriceInquiry[]
  /**
   * An alternative total ranking that is shown beside the official one; `minimumQuality` (0…100) for price per
   * quality point.
   */
  readonly alternative:
    | { readonly kind: 'none' }
    | { readonly kind: 'utility-index' }
    | { readonly kind: 'price-per-quality'; readonly minimumQuality: number }
}

export const emptyPlan: PricingPlan = {
  basis: 'submitted',
  scenario: emptyScenario,
  guide: { answers: null, numbers: null },
  estimate: null,
  abnormal: abnormalDefaults,
  inquiries: [],
  alternative: { kind: 'none' },
}

/** Quotes and all that follows from them: sealed until the owner opens them. */
export interface Envelope {
  readonly sealedAt: string
  readonly sealedBy: string
  /** null: still sealed. */
  readonly opened: {
    readonly at: string
    readonly by: string
    /** SHA-256 of the quality state at that moment: criteria, weights, scores, moderated values, gate results. */
    readonly qualityHash: string
  } | null
}
