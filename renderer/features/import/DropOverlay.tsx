import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { surroundings } from '../../client/surroundings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { startImport } from './start-import.ts'
import '../../ui/drop-zone.css'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Takes files and folders dropped anywhere on the window, and says so while they are over it. */
export function DropOverlay() {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Subtle: entering a child leaves its parent, so what counts is how many elements have been entered and not left.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const stay = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    }
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setOver(false)
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      void surroundings.takeDrop(event.dataTransfer).then(startImport)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', stay)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', stay)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return (
    <div className="drop-overlay" role="status">
      <div className="drop-zone">
        <Icon of={FileDown} size={20} />
        <b>{t('import.drop-title')}</b>
        <span className="soft small">{t('import.drop-help')}</span>
      </div>
    </div>
  )
}
