// The terms of a quote: what it comes to, on which footing, in which money, with or without VAT, until when.
import type { QuoteStructure } from '../../../../shared/domain/model.ts'
import { type FullQuote, quoteTotals, type Terms } from '../../../../shared/domain/pricing/quote.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { AccountNumber } from '../account.tsx'
import { comparableAccount } from '../comparable-account.ts'
import { type QuoteFields, withCurrency } from './quote-edits.ts'
import styles from './quotes.module.css'

const structures: readonly QuoteStructure[] = ['fixed', 'hourly', 'milestones']
type VatSaid = 'unknown' | 'included' | 'excluded'
const vatSaid: readonly VatSaid[] = ['unknown', 'excluded', 'included']
/** The most frequent rate in Europe; typed over where another holds. */
const usualVat = 20

export interface QuoteTermsProps {
  readonly quote: FullQuote
  readonly name: string
  readonly terms: Terms
  /** null: there is nothing to compare yet. */
  readonly comparable: number | null
  /** The total is still to be typed. */
  readonly empty: boolean
  readonly onChange: (fields: QuoteFields) => void
}

const isCurrency = (typed: string): boolean => /^[A-Z]{3}$/.test(typed)

export function QuoteTerms({ quote, name, terms, comparable, empty, onChange }: QuoteTermsProps) {
  const { vat, conversion } = quote
  const foreign = quote.currency !== terms.currency
  const { itemised, gap } = quoteTotals(quote)
  const adjusted = comparable !== null && (foreign || vat !== null) && comparable !== quote.amount
  return (
    <div className={styles.fields}>
      <NumberField
        label={text('pricing.quote.total')}
        value={empty ? null : quote.amount}
        min={0}
        step={1000}
        hint={
          itemised !== null && gap === 0
            ? text('pricing.quote.totalFollows')
            : adjusted && (
                <AccountNumber account={() => comparableAccount(name, quote, comparable, terms)}>
                  {text('pricing.quote.comparable', {
                    amount: formatMoney(comparable, terms.currency, locale),
                  })}
                </AccountNumber>
              )
        }
        onCommit={(amount) => {
          if (amount !== null) onChange({ amount })
        }}
      />
      <TextField
        label={text('pricing.quote.currency')}
        value={quote.currency}
        maxLength={3}
        onCommit={(typed) => {
          const currency = typed.trim().toUpperCase()
          if (!isCurrency(currency)) return text('pricing.quote.currencyNeeded')
          if (currency !== quote.currency) onChange(withCurrency(quote, currency))
          return null
        }}
      />
      <Select
        label={text('pricing.quote.structure')}
        value={quote.structure}
        options={structures.map((value) => ({ value, label: text(`pricing.structure.${value}`) }))}
        onChange={(structure) => onChange({ structure })}
      />
      <Select
        label={text('pricing.quote.vat')}
        value={vat === null ? 'unknown' : vat.included ? 'included' : 'excluded'}
        options={vatSaid.map((value) => ({ value, label: text(`pricing.vat.${value}`) }))}
        onChange={(said) =>
          onChange({
            vat:
              said === 'unknown'
                ? null
                : { included: said === 'included', ratePercent: vat?.ratePercent ?? usualVat },
          })
        }
      />
      {vat !== null && (
        <NumberField
          label={text('pricing.quote.vatRate')}
          value={vat.ratePercent}
          min={0}
          max={100}
          onCommit={(ratePercent) => {
            if (ratePercent !== null) onChange({ vat: { ...vat, ratePercent } })
          }}
        />
      )}
      {foreign && (
        <>
          <NumberField
            label={text('pricing.quote.rate', { from: quote.currency, to: terms.currency })}
            value={conversion?.rate ?? null}
            min={0}
            step={0.01}
            optional
            onCommit={(rate) =>
              onChange({
                conversion:
                  rate === null || rate <= 0 ? null : { rate, date: conversion?.date ?? null },
              })
            }
          />
          {conversion !== null && (
            <DateField
              label={text('pricing.quote.rateDate')}
              value={conversion.date}
              onCommit={(date) => onChange({ conversion: { ...conversion, date } })}
            />
          )}
        </>
      )}
      <DateField
        label={text('pricing.quote.validUntil')}
        value={quote.validUntil}
        onCommit={(validUntil) => onChange({ validUntil })}
      />
      <TextField
        className={styles.wide}
        label={text('pricing.quote.paymentTerms')}
        placeholder={text('pricing.quote.paymentTerms.example')}
        value={quote.paymentTerms ?? ''}
        onCommit={(typed) => {
          onChange({ paymentTerms: typed.trim() || null })
          return null
        }}
      />
    </div>
  )
}

/** The platform's own date; every finished date is an edit of its own. */
function DateField({
  label,
  value,
  onCommit,
}: {
  readonly label: string
  readonly value: string | null
  readonly onCommit: (value: string | null) => void
}) {
  return (
    <TextField
      type="date"
      label={label}
      value={value ?? ''}
      onCommit={(typed) => {
        onCommit(typed === '' ? null : typed)
        return null
      }}
    />
  )
}
