// The English texts that the first screens need: they are in the page before anything is painted.
import { app } from './en/app.ts'
import { evaluations } from './en/evaluations.ts'
import { frame } from './en/frame.ts'
import { library } from './en/library.ts'
import { overview } from './en/overview.ts'
import { panel } from './en/panel.ts'
import { ranking } from './en/ranking.ts'
import { scoring } from './en/scoring.ts'
import { settings } from './en/settings.ts'
import { templates } from './en/templates.ts'
import { ui } from './en/ui.ts'
import { verdict } from './en/verdict.ts'

export const enFirst = {
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
