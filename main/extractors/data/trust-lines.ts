/** Knots of a rising line: what a confidence was, and how often it was right. */
export type Line = readonly (readonly [given: number, right: number])[]

/** By the reason of a find. Made by tests/bench/entities/fit-trust.ts. */
export const trustLines: Readonly<Record<string, Line>> = {
  'full-name': [
    [0.752, 0.462],
    [0.882, 0.526],
    [0.946, 0.946],
    [0.973, 0.985],
  ],
  'list cities': [
    [0.3, 0.091],
    [0.513, 0.412],
    [0.88, 0.7],
    [0.942, 0.887],
    [0.967, 0.985],
  ],
  'list countries': [
    [0.878, 0.599],
    [0.968, 0.984],
  ],
  'list organizations': [
    [0.793, 0.512],
    [0.906, 0.778],
    [0.941, 0.94],
    [0.969, 0.967],
  ],
  'list regions': [
    [0.34, 0.3],
    [0.887, 0.595],
    [0.966, 0.952],
  ],
  'list well-known people': [
    [0.683, 0.545],
    [0.883, 0.944],
    [0.946, 0.95],
  ],
  model: [
    [0.327, 0.268],
    [0.422, 0.367],
    [0.495, 0.433],
    [0.561, 0.449],
    [0.641, 0.639],
    [0.735, 0.647],
    [0.792, 0.688],
    [0.886, 0.87],
    [0.937, 0.92],
    [0.973, 0.97],
  ],
}
