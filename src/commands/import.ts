import { join, resolve } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { Provenance } from '../entities/house/published-item.js';
import { importFile } from '../exchange/import.js';
import { fileKinds } from '../exchange/kinds.js';
import { printReports } from '../exchange/report.js';
import { undoImport } from '../exchange/undo-import.js';
import { answersOf } from './import-answers.js';
import type { Command, CommandInput } from './command.js';
import { progressBar } from './progress.js';
import { withDatabase } from './with-database.js';
import { houseDesk } from '../operations/desk.js';

/** A file of rows, through the same verbs as everybody; as one run, which can be taken back. */
export const importCommand: Command = {
  usage:
    'import <kind> <file> [--dry-run] [--review] [--map "Column=field;Other=-"] [--set "field=value"] [--sheet NAME] [--encoding NAME] [--dates DMY|MDY] [--decimal comma|point] [--allow-duplicates] [--save-mapping FILE] [--mapping FILE] [--provenance PUBLISHED_SOURCE|EDITORIAL]  |  import list  |  import undo <run>',
  doc: `Imports a file of items and reports what became of each row, lists the imports there were, or takes one back. With --review it saves drafts and hands them in: a reviewer agrees to the run, and it is published like any other work. Kinds: ${fileKinds.join(', ')}.`,
  options: {
    'dry-run': { type: 'boolean' },
    review: { type: 'boolean' },
    map: { type: 'string' },
    set: { type: 'string' },
    sheet: { type: 'string' },
    encoding: { type: 'string' },
    dates: { type: 'string' },
    decimal: { type: 'string' },
    'allow-duplicates': { type: 'boolean' },
    mapping: { type: 'string' },
    'save-mapping': { type: 'string' },
    provenance: { type: 'string' },
  },
  async run(given) {
    const [act, word] = given.words;
    if (act === 'list') return list(given);
    if (act === 'undo' && word) return undo(given, word);
    if (!act || !word)
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${importCommand.usage}`);
    return run(given, act, word);
  },
};

async function run(given: CommandInput, kind: string, file: string): Promise<number> {
  const { config, options, say } = given;
  const dryRun = options['dry-run'] === true;
  const answers = await answersOf(options);
  const bar = progressBar(say);
  const {
    report,
    run: id,
    file: written,
    pages,
    corrections,
  } = await withDatabase(given, ({ orm }) =>
    importFile(houseDesk(orm, 'operator'), kind, resolve(file), {
      dryRun,
      review: options.review === true,
      reports: join(config.RESEAU_HOME, 'imports'),
      provenance: provenanceOf(options.provenance),
      allowDuplicates: options['allow-duplicates'] === true,
      ...answers,
      onProgress: bar.show,
    }),
  );
  bar.end();
  say(printReports([report]));
  say(
    dryRun
      ? 'This was a dry run: nothing has been changed.'
      : `Run ${id}; take it back with: npm run reseau -- import undo ${id}`,
  );
  say(`Report: ${written}`);
  say(`As a page: ${[...pages.values()].join(' ')}`);
  if (corrections !== undefined) say(`Rows to correct and import again: ${corrections}`);
  return report.rejected.length > 0 ? 1 : 0;
}

async function undo(given: CommandInput, run: string): Promise<number> {
  const { discarded, restored, left } = await withDatabase(given, ({ orm }) =>
    undoImport(houseDesk(orm, 'operator'), run),
  );
  for (const { item, id, reason } of left) given.say(`left: ${item} ${id}: ${reason}`);
  given.say(`${discarded} discarded, ${restored} as before, ${left.length} left`);
  return left.length > 0 ? 1 : 0;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run: ask }) =>
    ask(`select i.id, i.kind, i.file, to_char(i.started_at, 'YYYY-MM-DD HH24:MI') as started, case when i.undone_at is not null then 'taken back' when i.ended_at is null then 'not ended' else 'done' end as state,
  count(r.line) as rows, count(r.line) filter (where r.outcome = 'rejected') as rejected from desk.import_run i left join desk.import_row r on r.run_id = i.id group by i.id order by i.started_at`),
  );
  for (const row of rows)
    given.say(
      `${String(row.id)}  ${String(row.started)}  ${String(row.state).padEnd(10)}  ${String(row.kind)} from ${String(row.file)}: ${String(row.rows)} rows, ${String(row.rejected)} rejected`,
    );
  if (rows.length === 0) given.say('no imports');
  return 0;
}

function provenanceOf(given: string | boolean | undefined): 'PUBLISHED_SOURCE' | 'EDITORIAL' {
  if (given === undefined || given === 'EDITORIAL') return 'EDITORIAL';
  if (given === 'PUBLISHED_SOURCE') return given;
  throw new ReseauError(
    'COMMAND_INVALID',
    `--provenance is PUBLISHED_SOURCE or EDITORIAL, and of ${Object.keys(Provenance.values).join(', ')} samples are made here only`,
  );
}
