// Where the window was, and where it may open: a remembered place is used only as far as a screen shows it.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { replaceFile } from './files/replace-file.ts'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

/** Below this the scoring grid has no room. */
export const minimumSize = { width: 800, height: 560 } as const
const usualSize = { width: 1280, height: 800 } as const

/** Anything but what `saveWindowState` wrote is null. */
export function readWindowState(file: string): WindowState | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<WindowState> | null
    const { x, y, width, height } = value?.bounds ?? ({} as Partial<Rectangle>)
    const numbers = [x, y, width, height].every((side) => Number.isSafeInteger(side))
    if (!numbers || typeof value?.maximized !== 'boolean') return null
    return { bounds: value.bounds as Rectangle, maximized: value.maximized }
  } catch {
    return null
  }
}

/** The old file or the new one, never half of it; a folder that cannot be written loses only the place. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    replaceFile(file, new TextEncoder().encode(JSON.stringify(state)))
  } catch {
    // The window opens at its usual place next time.
  }
}

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high))

/**
 * A window that lies wholly within one screen's free area: the screen that shows most of the remembered
 * place, else the first one, which must be the primary. `screens` must not be empty.
 */
export function visibleBounds(wanted: Rectangle | null, screens: readonly Rectangle[]): Rectangle {
  const primary = screens[0] as Rectangle
  const screen =
    wanted === null
      ? primary
      : screens.reduce((best, next) =>
          overlap(wanted, next) > overlap(wanted, best) ? next : best,
        )
  const { width: wide, height: high } = wanted ?? usualSize
  // A screen smaller than the least window is filled; the least window wins only where there is room.
  const width = Math.min(screen.width, Math.max(minimumSize.width, wide))
  const height = Math.min(screen.height, Math.max(minimumSize.height, high))
  const centred = {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
  }
  const { x, y } = wanted !== null && overlap(wanted, screen) > 0 ? wanted : centred
  return {
    x: clamp(x, screen.x, screen.x + screen.width - width),
    y: clamp(y, screen.y, screen.y + screen.height - height),
    width,
    height,
  }
}
