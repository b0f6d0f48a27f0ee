// The report: what will be printed, page by page, the document and its parts, what the copy withholds, whether the
// evaluation document goes with it, and saving it. The preview follows every change; the old pages stay until the new
// ones are there.
import { type ReactNode, useMemo, useState } from 'react'
import type { Input, Output } from '../../../shared/contract/call.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { call, command } from '../../api/client.ts'
import { saveWith } from '../../api/files.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { changeComparison, openComparison, useComparison } from '../../ui/comparison.ts'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PdfPane, SavePdf, useNewest } from './pdf-pane.tsx'
import { chosenInput, comparedInput, useReportChoice } from './report-choice.ts'
import { DocumentChoice, PartsChoice, RedactionChoice } from './report-options.tsx'
import styles from './report-screen.module.css'

type Paper = Output<'settings.get'>['paper']
type Choice = Input<'report.compile'>

const noInput = {}
export function ReportScreen({
  evaluation,
  top,
}: {
  readonly evaluation: EvaluationId
  /** What stands above the options: the choice between report and letters. */
  readonly top: ReactNode
}) {
  const settings = useQuery('settings.get', noInput)
  const [chosen, setChosen] = useState<Paper | null>(null)
  const [attach, setAttach] = useState(false)
  const paper = chosen ?? settings.value?.paper ?? null
  const comparison = useComparison(evaluation)
  const { chosen: among, printed } = comparison
  const compare = useMemo(() => (printed ? comparedInput(comparison) : null), [printed, comparison])
  const agencies = useQuery(
    'agencies.list',
    useMemo(() => ({ evaluation }), [evaluation]),
  ).value
  const choice = useReportChoice(evaluation)
  const input = useMemo(
    (): Choice | null =>
      paper === null || agencies === null
        ? null
        : {
            evaluation,
            paper,
            attach,
            compare,
            ...chosenInput(choice, agencies[0]?.id ?? null),
          },
    [evaluation, paper, attach, compare, choice, agencies],
  )
  const { status, value, error, refetch } = useQuery('report.compile', input)
  const shown = useNewest(value)
  /** Why main attaches nothing to it. */
  const without = shown?.withoutDocument ?? null

  return (
    <div className={styles.screen}>
      <PdfPane made={shown} making={status === 'loading'}>
        {error !== null && (
          <div className={styles.notice}>
            <Notice
              tone="error"
              title={text('report.screen.failed')}
              actions={
                <Button size="small" onClick={refetch}>
                  {text('ui.tryAgain')}
                </Button>
              }
            >
              {error.message}
            </Notice>
          </div>
        )}
      </PdfPane>
      <aside className={styles.side} aria-label={text('report.screen.options')}>
        {top}
        <h1 className={styles.title}>{text('report.screen.title')}</h1>
        <p className={styles.words}>{text('report.screen.words')}</p>
        <DocumentChoice evaluation={evaluation} choice={choice} agencies={agencies ?? []} />
        <div className={styles.option}>
          <span className={styles.label}>{text('report.screen.paper')}</span>
          <Segmented<Paper>
            label={text('report.screen.paper')}
            value={paper ?? 'a4'}
            onChange={(next) => {
              setChosen(next)
              void command('settings.set', { paper: next })
            }}
            options={[
              { value: 'a4', label: text('report.screen.a4') },
              { value: 'letter', label: text('report.screen.letter') },
            ]}
          />
        </div>
        {choice.kind === 'scorecard' && (
          <>
            <div className={styles.option}>
              <PartsChoice evaluation={evaluation} choice={choice} />
            </div>
            <div className={styles.option}>
              <Checkbox
                label={text('report.screen.compare')}
                checked={printed}
                onChange={(on) => changeComparison(evaluation, { printed: on })}
                hint={
                  <>
                    {among === null
                      ? text('report.screen.compareUsual')
                      : plural('report.screen.compareChosen', among.size, {
                          count: formatCount(among.size, locale),
                        })}{' '}
                    {text('report.screen.compareRows')}{' '}
                    <button
                      type="button"
                      className={styles.link}
                      onClick={() => openComparison(evaluation)}
                    >
                      {text('report.screen.compareChange')}
                    </button>
                  </>
                }
              />
            </div>
          </>
        )}
        <div className={styles.option}>
          <RedactionChoice evaluation={evaluation} choice={choice} />
        </div>
        <div className={styles.option}>
          <Checkbox
            label={text('report.screen.attach')}
            checked={attach && without === null}
            disabled={without !== null}
            onChange={setAttach}
            hint={
              without === null
                ? text('report.screen.attachHint')
                : text(`report.choice.noDocument.${without}`)
            }
          />
        </div>
        <SavePdf
          label={text('report.screen.save')}
          save={
            input === null
              ? null
              : () =>
                  saveWith(call('report.save', input), (name) =>
                    text('report.screen.saved', { name }),
                  )
          }
          made={shown}
        />
      </aside>
    </div>
  )
}
