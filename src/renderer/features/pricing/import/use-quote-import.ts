// Reads a file of quotes and takes them over. Every answer belongs to the way it was asked for: one that a newer
// question has overtaken is dropped.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { AgencyId, EvaluationId, Quote } from '../../../../shared/domain/model.ts'
import { call, send } from '../../../api/client.ts'
import type { NamedBytes } from '../../../api/files.ts'

export type QuoteFile = Output<'pricing.readTable'>

/** How the file is read; null: as it suggests itself. */
export interface Reading {
  readonly sheet: string | null
  readonly mapping: readonly (string | null)[] | null
  readonly agency: AgencyId | null
  readonly decimal: '.' | ',' | null
  readonly currency: string
}

export interface QuoteImport {
  readonly file: QuoteFile | null
  readonly reading: Reading
  readonly busy: 'reading' | 'importing' | null
  /** Why the file, or the import, was refused. */
  readonly error: CallError | null
  readonly change: (part: Partial<Reading>) => void
  /** Takes the quotes over as one step; null when it was refused. */
  readonly importQuotes: () => Promise<Output<'pricing.setQuotes'> | null>
}

export function useQuoteImport(
  evaluation: EvaluationId,
  named: NamedBytes,
  start: Pick<Reading, 'agency' | 'currency'>,
  known: ReadonlyMap<string, Quote>,
): QuoteImport {
  const [file, setFile] = useState<QuoteFile | null>(null)
  const [reading, setReading] = useState<Reading>({
    sheet: null,
    mapping: null,
    decimal: null,
    ...start,
  })
  const [busy, setBusy] = useState<QuoteImport['busy']>('reading')
  const [error, setError] = useState<CallError | null>(null)
  const newest = useRef(0)

  const read = useCallback(
    async (how: Reading) => {
      newest.current += 1
      const question = newest.current
      setBusy('reading')
      const { mapping, ...rest } = how
      const result = await call('pricing.readTable', {
        evaluation,
        ...named,
        ...rest,
        mapping: mapping === null ? null : [...mapping],
      })
      if (question !== newest.current) return
      setBusy(null)
      if (result.ok) {
        setError(null)
        setFile(result.value)
        setReading({ ...how, sheet: result.value.sheet })
      } else setError(result.error)
    },
    [evaluation, named],
  )
  const first = useRef(reading)
  useEffect(() => {
    void read(first.current)
    return () => {
      newest.current += 1
    }
  }, [read])

  return {
    file,
    reading,
    busy,
    error,
    change: (part) => {
      const next = { ...reading, ...part }
      setReading(next)
      void read(next)
    },
    importQuotes: async () => {
      if (file === null) return null
      setBusy('importing')
      const result = await send('pricing.setQuotes', {
        evaluation,
        file: named.name,
        // A typed rate belongs to the currency that the quote was in.
        quotes: file.quotes.map(({ agency, fields }) =>
          known.get(agency)?.currency === fields.currency
            ? { agency, fields }
            : { agency, fields: { ...fields, conversion: null } },
        ),
      })
      setBusy(null)
      if (result.ok) return result.value
      setError(result.error)
      return null
    },
  }
}
