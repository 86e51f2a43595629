/** Points of a rising line: what the network gives, and how often that was right. */
export type Calibration = readonly (readonly [given: number, right: number])[]

/** What a sureness is worth: read off between the points around it; as it is where there are none. */
export function calibrated(points: Calibration, given: number): number {
  const above = points.findIndex(([at]) => at >= given)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return given
  if (above <= 0) return above === 0 ? first[1] : last[1]
  const [low, high] = [points[above - 1] ?? first, points[above] ?? last]
  return low[1] + ((given - low[0]) / (high[0] - low[0])) * (high[1] - low[1])
}
