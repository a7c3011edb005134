import { visitMatters } from './matter-tour.ts'
await visitMatters()
process.exit(0)
