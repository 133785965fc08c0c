import { allWordings } from '../base/wording.js';
import type { Enumeration } from '../entities/house/enumeration.js';
import type { FieldMetadata } from '../entities/house/metadata.js';
import { spokenName, folded } from './folded.js';

/** Names of columns in files of others, beside the label of the field that they fill and its name in the graph. */
const columnNames: Readonly<Record<string, string>> = {
  slug: 'nom court|nombre corto|id',
  name: 'organisation|organization|organización|dénomination|denominación|raison sociale|organisation name',
  label: 'intitulé',
  type: 'tipo',
  city: 'localité|localidad|lieu|town',
  website: 'site|site internet|página web|web|url|web address|homepage',
  url: 'adresse|dirección|lien|enlace|link',
  acronym: 'acronyme|sigla|abbreviation',
  otherNames: 'alias|alternate name|alternative names',
  aliases: 'alias',
  foundedYear: 'année de création|fondée en|founded',
  publicEmail: 'courriel|e-mail|email|mail|correo|correo electrónico|adresse électronique',
  contactEmail: 'contact e-mail',
  contactPhone: 'téléphone|teléfono|phone',
  description: 'présentation',
  workingLanguages: 'langues|idiomas|languages',
  services: 'aide|servicios',
  programmes: 'programs',
  programme: 'program',
  reference: 'numéro|n°|identifier',
  donor: 'bailleur|funder|donor name|funding org:name',
  recipient: 'recipient org:name|grantee',
  year: 'exercice|ejercicio',
  amount: 'monto|somme|suma|total amount|amount awarded',
  awarded: 'montant|importe|amount',
  currency: 'devise|divisa',
  purpose: 'but|objeto',
  startsOn: 'date de début|fecha de inicio|start date|planned dates:start date',
  endsOn: 'date de fin|fecha de fin|end date|planned dates:end date',
  deadline: 'délai|échéance|plazo',
  documentDate: 'date|fecha',
  publishedOn: 'publié le',
  validFrom: 'dès|valable dès',
  status: 'état',
  organisation: 'organization|membre|miembro|member',
};

/** Names of values of closed lists in files of others, beside their labels and the values themselves. */
const valueNames: Readonly<Record<string, string>> = {
  GOVERNMENT: 'état|state|ministère|ministry|ministerio',
  INTERGOVERNMENTAL: 'intergouvernemental|organisation intergouvernementale|organismo intergubernamental',
  LOCAL_GOVERNMENT: 'collectivité locale|gobierno local|canton|ville|municipalité|municipio|city',
  NGO: 'organisation non gouvernementale|organización no gubernamental|non-governmental organisation',
  ACADEMIC: 'université|universidad|université ou recherche|academia e investigación|university',
  INDIVIDUALS: 'personnes privées',
  MEMBERSHIP_FEES: 'cotisations|cuotas',
  OTHER: 'otro',
  PRIVATE_SECTOR: 'entreprise|empresa|company',
  MEDICAL: 'médical|médico',
  PSYCHOSOCIAL: 'psychosocial|psicosocial',
  LEGAL: 'juridique|jurídico',
  SOCIAL: 'ayuda social',
  RELOCATION: 'relocalisation|réinstallation',
  TRANSPORT: 'transporte',
  CAPACITY_BUILDING: 'formation|training',
  REGIONAL: 'régionale',
  APPLICANT: 'candidat|solicitante',
  SUSPENDED: 'suspendue|suspendida',
  FORMER: 'ancien',
  CORE: 'noyau|institucional',
  AWARDED: 'accordé|concedido|granted',
  REQUESTED: 'demandé|solicitado',
  DISBURSED: 'versé|desembolsado|paid',
  CLOSED: 'clos|clôturé|cerrado',
  REFUSED: 'refusé|rechazado|rejected',
  PUBLIC: 'público',
};

const listed = (table: Readonly<Record<string, string>>, key: string): readonly string[] =>
  Object.hasOwn(table, key) ? (table[key] ?? '').split('|') : [];

/** Labels of a field in all languages, folded. */
export const labelsOfColumn = ({ label }: FieldMetadata): readonly string[] =>
  label ? allWordings(label).map(folded) : [];

/** Other names of a column that fills a field, folded. */
export const namesOfColumn = (field: string): readonly string[] => listed(columnNames, field).map(folded);

const namesOfValue = ({ labels }: Enumeration, value: string): readonly string[] => {
  const label = labels?.[value];
  return [value, ...(label ? allWordings(label) : []), ...listed(valueNames, value)];
};

/** The values of a closed list that a text names: by a label in any language, or another name, whatever its case. */
export function valuesCalled(vocabulary: Enumeration, label: string): readonly string[] {
  const wanted = spokenName(label);
  return Object.keys(vocabulary.values).filter((value) =>
    namesOfValue(vocabulary, value).some((name) => spokenName(name) === wanted),
  );
}

/** The values of a closed list of which a label says only a part: NGO of NATIONAL_NGO and INTERNATIONAL_NGO. */
export function valuesWith(vocabulary: Enumeration, label: string): readonly string[] {
  const wanted = spokenName(label).split(' ').filter(Boolean);
  const holds = (name: string): boolean => {
    const words = spokenName(name).split(' ');
    return wanted.every((word) => words.includes(word));
  };
  return wanted.length === 0
    ? []
    : Object.keys(vocabulary.values).filter((value) => namesOfValue(vocabulary, value).some(holds));
}
