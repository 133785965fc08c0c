import type { Locale } from '../src/base/locale.js';
import { worded, type Wording } from '../src/base/wording.js';
import { frontFrame } from './front-frame.js';
import { html } from './html.js';

/** The links of letters: an invitation, and another password. */
export type AccountPage = 'invitation' | 'reset';

/** What the pages say. */
export const accountWords = {
  invitation: {
    fr: 'Choisir un mot de passe',
    en: 'Choose a password',
    es: 'Elegir una contraseña',
  },
  reset: {
    fr: 'Choisir un nouveau mot de passe',
    en: 'Choose a new password',
    es: 'Elegir una nueva contraseña',
  },
  lead: {
    fr: 'Douze caractères au moins. Le mieux est une phrase que vous seul·e connaissez, ou un mot de passe fait par un gestionnaire.',
    en: 'At least twelve characters. A sentence that only you know is best, or a password made by a password manager.',
    es: 'Al menos doce caracteres. Lo mejor es una frase que solo usted conozca, o una contraseña hecha por un gestor.',
  },
  password: { fr: 'Mot de passe', en: 'Password', es: 'Contraseña' },
  again: { fr: 'Encore une fois', en: 'Once more', es: 'Otra vez' },
  save: { fr: 'Enregistrer', en: 'Save', es: 'Guardar' },
  done: {
    fr: 'C’est fait. Toutes vos sessions sont terminées\u00a0; vous pouvez vous connecter. La première fois, vous choisirez aussi un second facteur.',
    en: 'Done. All your sessions have ended; you can sign in now. The first time, you will also set up a second factor.',
    es: 'Hecho. Todas sus sesiones han terminado; ya puede iniciar sesión. La primera vez elegirá también un segundo factor.',
  },
  ended: {
    fr: 'Ce lien ne fonctionne plus\u00a0: il a servi, ou son temps est écoulé. Demandez-en un autre.',
    en: 'This link does not work any more: it has been used, or its time is over. Ask for another one.',
    es: 'Este enlace ya no funciona: se ha usado, o su plazo ha terminado. Pida otro.',
  },
  weak: {
    fr: 'Ce mot de passe est trop court ou trop facile à deviner.',
    en: 'This password is too short or too easy to guess.',
    es: 'Esta contraseña es demasiado corta o demasiado fácil de adivinar.',
  },
  different: {
    fr: 'Les deux mots de passe sont différents.',
    en: 'The two passwords differ.',
    es: 'Las dos contraseñas son distintas.',
  },
  failed: {
    fr: 'Le serveur n’a pas répondu. Rien n’a changé\u00a0; essayez encore dans une minute.',
    en: 'The server did not answer. Nothing has changed; try again in a minute.',
    es: 'El servidor no ha respondido. Nada ha cambiado; inténtelo de nuevo en un minuto.',
  },
  noScript: {
    fr: 'Cette page a besoin de JavaScript\u00a0: le lien garde son secret hors de l’adresse que voit le serveur.',
    en: 'This page needs JavaScript: the link keeps its secret out of the address that the server sees.',
    es: 'Esta página necesita JavaScript: el enlace guarda su secreto fuera de la dirección que ve el servidor.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** The page on which somebody chooses a password by the link of a letter. */
export function accountPage(page: AccountPage, locale: Locale): string {
  const say = (wording: Wording): string => worded(wording, locale).text;
  const title = say(accountWords[page]);
  const lead = say(accountWords.lead);
  const main = html`<section class="lead">
    <h1>${title}</h1>
    <p>${lead}</p>
    <noscript><p>${say(accountWords.noScript)}</p></noscript>
    <form
      class="password"
      hidden
      data-done="${say(accountWords.done)}"
      data-ended="${say(accountWords.ended)}"
      data-weak="${say(accountWords.weak)}"
      data-different="${say(accountWords.different)}"
      data-failed="${say(accountWords.failed)}"
    >
      <label
        >${say(accountWords.password)}
        <input
          type="password"
          name="password"
          autocomplete="new-password"
          minlength="12"
          maxlength="200"
          required
      /></label>
      <label
        >${say(accountWords.again)}
        <input
          type="password"
          name="again"
          autocomplete="new-password"
          minlength="12"
          maxlength="200"
          required
      /></label>
      <button>${say(accountWords.save)}</button>
    </form>
    <p role="status"></p>
    <script type="module" src="/account/password.js"></script>
  </section>`;
  return frontFrame({
    locale,
    path: `/account/${page}`,
    title,
    lead,
    main,
    bottom: html``,
    style: 'account',
  });
}
