/**
 * Values of a list behind one another, with semicolons; as JSON where that could be read in another way: where one
 * is missing, is no plain value, or holds what stands between.
 */
export function inOneCell(values: readonly unknown[]): string {
  const texts = values.map((value) =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  );
  const isPlain = texts.every(
    (text): text is string => typeof text === 'string' && text !== '' && !/^\[|[;\r\n]/.test(text),
  );
  return isPlain ? texts.join('; ') : JSON.stringify(values);
}
