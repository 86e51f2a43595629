import { join } from 'node:path'
import type { DocumentId } from '../../shared/model/ids.ts'

/** Where each thing lies in a library's folder. Nothing outside main/storage builds such a path. */
export class LibraryLayout {
  readonly root: string
  constructor(root: string) {
    this.root = root
  }
  get libraryFile(): string {
    return join(this.root, 'library.json')
  }
  get documents(): string {
    return join(this.root, 'documents')
  }
  get journal(): string {
    return join(this.root, 'journal')
  }
  get index(): string {
    return join(this.root, 'index.sqlite')
  }
  get backups(): string {
    return join(this.root, 'backups')
  }
  get quarantine(): string {
    return join(this.root, 'quarantine')
  }
  get lock(): string {
    return join(this.root, 'lock')
  }
  get staging(): string {
    return join(this.root, 'staging')
  }
  folder(id: DocumentId): string {
    return join(this.documents, id)
  }
  documentFile(id: DocumentId): string {
    return join(this.folder(id), 'document.json')
  }
  extractionFile(id: DocumentId): string {
    return join(this.folder(id), 'extraction.json')
  }
  reviewFile(id: DocumentId): string {
    return join(this.folder(id), 'review.json')
  }
  backupsOfLibrary(): string {
    return join(this.backups, 'library')
  }
  backupsOfReview(id: DocumentId): string {
    return join(this.backups, 'reviews', id)
  }
}
