// Where the page starts: the answers of main, the settings' theme before the first paint, then the frame.
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { text } from '../shared/messages/translate.ts'
import { setErrorSurface, setReasonSurface } from './api/client.ts'
import { setSavedSurface } from './api/files.ts'
import { startCache } from './api/query-cache.ts'
import { sessionNow, watchSession } from './api/session.ts'
import { setNoteSurface } from './api/undoable-note.ts'
import { App } from './app/app.tsx'
import { restorePlace } from './app/places.ts'
import { askForReason } from './app/reasons.ts'
import { fetchOtherScreens } from './app/screens.ts'
import { startAnew } from './app/start-anew.ts'
import { toast } from './ui/toast.tsx'

setErrorSurface((error) =>
  toast({
    tone: 'error',
    message:
      error.reference === null
        ? error.message
        : text('ui.reference', { message: error.message, reference: error.reference }),
  }),
)
setReasonSurface(askForReason)
setNoteSurface((message, undo) =>
  toast(undo === null ? { message } : { message, action: { label: text('ui.undo'), run: undo } }),
)
setSavedSurface((message) => toast({ message }))
startCache()
watchSession(startAnew)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

// Nothing is painted until it is known where the person was and in which theme: no flash of another screen. Not
// awaited at the top: chunks that import this one would wait for it, and it for them.
void restorePlace().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  if (sessionNow().role === 'owner') fetchOtherScreens()
})
