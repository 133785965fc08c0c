import type { StatementCode } from '../../entities/finance/statement-line.entity.js';
import type { Phrase } from './organisation-words.js';

/** What the lines of the accounts of the sample are called. */
export const lineLabels: Readonly<Record<StatementCode, Phrase>> = {
  GOVERNMENTS: { en: 'governments', fr: 'gouvernements', es: 'gobiernos' },
  INTERGOVERNMENTAL: {
    en: 'bodies of several states',
    fr: 'organisations interétatiques',
    es: 'organismos interestatales',
  },
  FOUNDATIONS: {
    en: 'foundations and other partners',
    fr: 'fondations et autres partenaires',
    es: 'fundaciones y otras entidades',
  },
  LOCAL_GOVERNMENT: { en: 'cities and provinces', fr: 'villes et provinces', es: 'ciudades y provincias' },
  INDIVIDUALS: { en: 'private persons', fr: 'particuliers', es: 'particulares' },
  OTHER_INCOME: {
    en: 'fees and other income',
    fr: 'cotisations et autres produits',
    es: 'cuotas y otros ingresos',
  },
  LOCAL_PARTNERS: {
    en: 'grants to local partners',
    fr: 'subventions aux partenaires locaux',
    es: 'subvenciones a socios locales',
  },
  DIRECT_ASSISTANCE: { en: 'direct assistance', fr: 'assistance directe', es: 'asistencia directa' },
  PROGRAMMES: { en: 'programmes', fr: 'programmes', es: 'programas' },
  ADMINISTRATION: { en: 'administration', fr: 'administration', es: 'administración' },
  FUNDRAISING: { en: 'raising money', fr: 'recherche de fonds', es: 'captación de fondos' },
  OTHER_EXPENDITURE: { en: 'other expenditure', fr: 'autres charges', es: 'otros gastos' },
};
