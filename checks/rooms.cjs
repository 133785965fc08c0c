/**
 * The rooms of the code, from the top, and the rooms that each may import; a room is a folder or a file.
 * `.dependency-cruiser.cjs` makes a rule of each line, and checks/map.ts draws the map of
 * docs/architecture.md and finds a permission that nobody uses.
 */
module.exports.rooms = {
  'src/main.ts': { does: 'starts the server', imports: ['src/server', 'src/base'] },
  'src/cli.ts': { does: 'runs a command', imports: ['src/commands', 'src/base'] },
  'src/commands': {
    does: 'commands of the operator',
    imports: [
      'src/backup',
      'src/server',
      'src/jobs',
      'src/exchange',
      'src/resolvers',
      'src/query',
      'src/operations',
      'src/orm.ts',
      'src/windows',
      'src/entities',
      'src/database',
      'src/base',
    ],
  },
  'src/backup': {
    does: 'copies of everything, and the way back',
    imports: ['src/jobs', 'src/operations', 'src/windows', 'src/database', 'src/base'],
  },
  'src/server': {
    does: 'HTTP',
    imports: [
      'site',
      'src/jobs',
      'src/exchange',
      'src/resolvers',
      'src/query',
      'src/operations',
      'src/orm.ts',
      'src/windows',
      'src/entities',
      'src/database',
      'src/media',
      'src/base',
    ],
  },
  'src/jobs': {
    does: 'work that has its time',
    imports: ['src/operations', 'src/orm.ts', 'src/media', 'src/base'],
  },
  'src/exchange': {
    does: 'files in and out',
    imports: ['src/query', 'src/operations', 'src/windows', 'src/entities', 'src/base'],
  },
  'src/resolvers': {
    does: 'types of the graph',
    imports: ['src/query', 'src/operations', 'src/windows', 'src/entities', 'src/base'],
  },
  'src/query': { does: 'reading', imports: ['src/windows', 'src/entities', 'src/database', 'src/base'] },
  'src/operations': { does: 'changing', imports: ['src/windows', 'src/entities', 'src/base'] },
  'src/orm.ts': {
    does: 'the one MikroORM configuration',
    imports: ['src/entities', 'src/database', 'src/base'],
  },
  'src/windows': { does: 'who sees what', imports: ['src/entities', 'src/base'] },
  'src/entities': { does: 'what exists', imports: ['src/base'] },
  'src/database': { does: 'starting and reaching PostgreSQL', imports: ['src/base'] },
  'src/media': { does: 'pictures, documents, and where they are stored', imports: ['src/base'] },
  site: { does: 'pages that the server writes', imports: ['src/base', 'web/shared'] },
  'src/base': { does: 'audiences, languages, settings, errors', imports: [] },
  'web/explorer': { does: 'GraphiQL in the browser', imports: ['web/shared'] },
  'web/embed': { does: 'the directory in pages of partners', imports: ['web/shared'] },
  'web/shared': { does: 'styles and functions of all rooms of web', imports: [] },
};
