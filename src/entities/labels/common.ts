import type { Wording } from '../../base/wording.js';

/** What a field is called, and a sentence where its meaning is not plain. */
export interface FieldLabel {
  readonly label: Wording;
  readonly help?: Wording;
}

/**
 * Labels of fields that are called the same wherever they stand: a field with such a name needs no label of its own.
 */
export const commonLabels = {
  provenance: {
    label: { fr: 'Provenance', en: 'Provenance', es: 'Procedencia' },
    help: {
      fr: 'D’où viennent ces informations ; un exemple fictif ne décrit rien de réel.',
      en: 'Where the information comes from; a fictional sample describes nothing real.',
      es: 'De dónde procede la información; un ejemplo ficticio no describe nada real.',
    },
  },
  savedAt: { label: { fr: 'Dernier enregistrement', en: 'Last saved', es: 'Guardado por última vez' } },
  createdAt: { label: { fr: 'Créé le', en: 'Created', es: 'Creado el' } },
  createdBy: { label: { fr: 'Créé par', en: 'Created by', es: 'Creado por' } },
  createdByAccount: {
    label: { fr: 'Compte du créateur', en: 'Account of the creator', es: 'Cuenta de quien lo creó' },
  },
  savedBy: { label: { fr: 'Enregistré par', en: 'Saved by', es: 'Guardado por' } },
  savedByAccount: {
    label: {
      fr: 'Compte du dernier enregistrement',
      en: 'Account of the last save',
      es: 'Cuenta del último guardado',
    },
  },
  exposure: {
    label: { fr: 'Exposition', en: 'Exposure', es: 'Exposición' },
    help: {
      fr: 'Part visible à l’extérieur ; se change seulement par l’action prévue pour cela.',
      en: 'Part that is visible outside; it is changed by its own action only.',
      es: 'Parte visible desde fuera; solo se cambia con la acción prevista para ello.',
    },
  },
  slug: {
    label: { fr: 'Identifiant', en: 'Slug', es: 'Identificador' },
    help: {
      fr: 'Nom court dans les adresses : minuscules, chiffres et traits d’union.',
      en: 'Short name in addresses: small letters, digits and hyphens.',
      es: 'Nombre corto en las direcciones: minúsculas, cifras y guiones.',
    },
  },
  originalLocale: {
    label: { fr: 'Langue d’origine', en: 'Original language', es: 'Idioma original' },
    help: {
      fr: 'Langue dans laquelle le contenu est d’abord écrit ; les autres en sont des traductions.',
      en: 'Language in which the content is written first; the others are translations of it.',
      es: 'Idioma en que se escribe primero el contenido; los demás son traducciones.',
    },
  },
  title: { label: { fr: 'Titre', en: 'Title', es: 'Título' } },
  name: { label: { fr: 'Nom', en: 'Name', es: 'Nombre' } },
  label: { label: { fr: 'Libellé', en: 'Label', es: 'Etiqueta' } },
  note: { label: { fr: 'Note', en: 'Note', es: 'Nota' } },
  file: { label: { fr: 'Fichier', en: 'File', es: 'Archivo' } },
  mediaType: { label: { fr: 'Type de fichier', en: 'File type', es: 'Tipo de archivo' } },
  sources: { label: { fr: 'Sources', en: 'Sources', es: 'Fuentes' } },
  source: { label: { fr: 'Source', en: 'Source', es: 'Fuente' } },
  year: { label: { fr: 'Année', en: 'Year', es: 'Año' } },
  summary: { label: { fr: 'Résumé', en: 'Summary', es: 'Resumen' } },
  m49: { label: { fr: 'Code M49', en: 'M49 code', es: 'Código M49' } },
  otherNames: { label: { fr: 'Autres noms', en: 'Other names', es: 'Otros nombres' } },
  region: { label: { fr: 'Région', en: 'Region', es: 'Región' } },
  description: { label: { fr: 'Description', en: 'Description', es: 'Descripción' } },
  startYear: { label: { fr: 'Année de début', en: 'Start year', es: 'Año de inicio' } },
  endYear: {
    label: { fr: 'Année de fin', en: 'End year', es: 'Año de fin' },
    help: {
      fr: 'Vide : cela continue, ou la fin n’est pas connue.',
      en: 'Empty: it continues, or the end is not known.',
      es: 'Vacío: continúa o se desconoce el fin.',
    },
  },
  themes: { label: { fr: 'Thèmes', en: 'Themes', es: 'Temas' } },
  country: { label: { fr: 'Pays', en: 'Country', es: 'País' } },
  countries: { label: { fr: 'Pays', en: 'Countries', es: 'Países' } },
  type: { label: { fr: 'Type d’organisation', en: 'Type of organisation', es: 'Tipo de organización' } },
  reference: { label: { fr: 'Référence', en: 'Reference', es: 'Referencia' } },
  publishedOn: {
    label: { fr: 'Date de publication', en: 'Date of publication', es: 'Fecha de publicación' },
  },
  programmes: { label: { fr: 'Programmes', en: 'Programmes', es: 'Programas' } },
  programme: { label: { fr: 'Programme', en: 'Programme', es: 'Programa' } },
  languages: { label: { fr: 'Langues', en: 'Languages', es: 'Idiomas' } },
  appeal: { label: { fr: 'Appel', en: 'Appeal', es: 'Llamamiento' } },
  mechanism: { label: { fr: 'Mécanisme', en: 'Mechanism', es: 'Mecanismo' } },
  submittedOn: { label: { fr: 'Date d’envoi', en: 'Date of submission', es: 'Fecha de envío' } },
  image: { label: { fr: 'Image', en: 'Picture', es: 'Imagen' } },
  annualReport: { label: { fr: 'Rapport annuel', en: 'Annual report', es: 'Informe anual' } },
  article: { label: { fr: 'Article', en: 'Article', es: 'Artículo' } },
  text: { label: { fr: 'Texte', en: 'Text', es: 'Texto' } },
  organisation: { label: { fr: 'Organisation', en: 'Organisation', es: 'Organización' } },
  chapter: { label: { fr: 'Chapitre', en: 'Chapter', es: 'Capítulo' } },
  page: { label: { fr: 'Page', en: 'Page', es: 'Página' } },
  position: { label: { fr: 'Position', en: 'Position', es: 'Posición' } },
  donor: { label: { fr: 'Donateur', en: 'Donor', es: 'Donante' } },
  donors: { label: { fr: 'Donateurs', en: 'Donors', es: 'Donantes' } },
  amount: { label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
  startsOn: { label: { fr: 'Début', en: 'Start', es: 'Inicio' } },
  endsOn: { label: { fr: 'Fin', en: 'End', es: 'Fin' } },
  validFrom: { label: { fr: 'Depuis', en: 'Since', es: 'Desde' } },
  validTo: { label: { fr: 'Jusqu’au', en: 'Until', es: 'Hasta' } },
  path: { label: { fr: 'Chemin', en: 'Path', es: 'Ruta' } },
  url: { label: { fr: 'Adresse web', en: 'Web address', es: 'Dirección web' } },
  seoTitle: {
    label: {
      fr: 'Titre pour les moteurs de recherche',
      en: 'Title for search engines',
      es: 'Título para buscadores',
    },
    help: {
      fr: 'Vide : le titre du contenu est utilisé.',
      en: 'Empty: the title of the item is used.',
      es: 'Vacío: se usa el título del contenido.',
    },
  },
  seoDescription: {
    label: {
      fr: 'Description pour les moteurs de recherche',
      en: 'Description for search engines',
      es: 'Descripción para buscadores',
    },
    help: {
      fr: 'Vide : le résumé du contenu est utilisé.',
      en: 'Empty: the summary of the item is used.',
      es: 'Vacío: se usa el resumen del contenido.',
    },
  },
  seoImage: {
    label: { fr: 'Image de partage', en: 'Picture for link previews', es: 'Imagen para compartir' },
    help: {
      fr: 'Vide : l’image du contenu est utilisée.',
      en: 'Empty: the picture of the item is used.',
      es: 'Vacío: se usa la imagen del contenido.',
    },
  },
  noIndex: {
    label: {
      fr: 'Cacher aux moteurs de recherche',
      en: 'Hide from search engines',
      es: 'Ocultar a los buscadores',
    },
  },
  publishedAt: { label: { fr: 'Première publication', en: 'First published', es: 'Primera publicación' } },
  updatedAt: { label: { fr: 'Dernière modification', en: 'Last changed', es: 'Última modificación' } },
  revision: { label: { fr: 'Révision', en: 'Revision', es: 'Revisión' } },
  editorialStage: { label: { fr: 'Étape éditoriale', en: 'Editorial stage', es: 'Etapa editorial' } },
  publishedRevision: {
    label: { fr: 'Révision publiée', en: 'Published revision', es: 'Revisión publicada' },
  },
  sharedStage: {
    label: {
      fr: 'Étape des champs communs',
      en: 'Stage of shared fields',
      es: 'Etapa de los campos comunes',
    },
  },
  draftIn: { label: { fr: 'Brouillon en', en: 'Draft in', es: 'Borrador en' } },
  inReviewIn: { label: { fr: 'En relecture en', en: 'In review in', es: 'En revisión en' } },
  approvedIn: { label: { fr: 'Approuvé en', en: 'Approved in', es: 'Aprobado en' } },
  publishedIn: { label: { fr: 'Publié en', en: 'Published in', es: 'Publicado en' } },
  missingIn: {
    label: { fr: 'Manque en', en: 'Missing in', es: 'Falta en' },
    help: {
      fr: 'Langues où un texte obligatoire manque.',
      en: 'Languages in which a required text is missing.',
      es: 'Idiomas en los que falta un texto obligatorio.',
    },
  },
  staleIn: {
    label: { fr: 'À actualiser en', en: 'Outdated in', es: 'Por actualizar en' },
    help: {
      fr: 'Langues dont les textes sont plus anciens que l’original.',
      en: 'Languages whose texts are older than the original.',
      es: 'Idiomas cuyos textos son anteriores al original.',
    },
  },
  staleSince: { label: { fr: 'À actualiser depuis', en: 'Outdated since', es: 'Por actualizar desde' } },
} as const satisfies Readonly<Record<string, FieldLabel>>;
