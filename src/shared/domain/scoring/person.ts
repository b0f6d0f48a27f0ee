// Whether the person at the keyboard enters their own scores or somebody else's. Evaluators are known by name.

/** Names as people type them: without regard to case and spaces around. */
export const isSameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * Whether the evaluator called `name` is `person`. `panel`: the names of all evaluators. `you`: the name that an
 * evaluation begins with; it is whoever sits there, as long as the panel knows nobody of the person's name.
 */
export const isOwn = (
  name: string,
  person: string,
  panel: readonly string[],
  you: string,
): boolean =>
  isSameName(name, person) || (name === you && !panel.some((other) => isSameName(other, person)))
