// Which parts of the comparison are shown.
import { Rows3 } from 'lucide-react'
import { type Section, sections } from '../../../../shared/domain/compare/rows.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import styles from './choice.module.css'

export interface RowChoiceProps {
  /** Those that have rows. */
  readonly available: readonly Section[]
  readonly shown: readonly Section[]
  readonly onShow: (shown: readonly Section[]) => void
  readonly everything: boolean
  readonly onEverything: () => void
}

export function RowChoice({ available, shown, onShow, everything, onEverything }: RowChoiceProps) {
  return (
    <PopoverButton
      label={text('compare.rows')}
      icon={<Rows3 size={15} aria-hidden />}
      text={text('compare.rows')}
    >
      {() => (
        <div className={styles.panel}>
          <ul className={styles.list} aria-label={text('compare.rows')}>
            {available.map((section) => (
              <li key={section}>
                <Checkbox
                  label={text(`compare.section.${section}`)}
                  checked={shown.includes(section)}
                  onChange={(on) =>
                    onShow(
                      sections.filter((each) => (each === section ? on : shown.includes(each))),
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={onEverything}>
            {text(everything ? 'compare.closeAll' : 'compare.openAll')}
          </Button>
        </div>
      )}
    </PopoverButton>
  )
}
