import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import type { AgencyColumnId } from './column-list.ts'
import { spareAgency, tableEdits } from './table-edits.ts'

const column = (id: AgencyColumnId) => ({ id, label: id, width: 100 })
const alder = exampleAgency('alder')

describe('a gesture over several cells of the table of agencies', () => {
  it('changes facts and statuses of rows, and adds those below the last one', () => {
    const read = tableEdits(
      [
        { row: alder, column: column('status'), text: 'rejected' },
        { row: alder, column: column('notes'), text: 'Called\non Monday' },
        { row: spareAgency(0), column: column('name'), text: ' Birch ' },
        { row: spareAgency(0), column: column('status'), text: 'Longlist' },
        { row: spareAgency(1), column: column('name'), text: 'Cedar' },
      ],
      'en-GB',
    )
    expect(read).toEqual({
      ok: true,
      edits: {
        changes: [{ agency: 'alder', fields: { notes: 'Called\non Monday' }, status: 'rejected' }],
        added: [{ name: 'Birch', status: 'longlist' }, { name: 'Cedar' }],
      },
    })
  })

  it('refuses all of it for one bad text, or a new row without a name', () => {
    const refused = (cells: Parameters<typeof tableEdits>[0]) => !tableEdits(cells, 'en-GB').ok
    const name = { row: alder, column: column('name'), text: 'Elder' }
    expect(refused([name, { row: alder, column: column('status'), text: 'maybe' }])).toBe(true)
    expect(refused([name, { row: spareAgency(0), column: column('location'), text: 'Oslo' }])).toBe(
      true,
    )
    // There is always a status: a row that is emptied keeps it.
    const emptied = { row: alder, column: column('status'), text: null }
    expect(refused([emptied])).toBe(true)
    expect(
      tableEdits([emptied, { row: alder, column: column('notes'), text: null }], 'en-GB'),
    ).toEqual({
      ok: true,
      edits: { added: [], changes: [{ agency: 'alder', fields: { notes: null }, status: null }] },
    })
  })
})
