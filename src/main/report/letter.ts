// A debrief letter: what one agency is told about its own result, in one of three dresses. It is made from that
// agency's own scores after moderation, the panel's findings about it and the reasons given for agreed values;
// what single evaluators wrote stays in the panel.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type {
  AgencyId,
  EvaluationState,
  FindingKind,
  Leaf,
  RankedAgency,
} from '../../shared/domain/model.ts'
import type { Decision } from '../../shared/domain/panel/decision.ts'
import { comparedQuotes } from '../../shared/domain/pricing/compared.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { formatDate, formatList, formatMoney, ordinal } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  cellText,
  count,
  criterionName,
  enteredText,
  exclusionText,
  LOCALE,
  points,
  printable,
  type ReportContext,
  ranked,
  reportContext,
  share,
} from './context.ts'
import { inWordsOf } from './decided-words.ts'
import { datePartsOf, originText, type ReportFacts } from './facts.ts'
import { scaleText } from './method-weights.ts'
import type { DateParts, Paper, PlainTable } from './report-data.ts'

/** `plain`: a business letter. `uk`: the fields of reg. 31 of the UK Procurement Regulations 2024. `far`: FAR 15.506. */
export type LetterDress = 'plain' | 'uk' | 'far'

export interface LetterInput {
  readonly state: EvaluationState
  /** On which it was decided: statuses, scores and weights that came later are none of the result. */
  readonly decided: EvaluationState
  readonly additions: DocumentAdditions
  readonly decision: Decision
  /** To whom. */
  readonly agency: AgencyId
  readonly dress: LetterDress
  /** A paragraph of one's own; in the dress `far` it stands for the recorded rationale. */
  readonly note: string | null
  readonly facts: ReportFacts
}

export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: PlainTable }

export interface LetterData {
  readonly paper: Paper
  readonly lang: string
  readonly date: DateParts
  readonly documentTitle: string
  readonly footer: string
  readonly from: string
  readonly to: string
  readonly day: string
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
  readonly closing: readonly string[]
}

interface Letter {
  readonly input: LetterInput
  readonly context: ReportContext
  readonly own: RankedAgency
  readonly chosen: boolean
}

const paragraph = (words: string): LetterBlock => ({ kind: 'paragraph', text: words })
const heading = (words: string): LetterBlock => ({ kind: 'heading', text: words })
const list = (items: readonly string[]): readonly LetterBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

const placeText = ({ context, own }: Letter): string => {
  if (own.excluded !== null) return text('letter.place.excluded')
  if (own.rank === null) return text('letter.place.none')
  return text('letter.place', {
    rank: ordinal(own.rank, LOCALE),
    all: count(ranked(context).length),
  })
}

const scoreText = ({ context, own }: Letter): string =>
  own.score === null
    ? text('letter.noScore')
    : text('letter.score', { score: points(context, own.score) })

/** The panel's own findings about the agency in this criterion, and the reason of the agreed value. */
const explanationOf = ({ input, context, own }: Letter, leaf: Leaf): string => {
  const criterion = leaf.criterion.id
  const agreed = context.state.moderated.find(
    (entry) => entry.agency === own.agency && entry.criterion === criterion,
  )
  const found = panelFindings(input, criterion).map((finding) =>
    text('letter.finding', {
      kind: text(`letter.kind.${finding.kind}`),
      text: printable(finding.text),
    }),
  )
  return [...(agreed === undefined ? [] : [printable(agreed.reason)]), ...found].join(' ') || '–'
}

const panelFindings = ({ additions, agency }: LetterInput, criterion: string | null) =>
  additions.findings.filter(
    (finding) =>
      finding.agency === agency &&
      finding.evaluator === null &&
      (criterion === null || finding.criterion === criterion),
  )

