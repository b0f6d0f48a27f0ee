// Chooses the status of one agency, or of several, with what each status means for the ranking.
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { ChoicePicker, type ChoicePickerProps } from '../../ui/choice-picker.tsx'
import { statuses, statusLabel } from './agency-columns.ts'
import { StatusWords } from './status-words.tsx'

export type StatusPickerProps = Omit<ChoicePickerProps<AgencyStatus>, 'choices' | 'value'> & {
  /** null: they differ. */
  readonly status: AgencyStatus | null
}

export function StatusPicker({ status, ...props }: StatusPickerProps) {
  return (
    <ChoicePicker
      {...props}
      value={status}
      choices={statuses.map((value) => ({
        value,
        label: statusLabel(value),
        shown: <StatusWords status={value} />,
        means: text(`agencies.status.${value}.means`),
      }))}
    />
  )
}
