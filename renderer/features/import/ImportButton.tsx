import { Download, File, Folder } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { chooseAndImport } from './start-import.ts'

/** The import button of the top bar, with files and folders in its menu. */
export function ImportButton() {
  const { t } = useTranslation()
  return (
    <MenuButton
      label={t('import.menu')}
      icon={Download}
      entries={[
        { id: 'files', words: t('import.files'), icon: File, keys: 'mod+o', onChoose: () => void chooseAndImport('files') },
        { id: 'folder', words: t('import.folder'), icon: Folder, keys: 'mod+shift+o', onChoose: () => void chooseAndImport('folder') },
      ]}
    >
      {t('import.import')}
    </MenuButton>
  )
}
