// The agency whose evaluators are shown side by side, and the way to its neighbours.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Agency } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { runCommand } from '../../ui/commands.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './toolbar.module.css'

export interface AgencyPickerProps {
  readonly agency: Agency
  readonly agencies: readonly Agency[]
  readonly onPick: (agency: Agency) => void
}

export function AgencyPicker({ agency, agencies, onPick }: AgencyPickerProps) {
  return (
    <span className={styles.agency}>
      <IconButton
        label={text('scoring.commandPreviousAgency')}
        shortcut="J"
        icon={<ChevronLeft size={16} aria-hidden="true" />}
        onClick={() => runCommand('scoring.previousAgency')}
      />
      <Select
        label={text('scoring.agency')}
        hideLabel
        className={styles.agencySelect}
        value={agency.id}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          const picked = agencies.find((each) => each.id === id)
          if (picked !== undefined) onPick(picked)
        }}
      />
      <IconButton
        label={text('scoring.commandNextAgency')}
        shortcut="K"
        icon={<ChevronRight size={16} aria-hidden="true" />}
        onClick={() => runCommand('scoring.nextAgency')}
      />
    </span>
  )
}
