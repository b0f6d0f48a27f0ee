// Every text at once, for the report, the command line, files and tests: they have no first screen.
import { enRest } from './en-rest.ts'
import { add } from './translate.ts'

void add({ english: enRest, load: async () => (await import('./de-rest.ts')).deRest })

export { type MessageKey, type MessageParams, plural, speak, spoken, text } from './translate.ts'
