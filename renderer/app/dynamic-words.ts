import { useTranslation } from 'react-i18next'

/** Words for a key that the core names: null when there are none. */
export function useTranslated(): (key: string, fields: Record<string, string | number>) => string | null {
  const { i18n } = useTranslation('app')
  return (key, fields) => (i18n.exists(key) ? String(i18n.t(key as never, fields)) : null)
}
