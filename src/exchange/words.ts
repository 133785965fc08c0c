import { spokenName, folded } from './folded.js';

/** Names of columns in French and Spanish, by the field that they fill; English is the name of the field itself. */
const columnNames: Readonly<Record<string, string>> = {
  slug: 'identifiant|identificador|nom court|nombre corto|id',
  name: 'nom|nombre|organisation|organization|organización|dénomination|denominación|raison sociale|organisation name',
  title: 'titre|título',
  label: 'libellé|etiqueta|intitulé',
  category: 'catégorie|categoría',
  type: 'tipo|type d’organisation|tipo de organización',
  country: 'pays|país',
  countries: 'pays|países',
  region: 'région|región',
  city: 'ville|ciudad|localité|localidad|lieu|town',
  website: 'site|site web|site internet|sitio web|página web|web|url|web address|homepage',
  url: 'adresse|dirección|web address|lien|enlace|link',
  acronym: 'sigle|acronyme|siglas|sigla|abbreviation',
  otherNames: 'autres noms|otros nombres|alias|alternate name|alternative names',
  aliases: 'autres noms|otros nombres|alias|other names',
  foundedYear: 'année de fondation|année de création|año de fundación|fondée en|founded|year founded',
  publicEmail: 'courriel|e-mail|email|mail|correo|correo electrónico|adresse électronique',
  contactEmail: 'courriel de contact|correo de contacto|contact e-mail',
  contactPhone: 'téléphone|téléphone de contact|teléfono|phone|telephone',
  description: 'présentation|descripción|descripción',
  workingLanguages: 'langues|langues de travail|idiomas|idiomas de trabajo|languages',
  languages: 'langues|idiomas',
  services: 'aide|servicios|formes d’aide',
  themes: 'thèmes|temas',
  programmes: 'programas|programs',
  programme: 'programa|program',
  reference: 'référence|referencia|numéro|número|n°|identifier',
  donor: 'donateur|bailleur|donante|funder|donor name|funding org:name',
  recipient: 'bénéficiaire|beneficiario|recipient org:name|grantee',
  year: 'année|año|exercice|ejercicio',
  amount: 'montant|importe|monto|somme|suma|total amount|amount awarded',
  awarded: 'montant accordé|montant|importe concedido|importe|amount|amount awarded',
  currency: 'monnaie|devise|moneda|divisa',
  purpose: 'objet|but|objeto|finalidad',
  startsOn: 'début|date de début|inicio|fecha de inicio|start date|planned dates:start date',
  endsOn: 'fin|date de fin|fecha de fin|end date|planned dates:end date',
  deadline: 'date limite|délai|échéance|fecha límite|plazo',
  documentDate: 'date|date du document|fecha|fecha del documento',
  publishedOn: 'date de publication|publié le|fecha de publicación',
  validFrom: 'depuis|dès|desde|since|valable dès',
  validTo: 'jusqu’au|hasta|until',
  status: 'statut|estado|état',
  network: 'réseau|red',
  organisation: 'organización|organization|membre|miembro|member',
  exposure: 'exposition|exposición',
  source: 'fuente',
  sources: 'fuentes',
  stage: 'étape|etapa',
  flexibility: 'flexibilité|flexibilidad',
};

