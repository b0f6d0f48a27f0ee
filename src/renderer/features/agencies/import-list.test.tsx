// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import type { ImportTable } from './use-import.ts'

const sheets = ['2024', '2025']
const sheetOf = (sheet: string): ImportTable => ({
  sheets,
  sheet,
  columns: [{ heading: 'Name', field: 'name', examples: [] }],
  rows: ['Aldgate', 'Birch'].map((name, at) => ({
    row: at + 2,
    name: `${name} ${sheet}`,
    // The list shows no more of a row than is here, hence the cast.
    facts: {},
    problems: [],
    notes: [],
  })) as unknown as ImportTable['rows'],
  fields: ['name'],
  headings: true,
  decimals: { sign: '.', certain: true, example: null },
  notes: [],
})

vi.mock('../../api/transport.ts', () => ({
  transport: {
    call: async (_: string, { sheet }: { readonly sheet: string | null }) => ({
      ok: true,
      value: sheetOf(sheet ?? '2024'),
    }),
    onChange: () => () => {},
  },
}))
const { ImportList } = await import('./import-list.tsx')

afterEach(cleanup)

const select = (name: RegExp | string): HTMLSelectElement =>
  screen.getByRole<HTMLSelectElement>('combobox', { name })
const change = (name: RegExp | string, value: string): Promise<void> =>
  act(async () => {
    fireEvent.change(select(name), { target: { value } })
  })

it('leaves out a row of the sheet on which that was chosen, and of no other', async () => {
  await act(async () => {
    render(
      <ImportList
        evaluation={'e1' as EvaluationId}
        file={{ name: 'a.xlsx', bytes: new Uint8Array(), headings: true }}
        existing={[]}
        currency="EUR"
        onOther={() => {}}
        onClose={() => {}}
      />,
    )
  })
  await change(/Birch 2024/, 'skip')
  await change('Sheet of the workbook', '2025')
  expect(select(/Birch 2025/).value).toBe('add')
  await change('Sheet of the workbook', '2024')
  expect(select(/Birch 2024/).value).toBe('skip')
})
