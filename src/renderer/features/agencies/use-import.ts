// Reads a list of agencies and imports it. Every answer belongs to the mapping it was asked with: an answer
// that a newer question has overtaken is dropped.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input, Output } from '../../../shared/contract/call.ts'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { call, send } from '../../api/client.ts'
import type { NamedBytes } from '../../api/files.ts'

export type ImportTable = Output<'agencies.readTable'>
export type ImportRow = ImportTable['rows'][number]
export type Mapping = (string | null)[]

/** A file, or what was pasted. */
export interface ImportSource extends NamedBytes {
  /** Whether the first row holds headings; null: if it looks like them. */
  readonly headings: boolean | null
}

type Reading = Pick<Input<'agencies.readTable'>, 'sheet' | 'mapping'> & {
  readonly headings: boolean | null
  readonly decimal: ImportTable['decimals']['sign'] | null
}

export interface ListImport {
  readonly table: ImportTable | null
  readonly mapping: Mapping
  readonly busy: 'reading' | 'checking' | 'importing' | null
  /** Why the file, or the import, was refused. */
  readonly error: CallError | null
  /** `field` null: the column is left out. A field that another column had is taken from it. */
  readonly mapColumn: (column: number, field: string | null) => void
  /** Reads another sheet of the workbook, with the columns as its headings suggest. */
  readonly chooseSheet: (sheet: string) => void
  /** Whether the first row holds headings. */
  readonly setHeadings: (headings: boolean) => void
  readonly setDecimal: (decimal: ImportTable['decimals']['sign']) => void
  /** Answers with what happened, or null when it was refused. */
  readonly importRows: (
    how: Pick<Input<'agencies.importTable'>, 'goodRowsOnly' | 'status' | 'known'>,
  ) => Promise<Output<'agencies.importTable'> | null>
}

export function useImport(evaluation: EvaluationId, source: ImportSource): ListImport {
  const [table, setTable] = useState<ImportTable | null>(null)
  const [mapping, setMapping] = useState<Mapping>([])
  const [busy, setBusy] = useState<ListImport['busy']>('reading')
  const [error, setError] = useState<CallError | null>(null)
  const [decimal, setDecimal] = useState<Reading['decimal']>(null)
  const newest = useRef(0)

  const read = useCallback(
    async (reading: Reading) => {
      newest.current += 1
      const question = newest.current
      setBusy(reading.mapping === null ? 'reading' : 'checking')
      setDecimal(reading.decimal)
      const { name, bytes } = source
      const result = await call('agencies.readTable', { name, bytes, ...reading })
      if (question !== newest.current) return
      setBusy(null)
      if (!result.ok) {
        setError(result.error)
        return
      }
      setError(null)
      setTable(result.value)
      setMapping(result.value.columns.map((column) => column.field))
    },
    [source],
  )
  useEffect(() => {
    void read({ sheet: null, mapping: null, headings: source.headings, decimal: null })
    return () => {
      newest.current += 1
    }
  }, [read, source])

  const headings = table?.headings ?? source.headings
  const sheet = table?.sheet ?? null
  return {
    table,
    mapping,
    busy,
    error,
    mapColumn: (column, field) => {
      const next = mapping.map((other, index) =>
        index === column ? field : other === field ? null : other,
      )
      setMapping(next)
      void read({ sheet, mapping: next, headings, decimal })
    },
    chooseSheet: (chosen) =>
      void read({ sheet: chosen, mapping: null, headings: source.headings, decimal: null }),
    setHeadings: (chosen) => void read({ sheet, mapping: null, headings: chosen, decimal }),
    setDecimal: (chosen) => void read({ sheet, mapping, headings, decimal: chosen }),
    importRows: async (how) => {
      setBusy('importing')
      const { name, bytes } = source
      const result = await send('agencies.importTable', {
        evaluation,
        name,
        bytes,
        sheet,
        mapping,
        headings: headings ?? true,
        decimal,
        ...how,
      })
      setBusy(null)
      if (result.ok) return result.value
      setError(result.error)
      return null
    },
  }
}
