// Everything known about one agency, beside the table: facts, what it covers, what its references said, files.
// Each field keeps itself on Enter or when it is left; files may be dropped anywhere on it.
import { Trash2 } from 'lucide-react'
import type {
  Agency,
  AgencyStatus,
  EvaluationId,
  Quote,
  RankedAgency,
  Ranking,
} from '../../../../shared/domain/model.ts'
import { formatMoney, formatScore, ordinal } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { type Tab, Tabs } from '../../../ui/tabs.tsx'
import type { AgencyFields } from '../agency-columns.ts'
import type { Suggestions } from '../suggestions.ts'
import type { AttachmentItem, ReferenceItem } from '../use-gathered.ts'
import { CoverageTab } from './coverage-tab.tsx'
import { FactsTab } from './facts-tab.tsx'
import { FilesTab } from './files-tab.tsx'
import styles from './profile.module.css'
import { type ProfileTab, profileTabs } from './profile-tabs.ts'
import { ReferencesTab } from './references-tab.tsx'
import { useAttach } from './use-attach.ts'
import { useFileDrop } from './use-file-drop.ts'

export interface AgencyProfileProps {
  readonly evaluation: EvaluationId
  readonly agency: Agency
  readonly quote: Quote | null
  readonly references: readonly ReferenceItem[]
  readonly attachments: readonly AttachmentItem[]
  readonly currency: string
  readonly ranking: Ranking | null
  /** Why it has no rank although it takes part; null: nothing excludes it. */
  readonly excluded: string | null
  readonly suggestions: Suggestions
  readonly tab: ProfileTab
  readonly onTab: (tab: ProfileTab) => void
  readonly onChange: (fields: AgencyFields) => void
  readonly onStatus: (status: AgencyStatus) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

const rankWords = (result: RankedAgency | undefined): string => {
  if (result === undefined || result.excluded?.some(({ kind }) => kind === 'status'))
    return text('agencies.profile.outside')
  if (result.score === null) return text('agencies.profile.noScore')
  const score = formatScore(result.score, locale)
  return result.rank === null
    ? text('agencies.profile.score', { score })
    : text('agencies.profile.rank', { rank: ordinal(result.rank, locale), score })
}

export function AgencyProfile(props: AgencyProfileProps) {
  const { evaluation, agency, quote, tab } = props
  const result = props.ranking?.results.find((entry) => entry.agency === agency.id)
  const { attach, attaching } = useAttach(evaluation, agency.id)
  const drop = useFileDrop((files) => {
    props.onTab('files')
    void attach(files)
  })
  const tabs = profileTabs.map(
    (id): Tab<ProfileTab> => ({
      id,
      label: text(`agencies.profile.tab.${id}`),
      count:
        id === 'references'
          ? props.references.length
          : id === 'files'
            ? props.attachments.length
            : null,
    }),
  )
  return (
    <div className={styles.dropArea} {...drop.handlers}>
      <SidePanel
        label={text('agencies.profile', { name: agency.name })}
        title={agency.name}
        note={
          <>
            {rankWords(result)}
            {props.excluded !== null && <p className={styles.excluded}>{props.excluded}</p>}
          </>
        }
        closeLabel={text('agencies.profile.close')}
        onClose={props.onClose}
        onLeave={props.onLeave}
        footer={
          <>
            <span className={styles.quiet}>
              {quote !== null &&
                text('agencies.profile.quote', {
                  amount: formatMoney(quote.amount, quote.currency, locale),
                })}
            </span>
            <Button
              size="small"
              variant="quiet"
              icon={<Trash2 size={14} aria-hidden />}
              onClick={props.onRemove}
            >
              {text('agencies.remove')}
            </Button>
          </>
        }
      >
        <Tabs
          label={text('agencies.profile.tabs')}
          tabs={tabs}
          value={tab}
          onChange={props.onTab}
          className={styles.tabs}
        >
          <div className={styles.tab}>
            {tab === 'facts' ? (
              <FactsTab {...props} />
            ) : tab === 'coverage' ? (
              <CoverageTab agency={agency} onChange={props.onChange} />
            ) : tab === 'references' ? (
              <ReferencesTab
                evaluation={evaluation}
                agency={agency}
                references={props.references}
                onLeave={props.onLeave}
              />
            ) : (
              <FilesTab
                evaluation={evaluation}
                attachments={props.attachments}
                attaching={attaching}
                onAttach={(files) => void attach(files)}
              />
            )}
          </div>
        </Tabs>
      </SidePanel>
      {drop.over && (
        <div className={styles.veil}>
          <span className={styles.veilWords}>
            {text('agencies.files.drop', { name: agency.name })}
          </span>
        </div>
      )}
    </div>
  )
}
