// The whole catalogue, for the page, the report and the command line: no visible text stands in a component.
import { createTexts } from './create-text.ts'
import { en } from './en.ts'

export type MessageKey = keyof typeof en
export type { MessageParams } from './create-text.ts'

export const { text, plural } = createTexts<MessageKey>(en)
