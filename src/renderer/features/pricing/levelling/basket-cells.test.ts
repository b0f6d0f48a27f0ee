import { describe, expect, it } from 'vitest'
import { exampleItem } from '../../../../shared/domain/pricing/example-quote.ts'
import { basketText, editItems, freeItemKeys, newItem, yes } from './basket-cells.ts'

const en = 'en-GB'
const items = [exampleItem('design', { quantity: 10, unit: 'day' }), exampleItem('support')]
const [design, support] = items as [(typeof items)[0], (typeof items)[0]]

describe('editItems', () => {
  it('reads a kind by its name, the beginning of it, or its key', () => {
    for (const typed of ['Maintenance', 'main', 'maintenance']) {
      const edit = editItems(items, [{ item: support, column: 'kind', text: typed }], en)
      expect(edit).toEqual({ ok: true, items: [design, { ...support, kind: 'maintenance' }] })
    }
    expect(editItems(items, [{ item: support, column: 'kind', text: 'other' }], en).ok).toBe(false)
  })

  it('adds an item with its first name and removes one whose name is emptied', () => {
    const [key] = freeItemKeys(items, 1)
    const added = editItems(items, [{ item: newItem(key!), column: 'label', text: 'Tests' }], en)
    expect(added).toEqual({ ok: true, items: [...items, { ...newItem('item-1'), label: 'Tests' }] })
    const emptied = editItems(items, [{ item: design, column: 'label', text: null }], en)
    expect(emptied).toEqual({ ok: true, items: [support] })
  })

  it('keeps nothing of a row that has no name', () => {
    const edit = editItems(items, [{ item: newItem('item-9'), column: 'quantity', text: '5' }], en)
    expect(edit).toEqual({ ok: true, items })
  })

  it('refuses quantities below 0 and terms that no contract has', () => {
    const typed = (column: 'quantity' | 'months', text: string) =>
      editItems(items, [{ item: design, column, text }], en).ok
    expect(typed('quantity', '-1')).toBe(false)
    expect(typed('months', '601')).toBe(false)
    expect(typed('months', '24')).toBe(true)
  })

  it('turns an item off and on again', () => {
    const off = editItems(items, [{ item: design, column: 'on', text: null }], en)
    expect(off).toEqual({ ok: true, items: [{ ...design, on: false }, support] })
    expect(basketText({ ...design, on: false }, 'on', en)).toBe('')
    expect(basketText(design, 'on', en)).toBe(yes)
  })
})
