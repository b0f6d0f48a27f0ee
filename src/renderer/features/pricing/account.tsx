// The account of an amount: its parts one below the other, each with how it came about, and their sum.
import type { ReactNode } from 'react'
import { ExplainedNumber } from '../../ui/sum-popover.tsx'
import styles from './account.module.css'

export interface AccountPart {
  readonly label: string
  /** How it came about: "120 h × USD 95.00". */
  readonly detail: string | null
  readonly amount: string
  /** Told, but not added. */
  readonly aside?: boolean
}

export interface Account {
  /** What the amount is: "Brightwater, Backend development". */
  readonly title: string
  readonly parts: readonly AccountPart[]
  readonly total: { readonly label: string; readonly amount: string }
  readonly notes: readonly string[]
}

export function AccountTable({ account }: { readonly account: Account }) {
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{account.title}</caption>
        <tbody>
          {account.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike, and none has a life of its own.
            <tr key={index} className={part.aside === true ? styles.aside : undefined}>
              <th scope="row">
                {part.label}
                {part.detail !== null && <span className={styles.detail}>{part.detail}</span>}
              </th>
              <td>{part.amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{account.total.label}</th>
            <td>{account.total.amount}</td>
          </tr>
        </tfoot>
      </table>
      {account.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  )
}

export interface AccountNumberProps {
  readonly account: () => Account
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly tabIndex?: 0 | -1
}

export function AccountNumber({ account, ...rest }: AccountNumberProps) {
  return <ExplainedNumber {...rest} explain={() => <AccountTable account={account()} />} />
}
