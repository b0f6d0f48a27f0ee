// The selected member in words: what the seat means, what is asked, the declaration, the seal, and what the chair
// may do with it.
import { Check, CircleAlert, Keyboard, RotateCcw, Scale, Trash2 } from 'lucide-react'
import type { Agency, Criterion } from '../../../../shared/domain/model.ts'
import { formatCount, formatDateTime } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { rulingWords } from '../declarations/ruling-words.ts'
import { keptWords, type MemberRow, type Submission, seatLabel } from './member-cells.ts'
import styles from './members.module.css'

export interface MemberFactsProps {
  readonly row: MemberRow
  readonly criteria: readonly Criterion[]
  readonly agencies: readonly Agency[]
  /** It is run by stages: there are declarations and seals. */
  readonly runs: boolean
  readonly last: boolean
  readonly onHandOver: () => void
  readonly onRule: () => void
  readonly onReopen: () => void
  readonly onRemove: () => void
}

const askedWords = (
  { member: { notAssigned } }: MemberRow,
  criteria: readonly Criterion[],
  agencies: readonly Agency[],
): string => {
  const askedOf = (all: readonly { readonly id: string }[], not: readonly string[]): number =>
    all.filter(({ id }) => !not.includes(id)).length
  const asked = [
    askedOf(criteria, notAssigned.criteria),
    askedOf(agencies, notAssigned.agencies),
  ] as const
  if (asked[0] === criteria.length && asked[1] === agencies.length)
    return text('procedure.member.askedAll')
  return text('procedure.member.askedSome', {
    criteria: formatCount(asked[0], locale),
    allCriteria: formatCount(criteria.length, locale),
    agencies: formatCount(asked[1], locale),
    allAgencies: formatCount(agencies.length, locale),
  })
}

function Seal({ submission }: { readonly submission: Submission }) {
  const { time, hash, intact } = submission
  return (
    <>
      {text('procedure.member.sealed', { date: formatDateTime(time, locale) })}
      <span className={styles.more}>
        {text('procedure.member.commitment')} <code className={styles.hash}>{hash}</code>
      </span>
      <span className={styles.state} role="status">
        {intact === true && <Check size={14} aria-hidden className={styles.good} />}
        {intact === false && <CircleAlert size={14} aria-hidden className={styles.warn} />}
        <span>
          {text(
            intact === null
              ? 'procedure.member.untold'
              : intact
                ? 'procedure.member.intact'
                : 'procedure.member.broken',
          )}
        </span>
      </span>
    </>
  )
}

export function MemberFacts(props: MemberFactsProps) {
  const { row, criteria, agencies, runs } = props
  const { member, declaration, submission } = row
  return (
    <section
      className={styles.member}
      aria-label={text('procedure.member.facts', { name: member.name })}
    >
      <SectionHeader
        title={member.name}
        note={`${seatLabel(member.seat)}. ${text(`procedure.seat.${member.seat}.means`)}`}
        actions={
          <>
            {runs && (
              <>
                <Button
                  size="small"
                  icon={<Keyboard size={14} aria-hidden />}
                  onClick={props.onHandOver}
                >
                  {text('procedure.member.handOverShort')}
                </Button>
                <Button size="small" icon={<Scale size={14} aria-hidden />} onClick={props.onRule}>
                  {text('procedure.member.rule')}
                </Button>
              </>
            )}
            {submission !== null && (
              <Button
                size="small"
                icon={<RotateCcw size={14} aria-hidden />}
                onClick={props.onReopen}
              >
                {text('procedure.member.reopen')}
              </Button>
            )}
            <Button
              size="small"
              variant="quiet"
              icon={<Trash2 size={14} aria-hidden />}
              disabled={props.last}
              title={props.last ? text('panel.last') : undefined}
              onClick={props.onRemove}
            >
              {text('panel.remove', { name: member.name })}
            </Button>
          </>
        }
      />
      <dl className={styles.facts}>
        <div>
          <dt>{text('procedure.member.asked')}</dt>
          <dd>{askedWords(row, criteria, agencies)}</dd>
        </div>
        <div>
          <dt>{text('procedure.members.column.kept')}</dt>
          <dd>
            {member.recusedFrom === 'all' || member.recusedFrom.length > 0
              ? rulingWords(member.recusedFrom, agencies)
              : keptWords(member)}
          </dd>
        </div>
        {runs && (
          <>
            <div>
              <dt>{text('procedure.member.declaration')}</dt>
              <dd>
                {declaration === null
                  ? text('procedure.member.notDeclared')
                  : text('procedure.member.declared', {
                      date: formatDateTime(declaration.time, locale),
                      typedName: declaration.typedName,
                    })}
                {declaration !== null && declaration.conflict !== null && (
                  <span className={styles.more}>
                    {text('procedure.rule.declared', {
                      name: member.name,
                      conflict: declaration.conflict,
                    })}
                  </span>
                )}
              </dd>
            </div>
            <div>
              <dt>{text('procedure.member.seal')}</dt>
              <dd>
                {submission === null ? (
                  text('procedure.member.notSealed')
                ) : (
                  <Seal submission={submission} />
                )}
              </dd>
            </div>
          </>
        )}
      </dl>
    </section>
  )
}
