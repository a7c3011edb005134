import type { ValueOf } from '#shared/contract/index.ts'
import type { Work } from '../work.ts'
import {
  membersOf,
  openingsOf,
  pairsOf,
  postsOf,
  rosterRulesOf,
  rotationsOf,
  templatesOf,
  wishesOf,
} from './store.ts'

/** Every rule of the room's roster. */
export function rulesTold({ db }: Work): ValueOf<'roster.rules'> {
  return {
    posts: postsOf(db),
    templates: templatesOf(db),
    rotations: rotationsOf(db),
    members: membersOf(db),
    pairs: pairsOf(db),
    wishes: wishesOf(db),
    openings: openingsOf(db),
    rules: rosterRulesOf(db),
  }
}
