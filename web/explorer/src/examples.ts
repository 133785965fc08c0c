/**
 * The example queries, in the order of their file names; read when the page is built, so the page asks nobody
 * for them.
 */
export const examples: { query: string }[] = Object.entries(
  import.meta.glob<string>('../../../documents/examples/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query: query.trim() }));
