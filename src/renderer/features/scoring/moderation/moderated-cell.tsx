// The cell that is talked about: its layers, who gave what and why, what it rests on, and below it the agreed value.
import { type Ref, useMemo, useState } from 'react'
import type { AgendaCell } from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { command } from '../../../api/client.ts'
import { type EvaluationModel, rankingOf } from '../../../api/evaluation-model.ts'
import { openAttachment } from '../../../api/open-attachment.ts'
import { openLink } from '../../../api/open-link.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { EvidenceList } from '../../../ui/evidence-list.tsx'
import { locale } from '../../../ui/locale.ts'
import { ScoreLayers } from '../../../ui/score-layers.tsx'
import { Findings } from '../findings.tsx'
import { writtenNumber } from '../score-entry.ts'
import side from '../side.module.css'
import { number, RARE } from './agenda-words.ts'
import { Anchors } from './anchors.tsx'
import styles from './cell.module.css'
import { DecisionForm, type DecisionHandle, type Done } from './decision-form.tsx'
import { type CellPlace, placeKey } from './moderation-store.ts'
import { ScoresTable } from './scores-table.tsx'
import { afterWords, beforeWords } from './spread-words.ts'
import { useDecision } from './use-decision.ts'

export interface ModeratedCellProps {
  readonly model: EvaluationModel
  readonly place: CellPlace
  /** As the agenda has it; null: it is not there. */
  readonly item: AgendaCell | null
  readonly names: RankingNames
  readonly form: Ref<DecisionHandle>
  readonly finding: Ref<HTMLInputElement>
  readonly onDone: (done: Done) => void
}

/** Main refuses what may not be changed. */
const always = (): boolean => true

const chanceText = (item: AgendaCell): string => {
  if (item.chance === null) return text('moderation.chanceNone')
  return item.chance < RARE
    ? text('moderation.chanceRare')
    : text('moderation.chance', { share: shareText(item.chance, locale) })
}

export function ModeratedCell(props: ModeratedCellProps) {
  const { model, place, item, names, form, onDone } = props
  const { evaluation, evaluators } = model.state
  const { agency, criterion } = place
  const decision = useDecision(model, place)
  const cell = useMemo(
    () => ({ evaluation: evaluation.id, agency, criterion }),
    [evaluation.id, agency, criterion],
  )
  const said = useQuery('scoring.cell', cell).value
  const whole = useMemo(() => ({ evaluation: evaluation.id }), [evaluation.id])
  const attachments = useQuery('agencies.attachments', whole).value ?? []
  const references = useQuery('agencies.references', whole).value ?? []
  const [pinning, setPinning] = useState<string | null>(null)
  if (decision === null) return <p className={styles.nothing}>{text('moderation.pick')}</p>
  const { layers } = decision
  const { leaf } = layers
  const result = rankingOf(model, null)
  const ranked = result.results.find((one) => one.agency === agency)?.cells[
    result.leaves.findIndex((one) => one.criterion.id === criterion)
  ]
  const title = `${leaf.criterion.name} · ${names.agencies.get(agency) ?? agency}`
  const after = afterWords(layers)
  const key = placeKey(place)
  return (
    <section className={styles.cell} aria-label={title}>
      <div className={styles.body}>
        <div className={styles.main}>
          <header>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.quiet}>
              {text('scoring.weightAndScale', {
                weight: formatShare(leaf.weight, locale),
                min: number(leaf.scale.min),
                max: number(leaf.scale.max),
              })}
              {leaf.criterion.direction === 'lower' && ` · ${text('scoring.lowerBetter')}`}
            </p>
            {layers.moderated === null && item !== null && (
              <p className={styles.quiet}>{chanceText(item)}</p>
            )}
          </header>
          {ranked !== undefined && (
            <div className={styles.layers}>
              <ScoreLayers cell={ranked} />
            </div>
          )}
          <div className={styles.spread}>
            <p>{beforeWords(layers)}</p>
            {after !== null && <p>{after}</p>}
            {layers.moderated !== null && (
              <p className={styles.reason}>{layers.moderated.reason}</p>
            )}
          </div>
          <ScoresTable
            caption={text('moderation.scores', {
              criterion: leaf.criterion.name,
              agency: names.agencies.get(agency) ?? agency,
            })}
            layers={layers}
            evaluators={evaluators}
            said={said}
          />
        </div>
        <div className={styles.aside}>
          <Anchors
            criterion={leaf.criterion}
            chosen={decision.wanted ?? null}
            onChoose={(value) => decision.setValue(writtenNumber(value, locale))}
          />
          <Findings
            key={`findings ${key}`}
            place={{ ...cell, evaluator: null }}
            findings={said?.findings ?? []}
            evaluators={evaluators}
            mayAdd
            inputRef={props.finding}
            mayChange={always}
            onAdd={(kind, sentence) =>
              command('scoring.addFinding', {
                ...cell,
                evaluator: null,
                fields: { kind, text: sentence },
              })
            }
            onUpdate={(finding, fields) =>
              void command('scoring.updateFinding', { ...whole, finding, fields })
            }
            onRemove={(finding) => void command('scoring.removeFinding', { ...whole, finding })}
          />
          <EvidenceList
            key={`evidence ${key}`}
            label={text('scoring.evidence')}
            heading={<h3 className={side.heading}>{text('scoring.evidence')}</h3>}
            evidence={said?.evidence ?? []}
            sources={{
              attachments: attachments.filter((each) => each.agency === agency),
              references: references.filter((each) => each.agency === agency),
            }}
            pinning={pinning === key}
            onPinning={(open) => setPinning(open ? key : null)}
            onPin={(fields) =>
              command('scoring.addEvidence', { ...cell, evaluator: null, gate: null, fields })
            }
            onUpdate={(evidence, fields) =>
              void command('scoring.updateEvidence', { ...whole, evidence, fields })
            }
            onRemove={(evidence) => void command('scoring.removeEvidence', { ...whole, evidence })}
            onOpen={({ attachment }) =>
              attachment !== null && void openAttachment(evaluation.id, attachment)
            }
            openLink={openLink}
          />
        </div>
      </div>
      <DecisionForm
        key={key}
        ref={form}
        decision={decision}
        agency={agency}
        names={names}
        onDone={onDone}
      />
    </section>
  )
}
