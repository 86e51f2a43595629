export const entitiesWords = {} as const
