/**
 * What a read costs, in points. A point is about the work of one small item. The same table prices every
 * spelling of an operation, because it prices the plan; docs/limits.md is compared with it by a test.
 */
export const prices = {
  operation: { points: 1, doc: 'An operation, whatever it asks.' },
  item: {
    points: 1,
    doc: 'An item that may be in the answer: of a list as many as its page may hold, of a relation to one, one.',
  },
  list: { points: 1, doc: 'A list, for each item that has it.' },
  count: { points: 5, doc: 'A `totalCount`, or the `kinds` of a search, which walk the whole list.' },
  related: { points: 1, doc: 'A condition on what an item refers to.' },
  linked: {
    points: 3,
    doc: '`some`, `none`, `every`, `count` or `sum` in a filter, or the last two in `orderBy`, which look at a list of each item.',
  },
  words: { points: 1, doc: '`contains`, `startsWith` or `endsWith` in a filter.' },
  pattern: { points: 5, doc: '`matches` in a filter, a regular expression.' },
  sorted: {
    points: 20,
    doc: 'A step of `orderBy` by a related item, or by the length or a sum of a list, which walks the whole list.',
  },
  groups: { points: 20, doc: 'An `aggregate`, which walks the whole list.' },
  group: { points: 1, doc: 'A group that may be in the answer.' },
  acrossGroups: { points: 5, doc: 'A `share` or a `running` of groups, which walks all of them.' },
  filled: { points: 20, doc: '`fill`, which makes groups of periods without items.' },
  offset: { points: 5, doc: '`offset` of groups, which makes and sorts those before the page too.' },
  bands: { points: 1, doc: 'A key of groups that is a band, which compares each item with the bounds.' },
  pairFigure: { points: 1, doc: '`days` or `ratio` of groups, which read two fields of each item.' },
  compare: { points: 1, doc: 'A comparison in `compare` of a filter, which no index serves.' },
  search: { points: 20, doc: 'A `search`, which looks in every kind.' },
  text: { points: 2, doc: 'A text that is composed of several items, such as a letter.' },
  path: { points: 3, doc: 'A `resolvePath`, which may look in three places.' },
  write: { points: 100, doc: 'A write, beside what its answer reads.' },
  signIn: {
    points: 2000,
    doc: 'An attempt to sign in, or to show what only one person has: so that nobody can try many.',
  },
  metadata: { points: 500, doc: 'A `metadata`: labels and facts of all kinds.' },
  introspection: { points: 100, doc: 'A `__schema` or a `__type`.' },
} as const satisfies Record<string, { points: number; doc: string }>;
