// Where a price stands against the guide's range, always named as the guide's and not as a quote.
import type { GuidePosition, GuideRange } from '../../../../shared/domain/pricing/guide.ts'
import { formatMoney, formatMoneyRange } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

/** Told apart without colour. */
export const guideSigns = { below: '▽', inside: '=', above: '△' } as const

export const rangeWords = ({ low, high }: GuideRange, currency: string): string =>
  high === null
    ? text('pricing.guide.from', { low: formatMoney(low, currency, locale) })
    : formatMoneyRange(low, high, currency, locale)

export const positionWords = (position: GuidePosition, currency: string): string =>
  position.distance === null
    ? text('pricing.guide.inside')
    : text(`pricing.guide.${position.position === 'below' ? 'below' : 'above'}By`, {
        distance: formatMoney(position.distance, currency, locale),
      })
