import { useEffect, useRef } from 'react'
import type { ActionId } from '../../shared/contract/actions.ts'

export interface ActionHandler {
  readonly perform: () => void | Promise<void>
  /** Left out: always. */
  readonly canPerform?: () => boolean
}

/** What some actions do, keyed by id. */
export type ActionMap = Partial<Record<ActionId, ActionHandler>>

/** Later maps come first: what is on top of the screen (a popover) answers before what is below it. */
const registered: ActionMap[] = []

/** Makes these handlers count until the returned function is called. */
export function registerActions(map: ActionMap): () => void {
  registered.push(map)
  return () => {
    const at = registered.lastIndexOf(map)
    if (at >= 0) registered.splice(at, 1)
  }
}

function handlerOf(id: ActionId): ActionHandler | null {
  for (let at = registered.length - 1; at >= 0; at -= 1) {
    const handler = registered[at]?.[id]
    if (handler !== undefined && (handler.canPerform?.() ?? true)) return handler
  }
  return null
}

export function canPerform(id: ActionId): boolean {
  return handlerOf(id) !== null
}

/** Does the action; false when nothing on the screen can do it now. */
export function performAction(id: ActionId): boolean {
  const handler = handlerOf(id)
  if (handler === null) return false
  void handler.perform()
  return true
}

/** Registers handlers while a component is on the screen. The map may be new at each render. */
export function useActions(map: ActionMap): void {
  const latest = useRef(map)
  const ids = Object.keys(map).join(' ')
  useEffect(() => {
    latest.current = map
  })
  useEffect(() => {
    const live: ActionMap = {}
    for (const id of Object.keys(latest.current)) {
      if (!isOwnKey(latest.current, id)) continue
      live[id] = {
        perform: () => latest.current[id]?.perform(),
        canPerform: () => {
          const handler = latest.current[id]
          return handler !== undefined && (handler.canPerform?.() ?? true)
        },
      }
    }
    return registerActions(live)
  }, [ids])
}

function isOwnKey(map: ActionMap, id: string): id is ActionId {
  return Object.hasOwn(map, id)
}
