import type { Change } from '../../src/operations/change.js';
import type { World } from './world.js';

export const common = { provenance: 'SAMPLE' };

/** Changes that make an item of the least that it needs, and what else is said. */
export const organisation = (slug: string, more: object = {}): Change => ({
  item: 'Organisation',
  fields: { ...common, slug, name: 'A name', exposure: 'PUBLIC', ...more },
});
export const theme = (slug: string, label: object, more: object = {}): Change => ({
  item: 'Theme',
  fields: { ...common, slug, themeKind: 'OUTCOME', label, ...more },
});
export const appeal = (slug: string, more: object = {}): Change => ({
  item: 'Appeal',
  fields: {
    ...common,
    slug,
    appealKind: 'URGENT_APPEAL',
    exposure: 'PUBLIC',
    title: { en: 'Title' },
    documentDate: { value: '2024-02-01', precision: 'MONTH' },
    actionOpen: false,
    ...more,
  },
});

/** Why a verb was refused: its code, and the place that it names. */
export async function refusal(work: Promise<unknown>) {
  const reason: unknown = await work.then(
    () => ({ code: 'none' }),
    (error: unknown) => error,
  );
  const {
    code,
    extensions = {},
    message,
  } = reason as { code: string; extensions?: Record<string, unknown>; message: string };
  return { code, message, item: extensions.item, field: extensions.field, index: extensions.index };
}

/** The row of an item in a window. */
export const found = async (world: World, audience: string, table: string, id: string | undefined) =>
  (await world.window(audience, table)).find((row) => row.id === id);

/** The audiences in whose windows an item is. */
export async function audiencesWith(world: World, table: string, id: string | undefined): Promise<string[]> {
  const seen: string[] = [];
  for (const audience of ['public', 'partner', 'staff', 'desk'])
    if (await found(world, audience, table, id)) seen.push(audience);
  return seen;
}
