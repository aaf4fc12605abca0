/** Tags as typed, "kinh tế, #APEC", as a list: parted by commas, without `#`, each once. */
export function readTags(typed: string): string[] {
  const tags = typed.split(/[,;\n]/u).map((tag) => tag.trim().replace(/^#+/u, '').normalize('NFC'));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
