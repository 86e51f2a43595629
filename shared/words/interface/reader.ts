export const readerWords = {} as const
