import { createHash } from 'node:crypto';
import { worded, type Wording } from '../base/wording.js';
import type { Locale } from '../base/locale.js';
import type { NoticeReason } from '../entities/editorial/notice-topic.js';
import type { NoticeLetter } from '../operations/work/notices.js';

/** How each reason is called in a letter. */
const reasonWords: Readonly<Record<NoticeReason, Wording>> = {
  TO_REVIEW: { fr: 'Brouillons à relire', en: 'Drafts to review', es: 'Borradores por revisar' },
  SENT_BACK: { fr: 'Brouillons renvoyés', en: 'Drafts that were sent back', es: 'Borradores devueltos' },
  TO_PUBLISH: { fr: 'Brouillons à publier', en: 'Drafts to publish', es: 'Borradores por publicar' },
  TO_TRANSLATE: { fr: 'Textes à traduire', en: 'Texts to translate', es: 'Textos por traducir' },
  STALE: {
    fr: 'Traductions à mettre à jour',
    en: 'Outdated translations',
    es: 'Traducciones por actualizar',
  },
  ASSIGNED: { fr: 'Tâches qui vous sont confiées', en: 'Tasks given to you', es: 'Tareas que se le confían' },
  MENTION: {
    fr: 'Commentaires qui vous mentionnent',
    en: 'Comments that mention you',
    es: 'Comentarios que le mencionan',
  },
  EXPOSURE: {
    fr: 'Demandes d’exposition à confirmer',
    en: 'Requests for exposure to confirm',
    es: 'Solicitudes de exposición por confirmar',
  },
  WITHDRAWAL: {
    fr: 'Fins de retrait à confirmer',
    en: 'Ends of withdrawals to confirm',
    es: 'Fines de retirada por confirmar',
  },
  MERGE: { fr: 'Fusions à confirmer', en: 'Merges to confirm', es: 'Fusiones por confirmar' },
  PROPOSAL: { fr: 'Propositions de membres', en: 'Proposals of members', es: 'Propuestas de miembros' },
  CORRECTION: { fr: 'Corrections de lecteurs', en: 'Corrections of readers', es: 'Correcciones de lectores' },
  RELEASE_FAILED: { fr: 'Publications échouées', en: 'Failed releases', es: 'Publicaciones fallidas' },
  FILE_ENDS: {
    fr: 'Fichiers bientôt inutilisables',
    en: 'Files whose use ends soon',
    es: 'Archivos cuyo uso termina pronto',
  },
  IMPORT: { fr: 'Importations à relire', en: 'Imports to review', es: 'Importaciones por revisar' },
};

const subject: Wording = {
  fr: 'Réseau\u00a0: du travail vous attend',
  en: 'Réseau: work awaits you',
  es: 'Réseau: le espera trabajo',
};
const opening: Wording = {
  fr: 'Voici ce qui vous attend dans Réseau\u00a0:',
  en: 'This awaits you in Réseau:',
  es: 'Esto le espera en Réseau:',
};
const linkWords: Wording = { fr: 'Voir la liste', en: 'See the list', es: 'Ver la lista' };
const closing: Wording = {
  fr: 'Cette lettre ne nomme aucun contenu, par prudence. Vous choisissez vos lettres par changeNotifications.',
  en: 'This letter names no content, for safety. You choose your letters by changeNotifications.',
  es: 'Esta carta no nombra ningún contenido, por prudencia. Usted elige sus cartas con changeNotifications.',
};

const between: Wording = { fr: '\u00a0: ', en: ': ', es: ': ' };

/** A letter as mail programs take it. */
export interface NoticeMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same however often it is sent, so that a mail program shows a repeated one once. */
  readonly messageId: string;
  readonly locale: Locale;
}

/** Writes the letter of what waits for a person: numbers by reason, and a link. No item is named. */
export function noticeMail(
  { account, email, locale, counts, notices }: NoticeLetter,
  url: string,
): NoticeMail {
  const say = (wording: Wording): string => worded(wording, locale).text;
  const lines = counts.map(
    ({ reason, count }) => `${say(reasonWords[reason])}${say(between)}${String(count)}`,
  );
  const query = `{ work(filter: { awaits: { has: "account_${account.replaceAll('-', '')}" } }) { totalCount nodes { reason item title since dueOn } } }`;
  const link = `${url}/explorer/?query=${encodeURIComponent(query)}`;
  const hash = createHash('sha256')
    .update([...notices].sort().join())
    .digest('hex')
    .slice(0, 32);
  return {
    to: email,
    subject: say(subject),
    text: `${say(opening)}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${link}\n\n${say(closing)}\n`,
    html: `<!doctype html><html lang="${worded(opening, locale).locale}"><head><meta charset="utf-8"><title>${escaped(say(subject))}</title></head><body><p>${escaped(say(opening))}</p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul><p><a href="${escaped(link)}">${escaped(say(linkWords))}</a></p><p>${escaped(say(closing))}</p></body></html>`,
    messageId: `<${hash}@${hostOf(url)}>`,
    locale,
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : 'reseau.invalid');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
