// What each column of a list of agencies becomes, with the fields as they are called on screen.
import { en } from '../../../shared/messages/en.ts'
import { type MessageKey, text } from '../../../shared/messages/translate.ts'
import { ColumnMapping } from '../../ui/column-mapping.tsx'
import type { ImportTable, Mapping } from './use-import.ts'

/** Fields whose label in the table carries a currency have a plain one here. */
const plainLabels: Readonly<Record<string, MessageKey>> = {
  minimumProject: 'agencies.field.minimumProjectPlain',
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** As on screen; null when there is no such field. */
export const fieldLabel = (field: string): string | null => {
  const key = plainLabels[field] ?? `agencies.field.${field}`
  return isKey(key) ? text(key) : null
}

export interface ImportColumnsProps {
  readonly columns: ImportTable['columns']
  readonly fields: readonly string[]
  readonly mapping: Mapping
  readonly onMap: (column: number, field: string | null) => void
}

export function ImportColumns({ fields, ...rest }: ImportColumnsProps) {
  return (
    <ColumnMapping
      {...rest}
      fields={fields.map((field) => ({ id: field, label: fieldLabel(field) ?? field }))}
    />
  )
}
