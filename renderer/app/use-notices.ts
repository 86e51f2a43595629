import { useEffect, useRef } from 'react'
import type { Notice } from '../../shared/contract/views.ts'
import { askService } from '../client/queries.ts'
import { tellProblem } from '../state/toasts.ts'

/** Shows each thing the library has to say about itself once, then tells the service that it was seen. */
export function useNotices(notices: readonly Notice[] | undefined): void {
  const told = useRef(new Set<string>())
  useEffect(() => {
    for (const { id, problem } of notices ?? []) {
      if (told.current.has(id)) continue
      told.current.add(id)
      tellProblem(problem)
      void askService('notice:dismiss', { id })
    }
  }, [notices])
}
