/** Knots of a rising line: what a confidence was, and how often it was right. */
export type Line = readonly (readonly [given: number, right: number])[]

/** By the reason of a find. Made by tests/bench/entities/fit-trust.ts. */
export const trustLines: Readonly<Record<string, Line>> = {
  'full-name': [
    [0.834, 0.59],
    [0.941, 0.912],
    [0.97, 0.961],
  ],
  'list cities': [
    [0.3, 0.091],
    [0.542, 0.438],
    [0.878, 0.73],
    [0.942, 0.864],
    [0.968, 0.98],
  ],
  'list countries': [
    [0.881, 0.596],
    [0.968, 0.981],
  ],
  'list organizations': [
    [0.586, 0.4],
    [0.814, 0.576],
    [0.9, 0.837],
    [0.942, 0.915],
    [0.969, 0.97],
  ],
  'list regions': [
    [0.706, 0.606],
    [0.948, 0.629],
    [0.966, 0.957],
  ],
  'list well-known people': [
    [0.799, 0.85],
    [0.927, 0.976],
  ],
  model: [
    [0.33, 0.28],
    [0.414, 0.391],
    [0.496, 0.431],
    [0.535, 0.459],
    [0.591, 0.493],
    [0.673, 0.606],
    [0.739, 0.659],
    [0.774, 0.745],
    [0.815, 0.742],
    [0.859, 0.797],
    [0.898, 0.813],
    [0.937, 0.899],
    [0.969, 0.978],
  ],
}
