import { joinSql, literal, sql, type SqlText } from '../../base/sql.js';
import { maxPictureWidth, pictureWidths } from '../../base/pictures.js';
import { enumeration } from '../house/enumeration.js';
import type { Computed } from '../house/metadata.js';

const PictureFormat = enumeration(
  'PictureFormat',
  'Format in which a picture is sent.',
  {
    ORIGINAL: 'Format in which the picture is kept: JPEG, PNG or WebP. For clients that may be old.',
    WEBP: 'WebP: about a third smaller than JPEG. For every browser of today.',
    AVIF: 'AVIF: about half the size of JPEG. For browsers of today, as the first source of a picture.',
  },
  {
    ORIGINAL: { fr: 'Format d’origine', en: 'Original format', es: 'Formato original' },
    WEBP: { fr: 'WebP', en: 'WebP', es: 'WebP' },
    AVIF: { fr: 'AVIF', en: 'AVIF', es: 'AVIF' },
  },
);

const format = {
  name: 'format',
  doc: 'Format. Optional; default: ORIGINAL.',
  values: PictureFormat,
  default: 'ORIGINAL',
} as const;

// An upload gets its name from what it is, so that its end says its format.
const ownEnd = sql`substring(file from '\\.([a-z]+)$')`;
const end = sql`case wanted_format when 'WEBP' then 'webp' when 'AVIF' then 'avif' else ${ownEnd} end`;
/** The first width of the list that is not smaller; without one the largest. */
const listed = sql`case ${joinSql(
  pictureWidths
    .filter((one) => one < maxPictureWidth)
    .map((one) => sql`when wanted_width <= ${one} then ${one}`),
  ' ',
)} else ${maxPictureWidth} end`;

const whole = sql`origin || '/media/' || file`;
/** The URL of the picture in a width; no picture is made larger than it is. */
const urlIn = (wide: SqlText): SqlText =>
  sql`${whole} || case when ${wide} = width and ${end} = ${ownEnd} then '' else '.w' || ${wide} || '.' || ${end} end`;

/** The URL of a picture in one width and format. */
export const pictureUrl: Computed = {
  name: 'url',
  label: { fr: 'Adresse de l’image', en: 'Address of the picture', es: 'Dirección de la imagen' },
  doc: 'URL of the picture: absolute where the operator has set the address of the server, else a path there. Without arguments: that of the file itself.',
  mine: ['file', 'width'],
  arguments: [
    {
      name: 'width',
      doc: `Width in pixels that is needed: 1 to ${maxPictureWidth}. The next width of ${pictureWidths.join(', ')} is sent, and never more than the width of the picture. Optional; default: the whole width, in another format at most ${maxPictureWidth}.`,
      range: [1, maxPictureWidth],
    },
    format,
  ],
  sql: sql`case when width is null or wanted_width is null and wanted_format = 'ORIGINAL' then ${whole} else ${urlIn(sql`least(width, ${listed})`)} end`,
};

const largest = sql`least(width, ${maxPictureWidth})`;
const entries = pictureWidths.map(
  (one) => sql`case when width > ${one} then ${urlIn(sql`${one}`)} || ${literal(` ${one}w`)} end`,
);

/** The URLs of a picture in all widths, as the attribute `srcset` takes them. */
export const pictureSrcset: Computed = {
  name: 'srcset',
  label: { fr: 'Adresses par largeur', en: 'Addresses by width', es: 'Direcciones por anchura' },
  doc: 'Value of the attribute `srcset`: the URLs of the picture in all its widths in one format, each with its width.',
  mine: ['file', 'width'],
  arguments: [format],
  sql: sql`concat_ws(', ', ${joinSql(entries)}, case when width is null then ${whole} when width <= ${maxPictureWidth} then ${urlIn(largest)} || ' ' || ${largest} || 'w' end)`,
};
