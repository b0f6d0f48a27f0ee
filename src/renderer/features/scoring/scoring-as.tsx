// Whose scores are shown and entered, as one deliberate control. Choosing somebody else asks who will sit at the
// keyboard: they themselves, or the person who does now, who then enters for them.
import { ChevronDown, Keyboard, Users } from 'lucide-react'
import { useState } from 'react'
import type { Evaluator, EvaluatorId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuEntry } from '../../ui/menu-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Share, shareText } from './header-progress.tsx'
import { isPerson, takeKeyboard } from './person.ts'
import styles from './scoring-as.module.css'
import type { Whose } from './sheet-cells.ts'

export interface ScoringAsProps {
  readonly evaluators: readonly Evaluator[]
  readonly whose: Whose
  readonly progress: ReadonlyMap<EvaluatorId, Share>
  readonly onPick: (whose: Whose) => void
  /** Somebody was chosen who does not sit at the keyboard. */
  readonly onAsk: (evaluator: Evaluator) => void
  readonly person: string | null
  readonly onEditPanel: () => void
}

export function ScoringAs(props: ScoringAsProps) {
  const { evaluators, whose, progress, person, onPick } = props
  const shown = evaluators.find(({ id }) => id === whose) ?? null
  const name = shown?.name ?? text('scoring.panel')
  const pick = (evaluator: Evaluator): void => {
    const own = isPerson(evaluator, person, evaluators)
    if (own || evaluator.id === whose || evaluators.length === 1) onPick(evaluator.id)
    else props.onAsk(evaluator)
  }
  const labelled = (evaluator: Evaluator): string => {
    const share = progress.get(evaluator.id)
    return share === undefined
      ? evaluator.name
      : text('scoring.pickEntry', { name: evaluator.name, progress: shareText(share) })
  }
  const entries: readonly MenuEntry[] = [
    { heading: text('scoring.pickEvaluators') },
    ...evaluators.map((evaluator) => ({
      id: evaluator.id,
      label: labelled(evaluator),
      checked: evaluator.id === whose,
      run: () => pick(evaluator),
    })),
    { heading: text('scoring.pickCombined') },
    {
      id: 'panel',
      label: text('scoring.pickPanel'),
      checked: whose === 'panel',
      run: () => onPick('panel'),
    },
    'separator',
    ...(shown === null || evaluators.length === 1
      ? []
      : [
          {
            id: 'keyboard',
            label: text('scoring.whoAreYou'),
            icon: <Keyboard size={14} aria-hidden="true" />,
            run: () => props.onAsk(shown),
          },
        ]),
    {
      id: 'edit',
      label: text('scoring.editPanel'),
      icon: <Users size={14} aria-hidden="true" />,
      run: props.onEditPanel,
    },
  ]
  return (
    <Menu
      label={text(shown === null ? 'scoring.pickedPanel' : 'scoring.pick', { name })}
      entries={entries}
      text={
        <span className={styles.picked}>
          <span className={styles.words}>
            {text(shown === null ? 'scoring.scoresOf' : 'scoring.scoringAs')}
          </span>
          <b className={styles.name}>{name}</b>
          <ChevronDown size={14} aria-hidden="true" />
        </span>
      }
    />
  )
}

export interface KeyboardQuestionProps {
  readonly evaluator: Evaluator
  readonly person: string | null
  /** Decided: the evaluator's scores are entered from here on. */
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Asked in a line over the grid; Esc leaves everything as it was. */
export function KeyboardQuestion({ evaluator, person, onDone, onCancel }: KeyboardQuestionProps) {
  const [name, setName] = useState('')
  const take = async (who: string): Promise<void> => {
    await takeKeyboard(who)
    onDone()
  }
  const to = evaluator.name
  return (
    <section
      className={styles.strip}
      aria-label={text('scoring.whoEnters', { name: to })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <span className={styles.question}>{text('scoring.whoEnters', { name: to })}</span>
      <Button
        size="small"
        variant="primary"
        // The question was asked by a choice that the person has just made.
        autoFocus
        onClick={() => void take(to)}
      >
        {text('scoring.takes', { name: to })}
      </Button>
      {person === null ? (
        <form
          className={styles.somebody}
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') void take(name.trim())
          }}
        >
          <TextField
            label={text('scoring.entersNamed', { name: to })}
            hideLabel
            placeholder={text('scoring.entersNamed', { name: to })}
            value={name}
            maxLength={200}
            onChange={setName}
          />
          <Button size="small" type="submit" disabled={name.trim() === ''}>
            {text('scoring.entersOk')}
          </Button>
        </form>
      ) : (
        <Button size="small" onClick={onDone}>
          {text('scoring.enters', { person, name: to })}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={onCancel}>
        {text('ui.cancel')}
      </Button>
    </section>
  )
}

export interface KeyboardBannerProps {
  /** Whose scores are entered; null: those of several, each in a column of their own. */
  readonly evaluator: Evaluator | null
  /** null: nobody has said who. */
  readonly person: string | null
  readonly onTaken: () => void
}

/** As long as somebody enters for somebody else. */
export function KeyboardBanner({ evaluator, onTaken, ...props }: KeyboardBannerProps) {
  const person = props.person ?? text('scoring.theOwner')
  return (
    <div className={styles.strip} data-tone="warn">
      <span role="status">
        {evaluator === null
          ? text('scoring.entersForAll', { person })
          : text('scoring.entersFor', { person, name: evaluator.name })}
      </span>
      {evaluator !== null && (
        <Button size="small" onClick={() => void takeKeyboard(evaluator.name).then(onTaken)}>
          {text('scoring.takes', { name: evaluator.name })}
        </Button>
      )}
    </div>
  )
}
