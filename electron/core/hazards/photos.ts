import rules from '#resources/rules/hazard-rules.json' with { type: 'json' }
import { refuse } from '#shared/base/refusal.ts'
import { bytesToAttach, mediaType, sealedContent } from '../attached-file.ts'
import { keepContent } from '../db/content.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler } from '../work.ts'
import { allowed } from './steps.ts'
import { hazardOf } from './store.ts'

/** Keeps a photograph beside the database; what is no picture, too large, the same again or one too many is refused. */
export const addPhoto: Handler<'hazards.addPhoto'> = (work, { id, stage, ...file }) => {
  const { photos, number } = allowed(work, id, 'photo')
  if (photos.length >= rules.mostPhotos)
    refuse('hazards.tooManyPhotos', { number, most: rules.mostPhotos, name: file.name })
  const type = mediaType(file.name)
  if (!type.startsWith('image/')) refuse('hazards.noPicture', { name: file.name })
  const bytes = bytesToAttach(work, file)
  if (!startsAs(type, bytes)) refuse('hazards.noPicture', { name: file.name })
  const hash = keepContent(work.house.file, bytes)
  if (photos.some((photo) => photo.hash === hash && photo.stage === stage))
    refuse('hazards.photoTwice', { name: file.name })
  const row = {
    hazard: id,
    name: file.name,
    type,
    size: bytes.length,
    hash,
    stage,
    at: work.now,
    person: actor(work).id,
  }
  work.ledger.insert('hazard_photo', row)
  return hazardOf(work, id)
}

/** A photograph's content, only as long as it is what was sealed. */
export const photo: Handler<'hazards.photo'> = (work, { id }) => {
  const row = work.db.one<Stored<'hazard_photo'>>('SELECT * FROM hazard_photo WHERE id = ?', id)
  if (!row) refuse('hazards.unknownPhoto', { id })
  return { name: row.name, type: row.type, base64: sealedContent(work, row).toString('base64') }
}

/** A photograph handed to main, to be put where the person says. */
export const savePhoto: Handler<'hazards.savePhoto'> = (work, { id }) => {
  const { name, base64 } = photo(work, { id })
  work.errand({ act: 'save', name, base64 })
  return { name }
}

/** A JPEG begins with FF D8 FF, a PNG with 89 50 4E 47, whatever the name says. */
function startsAs(type: string, bytes: Buffer): boolean {
  const begin = bytes.subarray(0, type === 'image/png' ? 4 : 3).toString('hex')
  return begin === (type === 'image/png' ? '89504e47' : 'ffd8ff')
}
