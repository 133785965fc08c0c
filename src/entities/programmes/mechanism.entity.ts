import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Region } from '../shared/region.entity.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';

export const MechanismKind = enumeration(
  'MechanismKind',
  'Kind of body that protects human rights between states.',
  {
    SPECIAL_PROCEDURE: 'Expert or a group of experts with a mandate of the United Nations.',
    TREATY_BODY: 'Committee that watches over a treaty of the United Nations.',
    REGIONAL_RAPPORTEUR: 'Rapporteur of a regional body.',
    REGIONAL_COMMISSION: 'Commission or court of a continent.',
    DIPLOMATIC: 'Embassies, and institutions of a union of states.',
  },
  {
    SPECIAL_PROCEDURE: {
      fr: 'Procédure spéciale des Nations Unies',
      en: 'United Nations special procedure',
      es: 'Procedimiento especial de las Naciones Unidas',
    },
    TREATY_BODY: {
      fr: 'Organe de traité des Nations Unies',
      en: 'United Nations treaty body',
      es: 'Órgano de tratado de las Naciones Unidas',
    },
    REGIONAL_RAPPORTEUR: { fr: 'Rapporteur régional', en: 'Regional rapporteur', es: 'Relator regional' },
    REGIONAL_COMMISSION: {
      fr: 'Commission ou cour régionale',
      en: 'Regional commission or court',
      es: 'Comisión o corte regional',
    },
    DIPLOMATIC: { fr: 'Voie diplomatique', en: 'Diplomatic channel', es: 'Vía diplomática' },
  },
);
export type MechanismKind = Member<typeof MechanismKind>;

export const MechanismLevel = enumeration(
  'MechanismLevel',
  'Geographic reach of a mechanism.',
  {
    UNIVERSAL: 'All states.',
    REGIONAL: 'States of one continent or union.',
    BILATERAL: 'State that sends it and the one that it is sent to.',
  },
  {
    UNIVERSAL: { fr: 'Universel', en: 'Universal', es: 'Universal' },
    REGIONAL: { fr: 'Régional', en: 'Regional', es: 'Regional' },
    BILATERAL: { fr: 'Bilatéral', en: 'Bilateral', es: 'Bilateral' },
  },
);
export type MechanismLevel = Member<typeof MechanismLevel>;

@Item({
  natural: ['slug'],
  called: ['name'],
  order: [
    ['level', 'ASC'],
    ['name', 'ASC'],
  ],
  path: { en: 'mechanisms', fr: 'mecanismes', es: 'mecanismos' },
  label: {
    one: { fr: 'Mécanisme', en: 'Mechanism', es: 'Mecanismo' },
    many: { fr: 'Mécanismes', en: 'Mechanisms', es: 'Mecanismos' },
  },
  doc: 'Body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent.',
})
export class Mechanism extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Name.' })
  name!: LocalisedText;

  @Choice(MechanismKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature du mécanisme', en: 'Kind of mechanism', es: 'Tipo de mecanismo' },
    doc: 'Kind of body.',
  })
  mechanismKind!: MechanismKind;

  @Choice(MechanismLevel, {
    sees: 'public',
    label: { fr: 'Niveau', en: 'Level', es: 'Nivel' },
    doc: 'Geographic reach.',
  })
  level!: MechanismLevel;

  @One(() => Region, {
    sees: 'public',
    optional: true,
    inverse: 'mechanisms',
    doc: 'Region of OMCT that a regional body is for.',
  })
  region?: Ref<Region>;

  @Many(() => Theme, { sees: 'public', inverse: 'mechanisms', doc: 'Themes that it can be addressed about.' })
  themes = new Collection<Theme>(this);

  @Text({ sees: 'public', optional: true, format: 'url', max: 500, doc: 'Page of its own on the web.' })
  url?: string;

  @Many(() => Source, { sees: 'public', inverse: 'mechanisms', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
