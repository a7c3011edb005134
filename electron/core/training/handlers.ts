import type { trainingContract } from '#shared/training/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Training. */
export const trainingRoom = room<typeof trainingContract>('training', ['question_set', 'training_result'], {
  'training.due': () => [],
})
