import type { trainingContract } from '#shared/training/contract.ts'
import { room } from '../work.ts'
import { due } from './due.ts'
import { answer, results, standings } from './results.ts'
import { set, setSet, sets, switchSet } from './sets.ts'
import './rows.ts'

/** Training: question sets on the rules in force, answered by person, answered again in time. */
export const trainingRoom = room<typeof trainingContract>('training', ['question_set', 'training_result'], {
  'training.sets': sets,
  'training.set': set,
  'training.setSet': setSet,
  'training.switchSet': switchSet,
  'training.answer': answer,
  'training.results': results,
  'training.standings': standings,
  'training.due': due,
})
