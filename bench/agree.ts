/**
 * An answer in a form in which those of all servers can be compared: what cannot be asked for alike is made
 * alike.
 */
export function comparable(answer: unknown, unordered: readonly string[] = []): unknown {
  if (Array.isArray(answer)) return answer.map((one) => comparable(one, unordered));
  if (typeof answer !== 'object' || answer === null) return answer;
  const group = grouped(answer);
  if (group) return group;
  const entries = Object.entries(answer).filter(([key]) => key !== 'endCursor');
  // An item behind a link table.
  if (entries.length === 1 && entries[0]?.[0] === 'target') return comparable(entries[0][1], unordered);
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    // What is one object here are several fields there.
    const [outer = key, inner] = key.split('__');
    const plain = word(inner ?? outer, comparable(value, unordered));
    if (inner === undefined) made[outer] = unordered.includes(outer) ? sorted(plain) : plain;
    else
      made[outer] = {
        ...(made[outer] as object | undefined),
        [inner]: unordered.includes(inner) ? sorted(plain) : plain,
      };
  }
  return inOrder(made);
}

/** With its keys in one order, at every level. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, inOrder(one)]),
      )
    : value;

/** A group, whose key is an item here and the value of a column there. */
function grouped(answer: object): object | undefined {
  if ('count' in answer && 'key' in answer) return { count: answer.count, key: leaf(answer.key) };
  if (!('keys' in answer && 'distinctCount' in answer)) return undefined;
  const { keys, distinctCount } = answer as { keys: unknown[]; distinctCount: { rowId: string } };
  return { count: Number(distinctCount.rowId), key: leaf(keys[0]) };
}

/** The innermost value; an id without the kind of its item. */
function leaf(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return leaf(Object.values(value)[0]);
  return typeof value === 'string'
    ? value
        .replace(/^[a-z]+_(?=[0-9a-f]{32}$)/, '')
        .replace(/^(.{8})-(.{4})-(.{4})-(.{4})-(.{12})$/, '$1$2$3$4$5')
    : value;
}

/** Languages are written in capitals in the one graph, and as in the column in the other. */
const word = (key: string, value: unknown): unknown =>
  (key === 'served' || key === 'available') && value !== null
    ? (JSON.parse(JSON.stringify(value).toUpperCase()) as unknown)
    : value;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).sort();
  if (typeof value === 'object' && value !== null && 'nodes' in value)
    return { ...value, nodes: sorted(value.nodes) };
  return value;
}
