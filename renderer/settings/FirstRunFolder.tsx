import FolderOpenOutlined from '@ant-design/icons/es/icons/FolderOpenOutlined'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Space from 'antd/es/space'
import { call } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface FirstRunFolderProps {
  folder: string
  onFolder(folder: string): void
  fault: string | undefined
}

/** Where the second copy of the data goes: typed, or picked in the machine's own dialog. */
export function FirstRunFolder({ folder, onFolder, fault }: FirstRunFolderProps) {
  const t = useWords('first-run')
  async function pick() {
    const outcome = await call('room.pickFolder', {})
    const path = outcome.ok ? outcome.errandResult?.path : null
    if (path) onFolder(path)
  }
  return (
    <div className="dc-first-folder">
      <Field label={t('folder')} hint={t('folderHint')} fault={fault}>
        <Input
          value={folder}
          placeholder={t('folderNone')}
          onChange={(event) => onFolder(event.target.value)}
        />
      </Field>
      <Space>
        <Button icon={<FolderOpenOutlined />} onClick={() => void pick()}>
          {t('folderPick')}
        </Button>
      </Space>
    </div>
  )
}
