// What may be attached to an agency's profile.

/** Bytes of one file: a scanned offer or a recorded demo fits, a film does not. */
export const largestAttachment = 50 * 1024 * 1024

/** Of one evaluation. */
export const mostAttachments = 5_000

const longestName = 200

/** The file's own name without a path, short enough for a document; its ending is kept. */
export const attachmentName = (given: string): string => {
  const name = (given.split(/[/\\]/).at(-1) ?? '').replace(/\p{Control}/gu, '').trim()
  if (name === '') return 'file'
  if (name.length <= longestName) return name
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  // The cut may have left half a character behind.
  const begin = name.slice(0, longestName - ending.length).replace(/\p{Surrogate}$/u, '')
  return `${begin.trimEnd()}${ending}`
}
