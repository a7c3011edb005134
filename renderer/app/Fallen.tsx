import Button from 'antd/es/button'
import { Component, type ReactNode } from 'react'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useWords } from './words.ts'

interface Fall {
  error: unknown
}

/** Keeps a page that fell over from taking the console with it. React knows no other shape for this than a class. */
export class Fallen extends Component<{ children: ReactNode }, Fall> {
  override state: Fall = { error: null }

  static getDerivedStateFromError(error: unknown): Fall {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <FallenPage error={this.state.error} onAgain={() => this.setState({ error: null })} />
  }
}

function FallenPage({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const t = useWords('app')
  return (
    <div className="dc-wait">
      <div>
        <Trouble words={t('fallen', { what: String(error) })} />
        <div className="dc-row">
          <Button onClick={onAgain}>{t('fallenAgain')}</Button>
          <Button onClick={() => location.reload()}>{t('fallenReload')}</Button>
        </div>
      </div>
    </div>
  )
}
