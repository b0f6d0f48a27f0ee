import { describe, expect, it } from 'vitest'
import { placeBeside } from './anchored.ts'

const view = { width: 1000, height: 600 }
const anchor = (left: number, top: number): DOMRectReadOnly =>
  ({ left, top, width: 40, height: 20, right: left + 40, bottom: top + 20 }) as DOMRectReadOnly

describe('the place of a popover', () => {
  it('is below its anchor, at its start, centre or end', () => {
    const size = { width: 200, height: 100 }
    expect(placeBeside(anchor(500, 100), size, view, 'below', 'start')).toEqual({
      left: 500,
      top: 124,
    })
    expect(placeBeside(anchor(500, 100), size, view, 'below', 'end').left).toBe(340)
    expect(placeBeside(anchor(500, 100), size, view, 'below', 'center').left).toBe(420)
  })

  it('flips where there is no room, and never leaves the window', () => {
    const size = { width: 200, height: 100 }
    expect(placeBeside(anchor(500, 560), size, view, 'below', 'start').top).toBe(456)
    expect(placeBeside(anchor(500, 10), size, view, 'above', 'start').top).toBe(34)
    expect(placeBeside(anchor(980, 100), size, view, 'below', 'start').left).toBe(792)
    expect(placeBeside(anchor(980, 100), size, view, 'right', 'start').left).toBe(776)
    expect(placeBeside(anchor(0, 300), { width: 2000, height: 900 }, view, 'below', 'end')).toEqual(
      { left: 8, top: 8 },
    )
  })
})
