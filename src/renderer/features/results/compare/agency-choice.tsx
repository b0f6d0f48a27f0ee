// Who is compared: any number, ticked by name. Excluded agencies are offered below those that take part.
import { Users } from 'lucide-react'
import { usualChoice } from '../../../../shared/domain/compare/choice.ts'
import type { AgencyId, RankedAgency, Ranking } from '../../../../shared/domain/model.ts'
import { formatCount } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { locale } from '../../../ui/locale.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import styles from './choice.module.css'

const few = 4

export interface AgencyChoiceProps {
  readonly ranking: Ranking
  readonly chosen: ReadonlySet<AgencyId>
  readonly onChoose: (chosen: ReadonlySet<AgencyId> | null) => void
}

export function AgencyChoice({ ranking, chosen, onChoose }: AgencyChoiceProps) {
  const ranked = ranking.results.filter(({ excluded }) => excluded === null)
  const out = ranking.results.filter(({ excluded }) => excluded !== null)
  const tick = ({ agency, name }: RankedAgency) => (
    <li key={agency}>
      <Checkbox
        label={name}
        checked={chosen.has(agency)}
        onChange={(on) => {
          const next = new Set(chosen)
          if (on) next.add(agency)
          else next.delete(agency)
          onChoose(next)
        }}
      />
    </li>
  )
  return (
    <PopoverButton
      label={text('compare.agencies')}
      icon={<Users size={15} aria-hidden />}
      text={plural('compare.agencies.count', chosen.size, {
        count: formatCount(chosen.size, locale),
        all: formatCount(ranking.results.length, locale),
      })}
    >
      {() => (
        <div className={styles.panel}>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onChoose(null)}>
              {text('compare.agencies.usual')}
            </Button>
            <Button
              size="small"
              onClick={() => onChoose(new Set(usualChoice(ranking).slice(0, few)))}
            >
              {text('compare.agencies.few')}
            </Button>
            <Button
              size="small"
              onClick={() => onChoose(new Set(ranking.results.map(({ agency }) => agency)))}
            >
              {text('compare.agencies.all')}
            </Button>
          </div>
          <ul className={styles.list} aria-label={text('compare.agencies')}>
            {ranked.map(tick)}
          </ul>
          {out.length > 0 && (
            <>
              <h3 className={styles.heading}>{text('compare.agencies.excluded')}</h3>
              <ul className={styles.list} aria-label={text('compare.agencies.excluded')}>
                {out.map(tick)}
              </ul>
            </>
          )}
        </div>
      )}
    </PopoverButton>
  )
}
