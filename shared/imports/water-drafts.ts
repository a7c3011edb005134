import type { GivenReading } from '#shared/waters/reading.ts'
import type { StationFacts } from '#shared/waters/station.ts'

/** A station to be added (`id` null) or changed, with what was known of it before. */
export interface StationMake {
  id: number | null
  facts: StationFacts
  before: StationFacts | null
}

/** A reading to be taken in, with the name of its station. */
export interface ReadingMake {
  name: string
  given: GivenReading
}
