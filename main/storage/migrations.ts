type Migration = (data: unknown) => unknown

/** `migrations[n]` takes a file of schema n + 1 to schema n + 2. Never edit one that was shipped; append. */
const migrations: readonly Migration[] = []

export const currentSchema = migrations.length + 1

/** Brings a file's data from the schema it was written in to the current one. */
export function migrate(schema: number, data: unknown): unknown {
  return migrations.slice(schema - 1).reduce((older, step) => step(older), data)
}
