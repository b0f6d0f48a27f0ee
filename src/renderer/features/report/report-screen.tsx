// The report: what will be printed, page by page, the document and its parts, what the copy withholds, whether the
// evaluation document goes with it, and saving it. The preview follows every change; the old pages stay until the new
// ones are there.
import { FileDown } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Input, Output } from '../../../shared/contract/call.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { call, command, surfaceError } from '../../api/client.ts'
import { finishSave } from '../../api/files.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { type Command, useCommands } from '../../ui/commands.ts'
import { changeComparison, openComparison, useComparison } from '../../ui/comparison.ts'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { toast } from '../../ui/toast.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import { chosenInput, comparedInput, useReportChoice } from './report-choice.ts'
import { DocumentChoice, PartsChoice, RedactionChoice } from './report-options.tsx'
import styles from './report-screen.module.css'
import { usePdf } from './use-pdf.ts'

type Paper = Output<'settings.get'>['paper']
type Choice = Input<'report.compile'>

const noInput = {}
/** Shorter waits pass without a word. */
const patience = 500

const useSlow = (busy: boolean): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [busy])
  return busy && slow
}

/** The newest PDF of this evaluation, also while the next one is made. */
const useReport = (input: Choice | null) => {
  const query = useQuery('report.compile', input)
  const last = useRef<Output<'report.compile'> | null>(null)
  if (query.value !== null) last.current = query.value
  return { ...query, shown: last.current }
}

const save = async (choice: Choice): Promise<void> => {
  const result = await call('report.save', choice)
  if (!result.ok) {
    surfaceError(result.error)
    return
  }
  const name = finishSave(result.value)
  if (name !== null) toast({ message: text('report.screen.saved', { name }) })
}

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
  const [saving, setSaving] = useState(false)
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
  const { status, shown, error, refetch } = useReport(input)
  /** Why main attaches nothing to it. */
  const without = shown?.withoutDocument ?? null
  const { pdf, opening, failed } = usePdf(shown?.bytes ?? null)
  const making = useSlow(status === 'loading' || opening)
  const savingLong = useSlow(saving)

  const ready = input !== null && !saving
  const run = useRef<() => void>(() => undefined)
  run.current = () => {
    if (input === null || saving) return
    setSaving(true)
    void save(input).finally(() => setSaving(false))
  }
  useCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'report.save',
          label: 'report.screen.save',
          group: 'group.file',
          shortcut: 'Mod+S',
          enabled: () => true,
          run: () => run.current(),
        },
      ],
      [],
    ),
  )

  return (
    <div className={styles.screen}>
      <div className={styles.preview}>
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
        {failed && (
          <div className={styles.notice}>
            <Notice tone="error" title={text('report.screen.notShown')}>
              {text('report.screen.notShownWhy')}
            </Notice>
          </div>
        )}
        {pdf !== null && <PdfPreview pdf={pdf} />}
        {making && (
          <div className={pdf === null ? styles.waiting : styles.updating} role="status">
            <span className={styles.spinner} aria-hidden="true" />
            {text(pdf === null ? 'report.screen.making' : 'report.screen.updating')}
          </div>
        )}
      </div>
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
        <Button
          variant="primary"
          icon={<FileDown size={16} aria-hidden />}
          busy={savingLong}
          disabled={!ready}
          onClick={() => run.current()}
        >
          {text(savingLong ? 'report.screen.saving' : 'report.screen.save')}
        </Button>
        {shown !== null && (
          <p className={styles.facts}>
            {shown.name}
            <br />
            {plural('report.screen.pages', shown.pages, {
              count: formatCount(shown.pages, locale),
            })}
          </p>
        )}
      </aside>
    </div>
  )
}
