// `compute`: one operation of the engine, or a stream of them, for scripts and auditors.
import { compute, computeOperations } from '../../shared/contract/compute.ts'
import type { Problem } from '../../shared/contract/problems.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { readJson } from '../files/json-text.ts'
import { badInput, print, readInput, refusal, say } from './io.ts'

const readAll = async (stream: AsyncIterable<Buffer>): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limits.fileBytes)
      throw badInput('The input was refused: it must not be larger than 64 MiB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export const computeOne = async (operation: string, file: string | null): Promise<void> => {
  if (!computeOperations.includes(operation))
    throw badInput(
      `Unknown operation “${operation}”. The operations are ${computeOperations.join(', ')}.`,
    )
  const fromStream = file === null || file === '-'
  const name = fromStream ? 'The input' : file
  const bytes = fromStream ? await readAll(process.stdin) : readInput(file).bytes
  const json = readJson(bytes)
  if (!json.ok) throw refusal(name, json.problems)
  const answer = compute(operation, json.value)
  if ('error' in answer) throw refusal(name, [answer.error])
  await print(`${JSON.stringify(answer.output)}\n`)
}

const NEWLINE = 0x0a

/**
 * Lines as bytes, ended by LF only (JSON text may hold the other line separators of Unicode). A line over
 * the size limit comes as null.
 */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array | null> {
  let parts: Buffer[] = []
  let length = 0
  const take = (): Uint8Array | null => {
    const line = length > limits.fileBytes ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      length += end - start
      if (length <= limits.fileBytes) parts.push(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    length += chunk.length - start
    if (length <= limits.fileBytes) parts.push(chunk.subarray(start))
    else parts = []
  }
  if (length > 0) yield take()
}

interface Answer {
  readonly id: unknown
  readonly output?: unknown
  readonly error?: { readonly place: string; readonly rule: string; readonly got: unknown }
}

const failed = (id: unknown, { place, rule, got }: Problem): Answer => ({
  id,
  error: { place, rule, got: got === undefined ? null : got },
})

const answerLine = (line: Uint8Array | null): Answer => {
  if (line === null)
    return failed(null, { place: '', rule: 'must not be larger than 64 MiB', got: null })
  const json = readJson(line)
  if (!json.ok)
    return failed(null, json.problems[0] ?? { place: '', rule: 'must be JSON', got: null })
  const request = json.value
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return failed(null, { place: '', rule: 'must be an object', got: request })
  const read = (key: string): unknown =>
    Object.hasOwn(request, key) ? (Reflect.get(request, key) ?? null) : null
  const id = read('id')
  const operation = read('operation')
  if (typeof operation !== 'string')
    return failed(id, { place: 'operation', rule: 'must be a text', got: operation })
  try {
    const answer = compute(operation, read('input'))
    return 'error' in answer ? failed(id, answer.error) : { id, output: answer.output }
  } catch (error) {
    // A bug in one operation must not take the other lines with it.
    const detail = error instanceof Error ? error.message : String(error)
    say(`Line of id ${JSON.stringify(id)}: ${detail}`)
    return failed(id, { place: '', rule: 'could not be computed, which is a bug', got: null })
  }
}

const isBlank = (line: Uint8Array | null): boolean =>
  line?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false

/** One request a line in, one answer a line out, in the same order, as they come. */
export const computeLines = async (): Promise<void> => {
  for await (const line of linesOf(process.stdin))
    if (!isBlank(line)) await print(`${JSON.stringify(answerLine(line))}\n`)
}
