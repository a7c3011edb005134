import { useEffect } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { AdoptForm } from './AdoptForm.tsx'
import { type Asked, asked, closeAsked } from './asked.ts'
import { EndForm } from './EndForm.tsx'
import { FactsForm } from './FactsForm.tsx'
import { FiguresForm } from './FiguresForm.tsx'
import './form.css'
import { GradeForm } from './GradeForm.tsx'
import { LinkForm } from './LinkForm.tsx'
import { MarksForm } from './MarksForm.tsx'
import { PersonForm } from './PersonForm.tsx'
import { TellForm } from './TellForm.tsx'

/** The form that was asked for, over the page; it goes with the page. */
export function AskedForm() {
  const form = useCell(asked)
  useEffect(() => closeAsked, [])
  return form && <OneForm {...form} />
}

function OneForm(form: Asked) {
  switch (form.form) {
    case 'facts':
      return <FactsForm {...form} />
    case 'figures':
      return <FiguresForm {...form} />
    case 'adopt':
      return <AdoptForm {...form} />
    case 'person':
      return <PersonForm {...form} />
    case 'tell':
      return <TellForm {...form} />
    case 'grade':
      return <GradeForm {...form} />
    case 'marks':
      return <MarksForm {...form} />
    case 'link':
      return <LinkForm {...form} />
    default:
      return <EndForm act={form.form} incident={form.incident} />
  }
}