const howScored = (context: ReportContext, leaf: Leaf): string => {
  const { kind, levels, unit } = leaf.criterion
  const scale = scaleText(context, leaf)
  if (kind === 'price') return scale
  if (kind === 'measured')
    return unit === null
      ? text('letter.measured', { scale })
      : text('letter.measuredIn', { scale, unit: printable(unit) })
  return levels.length === 0
    ? text('letter.scale', { scale })
    : levels.map(({ value, label }) => `${enteredText(value)}: ${printable(label)}`).join('\n')
}

const criteriaTable = (letter: Letter): LetterBlock => {
  const { context, own } = letter
  return {
    kind: 'table',
    table: {
      head: [
        text('letter.head.criterion'),
        text('letter.head.weight'),
        text('letter.head.score'),
        text('letter.head.points'),
        text('letter.head.why'),
      ],
      rows: context.ranking.leaves.map((leaf, at) => {
        const cell = own.cells[at]
        return [
          criterionName(context, leaf.criterion.id),
          share(context, leaf.weight),
          cell === undefined ? '–' : cellText(leaf, cell),
          points(context, cell?.contribution ?? null),
          explanationOf(letter, leaf),
        ]
      }),
      numeric: [1, 2, 3],
      widths: [0.9, 0, 0, 0, 2],
    },
  }
}

const kinds: readonly FindingKind[] = ['strength', 'weakness', 'deficiency', 'risk']

const findingBlocks = ({ input, context }: Letter, wanted: readonly FindingKind[]) =>
  wanted.flatMap((kind): readonly LetterBlock[] => {
    const found = panelFindings(input, null).filter((finding) => finding.kind === kind)
    if (found.length === 0) return []
    return [
      heading(text(`letter.kinds.${kind}`)),
      ...list(
        found.map((finding) =>
          text('letter.findingOf', {
            criterion: criterionName(context, finding.criterion),
            text: printable(finding.text),
          }),
        ),
      ),
    ]
  })

const exclusionBlocks = ({ context, own }: Letter): readonly LetterBlock[] =>
  own.excluded === null
    ? []
    : [
        heading(text('letter.excluded')),
        ...list(
          own.excluded.map((exclusion) =>
            exclusionText(context, exclusion, context.agencies.get(own.agency) ?? null),
          ),
        ),
      ]

const outcomeText = ({ chosen, context, input }: Letter): string =>
  text(chosen ? 'letter.chosen' : 'letter.notChosen', {
    title: printable(context.state.evaluation.title),
    date: formatDate(input.decision.date, LOCALE),
  })

/** Why not this agency: its own standing, never another's findings. */
const whyNot = (letter: Letter): readonly LetterBlock[] => {
  if (letter.chosen) return []
  const { own, context } = letter
  const weakest = own.cells
    .flatMap((cell, at) => {
      const leaf = context.ranking.leaves[at]
      if (leaf === undefined || cell.value === null || cell.weight === null) return []
      return [
        { name: criterionName(context, leaf.criterion.id), lost: cell.weight * (100 - cell.value) },
      ]
    })
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, 3)
    .map(({ name }) => name)
  return [
    heading(text('letter.whyNot')),
    paragraph(`${placeText(letter)} ${scoreText(letter)}`),
    ...(weakest.length === 0
      ? []
      : [paragraph(text('letter.weakest', { criteria: formatList(weakest, LOCALE) }))]),
    ...exclusionBlocks(letter),
  ]
}

const ownNote = ({ input: { note } }: Letter): readonly LetterBlock[] =>
  note === null ? [] : [paragraph(printable(note))]

const plainBlocks = (letter: Letter): readonly LetterBlock[] => [
  paragraph(text('letter.thanks')),
  paragraph(outcomeText(letter)),
  paragraph(`${placeText(letter)} ${scoreText(letter)}`),
  ...ownNote(letter),
  ...findingBlocks(letter, kinds),
  ...exclusionBlocks(letter),
  heading(text('letter.byCriterion')),
  criteriaTable(letter),
]

