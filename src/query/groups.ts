import { ReseauError } from '../base/errors.js';
import type { Audience } from '../base/audience.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { isNull, type Argument } from './arguments.js';
import { planGroupOrder } from './group-order.js';
import { planHaving } from './having.js';
import { oneUnit, refuseGroup, type InCommon } from './measure.js';
import { enumNameOf, groupKeysOf, isPeriod, mostGroups, usualGroups, type GroupKey } from './measures.js';
import { withoutKeys } from './own-filter.js';
import type { Condition, RowsOf } from './condition.js';
import type { GroupsPlan } from './plan.js';
import type { Slot } from './slot.js';
import type { ArgumentScope } from './slot-list.js';
import { whereOf } from './where.js';

const mostKeys = 5;

type Arguments = ReadonlyMap<string, Argument>;

/**
 * Groups as the arguments describe them, without what is selected from each. `where` is what the items must
 * meet beside the filter.
 */
export function groupsPlan(
  audience: Audience,
  scope: ArgumentScope,
  { rows, where }: { readonly rows: RowsOf; readonly where: Condition | undefined },
  given: Arguments,
): Omit<GroupsPlan, 'select'> {
  const { item, locale } = scope;
  const keys = keysOf(audience, item, given.get('groupBy'));
  const filter = given.get('filter');
  const conditions = [
    ...(where ? [listFilter(where, keys, given)] : []),
    ...(filter && !isNull(filter) ? [whereOf(scope, filter)] : []),
  ];
  const having = given.get('having');
  const all: Condition | undefined = conditions.length > 0 ? { kind: 'and', of: conditions } : undefined;
  const common = { keys, where: all };
  return {
    kind: 'groups',
    item,
    locale,
    rows,
    where: all,
    keys,
    bands: bandsOf(scope, common, given.get('bands')),
    filled: filledOf(keys, given.get('fill')),
    having: having && !isNull(having) ? planHaving(scope, having, common) : undefined,
    order: planGroupOrder(item, common, given.get('orderBy'), locale),
    size: sizeOf(given.get('first')),
    offset: offsetOf(scope, given.get('offset')),
  };
}

/** What the list of the groups must meet; less, where the groups leave out what it says of their keys. */
function listFilter(where: Condition, keys: readonly GroupKey[], given: Arguments): Condition {
  const ignored = given.get('ignoreOwnFilter');
  if (ignored?.kind !== 'leaf' || ignored.value !== true) return where;
  if (keys.length === 0) refuseGroup('ignoreOwnFilter needs groupBy.');
  return withoutKeys(where, keys);
}

function keysOf(audience: Audience, item: ItemMetadata, given: Argument | undefined): readonly GroupKey[] {
  if (given?.kind !== 'leaf' || !Array.isArray(given.value)) return [];
  const names = given.value as string[];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) refuseGroup(`groupBy names ${twice} twice.`);
  if (names.length > mostKeys) refuseGroup(`groupBy names more than ${mostKeys} keys.`);
  const known = groupKeysOf(audience, item);
  return names.map((name) => known.find((key) => enumNameOf(key) === name) as GroupKey);
}

/** The bounds of the keys that are bands, which the argument names by their fields. */
function bandsOf(
  { slots }: ArgumentScope,
  common: InCommon,
  given: Argument | undefined,
): ReadonlyMap<number, Slot> {
  const named = new Map(
    given?.kind === 'object' ? [...given.fields].filter(([, bounds]) => !isNull(bounds)) : [],
  );
  const bands = common.keys.flatMap(({ of, field, name }, place): [number, Slot][] => {
    if (of !== 'band') return [];
    oneUnit(field, common);
    const bounds = named.get(field.name);
    named.delete(field.name);
    if (bounds?.kind !== 'leaf')
      return refuseGroup(`groupBy names ${name}: add \`bands: { ${field.name}: [...] }\` with its bounds.`);
    return [[place, slots.bounds(bounds)]];
  });
  const [unused] = named.keys();
  if (unused !== undefined)
    refuseGroup(`bands names bounds of ${unused}, but groupBy does not name its band.`);
  return new Map(bands);
}

/** The key whose periods are all to be groups. */
function filledOf(keys: readonly GroupKey[], given: Argument | undefined): number | undefined {
  if (given?.kind !== 'leaf' || given.value !== true) return undefined;
  const periods = keys.flatMap((key, place) => (isPeriod(key) ? [place] : []));
  if (periods.length !== 1)
    refuseGroup('fill needs exactly one key of groupBy that is a week, month, quarter or year.');
  return periods[0];
}

/** Most groups before a page: the largest Int of the graph. */
const largestOffset = 2 ** 31 - 1;

/** The offset is a value of the statement, so the pages of one question are one statement. */
const offsetOf = ({ slots }: ArgumentScope, given: Argument | undefined): Slot | undefined =>
  given?.kind === 'leaf' && !isNull(given) ? slots.ranged(given, [0, largestOffset]) : undefined;

function sizeOf(given: Argument | undefined): number {
  if (!given || isNull(given) || given.kind !== 'leaf') return usualGroups;
  const { value } = given;
  if (typeof value !== 'number' || value < 1 || value > mostGroups)
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `\`first\` must be from 1 to ${mostGroups} groups.`, {
      extensions: { argument: 'first' },
    });
  return value;
}
