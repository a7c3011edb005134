import { cell } from './cell.ts'

/** Whether the back office answers. */
export const coreState = cell<'ready' | 'lost'>('ready')
