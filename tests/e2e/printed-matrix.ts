// The text of a saved PDF, and the matrix of points as it stands there.
import { execFileSync } from 'node:child_process'

export interface PrintedMatrix {
  readonly ranks: string[]
  /** Row by row. */
  readonly points: string[][]
  readonly totals: string[]
}

export const textOf = (pdf: string): string =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })

export function matrixOf(text: string): PrintedMatrix {
  const page = text.split('\f').find((part) => part.includes('SIDE BY SIDE')) ?? ''
  const lines = page.slice(page.lastIndexOf('\nPoints\n')).split('\n')
  const numbers = (line: string): string[] => line.trim().split(/\s{2,}/)
  const row = (start: string): string[] =>
    numbers(lines.find((line) => line.startsWith(start)) ?? '').slice(1)
  return {
    ranks: row('Rank'),
    points: lines
      .filter((line) => /\d+(\.\d+)? ?%/.test(line))
      .map((line) => numbers(line.slice(line.indexOf('%') + 1))),
    totals: row('Points of 100'),
  }
}
