import { inSchema, sql } from '../../base/sql.js';
import { decode, type Decoded } from '../../base/decode.js';
import { worded, type Worded, type Wording } from '../../base/wording.js';
import type { Locale } from '../../base/locale.js';
import { releaseEntry } from '../../entities/editorial/release-entry-record.js';
import { tableOf } from '../../entities/house/columns.js';
import { enumeration, type Member } from '../../entities/house/enumeration.js';
import { windowOf } from '../../windows/projection.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

export const SaveWarningCode = enumeration(
  'SaveWarningCode',
  'Reason for a warning about a save that succeeded.',
  {
    RELEASE_OUTDATED:
      'A release is to publish an earlier revision of the item. It publishes nothing until it names the newest one.',
  },
);
type Code = Member<typeof SaveWarningCode>;

const message: Wording = {
  fr: 'La publication groupée « # » doit montrer une révision antérieure : elle ne publiera rien tant qu’elle ne nomme pas la plus récente.',
  en: 'The release “#” is to publish an earlier revision: it publishes nothing until it names the newest one.',
  es: 'La publicación conjunta «#» debe mostrar una revisión anterior: no publicará nada hasta que nombre la más reciente.',
};

const columns = {
  item: decode.text,
  release: decode.text,
  title: decode.text,
  dueAt: decode.nullable(decode.moment),
};

/** Something that a person should know of a save that succeeded; ids are those of the graph. */
export interface Overtaken extends Decoded<typeof columns> {
  readonly code: Code;
  readonly message: Worded;
}

const reading = { verb: 'read-save-warnings', needs: 'nothing', windows: false, once: false } as const;

/**
 * The releases that are to publish one of these items, which have just been saved, and cannot any more; as far as
 * the caller reads these releases.
 */
export function overtaken(desk: Desk, ids: readonly string[], locale: Locale): Promise<Overtaken[]> {
  return inTransaction(desk, reading, async ({ run, reads }) => {
    const entries = inSchema(reads?.schema ?? windowOf('desk'), tableOf(releaseEntry));
    const rows = await run(
      sql`select e.item, e.release, e.title, e.due_at as "dueAt" from ${entries} e where e.item_id = any ($1::uuid[]) and e.is_outdated
order by e.due_at, e.title, e.release, e.item`,
      [ids],
    );
    const { text, locale: served } = worded(message, locale);
    return decode.rows(rows, columns).map((one) => ({
      ...one,
      code: 'RELEASE_OUTDATED',
      message: { text: text.replace('#', () => one.title), locale: served },
    }));
  });
}
