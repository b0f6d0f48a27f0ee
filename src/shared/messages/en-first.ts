// The English texts that the page begins with: all that its first screens say. The others of `en.ts` come with the
// other screens.
import { app } from './en/app.ts'
import { evaluations } from './en/evaluations.ts'
import { frame } from './en/frame.ts'
import { library } from './en/library.ts'
import { overview } from './en/overview.ts'
import { panel } from './en/panel.ts'
import { ranking } from './en/ranking.ts'
import { scoring } from './en/scoring.ts'
import { settings } from './en/settings.ts'
import { stages } from './en/stages.ts'
import { templates } from './en/templates.ts'
import { ui } from './en/ui.ts'
import { verdict } from './en/verdict.ts'

export const en = {
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
  ...stages,
} as const
