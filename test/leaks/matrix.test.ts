import { afterAll, describe, expect, it } from '@jest/globals';
import { buildSchema, printSchema } from 'graphql';
import { audiences } from '../../src/base/audience.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { decide, exportedBy } from './matrix.js';

const schemas = Object.fromEntries(audiences.map((audience) => [audience, graphOf(audience)]));

describe('who may do what with which field', () => {
  let [cells, allowed] = [0, 0];
  afterAll(() => void process.stdout.write(`matrix: ${cells} cells, ${allowed} allowed\n`));

  it.each(audiences)('is for %s as it was declared, and nothing else is there', (audience) => {
    const decided = decide(schemas[audience]!, audience, exportedBy(schemas[audience]!, audience));
    cells += decided.cells;
    allowed += decided.allowed;
    expect(decided.mistakes).toEqual([]);
    expect(decided.allowed).toBeGreaterThan(100);
  });
});

it('a column too many in a file is seen', () => {
  const decided = decide(
    schemas.public!,
    'public',
    (item, field) => field.name === 'internalNote' || exportedBy(schemas.public!, 'public')(item, field),
  );
  expect(decided.mistakes).toEqual(['public: Organisation.internalNote can be used to export']);
});

describe('a word too many in the graph is seen:', () => {
  const sdl = printSchema(schemas.public!);
  const exported = exportedBy(schemas.public!, 'public');
  it.each([
    [
      'a field',
      /^type Organisation implements [^{]*\{/m,
      'internalNote: String',
      'Organisation.internalNote can be used to select',
    ],
    [
      'a filter',
      /^input OrganisationFilter \{/m,
      'contactEmail: TextFilter',
      'Organisation.contactEmail can be used to filter',
    ],
    [
      'an order',
      /^input AppealOrder \{/m,
      'exposure: OrderDirection',
      'Appeal.exposure can be used to order',
    ],
    [
      'a key of groups',
      /^enum OrganisationGroupBy \{/m,
      'DUE_DILIGENCE',
      'Organisation.dueDiligence can be used to group',
    ],
    [
      'a measure',
      /^type OrganisationDistinct \{/m,
      'internalNote: Int',
      'Organisation.internalNote can be used to aggregate',
    ],
    [
      'what was never declared',
      /^type Appeal implements [^{]*\{/m,
      'victimName: String',
      'Appeal.victimName stands for nothing that was declared',
    ],
  ])('%s', (_, at, more, mistake) => {
    expect(sdl.match(at)).not.toBeNull();
    const wrong = sdl.replace(at, (found) => `${found}\n  ${more}`);
    expect(decide(buildSchema(wrong, { assumeValid: true }), 'public', exported).mistakes).toEqual([
      `public: ${mistake}`,
    ]);
  });
});
