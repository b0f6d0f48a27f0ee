// The same values by other methods: ranks side by side, where they differ from the official result, and why.
import type { CrossCheck } from '../../../../shared/domain/methods/cross-check.ts'
import { type MethodId, methods } from '../../../../shared/domain/methods/registry.ts'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { formatCount, formatList } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import type { Analyses } from '../../../workers/analyse.ts'
import { Disclosure } from './disclosure.tsx'
import { Formula } from './formula.tsx'
import styles from './methods-table.module.css'
import sectionStyles from './section.module.css'
import { Part } from './section.tsx'
import type { Analysed } from './use-analyses.ts'
import { useShown } from './use-shown.ts'

interface Column {
  readonly id: MethodId | 'topsisMinMax'
  readonly setDependent: boolean
  readonly ranks: ReadonlyMap<AgencyId, number>
}

const columnsOf = ({ checks, minMaxTopsis }: Analyses['methods']): readonly Column[] =>
  checks.flatMap(({ method, setDependent, results }): Column[] => {
    const own = {
      id: method,
      setDependent,
      ranks: new Map(results.map(({ agency, rank }) => [agency, rank])),
    }
    return method === 'topsis'
      ? [own, { id: 'topsisMinMax', setDependent, ranks: minMaxTopsis }]
      : [own]
  })

const summary = (columns: readonly Column[], official: Column, names: RankingNames): string => {
  const [first] = [...official.ranks].filter(([, rank]) => rank === 1).map(([agency]) => agency)
  const same = columns.every((column) =>
    [...official.ranks].every(([agency, rank]) => column.ranks.get(agency) === rank),
  )
  if (same) return text('robustness.methods.same')
  const others = columns.filter(({ ranks }) => first !== undefined && ranks.get(first) !== 1)
  if (others.length === 0)
    return text('robustness.methods.sameFirst', {
      leader: first === undefined ? '' : (names.agencies.get(first) ?? first),
    })
  return text(
    others.length === 1 ? 'robustness.methods.otherFirstOne' : 'robustness.methods.otherFirst',
    {
      methods: formatList(
        others.map(({ id }) => text(`robustness.methods.${id}`)),
        locale,
      ),
    },
  )
}

function Differences({
  checks,
  names,
}: {
  readonly checks: readonly CrossCheck[]
  readonly names: RankingNames
}) {
  return (
    <Disclosure summary={text('robustness.methods.why')}>
      {checks
        .filter(({ differences }) => differences.length > 0)
        .map(({ method, differences }) => (
          <div key={method}>
            <h3 className={sectionStyles.subtitle}>{text(`robustness.methods.${method}`)}</h3>
            <ul className={sectionStyles.sentences}>
              {differences.slice(0, 30).map(({ agency, official, rank, code, criterion }) => (
                <li key={agency}>
                  <b>
                    {text('robustness.methods.rankChange', {
                      agency: names.agencies.get(agency) ?? agency,
                      rank: formatCount(rank, locale),
                      official: formatCount(official, locale),
                    })}
                  </b>{' '}
                  {text(`robustness.methods.why.${code}`, {
                    criterion:
                      criterion === null ? '' : (names.criteria.get(criterion) ?? criterion),
                  })}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Disclosure>
  )
}

export interface MethodsTableProps {
  readonly methodRanks: Analysed<Analyses['methods']> | null
  readonly names: RankingNames
}

export function MethodsTable({ methodRanks, names }: MethodsTableProps) {
  const columns = methodRanks === null ? [] : columnsOf(methodRanks.value)
  const official = columns[0]
  const { shown, more } = useShown(
    [...(official?.ranks ?? [])].sort((a, b) => a[1] - b[1]).map(([agency]) => agency),
    12,
  )
  const skipped = methodRanks?.value.checks[0]?.warnings.length ?? 0
  return (
    <Part
      name="methods"
      title={text('robustness.methods')}
      note={text('robustness.methods.note')}
      state={methodRanks === null ? 'waiting' : methodRanks.current ? 'current' : 'old'}
    >
      {official !== undefined && (
        <p className={sectionStyles.words}>{summary(columns, official, names)}</p>
      )}
      <div className={sectionStyles.scroller}>
        <DataTable
          caption={text('robustness.methods.caption')}
          rows={shown}
          rowKey={(agency) => agency}
          columns={[
            {
              id: 'agency',
              header: text('robustness.methods.agency'),
              rowHeader: true,
              cell: (agency) => names.agencies.get(agency) ?? agency,
            },
            ...columns.map(({ id, setDependent, ranks }) => ({
              id,
              header: (
                <span className={styles.head}>
                  {text(`robustness.methods.${id}`)}
                  <small>
                    {id === 'weighted-sum'
                      ? text('robustness.methods.official')
                      : setDependent
                        ? text('robustness.methods.setDependent')
                        : ''}
                  </small>
                </span>
              ),
              align: 'end' as const,
              cell: (agency: AgencyId) => {
                const rank = ranks.get(agency) ?? null
                const differs = rank !== null && rank !== official?.ranks.get(agency)
                return (
                  <span className={styles.rank} data-differs={differs}>
                    {rank === null ? '–' : formatCount(rank, locale)}
                  </span>
                )
              },
            })),
          ]}
        />
      </div>
      {more !== null && (
        <Button variant="quiet" size="small" onClick={more.toggle}>
          {more.label}
        </Button>
      )}
      <p className={styles.warning}>
        {text('robustness.methods.warning')}
        {skipped > 0 &&
          ` ${plural('robustness.methods.skipped', skipped, { count: formatCount(skipped, locale) })}`}
      </p>
      {methodRanks !== null && <Differences checks={methodRanks.value.checks} names={names} />}
      <Formula
        lines={methods.map(
          ({ id, source }) => `${text(`robustness.methods.formula.${id}`)} ${source}.`,
        )}
      />
    </Part>
  )
}
