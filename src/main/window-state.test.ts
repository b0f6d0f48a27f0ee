import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWindowState, saveWindowState, visibleBounds } from './window-state.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 860 }
const second = { x: 1440, y: -200, width: 1920, height: 1080 }

describe('where the window opens', () => {
  it('is where it was, when that can be seen', () => {
    const bounds = { x: 100, y: 50, width: 1000, height: 700 }
    expect(visibleBounds(bounds, [laptop, second])).toEqual(bounds)
  })

  it('is the middle of the first screen when there is no memory', () => {
    expect(visibleBounds(null, [laptop])).toEqual({ x: 80, y: 30, width: 1280, height: 800 })
  })

  it('is the first screen when the remembered one is gone', () => {
    const bounds = { x: 1600, y: 0, width: 1000, height: 700 }
    expect(visibleBounds(bounds, [laptop])).toEqual({ x: 220, y: 80, width: 1000, height: 700 })
  })

  it.each([
    ['far away', { x: 1e9, y: -1e9, width: 1000, height: 700 }],
    ['without a size', { x: 10, y: 10, width: 0, height: 0 }],
    ['of a negative size', { x: 10, y: 10, width: -500, height: -500 }],
    ['larger than every screen', { x: -50, y: -50, width: 99_999, height: 99_999 }],
    ['with the title bar above the screen', { x: 200, y: -690, width: 1000, height: 700 }],
    ['with one pixel left visible', { x: 1439, y: 859, width: 1000, height: 700 }],
  ])('a window %s is brought back whole', (_, wanted) => {
    const { x, y, width, height } = visibleBounds(wanted, [laptop])
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(1440)
    expect(y + height).toBeLessThanOrEqual(860)
    expect(width).toBeGreaterThanOrEqual(800)
    expect(height).toBeGreaterThanOrEqual(560)
  })

  it('any geometry lands within one screen', () => {
    const side = fc.integer({ min: -5_000, max: 5_000 })
    const screens = [laptop, second, { x: -640, y: 0, width: 640, height: 480 }]
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const got = visibleBounds({ x, y, width, height }, screens)
        const inside = screens.some(
          (screen) =>
            got.x >= screen.x &&
            got.y >= screen.y &&
            got.x + got.width <= screen.x + screen.width &&
            got.y + got.height <= screen.y + screen.height,
        )
        expect(inside).toBe(true)
      }),
    )
  })
})

describe('the remembered place', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shortlist-window-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('comes back and leaves no other file', () => {
    const file = join(folder, 'new', 'window.json')
    const state = { bounds: { x: 1, y: 2, width: 900, height: 600 }, maximized: true }
    saveWindowState(file, state)
    expect(readWindowState(file)).toEqual(state)
    expect(readdirSync(join(folder, 'new'))).toEqual(['window.json'])
  })

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['half a file', '{"bounds":{"x":1'],
    ['text for a number', '{"bounds":{"x":"1","y":2,"width":3,"height":4},"maximized":false}'],
    ['an infinite side', '{"bounds":{"x":1e999,"y":2,"width":3,"height":4},"maximized":false}'],
    ['no flag', '{"bounds":{"x":1,"y":2,"width":3,"height":4}}'],
  ])('a file with %s is as good as none', (_, text) => {
    const file = join(folder, 'window.json')
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeNull()
  })
})
