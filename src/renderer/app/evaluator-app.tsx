// Everything an evaluator's window offers: their frame, undo and redo of their own entries, and a palette with what
// works here. Files, settings and other evaluations are the owner's.
import { useMemo, useState } from 'react'
import type { CallError } from '../../shared/contract/errors.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { surfaceError } from '../api/client.ts'
import { giveBack } from '../api/keyboard.ts'
import { peekQuery } from '../api/query-cache.ts'
import type { ActingEvaluator } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { ContextMenu } from '../ui/context-menu.tsx'
import { goToCell } from '../ui/navigation.ts'
import { Toasts, toast } from '../ui/toast.tsx'
import styles from './app.module.css'
import { type Overlay, useAppCommands } from './app-commands.ts'
import { DropTarget } from './drop-target.tsx'
import { EvaluatorFrame } from './evaluator-frame.tsx'
import { KeyboardCard } from './keyboard-card.tsx'
import { LeaveCard } from './leave-card.tsx'
import { useNativeShell } from './native-shell.ts'
import { commandEntries, type Entries, Palette } from './palette.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { confirmHanded, isJustHanded } from './start-anew.ts'
import { useWriting } from './writing.ts'

const noFiles = (): void => toast({ message: text('seat.noFiles') })

/** Commands, and cells by agency and by criterion. */
const entriesOf = (evaluation: EvaluationId): Entries => {
  const agencies = peekQuery('agencies.list', { evaluation }) ?? []
  const criteria = peekQuery('criteria.list', { evaluation })?.criteria ?? []
  return [
    ...commandEntries(),
    ...agencies.map(({ id, name }) => ({
      id: `agency ${id}`,
      label: name,
      kind: text('palette.agency'),
      shortcut: null,
      run: () => goToCell({ agency: id }),
    })),
    ...criteria.map(({ id, name }) => ({
      id: `criterion ${id}`,
      label: name,
      kind: text('palette.criterion'),
      shortcut: null,
      run: () => goToCell({ criterion: id }),
    })),
  ]
}

function EvaluatorPalette({
  evaluation,
  onClose,
}: {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}) {
  const entries = useMemo(() => entriesOf(evaluation), [evaluation])
  return <Palette entries={entries} placeholder={text('seat.palette')} onClose={onClose} />
}

export interface EvaluatorAppProps {
  readonly acting: ActingEvaluator
  readonly overlay: Overlay | null
  /** Must keep its identity. */
  readonly onOverlay: (overlay: Overlay) => void
  readonly onCloseOverlay: () => void
}

function Working(props: EvaluatorAppProps & { readonly onLeave: () => void }) {
  const { acting, overlay, onOverlay, onCloseOverlay } = props
  useAppCommands(onOverlay, 'evaluator')
  return (
    <>
      <EvaluatorFrame acting={acting} onLeave={props.onLeave} />
      {overlay === 'palette' && (
        <EvaluatorPalette evaluation={acting.evaluation} onClose={onCloseOverlay} />
      )}
      {overlay === 'shortcuts' && <ShortcutSheet onClose={onCloseOverlay} />}
      <ContextMenu />
      <Toasts />
    </>
  )
}

function Handed(props: {
  readonly name: string
  readonly onConfirm: () => void
  readonly onLeave: () => void
}) {
  const { name } = props
  return (
    <KeyboardCard
      title={text('keyboard.hand.title', { name })}
      actions={
        <>
          <Button variant="primary" onClick={props.onConfirm}>
            {text('keyboard.hand.confirm', { name })}
          </Button>
          <Button variant="quiet" onClick={props.onLeave}>
            {text('seat.back')}
          </Button>
        </>
      }
    >
      {text('keyboard.hand.words', { name })}
    </KeyboardCard>
  )
}

export function EvaluatorApp(props: EvaluatorAppProps) {
  const { evaluation, name } = props.acting
  const writing = useWriting((state) => state.key)
  const [handed, setHanded] = useState(() => isJustHanded(props.acting))
  /** Why the keyboard is not given back yet; null: it is not being given back. */
  const [refusal, setRefusal] = useState<CallError | null>(null)
  useNativeShell(noFiles)
  const leave = async (): Promise<void> => {
    // What is being typed is an entry of the evaluator's.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const refused = await giveBack(evaluation, null)
    if (refused?.code === 'internal') surfaceError(refused)
    else setRefusal(refused)
  }
  const onLeave = (): void => void leave()
  return (
    <DropTarget key={writing} onFiles={null}>
      <div className={styles.app}>
        {refusal !== null ? (
          <LeaveCard
            evaluation={evaluation}
            name={name}
            refusal={refusal}
            onCancel={() => setRefusal(null)}
          />
        ) : handed ? (
          <Handed
            name={name}
            onConfirm={() => {
              confirmHanded()
              setHanded(false)
            }}
            onLeave={onLeave}
          />
        ) : (
          <Working {...props} onLeave={onLeave} />
        )}
      </div>
    </DropTarget>
  )
}
