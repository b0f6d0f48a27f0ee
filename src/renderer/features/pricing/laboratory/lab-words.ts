// What the laboratory found, in words.
import type { LabFlag } from '../../../../shared/domain/pricing/lab-flags.ts'
import type { LabReport } from '../../../../shared/domain/pricing/laboratory.ts'
import { formatList, formatScore } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

type NameOf = (id: string) => string
type Money = (amount: number) => string

/** The first pair that turned, and how many more did. */
const turnedWords = (
  flag: Extract<LabFlag, { readonly turned: unknown }>,
  nameOf: NameOf,
  money: Money,
): string => {
  const [first, ...more] = flag.turned
  const sentence = text(`pricing.lab.flag.${flag.code}`, {
    ahead: nameOf(first?.ahead ?? ''),
    behind: nameOf(first?.behind ?? ''),
    ...('withdrawn' in flag ? { withdrawn: nameOf(flag.withdrawn) } : { price: money(flag.price) }),
  })
  return more.length === 0
    ? sentence
    : text('pricing.lab.withMore', {
        sentence,
        more: plural('pricing.lab.more', more.length),
      })
}

export const flagWords = (flag: LabFlag, nameOf: NameOf, money: Money): string => {
  switch (flag.code) {
    case 'withdrawal-turns-order':
    case 'freak-turns-order':
    case 'free-turns-order':
      return turnedWords(flag, nameOf, money)
    case 'freak-wins':
    case 'free-wins':
      return text(`pricing.lab.flag.${flag.code}`, { price: money(flag.price) })
    case 'free-undefined':
      return text('pricing.lab.flag.free-undefined')
    case 'freak-takes-points':
    case 'free-takes-points':
      return text(`pricing.lab.flag.${flag.code}`, {
        price: money(flag.price),
        name: nameOf(flag.id),
        before: formatScore(flag.before, locale, 1),
        after: formatScore(flag.after, locale, 1),
      })
    case 'middle-loses':
      return text('pricing.lab.flag.middle-loses', {
        cheaper: nameOf(flag.cheaper),
        middle: nameOf(flag.middle),
        dearer: nameOf(flag.dearer),
      })
  }
}

/** How the tests went, in two or three words. */
export const testWords = ({ flags, problem }: LabReport): string => {
  if (problem !== null) return text(`pricing.lab.problem.${problem}`)
  const red = flags.filter(({ severity }) => severity === 'red').length
  const amber = flags.length - red
  if (red + amber === 0) return text('pricing.lab.clean')
  return formatList(
    [
      ...(red === 0 ? [] : [plural('pricing.lab.red', red)]),
      ...(amber === 0 ? [] : [plural('pricing.lab.amber', amber)]),
    ],
    locale,
  )
}
