import type { Lettering } from './lettering.ts'

/** The sizes a wall roster is tried in, largest first: one number for the names and, in the same leading, what stands beside them. */
export const wallSteps = ['20', '19', '18', '17', '16', '15', '14', '13_5', '13', '12_5', '12', '11_5', '11', '10_5', '10', '9_5', '9', '8_5', '8', '7_5', '7'] as const

/** One of the sizes. */
export type WallStep = (typeof wallSteps)[number]

/** The type of wall rosters: `wall` for names, days and heads, `side` for offices, numbers and remarks, `poster` for the title. */
export const wallLetterings = {
  wall7: { face: 'sans', points: 7, leading: 2.9 },
  side7: { face: 'serif', points: 6.0, leading: 2.9 },
  wall7_5: { face: 'sans', points: 7.5, leading: 3.1 },
  side7_5: { face: 'serif', points: 6.5, leading: 3.1 },
  wall8: { face: 'sans', points: 8, leading: 3.3 },
  side8: { face: 'serif', points: 6.9, leading: 3.3 },
  wall8_5: { face: 'sans', points: 8.5, leading: 3.5 },
  side8_5: { face: 'serif', points: 7.3, leading: 3.5 },
  wall9: { face: 'sans', points: 9, leading: 3.7 },
  side9: { face: 'serif', points: 7.7, leading: 3.7 },
  wall9_5: { face: 'sans', points: 9.5, leading: 3.9 },
  side9_5: { face: 'serif', points: 8.2, leading: 3.9 },
  wall10: { face: 'sans', points: 10, leading: 4.1 },
  side10: { face: 'serif', points: 8.6, leading: 4.1 },
  wall10_5: { face: 'sans', points: 10.5, leading: 4.3 },
  side10_5: { face: 'serif', points: 9.0, leading: 4.3 },
  wall11: { face: 'sans', points: 11, leading: 4.5 },
  side11: { face: 'serif', points: 9.5, leading: 4.5 },
  wall11_5: { face: 'sans', points: 11.5, leading: 4.7 },
  side11_5: { face: 'serif', points: 9.9, leading: 4.7 },
  wall12: { face: 'sans', points: 12, leading: 4.9 },
  side12: { face: 'serif', points: 10.3, leading: 4.9 },
  wall12_5: { face: 'sans', points: 12.5, leading: 5.1 },
  side12_5: { face: 'serif', points: 10.8, leading: 5.1 },
  wall13: { face: 'sans', points: 13, leading: 5.3 },
  side13: { face: 'serif', points: 11.2, leading: 5.3 },
  wall13_5: { face: 'sans', points: 13.5, leading: 5.5 },
  side13_5: { face: 'serif', points: 11.6, leading: 5.5 },
  wall14: { face: 'sans', points: 14, leading: 5.7 },
  side14: { face: 'serif', points: 12.0, leading: 5.7 },
  wall15: { face: 'sans', points: 15, leading: 6.1 },
  side15: { face: 'serif', points: 12.9, leading: 6.1 },
  wall16: { face: 'sans', points: 16, leading: 6.5 },
  side16: { face: 'serif', points: 13.8, leading: 6.5 },
  wall17: { face: 'sans', points: 17, leading: 6.9 },
  side17: { face: 'serif', points: 14.6, leading: 6.9 },
  wall18: { face: 'sans', points: 18, leading: 7.4 },
  side18: { face: 'serif', points: 15.5, leading: 7.4 },
  wall19: { face: 'sans', points: 19, leading: 7.8 },
  side19: { face: 'serif', points: 16.3, leading: 7.8 },
  wall20: { face: 'sans', points: 20, leading: 8.2 },
  side20: { face: 'serif', points: 17.2, leading: 8.2 },
  poster12: { face: 'heavy', points: 12, leading: 5.5 },
  poster15: { face: 'heavy', points: 15, leading: 6.9 },
  poster18: { face: 'heavy', points: 18, leading: 8.3 },
  poster22: { face: 'heavy', points: 22, leading: 10.1 },
  poster26: { face: 'heavy', points: 26, leading: 11.9 },
  poster32: { face: 'heavy', points: 32, leading: 14.7 },
} as const satisfies Record<string, Lettering>
