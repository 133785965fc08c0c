import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the tests: those anyone may send, and those that only an audience with more rights can. */
const documents: Record<string, string[]> = {
  public: [
    'documents/**/*.graphql',
    '!documents/standards/*.graphql',
    'test/documents/*.graphql',
    'test/documents/public/*.graphql',
  ],
  partner: ['test/documents/partner/*.graphql'],
  staff: ['test/documents/staff/*.graphql'],
  desk: ['test/documents/desk/*.graphql'],
};
const isUsed = (audience: string): boolean =>
  audience === 'public' || existsSync(new URL(`test/documents/${audience}`, import.meta.url));

/** The types of what the pages of the site read. */
const site: CodegenConfig['generates'] = {
  'site/generated/types.ts': {
    schema: 'schema/public.graphql',
    documents: ['documents/pages/*.graphql'],
    plugins: ['typescript-operations'],
    config: { useTypeImports: true, enumsAsTypes: true, defaultScalarType: 'string' },
  },
};

const config: CodegenConfig = {
  importExtension: '.js',
  generates: {
    ...site,
    ...Object.fromEntries(
      Object.entries(documents)
        .filter(([audience]) => isUsed(audience))
        .map(([audience, globs]) => [
          `test/generated/${audience}/`,
          {
            schema: `schema/${audience}.graphql`,
            documents: globs,
            preset: 'client',
            presetConfig: { fragmentMasking: false },
            config: {
              useTypeImports: true,
              enumsAsTypes: true,
              defaultScalarType: 'string',
              documentMode: 'documentNode',
            },
          },
        ]),
    ),
  },
};

export default config;
