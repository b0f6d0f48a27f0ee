// Says when the library's file did not pass its own check, wherever one is.
import { text } from '../../shared/messages/translate.ts'
import { useQuery } from '../api/query-cache.ts'
import { Notice } from '../ui/notice.tsx'

const noInput = {}

export function DamageNotice({ className }: { readonly className?: string | undefined }) {
  const settings = useQuery('settings.get', noInput)
  if (settings.value?.health !== 'damaged') return null
  return (
    <div className={className}>
      <Notice tone="error" title={text('frame.damaged.title')}>
        {text('frame.damaged.what', { folder: settings.value.dataFolder })}
      </Notice>
    </div>
  )
}
