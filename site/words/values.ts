import type { Locale } from '../../src/base/locale.js';
import type {
  AppealKind,
  ArticleKind,
  AssistanceKind,
  FigureQualifier,
  MembershipStatus,
  OrganisationType,
  PartnershipKind,
  ProgrammeKind,
  SearchKind,
} from '../generated/types.js';

/** The names of a value in each language, in the order of `order`. */
type Names = readonly [fr: string, en: string, es: string];
type Table<Value extends string> = Readonly<Record<Value, Names>>;

const order: Readonly<Partial<Record<Locale, 0 | 1 | 2>>> = { fr: 0, en: 1, es: 2 };

/**
 * The name of a value in a language; in English, where the table does not have the language yet. A value that this
 * version does not know stands as it is.
 */
export const nameOf = <Value extends string>(table: Table<Value>, locale: Locale, value: Value): string =>
  Object.hasOwn(table, value) ? table[value][order[locale] ?? 1] : value;

export const appealKinds: Table<AppealKind> = {
  CALL_FOR_ACTION: ['Appel à l’action', 'Call for action', 'Llamado a la acción'],
  JOINT_STATEMENT: ['Déclaration commune', 'Joint statement', 'Declaración conjunta'],
  NEWS_RELEASE: ['Nouvelle', 'News release', 'Noticia'],
  OPEN_LETTER: ['Lettre ouverte', 'Open letter', 'Carta abierta'],
  PRESS_RELEASE: ['Communiqué de presse', 'Press release', 'Comunicado de prensa'],
  STATEMENT: ['Déclaration', 'Statement', 'Declaración'],
  URGENT_APPEAL: ['Appel urgent', 'Urgent appeal', 'Llamamiento urgente'],
  URGENT_INTERVENTION: ['Intervention urgente', 'Urgent intervention', 'Intervención urgente'],
};

export const articleKinds: Table<ArticleKind> = {
  BLOG: ['Blog', 'Blog', 'Blog'],
  NEWS: ['Actualité', 'News', 'Noticia'],
  REPORT: ['Rapport', 'Report', 'Informe'],
  STATEMENT: ['Déclaration', 'Statement', 'Declaración'],
};

export const organisationTypes: Table<OrganisationType> = {
  ACADEMIC: ['Université ou recherche', 'Academic, training and research', 'Academia e investigación'],
  FOUNDATION: ['Fondation', 'Foundation', 'Fundación'],
  GOVERNMENT: ['Gouvernement', 'Government', 'Gobierno'],
  INTERNATIONAL_NGO: ['ONG internationale', 'International NGO', 'ONG internacional'],
  LOCAL_GOVERNMENT: ['Collectivité locale', 'Local government', 'Gobierno local'],
  MULTILATERAL: ['Organisation multilatérale', 'Multilateral organisation', 'Organismo multilateral'],
  NATIONAL_NGO: ['ONG nationale', 'National NGO', 'ONG nacional'],
  OTHER: ['Autre', 'Other', 'Otra'],
  OTHER_PUBLIC_SECTOR: ['Autre secteur public', 'Other public sector', 'Otro sector público'],
  PARTNER_COUNTRY_NGO: ['ONG du pays', 'NGO of the country', 'ONG del país'],
  PRIVATE_SECTOR: ['Secteur privé', 'Private sector', 'Sector privado'],
  REGIONAL_NGO: ['ONG régionale', 'Regional NGO', 'ONG regional'],
};

export const assistanceKinds: Table<AssistanceKind> = {
  CAPACITY_BUILDING: ['Formation et renforcement', 'Training and support', 'Formación y fortalecimiento'],
  COMMUNICATIONS: ['Moyens de communication', 'Communications', 'Medios de comunicación'],
  DIGITAL_SECURITY: ['Sécurité numérique', 'Digital security', 'Seguridad digital'],
  HUMANITARIAN: ['Aide humanitaire', 'Humanitarian relief', 'Ayuda humanitaria'],
  LEGAL: ['Aide juridique', 'Legal help', 'Ayuda jurídica'],
  MEDICAL: ['Soins médicaux', 'Medical care', 'Atención médica'],
  MONITORING_AND_ADVOCACY: [
    'Documentation et plaidoyer',
    'Monitoring and advocacy',
    'Seguimiento e incidencia',
  ],
  PHYSICAL_SECURITY: ['Sécurité physique', 'Physical security', 'Seguridad física'],
  PSYCHOSOCIAL: ['Soutien psychosocial', 'Psychosocial support', 'Apoyo psicosocial'],
  RELOCATION: ['Mise à l’abri', 'Relocation', 'Reubicación'],
  SOCIAL: ['Aide sociale', 'Social support', 'Apoyo social'],
  TRANSPORT: ['Transport sûr', 'Safe transport', 'Transporte seguro'],
};

export const membershipStatuses: Table<MembershipStatus> = {
  APPLICANT: ['candidate', 'applicant', 'candidata'],
  FORMER: ['ancien membre', 'former member', 'antiguo miembro'],
  MEMBER: ['membre', 'member', 'miembro'],
  SUSPENDED: ['suspendu', 'suspended', 'suspendido'],
};

