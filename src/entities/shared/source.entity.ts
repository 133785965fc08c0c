import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Day, Flag, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';

export const SourceKind = enumeration(
  'SourceKind',
  'Publisher of a source.',
  {
    OFFICIAL: 'Published by its own subject.',
    REPOST: 'Published again by a third party; seen by staff only.',
  },
  {
    OFFICIAL: { fr: 'Publication officielle', en: 'Official publication', es: 'Publicación oficial' },
    REPOST: {
      fr: 'Reprise par un tiers',
      en: 'Republished by a third party',
      es: 'Republicación de un tercero',
    },
  },
);
export type SourceKind = Member<typeof SourceKind>;

// A link to anyone else's page may be one click from a name, so only these hosts are shown outside.
const openHosts = [
  'omct.org',
  'fidh.org',
  'fidh-omct.org',
  'observatoryfordefenders.org',
  'un.org',
  'ohchr.org',
  'reliefweb.int',
];
const open = { below: 'staff', where: { urlIsOpen: true } } as const;

@Item({
  natural: ['url'],
  called: ['title', 'url'],
  order: [
    ['retrievedOn', 'DESC'],
    ['url', 'ASC'],
  ],
  rows: { below: 'staff', hide: { sourceKind: 'REPOST' } },
  label: {
    one: { fr: 'Source', en: 'Source', es: 'Fuente' },
    many: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
  },
  doc: 'Page or document from which a fact was taken. A fact without one has a source that is not public.',
})
export class Source extends PublishedItem {
  @Text({
    sees: 'public',
    max: 2000,
    only: open,
    doc: 'Web address; visible to the public only for pages of OMCT, FIDH, the Observatory, the United Nations and ReliefWeb.',
  })
  url!: string;

  @Text({ sees: 'public', optional: true, only: open, doc: 'Title, in its own language.' })
  title?: string;

  @Choice(SourceKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature de la source', en: 'Kind of source', es: 'Tipo de fuente' },
    doc: 'Publisher of the source.',
  })
  sourceKind!: SourceKind;

  @Day({
    sees: 'public',
    optional: true,
    label: { fr: 'Consultée le', en: 'Read on', es: 'Consultada el' },
    help: {
      fr: 'Date à laquelle la source a été lue.',
      en: 'Date on which the source was read.',
      es: 'Fecha en que se leyó la fuente.',
    },
    doc: 'Date on which it was read.',
  })
  retrievedOn?: string;

  @Text({
    sees: 'public',
    optional: true,
    format: 'language',
    only: open,
    label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    doc: 'Language of the source, as a BCP 47 tag.',
  })
  locale?: string;

  @Text({
    sees: 'staff',
    optional: true,
    format: 'hash',
    label: { fr: 'Empreinte SHA-256', en: 'SHA-256 hash', es: 'Huella SHA-256' },
    doc: 'SHA-256 of the text that was read, in hexadecimal.',
  })
  hash?: string;

  @Text({ sees: 'staff', optional: true, max: 2000, doc: 'Note on its use.' })
  note?: string;

  @Flag({
    sees: 'staff',
    label: { fr: 'Adresse publique', en: 'Public address', es: 'Dirección pública' },
    doc: 'True if the address may be shown outside; follows from its host.',
  })
  urlIsOpen!: boolean;

  override settle(): void {
    const host = URL.canParse(this.url) ? new URL(this.url).hostname : '';
    this.urlIsOpen = openHosts.some((one) => host === one || host.endsWith(`.${one}`));
  }
}
