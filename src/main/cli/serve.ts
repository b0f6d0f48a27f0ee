// `serve`: the app in the browser, with its library where the app keeps it unless told otherwise.
import { join, resolve } from 'node:path'
import { usualAppFolder } from '../arguments.ts'
import { CannotOpenLibrary } from '../core-client.ts'
import { CannotServe, runServe } from '../serve.ts'
import { appRoot, appVersion, badInput, CommandFailed } from './io.ts'

const portOf = (text: string): number => {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port
  throw badInput(`The port “${text}” must be a whole number from 1 to 65535.`)
}

const dataDirOf = (given: string | null): string => {
  const asked = given ?? process.env.SHORTLIST_DATA ?? ''
  return asked === ''
    ? join(usualAppFolder(process.platform, process.env), 'library')
    : resolve(asked)
}

export const serve = async (options: {
  readonly data: string | null
  readonly port: string | null
  readonly open: boolean
}): Promise<void> => {
  const port = options.port === null ? null : portOf(options.port)
  try {
    await runServe({
      dataDir: dataDirOf(options.data),
      port,
      open: options.open,
      appRoot,
      version: appVersion(),
    })
  } catch (error) {
    if (error instanceof CannotServe || error instanceof CannotOpenLibrary)
      throw new CommandFailed(1, error.message)
    throw error
  }
}
