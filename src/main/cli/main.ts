// Reads the arguments and runs one command. Each command loads only what it needs: ranking a document must
// not wait for a database.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { badInput, CommandFailed, type ExitCode, print, say } from './io.ts'
import { type CommandName, isCommand, overview, usageOf } from './usage.ts'

type Options = NonNullable<ParseArgsConfig['options']>

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const options: Readonly<Record<CommandName, Options>> = {
  rank: { method: text, json: flag },
  report: { out: text, paper: text },
  import: { data: text },
  list: { data: text, json: flag },
  export: { data: text, out: text },
  verify: { data: text },
  serve: { data: text, port: text, 'no-open': flag },
  compute: { lines: flag },
}

interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

const readGiven = (command: CommandName, args: readonly string[]): Given => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options[command], help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Given['values'], positionals }
  } catch (error) {
    throw misused(command, error instanceof Error ? error.message : String(error))
  }
}

const misused = (command: CommandName, what: string): CommandFailed =>
  badInput(`${what}\n\n${usageOf(command).trimEnd()}`)

const run = async (command: CommandName, { values, positionals }: Given): Promise<void> => {
  const needed = (name: string): string => {
    const value = values[name]
    if (typeof value !== 'string' || value === '') throw misused(command, `--${name} is missing.`)
    return value
  }
  const optional = (name: string): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  const takes = (least: number, most: number, what: string): void => {
    if (positionals.length < least) throw misused(command, `${what} is missing.`)
    if (positionals.length > most)
      throw misused(command, `“${positionals[most]}” is one argument too many.`)
  }
  const first = positionals[0] ?? ''

  switch (command) {
    case 'rank': {
      takes(1, 1, 'FILE')
      const { rank } = await import('./rank.ts')
      return rank(first, {
        method: optional('method') ?? 'weighted-sum',
        json: values.json === true,
      })
    }
    case 'report': {
      takes(1, 1, 'FILE')
      const out = needed('out')
      const { report } = await import('./rank.ts')
      return report(first, { out, paper: optional('paper') ?? 'a4' })
    }
    case 'import': {
      takes(1, 1, 'FILE')
      const data = needed('data')
      const { importFile } = await import('./library.ts')
      return importFile(first, data)
    }
    case 'list': {
      takes(0, 0, '')
      const data = needed('data')
      const { list } = await import('./library.ts')
      return list(data, values.json === true)
    }
    case 'export': {
      takes(1, 1, 'ID')
      const data = needed('data')
      const out = needed('out')
      const { exportTo } = await import('./library.ts')
      return exportTo(first, data, out)
    }
    case 'verify': {
      takes(0, 0, '')
      const data = needed('data')
      const { verify } = await import('./library.ts')
      return verify(data)
    }
    case 'serve': {
      takes(0, 0, '')
      const { serve } = await import('./serve.ts')
      return serve({
        data: optional('data'),
        port: optional('port'),
        open: values['no-open'] !== true,
      })
    }
    case 'compute': {
      if (values.lines === true) {
        takes(0, 0, '')
        const { computeLines } = await import('./compute.ts')
        return computeLines()
      }
      takes(1, 2, 'OPERATION')
      const { computeOne } = await import('./compute.ts')
      return computeOne(first, positionals[1] ?? null)
    }
  }
}

const isHelp = (arg: string | undefined): boolean =>
  arg === '--help' || arg === '-h' || arg === 'help'

const start = async (args: readonly string[]): Promise<void> => {
  const [name, ...rest] = args
  if (name === undefined) throw badInput(overview.trimEnd())
  if (isHelp(name)) return print(overview)
  if (!isCommand(name)) throw badInput(`Unknown command “${name}”.\n\n${overview.trimEnd()}`)
  const given = readGiven(name, rest)
  if (given.values.help === true) return print(usageOf(name))
  return run(name, given)
}

/** The exit code of a command line; never rejects. */
export const main = async (args: readonly string[]): Promise<ExitCode> => {
  // A reader such as `head` that has seen enough is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  // Nor is one that has heard enough: the result may still be read.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    await start(args)
    return 0
  } catch (error) {
    if (error instanceof CommandFailed) {
      say(error.message)
      return error.exitCode
    }
    say(
      `Shortlist failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 1
  }
}
