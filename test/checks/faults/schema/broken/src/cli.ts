console.error('schema/public.graphql is stale: npm run reseau -- schema');
process.exitCode = 1;
