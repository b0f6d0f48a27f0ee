// The few settings of this installation. Each takes effect at once; there is nothing to confirm.
import { Fragment, useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import { formatDate, formatMoney, formatNumber } from '../../../shared/format.ts'
import { formatTags, languageNames, languages } from '../../../shared/messages/language.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { endQuietTime, patchQuery, useQuery } from '../../api/query-cache.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { locale } from '../../ui/locale.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { regionName } from './region-name.ts'
import styles from './settings-dialog.module.css'

type Settings = Output<'settings.get'>

const noInput = {}
const themes = ['system', 'light', 'dark'] as const
const papers = ['a4', 'letter'] as const

const change = async (patch: Partial<Omit<Settings, 'version' | 'dataFolder' | 'health'>>) => {
  const settle = patchQuery('settings.get', noInput, (settings) => ({ ...settings, ...patch }))
  // Settings are no part of any ledger: there is nothing to undo.
  endQuietTime()
  settle((await command('settings.set', patch)) !== null)
}

/** Today as the settings write it, with an amount: what a choice of formats changes. */
const example = (now: Date): string =>
  [
    formatDate(now.toISOString(), locale),
    formatNumber(1234.5, locale, 1),
    formatMoney(68_000, 'EUR', locale),
  ].join(' · ')

export interface SettingsDialogProps {
  readonly onClose: () => void
}

export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const [today] = useState(() => new Date())
  const { value } = useQuery('settings.get', noInput)
  if (value === null) return null
  return (
    <Dialog title={text('settings.title')} onClose={onClose}>
      <div className={styles.fields}>
        <TextField
          label={text('settings.person')}
          hint={text('settings.person.hint')}
          maxLength={200}
          value={value.person ?? ''}
          onCommit={(name) => {
            const person = name.trim() === '' ? null : name.trim()
            void change({ person, personAsked: true })
            return null
          }}
        />
        <div className={styles.choice}>
          <span className={styles.name}>{text('settings.theme')}</span>
          <Segmented
            label={text('settings.theme')}
            value={value.theme}
            options={themes.map((theme) => ({
              value: theme,
              label: text(`settings.theme.${theme}`),
            }))}
            onChange={(theme) => void change({ theme })}
          />
        </div>
        <Select
          label={text('settings.language')}
          value={value.language}
          options={[
            { value: 'system' as const, label: text('settings.language.system') },
            ...languages.map((language) => ({ value: language, label: languageNames[language] })),
          ]}
          onChange={(language) => void change({ language })}
        />
        <Select
          label={text('settings.formats')}
          hint={
            <Fragment key={locale}>
              {text('settings.formats.example', { example: example(today) })}
            </Fragment>
          }
          value={value.formats}
          options={[
            { value: 'system', label: text('settings.formats.system') },
            ...[
              ...new Set([...formatTags, ...(value.formats === 'system' ? [] : [value.formats])]),
            ].map((tag) => ({ value: tag, label: regionName(tag) })),
          ]}
          onChange={(formats) => void change({ formats })}
        />
        <div className={styles.choice}>
          <span className={styles.name}>{text('settings.paper')}</span>
          <Segmented
            label={text('settings.paper')}
            value={value.paper}
            options={papers.map((paper) => ({
              value: paper,
              label: text(`settings.paper.${paper}`),
            }))}
            onChange={(paper) => void change({ paper })}
          />
        </div>
      </div>
      <p className={styles.about}>
        {text('settings.about', { version: value.version, folder: value.dataFolder })}
      </p>
    </Dialog>
  )
}
