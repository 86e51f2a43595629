import { Icon } from './Icon.tsx'
import { isMac, keyCaps } from './key-names.ts'
import type { KeyPiece } from './key-names.ts'
import './kbd.css'

interface KbdProps {
  /** A shortcut as the actions table writes it: `mod+k`, `shift+enter`, `g i`. */
  readonly keys: string
  readonly bare?: boolean
}

/** The key caps of a shortcut, with the signs of this platform. */
export function Kbd({ keys, bare = false }: KbdProps) {
  return keyCaps(keys, isMac()).map((cap, index) => (
    <kbd key={`${index}`} className={bare ? 'bare' : undefined}>
      {cap.map((piece, at) => (
        <Piece key={piece.name} piece={piece} joined={at > 0 && cap[at - 1]?.sign === null} />
      ))}
    </kbd>
  ))
}

/** `joined`: it follows a key that is written out, and needs a little air to be told from it. */
function Piece({ piece, joined }: { readonly piece: KeyPiece; readonly joined: boolean }) {
  return (
    <>
      {joined ? <i className="kbd-gap" /> : null}
      {piece.sign === null ? (
        piece.name
      ) : (
        <>
          <Icon of={piece.sign} />
          <span className="visually-hidden">{piece.name}</span>
        </>
      )}
    </>
  )
}
