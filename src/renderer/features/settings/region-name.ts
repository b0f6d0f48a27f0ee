// What a choice of formats is called: the language as it calls itself, with its country.

/** "Deutsch (Schweiz)" for `de-CH`; the tag itself where the machine knows no name. */
export function regionName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(
      tag,
    )
    return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}
