// Starts a worker from a file of this page. The policy of the page (Trusted Types) lets no other code decide
// what a worker may run, and this lets nothing in that does not come from where the page came from.

interface TrustedPolicy {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): TrustedPolicy
}

/** Runtimes without Trusted Types take the address as it is. */
const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes

const ownAddress = (url: string): string => {
  const { href, origin, protocol } = new URL(url, location.href)
  // Origins of custom protocols are opaque ("null") in some runtimes: the protocol decides there.
  const own = protocol === location.protocol && origin === new URL(location.href).origin
  if (!own) throw new TypeError(`not an address of this page: ${href}`)
  return href
}

const policy: TrustedPolicy = trustedTypes?.createPolicy('shortlist', {
  createScriptURL: ownAddress,
}) ?? { createScriptURL: ownAddress }

/** `url`: as the bundler gives it for a file of the page (`…?url`, or `new URL(…, import.meta.url)`). */
export const startWorker = (url: string): Worker =>
  new Worker(policy.createScriptURL(url), { type: 'module' })
