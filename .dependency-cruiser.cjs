/** The stair: imports go down only. checks/stair.ts runs it; test/checks/stair.test.ts proves that it can go red. */

const { rooms } = require('./checks/rooms.cjs');

const escaped = (path) => path.replaceAll('.', '\\.');
/** The files of a room. */
const inRoom = (room) => `^${escaped(room)}${/\.ts$/.test(room) ? '$' : '/'}`;
const code = '^(src|site|web)/';
/** Scripts that write files of the rooms of web/, with packages that are installed where it is built. */
const makers = '^web/[^/]+\\.mjs$';

/** A domain knows only earlier ones, in whichever room. */
const domains = ['shared', 'programmes', 'network', 'services', 'appeals', 'finance', 'content', 'editorial'];
const domainRooms = '(entities|resolvers|operations)';

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** One rule a room: of the code it imports itself and its neighbours. */
const neighbours = Object.entries(rooms).map(([room, { imports }]) => ({
  name: `stair-${room.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-')}`,
  comment: `${room} may import ${imports.join(', ') || 'no other room'} (checks/rooms.cjs)`,
  severity: 'error',
  from: { path: inRoom(room) },
  to: { path: code, pathNot: [room, ...imports].map(inRoom) },
}));

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
    ...neighbours,
    ...laterDomains,
    forbid(
      'house-knows-no-domain',
      'the house decorators must not know what is built with them; labels of names that several kinds use are theirs',
      '^src/entities/house/',
      '^src/entities/(?!house/|labels/)',
    ),
    forbid(
      'verbs-know-no-domain',
      'verbs of all items, and windows, must not know a domain: the item declares what they need',
      `^src/(operations/(?!(${domains.join('|')})/)|windows/)`,
      `^src/(entities|operations)/(${domains.filter((domain) => domain !== 'editorial').join('|')})/`,
    ),
    forbid(
      'query-knows-no-domain',
      'of the entities, query may import entities/house only',
      '^src/query/',
      '^src/entities/(?!house/)',
    ),
    {
      name: 'site-has-no-browser',
      comment: 'of web/shared, the site may import only what needs no browser',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^web/', pathNot: '^web/shared/((land|colours|contrast)\\.ts$|directory/)' },
    },
    {
      name: 'known-rooms',
      comment: 'every file of the code is in a room of checks/rooms.cjs',
      severity: 'error',
      from: { path: code, pathNot: [...Object.keys(rooms).map(inRoom), makers] },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'no cycles, types included',
      severity: 'error',
      from: { path: code },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'the imported file or package does not exist',
      severity: 'error',
      // The packages of web/ are installed where it is built.
      from: { pathNot: ['^web/(explorer/|[^/]+/vite\\.config\\.ts$)', makers] },
      to: { couldNotResolve: true },
    },
    {
      name: 'code-alone',
      comment: 'the code imports packages and itself only',
      severity: 'error',
      from: { path: code },
      to: { pathNot: '^(src|site|web|node_modules|.*/node_modules)/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/(dist|node_modules)/' },
    // An import of a type is knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
