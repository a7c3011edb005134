import { useEffect, useState } from 'react'
import { useWords } from './words.ts'

/** Shown for the moment in which the room is not known yet; says so only when the moment is long. */
export function Waiting() {
  const t = useWords('app')
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 600)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="dc-wait" role="status">
      {long && t('waiting')}
    </div>
  )
}
