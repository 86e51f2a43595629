/** Knots of a rising line: what a confidence was, and how often it was right. */
export type Line = readonly (readonly [given: number, right: number])[]

/** By the reason of a find. Made by tests/bench/entities/fit-trust.ts. */
export const trustLines: Readonly<Record<string, Line>> = {
  'full-name': [
    [0.608, 0.133],
    [0.743, 0.333],
    [0.8, 0.429],
    [0.859, 0.5],
    [0.899, 0.72],
    [0.942, 0.926],
    [0.979, 0.962],
  ],
  'list cities': [
    [0.3, 0.091],
    [0.53, 0.4],
    [0.921, 0.895],
    [0.968, 0.958],
  ],
  'list countries': [
    [0.87, 0.601],
    [0.969, 0.981],
  ],
  'list organizations': [
    [0.713, 0.688],
    [0.85, 0.71],
    [0.903, 0.824],
    [0.942, 0.902],
    [0.969, 0.945],
  ],
  'list regions': [
    [0.513, 0.6],
    [0.863, 0.625],
    [0.947, 0.655],
    [0.967, 0.882],
  ],
  'list well-known people': [
    [0.69, 0.727],
    [0.834, 0.867],
    [0.928, 0.974],
  ],
  model: [
    [0.467, 0.361],
    [0.595, 0.447],
    [0.675, 0.538],
    [0.757, 0.652],
    [0.817, 0.741],
    [0.857, 0.751],
    [0.898, 0.834],
    [0.937, 0.913],
    [0.977, 0.961],
    [1, 0.981],
  ],
}
