/** The pages of the console in the order of the rail: their name, the key that opens them, and what stands there once they are shown. */
export const rooms = [
  { name: 'desk', key: 'Control+1', shown: '.dk-desk .lg-line' },
  { name: 'log', key: 'Control+2', shown: '.lg-page-list .lg-line' },
  { name: 'handover', key: 'Control+3', shown: '.ho-check' },
  { name: 'warnings', key: 'Control+4', shown: '.dc-page' },
  { name: 'incidents', key: 'Control+5', shown: '.dc-page' },
  { name: 'plans', key: 'Control+6', shown: '.dc-page' },
  { name: 'followups', key: 'Control+7', shown: '.dc-page' },
  { name: 'roster', key: 'Control+8', shown: '.ro-board tbody tr' },
  { name: 'contacts', key: 'Control+9', shown: '.dc-page' },
  { name: 'callouts', key: 'Control+Shift+1', shown: '.dc-page' },
  { name: 'responses', key: 'Control+Shift+2', shown: '.dc-page' },
  { name: 'waters', key: 'Control+Shift+3', shown: '.dc-page' },
  { name: 'reports', key: 'Control+Shift+4', shown: '.dc-page' },
  { name: 'hazards', key: 'Control+Shift+5', shown: '.dc-page' },
  { name: 'drills', key: 'Control+Shift+6', shown: '.dc-page' },
  { name: 'calendar', key: 'Control+Shift+7', shown: '.dc-page table' },
  { name: 'people', key: 'Control+Shift+8', shown: '.dc-table tbody tr' },
  { name: 'audit', key: 'Control+Shift+9', shown: '.dc-table tbody tr' },
  { name: 'backup', key: 'Control+Shift+0', shown: '.dc-page' },
  { name: 'settings', key: 'Control+,', shown: '.dc-field' },
] as const

/** The key that opens a page. */
export function keyOf(name: (typeof rooms)[number]['name']): string {
  return rooms.find((room) => room.name === name)?.key ?? ''
}
