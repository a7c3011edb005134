import Alert from 'antd/es/alert'

/** What was refused, in words; nothing when nothing was. */
export function Trouble({ words }: { words: string | null | undefined }) {
  if (!words) return null
  return <Alert type="error" showIcon role="alert" title={words} className="dc-trouble" />
}
