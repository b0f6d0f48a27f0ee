// The address of a website as a person typed it, as one that may be opened: http or https, no name or
// password in it (which would make "https://bank.example@evil.example" look like the bank's).

/** null: no address that may be opened. Without a scheme it is taken for https. */
export const webAddress = (typed: string): string | null => {
  const trimmed = typed.trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  const parts = /^https?:\/\/([^\s/?#@\\]+)([/?#][^\s\\]*)?$/i.exec(address)
  if (parts === null || address.length > 2_000) return null
  const host = parts[1] ?? ''
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\.?(:\d{1,5})?$/u.test(host) ? address : null
}
