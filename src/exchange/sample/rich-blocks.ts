import { sampleLocales, type SampleLocale } from './languages.js';
import { begins, type Phrase } from './organisation-words.js';
import { inEach, type Fields } from './phrase.js';

const listed: Phrase = {
  en: 'a list: <a href="https://www.omct.org/">a link</a>, <strong>strong words</strong>, <em>emphasis</em><span role="note">A note of the sample.</span> and <span lang="ar">كلمات بالعربية</span>.</p><ul><li>first<ol><li>one</li><li>two</li></ol></li><li>second</li></ul>',
  fr: 'une liste : <a href="https://www.omct.org/fr">un lien</a>, <strong>des mots forts</strong>, <em>une insistance</em><span role="note">Une note de l’exemple.</span> et <span lang="ar">كلمات بالعربية</span>.</p><ul><li>premier point<ol><li>un</li><li>deux</li></ol></li><li>deuxième point</li></ul>',
  es: 'una lista: <a href="https://www.omct.org/es">un enlace</a>, <strong>palabras fuertes</strong>, <em>énfasis</em><span role="note">Una nota de la muestra.</span> y <span lang="ar">كلمات بالعربية</span>.</p><ul><li>primer punto<ol><li>uno</li><li>dos</li></ol></li><li>segundo punto</li></ul>',
};
const quoted: Phrase = {
  en: 'a quotation shows how words of others stand on a page.',
  fr: 'une citation montre comment les mots d’autrui figurent sur une page.',
  es: 'una cita muestra cómo figuran las palabras ajenas en una página.',
};
const speaker: Phrase = { en: 'a speaker', fr: 'une oratrice', es: 'una oradora' };
const video: Phrase = { en: 'a video', fr: 'une vidéo', es: 'un vídeo' };
const gallery: Phrase = { en: 'pictures', fr: 'des images', es: 'imágenes' };

const said = (phrase: Phrase): Partial<Record<SampleLocale, string>> =>
  inEach(sampleLocales, (locale) => `${begins[locale]}${phrase[locale]}`);

/** Blocks of the kinds that not every article has, behind the others of an article. */
export const richBlocks = (article: string): Fields[] => {
  const block = (position: number, blockKind: string, more: Fields): Fields => ({
    provenance: 'SAMPLE',
    article,
    slug: `${article}-${position}`,
    position,
    blockKind,
    ...more,
  });
  const html = inEach(sampleLocales, (locale) => ({ html: `<p>${begins[locale]}${listed[locale]}` }));
  return [
    block(21, 'LIST', { text: html }),
    block(22, 'QUOTE', {
      text: said(quoted),
      caption: said(speaker),
    }),
    block(23, 'VIDEO', { videoUrl: 'https://video.example/sample', caption: said(video) }),
    block(24, 'GALLERY', { caption: said(gallery) }),
  ];
};

/** The pictures of the gallery of an article. */
export const galleryPictures = (article: string, files: readonly string[]): Fields[] =>
  files.map((image, index) => ({
    provenance: 'SAMPLE',
    block: `${article}-24`,
    slug: `${article}-24-${index + 1}`,
    position: index + 1,
    image,
  }));

/** The document of an article in its text. */
export const fileBlocks = (article: string, attachments: readonly Fields[]): Fields[] =>
  attachments
    .filter((one) => one.article === article)
    .map(({ file }) => ({
      provenance: 'SAMPLE',
      article,
      slug: `${article}-25`,
      position: 25,
      blockKind: 'FILE',
      attachment: file,
    }));
