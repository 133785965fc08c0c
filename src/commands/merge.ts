import { ReseauError } from '../base/errors.js';
import { houseDesk } from '../operations/desk.js';
import { mergeOrganisations, unmergeOrganisations } from '../operations/network/merge-organisations.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

/** Organisations that are one. */
export const merge: Command = {
  usage:
    'merge <slug to keep> <slug to merge> --approved-by NAME  |  merge list  |  merge undo <id> --approved-by NAME',
  doc: 'Makes two organisations one: relations, names, themes, sources and addresses of the second become those of the first. Lists the merges there were, and undoes one. A second person has to approve.',
  options: { 'approved-by': { type: 'string' } },
  async run(given) {
    const [first, second] = given.words;
    if (first === 'list') return list(given);
    if (first === 'undo' && second) return undo(given, second);
    if (!first || !second)
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${merge.usage}`);
    return mergeTwo(given, [first, second]);
  },
};

const approval = ({ options }: CommandInput): string | undefined =>
  typeof options['approved-by'] === 'string' ? options['approved-by'] : undefined;

async function mergeTwo(given: CommandInput, slugs: readonly [string, string]): Promise<number> {
  const merged = await withDatabase(given, async ({ orm, run }) => {
    const half = async (slug: string): Promise<{ id: string; expectedRevision: number }> => {
      const [row] = await run('select id, revision from desk.organisation where slug = $1', [slug]);
      if (!row) throw new ReseauError('ITEM_NOT_FOUND', `There is no organisation ${slug}.`);
      return { id: String(row.id), expectedRevision: Number(row.revision) };
    };
    const [kept, gone] = [await half(slugs[0]), await half(slugs[1])];
    await mergeOrganisations(houseDesk(orm, 'operator'), kept, gone, approval(given));
    return gone.id;
  });
  given.say(`${slugs[1]} is a part of ${slugs[0]} now; undo it with: npm run reseau -- merge undo ${merged}`);
  return 0;
}

async function undo(given: CommandInput, id: string): Promise<number> {
  await withDatabase(given, ({ orm }) =>
    unmergeOrganisations(houseDesk(orm, 'operator'), id, approval(given)),
  );
  given.say('They are two again.');
  return 0;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run }) =>
    run(`select m.merged_id as id, to_char(m.done_at, 'YYYY-MM-DD HH24:MI') as done, m.done_by as by, r.content ->> 'slug' as slug, o.slug as kept, m.undone_at is not null as undone
from desk.merger m left join desk.organisation o on o.id = m.kept_id left join lateral (select content from desk.revision r where r.item_id = m.merged_id order by number desc limit 1) r on true
where m.done_at is not null order by m.done_at`),
  );
  for (const { id, done, by, slug, kept, undone } of rows)
    given.say(
      `${String(id)}  ${String(done)}  ${String(slug)} into ${String(kept)}, by ${String(by)}${undone === true ? ', undone' : ''}`,
    );
  if (rows.length === 0) given.say('no merges');
  return 0;
}
