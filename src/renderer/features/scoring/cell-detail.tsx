// The panel beside the grid for the selected cell: what to look for, level anchors, confidence, comment, findings,
// evidence, what the others gave, and the sum that the number makes.
import { type RefObject, useMemo } from 'react'
import type {
  Agency,
  Confidence,
  EvaluationState,
  Evaluator,
  Leaf,
  RankedAgency,
} from '../../../shared/domain/model.ts'
import { formatList, formatMoney, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { call, command, surfaceError } from '../../api/client.ts'
import { type EvaluationModel, rankingOf } from '../../api/evaluation-model.ts'
import { openAttachment } from '../../api/open-attachment.ts'
import { openLink } from '../../api/open-link.ts'
import { useQuery } from '../../api/query-cache.ts'
import { EvidenceList } from '../../ui/evidence-list.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { locale } from '../../ui/locale.ts'
import { rawText } from './cell-words.ts'
import { CommentField } from './comment-field.tsx'
import { ConfidenceChoice } from './confidence.tsx'
import { findingKey } from './finding-drafts.ts'
import { Findings } from './findings.tsx'
import { Levels } from './levels.tsx'
import { LookFor } from './look-for.tsx'
import { PanelLine } from './panel-line.tsx'
import type { Entry } from './score-entry.ts'
import { isYou, type Seat } from './seat.ts'
import { isCommentable, type SheetCell } from './sheet-cells.ts'
import styles from './side.module.css'
import { cellSum, share, whyNoSum } from './sums.ts'

/** Where the keys of commands lead inside the panel. */
export interface DetailPlaces {
  readonly comment: RefObject<HTMLTextAreaElement | null>
  readonly finding: RefObject<HTMLInputElement | null>
}

export interface CellDetailProps {
  readonly model: EvaluationModel
  /** Who sits at the keyboard; null: the owner. */
  readonly seat: Seat | null
  readonly leaf: Leaf
  /** null: a criterion without an agency is selected. */
  readonly cell: SheetCell | null
  /** Whose score it is; null: the panel's. */
  readonly evaluator: Evaluator | null
  /** Of the cell's agency, in the ranking that the cell's number counts in; null: not shown. */
  readonly result: RankedAgency | null
  readonly decimals: number
  readonly onEnter: (entry: Entry) => void
  readonly onComment: (comment: string | null) => void
  readonly onConfidence: (confidence: Confidence | null) => void
  readonly onLeave: () => void
  readonly places: DetailPlaces
  readonly pinning: boolean
  readonly onPinning: (pinning: boolean) => void
}

const number = (value: number): string => formatNumber(value, locale, 0, 2)

const factsOf = ({ criterion, weight, scale }: Leaf): readonly string[] => {
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
  return facts
}

/** Where a curve turns a score into points; null: the value follows the scale. */
const curveOf = ({ criterion }: Leaf): string | null => {
  if (criterion.valueFunction === null) return null
  const points = criterion.valueFunction.points.map(([raw, value]) =>
    text('scoring.curvePoint', { raw: number(raw), value: number(value) }),
  )
  return text('scoring.curve', { points: formatList(points, locale, 'and') })
}

/** Where a number comes from that nobody enters here; null for a rated criterion. */
const sourceOf = (
  { criterion }: Leaf,
  { name, id }: Agency,
  { evaluation, quotes }: EvaluationState,
  known: boolean,
): string | null => {
  const params = { agency: name, currency: evaluation.currency }
  if (criterion.kind === 'measured')
    return text(known ? 'scoring.measuredSource' : 'scoring.measuredMissing', params)
  if (criterion.kind !== 'price') return null
  const quote = quotes.find((candidate) => candidate.agency === id)
  if (quote === undefined || quote.currency !== evaluation.currency)
    return text('scoring.priceMissing', params)
  const amount = formatMoney(quote.amount, quote.currency, locale)
  return text(known ? 'scoring.priceSource' : 'scoring.priceUndefined', { ...params, amount })
}

export function CellDetail(props: CellDetailProps) {
  const { model, seat, leaf, cell, evaluator, result } = props
  const { evaluation, evaluators, moderated } = model.state
  const { criterion } = leaf
  const agency = cell?.agency ?? null
  const of = agency === null ? null : { evaluation: evaluation.id, agency: agency.id }
  const said = useQuery('scoring.cell', of === null ? null : { ...of, criterion: criterion.id })
  const whole = useMemo(() => ({ evaluation: evaluation.id }), [evaluation.id])
  // Files and calls tell who an agency is; whoever scores gives links.
  const attachments = useQuery('agencies.attachments', seat === null ? whole : null).value
  const references = useQuery('agencies.references', seat === null ? whole : null).value
  const given = said.value?.scores ?? []
  const own = given.find((score) => score.evaluator === evaluator?.id)
  const ranked = cell === null ? undefined : result?.cells[cell.leafAt]
  const editable = cell?.editable === true && evaluator !== null
  const source =
    agency === null
      ? null
      : seat !== null && criterion.kind === 'price'
        ? text('scoring.priceApart')
        : sourceOf(leaf, agency, model.state, (cell?.raw ?? null) !== null && cell?.value !== null)
  const sum =
    result === null || ranked === undefined || cell === null
      ? null
      : cellSum(leaf, ranked, result, evaluation.currency, rawText(cell), props.decimals)
  const curve = curveOf(leaf)
  const noted = cell?.noted === true
  const mayChange = (said: { readonly evaluator: Evaluator['id'] | null }): boolean =>
    noted && (seat === null || said.evaluator === seat.member.id)
  const commentLabel =
    evaluator === null || isYou(evaluator.name, seat)
      ? text('scoring.comment')
      : text('scoring.commentOf', { name: evaluator.name })
  const append = async (typed: string): Promise<void> => {
    if (of === null || evaluator === null) return
    const answer = await call('scoring.cell', { ...of, criterion: criterion.id })
    if (!answer.ok) return surfaceError(answer.error)
    const saved = answer.value.scores.find((score) => score.evaluator === evaluator.id)
    props.onComment((saved?.comment ?? '') + typed)
  }
  const about =
    of === null
      ? null
      : { ...of, criterion: criterion.id, evaluator: evaluator === null ? null : evaluator.id }
  return (
    <>
      <div className={styles.body}>
        <header>
          <h2 className={styles.title}>
            {agency === null ? criterion.name : `${criterion.name} · ${agency.name}`}
          </h2>
          <p className={styles.quiet}>{factsOf(leaf).join(' · ')}</p>
          {curve !== null && <p className={styles.quiet}>{curve}</p>}
        </header>
        {source !== null && <p className={styles.source}>{source}</p>}
        {cell?.part === 'none' && <p className={styles.source}>{text('scoring.notAsked')}</p>}
        <LookFor criterion={criterion} />
        {criterion.kind === 'rated' && (
          <Levels criterion={criterion} cell={cell} onEnter={editable ? props.onEnter : null} />
        )}
        {editable && <ConfidenceChoice value={cell.confidence} onChange={props.onConfidence} />}
        {cell !== null &&
          evaluator !== null &&
          (isCommentable(cell) ? (
            <CommentField
              key={`${cell.id} ${evaluator.id}`}
              ref={props.places.comment}
              label={commentLabel}
              placeholder={text(
                cell.part === 'note' ? 'scoring.advicePlaceholder' : 'scoring.commentPlaceholder',
              )}
              value={said.value === null && cell.commented ? null : (own?.comment ?? '')}
              onLeave={props.onLeave}
              onCommit={(comment) => props.onComment(comment.trim() === '' ? null : comment)}
              onAppend={(typed) => void append(typed)}
            />
          ) : (
            (own?.comment ?? null) !== null && (
              <section className={styles.section} aria-label={commentLabel}>
                <h3 className={styles.heading}>{commentLabel}</h3>
                <p className={styles.said}>{own?.comment}</p>
              </section>
            )
          ))}
        {about !== null && (noted || (said.value?.findings ?? []).length > 0) && (
          <Findings
            key={`findings ${findingKey(about)}`}
            place={about}
            findings={said.value?.findings ?? []}
            evaluators={evaluators}
            mayAdd={noted}
            mayChange={mayChange}
            inputRef={props.places.finding}
            onAdd={(kind, sentence) =>
              command('scoring.addFinding', { ...about, fields: { kind, text: sentence } })
            }
            onUpdate={(finding, fields) =>
              void command('scoring.updateFinding', { ...whole, finding, fields })
            }
            onRemove={(finding) => void command('scoring.removeFinding', { ...whole, finding })}
          />
        )}
        {about !== null && (noted || (said.value?.evidence ?? []).length > 0) && (
          <EvidenceList
            key={`evidence ${cell?.id}`}
            label={text('scoring.evidence')}
            heading={
              <h3 className={styles.heading}>
                {text('scoring.evidence')} <Kbd keys="A" />
              </h3>
            }
            evidence={said.value?.evidence ?? []}
            sources={{
              attachments: (attachments ?? []).filter((each) => each.agency === about.agency),
              references: (references ?? []).filter((each) => each.agency === about.agency),
            }}
            mayPin={noted}
            mayChange={mayChange}
            pinning={props.pinning}
            onPinning={props.onPinning}
            onPin={(fields) => command('scoring.addEvidence', { ...about, gate: null, fields })}
            onUpdate={(evidence, fields) =>
              void command('scoring.updateEvidence', { ...whole, evidence, fields })
            }
            onRemove={(evidence) => void command('scoring.removeEvidence', { ...whole, evidence })}
            onOpen={({ attachment }) =>
              attachment !== null && void openAttachment(evaluation.id, attachment)
            }
            openLink={openLink}
          />
        )}
        {criterion.kind === 'rated' &&
          agency !== null &&
          (evaluators.length > 1 || evaluator === null) && (
            <PanelLine
              key={evaluator === null ? 'open' : 'closed'}
              evaluators={evaluators}
              given={given}
              decimals={cell?.decimals ?? 1}
              cell={
                rankingOf(model, null).results.find((one) => one.agency === agency.id)?.cells[
                  cell?.leafAt ?? -1
                ] ?? null
              }
              moderated={
                moderated.find(
                  (agreed) => agreed.agency === agency.id && agreed.criterion === criterion.id,
                ) ?? null
              }
              open={evaluator === null}
            />
          )}
      </div>
      {ranked !== undefined && cell?.part === 'score' && (
        <footer className={styles.sum}>
          {sum === null ? (
            whyNoSum(ranked)
          ) : (
            <>
              <div>
                <span className={styles.part}>{sum.start}</span>{' '}
                <span className={styles.part}>
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
