import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { hashOf } from '../audit.js';
import type { Desk } from '../desk.js';
import { originalsOf, type Original } from '../originals.js';
import { refuse } from '../refuse.js';
import { required } from '../text.js';
import { inTransaction, type Work } from '../transaction.js';
import { readsTemplates, refuseHidden, templateById } from './template.js';

const longestName = 100;

/** What a template is to be: an item in place of what it holds, if one is named. */
interface TemplateChange {
  /** The template that changes; absent: a new one. */
  readonly id?: string;
  readonly name: string;
  readonly source?: { readonly item: string; readonly id: string };
}

/**
 * Keeps the newest draft of an item under a name, with its parts, as far as the caller reads them; the id of the
 * template. Throws VALUE_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND, ITEM_INVALID, STAGE_INVALID, FORBIDDEN.
 */
export function saveTemplate(desk: Desk, { id, name, source }: TemplateChange): Promise<string> {
  const called = required({ item: 'Template', field: 'name', index: 0 }, name, longestName);
  return inTransaction(desk, { verb: 'save-template', needs: 'DRAFT', windows: false }, async (work) => {
    const known = id === undefined ? undefined : await templateById(work, id);
    if (known) allowed(work, known.originals);
    const originals = source ? await originalsFor(work, source) : known?.originals;
    if (!originals) throw new ReseauError('VALUE_INVALID', 'A new template needs an item: give `item`.');
    const [{ item: kind }] = originals as readonly [Original];
    if (known && kind !== known.item)
      throw new ReseauError(
        'VALUE_INVALID',
        `The template holds ${known.item.name}, and not ${kind.name}; save another template.`,
      );
    await requireFreeName(work, { kind: kind.name, name: called, but: id });
    const kept = JSON.stringify(
      originals.map((one) => ({ item: one.item.name, id: one.id, content: one.content })),
    );
    const own = id ?? randomUUID();
    await work.run(
      `insert into desk.template (id, name, kind, originals, part_count, saved_at, saved_by) values ($1, $2, $3, $4, $5, now(), $6)
on conflict (id) do update set name = excluded.name, originals = excluded.originals, part_count = excluded.part_count, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      [own, called, kind.name, kept, originals.length - 1, work.by],
    );
    work.did({ item: 'Template', ids: [own], content: hashOf(kept) });
    return own;
  });
}

/** Removes a template for good; what was made from it stays. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function removeTemplate(desk: Desk, id: string): Promise<void> {
  return inTransaction(desk, { verb: 'remove-template', needs: 'DRAFT', windows: false }, async (work) => {
    const known = await templateById(work, id);
    allowed(work, known.originals);
    await work.run('delete from desk.template where id = $1', [id]);
    work.did({ item: 'Template', ids: [id] });
  });
}

/** Throws FORBIDDEN unless the caller may draft all of it. */
const allowed = (work: Work, originals: readonly Original[]): void =>
  work.allow(originals.map(({ item, id, content }) => ({ item, id, contents: [content] })));

async function originalsFor(
  work: Work,
  { item: kind, id }: { readonly item: string; readonly id: string },
): Promise<readonly Original[]> {
  const item = itemNamed(kind);
  const originals = await originalsOf(work, item, id);
  // Who may not read templates of the kind would not find their own again.
  if (!readsTemplates(work, item))
    refuse({ item: kind, index: 0 }, 'takes that all items of the kind are read', 'FORBIDDEN');
  allowed(work, originals);
  await refuseHidden(work, originals);
  return originals;
}

async function requireFreeName(
  { run }: Work,
  { kind, name, but }: { readonly kind: string; readonly name: string; readonly but: string | undefined },
): Promise<void> {
  const [other] = await run(
    'select id from desk.template where kind = $1 and name = $2 and id is distinct from $3',
    [kind, name, but ?? null],
  );
  if (other)
    refuse(
      { item: 'Template', field: 'name', index: 0 },
      `another template of the kind ${kind} has this name`,
      'ITEM_TAKEN',
    );
}
