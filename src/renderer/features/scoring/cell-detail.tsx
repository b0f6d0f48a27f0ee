// The panel beside the grid for the selected cell: what to look for, level anchors, comment, what the others
// gave, and the sum that the number makes.
import type { Ref } from 'react'
import type {
  Agency,
  EvaluationState,
  Evaluator,
  Leaf,
  Ranking,
} from '../../../shared/domain/model.ts'
import { formatMoney, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useQuery } from '../../api/query-cache.ts'
import { locale } from '../../ui/locale.ts'
import { rawText } from './cell-content.tsx'
import { CommentField } from './comment-field.tsx'
import { Levels } from './levels.tsx'
import { LookFor } from './look-for.tsx'
import { PanelLine } from './panel-line.tsx'
import type { Entry } from './score-entry.ts'
import styles from './scoring.module.css'
import type { LeafRow, SheetCell } from './sheet-rows.ts'
import { cellSum, share, whyNoSum } from './sums.ts'

export interface CellDetailProps {
  readonly model: EvaluationModel
  readonly row: LeafRow
  /** null: a criterion without an agency is selected. */
  readonly agency: Agency | null
  readonly cell: SheetCell | null
  /** Whose score it is; null: the panel's. */
  readonly evaluator: Evaluator | null
  readonly ranking: Ranking
  readonly decimals: number
  readonly onEnter: (entry: Entry) => void
  readonly onLeave: () => void
  readonly commentRef: Ref<HTMLTextAreaElement>
}

const factsOf = ({ criterion, weight, scale }: Leaf): string => {
  const number = (value: number): string => formatNumber(value, locale, 0, 2)
  const facts = [
    criterion.kind === 'price'
      ? text('scoring.weightOnly', { weight: share(weight) })
      : text('scoring.weightAndScale', {
          weight: share(weight),
          min: number(scale.min),
          max: number(scale.max),
        }),
  ]
  if (criterion.direction === 'lower' && criterion.kind !== 'price')
    facts.push(text('scoring.lowerBetter'))
  if (criterion.levelsOnly) facts.push(text('scoring.onlyLevels'))
  if (criterion.minimum !== null)
    facts.push(
      text(
        criterion.direction === 'lower' || criterion.kind === 'price'
          ? 'scoring.most'
          : 'scoring.minimum',
        { minimum: number(criterion.minimum) },
      ),
    )
  return facts.join(' · ')
}

/** Where a number comes from that nobody enters here; null for a rated criterion. */
const sourceOf = (
  { criterion }: LeafRow,
  { measured, name, id }: Agency,
  { evaluation, quotes }: EvaluationState,
  valued: boolean,
): string | null => {
  const params = { agency: name, currency: evaluation.currency }
  if (criterion.kind === 'measured')
    return text(
      Object.hasOwn(measured, criterion.id) ? 'scoring.measuredSource' : 'scoring.measuredMissing',
      params,
    )
  if (criterion.kind !== 'price') return null
  const quote = quotes.find((candidate) => candidate.agency === id)
  if (quote === undefined || quote.currency !== evaluation.currency)
    return text('scoring.priceMissing', params)
  const amount = formatMoney(quote.amount, quote.currency, locale)
  return text(valued ? 'scoring.priceSource' : 'scoring.priceUndefined', { ...params, amount })
}

export function CellDetail({
  model,
  row,
  agency,
  cell,
  evaluator,
  ranking,
  decimals,
  onEnter,
  onLeave,
  commentRef,
}: CellDetailProps) {
  const { evaluation, evaluators, moderated } = model.state
  const { criterion, leaf } = row
  const rated = criterion.kind === 'rated'
  const said = useQuery(
    'scoring.cell',
    agency === null || !rated
      ? null
      : { evaluation: evaluation.id, agency: agency.id, criterion: criterion.id },
  )
  const given = said.value?.scores ?? []
  const own = given.find((score) => score.evaluator === evaluator?.id)
  const result = ranking.results.find((candidate) => candidate.agency === agency?.id)
  const ranked = result?.cells[row.at]
  const source =
    agency === null ? null : sourceOf(row, agency, model.state, (cell?.raw ?? null) !== null)
  const editable = cell?.editable === true && agency !== null && evaluator !== null
  const sum =
    result === undefined || ranked === undefined || cell === null
      ? null
      : cellSum(leaf, ranked, result, evaluation.currency, rawText(row, cell), decimals)
  return (
    <>
      <div className={styles.detailBody}>
        <header>
          <h2 className={styles.detailTitle}>
            {agency === null ? criterion.name : `${criterion.name} · ${agency.name}`}
          </h2>
          <p className={styles.quiet}>{factsOf(leaf)}</p>
        </header>
        {source !== null && <p className={styles.source}>{source}</p>}
        <LookFor key={criterion.id} guidance={criterion.guidance} />
        {rated && <Levels row={row} cell={cell} onEnter={editable ? onEnter : null} />}
        {editable && (
          <CommentField
            key={`${agency.id} ${criterion.id} ${evaluator.id}`}
            ref={commentRef}
            label={
              evaluator.name === text('library.you')
                ? text('scoring.comment')
                : text('scoring.commentOf', { name: evaluator.name })
            }
            placeholder={text('scoring.commentPlaceholder')}
            value={own?.comment ?? ''}
            ready={said.value !== null}
            onLeave={onLeave}
            onCommit={(comment) =>
              void command('scoring.comment', {
                evaluation: evaluation.id,
                agency: agency.id,
                criterion: criterion.id,
                evaluator: evaluator.id,
                comment,
              })
            }
          />
        )}
        {rated && agency !== null && (evaluators.length > 1 || evaluator === null) && (
          <PanelLine
            key={evaluator === null ? 'open' : 'closed'}
            row={row}
            evaluators={evaluators}
            given={given}
            moderated={
              moderated.find(
                (agreed) => agreed.agency === agency.id && agreed.criterion === criterion.id,
              ) ?? null
            }
            open={evaluator === null}
          />
        )}
      </div>
      {ranked !== undefined && (
        <footer className={styles.sum}>
          {sum === null ? (
            whyNoSum(ranked)
          ) : (
            <>
              <div>
                <span className={styles.sumPart}>{sum.start}</span>{' '}
                <span className={styles.sumPart}>
                  <b>{sum.points}</b> {sum.total}
                </span>
              </div>
              {sum.note !== null && <div className={styles.quiet}>{sum.note}</div>}
            </>
          )}
        </footer>
      )}
    </>
  )
}
