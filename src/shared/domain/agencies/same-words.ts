// Whether two short texts that people wrote name the same thing: "Node.JS" and "node js", "São Paulo" and
// "Sao Paulo", "ISO 27001" in "ISO 27001:2022".

/** Left out by some: "API & data", "ISO/IEC 27001". */
const silent: readonly string[] = ['and', 'iec']

/** Words without case and accents; "+" and "#" tell C, C++ and C# apart. */
export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  ).filter((word) => !silent.includes(word))

export const sameWords = (a: string, b: string): boolean =>
  wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** The words of `part` stand in `text` one after the other. An empty part stands nowhere. */
export const holdsWords = (text: string, part: string): boolean => {
  const wanted = wordsOf(part)
  return wanted.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `)
}
