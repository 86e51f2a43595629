import {
  ArrowDown, ArrowLeft, ArrowRight, ArrowUp, BookOpen, BookmarkPlus, Check, CircleDot, Download, FileText, Filter, Folder, History, Keyboard, ListChecks, Monitor,
  Moon, PanelLeft, PanelRight, PencilLine, Redo2, RotateCw, Search, Settings, Sun, Tag, Trash2, Type, Undo2, Upload,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ActionId } from '../../../shared/contract/actions.ts'

const icons: Partial<Record<ActionId, LucideIcon>> = {
  'import-files': Download, 'import-folder': Folder, 'open-sample': FileText, 'export-json': Upload, 'export-markdown': Upload, 'export-csv': Upload,
  'open-settings': Settings, undo: Undo2, redo: Redo2, search: Search, 'save-search': BookmarkPlus, 'toggle-library': PanelLeft, 'toggle-inspector': PanelRight,
  'theme-system': Monitor, 'theme-light': Sun, 'theme-dark': Moon, 'text-larger': Type, 'text-smaller': Type, 'text-normal': Type, 'go-back': ArrowLeft,
  'go-forward': ArrowRight, 'next-document': ArrowDown, 'previous-document': ArrowUp, 'filter-entities': Filter, 'next-mention': ArrowDown, 'previous-mention': ArrowUp,
  'check-mentions': ListChecks, 'mark-reviewed': Check, 'mark-reading': BookOpen, 'mark-unread': CircleDot, 'tag-document': Tag, 'write-note': PencilLine,
  'read-again': RotateCw, 'remove-document': Trash2, 'open-history': History, 'open-shortcuts': Keyboard,
}

export function actionIcon(id: ActionId): LucideIcon {
  return icons[id] ?? ArrowRight
}
