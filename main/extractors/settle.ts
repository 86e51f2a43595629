import type { Mention } from '../../shared/model/mention.ts'

/** Sure finds win over unsure ones, but a whole name over a part of it: the University of California over California. Length says nothing where the find is a guess. */
function weight(mention: Mention): number {
  return (
    mention.confidence +
    (mention.reason.code === 'model' || mention.confidence < 0.56 ? 0.1 : Math.min(mention.end - mention.start, 40) / 40)
  )
}

/** Chooses among overlapping mentions, so that none overlap and all are in order of their start. Time n log n. */
export function settle(mentions: readonly Mention[]): readonly Mention[] {
  const byStart = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const settled: Mention[] = []
  let cluster: Mention[] = []
  let end = -1
  for (const mention of byStart) {
    if (mention.start >= end) {
      settled.push(...settleCluster(cluster))
      cluster = []
    }
    cluster.push(mention)
    end = Math.max(end, mention.end)
  }
  settled.push(...settleCluster(cluster))
  return settled
}

function settleCluster(cluster: readonly Mention[]): readonly Mention[] {
  if (cluster.length < 2) return cluster
  const kept: Mention[] = []
  for (const mention of cluster.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end)) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}
