import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Day, Flag, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';

export const SourceKind = enumeration('SourceKind', 'Who stands behind a source.', {
  OFFICIAL: 'Published by the body that it is about.',
  REPOST: 'Published again by somebody else; seen by staff only.',
});
export type SourceKind = Member<typeof SourceKind>;

// A link to anyone else's page may be one click from a name, so only these hosts are shown outside.
const openHosts = ['omct.org', 'fidh.org', 'fidh-omct.org', 'observatoryfordefenders.org', 'un.org', 'ohchr.org', 'reliefweb.int'];
const open = { below: 'staff', where: { urlIsOpen: true } } as const;

@Item({
  natural: ['url'],
  order: [
    ['retrievedOn', 'DESC'],
    ['url', 'ASC'],
  ],
  rows: { below: 'staff', hide: { kind: 'REPOST' } },
  doc: 'A page or document in which something was read. Where a fact has none, its source is not public.',
})
export class Source extends PublishedItem {
  @Text({
    sees: 'public',
    max: 2000,
    only: open,
    doc: 'Where it stands; to the public only on pages of OMCT, FIDH, the Observatory, the United Nations and ReliefWeb.',
  })
  url!: string;

  @Text({ sees: 'public', optional: true, only: open, doc: 'Title, in its own language.' })
  title?: string;

  @Choice(SourceKind, { sees: 'public', doc: 'Who stands behind it.' })
  kind!: SourceKind;

  @Day({ sees: 'public', optional: true, doc: 'When it was read.' })
  retrievedOn?: string;

  @Text({ sees: 'public', optional: true, format: 'language', only: open, doc: 'Language of the source, as a BCP 47 tag.' })
  locale?: string;

  @Text({ sees: 'staff', optional: true, format: 'hash', doc: 'SHA-256 of what was read, in hexadecimal.' })
  hash?: string;

  @Text({ sees: 'staff', optional: true, max: 2000, doc: 'What to bear in mind when using it.' })
  note?: string;

  @Flag({ sees: 'staff', doc: 'Whether the address may be shown outside; follows from its host.' })
  urlIsOpen!: boolean;

  override settle(): void {
    const host = URL.canParse(this.url) ? new URL(this.url).hostname : '';
    this.urlIsOpen = openHosts.some((one) => host === one || host.endsWith(`.${one}`));
  }
}
