import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { tableType } from '../base/files.js';
import { ReseauError } from '../base/errors.js';
import { nameOfLocale } from '../entities/house/locale-enum.js';
import { importFile, type Imported } from '../exchange/import.js';
import type { SourceAnswers } from '../exchange/load.js';
import type { Store } from '../media/store.js';
import { isFileName } from '../media/store.js';
import { Turns } from '../media/turns.js';
import { withoutKey, type Desk } from '../operations/desk.js';
import { mayImport, type ImportAnswers } from '../operations/editorial/import-mappings.js';
import { uploadedAs } from '../operations/shared/keep-upload.js';
import type { SentTable, TableReport } from '../resolvers/write-context.js';

/** Limits of a file that is imported at the desk: the command line has wider ones. */
const limits = { rows: 10_000, unpacked: 64 * 1024 * 1024 };
/** Rejected rows that an answer lists; the file of corrections has all. */
const mostRejections = 200;

/** Imports files that people have sent to the desk, one at a time: an import reads and writes much. */
export class DeskImports {
  readonly #turns = new Turns(1, 4);

  constructor(private readonly store: Store) {}

  /** Imports a file as drafts that wait for a reviewer, or tries it. Throws FORBIDDEN, VALUE_INVALID, FILE_UNREADABLE. */
  run(desk: Desk, sent: SentTable): Promise<TableReport> {
    mayImport(desk.may, desk.reads);
    return this.#turns.take(() => this.#import(desk, sent));
  }

  async #import(desk: Desk, { file, name, kind, answers, isDryRun, allowDuplicates }: SentTable) {
    const bytes =
      isFileName(file) && (await uploadedAs(desk, file)) === tableType
        ? await this.store.get(file)
        : undefined;
    if (!bytes)
      throw new ReseauError(
        'VALUE_INVALID',
        'There is no such file; send it to POST /media?for=import first.',
      );
    const folder = await mkdtemp(join(tmpdir(), 'reseau-import-'));
    try {
      const place = join(folder, plainName(name));
      await writeFile(place, bytes, { mode: 0o600 });
      const done = await importFile(withoutKey(desk), kind, place, {
        dryRun: isDryRun,
        review: true,
        provenance: 'EDITORIAL',
        allowDuplicates,
        reports: join(folder, 'reports'),
        limits,
        ...sourceAnswers(answers),
      });
      return await reportOf(done);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A name of a file that leads nowhere else. */
const plainName = (name: string): string =>
  basename(name)
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_')
    .replace(/^\.+/, '')
    .slice(-100) || 'table';

const sourceAnswers = ({ map = {}, set = {}, decimal, ...others }: ImportAnswers): SourceAnswers => ({
  ...others,
  renamed: new Map(Object.entries(map)),
  set: new Map(Object.entries(set)),
  ...(decimal && { decimal: decimal === 'COMMA' ? ',' : '.' }),
});

/** The report of an import, with the files that were written beside it. */
async function reportOf({ run, report, pages, corrections }: Imported): Promise<TableReport> {
  const { created, updated, unchanged, rejected, told = [] } = report;
  return {
    run,
    created,
    updated,
    unchanged,
    rejected: rejected.length,
    rejections: rejected.slice(0, mostRejections),
    readings: told,
    pages: await Promise.all(
      [...pages].map(async ([locale, page]) => ({
        locale: nameOfLocale(locale),
        name: basename(page),
        html: await readFile(page, 'utf8'),
      })),
    ),
    corrections:
      corrections === undefined
        ? undefined
        : { name: basename(corrections), base64: (await readFile(corrections)).toString('base64') },
  };
}