const ukBlocks = (letter: Letter): readonly LetterBlock[] => {
  const { context } = letter
  return [
    paragraph(text('letter.uk.lead')),
    paragraph(outcomeText(letter)),
    heading(text('letter.uk.criteria')),
    {
      kind: 'table',
      table: {
        head: [text('letter.head.criterion'), text('letter.uk.importance'), text('letter.uk.how')],
        rows: context.ranking.leaves.map((leaf) => [
          criterionName(context, leaf.criterion.id),
          share(context, leaf.weight),
          howScored(context, leaf),
        ]),
        numeric: [1],
        widths: [0.55, 0, 2],
      },
    },
    heading(text('letter.uk.assessment')),
    criteriaTable(letter),
    paragraph(scoreText(letter)),
    ...ownNote(letter),
    ...whyNot(letter),
  ]
}

/** The price that was compared, or what was quoted; null: none. */
const priceOf = ({ context }: Letter, agency: AgencyId): string | null => {
  const { evaluation, quotes } = context.state
  const out = new Set(
    context.ranking.results.flatMap((result) => (result.excluded === null ? [] : result.agency)),
  )
  const quote = comparedQuotes(evaluation, quotes, out).find((found) => found.agency === agency)
  return quote === undefined ? null : formatMoney(quote.amount, quote.currency, LOCALE)
}

const fieldText = (context: ReportContext): string => {
  const { length } = ranked(context)
  return plural('letter.far.field', length, { count: count(length) })
}

const farBlocks = (letter: Letter): readonly LetterBlock[] => {
  const { input, context, own, chosen } = letter
  const awarded = input.decision.agency
  const winner =
    awarded === null ? undefined : context.ranking.results.find(({ agency }) => agency === awarded)
  const compared = [own, ...(winner === undefined || chosen ? [] : [winner])]
  return [
    paragraph(text('letter.far.lead')),
    paragraph(outcomeText(letter)),
    ...findingBlocks(letter, ['strength', 'weakness', 'deficiency']),
    ...exclusionBlocks(letter),
    heading(text('letter.far.evaluated')),
    {
      kind: 'table',
      table: {
        head: [
          text('letter.far.offeror'),
          text('letter.far.rating'),
          text('letter.far.price'),
          text('letter.far.rank'),
        ],
        rows: compared.map((result) => [
          agencyName(context, result.agency),
          points(context, result.score),
          priceOf(letter, result.agency) ?? text('letter.far.noPrice'),
          result.rank === null ? '–' : String(result.rank),
        ]),
        numeric: [1, 2, 3],
        widths: [1, 0, 0, 0],
      },
    },
    paragraph(fieldText(context)),
    heading(text('letter.far.rationale')),
    paragraph(printable(input.note ?? input.decision.rationale)),
    paragraph(text('letter.far.noComparison')),
  ]
}

const bodies: Readonly<Record<LetterDress, (letter: Letter) => readonly LetterBlock[]>> = {
  plain: plainBlocks,
  uk: ukBlocks,
  far: farBlocks,
}

/** Throws when the agency took no part. */
export function letterData(input: LetterInput): LetterData {
  const { agency, dress, facts, decision } = input
  const state = inWordsOf(input.state, input.decided)
  const context = reportContext(state, rankEvaluation(state))
  const own = context.ranking.results.find((result) => result.agency === agency)
  if (own === undefined) throw new Error('a letter to an agency that is not in the evaluation')
  const letter: Letter = { input, context, own, chosen: decision.agency === agency }
  const title = printable(state.evaluation.title)
  return {
    paper: facts.paper,
    lang: facts.language,
    date: datePartsOf(facts.generatedAt),
    documentTitle: text('letter.documentTitle', { title, name: agencyName(context, agency) }),
    footer: text('report.footer', { title, origin: originText(facts) }),
    from: printable(state.evaluation.client ?? text('letter.from')),
    to: agencyName(context, agency),
    day: formatDate(facts.generatedAt.slice(0, 10), LOCALE),
    subject: text(`letter.subject.${dress}`, { title }),
    blocks: bodies[dress](letter),
    closing: [text('letter.questions'), text('letter.regards'), printable(decision.by)],
  }
}
