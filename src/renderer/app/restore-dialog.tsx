// The yes before a restore: what it replaces and what is kept.
import { text } from '../../shared/messages/translate.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { cancelRestore, restore, useRestore } from './restore.ts'

export function RestoreDialog() {
  const file = useRestore((state) => state.file)
  if (file === null) return null
  return (
    <Dialog
      title={text('settings.restore.title', { name: file.name })}
      onClose={cancelRestore}
      actions={
        <>
          <Button onClick={cancelRestore}>{text('ui.cancel')}</Button>
          <Button variant="danger" onClick={() => void restore(file)}>
            {text('settings.restore.yes')}
          </Button>
        </>
      }
    >
      {text('settings.restore.body')}
    </Dialog>
  )
}
