// Opens an address outside the app, by way of the shell, which asks the person first.
import { call, surfaceError } from './client.ts'

/** The address when there is no shell to open it, so that the page has to ask and follow it; else null. */
export const openLink = async (address: string): Promise<string | null> => {
  const answer = await call('agencies.openLink', { address })
  if (!answer.ok) {
    surfaceError(answer.error)
    return null
  }
  return answer.value.outcome === 'link' ? answer.value.address : null
}
