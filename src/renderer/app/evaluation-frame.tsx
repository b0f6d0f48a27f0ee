// One evaluation: top bar, its stages as navigation with what is missing at each, and the screen.
import { ChevronLeft, Settings } from 'lucide-react'
import { memo, Suspense, useEffect, useMemo, useRef } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { command } from '../api/client.ts'
import { useEvaluationState, useQuietModel } from '../api/evaluation-state.ts'
import { peekQuery, useQuery } from '../api/query-cache.ts'
import { evaluationCommands, useRenaming } from '../features/evaluations/evaluation-commands.ts'
import { BlindNotice } from '../ui/blind-notice.tsx'
import { Button } from '../ui/button.tsx'
import { CommandButton } from '../ui/command-button.tsx'
import { runCommand, useCommands } from '../ui/commands.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { closeEvaluation, goTo, type Stage, useNavigation } from '../ui/navigation.ts'
import { Notice } from '../ui/notice.tsx'
import { ArchivedNotice } from './archived-notice.tsx'
import { Boundary } from './boundary.tsx'
import { DamageNotice } from './damage-notice.tsx'
import styles from './evaluation-frame.module.css'
import { PersonQuestion } from './person-question.tsx'
import { useProcedureCommands } from './procedure-commands.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { SaveState } from './save-state.tsx'
import { stageScreens } from './screens.ts'
import { StageBadge } from './stage-badge.tsx'
import { StageList } from './stage-list.tsx'
import { TitleField } from './title-field.tsx'
import { TopBar } from './top-bar.tsx'

/** Made from scores alone: while they are hidden there is nothing true to show there. */
const ranked: ReadonlySet<Stage> = new Set<Stage>(['moderation', 'results', 'decision', 'report'])

function Title({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { value } = useQuery('evaluations.get', { evaluation })
  const asked = useRenaming((state) => state.evaluation === evaluation)
  if (value === null) return null
  return (
    <TitleField
      asked={asked}
      onAsked={() => useRenaming.setState({ evaluation: null })}
      label={text('frame.title')}
      value={value.title}
      onCommit={(title) => {
        if (title.trim() === '') return text('frame.titleNeeded')
        void command('evaluations.update', { evaluation, title })
        return null
      }}
    />
  )
}

/** Not rendered with every score: what it says comes from its own questions. */
const EvaluationBar = memo(function EvaluationBar({
  evaluation,
}: {
  readonly evaluation: EvaluationId
}) {
  return (
    <TopBar end={<CommandButton id="view.settings" icon={<Settings size={16} aria-hidden />} />}>
      <IconButton
        label={text('frame.back')}
        icon={<ChevronLeft size={18} aria-hidden />}
        onClick={() => runCommand('go.evaluations')}
      />
      <Title evaluation={evaluation} />
      <StageBadge evaluation={evaluation} />
      <SaveState />
    </TopBar>
  )
})

/** What can be done with the evaluation as a whole. */
function useOpenCommands(evaluation: EvaluationId): void {
  useCommands(
    useMemo(
      () =>
        evaluationCommands(() => {
          const known = peekQuery('evaluations.get', { evaluation })
          return known && { id: evaluation, title: known.title, archived: known.archived }
        }, 'open'),
      [evaluation],
    ),
  )
}

export function EvaluationFrame({ evaluation }: { readonly evaluation: EvaluationId }) {
  const stage = useNavigation((place) => place.stage)
  const { status, model, error, retry } = useEvaluationState(evaluation)
  const quiet = useQuietModel(model)
  const Screen = stageScreens[stage]
  useProcedureCommands(evaluation)
  useOpenCommands(evaluation)
  const content = useRef<HTMLElement>(null)
  // What led here may be gone (a row of the list, a link of another stage): the keyboard goes on in the content.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a stage.
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [stage])
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {text('frame.skip')}
      </a>
      <EvaluationBar evaluation={evaluation} />
      <nav className={styles.side} aria-label={text('frame.stages')}>
        <StageList evaluation={evaluation} model={quiet} />
        <PersonQuestion />
      </nav>
      <main ref={content} id="content" className={styles.content} tabIndex={-1}>
        <DamageNotice className={styles.notice} />
        <RefusalNotice className={styles.notice} />
        <ArchivedNotice className={styles.notice} evaluation={evaluation} />
        {status === 'failed' && (
          <div className={styles.notice}>
            <Notice
              tone="error"
              title={text('frame.loadFailed')}
              actions={
                <>
                  <Button size="small" onClick={retry}>
                    {text('ui.tryAgain')}
                  </Button>
                  <Button size="small" variant="quiet" onClick={closeEvaluation}>
                    {text('frame.back')}
                  </Button>
                </>
              }
            >
              {error?.message}
            </Notice>
          </div>
        )}
        {status !== 'failed' && Screen !== undefined && (
          <Boundary key={stage}>
            <Suspense fallback={null}>
              {!ranked.has(stage) || model?.answers.hidden === null ? (
                <Screen evaluation={evaluation} />
              ) : (
                model !== null && (
                  <BlindNotice
                    actions={
                      <Button variant="primary" onClick={() => goTo('scoring')}>
                        {text('blind.toProgress')}
                      </Button>
                    }
                  />
                )
              )}
            </Suspense>
          </Boundary>
        )}
      </main>
    </div>
  )
}
