import type { GroupKey } from './measures.js';
import type { Condition } from './condition.js';
import { refuseFilter } from './where.js';

/**
 * A filter without what it says of the keys of groups: each group then tells how many items there would be if
 * its value were chosen, whatever values of the same key are chosen now. Throws FILTER_INVALID where one
 * condition speaks of a key and of something else, which cannot be parted.
 */
export function withoutKeys(where: Condition, keys: readonly GroupKey[]): Condition {
  if (where.kind === 'and') return { kind: 'and', of: where.of.map((one) => withoutKeys(one, keys)) };
  const about = aboutKeys(where, keys);
  if (about === 'both')
    return refuseFilter(
      `An \`or\`, a \`not\` or a comparison of two fields in the filter speaks of ${keys.map(({ name }) => name).join(', ')} and of something else; ignoreOwnFilter cannot leave out a part of it.`,
    );
  return about === 'keys' ? { kind: 'and', of: [] } : where;
}

/** Whether a condition speaks of these keys, of others, of both, or of nothing. */
function aboutKeys(condition: Condition, keys: readonly GroupKey[]): 'keys' | 'others' | 'both' | 'nothing' {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const said = new Set(condition.of.map((one) => aboutKeys(one, keys)));
      said.delete('nothing');
      const [only, ...more] = said;
      return more.length > 0 ? 'both' : (only ?? 'nothing');
    }
    case 'not':
      return aboutKeys(condition.of, keys);
    case 'fields': {
      const [field, other] = [condition.field, condition.other].map((one) =>
        keys.some((key) => key.field === one && key.of !== 'currency'),
      );
      return field === other ? (field ? 'keys' : 'others') : 'both';
    }
    default:
      return keys.some((key) => isOn(key, condition)) ? 'keys' : 'others';
  }
}

type Leaf = Exclude<Condition, { kind: 'and' | 'or' | 'not' | 'fields' }>;

function isOn({ field, of }: GroupKey, condition: Leaf): boolean {
  switch (condition.kind) {
    case 'compare':
      return condition.field === field && (of === 'currency') === (condition.operator === 'currency');
    case 'null':
      return condition.field === field && of !== 'currency';
    case 'related':
      return condition.field === field;
    case 'linked':
    case 'counted':
    case 'summed':
      return condition.name === field.name;
    case 'localisation':
    case 'fixed':
      return false;
  }
}
