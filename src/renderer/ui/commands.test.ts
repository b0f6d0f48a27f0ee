import { describe, expect, it } from 'vitest'
import { matchesShortcut } from './commands.ts'

const keys = (
  key: string,
  held: string = '',
  code = '',
): Parameters<typeof matchesShortcut>[1] => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
})

describe('shortcuts', () => {
  it('take Mod as Ctrl, and as ⌘ on a Mac, and nothing else with it', () => {
    expect(matchesShortcut('Mod+K', keys('k', 'c'), false)).toBe(true)
    expect(matchesShortcut('Mod+K', keys('k', 'm'), false)).toBe(false)
    expect(matchesShortcut('Mod+K', keys('k', 'm'), true)).toBe(true)
    expect(matchesShortcut('Mod+K', keys('k', 'cs'), false)).toBe(false)
    expect(matchesShortcut('Mod+K', keys('k', 'ca'), false)).toBe(false)
    expect(matchesShortcut('N', keys('n', 'c'), false)).toBe(false)
  })

  it('tell undo from redo, whatever case the key reports', () => {
    expect(matchesShortcut('Mod+Z', keys('Z', 'cs'), false)).toBe(false)
    expect(matchesShortcut('Mod+Shift+Z', keys('Z', 'cs'), false)).toBe(true)
    expect(matchesShortcut('Mod+Z', keys('Z', 'c'), false)).toBe(true)
  })

  it('go by the place of a digit and by the sign of a mark', () => {
    expect(matchesShortcut('Alt+1', keys('¡', 'a', 'Digit1'), true)).toBe(true)
    expect(matchesShortcut('?', keys('?', 's'), false)).toBe(true)
    expect(matchesShortcut('F1', keys('F1'), false)).toBe(true)
  })
})
