/** The stair: imports go down only. checks/stair.ts runs it; test/checks/stair.test.ts proves that it can go red. */

/** From the top. Rooms on one step may know each other unless a rule below says no. */
const steps = [
  ['(main|worker|cli)\\.ts$'],
  ['server/', 'commands/'],
  ['jobs/', 'exchange/'],
  ['resolvers/'],
  ['query/', 'operations/'],
  ['windows/'],
  ['entities/'],
  ['database/', 'media/'],
  ['base/'],
];

/** A domain knows only earlier ones, in whichever room. */
const domains = ['shared', 'programmes', 'network', 'services', 'appeals', 'finance', 'content', 'editorial'];
const domainRooms = '(entities|resolvers|operations)';

const anyOf = (parts) => `^src/(${parts.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: to } });

const upward = steps
  .slice(1)
  .map((rooms, index) =>
    forbid(
      `stair-${rooms.join('-').replaceAll('/', '')}`,
      `${rooms.join(' and ')} must not import from a step above`,
      anyOf(rooms),
      anyOf(steps.slice(0, index + 1).flat()),
    ),
  );

const laterDomains = domains
  .slice(0, -1)
  .map((domain, index) =>
    forbid(
      `domain-${domain}`,
      `${domain} must not know a later domain (${domains.slice(index + 1).join(', ')})`,
      `^src/${domainRooms}/${domain}/`,
      `^src/${domainRooms}/(${domains.slice(index + 1).join('|')})/`,
    ),
  );

module.exports = {
  forbidden: [
    ...upward,
    ...laterDomains,
    forbid(
      'house-knows-no-domain',
      'the house decorators must not know what is built with them',
      '^src/entities/house/',
      '^src/entities/(?!house/)',
    ),
    forbid('query-knows-no-domain', 'of the entities, query may import entities/house only', '^src/query/', '^src/entities/(?!house/)'),
    forbid('query-beside-operations', 'how we read does not know how we change', '^src/query/', '^src/operations/'),
    forbid('operations-beside-query', 'how we change does not know how we read', '^src/operations/', '^src/query/'),
    forbid('orm-imports', 'orm.ts imports entities and base only', '^src/orm\\.ts$', '^src/(?!entities/|base/)'),
    forbid('orm-imported', 'orm.ts is for those who write or start', '^src/(base|database|entities|query|resolvers)/', '^src/orm\\.ts$'),
    {
      name: 'known-rooms',
      comment: 'every file of src is in a room of the stair, or is main, worker, cli or orm',
      severity: 'error',
      from: { path: '^src/', pathNot: [...steps.flat().map((room) => `^src/${room}`), '^src/orm\\.ts$'] },
      to: {},
    },
    { name: 'no-cycles', comment: 'no cycles, types included', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'the imported file or package does not exist',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'src-alone',
      comment: 'src imports packages and src only',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^(src|node_modules|.*/node_modules)/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // An import of a type is knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
