// A file that somebody asked to save.
import type { Output } from '../../shared/contract/call.ts'
import type { NamedBytes } from '../host.ts'
import type { Context } from './context.ts'

/** Saved by the host; where it cannot write files the page gets the bytes to offer them. */
export async function saved(
  { host }: Context,
  { name, bytes }: NamedBytes,
): Promise<Output<'evaluations.save'>> {
  const outcome = await host.save({ name, bytes })
  return outcome.outcome === 'download'
    ? { outcome: 'download', file: { name, bytes: new Uint8Array(bytes) } }
    : outcome
}
