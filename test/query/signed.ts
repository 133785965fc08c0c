/** The uuid of the row that a cursor of ours stands for; undefined for any other text. */
function rowBehind(text: string): string | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').subarray(16).toString('utf8'));
    const id: unknown = Array.isArray(keys) ? keys.at(-1) : undefined;
    return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** An answer in which every cursor is `cursor:` and the uuid of its row, as the oracle writes them. */
export function withoutSignatures(value: unknown): unknown {
  if (typeof value === 'string') {
    const row = rowBehind(value);
    return row ? `cursor:${row}` : value;
  }
  if (Array.isArray(value)) return value.map(withoutSignatures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutSignatures(one)]));
}
