// The commands of the scoring screen, for the palette, the shortcut sheet and the keys of the grid.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import { type Command, useCommands } from '../../ui/commands.ts'

/** Label and key of each command. Letters are free in the grid: a score begins with a digit. */
const list = {
  nextEmpty: ['scoring.commandNextEmpty', 'N'],
  notApplicable: ['scoring.commandNotApplicable', 'X'],
  comment: ['scoring.commandComment', 'C'],
  addFinding: ['scoring.commandFinding', 'F'],
  addEvidence: ['scoring.commandEvidence', 'A'],
  confidenceLow: ['scoring.commandLow', 'L'],
  confidenceMedium: ['scoring.commandMedium', 'M'],
  confidenceHigh: ['scoring.commandHigh', 'H'],
  details: ['scoring.commandDetails', 'D'],
  nextView: ['scoring.commandNextView', 'V'],
  viewCriteria: ['scoring.commandViewCriteria', null],
  viewAgencies: ['scoring.commandViewAgencies', null],
  viewCells: ['scoring.commandViewCells', null],
  viewEvaluators: ['scoring.commandViewEvaluators', null],
  previousAgency: ['scoring.commandPreviousAgency', 'J'],
  nextAgency: ['scoring.commandNextAgency', 'K'],
  filterEmpty: ['scoring.commandFilterEmpty', 'B'],
  filterCommented: ['scoring.commandFilterCommented', null],
  filterLow: ['scoring.commandFilterLow', null],
  filterUnsupported: ['scoring.commandFilterUnsupported', null],
  filterNone: ['scoring.commandFilterNone', null],
  sortByTotal: ['scoring.commandSort', null],
  asListed: ['scoring.commandAsListed', null],
  panelView: ['scoring.commandPanelView', null],
  pasteFitting: ['scoring.commandPasteFitting', null],
} as const satisfies Readonly<Record<string, readonly [MessageKey, string | null]>>

export type ScoringAction = keyof typeof list

/** What each command does now; null: it cannot be done. */
export type ScoringActions = Readonly<Record<ScoringAction, (() => void) | null>>

const actions = Object.keys(list) as ScoringAction[]

/** The command of a letter typed on a cell; null: the letter is no key of ours. */
export const commandOfLetter = (letter: string): string | null => {
  const action = actions.find((each) => letter !== '' && list[each][1] === letter)
  return action === undefined ? null : `scoring.${action}`
}

export function useScoringCommands(now: ScoringActions): void {
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const commands = useMemo(
    () =>
      actions.map((action): Command => {
        const [label, shortcut] = list[action]
        return {
          id: `scoring.${action}`,
          label,
          group: 'scoring.group',
          shortcut,
          enabled: () => latest.current[action] !== null,
          run: () => latest.current[action]?.(),
        }
      }),
    [],
  )
  useCommands(commands)
}
