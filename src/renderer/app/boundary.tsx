// Keeps one broken screen from taking the window with it. React catches render errors only in a class.
import { Component, type ReactNode } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './boundary.module.css'

interface BoundaryProps {
  readonly children: ReactNode
}

export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className={styles.place}>
        <Notice
          tone="error"
          title={text('frame.broken.title')}
          actions={
            <Button size="small" onClick={() => location.reload()}>
              {text('frame.broken.reload')}
            </Button>
          }
        >
          {text('frame.broken.body')}
        </Notice>
      </div>
    )
  }
}
