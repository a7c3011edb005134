import { BookPage } from './BookPage.tsx'
import { useContactPlace } from './contact-place.ts'
import './contacts.css'
import { StalePage } from './StalePage.tsx'

/** The address book: units and people with their numbers, and the round in which the oldest numbers are verified. */
export function Page() {
  const place = useContactPlace()
  if (place.show === 'stale') return <StalePage />
  return <BookPage key={place.contact} unit={place.unit} contact={place.contact} />
}
