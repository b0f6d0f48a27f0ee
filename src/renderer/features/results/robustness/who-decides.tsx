// Whether the result hangs on one evaluator, one criterion or the presence of one agency; and which agencies
// cannot win against another whatever the weights.
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { Dominance } from '../../../../shared/domain/robustness/dominance.ts'
import type { Jackknife, JackknifeResult } from '../../../../shared/domain/robustness/jackknife.ts'
import { formatCount, formatList } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Formula } from './formula.tsx'
import styles from './section.module.css'
import { Part } from './section.tsx'
import type { Analysed } from './use-analyses.ts'
import { useShown } from './use-shown.ts'

export interface WhoDecidesProps {
  readonly jackknife: Analysed<Jackknife> | null
  readonly dominance: Analysed<readonly Dominance[]> | null
  readonly names: RankingNames
  readonly evaluators: ReadonlyMap<string, string>
}

const kinds = { evaluator: 'Evaluator', criterion: 'Criterion', agency: 'Agency' } as const

const exceptionText = (
  { without, id, leader }: JackknifeResult,
  names: RankingNames,
  evaluators: ReadonlyMap<string, string>,
): string => {
  const of = { evaluator: evaluators, criterion: names.criteria, agency: names.agencies }[without]
  const name = of.get(id) ?? id
  return leader === null
    ? text(`robustness.decides.shared${kinds[without]}`, { name })
    : text(`robustness.decides.without${kinds[without]}`, {
        name,
        leader: names.agencies.get(leader) ?? leader,
      })
}

interface Beaten {
  readonly agency: AgencyId
  readonly kind: Dominance['kind']
  readonly by: readonly AgencyId[]
}

/** One line for each beaten agency and kind, every-criterion first. */
const beatenOf = (pairs: readonly Dominance[]): readonly Beaten[] => {
  const grouped = new Map<string, Beaten>()
  for (const { agency, kind, by } of pairs) {
    const key = `${kind} ${agency}`
    grouped.set(key, { agency, kind, by: [...(grouped.get(key)?.by ?? []), by] })
  }
  return [...grouped.values()].sort((a, b) => a.kind.localeCompare(b.kind))
}

function DominanceLines({
  pairs,
  names,
}: {
  readonly pairs: readonly Dominance[]
  readonly names: RankingNames
}) {
  const { shown, more } = useShown(beatenOf(pairs), 8)
  const nameOf = (agency: AgencyId): string => names.agencies.get(agency) ?? agency
  return (
    <>
      <h3 className={styles.subtitle}>{text('robustness.decides.dominance')}</h3>
      {shown.length === 0 && <p>{text('robustness.decides.noDominance')}</p>}
      <ul className={styles.sentences}>
        {shown.map(({ agency, kind, by }) => (
          <li key={`${kind} ${agency}`}>
            {text(
              kind === 'every-criterion' ? 'robustness.decides.every' : 'robustness.decides.order',
              { agency: nameOf(agency), by: formatList(by.map(nameOf), locale, 'and') },
            )}
          </li>
        ))}
      </ul>
      {more !== null && (
        <Button variant="quiet" size="small" onClick={more.toggle}>
          {more.label}
        </Button>
      )}
    </>
  )
}

export function WhoDecides({ jackknife, dominance, names, evaluators }: WhoDecidesProps) {
  const value = jackknife?.value ?? null
  const count = formatCount(value?.results.length ?? 0, locale)
  const leader = value?.leader ?? null
  return (
    <Part
      name="decides"
      title={text('robustness.decides')}
      note={text('robustness.decides.note')}
      state={
        jackknife === null || dominance === null
          ? 'waiting'
          : jackknife.current && dominance.current
            ? 'current'
            : 'old'
      }
    >
      <ul className={styles.sentences}>
        {value?.exceptions.map((exception) => (
          <li key={`${exception.without} ${exception.id}`}>
            {exceptionText(exception, names, evaluators)}
          </li>
        ))}
      </ul>
      <p>
        {leader === null
          ? text('robustness.decides.noLeader')
          : value?.exceptions.length === 0
            ? text('robustness.decides.nothing', {
                leader: names.agencies.get(leader) ?? leader,
                count,
              })
            : text('robustness.decides.nothingElse', { count })}
      </p>
      {dominance !== null && <DominanceLines pairs={dominance.value} names={names} />}
      <Formula lines={[text('robustness.decides.formula')]} />
    </Part>
  )
}
