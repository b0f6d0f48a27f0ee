// The German texts that the first screens need: they are in the page before anything is painted.
import { app } from './de/app.ts'
import { evaluations } from './de/evaluations.ts'
import { frame } from './de/frame.ts'
import { library } from './de/library.ts'
import { overview } from './de/overview.ts'
import { panel } from './de/panel.ts'
import { ranking } from './de/ranking.ts'
import { scoring } from './de/scoring.ts'
import { settings } from './de/settings.ts'
import { templates } from './de/templates.ts'
import { ui } from './de/ui.ts'
import { verdict } from './de/verdict.ts'

export const deFirst = {
  ...app,
  ...ui,
  ...frame,
  ...overview,
  ...evaluations,
  ...library,
  ...templates,
  ...settings,
  ...ranking,
  ...verdict,
  ...scoring,
  ...panel,
} as const
