import { useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import { kept } from '#renderer/app/news.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'

/** What the first run asks. */
export interface Answers {
  name: string
  unit: string
  changeAt: string
  admin: string
  pin: string
  folder: string
  rehearsal: boolean
}

/** The answers with their defaults in the language chosen, and the founding of the room with them. */
export function useFounding() {
  const t = useWords('first-run')
  const language = useLanguage()
  const create = useCommand('room.create')
  const [given, setGiven] = useState<Partial<Answers>>({})
  const answers = {
    ...defaults,
    name: t('defaults.name'),
    unit: t('defaults.unit'),
    admin: t('defaults.admin'),
    ...given,
  }
  async function found() {
    const { name, unit, changeAt, admin, pin, folder, rehearsal } = answers
    const room = {
      name,
      unit,
      changeAt,
      admin: { name: admin, pin },
      rehearsal,
      language,
      secondCopyFolder: folder,
    }
    const outcome = await create.run(room)
    if (outcome.ok) await sitDown(admin, pin)
  }
  const change = (part: Partial<Answers>) => setGiven({ ...given, ...part })
  return { answers, change, found, busy: create.busy, refusal: create.refusal }
}

const defaults: Answers = {
  name: '',
  unit: '',
  changeAt: '08:00',
  admin: '',
  pin: '',
  folder: '',
  rehearsal: false,
}

/** The first administrator has just given the PIN: no need to ask again. */
async function sitDown(name: string, pin: string): Promise<void> {
  const door = await call('people.atDoor', {})
  const person = door.ok ? door.value.find((someone) => someone.name === name.trim()) : undefined
  if (person) {
    localStorage.setItem('lastPerson', String(person.id))
    await call('people.signIn', { person: person.id, pin })
  }
  await kept.invalidateQueries()
}
