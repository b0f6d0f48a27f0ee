// Whether the person at the keyboard enters their own scores or somebody else's. Evaluators are known by name.

/** Names as people type them: without regard to case and spaces around. */
export const isSameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * Whether the evaluator called `name` is `person`; null: nobody has said who sits there. `panel`: the names of all
 * evaluators. `you`: the names that an evaluation begins with; whoever has one of them sits there, as long as the
 * panel knows nobody of the person's name. Somebody unnamed is also the only evaluator of a panel.
 */
export const isOwn = (
  name: string,
  person: string | null,
  panel: readonly string[],
  you: readonly string[],
): boolean =>
  person === null
    ? panel.length === 1 || you.includes(name)
    : isSameName(name, person) ||
      (you.includes(name) && !panel.some((other) => isSameName(other, person)))
