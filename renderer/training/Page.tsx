import { FrontPage } from './FrontPage.tsx'
import { TakePage } from './TakePage.tsx'
import './training.css'
import { useTrainingPlace } from './training-place.ts'

/** Training: the sets and how everybody stands with them, or one set being answered. */
export function Page() {
  const { code } = useTrainingPlace()
  return code === null ? <FrontPage /> : <TakePage key={code} code={code} />
}
