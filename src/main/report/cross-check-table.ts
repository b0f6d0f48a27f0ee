// The table of ranks by other methods: a check of the official result, with where and why they differ.
import type { CrossCheck } from '../../shared/domain/methods/cross-check.ts'
import type { AgencyId } from '../../shared/domain/model.ts'
import { ordinal } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  count,
  criterionName,
  LOCALE,
  nameList,
  type ReportContext,
} from './context.ts'
import type { MarkedTable } from './report-data.ts'
import type { Robustness } from './robustness.ts'

/** Agencies in the tables about robustness; the others are far behind. */
export const SHOWN_AGENCIES = 8

/** Says so when a table has only the first agencies. */
export const firstOf = (all: number): readonly string[] =>
  all <= SHOWN_AGENCIES
    ? []
    : [text('report.fragility.firstOf', { shown: count(SHOWN_AGENCIES), all: count(all) })]

const firsts = (check: CrossCheck): readonly AgencyId[] =>
  check.results.filter(({ rank }) => rank === 1).map(({ agency }) => agency)

/** In one sentence: how far the methods agree. */
const agreementText = (context: ReportContext, checks: readonly CrossCheck[]): string | null => {
  if (checks.every(({ differences }) => differences.length === 0))
    return text('robustness.methods.same')
  const [official, ...others] = checks
  const [leader, second] = official === undefined ? [] : firsts(official)
  // A shared first place cannot be contradicted by whom a method puts first.
  if (leader === undefined || second !== undefined) return null
  const against = others.filter((check) => !firsts(check).includes(leader))
  if (against.length === 0)
    return text('robustness.methods.sameFirst', { leader: agencyName(context, leader) })
  return text(
    against.length === 1 ? 'robustness.methods.otherFirstOne' : 'robustness.methods.otherFirst',
    {
      methods: nameList(
        against.map(({ method }) => text(`robustness.methods.${method}`)),
        9,
      ),
    },
  )
}

/** Why methods place the official leader otherwise. */
const leaderWhys = (context: ReportContext, checks: readonly CrossCheck[]): readonly string[] =>
  checks.flatMap(({ method, differences }) =>
    differences
      .filter(({ official, criterion }) => official === 1 && criterion !== null)
      .map(({ agency, official, rank, code, criterion }) =>
        text('report.fragility.methodWhy', {
          method: text(`robustness.methods.${method}`),
          change: text('robustness.methods.rankChange', {
            agency: agencyName(context, agency),
            rank: ordinal(rank, LOCALE),
            official: ordinal(official, LOCALE),
          }),
          why: text(`robustness.methods.why.${code}`, {
            criterion: criterion === null ? '' : criterionName(context, criterion),
          }),
        }),
      ),
  )

export const methodsTable = (
  context: ReportContext,
  { checks }: Robustness,
): MarkedTable | null => {
  const official = checks[0]?.results ?? []
  if (official.length < 2) return null
  const skipped = checks[0]?.warnings.length ?? 0
  const agreement = agreementText(context, checks)
  const rankIn = (check: CrossCheck, agency: AgencyId): number =>
    check.results.find((result) => result.agency === agency)?.rank ?? 0
  return {
    heading: text('robustness.methods'),
    words: [
      ...(agreement === null ? [] : [agreement]),
      ...(skipped === 0 ? [] : [plural('robustness.methods.skipped', skipped)]),
      ...firstOf(official.length),
    ],
    columns: [
      text('report.head.agency'),
      ...checks.map(({ method, setDependent }, at) =>
        text(
          at === 0
            ? 'report.fragility.official'
            : setDependent
              ? 'report.fragility.setDependent'
              : 'report.fragility.method',
          { method: text(`robustness.methods.${method}`) },
        ),
      ),
    ],
    rows: official.slice(0, SHOWN_AGENCIES).map(({ agency, rank }) => ({
      label: agencyName(context, agency),
      cells: checks.map((check) => {
        const other = rankIn(check, agency)
        return { text: count(other), ramp: null, marked: other !== rank }
      }),
    })),
    after: [
      ...leaderWhys(context, checks),
      text('report.fragility.setDependentNote'),
      text('robustness.methods.warning'),
    ],
  }
}