/** Labels of values of closed lists in French and Spanish; English is the value itself. */
const valueNames: Readonly<Record<string, string>> = {
  FOUNDATION: 'fondation|fundación',
  GOVERNMENT: 'gouvernement|gobierno|état|state|ministère|ministry|ministerio',
  INTERGOVERNMENTAL: 'intergouvernemental|organisation intergouvernementale|organismo intergubernamental',
  LOCAL_GOVERNMENT: 'collectivité locale|gobierno local|canton|ville|municipalité|municipio|city',
  NGO: 'ONG|organisation non gouvernementale|organización no gubernamental|non-governmental organisation',
  ACADEMIC: 'université|universidad|université ou recherche|academia e investigación|university',
  INDIVIDUALS: 'particuliers|personnes privées|particulares|private persons',
  MEMBERSHIP_FEES: 'cotisations|cotisations des membres|cuotas|cuotas de los miembros',
  INTERNATIONAL_NGO: 'ONG internationale|ONG internacional',
  NATIONAL_NGO: 'ONG nationale|ONG nacional',
  REGIONAL_NGO: 'ONG régionale|ONG regional',
  PARTNER_COUNTRY_NGO: 'ONG du pays|ONG del país',
  MULTILATERAL: 'organisation multilatérale|organismo multilateral',
  OTHER: 'autre|otro|otra',
  OTHER_PUBLIC_SECTOR: 'autre secteur public|otro sector público',
  PRIVATE_SECTOR: 'secteur privé|sector privado|entreprise|empresa|company',
  MEDICAL: 'médical|soins médicaux|médico|atención médica|medical care',
  PSYCHOSOCIAL: 'psychosocial|soutien psychosocial|psicosocial|apoyo psicosocial',
  LEGAL: 'juridique|aide juridique|jurídico|ayuda jurídica|legal help',
  SOCIAL: 'aide sociale|ayuda social',
  RELOCATION: 'relocalisation|réinstallation|reubicación',
  DIGITAL_SECURITY: 'sécurité numérique|seguridad digital',
  PHYSICAL_SECURITY: 'sécurité physique|seguridad física',
  TRANSPORT: 'transporte',
  HUMANITARIAN: 'aide humanitaire|ayuda humanitaria',
  CAPACITY_BUILDING: 'formation et renforcement|formación y fortalecimiento|formation|training',
  MONITORING_AND_ADVOCACY: 'documentation et plaidoyer|seguimiento e incidencia',
  LOCAL: 'locale|local',
  NATIONAL: 'nationale|nacional',
  REGIONAL: 'régionale|régional|regional',
  INTERNATIONAL: 'internationale|internacional',
  MEMBER: 'membre|miembro',
  APPLICANT: 'candidat|candidate|candidata|solicitante',
  SUSPENDED: 'suspendu|suspendue|suspendido|suspendida',
  FORMER: 'ancien membre|ancien|antiguo miembro',
  URGENT_APPEAL: 'appel urgent|llamamiento urgente',
  URGENT_INTERVENTION: 'intervention urgente|intervención urgente',
  PRESS_RELEASE: 'communiqué de presse|comunicado de prensa',
  OPEN_LETTER: 'lettre ouverte|carta abierta',
  STATEMENT: 'déclaration|declaración',
  JOINT_STATEMENT: 'déclaration commune|declaración conjunta',
  PROJECT: 'projet|proyecto',
  CORE: 'noyau|fonctionnement|institucional',
  EMERGENCY: 'urgence|emergencia',
  AWARDED: 'accordé|concedido|granted',
  REQUESTED: 'demandé|solicitado',
  DISBURSED: 'versé|desembolsado|paid',
  CLOSED: 'clos|clôturé|cerrado',
  REFUSED: 'refusé|rechazado|rejected',
  PUBLIC: 'publique|público|pública',
};

const listed = (table: Readonly<Record<string, string>>, key: string): readonly string[] =>
  Object.hasOwn(table, key) ? (table[key] ?? '').split('|') : [];

/** Other names of a column that fills a field, folded. */
export const namesOfColumn = (field: string): readonly string[] => listed(columnNames, field).map(folded);

/** The values of a closed list that a label names: in French, English or Spanish, whatever its case. */
export function valuesCalled(values: Readonly<Record<string, string>>, label: string): readonly string[] {
  const wanted = spokenName(label);
  return Object.keys(values).filter((value) =>
    [value, ...listed(valueNames, value)].some((name) => spokenName(name) === wanted),
  );
}

/** The values of a closed list of which a label says only a part: NGO of NATIONAL_NGO and INTERNATIONAL_NGO. */
export function valuesWith(values: Readonly<Record<string, string>>, label: string): readonly string[] {
  const wanted = spokenName(label).split(' ').filter(Boolean);
  const holds = (name: string): boolean => {
    const words = spokenName(name).split(' ');
    return wanted.every((word) => words.includes(word));
  };
  return wanted.length === 0
    ? []
    : Object.keys(values).filter((value) => [value, ...listed(valueNames, value)].some(holds));
}