export const partnershipKinds: Table<PartnershipKind> = {
  CONSORTIUM_MEMBER: ['membre du consortium', 'member of the consortium', 'miembro del consorcio'],
  GRANTEE: ['bénéficiaire', 'grantee', 'beneficiaria'],
  INFORMATION_SOURCE: ['source', 'source of information', 'fuente de información'],
  JOINT_REPORT: ['rapport commun', 'joint report', 'informe conjunto'],
  PARTNER: ['partenaire', 'partner', 'socia'],
  PROGRAMME_PARTNER: ['partenaire du programme', 'partner of the programme', 'socia del programa'],
};

export const programmeKinds: Table<ProgrammeKind> = {
  CONSORTIUM: ['Consortium', 'Consortium', 'Consorcio'],
  COUNTRY_PROGRAMME: ['Programme de pays', 'Country programme', 'Programa de país'],
  DATA_PRODUCT: ['Données', 'Data', 'Datos'],
  OFFICE: ['Bureau', 'Office', 'Oficina'],
  PROGRAMME: ['Programme', 'Programme', 'Programa'],
  PROJECT: ['Projet', 'Project', 'Proyecto'],
  WORKING_GROUP: ['Groupe de travail', 'Working group', 'Grupo de trabajo'],
};

/** What the items of a kind are called, for the choice of a kind. */
export const searchKinds: Table<SearchKind> = {
  ANNUAL_REPORT: ['Rapports annuels', 'Annual reports', 'Informes anuales'],
  APPEAL: ['Appels', 'Appeals', 'Llamamientos'],
  ARTICLE: ['Articles', 'Articles', 'Artículos'],
  AWARD: ['Prix', 'Awards', 'Premios'],
  CHAPTER: ['Chapitres', 'Chapters', 'Capítulos'],
  COUNTRY: ['Pays', 'Countries', 'Países'],
  DONOR: ['Donateurs', 'Donors', 'Donantes'],
  EMERGENCY_SERVICE: ['Aide d’urgence', 'Emergency help', 'Ayuda urgente'],
  FINANCIAL_STATEMENT: ['Comptes', 'Accounts', 'Cuentas'],
  GRANT_CALL: ['Appels à projets', 'Grant calls', 'Convocatorias'],
  MECHANISM: ['Mécanismes', 'Mechanisms', 'Mecanismos'],
  MISSION: ['Missions', 'Missions', 'Misiones'],
  NETWORK: ['Réseaux', 'Networks', 'Redes'],
  ORGANISATION: ['Organisations', 'Organisations', 'Organizaciones'],
  PAGE: ['Pages', 'Pages', 'Páginas'],
  PROGRAMME: ['Programmes', 'Programmes', 'Programas'],
  REGION: ['Régions', 'Regions', 'Regiones'],
  SUBMISSION: ['Rapports aux mécanismes', 'Submissions', 'Informes a mecanismos'],
  THEME: ['Thèmes', 'Themes', 'Temas'],
};

/** What one item of a kind is called. */
export const itemKinds: Table<SearchKind> = {
  ANNUAL_REPORT: ['Rapport annuel', 'Annual report', 'Informe anual'],
  APPEAL: ['Appel', 'Appeal', 'Llamamiento'],
  ARTICLE: ['Article', 'Article', 'Artículo'],
  AWARD: ['Prix', 'Award', 'Premio'],
  CHAPTER: ['Chapitre', 'Chapter', 'Capítulo'],
  COUNTRY: ['Pays', 'Country', 'País'],
  DONOR: ['Donateur', 'Donor', 'Donante'],
  EMERGENCY_SERVICE: ['Aide d’urgence', 'Emergency help', 'Ayuda urgente'],
  FINANCIAL_STATEMENT: ['Comptes', 'Accounts', 'Cuentas'],
  GRANT_CALL: ['Appel à projets', 'Grant call', 'Convocatoria'],
  MECHANISM: ['Mécanisme', 'Mechanism', 'Mecanismo'],
  MISSION: ['Mission', 'Mission', 'Misión'],
  NETWORK: ['Réseau', 'Network', 'Red'],
  ORGANISATION: ['Organisation', 'Organisation', 'Organización'],
  PAGE: ['Page', 'Page', 'Página'],
  PROGRAMME: ['Programme', 'Programme', 'Programa'],
  REGION: ['Région', 'Region', 'Región'],
  SUBMISSION: ['Rapport à un mécanisme', 'Submission', 'Informe a un mecanismo'],
  THEME: ['Thème', 'Theme', 'Tema'],
};

/** The word before a figure that is not exact; # is the place of the figure. */
export const qualifiers: Table<FigureQualifier> = {
  ABOUT: ['environ #', 'about #', 'alrededor de #'],
  ALMOST: ['presque #', 'almost #', 'casi #'],
  AT_LEAST: ['au moins #', 'at least #', 'al menos #'],
  EXACT: ['#', '#', '#'],
};
