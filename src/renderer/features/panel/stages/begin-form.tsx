// Runs the evaluation by stages from now on: every setting with what it means, strict unless it is relaxed.
import { type FormEvent, useState } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { selectionStages } from '../../../../shared/domain/panel/stages.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { keepDeclaration } from './arrange.ts'
import { ArrangementFields, isPin, type Rules } from './arrangement-fields.tsx'
import styles from './stages.module.css'

const noInput = {}
const strict: Rules = { blind: true, chairSees: 'progress', anonymous: false }

export function BeginForm({ evaluation }: { readonly evaluation: EvaluationId }) {
  const settings = useQuery('settings.get', noInput).value
  const usual = settings?.declaration ?? text('procedure.declaration.default')
  const [rules, setRules] = useState<Rules>(strict)
  const [written, setWritten] = useState<string | null>(null)
  const [pin, setPin] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const declaration = written ?? usual
  const pinWrong = pin !== '' && !isPin(pin)
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (declaration.trim() === '' || pinWrong) return
    setBusy(true)
    const begun = await command('panel.begin', {
      evaluation,
      ...rules,
      declaration,
      pin: pin === '' ? null : pin,
    })
    if (begun !== null && declaration !== usual) keepDeclaration(declaration)
    setBusy(false)
  }
  return (
    <form className={styles.begin} onSubmit={(event) => void begin(event)}>
      <div className={styles.beginMain}>
        <h2 className={styles.stage}>{text('procedure.begin.title')}</h2>
        <p className={styles.what}>{text('procedure.begin.why')}</p>
        <div className={styles.fields}>
          <ArrangementFields
            value={rules}
            onChange={(fields) => setRules({ ...rules, ...fields })}
          />
          <TextArea
            label={text('procedure.declaration')}
            hint={text('procedure.declaration.hint')}
            rows={6}
            value={declaration}
            error={tried && declaration.trim() === '' ? text('procedure.declaration.needed') : null}
            onChange={setWritten}
          />
          <TextField
            label={text('procedure.pin')}
            hint={text('procedure.pin.hint')}
            type="password"
            maxLength={12}
            value={pin}
            error={tried && pinWrong ? text('procedure.pin.shape') : null}
            onChange={setPin}
          />
        </div>
        <div className={styles.go}>
          <Button type="submit" variant="primary" busy={busy}>
            {text('procedure.begin.do')}
          </Button>
          <span className={styles.hint}>{text('procedure.begin.later')}</span>
        </div>
      </div>
      <ol className={styles.outline} aria-label={text('procedure.rail')}>
        {selectionStages.map((stage, index) => (
          <li key={stage}>
            <span className={styles.number}>{index + 1}</span>
            <span>
              <b>{text(`stages.${stage}`)}</b>
              <span className={styles.outlineWhat}>{text(`procedure.what.${stage}`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </form>
  )
}
