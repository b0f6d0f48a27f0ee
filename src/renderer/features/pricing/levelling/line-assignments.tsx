// Which item each line of a quote pays for: by its name unless it is said here. One line may hold several items:
// the first carries the amount, the others are included in it.
import { Layers } from 'lucide-react'
import {
  linesOf,
  placeLines,
  type Scenario,
  WHOLE_QUOTE,
} from '../../../../shared/domain/pricing/basket.ts'
import {
  type FullQuote,
  lineMoney,
  type QuoteLine,
} from '../../../../shared/domain/pricing/quote.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { locale } from '../../../ui/locale.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { lineName } from '../quotes/flag-words.ts'
import styles from './levelling.module.css'
import { withAssignment } from './scenario-edits.ts'
import type { Offer } from './use-levelled.ts'

const byName = 'by name'
const outside = 'outside'

const nameOf = (quote: FullQuote, line: QuoteLine): string =>
  line.id === WHOLE_QUOTE && quote.lines.length === 0
    ? text('pricing.assign.wholeQuote')
    : lineName(quote, line.id)

export interface LineAssignmentsProps {
  readonly offer: Offer
  readonly scenario: Scenario
  /** Lines of the price that is looked at. */
  readonly looked: readonly string[]
  readonly onScenario: (change: (scenario: Scenario) => Scenario) => void
}

export function LineAssignments({ offer, scenario, looked, onScenario }: LineAssignmentsProps) {
  const { agency, quote } = offer
  const placed = placeLines(quote, scenario)
  const { items } = scenario
  const carrierOf = (line: QuoteLine): string | null =>
    items.find(({ key }) => placed.lines.get(key)?.some(({ id }) => id === line.id))?.label ?? null
  const assign = (line: QuoteLine, keys: readonly string[] | null): void =>
    onScenario((before) => withAssignment(before, agency, line.id, keys))
  return (
    <ul className={styles.assignments}>
      {linesOf(quote).map((line) => {
        const name = nameOf(quote, line)
        const { amount } = lineMoney(line, quote.currency)
        const said = scenario.assignments.find(
          (one) => one.agency === agency && one.line === line.id,
        )
        const keys = said?.items ?? []
        const [first] = keys
        const place = carrierOf(line)
        const choose = (value: string): void =>
          assign(
            line,
            value === byName
              ? null
              : value === outside
                ? []
                : [value, ...keys.slice(1).filter((key) => key !== value)],
          )
        return (
          <li
            key={line.id}
            className={styles.assignment}
            data-looked={looked.includes(line.id) || undefined}
          >
            <span className={styles.assignmentName}>{name}</span>
            <span className={styles.assignmentAmount}>
              {amount === null ? '–' : formatMoney(amount, quote.currency, locale)}
            </span>
            <Select
              className={styles.assignmentChoice}
              label={text('pricing.assign.of', { line: name })}
              hideLabel
              value={said === undefined ? byName : (first ?? outside)}
              options={[
                {
                  value: byName,
                  label:
                    said === undefined && place !== null
                      ? text('pricing.assign.byNameIs', { item: place })
                      : said === undefined
                        ? text('pricing.assign.noneByName')
                        : text('pricing.assign.byName'),
                },
                ...items.map(({ key, label }) => ({ value: key, label })),
                { value: outside, label: text('pricing.assign.outside') },
              ]}
              onChange={choose}
            />
            {first !== undefined && items.length > 1 && (
              <PopoverButton
                label={text('pricing.assign.alsoOf', { line: name })}
                icon={<Layers size={14} aria-hidden />}
                align="end"
                {...(keys.length > 1
                  ? { text: plural('pricing.assign.alsoCount', keys.length - 1) }
                  : {})}
              >
                {() => (
                  <fieldset className={styles.also}>
                    <legend>{text('pricing.assign.also')}</legend>
                    {items
                      .filter(({ key }) => key !== first)
                      .map(({ key, label }) => (
                        <Checkbox
                          key={key}
                          label={label}
                          checked={keys.includes(key)}
                          onChange={(on) =>
                            assign(
                              line,
                              on ? [...keys, key] : keys.filter((other) => other !== key),
                            )
                          }
                        />
                      ))}
                  </fieldset>
                )}
              </PopoverButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
