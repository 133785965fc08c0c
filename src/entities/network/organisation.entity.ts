import { Collection, type Ref } from '@mikro-orm/core';
import { Choice, Choices, Flag, Int, LocalText, Many, One, Parts, Text, Texts } from '../house/fields.js';
import { GuardedItem } from '../house/guarded-item.js';
import { Item } from '../house/item.js';
import type { LocalisedText } from '../house/values.js';
import { Country } from '../shared/country.entity.js';
import { Region } from '../shared/region.entity.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';
import { AssistanceKind, GeographicScope, Identifier, OrganisationType } from './organisation-vocabulary.js';

@Item({
  natural: ['slug'],
  called: ['name'],
  order: [['name', 'ASC']],
  scope: 'organisation',
  path: { en: 'organisations', fr: 'organisations', es: 'organizaciones' },
  described: 'description',
  merges: { names: 'otherNames', united: ['themes', 'sources'] },
  label: {
    one: { fr: 'Organisation', en: 'Organisation', es: 'Organización' },
    many: { fr: 'Organisations', en: 'Organisations', es: 'Organizaciones' },
  },
  doc: 'Organisation known to OMCT, as it presents itself.',
  subsets: [
    {
      name: 'members',
      where: { isMember: true },
      label: { fr: 'Membres', en: 'Members', es: 'Miembros' },
      doc: 'Organisations that are members of the SOS-Torture Network now.',
    },
  ],
})
export class Organisation extends GuardedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Text({ sees: 'public', search: 'A', doc: 'Legal name, in its own language.' })
  name!: string;

  @Text({
    sees: 'public',
    search: 'A',
    optional: true,
    max: 60,
    label: { fr: 'Sigle', en: 'Acronym', es: 'Siglas' },
    doc: 'Acronym.',
  })
  acronym?: string;

  @Texts({
    sees: 'public',
    search: 'B',
    optional: true,
    doc: 'Other names in use, in other languages or of earlier times.',
  })
  otherNames?: string[];

  @Choice(OrganisationType, {
    sees: 'public',
    optional: true,
    kept: true,
    doc: 'Type of organisation, as IATI classifies it.',
  })
  type?: OrganisationType;

  @One(() => Region, {
    sees: 'public',
    optional: true,
    kept: true,
    inverse: 'organisations',
    help: {
      fr: 'Si le champ est vide, la région du pays s’applique.',
      en: 'If empty, the region of the country applies.',
      es: 'Si está vacío, se aplica la región del país.',
    },
    doc: 'Region of OMCT in which it works. Default: the region of its country.',
  })
  region?: Ref<Region>;

  @One(() => Country, {
    sees: 'public',
    optional: true,
    inverse: 'organisations',
    doc: 'Country of registration.',
  })
  country?: Ref<Country>;

  @Flag({
    sees: 'public',
    kept: true,
    derived: 'follows from the memberships',
    label: { fr: 'Membre du réseau', en: 'Member of the network', es: 'Miembro de la red' },
    help: {
      fr: 'Suit des adhésions ; ne se saisit pas ici.',
      en: 'Follows from the memberships; it is not written here.',
      es: 'Se deduce de las membresías; no se escribe aquí.',
    },
    doc: 'True if it is a member of the SOS-Torture Network now; kept by the membership mutations.',
  })
  isMember!: boolean;

  @Int({
    sees: 'public',
    optional: true,
    kept: 'fiveYears',
    derived: 'follows from the memberships',
    range: [1980, 2200],
    label: { fr: 'Membre depuis', en: 'Member since', es: 'Miembro desde' },
    doc: 'Year in which its current membership began, where known.',
  })
  memberSince?: number;

  @Text({
    sees: 'public',
    search: 'D',
    optional: true,
    label: { fr: 'Ville', en: 'City', es: 'Ciudad' },
    doc: 'City of its seat.',
  })
  city?: string;

  @Text({
    sees: 'public',
    optional: true,
    format: 'url',
    max: 500,
    label: { fr: 'Site web', en: 'Website', es: 'Sitio web' },
    doc: 'Address of its website.',
  })
  website?: string;

  @Text({
    sees: 'public',
    optional: true,
    format: 'email',
    label: { fr: 'Courriel public', en: 'Public email', es: 'Correo público' },
    help: {
      fr: 'Seulement à la demande de l’organisation.',
      en: 'At the request of the organisation only.',
      es: 'Solo a petición de la organización.',
    },
    doc: 'Address for the public; given at the request of the organisation only.',
  })
  publicEmail?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [1700, 2200],
    label: { fr: 'Année de fondation', en: 'Year founded', es: 'Año de fundación' },
    doc: 'Year in which it was founded.',
  })
  foundedYear?: number;

  @LocalText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    doc: 'Description of the organisation.',
  })
  description?: LocalisedText;

  @Texts({
    sees: 'public',
    optional: true,
    format: 'language',
    label: { fr: 'Langues de travail', en: 'Working languages', es: 'Idiomas de trabajo' },
    doc: 'Languages it works in, as BCP 47 tags.',
  })
  workingLanguages?: string[];

  @Choices(AssistanceKind, {
    sees: 'public',
    optional: true,
    label: { fr: 'Formes d’aide', en: 'Forms of help', es: 'Formas de ayuda' },
    doc: 'Help that it offers to people.',
  })
  services?: AssistanceKind[];

  @Choice(GeographicScope, {
    sees: 'public',
    optional: true,
    label: { fr: 'Portée géographique', en: 'Geographic reach', es: 'Alcance geográfico' },
    doc: 'Geographic reach of its work.',
  })
  geographicScope?: GeographicScope;

  @Parts(Identifier, {
    sees: 'public',
    optional: true,
    label: { fr: 'Numéros de registre', en: 'Register numbers', es: 'Números de registro' },
    doc: 'Numbers in public registers.',
  })
  identifiers?: Record<'scheme' | 'value', string>[];

  @Many(() => Theme, {
    sees: 'public',
    kept: true,
    inverse: 'organisations',
    doc: 'Themes that it works on.',
  })
  themes = new Collection<Theme>(this);

  @Many(() => Source, { sees: 'public', inverse: 'organisations', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);

  @Text({
    sees: 'partner',
    contact: true,
    optional: true,
    format: 'email',
    label: { fr: 'Courriel de contact', en: 'Contact email', es: 'Correo de contacto' },
    help: {
      fr: 'Pour les partenaires du réseau ; jamais publié.',
      en: 'For partners of the network; never published.',
      es: 'Para los socios de la red; nunca se publica.',
    },
    doc: 'Contact for partners of the network; never published.',
  })
  contactEmail?: string;

  @Text({
    sees: 'partner',
    contact: true,
    optional: true,
    max: 60,
    label: { fr: 'Téléphone de contact', en: 'Contact phone', es: 'Teléfono de contacto' },
    help: {
      fr: 'Pour les partenaires du réseau ; jamais publié.',
      en: 'For partners of the network; never published.',
      es: 'Para los socios de la red; nunca se publica.',
    },
    doc: 'Contact for partners of the network; never published.',
  })
  contactPhone?: string;

  @Text({
    sees: 'staff',
    optional: true,
    max: 10000,
    label: { fr: 'Note interne', en: 'Internal note', es: 'Nota interna' },
    help: {
      fr: 'Note du secrétariat ; jamais publiée.',
      en: 'Note of the secretariat; never published.',
      es: 'Nota de la secretaría; nunca se publica.',
    },
    doc: 'Note of the secretariat.',
  })
  internalNote?: string;

  @Text({
    sees: 'staff',
    optional: true,
    max: 10000,
    label: { fr: 'Vérifications préalables', en: 'Due diligence', es: 'Diligencia debida' },
    doc: 'Findings of checks before a grant or an admission.',
  })
  dueDiligence?: string;

  override settle(): void {
    this.region ??= this.country?.getEntity().region;
  }
}
