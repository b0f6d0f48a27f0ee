// What is typed into a comment, and what is known to be saved. No answer that comes while somebody types takes a
// letter away: neither the cell's first one, nor that of an earlier save.

export interface CommentDraft {
  /** The saved comment by the last answer; null: there is one, and it has not come yet. */
  readonly known: string | null
  /** In place of the saved one; null: that is shown. */
  readonly text: string | null
  /** Something was typed since the field was left. */
  readonly unsaved: boolean
  /** Saved from here and not answered yet, oldest first. */
  readonly sent: readonly string[]
}

const same = (a: string, b: string): boolean => a.trim() === b.trim()

export const draftOf = (known: string | null): CommentDraft => ({
  known,
  text: null,
  unsaved: false,
  sent: [],
})

export const shownText = ({ known, text }: CommentDraft): string => text ?? known ?? ''

export const typed = (draft: CommentDraft, text: string): CommentDraft => ({
  ...draft,
  text,
  unsaved: true,
})

/** Esc: back to what is saved, or on its way to be. */
export const restored = (draft: CommentDraft): CommentDraft => ({
  ...draft,
  text: draft.sent.at(-1) ?? null,
  unsaved: false,
})

/** What is to be saved when the field is left; null: nothing, or not before the saved comment is known. */
export const toSave = ({ known, text, unsaved, sent }: CommentDraft): string | null =>
  unsaved && text !== null && known !== null && (sent.length > 0 || !same(known, text))
    ? text
    : null

/** After the field was left and what `toSave` gave was sent. */
export const left = (draft: CommentDraft): CommentDraft => {
  if (draft.known === null) return draft
  const text = toSave(draft)
  if (text !== null) return { ...draft, unsaved: false, sent: [...draft.sent, text] }
  return draft.unsaved ? restored(draft) : draft
}

/** With the newest answer. What was typed before the first one came goes behind the comment that it brings. */
export const answered = (draft: CommentDraft, value: string | null): CommentDraft => {
  const { known, text, unsaved, sent } = draft
  if (value === known) return draft
  if (value === null) return { ...draft, known }
  if (known === null) return { ...draft, known: value, text: text === null ? null : value + text }
  const at = sent.findLastIndex((each) => same(each, value))
  const waiting = at < 0 ? [] : sent.slice(at + 1)
  const stays = unsaved || waiting.length > 0
  return { known: value, text: stays ? text : null, unsaved, sent: waiting }
}
