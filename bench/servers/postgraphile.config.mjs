import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/**
 * PostGraphile over the very tables that Réseau reads, on the same login: it makes its relations of their
 * foreign keys.
 */
export default {
  extends: [PostGraphileAmberPreset, PgAggregatesPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['window_public', 'bench'],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { pgOrderByNullsLast: true },
  grafserv: {
    port: Number(process.env.PORT),
    host: '127.0.0.1',
    graphqlPath: '/graphql',
    graphiql: false,
    watch: false,
  },
  grafast: { explain: false },
};
