import { Day, Int, Text, Texts } from '../house/fields.js';

/** The fields of every item that describes a file, whether a picture or a document. */

/** Its size. */
export const ByteSizeOfFile = Int({
  sees: 'public',
  optional: true,
  range: [1, 2_147_483_647],
  derived: 'follows from the file',
  label: { fr: 'Taille en octets', en: 'Size in bytes', es: 'Tamaño en bytes' },
  doc: 'Size of the file in bytes. Null: it was sent before sizes were kept.',
});

/** Says whether two files are the same. */
export const ChecksumOfFile = Text({
  sees: 'public',
  optional: true,
  format: 'hash',
  derived: 'follows from the file',
  label: { fr: 'Somme de contrôle', en: 'Checksum', es: 'Suma de verificación' },
  doc: 'SHA-256 of the file as it is served, in 64 hexadecimal digits. Null: it was sent before checksums were kept.',
});

/** A name that may hold that of a person. */
export const OriginalNameOfFile = Text({
  sees: 'desk',
  optional: true,
  max: 255,
  derived: 'follows from the file',
  label: { fr: 'Nom d’origine', en: 'Original name', es: 'Nombre original' },
  help: {
    fr: 'Nom du fichier sur l’appareil qui l’a envoyé\u00a0; il n’est visible que dans la rédaction.',
    en: 'Name of the file on the device that sent it; only the desk sees it.',
    es: 'Nombre del archivo en el dispositivo que lo envió; solo se ve en la redacción.',
  },
  doc: 'Name of the file on the device that sent it. It may name people, so that only the desk has it. Null: it was sent without a name.',
});

/** Words by which editors find it again. */
export const TagsOfFile = Texts({
  sees: 'desk',
  optional: true,
  max: 60,
  label: { fr: 'Mots-clés', en: 'Tags', es: 'Etiquetas' },
  help: {
    fr: 'Pour retrouver le fichier, par exemple conférence-2024\u00a0; visibles dans la rédaction seulement.',
    en: 'To find the file again, such as conference-2024; only the desk sees them.',
    es: 'Para encontrar el archivo, por ejemplo conferencia-2024; solo se ven en la redacción.',
  },
  doc: 'Tags by which editors find the file again. Only the desk has them.',
});

/** On which terms everybody may use it. */
export const LicenceOfFile = Text({
  sees: 'public',
  optional: true,
  max: 200,
  label: { fr: 'Licence', en: 'Licence', es: 'Licencia' },
  help: {
    fr: 'Licence publique, par exemple CC BY 4.0\u00a0; vide si tous les droits sont réservés.',
    en: 'Public licence, such as CC BY 4.0; empty where all rights are reserved.',
    es: 'Licencia pública, por ejemplo CC BY 4.0; vacío si todos los derechos están reservados.',
  },
  doc: 'Licence on which everybody may use the file, such as CC BY 4.0. Null: none, all rights are reserved.',
});

/** Who may allow its use. */
export const RightsHolderOfFile = Text({
  sees: 'desk',
  optional: true,
  max: 300,
  label: { fr: 'Titulaire des droits', en: 'Rights holder', es: 'Titular de los derechos' },
  help: {
    fr: 'Personne ou organisme qui a permis l’usage du fichier\u00a0; visible dans la rédaction seulement.',
    en: 'Person or body that allowed the use of the file; only the desk sees it.',
    es: 'Persona u organismo que permitió usar el archivo; solo se ve en la redacción.',
  },
  doc: 'Person or body that allowed the use of the file. Only the desk has it; `credit` is for readers.',
});

/** What was agreed. */
export const UsageTermsOfFile = Text({
  sees: 'desk',
  optional: true,
  long: true,
  label: { fr: 'Conditions d’usage', en: 'Terms of use', es: 'Condiciones de uso' },
  help: {
    fr: 'Ce qui a été convenu\u00a0: usages permis, consentement des personnes montrées.',
    en: 'Terms that were agreed: permitted uses, consent of the people who are shown.',
    es: 'Lo acordado: usos permitidos, consentimiento de las personas mostradas.',
  },
  doc: 'Terms that were agreed: permitted uses, and the consent of the people who are shown. Only the desk has them.',
});

/** When it must vanish. */
export const UsableUntilOfFile = Day({
  sees: 'desk',
  optional: true,
  label: { fr: 'Utilisable jusqu’au', en: 'Usable until', es: 'Utilizable hasta' },
  help: {
    fr: 'Dernier jour de la licence ou du consentement\u00a0; le lendemain, le fichier disparaît chez les lecteurs.',
    en: 'Last day of the licence or the consent; the day after, the file vanishes from readers.',
    es: 'Último día de la licencia o del consentimiento; al día siguiente, el archivo desaparece para los lectores.',
  },
  doc: 'Last day on which the file may be used, by its licence or by the consent of the people who are shown, in the time zone Europe/Zurich. The day after, it is unpublished by itself. Null: no end.',
});
