/** The pages of the console: their name, the key that opens them, and what stands there once they are shown. */
export const rooms = [
  { name: 'desk', key: 'Control+1', shown: '.dk-desk .lg-line' },
  { name: 'log', key: 'Control+2', shown: '.lg-page-list .lg-line' },
  { name: 'handover', key: 'Control+3', shown: '.ho-check' },
  { name: 'people', key: 'Control+4', shown: '.dc-table tbody tr' },
  { name: 'audit', key: 'Control+5', shown: '.dc-table tbody tr' },
  { name: 'backup', key: 'Control+6', shown: '.dc-page' },
  { name: 'settings', key: 'Control+7', shown: '.dc-field' },
] as const
