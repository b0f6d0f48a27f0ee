// Reads a list of agencies and imports it. Every answer belongs to the mapping it was asked with: an answer
// that a newer question has overtaken is dropped.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { call, send } from '../../api/client.ts'
import type { NamedBytes } from '../../api/files.ts'

export type ImportTable = Output<'agencies.readTable'>
export type ImportRow = ImportTable['rows'][number]
export type Mapping = (string | null)[]

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
  /** Answers with what happened, or null when it was refused. */
  readonly importRows: (goodRowsOnly: boolean) => Promise<Output<'agencies.importTable'> | null>
}

export function useImport(evaluation: EvaluationId, file: NamedBytes): ListImport {
  const [table, setTable] = useState<ImportTable | null>(null)
  const [mapping, setMapping] = useState<Mapping>([])
  const [busy, setBusy] = useState<ListImport['busy']>('reading')
  const [error, setError] = useState<CallError | null>(null)
  const newest = useRef(0)

  const read = useCallback(
    async (chosen: string | null, wanted: Mapping | null) => {
      newest.current += 1
      const question = newest.current
      setBusy(wanted === null ? 'reading' : 'checking')
      const result = await call('agencies.readTable', {
        ...file,
        sheet: chosen,
        mapping: wanted,
      })
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
    [file],
  )
  useEffect(() => {
    void read(null, null)
    return () => {
      newest.current += 1
    }
  }, [read])

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
      void read(table?.sheet ?? null, next)
    },
    chooseSheet: (sheet) => void read(sheet, null),
    importRows: async (goodRowsOnly) => {
      setBusy('importing')
      const result = await send('agencies.importTable', {
        evaluation,
        ...file,
        sheet: table?.sheet ?? null,
        mapping,
        goodRowsOnly,
      })
      setBusy(null)
      if (result.ok) return result.value
      setError(result.error)
      return null
    },
  }
}
