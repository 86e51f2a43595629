/** Puts parameters into a sentence of the catalogue, where `{{name}}` stands; a missing one leaves nothing. */
export function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => params[name] ?? '')
}
