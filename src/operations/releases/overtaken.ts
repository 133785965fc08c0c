import { inSchema, name, sql } from '../../base/sql.js';
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
    RELEASE_UNAPPROVED:
      'A release is to publish the newest revision of the item, which is a draft again. It publishes nothing until the draft is approved.',
  },
);
type Code = Member<typeof SaveWarningCode>;

const messages: Readonly<Record<Code, Wording>> = {
  RELEASE_OUTDATED: {
    fr: 'La diffusion « # » doit publier une révision antérieure : elle ne publiera rien tant qu’elle ne nomme pas la plus récente.',
    en: 'The release “#” is to publish an earlier revision: it publishes nothing until it names the newest one.',
    es: 'El lanzamiento «#» debe publicar una revisión anterior: no publicará nada hasta que nombre la más reciente.',
  },
  RELEASE_UNAPPROVED: {
    fr: 'La diffusion « # » doit publier ce contenu, qui est de nouveau un brouillon : elle ne publiera rien tant qu’il n’est pas approuvé.',
    en: 'The release “#” is to publish this item, which is a draft again: it publishes nothing until the draft is approved.',
    es: 'El lanzamiento «#» debe publicar este contenido, que vuelve a ser un borrador: no publicará nada hasta que se apruebe.',
  },
};

const columns = {
  item: decode.text,
  release: decode.text,
  title: decode.text,
  dueAt: decode.nullable(decode.moment),
  isOutdated: decode.flag,
};

/** Something that a person should know of a save that succeeded; ids are those of the graph. */
export interface SaveWarning extends Omit<Decoded<typeof columns>, 'isOutdated'> {
  readonly code: Code;
  readonly message: Worded;
}

const reading = { verb: 'read-save-warnings', needs: 'nothing', windows: false, once: false } as const;

/**
 * The releases that are to publish one of these items, which have just been saved, and cannot any more; as far as
 * the caller reads these releases.
 */
export function overtaken(desk: Desk, ids: readonly string[], locale: Locale): Promise<SaveWarning[]> {
  return inTransaction(desk, reading, async ({ run, reads }) => {
    const entries = inSchema(reads ? name(reads.schema) : windowOf('desk'), tableOf(releaseEntry));
    const rows = await run(
      sql`select e.item, e.release, e.title, e.due_at as "dueAt", e.is_outdated as "isOutdated" from ${entries} e
join lateral (select v.number, v.tracks from desk.revision v where v.item_id = e.item_id order by v.number desc limit 1) n on true
where e.item_id = any ($1::uuid[]) and e.release_act = 'PUBLISH' and (e.is_outdated or e.item_revision is null
  and (cardinality(e.locales) = 0 or exists (select from unnest(e.locales) one where (n.tracks ->> lower(one))::int = n.number)))
order by e.due_at, e.title, e.release, e.item`,
      [ids],
    );
    return decode.rows(rows, columns).map(({ isOutdated, ...one }): SaveWarning => {
      const code: Code = isOutdated ? 'RELEASE_OUTDATED' : 'RELEASE_UNAPPROVED';
      const { text, locale: served } = worded(messages[code], locale);
      return { ...one, code, message: { text: text.replace('#', () => one.title), locale: served } };
    });
  });
}
