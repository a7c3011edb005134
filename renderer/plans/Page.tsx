import { useEffect } from 'react'
import { openPlanStart } from '#renderer/app/open-forms.ts'
import { go, usePlace } from '#renderer/app/place.ts'
import { CardPage } from './CardPage.tsx'
import { DifferencePage } from './DifferencePage.tsx'
import { EditPage } from './EditPage.tsx'
import { ListPage } from './ListPage.tsx'
import { type PlanPlace, planPlace } from './plan-place.ts'
import './plans.css'
import { VersionPage } from './VersionPage.tsx'

/** Plan cards: all of them, one at a glance, its versions, its editor. */
export function Page() {
  const place = planPlace(usePlace().detail)
  useStarting(place)
  if (place.show === 'card') return <CardPage key={place.plan} plan={place.plan} tab={place.tab} />
  if (place.show === 'version') return <VersionPage key={place.id} id={place.id} />
  if (place.show === 'edit') return <EditPage key={place.id} id={place.id} />
  if (place.show === 'difference') return <DifferencePage a={place.a} b={place.b} />
  return <ListPage />
}

/** Opens the form that begins a card for what the address names, once. */
function useStarting(place: PlanPlace): void {
  const cause = place.show === 'start' ? place.cause : null
  const id = place.show === 'start' ? place.id : null
  useEffect(() => {
    if (cause === null) return
    openPlanStart(cause !== '' && id !== null ? { [cause]: id } : {})
    go('plans')
  }, [cause, id])
}
