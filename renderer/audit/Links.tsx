import Button from 'antd/es/button'
import { useState } from 'react'
import type { z } from 'zod'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Link as LinkShape } from '#shared/audit/contract.ts'
import type { Following } from './following.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { LinkFilter } from './LinkFilter.tsx'
import { LinkTable } from './LinkTable.tsx'

/** One link of the chain. */
export type Link = z.output<typeof LinkShape>

interface LinksProps {
  following: Following
  onFollow(row: Following): void
}

const pageSize = 100

/** The links newest first, page by page, all or those of one table or row. */
export function Links({ following, onFollow }: LinksProps) {
  const t = useWords('audit')
  const say = useRefusalWords()
  const [before, setBefore] = useState<number | null>(null)
  const [shown, setShown] = useState<Link | null>(null)
  const { value, refusal } = useQuery('audit.links', asked(following, before))
  const links = value ?? []
  const last = links.at(-1)
  return (
    <div className="au-links">
      <LinkFilter following={following} onFollow={onFollow} />
      <Trouble words={refusal && say(refusal)} />
      <LinkTable links={links} onOpen={setShown} />
      <div className="dc-row">
        <Button disabled={before === null} onClick={() => setBefore(null)}>
          {t('links.newest')}
        </Button>
        <Button disabled={links.length < pageSize || !last} onClick={() => last && setBefore(last.seq)}>
          {t('links.older')}
        </Button>
      </div>
      {shown && <LinkDialog link={shown} onClose={() => setShown(null)} onFollow={onFollow} />}
    </div>
  )
}

function asked({ table, id }: Following, before: number | null) {
  return {
    limit: pageSize,
    ...(before === null ? {} : { before }),
    ...(table === '' ? {} : { table }),
    ...(id === null ? {} : { id }),
  }
}
