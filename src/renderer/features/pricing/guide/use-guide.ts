// The guide's expected range for this evaluation: its answers, its numbers, what they come to.
import { useMemo } from 'react'
import {
  type GuideAnswers,
  type GuideEstimate,
  type GuideNumbers,
  guideDefaults,
  guideEstimate,
} from '../../../../shared/domain/pricing/guide.ts'
import type { PlanView } from '../use-plan.ts'

export interface Guide {
  /** null: not answered yet. */
  readonly answers: GuideAnswers | null
  readonly numbers: GuideNumbers
  /** The numbers are the buyer's own. */
  readonly own: boolean
  /** null: not answered, or the numbers are in another currency. */
  readonly estimate: GuideEstimate | null
  readonly answer: (part: Partial<GuideAnswers>) => void
  /** null: the guide's own again. */
  readonly setNumbers: (numbers: GuideNumbers | null) => void
}

/** What is taken for the questions that are still open when the first is answered. */
export const firstAnswers: GuideAnswers = {
  complexity: 'mid',
  stack: 'common',
  integrations: 0,
  difficulty: 'simple',
  schedule: 'normal',
}

export const useGuide = ({ plan, terms, change }: PlanView): Guide =>
  useMemo(() => {
    const { answers, numbers: own } = plan.guide
    const numbers = own ?? guideDefaults
    return {
      answers,
      numbers,
      own: own !== null,
      estimate: answers === null ? null : guideEstimate(answers, numbers, terms.currency, null),
      answer: (part) =>
        void change(({ guide }) => ({
          guide: { ...guide, answers: { ...(guide.answers ?? firstAnswers), ...part } },
        })),
      setNumbers: (next) => void change(({ guide }) => ({ guide: { ...guide, numbers: next } })),
    }
  }, [plan.guide, terms.currency, change])
