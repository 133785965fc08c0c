import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInputObjectType, isEnumType } from 'graphql';
import { audiences } from '../../src/base/audience.js';
import type { ItemMetadata } from '../../src/entities/house/metadata.js';
import { itemsFor, windowOf } from '../../src/windows/projection.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

interface Node {
  readonly 'Node Type': string;
  readonly Plans?: readonly Node[];
}
const kindsOf = (node: Node): string[] => [node['Node Type'], ...(node.Plans ?? []).flatMap(kindsOf)];

/** The filter without which a number of several units has no order. */
function withinOneUnit(item: ItemMetadata, name: string): string {
  const field = item.fields.find((one) => one.name === name);
  if (field?.kind === 'money') return `filter: { ${name}: { currency: "CHF" } }, `;
  const units = (field?.units ?? []).map((unit) => {
    const { optional, values } = item.fields.find((one) => one.name === unit)!;
    return `${unit}: { ${optional ? 'isNull: true' : `eq: ${Object.keys(values?.values ?? {})[0]}`} }`;
  });
  return units.length > 0 ? `filter: { ${units.join(', ')} }, ` : '';
}

describe('what lists can be ordered by', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  it.each(audiences)('is read from an index, in both directions, with nulls last: %s', async (audience) => {
    const { schema, reader } = await library.side(audience);
    const sorted: string[] = [];
    let looked = 0;
    await library.run('begin');
    try {
      await library.run(`set local search_path = ${windowOf(audience)}, ext`);
      for (const off of ['enable_seqscan', 'enable_bitmapscan']) await library.run(`set local ${off} = off`);
      for (const item of itemsFor(audience)) {
        const type = schema.getType(`${item.name}Order`);
        if (!isInputObjectType(type)) throw new Error(`${item.name} has no order`);
        // What is ordered by a relation is sorted, and priced so.
        const own = Object.values(type.getFields()).filter(
          (field) => isEnumType(field.type) && field.name !== 'nulls',
        );
        for (const { name: field } of own) {
          for (const direction of ['ASC', 'DESC']) {
            for (const locale of ['fr', 'en', 'es'] as const) {
              const explained = reader.explain(
                asking(
                  `{ ${item.plural}(first: 5, ${withinOneUnit(item, field)}orderBy: [{ ${field}: ${direction} }]) { nodes { provenance } } }`,
                  {},
                  locale,
                ),
              );
              const [row] = await library.run(
                `explain (format json) ${explained?.statement.text}`,
                explained?.values,
              );
              const [top] = row?.['QUERY PLAN'] as { Plan: Node }[];
              const kinds = kindsOf(top!.Plan);
              looked += 1;
              if (kinds.some((kind) => kind.includes('Sort')))
                sorted.push(`${item.plural} by ${field} ${direction} in ${locale}: ${kinds.join(' < ')}`);
            }
          }
        }
      }
    } finally {
      await library.run('rollback');
    }
    expect(sorted).toEqual([]);
    expect(looked).toBeGreaterThan(200);
  });
});
